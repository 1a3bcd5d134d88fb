import { deepEqual } from 'node:assert/strict';
import { findAttributions } from '../../server/src/attribution';
import { concernsMany, isAskedOfReport, isPublicFigure } from '../../server/src/checks/alone';
import type { AloneArticle } from '../../server/src/checks/alone/told';
import { asksForSource } from '../../server/src/checks/figures';
import { findClaims } from '../../server/src/claims';
import { genreOf } from '../../server/src/claims/genre';
import type { LanguageId } from '../../server/src/language/pack';
import { textAt } from '../../server/src/text/span';
import { readVoices } from '../support/voices';

/** What is asked of an article that reports: of each statement nobody carries its figures, or `act` where it has none. */
function askedOf(line: string, language: LanguageId): string[] {
  const { input } = readVoices(line, language);
  const found = findAttributions(input);
  const genre = genreOf(input, found);
  const article: AloneArticle = { text: input.text, language, paragraphs: input.paragraphs, genre, claims: findClaims(input, found, genre) };
  return article.claims.filter((c) => !c.attribution && !c.exempt && !c.selfEvident).flatMap((claim) => {
    const figures = claim.mentions.filter(asksForSource);
    if (!figures.length) return concernsMany(article, claim) && isAskedOfReport(article, claim) ? ['act'] : [];
    return figures.filter((m) => !isPublicFigure(article, claim, m)).map((m) => textAt(input.text, m.span));
  });
}

const cases: readonly (readonly [LanguageId, string, readonly string[]])[] = [
  // the price of the day, and what is done with shares
  ['de', 'Die Aktie der [c Feldmann AG] gab um 4,2 Prozent auf 88,40 Euro nach.', []],
  ['de', 'Die [c Feldmann AG] kaufte Aktien für 88,40 Euro.', ['88,40 Euro']],
  ['de', 'Der Umsatz der [c Feldmann AG] stieg um 4,2 Prozent.', ['4,2 Prozent']],
  ['en', 'Shares in [c Halden] closed 4.7 per cent lower at $18.', []],
  ['en', '[c Halden] sold 30 per cent of the shares.', ['30 per cent']],
  ['en', 'Sales at [c Halden] rose 4.7 per cent.', ['4.7 per cent']],
  // prices on a menu and at an auction, and prices of other things
  ['en', 'At the Swan, where a pie still costs £4.50, [p Joan Pell] was counting.', []],
  ['en', 'The cottage of [p Joan Pell] cost £450,000.', ['£450,000']],
  ['en', 'Best pens of ewes made £132.', []],
  ['de', 'Beim Bäcker kostet das Frühstück jetzt 16 Euro statt 14 Euro.', []],
  // how far off, and how long
  ['en', 'Forty people of [c Halden] go to Leeds, 95 miles away.', ['Forty people']],
  // papers, in the present or at any time
  ['de', 'Nach dem Kassenbuch fehlten 14.000 Euro.', []],
  ['de', 'Nach dem Pachtvertrag zahlt der Wirt 14.000 Euro.', []],
  ['de', 'Nach dem Brand fehlten 14.000 Euro.', ['14.000 Euro']],
  ['de', 'Nach dem Brief zahlte der Wirt 14.000 Euro.', ['14.000 Euro']],
  ['de', 'Die Summe beträgt nach dem Wortlaut des Briefs 14.000 Euro.', []],
  ['en', 'Under the lease the town pays £14,000 a year.', []],
  ['en', 'Under the bridge the town found £14,000.', ['£14,000']],
  // what has weight, and what a firm is and does day by day
  ['de', '[c Feldmann] hat die Werft verkauft.', ['act']],
  ['de', '[c Feldmann] stieg im Mai bei der Reederei ein.', ['act']],
  ['de', '[c Feldmann] fertigt Beschläge für Boote.', []],
  ['de', 'Vor dem Landgericht hat der Prozess gegen [p Karl Voss] begonnen.', []],
  ['en', '[c Halden] has hired bankers.', ['act']],
  ['en', '[c Halden] has switched to night shifts.', ['act']],
  ['en', '[c Halden] makes hinges in Leeds.', []],
  ['en', 'The trial of [p Joan Pell] opened in Leeds.', []],
];

describe('what is asked of an article that reports', () => {
  for (const [language, line, asked] of cases) {
    it(line, () => {
      deepEqual(askedOf(line, language), asked);
    });
  }
});
