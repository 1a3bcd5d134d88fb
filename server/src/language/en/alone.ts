import type { AloneLexicon } from '../alone';
import { inWords, words } from '../words';

/** Words of acts of weight, by what is done. */
const WEIGHTY = [
  // owning, buying, bidding
  'buys|bought|sold|(?:is|are|was|were) (?:buying|selling|closing|shutting|cutting)|acquir(?:es|ed|ing)|acquisition|takes over|took over|taken over|takeover|swallow(?:s|ed)|merg(?:es|ed|ing|er)|stakes?|shareholding|bids?|bidders?|bidding|pledg(?:es|ed)',
  // contracts, money, debts
  'contracts?|agreement|agreed (?:to|a|an|on)|deals?|joint venture|tenders?|loans?|lent|borrow(?:s|ed)|financ(?:es|ed|ing)|invest(?:s|ed|ing)|pa(?:ys|id)|payments?|refund(?:s|ed)?|compensat(?:es|ed|ion)|turnover|receivership|suppl(?:y|ied)|pick(?:s|ed)|award(?:s|ed)|debts|owe[sd]|mortgaged|overdrawn|repossessed|insolven(?:t|cy)|bankrupt(?:cy)?|reimburs\\p{L}+|kickbacks?|unpaid',
  // hiring and dismissing, closing, giving up
  'sack(?:ed|s|ing)?|fires|fired|oust\\p{L}*|dismiss(?:es|ed|al)?|suspend\\p{L}*|resign\\p{L}*|quits?|expel\\p{L}*|laid off|lays off|layoffs|redundan(?:t|cy|cies)|clos(?:es|ed|ure)|shuts?|halt(?:s|ed|ing)?|stop(?:s|ped)|cuts|scrap(?:s|ped)|axe[sd]?|drops|ends|ended|withdr(?:aws|ew|awn)|pull(?:s|ed|ing) out|out of (?:service|action|order)|at a standstill|stand(?:s|ing)? idle|ha(?:s|ve) gone|gone bust|went bust|delay(?:s|ed)|postpon(?:es|ed)|cancel(?:s|led|ed)|collaps(?:es|ed)|fail(?:s|ed)|strikes?|recalling|stripped|step(?:s|ped) (?:down|aside)|appoint(?:s|ed)|succe(?:eds|eded)|succeeded by|replac(?:es|ed)|(?:becomes|became|named|takes over as|took over as) (?:the |its |a )?(?:new |next |first |interim |acting )?(?:head|chief|chair\\p{L}*|director|president|manager|boss|editor|owner|partner|governor|mayor)',
  // courts, authorities, investigations
  'charg(?:ed|es) with|(?:been|was|were|is|are) charged|accus\\p{L}+|indict\\p{L}*|convict\\p{L}*|arrest\\p{L}*|investigat\\p{L}+|raid(?:s|ed)|suspected|alleg\\p{L}+|banned|sue[sd]|suing|lawsuit|inquiry|inspected|tested|examin(?:es|ed|ing)|search(?:es|ed)|audit(?:s|ed)?|complain(?:t|ts|ed)|fine[sd]|penalt(?:y|ies)|bans|block(?:s|ed)|reject(?:s|ed)|refus(?:es|ed)|approv(?:es|ed)|warn(?:s|ed)|breach(?:es|ed)?|ignor(?:es|ed) (?:\\p{L}+ ){0,3}?(?:orders?|warnings?|rules|regulations|deadlines?)|violat\\p{L}+|settlement|settled with|appeal(?:s|ed)|seiz(?:es|ed|ing)|confiscat\\p{L}+|impound\\p{L}+|revok(?:es|ed)|withheld|ordered (?:the|a|an) (?:closure|recall|review|forfeiture|arrest|search|halt|evacuation|\\p{L}+ (?:shut|closed))|law firm|called in',
  // harm and secrets
  'brib\\p{L}+|embezzl\\p{L}+|defraud\\p{L}*|fraud|launder\\p{L}*|stole|stolen|steal\\p{L}*|extort\\p{L}*|threat\\p{L}*|collud\\p{L}+|assault\\p{L}*|abus\\p{L}+|harass\\p{L}*|lied|killed|shot dead|drowned|forged|hid|injur(?:y|ies|es|ed)|wounded|hurt|undisclosed|hidden|deleted|secret(?:ly)?|tip(?:-off)?|whistle-?blowers?|leak(?:s|ed)?',
];

