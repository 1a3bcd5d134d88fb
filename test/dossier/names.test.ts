import { deepEqual } from 'node:assert/strict';
import { dossierOf, notesOn } from './support';

describe('dossier: names, roles and quotations', () => {
  const spellings: readonly [what: string, expected: number, ...texts: readonly string[]][] = [
    ['one letter, one role', 1, 'Vorstandschef Matthias Kroll sprach in Talberg über die Weberei.', 'Vorstandschef Mathias Kroll sprach in Talberg über die Weberei.'],
    ['namesakes with other roles', 0, 'Bürgermeisterin Anna Möller sprach in Talberg über die Weberei.', 'Trainer Udo Müller sprach in Talberg über die Weberei.'],
    ['one spelling', 0, 'Vorstandschef Matthias Kroll sprach in Talberg über die Weberei.', 'Vorstandschef Matthias Kroll schwieg in Talberg über die Weberei.'],
  ];
  for (const [what, expected, ...texts] of spellings) it(what, () => deepEqual(notesOn('name', ...texts).filter((l) => l.startsWith('spelling')).length, expected));

  const roles: readonly [what: string, expected: readonly string[], ...texts: readonly string[]][] = [
    ['Chef and Vorstandsvorsitzender are one', ['agrees'], 'Konzernchef Matthias Kroll sprach in Talberg über die Weberei.', 'Matthias Kroll, Vorstandsvorsitzender der Weberei, sprach in Talberg.'],
    ['two offices', ['conflicts'], 'Finanzchefin Ingrid Aasland sprach in Talberg über die Weberei.', 'Strategiechefin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['an office and a profession', [], 'Finanzchefin Ingrid Aasland sprach in Talberg über die Weberei.', 'Managerin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['English and German', ['agrees'], 'Vorstandschef Matthias Kroll sprach in Talberg über die Weberei Lindhof AG.', 'Matthias Kroll, chief executive of Weberei Lindhof AG, spoke in Talberg.'],
    ['founder and co-founder', ['conflicts'], 'Gründer Matthias Kroll sprach in Talberg über die Weberei.', 'Mitgründer Matthias Kroll sprach in Talberg über die Weberei.'],
  ];
  for (const [what, expected, ...texts] of roles) it(what, () => deepEqual(notesOn('role', ...texts).map((l) => l.split(' ')[0]), expected));

  it('gives an entity the firm of its role', () => {
    const kroll = dossierOf('Matthias Kroll, Vorstandschef der Weberei Lindhof AG, sprach in Talberg.').entities.find((e) => e.name === 'Matthias Kroll');
    deepEqual(kroll?.roles.map((r) => [r.group, r.of, r.time]), [['ceo', 'Weberei Lindhof AG', 'now']]);
  });

  it('finds a quotation again, in the same words or in others', () => {
    const said = (words: string): string => `Matthias Kroll sprach in Talberg über die Weberei. „${words}“, sagte Matthias Kroll.`;
    deepEqual(notesOn('quotation', said('Wir bauen weiter, weil ein halbes Haus niemandem nützt'), said('Wir bauen weiter, weil ein halbes Haus niemandem hilft')).map((l) => l.split(' ')[0]), ['conflicts']);
    deepEqual(notesOn('quotation', said('Wir bauen weiter und weiter'), said('Wir bauen weiter und weiter')).map((l) => l.split(' ')[0]), ['agrees']);
    deepEqual(notesOn('quotation', said('Wir bauen weiter und weiter'), said('Das Wetter war uns gewogen')), []);
  });
});
