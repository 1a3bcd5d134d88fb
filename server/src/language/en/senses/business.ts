import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business. The concepts are the same in every language. */
export const business = (): readonly SenseRow[] => [
  ...senseRows('measure', `
amount: amount sum
total: total aggregate grand_total overall_amount altogether < amount
volume: volume size scale scope extent magnitude
value: value worth
price: price price_tag
price-tag: price_tag unit_price cost < price
purchase-price: purchase_price acquisition_price takeover_price deal_value consideration buying_price < price
deal-value: deal_value transaction_value deal_size transaction_volume < value
asking-price: asking_price guide_price price_expectation < price
sale-proceeds: proceeds sale_proceeds sales_proceeds sale_price
retail-price: retail_price shelf_price consumer_price shop_price store_price < price
list-price: list_price sticker_price recommended_retail_price base_price starting_price suggested_price < price
starting-price: starting_price entry_price base_price entry-level_price < price
producer-price: producer_price factory_gate_price farmgate_price < price
petrol-price: petrol_price fuel_price gas_price pump_price gasoline_price < price
oil-price: oil_price crude_price crude price_per_barrel < price
power-price: electricity_price power_price electricity_tariff electricity_rate < price
gas-price: natural_gas_price gas_tariff gas_price < price
heating-cost: heating_cost heating_bill heating_costs < cost
energy-bill: energy_bill utility_bill < cost
discount: discount rebate price_cut markdown reduction
surcharge: surcharge extra_charge supplement mark-up markup add-on additional_charge
price-difference: price_difference price_gap price_spread price_range difference
cost: cost expense expenditure costs outlay
running-cost: running_costs operating_costs upkeep overheads maintenance_costs operating_expenses opex < cost
construction-cost: construction_cost building_cost project_cost total_cost build_cost capital_cost < cost
renovation-cost: renovation_cost refurbishment_cost restoration_cost repair_cost modernisation_cost modernization_cost < cost
repair-cost: repair_cost repair_bill cost_of_repairs restoration_costs < cost
cost-overrun: cost_overrun additional_costs extra_costs overspend cost_increase added_cost cost_escalation
personnel-cost: staff_costs personnel_costs labour_costs labor_costs payroll wage_bill personnel_expenses < cost
ancillary-labour-cost: non-wage_labour_costs social_security_contributions payroll_taxes employer_contributions social_contributions ancillary_wage_costs
material-cost: material_costs input_costs raw_material_costs procurement_costs < cost
restructuring-cost: restructuring_costs restructuring_charge reorganisation_costs restructuring_expenses < cost
spending: spending expenditure outlay outgoings expenses spend
public-spending: public_spending government_spending government_expenditure state_spending public_expenditure federal_spending < spending
advertising-spending: advertising_spending ad_spend advertising_budget marketing_budget advertising_expenditure marketing_spend < spending
research-spending: research_spending research_and_development development_costs research_budget research_expenditure < spending
consumer-spending: consumer_spending household_spending private_consumption consumer_expenditure household_consumption < spending
income-general: income revenue receipts proceeds intake
savings: savings cost_savings saving cost_reduction economies
synergies: synergies synergy cost_synergies
budget: budget financial_plan spending_plan annual_budget
cost-estimate: cost_estimate quote quotation costing estimated_cost projected_cost
budget-credit: credit appropriation funding_request
production-budget: production_budget production_cost film_budget
defence-budget: defence_budget defense_budget military_budget defence_spending military_spending defense_spending military_expenditure < spending
deficit: deficit shortfall gap budget_hole black_hole budget_gap
surplus: surplus excess budget_surplus
funding-gap: funding_gap financing_gap hole funding_shortfall < deficit
funding-need: funding_requirement financing_need capital_requirement capital_needs funding_needs investment_need
contract-value: contract_value order_value contract_sum contract_price order_volume deal_value contract_worth < value
order-intake: order_intake orders new_orders incoming_orders bookings order_entry
order-backlog: order_backlog order_book backlog orders_on_hand orders_in_hand
investment-sum: investment investment_volume capital_expenditure capex capital_spending investment_package investment_programme
claim-sum: claim claims compensation_claim damages_claim amount_claimed
dispute-value: amount_in_dispute value_in_dispute sum_in_dispute amount_claimed amount_at_stake disputed_sum
receivables: receivables outstanding_invoices accounts_receivable outstanding_payments unpaid_bills debts_owed
creditor-claims: creditors'_claims creditor_claims claims_filed registered_claims liabilities
damage-sum: damage property_damage loss losses damage_bill cost_of_damage
total-loss: write-off total_loss complete_loss
financial-damage: financial_loss financial_damage economic_damage losses financial_harm economic_loss < damage-sum
fraud-sum: fraud_loss sum_defrauded amount_defrauded defrauded_sum swindled_amount
embezzled-sum: embezzled_funds embezzled_sum misappropriated_funds stolen_funds diverted_funds
loot-value: loot haul stolen_goods takings stolen_property swag
tax-evasion-sum: tax_evaded evaded_taxes unpaid_tax tax_loss back_taxes lost_tax_revenue
insured-loss: insured_losses insured_damage claims_burden claims_costs insurance_losses < damage-sum
economic-loss: economic_loss economic_damage economic_cost economic_losses < damage-sum
revenue-loss: lost_revenue loss_of_revenue revenue_shortfall lost_sales sales_decline revenue_loss
revenue-shortfall: loss_of_income revenue_shortfall lost_income lost_revenue shortfall tax_shortfall loss_of_receipts
wage-loss: loss_of_earnings lost_earnings lost_wages loss_of_income lost_pay
damages: damages compensation award compensatory_damages redress
pain-damages: damages_for_pain_and_suffering compensation_for_pain_and_suffering damages < damages
compensation: compensation indemnity reimbursement recompense compensation_payment redress
expropriation-compensation: expropriation_compensation buyout_payment expropriation_payment < compensation
settlement-sum: settlement settlement_sum settlement_amount out-of-court_settlement
severance: severance severance_pay golden_handshake payoff redundancy_pay redundancy_payment termination_payment golden_parachute exit_package
fine: fine penalty financial_penalty monetary_penalty
parking-ticket: parking_ticket ticket parking_fine penalty_charge fixed_penalty penalty_notice < fine
cartel-fine: antitrust_fine cartel_fine competition_fine < fine
contract-penalty: contractual_penalty penalty penalty_payment liquidated_damages
daily-rate-fine: daily_rate day-fine daily_unit
cost-orders: payment_order court-ordered_payment fine
bail: bail bond surety
deposit: deposit security_deposit bond
bottle-deposit: deposit bottle_deposit container_deposit
down-payment: down_payment advance prepayment advance_payment upfront_payment deposit payment_on_account
instalment: instalment installment tranche part_payment partial_payment
back-payment: back_payment back_pay additional_payment supplementary_payment
refund: refund reimbursement repayment rebate money_back
payment: payment remittance disbursement
payout: payout disbursement pay-out distribution
fee: fee charge
entrance-fee: admission admission_fee entrance_fee entry_fee ticket_price admission_price entry_price < price
tuition: tuition tuition_fees < fee
childcare-fee: childcare_fees nursery_fees daycare_fees parental_contribution childcare_costs < fee
membership-fee: membership_fee annual_fee dues annual_subscription membership_dues < fee
subscription-price: subscription_fee subscription_price monthly_fee monthly_charge subscription < fee
broadcast-fee: licence_fee license_fee broadcasting_fee tv_licence household_levy < fee
parking-fee: parking_fee parking_charge parking_rate < fee
toll: toll road_toll road_charge vignette < fee
waste-fee: waste_fee refuse_charge rubbish_charge waste_charge < fee
admin-fee: handling_fee administration_fee processing_fee administrative_fee service_fee service_charge < fee
bank-fee: account_fee bank_charge banking_fee account_charge account_maintenance_fee < fee
licence-fee: licence_fee license_fee royalty royalties licensing_fee < fee
commission: commission brokerage broker's_fee agent's_fee finder's_fee cut < fee
landing-fee: landing_fee airport_charge airport_fee landing_charge < fee
lawyer-fee: legal_fees lawyer's_fee attorney_fees legal_bill < cost
artist-fee: fee appearance_fee performance_fee paycheck
court-cost: court_costs legal_costs court_fees litigation_costs trial_costs cost_of_proceedings < cost
deployment-cost: operation_costs rescue_costs policing_costs recovery_costs < cost
fare: fare ticket_price transport_fare < price
air-fare: airfare air_fare ticket_price flight_price fare < fare
freight-rate: freight_rate shipping_rate freight_cost shipping_cost transport_costs freight_price < price
rent: rent rental rental_price rental_cost monthly_rent < price
cold-rent: net_rent basic_rent rent_excluding_bills base_rent < rent
gross-rent: gross_rent rent_including_bills inclusive_rent total_rent < rent
rental-income: rental_income rent_roll rental_revenue rents_received
service-charges: service_charge utilities ancillary_costs utility_costs
hotel-rate: room_rate hotel_rate nightly_rate price_per_night average_daily_rate < price
tourist-tax: tourist_tax city_tax visitor_levy hotel_tax accommodation_tax overnight_tax bed_tax < tax
property-price: house_price property_price home_price real_estate_price housing_price flat_price < price
land-price: land_price plot_price price_of_land land_value < price
square-metre-price: price_per_square_metre price_per_square_meter square-metre_price price_per_square_foot < price
market-value: market_value fair_value current_market_value fair_market_value < value
estimated-value: estimate estimated_value estimated_price appraised_value valuation presale_estimate < value
residual-value: residual_value scrap_value salvage_value < value
book-value: book_value carrying_amount carrying_value balance_sheet_value net_asset_value < value
collector-value: collector's_value collectible_value collector's_price < value
hammer-price: hammer_price auction_price winning_bid sale_price final_price highest_bid selling_price < price
reserve-price: reserve_price starting_bid opening_bid minimum_bid starting_price reserve upset_price < price
bid-amount: bid offer
tax: tax levy duty taxation
tax-revenue: tax_revenue tax_receipts tax_take tax_income tax_yield
tax-rate: tax_rate rate_of_tax multiplier
tax-burden: tax_burden tax_load fiscal_burden
tax-bill: tax_bill tax_demand back_taxes tax_liability tax_arrears tax_debt
tax-relief: tax_relief tax_break tax_credit tax_deduction tax_saving tax_cut tax_advantage
allowance-tax: tax_allowance exemption tax-free_amount personal_allowance exempt_amount
vat: vat value-added_tax sales_tax value_added_tax gst < tax
income-tax: income_tax payroll_tax wage_tax < tax
corporate-tax: corporation_tax corporate_tax company_tax profit_tax < tax
property-tax: property_tax land_tax real_estate_tax council_tax < tax
transfer-tax: property_transfer_tax stamp_duty real_estate_transfer_tax land_transfer_tax < tax
inheritance-tax: inheritance_tax estate_tax death_duty < tax
wealth-tax: wealth_tax tax_on_wealth millionaire's_tax < tax
windfall-tax: windfall_tax excess_profits_tax windfall_levy < tax
carbon-price: carbon_price carbon_tax emissions_price allowance_price carbon_levy
tariff: tariff duty import_duty customs_duty import_tariff levy punitive_tariff import_tax < tax
bank-levy: bank_levy bank_tax < tax
wage: wage salary pay earnings remuneration
gross-pay: gross_pay gross_wage gross_salary pre-tax_pay gross_income gross_earnings < wage
net-pay: net_pay take-home_pay net_salary net_wage after-tax_income net_income < wage
monthly-pay: monthly_wage monthly_salary monthly_pay monthly_income monthly_earnings < wage
annual-pay: annual_salary yearly_salary annual_pay annual_income annual_earnings < wage
hourly-pay: hourly_wage hourly_rate hourly_pay pay_per_hour < wage
minimum-wage: minimum_wage wage_floor statutory_minimum < wage
starting-salary: starting_salary starting_pay entry-level_salary initial_salary < wage
apprentice-pay: apprentice_pay trainee_pay apprentice_wage training_allowance apprenticeship_wage < wage
real-wage: real_wage real_earnings real_income
executive-pay: executive_pay executive_compensation pay_package total_remuneration directors'_pay compensation_package remuneration < wage
bonus: bonus bonus_payment premium incentive performance-related_pay profit-sharing incentive_payment
one-off-payment: one-off_payment lump_sum one-time_payment special_payment single_payment inflation_bonus
lump-sum: lump_sum flat_rate flat_fee fixed_sum fixed_amount
pay-rise: pay_rise pay_raise wage_increase raise salary_increase pay_increase wage_rise pay_hike pay_deal
wage-demand: wage_demand pay_demand pay_claim wage_claim demand
wage-offer: pay_offer wage_offer employers'_offer
wage-gap: pay_gap wage_gap earnings_gap gender_pay_gap pay_difference pay_differential wage_difference
transfer-fee: transfer_fee fee transfer_sum < price
buyout-clause: release_clause buyout_clause buy-out_clause
pension: pension retirement_benefit old-age_pension retirement_income annuity
benefit: benefit welfare social_assistance income_support social_benefits welfare_payment
unemployment-benefit: unemployment_benefit jobless_benefit unemployment_pay jobseeker's_allowance dole < benefit
child-benefit: child_benefit family_allowance child_allowance < benefit
daily-allowance: per_diem daily_allowance expenses daily_rate
mp-pay: mps'_salaries parliamentary_pay mps'_pay politicians'_pay lawmakers'_salaries
expenses: expenses travel_expenses expense_allowance out-of-pocket_expenses
income: income earnings
household-income: household_income family_income disposable_income
assets-personal: fortune wealth assets net_worth personal_fortune riches
pocket-money: pocket_money allowance
debt: debt liabilities indebtedness borrowings debts debt_pile debt_burden obligations
public-debt: public_debt national_debt government_debt sovereign_debt state_debt < debt
new-borrowing: new_borrowing net_borrowing new_debt borrowing government_borrowing
debt-ratio: debt_ratio debt-to-gdp_ratio gearing leverage leverage_ratio debt-to-equity_ratio
net-debt: net_debt net_borrowings net_financial_debt net_liabilities < debt
arrears: arrears outstanding_payments back_rent overdue_payments unpaid_bills outstanding_debt
liabilities: liabilities debts obligations payables
bad-loans: bad_loans non-performing_loans npls toxic_loans bad_debts problem_loans
loan-loss: loan_loss_provisions risk_provisions credit_loss_provisions
loan: loan credit borrowing advance
credit-line: credit_line line_of_credit credit_facility facility revolving_credit overdraft credit_limit < loan
emergency-loan: emergency_loan bridging_loan rescue_loan bridge_loan bailout_loan bridge_financing < loan
mortgage: mortgage home_loan housing_loan mortgage_loan property_loan < loan
consumer-loan: consumer_loan personal_loan consumer_credit instalment_loan < loan
lending-volume: loan_volume lending loan_book outstanding_loans loan_portfolio lending_volume customer_loans
deposits: deposits customer_deposits savings_deposits bank_deposits customer_funds
savings-balance: savings balance credit_balance bank_balance account_balance life_savings nest_egg
savings-rate: savings_rate saving_ratio savings_ratio rate_of_saving
assets-managed: assets_under_management client_assets managed_assets fund_volume fund_assets
new-money: net_new_money inflow net_inflows new_money fund_inflows
outflow: outflow withdrawals net_outflows capital_outflow capital_flight redemptions
balance-sheet-total: total_assets balance_sheet_total balance_sheet assets
assets-company: assets property holdings
equity: equity capital shareholders'_equity equity_capital own_funds capital_base
equity-ratio: equity_ratio capital_ratio capital_adequacy_ratio
share-capital: share_capital nominal_capital capital_stock registered_capital
capital-raise: capital_increase capital_injection rights_issue cash_injection capital_raise recapitalisation share_issue cash_call
liquidity: liquidity cash cash_reserves liquid_funds cash_on_hand cash_position liquid_assets
reserves: reserves cushion buffer rainy-day_fund financial_reserves
provisions: provisions provision set_aside set-asides
write-down: write-down writedown write-off impairment impairment_charge charge writeoff depreciation
depreciation: depreciation amortisation amortization
interest-rate: interest_rate interest rate_of_interest rate
key-rate: key_rate base_rate policy_rate benchmark_rate key_interest_rate deposit_rate bank_rate < interest-rate
savings-rate-interest: savings_rate deposit_rate interest_on_savings savings_interest < interest-rate
mortgage-rate: mortgage_rate mortgage_interest home_loan_rate < interest-rate
coupon: coupon coupon_rate nominal_interest < interest-rate
yield: yield return rate_of_return returns investment_return
spread: spread risk_premium yield_gap yield_spread risk_spread
rating: rating credit_rating creditworthiness credit_score credit_grade
inflation: inflation inflation_rate price_increases rate_of_inflation cost-of-living_increase annual_inflation
core-inflation: core_inflation core_rate underlying_inflation < inflation
price-index: consumer_price_index consumer_prices cpi
exchange-rate: exchange_rate conversion_rate currency_rate rate_of_exchange
gdp: gdp gross_domestic_product economic_output national_output
growth-rate: growth economic_growth growth_rate rate_of_growth expansion
value-added: value_added value-added gross_value_added
productivity: productivity labour_productivity output_per_hour
sentiment-index: business_climate_index sentiment_index sentiment_indicator confidence_index business_confidence leading_indicator
consumer-confidence: consumer_confidence consumer_sentiment consumer_climate consumer_mood
revenue: revenue sales turnover revenues
quarterly-revenue: quarterly_revenue quarterly_sales quarterly_turnover < revenue
retail-sales: retail_sales retail_turnover store_sales shop_sales < revenue
online-sales: online_sales e-commerce internet_sales online_trade online_business online_retail
like-for-like: like-for-like comparable_sales same-store_sales organic_growth < revenue
takings: takings receipts day's_takings cash_takings
profit: profit earnings income result profits
net-profit: net_profit net_income net_earnings profit_after_tax bottom_line after-tax_profit < profit
pretax-profit: pre-tax_profit pretax_profit profit_before_tax pretax_income pre-tax_income pre-tax_earnings < profit
operating-profit: operating_profit operating_income ebit operating_result operating_earnings trading_profit < profit
ebitda: ebitda core_profit core_earnings < profit
gross-profit: gross_profit gross_income gross_earnings < profit
record-profit: record_profit record_result record_earnings < profit
book-gain: book_gain one-off_gain exceptional_gain extraordinary_income paper_profit
loss: loss deficit losses red_figures red_ink
net-loss: net_loss after-tax_loss loss_after_tax annual_loss net_losses < loss
operating-loss: operating_loss trading_loss loss_from_operations operating_deficit < loss
record-loss: record_loss record_losses record_deficit < loss
currency-loss: currency_losses currency_effects exchange-rate_losses foreign_exchange_losses currency_headwinds
one-off-charge: one-off_charge exceptional_charge special_charge one-off_cost exceptional_item one-time_charge extraordinary_expense
margin: margin profit_margin return_on_sales operating_margin
return-on-equity: return_on_equity return_on_capital roe
earnings-per-share: earnings_per_share eps profit_per_share
cash-flow: cash_flow cashflow cash_generation
cost-income-ratio: cost-income_ratio cost-to-income_ratio expense_ratio efficiency_ratio
sales-volume: sales unit_sales sales_figures volumes units_sold sales_volume deliveries shipments
output: output production production_volume manufacturing_output annual_production
industrial-output: industrial_production industrial_output manufacturing_output factory_output < output
oil-output: oil_output oil_production output extraction crude_output < output
capacity: capacity production_capacity throughput capability
utilisation: utilisation utilization capacity_utilisation capacity_utilization operating_rate
load-factor: load_factor seat_load_factor seat_occupancy utilisation occupancy
harvest: harvest crop yield crop_yield
stock-inventory: inventory inventories stock stockpile stocks stores warehouse_stock
market-share: market_share share_of_the_market share
share-fraction: share proportion percentage portion fraction
stake: stake shareholding holding interest equity_stake
majority-stake: majority majority_stake controlling_stake majority_holding controlling_interest majority_interest < stake
minority-stake: minority_stake minority_holding minority_interest < stake
free-float: free_float free-float publicly_traded_shares
voting-share: voting_rights voting_stake share_of_votes voting_power
valuation: valuation enterprise_value company_value market_valuation < value
market-cap: market_capitalisation market_capitalization market_cap market_value stock_market_value < valuation
brand-value: brand_value brand_valuation value_of_the_brand < value
goodwill: goodwill
share-price: share_price stock_price price closing_price stock_quote
closing-price: closing_price close closing_level final_price < share-price
issue-price: issue_price offer_price ipo_price offering_price subscription_price placement_price < price
first-price: opening_price first_price debut_price < share-price
price-target: price_target target_price
price-gain: price_gain share_price_gain gain
price-loss: price_loss fall share_price_fall loss slide
index-level: index benchmark_index share_index stock_index gauge blue-chip_index
trading-volume: trading_volume turnover trading_turnover volume_traded
record-high: record_high all-time_high peak record record_level high historic_high
record-low: record_low all-time_low low lowest_level trough historic_low
dividend: dividend distribution shareholder_payout dividend_payment
special-dividend: special_dividend extra_dividend special_payout bonus_dividend < dividend
payout-ratio: payout_ratio dividend_payout_ratio
dividend-yield: dividend_yield < yield
issue-volume: issue_volume issue_size offering_size proceeds amount_raised issuance
buyback-volume: buyback share_buyback repurchase_programme share_repurchase buyback_programme
takeover-offer-price: offer_price bid_price takeover_bid takeover_offer < price
offer-premium: premium takeover_premium
cash-compensation: cash_compensation cash_settlement buyout_payment squeeze-out_payment
exchange-ratio: exchange_ratio conversion_ratio swap_ratio
acceptance-rate: acceptance_rate acceptance_level take-up
insurance-premium: premium insurance_premium
health-premium: health_insurance_premium health_premium health_insurance_contribution < insurance-premium
premium-income: premium_income premiums_written gross_written_premiums premium_volume gross_premiums
insured-sum: sum_insured insured_value coverage insured_sum cover insurance_cover policy_limit
insurance-payout: insurance_payout insurance_payment claims_payment settlement insurance_money claims_paid
own-contribution: own_contribution own_funds own_share co-financing contribution
combined-ratio: combined_ratio loss_ratio claims_ratio
guarantee-sum: guarantee surety loan_guarantee state_guarantee deficit_guarantee backing
collateral: collateral security pledge
recovery-rate: recovery_rate dividend insolvency_dividend payout_to_creditors creditor_recovery
grant: grant subsidy subsidies funding aid financial_support
subsidy: subsidy subsidies state_aid government_support financial_aid handout government_aid < grant
funding: funds funding money resources financing means
public-money: public_money taxpayers'_money public_funds taxpayer_money tax_money state_funds federal_funds
state-contribution: government_contribution state_contribution federal_contribution contribution < grant
aid-package: aid_package rescue_package bailout relief_package support_package emergency_aid bail-out
stimulus: stimulus stimulus_package stimulus_programme economic_package recovery_package
development-aid: development_aid foreign_aid aid_money aid_payments overseas_aid
start-up-aid: seed_funding start-up_funding seed_capital start-up_aid seed_money initial_funding
special-fund: special_fund fund pot dedicated_fund
scholarship: scholarship bursary fellowship stipend
prize-money: prize_money purse prize cash_prize prize_fund winnings
lottery-jackpot: jackpot winnings prize lottery_win lottery_prize top_prize grand_prize
bet-stake: stake bet wager stakes
reward: reward finder's_reward bounty
donation: donation gift bequest charitable_donation
donations-total: money_raised funds_raised donations amount_raised fundraising_total sum_raised
party-donation: party_donation campaign_donation political_donation campaign_contribution < donation
sponsorship: sponsorship sponsorship_money sponsorship_deal sponsor_money
inheritance: inheritance estate legacy bequest
endowment: endowment foundation_capital foundation_assets
ransom: ransom extortion_sum ransom_payment
extortion-sum: extortion_money protection_money blackmail_money
bribe: bribe kickback backhander bribe_money payoff bribery_payment
black-money: dirty_money undeclared_money illicit_funds black_money laundered_money illicit_cash
cash: cash hard_cash banknotes notes bills
counterfeit-sum: counterfeit_money fake_notes forged_notes counterfeit_cash fake_money
alimony: alimony maintenance child_support maintenance_payment spousal_support
box-office: box_office gross box-office_takings ticket_sales_revenue box-office_gross
circulation: circulation print_run paid_circulation copies_sold
reach: reach readership audience listenership
unemployment-rate: unemployment_rate jobless_rate rate_of_unemployment unemployment
employment-rate: employment_rate
unemployed-number: unemployment_figure jobless_total unemployment_total number_of_unemployed jobless_figure
headcount: headcount workforce staff payroll staffing_level number_of_employees
staffing-level: staffing staffing_level establishment approved_posts
working-hours: working_hours working_week hours_worked working_time work_week
overtime: overtime extra_hours additional_hours
holiday-days: holiday_entitlement annual_leave days_off vacation_days paid_leave holidays
absence-rate: sick_leave absence_rate sickness_absence absenteeism sickness_rate
staff-turnover: staff_turnover turnover_rate employee_turnover attrition churn
skills-gap: skills_shortage labour_shortage staff_shortage labor_shortage skills_gap shortage_of_skilled_workers worker_shortage
women-quota: women's_quota female_quota gender_quota proportion_of_women share_of_women
export-value: exports export_value export_volume overseas_sales foreign_sales shipments_abroad
import-value: imports import_value import_volume foreign_purchases
trade-surplus: trade_surplus export_surplus trade_balance_surplus < surplus
trade-deficit: trade_deficit trade_gap import_surplus < deficit
trade-volume: trade_volume trade bilateral_trade foreign_trade goods_trade merchandise_trade
export-rate: export_share export_ratio share_of_exports
import-quota: quota import_quota ceiling allowance
cargo-volume: cargo_volume freight_volume throughput cargo_handled freight_traffic handling_volume freight
overnight-stays: overnight_stays nights bed_nights hotel_nights guest_nights room_nights
arrivals: arrivals guest_arrivals visitor_numbers tourist_arrivals guest_numbers
room-occupancy: occupancy occupancy_rate room_occupancy hotel_occupancy bed_occupancy
length-of-stay: length_of_stay duration_of_stay average_stay
bed-capacity: bed_capacity number_of_beds number_of_rooms room_count room_capacity
footfall: footfall visitor_numbers foot_traffic customer_traffic shopper_numbers
basket-value: basket average_spend shopping_basket basket_value average_purchase
sales-area: sales_area retail_space sales_floor shop_space selling_space floor_space store_space
floor-area: floor_space floor_area space area square_footage lettable_area
office-space: office_space office_area < floor-area
living-space: living_space living_area residential_space < floor-area
vacancy-rate: vacancy_rate vacancy vacancies void_rate empty_homes_rate
home-ownership-rate: home_ownership_rate owner-occupancy_rate homeownership
rental-yield: rental_yield property_yield initial_yield < yield
lease-term: lease_term term_of_lease contract_term lease_length duration term
maturity: maturity term repayment_period loan_term tenor duration
loan-to-value: loan-to-value ltv mortgage_lending_limit loan-to-value_ratio
notice-period: notice_period period_of_notice notice
payment-term: payment_deadline payment_term due_date payment_period
delivery-time: delivery_time lead_time waiting_time delivery_period
funding-round: funding_round financing_round investment_round fundraising series_a
venture-capital: venture_capital risk_capital growth_capital equity_funding start-up_capital
burn-rate: cash_burn burn_rate cash_consumption
forecast-figure: forecast estimate projection outlook guidance expectation consensus
target-figure: target goal objective aim
ceiling: cap ceiling upper_limit maximum limit price_cap
floor-limit: floor minimum lower_limit minimum_amount
threshold: threshold mark limit barrier level
average: average mean
increase-amount: increase rise gain growth uptick jump
decrease-amount: decrease decline fall drop reduction slump dip
difference: difference gap discrepancy margin spread
feed-in-tariff: feed-in_tariff feed-in_payment feed-in_remuneration
grid-fee: grid_fee network_charge grid_charge network_tariff transmission_fee < fee
gold-price: gold_price bullion_price price_of_gold bullion < price
commodity-price: commodity_price raw_material_price price_of_raw_materials < price
food-price: food_price grocery_price food_prices grocery_bill < price
drug-price: drug_price medicine_price cost_of_medicine < price
treatment-cost: treatment_cost medical_costs hospital_costs medical_bill < cost
care-cost: care_costs care_home_fees nursing_costs nursing_home_costs < cost
cost-share: share_of_costs cost_share cost_split portion
cost-coverage: cost_coverage cost_recovery self-financing_ratio coverage_ratio
funding-ratio: funding_ratio coverage_ratio coverage
success-rate: success_rate hit_rate strike_rate
default-rate: default_rate failure_rate defaults delinquency_rate
complaint-rate: error_rate defect_rate failure_rate reject_rate
participation-strike: strike_turnout participation turnout
approval-share: approval_rate yes_vote majority support
fleet-size: fleet fleet_size vehicle_fleet
registrations-number: new_registrations registrations car_registrations newly_registered
passenger-volume: passenger_numbers passenger_volume ridership passenger_traffic passenger_figures
customer-number: customer_base customer_numbers subscriber_base number_of_customers user_base subscriber_numbers
anniversary: anniversary jubilee birthday
emissions: emissions greenhouse_gas_output carbon_emissions discharge
waiting-list-time: waiting_time wait delay waiting_period
economic-contraction: contraction recession shrinkage negative_growth downturn
money-supply: money_supply money_in_circulation
currency-reserves: foreign_exchange_reserves currency_reserves foreign_reserves forex_reserves
crypto-price: bitcoin_price crypto_price cryptocurrency_price
tv-revenue: tv_revenue broadcast_revenue television_money broadcasting_income media_revenue
rights-fee: broadcast_rights tv_rights media_rights rights_fee television_rights
advertising-revenue: advertising_revenue ad_revenue advertising_income ad_sales advertising_sales < revenue
interest-income: interest_income net_interest_income interest_earnings
fee-income: fee_income commission_income net_commission_income fee_and_commission_income
capital-gain: capital_gain investment_gain speculative_gain profit_on_sale
hidden-fee: hidden_costs hidden_fees extra_charges additional_fees
overcharge: overcharge overpayment overbilling
national-profit: central_bank_profit profit_distribution
rescue-sum: bailout rescue_package rescue_loan cash_injection bail-out
social-plan: social_plan redundancy_scheme redundancy_package severance_package severance_plan
bill: bill invoice tab invoice_amount check
wholesale-price: wholesale_price trade_price purchase_price cost_price < price
spot-price: spot_price exchange_price spot_market_price < price
fixed-cost: fixed_costs overheads overhead < cost
follow-up-cost: follow-up_costs follow-on_costs consequential_costs < cost
manufacturing-cost: manufacturing_cost production_cost cost_of_production < cost
consultant-fee: consultancy_fees advisory_fees consulting_fees advisers'_fees < cost
project-budget: project_budget budget cost_framework spending_limit < budget
supplementary-credit: supplementary_credit additional_funding supplementary_budget additional_credit
planning-credit: planning_credit planning_costs planning_budget
extra-revenue: additional_revenue extra_income additional_income windfall
break-fee: break_fee break-up_fee termination_fee
cancellation-fee: cancellation_fee cancellation_charge cancellation_costs < fee
back-demand: additional_demand back_claim additional_claim supplementary_demand
voucher-value: voucher gift_card coupon gift_voucher
cashback: cashback rebate loyalty_bonus
truck-toll: truck_toll lorry_toll hgv_charge heavy_vehicle_charge < toll
city-toll: congestion_charge city_toll < toll
monthly-pass: monthly_pass monthly_ticket < fare
annual-pass: annual_pass annual_ticket yearly_pass annual_travelcard
season-ticket: season_ticket season_pass season_card
postage: postage postal_rate stamp_price cost_of_a_stamp < price
shipping-fee: delivery_charge shipping_cost delivery_fee delivery_cost < fee
hire-fee: hire_charge rental_fee rental_price hire_fee charter_rate rental_rate < price
asking-rent: asking_rent market_rent advertised_rent rent_for_new_lets < rent
reference-rent: comparable_rent local_reference_rent rent_index < rent
lease-rent: lease_payment lease rental tenancy_rent < rent
ground-rent: ground_rent leasehold_rent < rent
stall-fee: stall_fee pitch_fee stall_rent booth_fee < fee
resale-value: resale_value second-hand_value resale_price < value
tax-ratio: tax_ratio tax-to-gdp_ratio tax_burden
trade-tax: trade_tax business_tax local_business_tax < tax
gift-tax: gift_tax < tax
excise: excise excise_duty excise_tax < tax
fuel-tax: fuel_duty fuel_tax petrol_tax gasoline_tax energy_tax < excise
tobacco-tax: tobacco_duty tobacco_tax cigarette_tax < excise
alcohol-tax: alcohol_duty alcohol_tax < excise
vehicle-tax: vehicle_tax road_tax car_tax motor_vehicle_tax < tax
dog-tax: dog_tax dog_licence_fee < tax
flight-tax: air_passenger_duty ticket_tax aviation_tax air_travel_tax flight_tax < tax
digital-tax: digital_tax digital_services_tax tech_tax < tax
transaction-tax: financial_transaction_tax transaction_tax stamp_tax < tax
capital-tax: capital_gains_tax withholding_tax investment_income_tax < tax
solidarity-tax: solidarity_surcharge solidarity_tax < tax
purchasing-power: purchasing_power spending_power buying_power
christmas-bonus: christmas_bonus year-end_bonus < bonus
holiday-bonus: holiday_bonus vacation_bonus holiday_pay < bonus
thirteenth-salary: thirteenth_salary thirteenth_month extra_month's_pay
supplement-pay: allowance supplement premium_pay shift_allowance bonus_pay
contribution-rate: contribution_rate contribution_level rate_of_contribution
sick-pay: sick_pay sickness_benefit sick_benefit < benefit
continued-pay: continued_pay continued_payment_of_wages sick_pay
parental-benefit: parental_allowance parental_benefit maternity_pay parental_leave_pay < benefit
care-allowance: care_allowance nursing_allowance attendance_allowance < benefit
housing-benefit: housing_benefit rent_subsidy housing_allowance < benefit
attendance-fee: attendance_fee meeting_fee sitting_allowance
debt-service: debt_service debt_servicing debt_repayments annuity
interest-cost: interest_payments interest_burden interest_costs interest_expense interest_bill
late-interest: late_payment_interest default_interest late_fee reminder_fee
negative-rate: negative_interest negative_rate penalty_rate custody_fee < interest-rate
lending-rate: lending_rate loan_rate borrowing_rate < interest-rate
reference-rate: reference_rate reference_interest_rate < interest-rate
core-capital-ratio: core_capital_ratio tier_1_ratio common_equity_ratio cet1_ratio < equity-ratio
cost-of-living: cost_of_living living_costs living_expenses
purchasing-managers-index: purchasing_managers'_index pmi < sentiment-index
free-cash-flow: free_cash_flow < cash-flow
crop-yield: yield_per_hectare crop_yield
wine-harvest: wine_harvest grape_harvest vintage < harvest
blocking-minority: blocking_minority blocking_stake < minority-stake
deductible: deductible excess
co-payment: co-payment copay patient_contribution prescription_charge
direct-payment: direct_payment farm_subsidy agricultural_subsidy farm_payment < subsidy
purchase-incentive: purchase_incentive purchase_premium scrappage_scheme buyer's_bonus < subsidy
part-time-rate: part-time_rate part-time_share
workload: workload employment_level
current-account-surplus: current_account_surplus < surplus
current-account-deficit: current_account_deficit current_account_gap < deficit
median: median median_value middle_value
power-capacity: capacity installed_capacity output generating_capacity
power-generation: power_generation electricity_production electricity_generation power_output
power-consumption: electricity_consumption power_consumption power_demand electricity_use electricity_demand
energy-consumption: energy_consumption energy_use energy_demand
gas-consumption: gas_consumption gas_demand gas_use
storage-level: storage_level fill_level reserves_level
turnover-rent: turnover_rent turnover-based_rent < rent
subsistence-level: subsistence_level breadline
poverty-rate: poverty_rate at-risk-of-poverty_rate
insurance-coverage: coverage insurance_cover insurance_protection
liability-limit: liability_limit liability_cap maximum_liability
surrender-value: surrender_value cash_value maturity_value
guaranteed-rate: guaranteed_rate minimum_interest guaranteed_interest < interest-rate
conversion-rate: conversion_rate pension_conversion_rate
pension-level: pension_level replacement_rate
pension-rise: pension_increase pension_rise pension_adjustment
retirement-age: retirement_age pension_age
book-to-bill: order_coverage order_cover book-to-bill_ratio
start-up-cost: start-up_costs launch_costs set-up_costs initial_costs < cost
security-cost: security_costs policing_costs security_bill < cost
cleanup-cost: clean-up_costs cleanup_costs disposal_costs < cost
financing-cost: financing_costs borrowing_costs cost_of_capital funding_costs < cost
additional-burden: additional_burden extra_cost_per_household added_burden
net-cost: net_cost net_expense < cost
gross-cost: gross_cost gross_expense < cost
ransom-demand: ransom_demand demanded_sum extortion_demand
hush-money: hush_money hush_payment
gold-reserves: gold_reserves gold_holdings bullion_reserves
cash-circulation: currency_in_circulation cash_in_circulation notes_in_circulation
withholding-tax: withholding_tax tax_at_source < tax
sewage-fee: sewage_charge wastewater_fee sewerage_charge < fee
water-price: water_price water_charge water_rate water_bill < price
party-costs: costs_award legal_costs party_costs
participation-rate: labour_force_participation labor_force_participation participation_rate
drug-cost: drug_costs pharmaceutical_costs drug_spending medicine_costs < cost
school-fee: school_fees school_fee private_school_fees < fee
course-fee: course_fee participation_fee course_cost < fee
entry-fee-race: entry_fee registration_fee starting_fee < fee
health-cost: health_costs healthcare_costs health_spending healthcare_spending < cost
credit-losses: loan_losses credit_losses loan_defaults
acceptance-threshold: acceptance_threshold minimum_acceptance
absence-days: sick_days days_absent lost_working_days absences
electricity-bill: electricity_bill power_bill < energy-bill
gas-bill: gas_bill gas_costs < energy-bill
energy-price: energy_price cost_of_energy energy_cost < price
savings-target: savings_target cost-cutting_target savings_goal
diesel-price: diesel_price price_of_diesel < petrol-price
poverty-line: poverty_line poverty_threshold at-risk-of-poverty_threshold
revenue-target: sales_target revenue_target
profit-target: profit_target earnings_target
profit-forecast: profit_forecast earnings_guidance profit_outlook
revenue-forecast: sales_forecast revenue_guidance revenue_forecast
analyst-expectation: analyst_expectation analysts'_estimate market_expectation consensus_estimate
growth-forecast: growth_forecast economic_forecast growth_outlook
tip: tip gratuity gratuities
`),
  ...senseRows('count', `
branch: branch branches outlet office location
shop: shop store outlet retail_outlet boutique retailer
bank-branch: bank_branch branch bank_branches < branch
post-office: post_office postal_branch postal_outlet < branch
supermarket: supermarket grocery_store food_store grocer < shop
department-store: department_store department_stores
shopping-centre: shopping_centre shopping_center mall shopping_mall shopping_arcade retail_park
kiosk: kiosk newsstand newsagent tobacconist corner_shop
bakery: bakery bakeries bread_shop baker's
butcher-shop: butcher's butcher butcher's_shop
market-stall: stall stand booth market_stall
petrol-station: petrol_station filling_station gas_station service_station
charging-point: charging_station charging_point charger charge_point
restaurant: restaurant eatery eateries pub diner
hotel: hotel lodging guesthouse inn accommodation accommodation_provider
hotel-room: hotel_room room guest_room
hotel-bed: bed guest_bed sleeping_place
holiday-flat: holiday_flat holiday_home holiday_apartment vacation_rental short-term_rental holiday_let
guest: guest visitor holidaymaker tourist
tourist: tourist holidaymaker visitor traveller traveler vacationer
cruise-passenger: cruise_passenger cruise_tourist cruise_guest
booking: booking reservation
cancellation-count: cancellation cancelled_booking cancellations
employee: employee worker staff workforce staff_member personnel
worker: worker labourer laborer workman blue-collar_worker factory_worker
full-time-post: full-time_post full-time_equivalent full-time_job full-time_position fte
part-timer: part-timer part-time_worker part-time_employee part-time_staff
temp: temp temporary_worker agency_worker contract_worker agency_staff
seasonal-worker: seasonal_worker harvest_worker seasonal_labourer farm_hand fruit_picker
skilled-worker: skilled_worker specialist qualified_worker skilled_labour
apprentice: apprentice trainee
training-place: apprenticeship training_place traineeship training_position
intern: intern work_placement
cross-border-commuter: cross-border_commuter cross-border_worker
commuter: commuter commuters
foreign-worker: migrant_worker foreign_worker guest_worker
self-employed: self-employed sole_trader
civil-servant: civil_servant public_employee government_worker public_sector_worker official
teleworker: remote_worker home_worker teleworker
executive: executive manager senior_manager senior_executive
boss: boss chief_executive ceo chief head chief_executive_officer
cfo: cfo chief_financial_officer finance_director finance_chief
board-member: board_member executive_board_member member_of_the_executive_board management_board_member
supervisory-member: supervisory_board_member director non-executive_director board_member
chairman: chairman chair chairwoman chairperson supervisory_board_chairman
managing-director: managing_director director manager general_manager
plant-manager: plant_manager factory_manager site_manager works_manager
shop-manager: store_manager branch_manager shop_manager
owner-company: owner proprietor holder business_owner
founder: founder co-founder start-up_founder
entrepreneur: entrepreneur businessman businesswoman business_owner tycoon businesspeople
tradesman: tradesman craftsman tradesperson craftspeople
successor: successor replacement new_boss
predecessor: predecessor former_head
adviser: adviser advisor consultant counsel
broker: broker agent estate_agent realtor dealer trader intermediary
trader-stock: trader dealer market_participant stockbroker
analyst: analyst expert economist market_watcher industry_observer
unemployed-person: unemployed jobless jobseeker job_seeker out_of_work
long-term-unemployed: long-term_unemployed
short-time-worker: short-time_worker furloughed_worker worker_on_short_time
job: job post position role workplace
management-post: management_position executive_post leadership_role top_job senior_position < job
vacancy-job: vacancy vacancies job_opening unfilled_position open_position job_offer job_advert
lost-job: job_cut job_loss redundancy redundancies lost_job layoff
dismissed-person: dismissed_worker laid-off_worker sacked_worker redundant_worker fired_worker
job-applicant: applicant candidate job_applicant
application-job: application job_application
new-hire: new_hire recruit new_employee new_starter
pensioner: pensioner retiree senior retired_person
benefit-recipient: recipient claimant beneficiary beneficiaries benefit_claimant welfare_recipient
taxpayer: taxpayer ratepayer tax-payer
tax-evader: tax_evader tax_cheat tax_dodger tax_fraudster
trade-union: trade_union union labour_union labor_union
union-member: union_member trade_unionist unionist
works-council: works_council employee_representative staff_council staff_representative
employer-org: employers'_association trade_association industry_association business_federation industry_body
employer: employer
striker: striker striking_worker strike_participant
strike-count: strike walkout stoppage industrial_action work_stoppage
demonstrator: demonstrator protester marcher
company: company companies firm business enterprise corporation group
small-business: small_business sme small_firm medium-sized_company family_business small_and_medium-sized_enterprise < company
listed-company: listed_company public_company plc publicly_traded_company < company
start-up: start-up startup young_company new_venture fledgling_company < company
subsidiary: subsidiary subsidiaries unit offshoot arm
parent-company: parent_company parent holding_company owner
letterbox-company: shell_company letterbox_company letterbox_firm offshore_company front_company
division: division segment unit business_unit arm business_area
joint-venture: joint_venture joint_company
competitor: competitor rival competition
supplier: supplier vendor contractor parts_supplier
subcontractor: subcontractor sub-contractor
manufacturer: manufacturer maker producer
carmaker: carmaker automaker car_manufacturer auto_manufacturer vehicle_maker < manufacturer
retailer: retailer shopkeeper trader merchant retail_company dealer
chain: chain retail_chain store_chain
dealer-car: car_dealer dealership auto_dealer car_showroom
wholesaler: wholesaler distributor
airline: airline carrier air_carrier
shipping-company: shipping_company shipping_line shipowner shipper
haulier: haulier freight_forwarder haulage_company trucking_company logistics_company carrier
energy-supplier: energy_supplier utility utilities power_company energy_company electricity_provider energy_provider
builder-company: construction_company builder building_contractor construction_firm contractor
developer: developer property_developer real_estate_developer
property-company: property_company real_estate_company housing_company property_group landlord
bank: bank lender financial_institution financial_house banking_group
central-bank: central_bank monetary_authority central_bankers
insurer: insurer insurance_company insurance_group underwriter
health-insurer: health_insurer health_insurance_fund health_insurance_company sickness_fund
pension-fund: pension_fund pension_scheme pension_plan retirement_fund
investment-fund: fund investment_fund private_equity_firm mutual_fund financial_investor buyout_firm
hedge-fund: hedge_fund
rating-agency: rating_agency credit_rating_agency ratings_agency
auditor: auditor accountant accounting_firm audit_firm
regulator: regulator watchdog supervisory_authority financial_regulator supervisor regulatory_authority
antitrust-authority: antitrust_authority competition_authority cartel_office competition_watchdog antitrust_regulator competition_regulator
tax-authority: tax_authority tax_office revenue_service taxman tax_administration
customs: customs customs_authority customs_officers border_agency
consumer-group: consumer_group consumer_watchdog consumer_association consumer_advocates consumer_protection_agency
treasury: treasury finance_ministry finance_department exchequer
farm: farm agricultural_holding farmstead
farmer: farmer grower agriculturalist
winegrower: winegrower vintner winemaker wine_producer
factory: factory factories plant works manufacturing_plant production_facility mill
warehouse: warehouse depot storage_facility logistics_centre distribution_centre fulfilment_centre distribution_center
site-location: site location base facility facilities premises
headquarters: headquarters head_office base hq main_office
assembly-line: assembly_line production_line line
machine: machine device equipment apparatus
robot: robot industrial_robot
power-plant: power_plant power_station
wind-turbine: wind_turbine turbine
solar-plant: solar_plant solar_system solar_park photovoltaic_system solar_farm
ship: ship vessel
cruise-ship: cruise_ship cruise_liner liner < ship
aircraft: aircraft plane jet airplane airliner jetliner
train-count: train trainset railcar
truck: truck lorry lorries hgv articulated_lorry heavy_goods_vehicle
van: van delivery_van transporter light_commercial_vehicle
car: car vehicle automobile passenger_car
electric-car: electric_car electric_vehicle ev battery_car < car
used-car: used_car second-hand_car pre-owned_car < car
new-car: new_car new_vehicle < car
company-car: company_car official_car business_car < car
rental-car: rental_car hire_car < car
container: container shipping_container freight_container teu
parcel: parcel package shipment
delivery-count: delivery shipment consignment load batch
order: order contract commission purchase
major-order: major_order large_contract big_order major_contract < order
contract: contract agreement deal
employment-contract: employment_contract contract_of_employment work_contract
collective-agreement: collective_agreement collective_bargaining_agreement wage_agreement labour_agreement
lease: lease rental_agreement tenancy tenancy_agreement rental_contract
trade-agreement: trade_agreement free_trade_agreement trade_deal trade_pact
letter-of-intent: letter_of_intent memorandum_of_understanding preliminary_agreement term_sheet
bid-tender: bid offer tender quote
bidder: bidder prospective_buyer suitor interested_party
tender: tender call_for_tenders invitation_to_tender public_tender
buyer: buyer purchaser acquirer
seller: seller vendor
auction-lot: lot item
auction: auction auction_sale sale
customer: customer client buyer shopper patron clientele
consumer: consumer end_user shopper
affected-customer: victim affected_customer injured_party those_affected affected_person
subscriber: subscriber subscription paying_member
user: user account_holder active_user
app-download: download app_download installation
policyholder: policyholder insured_person insured_party insured
policy: insurance_policy policy policies insurance_contract
damage-report: insurance_claim damage_report notification_of_loss
account: account bank_account savings_account checking_account current_account
safe-deposit: safe-deposit_box safety_deposit_box locker
safe: safe vault strongbox
atm: atm cash_machine cashpoint cash_dispenser
vending-machine: vending_machine dispenser machine
till: till cash_register checkout cash_desk
cash-till-staff: cashier sales_assistant shop_assistant checkout_staff sales_clerk
banknote: banknote note bill
coin: coin change
gold-bar: gold_bar bullion_bar gold_ingot ingot
share: share stock equity equities paper security
new-share: new_shares newly_issued_shares < share
bond: bond note debt_security government_bond corporate_bond treasury
securities: securities financial_instruments
shareholder: shareholder stockholder equity_holder share_owner
major-shareholder: major_shareholder main_shareholder majority_shareholder largest_shareholder anchor_shareholder < shareholder
small-shareholder: small_shareholder retail_investor private_investor minority_shareholder retail_shareholder < shareholder
investor: investor backer financier financial_backer
creditor: creditor lender bondholder
debtor: debtor borrower mortgagor
borrower: borrower loan_customer mortgage_holder
guarantor: guarantor surety underwriter
donor: donor benefactor giver contributor philanthropist patron
sponsor: sponsor backer supporter
heir: heir heiress beneficiary
winner-prize: winner prizewinner lottery_winner laureate
lottery-ticket: lottery_ticket ticket betting_slip lottery_slip
insolvency: insolvency insolvencies bankruptcy bankruptcies business_failure corporate_insolvency corporate_bankruptcy
personal-insolvency: personal_bankruptcy personal_insolvency consumer_insolvency < insolvency
insolvency-administrator: administrator insolvency_administrator receiver liquidator bankruptcy_trustee
business-foundation: start-up new_business business_formation company_formation new_registration
business-closure: business_closure shop_closure store_closure closure
takeover-count: takeover acquisition merger deal transaction buyout purchase
ipo-count: ipo initial_public_offering flotation listing new_listing
transaction: transaction transfer payment
product: product item good merchandise article
product-model: model type version series
product-unit: unit copy piece item
brand: brand label make trademark
own-brand: own_brand private_label store_brand own-label < brand
patent: patent patent_application intellectual_property_right
licence: licence license permit concession authorisation authorization
counterfeit-product: counterfeit fake imitation copy pirated_product knock-off
recall-count: recall product_recall callback
complaint: complaint grievance objection
defect: defect fault flaw deficiency deficiencies
lawsuit: lawsuit suit legal_action case litigation claim
class-action: class_action collective_action class-action_lawsuit group_action < lawsuit
plaintiff: plaintiff claimant complainant
defendant-civil: defendant respondent
fraud-victim: fraud_victim defrauded_investor scam_victim victim
fraud-case: fraud_case fraud scam swindle
reminder: reminder payment_reminder dunning_letter final_notice
flat: flat apartment home residential_unit dwelling housing_unit
rental-flat: rental_apartment rented_flat rental_home rental_unit rental_property < flat
owner-flat: condominium owner-occupied_flat condo freehold_flat < flat
social-housing: social_housing council_flat affordable_home subsidised_flat council_house affordable_housing < flat
new-flat: new_home newly_built_flat new-build < flat
empty-flat: empty_flat vacant_apartment vacant_home empty_home < flat
house-single: house detached_house single-family_home home
apartment-block: apartment_building block_of_flats tenement apartment_block residential_building
property: property properties real_estate premises building estate
plot: plot land site parcel lot
office-building: office_building office_block commercial_building office_tower office_complex
building-project: construction_project building_project development housing_development scheme
building-permit: building_permit planning_permission construction_permit planning_approval
tenant: tenant renter lessee
landlord: landlord landlady property_owner lessor
leaseholder: leaseholder tenant lessee operator licensee
innkeeper: landlord publican innkeeper restaurateur restaurant_owner
homeowner: homeowner property_owner house_owner
household: household home
parking-space: parking_space parking_spot parking_place
invoice: invoice bill
receipt: receipt proof_of_purchase till_receipt sales_slip
ticket: ticket pass
flight: flight service connection
cancelled-flight: cancelled_flight flight_cancellation axed_flight scrapped_flight
route: route connection destination line
passenger: passenger traveller traveler flyer rider
cow: cow cattle dairy_cow livestock
shipload: shipload cargo freight
exhibitor: exhibitor participating_company
trade-fair: trade_fair fair exhibition trade_show expo
trade-visitor: trade_fair_visitor fairgoer visitor
participating-country: trading_partner export_market sales_market
sector: sector industry industries branch trade
measure: measure step action
test-purchase: test_purchase mystery_shopping undercover_purchase
price-comparison: price_comparison price_check
shift: shift work_shift
meeting-share: annual_general_meeting shareholders'_meeting agm annual_meeting
negotiation-round: round_of_talks negotiation negotiating_round pay_talks bargaining_round
annual-report: annual_report annual_accounts financial_statements annual_results
shareholder-vote: shareholder_vote vote ballot
financial-year: financial_year fiscal_year business_year
quarter: quarter three-month_period three_months
chemist-shop: chemist drugstore health_and_beauty_store < shop
pharmacy: pharmacy pharmacies chemist's dispensary < shop
market-vendor: market_trader stallholder stall_owner vendor
second-home: second_home holiday_residence
helper-staff: temporary_helper casual temp stand-in
mini-jobber: marginal_employee mini-jobber casual_worker
freelancer: freelancer freelance contractor
shop-owner: shop_owner shopkeeper store_owner
millionaire: millionaire multimillionaire
billionaire: billionaire multibillionaire super-rich
chamber: chamber chamber_of_commerce
tour-operator: tour_operator travel_company travel_group holiday_company
travel-agency: travel_agency travel_agencies travel_agent
importer: importer import_company
exporter: exporter export_company
speculator: speculator short_seller gambler
finance-minister: finance_minister chancellor treasury_secretary finance_director
city-treasurer: city_treasurer treasurer finance_chief
club-treasurer: treasurer club_treasurer
nuclear-plant: nuclear_plant nuclear_power_station reactor nuclear_power_plant < power-plant
freighter: freighter cargo_ship container_ship cargo_vessel < ship
oil-tanker: tanker oil_tanker < ship
custody-account: securities_account custody_account brokerage_account
credit-card: credit_card
debit-card: debit_card bank_card cash_card
option: option warrant stock_option
derivative: derivative certificate structured_product
debt-enforcement: debt_enforcement enforcement seizure attachment
payment-order: payment_order court_payment_order default_summons
foreclosure: foreclosure forced_sale compulsory_auction
housing-completion: housing_completion completion completed_home
terraced-house: terraced_house townhouse row_house semi-detached_house
hotelier: hotelier hotel_owner hotel_operator
trade-professional: trade_visitor trade_professional
seat: seat place
fare-dodger: fare_dodger fare_evader
shoplifter: shoplifter shop_thief
shoplifting: shoplifting retail_theft shop_theft
courier: courier delivery_rider delivery_driver
lorry-driver: lorry_driver truck_driver trucker
pilot-staff: pilot cockpit_crew captain
cabin-crew: cabin_crew steward
carer: nurse carer care_worker nursing_staff
cleaner: cleaner cleaning_staff janitor
security-guard: security_guard guard security_staff
bank-customer: bank_customer account_holder saver depositor
bank-robbery: bank_robbery bank_heist bank_raid
atm-blast: atm_explosion cash_machine_blast atm_bombing
whistleblower: whistleblower informant insider tipster
bankrupt-shop: insolvent_company bankrupt_company failed_firm
crypto-coin: cryptocurrency cryptocurrencies token digital_currency
patent-dispute: patent_dispute patent_lawsuit patent_infringement
trademark-dispute: trademark_dispute trademark_battle name_dispute
employee-share: employee_share staff_share < share
store-visit: shopper store_visitor walk-in_customer
working-day: working_day day_lost workday
opening-hours: opening_hours shop_hours trading_hours store_hours
sunday-sale: sunday_opening sunday_trading
warehouse-worker: warehouse_worker logistics_worker storeman
`),
  ...senseRows('act', `
rise: rise rose risen increase climb climbed grow grew grown gain
fall: fall fell fallen decline decrease drop dropped go_down dip
surge: surge soar jump skyrocket rocket spike leap shoot_up shot_up < rise
plunge: plunge plummet slump tumble crash collapse slide nosedive < fall
slight-rise: edge_up inch_up slight_increase tick_up marginal_rise < rise
slight-fall: edge_down dip slip slight_decline tick_down ease < fall
stagnate: stagnate stagnation unchanged flat stable stall steady level_off
double: double doubled twofold twice_as_much < rise
triple: triple treble threefold tripled multiply < rise
halve: halve halved cut_in_half fall_by_half < fall
recover: recover recovery recoveries rebound bounce_back pick_up upturn rally
weaken: weaken slow_down slowdown cool cloud slacken ease deceleration
accelerate: accelerate speed_up quicken gather_pace acceleration
fluctuate: fluctuate fluctuation volatile volatility swing
reach-figure: reach amount_to total stand_at come_to
exceed: exceed surpass top topped beat beaten outstrip outperform
miss-target: miss missed fall_short fell_short undershoot disappoint below_expectations lag_behind
meet-expectations: meet_expectations in_line_with_expectations as_expected on_target on_track
record-state: record record_year all-time_high best_ever unprecedented
raise-price: raise_prices price_increase price_rise price_hike more_expensive increase_prices put_up_prices dearer
cut-price: cut_prices price_cut price_reduction cheaper lower_prices reduce_prices slash_prices
raise-increase: raise increase hike lift put_up step_up
lower-reduce: lower reduce cut cutting reduction slash decrease trim trimmed
top-up: top_up boost add_to supplement
budget-cut: budget_cut spending_cut cut cutback austerity savings_package cost-cutting
save-money: save economise economize cut_costs tighten_belts reduce_costs
cheap: cheap inexpensive affordable low-cost low-priced
expensive: expensive costly pricey high-priced dear overpriced unaffordable
free-of-charge: free free_of_charge at_no_cost complimentary for_free gratis
paid-for: subject_to_a_fee chargeable paid fee-based
cost-verb: cost be_priced_at come_to set_back amount_to run_to
estimate-verb: estimate put_at reckon assess estimated value gauge
value-verb: value valued valuation assess appraise rate
calculate: calculate compute work_out calculation reckon
forecast-verb: forecast predict expect project anticipate prediction projection
raise-forecast: raise_forecast raise_guidance upgrade_outlook lift_forecast revise_upwards
lower-forecast: cut_forecast profit_warning lower_guidance downgrade_outlook trim_forecast revise_down warn_on_profits
confirm-forecast: confirm_forecast reaffirm_guidance stick_to_forecast maintain_outlook reiterate_guidance
earn-profit: earn make_a_profit post_a_profit generate make made net netted
lose-money: lose_money make_a_loss post_a_loss lose lost loss-making in_the_red
profitable: profitable in_the_black lucrative viable money-making
loss-making: loss-making unprofitable in_the_red uneconomic money-losing
turn-profit: return_to_profit turnaround break_even back_in_the_black swing_to_profit
turn-loss: swing_to_a_loss slip_into_the_red slide_into_the_red fall_into_loss
turn-over: turn_over generate_sales post_revenue achieve_sales
result-publish: report_results publish_figures release_earnings post_results present_figures
buy: buy bought purchase acquire acquisition snap_up snapped_up
sell: sell sold sale offload divest dispose_of disposal
takeover: take_over takeover took_over taken_over acquire acquisition buy_out buyout swallow
hostile-takeover: hostile_takeover hostile_bid unsolicited_bid unfriendly_takeover < takeover
merge: merge merger combine combination amalgamate tie-up join_forces
demerge: spin_off spin-off demerge demerger split_off carve_out hive_off
integrate: integrate incorporate absorb integration
take-stake: take_a_stake buy_into invest acquire_a_stake buy_a_stake
exit-stake: exit sell_stake divest pull_out sell_out divestment
raise-stake: increase_stake raise_stake boost_holding up_stake lift_holding
cut-stake: reduce_stake cut_stake trim_holding pare_stake sell_down
offer-bid: bid offer make_an_offer tender approach
outbid: outbid top higher_bid overbid
raise-bid: raise_bid sweeten_offer improve_offer increase_bid
accept-offer: accept agree_to take_up acceptance approve
reject-offer: reject turn_down rebuff refuse dismiss rejection spurn
approve-deal: approve clear green_light approval clearance give_the_go-ahead wave_through
block-deal: block prohibit ban banned veto stop stopped bar
antitrust-review: examine review investigate probe scrutinise scrutinize look_into
deal-close: close complete completion finalise finalize conclude seal wrap_up
deal-collapse: collapse fall_through fell_through fail founder off_the_table break_down fall_apart
sign-contract: sign signed ink conclude seal put_pen_to_paper
negotiate: negotiate negotiation talks bargain discussions haggle
talks-fail: talks_failed without_agreement broke_down deadlock no_result inconclusive stalemate
agree: agree agreement reach_a_deal settle strike_a_deal compromise come_to_terms
exclusive-talks: exclusive_talks exclusivity exclusive_negotiations preferred_bidder
look-for-buyer: seek_a_buyer look_for_a_buyer put_up_for_sale search_for_an_investor on_the_market
terminate-contract: terminate cancel cancelled end_contract termination dissolve
extend-contract: extend renew prolong extension renewal
expire: expire run_out lapse end expiry
withdraw-from-deal: pull_out withdraw withdrew back_out withdrawal walk_away drop_out
award-contract: award contract_award place_an_order
win-contract: win_contract secure_an_order land_a_deal won awarded clinch bag
order-verb: order place_an_order commission ordered
cancel-order: cancel cancelled canceled cancellation revoke call_off
deliver: deliver delivery deliveries supply ship hand_over
bottleneck: bottleneck shortage supply_problems scarcity supply_shortage delivery_problems
sold-out: sold_out out_of_stock fully_booked unavailable
available: available on_sale in_stock on_offer in_shops
launch-product: launch introduce roll_out unveil bring_to_market release
discontinue-product: discontinue phase_out delist stop_production
recall: recall recalled call_back pull_from_shelves
produce: produce manufacture make made build production turn_out
halt-production: halt_production stop_production shut_down_production suspend_production production_stoppage idle
resume: resume restart resumption start_up_again
relocate: relocate move shift transfer relocation offshore
outsource: outsource outsourcing contract_out farm_out
insource: insource bring_back_in-house take_back reshore bring_in-house
expand: expand expansion enlarge extend grow extension scale_up
downsize: downsize shrink shrank shrunk scale_back slim_down slimmed_down cut_back
open: open opened opening inaugurate
close: close closed closure shut shutting shut_down close_down shutter
branch-closure: branch_closure store_closure shut_branches close_stores < close
temporarily-closed: temporarily_closed temporary_closure suspended on_pause
reopen: reopen reopened reopening < open
cease-business: cease_trading go_out_of_business give_up cease_operations close_for_good wind_up
decommission: decommission shut_down take_offline mothball switch_off take_out_of_service
commission-operation: go_online start_operations bring_into_service start_up go_into_operation
found-company: found set_up establish start create
dissolve-company: dissolve liquidate wind_up liquidation wind_down
nationalise: nationalise nationalize nationalisation nationalization state_takeover
privatise: privatise privatize privatisation privatization
rename: rename rebrand change_name rebranding
insolvent: insolvent bankrupt bust insolvency bankruptcy broke
solvent: solvent liquid creditworthy able_to_pay
file-insolvency: file_for_bankruptcy file_for_insolvency declare_bankruptcy enter_administration go_into_administration
insolvency-proceedings: insolvency_proceedings bankruptcy_proceedings administration receivership creditor_protection debtor-in-possession chapter_11
go-bankrupt: go_bankrupt go_bust collapse go_under fold fail
rescue: rescue save bail_out bailed_out bailout salvage
restructure: restructure restructuring overhaul reorganise reorganize shake-up turnaround revamp
debt-cut: debt_relief haircut debt_write-off debt_forgiveness debt_cut debt_cancellation
invest: invest investment put_money_into plough_into pump_into spend
disinvest: divest withdraw_money disinvest
finance: finance fund bankroll pay_for financing funding
raise-capital: raise_capital raise_funds raise_money fundraise secure_funding raised tap_investors
borrow: borrow take_out_a_loan take_on_debt raise_a_loan
lend: lend lent grant_a_loan extend_credit lending loan
repay: repay repaid pay_back pay_off repayment redeem redemption amortise
refinance: refinance refinancing reschedule_debt restructure_debt roll_over debt_rescheduling
default: default fail_to_pay payment_default missed_payment in_arrears
debt-free: debt-free free_of_debt paid_off
indebted: indebted in_debt debt-ridden debt-laden heavily_indebted
guarantee: guarantee vouch underwrite stand_surety back warrant
liable: liable liability responsible accountable held_liable
write-off: write_off write_down wrote_off written_off writedown impairment
insure: insure insured cover covered insurance underwrite
uninsured: uninsured not_covered without_insurance
pay: pay paid settle payment fork_out cough_up shell_out
transfer-money: transfer transferred remit wire send_money
disburse: pay_out disburse distribute payout disbursement
collect-money: collect recover cash_in collection
withdraw-cash: withdrawal withdrew take_out_cash cash_withdrawal
deduct: deduct deduction offset withhold debit
spend: spend spent outlay expend fork_out
finance-contribute: contribute chip_in co-finance contribution put_up
pay-for-cost: bear_the_cost cover_the_cost foot_the_bill pick_up_the_tab pay_for meet_costs
refund-verb: refund reimburse refunded repay reimbursement compensate
compensate: compensate make_up_for indemnify recompense compensation make_good
demand-claim: demand claim call_for seek sought request insist_on
sue: sue file_a_lawsuit take_to_court take_legal_action sued lodge_a_claim
settle-dispute: settle settlement resolve out_of_court resolution reach_a_settlement
sentence-pay: order_to_pay condemn sentence ordered_to_pay
fine-verb: fine fined penalise penalize impose_a_fine slap_a_fine
donate: donate give gave given donation contribute gift
bequeath: bequeath left_in_will will leave_behind
inherit: inherit inherited come_into inheritance
subsidise: subsidise subsidize support promote subsidised
support-stop: cut_funding end_subsidies stop_funding withdraw_funding axe_subsidies
provide-funds: provide make_available allocate earmark set_aside release_funds
approve-funds: approve grant authorise authorize sign_off_on pass approval
tax-verb: tax levy_tax impose_a_tax taxation taxable
tax-exempt: tax-free tax-exempt exempt duty-free exemption
raise-tax: tax_increase tax_hike raise_taxes tax_rise increase_taxes
cut-tax: tax_cut cut_taxes tax_reduction lower_taxes tax_relief
evade-tax: evade evasion tax_evasion tax_fraud dodge_tax
avoid-tax: tax_avoidance tax_planning tax_optimisation tax_loophole
embezzle: embezzle embezzlement misappropriate siphon_off misappropriation divert
defraud: defraud cheat swindle con conned scam scammed trick fleece
bribe-verb: bribe bribery corruption pay_off grease_palms
money-laundering: money_laundering launder laundering
insider-trading: insider_trading insider_dealing
falsify-accounts: accounting_fraud falsify_accounts cook_the_books balance-sheet_fraud accounting_scandal
price-fixing: price_fixing price-fixing cartel collusion bid_rigging
abuse-dominance: abuse_of_dominance dominant_position market_power abuse_of_market_power
dumping: dumping price_dumping
undercut: undercut undercutting
hire: hire recruit take_on employ recruitment engage
create-jobs: create_jobs add_jobs job_creation expand_workforce increase_headcount
cut-jobs: cut_jobs job_cuts axe_jobs shed_jobs slash_jobs headcount_reduction job_losses
dismiss: dismiss lay_off laid_off layoff sack fire make_redundant dismissal redundancy
mass-layoff: mass_layoff mass_dismissal mass_redundancies large-scale_layoffs < dismiss
dismiss-without-notice: summary_dismissal dismissed_without_notice sacked_on_the_spot fired_immediately < dismiss
no-dismissals: without_layoffs no_compulsory_redundancies natural_attrition voluntary_redundancies natural_wastage
job-guarantee: job_guarantee job_security employment_guarantee protection_against_dismissal
hiring-freeze: hiring_freeze recruitment_freeze recruitment_stop freeze_on_hiring
lose-job: lose_one's_job be_laid_off lose_jobs job_loss out_of_work
short-time: short-time_work short_time furlough reduced_hours short-time_working
release-from-duties: suspend suspended put_on_leave release_from_duties gardening_leave place_on_leave
resign: resign step_down stepped_down quit resignation stand_down give_up_post
depart: leave left depart departure exit go step_aside
remove-boss: oust remove remove_from_office unseat ouster removal topple
part-ways: part_ways separate by_mutual_consent part_company mutual_agreement
appoint: appoint name named appointment install nominate
elect-board: elect election vote_in re-elect
succeed: succeed follow take_over_from replace succession
take-office: take_office take_up_post start assume take_the_helm take_over
fill-post: fill fill_a_post fill_a_vacancy staff
vacant-post: vacant unfilled open unoccupied
interim: interim acting temporary caretaker
promote-staff: promote promotion move_up elevate
retire: retire retirement retired go_into_retirement
early-retirement: early_retirement retire_early < retire
retrain: retrain retraining upskill further_training reskilling
employ: employ employed have_on_the_payroll
moonlighting: undeclared_work illicit_work moonlighting illegal_employment off-the-books_work
exploit-workers: exploit exploitation starvation_wages wage_theft
strike: strike walk_out walkout down_tools stoppage go_on_strike
warning-strike: warning_strike token_strike short_walkout < strike
call-strike: call_a_strike strike_call announce_a_strike call_for_industrial_action
threaten-strike: threaten_to_strike strike_threat threaten_industrial_action
end-strike: end_strike call_off_strike return_to_work avert_strike suspend_strike
lock-out: lock_out lockout locked_out
strike-ballot: strike_ballot strike_vote ballot
arbitration: arbitration mediation conciliation mediate arbitrate
wage-agreement: wage_agreement pay_deal pay_settlement wage_deal pay_agreement wage_settlement
protest: protest demonstrate demonstration rally rallies take_to_the_streets march
boycott: boycott shun consumer_boycott
export-verb: export exported ship_abroad sell_abroad
import-verb: import imported bring_in source_from_abroad
impose-tariff: impose_tariffs slap_tariffs levy_duties raise_tariffs introduce_tariffs
lift-tariff: lift_tariffs scrap_tariffs cut_tariffs remove_duties reduce_tariffs
suspend-tariff: suspend_tariffs pause_tariffs delay_tariffs reprieve suspension pause
sanction: sanctions sanction punitive_measures sanctioned
trade-war: trade_war trade_dispute tariff_dispute trade_conflict tariff_war
smuggle: smuggle smuggling traffic contraband
clear-customs: clear_customs declare customs_clearance
list-stock: go_public list float ipo flotation stock_market_debut listing
delist: delist delisting take_private go_private
postpone-ipo: postpone_ipo shelve_listing pull_flotation delay_ipo
join-index: join_the_index promotion_to_index be_added_to_the_index
leave-index: leave_the_index drop_out_of_the_index relegation_from_index be_removed_from_the_index
stock-gain: rally trade_higher in_positive_territory up < rise
stock-loss: lose lost trade_lower in_negative_territory down under_pressure shed < fall
stock-crash: stock_market_crash sell-off market_slump rout market_crash plunge
trading-halt: trading_halt suspend_trading trading_suspension halted
issue-securities: issue issuance place placement float
subscribe-shares: subscribe subscription take_up oversubscribed
buy-back: buy_back buyback repurchase bought_back
pay-dividend: pay_a_dividend distribute pay_out distribution
cut-dividend: cut_dividend scrap_dividend suspend_dividend reduce_dividend skip_dividend
raise-dividend: raise_dividend increase_dividend higher_dividend lift_dividend
upgrade: upgrade raise_rating lift_rating
downgrade: downgrade cut_rating lower_rating
raise-rates: rate_hike raise_interest_rates rate_rise increase_rates rate_increase
cut-rates: rate_cut cut_interest_rates lower_rates rate_reduction
hold-rates: hold_rates keep_rates_unchanged leave_rates_unchanged rate_pause
appreciate: appreciate strengthen appreciation firm
depreciate: depreciate devalue weaken devaluation depreciation lose_value
speculate: speculate speculation gamble bet short_selling
trade-verb: trade trading quoted change_hands
auction-verb: auction auction_off under_the_hammer sold_at_auction go_under_the_hammer
change-owner: change_hands change_of_ownership new_owner ownership_change
rent-out: rent_out let lease_out sublet letting
rent-take: rent lease hire take_a_lease
lease-finance: leasing leased
rent-increase: rent_increase rent_hike rent_rise raise_rents
rent-cut: rent_reduction rent_cut
evict: evict eviction throw_out turf_out
move-in: move_in occupy take_up_residence moving_in
move-out: move_out vacate leave moving_out
vacant: vacant empty unoccupied vacancy unused unlet disused
occupied: occupied let leased inhabited fully_let in_use
build: build built construct construction erect put_up
demolish: demolish tear_down torn_down knock_down demolition pull_down raze
renovate: renovate refurbish restore modernise modernize renovation refurbishment revamp
groundbreaking: ground-breaking groundbreaking start_of_construction break_ground foundation_stone
rezone: rezone rezoning redesignate change_of_use
convert-building: convert conversion repurpose change_of_use turn_into
expropriate: expropriate expropriation seize compulsory_purchase confiscate
seize-assets: seize confiscate impound seizure
release-assets: release unfreeze unfrozen unblock return
book-verb: book reserve make_a_booking
booking-cancel: cancel cancelled call_off cancellation
fully-booked: fully_booked full booked_out at_capacity
visit-trade: visit attract draw come_to
travel-boom: travel_boom tourism_boom record_season tourist_rush
overtourism: overtourism mass_tourism overcrowding overrun
cancel-flight: scrap axe ground flights_cancelled
suspend-service: suspend discontinue drop_route withdraw
start-service: launch start_service introduce serve add_route
delay: delay delayed late hold_up behind_schedule setback
postpone: postpone put_off defer deferred postponement push_back delay
bring-forward: bring_forward advance ahead_of_schedule earlier_than_planned
shelve: shelve shelved put_on_ice put_on_hold mothball suspend
drop-project: drop dropped abandon scrap scrapped ditch pull_the_plug
go-ahead: go-ahead green_light approval clearance nod
start: start begin began begun kick_off get_under_way
end: end finish conclude stop stopped complete terminate
introduce: introduce bring_in take_effect come_into_force implement
abolish: abolish scrap abolition repeal do_away_with
plan: plan planned intend aim target envisage consider
consider: consider mull weigh explore think_about contemplate
announce: announce announcement disclose make_public declare reveal
report-inform: report say said inform state
confirm: confirm confirmation verify reaffirm
deny: deny denied denial reject refute dispute
decline-comment: decline_to_comment no_comment refuse_to_comment not_comment
keep-secret: undisclosed not_disclosed confidential keep_secret secret
decide: decide decision resolve rule opt
warn: warn warning caution sound_the_alarm alert
criticise: criticise criticize criticism slam slammed condemn lambast
welcome: welcome hail applaud praise pleased
justify: attribute blame cite justify explain put_down_to
reason-burden: weigh_on burden hit hurt suffer strain
benefit-from: benefit profit_from boost gain_from tailwind
threaten: threaten at_risk jeopardise jeopardize endanger hang_in_the_balance
secure: secure safeguard protect ensure preserve
affected: affected hit impacted concerned
compete: compete competition rival rivalry vie
cooperate: cooperate cooperation partner partnership collaborate team_up alliance
market-leader: market_leader industry_leader number_one leading_company
lead-overtake: overtake overtook surpass displace pass
enter-market: enter_the_market market_entry break_into expand_into gain_a_foothold
leave-market: exit_the_market withdraw market_exit
advertise: advertise promote advertising market
mislead-consumers: mislead misleading deceive deceptive dupe
test-rate: test rate examine assess
demand-verb: sought-after in_demand popular
unsold: unsold left_unsold languish shelf_warmer
panic-buying: panic_buying stockpile hoard hoarding stock_up
shop-verb: shop shopped shopping go_shopping
clearance-sale: clearance_sale sale closing-down_sale sell-off discount_battle liquidation_sale
online-shift: digitise digitalise move_online go_digital digitalisation
automate: automate automation
liberalise: liberalise deregulate deregulation open_up
regulate: regulate regulation tighten impose_rules clamp_down
lobby: lobby lobbying influence
ban-product: ban banned prohibit outlaw sales_ban
permit: allow permit permitted authorise license authorize
launch-probe: launch_an_investigation open_a_probe investigate initiate_proceedings
raid: raid raided search
audit: audit audited check inspect examine
comply: comply complied adhere compliance meet
breach: breach violate violation infringe infringement break
hack-money: extort extortion blackmail
rob: rob robbed robbery hold-up raid heist
steal: steal stole stolen theft take lift
win-prize: win won scoop land hit_the_jackpot
gamble: gamble bet betting wager gambling
lose-fortune: gamble_away squander
waste-money: waste squander wasted wastage throw_away
cost-explode: cost_explosion overrun spiral_out_of_control go_over_budget exceed_budget
balance-budget: balanced balanced_budget
overdraw: overdraw overspend overspent overshoot go_over
underspend: underspend under_budget come_in_under_budget
budget-adopt: pass_the_budget adopt_the_budget approve_the_budget budget_vote
budget-reject: reject_the_budget vote_down_the_budget throw_out_the_budget
recession: recession downturn economic_crisis slump slowdown
boom: boom upswing upturn booming flourish thrive
crisis: crisis trouble turmoil struggling ailing distressed embattled
impoverish: poverty impoverished at_risk_of_poverty impoverishment
afford: afford affordable able_to_pay
index-link: index index-linked adjust cost-of-living_adjustment inflation_adjustment
freeze-wage: pay_freeze wage_freeze freeze frozen
waive: waive forgo waiver renounce
cap-price: cap capped limit price_cap price_brake
earmark: earmark ring-fence set_aside designated
state-owned: state-owned public government-owned state-run
private-owned: private privately_owned private-sector
listed-state: listed publicly_traded quoted
unlisted-state: unlisted privately_held unquoted
net-state: net after_tax after_deductions bottom_line
gross-state: gross before_tax pre-tax
provisional: provisional preliminary unaudited initial
final-state: final definitive definite confirmed
year-on-year: year-on-year compared_with_a_year_earlier year-over-year from_the_previous_year from_a_year_ago
annually: annually a_year per_year yearly per_annum
monthly: monthly a_month per_month
per-capita: per_capita per_head per_person per_inhabitant
unlimited-term: permanent open-ended indefinite unlimited
limited-term: fixed-term temporary limited time-limited
overdue: overdue outstanding unpaid late in_arrears
misinvest: bad_investment white_elephant flop failed_investment money_pit
success-business: success hit bestseller breakthrough blockbuster
failure-business: failure fail flop fiasco setback
handover-family: hand_over handover pass_on succession generational_change
run-operate: run operate manage lead led head
owned: own owned belong_to hold held possess
modernise-fleet: renew replace replacement renewal upgrade
test-operation: trial pilot_project test_phase pilot trial_operation
electrify: electrify convert switch_to_electric retrofit
store-inventory: store stockpile storage
recycle-business: recycle recycling reuse recover
destroy-goods: destroy dispose_of throw_away discard
gather-donations: raise collect fundraise crowdfunding fundraising
strike-affect: paralyse paralyze cripple disrupt bring_to_a_standstill
award-prize: award honour honor prize recognise
disputed: disputed controversial contentious contested
undisputed: undisputed uncontested uncontroversial
supply-stop: supply_stop stop_deliveries halt_shipments cut_off_supplies
embargo: embargo trade_embargo trade_ban blockade
export-ban: export_ban export_restriction export_controls export_halt < embargo
import-ban: import_ban import_restriction import_halt < embargo
market-manipulation: market_manipulation market_abuse price_manipulation
wage-dumping: wage_dumping underpay underpayment wage_undercutting
price-war: price_war price_battle discount_war
part-retirement: partial_retirement phased_retirement semi-retirement
rent-cap: rent_cap rent_freeze rent_control rent_brake
tenancy-notice: notice_to_quit terminate_tenancy eviction_notice
remodel: remodel convert alteration rebuild rebuilt redesign
freeze-assets: freeze froze frozen block
attach-assets: attach garnish repossess repossession
rationalise: streamline rationalise rationalize efficiency_programme
cyberattack: cyberattack hack hacked cyber_attack ransomware_attack
carry-on: continue carry_on keep_running kept_open go_on
lease-back: sale_and_leaseback leaseback rent_back
claim-reject-insurance: refuse_to_pay reject_a_claim deny_coverage decline_payment
register-claim: file_a_claim register_a_claim lodge_a_claim submit
win-lawsuit: win_case win_lawsuit prevail succeed_in_court
lose-lawsuit: lose_case lose_lawsuit court_defeat suffer_a_legal_defeat
dismiss-claim: dismiss throw_out reject_the_claim case_dismissed
uphold-claim: uphold upheld allow rule_in_favour grant
appeal: appeal lodge_an_appeal challenge contest
pass-on-cost: pass_on pass_costs_on shift_costs
absorb-cost: absorb cushion offset make_up_for
price-adjust: adjust_prices price_adjustment tariff_adjustment
tariff-reform: tariff_reform new_pricing_model fare_reform
switch-provider: switch change_provider switching move_to
terminate-subscription: cancel_subscription unsubscribe terminate
lose-customers: lose_customers customer_exodus customer_losses churn
gain-customers: gain_customers win_customers customer_growth add_subscribers
gain-market-share: gain_market_share win_market_share
lose-market-share: lose_market_share lose_ground cede_market_share
work-from-home: work_from_home home_office remote_work telework working_from_home
return-to-office: return_to_office office_mandate back_to_the_office
four-day-week: four-day_week shorter_working_week reduced_working_week
extend-working-hours: extend_working_hours longer_working_hours work_longer
understaffed: understaffed short-staffed undermanned short_of_staff
overstaffed: overstaffed overmanned surplus_staff
work-accident: workplace_accident industrial_accident accident_at_work
bullying-work: bullying harass harassment mobbing
unfair-dismissal: unfair_dismissal wrongful_dismissal wrongful_termination
reinstate: reinstate rehire reinstatement
working-ban: professional_ban disqualify industry_ban
licence-withdraw: revoke_licence withdraw_licence strip_of_licence licence_revocation
certify: certify certified certification accredit
sell-below: sell_below_value sell_at_a_loss flog sell_off_cheaply
bargain: bargain special_offer
devalue-asset: lose_value loss_of_value fall_in_value
gain-value: gain_in_value appreciate increase_in_value
equal-pay: equal_pay pay_equity wage_equality
wait-supply: delivery_delay supply_delay delayed_delivery backlog
stockout: empty_shelves run_out out_of_stock
property-bubble: housing_bubble property_bubble overheating speculative_bubble
property-slump: property_slump housing_crisis construction_slump real_estate_crisis
insolvency-wave: wave_of_insolvencies wave_of_bankruptcies surge_in_insolvencies
moratorium: moratorium deferral payment_holiday defer_payment
bank-run: bank_run run_on_the_bank
state-intervention: state_intervention government_bailout state_rescue step_in
`),
];
