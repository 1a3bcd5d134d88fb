import type { VerbForm, VerbUse } from '../attribution';

/** Regular verbs of stating, by infinitive; `|` marks the word that follows the verb: `point|out`. */
const REGULAR: readonly (readonly [VerbUse, string])[] = [
  ['say', 'announce state declare claim add explain note warn admit confirm deny acknowledge argue insist stress emphasize emphasise reveal disclose confess concede reiterate assert allege maintain contend report testify comment remark observe suggest recommend urge demand complain criticize criticise praise condemn accuse blame vow pledge promise respond reply answer ask recall predict estimate forecast project clarify specify indicate signal caution joke boast lament describe post email tweet conclude counter apologize apologise protest object reassure assure dispute contradict refute rebut downplay bemoan decry denounce deplore applaud highlight underline underscore remind retort hint volunteer sigh laugh smile chuckle grumble mutter murmur scoff sniff growl groan crow gush enthuse deride mock ridicule lambast lambaste berate chide extol laud credit inform remember recollect reminisce disagree concur theorise theorize speculate guess muse fume fault charge liken'],
  ['say', 'point|out call|for plead decline refuse explain welcome dismiss reject|claims question affirm attest pronounce propose advise shout whisper mention summarize summarise characterize rule|out spell|out sum|up cite hail'],
  ['state', 'count tally'],
  ['think', 'calculate reckon figure believe hope fear expect assume suspect doubt worry consider'],
  ['show', 'include show reveal indicate suggest detail list document record allocate earmark specify stipulate provide require uncover identify flag charge propose recommend lay|bare turn|up throw|up'],
];

/** Irregular verbs: infinitive, third person, past, participle. */
const IRREGULAR: readonly (readonly [VerbUse, string])[] = [
  ['say', 'say says said said'], ['say', 'tell tells told told'], ['say', 'write writes wrote written'], ['say', 'speak|of speaks spoke spoken'],
  ['say', 'put|it puts put put'], ['say', 'swear swears swore sworn'], ['say', 'forewarn forewarns forewarned forewarned'],
  ['say', 'quip quips quipped quipped'], ['say', 'snap snaps snapped snapped'], ['say', 'grin grins grinned grinned'],
  ['think', 'think thinks thought thought'], ['think', 'feel feels felt felt'], ['think', 'know knows knew known'], ['think', 'find finds found found'],
  ['show', 'find finds found found'], ['show', 'show shows showed shown'], ['show', 'set sets set set'], ['show', 'put puts put put'], ['show', 'give gives gave given'], ['show', 'read reads read read'], ['show', 'seek seeks sought sought'],
  // waving away what is told, and letting something out
  ['say', 'play|down plays played played'], ['say', 'brush|aside brushes brushed brushed'], ['say', 'wave|aside waves waved waved'], ['say', 'hold|out holds held held'], ['state', 'tear|into tears tore torn'],
];

/** Who is told things in a hearing or a sitting. */
const COURTS = 'commons lords senate court jury jurors inquest tribunal hearing inquiry panel committee council councillors councilors parliament mps lawmakers senators meeting assembly commission';
/** What shows that somebody is unnamed but knows. */
const KNOWN = 'familiar briefed close knowledge source sources insider insiders';
/** Unnamed people whom the reader is to trust in what they expect. */
const EXPECTING = `${KNOWN} experts observers analysts`;

/** What a house or a firm has said to expect, so that who changes it says something. */
const AIMS = 'target targets estimate estimates forecast forecasts guidance outlook';
/** What somebody lays before others: `set out plans for a tax`; a phone unveiled is an act. */
const LAID_OUT = 'plan plans proposal proposals measure measures strategy policy policies budget view views case';

/** What is alleged or asked, so that who turns it down answers. */
const ALLEGED = 'suggestion suggestions claim claims allegation allegations accusation accusations criticism reports rumours rumors speculation notion charge charges';
/** What somebody counts for the public; a band records songs. */
const COUNTED = 'deaths cases births offences crimes incidents burglaries infections marriages complaints arrivals murders homicides thefts casualties injuries';
/** What a medium may have seen, and tells of. */
const SEEN = 'evidence documents document emails letter letters copies copy messages footage papers records correspondence transcript transcripts';

