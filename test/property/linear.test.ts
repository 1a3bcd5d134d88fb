// Cost grows linearly with the text. Texts that have made readers of text slow are analysed at one size and at eight
// times that size; both times are the least of several runs, so that a busy machine does not matter, and a cost that grew
// with the square would be 64 times as high.
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { findFindings } from '../../server/src/checks';
import { compare } from '../../server/src/dossier';

const LARGER = 8;
/** Between the 8 of a linear cost and the 64 of a quadratic one. */
const LIMIT = 28;

const prose = (i: number): string => `Die Werft Nummer ${i} zahlt nach Angaben von Anna Berger ${i + 2} Millionen Euro für Dock ${i}. „Wir bauen weiter“, sagte sie.`;

const CASES: readonly (readonly [string, number, (n: number) => string])[] = [
  ['many paragraphs', 25, (n) => Array.from({ length: n }, (_, i) => prose(i)).join('\n\n')],
  ['one long paragraph', 25, (n) => Array.from({ length: n }, (_, i) => prose(i)).join(' ')],
  ['hard-wrapped lines', 80, (n) => Array.from({ length: n }, (_, i) => `und dann zahlte die Werft noch einmal ${i} Millionen Euro an das`).join('\n')],
  ['opening quotation marks', 300, (n) => '„Ja '.repeat(n)],
  ['closing quotation marks', 300, (n) => 'Nein“ '.repeat(n)],
  ['nested quotation marks', 200, (n) => '„»'.repeat(n) + 'Ja' + '«“'.repeat(n)],
  ['apostrophes', 500, (n) => '‘the workers’ '.repeat(n)],
  ['a long number', 6000, (n) => `Es waren ${'1'.repeat(n)} Euro.`],
  ['a grouped number', 2000, (n) => `Es waren 1${'.111'.repeat(n)} Euro.`],
  ['many numbers', 400, (n) => '12,5 '.repeat(n)],
  ['number words', 300, (n) => 'zwei hundert tausend '.repeat(n)],
  ['a long word', 8000, (n) => 'a'.repeat(n)],
  ['a word of hundreds', 2000, (n) => 'hundert'.repeat(n)],
  ['capitalised words', 250, (n) => 'Berger '.repeat(n)],
  ['capitalised words with particles', 120, (n) => 'Anna von der Berger & Co. '.repeat(n)],
  ['many different names', 60, (n) => Array.from({ length: n }, (_, i) => `Der Händler A${i}b Berger${i}lein sprach mit ihr.`).join(' ')],
  ['hyphens', 600, (n) => 'a-'.repeat(n)],
  ['dots', 1000, (n) => '.'.repeat(n)],
  ['initials', 200, (n) => 'J. R. '.repeat(n)],
  ['spaces', 8000, (n) => `a${' '.repeat(n)}b`],
  ['line breaks', 8000, (n) => '\n'.repeat(n)],
  ['brackets', 2500, (n) => '('.repeat(n)],
  ['mixed marks at the line start', 500, (n) => '*#-> '.repeat(n)],
  ['addresses', 500, (n) => 'https://a.example/b_c '.repeat(n)],
  ['an endless address', 8000, (n) => `https://${'a.'.repeat(n)}`],
  ['an address of an at sign', 8000, (n) => `${'a'.repeat(n)}@`],
  ['saying verbs', 120, (n) => 'sagte er, teilte sie mit, laut ihm '.repeat(n)],
  ['list items', 150, (n) => '- Newsletter kostenlos abonnieren!\n'.repeat(n)],
  ['headings', 600, (n) => 'Ein Titel\n\n'.repeat(n)],
  ['a sentence that never ends', 40, (n) => 'Ada Quitz kam um neun und „das ist nicht wahr“ sie ging wieder und zahlte 4.200 Euro für 31 Leute und '.repeat(n)],
  ['half surrogate pairs', 4000, (n) => '\ud83d'.repeat(n)],
];

/** What a text costs whatever its size, in microseconds: below it a ratio says nothing. */
const FLOOR = 2000;

/** The least CPU time of a run, in microseconds: what other programs take does not count. */
function cost(run: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, user + system);
  }
  return least;
}

/** What is done with a text: each returns the run to be measured, made ready without counting. */
const STEPS: readonly (readonly [string, (text: string) => () => unknown])[] = [
  ['analysing', (text) => () => analyze(text)],
  ['comparing and checking', (text) => {
    const analysis = analyze(text);
    // another object each time: nothing is kept from the run before
    return () => findFindings(compare([{ file: 'draft.txt', role: 'draft', analysis: { ...analysis } }]), 'draft.txt');
  }],
];

for (const [step, ready] of STEPS) {
  describe(`cost of ${step} is linear in`, () => {
    before(() => {
      for (let i = 0; i < 5; i++) ready(Array.from({ length: 60 }, (_, n) => prose(n)).join('\n\n'))();
    });

    for (const [what, n, make] of CASES) {
      it(what, () => {
        const large = make(n * LARGER);
        // several attempts before it is called a fault: a collection of garbage may fall into every run of the small text
        let ratio = Infinity;
        for (let attempt = 0; attempt < 5 && ratio > LIMIT; attempt++) {
          const small = cost(ready(make(n)));
          ratio = Math.min(ratio, cost(ready(large)) / Math.max(small, FLOOR));
        }
        assert.ok(ratio <= LIMIT, `${LARGER} times the text cost ${ratio.toFixed(1)} times as much`);
      });
    }
  });
}
