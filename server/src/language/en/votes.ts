import type { VoteLexicon, VotePart, VoteRow } from '../votes';
import { inWords, words } from '../words';

const rows = (part: VotePart, ...patterns: readonly string[]): VoteRow[] => patterns.map((pattern) => ({ part, pattern }));
const beside = (part: VotePart, ...patterns: readonly string[]): VoteRow[] => patterns.map((pattern) => ({ part, pattern, beside: true }));

const TO = '(?: to | ?[-–—] ?)';
const WHO = '(?: (?!to |and |but )\\p{L}+){0,3}';

/** How English tells numbers of a vote. */
export const votes: VoteLexicon = {
  cue: /vot|ballot|abst|against|favou?r|opposed|majority|margin|decision|ruling|tally| ayes?| noes| nays| to |by |approv|reject|pass/u,
  rows: [
    ...rows('sides', `(?<!the )vote(?:d|s)?(?: \\p{L}+){0,2} {x}${TO}{y}`, `{x}${TO}{y} (?:\\p{L}+ )?(?:vote|votes|ballot|majority|margin|tally|decision|ruling|against|in favou?r|to (?:approve|reject|adopt|pass|deny|grant|allow|ban|block|keep|close|sell|buy|uphold|overturn|recommend|back|support|oppose|table|delay|fire|censure|raise|cut))(?!\\p{L})`, `{x} votes (?:to|against) {y}`, `{x} to {y} votes`),
    ...beside('sides', `(?:by|was|stood at|ended|result:?|tally:?) (?:a vote of )?{x}${TO}{y}`, `(?:approved|rejected|passed|adopted|carried|defeated|elected|confirmed|upheld|ratified|endorsed|backed)(?: \\p{L}+){0,5},? {x}${TO}{y}(?=[.,;]|$| on | after )`, `(?<=, ){x}${TO}{y}(?=[.,;]|$)`, 'and {x}-{y} (?:on|in|for) the'),
    ...rows('ayes', '{x} (?:yes|aye)[ -]votes?', '{x} (?:yeses|ayes)', '{x} votes? (?:for|in favou?r)', '{x}(?: were| was)?(?: \\p{L}+)? in favou?r', `{x}${WHO} (?:voted|were|voting) (?:for|yes|in favou?r|to approve)`),
    ...beside('ayes', '{x} (?:for|yes)(?=[.,;]| and )'),
    ...rows('noes', '{x} (?:no|nay)[ -]votes?', '{x} (?:noes|nays)', '{x} votes? against', `{x}${WHO} (?:voted|were|voting) (?:against|no|opposed|to reject)`),
    ...beside('noes', '{x} (?:against|opposed|no)(?=[.,;]| and |$)'),
    ...rows('abstentions', '{x} abstentions?', `{x}${WHO} (?:abstained|abstaining|abstain)`, 'abstained: {x}'),
    ...rows('lead', '{x}-vote (?:margin|majority|lead)', '(?:margin|majority|lead) of {x} votes', '(?:by|with) {x} votes(?=[.,;]|$)'),
    ...beside('lead', '(?:margin|majority) of {x}(?=[.,;]|$)'),
  ],
  voting: inWords('vot(?:e|es|ed|ing|er|ers)', 'ballots?', 'approv\\p{L}*', 'reject\\p{L}*', 'adopt(?:ed|s)?', 'pass(?:ed|es)?', 'carried', 'elect\\p{L}*', 'confirm(?:ed|s)', 'ratif\\p{L}*', 'abst\\p{L}*', 'council\\p{L}*', 'committee', 'parliament', 'senate', 'house', 'assembly', 'referendum', 'motion', 'measure', 'amendment', 'seat', 'endors\\p{L}*', 'ruled', 'court', 'justices', 'jury', 'majority', 'polls?', 'runoff', 'bond', 'levy', '(?:town|annual|general|special) meeting', 'resolution', 'ordinance', 'proposal'),
  play: inWords('goals?', 'scor\\p{L}*', 'match(?:es)?', 'games?', 'league', 'cup', 'sets?', 'beat', 'odds', 'ratio', 'innings', 'penalt\\p{L}*', 'season', 'playoffs?', 'win over', 'coach', 'striker', 'half-time', 'halftime', 'ages? \\p{L}*'),
  rejected: inWords('reject\\p{L}*', 'turned (?:\\p{L}+ ){0,4}down', 'vot(?:ed|ing) (?:\\p{L}+ ){0,3}(?:down|against)', 'votes? against', 'defeat(?:ed|s)', 'block(?:ed|s)?', 'den(?:y|ied)', 'dismiss(?:ed)?', 'threw (?:\\p{L}+ ){0,4}out', 'fail(?:ed|s)', 'against (?:the|a|an|his|her|its|their)', 'opposed', 'killed', 'no to', 'fell', 'lost'),
  carried: inWords('approv\\p{L}*', 'adopt(?:ed|s)?', 'pass(?:ed|es)?', 'carried', 'elect\\p{L}*', 'confirm(?:ed|s)', 'ratif\\p{L}*', 'endors\\p{L}*', 'backed', 'won', 'in favou?r', 'agreed'),
  against: words('to by'),
  hour: words("am pm a.m p.m o'clock"),
  single: /^abstention$/u,
};
