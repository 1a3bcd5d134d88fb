import type { FormLexicon } from '../../text/form';

export const form: FormLexicon = {
  tailStarts: [
    'kommentar (', 'kommentare (', 'kommentare', 'schreibe einen kommentar', 'schreiben sie einen kommentar', 'kommentar schreiben', 'kommentar verfassen', 'diskutieren sie mit',
    'stellenangebote', 'stellenmarkt', 'jobangebote', 'aktuelle jobs', 'ähnliche artikel', 'weitere artikel', 'weitere themen', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren',
    'auch interessant', 'meistgelesen', 'mehr zum thema', 'mehr aus', 'über den autor', 'über die autorin', 'impressum', 'datenschutz', 'du willst nichts verpassen', 'newsletter abonnieren', 'jetzt newsletter',
    'deine e-mail-adresse wird nicht veröffentlicht', 'es werden alle kommentare moderiert', 'alle rechte vorbehalten', 'schlagwörter:', 'schlagworte:', 'themen in diesem artikel', 'themenseiten:', 'startseite',
  ],
  teaserStarts: ['lesen sie auch', 'lesen sie dazu', 'lesen sie mehr', 'lies auch', 'siehe auch', 'mehr dazu', 'zum thema', 'auch interessant', 'anzeige', 'werbung', 'podcast:', 'hören sie auch', 'video:', 'newsletter:'],
  furniture: [
    'teilen', 'twittern', 'drucken', 'merken', 'artikel merken', 'artikel teilen', 'vorlesen', 'feedback', 'e-mail', 'mail', 'facebook', 'whatsapp', 'x', 'twitter', 'linkedin', 'xing', 'telegram', 'pocket', 'pinterest', 'bluesky', 'mastodon', 'threads', 'link kopieren',
    'menü', 'suche', 'anmelden', 'abmelden', 'registrieren', 'abo', 'abonnieren', 'login', 'zum inhalt springen', 'zur startseite', 'nach oben', 'weiterlesen', 'mehr anzeigen', 'mehr erfahren', 'anzeige', 'werbung', 'jetzt lesen', 'kommentieren', 'antworten',
  ],
  promotion: ['kostenlos', 'abonnieren', 'newsletter', 'rss', 'jetzt bestellen', 'bestellen', 'bewerben', 'zur startseite', 'unterstützen', 'folgen sie uns', 'folge uns', 'probeabo', 'rabatt', 'gutschein', 'testen sie', 'jetzt testen', 'anmelden', 'gewinnspiel', 'die besten'],
  credits: ['foto', 'fotos', 'bild', 'bilder', 'grafik', 'symbolbild', 'archivbild', 'archivfoto', 'illustration', 'quelle foto', 'bildquelle', 'copyright', 'screenshot'],
  sources: ['quelle', 'quellen', 'originalquelle'],
  bylines: ['von', 'text', 'autor', 'autorin', 'aus', 'ein bericht von', 'ein kommentar von', 'eine analyse von', 'interview', 'protokoll', 'aufgezeichnet von'],
  dates: ['stand', 'veröffentlicht', 'veröffentlicht am', 'aktualisiert', 'aktualisiert am', 'erschienen am', 'erstellt am', 'datum'],
  agencies: ['dpa', 'afp', 'ap', 'apa', 'sda', 'sid', 'rtr', 'reuters', 'epd', 'kna', 'dts', 'ddp', 'dapd', 'ots', 'awp', 'dpa-afx'],
  desks: ['red', 'redaktion', 'pm', 'eb', 'onl'],
  outlets: ['magazin', 'zeitung', 'zeitschrift', 'blatt', 'bote', 'post', 'kurier', 'anzeiger', 'nachrichten', 'rundschau', 'presse', 'echo', 'portal', 'newsletter', 'branchendienst', 'funkhaus', 'sender', 'rundfunk', 'blog', 'notizen', 'tagebuch', 'warte', 'funk', 'merkur', 'volksfreund', 'depesche', 'wochenschau', 'telegraf', 'allgemeine'],
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'.split(' '),
};
