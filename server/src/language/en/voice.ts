import { inWords } from '../words';
import type { VoiceLexicon } from '../voice';

/** Inside one clause. */
const CLAUSE = '[^,.;:!?]{0,80}?';
const COPULA = '(?:is|are|was|were|remains?|remained|stays?|stayed|seems?|seemed|sounds?|sounded|looks?|looked|feels?|felt|appears?|appeared|has been|have been)';
/** Between the copula and what it says of the subject. */
const DEGREE = '(?:(?:not|n[\'’]t|never|still|less|more|most|very|rather|so|too|no|just|just as|equally|as|every bit as|scarcely|barely|even|a (?:little|bit|touch)|somewhat|quite|far|fairly|hardly|also|now|only|\\p{L}+ly) )*';

/** How somebody takes a thing. */
const ATTITUDES =
  'sceptical|skeptical|cautious|optimistic|confident|pessimistic|calm|reserved|outraged|disappointed|relieved|thrilled|delighted|convinced|unsure|unconvinced|worried|concerned|anxious|angry|furious|proud|glad|happy|unhappy|pleased|displeased|appalled|surprised|shocked|stunned|shaken|puzzled|baffled|bewildered|speechless|grateful|defiant|hopeful|weary|unimpressed|unmoved|undeterred|unrepentant|guarded|tight-lipped|coy|blunt|diplomatic|thoughtful|conciliatory|relaxed|adamant|strict|critical|divided|suspicious|impatient|alarmed|irritated|bitter|amused|impressed|touched|modest|bullish|bearish|upbeat|downbeat|philosophical|scathing|dismissive|enthusiastic|lukewarm|wary|torn|in no doubt|having none of it|kinder|blunter|gentler|harsher|softer|milder|warmer|harder on|forthright|outspoken|generous|charitable|forgiving|not so sure';

/** What the writer holds of things. */
const VALUES =
  'cheap|cheaper|expensive|costly|easy|easier|hard|harder|difficult|tricky|simple|complicated|delicate|good|better|bad|worse|important|crucial|vital|key|necessary|needless|overdue|clear|unclear|uncertain|controversial|disputed|rare|common|usual|unusual|normal|odd|strange|curious|remarkable|extraordinary|surprising|understandable|logical|brave|bold|ambitious|risky|dangerous|tempting|popular|famous|legendary|quiet|tense|bleak|grim|lovely|pretty|ugly|sad|bitter|tragic|awkward|absurd|grotesque|no surprise|no accident|no small matter|no exception|not alone|nothing new|nothing unusual|an exception|a one-off|a success|a failure|a flop|a triumph|a disaster|a debacle|a mess|a mystery|a puzzle|a problem|a nuisance|a nightmare|a blessing|a curse|a blow|a gift|a bargain|a luxury|a gamble|a stretch|a matter of|a question of|a case of|worth (?:a|the) \\p{L}+|at odds';

