import type { RoleRow } from '../compare';

const row = (group: string, kind: RoleRow['kind'], words: string): RoleRow => ({ group, kind, words: words.split(',').map((w) => w.trim()) });

/** Roles by the whole word or words. */
export const roles: readonly RoleRow[] = [
  row('ceo', 'office', 'ceo, chief executive, chief executive officer, boss, chief, group chief executive'),
  row('managing director', 'office', 'managing director, general manager, md'),
  row('cfo', 'office', 'cfo, chief financial officer, finance director, finance chief, finance head, treasurer'),
  row('cto', 'office', 'cto, chief technology officer, technology chief'),
  row('coo', 'office', 'coo, chief operating officer, operating chief, chief operations officer, operations chief'),
  row('chair', 'office', 'chairman, chairwoman, chair, chairperson, chairman of the board, board chair'),
  row('works council', 'office', 'works council chief, works council head'),
  row('executive board', 'seat', 'executive board member, management board member, member of the management board'),
  row('supervisory board', 'seat', 'supervisory board member, non-executive director, member of the supervisory board'),
  row('founder', 'founder', 'founder'),
  row('co-founder', 'founder', 'co-founder, cofounder'),
  row('mayor', 'office', 'mayor, lord mayor'),
  row('chancellor', 'office', 'chancellor'),
  row('president', 'office', 'president'),
  row('vice president', 'office', 'vice president, vice-president, executive vice president, senior vice president, vp'),
  row('prime minister', 'office', 'prime minister, premier'),
  row('attorney general', 'office', 'attorney general, state attorney general'),
  row('governor', 'office', 'governor'),
  row('coach', 'office', 'coach, head coach, manager'),
  row('sheriff', 'office', 'sheriff, county sheriff'),
  row('police chief', 'office', 'police chief, chief of police, chief constable, police commissioner, police commander'),
  row('fire chief', 'office', 'fire chief, fire marshal, chief fire officer, fire brigade chief'),
  row('secretary-general', 'office', 'secretary-general, secretary general, general secretary'),
  row('speaker', 'office', 'speaker, house speaker'),
  row('senator', 'profession', 'senator, state senator'),
  row('ambassador', 'office', 'ambassador'),
  row('bishop', 'office', 'bishop, archbishop, cardinal'),
  row('rector', 'office', 'rector, vice-chancellor, provost'),
  row('principal', 'office', 'principal, headteacher, headmaster, headmistress, head teacher'),
  row('dean', 'profession', 'dean'),
  row('conductor', 'office', 'conductor, music director, chief conductor'),
  row('curator', 'profession', 'curator, chief curator'),
  row('editor-in-chief', 'office', 'editor-in-chief, editor in chief, chief editor, managing editor'),
  row('captain', 'office', 'captain, team captain, skipper'),
  row('ombudsman', 'office', 'ombudsman, ombudswoman'),
  row('general counsel', 'office', 'general counsel, chief legal officer'),
  row('chief of staff', 'office', 'chief of staff'),
  row('insolvency administrator', 'office', 'administrator, insolvency administrator, liquidator, receiver'),
  row('widow', 'profession', 'widow, widower'),
  row('artistic director', 'office', 'artistic director'),
  row('lawyer', 'bench', 'lawyer, defence lawyer, defense lawyer, defence counsel, defense attorney, solicitor, barrister'),
  row('prosecutor', 'bench', 'prosecutor, public prosecutor, chief prosecutor, state prosecutor, district attorney'),
  row('judge', 'bench', 'judge, presiding judge, district judge'),
  row('owner', 'profession', 'owner'),
  row('investor', 'profession', 'investor'),
  row('professor', 'profession', 'professor'),
  row('architect', 'profession', 'architect'),
  row('analyst', 'profession', 'analyst'),
];

/** Last words of a role; the words before are the field. */
export const roleHeads: readonly RoleRow[] = [
  row('chair', 'office', 'chair, chairman, chairwoman, chairperson'),
  row('head', 'office', 'chief, head, director, leader, boss, officer, secretary, commissioner, superintendent'),
  row('minister', 'office', 'minister'),
  row('commander', 'office', 'commander'),
  row('president', 'office', 'president'),
  row('vice president', 'office', 'vice-president'),
  row('coordinator', 'office', 'coordinator, co-ordinator'),
  row('inspector', 'office', 'inspector, superintendent general, comptroller, auditor'),
  row('spokesperson', 'office', 'spokesman, spokeswoman, spokesperson'),
  row('official', 'profession', 'official, owner, manager, analyst, architect, lawyer, economist, councillor, professor, engineer, researcher, doctor, surgeon, physician, nurse, physicist, chemist, biologist, historian, curator, consultant, adviser, advisor, broker, trader, developer, designer, inventor, ranger, organiser, organizer, campaigner, activist, resident, landlord, tenant, shareholder, pensioner, retailer, baker, brewer, fisherman, conductor, violinist, singer, actor, author, novelist, painter, sculptor, photographer, reporter, columnist, correspondent, striker, midfielder, goalkeeper, defender, sprinter, swimmer, scientist, partner, executive, captain, pastor, farmer, teacher'),
];

/** Words before a head, to one name in every language; the empty name is the firm as a whole. */
export const roleFields: ReadonlyMap<string, string> = new Map(Object.entries({
  '': '', company: '', group: '', compliance: 'compliance', risk: 'risk', corporate: '', executive: '', finance: 'finance', financial: 'finance', technology: 'technology', tech: 'technology', technical: 'technology', strategy: 'strategy',
  people: 'people', personnel: 'people', sales: 'sales', marketing: 'marketing', board: 'board', transport: 'transport', council: 'council', security: 'security', 'information security': 'security', cybersecurity: 'security', medical: 'medicine', nursing: 'nursing', operations: 'operations', communications: 'communications', legal: 'legal', union: 'union', yard: 'yard', research: 'research', product: 'product', engineering: 'development', development: 'development', building: 'building',
  culture: 'culture', economy: 'economy', interior: 'interior', foreign: 'foreign', justice: 'justice', health: 'health', environment: 'environment', education: 'education', defence: 'defence', defense: 'defence', party: 'party', plant: 'plant',
}));
