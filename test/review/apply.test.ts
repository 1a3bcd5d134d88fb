import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { msg } from '../../server/src/message';
import { addEntry, applyReview, contextOf, decisionsFor, EMPTY_REVIEW, finderFor, namesOf, type Judged, type Review } from '../../server/src/review';

const TEXT = 'Die Brücke kostete 12 Millionen Euro. Der Rat stritt lange.\n\nDie Halle fasst 900 Besucher, das Zelt 900 Besucher und mehr.';
const AT = '2025-05-02T10:00:00.000Z';

function findingAt(text: string, words: string, nth = 0, code = 'unsourced-figure'): Judged {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { code, span: { start, end: start + words.length } };
}

/** A review with the nth decision offered for a finding. */
function decide(text: string, finding: Judged, title: string): Review {
  const decision = decisionsFor(finding, msg('Figure'), 'draft.txt', analyze(text), AT).find((d) => d.title.text.startsWith(title))!;
  return addEntry(EMPTY_REVIEW, decision.entry);
}

const bridge = '12 Millionen Euro';

describe('review of findings', () => {
  const review = decide(TEXT, findingAt(TEXT, bridge), 'Ignore this');

  for (const [what, text, state] of [
    ['the same text', TEXT, 'ignored'],
    ['edits elsewhere', `Ein neuer Anfang.\n\n${TEXT} Und ein Schluss.`, 'ignored'],
    ['other white space', TEXT.replace('kostete 12', 'kostete \t12'), 'ignored'],
    ['a changed figure', TEXT.replace(bridge, '13 Millionen Euro'), 'stale'],
    ['a changed sentence', TEXT.replace('Die Brücke', 'Der Tunnel'), 'stale'],
    ['a sentence taken out', TEXT.replace('Die Brücke kostete 12 Millionen Euro. ', ''), 'stale'],
  ] as const) {
    it(`is ${state} after: ${what}`, () => {
      const words = text.includes(bridge) ? bridge : text.includes('13 Millionen Euro') ? '13 Millionen Euro' : '900 Besucher';
      const result = applyReview([findingAt(text, words)], review, 'draft.txt', analyze(text));
      deepEqual([result.ignored.length, result.kept.length, result.stale.length], state === 'ignored' ? [1, 0, 0] : [0, 1, 1]);
    });
  }

  it('tells two places of one sentence apart', () => {
    const second = decide(TEXT, findingAt(TEXT, '900 Besucher', 1), 'Ignore this');
    const result = applyReview([findingAt(TEXT, '900 Besucher', 0), findingAt(TEXT, '900 Besucher', 1)], second, 'draft.txt', analyze(TEXT));
    deepEqual(result.kept.map((f) => f.span.start), [TEXT.indexOf('900 Besucher')]);
  });

  it('ignores one kind, not the other, at one place', () => {
    const result = applyReview([findingAt(TEXT, bridge, 0, 'hedge-lost')], review, 'draft.txt', analyze(TEXT));
    equal(result.kept.length, 1);
  });

  it('is not applied to another file', () => {
    equal(applyReview([findingAt(TEXT, bridge)], review, 'other.txt', analyze(TEXT)).kept.length, 1);
  });

  for (const [title, file, kept] of [['Ignore “{kind}” in this file', 'draft.txt', 0], ['Ignore “{kind}” in this file', 'other.txt', 1], ['Ignore “{kind}” everywhere', 'other.txt', 0]] as const) {
    it(`${title}: ${kept} left in ${file}`, () => {
      equal(applyReview([findingAt(TEXT, '900 Besucher')], decide(TEXT, findingAt(TEXT, bridge), title), file, analyze(TEXT)).kept.length, kept);
    });
  }

  for (const title of ['Mark as own reporting', 'Mark as common knowledge', 'Attach a source']) {
    it(`${title} answers the question for a source, and no other`, () => {
      const marked = decide(TEXT, findingAt(TEXT, bridge), title);
      const result = applyReview([findingAt(TEXT, bridge), findingAt(TEXT, bridge, 0, 'figure-conflict')], marked, 'draft.txt', analyze(TEXT));
      deepEqual(result.kept.map((f) => f.code), ['figure-conflict']);
    });
  }

  it('ignores a name in every file', () => {
    const text = 'Martina Hölcher kam. Später ging Martina Hölcher.';
    const spelled = findingAt(text, 'Martina Hölcher', 0, 'name-spelling');
    const other = 'Am Abend sprach Martina Hölcher.';
    equal(applyReview([findingAt(other, 'Martina Hölcher', 0, 'name-spelling')], decide(text, spelled, 'Ignore the name'), 'other.txt', analyze(other)).kept.length, 0);
  });

  it('gives settled names to the recognition', () => {
    deepEqual(namesOf(addEntry(EMPTY_REVIEW, { kind: 'name', name: 'Sturm', as: 'company', at: AT })), [{ name: 'Sturm', kind: 'company', by: 'user' }]);
  });

  it('finds every place again by its context', () => {
    const analysis = analyze(TEXT);
    const finder = finderFor(analysis);
    for (const finding of [findingAt(TEXT, bridge), findingAt(TEXT, '900 Besucher', 1), findingAt(TEXT, 'Rat')]) {
      deepEqual(finder.find(contextOf(analysis, finding.span)), [finding.span]);
    }
  });
});
