import { ok } from 'node:assert/strict';
import { dossierOf } from './support';
import type { Dossier } from '../../server/src/dossier';

/** A relation that must be told between the marked words, written `1:words` (article and words). */
type Row = readonly [relation: string, ...members: readonly string[]];

const KLINIK = [
  'Klinik Arnsheide schließt Geburtshilfe\n\nArnsheide, 3. März 2025. Das Kreiskrankenhaus Arnsheide schließt zum 30. September seine Geburtshilfe. Das teilte Geschäftsführerin Beate Rohloff am Montag mit. Im vergangenen Jahr kamen dort 412 Kinder zur Welt, nach 530 im Jahr davor. Die Abteilung schreibe einen Verlust von 2,4 Millionen Euro im Jahr, sagte Rohloff. Betroffen sind 38 Beschäftigte. „Niemand wird entlassen, das habe ich jeder Hebamme persönlich zugesagt“, sagte Rohloff. Die Auslastung der Betten liege bei 43 Prozent. Das Haus wurde 1961 von dem Arzt Heinrich Dahlmann gegründet.',
  'Protest gegen das Aus im Kreißsaal\n\nMehr als 600 Menschen haben in Arnsheide gegen die Schließung der Geburtshilfe demonstriert. Das Kreiskrankenhaus will die Station Ende September aufgeben. Rund 40 Mitarbeiter verlieren ihren Arbeitsplatz in der Abteilung. Nach Angaben der Gewerkschaft macht die Geburtshilfe einen Verlust von 1,4 Millionen Euro im Jahr. 2024 wurden dort 421 Kinder geboren. Klinikchefin Beate Rohloff sagte: „Niemand wird entlassen, das habe ich jeder Hebamme versprochen.“ Landrat Jörn Petzold lehnt einen Zuschuss von 900.000 Euro ab. Dahlmann und seine Kollegin Grete Simon gründeten das Krankenhaus 1961.',
  'Landrat: Kein Geld für den Kreißsaal\n\nLandrat Jörn Petzold will der Klinik in Arnsheide nicht helfen. Die Geburtshilfe brauchte nach seinen Worten einen Zuschuss von fast einer Million Euro. Bei der Demonstration in Arnsheide zählte die Polizei 450 Teilnehmer. Die Betten der Abteilung sind zu 43 Prozent belegt. Das Kreiskrankenhaus beschäftigt 820 Leute. Die Zahl der Geburten in Arnsheide sank im vergangenen Jahr von 530 auf 412. Die Leiterin des Hauses, Beate Rohlof, wollte sich nicht äußern. Petzold, der seit 2016 Landrat ist, sprach von einem Fehler. Das Krankenhaus hat 820 Mitarbeiter.',
];
const KLINIK_ROWS: readonly Row[] = [
  ['conflicts', '2:1,4 Millionen Euro', '1:2,4 Millionen Euro'],
  ['conflicts', '1:412 Kinder', '2:421 Kinder'],
  ['agrees', '1:43 Prozent', '3:43 Prozent'],
  ['attributionLost', '3:43 Prozent', '1:43 Prozent'],
  ['agrees', '1:412 Kinder', '3:412'],
  ['agrees', '1:530', '3:530'],
  ['rounder', '1:38 Beschäftigte', '2:Rund 40 Mitarbeiter'],
  ['conflicts', '2:600 Menschen', '3:450 Teilnehmer'],
  ['rounder', '2:900.000 Euro', '3:einer Million Euro'],
  ['spelling', '1:Beate Rohloff', '3:Beate Rohlof'],
  ['agrees', '2:Landrat Jörn Petzold', '3:Landrat Jörn Petzold'],
  ['conflicts', '1:Niemand wird entlassen', '2:Niemand wird entlassen'],
  ['conflicts', '1:von dem Arzt Heinrich Dahlmann gegründet', '2:gründeten das Krankenhaus'],
];

const RAIL = [
  'Tramway plan for Castlebay approved\n\nCASTLEBAY, May 6, 2025 - Councillors voted 31 to 12 on Tuesday to build a tramway. The line will cost £186 million and be 9.4 miles long. Chief engineer Laura Pemberton said that trams would carry 14,000 passengers a day. The council will borrow £120 million. Bus fares rise from £2.20 to £2.60 in June, the council said. Unemployment in the town fell to 4.1 percent. Tramworks, the builder, was founded by Owen Hale in 1998. It employs 720 people.',
  'Castlebay tram: who pays?\n\nThe tramway in Castlebay will cost more than £186 million, opponents say. 14,000 people a day are to use the trams, it says. Ms Pemberton, the chief engineer, declined to comment. The line is nine miles long. The vote was 31 to 12. Tramworks raised its staff from 600 to 720 last year. The council is to borrow £102 million for the tramway. Hale, who founded Tramworks with Mina Karim, said: "We have waited 20 years for this line."',
  'Business leaders back trams\n\nBusiness groups welcomed the tramway in Castlebay. The builder, Tramworks, is led by chief executive Owen Hale, its co-founder. A bus ticket will go up to £2.60. It has grown its workforce from 600 to 750. The tramway costs £186,000. "We have waited twenty years for this line," Mina Karim said. Unemployment in Castlebay stands at 4.1 percent, according to the statistics office.',
];
const RAIL_ROWS: readonly Row[] = [
  ['agrees', '1:14,000 passengers', '2:14,000 people'],
  ['rounder', '1:9.4 miles', '2:nine miles'],
  ['hedgeLost', '1:£186 million', '2:more than £186 million'],
  ['conflicts', '1:£120 million', '2:£102 million'],
  ['agrees', '1:£2.60', '3:£2.60'],
  ['conflicts', '2:720', '3:750'],
  ['agrees', '1:720 people', '2:720'],
  ['agrees', '2:600', '3:600'],
  ['conflicts', '1:£186 million', '3:£186,000'],
  ['conflicts', '2:waited 20 years', '3:waited twenty years'],
  ['attributionLost', '1:4.1 percent', '3:4.1 percent'],
  ['agrees', '1:Chief engineer Laura Pemberton', '2:Ms Pemberton, the chief engineer'],
  ['conflicts', '1:founded by Owen Hale', '2:who founded Tramworks with Mina Karim'],
];

function tells({ articles, notes }: Dossier, [relation, ...members]: Row): boolean {
  return notes.some((note) => note.relation === relation && note.subject !== 'arithmetic' && members.every((member, side) => {
    const [file, words] = [member.slice(0, 1), member.slice(2)];
    const start = articles.find((a) => a.file === file)!.analysis.text.indexOf(words);
    ok(start >= 0, words);
    return note.members.some((m, i) => m.file === file && m.span.start < start + words.length && start < m.span.end && (note.split === undefined || members.length !== 2 || relation === 'conflicts' || relation === 'spelling' || (i < note.split) === (side === 0)));
  }));
}

describe('dossier: two stories', () => {
  for (const [name, texts, rows] of [['clinic', KLINIK, KLINIK_ROWS], ['tramway', RAIL, RAIL_ROWS]] as const) {
    describe(name, () => {
      const dossier = dossierOf(...texts);
      for (const row of rows) it(row.join(' '), () => ok(tells(dossier, row), dossier.notes.filter((n) => n.relation !== 'onlyHere').map((n) => `${n.relation} ${n.members.map((m) => `${m.file}:${m.text}`).join(' ; ')}`).join('\n')));
    });
  }
});
