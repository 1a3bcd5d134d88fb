import { deepEqual, equal } from 'node:assert/strict';
import { partsOf, type LocalName } from '../../server/src/dossier/digest/names';
import { mergeNames } from '../../server/src/dossier/names/entities';
import { dossierOf, folder, notesOn } from './support';

describe('dossier: names, roles and quotations', () => {
  const spellings: readonly [what: string, expected: number, ...texts: readonly string[]][] = [
    ['one letter, one role', 1, 'Vorstandschef Matthias Kroll sprach in Talberg über die Weberei.', 'Vorstandschef Mathias Kroll sprach in Talberg über die Weberei.'],
    ['namesakes with other roles', 0, 'Bürgermeisterin Anna Möller sprach in Talberg über die Weberei.', 'Trainer Udo Müller sprach in Talberg über die Weberei.'],
    ['a letter without its accent', 1, 'Buchhalterin Sevgi Özdoğan sprach in Talberg.', 'Buchhalterin Sevgi Özdogan sprach in Talberg.'],
    ['one name in two transliterations', 1, 'Fischer Pete Novikov sprach in Talberg über die Weberei.', 'Pete Novikoff sprach in Talberg über die Weberei.'],
    ['a hard and a soft end', 1, 'Vorstandschef Ansgar Wigg sprach in Talberg über die Weberei.', 'Ansgar Wick sprach in Talberg über die Weberei.'],
    ['a hard and a soft beginning', 1, 'Vorstandschef Ansgar Pirkner sprach in Talberg über die Weberei.', 'Ansgar Birkner sprach in Talberg über die Weberei.'],
    ['a first letter not written', 1, 'Vorstandschef Ansgar Aegerter sprach in Talberg über die Weberei.', 'Ansgar Egerter sprach in Talberg über die Weberei.'],
    ['short names that begin otherwise', 0, 'Vorstandschef Ansgar Bohl sprach in Talberg über die Weberei.', 'Trainer Ansgar Pohl sprach in Talberg über die Weberei.'],
    ['a first letter that sounds otherwise', 0, 'Vorstandschef Ansgar Birkner sprach in Talberg über die Weberei.', 'Trainer Ansgar Mirkner sprach in Talberg über die Weberei.'],
    ['another given name', 0, 'Vorstandschef Ansgar Pirkner sprach in Talberg über die Weberei.', 'Trainer Udo Birkner sprach in Talberg über die Weberei.'],
    ['one spelling', 0, 'Vorstandschef Matthias Kroll sprach in Talberg über die Weberei.', 'Vorstandschef Matthias Kroll schwieg in Talberg über die Weberei.'],
  ];
  for (const [what, expected, ...texts] of spellings) it(what, () => deepEqual(notesOn('name', ...texts).filter((l) => l.startsWith('spelling')).length, expected));

  const roles: readonly [what: string, expected: readonly string[], ...texts: readonly string[]][] = [
    ['Chef and Vorstandsvorsitzender are one', ['agrees'], 'Konzernchef Matthias Kroll sprach in Talberg über die Weberei.', 'Matthias Kroll, Vorstandsvorsitzender der Weberei, sprach in Talberg.'],
    ['two offices', ['conflicts'], 'Finanzchefin Ingrid Aasland sprach in Talberg über die Weberei.', 'Strategiechefin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['an office and a profession', [], 'Finanzchefin Ingrid Aasland sprach in Talberg über die Weberei.', 'Managerin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['English and German', ['agrees'], 'Vorstandschef Matthias Kroll sprach in Talberg über die Lindhof Textil AG.', 'Matthias Kroll, chief executive of Lindhof Textil AG, spoke in Talberg.'],
    ['an office without its holder', ['agrees'], 'Ostwerk-Chef Karl Ohm sprach in Talberg über die Ostwerk AG.', 'Der Ostwerk-Chef sprach in Talberg. Karl Ohm war zufrieden mit der Ostwerk AG.'],
    ['an office two people hold', [], 'Ostwerk-Chef Karl Ohm sprach in Talberg über die Ostwerk AG. Ostwerk-Chef Emil Radtke schwieg.', 'Der Ostwerk-Chef sprach in Talberg. Karl Ohm war zufrieden mit der Ostwerk AG.'],
    ['an office of another firm', [], 'Ostwerk-Chef Karl Ohm sprach in Talberg über die Westwerk AG.', 'Der Westwerk-Chef sprach in Talberg. Karl Ohm war zufrieden mit der Ostwerk AG.'],
    ['a head of the whole house and its director', ['agrees'], 'Geschäftsführerin Ingrid Aasland sprach in Talberg über die Weberei.', 'Webereichefin Ingrid Aasland sprach in Talberg über das Haus.'],
    ['one field, in other words', ['agrees'], 'Security chief Ingrid Aasland spoke at the Talberg mill.', "Ingrid Aasland, the mill's chief information security officer, spoke in Talberg."],
    ['a role that is over', ['conflicts'], 'Security chief Ingrid Aasland spoke at the Talberg mill.', 'Ingrid Aasland, the former head of security, left the Talberg mill.'],
    ['a longer name for an office', ['agrees'], 'State Attorney General Ingrid Aasland spoke in Talberg.', 'Attorney General Ingrid Aasland spoke in Talberg.'],
    ['an office with and without its field', ['agrees'], 'Space Minister Ingrid Aasland spoke in Talberg.', 'Minister Ingrid Aasland spoke in Talberg.'],
    ['two sides of a court', ['conflicts'], 'Staatsanwalt Karl Ohm sprach in Talberg über die Weberei.', 'Verteidiger Karl Ohm sprach in Talberg über die Weberei.'],
    ['one side of a court in two words', ['agrees'], 'Rechtsanwalt Karl Ohm sprach in Talberg über die Weberei.', 'Verteidiger Karl Ohm sprach in Talberg über die Weberei.'],
    ['a judge who was a lawyer', [], 'Richter Karl Ohm sprach in Talberg über die Weberei.', 'Der frühere Rechtsanwalt Karl Ohm sprach in Talberg über die Weberei.'],
    ['the chair of a body', ['agrees'], 'Commission chair Ingrid Aasland spoke in Talberg.', 'Chairwoman Ingrid Aasland spoke in Talberg.'],
    ['an office before a comma and the name', ['agrees'], 'Das sagte der Leiter der Forschung, Gernot Wachsmuth, in Talberg über die Weberei.', 'Forschungsleiter Gernot Wachsmuth sprach in Talberg über die Weberei.'],
    ["the firm's office before a comma and the name", ['conflicts'], "Lindhof Steel's chairman, Karl Ohm, spoke in Talberg.", 'Chief executive Karl Ohm spoke in Talberg about Lindhof Steel.'],
    ['a comma between two people', [], 'Nach dem Leiter der Weberei sprach Karl Ohm in Talberg.', 'Finanzchef Karl Ohm sprach in Talberg über die Weberei.'],
    ['a union and its chief', ['agrees'], 'Gewerkschaftschefin Ilka Brodowski sprach in Talberg über die Weberei.', 'Ilka Brodowski, Chefin der Gewerkschaft, sprach in Talberg über die Weberei.'],
    ['a chief engineer holds an office', ['conflicts'], 'Chief Engineer Owen Lund spoke at the Talberg mill.', 'Chief operating officer Owen Lund spoke at the Talberg mill.'],
    ['an engineer holds none', [], 'Engineer Owen Lund spoke at the Talberg mill.', 'Chief operating officer Owen Lund spoke at the Talberg mill.'],
    ['heads of two bodies, both known here', ['conflicts'], 'Das bestätigte das Gesundheitsamt. Das sagte der Leiter der Lebensmittelaufsicht, Gernot Wachsmuth, in Talberg über die Weberei.', 'Gernot Wachsmuth, Leiter des Gesundheitsamts, sprach in Talberg über die Weberei.'],
    ['a body by its kind', [], 'Das bestätigte das Amt. Das sagte der Leiter des Landesamts, Gernot Wachsmuth, in Talberg über die Weberei.', 'Gernot Wachsmuth, Leiter des Amts, sprach in Talberg über die Weberei.'],
    ['a chief of a profession holds an office', ['conflicts'], 'Chefjuristin Ingrid Aasland sprach in Talberg über die Weberei.', 'Compliance-Chefin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['a profession beside an office', [], 'Juristin Ingrid Aasland sprach in Talberg über die Weberei.', 'Compliance-Chefin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['the head of operations', ['conflicts'], 'Operating chief Ingrid Aasland spoke at the Talberg mill.', 'Chief executive Ingrid Aasland spoke at the Talberg mill.'],
    ['the head of operations in other words', ['agrees'], 'Operating chief Ingrid Aasland spoke at the Talberg mill.', 'Chief operating officer Ingrid Aasland spoke at the Talberg mill.'],
    ['a mayor and her deputy', ['conflicts'], 'Bürgermeisterin Ingrid Aasland sprach in Talberg über die Weberei.', 'Vizebürgermeisterin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['a deputy in two words', ['agrees'], 'Die stellvertretende Bürgermeisterin Ingrid Aasland sprach in Talberg über die Weberei.', 'Vizebürgermeisterin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['a deputy who holds an office too', [], 'Deputy Mayor Ingrid Aasland spoke at the Talberg mill.', 'Finance chief Ingrid Aasland spoke at the Talberg mill.'],
    ['an interim holder holds the office', ['agrees'], 'Die kommissarische Bürgermeisterin Ingrid Aasland sprach in Talberg über die Weberei.', 'Bürgermeisterin Ingrid Aasland sprach in Talberg über die Weberei.'],
    ['one word ends the other', [], 'Betriebsratschef Karl Ohm sprach in Talberg über die Weberei.', 'Gesamtbetriebsratschef Karl Ohm sprach in Talberg über die Weberei.'],
    ['the field is the body', [], 'Council director Ingrid Aasland spoke at the Talberg mill.', 'Ingrid Aasland, executive director of the Talberg Reinvestment Council, spoke at the mill.'],
    ['the head of a house may be its chair', [], 'Aufsichtsratschef Karl Ohm sprach in Talberg über die Weberei.', 'Webereichef Karl Ohm sprach in Talberg über das Haus.'],
    ["the office of another man's body", ['conflicts'], 'Incident commander Karl Ohm spoke in Talberg. Emil Radtke, chief of the Talberg Fire District, was there.', 'Fire District Chief Karl Ohm spoke in Talberg. Emil Radtke was there.'],
    ['founder and co-founder', ['conflicts'], 'Gründer Matthias Kroll sprach in Talberg über die Weberei.', 'Mitgründer Matthias Kroll sprach in Talberg über die Weberei.'],
  ];
  for (const [what, expected, ...texts] of roles) it(what, () => deepEqual(notesOn('role', ...texts).map((l) => l.split(' ')[0]), expected));

  const founders: readonly [what: string, expected: readonly string[], ...texts: readonly string[]][] = [
    ['the same two', ['agrees founding.same'], 'Die Lindhof Textil AG wurde 1987 von Karl Ohm und Ingrid Aasland gegründet.', 'Karl Ohm und Ingrid Aasland gründeten 1987 die Lindhof Textil AG.'],
    ['one left out', ['conflicts founding.more'], 'Die Lindhof Textil AG wurde 1987 von Karl Ohm und Ingrid Aasland gegründet.', 'Karl Ohm gründete 1987 die Lindhof Textil AG.'],
    ['other founders', ['conflicts founding.differs'], 'Ingrid Aasland gründete 1987 die Lindhof Textil AG.', 'Die Lindhof Textil AG wurde 1987 von Karl Ohm gegründet.'],
    ['who leads it did not found it', ['conflicts founding.differs'], 'Karl Ohm gründete 1987 die Lindhof Textil AG, die von Ingrid Aasland geleitet wird.', 'Ingrid Aasland gründete 1987 die Lindhof Textil AG.'],
    ['who says so did not found it', ['agrees founding.same'], 'Karl Ohm gründete 1987 die Lindhof Textil AG, sagte Ingrid Aasland.', 'Karl Ohm gründete 1987 die Lindhof Textil AG.'],
    ['an unnamed companion may be anybody', [], 'Karl Ohm gründete 1987 gemeinsam mit einer Freundin die Lindhof Textil AG.', 'Karl Ohm und Ingrid Aasland gründeten 1987 die Lindhof Textil AG.'],
    ['called the founder', ['conflicts founding.more'], 'Karl Ohm und Ingrid Aasland gründeten 1987 die Lindhof Textil AG.', 'Karl Ohm, Gründer der Lindhof Textil AG, sprach in Talberg.'],
    ['called a co-founder', [], 'Karl Ohm und Ingrid Aasland gründeten 1987 die Lindhof Textil AG.', 'Karl Ohm, Mitgründer der Lindhof Textil AG, sprach in Talberg.'],
    ['two firms', [], 'Karl Ohm gründete 1987 die Lindhof Textil AG.', 'Karl Ohm und Ingrid Aasland gründeten 2004 die Brauerei Talquell AG.'],
    ['English: a clause of its own', ['agrees founding.same'], 'Lindhof Mills Ltd was founded in 1987 by Karl Ohm.', 'Lindhof Mills Ltd belongs to Karl Ohm, who founded it in 1987.'],
  ];
  for (const [what, expected, ...texts] of founders) {
    it(`founders: ${what}`, () => deepEqual(dossierOf(...texts).notes.filter((n) => n.rule.startsWith('founding.')).map((n) => `${n.relation} ${n.rule}`), expected));
  }

  it('takes a firm with and without its trade for one, unless another trade bears the name', () => {
    const name = (full: string): LocalName => ({ kind: 'company', full, parts: partsOf(full), mentions: [], forms: new Map([[full, 1]]), roles: [], neighbours: new Set() });
    const firms = (...names: readonly string[]): number => mergeNames(folder(...names.map(() => 'Talberg.')), names.map((n) => [name(n)]), () => true).length;
    equal(firms('Weberei Lindhof AG', 'Lindhof AG'), 1);
    equal(firms('Weberei Lindhof AG', 'Brauerei Lindhof AG', 'Lindhof AG'), 3);
    equal(firms('Talberg Lindhof AG', 'Lindhof AG'), 2);
  });

  it('takes two spellings of one sound for one firm, and other words or short names for others', () => {
    const name = (full: string): LocalName => ({ kind: 'company', full, parts: partsOf(full), mentions: [], forms: new Map([[full, 1]]), roles: [], neighbours: new Set() });
    const firms = (...names: readonly string[]): number => mergeNames(folder(...names.map(() => 'Talberg.')), names.map((n) => [name(n)]), () => true).length;
    equal(firms('Lohmar Tiefbau', 'Lomar Tiefbau GmbH'), 1);
    equal(firms('Corvand', 'Corvant'), 1);
    equal(firms('Lohmar Tiefbau', 'Lomar Hochbau'), 2);
    equal(firms('Brand AG', 'Brant AG'), 2);
    equal(firms('Gartenhof Lind', 'Kartenhof Lind'), 2);
  });

  it('takes a name with and without its legal form for one where it has a short form', () => {
    const firms = dossierOf('Tannhorn Marine Systems, Inc. of Talberg lost a ship. Tannhorn lost it at sea. Tannhorn said so. Tannhorn Marine Systems builds ships.', 'Tannhorn Marine Systems of Talberg lost a ship. Tannhorn said so.').entities.filter((e) => e.kind === 'company' && e.variants.some((v) => v.includes('Tannhorn')));
    equal(firms.length, 1);
  });

  it('takes a first word that two firms share for neither', () => {
    const firms = dossierOf('Die Talberg Bank AG und die Talberg Kurier GmbH stritten über Talberg.', 'Die Talberg Bank AG gewann.').entities.filter((e) => e.kind === 'company');
    deepEqual(firms.filter((e) => e.variants.some((v) => v.includes('Bank')) && e.variants.some((v) => v.includes('Kurier'))), []);
  });

  it('tells a name that one article has, where it is somebody or a firm for certain', () => {
    const only = (text: string): string[] => dossierOf(text, 'Karl Ohm sprach in Talberg über die Weberei.').notes.filter((n) => n.rule === 'name.onlyHere').map((n) => n.members[0]!.text);
    deepEqual(only('Karl Ohm und Emil Radtke sprachen in Talberg über die Weberei.'), ['Emil Radtke']);
    deepEqual(only('Karl Ohm sprach in Talberg über die Lindhof Textil AG.'), ['Lindhof Textil AG']);
    deepEqual(only('Karl Ohm sprach in Talberg mit Vestalor über die Weberei.'), []);
  });

  it('gives an entity the firm of its role', () => {
    const kroll = dossierOf('Matthias Kroll, Vorstandschef der Lindhof Textil AG, sprach in Talberg.').entities.find((e) => e.name === 'Matthias Kroll');
    deepEqual(kroll?.roles.map((r) => [r.group, r.of, r.time]), [['ceo', 'Lindhof Textil AG', 'now']]);
    const ohm = dossierOf('Karl Ohm, Gründer des Herstellers Lindhof Textil AG, sprach in Talberg.').entities.find((e) => e.name === 'Karl Ohm');
    deepEqual(ohm?.roles.map((r) => r.of), ['Lindhof Textil AG']);
  });

  it('finds a quotation again, in the same words or in others', () => {
    const said = (words: string): string => `Matthias Kroll sprach in Talberg über die Weberei. „${words}“, sagte Matthias Kroll.`;
    deepEqual(notesOn('quotation', said('Wir bauen weiter, weil ein halbes Haus niemandem nützt'), said('Wir bauen weiter, weil ein halbes Haus niemandem hilft')).map((l) => l.split(' ')[0]), ['conflicts']);
    deepEqual(notesOn('quotation', said('Wir bauen weiter und weiter'), said('Wir bauen weiter und weiter')).map((l) => l.split(' ')[0]), ['agrees']);
    deepEqual(notesOn('quotation', said('Wir beten in denselben Kirchen, und wir beliefern dieselben Bauern'), said('Wir beliefern dieselben Bauern, und wir beten in denselben Kirchen')).map((l) => l.split(' ')[0]), ['conflicts']);
    deepEqual(notesOn('quotation', said('Wir beten in denselben Kirchen, und wir beliefern dieselben Bauern'), said('Die Bauern brauchen uns, und ohne diese Kirchen bliebe niemand hier im Dorf')), []);
    deepEqual(notesOn('quotation', said('drei ernsthafte Bewerber'), said('drei ernste Bewerber')).map((l) => l.split(' ')[0]), ['conflicts']);
    deepEqual(notesOn('quotation', said('drei ernste Bewerber'), said('drei ernsten Bewerbern')), []);
    deepEqual(notesOn('quotation', said('drei ernste Bewerber'), said('drei schöne Bewerber')), []);
    deepEqual(notesOn('quotation', said('Wir bauen weiter und weiter'), said('Das Wetter war uns gewogen')), []);
  });
});
