import type { GenreLexicon } from '../genre';
import { inWords, words } from '../words';

/** What kind of piece an English article is. */
export const genre: GenreLexicon = {
  // “mine” is a pit as often
  self: words('i me my myself'),
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
  priced: words('for from at costs cost admission concessions'),
  handy: words('mm cm in ft l ml g kg lb oz m'),
  ways: words('m km mi yd ft'),
  sizedBefore: /(?<!\p{L})(?:(?:weighs?|weighed|weighing|measures?|measured|measuring)(?: \p{Ll}+){0,2}|(?:screen|diameter|display|pool|length|height|width|depth|wingspan|circumference) of(?: \p{Ll}+)?|(?:\p{N}+|\p{L}+) by) $/u,
  sizedBehind: /^(?: by \p{N}+|[ -](?:long|high|tall|wide|deep|thick|across|screen)(?!\p{L}))/u,
  awayBehind: /^ (?:away|from|inland|offshore|upstream|downstream|(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?)(?!\p{L})/u,
  unbuilt: inWords('planned|proposed'),
  request: /^(?:requests?|e-?mails?|messages?|voicemails?|calls|inquiry|inquiries|enquiry|enquiries)$/,
  unanswered: words("unanswered not no 't"),
  leisure: /^(?:match|matches|goals?|scored|scorer|wickets?|innings|overs|batting|batted|bowled|bowler|semi-finals?|semifinals?|quarter-finals?|league|cup|striker|midfielder|defender|keeper|goalkeeper|half-time|kick-off|referee|penalty|jockey|laps?|medal|tournament|championship|rebounds|touchdowns?|inning|pitcher|derby|fixtures?|peloton|racket|darts|set|jersey|penalties|try|tries|flanker|fly-half|scrum|lineout|touchline|substitute|film|films|novel|novels|poems?|album|albums|songs?|sings|stage|cast|actor|actress|plot|director|directed|opera|aria|choir|concert|orchestra|gallery|exhibition|painting|paintings|play|plays|played|player|players|theatre|theater|audience|episode|sequel|cinema|musical|soprano|tenor|conductor)$/,
  weather: /^(?:temperatures?|degrees|frost|frosty|ice|icy|snow|snowfall|sleet|rain|rainfall|showers|drizzle|thunderstorms?|winds?|gusts|gales?|hail|fog|mist|cloud|clouds|cloudy|sunny|sunshine|overcast|heatwave|forecasters?|highs|lows|breezy)$/,
  obituary: new Set(['survived by', 'died aged']),
  release: new Set(['delighted to', 'pleased to', 'proud to', 'to editors', 'unaudited results', 'forward-looking statements']),
  bystanders: /^(?:guests|visitors|passers-by|onlookers|tourists|pensioners|pupils|women|men|children|boys|girls|customers|people|neighbou?rs|cyclists|walkers|workers|sailors|shoppers|regulars|travell?ers|passengers)$/,
  gathered: words('stand stands stood standing sit sits sat sitting wait waits waited waiting queue queues queued queuing crowd crowds crowded huddle huddled lean leans leaned'),
  manual: words('lays folds unfolds taps peels kneads crouches kneels wipes sips stirs shrugs nods glances stacks rubs strokes knocks grins'),
};
