/** German cases of the plain ways of news: figures without an owner, appositions, where something is said, what is not accepted, what was said besides. */
export const germanNews: Readonly<Record<string, readonly string[]>> = {
  'figures without an owner': [
    'Amtliche Zahlen zeigen, dass 40 Boote gesunken sind.<document>',
    'Statistiken belegen den Verlust von 40 Booten.<document>',
    'Vierzig Boote sanken, wie aus dem Zahlenwerk der Werft hervorgeht.<document>',
    'Neue Daten des Amts belegen den Verlust von 40 Booten.<document>',
    'Zahlen liegen nicht vor, 40 Boote sanken.<none>',
    'Vierzig Boote zeigen Rost.<none>',
  ],
  'words that only look like verbs of saying': [
    '[p Karl Voss] hat meinen Plan für 40 Boote gekauft.<none>',
    '40 Boote fehlen, meinen Kapitäne.<anonymous>',
    'Er folgt den vermuteten Wünschen von 40 Gästen.<none>',
    'Kapitäne vermuten, dass 40 Boote fehlen.<anonymous>',
    'Die 40 Boote können von der Bank zurückgefordert werden.<none>',
    'Die 40 Boote wurden von der Bank zurückgefordert.<organisation>',
  ],
  'what is called to somebody': [
    '„40 Boote bleiben“, rief [p Karl Voss] den Leuten am Kai zu.<person: Karl Voss>',
    '[p Karl Voss] rief seinen 40 Hunden zu.<none>',
  ],
  'the name before appositions': [
    'Hafenchefin [p Anna Roth], Juristin, seit 2019 im Amt, lässt ausrichten, dass 40 Boote fehlen.<person: Anna Roth>',
    '[p Anna Roth], Juristin, Mutter von zwei Kindern, sagte, dass 40 Boote fehlen.<person: Anna Roth>',
    'Eine Juristin, seit 2019 im Amt, sagte, dass 40 Boote fehlen.<anonymous>',
  ],
  'where something is said': [
    'Im Ministerium wurde auf Anfrage betont, dass 40 Boote fehlen.<organisation>',
    'In der Konzernzentrale wurde bestätigt, dass 40 Boote fehlen.<organisation>',
    'Bei der Polizei wird bestätigt, dass 40 Boote fehlen.<organisation>',
    'Seitens der Bank wird betont, dass 40 Boote fehlen.<organisation>',
    'Von Seiten der Bank wird betont, dass 40 Boote fehlen.<organisation>',
    'Im Herbst wurde betont, dass 40 Boote fehlen.<hearsay>',
    'Im Ministerium wird vermutet, dass 40 Boote fehlen.<organisation>',
    'Im Ministerium wurden 40 Boote versteckt.<none>',
  ],
  'what somebody does not accept': [
    'Den Einwand, dass 40 Boote fehlen, ließ [p Karl Voss] nicht gelten.<person: Karl Voss>',
    'Den Vorwurf, dass 40 Boote fehlen, wies [p Karl Voss] zurück.<person: Karl Voss>',
    'Die Kritik, dass 40 Boote fehlten, wies [p Karl Voss] zurück.<person: Karl Voss>',
    'Den Vorwurf, dass 40 Boote fehlen, konterte [p Karl Voss] gelassen.<person: Karl Voss>',
    'Den Vorwurf, dass 40 Boote fehlen, gibt es seit Jahren.<hearsay>',
    'Es gibt den Einwand, dass 40 Boote fehlen.<hearsay>',
  ],
  'what a body said besides': [
    'Das Unternehmen machte keine Angaben dazu.<none> Es fehlten 40 Boote, hieß es lediglich.<organisation>',
    '[p Karl Voss] wollte nichts sagen.<person: Karl Voss> Es fehlten 40 Boote, hieß es nur.<person: Karl Voss>',
    'Das Unternehmen kaufte eine Halle.<none> Es fehlten 40 Boote, hieß es lediglich.<hearsay>',
    'Am Hafen regnete es.<none> Es fehlten 40 Boote, hieß es lediglich.<hearsay>',
  ],
};
