import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature, what figures measure. The concepts are the same in every language. */
export const townsMeasures = (): readonly SenseRow[] => senseRows('measure', `
building-cost: construction_cost building_cost cost_of_construction build_cost project_cost price_tag < cost; cost: cost costs expense expenditure outlay price_tag bill
cost-estimate: cost_estimate estimated_cost projected_cost budgeted_cost < cost; cost-overrun: cost_overrun overrun additional_cost extra_cost overspend budget_overrun
renovation-cost: renovation_cost refurbishment_cost repair_bill restoration_cost < cost; maintenance-cost: maintenance_cost upkeep maintenance_bill < cost
operating-cost: operating_cost running_cost operating_expenses < cost; investment-sum: investment capital_expenditure capital_spending investment_volume
maintenance-backlog: maintenance_backlog repair_backlog investment_backlog; grant: grant subsidy funding public_funding support; funding-share: subsidy_rate funding_rate grant_rate
construction-time: construction_time construction_period building_time; opening-date: opening_date launch_date; delay: delay lateness holdup setback lag
floor-area: floor_area floor_space usable_area gross_floor_area; living-space: living_space living_area floor_space residential_space
site-area: site_area plot_size land_area acreage; area: area surface expanse acreage; land-take: land_take land_consumption; building-height: height building_height
length: length distance stretch; width: width breadth; span: span; depth: depth; storeys-number: storeys stories floors levels; plot-price: land_price plot_price price_of_land
house-price: house_price property_price home_price; rent: rent rental_price monthly_rent; asking-rent: asking_rent advertised_rent market_rent < rent
gross-rent: rent_including_bills gross_rent < rent; rent-rise: rent_rise rent_increase rent_hike; rent-burden: housing_costs rent_burden housing_cost_burden
service-charges: service_charge ancillary_costs utility_costs utilities; vacancy-rate: vacancy_rate vacancy empty_homes_rate
occupancy-rate: occupancy occupancy_rate utilisation utilization load_factor capacity_utilisation; housing-need: housing_need; housing-target: housing_target building_target
completed-homes-number: completions housing_completions new_build_homes newly_built; homeownership-rate: home_ownership_rate homeownership_rate owner-occupation_rate
social-housing-share: affordable_housing_share affordable_quota social_housing_quota; renovation-rate: renovation_rate refurbishment_rate retrofit_rate
heat-demand: heat_demand heating_demand heat_consumption; heating-cost: heating_cost heating_bill < cost; toll: toll toll_charge road_charge; vignette-price: vignette toll_sticker
congestion-charge: congestion_charge congestion_pricing; parking-fee: parking_fee parking_charge parking_tariff; fare: fare ticket_price price_of_a_ticket
season-ticket-price: season_ticket_price pass_price subscription_price < fare; admission-price: admission entrance_fee entry_fee admission_fee ticket_price
passenger-number: passenger_numbers ridership passenger_volume passenger_traffic passengers; visitor-number: visitor_numbers attendance footfall visitors admissions
traffic-volume: traffic_volume traffic_levels vehicle_traffic amount_of_traffic; punctuality: punctuality punctuality_rate on-time_performance on-time_rate
cancellation-rate: cancellation_rate share_of_cancellations; travel-time: travel_time journey_time driving_time; time-saving: time_saving journey_time_reduction
commute-length: commute commuting_time commuting_distance; service-frequency: frequency service_frequency interval headway
transport-capacity: carrying_capacity transport_capacity passenger_capacity seating_capacity; capacity: capacity maximum_capacity holding_capacity; speed: speed pace velocity
speed-limit: speed_limit speed_restriction maximum_speed; top-speed: top_speed maximum_speed; diversion-length: diversion detour
closure-length: closure_period duration_of_the_closure closure; modal-share: modal_share modal_split share_of_trips; load-limit: load_limit weight_limit weight_restriction
noise-level: noise_level noise_exposure sound_level loudness; flight-movements: aircraft_movements flight_movements take-offs_and_landings air_traffic
airport-charge: airport_charge landing_fee airport_fee; aviation-tax: aviation_tax air_passenger_duty air_travel_tax flight_tax
cargo-volume: cargo_volume freight_volume freight_tonnage cargo_tonnage; port-throughput: throughput cargo_handled volume_handled port_traffic container_traffic
freight-rate: freight_rate shipping_rate shipping_cost; cargo-capacity: cargo_capacity carrying_capacity payload; draught: draught draft channel_depth
range-vehicle: range driving_range distance_per_charge; charging-time: charging_time recharge_time; battery-capacity: battery_capacity battery_size storage_capacity
installed-capacity: capacity installed_capacity output rated_output nameplate_capacity generating_capacity
power-generation: electricity_generation power_generation power_output electricity_production power_production
power-consumption: electricity_consumption power_consumption energy_use electricity_demand energy_demand power_demand; peak-load: peak_load peak_demand
power-price: electricity_price power_price electricity_tariff electricity_rate; wholesale-power-price: wholesale_price spot_price exchange_price < power-price
energy-bill: energy_bill electricity_bill utility_bill power_bill energy_costs; feed-in-tariff: feed-in_tariff feed-in_rate feed-in_payment
grid-fee: grid_fee network_charge grid_charge transmission_charge; renewable-share: renewable_share share_of_renewables renewables_share green_power_share
self-sufficiency: self-sufficiency self-sufficiency_rate; gas-storage-level: storage_level fill_level gas_storage_level filling_level
gas-price: gas_price natural_gas_price gas_tariff; gas-consumption: gas_consumption gas_demand gas_use; gas-flow: gas_flow delivery_volume supply_volume gas_deliveries
fuel-price: fuel_price pump_price price_at_the_pump; petrol-price: petrol_price gasoline_price < fuel-price; diesel-price: diesel_price price_of_diesel < fuel-price
fuel-consumption: fuel_consumption fuel_economy mileage; outage-duration: outage_duration downtime outage_time; network-length: network_length route_length line_length
efficiency: efficiency energy_efficiency; rotor-diameter: rotor_diameter rotor_span; hub-height: hub_height tower_height; blade-height: tip_height total_height overall_height
distance-to-homes: minimum_distance setback buffer_distance; reactor-lifetime: lifetime operating_life lifespan service_life useful_life; age: age
water-price: water_price water_rate water_charge water_bill; sewage-fee: sewage_charge wastewater_fee sewerage_charge sewer_rate
waste-fee: waste_fee rubbish_charge garbage_fee refuse_charge waste_charge; water-consumption: water_consumption water_use water_usage water_demand
water-loss: water_loss leakage leakage_rate; groundwater-level: groundwater_level water_table; lake-level: water_level lake_level gauge_level reservoir_level
reservoir-content: reservoir_storage reservoir_volume storage_volume reservoir_capacity; nitrate-level: nitrate_level nitrate_concentration
pollutant-level: pollution_level contamination_level pollutant_concentration concentration; limit-value: limit threshold limit_value maximum_level legal_limit guideline_value
water-quality: water_quality bathing_water_quality; water-temperature: water_temperature sea_temperature sea_surface_temperature
air-quality: air_quality air_pollution air_quality_index; particulate-level: particulate_matter fine_dust particulate_level fine_particles
co2-emissions: emissions carbon_emissions co2_emissions greenhouse_gas_emissions carbon_output; emission-cut: emission_cut emissions_reduction carbon_savings emission_reduction
carbon-price: carbon_price carbon_tax carbon_levy price_of_carbon; carbon-footprint: carbon_footprint carbon_balance greenhouse_gas_balance
co2-concentration: co2_concentration carbon_dioxide_level; climate-target: climate_target emissions_target reduction_target; deposit: deposit deposit_charge
waste-volume: waste_volume amount_of_waste volume_of_rubbish amount_of_trash; recycling-rate: recycling_rate recycling_quota recovery_rate return_rate
plastic-waste: plastic_waste plastic_pollution amount_of_plastic; temperature: temperature temperatures; average-temperature: average_temperature mean_temperature < temperature
max-temperature: high maximum_temperature daytime_high peak_temperature < temperature; min-temperature: low minimum_temperature overnight_low lowest_temperature < temperature
warming: warming global_warming temperature_rise rise_in_temperature; temperature-deviation: anomaly departure_from_average above_average temperature_anomaly
precipitation: precipitation rainfall amount_of_rain rain_total; precipitation-deficit: rainfall_deficit precipitation_deficit rain_shortfall
sunshine-hours: sunshine hours_of_sunshine sunshine_duration sun_hours; humidity: humidity air_humidity moisture; wind-speed: wind_speed wind_strength
snow-depth: snow_depth snow_cover; sea-level: sea_level sea_level_rise; ice-loss: ice_loss mass_loss glacier_loss glacier_retreat ice_melt
glacier-area: glacier_area ice_area ice_extent sea_ice_extent; ice-volume: ice_volume glacier_volume ice_mass; ice-thickness: ice_thickness thickness_of_the_ice
frost-days: frost_days days_of_frost; ice-days: ice_days days_below_freezing; heat-days: hot_days heat_days; summer-days: summer_days
tropical-nights: tropical_night tropical_nights; return-period: return_period recurrence_interval; harvest-volume: harvest crop harvest_volume crop_production size_of_the_harvest
yield-per-area: yield crop_yield yield_per_hectare; harvest-loss: crop_loss crop_failure harvest_loss crop_damage lost_harvest
cultivated-area: cultivated_area acreage area_under_cultivation farmland planted_area; organic-share: organic_share share_of_organic_farming
milk-price: milk_price farmgate_price price_paid_to_farmers; producer-price: producer_price farmgate_price; milk-volume: milk_volume milk_yield milk_production milk_output
livestock-number: livestock_numbers herd_size livestock cattle_numbers; farm-size: farm_size average_farm_size
farm-subsidy: farm_subsidy farm_payment direct_payment agricultural_subsidy < grant; pesticide-amount: pesticide_use amount_of_pesticide pesticide_sales
fertiliser-amount: fertiliser_use fertilizer_use amount_of_fertiliser; catch-quota: catch_quota fishing_quota total_allowable_catch catch_limit
catch-volume: catch haul landings fish_catch; fish-stock: fish_stock fish_population spawning_stock; animal-population: population stock numbers wildlife_population
kill-quota: cull_quota culling_target hunting_quota cull_target; forest-area: forest_area forest_cover woodland_area wooded_area
deforested-area: deforested_area cleared_area forest_loss deforestation; timber-volume: timber_volume timber_harvest felled_timber damaged_timber logging_volume
timber-price: timber_price lumber_price wood_price; tree-health: crown_thinning damage_level tree_health forest_condition; weight: weight body_weight
birth-weight: birth_weight weight_at_birth < weight; slaughter-weight: slaughter_weight carcass_weight < weight; tonnage: tonnage amount mass quantity
species-number: species_richness number_of_species biodiversity species_count; protected-area-share: protected_share share_under_protection protected_area
adoption-fee: adoption_fee rehoming_fee; dog-tax: dog_tax dog_licence_fee dog_levy; vet-cost: vet_bill veterinary_costs vet_fee; school-fee: school_fee tuition private_school_fee
tuition-fee: tuition tuition_fee university_fee; student-aid: student_grant scholarship student_aid stipend bursary
nursery-fee: nursery_fee childcare_cost childcare_fee daycare_fee parental_contribution; childcare-rate: childcare_rate enrolment_rate childcare_coverage attendance_rate
staff-child-ratio: staff_ratio child-staff_ratio staff-to-child_ratio; class-size: class_size group_size pupils_per_class
pupil-number: pupil_numbers enrolment enrollment student_numbers; student-number: student_numbers enrolment enrollment university_enrolment
first-years-number: new_enrolments first-year_enrolment freshman_enrolment; teacher-shortage: teacher_shortage teaching_shortage shortage_of_teachers teacher_shortfall
lessons-lost: cancelled_lessons lost_lessons missed_lessons; teaching-load: teaching_load teaching_hours contact_hours; grade: grade mark grade_average average_mark
pass-rate: pass_rate success_rate; failure-rate: failure_rate fail_rate; dropout-rate: dropout_rate drop-out_rate attrition_rate
graduation-rate: graduation_rate completion_rate high-school_graduation_rate; literacy-score: reading_score test_score literacy_score test_results
admission-cutoff: admission_cap entry_requirement; research-budget: research_budget research_funding third-party_funding research_grants
research-spending: research_spending r&d_spending development_spending; sample-size: sample sample_size respondents participants; response-rate: response_rate participation_rate
error-margin: margin_of_error error_margin uncertainty; error-rate: error_rate failure_rate; probability: probability likelihood chance odds risk
orbit-altitude: altitude orbit orbital_altitude; payload: payload lift_capacity; distance-space: distance; diameter: diameter size width
mission-duration: mission_duration flight_time time_in_space length_of_stay; computing-power: computing_power computing_capacity processing_power compute
storage-space: storage storage_capacity storage_space; data-volume: data_volume amount_of_data data_traffic data_usage
download-speed: bandwidth download_speed transfer_rate data_rate internet_speed broadband_speed; network-coverage: coverage network_coverage coverage_rate mobile_coverage
roaming-fee: roaming_charge roaming_fee; tariff-monthly: monthly_fee monthly_charge subscription_fee basic_charge; licence-fee: licence_fee license_fee licensing_cost royalty
spectrum-proceeds: auction_proceeds spectrum_proceeds; user-number: user_numbers users user_base subscriber_numbers active_users; reach: reach views page_views clicks traffic hits
screen-time: screen_time time_online usage_time time_spent; penetration-rate: usage_share penetration adoption_rate take-up; ransom-sum: ransom ransom_demand
downtime: downtime outage stoppage standstill; data-fine: fine penalty sanction; latency: latency response_time lag loading_time; model-size: parameter_count model_size parameters
training-cost: training_cost < cost; registration-number: new_registrations registrations vehicle_registrations car_registrations
ev-share: electric_share ev_share share_of_electric_cars; car-density: car_ownership motorisation_rate car_density vehicles_per_capita
purchase-premium: purchase_incentive ev_bonus purchase_subsidy scrappage_bonus purchase_premium < grant
car-list-price: list_price base_price starting_price retail_price sticker_price; car-used-price: used_car_price resale_value residual_value
engine-power: engine_power horsepower power_output; mileage: mileage odometer_reading distance_driven; production-volume: output production production_volume units_produced volume
production-capacity: production_capacity manufacturing_capacity plant_capacity annual_capacity; production-loss: lost_production production_loss lost_output
shift-length: shift shift_length; delivery-time: delivery_time lead_time waiting_time; ore-output: output production extraction_volume volume_mined
deposit-reserves: reserves deposit resources; ore-grade: grade ore_grade concentration; oil-production: oil_output oil_production crude_output
church-tax: church_tax church_contribution; church-members-number: membership church_membership number_of_members; church-exits-number: church_exits departures leavers
donation-sum: donations money_raised funds_raised donation proceeds; loan-number: loans lending_figures items_borrowed checkouts; library-stock: stock collection holdings
overdue-fee: late_fee overdue_fine library_fine; pool-length: pool_length lane_length; opening-hours: opening_hours business_hours opening_times
season-length: season season_length; exhibition-space: exhibition_space exhibition_area fairground_area; stall-fee: stall_fee stand_fee pitch_fee booth_rent
price-per-drink: beer_price price_of_a_beer price_of_mulled_wine; membership-fee: membership_fee membership_dues subscription annual_dues
volunteer-hours: volunteer_hours hours_of_voluntary_work hours_worked; volunteering-rate: volunteering_rate share_of_volunteers
response-time-fire: response_time arrival_time turnout_time; call-out-number: call-outs number_of_call-outs incidents_attended emergency_responses
team-strength: crew_strength staffing_level team_strength; population: population number_of_inhabitants number_of_residents
population-growth: population_growth population_increase; population-decline: population_decline population_loss depopulation shrinkage
population-density: population_density inhabitants_per_square_kilometre; birth-number: births number_of_births live_births newborns; death-number: deaths number_of_deaths
fertility-rate: fertility_rate birth_rate children_per_woman; natural-balance: natural_change natural_balance; net-migration: net_migration net_immigration migration_balance
life-expectancy: life_expectancy expected_lifespan; median-age: median_age average_age mean_age; elderly-share: share_of_elderly
foreigner-share: share_of_foreigners foreign-born_share immigrant_share; household-size: household_size people_per_household; marriage-number: marriages weddings
divorce-rate: divorce_rate; catchment: catchment catchment_area radius; share: share proportion percentage rate ratio; increase-amount: increase rise growth gain
decrease-amount: decrease decline drop fall; record: record all-time_high record_high peak; record-low: record_low all-time_low; duration: duration period length term
warranty-period: warranty guarantee warranty_period; lease-term: lease lease_term tenancy concession; lease-rent: lease_rent ground_rent lease_payment
tender-volume: tender_volume volume_tendered volume_awarded; award-price: award_price strike_price winning_bid
contract-value: contract_value order_value contract_sum value_of_the_contract; compensation-sum: compensation compensation_payment payout
purchase-sum: purchase_price sale_price acquisition_price; own-contribution: own_contribution own_share own_funds local_share
damage-sum: damage damage_estimate property_damage amount_of_damage; completion-date: completion_date date_of_completion
soil-sealing: soil_sealing sealed_area paved_area < land-take; housing-shortage: housing_shortage housing_shortfall housing_deficit missing_homes
load-capacity: load-bearing_capacity load_capacity; fresh-snow: fresh_snow snowfall new_snow; gust-speed: gust gusts peak_gust < wind-speed
admission-rate: admission_rate acceptance_rate; hit-rate: accuracy hit_rate detection_rate; fibre-coverage: fibre_coverage fiber_coverage share_with_fibre
working-hours: working_hours hours_worked working_week; birth-surplus: surplus_of_births excess_of_births < natural-balance
death-surplus: surplus_of_deaths birth_deficit more_deaths_than_births < natural-balance; dependency-ratio: old-age_dependency_ratio dependency_ratio
membership-loss: loss_of_members membership_decline; hydrogen-demand: hydrogen_demand hydrogen_consumption; storage-duration: retention_period storage_period
walking-distance: walk walking_distance; gradient: gradient slope incline; thickness: thickness; pressure: pressure
noise-insulation-cost: noise_protection_cost soundproofing_cost < cost; subsidy-budget: subsidy_pot funding_pot funding_programme; savings-amount: savings saving energy_savings
rejection-rate: rejection_rate refusal_rate; share-women: share_of_women proportion_of_women female_share; places-shortage: shortage_of_places missing_places shortfall
area-burned: area_burned burned_area burnt_area; drought-index: soil_moisture drought_index; pollen-load: pollen_count pollen_level; uv-index: uv_index uv_radiation
radiation-level: radiation_level radiation radiation_exposure; bycatch: bycatch incidental_catch; feed-price: feed_price feed_cost fodder_price
grain-price: grain_price cereal_price; wheat-price: wheat_price price_of_wheat < grain-price; must-weight: must_weight sugar_content
slaughter-number: slaughter_numbers number_slaughtered; order-backlog: order_backlog order_book orders_on_hand; scrap-value: scrap_value salvage_value
`);
