// The words of articles in messages: quotation marks are those of the reader's language, and never doubled.
import assert from 'node:assert/strict';
import { quotable } from '../../server/src/dossier';
import { msg, plain } from '../../server/src/message';
import { rendererFor } from '../../server/src/message/translate';
import { findingsIn } from './support';

describe('words of an article in a message', () => {
  const rows: readonly (readonly [string, string, ('de' | 'en')?])[] = [
    ['38 Millionen Euro', '38 Millionen Euro'],
    ['„Wir bauen weiter.“', 'Wir bauen weiter.'],
    ['»Wir bauen weiter«', 'Wir bauen weiter'],
    ['„Wir bauen weiter“, sagte Runa Feld', '‚Wir bauen weiter‘, sagte Runa Feld'],
    ['der Zeitung »Deichblatt«', 'der Zeitung ‚Deichblatt‘'],
    ['der Zeitung »Deichblatt', 'der Zeitung ‚Deichblatt‘'],
    ['“We go on,”', 'We go on', 'en'],
    ['„Ja“, sagte sie, „und nein“', '‚Ja‘, sagte sie, ‚und nein‘'],
    ['„Wir bauen weiter', 'Wir bauen weiter'],
    ['Wir bauen weiter“', 'Wir bauen weiter'],
    ['“We go on,” she said', '‘We go on,’ she said', 'en'],
    ['"We go on," she said', '‘We go on,’ she said', 'en'],
    ["the firm's plan", "the firm's plan", 'en'],
    ['zwei\n Zeilen', 'zwei Zeilen'],
    ['“', '', 'en'],
    ['', ''],
  ];
  for (const [words, expected, language = 'de'] of rows) it(`${JSON.stringify(words)} become ${JSON.stringify(expected)}`, () => assert.equal(quotable(words, language), expected));

  it('are cut behind a word where they are long', () => assert.equal(quotable('Deich und Hafen, '.repeat(20), 'de', 30), 'Deich und Hafen, Deich und …'));
  it('are cut inside a word that is too long', () => assert.equal(quotable('x'.repeat(200), 'de', 30), `${'x'.repeat(30)} …`));
});

describe('a message', () => {
  const message = msg('“{here}” without the limit the sources give: {evidence}', {
    here: '8 %',
    evidence: [msg('{label}: “{words}”', { label: 'Deichblatt', words: 'bis zu 8 %' }), msg('and {count} more', { count: 2 })],
  });
  it('has English marks in English', () => assert.equal(rendererFor('en-GB')(message), '“8 %” without the limit the sources give: Deichblatt: “bis zu 8 %”; and 2 more'));
  it('has German marks in German', () => assert.equal(rendererFor('de-AT')(message), '„8 %“ ohne die Einschränkung der Quellen: Deichblatt: „bis zu 8 %“; und 2 weitere'));
  it('keeps a place that nothing fills', () => assert.equal(plain(msg('{a} and {b}', { a: 1 })), '1 and {b}'));
  it('does not fill the words that fill it', () => assert.equal(plain(msg('{a}', { a: '{b}', b: 'x' })), '{b}'));
});

describe('a figure without a source', () => {
  const here = 'Halle verkauft\n\nDie Nordhall AG zahlt 12 Millionen Euro für die alte Halle.';
  const rows: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['alone', [], /, and no other article has it\.$/],
    ['another figure elsewhere', ['Rathaus saniert\n\nDie Stadt zahlt 9 Millionen Euro für das Dach.'], /, and no other article has it\.$/],
    ['the same text elsewhere', [here], /, but not independently: /],
    ['the same figure from two origins', ['Köln (ndk) - Die Nordhall AG kauft die alte Halle. Sie zahlt dafür 12 Millionen Euro, sagte Vorstand Rita Ohlsen.', 'Rheinblick, 3. Mai 2025\n\nFür die alte Halle hat die Nordhall AG 12 Millionen Euro gezahlt. Das bestätigte der Makler Ulf Danz.'], /; other articles have it, too: /],
  ];
  for (const [what, others, expected] of rows) {
    it(`says so: ${what}`, () => {
      const [finding] = findingsIn([here, ...others], ['unsourced-figure'], 'source');
      assert.match(plain(finding!.message), expected);
      assert.equal(finding!.severity, /too/.test(expected.source) ? 'information' : 'warning');
    });
  }
});
