import type { Severity } from '../checks';
import type { PlacedFinding } from '../report/findings';

/** Wraps words in an ANSI style; gives them back as they are where there is no terminal. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'dim' | 'bold', words: string) => string;

const CODES = { red: 31, yellow: 33, blue: 34, dim: 2, bold: 1 } as const;

/** Colours for a stream: only on a terminal, and not where NO_COLOR or a dumb terminal asks for none. */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const wanted = Boolean(stream.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (style, words) => (wanted ? `\x1b[${CODES[style]}m${words}\x1b[0m` : words);
}

const STYLES: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'dim'>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };

/** One line a finding, `file:line:col severity message [code]`, with the severity in its colour. */
export function findingLine({ finding, line, column }: PlacedFinding, message: string, paint: Paint): string {
  return `${printable(finding.file)}:${line}:${column} ${paint(STYLES[finding.severity], finding.severity)} ${printable(message)} ${paint('dim', `[${finding.code}]`)}\n`;
}

/** Words on one line and without control characters: article text must not move a terminal's cursor. */
export function printable(words: string): string {
  return words.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\uFFFD');
}
