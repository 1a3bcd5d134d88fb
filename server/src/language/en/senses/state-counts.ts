import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm, what is counted. The concepts are the same in every language. */
export const stateCounts = (): readonly SenseRow[] => senseRows('count', `
dead: dead deaths fatalities killed died lives_lost fatality; road-deaths: road_deaths traffic_fatalities traffic_deaths < dead; victims: victims
affected-people: affected those_affected people_affected sufferers; casualties: casualties losses; injured: injured wounded hurt injuries
seriously-injured: seriously_injured severely_injured badly_hurt critically_injured serious_injuries < injured
slightly-injured: slightly_injured minor_injuries lightly_injured walking_wounded < injured; missing: missing unaccounted_for missing_people
survivors: survivors people_who_survived; rescued: rescued saved; bodies: bodies corpses remains; bereaved: bereaved relatives families_of_victims next_of_kin
homeless-by-disaster: homeless left_homeless; evacuees: evacuees evacuated; displaced: displaced_people internally_displaced displaced; trapped: trapped pinned
buried-people: buried buried_alive; stranded-people: stranded stuck marooned; witnesses: witness eyewitness witnesses; bystanders: bystander onlooker gawker rubbernecker
passers-by: passer-by passers-by; patients: patients sick people_treated; intensive-patients: intensive-care_patients icu_patients critical_care_patients < patients
infected: infected infections positive_cases tested_positive; new-infections: new_infections new_cases < infected; disease-cases: cases illnesses
suspected-cases: suspected_cases suspected_infections; confirmed-cases: confirmed_cases laboratory-confirmed; contacts: contacts close_contacts
recovered-people: recovered recoveries; vaccinated: vaccinated inoculated immunised immunized; unvaccinated: unvaccinated unjabbed
vaccine-doses: doses jabs shots vaccinations vaccine_doses; tests: tests swabs; hospital-admissions: hospitalisations hospitalizations hospital_admissions admissions
hospital-beds: hospital_beds beds; icu-beds: intensive-care_beds icu_beds critical-care_beds < hospital-beds; hospitals: hospital clinic medical_centre medical_center infirmary
emergency-rooms: emergency_room casualty_department emergency_department accident_and_emergency; hospital-wards: ward department unit
maternity-wards: maternity_ward maternity_unit delivery_ward; doctors: doctor physician medic
family-doctors: family_doctor gp general_practitioner primary_care_physician < doctors; surgeons: surgeon operating_doctor < doctors
emergency-doctors: emergency_doctor emergency_physician; nurses: nurse nursing_staff; caregivers: carer caregiver care_worker care_assistant
doctors-practices: practice surgery surgeries doctors_office; panel-doctor-posts: panel_doctor_post contract_doctor_post; pharmacies: pharmacy pharmacies chemist
drugstores: drugstore toiletries_shop; care-homes: care_home nursing_home retirement_home old_peoples_home; care-places: care_places nursing_home_beds care_beds
care-dependent: people_in_need_of_care care_recipients; medicines: medicine drug medication pharmaceutical; prescriptions: prescription script; pills: pill tablet
side-effects: side_effects adverse_reactions adverse_events; operations-medical: operation surgery procedure; transplants: transplant transplantation
organ-donors: donor organ_donor; births: birth delivery deliveries newborn; abortions: abortion termination; malpractice-cases: malpractice medical_error medical_negligence
waiting-list-people: waiting_list people_waiting; rescue-workers: rescuers rescue_workers emergency_workers first_responders emergency_personnel
paramedics: paramedic ambulance_crew medic; mountain-rescuers: mountain_rescuers mountain_rescue < rescue-workers; firefighters: firefighters firemen fire_crew < rescue-workers
fire-brigades: fire_brigade fire_department fire_service fire_crews; fire-engines: fire_engine fire_truck fire_appliance
water-bombers: water-bombing_plane firefighting_plane water_bomber; firefighting-helicopters: firefighting_helicopter water-dropping_helicopter
ambulances: ambulance ambulance_vehicle; helicopters: helicopter chopper air_ambulance; volunteers: volunteers helpers; divers: divers frogmen
sniffer-dogs: sniffer_dog search_dog police_dog rescue_dog; emergency-calls: emergency_calls distress_calls alerts
call-outs: call-outs callouts deployments operations interventions; false-alarms: false_alarm hoax_call; rescues: rescue rescue_operation; accidents: accident crash collision wreck
fatal-accidents: fatal_accident fatal_crash deadly_crash < accidents; pile-ups: pile-up multi-vehicle_crash rear-end_collision < accidents; vehicles: vehicle car automobile
trucks: truck lorry lorries semi articulated_lorry; buses: bus coach; motorcycles: motorcycle motorbike; motorcyclists: motorcyclist biker motorbike_rider
e-scooters: e-scooter electric_scooter; cyclists: cyclist bicyclist bike_rider; pedestrians: pedestrian people_on_foot; drivers: driver motorist
hit-and-run-drivers: hit-and-run_driver driver_who_fled; drink-drivers: drink-driver drunk_driver drunken_driver; speeders: speeder speeding_driver speeding_motorist
wrong-way-drivers: wrong-way_driver ghost_driver; passengers: passenger traveller traveler rider; occupants: occupant passenger; crew-members: crew crew_member crewmen seafarer
trains: train rail_service; carriages: carriage wagon railcar rail_car; level-crossings: level_crossing railroad_crossing grade_crossing; ships: ship vessel freighter
boats: boat craft; dinghies: dinghy dinghies inflatable rubber_boat < boats; planes: plane aircraft airliner jet aeroplane airplane
light-aircraft: light_aircraft small_plane single-engine_plane < planes; gliders: glider sailplane < planes; paragliders: paraglider; pilots: pilot aviator
cancelled-flights: cancelled_flights flight_cancellations grounded_flights; fires: fire blaze inferno; wildfires: wildfire bushfire forest_fire
fire-seats: hotspot seat_of_the_fire fire_source; explosions: explosion blast detonation; aftershocks: aftershock tremor; earthquakes: earthquake quake tremor temblor
landslides: landslide mudslide mudflow landslip; rockfalls: rockfall rockslide rock_fall; avalanches: avalanche snow_slide; floods: flood flooding deluge inundation
storms: storm gale tempest; thunderstorms: thunderstorm electrical_storm; cyclones: hurricane typhoon cyclone; tornados: tornado twister
lightning-strikes: lightning lightning_strike; hailstones: hailstones hail; dykes: dyke dike levee embankment flood_defence; sandbags: sandbags bags_of_sand
flooded-cellars: cellars basements; fallen-trees: trees fallen_trees uprooted_trees; outages: power_cut outage blackout power_outage; households: household homes customers
houses: house home building residential_building; flats: flat apartment dwelling housing_unit; roofs: roof rooftop
emergency-shelters: shelter emergency_shelter emergency_accommodation; tents: tent tent_city; weather-warnings: weather_warning storm_warning flood_alert weather_alert
arrested: arrested detained arrests detainees; suspects: suspect alleged_perpetrator alleged_offender person_of_interest; accused: accused defendant
offenders: offender perpetrator criminal culprit; repeat-offenders: repeat_offender serial_offender habitual_offender career_criminal < offenders
young-offenders: young_offender juvenile_offender juvenile_delinquent < offenders; convicts: convict convicted_person; prisoners: prisoner inmate convict
escaped-prisoners: escapee fugitive escaped_prisoner; wanted-persons: fugitive wanted_person; prisons: prison jail penitentiary correctional_facility
prison-cells: cell prison_cell prison_places; prison-guards: prison_guard prison_officer warder correctional_officer; burglars: burglar intruder housebreaker
thieves: thief thieves; shoplifters: shoplifter < thieves; pickpockets: pickpocket < thieves; robbers: robber raider; fraudsters: fraudster scammer con_artist swindler conman
killers: killer murderer; attackers: attacker assailant aggressor; gunmen: gunman shooter gunmen; gangs: gang ring mob criminal_group
drug-dealers: drug_dealer trafficker pusher dealer; drug-users: drug_user drug-taker; drug-addicts: addict drug_addict dependent; smugglers: smuggler people_smuggler
human-traffickers: human_trafficker trafficking_ring; offences: offence offense crime criminal_act; misdemeanours: misdemeanour misdemeanor petty_offence petty_crime < offences
felonies: felony felonies serious_crime violent_crime < offences; administrative-offences: infraction regulatory_offence administrative_offence traffic_violation
murders: murder killing homicide slaying; manslaughter-cases: manslaughter voluntary_manslaughter; negligent-killing: involuntary_manslaughter negligent_homicide causing_death
femicides: femicide killing_of_women < murders; assaults: assault beating battery bodily_harm; stabbings: stabbing knife_attack stab_wound
shootings: shooting gun_attack gunfight shoot-out shootout; rapes: rape forced_intercourse < sex-offences; sex-offences: sex_offence sexual_assault sex_attack sex_crime < offences
abuse-cases: abuse abuse_cases maltreatment; burglaries: burglary burglaries break-in; thefts: theft larceny stealing; robberies: robbery robberies hold-up heist mugging
fraud-cases: fraud scam swindle; cyber-attacks: cyberattack cyber-attack hack hacking_attack; data-leaks: data_breach data_leak leak; data-records: records data_sets personal_data
hate-crimes: hate_crime bias_crime; vandalism-cases: vandalism criminal_damage property_damage; atm-blasts: atm_explosion cash_machine_blast cashpoint_bombing
complaints-to-police: criminal_complaint police_report; tips: tip tip-off lead; raids: raid police_search house_search; arrest-warrants: arrest_warrant warrant
police-checks: check police_check spot_check traffic_stop; police-officers: police_officer officer policeman policemen cop
special-forces: special_forces swat_team tactical_unit armed_police; investigators: investigator detective; police-stations: police_station precinct
patrol-cars: patrol_car police_car cruiser squad_car; speed-cameras: speed_camera speed_trap radar_trap; surveillance-cameras: surveillance_camera security_camera cctv_camera cctv
parking-tickets: parking_ticket ticket parking_fine; plaintiffs: plaintiff claimant complainant; defendants-civil: defendant respondent
joint-plaintiffs: joint_plaintiff co-plaintiff civil_party; lawyers: lawyer attorney solicitor barrister counsel
defence-lawyers: defence_lawyer defense_attorney defence_counsel < lawyers; judges: judge justice magistrate; jurors: juror jury lay_judge
prosecutors: prosecutor district_attorney public_prosecutor; experts: expert expert_witness; courts: court tribunal; supreme-courts: supreme_court highest_court top_court < courts
lower-courts: lower_court court_of_first_instance trial_court < courts; district-courts: district_court local_court < courts; regional-courts: regional_court crown_court < courts
appeal-courts: court_of_appeal appeals_court appellate_court higher_regional_court < courts; constitutional-courts: constitutional_court < courts
administrative-courts: administrative_court < courts; lawsuits: lawsuit suit legal_action case litigation
class-actions: class_action class-action_lawsuit collective_action < lawsuits; charges: charge count allegation; hearing-days: day_of_trial hearing_day court_date
verdicts: verdict ruling judgment judgement decision; convictions: conviction guilty_verdict; penalty-orders: penalty_order summary_penalty
acquittals: acquittal not-guilty_verdict; prior-convictions: previous_conviction prior_conviction criminal_record; appeals-filed: appeal appeals
investigations-pending: investigation inquiry probe criminal_proceedings; case-files: file dossier case_file; file-pages: page pages; documents: document paper record
evidence-items: evidence exhibit trace clue; weapons: weapon arms arsenal; firearms: firearm gun < weapons; handguns: handgun pistol revolver sidearm < firearms
long-guns: rifle long_gun shotgun < firearms; knives: knife knives blade; shots: shots gunshots rounds; ammunition: ammunition bullet cartridge round
drug-plants: cannabis_plant marijuana_plant hemp_plant; drugs-seized: drugs narcotics illegal_drugs; counterfeits: counterfeit fake forgery forgeries
fake-banknotes: counterfeit_money fake_banknotes forged_notes; soldiers: soldier troops serviceman servicemen servicewomen military_personnel; recruits: recruit conscript draftee
reservists: reservist reserve_soldier; conscientious-objectors: conscientious_objector draft_refuser; civilian-service-workers: civilian_service community_service_worker
deserters: deserter runaway_soldier; fighters: fighter militant rebel insurgent militiaman militiamen combatant; mercenaries: mercenary mercenaries
civilians: civilian non-combatant; hostages: hostage captive abductee; prisoners-of-war: prisoner_of_war pow captive; peacekeepers: peacekeeper blue_helmet
veterans: veteran ex-serviceman former_soldier; troop-units: unit formation; battalions: battalion < troop-units; brigades: brigade combat_brigade < troop-units
armed-forces: army armed_forces military troops; tanks: tank battle_tank; armoured-vehicles: armoured_vehicle armored_vehicle infantry_fighting_vehicle
missiles: missile rocket projectile; cruise-missiles: cruise_missile < missiles; drones: drone unmanned_aerial_vehicle uav
fighter-jets: fighter_jet warplane combat_aircraft fighter_plane; warships: warship naval_vessel
air-defence-systems: air_defence_system air_defense_system anti-aircraft_system missile_defence; bombs: bomb explosive_device unexploded_bomb ordnance; mines: mine landmine
warheads: warhead nuclear_warhead; air-strikes: airstrike air_strike bombing bombardment air_raid; attacks-military: attack offensive assault strike
shellings: shelling artillery_fire bombardment; terror-attacks: terror_attack terrorist_attack bombing; terrorists: terrorist jihadist islamist
threat-persons: terror_threat_suspect dangerous_person; refugees: refugee people_fleeing; asylum-seekers: asylum_seeker asylum_applicant
asylum-applications: asylum_application asylum_claim asylum_request; migrants: migrant immigrant; unaccompanied-minors: unaccompanied_minors unaccompanied_children
rejected-seekers: rejected_asylum_seekers failed_asylum_seekers; deportations: deportation removal expulsion forced_return
irregular-crossings: illegal_crossing irregular_entry illegal_entry border_crossing; pushbacks: pushback turned_back refusal_of_entry
asylum-centres: asylum_centre reception_centre asylum_accommodation refugee_shelter migrant_centre; naturalisations: naturalisation naturalization new_citizens
residence-permits: residence_permit residency_permit green_card leave_to_remain; visas: visa entry_permit; foreigners: foreigner foreign_nationals non-citizens
citizens: citizen national; inhabitants: inhabitant resident local; neighbours: neighbour neighbor local_resident; protesters: protester demonstrator marcher
counter-protesters: counter-protester counter-demonstrator; counter-rallies: counter-demonstration counter-rally counter-protest; rioters: rioter troublemaker hooligan
demonstrations: demonstration rally rallies march protest; activists: activist campaigner; road-blockades: blockade roadblock sit-in; petitions: petition written_request
signatures: signature signatory signatories; initiatives: popular_initiative citizens_initiative ballot_initiative; referendums: referendum plebiscite ballot popular_vote
advisory-polls: advisory_vote consultative_referendum; strikes-labour: strike walkout stoppage industrial_action; voters: voter people_who_voted
eligible-voters: eligible_voters electorate registered_voters; votes: votes ballots; valid-ballots: valid_votes valid_ballots < votes
spoiled-ballots: spoiled_ballots invalid_votes blank_votes spoilt_ballots; postal-votes: postal_vote mail-in_ballot absentee_ballot < votes
ballot-papers: ballot_paper ballot voting_slip; yes-votes: yes_votes votes_in_favour votes_for ayes yeas < votes; supporters: supporter backer proponent advocate
no-votes: no_votes votes_against noes nays < votes; opponents: opponent critic detractor; abstentions: abstention abstained; non-voters: non-voter abstainer
polling-stations: polling_station polling_place precinct; constituencies: constituency constituencies electoral_district riding; candidates: candidate contender hopeful nominee
top-candidates: lead_candidate top_candidate < candidates; favourites: frontrunner favourite favorite; election-lists: list party_list slate; seats: seat mandate
deputies: member_of_parliament mp lawmaker legislator deputy deputies congressman representative; senators: senator peer; upper-houses: upper_house senate upper_chamber
lower-houses: lower_house lower_chamber house_of_representatives; parliaments: parliament legislature assembly house; parliamentary-groups: parliamentary_group caucus bench
committees: committee panel commission; inquiry-committees: inquiry_committee committee_of_inquiry investigative_committee < committees; parties: party parties
party-members: party_member card-carrying_member; grassroots: grassroots rank_and_file party_base; party-leaders: party_leader party_chairman party_chief party_head
delegates: delegate party_delegate; party-conferences: party_conference party_congress convention; ministers: minister cabinet_member secretary
state-secretaries: state_secretary junior_minister deputy_minister under-secretary; heads-of-government: head_of_government prime_minister premier chancellor
heads-of-state: head_of_state president; regional-heads: governor regional_governor state_premier; mayors: mayor town_chief
councillors: councillor council_member alderman councilman councilor; council-meetings: council_meeting council_session; town-meetings: town_meeting town_assembly residents_meeting
town-halls: town_hall city_hall; municipalities: municipality municipalities town community communities local_authority; states-federal: state canton province
countries: country countries nation state; districts: district county counties; city-quarters: quarter neighbourhood neighborhood borough
public-officials: civil_servant official public_employee government_worker; authorities: authority authorities agency agencies office; ministries: ministry ministries department
spokespeople: spokesman spokeswoman spokesperson; ambassadors: ambassador envoy; embassies: embassy embassies mission; consulates: consulate
diplomats: diplomat envoy embassy_staff; negotiators: negotiator chief_negotiator; treaties: treaty agreement accord pact deal
sanctioned-persons: sanctioned_individuals blacklisted; sanctions-packages: sanctions sanctions_package punitive_measures; bills: bill draft_law draft_legislation
laws: law legislation statute act; ordinances: ordinance decree executive_order; articles-of-law: article paragraph clause provision section; motions: motion proposal
amendments: amendment proposed_change; parliamentary-questions: parliamentary_question written_question inquiry; resolutions: resolution decision; speeches: speech address remarks
objections: objection submission; permits: permit licence license approval authorisation authorization
building-applications: planning_application building_application permit_application; applications: application request; rejections: rejection refusal denial
notices-official: official_notice administrative_order; measures-taken: measure step action; regulations: regulation rule requirement condition
donations: donation gift contribution; public-jobs: job post position; taxpayers: taxpayer people_paying_tax; benefit-recipients: benefit_claimant welfare_recipient recipient
pensioners: pensioner retiree senior; unemployed: unemployed jobless job_seekers; samples: sample specimen; recalled-products: recall recalled_products withdrawn_products
packages-sold: package pack packet; inspections: inspection check audit; violations: violation breach infringement contravention
shortcomings: shortcoming defect deficiency deficiencies failing; food-poisonings: food_poisoning foodborne_illness; foodborne-germs: germ bacteria pathogen bug
salmonella: salmonella salmonellosis; listeria: listeria listeriosis; foreign-bodies: foreign_object foreign_body foreign_matter
plastic-pieces: plastic_pieces plastic_fragments < foreign-bodies; metal-pieces: metal_pieces metal_fragments metal_shavings < foreign-bodies
glass-pieces: glass_fragments glass_shards pieces_of_glass < foreign-bodies; culled-animals: animals livestock culled_animals; poultry: poultry chickens birds
cattle: cattle cows livestock; whistleblowers: whistleblower informant tipster; data-privacy-complaints: privacy_complaint privacy_breach; hackers: hacker cybercriminal
children: child children kids youngsters; minors: minors underage juveniles; climbers: climber mountaineer alpinist; hikers: hiker walker rambler
skiers: skier winter_sports_enthusiast; ski-tourers: ski_tourer backcountry_skier ski_mountaineer < skiers; off-piste-skiers: off-piste_skier freerider < skiers
swimmers: swimmer bather; drowned: drowned drownings; elderly-victims: elderly pensioner senior; teenagers: teenager youth adolescent youngster
roads-closed: road_closure closed_roads; bridges: bridge overpass viaduct; motorways: motorway highway freeway expressway; processions: parade procession
relief-goods: relief_supplies aid_delivery aid_convoy; vigils: vigil memorial; drug-labs: drug_lab; fingerprints: fingerprint dabs; dna-traces: dna_trace dna_match
crime-scenes: crime_scene scene; near-misses: near_miss near_collision; bird-strikes: bird_strike; bird-flu-cases: bird_flu avian_influenza avian_flu
swine-fever-cases: swine_fever african_swine_fever; foot-and-mouth-cases: foot-and-mouth_disease hoof-and-mouth
`);
