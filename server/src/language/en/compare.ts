import type { CompareLexicon } from '../compare';
import { measures, acts } from './measures';
import { roleFields, roleHeads, roles } from './roles';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const compare: CompareLexicon = {
  stopWords: words(
    'the a an and or but of to in on at by for from with as is are was were be been being it its this that these those he she they his her their them him we i you our us who which what when where than then so not no nor ' +
    'has have had having will would could should can may might must do does did done also more less about around nearly almost over under up down out into after before between during per each all any some most ' +
    'percent per cent dollar dollars pound pounds euro euros million billion thousand bn m said says told according reported added called put new last next year years month week day today now first second two three there here just only still while if because',
  ),
  endings: ['ings', 'ing', 'ies', 'ied', 'es', 'ed', 's', 'ly'],
  compounds: false,
  measures,
  acts,
  roles,
  roleHeads,
  roleFields,
  former: words('ex former formerly previous past then-outgoing outgoing erstwhile onetime ex-'),
  future: words('designate incoming future elect designated'),
  deputies: words('deputy vice interim acting assistant'),
  roleOf: words('of at for in with from'),
  determiners: words('the a an its their his her'),
  notRoles: words('mr mrs ms miss dr sir said says told and or but with by from of for to in on at as when while that where after before photo picture text son daughter brother sister father mother wife husband monday tuesday wednesday thursday friday saturday sunday'),
  roleEndings: ['or', 'er', 'ist', 'ian', 'ant', 'ent', 'man', 'woman', 'master', 'eer', 'yst'],
  events: [
    { concept: 'join', words: ['joins', 'joined', 'joining', 'join', 'moves', 'moved', 'hired', 'recruited', 'poached', 'hiring', 'recruitment'] },
    { concept: 'leave', words: ['leaves', 'left', 'leaving', 'leave', 'quits', 'quit', 'resigns', 'resigned', 'resign', 'resignation', 'departure'] },
    { concept: 'buy', words: ['buys', 'bought', 'acquires', 'acquired', 'acquire', 'buy', 'takes', 'took', 'buying', 'acquisition', 'takeover'] },
    { concept: 'found', words: ['founded', 'founds', 'cofounded', 'co-founded', 'founding'] },
    { concept: 'lead', words: ['leads', 'led', 'heads', 'headed'] },
    { concept: 'sue', words: ['sues', 'sued', 'suing'] },
    { concept: 'replace', words: ['replaces', 'replaced', 'succeeds', 'succeeded'] },
    { concept: 'merge', words: ['merges', 'merged', 'merging'] },
  ],
  exchange: words('for'),
  agent: words('by'),
  companion: words('with'),
  together: words('together jointly along'),
  relatives: words('who'),
  subjects: words('he she'),
  particles: new Set(),
  earlier: words('originally previously earlier initially formerly once before prior previous then'),
  past: words('had was were'),
  stillThen: words('still'),
  changeFrom: 'from',
  changeTo: words('to'),
  moves: words('go goes going went gone rise rises rose risen climb climbs climbed move moves moved push pushes pushed'),
  changeAfter: ['up from', 'down from', 'compared with', 'compared to', 'against', 'after', 'than the', 'instead of'],
  conjunctions: words('and or while'),
  outletWords: words('news agency newspaper paper magazine website site broadcaster station outlet daily weekly newswire'),
  replaced: ['instead of', 'rather than', 'up from', 'down from', 'not the'],
  amountBefore: words('at to'),
  each: words('each per apiece'),
  thatIs: ['or', 'that is', 'which is', 'equal to', 'that makes'],
  partOf: words('of'),
  sum: words('together total altogether combined sum overall'),
  up: words('up rise rises rose risen increase increased growth grew grown more higher gain gained plus climbed jump jumped premium above'),
  down: words('down fall falls fell fallen decrease decreased decline declined less lower lost drop dropped minus discount cut below fewer'),
  base: ['compared with', 'compared to', 'against', 'measured against', 'on the closing price of', 'over the'],
  convertedFirst: words('or equivalent about'),
  converted: words('to just over under the of about around roughly or approximately nearly equivalent equal some'),
};
