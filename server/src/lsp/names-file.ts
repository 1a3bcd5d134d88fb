import type { KnownName } from '../recognize/names/candidate';

/**
 * Reads `names.yaml`: one `Name: company`, `Name: person` or `Name: neither` a line, names in quotation marks where they
 * hold a colon, `#` begins a comment. `wrong` is told the number (from 1) of a line that is none of these.
 */
export function readNames(text: string, wrong: (line: number) => void = () => undefined): KnownName[] {
  const names: KnownName[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    if (/^\s*(?:#.*|---|\.\.\.)?\s*$/.test(line)) return;
    const match = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s"'#:][^:]*?))\s*:\s*["']?(company|person|neither)["']?\s*(?:#.*)?$/.exec(line);
    if (match) names.push({ name: (match[1] ?? match[2] ?? match[3])!, kind: match[4] as KnownName['kind'], by: 'user' });
    else wrong(i + 1);
  });
  return names;
}
