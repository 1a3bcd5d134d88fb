import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addEntry, EMPTY_REVIEW, mergeReviews, parseReview, removeEntry, activeEntries, serialiseReview, type Review, type ReviewEntry } from '../../server/src/review';

const at = (minute: number): string => `2025-05-02T10:${String(minute).padStart(2, '0')}:00.000Z`;
const ignore: ReviewEntry = { kind: 'ignore', file: 'draft.txt', code: 'unsourced-figure', sentence: 'Die Brücke kostete 12 Millionen Euro.', quote: '12 Millionen Euro', nth: 0, at: at(1) };
const own: ReviewEntry = { kind: 'carried', how: 'own', file: 'draft.txt', sentence: 'Die Halle war leer.', quote: 'Die Halle war leer', nth: 0, at: at(2) };
const name: ReviewEntry = { kind: 'name', name: 'Sturm', as: 'company', at: at(3) };

function read(text: string): Review {
  const parsed = parseReview(text);
  ok(parsed.ok);
  return parsed.review;
}

describe('review store', () => {
  it('reads what it wrote, and writes it the same again', () => {
    const review = [ignore, own, name].reduce(addEntry, EMPTY_REVIEW);
    const text = serialiseReview(review);
    deepEqual(read(text), review);
    equal(serialiseReview(read(text)), text);
  });

  it('writes one entry a line, whatever the order they came in', () => {
    const text = serialiseReview([name, own, ignore].reduce(addEntry, EMPTY_REVIEW));
    equal(text, serialiseReview([own, ignore, name].reduce(addEntry, EMPTY_REVIEW)));
    equal(text.trim().split('\n').length, 5);
  });

  it('holds an empty file for an empty review', () => {
    for (const text of ['', ' \n', '\uFEFF', '{"version":1,"entries":[]}']) deepEqual(read(text), EMPTY_REVIEW);
  });

  for (const [what, text] of [
    ['half a file', serialiseReview(addEntry(EMPTY_REVIEW, ignore)).slice(0, 60)],
    ['a merge conflict', '{"version":1,"entries":[\n<<<<<<< ours\n=======\n>>>>>>> theirs\n]}'],
    ['a list', '[1,2]'],
    ['no list of entries', '{"version":1}'],
    ['a newer version', '{"version":9,"entries":[]}'],
    ['no JSON', 'ignore everything'],
  ] as const) {
    it(`is an error, not an empty review, for ${what}`, () => {
      const parsed = parseReview(text);
      equal(parsed.ok, false);
    });
  }

  it('keeps entries it does not understand, word for word', () => {
    const text = '{"version":1,"entries":[{"kind":"later","at":"2025","deep":{"a":[1]}},{"kind":"ignore","code":7},"noise"]}';
    const review = read(text);
    equal(review.entries.length, 0);
    equal(review.foreign.length, 3);
    deepEqual(read(serialiseReview(addEntry(review, ignore))).foreign, review.foreign);
  });

  it('keeps fields it does not know', () => {
    const review = read(`{"version":1,"entries":[${JSON.stringify({ ...name, colour: 'red' })}]}`);
    ok(serialiseReview(review).includes('"colour":"red"'));
  });

  it('replaces a decision on the same thing, and takes one back', () => {
    const review = addEntry(addEntry(EMPTY_REVIEW, name), { ...name, as: 'neither', at: at(4) });
    deepEqual(review.entries.map((e) => (e.kind === 'name' ? e.as : '')), ['neither']);
    deepEqual(activeEntries(removeEntry(review, name, at(5))), []);
  });

  it('does not bring a decision that was taken back to life by a merge', () => {
    const first = addEntry(EMPTY_REVIEW, ignore);
    const taken = removeEntry(first, ignore, at(9));
    deepEqual(activeEntries(mergeReviews(first, taken)), []);
    deepEqual(activeEntries(mergeReviews(taken, first)), []);
  });

  it('merges two windows alike from both sides, and losing nothing', () => {
    const entry = fc.record({ name: fc.constantFrom('Sturm', 'Otto', 'Linde'), as: fc.constantFrom('company' as const, 'person' as const, 'neither' as const), minute: fc.integer({ min: 0, max: 5 }), removed: fc.boolean() });
    const make = (list: readonly { name: string; as: 'company' | 'person' | 'neither'; minute: number; removed: boolean }[]): Review =>
      list.map((e): ReviewEntry => ({ kind: 'name', name: e.name, as: e.as, at: at(e.minute), ...(e.removed ? { removed: true as const } : {}) })).reduce((r, e) => mergeReviews(r, { entries: [e], foreign: [] }), EMPTY_REVIEW);
    fc.assert(fc.property(fc.array(entry), fc.array(entry), fc.array(entry), (a, b, c) => {
      const [x, y, z] = [make(a), make(b), make(c)];
      deepEqual(mergeReviews(x, y), mergeReviews(y, x));
      deepEqual(mergeReviews(mergeReviews(x, y), z), mergeReviews(x, mergeReviews(y, z)));
      deepEqual(new Set(mergeReviews(x, y).entries.map((e) => (e.kind === 'name' ? e.name : ''))), new Set([...a, ...b].map((e) => e.name)));
    }));
  });
});
