import { givenNames } from '../gazetteer/given';
import { weights } from './names-weights';
import { ordinary } from './ordinary';
import { wordsOf, type NameLexicon, type WordRow } from '../names';

/** Words around and inside English names, by what they say of the name. */
const rows: readonly WordRow[] = [
  {
    class: 'role',
    words: 'ceo cfo cto coo cio chief president vice-president vice chairman chairwoman chairperson chair director executive officer founder co-founder cofounder minister chancellor premier governor mayor senator congressman congresswoman representative mp councillor councilor councilman councilwoman alderman secretary spokesman spokeswoman spokesperson manager head leader owner partner principal analyst economist strategist trader investor banker lawyer attorney barrister solicitor prosecutor judge justice magistrate sheriff sergeant detective inspector constable officer commissioner superintendent captain coach midfielder striker goalkeeper keeper defender winger forward quarterback pitcher player referee champion skipper professor researcher scientist biologist physicist chemist historian author writer novelist poet journalist reporter correspondent editor columnist photographer producer actor actress singer musician composer conductor painter artist curator designer architect engineer developer doctor dr nurse surgeon teacher headteacher student pupil farmer baker fisherman resident neighbor neighbour tenant witness defendant plaintiff victim widow widower wife husband son daughter brother sister father mother uncle aunt cousin grandson granddaughter friend colleague successor predecessor rival candidate nominee treasurer chairmen general colonel lieutenant major admiral bishop archbishop pope cardinal pastor reverend rabbi imam king queen prince princess duke duchess lord lady baroness baron billionaire millionaire entrepreneur activist campaigner organizer organiser adviser advisor consultant ambassador envoy diplomat deputy lawmaker alumnus veteran pioneer star legend director-general undersecretary postmaster trustee dealer operator driver pilot',
    endings: 'man woman person ist ologist maker keeper',
    inflections: 's',
  },
  { class: 'title', words: 'mr mrs ms miss dr prof sir dame lord lady sen rep gov gen col lt sgt capt rev hon pfc det insp mx st' },
  { class: 'particle', words: 'von van der den de del della di da dos du la le el al bin ibn ben ter ten y' },
  { class: 'legalForm', words: 'inc corp corporation ltd limited llc llp plc co gmbh ag se sa nv bv spa ab asa oyj kg lp pty holdings' },
  {
    class: 'firmHead',
    words: 'group holding holdings capital ventures partners bank banks bancorp trust insurance assurance energy power solar wind oil gas petroleum steel metals mining chemicals chemical pharma pharmaceuticals therapeutics biotech biosciences bio health healthcare medical technologies technology tech systems software solutions labs studios entertainment games gaming media publishing press books records pictures films logistics shipping freight transport lines airlines airways air aviation motors motor automotive auto cars engineering construction homes properties property realty estates hotels resorts foods food brewing brewery bakery dairy farms beverages spirits wines coffee fashion apparel clothing textiles furniture sports retail stores supermarkets markets pharmacy consulting advisory advisors associates international global worldwide industries industrial electronics semiconductor semiconductors robotics aerospace space networks telecom communications wireless mobile digital interactive data cloud ai analytics security financial finance investments investment asset management equity fund funds securities brothers sons company works instruments devices materials tools machinery ferries rail railway water utilities outfitters grocers marine foundry mills yard yards studio kitchens packaging paper print printing glass ceramics toys',
  },
  {
    class: 'firmNoun',
    words: 'firm corporation enterprise holding parent manufacturer vendor wholesaler merchant dealer dealership reseller seller importer exporter trader exchange underwriter reinsurer insurer bank banks lender creditor financier broker brokerage asset-manager custodian fintech neobank biotech biopharma miner driller refiner steelmaker chipmaker drugmaker carmaker truckmaker planemaker toymaker winemaker cheesemaker shoemaker shipbuilder housebuilder homebuilder boatbuilder furniture-maker packager processor bottler canner miller roaster distiller distillery winery brewery bakery dairy creamery butcher deli grocer grocery caterer restaurant cafe café pub bar diner takeaway hotelier hotel motel resort cinema theatre-chain gym salon barber spa florist jeweller jeweler bookseller bookshop bookstore pharmacy chemist optician supermarket hypermarket discounter department-store e-tailer marketplace outlet boutique store shop showroom garage workshop factory mill plant smelter foundry sawmill tannery printer printworks typesetter publisher imprint studio label record-label broadcaster streamer station channel network newspaper weekly daily tabloid magazine journal newsletter wire newswire agency website portal blog podcast-maker platform app-maker software-maker developer gamemaker games-studio consultancy consultants auditor accountant law-firm solicitors chambers pollster researcher recruiter staffing-firm courier haulier hauler trucker freight-forwarder shipper shipping-line ferry-operator ferry carrier airline airport-operator railway rail-operator bus-operator operator coachmaker taxi-firm ride-hailer lessor landlord builder contractor subcontractor architect architects surveyor engineer engineers plumber roofer installer utility supplier distributor energy-company power-company water-company telecom telco backer bidder buyer acquirer suitor sponsor franchisee franchisor licensee partner spinoff spin-off spinout startup start-up venture co-operative cooperative co-op nursery orchard farm-shop producer grower breeder charity-shop company group maker retailer chain provider brewer automaker conglomerate subsidiary unit rival competitor giant brand fund investor shipyard business employer owner shares stock site paper app',
    endings: 'maker builder retailer broker shop store',
    inflections: 's',
  },
  { class: 'bodyHead', words: 'ministry department court police university college school institute institution council committee commission agency authority board union association federation league party church hospital foundation academy museum theatre theater orchestra parliament congress senate assembly government administration bureau office service army navy force nato un eu fbi cia fda sec fed ftc doj nhs who imf labour democrats republicans democratic republican conservative center centre society club trust library exchange district county city cabinet treasury house guard coalition alliance network' },
  { class: 'clubHead', words: 'fc united city town rovers wanderers athletic albion hotspur county villa sc afc cf rangers celtic bulls bears lions tigers eagles hawks giants knights cubs sox yankees lakers' },
  { class: 'placeHead', words: 'street road avenue lane drive boulevard square bridge river lake mountain mount hill hills valley island islands bay harbor harbour port airport station stadium arena hall park forest creek beach county city town village district north south east west northern southern eastern western new saint st fort cape coast springs falls heights terrace court place' },
  { class: 'productHead', words: 'pro max ultra mini plus app edition cup prize festival act award awards open tour index show' },
  { class: 'productNoun', words: 'model app novel film movie book series album song play opera show game program programme software drug vaccine chatbot project exhibition podcast festival prize act car suv sedan phone tool service system product device' },
  { class: 'familyNoun', words: 'family families brothers sisters couple clan dynasty' },
  { class: 'mediaHead', words: 'times post journal herald tribune gazette news chronicle guardian mail telegraph observer review star sun mirror standard press independent examiner record inquirer courier dispatch register bulletin magazine tv radio broadcasting weekly daily echo argus globe' },
  { class: 'speaking', words: 'said says say told tells wrote writes added adds argued argues claimed claims confirmed confirms denied denies announced announces reported reports explained explains noted notes warned warns testified recalled recalls insisted insists replied asked asks admitted conceded acknowledged acknowledges declined predicted predicts estimated estimates expects expected believes believed thinks thought agreed agrees called calls described stated laughs laughed shrugs shrugged joked quipped countered' },
  { class: 'acting', words: 'was is has had were will would could should can may might did does went goes came comes took takes made makes got gets won wins lost loses scored scores led leads played plays joined joins left leaves moved moves grew lives lived works worked died married born studied stood sat ran runs began begins started gave gives held holds kept became becomes remained remains faces faced wants wanted hopes hoped plans planned smiled nods walked turned sent' },
  { class: 'firmVerb', words: 'bought buys sold sells acquired acquires raised raises cut cuts employs employed reported posted posts launched launches opened opens closed closes hired hires fired builds built makes owns owned operates operated invested invests pays paid sued sues supplies supplied shares rose fell declined trades traded unveiled offers offered charges' },
  { class: 'article', words: 'the a an this that these those every each any some no' },
  { class: 'possessive', words: 'his her its their my our your whose' },
  { class: 'preposition', words: 'with on for against over under before after through without about between among during since until near behind beside despite toward towards into onto off upon as like than' },
  { class: 'placePreposition', words: 'in near outside across around' },
  { class: 'from', words: 'from by of to' },
  { class: 'at', words: 'at with' },
  { class: 'named', words: 'named called dubbed known' },
  { class: 'and', words: 'and or' },
  { class: 'pronoun', words: 'he she it they we i you who him them us me' },
  { class: 'nationality', words: 'american british english french german chinese russian italian spanish swiss austrian dutch swedish norwegian danish finnish polish turkish japanese korean indian canadian australian mexican brazilian irish scottish welsh european african asian israeli arab greek portuguese belgian hungarian czech ukrainian iranian egyptian nigerian kenyan', endings: 'ese' },
  { class: 'calendar', words: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter', inflections: 's' },
  { class: 'never', words: 'ai eu us usa uk ceo cto cfo coo it ipo pr pc tv dna rna gdp esg gps sms usb ok id q1 q2 q3 q4 am pm mr mrs ms dr i u.s u.k u.s. u.k. series tax seo api faq covid covid-19' },
  { class: 'plain', words: 'people man woman year years day days week month time world country city house money price cost work life way number reason case question answer problem goal right side water fire air car train ship plane door room place customer customers employees staff workers residents guests voters users revenue profit loss sales market share value part million billion percent point points goal game win season team party vote law ruling trial plan project report study result decision contract deal offer storm weather morning evening night example story idea group business bank company chief new old last first next many most more few several other another both all half', endings: 'tion tions ment ments ness ity ities ship ing ings ance ence ism ers' },
  { class: 'firmTail', words: 'owned backed based led founder boss chief made built run style branded' },
  { class: 'partyTail', words: 'led controlled leaning' },
  { class: 'credit', words: 'photo photos picture pictures photograph image by credit courtesy illustration graphic source reporting editing compiled additional' },
  { class: 'function', words: 'and or but so because if when while although though after before since until as than then there here now today yesterday tomorrow not also only just even still yet again always never often once however meanwhile instead later earlier two three four five six seven eight nine ten eleven twelve one both many most some few several all any each other such what which where why how whether is are was were be been has have had do does did will would can could should may might must shall in on at by for from of to with into over under about per via yes no if nor its it he she they we you his her their our your my this that these those the a an nearly almost roughly according despite unlike like up down out off back well let' },
];

/** What English knows of names. */
export const names: NameLexicon = {
  roles: wordsOf(rows, 'role'),
  titles: wordsOf(rows, 'title'),
  particles: wordsOf(rows, 'particle'),
  legalForms: [...wordsOf(rows, 'legalForm')],
  givenNames,
  rows,
  ordinary,
  weights,
  genitive: false,
  capitalNouns: false,
};