/** Whether somebody speaks in an English statement that nobody carries, or the writer only judges. */
export const voice: VoiceLexicon = {
  told: inWords(
    '(?:let|lets|made|makes) it (?:be )?(?:known|clear|plain)|(?:let|lets) slip|heard to say|(?:is|are|was|were) (?:quoted|heard) (?:as )?saying|on (?:the )?record as|used to say|by way of (?:reply|answer|explanation)',
    '(?:by|on) (?:the )?(?:his|her|its|their|\\p{L}+[\'’]s?) (?:own )?(?:count|tally|guess|reckoning|estimate|account|calculations?|arithmetic|telling|figures|numbers|measure)|by (?:the|one|that) (?:count|tally|reckoning|estimate)|(?:estimates?|forecasts?|guesses|figures|accounts) (?:of ' + CLAUSE + ')?(?:run|range|ranged|var(?:y|ied)|differ|differed)|on page \\p{L}+ of|(?:appears?|appeared|set out|laid out|listed|spelled out|recorded) (?:in|on) (?:the|a|its|his|her|their) (?:\\p{L}+ ){0,2}(?:page|settlement|contract|filing|report|accounts|register|ledger|minutes|complaint|indictment|document|papers)|(?:gave|gives|give|offered|offers) no (?:reasons?|details|explanation|figures?|comment|numbers|hint)|in (?:the view|the eyes|the words|the opinion) of|in (?:his|her|their) (?:view|telling|words|opinion|eyes)',
    '(?:it|letter|note|sign|notice|plaque|banner|message|text|e-?mail|statement|poster|placard|label|sticker|memo) (?:reads?|says?|said|concludes?|concluded)|values? it at',
    '(?:was|were|is|are|been) (?:calling|describing|telling|warning|arguing|claiming|asking|saying|insisting|urging|demanding|promising)|(?:keeps?|kept|goes|went) on (?:saying|telling|asking|insisting)|talk(?:s|ed)? of|spoke (?:of|out|up)|(?:has|have|had) a theory|a theory about',
    '(?:did|do|does|would|could|can|will|has|have|had)(?: not|n[\'’]t) (?:want to |wish to |care to |yet )?(?:discuss|comment|say|elaborate|respond|reply|answer|disclose|reveal|speculate|explain|talk|name|return calls|be drawn|give (?:figures|details|numbers|reasons))|(?:not|n[\'’]t) returning calls|would not be drawn',
    '(?:read|reads) (?:out|aloud|from)|(?:totted|totting|tots|adds?|added) up|(?:count|counts|counted) (?:on|off|them|up)|reckon(?:s|ed)? it|put(?:s)? (?:it|the \\p{L}+) at|(?:which|that|what) ' + CLAUSE + '(?:called|describes?|described|reckons?|reckoned|estimates?|estimated|reported|claims?|claimed|filed with|noted|put) ',
    '(?:a|the) (?:blog|newsletter|site|podcast|paper|weekly|wire) [^,.;:]{1,40} (?:noted|wrote|reported|says|said|writes|found|has it|had it)|word (?:is|has it|spread|got round)|the talk (?:is|was)|doing the rounds|making the rounds|floated|mooted|being touted|touted as|said to|thought to|believed to|tipped (?:to|as)|billed as',
    // the paper of itself
    '(?:full )?disclosure:|editors?[’\']?s? note|author[’\']s note|(?:this|the) author (?:holds|owns|has) (?:no|shares|a stake)',
    // a law says so: “the act caps rents at 10 per cent”, “breaches carry a fine of up to £30,000”
    'under (?:section \\p{N}+|article \\p{N}+|clause \\p{N}+|the (?:\\p{L}+ ){0,3}?(?:act|statute|constitution|ordinance|regulations))|(?:the|this|that) (?:\\p{L}+ ){0,3}?(?:act|law|statute|ordinance|by-?law|regulations?) (?:caps?|limits?|requires?|allows?|bans?|obliges?|exempts?|provides?|forbids?|prohibits?|entitles?|sets out|lets)|(?:carr(?:y|ies)|faces?|facing|punishable by|liable to) ' + CLAUSE + '(?:(?:fines?|penalt(?:y|ies)|sentences?|terms?|jail|prison) (?:of )?up to|(?:up to|maximum|a minimum) ' + CLAUSE + '(?:fines?|penalt(?:y|ies)|sentence|term|jail|prison))|the (?:maximum|minimum) (?:sentence|fine|penalty|term)',
    // a programme says so
    'on the (?:programme|bill|menu|setlist) (?:is|are|was|were)',
    // who began a thing, which the writer goes on to tell
    '(?:broke|breaks) (?:the|this|that) (?:story|news|scandal)|set the (?:ball|affair|story) rolling|(?:fired|firing) the (?:first|opening) shot',
    // what somebody whose trade it is expects
    '(?:analyst|economist|forecaster|strategist|stock ?picker|market watcher)s? ' + CLAUSE + '(?:, )?(?:expects?|expected|sees|saw|sees? it|pencil(?:s|led)? in|puts?|looks? for|looked for|gives?|models?|modelled|modeled|forecasts?|predicts?|predicted)',
    '(?:replies|replied|answers|answered)(?! with)|(?:snorts|snorted|scoffs|scoffed|bristles|bristled|sniffs|sniffed|jokes|joked|quips|quipped|shrugs|sighs|mutters|grumbles|chuckles|recalls|recalled|remembers|remembered|muses|mused|confides|confided|laments|lamented|summed up|sums up|chimed in|thinks so|hopes so|says so|said so)',
  ),
  stance: inWords(
    '^(?:that|this|it|none of (?:this|that|it)|little of (?:this|that)|all (?:this|that)|the (?:plan|idea|news|move|answer|offer)) (?:\\p{L}+ )?(?:did|does|has|have|had)?(?: not|n[\'’]t)? ?(?:impress|please|satisfy|convince|reassure|placate|appease|calm|sway|amuse|surprise|worry|alarm|anger|delight|dismay|sit well|go down (?:well|badly)|gone down (?:well|badly)|went down (?:well|badly))(?:es|s|ed|d)?',
    COPULA + '(?: not|n[\'’]t)? ' + DEGREE + '(?:' + ATTITUDES + ')',
    '(?:struck|strikes|strike|sounded|sounds) (?:a|an|the) [^,.;:!?]{0,40}?(?:note|tone|chord)|(?:pulled|pulls) no punches|(?:did|does)(?: not|n[\'’]t) mince|minced no words|(?:hit|hits|fired|fires) back|(?:weighed|weighs|piled|piles) in|(?:put|puts) it (?:\\p{L}+ )?\\p{L}+ly|(?:went|goes) (?:even )?further(?=[,.;:–]|$)',
    '(?:agrees?|agreed|disagrees?|disagreed|begs? to differ|differs?|demurs?|demurred|objected|dissents?|sees? it (?:differently|otherwise|the same way)|saw it (?:differently|otherwise)|takes? (?:another|a different|a dimmer|a kinder) view|takes? issue|thinks? (?:otherwise|differently|little|highly) ?)(?=[,.;:–]|$| with| of| on)',
    '(?:backs?|backed|supports?|supported|opposes?|opposed|favou?rs?|welcomes?|welcomed|dislikes?|regrets?|regretted|applauds?|deplores?|defends?|defended) (?:the (?:plan|idea|proposal|move|decision|change)s?|it|that|this|them)(?=[,.;:–]|$)',
    '(?:shrugged|shrugs|laughed|laughs|brushed|brushes|waved|waves) (?:it|that|this|the \\p{L}+) (?:off|aside|away)|(?:has|have|had) heard (?:it|that) (?:all )?before|heard it all|(?:has|have|had) (?:no |few |some |many |his |her |their )?(?:regrets?|doubts?|misgivings|qualms|reservations|illusions)|(?:bit|bites) (?:his|her) tongue|(?:stays?|stayed|fell|falls|kept|keeps) silent|apologi[sz]e[sd]?',
  ),
  verdict: inWords(
    '(?:the )?(?:pressure|heat) (?:on|around) ' + CLAUSE + ' (?:is|was|has been) (?:\\p{L}+ )?(?:growing|mounting|building|rising|on|off|easing)|(?:time|patience|luck) (?:is|was) running (?:out|short|thin)|(?:has|have|had) split|(?:divides|divided|is dividing)',
    '(?:did|does|do|has done|have done|(?:is|are|was|were) doing) (?:just |rather |very |quite )?(?:fine|well|badly|poorly|nicely|better|worse)(?= by|[,.;:!]|$)',
    '^that (?:the|an?|he|she|it|they|we|nobody|anyone|anybody|so|his|her|its|their) [^.;:!?]{3,200}? (?:is|was|says|speaks|comes as|makes|seems|tells|ought|should surprise)(?!\\p{L})[^.;:!?]{0,80}?(?:jokes?|iron(?:y|ies|ic)|sort of|kind of|no (?:surprise|accident|coincidence)|volumes|a lot|something|telling|oddit(?:y|ies)|wonder|point)|^it is (?:one of the |an? |the )?(?:\\p{L}+ )?(?:iron(?:y|ies|ic)|quirks?|oddit(?:y|ies)|paradox|joke)',
    '^(?:whoever|anyone who|anybody who|those who) [^.;:!?]{3,80} (?:will find|finds?|sees?|ends? up|notices?|hears?|smells?|waits?)',
    COPULA + '(?: not|n[\'’]t)? ' + DEGREE + '(?:' + VALUES + ')(?=[,.;:–—!]|$| (?:and|but|for|to|enough|in|with|of|at|about|as|than))',
    '(?:it|that|this|he|she)[\'’]?(?: i)?s not (?:only|just) ' + CLAUSE + '(?=[,.;:–]|$)|(?:has|have|had) (?:its|their|his|her) price|comes? at a (?:price|cost)|(?:has|have|had) fared|(?:has|have|had) (?:it|a) (?:easy|hard time|easier|harder)|on paper|nerves are|tempers (?:flared|are)|fear (?:stalks|is spreading)|the mood|moods? (?:is|was|has)|must be (?:delighted|relieved|furious|pleased|worried)',
  ),
  gesture: inWords(
    '(?:fights?|fought|blinks?|blinked|chokes?|choked|holds?|held) back (?:the |his |her )?tears|(?:chooses|chose|weighs|weighed|picks|picked) (?:his|her|their) words|(?:searche[sd]|searching|gropes?|groped) for (?:the right )?words?|(?:clears|cleared) (?:his|her) throat|(?:clenche[sd]) (?:his|her) fists?|(?:shakes|shook|shaking) (?:his|her|their) heads?|(?:rolls|rolled|raises|raised) (?:his|her) (?:eyes|eyebrows?|hands?|voice|glass)',
    '(?:receives|received|greets|greeted) (?:visitors|guests|callers|reporters|us|me) (?:in|at|on|with|from)',
    '(?:climbs|climbed|clambers|clambered|steps|stepped|gets|got) (?:on to|onto|on|up to) (?:a|an|the)|(?:opens|opened) the door|(?:leads|led|shows|showed) (?:the way|visitors|us|a visitor) ' + CLAUSE + '|(?:leans|leaned|sits|sat) back|(?:folds|folded|crosses|crossed) (?:his|her) (?:arms|hands|legs)|(?:lights|lit) (?:a|his|her) (?:cigarette|pipe)|(?:straightens|straightened|adjusts|adjusted|pushes|pushed) (?:his|her) (?:tie|glasses|hat|cap|jacket)|(?:looks|looked|gazes|gazed|stares|stared) (?:out|up|down|at|across|over)|(?:was|were|is|are) (?:there|present|in the room|not in the room)(?=[,.;:]|$)|thought for a moment|(?:asked|asks) for a glass of water',
  ),
};
