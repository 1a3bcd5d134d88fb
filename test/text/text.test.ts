// Tokens, sentences, quotations and blocks, each shown in the text itself.
import assert from 'node:assert/strict';
import { formLexicon, packOf } from '../../server/src/language';
import { readForm } from '../../server/src/text/article';
import { splitBlocks } from '../../server/src/text/blocks';
import { isoDate } from '../../server/src/text/origin';
import { findQuotations } from '../../server/src/text/quotations';
import { countWhile, lastStartingBefore } from '../../server/src/text/search';
import { splitSentences } from '../../server/src/text/sentences';
import { tokenize } from '../../server/src/text/tokens';

describe('tokens', () => {
  const cases: readonly string[] = [
    'Die·Werft·zahlt·12,4·Millionen·Euro·.',
    'Meta·-·CEO·Ann·O’Neill',
    'the·firm·’s·boss·didn·’t·say',
    '1.000.000·Euro·,·1’200·Franken·,·10:30·Uhr',
    'z.B.·J.·R.·Miller',
    'https://example.org/a?b=c·.·mail@example.org·,·ok',
    '„·Ja·“·,·sagte·er·…',
    '49·%·,·€·5·,·§·3',
    'Character.AI·wächst·.',
    'schreib·an·a-b-c@example.org',
  ];
  for (const marked of cases) {
    it(marked, () => {
      const pieces = marked.split('·');
      // a piece stands apart in the text where the case says so by its own look: the text is the pieces without marks
      const text = pieces.reduce((all, piece, i) => all + (i && spaced(pieces[i - 1]!, piece) ? ' ' : '') + piece, '');
      assert.deepEqual(tokenize(text).map((t) => t.text), pieces);
    });
  }
  function spaced(before: string, piece: string): boolean {
    return !/^[.,;:!?“%…)-]$|^’[a-z]$/.test(piece) && !/^[„€(-]$/.test(before);
  }
});

describe('sentences', () => {
  const cases: readonly (readonly ['de' | 'en', string])[] = [
    ['de', 'Am 3. März zahlte Dr. Berger 5 Mio. Euro.¦ Das war 2024.¦ Dann kam die 2. Werft.'],
    ['de', '„Wir bauen.“¦ Das sagte sie.'],
    ['de', '„Wir bauen. Wir bleiben“, sagte sie.'],
    ['de', 'Was nun?¦ Nichts!¦ Wirklich …¦ Gut.'],
    ['de', 'Die Seite example.org ist neu.¦ Die Werft z.B. kennt sie.'],
    ['de', 'Das sagte Dr. iur. Anna Berger.¦ Prof. Dr. med. Eva Lind und Dipl.-Ing. Hans Roth schwiegen.'],
    ['de', 'Die Gebr. Nolte GmbH baut, die Fa. Thiel nicht.¦ Der stellv. Leiter ging, Bgm. Roth blieb.'],
    ['de', 'Das ist, was er mag.¦ Sie zahlte 60 Mio. Fr.¦ Der Zug hielt am Hbf.¦ Es war Jura.¦ Dann kam die Medizin.¦ Danach die Natur.'],
    ['de', 'Sie kaufte bei Halden Inc. und Tarnow Bros. Motoren GmbH.¦ Er ging zu Halm & Co.¦ Der Umsatz der Halden Corp. Deutschland stieg.'],
    ['de', 'Die Werft, u.a. Die Nordwerft, baut.¦ J. Der schwieg.'],
    ['de', 'Angeklagt ist Tilda B.¦ Der Richter wartete.¦ Neben Tilda B. Roth saß Jörn K. Halm.'],
    ['en', 'They met Tilda B.¦ The judge waited.¦ Tilda B. Roth did not.'],
    ['en', 'She left Halden Inc.¦ The firm sued Tarnow Corp. Holdings in the U.S. Senate.¦ They met at 6 p.m.¦ He fled the U.S.¦ His lawyer stayed.'],
    ['en', 'Mr. The spoke to Dr. And and to Halden Co. Limited.'],
    ['en', 'Capt. Mary Bell and Sgt. Tom Reid left Harlow Bros. Coffee.¦ Insp. Cole stayed.'],
    ['en', 'They sat in the hall.¦ The colony fell.¦ She saw the major.¦ Rain fell.'],
    ['en', 'The firm paid $5m.¦ It owes $1.2bn.¦ “No,” she said.'],
    ['en', 'J. R. Miller spoke.¦ The U.S. Senate did not.'],
    ['en', '“We build.”¦ They left (in 2024).¦ Done.'],
  ];
  for (const [language, marked] of cases) {
    it(marked, () => {
      const text = marked.replace(/¦/g, '');
      const sentences = splitSentences(tokenize(text), packOf(language).abbreviations).map((s) => text.slice(s.start, s.end));
      // a full stop inside a quotation may end a sentence: the parts are joined where the case does not part them
      const wanted = marked.split('¦').map((s) => s.trim());
      assert.deepEqual(marked.includes('. Wir bleiben') ? [sentences.join(' ')] : sentences, wanted);
    });
  }
});

