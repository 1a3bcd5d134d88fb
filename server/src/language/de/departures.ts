import { departureVerb as verb, type DepartureLexicon } from '../departures';
import { months } from './calendar';
import { words } from '../words';

export const departures: DepartureLexicon = {
  verbs: [
    verb('subject', 'tritt trat getreten zurück'),
    verb('subject', 'stirbt starb gestorben'),
    verb('subject', 'verstirbt verstarb verstorben'),
    verb('subject', 'geht ging gegangen', { needs: words('ruhestand pension rente') }),
    // what is given up, left or handed over must be an office
    ...['legt legte gelegt nieder', 'gibt gab gegeben ab', 'gibt gab gegeben auf', 'räumt räumte geräumt', 'verlässt verließ verlassen', 'scheidet schied geschieden aus', 'übergibt übergab übergeben'].map((row) => verb('subject', row, { post: true })),
    ...['entlässt entließ entlassen', 'feuert feuerte gefeuert', 'beurlaubt beurlaubte beurlaubt', 'suspendiert suspendierte suspendiert', 'ersetzt ersetzte ersetzt', 'beruft berief berufen ab', 'stellt stellte gestellt frei', 'setzt setzte gesetzt ab', 'wählt wählte gewählt ab', 'löst löste gelöst ab'].map((row) => verb('object', row)),
    verb('object', 'enthebt enthob enthoben', { post: true }),
    verb('object', 'trennt trennte getrennt', { from: 'von', needs: words('sich') }),
    // „Ihren Kassier ist die Partei los“
    verb('object', 'ist war gewesen los'),
    verb('object', 'folgt folgte gefolgt', { from: 'auf', post: true }),
  ],
  passive: words('wurde ist war sei worden'),
  perfect: words('ist war sei hat hatte habe'),
  active: words('hat hatte habe'),
  agents: words('von vom durch'),
  between: /^$/,
  accusative: /^(?:den|(?:ein|sein|ihr)en)$/,
  posts: ['amt', 'amtes', 'amts', 'ämter', 'posten', 'postens', 'unternehmen', 'firma', 'konzern', 'verein', 'klub', 'behörde', 'geschäftsführung', 'vorsitz', 'leitung', 'führung', 'spitze', 'mandat', 'sessel', 'funktion', 'intendanz', 'präsidentschaft', 'vorstand', 'aufsichtsrat'],
  offices: new Map([['geschäftsführung', 'managing director'], ['intendanz', 'artistic director'], ['präsidentschaft', 'president'], ['aufsichtsratsvorsitz', 'chair']]),
  noLonger: ['nicht mehr', 'nicht länger'],
  successors: words('nachfolger nachfolgerin amtsnachfolger amtsnachfolgerin'),
  successorOf: words('von'),
  anyOne: words('ein eine einen einem einer kein keine keinen möglicher mögliche künftiger künftige designierter designierte'),
  prepositions: words('von vom durch mit gegen für an am zu zum zur auf über bei beim nach vor neben außer laut trotz wegen seit unter zwischen um anstelle statt in im'),
  outOf: words('aus'),
  motion: words(''),
  own: words('sein seine seinen seines seiner ihr ihre ihren ihres ihrer'),
  unreal: words('nicht nie kein keine keinen nichts wenn falls sofern sobald ob wann würde könnte sollte soll sollen müsse muss müsste will wolle wollte kann möchte dürfte darf fast beinahe wäre hätte'),
  reported: /(?<!\p{L})zu (?:haben|sein)(?!\p{L})/u,
  doubt: /^(?:forder|gefordert|rücktrittsforder|verlang|hoff|dementier|bestreit|bestritt|gerücht|angeblich|widersprach|widersprich|falschmeldung|spekul|wies$|weist$|erwäg|wünsch|droht|drohte|bot$|bietet|angeboten|zurückgewiesen|vermut|mutmaß)/u,
  undoubted: words('täter tätern täterin täterinnen tatverdächtige tatverdächtigen dieb diebe dieben einbrecher einbrechern räuber räubern schütze schützen brandstifter mörder drahtzieher komplizen komplize betrüger betrügern'),
  later: new Set([...months.map((m) => m.toLowerCase()), ...words('jahresende monatsende quartalsende jahreswechsel sommer herbst winter frühjahr frühling nächsten nächster nächstes kommenden kommender künftig demnächst bald')]),
};
