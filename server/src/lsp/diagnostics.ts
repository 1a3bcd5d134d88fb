import { DiagnosticSeverity, type Diagnostic, type Location } from 'vscode-languageserver';
import type { Finding, Severity } from '../checks';
import { labelOf, quotable } from '../dossier';
import { linesOf } from '../features/places';
import { msg } from '../message';
import type { Render } from '../message/translate';
import { rangeOf } from './positions';
import type { ArticleView } from './workspace';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What diagnostics are made with. */
export interface DiagnosticContext {
  readonly render: Render;
  /** The URI a client knows a file by. */
  readonly clientUri: (file: string) => string;
  /** Folder of the explanation pages. */
  readonly docs?: string;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
}

/** What a diagnostic carries back to the server with a request for its code actions. */
export interface DiagnosticData {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Whether a fix is at hand. */
  readonly fixes: number;
}

/** The findings of an article as LSP diagnostics. */
export function diagnosticsOf(view: ArticleView, context: DiagnosticContext): Diagnostic[] {
  return view.findings.map((finding) => diagnosticOf(finding, view, context));
}

/** A finding as the protocol has it. */
export function diagnosticOf(finding: Finding, view: ArticleView, context: DiagnosticContext): Diagnostic {
  const data: DiagnosticData = { code: finding.code, start: finding.span.start, end: finding.span.end, fixes: finding.fixes.length };
  const diagnostic: Diagnostic = {
    range: rangeOf(linesOf(view.article), finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    source: 'Beleg',
    message: context.render(finding.message),
    data,
  };
  if (context.codeDescription && context.docs) diagnostic.codeDescription = { href: `${context.docs}/${finding.code}.md` };
  if (context.relatedInformation && finding.related.length) {
    diagnostic.relatedInformation = finding.related.flatMap((evidence) => {
      const article = view.dossier.articles.find((a) => a.file === evidence.file);
      if (!article) return [];
      const location: Location = { uri: context.clientUri(evidence.file), range: rangeOf(linesOf(article), evidence.span) };
      // where it stands is said by the location
      return [{ location, message: context.render(msg('{label}: “{words}”', { label: labelOf(article), words: quotable(evidence.text, article.analysis.language, 160) })) }];
    });
  }
  return diagnostic;
}