/** Verbs that state only together with one of these words. */
const FIXED: readonly (readonly [VerbUse, string, string])[] = [
  ['say', 'put puts put put', 'at'], ['say', 'put puts put put', 'down'], ['say', 'call calls called called', 'for it him her them the a an himself herself itself themselves that this his its their'], ['say', 'give gives gave given', 'testimony evidence details assurance assurances undertaking figure figures'],
  ['say', 'issue issues issued issued', 'statement'], ['say', 'have has had had', 'comment'], ['say', 'make makes made made', 'clear'], ['say', 'repeat repeats repeated repeated', 'criticism description account view views position accusation claim claims call calls warning warnings demand demands'], ['say', 'quote quotes quoted quoted', 'as'], ['say', 'cite cites cited cited', 'as'], ['say', 'report reports reported reported', 'saying telling'], ['think', 'be is was been', 'adamant convinced certain confident sure optimistic blunt frank unequivocal emphatic insistent unambiguous clear'], ['say', 'point points pointed pointed', 'to'], ['say', 'threaten threatens threatened threatened', 'to with that'], ['say', 'defend defends defended defended', 'decision bill plan plans deal record move policy law price prices proposal practice choice strategy budget cuts'], ['think', 'rule rules ruled ruled', 'that'], ['say', 'hear hears heard heard', COURTS],
  ['say', 'reject rejects rejected rejected', ALLEGED], ['say', 'dismiss dismisses dismissed dismissed', ALLEGED], ['say', 'record records recorded recorded', COUNTED],
  ['say', 'leave leaves left left', 'doubt'], ['say', 'attribute attributes attributed attributed', 'to'], ['say', 'let lets let let', 'known slip'], ['say', 'speak speaks spoke spoken', 'favour favor'],
  // what a paper turns to
  ['show', 'refer refers referred referred', 'to'], ['show', 'link links linked linked', 'to with'], ['show', 'speak speaks spoke spoken', 'of'],
  // what a list behind it gives
  ['say', 'cite cites cited cited', 'reasons reason grounds factors'], ['say', 'give gives gave given', 'reasons'], ['say', 'list lists listed listed', 'reasons demands conditions'],
  // what somebody reckons a thing at
  ['say', 'figure figures figured figured', 'at'], ['say', 'reckon reckons reckoned reckoned', 'at'], ['say', 'calculate calculates calculated calculated', 'at'], ['say', 'peg pegs pegged pegged', 'at'],
  // an analyst's word on a share
  ['say', 'rate rates rated rated', 'buy sell hold outperform underperform'], ['say', 'raise raises raised raised', AIMS], ['say', 'lower lowers lowered lowered', AIMS], ['say', 'cut cuts cut cut', AIMS], ['say', 'lift lifts lifted lifted', AIMS], ['say', 'trim trims trimmed trimmed', AIMS],
  ['say', 'slash slashes slashed slashed', AIMS], ['say', 'downgrade downgrades downgraded downgraded', AIMS], ['say', 'upgrade upgrades upgraded upgraded', AIMS], ['say', 'reduce reduces reduced reduced', AIMS], ['say', 'up ups upped upped', AIMS], ['say', 'reaffirm reaffirms reaffirmed reaffirmed', AIMS], ['say', 'stick sticks stuck stuck', AIMS], ['say', 'nudge|up nudges nudged nudged', AIMS],
  // laying out what is planned
  ['say', 'outline outlines outlined outlined', LAID_OUT], ['say', 'set|out sets set set', LAID_OUT], ['say', 'lay|out lays laid laid', LAID_OUT], ['say', 'unveil unveils unveiled unveiled', LAID_OUT],
  // what a paper puts a thing at
  ['show', 'value values valued valued', 'at'],
  // who would not say
  ['say', 'discuss discusses discussed discussed', 'would wouldn want'], ['say', 'answer answers answered answered', "not 't ’t never"], ['say', 'return returns returned returned', 'calls call messages'],
  // what they name they tell; others name a ship or a successor
  ['say', 'name names named named', KNOWN], ['say', 'expect expects expected expected', EXPECTING],
];