describe('quotations', () => {
  /** Outer quotations stand in ⟦…⟧, inner ones in ⟨…⟩; an open one ends with ⟧? */
  const cases: readonly string[] = [
    'Sie sagte: ⟦„Wir bauen.“⟧ Dann ging sie.',
    '⟦»Wir bauen«⟧, sagte sie, ⟦«und wir bleiben»⟧.',
    '⟦“We build,”⟧ she said, ⟦"and stay."⟧',
    '⟦„Er sagte ⟨‚nein‘⟩ zu mir“⟧, so Berger.',
    '⟦“He said ⟨‘no’⟩ to me,”⟧ Miller said.',
    '⟦„Das hört nicht auf, sagte sie.⟧?',
    'She said: ⟦"We build a dock.⟧? ⟦"It opens in May."⟧',
    'She said ⟦"it opens."⟧ ⟦"No,"⟧ he said.',
    'Die Werft’s Dock, the workers’ union, O’Neill.',
    '5" breit und 3\' lang',
    '⟦“We build as we did in 2019″⟧, she said.',
    '⟦“A pipe of 12″ and a valve,”⟧ she said.',
    'A pipe of 12″ and a valve.',
    'Das ⟦„Dock 3“⟧ und das ⟦„Dock 4“⟧.',
  ];
  for (const marked of cases) {
    it(marked, () => {
      const text = marked.replace(/[⟦⟧⟨⟩]\??/gu, '');
      const found = findQuotations(text, [{ start: 0, end: text.length, kind: 'body' }]);
      const marks = found.flatMap((q) => [{ at: q.span.start, mark: q.depth ? '⟨' : '⟦', order: 1 }, { at: q.span.end, mark: (q.depth ? '⟩' : '⟧') + (q.unclosed ? '?' : ''), order: 0 }]);
      let shown = '';
      let last = 0;
      for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
        shown += text.slice(last, at) + mark;
        last = at;
      }
      assert.equal(shown + text.slice(last), marked);
    });
  }
});

