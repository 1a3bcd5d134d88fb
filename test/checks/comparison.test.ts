import { describeFolders, type FolderCase } from './support';

// Findings that come of holding a draft against its sources, figures aside: who reports, who speaks, who holds which office.

const YARD = 'Lohne, 3. März 2025 (olm) – Die Reederei Nordkamp AG verkauft ihre alte Werft. ';
const PIER = 'PORT ALDEN, March 3, 2025 (Norrey News) - The ferry line Carrow Ferries sells its old yard. ';

const cases: readonly FolderCase[] = [
  // what is cited and is in no source
  {
    name: 'a paper that no article is of', code: 'name-not-in-sources',
    here: 'Die Werft kostet laut [Lohner Nachrichten|name-not-in-sources] 40 Millionen Euro.',
    sources: ['HAFENSTADT, 3. März 2025 (olm) - Die Werft kostet 40 Millionen Euro, sagte die Reederei Carrow.'],
  },
  {
    name: 'a press release, which has no name of its own', code: 'name-not-in-sources',
    here: 'Die Werft kostet laut Pressemitteilung 40 Millionen Euro.',
    sources: ['HAFENSTADT, 3. März 2025 (olm) - Die Werft kostet 40 Millionen Euro, sagte die Reederei Carrow.'],
  },
  // two names, one origin
  {
    name: 'an outlet that by its name may be a paper', code: 'circular-sourcing',
    here: 'Schon im Mai war eine Abordnung auf der Werft, wie [der Frachtbrief und die Lohner Nachrichten berichten|circular-sourcing].',
    sources: ['Lohner Nachrichten, 4. März 2025\n\nDie Werft\n\nEine Gruppe aus Bergen sah nach Informationen des Frachtbriefs im Mai die Werft an.', YARD],
  },
  {
    name: 'an outlet known by the first line of its article alone', code: 'circular-sourcing',
    here: 'The slipway had cracks for years, [according to Low Water and the Alden Gazette|circular-sourcing].',
    sources: ['Low Water\n\nThe yard nobody wanted\n\nby Tess Pell, March 4, 2025\n\nThe slipway had cracks for years, the newsletter DockSheet reported.', 'Alden Gazette, 5 March 2025\n\nThe newsletter DockSheet reported that the slipway had cracks for years.'],
  },
  {
    name: 'numbers and a misspelled name are what is told', code: 'circular-sourcing',
    here: 'Baltruschat will 60 Boote. Das [melden der Küstenbote und Werftwelt.|circular-sourcing]',
    sources: ['Küstenbote vom 4. März 2025\n\nDie Boote\n\nDer Händler Baltruschatt will 60 Boote haben, wie er selbst sagte.', 'Werftwelt. Der Branchendienst. Nr. 4, Freitag, 7.3.2025\n\nDer Händler Baltruschatt will 60 Boote, schrieb der Küstenbote.'],
  },
  {
    name: 'an outlet in the genitive, and one word in common beside the origin itself', code: 'circular-sourcing',
    here: 'Im Mai gab es eine Warnung, wie [der Lohner Bote und die Agentur olm berichteten|circular-sourcing].',
    sources: [`${YARD}Nach einem Bericht des „Lohner Boten“ war die Reederei im Mai vor Rissen gewarnt worden.`, 'Hafenwelt, 4. März 2025\n\nDie Werft\n\nZuerst hatte der „Lohner Bote“ über die Risse berichtet.'],
  },
  {
    name: 'the origin beside an article that cites it for something else', code: 'circular-sourcing',
    here: 'Der Bau kostet 40 Euro, wie der Lohner Bote und die Agentur olm berichteten.',
    sources: [`${YARD}Nach einem Bericht des „Lohner Boten“ war die Reederei im Mai vor Rissen gewarnt worden.`],
  },
  {
    name: 'an outlet by its day, and a name cut short', code: 'circular-sourcing',
    here: 'The slipway had cracks for years, [according to the Sunday Packet and the Norrey News|circular-sourcing].',
    sources: [`${PIER}The Sunday Packet reported in May that the slipway had had cracks for years.`],
  },
  {
    name: 'an outlet by its day, of which the article has nothing', code: 'circular-sourcing',
    here: 'The slipway had cracks for years, according to the Sunday Packet and the Norrey News.',
    sources: [`${PIER}The slipway had had cracks for years, the mayor said.`],
  },
  {
    name: 'two outlets with a word of their own', code: 'circular-sourcing',
    here: 'Schon im Mai war eine Abordnung auf der Werft, wie der Frachtbrief und die Lohner Nachrichten berichten.',
    sources: ['Lohner Nachrichten, 4. März 2025\n\nDie Werft\n\nEine Gruppe aus Bergen sah im Mai die Werft an, sagte Betriebsrat Karl Voss.', YARD],
  },
  {
    name: 'words of a headline that stand in a sentence by the way', code: 'circular-sourcing',
    here: 'The slipway had cracks for years, the statement of the yard said. The gate is open.',
    sources: ['Statement\n\nThe slipway had cracks for years, the newsletter DockSheet reported.', 'Yard\n\nThe newsletter DockSheet reported that the slipway had cracks for years.'],
  },

  // who speaks
  {
    name: 'a pronoun that cannot mean whom the draft names', code: 'quote-speaker',
    here: '[„Wer Schiffe baut, wartet immer auf Holz“|quote-speaker], sagte Finanzchefin Ines Ahlers.',
    sources: [`${YARD}\n\nTischler Jon Rieck kennt das. „Wer Schiffe baut, wartet immer auf Holz“, sagt er.\n\nDas Geld reicht, sagte Finanzchefin Ines Ahlers.`],
  },
  {
    name: 'a pronoun that may well mean whom the draft names', code: 'quote-speaker',
    here: '„Wer Schiffe baut, wartet immer auf Holz“, sagte Finanzchefin Ines Ahlers.',
    sources: [`${YARD}\n\nTischler Jon Rieck traf Finanzchefin Ines Ahlers. „Wer Schiffe baut, wartet immer auf Holz“, sagt sie.`],
  },
  {
    name: 'a pronoun in the draft', code: 'quote-speaker',
    here: 'Carrow Ferries sells its old yard.\n\nDock master Owen Sarg holds the price for fair. [“We sold a roof, not a yard,”|quote-speaker] he said.',
    sources: [`${PIER}“We sold a roof, not a yard,” said harbour historian Lena Whitby.`],
  },
  {
    name: 'somebody unnamed, in an article that names whom the draft names', code: 'quote-speaker',
    here: '[„Gezählt hat die Boote keiner“|quote-speaker], sagte Ahlers.',
    sources: [`${YARD}„Gezählt hat die Boote keiner“, sagt ein Mitglied des Betriebsrats, das anonym bleiben will. Finanzchefin Ines Ahlers schweigt.`],
  },
  {
    name: 'somebody unnamed, in an article that does not name whom the draft names', code: 'quote-speaker',
    here: '„Gezählt hat die Boote keiner“, sagte Ines Ahlers.',
    sources: [`${YARD}„Gezählt hat die Boote keiner“, sagt ein Mitglied des Betriebsrats, das anonym bleiben will.`],
  },
  {
    name: 'a role in the draft may mean anybody', code: 'quote-speaker',
    here: 'Betriebsrat Karl Voss hört zu. „Der Kai trägt uns noch alle“, sagte der Chef der Reederei.',
    sources: [`${YARD}„Der Kai trägt uns noch alle“, sagte Konzernchef Arne Lund.`],
  },
  {
    name: 'a shared turn of phrase', code: 'quote-altered',
    here: 'Arne Lund sprach von einem „Zeichen an den ganzen Norden“.',
    sources: [`${YARD}„Das ist ein Zeichen an alle, die noch auf Aufträge warten“, sagte Arne Lund.`],
  },
  {
    name: 'most words the same', code: 'quote-altered',
    here: '[„Das ist ein Zeichen an alle, die noch auf Kunden warten“|quote-altered], sagte Arne Lund.',
    sources: [`${YARD}„Das ist ein Zeichen an alle, die noch auf Aufträge warten“, sagte Arne Lund.`],
  },

  // names
  { name: 'an s too many', code: 'name-spelling', here: 'The yard closes, said [Dora Kastross|name-spelling].', sources: [`${PIER}The yard closes, said Dora Kastros.`] },
  { name: 'a genitive', code: 'name-spelling', here: 'Dora Kastells yard closes, it said. Dora Kastell is sorry.', sources: [`${PIER}The yard closes, said Dora Kastell.`] },
  { name: 'another spelling of one sound', code: 'name-spelling', here: 'The yard closes, said [Peter Aldcow|name-spelling], the managing director.', sources: [`${PIER}The yard closes, said Peter Aldcough, managing director of Carrow Ferries.`] },

  // what the sources carry
  {
    name: 'outlets carry what stands right before them', code: 'attribution-lost',
    here: 'Die Reederei Nordkamp verliert [31 Millionen Euro|attribution-lost] im Jahr. Der Hafen schweigt. Die Werft wird verkauft. Das melden der Küstenbote und die Agentur olm.',
    sources: [`${YARD}Nach Angaben aus dem Betriebsrat verliert die Reederei Nordkamp 31 Millionen Euro im Jahr.`],
  },
  {
    name: 'the sentence before the outlets is theirs', code: 'attribution-lost',
    here: 'Der Hafen schweigt. Die Reederei Nordkamp verliert 31 Millionen Euro im Jahr. Das melden der Küstenbote und die Agentur olm.',
    sources: [`${YARD}Nach Angaben aus dem Betriebsrat verliert die Reederei Nordkamp 31 Millionen Euro im Jahr.`],
  },
  {
    name: 'a headline is flat by nature', code: 'attribution-lost',
    here: 'Die Reederei Nordkamp verliert [31 Millionen Euro|attribution-lost] im Jahr.',
    sources: ['Nordkamp verliert 31 Millionen Euro\n\nKüstenbote, 4. März 2025\n\nDie Reederei Nordkamp verliert 31 Millionen Euro im Jahr, sagte Betriebsrat Karl Voss.'],
  },
  {
    name: 'another article that states it flatly', code: 'attribution-lost',
    here: 'Die Reederei Nordkamp verliert 31 Millionen Euro im Jahr.',
    sources: ['Küstenbote, 4. März 2025\n\nDie Reederei Nordkamp verliert 31 Millionen Euro im Jahr, sagte Betriebsrat Karl Voss.', 'Lohner Kurier, 4. März 2025\n\nDie Reederei Nordkamp verliert 31 Millionen Euro im Jahr. Das ist viel.'],
  },

  // offices
  { name: 'a time before the office', code: 'role-conflict', here: '[Eva Lindt, die Vizebürgermeisterin von Lohne|role-conflict], bedauert das.', sources: [`${YARD}Eva Lindt, seit 2019 Bürgermeisterin von Lohne, bedauert das.`] },
  { name: 'the board and who watches over it', code: 'role-conflict', here: '[Aufsichtsrat Arne Lund|role-conflict] hofft auf Käufer.', sources: [`${YARD}Nordkamp-Vorstand Arne Lund hofft auf Käufer.`] },
  { name: 'boards of two firms', code: 'role-conflict', here: 'Hafenbau-Aufsichtsrat Arne Lund hofft auf Käufer.', sources: [`${YARD}Nordkamp-Vorstand Arne Lund hofft auf Käufer.`] },
  { name: 'a member of the board and a field of it', code: 'role-conflict', here: 'Vorstand Arne Lund hofft auf Käufer.', sources: [`${YARD}Finanzvorstand Arne Lund hofft auf Käufer.`] },
  { name: 'who speaks for a firm does not lead it', code: 'role-conflict', here: '[Vorstand Arne Lund|role-conflict] hofft auf Käufer.', sources: [`${YARD}Arne Lund, der Sprecher der Nordkamp AG, hofft auf Käufer.`] },
  { name: 'who speaks for a parliamentary group may lead it', code: 'role-conflict', here: 'Fraktionschef Arne Lund hofft auf Käufer.', sources: [`${YARD}Fraktionssprecher Arne Lund hofft auf Käufer.`] },
  { name: 'a spokesman is no deputy', code: 'role-conflict', here: '[Deputy commissioner Owen Sarg|role-conflict] is sorry.', sources: [`${PIER}Owen Sarg, a spokesman for the commission, is sorry.`] },
  { name: 'director and chair of one body', code: 'role-conflict', here: '[Owen Sarg, chairman of the Harbour Forum|role-conflict], is sorry.', sources: [`${PIER}Owen Sarg, director of the Harbour Forum, is sorry.`] },
  { name: 'director and chair of two bodies', code: 'role-conflict', here: 'Owen Sarg, chairman of the Rowing Club, is sorry.', sources: [`${PIER}Owen Sarg, director of the Harbour Forum, is sorry.`] },
  { name: 'the second of two offices is another’s', code: 'role-conflict', here: 'The sale makes [Owen Sarg, the Carrow Ferries chairman|role-conflict], nervous.', sources: [`${PIER}Harbour Capital founder Owen Sarg wrote a letter. Lena Whitby, president and chairwoman of Carrow Ferries, leads the firm.`] },
  { name: 'two offices that one article gives one person', code: 'role-conflict', here: 'Lena Whitby, president of Carrow Ferries, is sorry.', sources: [`${PIER}Lena Whitby, president and chairwoman of Carrow Ferries, leads the firm.`, 'Alden Gazette, 5 March 2025\n\nLena Whitby, chairwoman of Carrow Ferries, leads the firm.'] },
  { name: 'a count of the past told anew', code: 'superseded', here: '[Four boats|superseded] were damaged in the yard, harbour master Owen Sarg said.', sources: [`${PIER}Four boats were damaged in the yard, harbour master Owen Sarg said.`, 'Alden Gazette, 5 April 2025\n\nSeven boats were damaged in the yard of Carrow Ferries, three more than first thought, harbour master Owen Sarg said.'] },
  { name: 'an estimate of the past', code: 'superseded', here: 'The yard was to cost $14 million, harbour master Owen Sarg said.', sources: [`${PIER}The yard was to cost $14 million, harbour master Owen Sarg said.`, 'Alden Gazette, 5 April 2025\n\nThe cost of the yard was put at $19 million by harbour master Owen Sarg.'] },
  { name: 'until last week', code: 'superseded', here: '[Owen Sarg, the treasurer|superseded], blamed the weather.', sources: [`${PIER}Owen Sarg, the treasurer, blamed the weather.`, 'Alden Gazette, 5 April 2025\n\nOwen Sarg, until last week the treasurer, blamed the weather.'] },
];

describeFolders('comparison', cases);
