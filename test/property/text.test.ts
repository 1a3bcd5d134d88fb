import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type Encoding } from '../../server/src/text/decode';
import { perTable, rememberSentences, rememberWords } from '../../server/src/text/remember';
import { tokenize } from '../../server/src/text/tokens';
import { LineIndex } from '../../server/src/text/lines';
import { csvField, escapeHtml, escapeMarkdown } from '../../server/src/report/escape';
import { anyText } from './texts';

describe('tokens', () => {
  it('are the same whether plain words are read by the short way or, beside an address, by the long one', () => {
    fc.assert(fc.property(anyText, (text) => {
      const plain = text.replaceAll('@', '');
      assert.deepEqual(tokenize(`${plain} @`).slice(0, -1), tokenize(plain));
    }), { numRuns: 1000 });
  });
});

describe('words remembered', () => {
  it('are made once; when they are too many, those not asked for longest are forgotten and made again', () => {
    const made: string[] = [];
    const lengthOf = rememberWords((word) => (made.push(word), word.length > 3 ? word.length : undefined), 2);
    for (const word of ['one', 'three', 'one', 'three']) assert.equal(lengthOf(word), word === 'three' ? 5 : undefined);
    assert.deepEqual(made, ['one', 'three']);
    lengthOf('a third word, longer than most');
    assert.equal(lengthOf('three'), 5);
    assert.deepEqual(made, ['one', 'three', 'a third word, longer than most']);
    assert.equal(lengthOf('one'), undefined);
    assert.deepEqual(made.slice(3), ['one']);
  });
});

describe('sentences remembered', () => {
  it('are made once for each table; what is too long for a sentence is made each time', () => {
    const made: string[] = [];
    const joined = perTable(({ sign }: { readonly sign: string }) => (words) => (made.push(words + sign), words + sign), rememberSentences);
    const [dot, dash] = [{ sign: '.' }, { sign: '-' }];
    for (const table of [dot, dash, dot]) assert.equal(joined('Das Amt schweigt', table), `Das Amt schweigt${table.sign}`);
    assert.deepEqual(made, ['Das Amt schweigt.', 'Das Amt schweigt-']);
    const long = 'so '.repeat(400);
    assert.equal(joined(long, dot), joined(long, dot));
    assert.equal(made.length, 4);
  });
});

describe('lines and columns', () => {
  it('an offset comes back from its position', () => {
    fc.assert(fc.property(anyText, fc.nat(), (text, n) => {
      const lines = new LineIndex(text);
      const offset = n % (text.length + 1);
      assert.equal(lines.offset(lines.at(offset)), offset);
    }));
  });

  it('lines end where CRLF, LF and CR do', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', '😀', '\u2028')), (parts) => {
      const text = parts.join('');
      const lines = text.split(/\r\n|\r|\n/);
      const index = new LineIndex(text);
      assert.equal(index.lineCount, lines.length);
      lines.forEach((line, i) => assert.equal(text.slice(index.lineStart(i), index.lineStart(i) + line.length), line));
    }));
  });

  it('any position is clamped into the text', () => {
    fc.assert(fc.property(anyText, fc.integer(), fc.integer(), (text, line, column) => {
      const offset = new LineIndex(text).offset({ line, column });
      assert.ok(offset >= 0 && offset <= text.length);
    }));
  });
});

describe('decoding', () => {
  const bom = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;
  const encode = (text: string, encoding: Encoding): Uint8Array => {
    if (encoding === 'utf-8') return new TextEncoder().encode(text);
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  };
  const wellFormed = fc.string({ unit: 'binary' });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    it(`${encoding} with its mark comes back without it`, () => {
      fc.assert(fc.property(wellFormed, (text) => {
        const decoded = decode(Uint8Array.from([...bom[encoding], ...encode(text, encoding)]));
        // a second mark is part of the text
        assert.deepEqual(decoded, { text, encoding, binary: false });
      }));
    });
  }

  it('UTF-8 without a mark comes back', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ä', '„', '€', '😀', ' ', '\n', 'ß', '中') }), (text) => assert.equal(decode(encode(text, 'utf-8')).text, text)));
  });

  it('Windows-1252 comes back, its upper half included', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', 'ä', 'ö', 'ü', 'ß', 'é') }), (words) => {
      const text = `Z\u00fcrich ${words}`;
      assert.deepEqual(decode(Uint8Array.from(text, (c) => c.charCodeAt(0))), { text, encoding: 'windows-1252', binary: false });
    }));
  });

  it('any bytes give some text', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.equal(typeof decode(bytes).text, 'string')));
  });
});

describe('escaping', () => {
  it('HTML keeps no character that opens markup', () => {
    fc.assert(fc.property(anyText, (text) => assert.ok(!/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escapeHtml(text)))));
  });

  it('Markdown stays on one line, without HTML', () => {
    fc.assert(fc.property(anyText, (text) => assert.ok(!/[<>\n\r]/.test(escapeMarkdown(text)))));
  });

  it('a field of CSV comes back, and starts no formula', () => {
    fc.assert(fc.property(anyText, (text) => {
      const field = csvField(text);
      const inner = field.slice(1, -1).replace(/""/g, '"');
      assert.ok(inner === text || inner === `'${text}`);
      assert.ok(!/^"[\s\0]*[=+\-@]/.test(field));
    }));
  });
});
