import type { RoleRow } from '../compare';

const row = (group: string, kind: RoleRow['kind'], words: string): RoleRow => ({ group, kind, words: words.split(' ') });

/** Roles by the whole word, without the feminine ending. */
export const roles: readonly RoleRow[] = [
  row('ceo', 'office', 'ceo chef konzernchef unternehmenschef firmenchef vorstandschef vorstandsvorsitzende vorstandsvorsitzender konzernlenker konzernboss boss firmenlenker vorstandssprecher'),
  row('managing director', 'office', 'geschäftsführer geschäftsführende geschäftsführender hauptgeschäftsführer'),
  row('cfo', 'office', 'cfo finanzchef finanzvorstand finanzvorständ kämmerer kämmer stadtkämmerer stadtkämmer kreiskämmerer kreiskämmer finanzdirektor'),
  row('building head', 'office', 'stadtbaurat stadtbaurät kreisbaurat kreisbaurät baustadtrat baustadträt baubürgermeister'),
  row('cto', 'office', 'cto technikchef technikvorstand'),
  row('coo', 'office', 'coo'),
  row('chair', 'office', 'aufsichtsratschef aufsichtsratsvorsitzende aufsichtsratsvorsitzender verwaltungsratspräsident chefaufseher chefkontrolleur'),
  row('works council', 'office', 'betriebsratschef betriebsratsvorsitzende betriebsratsvorsitzender personalratschef personalratsvorsitzende personalratsvorsitzender'),
  row('executive board', 'seat', 'vorstand vorständ vorstandsmitglied'),
  row('supervisory board', 'seat', 'aufsichtsrat aufsichtsrät aufsichtsratsmitglied aufseher'),
  row('founder', 'founder', 'gründer firmengründer unternehmensgründer'),
  row('co-founder', 'founder', 'mitgründer mitbegründer cofounder co-gründer mitgründende'),
  row('mayor', 'office', 'bürgermeister oberbürgermeister stadtpräsident gemeindepräsident gemeindeammann stadtammann ortsvorsteher'),
  row('chancellor', 'office', 'kanzler bundeskanzler'),
  row('president', 'office', 'präsident staatspräsident bundespräsident'),
  row('prime minister', 'office', 'ministerpräsident premierminister regierungschef premier'),
  row('coach', 'office', 'trainer cheftrainer coach'),
  row('artistic director', 'office', 'intendant'),
  row('state governor', 'office', 'landeshauptmann landeshauptfrau'),
  row('member of parliament', 'profession', 'abgeordnete abgeordneter landtagsabgeordnete landtagsabgeordneter bundestagsabgeordnete bundestagsabgeordneter nationalrat nationalrät ständerat ständerät parlamentarier'),
  row('cabinet member', 'profession', 'regierungsrat regierungsrät bundesrat bundesrät landesrat landesrät staatsrat staatsrät'),
  row('council member', 'profession', 'stadtrat stadträt gemeinderat gemeinderät kantonsrat kantonsrät grossrat grossrät bezirksrat bezirksrät ratsherr ratsfrau ratsmitglied'),
  row('secretary-general', 'office', 'generalsekretär'),
  row('treasurer', 'office', 'schatzmeister kassier kassierer kassenwart rechnungsführer'),
  row('secretary', 'profession', 'schriftführer protokollführer'),
  row('commander', 'office', 'kommandant feuerwehrkommandant wehrführer ortskommandant oberkommandierende oberkommandierender polizeikommandant'),
  row('police chief', 'office', 'polizeipräsident polizeichef polizeidirektor'),
  row('ambassador', 'office', 'botschafter'),
  row('bishop', 'office', 'bischof bischöf erzbischof landesbischof landesbischöf kardinal'),
  row('rector', 'office', 'rektor universitätspräsident hochschulrektor'),
  row('principal', 'office', 'schulleiter schuldirektor'),
  row('dean', 'profession', 'dekan studiendekan'),
  row('doctoral student', 'profession', 'doktorand'),
  row('conductor', 'office', 'dirigent chefdirigent generalmusikdirektor kapellmeister'),
  row('curator', 'profession', 'kurator chefkurator'),
  row('editor-in-chief', 'office', 'chefredakteur chefredaktor'),
  row('captain', 'office', 'kapitän mannschaftskapitän'),
  row('ombudsman', 'office', 'ombudsmann ombudsfrau'),
  row('insolvency administrator', 'office', 'insolvenzverwalter sachwalter masseverwalter zwangsverwalter'),
  row('chief physician', 'profession', 'chefarzt chefärzt klinikdirektor'),
  row('senior physician', 'profession', 'oberarzt oberärzt'),
  row('junior physician', 'profession', 'assistenzarzt assistenzärzt stationsarzt stationsärzt'),
  row('public health officer', 'profession', 'amtsarzt amtsärzt'),
  row('doctor', 'profession', 'arzt ärzt hausarzt hausärzt'),
  row('notary', 'profession', 'notar'),
  row('trustee', 'profession', 'treuhänder'),
  row('district administrator', 'office', 'landrat landrät bezirkshauptmann bezirkshauptfrau'),
  row('lawyer', 'bench', 'anwalt anwält rechtsanwalt rechtsanwält verteidiger strafverteidiger pflichtverteidiger fachanwalt fachanwält'),
  row('prosecutor', 'bench', 'staatsanwalt staatsanwält oberstaatsanwalt oberstaatsanwält generalstaatsanwalt generalstaatsanwält bundesanwalt bundesanwält'),
  row('judge', 'bench', 'richter amtsrichter strafrichter gerichtspräsident'),
  row('owner', 'profession', 'inhaber eigentümer besitzer'),
  row('investor', 'profession', 'investor'),
  row('professor', 'profession', 'professor'),
  row('architect', 'profession', 'architekt'),
  row('analyst', 'profession', 'analyst'),
  row('manager', 'profession', 'manager'),
];

