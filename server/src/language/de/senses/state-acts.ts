import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm, what happens and what is so. The concepts are the same in every language. */
export const stateActs = (): readonly SenseRow[] => senseRows('act', `
announce: ankündigen angekündigt ankündigung bekanntgeben bekanntgab bekannt_geben bekanntgegeben verkünden mitteilen mitgeteilt bekanntgabe
state: sagen gesagt erklären aussagen angeben angab angegeben gab_an mitteilen mitgeteilt äußern geäußert verlauten
stress: betonen unterstreichen unterstrichen unterstrich hervorheben hervorhob hervorgehoben bekräftigen; confirm: bestätigen bestätigung bekräftigen
deny: dementieren dementi bestreiten bestritt bestritten zurückweisen zurückwies zurückgewiesen abstreiten abgestritten in_abrede_stellen leugnen
claim-say: behaupten behauptung vorgeben vorgegeben; report: berichten bericht melden gemeldet meldung
accuse-publicly: vorwerfen vorwarf vorgeworfen warf_vor beschuldigen beschuldigung bezichtigen anlasten angelastet vorwurf vorwürfe
criticise: kritisieren kritik bemängeln rügen gerügt beanstanden anprangern angeprangert; praise: loben gelobt lob begrüßen begrüßt würdigen gewürdigt
condemn: verurteilen verurteilung ächten geächtet brandmarken gebrandmarkt; warn: warnen gewarnt warnung mahnen gemahnt alarm_schlagen
all-clear: entwarnung entwarnung_geben aufhebung_der_warnung; demand: fordern gefordert forderung verlangen pochen gepocht einfordern eingefordert
appeal-to: appellieren appell aufrufen aufrief aufgerufen aufruf rief_auf; ask-request: bitten gebeten bat ersuchen ersucht bitte anfragen angefragt
propose: vorschlagen vorschlug vorschlägt vorgeschlagen schlug_vor vorschlag vorschläge anregen angeregt beantragen; plan: planen geplant plan pläne beabsichtigen vorhaben
consider: prüfen geprüft erwägen erwogen in_erwägung_ziehen überlegen in_betracht_ziehen
promise: versprechen verspricht versprach versprochen zusagen zugesagt zusage zusichern zugesichert; threaten: drohen gedroht drohung androhen angedroht bedrohen bedrohung
support: unterstützen unterstützung befürworten befürwortung dafür_sein sich_aussprechen_für hinter_sich_stellen
oppose: ablehnen abgelehnt dagegen sich_stemmen bekämpfen widersetzen opponieren
agree-to: zustimmen zugestimmt stimmte_zu zustimmung einwilligen eingewilligt gutheißen gutgeheißen grünes_licht absegnen abgesegnet
reject-proposal: ablehnen abgelehnt lehnte_ab ablehnung verwerfen verwirft verwarf verworfen abschmettern abgeschmettert bachab_geschickt versenken versenkt
adopt-law: beschließen beschlossen beschloss verabschieden verabschiedet annehmen angenommen verabschiedung beschluss durchwinken durchgewunken
ratify: ratifizieren ratifizierung ratifikation; veto: veto vetorecht veto_einlegen blockieren blockade
amend-law: novellieren novellierung abändern abgeändert gesetzesänderung revidieren revision änderung
repeal: aufheben aufhob aufgehoben hob_auf aufhebung abschaffen abgeschafft abschaffung außer_kraft_setzen; introduce: einführen eingeführt führte_ein einführung
come-into-force: in_kraft_treten in_kraft_getreten inkrafttreten wirksam_werden gelten_ab tritt_in_kraft
expire: auslaufen auslief ausgelaufen ablaufen ablief abgelaufen außer_kraft verfallen verfiel verfällt ende_der_gültigkeit
enforce: durchsetzen durchgesetzt durchsetzung vollziehen vollzogen vollzug vollstrecken; tighten: verschärfen verschärfung strenger straffen
loosen: lockern gelockert lockerung liberalisieren erleichtern; ban: verbieten verbot verboten untersagen untersagt untersagung
allow: erlauben erlaubt genehmigen bewilligen zulassen zugelassen gestatten erlaubnis; grant-permit: genehmigen genehmigung bewilligen bewilligung erteilen grünes_licht
refuse-permit: verweigern verweigerung versagen abweisen abwies abgewiesen nicht_genehmigt abschlägig
revoke: entziehen entzog entzogen entzug widerrufen widerrief widerruf aberkennen aberkannt aberkennung; apply-for: beantragen antrag ansuchen ersuchen einreichen eingereicht
file-objection: einsprache_erheben anfechten angefochten anfechtung einspruch_einlegen beeinspruchen widerspruch
vote-action: abstimmen abgestimmt abstimmung votieren stimmen gestimmt; abstain: enthalten enthält enthielt enthaltung sich_der_stimme_enthalten
elect: wählen gewählt wahl küren gekürt; re-elect: wiederwählen wiedergewählt wiederwahl im_amt_bestätigt < elect; vote-out: abwählen abgewählt abwahl
win-election: gewinnen gewann gewonnen wahlsieg siegen wahlsieger sieg
lose-election: verlieren verlor verloren niederlage wahlniederlage unterliegen unterlag wahlschlappe wahldebakel
landslide-win: erdrutschsieg kantersieg haushoher_sieg klarer_sieg < win-election; narrow-result: knapp hauchdünn denkbar_knapp kopf-an-kopf-rennen zünglein
run-for-office: kandidieren kandidatur antreten antrat angetreten trat_an bewerben bewarb bewirbt beworben sich_der_wahl_stellen
withdraw-candidacy: kandidatur_zurückziehen verzichten verzicht rückzug nicht_mehr_antreten
nominate: nominieren nominierung aufstellen aufgestellt vorschlagen vorschlug vorschlägt portieren; run-off: stichwahl zweiter_wahlgang zweite_runde
snap-election: neuwahl neuwahlen vorgezogene_wahl vorzeitige_wahl; by-election: nachwahl ersatzwahl ergänzungswahl; local-election: kommunalwahl gemeinderatswahl gemeindewahlen
mayoral-election: bürgermeisterwahl oberbürgermeisterwahl stadtpräsidiumswahl; count-votes: auszählen ausgezählt auszählung stimmenauszählung
recount: nachzählen nachgezählt nachzählung neuauszählung; projection-vote: hochrechnung trendrechnung; exit-poll: prognose nachwahlbefragung wahltagsbefragung
enter-parliament: einzug einziehen einzog eingezogen den_einzug_schaffen; fail-threshold: scheitern_an_der_hürde aus_dem_parlament_fliegen hürde_verfehlen einzug_verpassen
election-fraud: wahlbetrug wahlfälschung wahlmanipulation; campaign-run: wahlkampf wahlkämpfen kampagne wahlwerbung stimmenfang
form-coalition: koalieren koalition regierungsbündnis bündnis regierungsbildung koalitionsbildung
break-coalition: koalitionsbruch platzen geplatzt koalitionsende zerbrechen zerbricht zerbrach zerbrochen
coalition-talks: koalitionsverhandlung koalitionsgespräch koalitionsgespräche regierungsverhandlungen
exploratory-talks: sondierung sondierungsgespräch sondierungsgespräche sondieren; negotiate: verhandeln verhandlung gespräch gespräche unterhandlung verhandlungen
reach-agreement: einigen einigung geeinigt kompromiss übereinkunft verständigen; fail-talks: scheitern gescheitert platzen abbruch abgebrochen ergebnislos
swear-in: angeloben angelobt angelobung vereidigen vereidigung vereidigt amtseid amtseinführung
take-office: amtsantritt antreten antrat angetreten trat_an übernehmen übernimmt übernahm übernommen amtsübernahme
appoint: ernennen ernannt ernannte ernennung bestellen bestellt berufen berief berufung einsetzen eingesetzt bestellung
resign: zurücktreten zurücktrat zurückgetreten trat_zurück tritt_zurück rücktritt demission demissionieren abtreten abgetreten den_hut_nehmen amt_niederlegen amtsverzicht
dismiss-official: entlassen entlässt entließ entlassung absetzen abgesetzt absetzung abberufen abberufung feuern gefeuert rauswerfen rausgeworfen rauswurf
suspend-official: suspendieren suspendierung freistellen freigestellt vom_dienst_enthoben beurlauben
reinstate: wiedereinsetzen wiedereingesetzt wiedereinstellen wiedereingestellt rehabilitieren; succeed-office: nachfolgen nachfolge nachfolger beerben ablösen abgelöst
reshuffle: umbilden umgebildet regierungsumbildung kabinettsumbildung ressortwechsel; no-confidence: misstrauensvotum misstrauensantrag misstrauensabstimmung
topple-government: stürzen gestürzt sturz sturz_der_regierung zu_fall_bringen; coup: putsch staatsstreich umsturz putschversuch machtübernahme
dissolve-parliament: auflösen aufgelöst auflösung parlamentsauflösung; impeach: amtsenthebung amtsenthebungsverfahren amtsanklage ministeranklage
lift-immunity: immunität_aufheben immunitätsaufhebung aufhebung_der_immunität; leave-party: austreten austrat ausgetreten parteiaustritt austritt verlassen verließ verlässt
join-party: beitreten beitrat beigetreten parteieintritt eintritt; expel-party: ausschließen ausgeschlossen ausschloss parteiausschluss rauswurf
retire-politics: rückzug_aus_der_politik zurückziehen zurückzog zurückgezogen politischer_rückzug aufhören
debate: debattieren debatte beraten berät beriet diskutieren diskussion beratung; parliament-session: sitzung tagung session zusammentreten zusammengetreten tagen getagt
consult-public: vernehmlassung begutachtung anhörung konsultation stellungnahme
postpone: verschieben verschob verschoben vertagen vertagt verschiebung vertagung aufschieben aufschob aufgeschoben aufschub
cancel: absagen abgesagt sagte_ab absage streichen strich gestrichen annullieren ausfallen ausfiel ausfällt ausgefallen
take-place: stattfinden stattfand stattgefunden abhalten abgehalten über_die_bühne_gehen
shelve: auf_eis_legen auf_eis_gelegt schubladisieren schubladisiert zurückstellen zurückgestellt sistieren sistierung
drop-plan: begraben begrub fallen_lassen aufgeben aufgab aufgegeben verwerfen verwirft verworfen abblasen abgeblasen beerdigen
begin: beginnen begann begonnen starten gestartet anlaufen anlief angelaufen beginn start auftakt aufnehmen aufnahm aufgenommen
end: enden geendet beenden beendet ende abschließen abschloss abgeschlossen abschluss einstellen eingestellt
resume: wiederaufnehmen wiederaufgenommen wiederaufnahme fortsetzen fortgesetzt fortsetzung weiterführen
interrupt: unterbrechen unterbricht unterbrach unterbrochen unterbruch unterbrechung aussetzen ausgesetzt stoppen gestoppt
extend-time: verlängern verlängerung ausdehnen ausgedehnt; shorten-time: verkürzen verkürzung kürzen gekürzt
raise: erhöhen erhöhung anheben anhob angehoben anhebung heraufsetzen heraufgesetzt aufstocken aufgestockt steigern gesteigert
lower: senken gesenkt senkung reduzieren reduktion herabsetzen herabgesetzt kürzen gekürzt verringern
rise: steigen stieg gestiegen anstieg ansteigen zunehmen zunahm zugenommen wachsen gewachsen klettern
fall: sinken sank gesunken abnehmen abnahm abgenommen zurückgehen zurückging zurückgegangen rückgang fallen fällt fiel gefallen
remain-unchanged: unverändert gleichbleibend gleich_geblieben stabil stagnieren
exceed: übersteigen überstieg überstiegen überschreiten überschritt überschritten übertreffen übertrifft übertraf übertroffen
fall-short: unterschreiten unterschritt unterschritten verfehlen darunter_liegen verpassen
cut-spending: sparen gespart sparkurs kürzung einsparen eingespart einsparung sparpaket rotstift streichung
fund: finanzieren finanzierung fördern gefördert bezuschussen subventionieren
allocate-money: bereitstellen bereitgestellt zuweisen zugewiesen lockermachen sprechen gesprochen bewilligen freigeben freigab
repay: zurückzahlen zurückgezahlt rückzahlung rückerstatten rückerstattung zurückerstatten zurückerstattet erstatten
pay: zahlen gezahlt bezahlen bezahlt zahlung begleichen beglichen entrichten berappen; owe: schulden schuldet ausstehen ausständig offen_sein schuldig_bleiben
tax-act: besteuern besteuerung steuer_erheben steuer_einheben; tax-evasion: steuerhinterziehung steuern_hinterziehen hinterzogen steuerbetrug abgabenhinterziehung steuerflucht
self-report-tax: selbstanzeige sich_selbst_anzeigen; money-laundering: geldwäsche geldwäscherei geld_waschen
bribe-act: bestechen besticht bestach bestochen bestechung schmieren geschmiert korruption bestechlichkeit korrupt
abuse-of-office: amtsmissbrauch ungetreue_amtsführung missbrauch_der_amtsgewalt; breach-of-trust: untreue ungetreue_geschäftsbesorgung veruntreuung
embezzle: veruntreuen veruntreuung unterschlagen unterschlug unterschlagung abzweigen abgezweigt
nepotism: vetternwirtschaft freunderlwirtschaft postenschacher filz günstlingswirtschaft; scandal: affäre skandal causa eklat
defraud: betrügen betrog betrogen betrug prellen geprellt abzocken abgezockt übers_ohr_hauen hereinlegen hereingelegt ergaunern ergaunert
forge: fälschen gefälscht fälschung urkundenfälschung; steal: stehlen stiehlt stahl gestohlen entwenden entwendet klauen geklaut erbeuten erbeutet mitgehen_lassen diebstahl
break-in: einbrechen einbrach eingebrochen brach_ein einbruch einsteigen einstieg eingestiegen eindringen eindrang eingedrungen aufbrechen
rob: ausrauben ausgeraubt überfallen überfällt überfiel überfall rauben geraubt berauben; ransack: plündern geplündert plünderung
blackmail: erpressen erpressung schutzgelderpressung; coerce: nötigen nötigung zwingen gezwungen zwang; kidnap: entführen entführung verschleppen verschleppung kidnappen
hostage-taking: geiselnahme als_geisel_nehmen geiseldrama geiseln_nehmen
release-hostage: freilassen freiließ freilässt freigelassen freilassung freikommen freigekommen auf_freien_fuß; kill: töten getötet umbringen umgebracht tötung ums_leben_bringen
murder-act: ermorden ermordet ermordung mord < kill
die: sterben stirbt starb gestorben ums_leben verstarb verstorben umkommen umkam umgekommen tödlich_verunglückt erliegen erlag tod
survive: überleben überlebte davonkommen davonkam davongekommen mit_dem_leben_davongekommen; shoot: schießen schoss geschossen schüsse_abgeben feuern das_feuer_eröffnen
shoot-dead: erschießen erschossen erschoss tödliche_schüsse niederstrecken niedergestreckt < kill; shoot-and-wound: anschießen angeschossen schussverletzung
stab: einstechen eingestochen niederstechen niedergestochen messerstiche stechen stach gestochen; stab-to-death: erstechen ersticht erstochen erstach tödliche_messerstiche < kill
strangle: würgen gewürgt erwürgen erdrosseln strangulieren
beat-up: verprügeln verprügelt schlagen schlägt schlug geschlagen prügeln zusammenschlagen zusammengeschlagen niederschlagen niedergeschlagen
attack-person: angreifen griff_an angriff angegriffen attackieren attacke tätlich_werden losgehen_auf; injure: verletzen verletzung verwunden blessieren
rape-act: vergewaltigen vergewaltigung; sexual-abuse-act: missbrauchen missbrauch sexuell_missbraucht vergehen_an
sexual-harass: sexuell_belästigen sexuelle_belästigung begrapschen begrapscht betatschen; harass: belästigen belästigung bedrängen stalken nachstellen nachgestellt
insult: beleidigen beleidigung beschimpfen beschimpfung ehrverletzung; defame: verleumden verleumdung üble_nachrede rufschädigung verunglimpfen
incite-hate: hetzen gehetzt volksverhetzung verhetzung aufhetzen; vandalise: beschädigen sachbeschädigung demolieren verwüsten verwüstet beschmieren
arson: brandstiftung brand_legen feuer_legen anzünden angezündet in_brand_stecken brandlegung; smuggle: schmuggeln geschmuggelt schmuggel
people-smuggling: schlepperei schleuserei schleusen geschleust einschleusen menschenschmuggel; human-trafficking: menschenhandel sklaverei
forced-prostitution: zwangsprostitution sexuelle_ausbeutung; deal-drugs: dealen gedealt drogenhandel drogen_verkaufen suchtgifthandel
use-drugs: konsumieren drogenkonsum drogen_nehmen; drug-influenced: unter_drogeneinfluss bekifft zugedröhnt high
legalise-drugs: legalisieren legalisierung entkriminalisieren freigabe; hack: hacken gehackt eindringen eindrang eingedrungen cyberangriff
leak-data: durchsickern durchgesickert abfließen abgeflossen leaken geleakt an_die_öffentlichkeit_gelangen
reveal: aufdecken aufgedeckt enthüllen enthüllung ans_licht_kommen auffliegen aufgeflogen bekannt_werden publik_werden
cover-up: vertuschen vertuschung verschweigen verschwieg verschwiegen verheimlichen unter_den_teppich_kehren
file-complaint: anzeigen angezeigt anzeige_erstatten anzeige_einreichen strafanzeige; tip-off: hinweis_geben verpfeifen melden informieren
investigate: ermitteln ermittlung untersuchen untersuchung nachgehen nachging nachgegangen aufklären ermittlungen_aufnehmen
interrogate: vernehmen vernimmt vernahm vernommen vernehmung befragen befragt befragung einvernehmen einvernahme verhören verhör
search-premises: durchsuchen durchsuchung razzia filzen hausdurchsuchung
seize: beschlagnahmen beschlagnahmt beschlagnahme sicherstellen sichergestellt sicherstellung konfiszieren einziehen einzog eingezogen beschlagnahmung aus_dem_verkehr_ziehen
freeze-assets: einfrieren einfror eingefroren sperren gesperrt blockieren; wiretap: abhören abgehört überwachen telefonüberwachung belauschen lauschangriff
surveil: observieren observation beschatten überwachen überwachung bespitzeln; spy: spionieren spionage ausspionieren ausspähen ausgespäht
search-fugitive: fahnden gefahndet fahndung großfahndung suche_nach_täter zeugenaufruf öffentlichkeitsfahndung
identify: identifizieren identifizierung ausforschen ausgeforscht identität_klären ausfindig_machen; suspect-act: verdächtigen verdacht tatverdacht im_verdacht_stehen mutmaßlich
arrest: festnehmen festnahm festgenommen nahm_fest festnahme verhaften verhaftung in_gewahrsam_nehmen dingfest_machen handschellen_klicken schnappen gefasst
remand: untersuchungshaft u-haft in_u-haft untersuchungshaft_verhängt haftbefehl_erlassen
release-custody: freilassen freiließ freilässt freigelassen freilassung enthaften enthaftung auf_freien_fuß_gesetzt haftentlassung aus_der_haft_entlassen
electronic-tag: fußfessel elektronische_fußfessel fussfessel; house-arrest: hausarrest; surrender: stellen gestellt sich_der_polizei_stellen sich_ergeben ergab
flee: fliehen floh geflohen flüchten geflüchtet flucht entkommen entkam das_weite_suchen türmen abhauen
escape-prison: ausbrechen ausbrach ausgebrochen ausbruch gefängnisausbruch entweichen entwichen < flee; chase: verfolgen verfolgung verfolgungsjagd nachsetzen
extradite: ausliefern ausgeliefert auslieferung überstellen überstellung; charge-formally: anklagen angeklagt anklage_erheben anklage anklageerhebung zur_last_legen
drop-case: einstellen eingestellt einstellung verfahrenseinstellung fallen_lassen zurücklegen zurückgelegt zu_den_akten_legen niederschlagen
diversion: diversion diversionelle_erledigung gegen_auflagen_eingestellt; stand-trial: vor_gericht_stehen sich_verantworten_müssen auf_der_anklagebank prozess vor_dem_richter
hearing-act: verhandeln verhandlung hauptverhandlung gerichtsverhandlung anhörung prozesstermin; testify: aussagen ausgesagt sagte_aus aussage zeugenaussage bezeugen
confess: gestehen gestand gestanden geständnis geständig zugeben zugab zugegeben einräumen eingeräumt schuldig_bekennen
plead-not-guilty: nicht_schuldig bestreiten unschuldig unschuld_beteuern nicht_geständig; perjury: falschaussage meineid falsche_beweisaussage falsche_zeugenaussage
plead-closing: plädieren plädoyer schlussvortrag schlussplädoyer
convict: verurteilen verurteilt verurteilung schuldig_sprechen schuldig_gesprochen schuldspruch für_schuldig_befunden
acquit: freisprechen freisprach freigesprochen freispruch sprach_frei
sentence-act: verurteilen verhängen verhängt aufbrummen aufgebrummt ausfassen ausgefasst strafe_aussprechen kassieren
rule-court: urteilen geurteilt entscheiden entschied entschieden urteil entscheid befinden befindet befand erkennen erkannt erkannte
dismiss-claim: abweisen abwies abgewiesen klage_abweisen zurückweisen zurückwies abblitzen abgeblitzt abweisung
uphold-claim: stattgeben stattgab stattgegeben gutheißen gutgeheißen gutheissung recht_geben recht_bekommen
uphold-verdict: urteil_bestätigen bestätigen bestätigt rechtskräftig_bestätigt
overturn: aufheben aufhob aufgehoben kippen gekippt kassieren kassiert umstoßen umstieß umgestoßen für_nichtig_erklären annullieren
final-verdict: rechtskräftig rechtskraft rechtsgültig endgültig letztinstanzlich; not-final: nicht_rechtskräftig noch_nicht_rechtskräftig anfechtbar nicht_endgültig
appeal-act: berufung_einlegen berufung anfechten angefochten weiterziehen weitergezogen weiterzug rechtsmittel_einlegen revision_einlegen in_berufung_gehen
refer-back: zurückverweisen zurückverwies zurückverwiesen zurückweisung rückweisung neu_verhandeln; retrial: wiederaufnahme neuauflage neuer_prozess wiederaufnahmeverfahren
sue: klagen geklagt verklagen klage_einreichen einklagen vor_gericht_ziehen gerichtlich_vorgehen
settle-lawsuit: vergleich vergleichen sich_vergleichen außergerichtlich_einigen außergerichtliche_einigung
claim-money: geltend_machen fordern gefordert einfordern eingefordert anspruch_erheben einklagen; award-money: zusprechen zugesprochen zuerkennen zuerkannt gewähren
compensate: entschädigen entschädigung ersetzen abgelten abgegolten wiedergutmachen
injunction: einstweilige_verfügung superprovisorische_verfügung einstweilige_anordnung eilantrag; restraining-order: kontaktverbot annäherungsverbot näherungsverbot
barring-order: betretungsverbot rayonverbot wegweisung platzverweis hausverbot; unconstitutional: verfassungswidrig nicht_verfassungskonform grundgesetzwidrig
constitutional: verfassungskonform verfassungsmäßig verfassungsgemäß
illegal: rechtswidrig illegal gesetzwidrig unrechtmäßig widerrechtlich unzulässig unerlaubt ungesetzlich verboten
legal: rechtmäßig legal gesetzeskonform zulässig rechtens erlaubt rechtskonform; punishable: strafbar strafrechtlich_relevant unter_strafe
time-barred-state: verjährt verjähren verjährung; guilty-state: schuldig schuld mitschuld verschulden verschuldet schuldhaft
innocent-state: unschuldig schuldlos unschuld unschuldsvermutung; negligent: fahrlässig fahrlässigkeit sorgfaltspflichtverletzung
grossly-negligent: grob_fahrlässig grobe_fahrlässigkeit rücksichtslos < negligent; intentional: vorsätzlich absichtlich vorsatz mutwillig bewusst mit_absicht
attempted: versucht versuchter versuch; insane-state: unzurechnungsfähig schuldunfähig nicht_zurechnungsfähig
diminished-responsibility: vermindert_schuldfähig verminderte_schuldfähigkeit eingeschränkt_zurechnungsfähig; liable: haftbar haften haftung verantwortlich haftpflichtig
imprison: einsperren eingesperrt inhaftieren inhaftierung hinter_gittern hinter_gitter ins_gefängnis im_gefängnis_sitzen einsitzen
serve-sentence: verbüßen verbüßt verbüßung absitzen abgesessen; prison-regime: strafvollzug vollzug justizvollzug
parole: bedingte_entlassung vorzeitige_entlassung vorzeitig_entlassen bedingt_entlassen; pardon: begnadigen begnadigung straferlass gnadengesuch
amnesty: amnestie amnestieren straffreiheit; preventive-detention: verwahrung sicherungsverwahrung verwahren
forensic-placement: maßnahmenvollzug maßregelvollzug forensische_unterbringung anstaltsunterbringung psychiatrische_unterbringung
execute: hinrichten hingerichtet hinrichtung exekution exekutieren; death-penalty: todesstrafe todesurteil zum_tode_verurteilt
reoffend: rückfällig rückfällig_werden wieder_straffällig rückfall; fine-act: büßen gebüßt büssen gebüsst strafen bestrafen bestraft abstrafen gestraft zur_kasse_bitten
patrol: patrouillieren patrouille streife bestreifen; deploy: einsetzen eingesetzt einsatz aufgebot aufbieten aufgeboten ausrücken ausgerückt im_einsatz_stehen entsenden entsandt
cordon-off: abriegeln abgeriegelt absperren abgesperrt absperrung sperren gesperrt; use-of-force: gewaltanwendung zwangsmittel gewalteinsatz; tear-gas: tränengas reizgas
pepper-spray: pfefferspray reizstoff; baton: schlagstock schlagstöcke knüppel gummiknüppel; water-cannon: wasserwerfer
police-brutality: polizeigewalt übergriffe unverhältnismäßige_gewalt misshandlungsvorwurf
collide: kollidieren kollision zusammenstoßen zusammenstieß zusammengestoßen zusammenstoß zusammenstöße zusammenprallen zusammenprall krachen gekracht rammen gerammt
crash-into: prallen geprallt aufprallen aufprall anprallen krachen_gegen fahren_gegen auffahren auffuhr aufgefahren
run-over: überfahren überfährt überfuhr anfahren anfuhr angefahren erfassen erfasst niederfahren überrollen niedergestoßen
skid: schleudern geschleudert ins_schleudern_geraten rutschen ausrutschen von_der_fahrbahn_abkommen von_der_straße_abkommen abkommen_von
overturn-vehicle: überschlagen überschlug sich_überschlagen umkippen umgekippt kippen_auf_die_seite umstürzen
hit-and-run: fahrerflucht unfallflucht unerlaubtes_entfernen_vom_unfallort führerflucht; drink-driving: alkohol_am_steuer trunkenheitsfahrt betrunken_fahren alkoholfahrt
drunk: betrunken alkoholisiert angetrunken berauscht unter_alkoholeinfluss; sober: nüchtern nicht_alkoholisiert
speed-act: rasen gerast zu_schnell_fahren geblitzt überhöhte_geschwindigkeit mit_überhöhtem_tempo raserei; race-street: straßenrennen autorennen illegales_rennen raserrennen
disregard-priority: vorfahrt_missachten vorrang_missachten vortritt_missachtet vorrangverletzung vortrittsmissachtung
derail: entgleisen entgleist entgleisung aus_den_schienen_springen; crash-plane: abstürzen abgestürzt stürzte_ab absturz abstürze flugzeugabsturz
emergency-landing: notlandung notlanden notgelandet notwasserung bruchlandung; grounded: flugverbot gegroundet am_boden_bleiben startverbot
sink: sinken sank gesunken untergehen unterging untergegangen untergang schiffbruch; capsize: kentern gekentert umschlagen kenterung
run-aground: auf_grund_laufen auf_grund_gelaufen stranden gestrandet festfahren; drown: ertrinken ertrank ertrunken ertränken
fall-down: stürzen gestürzt sturz abstürzen abgestürzt fallen fällt fiel hinunterfallen hinabstürzen in_die_tiefe_stürzen
trapped-state: eingeklemmt einklemmen eingeschlossen feststecken; stranded-state: gestrandet festsitzen festgesessen von_der_außenwelt_abgeschnitten abgeschnitten eingeschneit
burn: brennen brannte gebrannt in_flammen_stehen lodern verbrennen verbrannte verbrannt feuer_fangen
break-out-fire: ausbrechen ausbrach ausgebrochen brach_aus brandausbruch entzünden entstehen entstand
burn-down: niederbrennen niedergebrannt abbrennen abgebrannt ausbrennen ausgebrannt ein_raub_der_flammen eingeäschert; extinguish: löschen gelöscht brand_aus ablöschen
under-control: unter_kontrolle unter_kontrolle_bringen eindämmen im_griff; fight-fire: löscharbeiten bekämpfen brandbekämpfung löschangriff
explode: explodieren explodierte explosion detonieren hochgehen in_die_luft_fliegen zerbersten; blow-up-deliberately: sprengen gesprengt sprengung zünden gezündet
defuse: entschärfen entschärft entschärfung unschädlich_machen kontrolliert_sprengen; smoke-poisoning: rauchgasvergiftung rauchvergiftung rauchgas_eingeatmet
gas-leak: gasaustritt gasleck leck leckage ausgetretenes_gas austreten austrat
flood-act: überschwemmen überschwemmung überfluten überflutung unter_wasser_stehen volllaufen vollgelaufen überflutet
overflow: über_die_ufer_treten über_die_ufer_getreten überlaufen ausufern ausgeufert; dam-breach: dammbruch deichbruch brechen bricht brach gebrochen
recede: zurückgehen zurückging absinken abfließen entspannen rückläufig; storm-act: stürmen toben wüten gewütet fegen hinwegfegen
destroy: zerstören zerstörung vernichten dem_erdboden_gleichmachen in_schutt_und_asche; damage-act: beschädigen beschädigung in_mitleidenschaft_ziehen schaden_anrichten
uproot: entwurzeln umstürzen umgestürzt umknicken umgeknickt; collapse: einstürzen eingestürzt stürzte_ein einsturz zusammenbrechen zusammenbrach zusammengebrochen zusammenstürzen
bury: verschütten verschüttet begraben begrub mitreißen mitgerissen; slide-slope: abrutschen abgerutscht ins_rutschen_geraten abgehen abgegangen niedergehen niedergegangen
shake: beben gebebt erschüttern wackeln; erupt: ausbrechen ausbrach ausbruch eruption vulkanausbruch
power-failure: ausfallen ausfiel ausfällt ausgefallen ohne_strom stromlos ausfall; power-restored: wieder_am_netz wiederhergestellt stromversorgung_wiederhergestellt
disrupt-traffic: behindern behinderung beeinträchtigen verkehrschaos lahmlegen lahmgelegt zum_erliegen_kommen
close-road: sperren gesperrt sperrung totalsperre vollsperrung unpassierbar; reopen-road: freigeben freigab freigegeben freigabe wieder_befahrbar wiedereröffnen offen
divert: umleiten umgeleitet umleitung ausweichen; clear-debris: räumen geräumt aufräumen aufgeräumt aufräumarbeiten beseitigen räumung
repair: reparieren reparatur instand_setzen ausbessern beheben behoben; rebuild: wiederaufbauen wiederaufgebaut wiederaufbau wiedererrichten
alert-services: alarmieren alarmiert alarmierung notruf_absetzen notruf_wählen hilfe_holen
rescue-act: retten gerettet rettung bergen barg geborgen bergung in_sicherheit_bringen befreien
recover-body: bergen geborgen leichenbergung tot_geborgen tot_aufgefunden tot_gefunden; free-trapped: befreien befreit herausschneiden herausgeschnitten freischneiden
search-missing: suchen gesucht suche suchaktion suchtrupp absuchen; call-off-search: suche_einstellen suche_eingestellt suche_abgebrochen suchaktion_beendet
go-missing: verschwinden verschwindet verschwand verschwunden vermisst abgängig spurlos verschollen als_vermisst_gemeldet
be-found: auffinden aufgefunden gefunden wiedergefunden auftauchen aufgetaucht entdeckt wohlbehalten
evacuate: evakuieren evakuierung räumen räumung in_sicherheit_bringen wohnung_verlassen_müssen; return-home: zurückkehren zurückgekehrt rückkehr heimkehren in_die_häuser_zurück
airlift: ausfliegen ausgeflogen einfliegen mit_dem_hubschrauber_geflogen fliegen flog geflogen
take-to-hospital: einliefern eingeliefert einlieferung ins_spital_bringen ins_krankenhaus_bringen hospitalisieren ins_spital_gebracht überführen
discharge-hospital: entlassen entlässt entließ entlassung aus_dem_spital_entlassen aus_dem_krankenhaus_entlassen
treat: behandeln behandlung versorgen verarzten medizinische_versorgung therapie therapieren; resuscitate: wiederbeleben wiederbelebung reanimieren reanimation herzdruckmassage
declare-dead: für_tot_erklären tod_feststellen nur_noch_den_tod_feststellen
critical-condition: lebensgefahr lebensgefährlich kritischer_zustand in_lebensgefahr schwebt_in_lebensgefahr; stable-condition: außer_lebensgefahr stabiler_zustand stabil
recover-health: genesen genas genesung sich_erholen gesund_werden erholung heilung; fall-ill: erkranken erkrankung krank_werden
infect: anstecken angesteckt ansteckung infizieren infektion übertragen übertragung; outbreak: ausbruch epidemie seuche seuchenzug krankheitswelle
pandemic: pandemie seuche weltweite_epidemie; spread: ausbreiten ausgebreitet ausbreitung verbreiten verbreitung umsichgreifen grassieren
contain: eindämmen eingedämmt eindämmung stoppen in_den_griff_bekommen; quarantine: quarantäne isolieren absondern abgesondert isolation
lockdown: lockdown shutdown herunterfahren heruntergefahren; curfew: ausgangssperre ausgangsbeschränkung ausgehverbot; vaccinate: impfen geimpft impfung immunisieren
mask-duty: maskenpflicht masken_tragen; compulsory: verpflichtend obligatorisch pflicht zwingend vorgeschrieben; voluntary: freiwillig auf_freiwilliger_basis fakultativ
test-act: testen getestet testung untersuchen; diagnose: diagnostizieren diagnose feststellen festgestellt nachweisen nachwies nachgewiesen befund
operate-medical: operieren operation operativer_eingriff unters_messer; prescribe: verschreiben verschrieb verschrieben verordnen verschreibung
approve-drug: zulassen zugelassen zulassung arzneimittelzulassung freigeben freigab; take-off-market: vom_markt_nehmen vom_markt_genommen zulassung_entziehen aus_dem_verkauf_nehmen
drug-shortage: engpass engpässe lieferengpass medikamentenmangel knappheit mangel
staff-shortage: personalmangel fachkräftemangel personalnot pflegenotstand ärztemangel unterbesetzt; overload: überlasten überlastung am_limit an_der_kapazitätsgrenze
overcrowded: überfüllt überbelegt überbelegung überfüllung aus_allen_nähten_platzen; malpractice: behandlungsfehler kunstfehler falsch_behandelt; poison: vergiften vergiftung gift
overdose: überdosis überdosierung überdosieren; suicide: suizid selbstmord selbsttötung sich_das_leben_nehmen freitod
assisted-dying: sterbehilfe freitodbegleitung assistierter_suizid; recall-act: zurückrufen zurückrief zurückgerufen rückruf rückrufaktion aus_dem_verkauf_nehmen
contaminate: verunreinigen verunreinigung kontaminieren verseuchen belasten belastet; unfit-food: ungenießbar gesundheitsschädlich nicht_zum_verzehr_geeignet verdorben
not-to-eat: nicht_verzehren vom_verzehr_abraten verzehr_vermeiden; cull: keulen gekeult keulung notschlachten töten
mislabel: falsch_deklariert falsch_gekennzeichnet umetikettieren etikettenschwindel fehldeklaration
inspect: kontrollieren kontrolliert kontrolle überprüfen überprüfung begutachten inaugenscheinnahme augenschein inspizieren
object-to-hygiene: beanstanden beanstandung bemängeln mangelhaft; hygiene-pass: unbedenklich einwandfrei keine_beanstandung in_ordnung
shut-business: schließen schließt schloss geschlossen schließung zusperren zugesperrt dichtmachen dichtgemacht behördlich_geschlossen stilllegen stillgelegt
open-business: öffnen eröffnen eröffnung aufsperren aufgesperrt aufmachen
decommission: außer_betrieb_nehmen außer_betrieb stilllegen stillgelegt stilllegung abschalten abgeschaltet ausmustern ausgemustert
commission: in_betrieb_nehmen inbetriebnahme in_betrieb in_dienst_stellen indienststellung; invade: einmarschieren einmarsch einmarschiert überfallen überfällt invasion einfallen
attack-military-act: angreifen griff_an angegriffen offensive zuschlagen
bombard: bombardieren bombardement bombardierung beschießen beschießt beschoss beschossen beschuss unter_beschuss_nehmen
strike-target: treffen trifft traf getroffen einschlagen einschlug einschlag einschläge
shoot-down: abschießen abschoss abgeschossen abschuss abwehren abfangen abfing abgefangen vom_himmel_holen
capture-place: einnehmen nahm_ein eingenommen einnahme erobern eroberung unter_kontrolle_bringen; lose-place: aufgeben aufgab preisgeben verlieren räumen
recapture: zurückerobern zurückerobert rückeroberung < capture-place; occupy: besetzen besetzung okkupieren besatzung annektieren annexion
besiege: belagern belagerung einkesseln eingekesselt umzingeln; retreat: zurückziehen zurückzog zurückgezogen rückzug abziehen abzog abgezogen abzug truppenabzug
station: stationieren stationierung verlegen truppen_entsenden entsendung; advance-military: vorrücken vorgerückt vormarsch vorstoßen vorstieß vordringen vorgedrungen
fight: kämpfen gekämpft kampf kämpfe gefecht gefechte kampfhandlung; ceasefire-act: waffenruhe waffenstillstand feuerpause feuereinstellung
break-truce: waffenruhe_brechen bruch_der_waffenruhe verletzung_der_waffenruhe; make-peace: frieden_schließen friedensschluss friedensvertrag friedensabkommen
declare-war: krieg_erklären kriegserklärung kriegsausbruch; wage-war: krieg kriegsführung krieg_führen feldzug
mobilise: mobilisieren mobilmachung teilmobilmachung einberufen einberief einberufung einziehen einzog eingezogen
conscription: wehrpflicht militärdienstpflicht wehrdienst zwangsrekrutierung; rearm: aufrüsten aufgerüstet aufrüstung hochrüsten
disarm: abrüsten abgerüstet abrüstung entwaffnen entwaffnung waffen_abgeben; supply-arms: waffen_liefern waffenlieferung liefern beliefern
procure: beschaffen beschaffung anschaffen angeschafft kaufen ankaufen; test-weapon: waffentest raketentest atomtest testen; launch-missile: abfeuern abgefeuert raketenstart feuern
war-crime: kriegsverbrechen gräueltat verbrechen_gegen_die_menschlichkeit gräuel; genocide: völkermord genozid; massacre: massaker blutbad gemetzel
exercise-military: manöver übung militärübung truppenübung; violate-airspace: luftraum_verletzen luftraumverletzung eindringen_in_den_luftraum
sabotage: sabotieren sabotage sabotageakt; carry-out-attack: verüben verübt begehen begangen beging; terrorism: terror terrorismus
claim-responsibility: bekennen bekannt sich_bekennen bekennerschreiben für_sich_reklamieren; foil: vereiteln vereitelt verhindern verhindert durchkreuzen
radicalise: radikalisieren radikalisierung; right-wing-extremist: rechtsextrem rechtsradikal neonazistisch rechtsextremistisch
left-wing-extremist: linksextrem linksradikal linksextremistisch; seek-asylum: asyl_beantragen asyl_suchen asylantrag_stellen schutz_suchen
grant-asylum: asyl_gewähren anerkennen anerkannte anerkannt schutzstatus_erteilt asylstatus; deny-asylum: asylantrag_ablehnen negativer_asylbescheid asyl_verweigern
tolerate-stay: geduldet duldung; provisional-admission: vorläufig_aufgenommen vorläufige_aufnahme; subsidiary-protection: subsidiärer_schutz subsidiär_schutzberechtigt
deport: abschieben abschob abgeschoben abschiebung ausschaffen ausgeschafft ausschaffung rückführen zurückgeführt ausweisen auswies ausgewiesen außer_landes_bringen rückführung
turn-back-border: zurückweisen zurückwies zurückgewiesen zurückschicken zurückgeschickt abweisen_an_der_grenze
immigrate: einwandern eingewandert zuwandern zugewandert einreisen eingereist zuziehen
emigrate: auswandern ausgewandert abwandern abgewandert wegziehen weggezogen ausreisen ausgereist; cross-border: grenze_überqueren grenze_überschreiten grenzübertritt übertreten
border-control: grenzkontrolle grenzschutz grenzsicherung kontrollen_an_der_grenze; entry-ban: einreiseverbot einreisesperre
resettle: umsiedeln umgesiedelt umverteilen umverteilung aussiedeln ansiedeln
accommodate: unterbringen untergebracht unterbringung beherbergen aufnehmen aufnahm aufgenommen einquartieren
naturalise: einbürgern eingebürgert einbürgerung staatsbürgerschaft_verleihen; strip-citizenship: ausbürgern ausgebürgert staatsbürgerschaft_entziehen passentzug
integrate: integrieren integration eingliedern eingegliedert; flee-war: flüchten vertreiben vertrieb vertrieben vertreibung flucht
protest-act: protestieren protest demonstrieren auf_die_straße_gehen aufmarschieren kundgebung; riot: krawall ausschreitung tumult randalieren unruhen straßenschlacht
disperse: auflösen aufgelöst zerstreuen auseinandertreiben auseinandergetrieben; blockade-act: blockieren blockade besetzen sitzblockade verbarrikadieren
glue-on: festkleben festgeklebt kleben; strike-act: streiken gestreikt streik arbeit_niederlegen bestreiken ausstand
end-strike: ende_des_streiks streik_beenden streik_beendet arbeit_wiederaufnehmen; boycott: boykottieren boykott fernbleiben
collect-signatures: unterschriften_sammeln unterschriftensammlung; hand-in-petition: einreichen eingereicht überreichen übergeben deponieren
meet-diplomatic: treffen trifft getroffen traf zusammenkommen zusammengekommen zusammenkunft unterredung gipfel gipfeltreffen
visit-official: besuchen besuch staatsbesuch visite empfangen empfing empfang; mediate: vermitteln vermittlung schlichten geschlichtet schlichtung
sign-treaty: unterzeichnen unterzeichnet unterschreiben unterschrieb unterschrieben unterzeichnung paraphieren
withdraw-from-treaty: kündigen gekündigt aufkündigen aufgekündigt aussteigen ausgestiegen ausstieg austreten_aus
recognise-state: anerkennen anerkannte anerkannt anerkennung völkerrechtlich_anerkennen; break-off-relations: beziehungen_abbrechen diplomatische_beziehungen_abgebrochen
resume-relations: beziehungen_wiederaufnehmen wiederaufnahme_der_beziehungen
expel-diplomat: ausweisen auswies ausgewiesen ausweisung persona_non_grata zur_unerwünschten_person_erklären
summon-ambassador: einbestellen einbestellt einbestellung vorladen vorgeladen; recall-ambassador: zurückbeordern abziehen abzog zurückberufen botschafter_zurückrufen
sanction-act: sanktionieren sanktionen_verhängen mit_sanktionen_belegen auf_die_sanktionsliste_setzen
lift-sanctions: sanktionen_aufheben sanktionsaufhebung aufhebung_der_sanktionen sanktionen_lockern
embargo: embargo ausfuhrverbot handelssperre lieferstopp exportverbot importstopp; evade-sanctions: umgehen umging umgangen umgehung unterlaufen sanktionsumgehung
retaliate: vergelten vergalt vergolten vergeltung gegenschlag revanche gegenmaßnahme; escalate: eskalieren eskalation zuspitzen zugespitzt verschärfung
de-escalate: deeskalieren deeskalation entspannen entspannung beruhigen; accede: beitreten beitrat beigetreten beitritt eu-beitritt
exit-union: austreten austrat ausgetreten austritt; secede: abspalten abgespalten abspaltung unabhängigkeit loslösung
merge-municipalities: fusionieren fusion zusammenlegen zusammengelegt gemeindefusion zusammenschluss; split-up: aufteilen aufgeteilt trennen getrennt teilung
rezone: umzonen umgezont umzonung umwidmen umgewidmet umwidmung einzonen; expropriate: enteignen enteignung; nationalise: verstaatlichen verstaatlichung
privatise: privatisieren privatisierung; tender: ausschreiben ausschrieb ausgeschrieben ausschreibung vergabeverfahren submission
award-contract: vergeben vergibt vergab vergabe zuschlag zuschlag_erteilen beauftragen; responsible-for: zuständig verantwortlich verantwortung zuständigkeit federführend
monitor-oversight: beaufsichtigen aufsicht überwachen kontrollieren; publish: veröffentlichen veröffentlichung publizieren publik_machen publikation
keep-secret: geheim geheimhalten geheim_halten unter_verschluss vertraulich nicht_öffentlich; mismanage: misswirtschaft schlamperei fehlplanung missmanagement
waste-money: verschwenden verschwendung steuergeldverschwendung verschleudern verpulvern; delay-project: verzögern verzögerung in_verzug hinausziehen schleppen verspäten
commission-report: in_auftrag_geben in_auftrag_gegeben beauftragen beauftragt; find-report: feststellen festgestellt stellte_fest zum_schluss_kommen ergeben ergibt ergab ergebnis
cause: verursachen auslösen ausgelöst ursache auslöser schuld_sein zurückzuführen; unclear-cause: ungeklärt unklar unbekannt noch_offen rätselhaft
clarified: geklärt klären aufgeklärt klärung aufklärung; affected-state: betroffen betreffen tangiert in_mitleidenschaft_gezogen
occur: ereignen geschehen geschieht geschah passieren passiert sich_zutragen vorfallen zugetragen; emergency-state: notstand ausnahmezustand katastrophenfall notlage
bureaucratic-relief: entbürokratisieren bürokratieabbau vereinfachen vereinfachung; bureaucratic-burden: bürokratie papierkrieg verwaltungsaufwand amtsschimmel
apologise: entschuldigen entschuldigung um_verzeihung_bitten abbitte; mourn: trauern trauer gedenken gedachte beisetzen beisetzung kondolieren
donate: spenden gespendet spendenaktion blut_spenden; misuse-funds: zweckentfremden zweckentfremdet zweckentfremdung missbräuchlich_verwenden
undeclared-work: schwarzarbeit pfusch schwarz_arbeiten; confidence-loss: vertrauensverlust vertrauenskrise vertrauen_verlieren
vacant-post: vakant unbesetzt offen nachbesetzen vakanz; filled-post: besetzt besetzen nachbesetzt stellenbesetzung
interim: interimistisch provisorisch geschäftsführend übergangsweise vorläufig ad_interim; permanent: dauerhaft definitiv unbefristet endgültig auf_dauer
independent: unabhängig extern neutral unparteiisch; unanimous: einstimmig einhellig ohne_gegenstimme geschlossen
by-majority: mehrheitlich mit_mehrheit stimmenmehrheit mehrheitsbeschluss; armed: bewaffnet bewaffnung mit_waffe; unarmed: unbewaffnet ohne_waffe wehrlos
masked: maskiert vermummt vermummung; anonymous: anonym unbekannt namentlich_nicht_genannt
unharmed: unverletzt unversehrt wohlauf ohne_verletzungen mit_dem_schrecken_davongekommen; vote-by-post: brieflich briefwahl per_post
split-vote: patt stimmengleichheit unentschieden pattstellung; tie-break: stichentscheid losentscheid los_entscheidet dirimierung
lobby: lobbyieren lobbying einflussnahme einfluss_nehmen; peace-talks: friedensgespräch friedensgespräche friedensverhandlung friedensprozess
prisoner-swap: gefangenenaustausch häftlingsaustausch austausch; build: bauen gebaut bau errichten errichtet errichtung erstellen
demolish: abreißen abgerissen abriss abbruch abbrechen abbrach rückbau schleifen; renovate: sanieren sanierung renovieren renovierung instandsetzung modernisieren
hire: einstellen eingestellt anstellen angestellt anheuern rekrutieren
lay-off: entlassen entlässt entließ entlassung kündigen kündigung abbauen stellenabbau personalabbau vor_die_tür_setzen
no-comment: keine_stellungnahme nicht_äußern kein_kommentar schweigen schwieg stellungnahme_ablehnen; double: verdoppeln verdopplung verdoppelung doppelt_so_viele
halve: halbieren halbierung hälfte um_die_hälfte; participate: teilnehmen teilnahm teilgenommen teilnahme mitmachen mitgemacht sich_beteiligen
refuse: verweigern verweigerung sich_weigern weigerung; win-case: prozess_gewinnen recht_erhalten sieg_vor_gericht obsiegen obsiegte
lose-case: prozess_verlieren niederlage_vor_gericht unterliegen abblitzen; obstruct-justice: begünstigung strafvereitelung behinderung_der_justiz
resist-police: widerstand_gegen_die_staatsgewalt widerstand_gegen_vollstreckungsbeamte sich_wehren widerstand_leisten; trespass: hausfriedensbruch unbefugt_betreten
unlicensed-driving: ohne_führerschein ohne_führerausweis ohne_lenkberechtigung fahren_ohne_fahrerlaubnis; self-defence: notwehr selbstverteidigung in_notwehr
motive: motiv tatmotiv beweggrund beweggründe hintergrund; autopsy: obduktion autopsie obduzieren leichenschau gerichtsmedizinisch
foul-play: fremdverschulden fremdeinwirkung dritteinwirkung; solitary: einzelhaft isolationshaft; torture: foltern gefoltert folter folterung
mistreat: misshandeln misshandlung quälen gequält; hunger-strike: hungerstreik nahrungsverweigerung; unbelted: nicht_angeschnallt nicht_angegurtet unangeschnallt ohne_gurt
nod-off: sekundenschlaf einnicken eingenickt eingeschlafen übermüdet; distracted: abgelenkt ablenkung unaufmerksam unachtsam unaufmerksamkeit
signal-failure: stellwerksstörung signalstörung weichenstörung technische_störung; technical-fault: technischer_defekt defekt panne störung
distress-at-sea: seenot in_seenot_geraten seenotrettung; turn-back-flight: umkehren umgekehrt umkehr zurückfliegen; fire-ban: feuerverbot feuerungsverbot grillverbot
heat-state: hitzewelle hitze hitzeperiode; drought: dürre trockenheit trockenperiode; water-shortage: wassermangel wasserknappheit wassernot
secret-ballot: geheime_wahl geheime_abstimmung geheim_abstimmen; minority-government: minderheitsregierung minderheitskabinett
government-crisis: regierungskrise staatskrise koalitionskrise; in-opposition: opposition oppositionell oppositionsbank
in-government: regieren regiert regierung regierungsbeteiligung an_der_macht; protect-whistleblower: hinweisgeberschutz whistleblower-schutz
pension-off: pensionieren pensionierung in_den_ruhestand_treten ruhestand in_rente_gehen; conflict-of-interest: interessenkonflikt interessenskonflikt unvereinbarkeit
biased: befangen befangenheit voreingenommen parteiisch; recuse: in_den_ausstand_treten ausstandsbegehren befangenheitsantrag ablehnungsantrag
`);
