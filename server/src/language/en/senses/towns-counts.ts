import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature, what is counted. The concepts are the same in every language. */
export const townsCounts = (): readonly SenseRow[] => senseRows('count', `
flats: flat apartment home unit housing_unit dwelling; social-flats: social_housing council_home affordable_home council_house subsidised_flat < flats
rental-flats: rental_flat rental_home rental_unit < flats; owner-flats: condominium condo owner-occupied_flat < flats; new-homes: new_home newly_built_home new-build < flats
vacant-flats: empty_home vacant_flat unoccupied_home vacant_apartment; holiday-flats: holiday_home vacation_rental holiday_let short-term_let
second-homes: second_home second_residence weekend_home; detached-houses: house single-family_home detached_house
apartment-blocks: apartment_building block_of_flats apartment_block tenement residential_block; towers: tower_block high-rise skyscraper tower
buildings: building structure property premises edifice; rooms: room; student-rooms: student_room hall_place dorm_room student_accommodation
shelter-beds: bed shelter_place emergency_bed; tenants: tenant renter leaseholder occupant; landlords: landlord property_owner lessor; homeowners: homeowner owner property_owner
residents-neighbours: resident neighbour neighbor local_resident; housing-companies: housing_company housing_association property_developer developer
cooperatives: cooperative housing_cooperative co-op; evictions: eviction; flat-seekers: flat-hunter house-hunter applicant prospective_tenant
plots: plot site lot parcel building_plot; garden-plots: allotment garden_plot community_garden; construction-sites: construction_site building_site roadworks_site
construction-projects: construction_project building_project scheme development; building-permits: building_permit planning_permission planning_approval construction_permit consent
building-applications: planning_application building_application permit_application; construction-workers: construction_worker builder labourer laborer site_worker
construction-firms: construction_company builder contractor building_firm; craft-businesses: trade_business craft_business tradespeople
architects: architect planner architecture_firm designer; designs-entries: entry design proposal submission; bidders: bidder tenderer contender applicant; bids: bid tender offer
cranes: crane tower_crane; excavators: excavator digger construction_vehicle; bridges: bridge overpass flyover viaduct crossing; footbridges: footbridge pedestrian_bridge walkway
dilapidated-bridges: dilapidated_bridge ailing_bridge crumbling_bridge run-down_bridge < bridges; tunnels: tunnel tube underpass bore
motorways: motorway highway freeway expressway; roads: road street carriageway thoroughfare; lanes: lane carriageway
cycle-lanes: cycle_lane bike_lane cycle_path bike_path cycleway; pavements: pavement sidewalk footpath; pedestrian-crossings: zebra_crossing pedestrian_crossing crosswalk
traffic-lights: traffic_light traffic_signal stoplight; roundabouts: roundabout traffic_circle rotary; junctions: junction intersection crossroads interchange exit
road-signs: road_sign sign traffic_sign; bollards: bollard post; potholes: pothole road_damage; parking-spaces: parking_space parking_spot parking_bay parking_place
garages: car_park parking_garage multi-storey_car_park underground_garage; bike-stands: bike_stand bicycle_parking_space bike_rack cycle_stand
jams: traffic_jam tailback congestion queue gridlock; cars: car vehicle automobile passenger_car; trucks: lorry truck heavy_goods_vehicle articulated_lorry semi
motorcycles: motorcycle motorbike; mopeds-scooters: moped scooter; e-scooters: e-scooter electric_scooter; bicycles: bicycle bike cycle
e-bikes: e-bike electric_bicycle electric_bike pedelec; cyclists: cyclist bike_rider biker; pedestrians: pedestrian passer-by walker; motorists: motorist driver
commuters: commuter; passengers: passenger traveller traveler rider customer; trains: train rail_service trainset
high-speed-trains: high-speed_train express_train intercity < trains; regional-trains: regional_train local_train commuter_train suburban_train < trains
night-trains: night_train sleeper_train overnight_train < trains; freight-trains: freight_train goods_train cargo_train < trains; locomotives: locomotive engine railcar
carriages: carriage coach wagon railcar car; train-drivers: train_driver engine_driver locomotive_driver; conductors: conductor train_guard ticket_inspector
stations: station railway_station train_station rail_station; stops: stop bus_stop tram_stop; platforms: platform track; tracks: track rail line
railway-lines: railway_line rail_line route line; switches: points switch; level-crossings: level_crossing grade_crossing railroad_crossing; buses: bus coach
electric-buses: electric_bus battery_bus trolleybus < buses; bus-drivers: bus_driver coach_driver; trams: tram streetcar light_rail; metro-lines: underground metro subway tube
bus-lines: bus_route line service; connections: connection link; tickets: ticket; season-tickets: season_ticket pass subscription travelcard; fare-dodgers: fare_dodger fare_evader
taxis: taxi cab minicab; taxi-drivers: taxi_driver cab_driver cabbie; cable-cars: cable_car gondola ropeway aerial_tramway; lifts: lift elevator
ski-lifts: ski_lift chairlift drag_lift; airports: airport airfield aerodrome; runways: runway landing_strip airstrip; terminals: terminal passenger_terminal
planes: plane aircraft airplane jet airliner; flights: flight service departure; cancelled-flights: flight_cancellation cancelled_flight scrapped_flight
night-flights: night_flight late_landing; airlines: airline carrier; pilots: pilot captain aviator; cabin-crew: flight_attendant cabin_crew steward
air-controllers: air_traffic_controller controller; luggage-items: suitcase bag luggage baggage; drones: drone unmanned_aircraft uav; helicopters: helicopter chopper
ports: port harbour harbor seaport; berths: berth mooring quay pier jetty; ships: ship vessel craft; freighters: freighter cargo_ship container_ship bulk_carrier < ships
tankers: tanker oil_tanker < ships; cruise-ships: cruise_ship cruise_liner river_cruiser < ships; ferries: ferry car_ferry ferryboat < ships; boats: boat motorboat dinghy
barges: barge inland_vessel river_barge; containers: container shipping_container box; sailors: sailor seafarer crew_member mariner; locks: lock canal_lock
parcels: parcel package shipment; parcel-stations: parcel_locker pick-up_point; charging-points: charging_point charging_station charger charge_point
filling-stations: petrol_station filling_station gas_station; electric-cars: electric_car electric_vehicle ev battery_car < cars
hybrid-cars: hybrid hybrid_car plug-in_hybrid < cars; combustion-cars: combustion_car combustion-engine_car internal_combustion_vehicle < cars
petrol-cars: petrol_car gasoline_car < combustion-cars; diesel-cars: diesel diesel_car diesel_vehicle < combustion-cars; new-cars: new_car new_vehicle < cars
used-cars: used_car second-hand_car pre-owned_vehicle < cars; rental-cars: rental_car hire_car; recalled-cars: recalled_vehicle recalled_car recall
car-dealers: car_dealer dealership; workshops: workshop repair_shop garage; self-driving-cars: robotaxi self-driving_car driverless_car autonomous_vehicle
test-drives: test_drive trial_run test_run; driving-licences: driving_licence driver's_license driving_permit; batteries: battery cell battery_pack
power-stations: power_station power_plant generating_plant; nuclear-plants: nuclear_power_plant nuclear_power_station nuclear_plant < power-stations
reactors: reactor nuclear_reactor unit; coal-plants: coal-fired_power_station coal_plant coal_power_plant < power-stations
gas-plants: gas-fired_power_plant gas_plant gas_power_station < power-stations; hydro-plants: hydropower_plant hydroelectric_plant hydroelectric_dam hydro_station < power-stations
pumped-storage-plants: pumped-storage_plant pumped_hydro_plant < hydro-plants; dams: dam reservoir_dam barrage; wind-turbines: wind_turbine turbine windmill
wind-farms: wind_farm wind_park; rotor-blades: rotor_blade blade; solar-systems: solar_installation photovoltaic_system solar_array solar_system
solar-parks: solar_farm solar_park solar_plant; solar-panels: solar_panel solar_module photovoltaic_panel; balcony-plants: balcony_solar plug-in_solar
biogas-plants: biogas_plant anaerobic_digester biomass_plant; storage-plants: battery_storage storage_facility energy_storage; pylons: pylon electricity_pylon transmission_tower
power-lines: power_line transmission_line high-voltage_line overhead_line; underground-cables: underground_cable buried_cable; substations: substation transformer_station
power-outages: power_cut power_outage blackout power_failure; affected-customers: customer household home; smart-meters: smart_meter electricity_meter meter
pipelines: pipeline pipe gas_line; lng-terminals: lng_terminal liquefied_gas_terminal; heat-pumps: heat_pump; heating-systems: heating_system heating boiler furnace
oil-heating: oil_boiler oil_heating; district-heating-connections: district_heating_connection heat_network district_heating; stoves: wood-burning_stove wood_burner stove fireplace
utilities: utility energy_supplier power_company electricity_provider energy_company; grid-operators: grid_operator network_operator transmission_operator
gas-storages: gas_storage_facility gas_storage; nuclear-waste-casks: nuclear_waste_cask fuel_rod waste_container
repositories: repository nuclear_waste_repository final_storage_site; interim-storage-sites: interim_storage_site interim_storage_facility temporary_store
waterworks: waterworks water_utility pumping_station water_supplier; wells: well spring borehole; pipes: pipe main water_main; pipe-bursts: burst_pipe water_main_break pipe_burst
sewage-plants: sewage_plant wastewater_treatment_plant sewage_works; retention-basins: retention_basin flood_basin detention_pond
dykes: dyke levee flood_wall embankment flood_barrier; lakes: lake pond body_of_water; rivers: river stream waterway brook
bathing-sites: bathing_site bathing_spot bathing_water swimming_spot; beaches: beach shore; landfills: landfill waste_tip rubbish_dump
incinerators: incinerator waste-to-energy_plant incineration_plant; recycling-yards: recycling_centre recycling_yard civic_amenity_site household_waste_site
bins: bin dustbin trash_can garbage_can wheelie_bin; refuse-trucks: refuse_truck bin_lorry garbage_truck dustcart
refuse-workers: refuse_collector bin_man garbage_collector street_sweeper sanitation_worker; plastic-bags: plastic_bag carrier_bag; bottles: bottle
cups-disposable: disposable_cup paper_cup single-use_cup throwaway_cup; cups-reusable: reusable_cup deposit_cup; illegal-dumps: fly-tip illegal_dump fly-tipping
contaminated-sites: contaminated_site brownfield polluted_site; measuring-stations: measuring_station monitoring_station weather_station
protected-areas: protected_area nature_reserve conservation_area sanctuary; national-parks: national_park < protected-areas
nature-parks: nature_park biosphere_reserve regional_park < protected-areas; environmentalists: environmentalist conservationist environmental_campaigner
climate-activists: climate_activist climate_campaigner climate_protester; eco-groups: environmental_group conservation_group environmental_organisation; species: species kind
endangered-species: endangered_species threatened_species species_at_risk < species; invasive-species: invasive_species alien_species non-native_species < species
sightings: sighting observation record; animals: animal creature beast; wild-animals: wild_animal wildlife game; zoo-animals: zoo_animal resident
zoos: zoo zoological_garden wildlife_park animal_park; enclosures: enclosure cage pen aviary; keepers: keeper zookeeper animal_keeper; vets: vet veterinarian veterinary_surgeon
cubs: cub young baby pup offspring; chicks: chick nestling fledgling; dogs: dog hound canine; cats: cat feline; pets: pet companion_animal
stray-animals: stray stray_animal feral_cat; pet-owners: owner dog_owner pet_owner; shelter-animals: shelter_animal rescue_animal
animal-shelters: animal_shelter rescue_centre sanctuary; horses: horse mare stallion pony; cattle: cattle cow bull; calves: calf calves; pigs: pig hog sow swine; sheep: sheep ewe
poultry: chicken hen poultry fowl; turkeys: turkey; bee-colonies: bee_colony hive beehive; beekeepers: beekeeper apiarist; wolves: wolf wolves; wolf-packs: pack wolf_pack
bears: bear brown_bear; lynxes: lynx big_cat; livestock-kills: livestock_kill kill livestock_attack; boars: wild_boar boar feral_pig; deer: deer stag roe_deer; birds: bird
breeding-pairs: breeding_pair nesting_pair; storks: stork; pigeons: pigeon dove; nests: nest nesting_site nest_box; insects: insect bug; ticks: tick; rats: rat rodent vermin
bark-beetles: bark_beetle beetle pest; fish: fish; whales: whale cetacean; seals: seal; carcasses: carcass dead_animal; trees: tree
fallen-trees: fallen_tree uprooted_tree toppled_tree; felled-trees: felled_tree cut_down; saplings: sapling seedling young_tree; forest-owners: forest_owner woodland_owner
foresters: forester forest_ranger forestry_worker; rangers: ranger warden game_warden; hunters: hunter huntsman; anglers: angler; fishermen: fisherman fishermen fisher trawlerman
fishing-boats: fishing_boat trawler fishing_vessel; farms: farm holding agricultural_business; farmers: farmer grower; organic-farms: organic_farm organic_grower < farms
winegrowers: winegrower winemaker vintner winery; harvest-workers: harvest_worker seasonal_worker farmhand picker; tractors: tractor
combine-harvesters: combine_harvester harvester combine; fields: field arable_field; greenhouses: greenhouse glasshouse; stables: stable barn cowshed shed; vines: vine grapevine
grapes: grape; fruit: fruit; cereals: grain cereal; potatoes: potato spud; vegetables: vegetable; eggs: egg; alpine-pastures: alpine_pasture mountain_pasture
dairies: dairy creamery cheesemaker; slaughterhouses: slaughterhouse abattoir meatpacking_plant; schools: school educational_institution
primary-schools: primary_school elementary_school < schools; secondary-schools: secondary_school high_school grammar_school < schools
vocational-schools: vocational_school technical_college < schools; pupils: pupil student schoolchild; first-graders: first-grader school_starter reception_pupil
final-year-pupils: school-leaver graduate final-year_pupil high-school_graduate; school-dropouts: dropout school_dropout; teachers: teacher educator teaching_staff
headteachers: headteacher principal head; lateral-entrants: career-changer lateral_entrant; school-classes: class school_class; classrooms: classroom; lessons: lesson class period
exams: exam examination test; parents: parent guardian; school-social-workers: school_social_worker school_counsellor school_psychologist
nurseries: nursery kindergarten daycare_centre preschool crèche; nursery-places: nursery_place childcare_place daycare_place preschool_place
nursery-staff: nursery_worker childcare_worker early_years_educator kindergarten_teacher nursery_teacher; childminders: childminder day_carer
children: child children youngster kid toddler; universities: university college institution; university-students: student undergraduate university_student
first-years: first-year freshman fresher new_student; graduates: graduate alumnus alumni; doctoral-students: doctoral_student phd_student phd_candidate
professors: professor academic faculty_member; chairs: chair professorship; degree-courses: degree_course programme degree_program course
study-places: university_place place study_place; theses: thesis theses dissertation; researchers: researcher scientist academic; studies: study survey research paper
study-participants: participant test_subject respondent volunteer; publications: publication paper article; patents: patent invention
patent-applications: patent_application patent_filing < patents; institutes: institute research_centre research_institution; laboratories: laboratory lab
test-animals: test_animal lab_animal laboratory_animal; animal-experiments: animal_experiment animal_test animal_testing; finds: find artefact artifact discovery
graves: grave tomb burial burial_site; skeletons: skeleton bones remains; fossils: fossil; satellites: satellite; rockets: rocket launch_vehicle booster
rocket-launches: launch lift-off blast-off; space-probes: probe spacecraft lander; astronauts: astronaut cosmonaut spacefarer; asteroids: asteroid celestial_body space_rock
exoplanets: exoplanet planet world; stars: star sun; meteors: meteor shooting_star fireball; debris-space: space_debris space_junk; computers: computer pc; servers: server host
data-centres: data_centre data_center server_farm; chips: chip semiconductor processor microchip; devices: device unit gadget
smartphones: smartphone mobile_phone cellphone phone handset; tablets: tablet device; users: user consumer; accounts: account profile user_account
subscribers: subscriber subscription; followers: follower subscriber fan; posts: post posting comment entry; videos: video clip footage; websites: website site web_page portal
online-shops: online_shop online_store web_shop; apps: app application; programs: program software programme; updates: update patch upgrade; bugs: bug glitch error software_fault
vulnerabilities: vulnerability security_flaw security_hole weakness; data-leaks: data_leak data_breach breach data_theft; data-records: record data_record data_set
leaked-documents: document file; passwords: password login credentials; hackers: hacker cybercriminal attacker; cyberattacks: cyberattack hack cyber_attack hacking_attack
phishing-mails: phishing_email scam_email spam scam_message; scam-calls: scam_call nuisance_call robocall; malware: malware virus ransomware trojan
programmers: programmer developer software_engineer coder it_specialist; mobile-masts: mobile_mast phone_mast cell_tower base_station antenna
dead-zones: dead_zone not-spot blackspot; fibre-connections: fibre_connection broadband_connection fiber_line; phone-lines: landline phone_line connection
network-providers: network_operator mobile_provider carrier telecoms_company; text-messages: text_message text sms message; ai-models: ai_model language_model model
chatbots: chatbot ai_assistant virtual_assistant bot; deepfakes: deepfake fake fake_video; robots: robot machine automaton; machines: machine equipment device
factories: factory plant works manufacturing_site production_site mill; production-lines: production_line assembly_line; factory-workers: worker factory_worker blue-collar_worker
halls: hall warehouse shed; warehouses: warehouse depot distribution_centre logistics_centre; mines: mine pit colliery; open-pits: opencast_mine open-pit_mine < mines
quarries: quarry gravel_pit; miners: miner mineworker pitman; oil-wells: well borehole oil_well drill_hole; oil-platforms: oil_rig oil_platform drilling_platform
monuments: monument listed_building landmark heritage_site; memorials: memorial; statues: statue sculpture bust; castles: castle palace fortress manor; ruins: ruin remains
churches: church place_of_worship house_of_worship; cathedrals: cathedral minster < churches; bells: bell church_bell; parishes: parish congregation
priests: priest pastor vicar clergyman minister; monasteries: monastery abbey convent; nuns: nun sister; church-members: church_member member believer
church-leavers: leaver church_exit; worshippers: worshipper churchgoer; pilgrims: pilgrim; cemeteries: cemetery graveyard churchyard; burials: burial funeral interment
museums: museum gallery; exhibits: exhibit object item; libraries: library; library-users: library_user reader borrower; books: book volume title; media-items: item media
swimming-pools: swimming_pool pool lido swimming_baths leisure_pool; bathers: bather swimmer visitor; lifeguards: lifeguard pool_attendant; non-swimmers: non-swimmer
sports-halls: gym sports_hall gymnasium; playgrounds: playground play_area; parks: park green_space public_garden; benches: bench seat
public-toilets: public_toilet public_lavatory restroom; fairs: trade_fair trade_show fair expo; exhibitors: exhibitor; fair-visitors: visitor attendee trade_visitor
funfairs: funfair fair folk_festival carnival; rides: ride attraction rollercoaster; showmen: showman showmen ride_operator stallholder; markets: market farmers'_market flea_market
christmas-markets: christmas_market festive_market < markets; stalls: stall stand booth; traders-market: trader stallholder market_trader vendor; beer-tents: beer_tent marquee
beer-litres: mug beer stein; clubs: club association society; association-members: member club_member; volunteers: volunteer helper
charities: charity aid_organisation foundation non-profit; food-banks: food_bank food_pantry; food-bank-users: food_bank_user people_in_need client
fire-brigades: fire_brigade fire_department fire_service fire_crew; firefighters: firefighter firemen fire_officer fireman
youth-firefighters: youth_brigade junior_firefighter cadet; fire-engines: fire_engine fire_truck appliance ladder_truck; fire-stations: fire_station firehouse
call-outs: call-out deployment incident operation emergency_response; sirens: siren warning_siren; inhabitants: inhabitant resident people; villages: village settlement hamlet
towns: town city municipality community; city-districts: district neighbourhood neighborhood quarter borough
housing-estates: housing_estate development residential_area subdivision; households: household home; single-households: single-person_household people_living_alone < households
newborns: newborn baby infant; deaths: death fatality deceased; newcomers: newcomer new_resident arrival incomer; leavers: departure leaver people_moving_away
centenarians: centenarian; older-people: elderly older_people pensioner senior; young-people: young_people youth youngster teenager; couples: couple; marriages: marriage wedding
divorces: divorce separation; first-names: first_name name given_name; visitors: visitor guest attendee; tourists: tourist holidaymaker vacationer traveller
overnight-stays: overnight_stay night room_night; spectators: spectator onlooker audience; objectors: objector opponent complainant; objections: objection submission representation
signatures: signature signatory; opponents: opponent critic detractor; supporters: supporter backer advocate proponent; complaints: complaint grievance
breakdowns: breakdown fault failure malfunction; defects: defect flaw fault deficiency; cracks: crack fissure; inspections: inspection check examination
experts: expert specialist assessor; reports-expert: report assessment expert_opinion appraisal; customers: customer client consumer; jobs: job position post
staff: employee staff worker member_of_staff; apprentices: apprentice trainee; apprenticeships: apprenticeship training_place traineeship; startups: start-up startup young_company
locations: site location place facility; heritage-sites: world_heritage_site heritage_site; tanks: tank reservoir container; fire-hydrants: hydrant fire_hydrant
street-lamps: street_light streetlamp lamp_post; noise-barriers: noise_barrier sound_wall; snow-ploughs: snowplough snowplow gritter
car-sharing-cars: shared_car car-sharing_vehicle car_club_vehicle; rental-bikes: hire_bike rental_bike shared_bike
terraced-houses: terraced_house townhouse semi-detached_house row_house; tiny-houses: tiny_house mobile_home micro-home
gas-heaters: gas_boiler gas_heating gas-fired_heating < heating-systems; mosques: mosque muslim_prayer_house; synagogues: synagogue jewish_house_of_worship; chapels: chapel shrine
apples: apple; geese: goose geese; ducks: duck mallard; mosquitoes: mosquito gnat midge; mice: mouse mice vole; monks: monk friar brother; wheat: wheat winter_wheat
maize: maize corn; piglets: piglet; lambs: lamb; comets: comet; meteorites: meteorite space_rock; rovers: rover moon_buggy; plaques: plaque commemorative_plaque stumbling_stone
laptops: laptop notebook; data-protection-cases: data_protection_breach privacy_breach gdpr_violation; test-tracks: test_track pilot_route trial_route
pilot-projects: pilot_project trial pilot_scheme; undersea-cables: cable undersea_cable subsea_cable; container-homes: container_home modular_building
hiking-trails: hiking_trail footpath path; viewpoints: viewpoint observation_tower lookout; huts: hut mountain_hut cabin; campsites: campsite campground
campers: camper motorhome campervan caravan; graduation-certificates: certificate diploma degree qualification; bookshops: bookshop bookstore; meadows: meadow grassland pasture
hedges: hedge hedgerow; moors: moor bog peatland wetland; caves: cave grotto cavern; glaciers: glacier ice_field; icebergs: iceberg ice_floe; volcanoes: volcano
islands: island isle islet; beavers: beaver; snakes: snake reptile serpent; frogs: frog; toads: toad amphibian; elephants: elephant; apes: ape gorilla chimpanzee orangutan
monkeys: monkey primate; bats: bat; hedgehogs: hedgehog; butterflies: butterfly butterflies; hornets: hornet; wasps: wasp yellowjacket; eagles: eagle bird_of_prey raptor
citizens-initiatives: citizens'_initiative action_group residents'_group campaign_group; special-needs-pupils: special_needs_pupil child_with_special_needs
school-trips: school_trip class_trip outing; school-holidays: school_holidays vacation school_break; mining-licences: licence license concession mining_right exploration_permit
energy-cooperatives: energy_cooperative community_energy_group; auction-rounds: tender auction round; hydrogen-stations: hydrogen_station hydrogen_filling_station
electrolysers: electrolyser electrolyzer hydrogen_plant
`);
