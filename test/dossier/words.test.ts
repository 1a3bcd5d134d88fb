import { deepEqual } from 'node:assert/strict';
import type { Note } from '../../server/src/dossier';
import { dossierOf } from './support';

const HEAD = 'Die Lindhof Textil AG aus Talberg soll verkauft werden. Vorstandschef Karl Ohm sprach mit der Belegschaft der Lindhof Textil AG.\n\n';
const QUOTE = '„Wir lassen den letzten Webstuhl nicht im Regen stehen“';

describe('dossier: quotations and statements across articles', () => {
  const rows: readonly [what: string, subject: Note['subject'], expected: readonly string[], ...texts: readonly string[]][] = [
    ['two spellings of one speaker', 'quotation', ['quotation.same'], `${QUOTE}, sagte Jonas Kerfus.`, `${QUOTE}, sagte Jonas Kerphus.`],
    ['two speakers', 'quotation', ['quotation.same', 'quotation.speaker'], `${QUOTE}, sagte Jonas Kerfus.`, `${QUOTE}, sagte Ida Brandner.`],
    ['who is quoted behind the quotation', 'quotation', ['quotation.same'], `${QUOTE}, sagte Jonas Kerfus.`, `Ida Brandner dankte allen. ${QUOTE}, zitierte sie den Weber Jonas Kerfus.`],
    ['a name with what its bearer is', 'event', [], 'Buchhalterin Ida Brandner weinte.', 'Eine Hauptfigur ist Ida Brandner, die Buchhalterin.'],
    ['one event in like words', 'event', ['statement.same'], 'Ida Brandner hat die Weberei vor Gericht verklagt.', 'Die Weberei wurde von Ida Brandner vor Gericht verklagt.'],
  ];
  for (const [what, subject, expected, ...texts] of rows) {
    it(what, () => deepEqual(dossierOf(...texts.map((text) => HEAD + text)).notes.filter((n) => n.subject === subject && n.members[0]!.span.start >= HEAD.length).map((n) => n.rule).sort(), expected));
  }
});
