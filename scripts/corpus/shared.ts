import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../server/src/language/pack';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';
import type { CorpusArticle, CorpusMark } from './article';
import { toOurRules, type Convention } from './conventions';
import { detokenise } from './detokenise';

/** What a label of a public corpus means here; null where the stretch is to be left unjudged. Labels not named are no names. */
type Labels = Readonly<Record<string, readonly NameKind[] | null>>;

const FIRM_OR_BODY: readonly NameKind[] = ['company', 'organisation'];

const SMARTDATA: Labels = {
  person: ['person'], 'organization-company': ['company'], organization: ['organisation'], location: ['place'],
  'location-city': ['place'], 'location-street': ['place'], 'location-stop': ['place'], 'location-route': null, 'disaster-type': null,
};

interface Source {
  readonly file: string;
  readonly language: LanguageId;
  readonly labels: Labels;
  /** Whether its marks follow other rules than ours and are brought in line. */
  readonly otherRules?: boolean;
}

/** The public corpora, by the name of their folder and part. */
const SOURCES = {
  'smartdata train': { file: 'smartdata/train.standoff.jsonl', language: 'de', labels: SMARTDATA, otherRules: true },
  'smartdata dev': { file: 'smartdata/dev.standoff.jsonl', language: 'de', labels: SMARTDATA, otherRules: true },
  'product train': { file: 'product-en/train.standoff.jsonl', language: 'en', labels: { organization: FIRM_OR_BODY, product: ['product'] } },
  'mobie train': { file: 'mobie/train.bio', language: 'de', labels: { PER: ['person'], ORG: FIRM_OR_BODY, LOC: ['place'] } },
  'ler dev': {
    file: 'ler-de/dev.bio', language: 'de',
    labels: {
      PER: ['person'], RR: ['person'], AN: ['person'], UN: ['company'], ORG: ['organisation'], INN: ['organisation'], GRT: ['organisation'],
      LD: ['place'], ST: ['place'], STR: ['place'], LDS: ['place'], MRK: ['product'],
      EUN: null, GS: null, VO: null, VS: null, VT: null, RS: null, LIT: null,
    },
  },
  'wnut train': {
    file: 'wnut17-en/train.bio', language: 'en',
    labels: { person: ['person'], corporation: ['company'], group: FIRM_OR_BODY, location: ['place'], product: ['product'], 'creative-work': ['product'] },
  },
  'sec train': { file: 'sec-filings-en/train.bio', language: 'en', labels: { PER: ['person'], ORG: FIRM_OR_BODY, LOC: ['place'], MISC: null } },
  'germeval dev': {
    file: 'germeval14/dev.bio', language: 'de',
    labels: { PER: ['person'], PERpart: null, PERderiv: null, ORG: FIRM_OR_BODY, LOC: ['place'], OTH: ['product'] },
  },
  'wikigold test': { file: 'wikigold-en/test.bio', language: 'en', labels: { PER: ['person'], ORG: FIRM_OR_BODY, LOC: ['place'], MISC: null } },
  'uner dev': { file: 'uner-en-ewt/dev.bio', language: 'en', labels: { PER: ['person'], ORG: FIRM_OR_BODY, LOC: ['place'] } },
} satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof SOURCES;

/** Reads one public corpus from the shared folder; undefined where it is not there. `report` is told of marks brought in line with our rules. */
export function readShared(shared: string, name: SourceName, report?: (convention: Convention, surface: string) => void): CorpusArticle[] | undefined {
  const source: Source = SOURCES[name];
  const path = join(shared, 'data', source.file);
  if (!existsSync(path)) return undefined;
  const file = readFileSync(path, 'utf8');
  const rows = path.endsWith('.bio') ? readBio(file, source.labels) : readStandoff(file, source.labels);
  const articles = rows.map((row, i): CorpusArticle => ({ id: `${name} ${i + 1}`, language: source.language, desk: name, style: name, heldout: false, ...row }));
  return source.otherRules ? articles.map((article) => toOurRules(article, report)) : articles;
}

interface Marked {
  readonly text: string;
  readonly marks: readonly CorpusMark[];
}

function markOf(start: number, end: number, label: string, labels: Labels): CorpusMark[] {
  const kinds = labels[label];
  return kinds === undefined ? [] : [{ start, end, kinds: kinds ?? [], optional: kinds === null }];
}

/** One JSON object a line, with spans in code points. */
function readStandoff(file: string, labels: Labels): Marked[] {
  return file.split('\n').filter(Boolean).map((line) => {
    const { text, spans } = JSON.parse(line) as { text: string; spans: { start: number; end: number; type: string }[] };
    const units: number[] = [];
    let at = 0;
    for (const char of text) {
      units.push(at);
      at += char.length;
    }
    units.push(at);
    const marks = spans.flatMap(({ start, end, type }) => markOf(units[start]!, units[end]!, type, labels));
    return { text, marks: outermost(marks.sort((a, b) => a.start - b.start || b.end - a.end)) };
  });
}

/** Token, tab, tag; a blank line ends a sentence. The text is put together as it would stand in a newspaper. */
function readBio(file: string, labels: Labels): Marked[] {
  const rows: Marked[] = [];
  for (const block of file.split(/\n\s*\n/)) {
    const lines = block.split('\n').map((line) => line.split('\t')).filter(([word, tag]) => word && tag && word !== '-DOCSTART-') as [string, string][];
    if (!lines.length) continue;
    const { text, spans } = detokenise(lines.map(([word]) => word.trim()));
    const marks: CorpusMark[] = [];
    for (let i = 0; i < lines.length; i++) {
      const tag = lines[i]![1].trim();
      if (tag === 'O') continue;
      let end = i + 1;
      const label = tag.replace(/^[BI]-/, '');
      while (end < lines.length && lines[end]![1].trim() === `I-${label}`) end++;
      marks.push(...markOf(spans[i]!.start, spans[end - 1]!.end, label, labels));
      i = end - 1;
    }
    rows.push({ text, marks });
  }
  return rows;
}

/** Of marks inside one another the outer one, as in our own corpus. */
function outermost(sorted: readonly CorpusMark[]): CorpusMark[] {
  let end = 0;
  return sorted.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
