import { deepEqual } from 'node:assert/strict';
import { dossierOf } from './support';

const HEAD = 'Die Lindhof Textil AG aus Talberg soll verkauft werden. Vorstandschef Karl Ohm sprach mit der Belegschaft der Lindhof Textil AG.\n\n';

describe('dossier: figures of one article alone', () => {
  const rows: readonly [what: string, expected: readonly string[], ...texts: readonly string[]][] = [
    ['a number that is nowhere else', ['45 Webstühle'], 'In Talberg stehen 45 Webstühle.', 'In Talberg stehen Webstühle.'],
    ['the number under a noun that nothing brings together', [], 'Abstimmen durften 3.170 Weberinnen.', 'Gezählt wurden 3.170 Zettel.'],
    ['the number on things of two sorts', ['230 Millionen Euro', '230 Millionen Menschen'], 'Die Halle kostet 230 Millionen Euro.', 'Garn aus Talberg tragen 230 Millionen Menschen.'],
    ['what may be its rounding', [], 'Bei der Feier waren 1.217 Gäste.', 'Nach der Messe in Ostheim zählte Ida Kern rund 1.200 Gäste.'],
    ['a rounding of other things', ['1.217 Gäste', 'rund 1.200 Stühle'], 'Bei der Feier waren 1.217 Gäste.', 'In Ostheim zählte Ida Kern rund 1.200 Stühle.'],
    ['an amount of another currency', ['76 Millionen Euro', '76 Millionen Franken'], 'Die Halle kostet 76 Millionen Euro.', 'Der Turm kostet 76 Millionen Franken.'],
  ];
  for (const [what, expected, ...texts] of rows) {
    it(what, () => {
      const { notes } = dossierOf(...texts.map((text) => HEAD + text));
      deepEqual(notes.filter((n) => n.rule === 'figure.onlyHere').map((n) => n.members[0]!.text), expected);
    });
  }
});
