import { departureVerb as verb, type DepartureLexicon } from '../departures';
import { months } from './calendar';
import { words } from '../words';

export const departures: DepartureLexicon = {
  verbs: [
    ...['resigns resigned resigned', 'steps stepped stepped down', 'steps stepped stepped aside', 'stands stood stood down', 'quits quit quit', 'dies died died', 'retires retired retired'].map((row) => verb('subject', row)),
    // what is left, given up or handed over must be an office
    ...['leaves left left', 'gives gave given up', 'hands handed handed over', 'relinquishes relinquished relinquished', 'vacates vacated vacated', 'departs departed departed'].map((row) => verb('subject', row, { post: true })),
    ...['dismisses dismissed dismissed', 'fires fired fired', 'sacks sacked sacked', 'suspends suspended suspended', 'ousts ousted ousted', 'replaces replaced replaced', 'succeeds succeeded succeeded'].map((row) => verb('object', row)),
    ...['removes removed removed', 'relieves relieved relieved'].map((row) => verb('object', row, { post: true })),
    ...['places placed placed', 'puts put put'].map((row) => verb('object', row, { needs: words('leave') })),
    verb('object', 'takes took taken over', { from: 'from' }),
    verb('object', 'parts parted parted', { from: 'with', needs: words('company ways') }),
  ],
  passive: words('was been is being'),
  perfect: words('has had'),
  active: words(''),
  agents: words('by'),
  between: /^(?:also|then|later|has|had|was|been|is|abruptly|now|since|already|on|last|this|at|after|in|as|over|amid|early|late|\p{L}+ly)$/u,
  posts: ['office', 'post', 'job', 'role', 'position', 'company', 'firm', 'board', 'club', 'chair', 'leadership', 'duties', 'seat', 'party', 'agency', 'reins'],
  offices: new Map([['chairmanship', 'chair'], ['presidency', 'president']]),
  noLonger: ['no longer'],
  successors: words('successor replacement'),
  successorOf: words('to of for'),
  anyOne: words('a an any possible likely future designated potential'),
  prepositions: words('by with against for at to on over of after before beside besides under between from about like unlike in into alongside'),
  outOf: words('from'),
  motion: words('to into onto'),
  own: words('his her their'),
  unreal: words("not never no n't 't ’t if unless whether until once would will could might may must should can nearly almost wouldn couldn won"),
  reported: /(?<!\p{L})to (?:have|be)(?!\p{L})/u,
  doubt: /^(?:call(?:s|ed|ing)? (?:for|on|to|that|upon)$|demand|deni|deny|rumou?r|speculat|urg(?:e|es|ed|ing)$|hop(?:e|es|ed|ing)$|fals|threat|offer|reported(?:ly)|alleged|refus|reject|dismissive|consider|mull|ponder|suggest)/u,
  undoubted: words(''),
  later: new Set([...months.map((m) => m.toLowerCase()), ...words('next soon')]),
};
