import type { VerbForm, VerbUse } from '../attribution';

/**
 * Weak verbs of stating, by infinitive; `|` marks a separable word. All inflected forms are made from these rows.
 * The groups say why a verb is here.
 */
const WEAK: readonly (readonly [VerbUse, string])[] = [
  // plain saying and announcing
  ['say', 'sagen aus|sagen zu|sagen voraus|sagen ab|lehnen erklären mit|teilen an|kündigen verkünden äußern bemerken antworten erwidern entgegnen erzählen schildern erläutern melden an|merken hinzu|fügen ergänzen'],
  ['say', 'bekannt|machen klar|machen klar|stellen richtig|stellen fest|stellen deutlich|machen dar|stellen informieren formulieren kommentieren twittern posten mailen signalisieren unterrichten berichten vermelden resümieren'],
  // insisting, admitting, denying
  ['say', 'betonen behaupten bestätigen versichern bekräftigen beteuern beschwören unterstreichen ein|räumen dementieren leugnen verneinen beklagen bemängeln kritisieren monieren rügen bedauern loben würdigen begrüßen verurteilen tadeln missbilligen'],
  // demanding, warning, proposing, estimating
  ['say', 'fordern verlangen ein|fordern auf|fordern appellieren mahnen warnen plädieren drohen begründen argumentieren konstatieren urteilen schätzen beziffern prognostizieren spekulieren mutmaßen folgern schlussfolgern bilanzieren vermuten'],
  ['say', 'an|deuten hin|deuten an|mahnen beschuldigen bezichtigen verdächtigen spotten witzeln scherzen schimpfen klagen jubeln loben schwärmen nachfragen fragen zitieren referieren rechtfertigen entschuldigen verteidigen'],
  ['say', 'präzisieren konkretisieren garantieren versprechen prophezeien dozieren orakeln poltern giften frohlocken ätzen murmeln rufen reden diktieren ermutigen bedanken beantworten attestieren bescheinigen zu|sichern zu|stimmen ein|wenden zurück|weisen veranschlagen deklarieren skandieren proklamieren'],
  // believing: only with what is believed
  ['think', 'glauben meinen hoffen fürchten befürchten erwarten rechnen annehmen bezweifeln zweifeln wünschen bewerten werten ein|schätzen beurteilen träumen ahnen wundern freuen ärgern staunen überzeugen ermitteln'],
  ['think', 'beschweren erhoffen ein|setzen entscheiden unterstellen vor|spielen erinnern vereinbaren beschließen planen versuchen führen machen setzen stellen legen'],
  // what documents and investigations do
  ['show', 'zeigen belegen dokumentieren enthüllen auf|listen aus|weisen nahe|legen errechnen auf|zeigen attestieren lauten'],
];

