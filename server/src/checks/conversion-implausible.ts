import { msg } from '../message';
import { calculationFinding, failedCalculations } from './calculations';
import type { Check } from './check';

/** `conversion-implausible`: a converted amount that the folder's implied rate, or else a dated table, contradicts by more than 15 %. */
export const conversionImplausible: Check = {
  code: 'conversion-implausible',
  title: msg('Conversion that cannot be'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `An amount is given in two currencies, and the rate between them is more than 15 % off the rate the other articles of the folder imply; where they give none, off a dated table of rates that comes with Beleg. An article of other years is held to the table less strictly. Nothing is looked up in the network.

**Example:** *$6m (£7.8m)*, where an agency converts *$18 million (about £14 million)*.

**What you can do:** check both amounts and the direction of the conversion.`,
    de: `Ein Betrag steht in zwei Währungen da, und der Kurs dazwischen weicht um mehr als 15 % von dem ab, den die anderen Artikel des Ordners ergeben; wo sie keinen ergeben, von einer datierten Kurstabelle, die Beleg mitbringt. Ein Artikel aus anderen Jahren wird an der Tabelle weniger streng gemessen. Im Netz wird nichts nachgeschlagen.

**Beispiel:** *540 Millionen US-Dollar, umgerechnet 570 Millionen Euro*, wo die Agentur auf *470 Millionen Euro* kommt.

**Was Sie tun können:** beide Beträge und die Richtung der Umrechnung prüfen.`,
  },
  find: (context) => failedCalculations(context, (c) => c.kind === 'conversion').map((c) => calculationFinding(context, 'conversion-implausible', c)),
};
