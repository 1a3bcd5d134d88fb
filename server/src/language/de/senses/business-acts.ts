import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business, what happens and what is so. The concepts are the same in every language. */
export const businessActs = (): readonly SenseRow[] => senseRows('act', `
rise: steigen steigt stieg gestiegen ansteigen zulegen zugelegt klettern wachsen zunehmen zugenommen
fall: sinken sinkt sank gesunken fallen fällt fiel gefallen abnehmen abgenommen nachgeben nachgegeben
surge: hochschnellen hochgeschnellt explodieren sprunghaft in_die_höhe_schnellen angezogen kräftiger_anstieg hochschießen durch_die_decke_gehen sprung emporschnellen < rise
plunge: einbrechen eingebrochen einbruch abstürzen abgestürzt absturz abrutschen abgerutscht absacken abgesackt sturz talfahrt < fall
slight-rise: leicht_steigen leichtes_plus leichter_anstieg etwas_zulegen moderater_anstieg < rise
slight-fall: leicht_sinken leichtes_minus leichter_rückgang leicht_nachgeben geringfügig_zurückgehen < fall
stagnate: stagnieren stagnation unverändert stabil gleich_bleiben auf_der_stelle_treten gleichbleibend konstant nullwachstum stillstand
double: verdoppeln verdoppelt verdoppelung verdopplung doppelt_so_hoch < rise; triple: verdreifachen verdreifacht verdreifachung dreimal_so_viel vervielfachen vervielfacht < rise
halve: halbieren halbiert halbierung um_die_hälfte_sinken < fall; recover: erholen erholt erholung aufschwung anziehen wieder_zulegen belebung aufwärtstrend wieder_anziehen aufwind
weaken: abschwächen abgeschwächt abschwächung abkühlen abgekühlt eintrübung eintrüben eingetrübt abflauen verlangsamung nachlassen abkühlung
accelerate: beschleunigen beschleunigt beschleunigung tempo_erhöhen; fluctuate: schwanken schwankung volatil volatilität auf_und_ab
reach-figure: erreichen erreicht betragen beträgt betrug belaufen beläuft belief sich_belaufen liegen_bei
exceed: übersteigen übersteigt überstieg überstiegen übertreffen übertrifft übertraf übertroffen überschreiten überschritten
miss-target: verfehlen verfehlt unterschreiten unterschritten hinter_den_erwartungen_zurückbleiben enttäuschen unter_den_erwartungen zurückbleiben zurückgeblieben
meet-expectations: erwartungen_erfüllen im_rahmen_der_erwartungen wie_erwartet erwartungsgemäß ziele_erreichen
record-state: rekord rekordjahr rekordhoch so_viel_wie_nie bestwert rekordverdächtig
raise-price: verteuern verteuert verteuerung teurer preiserhöhung preisanstieg aufschlagen aufgeschlagen preise_anheben preise_erhöhen preisaufschlag
cut-price: verbilligen verbilligt verbilligung günstiger billiger preissenkung preisreduktion preise_senken abschlagen vergünstigen
raise-increase: erhöhen erhöht erhöhung anheben angehoben anhebung heraufsetzen heraufgesetzt aufstocken aufgestockt hochsetzen
lower-reduce: senken gesenkt senkung reduzieren kürzen kürzung herabsetzen herabgesetzt verringern verkleinern vermindern
top-up: aufstocken aufgestockt aufstockung nachschießen nachgeschossen
budget-cut: kürzen kürzung budgetkürzung einsparung sparpaket sparprogramm gestrichen rotstift abstriche sparmaßnahmen
save-money: sparen einsparen eingespart sparkurs den_gürtel_enger_schnallen sparmaßnahme kosten_senken
cheap: billig günstig preiswert preisgünstig erschwinglich kostengünstig bezahlbar; expensive: teuer kostspielig hochpreisig unerschwinglich überteuert kostenintensiv
free-of-charge: gratis kostenlos unentgeltlich kostenfrei umsonst gebührenfrei zum_nulltarif; paid-for: kostenpflichtig gebührenpflichtig zahlungspflichtig
cost-verb: kosten kostet kostete zu_stehen_kommen veranschlagen veranschlagt zu_buche_schlagen verschlingen beziffern
estimate-verb: schätzen geschätzt schätzung beziffern veranschlagen ausgehen_von taxieren schätzungsweise; value-verb: bewerten bewertet bewertung taxieren einstufen bemessen
calculate: berechnen berechnet berechnung errechnen kalkulieren ausrechnen hochrechnen ermitteln
forecast-verb: prognostizieren prognose vorhersagen vorhergesagt voraussagen erwarten erwartet rechnen_mit in_aussicht_stellen
raise-forecast: prognose_anheben prognose_erhöhen zuversichtlicher ausblick_anheben nach_oben_korrigieren prognoseerhöhung
lower-forecast: prognose_senken gewinnwarnung prognose_kappen nach_unten_korrigieren prognosesenkung umsatzwarnung prognose_zurücknehmen
confirm-forecast: prognose_bestätigen an_der_prognose_festhalten ziele_bekräftigen ausblick_bestätigen
earn-profit: gewinn_machen erwirtschaften erwirtschaftet erzielen verdienen verdient gewinn_schreiben einnehmen eingenommen einfahren eingefahren
lose-money: verlust_machen verlust_schreiben rote_zahlen_schreiben einbußen_erleiden verlieren verlor verloren einbüßen
profitable: profitabel rentabel gewinnbringend schwarze_zahlen kostendeckend einträglich lukrativ in_der_gewinnzone
loss-making: defizitär verlustreich unrentabel rote_zahlen verlustbringend unwirtschaftlich in_der_verlustzone nicht_kostendeckend
turn-profit: in_die_gewinnzone_zurückkehren turnaround trendwende schwarze_zahlen gewinnzone_erreichen gewinnschwelle
turn-loss: in_die_verlustzone_rutschen rote_zahlen in_die_roten_zahlen_rutschen; turn-over: umsetzen umgesetzt umsatz_machen umsatz_erzielen erlösen
result-publish: bilanz_vorlegen zahlen_vorlegen zahlen_präsentieren bilanzieren ergebnis_bekanntgeben ausweisen ausgewiesen bilanzpresse
buy: kaufen kauft gekauft kauf erwerben erwirbt erwarb erworben zukaufen zugekauft erstehen erstanden
sell: verkaufen verkauft verkauf veräußern veräußert veräußerung abstoßen abgestoßen losschlagen abgeben
takeover: übernehmen übernimmt übernahm übernommen übernahme schlucken geschluckt aufkaufen aufgekauft einverleiben unternehmenskauf
hostile-takeover: feindliche_übernahme feindlich unerwünschte_übernahme < takeover
merge: fusionieren fusioniert fusion zusammenschließen zusammengeschlossen zusammenschluss verschmelzen verschmolzen zusammengehen zusammenlegung
demerge: abspalten abgespalten abspaltung ausgliedern ausgegliedert ausgliederung aufspalten aufspaltung auslagerung
integrate: integrieren eingliedern eingegliedert eingliederung eingemeinden integration aufgehen_in
take-stake: einsteigen eingestiegen einstieg beteiligen sich_beteiligen beteiligung anteile_erwerben
exit-stake: aussteigen ausgestiegen ausstieg anteile_verkaufen beteiligung_abgeben rückzug sich_trennen trennen_von
raise-stake: anteil_erhöhen beteiligung_aufstocken anteil_ausbauen anteil_aufstocken; cut-stake: anteil_reduzieren beteiligung_verringern anteil_senken
offer-bid: bieten bietet bot geboten angebot kaufangebot offerte gebot übernahmeangebot offerieren; outbid: überbieten überboten höher_bieten mehr_bieten übertrumpfen
raise-bid: nachbessern nachgebessert angebot_erhöhen offerte_aufstocken aufbessern; accept-offer: annehmen angenommen annahme akzeptieren zusagen zugesagt einwilligen zustimmen
reject-offer: ablehnen abgelehnt ablehnung ausschlagen ausgeschlagen zurückweisen zurückgewiesen abweisen verwerfen absage
approve-deal: genehmigen genehmigt genehmigung bewilligen grünes_licht freigeben freigegeben freigabe absegnen
block-deal: untersagen untersagt untersagung verbieten verbot verboten blockieren stoppen verhindern
antitrust-review: prüfen prüfung untersuchen kartellprüfung wettbewerbsprüfung unter_die_lupe_nehmen untersuchung durchleuchten
deal-close: abschließen abgeschlossen abschluss vollziehen vollzogen vollzug unter_dach_und_fach besiegeln closing
deal-collapse: platzen geplatzt scheitern gescheitert nicht_zustande_kommen vom_tisch sich_zerschlagen abbruch ins_wasser_fallen
sign-contract: unterzeichnen unterzeichnung unterschreiben unterschrieben vertragsabschluss vertragsunterzeichnung besiegeln vereinbaren
negotiate: verhandeln verhandlung verhandlungen gespräche verhandlungstisch feilschen beraten
talks-fail: verhandlungen_gescheitert ergebnislos ohne_ergebnis ohne_einigung abgebrochen gescheiterte_verhandlungen vertagt
agree: einigen sich_einigen geeinigt einigung vereinbaren vereinbarung verständigen verständigung kompromiss übereinkunft konsens
exclusive-talks: exklusivverhandlungen exklusivität konkrete_verhandlungen bevorzugter_bieter
look-for-buyer: käufer_suchen investor_suchen investorensuche verkaufsprozess zum_verkauf_stehen feilbieten zum_verkauf_stellen
terminate-contract: kündigen gekündigt kündigung vertragsauflösung auflösen aufgelöst vertrag_beenden aufkündigen beenden
extend-contract: verlängern verlängert verlängerung vertragsverlängerung erneuern erneuerung; expire: auslaufen ausgelaufen enden ablaufen abgelaufen verfallen befristet
withdraw-from-deal: abspringen abgesprungen zurückziehen zurückgezogen rückzieher aussteigen rücktritt zurücktreten
award-contract: vergeben vergibt vergab vergabe zuschlag zuschlag_erteilen auftrag_erteilen beauftragen
win-contract: auftrag_erhalten zuschlag_erhalten auftrag_gewinnen an_land_ziehen auftrag_ergattern zum_zug_kommen
order-verb: bestellen bestellt bestellung ordern in_auftrag_geben auftrag_erteilen
cancel-order: stornieren storniert stornierung abbestellen abbestellt annullieren annullierung auftrag_zurückziehen
deliver: liefern geliefert lieferung ausliefern ausgeliefert auslieferung zustellen übergeben
bottleneck: lieferengpass engpass lieferschwierigkeiten lieferprobleme knappheit mangel verknappung lieferausfall
sold-out: ausverkauft vergriffen restlos_verkauft ausgebucht nicht_mehr_erhältlich; available: erhältlich verfügbar lieferbar im_handel im_sortiment zu_kaufen
launch-product: lancieren lanciert einführen eingeführt einführung markteinführung auf_den_markt_bringen vorstellen vorgestellt lancierung
discontinue-product: einstellen eingestellt aus_dem_sortiment_nehmen produktion_beenden auslaufen_lassen vom_markt_nehmen auslisten
recall: zurückrufen zurückgerufen rückruf zurückholen vom_markt_nehmen in_die_werkstatt_rufen
produce: produzieren herstellen hergestellt produktion fertigen gefertigt erzeugen fabrizieren herstellung fertigung
halt-production: produktion_stoppen produktionsstopp produktion_einstellen stillstehen stillstand bänder_stehen_still produktionsunterbruch produktionsausfall
resume: wiederaufnehmen wiederaufgenommen wiederaufnahme wieder_anfahren wieder_anlaufen wieder_hochfahren
relocate: verlagern verlagert verlagerung verlegen verlegt umziehen umgezogen umzug auslagern abwandern standortverlagerung
outsource: auslagern ausgelagert auslagerung fremdvergeben outsourcing ausgliedern
insource: zurückholen zurückgeholt zurückverlagern rekommunalisieren eingliedern wiedereingliedern
expand: expandieren expansion ausbauen ausgebaut ausbau erweitern erweiterung vergrößern vergrößerung wachstumskurs
downsize: verkleinern verkleinerung schrumpfen geschrumpft redimensionieren gesundschrumpfen abspecken verschlanken zurückfahren
open: eröffnen eröffnet eröffnung aufmachen neueröffnung öffnen geöffnet einweihen inbetriebnahme
close: schließen schließt schloss geschlossen schließung zumachen dichtmachen dichtgemacht zusperren zugesperrt aufgeben
branch-closure: filialschließung filialabbau filialnetz_ausdünnen standortschließung filialen_schließen < close
temporarily-closed: vorübergehend_geschlossen betriebsferien betriebsunterbruch vorübergehende_schließung pausieren zwischenzeitlich_geschlossen
reopen: wiedereröffnen wiedereröffnet wiedereröffnung wieder_öffnen < open
cease-business: aufgeben aufgegeben geschäftsaufgabe betrieb_einstellen geschäftsbetrieb_einstellen das_aus betriebseinstellung
decommission: stilllegen stillgelegt stilllegung außer_betrieb abschalten abgeschaltet abschaltung vom_netz_nehmen ausmustern
commission-operation: inbetriebnahme in_betrieb_nehmen ans_netz_gehen hochfahren anfahren angefahren betriebsaufnahme anlaufen
found-company: gründen gegründet gründung aus_der_taufe_heben firma_gründen aufbauen ins_leben_rufen
dissolve-company: auflösen aufgelöst auflösung liquidieren liquidation abwickeln abgewickelt abwicklung löschen
nationalise: verstaatlichen verstaatlicht verstaatlichung staatliche_übernahme; privatise: privatisieren privatisierung staatsanteile_verkaufen
rename: umbenennen umbenannt umbenennung umfirmieren neuer_name namenswechsel
insolvent: insolvent pleite zahlungsunfähig bankrott in_konkurs überschuldet insolvenz überschuldung zahlungsunfähigkeit; solvent: zahlungsfähig liquid solvent kreditwürdig
file-insolvency: insolvenz_anmelden insolvenz_beantragen insolvenzantrag konkurs_anmelden bilanz_deponieren insolvenzanmeldung konkursantrag
insolvency-proceedings: insolvenzverfahren konkursverfahren konkurseröffnung sanierungsverfahren eigenverwaltung gläubigerschutz nachlassverfahren schutzschirmverfahren nachlassstundung
go-bankrupt: in_konkurs_gehen pleitegehen pleite_gegangen bankrottgehen untergehen zusammenbruch kollaps konkurs_eröffnen
rescue: retten gerettet rettung auffangen sanieren bewahren auffanglösung rettungsaktion
restructure: sanieren saniert sanierung restrukturieren restrukturierung umbauen umbau umstrukturieren neuaufstellung neuausrichtung umstrukturierung
debt-cut: schuldenschnitt schuldenerlass forderungsverzicht schulden_erlassen haircut entschuldung
invest: investieren investiert investition stecken reinvestieren geld_in_die_hand_nehmen anlegen angelegt pumpen
disinvest: desinvestieren geld_abziehen abziehen abgezogen kapital_abziehen zurückziehen
finance: finanzieren finanziert finanzierung aufbringen aufgebracht geld_bereitstellen stemmen
raise-capital: kapital_aufnehmen geld_einsammeln eingesammelt frisches_geld mittel_beschaffen kapital_beschaffen einsammeln
borrow: leihen geliehen kredit_aufnehmen sich_verschulden aufnehmen aufgenommen geld_ausleihen darlehen_aufnehmen
lend: verleihen kredit_gewähren kredit_vergeben kreditvergabe ausleihen darlehen_gewähren kredit_geben
repay: zurückzahlen zurückgezahlt rückzahlung tilgen getilgt tilgung amortisieren abbezahlen abstottern abzahlen zurückerstatten
refinance: refinanzieren refinanzierung umschulden umgeschuldet umschuldung
default: zahlungsausfall nicht_bedienen zahlungsverzug in_verzug ausfallen ausgefallen zahlungseinstellung; debt-free: schuldenfrei entschuldet abbezahlt
indebted: verschuldet hochverschuldet in_der_kreide verschuldung überschuldet; guarantee: garantieren bürgen gebürgt haften bürgschaft_übernehmen gewährleisten garantie einstehen
liable: haften haftbar haftung haftpflichtig zur_rechenschaft geradestehen in_die_pflicht_nehmen
write-off: abschreiben abgeschrieben abschreibung wertberichtigen abschreiber ausbuchen
insure: versichern versichert versicherung versicherungsschutz absichern abgesichert gedeckt; uninsured: unversichert nicht_versichert nicht_gedeckt ohne_versicherung
pay: zahlen zahlt gezahlt bezahlen bezahlt zahlung begleichen beglichen entrichten hinblättern berappen überweisen
transfer-money: überweisen überwiesen überweisung transferieren einzahlen eingezahlt anweisen
disburse: auszahlen ausgezahlt auszahlung ausschütten ausgeschüttet ausbezahlen ausbezahlt auszuzahlen
collect-money: einziehen eingezogen kassieren kassiert eintreiben einheben eingehoben inkasso erheben
withdraw-cash: abheben abgehoben geld_beziehen bargeldbezug behebung barbezug bargeld_abheben
deduct: abziehen abgezogen abzug verrechnen anrechnen angerechnet einbehalten abbuchen abgebucht; spend: ausgeben ausgegeben aufwenden aufgewendet auslegen verprassen verausgaben
finance-contribute: beisteuern beigesteuert beitragen beiträgt zuschießen beteiligen_an mitfinanzieren beitrag_leisten
pay-for-cost: kosten_übernehmen kostenübernahme aufkommen_für kosten_tragen trägt getragen bezahlen
refund-verb: erstatten erstattet rückerstatten rückerstattung zurückerstatten vergüten ersetzen entschädigen rückvergüten
compensate: entschädigen entschädigt entschädigung kompensieren ausgleichen abgelten abgegolten schadlos_halten
demand-claim: fordern gefordert forderung verlangen beanspruchen einfordern eingefordert geltend_machen geltend_gemacht pochen_auf
sue: klagen klagt verklagen verklagt einklagen eingeklagt klage_einreichen klage_erheben vor_gericht_ziehen prozessieren
settle-dispute: vergleich außergerichtlich beilegen beigelegt beilegung einigung sich_vergleichen schlichten streit_beilegen
sentence-pay: verurteilen verurteilt zu_zahlung_verpflichten verpflichten verdonnern verdonnert zahlungspflicht
fine-verb: büßen gebüßt bestrafen bestraft strafe_verhängen mit_einer_buße_belegen bußgeld_verhängen gebüsst bestrafung
donate: spenden gespendet spende stiften gestiftet schenken geschenkt zuwenden vermachen; bequeath: vererben vererbt vermachen vermacht hinterlassen hinterließ testamentarisch
inherit: erben geerbt erbe_antreten beerben erbschaft; subsidise: subventionieren subventioniert fördern gefördert bezuschussen förderung unterstützen unterstützt zuschießen
support-stop: förderung_streichen förderstopp subventionen_streichen mittel_streichen geldhahn_zudrehen zuschuss_streichen
provide-funds: bereitstellen bereitgestellt bereitstellung zur_verfügung_stellen locker_machen budgetieren sprechen gesprochen freigeben freigegeben
approve-funds: bewilligen bewilligt genehmigen kredit_sprechen gutheißen gutgeheißen absegnen zustimmen beschließen
tax-verb: besteuern besteuert besteuerung steuer_erheben versteuern steuerpflichtig
tax-exempt: steuerfrei steuerbefreit abgabenfrei von_der_steuer_befreit zollfrei steuerbefreiung
raise-tax: steuererhöhung steuern_erhöhen steuererhöhungen steueraufschlag steuerfuß_erhöhen
cut-tax: steuersenkung steuern_senken steuerentlastung steuerreduktion steuerfusssenkung
evade-tax: hinterziehen hinterzogen steuerhinterziehung steuerbetrug steuern_hinterziehen am_fiskus_vorbei
avoid-tax: steuervermeidung steuerflucht steueroptimierung steuerschlupfloch steuern_sparen
embezzle: veruntreuen veruntreut veruntreuung unterschlagen unterschlagung abzweigen abgezweigt untreue in_die_kasse_greifen
defraud: betrügen betrog betrogen betrug ergaunern erschleichen erschlichen prellen geprellt abzocken erschwindeln übers_ohr_hauen
bribe-verb: bestechen besticht bestach bestochen bestechung schmieren korruption vorteilsgewährung; money-laundering: geldwäsche geldwäscherei waschen gewaschen geld_waschen
insider-trading: insiderhandel insidergeschäft; falsify-accounts: bilanzfälschung bilanzen_fälschen bilanzbetrug frisieren bilanzskandal geschönt schönen
price-fixing: preisabsprache preisabsprachen kartell kartellabsprache absprachen submissionsabsprache wettbewerbsabsprache
abuse-dominance: marktmissbrauch missbrauch_der_marktmacht marktbeherrschend marktmacht marktbeherrschende_stellung; dumping: preisdumping dumping unter_einstandspreis
undercut: unterbieten unterboten billiger_anbieten; hire: einstellen eingestellt einstellung anstellen angestellt anheuern rekrutieren verpflichten neueinstellung stelle_schaffen
create-jobs: arbeitsplätze_schaffen stellen_schaffen personal_aufstocken stellenaufbau jobs_schaffen personalausbau personal_aufbauen
cut-jobs: stellenabbau stellen_streichen stellenstreichung abbauen abgebaut personalabbau jobabbau stellen_abbauen arbeitsplatzabbau stellenkürzung kahlschlag
dismiss: entlassen entlässt entließ entlassung kündigen gekündigt kündigung feuern gefeuert rauswerfen vor_die_tür_setzen rausgeworfen
mass-layoff: massenentlassung massenentlassungen massenkündigung kündigungswelle entlassungswelle < dismiss
dismiss-without-notice: fristlos fristlose_kündigung fristlos_entlassen fristlose_entlassung sofortige_kündigung fristlos_gekündigt < dismiss
no-dismissals: ohne_entlassungen ohne_kündigungen natürliche_fluktuation sozialverträglich ausschluss_betriebsbedingter_kündigungen
job-guarantee: beschäftigungsgarantie arbeitsplatzgarantie beschäftigungssicherung jobgarantie kündigungsschutz stellengarantie standortgarantie
hiring-freeze: einstellungsstopp anstellungsstopp personalstopp aufnahmestopp; lose-job: arbeitsplatz_verlieren stelle_verlieren arbeitslos_werden job_verlieren jobverlust
short-time: kurzarbeit kurzarbeiten kurzarbeit_anmelden kurzarbeit_einführen kurzarbeitszeit
release-from-duties: freistellen freigestellt freistellung beurlauben beurlaubt suspendieren suspendierung
resign: zurücktreten zurückgetreten rücktritt niederlegen niedergelegt amt_aufgeben abtreten den_hut_nehmen demission ausscheiden demissionieren
depart: verlassen verlässt verließ abgang weggang ausscheiden ausgeschieden gehen geht abschied abtritt austritt
remove-boss: abberufen abberufung absetzen abgesetzt abwählen abgewählt absetzung ablösen abgelöst schassen geschasst
part-ways: sich_trennen trennung getrennt einvernehmlich auseinandergehen im_gegenseitigen_einvernehmen
appoint: ernennen ernannt ernennung berufen berufung bestellen bestellt einsetzen eingesetzt nominieren bestellung
elect-board: wählen gewählt wahl bestätigen wiederwahl in_den_aufsichtsrat_wählen; succeed: nachfolgen nachgefolgt nachfolge antreten ablösen beerben folgen_auf
take-office: antreten angetreten amtsantritt amt_übernehmen posten_übernehmen stelle_antreten beginnen
fill-post: besetzen besetzt besetzung neu_besetzen stellenbesetzung neubesetzung; vacant-post: vakant unbesetzt offen verwaist nicht_besetzt
interim: interimistisch interim ad_interim vorübergehend übergangsweise kommissarisch; promote-staff: befördern befördert beförderung aufsteigen aufgestiegen aufstieg aufrücken
retire: in_pension_gehen pensionieren pensioniert pensionierung in_rente_gehen ruhestand in_den_ruhestand_treten verrentung
early-retirement: frühpension frühpensionierung vorruhestand frühpensionieren frühverrentung vorzeitige_pensionierung < retire
retrain: umschulen umgeschult umschulung weiterbilden weiterbildung qualifizieren fortbildung; employ: beschäftigen beschäftigt anstellen angestellt in_lohn_und_brot arbeiten_für
moonlighting: schwarzarbeit schwarz_arbeiten illegale_beschäftigung pfusch schattenwirtschaft; exploit-workers: ausbeuten ausgebeutet ausbeutung hungerlohn lohnraub
strike: streiken gestreikt streik ausstand arbeit_niederlegen arbeitsniederlegung in_den_ausstand_treten bestreiken
warning-strike: warnstreik warnstreiken kurzer_ausstand < strike; call-strike: zum_streik_aufrufen streikaufruf streik_ausrufen streik_ankündigen
threaten-strike: streikdrohung mit_streik_drohen streikankündigung; end-strike: streikende streik_beenden streik_beendet arbeit_wieder_aufnehmen streik_abwenden streik_abgewendet
lock-out: aussperren ausgesperrt aussperrung; strike-ballot: urabstimmung streikabstimmung
arbitration: schlichten schlichtung schlichtungsverfahren vermitteln vermittlung mediation schlichter schiedsspruch
wage-agreement: tarifabschluss tarifeinigung lohnabschluss kv-abschluss lohneinigung tarifkompromiss gehaltsabschluss
protest: protestieren protest demonstrieren demonstration kundgebung auf_die_straße_gehen demo aufmarsch; boycott: boykottieren boykott meiden kaufboykott boykottaufruf
export-verb: exportieren exportiert ausführen ausgeführt ausfuhr export ins_ausland_liefern
import-verb: importieren importiert einführen eingeführt einfuhr import aus_dem_ausland_beziehen
impose-tariff: zölle_verhängen zölle_erheben zölle_einführen zoll_erheben mit_zöllen_belegen strafzölle_verhängen zölle_erhöhen
lift-tariff: zölle_aufheben zölle_abschaffen zölle_senken zollsenkung zollabbau zölle_streichen; suspend-tariff: zölle_aussetzen aussetzung zollpause aufschub schonfrist ausgesetzt
sanction: sanktionen sanktionieren sanktion strafmaßnahmen sanktioniert wirtschaftssanktionen; trade-war: handelskrieg handelsstreit zollstreit handelskonflikt zollkonflikt
smuggle: schmuggeln geschmuggelt schmuggel einschmuggeln illegale_einfuhr; clear-customs: verzollen verzollt verzollung zollabfertigung deklarieren
list-stock: an_die_börse_gehen börsengang börsendebüt kotierung kotieren börsennotierung gelistet listing aufs_parkett
delist: von_der_börse_nehmen dekotierung dekotieren delisting börsenrückzug; postpone-ipo: börsengang_verschieben börsengang_absagen auf_eis_legen
join-index: in_den_index_aufsteigen aufnehmen_in_den_index indexaufstieg; leave-index: aus_dem_index_absteigen indexabstieg aus_dem_index_fliegen
stock-gain: kursgewinne zulegen zugelegt im_plus kursplus fester aufwärts avancieren anziehen notieren_höher < rise
stock-loss: kursverluste nachgeben nachgegeben im_minus kursminus leichter abwärts einbüßen unter_druck notieren_tiefer < fall
stock-crash: börsencrash kurssturz kurseinbruch börsenbeben absturz kursrutsch ausverkauf
trading-halt: aussetzen_vom_handel handel_ausgesetzt handelsunterbrechung handelsaussetzung handelsstopp
issue-securities: ausgeben ausgegeben begeben emittieren emission platzieren platzierung platziert auflegen
subscribe-shares: zeichnen gezeichnet zeichnung bezugsrecht überzeichnet; buy-back: zurückkaufen zurückgekauft rückkauf aktienrückkauf aktien_zurückkaufen rückerwerb
pay-dividend: dividende_zahlen ausschütten ausgeschüttet dividendenausschüttung dividende_ausschütten
cut-dividend: dividende_kürzen dividende_senken dividende_streichen dividendenkürzung dividendenausfall nullrunde
raise-dividend: dividende_erhöhen dividende_anheben dividendenerhöhung höhere_dividende; upgrade: hochstufen hochgestuft hochstufung heraufstufen aufwerten
downgrade: herabstufen herabgestuft herabstufung abstufen abgestuft zurückstufen; raise-rates: zinserhöhung zinsen_erhöhen zinsanhebung zinsschritt leitzins_anheben zinsen_anheben
cut-rates: zinssenkung zinsen_senken leitzins_senken zinsschritt; hold-rates: zinspause leitzins_unverändert zinsen_unverändert_lassen zinsen_belassen
appreciate: aufwerten aufgewertet aufwertung erstarken stärker währungsaufwertung; depreciate: abwerten abgewertet abwertung entwerten schwächer
speculate: spekulieren spekulation zocken wetten leerverkaufen leerverkauf; trade-verb: handeln gehandelt handel notieren notiert den_besitzer_wechseln
auction-verb: versteigern versteigert versteigerung ersteigern ersteigert auktion unter_den_hammer_kommen verganten
change-owner: den_besitzer_wechseln besitzerwechsel eigentümerwechsel in_neue_hände handänderung eigentumsübergang
rent-out: vermieten vermietet vermietung verpachten verpachtet verpachtung untervermieten; rent-take: mieten gemietet anmieten angemietet pachten anmietung einmieten eingemietet
lease-finance: leasen geleast leasing leasingvertrag; rent-increase: mieterhöhung mietzinserhöhung mietaufschlag miete_erhöhen mietpreisanstieg mieten_steigen
rent-cut: mietsenkung mietzinssenkung mietminderung mietzinsreduktion; evict: räumung räumen delogierung delogieren zwangsräumung hinauswerfen
move-in: einziehen eingezogen einzug beziehen bezogen bezug bezugsbereit; move-out: ausziehen ausgezogen auszug räumen geräumt verlassen
vacant: leer leerstehend leerstehen leerstand unbewohnt ungenutzt verwaist unvermietet; occupied: vermietet bewohnt belegt genutzt voll_vermietet bezogen
build: bauen gebaut bau errichten errichtet errichtung erstellen neubau hochziehen entstehen entstanden
demolish: abreißen abriss abgerissen abbruch abbrechen niederreißen schleifen rückbau abtragen
renovate: renovieren renoviert renovation sanieren sanierung modernisieren instand_setzen auffrischen
groundbreaking: spatenstich baubeginn baustart grundsteinlegung bauauftakt erster_spatenstich; rezone: umzonen umzonung einzonen umwidmen umwidmung umgewidmet einzonung
convert-building: umnutzen umnutzung umgenutzt umwandeln umgewandelt umfunktionieren zweckentfremden; expropriate: enteignen enteignet enteignung vergesellschaften zwangsenteignung
seize-assets: beschlagnahmen beschlagnahmung sicherstellen konfiszieren einziehen; release-assets: freigeben freigegeben freigabe herausgeben entsperren auftauen
book-verb: buchen gebucht buchung reservieren reserviert; booking-cancel: stornieren storniert annullieren absagen abgesagt stornierung
fully-booked: ausgebucht voll_belegt ausgelastet voll_besetzt voll; visit-trade: besuchen besucht besuch anreisen angereist anlocken angelockt
travel-boom: reiseboom tourismusboom gästerekord nächtigungsrekord ansturm; overtourism: übertourismus overtourism massentourismus überlaufen touristenmassen
cancel-flight: streichen gestrichen annullieren ausfallen ausgefallen flugausfall flug_streichen aus_dem_flugplan_nehmen
suspend-service: einstellen eingestellt einstellung aussetzen ausgesetzt streichen verbindung_kappen strecke_aufgeben
start-service: aufnehmen aufgenommen aufnahme neue_verbindung bedienen strecke_eröffnen anfliegen
delay: verzögern verzögert verzögerung verspäten verspätung verzug hinauszögern im_rückstand
postpone: verschieben verschoben verschiebung vertagen aufschieben aufgeschoben hinausschieben aufschub verlegen
bring-forward: vorziehen vorgezogen vorverlegen vorverlegt früher_als_geplant; shelve: auf_eis_legen auf_eis aussetzen pausieren sistieren sistiert auf_die_lange_bank
drop-project: fallen_lassen aufgeben aufgegeben begraben stoppen gestoppt beerdigen verwerfen kippen abblasen
go-ahead: grünes_licht startschuss freigabe zusage bewilligung erlaubnis; start: beginnen begann begonnen starten beginn anlaufen angelaufen auftakt start loslegen
end: beenden beendet enden ende abschließen abschluss aufhören auslaufen; introduce: einführen eingeführt einführung in_kraft_treten umsetzen
abolish: abschaffen abgeschafft abschaffung aufheben aufgehoben streichen gestrichen aufhebung
plan: planen geplant plan vorhaben beabsichtigen vorsehen vorgesehen anpeilen anstreben angestrebt ins_auge_fassen
consider: erwägen erwog erwogen prüfen überlegen in_betracht_ziehen liebäugeln nachdenken_über
announce: ankündigen angekündigt ankündigung mitteilen mitgeteilt bekanntgeben bekanntgegeben bekannt_geben verkünden mitteilung
report-inform: berichten berichtet bericht melden gemeldet vermelden informieren meldung; confirm: bestätigen bestätigt bestätigung bekräftigen
deny: dementieren dementiert dementi bestreiten bestritten abstreiten zurückweisen in_abrede_stellen leugnen
decline-comment: nicht_äußern keinen_kommentar kein_kommentar nicht_kommentieren keine_stellungnahme
keep-secret: stillschweigen vereinbart_stillschweigen nicht_bekannt_gegeben nicht_offengelegt geheim kaufpreis_nicht_genannt
decide: entscheiden entschied entschieden entscheid entscheidung beschließen beschlossen beschluss; warn: warnen warnt gewarnt warnung alarm_schlagen mahnen
criticise: kritisieren kritisiert kritik bemängeln rügen anprangern angeprangert monieren; welcome: begrüßen begrüßt erfreut gutheißen zufrieden positiv_aufnehmen
justify: begründen begründet begründung rechtfertigen zurückführen zurückgeführt verweisen
reason-burden: belasten belastet belastung drücken leiden_unter zusetzen zu_schaffen_machen bremsen; benefit-from: profitieren profitiert beflügeln rückenwind nutzen_ziehen
threaten: drohen droht bedrohen gefährden gefährdet auf_der_kippe wackeln; secure: sichern gesichert sicherung erhalten_bleiben gewährleisten absichern
affected: betroffen betreffen trifft traf getroffen; compete: konkurrieren wettbewerb konkurrenz wetteifern konkurrenzkampf
cooperate: zusammenarbeiten zusammenarbeit kooperieren kooperation partnerschaft zusammenspannen allianz zusammengearbeitet
market-leader: marktführer marktleader branchenprimus branchenführer nummer_eins weltmarktführer platzhirsch; lead-overtake: überholen überholt vorbeiziehen ablösen verdrängen
enter-market: markteintritt in_den_markt_eintreten markt_erschließen fuß_fassen einstieg; leave-market: marktaustritt sich_zurückziehen rückzug markt_verlassen zurückgezogen
advertise: werben wirbt warb geworben werbung bewerben reklame inserieren; mislead-consumers: irreführen irreführung irreführend täuschen täuschung mogelpackung schummeln
test-rate: testen getestet test bewerten untersuchen benoten; demand-verb: nachfragen nachgefragt nachfrage bedarf gefragt begehrt
unsold: unverkauft liegen_geblieben ladenhüter auf_halde nicht_verkauft; panic-buying: hamsterkäufe hamstern hamsterkauf vorratskauf bunkern horten
shop-verb: einkaufen eingekauft einkauf shoppen besorgen; clearance-sale: ausverkauf räumungsverkauf schlussverkauf sale rabattschlacht abverkauf totalausverkauf
online-shift: digitalisieren digitalisierung online_verlagern ins_netz_verlagern; automate: automatisieren automatisierung
liberalise: liberalisieren liberalisierung deregulieren marktöffnung öffnen; regulate: regulieren regulierung reglementieren vorschreiben verschärfen auflagen
lobby: lobbyieren lobbying einfluss_nehmen weibeln; ban-product: verbieten verboten verbot verkaufsverbot untersagen
permit: erlauben erlaubt zulassen zugelassen zulassung bewilligen gestatten genehmigen
launch-probe: ermitteln ermittlung untersuchung_einleiten verfahren_eröffnen verfahren_einleiten; raid: razzia durchsuchen durchsuchung hausdurchsuchung
audit: prüfen geprüft prüfung revision kontrollieren revidieren buchprüfung; comply: einhalten eingehalten einhaltung erfüllen befolgen
breach: verstoßen verstoß verstöße verletzen verletzung missachten widerhandlung; hack-money: erpressen erpresst erpressung
rob: ausrauben ausgeraubt überfallen überfall rauben raub raubüberfall erbeuten; steal: stehlen stiehlt stahl gestohlen diebstahl entwenden entwendet klauen geklaut mitgehen_lassen
win-prize: gewinnen gewann gewonnen abräumen gewinn knacken geknackt absahnen; gamble: zocken wetten spielen glücksspiel setzen verzocken
lose-fortune: verspekulieren verspielen verspielt in_den_sand_setzen verzocken
waste-money: verschwenden verschwendet verschwendung verschleudern in_den_sand_setzen geldverschwendung verpulvern
cost-explode: kostenexplosion aus_dem_ruder_laufen budget_sprengen teurer_werden kostenüberschreitung kosten_überschreiten
balance-budget: ausgeglichen ausgeglichener_haushalt schwarze_null ausgeglichenes_budget nulldefizit; overdraw: überziehen überzogen budget_überschreiten überschreiten
underspend: unterschreiten budget_unterschreiten weniger_ausgeben unter_budget
budget-adopt: budget_genehmigen haushalt_verabschieden budget_verabschieden budgetbeschluss haushalt_beschließen
budget-reject: budget_ablehnen haushalt_ablehnen budget_zurückweisen zurückweisung
recession: rezession abschwung wirtschaftskrise wirtschaftsflaute konjunkturflaute konjunktureinbruch; boom: boom aufschwung hochkonjunktur wirtschaftsaufschwung boomen florieren
crisis: krise schieflage turbulenzen in_schwierigkeiten kriselnd angeschlagen in_not notlage; impoverish: verarmen armut armutsgefährdet verarmung
afford: leisten sich_leisten stemmen erschwinglich verkraften
index-link: indexieren valorisieren anpassen angepasst teuerungsausgleich inflationsausgleich valorisierung indexanpassung
freeze-wage: nullrunde lohnstopp einfrieren eingefroren lohnverzicht; waive: verzichten verzicht verzichtet erlassen erlass
cap-price: deckeln gedeckelt deckelung preisbremse preisdeckel begrenzen plafonieren; earmark: zweckgebunden zweckbindung vorsehen vorgesehen reservieren
state-owned: staatlich staatseigen staatsbetrieb im_staatsbesitz bundesnah öffentliche_hand; private-owned: privat privatwirtschaftlich in_privatbesitz privatunternehmen
listed-state: börsennotiert börsenkotiert kotiert an_der_börse_notiert; unlisted-state: nicht_börsennotiert nicht_kotiert in_familienbesitz
net-state: netto unter_dem_strich nach_abzug nach_steuern bereinigt; gross-state: brutto vor_steuern vor_abzug; provisional: provisorisch vorläufig ungeprüft erste_schätzung
final-state: definitiv endgültig letztgültig rechtskräftig; year-on-year: im_vorjahresvergleich gegenüber_dem_vorjahr im_jahresvergleich zum_vorjahr vorjahreszeitraum
annually: jährlich pro_jahr im_jahr alljährlich; monthly: monatlich pro_monat im_monat; per-capita: pro_kopf je_einwohner pro_person
unlimited-term: unbefristet auf_unbestimmte_zeit dauerhaft fest; limited-term: befristet zeitlich_begrenzt temporär auf_zeit
overdue: überfällig ausstehend offen in_verzug unbezahlt; misinvest: fehlinvestition fehlkauf fehlspekulation flop millionengrab
success-business: erfolg erfolgreich durchbruch verkaufsschlager renner kassenschlager bestseller; failure-business: misserfolg scheitern gescheitert flop fehlschlag reinfall
handover-family: übergeben übergabe nachfolgeregelung betriebsübergabe weitergeben generationenwechsel; run-operate: betreiben betrieben führen geführt leiten bewirtschaften
owned: gehören gehört besitzen besitzt besaß im_besitz halten hält hielt gehalten
modernise-fleet: erneuern erneuert erneuerung ersetzen ersetzt ersatz austauschen flottenerneuerung
test-operation: probebetrieb testbetrieb pilotprojekt versuchsbetrieb pilotversuch; electrify: elektrifizieren umstellen_auf_strom umrüsten umgerüstet umstellung
store-inventory: lagern gelagert einlagern eingelagert lagerung bunkern; recycle-business: verwerten verwertung wiederverwerten recyceln wiederverwertung
destroy-goods: vernichten vernichtet vernichtung entsorgen entsorgt wegwerfen weggeworfen
gather-donations: sammeln gesammelt zusammenkommen zusammengekommen spendenaktion crowdfunding spendensammlung
strike-affect: lahmlegen lahmgelegt beeinträchtigen behindern stillstand; award-prize: auszeichnen ausgezeichnet auszeichnung prämieren ehren verleihen
disputed: umstritten strittig kontrovers; undisputed: unbestritten unumstritten; supply-stop: lieferstopp liefersperre lieferung_einstellen belieferung_einstellen lieferboykott
embargo: embargo handelsembargo handelssperre wirtschaftsblockade; export-ban: ausfuhrverbot exportverbot exportstopp exportbeschränkung exportkontrolle < embargo
import-ban: einfuhrverbot importverbot importstopp einfuhrstopp einfuhrsperre < embargo; market-manipulation: kursmanipulation marktmanipulation marktmissbrauch kursmanipulationen
wage-dumping: lohndumping lohnunterbietung unterbezahlung unterbezahlen; price-war: preiskampf preiskrieg preisschlacht rabattschlacht
part-retirement: altersteilzeit teilpension teilpensionierung; rent-cap: mietpreisbremse mietendeckel mietpreisdeckel mietenstopp mietpreisbindung
tenancy-notice: wohnungskündigung mietkündigung massenkündigung leerkündigung mieter_kündigen; remodel: umbauen umgebaut umbau umgestalten umgestaltung
freeze-assets: einfrieren eingefroren sperren gesperrt kontosperrung; attach-assets: pfänden gepfändet pfändung zwangsvollstrecken
rationalise: rationalisieren rationalisierung straffen verschlanken effizienzprogramm; cyberattack: cyberangriff hackerangriff cyberattacke gehackt hacken hackerattacke
carry-on: unter_neuem_namen weiterführen weitergeführt fortführen fortgeführt weiterbestehen; lease-back: verkaufen_und_zurückmieten zurückmieten sale-and-lease-back
claim-reject-insurance: leistung_verweigern zahlung_verweigern nicht_zahlen ablehnen leistungsablehnung
register-claim: forderung_anmelden anmelden angemeldet eingeben geltend_machen; win-lawsuit: recht_bekommen prozess_gewinnen obsiegen obsiegt recht_erhalten durchdringen
lose-lawsuit: prozess_verlieren unterliegen unterlegen abblitzen abgeblitzt niederlage_vor_gericht; dismiss-claim: klage_abweisen abgewiesen abweisung zurückweisen klage_abgelehnt
uphold-claim: gutheißen gutgeheißen stattgeben stattgegeben recht_geben klage_gutheißen
appeal: berufung_einlegen beschwerde_einreichen anfechten angefochten weiterziehen rekurrieren einspruch berufung
pass-on-cost: weitergeben weitergegeben überwälzen überwälzt abwälzen umlegen; absorb-cost: auffangen abfedern abgefedert verkraften wettmachen kompensieren
price-adjust: preise_anpassen preisanpassung tarifanpassung preiskorrektur; tariff-reform: tarifreform neues_preismodell tarifumstellung
switch-provider: wechseln gewechselt anbieterwechsel wechsel umsteigen umgestiegen abwandern; terminate-subscription: abo_kündigen kündigen abbestellen austreten
lose-customers: kunden_verlieren kundenschwund kundenabwanderung kundenverlust; gain-customers: kunden_gewinnen neukunden kundenzuwachs kunden_dazugewinnen
gain-market-share: marktanteile_gewinnen marktanteil_ausbauen marktanteilsgewinn; lose-market-share: marktanteile_verlieren marktanteilsverlust an_boden_verlieren
work-from-home: homeoffice heimarbeit mobiles_arbeiten von_zu_hause_arbeiten telearbeit home-office; return-to-office: rückkehr_ins_büro büropflicht präsenzpflicht
four-day-week: viertagewoche arbeitszeitverkürzung vier-tage-woche; extend-working-hours: arbeitszeit_verlängern arbeitszeiterhöhung länger_arbeiten arbeitszeitverlängerung
understaffed: unterbesetzt personalmangel unterbesetzung zu_wenig_personal überlastet; overstaffed: überbesetzt überkapazität personalüberhang
work-accident: arbeitsunfall betriebsunfall arbeitsunfälle; bullying-work: mobbing schikanieren schikane mobben
unfair-dismissal: missbräuchliche_kündigung ungerechtfertigte_entlassung kündigungsschutzklage missbräuchlich
reinstate: wiedereinstellen wiedereingestellt wiedereinstellung zurückkehren_an_den_arbeitsplatz; working-ban: berufsverbot tätigkeitsverbot branchenverbot
licence-withdraw: lizenz_entziehen bewilligung_entziehen lizenzentzug konzession_entziehen betriebsbewilligung_entziehen
certify: zertifizieren zertifiziert zertifizierung zulassung prüfsiegel; sell-below: unter_wert_verkaufen verramschen verscherbeln verschleudern unter_preis
bargain: schnäppchen sonderangebot aktion billigangebot; devalue-asset: wertverlust an_wert_verlieren wertminderung entwertung
gain-value: an_wert_gewinnen wertsteigerung wertzuwachs im_wert_steigen; equal-pay: lohngleichheit gleicher_lohn equal_pay lohngerechtigkeit
wait-supply: auf_lieferung_warten lieferverzögerung lieferverzug lieferrückstand; stockout: leere_regale ausgegangen nicht_vorrätig ausverkauft
property-bubble: immobilienblase preisblase spekulationsblase überhitzung; property-slump: immobilienkrise immobilienflaute baukrise wohnbaukrise
insolvency-wave: pleitewelle konkurswelle insolvenzwelle; moratorium: stundung stunden gestundet moratorium zahlungsaufschub nachlassstundung
bank-run: bankensturm banksturm run_auf_die_bank ansturm_auf_die_bank; state-intervention: staatseingriff staatshilfe eingreifen staatliche_rettung
`);
