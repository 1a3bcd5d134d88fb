import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: culture, sport, and the words of all news, what happens and what is so. The concepts are the same in every language. */
export const generalActs = (): readonly SenseRow[] => senseRows('act', `
rise: rise rose risen increase grow grew grown growth climb go_up went_up uptick; fall: fall fell fallen decline decrease drop dropped dip shrink shrank shrunk go_down went_down
raise: raise increase hike lift put_up; lower: lower cut cutting reduce reduction bring_down; top-up: top_up topped_up boost increase
price-increase: price_rise price_increase price_hike more_expensive dearer < raise; price-cut: price_cut price_reduction cheaper < lower
surge: surge soar jump skyrocket rocket spike < rise; plunge: plunge plummet slump tumble nosedive collapse < fall
rise-slight: edge_up edged_up inch_up slight_increase tick_up < rise; fall-slight: edge_down edged_down slip slipped slight_decrease < fall
double: double doubling twofold twice_as_many; triple: triple treble threefold three_times; quadruple: quadruple fourfold four_times; multiply: multiply manifold many_times
halve: halve halving cut_in_half half_as_many; stagnate: stagnate stagnation flatline stall; unchanged: unchanged stable steady flat constant the_same
change: change alter amend modify modification shift; adjust: adjust adapt adjustment adaptation align; tighten: tighten toughen stricter clamp_down
loosen: loosen ease relax relaxation; worsen: worsen deteriorate deterioration aggravate get_worse; improve: improve improvement better enhance upgrade
recover: recover recovery rebound bounce_back pick_up; calm-down: calm_down ease settle_down de-escalate; escalate: escalate escalation get_out_of_hand spiral
exceed: exceed surpass top topped outstrip beat go_beyond; fall-short: fall_short miss missed undershoot below_target
reach-level: reach amount_to total come_to stand_at stood_at hit; break-record: break_a_record broke_the_record set_a_record record-breaking
fluctuate: fluctuate vary variation fluctuation; extend-time: extend prolong extension lengthen renew; shorten: shorten cut_short curtail
expand: expand expansion extend extension enlarge widen broaden; scale-back: scale_back scaled_back scale_down downsize pare_back reduce
cut-spending: cut cutting slash trim trimmed cutback axe < lower; speed-up: accelerate speed_up sped_up fast-track hasten faster
slow-down: slow slow_down slowdown decelerate brake; delay: delay hold_up held_up behind_schedule late run_late
bring-forward: bring_forward brought_forward move_up ahead_of_schedule earlier_than_planned; postpone: postpone put_off push_back pushed_back defer reschedule adjourn delay
cancel: cancel cancelled canceled cancellation call_off called_off scrap scrapped; take-place: take_place took_place hold held go_ahead went_ahead stage
shelve: shelve put_on_ice put_on_hold mothball; abandon-plan: abandon drop dropped scrap scrapped ditch give_up gave_up
begin: begin began begun start commence kick_off get_under_way got_under_way launch; end: end finish conclude close come_to_an_end wrap_up
launch: launch introduce roll_out rolled_out bring_in unveil; discontinue: discontinue phase_out cease end axe withdraw withdrawn
expire: expire run_out ran_out lapse come_to_an_end; complete: complete completion finish finalise finalize; interrupt: interrupt interruption suspend pause halt
resume: resume resumption restart continue; stop: stop stopped halt cease put_a_stop_to; stop-short: abort break_off broke_off abandon cut_short call_off
continue: continue continuation carry_on go_on keep_going; repeat: repeat again rerun once_again; plan: plan planned planning intend envisage aim propose earmark announce
consider: consider mull weigh weigh_up contemplate look_at think_about; announce: announce announcement declare make_public reveal
promise: promise pledge commit vow assurance guarantee; keep-promise: keep kept honour fulfil fulfill; break-promise: break broke broken renege go_back_on
prepare: prepare preparation get_ready gear_up; schedule: schedule set fix arrange slate; decide: decide decision resolve resolution opt rule
approve: approve approval authorise authorize green_light give_the_go-ahead sign_off pass; reject: reject rejection turn_down turned_down refuse dismiss throw_out rebuff vote_down
grant: grant award give gave given; refuse-grant: refuse refusal deny denied withhold withheld; adopt-rule: adopt adoption pass enact
repeal: repeal abolish abolition scrap scrapped lift do_away_with; come-into-force: come_into_force take_effect took_effect come_into_effect enter_into_force apply
withdraw: withdraw withdrew withdrawn withdrawal pull_out pulled_out back_out; revoke: revoke withdraw strip stripped rescind take_away
apply-for: apply apply_for application request file submit; submit: submit submission hand_in file lodge present; vote: vote ballot poll
elect: elect election vote_in choose chose chosen; vote-out: vote_out voted_out oust unseat; choose: choose chose chosen select selection pick opt_for
commission: commission award contract hire; appoint: appoint appointment name install nominate
take-office: take_office take_over took_over take_up_the_post start_in_the_job assume_office; resign: resign resignation step_down stepped_down quit stand_down bow_out
dismiss: dismiss dismissal sack fire axe oust lay_off laid_off; sack-coach: sack part_company relieve_of_duties fire < dismiss; hire: hire recruit take_on took_on employ
quit-job: quit leave left hand_in_notice depart departure; job-cuts: job_cuts layoffs redundancies cut_jobs shed_jobs downsizing; job-creation: create_jobs job_creation new_jobs
retire: retire retirement; replace: replace replacement substitute swap swapped; succeed: succeed succession take_over_from follow replace
deputise: stand_in fill_in deputise step_in interim; found: found establish set_up create form launch; dissolve: dissolve dissolution disband wind_up wound_up liquidate
merge: merge merger amalgamate combine join_forces; split: split divide separate separation hive_off break_up
separate-couple: separate split_up break_up broke_up part_ways separation; divorce: divorce get_divorced end_the_marriage < separate-couple
marry: marry married marriage wed wedding tie_the_knot; engage: engaged engagement betrothed; join: join accede accession become_a_member sign_up; quit-membership: quit exit
cooperate: cooperate cooperation collaborate collaboration partner team_up work_together; buy: buy bought purchase acquire acquisition snap_up
sell: sell sold sale divest offload dispose_of change_hands; order: order commission place_an_order; take-over: take_over took_over takeover acquire acquisition buy_out
put-up-for-sale: for_sale up_for_sale put_up_for_sale on_the_market; sold-out: sold_out no_tickets_left full_house < unavailable; rent-out: rent_out let lease lease_out
rent: rent lease hire; lend: lend lent loan on_loan; return-item: return give_back gave_back hand_back bring_back; restitute: restitute restitution repatriate < return-item
pay: pay paid payment settle transfer hand_over; pay-back: repay repaid pay_back refund reimburse; finance: finance fund funding bankroll pay_for
invest: invest investment spend spent put_into; give: give gave given hand_over gift present donate; donate: donate donation give gave contribute < give
raise-money: raise fundraising collect crowdfunding fundraiser; bequeath: bequeath leave left will; inherit: inherit come_into; receive: receive get got obtain gain be_given
win-award: win won award honour honor receive_the_prize; nominate: nominate nomination shortlist put_forward; lose: lose lost loss forfeit; win-gain: win won gain secure
find: find found discover discovery locate track_down come_across; turn-up: turn_up turned_up resurface reappear come_to_light
disappear: disappear vanish go_missing went_missing missing lost; search: search look_for hunt; identify: identify identification recognise recognize
lack: lack missing be_short_of without absent; build: build built construct construction erect put_up
start-building: break_ground ground-breaking start_of_construction construction_begins foundation_stone < begin; finish-building: topping-out topping_out_ceremony
convert: convert conversion turn_into rebuild transform repurpose; renovate: renovate renovation refurbish refurbishment restore restoration overhaul revamp
modernise: modernise modernize upgrade update renew; repair: repair fix mend restore; maintain: maintain maintenance upkeep service servicing
destroy: destroy destruction wreck ruin devastate; demolish: demolish demolition tear_down tore_down torn_down pull_down knock_down raze bulldoze; damage: damage harm batter
collapse: collapse cave_in caved_in give_way; burn-down: burn_down burned_down burnt_down gut gutted fire blaze; vandalise: vandalise vandalism deface trash
break-down: break_down broke_down breakdown fail failure malfunction outage; steal: steal stole stolen theft make_off_with swipe pinch
move-house: move relocate relocation move_house; move-in: move_in moved_in take_up_residence occupy; move-out: move_out moved_out vacate
arrive: arrive arrival reach turn_up come_in; leave: leave left depart departure set_off; flee: flee fled escape run_away abscond
return: return comeback come_back came_back go_back; evacuate: evacuate evacuation clear move_to_safety; bring: bring brought take took taken transport carry
open: open opening open_its_doors; inaugurate: inaugurate inauguration open opening unveil officially_open; close: close closure shut shutting shut_down shutdown shutter
close-temporarily: temporarily_closed temporary_closure close_temporarily < close; reopen: reopen reopening open_again < open
block-off: block close_off seal_off cordon_off close shut; shut-down-plant: decommission shut_down take_out_of_service close_down switch_off
put-into-service: put_into_service commission start_operating go_live begin_operations; operate: operate operation run ran manage
demand-act: demand call_for ask_for insist claim seek sought; urge: urge call_on appeal press plead; offer: offer bid propose put_forward
bid-auction: bid outbid place_a_bid win_the_auction; auction-off: auction auction_off go_under_the_hammer come_under_the_hammer sold_at_auction < sell
agree: agree agreement deal reach_agreement come_to_terms strike_a_deal settle; disagree: disagree disagreement at_odds dispute row quarrel
negotiate: negotiate negotiation talks hold_talks bargain haggle; talks-fail: break_down fall_through fell_through fail < fail; compromise: compromise middle_ground settlement
mediate: mediate mediation arbitrate conciliation; sign: sign signing ink put_pen_to_paper; blame: blame hold_responsible attribute put_down_to
accuse: accuse accusation allege allegation level_accusations; clear-of-blame: exonerate clear vindicate; admit: admit admission concede acknowledge confess own_up
deny: deny denied denial reject refute dispute; confirm: confirm confirmation verify corroborate; claim-assert: claim allege assert maintain contend
criticise: criticise criticize criticism slam attack condemn; praise: praise hail laud applaud; protest: protest demonstrate demonstration rally march
object: object oppose opposition resist fight fought; support: support back endorse favour advocate; warn: warn warning caution alert raise_the_alarm; threaten: threaten threat
apologise: apologise apologize apology say_sorry regret; thank: thank gratitude; celebrate: celebrate celebration mark commemorate party; anniversary: anniversary jubilee birthday
commemorate: commemorate remember memorial pay_tribute; check: check inspect inspection review examine scrutinise audit
inspect-site: inspect site_visit view visit on-site_inspection; investigate: investigate investigation inquiry probe look_into; test: test trial try_out tried_out pilot
measure: measure measurement gauge record; record-register: record register log logged note; count: count tally tallied; estimate-act: estimate put_at reckon assess
calculate: calculate calculation compute work_out; expect: expect forecast predict anticipate project; survey-poll: survey poll questionnaire; compare: compare comparison contrast
show-evidence: show demonstrate prove reveal indicate; publish: publish publication release issue bring_out come_out; leak: leak leaked come_to_light emerge become_public
conceal: conceal cover_up covered_up hush_up hide hid hidden withhold; disclose: disclose disclosure reveal uncover expose make_public
cause: cause trigger lead_to led_to bring_about provoke spark; prevent: prevent prevention avert avoid stop head_off; hinder: hinder hamper impede obstruct impair
allow: allow permit permitted permission let enable; ban: ban banned prohibit prohibition forbid forbade forbidden outlaw bar barred
oblige: oblige require force compel make_mandatory obligation; exempt: exempt exemption excuse waive; restrict: restrict restriction limit cap capped curb
punish: punish punishment penalise penalize sanction discipline fine; pardon: pardon amnesty reprieve; use: use usage utilise utilize employ make_use_of
consume: consume use_up get_through; need-act: need require necessary rely_on; accommodate: hold held seat accommodate have_room_for house
include: include comprise contain consist_of cover; last: last take took continue go_on; weigh: weigh tip_the_scales; cost-act: cost set_back come_to
earn: earn make made gross take_in rake_in; spend: spend spent shell_out fork_out; save-money: save economise cut_costs; waste-act: waste squander fritter_away
take-part: take_part took_part participate join_in attend compete; stay-away: stay_away absent boycott skip skipped miss fail_to_turn_up
attend: attend visit flock come came turn_out; watch: watch view see saw seen tune_in; read: read reading; travel: travel trip journey; work: work employed
live-reside: live reside based resident; stay-overnight: stay stay_overnight spend_the_night; die: die death pass_away passed_away dead succumb
be-killed: killed lose_their_lives lost_their_lives die; be-born: born birth give_birth arrive; be-pregnant: pregnant pregnancy expecting expecting_a_baby
grow-old: age ageing aging grow_older; be-injured: injure injured hurt wound; be-ill: ill sick fall_ill unwell; bury: bury buried lay_to_rest laid_to_rest funeral
rescue: rescue save pull_to_safety; protect: protect protection safeguard preserve; secure: secure safeguard; list-heritage: list heritage_protection listed protected_status
preserve: preserve keep save conserve; hand-over: hand_over handed_over handover present transfer; distribute: distribute distribution hand_out give_out share_out
deliver: deliver delivery supply ship; produce: produce production manufacture make made; collect: collect gather pick_up; store: store storage
remove: remove removal clear take_away took_away get_rid_of; throw-away: throw_away threw_away discard dispose_of dump; recycle: recycle recycling reuse; clean: clean clean_up
plant: plant; fell-tree: fell cut_down chop_down; install: install installation fit fitted put_up set_up; equip: equip fit_out kit_out provide; connect: connect connection link
rename: rename rebrand new_name; name-after: name christen dub; transfer-responsibility: delegate cede; reform: reform overhaul restructure shake-up reorganise
divert: divert diversion reroute detour; increase-share: increase_stake raise_stake up_its_stake; solve: solve resolve solution fix sort_out; clarify: clarify clear_up establish
explain: explain explanation justify reason; inform: inform notify tell told; discuss: discuss discussion debate deliberate; meet: meet met gather convene
visit-official: visit pay_a_visit tour; invite: invite invitation; disinvite: disinvite uninvite withdraw_invitation; affect: affect hit impact concern
succeed-win: succeed success manage pull_off achieve; fail: fail failure founder flop flopped fall_through collapse
threatened-with: threatened at_risk in_jeopardy under_threat in_danger; doubt: doubt question call_into_question cast_doubt; regret-decision: regret regrettable disappointed
welcome: welcome greet; depend-on: depend dependent hinge; vary-differ: differ deviate vary difference; overlap: overlap coincide; abuse-misuse: misuse abuse misappropriate
violate-rule: breach violate infringe break broke flout; comply: comply compliance adhere abide follow observe; is-open: open accessible; is-closed: closed shut locked
is-empty: empty vacant unoccupied unused deserted; is-full: full packed crowded fully_booked overcrowded at_capacity; is-occupied: occupied taken filled inhabited
is-finished: finished complete completed done over; is-unfinished: unfinished incomplete not_yet_finished half-finished; is-under-construction: under_construction being_built
is-certain: certain sure definite confirmed sealed; is-uncertain: uncertain unclear unresolved in_doubt up_in_the_air; is-unknown: unknown unidentified not_known
is-known: known well-known; available: available on_offer on_hand obtainable in_stock; unavailable: unavailable out_of_stock not_available
scarce: scarce rare in_short_supply limited thin_on_the_ground; plentiful: plentiful ample enough sufficient abundant; insufficient: insufficient inadequate not_enough too_little
secret: secret confidential classified behind_closed_doors; is-public: public open_to_the_public publicly; anonymous: anonymous unnamed unidentified
valid: valid in_force binding final effective; void: void invalid null null_and_void; legal: legal lawful permissible; illegal: illegal unlawful illicit impermissible
safe: safe harmless no_danger; dangerous: dangerous hazardous risky unsafe; unharmed: unharmed unhurt uninjured unscathed safe_and_sound; intact: intact undamaged
voluntary: voluntary optional; compulsory: compulsory mandatory obligatory required; temporary: temporary temporarily provisional interim for_the_time_being
permanent: permanent permanently lasting for_good definitive; indefinite: indefinitely indefinite until_further_notice; successful: successful
unsuccessful: unsuccessful failed fruitless in_vain; popular: popular sought-after in_demand; unpopular: unpopular poorly_attended
free-of-charge: free free_of_charge at_no_cost complimentary no_charge; paid-for: paid chargeable for_a_fee; expensive: expensive costly dear pricey
cheap: cheap inexpensive affordable low-cost; profitable: profitable in_the_black lucrative; unprofitable: loss-making unprofitable in_the_red
unanimous: unanimous unanimously without_dissent; controversial: controversial contentious disputed contested; undisputed: undisputed uncontested unchallenged
surprising: surprising surprise unexpected out_of_the_blue; as-expected: as_expected as_planned on_schedule on_time; early: early premature ahead_of_time
late: late belated overdue; immediate: immediate immediately at_once with_immediate_effect straight_away; gradual: gradual gradually step_by_step in_stages phased
complete-wholly: complete completely entirely fully wholly; partial: partial partially partly in_part; exactly: exactly precisely
approximately: about around approximately roughly nearly; more-than: more_than upwards_of in_excess_of; less-than: less_than fewer_than; up-to: up_to as_many_as as_much_as at_most
only: only just merely; additional: additional extra further more; previous: previous former earlier prior ex; future: future from_now_on coming
annual: annual annually yearly a_year per_year every_year; worldwide: worldwide global globally around_the_world; nationwide: nationwide countrywide national across_the_country
local: local regional; foreign: foreign overseas from_abroad; domestic: domestic home home-grown; unique: unique one-off one_of_a_kind; oldest: oldest longest-serving
largest: largest biggest; first-time: first_time for_the_first_time; last-time: for_the_last_time last_time final; historic: historic historical
famous: famous well-known renowned celebrated; unused: unused idle disused derelict; in-use: in_use in_operation operating
overloaded: overloaded overstretched overwhelmed at_breaking_point; out-of-order: out_of_order out_of_service broken faulty defective; ready: ready prepared all_set
responsible: responsible in_charge; independent: independent autonomous; suitable: suitable appropriate fit; unsuitable: unsuitable unfit inappropriate
sign-player: sign signing bring_in recruit land snap_up; player-switch: join move transfer switch; release-player: release let_go offload part_company
loan-player: loan on_loan loan_move; extend-contract: extend_contract contract_extension new_deal sign_a_new_contract renew < extend-time
terminate-contract: terminate_contract contract_termination end_the_contract cancel_the_contract; player-out-injured: sidelined ruled_out out_injured miss be_out
ban-athlete: ban banned suspend suspension; send-off: send_off sent_off red_card dismissed; doping-positive: test_positive tested_positive failed_a_drugs_test doping
disqualify: disqualify disqualified disqualification throw_out; strip-title: strip_of_title stripped_of < revoke
win-title: win_the_title title_win crowned_champions become_champions clinch_the_title; defend-title: defend_the_title retain_the_title title_defence
promotion-sport: promote promotion go_up; relegation: relegate relegation go_down; qualify: qualify qualification book_a_place advance
knocked-out: knock_out knocked_out eliminated crash_out exit; end-career: retire retirement hang_up_boots end_career call_it_a_day; sports-comeback: comeback return
match-abandoned: abandoned abandonment match_halted < stop-short; empty-stadium: behind_closed_doors without_spectators empty_stadium
points-deduction: points_deduction docked_points; licence-refused-club: licence_refused denied_a_licence lose_licence
club-insolvent: insolvent insolvency bankrupt bankruptcy administration go_bust; host-event: host stage organise organize hold held; train: train training practise practice
perform-on-stage: perform performance play appear take_the_stage; premiere-act: premiere debut first_performance world_premiere
stage-production: stage direct staging put_on production; cast-role: cast play star portray; film-shoot: shoot shot film filming; release-film: release come_out hit_cinemas
release-album: bring_out put_out < publish; broadcast: broadcast air show screen; broadcast-live: live_broadcast live_coverage televised_live < broadcast
drop-programme: cancel drop dropped pull_from_the_schedule < discontinue; exhibit-show: exhibit display show on_show on_display; acquire-museum: acquire acquisition purchase < buy
go-on-tour: tour on_tour guest_performance; translate: translate translation; delete-content: delete take_down took_down remove < remove
go-viral: go_viral went_viral viral spread_online; insult: insult abuse verbally_abuse; harass: harass harassment molest; discriminate: discriminate discrimination disadvantage
ordain: ordain ordination consecrate; beatify: beatify canonise canonize sainthood; deconsecrate: deconsecrate secularise desacralise; baptise: baptise baptize christen baptism
adopt-child: adopt adoption; book-trip: book booking reserve reservation; cancel-booking: cancel cancellation; presale: advance_sale presale tickets_on_sale advance_booking
overcrowd: overtourism overcrowding overrun rush; cook-serve: cook serve dish_up; draw-lots: draw raffle drawn; hit-jackpot: win_the_jackpot scoop hit_the_jackpot jackpot_winner
contest-will: contest_the_will inheritance_dispute challenge_the_will; authenticate: authenticate attribute attribution genuine; fake-act: forge fake forgery counterfeit
plagiarise: plagiarise plagiarism copy copied; show-up-late: arrive_late turn_up_late; queue-up: queue queue_up line_up wait_in_line; overcome: overcome cope get_over master
give-in: give_in gave_in back_down relent climb_down; insist: insist stick_to stuck_to hold_on stand_by; u-turn: u-turn about-turn reversal change_of_heart
reverse-decision: reverse overturn undo undone rescind; uphold: uphold upheld maintain; keep-retain: keep kept retain hold_on_to; give-up: give_up gave_up relinquish renounce forgo
spread: spread expand extend; dominate: dominate prevail predominate; emerge-arise: arise arose emerge come_about; happen: happen occur take_place come_to_pass
notice: notice spot spotted detect observe; forget: forget forgot forgotten leave_behind; choose-location: settle set_up locate establish
supply-provide: provide supply make_available; help: help assist aid support; look-after: look_after care take_care_of; train-educate: train training educate
strengthen: strengthen boost reinforce bolster; weaken: weaken undermine erode; balance-offset: offset compensate make_up_for balance; catch-up: catch_up caught_up make_up
abstain: abstain abstention; recover-salvage: recover salvage retrieve; unpaid: unpaid honorary voluntary; lift-measure: lift end remove
reserve-earmark: reserve set_aside earmark ring-fence; allocate: allocate allocation assign; overtake: overtake overtook overtaken surpass leapfrog; lead-field: lead led head top
lag: lag lagged trail be_behind; share-divide: share split_between divide; expel: expel expulsion exclude throw_out kick_out; let-in: admit let_in admission entry
turn-away: turn_away refuse_entry deny_entry; house-ban: banned_from_the_premises barred exclusion_order banning_order; register-act: register sign_up enrol enroll
deregister: deregister sign_off; correct: correct correction revise amend rectify; revise-down: revise_down downgrade lower < lower; revise-up: revise_up upgrade raise < raise
mix-up: mix_up mixed_up confuse mistake; deceive: deceive cheat fraud swindle dupe con scam; strike: strike walkout industrial_action walk_out down_tools
implement: implement implementation carry_out put_into_practice realise; enforce: enforce enforcement execute; contribute: contribute contribution chip_in
exchange: exchange swap trade; remain: remain stay; wait-for: wait await hold_off; attract: attract draw drew drawn lure pull_in; lose-value: lose_value depreciate depreciation
gain-value: gain_value appreciate appreciation; write-off: write_off write_down write-down; stand-empty: stand_empty lie_idle vacant
decay: decay dilapidated disrepair run-down crumbling; tender-out: put_out_to_tender tender invite_bids advertise; advertise: advertise promote market
no-comment: no_comment decline_to_comment refuse_to_comment silent; sue: sue take_to_court file_a_lawsuit take_legal_action
report-to-police: report_to_police file_a_complaint press_charges; pending: pending outstanding unresolved; overdue: overdue in_arrears late; unsold: unsold go_unsold fail_to_sell
joint: joint jointly together; official: official officially formal; unofficial: unofficial informal; private: private privately_owned; state-owned: state-owned public state-run
stranded: stranded stuck marooned; trapped: trapped stuck pinned; unmarried: unmarried single; married: married; alive: alive living
barrier-free: accessible wheelchair-accessible step-free; meat-free: vegetarian meat-free; plant-based: vegan plant-based; new: new novel fresh; old-aged: old aged elderly
young: young youthful; strong-heavy: strong heavy severe massive; serious: serious grave severe; minor: minor slight small; frequent: frequent frequently often regularly
rare: rare rarely seldom occasionally; simultaneous: simultaneous simultaneously at_the_same_time; consecutive: consecutive in_a_row successive running
cause-unclear: cause_unknown unexplained unclear mysterious; well-attended: well_attended busy big_crowds; award-contract: award_contract win_the_contract land_the_contract
hold-office: hold_office serve incumbent in_office; run-for: run_for stand_for candidacy candidate seek_election; bid-for-host: bid apply candidacy
farewell: say_goodbye bid_farewell farewell; book-launch: book_launch presentation; exhibition-opening: opening private_view vernissage < inaugurate
exhibition-closing: closing_day finissage; shut-newspaper: cease_publication fold stop_printing < discontinue; paywall: paywall subscription-only
go-digital: go_online-only digital-only stop_print; censor: censor censorship; boo: boo booed jeer whistle; applaud: applaud applause clap ovation
storm-pitch: pitch_invasion invade_the_pitch; riot: riot rampage unrest clashes; set-off-fireworks: set_off let_off flares; bite: bite bit bitten maul
climb: climb ascent scale summit; swim-bathe: swim bathe; ski-open: season_opening start_of_the_season < begin; season-end: end_of_season season_finale < end
strip-licence: revoke_licence lose_licence strip_of_licence < revoke; test-drive: test_drive test_run; name-successor: name_a_successor; entrust: entrust put_in_charge
prohibit-entry: entry_ban travel_ban < ban; smoke-ban: smoking_ban smoke-free < ban; phone-ban: phone_ban mobile_phone_ban smartphone_ban < ban; dress-code: dress_code
alcohol-ban: alcohol_ban ban_on_alcohol < ban; convene: convene call_a_meeting summon; suspend-person: suspend suspension put_on_leave place_on_leave; rule-out: rule_out exclude
add-join: add join supplement; move-up: move_up climb; fall-behind: fall_behind slip slide; retaliate: retaliate retaliation revenge
test-run: trial pilot pilot_project trial_run < test
`);
