import type { ArticleAnalysis } from '../analysis';
import { msg, type Message } from '../message';
import { textAt } from '../text/span';
import { MARKABLE_CODES, NAME_CODES } from './apply';
import type { Judged, ReviewEntry } from './entry';
import { contextOf } from './place';

/** A decision the light bulb offers for a finding: its title, and the entry it writes. */
export interface Decision {
  readonly title: Message;
  readonly entry: ReviewEntry;
  /** The person has to be asked for words that go into `entry.source` first. */
  readonly asksForSource?: boolean;
}

/**
 * The decisions offered for a finding, the nearest first.
 * @param kind what findings of its kind are called
 * @param file the article's path relative to the folder that holds `.beleg`, with `/`
 * @param at the time of the decision, ISO 8601
 */
export function decisionsFor(finding: Judged, kind: Message, file: string, analysis: ArticleAnalysis, at: string): Decision[] {
  const context = contextOf(analysis, finding.span);
  const { code } = finding;
  const decisions: Decision[] = [];
  if (MARKABLE_CODES.has(code)) {
    decisions.push(
      { title: msg('Attach a source …'), entry: { kind: 'carried', file, ...context, how: 'source', at }, asksForSource: true },
      { title: msg('Mark as own reporting'), entry: { kind: 'carried', file, ...context, how: 'own', at } },
      { title: msg('Mark as common knowledge'), entry: { kind: 'carried', file, ...context, how: 'common', at } },
    );
  }
  decisions.push({ title: msg('Ignore this finding'), entry: { kind: 'ignore', file, code, ...context, at } });
  if (NAME_CODES.has(code)) {
    const name = textAt(analysis.text, finding.span);
    decisions.push({ title: msg('Ignore the name “{name}”', { name }), entry: { kind: 'ignoreName', name, at } });
  }
  decisions.push(
    { title: msg('Ignore “{kind}” in this file', { kind }), entry: { kind: 'ignoreCode', code, file, at } },
    { title: msg('Ignore “{kind}” everywhere', { kind }), entry: { kind: 'ignoreCode', code, at } },
  );
  return decisions;
}

/** The decisions offered for a name, whatever finding it has: what it is. */
export function nameDecisions(name: string, at: string): Decision[] {
  return [
    { title: msg('“{name}” is a company', { name }), entry: { kind: 'name', name, as: 'company', at } },
    { title: msg('“{name}” is a person', { name }), entry: { kind: 'name', name, as: 'person', at } },
    { title: msg('“{name}” is neither a company nor a person', { name }), entry: { kind: 'name', name, as: 'neither', at } },
  ];
}
