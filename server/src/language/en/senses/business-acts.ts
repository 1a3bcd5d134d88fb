import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business, what happens and what is so. The concepts are the same in every language. */
export const businessActs = (): readonly SenseRow[] => senseRows('act', `
rise: rise rose risen increase climb climbed grow grew grown gain; fall: fall fell fallen decline decrease drop dropped go_down dip
surge: surge soar jump skyrocket rocket spike leap shoot_up shot_up < rise; plunge: plunge plummet slump tumble crash collapse slide nosedive < fall
slight-rise: edge_up inch_up slight_increase tick_up marginal_rise < rise; slight-fall: edge_down dip slip slight_decline tick_down ease < fall
stagnate: stagnate stagnation unchanged flat stable stall steady level_off; double: double doubled twofold twice_as_much < rise
triple: triple treble threefold tripled multiply < rise; halve: halve halved cut_in_half fall_by_half < fall
recover: recover recovery recoveries rebound bounce_back pick_up upturn rally; weaken: weaken slow_down slowdown cool cloud slacken ease deceleration
accelerate: accelerate speed_up quicken gather_pace acceleration; fluctuate: fluctuate fluctuation volatile volatility swing; reach-figure: reach amount_to total stand_at come_to
exceed: exceed surpass top topped beat beaten outstrip outperform; miss-target: miss missed fall_short fell_short undershoot disappoint below_expectations lag_behind
meet-expectations: meet_expectations in_line_with_expectations as_expected on_target on_track; record-state: record record_year all-time_high best_ever unprecedented
raise-price: raise_prices price_increase price_rise price_hike more_expensive increase_prices put_up_prices dearer
cut-price: cut_prices price_cut price_reduction cheaper lower_prices reduce_prices slash_prices; raise-increase: raise increase hike lift put_up step_up
lower-reduce: lower reduce cut cutting reduction slash decrease trim trimmed; top-up: top_up boost add_to supplement
budget-cut: budget_cut spending_cut cut cutback austerity savings_package cost-cutting; save-money: save economise economize cut_costs tighten_belts reduce_costs
cheap: cheap inexpensive affordable low-cost low-priced; expensive: expensive costly pricey high-priced dear overpriced unaffordable
free-of-charge: free free_of_charge at_no_cost complimentary for_free gratis; paid-for: subject_to_a_fee chargeable paid fee-based
cost-verb: cost be_priced_at come_to set_back amount_to run_to; estimate-verb: estimate put_at reckon assess estimated value gauge
value-verb: value valued valuation assess appraise rate; calculate: calculate compute work_out calculation reckon
forecast-verb: forecast predict expect project anticipate prediction projection; raise-forecast: raise_forecast raise_guidance upgrade_outlook lift_forecast revise_upwards
lower-forecast: cut_forecast profit_warning lower_guidance downgrade_outlook trim_forecast revise_down warn_on_profits
confirm-forecast: confirm_forecast reaffirm_guidance stick_to_forecast maintain_outlook reiterate_guidance
earn-profit: earn make_a_profit post_a_profit generate make made net netted; lose-money: lose_money make_a_loss post_a_loss lose lost loss-making in_the_red
profitable: profitable in_the_black lucrative viable money-making; loss-making: loss-making unprofitable in_the_red uneconomic money-losing
turn-profit: return_to_profit turnaround break_even back_in_the_black swing_to_profit; turn-loss: swing_to_a_loss slip_into_the_red slide_into_the_red fall_into_loss
turn-over: turn_over generate_sales post_revenue achieve_sales; result-publish: report_results publish_figures release_earnings post_results present_figures
buy: buy bought purchase acquire acquisition snap_up snapped_up; sell: sell sold sale offload divest dispose_of disposal
takeover: take_over takeover took_over taken_over acquire acquisition buy_out buyout swallow
hostile-takeover: hostile_takeover hostile_bid unsolicited_bid unfriendly_takeover < takeover; merge: merge merger combine combination amalgamate tie-up join_forces
demerge: spin_off spin-off demerge demerger split_off carve_out hive_off; integrate: integrate incorporate absorb integration
take-stake: take_a_stake buy_into invest acquire_a_stake buy_a_stake; exit-stake: exit sell_stake divest pull_out sell_out divestment
raise-stake: increase_stake raise_stake boost_holding up_stake lift_holding; cut-stake: reduce_stake cut_stake trim_holding pare_stake sell_down
offer-bid: bid offer make_an_offer tender approach; outbid: outbid top higher_bid overbid; raise-bid: raise_bid sweeten_offer improve_offer increase_bid
accept-offer: accept agree_to take_up acceptance approve; reject-offer: reject turn_down rebuff refuse dismiss rejection spurn
approve-deal: approve clear green_light approval clearance give_the_go-ahead wave_through; block-deal: block prohibit ban banned veto stop stopped bar
antitrust-review: examine review investigate probe scrutinise scrutinize look_into; deal-close: close complete completion finalise finalize conclude seal wrap_up
deal-collapse: collapse fall_through fell_through fail founder off_the_table break_down fall_apart; sign-contract: sign signed ink conclude seal put_pen_to_paper
negotiate: negotiate negotiation talks bargain discussions haggle; talks-fail: talks_failed without_agreement broke_down deadlock no_result inconclusive stalemate
agree: agree agreement reach_a_deal settle strike_a_deal compromise come_to_terms; exclusive-talks: exclusive_talks exclusivity exclusive_negotiations preferred_bidder
look-for-buyer: seek_a_buyer look_for_a_buyer put_up_for_sale search_for_an_investor on_the_market; terminate-contract: terminate cancel cancelled end_contract termination dissolve
extend-contract: extend renew prolong extension renewal; expire: expire run_out lapse end expiry
withdraw-from-deal: pull_out withdraw withdrew back_out withdrawal walk_away drop_out; award-contract: award contract_award place_an_order
win-contract: win_contract secure_an_order land_a_deal won awarded clinch bag; order-verb: order place_an_order commission ordered
cancel-order: cancel cancelled canceled cancellation revoke call_off; deliver: deliver delivery deliveries supply ship hand_over
bottleneck: bottleneck shortage supply_problems scarcity supply_shortage delivery_problems; sold-out: sold_out out_of_stock fully_booked unavailable
available: available on_sale in_stock on_offer in_shops; launch-product: launch introduce roll_out unveil bring_to_market release
discontinue-product: discontinue phase_out delist stop_production; recall: recall recalled call_back pull_from_shelves
produce: produce manufacture make made build production turn_out; halt-production: halt_production stop_production shut_down_production suspend_production production_stoppage idle
resume: resume restart resumption start_up_again; relocate: relocate move shift transfer relocation offshore; outsource: outsource outsourcing contract_out farm_out
insource: insource bring_back_in-house take_back reshore bring_in-house; expand: expand expansion enlarge extend grow extension scale_up
downsize: downsize shrink shrank shrunk scale_back slim_down slimmed_down cut_back; open: open opened opening inaugurate
close: close closed closure shut shutting shut_down close_down shutter; branch-closure: branch_closure store_closure shut_branches close_stores < close
temporarily-closed: temporarily_closed temporary_closure suspended on_pause; reopen: reopen reopened reopening < open
cease-business: cease_trading go_out_of_business give_up cease_operations close_for_good wind_up
decommission: decommission shut_down take_offline mothball switch_off take_out_of_service
commission-operation: go_online start_operations bring_into_service start_up go_into_operation; found-company: found set_up establish start create
dissolve-company: dissolve liquidate wind_up liquidation wind_down; nationalise: nationalise nationalize nationalisation nationalization state_takeover
privatise: privatise privatize privatisation privatization; rename: rename rebrand change_name rebranding; insolvent: insolvent bankrupt bust insolvency bankruptcy broke
solvent: solvent liquid creditworthy able_to_pay; file-insolvency: file_for_bankruptcy file_for_insolvency declare_bankruptcy enter_administration go_into_administration
insolvency-proceedings: insolvency_proceedings bankruptcy_proceedings administration receivership creditor_protection debtor-in-possession chapter_11
go-bankrupt: go_bankrupt go_bust collapse go_under fold fail; rescue: rescue save bail_out bailed_out bailout salvage
restructure: restructure restructuring overhaul reorganise reorganize shake-up turnaround revamp
debt-cut: debt_relief haircut debt_write-off debt_forgiveness debt_cut debt_cancellation; invest: invest investment put_money_into plough_into pump_into spend
disinvest: divest withdraw_money disinvest; finance: finance fund bankroll pay_for financing funding
raise-capital: raise_capital raise_funds raise_money fundraise secure_funding raised tap_investors; borrow: borrow take_out_a_loan take_on_debt raise_a_loan
lend: lend lent grant_a_loan extend_credit lending loan; repay: repay repaid pay_back pay_off repayment redeem redemption amortise
refinance: refinance refinancing reschedule_debt restructure_debt roll_over debt_rescheduling; default: default fail_to_pay payment_default missed_payment in_arrears
debt-free: debt-free free_of_debt paid_off; indebted: indebted in_debt debt-ridden debt-laden heavily_indebted; guarantee: guarantee vouch underwrite stand_surety back warrant
liable: liable liability responsible accountable held_liable; write-off: write_off write_down wrote_off written_off writedown impairment
insure: insure insured cover covered insurance underwrite; uninsured: uninsured not_covered without_insurance; pay: pay paid settle payment fork_out cough_up shell_out
transfer-money: transfer transferred remit wire send_money; disburse: pay_out disburse distribute payout disbursement; collect-money: collect recover cash_in collection
withdraw-cash: withdrawal withdrew take_out_cash cash_withdrawal; deduct: deduct deduction offset withhold debit; spend: spend spent outlay expend fork_out
finance-contribute: contribute chip_in co-finance contribution put_up; pay-for-cost: bear_the_cost cover_the_cost foot_the_bill pick_up_the_tab pay_for meet_costs
refund-verb: refund reimburse refunded repay reimbursement compensate; compensate: compensate make_up_for indemnify recompense compensation make_good
demand-claim: demand claim call_for seek sought request insist_on; sue: sue file_a_lawsuit take_to_court take_legal_action sued lodge_a_claim
settle-dispute: settle settlement resolve out_of_court resolution reach_a_settlement; sentence-pay: order_to_pay condemn sentence ordered_to_pay
fine-verb: fine fined penalise penalize impose_a_fine slap_a_fine; donate: donate give gave given donation contribute gift; bequeath: bequeath left_in_will will leave_behind
inherit: inherit inherited come_into inheritance; subsidise: subsidise subsidize support promote subsidised
support-stop: cut_funding end_subsidies stop_funding withdraw_funding axe_subsidies; provide-funds: provide make_available allocate earmark set_aside release_funds
approve-funds: approve grant authorise authorize sign_off_on pass approval; tax-verb: tax levy_tax impose_a_tax taxation taxable
tax-exempt: tax-free tax-exempt exempt duty-free exemption; raise-tax: tax_increase tax_hike raise_taxes tax_rise increase_taxes
cut-tax: tax_cut cut_taxes tax_reduction lower_taxes tax_relief; evade-tax: evade evasion tax_evasion tax_fraud dodge_tax
avoid-tax: tax_avoidance tax_planning tax_optimisation tax_loophole; embezzle: embezzle embezzlement misappropriate siphon_off misappropriation divert
defraud: defraud cheat swindle con conned scam scammed trick fleece; bribe-verb: bribe bribery corruption pay_off grease_palms
money-laundering: money_laundering launder laundering; insider-trading: insider_trading insider_dealing
falsify-accounts: accounting_fraud falsify_accounts cook_the_books balance-sheet_fraud accounting_scandal; price-fixing: price_fixing price-fixing cartel collusion bid_rigging
abuse-dominance: abuse_of_dominance dominant_position market_power abuse_of_market_power; dumping: dumping price_dumping; undercut: undercut undercutting
hire: hire recruit take_on employ recruitment engage; create-jobs: create_jobs add_jobs job_creation expand_workforce increase_headcount
cut-jobs: cut_jobs job_cuts axe_jobs shed_jobs slash_jobs headcount_reduction job_losses; dismiss: dismiss lay_off laid_off layoff sack fire make_redundant dismissal redundancy
mass-layoff: mass_layoff mass_dismissal mass_redundancies large-scale_layoffs < dismiss
dismiss-without-notice: summary_dismissal dismissed_without_notice sacked_on_the_spot fired_immediately < dismiss
no-dismissals: without_layoffs no_compulsory_redundancies natural_attrition voluntary_redundancies natural_wastage
job-guarantee: job_guarantee job_security employment_guarantee protection_against_dismissal; hiring-freeze: hiring_freeze recruitment_freeze recruitment_stop freeze_on_hiring
lose-job: lose_one's_job be_laid_off lose_jobs job_loss out_of_work; short-time: short-time_work short_time furlough reduced_hours short-time_working
release-from-duties: suspend suspended put_on_leave release_from_duties gardening_leave place_on_leave
resign: resign step_down stepped_down quit resignation stand_down give_up_post; depart: leave left depart departure exit go step_aside
remove-boss: oust remove remove_from_office unseat ouster removal topple; part-ways: part_ways separate by_mutual_consent part_company mutual_agreement
appoint: appoint name named appointment install nominate; elect-board: elect election vote_in re-elect; succeed: succeed follow take_over_from replace succession
take-office: take_office take_up_post start assume take_the_helm take_over; fill-post: fill fill_a_post fill_a_vacancy staff; vacant-post: vacant unfilled open unoccupied
interim: interim acting temporary caretaker; promote-staff: promote promotion move_up elevate; retire: retire retirement retired go_into_retirement
early-retirement: early_retirement retire_early < retire; retrain: retrain retraining upskill further_training reskilling; employ: employ employed have_on_the_payroll
moonlighting: undeclared_work illicit_work moonlighting illegal_employment off-the-books_work; exploit-workers: exploit exploitation starvation_wages wage_theft
strike: strike walk_out walkout down_tools stoppage go_on_strike; warning-strike: warning_strike token_strike short_walkout < strike
call-strike: call_a_strike strike_call announce_a_strike call_for_industrial_action; threaten-strike: threaten_to_strike strike_threat threaten_industrial_action
end-strike: end_strike call_off_strike return_to_work avert_strike suspend_strike; lock-out: lock_out lockout locked_out; strike-ballot: strike_ballot strike_vote ballot
arbitration: arbitration mediation conciliation mediate arbitrate; wage-agreement: wage_agreement pay_deal pay_settlement wage_deal pay_agreement wage_settlement
protest: protest demonstrate demonstration rally rallies take_to_the_streets march; boycott: boycott shun consumer_boycott; export-verb: export exported ship_abroad sell_abroad
import-verb: import imported bring_in source_from_abroad; impose-tariff: impose_tariffs slap_tariffs levy_duties raise_tariffs introduce_tariffs
lift-tariff: lift_tariffs scrap_tariffs cut_tariffs remove_duties reduce_tariffs; suspend-tariff: suspend_tariffs pause_tariffs delay_tariffs reprieve suspension pause
sanction: sanctions sanction punitive_measures sanctioned; trade-war: trade_war trade_dispute tariff_dispute trade_conflict tariff_war
smuggle: smuggle smuggling traffic contraband; clear-customs: clear_customs declare customs_clearance; list-stock: go_public list float ipo flotation stock_market_debut listing
delist: delist delisting take_private go_private; postpone-ipo: postpone_ipo shelve_listing pull_flotation delay_ipo
join-index: join_the_index promotion_to_index be_added_to_the_index; leave-index: leave_the_index drop_out_of_the_index relegation_from_index be_removed_from_the_index
stock-gain: rally trade_higher in_positive_territory up < rise; stock-loss: lose lost trade_lower in_negative_territory down under_pressure shed < fall
stock-crash: stock_market_crash sell-off market_slump rout market_crash plunge; trading-halt: trading_halt suspend_trading trading_suspension halted
issue-securities: issue issuance place placement float; subscribe-shares: subscribe subscription take_up oversubscribed; buy-back: buy_back buyback repurchase bought_back
pay-dividend: pay_a_dividend distribute pay_out distribution; cut-dividend: cut_dividend scrap_dividend suspend_dividend reduce_dividend skip_dividend
raise-dividend: raise_dividend increase_dividend higher_dividend lift_dividend; upgrade: upgrade raise_rating lift_rating; downgrade: downgrade cut_rating lower_rating
raise-rates: rate_hike raise_interest_rates rate_rise increase_rates rate_increase; cut-rates: rate_cut cut_interest_rates lower_rates rate_reduction
hold-rates: hold_rates keep_rates_unchanged leave_rates_unchanged rate_pause; appreciate: appreciate strengthen appreciation firm
depreciate: depreciate devalue weaken devaluation depreciation lose_value; speculate: speculate speculation gamble bet short_selling; trade-verb: trade trading quoted change_hands
auction-verb: auction auction_off under_the_hammer sold_at_auction go_under_the_hammer; change-owner: change_hands change_of_ownership new_owner ownership_change
rent-out: rent_out let lease_out sublet letting; rent-take: rent lease hire take_a_lease; lease-finance: leasing leased
rent-increase: rent_increase rent_hike rent_rise raise_rents; rent-cut: rent_reduction rent_cut; evict: evict eviction throw_out turf_out
move-in: move_in occupy take_up_residence moving_in; move-out: move_out vacate leave moving_out; vacant: vacant empty unoccupied vacancy unused unlet disused
occupied: occupied let leased inhabited fully_let in_use; build: build built construct construction erect put_up
demolish: demolish tear_down torn_down knock_down demolition pull_down raze; renovate: renovate refurbish restore modernise modernize renovation refurbishment revamp
groundbreaking: ground-breaking groundbreaking start_of_construction break_ground foundation_stone; rezone: rezone rezoning redesignate change_of_use
convert-building: convert conversion repurpose change_of_use turn_into; expropriate: expropriate expropriation seize compulsory_purchase confiscate
seize-assets: seize confiscate impound seizure; release-assets: release unfreeze unfrozen unblock return; book-verb: book reserve make_a_booking
booking-cancel: cancel cancelled call_off cancellation; fully-booked: fully_booked full booked_out at_capacity; visit-trade: visit attract draw come_to
travel-boom: travel_boom tourism_boom record_season tourist_rush; overtourism: overtourism mass_tourism overcrowding overrun; cancel-flight: scrap axe ground flights_cancelled
suspend-service: suspend discontinue drop_route withdraw; start-service: launch start_service introduce serve add_route; delay: delay delayed late hold_up behind_schedule setback
postpone: postpone put_off defer deferred postponement push_back delay; bring-forward: bring_forward advance ahead_of_schedule earlier_than_planned
shelve: shelve shelved put_on_ice put_on_hold mothball suspend; drop-project: drop dropped abandon scrap scrapped ditch pull_the_plug
go-ahead: go-ahead green_light approval clearance nod; start: start begin began begun kick_off get_under_way; end: end finish conclude stop stopped complete terminate
introduce: introduce bring_in take_effect come_into_force implement; abolish: abolish scrap abolition repeal do_away_with; plan: plan planned intend aim target envisage consider
consider: consider mull weigh explore think_about contemplate; announce: announce announcement disclose make_public declare reveal; report-inform: report say said inform state
confirm: confirm confirmation verify reaffirm; deny: deny denied denial reject refute dispute; decline-comment: decline_to_comment no_comment refuse_to_comment not_comment
keep-secret: undisclosed not_disclosed confidential keep_secret secret; decide: decide decision resolve rule opt; warn: warn warning caution sound_the_alarm alert
criticise: criticise criticize criticism slam slammed condemn lambast; welcome: welcome hail applaud praise pleased; justify: attribute blame cite justify explain put_down_to
reason-burden: weigh_on burden hit hurt suffer strain; benefit-from: benefit profit_from boost gain_from tailwind
threaten: threaten at_risk jeopardise jeopardize endanger hang_in_the_balance; secure: secure safeguard protect ensure preserve; affected: affected hit impacted concerned
compete: compete competition rival rivalry vie; cooperate: cooperate cooperation partner partnership collaborate team_up alliance
market-leader: market_leader industry_leader number_one leading_company; lead-overtake: overtake overtook surpass displace pass
enter-market: enter_the_market market_entry break_into expand_into gain_a_foothold; leave-market: exit_the_market withdraw market_exit
advertise: advertise promote advertising market; mislead-consumers: mislead misleading deceive deceptive dupe; test-rate: test rate examine assess
demand-verb: sought-after in_demand popular; unsold: unsold left_unsold languish shelf_warmer; panic-buying: panic_buying stockpile hoard hoarding stock_up
shop-verb: shop shopped shopping go_shopping; clearance-sale: clearance_sale sale closing-down_sale sell-off discount_battle liquidation_sale
online-shift: digitise digitalise move_online go_digital digitalisation; automate: automate automation; liberalise: liberalise deregulate deregulation open_up
regulate: regulate regulation tighten impose_rules clamp_down; lobby: lobby lobbying influence; ban-product: ban banned prohibit outlaw sales_ban
permit: allow permit permitted authorise license authorize; launch-probe: launch_an_investigation open_a_probe investigate initiate_proceedings; raid: raid raided search
audit: audit audited check inspect examine; comply: comply complied adhere compliance meet; breach: breach violate violation infringe infringement break
hack-money: extort extortion blackmail; rob: rob robbed robbery hold-up raid heist; steal: steal stole stolen theft take lift; win-prize: win won scoop land hit_the_jackpot
gamble: gamble bet betting wager gambling; lose-fortune: gamble_away squander; waste-money: waste squander wasted wastage throw_away
cost-explode: cost_explosion overrun spiral_out_of_control go_over_budget exceed_budget; balance-budget: balanced balanced_budget
overdraw: overdraw overspend overspent overshoot go_over; underspend: underspend under_budget come_in_under_budget
budget-adopt: pass_the_budget adopt_the_budget approve_the_budget budget_vote; budget-reject: reject_the_budget vote_down_the_budget throw_out_the_budget
recession: recession downturn economic_crisis slump slowdown; boom: boom upswing upturn booming flourish thrive
crisis: crisis trouble turmoil struggling ailing distressed embattled; impoverish: poverty impoverished at_risk_of_poverty impoverishment; afford: afford affordable able_to_pay
index-link: index index-linked adjust cost-of-living_adjustment inflation_adjustment; freeze-wage: pay_freeze wage_freeze freeze frozen; waive: waive forgo waiver renounce
cap-price: cap capped limit price_cap price_brake; earmark: earmark ring-fence set_aside designated; state-owned: state-owned public government-owned state-run
private-owned: private privately_owned private-sector; listed-state: listed publicly_traded quoted; unlisted-state: unlisted privately_held unquoted
net-state: net after_tax after_deductions bottom_line; gross-state: gross before_tax pre-tax; provisional: provisional preliminary unaudited initial
final-state: final definitive definite confirmed; year-on-year: year-on-year compared_with_a_year_earlier year-over-year from_the_previous_year from_a_year_ago
annually: annually a_year per_year yearly per_annum; monthly: monthly a_month per_month; per-capita: per_capita per_head per_person per_inhabitant
unlimited-term: permanent open-ended indefinite unlimited; limited-term: fixed-term temporary limited time-limited; overdue: overdue outstanding unpaid late in_arrears
misinvest: bad_investment white_elephant flop failed_investment money_pit; success-business: success hit bestseller breakthrough blockbuster
failure-business: failure fail flop fiasco setback; handover-family: hand_over handover pass_on succession generational_change; run-operate: run operate manage lead led head
owned: own owned belong_to hold held possess; modernise-fleet: renew replace replacement renewal upgrade; test-operation: trial pilot_project test_phase pilot trial_operation
electrify: electrify convert switch_to_electric retrofit; store-inventory: store stockpile storage; recycle-business: recycle recycling reuse recover
destroy-goods: destroy dispose_of throw_away discard; gather-donations: raise collect fundraise crowdfunding fundraising
strike-affect: paralyse paralyze cripple disrupt bring_to_a_standstill; award-prize: award honour honor prize recognise; disputed: disputed controversial contentious contested
undisputed: undisputed uncontested uncontroversial; supply-stop: supply_stop stop_deliveries halt_shipments cut_off_supplies; embargo: embargo trade_embargo trade_ban blockade
export-ban: export_ban export_restriction export_controls export_halt < embargo; import-ban: import_ban import_restriction import_halt < embargo
market-manipulation: market_manipulation market_abuse price_manipulation; wage-dumping: wage_dumping underpay underpayment wage_undercutting
price-war: price_war price_battle discount_war; part-retirement: partial_retirement phased_retirement semi-retirement; rent-cap: rent_cap rent_freeze rent_control rent_brake
tenancy-notice: notice_to_quit terminate_tenancy eviction_notice; remodel: remodel convert alteration rebuild rebuilt redesign; freeze-assets: freeze froze frozen block
attach-assets: attach garnish repossess repossession; rationalise: streamline rationalise rationalize efficiency_programme
cyberattack: cyberattack hack hacked cyber_attack ransomware_attack; carry-on: continue carry_on keep_running kept_open go_on; lease-back: sale_and_leaseback leaseback rent_back
claim-reject-insurance: refuse_to_pay reject_a_claim deny_coverage decline_payment; register-claim: file_a_claim register_a_claim lodge_a_claim submit
win-lawsuit: win_case win_lawsuit prevail succeed_in_court; lose-lawsuit: lose_case lose_lawsuit court_defeat suffer_a_legal_defeat
dismiss-claim: dismiss throw_out reject_the_claim case_dismissed; uphold-claim: uphold upheld allow rule_in_favour grant; appeal: appeal lodge_an_appeal challenge contest
pass-on-cost: pass_on pass_costs_on shift_costs; absorb-cost: absorb cushion offset make_up_for; price-adjust: adjust_prices price_adjustment tariff_adjustment
tariff-reform: tariff_reform new_pricing_model fare_reform; switch-provider: switch change_provider switching move_to
terminate-subscription: cancel_subscription unsubscribe terminate; lose-customers: lose_customers customer_exodus customer_losses churn
gain-customers: gain_customers win_customers customer_growth add_subscribers; gain-market-share: gain_market_share win_market_share
lose-market-share: lose_market_share lose_ground cede_market_share; work-from-home: work_from_home home_office remote_work telework working_from_home
return-to-office: return_to_office office_mandate back_to_the_office; four-day-week: four-day_week shorter_working_week reduced_working_week
extend-working-hours: extend_working_hours longer_working_hours work_longer; understaffed: understaffed short-staffed undermanned short_of_staff
overstaffed: overstaffed overmanned surplus_staff; work-accident: workplace_accident industrial_accident accident_at_work; bullying-work: bullying harass harassment mobbing
unfair-dismissal: unfair_dismissal wrongful_dismissal wrongful_termination; reinstate: reinstate rehire reinstatement; working-ban: professional_ban disqualify industry_ban
licence-withdraw: revoke_licence withdraw_licence strip_of_licence licence_revocation; certify: certify certified certification accredit
sell-below: sell_below_value sell_at_a_loss flog sell_off_cheaply; bargain: bargain special_offer; devalue-asset: lose_value loss_of_value fall_in_value
gain-value: gain_in_value appreciate increase_in_value; equal-pay: equal_pay pay_equity wage_equality; wait-supply: delivery_delay supply_delay delayed_delivery backlog
stockout: empty_shelves run_out out_of_stock; property-bubble: housing_bubble property_bubble overheating speculative_bubble
property-slump: property_slump housing_crisis construction_slump real_estate_crisis; insolvency-wave: wave_of_insolvencies wave_of_bankruptcies surge_in_insolvencies
moratorium: moratorium deferral payment_holiday defer_payment; bank-run: bank_run run_on_the_bank; state-intervention: state_intervention government_bailout state_rescue step_in
`);