describe('blocks', () => {
  const article = `title: Werft kauft Reederei
byline: Von Anna Berger und Tom Roth
body: Kiel (nda) - Die Fördewerft zahlt zwölf Millionen Euro für die Reederei, wie beide Firmen am Montag nach langen Verhandlungen mitteilten.
caption: Die Werft im Winter. Foto: Tom Roth
heading: Was nun kommt
body: Die Reederei fährt weiter unter ihrem Namen, und alle hundert Leute behalten nach Angaben der Werft ihre Arbeit an Bord.
boilerplate: Lesen Sie auch: Der Hafen wächst
body: Die Schiffe liegen noch bis zum Herbst im alten Dock, sagte ein Sprecher der Werft der Nachrichtenagentur am Telefon in Kiel.
source: Quelle: Förde-Zeitung
boilerplate: Kommentare
boilerplate: Hans: Das ist doch alles viel zu teuer.`;
  it('of an article have the kinds that stand before them', () => {
    const lines = article.split('\n').map((l) => /^(\w+): (.*)$/.exec(l)!);
    const text = lines.map((m) => m[2]!).join('\n\n');
    assert.deepEqual(splitBlocks(text, formLexicon).map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`).join('\n'), article);
  });

  for (const [line, kind] of [
    ['Police put the damage at £40,000.', 'body'],
    ['Der Schaden beträgt rund 40.000.', 'body'],
    ['It has been so since 1998.', 'body'],
    ['Teil 3.', 'heading'],
    ['Was im Kapitel steht 4.', 'heading'],
    ['Der Schaden', 'heading'],
  ] as const) {
    it(`a line alone, “${line}”, is ${kind}`, () => assert.equal(splitBlocks(`Ein Titel\n\n${line}\n`, formLexicon)[1]!.kind, kind));
  }

  it('of hard-wrapped text are its paragraphs', () => {
    const text = 'Die Werft baut ein neues Dock am Nordufer des\nHafens und stellt dafür bis zum Sommer zweihundert\nLeute ein, wie es in einer Mitteilung heißt.\n\nDas Dock soll im Herbst fertig sein, sagte der\nSprecher, der dafür eigens aus Bremen gekommen\nwar und bald wieder fuhr.\n';
    assert.equal(splitBlocks(text, formLexicon).length, 2);
  });
});

describe('what looks like an article', () => {
  const cases: readonly (readonly [string, boolean, string])[] = [
    ['prose', true, 'Werft kauft Reederei\n\nDie Werft zahlt zwölf Millionen Euro für die Reederei.\n\nDie Schiffe bleiben nach Angaben der Firma im Hafen.'],
    ['one sentence', true, 'Die Werft zahlt zwölf Millionen Euro für die Reederei.'],
    ['nothing', false, ' \n '],
    ['JSON', false, '{\n "name": "werft",\n "price": 12\n}'],
    ['code', false, 'import fs from "fs";\nconst price = 12;\nfunction pay() {\n  return price;\n}\n'],
    ['a log', false, '2025-03-04 10:00:01 INFO Server started.\n2025-03-04 10:00:02 INFO Paid 12 Millionen Euro.\n2025-03-04 10:00:03 WARN Done.'],
    ['a licence', false, 'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy.'],
    ['a list of words', false, Array.from({ length: 20 }, (_, i) => `wort${i}`).join('\n')],
    ['a draft by its own word', true, '---\nbeleg: draft\n---\nStichworte'],
    ['switched off', false, '---\nbeleg: off\n---\nDie Werft zahlt zwölf Millionen Euro für die Reederei.'],
  ];
  for (const [what, expected, text] of cases) it(`${what}: ${expected ? 'yes' : 'no'}`, () => assert.equal(readForm(text, formLexicon).look.isArticle, expected));
});

describe('origin', () => {
  const origin = (text: string) => readForm(text, formLexicon).origin;
  const body = 'Die Werft zahlt zwölf Millionen Euro für die Reederei.';
  it('reads place and agency of a dateline', () => assert.deepEqual([origin(`Titel\n\nKIEL (nda) - ${body}`).place, origin(`Titel\n\nKIEL (nda) - ${body}`).agencies], ['KIEL', ['nda']]));
  for (const [line, outlet, date] of [
    ['Förde-Zeitung, 14. Mai 2024', 'Förde-Zeitung', '2024-05-14'],
    ['Förde-Zeitung (14.05.2024)', 'Förde-Zeitung', '2024-05-14'],
    ['Förde-Zeitung – 2024-05-14', 'Förde-Zeitung', '2024-05-14'],
    ['Harbour Chronicle, May 14, 2024', 'Harbour Chronicle', '2024-05-14'],
    ['Harbour Chronicle, May 14th 2024', 'Harbour Chronicle', '2024-05-14'],
    ['Blatt 2024', 'Blatt 2024', undefined],
    ['Der Bote, 7. Rang 2024', 'Der Bote, 7. Rang 2024', undefined],
    ['Studio 14, Mai', 'Studio 14, Mai', undefined],
  ] as const) {
    it(`reads the source line ${line}`, () => {
      const found = origin(`Titel\n\n${body}\n\nQuelle: ${line}`);
      assert.deepEqual([found.outlet, found.date], [outlet, date]);
    });
  }
  it('reads the day an agency puts behind that of the week', () => assert.equal(origin('Titel\n\nKiel (nda) - Die Werft zahlt mehr. Das teilte sie am Montag (3. Juni 2024) mit.').date, '2024-06-03'));
  it('reads no other day in brackets', () => assert.deepEqual([origin('Titel\n\nKiel (nda) - Die Werft (gegründet 3. Juni 1904) zahlt mehr.').date, origin('Titel\n\nDie Werft zahlt mehr. Das teilte sie am Montag (3. Juni 2024) mit.').date], [undefined, undefined]));
  it('reads source line and address', () => assert.deepEqual([origin(`Titel\n\n${body}\n\nQuelle: Förde-Zeitung`).outlet, origin(`Titel\n\n${body}\n\nQuelle: https://www.foerde.example/a`).outlet], ['Förde-Zeitung', 'foerde.example']));
  it('reads front matter', () => assert.deepEqual([origin(`---\noutlet: "Förde-Zeitung"\ndate: 2025-03-04\n---\n${body}`).outlet, origin(`---\noutlet: x\ndate: 4.3.2025\n---\n${body}`).date], ['Förde-Zeitung', '2025-03-04']));
  for (const [line, place, agencies, date] of [
    ['Krumbenau (alp), 4. November 2025, 16.47 Uhr – ', 'Krumbenau', ['alp'], '2025-11-04'],
    ['DENVER, March 19, 2026 /NewsBeam/ -- ', 'DENVER', ['NewsBeam'], '2026-03-19'],
    ['TOLLIVER, Ohio (Continental Wire) - June 12, 2025 - ', 'TOLLIVER', ['Continental Wire'], '2025-06-12'],
    ['Kemphausen (tpd) – 2. April 2025. ', 'Kemphausen', ['tpd'], '2025-04-02'],
    ['31. Juli 2025. ', undefined, [], '2025-07-31'],
    ['Kiel – das ist bekannt – ', undefined, [], undefined],
    ['Im Mai 2024 war es so weit. ', undefined, [], undefined],
  ] as const) {
    it(`reads the dateline ${line}`, () => {
      const found = origin(`Titel\n\n${line}${body}`);
      assert.deepEqual([found.place, found.agencies, found.date], [place, agencies, date]);
    });
  }
  for (const [top, outlet, date] of [
    ['Titel des Artikels\n\nwarenwacht.de | 07.11.2025, 11:05 Uhr', 'warenwacht.de', '2025-11-07'],
    ['Titel des Artikels\n\nlennetal24, 7. November 2025, 7.12 Uhr', 'lennetal24', '2025-11-07'],
    ['Titel des Artikels\n\nDER ERTRAG // Ausgabe 214 // 7. November 2025 // Tom Roth', 'DER ERTRAG', '2025-11-07'],
    ['Lennetal 24 Stunden danach\n\n7. November 2025', undefined, '2025-11-07'],
    ['Titel des Artikels\n\nBy Marcus Teller, WKLV 9', 'WKLV 9', undefined],
    ['Ship lost at sea\n\nKDYN 7 Anchorage | Wednesday, March 18, 2026 | Last updated: 9:15 p.m.', 'KDYN 7 Anchorage', '2026-03-18'],
    ['DER RING\nWien, Donnerstag, 31. Juli 2025 – Wirtschaft\n\nLinz hebt ab. Zum letzten Mal.', 'DER RING', '2025-07-31'],
    ['KLARTEXT24\n\nWerft kauft Reederei\n\n15.08.2025 – 07:12 Uhr', 'KLARTEXT24', '2025-08-15'],
    ['ROLLFELD – Das Fachmagazin der Luftfahrt\n\nWerft kauft Reederei', 'ROLLFELD', undefined],
    ['Werft kauft Reederei\n\nGründerpost, 18. September 2025', 'Gründerpost', '2025-09-18'],
    ['Werft kauft Reederei\n\nWien, 18. September 2025', undefined, '2025-09-18'],
    ['Werft kauft Reederei – ein Fehler\n\nWas nun folgt', undefined, undefined],
    ['Ship lost at sea\n\nHarbour Courier\nFriday, August 15, 2025 | Updated 9:15 a.m.', 'Harbour Courier', '2025-08-15'],
    ['Ship lost at sea\n\nHarbour Live\nBy Chloe Batty · 10 November 2025', 'Harbour Live', '2025-11-10'],
    ['Ship lost at sea\n\nWhat happened on the last day\nFriday, August 15, 2025', undefined, '2025-08-15'],
    ['Werft kauft Reederei\n\nTagblitz vom 16. Oktober 2025. Von Ricky Sandner', 'Tagblitz', '2025-10-16'],
    ['HAFENREGAL. Der Branchendienst für Werften. Nr. 43, Freitag, 24.10.2025\n\nWerft kauft Reederei', 'HAFENREGAL', '2025-10-24'],
    ['Uferzeitung\n\nWerft kauft Reederei', 'Uferzeitung', undefined],
    ['Uferzeitung, 4. Februar\n\nWerft kauft Reederei', 'Uferzeitung', undefined],
    ['Uferblatt, Wirtschaft\n\nWerft kauft Reederei', 'Uferblatt', undefined],
    ['The Harbour Post\n\nShip lost at sea', 'The Harbour Post', undefined],
    ['Harbour Star, back page\n\nShip lost at sea', 'Harbour Star', undefined],
    ['Keelhaul magazine\n\nShip lost at sea', 'Keelhaul magazine', undefined],
    ['Falsche Nachrichten', undefined, undefined],
    ['Werft kauft Zeitung\n\nWas nun folgt', undefined, undefined],
    ['Streit um die Post\n\nWas nun folgt', undefined, undefined],
    ['Uferwerft\n\nWas nun folgt', undefined, undefined],
    ['Bad News', undefined, undefined],
    ['Schwarze Woche\n\nWas nun folgt', undefined, undefined],
    ['Broken Record\n\nWhat comes next', undefined, undefined],
    ['Ship lost at sea\n\nBy Cass Whitlock, Denver Standard-Herald\nSunday, March 22, 2026', 'Denver Standard-Herald', '2026-03-22'],
  ] as const) {
    it(`reads the top ${top.replace(/\n+/g, ' / ')}`, () => {
      const found = origin(`${top}\n\n${body}`);
      assert.deepEqual([found.outlet, found.date], [outlet, date]);
    });
  }
  it('takes no sentence for a dateline', () => assert.equal(origin(`Titel\n\nDie Werft - größte am Ort - zahlt.`).place, undefined));

  const dates: readonly (readonly [string, string | undefined])[] = [
    ['12. Juni 2025', '2025-06-12'], ['June 12, 2025', '2025-06-12'], ['12.06.2025', '2025-06-12'], ['2025-06-12', '2025-06-12'], ['3. Mai 2024', '2024-05-03'], ['im Juni 2025', undefined], ['12 Docks 2025', undefined], ['31.13.2025', undefined],
  ];
  for (const [words, iso] of dates) it(`${words}: ${iso ?? 'none'}`, () => assert.equal(isoDate(words), iso));
});

describe('search among sorted spans', () => {
  const spans = [2, 5, 5, 9].map((start) => ({ start, end: start + 2 }));
  for (const [offset, count] of [[0, 0], [2, 1], [4, 1], [5, 3], [8, 3], [9, 4], [99, 4]] as const) {
    it(`${count} of ${spans.length} start at or before ${offset}`, () => {
      assert.equal(countWhile(spans, (s) => s.start <= offset), count);
      assert.equal(lastStartingBefore(spans, offset), spans[count - 1]);
    });
  }
});
