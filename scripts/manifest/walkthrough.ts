/** A text of the manifest in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly de: string;
}

/** One step of the introduction on VS Code's welcome page. */
export interface Step {
  readonly id: string;
  readonly title: BothLanguages;
  /** Markdown; a link alone in its line becomes a button. */
  readonly description: BothLanguages;
  /** A picture of `docs/images`, light and dark (`-dark`). */
  readonly picture: string;
  readonly done?: readonly string[];
}

export const WALKTHROUGH: { readonly id: string; readonly title: BothLanguages; readonly description: BothLanguages; readonly steps: readonly Step[] } = {
  id: 'start',
  title: { en: 'First steps with Beleg', de: 'Erste Schritte mit Beleg' },
  description: { en: 'Check a draft against its sources.', de: 'Einen Entwurf an seinen Quellen prüfen.' },
  steps: [
    {
      id: 'folder',
      title: { en: 'Open the folder of a story', de: 'Den Ordner einer Geschichte öffnen' },
      description: {
        en: 'Put the articles of one story into a folder, as text or Markdown. They are each other\'s sources.\n[Open Folder](command:vscode.openFolder)',
        de: 'Legen Sie die Artikel zu einer Geschichte als Text oder Markdown in einen Ordner. Sie sind füreinander Quellen.\n[Ordner öffnen](command:vscode.openFolder)',
      },
      picture: 'overview',
      done: ['onContext:workspaceFolderCount > 0'],
    },
    {
      id: 'draft',
      title: { en: 'Say which text is yours', de: 'Sagen, welcher Text Ihrer ist' },
      description: {
        en: 'A file called `draft…` or `entwurf…`, or one that lies above a folder `sources`, is a draft: it is checked against the others and is never a source.\n[Mark as Draft](command:beleg.markAsDraft)',
        de: 'Eine Datei, die `entwurf…` oder `draft…` heißt oder über einem Ordner `quellen` liegt, ist ein Entwurf: Er wird an den anderen geprüft und ist nie Quelle.\n[Als Entwurf kennzeichnen](command:beleg.markAsDraft)',
      },
      picture: 'problems',
      done: ['onCommand:beleg.markAsDraft'],
    },
    {
      id: 'hover',
      title: { en: 'Read what the others say', de: 'Lesen, was die anderen sagen' },
      description: {
        en: 'Point at an amount, a company or a person: the hover quotes the other articles, with a link to each place.',
        de: 'Zeigen Sie auf einen Betrag, eine Firma oder eine Person: Der Hover zitiert die anderen Artikel, mit einem Link zu jeder Stelle.',
      },
      picture: 'marks-hover',
    },
    {
      id: 'decide',
      title: { en: 'Repair, or decide', de: 'Ausbessern oder entscheiden' },
      description: {
        en: 'The light bulb takes over a value, puts in a source, corrects a name. Or it keeps your word: own reporting, common knowledge, ignore this. All of it can be taken back.\n[Show Decisions](command:beleg.showDecisions)',
        de: 'Die Glühbirne übernimmt einen Wert, setzt eine Quelle ein, berichtigt einen Namen. Oder sie hält Ihr Wort fest: eigene Recherche, Allgemeinwissen, ignorieren. Alles lässt sich zurücknehmen.\n[Entscheidungen zeigen](command:beleg.showDecisions)',
      },
      picture: 'light-bulb',
      done: ['onCommand:beleg.showDecisions'],
    },
    {
      id: 'sheet',
      title: { en: 'See the whole story on one page', de: 'Die ganze Geschichte auf einer Seite sehen' },
      description: {
        en: 'The fact sheet sets the articles side by side, conflicts first.\n[Open Fact Sheet](command:beleg.openFactSheet)',
        de: 'Das Faktenblatt stellt die Artikel nebeneinander, Widersprüche zuerst.\n[Faktenblatt öffnen](command:beleg.openFactSheet)',
      },
      picture: 'fact-sheet',
      done: ['onCommand:beleg.openFactSheet'],
    },
  ],
};
