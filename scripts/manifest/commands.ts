/** The commands of the manifest, with their titles in both languages; what they do is in `client/src/commands.ts`. */
export interface CommandInfo {
  readonly id: string;
  readonly en: string;
  readonly de: string;
  /** When the command palette shows it. */
  readonly when?: string;
}

const ARTICLE = "editorLangId =~ /^(plaintext|markdown|article)$/";

export const COMMANDS: readonly CommandInfo[] = [
  { id: 'beleg.openFactSheet', en: 'Open Fact Sheet', de: 'Faktenblatt öffnen', when: ARTICLE },
  { id: 'beleg.showAnalysis', en: 'Show What Was Analysed', de: 'Zeigen, was ausgewertet wurde', when: ARTICLE },
  { id: 'beleg.showDecisions', en: 'Show Decisions …', de: 'Entscheidungen zeigen …' },
  { id: 'beleg.markAsDraft', en: 'Mark as Draft', de: 'Als Entwurf kennzeichnen', when: ARTICLE },
  { id: 'beleg.markAsSource', en: 'Mark as Source', de: 'Als Quelle kennzeichnen', when: ARTICLE },
  { id: 'beleg.restart', en: 'Restart Server', de: 'Server neu starten' },
  { id: 'beleg.showOutput', en: 'Show Output', de: 'Ausgabe zeigen' },
];

/** Texts of the manifest that are neither settings nor commands. */
export const TEXTS: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  'extension.description': {
    en: 'Marks money, companies and people in articles, shows what the other articles say about them, and reports claims that no source carries.',
    de: 'Markiert Geldbeträge, Firmen und Personen in Artikeln, zeigt, was die anderen Artikel dazu sagen, und meldet Behauptungen ohne Quelle.',
  },
  'language.article': { en: 'Article', de: 'Artikel' },
  'color.money': { en: 'Underlines amounts of money where decorations are switched on.', de: 'Unterstreicht Geldbeträge, wo Dekorationen eingeschaltet sind.' },
  'color.company': { en: 'Underlines companies where decorations are switched on.', de: 'Unterstreicht Firmen, wo Dekorationen eingeschaltet sind.' },
  'color.person': { en: 'Underlines people where decorations are switched on.', de: 'Unterstreicht Personen, wo Dekorationen eingeschaltet sind.' },
  'settings.checks': { en: 'Beleg: checks', de: 'Beleg: Prüfungen' },
  'severity.default': { en: "The check's own severity.", de: 'So schwer, wie die Prüfung es selbst vorsieht.' },
  'severity.error': { en: 'An error.', de: 'Ein Fehler.' },
  'severity.warning': { en: 'A warning.', de: 'Eine Warnung.' },
  'severity.information': { en: 'Information: the least that the Problems panel shows.', de: 'Eine Information: das Geringste, was die Problemliste zeigt.' },
  'severity.hint': { en: 'A hint: shown in the text, not in the Problems panel.', de: 'Ein Hinweis: im Text, nicht in der Problemliste.' },
  'severity.off': { en: 'Switched off.', de: 'Ausgeschaltet.' },
};
