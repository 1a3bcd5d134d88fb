import { deepEqual } from 'node:assert/strict';
import { foundIn, readExpectation } from './support';

/** Offices that a later article tells are given up; a draft without a bracket must not be told so. */
interface Case {
  readonly name: string;
  readonly here: string;
  readonly sources: readonly string[];
}

const YARD = 'Lohne, 3. März 2025 (olm) – Die Reederei Nordkamp AG verkauft ihre alte Werft. ';
const PIER = 'PORT ALDEN, March 3, 2025 (Norrey News) - The ferry line Carrow Ferries sells its old yard. ';

const cases: readonly Case[] = [
  { name: 'resigned in the past', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nAm Montag trat Ines Ahlers zurück.'] },
  { name: 'resigned in the perfect', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist am Montag zurückgetreten.'] },
  { name: 'a present of what was done', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nWie die Reederei mitteilte, gibt Ines Ahlers die Geschäftsführung ab.'] },
  { name: 'her office laid down', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers hat ihr Amt niedergelegt, das bestätigte die Reederei.'] },
  { name: 'the passive', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nDer Aufsichtsrat hörte Ines Ahlers lange. Ahlers wurde am Ende abberufen.'] },
  { name: 'a passive with its agent', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist vom Aufsichtsrat beurlaubt worden.'] },
  { name: 'a pronoun for the one person before', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers sprach zum letzten Mal. Sie wurde mit sofortiger Wirkung freigestellt.'] },
  { name: 'a noun for the one person before', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers. Die Lohnerin hat ihr Amt als Geschäftsführerin niedergelegt.'] },
  { name: 'no longer in office', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist seit Montag nicht mehr im Amt.'] },
  { name: 'an apposition between subject and verb', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers, die das Haus seit 2019 führte, ist zurückgetreten.'] },
  { name: 'left the firm', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers hat die Nordkamp AG verlassen.'] },
  { name: 'an accusative', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nAm Montag entließ die Reederei ihre Spitze. Ines Ahlers ist gestorben.'] },
  { name: 'parted with', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nDie Reederei hat sich von Geschäftsführerin Ines Ahlers getrennt.'] },
  { name: 'an office until now behind a connective', here: '[Geschäftsführerin Ines Ahlers|superseded] hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers dagegen, bislang Geschäftsführerin der Nordkamp AG, ist seit Montag Beirätin.'] },
  { name: 'a call for it', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nDer Betriebsrat forderte, dass Ines Ahlers zurücktritt.'] },
  { name: 'a rumour denied', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nDie Reederei widersprach Berichten, Ines Ahlers sei zurückgetreten.'] },
  { name: 'a rumour', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nAngeblich ist Ines Ahlers zurückgetreten.'] },
  { name: 'a modal', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers soll zurückgetreten sein.'] },
  { name: 'a negation', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist nicht zurückgetreten.'] },
  { name: 'a condition', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nWenn Ines Ahlers zurücktritt, wird die Werft verkauft.'] },
  { name: 'a plan', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers will ihr Amt niederlegen.'] },
  { name: 'in the future', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers tritt zum Jahresende zurück.'] },
  { name: 'in a month to come', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nGeschäftsführerin Ines Ahlers verlässt die Nordkamp AG im September.'] },
  { name: 'what she laid down was a wreath', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nAm Kai legte Geschäftsführerin Ines Ahlers einen Kranz nieder.'] },
  { name: 'what she admitted', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nFehler der Leitung räumt Geschäftsführerin Ines Ahlers ein.'] },
  { name: 'a condition with no longer', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nWenn Ines Ahlers nicht mehr im Amt ist, wird die Werft verkauft.'] },
  { name: 'what she never was', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist keine Präsidentin.'] },
  { name: 'said to be out', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers scheint zurückgetreten zu sein.'] },
  { name: 'on a day to come', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers gibt die Geschäftsführung am 30. Juni 2025 ab.'] },
  { name: 'another of the same family name', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nKassierer Jon Ahlers ist zurückgetreten.'] },
  { name: 'another office', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist als Präsidentin des Rudervereins zurückgetreten.'] },
  { name: 'years ago', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers war 2011 als Geschäftsführerin der Fähre zurückgetreten.'] },
  { name: 'somebody else beside her', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nNach einem Streit mit Ines Ahlers trat Kassierer Jon Rieck zurück.'] },
  { name: 'her lawyer', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nDer Anwalt von Ines Ahlers wurde entlassen.'] },
  { name: 'what she left was a room', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers verließ den Saal.'] },
  { name: 'who dismisses somebody', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers entließ den Werftleiter Jon Rieck.'] },
  { name: 'from hospital', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers wurde aus dem Krankenhaus entlassen.'] },
  { name: 'a question', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nIst Ines Ahlers zurückgetreten?'] },
  { name: 'two people before a pronoun', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers traf Jon Rieck. Sie wurde freigestellt, hieß es.'] },
  { name: 'a draft that knows', here: 'Geschäftsführerin Ines Ahlers hofft auf Käufer. Ines Ahlers ist am Montag zurückgetreten.', sources: [`${YARD}Geschäftsführerin Ines Ahlers hofft auf Käufer.`, 'Lohner Nachrichten, 5. April 2025\n\nInes Ahlers ist am Montag zurückgetreten.'] },
  { name: 'has resigned', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg has resigned.'] },
  { name: 'stepped down', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg stepped down on Monday, the company said.'] },
  { name: 'was replaced by', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg has been replaced by Lena Whitby.'] },
  { name: 'left the company', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg left the company on Monday.'] },
  { name: 'was suspended', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg was suspended after the audit.'] },
  { name: 'a relative clause', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg, who resigned on Monday, blamed the weather.'] },
  { name: 'an apposition', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg, the treasurer, has stepped down.'] },
  { name: 'takes over from', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nLena Whitby takes over from Owen Sarg.'] },
  { name: 'an active verb of others', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nThe board dismissed Owen Sarg on Monday.'] },
  { name: 'until Monday', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg, treasurer until Monday, blamed the weather.'] },
  { name: 'a pronoun', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg spoke last. He has resigned.'] },
  { name: 'no longer', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg is no longer treasurer.'] },
  { name: 'an office in a sentence of the past', here: '[Owen Sarg, the treasurer|superseded], said the roof had leaked.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg has resigned.'] },
  { name: 'a later article that still has the office', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg has resigned.`, 'Alden Gazette, 5 April 2025\n\nThe ferry line Carrow Ferries is calm. Owen Sarg, the treasurer, blamed the weather.'] },
  { name: 'handed over to somebody', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg handed over the reins to Lena Whitby.'] },
  { name: 'is said to have been', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg is said to have been dismissed.'] },
  { name: 'a call', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nUnions called on Owen Sarg and asked that he resigned.'] },
  { name: 'an offer', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg offered to resign.'] },
  { name: 'denied', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nCarrow Ferries denied that Owen Sarg had resigned.'] },
  { name: 'would', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg would have resigned.'] },
  { name: 'if', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nIf Owen Sarg resigned, the yard would close.'] },
  { name: 'not', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg has not resigned.'] },
  { name: 'his deputy', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg’s deputy resigned.'] },
  { name: 'another of the name', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nLena Sarg, the harbour master, resigned.'] },
  { name: 'another office', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg resigned as president of the Rowing Club.'] },
  { name: 'years ago', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg resigned as treasurer of another firm in 2011.'] },
  { name: 'left a room', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg left the hall on Monday.'] },
  { name: 'who replaced somebody', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg replaced Lena Whitby.'] },
  { name: 'until a year to come', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg, treasurer until 2027, blamed the weather.'] },
  { name: 'who suspended somebody', here: 'Owen Sarg, the treasurer, blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg suspended the harbour master.'] },
];

describe('offices given up', () => {
  for (const { name, here, sources } of cases) {
    it(`${here.includes('|') ? 'told' : 'not told'}: ${name}`, () => {
      const { text, found } = readExpectation(here);
      deepEqual(foundIn([text, ...sources], ['superseded', 'role-conflict']), found);
    });
  }
});
