import type { LanguagePack } from '../../language/pack';
import type { Name } from '../mention';
import type { NameKind } from '../tagger/tagger';
import { gazetteer } from '../../language/gazetteer';

interface NamedStretch {
  readonly words: string;
  readonly kind: NameKind;
}

/** Base, full form and parts of each name of an article, given in the order of the text. */
export function nameParts(stretches: readonly NamedStretch[], pack: LanguagePack): Name[] {
  const written = new Set(stretches.map((s) => s.words));
  const families = new Set(stretches.filter((s) => s.kind === 'person' && s.words.includes(' ')).map((s) => s.words.slice(s.words.lastIndexOf(' ') + 1)));
  const bases = stretches.map(({ words }) => baseOf(words, pack, written, families));
  const longer = longerForms(stretches, bases);
  return stretches.map(({ kind }, i) => {
    const base = bases[i]!;
    const full = longer.get(`${kind}:${base}`) ?? base;
    return kind === 'person' ? { base, full, ...personParts(full, pack) } : { base, full };
  });
}

/** A name without the genitive -s, where something shows that the -s is one. */
function baseOf(words: string, pack: LanguagePack, written: ReadonlySet<string>, families: ReadonlySet<string>): string {
  if (!pack.names.genitive) return words;
  const apostrophe = words.replace(/['’]s?$/, '');
  if (apostrophe !== words) return apostrophe;
  if (!/\p{L}s$/u.test(words) || /ss$/.test(words)) return words;
  const bare = words.slice(0, -1);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (gazetteer.find(words)) return words;
  if (written.has(bare) || families.has(last.slice(0, -1)) || gazetteer.find(bare)) return bare;
  if (families.has(last) && last !== words || pack.names.givenNames.has(words)) return words;
  return pack.names.givenNames.has(bare) ? bare : words;
}

/** The longest form of each short one: `Anna Berger` for `Berger`, `Tannhorn Motoren` for `Tannhorn`; the first in the text where several fit. */
function longerForms(stretches: readonly NamedStretch[], bases: readonly string[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  const offer = (kind: NameKind, short: string, full: string): void => {
    const key = `${kind}:${short}`;
    if (short !== full && !longer.has(key)) longer.set(key, full);
  };
  stretches.forEach(({ kind }, i) => {
    const full = bases[i]!;
    const words = full.split(' ');
    if (words.length < 2) return;
    if (kind === 'person') {
      for (let n = 1; n < words.length; n++) offer(kind, words.slice(n).join(' '), full);
      offer(kind, words[0]!, full);
    } else {
      for (let n = words.length - 1; n > 0; n--) offer(kind, words.slice(0, n).join(' '), full);
    }
  });
  return longer;
}

function personParts(full: string, pack: LanguagePack): { given?: string; family?: string } {
  const words = full.split(' ');
  if (words.length === 1) return pack.names.givenNames.has(full) ? { given: full } : { family: full };
  let family = words.length - 1;
  if (/^(?:Jr|Sr)\.?$|^I{2,3}$/.test(words[family]!) && family > 1) family--;
  while (family > 1 && (pack.names.particles.has(words[family - 1]!) || pack.names.particles.has(words[family - 1]!.toLowerCase()) && /^\p{Ll}/u.test(words[family - 1]!))) family--;
  return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
}
