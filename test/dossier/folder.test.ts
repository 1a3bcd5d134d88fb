import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { compare, type DossierArticle } from '../../server/src/dossier';
import { digestOf } from '../../server/src/dossier/digest';
import { folder } from './support';

const TOWNS = 'Aderau Bertheim Colmnitz Dornfeld Eschwege Farnau Gellin Hagow Imsum Jerichow Kaltenau Lindow Merzen Norby Ostrau Plauen Quarnebek Rehna Selmsdorf Tarnow'.split(' ');
const ENDS = 'bach hausen feld stedt roda'.split(' ');
const THINGS: readonly (readonly [string, string])[] = [
  ['Schwimmbad', 'Bademeister und Rutschen'], ['Museum', 'Gemälde und Vitrinen'], ['Sägewerk', 'Fichten und Bretter'], ['Kläranlage', 'Becken und Pumpen'], ['Stadion', 'Tribünen und Rasen'],
  ['Gymnasium', 'Schüler und Labore'], ['Krankenhaus', 'Betten und Ärzte'], ['Flughafen', 'Landebahn und Terminal'], ['Brauerei', 'Kessel und Hopfen'], ['Bibliothek', 'Bücher und Regale'],
];

/** 100 stories of two articles each, that all name one firm and one number. */
function manyStories(): DossierArticle[] {
  return folder(...Array.from({ length: 100 }, (_, i) => {
    const town = TOWNS[i % 20]! + ENDS[Math.floor(i / 20)]!;
    const [thing, parts] = THINGS[Math.floor(i / 10)]!;
    const about = `${thing} ${town} ${i}`;
    return [
      `${thing} in ${town} wird umgebaut\n\nDas ${about} bekommt neue ${parts}. Die Nordmann Bau AG rechnet mit 40 Millionen Euro. Nach dem Umbau sollen ${parts} besser aussehen.`,
      `Streit um ${thing} in ${town}\n\nUm das ${about} wird gestritten: ${parts} gefallen nicht allen. Die Nordmann Bau AG nennt 40 Millionen Euro. ${parts} kommen später.`,
    ];
  }).flat());
}

describe('dossier: folders', () => {
  it('ties no unrelated stories together by a firm and a number', () => {
    const articles = manyStories();
    const { notes } = compare(articles);
    const story = (file: string): number => Math.floor((Number(file) - 1) / 2);
    // ten towns quarrel about each thing in like words; what has another thing is another story
    const across = notes.filter((n) => n.subject !== 'name' && new Set(n.members.map((m) => Math.floor(story(m.file) / 10))).size > 1);
    deepEqual(across.map((n) => n.members.map((m) => m.file)), []);
    notEqual(notes.filter((n) => n.relation === 'agrees' && n.subject === 'figure').length, 0);
  });

  it('reads an article again only when it has changed', () => {
    const [first, second] = folder('Die Weberei hat 600 Mitarbeiter.', 'In der Weberei arbeiten 600 Menschen.');
    const before = digestOf(first!.analysis);
    compare([first!, second!]);
    compare([first!, { ...second!, analysis: analyze('In der Weberei arbeiten 610 Menschen.') }]);
    equal(digestOf(first!.analysis), before);
  });

  it('counts articles of one agency, and what cites it, as one origin', () => {
    const dossier = compare(folder(
      'Weberei verkauft\n\nTalberg, 6. Mai 2025 (wna) – Die Lindhof Textil AG kostet den Käufer 470 Millionen Euro.',
      'Weberei verkauft\n\nTalberg, 7. Mai 2025 (wna) – Für 470 Millionen Euro geht die Lindhof Textil AG an den Käufer.',
    ));
    equal(dossier.notes.find((n) => n.relation === 'agrees' && n.subject === 'figure')?.origins, 1);
    deepEqual(dossier.provenance.find((p) => p.by === 'agency')?.files, ['1', '2']);
  });

  it('is total: odd texts make no error', () => {
    const odd = ['', ' ', '„', '100', '%%%', 'Der 1. der 2. der 3.', '(((', '100 Euro (', 'a\u0000b 5 Prozent', '5 %\n'.repeat(300)];
    equal(compare(folder(...odd)).articles.length, odd.length);
  });

  it('is total: one sentence hundreds of times in two articles makes no error', () => {
    const again = 'Die Werft in Lohne zahlt 31 Millionen Euro. '.repeat(450);
    ok(compare(folder(again, again)).notes.length);
  });
});
