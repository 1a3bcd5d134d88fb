import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: culture, sport, and the words of all news, what figures measure. The concepts are the same in every language. */
export const generalMeasures = (): readonly SenseRow[] => senseRows('measure', `
share: share proportion percentage fraction; rate: rate ratio; number: number count tally; figure: figure value reading; quantity: quantity amount; money-amount: amount sum
total: total aggregate overall altogether in_all; remainder: remainder rest balance remaining; capacity-people: capacity seating_capacity seating
capacity-output: capacity output throughput; area: area surface acreage expanse footprint; floor-area: floor_space floor_area floorspace living_space < area
plot-area: plot_size site_area lot_size < area; exhibition-area: exhibition_space gallery_space display_area < area; length: length long; height: height tall high
altitude: altitude elevation; depth: depth deep; width: width breadth wide; thickness: thickness thick; diameter: diameter across; weight: weight mass
payload: payload load_capacity; room-volume: volume capacity cubic_capacity; size: size dimension magnitude; scale: scale extent scope volume magnitude; age: age years_old
average-age: average_age mean_age < age; age-limit: age_limit minimum_age age_rating age_restriction; retirement-age: retirement_age pension_age; life-expectancy: life_expectancy
service-life: lifespan service_life lifetime durability working_life; duration: duration length; period: period timespan timeframe time_frame window
running-time: running_time runtime playing_time < duration; contract-term: term contract_length contract_period < duration
term-of-office: term_of_office tenure time_in_office < duration; construction-time: construction_period construction_time building_time < duration
travel-time: journey_time travel_time travelling_time < duration; waiting-time: wait waiting_time waiting_period wait_time < duration
processing-time: processing_time turnaround_time handling_time < duration; length-of-stay: length_of_stay stay < duration
working-time: working_hours working_time working_week hours_worked; opening-hours: opening_hours business_hours opening_times; delay-length: delay lateness hold-up
deadline: deadline cut-off cutoff due_date closing_date; entry-deadline: closing_date entry_deadline application_deadline < deadline
notice-period: notice_period period_of_notice notice; transition-period: transition_period grace_period phase-in_period; date-fixed: date appointment; distance: distance
route-length: distance route_length route; radius: radius within; gap: gap difference disparity divide; lead-margin: lead advantage margin; arrears-gap: deficit gap arrears backlog
speed: speed velocity pace; speed-limit: speed_limit speed_restriction; frequency: frequency interval; participation: participation take-up uptake involvement turnout
voter-turnout: turnout voter_turnout < participation; majority: majority bulk most; minority: minority; vote-share: share_of_the_vote vote_share; vote-margin: margin winning_margin
shortage: shortage scarcity lack dearth bottleneck undersupply; staff-shortage: staff_shortage labour_shortage labor_shortage skills_shortage understaffing < shortage
money-shortfall: shortfall deficit gap hole funding_gap budget_hole; money-surplus: surplus; surplus: surplus excess glut oversupply overcapacity; demand: demand
need: need requirement requirements; supply: supply availability; consumption: consumption usage; per-capita: per_capita per_head per_person; loss: loss losses deficit
profit: profit gain; waste: waste rubbish garbage trash refuse litter; record-high: record record_high all-time_high peak high
record-low: low record_low all-time_low trough low_point; average: average mean on_average; median: median; maximum: maximum ceiling cap upper_limit at_most limit
minimum: minimum floor lower_limit at_least; threshold: threshold mark hurdle bar; limit-value: limit limit_value threshold_value permitted_level; quota: quota allocation allotment
growth-rate: growth_rate growth rate_of_growth; decline-rate: decline rate_of_decline contraction; level: level; price: price cost; unit-price: unit_price price_per_unit
cost: cost costs expense outlay; cost-overrun: cost_overrun extra_cost additional_cost overspend overrun; cost-estimate: cost_estimate estimated_cost projected_cost
investment-sum: investment capital_expenditure; budget: budget; spending: spending expenditure outlay outgoings; receipts: receipts income takings revenue proceeds
net-proceeds: net_proceeds; savings-achieved: saving savings cost_savings; damage-sum: damage cost_of_damage damages; value: value worth
valuation-estimate: estimate valuation estimated_value; charge-fee: fee charge levy; surcharge: surcharge supplement extra_charge premium
discount: discount reduction price_cut concession rebate; deposit-down: deposit down_payment advance advance_payment upfront_payment; instalment: instalment installment tranche
security-deposit: deposit security_deposit bond; bail: bail bail_bond; container-deposit: deposit container_deposit; refund-sum: refund reimbursement repayment money_back
compensation-sum: compensation damages redress payout; severance: severance severance_pay payoff redundancy_pay golden_handshake; fine-sum: fine penalty; claim-sum: claim demand
debt-sum: debt debts liabilities indebtedness borrowings; loan-sum: loan credit; subsidy-sum: subsidy grant funding aid; allowance: allowance per_diem stipend
pay-sum: pay salary wage wages earnings remuneration; annual-pay: annual_salary yearly_salary annual_pay < pay-sum; bonus: bonus premium bonus_payment
fee-artist: fee appearance_fee; pension-sum: pension retirement_benefit; rent-sum: rent rental lease_payment; target: target goal objective aim
forecast: forecast projection prediction outlook; estimate: estimate estimation; probability: probability likelihood chance odds risk; success-rate: success_rate hit_rate
failure-rate: failure_rate error_rate; approval-rate: approval approval_rating support popularity; response-rate: response_rate response
stock-held: stock inventory reserves supplies holdings; population: population number_of_inhabitants; density: density
occupancy: occupancy utilisation utilization capacity_utilisation load_factor occupancy_rate; vacancy: vacancy vacancy_rate; noise-level: noise_level volume loudness decibel_level
temperature: temperature temperatures; rank: rank place position spot; index-position: ranking standings table league_table; points: points
traffic-volume: traffic volume_of_traffic footfall; footfall: footfall customer_traffic foot_traffic; women-share: proportion_of_women share_of_women female_representation
foreign-share: share_of_foreigners proportion_of_foreigners; backlog: backlog; cohort: cohort age_group year_group; transfer-fee: transfer_fee fee
transfer-income: transfer_income player_sales transfer_revenue; release-clause: release_clause buyout_clause buy-out_clause; player-market-value: market_value transfer_value
signing-bonus: signing-on_fee signing_bonus sign-on_bonus; squad-cost: wage_bill payroll squad_cost; prize-money: prize_money purse winnings prize_fund
starting-money: entry_fee appearance_money; sponsor-income: sponsorship sponsorship_income sponsorship_revenue commercial_income
broadcast-income: broadcasting_revenue tv_money television_income media_revenue; rights-cost: broadcast_rights rights_fee television_rights media_rights
matchday-income: matchday_revenue gate_receipts ticket_sales ticketing_revenue; attendance: attendance crowd gate visitor_numbers audience_numbers
average-attendance: average_attendance average_crowd < attendance; record-attendance: record_crowd record_attendance attendance_record < attendance
tv-ratings: ratings viewing_figures viewership audience_figures; market-share: market_share audience_share; circulation: circulation print_circulation
print-run: print_run first_printing first_print_run initial_print_run; readership: readership reach audience; ad-revenue: advertising_revenue ad_revenue ad_income
licence-fee: licence_fee license_fee television_licence broadcasting_fee; subscription-price: subscription_price subscription_fee subscription_cost
box-office: box_office box-office_takings gross ticket_sales; production-budget: production_cost production_budget < budget
admission-price: admission ticket_price entrance_fee entry_fee admission_fee; festival-pass-price: pass_price day_pass festival_pass
self-financing: self-financing_ratio cost_recovery earned_income; hammer-price: hammer_price selling_price; auction-proceeds: proceeds auction_total sale_total
starting-bid: starting_bid opening_bid starting_price; reserve-price: reserve reserve_price minimum_price; highest-bid: highest_bid winning_bid top_bid
buyers-premium: buyer's_premium buyers'_premium; insurance-value: insured_value insurance_value sum_insured; loot-value: haul loot stolen_goods; ransom: ransom ransom_demand
jackpot: jackpot lottery_win winnings; stake-bet: stake bet wager; betting-odds: odds chances; reward: reward bounty; estate: inheritance estate; bequest: bequest legacy < estate
fortune: fortune wealth net_worth assets; donation-sum: donations donation funds_raised money_raised; fundraising-target: fundraising_target fundraising_goal funding_goal < target
endowment: endowment; arts-funding: arts_funding culture_budget cultural_funding < subsidy-sum; church-tax: church_tax
membership-fee: membership_fee membership_dues dues subscription; room-rate: room_rate price_per_night nightly_rate
tourist-tax: tourist_tax visitor_levy city_tax accommodation_tax; day-visitor-fee: entry_fee access_fee day-tripper_fee
ski-pass-price: ski_pass_price lift_pass day_ticket lift_ticket; birth-rate: birth_rate fertility_rate birthrate; divorce-rate: divorce_rate
death-rate: mortality death_rate mortality_rate; ban-length: ban suspension; injury-layoff: layoff lay-off spell_on_the_sidelines time_out injury_break
alcohol-level: alcohol_level blood_alcohol alcohol_content; tip-sum: tip gratuity; menu-price: menu_price price_of_a_meal; pocket-money: pocket_money allowance
alimony: alimony maintenance child_support; child-benefit: child_benefit child_allowance family_allowance; screen-time: screen_time viewing_time usage_time
user-reach: user_numbers audience traffic; intensity: strength intensity severity magnitude; quality-score: mark grade rating score; revenue: revenue turnover sales
merchandise-income: merchandise_sales merchandising_income shirt_sales; season-ticket-price: season_ticket_price cost_of_a_season_ticket < admission-price
chart-position: chart_position chart_placing < rank; world-ranking: world_ranking world_rankings < rank; club-debt: club_debt debts < debt-sum
ticket-revenue: ticket_revenue ticket_sales takings < receipts; staff-level: headcount workforce staffing_level number_of_employees
membership-level: membership number_of_members membership_figures; guest-number: visitor_numbers guest_numbers number_of_visitors; reach-of-campaign: awareness recognition
stake-share: stake shareholding holding interest; interval-time: interval; lead-time: lead_time preparation_time; remaining-time: remaining_time time_left; weight-catch: catch haul
squad-size: squad_size squad; target-audience: target_audience target_group key_demographic; ticket-contingent: ticket_allocation allocation allotment < quota
crowd-limit: attendance_cap capacity_limit crowd_limit < maximum; debt-ceiling-cap: cap ceiling spending_cap; interest-level: interest response
difference: difference discrepancy variation; ratio: ratio proportion; lost-income: loss_of_income lost_revenue shortfall losses; extra-income: additional_revenue extra_income
quorum: quorum threshold; working-share: workload hours full-time_equivalent; response-time: response_time reaction_time
`);