/** Heads of compounds; what stands before is the field. */
export const roleHeads: readonly RoleRow[] = [
  // who speaks for people that have chosen him leads them
  row('head', 'office', 'fraktionssprecher parteisprecher bundessprecher landessprecher kreissprecher kurssprecher klassensprecher'),
  row('spokesperson', 'office', 'sprecher'),
  row('head', 'office', 'chef leiter vorsitzende vorsitzender vorsitzenden direktor vorstand vorständ boss lenker präsident führer obmann obfrau vorsteher beauftragte beauftragter dezernent referent'),
  row('minister', 'office', 'minister senator staatssekretär'),
  row('secretary', 'office', 'sekretär'),
  row('professor', 'profession', 'professor forscher wissenschaftler experte expert'),
  row('official', 'profession', 'manager analyst architekt ökonom historiker'),
];

/** Fields before a head, to one name in every language; the empty name is the firm as a whole. */
export const roleFields: ReadonlyMap<string, string> = new Map(Object.entries({
  '': '', compliance: 'compliance', risiko: 'risk', konzern: '', unternehmens: '', unternehmen: '', firmen: '', vorstands: '', vorstand: '', geschäfts: '', finanz: 'finance', technik: 'technology', technologie: 'technology',
  strategie: 'strategy', personal: 'people', vertriebs: 'sales', marketing: 'marketing', betriebsrats: 'works council', personalrats: 'works council', personalrat: 'works council', betriebsrat: 'works council', aufsichtsrats: 'board', aufsichtsrat: 'board', aufsichts: 'board', verwaltungsrats: 'board', verwaltungsrat: 'board',
  fraktions: 'group', partei: 'party', bau: 'building', kultur: 'culture', wirtschafts: 'economy', volkswirtschafts: 'economy', presse: '', polizei: 'police', verkehrs: 'transport', innen: 'interior', außen: 'foreign', justiz: 'justice', gesundheits: 'health', umwelt: 'environment', bildungs: 'education', verteidigungs: 'defence',
  forschungs: 'research', sport: 'sports', produkt: 'product', entwicklungs: 'development', gewerkschafts: 'union', rats: 'council', werft: 'yard', werks: 'plant', sicherheits: 'security', sicherheit: 'security', pflege: 'nursing', medizin: 'medicine', rechts: 'legal', kommunikations: 'communications',
}));
