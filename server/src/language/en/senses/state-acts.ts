import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm, what happens and what is so. The concepts are the same in every language. */
export const stateActs = (): readonly SenseRow[] => senseRows('act', `
announce: announce announcement unveil make_public disclose; state: say said state told declare declared; stress: stress emphasise emphasize underline reiterate
confirm: confirm confirmation verify verified; deny: deny denied denial reject dispute refute; claim-say: claim allege assert assertion; report: report reported
accuse-publicly: accuse accusation blame allege allegation; criticise: criticise criticize criticism condemn slam blast lambast; praise: praise welcome hail commend applaud
condemn: condemn condemnation denounce deplore; warn: warn warning caution sound_the_alarm; all-clear: all-clear stand_down lifted_warning; demand: demand call_for urge insist
appeal-to: appeal call urge plea; ask-request: ask request plea; propose: propose proposal suggest suggestion put_forward; plan: plan planned intend aim
consider: consider examine mull weigh look_into; promise: promise pledge vow commit; threaten: threaten threat menace; support: support back endorse favour favor
oppose: oppose opposition resist object_to; agree-to: agree approve consent green-light give_the_go-ahead; reject-proposal: reject turn_down vote_down throw_out
adopt-law: pass adopt approve enact adoption passage; ratify: ratify ratified ratification; veto: veto block; amend-law: amend amendment revise reform
repeal: repeal abolish scrap revoke lift; introduce: introduce introduction bring_in roll_out; come-into-force: come_into_force take_effect enter_into_force come_into_effect
expire: expire lapse run_out; enforce: enforce enforcement implement; tighten: tighten toughen stricter crack_down clampdown; loosen: ease relax loosen liberalise liberalize
ban: ban banned prohibit outlaw forbid forbidden bar barred; allow: allow permit permitted authorise authorize; grant-permit: approve grant license give_the_green_light
refuse-permit: refuse deny denied withhold reject; revoke: revoke strip stripped rescind take_away; apply-for: apply applied file submit submitted
file-objection: object challenge contest; vote-action: vote cast_a_ballot; abstain: abstain abstention; elect: elect vote_in chosen choose
re-elect: re-elect reelect re-election return_to_office < elect; vote-out: vote_out oust unseat; win-election: win won victory triumph; lose-election: lose lost defeat defeated
landslide-win: landslide landslide_victory resounding_win < win-election; narrow-result: narrow neck_and_neck close_race razor-thin
run-for-office: run_for_office stand candidacy candidacies bid contest; withdraw-candidacy: withdraw withdrew pull_out drop_out stand_aside
nominate: nominate nomination select_as_candidate; run-off: run-off runoff second_round; snap-election: snap_election early_election fresh_election new_elections
by-election: by-election special_election; local-election: local_election municipal_election council_election; mayoral-election: mayoral_election mayoral_race
count-votes: count tally tallied counting; recount: recount count_again; projection-vote: projection early_projection; exit-poll: exit_poll
enter-parliament: enter_parliament win_seats; fail-threshold: miss_the_threshold fail_to_enter_parliament
election-fraud: election_fraud vote_rigging electoral_fraud ballot_stuffing; campaign-run: campaign campaigning electioneering canvass
form-coalition: coalition alliance form_a_government governing_pact; break-coalition: collapse fall_apart break_up; coalition-talks: coalition_talks coalition_negotiations
exploratory-talks: exploratory_talks preliminary_talks; negotiate: negotiate talks negotiation; reach-agreement: agree agreement deal reach_a_deal compromise
fail-talks: fail collapse break_down break_off; swear-in: swear_in sworn_in inaugurate inauguration oath_of_office; take-office: take_office take_over assume_office
appoint: appoint appointment name install; resign: resign resignation step_down stepped_down quit stand_down; dismiss-official: dismiss sack fire fired oust remove removal
suspend-official: suspend suspension put_on_leave; reinstate: reinstate reinstatement restore; succeed-office: succeed successor replace; reshuffle: reshuffle cabinet_reshuffle
no-confidence: no-confidence_vote vote_of_no_confidence no-confidence_motion; topple-government: topple bring_down overthrow overthrew oust; coup: coup putsch overthrow takeover
dissolve-parliament: dissolve dissolution; impeach: impeach impeachment; lift-immunity: lift_immunity waive_immunity strip_of_immunity; leave-party: leave_the_party quit defect
join-party: join join_the_party; expel-party: expel expelled expulsion; retire-politics: retire leave_politics bow_out step_back; debate: debate discuss discussion deliberate
parliament-session: session sitting convene meet; consult-public: consultation hearing public_comment; postpone: postpone delay defer deferred put_off adjourn
cancel: cancel cancelled canceled call_off scrap axe; take-place: take_place held hold; shelve: shelve put_on_ice put_on_hold mothball pause
drop-plan: abandon ditch scrap scrapped dump; begin: begin began begun start launch get_under_way commence; end: end finish conclude conclusion stop stopped wrap_up
resume: resume resumption restart continue; interrupt: interrupt suspend halt pause interruption; extend-time: extend extension prolong; shorten-time: shorten cut_short curtail
raise: raise increase hike put_up lift; lower: lower cut reduce reduction decrease slash; rise: rise rose risen increase climb grow grew grown
fall: fall fell fallen decline drop decrease; remain-unchanged: unchanged stable flat steady; exceed: exceed surpass top topped go_over
fall-short: fall_short miss undershoot below; cut-spending: cut cutback austerity savings retrench; fund: fund finance subsidise subsidize bankroll
allocate-money: allocate earmark set_aside make_available; repay: repay repaid refund reimburse pay_back; pay: pay paid payment settle; owe: owe outstanding unpaid
tax-act: tax levy impose_a_tax taxation; tax-evasion: tax_evasion tax_fraud dodge_taxes tax_dodging; self-report-tax: voluntary_disclosure self-report
money-laundering: money_laundering launder_money; bribe-act: bribe bribery corruption graft corrupt; abuse-of-office: abuse_of_office misconduct_in_public_office abuse_of_power
breach-of-trust: breach_of_trust criminal_mismanagement breach_of_fiduciary_duty; embezzle: embezzle embezzlement misappropriate misappropriation siphon_off
nepotism: nepotism cronyism jobs_for_the_boys; scandal: scandal affair row furore; defraud: defraud swindle scam scammed con conned cheat dupe
forge: forge fake counterfeit falsify falsified; steal: steal stole stolen theft pinch make_off_with; break-in: break_in broke_into broken_into burgle burglarize raid
rob: rob robbed hold_up mug mugged robbery; ransack: loot ransack plunder looting; blackmail: blackmail extort extortion; coerce: coerce coercion force
kidnap: kidnap kidnapped abduct abduction; hostage-taking: hostage-taking take_hostage siege; release-hostage: release free freed set_free; kill: kill slay slain
murder-act: murder assassinate < kill; die: die died dead lose_life perish pass_away succumb; survive: survive survival escape_alive; shoot: shoot shot open_fire fire_shots
shoot-dead: shoot_dead shot_dead gun_down gunned_down fatally_shot < kill; shoot-and-wound: shot_and_wounded gunshot_wound; stab: stab stabbed knife knifed
stab-to-death: stab_to_death stabbed_to_death fatally_stabbed < kill; strangle: strangle choke throttle; beat-up: beat beaten beat_up punch batter
attack-person: attack assault set_upon lunge_at; injure: injure hurt wound injury injuries; rape-act: rape force_himself_on; sexual-abuse-act: abuse molest sexually_abuse
sexual-harass: sexually_harass sexual_harassment grope; harass: harass harassment stalk pester; insult: insult verbal_abuse; defame: defame defamation slander libel smear
incite-hate: incite incitement stir_up_hatred hate_speech; vandalise: vandalise vandalize wreck deface trash; arson: arson set_on_fire torch set_fire_to set_alight
smuggle: smuggle smuggling contraband; people-smuggling: people_smuggling migrant_smuggling smuggle_people; human-trafficking: human_trafficking modern_slavery
forced-prostitution: forced_prostitution sexual_exploitation; deal-drugs: deal_drugs drug_dealing drug_trafficking peddle; use-drugs: take_drugs drug_use
drug-influenced: high under_the_influence_of_drugs; legalise-drugs: legalise legalize legalisation decriminalise decriminalize; hack: hack hacked breach break_into
leak-data: leak leaked leak_out; reveal: reveal uncover expose come_to_light disclose; cover-up: cover_up conceal hush_up hide hid hidden
file-complaint: file_a_complaint report_to_police press_charges; tip-off: tip_off blow_the_whistle inform; investigate: investigate investigation probe inquiry look_into
interrogate: interrogate question interview questioning; search-premises: search raid comb; seize: seize confiscate seizure impound; freeze-assets: freeze froze frozen block
wiretap: wiretap wiretapping bug bugged intercept eavesdrop; surveil: surveil surveillance monitor shadow spy_on; spy: spy spied espionage spying
search-fugitive: hunt manhunt search wanted; identify: identify identified identification trace; suspect-act: suspect suspected suspicion alleged
arrest: arrest detain apprehend take_into_custody nab collar; remand: remand remanded_in_custody pre-trial_detention held_in_custody
release-custody: release free freed walk_free let_go; electronic-tag: electronic_tag ankle_bracelet ankle_monitor; house-arrest: house_arrest home_detention
surrender: surrender turn_himself_in give_himself_up hand_himself_in; flee: flee fled escape run_away abscond; escape-prison: break_out escape jailbreak prison_break < flee
chase: chase pursue pursuit; extradite: extradite extradition hand_over; charge-formally: charge charged indict indictment prosecute
drop-case: drop dropped discontinue close_the_case dismiss; diversion: diversion conditional_discharge deferred_prosecution
stand-trial: stand_trial on_trial in_the_dock appear_in_court; hearing-act: hearing trial court_session; testify: testify testified testimony give_evidence
confess: confess confession admit admitted plead_guilty; plead-not-guilty: plead_not_guilty deny_the_charges maintain_innocence; perjury: perjury false_testimony lying_under_oath
plead-closing: closing_argument closing_speech summing-up; convict: convict convicted conviction find_guilty found_guilty
acquit: acquit acquitted acquittal clear cleared found_not_guilty; sentence-act: sentence jail impose hand_down; rule-court: rule ruled ruling decide decided find found
dismiss-claim: dismiss throw_out knock_back; uphold-claim: uphold rule_in_favour rule_in_favor find_in_favour; uphold-verdict: uphold upheld confirm affirm
overturn: overturn quash annul annulled strike_down struck_down reverse set_aside; final-verdict: final legally_binding non-appealable
not-final: not_final subject_to_appeal not_yet_binding; appeal-act: appeal lodge_an_appeal challenge; refer-back: remand send_back refer_back; retrial: retrial reopen new_trial
sue: sue take_to_court file_a_lawsuit bring_legal_action; settle-lawsuit: settle settlement out-of-court_deal; claim-money: claim seek sought demand
award-money: award grant ordered_to_pay; compensate: compensate compensation make_good reimburse; injunction: injunction interim_order interim_injunction
restraining-order: restraining_order no-contact_order; barring-order: barring_order exclusion_order dispersal_order; unconstitutional: unconstitutional violate_the_constitution
constitutional: constitutional in_line_with_the_constitution; illegal: illegal unlawful against_the_law illicit; legal: legal lawful legitimate
punishable: punishable criminal criminalise criminalize; time-barred-state: time-barred lapse out_of_time; guilty-state: guilty at_fault culpable guilt
innocent-state: innocent blameless innocence; negligent: negligent negligence careless carelessness; grossly-negligent: grossly_negligent gross_negligence reckless < negligent
intentional: intentional deliberate wilful willful premeditated; attempted: attempted attempt; insane-state: not_criminally_responsible insane unfit
diminished-responsibility: diminished_responsibility reduced_culpability; liable: liable liability responsible; imprison: imprison jail lock_up behind_bars incarcerate imprisonment
serve-sentence: serve_a_sentence serve_time do_time; prison-regime: prison_system penal_system corrections; parole: parole early_release conditional_release
pardon: pardon clemency reprieve; amnesty: amnesty immunity_from_prosecution; preventive-detention: preventive_detention indefinite_detention
forensic-placement: secure_hospital psychiatric_detention hospital_order; execute: execute execution put_to_death
death-penalty: death_penalty death_sentence capital_punishment sentenced_to_death; reoffend: reoffend relapse repeat_offence; fine-act: fine fined penalise penalize punish
patrol: patrol patrolled; deploy: deploy deployment dispatch mobilise mobilize call_out; cordon-off: cordon_off seal_off sealed_off; use-of-force: use_of_force forcible
tear-gas: tear_gas cs_gas; pepper-spray: pepper_spray; baton: baton truncheon; water-cannon: water_cannon; police-brutality: police_brutality police_violence excessive_force
collide: collide collision crash smash; crash-into: crash_into slam_into plough_into plow_into ram rammed smash_into; run-over: run_over knock_down hit struck mow_down
skid: skid skidded veer_off lose_control leave_the_road; overturn-vehicle: overturn flip flipped roll_over tip_over; hit-and-run: hit-and-run flee_the_scene leave_the_scene
drink-driving: drink-driving drunk_driving driving_under_the_influence dui; drunk: drunk intoxicated under_the_influence inebriated; sober: sober not_drunk
speed-act: speed speeding drive_too_fast; race-street: street_race illegal_race drag_race; disregard-priority: fail_to_yield fail_to_give_way
derail: derail derailed derailment jump_the_tracks; crash-plane: crash crashed plane_crash go_down; emergency-landing: emergency_landing crash-landing forced_landing ditching
grounded: grounded grounding flight_ban; sink: sink sank sunk go_down shipwreck; capsize: capsize capsized overturn keel_over; run-aground: run_aground ran_aground stranded
drown: drown drowned drowning; fall-down: fall fell plunge plunge_to_death; trapped-state: trapped pinned stuck; stranded-state: stranded cut_off isolated marooned
burn: burn burnt ablaze in_flames catch_fire; break-out-fire: break_out broke_out ignite start; burn-down: burn_down gutted destroyed_by_fire razed
extinguish: extinguish put_out douse; under-control: bring_under_control under_control contain; fight-fire: fight battle tackle firefighting
explode: explode blow_up blew_up blown_up detonate go_off; blow-up-deliberately: blow_up detonate blast; defuse: defuse disarm make_safe
smoke-poisoning: smoke_inhalation smoke_poisoning; gas-leak: leak gas_leak escape_of_gas spill; flood-act: flood inundate submerge swamp
overflow: burst_its_banks overflow spill_over breach_its_banks; dam-breach: breach burst dam_break; recede: recede subside fall_back ebb; storm-act: batter lash rage sweep swept
destroy: destroy destruction devastate wreck flatten; damage-act: damage cause_damage impair; uproot: uproot topple blow_down fell; collapse: collapse cave_in give_way
bury: bury buried engulf sweep_away swept_away; slide-slope: slide slip come_down give_way; shake: shake shook jolt rattle; erupt: erupt eruption
power-failure: without_power lose_power knocked_out outage; power-restored: power_restored reconnected back_on
disrupt-traffic: disrupt disruption paralyse paralyze bring_to_a_standstill; close-road: close shut closed blocked impassable; reopen-road: reopen reopened passable
divert: divert reroute diversion detour; clear-debris: clear clean_up clean-up remove; repair: repair fix fixed mend; rebuild: rebuild rebuilt reconstruct reconstruction
alert-services: alert call_emergency_services raise_the_alarm; rescue-act: rescue save bring_to_safety pull_from; recover-body: recover recovered found_dead retrieve
free-trapped: free freed cut_free extricate; search-missing: search hunt look_for search_operation; call-off-search: call_off_the_search search_suspended
go-missing: go_missing disappear vanish missing disappearance; be-found: found turn_up located discovered; evacuate: evacuate evacuation clear
return-home: return go_home allowed_back; airlift: airlift fly flew flown; take-to-hospital: hospitalise hospitalize take_to_hospital rush_to_hospital admit admitted
discharge-hospital: discharge released_from_hospital send_home; treat: treat treatment care therapy therapies; resuscitate: resuscitate resuscitation revive cpr
declare-dead: pronounce_dead pronounced_dead declare_dead; critical-condition: critical_condition life-threatening fighting_for_life
stable-condition: stable out_of_danger stable_condition; recover-health: recover recovery get_better heal; fall-ill: fall_ill sicken get_sick contract
infect: infect infection transmit transmission pass_on; outbreak: outbreak epidemic wave; pandemic: pandemic global_outbreak; spread: spread proliferate circulate
contain: contain containment curb curbed stem; quarantine: quarantine isolate isolation self-isolate; lockdown: lockdown shutdown stay-at-home_order
curfew: curfew stay-at-home_order; vaccinate: vaccinate immunise immunize inoculate jab; mask-duty: mask_mandate compulsory_masks
compulsory: compulsory mandatory obligatory required; voluntary: voluntary optional; test-act: test screen; diagnose: diagnose diagnosis detect
operate-medical: operate surgery undergo_surgery; prescribe: prescribe prescription; approve-drug: approval license authorise authorization marketing_authorisation
take-off-market: withdraw_from_the_market pull_from_shelves; drug-shortage: shortage scarcity supply_bottleneck; staff-shortage: staff_shortage understaffed understaffing
overload: overwhelm overloaded overstretched stretched; overcrowded: overcrowded overcrowding packed; malpractice: malpractice negligence botched; poison: poison poisoning
overdose: overdose od; suicide: suicide take_his_own_life kill_himself; assisted-dying: assisted_dying assisted_suicide euthanasia
recall-act: recall pull withdrawn pull_from_shelves; contaminate: contaminate contamination taint pollute; unfit-food: unfit_for_consumption unsafe spoiled inedible
not-to-eat: do_not_eat avoid_eating should_not_be_consumed; cull: cull culled slaughter put_down; mislabel: mislabel mislabelled mislabeled
inspect: inspect check examine review audit; object-to-hygiene: find_fault fail_inspection substandard; hygiene-pass: pass_inspection safe no_issues
shut-business: close shut shut_down closure; open-business: open opening reopen; decommission: decommission shut_down take_out_of_service retire
commission: commission put_into_service bring_into_operation; invade: invade invasion incursion march_into; attack-military-act: attack launch_an_offensive strike_at
bombard: bomb shell bombard pound; strike-target: hit struck impact; shoot-down: shoot_down shot_down down intercept; capture-place: capture seize take take_control overrun
lose-place: lose give_up abandon; recapture: recapture retake retook reclaim < capture-place; occupy: occupy occupied occupation annex annexation
besiege: besiege encircle surround siege; retreat: retreat withdraw withdrawal pull_out pull_back; station: station deploy send_troops deployment
advance-military: advance push_forward gain_ground; fight: fight fought fighting combat clash battle; ceasefire-act: ceasefire truce cease-fire armistice
break-truce: violate_the_ceasefire breach_of_the_truce; make-peace: make_peace peace_deal peace_agreement; declare-war: declare_war go_to_war
wage-war: war warfare conflict hostilities; mobilise: mobilise mobilize call_up conscript draft; conscription: conscription military_service draft
rearm: rearm arm rearmament build_up; disarm: disarm disarmament lay_down_arms; supply-arms: supply_arms deliver_weapons arm
procure: procure buy bought purchase acquire procurement; test-weapon: weapons_test missile_test nuclear_test; launch-missile: launch fire fired
war-crime: war_crime atrocity atrocities crimes_against_humanity; genocide: genocide; massacre: massacre bloodbath slaughter
exercise-military: exercise drill manoeuvre maneuver war_game; violate-airspace: violate_airspace airspace_violation incursion; sabotage: sabotage sabotage_act
carry-out-attack: carry_out perpetrate commit committed; terrorism: terrorism terror; claim-responsibility: claim_responsibility claimed_responsibility
foil: foil thwart prevent avert; radicalise: radicalise radicalize radicalisation; right-wing-extremist: far-right right-wing_extremist neo-nazi
left-wing-extremist: far-left left-wing_extremist; seek-asylum: seek_asylum apply_for_asylum sought_asylum; grant-asylum: grant_asylum recognise recognize grant_protection
deny-asylum: deny_asylum reject_asylum_claim refuse_asylum; tolerate-stay: tolerated tolerated_stay; provisional-admission: provisionally_admitted temporary_admission
subsidiary-protection: subsidiary_protection; deport: deport expel expelled remove deportation repatriate; turn-back-border: turn_back turn_away push_back refuse_entry
immigrate: immigrate arrive enter come_in; emigrate: emigrate leave depart; cross-border: cross_the_border crossing enter
border-control: border_control border_check border_security; entry-ban: entry_ban travel_ban; resettle: resettle relocate relocation resettlement
accommodate: accommodate house shelter put_up; naturalise: naturalise naturalize grant_citizenship; strip-citizenship: strip_of_citizenship revoke_citizenship denaturalise
integrate: integrate integration; flee-war: displace flee forced_from_their_homes; protest-act: protest demonstrate take_to_the_streets rally march
riot: riot unrest rioting clashes disturbances; disperse: disperse break_up broke_up; blockade-act: block blockade occupy barricade; glue-on: glue_themselves stick
strike-act: strike walk_out down_tools; end-strike: return_to_work call_off_the_strike; boycott: boycott shun stay_away
collect-signatures: collect_signatures gather_signatures petition; hand-in-petition: submit hand_in file present; meet-diplomatic: meet met meeting summit talks
visit-official: visit trip receive host; mediate: mediate broker arbitrate mediation; sign-treaty: sign signing ink initial; withdraw-from-treaty: withdraw pull_out quit terminate
recognise-state: recognise recognize recognition; break-off-relations: sever_ties cut_ties break_off_relations; resume-relations: restore_ties resume_relations
expel-diplomat: expel expelled expulsion declare_persona_non_grata; summon-ambassador: summon call_in; recall-ambassador: recall withdraw_ambassador
sanction-act: sanction impose_sanctions blacklist; lift-sanctions: lift_sanctions ease_sanctions remove_sanctions; embargo: embargo trade_ban export_ban
evade-sanctions: evade circumvent bypass dodge; retaliate: retaliate retaliation reprisal hit_back; escalate: escalate escalation intensify intensified flare_up
de-escalate: de-escalate ease calm defuse; accede: join accede accession; exit-union: leave exit exited; secede: secede secession breakaway independence
merge-municipalities: merge merger amalgamate consolidate; split-up: split separate divide; rezone: rezone rezoning change_of_use
expropriate: expropriate expropriation compulsory_purchase; nationalise: nationalise nationalize nationalisation; privatise: privatise privatize privatisation privatization
tender: tender invite_bids call_for_tenders; award-contract: award award_a_contract contract; responsible-for: responsible in_charge accountable responsibility
monitor-oversight: oversee oversaw supervise supervision monitor oversight; publish: publish release publication make_public
keep-secret: secret confidential classified under_wraps; mismanage: mismanagement bungling maladministration; waste-money: waste squander wasteful
delay-project: delay hold_up drag_on slip; commission-report: commission order_an_inquiry order; find-report: find found conclude establish; cause: cause trigger blame spark
unclear-cause: unclear unknown unexplained undetermined; clarified: clarified solved cleared_up resolved; affected-state: affected hit impacted
occur: occur occurred happen take_place; emergency-state: state_of_emergency emergency disaster_declaration; bureaucratic-relief: cut_red_tape deregulate simplify simplified
bureaucratic-burden: bureaucracy red_tape administrative_burden; apologise: apologise apologize apology sorry; mourn: mourn commemorate mourning pay_tribute
donate: donate give_blood donation; misuse-funds: misuse divert misspend misspent; undeclared-work: undeclared_work illegal_employment moonlighting
confidence-loss: loss_of_confidence loss_of_trust; vacant-post: vacant unfilled vacancy vacancies; filled-post: filled fill staffed
interim: interim acting caretaker provisional temporary; permanent: permanent definitive indefinite; independent: independent external impartial
unanimous: unanimous without_opposition by_consensus; by-majority: by_majority majority_vote; armed: armed carrying_a_weapon gun-toting; unarmed: unarmed defenceless defenseless
masked: masked hooded disguised; anonymous: anonymous unnamed unidentified; unharmed: unharmed unhurt uninjured unscathed; vote-by-post: by_post postal by_mail
split-vote: tie deadlock stalemate; tie-break: casting_vote tie-breaker drawing_lots; lobby: lobby lobbied influence; peace-talks: peace_talks peace_negotiations peace_process
prisoner-swap: prisoner_swap prisoner_exchange; build: build built construct construction erect; demolish: demolish demolition tear_down torn_down raze
renovate: renovate renovation refurbish overhaul modernise; hire: hire recruit take_on employ; lay-off: lay_off laid_off redundancy redundancies make_redundant job_cuts
no-comment: decline_to_comment no_comment silent; double: double twice_as_many twofold; halve: halve half_as_many; participate: participate take_part took_part attend
refuse: refuse refusal decline; win-case: win_in_court win_the_case prevail; lose-case: lose_in_court lose_the_case
obstruct-justice: obstruction_of_justice perverting_the_course_of_justice; resist-police: resist_arrest obstruct_police; trespass: trespass unauthorised_entry
unlicensed-driving: without_a_licence unlicensed without_a_license; self-defence: self-defence self-defense; motive: motive background; autopsy: autopsy post-mortem post_mortem
foul-play: foul_play third-party_involvement suspicious_circumstances; solitary: solitary_confinement isolation; torture: torture; mistreat: mistreat ill-treatment abuse
hunger-strike: hunger_strike refuse_food; unbelted: unbelted not_wearing_a_seatbelt; nod-off: nod_off microsleep fall_asleep; distracted: distracted inattentive distraction
signal-failure: signal_failure points_failure technical_fault; technical-fault: technical_fault malfunction fault breakdown; distress-at-sea: in_distress distress sea_rescue
turn-back-flight: turn_back turned_around return; fire-ban: fire_ban open_fire_ban; heat-state: heatwave heat; drought: drought dry_spell
water-shortage: water_shortage water_scarcity; secret-ballot: secret_ballot secret_vote; minority-government: minority_government minority_cabinet
government-crisis: government_crisis political_crisis; in-opposition: opposition opposition_benches; in-government: govern government in_power in_office
protect-whistleblower: whistleblower_protection; pension-off: retire retirement; conflict-of-interest: conflict_of_interest incompatibility; biased: biased bias prejudiced
recuse: recuse recusal
`);
