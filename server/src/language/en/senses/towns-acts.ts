import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature, what happens and what is so. The concepts are the same in every language. */
export const townsActs = (): readonly SenseRow[] => senseRows('act', `
build: build built construct construction erect put_up; start-building: groundbreaking start_of_construction break_ground start_work construction_begins
topping-out: topping-out topping_out_ceremony roofing_ceremony; complete-building: complete completed completion finish finished
demolish: demolish demolition tear_down tore_down torn_down knock_down raze pull_down; blow-up: blow_up blown_up blast controlled_explosion detonate
dismantle: dismantle take_down disassemble decommission; renovate: renovate renovation refurbish refurbishment modernise overhaul; restore-heritage: restore restoration conserve
convert: convert conversion transform repurpose; extend-building: extend extension expansion enlarge; scale-down: scale_down scale_back downsize slim_down
add-storey: add_a_storey add_floors build_upwards; rebuild: rebuild rebuilt reconstruct reconstruction; replace-new-building: replacement_building replace replacement new_build
densify: infill densify densification; rezone: rezone rezoning redesignate zone; seal-soil: seal pave_over concrete_over; unseal-soil: unseal depave green
permit: approve approval permit give_the_go-ahead green_light sign_off grant_permission; refuse-permit: refuse refusal reject rejection turn_down deny
apply-for: apply application file submit request; withdraw-plan: withdraw withdrew withdrawn withdrawal pull_back; plan: plan intend propose envisage planned
unveil-plan: unveil present presentation reveal introduce; tender: tender invite_bids put_out_to_tender call_for_bids
award-contract: award awarded contract_award commission award_the_contract; delay-project: delay postpone push_back put_back hold_up held_up slip
shelve: shelve shelved put_on_ice put_on_hold freeze frozen suspend mothball; cancel-project: scrap scrapped cancel drop abandon axe ditch
stop-works: halt stop construction_freeze stoppage suspend_work; exceed-cost: overrun exceed go_over_budget balloon spiral; collapse: collapse give_way fall_down fell_down
partly-collapse: partial_collapse sag subside subsidence; dilapidated: dilapidated run-down crumbling ailing decrepit in_disrepair
at-risk-of-collapse: at_risk_of_collapse structurally_unsafe unsafe; inaugurate: inaugurate inauguration open opening_ceremony officially_open; open-start: open opening
reopen: reopen reopening open_again; close-down: close closure shut shutdown close_down
put-into-operation: commission commissioning go_into_operation start_up enter_service go_live switch_on bring_online
shut-down-plant: shut_down shutdown decommission take_offline close switch_off mothball; in-operation: in_operation running operational online
out-of-order: out_of_order out_of_service broken down offline faulty; extend-lifetime: lifetime_extension extend keep_running prolong
install: install installation fit put_up mount; retrofit: retrofit upgrade; insulate: insulate insulation; replace-heating: replace replacement swap heating_replacement
maintain: maintain maintenance service upkeep; repair: repair fix mend patch_up; sell-property: sell sold sale divest dispose; buy-property: buy bought purchase acquire acquisition
let: let rent_out lease; rent-property: rent lease hire; raise-rent: raise_the_rent rent_increase rent_hike put_up_the_rent; cap-rent: rent_cap rent_control rent_freeze cap
evict: evict eviction throw_out force_out turf_out; give-notice-tenant: terminate give_notice notice_to_quit termination; move-in: move_in occupy occupancy
move-out: move_out vacate leave left; move-house: move relocate relocation move_house; vacant: vacant empty unoccupied disused unused
homeless: homeless without_a_home sleeping_rough homelessness; squat: squat occupy occupation; misuse-housing: misuse change_of_use illegal_letting
expropriate: expropriate expropriation compulsory_purchase nationalise; list-heritage: list listed protect heritage_listing give_protected_status
fund: fund funding finance subsidise support bankroll; close-road: close closure shut block cordon_off seal_off; open-road: reopen open_to_traffic passable_again lift_the_closure
divert: divert diversion reroute detour; resurface: resurface repave resurfacing tarmac; calm-traffic: traffic_calming calm low-traffic
pedestrianise: pedestrianise pedestrian_zone car-free ban_cars; reduce-speed: cut_the_speed_limit slow lower_the_limit reduce_speed
jammed: jammed congested gridlocked backed_up clogged; commute: commute travel_to_work; park: park parked; park-illegally: park_illegally illegal_parking parking_offender
tow-away: tow_away tow remove; drive: drive drove driven steer; run-service: run operate serve ply; increase-service: increase_frequency run_more_often step_up add_services
cut-service: cut_services scale_back trim; discontinue-line: discontinue scrap axe; reactivate-line: reactivate reopen reinstate revive; electrify: electrify electrification
cancel-trip: cancel cancelled cancellation call_off; late: late delayed behind_schedule running_late; punctual: punctual on_time on_schedule as_planned
derail: derail derailment come_off_the_rails jump_the_tracks; collide: collide collision crash hit; board: board get_on embark; get-off: get_off alight disembark
strand: strand stranded stuck trapped; take-off: take_off took_off take-off depart; land: land touch_down landing
emergency-landing: emergency_landing unscheduled_landing precautionary_landing diverted; abort-takeoff: abort aborted rejected_take-off
ground: ground grounded grounding flight_ban; close-airspace: close_the_airspace suspend_flights halt_flights; dock: dock berth call_at moor put_in_at arrive
set-sail: set_sail leave_port depart; run-aground: run_aground ran_aground stranded grounding; sink-ship: sink sank sunk go_down capsize; salvage: salvage recover raise recovery
load: load handle; unload: unload discharge offload; transport: transport carry convey haul; deliver-goods: deliver delivery ship shipment hand_over
dredge: dredge dredging deepen deepening; leak-oil: leak spill seep escape; generate-power: generate generation produce feed_in; consume-power: consume consumption use
save-energy: save saving cut conserve; expand-renewables: expansion build-out expand roll-out add; curtail: curtail curtailment throttle; ration: ration rationing allocate
power-fail: fail outage blackout lose_power collapse; restore-power: restore restored reconnect back_on; disconnect-supply: cut_off disconnect disconnection
connect-grid: connect connection hook_up link; switch-supplier: switch change_supplier switching; phase-out: phase_out phase-out exit quit; import: import bring_in
export: export ship_abroad; fill-storage: fill fill_up replenish inject; drill: drill drilling bore borehole; extract-resource: extract extraction mine exploit produce
discover-deposit: discover discovery find found strike_upon; store-waste-final: dispose permanent_disposal bury final_storage; irradiate-leak: radioactive contaminate radiation
scram: scram emergency_shutdown trip automatic_shutdown; pollute: pollute pollution contaminate contamination taint; clean-up: clean cleanup clean_up tidy_up
decontaminate: decontaminate remediate remediation clean_up; boil-water-notice: boil_water_notice boil_order; chlorinate: chlorinate chlorination disinfect
ration-water: hosepipe_ban water_restrictions watering_ban irrigation_ban; dry-up: dry_up run_dry ran_dry dried_out; flood: flood inundate flooding submerge
overflow: overflow burst_its_banks spill_over; collect-waste: collect collection pick_up; dispose: dispose disposal throw_away get_rid dump
dump-illegally: fly-tip dump illegally_dispose; recycle: recycle recycling reuse; incinerate: incinerate burn incineration; sort-waste: separate sort waste_separation
ban-product: ban banned prohibit outlaw prohibition; allow: allow permit legalise authorise; emit: emit emission release discharge; cut-emissions: cut reduce lower curb slash
offset-carbon: offset compensate; climate-neutral: carbon-neutral climate-neutral net_zero carbon_neutrality; miss-target: miss fall_short fail_to_meet fell_short
meet-target: meet met reach hit achieve; exceed-limit: exceed surpass breach go_over; stay-below-limit: stay_below within_limits comply; measure: measure register log measurement
warm: warm heat_up warming get_warmer; cool: cool cool_down cooling; melt: melt thaw melting; shrink: shrink shrank shrunk retreat recede dwindle
grow: grow grew grown growth increase; rise: rise rose risen increase climb go_up; fall: fall fell fallen drop decline decrease go_down; snow: snow snowfall
rain-heavily: pour rain_heavily downpour heavy_rain cloudburst; drought: drought dry_spell; heatwave: heatwave hot_spell extreme_heat scorcher
frost: frost cold_snap freeze late_frost; forecast: forecast predict prediction projection; protect: protect protection conserve preserve safeguard
designate-reserve: designate declare designation; renature: restore restoration renaturation rewild rewet; breed-nest: breed bred nest brood; hatch: hatch hatching
give-birth-animal: give_birth born birth calve; die-animal: die died perish; cull: cull culling kill destroy; put-down: put_down put_to_sleep euthanise euthanised
shoot-animal: shoot shot kill cull; permit-shooting: shooting_permit clear_to_be_shot kill_order; attack-animal: attack maul savage
escape-animal: escape break_out run_away ran_away abscond; catch-animal: catch caught capture recapture; anaesthetise: tranquillise sedate stun anaesthetise
abandon-animal: abandon dump leave_behind; adopt-animal: rehome adopt find_a_new_home adoption; mistreat-animal: mistreat cruelty abuse neglect
release-wild: release release_into_the_wild reintroduce reintroduction; die-out: die_out extinct extinction disappear vanish; endangered: endangered threatened at_risk
spread-species: spread proliferate multiply; return-species: return come_back comeback; infest: infest infestation infect; fell-tree: fell cut_down chop_down log
plant-tree: plant planting reforest reforestation; uproot: uproot topple blow_down; forest-dieback: forest_dieback die_off tree_death; harvest: harvest bring_in pick reap gather
sow: sow sown grow cultivate plant; fertilise: fertilise fertilize spread_manure; spray-pesticide: spray apply_pesticide treat; irrigate: irrigate irrigation water
milk: milk milking; slaughter: slaughter butcher; fatten: fatten rear raise; keep-animals: keep kept husbandry rear; fail-crop: crop_failure fail fail_to_ripen wither
farm-closure: give_up farming farm_closure go_out_of_business; catch-fish: fish fishing catch caught land; overfish: overfish overfishing; stock-fish: stock restock
fish-kill: fish_kill mass_fish_death; enrol-school: start_school school_enrolment enrol start_of_school; enrol-university: enrol enroll enrolment matriculate register
drop-out: drop_out quit dropout abandon; graduate: graduate graduation complete finish; pass-exam: pass passed; fail-exam: fail failed flunk
repeat-year: repeat_a_year held_back stay_down; cancel-lessons: cancel_classes lessons_cancelled school_closure; teach: teach taught teaching instruct
truant: play_truant skip_school truancy truant; expel: expel expulsion; ban-phones: phone_ban ban_phones smartphone_ban; care-for-children: look_after childcare care supervise
cut-hours-nursery: cut_opening_hours emergency_care reduced_hours; research: research investigate study examine; find-out: find found show reveal conclude
publish: publish publication; survey: survey poll question ask; test-try: test trial try_out pilot; excavate: excavate excavation dig_up dug_up unearth uncover
date-find: date dating date_back; develop: develop development invent invention devise; patent: patent file_a_patent; award-prize: award honour honor recognise prize
plagiarise: plagiarise plagiarism copy; revoke-title: revoke strip withdraw rescind; launch-rocket: launch lift_off blast_off; orbit: orbit circle
land-moon: moon_landing lunar_landing land_on_the_moon; dock-space: dock docking; burn-up: burn_up re-entry re-enter; lose-contact: lose_contact lost_contact go_silent contact_lost
crash-down: crash come_down impact; crash-software: crash freeze go_down; update-software: update upgrade patch install; digitise: digitise digitize digitalise go_digital
introduce-system: introduce introduction roll_out switch_over; launch-product: bring_to_market roll_out hit_the_market; hack: hack breach break_into compromise attack
leak-data: leak exposed disclosed; steal-data: steal stole stolen siphon_off data_theft; encrypt-extort: encrypt extort blackmail hold_to_ransom; patch-hole: patch fix plug
warn-users: warn alert warning caution; phish: phish phishing trick; delete: delete remove erase take_down; block-access: block ban suspend restrict; misuse-data: misuse abuse
collect-data: collect gather store harvest; monitor: monitor monitoring surveil watch; expand-network: network_expansion roll_out rollout lay expand
switch-off-network: shut_down phase_out; network-outage: network_outage disruption service_failure; train-ai: train training feed; generate-ai: generate ai-generated create
automate: automate automation mechanise; replace-workers: replace supplant make_redundant; regulate: regulate regulation rein_in; fake: fake forge falsify manipulate doctor
drive-autonomously: self-driving driverless autonomous drive_itself; register-car: register registration licence; recall-cars: recall product_recall call_back
charge-battery: charge recharge top_up; refuel: refuel fill_up tank_up; catch-fire: catch_fire burst_into_flames ignite go_up_in_flames
produce: produce manufacture make made production build; start-production: start_of_production begin_production ramp_up
stop-production: halt_production stop_production end_production assembly_lines_stand_still; relocate-plant: relocate relocation move shift offshore
set-up-plant: set_up locate open_a_plant establish; close-plant: plant_closure shut shutter; flood-mine: flood flooding recultivate reclaim; resettle: resettle resettlement
trapped-underground: trapped buried underground; unearth-bomb: unexploded_bomb wartime_bomb unexploded_ordnance bomb_find; defuse-bomb: defuse disarm make_safe
deconsecrate: deconsecrate desacralise; consecrate: consecrate bless consecration dedication; leave-church: leave_the_church quit church_exit
merge-units: merge merger combine amalgamate; vandalise: vandalise damage deface desecrate; unveil-statue: unveil unveiling; topple-statue: topple pull_down
borrow-book: borrow check_out lend lent; return-book: return bring_back hand_back; swim: swim swam swum bathe; learn-swimming: swimming_lessons learn_to_swim
drown: drown drowned drowning; bathing-ban: bathing_ban swimming_ban no_swimming; heat-pool: heat heated; tap-keg: tap_the_keg tapping
attract-visitors: attract draw drew drawn visit flock; take-place: take_place took_place held go_ahead; cancel-event: cancel call_off cancellation
postpone-event: postpone put_off reschedule push_back; exhibit: exhibit display show showcase; volunteer: volunteer help_out voluntary unpaid
found-club: found founded set_up establish; dissolve-club: dissolve disband wind_up; recruit-members: recruit attract sign_up win_over; donate: donate donation give gave contribute
collect-donations: raise_money fundraise fundraising collect; extinguish: extinguish put_out douse; contain-fire: contain bring_under_control under_control
alert-brigade: call_out alert mobilise dispatch deploy; false-alarm: false_alarm hoax; rescue-animal: rescue save free; inhabited: inhabited occupied populated
be-born: born birth delivered; die: die died pass_away death; move-to-town: move_to immigrate settle arrive influx; leave-town: move_away leave left emigrate exodus
age-society: age ageing aging grow_older; depopulate: depopulate depopulation rural_exodus; incorporate: incorporate merge annex merger
elect-vote-local: local_referendum citizens'_vote public_vote; protest-project: protest oppose resist resistance; sue-project: sue lawsuit legal_challenge take_to_court
object-project: object lodge_an_objection objection; criticise: criticise criticism slam complain fault; welcome: welcome praise applaud
inspect: inspect check examine audit inspection; certify: certify certification approve type_approval; privatise: privatise privatisation
remunicipalise: nationalise renationalise bring_back_into_public_ownership; raise-charges: raise increase hike put_up; lower-charges: lower cut reduce bring_down
free-of-charge: free free_of_charge no_cost; chargeable: chargeable paid subject_to_a_charge; barrier-free: accessible step-free wheelchair-accessible barrier-free
overcrowded: overcrowded packed full crammed; fully-booked: fully_booked sold_out full; scarce: scarce short shortage lack in_short_supply
affordable: affordable reasonably_priced low-cost cheap; outdated: outdated obsolete antiquated ageing; state-of-the-art: state-of-the-art cutting-edge modern latest
damaged: damaged damage broken impaired; destroyed: destroyed destruction wiped_out devastated; intact: intact undamaged unscathed; leaking: leaking leaky
mouldy: mould mold mouldy; asbestos-polluted: contaminated asbestos-ridden polluted; powerless: without_power without_electricity in_the_dark; waterless: without_water cut_off
record-breaking: record-breaking highest_ever unprecedented; suspend-pupil: suspend suspension exclude send_home; bite: bite bit bitten snap
habitable: ready_to_move_into ready_for_occupation habitable turnkey; uninhabitable: uninhabitable unfit_for_habitation; cave-in: cave_in sinkhole give_way
clear-snow: clear_snow snow_clearing plough; grit: grit salt spread_salt; light-up: light_up illuminate floodlight; switch-off-lights: switch_off turn_off_the_lights dim
capture-carbon: capture carbon_capture store sequester; produce-hydrogen: electrolysis produce_hydrogen; fuse-nuclear: nuclear_fusion fuse; split-nuclear: nuclear_fission split
leak-gas: gas_leak escape smell_of_gas; evacuate: evacuate evacuation clear move_to_safety; chain-oneself: chain glue lock_on; block-road: block blockade paralyse
slip-road: slip slide landslip; undermine: undermine wash_away erode; lower-water: lower drain draw_down pump_out; fill-pool: fill refill; build-over: build_on develop built-up
clear-rubble: clear_rubble clear_debris; vaccinate-animal: vaccinate vaccination; quarantine-animal: quarantine isolate
housing-order: housing_order keep_indoors lockdown_for_poultry; chip-animal: microchip chip; leash: leash put_on_a_lead lead_requirement; feed: feed fed
castrate: neuter castrate spay; tag: tag ring collar; count: count census tally survey; poach: poach poaching; poison: poison poisoning; hibernate: hibernate overwinter
migrate-birds: migrate migration; bloom: bloom blossom flower; ripen: ripen mature; graze: graze grazing pasture; drive-down-cattle: cattle_drive alpine_descent
thin-forest: thin thinning; burn-forest: wildfire forest_fire burn_down go_up_in_smoke; desertify: desertification turn_to_desert; salt-over: salinate salinisation
acidify: acidify acidification; bleach-coral: coral_bleaching bleach; certify-organic: convert_to_organic go_organic; integrate-school: inclusion integrate mainstream
bilingual-teach: bilingual two-language multilingual; homeschool: remote_learning home-schooling distance_learning; cheat: cheat copy crib; apply-university: apply
admit: admit admission accept take_in; turn-away: turn_away reject turn_down; appoint-professor: appoint appointment name; stand-empty-school: vacant unfilled unstaffed
retract-paper: retract retraction withdraw; replicate: replicate confirm reproduce; clone-copy: clone copy; observe-space: observe spot detect sight
transmit-data: transmit transmission send beam; drop-signal: no_signal disrupted; log-in: log_in sign_in; log-out: log_out sign_out; download: download
verify-age: age_verification age_check; scan-face: facial_recognition biometric scan; outsource-it: outsource outsourcing contract_out; test-drive: test_drive trial_run
tune-car: tune soup_up modify; inspect-car: mot roadworthiness_test vehicle_inspection; scrap-car: scrap wreck junk; ban-combustion: combustion_engine_ban petrol_car_ban
test-alarm: siren_test test_alarm warning_day; train-brigade: drill exercise practise rehearse; honour-member: honour honor pay_tribute
elect-board: elect_a_board election re-election; jubilee: anniversary jubilee birthday; parade: parade procession; march-procession: procession pilgrimage
christen-ship: christen launch naming_ceremony; rush: crush rush crowds; overtourism: overtourism mass_tourism; rename: rename renaming
decide-council: decide approve pass vote_for; hand-over: hand_over handover; take-over-operation: take_over takeover; soil-sampling: soil_test sampling
`);
