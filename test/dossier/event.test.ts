import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { compare } from '../../server/src/dossier';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { notesOn } from './support';

const conflicts = (...texts: readonly string[]): string[] => notesOn('figure', ...texts).filter((n) => n.startsWith('conflicts'));

/** A match of one club: spectators, shots, possession, points. */
const german = (foe: string, crowd: string, shots: number, share: number, points: number, fine: string): string =>
  `Der FC Talberg hat gegen den SV ${foe} verloren. Im Stadion saßen ${crowd} Zuschauer. Talberg gab ${shots} Torschüsse ab und hatte ${share} Prozent Ballbesitz. Der Verein steht bei ${points} Punkten. Die Liga verhängte eine Strafe von ${fine} Euro gegen den FC Talberg.`;
const english = (crowd: string, price: string, debt: string, shares: string, fine: string): string =>
  `Talberg Rail published its figures. The company carried ${crowd} passengers in the quarter. The average fare was ${price}. Its debt stood at ${debt}. The shares closed at ${shares}. The company paid a fine of ${fine}.`;

/** A club's report: what it always says, then, far from it, what one match had. */
const season = (members: string, crowd: string, takings: string, shots: number, corners: number, beside = ''): string =>
  `Der FC Talberg hat ${members} Mitglieder und 1.260 Dauerkarten verkauft. ${'Der Verein spielt seit langem an der Lände, und wer dort sitzt, sieht auf den Fluss und auf die Hügel dahinter. '.repeat(5)}Im Stadion saßen ${crowd} Zuschauer. ${beside} Die Kasse nahm ${takings} Euro ein. Talberg gab ${shots} Torschüsse ab. Der Verein bekam ${corners} Ecken. Die Stadt stellte ${corners + 30} Ordner. Am Kiosk gingen ${shots * 41} Bratwürste über den Tresen. Die Anreise dauerte ${shots * 3} Minuten.`;

/** A week of a chart: what three films took, and in how many houses the third runs. */
const chart = (first: string, second: string, third: string, houses: string): string =>
  `The Lantern Keepers took ${first} in cinemas across the country. Fat Otto took ${second} in cinemas across the country. Harbour Lights took ${third} in cinemas across the country, where it is shown in ${houses} houses by Talberg Pictures.`;

describe('dossier: one event or two', () => {
  const rows: readonly [what: string, expected: readonly string[], ...texts: string[]][] = [
    ['two matches', [], german('Ohmstedt', '13.412', 17, 62, 47, '12.500'), german('Brandau', '11.950', 12, 55, 44, '14.500')],
    ['one match, one figure otherwise', ['conflicts 1:13.412 Zuschauer | 2:11.950 Zuschauer'], german('Ohmstedt', '13.412', 17, 62, 47, '12.500'), german('Ohmstedt', '11.950', 17, 62, 47, '12.500')],
    ['one match, two figures with digits in each other’s place', ['conflicts 1:13.412 Zuschauer | 2:13.142 Zuschauer', 'conflicts 1:17 Torschüsse | 2:12 Torschüsse', 'conflicts 1:12.500 Euro | 2:15.200 Euro'], german('Ohmstedt', '13.412', 17, 62, 47, '12.500'), german('Ohmstedt', '13.142', 12, 62, 47, '15.200')],
    ['too few figures to tell', ['conflicts 1:12.500 Euro | 2:14.500 Euro'], 'Die Liga verhängte eine Strafe von 12.500 Euro gegen den FC Talberg.', 'Die Liga verhängte eine Strafe von 14.500 Euro gegen den FC Talberg.'],
    ['two quarters', [], english('412,000', '$3.15', '$815 million', '$41.20', '$640,000'), english('385,000', '$3.45', '$742 million', '$37.85', '$590,000')],
    ['one quarter', ['conflicts 1:$815 million | 2:$742 million'], english('412,000', '$3.15', '$815 million', '$41.20', '$640,000'), english('412,000', '$3.15', '$742 million', '$41.20', '$640,000')],
    ['two weeks of one chart, without a day', [], chart('$41.2m', '$18.5m', '$9.4m', '1,796'), chart('$33.9m', '$14.7m', '$11.2m', '1,796')],
    ['one week of it', ['conflicts 1:$9.4m | 2:$11.2m'], chart('$41.2m', '$18.5m', '$9.4m', '1,796'), chart('$41.2m', '$18.5m', '$11.2m', '1,796')],
    ['much that differs, and two figures in common far from it', [], season('412', '13.412', '85.000', 17, 4), season('412', '11.950', '240.000', 55, 90)],
    ['the same, with a figure in common beside what differs', ['conflicts 1:13.412 Zuschauer | 2:11.950 Zuschauer'], season('412', '13.412', '85.000', 17, 4, 'Alle 47 Busse kamen pünktlich.'), season('412', '11.950', '240.000', 55, 90, 'Alle 47 Busse kamen pünktlich.')],
  ];
  for (const [what, expected, ...texts] of rows) it(what, () => deepEqual(conflicts(...texts), expected));
});