/** Strong and irregular verbs: use, infinitive, third person present, preterite, participle. */
const STRONG: readonly (readonly [VerbUse, string])[] = [
  ['say', 'schreiben schreibt schrieb geschrieben'], ['say', 'beschreiben beschreibt beschrieb beschrieben'], ['say', 'unterschreiben unterschreibt unterschrieb unterschrieben'],
  ['say', 'bekannt|geben gibt gab gegeben'], ['say', 'an|geben gibt gab gegeben'], ['say', 'zu|geben gibt gab gegeben'], ['say', 'kund|geben gibt gab gegeben'], ['say', 'wieder|geben gibt gab gegeben'],
  ['say', 'nennen nennt nannte genannt'], ['say', 'bekennen bekennt bekannte bekannt'], ['think', 'erkennen erkennt erkannte erkannt'],
  ['say', 'sprechen spricht sprach gesprochen'], ['say', 'versprechen verspricht versprach versprochen'], ['say', 'widersprechen widerspricht widersprach widersprochen'], ['say', 'aus|sprechen spricht sprach gesprochen'], ['say', 'zu|sprechen spricht sprach gesprochen'],
  ['say', 'vor|werfen wirft warf geworfen'], ['say', 'vor|schlagen schlägt schlug geschlagen'], ['say', 'hervor|heben hebt hob gehoben'], ['say', 'heraus|streichen streicht strich gestrichen'],
  ['say', 'hin|weisen weist wies gewiesen'], ['say', 'zurück|weisen weist wies gewiesen'], ['say', 'verweisen verweist verwies verwiesen'],
  ['say', 'raten rät riet geraten'], ['say', 'ab|raten rät riet geraten'], ['say', 'verraten verrät verriet verraten'], ['say', 'empfehlen empfiehlt empfahl empfohlen'],
  ['say', 'rufen ruft rief gerufen'], ['say', 'auf|rufen ruft rief gerufen'], ['say', 'aus|rufen ruft rief gerufen'], ['say', 'bitten bittet bat gebeten'],
  ['say', 'bestreiten bestreitet bestritt bestritten'], ['say', 'ein|gestehen gesteht gestand gestanden'], ['say', 'gestehen gesteht gestand gestanden'], ['say', 'zu|gestehen gesteht gestand gestanden'],
  ['say', 'vor|bringen bringt brachte gebracht'], ['say', 'ein|wenden wendet wandte gewandt'], ['say', 'fest|halten hält hielt gehalten'], ['say', 'entgegen|halten hält hielt gehalten'], ['say', 'vor|halten hält hielt gehalten'],
  ['say', 'vor|rechnen rechnet rechnete gerechnet'], ['say', 'aus|führen führt führte geführt'], ['say', 'an|führen führt führte geführt'], ['say', 'durch|blicken blickt blickte geblickt'], ['say', 'ab|streiten streitet stritt gestritten'],
  ['say', 'an|preisen preist pries gepriesen'], ['say', 'schwören schwört schwor geschworen'], ['say', 'vertreten vertritt vertrat vertreten'], ['say', 'vortragen trägt trug getragen'], ['say', 'vor|lesen liest las gelesen'],
  ['say', 'lauten lautet lautete gelautet'], ['say', 'verlauten verlautet verlautete verlautet'],
  ['think', 'finden findet fand gefunden'], ['think', 'wissen weiß wusste gewusst'], ['think', 'denken denkt dachte gedacht'], ['think', 'bedenken bedenkt bedachte bedacht'], ['think', 'aus|gehen geht ging gegangen'], ['think', 'an|nehmen nimmt nahm genommen'],
  ['think', 'halten hält hielt gehalten'], ['think', 'sehen sieht sah gesehen'], ['think', 'bieten bietet bot geboten'], ['think', 'geben gibt gab gegeben'], ['say', 'heraus|finden findet fand gefunden'],
  ['say', 'aus|schließen schließt schloss geschlossen'], ['think', 'schließen schließt schloss geschlossen'],
  ['show', 'ergeben ergibt ergab ergeben'], ['show', 'hervor|gehen geht ging gegangen'], ['show', 'stehen steht stand gestanden'], ['show', 'heißen heißt hieß geheißen'], ['show', 'besagen besagt besagte besagt'],
];

/** Verbs that state only together with one of these words: use, principal parts, the words. */
const FIXED: readonly (readonly [VerbUse, string, string])[] = [
  ['say', 'zeigen zeigt zeigte gezeigt', 'überzeugt zufrieden unzufrieden enttäuscht erfreut optimistisch zuversichtlich besorgt erleichtert empört verwundert überrascht offen skeptisch entsetzt betroffen erschüttert bestürzt verärgert beeindruckt gesprächsbereit kämpferisch selbstbewusst siegessicher dankbar begeistert gelassen verständnisvoll unbeeindruckt unnachgiebig'],
  ['say', 'geben gibt gab gegeben', 'überzeugt zuversichtlich optimistisch zufrieden gelassen kämpferisch protokoll verstehen kenntnis auskunft'],
  ['say', 'bringen bringt brachte gebracht', 'ausdruck spiel gespräch'], ['say', 'machen macht machte gemacht', 'deutlich klar geltend vorwürfe luft verantwortlich vorschlag aufmerksam'],
  ['say', 'nehmen nimmt nahm genommen', 'stellung'], ['say', 'stellen stellt stellte gestellt', 'abrede aussicht'], ['say', 'erheben erhebt erhob erhoben', 'vorwürfe vorwurf anschuldigungen'],
  ['say', 'üben übt übte geübt', 'kritik'], ['say', 'lassen lässt ließ gelassen', 'wissen verlauten mitteilen erklären ausrichten verbreiten durchblicken'],
  ['say', 'bezeichnen bezeichnet bezeichnete bezeichnet', 'als'], ['say', 'sein ist war gewesen', 'meinung ansicht auffassung überzeugung'],
  ['think', 'sein ist war gewesen', 'überzeugt sicher'], ['say', 'äußern äußert äußerte geäußert', 'sich'], ['say', 'zeichnen zeichnet zeichnete gezeichnet', 'bild'], ['say', 'ziehen zieht zog gezogen', 'bilanz fazit'],
  ['say', 'kommen kommt kam gekommen', 'schluss ergebnis'], ['say', 'gelangen gelangt gelangte gelangt', 'schluss ergebnis'], ['say', 'werfen wirft warf geworfen', 'vor'],
];

