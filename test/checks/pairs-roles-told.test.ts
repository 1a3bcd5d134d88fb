import { describePairs } from './support';

// Other roles by other words: verbs, clauses and looser words, as two papers would tell them; and what is one office all the same.

const O1 = 'Die Sparkasse Emmern und der Baukonzern Concordis AG streiten über einen Kredit. ';
const O2 = 'Emmern, 4. Mai 2026 (nda) – Die Sparkasse Emmern und der Baukonzern Concordis AG streiten über einen Kredit. ';
const O3 = 'Der Freizeitpark Hasborn GmbH bekommt eine neue Achterbahn. ';
const O4 = 'Hasborn, 6. Mai 2026 (nda) – Der Freizeitpark Hasborn GmbH bekommt eine neue Achterbahn. ';
const O5 = 'The transport committee has published a report on ferries. ';
const O6 = 'LONDON, May 4, 2026 (Severn Wire) - The transport committee has published a report on ferries. ';
const O7 = 'Marlow Instruments is to cut 90 jobs at its Bristol factory. ';
const O8 = 'BRISTOL, May 6, 2026 (Severn Wire) - Marlow Instruments is to cut 90 jobs at its Bristol factory. ';
const O9 = 'Die Molkerei Brandt AG will ihr Werk in Lanzin schließen. ';
const O10 = 'Lanzin, 4. Mai 2026 (nda) – Die Molkerei Brandt AG will ihr Werk in Lanzin schließen. ';
const O11 = 'Corvane Shipping wants to sell its ferries at Ardley. ';
const O12 = 'ARDLEY, May 4, 2026 (Severn Wire) - Corvane Shipping wants to sell its ferries at Ardley. ';

