import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { findFindings, type Finding, type Fix } from '../../server/src/checks';
import { compare, type Dossier } from '../../server/src/dossier';
import { defaultTagger } from '../../server/src/recognize/tagger';

/** A text with its expected findings taken out of it: `[350 people|figure-conflict]`, several codes with `+`. */
export interface Expectation {
  readonly text: string;
  /** `code words`, in the order of the text. */
  readonly found: readonly string[];
}

/** Reads the marks of a fixture text. */
export function readExpectation(marked: string): Expectation {
  const found: string[] = [];
  const text = marked.replace(/\[([^\]|]+)\|([a-z+-]+)\]/g, (_, words: string, codes: string) => {
    for (const code of codes.split('+')) found.push(`${code} ${words}`);
    return words;
  });
  return { text, found };
}

/** A folder: a draft (or the source in question) first, its sources behind it. */
export function dossierOf(texts: readonly string[], role: 'draft' | 'source' = 'draft'): Dossier {
  const tagger = defaultTagger();
  return compare(texts.map((text, i) => ({ file: i === 0 ? 'here.txt' : `source-${i}.txt`, role: i === 0 ? role : ('source' as const), analysis: analyze(text, { tagger }) })));
}

/** The findings of the first text, of some codes, as `code words`. */
export function foundIn(texts: readonly string[], codes: readonly string[], role: 'draft' | 'source' = 'draft'): string[] {
  return findingsIn(texts, codes, role).map((f) => `${f.code} ${texts[0]!.slice(f.span.start, f.span.end)}`);
}

/** The findings of the first text, of some codes; of all where none is given. */
export function findingsIn(texts: readonly string[], codes: readonly string[] = [], role: 'draft' | 'source' = 'draft'): Finding[] {
  return findFindings(dossierOf(texts, role), 'here.txt').filter((f) => !codes.length || codes.includes(f.code));
}

/** A text after a fix. */
export function applyFix(text: string, fix: Fix): string {
  return [...fix.edits].sort((a, b) => b.span.start - a.span.start).reduce((words, { span, text: put }) => words.slice(0, span.start) + put + words.slice(span.end), text);
}

/** A short folder: a draft, or a source in question, with the findings of one check marked in it, and the articles beside it. */
export interface FolderCase {
  readonly name: string;
  readonly code: string;
  readonly here: string;
  readonly sources: readonly string[];
  readonly role?: 'source';
}

/** One test a folder: the check finds what is marked, and nothing else. */
export function describeFolders(title: string, cases: readonly FolderCase[]): void {
  describe(title, () => {
    for (const { name, code, here, sources, role } of cases) {
      it(`${code}: ${name}`, () => {
        const { text, found } = readExpectation(here);
        deepEqual(foundIn([text, ...sources], [code], role), found);
      });
    }
  });
}

/** Pairs of a sentence of a draft and what its sources say, named by their last words: the findings of one check are marked. */
export function describePairs(code: string, pairs: readonly Omit<FolderCase, 'name' | 'code'>[]): void {
  const last = (text: string): string => text.replace(/\[([^\]|]+)\|[a-z-]+\]/g, '$1').slice(-70);
  describeFolders(`pairs: ${code}`, pairs.map((pair) => ({ ...pair, code, name: `…${last(pair.here)} — …${last(pair.sources.at(-1)!)}` })));
}