/** What a medium tells of what it knows; of anybody else it is no statement. */
const KNOWN_TO_MEDIA: readonly (readonly [VerbUse, string, string])[] = [
  ['think', 'learn learns learned learned', ''], ['think', 'learn learns learnt learnt', ''], ['think', 'understand understands understood understood', ''],
  ['say', 'see sees saw seen', SEEN], ['say', 'uncover uncovers uncovered uncovered', ''], ['say', 'identify identifies identified identified', ''], ['say', 'obtain obtains obtained obtained', SEEN], ['think', 'establish establishes established established', ''], ['think', 'hear hears heard heard', ''],
];

/** Verbs that mean something else without a quotation or a clause that is said: `maintains 400 miles of track`, `recalled 900 cars`. */
const QUOTED = new Set(['post', 'email', 'tweet', 'maintain', 'recall', 'declare', 'dismiss', 'question', 'answer', 'respond', 'reply', 'observe', 'conclude', 'project', 'protest', 'counter', 'signal', 'volunteer', 'figure', 'contend', 'object', 'propose', 'post', 'cite', 'charge', 'remind', 'repeat', 'sigh', 'laugh', 'smile', 'chuckle', 'grumble', 'mutter', 'murmur', 'scoff', 'sniff', 'growl', 'groan', 'crow', 'gush', 'enthuse', 'snap', 'grin', 'credit', 'inform', 'remember', 'disagree', 'suggest', 'state']);

/** The same of what papers do: the note `reads`: “…”; a table that suggests a fall states it. */
const SHOWN_QUOTED = new Set(['read']);

/** Among them, verbs whose object states something where it has a number: `suggests a rise of 4%`, not `suggests changes`. */
const SIZED = new Set(['suggest', 'state']);

/** Words of the clause with which a verb is another act where nothing is said: `called the police`, `called off the search`. */
const ANOTHER_ACT: ReadonlyMap<string, RegExp> = new Map([
  // what grows
  ['add', /^(?:\d[\d.,]*(?:k|m|bn)?|about|around|nearly|almost|roughly|another|hundreds|thousands|millions|jobs?|posts?|staff|workers|seats|beds|rooms|points?|stores|shops|branches|routes|%|per|percent|cents?|pence)$/],
  ['dismiss', /^(?:heads?|chiefs?|directors?|managers?|coach(?:es)?|staff|workers?|employees|officers?|ministers?|executives?|players?|him|her|them|secretary|secretaries|chairman|bosses|boss|teachers?|team|board|editors?|accountants?|trainers?|jury|jurors?)$/],
  ['put', /^(?:up|out|off|on|forward|through)$/],
  ['note', /^down$/],
  // what falls
  ['decline', /^(?:\d[\d.,]*|by|from|about|around|nearly|almost|roughly|sharply|slightly|steadily|steeply|further|since|percent)$/],
  ['hold out', /^(?:hands?|arms?|palms?|cups?|plates?|hats?|microphone|for)$/],
  ['concede', /^(?:goals?|penalt(?:y|ies)|points?|tries|runs|corners?|free-kicks?|defeat|possession|ground|land)$/],
  ['report', /^(?:from|for)$/],
  ['tell', /^(?:jokes?|stor(?:y|ies)|tales?|lies|time|fortunes?)$/],
  ['describe', /^(?:circles?|arcs?|curves?)$/],
  ['indicate', /^(?:left|right)$/],
  ['hear', /^(?:cases?|appeals?|bids?|pleas?|motions?)$/],
  ['write', /^(?:novels?|books?|songs?|poems?|plays?|cheques?|checks?|scripts?|musicals?|operas?|symphon(?:y|ies)|off|down)$/],
  ['blame', /^(?:himself|herself|itself|themselves)$/],
  ['claim', /^(?:poles?|crowns?|scalps?|goals?|records?|seats?|lives|life|victory|win|wins|titles?|medals?|bronze|silver|gold|prizes?|points?|wickets?|benefits?|asylum|expenses|damages|compensation|benefit)$/],
  ['count', /^(?:on|off|out|down|members?|inhabitants|employees|residents|staff|customers|subscribers)$/],
  ['call', /^(?:police|ambulance|doctor|paramedics|coastguard|firefighters|meeting|elections?|strike|vote|referendum|witness(?:es)?|number|hotline|taxi|plumber|bluff|shots|halt|time|off|back|up)$/],
]);

