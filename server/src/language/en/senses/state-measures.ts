import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm, what figures measure. The concepts are the same in every language. */
export const stateMeasures = (): readonly SenseRow[] => senseRows('measure', `
voter-turnout: turnout voter_turnout electoral_participation; vote-share: vote_share share_of_the_vote popular_vote < share
poll-standing: poll_rating polling poll_standing voting_intention; approval-rating: approval_rating approval popularity favourability favorability
vote-lead: lead margin majority winning_margin; yes-share: yes_vote yes_share share_in_favour share_in_favor < share; no-share: no_vote no_share share_against < share
absolute-majority: absolute_majority outright_majority overall_majority; relative-majority: simple_majority plurality relative_majority
two-thirds-majority: two-thirds_majority supermajority qualified_majority; electoral-threshold: electoral_threshold entry_threshold electoral_hurdle; quorum: quorum minimum_turnout
term-of-office: term tenure term_of_office time_in_office; legislative-period: parliamentary_term legislative_period legislature electoral_term
vote-gain: vote_gain electoral_gain gains; vote-loss: vote_loss electoral_loss; campaign-budget: campaign_budget campaign_spending campaign_costs war_chest
party-donation: political_donation party_donation campaign_contribution donation; party-funding: party_funding public_funding state_funding
politician-pay: parliamentary_salary lawmakers_pay ministerial_salary ministerial_pay; attendance-fee: attendance_fee sitting_allowance
expenses-claimed: expenses allowance per_diem; tax-levy: tax levy levies taxes; tax-burden: tax_burden tax_load; tax-ratio: tax_ratio tax-to-gdp_ratio
debt-brake: debt_brake borrowing_limit debt_ceiling; tax-rate: tax_rate rate_of_tax; municipal-tax-rate: municipal_tax_rate tax_multiplier local_tax_rate < tax-rate
tax-revenue: tax_revenue tax_take tax_receipts tax_income; tax-relief-amount: tax_relief tax_cut tax_break tax_saving
tax-shortfall: tax_shortfall lost_revenue revenue_shortfall revenue_loss; extra-revenue: additional_revenue extra_revenue higher_revenue
back-tax: back_taxes tax_bill tax_arrears tax_debt; evaded-tax: evaded_tax unpaid_tax dodged_tax; vat: vat value-added_tax value_added_tax sales_tax
income-tax: income_tax wage_tax; corporate-tax: corporate_tax corporation_tax business_tax; inheritance-tax: inheritance_tax estate_tax death_duty death_duties
property-tax: property_tax land_tax real_estate_tax; wealth-tax: wealth_tax millionaires_tax; tariff-rate: tariff import_duty customs_duty duties
tourist-tax: tourist_tax visitor_levy bed_tax city_tax; total-budget: budget spending_plan total_budget; deficit: deficit shortfall budget_gap black_hole funding_gap budget_hole
surplus: surplus budget_surplus; government-debt: national_debt public_debt government_debt debt_pile sovereign_debt; debt-ratio: debt_ratio debt-to-gdp_ratio debt_level
new-borrowing: net_borrowing new_borrowing new_debt public_borrowing; public-spending: spending expenditure outlay; public-income: revenue receipts income
savings-amount: savings savings_target cost_savings; public-credit: credit spending_approval funding_request
supplementary-budget: supplementary_budget additional_credit supplementary_credit; special-fund: special_fund off-budget_fund; project-cost: cost costs price_tag total_cost
cost-overrun: cost_overrun extra_cost additional_costs overspend overspending; subsidy: subsidy subsidies grant state_aid public_money
relief-package: relief_package aid_package rescue_package bailout bail-out; emergency-aid: emergency_aid immediate_aid relief_payment hardship_payment
bridging-aid: bridging_aid interim_financing bridging_loan; development-aid: development_aid foreign_aid overseas_aid development_assistance
humanitarian-aid: humanitarian_aid relief_aid relief_money; fee: fee charge; road-toll: toll congestion_charge road_charge road_toll < fee
fine: fine penalty penalties financial_penalty monetary_penalty; daily-rate: daily_rate day-fine daily_unit; coercive-payment: coercive_fine periodic_penalty contempt_fine
court-costs: court_costs trial_costs legal_costs court_fees; lawyer-fees: legal_fees lawyers_fees attorney_fees defence_costs
amount-in-dispute: amount_in_dispute amount_claimed sum_at_issue; claim-amount: claim demand compensation_claim; damages-paid: damages compensation payout award redress
moral-damages: pain_and_suffering non-pecuniary_damages general_damages < damages-paid; punitive-damages: punitive_damages exemplary_damages < damages-paid
settlement-sum: settlement settlement_sum out-of-court_settlement; bail-amount: bail bond surety bail_money; reward: reward bounty
prison-sentence: prison_sentence jail_term prison_term sentence custodial_sentence jail_sentence prison
suspended-sentence: suspended_sentence suspended_term suspended_jail_term < prison-sentence; unconditional-sentence: immediate_custody non-suspended unsuspended < prison-sentence
life-sentence: life_sentence life_imprisonment life_term life_in_prison life_behind_bars < prison-sentence
youth-sentence: youth_custody juvenile_sentence youth_detention < prison-sentence; minimum-sentence: minimum_term minimum_sentence mandatory_minimum
maximum-sentence: maximum_penalty maximum_sentence maximum_term; sentence-sought: sentence_sought sentencing_request sentence_demanded
probation-period: probation probation_period probationary_period; driving-ban: driving_ban licence_suspension license_suspension driving_disqualification
loot: haul loot takings stolen_goods; fraud-loss: fraud_loss losses financial_loss; embezzled-sum: embezzled_sum misappropriated_funds missing_money siphoned_funds
bribe-money: bribe kickback payoff backhander sweetener; hush-money: hush_money hush_payment; ransom: ransom ransom_demand ransom_payment
dirty-money: dirty_money laundered_money illicit_funds proceeds_of_crime; frozen-assets: frozen_assets frozen_funds blocked_assets immobilised_assets
seized-assets: seized_assets confiscated_assets forfeited_assets; street-value: street_value black-market_value; property-damage: damage property_damage
total-loss: write-off total_loss written_off; economic-damage: economic_loss total_damage economic_damage economic_cost
insured-loss: insured_loss insured_losses insured_damage insurance_claims; crop-loss: crop_loss crop_damage crop_failure harvest_loss
rebuild-cost: rebuilding_cost repair_bill reconstruction_cost repair_costs; death-toll: death_toll toll body_count fatality_count
mortality-rate: mortality death_rate mortality_rate fatality_rate; excess-deaths: excess_deaths excess_mortality; survival-chance: survival_rate chance_of_survival survival_odds
case-numbers: case_numbers caseload case_count; incidence: incidence infection_rate incidence_rate; positive-rate: positivity_rate positive_rate test_positivity
reproduction-number: r_number reproduction_number r_rate r_value
vaccination-rate: vaccination_rate vaccine_uptake vaccination_coverage immunisation_rate immunization_rate jab_uptake; incubation-time: incubation_period incubation_time
quarantine-length: quarantine_period isolation_period; bed-occupancy: bed_occupancy occupancy occupancy_rate; length-of-stay: length_of_stay hospital_stay
waiting-time: waiting_time wait wait_time; staffing-ratio: staffing_ratio nurse-to-patient_ratio staff_ratio staffing_level
health-premium: premium health_insurance_contribution insurance_premium; premium-supplement: additional_contribution supplementary_contribution; deductible: deductible excess
co-payment: co-payment copay patient_contribution out-of-pocket_payment; prescription-charge: prescription_charge prescription_fee < fee
health-spending: health_spending healthcare_costs health_expenditure healthcare_spending; treatment-cost: treatment_costs medical_bill hospital_bill
drug-price: drug_price medicine_price drug_costs; care-home-fee: care_costs care_fees nursing_home_fees care_home_fees
care-allowance: care_allowance attendance_allowance carers_allowance; dose-amount: dose dosage; efficacy: efficacy effectiveness; life-expectancy: life_expectancy lifespan
birth-rate: birth_rate fertility_rate birthrate; blood-alcohol: blood_alcohol blood-alcohol_level alcohol_level breath_alcohol; driving-speed: speed velocity
speed-limit: speed_limit speed_restriction maximum_speed; speed-excess: speeding excess_speed over_the_limit; response-time: response_time arrival_time; delay-length: delay hold-up
jam-length: tailback queue traffic_jam congestion; water-level: water_level river_level gauge; flood-peak: crest peak high-water_mark peak_level
river-flow: flow discharge river_flow; rainfall: rainfall precipitation rain; fresh-snow: fresh_snow new_snow snowfall; snow-depth: snow_depth snowpack snow_cover
wind-speed: wind_speed gust wind_gust winds; wave-height: wave_height swell waves; quake-magnitude: magnitude strength richter_scale; quake-depth: depth focal_depth
alert-level: alert_level threat_level warning_level danger_level; avalanche-danger: avalanche_risk avalanche_danger avalanche_warning < alert-level
debris-volume: debris rubble rock_mass boulders; burnt-area: burned_area burnt_area scorched_area charred_area; smoke-plume: plume smoke_cloud column_of_smoke smoke
cordon-radius: radius exclusion_zone cordon perimeter; altitude: altitude height elevation; fall-height: fall_height height_of_fall plunge
contamination-level: contamination concentration pollution_level contamination_level; limit-value: limit threshold maximum_level legal_limit permitted_level
residue-amount: residue pesticide_residue traces; radiation-dose: radiation radiation_dose radioactivity radiation_level
best-before-date: best-before_date use-by_date expiry_date expiration_date sell-by_date; batch-number: batch_number lot_number batch_code
crime-figures: crime_figures crime_statistics recorded_crime crime_count; crime-rate: crime_rate offence_rate
clearance-rate: clear-up_rate clearance_rate detection_rate solve_rate; reoffending-rate: reoffending_rate recidivism_rate recidivism
unreported-figure: dark_figure unreported_cases hidden_figure; prison-population: prison_population inmate_numbers inmate_population
limitation-period: statute_of_limitations limitation_period; appeal-period: appeal_period appeal_deadline; deadline: deadline cut-off_date time_limit
public-inspection: public_inspection public_display public_notice; consultation-period: consultation_period comment_period
processing-time: processing_time turnaround_time handling_time; case-backlog: backlog pile-up unprocessed_cases pending_cases; retention-period: retention_period storage_period
defence-spending: defence_spending defense_spending military_spending defence_budget defense_budget military_expenditure
military-aid: military_aid weapons_package arms_package military_assistance; arms-exports: arms_exports weapons_sales arms_sales weapons_exports
troop-strength: troop_strength force_strength troop_numbers force_size; missile-range: range reach; calibre: calibre caliber
explosive-power: yield explosive_power blast_power explosive_force; service-length: length_of_service service_period; years-of-service: years_of_service seniority
captured-ground: captured_territory territorial_gains seized_ground; reparations: reparations war_reparations; asylum-figures: asylum_numbers asylum_figures refugee_numbers
recognition-rate: recognition_rate protection_rate grant_rate acceptance_rate; net-migration: net_migration migration_balance; immigration-number: immigration influx arrivals
emigration-number: emigration departures outflow exodus; foreigner-share: share_of_foreigners foreign_population proportion_of_foreigners < share
upper-limit: cap ceiling upper_limit; lower-limit: floor lower_limit minimum; quota: quota allocation; place-capacity: capacity places
social-assistance: welfare benefits income_support social_assistance welfare_payment; child-benefit: child_benefit child_allowance family_allowance
state-pension: pension state_pension retirement_benefit; retirement-age: retirement_age pension_age pensionable_age; minimum-wage: minimum_wage wage_floor living_wage
social-contribution: social_security_contributions payroll_tax national_insurance; jobless-rate: unemployment_rate jobless_rate unemployment
crowd-size: turnout attendance crowd crowd_size; petition-target: signature_target signature_threshold; price-cap: price_cap price_ceiling price_limit
ministry-staff: headcount workforce staffing staff_numbers; seat-strength: seat_share seat_distribution allocation_of_seats
inhabitants-number: population number_of_inhabitants number_of_residents; share: share proportion percentage rate; number-of: number count quantity; amount: amount sum
total: total overall_figure grand_total; average: average mean; estimate: estimate projection; forecast-value: forecast projection outlook; duration: duration length period
increase-amount: increase rise growth; decrease-amount: decrease decline drop fall reduction; record-value: record record_high all-time_high
affected-area: area affected_area disaster_zone; age-limit: age_limit minimum_age; criminal-age: age_of_criminal_responsibility criminal_responsibility
risk: risk probability likelihood danger; punishment: punishment penalty; search-area: search_area search_zone search_radius
`);
