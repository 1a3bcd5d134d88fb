import { strict as assert } from 'node:assert';
import { analyze } from '../../server/src/analysis';
import type { LanguageId } from '../../server/src/language/pack';
import type { KnownName } from '../../server/src/recognize/names';
import { resolveNames, findNameCandidates } from '../../server/src/recognize/names';
import { packOf } from '../../server/src/language';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { stemOf } from '../../server/src/recognize/names/document';

/** `[P …]` marks a person, `[C …]` a company; names of other kinds are not looked at. */
const KINDS: Readonly<Record<string, string>> = { P: 'person', C: 'company' };

function unmark(marked: string): { text: string; wanted: string[] } {
  const wanted: string[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([PC]) ([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    wanted.push(`${KINDS[match[1]!]} ${text.length} ${match[2]}`);
    text += match[2];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), wanted };
}

function found(text: string, language: LanguageId): string[] {
  return analyze(text, { language, tagger: defaultTagger() }).mentions
    .filter((m) => m.kind === 'person' || m.kind === 'company')
    .map((m) => `${m.kind} ${m.span.start} ${text.slice(m.span.start, m.span.end)}`);
}

const CASES: readonly { readonly what: string; readonly language: LanguageId; readonly text: string }[] = [
  { what: 'a full name with its role, then the surname', language: 'de', text: 'Geschäftsführerin [P Jana Lindqvist] kündigte den Umbau an. „Wir bleiben hier“, sagte [P Lindqvist].' },
  { what: 'a firm with its legal form', language: 'de', text: 'Der Hersteller [C Tarnow Pumpen GmbH] baut ein zweites Werk.' },
  { what: 'the name part of a compound', language: 'de', text: '[C Siemens]-Chef [P Roland Busch] äußerte sich am Montag nicht.' },
  { what: 'a title stays outside', language: 'de', text: 'Das Gutachten schrieb Dr. [P Miriam Haddad].' },
  { what: 'particles belong to the name', language: 'de', text: 'Kommissionspräsidentin [P Ursula von der Leyen] reiste nach Rom.' },
  { what: 'a known firm without any cue', language: 'de', text: 'Die Aktien von [C Infineon] gaben nach.' },
  { what: 'said in English', language: 'en', text: '"We will appeal," said [P Rosalind Achebe], head of [C Tarnow Pumps Ltd] since May.' },
  { what: 'a given name behind an article, where the full name stands elsewhere', language: 'de', text: 'Trainer [P Thomas Brennecke] schwieg. „Der [P Thomas] ist müde“, sagte seine Frau.' },
  { what: 'a full name whose given name ends like a genitive', language: 'de', text: 'Trainerin [P Doris Lindqvist] schwieg. [P Doris] sei krank, sagte [P Andreas Kolb]. „[P Andreas] kommt“, sagte ihr Bruder.' },
  { what: 'an accused whose surname is kept back', language: 'de', text: 'Vor Gericht steht [P Tilda B.] Der Richter wartete auf [P Tilda B.] Die Tür blieb zu.' },
  { what: 'partners, though nothing else speaks of a firm', language: 'de', text: 'Einen Bericht der Berliner Unternehmensberater [C Alina Partners] halten die Behörden unter Verschluss.' },
  { what: 'a full name that might be a firm', language: 'en', text: 'In three days she found [P Dan Tarrow], a text message guru living in Leeds. In an e-mail, [P Dan Tarrow] calls it a start.' },
  { what: 'a firm called like a person, told by a word for firms', language: 'en', text: 'Shares in the retailer [C Dan Tarrow] rose.' },
  { what: 'a class word outside the name', language: 'de', text: 'Der Softwareriese [C Tarvello] und die Staatsholding [C Nirpa] schwiegen.' },
  { what: 'a fashion chain named like the people of a town', language: 'de', text: 'Die Modekette [C New Yorker] schließt zwei Läden.' },
  { what: "the English 's stays outside", language: 'en', text: "[C Microsoft]'s shares rose." },
];

const NONE: readonly { readonly what: string; readonly language: LanguageId; readonly text: string }[] = [
  { what: 'nouns at the start of a sentence', language: 'de', text: 'Regen und Wind setzten den Feldern zu. Ernte gab es kaum.' },
  { what: 'acronyms that name no firm', language: 'de', text: 'Die KI soll helfen, und die EU prüft das Gesetz.' },
  { what: 'roles alone', language: 'de', text: 'Der Bürgermeister und die Vorsitzende des Ausschusses schwiegen.' },
  { what: 'parties and ministries', language: 'de', text: 'Die SPD und das Innenministerium stimmten zu.' },
  { what: 'places', language: 'de', text: 'In Hamburg und in Österreich blieb es ruhig.' },
  { what: 'a noun behind an indefinite article and an adjective', language: 'de', text: 'Der Hafen hat angekündigt, für den Bau einer neuen Kaimauer einen Partner zu suchen.' },
  { what: 'a word in quotation marks', language: 'de', text: 'Der Vorstand nannte das Angebot „fair und gut für den Standort“.' },
  { what: 'rivers and islands by their class word', language: 'de', text: 'Der Fluss Tarbelo trat über die Ufer, auf der Insel Koh Menga fiel der Strom aus.' },
  { what: 'a state and a chemical', language: 'de', text: 'Im Bundesstaat Tamaluco fand man das Insektizid Tarnidol in Wasserproben.' },
  { what: 'inhabitants', language: 'de', text: 'Festgenommen wurde ein 37-jähriger Bayer aus Roggenburg und ein 29-jähriger Iraker.' },
  { what: 'a noun that is a given name, too', language: 'de', text: 'Der Kai wurde gesperrt. Am Kai lagen drei Schiffe.' },
  { what: 'a sentence without names', language: 'en', text: 'The council met on Tuesday and approved the plan for the harbour.' },
  { what: 'a word for a body behind the article', language: 'en', text: 'The Bank of England raised rates on Friday. The Bank said it would act again, and the Council agreed.' },
  { what: 'the people of a town', language: 'de', text: 'Am New Yorker Flughafen warteten die New Yorker Berater.' },
  { what: 'places in English', language: 'en', text: 'Storms hit parts of Germany and Poland on Friday.' },
];

describe('names', () => {
  for (const { what, language, text: marked } of CASES) {
    it(`finds ${what} (${language})`, () => {
      const { text, wanted } = unmark(marked);
      assert.deepEqual(found(text, language), wanted);
    });
  }
  for (const { what, language, text } of NONE) it(`finds none in ${what} (${language})`, () => assert.deepEqual(found(text, language), []));
});

function withKnown(text: string, known: readonly KnownName[], language: LanguageId = 'de'): string[] {
  const { paragraphs } = analyze(text, { language });
  const pack = packOf(language);
  const candidates = paragraphs.flatMap((paragraph) => findNameCandidates({ text, paragraph, pack }));
  return resolveNames(text, paragraphs, candidates, known, pack).map((m) => `${m.kind} ${text.slice(m.span.start, m.span.end)}`);
}

/** With the tagger, as in the editor: one word that is a name in one place and a word in another. */
const BOTH: readonly { readonly language: LanguageId; readonly text: string }[] = [
  { language: 'de', text: 'Die [C Sturm GmbH] baut in Celle eine Halle. Der Umsatz von [C Sturm] stieg, sagte Geschäftsführerin [P Ilka Brennecke].\n\nAm Abend zog ein Sturm über die Stadt. Der Sturm deckte drei Dächer ab.' },
  { language: 'de', text: 'Der Hersteller [C Krone Pumpen AG] liefert nach Polen. Der Umsatz von [C Krone Pumpen] stieg um acht Prozent.\n\nIm Museum liegt eine Krone aus Silber.' },
  { language: 'en', text: 'Shares of [C Harbor Ltd] rose on Monday. [C Harbor Ltd] said it would open a second plant.\n\nThe boats stayed in the harbor all day.' },
];

describe('one word, name and noun', () => {
  for (const { language, text: marked } of BOTH) {
    it(marked.slice(0, 40), () => {
      const { text, wanted } = unmark(marked);
      const marks = analyze(text, { language, tagger: defaultTagger() }).mentions.filter((m) => m.kind === 'person' || m.kind === 'company');
      assert.deepEqual(marks.map((m) => `${m.kind} ${m.span.start} ${text.slice(m.span.start, m.span.end)}`), wanted);
    });
  }
});

describe('names somebody has settled', () => {
  const text = 'Nach dem Regen kam Quorbel. Quorbels Umsatz stieg.';

  it('take the kind they are given, with the genitive', () => {
    assert.deepEqual(withKnown(text, [{ name: 'Quorbel', kind: 'company', by: 'user' }]), ['company Quorbel', 'company Quorbels']);
    assert.deepEqual(withKnown(text, [{ name: 'Quorbel', kind: 'person', by: 'user' }]), ['person Quorbel', 'person Quorbels']);
  });

  it('are no names where somebody said neither', () => {
    assert.deepEqual(withKnown('Die Aktien von Infineon gaben nach.', [{ name: 'Infineon', kind: 'neither', by: 'user' }]), []);
  });

  it('do not match inside a longer word', () => {
    assert.deepEqual(withKnown('Der Quorbelbaum blüht.', [{ name: 'Quorbel', kind: 'company', by: 'user' }]), []);
  });

  it('prefer the longer of two', () => {
    const known: KnownName[] = [{ name: 'Quorbel', kind: 'company', by: 'user' }, { name: 'Quorbel Nord', kind: 'neither', by: 'user' }];
    assert.deepEqual(withKnown('Im Quorbel Nord brennt Licht.', known).filter((m) => m.includes('Quorbel')), []);
  });
});

describe('the parts of a name', () => {
  const names = (text: string, language: LanguageId): unknown[] => analyze(text, { language, tagger: defaultTagger() }).mentions.filter((m) => m.kind === 'person').map((m) => m.name);

  it('tie a short form to the full one', () => {
    assert.deepEqual(names('Geschäftsführerin Jana Lindqvist kündigte den Umbau an. „Wir bleiben“, sagte Lindqvist.', 'de'), [
      { base: 'Jana Lindqvist', full: 'Jana Lindqvist', given: 'Jana', family: 'Lindqvist' },
      { base: 'Lindqvist', full: 'Jana Lindqvist', given: 'Jana', family: 'Lindqvist' },
    ]);
  });

  it('cut genitives alike wherever they stand', () => {
    assert.equal(stemOf('Metas'), stemOf('Meta'));
    assert.equal(stemOf('Siemens'), stemOf('Siemens’'));
    assert.equal(stemOf('Halden Inc.'), stemOf('Halden Inc'));
    assert.notEqual(stemOf('Anna H.'), stemOf('Anna H'));
  });
});

describe('finding names', () => {
  for (const text of ['', ' ', '-', 'A', '&', 'A & ', '.Inc.', 'von', '„“', '\u{1F600} Ä', 'A '.repeat(300), 'Ab und Cd '.repeat(200)]) {
    it(`does not fail on ${JSON.stringify(text.slice(0, 12))}`, () => assert.deepEqual(analyze(text).failures, []));
  }
});
