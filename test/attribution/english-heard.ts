/** English cases of what is told in a hearing or only heard, of who is meant by a relative clause, and of noticing and calling. */
export const englishHeard: Readonly<Record<string, readonly string[]>> = {
  'what is told in a hearing or a sitting': [
    'The hearing was told that 40 boats sank.<organisation>',
    'Forty boats sank, the hearing was told.<organisation>',
    'The committee was told on Monday that 40 boats had sunk.<organisation>',
    'The boy was told that 40 boats had sunk.<none>',
    'The hearing lasted 40 minutes.<none>',
  ],
  'what is only heard': [
    'Local lore has it that 40 boats sank here.<hearsay>',
    'The yard has 40 boats.<none>',
    'By most accounts 40 boats sank.<hearsay>',
    'By most measures 40 boats are many.<none>',
    'We are told 40 boats sank.<hearsay>',
    'We sold 40 boats.<none>',
    'The owner is understood to want $3 million.<hearsay>',
    'The owner is understood by 40 sailors.<none>',
  ],
  'by whose reckoning': [
    'Forty boats sank, by the reckoning of the harbour master.<person>',
    'By her own account, [p Joan Pell] sold 40 boats.<person: Joan Pell>',
    'By her own garden, [p Joan Pell] sold 40 boats.<none>',
  ],
  'who somebody is': [
    'A man who used to work in the accounts department said 40 boats had sunk.<anonymous>',
    'The report fell flat after the bank that lent $3 million left.<none>',
    '[p Joan Pell], who runs the yard, said 40 boats had sunk.<person: Joan Pell>',
    'Forty boats sank, according to the Sunday Meridian and The Northern Ledger.<outlet>',
    'Forty boats sank, according to the yard and the owner.<organisation>',
  ],
  'who would not say': [
    '[p Joan Pell] would not discuss the 40 boats.<person: Joan Pell>',
    '[p Joan Pell] would discuss the 40 boats.<none>',
    '[p Joan Pell] did not answer questions about the 40 boats.<person: Joan Pell>',
    '[p Joan Pell] did not return calls about the 40 boats.<person: Joan Pell>',
    '[p Joan Pell] did not return the 40 boats.<none>',
  ],
  'noticing and calling': [
    'When the owner found that 40 boats were missing, he left.<none>',
    'The owner found that 40 boats were missing.<organisation>',
    'When the owner called the police, 40 boats were gone.<none>',
    'The owner called the plan for 40 boats a mistake.<organisation>',
    'As the Evening Chronicle revealed on Monday, 40 boats sank.<outlet>',
  ],
};
