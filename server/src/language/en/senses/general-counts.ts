import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: culture, sport, and the words of all news, what is counted. The concepts are the same in every language. */
export const generalCounts = (): readonly SenseRow[] => senseRows('count', `
people: people persons individuals; inhabitants: inhabitants residents citizens people_living; neighbours: residents neighbours neighbors locals
visitors: visitors guests attendees visits; spectators: spectators fans crowd onlookers attendance; tv-viewers: viewers television_audience; listeners: listeners audience
readers: readers readership; participants: participants attendees people_taking_part; race-starters: runners competitors starters entrants
demonstrators: protesters demonstrators marchers; members: members membership; customers: customers clients buyers shoppers; users: users; followers: followers
subscribers: subscribers subscriptions; employees: employees staff workers workforce personnel; jobs: jobs posts positions roles
vacancies: vacancies open_positions unfilled_posts job_openings; volunteers: volunteers unpaid_helpers; rescuers: rescuers emergency_workers rescue_workers first_responders
experts: experts specialists; scientists: researchers scientists academics; witnesses: witnesses eyewitnesses; victims: victims; dead: dead deaths fatalities killed death_toll
injured: injured wounded hurt injuries; seriously-injured: seriously_injured critically_injured severely_injured badly_hurt < injured
missing-persons: missing unaccounted_for missing_people; affected: affected those_affected people_affected; survivors: survivors; suspects: suspects
perpetrators: perpetrators offenders attackers culprits; children: children kids youngsters; minors: minors under-age_children underage
teenagers: teenagers adolescents youths young_people; young-people: young_people youths young_adults; elderly: elderly seniors pensioners older_people retirees
centenarians: centenarians; babies: babies infants newborns; births: births newborns live_births babies_born; deaths-registered: deaths; marriages: marriages weddings
divorces: divorces marriage_break-ups; couples: couples pairs; families: families; households: households homes; relatives: relatives family_members next_of_kin
bereaved: bereaved mourners; heirs: heirs; siblings: siblings brothers_and_sisters; grandchildren: grandchildren; applicants: applicants candidates hopefuls
applications-job: applications; applications-formal: applications requests; enquiries: enquiries inquiries requests queries
registrations: registrations sign-ups enrolments enrollments; deregistrations: deregistrations withdrawals departures cancellations; submissions: submissions entries
complaints: complaints grievances; objections: objections appeals; lawsuits: lawsuits suits legal_actions court_cases; signatures: signatures signatories names
tip-offs: tip-offs tips leads; incident-reports: reports; cases: cases instances; incidents: incidents occurrences; accidents: accidents crashes
errors: errors mistakes blunders slip-ups; defects: defects faults flaws shortcomings; measures-taken: measures steps actions; proposals: proposals suggestions recommendations
demands: demands calls; conditions: conditions requirements terms; rules: rules regulations provisions; exceptions: exceptions exemptions
options: options alternatives possibilities variants; reasons: reasons causes grounds; sites: sites locations places venues; buildings: buildings properties structures
monuments: monuments listed_buildings historic_buildings landmarks; rooms: rooms; halls: halls auditoriums; seats: seats; standing-places: standing_places standing_room
parking-spaces: parking_spaces parking_places car_parking; tickets: tickets admissions; season-tickets: season_tickets annual_passes
theatre-subscriptions: subscriptions season_subscriptions; free-tickets: free_tickets complimentary_tickets; copies-sold: copies units; items: items objects pieces things
exhibits: exhibits objects works pieces items; loans-museum: loans loaned_works < exhibits; artworks: works artworks works_of_art pieces; paintings: paintings pictures canvases
drawings: drawings sketches works_on_paper; sculptures: sculptures statues; photographs: photographs photos pictures images shots; fakes: fakes forgeries
originals: originals genuine_works; finds: finds discoveries; lost-items: lost_property lost_items; coins: coins; books: books volumes titles
new-titles: new_titles new_releases new_publications; manuscripts: manuscripts; authors: authors writers novelists; artists: artists performers
musicians: musicians players instrumentalists; singers: singers vocalists; choristers: choristers choir_members; bands: bands acts groups; actors: actors performers cast_members
extras: extras; film-directors: directors film-makers filmmakers; performances: performances shows showings; concerts: concerts gigs; productions: productions stagings plays
premieres: premieres world_premieres openings; films: films movies features pictures; screenings: screenings showings; episodes: episodes instalments; tv-seasons: seasons series
programmes: programmes programs shows broadcasts; songs: songs tracks numbers; albums: albums records; records-sold: albums_sold; stream-plays: streams plays
views: views clicks hits; downloads: downloads; comments: comments posts; posts: posts messages; accounts: accounts profiles; channels: channels stations broadcasters
newspapers: newspapers papers titles dailies; magazines: magazines periodicals journals; issues-edition: issues editions; publishers: publishers publishing_houses
journalists: journalists reporters editors newsroom_staff; articles: articles reports stories; museums: museums; cinemas: cinemas movie_theaters picture_houses
cinema-screens: screens auditoriums; theatres: theatres theaters stages playhouses; libraries: libraries; bookshops: bookshops bookstores booksellers
galleries: galleries art_dealers; exhibitions: exhibitions shows displays; guided-tours: guided_tours tours; churches: churches places_of_worship; parishes: parishes congregations
church-exits: people_leaving_the_church; church-entries: new_members converts; worshippers: worshippers believers churchgoers faithful; catholics: catholics; pilgrims: pilgrims
clergy: priests clergy clerics ministers; nuns: nuns sisters; monks: monks brothers friars; church-services: services masses; baptisms: baptisms christenings
funerals: funerals burials; abuse-victims: abuse_victims victims_of_abuse survivors_of_abuse; clubs: clubs associations societies; sports-teams: teams sides squads
footballers: players footballers; signings: signings new_arrivals recruits additions; player-departures: departures exits; matches: matches games fixtures
matchdays: matchdays rounds; league-games: competitive_matches league_games; player-appearances: appearances games; caps: caps international_appearances; goals-scored: goals
red-cards: red_cards sendings-off dismissals; titles-won: titles championships; trophies: trophies cups silverware; medals: medals podium_places
sports-fans: fans supporters followers; away-fans: away_fans travelling_fans visiting_supporters < sports-fans; rioters: rioters hooligans troublemakers thugs
stadium-bans: stadium_bans banning_orders; fireworks-pyro: flares pyrotechnics; athletes: athletes sportspeople competitors; referees: referees match_officials
coaches: coaches managers trainers; races: races events competitions; competitions: events competitions disciplines; stages-race: stages legs; laps: laps
doping-cases: doping_cases positive_tests doping_violations; doping-tests: drug_tests doping_tests doping_controls; sports-venues: sports_facilities sports_venues sports_grounds
stadiums: stadiums arenas grounds; swimming-pools: swimming_pools baths lidos; ski-lifts: lifts ski_lifts cable_cars; ski-days: skier_days skier_visits
overnight-stays: overnight_stays bed_nights guest_nights; guest-arrivals: arrivals guest_arrivals; tourists: tourists holidaymakers visitors vacationers
day-trippers: day-trippers day_visitors; bathers: swimmers bathers; hikers: hikers walkers ramblers; mountaineers: climbers mountaineers alpinists; campers: campers
holiday-flats: holiday_lets holiday_homes short-term_lets holiday_apartments; hotels: hotels; guest-beds: beds hotel_beds guest_beds; hotel-rooms: rooms hotel_rooms
restaurants: restaurants eateries diners; bars-pubs: bars pubs taverns; innkeepers: restaurateurs landlords publicans restaurant_owners; nightclubs: nightclubs clubs discos
dishes: dishes courses meals; meals-served: meals portions; gourmet-stars: stars; festivals: festivals; fairs: fairs markets funfairs; stalls: stalls stands booths
exhibitors: exhibitors; events: events functions happenings; meetings: meetings sessions gatherings; prizes: prizes awards honours
laureates: winners prizewinners laureates recipients; nominations: nominations nominees; jury-members: jurors jury_members judges; donors: donors benefactors patrons contributors
donations-count: donations gifts contributions; charities: charities aid_organisations aid_agencies; foundations: foundations trusts; beneficiaries: beneficiaries recipients
lottery-winners: winners jackpot_winners; lottery-tickets: tickets lottery_tickets; bets: bets wagers; lottery-numbers: numbers winning_numbers; wills: wills testaments
pets: pets domestic_animals; visits-museum: visits admissions; trees-planted: trees saplings; vehicles: vehicles cars; documents: documents papers files records; letters: letters
phone-calls: calls phone_calls; questions: questions queries; respondents: respondents people_surveyed people_polled; attempts: attempts tries bids; phases: phases stages sections
projects: projects schemes; plans-count: plans concepts; checks: checks inspections controls; samples: samples; offers-bids: offers bids tenders; bidders: bidders
buyers: buyers purchasers; owners: owners proprietors; successors: successors replacements; predecessors: predecessors; opponents: opponents critics
supporters: supporters backers advocates; waiting-list: waiting_list people_waiting on_the_waiting_list; queue: queue line; branches: branches shops stores outlets
companies: companies firms businesses enterprises; partners: partners allies; celebrities: celebrities stars famous_names vips; fashion-models: models
fashion-items: garments outfits items clothes; collections: collections; records-set: records personal_bests; generations: generations; fees-collected: levies charges fees
boys: boys lads; girls: girls; women: women females; men: men males; church-members: church_members parishioners; foreigners: foreigners foreign_nationals
strikers: strikers striking_workers; guests-invited: invited_guests guests; mourners: mourners; fish: fish; animals: animals; dogs: dogs; votes-cast: votes ballots votes_cast
yes-votes: votes_in_favour yes_votes ayes in_favour; no-votes: votes_against no_votes noes; cancellations: cancellations; delays-count: delays
dismissals: dismissals redundancies layoffs sackings; resignations: resignations departures; promises-count: pledges promises commitments; refusals: rejections refusals
arrests-count: arrests people_arrested people_detained; fined-people: fines penalty_notices people_fined; pages: pages; words: words; speeches: speeches addresses talks
courses: courses classes workshops; instruments: instruments; organ-pipes: pipes; bells: bells; costumes: costumes outfits; toys: toys; medals-honours: honours medals decorations
honorary-citizens: honorary_citizens freedom_of_the_city; gifts: gifts presents; parcels: parcels packages; graves: graves tombs burial_plots headstones
archive-items: archival_records documents files; book-loans: loans borrowings books_borrowed; cinema-seats: cinema_seats
streaming-households: paying_customers subscribers households; editions: editions; winners: winners victors champions; losers: losers; finalists: finalists
debutants: newcomers debutants first-timers; amateurs: amateurs hobby_athletes recreational_athletes; minutes-played: minutes minutes_played; penalties: penalties penalty_kicks
cars-parked: parked_cars; places-of-interest: sights attractions; souvenirs: souvenirs mementos; cruise-ships: cruise_ships liners; coaches-buses: coaches tour_buses buses
caravans: caravans motorhomes campervans
`);
