import type { Check, Finding, Fix } from '../checks';
import type { Dossier } from '../dossier';
import { plain, type Message } from '../message';
import { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import { wellFormed } from './escape';

/** What a SARIF log is made of besides the findings. */
export interface SarifInput {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** Become the rules of the log, also those without a finding. */
  readonly checks: readonly Check[];
  readonly version: string;
  /** Language of the rules' help. */
  readonly locale: 'de' | 'en';
  readonly render?: (message: Message) => string;
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/**
 * The findings as a SARIF 2.1.0 log (OASIS standard, columns in UTF-16 code units), for code hosts and viewers.
 * SARIF has three levels: information and hint both become `note`, and the severity itself stands in the properties.
 */
export function sarifLog({ dossier, findings, checks, version, locale, render = plain }: SarifInput): object {
  const lines = new Map(dossier.articles.map((a) => [a.file, new LineIndex(a.analysis.text)]));
  const places: Places = { lines, files: dossier.articles.map((a) => a.file) };
  const codes = [...new Set([...checks.map((c) => c.code), ...findings.map((f) => f.code)])];
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Beleg', version, language: locale, rules: codes.map((code) => rule(code, checks.find((c) => c.code === code), locale, render)) } },
        columnKind: 'utf16CodeUnits',
        artifacts: dossier.articles.map((a) => ({ location: artifact(a.file), sourceLanguage: a.analysis.language, roles: ['analysisTarget'] })),
        results: findings.map((finding) => {
          const text = wordsOf(dossier, finding);
          const context = `${finding.code}\n${finding.file}\n${text}`;
          const nth = seen.get(context) ?? 0;
          seen.set(context, nth + 1);
          return {
            ruleId: finding.code,
            ruleIndex: codes.indexOf(finding.code),
            level: LEVELS[finding.severity],
            message: { text: wellFormed(render(finding.message)) },
            locations: [{ physicalLocation: physical(places, finding.file, finding.span, text) }],
            relatedLocations: finding.related.map((r, id) => ({ id, message: { text: wellFormed(r.text) }, physicalLocation: physical(places, r.file, r.span, r.text) })),
            partialFingerprints: { 'belegContext/v1': `${hash(context)}:${nth}` },
            ...(finding.fixes.length ? { fixes: finding.fixes.map((fix) => sarifFix(fix, places, render)) } : {}),
            properties: { severity: finding.severity },
          };
        }),
      },
    ],
  };
}

interface Places {
  readonly lines: ReadonlyMap<string, LineIndex>;
  /** In the order of the log's artifacts. */
  readonly files: readonly string[];
}

function rule(code: string, check: Check | undefined, locale: 'de' | 'en', render: (message: Message) => string): object {
  const name = code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!check) return { id: code, name };
  const help = check.explanation[locale];
  return {
    id: code,
    name,
    shortDescription: { text: render(check.title) },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVELS[check.defaultSeverity] },
    properties: { severity: check.defaultSeverity, scope: check.scope },
  };
}

/** A path as a URI reference: absolute ones as `file:`, others relative to where the command ran. */
function artifact(file: string): object {
  const path = file.replace(/\\/g, '/');
  if (/^[a-z][a-z\d+.-]+:\//i.test(path)) return { uri: path };
  const encoded = path.split('/').map((part) => encodeURIComponent(wellFormed(part))).join('/');
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` };
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: '%SRCROOT%' };
}

function physical(places: Places, file: string, span: Span, text: string): object {
  const index = places.files.indexOf(file);
  return {
    artifactLocation: { ...artifact(file), ...(index >= 0 ? { index } : {}) },
    region: { ...region(places, file, span), ...(text ? { snippet: { text: wellFormed(text) } } : {}) },
  };
}

function region(places: Places, file: string, span: Span): object {
  const offsets = { charOffset: span.start, charLength: span.end - span.start };
  const lines = places.lines.get(file);
  if (!lines) return offsets;
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return { startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1, ...offsets };
}

function sarifFix(fix: Fix, places: Places, render: (message: Message) => string): object {
  const files = [...new Set(fix.edits.map((e) => e.file))];
  return {
    description: { text: render(fix.title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file),
      replacements: fix.edits.filter((e) => e.file === file).map((e) => ({ deletedRegion: region(places, file, e.span), insertedContent: { text: e.text } })),
    })),
  };
}

function wordsOf(dossier: Dossier, finding: Finding): string {
  const article = dossier.articles.find((a) => a.file === finding.file);
  return article?.analysis.text.slice(finding.span.start, finding.span.end) ?? '';
}

/** FNV-1a over UTF-16 code units, 32 bit, as eight hexadecimal digits: tells findings apart from one run to the next. */
function hash(words: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
