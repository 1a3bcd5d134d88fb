import type { Dossier, DossierArticle } from '../dossier';
import type { Message } from '../message';
import type { Finding, Severity } from './finding';

/** What a check looks at: one article of a dossier. */
export interface CheckContext {
  readonly dossier: Dossier;
  readonly article: DossierArticle;
}

/** One check: one file, one line in `checks/index.ts`. Settings, manifest and documentation are generated from it. */
export interface Check {
  /** The finding's code, kebab-case; also the name of its page in `docs/findings/`. */
  readonly code: string;
  readonly title: Message;
  readonly defaultSeverity: Severity;
  /** Whether it looks at drafts only, or at every article. */
  readonly scope: 'draft' | 'all';
  /** The explanation page, Markdown, in both languages. */
  readonly explanation: { readonly en: string; readonly de: string };
  find(context: CheckContext): Finding[];
}
