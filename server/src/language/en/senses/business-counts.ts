import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business, what is counted. The concepts are the same in every language. */
export const businessCounts = (): readonly SenseRow[] => senseRows('count', `
branch: branch branches outlet office location; shop: shop store outlet retail_outlet boutique retailer; bank-branch: bank_branch branch bank_branches < branch
post-office: post_office postal_branch postal_outlet < branch; supermarket: supermarket grocery_store food_store grocer < shop; department-store: department_store department_stores
shopping-centre: shopping_centre shopping_center mall shopping_mall shopping_arcade retail_park; kiosk: kiosk newsstand newsagent tobacconist corner_shop
bakery: bakery bakeries bread_shop baker's; butcher-shop: butcher's butcher butcher's_shop; market-stall: stall stand booth market_stall
petrol-station: petrol_station filling_station gas_station service_station; charging-point: charging_station charging_point charger charge_point
restaurant: restaurant eatery eateries pub diner; hotel: hotel lodging guesthouse inn accommodation accommodation_provider; hotel-room: hotel_room room guest_room
hotel-bed: bed guest_bed sleeping_place; holiday-flat: holiday_flat holiday_home holiday_apartment vacation_rental short-term_rental holiday_let
guest: guest visitor holidaymaker tourist; tourist: tourist holidaymaker visitor traveller traveler vacationer; cruise-passenger: cruise_passenger cruise_tourist cruise_guest
booking: booking reservation; cancellation-count: cancellation cancelled_booking cancellations; employee: employee worker staff workforce staff_member personnel
worker: worker labourer laborer workman blue-collar_worker factory_worker; full-time-post: full-time_post full-time_equivalent full-time_job full-time_position fte
part-timer: part-timer part-time_worker part-time_employee part-time_staff; temp: temp temporary_worker agency_worker contract_worker agency_staff
seasonal-worker: seasonal_worker harvest_worker seasonal_labourer farm_hand fruit_picker; skilled-worker: skilled_worker specialist qualified_worker skilled_labour
apprentice: apprentice trainee; training-place: apprenticeship training_place traineeship training_position; intern: intern work_placement
cross-border-commuter: cross-border_commuter cross-border_worker; commuter: commuter commuters; foreign-worker: migrant_worker foreign_worker guest_worker
self-employed: self-employed sole_trader; civil-servant: civil_servant public_employee government_worker public_sector_worker official
teleworker: remote_worker home_worker teleworker; executive: executive manager senior_manager senior_executive; boss: boss chief_executive ceo chief head chief_executive_officer
cfo: cfo chief_financial_officer finance_director finance_chief; board-member: board_member executive_board_member member_of_the_executive_board management_board_member
supervisory-member: supervisory_board_member director non-executive_director board_member; chairman: chairman chair chairwoman chairperson supervisory_board_chairman
managing-director: managing_director director manager general_manager; plant-manager: plant_manager factory_manager site_manager works_manager
shop-manager: store_manager branch_manager shop_manager; owner-company: owner proprietor holder business_owner; founder: founder co-founder start-up_founder
entrepreneur: entrepreneur businessman businesswoman business_owner tycoon businesspeople; tradesman: tradesman craftsman tradesperson craftspeople
successor: successor replacement new_boss; predecessor: predecessor former_head; adviser: adviser advisor consultant counsel
broker: broker agent estate_agent realtor dealer trader intermediary; trader-stock: trader dealer market_participant stockbroker
analyst: analyst expert economist market_watcher industry_observer; unemployed-person: unemployed jobless jobseeker job_seeker out_of_work
long-term-unemployed: long-term_unemployed; short-time-worker: short-time_worker furloughed_worker worker_on_short_time; job: job post position role workplace
management-post: management_position executive_post leadership_role top_job senior_position < job
vacancy-job: vacancy vacancies job_opening unfilled_position open_position job_offer job_advert; lost-job: job_cut job_loss redundancy redundancies lost_job layoff
dismissed-person: dismissed_worker laid-off_worker sacked_worker redundant_worker fired_worker; job-applicant: applicant candidate job_applicant
application-job: application job_application; new-hire: new_hire recruit new_employee new_starter; pensioner: pensioner retiree senior retired_person
benefit-recipient: recipient claimant beneficiary beneficiaries benefit_claimant welfare_recipient; taxpayer: taxpayer ratepayer tax-payer
tax-evader: tax_evader tax_cheat tax_dodger tax_fraudster; trade-union: trade_union union labour_union labor_union; union-member: union_member trade_unionist unionist
works-council: works_council employee_representative staff_council staff_representative
employer-org: employers'_association trade_association industry_association business_federation industry_body; employer: employer
striker: striker striking_worker strike_participant; strike-count: strike walkout stoppage industrial_action work_stoppage; demonstrator: demonstrator protester marcher
company: company companies firm business enterprise corporation group
small-business: small_business sme small_firm medium-sized_company family_business small_and_medium-sized_enterprise < company
listed-company: listed_company public_company plc publicly_traded_company < company; start-up: start-up startup young_company new_venture fledgling_company < company
subsidiary: subsidiary subsidiaries unit offshoot arm; parent-company: parent_company parent holding_company owner
letterbox-company: shell_company letterbox_company letterbox_firm offshore_company front_company; division: division segment unit business_unit arm business_area
joint-venture: joint_venture joint_company; competitor: competitor rival competition; supplier: supplier vendor contractor parts_supplier
subcontractor: subcontractor sub-contractor; manufacturer: manufacturer maker producer; carmaker: carmaker automaker car_manufacturer auto_manufacturer vehicle_maker < manufacturer
retailer: retailer shopkeeper trader merchant retail_company dealer; chain: chain retail_chain store_chain; dealer-car: car_dealer dealership auto_dealer car_showroom
wholesaler: wholesaler distributor; airline: airline carrier air_carrier; shipping-company: shipping_company shipping_line shipowner shipper
haulier: haulier freight_forwarder haulage_company trucking_company logistics_company carrier
energy-supplier: energy_supplier utility utilities power_company energy_company electricity_provider energy_provider
builder-company: construction_company builder building_contractor construction_firm contractor; developer: developer property_developer real_estate_developer
property-company: property_company real_estate_company housing_company property_group landlord; bank: bank lender financial_institution financial_house banking_group
central-bank: central_bank monetary_authority central_bankers; insurer: insurer insurance_company insurance_group underwriter
health-insurer: health_insurer health_insurance_fund health_insurance_company sickness_fund; pension-fund: pension_fund pension_scheme pension_plan retirement_fund
investment-fund: fund investment_fund private_equity_firm mutual_fund financial_investor buyout_firm; hedge-fund: hedge_fund
rating-agency: rating_agency credit_rating_agency ratings_agency; auditor: auditor accountant accounting_firm audit_firm
regulator: regulator watchdog supervisory_authority financial_regulator supervisor regulatory_authority
antitrust-authority: antitrust_authority competition_authority cartel_office competition_watchdog antitrust_regulator competition_regulator
tax-authority: tax_authority tax_office revenue_service taxman tax_administration; customs: customs customs_authority customs_officers border_agency
consumer-group: consumer_group consumer_watchdog consumer_association consumer_advocates consumer_protection_agency
treasury: treasury finance_ministry finance_department exchequer; farm: farm agricultural_holding farmstead; farmer: farmer grower agriculturalist
winegrower: winegrower vintner winemaker wine_producer; factory: factory factories plant works manufacturing_plant production_facility mill
warehouse: warehouse depot storage_facility logistics_centre distribution_centre fulfilment_centre distribution_center
site-location: site location base facility facilities premises; headquarters: headquarters head_office base hq main_office; assembly-line: assembly_line production_line line
machine: machine device equipment apparatus; robot: robot industrial_robot; power-plant: power_plant power_station; wind-turbine: wind_turbine turbine
solar-plant: solar_plant solar_system solar_park photovoltaic_system solar_farm; ship: ship vessel; cruise-ship: cruise_ship cruise_liner liner < ship
aircraft: aircraft plane jet airplane airliner jetliner; train-count: train trainset railcar; truck: truck lorry lorries hgv articulated_lorry heavy_goods_vehicle
van: van delivery_van transporter light_commercial_vehicle; car: car vehicle automobile passenger_car; electric-car: electric_car electric_vehicle ev battery_car < car
used-car: used_car second-hand_car pre-owned_car < car; new-car: new_car new_vehicle < car; company-car: company_car official_car business_car < car
rental-car: rental_car hire_car < car; container: container shipping_container freight_container teu; parcel: parcel package shipment
delivery-count: delivery shipment consignment load batch; order: order contract commission purchase; major-order: major_order large_contract big_order major_contract < order
contract: contract agreement deal; employment-contract: employment_contract contract_of_employment work_contract
collective-agreement: collective_agreement collective_bargaining_agreement wage_agreement labour_agreement; lease: lease rental_agreement tenancy tenancy_agreement rental_contract
trade-agreement: trade_agreement free_trade_agreement trade_deal trade_pact; letter-of-intent: letter_of_intent memorandum_of_understanding preliminary_agreement term_sheet
bid-tender: bid offer tender quote; bidder: bidder prospective_buyer suitor interested_party; tender: tender call_for_tenders invitation_to_tender public_tender
buyer: buyer purchaser acquirer; seller: seller vendor; auction-lot: lot item; auction: auction auction_sale sale; customer: customer client buyer shopper patron clientele
consumer: consumer end_user shopper; affected-customer: victim affected_customer injured_party those_affected affected_person; subscriber: subscriber subscription paying_member
user: user account_holder active_user; app-download: download app_download installation; policyholder: policyholder insured_person insured_party insured
policy: insurance_policy policy policies insurance_contract; damage-report: insurance_claim damage_report notification_of_loss
account: account bank_account savings_account checking_account current_account; safe-deposit: safe-deposit_box safety_deposit_box locker; safe: safe vault strongbox
atm: atm cash_machine cashpoint cash_dispenser; vending-machine: vending_machine dispenser machine; till: till cash_register checkout cash_desk
cash-till-staff: cashier sales_assistant shop_assistant checkout_staff sales_clerk; banknote: banknote note bill; coin: coin change; gold-bar: gold_bar bullion_bar gold_ingot ingot
share: share stock equity equities paper security; new-share: new_shares newly_issued_shares < share; bond: bond note debt_security government_bond corporate_bond treasury
securities: securities financial_instruments; shareholder: shareholder stockholder equity_holder share_owner
major-shareholder: major_shareholder main_shareholder majority_shareholder largest_shareholder anchor_shareholder < shareholder
small-shareholder: small_shareholder retail_investor private_investor minority_shareholder retail_shareholder < shareholder; investor: investor backer financier financial_backer
creditor: creditor lender bondholder; debtor: debtor borrower mortgagor; borrower: borrower loan_customer mortgage_holder; guarantor: guarantor surety underwriter
donor: donor benefactor giver contributor philanthropist patron; sponsor: sponsor backer supporter; heir: heir heiress beneficiary
winner-prize: winner prizewinner lottery_winner laureate; lottery-ticket: lottery_ticket ticket betting_slip lottery_slip
insolvency: insolvency insolvencies bankruptcy bankruptcies business_failure corporate_insolvency corporate_bankruptcy
personal-insolvency: personal_bankruptcy personal_insolvency consumer_insolvency < insolvency
insolvency-administrator: administrator insolvency_administrator receiver liquidator bankruptcy_trustee
business-foundation: start-up new_business business_formation company_formation new_registration; business-closure: business_closure shop_closure store_closure closure
takeover-count: takeover acquisition merger deal transaction buyout purchase; ipo-count: ipo initial_public_offering flotation listing new_listing
transaction: transaction transfer payment; product: product item good merchandise article; product-model: model type version series; product-unit: unit copy piece item
brand: brand label make trademark; own-brand: own_brand private_label store_brand own-label < brand; patent: patent patent_application intellectual_property_right
licence: licence license permit concession authorisation authorization; counterfeit-product: counterfeit fake imitation copy pirated_product knock-off
recall-count: recall product_recall callback; complaint: complaint grievance objection; defect: defect fault flaw deficiency deficiencies
lawsuit: lawsuit suit legal_action case litigation claim; class-action: class_action collective_action class-action_lawsuit group_action < lawsuit
plaintiff: plaintiff claimant complainant; defendant-civil: defendant respondent; fraud-victim: fraud_victim defrauded_investor scam_victim victim
fraud-case: fraud_case fraud scam swindle; reminder: reminder payment_reminder dunning_letter final_notice; flat: flat apartment home residential_unit dwelling housing_unit
rental-flat: rental_apartment rented_flat rental_home rental_unit rental_property < flat; owner-flat: condominium owner-occupied_flat condo freehold_flat < flat
social-housing: social_housing council_flat affordable_home subsidised_flat council_house affordable_housing < flat; new-flat: new_home newly_built_flat new-build < flat
empty-flat: empty_flat vacant_apartment vacant_home empty_home < flat; house-single: house detached_house single-family_home home
apartment-block: apartment_building block_of_flats tenement apartment_block residential_building; property: property properties real_estate premises building estate
plot: plot land site parcel lot; office-building: office_building office_block commercial_building office_tower office_complex
building-project: construction_project building_project development housing_development scheme
building-permit: building_permit planning_permission construction_permit planning_approval; tenant: tenant renter lessee; landlord: landlord landlady property_owner lessor
leaseholder: leaseholder tenant lessee operator licensee; innkeeper: landlord publican innkeeper restaurateur restaurant_owner; homeowner: homeowner property_owner house_owner
household: household home; parking-space: parking_space parking_spot parking_place; invoice: invoice bill; receipt: receipt proof_of_purchase till_receipt sales_slip
ticket: ticket pass; flight: flight service connection; cancelled-flight: cancelled_flight flight_cancellation axed_flight scrapped_flight; route: route connection destination line
passenger: passenger traveller traveler flyer rider; cow: cow cattle dairy_cow livestock; shipload: shipload cargo freight; exhibitor: exhibitor participating_company
trade-fair: trade_fair fair exhibition trade_show expo; trade-visitor: trade_fair_visitor fairgoer visitor; participating-country: trading_partner export_market sales_market
sector: sector industry industries branch trade; measure: measure step action; test-purchase: test_purchase mystery_shopping undercover_purchase
price-comparison: price_comparison price_check; shift: shift work_shift; meeting-share: annual_general_meeting shareholders'_meeting agm annual_meeting
negotiation-round: round_of_talks negotiation negotiating_round pay_talks bargaining_round; annual-report: annual_report annual_accounts financial_statements annual_results
shareholder-vote: shareholder_vote vote ballot; financial-year: financial_year fiscal_year business_year; quarter: quarter three-month_period three_months
chemist-shop: chemist drugstore health_and_beauty_store < shop; pharmacy: pharmacy pharmacies chemist's dispensary < shop
market-vendor: market_trader stallholder stall_owner vendor; second-home: second_home holiday_residence; helper-staff: temporary_helper casual temp stand-in
mini-jobber: marginal_employee mini-jobber casual_worker; freelancer: freelancer freelance contractor; shop-owner: shop_owner shopkeeper store_owner
millionaire: millionaire multimillionaire; billionaire: billionaire multibillionaire super-rich; chamber: chamber chamber_of_commerce
tour-operator: tour_operator travel_company travel_group holiday_company; travel-agency: travel_agency travel_agencies travel_agent; importer: importer import_company
exporter: exporter export_company; speculator: speculator short_seller gambler; finance-minister: finance_minister chancellor treasury_secretary finance_director
city-treasurer: city_treasurer treasurer finance_chief; club-treasurer: treasurer club_treasurer
nuclear-plant: nuclear_plant nuclear_power_station reactor nuclear_power_plant < power-plant; freighter: freighter cargo_ship container_ship cargo_vessel < ship
oil-tanker: tanker oil_tanker < ship; custody-account: securities_account custody_account brokerage_account; credit-card: credit_card; debit-card: debit_card bank_card cash_card
option: option warrant stock_option; derivative: derivative certificate structured_product; debt-enforcement: debt_enforcement enforcement seizure attachment
payment-order: payment_order court_payment_order default_summons; foreclosure: foreclosure forced_sale compulsory_auction
housing-completion: housing_completion completion completed_home; terraced-house: terraced_house townhouse row_house semi-detached_house
hotelier: hotelier hotel_owner hotel_operator; trade-professional: trade_visitor trade_professional; seat: seat place; fare-dodger: fare_dodger fare_evader
shoplifter: shoplifter shop_thief; shoplifting: shoplifting retail_theft shop_theft; courier: courier delivery_rider delivery_driver
lorry-driver: lorry_driver truck_driver trucker; pilot-staff: pilot cockpit_crew captain; cabin-crew: cabin_crew steward; carer: nurse carer care_worker nursing_staff
cleaner: cleaner cleaning_staff janitor; security-guard: security_guard guard security_staff; bank-customer: bank_customer account_holder saver depositor
bank-robbery: bank_robbery bank_heist bank_raid; atm-blast: atm_explosion cash_machine_blast atm_bombing; whistleblower: whistleblower informant insider tipster
bankrupt-shop: insolvent_company bankrupt_company failed_firm; crypto-coin: cryptocurrency cryptocurrencies token digital_currency
patent-dispute: patent_dispute patent_lawsuit patent_infringement; trademark-dispute: trademark_dispute trademark_battle name_dispute
employee-share: employee_share staff_share < share; store-visit: shopper store_visitor walk-in_customer; working-day: working_day day_lost workday
opening-hours: opening_hours shop_hours trading_hours store_hours; sunday-sale: sunday_opening sunday_trading; warehouse-worker: warehouse_worker logistics_worker storeman
`);
