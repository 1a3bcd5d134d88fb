import { condition, type StateLexicon } from '../states';
import { words } from '../words';

const INQUIRY = '(?:inquiry|investigation|probe|case|search|talks|negotiations|trial|operation|manhunt|review)';

export const states: StateLexicon = {
  conditions: [
    condition('thing', 'shut | shut|closed|sealed off|blocked|cordoned off|grounded|off limits|impassable | reopen(?:ed|s)|reopening|open again|back open|opened|unblocked|resumed|restored|passable|running again|flying again|is open|are open'),
    condition('thing', 'in force | in force|in place|in effect|applies|apply|imposed|remains?|stays? | lifted|dropped|revoked|repealed|overturned|scrapped|expired|eased|rescinded|withdrawn|quashed|removed|suspended'),
    condition('thing', 'running | continues?|continuing|is under ?way|are under ?way|under way|underway|ongoing|goes on|go on|drags? on|in progress|on strike|still running|still going|are holding|is holding | ended|is over|are over|was over|called off|came to an end|finished|concluded|settled|collapsed|broke down|broken down|abandoned|suspended|completed|back at work|returned to work|reached a deal|agreed'),
    condition('any', 'missing | missing|unaccounted for|looking for|searching for|search for|hunting for|hunt for|on the run|at large|a fugitive|lost | found|located|turned up|recovered|rescued|safe|returned|arrested|caught|captured|surrendered'),
    condition('person', 'custody | in custody|in jail|in prison|behind bars|detained|on remand|remanded|under arrest|held|in detention | released|freed|bailed|on bail|granted bail|acquitted|walked free|let go|cleared'),
    condition('person', 'hospital | in hospital|hospitalised|hospitalized|in intensive care|in a coma|in (?:a )?critical condition|critically (?:ill|injured)|seriously (?:ill|injured)|on sick leave | discharged|left hospital|left the hospital|died|dead|recovered|out of danger|at home|back home|back at work|sent home|went home'),
    condition('person', 'probe | under investigation|being investigated|investigating|under suspicion|suspected|a suspect|faces? (?:charges|an inquiry|an investigation)|facing charges|accused | cleared|dropped|exonerated|acquitted|convicted|charged|vindicated|found guilty'),
    condition('thing', 'burning | burning|burns|ablaze|out of control|still raging|rages|raging|on fire | put out|extinguished|under control|contained|died down|doused|is out'),
    condition('any', 'out of order | without (?:power|water|electricity|heating|gas)|offline|out of (?:service|action|order)|down|cut off|broken|not working|at a standstill | restored|repaired|fixed|back (?:online|up|in service|on)|working again|running again|reconnected|mended|is online'),
    condition('thing', 'for sale | for sale|on the market|(?:seeking|looking for|wants|has no|without) a (?:buyer|purchaser)|up for grabs | sold|bought|acquired|found a buyer|taken over|snapped up|off the market'),
    condition('thing', 'vacant | vacant|unfilled|empty|unoccupied|advertised | filled|taken|let|occupied|rented'),
    condition('person', `in charge | (?:leads?|leading|heads?|heading|in charge of|oversees|overseeing|runs?|running|handling|handles) … ${INQUIRY}|${INQUIRY} … led by | handed|taken off|removed|moved to another|moved to a different|replaced|transferred|reassigned|recused|off the case|steps? aside|stepped aside|stood down`),
    condition('thing', 'building | under construction|being (?:built|restored|renovated|rebuilt|repaired)|a building site | opened|completed|finished|inaugurated|handed over|reopened|ready'),
    condition('thing', 'planned | planned|scheduled|due|set to|is to|are to|plans? to|will|takes? place|begins?|starts? | cancelled|canceled|called off|postponed|scrapped|shelved|abandoned|dropped|put off|put on hold|axed|withdrawn|rained off|delayed', { planned: true }),
    condition('any', 'trapped | trapped|stranded|stuck|buried|held hostage|a hostage|hostages | freed|rescued|released|pulled out|recovered|saved|brought ashore'),
    condition('any', 'evacuated | evacuated|in shelters|in a shelter|unable to return|homeless|told to leave | returned|allowed back|back in their|went back|back home'),
    condition('thing', 'offer | on the table|stands|considering|weighing|weighs|considers|open | withdrawn|rejected|accepted|turned down|spurned|lapsed|withdrew|refused'),
    condition('person', 'candidate | (?:is|are) (?:running|standing)|a candidate|the candidate|candidate|front ?runner|a contender | withdrawn|withdrew|dropped out|elected|lost|won|conceded|pulled out|defeated|beaten'),
    condition('any', 'suspended | suspended|on leave|banned|injured|sidelined | reinstated|back (?:in|on|at)|returned|sacked|dismissed|fit again'),
  ],
  noMore: / (?:no longer|not any (?:more|longer)|not … any ?more) /u,
  not: / (?:not|n't|t|never|no|neither|nor|hardly|denied|denies) /u,
  denial: / (?:not|n't|t|never|yet to) /u,
  pending: / (?:not (?:.* )?yet|not|yet to|still (?:to|has to|have to)|(?:is|are) (?:still )?pending|await(?:s|ing)?|waiting for|waits for|(?:is|are) expected|remains? to be|undecided) /u,
  future: / (?:will|would|shall|is to|are to|to be|going to|is expected|are expected|due to|is being|are being) /u,
  past: /^(?:continued|remained|stayed|applied|stood|led|headed|ran|burned|burnt|raged|lay|searched|looked|hunted|sought|wanted|went|oversaw|handled|awaited|waited|kept)$/u,
  done: / (?:has|have|had|was|were|been|is|are) /u,
  preterite: /(?:ed|gave|chose|met|took|won|lost|sent|paid|began|spoke|ruled|voted|sold|bought|built|left|drew|held|made|said|read|cut|fell|rose|broke|struck)$/u,
  participle: /(?:ed|en|t|n|g|id|ld|de)$/u,
  derivation: /(?:ations?|isions?|itions?|utions?|sions?|tions?|ions?|ings?|ments?|als?|ures?|ances?|ences?|ided|ides?|ide|ised|ized|ed|es|ing|e|s|d)$/u,
  deciding: /^(?:deci[ds]|approv|reject|block|clear|rul(?:e|ed|ing)$|vot(?:e|ed|es|ing)$|verdict|refus|grant|back(?:ed)?$|sign(?:ed)?$|authori[sz]|agree|consent|permi(?:t|ss)|green)/u,
  genitive: words(''),
  links: words('remain remains remained stay stays stayed keep keeps kept become became finally eventually now still again already however both also later evening morning night late early without'),
  other: / (?:second|third|another|other|others) /u,
};
