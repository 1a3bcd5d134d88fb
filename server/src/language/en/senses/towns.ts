import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature. The concepts are the same in every language. */
export const towns = (): readonly SenseRow[] => [
  ...senseRows('measure', `
building-cost: construction_cost building_cost cost_of_construction build_cost project_cost price_tag < cost
cost: cost costs expense expenditure outlay price_tag bill
cost-estimate: cost_estimate estimated_cost projected_cost budgeted_cost < cost
cost-overrun: cost_overrun overrun additional_cost extra_cost overspend budget_overrun
renovation-cost: renovation_cost refurbishment_cost repair_bill restoration_cost < cost
maintenance-cost: maintenance_cost upkeep maintenance_bill < cost
operating-cost: operating_cost running_cost operating_expenses < cost
investment-sum: investment capital_expenditure capital_spending investment_volume
maintenance-backlog: maintenance_backlog repair_backlog investment_backlog
grant: grant subsidy funding public_funding support
funding-share: subsidy_rate funding_rate grant_rate
construction-time: construction_time construction_period building_time
opening-date: opening_date launch_date
delay: delay lateness holdup setback lag
floor-area: floor_area floor_space usable_area gross_floor_area
living-space: living_space living_area floor_space residential_space
site-area: site_area plot_size land_area acreage
area: area surface expanse acreage
land-take: land_take land_consumption
building-height: height building_height
length: length distance stretch
width: width breadth
span: span
depth: depth
storeys-number: storeys stories floors levels
plot-price: land_price plot_price price_of_land
house-price: house_price property_price home_price
rent: rent rental_price monthly_rent
asking-rent: asking_rent advertised_rent market_rent < rent
gross-rent: rent_including_bills gross_rent < rent
rent-rise: rent_rise rent_increase rent_hike
rent-burden: housing_costs rent_burden housing_cost_burden
service-charges: service_charge ancillary_costs utility_costs utilities
vacancy-rate: vacancy_rate vacancy empty_homes_rate
occupancy-rate: occupancy occupancy_rate utilisation utilization load_factor capacity_utilisation
housing-need: housing_need
housing-target: housing_target building_target
completed-homes-number: completions housing_completions new_build_homes newly_built
homeownership-rate: home_ownership_rate homeownership_rate owner-occupation_rate
social-housing-share: affordable_housing_share affordable_quota social_housing_quota
renovation-rate: renovation_rate refurbishment_rate retrofit_rate
heat-demand: heat_demand heating_demand heat_consumption
heating-cost: heating_cost heating_bill < cost
toll: toll toll_charge road_charge
vignette-price: vignette toll_sticker
congestion-charge: congestion_charge congestion_pricing
parking-fee: parking_fee parking_charge parking_tariff
fare: fare ticket_price price_of_a_ticket
season-ticket-price: season_ticket_price pass_price subscription_price < fare
admission-price: admission entrance_fee entry_fee admission_fee ticket_price
passenger-number: passenger_numbers ridership passenger_volume passenger_traffic passengers
visitor-number: visitor_numbers attendance footfall visitors admissions
traffic-volume: traffic_volume traffic_levels vehicle_traffic amount_of_traffic
punctuality: punctuality punctuality_rate on-time_performance on-time_rate
cancellation-rate: cancellation_rate share_of_cancellations
travel-time: travel_time journey_time driving_time
time-saving: time_saving journey_time_reduction
commute-length: commute commuting_time commuting_distance
service-frequency: frequency service_frequency interval headway
transport-capacity: carrying_capacity transport_capacity passenger_capacity seating_capacity
capacity: capacity maximum_capacity holding_capacity
speed: speed pace velocity
speed-limit: speed_limit speed_restriction maximum_speed
top-speed: top_speed maximum_speed
diversion-length: diversion detour
closure-length: closure_period duration_of_the_closure closure
modal-share: modal_share modal_split share_of_trips
load-limit: load_limit weight_limit weight_restriction
noise-level: noise_level noise_exposure sound_level loudness
flight-movements: aircraft_movements flight_movements take-offs_and_landings air_traffic
airport-charge: airport_charge landing_fee airport_fee
aviation-tax: aviation_tax air_passenger_duty air_travel_tax flight_tax
cargo-volume: cargo_volume freight_volume freight_tonnage cargo_tonnage
port-throughput: throughput cargo_handled volume_handled port_traffic container_traffic
freight-rate: freight_rate shipping_rate shipping_cost
cargo-capacity: cargo_capacity carrying_capacity payload
draught: draught draft channel_depth
range-vehicle: range driving_range distance_per_charge
charging-time: charging_time recharge_time
battery-capacity: battery_capacity battery_size storage_capacity
installed-capacity: capacity installed_capacity output rated_output nameplate_capacity generating_capacity
power-generation: electricity_generation power_generation power_output electricity_production power_production
power-consumption: electricity_consumption power_consumption energy_use electricity_demand energy_demand power_demand
peak-load: peak_load peak_demand
power-price: electricity_price power_price electricity_tariff electricity_rate
wholesale-power-price: wholesale_price spot_price exchange_price < power-price
energy-bill: energy_bill electricity_bill utility_bill power_bill energy_costs
feed-in-tariff: feed-in_tariff feed-in_rate feed-in_payment
grid-fee: grid_fee network_charge grid_charge transmission_charge
renewable-share: renewable_share share_of_renewables renewables_share green_power_share
self-sufficiency: self-sufficiency self-sufficiency_rate
gas-storage-level: storage_level fill_level gas_storage_level filling_level
gas-price: gas_price natural_gas_price gas_tariff
gas-consumption: gas_consumption gas_demand gas_use
gas-flow: gas_flow delivery_volume supply_volume gas_deliveries
fuel-price: fuel_price pump_price price_at_the_pump
petrol-price: petrol_price gasoline_price < fuel-price
diesel-price: diesel_price price_of_diesel < fuel-price
fuel-consumption: fuel_consumption fuel_economy mileage
outage-duration: outage_duration downtime outage_time
network-length: network_length route_length line_length
efficiency: efficiency energy_efficiency
rotor-diameter: rotor_diameter rotor_span
hub-height: hub_height tower_height
blade-height: tip_height total_height overall_height
distance-to-homes: minimum_distance setback buffer_distance
reactor-lifetime: lifetime operating_life lifespan service_life useful_life
age: age
water-price: water_price water_rate water_charge water_bill
sewage-fee: sewage_charge wastewater_fee sewerage_charge sewer_rate
waste-fee: waste_fee rubbish_charge garbage_fee refuse_charge waste_charge
water-consumption: water_consumption water_use water_usage water_demand
water-loss: water_loss leakage leakage_rate
groundwater-level: groundwater_level water_table
lake-level: water_level lake_level gauge_level reservoir_level
reservoir-content: reservoir_storage reservoir_volume storage_volume reservoir_capacity
nitrate-level: nitrate_level nitrate_concentration
pollutant-level: pollution_level contamination_level pollutant_concentration concentration
limit-value: limit threshold limit_value maximum_level legal_limit guideline_value
water-quality: water_quality bathing_water_quality
water-temperature: water_temperature sea_temperature sea_surface_temperature
air-quality: air_quality air_pollution air_quality_index
particulate-level: particulate_matter fine_dust particulate_level fine_particles
co2-emissions: emissions carbon_emissions co2_emissions greenhouse_gas_emissions carbon_output
emission-cut: emission_cut emissions_reduction carbon_savings emission_reduction
carbon-price: carbon_price carbon_tax carbon_levy price_of_carbon
carbon-footprint: carbon_footprint carbon_balance greenhouse_gas_balance
co2-concentration: co2_concentration carbon_dioxide_level
climate-target: climate_target emissions_target reduction_target
deposit: deposit deposit_charge
waste-volume: waste_volume amount_of_waste volume_of_rubbish amount_of_trash
recycling-rate: recycling_rate recycling_quota recovery_rate return_rate
plastic-waste: plastic_waste plastic_pollution amount_of_plastic
temperature: temperature temperatures
average-temperature: average_temperature mean_temperature < temperature
max-temperature: high maximum_temperature daytime_high peak_temperature < temperature
min-temperature: low minimum_temperature overnight_low lowest_temperature < temperature
warming: warming global_warming temperature_rise rise_in_temperature
temperature-deviation: anomaly departure_from_average above_average temperature_anomaly
precipitation: precipitation rainfall amount_of_rain rain_total
precipitation-deficit: rainfall_deficit precipitation_deficit rain_shortfall
sunshine-hours: sunshine hours_of_sunshine sunshine_duration sun_hours
humidity: humidity air_humidity moisture
wind-speed: wind_speed wind_strength
snow-depth: snow_depth snow_cover
sea-level: sea_level sea_level_rise
ice-loss: ice_loss mass_loss glacier_loss glacier_retreat ice_melt
glacier-area: glacier_area ice_area ice_extent sea_ice_extent
ice-volume: ice_volume glacier_volume ice_mass
ice-thickness: ice_thickness thickness_of_the_ice
frost-days: frost_days days_of_frost
ice-days: ice_days days_below_freezing
heat-days: hot_days heat_days
summer-days: summer_days
tropical-nights: tropical_night tropical_nights
return-period: return_period recurrence_interval
harvest-volume: harvest crop harvest_volume crop_production size_of_the_harvest
yield-per-area: yield crop_yield yield_per_hectare
harvest-loss: crop_loss crop_failure harvest_loss crop_damage lost_harvest
cultivated-area: cultivated_area acreage area_under_cultivation farmland planted_area
organic-share: organic_share share_of_organic_farming
milk-price: milk_price farmgate_price price_paid_to_farmers
producer-price: producer_price farmgate_price
milk-volume: milk_volume milk_yield milk_production milk_output
livestock-number: livestock_numbers herd_size livestock cattle_numbers
farm-size: farm_size average_farm_size
farm-subsidy: farm_subsidy farm_payment direct_payment agricultural_subsidy < grant
pesticide-amount: pesticide_use amount_of_pesticide pesticide_sales
fertiliser-amount: fertiliser_use fertilizer_use amount_of_fertiliser
catch-quota: catch_quota fishing_quota total_allowable_catch catch_limit
catch-volume: catch haul landings fish_catch
fish-stock: fish_stock fish_population spawning_stock
animal-population: population stock numbers wildlife_population
kill-quota: cull_quota culling_target hunting_quota cull_target
forest-area: forest_area forest_cover woodland_area wooded_area
deforested-area: deforested_area cleared_area forest_loss deforestation
timber-volume: timber_volume timber_harvest felled_timber damaged_timber logging_volume
timber-price: timber_price lumber_price wood_price
tree-health: crown_thinning damage_level tree_health forest_condition
weight: weight body_weight
birth-weight: birth_weight weight_at_birth < weight
slaughter-weight: slaughter_weight carcass_weight < weight
tonnage: tonnage amount mass quantity
species-number: species_richness number_of_species biodiversity species_count
protected-area-share: protected_share share_under_protection protected_area
adoption-fee: adoption_fee rehoming_fee
dog-tax: dog_tax dog_licence_fee dog_levy
vet-cost: vet_bill veterinary_costs vet_fee
school-fee: school_fee tuition private_school_fee
tuition-fee: tuition tuition_fee university_fee
student-aid: student_grant scholarship student_aid stipend bursary
nursery-fee: nursery_fee childcare_cost childcare_fee daycare_fee parental_contribution
childcare-rate: childcare_rate enrolment_rate childcare_coverage attendance_rate
staff-child-ratio: staff_ratio child-staff_ratio staff-to-child_ratio
class-size: class_size group_size pupils_per_class
pupil-number: pupil_numbers enrolment enrollment student_numbers
student-number: student_numbers enrolment enrollment university_enrolment
first-years-number: new_enrolments first-year_enrolment freshman_enrolment
teacher-shortage: teacher_shortage teaching_shortage shortage_of_teachers teacher_shortfall
lessons-lost: cancelled_lessons lost_lessons missed_lessons
teaching-load: teaching_load teaching_hours contact_hours
grade: grade mark grade_average average_mark
pass-rate: pass_rate success_rate
failure-rate: failure_rate fail_rate
dropout-rate: dropout_rate drop-out_rate attrition_rate
graduation-rate: graduation_rate completion_rate high-school_graduation_rate
literacy-score: reading_score test_score literacy_score test_results
admission-cutoff: admission_cap entry_requirement
research-budget: research_budget research_funding third-party_funding research_grants
research-spending: research_spending r&d_spending development_spending
sample-size: sample sample_size respondents participants
response-rate: response_rate participation_rate
error-margin: margin_of_error error_margin uncertainty
error-rate: error_rate failure_rate
probability: probability likelihood chance odds risk
orbit-altitude: altitude orbit orbital_altitude
payload: payload lift_capacity
distance-space: distance
diameter: diameter size width
mission-duration: mission_duration flight_time time_in_space length_of_stay
computing-power: computing_power computing_capacity processing_power compute
storage-space: storage storage_capacity storage_space
data-volume: data_volume amount_of_data data_traffic data_usage
download-speed: bandwidth download_speed transfer_rate data_rate internet_speed broadband_speed
network-coverage: coverage network_coverage coverage_rate mobile_coverage
roaming-fee: roaming_charge roaming_fee
tariff-monthly: monthly_fee monthly_charge subscription_fee basic_charge
licence-fee: licence_fee license_fee licensing_cost royalty
spectrum-proceeds: auction_proceeds spectrum_proceeds
user-number: user_numbers users user_base subscriber_numbers active_users
reach: reach views page_views clicks traffic hits
screen-time: screen_time time_online usage_time time_spent
penetration-rate: usage_share penetration adoption_rate take-up
ransom-sum: ransom ransom_demand
downtime: downtime outage stoppage standstill
data-fine: fine penalty sanction
latency: latency response_time lag loading_time
model-size: parameter_count model_size parameters
training-cost: training_cost < cost
registration-number: new_registrations registrations vehicle_registrations car_registrations
ev-share: electric_share ev_share share_of_electric_cars
car-density: car_ownership motorisation_rate car_density vehicles_per_capita
purchase-premium: purchase_incentive ev_bonus purchase_subsidy scrappage_bonus purchase_premium < grant
car-list-price: list_price base_price starting_price retail_price sticker_price
car-used-price: used_car_price resale_value residual_value
engine-power: engine_power horsepower power_output
mileage: mileage odometer_reading distance_driven
production-volume: output production production_volume units_produced volume
production-capacity: production_capacity manufacturing_capacity plant_capacity annual_capacity
production-loss: lost_production production_loss lost_output
shift-length: shift shift_length
delivery-time: delivery_time lead_time waiting_time
ore-output: output production extraction_volume volume_mined
deposit-reserves: reserves deposit resources
ore-grade: grade ore_grade concentration
oil-production: oil_output oil_production crude_output
church-tax: church_tax church_contribution
church-members-number: membership church_membership number_of_members
church-exits-number: church_exits departures leavers
donation-sum: donations money_raised funds_raised donation proceeds
loan-number: loans lending_figures items_borrowed checkouts
library-stock: stock collection holdings
overdue-fee: late_fee overdue_fine library_fine
pool-length: pool_length lane_length
opening-hours: opening_hours business_hours opening_times
season-length: season season_length
exhibition-space: exhibition_space exhibition_area fairground_area
stall-fee: stall_fee stand_fee pitch_fee booth_rent
price-per-drink: beer_price price_of_a_beer price_of_mulled_wine
membership-fee: membership_fee membership_dues subscription annual_dues
volunteer-hours: volunteer_hours hours_of_voluntary_work hours_worked
volunteering-rate: volunteering_rate share_of_volunteers
response-time-fire: response_time arrival_time turnout_time
call-out-number: call-outs number_of_call-outs incidents_attended emergency_responses
team-strength: crew_strength staffing_level team_strength
population: population number_of_inhabitants number_of_residents
population-growth: population_growth population_increase
population-decline: population_decline population_loss depopulation shrinkage
population-density: population_density inhabitants_per_square_kilometre
birth-number: births number_of_births live_births newborns
death-number: deaths number_of_deaths
fertility-rate: fertility_rate birth_rate children_per_woman
natural-balance: natural_change natural_balance
net-migration: net_migration net_immigration migration_balance
life-expectancy: life_expectancy expected_lifespan
median-age: median_age average_age mean_age
elderly-share: share_of_elderly
foreigner-share: share_of_foreigners foreign-born_share immigrant_share
household-size: household_size people_per_household
marriage-number: marriages weddings
divorce-rate: divorce_rate
catchment: catchment catchment_area radius
share: share proportion percentage rate ratio
increase-amount: increase rise growth gain
decrease-amount: decrease decline drop fall
record: record all-time_high record_high peak
record-low: record_low all-time_low
duration: duration period length term
warranty-period: warranty guarantee warranty_period
lease-term: lease lease_term tenancy concession
lease-rent: lease_rent ground_rent lease_payment
tender-volume: tender_volume volume_tendered volume_awarded
award-price: award_price strike_price winning_bid
contract-value: contract_value order_value contract_sum value_of_the_contract
compensation-sum: compensation compensation_payment payout
purchase-sum: purchase_price sale_price acquisition_price
own-contribution: own_contribution own_share own_funds local_share
damage-sum: damage damage_estimate property_damage amount_of_damage
completion-date: completion_date date_of_completion
soil-sealing: soil_sealing sealed_area paved_area < land-take
housing-shortage: housing_shortage housing_shortfall housing_deficit missing_homes
load-capacity: load-bearing_capacity load_capacity
fresh-snow: fresh_snow snowfall new_snow
gust-speed: gust gusts peak_gust < wind-speed
admission-rate: admission_rate acceptance_rate
hit-rate: accuracy hit_rate detection_rate
fibre-coverage: fibre_coverage fiber_coverage share_with_fibre
working-hours: working_hours hours_worked working_week
birth-surplus: surplus_of_births excess_of_births < natural-balance
death-surplus: surplus_of_deaths birth_deficit more_deaths_than_births < natural-balance
dependency-ratio: old-age_dependency_ratio dependency_ratio
membership-loss: loss_of_members membership_decline
hydrogen-demand: hydrogen_demand hydrogen_consumption
storage-duration: retention_period storage_period
walking-distance: walk walking_distance
gradient: gradient slope incline
thickness: thickness
pressure: pressure
noise-insulation-cost: noise_protection_cost soundproofing_cost < cost
subsidy-budget: subsidy_pot funding_pot funding_programme
savings-amount: savings saving energy_savings
rejection-rate: rejection_rate refusal_rate
share-women: share_of_women proportion_of_women female_share
places-shortage: shortage_of_places missing_places shortfall
area-burned: area_burned burned_area burnt_area
drought-index: soil_moisture drought_index
pollen-load: pollen_count pollen_level
uv-index: uv_index uv_radiation
radiation-level: radiation_level radiation radiation_exposure
bycatch: bycatch incidental_catch
feed-price: feed_price feed_cost fodder_price
grain-price: grain_price cereal_price
wheat-price: wheat_price price_of_wheat < grain-price
must-weight: must_weight sugar_content
slaughter-number: slaughter_numbers number_slaughtered
order-backlog: order_backlog order_book orders_on_hand
scrap-value: scrap_value salvage_value
`),
  ...senseRows('count', `
flats: flat apartment home unit housing_unit dwelling
social-flats: social_housing council_home affordable_home council_house subsidised_flat < flats
rental-flats: rental_flat rental_home rental_unit < flats
owner-flats: condominium condo owner-occupied_flat < flats
new-homes: new_home newly_built_home new-build < flats
vacant-flats: empty_home vacant_flat unoccupied_home vacant_apartment
holiday-flats: holiday_home vacation_rental holiday_let short-term_let
second-homes: second_home second_residence weekend_home
detached-houses: house single-family_home detached_house
apartment-blocks: apartment_building block_of_flats apartment_block tenement residential_block
towers: tower_block high-rise skyscraper tower
buildings: building structure property premises edifice
rooms: room
student-rooms: student_room hall_place dorm_room student_accommodation
shelter-beds: bed shelter_place emergency_bed
tenants: tenant renter leaseholder occupant
landlords: landlord property_owner lessor
homeowners: homeowner owner property_owner
residents-neighbours: resident neighbour neighbor local_resident
housing-companies: housing_company housing_association property_developer developer
cooperatives: cooperative housing_cooperative co-op
evictions: eviction
flat-seekers: flat-hunter house-hunter applicant prospective_tenant
plots: plot site lot parcel building_plot
garden-plots: allotment garden_plot community_garden
construction-sites: construction_site building_site roadworks_site
construction-projects: construction_project building_project scheme development
building-permits: building_permit planning_permission planning_approval construction_permit consent
building-applications: planning_application building_application permit_application
construction-workers: construction_worker builder labourer laborer site_worker
construction-firms: construction_company builder contractor building_firm
craft-businesses: trade_business craft_business tradespeople
architects: architect planner architecture_firm designer
designs-entries: entry design proposal submission
bidders: bidder tenderer contender applicant
bids: bid tender offer
cranes: crane tower_crane
excavators: excavator digger construction_vehicle
bridges: bridge overpass flyover viaduct crossing
footbridges: footbridge pedestrian_bridge walkway
dilapidated-bridges: dilapidated_bridge ailing_bridge crumbling_bridge run-down_bridge < bridges
tunnels: tunnel tube underpass bore
motorways: motorway highway freeway expressway
roads: road street carriageway thoroughfare
lanes: lane carriageway
cycle-lanes: cycle_lane bike_lane cycle_path bike_path cycleway
pavements: pavement sidewalk footpath
pedestrian-crossings: zebra_crossing pedestrian_crossing crosswalk
traffic-lights: traffic_light traffic_signal stoplight
roundabouts: roundabout traffic_circle rotary
junctions: junction intersection crossroads interchange exit
road-signs: road_sign sign traffic_sign
bollards: bollard post
potholes: pothole road_damage
parking-spaces: parking_space parking_spot parking_bay parking_place
garages: car_park parking_garage multi-storey_car_park underground_garage
bike-stands: bike_stand bicycle_parking_space bike_rack cycle_stand
jams: traffic_jam tailback congestion queue gridlock
cars: car vehicle automobile passenger_car
trucks: lorry truck heavy_goods_vehicle articulated_lorry semi
motorcycles: motorcycle motorbike
mopeds-scooters: moped scooter
e-scooters: e-scooter electric_scooter
bicycles: bicycle bike cycle
e-bikes: e-bike electric_bicycle electric_bike pedelec
cyclists: cyclist bike_rider biker
pedestrians: pedestrian passer-by walker
motorists: motorist driver
commuters: commuter
passengers: passenger traveller traveler rider customer
trains: train rail_service trainset
high-speed-trains: high-speed_train express_train intercity < trains
regional-trains: regional_train local_train commuter_train suburban_train < trains
night-trains: night_train sleeper_train overnight_train < trains
freight-trains: freight_train goods_train cargo_train < trains
locomotives: locomotive engine railcar
carriages: carriage coach wagon railcar car
train-drivers: train_driver engine_driver locomotive_driver
conductors: conductor train_guard ticket_inspector
stations: station railway_station train_station rail_station
stops: stop bus_stop tram_stop
platforms: platform track
tracks: track rail line
railway-lines: railway_line rail_line route line
switches: points switch
level-crossings: level_crossing grade_crossing railroad_crossing
buses: bus coach
electric-buses: electric_bus battery_bus trolleybus < buses
bus-drivers: bus_driver coach_driver
trams: tram streetcar light_rail
metro-lines: underground metro subway tube
bus-lines: bus_route line service
connections: connection link
tickets: ticket
season-tickets: season_ticket pass subscription travelcard
fare-dodgers: fare_dodger fare_evader
taxis: taxi cab minicab
taxi-drivers: taxi_driver cab_driver cabbie
cable-cars: cable_car gondola ropeway aerial_tramway
lifts: lift elevator
ski-lifts: ski_lift chairlift drag_lift
airports: airport airfield aerodrome
runways: runway landing_strip airstrip
terminals: terminal passenger_terminal
planes: plane aircraft airplane jet airliner
flights: flight service departure
cancelled-flights: flight_cancellation cancelled_flight scrapped_flight
night-flights: night_flight late_landing
airlines: airline carrier
pilots: pilot captain aviator
cabin-crew: flight_attendant cabin_crew steward
air-controllers: air_traffic_controller controller
luggage-items: suitcase bag luggage baggage
drones: drone unmanned_aircraft uav
helicopters: helicopter chopper
ports: port harbour harbor seaport
berths: berth mooring quay pier jetty
ships: ship vessel craft
freighters: freighter cargo_ship container_ship bulk_carrier < ships
tankers: tanker oil_tanker < ships
cruise-ships: cruise_ship cruise_liner river_cruiser < ships
ferries: ferry car_ferry ferryboat < ships
boats: boat motorboat dinghy
barges: barge inland_vessel river_barge
containers: container shipping_container box
sailors: sailor seafarer crew_member mariner
locks: lock canal_lock
parcels: parcel package shipment
parcel-stations: parcel_locker pick-up_point
charging-points: charging_point charging_station charger charge_point
filling-stations: petrol_station filling_station gas_station
electric-cars: electric_car electric_vehicle ev battery_car < cars
hybrid-cars: hybrid hybrid_car plug-in_hybrid < cars
combustion-cars: combustion_car combustion-engine_car internal_combustion_vehicle < cars
petrol-cars: petrol_car gasoline_car < combustion-cars
diesel-cars: diesel diesel_car diesel_vehicle < combustion-cars
new-cars: new_car new_vehicle < cars
used-cars: used_car second-hand_car pre-owned_vehicle < cars
rental-cars: rental_car hire_car
recalled-cars: recalled_vehicle recalled_car recall
car-dealers: car_dealer dealership
workshops: workshop repair_shop garage
self-driving-cars: robotaxi self-driving_car driverless_car autonomous_vehicle
test-drives: test_drive trial_run test_run
driving-licences: driving_licence driver's_license driving_permit
batteries: battery cell battery_pack
power-stations: power_station power_plant generating_plant
nuclear-plants: nuclear_power_plant nuclear_power_station nuclear_plant < power-stations
reactors: reactor nuclear_reactor unit
coal-plants: coal-fired_power_station coal_plant coal_power_plant < power-stations
gas-plants: gas-fired_power_plant gas_plant gas_power_station < power-stations
hydro-plants: hydropower_plant hydroelectric_plant hydroelectric_dam hydro_station < power-stations
pumped-storage-plants: pumped-storage_plant pumped_hydro_plant < hydro-plants
dams: dam reservoir_dam barrage
wind-turbines: wind_turbine turbine windmill
wind-farms: wind_farm wind_park
rotor-blades: rotor_blade blade
solar-systems: solar_installation photovoltaic_system solar_array solar_system
solar-parks: solar_farm solar_park solar_plant
solar-panels: solar_panel solar_module photovoltaic_panel
balcony-plants: balcony_solar plug-in_solar
biogas-plants: biogas_plant anaerobic_digester biomass_plant
storage-plants: battery_storage storage_facility energy_storage
pylons: pylon electricity_pylon transmission_tower
power-lines: power_line transmission_line high-voltage_line overhead_line
underground-cables: underground_cable buried_cable
substations: substation transformer_station
power-outages: power_cut power_outage blackout power_failure
affected-customers: customer household home
smart-meters: smart_meter electricity_meter meter
pipelines: pipeline pipe gas_line
lng-terminals: lng_terminal liquefied_gas_terminal
heat-pumps: heat_pump
heating-systems: heating_system heating boiler furnace
oil-heating: oil_boiler oil_heating
district-heating-connections: district_heating_connection heat_network district_heating
stoves: wood-burning_stove wood_burner stove fireplace
utilities: utility energy_supplier power_company electricity_provider energy_company
grid-operators: grid_operator network_operator transmission_operator
gas-storages: gas_storage_facility gas_storage
nuclear-waste-casks: nuclear_waste_cask fuel_rod waste_container
repositories: repository nuclear_waste_repository final_storage_site
interim-storage-sites: interim_storage_site interim_storage_facility temporary_store
waterworks: waterworks water_utility pumping_station water_supplier
wells: well spring borehole
pipes: pipe main water_main
pipe-bursts: burst_pipe water_main_break pipe_burst
sewage-plants: sewage_plant wastewater_treatment_plant sewage_works
retention-basins: retention_basin flood_basin detention_pond
dykes: dyke levee flood_wall embankment flood_barrier
lakes: lake pond body_of_water
rivers: river stream waterway brook
bathing-sites: bathing_site bathing_spot bathing_water swimming_spot
beaches: beach shore
landfills: landfill waste_tip rubbish_dump
incinerators: incinerator waste-to-energy_plant incineration_plant
recycling-yards: recycling_centre recycling_yard civic_amenity_site household_waste_site
bins: bin dustbin trash_can garbage_can wheelie_bin
refuse-trucks: refuse_truck bin_lorry garbage_truck dustcart
refuse-workers: refuse_collector bin_man garbage_collector street_sweeper sanitation_worker
plastic-bags: plastic_bag carrier_bag
bottles: bottle
cups-disposable: disposable_cup paper_cup single-use_cup throwaway_cup
cups-reusable: reusable_cup deposit_cup
illegal-dumps: fly-tip illegal_dump fly-tipping
contaminated-sites: contaminated_site brownfield polluted_site
measuring-stations: measuring_station monitoring_station weather_station
protected-areas: protected_area nature_reserve conservation_area sanctuary
national-parks: national_park < protected-areas
nature-parks: nature_park biosphere_reserve regional_park < protected-areas
environmentalists: environmentalist conservationist environmental_campaigner
climate-activists: climate_activist climate_campaigner climate_protester
eco-groups: environmental_group conservation_group environmental_organisation
species: species kind
endangered-species: endangered_species threatened_species species_at_risk < species
invasive-species: invasive_species alien_species non-native_species < species
sightings: sighting observation record
animals: animal creature beast
wild-animals: wild_animal wildlife game
zoo-animals: zoo_animal resident
zoos: zoo zoological_garden wildlife_park animal_park
enclosures: enclosure cage pen aviary
keepers: keeper zookeeper animal_keeper
vets: vet veterinarian veterinary_surgeon
cubs: cub young baby pup offspring
chicks: chick nestling fledgling
dogs: dog hound canine
cats: cat feline
pets: pet companion_animal
stray-animals: stray stray_animal feral_cat
pet-owners: owner dog_owner pet_owner
shelter-animals: shelter_animal rescue_animal
animal-shelters: animal_shelter rescue_centre sanctuary
horses: horse mare stallion pony
cattle: cattle cow bull
calves: calf calves
pigs: pig hog sow swine
sheep: sheep ewe
poultry: chicken hen poultry fowl
turkeys: turkey
bee-colonies: bee_colony hive beehive
beekeepers: beekeeper apiarist
wolves: wolf wolves
wolf-packs: pack wolf_pack
bears: bear brown_bear
lynxes: lynx big_cat
livestock-kills: livestock_kill kill livestock_attack
boars: wild_boar boar feral_pig
deer: deer stag roe_deer
birds: bird
breeding-pairs: breeding_pair nesting_pair
storks: stork
pigeons: pigeon dove
nests: nest nesting_site nest_box
insects: insect bug
ticks: tick
rats: rat rodent vermin
bark-beetles: bark_beetle beetle pest
fish: fish
whales: whale cetacean
seals: seal
carcasses: carcass dead_animal
trees: tree
fallen-trees: fallen_tree uprooted_tree toppled_tree
felled-trees: felled_tree cut_down
saplings: sapling seedling young_tree
forest-owners: forest_owner woodland_owner
foresters: forester forest_ranger forestry_worker
rangers: ranger warden game_warden
hunters: hunter huntsman
anglers: angler
fishermen: fisherman fishermen fisher trawlerman
fishing-boats: fishing_boat trawler fishing_vessel
farms: farm holding agricultural_business
farmers: farmer grower
organic-farms: organic_farm organic_grower < farms
winegrowers: winegrower winemaker vintner winery
harvest-workers: harvest_worker seasonal_worker farmhand picker
tractors: tractor
combine-harvesters: combine_harvester harvester combine
fields: field arable_field
greenhouses: greenhouse glasshouse
stables: stable barn cowshed shed
vines: vine grapevine
grapes: grape
fruit: fruit
cereals: grain cereal
potatoes: potato spud
vegetables: vegetable
eggs: egg
alpine-pastures: alpine_pasture mountain_pasture
dairies: dairy creamery cheesemaker
slaughterhouses: slaughterhouse abattoir meatpacking_plant
schools: school educational_institution
primary-schools: primary_school elementary_school < schools
secondary-schools: secondary_school high_school grammar_school < schools
vocational-schools: vocational_school technical_college < schools
pupils: pupil student schoolchild
first-graders: first-grader school_starter reception_pupil
final-year-pupils: school-leaver graduate final-year_pupil high-school_graduate
school-dropouts: dropout school_dropout
teachers: teacher educator teaching_staff
headteachers: headteacher principal head
lateral-entrants: career-changer lateral_entrant
school-classes: class school_class
classrooms: classroom
lessons: lesson class period
exams: exam examination test
parents: parent guardian
school-social-workers: school_social_worker school_counsellor school_psychologist
nurseries: nursery kindergarten daycare_centre preschool crèche
nursery-places: nursery_place childcare_place daycare_place preschool_place
nursery-staff: nursery_worker childcare_worker early_years_educator kindergarten_teacher nursery_teacher
childminders: childminder day_carer
children: child children youngster kid toddler
universities: university college institution
university-students: student undergraduate university_student
first-years: first-year freshman fresher new_student
graduates: graduate alumnus alumni
doctoral-students: doctoral_student phd_student phd_candidate
professors: professor academic faculty_member
chairs: chair professorship
degree-courses: degree_course programme degree_program course
study-places: university_place place study_place
theses: thesis theses dissertation
researchers: researcher scientist academic
studies: study survey research paper
study-participants: participant test_subject respondent volunteer
publications: publication paper article
patents: patent invention
patent-applications: patent_application patent_filing < patents
institutes: institute research_centre research_institution
laboratories: laboratory lab
test-animals: test_animal lab_animal laboratory_animal
animal-experiments: animal_experiment animal_test animal_testing
finds: find artefact artifact discovery
graves: grave tomb burial burial_site
skeletons: skeleton bones remains
fossils: fossil
satellites: satellite
rockets: rocket launch_vehicle booster
rocket-launches: launch lift-off blast-off
space-probes: probe spacecraft lander
astronauts: astronaut cosmonaut spacefarer
asteroids: asteroid celestial_body space_rock
exoplanets: exoplanet planet world
stars: star sun
meteors: meteor shooting_star fireball
debris-space: space_debris space_junk
computers: computer pc
servers: server host
data-centres: data_centre data_center server_farm
chips: chip semiconductor processor microchip
devices: device unit gadget
smartphones: smartphone mobile_phone cellphone phone handset
tablets: tablet device
users: user consumer
accounts: account profile user_account
subscribers: subscriber subscription
followers: follower subscriber fan
posts: post posting comment entry
videos: video clip footage
websites: website site web_page portal
online-shops: online_shop online_store web_shop
apps: app application
programs: program software programme
updates: update patch upgrade
bugs: bug glitch error software_fault
vulnerabilities: vulnerability security_flaw security_hole weakness
data-leaks: data_leak data_breach breach data_theft
data-records: record data_record data_set
leaked-documents: document file
passwords: password login credentials
hackers: hacker cybercriminal attacker
cyberattacks: cyberattack hack cyber_attack hacking_attack
phishing-mails: phishing_email scam_email spam scam_message
scam-calls: scam_call nuisance_call robocall
malware: malware virus ransomware trojan
programmers: programmer developer software_engineer coder it_specialist
mobile-masts: mobile_mast phone_mast cell_tower base_station antenna
dead-zones: dead_zone not-spot blackspot
fibre-connections: fibre_connection broadband_connection fiber_line
phone-lines: landline phone_line connection
network-providers: network_operator mobile_provider carrier telecoms_company
text-messages: text_message text sms message
ai-models: ai_model language_model model
chatbots: chatbot ai_assistant virtual_assistant bot
deepfakes: deepfake fake fake_video
robots: robot machine automaton
machines: machine equipment device
factories: factory plant works manufacturing_site production_site mill
production-lines: production_line assembly_line
factory-workers: worker factory_worker blue-collar_worker
halls: hall warehouse shed
warehouses: warehouse depot distribution_centre logistics_centre
mines: mine pit colliery
open-pits: opencast_mine open-pit_mine < mines
quarries: quarry gravel_pit
miners: miner mineworker pitman
oil-wells: well borehole oil_well drill_hole
oil-platforms: oil_rig oil_platform drilling_platform
monuments: monument listed_building landmark heritage_site
memorials: memorial
statues: statue sculpture bust
castles: castle palace fortress manor
ruins: ruin remains
churches: church place_of_worship house_of_worship
cathedrals: cathedral minster < churches
bells: bell church_bell
parishes: parish congregation
priests: priest pastor vicar clergyman minister
monasteries: monastery abbey convent
nuns: nun sister
church-members: church_member member believer
church-leavers: leaver church_exit
worshippers: worshipper churchgoer
pilgrims: pilgrim
cemeteries: cemetery graveyard churchyard
burials: burial funeral interment
museums: museum gallery
exhibits: exhibit object item
libraries: library
library-users: library_user reader borrower
books: book volume title
media-items: item media
swimming-pools: swimming_pool pool lido swimming_baths leisure_pool
bathers: bather swimmer visitor
lifeguards: lifeguard pool_attendant
non-swimmers: non-swimmer
sports-halls: gym sports_hall gymnasium
playgrounds: playground play_area
parks: park green_space public_garden
benches: bench seat
public-toilets: public_toilet public_lavatory restroom
fairs: trade_fair trade_show fair expo
exhibitors: exhibitor
fair-visitors: visitor attendee trade_visitor
funfairs: funfair fair folk_festival carnival
rides: ride attraction rollercoaster
showmen: showman showmen ride_operator stallholder
markets: market farmers'_market flea_market
christmas-markets: christmas_market festive_market < markets
stalls: stall stand booth
traders-market: trader stallholder market_trader vendor
beer-tents: beer_tent marquee
beer-litres: mug beer stein
clubs: club association society
association-members: member club_member
volunteers: volunteer helper
charities: charity aid_organisation foundation non-profit
food-banks: food_bank food_pantry
food-bank-users: food_bank_user people_in_need client
fire-brigades: fire_brigade fire_department fire_service fire_crew
firefighters: firefighter firemen fire_officer fireman
youth-firefighters: youth_brigade junior_firefighter cadet
fire-engines: fire_engine fire_truck appliance ladder_truck
fire-stations: fire_station firehouse
call-outs: call-out deployment incident operation emergency_response
sirens: siren warning_siren
inhabitants: inhabitant resident people
villages: village settlement hamlet
towns: town city municipality community
city-districts: district neighbourhood neighborhood quarter borough
housing-estates: housing_estate development residential_area subdivision
households: household home
single-households: single-person_household people_living_alone < households
newborns: newborn baby infant
deaths: death fatality deceased
newcomers: newcomer new_resident arrival incomer
leavers: departure leaver people_moving_away
centenarians: centenarian
older-people: elderly older_people pensioner senior
young-people: young_people youth youngster teenager
couples: couple
marriages: marriage wedding
divorces: divorce separation
first-names: first_name name given_name
visitors: visitor guest attendee
tourists: tourist holidaymaker vacationer traveller
overnight-stays: overnight_stay night room_night
spectators: spectator onlooker audience
objectors: objector opponent complainant
objections: objection submission representation
signatures: signature signatory
opponents: opponent critic detractor
supporters: supporter backer advocate proponent
complaints: complaint grievance
breakdowns: breakdown fault failure malfunction
defects: defect flaw fault deficiency
cracks: crack fissure
inspections: inspection check examination
experts: expert specialist assessor
reports-expert: report assessment expert_opinion appraisal
customers: customer client consumer
jobs: job position post
staff: employee staff worker member_of_staff
apprentices: apprentice trainee
apprenticeships: apprenticeship training_place traineeship
startups: start-up startup young_company
locations: site location place facility
heritage-sites: world_heritage_site heritage_site
tanks: tank reservoir container
fire-hydrants: hydrant fire_hydrant
street-lamps: street_light streetlamp lamp_post
noise-barriers: noise_barrier sound_wall
snow-ploughs: snowplough snowplow gritter
car-sharing-cars: shared_car car-sharing_vehicle car_club_vehicle
rental-bikes: hire_bike rental_bike shared_bike
terraced-houses: terraced_house townhouse semi-detached_house row_house
tiny-houses: tiny_house mobile_home micro-home
gas-heaters: gas_boiler gas_heating gas-fired_heating < heating-systems
mosques: mosque muslim_prayer_house
synagogues: synagogue jewish_house_of_worship
chapels: chapel shrine
apples: apple
geese: goose geese
ducks: duck mallard
mosquitoes: mosquito gnat midge
mice: mouse mice vole
monks: monk friar brother
wheat: wheat winter_wheat
maize: maize corn
piglets: piglet
lambs: lamb
comets: comet
meteorites: meteorite space_rock
rovers: rover moon_buggy
plaques: plaque commemorative_plaque stumbling_stone
laptops: laptop notebook
data-protection-cases: data_protection_breach privacy_breach gdpr_violation
test-tracks: test_track pilot_route trial_route
pilot-projects: pilot_project trial pilot_scheme
undersea-cables: cable undersea_cable subsea_cable
container-homes: container_home modular_building
hiking-trails: hiking_trail footpath path
viewpoints: viewpoint observation_tower lookout
huts: hut mountain_hut cabin
campsites: campsite campground
campers: camper motorhome campervan caravan
graduation-certificates: certificate diploma degree qualification
bookshops: bookshop bookstore
meadows: meadow grassland pasture
hedges: hedge hedgerow
moors: moor bog peatland wetland
caves: cave grotto cavern
glaciers: glacier ice_field
icebergs: iceberg ice_floe
volcanoes: volcano
islands: island isle islet
beavers: beaver
snakes: snake reptile serpent
frogs: frog
toads: toad amphibian
elephants: elephant
apes: ape gorilla chimpanzee orangutan
monkeys: monkey primate
bats: bat
hedgehogs: hedgehog
butterflies: butterfly butterflies
hornets: hornet
wasps: wasp yellowjacket
eagles: eagle bird_of_prey raptor
citizens-initiatives: citizens'_initiative action_group residents'_group campaign_group
special-needs-pupils: special_needs_pupil child_with_special_needs
school-trips: school_trip class_trip outing
school-holidays: school_holidays vacation school_break
mining-licences: licence license concession mining_right exploration_permit
energy-cooperatives: energy_cooperative community_energy_group
auction-rounds: tender auction round
hydrogen-stations: hydrogen_station hydrogen_filling_station
electrolysers: electrolyser electrolyzer hydrogen_plant
`),
  ...senseRows('act', `
build: build built construct construction erect put_up
start-building: groundbreaking start_of_construction break_ground start_work construction_begins
topping-out: topping-out topping_out_ceremony roofing_ceremony
complete-building: complete completed completion finish finished
demolish: demolish demolition tear_down tore_down torn_down knock_down raze pull_down
blow-up: blow_up blown_up blast controlled_explosion detonate
dismantle: dismantle take_down disassemble decommission
renovate: renovate renovation refurbish refurbishment modernise overhaul
restore-heritage: restore restoration conserve
convert: convert conversion transform repurpose
extend-building: extend extension expansion enlarge
scale-down: scale_down scale_back downsize slim_down
add-storey: add_a_storey add_floors build_upwards
rebuild: rebuild rebuilt reconstruct reconstruction
replace-new-building: replacement_building replace replacement new_build
densify: infill densify densification
rezone: rezone rezoning redesignate zone
seal-soil: seal pave_over concrete_over
unseal-soil: unseal depave green
permit: approve approval permit give_the_go-ahead green_light sign_off grant_permission
refuse-permit: refuse refusal reject rejection turn_down deny
apply-for: apply application file submit request
withdraw-plan: withdraw withdrew withdrawn withdrawal pull_back
plan: plan intend propose envisage planned
unveil-plan: unveil present presentation reveal introduce
tender: tender invite_bids put_out_to_tender call_for_bids
award-contract: award awarded contract_award commission award_the_contract
delay-project: delay postpone push_back put_back hold_up held_up slip
shelve: shelve shelved put_on_ice put_on_hold freeze frozen suspend mothball
cancel-project: scrap scrapped cancel drop abandon axe ditch
stop-works: halt stop construction_freeze stoppage suspend_work
exceed-cost: overrun exceed go_over_budget balloon spiral
collapse: collapse give_way fall_down fell_down
partly-collapse: partial_collapse sag subside subsidence
dilapidated: dilapidated run-down crumbling ailing decrepit in_disrepair
at-risk-of-collapse: at_risk_of_collapse structurally_unsafe unsafe
inaugurate: inaugurate inauguration open opening_ceremony officially_open
open-start: open opening
reopen: reopen reopening open_again
close-down: close closure shut shutdown close_down
put-into-operation: commission commissioning go_into_operation start_up enter_service go_live switch_on bring_online
shut-down-plant: shut_down shutdown decommission take_offline close switch_off mothball
in-operation: in_operation running operational online
out-of-order: out_of_order out_of_service broken down offline faulty
extend-lifetime: lifetime_extension extend keep_running prolong
install: install installation fit put_up mount
retrofit: retrofit upgrade
insulate: insulate insulation
replace-heating: replace replacement swap heating_replacement
maintain: maintain maintenance service upkeep
repair: repair fix mend patch_up
sell-property: sell sold sale divest dispose
buy-property: buy bought purchase acquire acquisition
let: let rent_out lease
rent-property: rent lease hire
raise-rent: raise_the_rent rent_increase rent_hike put_up_the_rent
cap-rent: rent_cap rent_control rent_freeze cap
evict: evict eviction throw_out force_out turf_out
give-notice-tenant: terminate give_notice notice_to_quit termination
move-in: move_in occupy occupancy
move-out: move_out vacate leave left
move-house: move relocate relocation move_house
vacant: vacant empty unoccupied disused unused
homeless: homeless without_a_home sleeping_rough homelessness
squat: squat occupy occupation
misuse-housing: misuse change_of_use illegal_letting
expropriate: expropriate expropriation compulsory_purchase nationalise
list-heritage: list listed protect heritage_listing give_protected_status
fund: fund funding finance subsidise support bankroll
close-road: close closure shut block cordon_off seal_off
open-road: reopen open_to_traffic passable_again lift_the_closure
divert: divert diversion reroute detour
resurface: resurface repave resurfacing tarmac
calm-traffic: traffic_calming calm low-traffic
pedestrianise: pedestrianise pedestrian_zone car-free ban_cars
reduce-speed: cut_the_speed_limit slow lower_the_limit reduce_speed
jammed: jammed congested gridlocked backed_up clogged
commute: commute travel_to_work
park: park parked
park-illegally: park_illegally illegal_parking parking_offender
tow-away: tow_away tow remove
drive: drive drove driven steer
run-service: run operate serve ply
increase-service: increase_frequency run_more_often step_up add_services
cut-service: cut_services scale_back trim
discontinue-line: discontinue scrap axe
reactivate-line: reactivate reopen reinstate revive
electrify: electrify electrification
cancel-trip: cancel cancelled cancellation call_off
late: late delayed behind_schedule running_late
punctual: punctual on_time on_schedule as_planned
derail: derail derailment come_off_the_rails jump_the_tracks
collide: collide collision crash hit
board: board get_on embark
get-off: get_off alight disembark
strand: strand stranded stuck trapped
take-off: take_off took_off take-off depart
land: land touch_down landing
emergency-landing: emergency_landing unscheduled_landing precautionary_landing diverted
abort-takeoff: abort aborted rejected_take-off
ground: ground grounded grounding flight_ban
close-airspace: close_the_airspace suspend_flights halt_flights
dock: dock berth call_at moor put_in_at arrive
set-sail: set_sail leave_port depart
run-aground: run_aground ran_aground stranded grounding
sink-ship: sink sank sunk go_down capsize
salvage: salvage recover raise recovery
load: load handle
unload: unload discharge offload
transport: transport carry convey haul
deliver-goods: deliver delivery ship shipment hand_over
dredge: dredge dredging deepen deepening
leak-oil: leak spill seep escape
generate-power: generate generation produce feed_in
consume-power: consume consumption use
save-energy: save saving cut conserve
expand-renewables: expansion build-out expand roll-out add
curtail: curtail curtailment throttle
ration: ration rationing allocate
power-fail: fail outage blackout lose_power collapse
restore-power: restore restored reconnect back_on
disconnect-supply: cut_off disconnect disconnection
connect-grid: connect connection hook_up link
switch-supplier: switch change_supplier switching
phase-out: phase_out phase-out exit quit
import: import bring_in
export: export ship_abroad
fill-storage: fill fill_up replenish inject
drill: drill drilling bore borehole
extract-resource: extract extraction mine exploit produce
discover-deposit: discover discovery find found strike_upon
store-waste-final: dispose permanent_disposal bury final_storage
irradiate-leak: radioactive contaminate radiation
scram: scram emergency_shutdown trip automatic_shutdown
pollute: pollute pollution contaminate contamination taint
clean-up: clean cleanup clean_up tidy_up
decontaminate: decontaminate remediate remediation clean_up
boil-water-notice: boil_water_notice boil_order
chlorinate: chlorinate chlorination disinfect
ration-water: hosepipe_ban water_restrictions watering_ban irrigation_ban
dry-up: dry_up run_dry ran_dry dried_out
flood: flood inundate flooding submerge
overflow: overflow burst_its_banks spill_over
collect-waste: collect collection pick_up
dispose: dispose disposal throw_away get_rid dump
dump-illegally: fly-tip dump illegally_dispose
recycle: recycle recycling reuse
incinerate: incinerate burn incineration
sort-waste: separate sort waste_separation
ban-product: ban banned prohibit outlaw prohibition
allow: allow permit legalise authorise
emit: emit emission release discharge
cut-emissions: cut reduce lower curb slash
offset-carbon: offset compensate
climate-neutral: carbon-neutral climate-neutral net_zero carbon_neutrality
miss-target: miss fall_short fail_to_meet fell_short
meet-target: meet met reach hit achieve
exceed-limit: exceed surpass breach go_over
stay-below-limit: stay_below within_limits comply
measure: measure register log measurement
warm: warm heat_up warming get_warmer
cool: cool cool_down cooling
melt: melt thaw melting
shrink: shrink shrank shrunk retreat recede dwindle
grow: grow grew grown growth increase
rise: rise rose risen increase climb go_up
fall: fall fell fallen drop decline decrease go_down
snow: snow snowfall
rain-heavily: pour rain_heavily downpour heavy_rain cloudburst
drought: drought dry_spell
heatwave: heatwave hot_spell extreme_heat scorcher
frost: frost cold_snap freeze late_frost
forecast: forecast predict prediction projection
protect: protect protection conserve preserve safeguard
designate-reserve: designate declare designation
renature: restore restoration renaturation rewild rewet
breed-nest: breed bred nest brood
hatch: hatch hatching
give-birth-animal: give_birth born birth calve
die-animal: die died perish
cull: cull culling kill destroy
put-down: put_down put_to_sleep euthanise euthanised
shoot-animal: shoot shot kill cull
permit-shooting: shooting_permit clear_to_be_shot kill_order
attack-animal: attack maul savage
escape-animal: escape break_out run_away ran_away abscond
catch-animal: catch caught capture recapture
anaesthetise: tranquillise sedate stun anaesthetise
abandon-animal: abandon dump leave_behind
adopt-animal: rehome adopt find_a_new_home adoption
mistreat-animal: mistreat cruelty abuse neglect
release-wild: release release_into_the_wild reintroduce reintroduction
die-out: die_out extinct extinction disappear vanish
endangered: endangered threatened at_risk
spread-species: spread proliferate multiply
return-species: return come_back comeback
infest: infest infestation infect
fell-tree: fell cut_down chop_down log
plant-tree: plant planting reforest reforestation
uproot: uproot topple blow_down
forest-dieback: forest_dieback die_off tree_death
harvest: harvest bring_in pick reap gather
sow: sow sown grow cultivate plant
fertilise: fertilise fertilize spread_manure
spray-pesticide: spray apply_pesticide treat
irrigate: irrigate irrigation water
milk: milk milking
slaughter: slaughter butcher
fatten: fatten rear raise
keep-animals: keep kept husbandry rear
fail-crop: crop_failure fail fail_to_ripen wither
farm-closure: give_up farming farm_closure go_out_of_business
catch-fish: fish fishing catch caught land
overfish: overfish overfishing
stock-fish: stock restock
fish-kill: fish_kill mass_fish_death
enrol-school: start_school school_enrolment enrol start_of_school
enrol-university: enrol enroll enrolment matriculate register
drop-out: drop_out quit dropout abandon
graduate: graduate graduation complete finish
pass-exam: pass passed
fail-exam: fail failed flunk
repeat-year: repeat_a_year held_back stay_down
cancel-lessons: cancel_classes lessons_cancelled school_closure
teach: teach taught teaching instruct
truant: play_truant skip_school truancy truant
expel: expel expulsion
ban-phones: phone_ban ban_phones smartphone_ban
care-for-children: look_after childcare care supervise
cut-hours-nursery: cut_opening_hours emergency_care reduced_hours
research: research investigate study examine
find-out: find found show reveal conclude
publish: publish publication
survey: survey poll question ask
test-try: test trial try_out pilot
excavate: excavate excavation dig_up dug_up unearth uncover
date-find: date dating date_back
develop: develop development invent invention devise
patent: patent file_a_patent
award-prize: award honour honor recognise prize
plagiarise: plagiarise plagiarism copy
revoke-title: revoke strip withdraw rescind
launch-rocket: launch lift_off blast_off
orbit: orbit circle
land-moon: moon_landing lunar_landing land_on_the_moon
dock-space: dock docking
burn-up: burn_up re-entry re-enter
lose-contact: lose_contact lost_contact go_silent contact_lost
crash-down: crash come_down impact
crash-software: crash freeze go_down
update-software: update upgrade patch install
digitise: digitise digitize digitalise go_digital
introduce-system: introduce introduction roll_out switch_over
launch-product: bring_to_market roll_out hit_the_market
hack: hack breach break_into compromise attack
leak-data: leak exposed disclosed
steal-data: steal stole stolen siphon_off data_theft
encrypt-extort: encrypt extort blackmail hold_to_ransom
patch-hole: patch fix plug
warn-users: warn alert warning caution
phish: phish phishing trick
delete: delete remove erase take_down
block-access: block ban suspend restrict
misuse-data: misuse abuse
collect-data: collect gather store harvest
monitor: monitor monitoring surveil watch
expand-network: network_expansion roll_out rollout lay expand
switch-off-network: shut_down phase_out
network-outage: network_outage disruption service_failure
train-ai: train training feed
generate-ai: generate ai-generated create
automate: automate automation mechanise
replace-workers: replace supplant make_redundant
regulate: regulate regulation rein_in
fake: fake forge falsify manipulate doctor
drive-autonomously: self-driving driverless autonomous drive_itself
register-car: register registration licence
recall-cars: recall product_recall call_back
charge-battery: charge recharge top_up
refuel: refuel fill_up tank_up
catch-fire: catch_fire burst_into_flames ignite go_up_in_flames
produce: produce manufacture make made production build
start-production: start_of_production begin_production ramp_up
stop-production: halt_production stop_production end_production assembly_lines_stand_still
relocate-plant: relocate relocation move shift offshore
set-up-plant: set_up locate open_a_plant establish
close-plant: plant_closure shut shutter
flood-mine: flood flooding recultivate reclaim
resettle: resettle resettlement
trapped-underground: trapped buried underground
unearth-bomb: unexploded_bomb wartime_bomb unexploded_ordnance bomb_find
defuse-bomb: defuse disarm make_safe
deconsecrate: deconsecrate desacralise
consecrate: consecrate bless consecration dedication
leave-church: leave_the_church quit church_exit
merge-units: merge merger combine amalgamate
vandalise: vandalise damage deface desecrate
unveil-statue: unveil unveiling
topple-statue: topple pull_down
borrow-book: borrow check_out lend lent
return-book: return bring_back hand_back
swim: swim swam swum bathe
learn-swimming: swimming_lessons learn_to_swim
drown: drown drowned drowning
bathing-ban: bathing_ban swimming_ban no_swimming
heat-pool: heat heated
tap-keg: tap_the_keg tapping
attract-visitors: attract draw drew drawn visit flock
take-place: take_place took_place held go_ahead
cancel-event: cancel call_off cancellation
postpone-event: postpone put_off reschedule push_back
exhibit: exhibit display show showcase
volunteer: volunteer help_out voluntary unpaid
found-club: found founded set_up establish
dissolve-club: dissolve disband wind_up
recruit-members: recruit attract sign_up win_over
donate: donate donation give gave contribute
collect-donations: raise_money fundraise fundraising collect
extinguish: extinguish put_out douse
contain-fire: contain bring_under_control under_control
alert-brigade: call_out alert mobilise dispatch deploy
false-alarm: false_alarm hoax
rescue-animal: rescue save free
inhabited: inhabited occupied populated
be-born: born birth delivered
die: die died pass_away death
move-to-town: move_to immigrate settle arrive influx
leave-town: move_away leave left emigrate exodus
age-society: age ageing aging grow_older
depopulate: depopulate depopulation rural_exodus
incorporate: incorporate merge annex merger
elect-vote-local: local_referendum citizens'_vote public_vote
protest-project: protest oppose resist resistance
sue-project: sue lawsuit legal_challenge take_to_court
object-project: object lodge_an_objection objection
criticise: criticise criticism slam complain fault
welcome: welcome praise applaud
inspect: inspect check examine audit inspection
certify: certify certification approve type_approval
privatise: privatise privatisation
remunicipalise: nationalise renationalise bring_back_into_public_ownership
raise-charges: raise increase hike put_up
lower-charges: lower cut reduce bring_down
free-of-charge: free free_of_charge no_cost
chargeable: chargeable paid subject_to_a_charge
barrier-free: accessible step-free wheelchair-accessible barrier-free
overcrowded: overcrowded packed full crammed
fully-booked: fully_booked sold_out full
scarce: scarce short shortage lack in_short_supply
affordable: affordable reasonably_priced low-cost cheap
outdated: outdated obsolete antiquated ageing
state-of-the-art: state-of-the-art cutting-edge modern latest
damaged: damaged damage broken impaired
destroyed: destroyed destruction wiped_out devastated
intact: intact undamaged unscathed
leaking: leaking leaky
mouldy: mould mold mouldy
asbestos-polluted: contaminated asbestos-ridden polluted
powerless: without_power without_electricity in_the_dark
waterless: without_water cut_off
record-breaking: record-breaking highest_ever unprecedented
suspend-pupil: suspend suspension exclude send_home
bite: bite bit bitten snap
habitable: ready_to_move_into ready_for_occupation habitable turnkey
uninhabitable: uninhabitable unfit_for_habitation
cave-in: cave_in sinkhole give_way
clear-snow: clear_snow snow_clearing plough
grit: grit salt spread_salt
light-up: light_up illuminate floodlight
switch-off-lights: switch_off turn_off_the_lights dim
capture-carbon: capture carbon_capture store sequester
produce-hydrogen: electrolysis produce_hydrogen
fuse-nuclear: nuclear_fusion fuse
split-nuclear: nuclear_fission split
leak-gas: gas_leak escape smell_of_gas
evacuate: evacuate evacuation clear move_to_safety
chain-oneself: chain glue lock_on
block-road: block blockade paralyse
slip-road: slip slide landslip
undermine: undermine wash_away erode
lower-water: lower drain draw_down pump_out
fill-pool: fill refill
build-over: build_on develop built-up
clear-rubble: clear_rubble clear_debris
vaccinate-animal: vaccinate vaccination
quarantine-animal: quarantine isolate
housing-order: housing_order keep_indoors lockdown_for_poultry
chip-animal: microchip chip
leash: leash put_on_a_lead lead_requirement
feed: feed fed
castrate: neuter castrate spay
tag: tag ring collar
count: count census tally survey
poach: poach poaching
poison: poison poisoning
hibernate: hibernate overwinter
migrate-birds: migrate migration
bloom: bloom blossom flower
ripen: ripen mature
graze: graze grazing pasture
drive-down-cattle: cattle_drive alpine_descent
thin-forest: thin thinning
burn-forest: wildfire forest_fire burn_down go_up_in_smoke
desertify: desertification turn_to_desert
salt-over: salinate salinisation
acidify: acidify acidification
bleach-coral: coral_bleaching bleach
certify-organic: convert_to_organic go_organic
integrate-school: inclusion integrate mainstream
bilingual-teach: bilingual two-language multilingual
homeschool: remote_learning home-schooling distance_learning
cheat: cheat copy crib
apply-university: apply
admit: admit admission accept take_in
turn-away: turn_away reject turn_down
appoint-professor: appoint appointment name
stand-empty-school: vacant unfilled unstaffed
retract-paper: retract retraction withdraw
replicate: replicate confirm reproduce
clone-copy: clone copy
observe-space: observe spot detect sight
transmit-data: transmit transmission send beam
drop-signal: no_signal disrupted
log-in: log_in sign_in
log-out: log_out sign_out
download: download
verify-age: age_verification age_check
scan-face: facial_recognition biometric scan
outsource-it: outsource outsourcing contract_out
test-drive: test_drive trial_run
tune-car: tune soup_up modify
inspect-car: mot roadworthiness_test vehicle_inspection
scrap-car: scrap wreck junk
ban-combustion: combustion_engine_ban petrol_car_ban
test-alarm: siren_test test_alarm warning_day
train-brigade: drill exercise practise rehearse
honour-member: honour honor pay_tribute
elect-board: elect_a_board election re-election
jubilee: anniversary jubilee birthday
parade: parade procession
march-procession: procession pilgrimage
christen-ship: christen launch naming_ceremony
rush: crush rush crowds
overtourism: overtourism mass_tourism
rename: rename renaming
decide-council: decide approve pass vote_for
hand-over: hand_over handover
take-over-operation: take_over takeover
soil-sampling: soil_test sampling
`),
];
