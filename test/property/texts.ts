import fc from 'fast-check';

/** Pieces that articles are made of, with what has tripped programs up: half pairs, open marks, long runs, odd spaces. */
const PIECES = [
  'Die Fördewerft AG zahlt rund 12,4 Millionen Euro', 'sagte Vorstandschefin Johanna Petersen', 'Petersens Firma', 'according to Acme Inc.', '$3–4 billion', '€2.5bn', 'CHF 1\'200', 'zwischen 380 und 420 Mio. Euro',
  'eine halbe Million', 'zig Milliarden', '49 %', '1.000 Mitarbeiter', 'am 3. März 2025', 'laut Geschäftsbericht', 'soll', 'Berichten zufolge', 'he said', 'reportedly', 'z.B.', 'Dr.', 'J. R. Miller Jr.', 'GmbH & Co. KG',
  '„Wir gehen“', '»Nein«', '«Non»', '“No,”', '"Ja"', '„', '“', '”', '»', '«', '"', '‚', '‘', '’', '›', '‹', '(', ')', '[1]', '—', '–', '-', '…', '...', '.', '!', '?', ';', ':', ',', '|', '*', '#', '##', '- ', '• ', '1. ',
  '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u202f', '\u2028', ' ', '  ', '\uFEFF', '\u200b', '\u0000', '\ud83d', '\ude00', '😀', 'e\u0301', 'ß', 'İ', 'ﬁ', '٣', '①', '½', '₿', 'عربي', '中文', '---\nbeleg: draft\n---\n',
  'https://example.org/a?b=c&d', 'www.example.org', 'a@b.example', 'Foto: dpa', 'Von Anna Berger', 'Quelle: Tageblatt', 'KIEL (dpa) -', '(emw)', 'Kommentare', 'Lesen Sie auch:', '<script>', '&amp;', '\\', '${x}', '__proto__', 'constructor', 'toString',
] as const;

/** Any text: pieces of articles in any order, mixed with any characters, half surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: fc.constantFrom(' ', '\n', ', ') }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }, { weight: 1, arbitrary: halves() }), { maxLength: 60 })
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));

/** Any UTF-16 code units, paired or not. */
function halves(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }).map((units) => String.fromCharCode(...units));
}

/** One edit of a text: a stretch, as shares of its length, and what comes in its place. */
export interface RandomEdit {
  readonly from: number;
  readonly length: number;
  readonly words: string;
}

/** Any edit: mostly a few characters, as people type. */
export const anyEdit: fc.Arbitrary<RandomEdit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  words: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), fc.string({ maxLength: 3 })),
});

/** The text after an edit. */
export function edited(text: string, { from, length, words }: RandomEdit): string {
  const start = Math.min(text.length, Math.floor(from * (text.length + 1)));
  return text.slice(0, start) + words + text.slice(start + length);
}