/** Verbs with which somebody is to do something. */
const ASKS = new Set(['ask', 'urge', 'advise', 'tell', 'remind']);

/** Verbs of blame and praise, whose object stands right behind them. */
const OBJECTED = new Set(['accuse', 'suspect', 'blame', 'praise', 'condemn', 'criticize', 'criticise', 'reassure', 'remind']);

/** Verbs whose passive announces: their agent is a source even without content. */
const ANNOUNCES = new Set(['report', 'announce', 'confirm', 'disclose', 'reveal', 'deny', 'say', 'cite']);

const DOUBLES = /^(?:admit|commit)$/;

function regular(infinitive: string): readonly [string, string] {
  if (/[^aeiou]y$/.test(infinitive)) return [`${infinitive.slice(0, -1)}ies`, `${infinitive.slice(0, -1)}ied`];
  if (/e$/.test(infinitive)) return [`${infinitive}s`, `${infinitive}d`];
  if (DOUBLES.test(infinitive)) return [`${infinitive}s`, `${infinitive}ted`];
  return [/(?:s|sh|ch|x|z)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`, `${infinitive}ed`];
}

/** Every form of every verb of stating, lower case. */
export function verbForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  const put = (word: string, form: VerbForm): void => {
    const known = index.get(word);
    if (!known) index.set(word, [form]);
    else if (!known.some((k) => k.form === form.form && k.use === form.use && k.needs === form.needs && k.particle === form.particle && k.media === form.media)) known.push(form);
  };
  const add = (use: VerbUse, row: string, third: string, past: string, participle: string, needs?: ReadonlySet<string>, media = false): void => {
    const [base, particle] = row.split('|') as [string, string | undefined];
    const lemma = row.replace('|', ' ');
    const quoted = !needs && (use === 'show' ? SHOWN_QUOTED : QUOTED).has(lemma);
    const sized = quoted && SIZED.has(lemma);
    const knowing = lemma === 'name' || (lemma === 'expect' && needs !== undefined);
    const priced = needs?.has('at') && needs.size === 1;
    const not = ANOTHER_ACT.get(lemma);
    put(base, { lemma, use, media, priced, form: 'finite', plural: true, particle, needs, quoted, sized, knowing, not });
    put(third, { lemma, use, media, priced, form: 'finite', plural: false, particle, needs, quoted, sized, knowing, not });
    put(past, { lemma, use, media, priced, form: 'finite', plural: false, particle, needs, quoted, sized, knowing, not, objected: OBJECTED.has(lemma) });
    put(participle, { lemma, use, media, priced, form: 'participle', plural: false, particle, needs, knowing, not, announces: ANNOUNCES.has(lemma), asks: ASKS.has(lemma) });
    const stem = base.replace(/e$/, '');
    put(`${DOUBLES.test(base) ? `${base}t` : stem}ing`, { lemma, use, form: 'participle', plural: false, particle, needs, quoted, sized, not, progressive: use === 'say' || use === 'think' });
  };
  for (const [use, row] of IRREGULAR) {
    const [lemma, third, past, participle] = row.split(' ') as [string, string, string, string];
    add(use, lemma, third, past, participle);
  }
  for (const [use, rows] of REGULAR) {
    for (const row of rows.split(' ')) {
      const [third, past] = regular(row.replace(/\|.*$/, ''));
      add(use, row, third, past, past);
    }
  }
  for (const [use, row, words] of KNOWN_TO_MEDIA) {
    const [lemma, third, past, participle] = row.split(' ') as [string, string, string, string];
    add(use, lemma, third, past, participle, words ? new Set(words.split(' ')) : undefined, true);
  }
  put('told', { lemma: 'tell', use: 'say', form: 'participle', plural: false, heard: true, media: true });
  put('told', { lemma: 'tell', use: 'say', form: 'participle', plural: false, needs: new Set(COURTS.split(' ')), heard: true });
  for (const [use, row, words] of FIXED) {
    const [lemma, third, past, participle] = row.split(' ') as [string, string, string, string];
    add(use, lemma, third, past, participle, new Set(words.split(' ')));
  }
  return index;
}