/** Between a subject or a verb and what belongs to it. */
const REST = '[^.;:!?]{0,100}?';

/** What is so day by day, by what it is. */
const IDLE = [
  // what a firm makes, sells and does for a living
  '(?<!which |that |who )(?:makes|made of|manufactures|produces|builds|develops|designs|brews|bakes|roasts|distils|grows|breeds|processes|packs|prints|publishes|sells|rents out|leases out|lets out|operates|runs|serves|services|supplies|advises|represents|insures|specialises|specializes|employs|caters|trades in|deals in|looks after|trains|teaches|treats|houses|stages)(?! out| down| dry| short| no)',
  // what it is, and where
  '(?:is|are|was|were) (?:among the|part of the|based|headquartered|home to|best known|listed)|(?:based|headquartered) in|stands? (?:on|in|at)|(?:looked|looks) after',
  // stages of what goes on in public
  '(?:session|conference|festival|season|summit|debate|sitting) ' + REST + '(?:opened|opens|began|begins|continues|resumes|resumed|adjourned|ended|ends|starts|started|got under way)|(?:faced|faces|took|takes|fielded) questions|(?:addressed|addresses) (?:the|a) |(?:met|meets|visited|visits|toured|tours|attended|attends|opened the (?:fair|show|exhibition|fete))|spoke (?:to|at|in|before)',
  // what has come out in print or on stage
  '(?:published|broadcast|aired|premiered|staged|screened|printed|released) (?:in|on|last|this|by)|came out (?:in|last|this)',
  // what everybody saw
  '(?:clapped|applauded|cheered|booed|sang|wept|filmed|photographed|chanted|marched|gathered|queued|walked|ran (?:out|on|across|down)|sat|stood|knelt|hung|had hung|lit|laid (?:flowers|wreaths)|tied|waved|carried|wore|painted|pinned|stuck|swept|left the (?:court|room|stage|building)|was full of|were full of|burned|burning|lives in|lived in|lives on|lived on)',
  // a writer's picture
  '(?:comes? as|came as|sent shock ?waves|made headlines|has been at the centre|under pressure|in hot water|on the back foot|in the clearest sign|is not alone|is no stranger|reaction (?:\\p{L}+ ){0,3}?(?:was|is|has been)|mixed(?=[,.;:]|$)|by \\p{L}+ (?:he|she|they) meant)',
];

