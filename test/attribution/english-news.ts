/** English cases of the plain ways of news: figures without an owner, appositions, suggestions, participles of saying. */
export const englishNews: Readonly<Record<string, readonly string[]>> = {
  'figures without an owner': [
    'Official figures showed that 40 boats had sunk.<document>',
    'Early estimates put the loss at $3 million.<document>',
    'Harbour statistics suggest a fall of 4%.<document>',
    'Port figures suggest boats sank on 40 days.<document>',
    'She figures the loss at $3 million.<person>',
    'Port officials figured the loss at $3 million.<anonymous>',
  ],
  'the name before an apposition': [
    '[p Joan Pell], a broker at [c Halden] told the Echo that 40 boats had sunk.<person: Joan Pell>',
    '[p Joan Pell], 45, a broker at [c Halden] said 40 boats had sunk.<person: Joan Pell>',
    'Captain [p Joan Pell], a veteran of the yard, a sailor at heart said 40 boats had sunk.<person: Joan Pell>',
    'Forty boats sank, a broker at [c Halden] said.<anonymous>',
    'For [p Joan Pell], a broker at [c Halden] said, 40 boats had sunk.<anonymous>',
    'The yard lost to [p Joan Pell], a broker at [c Halden] said.<anonymous>',
  ],
  'what is suggested': [
    'Sailors have been able to watch 40 boats and suggest changes to the yard.<none>',
    'The brokers suggest changes to the yard with forty boats.<none>',
    'Brokers suggest a fall of 4%.<anonymous>',
    '[p Joan Pell] suggested that 40 boats had sunk.<person: Joan Pell>',
    '“Forty boats sank,” [p Joan Pell] suggested.<person: Joan Pell>',
    'The panel recommended a rise of 4%.<organisation>',
  ],
  'participles of saying': [
    '[p Joan Pell] left the yard,<none> declaring it “a wreck of 40 boats”.<person: Joan Pell>',
    'Delegates are meeting in the port,<none> declaring the yard needs “a change of course”.<anonymous>',
    '[p Joan Pell] left the yard,<none> telling the Echo that 40 boats had sunk.<person: Joan Pell>',
    'The bank cut its forecast,<none> adding that 40 boats would be sold.<organisation>',
    'The bank cut its forecast,<none> adding it would sell 40 boats.<organisation>',
    'The yard grew last year, adding 40 jobs that will last.<none>',
    'The yard opened a dock, revealing 40 boats.<none>',
  ],
};
