import type { Dossier } from '../dossier';
import type { Message } from '../message';
import { attributionLate } from './attribution-late';
import { attributionLost } from './attribution-lost';
import type { Check } from './check';
import { circularSourcing } from './circular-sourcing';
import { conversionImplausible } from './conversion-implausible';
import { derivedMismatch } from './derived-mismatch';
import { figureConflict } from './figure-conflict';
import { figureNotInSources } from './figure-not-in-sources';
import type { Finding, Severity } from './finding';
import { firstMention } from './first-mention';
import { hearsay } from './hearsay';
import { hearsayLost } from './hearsay-lost';
import { hedgeLost } from './hedge-lost';
import { nameNotInSources } from './name-not-in-sources';
import { nameSpelling } from './name-spelling';
import { quoteAltered } from './quote-altered';
import { quoteSpeaker } from './quote-speaker';
import { roleConflict } from './role-conflict';
import { scaleSlip } from './scale-slip';
import { silence } from './silence';
import { singleSource } from './single-source';
import { superseded } from './superseded';
import { unsourcedClaim } from './unsourced-claim';
import { unsourcedFigure } from './unsourced-figure';
import { unsourcedQuote } from './unsourced-quote';
import { vagueSource } from './vague-source';

export type { Check, CheckContext } from './check';
export * from './finding';

/** Every check, the specific before the general: where findings share a place, the earlier comes first. */
export const checks: readonly Check[] = [
  scaleSlip,
  conversionImplausible,
  derivedMismatch,
  figureConflict,
  superseded,
  hedgeLost,
  hearsayLost,
  attributionLost,
  quoteAltered,
  quoteSpeaker,
  roleConflict,
  nameSpelling,
  figureNotInSources,
  nameNotInSources,
  unsourcedQuote,
  unsourcedFigure,
  unsourcedClaim,
  vagueSource,
  hearsay,
  circularSourcing,
  attributionLate,
  firstMention,
  singleSource,
];

/** What findings of a code are called; the code itself where no check has it. */
export function titleOf(code: string): Message {
  return checks.find((check) => check.code === code)?.title ?? { text: code };
}

/** A severity setting for a code; `off` switches the check off. */
export type SeveritySetting = Severity | 'off' | 'default';

/** The findings of one file of a dossier, in the order of the text. */
export function findFindings(
  dossier: Dossier,
  file: string,
  severities: Readonly<Record<string, SeveritySetting>> = {},
): Finding[] {
  const article = dossier.articles.find((a) => a.file === file);
  if (!article || !article.analysis.look.isArticle) return [];
  const findings: Finding[] = [];
  for (const check of checks) {
    const setting = severities[check.code] ?? 'default';
    if (setting === 'off' || (check.scope === 'draft' && article.role !== 'draft')) continue;
    let found: Finding[] = [];
    try {
      found = check.find({ dossier, article });
    } catch {
      // a check that fails is left out; the others' results stay
    }
    findings.push(...(setting === 'default' ? found : found.map((f) => ({ ...f, severity: setting }))));
  }
  // sorting is stable: at one place the order of the list holds
  return silence(findings).sort((a, b) => a.span.start - b.span.start);
}