/** What of an English draft that lies alone is asked for its source. */
export const alone: AloneLexicon = {
  weighty: inWords(...WEIGHTY),
  // a regular one ends like a past; the form of having beside it tells which
  steps: inWords(
    '(?:hire[sd]?|hiring|retain(?:s|ed)|engage[sd]|enlist(?:s|ed)|commission(?:s|ed)|recruit(?:s|ed)|poach(?:es|ed)|instruct(?:s|ed)) (?:an?|the|its|new|two|three|\\p{L}+)|switch(?:es|ed)|turn(?:s|ed) down|sent home|part(?:s|ed) company|up for sale|on the market|belongs? to|(?:is|are|was|were) owned by|owns?|(?:sits|sat|seat|seats) on (?:the|its) (?:\\p{L}+ )?board|wrote off|written off|outsourc\\p{L}*|offshored|relocat\\p{L}*|mothball\\p{L}*|rais(?:es|ed) (?:its|the|their) (?:prices?|fees?|fares?|rents?|tariffs?|rates?)|(?:ha(?:s|ve|d)|was|were) (?:\\p{L}+ )?(?:laid off|let go|sent away|evicted|evacuated|locked out|cut off)',
    'hack(?:s|ed)|leak(?:s|ed)|br(?:oke|oken) into|hid|hidden|conceal(?:s|ed)|cover(?:s|ed) up|misled|mislead(?:s|ing)|overcharg\\p{L}*|falsif\\p{L}*|forged|tampered|knew|looked the other way|evict\\p{L}*|lost (?:its|the|his|her) (?:licence|license|contract|seat|job)|not (?:been back|traded|paid)|vanish(?:es|ed)|disappear(?:s|ed)|ran out of money|run out of money|late(?=[,.;:]|$)',
  ),
  idle: inWords(...IDLE),
  inPublic: inWords('(?:trial|hearing|inquest|inquiry) ' + REST + '(?:opened|opens|began|begins|continues|resumes|resumed|adjourned|starts|started|got under way)|(?:goes|go|went|is|are|was|were) on trial|(?:appeared|appears|appearing) (?:before|in) (?:the |a )?(?:\\p{L}+ ){0,3}?court|in the dock'),
  expects: inWords('(?<!(?:is|are|was|were|be|been) )(?:expects?|expected|forecasts?|projects|targets|hopes for|looks for|sees|foresees|budgets for|puts)(?! to be)'),
  pronounced: inWords('fined|jailed|jury|jurors|bail|surcharge|magistrates|sentenced|bound over'),
  charged: inWords('(?:is|are|was|were|been|also) (?:\\p{L}+ )?charged with|(?:is|are|was|were) (?:also |further )?accused of|indicted (?:for|on)|(?:stands|stood) trial|on trial (?:for|on|accused)'),
  shares: inWords('shares?|stock'),
  traded: inWords('exchange|dollar|euro|pound|yen|rand|naira|currency|copper|gold|oil|ore|freight|rates?|quotes?|bond|issue|stock'),
  gifts: inWords('prize(?:s|-money)?|award|donat\\p{L}+|raffle|fundrais\\p{L}+|charity|reward|bursary'),
  votes: inWords('votes?|ballots?|turnout|by-election|referendum|polling|constituency|majority'),
  polled: inWords('of (?:those|people|voters|adults) (?:polled|surveyed|asked|questioned|interviewed)|of (?:the )?respondents|margin of error'),
  stance: /^(?:\p{L}+[^s]s|say|believe|argue|think|warn|claim|want|fear|insist|hope|expect)$/u,
  surveyed: new RegExp(`${inWords('study|survey|poll|pollsters?|researchers').source}[^;]{0,160}${inWords('asked|polled|surveyed|interviewed|questioned|tested').source}|${inWords('(?:survey|poll) of').source}`, 'u'),
  listing: inWords('rankings?|league tables?|statistics|surveys?|polls?|study|census|index|official figures|industry figures|sales figures|ratings|charts?'),
  laws: inWords('act|law|statute|constitution|ordinance|regulations?|section|article|directive'),
  felt: /(?<!\p{L})what feels like $/u,
  common: inWords('on average|average|median|per share|a share|dividend|minimum wage|hourly|rents?'),
  people: /^(?:nurses|doctors|teachers|police officers|officers|firefighters|jobs?|posts?|positions|people|persons?|patients?|victims?|deaths?|dead|men|women|children|workers?|employees|staff|cases?|claims?|complaints?|homes|houses|schools?|shops?|stores|branches|times|suspects?|accidents?|cancellations|passengers|customers|members|countries)$/,
  sized: /(?<!\p{L})with (?:\p{Ll}+ )?$/u,
  peopled: /(?<!\p{L})(?:(?:is|are|was|were) home to|population of) (?:\p{Ll}+ ){0,2}$/u,
  measures: words('mm cm m km mi ft in yd m² km² ft² mi² acre ha m³ l gal g kg lb oz ° °F mph point pages lines inhabitants residents spectators seats'),
};
