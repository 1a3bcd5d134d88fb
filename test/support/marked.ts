import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/analysis';
import type { Mention } from '../../server/src/recognize/mention';

/** A text with its expected marks taken out of it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly note?: string }[];
}

const MARK = /\[(money|percent|quantity|date|company|person)(\??) ([^\]|]+)(?:\|([^\]]*))?\]/g;

/** Reads `[money 3 Mio. Euro|3000000 EUR]` marks; what stands behind the bar is the expected value. */
export function readMarked(line: string): Marked {
  let text = '';
  let at = 0;
  const marks: { kind: string; start: number; end: number; note?: string }[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index);
    const start = text.length;
    text += match[3];
    marks.push({ kind: match[1]! + match[2]!, start, end: text.length, note: match[4] });
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), marks };
}

/** A mention's value in one short line: `14300000000 USD moreThan /aktie`. */
export function valueNote(mention: Mention): string | undefined {
  if (mention.date) return mention.date.iso ?? (mention.date.relative ? 'relative' : undefined);
  const v = mention.value;
  if (!v) return undefined;
  const number = v.max === undefined || v.max === v.min ? `${v.min}` : `${v.min}…${v.max}`;
  return [number, v.currency ?? v.unit ?? '', v.bound === 'exact' ? '' : v.bound, v.per ? `/${v.per}` : ''].filter(Boolean).join(' ');
}

/** The line with the marks that analysis finds, in the notation of {@link readMarked}. */
export function writeMarked(text: string, mentions: readonly Mention[]): string {
  let line = '';
  let at = 0;
  for (const mention of mentions) {
    const note = valueNote(mention);
    line += `${text.slice(at, mention.span.start)}[${mention.kind}${mention.optional ? '?' : ''} ${text.slice(mention.span.start, mention.span.end)}${note ? `|${note}` : ''}]`;
    at = mention.span.end;
  }
  return line + text.slice(at);
}

/**
 * Declares one test a line of a fixture file. A line is a text with its marks; one without marks must give none.
 * `# kinds: money` names the kinds that count; other comment lines group the cases. With BELEG_UPDATE=1 the file is
 * rewritten with what was found.
 */
export function markedFixture(file: string, language: 'de' | 'en'): void {
  const path = join(__dirname, '..', 'fixtures', file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const kinds = new Set((lines.find((l) => l.startsWith('# kinds:')) ?? '').slice(8).trim().split(/[\s,]+/));
  const find = (text: string): Mention[] => analyze(text, { language }).mentions.filter((m) => kinds.has(m.kind));
  if (process.env['BELEG_UPDATE']) {
    writeFileSync(path, lines.map((line) => (!line.trim() || line.startsWith('#') ? line : writeMarked(readMarked(line).text, find(readMarked(line).text)))).join('\n'));
    return;
  }
  describe(file, () => {
    for (const line of lines) {
      if (!line.trim() || line.startsWith('#')) continue;
      const { text } = readMarked(line);
      it(text, () => {
        const found = writeMarked(text, find(text));
        if (found !== line) throw new Error(`expected ${line}\n   found ${found}`);
      });
    }
  });
}
