import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import german from '../../l10n/bundle.l10n.de.json';
import { checks, findFindings, type Finding } from '../../server/src/checks';
import { explanationPage } from '../../server/src/checks/pages';
import { silence } from '../../server/src/checks/silence';
import { isMisspelling } from '../../server/src/checks/spelling';
import { appendAt, carriedWords } from '../../server/src/checks/repair';
import { applyFix, dossierOf, findingsIn } from './support';

const root = join(__dirname, '..', '..');

describe('misspellings', () => {
  for (const [a, b] of [['Tammsen', 'Tamsen'], ['Mathias', 'Matthias'], ['Reid', 'Reed'], ['Kinsela', 'Kinsella'], ['Aydogan', 'Aydogun'], ['Prätorius', 'Praetorius'], ['Marquardt', 'Marquard'], ['Alexander', 'Alexandr'], ['Obermann', 'Oberman'], ['Novikoff', 'Novikov']] as const) {
    it(`${a} and ${b} are one name`, () => ok(isMisspelling(a, b) && isMisspelling(b, a)));
  }
  for (const [a, b] of [['Weber', 'Webers'], ['Stadtwerke', 'Stadtwerken'], ['Meier', 'Meier'], ['Max', 'Maximilian'], ['Klein', 'Groß'], ['Jan', 'Jo'], ['Halle 3', 'Halle 4'], ['Anna', 'Otto'], ['Fischer', 'Becker']] as const) {
    it(`${a} and ${b} are none`, () => ok(!isMisspelling(a, b) && !isMisspelling(b, a)));
  }
});

describe('silence', () => {
  const finding = (code: string, start: number, end: number): Finding => ({ code, severity: 'warning', file: 'a', span: { start, end }, message: { text: code }, related: [], fixes: [] });
  const codes = (findings: readonly Finding[]): string[] => silence(findings).map((f) => f.code);
  it('leaves the closer finding alone at a place', () => deepEqual(codes([finding('unsourced-figure', 5, 9), finding('figure-conflict', 5, 9), finding('scale-slip', 5, 9)]), ['scale-slip']));
  it('keeps findings that say different things', () => deepEqual(codes([finding('name-spelling', 5, 9), finding('unsourced-figure', 5, 9)]), ['name-spelling', 'unsourced-figure']));
  it('keeps findings at other places', () => deepEqual(codes([finding('scale-slip', 0, 4), finding('unsourced-figure', 5, 9)]), ['scale-slip', 'unsourced-figure']));
  it('looks through a claim at what stands in it', () => deepEqual(codes([finding('unsourced-claim', 0, 90), finding('attribution-lost', 40, 50)]), ['attribution-lost']));
});

describe('words of fixes', () => {
  for (const [language, name, kind, words] of [
    ['de', 'Anna Berg', 'person', ', so Anna Berg'],
    ['de', 'Kurier', 'outlet', ', wie Kurier berichtet'],
    ['de', 'Geschäftsbericht', 'document', ', laut Geschäftsbericht'],
    ['de', 'des Ministeriums', 'organisation', ', nach Angaben des Ministeriums'],
    ['de', 'dem Vertrag', 'document', ', laut dem Vertrag'],
    ['en', 'Anna Berg', 'person', ', according to Anna Berg'],
    ['en', 'the Gazette', 'outlet', ', the Gazette reported'],
  ] as const) {
    it(words, () => equal(carriedWords(language, { name, kind }), words));
  }
  it('go before the end mark', () => equal(appendAt('Es regnet. ', { start: 0, end: 11 }), 9));
});

