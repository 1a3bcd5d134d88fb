import type { GenreLexicon } from '../genre';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What kind of piece an English article is. */
export const genre: GenreLexicon = {
  self: words('i me my mine myself'),
  // “Elizabeth I”, and the pronoun is never written small
  numeral: /^(?:i|Me|MY|ME)$/,
  market: /^(?:shares?|stocks?|index|indexes|indices|futures|yields?|points|investors|traders?|trading|traded|nasdaq|dow|ftse|kospi|nikkei|dax|stoxx|barrel|ounce|treasury|treasuries|bonds?|crude|brent|bullion|bitcoin|equities|session|markets?|benchmark|heavyweights?|weights?|gainers|decliners|losers)$/,
  moves: words('rises rising falls falling jumps jump sinks sink drops drop gains slips slip climbs adds sheds plunged plunges soared soars leapt leaps touched touches trades traded fetched fetches crept ticked eroded rose fell gained lost slipped climbed dropped added shed jumped slid dipped edged traded closed ended finished opened eased firmed rallied surged sank tumbled advanced declined retreated settled stood up down higher lower flat unchanged little changed was were'),
  business: /^(?:acquired?|acquires|acquisition|bought|buys|buy|sold|sells|sell|takeover|merger|earnings|profits?|revenues?|sales|jobs|laid|bankruptcy|contract|deal|chief)$/,
  handling: words('sits sit stands stand lies lie walks walk leans lean waits wait crouches kneels kneel carries carry holds hold brings bring pours pour pulls pull pushes push lifts lift wipes wipe turns turn sips sip stirs stir lays folds unfolds taps spreads peels kneads wraps ties rubs strokes knocks hands shuffles smiles smile laughs laugh nods nod shrugs shrug sighs sigh grins grin waves wave glances glance stacks stack'),
  figurative: /^(?:trial|accused|charged|jail|court|stake|stakes|shares?|board|office|talks|election|hearing|record|down|responsibility|weight|vote)$/,
  past: /^(?:was|were|had|went|came|gave|found|stood|lay|let|took|began|bore|lost|won|held|drew|died|wrote|called|met|made|sold|bought|built|became|left|ran|fell|rose|sat|kept|put|got|led|grew|[a-z]{3,}ed)$/,
  present: words('is are has have will'),
  since: words('since from until'),
  bygone: /^(?:shillings?|guineas?|reichsmarks?|deutschmarks?|florins?|ducats?|thalers?|guilders?|lire)$/,
  signed: words('minus plus about nearly'),
  rubric: /\bpolice (?:blotter|log)\b/,
  partner: words('i me my we us our'),
  priced: words('for from at costs cost'),
  request: /^(?:requests?|e-?mails?|messages?|voicemails?|calls|inquiry|inquiries|enquiry|enquiries)$/,
  unanswered: words("unanswered not no 't"),
  news: {
    leisure: /^(?:match|matches|goals?|scored|scorer|wickets?|innings|overs|batting|batted|bowled|bowler|semi-finals?|semifinals?|quarter-finals?|league|cup|striker|midfielder|defender|keeper|goalkeeper|half-time|kick-off|referee|penalty|jockey|laps?|medal|tournament|championship|rebounds|touchdowns?|inning|pitcher|derby|fixtures?|peloton|racket|darts|set|jersey|film|films|novel|novels|poems?|album|albums|songs?|sings|stage|cast|actor|actress|plot|director|directed|opera|aria|choir|concert|orchestra|gallery|exhibition|painting|paintings|play|plays|played|player|players|theatre|theater|audience|episode|sequel|cinema|musical|soprano|tenor|conductor)$/,
    release: new Set(['delighted to', 'pleased to', 'proud to', 'to editors', 'unaudited results', 'forward-looking statements']),
    manual: words('lays folds unfolds taps peels kneads crouches kneels wipes sips stirs shrugs nods glances stacks rubs strokes knocks grins'),
    obituary: new Set(['survived by', 'died aged']),
    grave: /^(?:arrest|charg|accus|indict|convict|brib|embezzl|defraud|launder|stole|steal|extort|threat|sack|oust|suspend|resign|dismiss|expel|investigat|collud|assault|abus|harass)|^(?:fired?|quit|quits|lied|killed|shot|hid|banned)$/,
    happens: words('buys acquires ends quits shuts closes cuts sues drops wins hires fires raises files signs agrees merges collapses recalls bans blocks rejects resigns halts suspends invests'),
    ongoing: words("is are was were 's ’s been had did"),
    ing: /^[a-z]{2,}ing$/,
    participle: /^(?:been|gone|come|taken|bought|sold|lost|won|paid|put|set|cut|left|made|met|built|hit|kept|held|begun|become|given|shut|chosen|struck|sent|told|had|found|fallen|risen|spent|seen|drawn|done|got|gotten)$/,
    unmoved: /^(?:un[a-z]+ed|need|used|asked|wished|wanted|called|named)$/,
    states: words("is are 's ’s be"),
    appoints: /^(?:appointed|named|promoted|hired|poached|lured|joined|joins|succeeds|succeeded)$/,
    beside: words('at for from with'),
    articles: words('a an the his her its their'),
    listed: words('costs starts retails'),
    shares: /^(?:shares?|stock)$/,
    verdict: /^(?:fined|jailed|jury|jurors|bail|surcharge|magistrates|sentenced|bound|licence|license)$/,
    traded: /^(?:exchange|dollar|euro|pound|yen|rand|naira|currency|copper|gold|oil|ore|freight|airfreight|rates?|quotes?|bond|issue|stock|gmt|carbonate)$/,
  },
};
