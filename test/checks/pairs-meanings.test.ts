import { describePairs } from './support';

// Figures and rumours that two articles tell in other words, and figures whose words only belong to one topic.

const W = 'Tannfurt, 4. Mai 2026 (kpd) – Die Spedition Hollerau GmbH hat im vergangenen Jahr 212 Lastwagen bewegt, teilte sie mit. ';
const D = 'Die Spedition Hollerau GmbH hat im vergangenen Jahr 212 Lastwagen bewegt, teilte sie mit. ';
const C = 'EAST WINSLOW, May 4, 2026 (Plover News) - Winslow Tramways carried 21,400 passengers last year, it said. ';
const CD = 'Winslow Tramways carried 21,400 passengers last year, it said. ';

describePairs('hearsay-lost', [
  { here: `${D}[Die Hollerau GmbH steht vor der Pleite|hearsay-lost].`, sources: [`${W}Die Hollerau GmbH soll vor der Insolvenz stehen.`] },
  { here: `${CD}[Winslow Tramways has rejected the takeover bid|hearsay-lost].`, sources: [`${C}Winslow Tramways has reportedly turned down the takeover offer.`] },
  { here: `${D}Die Hollerau GmbH steht vor einem Umzug.`, sources: [`${W}Die Hollerau GmbH soll vor der Insolvenz stehen.`] },
  { here: `${CD}Winslow Tramways has published the timetable.`, sources: [`${C}Winslow Tramways has reportedly turned down the takeover offer.`] },
]);

describePairs('figure-conflict', [
  { here: `${D}Der Schuldenberg der Spedition ist auf [7,1 Millionen Euro|figure-conflict] angewachsen, sagte der Verwalter.`, sources: [`${W}Die Verbindlichkeiten der Spedition sind auf 6,2 Millionen Euro angewachsen, sagte der Verwalter.`] },
  { here: `${D}Der Schuldenberg der Spedition ist auf 7,1 Millionen Euro angewachsen, sagte der Verwalter.`, sources: [`${W}Der Fuhrpark der Spedition ist 3,2 Millionen Euro wert, sagte der Verwalter.`] },
]);