describe('fixes', () => {
  const source = 'PORT ALDEN, May 2, 2025 (Norrey News) - Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.';
  const bridge = 'Brücker Bote, 4. Mai 2025\n\nDie neue Brücke über die Lenne kostete 12,4 Millionen Euro, sagte Bürgermeisterin Ulrike Senft.';
  const harvest = 'Das Unwetter hat viel zerstört. „Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Winzerin Klara Obermoser.';
  for (const [code, here, there, after] of [
    ['hedge-lost', 'Fares on the island line will rise by 9% next spring, chief executive Nora Whitlock said.', source, 'Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.'],
    ['attribution-lost', 'Die neue Brücke über die Lenne kostete 12,4 Millionen Euro.', bridge, 'Die neue Brücke über die Lenne kostete 12,4 Millionen Euro, so Ulrike Senft.'],
    ['quote-altered', '„Wir lassen uns von keinem Sturm die Ernte nehmen“, sagte Winzerin Klara Obermoser.', harvest, '„Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Winzerin Klara Obermoser.'],
    ['quote-speaker', '„Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Landrat Peter Quast.', harvest, '„Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Winzerin Klara Obermoser.'],
    ['figure-conflict', 'Der Hafen beschäftigt rund 340 Menschen, sagte Hafenchef Ole Brandt.', 'Der Hafen in Elmstadt beschäftigt rund 240 Menschen, sagte Hafenchef Ole Brandt.', 'Der Hafen beschäftigt rund 240 Menschen, sagte Hafenchef Ole Brandt.'],
    ['scale-slip', 'Die neue Brücke über die Lenne kostete 12,4 Milliarden Euro, sagte Bürgermeisterin Ulrike Senft.', bridge, 'Die neue Brücke über die Lenne kostete 12,4 Millionen Euro, sagte Bürgermeisterin Ulrike Senft.'],
    ['name-spelling', 'Die Brücke sei fertig, sagte Bürgermeisterin Ulrike Sempft. Sempft ist froh.', bridge.replace('Senft', 'Sempf'), 'Die Brücke sei fertig, sagte Bürgermeisterin Ulrike Sempf. Sempf ist froh.'],
    ['hearsay-lost', 'Der Konzern Westkraft kauft heimlich die Netze von Elmstadt.', 'Der Konzern Westkraft kauft angeblich heimlich die Netze von Elmstadt.', 'Der Konzern Westkraft kauft heimlich die Netze von Elmstadt, heißt es.'],
    ['role-conflict', 'Finanzsenatorin Eva Lindt sprach in Elmstadt von einem Neuanfang.', 'Bausenatorin Eva Lindt sprach in Elmstadt von einem Neuanfang.', 'Bausenatorin Eva Lindt sprach in Elmstadt von einem Neuanfang.'],
    ['first-mention', 'Lampe zeigte sich zufrieden. Die Genossenschaft wächst, sagte Ute Lampe.', 'Vorständin Ute Lampe leitet die Genossenschaft Hausgrund.', 'Ute Lampe zeigte sich zufrieden. Die Genossenschaft wächst, sagte Ute Lampe.'],
    ['superseded', 'Die Halle in Brügg kostet laut Gemeinde 13 Millionen Euro.', 'Brügg, 9. August 2025 (olm) – Die Kosten der Halle in Brügg sind von 13 auf 17 Millionen Euro gestiegen, teilte die Gemeinde mit.', 'Die Halle in Brügg kostet laut Gemeinde 17 Millionen Euro.'],
  ] as const) {
    it(`${code} repairs the sentence`, () => {
      const finding = findingsIn([here, there], [code])[0];
      ok(finding?.fixes[0], `no ${code} with a fix`);
      equal(applyFix(here, finding.fixes[0]), after);
    });
  }
});

/** A report in which everything is carried; `{…}` are its attributions, to be cut one by one. */
const REPORT = `Stadtwerke bauen Speicher

Lindhausen, 12. Mai 2025 (olm) – Die Stadtwerke Lindhausen bauen{ nach eigenen Angaben} einen Wärmespeicher für 18,4 Millionen Euro. Der Speicher fasst{ laut Bauantrag} 42.000 Kubikmeter Wasser.

Das Land gibt{ nach Angaben des Umweltministeriums} einen Zuschuss von 6,5 Millionen Euro. An das Netz kommen{ nach Auskunft der Stadtverwaltung} 9.300 Haushalte.

Von den Anwohnern lehnen{ laut einer Umfrage der Stadt} 31 Prozent den Bau ab.
`;

