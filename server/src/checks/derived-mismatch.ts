import { msg } from '../message';
import { calculationFinding, failedCalculations } from './calculations';
import type { Check } from './check';

/** `derived-mismatch`: a share, sum, difference, growth or valuation that does not follow from the figures it names. */
export const derivedMismatch: Check = {
  code: 'derived-mismatch',
  title: msg('Calculation that does not come out'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `A share, sum, difference, growth rate, product, age or valuation does not follow from the figures the article itself names beside it, even with their rounding allowed for.

**Example:** *15 million from the state, 12.6 from the county and 27 from the city, 64.6 million in all*: the parts make 54.6.

**What you can do:** check which of the figures is wrong; the finding lists those it was calculated from.`,
    de: `Ein Anteil, eine Summe, eine Differenz, ein Zuwachs, ein Produkt, ein Alter oder eine Bewertung folgt nicht aus den Zahlen, die der Artikel selbst daneben nennt, auch wenn man ihre Rundung berücksichtigt.

**Beispiel:** *15 Millionen vom Bund, 12,6 Millionen vom Land und 27 Millionen von der Stadt, zusammen 64,6 Millionen Euro*: die Teile ergeben 54,6.

**Was Sie tun können:** prüfen, welche der Zahlen falsch ist; der Befund nennt die, aus denen gerechnet wurde.`,
  },
  find: (context) =>
    failedCalculations(context, (c) => c.kind !== 'conversion' && c.operands.every((o) => o.file === c.result.file)).map((c) => calculationFinding(context, 'derived-mismatch', c)),
};
