import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business, what figures measure. The concepts are the same in every language. */
export const businessMeasures = (): readonly SenseRow[] => senseRows('measure', `
amount: amount sum; total: total aggregate grand_total overall_amount altogether < amount; volume: volume size scale scope extent magnitude; value: value worth
price: price price_tag; price-tag: price_tag unit_price cost < price; purchase-price: purchase_price acquisition_price takeover_price deal_value consideration buying_price < price
deal-value: deal_value transaction_value deal_size transaction_volume < value; asking-price: asking_price guide_price price_expectation < price
sale-proceeds: proceeds sale_proceeds sales_proceeds sale_price; retail-price: retail_price shelf_price consumer_price shop_price store_price < price
list-price: list_price sticker_price recommended_retail_price base_price starting_price suggested_price < price
starting-price: starting_price entry_price base_price entry-level_price < price; producer-price: producer_price factory_gate_price farmgate_price < price
petrol-price: petrol_price fuel_price gas_price pump_price gasoline_price < price; oil-price: oil_price crude_price crude price_per_barrel < price
power-price: electricity_price power_price electricity_tariff electricity_rate < price; gas-price: natural_gas_price gas_tariff gas_price < price
heating-cost: heating_cost heating_bill heating_costs < cost; energy-bill: energy_bill utility_bill < cost; discount: discount rebate price_cut markdown reduction
surcharge: surcharge extra_charge supplement mark-up markup add-on additional_charge; price-difference: price_difference price_gap price_spread price_range difference
cost: cost expense expenditure costs outlay; running-cost: running_costs operating_costs upkeep overheads maintenance_costs operating_expenses opex < cost
construction-cost: construction_cost building_cost project_cost total_cost build_cost capital_cost < cost
renovation-cost: renovation_cost refurbishment_cost restoration_cost repair_cost modernisation_cost modernization_cost < cost
repair-cost: repair_cost repair_bill cost_of_repairs restoration_costs < cost
cost-overrun: cost_overrun additional_costs extra_costs overspend cost_increase added_cost cost_escalation
personnel-cost: staff_costs personnel_costs labour_costs labor_costs payroll wage_bill personnel_expenses < cost
ancillary-labour-cost: non-wage_labour_costs social_security_contributions payroll_taxes employer_contributions social_contributions ancillary_wage_costs
material-cost: material_costs input_costs raw_material_costs procurement_costs < cost
restructuring-cost: restructuring_costs restructuring_charge reorganisation_costs restructuring_expenses < cost; spending: spending expenditure outlay outgoings expenses spend
public-spending: public_spending government_spending government_expenditure state_spending public_expenditure federal_spending < spending
advertising-spending: advertising_spending ad_spend advertising_budget marketing_budget advertising_expenditure marketing_spend < spending
research-spending: research_spending research_and_development development_costs research_budget research_expenditure < spending
consumer-spending: consumer_spending household_spending private_consumption consumer_expenditure household_consumption < spending
income-general: income revenue receipts proceeds intake; savings: savings cost_savings saving cost_reduction economies; synergies: synergies synergy cost_synergies
budget: budget financial_plan spending_plan annual_budget; cost-estimate: cost_estimate quote quotation costing estimated_cost projected_cost
budget-credit: credit appropriation funding_request; production-budget: production_budget production_cost film_budget
defence-budget: defence_budget defense_budget military_budget defence_spending military_spending defense_spending military_expenditure < spending
deficit: deficit shortfall gap budget_hole black_hole budget_gap; surplus: surplus excess budget_surplus; funding-gap: funding_gap financing_gap hole funding_shortfall < deficit
funding-need: funding_requirement financing_need capital_requirement capital_needs funding_needs investment_need
contract-value: contract_value order_value contract_sum contract_price order_volume deal_value contract_worth < value
order-intake: order_intake orders new_orders incoming_orders bookings order_entry; order-backlog: order_backlog order_book backlog orders_on_hand orders_in_hand
investment-sum: investment investment_volume capital_expenditure capex capital_spending investment_package investment_programme
claim-sum: claim claims compensation_claim damages_claim amount_claimed
dispute-value: amount_in_dispute value_in_dispute sum_in_dispute amount_claimed amount_at_stake disputed_sum
receivables: receivables outstanding_invoices accounts_receivable outstanding_payments unpaid_bills debts_owed
creditor-claims: creditors'_claims creditor_claims claims_filed registered_claims liabilities; damage-sum: damage property_damage loss losses damage_bill cost_of_damage
total-loss: write-off total_loss complete_loss; financial-damage: financial_loss financial_damage economic_damage losses financial_harm economic_loss < damage-sum
fraud-sum: fraud_loss sum_defrauded amount_defrauded defrauded_sum swindled_amount; embezzled-sum: embezzled_funds embezzled_sum misappropriated_funds stolen_funds diverted_funds
loot-value: loot haul stolen_goods takings stolen_property swag; tax-evasion-sum: tax_evaded evaded_taxes unpaid_tax tax_loss back_taxes lost_tax_revenue
insured-loss: insured_losses insured_damage claims_burden claims_costs insurance_losses < damage-sum
economic-loss: economic_loss economic_damage economic_cost economic_losses < damage-sum
revenue-loss: lost_revenue loss_of_revenue revenue_shortfall lost_sales sales_decline revenue_loss
revenue-shortfall: loss_of_income revenue_shortfall lost_income lost_revenue shortfall tax_shortfall loss_of_receipts
wage-loss: loss_of_earnings lost_earnings lost_wages loss_of_income lost_pay; damages: damages compensation award compensatory_damages redress
pain-damages: damages_for_pain_and_suffering compensation_for_pain_and_suffering damages < damages
compensation: compensation indemnity reimbursement recompense compensation_payment redress
expropriation-compensation: expropriation_compensation buyout_payment expropriation_payment < compensation
settlement-sum: settlement settlement_sum settlement_amount out-of-court_settlement
severance: severance severance_pay golden_handshake payoff redundancy_pay redundancy_payment termination_payment golden_parachute exit_package
fine: fine penalty financial_penalty monetary_penalty; parking-ticket: parking_ticket ticket parking_fine penalty_charge fixed_penalty penalty_notice < fine
cartel-fine: antitrust_fine cartel_fine competition_fine < fine; contract-penalty: contractual_penalty penalty penalty_payment liquidated_damages
daily-rate-fine: daily_rate day-fine daily_unit; cost-orders: payment_order court-ordered_payment fine; bail: bail bond surety; deposit: deposit security_deposit bond
bottle-deposit: deposit bottle_deposit container_deposit; down-payment: down_payment advance prepayment advance_payment upfront_payment deposit payment_on_account
instalment: instalment installment tranche part_payment partial_payment; back-payment: back_payment back_pay additional_payment supplementary_payment
refund: refund reimbursement repayment rebate money_back; payment: payment remittance disbursement; payout: payout disbursement pay-out distribution; fee: fee charge
entrance-fee: admission admission_fee entrance_fee entry_fee ticket_price admission_price entry_price < price; tuition: tuition tuition_fees < fee
childcare-fee: childcare_fees nursery_fees daycare_fees parental_contribution childcare_costs < fee
membership-fee: membership_fee annual_fee dues annual_subscription membership_dues < fee
subscription-price: subscription_fee subscription_price monthly_fee monthly_charge subscription < fee
broadcast-fee: licence_fee license_fee broadcasting_fee tv_licence household_levy < fee; parking-fee: parking_fee parking_charge parking_rate < fee
toll: toll road_toll road_charge vignette < fee; waste-fee: waste_fee refuse_charge rubbish_charge waste_charge < fee
admin-fee: handling_fee administration_fee processing_fee administrative_fee service_fee service_charge < fee
bank-fee: account_fee bank_charge banking_fee account_charge account_maintenance_fee < fee; licence-fee: licence_fee license_fee royalty royalties licensing_fee < fee
commission: commission brokerage broker's_fee agent's_fee finder's_fee cut < fee; landing-fee: landing_fee airport_charge airport_fee landing_charge < fee
lawyer-fee: legal_fees lawyer's_fee attorney_fees legal_bill < cost; artist-fee: fee appearance_fee performance_fee paycheck
court-cost: court_costs legal_costs court_fees litigation_costs trial_costs cost_of_proceedings < cost
deployment-cost: operation_costs rescue_costs policing_costs recovery_costs < cost; fare: fare ticket_price transport_fare < price
air-fare: airfare air_fare ticket_price flight_price fare < fare; freight-rate: freight_rate shipping_rate freight_cost shipping_cost transport_costs freight_price < price
rent: rent rental rental_price rental_cost monthly_rent < price; cold-rent: net_rent basic_rent rent_excluding_bills base_rent < rent
gross-rent: gross_rent rent_including_bills inclusive_rent total_rent < rent; rental-income: rental_income rent_roll rental_revenue rents_received
service-charges: service_charge utilities ancillary_costs utility_costs; hotel-rate: room_rate hotel_rate nightly_rate price_per_night average_daily_rate < price
tourist-tax: tourist_tax city_tax visitor_levy hotel_tax accommodation_tax overnight_tax bed_tax < tax
property-price: house_price property_price home_price real_estate_price housing_price flat_price < price; land-price: land_price plot_price price_of_land land_value < price
square-metre-price: price_per_square_metre price_per_square_meter square-metre_price price_per_square_foot < price
market-value: market_value fair_value current_market_value fair_market_value < value
estimated-value: estimate estimated_value estimated_price appraised_value valuation presale_estimate < value; residual-value: residual_value scrap_value salvage_value < value
book-value: book_value carrying_amount carrying_value balance_sheet_value net_asset_value < value; collector-value: collector's_value collectible_value collector's_price < value
hammer-price: hammer_price auction_price winning_bid sale_price final_price highest_bid selling_price < price
reserve-price: reserve_price starting_bid opening_bid minimum_bid starting_price reserve upset_price < price; bid-amount: bid offer; tax: tax levy duty taxation
tax-revenue: tax_revenue tax_receipts tax_take tax_income tax_yield; tax-rate: tax_rate rate_of_tax multiplier; tax-burden: tax_burden tax_load fiscal_burden
tax-bill: tax_bill tax_demand back_taxes tax_liability tax_arrears tax_debt; tax-relief: tax_relief tax_break tax_credit tax_deduction tax_saving tax_cut tax_advantage
allowance-tax: tax_allowance exemption tax-free_amount personal_allowance exempt_amount; vat: vat value-added_tax sales_tax value_added_tax gst < tax
income-tax: income_tax payroll_tax wage_tax < tax; corporate-tax: corporation_tax corporate_tax company_tax profit_tax < tax
property-tax: property_tax land_tax real_estate_tax council_tax < tax; transfer-tax: property_transfer_tax stamp_duty real_estate_transfer_tax land_transfer_tax < tax
inheritance-tax: inheritance_tax estate_tax death_duty < tax; wealth-tax: wealth_tax tax_on_wealth millionaire's_tax < tax
windfall-tax: windfall_tax excess_profits_tax windfall_levy < tax; carbon-price: carbon_price carbon_tax emissions_price allowance_price carbon_levy
tariff: tariff duty import_duty customs_duty import_tariff levy punitive_tariff import_tax < tax; bank-levy: bank_levy bank_tax < tax; wage: wage salary pay earnings remuneration
gross-pay: gross_pay gross_wage gross_salary pre-tax_pay gross_income gross_earnings < wage; net-pay: net_pay take-home_pay net_salary net_wage after-tax_income net_income < wage
monthly-pay: monthly_wage monthly_salary monthly_pay monthly_income monthly_earnings < wage; annual-pay: annual_salary yearly_salary annual_pay annual_income annual_earnings < wage
hourly-pay: hourly_wage hourly_rate hourly_pay pay_per_hour < wage; minimum-wage: minimum_wage wage_floor statutory_minimum < wage
starting-salary: starting_salary starting_pay entry-level_salary initial_salary < wage
apprentice-pay: apprentice_pay trainee_pay apprentice_wage training_allowance apprenticeship_wage < wage; real-wage: real_wage real_earnings real_income
executive-pay: executive_pay executive_compensation pay_package total_remuneration directors'_pay compensation_package remuneration < wage
bonus: bonus bonus_payment premium incentive performance-related_pay profit-sharing incentive_payment
one-off-payment: one-off_payment lump_sum one-time_payment special_payment single_payment inflation_bonus; lump-sum: lump_sum flat_rate flat_fee fixed_sum fixed_amount
pay-rise: pay_rise pay_raise wage_increase raise salary_increase pay_increase wage_rise pay_hike pay_deal; wage-demand: wage_demand pay_demand pay_claim wage_claim demand
wage-offer: pay_offer wage_offer employers'_offer; wage-gap: pay_gap wage_gap earnings_gap gender_pay_gap pay_difference pay_differential wage_difference
transfer-fee: transfer_fee fee transfer_sum < price; buyout-clause: release_clause buyout_clause buy-out_clause
pension: pension retirement_benefit old-age_pension retirement_income annuity; benefit: benefit welfare social_assistance income_support social_benefits welfare_payment
unemployment-benefit: unemployment_benefit jobless_benefit unemployment_pay jobseeker's_allowance dole < benefit
child-benefit: child_benefit family_allowance child_allowance < benefit; daily-allowance: per_diem daily_allowance expenses daily_rate
mp-pay: mps'_salaries parliamentary_pay mps'_pay politicians'_pay lawmakers'_salaries; expenses: expenses travel_expenses expense_allowance out-of-pocket_expenses
income: income earnings; household-income: household_income family_income disposable_income; assets-personal: fortune wealth assets net_worth personal_fortune riches
pocket-money: pocket_money allowance; debt: debt liabilities indebtedness borrowings debts debt_pile debt_burden obligations
public-debt: public_debt national_debt government_debt sovereign_debt state_debt < debt; new-borrowing: new_borrowing net_borrowing new_debt borrowing government_borrowing
debt-ratio: debt_ratio debt-to-gdp_ratio gearing leverage leverage_ratio debt-to-equity_ratio; net-debt: net_debt net_borrowings net_financial_debt net_liabilities < debt
arrears: arrears outstanding_payments back_rent overdue_payments unpaid_bills outstanding_debt; liabilities: liabilities debts obligations payables
bad-loans: bad_loans non-performing_loans npls toxic_loans bad_debts problem_loans; loan-loss: loan_loss_provisions risk_provisions credit_loss_provisions
loan: loan credit borrowing advance; credit-line: credit_line line_of_credit credit_facility facility revolving_credit overdraft credit_limit < loan
emergency-loan: emergency_loan bridging_loan rescue_loan bridge_loan bailout_loan bridge_financing < loan
mortgage: mortgage home_loan housing_loan mortgage_loan property_loan < loan; consumer-loan: consumer_loan personal_loan consumer_credit instalment_loan < loan
lending-volume: loan_volume lending loan_book outstanding_loans loan_portfolio lending_volume customer_loans
deposits: deposits customer_deposits savings_deposits bank_deposits customer_funds
savings-balance: savings balance credit_balance bank_balance account_balance life_savings nest_egg; savings-rate: savings_rate saving_ratio savings_ratio rate_of_saving
assets-managed: assets_under_management client_assets managed_assets fund_volume fund_assets; new-money: net_new_money inflow net_inflows new_money fund_inflows
outflow: outflow withdrawals net_outflows capital_outflow capital_flight redemptions; balance-sheet-total: total_assets balance_sheet_total balance_sheet assets
assets-company: assets property holdings; equity: equity capital shareholders'_equity equity_capital own_funds capital_base
equity-ratio: equity_ratio capital_ratio capital_adequacy_ratio; share-capital: share_capital nominal_capital capital_stock registered_capital
capital-raise: capital_increase capital_injection rights_issue cash_injection capital_raise recapitalisation share_issue cash_call
liquidity: liquidity cash cash_reserves liquid_funds cash_on_hand cash_position liquid_assets; reserves: reserves cushion buffer rainy-day_fund financial_reserves
provisions: provisions provision set_aside set-asides; write-down: write-down writedown write-off impairment impairment_charge charge writeoff depreciation
depreciation: depreciation amortisation amortization; interest-rate: interest_rate interest rate_of_interest rate
key-rate: key_rate base_rate policy_rate benchmark_rate key_interest_rate deposit_rate bank_rate < interest-rate
savings-rate-interest: savings_rate deposit_rate interest_on_savings savings_interest < interest-rate; mortgage-rate: mortgage_rate mortgage_interest home_loan_rate < interest-rate
coupon: coupon coupon_rate nominal_interest < interest-rate; yield: yield return rate_of_return returns investment_return
spread: spread risk_premium yield_gap yield_spread risk_spread; rating: rating credit_rating creditworthiness credit_score credit_grade
inflation: inflation inflation_rate price_increases rate_of_inflation cost-of-living_increase annual_inflation
core-inflation: core_inflation core_rate underlying_inflation < inflation; price-index: consumer_price_index consumer_prices cpi
exchange-rate: exchange_rate conversion_rate currency_rate rate_of_exchange; gdp: gdp gross_domestic_product economic_output national_output
growth-rate: growth economic_growth growth_rate rate_of_growth expansion; value-added: value_added value-added gross_value_added
productivity: productivity labour_productivity output_per_hour
sentiment-index: business_climate_index sentiment_index sentiment_indicator confidence_index business_confidence leading_indicator
consumer-confidence: consumer_confidence consumer_sentiment consumer_climate consumer_mood; revenue: revenue sales turnover revenues
quarterly-revenue: quarterly_revenue quarterly_sales quarterly_turnover < revenue; retail-sales: retail_sales retail_turnover store_sales shop_sales < revenue
online-sales: online_sales e-commerce internet_sales online_trade online_business online_retail
like-for-like: like-for-like comparable_sales same-store_sales organic_growth < revenue; takings: takings receipts day's_takings cash_takings
profit: profit earnings income result profits; net-profit: net_profit net_income net_earnings profit_after_tax bottom_line after-tax_profit < profit
pretax-profit: pre-tax_profit pretax_profit profit_before_tax pretax_income pre-tax_income pre-tax_earnings < profit
operating-profit: operating_profit operating_income ebit operating_result operating_earnings trading_profit < profit; ebitda: ebitda core_profit core_earnings < profit
gross-profit: gross_profit gross_income gross_earnings < profit; record-profit: record_profit record_result record_earnings < profit
book-gain: book_gain one-off_gain exceptional_gain extraordinary_income paper_profit; loss: loss deficit losses red_figures red_ink
net-loss: net_loss after-tax_loss loss_after_tax annual_loss net_losses < loss; operating-loss: operating_loss trading_loss loss_from_operations operating_deficit < loss
record-loss: record_loss record_losses record_deficit < loss; currency-loss: currency_losses currency_effects exchange-rate_losses foreign_exchange_losses currency_headwinds
one-off-charge: one-off_charge exceptional_charge special_charge one-off_cost exceptional_item one-time_charge extraordinary_expense
margin: margin profit_margin return_on_sales operating_margin; return-on-equity: return_on_equity return_on_capital roe; earnings-per-share: earnings_per_share eps profit_per_share
cash-flow: cash_flow cashflow cash_generation; cost-income-ratio: cost-income_ratio cost-to-income_ratio expense_ratio efficiency_ratio
sales-volume: sales unit_sales sales_figures volumes units_sold sales_volume deliveries shipments
output: output production production_volume manufacturing_output annual_production
industrial-output: industrial_production industrial_output manufacturing_output factory_output < output
oil-output: oil_output oil_production output extraction crude_output < output; capacity: capacity production_capacity throughput capability
utilisation: utilisation utilization capacity_utilisation capacity_utilization operating_rate; load-factor: load_factor seat_load_factor seat_occupancy utilisation occupancy
harvest: harvest crop yield crop_yield; stock-inventory: inventory inventories stock stockpile stocks stores warehouse_stock; market-share: market_share share_of_the_market share
share-fraction: share proportion percentage portion fraction; stake: stake shareholding holding interest equity_stake
majority-stake: majority majority_stake controlling_stake majority_holding controlling_interest majority_interest < stake
minority-stake: minority_stake minority_holding minority_interest < stake; free-float: free_float free-float publicly_traded_shares
voting-share: voting_rights voting_stake share_of_votes voting_power; valuation: valuation enterprise_value company_value market_valuation < value
market-cap: market_capitalisation market_capitalization market_cap market_value stock_market_value < valuation; brand-value: brand_value brand_valuation value_of_the_brand < value
goodwill: goodwill; share-price: share_price stock_price price closing_price stock_quote; closing-price: closing_price close closing_level final_price < share-price
issue-price: issue_price offer_price ipo_price offering_price subscription_price placement_price < price; first-price: opening_price first_price debut_price < share-price
price-target: price_target target_price; price-gain: price_gain share_price_gain gain; price-loss: price_loss fall share_price_fall loss slide
index-level: index benchmark_index share_index stock_index gauge blue-chip_index; trading-volume: trading_volume turnover trading_turnover volume_traded
record-high: record_high all-time_high peak record record_level high historic_high; record-low: record_low all-time_low low lowest_level trough historic_low
dividend: dividend distribution shareholder_payout dividend_payment; special-dividend: special_dividend extra_dividend special_payout bonus_dividend < dividend
payout-ratio: payout_ratio dividend_payout_ratio; dividend-yield: dividend_yield < yield; issue-volume: issue_volume issue_size offering_size proceeds amount_raised issuance
buyback-volume: buyback share_buyback repurchase_programme share_repurchase buyback_programme; takeover-offer-price: offer_price bid_price takeover_bid takeover_offer < price
offer-premium: premium takeover_premium; cash-compensation: cash_compensation cash_settlement buyout_payment squeeze-out_payment
exchange-ratio: exchange_ratio conversion_ratio swap_ratio; acceptance-rate: acceptance_rate acceptance_level take-up; insurance-premium: premium insurance_premium
health-premium: health_insurance_premium health_premium health_insurance_contribution < insurance-premium
premium-income: premium_income premiums_written gross_written_premiums premium_volume gross_premiums
insured-sum: sum_insured insured_value coverage insured_sum cover insurance_cover policy_limit
insurance-payout: insurance_payout insurance_payment claims_payment settlement insurance_money claims_paid
own-contribution: own_contribution own_funds own_share co-financing contribution; combined-ratio: combined_ratio loss_ratio claims_ratio
guarantee-sum: guarantee surety loan_guarantee state_guarantee deficit_guarantee backing; collateral: collateral security pledge
recovery-rate: recovery_rate dividend insolvency_dividend payout_to_creditors creditor_recovery; grant: grant subsidy subsidies funding aid financial_support
subsidy: subsidy subsidies state_aid government_support financial_aid handout government_aid < grant; funding: funds funding money resources financing means
public-money: public_money taxpayers'_money public_funds taxpayer_money tax_money state_funds federal_funds
state-contribution: government_contribution state_contribution federal_contribution contribution < grant
aid-package: aid_package rescue_package bailout relief_package support_package emergency_aid bail-out
stimulus: stimulus stimulus_package stimulus_programme economic_package recovery_package; development-aid: development_aid foreign_aid aid_money aid_payments overseas_aid
start-up-aid: seed_funding start-up_funding seed_capital start-up_aid seed_money initial_funding; special-fund: special_fund fund pot dedicated_fund
scholarship: scholarship bursary fellowship stipend; prize-money: prize_money purse prize cash_prize prize_fund winnings
lottery-jackpot: jackpot winnings prize lottery_win lottery_prize top_prize grand_prize; bet-stake: stake bet wager stakes; reward: reward finder's_reward bounty
donation: donation gift bequest charitable_donation; donations-total: money_raised funds_raised donations amount_raised fundraising_total sum_raised
party-donation: party_donation campaign_donation political_donation campaign_contribution < donation; sponsorship: sponsorship sponsorship_money sponsorship_deal sponsor_money
inheritance: inheritance estate legacy bequest; endowment: endowment foundation_capital foundation_assets; ransom: ransom extortion_sum ransom_payment
extortion-sum: extortion_money protection_money blackmail_money; bribe: bribe kickback backhander bribe_money payoff bribery_payment
black-money: dirty_money undeclared_money illicit_funds black_money laundered_money illicit_cash; cash: cash hard_cash banknotes notes bills
counterfeit-sum: counterfeit_money fake_notes forged_notes counterfeit_cash fake_money; alimony: alimony maintenance child_support maintenance_payment spousal_support
box-office: box_office gross box-office_takings ticket_sales_revenue box-office_gross; circulation: circulation print_run paid_circulation copies_sold
reach: reach readership audience listenership; unemployment-rate: unemployment_rate jobless_rate rate_of_unemployment unemployment; employment-rate: employment_rate
unemployed-number: unemployment_figure jobless_total unemployment_total number_of_unemployed jobless_figure
headcount: headcount workforce staff payroll staffing_level number_of_employees; staffing-level: staffing staffing_level establishment approved_posts
working-hours: working_hours working_week hours_worked working_time work_week; overtime: overtime extra_hours additional_hours
holiday-days: holiday_entitlement annual_leave days_off vacation_days paid_leave holidays; absence-rate: sick_leave absence_rate sickness_absence absenteeism sickness_rate
staff-turnover: staff_turnover turnover_rate employee_turnover attrition churn
skills-gap: skills_shortage labour_shortage staff_shortage labor_shortage skills_gap shortage_of_skilled_workers worker_shortage
women-quota: women's_quota female_quota gender_quota proportion_of_women share_of_women
export-value: exports export_value export_volume overseas_sales foreign_sales shipments_abroad; import-value: imports import_value import_volume foreign_purchases
trade-surplus: trade_surplus export_surplus trade_balance_surplus < surplus; trade-deficit: trade_deficit trade_gap import_surplus < deficit
trade-volume: trade_volume trade bilateral_trade foreign_trade goods_trade merchandise_trade; export-rate: export_share export_ratio share_of_exports
import-quota: quota import_quota ceiling allowance; cargo-volume: cargo_volume freight_volume throughput cargo_handled freight_traffic handling_volume freight
overnight-stays: overnight_stays nights bed_nights hotel_nights guest_nights room_nights; arrivals: arrivals guest_arrivals visitor_numbers tourist_arrivals guest_numbers
room-occupancy: occupancy occupancy_rate room_occupancy hotel_occupancy bed_occupancy; length-of-stay: length_of_stay duration_of_stay average_stay
bed-capacity: bed_capacity number_of_beds number_of_rooms room_count room_capacity; footfall: footfall visitor_numbers foot_traffic customer_traffic shopper_numbers
basket-value: basket average_spend shopping_basket basket_value average_purchase; sales-area: sales_area retail_space sales_floor shop_space selling_space floor_space store_space
floor-area: floor_space floor_area space area square_footage lettable_area; office-space: office_space office_area < floor-area
living-space: living_space living_area residential_space < floor-area; vacancy-rate: vacancy_rate vacancy vacancies void_rate empty_homes_rate
home-ownership-rate: home_ownership_rate owner-occupancy_rate homeownership; rental-yield: rental_yield property_yield initial_yield < yield
lease-term: lease_term term_of_lease contract_term lease_length duration term; maturity: maturity term repayment_period loan_term tenor duration
loan-to-value: loan-to-value ltv mortgage_lending_limit loan-to-value_ratio; notice-period: notice_period period_of_notice notice
payment-term: payment_deadline payment_term due_date payment_period; delivery-time: delivery_time lead_time waiting_time delivery_period
funding-round: funding_round financing_round investment_round fundraising series_a; venture-capital: venture_capital risk_capital growth_capital equity_funding start-up_capital
burn-rate: cash_burn burn_rate cash_consumption; forecast-figure: forecast estimate projection outlook guidance expectation consensus; target-figure: target goal objective aim
ceiling: cap ceiling upper_limit maximum limit price_cap; floor-limit: floor minimum lower_limit minimum_amount; threshold: threshold mark limit barrier level
average: average mean; increase-amount: increase rise gain growth uptick jump; decrease-amount: decrease decline fall drop reduction slump dip
difference: difference gap discrepancy margin spread; feed-in-tariff: feed-in_tariff feed-in_payment feed-in_remuneration
grid-fee: grid_fee network_charge grid_charge network_tariff transmission_fee < fee; gold-price: gold_price bullion_price price_of_gold bullion < price
commodity-price: commodity_price raw_material_price price_of_raw_materials < price; food-price: food_price grocery_price food_prices grocery_bill < price
drug-price: drug_price medicine_price cost_of_medicine < price; treatment-cost: treatment_cost medical_costs hospital_costs medical_bill < cost
care-cost: care_costs care_home_fees nursing_costs nursing_home_costs < cost; cost-share: share_of_costs cost_share cost_split portion
cost-coverage: cost_coverage cost_recovery self-financing_ratio coverage_ratio; funding-ratio: funding_ratio coverage_ratio coverage
success-rate: success_rate hit_rate strike_rate; default-rate: default_rate failure_rate defaults delinquency_rate; complaint-rate: error_rate defect_rate failure_rate reject_rate
participation-strike: strike_turnout participation turnout; approval-share: approval_rate yes_vote majority support; fleet-size: fleet fleet_size vehicle_fleet
registrations-number: new_registrations registrations car_registrations newly_registered
passenger-volume: passenger_numbers passenger_volume ridership passenger_traffic passenger_figures
customer-number: customer_base customer_numbers subscriber_base number_of_customers user_base subscriber_numbers; anniversary: anniversary jubilee birthday
emissions: emissions greenhouse_gas_output carbon_emissions discharge; waiting-list-time: waiting_time wait delay waiting_period
economic-contraction: contraction recession shrinkage negative_growth downturn; money-supply: money_supply money_in_circulation
currency-reserves: foreign_exchange_reserves currency_reserves foreign_reserves forex_reserves; crypto-price: bitcoin_price crypto_price cryptocurrency_price
tv-revenue: tv_revenue broadcast_revenue television_money broadcasting_income media_revenue; rights-fee: broadcast_rights tv_rights media_rights rights_fee television_rights
advertising-revenue: advertising_revenue ad_revenue advertising_income ad_sales advertising_sales < revenue; interest-income: interest_income net_interest_income interest_earnings
fee-income: fee_income commission_income net_commission_income fee_and_commission_income; capital-gain: capital_gain investment_gain speculative_gain profit_on_sale
hidden-fee: hidden_costs hidden_fees extra_charges additional_fees; overcharge: overcharge overpayment overbilling; national-profit: central_bank_profit profit_distribution
rescue-sum: bailout rescue_package rescue_loan cash_injection bail-out; social-plan: social_plan redundancy_scheme redundancy_package severance_package severance_plan
bill: bill invoice tab invoice_amount check; wholesale-price: wholesale_price trade_price purchase_price cost_price < price
spot-price: spot_price exchange_price spot_market_price < price; fixed-cost: fixed_costs overheads overhead < cost
follow-up-cost: follow-up_costs follow-on_costs consequential_costs < cost; manufacturing-cost: manufacturing_cost production_cost cost_of_production < cost
consultant-fee: consultancy_fees advisory_fees consulting_fees advisers'_fees < cost; project-budget: project_budget budget cost_framework spending_limit < budget
supplementary-credit: supplementary_credit additional_funding supplementary_budget additional_credit; planning-credit: planning_credit planning_costs planning_budget
extra-revenue: additional_revenue extra_income additional_income windfall; break-fee: break_fee break-up_fee termination_fee
cancellation-fee: cancellation_fee cancellation_charge cancellation_costs < fee; back-demand: additional_demand back_claim additional_claim supplementary_demand
voucher-value: voucher gift_card coupon gift_voucher; cashback: cashback rebate loyalty_bonus; truck-toll: truck_toll lorry_toll hgv_charge heavy_vehicle_charge < toll
city-toll: congestion_charge city_toll < toll; monthly-pass: monthly_pass monthly_ticket < fare; annual-pass: annual_pass annual_ticket yearly_pass annual_travelcard
season-ticket: season_ticket season_pass season_card; postage: postage postal_rate stamp_price cost_of_a_stamp < price
shipping-fee: delivery_charge shipping_cost delivery_fee delivery_cost < fee; hire-fee: hire_charge rental_fee rental_price hire_fee charter_rate rental_rate < price
asking-rent: asking_rent market_rent advertised_rent rent_for_new_lets < rent; reference-rent: comparable_rent local_reference_rent rent_index < rent
lease-rent: lease_payment lease rental tenancy_rent < rent; ground-rent: ground_rent leasehold_rent < rent; stall-fee: stall_fee pitch_fee stall_rent booth_fee < fee
resale-value: resale_value second-hand_value resale_price < value; tax-ratio: tax_ratio tax-to-gdp_ratio tax_burden; trade-tax: trade_tax business_tax local_business_tax < tax
gift-tax: gift_tax < tax; excise: excise excise_duty excise_tax < tax; fuel-tax: fuel_duty fuel_tax petrol_tax gasoline_tax energy_tax < excise
tobacco-tax: tobacco_duty tobacco_tax cigarette_tax < excise; alcohol-tax: alcohol_duty alcohol_tax < excise; vehicle-tax: vehicle_tax road_tax car_tax motor_vehicle_tax < tax
dog-tax: dog_tax dog_licence_fee < tax; flight-tax: air_passenger_duty ticket_tax aviation_tax air_travel_tax flight_tax < tax
digital-tax: digital_tax digital_services_tax tech_tax < tax; transaction-tax: financial_transaction_tax transaction_tax stamp_tax < tax
capital-tax: capital_gains_tax withholding_tax investment_income_tax < tax; solidarity-tax: solidarity_surcharge solidarity_tax < tax
purchasing-power: purchasing_power spending_power buying_power; christmas-bonus: christmas_bonus year-end_bonus < bonus
holiday-bonus: holiday_bonus vacation_bonus holiday_pay < bonus; thirteenth-salary: thirteenth_salary thirteenth_month extra_month's_pay
supplement-pay: allowance supplement premium_pay shift_allowance bonus_pay; contribution-rate: contribution_rate contribution_level rate_of_contribution
sick-pay: sick_pay sickness_benefit sick_benefit < benefit; continued-pay: continued_pay continued_payment_of_wages sick_pay
parental-benefit: parental_allowance parental_benefit maternity_pay parental_leave_pay < benefit; care-allowance: care_allowance nursing_allowance attendance_allowance < benefit
housing-benefit: housing_benefit rent_subsidy housing_allowance < benefit; attendance-fee: attendance_fee meeting_fee sitting_allowance
debt-service: debt_service debt_servicing debt_repayments annuity; interest-cost: interest_payments interest_burden interest_costs interest_expense interest_bill
late-interest: late_payment_interest default_interest late_fee reminder_fee; negative-rate: negative_interest negative_rate penalty_rate custody_fee < interest-rate
lending-rate: lending_rate loan_rate borrowing_rate < interest-rate; reference-rate: reference_rate reference_interest_rate < interest-rate
core-capital-ratio: core_capital_ratio tier_1_ratio common_equity_ratio cet1_ratio < equity-ratio; cost-of-living: cost_of_living living_costs living_expenses
purchasing-managers-index: purchasing_managers'_index pmi < sentiment-index; free-cash-flow: free_cash_flow < cash-flow; crop-yield: yield_per_hectare crop_yield
wine-harvest: wine_harvest grape_harvest vintage < harvest; blocking-minority: blocking_minority blocking_stake < minority-stake; deductible: deductible excess
co-payment: co-payment copay patient_contribution prescription_charge; direct-payment: direct_payment farm_subsidy agricultural_subsidy farm_payment < subsidy
purchase-incentive: purchase_incentive purchase_premium scrappage_scheme buyer's_bonus < subsidy; part-time-rate: part-time_rate part-time_share
workload: workload employment_level; current-account-surplus: current_account_surplus < surplus; current-account-deficit: current_account_deficit current_account_gap < deficit
median: median median_value middle_value; power-capacity: capacity installed_capacity output generating_capacity
power-generation: power_generation electricity_production electricity_generation power_output
power-consumption: electricity_consumption power_consumption power_demand electricity_use electricity_demand; energy-consumption: energy_consumption energy_use energy_demand
gas-consumption: gas_consumption gas_demand gas_use; storage-level: storage_level fill_level reserves_level; turnover-rent: turnover_rent turnover-based_rent < rent
subsistence-level: subsistence_level breadline; poverty-rate: poverty_rate at-risk-of-poverty_rate; insurance-coverage: coverage insurance_cover insurance_protection
liability-limit: liability_limit liability_cap maximum_liability; surrender-value: surrender_value cash_value maturity_value
guaranteed-rate: guaranteed_rate minimum_interest guaranteed_interest < interest-rate; conversion-rate: conversion_rate pension_conversion_rate
pension-level: pension_level replacement_rate; pension-rise: pension_increase pension_rise pension_adjustment; retirement-age: retirement_age pension_age
book-to-bill: order_coverage order_cover book-to-bill_ratio; start-up-cost: start-up_costs launch_costs set-up_costs initial_costs < cost
security-cost: security_costs policing_costs security_bill < cost; cleanup-cost: clean-up_costs cleanup_costs disposal_costs < cost
financing-cost: financing_costs borrowing_costs cost_of_capital funding_costs < cost; additional-burden: additional_burden extra_cost_per_household added_burden
net-cost: net_cost net_expense < cost; gross-cost: gross_cost gross_expense < cost; ransom-demand: ransom_demand demanded_sum extortion_demand; hush-money: hush_money hush_payment
gold-reserves: gold_reserves gold_holdings bullion_reserves; cash-circulation: currency_in_circulation cash_in_circulation notes_in_circulation
withholding-tax: withholding_tax tax_at_source < tax; sewage-fee: sewage_charge wastewater_fee sewerage_charge < fee
water-price: water_price water_charge water_rate water_bill < price; party-costs: costs_award legal_costs party_costs
participation-rate: labour_force_participation labor_force_participation participation_rate; drug-cost: drug_costs pharmaceutical_costs drug_spending medicine_costs < cost
school-fee: school_fees school_fee private_school_fees < fee; course-fee: course_fee participation_fee course_cost < fee
entry-fee-race: entry_fee registration_fee starting_fee < fee; health-cost: health_costs healthcare_costs health_spending healthcare_spending < cost
credit-losses: loan_losses credit_losses loan_defaults; acceptance-threshold: acceptance_threshold minimum_acceptance
absence-days: sick_days days_absent lost_working_days absences; electricity-bill: electricity_bill power_bill < energy-bill; gas-bill: gas_bill gas_costs < energy-bill
energy-price: energy_price cost_of_energy energy_cost < price; savings-target: savings_target cost-cutting_target savings_goal
diesel-price: diesel_price price_of_diesel < petrol-price; poverty-line: poverty_line poverty_threshold at-risk-of-poverty_threshold; revenue-target: sales_target revenue_target
profit-target: profit_target earnings_target; profit-forecast: profit_forecast earnings_guidance profit_outlook; revenue-forecast: sales_forecast revenue_guidance revenue_forecast
analyst-expectation: analyst_expectation analysts'_estimate market_expectation consensus_estimate; growth-forecast: growth_forecast economic_forecast growth_outlook
tip: tip gratuity gratuities
`);