describe('a clean agency report', () => {
  const whole = REPORT.replace(/[{}]/g, '');
  it('shows no finding', () => deepEqual(findingsIn([whole], [], 'source').map((f) => `${f.code} ${whole.slice(f.span.start, f.span.end)}`), []));
  REPORT.match(/\{[^}]*\}/g)!.forEach((cut) => {
    it(`shows one where${cut.slice(1, -1)} is cut`, () => {
      const text = REPORT.replace(cut, '').replace(/[{}]/g, '');
      deepEqual(findingsIn([text], [], 'source').map((f) => f.code), ['unsourced-figure']);
    });
  });
});

describe('a statement nobody carries', () => {
  const [statement, beside] = ['Die Papierfabrik Brenntal hat heimlich Insolvenz angemeldet.', 'Die Stadt Brenntal baut ein neues Freibad, sagte Bürgermeisterin Ulrike Senft.'];
  const told = (texts: readonly string[], role: 'draft' | 'source'): string[] => findingsIn(texts, ['unsourced-claim'], role).map((f) => f.severity);
  it('is a warning in a draft whose sources do not have it', () => deepEqual(told([statement, beside], 'draft'), ['warning']));
  it('is information in a draft that lies alone', () => deepEqual(told([statement], 'draft'), ['information']));
  it('is information in a source', () => deepEqual(told([statement, beside], 'source'), ['information']));
});

describe('the list of checks', () => {
  it('has every code once', () => equal(new Set(checks.map((c) => c.code)).size, checks.length));
  it('has a page for every code, up to date', () => {
    const pages = readdirSync(join(root, 'docs', 'findings')).filter((f) => f !== 'README.md').sort();
    deepEqual(pages, checks.map((c) => `${c.code}.md`).sort());
    for (const check of checks) {
      const title = (german as Readonly<Record<string, string>>)[check.title.text];
      ok(title, `no German title for ${check.code}`);
      equal(readFileSync(join(root, 'docs', 'findings', `${check.code}.md`), 'utf8'), explanationPage(check, title), `stale: docs/findings/${check.code}.md`);
    }
  });
  it('says everything in German', () => {
    for (const layer of ['checks', 'review']) {
      const folder = join(root, 'server', 'src', layer);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))) {
        const keys = [...readFileSync(join(folder, file), 'utf8').matchAll(/msg\('((?:[^'\\]|\\.)+)'/g)].map((m) => m[1]!);
        for (const key of keys) ok(key in german, `${file}: no German for “${key}”`);
      }
    }
  });
  it('has a file for every code', () => {
    for (const { code } of checks) ok(existsSync(join(root, 'server', 'src', 'checks', `${code}.ts`)), code);
  });
});

describe('settings of severity', () => {
  const dossier = dossierOf(['Die Brücke über die Lenne kostete 12,4 Millionen Euro. Sie steht seit dem Herbst.']);
  it('switch a code off', () => deepEqual(findFindings(dossier, 'here.txt', { 'unsourced-figure': 'off' }).map((f) => f.code), []));
  it('set another severity', () => deepEqual(findFindings(dossier, 'here.txt', { 'unsourced-figure': 'hint' }).map((f) => f.severity), ['hint']));
  it('keep to the default', () => deepEqual(findFindings(dossier, 'here.txt', { 'unsourced-figure': 'default' }).map((f) => f.severity), ['warning']));
});

describe('findings of any article', () => {
  it('stay inside their sentence and name their file', () => {
    const text = 'Insidern zufolge soll die Brücke 12 Millionen Euro kosten. „Das ist viel zu viel Geld“, sagte Ulrike Senft. Hölscher schwieg.';
    const dossier = dossierOf([text, 'Die Brücke kostet 13 Millionen Euro, sagte Ulrike Senft. „Das ist zu viel Geld“, sagte Emil Radtke.']);
    const sentences = dossier.articles[0]!.analysis.paragraphs.flatMap((p) => p.sentences);
    for (const finding of findFindings(dossier, 'here.txt')) {
      equal(finding.file, 'here.txt');
      ok(sentences.some((s) => s.start <= finding.span.start && finding.span.end <= s.end), finding.code);
    }
  });
});
