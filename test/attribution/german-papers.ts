/** German cases of clauses that only look like phrases, of what a paper lays down or has found, and of statements in the air. */
export const germanPapers: Readonly<Record<string, readonly string[]>> = {
  'clauses at the head of the sentence': [
    'Während [p Anna Roth] ankündigte, den Steg zu räumen,<person: Anna Roth> ruhte am Hafen die Arbeit.<none>',
    'Während der Sitzung ruhte die Arbeit am Steg.<none>',
    'Während der Sitzung sagte [p Anna Roth], der Steg sei sicher.<person: Anna Roth>',
    'Einige Händler folgen [p Karl Voss], der erklärt hat, den Steg räumen zu wollen.<person: Karl Voss>',
    'Die Halle, die durch das Fest „Rund um den Teich“ bekannt wurde, steht leer.<none>',
    'Am Hafen wurde bekannt, dass die Halle leer steht.<hearsay>',
    'Der Rat lobte die Forderung der Stadt, auf die Wirte zuzugehen.<organisation>',
  ],
  'what a paper lays down': [
    'Nach dem Konzept der Stadt sollen 40 Bäume fallen.<document>',
    'Nach einem Plan des Landes vom Mai müssen 40 Brunnen schließen.<document>',
    'Nach dem Urteil darf der Wirt 40 Stühle aufstellen.<document>',
    'Nach dem Urteil ging der Wirt nach Hause.<none>',
    'Nach dem Plan der Stadt fragte niemand.<none>',
    'Nach dem Fest sollen 40 Bänke zurück in den Park.<none>',
    'Die Werft legte ihre Bilanz vor.<none> Danach macht sie Verlust.<document: Bilanz>',
    'Die Werft legte ihre Bilanz vor. Danach trat der Chef zurück.<none>',
    'Die Werft feierte ein Fest. Danach gilt wieder die alte Ordnung.<none>',
  ],
  'what was found': [
    'Jeder dritte Steg ist morsch, so das Ergebnis einer gestern vorgestellten Studie.<document>',
    'Jeder dritte Steg ist morsch. Das ist die Kernaussage des Berichts.<document: des Berichts>',
    'Ergebnis der Untersuchung war, dass der Steg morsch ist.<document: der Untersuchung>',
    'Das ist das Ergebnis der Dürre.<none>',
    'Das Ergebnis der Wahl war knapp.<none>',
  ],
  'statements in the air, and those that belong to somebody': [
    'Vorwürfe wurden laut, dass der Steg morsch ist.<hearsay>',
    'An die Wirte erging die Aufforderung, den Steg zu räumen.<hearsay>',
    'Musik wurde laut, dass die Scheiben zitterten.<none>',
    'Für ihre Zusage, 40 Bäume zu pflanzen,<organisation> wurde die Bank gelobt.<none>',
  ],
  'a past that is reported, and what only would be': [
    'Der Wirt sagte, der Steg sei morsch.<person> Es regnete.<none> Die Räte hätten den Plan am Freitag gebilligt.<person>',
    'Der Wirt sagte, der Steg sei morsch.<person> Es regnete.<none> Ohne ihn hätten die Räte den Plan gebilligt.<none>',
    'Der Wirt sagte, der Steg sei morsch.<person> Die Stadt müsste ihn dann räumen.<none>',
    'Der Wirt sagte, der Steg sei morsch.<person> Die Wirte müssten ihn räumen.<person>',
  ],
  'what somebody has become, as one hears': [
    'Der Händler soll mit Knöpfen reich geworden sein.<hearsay>',
    'Der Händler soll Einfluss haben.<hearsay>',
    'Der Händler soll im Mai Meister werden.<none>',
  ],
};
