import type { Finding } from '../checks';
import type { Dossier } from '../dossier';
import { plain, type Message } from '../message';
import { csvOf } from './csv';
import { htmlOf } from './html';
import { jsonLdOf } from './jsonld';
import { markdownOf } from './markdown';
import { factSheet } from './sheet';

/** How a report is to be shown. */
export interface ReportOptions {
  readonly locale: 'de' | 'en';
  readonly render?: (message: Message) => string;
  /** Of Beleg, named at the foot of the report. */
  readonly version?: string;
}

/** What every form of the sheet is given. */
export type RenderOptions = Required<ReportOptions>;

/** The forms a fact sheet comes in. */
export const REPORT_FORMATS = ['html', 'md', 'csv', 'jsonld'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const FORMS = { html: htmlOf, md: markdownOf, csv: csvOf, jsonld: jsonLdOf } as const;

/** The fact sheet of a dossier in one of {@link REPORT_FORMATS}; HTML for any other word. */
export function reportIn(format: string, dossier: Dossier, findings: readonly Finding[], options: ReportOptions): string {
  const form = FORMS[format as ReportFormat] ?? htmlOf;
  return form(factSheet(dossier, findings), { render: plain, version: '', ...options });
}

/** The fact sheet as one self-contained HTML page; nothing of an article reaches it unescaped. */
export function reportHtml(dossier: Dossier, findings: readonly Finding[], options: ReportOptions): string {
  return reportIn('html', dossier, findings, options);
}
