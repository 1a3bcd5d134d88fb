// Whether an 's behind a name belongs to it: a shop's does where nothing follows that it could own.
import assert from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import { endsName, withoutPossessive } from '../../server/src/recognize/names/possessive';
import { wordReader } from '../../server/src/recognize/names/words';
import type { NameKind, Tag } from '../../server/src/recognize/tagger/tagger';
import { spellingOf } from '../../server/src/text/remember';
import { tokenize, type Token } from '../../server/src/text/tokens';

const NAME = 'Tannhorn';
const OUTSIDE: Tag = { begins: false, confidence: 1 };

interface Read {
  readonly tokens: readonly Token[];
  readonly classes: readonly (readonly number[])[];
  /** The place of the 's. */
  readonly at: number;
}

function read(text: string): Read {
  const tokens = tokenize(text, 0, text.length);
  const reader = wordReader(packOf('en'));
  return { tokens, classes: tokens.map((t) => reader.read(spellingOf(t.text)).classes), at: tokens.findIndex((t) => t.text === NAME) + 1 };
}

/** What is left of a name that the tagger takes with its 's. */
function kept(text: string, kind: NameKind, listed = false): string {
  const { tokens, classes, at } = read(text);
  const tags = tokens.map((_, i): Tag => (i === at - 1 ? { kind, begins: true, confidence: 1 } : i === at ? { kind, begins: false, confidence: 1 } : OUTSIDE));
  const left = withoutPossessive(tags, tokens, classes, new Float64Array(tokens.length).fill(listed ? 1 : -1));
  return tokens.filter((_, i) => left[i]!.kind).map((t) => t.text).join('');
}

describe('an \'s at the end of a name', () => {
  for (const text of [
    "She bought it at Tannhorn's.", "She bought it at Tannhorn’s, the grocer.", "Tannhorn's has two hundred shops.", "Tannhorn's opened in May.", "Tannhorn's is to close.", "Tannhorn's, on the quay, is to close.", "Tannhorn's said on Monday it would close.", "Tannhorn's of Larkmouth cast the bell.",
    "Tannhorn's and Quorbel supply it.", "The town has a bank (Tannhorn's) and a pub.", "Sold by Tannhorn's", "Tannhorn's will open in May.", "Tannhorn's in Larkmouth is full.", "Bread from Tannhorn's; milk from the farm.",
  ]) {
    it(`belongs to it: ${text}`, () => {
      const { tokens, classes, at } = read(text);
      assert.ok(endsName(tokens, classes, at));
      assert.match(kept(text, 'company'), /^Tannhorn['’]s$/);
    });
  }

  for (const text of [
    "Tannhorn's shares rose.", "Tannhorn's new owner said so.", "Tannhorn's Larkmouth plant is to close.", "Tannhorn's chief executive left.", "Tannhorn's \"golden\" years", "Tannhorn's 200 shops are safe.", "Tannhorn's own brand", "Tannhorn's biggest rival", "Tannhorn's plans were drawn up in May.", "Tannhorn's works in Larkmouth", "Tannhorn's claims were checked.", "Tannhorn's two shops are safe.", "Tannhorn's most loyal customers",
  ]) {
    it(`does not: ${text}`, () => {
      const { tokens, classes, at } = read(text);
      assert.ok(!endsName(tokens, classes, at));
      assert.equal(kept(text, 'company'), NAME);
    });
  }

  it('never belongs to a person or a place', () => {
    assert.equal(kept("She stayed at Tannhorn's.", 'person'), NAME);
    assert.equal(kept("The lake is Tannhorn's.", 'place'), NAME);
  });

  it('belongs to a body as to a firm, and to what is listed so', () => {
    assert.equal(kept("She went to Tannhorn's, the school.", 'organisation'), "Tannhorn's");
    assert.equal(kept("Tannhorn's shares rose.", 'company', true), "Tannhorn's");
  });

  it('is asked of an \'s alone', () => {
    const { tokens, classes, at } = read("Tannhorn's shares");
    assert.ok(!endsName(tokens, classes, at - 1));
    assert.ok(!endsName(tokens, classes, at + 1));
  });
});