const UNSTRESSED = /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|über|unter(?!schreib))/;
const VOWEL_E = /(?:[dt]|[^aeiouäöülrmnh][mn])$/;

interface Parts {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly infinitive: string;
}

/** The principal parts of a weak verb: `melden` → meldet, meldete, gemeldet. */
function weakParts(infinitive: string, separable: boolean): Parts {
  const stem = infinitive.replace(/e?n$/, '');
  const e = VOWEL_E.test(stem) ? 'e' : '';
  const bare = /ier$/.test(stem) || (UNSTRESSED.test(stem) && !(separable && /^(?:über|unter)/.test(stem)));
  return { infinitive, present: `${stem}${e}t`, past: `${stem}${e}te`, participle: `${bare ? '' : 'ge'}${stem}${e}t` };
}

/** The third persons of a verb, and the infinitive, as [form, plural]. */
function finiteForms(p: Parts): readonly (readonly [string, boolean])[] {
  const pastPlural = /e$/.test(p.past) ? `${p.past}n` : `${p.past}en`;
  const presentPlural = p.infinitive === 'sein' ? 'sind' : p.infinitive;
  return [[p.present, false], [p.past, false], [pastPlural, true], [presentPlural, true]];
}

/** Every form of every verb of stating, lower case. */
export function verbForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  const put = (word: string, form: VerbForm): void => {
    const known = index.get(word);
    if (!known) index.set(word, [form]);
    else if (!known.some((k) => k.lemma === form.lemma && k.form === form.form && k.needs === form.needs)) known.push(form);
  };
  const add = (use: VerbUse, row: string, parts: Parts, needs?: ReadonlySet<string>): void => {
    const [particle, base] = row.includes('|') ? (row.split('|') as [string, string]) : [undefined, row];
    const lemma = `${particle ?? ''}${base}`;
    for (const [word, plural] of finiteForms(parts)) {
      put(word, { lemma, use, form: 'finite', plural, particle, needs });
      if (particle) put(`${particle}${word}`, { lemma, use, form: 'joined', plural, needs });
    }
    put(`${particle ?? ''}${parts.participle}`, { lemma, use, form: 'participle', plural: false, needs });
    put(lemma, { lemma, use, form: 'infinitive', plural: true, needs });
    if (particle) put(`${particle}zu${base}`, { lemma, use, form: 'infinitive', plural: false, needs });
  };
  const parse = (row: string): readonly [string, Parts] => {
    const [lemma, present, past, participle] = row.split(' ') as [string, string, string, string];
    return [lemma, { infinitive: lemma.replace(/^.*\|/, ''), present, past, participle }];
  };
  for (const [use, row] of STRONG) add(use, ...parse(row));
  const strong = new Set(STRONG.map(([, row]) => row.split(' ')[0]!));
  for (const [use, rows] of WEAK) {
    for (const row of rows.split(' ')) if (!strong.has(row)) add(use, row, weakParts(row.replace(/^.*\|/, ''), row.includes('|')));
  }
  for (const [use, row, words] of FIXED) add(use, ...parse(row), new Set(words.split(' ')));
  return index;
}
