import type { SourceClass } from '../attribution';

/** Nouns by what they say of a speaker; each also matches with a plural s. Lower case. */
const CLASSES: readonly (readonly [SourceClass, string])[] = [
  ['document', 'assessment circular motion petition tweet message table post biography memoir book research finding polling projection result evidence footage image photo photograph video clip chargesheet fir obituary modelling modeling simulation index disclosure calculation suit payslip response reply answer request page webpage homepage posting copy sheet estimate valuation appraisal e-mail count tally filing report study survey poll audit document documents contract indictment lawsuit complaint affidavit ruling order judgment verdict memo letter email record records paper papers analysis review statistics register website site prospectus transcript minutes bill statute inquiry investigation probe trial list update data figures census accounts agenda statement plan dossier warrant notice circular invoice spreadsheet slide questionnaire autopsy brochure budget declaration form diary 10-k 10-q 8-k 20-f s-1 file files note notes agreement docket settlement receipt receipts ledger log logs inventory manifest sign banner placard poster leaflet plaque label screen card menu recording voicemail headline caption footnote chart graph inscription postcard telegram flyer pamphlet handbook manual booklet permit licence license certificate deed will treaty fact-sheet roster rota timetable'],
  ['spokesperson', 'spokesman spokeswoman spokesperson spokespeople representative'],
  ['organisation', 'investigators authorities detectives town city county borough municipality company firm group operator maker manufacturer carmaker retailer bank lender regulator agency ministry department police government council commission committee court tribunal inquest jurors prosecutors union association party university hospital club team board bureau authority watchdog office union startup start-up business supplier airline charity trust foundation institute federation body school district administration pentagon kremlin treasury army military navy force coalition opposition parliament senate house congress publisher developer yard giant insurer utility brewer hotel theatre museum church diocese league leaders owner nasa un eu nato fbi sec organisers organizers organizer secretariat hearing meeting assembly embassy exchange inspectorate chamber cooperative corporation venture jury panel side tank commons lords gardaí gardai rebels prosecution defence'],
  ['outlet', 'tv television radio press documentary media newspaper magazine paper broadcaster tabloid newswire outlet station daily weekly podcast journal website blog newsletter'],
  ['person', 'chief executive ceo president chairman chairwoman chair minister director founder co-founder cofounder manager officer lawyer attorney judge professor coach captain author actor singer mayor governor senator secretary commissioner analyst broker banker economist scientist architect doctor bishop pope king queen owner engineer teacher farmer historian surgeon prosecutor sheriff superintendent detective billionaire executive trader driver pilot conductor curator man woman mother father brother sister son daughter widow colleague boss head leader official councillor councilor lawmaker politician investor partner reporter journalist teacher defendant plaintiff witness treasurer principal vice-president deputy clerk bailiff registrar nurse cook chef guard aide envoy postmaster priest monk judge janitor employee resident neighbour neighbor customer patient pensioner tenant landlord landlady passenger commuter shopkeeper electrician plumber builder joiner carpenter welder mechanic fitter miner fisherman sailor captain skipper docker stevedore porter waiter waitress barman barmaid baker butcher grocer gardener cleaner caretaker paramedic midwife pharmacist dentist vet member parent villager voter shareholder survivor islander psychologist therapist accountant auditor solicitor barrister notary juror officer constable inspector firefighter soldier veteran student pupil graduate researcher chemist physicist biologist geologist translator librarian archivist publisher dealer collector painter sculptor musician nun imam rabbi vicar lobbyist consultant adviser advisor contractor supplier forester beekeeper brewer winemaker shepherd trapper hunter ranger backbencher staffer volunteer'],
  ['anonymous', 'insiders insider sources source people person officials critics observers experts analysts residents neighbours neighbors witnesses researchers scientists economists employees workers staff traders brokers shipbrokers dealers bankers diplomats activists campaigners protesters supporters opponents investors lawyers doctors executives lawmakers others some many several customers fans users engineers founders veterans colleagues friends relatives delegates attendees locals bystanders onlookers rivals advocates medics sceptics skeptics regulars someone somebody rescuers those'],
  ['rumour', 'reports rumour rumours rumor rumors speculation gossip'],
  ['statement', 'statement remarks interview letter email post tweet speech briefing testimony press release account'],
  ['time', 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year years month months week weeks day days morning evening afternoon night today yesterday'],
  ['thing', 'deal price plan cost costs decision move number numbers project question fact'],
];

const NOUNS = ((): ReadonlyMap<string, SourceClass> => {
  const known = new Map<string, SourceClass>();
  for (const [kind, words] of CLASSES) for (const word of words.split(' ')) if (!known.has(word)) known.set(word, kind);
  for (const [kind, words] of CLASSES) for (const word of words.split(' ')) if (!known.has(`${word}s`)) known.set(`${word}s`, kind === 'person' ? 'anonymous' : kind);
  return known;
})();

/** The class of an English noun. */
export function classOf(word: string): SourceClass | undefined {
  return NOUNS.get(word.toLowerCase());
}

const MEDIA = new Set('bloomberg reuters ap afp pa cnn bbc cnbc npr nbc abc cbs msnbc axios politico forbes fortune newsweek wired techcrunch vox vice guardian economist independent spiegel xinhua tass semafor businessinsider espn propublica pti ani dpa ansa efe kyodo yonhap anadolu interfax haaretz itv rté rte lbc'.split(' ').concat(['the verge', 'the information', 'al jazeera', 'business insider', 'ars technica', 'sky news', 'the hindu', 'the intercept', 'the atlantic', 'the new yorker', 'the athletic', 'the scotsman', 'the age', 'der spiegel', 'el país', 'la repubblica', 'ria novosti', 'india today', 'the economic times', 'channel 4', 'channel nine']));
const MEDIUM_WORD = /(?:^|[\s-])(?:times|post|journal|ledger|record|reporter|advocate|monitor|news|tribune|herald|chronicle|gazette|observer|guardian|telegraph|magazine|radio|tv|press|courier|echo|newswire|wire|daily|weekly|mail|star|mirror|sun|standard|examiner|inquirer|dispatch|sentinel|argus|bulletin|broadcasting|review|digest|quarterly|zeitung|spiegel|figaro|monde|express|mercury|globe|clarion|enquirer|beacon|advertiser|bugle|intelligencer|statesman|messenger)$/i;
/** A paper by when it appears: `Sunday Meridian`, `Evening Packet`. */
const APPEARS = /^(?:sunday|daily|evening|morning|weekly)[ -](?!best|news conference|service|mass|papers?$|press$)\p{L}{4,}$/u;

/** Houses whose name opens those of their programmes. */
const HOUSES = new Set(['bbc', 'itv', 'cnn', 'npr', 'rté', 'pbs']);

/** A paper whose name ends in a word for a document (`the Sunday Ledger`, `the Dunmore Record`; a capital alone, `the Record`, is none), or a medium by what it is: `news agency Halden`, `the news site`. */
export const newsletter = /^(?:[Tt]he )?(?:(?:Sunday|Daily|Evening|Morning|Weekly) \p{Lu}\p{L}+|(?:\p{Lu}\p{L}+ ){1,3}(?:Ledger|Record|Register|Bulletin))$|(?:^|\s)[Nn]ews (?:agency|site|website|outlet|service|channel|portal|organi[sz]ation)(?:\s|$)/u;

/** An apposition that calls a name a medium: `, a local news site,`. */
export const calledMedium = /^,\s(?:an?|the|its|one of)\s(?:[\p{L}’'-]+\s){0,4}(?:newspaper|magazine|newsletter|tabloid|broadcaster|newswire|weekly|daily|podcast|blog|trade (?:paper|journal|title)|(?:news|tv|television|radio) (?:site|website|portal|outlet|service|agency|station|channel))\b/iu;

/** Whether a name is that of a medium: by the word it ends in or as one of the big ones. */
export function isMedium(name: string): boolean {
  const lower = name.toLowerCase();
  const bare = lower.replace(/^the\s+/, '').replace(/['’]s$/, '');
  // “BBC Scotland”
  return MEDIA.has(bare) || HOUSES.has(bare.split(' ', 1)[0]!) || MEDIA.has(lower.replace(/['’]s$/, '')) || newsletter.test(name) || APPEARS.test(bare) || (MEDIUM_WORD.test(bare) && (bare.includes(' ') || lower.startsWith('the ')));
}