const CLUB = 'Der FC Talberg hat gegen den SV Ohmstedt verloren. ';
/** A report that has none of the other one's figures, but for what is given. */
const match = (crowd: string, ...more: string[]): string => `${CLUB}Im Stadion saßen ${crowd} Zuschauer. ${more.join(' ')}`;
const COUNTS = ['Am Bahnhof hielten 41 Züge.', 'Die Stadt stellte 86 Ordner.', 'Am Kiosk gingen 740 Brote weg.', 'Der Verein zahlt 12.500 Euro Strafe.'];
const OTHERS = ['In der Nacht fuhren 27 Busse.', 'Gezählt wurden 93 Räder.', 'Auf dem Platz lagen 310 Becher.', 'Die Kasse nahm 88.000 Euro ein.'];

/** What two sources contradict each other in, beside a draft. */
function contradictions(first: string, second: string, draft: string): string[] {
  const tagger = defaultTagger();
  return compare([first, second, draft].map((text, i) => ({ file: String(i), role: i === 2 ? 'draft' : 'source', analysis: analyze(text, { tagger }) }))).notes
    .filter((n) => n.relation === 'conflicts').map((n) => n.members.filter((m) => m.file !== '2').map((m) => `${m.file}:${m.text}`)).filter((members) => members.length > 1).map((members) => members.join(' | '));
}

describe('dossier: a draft between two articles', () => {
  const between = (draft: string): string[] => contradictions(match('13.412', ...COUNTS), match('11.950', ...OTHERS), draft);
  it('holds them together where it has figures of both', () => deepEqual(between(`${CLUB}${[...COUNTS.slice(1), ...OTHERS.slice(1)].join(' ')}`), ['0:13.412 Zuschauer | 1:11.950 Zuschauer']));
  it('leaves them apart where it has figures of one', () => deepEqual(between(`${CLUB}${COUNTS.join(' ')}`), []));
  it('leaves them apart where it has hardly one of the other', () => deepEqual(between(`${CLUB}${[...COUNTS, OTHERS[1]].join(' ')}`), []));
});

describe('dossier: a draft that tells the one’s count by the other’s noun', () => {
  const first = 'Weldon council billed 3,900 households for the parking scheme in Mill Quarter.';
  const second = 'The parking scheme that Weldon council ran in Mill Quarter took in 4,300 homes.';
  const rows: readonly [what: string, expected: readonly string[], draft: string, second?: string][] = [
    ['shows that they contradict each other', ['0:3,900 households | 1:4,300 homes'], 'Weldon council billed 4,300 households for the parking scheme in Mill Quarter.'],
    ['says nothing without a number', [], 'Weldon council billed households for the parking scheme in Mill Quarter.'],
    ['says nothing more where the other has both numbers', ['0:3,900 households | 1:3,900 households'], 'Weldon council billed 4,300 households for the parking scheme in Mill Quarter.', 'The parking scheme that Weldon council ran in Mill Quarter took in 4,300 homes, where 3,900 households live.'],
  ];
  for (const [what, expected, draft, other] of rows) it(what, () => deepEqual(contradictions(first, other ?? second, draft), expected));
});

describe('dossier: two digits in each other’s place under two nouns', () => {
  const rows: readonly [what: string, expected: readonly string[], ...texts: string[]][] = [
    ['a long count', ['conflicts 1:18.600 Puten | 2:16.800 Tiere'], 'Wegen der Geflügelpest sind in Saalhagen 18.600 Puten getötet worden.', 'Der Kreis Saalhagen meldet, 16.800 Tiere seien wegen der Geflügelpest getötet worden.'],
    ['a long count, in English', ['conflicts 1:4,830 homes | 2:4,380 households'], 'The flood at Weldon cut off 4,830 homes.', 'At Weldon 4,380 households were without power after the flood.'],
    ['a short count', [], 'Wegen der Geflügelpest sind in Saalhagen 48 Puten getötet worden.', 'Der Kreis Saalhagen meldet, 84 Tiere seien wegen der Geflügelpest getötet worden.'],
    ['digits that are no slip', [], 'Wegen der Geflügelpest sind in Saalhagen 18.600 Puten getötet worden.', 'Der Kreis Saalhagen meldet, 14.300 Tiere seien wegen der Geflügelpest getötet worden.'],
    ['one that the other article has, too', [], 'In Saalhagen sind 18.600 Puten getötet worden.', 'Von den 18.600 Puten in Saalhagen spricht der Kreis, und von 16.800 Tieren in Moorum.'],
    ['a number with a bound', [], 'Wegen der Geflügelpest sind in Saalhagen mehr als 18.600 Puten getötet worden.', 'Der Kreis Saalhagen meldet, 16.800 Tiere seien wegen der Geflügelpest getötet worden.'],
  ];
  for (const [what, expected, ...texts] of rows) it(what, () => deepEqual(conflicts(...texts), expected));
});
