// npx tsx scripts/names/ordinary.ts [--shared DIR]
// Writes the ordinary words of each language: words that several texts use outside names. They come from the part of our
// corpus that is not held out and, where present, from public corpora of edited prose that may be trained on: posts have other words.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { splitSentences } from '../../server/src/text/sentences';
import { overlaps } from '../../server/src/text/span';
import { tokenize } from '../../server/src/text/tokens';
import { readCorpus } from '../corpus/read';
import { readShared, type SourceName } from '../corpus/shared';

const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });
const root = join(__dirname, '..', '..');
const PUBLIC: Readonly<Record<LanguageId, readonly SourceName[]>> = { de: ['smartdata train', 'mobie train', 'ler dev'], en: ['product train', 'sec train'] };
/** A word counts when so many texts use it, and names are at most this share of its uses. */
const TEXTS = 3;
const NAME_SHARE = 0.15;

interface Uses {
  texts: Set<string>;
  plain: number;
  name: number;
}

for (const language of ['de', 'en'] as const) {
  const pack = packOf(language);
  const nouns = new Map<string, Uses>();
  const small = new Map<string, Uses>();
  const articles = [...readCorpus(root, [language]).filter((a) => !a.heldout), ...PUBLIC[language].flatMap((name) => readShared(values.shared, name) ?? [])];
  for (const { id, text, marks } of articles) {
    const tokens = tokenize(text);
    const starts = new Set(splitSentences(tokens, pack.abbreviations).map((s) => s.firstToken));
    let m = 0;
    const sorted = [...marks].sort((a, b) => a.start - b.start);
    tokens.forEach((token, i) => {
      while (m < sorted.length && sorted[m]!.end <= token.start) m++;
      const inName = m < sorted.length && overlaps(sorted[m]!, token) && !sorted[m]!.money;
      if (token.kind !== 'word' || !/^\p{L}{2,}$/u.test(token.text)) return;
      const isSmall = /^\p{Ll}+$/u.test(token.text);
      const isNoun = /^\p{Lu}\p{Ll}+$/u.test(token.text) && !starts.has(i) && !/^[„“"»«:]$/.test(tokens[i - 1]?.text ?? ':');
      const map = isSmall ? small : isNoun || inName ? nouns : undefined;
      if (!map) return;
      const key = token.text.toLowerCase();
      let uses = map.get(key);
      if (!uses) map.set(key, (uses = { texts: new Set(), plain: 0, name: 0 }));
      if (inName) uses.name++;
      else {
        uses.plain++;
        uses.texts.add(id);
      }
    });
  }
  const listOf = (map: Map<string, Uses>): string => [...map]
    .filter(([, u]) => u.texts.size >= TEXTS && u.name <= NAME_SHARE * (u.name + u.plain))
    .map(([word]) => word).sort().join(' ');
  const nounList = pack.names.capitalNouns ? listOf(nouns) : '';
  const smallList = listOf(small);
  writeFileSync(join(root, 'server', 'src', 'language', language, 'ordinary.ts'), `import type { OrdinaryWords } from '../names';

/** Words that several texts use outside names; written by \`scripts/names/ordinary.ts\`, not by hand. */
export const ordinary: OrdinaryWords = {
  nouns: '${nounList}',
  small: '${smallList}',
};
`);
  console.log(language, nounList.split(' ').length, smallList.split(' ').length);
}
