import { plain } from '../message';
import type { Check } from './check';

/**
 * The explanation page of a check, Markdown in both languages, as it lies in `docs/findings/<code>.md`.
 * @param germanTitle the check's title from the German bundle
 */
export function explanationPage(check: Check, germanTitle: string): string {
  return `# ${plain(check.title)} · ${germanTitle}

\`${check.code}\` · ${check.defaultSeverity} · ${check.scope === 'draft' ? 'drafts only · nur in Entwürfen' : 'every article · in jedem Artikel'}

## English

${check.explanation.en}

## Deutsch

${check.explanation.de}

<!-- generated from server/src/checks/${check.code}.ts -->
`;
}

/** The table of all checks, as it lies in `docs/findings/README.md`. */
export function explanationIndex(checks: readonly Check[], germanTitleOf: (check: Check) => string): string {
  const rows = checks.map((c) => `| [\`${c.code}\`](${c.code}.md) | ${plain(c.title)} · ${germanTitleOf(c)} | ${c.defaultSeverity} | ${c.scope === 'draft' ? 'drafts' : 'all'} |`);
  return `# Findings · Befunde

| code | | default | in |
|---|---|---|---|
${rows.join('\n')}

Every severity can be set, and every code switched off, with \`beleg.severity.<code>\`.

<!-- generated from server/src/checks -->
`;
}
