import type { VoteLexicon, VotePart, VoteRow } from '../votes';
import { inWords, words } from '../words';

const rows = (part: VotePart, ...patterns: readonly string[]): VoteRow[] => patterns.map((pattern) => ({ part, pattern }));
const beside = (part: VotePart, ...patterns: readonly string[]): VoteRow[] => patterns.map((pattern) => ({ part, pattern, beside: true }));

const TO = '(?: zu | gegen | : ?|:)';
const CAST = '(?:stimmten|votierten|stimmen|votieren|waren|sind|haben|hatten)';
const WHO = '(?: \\p{L}+){0,3}';
const ENDS = '(?=[.,;:)]| und | bei | gegen | zu |$)';

/** How German tells numbers of a vote. */
export const votes: VoteLexicon = {
  cue: /stimm|votier|votum|dafür|dagegen|enth[ai]|enthiel|vorsprung|mehrheit| ja| nein|mit \S+(?: zu |:| gegen )/u,
  rows: [
    ...rows('sides', `{x}${TO}{y} stimmen`, `(?:stimmenverhältnis|abstimmungsergebnis|votum)(?: \\p{L}+){0,2}:? {x}${TO}{y}`, `(?:ja|nein)-?stimmen-?verhältnis~{x}${TO}{y}`, `{x} stimmen (?:gegen|zu) {y}`, `{x}${TO}{y} (?:ja|nein)`),
    ...beside('sides', `mit {x}${TO}{y}(?! (?:punkten|toren|treffern|sätzen|siegen|prozent|millionen|milliarden|euro|jahren))`, `{x}${TO}{y} für (?:den|die|das|eine?n?)`, `(?:abstimmung|ergebnis|mehrheit)(?: \\p{L}+){0,2}:? {x}${TO}{y}`),
    ...rows('ayes', '{x} (?:ja|für|pro|dafür|zu)-?(?:stimmen?)', '{x} zustimmende(?: stimmen)?', `{x} ja${ENDS}`, '{x} stimmen dafür', `{x} dafür${ENDS}`, `{x}${WHO} ${CAST} (?:dafür|mit ja|dem zu)`, `${CAST} {x}${WHO} (?:dafür|mit ja)`, `dafür ${CAST}(?: \\p{L}+)? {x}`, 'einstimmig,? mit {x} stimmen'),
    ...rows('noes', '{x} (?:nein|kontra|contra)-?(?:stimmen?)', '{x} gegenstimmen?', `{x} nein${ENDS}`, '{x} stimmen dagegen', '{x} ablehnende stimmen', `{x} dagegen${ENDS}`, `{x}${WHO} ${CAST} (?:dagegen|mit nein)`, `${CAST} {x}${WHO} (?:dagegen|mit nein)`, `dagegen ${CAST}(?: \\p{L}+)? {x}`, 'gegen {x} stimmen', 'gegen die stimmen von {x}'),
    ...rows('abstentions', '{x} (?:stimm)?enthaltung(?:en)?', `{x}${WHO} enth(?:ie|a)lt(?:en)? sich`, `enth(?:ie|a)lt(?:en)? sich {x}`, `{x} (?:haben|hatten) sich enthalten`, `${CAST} sich {x}${WHO} enthalten`),
    ...rows('lead', 'stimmen-?vorsprung von {x}', 'vorsprung(?: \\p{L}+){0,2} {x} stimmen', '{x} stimmen (?:vorsprung|mehrheit|differenz|unterschied|abstand|mehr als)'),
    ...beside('lead', '(?:vorsprung|abstand) von {x}(?=[.,;]|$)', '{x} vorsprung'),
  ],
  voting: inWords('stimm(?:t|te|ten|en)', '(?:ab|zu)gestimmt', '\\p{L}*abstimmung\\p{L}*', '\\p{L}*stimmen', 'votier\\p{L}*', 'votum', 'angenommen', '(?:nahm|nahmen) .* an', 'abgelehnt', 'lehnt\\p{L}*', 'billigt\\p{L}*', 'gebilligt', 'beschl(?:oss|ossen|ießt|üsse)', 'genehmigt\\p{L}*', 'verw(?:arf|arfen|orfen)', 'verabschiedet\\p{L}*', 'zugestimmt', 'gut(?:geheißen|geheissen)', '(?:hieß|hiess|heißt|heisst) .* gut', 'bestätigt\\p{L}*', '(?:wieder)?gewählt', 'wählt\\p{L}*', 'sprach\\p{L}* sich', 'stichwahl', '(?:gemeinde|stadt|kreis|kantons|national|bundes|aufsichts|stände|land)rat\\p{L}*', '\\p{L}*versammlung', '\\p{L}*parlament\\p{L}*', 'landtag\\p{L}*', 'bundestag\\p{L}*', 'ausschuss', 'senat', 'votes'),
  play: inWords('tore?n?', 'treffern?', '\\p{L}*spiel\\p{L}*', '\\p{L}*liga', 'sätzen?', 'satz', '\\p{L}*halbzeit', 'matche?s?', 'trainer\\p{L}*', 'wechselkurs', 'verhältnis', '\\p{L}*quoten?', 'wetten?', 'maßstab', 'elfmeter\\p{L}*', 'pokal\\p{L}*', 'punkte?n?'),
  rejected: inWords('lehnt\\p{L}*', 'abgelehnt\\p{L}*', 'ablehnung', 'verw(?:arf|arfen|orfen)', 'scheiter\\p{L}*', 'gescheitert', 'durchgefallen', 'fiel .* durch', 'zurückgewiesen', 'wies .* zurück', '(?:stimm|votier)t?\\p{L}* (?:\\p{L}+ ){0,3}(?:gegen (?:den|die|das|eine?n?|seine?n?|ihre?n?)|dagegen)', 'gegen (?:den|die|das|eine?n?) (?:\\p{L}+ ){1,4}(?:gestimmt|votiert|ausgesprochen|aus)', 'nein zu', 'absage', 'blockiert\\p{L}*', 'kippt\\p{L}*', 'nicht (?:gewählt|bestätigt|angenommen|entlastet)', 'verweigert\\p{L}*', 'versenkt\\p{L}*'),
  carried: inWords('angenommen', 'nahm\\p{L}*', 'billigt\\p{L}*', 'gebilligt', 'beschl(?:oss|ossen|ießt)', 'genehmigt\\p{L}*', 'verabschiedet\\p{L}*', 'zugestimmt', 'stimmt\\p{L}* .* zu', 'gut(?:geheißen|geheissen)?', 'bestätigt\\p{L}*', '(?:wieder)?gewählt', 'wählt\\p{L}*', 'für (?:den|die|das|eine?n?)', 'siegt\\p{L}*', 'gewann\\p{L}*', 'setzte sich'),
  against: words('gegen'),
  hour: words('uhr'),
  single: /^(?:stimm)?enthaltung$|^gegenstimme$|^nein-?stimme$|^nein$|^ja-?stimme$|^ja$/u,
};
