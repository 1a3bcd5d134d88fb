/** German passages: whoever a sentence brings in, what stands between, lists, and who a pronoun or an insertion means. */
export const germanPassages: Readonly<Record<string, readonly string[]>> = {
  'reported speech of whom a plain sentence brings in': [
    '„Wir zahlen“, sagte Kämmerer [p Karl Voss].<person: Karl Voss> Intendantin [p Anna Roth] stellte den Spielplan vor.<none> Elf Stücke seien geplant.<person: Anna Roth>',
    'Der Steg sei morsch, sagte [p Karl Voss].<person: Karl Voss> Zurückhaltender ist Händlerin [p Anna Roth].<none> Die Preise seien hoch.<person: Anna Roth>',
    'Die Wirte toben.<none> Der Kreis habe sie belogen.<anonymous>',
    'Die Gewerkschaft tobt.<none> Der Kreis habe sie belogen.<organisation: Die Gewerkschaft>',
    'Der Makler [p Anna Roth] saß am Steg.<none> „Und selbst dann fehlt noch ein Bad.“<none> Niemand habe noch Geld.<person: Anna Roth>',
    // somebody without an office does not take over from who has spoken
    'Die Polizei teilte mit, die Suche ruhe.<organisation> [p Karl Voss] verließ das Lokal.<none> Er sei bewaffnet.<organisation>',
    // nor who only suffers something
    'Die Polizei teilte mit, die Suche ruhe.<organisation> Wirt [p Karl Voss] wurde verletzt.<none> Er liege im Koma.<organisation>',
    'Der Wirt [p Karl Voss] saß am Steg.<none> Die Boote lagen still.<none>',
  ],
  'what may be reported stands between what is': [
    'Der Steg sei morsch, sagte [p Anna Roth].<person: Anna Roth> Die Spenden deckten nur ein Drittel der Kosten.<person: Anna Roth> Man müsse ihn sperren.<person: Anna Roth>',
    'Der Verein wirft dem Kreis Untätigkeit vor.<organisation> Jährlich landeten 40 Netze im Hafen.<organisation> Nur ein Teil werde geborgen.<organisation>',
    'Der Steg sei morsch, sagte [p Anna Roth].<person: Anna Roth> Die Spenden deckten nur ein Drittel der Kosten.<none> Der Steg ist gesperrt.<none>',
    'Der Steg sei morsch, sagte [p Anna Roth].<person: Anna Roth> Im Vorjahr deckten die Spenden 40 Prozent.<none> Man müsse ihn sperren.<person: Anna Roth>',
    'Der Steg sei morsch, sagte [p Anna Roth].<person: Anna Roth> Der Kreis prüfte mitten im Mai.<none> Man müsse ihn sperren.<person: Anna Roth>',
  ],
  'a list with its carrier before the colon': [
    '# Das ändert sich laut Gemeinde:¶<organisation>- Der Steg kostet 12 Euro mehr.<organisation>¶- Das Bad bleibt zu.<organisation>',
    '# Das ändert sich im neuen Jahr:¶<none>- Der Steg kostet 12 Euro mehr.<none>¶- Das Bad bleibt zu.<none>',
    '# Das ändert sich laut Gemeinde:¶<organisation>- Der Steg kostet 12 Euro mehr.<organisation>¶Der Hafen ruht.<none>',
    '[p Anna Roth] nannte drei Gründe:<person: Anna Roth>¶- Der Steg kostet 12 Euro mehr.<person: Anna Roth>',
  ],
  'a noun of stating within reported speech': [
    'Die Anklage sei falsch, sagte [p Anna Roth].<person: Anna Roth> Die Aussagen der Zeugin seien voller Widersprüche.<person: Anna Roth>',
    'Die Kritik der Gewerkschaft am Bau hält an.<organisation>',
  ],
  'a Konjunktiv behind a colon': [
    '[p Anna Roth] lässt das nicht gelten: Die meisten Gäste kämen zu Fuß.<person: Anna Roth>',
    'Die Rechnung ist einfach: Ohne Hilfe gäbe es 40 Lecks.<none>',
  ],
  'a client and the name of who speaks for them': [
    'Die Anwältin der Nebenklägerin, [p Anna Roth], sprach von einem Skandal.<person: Anna Roth>',
    'Die Anwältin der Nebenklägerin sprach von einem Skandal.<person>',
  ],
  'views and gestures': [
    'Wirt [p Karl Voss] winkt ab.<person: Karl Voss> Man werde kämpfen.<person: Karl Voss>',
    'Der Konzern sieht heute anders aus.<none>',
    'Wirt [p Karl Voss] winkt einem Boot.<none>',
    'Die Kita „Seestern“ schließt im Mai, kündigte Leiterin [p Anna Roth] an.<person: Anna Roth>',
    'Der Kreis reagierte kühl.<organisation>',
    'Der Kreis reagierte spät.<none>',
  ],
  'who a pronoun means': [
    'Eine Sprecherin der Bank [c Halden] sagte, das Netz ruhe.<organisation: Halden> Man prüfe es, ergänzte sie.<organisation: Halden>',
    'Ein Nachbar sagte, das Netz ruhe.<anonymous> Er sagte, es sei alt.<anonymous>',
    'Ein Nachbar von [p Anna Roth] sagte, das Netz ruhe.<anonymous> [p Anna Roth] kam spät.<none> Sie sagte, es sei alt.<person: Anna Roth>',
  ],
};

/** English passages of the same kinds. */
export const englishPassages: Readonly<Record<string, readonly string[]>> = {
  'who says it stands inside what is said': [
    'Residents, Mr [p Pell] reminded the hall, had been promised 40 moorings.<person: Pell>',
    'The budget, treasurer [p Joan Pell] reminded councillors, was overspent by £3 million.<person: Joan Pell>',
    'The dog, a collie that reminded [p Pell] of home, was gone.<none>',
  ],
  'what somebody else tells in the same sentence': [
    'An official said the minister had offered to go.<anonymous> The board had refused, he added.<anonymous>',
    'The board refused to sell the pier.<organisation>',
  ],
  'who a pronoun means': [
    'A spokesman for [c Halden] said the line was closed.<organisation: Halden> It would open in May, he said.<organisation: Halden>',
    'A former employee said the line was closed.<anonymous> It would open in May, he said.<anonymous>',
    'The witness, a retired roofer, said he was tired.<person>',
    'A witness, a retired roofer, said he was tired.<anonymous>',
    '[p Joan Pell], a spokeswoman for [c Halden], said the line was closed.<person: Joan Pell> It would open in May, she said.<person: Joan Pell>',
  ],
  'a list with its carrier before the colon': [
    '# From January, according to the council:¶<organisation>- Fees rise by £12.<organisation>¶- The lido stays closed.<organisation>',
    '# What changes in January:¶<none>- Fees rise by £12.<none>',
    'The council cites three reasons:<organisation>¶- Fees rose by £12.<organisation>¶The pier is shut.<none>',
  ],
  'a name nobody marked behind what somebody is head of': [
    'The ward is short of 40 nurses, says director of nursing Eve Pitcher.<person: Eve Pitcher>',
    'The ward is short of 40 nurses, says a director of nursing.<anonymous>',
  ],
  'turning on somebody': [
    '[p Joan Pell] tore into the council.<person: Joan Pell>',
    'The storm tore into the pier.<none>',
  ],
};
