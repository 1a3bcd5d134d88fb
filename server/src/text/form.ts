/** Words that show the outer form of an article; one set a language, as data in its language pack. All lower case. */
export interface FormLexicon {
  /** A line that begins with one of these ends the article: comment forms, job adverts, related stories, site footers. */
  readonly tailStarts: readonly string[];
  /** A line that begins with one of these opens a teaser inside the article: `lesen sie auch`. */
  readonly teaserStarts: readonly string[];
  /** A short line that is, or is made only of, these: share buttons, navigation, tools. */
  readonly furniture: readonly string[];
  /** Words of advertising and appeals; a list of lines with them is no part of the article. */
  readonly promotion: readonly string[];
  /** Introduces a photo credit or caption: `foto`, `bild`. */
  readonly credits: readonly string[];
  /** Introduces the source of an article: `quelle`. */
  readonly sources: readonly string[];
  /** Introduces an author: `von`, `by`, `text`. */
  readonly bylines: readonly string[];
  /** Introduces a date of publication: `stand`, `veröffentlicht am`. */
  readonly dates: readonly string[];
  /** What outlets are, or how their names end: `magazin`, `Gründerpost`, `Herald`. */
  readonly outlets: readonly string[];
  /** Agencies as they sign an article in small letters. */
  readonly agencies: readonly string[];
  /** Signatures that name no agency and nobody, but the desk: `red`. */
  readonly desks: readonly string[];
  readonly weekdays: readonly string[];
}

/** One lexicon out of several: page furniture comes in any language. */
export function joinLexicons(lexicons: readonly FormLexicon[]): FormLexicon {
  const all = (pick: (l: FormLexicon) => readonly string[]): string[] => [...new Set(lexicons.flatMap(pick))];
  return {
    tailStarts: all((l) => l.tailStarts),
    teaserStarts: all((l) => l.teaserStarts),
    furniture: all((l) => l.furniture),
    promotion: all((l) => l.promotion),
    credits: all((l) => l.credits),
    sources: all((l) => l.sources),
    bylines: all((l) => l.bylines),
    dates: all((l) => l.dates),
    outlets: all((l) => l.outlets),
    agencies: all((l) => l.agencies),
    desks: all((l) => l.desks),
    weekdays: all((l) => l.weekdays),
  };
}
