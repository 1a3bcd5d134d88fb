import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm. The concepts are the same in every language. */
export const state = (): readonly SenseRow[] => [
  ...senseRows('measure', `
voter-turnout: turnout voter_turnout electoral_participation
vote-share: vote_share share_of_the_vote popular_vote < share
poll-standing: poll_rating polling poll_standing voting_intention
approval-rating: approval_rating approval popularity favourability favorability
vote-lead: lead margin majority winning_margin
yes-share: yes_vote yes_share share_in_favour share_in_favor < share
no-share: no_vote no_share share_against < share
absolute-majority: absolute_majority outright_majority overall_majority
relative-majority: simple_majority plurality relative_majority
two-thirds-majority: two-thirds_majority supermajority qualified_majority
electoral-threshold: electoral_threshold entry_threshold electoral_hurdle
quorum: quorum minimum_turnout
term-of-office: term tenure term_of_office time_in_office
legislative-period: parliamentary_term legislative_period legislature electoral_term
vote-gain: vote_gain electoral_gain gains
vote-loss: vote_loss electoral_loss
campaign-budget: campaign_budget campaign_spending campaign_costs war_chest
party-donation: political_donation party_donation campaign_contribution donation
party-funding: party_funding public_funding state_funding
politician-pay: parliamentary_salary lawmakers_pay ministerial_salary ministerial_pay
attendance-fee: attendance_fee sitting_allowance
expenses-claimed: expenses allowance per_diem
tax-levy: tax levy levies taxes
tax-burden: tax_burden tax_load
tax-ratio: tax_ratio tax-to-gdp_ratio
debt-brake: debt_brake borrowing_limit debt_ceiling
tax-rate: tax_rate rate_of_tax
municipal-tax-rate: municipal_tax_rate tax_multiplier local_tax_rate < tax-rate
tax-revenue: tax_revenue tax_take tax_receipts tax_income
tax-relief-amount: tax_relief tax_cut tax_break tax_saving
tax-shortfall: tax_shortfall lost_revenue revenue_shortfall revenue_loss
extra-revenue: additional_revenue extra_revenue higher_revenue
back-tax: back_taxes tax_bill tax_arrears tax_debt
evaded-tax: evaded_tax unpaid_tax dodged_tax
vat: vat value-added_tax value_added_tax sales_tax
income-tax: income_tax wage_tax
corporate-tax: corporate_tax corporation_tax business_tax
inheritance-tax: inheritance_tax estate_tax death_duty death_duties
property-tax: property_tax land_tax real_estate_tax
wealth-tax: wealth_tax millionaires_tax
tariff-rate: tariff import_duty customs_duty duties
tourist-tax: tourist_tax visitor_levy bed_tax city_tax
total-budget: budget spending_plan total_budget
deficit: deficit shortfall budget_gap black_hole funding_gap budget_hole
surplus: surplus budget_surplus
government-debt: national_debt public_debt government_debt debt_pile sovereign_debt
debt-ratio: debt_ratio debt-to-gdp_ratio debt_level
new-borrowing: net_borrowing new_borrowing new_debt public_borrowing
public-spending: spending expenditure outlay
public-income: revenue receipts income
savings-amount: savings savings_target cost_savings
public-credit: credit spending_approval funding_request
supplementary-budget: supplementary_budget additional_credit supplementary_credit
special-fund: special_fund off-budget_fund
project-cost: cost costs price_tag total_cost
cost-overrun: cost_overrun extra_cost additional_costs overspend overspending
subsidy: subsidy subsidies grant state_aid public_money
relief-package: relief_package aid_package rescue_package bailout bail-out
emergency-aid: emergency_aid immediate_aid relief_payment hardship_payment
bridging-aid: bridging_aid interim_financing bridging_loan
development-aid: development_aid foreign_aid overseas_aid development_assistance
humanitarian-aid: humanitarian_aid relief_aid relief_money
fee: fee charge
road-toll: toll congestion_charge road_charge road_toll < fee
fine: fine penalty penalties financial_penalty monetary_penalty
daily-rate: daily_rate day-fine daily_unit
coercive-payment: coercive_fine periodic_penalty contempt_fine
court-costs: court_costs trial_costs legal_costs court_fees
lawyer-fees: legal_fees lawyers_fees attorney_fees defence_costs
amount-in-dispute: amount_in_dispute amount_claimed sum_at_issue
claim-amount: claim demand compensation_claim
damages-paid: damages compensation payout award redress
moral-damages: pain_and_suffering non-pecuniary_damages general_damages < damages-paid
punitive-damages: punitive_damages exemplary_damages < damages-paid
settlement-sum: settlement settlement_sum out-of-court_settlement
bail-amount: bail bond surety bail_money
reward: reward bounty
prison-sentence: prison_sentence jail_term prison_term sentence custodial_sentence jail_sentence prison
suspended-sentence: suspended_sentence suspended_term suspended_jail_term < prison-sentence
unconditional-sentence: immediate_custody non-suspended unsuspended < prison-sentence
life-sentence: life_sentence life_imprisonment life_term life_in_prison life_behind_bars < prison-sentence
youth-sentence: youth_custody juvenile_sentence youth_detention < prison-sentence
minimum-sentence: minimum_term minimum_sentence mandatory_minimum
maximum-sentence: maximum_penalty maximum_sentence maximum_term
sentence-sought: sentence_sought sentencing_request sentence_demanded
probation-period: probation probation_period probationary_period
driving-ban: driving_ban licence_suspension license_suspension driving_disqualification
loot: haul loot takings stolen_goods
fraud-loss: fraud_loss losses financial_loss
embezzled-sum: embezzled_sum misappropriated_funds missing_money siphoned_funds
bribe-money: bribe kickback payoff backhander sweetener
hush-money: hush_money hush_payment
ransom: ransom ransom_demand ransom_payment
dirty-money: dirty_money laundered_money illicit_funds proceeds_of_crime
frozen-assets: frozen_assets frozen_funds blocked_assets immobilised_assets
seized-assets: seized_assets confiscated_assets forfeited_assets
street-value: street_value black-market_value
property-damage: damage property_damage
total-loss: write-off total_loss written_off
economic-damage: economic_loss total_damage economic_damage economic_cost
insured-loss: insured_loss insured_losses insured_damage insurance_claims
crop-loss: crop_loss crop_damage crop_failure harvest_loss
rebuild-cost: rebuilding_cost repair_bill reconstruction_cost repair_costs
death-toll: death_toll toll body_count fatality_count
mortality-rate: mortality death_rate mortality_rate fatality_rate
excess-deaths: excess_deaths excess_mortality
survival-chance: survival_rate chance_of_survival survival_odds
case-numbers: case_numbers caseload case_count
incidence: incidence infection_rate incidence_rate
positive-rate: positivity_rate positive_rate test_positivity
reproduction-number: r_number reproduction_number r_rate r_value
vaccination-rate: vaccination_rate vaccine_uptake vaccination_coverage immunisation_rate immunization_rate jab_uptake
incubation-time: incubation_period incubation_time
quarantine-length: quarantine_period isolation_period
bed-occupancy: bed_occupancy occupancy occupancy_rate
length-of-stay: length_of_stay hospital_stay
waiting-time: waiting_time wait wait_time
staffing-ratio: staffing_ratio nurse-to-patient_ratio staff_ratio staffing_level
health-premium: premium health_insurance_contribution insurance_premium
premium-supplement: additional_contribution supplementary_contribution
deductible: deductible excess
co-payment: co-payment copay patient_contribution out-of-pocket_payment
prescription-charge: prescription_charge prescription_fee < fee
health-spending: health_spending healthcare_costs health_expenditure healthcare_spending
treatment-cost: treatment_costs medical_bill hospital_bill
drug-price: drug_price medicine_price drug_costs
care-home-fee: care_costs care_fees nursing_home_fees care_home_fees
care-allowance: care_allowance attendance_allowance carers_allowance
dose-amount: dose dosage
efficacy: efficacy effectiveness
life-expectancy: life_expectancy lifespan
birth-rate: birth_rate fertility_rate birthrate
blood-alcohol: blood_alcohol blood-alcohol_level alcohol_level breath_alcohol
driving-speed: speed velocity
speed-limit: speed_limit speed_restriction maximum_speed
speed-excess: speeding excess_speed over_the_limit
response-time: response_time arrival_time
delay-length: delay hold-up
jam-length: tailback queue traffic_jam congestion
water-level: water_level river_level gauge
flood-peak: crest peak high-water_mark peak_level
river-flow: flow discharge river_flow
rainfall: rainfall precipitation rain
fresh-snow: fresh_snow new_snow snowfall
snow-depth: snow_depth snowpack snow_cover
wind-speed: wind_speed gust wind_gust winds
wave-height: wave_height swell waves
quake-magnitude: magnitude strength richter_scale
quake-depth: depth focal_depth
alert-level: alert_level threat_level warning_level danger_level
avalanche-danger: avalanche_risk avalanche_danger avalanche_warning < alert-level
debris-volume: debris rubble rock_mass boulders
burnt-area: burned_area burnt_area scorched_area charred_area
smoke-plume: plume smoke_cloud column_of_smoke smoke
cordon-radius: radius exclusion_zone cordon perimeter
altitude: altitude height elevation
fall-height: fall_height height_of_fall plunge
contamination-level: contamination concentration pollution_level contamination_level
limit-value: limit threshold maximum_level legal_limit permitted_level
residue-amount: residue pesticide_residue traces
radiation-dose: radiation radiation_dose radioactivity radiation_level
best-before-date: best-before_date use-by_date expiry_date expiration_date sell-by_date
batch-number: batch_number lot_number batch_code
crime-figures: crime_figures crime_statistics recorded_crime crime_count
crime-rate: crime_rate offence_rate
clearance-rate: clear-up_rate clearance_rate detection_rate solve_rate
reoffending-rate: reoffending_rate recidivism_rate recidivism
unreported-figure: dark_figure unreported_cases hidden_figure
prison-population: prison_population inmate_numbers inmate_population
limitation-period: statute_of_limitations limitation_period
appeal-period: appeal_period appeal_deadline
deadline: deadline cut-off_date time_limit
public-inspection: public_inspection public_display public_notice
consultation-period: consultation_period comment_period
processing-time: processing_time turnaround_time handling_time
case-backlog: backlog pile-up unprocessed_cases pending_cases
retention-period: retention_period storage_period
defence-spending: defence_spending defense_spending military_spending defence_budget defense_budget military_expenditure
military-aid: military_aid weapons_package arms_package military_assistance
arms-exports: arms_exports weapons_sales arms_sales weapons_exports
troop-strength: troop_strength force_strength troop_numbers force_size
missile-range: range reach
calibre: calibre caliber
explosive-power: yield explosive_power blast_power explosive_force
service-length: length_of_service service_period
years-of-service: years_of_service seniority
captured-ground: captured_territory territorial_gains seized_ground
reparations: reparations war_reparations
asylum-figures: asylum_numbers asylum_figures refugee_numbers
recognition-rate: recognition_rate protection_rate grant_rate acceptance_rate
net-migration: net_migration migration_balance
immigration-number: immigration influx arrivals
emigration-number: emigration departures outflow exodus
foreigner-share: share_of_foreigners foreign_population proportion_of_foreigners < share
upper-limit: cap ceiling upper_limit
lower-limit: floor lower_limit minimum
quota: quota allocation
place-capacity: capacity places
social-assistance: welfare benefits income_support social_assistance welfare_payment
child-benefit: child_benefit child_allowance family_allowance
state-pension: pension state_pension retirement_benefit
retirement-age: retirement_age pension_age pensionable_age
minimum-wage: minimum_wage wage_floor living_wage
social-contribution: social_security_contributions payroll_tax national_insurance
jobless-rate: unemployment_rate jobless_rate unemployment
crowd-size: turnout attendance crowd crowd_size
petition-target: signature_target signature_threshold
price-cap: price_cap price_ceiling price_limit
ministry-staff: headcount workforce staffing staff_numbers
seat-strength: seat_share seat_distribution allocation_of_seats
inhabitants-number: population number_of_inhabitants number_of_residents
share: share proportion percentage rate
number-of: number count quantity
amount: amount sum
total: total overall_figure grand_total
average: average mean
estimate: estimate projection
forecast-value: forecast projection outlook
duration: duration length period
increase-amount: increase rise growth
decrease-amount: decrease decline drop fall reduction
record-value: record record_high all-time_high
affected-area: area affected_area disaster_zone
age-limit: age_limit minimum_age
criminal-age: age_of_criminal_responsibility criminal_responsibility
risk: risk probability likelihood danger
punishment: punishment penalty
search-area: search_area search_zone search_radius
`),
  ...senseRows('count', `
dead: dead deaths fatalities killed died lives_lost fatality
road-deaths: road_deaths traffic_fatalities traffic_deaths < dead
victims: victims
affected-people: affected those_affected people_affected sufferers
casualties: casualties losses
injured: injured wounded hurt injuries
seriously-injured: seriously_injured severely_injured badly_hurt critically_injured serious_injuries < injured
slightly-injured: slightly_injured minor_injuries lightly_injured walking_wounded < injured
missing: missing unaccounted_for missing_people
survivors: survivors people_who_survived
rescued: rescued saved
bodies: bodies corpses remains
bereaved: bereaved relatives families_of_victims next_of_kin
homeless-by-disaster: homeless left_homeless
evacuees: evacuees evacuated
displaced: displaced_people internally_displaced displaced
trapped: trapped pinned
buried-people: buried buried_alive
stranded-people: stranded stuck marooned
witnesses: witness eyewitness witnesses
bystanders: bystander onlooker gawker rubbernecker
passers-by: passer-by passers-by
patients: patients sick people_treated
intensive-patients: intensive-care_patients icu_patients critical_care_patients < patients
infected: infected infections positive_cases tested_positive
new-infections: new_infections new_cases < infected
disease-cases: cases illnesses
suspected-cases: suspected_cases suspected_infections
confirmed-cases: confirmed_cases laboratory-confirmed
contacts: contacts close_contacts
recovered-people: recovered recoveries
vaccinated: vaccinated inoculated immunised immunized
unvaccinated: unvaccinated unjabbed
vaccine-doses: doses jabs shots vaccinations vaccine_doses
tests: tests swabs
hospital-admissions: hospitalisations hospitalizations hospital_admissions admissions
hospital-beds: hospital_beds beds
icu-beds: intensive-care_beds icu_beds critical-care_beds < hospital-beds
hospitals: hospital clinic medical_centre medical_center infirmary
emergency-rooms: emergency_room casualty_department emergency_department accident_and_emergency
hospital-wards: ward department unit
maternity-wards: maternity_ward maternity_unit delivery_ward
doctors: doctor physician medic
family-doctors: family_doctor gp general_practitioner primary_care_physician < doctors
surgeons: surgeon operating_doctor < doctors
emergency-doctors: emergency_doctor emergency_physician
nurses: nurse nursing_staff
caregivers: carer caregiver care_worker care_assistant
doctors-practices: practice surgery surgeries doctors_office
panel-doctor-posts: panel_doctor_post contract_doctor_post
pharmacies: pharmacy pharmacies chemist
drugstores: drugstore toiletries_shop
care-homes: care_home nursing_home retirement_home old_peoples_home
care-places: care_places nursing_home_beds care_beds
care-dependent: people_in_need_of_care care_recipients
medicines: medicine drug medication pharmaceutical
prescriptions: prescription script
pills: pill tablet
side-effects: side_effects adverse_reactions adverse_events
operations-medical: operation surgery procedure
transplants: transplant transplantation
organ-donors: donor organ_donor
births: birth delivery deliveries newborn
abortions: abortion termination
malpractice-cases: malpractice medical_error medical_negligence
waiting-list-people: waiting_list people_waiting
rescue-workers: rescuers rescue_workers emergency_workers first_responders emergency_personnel
paramedics: paramedic ambulance_crew medic
mountain-rescuers: mountain_rescuers mountain_rescue < rescue-workers
firefighters: firefighters firemen fire_crew < rescue-workers
fire-brigades: fire_brigade fire_department fire_service fire_crews
fire-engines: fire_engine fire_truck fire_appliance
water-bombers: water-bombing_plane firefighting_plane water_bomber
firefighting-helicopters: firefighting_helicopter water-dropping_helicopter
ambulances: ambulance ambulance_vehicle
helicopters: helicopter chopper air_ambulance
volunteers: volunteers helpers
divers: divers frogmen
sniffer-dogs: sniffer_dog search_dog police_dog rescue_dog
emergency-calls: emergency_calls distress_calls alerts
call-outs: call-outs callouts deployments operations interventions
false-alarms: false_alarm hoax_call
rescues: rescue rescue_operation
accidents: accident crash collision wreck
fatal-accidents: fatal_accident fatal_crash deadly_crash < accidents
pile-ups: pile-up multi-vehicle_crash rear-end_collision < accidents
vehicles: vehicle car automobile
trucks: truck lorry lorries semi articulated_lorry
buses: bus coach
motorcycles: motorcycle motorbike
motorcyclists: motorcyclist biker motorbike_rider
e-scooters: e-scooter electric_scooter
cyclists: cyclist bicyclist bike_rider
pedestrians: pedestrian people_on_foot
drivers: driver motorist
hit-and-run-drivers: hit-and-run_driver driver_who_fled
drink-drivers: drink-driver drunk_driver drunken_driver
speeders: speeder speeding_driver speeding_motorist
wrong-way-drivers: wrong-way_driver ghost_driver
passengers: passenger traveller traveler rider
occupants: occupant passenger
crew-members: crew crew_member crewmen seafarer
trains: train rail_service
carriages: carriage wagon railcar rail_car
level-crossings: level_crossing railroad_crossing grade_crossing
ships: ship vessel freighter
boats: boat craft
dinghies: dinghy dinghies inflatable rubber_boat < boats
planes: plane aircraft airliner jet aeroplane airplane
light-aircraft: light_aircraft small_plane single-engine_plane < planes
gliders: glider sailplane < planes
paragliders: paraglider
pilots: pilot aviator
cancelled-flights: cancelled_flights flight_cancellations grounded_flights
fires: fire blaze inferno
wildfires: wildfire bushfire forest_fire
fire-seats: hotspot seat_of_the_fire fire_source
explosions: explosion blast detonation
aftershocks: aftershock tremor
earthquakes: earthquake quake tremor temblor
landslides: landslide mudslide mudflow landslip
rockfalls: rockfall rockslide rock_fall
avalanches: avalanche snow_slide
floods: flood flooding deluge inundation
storms: storm gale tempest
thunderstorms: thunderstorm electrical_storm
cyclones: hurricane typhoon cyclone
tornados: tornado twister
lightning-strikes: lightning lightning_strike
hailstones: hailstones hail
dykes: dyke dike levee embankment flood_defence
sandbags: sandbags bags_of_sand
flooded-cellars: cellars basements
fallen-trees: trees fallen_trees uprooted_trees
outages: power_cut outage blackout power_outage
households: household homes customers
houses: house home building residential_building
flats: flat apartment dwelling housing_unit
roofs: roof rooftop
emergency-shelters: shelter emergency_shelter emergency_accommodation
tents: tent tent_city
weather-warnings: weather_warning storm_warning flood_alert weather_alert
arrested: arrested detained arrests detainees
suspects: suspect alleged_perpetrator alleged_offender person_of_interest
accused: accused defendant
offenders: offender perpetrator criminal culprit
repeat-offenders: repeat_offender serial_offender habitual_offender career_criminal < offenders
young-offenders: young_offender juvenile_offender juvenile_delinquent < offenders
convicts: convict convicted_person
prisoners: prisoner inmate convict
escaped-prisoners: escapee fugitive escaped_prisoner
wanted-persons: fugitive wanted_person
prisons: prison jail penitentiary correctional_facility
prison-cells: cell prison_cell prison_places
prison-guards: prison_guard prison_officer warder correctional_officer
burglars: burglar intruder housebreaker
thieves: thief thieves
shoplifters: shoplifter < thieves
pickpockets: pickpocket < thieves
robbers: robber raider
fraudsters: fraudster scammer con_artist swindler conman
killers: killer murderer
attackers: attacker assailant aggressor
gunmen: gunman shooter gunmen
gangs: gang ring mob criminal_group
drug-dealers: drug_dealer trafficker pusher dealer
drug-users: drug_user drug-taker
drug-addicts: addict drug_addict dependent
smugglers: smuggler people_smuggler
human-traffickers: human_trafficker trafficking_ring
offences: offence offense crime criminal_act
misdemeanours: misdemeanour misdemeanor petty_offence petty_crime < offences
felonies: felony felonies serious_crime violent_crime < offences
administrative-offences: infraction regulatory_offence administrative_offence traffic_violation
murders: murder killing homicide slaying
manslaughter-cases: manslaughter voluntary_manslaughter
negligent-killing: involuntary_manslaughter negligent_homicide causing_death
femicides: femicide killing_of_women < murders
assaults: assault beating battery bodily_harm
stabbings: stabbing knife_attack stab_wound
shootings: shooting gun_attack gunfight shoot-out shootout
rapes: rape forced_intercourse < sex-offences
sex-offences: sex_offence sexual_assault sex_attack sex_crime < offences
abuse-cases: abuse abuse_cases maltreatment
burglaries: burglary burglaries break-in
thefts: theft larceny stealing
robberies: robbery robberies hold-up heist mugging
fraud-cases: fraud scam swindle
cyber-attacks: cyberattack cyber-attack hack hacking_attack
data-leaks: data_breach data_leak leak
data-records: records data_sets personal_data
hate-crimes: hate_crime bias_crime
vandalism-cases: vandalism criminal_damage property_damage
atm-blasts: atm_explosion cash_machine_blast cashpoint_bombing
complaints-to-police: criminal_complaint police_report
tips: tip tip-off lead
raids: raid police_search house_search
arrest-warrants: arrest_warrant warrant
police-checks: check police_check spot_check traffic_stop
police-officers: police_officer officer policeman policemen cop
special-forces: special_forces swat_team tactical_unit armed_police
investigators: investigator detective
police-stations: police_station precinct
patrol-cars: patrol_car police_car cruiser squad_car
speed-cameras: speed_camera speed_trap radar_trap
surveillance-cameras: surveillance_camera security_camera cctv_camera cctv
parking-tickets: parking_ticket ticket parking_fine
plaintiffs: plaintiff claimant complainant
defendants-civil: defendant respondent
joint-plaintiffs: joint_plaintiff co-plaintiff civil_party
lawyers: lawyer attorney solicitor barrister counsel
defence-lawyers: defence_lawyer defense_attorney defence_counsel < lawyers
judges: judge justice magistrate
jurors: juror jury lay_judge
prosecutors: prosecutor district_attorney public_prosecutor
experts: expert expert_witness
courts: court tribunal
supreme-courts: supreme_court highest_court top_court < courts
lower-courts: lower_court court_of_first_instance trial_court < courts
district-courts: district_court local_court < courts
regional-courts: regional_court crown_court < courts
appeal-courts: court_of_appeal appeals_court appellate_court higher_regional_court < courts
constitutional-courts: constitutional_court < courts
administrative-courts: administrative_court < courts
lawsuits: lawsuit suit legal_action case litigation
class-actions: class_action class-action_lawsuit collective_action < lawsuits
charges: charge count allegation
hearing-days: day_of_trial hearing_day court_date
verdicts: verdict ruling judgment judgement decision
convictions: conviction guilty_verdict
penalty-orders: penalty_order summary_penalty
acquittals: acquittal not-guilty_verdict
prior-convictions: previous_conviction prior_conviction criminal_record
appeals-filed: appeal appeals
investigations-pending: investigation inquiry probe criminal_proceedings
case-files: file dossier case_file
file-pages: page pages
documents: document paper record
evidence-items: evidence exhibit trace clue
weapons: weapon arms arsenal
firearms: firearm gun < weapons
handguns: handgun pistol revolver sidearm < firearms
long-guns: rifle long_gun shotgun < firearms
knives: knife knives blade
shots: shots gunshots rounds
ammunition: ammunition bullet cartridge round
drug-plants: cannabis_plant marijuana_plant hemp_plant
drugs-seized: drugs narcotics illegal_drugs
counterfeits: counterfeit fake forgery forgeries
fake-banknotes: counterfeit_money fake_banknotes forged_notes
soldiers: soldier troops serviceman servicemen servicewomen military_personnel
recruits: recruit conscript draftee
reservists: reservist reserve_soldier
conscientious-objectors: conscientious_objector draft_refuser
civilian-service-workers: civilian_service community_service_worker
deserters: deserter runaway_soldier
fighters: fighter militant rebel insurgent militiaman militiamen combatant
mercenaries: mercenary mercenaries
civilians: civilian non-combatant
hostages: hostage captive abductee
prisoners-of-war: prisoner_of_war pow captive
peacekeepers: peacekeeper blue_helmet
veterans: veteran ex-serviceman former_soldier
troop-units: unit formation
battalions: battalion < troop-units
brigades: brigade combat_brigade < troop-units
armed-forces: army armed_forces military troops
tanks: tank battle_tank
armoured-vehicles: armoured_vehicle armored_vehicle infantry_fighting_vehicle
missiles: missile rocket projectile
cruise-missiles: cruise_missile < missiles
drones: drone unmanned_aerial_vehicle uav
fighter-jets: fighter_jet warplane combat_aircraft fighter_plane
warships: warship naval_vessel
air-defence-systems: air_defence_system air_defense_system anti-aircraft_system missile_defence
bombs: bomb explosive_device unexploded_bomb ordnance
mines: mine landmine
warheads: warhead nuclear_warhead
air-strikes: airstrike air_strike bombing bombardment air_raid
attacks-military: attack offensive assault strike
shellings: shelling artillery_fire bombardment
terror-attacks: terror_attack terrorist_attack bombing
terrorists: terrorist jihadist islamist
threat-persons: terror_threat_suspect dangerous_person
refugees: refugee people_fleeing
asylum-seekers: asylum_seeker asylum_applicant
asylum-applications: asylum_application asylum_claim asylum_request
migrants: migrant immigrant
unaccompanied-minors: unaccompanied_minors unaccompanied_children
rejected-seekers: rejected_asylum_seekers failed_asylum_seekers
deportations: deportation removal expulsion forced_return
irregular-crossings: illegal_crossing irregular_entry illegal_entry border_crossing
pushbacks: pushback turned_back refusal_of_entry
asylum-centres: asylum_centre reception_centre asylum_accommodation refugee_shelter migrant_centre
naturalisations: naturalisation naturalization new_citizens
residence-permits: residence_permit residency_permit green_card leave_to_remain
visas: visa entry_permit
foreigners: foreigner foreign_nationals non-citizens
citizens: citizen national
inhabitants: inhabitant resident local
neighbours: neighbour neighbor local_resident
protesters: protester demonstrator marcher
counter-protesters: counter-protester counter-demonstrator
counter-rallies: counter-demonstration counter-rally counter-protest
rioters: rioter troublemaker hooligan
demonstrations: demonstration rally rallies march protest
activists: activist campaigner
road-blockades: blockade roadblock sit-in
petitions: petition written_request
signatures: signature signatory signatories
initiatives: popular_initiative citizens_initiative ballot_initiative
referendums: referendum plebiscite ballot popular_vote
advisory-polls: advisory_vote consultative_referendum
strikes-labour: strike walkout stoppage industrial_action
voters: voter people_who_voted
eligible-voters: eligible_voters electorate registered_voters
votes: votes ballots
valid-ballots: valid_votes valid_ballots < votes
spoiled-ballots: spoiled_ballots invalid_votes blank_votes spoilt_ballots
postal-votes: postal_vote mail-in_ballot absentee_ballot < votes
ballot-papers: ballot_paper ballot voting_slip
yes-votes: yes_votes votes_in_favour votes_for ayes yeas < votes
supporters: supporter backer proponent advocate
no-votes: no_votes votes_against noes nays < votes
opponents: opponent critic detractor
abstentions: abstention abstained
non-voters: non-voter abstainer
polling-stations: polling_station polling_place precinct
constituencies: constituency constituencies electoral_district riding
candidates: candidate contender hopeful nominee
top-candidates: lead_candidate top_candidate < candidates
favourites: frontrunner favourite favorite
election-lists: list party_list slate
seats: seat mandate
deputies: member_of_parliament mp lawmaker legislator deputy deputies congressman representative
senators: senator peer
upper-houses: upper_house senate upper_chamber
lower-houses: lower_house lower_chamber house_of_representatives
parliaments: parliament legislature assembly house
parliamentary-groups: parliamentary_group caucus bench
committees: committee panel commission
inquiry-committees: inquiry_committee committee_of_inquiry investigative_committee < committees
parties: party parties
party-members: party_member card-carrying_member
grassroots: grassroots rank_and_file party_base
party-leaders: party_leader party_chairman party_chief party_head
delegates: delegate party_delegate
party-conferences: party_conference party_congress convention
ministers: minister cabinet_member secretary
state-secretaries: state_secretary junior_minister deputy_minister under-secretary
heads-of-government: head_of_government prime_minister premier chancellor
heads-of-state: head_of_state president
regional-heads: governor regional_governor state_premier
mayors: mayor town_chief
councillors: councillor council_member alderman councilman councilor
council-meetings: council_meeting council_session
town-meetings: town_meeting town_assembly residents_meeting
town-halls: town_hall city_hall
municipalities: municipality municipalities town community communities local_authority
states-federal: state canton province
countries: country countries nation state
districts: district county counties
city-quarters: quarter neighbourhood neighborhood borough
public-officials: civil_servant official public_employee government_worker
authorities: authority authorities agency agencies office
ministries: ministry ministries department
spokespeople: spokesman spokeswoman spokesperson
ambassadors: ambassador envoy
embassies: embassy embassies mission
consulates: consulate
diplomats: diplomat envoy embassy_staff
negotiators: negotiator chief_negotiator
treaties: treaty agreement accord pact deal
sanctioned-persons: sanctioned_individuals blacklisted
sanctions-packages: sanctions sanctions_package punitive_measures
bills: bill draft_law draft_legislation
laws: law legislation statute act
ordinances: ordinance decree executive_order
articles-of-law: article paragraph clause provision section
motions: motion proposal
amendments: amendment proposed_change
parliamentary-questions: parliamentary_question written_question inquiry
resolutions: resolution decision
speeches: speech address remarks
objections: objection submission
permits: permit licence license approval authorisation authorization
building-applications: planning_application building_application permit_application
applications: application request
rejections: rejection refusal denial
notices-official: official_notice administrative_order
measures-taken: measure step action
regulations: regulation rule requirement condition
donations: donation gift contribution
public-jobs: job post position
taxpayers: taxpayer people_paying_tax
benefit-recipients: benefit_claimant welfare_recipient recipient
pensioners: pensioner retiree senior
unemployed: unemployed jobless job_seekers
samples: sample specimen
recalled-products: recall recalled_products withdrawn_products
packages-sold: package pack packet
inspections: inspection check audit
violations: violation breach infringement contravention
shortcomings: shortcoming defect deficiency deficiencies failing
food-poisonings: food_poisoning foodborne_illness
foodborne-germs: germ bacteria pathogen bug
salmonella: salmonella salmonellosis
listeria: listeria listeriosis
foreign-bodies: foreign_object foreign_body foreign_matter
plastic-pieces: plastic_pieces plastic_fragments < foreign-bodies
metal-pieces: metal_pieces metal_fragments metal_shavings < foreign-bodies
glass-pieces: glass_fragments glass_shards pieces_of_glass < foreign-bodies
culled-animals: animals livestock culled_animals
poultry: poultry chickens birds
cattle: cattle cows livestock
whistleblowers: whistleblower informant tipster
data-privacy-complaints: privacy_complaint privacy_breach
hackers: hacker cybercriminal
children: child children kids youngsters
minors: minors underage juveniles
climbers: climber mountaineer alpinist
hikers: hiker walker rambler
skiers: skier winter_sports_enthusiast
ski-tourers: ski_tourer backcountry_skier ski_mountaineer < skiers
off-piste-skiers: off-piste_skier freerider < skiers
swimmers: swimmer bather
drowned: drowned drownings
elderly-victims: elderly pensioner senior
teenagers: teenager youth adolescent youngster
roads-closed: road_closure closed_roads
bridges: bridge overpass viaduct
motorways: motorway highway freeway expressway
processions: parade procession
relief-goods: relief_supplies aid_delivery aid_convoy
vigils: vigil memorial
drug-labs: drug_lab
fingerprints: fingerprint dabs
dna-traces: dna_trace dna_match
crime-scenes: crime_scene scene
near-misses: near_miss near_collision
bird-strikes: bird_strike
bird-flu-cases: bird_flu avian_influenza avian_flu
swine-fever-cases: swine_fever african_swine_fever
foot-and-mouth-cases: foot-and-mouth_disease hoof-and-mouth
`),
  ...senseRows('act', `
announce: announce announcement unveil make_public disclose
state: say said state told declare declared
stress: stress emphasise emphasize underline reiterate
confirm: confirm confirmation verify verified
deny: deny denied denial reject dispute refute
claim-say: claim allege assert assertion
report: report reported
accuse-publicly: accuse accusation blame allege allegation
criticise: criticise criticize criticism condemn slam blast lambast
praise: praise welcome hail commend applaud
condemn: condemn condemnation denounce deplore
warn: warn warning caution sound_the_alarm
all-clear: all-clear stand_down lifted_warning
demand: demand call_for urge insist
appeal-to: appeal call urge plea
ask-request: ask request plea
propose: propose proposal suggest suggestion put_forward
plan: plan planned intend aim
consider: consider examine mull weigh look_into
promise: promise pledge vow commit
threaten: threaten threat menace
support: support back endorse favour favor
oppose: oppose opposition resist object_to
agree-to: agree approve consent green-light give_the_go-ahead
reject-proposal: reject turn_down vote_down throw_out
adopt-law: pass adopt approve enact adoption passage
ratify: ratify ratified ratification
veto: veto block
amend-law: amend amendment revise reform
repeal: repeal abolish scrap revoke lift
introduce: introduce introduction bring_in roll_out
come-into-force: come_into_force take_effect enter_into_force come_into_effect
expire: expire lapse run_out
enforce: enforce enforcement implement
tighten: tighten toughen stricter crack_down clampdown
loosen: ease relax loosen liberalise liberalize
ban: ban banned prohibit outlaw forbid forbidden bar barred
allow: allow permit permitted authorise authorize
grant-permit: approve grant license give_the_green_light
refuse-permit: refuse deny denied withhold reject
revoke: revoke strip stripped rescind take_away
apply-for: apply applied file submit submitted
file-objection: object challenge contest
vote-action: vote cast_a_ballot
abstain: abstain abstention
elect: elect vote_in chosen choose
re-elect: re-elect reelect re-election return_to_office < elect
vote-out: vote_out oust unseat
win-election: win won victory triumph
lose-election: lose lost defeat defeated
landslide-win: landslide landslide_victory resounding_win < win-election
narrow-result: narrow neck_and_neck close_race razor-thin
run-for-office: run_for_office stand candidacy candidacies bid contest
withdraw-candidacy: withdraw withdrew pull_out drop_out stand_aside
nominate: nominate nomination select_as_candidate
run-off: run-off runoff second_round
snap-election: snap_election early_election fresh_election new_elections
by-election: by-election special_election
local-election: local_election municipal_election council_election
mayoral-election: mayoral_election mayoral_race
count-votes: count tally tallied counting
recount: recount count_again
projection-vote: projection early_projection
exit-poll: exit_poll
enter-parliament: enter_parliament win_seats
fail-threshold: miss_the_threshold fail_to_enter_parliament
election-fraud: election_fraud vote_rigging electoral_fraud ballot_stuffing
campaign-run: campaign campaigning electioneering canvass
form-coalition: coalition alliance form_a_government governing_pact
break-coalition: collapse fall_apart break_up
coalition-talks: coalition_talks coalition_negotiations
exploratory-talks: exploratory_talks preliminary_talks
negotiate: negotiate talks negotiation
reach-agreement: agree agreement deal reach_a_deal compromise
fail-talks: fail collapse break_down break_off
swear-in: swear_in sworn_in inaugurate inauguration oath_of_office
take-office: take_office take_over assume_office
appoint: appoint appointment name install
resign: resign resignation step_down stepped_down quit stand_down
dismiss-official: dismiss sack fire fired oust remove removal
suspend-official: suspend suspension put_on_leave
reinstate: reinstate reinstatement restore
succeed-office: succeed successor replace
reshuffle: reshuffle cabinet_reshuffle
no-confidence: no-confidence_vote vote_of_no_confidence no-confidence_motion
topple-government: topple bring_down overthrow overthrew oust
coup: coup putsch overthrow takeover
dissolve-parliament: dissolve dissolution
impeach: impeach impeachment
lift-immunity: lift_immunity waive_immunity strip_of_immunity
leave-party: leave_the_party quit defect
join-party: join join_the_party
expel-party: expel expelled expulsion
retire-politics: retire leave_politics bow_out step_back
debate: debate discuss discussion deliberate
parliament-session: session sitting convene meet
consult-public: consultation hearing public_comment
postpone: postpone delay defer deferred put_off adjourn
cancel: cancel cancelled canceled call_off scrap axe
take-place: take_place held hold
shelve: shelve put_on_ice put_on_hold mothball pause
drop-plan: abandon ditch scrap scrapped dump
begin: begin began begun start launch get_under_way commence
end: end finish conclude conclusion stop stopped wrap_up
resume: resume resumption restart continue
interrupt: interrupt suspend halt pause interruption
extend-time: extend extension prolong
shorten-time: shorten cut_short curtail
raise: raise increase hike put_up lift
lower: lower cut reduce reduction decrease slash
rise: rise rose risen increase climb grow grew grown
fall: fall fell fallen decline drop decrease
remain-unchanged: unchanged stable flat steady
exceed: exceed surpass top topped go_over
fall-short: fall_short miss undershoot below
cut-spending: cut cutback austerity savings retrench
fund: fund finance subsidise subsidize bankroll
allocate-money: allocate earmark set_aside make_available
repay: repay repaid refund reimburse pay_back
pay: pay paid payment settle
owe: owe outstanding unpaid
tax-act: tax levy impose_a_tax taxation
tax-evasion: tax_evasion tax_fraud dodge_taxes tax_dodging
self-report-tax: voluntary_disclosure self-report
money-laundering: money_laundering launder_money
bribe-act: bribe bribery corruption graft corrupt
abuse-of-office: abuse_of_office misconduct_in_public_office abuse_of_power
breach-of-trust: breach_of_trust criminal_mismanagement breach_of_fiduciary_duty
embezzle: embezzle embezzlement misappropriate misappropriation siphon_off
nepotism: nepotism cronyism jobs_for_the_boys
scandal: scandal affair row furore
defraud: defraud swindle scam scammed con conned cheat dupe
forge: forge fake counterfeit falsify falsified
steal: steal stole stolen theft pinch make_off_with
break-in: break_in broke_into broken_into burgle burglarize raid
rob: rob robbed hold_up mug mugged robbery
ransack: loot ransack plunder looting
blackmail: blackmail extort extortion
coerce: coerce coercion force
kidnap: kidnap kidnapped abduct abduction
hostage-taking: hostage-taking take_hostage siege
release-hostage: release free freed set_free
kill: kill slay slain
murder-act: murder assassinate < kill
die: die died dead lose_life perish pass_away succumb
survive: survive survival escape_alive
shoot: shoot shot open_fire fire_shots
shoot-dead: shoot_dead shot_dead gun_down gunned_down fatally_shot < kill
shoot-and-wound: shot_and_wounded gunshot_wound
stab: stab stabbed knife knifed
stab-to-death: stab_to_death stabbed_to_death fatally_stabbed < kill
strangle: strangle choke throttle
beat-up: beat beaten beat_up punch batter
attack-person: attack assault set_upon lunge_at
injure: injure hurt wound injury injuries
rape-act: rape force_himself_on
sexual-abuse-act: abuse molest sexually_abuse
sexual-harass: sexually_harass sexual_harassment grope
harass: harass harassment stalk pester
insult: insult verbal_abuse
defame: defame defamation slander libel smear
incite-hate: incite incitement stir_up_hatred hate_speech
vandalise: vandalise vandalize wreck deface trash
arson: arson set_on_fire torch set_fire_to set_alight
smuggle: smuggle smuggling contraband
people-smuggling: people_smuggling migrant_smuggling smuggle_people
human-trafficking: human_trafficking modern_slavery
forced-prostitution: forced_prostitution sexual_exploitation
deal-drugs: deal_drugs drug_dealing drug_trafficking peddle
use-drugs: take_drugs drug_use
drug-influenced: high under_the_influence_of_drugs
legalise-drugs: legalise legalize legalisation decriminalise decriminalize
hack: hack hacked breach break_into
leak-data: leak leaked leak_out
reveal: reveal uncover expose come_to_light disclose
cover-up: cover_up conceal hush_up hide hid hidden
file-complaint: file_a_complaint report_to_police press_charges
tip-off: tip_off blow_the_whistle inform
investigate: investigate investigation probe inquiry look_into
interrogate: interrogate question interview questioning
search-premises: search raid comb
seize: seize confiscate seizure impound
freeze-assets: freeze froze frozen block
wiretap: wiretap wiretapping bug bugged intercept eavesdrop
surveil: surveil surveillance monitor shadow spy_on
spy: spy spied espionage spying
search-fugitive: hunt manhunt search wanted
identify: identify identified identification trace
suspect-act: suspect suspected suspicion alleged
arrest: arrest detain apprehend take_into_custody nab collar
remand: remand remanded_in_custody pre-trial_detention held_in_custody
release-custody: release free freed walk_free let_go
electronic-tag: electronic_tag ankle_bracelet ankle_monitor
house-arrest: house_arrest home_detention
surrender: surrender turn_himself_in give_himself_up hand_himself_in
flee: flee fled escape run_away abscond
escape-prison: break_out escape jailbreak prison_break < flee
chase: chase pursue pursuit
extradite: extradite extradition hand_over
charge-formally: charge charged indict indictment prosecute
drop-case: drop dropped discontinue close_the_case dismiss
diversion: diversion conditional_discharge deferred_prosecution
stand-trial: stand_trial on_trial in_the_dock appear_in_court
hearing-act: hearing trial court_session
testify: testify testified testimony give_evidence
confess: confess confession admit admitted plead_guilty
plead-not-guilty: plead_not_guilty deny_the_charges maintain_innocence
perjury: perjury false_testimony lying_under_oath
plead-closing: closing_argument closing_speech summing-up
convict: convict convicted conviction find_guilty found_guilty
acquit: acquit acquitted acquittal clear cleared found_not_guilty
sentence-act: sentence jail impose hand_down
rule-court: rule ruled ruling decide decided find found
dismiss-claim: dismiss throw_out knock_back
uphold-claim: uphold rule_in_favour rule_in_favor find_in_favour
uphold-verdict: uphold upheld confirm affirm
overturn: overturn quash annul annulled strike_down struck_down reverse set_aside
final-verdict: final legally_binding non-appealable
not-final: not_final subject_to_appeal not_yet_binding
appeal-act: appeal lodge_an_appeal challenge
refer-back: remand send_back refer_back
retrial: retrial reopen new_trial
sue: sue take_to_court file_a_lawsuit bring_legal_action
settle-lawsuit: settle settlement out-of-court_deal
claim-money: claim seek sought demand
award-money: award grant ordered_to_pay
compensate: compensate compensation make_good reimburse
injunction: injunction interim_order interim_injunction
restraining-order: restraining_order no-contact_order
barring-order: barring_order exclusion_order dispersal_order
unconstitutional: unconstitutional violate_the_constitution
constitutional: constitutional in_line_with_the_constitution
illegal: illegal unlawful against_the_law illicit
legal: legal lawful legitimate
punishable: punishable criminal criminalise criminalize
time-barred-state: time-barred lapse out_of_time
guilty-state: guilty at_fault culpable guilt
innocent-state: innocent blameless innocence
negligent: negligent negligence careless carelessness
grossly-negligent: grossly_negligent gross_negligence reckless < negligent
intentional: intentional deliberate wilful willful premeditated
attempted: attempted attempt
insane-state: not_criminally_responsible insane unfit
diminished-responsibility: diminished_responsibility reduced_culpability
liable: liable liability responsible
imprison: imprison jail lock_up behind_bars incarcerate imprisonment
serve-sentence: serve_a_sentence serve_time do_time
prison-regime: prison_system penal_system corrections
parole: parole early_release conditional_release
pardon: pardon clemency reprieve
amnesty: amnesty immunity_from_prosecution
preventive-detention: preventive_detention indefinite_detention
forensic-placement: secure_hospital psychiatric_detention hospital_order
execute: execute execution put_to_death
death-penalty: death_penalty death_sentence capital_punishment sentenced_to_death
reoffend: reoffend relapse repeat_offence
fine-act: fine fined penalise penalize punish
patrol: patrol patrolled
deploy: deploy deployment dispatch mobilise mobilize call_out
cordon-off: cordon_off seal_off sealed_off
use-of-force: use_of_force forcible
tear-gas: tear_gas cs_gas
pepper-spray: pepper_spray
baton: baton truncheon
water-cannon: water_cannon
police-brutality: police_brutality police_violence excessive_force
collide: collide collision crash smash
crash-into: crash_into slam_into plough_into plow_into ram rammed smash_into
run-over: run_over knock_down hit struck mow_down
skid: skid skidded veer_off lose_control leave_the_road
overturn-vehicle: overturn flip flipped roll_over tip_over
hit-and-run: hit-and-run flee_the_scene leave_the_scene
drink-driving: drink-driving drunk_driving driving_under_the_influence dui
drunk: drunk intoxicated under_the_influence inebriated
sober: sober not_drunk
speed-act: speed speeding drive_too_fast
race-street: street_race illegal_race drag_race
disregard-priority: fail_to_yield fail_to_give_way
derail: derail derailed derailment jump_the_tracks
crash-plane: crash crashed plane_crash go_down
emergency-landing: emergency_landing crash-landing forced_landing ditching
grounded: grounded grounding flight_ban
sink: sink sank sunk go_down shipwreck
capsize: capsize capsized overturn keel_over
run-aground: run_aground ran_aground stranded
drown: drown drowned drowning
fall-down: fall fell plunge plunge_to_death
trapped-state: trapped pinned stuck
stranded-state: stranded cut_off isolated marooned
burn: burn burnt ablaze in_flames catch_fire
break-out-fire: break_out broke_out ignite start
burn-down: burn_down gutted destroyed_by_fire razed
extinguish: extinguish put_out douse
under-control: bring_under_control under_control contain
fight-fire: fight battle tackle firefighting
explode: explode blow_up blew_up blown_up detonate go_off
blow-up-deliberately: blow_up detonate blast
defuse: defuse disarm make_safe
smoke-poisoning: smoke_inhalation smoke_poisoning
gas-leak: leak gas_leak escape_of_gas spill
flood-act: flood inundate submerge swamp
overflow: burst_its_banks overflow spill_over breach_its_banks
dam-breach: breach burst dam_break
recede: recede subside fall_back ebb
storm-act: batter lash rage sweep swept
destroy: destroy destruction devastate wreck flatten
damage-act: damage cause_damage impair
uproot: uproot topple blow_down fell
collapse: collapse cave_in give_way
bury: bury buried engulf sweep_away swept_away
slide-slope: slide slip come_down give_way
shake: shake shook jolt rattle
erupt: erupt eruption
power-failure: without_power lose_power knocked_out outage
power-restored: power_restored reconnected back_on
disrupt-traffic: disrupt disruption paralyse paralyze bring_to_a_standstill
close-road: close shut closed blocked impassable
reopen-road: reopen reopened passable
divert: divert reroute diversion detour
clear-debris: clear clean_up clean-up remove
repair: repair fix fixed mend
rebuild: rebuild rebuilt reconstruct reconstruction
alert-services: alert call_emergency_services raise_the_alarm
rescue-act: rescue save bring_to_safety pull_from
recover-body: recover recovered found_dead retrieve
free-trapped: free freed cut_free extricate
search-missing: search hunt look_for search_operation
call-off-search: call_off_the_search search_suspended
go-missing: go_missing disappear vanish missing disappearance
be-found: found turn_up located discovered
evacuate: evacuate evacuation clear
return-home: return go_home allowed_back
airlift: airlift fly flew flown
take-to-hospital: hospitalise hospitalize take_to_hospital rush_to_hospital admit admitted
discharge-hospital: discharge released_from_hospital send_home
treat: treat treatment care therapy therapies
resuscitate: resuscitate resuscitation revive cpr
declare-dead: pronounce_dead pronounced_dead declare_dead
critical-condition: critical_condition life-threatening fighting_for_life
stable-condition: stable out_of_danger stable_condition
recover-health: recover recovery get_better heal
fall-ill: fall_ill sicken get_sick contract
infect: infect infection transmit transmission pass_on
outbreak: outbreak epidemic wave
pandemic: pandemic global_outbreak
spread: spread proliferate circulate
contain: contain containment curb curbed stem
quarantine: quarantine isolate isolation self-isolate
lockdown: lockdown shutdown stay-at-home_order
curfew: curfew stay-at-home_order
vaccinate: vaccinate immunise immunize inoculate jab
mask-duty: mask_mandate compulsory_masks
compulsory: compulsory mandatory obligatory required
voluntary: voluntary optional
test-act: test screen
diagnose: diagnose diagnosis detect
operate-medical: operate surgery undergo_surgery
prescribe: prescribe prescription
approve-drug: approval license authorise authorization marketing_authorisation
take-off-market: withdraw_from_the_market pull_from_shelves
drug-shortage: shortage scarcity supply_bottleneck
staff-shortage: staff_shortage understaffed understaffing
overload: overwhelm overloaded overstretched stretched
overcrowded: overcrowded overcrowding packed
malpractice: malpractice negligence botched
poison: poison poisoning
overdose: overdose od
suicide: suicide take_his_own_life kill_himself
assisted-dying: assisted_dying assisted_suicide euthanasia
recall-act: recall pull withdrawn pull_from_shelves
contaminate: contaminate contamination taint pollute
unfit-food: unfit_for_consumption unsafe spoiled inedible
not-to-eat: do_not_eat avoid_eating should_not_be_consumed
cull: cull culled slaughter put_down
mislabel: mislabel mislabelled mislabeled
inspect: inspect check examine review audit
object-to-hygiene: find_fault fail_inspection substandard
hygiene-pass: pass_inspection safe no_issues
shut-business: close shut shut_down closure
open-business: open opening reopen
decommission: decommission shut_down take_out_of_service retire
commission: commission put_into_service bring_into_operation
invade: invade invasion incursion march_into
attack-military-act: attack launch_an_offensive strike_at
bombard: bomb shell bombard pound
strike-target: hit struck impact
shoot-down: shoot_down shot_down down intercept
capture-place: capture seize take take_control overrun
lose-place: lose give_up abandon
recapture: recapture retake retook reclaim < capture-place
occupy: occupy occupied occupation annex annexation
besiege: besiege encircle surround siege
retreat: retreat withdraw withdrawal pull_out pull_back
station: station deploy send_troops deployment
advance-military: advance push_forward gain_ground
fight: fight fought fighting combat clash battle
ceasefire-act: ceasefire truce cease-fire armistice
break-truce: violate_the_ceasefire breach_of_the_truce
make-peace: make_peace peace_deal peace_agreement
declare-war: declare_war go_to_war
wage-war: war warfare conflict hostilities
mobilise: mobilise mobilize call_up conscript draft
conscription: conscription military_service draft
rearm: rearm arm rearmament build_up
disarm: disarm disarmament lay_down_arms
supply-arms: supply_arms deliver_weapons arm
procure: procure buy bought purchase acquire procurement
test-weapon: weapons_test missile_test nuclear_test
launch-missile: launch fire fired
war-crime: war_crime atrocity atrocities crimes_against_humanity
genocide: genocide
massacre: massacre bloodbath slaughter
exercise-military: exercise drill manoeuvre maneuver war_game
violate-airspace: violate_airspace airspace_violation incursion
sabotage: sabotage sabotage_act
carry-out-attack: carry_out perpetrate commit committed
terrorism: terrorism terror
claim-responsibility: claim_responsibility claimed_responsibility
foil: foil thwart prevent avert
radicalise: radicalise radicalize radicalisation
right-wing-extremist: far-right right-wing_extremist neo-nazi
left-wing-extremist: far-left left-wing_extremist
seek-asylum: seek_asylum apply_for_asylum sought_asylum
grant-asylum: grant_asylum recognise recognize grant_protection
deny-asylum: deny_asylum reject_asylum_claim refuse_asylum
tolerate-stay: tolerated tolerated_stay
provisional-admission: provisionally_admitted temporary_admission
subsidiary-protection: subsidiary_protection
deport: deport expel expelled remove deportation repatriate
turn-back-border: turn_back turn_away push_back refuse_entry
immigrate: immigrate arrive enter come_in
emigrate: emigrate leave depart
cross-border: cross_the_border crossing enter
border-control: border_control border_check border_security
entry-ban: entry_ban travel_ban
resettle: resettle relocate relocation resettlement
accommodate: accommodate house shelter put_up
naturalise: naturalise naturalize grant_citizenship
strip-citizenship: strip_of_citizenship revoke_citizenship denaturalise
integrate: integrate integration
flee-war: displace flee forced_from_their_homes
protest-act: protest demonstrate take_to_the_streets rally march
riot: riot unrest rioting clashes disturbances
disperse: disperse break_up broke_up
blockade-act: block blockade occupy barricade
glue-on: glue_themselves stick
strike-act: strike walk_out down_tools
end-strike: return_to_work call_off_the_strike
boycott: boycott shun stay_away
collect-signatures: collect_signatures gather_signatures petition
hand-in-petition: submit hand_in file present
meet-diplomatic: meet met meeting summit talks
visit-official: visit trip receive host
mediate: mediate broker arbitrate mediation
sign-treaty: sign signing ink initial
withdraw-from-treaty: withdraw pull_out quit terminate
recognise-state: recognise recognize recognition
break-off-relations: sever_ties cut_ties break_off_relations
resume-relations: restore_ties resume_relations
expel-diplomat: expel expelled expulsion declare_persona_non_grata
summon-ambassador: summon call_in
recall-ambassador: recall withdraw_ambassador
sanction-act: sanction impose_sanctions blacklist
lift-sanctions: lift_sanctions ease_sanctions remove_sanctions
embargo: embargo trade_ban export_ban
evade-sanctions: evade circumvent bypass dodge
retaliate: retaliate retaliation reprisal hit_back
escalate: escalate escalation intensify intensified flare_up
de-escalate: de-escalate ease calm defuse
accede: join accede accession
exit-union: leave exit exited
secede: secede secession breakaway independence
merge-municipalities: merge merger amalgamate consolidate
split-up: split separate divide
rezone: rezone rezoning change_of_use
expropriate: expropriate expropriation compulsory_purchase
nationalise: nationalise nationalize nationalisation
privatise: privatise privatize privatisation privatization
tender: tender invite_bids call_for_tenders
award-contract: award award_a_contract contract
responsible-for: responsible in_charge accountable responsibility
monitor-oversight: oversee oversaw supervise supervision monitor oversight
publish: publish release publication make_public
keep-secret: secret confidential classified under_wraps
mismanage: mismanagement bungling maladministration
waste-money: waste squander wasteful
delay-project: delay hold_up drag_on slip
commission-report: commission order_an_inquiry order
find-report: find found conclude establish
cause: cause trigger blame spark
unclear-cause: unclear unknown unexplained undetermined
clarified: clarified solved cleared_up resolved
affected-state: affected hit impacted
occur: occur occurred happen take_place
emergency-state: state_of_emergency emergency disaster_declaration
bureaucratic-relief: cut_red_tape deregulate simplify simplified
bureaucratic-burden: bureaucracy red_tape administrative_burden
apologise: apologise apologize apology sorry
mourn: mourn commemorate mourning pay_tribute
donate: donate give_blood donation
misuse-funds: misuse divert misspend misspent
undeclared-work: undeclared_work illegal_employment moonlighting
confidence-loss: loss_of_confidence loss_of_trust
vacant-post: vacant unfilled vacancy vacancies
filled-post: filled fill staffed
interim: interim acting caretaker provisional temporary
permanent: permanent definitive indefinite
independent: independent external impartial
unanimous: unanimous without_opposition by_consensus
by-majority: by_majority majority_vote
armed: armed carrying_a_weapon gun-toting
unarmed: unarmed defenceless defenseless
masked: masked hooded disguised
anonymous: anonymous unnamed unidentified
unharmed: unharmed unhurt uninjured unscathed
vote-by-post: by_post postal by_mail
split-vote: tie deadlock stalemate
tie-break: casting_vote tie-breaker drawing_lots
lobby: lobby lobbied influence
peace-talks: peace_talks peace_negotiations peace_process
prisoner-swap: prisoner_swap prisoner_exchange
build: build built construct construction erect
demolish: demolish demolition tear_down torn_down raze
renovate: renovate renovation refurbish overhaul modernise
hire: hire recruit take_on employ
lay-off: lay_off laid_off redundancy redundancies make_redundant job_cuts
no-comment: decline_to_comment no_comment silent
double: double twice_as_many twofold
halve: halve half_as_many
participate: participate take_part took_part attend
refuse: refuse refusal decline
win-case: win_in_court win_the_case prevail
lose-case: lose_in_court lose_the_case
obstruct-justice: obstruction_of_justice perverting_the_course_of_justice
resist-police: resist_arrest obstruct_police
trespass: trespass unauthorised_entry
unlicensed-driving: without_a_licence unlicensed without_a_license
self-defence: self-defence self-defense
motive: motive background
autopsy: autopsy post-mortem post_mortem
foul-play: foul_play third-party_involvement suspicious_circumstances
solitary: solitary_confinement isolation
torture: torture
mistreat: mistreat ill-treatment abuse
hunger-strike: hunger_strike refuse_food
unbelted: unbelted not_wearing_a_seatbelt
nod-off: nod_off microsleep fall_asleep
distracted: distracted inattentive distraction
signal-failure: signal_failure points_failure technical_fault
technical-fault: technical_fault malfunction fault breakdown
distress-at-sea: in_distress distress sea_rescue
turn-back-flight: turn_back turned_around return
fire-ban: fire_ban open_fire_ban
heat-state: heatwave heat
drought: drought dry_spell
water-shortage: water_shortage water_scarcity
secret-ballot: secret_ballot secret_vote
minority-government: minority_government minority_cabinet
government-crisis: government_crisis political_crisis
in-opposition: opposition opposition_benches
in-government: govern government in_power in_office
protect-whistleblower: whistleblower_protection
pension-off: retire retirement
conflict-of-interest: conflict_of_interest incompatibility
biased: biased bias prejudiced
recuse: recuse recusal
`),
];
