import type { LanguageId } from '../../language/pack';
import type { Token } from '../../text/tokens';
import { hashText, mix } from './hash';
import { clusterOf } from './clusters';
import { lexicalClass, lexicalClasses } from './lexical';

/** How a word stands: inside a sentence, where every word is capitalised (at its start), or in a line of capitals. */
export type Stand = 0 | 1 | 2;
export const INSIDE: Stand = 0;
export const FIRST: Stand = 1;
export const CAPITALS: Stand = 2;

/** What the tagger sees of a word, apart from its neighbours. All numbers are hashes. */
export interface Word {
  /** What the word tells about itself. */
  readonly own: Int32Array;
  /** What it tells about its neighbours. */
  readonly near: Int32Array;
  readonly form: number;
  readonly shape: number;
  readonly ending: number;
  readonly cluster: number;
  /** What the lexicons tell of it, with its shape. */
  readonly lexical: number;
  /** The classes of word it is in: role, trade, verb of saying and the like. */
  readonly role: number;
  readonly capitalised: boolean;
  /** Whether it may stand inside a run of capitalised words: a particle, an ampersand, a hyphen. */
  readonly joins: boolean;
}

/** What training knows of a word (0 where it never met it): the cluster of words with like neighbours in the low byte, how it is written in the high one. */
export type WordClasses = (form: number) => number;

const JOINING = new Set(['-', '–', '&', '.', '+', 'von', 'van', 'de', 'der', 'den', 'di', 'da', 'du', 'la', 'le', 'al', 'bin', 'zu', 'of', 'y', 'dos', 'ten', 'ter']);

/** The form of a word that is hashed: small letters, digits alike. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
}

/** Reads a word: its form, shape, beginnings, endings and classes. `like` is the cluster it lies in, 0 for none (training hides it now and then). */
export function readWord(text: string, stand: Stand, classes: WordClasses, language: LanguageId, like = clusterOf(text, language)): Word {
  const normal = normalForm(text);
  const form = hashText(normal, 1);
  const known = classes(form);
  const written = known >> 8;
  // an unknown word, one that is else written small, one that always has its capital: the strongest hint there is
  const shapeText = `${stand === CAPITALS && text !== text.toLowerCase() ? 'caps' : shapeOf(text)}${stand}${written}`;
  const shape = hashText(shapeText, 2);
  const own = [form, shape, hashText(stand === CAPITALS ? normal : text, 3), mix(hashText(String(Math.min(text.length, 12)), 4), shape)];
  for (let n = 1; n <= 5 && n < normal.length; n++) own.push(hashText(normal.slice(0, n), 10 + n));
  for (let n = 1; n <= 6 && n < normal.length; n++) own.push(hashText(normal.slice(-n), 20 + n));
  const ending = hashText(normal.slice(-3), 5);
  const near = [form, shape, ending, hashText(normal.slice(-5), 6)];
  for (const [bits, seed] of [[0xff, 30], [0xf0, 31]] as const) {
    const part = mix(known & 0xff ? known & bits : 0x1000 + written, seed);
    own.push(part, mix(part, shape));
    near.push(part);
  }
  // nearly every English word lies in a cluster, and that one does not tells something; what German puts together never does
  if (like || language === 'en') for (const [group, seed] of [[like & 0xffff, 60], [(like >> 16) & 0xff, 61], [like >>> 24, 62]] as const) {
    const part = mix(group, seed);
    own.push(part, mix(part, shape));
    near.push(part);
  }
  const listed = /\p{L}/u.test(text) ? lexicalClass(text, language) : 0x20;
  const lexical = mix(mix(listed, 40), shape);
  let role = 50;
  for (const id of lexicalClasses(text, language)) {
    const one = mix(id, 51);
    role = mix(role, id);
    own.push(one, mix(one, shape));
    near.push(one);
  }
  near.push(role);
  own.push(mix(listed, 41), lexical, mix(hashText(normal.slice(-3), 42), lexical));
  near.push(mix(listed, 43), lexical);
  return {
    own: new Int32Array(own),
    near: new Int32Array(near),
    form,
    shape,
    ending,
    cluster: mix(known & 0xff ? known & 0xff : 0x2000 + listed, 33),
    lexical,
    role,
    capitalised: /^[\p{Lu}\d]/u.test(text) && /\p{Lu}/u.test(text),
    joins: JOINING.has(text.toLowerCase()),
  };
}

/** Upper case X, lower case x, digits 0, others themselves; runs are cut to two. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const char of text) {
    const sign = signOf(char);
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
    if (shape.length > 12) break;
  }
  return shape;
}

function signOf(char: string): string {
  // most letters are plain ones
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  return /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? '0' : char;
}

/** How each token of a sentence stands; a line is in capitals when most of its longer words are. */
export function standsOf(tokens: readonly Token[]): Stand[] {
  let long = 0;
  let capital = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    const second = text.charCodeAt(1);
    // most words have a small second letter, and are not in capitals for that
    if (!(second >= 97 && second <= 122) && text === text.toUpperCase()) capital++;
  }
  const capitals = long > 1 && capital * 3 > long * 2;
  let first = true;
  return tokens.map((token) => {
    if (capitals) return CAPITALS;
    const stand = first ? FIRST : INSIDE;
    if (token.kind === 'word' || token.kind === 'number') first = false;
    // a quotation or what follows a colon begins like a sentence
    if (token.text === ':' || token.text === '„' || token.text === '“' || token.text === '»' || token.text === '«' || token.text === '•') first = true;
    return stand;
  });
}