describePairs('role-conflict', [
  { here: `${O1}[Concordis-Chefin Miriam Oelze|role-conflict] wies das zurück.`, sources: [`${O2}Miriam Oelze, Finanzvorständin von Concordis, wies das zurück.`] },
  { here: `${O1}[Aufsichtsratschef Gerd Kolbe|role-conflict] kündigte eine Prüfung an.`, sources: [`${O2}Gerd Kolbe führt die Sparkasse seit 2018.`] },
  { here: `${O1}[Vizechefin Miriam Oelze|role-conflict] wies das zurück.`, sources: [`${O2}An der Spitze von Concordis steht seit drei Jahren Miriam Oelze.`] },
  { here: `${O1}[Oberbürgermeister Timo Rast|role-conflict] will vermitteln.`, sources: [`${O2}Landrat Timo Rast will zwischen beiden vermitteln.`] },
  { here: `${O3}[Geschäftsführer Lars Wemding|role-conflict] sprach von einem Meilenstein.`, sources: [`${O4}Lars Wemding, Technischer Leiter des Parks, sprach von einem Meilenstein.`] },
  { here: `${O3}[Parkgründer Otto Stelling|role-conflict] lebt nicht mehr in Hasborn.`, sources: [`${O4}Otto Stelling und seine Schwester Gisela gründeten den Park 1974.`] },
  { here: `${O1}Concordis-Chefin Miriam Oelze wies das zurück.`, sources: [`${O2}Miriam Oelze, Vorstandsvorsitzende der Concordis AG, wies das zurück.`] },
  { here: `${O1}Vorstandschef Gerd Kolbe kündigte eine Prüfung an.`, sources: [`${O2}Gerd Kolbe führt die Sparkasse seit 2018.`] },
  { here: `${O1}Vorstandsvorsitzende Miriam Oelze wies das zurück.`, sources: [`${O2}An der Spitze von Concordis steht seit drei Jahren Miriam Oelze.`] },
  { here: `${O1}Concordis-Chefin Miriam Oelze wies das zurück.`, sources: [`${O2}Miriam Oelze, bis 2021 Finanzvorständin eines Stahlhändlers, wies das zurück.`] },
  { here: `${O1}Justiziar Jan Petrich wollte sich nicht äußern.`, sources: [`${O2}Jan Petrich, der die Rechtsabteilung der Sparkasse leitet, wollte sich nicht äußern.`] },
  { here: `${O3}Geschäftsführer Lars Wemding sprach von einem Meilenstein.`, sources: [`${O4}Lars Wemding leitet den Park seit dem Tod seines Vaters.`] },
  { here: `${O3}Geschäftsführer Lars Wemding sprach von einem Meilenstein.`, sources: [`${O4}Lars Wemding soll 2028 Präsident des Parkverbands werden.`] },
  { here: `${O3}Betriebsratschefin Anja Moll warnt vor Überstunden.`, sources: [`${O4}Anja Moll, die dem Betriebsrat vorsteht, warnt vor Überstunden.`] },
  { here: `${O3}Parkgründer Otto Stelling lebt nicht mehr in Hasborn.`, sources: [`${O4}Otto Stelling gründete den Park 1974.`] },
  { here: `${O3}Parkchef Lars Wemding sprach von einem Meilenstein.`, sources: [`${O4}Lars Wemding, geschäftsführender Gesellschafter des Freizeitparks, sprach von einem Meilenstein.`] },
  { here: `${O5}Dame [Ruth Calloway, the deputy chair of the committee|role-conflict], called the boats unsafe.`, sources: [`${O6}Dame Ruth Calloway, the Conservative who chairs the committee, called the boats unsafe.`] },
  { here: `${O5}[Harbour master Iain Rusk|role-conflict] gave evidence.`, sources: [`${O6}Iain Rusk has run the ferry company since 2020.`] },
  { here: `${O5}[Union leader Beth Mottram|role-conflict] welcomed the report.`, sources: [`${O6}Beth Mottram, the ferry company's chief operating officer, welcomed the report.`] },
  { here: `${O7}[Chief executive Nora Quill|role-conflict] blamed tariffs.`, sources: [`${O8}Nora Quill, who is finance director, blamed tariffs.`] },
  { here: `${O7}[Nora Quill, Marlow's chairman|role-conflict], blamed tariffs.`, sources: [`${O8}Nora Quill took over as chief executive in 2022 and blamed tariffs.`] },
  { here: `${O5}Dame Ruth Calloway, the committee's chairman, called the boats unsafe.`, sources: [`${O6}Dame Ruth Calloway, the Conservative who chairs the committee, called the boats unsafe.`] },
  { here: `${O5}Committee chairwoman Dame Ruth Calloway called the boats unsafe.`, sources: [`${O6}Dame Ruth Calloway, the Conservative MP who heads the committee, called the boats unsafe.`] },
  { here: `${O5}Dame Ruth Calloway, the Conservative who heads the panel, called the boats unsafe.`, sources: [`${O6}Committee chair Dame Ruth Calloway called the boats unsafe.`] },
  { here: `${O5}Ferry boss Iain Rusk gave evidence.`, sources: [`${O6}Iain Rusk has run the ferry company since 2020.`] },
  { here: `${O5}Ferries minister Alec Dunmore promised new boats.`, sources: [`${O6}Alec Dunmore, the junior transport minister, promised new boats.`] },
  { here: `${O5}Afloat chief Joan Spry said the report was late.`, sources: [`${O6}Joan Spry, who is in charge of the passenger group Afloat, said the report was late.`] },
  { here: `${O7}Chief executive Nora Quill blamed tariffs.`, sources: [`${O8}Nora Quill, who used to be finance director, blamed tariffs.`] },
  { here: `${O7}Chief executive Nora Quill blamed tariffs.`, sources: [`${O8}Nora Quill, who has led Marlow since 2022, blamed tariffs.`] },
  { here: `${O7}Factory manager Sam Osei told staff on Monday.`, sources: [`${O8}Sam Osei, who runs the Bristol factory, told staff on Monday.`] },
  { here: `${O7}Finance director Nora Quill blamed tariffs.`, sources: [`${O8}Nora Quill, who is to become chief executive in July, blamed tariffs.`] },
  { here: `${O9}[Werkleiterin Tanja Ruhl|role-conflict] bedauert den Schritt.`, sources: [`${O10}Tanja Ruhl, Vorsitzende des Betriebsrats, bedauert den Schritt.`] },
  { here: `${O9}[Finanzchefin Maren Pohl|role-conflict] verteidigt die Zahlen.`, sources: [`${O10}Maren Pohl steht seit 2020 an der Spitze des Konzerns und verteidigt die Zahlen.`] },
  { here: `${O9}[Sprecherin Jule Kant|role-conflict] bestätigte das.`, sources: [`${O10}Personalchefin Jule Kant bestätigte das.`] },
  { here: `${O9}Betriebsratschefin Tanja Ruhl bedauert den Schritt.`, sources: [`${O10}Tanja Ruhl, Vorsitzende des Betriebsrats, bedauert den Schritt.`] },
  { here: `${O9}Brandt-Chef Olaf Zeisig nannte keine Zahl.`, sources: [`${O10}Der Konzern wird von Olaf Zeisig geführt.`] },
  { here: `${O9}Brandt-Chef Olaf Zeisig nannte keine Zahl.`, sources: [`${O10}Olaf Zeisig, zuvor Finanzchef der Firma, nannte keine Zahl.`] },
  { here: `${O9}Finanzchefin Maren Pohl verteidigt die Zahlen.`, sources: [`${O10}Maren Pohl, im Vorstand für die Finanzen zuständig, verteidigt die Zahlen.`] },
  { here: `${O9}Aufsichtsratschef Bernd Krull schweigt.`, sources: [`${O10}Bernd Krull, der oberste Kontrolleur der Molkerei, schweigt.`] },
  { here: `${O9}Bürgermeisterin Ilka Horn will kämpfen.`, sources: [`${O10}Ilka Horn führt die Verwaltung in Lanzin seit 2019 und will kämpfen.`] },
  { here: `${O11}[Captain Ross Tully|role-conflict] called it a betrayal.`, sources: [`${O12}Ross Tully, the general secretary of the seamen's union, called it a betrayal.`] },
  { here: `${O11}Corvane [chairman Edith Moss|role-conflict] said a buyer had been found.`, sources: [`${O12}Edith Moss, who runs Corvane, said a buyer had been found.`] },
  { here: `${O11}[Finance director Hugh Lacey|role-conflict] gave no figure.`, sources: [`${O12}Hugh Lacey heads Corvane and gave no figure.`] },
  { here: `${O11}[Edith Moss, deputy chair of Corvane|role-conflict], said a buyer had been found.`, sources: [`${O12}Edith Moss, chair of Corvane, said a buyer had been found.`] },
  { here: `${O11}[Council leader Priya Nair|role-conflict] wants talks.`, sources: [`${O12}Priya Nair, the mayor of Ardley, wants talks.`] },
  { here: `${O11}Corvane boss Edith Moss said a buyer had been found.`, sources: [`${O12}Edith Moss, who runs Corvane, said a buyer had been found.`] },
  { here: `${O11}Corvane chairman Edith Moss said a buyer had been found.`, sources: [`${O12}Edith Moss, who heads the company, said a buyer had been found.`] },
  { here: `${O11}Finance director Hugh Lacey gave no figure.`, sources: [`${O12}Hugh Lacey runs marathons for charity and gave no figure.`] },
  { here: `${O11}Finance director Hugh Lacey gave no figure.`, sources: [`${O12}Hugh Lacey, who is in charge of the books at Corvane, gave no figure.`] },
  { here: `${O11}Mayor Priya Nair wants talks.`, sources: [`${O12}Priya Nair, who leads the company of volunteers, wants talks.`] },
  { here: `${O11}Mayor Priya Nair wants talks.`, sources: [`${O12}Priya Nair, who once led the company, wants talks.`] },
  { here: `${O11}Mayor Priya Nair wants talks.`, sources: [`${O12}Priya Nair, the town's first citizen, wants talks.`] },
]);
