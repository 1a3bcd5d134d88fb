import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by `scripts/names/fit.ts`, not by hand. */
export const weights: NameWeightTables = {
  rules: `before:role	-9 38 -16 -24 -15 -37
before:role/1	-18 37 -8 -20 -12 -23
before:role/2	2 18 -20 -5 -6 -23
before:role/3	8 -4 2 -7 -1 -6
before:title	-23 49 -27 -19 -34 -11
before:title/1	-42 62 -23 -13 -33 -8
before:title/2	28 -22 -5 -6 -1 -3
before:particle	-2 -11 3 1 10 -4
before:particle/1	7 -19 9 -10 3 -10
before:particle/2	-10 4 -4 5 13 0
before:particle/3	-4 1 -13 7 10 9
before:legalForm	13 -3 -4 -2 -2 -5
before:legalForm/1	8 -3 -1 0 0 -4
before:legalForm/2	7 0 -3 -1 -1 -1
before:firmHead	21 -25 5 -18 -8 -30
before:firmHead/1	22 -5 -2 -18 -6 -22
before:firmHead/2	10 -25 4 0 -4 -8
before:firmHead/3	-4 -1 7 -5 0 -1
before:firmNoun	-20 -45 52 -13 -34 -11
before:firmNoun/1	-30 -14 45 -4 -43 -6
before:firmNoun/2	1 -45 25 0 -1 -6
before:firmNoun/3	11 -9 2 -21 -2 -12
before:bodyHead	6 -37 -22 47 -22 -51
before:bodyHead/1	21 -39 -25 30 -20 -39
before:bodyHead/2	-25 -6 7 31 -9 -16
before:bodyHead/3	1 -2 -8 5 0 -1
before:placeHead	4 -12 -24 -34 28 2
before:placeHead/1	-3 6 -40 -20 28 0
before:placeHead/2	5 -24 16 -12 4 3
before:placeHead/3	12 -3 -4 -5 -1 -1
before:productHead	16 -10 -9 -4 -9 6
before:productHead/1	18 -6 -5 -3 -8 2
before:productHead/2	8 -4 -2 -1 0 -1
before:productHead/3	-4 0 -2 -1 0 6
before:productNoun	-23 -36 2 -3 -17 38
before:productNoun/1	-21 -28 -1 5 -15 31
before:productNoun/2	-4 -12 6 -9 -2 9
before:productNoun/3	-4 -1 -6 -4 0 10
before:familyNoun	-12 14 -4 0 0 -1
before:familyNoun/1	-12 14 -4 0 0 -1
before:clubHead	27 -8 -8 -6 -12 -4
before:clubHead/1	21 -7 -5 -2 -12 -3
before:clubHead/2	10 -2 -3 -4 -1 -1
before:mediaHead	12 -10 10 -6 -10 -11
before:mediaHead/1	7 -10 15 -3 -9 -10
before:mediaHead/2	5 0 -2 -2 0 -1
before:speaking	-28 42 3 -1 -30 -31
before:speaking/1	-53 56 18 -9 -27 -27
before:speaking/2	13 -10 -10 16 -4 -4
before:speaking/3	50 -27 -22 -6 -2 -2
before:acting	-19 27 9 -22 -16 -3
before:acting/1	-19 17 12 -12 -12 4
before:acting/2	4 11 -5 -14 -8 -10
before:acting/3	-8 8 7 -4 -1 -6
before:firmVerb	-1 7 13 -17 -15 -15
before:firmVerb/1	-3 6 14 -12 -13 -12
before:firmVerb/2	-6 7 7 -4 -3 -2
before:firmVerb/3	9 -3 -5 -1 0 -1
before:article	1 -35 1 15 -7 6
before:article/1	22 -15 -16 3 -16 1
before:article/2	-24 -42 20 11 15 8
before:article/3	-11 -17 -4 14 9 7
before:possessive	21 3 -6 -13 -18 -12
before:possessive/1	18 2 -8 -6 -16 -8
before:possessive/2	4 4 1 -5 -2 -4
before:possessive/3	5 -3 0 -2 0 -1
before:preposition	7 -6 -14 13 -9 10
before:preposition/1	7 -6 -3 -2 -9 13
before:preposition/2	0 4 -24 20 -2 -8
before:preposition/3	-5 -9 7 7 -10 2
before:placePreposition	-13 -46 -33 -17 51 -23
before:placePreposition/1	-23 -37 -42 -11 52 -13
before:placePreposition/2	23 -22 -16 -18 9 -26
before:placePreposition/3	0 -1 16 -1 -22 -4
before:from	-6 5 19 -6 -17 -11
before:from/1	-8 -8 22 8 -17 0
before:from/2	3 15 1 -20 -6 -24
before:from/3	8 3 -3 -7 -2 -2
before:at	-33 -11 45 -2 -20 0
before:at/1	-49 -12 50 12 -15 4
before:at/2	10 -1 3 -10 -13 -17
before:at/3	13 -1 -6 -21 -1 6
before:named	-29 10 14 -21 -14 24
before:named/1	-23 -1 15 -12 -11 24
before:named/2	-14 20 -5 -7 -5 2
before:named/3	-1 -4 7 -4 0 -1
before:and	-27 13 14 -8 8 -8
before:and/1	-35 15 16 -4 11 -3
before:and/2	12 1 -7 -4 -4 -9
before:and/3	9 -14 7 -6 -3 -2
before:pronoun	-3 12 -11 2 -9 6
before:pronoun/1	-6 13 -14 8 -5 -1
before:pronoun/2	-2 3 -2 -8 -6 10
before:pronoun/3	0 -3 6 -2 -1 -1
before:nationality	3 -40 10 -11 22 -21
before:nationality/1	1 -20 -15 6 23 -13
before:nationality/2	2 -25 25 -23 -1 -9
before:nationality/3	6 -1 -2 -5 -1 -1
before:calendar	-1 -3 3 -5 -6 5
before:calendar/1	-8 -10 12 -3 -4 7
before:calendar/2	6 6 -9 -2 -2 -2
before:never	13 7 -24 -11 1 -5
before:never/1	11 1 -18 -8 2 -1
before:never/2	-3 14 -4 -3 -2 -5
before:never/3	7 -3 -3 -1 0 -1
before:plain	-4 -9 5 17 7 -25
before:plain/1	-8 14 0 -6 8 -24
before:plain/2	-13 -41 19 27 -4 0
before:plain/3	31 -8 -27 2 -2 -10
before:firmTail	-6 0 6 -19 14 -3
before:firmTail/1	-17 11 7 -7 8 -11
before:firmTail/2	8 -11 -15 -3 9 11
before:firmTail/3	-6 3 16 -11 -1 -6
before:partyTail	-5 12 -7 -1 -2 -5
before:partyTail/1	-6 10 -3 0 -1 -3
before:partyTail/3	-6 8 -1 0 0 -1
before:credit	-4 2 15 -12 -1 -30
before:credit/1	0 -11 17 -4 -4 -21
before:credit/2	-11 9 5 -9 5 -12
before:credit/3	12 6 -12 -5 -1 -1
before:function	5 1 11 -6 -17 -8
before:function/1	-1 -5 9 9 -12 2
before:function/2	9 14 0 -23 -13 -26
before:function/3	13 -6 6 -16 -5 -10
before:given	51 -53 8 -17 -24 -11
before:given/1	40 -24 2 -15 -24 -8
before:given/2	45 -46 0 -3 -1 -6
before:given/3	-13 0 14 -1 0 0
before:givenMaybe	31 -10 -11 -5 -12 -7
before:givenMaybe/1	21 1 -11 -5 -12 -7
before:givenMaybe/2	15 -15 0 0 0 0
before:acronym	56 0 -41 -29 -34 -5
before:acronym/1	36 7 -25 -21 -31 0
before:acronym/2	33 -7 -16 -9 -5 -6
before:acronym/3	15 -4 -5 -2 -1 -3
before:mixed	20 -5 -11 -2 -7 -2
before:mixed/1	15 -4 -5 -2 -7 -2
before:capital	16 -5 -7 -5 -15 5
before:capital/1	20 -19 -4 -8 -11 8
before:capital/2	5 11 -9 -6 -8 -2
before:capital/3	-9 6 2 13 -12 -5
before:small	5 -1 4 -6 0 -8
before:small/1	8 -2 -6 -9 1 -3
before:small/2	-11 7 11 1 0 -9
before:small/3	12 -12 0 0 -7 -9
before:number	66 -34 -28 -13 -19 -16
before:number/1	53 -28 -17 -7 -15 -10
before:number/2	32 -9 -14 -5 -5 -7
before:initial	-7 9 -4 -1 0 -1
before:initial/2	-7 9 -4 -1 0 -1
before:endsInS	1 -7 -2 0 -1 2
before:endsInS/1	8 3 -8 -9 2 -3
before:endsInS/2	-1 -11 2 4 -8 3
before:endsInS/3	-7 -8 5 7 -3 3
before:edge	-3 1 -2 -5 10 -11
before:edge/1	-6 5 -3 -14 11 -2
before:edge/2	0 -11 8 10 0 -18
before:edge/3	9 -1 -12 6 -2 -6
before:comma	-14 12 3 -23 19 -16
before:comma/1	-11 9 -4 -9 13 -8
before:comma/2	-3 2 6 -17 10 -14
before:comma/3	-12 10 5 -8 9 -7
before:colon	-11 14 20 -8 -21 -14
before:colon/1	-8 7 14 4 -10 -25
before:colon/2	-7 12 7 -18 -21 7
before:colon/3	-3 1 12 -6 -3 -9
before:opens	-25 -16 10 33 -3 -24
before:opens/1	-28 -1 9 20 3 -15
before:opens/2	2 -20 -2 23 -14 -9
before:opens/3	-5 0 6 -1 0 0
before:quote	-1 -7 -2 -13 -20 19
before:quote/1	14 5 -21 -1 -13 -3
before:quote/2	-10 -30 16 -20 -16 22
before:quote/3	-24 -3 12 -3 -1 18
before:hyphen	18 -11 -11 12 -1 -19
before:hyphen/1	1 15 -12 2 1 -13
before:hyphen/2	14 -35 4 17 -5 -7
before:hyphen/3	21 -2 -10 -7 -1 -2
before:stop	6 19 -3 -9 -26 -26
before:stop/1	-14 22 7 9 -19 -29
before:stop/2	26 0 -17 -31 -22 0
before:stop/3	21 -9 -1 -19 -3 -7
before:symbol	9 -11 15 -11 -16 -10
before:symbol/1	8 -10 14 -10 -15 -9
before:ampersand	54 -13 -36 -7 -14 -5
before:ampersand/1	43 -12 -24 -6 -13 -4
before:ampersand/2	14 -2 -11 -1 -1 -1
before:ampersand/3	7 0 -6 0 0 0
before:slash	-8 -12 13 -23 17 -8
before:slash/1	-8 -12 13 -23 17 -8
before:unknown	31 -3 -25 -9 -24 8
before:unknown/1	21 -10 -10 -6 -22 10
before:unknown/2	14 4 -15 -3 -3 -4
before:longWord	-12 -3 11 17 -23 -1
before:longWord/1	-11 -24 22 14 -23 4
before:longWord/2	-7 10 -6 9 1 -7
before:longWord/3	9 9 -14 -6 -1 -2
before:shortWord	-4 -8 1 3 10 0
before:shortWord/1	-7 2 -4 -5 11 5
before:shortWord/2	1 -10 3 5 5 -13
before:shortWord/3	4 -31 -1 12 -7 2
before:inhabitant	-6 10 12 -24 -23 -6
before:inhabitant/1	-13 0 19 -13 -18 7
before:inhabitant/2	4 14 -9 -13 -8 -19
before:inhabitant/3	7 -2 2 -10 -1 -11
before:ordinaryNoun	-17 2 11 8 -3 9
before:ordinaryNoun/1	-23 14 9 4 5 4
before:ordinaryNoun/2	-4 -13 16 3 -16 6
before:ordinaryNoun/3	8 -13 -13 9 -9 6
before:ordinarySmall	-5 6 2 3 6 -10
before:ordinarySmall/1	-10 5 10 -1 14 -15
before:ordinarySmall/2	5 5 -3 -1 -15 -1
before:ordinarySmall/3	3 -15 -13 9 -6 7
before:ordinaryEnd	-10 0 11 -7 -3 6
before:ordinaryEnd/1	-6 -13 15 -15 -4 14
before:ordinaryEnd/2	-9 6 3 5 5 -11
before:ordinaryEnd/3	7 6 -13 5 -2 -10
before:lexiconNoun	-6 9 -4 0 -3 11
before:lexiconNoun/1	2 5 -17 -3 -2 14
before:lexiconNoun/2	-17 10 9 3 -1 4
before:lexiconNoun/3	1 -5 8 1 -4 -15
before:lexiconOther	8 0 -7 -6 -4 0
before:lexiconOther/1	13 3 1 -26 -2 -5
before:lexiconOther/2	4 -6 -18 8 -4 2
before:lexiconOther/3	-11 -3 0 11 -2 5
before:lexiconCompound	-6 1 -4 2 3 14
before:lexiconCompound/1	-10 -38 14 -1 0 23
before:lexiconCompound/2	8 20 -26 -2 11 -17
before:lexiconCompound/3	-9 16 -14 11 -2 -1
before:lexiconEnding	4 -7 2 -4 -10 3
before:lexiconEnding/1	24 -24 5 -9 -9 -13
before:lexiconEnding/2	-23 11 1 3 -1 12
before:lexiconUnknown	10 -1 -6 0 -9 -10
before:lexiconUnknown/1	7 -9 -5 6 -2 -9
before:lexiconUnknown/2	9 8 0 -12 -18 -6
before:lexiconUnknown/3	5 4 -8 0 -5 1
before2:role	6 -5 -19 23 2 -12
before2:role/1	11 -8 -27 11 7 -1
before2:role/2	-7 7 4 15 -16 -24
before2:role/3	-3 -7 -2 12 -2 -4
before2:title	-9 32 -30 -14 5 -7
before2:title/1	-8 16 -14 -10 7 -5
before2:title/2	-2 21 -20 -4 -2 -2
before2:title/3	-4 7 -2 -1 0 0
before2:particle	-13 -1 10 3 8 -1
before2:particle/1	-12 -8 17 -5 1 3
before2:particle/2	-6 -1 -4 5 15 0
before2:particle/3	0 15 -9 4 6 -15
before2:legalForm	7 -11 -2 -9 12 -8
before2:legalForm/1	7 -28 2 -7 16 -7
before2:legalForm/2	-1 11 -6 -2 -8 -2
before2:firmHead	10 -25 25 -17 -7 -26
before2:firmHead/1	15 -23 14 -7 -8 -21
before2:firmHead/2	7 -17 11 -15 1 -5
before2:firmHead/3	-17 9 15 -3 -1 -1
before2:firmNoun	18 -29 6 -26 4 -8
before2:firmNoun/1	-10 -23 20 -10 7 1
before2:firmNoun/2	41 -14 -14 -25 -6 -20
before2:firmNoun/3	16 -3 -7 -5 -4 -2
before2:bodyHead	6 -5 -31 11 -4 12
before2:bodyHead/1	6 -15 -39 14 3 13
before2:bodyHead/2	5 21 -3 -5 -19 -12
before2:bodyHead/3	-4 -4 -2 5 0 4
before2:placeHead	-15 -23 -9 -21 47 -6
before2:placeHead/1	-9 -6 -27 -10 39 -25
before2:placeHead/2	-7 -32 14 -34 22 16
before2:placeHead/3	-9 -6 9 8 -3 -2
before2:productHead	24 -9 -16 2 -26 4
before2:productHead/1	26 -8 -13 -8 -23 7
before2:productHead/2	0 -1 -4 8 -3 -3
before2:productNoun	-15 -14 -33 14 -13 46
before2:productNoun/1	-3 -25 -28 17 -10 32
before2:productNoun/2	-22 8 -13 -3 -7 29
before2:familyNoun	24 -9 -14 -1 -2 -5
before2:familyNoun/1	23 -9 -13 -1 -2 -5
before2:clubHead	14 -4 -6 -1 -4 -2
before2:clubHead/1	13 -4 -6 -1 -3 -1
before2:mediaHead	-5 8 9 -8 -17 3
before2:mediaHead/1	-8 17 10 -6 -34 8
before2:mediaHead/2	2 -11 2 -2 11 -7
before2:speaking	11 31 -34 -14 -13 -9
before2:speaking/1	15 10 -23 -13 -9 -4
before2:speaking/2	-4 38 -24 -11 -7 -9
before2:speaking/3	-3 -6 3 7 -1 -1
before2:acting	-6 -4 -3 4 4 11
before2:acting/1	-4 6 -12 -13 16 5
before2:acting/2	-1 -14 11 0 -21 12
before2:acting/3	-9 -12 -2 22 -7 -1
before2:firmVerb	20 -12 3 -5 -16 -13
before2:firmVerb/1	3 -13 14 3 -11 -5
before2:firmVerb/2	12 0 -1 -5 -11 -7
before2:firmVerb/3	23 0 -15 -8 -1 -4
before2:article	-9 -19 21 8 -15 9
before2:article/1	-7 -26 11 10 -11 18
before2:article/2	-7 -5 16 4 -9 -10
before2:article/3	1 5 5 -11 -6 -11
before2:possessive	-17 38 -27 -10 -9 -4
before2:possessive/1	-18 46 -45 -16 -8 5
before2:possessive/2	-20 12 19 4 -2 -16
before2:possessive/3	30 -27 -3 -2 0 -2
before2:preposition	-3 -21 -23 2 28 16
before2:preposition/1	3 -19 -15 -6 16 13
before2:preposition/2	8 -15 -20 -18 29 8
before2:preposition/3	-37 13 4 28 2 -1
before2:placePreposition	-13 -19 -27 -41 60 -15
before2:placePreposition/1	-14 -11 -17 -30 47 -23
before2:placePreposition/2	10 -12 -35 -26 31 2
before2:placePreposition/3	-15 -4 9 -4 13 5
before2:from	-6 1 -26 38 -4 -20
before2:from/1	-2 8 -30 32 -2 -19
before2:from/2	-1 -15 0 16 -5 -19
before2:from/3	-6 8 -12 4 -9 12
before2:at	-18 -27 38 -4 -41 2
before2:at/1	-20 -17 49 -4 -36 -35
before2:at/2	6 -14 -11 -11 -7 23
before2:at/3	-13 -1 9 9 -1 -2
before2:named	-12 31 -16 3 -5 -25
before2:named/1	-37 35 -6 11 3 -19
before2:named/2	27 -7 -12 -12 -9 -5
before2:and	10 14 -12 -25 2 -14
before2:and/1	6 6 0 -11 0 -32
before2:and/2	10 7 -10 -14 -16 8
before2:and/3	-2 12 -20 -12 14 -3
before2:pronoun	2 15 -25 1 -15 12
before2:pronoun/1	11 10 -25 7 -25 7
before2:pronoun/2	-13 4 0 -2 12 1
before2:pronoun/3	-5 8 -6 -9 -2 11
before2:nationality	1 -11 24 -19 -12 -14
before2:nationality/1	6 1 6 -7 -11 -8
before2:nationality/2	-10 -21 29 -4 -1 -4
before2:nationality/3	2 5 2 -9 0 -3
before2:calendar	-14 17 -31 -7 13 23
before2:calendar/1	-23 22 -27 -19 13 27
before2:calendar/2	5 -10 -8 7 4 -7
before2:calendar/3	7 -3 -10 6 -2 -2
before2:never	6 2 1 -1 -22 1
before2:never/1	11 -2 -8 6 -20 4
before2:never/2	9 -4 4 -6 -4 -21
before2:never/3	-23 9 15 -8 -1 10
before2:plain	-4 3 3 10 -7 -8
before2:plain/1	-2 -5 6 -5 5 -3
before2:plain/2	-5 18 -10 20 -36 -8
before2:plain/3	2 -11 7 4 -9 -9
before2:firmTail	-4 -13 33 -23 -21 -7
before2:firmTail/1	-14 -12 41 -14 -30 -2
before2:firmTail/2	-2 -6 11 -9 8 -9
before2:firmTail/3	18 3 -15 -8 -1 -1
before2:partyTail	11 5 -14 9 -21 -11
before2:partyTail/1	17 -1 -2 -4 -16 -8
before2:partyTail/2	6 2 -13 7 -6 -3
before2:partyTail/3	-11 4 -3 10 0 -1
before2:credit	5 13 -11 22 -29 -33
before2:credit/1	15 3 -6 14 -20 -34
before2:credit/2	-6 18 -1 13 -20 -20
before2:credit/3	1 -1 -12 3 -1 9
before2:function	11 -6 0 -7 -11 6
before2:function/1	5 -6 11 -8 -8 -1
before2:function/2	11 -10 -5 -6 -16 10
before2:function/3	-2 16 -30 7 9 4
before2:given	54 -20 -18 -17 -43 -16
before2:given/1	47 -13 -17 -17 -39 -13
before2:given/2	17 -6 1 -12 -8 -5
before2:given/3	-3 -2 -2 6 0 -1
before2:givenMaybe	15 -3 -18 -17 -19 16
before2:givenMaybe/1	14 4 -4 -11 -17 3
before2:givenMaybe/2	3 -9 -13 -7 -2 16
before2:givenMaybe/3	8 -1 -5 -1 0 -2
before2:acronym	-6 -3 4 17 0 -30
before2:acronym/1	-10 -6 1 21 4 -25
before2:acronym/2	-3 9 9 -7 -12 -5
before2:acronym/3	15 -5 -6 -2 -1 -2
before2:mixed	4 2 1 -4 -5 2
before2:mixed/1	-5 4 3 -3 -3 3
before2:mixed/2	10 -3 -2 -2 -3 -1
before2:capital	11 -15 -1 5 -1 -5
before2:capital/1	16 -16 -10 -1 2 -3
before2:capital/2	-3 -8 5 7 -2 -3
before2:capital/3	-1 -6 7 5 -9 -10
before2:small	12 -8 1 -7 -2 -3
before2:small/1	10 -12 5 -3 -1 -9
before2:small/2	3 3 -3 -8 -3 8
before2:small/3	5 0 -4 -2 6 2
before2:number	34 -26 -7 -19 -10 -4
before2:number/1	23 -25 -2 -24 -3 7
before2:number/2	33 -20 -8 -7 -18 -22
before2:number/3	-7 13 -2 4 -3 -5
before2:initial	-1 -16 14 -3 5 -1
before2:initial/1	0 -12 8 -3 7 0
before2:initial/2	-1 -7 8 0 -2 0
before2:endsInS	8 -13 -2 -12 4 1
before2:endsInS/1	13 -3 -1 -23 7 -26
before2:endsInS/2	-6 -12 -3 12 -9 18
before2:endsInS/3	13 -13 -4 -9 -1 7
before2:edge	2 0 1 -5 2 -15
before2:edge/1	3 -5 4 -10 3 -5
before2:edge/2	1 7 1 -5 -2 -19
before2:edge/3	3 -7 0 9 -3 -14
before2:comma	7 35 -8 -22 -40 -9
before2:comma/1	-11 52 -16 -11 -39 -18
before2:comma/2	10 -21 3 -12 -9 14
before2:comma/3	37 -37 5 -25 -10 -10
before2:colon	-4 -15 -5 -9 11 23
before2:colon/1	-14 -15 -7 -18 18 31
before2:colon/2	17 0 -4 4 -14 -21
before2:colon/3	-5 -1 4 -1 -3 5
before2:opens	12 -4 -4 -5 -2 -3
before2:opens/1	17 -3 -6 -5 -2 -2
before2:closes	-13 15 -9 17 -2 -7
before2:closes/1	-14 17 -6 9 0 -5
before2:closes/2	-8 -1 -9 14 -2 -1
before2:closes/3	7 -2 1 -6 -1 -2
before2:quote	2 27 4 -28 -14 -50
before2:quote/1	6 26 -5 -17 -18 -40
before2:quote/2	-6 9 9 -21 5 -14
before2:hyphen	26 -15 -19 1 -32 16
before2:hyphen/1	34 -49 -17 5 -29 22
before2:hyphen/2	5 0 2 0 -7 -11
before2:hyphen/3	-11 26 -20 -5 0 -2
before2:stop	-3 21 3 -13 2 -19
before2:stop/1	-1 13 4 -15 5 -19
before2:stop/2	-1 13 -1 -3 -6 -10
before2:symbol	8 1 -18 -2 -8 6
before2:symbol/1	12 3 -9 -6 -6 -7
before2:symbol/2	-4 -2 -10 3 -2 11
before2:ampersand	11 -1 -9 0 -1 -1
before2:ampersand/1	5 0 -3 0 0 0
before2:ampersand/2	7 0 -6 0 0 0
before2:unknown	-14 -8 18 23 -13 -17
before2:unknown/1	-12 -6 6 26 -10 -14
before2:unknown/2	-14 -1 22 -7 -6 -2
before2:unknown/3	9 -2 -4 -1 0 -1
before2:longWord	-1 -20 13 5 -11 7
before2:longWord/1	8 -20 7 -2 -3 -5
before2:longWord/2	-12 -7 7 8 -13 10
before2:longWord/3	-11 -7 9 5 -8 6
before2:shortWord	1 2 -6 -5 6 7
before2:shortWord/1	4 -4 -7 -7 4 6
before2:shortWord/2	-1 -2 -2 -5 10 5
before2:shortWord/3	-11 20 -6 6 10 5
before2:inhabitant	-1 1 -4 3 6 -6
before2:inhabitant/1	2 6 -20 3 12 -6
before2:inhabitant/2	3 -6 11 0 -17 -16
before2:inhabitant/3	-14 2 5 3 -2 9
before2:ordinaryNoun	-5 -1 14 -8 -13 8
before2:ordinaryNoun/1	-12 3 6 -1 -3 12
before2:ordinaryNoun/2	7 -2 9 -11 -27 -1
before2:ordinaryNoun/3	12 -19 7 -13 -13 -10
before2:ordinarySmall	4 16 -11 -10 -20 9
before2:ordinarySmall/1	0 22 -18 -3 -16 5
before2:ordinarySmall/2	2 2 2 -13 -12 5
before2:ordinarySmall/3	17 -27 0 -13 -5 0
before2:ordinaryEnd	-3 0 6 5 2 -24
before2:ordinaryEnd/1	3 3 -3 8 -3 -23
before2:ordinaryEnd/2	-5 -2 3 -7 13 -6
before2:ordinaryEnd/3	-4 -8 14 1 -8 -7
before2:lexiconNoun	6 -2 1 5 -5 -7
before2:lexiconNoun/1	4 -1 -3 -1 -5 3
before2:lexiconNoun/2	5 -5 1 3 1 -21
before2:lexiconNoun/3	0 3 1 2 4 -19
before2:lexiconOther	6 -8 -14 0 0 9
before2:lexiconOther/1	9 -7 -18 2 2 3
before2:lexiconOther/2	-5 -6 7 -6 -4 5
before2:lexiconOther/3	0 5 -11 1 -3 5
before2:lexiconCompound	-7 -3 -3 3 10 0
before2:lexiconCompound/1	-1 3 -9 -8 12 -4
before2:lexiconCompound/2	3 -9 -5 8 0 -4
before2:lexiconCompound/3	-17 -10 15 12 -9 6
before2:lexiconEnding	-4 -8 -7 -3 20 -2
before2:lexiconEnding/1	11 -8 -16 -9 16 -11
before2:lexiconEnding/2	-26 1 3 7 12 10
before2:lexiconEnding/3	-2 -1 7 -3 -1 -2
before2:lexiconUnknown	-3 -10 8 5 4 -8
before2:lexiconUnknown/1	-1 -13 4 3 6 -4
before2:lexiconUnknown/2	-8 2 3 8 -4 -6
before2:lexiconUnknown/3	10 -2 1 -10 -6 -12
first:role	16 7 -14 1 -44 -4
first:role/1	-14 31 -5 10 -39 -8
first:role/2	19 -19 -6 0 -10 7
first:role/3	56 -40 -14 -23 -4 -8
first:title	27 -6 -5 -12 -18 -16
first:title/1	1 12 0 -6 -14 -5
first:title/2	31 -18 -9 -3 -4 -8
first:title/3	13 -14 2 -3 -1 -4
first:particle	13 4 -7 -23 -4 -2
first:particle/1	6 19 -16 -9 -17 -14
first:particle/2	19 -16 -5 -7 10 -7
first:particle/3	-13 1 11 -10 -3 12
first:legalForm	59 -15 -36 -15 -9 -13
first:legalForm/1	49 -14 -27 -10 -8 -11
first:legalForm/2	10 -2 -4 -5 -1 -1
first:legalForm/3	16 0 -15 0 0 0
first:firmHead	15 -41 21 -37 -7 -21
first:firmHead/1	20 -19 -12 -3 5 -19
first:firmHead/2	7 -32 25 -39 -26 -5
first:firmHead/3	-9 -2 22 -23 -8 -5
first:firmNoun	20 -22 -4 -2 1 -19
first:firmNoun/1	3 -5 -7 12 7 -19
first:firmNoun/2	29 -29 1 -38 -4 -4
first:firmNoun/3	-4 -2 -4 19 -6 -8
first:bodyHead	-16 -38 -11 48 -19 -47
first:bodyHead/1	-9 -27 -3 28 -12 -35
first:bodyHead/2	-15 -17 -8 37 -44 -19
first:bodyHead/3	1 -13 -17 5 12 -5
first:placeHead	-8 -15 -13 -19 37 -32
first:placeHead/1	-7 -5 -21 -2 28 -48
first:placeHead/2	2 -33 -4 -35 30 1
first:placeHead/3	-16 5 17 5 -8 -4
first:productHead	8 -26 -30 3 -5 20
first:productHead/1	29 -18 -19 -9 -17 6
first:productHead/2	-9 -11 -10 5 8 10
first:productHead/3	-17 -2 -5 6 0 14
first:productNoun	26 10 -1 -21 -25 -25
first:productNoun/1	22 8 0 -10 -19 -21
first:productNoun/2	7 3 3 -11 -7 -5
first:productNoun/3	10 0 -6 -2 0 -1
first:familyNoun	9 -1 -5 -1 -1 -1
first:familyNoun/2	6 0 -3 -1 -1 -1
first:clubHead	-6 -22 -23 28 -7 4
first:clubHead/1	-8 -7 -1 2 3 10
first:clubHead/2	11 -19 -32 24 -16 -11
first:clubHead/3	-13 0 -4 15 -1 -1
first:mediaHead	7 -29 7 -10 -19 1
first:mediaHead/1	12 -19 2 -13 -14 -3
first:mediaHead/2	-7 -8 11 -7 -5 3
first:mediaHead/3	5 -5 -6 5 0 -1
first:speaking	-10 15 -3 -4 -2 -2
first:speaking/1	-10 15 -3 -4 -1 -2
first:acting	20 -6 -5 -5 -4 -2
first:acting/1	12 -4 -2 -4 -2 -1
first:acting/2	6 -1 -2 0 -2 -1
first:firmVerb	20 -5 -9 -4 -4 -1
first:firmVerb/1	8 -2 -1 -1 -3 0
first:firmVerb/2	13 -3 -7 -3 -1 -1
first:article	9 -17 -20 -8 -1 16
first:article/2	19 -13 -7 -3 0 -1
first:article/3	-6 -3 -14 -5 -1 18
first:possessive	28 -15 -9 -4 -3 -5
first:possessive/2	24 -14 -7 -3 -2 -4
first:preposition	36 -33 6 -14 -14 -14
first:preposition/1	39 -18 -12 -4 -8 -6
first:preposition/2	12 -18 10 -4 -5 -6
first:preposition/3	1 -1 7 -7 -2 -3
first:placePreposition	51 -28 -12 -12 -7 -6
first:placePreposition/1	8 -4 -1 -1 -1 -1
first:placePreposition/2	41 -26 -9 -7 -5 -4
first:placePreposition/3	10 -1 -3 -5 -1 -1
first:from	9 11 -13 -8 -10 -11
first:from/1	6 4 -2 -4 -6 -6
first:from/2	-2 13 -11 -3 -4 -4
first:from/3	21 -16 -3 -1 -1 -2
first:at	77 -69 -18 -5 -7 -8
first:at/1	41 -33 -5 -1 -4 -5
first:at/2	55 -52 -7 -3 -3 -2
first:at/3	12 -4 -7 -1 0 0
first:and	10 -1 -3 -13 5 -1
first:and/1	9 -1 -2 -11 6 -1
first:nationality	-11 -12 -5 22 3 -22
first:nationality/1	11 0 2 -4 -12 -2
first:nationality/2	0 -13 -2 7 11 -20
first:nationality/3	-25 0 -6 30 -2 -2
first:calendar	15 -3 13 -16 -31 -3
first:calendar/1	14 -1 6 -8 -26 -5
first:calendar/2	8 -16 10 -8 -8 4
first:calendar/3	-7 5 6 -1 0 -2
first:never	47 -43 -18 -15 -6 -18
first:never/1	33 -31 -23 0 -4 -9
first:never/2	26 -9 6 -30 -4 -5
first:never/3	14 -13 -6 4 -1 -5
first:plain	18 -14 2 -5 -15 -3
first:plain/1	14 -3 -5 0 -9 -4
first:plain/2	7 -24 4 2 -14 4
first:plain/3	15 -3 7 -28 -4 -9
first:firmTail	20 -6 -11 -2 -4 -3
first:firmTail/1	13 -3 -2 -5 -2 -1
first:firmTail/2	15 -2 -6 -4 -2 -2
first:firmTail/3	0 -2 -3 5 0 -1
first:partyTail	19 -6 -5 -4 -3 -4
first:partyTail/1	14 -5 -3 -2 -3 -3
first:credit	16 8 -16 -14 -14 -10
first:credit/1	17 3 -15 -10 -10 -6
first:credit/2	-6 13 -2 -3 -4 -4
first:credit/3	29 -23 -4 -2 -1 -2
first:function	38 -25 -2 -12 -5 -18
first:function/1	27 -11 -15 -7 -2 -10
first:function/2	26 -22 2 -5 -3 -8
first:function/3	-4 -1 7 -1 0 -1
first:given	-9 51 -40 -43 -32 -6
first:given/1	15 4 -25 -12 -17 12
first:given/2	-16 55 -33 -43 -33 -24
first:given/3	-19 30 3 -18 -6 -18
first:givenMaybe	-7 22 -8 -24 -21 2
first:givenMaybe/1	10 5 -8 -14 -27 6
first:givenMaybe/2	-16 18 2 -11 2 -11
first:givenMaybe/3	-14 15 -2 0 0 -1
first:acronym	7 -26 6 19 -20 -22
first:acronym/1	1 -2 -1 14 -17 -6
first:acronym/2	19 -44 5 9 -11 -27
first:acronym/3	-8 -11 11 4 4 -10
first:mixed	-16 -21 13 4 -36 24
first:mixed/1	-12 -19 10 1 -30 21
first:mixed/2	-17 -4 12 5 -9 8
first:mixed/3	10 0 -7 -2 0 -1
first:capital	18 6 -4 -17 -5 -9
first:capital/1	18 0 -6 -16 1 -10
first:capital/2	2 12 2 -11 -9 -2
first:capital/3	13 -3 -1 -1 -12 -5
first:small	42 -9 -33 -13 -18 -17
first:small/1	7 17 -18 -8 -14 -12
first:small/2	64 -54 -17 -5 -5 -6
first:small/3	9 -1 -5 -2 0 -2
first:number	5 -2 1 -1 0 -3
first:number/1	-2 -1 6 -1 0 -3
first:number/2	7 -1 -6 0 0 0
first:initial	28 8 -26 -11 -8 -14
first:initial/1	20 10 -18 -9 -7 -13
first:initial/2	7 -1 -5 -1 -1 0
first:initial/3	7 -1 -4 -2 0 0
first:endsInS	4 -3 -1 2 -4 -7
first:endsInS/1	-1 4 -1 -6 -2 -3
first:endsInS/2	11 -9 -1 6 1 -32
first:endsInS/3	-3 -17 0 4 -7 15
first:unknown	-2 -21 6 4 8 -9
first:unknown/1	1 -10 -10 3 6 5
first:unknown/2	0 -40 19 7 2 -35
first:unknown/3	-4 10 6 -14 6 -7
first:longWord	18 -30 -22 15 -6 -4
first:longWord/1	6 -10 -11 6 -1 2
first:longWord/2	12 -45 -11 11 -11 -8
first:longWord/3	25 -23 -22 8 -14 -14
first:shortWord	7 -3 -2 -2 -4 1
first:shortWord/1	17 6 -12 -1 -26 -1
first:shortWord/2	0 -16 -4 -7 35 -4
first:shortWord/3	-29 -2 30 6 -16 12
first:inhabitant	9 -2 -4 -9 -6 4
first:inhabitant/1	-6 21 0 -6 -14 -5
first:inhabitant/2	6 -66 0 4 11 17
first:inhabitant/3	34 -14 -14 -21 4 -20
first:ordinaryNoun	40 -23 -13 -13 -19 -9
first:ordinaryNoun/1	24 -16 -7 3 -5 -18
first:ordinaryNoun/2	39 -10 -8 -30 -48 -4
first:ordinaryNoun/3	19 -28 -17 -5 -6 15
first:ordinarySmall	33 -29 -34 7 4 -7
first:ordinarySmall/1	30 -17 -16 11 -24 -9
first:ordinarySmall/2	26 -15 -39 -4 24 -22
first:ordinarySmall/3	-15 -23 1 2 5 21
first:ordinaryEnd	14 -11 3 -5 -9 -3
first:ordinaryEnd/1	6 2 6 -12 -5 -3
first:ordinaryEnd/2	7 -22 1 1 -7 1
first:ordinaryEnd/3	21 -19 -14 5 -11 -16
first:lexiconNoun	31 -22 1 -7 -21 -6
first:lexiconNoun/1	28 4 1 -18 -26 -20
first:lexiconNoun/2	7 -81 3 8 0 23
first:lexiconNoun/3	19 -30 -8 2 6 -26
first:lexiconOther	20 -14 -3 -9 -9 3
first:lexiconOther/1	13 2 -2 -13 -18 -3
first:lexiconOther/2	19 -40 0 -2 5 -7
first:lexiconOther/3	-14 -5 -2 -1 8 18
first:lexiconCompound	8 -25 9 3 3 -10
first:lexiconCompound/1	3 -3 -5 -2 4 3
first:lexiconCompound/2	4 -47 20 5 -4 -39
first:lexiconCompound/3	9 -31 0 2 3 -15
first:lexiconEnding	-2 -14 3 -2 11 -5
first:lexiconEnding/1	-10 -9 -1 0 14 2
first:lexiconEnding/2	7 -9 1 5 -4 -18
first:lexiconEnding/3	16 -4 6 -18 -6 -5
first:lexiconUnknown	-5 -1 11 -4 -1 -3
first:lexiconUnknown/1	-10 3 6 4 6 -12
first:lexiconUnknown/2	1 5 7 -20 -13 7
first:lexiconUnknown/3	6 -24 6 6 -37 12
second:role	1 13 -16 -9 -5 7
second:role/2	3 17 -27 -4 -4 4
second:role/3	-3 -7 9 -7 -1 5
second:title	19 -2 -9 -3 -1 -4
second:title/2	10 -2 -6 -1 -1 -1
second:title/3	9 -1 -3 -2 0 -3
second:particle	0 14 -1 -2 -4 -17
second:particle/2	-5 12 -9 8 -1 -14
second:particle/3	10 7 12 -34 -5 -8
second:legalForm	6 -32 19 -17 -18 -25
second:legalForm/2	4 -31 19 -13 -17 -21
second:legalForm/3	7 -2 -1 -5 -1 -5
second:firmHead	-11 -31 37 -10 -37 -11
second:firmHead/2	-11 -38 39 -15 -27 -7
second:firmHead/3	-4 6 4 5 -10 -4
second:firmNoun	1 7 0 -1 -1 -17
second:firmNoun/2	5 10 -10 3 1 -10
second:firmNoun/3	-5 -6 14 -6 -2 -7
second:bodyHead	0 -13 -7 12 -20 3
second:bodyHead/2	4 -12 -1 3 -18 6
second:bodyHead/3	-8 -1 -14 18 -1 -4
second:placeHead	-11 -7 1 7 16 -34
second:placeHead/2	-6 -8 0 5 10 -23
second:placeHead/3	-12 -8 5 4 18 -13
second:productHead	-2 -7 -3 -15 -6 16
second:productHead/2	13 -7 -1 -7 -4 -2
second:productHead/3	-17 0 -3 -9 -2 20
second:productNoun	-2 -1 8 -18 -4 7
second:productNoun/2	3 -1 15 -6 -2 -17
second:productNoun/3	-8 0 -9 -13 -2 21
second:clubHead	-20 -8 11 16 -4 -4
second:clubHead/2	-11 -5 10 6 -3 -3
second:clubHead/3	-15 -2 3 13 -2 -2
second:mediaHead	-9 -15 24 -18 -11 1
second:mediaHead/2	-12 -15 27 -18 -11 1
second:mediaHead/3	7 0 -6 -1 0 -1
second:speaking	0 5 -5 0 0 -1
second:speaking/2	0 5 -5 0 0 -1
second:firmVerb	-3 -2 7 -3 -1 -1
second:firmVerb/2	7 -2 -3 -2 -1 0
second:firmVerb/3	-9 0 10 -1 0 0
second:article	13 -33 -38 18 -12 -4
second:article/2	10 -31 -31 18 -10 -1
second:article/3	8 -3 -11 5 -2 -5
second:preposition	-6 -20 7 9 8 -5
second:preposition/2	5 -19 -3 0 9 -2
second:preposition/3	-18 -2 13 14 -3 -7
second:placePreposition	43 -17 -25 -28 -11 5
second:placePreposition/2	40 -17 -24 -27 -10 7
second:placePreposition/3	8 0 -1 -3 -1 -4
second:from	-7 13 -13 19 -17 -23
second:from/2	-2 15 -8 8 -15 -21
second:from/3	-8 -4 -10 17 -3 -3
second:at	3 0 -6 2 -5 -2
second:at/2	3 0 -6 2 -5 -2
second:and	20 -37 2 -2 -19 7
second:and/2	12 -32 6 0 -18 8
second:and/3	20 -8 -9 -3 -1 -2
second:pronoun	-6 -4 -9 15 -3 -3
second:pronoun/2	-8 -4 -7 16 -2 -2
second:nationality	-11 -1 -8 4 14 -1
second:nationality/2	7 -1 -3 -2 -1 0
second:nationality/3	-16 0 -5 6 14 -1
second:calendar	1 20 -19 -6 -3 -3
second:calendar/2	-6 22 -16 -5 -2 -3
second:calendar/3	9 -4 -4 -1 0 -1
second:never	18 -11 -2 -12 -8 -9
second:never/2	11 -9 3 -8 -7 -8
second:never/3	17 -2 -11 -4 -1 -1
second:plain	-2 7 3 -14 4 -2
second:plain/1	6 -4 -1 -1 -1 -1
second:plain/2	6 13 -1 -22 2 -11
second:plain/3	-18 -15 7 6 6 13
second:firmTail	15 -4 -10 -1 -1 -1
second:firmTail/2	14 -3 -10 0 0 -1
second:partyTail	-9 0 -4 13 -1 -3
second:partyTail/2	-9 0 -4 13 -1 -3
second:credit	19 16 -4 -42 -15 -15
second:credit/2	12 17 -2 -35 -13 -13
second:credit/3	21 -4 -4 -11 -3 -2
second:function	6 -17 19 -11 -23 4
second:function/2	8 -12 10 -3 -22 6
second:function/3	-1 -9 17 -13 -2 -4
second:given	18 10 -16 -26 3 -19
second:given/1	-6 8 -1 0 -1 -1
second:given/2	9 -6 -4 -5 12 -10
second:given/3	17 17 -17 -33 -15 -14
second:givenMaybe	6 0 -7 -7 2 -4
second:givenMaybe/3	5 2 -7 -4 -1 -1
second:acronym	8 9 1 -16 0 -5
second:acronym/1	5 -1 -1 -1 0 -1
second:acronym/2	1 3 6 -8 0 0
second:acronym/3	10 10 -7 -13 0 -10
second:mixed	22 -7 -3 -14 -10 -22
second:mixed/1	6 -1 -3 -1 0 -2
second:mixed/2	8 -5 5 -8 -8 -14
second:mixed/3	25 -1 -15 -8 -1 -8
second:capital	-7 15 4 2 -11 -7
second:capital/1	4 17 -12 -7 -14 -12
second:capital/2	-6 12 1 1 -8 -6
second:capital/3	-10 2 11 5 -3 1
second:small	15 -9 -19 10 -7 -9
second:small/2	16 -9 -17 4 -4 -5
second:small/3	-1 1 -5 13 -7 -14
second:number	34 -41 -32 -8 -5 7
second:number/1	-13 -1 -2 15 -2 -4
second:number/2	28 -39 -23 -16 -1 8
second:number/3	31 -4 -19 -11 -7 2
second:initial	-29 30 11 -6 -9 -14
second:initial/2	-30 30 11 -5 -9 -14
second:endsInS	-6 -6 12 1 -20 6
second:endsInS/1	-12 13 4 -2 -2 -2
second:endsInS/2	-2 -12 10 10 -15 -6
second:endsInS/3	-1 -9 5 -18 -6 17
second:hyphen	0 -11 10 -5 -3 1
second:hyphen/1	-20 2 14 9 0 2
second:hyphen/2	27 -22 -1 -20 -5 2
second:hyphen/3	22 -16 -1 -15 -3 -3
second:stop	22 -26 -4 1 -3 -3
second:stop/1	5 -5 7 -4 -9 1
second:stop/2	12 -12 -16 6 4 -3
second:stop/3	11 -12 3 -2 -1 -3
second:ampersand	-7 -27 24 -18 -12 1
second:ampersand/2	-12 -25 26 -16 -7 4
second:ampersand/3	5 0 -3 -1 0 -2
second:unknown	18 -11 -19 -25 5 18
second:unknown/1	2 -2 5 -1 -1 -4
second:unknown/2	16 -8 -17 -20 2 15
second:unknown/3	1 -5 -9 -9 7 10
second:longWord	-3 -2 5 2 -27 6
second:longWord/1	5 -3 -1 0 0 -1
second:longWord/2	-3 0 2 2 -25 9
second:longWord/3	-1 -3 9 -1 -2 -6
second:shortWord	-7 -9 4 8 11 4
second:shortWord/1	-9 15 1 -2 -3 -6
second:shortWord/2	7 -20 -5 1 13 4
second:shortWord/3	-28 15 16 13 2 3
second:inhabitant	2 8 -1 -15 -3 1
second:inhabitant/1	-10 11 -1 0 -1 0
second:inhabitant/2	2 7 4 -26 -9 1
second:inhabitant/3	4 -7 -11 6 7 -1
second:ordinaryNoun	21 -17 -3 -17 -10 -5
second:ordinaryNoun/2	16 -13 -7 -9 -8 0
second:ordinaryNoun/3	10 -7 5 -13 -3 -9
second:ordinarySmall	-28 16 20 -1 8 -6
second:ordinarySmall/2	-22 18 6 -10 11 0
second:ordinarySmall/3	-15 -2 19 4 -5 -9
second:ordinaryEnd	-7 2 4 9 -26 2
second:ordinaryEnd/1	6 -3 -1 -1 0 0
second:ordinaryEnd/2	-6 3 4 7 -24 1
second:ordinaryEnd/3	-5 0 1 3 -3 3
second:lexiconNoun	-2 -2 8 -7 2 -2
second:lexiconNoun/1	16 -5 -9 -2 -2 -2
second:lexiconNoun/2	6 1 1 -16 -1 -2
second:lexiconNoun/3	-18 -8 14 6 9 1
second:lexiconOther	-19 9 16 13 -16 -27
second:lexiconOther/1	-7 8 0 0 0 0
second:lexiconOther/2	-13 8 19 -4 -13 -22
second:lexiconOther/3	-8 -5 -3 18 -4 -7
second:lexiconCompound	-6 10 3 3 -14 -4
second:lexiconCompound/1	5 0 -2 -1 -2 -1
second:lexiconCompound/2	-8 13 0 5 -11 -4
second:lexiconCompound/3	0 -11 8 -3 -5 2
second:lexiconEnding	-13 9 3 12 -13 -1
second:lexiconEnding/2	-16 11 7 8 -10 1
second:lexiconEnding/3	5 -4 -8 7 -5 -3
second:lexiconUnknown	-9 18 -1 6 -13 -9
second:lexiconUnknown/1	3 13 -11 -4 -9 -7
second:lexiconUnknown/2	-11 17 -4 10 -12 -8
second:lexiconUnknown/3	-5 -4 9 -2 3 -1
inside:role	28 -18 -7 -15 -2 1
inside:role/2	22 -11 -17 3 -3 -2
inside:role/3	17 -10 1 -19 -3 3
inside:title	14 -2 -5 -3 -1 -4
inside:title/3	12 -1 -4 -3 0 -4
inside:particle	-9 20 7 -3 -6 -8
inside:particle/2	-6 16 -1 3 -2 -14
inside:particle/3	-8 13 11 -11 -8 5
inside:legalForm	-8 -15 23 -17 -5 -16
inside:legalForm/2	3 -11 8 -4 -2 -7
inside:legalForm/3	-11 -4 21 -13 -3 -10
inside:firmHead	0 -18 23 -20 -26 -11
inside:firmHead/1	8 -2 3 -3 -5 -5
inside:firmHead/2	-2 -32 23 -21 -9 2
inside:firmHead/3	-1 7 9 -8 -14 -12
inside:firmNoun	19 -20 -2 -6 -11 -15
inside:firmNoun/2	27 -11 -33 3 -8 -4
inside:firmNoun/3	4 -10 10 -13 -3 -12
inside:bodyHead	-6 -8 -23 23 -5 -7
inside:bodyHead/2	-15 -4 -4 18 -3 -1
inside:bodyHead/3	3 -5 -20 12 -2 -6
inside:placeHead	-1 -18 -10 11 20 -19
inside:placeHead/2	11 -7 -24 9 8 -3
inside:placeHead/3	-8 -13 2 7 17 -16
inside:productHead	-11 -4 -3 -11 -2 20
inside:productHead/2	6 -4 -1 -1 0 0
inside:productHead/3	-15 0 -3 -10 -2 20
inside:productNoun	-1 -4 -10 -18 -2 20
inside:productNoun/2	10 -4 -1 -5 0 0
inside:productNoun/3	-8 0 -9 -14 -2 20
inside:clubHead	-8 -2 -1 11 -2 -2
inside:clubHead/2	6 0 -5 -1 0 0
inside:clubHead/3	-12 -2 3 12 -2 -2
inside:mediaHead	9 0 -7 -1 0 -1
inside:mediaHead/3	7 0 -6 -1 0 -1
inside:acting	5 -1 -2 -1 -1 -1
inside:acting/3	5 -1 -2 -1 -1 -1
inside:firmVerb	-9 0 10 -1 0 0
inside:firmVerb/3	-9 0 10 -1 0 0
inside:article	34 -35 -54 6 -15 -3
inside:article/2	20 -23 -42 9 -11 -3
inside:article/3	31 -21 -24 -4 -4 -3
inside:preposition	13 -55 -15 11 6 2
inside:preposition/2	6 -26 -5 4 9 -3
inside:preposition/3	12 -44 -13 11 -6 7
inside:placePreposition	65 -31 -43 -40 -13 8
inside:placePreposition/2	44 -18 -27 -29 -11 6
inside:placePreposition/3	40 -16 -24 -20 -2 3
inside:from	-13 8 -18 25 -20 -5
inside:from/2	-7 13 -10 15 -16 -22
inside:from/3	-11 -5 -17 19 -5 10
inside:at	4 0 -6 2 -5 -2
inside:at/2	3 0 -6 2 -5 -2
inside:and	36 -52 -15 4 -19 4
inside:and/2	16 -33 4 -1 -18 8
inside:and/3	36 -26 -33 8 -2 -5
inside:pronoun	-17 -1 7 16 -2 -6
inside:pronoun/2	-15 -1 -2 16 -2 -1
inside:pronoun/3	-5 -1 9 -1 0 -5
inside:nationality	-23 -2 -7 18 14 -2
inside:nationality/3	-23 -2 -7 19 14 -2
inside:calendar	6 -7 0 -8 7 -2
inside:calendar/1	-5 -2 -1 0 8 0
inside:calendar/3	9 -5 2 -8 0 -1
inside:never	19 -3 -10 -9 -2 -3
inside:never/3	17 -2 -9 -9 -1 -2
inside:plain	-9 -23 -14 22 17 4
inside:plain/1	2 -3 -3 -5 11 -6
inside:plain/2	20 -9 -16 -9 8 -5
inside:plain/3	-18 -16 -8 28 4 9
inside:firmTail	35 -12 -18 -9 -2 -2
inside:firmTail/2	17 -4 -9 -4 -1 -1
inside:firmTail/3	23 -9 -10 -5 -1 -1
inside:partyTail	13 -5 -6 -2 -1 -1
inside:partyTail/3	12 -4 -5 -2 -1 -1
inside:credit	11 14 -5 -29 -16 2
inside:credit/2	8 19 0 -35 -13 -13
inside:credit/3	6 -5 -9 -4 -4 12
inside:function	23 -37 2 -2 -19 3
inside:function/2	12 -19 4 -1 -18 8
inside:function/3	19 -27 -1 0 -3 -7
inside:given	20 22 -37 -19 -6 -24
inside:given/1	-12 -7 -3 6 14 -2
inside:given/2	-7 27 -20 -6 -8 -5
inside:given/3	34 5 -27 -21 -18 -19
inside:givenMaybe	18 -3 -13 -9 -3 -5
inside:givenMaybe/1	10 -3 -2 -1 -1 -3
inside:givenMaybe/2	8 -3 -3 -1 -1 -1
inside:givenMaybe/3	8 1 -8 -6 -1 -1
inside:acronym	19 6 -9 -18 -2 -14
inside:acronym/2	-3 0 5 -1 -1 -1
inside:acronym/3	21 6 -11 -17 -1 -14
inside:mixed	24 -2 -11 -13 -2 -9
inside:mixed/3	24 -2 -12 -13 -2 -9
inside:capital	20 -12 -7 0 -8 -8
inside:capital/1	0 -40 -31 11 20 7
inside:capital/2	10 13 -7 -11 -19 -9
inside:capital/3	18 -19 1 2 -12 -9
inside:small	36 -19 -41 3 -12 -2
inside:small/2	23 -14 -20 2 -6 -7
inside:small/3	28 -9 -38 2 -14 5
inside:number	55 -14 -35 -18 -9 -1
inside:number/2	10 -1 -7 -3 -1 -1
inside:number/3	50 -14 -31 -16 -8 0
inside:initial	9 -1 -6 -1 0 0
inside:initial/3	5 -1 -3 -1 0 0
inside:endsInS	-1 -8 0 -7 -1 14
inside:endsInS/1	-5 -4 -2 -2 7 4
inside:endsInS/2	-8 8 -2 11 -3 -5
inside:endsInS/3	7 -18 1 -12 -7 14
inside:hyphen	-16 15 2 3 2 -1
inside:hyphen/1	-20 -9 8 14 10 8
inside:hyphen/2	-12 34 -4 -8 -15 -11
inside:hyphen/3	15 -2 0 -21 -5 -8
inside:stop	-11 -25 9 9 13 -6
inside:stop/1	-12 0 12 -3 -2 3
inside:stop/2	12 -13 -16 6 4 -3
inside:stop/3	-14 -14 12 8 13 -9
inside:ampersand	-10 -34 33 -30 -14 -3
inside:ampersand/2	-14 -30 31 -16 -8 3
inside:ampersand/3	-2 -5 11 -15 -3 -7
inside:unknown	13 -17 -12 -16 3 16
inside:unknown/1	5 0 -2 0 -3 0
inside:unknown/2	6 -10 -4 -4 -2 10
inside:unknown/3	7 -10 -10 -12 6 9
inside:longWord	8 -7 -7 7 -5 -9
inside:longWord/2	22 -14 -16 6 -1 -1
inside:longWord/3	-3 5 2 6 -3 -9
inside:shortWord	18 -5 -6 -7 -18 5
inside:shortWord/1	25 -10 -11 -5 -10 -4
inside:shortWord/2	19 -2 -11 -7 -11 1
inside:shortWord/3	1 0 3 -2 -6 9
inside:inhabitant	16 -10 -9 -7 14 -12
inside:inhabitant/1	-4 -6 -4 -2 16 -7
inside:inhabitant/2	9 5 -3 -10 -5 -6
inside:inhabitant/3	12 -16 -6 -2 6 -4
inside:ordinaryNoun	33 -33 -16 -4 -17 0
inside:ordinaryNoun/1	14 -3 -7 -2 -4 -2
inside:ordinaryNoun/2	31 -13 -16 -28 -9 13
inside:ordinaryNoun/3	14 -22 -6 10 -6 -14
inside:ordinarySmall	-7 -2 11 0 -6 -4
inside:ordinarySmall/2	18 2 -2 -15 -1 -3
inside:ordinarySmall/3	-13 -3 12 6 -6 -2
inside:ordinaryEnd	-3 -6 -4 16 -6 -3
inside:ordinaryEnd/1	-7 -1 -2 9 0 -2
inside:ordinaryEnd/2	3 -9 -3 12 -2 -2
inside:ordinaryEnd/3	-4 1 -2 8 -5 0
inside:lexiconNoun	3 -29 -5 20 6 -13
inside:lexiconNoun/1	4 -8 -11 -5 9 2
inside:lexiconNoun/2	14 -6 -10 6 -3 -19
inside:lexiconNoun/3	-3 -28 1 19 4 -8
inside:lexiconOther	-4 -16 6 12 3 -10
inside:lexiconOther/1	11 -6 0 -1 -7 -1
inside:lexiconOther/2	-17 -7 14 -7 11 -2
inside:lexiconOther/3	-3 -7 -5 15 -5 -7
inside:lexiconCompound	13 -16 7 -12 -7 -5
inside:lexiconCompound/1	-7 -1 -2 9 0 -2
inside:lexiconCompound/2	9 -10 11 -11 -2 -3
inside:lexiconCompound/3	10 -10 5 -12 -6 -1
inside:lexiconEnding	10 -4 -14 7 -6 -4
inside:lexiconEnding/2	3 1 -13 10 0 0
inside:lexiconEnding/3	10 -5 -3 0 -6 -4
inside:lexiconUnknown	6 -9 10 -19 -6 2
inside:lexiconUnknown/1	-3 -25 -16 6 14 10
inside:lexiconUnknown/2	2 9 8 -14 -32 0
inside:lexiconUnknown/3	6 -10 10 -16 -1 -4
last:role	-2 24 -11 -1 -22 -11
last:role/1	-3 25 -9 7 -41 -15
last:role/2	2 15 -15 -11 -4 3
last:role/3	-6 -18 18 -12 15 -2
last:title	1 13 -3 -6 -13 -5
last:title/1	-4 14 1 -6 -12 -4
last:title/2	9 -1 -6 -1 -1 -1
last:particle	9 -3 -1 -3 -4 -4
last:particle/1	-6 7 4 -2 -3 -3
last:particle/2	16 -10 -6 -1 -1 -1
last:legalForm	18 -12 7 -32 -27 -33
last:legalForm/1	47 -12 -27 -10 -8 -10
last:legalForm/2	22 -28 -1 -10 -15 -16
last:legalForm/3	-14 14 17 -16 -7 -12
last:firmHead	6 -34 21 -11 -8 -35
last:firmHead/1	4 -22 7 -2 3 -21
last:firmHead/2	4 -25 20 -9 -23 -17
last:firmHead/3	6 3 2 -12 -7 -4
last:firmNoun	4 -1 3 6 -4 -33
last:firmNoun/1	3 -10 7 7 -3 -24
last:firmNoun/2	8 3 -6 -1 0 -11
last:firmNoun/3	-1 10 -4 -2 -2 -3
last:bodyHead	-7 -45 -15 38 -15 -21
last:bodyHead/1	-14 -30 -14 41 -15 -42
last:bodyHead/2	16 -22 -5 0 -22 0
last:bodyHead/3	-8 -7 -5 -6 14 7
last:placeHead	-8 -12 -16 -2 34 -34
last:placeHead/1	-5 -3 -31 -10 33 -48
last:placeHead/2	-2 -18 6 1 7 -5
last:placeHead/3	-4 -5 3 5 -4 3
last:productHead	-1 -28 -24 -18 -18 34
last:productHead/1	-5 -22 -22 -10 -15 31
last:productHead/2	16 -8 -1 -8 -4 -3
last:productHead/3	-11 0 -9 -2 0 16
last:productNoun	1 -2 6 -19 -25 13
last:productNoun/1	-5 1 -3 -13 -23 22
last:productNoun/2	7 -1 13 -7 -3 -19
last:productNoun/3	7 -4 -4 -1 0 0
last:clubHead	4 -12 -5 6 1 -6
last:clubHead/1	8 -7 -13 3 3 -4
last:clubHead/2	-11 -6 10 7 -3 -3
last:clubHead/3	6 0 -4 -2 0 0
last:mediaHead	-3 -38 33 -28 -31 -7
last:mediaHead/1	2 -23 18 -12 -23 -9
last:mediaHead/2	-8 -18 26 -18 -12 1
last:mediaHead/3	5 -3 1 -1 0 -3
last:speaking	-8 17 -8 -5 -2 -3
last:speaking/1	-9 14 -3 -4 -2 -2
last:speaking/2	1 5 -5 -1 0 -1
last:acting	10 2 -5 -5 -3 -1
last:acting/1	8 3 -4 -4 -3 -1
last:firmVerb	16 -4 -5 -4 -4 -1
last:firmVerb/1	10 -3 -2 -1 -3 -1
last:firmVerb/2	7 -2 -3 -2 -1 0
last:article	11 -3 -5 -1 -1 -1
last:article/2	7 -2 -5 0 -1 0
last:preposition	10 -4 -2 -1 -2 -1
last:preposition/1	6 -3 -2 0 -1 -1
last:placePreposition	9 -4 -2 -1 -1 -1
last:placePreposition/1	8 -4 -1 -1 -1 -1
last:from	-3 -3 8 -1 -2 -1
last:from/1	-4 -3 8 0 -2 -1
last:at	37 -31 -4 -1 -2 -4
last:at/1	37 -31 -4 -1 -2 -4
last:and	9 -1 -3 -11 6 -1
last:and/1	9 -1 -2 -11 6 -1
last:pronoun	10 0 -4 -3 -4 -2
last:pronoun/2	13 -5 -5 -1 -1 -2
last:nationality	18 -2 0 -8 -13 -3
last:nationality/1	11 0 2 -4 -12 -2
last:nationality/2	9 -1 -3 -4 -1 -1
last:calendar	20 8 -7 -23 -29 -10
last:calendar/1	10 5 4 -8 -27 -6
last:calendar/2	11 16 -20 -13 -3 -6
last:calendar/3	18 -11 -2 -5 0 -1
last:never	21 -36 5 -13 -6 -18
last:never/1	29 -27 -19 -1 2 -7
last:never/2	10 -9 4 -9 -8 -8
last:never/3	-2 -4 11 -10 -5 -6
last:plain	10 -8 -5 -2 -2 1
last:plain/1	4 -12 -4 9 -3 9
last:plain/2	9 9 -4 -7 -3 -15
last:plain/3	15 -5 -7 -16 8 -4
last:firmTail	25 -15 -1 -13 -6 -4
last:firmTail/1	36 -11 -15 -12 -5 -3
last:firmTail/2	-5 -4 10 -1 0 -1
last:partyTail	16 -7 -8 0 -4 -6
last:partyTail/1	24 -7 -4 -14 -3 -3
last:partyTail/2	-8 0 -4 13 -1 -3
last:credit	24 -9 -8 -7 -7 -1
last:credit/1	23 -7 -5 -7 -6 -1
last:credit/2	5 -2 -3 0 0 0
last:function	36 -25 -2 -10 -5 -11
last:function/1	40 -32 -13 -6 -1 -8
last:function/2	-3 5 8 -6 -4 -3
last:given	11 15 -8 -19 -26 -3
last:given/1	4 21 -9 -31 -38 5
last:given/2	13 -18 7 -8 12 -13
last:given/3	-7 18 -10 7 -4 -9
last:givenMaybe	8 11 -13 -19 -23 3
last:givenMaybe/1	8 9 -11 -15 -28 6
last:acronym	5 3 16 -3 -19 -22
last:acronym/1	4 -1 5 11 -15 -21
last:acronym/2	14 -5 4 -22 -2 -5
last:acronym/3	-12 16 14 -27 -12 -1
last:mixed	-8 -22 19 -7 -36 13
last:mixed/1	-5 -19 5 1 -29 21
last:mixed/2	9 -3 4 -9 -9 -16
last:mixed/3	-14 -1 19 -5 -1 -6
last:capital	21 3 -11 -10 -6 -11
last:capital/1	20 2 -9 -16 0 -11
last:capital/2	3 3 1 2 -11 -8
last:capital/3	19 -9 -21 9 -7 3
last:number	24 -50 -34 -7 1 19
last:number/1	-34 -2 7 10 -7 23
last:number/2	25 -43 -26 -18 2 16
last:number/3	32 -10 -30 1 3 -23
last:initial	-14 29 15 -22 -17 -32
last:initial/1	24 9 -22 -9 -8 -13
last:initial/2	-30 30 11 -5 -9 -14
last:initial/3	-10 -10 24 -9 -2 -8
last:endsInS	-6 2 9 -4 -3 0
last:endsInS/1	-2 3 -2 -10 -3 8
last:endsInS/2	-4 -10 14 6 5 -16
last:endsInS/3	-13 16 7 0 -7 -3
last:stop	5 -17 14 -11 -11 -13
last:stop/1	19 -4 -6 -1 -6 -2
last:stop/2	7 -12 6 -6 -4 -7
last:stop/3	-10 -1 14 -4 -1 -4
last:unknown	8 -12 -5 -11 10 1
last:unknown/1	-5 -8 3 0 10 -5
last:unknown/2	21 -10 -13 -28 0 11
last:unknown/3	1 -4 1 -6 6 -2
last:longWord	10 -16 -13 11 -8 -1
last:longWord/1	12 -11 -20 6 -3 -1
last:longWord/2	2 -2 3 1 -31 1
last:longWord/3	4 -17 -1 14 -2 -5
last:shortWord	6 4 -2 -9 -9 1
last:shortWord/1	7 10 -7 -3 -16 -2
last:shortWord/2	2 -20 -2 3 13 7
last:shortWord/3	-3 28 5 -34 -11 -3
last:inhabitant	5 14 -2 -13 -17 -6
last:inhabitant/1	4 18 -12 -9 -12 -7
last:inhabitant/2	-7 3 12 -12 -9 2
last:inhabitant/3	21 -16 -6 -1 -3 -7
last:ordinaryNoun	39 -30 -14 -7 -13 -8
last:ordinaryNoun/1	35 -25 -20 -3 -7 -5
last:ordinaryNoun/2	8 -8 2 0 -10 -5
last:ordinaryNoun/3	33 -21 -5 -16 -9 -12
last:ordinarySmall	29 -11 -18 -1 -13 -6
last:ordinarySmall/1	36 -17 -22 11 -23 -26
last:ordinarySmall/2	-6 -3 3 -24 9 14
last:ordinarySmall/3	-11 18 -6 -9 0 4
last:ordinaryEnd	11 -3 6 -1 -17 -9
last:ordinaryEnd/1	9 0 9 -8 -13 -7
last:ordinaryEnd/2	4 -5 3 6 -27 -10
last:ordinaryEnd/3	8 -8 -21 -1 14 5
last:lexiconNoun	18 -5 -3 2 -18 -11
last:lexiconNoun/1	27 -3 -10 -4 -17 -16
last:lexiconNoun/2	-9 -4 7 10 -9 7
last:lexiconNoun/3	6 -6 -1 -2 7 -12
last:lexiconOther	11 6 5 -12 -26 -13
last:lexiconOther/1	16 -2 3 -16 -20 -2
last:lexiconOther/2	1 4 10 -4 -14 -26
last:lexiconOther/3	-1 9 -14 2 -1 -2
last:lexiconCompound	8 -5 -7 4 -1 -5
last:lexiconCompound/1	5 -9 -1 -1 2 -1
last:lexiconCompound/2	-2 15 -3 4 -9 -16
last:lexiconCompound/3	17 -19 -27 11 -5 3
last:lexiconEnding	-1 5 -5 -10 6 -2
last:lexiconEnding/1	-7 0 -6 -5 12 2
last:lexiconEnding/2	1 12 6 -6 -15 -5
last:lexiconEnding/3	25 -6 -12 -9 -1 -3
last:lexiconUnknown	4 6 -2 -4 -1 -10
last:lexiconUnknown/1	1 1 4 -8 4 -11
last:lexiconUnknown/2	2 11 -6 0 -9 -12
last:lexiconUnknown/3	8 -7 -10 2 -15 14
after:role	-12 16 2 -4 -2 -5
after:role/1	-12 12 6 -3 -1 -4
after:role/2	-3 11 -8 -1 -1 0
after:title	7 -4 -1 0 -1 0
after:title/1	6 -4 -1 0 0 0
after:particle	16 -10 -16 -26 -11 20
after:particle/1	9 -7 -18 -19 -9 21
after:particle/2	10 -7 -2 -8 -5 2
after:particle/3	16 -16 4 -13 -2 -2
after:legalForm	75 -13 -54 -12 -13 -13
after:legalForm/1	43 -9 -22 -5 -10 -9
after:legalForm/2	38 -5 -29 -7 -4 -3
after:legalForm/3	21 -1 -19 -1 0 -1
after:firmHead	59 -24 -52 3 -17 -12
after:firmHead/1	50 -10 -35 -12 -12 -8
after:firmHead/2	24 -21 -26 11 -6 -4
after:firmHead/3	8 0 -7 -1 0 -1
after:firmNoun	-4 2 5 -5 6 -4
after:firmNoun/1	-4 6 3 -2 -2 -4
after:firmNoun/2	-2 -9 2 -2 9 -1
after:bodyHead	0 6 -11 -7 7 -1
after:bodyHead/1	-3 6 -9 -6 7 -1
after:bodyHead/2	5 0 -2 -2 -1 0
after:placeHead	33 -8 -31 -27 -2 9
after:placeHead/1	32 -9 -22 -20 -1 1
after:placeHead/2	-1 2 -6 -8 -2 12
after:placeHead/3	12 -1 -8 -1 0 -5
after:productHead	20 8 -15 -5 -12 -6
after:productHead/1	8 8 -12 -1 -7 -2
after:productHead/2	14 0 -4 -3 -5 -3
after:clubHead	16 -2 -2 -11 -2 0
after:clubHead/1	13 -2 -2 -8 -2 0
after:mediaHead	-8 11 -14 -5 -7 13
after:mediaHead/1	-13 12 -10 -2 -7 13
after:mediaHead/2	8 -1 -4 -3 0 -1
after:speaking	-16 24 12 1 -21 -47
after:speaking/1	-5 24 7 -20 -13 -36
after:speaking/2	-27 6 18 18 -18 -12
after:speaking/3	20 -7 -16 -2 -2 -6
after:acting	-8 13 4 -4 -6 -7
after:acting/1	-2 14 1 -14 -5 -10
after:acting/2	-18 9 3 11 0 3
after:acting/3	10 -15 3 -4 -8 -1
after:firmVerb	-15 -4 35 -19 -12 -13
after:firmVerb/1	-30 7 35 -4 -11 -8
after:firmVerb/2	13 -17 17 -34 -1 -5
after:firmVerb/3	10 -2 -10 -2 -2 -4
after:article	-10 13 -3 -1 -3 0
after:article/1	-15 10 18 -3 -9 -1
after:article/2	2 7 -24 0 12 -1
after:article/3	9 2 -12 -1 -6 2
after:possessive	-14 -11 21 -5 0 6
after:possessive/1	-1 -18 1 -8 3 12
after:possessive/2	-11 5 20 -13 -6 -9
after:possessive/3	-11 -5 5 11 -1 -1
after:preposition	-1 14 -7 2 -2 -12
after:preposition/1	12 1 -2 -9 -6 -13
after:preposition/2	-15 22 -11 5 3 3
after:preposition/3	-14 0 5 13 11 -18
after:placePreposition	-2 0 7 -3 -12 1
after:placePreposition/1	17 -7 -10 -13 -11 8
after:placePreposition/2	-17 4 20 -4 -1 -5
after:placePreposition/3	-12 4 -1 19 -2 -12
after:from	5 -6 5 -5 -9 4
after:from/1	12 -9 13 -30 -10 1
after:from/2	-10 0 -5 11 3 7
after:from/3	-4 4 -7 15 -3 -7
after:at	-7 6 3 -5 0 4
after:at/1	-11 3 0 -4 2 12
after:at/2	4 4 4 1 -4 -16
after:named	-28 16 18 -15 -1 12
after:named/1	-30 13 27 -13 1 -1
after:named/2	0 3 -19 0 -2 16
after:named/3	-5 7 2 -3 -1 -1
after:and	-16 0 21 -11 -2 3
after:and/1	-13 1 14 -3 1 -2
after:and/2	3 -10 4 -10 -4 10
after:and/3	-17 17 17 -6 -9 -5
after:pronoun	3 6 -4 4 -10 -9
after:pronoun/1	9 -2 5 -4 -9 -8
after:pronoun/2	3 10 -11 -5 -1 -1
after:pronoun/3	-11 0 0 12 0 0
after:nationality	28 -22 2 1 -16 -4
after:nationality/1	32 -24 3 -4 -15 -4
after:nationality/2	-5 2 -1 5 0 -1
after:calendar	25 -22 -2 0 -1 0
after:calendar/1	24 -21 -1 0 -1 0
after:never	18 2 -15 -6 -18 7
after:never/1	7 0 -18 -6 -7 12
after:never/2	18 3 0 -15 -11 -6
after:never/3	-6 -1 -4 10 -1 -1
after:plain	0 4 -10 4 -10 10
after:plain/1	4 1 -7 7 -17 6
after:plain/2	-11 9 -8 1 8 7
after:plain/3	9 -5 1 -1 -1 -2
after:firmTail	-23 8 17 0 1 -1
after:firmTail/1	-18 8 17 0 -9 -1
after:firmTail/2	-9 0 0 0 10 0
after:credit	13 -7 -29 -26 5 14
after:credit/1	7 -17 -13 -6 2 17
after:credit/2	5 12 -25 -17 7 0
after:credit/3	15 -7 0 -6 -1 -3
after:function	-4 -3 1 -2 6 0
after:function/1	-3 -2 -2 3 6 -4
after:function/2	4 -1 -8 0 1 4
after:function/3	-10 8 15 -19 3 8
after:given	29 -19 -17 -11 3 -4
after:given/1	20 -16 -13 -4 5 -4
after:given/2	19 -5 -5 -8 -2 -1
after:givenMaybe	1 -9 -3 10 -2 -1
after:givenMaybe/1	-1 -8 -2 10 -2 0
after:acronym	56 -21 -38 -16 -8 -8
after:acronym/1	34 -14 -15 -11 -5 -5
after:acronym/2	27 -8 -18 -5 -3 -2
after:acronym/3	17 -1 -12 -2 -1 -1
after:mixed	43 -9 -24 -8 -7 -8
after:mixed/1	27 -4 -13 -4 -6 -6
after:mixed/2	21 -6 -12 -3 -2 -1
after:capital	45 -19 -12 -32 -10 -23
after:capital/1	29 -11 -2 -30 -9 -15
after:capital/2	34 -18 -16 -11 0 -15
after:capital/3	19 -4 -4 -8 -1 -7
after:small	-7 11 9 0 -9 -2
after:small/1	-4 10 5 -12 -4 4
after:small/2	-12 5 10 11 -10 -12
after:small/3	2 -10 1 12 -8 -5
after:number	21 13 -13 6 -32 -32
after:number/1	25 12 -14 6 -40 -32
after:number/2	-4 6 2 -3 2 -6
after:initial	43 -25 -23 -2 -4 -3
after:initial/1	33 -24 -9 -1 -3 -3
after:initial/2	18 -1 -16 -1 -1 -1
after:endsInS	24 -15 -35 -8 15 -5
after:endsInS/1	26 -11 -26 -3 5 -4
after:endsInS/2	5 -5 -15 -5 13 -2
after:edge	5 16 -8 -28 4 -10
after:edge/1	-4 -6 4 -23 13 -4
after:edge/2	9 31 -15 -25 -25 -17
after:edge/3	7 -8 -8 8 -9 3
after:comma	-11 22 13 -19 -7 -12
after:comma/1	6 4 3 -18 -3 -7
after:comma/2	-21 25 5 -1 -4 -13
after:comma/3	-10 11 22 -24 -16 -10
after:colon	-1 22 -3 -1 -23 3
after:colon/1	4 26 -19 -2 -27 9
after:colon/2	-4 -20 21 -14 10 -12
after:colon/3	-12 14 -9 11 -7 -2
after:opens	-20 24 -17 -8 21 -8
after:opens/1	-16 6 -17 3 25 -26
after:opens/2	-10 36 -14 -21 -7 9
after:opens/3	-2 -14 9 6 -2 -2
after:closes	-32 -46 19 30 13 -26
after:closes/1	-22 -39 13 22 8 -21
after:closes/2	-17 -18 7 18 10 -5
after:closes/3	-5 0 6 -1 0 0
after:quote	7 -15 5 -20 -27 16
after:quote/1	30 -5 -7 -8 -31 -10
after:quote/2	-19 -32 12 -24 3 25
after:quote/3	-25 -2 10 -2 0 20
after:hyphen	-12 -3 -17 17 11 6
after:hyphen/1	-18 3 -8 12 16 -3
after:hyphen/2	-3 -6 -12 14 -9 11
after:hyphen/3	14 -1 -4 -10 0 0
after:stop	-4 -1 -6 -6 13 -2
after:stop/1	-8 -5 -11 5 15 0
after:stop/2	-1 5 6 -11 -8 6
after:stop/3	12 0 -6 -14 13 -28
after:symbol	3 -5 -13 -7 18 -8
after:symbol/1	-6 -6 -11 -6 20 -2
after:symbol/2	11 0 -2 -1 -3 -6
after:ampersand	76 -21 -57 -20 -11 -13
after:ampersand/1	61 -12 -46 -14 -7 -9
after:ampersand/2	30 -11 -16 -6 -4 -3
after:ampersand/3	8 0 -7 -1 0 -1
after:slash	-11 -18 -16 1 26 -4
after:slash/1	-13 -14 -13 2 24 -2
after:slash/2	4 -5 -3 -2 6 -2
after:unknown	29 -35 1 -15 2 -7
after:unknown/1	17 -34 14 -9 3 -5
after:unknown/2	25 -4 -18 -6 -2 -1
after:longWord	-3 -11 5 -1 15 -15
after:longWord/1	3 -2 -16 -9 15 -8
after:longWord/2	-10 -13 14 10 2 -7
after:longWord/3	-5 -4 16 -10 -2 -4
after:shortWord	5 3 -7 -4 -5 7
after:shortWord/1	3 2 -9 -9 -1 13
after:shortWord/2	3 7 -5 -2 -5 -3
after:shortWord/3	1 -1 4 11 -24 -12
after:inhabitant	12 11 -12 -10 -14 -5
after:inhabitant/1	3 11 -5 -6 -12 -4
after:inhabitant/2	14 3 -15 -4 -3 -1
after:ordinaryNoun	-39 32 16 -7 21 -17
after:ordinaryNoun/1	-43 35 12 -10 18 -9
after:ordinaryNoun/2	-10 -1 12 1 9 -7
after:ordinaryNoun/3	10 -1 -4 -2 -1 -2
after:ordinarySmall	5 2 -17 -2 6 -3
after:ordinarySmall/1	3 2 -15 -2 6 -2
after:ordinaryEnd	-15 16 -5 -5 10 8
after:ordinaryEnd/1	-14 12 -7 -7 11 9
after:ordinaryEnd/2	-7 9 2 2 -2 -1
after:lexiconNoun	19 17 -24 -21 -13 -26
after:lexiconNoun/1	7 23 -17 -27 -20 -19
after:lexiconNoun/2	17 -11 -14 -1 6 -10
after:lexiconNoun/3	5 -3 6 -6 -1 -2
after:lexiconOther	13 2 -15 -4 -4 -2
after:lexiconOther/1	10 3 -14 -2 -4 -2
after:lexiconOther/2	5 -3 -1 -1 0 0
after:lexiconCompound	-5 -14 17 -17 3 6
after:lexiconCompound/1	-1 -20 13 -17 5 7
after:lexiconCompound/2	-7 9 6 -3 -3 -1
after:lexiconEnding	13 -12 -8 -11 6 -3
after:lexiconEnding/1	14 -11 -17 -4 6 -2
after:lexiconEnding/2	1 -2 6 -7 -1 -1
after:lexiconUnknown	41 -52 -4 -9 -2 -17
after:lexiconUnknown/1	25 -47 6 -8 1 -11
after:lexiconUnknown/2	36 -15 -25 -2 -5 -4
after:lexiconUnknown/3	8 -1 -2 -1 0 -4
after2:role	-17 28 -20 18 -4 -5
after2:role/1	-13 29 -18 14 -17 6
after2:role/2	-4 2 -13 16 6 -22
after2:role/3	-1 -1 5 -13 12 -3
after2:title	4 4 -19 -8 15 -10
after2:title/1	-7 9 -18 -5 16 -8
after2:title/2	16 -8 -4 -3 -2 -2
after2:particle	-3 15 4 -11 -4 -13
after2:particle/1	1 8 0 -5 -4 -9
after2:particle/2	-5 5 7 -11 2 -5
after2:particle/3	-2 12 2 -3 -8 -14
after2:legalForm	28 -1 -44 11 0 -7
after2:legalForm/1	16 2 -18 -6 3 -5
after2:legalForm/2	-1 -3 -12 15 -3 -2
after2:legalForm/3	33 -1 -32 -2 0 -1
after2:firmHead	9 -21 15 -12 -4 -18
after2:firmHead/1	23 -23 2 -20 -3 -11
after2:firmHead/2	-16 -8 22 3 -3 -5
after2:firmHead/3	4 8 -8 -1 0 -2
after2:firmNoun	-4 -13 7 8 -1 -2
after2:firmNoun/1	-14 -5 17 4 0 -1
after2:firmNoun/2	6 -9 -13 16 -3 -5
after2:firmNoun/3	19 -3 -4 -16 -1 3
after2:bodyHead	10 -11 -15 -5 1 6
after2:bodyHead/1	9 -19 -19 7 -2 8
after2:bodyHead/2	-7 17 3 -22 5 -1
after2:bodyHead/3	16 -9 -1 -5 0 -1
after2:placeHead	-5 10 4 -18 8 -13
after2:placeHead/1	6 5 -6 -38 13 -22
after2:placeHead/2	-19 16 16 -9 -14 8
after2:placeHead/3	-3 -9 -5 15 -2 -4
after2:productHead	2 -21 12 7 1 -10
after2:productHead/1	8 -19 6 10 -9 -8
after2:productHead/2	-13 -3 11 -4 9 -2
after2:productNoun	3 1 10 -2 -21 -9
after2:productNoun/1	0 3 13 -11 -17 -7
after2:productNoun/2	8 -9 -5 7 -6 -2
after2:productNoun/3	-8 8 0 0 0 0
after2:familyNoun	20 -6 -7 -2 -11 -2
after2:familyNoun/1	9 0 0 0 -8 0
after2:familyNoun/2	13 -5 -7 -1 -3 -1
after2:clubHead/1	2 -5 6 -1 -2 -2
after2:mediaHead	11 -11 11 -7 -9 -5
after2:mediaHead/1	12 -11 6 -5 -8 -3
after2:mediaHead/2	-2 0 6 -2 -1 -2
after2:speaking	9 -2 -20 0 -12 7
after2:speaking/1	12 0 -17 14 -23 -7
after2:speaking/2	-8 -7 3 -20 17 18
after2:speaking/3	6 13 -13 -7 -3 -3
after2:acting	10 -5 2 -20 0 -8
after2:acting/1	15 -3 -9 -15 0 -9
after2:acting/2	-1 -9 10 -10 1 1
after2:acting/3	-9 7 11 -9 -1 -3
after2:firmVerb	-4 -21 -20 2 30 -1
after2:firmVerb/1	1 -36 -15 5 27 1
after2:firmVerb/2	-5 7 -9 -3 8 -2
after2:firmVerb/3	-5 8 -2 0 0 -1
after2:article	2 7 -1 -1 -7 -6
after2:article/1	9 -3 -3 -13 0 -2
after2:article/2	-8 21 -3 6 -20 -5
after2:article/3	-3 -3 3 8 -1 -10
after2:possessive	-22 24 -10 6 10 9
after2:possessive/1	-38 26 -14 15 8 19
after2:possessive/2	9 -2 -10 3 6 -17
after2:possessive/3	2 3 9 -15 -1 -6
after2:preposition	0 -11 5 -6 9 -6
after2:preposition/1	5 -11 3 -7 8 -14
after2:preposition/2	-9 7 5 -1 2 4
after2:preposition/3	5 -13 -4 -8 5 6
after2:placePreposition	-10 7 7 -1 -5 1
after2:placePreposition/1	-8 4 5 -15 -6 14
after2:placePreposition/2	-13 6 18 6 -5 -34
after2:placePreposition/3	8 3 -29 10 9 -7
after2:from	-9 8 -4 -5 -4 18
after2:from/1	-12 9 10 -4 -8 5
after2:from/2	6 -5 -22 5 9 16
after2:from/3	0 -1 -2 -11 -2 8
after2:at	-10 22 0 2 -12 -14
after2:at/1	-7 15 9 0 -20 -8
after2:at/2	-3 -2 -9 4 11 -8
after2:at/3	-6 16 -10 -3 -1 -1
after2:named	-9 13 -21 -8 -9 13
after2:named/1	-9 10 -19 -4 -9 14
after2:named/2	-3 7 -3 -1 0 0
after2:and	26 -9 -2 -5 -18 -16
after2:and/1	18 6 -5 8 -26 -17
after2:and/2	20 -15 -10 -18 9 1
after2:and/3	-6 -10 15 -6 -1 -4
after2:pronoun	2 1 1 0 -14 3
after2:pronoun/1	0 -1 -4 15 -7 -8
after2:pronoun/2	19 10 -13 -28 -31 19
after2:pronoun/3	-12 -12 21 4 -2 -4
after2:nationality	-2 29 -7 -19 -8 -8
after2:nationality/1	-3 28 -7 -20 -3 -7
after2:nationality/2	0 7 -2 1 -7 -1
after2:calendar	-1 -12 -5 7 0 10
after2:calendar/1	-4 -8 5 -2 3 5
after2:calendar/2	9 -8 -33 9 -7 10
after2:calendar/3	-8 -1 13 -2 -1 -3
after2:never	-1 -11 10 4 -3 -3
after2:never/1	4 -11 1 15 -6 -11
after2:never/2	-7 5 -1 -12 5 12
after2:never/3	-4 -4 17 -11 -2 -5
after2:plain	-12 -7 5 4 0 12
after2:plain/1	-11 -8 2 -1 6 18
after2:plain/2	-4 6 -4 12 -11 -10
after2:plain/3	2 -15 16 -11 -5 0
after2:firmTail	-5 -5 -9 16 -18 11
after2:firmTail/1	2 -10 0 1 -14 13
after2:firmTail/2	-5 -1 -14 17 -6 -3
after2:partyTail	-13 4 -9 -11 22 -4
after2:partyTail/1	0 -7 -6 -8 15 -3
after2:partyTail/2	-14 8 -3 -3 12 -1
after2:credit	1 -7 -16 11 2 9
after2:credit/1	2 -8 -14 16 -5 7
after2:credit/2	-2 -5 -3 -6 10 3
after2:function/1	3 14 -14 -7 -8 2
after2:function/2	-17 -25 22 7 14 -3
after2:function/3	3 4 2 4 -9 -20
after2:given	-5 6 -4 17 -3 -35
after2:given/1	-12 11 6 16 -7 -42
after2:given/2	16 -8 -25 6 7 -4
after2:givenMaybe	-10 10 -15 -6 8 9
after2:givenMaybe/1	-11 8 -10 -3 4 9
after2:givenMaybe/2	0 5 -5 -4 5 -1
after2:acronym	30 -4 -9 8 -47 2
after2:acronym/1	25 -32 14 17 -42 -15
after2:acronym/2	0 27 -25 -14 -9 13
after2:acronym/3	18 -4 -9 -5 -2 -3
after2:mixed	22 -23 -1 -5 -1 0
after2:mixed/1	28 -20 -4 -5 -10 2
after2:mixed/2	-4 -5 3 -1 7 -2
after2:capital	4 -6 7 -4 3 -12
after2:capital/1	10 -14 0 6 1 -11
after2:capital/2	-8 3 11 -13 6 -6
after2:capital/3	-2 6 4 -5 7 -8
after2:small	3 1 -1 -3 -7 5
after2:small/1	-2 4 2 -8 -3 6
after2:small/2	6 -5 -8 7 -2 1
after2:small/3	6 1 3 -4 -33 -4
after2:number	-7 9 8 -3 -4 -12
after2:number/1	-10 9 9 -4 1 -15
after2:number/2	6 -3 -4 -1 -9 4
after2:number/3	-8 4 7 5 -11 -6
after2:endsInS	12 -21 -1 10 -15 8
after2:endsInS/1	4 -14 -1 17 -15 9
after2:endsInS/2	12 -11 -2 -3 -5 -4
after2:endsInS/3	8 -17 7 -10 -2 2
after2:edge	-4 1 16 -8 -2 -3
after2:edge/1	-3 -12 8 -3 11 -5
after2:edge/2	-6 15 11 -13 -29 3
after2:edge/3	-6 0 10 6 -13 -2
after2:comma	20 10 -14 -19 -7 -15
after2:comma/1	2 21 -17 -17 7 -11
after2:comma/2	23 -15 8 -11 -36 -7
after2:comma/3	21 -8 -16 2 -3 -9
after2:colon	20 13 -12 -8 -14 -28
after2:colon/1	28 11 -31 1 -23 -20
after2:colon/2	-7 4 12 -11 8 -11
after2:colon/3	5 0 -1 -3 0 0
after2:opens	1 -16 -5 -14 -7 27
after2:opens/1	8 -8 -19 -28 -1 28
after2:opens/2	-10 -11 6 16 -8 6
after2:opens/3	-1 0 7 -5 0 -6
after2:closes	30 -15 -7 -5 -5 -10
after2:closes/1	29 -15 -7 -5 -5 -10
after2:quote	6 27 -12 13 -25 -63
after2:quote/1	14 20 -17 5 -21 -55
after2:quote/2	-5 18 -3 2 -7 -9
after2:quote/3	-11 0 4 15 -4 -7
after2:hyphen	38 -37 -20 -10 18 -16
after2:hyphen/1	19 -20 -13 -12 19 -15
after2:hyphen/2	37 -28 -12 -1 -1 -1
after2:stop	27 -6 -23 -17 -1 -4
after2:stop/1	22 8 -25 -35 -6 0
after2:stop/2	11 -21 1 9 4 -17
after2:stop/3	9 -22 -17 -6 17 11
after2:symbol	12 -14 6 -3 -3 -3
after2:symbol/1	12 -14 6 -3 -3 -3
after2:ampersand	16 -5 -10 -2 2 -4
after2:ampersand/1	11 -4 -6 -1 2 -3
after2:ampersand/2	7 -1 -5 -1 0 0
after2:slash	-9 14 -4 -2 -1 -1
after2:slash/1	-10 14 -4 -1 -1 -1
after2:unknown	6 -15 7 5 -9 -6
after2:unknown/1	7 -36 17 4 -5 -14
after2:unknown/2	11 17 -24 -12 -4 6
after2:unknown/3	-13 -2 10 11 -2 -2
after2:longWord	5 0 -7 6 -22 11
after2:longWord/1	-1 -6 4 5 -20 18
after2:longWord/2	8 11 -23 5 -3 -15
after2:longWord/3	8 -3 3 -5 -4 -5
after2:shortWord/2	-7 11 3 -12 0 11
after2:shortWord/3	6 3 -3 1 -6 -13
after2:inhabitant	2 -2 3 -15 0 -1
after2:inhabitant/1	6 4 -1 -17 -5 0
after2:inhabitant/2	-5 -11 6 1 8 0
after2:inhabitant/3	21 -2 -8 -12 -4 -6
after2:ordinaryNoun	-13 5 1 -6 16 3
after2:ordinaryNoun/1	-14 -2 7 -11 15 9
after2:ordinaryNoun/2	3 5 -12 5 -4 -9
after2:ordinaryNoun/3	-11 9 6 -7 16 -8
after2:ordinarySmall	-11 14 0 -2 6 -8
after2:ordinarySmall/1	-8 13 -7 -5 4 1
after2:ordinarySmall/2	-7 2 12 -1 -1 -16
after2:ordinarySmall/3	-6 10 -3 2 10 -13
after2:ordinaryEnd	7 -16 0 -8 3 2
after2:ordinaryEnd/1	4 -24 -1 -4 5 12
after2:ordinaryEnd/2	0 9 2 -4 -2 -19
after2:ordinaryEnd/3	23 -6 -4 -14 -3 -2
after2:lexiconNoun	3 1 -1 -8 -3 6
after2:lexiconNoun/1	9 -6 -5 2 -9 5
after2:lexiconNoun/2	-8 3 1 -12 12 3
after2:lexiconNoun/3	-3 9 13 -13 -9 -2
after2:lexiconOther	0 4 4 -13 1 -9
after2:lexiconOther/1	4 5 -15 -4 0 -1
after2:lexiconOther/2	3 -11 24 -18 -8 -20
after2:lexiconOther/3	-12 13 -4 0 10 -4
after2:lexiconCompound	5 -10 10 -7 7 -25
after2:lexiconCompound/1	15 -17 -4 -2 6 -29
after2:lexiconCompound/2	-12 10 18 -12 -6 -2
after2:lexiconCompound/3	-7 -9 4 2 12 -4
after2:lexiconEnding	6 -27 -12 11 23 -18
after2:lexiconEnding/1	7 -39 -8 14 22 -16
after2:lexiconEnding/2	2 12 -13 -4 3 -3
after2:lexiconUnknown	1 -14 14 2 -5 -3
after2:lexiconUnknown/1	3 -17 13 -1 -4 -1
after2:lexiconUnknown/2	-5 -2 3 7 -2 -3
after2:lexiconUnknown/3	4 -3 1 -5 -3 -5
tail:role	-23 -41 28 20 -23 -6
tail:role/1	-28 -37 30 21 -23 -6
tail:role/2	8 -6 -3 -1 0 0
tail:title	-2 -3 -6 10 -2 0
tail:title/1	-3 -3 -6 10 -2 0
tail:particle	-14 0 0 0 14 0
tail:particle/1	-14 0 0 0 14 0
tail:firmHead	3 0 5 -3 -7 -2
tail:firmHead/1	0 0 7 -3 -7 -2
tail:firmNoun	8 -4 0 -25 1 4
tail:firmNoun/1	6 -4 2 -25 1 4
tail:firmNoun/2	10 0 -9 0 0 0
tail:bodyHead	23 -1 -4 -16 -7 -7
tail:bodyHead/1	20 -1 -4 -12 -7 -7
tail:bodyHead/2	6 0 -1 -4 0 0
tail:placeHead	21 -8 -23 3 -1 -7
tail:placeHead/1	14 -3 -20 6 -1 -7
tail:placeHead/2	13 -6 -4 -4 0 0
tail:productHead	9 -4 -2 -1 -1 -2
tail:productHead/1	9 -4 -2 -1 -1 -2
tail:productNoun	20 -4 -11 -1 -2 -7
tail:productNoun/1	20 -4 -11 -1 -2 -7
tail:mediaHead	18 -1 -10 -1 -7 -1
tail:mediaHead/1	18 -1 -10 -1 -7 -1
tail:speaking	8 -1 -3 -4 0 0
tail:speaking/2	8 -1 -3 -4 0 0
tail:acting	6 -5 -1 0 0 0
tail:calendar	-4 -3 -3 -1 -1 10
tail:calendar/1	-4 -3 -3 -1 -1 10
tail:never	16 0 -7 -2 -8 -1
tail:never/1	16 0 -7 -2 -8 -1
tail:plain	2 8 5 -10 -10 0
tail:plain/1	1 10 5 -9 -10 0
tail:plain/2	7 -2 -4 -1 0 0
tail:firmTail	-40 -18 50 -15 2 -9
tail:firmTail/1	-41 -18 51 -15 2 -8
tail:partyTail	10 -9 1 -5 -6 -4
tail:partyTail/1	9 -9 2 -4 -6 -4
tail:given	36 -17 -20 -3 -3 -4
tail:given/1	27 -9 -14 -2 -2 -3
tail:given/2	16 -9 -7 -1 -1 -1
tail:givenMaybe	17 -10 -5 -1 -1 -1
tail:givenMaybe/1	13 -7 -5 -1 -1 -1
tail:acronym	11 -1 -7 0 -5 0
tail:acronym/1	11 -1 -6 0 -5 0
tail:capital	46 -82 7 0 -23 -1
tail:capital/1	6 -40 14 12 -20 4
tail:capital/2	72 -65 -14 -29 -5 -7
tail:capital/3	8 -2 -2 -4 0 -1
tail:small	49 -29 -14 -3 -15 -5
tail:small/1	36 -14 -11 -2 -13 -4
tail:small/2	23 -19 -3 -1 -2 -1
tail:number	7 0 -4 -2 0 -1
tail:number/1	7 0 -4 -2 0 -1
tail:endsInS	-7 -7 -16 -4 6 20
tail:endsInS/1	-10 -5 -15 -4 7 20
tail:unknown	8 -1 -3 0 -5 0
tail:unknown/1	8 -1 -2 0 -5 0
tail:longWord	-31 -7 25 12 -6 -3
tail:longWord/1	-29 -4 20 13 -6 -2
tail:longWord/2	-7 -3 11 -1 0 -1
tail:shortWord	44 -28 -18 -13 -9 2
tail:shortWord/1	19 -4 -10 -7 -7 4
tail:shortWord/2	46 -31 -16 -8 -2 -2
tail:inhabitant	7 -27 -1 11 -4 3
tail:inhabitant/1	-7 -16 1 15 -3 4
tail:inhabitant/2	17 -13 -3 -7 -1 -1
tail:inhabitant/3	5 -1 -3 -1 0 0
tail:ordinaryNoun	-29 -10 22 15 2 7
tail:ordinaryNoun/1	-29 -9 20 15 2 8
tail:ordinaryNoun/3	-8 0 9 0 0 0
tail:ordinarySmall	-24 7 18 -9 -4 15
tail:ordinarySmall/1	-32 14 19 -5 -4 15
tail:ordinarySmall/2	18 -11 -4 -4 0 0
tail:ordinaryEnd	1 -19 -5 16 9 -3
tail:ordinaryEnd/1	-11 -10 -3 17 9 -3
tail:ordinaryEnd/2	15 -12 -4 -1 0 0
tail:lexiconNoun	-1 -35 12 3 -5 10
tail:lexiconNoun/1	-13 -16 14 11 -4 11
tail:lexiconNoun/2	31 -28 -4 -21 -2 -2
tail:lexiconNoun/3	-2 -1 5 -1 0 -1
tail:lexiconOther	7 -9 7 -4 -5 -2
tail:lexiconOther/1	8 -4 0 -2 -5 -1
tail:lexiconOther/2	-4 -5 9 0 0 0
tail:lexiconCompound	12 -25 2 11 -16 -5
tail:lexiconCompound/1	0 -13 4 11 -16 -4
tail:lexiconCompound/2	20 -17 -5 -1 0 -1
tail:lexiconEnding	18 -5 -10 -3 -1 -1
tail:lexiconEnding/1	10 -2 -8 0 -1 -1
tail:lexiconEnding/2	9 -3 -3 -3 0 0
tail:lexiconUnknown	44 -38 2 -15 -15 -9
tail:lexiconUnknown/1	14 -11 11 -10 -14 -7
tail:lexiconUnknown/2	42 -31 -14 -5 -2 -3
tail:lexiconUnknown/3	9 0 -8 -1 0 0
headOfHyphen:role	5 -1 0 0 -3 0
headOfHyphen:particle	8 -2 -3 -1 -2 -1
headOfHyphen:particle/1	8 -2 -3 -1 -2 -1
headOfHyphen:bodyHead	8 -1 -1 -5 -1 0
headOfHyphen:bodyHead/1	6 0 -1 -5 -1 0
headOfHyphen:placeHead	16 -5 -7 -1 -3 -1
headOfHyphen:placeHead/1	6 -1 -2 -1 -2 0
headOfHyphen:placeHead/2	8 -4 -3 0 -1 0
headOfHyphen:never	11 -1 -2 -6 -1 -1
headOfHyphen:never/1	8 -1 -1 -5 -1 -1
headOfHyphen:plain	7 -2 -2 -1 -1 -1
headOfHyphen:given	48 -35 -8 -5 -6 -5
headOfHyphen:given/1	16 -3 -4 -2 -5 -3
headOfHyphen:given/2	38 -33 -5 -2 -2 -2
headOfHyphen:givenMaybe	11 -8 -2 0 -1 -1
headOfHyphen:givenMaybe/2	10 -8 -1 0 0 0
headOfHyphen:acronym	16 -2 -4 -8 -2 -2
headOfHyphen:acronym/1	13 -1 -3 -7 -2 -1
headOfHyphen:capital	70 -48 -11 -18 -29 -12
headOfHyphen:capital/1	45 -16 -4 -12 -27 -9
headOfHyphen:capital/2	43 -40 -5 -7 -3 -4
headOfHyphen:capital/3	10 -1 -7 -1 0 0
headOfHyphen:small	12 -4 -4 -1 -3 -1
headOfHyphen:small/1	11 -3 -4 -1 -3 -1
headOfHyphen:endsInS	12 -5 -4 -1 -2 -1
headOfHyphen:endsInS/1	6 -1 -2 -1 -2 0
headOfHyphen:endsInS/2	7 -4 -2 -1 0 0
headOfHyphen:unknown	9 -1 -3 -2 -2 -1
headOfHyphen:unknown/1	8 -1 -3 -2 -2 0
headOfHyphen:longWord	6 0 -3 -2 -1 0
headOfHyphen:shortWord	13 -19 13 -12 -10 -5
headOfHyphen:shortWord/1	9 -6 8 -9 -8 -3
headOfHyphen:shortWord/2	6 -14 9 -2 -1 -2
headOfHyphen:inhabitant	17 -4 -8 -2 -3 -1
headOfHyphen:inhabitant/1	9 -3 -2 -1 -3 -1
headOfHyphen:inhabitant/2	9 -2 -6 0 0 0
headOfHyphen:ordinaryNoun	-18 -1 20 -1 -1 -1
headOfHyphen:ordinaryNoun/1	-11 -1 13 -1 -1 -1
headOfHyphen:ordinaryNoun/2	-11 0 12 0 0 0
headOfHyphen:ordinarySmall	-21 0 22 -1 0 -1
headOfHyphen:ordinarySmall/1	-14 0 15 0 0 -1
headOfHyphen:ordinarySmall/2	-12 0 12 0 0 0
headOfHyphen:ordinaryEnd	8 -1 -2 -1 -4 0
headOfHyphen:ordinaryEnd/1	6 -1 -1 -1 -4 0
headOfHyphen:lexiconNoun	-6 -4 16 -5 -6 -2
headOfHyphen:lexiconNoun/1	-3 -3 12 -2 -6 -2
headOfHyphen:lexiconNoun/2	-7 0 9 -2 -1 0
headOfHyphen:lexiconOther	9 -2 -4 -1 -2 -1
headOfHyphen:lexiconOther/1	7 -2 -2 -1 -1 -1
headOfHyphen:lexiconCompound	13 -2 -4 -1 -4 -1
headOfHyphen:lexiconCompound/1	9 -2 -2 -1 -4 0
headOfHyphen:lexiconUnknown	51 -11 -25 -8 -14 -4
headOfHyphen:lexiconUnknown/1	40 -8 -14 -6 -14 -3
headOfHyphen:lexiconUnknown/2	15 -3 -10 -2 -1 -1
headOfHyphen:lexiconUnknown/3	6 0 -5 0 0 0
after3:role	0 22 -3 11 -21 -18
after3:role/1	5 14 -12 15 -13 -16
after3:role/2	-8 18 3 0 -23 -4
after3:role/3	3 -10 9 -3 -5 -7
after3:title	4 1 -30 9 6 -12
after3:title/1	9 -8 -17 9 3 -9
after3:title/2	-3 10 -15 2 3 -2
after3:particle	-1 -9 2 -4 -1 11
after3:particle/1	8 -14 -3 -7 2 4
after3:particle/2	-12 7 5 -1 -5 11
after3:particle/3	-2 -9 4 3 -4 2
after3:legalForm	-4 -7 19 -11 -5 -14
after3:legalForm/1	-16 -6 26 -7 -4 -8
after3:legalForm/2	12 -1 -3 -4 -1 -7
after3:firmHead	6 -4 5 -9 -11 4
after3:firmHead/1	8 -8 -11 6 -2 10
after3:firmHead/2	-4 6 18 -15 -14 -9
after3:firmHead/3	1 -1 5 -5 -2 -2
after3:firmNoun	-4 -25 20 -5 -4 4
after3:firmNoun/1	10 -34 15 -6 -1 -13
after3:firmNoun/2	-23 2 8 9 -17 22
after3:firmNoun/3	1 5 5 -13 8 -12
after3:bodyHead	-7 -2 -14 7 25 -12
after3:bodyHead/1	4 -15 -29 -4 30 -5
after3:bodyHead/2	-26 20 4 21 -6 -11
after3:bodyHead/3	13 -6 2 -14 -2 -3
after3:placeHead	4 -15 9 -33 0 9
after3:placeHead/1	4 -11 7 -16 -7 8
after3:placeHead/2	0 -9 3 -24 11 8
after3:placeHead/3	6 5 1 -6 -2 -10
after3:productHead	-8 7 11 9 -20 -8
after3:productHead/1	-17 5 16 13 -18 -6
after3:productHead/2	13 13 -16 -7 -3 -2
after3:productHead/3	-3 -9 10 -2 0 -1
after3:productNoun	-4 -7 17 -9 -3 -1
after3:productNoun/1	-9 -16 14 2 4 2
after3:productNoun/2	18 8 -9 -11 -10 -4
after3:productNoun/3	-16 6 16 -4 -1 -1
after3:familyNoun	8 0 -2 -4 -1 -4
after3:familyNoun/1	4 -3 -3 -2 5 -2
after3:familyNoun/2	-8 3 10 -1 -3 -2
after3:familyNoun/3	16 -1 -11 -1 -5 -1
after3:clubHead	-6 2 -10 13 -16 8
after3:clubHead/1	-5 2 -10 13 -16 8
after3:mediaHead	-1 11 4 -17 6 -10
after3:mediaHead/1	-4 4 9 -5 0 -8
after3:mediaHead/2	3 9 -10 -12 8 -2
after3:speaking	5 4 6 -10 -3 -25
after3:speaking/1	1 4 -3 7 -2 -17
after3:speaking/2	-4 -1 19 -18 -2 -15
after3:speaking/3	25 -3 -12 -14 -1 -1
after3:acting	9 16 -14 -1 -19 1
after3:acting/1	17 5 -12 4 -19 -12
after3:acting/2	-3 16 -12 -13 -6 17
after3:acting/3	-13 10 3 11 -2 -4
after3:firmVerb	-9 5 8 -10 11 -14
after3:firmVerb/1	4 -3 -16 2 10 -12
after3:firmVerb/2	-13 3 22 -18 3 -2
after3:firmVerb/3	-8 11 0 -1 0 0
after3:article/1	-5 -3 2 4 0 6
after3:article/2	1 -2 1 -1 3 -8
after3:article/3	8 2 -10 2 -10 -2
after3:possessive	-18 12 -5 -3 6 14
after3:possessive/1	-4 2 -9 -19 9 12
after3:possessive/2	-12 4 5 3 -5 8
after3:possessive/3	-18 18 -3 8 -1 -2
after3:preposition	-6 -8 9 -2 0 2
after3:preposition/1	-8 -14 13 10 -1 -1
after3:preposition/2	-7 3 -1 -3 -2 8
after3:preposition/3	25 -5 -2 -41 8 -11
after3:placePreposition	-5 9 10 -23 -2 -8
after3:placePreposition/1	-11 21 14 -49 -4 -12
after3:placePreposition/2	9 -25 -5 9 4 4
after3:placePreposition/3	-8 11 9 -9 -2 -2
after3:from	-9 -21 4 8 7 16
after3:from/1	-11 -19 -1 10 11 15
after3:from/2	-14 1 11 7 -10 2
after3:from/3	25 -22 2 -25 -2 2
after3:at	-9 20 -20 3 -9 12
after3:at/1	-11 10 -5 -4 -6 16
after3:at/2	7 17 -27 -1 -5 -6
after3:at/3	-9 5 -5 9 0 -1
after3:named	4 -10 18 -8 -13 -9
after3:named/1	7 -6 9 -5 -11 -3
after3:named/2	-2 -7 13 -3 -2 -5
after3:and	-11 -12 -4 -9 16 25
after3:and/1	-19 -3 19 -24 19 -2
after3:and/2	19 -15 -45 -3 -7 28
after3:and/3	-14 -4 -3 15 -2 10
after3:pronoun	-4 12 -4 -10 7 -4
after3:pronoun/1	1 12 -21 -4 4 0
after3:pronoun/2	-6 -6 17 -12 6 -17
after3:pronoun/3	-5 9 -6 0 -4 4
after3:nationality	-3 -20 23 4 -21 8
after3:nationality/1	-1 -22 26 -9 -18 5
after3:nationality/2	2 0 0 -4 -4 6
after3:nationality/3	-7 -1 -7 13 -1 -1
after3:calendar	-7 -1 -10 15 2 -1
after3:calendar/1	-6 -3 -10 23 -4 -5
after3:calendar/2	-4 4 -2 -3 13 -7
after3:calendar/3	6 -3 -4 -8 -2 9
after3:never	7 -18 -4 -1 0 7
after3:never/1	19 -25 -4 -5 -9 5
after3:never/2	-11 -7 0 4 12 4
after3:never/3	-9 12 0 -2 -3 3
after3:plain	-1 -5 3 3 0 -6
after3:plain/1	-3 1 -2 7 -2 -6
after3:plain/2	7 -3 -4 -11 11 -2
after3:plain/3	-5 -12 13 5 -12 -3
after3:firmTail	0 15 15 -23 -18 -28
after3:firmTail/1	-1 11 12 -13 -16 -20
after3:firmTail/2	5 -5 10 -10 -4 -9
after3:firmTail/3	-2 12 -8 -5 0 -2
after3:partyTail	9 -16 -2 13 -6 -10
after3:partyTail/1	26 -9 -12 2 -4 -8
after3:partyTail/2	-20 -6 8 18 -2 -2
after3:partyTail/3	15 -3 -4 -8 0 -1
after3:credit	7 -7 -11 20 -23 -4
after3:credit/1	14 -2 -10 14 -23 -8
after3:credit/2	-14 -5 2 20 -2 -6
after3:credit/3	13 -3 -5 -15 0 8
after3:function	4 -7 4 -25 5 6
after3:function/1	3 -2 0 -19 13 -12
after3:function/2	12 -8 3 -35 -19 22
after3:function/3	-14 -2 2 20 -7 5
after3:given	2 7 -15 -11 0 11
after3:given/1	-1 20 -39 -6 -1 11
after3:given/2	1 -20 20 -15 2 0
after3:given/3	9 -6 -10 4 -1 2
after3:givenMaybe	-11 23 -15 -7 10 -14
after3:givenMaybe/1	-16 20 -5 -6 11 -14
after3:givenMaybe/2	9 7 -14 -1 -2 0
after3:acronym	16 5 -12 -6 -20 7
after3:acronym/1	17 -9 -13 3 -17 10
after3:acronym/2	-1 18 -3 -9 -6 -4
after3:acronym/3	7 -1 -1 -5 0 0
after3:mixed	-2 -5 6 -4 4 -4
after3:mixed/1	-10 -6 14 -2 4 -4
after3:mixed/2	12 1 -11 -2 -1 0
after3:capital	3 -9 4 -4 2 0
after3:capital/1	1 -6 -2 -6 4 3
after3:capital/2	4 0 3 -4 -4 -6
after3:capital/3	-1 -14 8 2 -2 1
after3:small	3 5 3 2 -9 -9
after3:small/1	1 5 0 0 -2 -7
after3:small/2	1 -3 7 2 -12 -5
after3:small/3	7 10 -6 5 -26 -14
after3:number	-5 -3 9 1 -8 5
after3:number/1	-2 -1 16 -7 -12 1
after3:number/2	-1 -10 -9 10 10 0
after3:number/3	-6 3 0 -4 -4 12
after3:initial	-8 1 6 3 -1 0
after3:initial/1	-7 1 8 0 0 0
after3:endsInS	4 1 -9 -16 10 7
after3:endsInS/1	7 6 -28 -6 13 -5
after3:endsInS/2	-3 4 -4 1 -3 7
after3:endsInS/3	-3 -17 20 -28 -2 12
after3:edge	0 11 -1 -14 4 -7
after3:edge/1	7 0 -8 -10 12 -14
after3:edge/2	-18 23 7 -9 -19 10
after3:edge/3	5 -13 7 -3 5 -4
after3:comma	5 18 -4 -8 -27 -5
after3:comma/1	15 11 -3 -7 -26 -18
after3:comma/2	-6 11 -8 -10 -5 15
after3:comma/3	-12 9 5 9 -3 -7
after3:colon	11 20 -32 -3 -21 -3
after3:colon/1	15 17 -15 -20 -29 2
after3:colon/2	0 11 -28 12 -3 -9
after3:colon/3	-2 -5 -3 -8 13 -1
after3:opens	4 8 -18 -11 7 -3
after3:opens/1	-2 9 -14 -9 7 -3
after3:opens/3	5 0 -5 0 0 0
after3:closes	-2 15 -48 -11 26 -20
after3:closes/1	1 -9 -37 -7 29 -14
after3:closes/2	-3 36 -15 -19 -5 -7
after3:closes/3	-1 -8 -2 10 -1 -1
after3:quote	25 2 -5 -32 -17 -15
after3:quote/1	25 3 -18 -32 -10 -11
after3:quote/2	1 5 10 -5 -19 -8
after3:quote/3	6 -4 4 -1 -5 -1
after3:hyphen	13 -15 -13 -10 10 -2
after3:hyphen/1	18 -11 -22 -8 0 2
after3:hyphen/2	-11 -3 5 -2 16 -6
after3:hyphen/3	7 -10 6 -3 -1 -1
after3:stop	14 6 -13 -17 -1 -14
after3:stop/1	7 15 -13 -15 -5 -8
after3:stop/2	5 -24 10 -3 10 -10
after3:stop/3	28 10 -23 -22 -6 -10
after3:symbol	27 -20 -10 -2 -3 -2
after3:symbol/1	27 -20 -10 -2 -3 -2
after3:ampersand	6 -2 3 -5 -3 -6
after3:ampersand/1	11 2 -15 -3 -1 -5
after3:ampersand/2	2 -7 6 -1 -2 -1
after3:ampersand/3	-9 0 10 -1 0 0
after3:slash	2 6 -2 -4 -2 -2
after3:slash/2	-3 8 -2 -3 -1 -1
after3:unknown	9 -6 9 4 -15 -4
after3:unknown/1	15 -18 6 7 -13 -2
after3:unknown/2	-14 14 6 -1 -5 -3
after3:unknown/3	5 -1 -1 -2 0 0
after3:longWord	-6 5 4 12 -4 -19
after3:longWord/1	3 0 8 -14 -1 -10
after3:longWord/2	-20 10 2 22 -5 -15
after3:longWord/3	2 -10 -11 18 -5 -10
after3:shortWord/1	6 3 -9 -1 -2 -4
after3:shortWord/2	-5 1 9 -10 0 4
after3:shortWord/3	-6 4 -2 12 -13 9
after3:inhabitant	3 17 6 -7 -26 4
after3:inhabitant/1	4 3 10 8 -28 -1
after3:inhabitant/2	-11 26 2 -22 -1 8
after3:inhabitant/3	13 -1 -14 -1 -4 -1
after3:ordinaryNoun	-3 -5 8 4 -6 -2
after3:ordinaryNoun/1	-6 -6 5 5 -2 5
after3:ordinaryNoun/2	2 2 2 5 -6 -20
after3:ordinaryNoun/3	-2 -1 11 -15 -10 7
after3:ordinarySmall	-8 18 4 -10 -1 -9
after3:ordinarySmall/1	-7 23 -3 -20 1 -13
after3:ordinarySmall/2	0 2 6 1 -6 -8
after3:ordinarySmall/3	-7 -19 4 1 5 10
after3:ordinaryEnd	-6 -12 1 7 12 -10
after3:ordinaryEnd/1	-9 -3 10 -8 13 -10
after3:ordinaryEnd/2	12 -11 -5 -1 0 -2
after3:ordinaryEnd/3	-8 -15 -11 25 -4 -4
after3:lexiconNoun	-1 -6 4 1 -6 4
after3:lexiconNoun/1	-2 -6 0 2 -2 5
after3:lexiconNoun/2	-3 6 1 3 -13 1
after3:lexiconNoun/3	5 -10 8 -13 3 -6
after3:lexiconOther	12 -4 3 -3 -12 -11
after3:lexiconOther/1	18 -8 4 -7 -24 -5
after3:lexiconOther/2	-6 14 1 -8 20 -26
after3:lexiconOther/3	-10 -4 -2 9 -2 9
after3:lexiconCompound	-2 -30 5 8 12 -9
after3:lexiconCompound/1	-2 -41 11 7 13 -3
after3:lexiconCompound/2	10 6 -15 -3 -1 -9
after3:lexiconCompound/3	-12 -8 11 11 -5 -10
after3:lexiconEnding	-5 0 1 -1 1 3
after3:lexiconEnding/1	-20 11 14 -12 4 1
after3:lexiconEnding/2	22 -16 -15 0 -7 5
after3:lexiconEnding/3	-2 -1 -5 11 -1 -1
after3:lexiconUnknown	5 0 3 -14 1 -3
after3:lexiconUnknown/1	10 -2 -2 -17 0 -6
after3:lexiconUnknown/2	-11 4 11 -2 -4 -1
before3:role	0 11 1 1 -2 -24
before3:role/1	8 11 -9 2 -3 -26
before3:role/2	-13 9 7 6 2 -4
before3:role/3	12 -9 5 -13 -5 -4
before3:title	-1 13 3 -9 -13 -9
before3:title/1	-1 8 6 -5 -13 -7
before3:title/2	-1 8 -2 -3 -1 -2
before3:particle	6 -4 -12 2 9 -5
before3:particle/1	-2 -8 -8 16 8 -6
before3:particle/2	7 7 -4 -28 7 -5
before3:particle/3	14 -5 -15 0 -7 0
before3:legalForm	1 4 -12 8 8 -11
before3:legalForm/1	-8 -10 6 9 12 -8
before3:legalForm/2	1 17 -12 3 -7 -2
before3:legalForm/3	15 0 -13 -3 0 0
before3:firmHead	-14 -21 35 -22 15 -27
before3:firmHead/1	-23 -21 30 -23 24 -18
before3:firmHead/2	7 -4 14 -10 -17 -12
before3:firmNoun	2 -25 15 -17 1 4
before3:firmNoun/1	10 -31 12 -22 -1 5
before3:firmNoun/2	-13 6 11 -7 4 4
before3:firmNoun/3	6 -4 -3 3 -3 -5
before3:bodyHead	16 -13 -37 28 -9 -7
before3:bodyHead/1	18 -18 -19 20 -6 -13
before3:bodyHead/2	-1 -2 -27 19 -11 5
before3:bodyHead/3	1 8 -5 -4 -1 -1
before3:placeHead	-18 -23 10 0 38 -19
before3:placeHead/1	-21 -20 20 -19 34 -9
before3:placeHead/2	6 -13 -15 5 15 -14
before3:placeHead/3	-8 4 -1 15 -3 -9
before3:productHead	30 -23 3 -12 -8 0
before3:productHead/1	19 -22 5 -3 -5 2
before3:productHead/2	14 0 -2 -9 -3 -2
before3:productNoun	18 2 -8 -18 -16 7
before3:productNoun/1	8 8 -2 -22 -13 12
before3:productNoun/2	13 -8 -4 2 -6 -8
before3:productNoun/3	8 -1 -7 0 0 0
before3:familyNoun	-5 7 -1 0 0 -1
before3:familyNoun/1	-5 6 -1 0 0 -1
before3:clubHead	-28 -18 0 23 2 13
before3:clubHead/1	-19 -12 5 -3 12 14
before3:clubHead/2	-17 -8 -8 25 -12 -1
before3:mediaHead	0 4 7 -11 -13 4
before3:mediaHead/1	-3 9 7 -9 -12 5
before3:mediaHead/2	2 -6 4 -2 -1 -1
before3:speaking	7 11 -12 -14 -10 7
before3:speaking/1	9 13 -9 -31 -19 9
before3:speaking/2	12 -16 -20 19 9 -10
before3:speaking/3	-23 19 14 -15 -2 8
before3:acting	2 2 -10 0 -17 18
before3:acting/1	3 2 -7 -8 -13 16
before3:acting/2	-4 1 -5 11 -9 3
before3:acting/3	9 -1 -6 -10 -4 6
before3:firmVerb	9 0 0 -8 -7 3
before3:firmVerb/1	15 0 6 -23 -5 -19
before3:firmVerb/2	-4 1 -16 8 -4 15
before3:firmVerb/3	-3 -1 7 -4 0 -2
before3:article	-7 5 -5 3 6 2
before3:article/1	-16 3 3 5 9 3
before3:article/2	-2 6 -2 -3 -2 -1
before3:article/3	28 -5 -22 -9 -11 -5
before3:possessive	-14 14 -6 7 -2 8
before3:possessive/1	12 -1 -4 -5 -6 -10
before3:possessive/2	-35 23 -14 16 7 18
before3:possessive/3	-13 4 11 -1 0 -1
before3:preposition	-1 -4 -7 -7 4 12
before3:preposition/1	-7 9 -11 -4 0 17
before3:preposition/2	16 -24 -4 -4 10 -6
before3:preposition/3	4 -6 6 -3 -5 -5
before3:placePreposition	-12 -14 -15 10 35 -4
before3:placePreposition/1	-12 -4 -14 8 28 -15
before3:placePreposition/2	-8 -14 -9 3 21 16
before3:placePreposition/3	3 -9 5 0 -2 -4
before3:from	-2 -1 13 8 -14 -30
before3:from/1	4 8 4 16 -29 -25
before3:from/2	7 -7 -6 -15 17 -9
before3:from/3	-13 -22 23 4 -1 -5
before3:at	4 -10 11 -17 -5 2
before3:at/1	-3 0 21 -29 -3 -19
before3:at/2	-2 -10 -6 9 -3 14
before3:at/3	19 -10 -10 -4 -1 -1
before3:named	-16 -30 6 12 17 10
before3:named/1	-10 -34 8 -5 19 12
before3:named/2	-15 4 -2 15 -3 -2
before3:named/3	5 0 -2 0 0 -3
before3:and	-3 -1 14 8 -13 -23
before3:and/1	4 4 -6 10 -8 -15
before3:and/2	-2 -14 24 -3 -9 -16
before3:and/3	-11 8 7 -1 0 -1
before3:pronoun	13 13 -13 -10 -14 -2
before3:pronoun/1	11 7 -2 -14 -12 -4
before3:pronoun/2	14 -2 -12 -3 -4 -2
before3:pronoun/3	-9 20 -14 3 -4 2
before3:nationality	2 -17 0 -18 24 -17
before3:nationality/1	-17 -10 7 -9 24 -14
before3:nationality/2	32 -10 -21 -10 -1 -3
before3:nationality/3	-5 -1 5 0 0 0
before3:calendar	-5 1 -9 0 13 -3
before3:calendar/1	6 -4 -14 4 6 -15
before3:calendar/2	-7 9 -7 -2 2 12
before3:calendar/3	-19 -2 12 -3 14 -2
before3:never	8 -24 10 -10 -10 16
before3:never/1	16 -32 12 0 -13 1
before3:never/2	0 -13 -2 -10 0 19
before3:never/3	-16 19 5 -6 -3 1
before3:plain	-1 5 3 8 -11 -9
before3:plain/1	1 8 -2 0 -8 -9
before3:plain/2	-10 -5 13 10 -12 -3
before3:plain/3	2 -1 -8 1 6 -3
before3:firmTail	-9 -3 21 -8 -27 13
before3:firmTail/1	-5 0 8 0 -28 17
before3:firmTail/2	-7 -6 20 -12 -1 -6
before3:partyTail	-5 -24 -3 23 -14 3
before3:partyTail/1	-10 -15 -4 20 -11 5
before3:partyTail/2	6 -10 1 6 -4 -3
before3:credit	2 8 10 -5 -11 -37
before3:credit/1	3 11 5 -3 -9 -30
before3:credit/2	1 8 3 -16 -4 -9
before3:credit/3	-2 -10 4 8 0 -2
before3:function	-4 1 1 7 -14 7
before3:function/1	12 1 -17 -1 -11 5
before3:function/2	-18 -6 18 11 -4 -1
before3:function/3	-10 6 8 -4 -6 10
before3:given	6 -7 -15 17 3 -26
before3:given/1	13 -16 -19 12 6 -18
before3:given/2	-18 13 7 12 -5 -13
before3:given/3	19 -1 -13 -5 -1 -1
before3:givenMaybe	-10 -4 5 5 6 7
before3:givenMaybe/1	-29 10 8 7 8 9
before3:givenMaybe/2	19 -16 5 -9 -2 -3
before3:givenMaybe/3	-2 -1 -8 9 0 0
before3:acronym	10 -3 12 -10 -23 1
before3:acronym/1	-6 -10 26 -16 -9 9
before3:acronym/2	5 19 -1 3 -22 -10
before3:acronym/3	23 -4 -21 -2 -2 -3
before3:mixed	3 -7 -2 0 6 -3
before3:mixed/1	5 -4 -8 -1 6 -2
before3:mixed/3	5 -2 0 -2 0 0
before3:capital	8 -9 -3 0 2 -5
before3:capital/1	7 -7 -1 -5 1 -4
before3:capital/2	2 -5 0 1 1 -1
before3:capital/3	1 0 -8 12 6 -8
before3:small	9 -7 1 -6 -8 3
before3:small/1	8 -2 -5 -9 -2 3
before3:small/2	6 -18 6 4 -9 -1
before3:small/3	-4 13 7 -6 -26 5
before3:number	11 -12 -5 -10 8 -6
before3:number/1	11 -11 -6 -8 5 -5
before3:number/2	5 -14 -3 2 10 -2
before3:number/3	-4 11 6 -14 -6 -1
before3:initial	6 0 -3 3 -5 -2
before3:initial/1	5 -1 -3 4 -5 -2
before3:endsInS	5 3 12 2 -18 -12
before3:endsInS/1	14 -12 14 3 -24 -12
before3:endsInS/2	-14 15 2 -2 8 0
before3:endsInS/3	-6 9 -3 5 -1 -4
before3:edge	7 3 -5 -3 -2 -20
before3:edge/1	7 -13 1 -2 4 -7
before3:edge/2	5 21 -5 -11 -16 -30
before3:edge/3	4 3 -8 10 -4 -21
before3:comma	17 5 -3 -4 -20 -19
before3:comma/1	20 -5 -6 4 -12 -25
before3:comma/2	-5 22 -1 -11 -21 9
before3:comma/3	7 -4 5 -4 -8 -11
before3:colon	-5 4 -7 -1 -18 21
before3:colon/1	-11 16 -10 5 -15 12
before3:colon/2	7 -21 1 -12 -5 14
before3:colon/3	4 -2 -5 -4 -1 3
before3:opens	15 -8 -2 -21 3 -6
before3:opens/1	30 -10 -7 -20 -9 -5
before3:opens/2	-15 2 5 -1 11 -1
before3:closes	-9 12 -29 26 -8 -19
before3:closes/1	-16 13 -19 25 -8 -17
before3:closes/2	2 0 -7 6 -1 -3
before3:closes/3	9 -1 -6 -2 0 0
before3:quote	20 24 -30 -36 -21 -13
before3:quote/1	1 33 -23 -30 -24 -5
before3:quote/2	17 -2 -7 -7 4 -16
before3:quote/3	48 -34 -18 -5 -2 -2
before3:hyphen	26 -14 -8 -24 7 -30
before3:hyphen/1	26 -18 -1 -24 2 -21
before3:hyphen/2	4 5 -5 -1 -1 -10
before3:hyphen/3	-2 -2 -9 -4 13 -1
before3:stop	2 9 6 -14 -12 -8
before3:stop/1	4 14 -5 -3 -11 -14
before3:stop/2	4 -7 7 -16 2 -2
before3:stop/3	2 -17 14 -13 -4 2
before3:symbol	3 -16 16 -14 -16 5
before3:symbol/1	10 -15 19 -9 -15 -9
before3:symbol/2	4 -1 -13 -6 -1 12
before3:symbol/3	-10 0 11 0 0 0
before3:ampersand	7 -18 4 -9 5 -3
before3:ampersand/1	14 -13 -10 -7 7 -3
before3:ampersand/2	-3 -5 10 -2 -3 0
before3:slash	-11 13 10 -6 -11 -2
before3:slash/1	-16 13 11 -5 -8 -1
before3:slash/2	7 0 -1 0 -4 -1
before3:unknown	-11 -9 -11 2 28 -4
before3:unknown/1	-16 -20 10 0 30 -25
before3:unknown/2	0 17 -27 -7 -4 13
before3:unknown/3	12 -4 -20 8 -1 -2
before3:longWord	-4 7 -1 6 -21 11
before3:longWord/1	0 10 1 -5 -8 -4
before3:longWord/2	-4 -4 1 4 -33 19
before3:longWord/3	-2 0 -6 13 -7 1
before3:shortWord	-1 -1 7 -8 -5 7
before3:shortWord/1	-1 -3 9 -12 -2 6
before3:shortWord/2	-5 -6 5 5 -4 4
before3:shortWord/3	12 10 -10 -10 -27 5
before3:inhabitant	-6 1 8 -8 -1 -2
before3:inhabitant/1	6 9 1 -26 -6 -11
before3:inhabitant/2	-15 -6 -6 14 9 15
before3:inhabitant/3	-3 -14 23 -14 -9 -13
before3:ordinaryNoun	-2 -2 -9 7 -5 9
before3:ordinaryNoun/1	-3 -3 3 4 -9 6
before3:ordinaryNoun/2	-7 6 -16 14 7 5
before3:ordinaryNoun/3	17 -2 -13 -16 1 5
before3:ordinarySmall	-6 9 -3 -5 -5 10
before3:ordinarySmall/1	-2 -3 1 -2 -9 11
before3:ordinarySmall/2	-6 17 -7 -4 10 -11
before3:ordinarySmall/3	1 8 -11 -8 -7 12
before3:ordinaryEnd	1 0 8 -28 -4 10
before3:ordinaryEnd/1	4 -6 -8 -18 -2 16
before3:ordinaryEnd/2	6 8 12 -38 -17 -5
before3:ordinaryEnd/3	-17 0 14 7 8 -8
before3:lexiconNoun	2 3 -2 -11 -5 3
before3:lexiconNoun/1	2 8 4 -8 -14 -3
before3:lexiconNoun/2	-6 -1 -6 0 12 11
before3:lexiconNoun/3	10 -15 7 -18 9 -4
before3:lexiconOther	10 -7 5 -14 -14 -2
before3:lexiconOther/1	2 2 10 -17 -14 1
before3:lexiconOther/2	23 -21 -7 -5 1 -9
before3:lexiconOther/3	-5 2 -1 6 -6 0
before3:lexiconCompound	5 -9 3 -1 -5 0
before3:lexiconCompound/1	12 -16 -4 -6 -9 13
before3:lexiconCompound/2	-7 9 7 -6 7 -21
before3:lexiconCompound/3	-6 -2 4 13 -6 -11
before3:lexiconEnding	13 -15 -11 -4 6 -12
before3:lexiconEnding/1	9 -10 -9 -12 14 -17
before3:lexiconEnding/2	2 -7 -6 11 -13 4
before3:lexiconEnding/3	16 -2 -2 -12 -1 -5
before3:lexiconUnknown	7 -5 4 2 -8 -8
before3:lexiconUnknown/1	2 -5 4 2 -1 -4
before3:lexiconUnknown/2	18 -5 1 -10 -22 -12
before3:lexiconUnknown/3	-19 12 -6 14 6 3
always	23 1 -4 -12 -11 -11
always/1	19 0 -7 -11 -5 -9
always/2	11 -1 3 -8 -13 -6
always/3	12 -6 2 1 -11 -9
startsSentence	-6 16 5 -10 3 -38
startsSentence/1	-27 27 9 -6 8 -24
startsSentence/2	25 -14 2 -7 -11 -28
startsSentence/3	23 -14 -2 -5 -4 -16
startsParagraph	-3 1 -2 -5 10 -11
startsParagraph/1	-6 5 -3 -14 11 -2
startsParagraph/2	0 -11 8 10 0 -18
startsParagraph/3	9 -1 -12 6 -2 -6
heading	13 -33 -5 14 -11 18
heading/1	6 -29 -5 8 -2 18
heading/2	15 -7 -5 4 -22 1
heading/3	-4 -15 4 11 -12 9
byline	11 5 -39 -6 15 -7
byline/1	24 -29 -18 -3 15 -4
byline/2	-20 30 -25 -3 4 -2
byline/3	18 -15 -1 0 -1 -1
caption	14 28 -8 -15 -27 -16
caption/1	17 20 4 -10 -41 -14
caption/2	-10 13 -8 -5 12 -2
caption/3	7 2 -7 -1 0 0
list	-10 -22 9 -2 5 23
list/1	3 -13 2 -8 -11 20
list/2	-20 -25 7 12 28 7
list/3	-5 11 2 -11 -2 0
hyphenBefore	80 -51 -15 -26 -32 -14
hyphenBefore/1	55 -20 -8 -19 -31 -10
hyphenBefore/2	46 -41 -7 -8 -4 -5
hyphenBefore/3	10 -1 -7 -2 0 0
hyphenAfter	57 -93 3 -2 -28 -3
hyphenAfter/1	14 -47 11 10 -24 2
hyphenAfter/2	80 -73 -15 -29 -7 -8
hyphenAfter/3	8 -2 -2 -4 0 -1
hyphenInside	-16 15 2 3 2 -1
hyphenInside/1	-20 -9 8 14 10 8
hyphenInside/2	-12 34 -4 -8 -15 -11
hyphenInside/3	15 -2 0 -21 -5 -8
capitalBefore	25 -5 -11 -9 -25 4
capitalBefore/1	27 -19 -7 -11 -20 7
capitalBefore/2	9 11 -12 -8 -11 -3
capitalBefore/3	-5 5 0 12 -13 -7
capitalAfter	68 -31 -31 -39 -13 -27
capitalAfter/1	43 -19 -9 -36 -12 -19
capitalAfter/2	54 -25 -34 -15 -3 -17
capitalAfter/3	31 -6 -14 -10 -3 -8
connectorInside	26 -32 -1 -3 -19 -4
connectorInside/2	14 -28 12 -2 -11 -5
connectorInside/3	23 -11 -15 -2 -16 2
quotedWhole	-72 9 37 7 -28 41
quotedWhole/1	-44 23 14 15 -21 14
quotedWhole/2	-42 -34 29 -13 -9 33
quotedWhole/3	-30 -2 15 -1 0 20
allCapitals	10 -28 -15 -13 31 -10
allCapitals/1	2 -24 -13 -3 21 1
allCapitals/2	16 -29 0 -37 24 -29
allCapitals/3	4 13 -14 -6 5 -5
wholeParagraph	73 -28 -31 -7 -55 -5
wholeParagraph/1	63 -26 -18 -4 -52 -3
wholeParagraph/2	14 0 -14 -2 -4 -1
wholeParagraph/3	16 -10 -2 -2 -3 -1
endsParagraph	5 16 -8 -28 4 -10
endsParagraph/1	-4 -6 4 -23 13 -4
endsParagraph/2	9 31 -15 -25 -25 -17
endsParagraph/3	7 -8 -8 8 -9 3
listed company	-90 -55 126 -31 -54 -25
listed company/1	-80 -41 111 -21 -52 -38
listed company/2	-34 -35 52 -21 -7 10
listed company/3	-7 -2 10 0 0 -2
listed organisation	-78 -39 -73 124 -72 -6
listed organisation/1	-68 -38 -74 114 -71 -22
listed organisation/2	-35 -2 -21 41 -3 11
listed place	-65 -85 -113 -56 138 -67
listed place/1	-58 -77 -103 -62 128 -63
listed place/2	-31 -25 -28 2 48 -7
listed product	-79 -41 -44 -34 -31 110
listed product/1	-72 -39 -35 -27 -28 101
listed product/2	-20 -3 -19 -7 -8 32
listed product/3	-5 0 -2 -4 0 9
maybe company	-25 -29 43 0 0 -22
maybe company/1	-25 -29 43 0 0 -22
maybe organisation	-58 -4 -8 60 -7 -1
maybe organisation/1	-58 -4 -8 60 -7 -1
maybe place	-19 -7 -16 -10 34 -3
maybe place/1	-19 -7 -16 -10 34 -3
inside listed company	62 -22 -42 -15 -8 -11
inside listed company/1	53 -19 -29 -14 -8 -10
inside listed company/2	22 -3 -21 0 0 -1
inside listed organisation	-15 -3 -8 28 -12 -3
inside listed organisation/1	-15 -3 -8 28 -12 -3
inside listed place	64 -16 -15 -6 -47 -6
inside listed place/1	64 -16 -15 -6 -47 -6
inside listed product	36 -8 -17 -12 -7 -14
inside listed product/1	33 -6 -16 -11 -6 -14
inside listed product/2	5 -2 -1 -1 -1 -1
holds listed company	29 -12 -10 -17 -25 2
holds listed company/1	15 -7 -11 11 -7 -10
holds listed company/2	32 -14 -10 -38 -18 11
holds listed company/3	-2 2 0 8 -3 -9
holds listed organisation	33 -14 -4 -19 -10 -14
holds listed organisation/1	14 -1 -1 -12 0 0
holds listed organisation/2	26 -8 -1 -15 -9 -12
holds listed organisation/3	6 -6 -3 3 -1 -3
holds listed place	5 -65 -27 48 -13 -6
holds listed place/1	-14 -17 5 -25 32 -1
holds listed place/2	13 -50 -34 51 -42 -2
holds listed place/3	1 -23 -2 14 -10 -11
holds listed product	10 -12 -6 -17 -10 16
holds listed product/1	12 -2 -8 -3 -3 -4
holds listed product/2	5 -8 1 -11 -10 8
holds listed product/3	-6 -3 -5 -4 0 13
crosses listed	42 -7 -9 -31 -4 -10
crosses listed/2	40 -4 -9 -31 -4 -9
before:role first:role	8 -8 2 -1 0 -1
before:role first:title	22 -17 -5 -2 -1 -2
before:role first:particle	10 -10 3 -1 0 -1
before:role first:firmHead	2 -6 3 -1 0 0
before:role first:firmNoun	-8 0 8 0 0 0
before:role first:bodyHead	12 -14 3 -1 0 0
before:role first:placeHead	-12 12 0 -1 0 -1
before:role first:from	9 -6 -2 0 0 -1
before:role first:calendar	-12 14 -2 0 0 0
before:role first:never	20 -15 -6 -1 -1 -1
before:role first:plain	-28 29 2 -2 -1 -2
before:role first:credit	9 -6 -2 0 0 -1
before:role first:given	18 -6 -8 -8 -4 -18
before:role first:givenMaybe	-6 12 -4 -1 0 -1
before:role first:acronym	2 3 -8 5 -1 -3
before:role first:mixed	-1 -2 10 0 0 -9
before:role first:capital	-12 39 -17 -34 -15 -31
before:role first:small	11 -7 -3 -1 0 -1
before:role first:endsInS	7 -14 -15 -3 15 11
before:role first:unknown	-1 6 -8 5 -2 -3
before:role first:longWord	5 6 -17 -2 4 -2
before:role first:shortWord	-8 22 -10 -1 -6 -15
before:role first:inhabitant	-15 15 6 -3 -3 -5
before:role first:ordinaryNoun	-8 -1 13 0 0 -1
before:role first:ordinarySmall	-9 12 -4 -1 0 -1
before:role first:ordinaryEnd	-23 23 -9 -3 14 -3
before:role first:lexiconNoun	-29 33 3 -7 -2 -11
before:role first:lexiconOther	-11 11 2 -1 0 -3
before:role first:lexiconCompound	-7 17 -12 -7 10 -14
before:role first:lexiconEnding	-14 18 -4 -1 -1 -1
before:role first:lexiconUnknown	-5 28 -12 -17 -20 -12
before:title first:title	7 -5 -1 -1 -1 0
before:title first:placeHead	-3 10 -1 -1 -8 0
before:title first:speaking	-4 5 -1 0 0 0
before:title first:calendar	-12 12 0 0 0 0
before:title first:never	6 -4 -1 -1 -1 0
before:title first:plain	-6 7 0 0 0 0
before:title first:given	13 -11 -1 -1 -1 -1
before:title first:givenMaybe	-6 6 -1 0 0 0
before:title first:acronym	-10 12 -2 -2 0 -1
before:title first:capital	-20 45 -26 -17 -33 -11
before:title first:endsInS	-12 14 -2 -1 -1 0
before:title first:unknown	-15 16 -2 -2 -1 -1
before:title first:longWord	-6 11 -1 -3 -4 -1
before:title first:shortWord	-7 14 -4 -5 -3 -2
before:title first:inhabitant	2 4 -5 -3 -4 -2
before:title first:ordinarySmall	-10 11 -1 -1 0 -1
before:title first:ordinaryEnd	-8 9 0 0 -1 0
before:title first:lexiconNoun	-19 26 -10 -6 -2 -4
before:title first:lexiconCompound	1 6 -4 -2 -5 -1
before:title first:lexiconUnknown	-10 35 -13 -9 -28 -5
before:particle first:role	5 3 0 0 -11 -4
before:particle first:particle	-14 1 -4 0 15 -1
before:particle first:firmHead	3 -3 17 -22 -26 -10
before:particle first:firmNoun	-1 -10 10 -6 8 -21
before:particle first:bodyHead	7 -2 -10 -2 15 -19
before:particle first:placeHead	-14 1 -10 10 17 -17
before:particle first:productHead	0 -1 -5 -7 -2 9
before:particle first:productNoun	19 -3 -5 -8 -4 -3
before:particle first:clubHead	-11 -3 -14 23 1 -9
before:particle first:mediaHead	1 0 -2 5 -3 -4
before:particle first:from	-15 15 0 0 0 0
before:particle first:and	-8 0 0 -2 9 0
before:particle first:nationality	-25 -2 14 14 13 -12
before:particle first:calendar	-6 -1 -10 -1 0 13
before:particle first:never	1 0 -16 5 9 -2
before:particle first:plain	17 -11 -13 -3 -19 5
before:particle first:firmTail	5 0 -2 -2 0 -1
before:particle first:credit	-14 14 0 0 0 0
before:particle first:function	-1 0 -1 -4 8 -2
before:particle first:given	-15 13 -1 0 7 -9
before:particle first:givenMaybe	-15 16 11 -5 -6 -14
before:particle first:acronym	0 -17 4 6 -21 5
before:particle first:mixed	-1 -9 0 0 -10 10
before:particle first:capital	-3 -9 1 -1 16 -8
before:particle first:small	-11 12 0 0 -1 0
before:particle first:number	-2 -1 6 -1 0 -3
before:particle first:endsInS	12 -20 -5 5 -18 19
before:particle first:unknown	-13 -17 1 -1 13 11
before:particle first:longWord	2 -15 -10 -12 23 -2
before:particle first:shortWord	-11 -3 0 2 14 -4
before:particle first:inhabitant	22 -7 -12 -14 -15 5
before:particle first:ordinaryNoun	3 -9 12 -1 -29 -6
before:particle first:ordinarySmall	-20 -9 0 28 -5 -1
before:particle first:ordinaryEnd	-1 2 5 -14 6 6
before:particle first:lexiconNoun	-1 -24 10 -3 10 -9
before:particle first:lexiconOther	6 0 -14 12 -10 -3
before:particle first:lexiconCompound	17 -19 -6 -14 6 -13
before:particle first:lexiconEnding	-5 2 -12 7 14 -15
before:particle first:lexiconUnknown	-2 -10 1 9 -8 8
before:legalForm first:calendar	6 -2 -2 -1 0 -1
before:legalForm first:capital	7 -2 -2 -1 -1 -1
before:legalForm first:shortWord	8 -1 -3 -2 -1 -1
before:firmHead first:role	18 -1 -17 -1 0 -1
before:firmHead first:legalForm	24 -2 -16 -5 -2 -2
before:firmHead first:firmHead	14 -2 -9 -2 -1 -1
before:firmHead first:placeHead	20 -2 -12 -3 -10 -1
before:firmHead first:mediaHead	-5 0 5 0 0 0
before:firmHead first:nationality	-7 0 8 0 0 0
before:firmHead first:given	8 -4 -2 -1 -1 -1
before:firmHead first:acronym	7 -2 6 -17 -5 -4
before:firmHead first:mixed	12 0 -9 -1 0 -3
before:firmHead first:capital	16 -23 5 -5 -5 -23
before:firmHead first:initial	10 -2 -6 -2 -1 -2
before:firmHead first:endsInS	14 -2 -16 -5 8 -2
before:firmHead first:unknown	6 -3 8 -17 -6 -5
before:firmHead first:longWord	-4 -1 -10 10 9 -1
before:firmHead first:shortWord	0 1 14 -19 -7 -10
before:firmHead first:inhabitant	-4 4 0 8 -2 -3
before:firmHead first:ordinaryNoun	-4 0 5 -1 0 0
before:firmHead first:ordinarySmall	-3 -1 5 -1 0 -1
before:firmHead first:ordinaryEnd	7 -1 -2 -2 -4 -1
before:firmHead first:lexiconNoun	1 -4 8 -11 -2 -5
before:firmHead first:lexiconOther	7 -1 -3 -2 -1 -1
before:firmHead first:lexiconCompound	5 -3 -14 9 7 -2
before:firmHead first:lexiconEnding	8 -1 -6 -1 -1 -1
before:firmHead first:lexiconUnknown	10 -15 7 -5 -7 -16
before:firmNoun first:particle	1 -6 7 -1 -2 -2
before:firmNoun first:legalForm	8 0 -8 0 0 0
before:firmNoun first:firmHead	-3 -2 7 -4 0 -2
before:firmNoun first:firmNoun	-7 -1 8 -1 -1 -1
before:firmNoun first:bodyHead	-20 -1 21 0 0 0
before:firmNoun first:placeHead	4 6 2 -4 -13 -3
before:firmNoun first:productNoun	-11 0 11 0 0 -1
before:firmNoun first:clubHead	6 -2 -6 -4 -2 6
before:firmNoun first:mediaHead	-3 -2 6 -1 0 -2
before:firmNoun first:firmVerb	5 0 -5 0 0 0
before:firmNoun first:preposition	-3 0 5 -1 -1 -2
before:firmNoun first:from	11 -2 -8 0 0 -1
before:firmNoun first:plain	-13 2 17 -5 -1 -6
before:firmNoun first:credit	11 -2 -8 0 0 -1
before:firmNoun first:function	-8 -1 9 -1 0 -1
before:firmNoun first:given	-20 7 14 -2 -1 -8
before:firmNoun first:acronym	-4 -10 17 -8 -3 -10
before:firmNoun first:mixed	3 -3 2 -5 -1 0
before:firmNoun first:capital	-22 -40 48 -6 -31 -7
before:firmNoun first:small	12 -2 -7 -1 0 -2
before:firmNoun first:initial	5 0 -4 0 0 0
before:firmNoun first:endsInS	1 -5 -2 -9 3 2
before:firmNoun first:unknown	-5 -10 18 -7 -3 -11
before:firmNoun first:longWord	-10 3 9 9 -5 -15
before:firmNoun first:shortWord	-20 -16 25 6 3 -13
before:firmNoun first:inhabitant	5 -19 4 -13 -11 11
before:firmNoun first:ordinaryNoun	-17 -1 19 -2 0 -4
before:firmNoun first:ordinarySmall	-19 6 7 -10 9 9
before:firmNoun first:ordinaryEnd	-31 -16 33 9 1 -13
before:firmNoun first:lexiconNoun	-26 -15 22 20 -6 -4
before:firmNoun first:lexiconOther	-13 -15 -2 5 -4 18
before:firmNoun first:lexiconCompound	-23 -1 34 -21 -3 -25
before:firmNoun first:lexiconEnding	6 -6 -7 -3 -4 10
before:firmNoun first:lexiconUnknown	12 -40 25 -25 -27 -15
before:bodyHead first:role	-11 0 0 12 0 0
before:bodyHead first:legalForm	5 0 -2 -3 0 0
before:bodyHead first:firmHead	-8 0 13 -7 0 0
before:bodyHead first:firmNoun	-26 0 17 15 0 0
before:bodyHead first:bodyHead	-18 -1 -5 20 0 0
before:bodyHead first:placeHead	44 -7 -4 -36 -24 -3
before:bodyHead first:productHead	7 0 0 -6 0 -1
before:bodyHead first:clubHead	8 0 -1 -6 -1 0
before:bodyHead first:nationality	18 -2 -1 -16 0 0
before:bodyHead first:calendar	-9 0 9 0 0 0
before:bodyHead first:plain	-9 -11 8 13 -3 0
before:bodyHead first:function	-8 0 -1 10 0 0
before:bodyHead first:given	-4 9 -1 -3 0 -2
before:bodyHead first:acronym	-25 -2 -15 33 -2 -5
before:bodyHead first:mixed	-1 0 -1 6 0 -6
before:bodyHead first:capital	15 -35 -15 33 -21 -43
before:bodyHead first:endsInS	-20 -2 2 16 9 -2
before:bodyHead first:unknown	-21 -2 -14 29 -1 -5
before:bodyHead first:longWord	-11 -2 -20 10 18 -5
before:bodyHead first:shortWord	2 -7 -9 19 -22 -13
before:bodyHead first:inhabitant	5 -1 -13 -4 10 -3
before:bodyHead first:ordinaryNoun	-27 -2 10 23 0 -3
before:bodyHead first:ordinarySmall	24 -1 -5 -19 -1 -3
before:bodyHead first:ordinaryEnd	-5 -4 -23 20 5 -2
before:bodyHead first:lexiconNoun	-8 -8 5 18 -13 -18
before:bodyHead first:lexiconOther	13 -3 -11 -4 -1 -2
before:bodyHead first:lexiconCompound	13 -8 5 4 -22 -5
before:bodyHead first:lexiconEnding	-5 -2 -1 -6 10 -1
before:bodyHead first:lexiconUnknown	13 -36 -19 30 -17 -25
before:placeHead first:role	6 -5 -1 0 0 0
before:placeHead first:title	5 -3 -1 0 -1 0
before:placeHead first:firmHead	15 -1 -10 0 -4 -1
before:placeHead first:firmNoun	5 0 -1 0 -3 0
before:placeHead first:placeHead	19 -2 -10 -3 -12 -1
before:placeHead first:mediaHead	8 0 -8 0 0 0
before:placeHead first:calendar	-12 12 0 0 0 0
before:placeHead first:never	5 -2 -1 -1 -1 0
before:placeHead first:plain	-7 11 -7 -1 3 -2
before:placeHead first:given	9 -6 -1 0 -1 -2
before:placeHead first:givenMaybe	-3 -1 6 0 -2 -1
before:placeHead first:acronym	4 9 4 -10 -10 -6
before:placeHead first:mixed	-1 0 -9 -1 -1 10
before:placeHead first:capital	0 -18 -22 -26 31 -1
before:placeHead first:endsInS	-5 1 2 -3 6 -2
before:placeHead first:unknown	10 12 2 -11 -20 -8
before:placeHead first:longWord	-7 -6 -2 -1 15 -2
before:placeHead first:shortWord	1 -3 2 -13 15 -14
before:placeHead first:inhabitant	14 -18 -26 -5 16 5
before:placeHead first:ordinaryNoun	-3 2 -3 -1 7 -6
before:placeHead first:ordinaryEnd	-10 3 -2 -1 11 -3
before:placeHead first:lexiconNoun	6 1 -14 -5 11 -15
before:placeHead first:lexiconOther	-4 -1 -10 -2 -1 13
before:placeHead first:lexiconCompound	11 -1 -16 -2 -1 -7
before:placeHead first:lexiconEnding	-11 -1 8 -2 6 -1
before:placeHead first:lexiconUnknown	-14 -25 -15 -17 35 9
before:productHead first:mixed	-2 -2 -1 -1 0 5
before:productHead first:capital	18 -9 -8 -4 -8 2
before:productHead first:endsInS	7 -4 -2 -1 0 -1
before:productHead first:shortWord	-1 -1 -3 -1 -1 5
before:productHead first:lexiconNoun	9 -2 -2 -1 -2 -2
before:productHead first:lexiconCompound	9 -1 -1 -1 -5 -1
before:productHead first:lexiconUnknown	5 -8 -6 -3 -2 8
before:productNoun first:placeHead	-10 -1 0 0 0 11
before:productNoun first:clubHead	-1 -1 -3 -4 0 7
before:productNoun first:plain	-11 0 0 0 0 11
before:productNoun first:given	-11 -6 3 0 0 12
before:productNoun first:acronym	-5 -1 7 -1 -1 -1
before:productNoun first:mixed	-2 -2 -6 -2 -1 9
before:productNoun first:capital	-22 -34 1 -1 -15 35
before:productNoun first:endsInS	-4 0 -11 0 0 13
before:productNoun first:unknown	2 -2 12 -2 -3 -13
before:productNoun first:longWord	-6 0 -10 15 0 -7
before:productNoun first:shortWord	3 -5 2 -6 -4 4
before:productNoun first:inhabitant	7 -12 -4 -2 -4 7
before:productNoun first:ordinaryNoun	-5 0 -1 -1 0 6
before:productNoun first:ordinarySmall	-4 0 -8 -1 0 10
before:productNoun first:ordinaryEnd	-8 -1 -2 -1 0 9
before:productNoun first:lexiconNoun	-11 -8 -5 -9 -3 20
before:productNoun first:lexiconOther	-10 -1 -15 13 0 7
before:productNoun first:lexiconCompound	-14 -1 6 -2 0 8
before:productNoun first:lexiconEnding	-3 0 -11 0 0 13
before:productNoun first:lexiconUnknown	-2 -24 6 -13 -10 15
before:familyNoun first:particle	-7 7 0 0 0 0
before:familyNoun first:given	-7 7 0 0 0 0
before:familyNoun first:capital	-12 14 -4 0 0 -1
before:familyNoun first:shortWord	-7 7 0 0 0 0
before:familyNoun first:lexiconUnknown	-7 9 -3 0 0 -1
before:clubHead first:placeHead	12 -4 -1 -1 -9 -1
before:clubHead first:clubHead	6 -1 -1 -4 0 0
before:clubHead first:plain	5 -1 -2 0 0 -1
before:clubHead first:capital	27 -8 -8 -6 -12 -4
before:clubHead first:lexiconNoun	7 -1 -1 -4 0 0
before:clubHead first:lexiconUnknown	20 -6 -5 -2 -11 -3
before:mediaHead first:firmHead	6 0 -5 0 0 0
before:mediaHead first:mediaHead	-5 0 6 0 0 0
before:mediaHead first:capital	12 -9 10 -6 -10 -11
before:mediaHead first:longWord	13 -2 -4 -2 -3 -3
before:mediaHead first:shortWord	6 -2 -2 -1 0 -1
before:mediaHead first:inhabitant	10 -6 -3 -1 -1 -2
before:mediaHead first:lexiconNoun	4 -2 4 -2 -5 -2
before:mediaHead first:lexiconCompound	9 -3 4 -3 -4 -6
before:mediaHead first:lexiconEnding	-5 0 6 0 0 0
before:mediaHead first:lexiconUnknown	8 -7 0 -1 -1 -2
before:speaking first:role	13 -1 -10 -4 -2 -2
before:speaking first:title	10 -8 -2 0 0 0
before:speaking first:particle	-3 5 -2 0 0 0
before:speaking first:firmHead	-9 0 10 -1 0 0
before:speaking first:bodyHead	18 -6 -9 -12 -1 0
before:speaking first:placeHead	-1 9 -11 -2 -2 -1
before:speaking first:preposition	5 -3 -2 0 0 0
before:speaking first:from	-7 7 0 0 0 0
before:speaking first:calendar	-22 23 -1 0 0 0
before:speaking first:never	7 -6 -1 0 0 0
before:speaking first:plain	-23 21 6 -2 -1 -1
before:speaking first:credit	-7 7 0 0 0 0
before:speaking first:given	38 -23 -13 -2 -4 -4
before:speaking first:givenMaybe	-5 7 -1 0 0 0
before:speaking first:acronym	-11 -4 0 15 -3 -8
before:speaking first:capital	-24 41 4 -16 -29 -23
before:speaking first:small	-3 5 -2 0 0 0
before:speaking first:endsInS	13 11 -26 -11 -2 -2
before:speaking first:unknown	-13 -4 0 16 -3 -8
before:speaking first:longWord	12 10 -20 -7 -5 -4
before:speaking first:shortWord	-14 9 2 13 -6 -10
before:speaking first:inhabitant	-21 20 4 -2 -3 -2
before:speaking first:ordinaryNoun	-6 12 -6 -2 -1 -1
before:speaking first:ordinaryEnd	7 9 -2 -15 -7 -2
before:speaking first:lexiconNoun	-35 38 14 -20 -5 -3
before:speaking first:lexiconOther	-16 22 -7 -1 -1 -1
before:speaking first:lexiconCompound	-13 21 -4 -10 1 -4
before:speaking first:lexiconEnding	-5 10 -4 -1 -2 -1
before:speaking first:lexiconUnknown	-8 15 6 5 -34 -16
before:acting first:role	17 -12 -4 -1 0 -1
before:acting first:particle	20 -15 -4 -1 -1 -2
before:acting first:legalForm	8 0 -7 0 0 0
before:acting first:firmNoun	6 -1 -5 -1 0 0
before:acting first:bodyHead	-12 5 16 -9 -1 0
before:acting first:placeHead	12 -6 -1 -1 -9 0
before:acting first:productNoun	9 -2 -5 0 0 -2
before:acting first:clubHead	-6 8 -2 0 0 0
before:acting first:from	15 -13 -2 -1 -1 -1
before:acting first:plain	2 4 7 -3 -14 -7
before:acting first:credit	15 -13 -2 -1 -1 -1
before:acting first:function	-6 -1 8 0 0 0
before:acting first:given	-2 11 -19 -4 -8 6
before:acting first:givenMaybe	-16 16 3 0 -1 -4
before:acting first:acronym	-4 12 6 -16 -2 -7
before:acting first:mixed	-6 -3 1 -1 -1 8
before:acting first:capital	-22 25 8 -10 -13 -2
before:acting first:small	20 -15 -4 -1 -1 -2
before:acting first:initial	-7 11 -4 -1 -1 -3
before:acting first:endsInS	-14 12 1 -1 5 -4
before:acting first:unknown	-9 19 4 -17 -3 -9
before:acting first:longWord	44 -16 -15 -12 -9 -6
before:acting first:shortWord	-8 1 12 -21 -10 14
before:acting first:inhabitant	1 3 0 -2 -6 -4
before:acting first:ordinaryNoun	23 -5 -11 -3 -3 -3
before:acting first:ordinarySmall	-15 7 4 -2 -2 11
before:acting first:ordinaryEnd	-22 5 17 14 -9 -8
before:acting first:lexiconNoun	2 -11 6 -5 -7 7
before:acting first:lexiconOther	-19 8 12 -1 -1 -1
before:acting first:lexiconCompound	-9 16 0 7 -17 -11
before:acting first:lexiconEnding	1 -8 15 -1 -13 -5
before:acting first:lexiconUnknown	-14 11 2 -17 3 2
before:firmVerb first:firmNoun	7 -1 -5 -1 0 0
before:firmVerb first:plain	5 -2 -2 0 -1 0
before:firmVerb first:given	7 1 -5 -1 -1 -3
before:firmVerb first:givenMaybe	-7 -5 9 0 0 0
before:firmVerb first:capital	-3 8 14 -13 -15 -14
before:firmVerb first:endsInS	-3 -13 14 0 -1 -1
before:firmVerb first:longWord	7 7 -8 -3 -7 -2
before:firmVerb first:shortWord	-4 2 1 -7 11 -5
before:firmVerb first:inhabitant	-18 -10 22 0 -2 -1
before:firmVerb first:ordinaryNoun	5 -1 -2 -1 -1 0
before:firmVerb first:ordinaryEnd	18 -3 -11 -2 -2 -1
before:firmVerb first:lexiconNoun	-6 -10 17 -4 -3 -2
before:firmVerb first:lexiconOther	6 0 -4 0 0 0
before:firmVerb first:lexiconCompound	22 -8 -12 -2 -2 -1
before:firmVerb first:lexiconEnding	8 -1 -2 -1 -5 0
before:firmVerb first:lexiconUnknown	-17 17 9 -6 -7 -7
before:article first:role	7 3 -13 2 -16 8
before:article first:title	-1 0 5 -2 -1 -2
before:article first:particle	-6 -1 8 -1 0 -1
before:article first:legalForm	6 -1 -5 0 -1 -1
before:article first:firmHead	-21 -5 32 -16 4 1
before:article first:firmNoun	12 -4 -1 -3 -9 -9
before:article first:bodyHead	-3 -7 -16 15 8 -32
before:article first:placeHead	7 -19 3 -6 -1 -6
before:article first:productHead	0 -1 -5 -7 -3 10
before:article first:productNoun	46 -4 -11 -13 -9 -22
before:article first:familyNoun	7 0 -4 -1 -1 -1
before:article first:clubHead	-6 -2 -11 14 -13 5
before:article first:mediaHead	-6 -3 -3 7 -8 14
before:article first:from	-7 -1 9 -1 -1 -1
before:article first:and	-8 0 0 -2 9 0
before:article first:nationality	-19 -2 4 25 -18 -16
before:article first:calendar	-20 0 13 -1 0 11
before:article first:never	2 -1 0 -15 17 -7
before:article first:plain	9 -13 -14 5 -25 16
before:article first:partyTail	5 -1 -1 -1 -1 -2
before:article first:function	8 -1 -4 -8 6 -5
before:article first:given	-31 20 9 -1 20 -16
before:article first:givenMaybe	8 2 5 -7 -12 -5
before:article first:acronym	-17 -8 -8 22 -11 8
before:article first:mixed	-4 -4 -15 17 -5 5
before:article first:capital	7 -32 4 5 -5 4
before:article first:number	-2 -1 6 -1 0 -3
before:article first:endsInS	-6 -30 -5 12 4 8
before:article first:unknown	-32 0 -8 23 14 9
before:article first:longWord	-15 -27 -6 4 13 26
before:article first:shortWord	-26 -12 9 12 14 7
before:article first:inhabitant	25 -11 -33 2 -11 9
before:article first:ordinaryNoun	19 1 -3 -6 -37 -5
before:article first:ordinarySmall	-34 -12 1 42 -3 0
before:article first:ordinaryEnd	10 -15 -17 -3 -3 15
before:article first:lexiconNoun	15 -28 -11 5 -14 11
before:article first:lexiconOther	3 11 -2 0 -11 -8
before:article first:lexiconCompound	10 -23 -11 6 -3 -4
before:article first:lexiconEnding	2 -12 14 -3 -11 1
before:article first:lexiconUnknown	-5 -30 23 2 -2 -5
before:possessive first:role	3 -6 4 -1 0 -1
before:possessive first:firmHead	8 -1 -6 -1 0 0
before:possessive first:firmNoun	6 -1 -4 -1 0 0
before:possessive first:bodyHead	6 -1 -1 -3 -1 0
before:possessive first:plain	10 -4 -3 -1 -2 -1
before:possessive first:given	-15 16 -1 0 0 -1
before:possessive first:mixed	-4 -2 6 0 0 -1
before:possessive first:capital	22 4 -9 -12 -18 -12
before:possessive first:longWord	14 -3 -4 -4 -3 -1
before:possessive first:shortWord	5 -8 5 -1 -2 -2
before:possessive first:inhabitant	17 -9 -4 -1 -3 -1
before:possessive first:ordinaryNoun	16 -7 -6 -1 -1 -2
before:possessive first:ordinaryEnd	10 -6 0 -2 -4 -2
before:possessive first:lexiconNoun	41 -22 -16 -7 -5 -5
before:possessive first:lexiconCompound	17 -8 0 -5 -8 -3
before:possessive first:lexiconUnknown	-7 9 10 -2 -7 -4
before:preposition first:role	-12 23 3 -22 -4 -2
before:preposition first:title	-11 12 -1 0 0 0
before:preposition first:particle	-14 14 0 0 0 0
before:preposition first:firmHead	-10 -1 -10 -21 29 -2
before:preposition first:firmNoun	-19 -8 7 10 14 -4
before:preposition first:bodyHead	-5 -3 -15 23 -43 -7
before:preposition first:placeHead	-3 -30 -3 16 4 -12
before:preposition first:productHead	-4 -1 0 -1 -7 9
before:preposition first:clubHead	-11 -2 -3 15 -3 -1
before:preposition first:mediaHead	-13 0 14 -2 -1 -1
before:preposition first:from	-15 15 0 0 0 0
before:preposition first:nationality	-10 4 -7 -2 16 -4
before:preposition first:calendar	46 -20 -11 -7 -15 -12
before:preposition first:plain	-2 -10 -1 5 11 -30
before:preposition first:firmTail	7 0 -1 -4 -2 0
before:preposition first:credit	-14 15 0 0 0 0
before:preposition first:given	-8 18 2 2 -25 7
before:preposition first:givenMaybe	6 14 -5 -3 -13 -5
before:preposition first:acronym	6 -7 3 3 -15 -3
before:preposition first:mixed	6 -6 6 -9 -3 -2
before:preposition first:capital	6 -7 -16 15 -6 10
before:preposition first:small	-14 14 0 0 0 0
before:preposition first:endsInS	-6 13 16 -3 -30 14
before:preposition first:unknown	2 -7 4 -8 -14 11
before:preposition first:longWord	13 -5 -18 18 -24 1
before:preposition first:shortWord	-1 1 3 15 -21 4
before:preposition first:inhabitant	-12 -2 -13 3 23 11
before:preposition first:ordinaryNoun	8 -16 -1 7 -14 5
before:preposition first:ordinarySmall	0 -10 -18 -18 21 1
before:preposition first:ordinaryEnd	1 -8 -8 -1 3 4
before:preposition first:lexiconNoun	16 -3 -4 2 -16 -5
before:preposition first:lexiconOther	20 -25 -3 -13 -4 2
before:preposition first:lexiconCompound	11 -30 -21 -1 6 4
before:preposition first:lexiconEnding	-14 -8 2 18 -2 3
before:preposition first:lexiconUnknown	-10 -9 -9 13 11 -1
before:placePreposition first:role	3 8 0 -12 -2 0
before:placePreposition first:firmHead	23 -1 2 -6 -29 -2
before:placePreposition first:firmNoun	-2 -1 13 2 -10 -1
before:placePreposition first:bodyHead	9 -1 -2 5 -31 -2
before:placePreposition first:placeHead	18 -9 -18 12 -13 -7
before:placePreposition first:productHead	-6 0 0 -1 -7 11
before:placePreposition first:clubHead	-14 0 -1 8 9 0
before:placePreposition first:nationality	-15 -1 -2 15 1 -1
before:placePreposition first:calendar	38 -16 -3 -5 -14 -9
before:placePreposition first:plain	-7 -5 -12 27 -3 -8
before:placePreposition first:firmTail	5 0 0 -3 -2 0
before:placePreposition first:given	27 -23 -3 -3 -7 -13
before:placePreposition first:givenMaybe	1 -2 -2 -2 6 -2
before:placePreposition first:acronym	-10 0 6 7 -3 -1
before:placePreposition first:capital	-12 -46 -37 -19 51 -23
before:placePreposition first:endsInS	6 17 -14 -18 -1 -12
before:placePreposition first:unknown	-15 0 6 -2 12 -2
before:placePreposition first:longWord	9 -4 0 9 -17 7
before:placePreposition first:shortWord	7 -33 -2 -4 11 -8
before:placePreposition first:inhabitant	-16 7 15 -23 9 9
before:placePreposition first:ordinaryNoun	-10 -2 6 1 11 -7
before:placePreposition first:ordinarySmall	-18 -2 -3 7 15 -4
before:placePreposition first:ordinaryEnd	26 -7 -23 -30 -9 7
before:placePreposition first:lexiconNoun	-10 1 -2 4 15 -25
before:placePreposition first:lexiconOther	-16 -6 -7 -4 26 -3
before:placePreposition first:lexiconCompound	13 -11 -12 -25 7 4
before:placePreposition first:lexiconEnding	-13 -8 -8 6 16 -10
before:placePreposition first:lexiconUnknown	-10 -31 -30 -23 40 -17
before:from first:role	-5 10 1 -8 -1 -1
before:from first:title	13 -3 -8 -1 -1 0
before:from first:particle	-18 4 -4 -1 15 0
before:from first:firmHead	6 -1 0 -3 -6 -1
before:from first:firmNoun	4 -8 -7 11 -3 -2
before:from first:bodyHead	-1 -2 13 -16 -5 -1
before:from first:placeHead	13 -9 -12 11 -10 -2
before:from first:clubHead	-4 -1 0 -3 8 0
before:from first:mediaHead	-10 0 10 0 0 0
before:from first:nationality	11 6 -4 -15 -5 -2
before:from first:calendar	-1 5 -5 0 0 -1
before:from first:plain	-16 1 17 6 -7 -8
before:from first:given	-25 12 11 -8 -20 13
before:from first:givenMaybe	-20 17 1 -2 -2 -2
before:from first:acronym	12 -5 2 -16 -13 6
before:from first:mixed	-2 -4 10 -6 -6 0
before:from first:capital	-8 3 16 2 -13 -14
before:from first:small	-15 15 0 0 -1 0
before:from first:endsInS	-2 -18 10 15 -1 1
before:from first:unknown	15 -5 -2 -16 -12 7
before:from first:longWord	18 -5 -19 -2 6 -25
before:from first:shortWord	-8 2 1 3 6 -4
before:from first:inhabitant	-5 -1 9 8 -8 -14
before:from first:ordinaryNoun	-4 -11 4 10 -7 -4
before:from first:ordinarySmall	5 -5 9 -14 -4 -2
before:from first:ordinaryEnd	3 0 7 -22 -11 6
before:from first:lexiconNoun	-2 0 18 -18 -18 -19
before:from first:lexiconOther	13 -19 -5 -4 6 -2
before:from first:lexiconCompound	24 -24 -3 -17 -7 -1
before:from first:lexiconEnding	4 7 -5 3 -6 -10
before:from first:lexiconUnknown	-7 -7 4 23 -2 -12
before:at first:role	2 -4 5 -5 -1 -1
before:at first:firmHead	11 0 -6 -6 0 -1
before:at first:firmNoun	18 -1 -9 -14 -1 -1
before:at first:bodyHead	-2 -1 -21 14 -1 -2
before:at first:placeHead	-2 -5 9 2 -9 -2
before:at first:clubHead	-1 -1 -5 7 -2 -1
before:at first:nationality	5 0 -2 -3 0 0
before:at first:calendar	-10 0 11 0 0 0
before:at first:plain	27 -4 -11 -15 -8 -5
before:at first:given	-19 21 2 -1 -2 -3
before:at first:givenMaybe	-8 9 -2 0 -1 -2
before:at first:acronym	-9 -4 22 -15 -4 -6
before:at first:mixed	-2 0 8 -2 -1 -5
before:at first:capital	-31 -9 37 5 -18 4
before:at first:endsInS	0 -2 -4 16 -10 -10
before:at first:unknown	-6 -5 20 -15 -5 -6
before:at first:longWord	12 -3 -5 -3 -1 -10
before:at first:shortWord	19 -12 7 -21 -25 -17
before:at first:inhabitant	-13 -10 22 -11 -2 -5
before:at first:ordinaryNoun	-8 -2 1 13 -2 -3
before:at first:ordinarySmall	-14 0 15 -7 0 6
before:at first:ordinaryEnd	6 -7 0 0 -12 -9
before:at first:lexiconNoun	-15 -12 28 -4 -14 -14
before:at first:lexiconOther	-12 -3 -9 11 5 5
before:at first:lexiconCompound	-11 -11 12 3 -14 9
before:at first:lexiconEnding	-6 -4 7 1 2 -3
before:at first:lexiconUnknown	-4 -21 20 -7 -11 1
before:named first:placeHead	-1 -13 -5 0 14 -1
before:named first:plain	8 -6 -2 0 0 0
before:named first:given	-3 21 -17 -2 -3 -18
before:named first:acronym	-4 -1 -9 -4 -3 14
before:named first:capital	-30 11 17 -17 -12 17
before:named first:endsInS	-5 2 6 -1 -2 -2
before:named first:unknown	-4 -1 -9 -4 -3 14
before:named first:longWord	-18 8 15 -2 -6 -5
before:named first:shortWord	5 -13 -16 -5 -6 20
before:named first:inhabitant	-3 6 -3 0 0 -1
before:named first:ordinaryEnd	-17 -6 22 -4 -3 -2
before:named first:lexiconNoun	-10 11 4 -2 -2 -3
before:named first:lexiconOther	-6 8 -2 0 0 -1
before:named first:lexiconCompound	-30 -8 21 -7 7 12
before:named first:lexiconUnknown	-4 -13 10 -8 -23 20
before:and first:particle	-13 11 8 -4 -5 -1
before:and first:firmHead	26 -2 -11 -1 -12 -1
before:and first:bodyHead	1 -5 5 2 -4 -1
before:and first:placeHead	-5 -11 13 -2 -2 -1
before:and first:productHead	-8 -2 -3 14 -5 -2
before:and first:productNoun	-10 10 -1 0 0 0
before:and first:clubHead	-5 -4 8 0 -1 0
before:and first:preposition	-7 -1 10 -2 -2 -1
before:and first:from	8 -8 0 0 0 0
before:and first:pronoun	-3 7 -3 -1 -2 0
before:and first:plain	10 -9 4 -4 -7 -2
before:and first:credit	9 -8 0 0 0 0
before:and first:given	-5 16 -2 -4 -11 -10
before:and first:givenMaybe	-12 3 -2 0 -1 10
before:and first:acronym	-1 -5 15 -8 -4 -4
before:and first:mixed	-5 10 -2 -2 -1 -5
before:and first:capital	-25 10 10 -3 10 -4
before:and first:small	-6 7 -1 0 -1 0
before:and first:endsInS	-13 -7 11 -7 20 -9
before:and first:unknown	0 -6 18 -9 -6 -6
before:and first:longWord	15 -14 -9 3 -5 -8
before:and first:shortWord	-19 16 3 -2 2 -4
before:and first:inhabitant	-4 -9 15 -3 -3 -3
before:and first:ordinaryNoun	0 -5 -4 -1 8 -1
before:and first:ordinarySmall	-21 10 4 15 -7 -4
before:and first:ordinaryEnd	5 2 -19 -11 15 -5
before:and first:lexiconNoun	-9 -8 9 6 8 -10
before:and first:lexiconOther	-6 3 3 -3 1 -1
before:and first:lexiconCompound	-6 -9 7 3 4 -6
before:and first:lexiconEnding	-11 4 -3 -1 9 -1
before:and first:lexiconUnknown	-10 3 3 -11 4 0
before:pronoun first:role	0 5 7 -12 -2 -2
before:pronoun first:particle	15 -10 -3 -1 -1 -1
before:pronoun first:bodyHead	12 -1 -1 -10 -1 0
before:pronoun first:productNoun	-16 16 0 0 0 0
before:pronoun first:speaking	-7 7 0 0 0 0
before:pronoun first:from	11 -8 -3 0 0 0
before:pronoun first:plain	-5 11 -3 -2 -2 -2
before:pronoun first:credit	11 -8 -3 0 0 0
before:pronoun first:given	1 5 -4 -1 -2 -4
before:pronoun first:givenMaybe	-7 7 0 0 0 -1
before:pronoun first:acronym	17 -4 -5 -9 -2 -3
before:pronoun first:capital	-15 16 -6 7 -7 8
before:pronoun first:small	15 -10 -3 -1 -1 -1
before:pronoun first:endsInS	3 4 -15 12 -7 -5
before:pronoun first:unknown	14 -4 -4 -8 -1 -3
before:pronoun first:longWord	18 -2 -2 -11 -3 -2
before:pronoun first:shortWord	1 20 -11 -11 -9 -10
before:pronoun first:inhabitant	-3 11 -6 -2 -4 -3
before:pronoun first:ordinaryNoun	-2 5 -2 -1 -1 -1
before:pronoun first:ordinarySmall	-6 10 -2 -2 -1 -1
before:pronoun first:ordinaryEnd	-5 6 5 -3 -4 -3
before:pronoun first:lexiconNoun	-5 13 0 -5 -6 -6
before:pronoun first:lexiconOther	-12 15 -1 -1 -1 -1
before:pronoun first:lexiconCompound	1 2 5 -3 -6 -3
before:pronoun first:lexiconUnknown	-13 -6 -9 13 0 16
before:nationality first:role	10 -1 -7 -2 0 0
before:nationality first:firmHead	12 0 -11 -1 0 0
before:nationality first:firmNoun	32 -1 -28 -4 -1 -1
before:nationality first:bodyHead	5 -2 -14 8 -3 -2
before:nationality first:placeHead	-15 -1 1 -7 18 -1
before:nationality first:nationality	6 0 -3 -3 -1 0
before:nationality first:plain	21 -1 -14 -9 -2 -2
before:nationality first:acronym	-4 0 6 -2 0 0
before:nationality first:capital	6 -40 6 -9 22 -21
before:nationality first:endsInS	21 -6 -7 -5 -5 -2
before:nationality first:unknown	-4 0 6 -2 0 0
before:nationality first:longWord	8 -3 -21 16 -10 -2
before:nationality first:shortWord	-21 -3 14 -7 18 -4
before:nationality first:inhabitant	10 -4 -10 -3 6 -2
before:nationality first:ordinaryNoun	17 -1 -13 -1 -2 -1
before:nationality first:ordinaryEnd	12 -6 -17 -8 13 -3
before:nationality first:lexiconNoun	7 -7 -18 -1 17 -7
before:nationality first:lexiconOther	-5 -1 5 0 1 0
before:nationality first:lexiconCompound	18 -3 -21 1 0 -3
before:nationality first:lexiconEnding	6 -1 -6 0 0 0
before:nationality first:lexiconUnknown	-13 -34 31 -18 11 -12
before:calendar first:role	8 -4 -2 -1 0 0
before:calendar first:firmHead	9 -1 -8 0 0 0
before:calendar first:givenMaybe	5 -5 -1 0 0 0
before:calendar first:capital	-3 -3 4 -4 -5 6
before:calendar first:unknown	-7 -1 -1 -1 -1 9
before:calendar first:longWord	7 -1 -3 -1 -2 -1
before:calendar first:shortWord	-6 4 -4 -2 -3 8
before:calendar first:inhabitant	-13 -5 15 -1 0 -1
before:calendar first:ordinaryEnd	9 -1 -5 -1 -2 -1
before:calendar first:lexiconNoun	-5 -9 12 -1 0 -2
before:calendar first:lexiconCompound	9 -1 -5 -1 -2 -1
before:calendar first:lexiconUnknown	-1 8 -5 -1 -2 -1
before:never first:role	5 -4 -1 0 0 0
before:never first:speaking	-7 7 0 0 0 0
before:never first:possessive	7 -5 -1 0 0 -1
before:never first:plain	12 -4 -2 -2 -2 -3
before:never first:givenMaybe	-6 7 0 0 0 -1
before:never first:acronym	9 -2 -1 -2 -2 -2
before:never first:capital	8 8 -22 -9 2 -3
before:never first:unknown	-4 -2 -1 -2 -1 8
before:never first:longWord	0 7 -3 -2 -4 -2
before:never first:shortWord	-5 9 -3 -4 -3 6
before:never first:inhabitant	-2 5 -1 -1 -2 -1
before:never first:ordinaryNoun	16 -9 -2 -1 -1 -3
before:never first:ordinaryEnd	26 -11 -5 -2 -7 -4
before:never first:lexiconNoun	15 -3 -6 -2 -3 -5
before:never first:lexiconOther	-5 6 0 0 0 0
before:never first:lexiconCompound	20 -7 -4 -2 -5 -3
before:never first:lexiconUnknown	-8 12 -13 -4 8 -7
before:plain first:title	7 -5 -1 -1 -1 0
before:plain first:particle	5 -3 2 -2 -2 -2
before:plain first:legalForm	13 -1 -7 -5 -1 -1
before:plain first:firmNoun	9 0 -7 -2 -1 0
before:plain first:bodyHead	-15 -1 11 3 -1 0
before:plain first:placeHead	-4 -1 1 -16 11 -2
before:plain first:productHead	-3 -2 -4 8 0 -1
before:plain first:productNoun	6 -2 -3 0 0 -2
before:plain first:mediaHead	3 0 4 -9 0 -1
before:plain first:speaking	-4 5 -1 0 0 0
before:plain first:from	7 -2 -3 -1 -1 -1
before:plain first:never	16 -5 -6 -4 -2 -1
before:plain first:plain	6 -3 -9 8 -6 -5
before:plain first:credit	7 -2 -3 -1 -1 -1
before:plain first:given	8 -19 10 -4 -3 9
before:plain first:givenMaybe	-3 2 6 -1 -2 -2
before:plain first:acronym	6 9 4 -21 -4 -6
before:plain first:mixed	0 -6 4 -12 -2 7
before:plain first:capital	-10 -10 4 26 10 -26
before:plain first:small	11 -3 -4 -1 -1 -2
before:plain first:initial	5 -1 -2 -1 -1 -1
before:plain first:endsInS	-14 4 0 17 -1 -9
before:plain first:unknown	2 13 4 -20 -5 -7
before:plain first:longWord	-17 6 21 1 2 -14
before:plain first:shortWord	16 -21 -6 5 4 -9
before:plain first:inhabitant	16 -4 3 -16 -11 -19
before:plain first:ordinaryNoun	0 -1 11 0 -4 -14
before:plain first:ordinarySmall	-8 10 -2 -3 8 -7
before:plain first:ordinaryEnd	5 -8 -12 7 8 -6
before:plain first:lexiconNoun	-15 -1 -2 25 -18 2
before:plain first:lexiconOther	-5 -18 12 10 -1 -9
before:plain first:lexiconCompound	11 -7 -12 -3 -2 2
before:plain first:lexiconEnding	-1 -6 17 -11 -7 -4
before:plain first:lexiconUnknown	-5 0 -5 10 18 -51
before:firmTail first:role	13 -13 0 0 0 0
before:firmTail first:title	5 -4 0 0 0 0
before:firmTail first:particle	5 -3 -1 0 0 -1
before:firmTail first:firmNoun	-7 0 8 -2 0 -1
before:firmTail first:bodyHead	8 -13 7 0 0 0
before:firmTail first:placeHead	-16 17 -5 0 -2 0
before:firmTail first:clubHead	-1 -1 -3 -4 0 7
before:firmTail first:from	6 -3 -2 0 0 -1
before:firmTail first:never	5 -4 0 0 0 0
before:firmTail first:plain	7 4 -11 -1 0 0
before:firmTail first:credit	6 -3 -2 0 0 -1
before:firmTail first:given	12 -11 7 -1 -1 -6
before:firmTail first:mixed	-1 0 9 0 0 -7
before:firmTail first:capital	-7 3 1 -18 14 1
before:firmTail first:small	6 -3 -2 0 0 -1
before:firmTail first:endsInS	0 11 -1 0 -10 -4
before:firmTail first:longWord	-3 7 -10 -1 8 -1
before:firmTail first:shortWord	-4 2 -5 -9 9 7
before:firmTail first:inhabitant	2 0 -12 0 0 12
before:firmTail first:ordinaryNoun	-6 0 6 0 0 0
before:firmTail first:ordinarySmall	-5 -2 -9 -7 10 10
before:firmTail first:ordinaryEnd	-2 -3 -2 -1 8 -1
before:firmTail first:lexiconNoun	-21 -4 16 -3 -1 7
before:firmTail first:lexiconOther	-2 -1 0 -4 0 5
before:firmTail first:lexiconCompound	-7 14 -18 -1 10 -1
before:firmTail first:lexiconUnknown	-14 14 -1 -11 11 -8
before:partyTail first:given	7 -5 -1 0 0 -1
before:partyTail first:capital	-6 12 -7 -1 -2 -5
before:partyTail first:shortWord	-6 8 -1 0 0 -1
before:partyTail first:inhabitant	-9 11 -2 0 0 -1
before:partyTail first:lexiconNoun	-14 16 -2 0 0 -1
before:partyTail first:lexiconCompound	-8 9 -1 0 0 -1
before:credit first:role	-1 -5 4 0 0 0
before:credit first:title	9 -1 -7 0 -1 0
before:credit first:particle	-5 -14 -4 0 15 0
before:credit first:firmHead	11 -1 -8 -1 -2 0
before:credit first:firmNoun	5 -2 -2 -1 -1 0
before:credit first:bodyHead	5 -1 2 -10 -4 0
before:credit first:placeHead	19 -4 -9 -4 -10 -1
before:credit first:clubHead	-1 0 0 -8 8 0
before:credit first:mediaHead	-10 0 10 0 0 0
before:credit first:possessive	7 -5 -1 0 0 -1
before:credit first:plain	-14 -1 14 -4 5 -1
before:credit first:given	-3 7 4 -4 -14 -4
before:credit first:givenMaybe	-12 7 3 -1 -2 -1
before:credit first:acronym	11 -4 5 -9 -10 -7
before:credit first:mixed	0 -3 7 -5 -5 1
before:credit first:capital	-9 5 11 -5 3 -33
before:credit first:endsInS	9 -6 -1 -10 6 -4
before:credit first:unknown	14 -3 2 -7 -9 -7
before:credit first:longWord	10 -4 -11 13 -9 -7
before:credit first:shortWord	7 -17 3 -2 7 -13
before:credit first:inhabitant	-16 7 14 -4 -7 -2
before:credit first:ordinaryNoun	1 -8 6 -3 -4 -2
before:credit first:ordinarySmall	-10 -5 15 -1 -1 -1
before:credit first:ordinaryEnd	-6 5 5 -3 1 -2
before:credit first:lexiconNoun	-24 1 31 -22 -3 -3
before:credit first:lexiconOther	10 -9 -10 -2 8 -1
before:credit first:lexiconCompound	2 -14 5 12 -5 -5
before:credit first:lexiconEnding	9 7 -16 -3 0 -1
before:credit first:lexiconUnknown	7 -2 -7 -1 7 -17
before:function first:role	7 -4 4 -5 -2 -2
before:function first:title	5 -1 -2 0 -1 0
before:function first:particle	-1 4 6 -5 -5 -2
before:function first:legalForm	8 0 -7 0 0 0
before:function first:firmHead	5 -4 5 -2 -13 -1
before:function first:firmNoun	7 -2 -3 -1 -1 0
before:function first:bodyHead	-20 3 19 5 -6 -1
before:function first:placeHead	-11 -3 22 -5 -11 -1
before:function first:productHead	-8 -3 -3 14 -5 -2
before:function first:productNoun	-7 8 -1 0 0 0
before:function first:clubHead	-5 -4 8 0 -1 0
before:function first:preposition	-3 -3 9 -3 -2 -1
before:function first:from	16 -15 -1 0 0 0
before:function first:pronoun	-3 7 -3 -1 -2 0
before:function first:calendar	-9 4 6 0 0 0
before:function first:never	6 -1 -2 -1 -2 0
before:function first:plain	14 -5 7 -12 -10 -20
before:function first:credit	16 -15 -1 0 0 0
before:function first:given	-8 16 -8 -12 3 1
before:function first:givenMaybe	12 -23 4 -3 -5 11
before:function first:acronym	1 -4 7 6 -11 -18
before:function first:mixed	-16 2 6 -7 -3 7
before:function first:capital	5 0 10 -8 -14 -7
before:function first:small	7 -1 -3 -2 -2 -1
before:function first:number	7 -1 -6 0 0 0
before:function first:initial	-4 6 -1 -1 -1 -1
before:function first:endsInS	-5 -20 11 -14 13 9
before:function first:unknown	7 -3 5 6 -19 -22
before:function first:longWord	19 7 -17 4 -22 -22
before:function first:shortWord	-12 13 -1 3 -8 4
before:function first:inhabitant	9 -4 8 -9 -13 -11
before:function first:ordinaryNoun	17 -8 -9 -6 2 -6
before:function first:ordinarySmall	-13 14 -4 11 -10 -6
before:function first:ordinaryEnd	-8 7 9 -6 -2 -15
before:function first:lexiconNoun	15 -3 -2 -13 -4 -23
before:function first:lexiconOther	-6 -2 16 -8 -10 -6
before:function first:lexiconCompound	4 -6 4 14 -10 -23
before:function first:lexiconEnding	-7 3 1 -5 10 -6
before:function first:lexiconUnknown	-8 -3 10 -2 -9 10
before:given first:placeHead	-3 -1 10 -1 -6 -1
before:given first:given	37 -36 0 -2 -3 -9
before:given first:givenMaybe	11 -7 -2 -1 0 -1
before:given first:acronym	-4 0 7 -2 -1 -1
before:given first:mixed	8 0 -5 -1 0 -2
before:given first:capital	49 -52 8 -15 -24 -9
before:given first:initial	7 -2 -1 -1 0 -2
before:given first:endsInS	11 -8 -1 -1 -1 -2
before:given first:unknown	3 -3 5 -3 -1 -3
before:given first:shortWord	10 -20 10 -5 -3 -7
before:given first:inhabitant	18 -7 -6 -2 -3 -4
before:given first:ordinarySmall	-15 0 16 0 0 0
before:given first:ordinaryEnd	-5 -2 9 -1 -2 -1
before:given first:lexiconNoun	-4 -3 10 -2 -1 -4
before:given first:lexiconCompound	0 -5 10 -3 -6 -4
before:given first:lexiconEnding	11 -2 -5 -1 -2 -1
before:given first:lexiconUnknown	33 -23 -3 -10 -17 0
before:givenMaybe first:placeHead	-5 10 0 0 -6 0
before:givenMaybe first:given	22 -20 -1 0 0 -2
before:givenMaybe first:capital	29 -10 -10 -4 -12 -6
before:givenMaybe first:unknown	5 -1 -1 -2 0 -1
before:givenMaybe first:shortWord	23 -19 -2 -2 -1 -2
before:givenMaybe first:inhabitant	5 -3 -1 0 -1 0
before:givenMaybe first:lexiconUnknown	10 7 -8 -3 -11 -4
before:acronym first:firmHead	12 -2 -8 -1 -1 -1
before:acronym first:placeHead	26 0 -2 -1 -23 -1
before:acronym first:clubHead	11 -5 -2 -4 0 -1
before:acronym first:acting	5 -1 -1 -1 -1 -1
before:acronym first:plain	13 -2 -3 -3 -3 -3
before:acronym first:function	6 -2 -2 -1 -1 -1
before:acronym first:given	-5 5 0 0 0 0
before:acronym first:acronym	42 2 -21 -20 -21 -15
before:acronym first:mixed	5 0 -1 0 0 -3
before:acronym first:capital	31 -1 -24 -12 -21 5
before:acronym first:unknown	13 12 -20 -17 -6 -2
before:acronym first:longWord	5 -1 0 -1 -2 -2
before:acronym first:shortWord	9 -1 -8 -5 -5 5
before:acronym first:inhabitant	6 -1 -2 0 -1 -2
before:acronym first:ordinaryEnd	7 -1 -1 -1 -3 -1
before:acronym first:lexiconNoun	15 -3 -6 -4 -1 -2
before:acronym first:lexiconCompound	11 -1 -2 -1 -7 -1
before:acronym first:lexiconEnding	9 -5 -2 -1 -2 -1
before:acronym first:lexiconUnknown	25 -9 -12 -4 -15 2
before:mixed first:placeHead	11 -2 -4 -1 -6 0
before:mixed first:capital	17 -4 -8 -1 -7 -2
before:mixed first:shortWord	5 0 -4 0 0 0
before:mixed first:lexiconNoun	5 0 -4 0 0 0
before:mixed first:lexiconUnknown	13 -4 -4 -1 -7 -2
before:capital first:role	5 -3 -8 9 -6 -6
before:capital first:title	13 -5 -5 -4 -3 -2
before:capital first:particle	22 -28 2 -7 11 -10
before:capital first:legalForm	44 -5 -30 -10 -3 -10
before:capital first:firmHead	28 -26 -20 3 -2 -18
before:capital first:firmNoun	10 -15 -2 5 -4 -16
before:capital first:bodyHead	11 -13 -3 1 -3 -16
before:capital first:placeHead	18 -13 -5 -17 1 -10
before:capital first:productHead	0 -4 -9 -2 -2 10
before:capital first:productNoun	8 -4 8 -5 -4 -10
before:capital first:clubHead	8 -7 -2 -6 1 -2
before:capital first:mediaHead	9 -6 -8 -1 -2 3
before:capital first:speaking	-5 7 -1 -1 0 -1
before:capital first:firmVerb	8 0 -6 0 -1 0
before:capital first:possessive	7 -5 -1 0 0 -1
before:capital first:preposition	3 -6 9 -4 -4 -5
before:capital first:from	36 -19 -13 -3 -2 -4
before:capital first:nationality	19 -5 -2 -15 -3 -7
before:capital first:calendar	2 -6 10 -2 -1 -4
before:capital first:never	39 -19 -22 -7 -5 -5
before:capital first:plain	3 -11 1 1 9 -16
before:capital first:firmTail	-3 -1 -1 5 0 -1
before:capital first:partyTail	5 -1 -1 -1 0 -1
before:capital first:credit	36 -19 -13 -3 -2 -5
before:capital first:function	-5 -3 6 7 -2 -5
before:capital first:given	3 14 -15 -28 -24 -1
before:capital first:givenMaybe	-9 18 1 -5 -6 -12
before:capital first:acronym	-9 -19 10 17 -19 -8
before:capital first:mixed	2 -7 -10 0 -9 14
before:capital first:capital	10 2 -6 -9 -10 5
before:capital first:small	46 -25 -15 -6 -5 -9
before:capital first:number	7 -1 -6 0 0 0
before:capital first:initial	35 -15 -14 -7 -5 -10
before:capital first:endsInS	4 4 -8 1 4 -15
before:capital first:unknown	-1 -34 10 14 -36 2
before:capital first:longWord	2 5 -6 4 1 -7
before:capital first:shortWord	6 -6 -4 3 -1 -2
before:capital first:inhabitant	1 -8 -1 6 -4 6
before:capital first:ordinaryNoun	6 -18 2 1 -5 7
before:capital first:ordinarySmall	-20 6 4 4 15 -3
before:capital first:ordinaryEnd	-5 0 1 2 7 2
before:capital first:lexiconNoun	4 -13 3 -7 -11 13
before:capital first:lexiconOther	-13 0 -3 0 10 15
before:capital first:lexiconCompound	-6 -12 14 5 1 -10
before:capital first:lexiconEnding	5 -4 -12 -2 11 -13
before:capital first:lexiconUnknown	19 -5 -13 -7 -6 3
before:small first:role	14 0 6 -16 -23 1
before:small first:title	19 -12 -3 -3 -4 -3
before:small first:particle	20 -5 -1 -10 -13 -9
before:small first:legalForm	13 -1 -12 0 -1 -1
before:small first:firmHead	-2 -5 25 -53 1 -3
before:small first:firmNoun	11 7 -6 -3 -7 -8
before:small first:bodyHead	-7 -9 -11 26 -12 -32
before:small first:placeHead	-4 -6 1 -10 12 -14
before:small first:productHead	2 -8 -13 7 -14 11
before:small first:productNoun	16 20 -28 -11 -11 -12
before:small first:familyNoun	8 -1 -4 -1 -1 -1
before:small first:clubHead	-15 0 -12 19 -4 8
before:small first:mediaHead	-2 -12 6 -3 -10 8
before:small first:speaking	-7 7 0 0 0 0
before:small first:preposition	27 -20 1 -5 -6 -4
before:small first:from	20 -16 1 -3 -4 -3
before:small first:at	6 -3 -2 -1 -1 -1
before:small first:and	-8 0 0 -2 9 0
before:small first:pronoun	-6 7 2 -2 -3 0
before:small first:nationality	-29 1 1 29 8 -16
before:small first:calendar	4 -1 14 -8 -15 2
before:small first:never	8 -9 -1 -16 16 -7
before:small first:plain	13 -9 -3 -4 -10 3
before:small first:firmTail	16 -1 -4 -7 -3 -2
before:small first:partyTail	7 -2 -2 -2 -1 -2
before:small first:credit	25 -16 -8 -3 -3 -3
before:small first:function	-5 -1 6 -6 7 -2
before:small first:given	-20 33 -21 -14 -12 14
before:small first:givenMaybe	-12 13 8 -13 -11 1
before:small first:acronym	-6 -19 14 12 -32 -1
before:small first:mixed	-6 -20 7 -8 -17 17
before:small first:capital	2 3 2 -10 6 -10
before:small first:small	28 -8 -20 -7 -9 -7
before:small first:number	-2 -1 6 -1 0 -3
before:small first:initial	-2 10 -7 -2 -1 -3
before:small first:endsInS	-5 -8 2 9 -6 9
before:small first:unknown	-5 -9 9 2 -9 3
before:small first:longWord	11 -21 -27 12 -1 5
before:small first:shortWord	-1 -10 3 -2 1 7
before:small first:inhabitant	4 2 6 -31 0 0
before:small first:ordinaryNoun	26 -11 -9 -6 -8 -13
before:small first:ordinarySmall	-40 13 3 29 18 -3
before:small first:ordinaryEnd	10 -11 1 -10 1 -8
before:small first:lexiconNoun	26 -18 -5 -8 -10 -7
before:small first:lexiconOther	-6 6 5 -4 6 -16
before:small first:lexiconCompound	11 -9 -6 -3 5 -14
before:small first:lexiconEnding	-7 -9 15 -2 1 -3
before:small first:lexiconUnknown	-17 -8 16 5 8 -6
before:number first:never	9 -2 -2 -1 -3 -1
before:number first:plain	14 -2 -6 -2 -1 -3
before:number first:given	13 -9 -1 -1 -1 -2
before:number first:acronym	5 0 -1 -1 -2 -1
before:number first:capital	63 -33 -27 -11 -17 -15
before:number first:endsInS	5 -1 -1 -1 -1 -1
before:number first:unknown	11 -1 -2 -3 -3 -2
before:number first:longWord	5 -1 -1 -1 -1 -1
before:number first:shortWord	34 -15 -7 -6 -7 -6
before:number first:inhabitant	8 -2 -2 -1 -1 -1
before:number first:ordinaryNoun	21 -5 -9 -4 -5 -5
before:number first:ordinaryEnd	6 -2 -2 -1 -1 -1
before:number first:lexiconNoun	31 -10 -15 -6 -6 -7
before:number first:lexiconCompound	11 -3 -3 -1 -3 -2
before:number first:lexiconUnknown	34 -15 -11 -4 -8 -5
before:initial first:capital	-7 9 -4 -1 0 -1
before:initial first:ordinaryEnd	-8 10 -4 0 0 0
before:initial first:lexiconUnknown	-7 9 -4 -1 0 -1
before:endsInS first:role	8 -5 -3 0 0 -1
before:endsInS first:particle	-5 -5 10 -1 -2 -1
before:endsInS first:legalForm	5 0 -4 0 0 0
before:endsInS first:firmHead	9 -2 -24 -8 14 -3
before:endsInS first:firmNoun	1 -1 6 -8 -2 -2
before:endsInS first:bodyHead	-4 -3 -25 11 9 -5
before:endsInS first:placeHead	7 -2 8 -6 -10 -2
before:endsInS first:clubHead	-1 0 -1 -3 5 0
before:endsInS first:mediaHead	1 -1 -10 0 -1 9
before:endsInS first:preposition	-7 0 8 0 -1 -1
before:endsInS first:nationality	-3 0 -3 6 0 0
before:endsInS first:never	6 0 -1 -3 -1 -1
before:endsInS first:plain	-13 8 2 -20 19 6
before:endsInS first:given	2 9 -6 -4 -1 -6
before:endsInS first:givenMaybe	-15 9 6 -1 4 -1
before:endsInS first:acronym	13 -2 -4 -8 -2 -2
before:endsInS first:mixed	3 -1 6 -7 0 -3
before:endsInS first:capital	-3 -6 -1 4 0 4
before:endsInS first:initial	5 -1 -4 0 0 -1
before:endsInS first:endsInS	-1 -10 12 -9 4 -8
before:endsInS first:unknown	10 -3 0 -6 -1 -2
before:endsInS first:longWord	-4 8 -11 2 -21 13
before:endsInS first:shortWord	7 1 12 -22 -1 -22
before:endsInS first:inhabitant	-6 4 -15 25 -3 -13
before:endsInS first:ordinaryNoun	-6 -2 14 1 -1 -9
before:endsInS first:ordinarySmall	3 -2 -2 -14 1 8
before:endsInS first:ordinaryEnd	-14 3 -7 -5 1 23
before:endsInS first:lexiconNoun	18 5 -6 -15 -6 -13
before:endsInS first:lexiconOther	0 -8 -9 -7 2 14
before:endsInS first:lexiconCompound	-14 6 1 12 -4 2
before:endsInS first:lexiconEnding	2 -5 2 -11 8 -5
before:endsInS first:lexiconUnknown	2 -19 5 8 -3 4
before:edge first:role	5 -1 -15 13 -15 -3
before:edge first:title	26 -11 -11 -2 -6 -1
before:edge first:particle	-8 11 -1 -1 -1 -1
before:edge first:firmHead	-8 -8 21 -5 -12 -1
before:edge first:firmNoun	24 -16 -14 -6 2 -1
before:edge first:bodyHead	-7 -22 -6 29 -19 -2
before:edge first:placeHead	-6 -16 -27 1 26 -7
before:edge first:productNoun	13 -7 -5 0 -2 0
before:edge first:clubHead	-6 -10 -10 20 -5 -1
before:edge first:mediaHead	21 -7 -3 -11 -7 -1
before:edge first:placePreposition	24 -10 -4 -9 -4 -1
before:edge first:from	-6 10 -1 -1 -2 -1
before:edge first:at	26 -23 -2 -1 -2 -1
before:edge first:nationality	8 -8 -11 7 -4 0
before:edge first:calendar	23 -3 -15 -4 -17 -2
before:edge first:never	27 -9 -9 -5 -11 -1
before:edge first:plain	29 -6 -3 -31 -17 -11
before:edge first:partyTail	7 -2 -2 -1 -1 0
before:edge first:credit	3 4 -3 -2 -6 -1
before:edge first:function	12 -9 -2 0 -2 -1
before:edge first:given	-2 18 -9 -8 -23 2
before:edge first:givenMaybe	-6 1 -6 -2 -5 12
before:edge first:acronym	-13 10 -17 -4 18 -1
before:edge first:mixed	0 2 2 4 -8 -4
before:edge first:capital	1 -2 4 -4 1 -10
before:edge first:endsInS	19 -18 -18 -6 5 8
before:edge first:unknown	-22 1 -11 -14 33 -4
before:edge first:longWord	18 -13 -12 -15 -3 9
before:edge first:shortWord	-23 8 5 8 9 -1
before:edge first:inhabitant	-12 7 -5 9 -3 10
before:edge first:ordinaryNoun	23 -12 -2 -16 -4 -5
before:edge first:ordinarySmall	33 -9 -11 -8 -34 -8
before:edge first:ordinaryEnd	13 -1 -5 11 -36 8
before:edge first:lexiconNoun	15 -2 14 -7 -35 -19
before:edge first:lexiconOther	28 -1 -20 -3 -29 -6
before:edge first:lexiconCompound	-12 -2 12 17 -16 5
before:edge first:lexiconEnding	12 -1 -27 5 -2 -3
before:edge first:lexiconUnknown	-16 8 9 2 -1 -6
before:comma first:role	39 -24 -5 -8 -11 -4
before:comma first:title	23 -9 -7 -2 -6 -2
before:comma first:particle	9 -3 -3 -1 -5 -1
before:comma first:legalForm	-9 -2 9 0 0 0
before:comma first:firmHead	-13 -7 20 -1 -5 -1
before:comma first:firmNoun	-23 -3 12 -2 19 -1
before:comma first:bodyHead	-23 -6 3 17 11 -2
before:comma first:placeHead	-38 0 -12 -7 45 -7
before:comma first:productHead	9 -12 -3 -1 7 -3
before:comma first:productNoun	12 -5 0 -1 -5 -3
before:comma first:acting	6 -1 -2 0 -2 -1
before:comma first:preposition	7 -3 -1 0 -2 0
before:comma first:nationality	5 -2 -1 -1 -1 0
before:comma first:calendar	-16 16 -1 0 0 0
before:comma first:never	27 -7 -8 -2 -14 -3
before:comma first:plain	11 1 -9 -10 4 -13
before:comma first:firmTail	7 -1 -4 -1 0 -1
before:comma first:given	-21 44 -25 -8 -12 -20
before:comma first:givenMaybe	-3 7 -3 0 -2 -1
before:comma first:acronym	3 -8 16 -4 -17 -4
before:comma first:capital	-16 13 -2 -21 23 -15
before:comma first:small	9 -3 -3 -1 -5 -1
before:comma first:endsInS	7 -10 11 -6 -2 -12
before:comma first:unknown	17 -12 5 -9 -14 -4
before:comma first:longWord	22 -24 3 4 -14 -12
before:comma first:shortWord	-11 16 5 -19 6 -26
before:comma first:inhabitant	12 -4 -11 -12 5 -15
before:comma first:ordinaryNoun	36 -9 -12 -6 -22 -10
before:comma first:ordinarySmall	-13 -5 -2 -2 18 -1
before:comma first:ordinaryEnd	9 -8 -2 8 -3 -15
before:comma first:lexiconNoun	10 -24 0 10 11 -26
before:comma first:lexiconOther	-26 8 5 -2 4 14
before:comma first:lexiconCompound	21 -25 -25 -22 22 -20
before:comma first:lexiconEnding	-5 -14 0 -9 16 -5
before:comma first:lexiconUnknown	-21 4 14 -14 5 2
before:colon first:role	-2 -6 9 -2 0 -1
before:colon first:particle	1 13 -14 -2 -1 -7
before:colon first:firmHead	-6 -3 10 -1 0 0
before:colon first:firmNoun	22 -4 -15 -2 -3 0
before:colon first:bodyHead	-14 -2 -5 20 -4 -2
before:colon first:placeHead	-3 -13 16 -3 -2 -1
before:colon first:productHead	-5 -2 -4 0 -1 9
before:colon first:clubHead	-9 0 -4 11 0 0
before:colon first:firmVerb	7 -3 -2 -2 -1 0
before:colon first:article	31 -12 -12 -2 -1 -7
before:colon first:possessive	20 -11 -7 -3 -3 -2
before:colon first:preposition	17 -6 -6 -2 -2 -2
before:colon first:placePreposition	9 -4 -3 -1 -1 -1
before:colon first:from	-11 11 0 0 0 0
before:colon first:calendar	-12 3 10 0 0 0
before:colon first:never	-9 -2 6 6 -1 -1
before:colon first:plain	-4 -14 18 0 -7 -5
before:colon first:credit	-16 11 8 0 0 0
before:colon first:function	-5 13 -5 -4 -1 -1
before:colon first:given	-20 34 -10 -6 -6 -9
before:colon first:acronym	22 -16 -5 -2 -9 -10
before:colon first:mixed	-2 -1 7 -3 -2 -2
before:colon first:capital	-15 13 20 -9 -16 -9
before:colon first:small	-15 16 0 0 0 0
before:colon first:endsInS	-15 19 2 -3 -6 -3
before:colon first:unknown	19 4 -5 -12 -8 -9
before:colon first:longWord	-3 -10 -5 12 -8 12
before:colon first:shortWord	4 15 -3 -8 -18 -10
before:colon first:inhabitant	8 -24 -7 -9 12 13
before:colon first:ordinaryNoun	29 -8 -11 -7 -4 -11
before:colon first:ordinarySmall	66 -19 -40 -23 -10 -16
before:colon first:ordinaryEnd	2 -10 -1 10 2 -8
before:colon first:lexiconNoun	12 -27 7 -8 -13 3
before:colon first:lexiconOther	6 2 1 -6 -5 -7
before:colon first:lexiconCompound	-11 -27 12 19 -3 -12
before:colon first:lexiconEnding	-3 6 -1 -2 -3 -1
before:colon first:lexiconUnknown	-17 4 20 -29 -4 3
before:opens first:firmHead	-4 0 5 -1 0 0
before:opens first:firmNoun	-4 0 5 -1 0 0
before:opens first:bodyHead	-15 -3 -6 22 -7 -2
before:opens first:placeHead	-7 -4 -22 -11 27 -2
before:opens first:productNoun	-10 -1 13 -4 -5 -1
before:opens first:clubHead	-2 -1 -3 5 -1 0
before:opens first:and	14 0 -2 -10 -3 -1
before:opens first:credit	7 0 -1 -4 -1 0
before:opens first:function	14 0 -2 -10 -3 -1
before:opens first:given	11 -12 10 -4 -5 -3
before:opens first:acronym	-20 -4 -2 20 0 -4
before:opens first:capital	-17 -14 12 21 -2 -20
before:opens first:endsInS	1 -5 2 7 -8 -1
before:opens first:unknown	-18 -3 0 20 -4 -4
before:opens first:longWord	-5 0 -1 7 -1 0
before:opens first:shortWord	-5 -9 1 21 -23 -6
before:opens first:inhabitant	-20 -3 -1 22 -4 -1
before:opens first:ordinaryNoun	16 -2 -4 -8 -3 -1
before:opens first:ordinarySmall	2 -1 -4 6 -2 -2
before:opens first:lexiconNoun	-11 -13 -11 24 6 -6
before:opens first:lexiconOther	-8 -1 14 -8 -3 -1
before:opens first:lexiconCompound	-11 -1 -2 1 11 -1
before:opens first:lexiconEnding	-10 -1 13 -4 -5 -1
before:opens first:lexiconUnknown	-6 5 4 5 -8 -8
before:quote first:role	-22 17 3 -2 0 7
before:quote first:title	1 -5 8 -1 0 -8
before:quote first:particle	-9 -19 6 -1 -1 16
before:quote first:firmHead	6 -5 5 -2 -1 -7
before:quote first:firmNoun	-8 -2 9 0 0 0
before:quote first:bodyHead	-6 -3 12 -2 0 -3
before:quote first:placeHead	-7 11 15 -2 -13 -14
before:quote first:productNoun	7 -2 -1 0 0 -5
before:quote first:mediaHead	-8 -4 18 -1 -1 -12
before:quote first:speaking	-9 9 0 0 0 0
before:quote first:article	-18 -3 -3 -1 0 21
before:quote first:preposition	5 -2 -1 0 0 -2
before:quote first:from	13 -10 -1 -1 -1 -2
before:quote first:at	18 -14 -3 -1 -1 -3
before:quote first:calendar	-11 8 1 0 0 4
before:quote first:plain	-6 -8 -7 -3 -4 19
before:quote first:credit	12 -9 -1 0 0 -1
before:quote first:function	15 -5 -2 -1 -1 -7
before:quote first:given	2 -3 -1 -3 12 -12
before:quote first:givenMaybe	15 -7 -12 -1 -1 0
before:quote first:acronym	3 -2 9 -3 -1 -7
before:quote first:mixed	-12 -3 3 15 -2 -6
before:quote first:capital	0 -5 -7 -24 -18 21
before:quote first:small	14 -10 -1 0 0 -3
before:quote first:endsInS	0 17 -12 -4 -6 -8
before:quote first:unknown	21 -11 4 -4 -3 -14
before:quote first:longWord	18 -16 1 11 -5 -19
before:quote first:shortWord	0 -14 -8 -17 4 20
before:quote first:inhabitant	16 -9 -9 -8 -9 -1
before:quote first:ordinaryNoun	-9 5 -3 -4 -3 10
before:quote first:ordinarySmall	4 -5 -13 -9 -9 10
before:quote first:ordinaryEnd	-10 0 2 -8 -7 13
before:quote first:lexiconNoun	-14 9 15 6 -12 -5
before:quote first:lexiconOther	16 -12 -4 -6 -7 1
before:quote first:lexiconCompound	-16 5 -4 -13 -17 23
before:quote first:lexiconEnding	-10 1 -11 -1 -2 17
before:quote first:lexiconUnknown	3 -4 -7 -6 -12 13
before:hyphen first:role	-21 15 -2 14 -1 0
before:hyphen first:title	-15 16 0 0 0 0
before:hyphen first:particle	8 -1 -3 -3 0 -1
before:hyphen first:firmHead	5 0 -3 -1 0 0
before:hyphen first:firmNoun	7 0 -4 -2 0 0
before:hyphen first:bodyHead	-7 -1 -2 10 -1 0
before:hyphen first:placeHead	14 -2 -3 -1 -8 -1
before:hyphen first:article	8 0 -3 -3 0 -1
before:hyphen first:plain	0 -2 6 -2 -2 -1
before:hyphen first:given	35 -24 -8 -4 -4 -3
before:hyphen first:acronym	-3 -1 -1 6 -1 -1
before:hyphen first:mixed	-9 0 9 0 0 -1
before:hyphen first:capital	22 -11 -16 9 -1 -18
before:hyphen first:endsInS	2 -5 -3 -1 6 -1
before:hyphen first:unknown	-2 -1 -2 6 -1 -1
before:hyphen first:longWord	-17 -1 15 -4 7 -1
before:hyphen first:shortWord	20 -13 -3 -2 -6 -4
before:hyphen first:inhabitant	15 -5 -7 -2 -2 -1
before:hyphen first:ordinaryNoun	3 -2 5 -5 -1 -2
before:hyphen first:ordinarySmall	15 -1 -4 -7 -1 -2
before:hyphen first:ordinaryEnd	12 -2 -4 -2 -3 -1
before:hyphen first:lexiconNoun	-8 16 -8 -16 12 -5
before:hyphen first:lexiconCompound	4 -3 6 -5 -5 -1
before:hyphen first:lexiconEnding	-13 -11 -4 15 6 -1
before:hyphen first:lexiconUnknown	4 4 -4 13 -11 -11
before:stop first:role	4 18 -34 -9 -3 -3
before:stop first:title	-7 6 5 -1 -1 -1
before:stop first:particle	-25 27 -4 -1 -1 -2
before:stop first:legalForm	20 -6 -10 -4 -4 -1
before:stop first:firmHead	-5 -6 11 -3 -1 -1
before:stop first:firmNoun	6 -15 4 -3 6 -1
before:stop first:bodyHead	-11 -18 0 21 -3 -1
before:stop first:placeHead	-31 8 -2 14 15 -1
before:stop first:productHead	11 -4 -5 -1 -1 -1
before:stop first:productNoun	-3 -2 6 0 0 -1
before:stop first:clubHead	4 -5 -4 1 -2 0
before:stop first:mediaHead	10 -3 -7 -1 0 0
before:stop first:article	9 -1 -3 -2 0 -2
before:stop first:preposition	-6 -1 7 -1 0 0
before:stop first:placePreposition	20 -15 -3 -2 -1 -1
before:stop first:from	-30 31 -1 0 0 0
before:stop first:at	57 -52 -11 -2 -2 -2
before:stop first:nationality	-11 -1 -1 11 0 0
before:stop first:calendar	19 -12 -6 -3 -3 -6
before:stop first:never	2 -8 7 -2 -3 0
before:stop first:plain	-25 9 15 18 -5 -7
before:stop first:credit	-30 30 -1 0 0 0
before:stop first:function	34 -32 -4 -1 -1 -1
before:stop first:given	0 17 -12 -12 -16 -14
before:stop first:givenMaybe	7 0 -10 -3 -2 -2
before:stop first:acronym	25 -23 1 3 -23 -7
before:stop first:mixed	-20 1 7 -5 -3 12
before:stop first:capital	6 18 -6 -10 -18 -31
before:stop first:small	-10 10 0 0 0 0
before:stop first:initial	-5 12 -6 -1 -1 -1
before:stop first:endsInS	5 -2 8 -26 -4 -10
before:stop first:unknown	3 -7 10 8 -20 -6
before:stop first:longWord	6 -2 -9 8 -7 -8
before:stop first:shortWord	2 10 1 -11 -14 -22
before:stop first:inhabitant	-2 11 -1 -5 -23 -9
before:stop first:ordinaryNoun	11 2 -3 -11 -8 -7
before:stop first:ordinarySmall	65 -34 -36 -24 -18 -10
before:stop first:ordinaryEnd	1 0 2 -16 3 -7
before:stop first:lexiconNoun	6 2 1 -2 -26 4
before:stop first:lexiconOther	23 -16 -7 1 -6 -7
before:stop first:lexiconCompound	5 -2 4 -20 -13 6
before:stop first:lexiconEnding	12 -2 -3 -8 -12 -2
before:stop first:lexiconUnknown	-17 18 2 4 6 -34
before:symbol first:role	7 -5 -1 0 0 0
before:symbol first:credit	5 -1 -2 -2 -1 0
before:symbol first:mixed	-3 -4 11 -1 -1 -4
before:symbol first:capital	9 -8 8 -6 -14 -6
before:symbol first:endsInS	8 -7 0 -1 -3 -1
before:symbol first:unknown	-3 -1 5 -1 -1 0
before:symbol first:shortWord	-14 10 15 -4 -4 -7
before:symbol first:inhabitant	6 -6 1 0 -1 0
before:symbol first:ordinaryNoun	7 -2 -3 -1 -1 -1
before:symbol first:ordinarySmall	8 -2 -2 -1 -2 -2
before:symbol first:ordinaryEnd	8 -5 0 -1 -3 -1
before:symbol first:lexiconNoun	-12 12 4 -2 -2 -1
before:symbol first:lexiconCompound	20 -9 -9 -1 -3 -1
before:symbol first:lexiconUnknown	10 -18 11 -3 -9 -4
before:ampersand first:role	5 -1 -4 0 0 0
before:ampersand first:legalForm	5 -1 -3 0 -1 -1
before:ampersand first:firmHead	8 -1 -5 0 -1 0
before:ampersand first:given	5 -3 -1 -1 -1 0
before:ampersand first:acronym	11 -1 -8 -2 -3 0
before:ampersand first:capital	48 -13 -31 -4 -11 -5
before:ampersand first:unknown	16 -1 -12 -3 -4 -1
before:ampersand first:shortWord	19 -3 -10 -1 -4 -2
before:ampersand first:inhabitant	8 -2 -5 -1 -1 -1
before:ampersand first:lexiconNoun	12 -2 -7 -1 -1 -1
before:ampersand first:lexiconUnknown	32 -7 -19 -3 -8 -3
before:slash first:placeHead	-6 0 0 0 7 0
before:slash first:plain	-7 0 10 -1 -3 -1
before:slash first:acronym	11 -3 -9 -17 9 -3
before:slash first:capital	-21 -9 17 -7 12 -5
before:slash first:unknown	6 -5 -9 -17 15 -4
before:slash first:longWord	-11 0 16 -3 -9 -2
before:slash first:shortWord	14 -2 -7 -16 4 -3
before:slash first:lexiconCompound	-8 0 9 -2 -2 -1
before:slash first:lexiconEnding	-7 0 10 -1 -3 -1
before:slash first:lexiconUnknown	-6 -6 7 -2 5 -2
before:unknown first:firmHead	13 -2 -9 -1 -1 -1
before:unknown first:placeHead	10 -1 -1 0 -8 0
before:unknown first:clubHead	5 -4 0 -1 0 -1
before:unknown first:given	-6 6 0 0 0 0
before:unknown first:acronym	18 -3 -8 -4 -3 -3
before:unknown first:capital	20 -1 -18 -5 -22 10
before:unknown first:unknown	3 -3 -4 -3 -4 8
before:unknown first:shortWord	3 -4 -4 -3 -3 7
before:unknown first:ordinaryEnd	-3 9 -4 -1 -3 -1
before:unknown first:lexiconNoun	9 -2 -5 -1 0 -1
before:unknown first:lexiconCompound	10 -1 -2 -1 -7 -1
before:unknown first:lexiconEnding	7 -4 -1 0 -2 0
before:unknown first:lexiconUnknown	12 1 -10 -3 -12 5
before:longWord first:title	14 -10 -1 -3 0 -1
before:longWord first:particle	9 -8 0 -2 -1 -1
before:longWord first:legalForm	7 0 -5 -1 0 -1
before:longWord first:firmHead	-8 -7 16 -10 -1 -1
before:longWord first:firmNoun	16 -3 -10 -7 -1 -1
before:longWord first:bodyHead	8 -3 3 -8 -1 -2
before:longWord first:placeHead	5 5 3 -28 4 -6
before:longWord first:productHead	8 -5 -10 0 -1 3
before:longWord first:clubHead	4 0 4 -9 -1 -1
before:longWord first:mediaHead	15 -5 -5 -10 -1 -1
before:longWord first:from	13 -7 -4 -1 0 -1
before:longWord first:nationality	8 -2 -1 -5 0 0
before:longWord first:calendar	-7 0 7 0 0 0
before:longWord first:never	12 -8 -3 -1 0 0
before:longWord first:plain	3 -4 8 -13 -3 -9
before:longWord first:credit	13 -7 -4 -1 0 -1
before:longWord first:function	-14 0 4 11 0 0
before:longWord first:given	-1 15 -30 -11 -3 3
before:longWord first:acronym	-7 -9 4 14 -3 -10
before:longWord first:mixed	8 -2 -3 -15 -1 5
before:longWord first:capital	-14 1 11 16 -22 0
before:longWord first:small	12 -8 -1 -2 -1 -2
before:longWord first:endsInS	-12 -3 7 15 -3 -7
before:longWord first:unknown	-3 -9 4 9 -2 -9
before:longWord first:longWord	-10 -7 7 10 2 -10
before:longWord first:shortWord	-13 12 -4 19 -7 -12
before:longWord first:inhabitant	-3 6 3 -8 7 -10
before:longWord first:ordinaryNoun	-3 -5 8 4 -2 -10
before:longWord first:ordinarySmall	-11 9 9 -8 -1 -2
before:longWord first:ordinaryEnd	-4 1 2 6 -9 0
before:longWord first:lexiconNoun	8 -7 -2 8 -14 -12
before:longWord first:lexiconOther	-1 -12 11 -15 12 -7
before:longWord first:lexiconCompound	-14 -1 5 6 -3 13
before:longWord first:lexiconEnding	1 5 8 -10 -12 -6
before:longWord first:lexiconUnknown	-13 -10 13 15 -17 3
before:shortWord first:role	6 9 8 -12 -23 5
before:shortWord first:title	21 -15 -2 -4 -5 -3
before:shortWord first:particle	-11 9 4 -8 9 -6
before:shortWord first:legalForm	20 -2 -16 -1 -2 -2
before:shortWord first:firmHead	0 -15 17 -26 7 -6
before:shortWord first:firmNoun	7 -12 4 -1 -3 -11
before:shortWord first:bodyHead	-6 -3 -12 24 -11 -37
before:shortWord first:placeHead	10 -15 8 -5 -3 -16
before:shortWord first:productHead	-9 -4 -8 7 -13 16
before:shortWord first:productNoun	19 17 -15 -14 -13 -12
before:shortWord first:familyNoun	8 0 -4 -1 -1 -1
before:shortWord first:clubHead	-13 -13 -9 21 2 3
before:shortWord first:mediaHead	-4 -7 -3 6 -9 13
before:shortWord first:speaking	-9 11 -1 -1 0 -1
before:shortWord first:acting	8 -1 -2 -4 -1 -1
before:shortWord first:possessive	8 -5 -1 -1 -1 -2
before:shortWord first:preposition	7 -8 7 -4 -4 -2
before:shortWord first:and	-8 0 0 -2 9 0
before:shortWord first:pronoun	-6 7 2 -2 -3 0
before:shortWord first:nationality	-23 1 0 24 7 -20
before:shortWord first:calendar	12 0 5 -9 -16 2
before:shortWord first:never	20 -12 -12 -17 15 -7
before:shortWord first:plain	-1 1 -10 4 1 8
before:shortWord first:firmTail	6 -1 -4 1 -3 -2
before:shortWord first:partyTail	6 -1 -1 -2 -1 -2
before:shortWord first:credit	5 2 -5 -2 -2 -2
before:shortWord first:function	13 -2 -5 -9 5 -5
before:shortWord first:given	2 8 1 -12 -9 -4
before:shortWord first:givenMaybe	1 6 1 -14 -10 1
before:shortWord first:acronym	-5 -3 9 15 -33 -10
before:shortWord first:mixed	-1 -5 -3 4 -18 11
before:shortWord first:capital	-6 -8 1 -2 16 0
before:shortWord first:small	-2 14 -9 -4 -5 -4
before:shortWord first:number	5 -2 1 -1 0 -3
before:shortWord first:initial	4 5 -4 -2 -1 -4
before:shortWord first:endsInS	-4 -18 6 6 -4 13
before:shortWord first:unknown	-20 4 6 10 -6 10
before:shortWord first:longWord	-2 -8 -20 10 -1 19
before:shortWord first:shortWord	-3 -3 -8 4 7 3
before:shortWord first:inhabitant	-5 9 -8 -3 4 7
before:shortWord first:ordinaryNoun	10 -6 -3 -4 -4 0
before:shortWord first:ordinarySmall	-39 10 0 34 16 -8
before:shortWord first:ordinaryEnd	-1 8 -6 -9 5 10
before:shortWord first:lexiconNoun	3 1 3 2 -4 -5
before:shortWord first:lexiconOther	-8 8 -2 -1 13 -14
before:shortWord first:lexiconCompound	2 -15 -5 8 9 -8
before:shortWord first:lexiconEnding	-11 -10 8 1 10 -4
before:shortWord first:lexiconUnknown	-3 -16 1 -8 13 4
before:inhabitant first:role	-7 -4 -1 16 0 -2
before:inhabitant first:title	12 -8 -4 -1 0 -1
before:inhabitant first:firmHead	15 -8 -10 -1 -1 -1
before:inhabitant first:firmNoun	0 -5 4 -1 0 -2
before:inhabitant first:bodyHead	5 -10 -7 10 -1 -3
before:inhabitant first:placeHead	13 -1 2 -2 -16 -4
before:inhabitant first:mediaHead	10 -2 -6 0 0 -2
before:inhabitant first:from	11 -6 -4 0 0 -1
before:inhabitant first:never	12 -8 -5 -1 0 -1
before:inhabitant first:plain	-2 -5 10 -3 -4 -5
before:inhabitant first:credit	11 -6 -4 0 0 -1
before:inhabitant first:given	11 4 -14 -7 -3 -20
before:inhabitant first:acronym	1 -10 12 -5 -1 -7
before:inhabitant first:mixed	-11 -3 16 -2 -2 -3
before:inhabitant first:capital	-8 14 6 -22 -21 -2
before:inhabitant first:small	14 -7 -6 -1 0 -1
before:inhabitant first:initial	8 -4 -3 -1 -1 -2
before:inhabitant first:endsInS	-1 -10 -1 -5 9 8
before:inhabitant first:unknown	5 -13 10 -6 -2 -9
before:inhabitant first:longWord	15 11 -17 -5 -4 -7
before:inhabitant first:shortWord	-19 16 17 -12 -7 -24
before:inhabitant first:inhabitant	-19 12 15 -3 -2 -10
before:inhabitant first:ordinaryNoun	1 -10 8 -1 -1 -4
before:inhabitant first:ordinarySmall	-5 15 -11 -1 -1 -2
before:inhabitant first:ordinaryEnd	-1 -2 0 -4 5 -7
before:inhabitant first:lexiconNoun	-3 -8 12 -12 -6 0
before:inhabitant first:lexiconOther	-1 -6 10 -1 -1 -7
before:inhabitant first:lexiconCompound	3 -1 0 -16 -2 2
before:inhabitant first:lexiconEnding	-2 7 -1 -1 -1 -3
before:inhabitant first:lexiconUnknown	-18 17 5 -3 -16 6
before:ordinaryNoun first:role	9 5 -16 2 -4 -9
before:ordinaryNoun first:title	6 1 -3 -4 -3 -2
before:ordinaryNoun first:particle	14 -25 1 -4 13 -6
before:ordinaryNoun first:legalForm	13 -1 -10 -1 0 -1
before:ordinaryNoun first:firmHead	-24 -5 16 11 10 -4
before:ordinaryNoun first:firmNoun	2 -8 6 2 1 -12
before:ordinaryNoun first:bodyHead	4 -9 2 5 -1 -11
before:ordinaryNoun first:placeHead	-16 13 5 8 3 1
before:ordinaryNoun first:productHead	-9 -3 -7 3 -1 12
before:ordinaryNoun first:productNoun	13 -3 2 -5 -4 -8
before:ordinaryNoun first:clubHead	-9 -1 1 6 2 2
before:ordinaryNoun first:mediaHead	-4 -3 -4 7 -1 6
before:ordinaryNoun first:speaking	-5 7 -1 -1 0 -1
before:ordinaryNoun first:possessive	7 -5 -1 0 0 -1
before:ordinaryNoun first:preposition	1 -4 6 -2 -1 -3
before:ordinaryNoun first:from	20 -9 -7 -1 -1 -3
before:ordinaryNoun first:nationality	6 -1 -1 -2 -2 -4
before:ordinaryNoun first:calendar	10 -8 2 -1 -1 -4
before:ordinaryNoun first:never	26 -12 -12 -5 -4 -3
before:ordinaryNoun first:plain	6 -8 -5 2 0 -8
before:ordinaryNoun first:firmTail	-4 0 -1 6 0 0
before:ordinaryNoun first:credit	21 -9 -7 -1 -1 -3
before:ordinaryNoun first:function	9 -1 -2 -3 -1 -3
before:ordinaryNoun first:given	13 -4 4 -16 -12 -5
before:ordinaryNoun first:givenMaybe	-4 18 -8 -3 -8 -6
before:ordinaryNoun first:acronym	-11 -7 12 7 -8 -3
before:ordinaryNoun first:mixed	-14 -2 -3 4 -6 15
before:ordinaryNoun first:capital	-19 7 11 7 1 7
before:ordinaryNoun first:small	29 -13 -11 -3 -2 -5
before:ordinaryNoun first:number	7 -1 -6 0 0 0
before:ordinaryNoun first:initial	9 -2 -5 -1 -1 -2
before:ordinaryNoun first:endsInS	12 2 -8 -2 -24 0
before:ordinaryNoun first:unknown	-5 -11 7 12 -20 -4
before:ordinaryNoun first:longWord	1 11 6 -3 -9 -8
before:ordinaryNoun first:shortWord	-10 -7 5 4 3 8
before:ordinaryNoun first:inhabitant	-14 -2 -5 19 2 11
before:ordinaryNoun first:ordinaryNoun	13 -13 -16 -4 -4 13
before:ordinaryNoun first:ordinarySmall	-15 7 -9 10 3 5
before:ordinaryNoun first:ordinaryEnd	5 -4 -5 -9 2 9
before:ordinaryNoun first:lexiconNoun	-7 -1 7 3 -12 2
before:ordinaryNoun first:lexiconOther	-28 7 -3 17 5 14
before:ordinaryNoun first:lexiconCompound	3 1 7 1 -11 -10
before:ordinaryNoun first:lexiconEnding	-9 -10 -6 7 15 -2
before:ordinaryNoun first:lexiconUnknown	-29 8 9 0 10 14
before:ordinarySmall first:role	3 9 -8 -3 -4 0
before:ordinarySmall first:title	-11 13 -1 -1 -1 0
before:ordinarySmall first:particle	-9 -15 6 -1 15 -1
before:ordinarySmall first:firmHead	-22 -1 11 11 10 -5
before:ordinarySmall first:firmNoun	9 -7 -3 1 0 -11
before:ordinarySmall first:bodyHead	3 0 -2 2 -1 -11
before:ordinarySmall first:placeHead	-4 -21 17 9 -5 -8
before:ordinarySmall first:productHead	-6 -1 -4 -6 -1 13
before:ordinarySmall first:productNoun	13 -2 2 -5 -4 -7
before:ordinarySmall first:clubHead	-11 0 4 8 7 -6
before:ordinarySmall first:mediaHead	-3 -1 -9 7 -1 6
before:ordinarySmall first:preposition	-7 -1 10 -1 -1 -1
before:ordinarySmall first:nationality	6 -1 -1 -2 -2 -4
before:ordinarySmall first:calendar	24 -17 -4 -1 -1 -3
before:ordinarySmall first:never	7 0 -3 -2 -2 -1
before:ordinarySmall first:plain	2 -11 -6 5 9 -13
before:ordinarySmall first:firmTail	-3 -1 -1 6 0 0
before:ordinarySmall first:partyTail	5 -1 -1 -1 0 -1
before:ordinarySmall first:function	9 -1 -2 -3 -1 -3
before:ordinarySmall first:given	-19 27 -3 -8 -11 -4
before:ordinarySmall first:givenMaybe	4 6 -6 -3 -2 -5
before:ordinarySmall first:acronym	-10 -7 4 12 -5 -4
before:ordinarySmall first:mixed	-10 8 -9 10 -2 0
before:ordinarySmall first:capital	-2 7 2 -2 8 -10
before:ordinarySmall first:small	6 -3 0 0 -1 -1
before:ordinarySmall first:number	7 -1 -6 0 0 0
before:ordinarySmall first:endsInS	5 0 11 -2 -18 -18
before:ordinarySmall first:unknown	-11 -10 0 18 -12 -2
before:ordinarySmall first:longWord	10 1 -17 -3 -14 10
before:ordinarySmall first:shortWord	-25 14 5 5 16 -2
before:ordinarySmall first:inhabitant	11 -6 -33 19 -9 1
before:ordinarySmall first:ordinaryNoun	26 -9 -24 -9 -11 0
before:ordinarySmall first:ordinarySmall	-10 -10 3 10 -7 6
before:ordinarySmall first:ordinaryEnd	7 1 -16 -7 0 16
before:ordinarySmall first:lexiconNoun	18 -17 5 -9 -13 -12
before:ordinarySmall first:lexiconOther	-19 14 4 2 9 -2
before:ordinarySmall first:lexiconCompound	7 -19 -3 5 1 -11
before:ordinarySmall first:lexiconEnding	-6 -6 0 10 7 -15
before:ordinarySmall first:lexiconUnknown	-20 6 6 -8 16 3
before:ordinaryEnd first:role	-12 13 4 -1 0 -1
before:ordinaryEnd first:title	8 -6 -1 0 0 0
before:ordinaryEnd first:particle	0 -5 5 -1 -1 -1
before:ordinaryEnd first:legalForm	15 -1 -9 -5 -1 -2
before:ordinaryEnd first:firmHead	17 -2 -13 -1 -1 -1
before:ordinaryEnd first:firmNoun	9 -1 -8 0 -1 0
before:ordinaryEnd first:bodyHead	-9 10 -3 3 0 -1
before:ordinaryEnd first:placeHead	1 -3 2 -18 9 -6
before:ordinaryEnd first:productNoun	-6 0 7 0 0 0
before:ordinaryEnd first:mediaHead	10 -1 -3 -9 0 -1
before:ordinaryEnd first:from	7 -4 -2 -1 0 -1
before:ordinaryEnd first:nationality	13 0 0 -13 0 0
before:ordinaryEnd first:never	10 -6 -4 0 0 0
before:ordinaryEnd first:plain	-1 -10 13 -5 -3 -4
before:ordinaryEnd first:credit	7 -4 -2 -1 0 -1
before:ordinaryEnd first:given	-2 3 -8 -6 -2 9
before:ordinaryEnd first:givenMaybe	-4 2 5 -1 -2 -2
before:ordinaryEnd first:acronym	5 -7 6 -4 -3 -10
before:ordinaryEnd first:mixed	2 -1 -4 -9 -1 9
before:ordinaryEnd first:capital	-15 4 10 -3 -1 6
before:ordinaryEnd first:small	6 -4 1 -1 0 -1
before:ordinaryEnd first:initial	5 -2 -2 0 0 -1
before:ordinaryEnd first:endsInS	-8 -3 3 -6 19 -8
before:ordinaryEnd first:unknown	5 -9 6 -3 -2 -11
before:ordinaryEnd first:longWord	-14 -4 10 2 10 -7
before:ordinaryEnd first:shortWord	4 5 -4 -6 5 -8
before:ordinaryEnd first:inhabitant	15 6 -8 -12 -12 -11
before:ordinaryEnd first:ordinaryNoun	-23 -1 25 -3 0 -1
before:ordinaryEnd first:ordinarySmall	-21 6 1 8 15 -9
before:ordinaryEnd first:ordinaryEnd	-6 -15 2 7 12 -16
before:ordinaryEnd first:lexiconNoun	-20 11 0 15 6 -1
before:ordinaryEnd first:lexiconOther	8 -12 1 -19 -3 12
before:ordinaryEnd first:lexiconCompound	-13 1 0 4 3 9
before:ordinaryEnd first:lexiconEnding	3 -4 14 -10 -12 -6
before:ordinaryEnd first:lexiconUnknown	1 -5 9 -11 0 -7
before:lexiconNoun first:role	15 -10 -8 5 -2 -6
before:lexiconNoun first:title	20 -16 -5 -2 -1 -2
before:lexiconNoun first:particle	13 -11 6 -4 -4 -6
before:lexiconNoun first:legalForm	21 -2 -15 -3 -1 -4
before:lexiconNoun first:firmHead	22 -12 -7 -7 -10 -10
before:lexiconNoun first:firmNoun	11 -8 -10 8 -5 -5
before:lexiconNoun first:bodyHead	23 -12 5 -32 -3 -4
before:lexiconNoun first:placeHead	15 -8 -11 -26 1 3
before:lexiconNoun first:productHead	-3 -2 -4 8 0 -1
before:lexiconNoun first:clubHead	4 -4 -12 7 -5 5
before:lexiconNoun first:mediaHead	6 -3 0 -1 0 -3
before:lexiconNoun first:speaking	-6 7 -1 -1 0 0
before:lexiconNoun first:possessive	7 -5 -1 0 0 -1
before:lexiconNoun first:preposition	-2 -4 10 -2 -2 -3
before:lexiconNoun first:from	26 -12 -10 -2 -2 -3
before:lexiconNoun first:nationality	6 -1 2 -8 -1 -1
before:lexiconNoun first:never	27 -14 -12 -5 -2 -3
before:lexiconNoun first:plain	1 4 0 -3 -7 -4
before:lexiconNoun first:partyTail	5 -1 -1 -1 0 -1
before:lexiconNoun first:credit	26 -12 -10 -2 -2 -3
before:lexiconNoun first:function	-2 -2 5 0 0 -1
before:lexiconNoun first:given	-1 7 1 -12 -12 4
before:lexiconNoun first:givenMaybe	-5 4 4 -1 -2 -4
before:lexiconNoun first:acronym	-13 -5 7 14 -8 2
before:lexiconNoun first:mixed	-13 -14 -2 3 -5 19
before:lexiconNoun first:capital	-10 15 -4 -4 2 7
before:lexiconNoun first:small	36 -17 -14 -3 -4 -5
before:lexiconNoun first:initial	12 -2 -6 -2 -2 -2
before:lexiconNoun first:endsInS	-7 10 -11 5 2 3
before:lexiconNoun first:unknown	-1 -11 6 5 -15 0
before:lexiconNoun first:longWord	-5 5 -1 14 5 -34
before:lexiconNoun first:shortWord	0 -14 4 4 -1 5
before:lexiconNoun first:inhabitant	-11 2 0 -11 2 15
before:lexiconNoun first:ordinaryNoun	-5 -12 5 16 2 0
before:lexiconNoun first:ordinarySmall	-6 9 -3 -10 8 -5
before:lexiconNoun first:ordinaryEnd	-3 9 0 -7 11 -33
before:lexiconNoun first:lexiconNoun	4 -8 -10 -4 -4 15
before:lexiconNoun first:lexiconOther	-20 0 0 15 -4 11
before:lexiconNoun first:lexiconCompound	-2 4 -1 -1 -5 -2
before:lexiconNoun first:lexiconEnding	-4 14 -21 -10 11 7
before:lexiconNoun first:lexiconUnknown	-16 10 2 0 6 1
before:lexiconOther first:role	9 2 -2 -10 0 -2
before:lexiconOther first:firmHead	5 -1 -19 -8 14 -1
before:lexiconOther first:firmNoun	-3 -1 3 -10 10 -2
before:lexiconOther first:bodyHead	-3 -4 -24 9 9 -5
before:lexiconOther first:placeHead	-1 -4 9 -7 -1 -2
before:lexiconOther first:productNoun	9 -1 -2 -1 -1 -4
before:lexiconOther first:clubHead	-1 0 -1 -3 5 0
before:lexiconOther first:mediaHead	-5 -1 -15 7 -1 9
before:lexiconOther first:nationality	5 0 -4 -1 0 -1
before:lexiconOther first:never	7 0 -2 -3 -2 -1
before:lexiconOther first:plain	0 -12 11 -26 11 0
before:lexiconOther first:given	-23 25 -1 -1 0 -2
before:lexiconOther first:givenMaybe	10 -11 -1 -1 5 -2
before:lexiconOther first:acronym	-3 -2 12 -9 -1 -3
before:lexiconOther first:capital	6 2 -9 -3 -3 0
before:lexiconOther first:endsInS	-12 9 6 -7 9 -9
before:lexiconOther first:unknown	-5 -4 12 -6 -1 -3
before:lexiconOther first:longWord	-2 5 -18 5 -9 6
before:lexiconOther first:shortWord	16 -12 11 -24 8 -27
before:lexiconOther first:inhabitant	-11 -1 2 24 -6 -23
before:lexiconOther first:ordinaryNoun	9 -2 2 0 -2 -12
before:lexiconOther first:ordinarySmall	5 -1 0 -17 2 7
before:lexiconOther first:ordinaryEnd	-15 -3 -8 -6 15 19
before:lexiconOther first:lexiconNoun	13 -14 7 -17 -10 -3
before:lexiconOther first:lexiconOther	8 -7 -4 -2 5 -5
before:lexiconOther first:lexiconCompound	-3 -14 -5 11 -1 -7
before:lexiconOther first:lexiconEnding	8 -1 -2 -4 1 -6
before:lexiconOther first:lexiconUnknown	2 8 -15 -9 -4 11
before:lexiconCompound first:role	-9 4 8 -1 0 -1
before:lexiconCompound first:title	5 -5 1 -1 0 0
before:lexiconCompound first:particle	4 -5 3 -2 -2 -2
before:lexiconCompound first:legalForm	14 -1 -8 -5 -1 -2
before:lexiconCompound first:firmHead	8 -6 1 -9 -2 -2
before:lexiconCompound first:firmNoun	-5 -1 8 -1 -3 -1
before:lexiconCompound first:placeHead	11 -1 -3 -27 3 -9
before:lexiconCompound first:productHead	7 0 0 -7 0 -1
before:lexiconCompound first:productNoun	-9 0 9 0 0 -1
before:lexiconCompound first:clubHead	14 -3 4 -18 -2 -1
before:lexiconCompound first:mediaHead	4 -1 3 -9 -1 -1
before:lexiconCompound first:from	9 -5 -3 -1 0 -1
before:lexiconCompound first:nationality	18 -2 -1 -16 0 0
before:lexiconCompound first:calendar	-7 0 8 0 0 0
before:lexiconCompound first:never	9 -5 -3 -1 0 0
before:lexiconCompound first:plain	4 -10 1 -6 9 -7
before:lexiconCompound first:credit	9 -5 -3 -1 0 -1
before:lexiconCompound first:function	-14 0 4 11 0 0
before:lexiconCompound first:given	0 9 -18 -9 -3 6
before:lexiconCompound first:givenMaybe	-5 4 5 -1 -2 -2
before:lexiconCompound first:acronym	-2 -8 -5 15 -3 -2
before:lexiconCompound first:mixed	11 -2 7 -14 -1 -12
before:lexiconCompound first:capital	-10 5 -5 -1 5 18
before:lexiconCompound first:small	8 -5 0 -1 0 -2
before:lexiconCompound first:endsInS	-5 0 -2 4 12 -12
before:lexiconCompound first:unknown	0 -9 -2 11 -4 -5
before:lexiconCompound first:longWord	-1 -6 5 -7 8 -10
before:lexiconCompound first:shortWord	2 15 -23 15 3 -11
before:lexiconCompound first:inhabitant	3 1 2 -16 6 -10
before:lexiconCompound first:ordinaryNoun	-13 -3 10 -5 0 11
before:lexiconCompound first:ordinarySmall	-17 6 3 3 15 -10
before:lexiconCompound first:ordinaryEnd	-7 -9 7 8 -7 0
before:lexiconCompound first:lexiconNoun	-16 -3 3 7 2 14
before:lexiconCompound first:lexiconOther	6 -7 -6 -24 11 12
before:lexiconCompound first:lexiconCompound	-12 5 10 -1 0 2
before:lexiconCompound first:lexiconEnding	-12 -7 14 -11 14 -12
before:lexiconCompound first:lexiconUnknown	10 0 -13 2 -5 3
before:lexiconEnding first:firmHead	12 0 -11 0 0 0
before:lexiconEnding first:placeHead	0 -4 5 0 -1 0
before:lexiconEnding first:given	-4 9 -4 -1 0 -1
before:lexiconEnding first:acronym	0 -1 5 -3 0 -2
before:lexiconEnding first:mixed	10 -1 -5 -2 0 -5
before:lexiconEnding first:capital	-4 -5 4 0 -9 8
before:lexiconEnding first:endsInS	-10 5 7 -1 0 0
before:lexiconEnding first:shortWord	10 0 -2 -5 -1 -4
before:lexiconEnding first:inhabitant	6 -2 -2 -1 0 -1
before:lexiconEnding first:lexiconNoun	-6 3 -12 -3 -2 14
before:lexiconEnding first:lexiconCompound	-1 -5 10 -9 -1 -2
before:lexiconEnding first:lexiconEnding	7 0 -4 -1 -2 -1
before:lexiconEnding first:lexiconUnknown	0 -13 7 8 -4 -7
before:lexiconUnknown first:role	-9 6 -10 13 -3 2
before:lexiconUnknown first:title	-12 13 -1 0 0 0
before:lexiconUnknown first:particle	5 -17 -7 -2 15 -1
before:lexiconUnknown first:legalForm	19 -2 -12 -2 -1 -3
before:lexiconUnknown first:firmHead	11 -10 -15 12 -14 -6
before:lexiconUnknown first:firmNoun	9 -7 -5 5 -11 -9
before:lexiconUnknown first:bodyHead	2 1 2 3 -16 -7
before:lexiconUnknown first:placeHead	9 -18 -6 10 -4 -8
before:lexiconUnknown first:productHead	-5 -2 -5 -6 -1 13
before:lexiconUnknown first:productNoun	6 -2 4 -4 -3 -3
before:lexiconUnknown first:clubHead	-5 0 4 4 2 -6
before:lexiconUnknown first:mediaHead	7 -2 -3 0 -1 -5
before:lexiconUnknown first:firmVerb	5 0 -5 0 0 0
before:lexiconUnknown first:nationality	7 -1 1 -5 -2 -4
before:lexiconUnknown first:calendar	10 -10 2 -1 -1 -2
before:lexiconUnknown first:never	8 0 -8 1 -1 -1
before:lexiconUnknown first:plain	6 -8 -15 13 0 -22
before:lexiconUnknown first:firmTail	-4 -1 -1 6 0 0
before:lexiconUnknown first:function	10 -1 -2 -3 -1 -3
before:lexiconUnknown first:given	-7 18 -10 -10 -10 -9
before:lexiconUnknown first:givenMaybe	-14 22 -5 -2 -7 -3
before:lexiconUnknown first:acronym	-1 -9 4 7 -5 -7
before:lexiconUnknown first:mixed	-4 7 -18 9 -2 5
before:lexiconUnknown first:capital	10 1 -4 -4 -7 -11
before:lexiconUnknown first:small	9 -4 -2 -2 -1 -1
before:lexiconUnknown first:number	7 -1 -6 0 0 0
before:lexiconUnknown first:initial	19 -8 -5 -4 -3 -5
before:lexiconUnknown first:endsInS	28 -14 -11 -3 -12 -13
before:lexiconUnknown first:unknown	-4 -20 -1 11 -16 9
before:lexiconUnknown first:longWord	4 6 -10 -2 -2 6
before:lexiconUnknown first:shortWord	-11 11 -3 0 -4 7
before:lexiconUnknown first:inhabitant	3 -6 -6 3 -9 9
before:lexiconUnknown first:ordinaryNoun	15 -6 -11 -9 -9 8
before:lexiconUnknown first:ordinarySmall	-1 -11 -9 15 -10 -2
before:lexiconUnknown first:ordinaryEnd	7 -5 -4 5 -18 -3
before:lexiconUnknown first:lexiconNoun	13 -6 2 -4 -7 -15
before:lexiconUnknown first:lexiconOther	-10 9 -1 2 1 -1
before:lexiconUnknown first:lexiconCompound	0 -20 6 1 8 -12
before:lexiconUnknown first:lexiconEnding	13 -19 -5 10 -7 -14
before:lexiconUnknown first:lexiconUnknown	19 -10 -10 -11 -3 -3
before:role last:role	5 2 -12 -1 -1 -2
before:role last:title	8 -6 -1 0 -1 0
before:role last:particle	7 -7 0 0 0 0
before:role last:legalForm	7 -6 -2 0 0 0
before:role last:firmHead	11 -9 -3 -2 0 -1
before:role last:firmNoun	5 -7 3 -1 0 0
before:role last:bodyHead	11 -13 5 -3 0 -1
before:role last:placeHead	-15 10 6 -2 0 -1
before:role last:calendar	-6 8 -2 -1 0 -1
before:role last:never	4 -7 4 0 -1 -1
before:role last:plain	-6 12 -4 -3 -1 -3
before:role last:firmTail	9 -1 -8 0 0 0
before:role last:given	12 -6 3 -2 -2 -12
before:role last:acronym	-18 15 8 -5 -1 -4
before:role last:mixed	0 1 6 0 0 -9
before:role last:capital	-6 35 -22 -19 -14 -28
before:role last:number	12 -7 -1 0 0 -6
before:role last:endsInS	1 -7 -14 -5 15 11
before:role last:unknown	0 13 -13 -5 -2 -6
before:role last:longWord	13 -7 -9 -3 4 -3
before:role last:shortWord	5 13 -15 -9 -5 -17
before:role last:inhabitant	2 3 0 -3 -3 -5
before:role last:ordinaryNoun	9 -11 2 -2 0 -1
before:role last:ordinarySmall	-12 19 -9 -1 0 -2
before:role last:ordinaryEnd	-6 -1 -7 7 14 -5
before:role last:lexiconNoun	-27 33 2 -10 -3 -14
before:role last:lexiconOther	-10 9 5 -1 -1 -3
before:role last:lexiconCompound	4 6 -23 5 10 -15
before:role last:lexiconEnding	-6 14 -8 -1 -1 -2
before:role last:lexiconUnknown	6 22 -18 -19 -20 -10
before:title last:bodyHead	14 -11 0 -4 0 0
before:title last:placeHead	-6 12 0 0 -7 0
before:title last:speaking	-4 5 -1 0 0 0
before:title last:calendar	-12 12 0 0 0 0
before:title last:plain	-6 7 0 0 0 0
before:title last:givenMaybe	-6 7 -1 0 0 0
before:title last:acronym	-8 12 -2 -5 0 -1
before:title last:capital	-22 45 -25 -14 -33 -10
before:title last:endsInS	-12 14 -2 -1 -1 0
before:title last:unknown	-16 17 -2 -2 -1 -1
before:title last:longWord	-1 7 -2 -2 -4 -1
before:title last:shortWord	-13 19 -4 -7 -2 -2
before:title last:inhabitant	-2 6 -2 -1 -3 -1
before:title last:ordinarySmall	-9 10 -1 -1 0 -1
before:title last:ordinaryEnd	-8 9 -1 -1 -1 0
before:title last:lexiconNoun	-24 29 -8 -4 -2 -2
before:title last:lexiconCompound	0 7 -4 -2 -5 -1
before:title last:lexiconUnknown	1 24 -15 -8 -28 -5
before:particle last:role	6 -1 -11 -3 7 -7
before:particle last:title	-4 0 6 -2 -1 -1
before:particle last:legalForm	4 -7 5 -6 -4 -3
before:particle last:firmHead	13 -5 6 -11 -28 -6
before:particle last:firmNoun	-27 -1 21 8 8 -8
before:particle last:bodyHead	-3 1 -22 -1 21 6
before:particle last:placeHead	-13 -9 -1 16 3 5
before:particle last:productHead	-6 -4 -11 -10 -6 20
before:particle last:productNoun	13 -2 -14 -5 -4 1
before:particle last:clubHead	-11 -1 -13 20 4 -8
before:particle last:mediaHead	-2 -3 13 -11 -7 -5
before:particle last:and	-8 0 0 -2 9 0
before:particle last:nationality	-5 0 9 -2 -4 -1
before:particle last:calendar	13 2 -9 -7 -1 -1
before:particle last:never	-7 -1 8 -7 8 -4
before:particle last:plain	6 -4 -8 -15 1 9
before:particle last:firmTail	12 0 -3 -6 -2 -1
before:particle last:partyTail	14 -1 -1 -13 -1 -1
before:particle last:function	7 0 -6 -8 7 -2
before:particle last:given	2 9 -5 -3 -1 -17
before:particle last:givenMaybe	4 2 7 -2 -6 -13
before:particle last:acronym	-10 -10 18 -7 -10 5
before:particle last:mixed	13 -6 -14 3 -10 6
before:particle last:capital	-4 -6 1 7 7 -5
before:particle last:number	6 -4 -15 -32 22 -8
before:particle last:initial	16 -2 -11 -1 0 -2
before:particle last:endsInS	14 -1 -22 15 -23 10
before:particle last:unknown	10 -10 -4 -12 -13 15
before:particle last:longWord	-11 -17 6 -8 21 3
before:particle last:shortWord	-2 -1 -2 9 -11 3
before:particle last:inhabitant	-12 14 3 15 -30 -4
before:particle last:ordinaryNoun	-3 2 1 8 -30 11
before:particle last:ordinarySmall	-11 -7 8 13 -4 -8
before:particle last:ordinaryEnd	-2 -7 -2 -8 -1 13
before:particle last:lexiconNoun	-11 -6 -4 10 21 -3
before:particle last:lexiconOther	2 4 -4 6 -12 -9
before:particle last:lexiconCompound	0 -3 9 -6 -5 -3
before:particle last:lexiconEnding	-5 -7 -5 10 11 -16
before:particle last:lexiconUnknown	10 -9 -4 1 -8 -4
before:legalForm last:capital	7 -2 -2 -1 -1 -1
before:firmHead last:legalForm	21 -3 -17 -3 -2 -3
before:firmHead last:firmNoun	-6 0 8 -1 0 0
before:firmHead last:placeHead	23 -1 -22 6 -11 -1
before:firmHead last:clubHead	-8 0 8 0 0 0
before:firmHead last:mediaHead	-11 0 11 0 0 0
before:firmHead last:never	9 -1 -7 -1 0 -1
before:firmHead last:given	11 -3 -7 0 -1 -1
before:firmHead last:acronym	4 -2 9 -14 -5 -4
before:firmHead last:mixed	21 -1 -18 -1 0 -4
before:firmHead last:capital	6 -22 14 -7 -4 -22
before:firmHead last:initial	10 -2 -6 -2 -1 -2
before:firmHead last:endsInS	-9 -3 10 -9 7 -2
before:firmHead last:stop	19 -1 -17 0 -1 -1
before:firmHead last:unknown	4 -3 10 -14 -5 -5
before:firmHead last:longWord	7 -2 -17 -1 9 -1
before:firmHead last:shortWord	14 1 -6 -2 -8 -12
before:firmHead last:inhabitant	-5 2 -2 9 -1 -2
before:firmHead last:ordinaryNoun	-10 -2 13 -1 -1 -1
before:firmHead last:ordinaryEnd	-1 -3 7 -4 -4 -2
before:firmHead last:lexiconNoun	-1 -6 10 -5 -4 -7
before:firmHead last:lexiconOther	11 -1 -8 -1 -1 -1
before:firmHead last:lexiconCompound	-1 -4 3 -5 7 -2
before:firmHead last:lexiconUnknown	7 -13 6 2 -5 -14
before:firmNoun last:particle	-7 0 7 0 0 0
before:firmNoun last:legalForm	5 -4 -1 -3 -2 -4
before:firmNoun last:firmHead	-10 -8 19 -7 -1 -3
before:firmNoun last:firmNoun	-26 -2 27 -2 -1 -1
before:firmNoun last:bodyHead	-20 0 19 2 0 0
before:firmNoun last:placeHead	8 -3 9 -14 -15 -3
before:firmNoun last:productNoun	-12 -3 16 -1 0 -3
before:firmNoun last:clubHead	-2 -2 2 -5 -2 6
before:firmNoun last:never	-6 -1 7 -1 0 -1
before:firmNoun last:plain	-8 -6 17 -9 -3 -9
before:firmNoun last:firmTail	9 0 -8 0 0 0
before:firmNoun last:given	-19 3 15 0 -1 -7
before:firmNoun last:givenMaybe	7 3 -10 0 0 -1
before:firmNoun last:acronym	-30 -4 40 -14 -3 -11
before:firmNoun last:capital	-12 -43 40 -3 -31 -5
before:firmNoun last:number	-9 -1 12 -2 -1 -5
before:firmNoun last:initial	-8 -2 13 -1 0 -3
before:firmNoun last:endsInS	-10 -12 12 1 2 1
before:firmNoun last:stop	9 0 -8 -1 0 -1
before:firmNoun last:unknown	-6 -7 21 -14 -2 -13
before:firmNoun last:longWord	-8 -6 13 8 -5 -15
before:firmNoun last:shortWord	-10 -14 21 -5 2 -17
before:firmNoun last:inhabitant	5 -19 14 -5 -10 -13
before:firmNoun last:ordinaryNoun	17 -11 -7 -12 -1 -5
before:firmNoun last:ordinarySmall	-6 6 -5 -2 -1 7
before:firmNoun last:ordinaryEnd	-23 -20 18 15 0 4
before:firmNoun last:lexiconNoun	-13 -20 17 10 -10 -7
before:firmNoun last:lexiconOther	-15 -13 0 11 -2 12
before:firmNoun last:lexiconCompound	-13 -11 22 -6 -4 -5
before:firmNoun last:lexiconEnding	4 -7 -4 -2 -3 9
before:firmNoun last:lexiconUnknown	11 -30 20 -22 -27 -11
before:bodyHead last:role	-12 1 0 12 0 0
before:bodyHead last:firmHead	-8 -1 14 -10 -1 -1
before:bodyHead last:firmNoun	-16 1 17 -1 0 0
before:bodyHead last:bodyHead	-6 -3 -6 13 -1 -1
before:bodyHead last:placeHead	18 -5 5 3 -24 -3
before:bodyHead last:clubHead	14 0 -3 -11 -1 -1
before:bodyHead last:calendar	-8 0 9 -2 0 0
before:bodyHead last:plain	-25 -1 6 25 -3 -1
before:bodyHead last:function	-10 0 -1 11 0 0
before:bodyHead last:acronym	-24 -1 -11 30 -1 -5
before:bodyHead last:mixed	1 0 -4 6 0 -6
before:bodyHead last:capital	16 -36 -18 33 -21 -41
before:bodyHead last:number	-11 0 -2 13 0 -1
before:bodyHead last:initial	-6 0 7 -1 0 -1
before:bodyHead last:endsInS	-26 -16 -7 21 21 -3
before:bodyHead last:unknown	-9 -2 -3 16 -1 -11
before:bodyHead last:longWord	-22 -1 -9 18 18 -5
before:bodyHead last:shortWord	-1 -13 -5 22 -21 -18
before:bodyHead last:inhabitant	5 -1 -13 -4 10 -3
before:bodyHead last:ordinaryNoun	-19 0 6 16 0 -1
before:bodyHead last:ordinaryEnd	-17 -2 -3 18 6 -2
before:bodyHead last:lexiconNoun	-12 -10 5 22 -17 -13
before:bodyHead last:lexiconOther	0 -3 -9 10 -1 -2
before:bodyHead last:lexiconCompound	15 -5 -6 8 -21 -5
before:bodyHead last:lexiconEnding	-18 1 15 -8 11 -1
before:bodyHead last:lexiconUnknown	23 -27 -29 22 -16 -24
before:placeHead last:role	-2 -5 8 0 0 0
before:placeHead last:legalForm	11 0 -9 -1 -1 -1
before:placeHead last:firmHead	5 -2 1 -1 -4 -1
before:placeHead last:bodyHead	12 -11 0 -1 0 0
before:placeHead last:placeHead	6 -1 -5 -2 -2 -2
before:placeHead last:mediaHead	11 0 -10 0 -1 -1
before:placeHead last:calendar	-8 11 -1 -1 -1 -1
before:placeHead last:never	12 -1 -10 0 -1 0
before:placeHead last:plain	-5 11 -5 -2 3 -3
before:placeHead last:given	8 -5 -1 0 -2 -2
before:placeHead last:acronym	9 10 -10 -6 -8 -4
before:placeHead last:mixed	3 0 -13 0 -1 10
before:placeHead last:capital	-4 -18 -15 -28 31 1
before:placeHead last:number	14 0 -2 -2 -4 -7
before:placeHead last:endsInS	-13 1 11 -3 6 -2
before:placeHead last:unknown	11 13 -8 -7 -17 -6
before:placeHead last:longWord	-2 -11 -3 -2 15 -2
before:placeHead last:shortWord	-17 2 -5 -8 31 -12
before:placeHead last:inhabitant	5 -10 -11 -3 16 -6
before:placeHead last:ordinaryNoun	-3 2 -2 -1 6 -1
before:placeHead last:ordinarySmall	7 -2 -4 -1 -1 0
before:placeHead last:ordinaryEnd	-13 2 -11 -3 11 11
before:placeHead last:lexiconNoun	-11 0 3 -9 23 -13
before:placeHead last:lexiconCompound	7 1 -21 -4 -1 9
before:placeHead last:lexiconEnding	-4 -1 -3 0 7 -1
before:placeHead last:lexiconUnknown	-10 -29 -12 -16 29 10
before:productHead last:mixed	-2 -2 -1 -1 0 5
before:productHead last:capital	18 -9 -8 -4 -8 2
before:productHead last:shortWord	-2 -1 -3 -1 -1 5
before:productHead last:lexiconNoun	9 -2 -2 -1 -2 -2
before:productHead last:lexiconCompound	9 -1 -1 -1 -5 -1
before:productHead last:lexiconUnknown	5 -8 -6 -3 -2 8
before:productNoun last:clubHead	-1 -1 -3 -4 0 7
before:productNoun last:mediaHead	-2 0 5 0 0 -3
before:productNoun last:plain	-2 -2 -6 -3 -2 8
before:productNoun last:given	-10 -4 -1 0 0 12
before:productNoun last:mixed	-8 -2 -1 -2 -1 10
before:productNoun last:capital	-17 -34 -2 2 -15 33
before:productNoun last:number	-4 -1 -4 -3 0 8
before:productNoun last:initial	-3 -1 6 -1 -1 -1
before:productNoun last:endsInS	-5 -1 -6 -3 0 11
before:productNoun last:stop	-5 0 7 -1 0 -2
before:productNoun last:unknown	2 -2 12 -2 -3 -13
before:productNoun last:longWord	-6 0 -10 15 0 -7
before:productNoun last:shortWord	2 -11 3 -9 -4 7
before:productNoun last:inhabitant	-6 -11 14 -2 -4 2
before:productNoun last:ordinarySmall	-12 0 -8 -1 0 17
before:productNoun last:ordinaryEnd	-4 0 -7 -1 0 9
before:productNoun last:lexiconNoun	-6 -8 -8 -6 -3 18
before:productNoun last:lexiconOther	-10 -1 -15 13 0 7
before:productNoun last:lexiconCompound	-9 -1 2 -2 -1 9
before:productNoun last:lexiconEnding	-3 0 -11 0 0 13
before:productNoun last:lexiconUnknown	-5 -24 11 -11 -9 14
before:familyNoun last:particle	-7 7 0 0 0 0
before:familyNoun last:given	-7 7 0 0 0 0
before:familyNoun last:capital	-12 14 -4 0 0 -1
before:familyNoun last:shortWord	-7 7 0 0 0 0
before:familyNoun last:lexiconUnknown	-7 9 -3 0 0 -1
before:clubHead last:placeHead	17 -5 -3 -5 -9 -1
before:clubHead last:plain	5 -1 -2 0 0 -1
before:clubHead last:capital	27 -8 -8 -6 -12 -4
before:clubHead last:lexiconCompound	9 -2 -2 -4 -2 0
before:clubHead last:lexiconUnknown	18 -5 -4 -2 -10 -3
before:mediaHead last:firmNoun	10 -2 -8 -1 0 -1
before:mediaHead last:placeHead	6 -1 -1 -1 -3 0
before:mediaHead last:mediaHead	9 -1 -8 0 0 0
before:mediaHead last:plain	6 -2 -1 -2 -1 -1
before:mediaHead last:mixed	5 0 -5 0 0 0
before:mediaHead last:capital	11 -10 11 -6 -10 -11
before:mediaHead last:longWord	14 -2 -4 -2 -3 -3
before:mediaHead last:inhabitant	13 -6 -5 -1 -1 -1
before:mediaHead last:ordinaryNoun	-4 0 5 0 0 0
before:mediaHead last:ordinaryEnd	6 -2 3 -3 -2 -3
before:mediaHead last:lexiconNoun	3 -3 4 -1 -5 -2
before:mediaHead last:lexiconCompound	14 -3 1 -4 -5 -6
before:mediaHead last:lexiconUnknown	-5 -4 10 0 -1 -2
before:speaking last:role	3 3 -5 -2 -1 -1
before:speaking last:title	10 -8 -2 0 0 0
before:speaking last:legalForm	-4 9 -7 0 0 0
before:speaking last:firmHead	-13 13 -1 -1 0 0
before:speaking last:firmNoun	0 10 -9 -1 0 0
before:speaking last:bodyHead	16 -4 -7 -15 0 0
before:speaking last:placeHead	4 4 -9 -2 -2 -1
before:speaking last:mediaHead	6 -4 -1 0 0 0
before:speaking last:calendar	-22 22 -1 0 0 0
before:speaking last:never	8 -6 -2 0 0 0
before:speaking last:plain	-19 24 -4 -3 -1 -2
before:speaking last:given	43 -34 -5 -2 -3 -3
before:speaking last:givenMaybe	-5 8 -2 0 0 -1
before:speaking last:acronym	-6 5 -4 4 -1 -4
before:speaking last:capital	-24 40 5 -16 -29 -22
before:speaking last:number	-12 -1 -2 15 -2 -4
before:speaking last:endsInS	13 5 -24 -11 -3 -2
before:speaking last:longWord	6 15 -18 -12 -4 -3
before:speaking last:shortWord	-12 23 -10 1 -4 -7
before:speaking last:inhabitant	-17 17 3 -2 -3 -2
before:speaking last:ordinaryNoun	-4 8 -5 -2 -1 -1
before:speaking last:ordinarySmall	5 -2 -3 -1 0 0
before:speaking last:ordinaryEnd	3 11 0 -14 -7 -2
before:speaking last:lexiconNoun	-36 35 2 1 -4 -5
before:speaking last:lexiconOther	-5 13 -8 -1 -1 -1
before:speaking last:lexiconCompound	-14 26 -8 -15 2 -3
before:speaking last:lexiconEnding	1 6 -5 -2 -2 -1
before:speaking last:lexiconUnknown	-19 19 18 -10 -36 -15
before:acting last:role	18 -12 -6 -1 -1 -1
before:acting last:firmHead	-12 -9 18 -1 -3 -1
before:acting last:bodyHead	-12 5 16 -9 -1 0
before:acting last:placeHead	21 -12 -4 -2 -10 -1
before:acting last:productHead	-11 0 -2 0 -1 12
before:acting last:productNoun	-7 -5 -1 0 -1 11
before:acting last:clubHead	-6 7 -2 0 0 0
before:acting last:plain	-1 -2 8 -3 -15 7
before:acting last:given	-10 5 -1 -1 -5 11
before:acting last:givenMaybe	-9 14 -5 0 -1 -5
before:acting last:acronym	-14 15 8 -11 -2 -7
before:acting last:mixed	-2 -4 -1 -2 -1 6
before:acting last:capital	-15 20 9 -13 -14 -1
before:acting last:number	10 -2 -2 -1 -1 -3
before:acting last:initial	-8 17 -10 -2 -1 -4
before:acting last:endsInS	-24 12 4 -1 4 10
before:acting last:unknown	-10 20 2 -12 -4 -12
before:acting last:longWord	44 -16 -14 -12 -9 -8
before:acting last:shortWord	-5 -3 8 -15 -8 15
before:acting last:inhabitant	5 5 -8 -2 -5 -3
before:acting last:ordinaryNoun	3 -6 5 -3 -3 -2
before:acting last:ordinarySmall	-3 7 -4 -2 0 0
before:acting last:ordinaryEnd	-27 6 19 14 -9 -7
before:acting last:lexiconNoun	12 -27 9 -7 -8 7
before:acting last:lexiconOther	-20 0 20 -1 -1 -1
before:acting last:lexiconCompound	-9 15 -3 5 -6 -12
before:acting last:lexiconEnding	2 -9 15 -2 -13 -5
before:acting last:lexiconUnknown	-12 25 -11 -18 -1 0
before:firmVerb last:plain	3 -5 6 -2 -3 -1
before:firmVerb last:given	4 -10 9 -1 -3 -2
before:firmVerb last:givenMaybe	-7 -5 9 0 0 0
before:firmVerb last:capital	-1 7 12 -13 -15 -13
before:firmVerb last:endsInS	-3 -12 14 -1 -1 -1
before:firmVerb last:longWord	3 8 -5 -1 -7 -1
before:firmVerb last:shortWord	-5 -1 3 -7 11 -5
before:firmVerb last:inhabitant	-16 -10 20 -1 -1 -1
before:firmVerb last:ordinaryEnd	15 -2 -10 -1 -2 -1
before:firmVerb last:lexiconNoun	3 -9 8 -5 -2 -2
before:firmVerb last:lexiconCompound	19 -7 -10 -1 -2 -1
before:firmVerb last:lexiconEnding	8 -1 -2 -1 -5 0
before:firmVerb last:lexiconUnknown	-14 21 2 -6 -8 -8
before:article last:role	15 -3 -17 -2 3 -14
before:article last:title	-5 0 6 -2 0 -1
before:article last:legalForm	-13 -3 24 -13 -8 -9
before:article last:firmHead	-25 -5 22 9 5 -14
before:article last:firmNoun	-16 2 19 11 -10 -17
before:article last:bodyHead	-6 -2 -14 6 16 -4
before:article last:placeHead	7 -25 -17 10 -1 -8
before:article last:productHead	-6 -2 -18 -10 -6 22
before:article last:productNoun	16 -3 -14 -9 -9 0
before:article last:clubHead	3 -1 -12 13 -7 -9
before:article last:mediaHead	-9 -5 16 -17 -13 8
before:article last:from	-8 0 9 -1 -1 -1
before:article last:and	-8 0 0 -2 9 0
before:article last:nationality	2 0 7 -6 -5 -2
before:article last:calendar	5 -1 7 -12 -1 -2
before:article last:never	-25 -1 26 -11 15 -7
before:article last:plain	-13 -6 -7 10 -3 21
before:article last:firmTail	19 -1 -7 -8 -3 -2
before:article last:partyTail	9 -1 -3 -4 -1 -3
before:article last:function	9 0 -7 -9 7 -2
before:article last:given	-14 19 2 11 0 -30
before:article last:givenMaybe	12 0 -1 -5 -12 -4
before:article last:acronym	-10 -7 1 11 -4 2
before:article last:mixed	-6 -5 13 1 -6 -5
before:article last:capital	9 -32 -3 12 -14 6
before:article last:number	-20 -3 -27 -1 28 7
before:article last:initial	-1 -3 11 -7 -1 -6
before:article last:endsInS	13 -16 0 -1 -11 -5
before:article last:stop	-5 -2 10 -4 -3 -2
before:article last:unknown	-10 0 -20 17 -21 24
before:article last:longWord	-25 -27 -2 3 12 35
before:article last:shortWord	-10 -14 5 8 -10 11
before:article last:inhabitant	17 -5 -15 12 -57 -1
before:article last:ordinaryNoun	-7 3 13 5 -23 5
before:article last:ordinarySmall	-15 -10 -2 27 -8 -9
before:article last:ordinaryEnd	4 -36 -4 10 -12 4
before:article last:lexiconNoun	12 -29 -7 2 8 -10
before:article last:lexiconOther	24 14 -24 -10 -19 -17
before:article last:lexiconCompound	3 -31 8 5 -13 3
before:article last:lexiconEnding	5 -10 -13 4 -12 9
before:article last:lexiconUnknown	2 -23 8 9 -9 -1
before:possessive last:role	-5 -2 7 0 0 0
before:possessive last:legalForm	-10 0 10 0 0 0
before:possessive last:bodyHead	5 -1 -1 -2 -1 0
before:possessive last:plain	-5 -5 11 -1 -2 -1
before:possessive last:given	-16 21 -5 -1 -1 -2
before:possessive last:acronym	-8 -1 10 0 0 0
before:possessive last:capital	21 3 -8 -12 -18 -11
before:possessive last:endsInS	13 -4 -5 -2 -3 -1
before:possessive last:stop	7 0 -6 0 0 0
before:possessive last:longWord	8 -2 -1 -1 -3 -1
before:possessive last:shortWord	4 -7 6 -1 -2 -2
before:possessive last:inhabitant	16 -8 -6 -1 -2 -1
before:possessive last:ordinaryNoun	7 -3 -2 0 -1 -1
before:possessive last:ordinaryEnd	-3 -8 13 -2 -4 -2
before:possessive last:lexiconNoun	16 -17 4 -5 -3 -3
before:possessive last:lexiconCompound	14 -7 1 -2 -7 -3
before:possessive last:lexiconUnknown	17 1 -16 -5 -8 -5
before:preposition last:role	-10 23 -3 -20 -3 -1
before:preposition last:title	-13 14 -1 0 0 0
before:preposition last:firmHead	-26 -2 8 -13 30 -2
before:preposition last:firmNoun	-11 -3 -8 5 13 -3
before:preposition last:bodyHead	-6 -8 9 21 -43 -6
before:preposition last:placeHead	-12 -17 -8 5 18 -11
before:preposition last:productHead	1 -1 -1 -2 -7 7
before:preposition last:productNoun	8 -1 -4 -2 -4 2
before:preposition last:mediaHead	-15 -2 23 -7 -8 -2
before:preposition last:nationality	4 7 -6 -2 -5 0
before:preposition last:calendar	36 -18 -6 -3 -12 -8
before:preposition last:never	16 0 -12 -2 -2 -1
before:preposition last:plain	-6 -12 -1 7 14 -34
before:preposition last:given	-14 10 20 -9 -18 8
before:preposition last:givenMaybe	6 0 3 -4 -6 -5
before:preposition last:acronym	22 -5 -3 -10 -5 -21
before:preposition last:mixed	7 -4 4 -4 -6 -2
before:preposition last:capital	-4 -4 -13 19 -5 13
before:preposition last:number	24 -3 -3 -20 -18 2
before:preposition last:endsInS	-18 26 13 -14 -13 13
before:preposition last:unknown	11 -7 -2 -10 -9 1
before:preposition last:longWord	9 -5 -3 19 -20 -13
before:preposition last:shortWord	1 -24 -9 16 1 3
before:preposition last:inhabitant	-29 8 10 7 18 4
before:preposition last:ordinaryNoun	12 -14 -13 7 -14 7
before:preposition last:ordinarySmall	-6 0 -9 -11 18 -3
before:preposition last:ordinaryEnd	4 3 -3 -20 4 4
before:preposition last:lexiconNoun	6 0 -11 22 -25 6
before:preposition last:lexiconOther	2 -19 16 -9 -3 -6
before:preposition last:lexiconCompound	2 -23 -24 10 11 4
before:preposition last:lexiconEnding	-1 -4 11 2 -8 3
before:preposition last:lexiconUnknown	-5 0 -20 4 12 -4
before:placePreposition last:role	3 8 0 -12 -2 0
before:placePreposition last:legalForm	-5 0 6 0 -2 0
before:placePreposition last:firmHead	22 0 1 -6 -26 -1
before:placePreposition last:firmNoun	18 0 -2 -7 -13 0
before:placePreposition last:bodyHead	6 -1 -2 10 -33 -3
before:placePreposition last:placeHead	15 -14 -1 -7 -4 -5
before:placePreposition last:productHead	-6 0 0 -1 -7 11
before:placePreposition last:clubHead	-8 0 0 -1 10 0
before:placePreposition last:mediaHead	-9 0 14 -2 -7 -1
before:placePreposition last:calendar	30 -13 -2 -2 -12 -5
before:placePreposition last:plain	2 -11 5 11 -7 -8
before:placePreposition last:given	12 -22 11 -6 0 -13
before:placePreposition last:givenMaybe	5 3 -1 -1 -4 -2
before:placePreposition last:acronym	-11 0 -4 -1 14 -2
before:placePreposition last:mixed	-3 0 6 0 -3 -1
before:placePreposition last:capital	-15 -45 -34 -16 52 -20
before:placePreposition last:number	30 -1 -2 -3 -22 -7
before:placePreposition last:endsInS	1 18 -14 -37 12 -12
before:placePreposition last:unknown	-17 0 -5 -1 21 -4
before:placePreposition last:longWord	-5 -6 -6 23 -13 7
before:placePreposition last:shortWord	0 -30 -6 -7 19 -8
before:placePreposition last:inhabitant	-20 6 -1 -2 9 11
before:placePreposition last:ordinaryNoun	4 -6 -8 -21 11 -7
before:placePreposition last:ordinarySmall	2 -2 -1 -5 3 -1
before:placePreposition last:ordinaryEnd	25 -6 -16 -30 -10 8
before:placePreposition last:lexiconNoun	3 -2 -2 2 2 -20
before:placePreposition last:lexiconOther	-13 -5 5 -3 16 -3
before:placePreposition last:lexiconCompound	-4 -14 -6 -3 13 4
before:placePreposition last:lexiconEnding	-2 -12 -11 -1 14 -11
before:placePreposition last:lexiconUnknown	-16 -28 -55 -24 50 -15
before:from last:role	-8 10 5 -9 -2 -1
before:from last:legalForm	7 -7 -2 -1 -1 0
before:from last:firmHead	0 -4 8 -8 -7 -1
before:from last:firmNoun	7 -7 -10 9 -3 -2
before:from last:bodyHead	1 -2 8 -11 -5 -1
before:from last:placeHead	21 -5 -3 -13 -13 -2
before:from last:productHead	-4 -2 7 -1 -1 0
before:from last:clubHead	-9 -1 -1 3 8 0
before:from last:mediaHead	-13 -1 15 0 0 0
before:from last:nationality	-1 7 -5 -1 -2 0
before:from last:calendar	-3 7 -6 0 0 -1
before:from last:plain	-12 9 14 -1 -10 -11
before:from last:given	-18 6 10 -5 -17 14
before:from last:acronym	-4 -3 13 -4 -5 -7
before:from last:mixed	0 -4 7 -6 -6 1
before:from last:capital	-11 8 15 2 -12 -12
before:from last:number	22 -3 -16 -13 -15 7
before:from last:endsInS	-21 -3 3 24 5 -1
before:from last:stop	5 -1 -3 -1 -1 0
before:from last:unknown	8 2 1 -5 -5 -8
before:from last:longWord	6 -6 -1 -1 6 -24
before:from last:shortWord	-8 0 12 -24 7 -1
before:from last:inhabitant	0 7 -5 5 -8 -12
before:from last:ordinaryNoun	-5 1 2 10 -7 -4
before:from last:ordinarySmall	-10 4 13 -6 -5 -1
before:from last:ordinaryEnd	-7 10 11 -22 -13 5
before:from last:lexiconNoun	-9 8 9 11 -26 -17
before:from last:lexiconOther	12 -10 -1 -3 -3 -2
before:from last:lexiconCompound	16 -5 -1 -17 -7 -1
before:from last:lexiconEnding	1 3 6 2 -8 -11
before:from last:lexiconUnknown	-10 0 7 3 4 -10
before:at last:role	-1 -7 8 -3 -1 -1
before:at last:legalForm	-5 -1 6 0 0 0
before:at last:firmHead	5 0 -4 -1 0 0
before:at last:firmNoun	22 -2 -18 -3 -1 0
before:at last:bodyHead	-12 0 -2 14 0 0
before:at last:placeHead	-10 -5 12 13 -11 -1
before:at last:productHead	5 0 0 -1 0 -3
before:at last:productNoun	5 0 -1 -1 0 -3
before:at last:clubHead	-1 -1 -5 7 -2 -1
before:at last:calendar	-8 0 8 0 0 0
before:at last:never	5 0 -4 0 0 0
before:at last:plain	37 -5 -20 -14 -7 -8
before:at last:function	-4 0 5 -1 0 0
before:at last:given	-19 21 -3 0 0 -2
before:at last:givenMaybe	-1 -1 6 -2 -2 -2
before:at last:acronym	-11 -4 22 -13 -3 -6
before:at last:mixed	-6 0 11 -1 -1 -5
before:at last:capital	-28 -9 33 4 -18 5
before:at last:number	-7 0 12 -3 -3 -4
before:at last:initial	6 -1 -5 0 0 0
before:at last:endsInS	1 -1 -4 16 -10 -12
before:at last:stop	-5 0 6 0 0 0
before:at last:unknown	-4 -6 18 -13 -4 -7
before:at last:longWord	5 -3 5 -3 -1 -9
before:at last:shortWord	24 -16 2 -19 -26 -20
before:at last:inhabitant	-29 -7 33 -5 -1 -4
before:at last:ordinaryNoun	6 -3 -10 9 -3 -4
before:at last:ordinarySmall	-18 0 19 -1 0 -1
before:at last:ordinaryEnd	2 -4 12 -7 -11 -6
before:at last:lexiconNoun	-9 -5 19 -2 -14 -14
before:at last:lexiconOther	-14 -7 -1 15 5 -1
before:at last:lexiconCompound	-10 -10 14 -5 -13 10
before:at last:lexiconEnding	1 -5 0 1 2 -4
before:at last:lexiconUnknown	-7 -15 15 -4 -10 6
before:named last:placeHead	-4 -12 -3 0 15 0
before:named last:speaking	-1 5 -4 0 0 0
before:named last:plain	15 -6 -8 -3 0 -1
before:named last:given	0 13 -8 -1 -2 -16
before:named last:capital	-23 11 14 -19 -12 13
before:named last:number	-18 -1 -3 -1 -3 20
before:named last:endsInS	-4 -1 7 0 -2 -1
before:named last:unknown	10 -4 -4 -1 -1 -2
before:named last:longWord	-12 6 14 -5 -7 -6
before:named last:shortWord	9 -5 -17 -2 -4 11
before:named last:inhabitant	-7 11 -5 0 -1 -1
before:named last:ordinaryNoun	9 -7 -1 0 0 0
before:named last:ordinaryEnd	-8 1 12 -3 -3 -3
before:named last:lexiconNoun	-5 2 9 -2 -2 -3
before:named last:lexiconOther	-10 14 -7 0 -1 -1
before:named last:lexiconCompound	-25 -3 13 -6 7 11
before:named last:lexiconUnknown	-6 -6 10 -11 -23 15
before:and last:role	-7 -1 9 -1 0 0
before:and last:particle	-3 7 -3 -1 -2 0
before:and last:legalForm	6 0 -5 0 -1 0
before:and last:firmHead	22 -5 -7 -1 -12 -1
before:and last:firmNoun	13 -2 0 -13 -5 -1
before:and last:bodyHead	13 -4 -9 -2 -8 -1
before:and last:placeHead	-7 0 17 -11 -9 -1
before:and last:productNoun	-11 12 -2 0 0 0
before:and last:clubHead	-5 -4 8 0 -1 0
before:and last:pronoun	-3 7 -3 -1 -2 0
before:and last:calendar	5 -1 -5 0 0 0
before:and last:never	13 -1 -11 0 -1 0
before:and last:plain	4 1 4 -4 -7 -3
before:and last:firmTail	-6 0 6 0 0 0
before:and last:given	-31 26 7 -2 5 -9
before:and last:givenMaybe	-13 5 -3 0 -1 10
before:and last:acronym	-8 -5 18 -7 -4 -3
before:and last:mixed	7 9 -11 -2 -1 -5
before:and last:capital	-26 12 8 -4 10 -4
before:and last:endsInS	-19 10 4 -5 14 -8
before:and last:unknown	-4 -7 20 -8 -6 -5
before:and last:longWord	16 -15 -10 3 -5 -8
before:and last:shortWord	-6 13 -7 -14 7 -2
before:and last:inhabitant	7 -10 6 -4 -3 -4
before:and last:ordinaryNoun	3 -13 3 -2 8 -1
before:and last:ordinarySmall	-1 2 -2 5 -9 -2
before:and last:ordinaryEnd	9 -8 -21 -5 16 -4
before:and last:lexiconNoun	-3 -15 12 -9 7 -9
before:and last:lexiconOther	9 -7 -3 -3 1 -2
before:and last:lexiconCompound	4 2 -10 2 2 -7
before:and last:lexiconEnding	2 -6 -4 -1 10 -1
before:and last:lexiconUnknown	-16 7 1 1 1 0
before:pronoun last:role	0 9 -1 -9 -1 0
before:pronoun last:legalForm	3 -5 2 0 -1 -1
before:pronoun last:bodyHead	12 -1 0 -10 -1 0
before:pronoun last:productNoun	-16 16 0 0 0 0
before:pronoun last:mediaHead	-3 -6 -13 -1 0 15
before:pronoun last:speaking	-7 7 0 0 0 0
before:pronoun last:calendar	-6 7 -1 0 -1 0
before:pronoun last:plain	-10 10 7 -3 -3 -3
before:pronoun last:given	-1 5 -2 -1 -2 -3
before:pronoun last:givenMaybe	-12 12 -1 0 -1 -1
before:pronoun last:acronym	15 -4 -6 -7 -1 -2
before:pronoun last:capital	-9 12 -11 6 -7 9
before:pronoun last:number	5 0 -1 -1 -1 -2
before:pronoun last:initial	-2 6 -4 0 0 -1
before:pronoun last:endsInS	4 3 -15 12 -7 -5
before:pronoun last:stop	-8 -4 11 0 -1 0
before:pronoun last:unknown	10 3 -7 -7 -1 -2
before:pronoun last:longWord	7 -3 8 -11 -4 -3
before:pronoun last:shortWord	-5 25 -9 -10 -8 -9
before:pronoun last:inhabitant	3 5 -5 -2 -4 -3
before:pronoun last:ordinaryNoun	-10 13 -2 -1 -1 -1
before:pronoun last:ordinarySmall	-6 10 -2 -2 -1 -1
before:pronoun last:ordinaryEnd	-5 6 5 -3 -4 -3
before:pronoun last:lexiconNoun	-11 17 -12 -8 -6 11
before:pronoun last:lexiconOther	-11 14 -2 -1 -1 -1
before:pronoun last:lexiconCompound	1 2 5 -4 -6 -3
before:pronoun last:lexiconUnknown	8 -25 -11 14 0 6
before:nationality last:legalForm	-12 -1 14 -1 -1 -1
before:nationality last:firmHead	6 -2 -1 -2 -1 0
before:nationality last:firmNoun	-2 -2 6 -2 -1 0
before:nationality last:bodyHead	4 -2 -17 12 -4 -3
before:nationality last:placeHead	-9 -1 -10 -7 19 -1
before:nationality last:never	-10 -1 11 0 0 0
before:nationality last:plain	5 1 2 -5 -2 -1
before:nationality last:acronym	-11 -1 14 -2 -1 -1
before:nationality last:capital	12 -36 -5 -9 23 -19
before:nationality last:initial	-2 -5 8 -1 -1 -2
before:nationality last:endsInS	22 -1 -17 -2 -4 -2
before:nationality last:stop	-6 0 6 0 0 0
before:nationality last:unknown	-2 -5 10 -3 -1 -2
before:nationality last:longWord	5 -6 -9 13 -9 -2
before:nationality last:shortWord	-14 -10 16 -6 13 -6
before:nationality last:inhabitant	5 -8 -2 -3 6 -2
before:nationality last:ordinaryNoun	9 -1 -5 -1 -1 0
before:nationality last:ordinaryEnd	7 -2 -16 -10 14 -2
before:nationality last:lexiconNoun	-2 -6 -7 6 13 -6
before:nationality last:lexiconCompound	16 -7 -12 -1 1 -3
before:nationality last:lexiconUnknown	7 -28 5 -22 15 -11
before:calendar last:role	7 -4 -2 -1 0 0
before:calendar last:legalForm	6 0 -6 0 0 0
before:calendar last:capital	-7 -2 8 -4 -5 6
before:calendar last:unknown	-7 -1 -1 -1 -1 9
before:calendar last:longWord	6 0 -3 -1 -2 -1
before:calendar last:shortWord	0 -2 -7 -1 -1 8
before:calendar last:inhabitant	-13 -4 15 -1 0 -1
before:calendar last:ordinarySmall	5 -4 0 0 0 0
before:calendar last:ordinaryEnd	7 -1 -3 -1 -2 -1
before:calendar last:lexiconNoun	-6 -8 12 -1 0 -2
before:calendar last:lexiconOther	5 -4 0 0 0 0
before:calendar last:lexiconCompound	6 0 -3 -1 -2 -1
before:calendar last:lexiconUnknown	-3 8 -4 -1 -2 -1
before:never last:speaking	-7 7 0 0 0 0
before:never last:plain	14 -5 -3 -2 -2 -3
before:never last:givenMaybe	-6 7 0 0 0 -1
before:never last:acronym	6 -1 -3 -1 -1 -1
before:never last:capital	8 7 -21 -9 2 -3
before:never last:unknown	-7 -2 -1 -1 0 9
before:never last:longWord	0 7 -3 -2 -4 -2
before:never last:shortWord	-10 9 -4 -2 -2 8
before:never last:inhabitant	-3 6 -1 -1 -2 -1
before:never last:ordinaryNoun	9 -4 -1 -1 -1 -2
before:never last:ordinarySmall	-6 7 0 0 0 0
before:never last:ordinaryEnd	27 -11 -6 -3 -7 -5
before:never last:lexiconNoun	12 -1 -6 -2 -2 -5
before:never last:lexiconOther	-4 5 0 0 0 0
before:never last:lexiconCompound	21 -7 -5 -3 -5 -4
before:never last:lexiconUnknown	-6 9 -10 -3 8 -7
before:plain last:legalForm	10 -3 -6 -3 -2 -3
before:plain last:firmHead	-6 -4 15 -8 -3 -2
before:plain last:firmNoun	-3 -1 6 -2 -1 0
before:plain last:bodyHead	2 -13 9 -1 -1 -2
before:plain last:placeHead	-8 0 -4 2 10 -2
before:plain last:productNoun	6 -2 -3 0 0 -2
before:plain last:mediaHead	8 -2 -4 -1 -1 -1
before:plain last:speaking	-4 5 -1 0 0 0
before:plain last:calendar	9 -4 -4 -2 -1 -2
before:plain last:never	11 -2 -5 -2 -2 -1
before:plain last:plain	2 -6 -6 8 -9 5
before:plain last:given	-2 -8 4 -2 -2 10
before:plain last:acronym	-2 10 -1 -17 -4 10
before:plain last:mixed	-8 -5 8 -8 -2 7
before:plain last:capital	-2 -11 1 18 10 -32
before:plain last:number	-8 -1 -3 16 -1 -11
before:plain last:initial	-2 -2 8 -2 -2 -3
before:plain last:endsInS	-19 1 -6 18 14 -10
before:plain last:unknown	-9 13 4 -15 -5 9
before:plain last:longWord	-11 1 8 9 2 -14
before:plain last:shortWord	0 -17 7 6 4 -6
before:plain last:inhabitant	10 -4 6 -17 -11 -12
before:plain last:ordinaryNoun	1 -5 -8 17 -5 -9
before:plain last:ordinarySmall	-7 10 -2 -1 0 -1
before:plain last:ordinaryEnd	0 -9 5 -9 8 -7
before:plain last:lexiconNoun	-6 -2 2 16 -13 -7
before:plain last:lexiconOther	6 -17 2 8 0 -8
before:plain last:lexiconCompound	4 -6 -6 4 -2 1
before:plain last:lexiconEnding	8 -7 6 -5 -6 -4
before:plain last:lexiconUnknown	-1 -7 -1 3 16 -48
before:firmTail last:role	16 -15 -1 0 0 0
before:firmTail last:particle	7 -7 -1 0 0 0
before:firmTail last:bodyHead	-9 4 7 0 0 0
before:firmTail last:placeHead	-10 14 -7 -1 -2 -1
before:firmTail last:clubHead	-1 -1 -3 -4 0 7
before:firmTail last:given	5 -8 8 0 -1 -4
before:firmTail last:mixed	0 -1 8 0 0 -7
before:firmTail last:capital	-7 1 4 -18 14 1
before:firmTail last:endsInS	11 1 3 -7 -10 -5
before:firmTail last:longWord	2 -5 -2 -1 8 -2
before:firmTail last:shortWord	5 -8 -10 -2 9 8
before:firmTail last:inhabitant	14 -12 -1 0 0 -3
before:firmTail last:ordinaryNoun	9 -9 1 -7 0 0
before:firmTail last:ordinarySmall	-14 10 -8 -1 0 11
before:firmTail last:ordinaryEnd	2 -9 5 -1 8 -1
before:firmTail last:lexiconNoun	-14 6 8 -8 -1 7
before:firmTail last:lexiconOther	1 -1 -3 -4 0 5
before:firmTail last:lexiconCompound	9 -4 -13 -1 10 -1
before:firmTail last:lexiconUnknown	-11 6 4 -8 10 -9
before:partyTail last:particle	7 -7 0 0 0 0
before:partyTail last:given	20 -19 -1 0 0 -1
before:partyTail last:givenMaybe	7 -7 0 0 0 0
before:partyTail last:capital	-6 13 -7 -1 -2 -5
before:partyTail last:inhabitant	-6 7 -2 0 0 -1
before:partyTail last:ordinaryNoun	5 -5 0 0 0 0
before:partyTail last:lexiconNoun	-13 15 -3 0 0 -1
before:partyTail last:lexiconCompound	-8 9 -1 0 0 -1
before:partyTail last:lexiconUnknown	-13 18 -2 -1 -1 -2
before:credit last:role	-4 -3 8 0 -1 0
before:credit last:legalForm	8 -7 -2 0 -1 0
before:credit last:firmHead	8 -3 -3 -4 -3 0
before:credit last:firmNoun	12 -1 -10 -1 -1 0
before:credit last:bodyHead	11 -1 -5 -7 -4 0
before:credit last:placeHead	25 -10 -3 -9 -16 -1
before:credit last:productHead	-4 -2 7 -1 -1 0
before:credit last:clubHead	-7 0 -1 -1 8 0
before:credit last:mediaHead	-10 0 10 0 0 0
before:credit last:calendar	3 3 -5 0 0 0
before:credit last:plain	-16 7 11 -5 5 -1
before:credit last:given	14 2 -8 -2 -13 -4
before:credit last:acronym	-6 -2 13 -3 -4 -6
before:credit last:mixed	1 -4 4 -5 -5 2
before:credit last:capital	-8 5 9 -6 4 -31
before:credit last:number	23 -2 -9 -4 -10 -5
before:credit last:endsInS	-3 1 -13 10 12 -6
before:credit last:stop	5 -1 -3 -1 -1 0
before:credit last:unknown	3 3 2 -2 -3 -6
before:credit last:longWord	-3 -7 8 10 -8 -6
before:credit last:shortWord	6 -5 6 -16 0 -11
before:credit last:inhabitant	-14 14 4 -5 -3 -2
before:credit last:ordinaryNoun	-2 5 2 -4 -4 -1
before:credit last:ordinarySmall	-15 1 18 -4 -3 0
before:credit last:ordinaryEnd	-15 8 13 -10 0 -2
before:credit last:lexiconNoun	-23 12 16 3 -5 -4
before:credit last:lexiconOther	9 -6 0 -1 -3 0
before:credit last:lexiconCompound	-5 5 6 8 -5 -5
before:credit last:lexiconEnding	6 -1 -3 -5 -1 -1
before:credit last:lexiconUnknown	2 -4 -1 -17 11 -14
before:function last:role	1 -1 8 -5 -2 -2
before:function last:particle	-2 7 -3 -1 -2 0
before:function last:legalForm	11 -2 -9 0 -1 -1
before:function last:firmHead	11 -11 5 -5 -13 -1
before:function last:firmNoun	18 -4 -3 -13 -5 -1
before:function last:bodyHead	-7 7 8 -1 -10 -2
before:function last:placeHead	-3 6 13 -17 -12 -2
before:function last:productNoun	-10 8 4 0 0 -1
before:function last:clubHead	-9 -4 13 -3 -1 0
before:function last:pronoun	-3 7 -3 -1 -2 0
before:function last:calendar	-5 5 1 0 0 0
before:function last:never	19 -1 -17 0 -2 0
before:function last:plain	21 -3 -1 -14 -7 -22
before:function last:given	-22 14 5 -5 9 6
before:function last:givenMaybe	15 -20 -2 -2 -5 11
before:function last:acronym	-2 3 3 4 -6 -13
before:function last:mixed	0 6 -8 -6 -3 7
before:function last:capital	6 -2 10 -11 -14 -5
before:function last:number	9 -6 -8 11 -6 -12
before:function last:initial	-12 11 4 -1 -1 -2
before:function last:endsInS	3 -9 -3 -13 5 8
before:function last:stop	-9 0 9 0 0 0
before:function last:unknown	1 8 2 2 -10 -17
before:function last:longWord	21 10 -19 0 -22 -22
before:function last:shortWord	-1 3 -4 -7 -4 6
before:function last:inhabitant	17 -5 -3 -9 -11 -10
before:function last:ordinaryNoun	23 -19 -5 -7 1 -6
before:function last:ordinarySmall	3 8 -16 2 -10 -3
before:function last:ordinaryEnd	2 2 0 -4 -1 -14
before:function last:lexiconNoun	17 -13 8 -29 -2 -22
before:function last:lexiconOther	2 -10 13 -7 -6 -5
before:function last:lexiconCompound	12 3 -13 6 -6 -24
before:function last:lexiconEnding	-2 0 -1 -5 10 -7
before:function last:lexiconUnknown	-6 4 3 5 -15 9
before:given last:placeHead	7 -4 4 -1 -8 -1
before:given last:plain	11 -5 -4 -1 -1 -1
before:given last:given	-1 8 -6 -1 -1 -5
before:given last:acronym	-5 -1 8 -2 -1 -1
before:given last:mixed	10 -2 -6 -1 0 -3
before:given last:capital	51 -52 6 -14 -23 -7
before:given last:number	5 0 -1 -1 0 -3
before:given last:initial	7 -2 -2 -1 0 -2
before:given last:endsInS	13 -10 -2 -2 -2 -3
before:given last:stop	-5 0 5 0 0 0
before:given last:longWord	7 -2 -3 -1 -1 -1
before:given last:shortWord	19 -18 2 -5 -3 -8
before:given last:inhabitant	31 -22 -8 -2 -3 -3
before:given last:ordinaryNoun	5 -2 -3 0 0 0
before:given last:ordinarySmall	-12 -5 16 0 0 0
before:given last:ordinaryEnd	-1 -5 8 -1 -2 -2
before:given last:lexiconNoun	5 -14 8 -2 -1 -4
before:given last:lexiconOther	14 -14 -1 -1 -1 -2
before:given last:lexiconCompound	11 -7 2 -3 -6 -4
before:given last:lexiconEnding	16 -7 -6 -1 -2 -2
before:given last:lexiconUnknown	45 -50 3 -10 -17 0
before:givenMaybe last:placeHead	-5 10 0 0 -6 0
before:givenMaybe last:given	7 -5 -1 0 0 -1
before:givenMaybe last:capital	30 -10 -10 -5 -12 -6
before:givenMaybe last:shortWord	7 -4 -1 -1 -1 -1
before:givenMaybe last:inhabitant	6 -3 -1 0 -1 -1
before:givenMaybe last:lexiconUnknown	21 -5 -8 -3 -11 -4
before:acronym last:legalForm	9 -1 -7 0 -1 -1
before:acronym last:placeHead	34 -5 -5 -6 -24 -2
before:acronym last:plain	22 -7 -6 -5 -4 -3
before:acronym last:acronym	42 3 -24 -19 -21 -14
before:acronym last:mixed	6 0 -2 0 0 -3
before:acronym last:capital	28 0 -19 -12 -21 5
before:acronym last:initial	6 -3 -1 0 -1 -1
before:acronym last:unknown	16 10 -20 -17 -6 -4
before:acronym last:longWord	5 -1 0 -1 -2 -2
before:acronym last:shortWord	13 -2 -14 -4 -6 5
before:acronym last:ordinaryEnd	8 -2 -2 -1 -3 -1
before:acronym last:lexiconNoun	12 -2 -6 -1 -1 -2
before:acronym last:lexiconCompound	15 -2 -2 -5 -7 -1
before:acronym last:lexiconEnding	10 -5 -2 -1 -2 -1
before:acronym last:lexiconUnknown	13 0 -6 -2 -13 3
before:mixed last:legalForm	6 0 -6 0 0 0
before:mixed last:placeHead	8 -2 -1 -1 -6 0
before:mixed last:acronym	6 0 -6 0 0 0
before:mixed last:capital	15 -4 -5 -1 -7 -2
before:mixed last:shortWord	7 0 -6 0 0 0
before:mixed last:lexiconUnknown	14 -4 -4 -1 -7 -2
before:capital last:role	-2 1 5 6 -7 -13
before:capital last:title	-5 8 0 -2 -2 -1
before:capital last:particle	-3 -2 7 0 0 0
before:capital last:legalForm	36 -19 -18 -15 -7 -19
before:capital last:firmHead	13 -28 -3 7 -3 -16
before:capital last:firmNoun	9 0 -1 -3 -3 -9
before:capital last:bodyHead	24 -16 -15 -7 -3 -17
before:capital last:placeHead	14 -5 -18 -3 7 -22
before:capital last:productHead	2 -6 -3 -5 -2 7
before:capital last:productNoun	-7 -9 15 -4 -4 6
before:capital last:clubHead	17 -5 -6 -14 3 -1
before:capital last:mediaHead	18 -12 -12 -5 -3 8
before:capital last:speaking	-3 5 -1 -1 0 -1
before:capital last:calendar	12 -3 0 -10 -2 -6
before:capital last:never	9 -11 2 -4 -5 -6
before:capital last:plain	-1 2 -2 5 4 -9
before:capital last:firmTail	2 -2 5 -5 -1 -1
before:capital last:partyTail	6 -1 -1 -2 0 -1
before:capital last:function	-8 0 -2 11 0 -1
before:capital last:given	3 5 0 -14 -11 0
before:capital last:givenMaybe	9 10 -18 -4 -8 -10
before:capital last:acronym	-1 5 0 -7 -17 10
before:capital last:mixed	14 -5 -13 2 -10 4
before:capital last:capital	14 -2 -5 -7 -9 -2
before:capital last:number	-15 -19 -11 22 -16 19
before:capital last:initial	18 -14 9 -10 -7 -17
before:capital last:endsInS	2 -10 -8 15 17 -17
before:capital last:stop	17 -6 -6 -5 -1 -8
before:capital last:unknown	15 -6 -9 -9 -33 7
before:capital last:longWord	-4 12 -8 5 4 -18
before:capital last:shortWord	17 -9 -12 -10 5 -5
before:capital last:inhabitant	6 -3 2 -5 -11 -3
before:capital last:ordinaryNoun	-1 -16 15 3 -8 -4
before:capital last:ordinarySmall	-22 14 -1 7 -10 13
before:capital last:ordinaryEnd	-1 -5 -4 8 9 -11
before:capital last:lexiconNoun	-2 -3 0 2 -5 8
before:capital last:lexiconOther	-4 8 -12 1 0 5
before:capital last:lexiconCompound	-6 4 2 1 6 -5
before:capital last:lexiconEnding	5 -4 -13 -4 7 -3
before:capital last:lexiconUnknown	21 -11 -5 -7 -8 -6
before:small last:role	14 5 -2 -18 -3 -16
before:small last:title	10 -8 2 -2 -3 -2
before:small last:particle	6 6 -8 -2 -3 -1
before:small last:legalForm	-7 -5 17 -13 -13 -11
before:small last:firmHead	-9 4 21 -23 2 -17
before:small last:firmNoun	-6 14 -2 15 -9 -20
before:small last:bodyHead	-8 -6 -5 19 -6 -4
before:small last:placeHead	-7 -20 1 -2 19 -17
before:small last:productHead	-6 -13 -15 -13 -15 28
before:small last:productNoun	3 11 -19 -11 -14 9
before:small last:clubHead	-7 1 -2 6 2 -4
before:small last:mediaHead	-6 -17 22 -23 -21 7
before:small last:speaking	-7 11 -4 -1 0 0
before:small last:from	-8 0 9 -1 -1 -1
before:small last:and	-8 0 0 -2 9 0
before:small last:pronoun	-2 5 1 -2 -3 -1
before:small last:nationality	7 5 2 -7 -10 -2
before:small last:calendar	13 6 1 -11 -14 -11
before:small last:never	-2 -11 10 -15 12 -8
before:small last:plain	-6 -1 -6 0 8 12
before:small last:firmTail	17 -4 -5 -6 -4 -2
before:small last:partyTail	10 -2 -3 -4 -1 -3
before:small last:credit	5 -2 -3 0 0 0
before:small last:function	2 -4 6 -11 5 -4
before:small last:given	-8 5 4 0 -12 16
before:small last:givenMaybe	-1 4 8 -10 -12 1
before:small last:acronym	-10 -6 16 5 0 -18
before:small last:mixed	-10 -16 20 -27 -19 13
before:small last:capital	8 1 -5 -3 2 -10
before:small last:number	13 -17 -22 -24 1 19
before:small last:initial	-23 21 13 -10 -5 -14
before:small last:endsInS	6 1 -5 -6 -9 7
before:small last:stop	-8 -7 17 -5 -6 -3
before:small last:unknown	-4 2 0 3 -24 12
before:small last:longWord	1 -17 -13 6 -1 14
before:small last:shortWord	-1 -10 3 -5 0 10
before:small last:inhabitant	-2 8 7 -3 -12 -15
before:small last:ordinaryNoun	16 -8 -9 2 -4 -6
before:small last:ordinarySmall	-20 11 6 13 5 -12
before:small last:ordinaryEnd	9 -11 10 -11 -6 -8
before:small last:lexiconNoun	16 -13 2 -2 -4 -22
before:small last:lexiconOther	3 -3 6 0 -3 -28
before:small last:lexiconCompound	10 -7 -3 -5 1 -9
before:small last:lexiconUnknown	-6 9 -10 -1 8 -7
before:number last:never	11 -2 -4 -1 -3 -2
before:number last:plain	8 -1 -2 -1 -1 -2
before:number last:given	16 -9 -2 -1 -1 -2
before:number last:capital	63 -34 -27 -12 -16 -15
before:number last:number	5 0 0 -1 -3 -1
before:number last:endsInS	11 -4 -5 -1 -1 -1
before:number last:unknown	5 -1 -1 -1 -1 -1
before:number last:longWord	8 -1 -2 -2 -1 -1
before:number last:shortWord	28 -13 -8 -3 -4 -5
before:number last:inhabitant	7 -2 -2 -1 -1 -1
before:number last:ordinaryNoun	16 -4 -7 -3 -4 -3
before:number last:ordinaryEnd	11 -2 -3 -3 -1 -2
before:number last:lexiconNoun	27 -8 -13 -4 -5 -6
before:number last:lexiconCompound	15 -3 -4 -3 -3 -2
before:number last:lexiconUnknown	35 -16 -12 -4 -8 -5
before:initial last:capital	-7 9 -4 -1 0 -1
before:initial last:inhabitant	-8 10 -4 0 0 0
before:initial last:lexiconNoun	-8 10 -4 0 0 0
before:endsInS last:role	7 -4 -3 0 0 0
before:endsInS last:legalForm	15 -1 -13 -1 -1 -1
before:endsInS last:firmHead	-12 -3 7 -2 14 -2
before:endsInS last:firmNoun	10 -1 5 -15 -2 -1
before:endsInS last:bodyHead	1 -1 -6 -4 10 -3
before:endsInS last:placeHead	7 -6 10 2 -13 -3
before:endsInS last:productHead	7 -2 -3 0 0 -3
before:endsInS last:productNoun	-11 0 3 -1 0 10
before:endsInS last:clubHead	-3 0 -1 -1 5 0
before:endsInS last:mediaHead	12 0 -10 0 -1 -1
before:endsInS last:never	6 0 -3 -1 -1 -1
before:endsInS last:plain	-16 13 -9 -14 19 13
before:endsInS last:given	6 1 -5 0 -1 -2
before:endsInS last:givenMaybe	-9 9 0 0 0 0
before:endsInS last:acronym	17 -6 -13 -6 -2 5
before:endsInS last:mixed	16 -1 -12 -2 -1 -6
before:endsInS last:capital	-10 -3 6 4 0 6
before:endsInS last:number	19 -3 -3 -7 -1 -10
before:endsInS last:endsInS	-7 -6 20 -11 4 -9
before:endsInS last:stop	5 -1 -4 0 0 -1
before:endsInS last:unknown	24 -11 -12 -14 -1 2
before:endsInS last:longWord	-1 8 -19 1 -20 10
before:endsInS last:shortWord	10 -3 -4 -12 -14 5
before:endsInS last:inhabitant	-1 0 -3 11 -3 -7
before:endsInS last:ordinaryNoun	1 -3 -2 -5 -1 7
before:endsInS last:ordinarySmall	21 -1 -15 -3 -1 -2
before:endsInS last:ordinaryEnd	8 -3 -1 -11 3 2
before:endsInS last:lexiconNoun	0 5 -1 5 -8 -6
before:endsInS last:lexiconOther	-9 -6 -2 -2 -1 14
before:endsInS last:lexiconCompound	-8 3 1 3 -2 -1
before:endsInS last:lexiconEnding	8 -7 -11 -19 9 9
before:endsInS last:lexiconUnknown	-8 -7 11 10 -2 -5
before:edge last:role	-4 6 -13 13 -15 -3
before:edge last:title	10 -4 -2 -1 -3 0
before:edge last:legalForm	-20 16 4 -1 -4 -1
before:edge last:firmHead	4 -15 15 -11 -15 -1
before:edge last:firmNoun	8 -18 4 -4 4 -1
before:edge last:bodyHead	4 -26 -13 23 -21 -2
before:edge last:placeHead	-11 -14 -40 14 26 -6
before:edge last:productHead	1 -6 -2 0 -1 7
before:edge last:productNoun	-3 -7 3 0 -2 7
before:edge last:clubHead	9 -6 -2 -1 -1 0
before:edge last:mediaHead	3 -6 4 -1 -3 -1
before:edge last:acting	-3 6 -2 0 -1 0
before:edge last:firmVerb	7 -3 -2 -1 -2 0
before:edge last:at	14 -12 -1 0 -2 -1
before:edge last:pronoun	5 -2 -2 0 0 0
before:edge last:nationality	9 -4 -1 -1 -3 0
before:edge last:calendar	17 0 -13 -3 -15 -2
before:edge last:never	5 -6 4 0 -4 0
before:edge last:plain	24 -11 3 -32 -16 -1
before:edge last:firmTail	8 -6 -2 -1 0 0
before:edge last:partyTail	6 -3 -1 0 -2 0
before:edge last:credit	8 -3 -1 0 -4 0
before:edge last:function	15 -10 -4 -1 -2 -1
before:edge last:given	10 -2 6 -5 -17 -5
before:edge last:givenMaybe	-9 7 -8 -2 -6 11
before:edge last:acronym	-11 18 3 -24 2 0
before:edge last:mixed	5 -8 11 -4 -7 -4
before:edge last:capital	-8 -4 -4 7 15 -8
before:edge last:number	47 -7 -11 -6 -32 -6
before:edge last:initial	-4 12 -6 -1 -2 0
before:edge last:endsInS	-8 -1 -4 -1 7 13
before:edge last:stop	7 -2 -2 0 -2 0
before:edge last:unknown	-31 -8 3 -29 41 -5
before:edge last:longWord	20 -10 -24 -10 -8 10
before:edge last:shortWord	-25 27 -10 7 3 0
before:edge last:inhabitant	-1 10 -9 -1 -23 11
before:edge last:ordinaryNoun	41 -20 -15 -15 -8 -5
before:edge last:ordinarySmall	24 -7 -1 -14 -27 -4
before:edge last:ordinaryEnd	14 8 -3 -6 -43 8
before:edge last:lexiconNoun	0 10 2 5 -23 -7
before:edge last:lexiconOther	23 5 -22 -9 -25 -5
before:edge last:lexiconCompound	-6 0 -1 13 -11 5
before:edge last:lexiconEnding	11 8 -4 -15 -12 -3
before:edge last:lexiconUnknown	-9 3 5 18 -8 -6
before:comma last:role	22 -14 2 -6 -10 -2
before:comma last:title	8 -4 0 -1 -4 -1
before:comma last:legalForm	-12 -4 14 -1 -1 -1
before:comma last:firmHead	-13 -6 20 -1 -5 -2
before:comma last:firmNoun	-8 4 -6 -1 10 -1
before:comma last:bodyHead	-18 -5 -5 16 11 -2
before:comma last:placeHead	-16 -6 19 -11 12 -5
before:comma last:productNoun	5 -1 -2 0 -2 -1
before:comma last:clubHead	0 -2 -13 13 -1 -2
before:comma last:mediaHead	-11 -2 15 0 -8 0
before:comma last:calendar	-16 17 -2 0 0 0
before:comma last:never	12 -4 5 -2 -12 -2
before:comma last:plain	11 -4 -5 -10 3 -11
before:comma last:function	-3 -1 5 0 -1 0
before:comma last:given	-15 33 -14 -4 -19 -14
before:comma last:acronym	-10 -7 23 -2 -11 -3
before:comma last:mixed	-3 -2 7 -1 -1 -3
before:comma last:capital	-10 16 -4 -18 11 -10
before:comma last:number	-4 -13 -18 -8 27 -16
before:comma last:initial	-2 -3 6 0 -1 0
before:comma last:endsInS	0 0 4 -8 -13 9
before:comma last:unknown	36 -26 1 -6 -16 -6
before:comma last:longWord	21 -15 8 5 -25 -11
before:comma last:shortWord	-20 17 25 -16 -10 -24
before:comma last:inhabitant	8 6 -26 -10 8 -10
before:comma last:ordinaryNoun	15 -10 -27 -7 1 12
before:comma last:ordinarySmall	-2 -10 -4 -4 13 -2
before:comma last:ordinaryEnd	-2 1 8 10 -12 -10
before:comma last:lexiconNoun	19 -15 -2 10 -7 -27
before:comma last:lexiconOther	-27 21 1 -3 -8 14
before:comma last:lexiconCompound	26 -14 -34 -21 13 -16
before:comma last:lexiconEnding	-8 -17 10 -9 14 -4
before:comma last:lexiconUnknown	-32 16 8 -16 11 3
before:colon last:role	-9 -4 14 -2 -1 -1
before:colon last:particle	7 -5 -1 0 0 0
before:colon last:legalForm	-15 -3 17 -1 -1 -1
before:colon last:firmHead	10 -2 -7 -1 0 0
before:colon last:firmNoun	28 -1 -21 -6 -4 -2
before:colon last:bodyHead	-8 -7 -4 15 -4 -2
before:colon last:placeHead	9 -2 -1 -7 -3 -3
before:colon last:productHead	-5 -2 -4 0 -1 9
before:colon last:clubHead	-3 -3 7 -2 0 0
before:colon last:preposition	6 -2 -2 -1 -1 0
before:colon last:calendar	-5 -2 7 0 0 0
before:colon last:never	-6 -1 3 5 -1 -1
before:colon last:plain	12 -10 -5 5 -7 -5
before:colon last:function	9 -3 -3 -3 -1 -1
before:colon last:given	-2 -5 14 -3 -5 -6
before:colon last:acronym	13 -4 -3 -2 -7 -7
before:colon last:mixed	-8 0 10 -2 -1 -1
before:colon last:capital	-12 17 11 -6 -14 -6
before:colon last:number	0 -3 14 -5 -7 -8
before:colon last:endsInS	-21 29 -2 -5 -7 -5
before:colon last:stop	-5 -1 6 0 0 0
before:colon last:unknown	3 3 -3 -9 -7 8
before:colon last:longWord	4 -12 4 13 -8 -9
before:colon last:shortWord	-17 5 18 -7 -15 10
before:colon last:inhabitant	-3 3 -4 -10 12 -6
before:colon last:ordinaryNoun	26 -5 -13 -5 -3 -3
before:colon last:ordinarySmall	30 -4 -16 -15 -4 -3
before:colon last:ordinaryEnd	11 -7 -18 9 2 -9
before:colon last:lexiconNoun	12 -4 -5 -15 -14 4
before:colon last:lexiconOther	-13 14 4 -2 -2 -5
before:colon last:lexiconCompound	5 -12 -15 18 -2 -11
before:colon last:lexiconEnding	0 9 -7 -2 -3 -1
before:colon last:lexiconUnknown	-22 17 16 -16 -3 -10
before:opens last:bodyHead	-13 -3 -6 20 -7 -2
before:opens last:placeHead	-25 2 -22 6 28 -1
before:opens last:productNoun	-10 -1 13 -4 -5 -1
before:opens last:and	14 0 -2 -10 -3 -1
before:opens last:plain	20 -1 -12 -11 -2 -1
before:opens last:partyTail	-3 0 -3 8 -1 -1
before:opens last:credit	7 0 -1 -4 -1 0
before:opens last:function	14 0 -2 -10 -3 -1
before:opens last:given	15 -4 -9 -2 -3 -2
before:opens last:acronym	-28 -4 -1 28 -1 -4
before:opens last:capital	-12 -15 11 16 -2 -20
before:opens last:endsInS	7 -16 22 -16 -7 -1
before:opens last:unknown	-6 -20 -8 27 -9 -8
before:opens last:longWord	-5 0 -1 7 -1 0
before:opens last:shortWord	-1 -17 2 25 -29 -10
before:opens last:inhabitant	-5 -2 5 5 -3 -2
before:opens last:ordinaryNoun	25 -2 -14 -13 -5 -2
before:opens last:ordinarySmall	5 -1 -1 -2 -1 0
before:opens last:ordinaryEnd	-9 -2 -12 16 -1 -1
before:opens last:lexiconNoun	-14 -2 -8 15 8 -4
before:opens last:lexiconOther	-10 -1 14 -8 -3 -1
before:opens last:lexiconCompound	-16 -2 -10 13 11 -1
before:opens last:lexiconEnding	-11 -2 10 3 -5 -1
before:opens last:lexiconUnknown	-8 1 16 -9 -8 -7
before:quote last:role	-19 15 -10 -2 -1 12
before:quote last:title	5 -4 0 0 0 -1
before:quote last:particle	5 -3 0 0 0 -2
before:quote last:legalForm	-6 0 9 0 0 -4
before:quote last:firmHead	2 -9 11 -2 -1 -6
before:quote last:firmNoun	-12 -3 17 -1 -1 -7
before:quote last:bodyHead	-3 -3 11 -3 0 -7
before:quote last:placeHead	4 10 -5 -3 -14 -1
before:quote last:mediaHead	-14 -7 34 -2 -2 -30
before:quote last:speaking	-9 9 0 0 0 0
before:quote last:at	10 -8 -1 0 0 -2
before:quote last:calendar	-10 8 -4 0 0 6
before:quote last:plain	14 -12 -9 -5 -6 3
before:quote last:function	9 -3 -1 0 -1 -4
before:quote last:given	-7 14 -10 -3 12 -13
before:quote last:givenMaybe	17 -10 -11 -1 -1 1
before:quote last:acronym	-12 -2 23 -3 -1 -16
before:quote last:mixed	-8 -2 -7 15 -2 -3
before:quote last:capital	1 -7 -7 -24 -18 22
before:quote last:number	10 -1 -4 -2 -3 -3
before:quote last:endsInS	-2 6 -1 -5 -6 0
before:quote last:unknown	12 -11 16 -4 -2 -20
before:quote last:longWord	15 -21 3 11 -5 -12
before:quote last:shortWord	-10 0 0 -16 5 12
before:quote last:inhabitant	-3 -5 -4 -7 -6 15
before:quote last:ordinaryNoun	4 7 0 -5 -4 -9
before:quote last:ordinarySmall	8 3 -6 -5 -5 -5
before:quote last:ordinaryEnd	-6 -5 -1 -8 -7 13
before:quote last:lexiconNoun	-7 -3 -1 4 -16 12
before:quote last:lexiconOther	6 -9 20 -3 -2 -22
before:quote last:lexiconCompound	-8 -1 -5 -12 -16 19
before:quote last:lexiconEnding	-6 1 -7 -2 -2 12
before:quote last:lexiconUnknown	7 -5 -10 -4 -12 11
before:hyphen last:role	-19 13 -3 12 -1 -1
before:hyphen last:title	-15 16 0 0 0 0
before:hyphen last:legalForm	11 0 -10 0 0 0
before:hyphen last:firmHead	8 0 -6 -1 0 0
before:hyphen last:firmNoun	-10 -1 12 -1 0 0
before:hyphen last:bodyHead	-4 -2 -2 8 -1 -1
before:hyphen last:placeHead	23 -4 -9 -2 -10 -1
before:hyphen last:never	8 0 -7 0 0 0
before:hyphen last:plain	-2 -4 11 -6 -3 -3
before:hyphen last:given	6 -2 -2 -1 -1 -1
before:hyphen last:acronym	5 -1 -9 5 -1 -2
before:hyphen last:mixed	-4 0 5 0 0 -1
before:hyphen last:capital	17 -11 -10 10 0 -16
before:hyphen last:endsInS	-5 -5 9 -2 6 -3
before:hyphen last:unknown	1 -1 -3 5 -2 -2
before:hyphen last:longWord	-6 -4 7 -4 7 -1
before:hyphen last:shortWord	17 -4 -9 1 -7 -4
before:hyphen last:inhabitant	22 -16 -4 -1 -2 -1
before:hyphen last:ordinaryNoun	9 -1 -3 -2 -1 -1
before:hyphen last:ordinaryEnd	19 -4 -8 -5 -3 -1
before:hyphen last:lexiconNoun	-8 14 -5 -13 11 -6
before:hyphen last:lexiconCompound	24 -6 -8 -6 -5 -1
before:hyphen last:lexiconEnding	-2 -2 -1 -1 7 -1
before:hyphen last:lexiconUnknown	8 -17 2 19 -11 -9
before:stop last:role	-8 28 -22 -5 -2 -1
before:stop last:title	-5 8 -3 -1 -1 0
before:stop last:legalForm	16 -9 -4 -4 -4 -1
before:stop last:firmHead	8 -7 -6 6 -2 -1
before:stop last:firmNoun	5 -11 1 -3 6 -1
before:stop last:bodyHead	-15 -16 2 22 -3 -2
before:stop last:placeHead	-33 14 15 4 4 -2
before:stop last:productHead	8 -4 -4 0 0 0
before:stop last:productNoun	6 0 -7 0 0 -1
before:stop last:clubHead	-14 -1 9 7 0 0
before:stop last:at	17 -15 -1 0 0 -1
before:stop last:calendar	9 -4 -5 -2 -2 -4
before:stop last:never	15 -7 -3 -1 -3 0
before:stop last:plain	-10 4 3 14 -7 -9
before:stop last:function	14 -11 -4 -1 -1 -1
before:stop last:given	18 -2 -19 -7 -11 -9
before:stop last:givenMaybe	-1 6 -3 -2 -2 -2
before:stop last:acronym	20 -13 4 2 -21 -7
before:stop last:mixed	-24 3 10 -5 -3 11
before:stop last:capital	5 19 -8 -7 -17 -28
before:stop last:number	23 -8 -5 -4 -4 -6
before:stop last:initial	-20 24 -4 -2 -2 -2
before:stop last:endsInS	-12 -1 25 -14 -3 -10
before:stop last:stop	-9 -1 10 0 0 0
before:stop last:unknown	-3 11 11 0 -21 -8
before:stop last:longWord	6 8 -15 -3 -5 -7
before:stop last:shortWord	-1 16 -4 -13 -12 -19
before:stop last:inhabitant	-2 10 -5 -17 -2 -6
before:stop last:ordinaryNoun	33 -18 -12 -11 -9 -6
before:stop last:ordinarySmall	55 -29 -28 -18 -15 -5
before:stop last:ordinaryEnd	-10 6 9 -18 3 -6
before:stop last:lexiconNoun	9 -3 -1 0 -28 3
before:stop last:lexiconOther	19 -10 0 -12 -5 -7
before:stop last:lexiconCompound	-10 11 5 -9 -13 6
before:stop last:lexiconEnding	-1 12 -5 -5 -12 -2
before:stop last:lexiconUnknown	-15 19 -4 3 5 -31
before:symbol last:role	7 -5 -1 0 0 0
before:symbol last:credit	5 -1 -2 -2 -1 0
before:symbol last:mixed	-3 -4 11 -1 -1 -4
before:symbol last:capital	8 -7 8 -6 -13 -5
before:symbol last:endsInS	8 -7 0 -1 -3 -1
before:symbol last:unknown	-3 -1 5 -1 -1 0
before:symbol last:shortWord	-18 11 16 -4 -2 -6
before:symbol last:inhabitant	6 -6 1 0 -1 0
before:symbol last:ordinaryEnd	8 -5 0 -1 -3 -1
before:symbol last:lexiconNoun	-12 12 3 -2 -2 -1
before:symbol last:lexiconCompound	20 -9 -9 -1 -3 -1
before:symbol last:lexiconUnknown	7 -17 11 -3 -8 -2
before:ampersand last:legalForm	12 -1 -10 -1 0 -1
before:ampersand last:firmHead	7 -1 -5 0 0 0
before:ampersand last:never	7 0 -7 0 0 0
before:ampersand last:acronym	13 -1 -10 -2 -3 -1
before:ampersand last:mixed	9 0 -8 0 0 0
before:ampersand last:capital	41 -12 -23 -4 -10 -4
before:ampersand last:unknown	12 -1 -8 -2 -3 0
before:ampersand last:shortWord	20 -3 -14 -1 -2 -2
before:ampersand last:inhabitant	5 -2 -2 0 -1 0
before:ampersand last:lexiconNoun	15 -2 -11 -1 -1 -1
before:ampersand last:lexiconCompound	6 -2 -3 0 0 0
before:ampersand last:lexiconUnknown	29 -7 -16 -2 -7 -2
before:slash last:placeHead	-6 0 0 0 7 0
before:slash last:plain	-7 0 10 -1 -3 -1
before:slash last:acronym	11 -3 -9 -17 9 -3
before:slash last:capital	-21 -9 17 -7 12 -5
before:slash last:unknown	6 -5 -9 -17 15 -4
before:slash last:longWord	-11 0 16 -3 -9 -2
before:slash last:shortWord	14 -2 -7 -16 4 -3
before:slash last:lexiconCompound	-8 0 9 -2 -2 -1
before:slash last:lexiconEnding	-7 0 10 -1 -3 -1
before:slash last:lexiconUnknown	-6 -6 7 -2 5 -2
before:unknown last:legalForm	11 -1 -9 -1 -1 -1
before:unknown last:placeHead	12 -1 -1 -1 -8 -1
before:unknown last:plain	9 -4 -2 -1 -2 -1
before:unknown last:acronym	20 -4 -10 -4 -3 -3
before:unknown last:capital	15 1 -14 -5 -21 11
before:unknown last:initial	6 -3 -1 0 -1 -1
before:unknown last:unknown	7 -6 -5 -3 -5 7
before:unknown last:shortWord	6 0 -11 -2 -4 7
before:unknown last:inhabitant	-5 9 -4 -1 -1 -1
before:unknown last:ordinaryEnd	6 -1 -1 -1 -3 0
before:unknown last:lexiconNoun	-3 11 -8 -1 -1 -2
before:unknown last:lexiconCompound	9 -1 0 -1 -6 0
before:unknown last:lexiconEnding	9 -5 -2 0 -2 -1
before:unknown last:lexiconUnknown	12 -6 -5 -2 -11 6
before:longWord last:role	-1 1 10 -12 0 -1
before:longWord last:particle	-8 0 8 0 0 0
before:longWord last:legalForm	-3 -6 12 -3 -1 -5
before:longWord last:firmHead	-22 -7 32 -14 -1 -2
before:longWord last:firmNoun	-6 7 6 -5 -1 -1
before:longWord last:bodyHead	21 -6 -9 -9 -1 -2
before:longWord last:placeHead	6 4 -18 -9 9 -5
before:longWord last:productHead	10 -4 -1 -3 0 -4
before:longWord last:clubHead	13 -1 -2 -10 -1 -1
before:longWord last:mediaHead	12 -1 -9 -1 0 -1
before:longWord last:calendar	-2 -5 7 -3 0 -1
before:longWord last:plain	4 11 -3 -14 -3 -9
before:longWord last:function	-10 0 -1 11 0 0
before:longWord last:given	14 -6 -21 -4 -2 6
before:longWord last:givenMaybe	5 -3 -1 0 0 -1
before:longWord last:acronym	-19 -13 5 13 -3 14
before:longWord last:mixed	-3 3 4 -12 -1 5
before:longWord last:capital	-5 0 5 17 -20 -14
before:longWord last:number	-1 -1 -6 -4 -2 10
before:longWord last:initial	-9 -2 12 -1 -1 -1
before:longWord last:endsInS	-6 -3 -11 23 -2 -12
before:longWord last:stop	-4 0 7 -2 0 -3
before:longWord last:unknown	1 -15 -5 2 -4 12
before:longWord last:longWord	-1 -1 -5 6 2 -9
before:longWord last:shortWord	-5 1 0 13 5 -12
before:longWord last:inhabitant	-6 17 -1 -4 -6 -8
before:longWord last:ordinaryNoun	-1 -9 -6 17 -1 -6
before:longWord last:ordinarySmall	3 4 -6 -2 0 -2
before:longWord last:ordinaryEnd	-2 20 -22 8 -8 0
before:longWord last:lexiconNoun	-2 -5 5 9 -1 -38
before:longWord last:lexiconOther	-5 4 7 -4 -1 -5
before:longWord last:lexiconCompound	-2 11 -17 2 -2 13
before:longWord last:lexiconEnding	-7 17 4 -8 -10 -6
before:longWord last:lexiconUnknown	-10 -5 11 15 -17 -10
before:shortWord last:role	7 12 4 -13 -3 -17
before:shortWord last:title	8 -7 3 -2 -4 -2
before:shortWord last:particle	2 6 -5 -1 -3 -1
before:shortWord last:legalForm	1 -17 15 -16 -14 -13
before:shortWord last:firmHead	-9 -7 11 0 8 -19
before:shortWord last:firmNoun	2 1 0 5 -5 -19
before:shortWord last:bodyHead	-3 -6 -12 15 -5 -8
before:shortWord last:placeHead	5 -18 -8 6 4 -17
before:shortWord last:productHead	-8 -5 -12 -13 -13 25
before:shortWord last:productNoun	4 17 -14 -12 -14 2
before:shortWord last:clubHead	-13 -6 -2 16 8 -10
before:shortWord last:mediaHead	-10 -18 20 -24 -20 17
before:shortWord last:speaking	-8 11 -1 -2 0 -1
before:shortWord last:acting	7 0 -2 -4 -1 -1
before:shortWord last:article	5 0 -4 0 0 0
before:shortWord last:from	-8 0 9 -1 -1 -1
before:shortWord last:and	-8 0 0 -2 9 0
before:shortWord last:pronoun	-5 7 2 -2 -3 0
before:shortWord last:nationality	7 6 2 -7 -10 -2
before:shortWord last:calendar	20 7 -9 -16 -15 -12
before:shortWord last:never	2 -11 6 -14 11 -9
before:shortWord last:plain	-16 7 -10 7 15 12
before:shortWord last:firmTail	21 -2 -6 -10 -4 -3
before:shortWord last:partyTail	10 -1 -3 -4 -1 -3
before:shortWord last:credit	5 -2 -3 0 0 0
before:shortWord last:function	0 -3 8 -11 5 -4
before:shortWord last:given	-6 5 9 1 -6 0
before:shortWord last:givenMaybe	10 -1 0 -12 -15 1
before:shortWord last:acronym	-2 5 14 -3 -8 -16
before:shortWord last:mixed	-2 -2 9 -8 -20 5
before:shortWord last:capital	-7 -6 -4 4 13 5
before:shortWord last:number	18 -15 -20 2 7 -18
before:shortWord last:initial	2 11 3 -10 -4 -13
before:shortWord last:stop	-1 -9 12 -6 -7 -4
before:shortWord last:unknown	-12 20 -5 2 -20 19
before:shortWord last:longWord	-13 -6 -4 7 0 24
before:shortWord last:shortWord	-4 -4 -3 -3 2 12
before:shortWord last:inhabitant	-11 15 3 8 -8 -5
before:shortWord last:ordinaryNoun	-3 -1 1 5 0 5
before:shortWord last:ordinarySmall	-28 11 10 19 4 -4
before:shortWord last:ordinaryEnd	2 -6 0 -4 -1 -1
before:shortWord last:lexiconNoun	-4 7 1 3 5 -11
before:shortWord last:lexiconOther	8 1 -3 -7 4 -35
before:shortWord last:lexiconCompound	-8 -1 -2 9 7 -2
before:shortWord last:lexiconEnding	2 -18 -7 -3 8 3
before:shortWord last:lexiconUnknown	2 -15 -11 -1 11 5
before:inhabitant last:role	4 -10 -13 16 0 -2
before:inhabitant last:particle	-6 7 -1 0 0 0
before:inhabitant last:legalForm	1 -8 4 -2 -1 -2
before:inhabitant last:firmHead	10 -11 -1 -2 -1 -2
before:inhabitant last:firmNoun	-15 12 8 -1 0 -1
before:inhabitant last:bodyHead	-10 -6 4 12 -1 -1
before:inhabitant last:placeHead	2 1 7 -4 -17 -3
before:inhabitant last:productNoun	-3 -4 6 0 0 0
before:inhabitant last:mediaHead	11 -2 -7 0 0 -1
before:inhabitant last:never	-14 -4 17 -1 0 -1
before:inhabitant last:plain	6 10 -12 -4 -3 -5
before:inhabitant last:firmTail	10 -2 -9 0 0 0
before:inhabitant last:given	8 -5 6 -2 -2 -12
before:inhabitant last:givenMaybe	6 5 -10 0 0 -2
before:inhabitant last:acronym	-20 -4 25 -15 -1 6
before:inhabitant last:mixed	-1 -1 5 -2 -2 -3
before:inhabitant last:capital	-4 12 3 -14 -20 -3
before:inhabitant last:number	23 -8 -6 -3 -1 -11
before:inhabitant last:initial	6 2 -5 -1 -1 -3
before:inhabitant last:endsInS	19 -21 -7 -6 9 8
before:inhabitant last:unknown	14 -6 -5 -15 -2 4
before:inhabitant last:longWord	3 15 -15 -5 -4 -8
before:inhabitant last:shortWord	-2 6 8 -22 -6 -9
before:inhabitant last:inhabitant	-12 10 7 -3 -2 -10
before:inhabitant last:ordinaryNoun	11 -10 -3 -2 -1 -4
before:inhabitant last:ordinarySmall	6 9 -14 -1 0 -2
before:inhabitant last:ordinaryEnd	-8 -6 9 7 5 -8
before:inhabitant last:lexiconNoun	7 6 -6 -18 -6 -3
before:inhabitant last:lexiconOther	-4 -5 14 -4 -1 -7
before:inhabitant last:lexiconEnding	1 7 -4 -1 -1 -3
before:inhabitant last:lexiconUnknown	-13 12 6 -4 -17 4
before:ordinaryNoun last:role	-9 11 8 -1 -5 -7
before:ordinaryNoun last:title	-7 9 1 -1 -2 -1
before:ordinaryNoun last:particle	9 -8 -1 0 0 0
before:ordinaryNoun last:legalForm	6 -4 1 -7 -1 -5
before:ordinaryNoun last:firmHead	-14 -11 7 17 8 -6
before:ordinaryNoun last:firmNoun	1 -12 6 1 2 -6
before:ordinaryNoun last:bodyHead	6 -8 2 -1 0 -11
before:ordinaryNoun last:placeHead	-7 13 -13 11 3 -10
before:ordinaryNoun last:productHead	1 -1 -3 -4 -1 5
before:ordinaryNoun last:productNoun	9 -6 -6 -3 -4 3
before:ordinaryNoun last:clubHead	-16 -1 2 12 2 2
before:ordinaryNoun last:mediaHead	-7 -8 2 -3 -1 12
before:ordinaryNoun last:speaking	-5 7 -1 -1 0 -1
before:ordinaryNoun last:calendar	20 -9 -7 -7 -2 -5
before:ordinaryNoun last:never	-3 -6 12 -1 -3 -4
before:ordinaryNoun last:plain	2 -7 0 6 -5 -4
before:ordinaryNoun last:firmTail	10 0 -3 -5 -1 -1
before:ordinaryNoun last:given	4 -1 9 -8 -2 -11
before:ordinaryNoun last:givenMaybe	0 13 -8 -3 -7 -6
before:ordinaryNoun last:acronym	-5 2 7 -5 -6 1
before:ordinaryNoun last:mixed	-9 2 -3 3 -7 13
before:ordinaryNoun last:capital	-14 4 10 6 1 2
before:ordinaryNoun last:number	-10 -13 -20 21 -9 11
before:ordinaryNoun last:initial	-3 3 7 -4 -2 -5
before:ordinaryNoun last:endsInS	3 2 1 3 -19 -4
before:ordinaryNoun last:unknown	17 2 -14 3 -17 -10
before:ordinaryNoun last:longWord	-8 3 12 1 -7 -8
before:ordinaryNoun last:shortWord	-11 -4 8 2 2 4
before:ordinaryNoun last:inhabitant	-16 -7 11 8 1 11
before:ordinaryNoun last:ordinaryNoun	14 -19 -9 1 -6 2
before:ordinaryNoun last:ordinarySmall	-19 14 -13 10 -8 16
before:ordinaryNoun last:ordinaryEnd	11 -13 -10 1 4 -4
before:ordinaryNoun last:lexiconNoun	-13 8 5 7 -10 6
before:ordinaryNoun last:lexiconOther	-3 -3 4 -5 6 1
before:ordinaryNoun last:lexiconCompound	1 2 -3 0 -5 -4
before:ordinaryNoun last:lexiconEnding	0 -15 -8 1 8 6
before:ordinaryNoun last:lexiconUnknown	-18 -1 8 5 7 7
before:ordinarySmall last:role	4 10 -5 -5 -5 -6
before:ordinarySmall last:title	-12 13 -1 0 0 0
before:ordinarySmall last:legalForm	-14 -1 18 -4 -1 -3
before:ordinarySmall last:firmHead	-24 -1 6 20 10 -2
before:ordinarySmall last:firmNoun	8 -4 -7 2 1 -5
before:ordinarySmall last:bodyHead	9 3 -6 -5 0 -10
before:ordinarySmall last:placeHead	2 -12 -9 8 -2 -6
before:ordinarySmall last:productHead	-4 -2 -3 -4 -1 9
before:ordinarySmall last:productNoun	-3 -1 -3 -2 -4 9
before:ordinarySmall last:clubHead	-7 -1 -7 11 7 -7
before:ordinarySmall last:mediaHead	5 -6 -11 -3 -1 13
before:ordinarySmall last:calendar	27 -16 -6 -6 -1 -4
before:ordinarySmall last:never	-14 0 16 0 -1 -2
before:ordinarySmall last:plain	-4 -10 -1 4 5 -3
before:ordinarySmall last:firmTail	11 -1 -3 -5 -1 -1
before:ordinarySmall last:partyTail	6 -1 -1 -2 0 -1
before:ordinarySmall last:given	-27 36 -3 -6 -2 -11
before:ordinarySmall last:givenMaybe	9 4 -5 -3 -7 -5
before:ordinarySmall last:acronym	-10 0 12 -1 -4 -4
before:ordinarySmall last:mixed	1 7 -10 7 -3 -3
before:ordinarySmall last:capital	-5 6 1 1 9 -8
before:ordinarySmall last:number	5 -4 -11 12 -6 -6
before:ordinarySmall last:initial	-4 -2 6 -1 0 -1
before:ordinarySmall last:endsInS	4 8 -3 3 -11 -11
before:ordinarySmall last:unknown	8 -5 -5 7 -9 -11
before:ordinarySmall last:longWord	2 8 -2 -2 -11 1
before:ordinarySmall last:shortWord	-25 19 10 1 14 -4
before:ordinarySmall last:inhabitant	-1 1 -6 9 -11 -3
before:ordinarySmall last:ordinaryNoun	8 -16 0 -7 -14 9
before:ordinarySmall last:ordinarySmall	8 -8 -25 11 -7 -7
before:ordinarySmall last:ordinaryEnd	8 -7 -12 2 1 -4
before:ordinarySmall last:lexiconNoun	8 -21 -3 2 -5 6
before:ordinarySmall last:lexiconOther	-5 16 0 -19 6 -12
before:ordinarySmall last:lexiconCompound	-2 -5 0 2 7 -10
before:ordinarySmall last:lexiconEnding	6 -10 -11 3 -2 1
before:ordinarySmall last:lexiconUnknown	-8 1 4 -1 11 -11
before:ordinaryEnd last:role	2 5 -5 -1 0 -1
before:ordinaryEnd last:particle	-8 0 8 0 0 0
before:ordinaryEnd last:legalForm	-2 -3 8 -3 -2 -3
before:ordinaryEnd last:firmHead	24 -5 -17 -5 -2 -2
before:ordinaryEnd last:bodyHead	5 -3 -2 1 0 0
before:ordinaryEnd last:placeHead	0 -12 0 -2 8 -5
before:ordinaryEnd last:productNoun	-7 0 7 0 0 0
before:ordinaryEnd last:clubHead	5 0 -5 0 0 0
before:ordinaryEnd last:mediaHead	13 -1 -12 0 0 -1
before:ordinaryEnd last:never	-8 -2 10 0 0 0
before:ordinaryEnd last:plain	-7 -2 14 -9 -3 -6
before:ordinaryEnd last:firmTail	9 -1 -8 0 0 0
before:ordinaryEnd last:given	-2 -5 -2 -2 -1 11
before:ordinaryEnd last:acronym	-10 7 9 -16 -3 9
before:ordinaryEnd last:mixed	-10 -1 5 -3 -1 9
before:ordinaryEnd last:number	-16 -1 12 12 -2 -10
before:ordinaryEnd last:initial	-3 -1 7 -1 -1 -2
before:ordinaryEnd last:endsInS	-5 -19 -1 9 19 -7
before:ordinaryEnd last:unknown	8 7 -6 -25 -2 5
before:ordinaryEnd last:longWord	-3 -2 -3 0 10 -7
before:ordinaryEnd last:shortWord	3 -1 12 -16 -11 -7
before:ordinaryEnd last:inhabitant	13 8 -11 -7 -12 -10
before:ordinaryEnd last:ordinaryNoun	-3 -2 8 -7 -1 -4
before:ordinaryEnd last:ordinarySmall	-5 9 -2 -3 0 -2
before:ordinaryEnd last:ordinaryEnd	-10 -6 2 5 13 -16
before:ordinaryEnd last:lexiconNoun	-15 3 6 20 -17 -15
before:ordinaryEnd last:lexiconOther	-9 2 -10 -1 -1 13
before:ordinaryEnd last:lexiconCompound	-2 -1 -8 0 3 8
before:ordinaryEnd last:lexiconEnding	8 -3 6 -4 -9 -6
before:ordinaryEnd last:lexiconUnknown	1 -1 8 -26 5 -5
before:lexiconNoun last:role	0 -9 13 2 -2 -6
before:lexiconNoun last:title	8 -6 -1 0 -1 0
before:lexiconNoun last:legalForm	37 -6 -30 -5 -2 -7
before:lexiconNoun last:firmHead	24 -13 -7 -14 -12 -8
before:lexiconNoun last:firmNoun	12 -8 2 -8 -5 -4
before:lexiconNoun last:bodyHead	30 -15 -2 -26 -4 -7
before:lexiconNoun last:placeHead	6 -5 -2 -17 8 -11
before:lexiconNoun last:productNoun	-3 -8 13 -1 -1 -4
before:lexiconNoun last:clubHead	11 -3 -1 -15 -4 5
before:lexiconNoun last:mediaHead	18 -5 -9 -1 -1 -3
before:lexiconNoun last:speaking	-6 7 -1 -1 0 0
before:lexiconNoun last:calendar	10 -3 -5 -2 -1 -4
before:lexiconNoun last:never	18 -7 -9 -3 -3 -3
before:lexiconNoun last:plain	2 2 -3 10 -8 -6
before:lexiconNoun last:firmTail	-14 0 14 0 0 0
before:lexiconNoun last:partyTail	5 -1 -1 -1 0 -1
before:lexiconNoun last:given	5 -6 6 -5 -8 4
before:lexiconNoun last:givenMaybe	12 -2 -12 -1 0 -3
before:lexiconNoun last:acronym	-3 9 -12 2 -7 13
before:lexiconNoun last:mixed	-12 -9 -4 4 -6 20
before:lexiconNoun last:capital	-3 11 -3 -5 2 -3
before:lexiconNoun last:number	-11 -13 -12 15 -5 14
before:lexiconNoun last:initial	-6 1 13 -5 -3 -8
before:lexiconNoun last:endsInS	-7 -2 0 0 13 0
before:lexiconNoun last:stop	7 -4 0 -2 -1 -4
before:lexiconNoun last:unknown	-1 3 -4 0 -16 6
before:lexiconNoun last:longWord	-11 2 3 16 5 -36
before:lexiconNoun last:shortWord	2 -14 -5 2 15 4
before:lexiconNoun last:inhabitant	-14 2 11 -12 3 7
before:lexiconNoun last:ordinaryNoun	4 -10 8 4 1 -15
before:lexiconNoun last:ordinarySmall	-34 19 8 -5 -3 18
before:lexiconNoun last:ordinaryEnd	4 -10 1 -9 12 -8
before:lexiconNoun last:lexiconNoun	0 4 -5 -1 10 -4
before:lexiconNoun last:lexiconOther	-9 -1 -6 15 -3 3
before:lexiconNoun last:lexiconCompound	1 4 -8 1 -5 4
before:lexiconNoun last:lexiconEnding	-10 6 -6 -8 12 5
before:lexiconNoun last:lexiconUnknown	-17 11 7 -8 0 6
before:lexiconOther last:role	11 2 -7 -9 0 -2
before:lexiconOther last:legalForm	-6 0 7 0 0 -1
before:lexiconOther last:firmHead	-8 -2 -1 0 14 -1
before:lexiconOther last:firmNoun	5 0 -2 -15 10 -1
before:lexiconOther last:bodyHead	7 -1 -7 -10 10 -4
before:lexiconOther last:placeHead	9 -6 -12 6 -5 -2
before:lexiconOther last:productNoun	-6 -1 -1 -1 -1 9
before:lexiconOther last:clubHead	-3 0 -1 -1 5 0
before:lexiconOther last:plain	-3 -13 6 -16 10 8
before:lexiconOther last:given	-15 18 -2 0 0 -2
before:lexiconOther last:givenMaybe	12 -8 -1 -1 -1 -2
before:lexiconOther last:acronym	-11 -1 16 -5 -1 -2
before:lexiconOther last:mixed	14 -2 -12 -2 -1 -1
before:lexiconOther last:capital	3 2 -7 -2 -3 3
before:lexiconOther last:number	14 -1 -2 -5 -1 -8
before:lexiconOther last:endsInS	2 7 -10 -7 9 -9
before:lexiconOther last:stop	5 0 -5 0 0 0
before:lexiconOther last:unknown	-3 -3 10 -5 -1 -4
before:lexiconOther last:longWord	1 5 -12 0 -10 2
before:lexiconOther last:shortWord	6 1 5 -15 -1 -4
before:lexiconOther last:inhabitant	-6 3 6 10 -3 -16
before:lexiconOther last:ordinaryNoun	5 -2 -4 -7 -3 4
before:lexiconOther last:ordinarySmall	9 0 -2 -3 -1 -3
before:lexiconOther last:ordinaryEnd	9 -3 -23 -7 17 -5
before:lexiconOther last:lexiconNoun	-1 -12 6 4 -17 1
before:lexiconOther last:lexiconOther	5 0 -5 -2 3 -4
before:lexiconOther last:lexiconCompound	5 -12 -7 2 1 -9
before:lexiconOther last:lexiconEnding	10 -2 -4 -20 1 8
before:lexiconOther last:lexiconUnknown	0 7 -13 0 1 5
before:lexiconCompound last:role	-13 7 8 -1 0 -1
before:lexiconCompound last:particle	-8 0 8 0 0 0
before:lexiconCompound last:legalForm	8 -8 2 -4 -2 -5
before:lexiconCompound last:firmHead	-5 -11 17 -13 -2 -4
before:lexiconCompound last:firmNoun	-20 7 18 -1 -3 -1
before:lexiconCompound last:bodyHead	13 -5 0 -10 0 -1
before:lexiconCompound last:placeHead	1 3 -11 -4 9 -7
before:lexiconCompound last:productNoun	-9 0 10 0 0 -1
before:lexiconCompound last:clubHead	20 -1 -2 -18 -1 -1
before:lexiconCompound last:mediaHead	2 0 3 0 -1 -5
before:lexiconCompound last:calendar	-1 -6 8 -3 0 0
before:lexiconCompound last:never	15 -3 -13 -1 0 -1
before:lexiconCompound last:plain	0 -1 2 -11 8 -11
before:lexiconCompound last:firmTail	9 0 -8 0 0 0
before:lexiconCompound last:function	-10 0 -1 11 0 0
before:lexiconCompound last:given	11 -15 -7 -2 -2 10
before:lexiconCompound last:givenMaybe	-6 7 -1 0 0 0
before:lexiconCompound last:acronym	-21 3 11 2 -4 12
before:lexiconCompound last:mixed	6 0 6 -9 -1 -13
before:lexiconCompound last:capital	-2 0 -11 1 6 14
before:lexiconCompound last:number	-15 -1 10 9 -3 -2
before:lexiconCompound last:initial	-3 -1 6 -1 0 -1
before:lexiconCompound last:endsInS	-6 1 -13 18 13 -16
before:lexiconCompound last:stop	13 0 -10 -2 0 -3
before:lexiconCompound last:unknown	-2 2 2 -14 -3 7
before:lexiconCompound last:longWord	9 8 -12 -11 8 -10
before:lexiconCompound last:shortWord	18 7 -15 -8 2 -15
before:lexiconCompound last:inhabitant	12 9 -8 -11 -9 -12
before:lexiconCompound last:ordinaryNoun	-13 -6 13 8 -1 -6
before:lexiconCompound last:ordinarySmall	5 8 -9 -3 -1 -3
before:lexiconCompound last:ordinaryEnd	7 -1 -12 6 -7 -1
before:lexiconCompound last:lexiconNoun	-9 -1 1 -2 -5 17
before:lexiconCompound last:lexiconOther	-8 5 -13 -1 0 14
before:lexiconCompound last:lexiconCompound	-7 11 3 -6 0 2
before:lexiconCompound last:lexiconEnding	-6 -3 3 -9 15 -12
before:lexiconCompound last:lexiconUnknown	6 2 -15 10 1 -9
before:lexiconEnding last:role	10 0 -9 0 0 0
before:lexiconEnding last:legalForm	14 0 -14 0 0 0
before:lexiconEnding last:never	7 0 -7 0 0 0
before:lexiconEnding last:plain	5 -2 0 -1 -2 -1
before:lexiconEnding last:given	5 -4 0 0 0 0
before:lexiconEnding last:acronym	11 0 -11 0 0 0
before:lexiconEnding last:mixed	12 0 -6 -2 0 -5
before:lexiconEnding last:capital	0 -6 11 -1 -9 -12
before:lexiconEnding last:number	-12 0 -2 -2 -1 15
before:lexiconEnding last:endsInS	-6 4 -9 11 -1 -1
before:lexiconEnding last:shortWord	16 -4 -11 -2 -1 -2
before:lexiconEnding last:inhabitant	9 0 -8 0 0 -1
before:lexiconEnding last:ordinaryEnd	4 5 -6 -2 -1 -1
before:lexiconEnding last:lexiconNoun	-1 -6 0 7 -2 -2
before:lexiconEnding last:lexiconOther	-5 -8 13 -2 0 -1
before:lexiconEnding last:lexiconEnding	7 -1 -4 0 -2 0
before:lexiconEnding last:lexiconUnknown	-4 9 7 -8 -4 -7
before:lexiconUnknown last:role	-6 6 -7 10 -4 -5
before:lexiconUnknown last:title	-13 13 -1 0 0 0
before:lexiconUnknown last:legalForm	9 -5 0 -7 -2 -7
before:lexiconUnknown last:firmHead	5 -7 -13 19 -14 -4
before:lexiconUnknown last:firmNoun	10 4 -16 11 -10 -3
before:lexiconUnknown last:bodyHead	4 3 -16 4 -16 -7
before:lexiconUnknown last:placeHead	9 -4 -16 3 -2 -5
before:lexiconUnknown last:productHead	0 -4 -7 -4 -1 9
before:lexiconUnknown last:clubHead	-4 0 -4 9 2 -6
before:lexiconUnknown last:mediaHead	3 -7 -9 -3 -1 13
before:lexiconUnknown last:calendar	5 4 -4 -5 -1 -2
before:lexiconUnknown last:never	-15 -1 17 0 -1 -2
before:lexiconUnknown last:plain	-5 12 -6 12 -4 -17
before:lexiconUnknown last:firmTail	10 -1 -3 -5 -1 -1
before:lexiconUnknown last:given	-11 18 2 -7 -2 -17
before:lexiconUnknown last:givenMaybe	-6 15 -5 -3 -7 -4
before:lexiconUnknown last:acronym	19 -5 -8 -8 -5 -8
before:lexiconUnknown last:mixed	7 5 -10 8 -3 -11
before:lexiconUnknown last:capital	2 2 1 -1 -5 -8
before:lexiconUnknown last:number	-2 -6 -13 13 -8 5
before:lexiconUnknown last:initial	27 -13 -8 -4 -3 -6
before:lexiconUnknown last:endsInS	14 -18 4 2 -5 -9
before:lexiconUnknown last:stop	6 -2 -2 -1 0 -1
before:lexiconUnknown last:unknown	25 -15 -23 -1 -14 3
before:lexiconUnknown last:longWord	-4 13 -3 0 1 -4
before:lexiconUnknown last:shortWord	2 5 -4 -2 -8 -3
before:lexiconUnknown last:inhabitant	1 2 -4 0 -15 4
before:lexiconUnknown last:ordinaryNoun	-1 -5 5 -3 -10 7
before:lexiconUnknown last:ordinarySmall	7 -12 -25 13 -5 -4
before:lexiconUnknown last:ordinaryEnd	-17 6 14 15 -18 -2
before:lexiconUnknown last:lexiconNoun	6 -4 -6 1 -3 5
before:lexiconUnknown last:lexiconOther	1 20 -18 -18 0 -11
before:lexiconUnknown last:lexiconCompound	-16 2 14 2 15 -10
before:lexiconUnknown last:lexiconEnding	8 -5 -9 12 -15 -13
before:lexiconUnknown last:lexiconUnknown	26 -21 -3 -9 -6 -17
first:role last:role	6 -2 -3 -1 0 -1
first:role last:title	6 -1 -4 0 0 0
first:role last:legalForm	-11 0 12 0 0 0
first:role last:firmNoun	8 0 -7 0 0 0
first:role last:bodyHead	11 0 -2 -8 0 -1
first:role last:placeHead	19 -4 -10 -5 -1 -1
first:role last:productHead	-6 0 0 0 0 6
first:role last:productNoun	-8 -1 3 0 0 6
first:role last:never	-4 -1 6 -1 0 0
first:role last:plain	-11 5 9 -6 -1 5
first:role last:given	13 2 -11 -4 -2 -3
first:role last:mixed	-9 0 9 -1 0 0
first:role last:capital	43 -33 -19 -14 -12 7
first:role last:endsInS	-9 -6 12 -5 -1 5
first:role last:unknown	7 2 -5 -2 0 -2
first:role last:longWord	-3 -5 6 -6 -1 6
first:role last:shortWord	18 -19 5 -7 -2 -5
first:role last:inhabitant	10 2 -17 -5 -1 5
first:role last:ordinaryNoun	-8 6 6 -2 0 -1
first:role last:ordinarySmall	9 -1 -4 -3 0 -1
first:role last:ordinaryEnd	0 -6 3 7 -1 -5
first:role last:lexiconNoun	-2 3 10 -17 -3 -2
first:role last:lexiconOther	7 -2 -3 -1 0 -1
first:role last:lexiconCompound	-1 -12 5 3 -1 4
first:role last:lexiconEnding	10 -3 -3 -3 0 -1
first:role last:lexiconUnknown	37 -30 -25 -2 -6 10
first:title last:role	-7 -2 9 0 0 0
first:title last:firmHead	-10 0 10 0 0 0
first:title last:bodyHead	5 0 -1 0 0 -4
first:title last:given	5 -1 -2 0 0 -1
first:title last:givenMaybe	6 -1 -4 0 0 -1
first:title last:capital	35 -29 -6 -6 -5 -12
first:title last:endsInS	5 -1 -3 0 0 0
first:title last:stop	10 -3 -3 -1 -3 -1
first:title last:shortWord	2 -4 6 -1 -1 -6
first:title last:inhabitant	1 -7 6 -1 0 0
first:title last:ordinaryNoun	-6 0 9 0 0 -4
first:title last:lexiconNoun	-2 -3 8 -1 0 -6
first:title last:lexiconCompound	8 -2 -4 -1 -1 0
first:title last:lexiconUnknown	35 -23 -12 -4 -3 -3
first:particle last:role	9 -4 -1 -3 0 -1
first:particle last:legalForm	7 -1 -6 0 0 0
first:particle last:firmHead	8 -3 -4 0 0 0
first:particle last:firmNoun	7 -3 -3 0 0 0
first:particle last:bodyHead	8 -1 -2 -4 0 -1
first:particle last:placeHead	-7 4 2 -2 -5 8
first:particle last:mediaHead	5 0 -4 0 0 0
first:particle last:plain	17 -6 -8 -1 -1 -1
first:particle last:acronym	15 -4 -9 -2 -1 -2
first:particle last:mixed	11 -1 -5 -1 0 -4
first:particle last:capital	4 4 1 -19 -1 4
first:particle last:number	8 -1 -2 -1 -1 -3
first:particle last:endsInS	-16 24 -6 -2 -2 -6
first:particle last:unknown	11 -3 -5 -1 -1 -2
first:particle last:longWord	1 5 -3 -2 -1 -2
first:particle last:shortWord	8 5 -4 -4 -6 -14
first:particle last:inhabitant	8 0 -8 -2 -1 -2
first:particle last:ordinaryNoun	11 -3 -6 -1 -1 -1
first:particle last:ordinarySmall	-5 9 -4 0 -1 -1
first:particle last:ordinaryEnd	6 -5 2 -1 -1 -2
first:particle last:lexiconNoun	3 2 4 -5 -6 -2
first:particle last:lexiconOther	6 -1 -4 0 0 -3
first:particle last:lexiconCompound	8 3 -9 -3 -3 -3
first:particle last:lexiconUnknown	-1 0 3 -12 6 8
first:legalForm last:legalForm	21 0 -20 -1 0 -1
first:legalForm last:firmHead	6 0 -5 0 0 0
first:legalForm last:acronym	15 -1 -14 0 0 -1
first:legalForm last:mixed	-6 -1 7 -1 0 0
first:legalForm last:capital	17 -1 -12 -4 0 -1
first:legalForm last:endsInS	5 0 -2 -3 0 0
first:legalForm last:stop	8 -1 -3 -1 -1 -2
first:legalForm last:shortWord	22 -1 -21 -1 0 -1
first:legalForm last:lexiconNoun	7 0 -3 -4 0 0
first:firmHead last:legalForm	18 -3 -12 -2 -2 -3
first:firmHead last:firmHead	32 -1 -26 -4 -5 -1
first:firmHead last:firmNoun	24 0 -22 -3 0 0
first:firmHead last:placeHead	-27 -4 40 -12 -13 -1
first:firmHead last:productHead	7 -2 -4 0 0 -1
first:firmHead last:mediaHead	21 0 -20 0 0 0
first:firmHead last:never	-6 -1 9 -1 -1 -1
first:firmHead last:plain	17 -1 -9 -6 -5 -2
first:firmHead last:given	-5 -1 7 -1 -1 -1
first:firmHead last:acronym	7 -4 1 -4 -6 -6
first:firmHead last:mixed	-11 0 13 -1 0 -1
first:firmHead last:capital	1 -25 31 -47 -27 0
first:firmHead last:number	8 0 -2 -1 -1 -4
first:firmHead last:initial	9 -4 -3 0 0 -2
first:firmHead last:endsInS	-1 -4 9 -9 -1 -1
first:firmHead last:stop	-1 -2 5 -1 0 -2
first:firmHead last:unknown	5 -5 2 -3 -2 -6
first:firmHead last:longWord	3 0 4 -10 0 -1
first:firmHead last:shortWord	5 -12 6 -15 -14 5
first:firmHead last:inhabitant	2 -6 3 -2 -1 -1
first:firmHead last:ordinaryNoun	6 0 -3 -2 -1 -1
first:firmHead last:ordinarySmall	-14 0 15 0 0 -1
first:firmHead last:ordinaryEnd	-3 -3 3 5 -2 -1
first:firmHead last:lexiconNoun	10 -5 8 -24 -9 -6
first:firmHead last:lexiconOther	-3 -3 7 -1 0 -1
first:firmHead last:lexiconEnding	-5 -2 12 -8 -1 -1
first:firmHead last:lexiconUnknown	-10 -13 27 -38 -15 8
first:firmNoun last:role	-5 0 6 -2 0 0
first:firmNoun last:legalForm	24 -1 -22 -2 -1 -1
first:firmNoun last:firmHead	54 0 -46 -16 -1 -1
first:firmNoun last:firmNoun	32 0 -31 -2 -1 0
first:firmNoun last:bodyHead	11 0 -5 -8 0 0
first:firmNoun last:placeHead	-11 -1 6 6 8 -1
first:firmNoun last:productNoun	7 0 -4 -2 0 0
first:firmNoun last:clubHead	11 -1 -6 -4 0 -1
first:firmNoun last:mediaHead	16 0 -15 -1 0 0
first:firmNoun last:plain	12 9 -17 2 -4 -3
first:firmNoun last:given	-11 -1 12 -1 -1 0
first:firmNoun last:acronym	22 -2 -16 -5 -2 -5
first:firmNoun last:mixed	15 -1 -10 -4 -1 -2
first:firmNoun last:capital	2 -15 9 -1 -6 -3
first:firmNoun last:number	-6 0 -3 -2 12 -3
first:firmNoun last:initial	7 0 -4 -3 0 -1
first:firmNoun last:unknown	18 -2 -10 -7 -2 -5
first:firmNoun last:longWord	-3 -1 8 -2 -3 -4
first:firmNoun last:shortWord	15 -5 1 -33 -9 -13
first:firmNoun last:inhabitant	-5 -4 7 -13 12 -3
first:firmNoun last:ordinaryNoun	-12 0 14 -2 -1 -1
first:firmNoun last:ordinarySmall	-7 0 13 -9 -1 -1
first:firmNoun last:ordinaryEnd	22 -3 -27 4 -3 -3
first:firmNoun last:lexiconNoun	8 -5 0 -10 6 -9
first:firmNoun last:lexiconOther	1 -2 6 -7 -3 -1
first:firmNoun last:lexiconCompound	12 -3 -20 7 10 -7
first:firmNoun last:lexiconEnding	-8 9 5 -5 -2 -1
first:firmNoun last:lexiconUnknown	-3 -20 12 4 -25 6
first:bodyHead last:legalForm	-22 0 22 0 0 0
first:bodyHead last:firmHead	5 0 -7 -1 0 0
first:bodyHead last:firmNoun	7 0 -6 -4 0 0
first:bodyHead last:bodyHead	15 -1 -2 -13 -1 -1
first:bodyHead last:placeHead	-3 -4 9 5 -25 -3
first:bodyHead last:clubHead	-5 0 -1 7 0 0
first:bodyHead last:calendar	11 0 -2 -9 0 0
first:bodyHead last:never	-20 0 22 -2 0 0
first:bodyHead last:plain	6 6 -14 -1 -6 -3
first:bodyHead last:partyTail	10 0 0 -10 0 0
first:bodyHead last:function	9 0 -5 -4 -1 0
first:bodyHead last:given	-20 11 -3 15 -1 -1
first:bodyHead last:acronym	12 -2 4 -20 -1 -4
first:bodyHead last:mixed	-8 0 12 -1 0 0
first:bodyHead last:capital	-18 -23 -16 41 -17 -18
first:bodyHead last:number	5 0 0 -2 -2 -1
first:bodyHead last:endsInS	10 -2 -5 -6 -1 -1
first:bodyHead last:unknown	10 -2 -5 -4 -1 -4
first:bodyHead last:longWord	-11 -1 -22 21 -1 -3
first:bodyHead last:shortWord	-10 -16 -2 27 -17 -8
first:bodyHead last:inhabitant	-3 -3 -1 6 -1 -1
first:bodyHead last:ordinaryNoun	11 7 -8 -9 -2 -1
first:bodyHead last:ordinarySmall	13 0 -8 -4 -1 0
first:bodyHead last:ordinaryEnd	-9 -1 -13 14 -2 -3
first:bodyHead last:lexiconNoun	0 4 -17 11 -10 -6
first:bodyHead last:lexiconCompound	-4 -3 -6 10 -9 -3
first:bodyHead last:lexiconEnding	0 -2 -1 1 -5 -1
first:bodyHead last:lexiconUnknown	-16 -30 -1 33 -2 -9
first:placeHead last:role	15 0 -14 -2 0 0
first:placeHead last:legalForm	8 -1 -6 -1 -1 -1
first:placeHead last:firmHead	0 -3 7 -5 -5 -1
first:placeHead last:firmNoun	-4 -2 -8 19 -7 -2
first:placeHead last:bodyHead	-12 -2 -3 6 8 -1
first:placeHead last:placeHead	5 -16 -26 0 20 -3
first:placeHead last:mediaHead	-21 -1 24 -1 -2 -4
first:placeHead last:never	13 -1 -11 -1 -1 -1
first:placeHead last:plain	-9 10 2 -5 -4 8
first:placeHead last:given	-6 5 8 -3 -5 -4
first:placeHead last:acronym	-6 -6 1 -2 13 -4
first:placeHead last:mixed	6 0 -5 0 0 -1
first:placeHead last:capital	-14 -22 20 -22 20 1
first:placeHead last:number	-15 -3 -9 -6 26 -10
first:placeHead last:endsInS	-5 -3 -6 9 9 -3
first:placeHead last:stop	6 0 -2 0 -3 0
first:placeHead last:unknown	-14 -8 -1 -2 20 -5
first:placeHead last:longWord	11 -3 2 -14 -5 -2
first:placeHead last:shortWord	6 -3 11 -17 -15 1
first:placeHead last:inhabitant	-16 -19 16 -6 20 -4
first:placeHead last:ordinaryNoun	1 -2 11 -8 -22 8
first:placeHead last:ordinarySmall	-16 -2 11 -2 -1 12
first:placeHead last:ordinaryEnd	21 -3 -18 -1 -4 -1
first:placeHead last:lexiconNoun	-15 -13 27 -6 -20 13
first:placeHead last:lexiconOther	-10 -4 13 0 -1 0
first:placeHead last:lexiconCompound	-4 -12 -6 -7 21 -2
first:placeHead last:lexiconEnding	-12 10 7 -2 -4 -1
first:placeHead last:lexiconUnknown	15 -19 -11 -14 15 -15
first:productHead last:placeHead	12 -5 -1 -1 -7 -1
first:productHead last:productHead	-8 0 0 0 0 9
first:productHead last:plain	13 -6 -1 -1 -7 -1
first:productHead last:capital	1 -10 -11 11 -12 11
first:productHead last:number	-17 -9 -3 -2 11 13
first:productHead last:shortWord	0 0 -1 -7 0 7
first:productHead last:ordinarySmall	-8 0 0 0 0 9
first:productHead last:lexiconNoun	12 -6 -2 -8 -8 6
first:productHead last:lexiconUnknown	-12 -4 -9 16 -5 6
first:productNoun last:placeHead	-1 -2 6 -1 -4 0
first:productNoun last:mixed	7 0 -4 -1 -1 -1
first:productNoun last:capital	17 -8 2 -11 -7 -4
first:productNoun last:initial	-4 6 -2 0 0 0
first:productNoun last:endsInS	8 -4 -2 0 -1 0
first:productNoun last:unknown	-3 6 -3 0 -1 -1
first:productNoun last:inhabitant	6 -1 -4 0 0 0
first:productNoun last:ordinaryNoun	-8 0 9 0 0 0
first:productNoun last:lexiconNoun	-7 -3 14 -4 -4 -2
first:productNoun last:lexiconCompound	7 0 -3 -3 0 0
first:productNoun last:lexiconUnknown	25 -4 -16 -4 -3 -2
first:familyNoun last:capital	6 0 -3 -1 -1 -1
first:clubHead last:firmHead	-12 0 17 -8 0 -1
first:clubHead last:firmNoun	-8 0 11 -5 0 0
first:clubHead last:placeHead	9 -6 -12 5 -7 -1
first:clubHead last:clubHead	6 0 -1 -5 0 0
first:clubHead last:plain	-20 -1 9 15 -2 -4
first:clubHead last:acronym	12 0 -1 -10 0 -2
first:clubHead last:capital	-18 -20 -15 34 -17 9
first:clubHead last:unknown	12 0 -1 -10 0 -2
first:clubHead last:longWord	6 0 1 -7 0 0
first:clubHead last:shortWord	-2 -6 0 7 -4 -4
first:clubHead last:inhabitant	-6 -1 -4 11 -1 -1
first:clubHead last:ordinaryNoun	-12 0 -1 -5 0 15
first:clubHead last:ordinarySmall	5 0 -3 -1 -1 -1
first:clubHead last:lexiconNoun	-11 -1 7 9 -3 -2
first:clubHead last:lexiconEnding	-2 -1 -3 6 0 0
first:clubHead last:lexiconUnknown	-13 -17 -25 28 -12 11
first:mediaHead last:firmHead	-1 0 7 -5 -1 0
first:mediaHead last:firmNoun	-15 -2 10 8 -1 -1
first:mediaHead last:bodyHead	5 0 0 -5 0 0
first:mediaHead last:placeHead	-17 -1 15 5 -3 -1
first:mediaHead last:plain	-18 -2 10 4 -2 9
first:mediaHead last:acronym	5 0 -2 -1 0 -3
first:mediaHead last:capital	-11 -12 16 -3 -7 4
first:mediaHead last:longWord	3 -1 -5 -10 -1 9
first:mediaHead last:shortWord	-1 -4 9 -2 0 -7
first:mediaHead last:inhabitant	-2 -2 3 -6 0 3
first:mediaHead last:ordinaryNoun	-4 0 5 -1 0 -1
first:mediaHead last:ordinaryEnd	-9 -2 5 9 -1 -4
first:mediaHead last:lexiconNoun	-10 -4 17 -12 -5 5
first:mediaHead last:lexiconCompound	-9 -3 -5 7 -1 8
first:mediaHead last:lexiconEnding	5 0 -5 0 0 0
first:mediaHead last:lexiconUnknown	3 -6 11 -8 -1 -10
first:acting last:capital	7 -1 -2 -1 -2 -1
first:acting last:unknown	6 -1 -2 -1 -1 -1
first:firmVerb last:capital	13 -3 -7 -3 -1 -1
first:firmVerb last:endsInS	7 0 -6 0 0 0
first:firmVerb last:shortWord	7 -3 -2 -2 -1 0
first:firmVerb last:lexiconNoun	7 0 -6 0 0 0
first:firmVerb last:lexiconUnknown	7 -3 -2 -2 -1 0
first:article last:role	7 -2 0 -3 0 -1
first:article last:bodyHead	9 -1 -2 -5 0 -1
first:article last:placeHead	-7 -2 -1 0 -1 9
first:article last:plain	5 -2 -2 0 0 -1
first:article last:acronym	6 -1 -4 0 0 0
first:article last:capital	2 -15 -14 -7 -1 17
first:article last:endsInS	5 -1 -2 0 0 -2
first:article last:shortWord	13 -2 -7 -1 0 -5
first:article last:inhabitant	9 -6 -2 0 0 -1
first:article last:lexiconNoun	9 -3 -7 -3 -1 2
first:article last:lexiconCompound	8 -4 -1 0 0 -1
first:article last:lexiconUnknown	-9 -8 -7 -4 0 18
first:possessive last:placeHead	5 0 -2 -1 -1 0
first:possessive last:given	8 -5 -2 -1 -1 0
first:possessive last:capital	24 -14 -7 -3 -3 -4
first:possessive last:endsInS	5 0 -2 -1 -1 0
first:possessive last:ordinaryNoun	5 -1 -1 0 0 -2
first:possessive last:lexiconNoun	10 -1 -4 -2 -1 -2
first:possessive last:lexiconUnknown	11 -9 -2 -1 -1 -2
first:preposition last:placeHead	9 -3 -2 -1 -3 0
first:preposition last:plain	7 -3 -2 -1 -1 -1
first:preposition last:mixed	-3 -1 5 -1 0 -1
first:preposition last:capital	30 -30 7 -11 -12 -9
first:preposition last:number	9 0 -2 -1 -2 -4
first:preposition last:endsInS	8 -4 -1 -1 -1 -2
first:preposition last:longWord	7 -3 -2 -1 -1 -1
first:preposition last:shortWord	15 -4 -3 -4 -3 -2
first:preposition last:inhabitant	6 -2 -2 0 0 0
first:preposition last:ordinaryNoun	6 -2 -2 -1 0 -1
first:preposition last:ordinarySmall	8 -4 -3 0 0 0
first:preposition last:ordinaryEnd	10 -5 -3 -1 0 -1
first:preposition last:lexiconNoun	4 -10 10 -4 -5 -4
first:preposition last:lexiconOther	7 -5 -1 0 0 -1
first:preposition last:lexiconCompound	11 -5 -2 -2 -1 -1
first:preposition last:lexiconUnknown	16 -13 5 -6 -6 -4
first:placePreposition last:placeHead	15 -6 -3 -4 -3 -1
first:placePreposition last:capital	45 -26 -10 -11 -6 -4
first:placePreposition last:endsInS	7 0 -1 -4 0 -2
first:placePreposition last:shortWord	5 -2 -1 0 -1 -1
first:placePreposition last:lexiconCompound	7 -2 -1 -3 -1 0
first:placePreposition last:lexiconEnding	7 -2 -3 -1 -1 0
first:placePreposition last:lexiconUnknown	34 -21 -5 -7 -4 -3
first:from last:placeHead	-9 11 -1 -1 -1 -1
first:from last:given	12 -10 -1 0 0 0
first:from last:acronym	7 -2 -4 0 0 -1
first:from last:capital	5 13 -16 -6 -8 -7
first:from last:endsInS	-17 20 -3 -1 -1 -1
first:from last:unknown	5 -1 -2 0 0 -1
first:from last:longWord	-5 7 -1 -1 0 0
first:from last:shortWord	-2 9 -7 -1 -1 -2
first:from last:lexiconNoun	11 -3 -7 -1 -1 -1
first:from last:lexiconOther	-6 7 0 0 0 0
first:from last:lexiconCompound	-6 9 -1 -1 -1 -1
first:from last:lexiconEnding	-4 5 0 0 0 0
first:from last:lexiconUnknown	3 10 -9 -4 -5 -6
first:at last:placeHead	7 -6 0 0 -1 0
first:at last:plain	8 -7 -1 0 0 0
first:at last:given	5 -4 0 0 0 0
first:at last:acronym	8 -3 -4 -1 -1 -1
first:at last:capital	56 -52 -9 -3 -3 -3
first:at last:endsInS	10 -7 -2 0 0 -1
first:at last:unknown	5 -3 -2 -1 -1 -1
first:at last:longWord	8 -7 -1 0 0 0
first:at last:shortWord	12 -8 -4 -1 -1 -1
first:at last:ordinaryEnd	11 -9 -2 0 0 0
first:at last:lexiconNoun	17 -13 -3 -1 -1 -1
first:at last:lexiconCompound	14 -13 0 0 -1 0
first:at last:lexiconUnknown	40 -38 -6 -1 -2 -1
first:nationality last:legalForm	10 0 -10 0 0 0
first:nationality last:firmHead	-17 -1 -6 19 -1 0
first:nationality last:firmNoun	-7 -1 -5 12 -1 0
first:nationality last:bodyHead	-2 -6 -16 16 -7 -5
first:nationality last:placeHead	-14 -1 -2 -1 14 0
first:nationality last:mediaHead	-3 0 11 -8 -1 0
first:nationality last:never	15 0 -12 -3 -1 0
first:nationality last:plain	0 -2 -28 19 3 -11
first:nationality last:given	5 0 0 -4 0 0
first:nationality last:acronym	10 0 -10 0 0 0
first:nationality last:capital	-18 -13 -2 23 10 -20
first:nationality last:endsInS	-19 0 9 14 0 -1
first:nationality last:longWord	-4 -4 -32 30 -5 -10
first:nationality last:shortWord	-20 -3 7 3 15 -3
first:nationality last:inhabitant	11 -5 -14 2 -2 -2
first:nationality last:ordinaryNoun	-1 0 -7 7 -1 -1
first:nationality last:ordinaryEnd	6 -1 -6 6 -2 -9
first:nationality last:lexiconNoun	4 -6 1 -8 16 -15
first:nationality last:lexiconOther	-12 0 0 12 0 0
first:nationality last:lexiconCompound	-27 -4 4 24 -3 -4
first:nationality last:lexiconUnknown	-2 -4 -17 16 -8 -3
first:calendar last:legalForm	-6 0 7 0 0 0
first:calendar last:productNoun	8 -7 0 0 0 0
first:calendar last:never	-4 0 5 0 0 0
first:calendar last:plain	-1 -3 -7 -3 -2 10
first:calendar last:mixed	-5 0 5 0 0 0
first:calendar last:capital	-2 -4 4 -6 -3 8
first:calendar last:number	24 -5 -6 -3 -6 -7
first:calendar last:initial	-10 0 11 0 0 0
first:calendar last:unknown	-10 0 10 0 0 -1
first:calendar last:longWord	-6 -3 -4 -3 -1 12
first:calendar last:shortWord	-13 1 14 -1 0 -2
first:calendar last:ordinaryNoun	8 0 -2 -1 -1 -4
first:calendar last:ordinaryEnd	-9 0 -4 -3 0 13
first:calendar last:lexiconNoun	8 -8 3 -2 -1 -5
first:calendar last:lexiconCompound	-5 -3 -5 -4 -1 12
first:calendar last:lexiconUnknown	-7 1 7 -1 0 -1
first:never last:role	-8 -1 9 0 0 0
first:never last:firmHead	-3 0 5 -2 0 0
first:never last:firmNoun	-8 0 -2 9 0 0
first:never last:bodyHead	-6 0 0 7 -1 0
first:never last:placeHead	-7 -1 -2 9 -1 0
first:never last:plain	1 -1 -5 6 -1 -2
first:never last:acronym	24 0 -15 -11 -1 -3
first:never last:mixed	-9 0 9 0 0 0
first:never last:capital	31 -22 -5 -12 -12 -9
first:never last:stop	11 -3 -4 -1 -3 -1
first:never last:unknown	16 -1 -4 -10 -1 -3
first:never last:longWord	6 0 -2 -3 0 0
first:never last:shortWord	20 -5 -4 -16 -3 -6
first:never last:inhabitant	-2 -5 10 -5 0 0
first:never last:ordinaryNoun	10 -1 -3 -5 -1 -1
first:never last:ordinaryEnd	-1 -2 -5 6 0 -1
first:never last:lexiconNoun	-1 -3 10 -3 -3 -3
first:never last:lexiconOther	5 0 0 -4 0 0
first:never last:lexiconCompound	1 -2 -5 5 -1 -1
first:never last:lexiconUnknown	37 -17 -9 -18 -8 -3
first:plain last:role	-2 4 6 -7 0 0
first:plain last:legalForm	-2 -1 5 -2 -1 -1
first:plain last:firmHead	14 -1 -9 -5 0 -1
first:plain last:firmNoun	-15 0 17 -4 0 0
first:plain last:placeHead	-19 -11 -6 16 8 14
first:plain last:pronoun	5 -2 -2 0 0 0
first:plain last:calendar	7 -2 -2 -2 0 -1
first:plain last:plain	-13 6 -4 6 8 12
first:plain last:firmTail	-8 0 8 0 0 0
first:plain last:given	13 -1 -7 -3 -1 -2
first:plain last:givenMaybe	5 -1 -4 0 0 0
first:plain last:acronym	2 -3 8 -6 -4 -7
first:plain last:capital	-5 0 7 -3 -1 10
first:plain last:number	34 -7 -14 -8 -8 -17
first:plain last:initial	-8 0 9 0 0 -1
first:plain last:endsInS	23 11 -12 -31 -2 -4
first:plain last:unknown	-8 -3 18 -5 -3 -8
first:plain last:longWord	-5 -3 -8 10 -4 6
first:plain last:shortWord	1 -6 11 -7 -11 -1
first:plain last:inhabitant	-23 10 12 2 11 2
first:plain last:ordinaryNoun	17 -5 -6 -14 -4 2
first:plain last:ordinarySmall	-13 -1 1 -2 -1 15
first:plain last:ordinaryEnd	-14 15 -20 20 -2 5
first:plain last:lexiconNoun	0 -12 1 -12 13 8
first:plain last:lexiconOther	25 -4 -14 -11 -3 -1
first:plain last:lexiconCompound	-16 8 1 10 10 3
first:plain last:lexiconEnding	-4 9 -2 3 -6 -2
first:plain last:lexiconUnknown	-6 1 13 -3 -24 4
first:firmTail last:placeHead	11 0 -1 -9 -1 0
first:firmTail last:capital	10 -3 -9 2 -2 -2
first:firmTail last:lexiconCompound	10 0 -1 -9 0 0
first:firmTail last:lexiconUnknown	-4 -2 -3 10 -2 -1
first:partyTail last:capital	6 -1 -2 -1 0 -1
first:credit last:legalForm	-4 -1 5 0 0 0
first:credit last:placeHead	-8 11 -1 -1 -1 -1
first:credit last:given	12 -10 -1 0 0 0
first:credit last:acronym	7 -2 -4 0 0 -1
first:credit last:capital	4 11 -7 -7 -8 -7
first:credit last:endsInS	-17 20 -3 -1 -1 -1
first:credit last:unknown	5 -1 -2 0 0 -1
first:credit last:longWord	-5 7 -1 -1 0 0
first:credit last:shortWord	-4 7 1 -1 -2 -2
first:credit last:lexiconNoun	10 -3 -7 -1 -1 -1
first:credit last:lexiconOther	-6 7 0 0 0 0
first:credit last:lexiconCompound	-6 8 -1 -1 -1 -1
first:credit last:lexiconEnding	-4 5 0 0 0 0
first:credit last:lexiconUnknown	7 7 -10 -5 -6 -6
first:function last:firmHead	-8 0 8 0 0 0
first:function last:placeHead	10 -9 -2 -1 0 0
first:function last:capital	9 -3 7 -8 -5 -11
first:function last:endsInS	6 -2 -1 -1 0 -1
first:function last:unknown	7 -2 -2 -1 -1 -1
first:function last:inhabitant	-8 9 0 0 0 0
first:function last:ordinaryNoun	-5 0 6 -1 0 -1
first:function last:lexiconNoun	-8 -2 13 -2 -1 -2
first:function last:lexiconOther	5 0 -1 -1 -1 -2
first:function last:lexiconUnknown	5 1 -4 -2 -1 -5
first:given last:role	0 5 -6 -2 -1 -1
first:given last:particle	8 -8 0 0 0 0
first:given last:legalForm	-6 3 2 0 -1 0
first:given last:firmHead	-12 -1 14 -1 -1 -1
first:given last:firmNoun	-8 10 -1 -1 -1 -1
first:given last:bodyHead	-5 -10 -3 18 -4 -4
first:given last:placeHead	2 6 -9 -16 7 -8
first:given last:productHead	-15 -12 -1 -1 -3 21
first:given last:productNoun	-8 -18 0 -1 -3 21
first:given last:calendar	-4 8 -4 -1 -1 -1
first:given last:plain	-22 13 -16 -12 16 13
first:given last:given	14 -1 -24 -5 -8 6
first:given last:givenMaybe	4 1 -5 -1 -2 -2
first:given last:acronym	-22 25 -6 -1 -1 -5
first:given last:mixed	-6 9 -1 -1 0 -2
first:given last:capital	-11 46 -35 -28 -15 -22
first:given last:number	18 -22 -8 -9 8 3
first:given last:initial	-15 14 5 -1 -2 -2
first:given last:endsInS	-6 -8 16 -9 -19 16
first:given last:unknown	23 -8 -8 -4 -11 -16
first:given last:longWord	0 2 5 -5 -2 -4
first:given last:shortWord	3 10 -10 -12 3 -27
first:given last:inhabitant	-4 8 6 -7 -4 -9
first:given last:ordinaryNoun	-1 2 7 -4 -4 -5
first:given last:ordinarySmall	2 4 -6 -1 -1 -4
first:given last:ordinaryEnd	-6 10 -4 8 -8 -6
first:given last:lexiconNoun	-33 30 -8 -8 11 2
first:given last:lexiconOther	-7 18 -16 -2 -3 -6
first:given last:lexiconCompound	-6 16 -6 2 -12 -9
first:given last:lexiconEnding	-5 10 -5 -2 -1 -2
first:given last:lexiconUnknown	-10 39 -18 -31 -14 -31
first:givenMaybe last:legalForm	-8 -1 8 0 0 0
first:givenMaybe last:firmHead	-7 0 8 0 0 0
first:givenMaybe last:placeHead	7 -12 7 -1 -2 -1
first:givenMaybe last:plain	-1 -3 7 -3 0 -2
first:givenMaybe last:given	-5 10 -7 0 0 -1
first:givenMaybe last:capital	-18 21 2 -12 1 -12
first:givenMaybe last:initial	-5 6 -2 0 0 0
first:givenMaybe last:unknown	-4 7 -3 0 -1 -1
first:givenMaybe last:longWord	0 -3 7 -4 -1 -2
first:givenMaybe last:inhabitant	-9 9 1 -1 0 0
first:givenMaybe last:ordinarySmall	-9 11 -1 0 0 -1
first:givenMaybe last:ordinaryEnd	-7 7 3 -3 0 -2
first:givenMaybe last:lexiconNoun	-14 15 8 -2 -5 -3
first:givenMaybe last:lexiconCompound	-8 12 -1 -4 -1 -2
first:givenMaybe last:lexiconUnknown	0 2 -2 -6 6 -6
first:acronym last:role	4 -1 2 -5 0 0
first:acronym last:legalForm	8 -2 0 -7 -4 -3
first:acronym last:firmHead	-7 -1 -4 13 -2 -1
first:acronym last:firmNoun	-12 0 12 3 -1 -2
first:acronym last:placeHead	-6 -11 -1 8 5 -3
first:acronym last:clubHead	6 0 -1 -5 0 0
first:acronym last:mediaHead	-9 0 13 -4 -1 -2
first:acronym last:firmVerb	5 -1 -2 -1 -2 0
first:acronym last:calendar	5 -1 -1 -3 0 0
first:acronym last:never	11 0 -5 -6 -1 -1
first:acronym last:plain	8 -4 7 -8 -4 -4
first:acronym last:firmTail	7 0 -3 -4 0 0
first:acronym last:partyTail	13 0 0 -12 0 0
first:acronym last:function	5 -1 -3 -1 -1 0
first:acronym last:acronym	15 -14 9 -20 -6 -9
first:acronym last:mixed	-8 -1 10 -1 0 -1
first:acronym last:capital	-4 -41 -6 22 7 -6
first:acronym last:number	26 -7 -12 -3 -40 6
first:acronym last:initial	-11 -1 13 -2 -1 -1
first:acronym last:endsInS	-12 -5 16 -3 -1 -1
first:acronym last:unknown	-7 -17 9 -19 23 -11
first:acronym last:longWord	10 -2 4 -10 -1 -2
first:acronym last:shortWord	13 -15 -2 -4 -14 4
first:acronym last:inhabitant	-7 -5 9 3 -2 -2
first:acronym last:ordinaryNoun	27 -2 -3 -31 -3 -2
first:acronym last:ordinarySmall	9 0 -3 -5 -1 -1
first:acronym last:ordinaryEnd	2 -5 -4 5 -2 -3
first:acronym last:lexiconNoun	-14 -7 6 16 -9 -8
first:acronym last:lexiconOther	0 -1 8 -7 0 -1
first:acronym last:lexiconCompound	5 -6 -26 18 -7 -2
first:acronym last:lexiconUnknown	13 -24 -3 7 -30 6
first:mixed last:role	7 -3 -3 -1 0 0
first:mixed last:legalForm	6 0 -4 -1 0 -1
first:mixed last:firmNoun	7 -1 -5 -2 0 -1
first:mixed last:placeHead	4 -1 -10 8 -2 0
first:mixed last:clubHead	-6 0 6 0 0 0
first:mixed last:plain	-12 8 -6 11 -2 -5
first:mixed last:firmTail	5 -3 -1 -1 0 0
first:mixed last:capital	0 -6 9 5 -6 -13
first:mixed last:number	-19 -1 8 -3 -3 15
first:mixed last:longWord	9 -1 -3 -7 0 0
first:mixed last:shortWord	5 -3 0 -3 -1 -3
first:mixed last:inhabitant	3 -6 7 -7 0 -1
first:mixed last:ordinaryNoun	5 7 -13 -3 -1 -1
first:mixed last:ordinaryEnd	4 -2 4 -6 0 -1
first:mixed last:lexiconNoun	-7 6 7 -4 -1 -4
first:mixed last:lexiconCompound	9 -1 -1 -7 0 -2
first:mixed last:lexiconUnknown	-1 -13 4 12 -5 -7
first:capital last:role	8 -1 -8 -20 9 0
first:capital last:title	9 -1 -6 -1 -1 -1
first:capital last:particle	12 -10 -2 0 -1 0
first:capital last:legalForm	0 -4 15 -19 -18 -24
first:capital last:firmHead	-7 -21 37 -26 -32 -21
first:capital last:firmNoun	-2 10 5 0 -13 -18
first:capital last:bodyHead	-2 -31 -19 24 -7 1
first:capital last:placeHead	-8 -17 8 -9 24 -6
first:capital last:productHead	-17 -17 -11 -10 -9 34
first:capital last:productNoun	-17 -13 7 -10 -8 25
first:capital last:clubHead	-6 -6 4 8 -3 -3
first:capital last:mediaHead	-19 -23 40 -17 -21 -5
first:capital last:speaking	3 3 -5 0 0 -1
first:capital last:acting	-4 6 -2 0 -1 0
first:capital last:article	7 -2 -5 0 0 0
first:capital last:pronoun	14 -5 -8 -1 -1 -2
first:capital last:nationality	11 -1 -3 -4 -2 -1
first:capital last:calendar	11 17 -24 -15 -5 -6
first:capital last:never	6 -13 11 -15 -12 -13
first:capital last:plain	-13 2 -2 -1 20 9
first:capital last:firmTail	11 -9 3 -4 -4 -3
first:capital last:partyTail	-7 -1 -5 13 -1 -3
first:capital last:credit	5 -2 -3 0 0 0
first:capital last:function	-9 6 12 -5 -3 -3
first:capital last:given	4 -3 9 -2 6 -25
first:capital last:givenMaybe	4 7 -11 -6 0 -9
first:capital last:acronym	-6 14 14 -25 -11 -1
first:capital last:mixed	-1 -6 16 -12 -10 -22
first:capital last:capital	1 13 -1 0 -13 -6
first:capital last:number	17 -45 -32 -5 15 11
first:capital last:initial	-26 26 16 -12 -9 -20
first:capital last:endsInS	-10 -8 9 6 0 7
first:capital last:stop	7 -16 12 -9 -10 -12
first:capital last:unknown	24 -4 -15 -19 -32 12
first:capital last:longWord	1 -8 0 12 -32 -2
first:capital last:shortWord	-3 4 1 -12 14 -3
first:capital last:inhabitant	4 11 -2 -15 -13 -6
first:capital last:ordinaryNoun	22 -30 -9 2 -18 7
first:capital last:ordinarySmall	-14 13 -1 -28 8 14
first:capital last:ordinaryEnd	1 6 4 5 -30 -8
first:capital last:lexiconNoun	-22 -9 8 15 14 13
first:capital last:lexiconOther	-2 8 8 1 -17 -29
first:capital last:lexiconCompound	0 13 -3 4 -11 -15
first:capital last:lexiconEnding	5 21 1 -14 -16 -8
first:capital last:lexiconUnknown	11 16 -10 -11 -14 -10
first:small last:firmHead	5 -3 -2 0 0 0
first:small last:firmNoun	5 -3 -1 0 0 0
first:small last:placeHead	8 -1 -3 -1 -4 -1
first:small last:plain	8 -4 -1 -1 -1 -1
first:small last:acronym	10 -3 -5 -1 -1 -2
first:small last:mixed	8 -1 -4 -1 0 -2
first:small last:capital	35 -7 -29 -10 -16 -12
first:small last:number	8 -1 -2 -1 -1 -2
first:small last:endsInS	-5 11 -4 -2 -2 -3
first:small last:unknown	8 -2 -3 -1 -1 -2
first:small last:longWord	9 -5 -2 -1 0 -1
first:small last:shortWord	7 7 -13 -3 -4 -4
first:small last:inhabitant	3 2 -5 -1 -1 -1
first:small last:ordinaryNoun	5 -3 -1 -1 0 -1
first:small last:ordinarySmall	7 -6 0 0 0 0
first:small last:ordinaryEnd	9 -5 -2 -1 -1 0
first:small last:lexiconNoun	25 -9 -14 -3 -3 -3
first:small last:lexiconCompound	9 -2 -3 -2 -2 -2
first:small last:lexiconUnknown	27 -6 -16 -6 -11 -8
first:number last:plain	7 -1 -6 0 0 0
first:number last:capital	5 -2 1 -1 0 -3
first:number last:unknown	-2 -1 6 -1 0 -3
first:number last:shortWord	-2 -1 6 -1 0 -3
first:number last:ordinaryNoun	7 -1 -6 0 0 0
first:number last:lexiconNoun	7 -1 -6 0 0 0
first:initial last:particle	5 -1 -4 0 0 0
first:initial last:function	5 -1 -4 0 0 0
first:initial last:capital	13 -3 -9 -2 -1 0
first:initial last:shortWord	5 -1 -4 0 0 0
first:initial last:inhabitant	5 -1 -3 0 0 0
first:initial last:ordinarySmall	5 -1 -4 0 0 0
first:initial last:lexiconNoun	5 -1 -3 -1 0 0
first:initial last:lexiconOther	5 -1 -4 0 0 0
first:endsInS last:role	5 0 -5 -1 0 0
first:endsInS last:legalForm	9 -5 -4 -2 -1 -1
first:endsInS last:firmHead	1 11 5 -21 -2 -1
first:endsInS last:firmNoun	12 4 -22 11 -5 -1
first:endsInS last:bodyHead	24 -2 -11 -17 0 0
first:endsInS last:placeHead	3 -5 -14 14 -5 -3
first:endsInS last:productHead	-8 0 -9 -1 0 13
first:endsInS last:productNoun	-2 -2 5 -1 0 -1
first:endsInS last:mediaHead	-4 -1 5 -1 0 0
first:endsInS last:never	5 -2 -2 -1 -1 -1
first:endsInS last:plain	5 7 -18 -24 8 14
first:endsInS last:firmTail	5 -2 -2 0 -1 0
first:endsInS last:given	-7 -12 -3 14 12 -4
first:endsInS last:givenMaybe	7 -2 -5 -1 -1 -1
first:endsInS last:acronym	0 -9 -1 -5 -3 12
first:endsInS last:mixed	-7 0 8 0 0 0
first:endsInS last:capital	1 -9 -1 11 1 -4
first:endsInS last:number	12 -2 -7 9 -4 -16
first:endsInS last:initial	-4 2 6 -3 0 -2
first:endsInS last:endsInS	3 5 -3 -6 4 -5
first:endsInS last:stop	10 -2 -6 -2 0 -1
first:endsInS last:unknown	-11 -1 1 0 -1 11
first:endsInS last:longWord	-18 -7 18 11 -4 -3
first:endsInS last:shortWord	5 -7 -6 6 -9 10
first:endsInS last:inhabitant	-2 -7 19 -16 -3 -3
first:endsInS last:ordinaryNoun	9 -16 -4 -14 4 10
first:endsInS last:ordinarySmall	-10 0 5 -6 10 -3
first:endsInS last:ordinaryEnd	22 -8 -20 6 -18 -4
first:endsInS last:lexiconNoun	11 -11 -15 1 6 6
first:endsInS last:lexiconOther	-12 2 5 4 -1 -1
first:endsInS last:lexiconCompound	-16 -2 5 2 19 -4
first:endsInS last:lexiconEnding	-11 6 7 10 -10 -2
first:endsInS last:lexiconUnknown	11 1 7 -10 -37 -5
first:unknown last:role	8 -2 -1 -5 0 0
first:unknown last:particle	6 -1 -4 0 0 0
first:unknown last:legalForm	-10 17 3 -5 -4 -1
first:unknown last:firmHead	-3 -2 -6 14 -3 -2
first:unknown last:firmNoun	-6 0 13 -8 -1 -2
first:unknown last:placeHead	-5 -4 4 3 1 -1
first:unknown last:productNoun	6 0 -1 -1 -1 -2
first:unknown last:mediaHead	-9 0 13 -4 -1 -2
first:unknown last:firmVerb	5 -1 -2 -1 -2 0
first:unknown last:plain	16 -4 2 -13 -5 -7
first:unknown last:firmTail	7 0 -3 -5 0 0
first:unknown last:function	9 -2 -6 -1 -1 0
first:unknown last:acronym	-12 15 11 -7 -14 -4
first:unknown last:mixed	-6 0 7 -1 0 0
first:unknown last:capital	22 -45 0 10 -16 -31
first:unknown last:number	5 -8 -19 -7 7 7
first:unknown last:initial	-9 -1 11 -2 -1 -1
first:unknown last:endsInS	3 -8 12 -5 -8 -3
first:unknown last:unknown	-13 -5 18 -9 6 -8
first:unknown last:longWord	13 -2 4 -13 -2 -2
first:unknown last:shortWord	12 9 -1 -15 -12 -13
first:unknown last:inhabitant	1 -8 8 -1 -4 -2
first:unknown last:ordinaryNoun	28 -5 -8 -21 -7 -5
first:unknown last:ordinarySmall	13 -3 -6 -4 -1 -1
first:unknown last:ordinaryEnd	13 -4 -1 -8 -1 -2
first:unknown last:lexiconNoun	4 -15 1 12 -15 -13
first:unknown last:lexiconCompound	19 -6 -24 4 -5 -2
first:unknown last:lexiconUnknown	21 -26 4 4 -27 -12
first:longWord last:role	8 -1 -4 -3 0 0
first:longWord last:legalForm	9 -1 -5 -3 -1 -2
first:longWord last:firmHead	31 -1 -13 -20 -2 -2
first:longWord last:firmNoun	13 -3 -1 -9 -2 -1
first:longWord last:placeHead	-7 -6 18 10 -26 -4
first:longWord last:productNoun	-10 0 -1 -2 0 12
first:longWord last:clubHead	-11 0 6 6 0 0
first:longWord last:mediaHead	-3 0 11 -4 -6 -1
first:longWord last:calendar	10 0 -2 -8 0 -1
first:longWord last:plain	-10 -4 -1 8 3 6
first:longWord last:function	9 0 -5 -4 -1 0
first:longWord last:given	6 -4 -11 8 -4 -3
first:longWord last:acronym	19 -1 -4 -20 -3 -9
first:longWord last:mixed	13 -1 -17 8 -1 -3
first:longWord last:capital	12 -50 -4 13 -27 0
first:longWord last:number	-17 -2 -2 12 16 -11
first:longWord last:endsInS	3 -1 -10 9 -4 -9
first:longWord last:stop	9 -1 -6 -1 0 -1
first:longWord last:unknown	22 -1 -11 -7 -2 -8
first:longWord last:longWord	-1 -4 -18 11 -7 6
first:longWord last:shortWord	-4 -6 0 14 7 -20
first:longWord last:inhabitant	-1 -9 7 2 -3 -8
first:longWord last:ordinaryNoun	1 -3 -8 4 -6 7
first:longWord last:ordinarySmall	13 0 -1 -11 -2 -1
first:longWord last:ordinaryEnd	-12 0 3 13 -5 2
first:longWord last:lexiconNoun	-9 -12 -16 19 -19 23
first:longWord last:lexiconCompound	15 -12 -6 0 -18 -18
first:longWord last:lexiconEnding	5 1 5 -7 -1 -3
first:longWord last:lexiconUnknown	14 -35 10 -2 -5 -25
first:shortWord last:particle	5 -1 -4 0 0 0
first:shortWord last:legalForm	0 -6 9 -9 -5 -8
first:shortWord last:firmHead	-2 -14 9 3 -8 -7
first:shortWord last:firmNoun	-14 9 4 9 -3 -4
first:shortWord last:bodyHead	14 -6 -5 -6 -2 -2
first:shortWord last:placeHead	0 -12 6 6 -10 1
first:shortWord last:productHead	-5 -2 0 0 0 7
first:shortWord last:productNoun	2 3 -5 -2 -2 0
first:shortWord last:clubHead	8 -1 -1 -5 0 0
first:shortWord last:mediaHead	2 -2 6 -5 -2 -3
first:shortWord last:firmVerb	5 -1 -2 -1 -2 0
first:shortWord last:calendar	-7 13 -2 -4 0 -1
first:shortWord last:never	-5 -2 12 -7 -2 -3
first:shortWord last:plain	8 5 11 -16 1 -34
first:shortWord last:firmTail	10 -1 -4 -5 0 0
first:shortWord last:partyTail	13 0 0 -12 0 0
first:shortWord last:function	-1 8 -6 -1 -1 -1
first:shortWord last:given	6 18 -14 -7 -10 -21
first:shortWord last:givenMaybe	9 -3 -4 -1 -1 -3
first:shortWord last:acronym	-5 -13 11 -20 11 8
first:shortWord last:mixed	7 1 0 -3 -2 -8
first:shortWord last:capital	4 -4 -4 2 10 -13
first:shortWord last:number	-4 -23 -16 6 13 12
first:shortWord last:initial	-12 1 14 -2 -3 -2
first:shortWord last:endsInS	11 11 -32 8 -4 -1
first:shortWord last:stop	4 -6 9 -3 -7 -4
first:shortWord last:unknown	0 -30 5 -20 13 14
first:shortWord last:longWord	7 1 3 -5 -6 -11
first:shortWord last:shortWord	-4 -2 -1 -28 10 21
first:shortWord last:inhabitant	-14 7 16 0 -19 0
first:shortWord last:ordinaryNoun	23 7 6 -45 -13 -24
first:shortWord last:ordinarySmall	-1 11 -29 -12 -7 21
first:shortWord last:ordinaryEnd	-1 2 2 6 -8 -16
first:shortWord last:lexiconNoun	17 -5 9 -4 -33 -25
first:shortWord last:lexiconOther	-1 19 -7 -12 -7 -9
first:shortWord last:lexiconCompound	-1 8 -28 19 1 -16
first:shortWord last:lexiconEnding	-5 10 9 -7 -8 -5
first:shortWord last:lexiconUnknown	-9 -14 -1 0 28 10
first:inhabitant last:role	12 -14 4 -6 -1 -2
first:inhabitant last:firmHead	-20 -1 28 -11 -8 -4
first:inhabitant last:firmNoun	25 -10 -11 -10 -2 -3
first:inhabitant last:bodyHead	-21 -12 6 19 -7 11
first:inhabitant last:placeHead	-12 -13 1 0 20 -9
first:inhabitant last:productHead	-8 0 -2 -2 -1 10
first:inhabitant last:productNoun	7 0 -4 -1 0 -2
first:inhabitant last:mediaHead	-7 -5 21 -5 -11 -8
first:inhabitant last:calendar	-10 14 -5 0 -2 -1
first:inhabitant last:never	9 -1 -5 -4 -1 -2
first:inhabitant last:plain	14 -10 1 -32 9 -14
first:inhabitant last:firmTail	5 -1 -1 0 0 -1
first:inhabitant last:given	8 -11 9 -7 -1 -8
first:inhabitant last:givenMaybe	-14 13 -1 -1 3 -2
first:inhabitant last:acronym	18 -2 -18 6 -3 -10
first:inhabitant last:mixed	-7 -1 11 -2 -2 -3
first:inhabitant last:capital	4 -27 1 -7 8 13
first:inhabitant last:number	15 -4 -11 -6 1 -5
first:inhabitant last:initial	-5 12 -4 -2 -2 -3
first:inhabitant last:endsInS	-10 -6 23 -3 -6 -14
first:inhabitant last:stop	-5 -1 7 -1 0 -1
first:inhabitant last:unknown	0 10 -8 7 -5 -12
first:inhabitant last:longWord	1 -12 7 -7 -8 9
first:inhabitant last:shortWord	5 0 -14 12 26 -41
first:inhabitant last:inhabitant	10 -8 10 -27 -7 1
first:inhabitant last:ordinaryNoun	16 -6 8 -16 -13 -23
first:inhabitant last:ordinarySmall	9 -4 0 -3 -2 -2
first:inhabitant last:ordinaryEnd	10 -21 3 -11 -20 13
first:inhabitant last:lexiconNoun	-28 -28 15 -3 27 12
first:inhabitant last:lexiconOther	-3 -2 9 -2 -1 -4
first:inhabitant last:lexiconCompound	-4 -8 -1 16 -26 8
first:inhabitant last:lexiconEnding	12 8 -10 -4 -7 -8
first:inhabitant last:lexiconUnknown	41 -15 -19 -25 -17 6
first:ordinaryNoun last:role	10 -9 4 -7 -1 -2
first:ordinaryNoun last:firmHead	-5 -1 4 4 -1 -2
first:ordinaryNoun last:firmNoun	-2 -1 8 -9 0 -1
first:ordinaryNoun last:bodyHead	4 -1 4 -6 -1 -2
first:ordinaryNoun last:placeHead	24 5 -10 -18 -20 7
first:ordinaryNoun last:mediaHead	6 0 -4 -1 0 -1
first:ordinaryNoun last:calendar	6 -2 -2 -1 0 -1
first:ordinaryNoun last:never	8 -1 -4 -1 -1 -3
first:ordinaryNoun last:plain	-10 -8 5 16 -5 0
first:ordinaryNoun last:firmTail	-8 0 8 0 0 0
first:ordinaryNoun last:given	7 -10 6 -2 -2 -5
first:ordinaryNoun last:givenMaybe	7 -2 -4 0 0 -1
first:ordinaryNoun last:acronym	14 -2 -18 -6 -1 9
first:ordinaryNoun last:mixed	5 -2 1 -3 -2 -6
first:ordinaryNoun last:capital	29 -12 -8 -22 -43 11
first:ordinaryNoun last:number	33 -2 -8 5 -13 -31
first:ordinaryNoun last:initial	-9 -1 12 -2 0 -3
first:ordinaryNoun last:endsInS	-8 21 3 -6 -5 -11
first:ordinaryNoun last:unknown	4 -3 3 -6 -4 2
first:ordinaryNoun last:longWord	0 2 -8 6 -2 -2
first:ordinaryNoun last:shortWord	20 1 -20 -9 -14 7
first:ordinaryNoun last:inhabitant	11 3 -25 5 -1 1
first:ordinaryNoun last:ordinaryNoun	12 -3 0 -16 -3 -3
first:ordinaryNoun last:ordinarySmall	-11 -2 -11 -5 -2 21
first:ordinaryNoun last:ordinaryEnd	11 7 -9 -4 -2 -15
first:ordinaryNoun last:lexiconNoun	14 -22 -6 -4 -16 8
first:ordinaryNoun last:lexiconOther	2 -8 -3 8 -3 -3
first:ordinaryNoun last:lexiconCompound	13 -2 -2 -4 -12 -5
first:ordinaryNoun last:lexiconEnding	-2 1 9 -7 -2 -3
first:ordinaryNoun last:lexiconUnknown	20 6 -14 -34 -22 17
first:ordinarySmall last:role	16 -7 -4 -4 -1 -3
first:ordinarySmall last:legalForm	-9 0 10 -1 0 -1
first:ordinarySmall last:firmHead	10 -3 -7 2 -3 -2
first:ordinarySmall last:firmNoun	-6 -3 3 -5 12 -3
first:ordinarySmall last:bodyHead	-13 -1 -6 16 -11 7
first:ordinarySmall last:placeHead	-3 5 -17 -30 20 7
first:ordinarySmall last:productNoun	0 -1 -3 -3 -3 6
first:ordinarySmall last:clubHead	7 0 -2 -6 0 0
first:ordinarySmall last:mediaHead	-3 -2 7 0 -1 -3
first:ordinarySmall last:calendar	11 -7 -2 -1 -1 -1
first:ordinarySmall last:plain	3 -13 -8 -19 13 9
first:ordinarySmall last:partyTail	-9 0 -4 13 -1 -3
first:ordinarySmall last:given	7 -10 -5 -4 9 -5
first:ordinarySmall last:capital	10 -22 -26 -11 25 10
first:ordinarySmall last:number	1 -2 -7 16 -6 -14
first:ordinarySmall last:endsInS	-11 14 -16 -4 12 13
first:ordinarySmall last:unknown	19 -1 -8 -2 -2 -9
first:ordinarySmall last:longWord	8 -2 -14 0 -3 3
first:ordinarySmall last:shortWord	2 0 -17 -10 11 -2
first:ordinarySmall last:inhabitant	12 -20 -9 5 -4 8
first:ordinarySmall last:ordinaryNoun	17 -7 -14 -16 6 1
first:ordinarySmall last:ordinarySmall	4 -1 -7 -9 11 -6
first:ordinarySmall last:ordinaryEnd	-12 -5 -10 11 10 8
first:ordinarySmall last:lexiconNoun	26 -35 -20 1 -2 1
first:ordinarySmall last:lexiconOther	8 -2 0 -1 -1 -3
first:ordinarySmall last:lexiconCompound	2 -4 -8 -31 18 11
first:ordinarySmall last:lexiconUnknown	-17 1 -13 5 19 9
first:ordinaryEnd last:role	-9 -4 14 -3 0 -1
first:ordinaryEnd last:legalForm	18 -2 -13 -3 -1 -2
first:ordinaryEnd last:firmHead	-2 -1 19 -23 -3 -2
first:ordinaryEnd last:firmNoun	12 -1 2 -15 -3 -1
first:ordinaryEnd last:bodyHead	28 0 -11 -20 -1 -3
first:ordinaryEnd last:placeHead	1 -5 5 1 -9 -4
first:ordinaryEnd last:productNoun	-9 -1 -1 -1 0 12
first:ordinaryEnd last:mediaHead	-12 0 18 -4 0 -4
first:ordinaryEnd last:plain	-2 6 -16 -6 6 12
first:ordinaryEnd last:given	-1 -3 5 5 -4 -5
first:ordinaryEnd last:acronym	17 -5 -8 -8 -3 -4
first:ordinaryEnd last:mixed	7 -5 -1 -4 -1 -3
first:ordinaryEnd last:capital	-7 -6 3 6 0 7
first:ordinaryEnd last:number	25 -3 -11 -6 -3 -14
first:ordinaryEnd last:endsInS	12 5 -11 -3 -6 -5
first:ordinaryEnd last:stop	15 0 -14 0 0 0
first:ordinaryEnd last:unknown	-9 0 7 8 -2 -5
first:ordinaryEnd last:longWord	-10 2 -4 6 -5 11
first:ordinaryEnd last:shortWord	5 -13 -8 20 0 -19
first:ordinaryEnd last:inhabitant	-18 17 2 0 10 -5
first:ordinaryEnd last:ordinaryNoun	6 -5 3 -8 -9 6
first:ordinaryEnd last:ordinaryEnd	-6 -6 -3 12 -6 3
first:ordinaryEnd last:lexiconNoun	4 -7 -8 -15 8 17
first:ordinaryEnd last:lexiconOther	11 -4 -11 2 -1 -3
first:ordinaryEnd last:lexiconCompound	-8 6 11 -8 2 -3
first:ordinaryEnd last:lexiconEnding	-11 18 -4 -2 -8 7
first:ordinaryEnd last:lexiconUnknown	-3 -15 4 15 -1 -23
first:lexiconNoun last:role	-3 0 1 -8 14 -5
first:lexiconNoun last:legalForm	3 -4 3 -5 -3 -9
first:lexiconNoun last:firmHead	-8 -7 17 -4 -12 -10
first:lexiconNoun last:firmNoun	-16 -5 11 10 9 -7
first:lexiconNoun last:bodyHead	0 -5 -21 8 7 2
first:lexiconNoun last:placeHead	-8 -18 -2 -2 17 5
first:lexiconNoun last:productHead	-15 0 -1 0 -1 16
first:lexiconNoun last:productNoun	-16 0 4 -1 -1 15
first:lexiconNoun last:clubHead	6 -2 -18 12 -2 -2
first:lexiconNoun last:mediaHead	-14 -4 25 -9 -6 -11
first:lexiconNoun last:pronoun	5 -1 -2 0 0 -1
first:lexiconNoun last:calendar	19 -4 -8 -5 -1 -2
first:lexiconNoun last:never	5 -3 5 -8 -4 -6
first:lexiconNoun last:plain	-10 -16 8 -5 9 13
first:lexiconNoun last:firmTail	-4 0 6 -1 -2 -1
first:lexiconNoun last:partyTail	-9 0 -4 13 -1 -3
first:lexiconNoun last:function	-9 -2 13 -1 -2 -2
first:lexiconNoun last:given	-2 -4 12 -21 14 -24
first:lexiconNoun last:acronym	-8 -2 4 -19 9 11
first:lexiconNoun last:mixed	8 -3 3 -16 -3 -7
first:lexiconNoun last:capital	-4 -60 15 8 6 15
first:lexiconNoun last:number	7 -10 -16 11 -10 8
first:lexiconNoun last:initial	-2 -3 10 -4 -1 -5
first:lexiconNoun last:endsInS	2 3 3 -5 -1 -5
first:lexiconNoun last:stop	0 -3 7 -3 -1 -5
first:lexiconNoun last:unknown	-12 -4 1 -29 6 22
first:lexiconNoun last:longWord	-3 -19 -30 21 -13 14
first:lexiconNoun last:shortWord	-6 -5 -4 -7 11 15
first:lexiconNoun last:inhabitant	3 -9 3 -4 -11 5
first:lexiconNoun last:ordinaryNoun	1 -11 -10 17 -2 3
first:lexiconNoun last:ordinarySmall	-5 -8 -6 -23 6 21
first:lexiconNoun last:ordinaryEnd	-4 4 -2 5 11 -8
first:lexiconNoun last:lexiconNoun	-13 -35 12 -4 14 19
first:lexiconNoun last:lexiconOther	8 -16 8 -4 -7 -9
first:lexiconNoun last:lexiconCompound	-15 -32 3 17 13 -2
first:lexiconNoun last:lexiconEnding	5 -6 9 -3 -9 -11
first:lexiconNoun last:lexiconUnknown	16 -25 -5 8 -19 5
first:lexiconOther last:firmHead	-1 -1 5 -4 -1 0
first:lexiconOther last:bodyHead	-18 -5 -11 16 6 8
first:lexiconOther last:placeHead	-5 -8 -17 7 14 -2
first:lexiconOther last:productHead	17 0 -1 -3 -2 -15
first:lexiconOther last:productNoun	19 -1 -2 -3 -2 -16
first:lexiconOther last:never	-7 0 7 0 0 0
first:lexiconOther last:plain	-7 -3 -12 -4 14 4
first:lexiconOther last:given	3 -8 9 -4 -4 -4
first:lexiconOther last:acronym	-6 -1 9 -1 -1 -1
first:lexiconOther last:capital	5 -23 -10 1 12 6
first:lexiconOther last:number	12 -1 -2 -1 -6 -3
first:lexiconOther last:endsInS	1 -9 9 4 -1 -7
first:lexiconOther last:stop	-8 0 8 0 0 0
first:lexiconOther last:longWord	1 -8 -4 11 -2 -4
first:lexiconOther last:shortWord	-15 -11 -1 4 21 3
first:lexiconOther last:inhabitant	7 2 2 -9 -5 -7
first:lexiconOther last:ordinaryNoun	10 -6 -17 4 6 -6
first:lexiconOther last:ordinarySmall	-4 -4 -5 -2 11 -1
first:lexiconOther last:ordinaryEnd	6 -8 -25 4 -14 19
first:lexiconOther last:lexiconNoun	-1 -7 -6 -1 14 -5
first:lexiconOther last:lexiconOther	15 -10 -4 -1 -1 -1
first:lexiconOther last:lexiconCompound	-6 -7 -29 18 -9 17
first:lexiconOther last:lexiconUnknown	5 -4 6 -23 7 1
first:lexiconCompound last:role	17 -3 -13 -3 0 -1
first:lexiconCompound last:legalForm	-3 -3 9 -5 -3 -3
first:lexiconCompound last:firmHead	11 -2 -6 -3 -3 -2
first:lexiconCompound last:firmNoun	19 -2 -10 -8 -3 -1
first:lexiconCompound last:bodyHead	10 -3 8 -13 -1 -1
first:lexiconCompound last:placeHead	-1 -14 2 13 -14 -4
first:lexiconCompound last:productNoun	-8 0 -3 -2 0 12
first:lexiconCompound last:clubHead	-10 -1 11 -2 0 0
first:lexiconCompound last:mediaHead	5 -2 0 -2 -1 -4
first:lexiconCompound last:calendar	9 0 -2 -7 0 0
first:lexiconCompound last:never	-13 -2 18 -3 -3 -2
first:lexiconCompound last:plain	-7 4 4 5 -2 -9
first:lexiconCompound last:function	9 0 -5 -4 -1 0
first:lexiconCompound last:given	1 -2 -8 12 -6 -2
first:lexiconCompound last:acronym	15 -5 2 -24 -6 -7
first:lexiconCompound last:mixed	-16 -1 13 11 -1 -3
first:lexiconCompound last:capital	8 -26 10 7 -13 -28
first:lexiconCompound last:number	-15 -4 -3 8 17 -6
first:lexiconCompound last:initial	-1 12 -11 -2 -1 -2
first:lexiconCompound last:endsInS	10 -8 6 -11 -6 -6
first:lexiconCompound last:stop	-5 0 8 -2 -2 0
first:lexiconCompound last:unknown	10 9 -8 -4 -5 -7
first:lexiconCompound last:longWord	-9 1 16 2 -5 -8
first:lexiconCompound last:shortWord	-12 1 21 -2 1 -19
first:lexiconCompound last:inhabitant	-6 11 -3 -6 10 -3
first:lexiconCompound last:ordinaryNoun	25 -5 -9 -24 -11 8
first:lexiconCompound last:ordinarySmall	-13 2 14 -3 -3 -1
first:lexiconCompound last:ordinaryEnd	-7 -10 -2 18 -6 -9
first:lexiconCompound last:lexiconNoun	-12 -29 13 10 1 -3
first:lexiconCompound last:lexiconOther	9 -1 -11 2 -1 0
first:lexiconCompound last:lexiconCompound	10 4 -5 -3 -3 -15
first:lexiconCompound last:lexiconEnding	4 12 -2 -3 -14 -5
first:lexiconCompound last:lexiconUnknown	5 -25 19 -3 -4 -23
first:lexiconEnding last:role	-6 -1 8 -2 0 0
first:lexiconEnding last:legalForm	-10 0 12 -1 0 -1
first:lexiconEnding last:firmHead	4 0 5 -10 -1 0
first:lexiconEnding last:firmNoun	1 -1 0 4 -5 0
first:lexiconEnding last:bodyHead	-1 -1 -3 7 -5 -1
first:lexiconEnding last:placeHead	9 -1 -1 -11 0 -1
first:lexiconEnding last:mediaHead	-3 0 7 -3 0 0
first:lexiconEnding last:plain	15 -6 -8 -2 -4 -2
first:lexiconEnding last:given	-5 0 0 -1 7 0
first:lexiconEnding last:acronym	-4 0 7 -1 0 -2
first:lexiconEnding last:mixed	-1 -1 5 -3 -1 -1
first:lexiconEnding last:capital	-5 -12 12 9 -8 -16
first:lexiconEnding last:number	5 -1 -4 -5 6 -6
first:lexiconEnding last:endsInS	4 11 -3 -15 -1 -2
first:lexiconEnding last:stop	11 0 -11 0 0 0
first:lexiconEnding last:unknown	8 0 -5 -1 0 -2
first:lexiconEnding last:longWord	9 -2 -4 -2 -2 -1
first:lexiconEnding last:shortWord	1 1 4 -9 2 -4
first:lexiconEnding last:ordinaryEnd	20 -3 -2 -20 -1 -1
first:lexiconEnding last:lexiconNoun	2 -4 3 7 -15 -6
first:lexiconEnding last:lexiconOther	-6 8 -2 0 0 0
first:lexiconEnding last:lexiconCompound	1 4 12 -15 -3 -3
first:lexiconEnding last:lexiconEnding	4 -4 6 -5 -1 -1
first:lexiconEnding last:lexiconUnknown	-7 -16 0 20 -1 -6
first:lexiconUnknown last:role	9 -8 -1 -14 -5 5
first:lexiconUnknown last:legalForm	12 -26 4 -10 -11 -13
first:lexiconUnknown last:firmHead	-3 -15 25 -26 -14 -9
first:lexiconUnknown last:firmNoun	5 8 0 -2 -17 -9
first:lexiconUnknown last:bodyHead	4 -16 0 15 -20 -6
first:lexiconUnknown last:placeHead	-7 -4 14 -29 15 -4
first:lexiconUnknown last:productHead	-12 -6 -12 -4 -3 23
first:lexiconUnknown last:productNoun	-13 5 8 -1 -1 2
first:lexiconUnknown last:clubHead	-9 -4 14 -5 0 -1
first:lexiconUnknown last:mediaHead	-17 -18 27 -4 -16 3
first:lexiconUnknown last:acting	-4 6 -2 0 -1 0
first:lexiconUnknown last:pronoun	6 -2 -4 0 0 0
first:lexiconUnknown last:calendar	-1 15 -12 -4 -3 -4
first:lexiconUnknown last:never	16 -7 -8 -5 -5 -6
first:lexiconUnknown last:plain	-4 7 -7 17 3 -13
first:lexiconUnknown last:firmTail	13 -9 -2 -3 -2 -2
first:lexiconUnknown last:function	-11 7 4 0 0 -1
first:lexiconUnknown last:given	-8 -3 12 7 -2 -13
first:lexiconUnknown last:givenMaybe	-3 10 -8 -4 2 -4
first:lexiconUnknown last:acronym	1 -28 10 4 -9 -6
first:lexiconUnknown last:mixed	7 -11 5 -5 -6 -11
first:lexiconUnknown last:capital	1 6 0 -1 -10 0
first:lexiconUnknown last:number	18 -19 0 -24 -40 17
first:lexiconUnknown last:initial	-16 7 16 -5 -5 -12
first:lexiconUnknown last:endsInS	-24 -5 -4 24 18 7
first:lexiconUnknown last:stop	7 -13 9 -5 -8 -6
first:lexiconUnknown last:unknown	23 -13 -14 3 -27 6
first:lexiconUnknown last:longWord	19 3 15 -44 -12 -19
first:lexiconUnknown last:shortWord	5 -1 -7 -5 1 -1
first:lexiconUnknown last:inhabitant	10 4 -8 -15 -10 -1
first:lexiconUnknown last:ordinaryNoun	9 -19 2 -1 -21 8
first:lexiconUnknown last:ordinarySmall	0 13 -3 -10 -7 -5
first:lexiconUnknown last:ordinaryEnd	13 2 18 -25 -32 -26
first:lexiconUnknown last:lexiconNoun	-3 -22 -1 23 0 4
first:lexiconUnknown last:lexiconOther	-15 0 19 5 -7 -17
first:lexiconUnknown last:lexiconCompound	19 11 3 -33 -15 -31
first:lexiconUnknown last:lexiconEnding	-2 14 -9 -16 0 4
first:lexiconUnknown last:lexiconUnknown	0 12 -11 -8 -2 2
last:role after:particle	-6 15 -2 -6 -6 -2
last:role after:firmHead	5 0 -4 -1 0 0
last:role after:speaking	-7 13 -7 -3 0 0
last:role after:acting	3 -7 -17 15 -4 -4
last:role after:firmVerb	2 -9 6 -1 0 -1
last:role after:article	4 0 6 -7 -6 -2
last:role after:preposition	-1 8 9 -16 -4 -3
last:role after:placePreposition	-4 6 5 -5 -2 -3
last:role after:from	-10 9 7 -2 -1 -1
last:role after:at	19 -15 -3 -1 0 0
last:role after:and	9 -22 13 -11 -5 -2
last:role after:plain	-10 8 4 -1 0 0
last:role after:firmTail	-9 1 9 0 0 0
last:role after:credit	-11 12 0 0 0 0
last:role after:function	9 -29 4 16 -7 -6
last:role after:given	28 -24 -4 -2 -3 -1
last:role after:capital	19 -11 -6 -5 -3 -2
last:role after:small	-5 12 4 10 -26 -22
last:role after:number	-15 16 -1 0 0 0
last:role after:endsInS	5 -1 -3 0 0 0
last:role after:edge	3 8 -4 -6 -2 -2
last:role after:comma	11 7 -13 -10 -7 -7
last:role after:colon	-20 20 -5 12 -9 -2
last:role after:quote	-13 4 -7 -1 0 13
last:role after:hyphen	6 -2 0 -3 -1 0
last:role after:stop	5 -4 2 -22 11 -6
last:role after:longWord	10 -7 -5 0 0 0
last:role after:shortWord	2 0 9 8 -18 -14
last:role after:ordinaryNoun	-19 14 8 0 0 0
last:role after:lexiconNoun	-14 12 5 -2 0 -1
last:role after:lexiconCompound	7 -3 -4 0 0 0
last:role after:lexiconUnknown	13 -5 -7 -1 0 0
last:title after:particle	-14 15 0 0 0 -1
last:title after:acting	-6 6 0 0 0 0
last:title after:preposition	-13 14 0 0 0 -1
last:title after:and	-2 -2 5 -1 0 0
last:title after:function	-2 -2 5 -1 0 0
last:title after:small	-31 29 4 -2 -1 -1
last:title after:stop	42 -30 -6 -5 -12 -3
last:title after:shortWord	-24 23 4 -2 -1 -1
last:particle after:particle	7 -7 0 0 0 0
last:particle after:article	7 -7 0 0 0 0
last:particle after:and	-5 7 -2 0 -1 0
last:particle after:plain	-4 -1 6 0 0 0
last:particle after:capital	-3 -3 7 0 -1 0
last:particle after:small	13 -5 -7 -1 -2 -3
last:particle after:stop	-3 7 -3 -1 -2 0
last:particle after:shortWord	8 -5 -2 0 -1 -2
last:particle after:ordinaryNoun	-8 0 8 0 0 0
last:particle after:lexiconCompound	-7 0 8 0 0 0
last:legalForm after:role	6 0 -6 0 0 0
last:legalForm after:firmHead	17 0 -15 -1 -1 -1
last:legalForm after:firmNoun	-10 0 10 0 0 0
last:legalForm after:speaking	0 -7 7 -2 0 -1
last:legalForm after:acting	1 -9 9 -6 -3 -4
last:legalForm after:preposition	0 7 -3 -3 -3 -2
last:legalForm after:from	5 -1 -1 -2 -1 -1
last:legalForm after:function	5 -7 6 -8 -4 -6
last:legalForm after:acronym	6 0 -6 0 0 0
last:legalForm after:capital	-17 0 17 0 0 0
last:legalForm after:small	-2 -11 21 -21 -13 -18
last:legalForm after:number	-5 0 6 0 0 0
last:legalForm after:edge	-7 0 7 0 0 0
last:legalForm after:comma	0 -8 8 -4 -4 -6
last:legalForm after:colon	-5 18 -16 -1 -2 0
last:legalForm after:opens	-6 -1 9 -1 -2 0
last:legalForm after:stop	36 -19 -24 -8 -9 -8
last:legalForm after:ampersand	17 0 -15 -1 -1 -1
last:legalForm after:shortWord	2 -1 10 -14 -8 -11
last:legalForm after:ordinaryNoun	-10 0 10 0 0 0
last:legalForm after:lexiconNoun	-12 0 13 0 0 0
last:legalForm after:lexiconEnding	-8 0 8 0 0 0
last:firmHead after:role	-6 0 -1 8 -1 0
last:firmHead after:particle	-13 -2 9 -6 13 -2
last:firmHead after:legalForm	27 -2 -23 -4 -2 -1
last:firmHead after:firmHead	6 0 -5 0 0 0
last:firmHead after:firmNoun	-5 0 7 -3 0 0
last:firmHead after:placeHead	5 0 -3 -1 -1 0
last:firmHead after:productNoun	11 0 -9 -1 -1 -1
last:firmHead after:mediaHead	7 0 -7 0 0 0
last:firmHead after:speaking	11 -9 -5 2 -3 0
last:firmHead after:acting	-8 -14 5 13 8 -5
last:firmHead after:firmVerb	7 -4 2 -12 -3 -1
last:firmHead after:article	-19 7 10 -6 13 -1
last:firmHead after:possessive	-17 0 1 0 16 0
last:firmHead after:preposition	-11 -2 10 6 -5 -2
last:firmHead after:placePreposition	-13 -1 6 -4 15 -1
last:firmHead after:from	-27 1 18 9 -2 -1
last:firmHead after:and	7 -7 3 3 -13 -2
last:firmHead after:never	12 -1 -9 -1 -1 -1
last:firmHead after:plain	9 0 -4 -5 -1 -1
last:firmHead after:function	-7 -17 26 -4 -22 -6
last:firmHead after:acronym	24 -1 -21 -1 -2 -1
last:firmHead after:mixed	10 0 -8 -1 -1 0
last:firmHead after:capital	10 -1 -12 8 -8 -2
last:firmHead after:small	-13 -29 24 1 10 -20
last:firmHead after:number	9 -2 1 -10 -3 -2
last:firmHead after:initial	17 0 -16 -1 0 0
last:firmHead after:comma	4 1 12 -25 -21 -6
last:firmHead after:colon	-4 -6 17 -9 -8 -1
last:firmHead after:opens	-12 -1 13 0 -2 0
last:firmHead after:quote	3 -3 6 -2 -1 -6
last:firmHead after:hyphen	-13 0 -2 16 -3 0
last:firmHead after:stop	22 -12 -5 -23 -2 -5
last:firmHead after:unknown	20 0 -19 -1 -1 0
last:firmHead after:longWord	0 -1 -8 9 -2 0
last:firmHead after:shortWord	-1 -14 5 -1 15 -14
last:firmHead after:inhabitant	3 0 -12 9 -1 0
last:firmHead after:ordinaryNoun	6 0 -5 2 -4 -1
last:firmHead after:ordinaryEnd	-2 0 -8 9 -1 0
last:firmHead after:lexiconNoun	7 -1 -4 0 -6 -2
last:firmHead after:lexiconOther	-9 0 9 0 0 0
last:firmHead after:lexiconCompound	-1 0 -9 9 -1 0
last:firmHead after:lexiconUnknown	19 0 -16 -2 -1 0
last:firmNoun after:particle	-9 -3 20 -8 -7 -2
last:firmNoun after:legalForm	7 -1 -6 0 0 0
last:firmNoun after:firmNoun	6 0 -5 0 -1 0
last:firmNoun after:speaking	-6 -5 13 -7 -1 -1
last:firmNoun after:acting	9 1 5 -25 -11 -3
last:firmNoun after:firmVerb	9 6 -6 -5 -8 -1
last:firmNoun after:article	-12 12 1 15 -15 -1
last:firmNoun after:preposition	11 5 -14 0 0 -2
last:firmNoun after:from	16 2 -17 4 -2 -1
last:firmNoun after:at	-11 -1 13 -3 0 -1
last:firmNoun after:and	1 6 -10 -2 7 -1
last:firmNoun after:plain	14 -2 -8 -2 -3 0
last:firmNoun after:firmTail	0 -2 -3 5 0 0
last:firmNoun after:function	17 -13 4 -26 3 -3
last:firmNoun after:acronym	5 0 -4 0 0 0
last:firmNoun after:mixed	6 -1 -3 -2 0 0
last:firmNoun after:capital	26 -5 -14 -5 -12 -1
last:firmNoun after:small	13 -9 13 -13 -25 -16
last:firmNoun after:number	-9 -2 -19 24 -8 -2
last:firmNoun after:comma	3 7 -6 -1 1 -8
last:firmNoun after:colon	-5 3 -10 -4 11 -1
last:firmNoun after:quote	4 -1 4 -2 -1 -7
last:firmNoun after:hyphen	-12 0 -1 13 -1 -1
last:firmNoun after:stop	-19 4 10 2 12 -4
last:firmNoun after:unknown	5 0 -4 0 0 0
last:firmNoun after:longWord	5 -7 -6 -3 8 0
last:firmNoun after:shortWord	11 13 -5 -1 -22 -8
last:firmNoun after:inhabitant	7 0 -4 -1 -4 0
last:firmNoun after:ordinaryNoun	6 -3 -6 4 -3 0
last:firmNoun after:ordinaryEnd	5 0 -3 -1 -1 0
last:firmNoun after:lexiconNoun	12 -3 -8 -1 -6 -1
last:firmNoun after:lexiconCompound	9 0 -4 -1 -4 0
last:firmNoun after:lexiconUnknown	14 -1 -8 -4 -1 0
last:bodyHead after:role	1 -5 -8 8 0 0
last:bodyHead after:title	-7 0 -5 10 0 0
last:bodyHead after:particle	-6 1 -2 9 -3 -2
last:bodyHead after:firmNoun	-9 0 11 -3 0 0
last:bodyHead after:placeHead	6 0 -6 -1 -1 0
last:bodyHead after:clubHead	8 0 0 -8 0 0
last:bodyHead after:speaking	14 6 -11 -13 -5 -2
last:bodyHead after:acting	1 -15 4 1 12 -8
last:bodyHead after:firmVerb	5 -6 -12 5 -6 -3
last:bodyHead after:article	5 -3 3 -3 -7 -2
last:bodyHead after:preposition	-2 -3 8 4 2 -7
last:bodyHead after:placePreposition	-1 -4 -6 8 -4 -2
last:bodyHead after:from	29 -1 15 -36 -7 -2
last:bodyHead after:at	-6 -3 -3 10 -1 -1
last:bodyHead after:named	5 0 -3 0 -4 0
last:bodyHead after:and	-6 -3 -20 26 -17 -2
last:bodyHead after:plain	-5 0 6 0 -1 0
last:bodyHead after:firmTail	5 -3 -4 -4 0 0
last:bodyHead after:partyTail	16 -3 -14 -8 0 0
last:bodyHead after:function	-11 -13 -10 21 2 -8
last:bodyHead after:given	11 -2 0 -8 -1 0
last:bodyHead after:acronym	6 0 -2 -3 -1 0
last:bodyHead after:capital	9 -8 -10 -4 5 -2
last:bodyHead after:small	1 -32 -17 22 -7 -18
last:bodyHead after:number	4 0 12 -17 -1 0
last:bodyHead after:edge	3 5 -3 1 -7 -2
last:bodyHead after:comma	-6 -9 4 2 -6 8
last:bodyHead after:colon	-30 -15 11 28 11 -2
last:bodyHead after:opens	4 0 -1 4 -7 -2
last:bodyHead after:closes	-15 -2 -6 21 -6 -1
last:bodyHead after:quote	5 -2 10 -11 -1 -8
last:bodyHead after:stop	7 -5 -24 15 -14 -12
last:bodyHead after:slash	-4 0 0 5 -1 0
last:bodyHead after:longWord	-2 -1 11 -1 -10 0
last:bodyHead after:shortWord	3 -11 -28 26 -31 -20
last:bodyHead after:ordinaryNoun	-15 -6 -14 20 10 -1
last:bodyHead after:ordinaryEnd	11 0 -1 -8 -3 0
last:bodyHead after:lexiconNoun	-11 -6 -6 11 9 -1
last:bodyHead after:lexiconCompound	16 0 -1 -12 -3 0
last:bodyHead after:lexiconUnknown	20 0 -7 -11 -1 0
last:placeHead after:role	-8 7 13 -5 -12 0
last:placeHead after:particle	7 6 -8 -5 -4 -2
last:placeHead after:legalForm	7 0 -4 -1 -1 0
last:placeHead after:firmHead	17 -1 -3 -1 -12 0
last:placeHead after:firmNoun	1 8 -2 -1 -6 0
last:placeHead after:placeHead	0 -2 -4 -2 5 -1
last:placeHead after:productHead	-4 8 -3 0 -3 0
last:placeHead after:mediaHead	6 0 -2 -1 -3 0
last:placeHead after:speaking	0 -1 2 14 -16 -2
last:placeHead after:acting	5 -1 1 6 -8 -8
last:placeHead after:firmVerb	7 7 -17 4 -5 -1
last:placeHead after:article	1 -20 -16 -3 16 -3
last:placeHead after:possessive	8 -1 -5 3 -11 -1
last:placeHead after:preposition	-8 11 5 -4 0 -3
last:placeHead after:placePreposition	4 7 2 -4 -7 -3
last:placeHead after:from	-20 11 9 6 5 -2
last:placeHead after:at	-3 -5 -6 -2 12 -1
last:placeHead after:named	-12 0 -1 -3 13 0
last:placeHead after:and	-9 -11 4 -15 17 -5
last:placeHead after:pronoun	-3 6 -6 3 -2 0
last:placeHead after:nationality	11 0 -1 0 -10 0
last:placeHead after:never	1 6 -8 2 -3 -1
last:placeHead after:plain	-17 7 -11 15 8 -1
last:placeHead after:firmTail	-2 6 4 -1 -8 0
last:placeHead after:partyTail	-1 0 6 -1 -4 0
last:placeHead after:credit	4 12 -2 -1 -11 0
last:placeHead after:function	13 4 -3 -7 -9 -13
last:placeHead after:acronym	-5 -1 -1 -1 7 0
last:placeHead after:mixed	6 0 -4 -1 -1 0
last:placeHead after:capital	7 11 -17 3 -5 -2
last:placeHead after:small	-16 6 -8 12 18 -43
last:placeHead after:number	19 -12 -15 -5 -8 -3
last:placeHead after:edge	-2 -4 -2 9 2 -5
last:placeHead after:comma	2 3 8 -9 -4 -10
last:placeHead after:colon	-20 -34 -12 3 35 -3
last:placeHead after:opens	19 -15 -1 -14 -5 -1
last:placeHead after:closes	5 -3 -7 -9 6 -1
last:placeHead after:quote	4 -6 0 -6 2 0
last:placeHead after:hyphen	-1 -2 -2 -1 6 0
last:placeHead after:stop	-1 -14 -6 -13 14 4
last:placeHead after:ampersand	-2 -1 -2 -1 6 0
last:placeHead after:slash	-11 -2 -1 -1 14 0
last:placeHead after:longWord	5 -2 -4 -4 4 -1
last:placeHead after:shortWord	-11 19 -9 -8 16 -23
last:placeHead after:inhabitant	3 0 2 -2 -5 0
last:placeHead after:ordinaryNoun	-27 5 7 5 17 -1
last:placeHead after:ordinarySmall	8 0 -2 -4 -1 0
last:placeHead after:ordinaryEnd	-10 -1 -1 9 2 0
last:placeHead after:lexiconNoun	-4 16 -12 -18 9 -2
last:placeHead after:lexiconCompound	-2 0 -2 9 -7 0
last:placeHead after:lexiconUnknown	4 -4 -10 9 -4 0
last:productHead after:acting	-4 -7 -9 -3 -5 18
last:productHead after:article	-5 -3 -2 -2 -3 10
last:productHead after:preposition	-5 0 0 0 0 6
last:productHead after:credit	15 0 -1 -2 -1 -13
last:productHead after:function	5 0 -1 0 -2 -2
last:productHead after:capital	8 -1 -4 -2 0 -1
last:productHead after:small	-5 -14 -17 -9 -11 24
last:productHead after:number	16 -3 -6 -4 -1 -7
last:productHead after:edge	-12 0 -1 0 -1 13
last:productHead after:comma	0 -2 -12 -1 0 12
last:productHead after:stop	-5 -10 9 -2 -6 10
last:productHead after:shortWord	-2 -9 -6 -7 -8 14
last:productHead after:ordinaryNoun	5 -1 -3 0 0 -1
last:productHead after:lexiconNoun	7 -1 -3 -2 0 -1
last:productNoun after:particle	13 -3 -2 -2 -1 -7
last:productNoun after:acting	-8 -3 -7 -2 -3 17
last:productNoun after:firmVerb	-4 0 5 0 0 0
last:productNoun after:article	7 -2 -2 -2 -2 -2
last:productNoun after:preposition	-4 -4 3 -1 -1 5
last:productNoun after:placePreposition	-3 -3 2 -1 -1 5
last:productNoun after:and	6 0 -3 0 0 -2
last:productNoun after:plain	5 -1 -3 0 0 0
last:productNoun after:credit	13 0 -1 -2 -1 -11
last:productNoun after:function	1 -9 -9 -2 -1 12
last:productNoun after:capital	7 -2 -4 0 0 0
last:productNoun after:small	8 -12 0 -9 -12 8
last:productNoun after:edge	-10 -1 -2 0 -1 12
last:productNoun after:comma	8 -2 -4 0 -1 -1
last:productNoun after:closes	-11 -1 15 -4 -5 -1
last:productNoun after:quote	12 -5 -5 -1 -2 -2
last:productNoun after:stop	-18 15 3 -3 -5 5
last:productNoun after:shortWord	4 -19 -6 -6 -7 14
last:productNoun after:ordinaryNoun	6 -2 -4 0 0 0
last:productNoun after:lexiconNoun	6 -2 -4 0 0 0
last:clubHead after:particle	-7 0 -1 -1 8 0
last:clubHead after:firmNoun	7 0 -2 -3 -2 0
last:clubHead after:bodyHead	5 0 -1 -3 -2 0
last:clubHead after:placeHead	8 0 -1 -6 0 0
last:clubHead after:speaking	19 -5 -2 -13 -2 -2
last:clubHead after:acting	-1 -6 -2 1 6 0
last:clubHead after:preposition	-13 -1 -4 15 -1 -1
last:clubHead after:placePreposition	-4 0 -3 8 -1 -1
last:clubHead after:from	-9 -1 0 10 0 0
last:clubHead after:at	-7 0 -1 -1 8 0
last:clubHead after:named	15 -1 -9 -5 -2 -2
last:clubHead after:and	-2 -1 -11 14 -4 -1
last:clubHead after:plain	6 0 -3 -4 1 -1
last:clubHead after:function	-2 2 -13 14 -5 -2
last:clubHead after:capital	32 -1 -8 -19 -8 -2
last:clubHead after:small	-17 -6 -5 17 14 -12
last:clubHead after:comma	-2 -5 3 -4 -1 6
last:clubHead after:symbol	9 0 0 -1 -8 -1
last:clubHead after:longWord	-2 0 7 -6 0 0
last:clubHead after:shortWord	-13 -8 -17 23 8 -4
last:clubHead after:ordinaryNoun	11 0 -3 -6 -3 -1
last:clubHead after:ordinarySmall	8 0 -2 -4 -2 -1
last:clubHead after:lexiconNoun	20 0 -5 -12 -6 -1
last:clubHead after:lexiconCompound	8 0 -1 -6 0 0
last:clubHead after:lexiconUnknown	7 0 -2 -2 -2 -1
last:mediaHead after:particle	12 0 -11 0 0 -1
last:mediaHead after:speaking	13 -3 -8 -2 -1 -1
last:mediaHead after:acting	-7 -2 12 -2 -1 -5
last:mediaHead after:firmVerb	15 0 -15 0 0 0
last:mediaHead after:article	5 -3 -1 -1 -1 -1
last:mediaHead after:preposition	15 0 -15 0 0 -1
last:mediaHead after:placePreposition	-2 -1 5 0 -1 -3
last:mediaHead after:from	-7 0 8 0 0 0
last:mediaHead after:at	-8 0 9 0 0 0
last:mediaHead after:named	-5 -4 8 0 -1 0
last:mediaHead after:and	16 0 -16 0 0 0
last:mediaHead after:plain	8 0 -8 0 0 -1
last:mediaHead after:function	-6 -1 12 -5 -1 -5
last:mediaHead after:capital	13 0 -11 -1 0 -1
last:mediaHead after:small	12 -15 3 -12 -9 -15
last:mediaHead after:number	-15 0 -1 0 -1 16
last:mediaHead after:edge	-11 -3 16 0 -8 -1
last:mediaHead after:comma	13 -8 4 -6 -11 -5
last:mediaHead after:opens	-5 -5 -12 -1 0 15
last:mediaHead after:quote	-19 -8 37 -3 -2 -31
last:mediaHead after:stop	-7 -6 21 -11 -8 -3
last:mediaHead after:shortWord	-2 -5 9 -5 -3 -10
last:mediaHead after:ordinaryNoun	7 0 -6 0 0 0
last:mediaHead after:lexiconNoun	10 0 -9 0 0 -1
last:speaking after:acting	-9 11 -2 -1 0 -1
last:speaking after:small	-5 10 -4 -2 -1 -2
last:speaking after:stop	-8 11 -4 0 0 0
last:acting after:small	5 -1 -1 -2 0 0
last:acting after:colon	-2 5 -2 -1 -1 0
last:acting after:shortWord	5 -2 -1 -1 -1 0
last:firmVerb after:small	6 -2 -2 -1 -1 0
last:firmVerb after:edge	6 -2 -2 -1 -2 0
last:article after:role	5 0 -4 0 0 0
last:article after:capital	6 0 -4 0 0 0
last:article after:inhabitant	5 0 -4 0 0 0
last:placePreposition after:article	6 -3 -1 -1 -1 0
last:placePreposition after:small	7 -3 -1 -1 -1 -1
last:placePreposition after:shortWord	6 -2 -1 -1 -1 -1
last:from after:stop	-8 0 9 -1 -1 -1
last:at after:particle	11 -9 -1 0 -1 -1
last:at after:article	24 -20 -3 -1 -2 -3
last:at after:small	34 -28 -3 -1 -2 -4
last:at after:shortWord	20 -16 -1 0 -1 -3
last:and after:comma	-8 0 0 -2 9 0
last:and after:closes	14 0 -2 -10 -3 -1
last:pronoun after:small	13 -6 -6 -1 0 -1
last:pronoun after:stop	-5 6 2 -1 -3 0
last:pronoun after:shortWord	10 -6 -3 -1 -1 0
last:nationality after:bodyHead	6 -1 -2 -2 -2 0
last:nationality after:and	0 6 -5 -1 -2 0
last:nationality after:function	2 5 -5 -1 -2 0
last:nationality after:capital	13 -1 -3 -4 -5 -1
last:nationality after:small	15 1 -7 -3 -8 -2
last:nationality after:comma	-5 -2 8 -1 -1 0
last:nationality after:longWord	7 0 -2 -1 -4 0
last:nationality after:shortWord	3 5 -5 -1 -3 -1
last:nationality after:lexiconNoun	5 -1 -1 -2 -1 0
last:nationality after:lexiconCompound	7 0 -2 -1 -4 0
last:calendar after:role	-15 3 13 0 0 0
last:calendar after:particle	-13 7 10 -1 0 -1
last:calendar after:speaking	-17 19 -4 0 0 0
last:calendar after:acting	-14 17 4 -5 -2 -2
last:calendar after:firmVerb	-18 14 11 -4 0 0
last:calendar after:article	1 -4 8 -3 -2 -2
last:calendar after:preposition	5 0 -2 -3 0 -1
last:calendar after:placePreposition	22 -15 -3 -4 0 -1
last:calendar after:from	16 -11 -5 -1 0 0
last:calendar after:at	10 -8 0 0 0 -1
last:calendar after:and	-6 8 -1 0 -1 0
last:calendar after:function	-3 12 -7 -1 -5 -3
last:calendar after:capital	-26 13 18 0 0 0
last:calendar after:small	9 12 -9 -18 -11 -16
last:calendar after:number	30 -26 -3 -1 -2 -1
last:calendar after:edge	9 -5 -1 0 -2 0
last:calendar after:comma	9 -5 -4 0 -1 -1
last:calendar after:opens	-11 12 -1 0 0 0
last:calendar after:quote	-4 -2 -3 0 0 7
last:calendar after:stop	33 -7 -19 -5 -18 -4
last:calendar after:unknown	-10 0 10 0 0 0
last:calendar after:longWord	11 -9 -1 -1 0 0
last:calendar after:shortWord	1 7 5 -8 -6 -8
last:calendar after:inhabitant	-15 3 13 0 0 0
last:calendar after:ordinaryNoun	-17 14 6 0 0 0
last:calendar after:ordinaryEnd	-8 -1 9 0 0 0
last:calendar after:lexiconNoun	-17 14 5 0 0 0
last:calendar after:lexiconCompound	-8 -1 8 0 0 0
last:never after:firmHead	10 0 -8 -1 0 -1
last:never after:firmNoun	7 0 -2 -3 -2 0
last:never after:bodyHead	5 0 -1 -3 -2 0
last:never after:acting	-6 -1 1 0 8 -1
last:never after:firmVerb	-5 -1 7 0 0 0
last:never after:placePreposition	7 -1 -5 -1 -1 -1
last:never after:from	5 0 -4 -1 0 0
last:never after:plain	9 0 -3 -4 -2 -1
last:never after:function	-2 -1 -1 -5 13 -2
last:never after:capital	-9 0 14 0 -5 -1
last:never after:small	7 -8 -2 -7 14 -9
last:never after:number	-5 0 6 0 0 0
last:never after:comma	15 -4 -8 -3 -4 -3
last:never after:stop	13 -26 10 -7 -11 -5
last:never after:symbol	9 0 0 -1 -8 -1
last:never after:ampersand	10 0 -8 -1 0 -1
last:never after:unknown	-10 0 10 0 0 0
last:never after:ordinarySmall	7 0 -2 -3 -2 0
last:never after:lexiconNoun	-2 0 7 0 -5 -1
last:plain after:role	-15 -3 18 -3 -2 0
last:plain after:particle	9 -2 4 7 -3 -24
last:plain after:legalForm	9 -1 -6 -1 0 0
last:plain after:firmHead	11 -2 -8 -1 -1 -1
last:plain after:placeHead	6 -1 -3 -1 -1 -1
last:plain after:productHead	11 -7 -3 -1 -1 -1
last:plain after:productNoun	11 0 -9 -1 -1 -1
last:plain after:speaking	-10 13 3 0 -7 -3
last:plain after:acting	-18 9 17 -4 7 -2
last:plain after:firmVerb	-27 20 12 6 5 -7
last:plain after:article	3 -1 -8 -1 10 -10
last:plain after:possessive	-22 -1 -3 -5 16 15
last:plain after:preposition	-8 13 -19 27 -21 0
last:plain after:placePreposition	-4 -25 4 -12 9 14
last:plain after:from	-8 5 9 10 -7 -8
last:plain after:at	9 -8 -4 7 -3 -6
last:plain after:named	-8 4 6 1 -3 -1
last:plain after:and	7 0 -9 0 6 -8
last:plain after:nationality	8 -1 -5 0 -1 0
last:plain after:never	-11 -1 -4 -4 -1 16
last:plain after:plain	10 -4 -7 -9 9 -9
last:plain after:firmTail	-20 -5 24 -4 -1 0
last:plain after:credit	32 -1 -5 -7 -14 -15
last:plain after:function	9 2 9 -12 -12 -10
last:plain after:acronym	10 -1 -7 -1 -2 -1
last:plain after:mixed	5 -1 -3 0 0 0
last:plain after:capital	3 2 5 -21 2 -4
last:plain after:number	25 -28 6 -3 -21 -5
last:plain after:endsInS	-5 -2 -1 0 7 0
last:plain after:edge	-2 -1 -7 -7 6 7
last:plain after:comma	9 11 -6 -3 -23 -4
last:plain after:colon	14 -42 15 -19 8 -15
last:plain after:opens	-13 11 3 14 -12 -5
last:plain after:closes	0 -1 -3 -8 8 -3
last:plain after:quote	21 -11 -12 -7 -9 -3
last:plain after:hyphen	3 -5 -20 17 -9 -4
last:plain after:stop	-14 -11 4 1 8 20
last:plain after:symbol	-10 -2 -5 -2 14 0
last:plain after:ampersand	3 -2 -6 -1 7 -1
last:plain after:unknown	5 0 -4 0 -1 0
last:plain after:longWord	-14 -2 3 16 1 -8
last:plain after:shortWord	5 8 -21 7 -5 -2
last:plain after:inhabitant	-11 3 13 -2 -4 0
last:plain after:ordinaryNoun	-7 7 1 -8 9 -2
last:plain after:ordinarySmall	-5 -1 8 -1 -1 0
last:plain after:ordinaryEnd	6 -3 0 -6 -1 0
last:plain after:lexiconNoun	-8 9 10 -12 0 -3
last:plain after:lexiconCompound	7 -6 4 -6 -5 -1
last:plain after:lexiconUnknown	10 -3 -16 -2 7 0
last:firmTail after:acting	11 -7 -3 -1 -1 -1
last:firmTail after:function	5 -2 -1 -1 0 0
last:firmTail after:small	17 -10 0 -9 -3 -3
last:firmTail after:comma	6 -2 -1 -1 -1 0
last:firmTail after:colon	6 -1 -4 -1 0 0
last:firmTail after:stop	-1 0 5 -2 -1 -1
last:firmTail after:shortWord	15 -3 -6 -3 -1 -2
last:partyTail after:particle	7 -3 -1 0 -2 -1
last:partyTail after:article	7 -3 -1 0 -2 -1
last:partyTail after:small	8 -3 -1 0 -2 -1
last:partyTail after:comma	6 0 -2 -3 0 -1
last:partyTail after:closes	2 -1 -4 7 -1 -2
last:partyTail after:shortWord	7 -3 -1 0 -2 -1
last:credit after:role	5 -1 -1 0 -3 0
last:credit after:particle	5 -2 -3 0 0 0
last:credit after:capital	6 -1 -1 0 -4 0
last:credit after:small	8 -4 -4 0 0 0
last:credit after:colon	9 -3 -2 -3 -2 0
last:credit after:closes	6 0 -1 -4 -1 0
last:credit after:shortWord	6 -3 -3 0 -1 0
last:credit after:inhabitant	5 -1 -1 0 -3 0
last:credit after:ordinaryNoun	5 -1 -1 0 -3 0
last:credit after:lexiconCompound	5 -1 -1 0 -3 0
last:function after:speaking	9 -9 0 0 0 0
last:function after:article	13 -9 -2 -1 -2 -1
last:function after:preposition	9 -7 -2 0 -1 -1
last:function after:from	9 -6 -1 0 -1 -1
last:function after:and	-3 -2 5 0 -1 0
last:function after:plain	6 -1 -4 -1 0 0
last:function after:function	12 -11 4 -2 -2 -1
last:function after:small	28 -21 -10 4 -6 -5
last:function after:comma	-13 -2 10 -2 8 -2
last:function after:colon	7 0 -1 -3 -2 -1
last:function after:closes	16 -1 -3 -12 -4 -1
last:function after:shortWord	28 -24 1 -2 -4 -3
last:given after:role	22 -19 -1 -1 -2 -2
last:given after:particle	43 -32 -16 -7 3 -28
last:given after:firmHead	7 -5 -1 0 0 -1
last:given after:bodyHead	5 -3 -2 0 -1 0
last:given after:placeHead	9 -7 -1 0 0 -1
last:given after:speaking	-4 5 3 -2 -2 -2
last:given after:acting	-4 7 4 -7 -3 -6
last:given after:firmVerb	-7 6 2 0 -1 -1
last:given after:article	1 -11 -11 7 -14 20
last:given after:preposition	-15 7 1 -4 -1 11
last:given after:placePreposition	-19 7 -13 14 -4 11
last:given after:from	9 -19 -1 -6 11 11
last:given after:at	-15 8 -2 -1 11 -6
last:given after:named	-3 11 -8 -1 -2 -1
last:given after:and	-32 44 -2 -4 -13 -15
last:given after:nationality	15 -15 0 0 0 0
last:given after:calendar	9 -8 0 0 0 0
last:given after:plain	-5 5 -3 -1 6 -2
last:given after:credit	24 -23 -6 -5 9 -6
last:given after:function	0 10 11 -9 -14 -18
last:given after:given	19 -8 -8 -2 -3 -4
last:given after:givenMaybe	11 -8 -2 0 0 -1
last:given after:capital	77 -57 -26 -8 -15 -14
last:given after:small	-17 19 2 -5 -12 12
last:given after:initial	17 -16 -1 0 -1 -1
last:given after:endsInS	15 -11 -2 -1 -1 -1
last:given after:edge	-32 34 4 -2 -5 -11
last:given after:comma	-28 28 -12 -13 10 6
last:given after:colon	-12 -2 11 -2 -6 9
last:given after:opens	-4 7 0 -1 -2 -1
last:given after:closes	-1 -5 6 -1 -1 -1
last:given after:quote	33 -21 -25 -6 0 -9
last:given after:stop	-43 45 18 0 -33 -24
last:given after:unknown	22 -19 -1 0 -1 -2
last:given after:longWord	18 -23 8 0 -1 -1
last:given after:shortWord	7 -7 -19 5 -2 18
last:given after:inhabitant	33 -28 -2 -2 -2 -3
last:given after:ordinaryNoun	-9 9 2 -1 -1 -1
last:given after:ordinarySmall	8 -7 0 0 0 0
last:given after:ordinaryEnd	18 -11 -5 -1 -3 -2
last:given after:lexiconNoun	31 -25 -4 -2 -4 -4
last:given after:lexiconOther	18 -14 -2 0 -1 -1
last:given after:lexiconCompound	30 -20 -8 -1 -3 -3
last:given after:lexiconEnding	9 -6 -1 0 -1 -1
last:given after:lexiconUnknown	43 -31 -12 -3 -5 -5
last:givenMaybe after:role	-7 6 3 -1 0 0
last:givenMaybe after:particle	15 -10 -2 -1 -1 -4
last:givenMaybe after:speaking	7 -6 -1 0 0 0
last:givenMaybe after:acting	10 0 -5 -2 -5 -7
last:givenMaybe after:article	6 -4 -3 -1 3 -2
last:givenMaybe after:possessive	-5 -5 9 0 0 -1
last:givenMaybe after:preposition	4 -13 12 -1 -1 -4
last:givenMaybe after:placePreposition	8 -4 -3 0 0 -2
last:givenMaybe after:from	3 -7 6 0 -1 -2
last:givenMaybe after:at	6 -3 -1 0 0 -1
last:givenMaybe after:named	-8 -4 10 0 0 -1
last:givenMaybe after:and	-3 -5 0 -2 1 6
last:givenMaybe after:function	4 3 -7 -4 -2 -2
last:givenMaybe after:capital	5 2 -2 -2 -3 -3
last:givenMaybe after:small	6 -7 5 -10 -8 4
last:givenMaybe after:comma	10 -2 -5 -2 -3 -7
last:givenMaybe after:colon	-20 13 -5 -1 -3 12
last:givenMaybe after:quote	-4 9 -11 -1 -1 1
last:givenMaybe after:stop	9 12 -13 -3 -11 -14
last:givenMaybe after:longWord	-3 6 3 -2 -1 -4
last:givenMaybe after:shortWord	19 -11 -1 -6 -2 -10
last:givenMaybe after:ordinaryNoun	-5 4 5 -1 -2 -1
last:givenMaybe after:ordinaryEnd	-5 6 -1 0 0 0
last:givenMaybe after:lexiconCompound	-5 5 1 -1 0 0
last:givenMaybe after:lexiconUnknown	12 -7 -4 0 0 -1
last:acronym after:particle	-1 -2 7 7 -1 -13
last:acronym after:legalForm	9 -1 -5 -1 -1 -1
last:acronym after:firmHead	26 -1 -19 -5 -4 -2
last:acronym after:firmNoun	-3 0 10 -6 -2 -2
last:acronym after:bodyHead	3 0 6 -8 -2 -2
last:acronym after:placeHead	10 1 -10 -10 -13 12
last:acronym after:speaking	2 1 -3 4 -2 -9
last:acronym after:acting	-9 -8 4 6 -5 4
last:acronym after:firmVerb	5 -13 10 -11 -15 3
last:acronym after:article	8 0 -13 -4 -3 9
last:acronym after:preposition	0 15 -11 13 -8 -24
last:acronym after:placePreposition	-8 1 15 4 -6 -21
last:acronym after:from	20 1 -16 -1 -3 -11
last:acronym after:at	7 -1 5 -3 -1 -11
last:acronym after:and	-5 -5 10 0 -3 -6
last:acronym after:never	5 0 -2 -2 0 -1
last:acronym after:plain	10 -7 -3 6 -8 -4
last:acronym after:firmTail	-2 0 8 -8 -1 -2
last:acronym after:partyTail	4 0 -11 7 -1 -1
last:acronym after:function	-10 -15 11 11 -7 -4
last:acronym after:acronym	34 -4 -10 -7 -18 -3
last:acronym after:capital	29 -6 3 -19 -32 -14
last:acronym after:small	-21 -17 13 28 -20 1
last:acronym after:number	69 -22 -40 -30 -20 -13
last:acronym after:endsInS	6 0 -4 -1 0 0
last:acronym after:edge	11 16 -15 -15 -21 7
last:acronym after:comma	-17 -7 19 5 6 -17
last:acronym after:colon	-25 48 13 -14 -49 -10
last:acronym after:opens	-21 -22 -10 -13 43 -3
last:acronym after:closes	3 -5 -5 18 -26 -7
last:acronym after:quote	-6 -1 18 -1 -1 -17
last:acronym after:hyphen	-5 -2 -9 -3 17 -1
last:acronym after:stop	-17 -16 20 -31 16 6
last:acronym after:symbol	-5 -5 -11 -6 18 -2
last:acronym after:ampersand	22 -1 -16 -4 -4 -1
last:acronym after:slash	-19 -6 -9 -1 26 -2
last:acronym after:unknown	17 -3 4 -5 -19 -1
last:acronym after:longWord	-1 0 -3 7 -1 -3
last:acronym after:shortWord	13 2 2 5 -32 -19
last:acronym after:inhabitant	-4 0 -2 6 -1 -1
last:acronym after:ordinaryNoun	-7 -1 14 -2 -5 -6
last:acronym after:ordinarySmall	9 0 -3 -4 -2 -1
last:acronym after:ordinaryEnd	11 0 -13 3 0 -1
last:acronym after:lexiconNoun	14 -2 -3 -7 -8 -6
last:acronym after:lexiconEnding	10 0 -7 -3 0 -1
last:acronym after:lexiconUnknown	8 -1 7 -16 -3 -4
last:mixed after:role	-11 -3 14 -6 0 2
last:mixed after:particle	-4 -4 -3 -1 -1 9
last:mixed after:firmHead	13 -1 -9 -1 -2 -2
last:mixed after:firmNoun	-3 -3 -6 -1 0 12
last:mixed after:placeHead	5 0 -4 0 0 -1
last:mixed after:speaking	-4 -10 12 -3 -1 -3
last:mixed after:acting	-3 12 0 -4 -3 -5
last:mixed after:firmVerb	-7 -6 16 -2 -1 -3
last:mixed after:preposition	-6 -3 12 -2 -3 -2
last:mixed after:from	-12 -6 5 -2 -1 11
last:mixed after:named	-3 -4 11 -1 -1 -4
last:mixed after:and	-7 -2 -11 -2 -1 16
last:mixed after:firmTail	-5 0 7 -5 0 1
last:mixed after:partyTail	-1 0 5 -1 0 -3
last:mixed after:credit	-3 -4 -9 -1 -1 12
last:mixed after:function	-4 4 -9 -8 -4 18
last:mixed after:capital	0 -8 8 -9 -2 3
last:mixed after:small	-22 -20 16 1 -19 23
last:mixed after:number	16 -3 -6 -6 -2 -11
last:mixed after:endsInS	5 -1 -4 0 -1 -1
last:mixed after:comma	3 -5 13 -7 -7 -14
last:mixed after:colon	-3 -1 6 -1 -1 -1
last:mixed after:quote	-9 -1 -9 15 -1 -3
last:mixed after:stop	-4 10 4 -14 -8 3
last:mixed after:ampersand	12 -1 -9 -1 -1 -1
last:mixed after:shortWord	-7 2 1 -14 -9 16
last:mixed after:inhabitant	-4 0 -3 -5 0 10
last:mixed after:ordinaryNoun	-6 -6 10 -7 -2 6
last:mixed after:lexiconNoun	0 -7 8 -8 -2 2
last:capital after:role	-25 -2 23 21 -14 -12
last:capital after:title	1 -7 -6 10 -2 0
last:capital after:particle	18 -12 -16 -26 -5 14
last:capital after:legalForm	62 -13 -41 -10 -12 -10
last:capital after:firmHead	44 -22 -32 5 -18 -11
last:capital after:firmNoun	10 1 2 -23 -1 -12
last:capital after:bodyHead	18 5 -20 -15 3 -6
last:capital after:placeHead	40 -17 -40 -13 1 -9
last:capital after:productHead	17 5 -16 -2 -8 -4
last:capital after:productNoun	18 1 -13 -3 -3 -7
last:capital after:clubHead	15 -1 -2 -11 -2 0
last:capital after:mediaHead	4 11 -22 -6 -14 12
last:capital after:speaking	-14 25 8 -2 -19 -39
last:capital after:acting	-6 11 5 -3 -5 -14
last:capital after:firmVerb	-18 1 31 -15 -6 -17
last:capital after:article	-13 14 3 3 0 -9
last:capital after:possessive	-14 -13 20 -4 1 7
last:capital after:preposition	-3 13 -6 -1 2 -9
last:capital after:placePreposition	1 0 1 -7 -9 6
last:capital after:from	3 -5 8 -4 -7 0
last:capital after:at	-4 -1 1 -2 1 9
last:capital after:named	-26 17 14 -14 -1 14
last:capital after:and	-14 2 19 -9 0 -5
last:capital after:pronoun	2 5 -2 4 -10 -8
last:capital after:nationality	28 -23 2 1 -16 -4
last:capital after:calendar	16 -24 -5 -2 -2 10
last:capital after:never	15 3 -17 -4 -18 11
last:capital after:plain	-5 11 -2 -2 -7 5
last:capital after:firmTail	-45 -3 52 -8 -5 -9
last:capital after:partyTail	9 -9 6 -14 -5 -1
last:capital after:credit	17 -6 -24 -25 6 1
last:capital after:function	-1 -2 0 -6 10 -7
last:capital after:given	44 -28 -29 -13 2 -7
last:capital after:givenMaybe	13 -17 -7 9 -3 -1
last:capital after:acronym	37 -18 -27 -9 3 -5
last:capital after:mixed	39 -10 -21 -7 -7 -6
last:capital after:capital	53 -51 -4 -13 -12 -17
last:capital after:small	3 10 2 -7 -4 -11
last:capital after:number	-9 20 1 18 -24 -19
last:capital after:initial	43 -25 -22 -1 -4 -3
last:capital after:endsInS	11 -20 -40 -11 19 17
last:capital after:edge	-4 10 0 -20 10 -14
last:capital after:comma	-8 27 2 -19 -7 -9
last:capital after:colon	0 -2 -16 7 0 9
last:capital after:opens	-14 32 -11 -1 -5 -5
last:capital after:closes	-37 -43 22 21 22 -20
last:capital after:quote	7 -14 3 -32 -26 20
last:capital after:hyphen	-10 -2 -12 18 2 6
last:capital after:stop	4 3 -19 2 6 -1
last:capital after:ampersand	64 -19 -46 -16 -7 -11
last:capital after:slash	-4 -12 -7 2 12 -1
last:capital after:unknown	23 -33 -1 -11 12 -6
last:capital after:longWord	-14 -14 23 6 11 -36
last:capital after:shortWord	9 -3 -9 -6 2 4
last:capital after:inhabitant	13 -3 -6 5 -13 -12
last:capital after:ordinaryNoun	-57 31 23 16 24 2
last:capital after:ordinarySmall	-23 8 14 -8 5 14
last:capital after:ordinaryEnd	-11 4 -4 11 16 -10
last:capital after:lexiconNoun	5 7 -2 -4 -7 0
last:capital after:lexiconOther	12 -3 -1 -6 -8 -3
last:capital after:lexiconCompound	6 -31 15 0 -2 -14
last:capital after:lexiconEnding	18 -16 -11 -11 5 -3
last:capital after:lexiconUnknown	59 -66 -6 -7 -12 -19
last:number after:particle	-8 -3 -3 -5 -3 16
last:number after:firmNoun	-10 0 1 0 10 -1
last:number after:productHead	13 0 -2 -3 -5 -4
last:number after:acting	-9 -1 -8 -6 -3 17
last:number after:firmVerb	-4 0 -2 -1 -1 7
last:number after:article	1 -2 -4 -7 -3 10
last:number after:preposition	21 -6 -8 -10 -9 0
last:number after:placePreposition	-7 -2 -7 9 -4 7
last:number after:from	3 -1 -4 -4 -5 6
last:number after:and	0 -1 -3 -4 -2 7
last:number after:never	18 -1 -4 -3 -8 -4
last:number after:plain	2 -3 -5 -3 -11 11
last:number after:firmTail	-10 0 1 0 10 -1
last:number after:credit	-10 -1 -2 -1 -2 14
last:number after:function	-10 -3 -6 8 -7 11
last:number after:capital	13 -5 -9 -6 -7 6
last:number after:small	4 -23 -46 4 -7 27
last:number after:number	9 0 -1 -1 -1 -6
last:number after:edge	11 -1 -2 -3 -3 -4
last:number after:comma	6 -18 4 -4 1 2
last:number after:colon	20 -6 -10 -6 -1 -5
last:number after:opens	6 0 -1 -1 -2 -2
last:number after:quote	8 0 -4 -1 -2 -2
last:number after:stop	-11 -12 5 -1 14 -5
last:number after:symbol	10 0 -2 -1 -3 -6
last:number after:slash	8 -1 -1 -1 -4 -2
last:number after:longWord	-16 0 -2 -3 7 12
last:number after:shortWord	7 -14 -32 7 -30 20
last:number after:inhabitant	5 -1 -1 -1 -2 -1
last:number after:ordinaryNoun	21 -4 -7 -5 -4 -8
last:number after:ordinaryEnd	-12 0 -2 -1 -3 14
last:number after:lexiconNoun	20 -4 -6 -5 -4 -8
last:number after:lexiconCompound	-12 0 -2 -1 -3 14
last:number after:lexiconUnknown	5 0 -2 -1 -1 -1
last:initial after:particle	-2 8 -4 -1 -1 -3
last:initial after:acting	3 21 -13 -8 -5 -9
last:initial after:article	5 1 -6 0 0 -1
last:initial after:preposition	1 -2 6 -2 -1 -4
last:initial after:placePreposition	-4 7 0 -1 0 -3
last:initial after:at	-5 10 -5 -1 -1 -2
last:initial after:and	0 -4 6 0 -2 -1
last:initial after:function	6 16 -11 -7 -4 -9
last:initial after:capital	7 -1 -5 0 0 0
last:initial after:small	-9 34 -3 -18 -12 -26
last:initial after:number	-10 0 10 0 0 0
last:initial after:comma	-1 -4 7 -1 -1 -2
last:initial after:stop	-2 -6 12 -3 -5 -3
last:initial after:shortWord	-3 22 -7 -10 -5 -18
last:initial after:ordinaryNoun	6 -1 -5 0 0 0
last:initial after:ordinarySmall	7 -1 -5 0 0 0
last:initial after:lexiconOther	7 -1 -5 0 0 0
last:endsInS after:role	-14 9 1 4 5 -2
last:endsInS after:particle	-8 6 6 -8 9 -3
last:endsInS after:legalForm	5 -1 -4 0 0 0
last:endsInS after:firmHead	11 -2 -9 -2 -2 -1
last:endsInS after:firmNoun	-7 -1 6 -2 6 -1
last:endsInS after:bodyHead	-9 -1 -1 -3 12 0
last:endsInS after:placeHead	0 -3 -8 -4 12 -2
last:endsInS after:productNoun	-4 6 -2 0 0 -1
last:endsInS after:mediaHead	-12 15 -4 0 -2 -2
last:endsInS after:speaking	6 -23 9 8 0 -5
last:endsInS after:acting	-1 4 4 -3 -1 -15
last:endsInS after:firmVerb	9 5 -11 -6 -8 11
last:endsInS after:article	-2 -4 -4 16 -3 -7
last:endsInS after:possessive	3 -5 9 0 -10 0
last:endsInS after:preposition	-4 1 -12 -16 7 16
last:endsInS after:placePreposition	-5 5 -2 13 -16 -4
last:endsInS after:from	-7 11 -1 -21 19 -5
last:endsInS after:at	-14 -1 17 -3 -1 -2
last:endsInS after:named	-11 4 5 -1 6 -3
last:endsInS after:and	11 -12 -4 2 -13 6
last:endsInS after:calendar	7 -7 -1 0 0 0
last:endsInS after:plain	-29 39 -9 -7 -7 -9
last:endsInS after:firmTail	-9 7 13 -12 -10 -2
last:endsInS after:partyTail	18 -3 -15 -9 0 0
last:endsInS after:credit	1 6 -10 -3 14 -14
last:endsInS after:function	18 -16 -7 0 -8 -9
last:endsInS after:given	-9 14 -4 0 -3 -1
last:endsInS after:givenMaybe	-9 0 0 10 -1 0
last:endsInS after:acronym	6 -2 -3 0 -1 0
last:endsInS after:capital	-41 47 -1 2 7 -16
last:endsInS after:small	10 -15 -5 -5 -6 8
last:endsInS after:number	19 -14 4 -6 -10 -8
last:endsInS after:endsInS	8 2 -7 0 -3 -1
last:endsInS after:edge	-20 -11 15 -2 10 10
last:endsInS after:comma	4 10 10 -23 -23 -10
last:endsInS after:colon	12 -45 -6 2 0 17
last:endsInS after:opens	-15 4 -5 16 -1 -2
last:endsInS after:closes	0 -16 23 -11 -7 -1
last:endsInS after:quote	10 -29 13 -10 16 -4
last:endsInS after:hyphen	-3 2 -4 12 -3 -9
last:endsInS after:stop	-5 -10 7 5 3 -11
last:endsInS after:ampersand	11 -1 -10 -1 -1 0
last:endsInS after:unknown	-2 -2 -4 0 7 0
last:endsInS after:longWord	-9 12 -22 -10 19 -10
last:endsInS after:shortWord	0 -15 -5 6 11 -3
last:endsInS after:inhabitant	-24 21 2 -4 13 -1
last:endsInS after:ordinaryNoun	-41 44 5 0 -8 -9
last:endsInS after:ordinarySmall	-10 3 9 -1 -2 -1
last:endsInS after:ordinaryEnd	-35 28 4 -2 15 -1
last:endsInS after:lexiconNoun	-35 49 -5 -7 -12 -13
last:endsInS after:lexiconOther	7 -4 -1 -1 0 0
last:endsInS after:lexiconCompound	-20 -7 14 -2 17 -1
last:endsInS after:lexiconEnding	3 4 -6 -3 -1 0
last:endsInS after:lexiconUnknown	10 -12 -6 5 -3 -2
last:stop after:legalForm	20 0 -18 -1 0 -1
last:stop after:acting	-5 -1 6 -1 0 -1
last:stop after:given	9 -2 -5 -1 -2 -1
last:stop after:acronym	13 0 -11 -1 0 -1
last:stop after:capital	18 -2 -8 -3 -6 -1
last:stop after:small	-11 -6 20 -5 -3 -7
last:stop after:edge	8 0 -8 0 0 0
last:stop after:stop	-12 -6 17 -1 -1 -2
last:stop after:shortWord	11 -6 -3 -4 -3 -4
last:stop after:ordinaryNoun	-6 0 6 0 0 0
last:stop after:lexiconNoun	-5 0 6 -1 0 0
last:stop after:lexiconUnknown	9 0 -3 -1 -4 0
last:unknown after:particle	-15 7 1 2 -5 10
last:unknown after:legalForm	8 -1 -4 -1 -1 -2
last:unknown after:firmHead	28 -2 -17 -6 -7 -2
last:unknown after:firmNoun	-8 0 10 -2 0 -1
last:unknown after:bodyHead	-2 0 7 -6 0 -2
last:unknown after:placeHead	2 2 -9 -9 -6 12
last:unknown after:speaking	2 8 -11 3 -2 -9
last:unknown after:acting	-2 6 -6 7 -21 4
last:unknown after:firmVerb	-3 -11 19 -10 -15 3
last:unknown after:article	1 1 -18 -6 12 7
last:unknown after:preposition	0 8 0 4 -18 -4
last:unknown after:placePreposition	-15 8 13 -3 -6 2
last:unknown after:from	-3 2 -7 0 -3 6
last:unknown after:at	-5 9 -2 -6 -3 1
last:unknown after:and	-11 -9 5 -3 12 2
last:unknown after:plain	5 -7 -3 8 -6 -4
last:unknown after:firmTail	-1 0 7 -8 -1 -2
last:unknown after:partyTail	4 0 -11 7 0 -1
last:unknown after:credit	-13 0 0 0 0 13
last:unknown after:function	-7 -4 -1 13 -8 0
last:unknown after:acronym	24 -3 -4 -5 -15 -1
last:unknown after:capital	29 -6 -1 -24 -8 -18
last:unknown after:small	-34 10 5 24 -40 21
last:unknown after:number	76 -27 -28 -32 -38 -23
last:unknown after:endsInS	14 0 -7 -2 -5 -1
last:unknown after:edge	30 17 -34 -17 -34 3
last:unknown after:comma	-14 -5 21 0 1 -21
last:unknown after:colon	-25 43 35 -14 -61 -12
last:unknown after:opens	-37 -39 -18 -16 63 -5
last:unknown after:closes	2 -4 -5 19 -30 -7
last:unknown after:quote	11 -3 12 -2 -2 -20
last:unknown after:hyphen	-18 -6 -14 -5 26 9
last:unknown after:stop	3 -72 -20 -38 62 11
last:unknown after:symbol	-5 -3 -6 -3 14 -1
last:unknown after:ampersand	19 -1 -12 -4 -4 -1
last:unknown after:slash	-21 -7 -9 -1 29 -2
last:unknown after:unknown	9 -2 4 -4 -11 -1
last:unknown after:longWord	-1 0 -3 6 -1 -3
last:unknown after:shortWord	0 13 -12 0 -10 3
last:unknown after:inhabitant	-5 0 -2 7 -1 -1
last:unknown after:ordinaryNoun	-1 -3 9 -9 5 -9
last:unknown after:ordinarySmall	-5 -2 -7 0 11 0
last:unknown after:ordinaryEnd	10 0 -13 4 0 -1
last:unknown after:lexiconNoun	25 -2 -8 -12 -9 -11
last:unknown after:lexiconOther	8 -1 -5 -1 0 0
last:unknown after:lexiconEnding	9 0 -7 -3 0 -1
last:unknown after:lexiconUnknown	-3 -1 7 -15 9 -4
last:longWord after:role	1 9 1 -11 -5 -6
last:longWord after:particle	22 7 -1 -20 -13 -14
last:longWord after:legalForm	8 -2 -4 -1 -1 -1
last:longWord after:firmHead	-17 7 -2 15 0 0
last:longWord after:firmNoun	-14 3 3 -1 10 -2
last:longWord after:bodyHead	8 0 -1 -5 -2 0
last:longWord after:placeHead	14 0 -1 -12 -2 0
last:longWord after:productNoun	6 0 -1 -1 0 -4
last:longWord after:clubHead	8 0 0 -8 0 0
last:longWord after:speaking	-20 14 6 15 -9 -7
last:longWord after:acting	7 0 -5 -4 -2 -7
last:longWord after:firmVerb	0 -5 -19 10 7 -9
last:longWord after:article	0 11 -4 14 -21 -5
last:longWord after:preposition	-3 -17 -12 9 14 -3
last:longWord after:placePreposition	-5 -9 6 1 -1 7
last:longWord after:from	-2 -12 1 8 13 -27
last:longWord after:at	21 -11 2 5 -23 -9
last:longWord after:named	-25 -1 14 9 9 -6
last:longWord after:and	1 3 2 -24 16 -17
last:longWord after:calendar	-9 0 -1 -1 -1 10
last:longWord after:never	7 -1 -1 -4 -1 0
last:longWord after:plain	-9 3 11 -12 0 3
last:longWord after:firmTail	2 -5 0 -11 10 -4
last:longWord after:partyTail	16 -3 -9 -10 0 -3
last:longWord after:credit	1 2 -2 -7 10 -10
last:longWord after:function	1 -2 2 -23 21 -13
last:longWord after:given	21 -10 -2 -8 -2 -1
last:longWord after:acronym	8 -4 -3 -1 -1 0
last:longWord after:mixed	7 -1 -3 -3 0 0
last:longWord after:capital	-2 14 -10 -11 10 -3
last:longWord after:small	10 -3 -17 0 4 -11
last:longWord after:number	8 5 -10 -10 -16 13
last:longWord after:endsInS	-14 0 -1 -1 8 10
last:longWord after:edge	5 2 0 1 -6 -13
last:longWord after:comma	0 -17 17 -7 -10 11
last:longWord after:colon	-1 -10 -19 9 4 7
last:longWord after:opens	-1 -5 -7 12 0 -8
last:longWord after:closes	-14 -1 15 4 -11 -2
last:longWord after:quote	15 -19 0 4 8 -16
last:longWord after:hyphen	-19 -1 -2 11 12 -3
last:longWord after:stop	4 -5 -20 19 -30 10
last:longWord after:unknown	7 -4 -3 0 -1 0
last:longWord after:longWord	-9 1 5 6 1 -7
last:longWord after:shortWord	6 2 0 -13 5 -9
last:longWord after:inhabitant	5 10 -10 -1 -8 -1
last:longWord after:ordinaryNoun	-25 15 0 -3 19 2
last:longWord after:ordinaryEnd	-2 7 -3 -2 0 -1
last:longWord after:lexiconNoun	-26 21 -5 1 20 -1
last:longWord after:lexiconCompound	16 2 1 -7 -16 -2
last:longWord after:lexiconUnknown	26 -3 -12 -10 -3 -1
last:shortWord after:role	-2 -3 3 7 -3 -3
last:shortWord after:particle	15 -12 3 -7 -21 4
last:shortWord after:legalForm	14 -3 -7 -2 -1 -2
last:shortWord after:firmHead	44 -4 -34 -8 -7 -3
last:shortWord after:firmNoun	-18 9 20 -9 -3 -3
last:shortWord after:bodyHead	3 -1 6 -8 -2 -2
last:shortWord after:placeHead	7 -3 -12 -11 2 11
last:shortWord after:mediaHead	6 0 -6 0 0 0
last:shortWord after:speaking	-12 20 -5 10 -14 -19
last:shortWord after:acting	-17 24 2 -4 0 -8
last:shortWord after:firmVerb	7 -12 6 -14 -15 0
last:shortWord after:article	13 -22 -32 0 3 21
last:shortWord after:possessive	-2 -10 16 -4 -3 -9
last:shortWord after:preposition	-1 10 -14 5 -1 -8
last:shortWord after:placePreposition	-18 3 14 -1 -2 3
last:shortWord after:from	-13 12 0 4 -16 7
last:shortWord after:at	3 1 2 -12 -2 -1
last:shortWord after:named	-19 12 4 -4 -8 11
last:shortWord after:and	-5 16 -5 -4 9 -21
last:shortWord after:pronoun	8 -6 -1 0 0 -1
last:shortWord after:nationality	17 -14 -2 0 -3 -1
last:shortWord after:calendar	5 -3 -1 0 0 0
last:shortWord after:never	12 -1 -8 -2 -1 -1
last:shortWord after:plain	7 -2 -2 2 -4 -9
last:shortWord after:firmTail	-8 -1 15 -12 -1 -3
last:shortWord after:partyTail	5 0 -11 7 -1 -1
last:shortWord after:credit	-15 12 -2 -1 6 7
last:shortWord after:function	-8 20 -13 -1 16 -21
last:shortWord after:given	16 -9 -6 -1 -2 -1
last:shortWord after:acronym	29 -9 -11 -5 -10 -2
last:shortWord after:mixed	7 -1 -5 -1 0 -1
last:shortWord after:capital	12 -9 17 -10 -15 -30
last:shortWord after:small	-10 -1 0 9 1 9
last:shortWord after:number	43 5 -37 -43 -4 -17
last:shortWord after:initial	13 -11 -1 0 0 -1
last:shortWord after:endsInS	-11 -3 -14 -3 22 -2
last:shortWord after:edge	-26 16 -4 -13 12 15
last:shortWord after:comma	-15 16 11 -15 -3 -7
last:shortWord after:colon	-25 25 0 -10 -2 7
last:shortWord after:opens	-21 2 -5 -8 29 -4
last:shortWord after:closes	2 -12 -5 14 -8 -10
last:shortWord after:quote	-22 22 16 -15 -14 2
last:shortWord after:hyphen	-12 -3 5 -3 6 9
last:shortWord after:stop	24 -13 -12 -2 -15 -3
last:shortWord after:symbol	9 -2 -3 -2 -2 -1
last:shortWord after:ampersand	37 -3 -25 -11 -6 -4
last:shortWord after:slash	6 -10 -5 9 -4 -1
last:shortWord after:unknown	9 -17 16 -4 -16 -2
last:shortWord after:longWord	-16 6 3 12 6 -6
last:shortWord after:shortWord	1 10 -8 -8 -8 4
last:shortWord after:inhabitant	0 8 -4 0 -2 -3
last:shortWord after:ordinaryNoun	-25 11 18 3 7 -13
last:shortWord after:ordinarySmall	-4 14 -2 -8 -3 -2
last:shortWord after:ordinaryEnd	-2 1 -7 14 -3 -2
last:shortWord after:lexiconNoun	-2 10 3 -6 2 -17
last:shortWord after:lexiconOther	3 4 -6 -1 -1 -1
last:shortWord after:lexiconCompound	-7 -1 4 10 -5 -3
last:shortWord after:lexiconEnding	7 -6 3 -5 -1 -1
last:shortWord after:lexiconUnknown	18 -21 13 -20 -14 -11
last:inhabitant after:role	-6 1 9 -3 -2 -1
last:inhabitant after:particle	17 -17 -2 -7 10 -15
last:inhabitant after:firmHead	-3 -4 8 -1 -1 -1
last:inhabitant after:firmNoun	19 7 -21 0 -4 -1
last:inhabitant after:placeHead	9 -1 -5 -1 -2 0
last:inhabitant after:speaking	-17 10 4 9 -3 -2
last:inhabitant after:acting	0 3 0 3 5 -24
last:inhabitant after:firmVerb	-17 17 19 -13 -15 -4
last:inhabitant after:article	-6 15 -13 -17 4 11
last:inhabitant after:possessive	2 -5 7 -1 -7 -1
last:inhabitant after:preposition	-12 7 3 -6 14 -15
last:inhabitant after:placePreposition	-3 -9 9 -10 -1 7
last:inhabitant after:from	3 -1 6 -3 -7 -9
last:inhabitant after:at	-5 -7 2 -4 15 -5
last:inhabitant after:named	21 -12 -9 -2 -1 -1
last:inhabitant after:and	4 -2 5 2 -12 -10
last:inhabitant after:pronoun	6 -4 -2 0 0 0
last:inhabitant after:calendar	6 -3 -2 0 0 0
last:inhabitant after:plain	0 9 -2 -3 -7 -4
last:inhabitant after:credit	15 -9 -4 -1 -2 -3
last:inhabitant after:function	18 -8 -14 7 2 -30
last:inhabitant after:given	22 -15 -7 -1 -2 -1
last:inhabitant after:givenMaybe	7 -3 -3 0 0 0
last:inhabitant after:acronym	8 -5 -1 -3 0 0
last:inhabitant after:capital	27 -9 -5 -15 -22 -10
last:inhabitant after:small	1 2 8 -7 -5 -22
last:inhabitant after:number	-27 14 11 -3 -4 14
last:inhabitant after:edge	23 -1 -21 -4 -11 -8
last:inhabitant after:comma	8 -4 -6 -10 -3 10
last:inhabitant after:colon	-12 12 -19 -11 6 13
last:inhabitant after:opens	-22 16 -3 18 -8 -4
last:inhabitant after:closes	-18 -8 -1 5 19 -4
last:inhabitant after:quote	-7 -1 -4 -10 -5 17
last:inhabitant after:hyphen	-14 15 -1 -1 0 0
last:inhabitant after:stop	5 8 2 -6 -18 -38
last:inhabitant after:ampersand	12 -2 -8 -1 0 -1
last:inhabitant after:unknown	10 -4 -4 -3 -1 0
last:inhabitant after:longWord	-4 4 10 -6 -8 -2
last:inhabitant after:shortWord	-3 8 -3 -8 8 -11
last:inhabitant after:inhabitant	-2 7 1 -4 -4 -2
last:inhabitant after:ordinaryNoun	-15 13 14 -7 -14 -4
last:inhabitant after:ordinarySmall	14 -8 -7 0 0 0
last:inhabitant after:ordinaryEnd	8 6 -18 -1 -2 -1
last:inhabitant after:lexiconNoun	-4 12 8 -11 -17 -6
last:inhabitant after:lexiconCompound	10 0 -12 -1 -3 -1
last:inhabitant after:lexiconEnding	14 -6 -8 0 0 -1
last:inhabitant after:lexiconUnknown	17 -15 -2 -2 -2 -2
last:ordinaryNoun after:role	12 -1 -7 -4 0 0
last:ordinaryNoun after:particle	2 2 1 -11 -6 9
last:ordinaryNoun after:firmNoun	5 -2 -3 0 0 0
last:ordinaryNoun after:speaking	-4 4 9 -10 -1 -1
last:ordinaryNoun after:acting	4 -2 -13 8 3 0
last:ordinaryNoun after:firmVerb	-17 5 12 -4 9 -3
last:ordinaryNoun after:article	40 -12 -13 -10 -7 -7
last:ordinaryNoun after:possessive	-15 -6 6 -2 -2 15
last:ordinaryNoun after:preposition	13 -1 -2 -1 -16 -12
last:ordinaryNoun after:placePreposition	-17 4 17 8 -3 -9
last:ordinaryNoun after:from	23 -15 -2 -7 -18 -9
last:ordinaryNoun after:at	-11 -4 5 -3 -2 14
last:ordinaryNoun after:and	4 -2 -13 -6 -1 13
last:ordinaryNoun after:never	-13 0 -3 -1 -1 16
last:ordinaryNoun after:plain	3 -13 9 -3 -3 -2
last:ordinaryNoun after:firmTail	-5 0 6 0 0 0
last:ordinaryNoun after:credit	7 1 -5 -1 -1 -2
last:ordinaryNoun after:function	-7 11 -14 -1 9 11
last:ordinaryNoun after:given	6 -4 -1 -1 -1 -1
last:ordinaryNoun after:capital	-1 -10 14 -8 -3 -2
last:ordinaryNoun after:small	21 -9 -5 -11 -16 1
last:ordinaryNoun after:number	7 -13 6 -14 8 -4
last:ordinaryNoun after:initial	7 0 -6 0 0 0
last:ordinaryNoun after:edge	7 4 -10 -3 2 -4
last:ordinaryNoun after:comma	9 1 2 3 -16 -18
last:ordinaryNoun after:colon	21 -25 -9 -14 9 -6
last:ordinaryNoun after:opens	-5 1 -1 9 -5 -2
last:ordinaryNoun after:closes	6 -1 -12 -10 9 -2
last:ordinaryNoun after:quote	19 -14 0 -6 -5 -12
last:ordinaryNoun after:hyphen	10 -1 -2 -4 -3 -1
last:ordinaryNoun after:stop	31 -37 -40 13 -8 3
last:ordinaryNoun after:longWord	-12 -3 1 19 -9 -1
last:ordinaryNoun after:shortWord	2 2 3 -6 -16 11
last:ordinaryNoun after:inhabitant	10 -1 -7 -3 0 0
last:ordinaryNoun after:ordinaryNoun	22 -4 -14 -5 -1 -1
last:ordinaryNoun after:ordinarySmall	-9 -1 9 0 0 0
last:ordinaryNoun after:lexiconNoun	10 -5 -3 -5 -1 -1
last:ordinaryNoun after:lexiconOther	-9 0 9 0 0 0
last:ordinaryNoun after:lexiconCompound	5 0 -2 -2 -1 0
last:ordinaryNoun after:lexiconUnknown	-7 -1 9 -1 0 0
last:ordinarySmall after:role	14 -1 -8 -4 0 0
last:ordinarySmall after:particle	-6 4 6 -4 -4 4
last:ordinarySmall after:firmNoun	6 -1 -1 -2 -1 0
last:ordinarySmall after:bodyHead	5 0 -1 -1 -3 0
last:ordinarySmall after:speaking	-2 6 -8 2 -1 -1
last:ordinarySmall after:acting	18 1 -26 -11 -2 -9
last:ordinarySmall after:firmVerb	-22 15 18 -10 -2 -2
last:ordinarySmall after:article	-7 4 -7 -5 9 7
last:ordinarySmall after:preposition	12 -13 -11 9 -4 -2
last:ordinarySmall after:placePreposition	-1 -17 8 9 -4 -3
last:ordinarySmall after:from	4 5 -3 -1 -1 -5
last:ordinarySmall after:at	-4 -2 7 -1 -1 0
last:ordinarySmall after:and	-33 14 3 21 4 -1
last:ordinarySmall after:plain	18 -7 -7 -4 -1 -1
last:ordinarySmall after:credit	-2 7 -1 0 -1 -4
last:ordinarySmall after:function	5 1 -19 7 -12 3
last:ordinarySmall after:capital	47 -8 -19 -19 -8 -6
last:ordinarySmall after:small	12 -7 -5 9 -4 -13
last:ordinarySmall after:number	1 -10 -3 0 -4 11
last:ordinarySmall after:endsInS	5 0 -2 0 -2 0
last:ordinarySmall after:edge	5 -16 -1 -3 14 -1
last:ordinarySmall after:comma	0 6 -17 12 -7 -9
last:ordinarySmall after:colon	27 -9 -8 -7 -7 -3
last:ordinarySmall after:closes	-9 -1 -1 -2 10 -1
last:ordinarySmall after:quote	-3 -14 9 -4 -2 5
last:ordinarySmall after:hyphen	4 3 0 -5 0 -2
last:ordinarySmall after:stop	10 15 -7 -12 -32 5
last:ordinarySmall after:longWord	9 -1 -3 -5 -1 0
last:ordinarySmall after:shortWord	3 -4 4 13 -17 -12
last:ordinarySmall after:inhabitant	13 -2 -7 -4 -1 0
last:ordinarySmall after:ordinaryNoun	24 -7 -12 -7 -1 -1
last:ordinarySmall after:ordinarySmall	8 -1 -2 -5 0 0
last:ordinarySmall after:lexiconNoun	38 -7 -16 -16 -6 -1
last:ordinarySmall after:lexiconCompound	6 0 -2 -2 -1 0
last:ordinarySmall after:lexiconUnknown	8 0 -2 -1 -1 -4
last:ordinaryEnd after:role	-9 10 7 -3 -5 -1
last:ordinaryEnd after:particle	-3 0 6 -4 0 0
last:ordinaryEnd after:legalForm	17 -3 -9 -3 -1 -4
last:ordinaryEnd after:firmHead	-19 0 10 14 -1 -1
last:ordinaryEnd after:firmNoun	-3 -6 10 -4 -2 -1
last:ordinaryEnd after:bodyHead	16 0 -12 -4 -1 -2
last:ordinaryEnd after:placeHead	11 -1 -5 -3 -1 -1
last:ordinaryEnd after:productNoun	8 0 -2 -1 0 -4
last:ordinaryEnd after:speaking	-13 13 20 1 -23 -4
last:ordinaryEnd after:acting	-9 -2 9 -4 8 -1
last:ordinaryEnd after:firmVerb	5 -5 7 1 -15 -9
last:ordinaryEnd after:article	2 3 20 -34 -5 -3
last:ordinaryEnd after:possessive	-14 0 -1 -3 16 -1
last:ordinaryEnd after:preposition	4 3 1 -3 -15 2
last:ordinaryEnd after:placePreposition	6 -26 1 -18 10 9
last:ordinaryEnd after:from	6 2 -2 6 -4 -22
last:ordinaryEnd after:at	-4 -19 2 5 -6 11
last:ordinaryEnd after:named	-11 0 12 3 -4 -3
last:ordinaryEnd after:and	-2 10 -8 -8 13 -15
last:ordinaryEnd after:never	14 -2 -7 -4 -2 -1
last:ordinaryEnd after:plain	-15 -4 3 5 4 11
last:ordinaryEnd after:firmTail	-24 0 25 -5 -2 -1
last:ordinaryEnd after:credit	19 4 -11 -9 -9 -11
last:ordinaryEnd after:function	-1 -2 6 -22 9 8
last:ordinaryEnd after:given	19 -10 -2 -7 -1 0
last:ordinaryEnd after:acronym	8 -1 -5 0 0 0
last:ordinaryEnd after:mixed	11 -1 -6 -1 0 -4
last:ordinaryEnd after:capital	-12 -2 20 -5 0 -13
last:ordinaryEnd after:small	11 -9 6 -23 1 0
last:ordinaryEnd after:number	-20 7 14 13 -10 -5
last:ordinaryEnd after:endsInS	6 -1 -4 0 -1 0
last:ordinaryEnd after:edge	-3 -7 3 12 1 -9
last:ordinaryEnd after:comma	17 1 -14 -13 4 -25
last:ordinaryEnd after:colon	17 -51 -5 15 -17 6
last:ordinaryEnd after:opens	3 16 -12 5 -19 -4
last:ordinaryEnd after:closes	0 -2 -4 6 -1 -1
last:ordinaryEnd after:quote	-8 -7 -1 -11 5 14
last:ordinaryEnd after:hyphen	-11 15 -12 11 -8 -3
last:ordinaryEnd after:stop	3 7 8 11 -30 -15
last:ordinaryEnd after:ampersand	6 -1 -3 -2 0 -1
last:ordinaryEnd after:unknown	7 -1 -6 0 0 0
last:ordinaryEnd after:longWord	15 -1 3 -14 -14 -4
last:ordinaryEnd after:shortWord	-5 6 7 -22 6 9
last:ordinaryEnd after:inhabitant	-13 11 11 -3 -7 -1
last:ordinaryEnd after:ordinaryNoun	-8 1 13 -11 2 -9
last:ordinaryEnd after:ordinarySmall	-5 -1 8 -1 -2 0
last:ordinaryEnd after:ordinaryEnd	-18 7 6 -1 12 -1
last:ordinaryEnd after:lexiconNoun	-8 1 11 4 -5 -11
last:ordinaryEnd after:lexiconCompound	-19 7 15 -2 5 -1
last:ordinaryEnd after:lexiconEnding	6 0 -3 -1 -1 0
last:ordinaryEnd after:lexiconUnknown	0 -3 6 -5 0 -1
last:lexiconNoun after:role	-19 0 11 15 -3 -2
last:lexiconNoun after:particle	-1 11 -1 2 -30 11
last:lexiconNoun after:legalForm	24 -3 -18 -2 -2 -2
last:lexiconNoun after:firmHead	21 -3 -18 -4 4 -3
last:lexiconNoun after:bodyHead	3 9 -6 -6 -2 -1
last:lexiconNoun after:placeHead	28 -2 -13 -9 -4 -3
last:lexiconNoun after:productHead	5 0 -4 0 0 -1
last:lexiconNoun after:productNoun	11 0 -9 -2 -1 -1
last:lexiconNoun after:mediaHead	5 -1 -3 0 0 -1
last:lexiconNoun after:speaking	-5 8 0 8 -24 -12
last:lexiconNoun after:acting	-13 12 5 -10 10 4
last:lexiconNoun after:firmVerb	-10 17 14 -20 -8 -14
last:lexiconNoun after:article	7 3 -6 -9 -8 2
last:lexiconNoun after:possessive	-13 -3 22 -7 -20 10
last:lexiconNoun after:preposition	-1 7 -10 4 -7 11
last:lexiconNoun after:placePreposition	9 -10 4 -16 -18 4
last:lexiconNoun after:from	18 0 3 -18 -33 0
last:lexiconNoun after:at	11 -20 0 -3 7 -8
last:lexiconNoun after:named	3 -7 -2 -11 -7 14
last:lexiconNoun after:and	0 -9 -6 9 11 -28
last:lexiconNoun after:pronoun	-3 -12 14 -1 0 -1
last:lexiconNoun after:nationality	11 -1 -6 -1 -3 0
last:lexiconNoun after:never	-11 -3 5 -3 -5 14
last:lexiconNoun after:plain	5 2 -7 -17 -3 6
last:lexiconNoun after:firmTail	-21 -5 25 -4 -2 -2
last:lexiconNoun after:credit	30 1 -13 -4 -21 -18
last:lexiconNoun after:function	4 -1 -18 4 14 -4
last:lexiconNoun after:given	22 -15 -8 -1 -2 -1
last:lexiconNoun after:acronym	16 -1 -11 -3 -1 -1
last:lexiconNoun after:mixed	10 -1 -8 -1 0 0
last:lexiconNoun after:capital	-12 -6 17 -7 10 4
last:lexiconNoun after:small	14 -6 4 -8 -7 -14
last:lexiconNoun after:number	20 -19 -21 8 -2 -13
last:lexiconNoun after:initial	11 0 -10 -1 0 0
last:lexiconNoun after:endsInS	-14 6 -9 -1 3 16
last:lexiconNoun after:edge	7 1 -3 -16 -3 3
last:lexiconNoun after:comma	15 0 -2 -2 -24 -10
last:lexiconNoun after:colon	18 -2 -25 3 -1 -15
last:lexiconNoun after:opens	-37 32 -10 12 -4 11
last:lexiconNoun after:closes	-11 -5 -4 16 3 -6
last:lexiconNoun after:quote	-13 -2 8 0 -21 13
last:lexiconNoun after:hyphen	1 14 -16 2 -6 -7
last:lexiconNoun after:stop	9 -14 -5 10 -9 -9
last:lexiconNoun after:ampersand	24 -3 -18 -3 -2 -2
last:lexiconNoun after:slash	-4 0 0 5 -1 0
last:lexiconNoun after:unknown	6 0 0 -7 -1 -1
last:lexiconNoun after:longWord	-24 -3 3 30 2 -7
last:lexiconNoun after:shortWord	4 4 -6 -4 -7 10
last:lexiconNoun after:inhabitant	-5 7 0 3 -3 -2
last:lexiconNoun after:ordinaryNoun	-19 8 15 3 -4 -7
last:lexiconNoun after:ordinarySmall	-25 4 18 -5 -2 16
last:lexiconNoun after:ordinaryEnd	-7 1 -14 14 13 -2
last:lexiconNoun after:lexiconNoun	-20 3 19 -14 8 8
last:lexiconNoun after:lexiconOther	-15 10 11 -1 -4 0
last:lexiconNoun after:lexiconCompound	6 -9 -6 11 -5 -2
last:lexiconNoun after:lexiconEnding	-3 -6 -9 -3 15 0
last:lexiconNoun after:lexiconUnknown	9 -11 4 -7 -5 -2
last:lexiconOther after:role	-4 -2 7 -3 -1 -1
last:lexiconOther after:particle	5 6 -6 -4 -1 -5
last:lexiconOther after:firmHead	11 -2 -8 -1 0 -1
last:lexiconOther after:firmNoun	13 0 -12 -1 -1 0
last:lexiconOther after:placeHead	-1 -1 -2 0 5 -1
last:lexiconOther after:speaking	-19 18 3 -3 -1 -1
last:lexiconOther after:acting	25 -12 -13 -8 -9 -1
last:lexiconOther after:firmVerb	-5 9 3 -8 -1 -3
last:lexiconOther after:article	2 6 3 -5 -4 -8
last:lexiconOther after:possessive	12 -10 -2 0 -1 -1
last:lexiconOther after:preposition	7 -1 5 -4 -8 -5
last:lexiconOther after:placePreposition	13 -6 1 -3 -6 -2
last:lexiconOther after:from	2 7 -7 -1 -2 -3
last:lexiconOther after:at	8 0 0 0 -7 0
last:lexiconOther after:and	-28 9 14 4 -4 9
last:lexiconOther after:pronoun	8 -6 -2 0 0 -1
last:lexiconOther after:calendar	5 -4 0 0 0 0
last:lexiconOther after:plain	23 -15 -8 -1 -2 -1
last:lexiconOther after:firmTail	-3 -5 7 0 0 0
last:lexiconOther after:credit	-6 8 -1 0 0 -1
last:lexiconOther after:function	35 -29 -14 -4 -8 7
last:lexiconOther after:capital	11 -2 0 -8 -6 -4
last:lexiconOther after:small	8 2 4 -26 -11 1
last:lexiconOther after:number	-17 13 8 0 -1 0
last:lexiconOther after:edge	16 -13 -2 -1 -1 -1
last:lexiconOther after:comma	-7 20 -7 -13 -17 8
last:lexiconOther after:colon	20 -16 -1 -5 -4 -5
last:lexiconOther after:opens	-1 -2 -5 7 -2 -1
last:lexiconOther after:closes	-11 -1 15 -8 -3 -1
last:lexiconOther after:quote	-3 -19 25 -3 -3 -19
last:lexiconOther after:hyphen	6 0 0 -4 0 -2
last:lexiconOther after:stop	3 5 -24 20 0 -21
last:lexiconOther after:ampersand	8 -1 -6 -1 0 0
last:lexiconOther after:longWord	-14 8 8 -2 -1 0
last:lexiconOther after:shortWord	16 -2 -8 -10 -9 -1
last:lexiconOther after:inhabitant	-13 14 4 -3 -1 0
last:lexiconOther after:ordinaryNoun	12 -7 -2 -4 -2 -2
last:lexiconOther after:ordinaryEnd	-13 9 7 -1 -1 -1
last:lexiconOther after:lexiconNoun	22 -7 -17 -3 -3 -2
last:lexiconOther after:lexiconOther	-8 10 -1 -1 0 0
last:lexiconOther after:lexiconCompound	-18 3 18 -3 -1 -1
last:lexiconOther after:lexiconUnknown	12 -5 -5 -2 -2 -1
last:lexiconCompound after:role	-7 6 9 -4 -10 -1
last:lexiconCompound after:title	-7 0 -5 10 0 0
last:lexiconCompound after:particle	6 10 -10 -14 2 -7
last:lexiconCompound after:legalForm	18 -3 -8 -3 -2 -5
last:lexiconCompound after:firmHead	-6 2 10 -3 -4 -2
last:lexiconCompound after:firmNoun	2 10 -9 -1 -3 -1
last:lexiconCompound after:bodyHead	11 -1 -3 -6 -2 -3
last:lexiconCompound after:placeHead	3 -1 -14 -1 10 -1
last:lexiconCompound after:productHead	5 0 -2 -1 -2 -1
last:lexiconCompound after:productNoun	8 -1 -2 -1 -1 -4
last:lexiconCompound after:clubHead	11 -1 -1 -8 -2 0
last:lexiconCompound after:mediaHead	-6 9 -3 0 -2 -1
last:lexiconCompound after:speaking	-2 -2 17 -16 -4 -8
last:lexiconCompound after:acting	-5 5 -5 6 2 -6
last:lexiconCompound after:firmVerb	5 -4 8 -11 -3 -11
last:lexiconCompound after:article	1 -10 1 7 1 -7
last:lexiconCompound after:possessive	-12 0 -6 1 16 -2
last:lexiconCompound after:preposition	8 -8 -6 -1 -3 -1
last:lexiconCompound after:placePreposition	-9 -5 13 -3 -5 5
last:lexiconCompound after:from	3 -1 10 0 -5 -27
last:lexiconCompound after:at	6 -21 12 4 -4 -14
last:lexiconCompound after:named	-21 15 12 -6 9 -6
last:lexiconCompound after:and	24 -11 -5 -10 -26 2
last:lexiconCompound after:pronoun	-4 8 -7 3 -2 -1
last:lexiconCompound after:nationality	11 -2 -8 2 -4 -3
last:lexiconCompound after:never	4 5 -8 0 -3 -1
last:lexiconCompound after:plain	-15 6 -12 19 -7 12
last:lexiconCompound after:firmTail	-10 3 14 -4 -7 -1
last:lexiconCompound after:partyTail	15 -3 -10 -10 0 0
last:lexiconCompound after:credit	13 18 -10 -10 -16 -10
last:lexiconCompound after:function	5 -11 -2 4 -4 -1
last:lexiconCompound after:given	25 -14 -3 -8 -2 -1
last:lexiconCompound after:acronym	11 -4 -5 -2 -1 0
last:lexiconCompound after:mixed	12 -1 -6 -2 0 -4
last:lexiconCompound after:capital	-9 10 16 -14 -1 -16
last:lexiconCompound after:small	1 -1 -2 7 -4 -5
last:lexiconCompound after:number	-16 6 12 7 3 -11
last:lexiconCompound after:endsInS	7 -1 -4 -1 -2 0
last:lexiconCompound after:edge	-1 8 12 8 -15 -16
last:lexiconCompound after:comma	1 8 -3 -11 10 -11
last:lexiconCompound after:colon	2 -13 -26 -5 20 4
last:lexiconCompound after:opens	13 1 1 -7 -14 -4
last:lexiconCompound after:closes	-24 -4 5 -2 20 -2
last:lexiconCompound after:quote	14 -33 -20 -21 -2 17
last:lexiconCompound after:hyphen	5 -1 -13 10 -10 -5
last:lexiconCompound after:stop	12 -8 -17 7 -11 5
last:lexiconCompound after:ampersand	10 -4 -2 -2 -2 -1
last:lexiconCompound after:slash	-7 -2 -2 -1 9 0
last:lexiconCompound after:unknown	9 -4 -4 0 -1 0
last:lexiconCompound after:longWord	9 -9 12 -30 3 -8
last:lexiconCompound after:shortWord	-3 1 3 0 2 -5
last:lexiconCompound after:inhabitant	-6 8 7 -5 -9 -2
last:lexiconCompound after:ordinaryNoun	-27 23 8 7 6 -9
last:lexiconCompound after:ordinarySmall	1 -5 6 -1 -3 0
last:lexiconCompound after:ordinaryEnd	-10 -7 1 8 11 -1
last:lexiconCompound after:lexiconNoun	-15 23 8 -5 -5 -12
last:lexiconCompound after:lexiconCompound	-8 -3 8 3 3 -2
last:lexiconCompound after:lexiconEnding	6 0 -4 0 -1 0
last:lexiconCompound after:lexiconUnknown	-2 -7 12 -13 4 -2
last:lexiconEnding after:role	-12 -1 17 -5 -6 -1
last:lexiconEnding after:particle	-1 -7 13 -5 2 -14
last:lexiconEnding after:firmHead	-8 -1 -8 15 -1 -1
last:lexiconEnding after:firmNoun	-1 -6 8 0 -3 -1
last:lexiconEnding after:productHead	9 -7 -1 0 -1 0
last:lexiconEnding after:speaking	-6 10 -6 6 -6 -1
last:lexiconEnding after:acting	4 -1 -1 -5 5 -12
last:lexiconEnding after:firmVerb	-20 8 -21 15 9 12
last:lexiconEnding after:article	-20 14 11 13 -3 -13
last:lexiconEnding after:preposition	16 12 -19 -9 -7 -13
last:lexiconEnding after:placePreposition	6 11 -17 -5 2 -6
last:lexiconEnding after:from	-12 14 2 -4 6 -10
last:lexiconEnding after:at	10 -7 -1 0 -1 -1
last:lexiconEnding after:and	-16 1 10 -11 16 -2
last:lexiconEnding after:calendar	-9 0 -1 -1 -1 10
last:lexiconEnding after:plain	-2 0 1 -7 1 5
last:lexiconEnding after:firmTail	-9 -5 13 -2 -1 -1
last:lexiconEnding after:function	4 -10 19 -31 11 -12
last:lexiconEnding after:mixed	5 0 -2 -2 0 -1
last:lexiconEnding after:capital	-17 5 9 8 -6 6
last:lexiconEnding after:small	6 8 -4 -8 8 -32
last:lexiconEnding after:number	-6 -7 -4 -4 0 15
last:lexiconEnding after:endsInS	-8 0 -1 -1 -1 10
last:lexiconEnding after:edge	-3 -7 -1 -1 12 -4
last:lexiconEnding after:comma	-10 5 4 -22 14 -3
last:lexiconEnding after:colon	2 -19 -11 -15 12 9
last:lexiconEnding after:opens	18 -3 -6 -4 -6 -7
last:lexiconEnding after:closes	-14 -3 16 2 -9 -3
last:lexiconEnding after:quote	11 -7 -8 -5 -5 6
last:lexiconEnding after:hyphen	-19 -2 8 12 2 -1
last:lexiconEnding after:stop	15 7 -19 -1 -21 8
last:lexiconEnding after:ampersand	2 0 -7 0 7 0
last:lexiconEnding after:longWord	14 -3 -4 -5 -2 -2
last:lexiconEnding after:shortWord	-1 12 0 0 5 -47
last:lexiconEnding after:inhabitant	-11 6 13 -2 -7 -1
last:lexiconEnding after:ordinaryNoun	-15 -3 12 -6 2 10
last:lexiconEnding after:ordinaryEnd	-10 6 8 0 -6 -1
last:lexiconEnding after:lexiconNoun	-16 2 5 12 -8 7
last:lexiconEnding after:lexiconCompound	-2 6 6 -1 -11 -1
last:lexiconEnding after:lexiconEnding	5 0 -1 -4 0 0
last:lexiconEnding after:lexiconUnknown	-6 -1 -2 -1 8 -1
last:lexiconUnknown after:role	-18 0 8 19 0 -11
last:lexiconUnknown after:title	7 -4 -1 -1 -2 0
last:lexiconUnknown after:particle	-1 -2 -13 -26 6 17
last:lexiconUnknown after:legalForm	35 -5 -22 -5 -9 -4
last:lexiconUnknown after:firmHead	48 -21 -23 -8 -16 -6
last:lexiconUnknown after:firmNoun	10 -7 2 -17 5 -9
last:lexiconUnknown after:bodyHead	6 0 -14 -4 8 -2
last:lexiconUnknown after:placeHead	25 -6 -24 -8 -3 -5
last:lexiconUnknown after:productHead	0 11 -10 -1 -5 -2
last:lexiconUnknown after:productNoun	6 0 -4 -1 -1 -1
last:lexiconUnknown after:mediaHead	7 3 -17 -5 -12 13
last:lexiconUnknown after:speaking	1 10 4 -11 -5 -24
last:lexiconUnknown after:acting	0 5 7 0 -12 -19
last:lexiconUnknown after:firmVerb	-4 -20 32 -9 -3 -28
last:lexiconUnknown after:article	-16 23 8 -5 1 -39
last:lexiconUnknown after:possessive	5 -1 -2 0 0 -1
last:lexiconUnknown after:preposition	-13 8 7 4 13 -48
last:lexiconUnknown after:placePreposition	3 5 -5 0 2 -21
last:lexiconUnknown after:from	-18 -2 2 16 5 7
last:lexiconUnknown after:at	-19 16 -7 -1 -3 17
last:lexiconUnknown after:named	-18 11 7 -7 -3 8
last:lexiconUnknown after:and	0 -15 16 -11 -9 4
last:lexiconUnknown after:pronoun	3 10 -13 4 -8 -6
last:lexiconUnknown after:nationality	2 -10 14 0 -10 0
last:lexiconUnknown after:calendar	16 -12 -3 0 -1 0
last:lexiconUnknown after:never	24 3 -17 -3 -11 -5
last:lexiconUnknown after:plain	-5 9 11 -5 -7 -26
last:lexiconUnknown after:firmTail	-31 2 31 -3 3 -9
last:lexiconUnknown after:partyTail	-4 -5 15 -6 -5 -3
last:lexiconUnknown after:credit	-13 -3 -11 -10 18 17
last:lexiconUnknown after:function	-21 13 4 -4 6 4
last:lexiconUnknown after:given	10 -7 -15 -2 9 -2
last:lexiconUnknown after:givenMaybe	2 -8 -5 9 -2 -1
last:lexiconUnknown after:acronym	13 -10 -15 -4 12 -3
last:lexiconUnknown after:mixed	22 -4 -10 -2 -6 -2
last:lexiconUnknown after:capital	48 -35 -19 0 -9 -15
last:lexiconUnknown after:small	-10 7 2 0 6 -10
last:lexiconUnknown after:number	-19 29 7 13 -18 -24
last:lexiconUnknown after:initial	25 -12 -14 -1 -3 -1
last:lexiconUnknown after:endsInS	12 -15 -31 -7 22 -6
last:lexiconUnknown after:edge	-24 -13 -3 -10 39 0
last:lexiconUnknown after:comma	-12 10 7 -6 -4 -6
last:lexiconUnknown after:colon	0 -5 -6 17 -9 -1
last:lexiconUnknown after:opens	-5 28 0 -10 -20 -9
last:lexiconUnknown after:closes	-17 -31 10 12 17 -7
last:lexiconUnknown after:quote	-11 10 5 -2 -17 6
last:lexiconUnknown after:hyphen	2 -14 3 4 -8 8
last:lexiconUnknown after:stop	2 15 -2 -17 -12 7
last:lexiconUnknown after:ampersand	47 -12 -31 -11 -10 -7
last:lexiconUnknown after:slash	12 -8 -3 -1 -3 -1
last:lexiconUnknown after:unknown	-1 -18 5 -4 18 -3
last:lexiconUnknown after:longWord	-8 -2 12 -15 10 -19
last:lexiconUnknown after:shortWord	-2 -1 -2 -6 6 -3
last:lexiconUnknown after:inhabitant	21 -7 -27 8 2 -5
last:lexiconUnknown after:ordinaryNoun	-43 16 9 18 25 4
last:lexiconUnknown after:ordinarySmall	-1 10 -7 -1 -2 -2
last:lexiconUnknown after:ordinaryEnd	4 2 0 -12 3 -4
last:lexiconUnknown after:lexiconNoun	12 7 -19 1 -4 -4
last:lexiconUnknown after:lexiconOther	30 -17 -12 -2 -2 -1
last:lexiconUnknown after:lexiconCompound	8 -28 10 -19 6 -6
last:lexiconUnknown after:lexiconEnding	24 -8 -10 -3 -9 -1
last:lexiconUnknown after:lexiconUnknown	46 -43 -9 7 -22 -14`,
  document: `always	-50 17 15 18 10 13
score person	-52 293 -37 -44 -37 -32
score company	-94 -58 249 -45 -33 -25
score organisation	-73 -52 -52 251 -21 -24
score place	-47 -52 -47 -37 209 -28
score product	-38 -37 -46 -35 -25 197
same words none	2 23 6 -12 -22 -8
same words person	-4 51 -23 -6 -18 1
same words company	-3 -33 61 -15 -12 -8
same words organisation	-13 -4 -13 44 -2 -5
same words place	1 -13 -24 -5 56 -11
same words product	-25 -21 -11 -6 0 69
same words seen	-34 7 9 0 -3 34
same words surely person	-25 42 12 -5 -27 7
same words surely company	-28 -39 91 -17 -7 -9
same words surely organisation	-18 -2 -14 53 -3 -5
same words surely place	-7 -3 -31 15 46 -12
same words surely product	-20 -35 -15 -6 0 80
family name	-12 126 -58 -91 -146 -62
given name	-38 85 -37 36 -48 -4
of a longer company	19 -52 40 -54 -9 -25
of a longer organisation	44 -73 -38 51 -37 -46
of a longer place	54 7 -45 -21 -28 -47
of a longer product	69 -60 31 -44 -28 -37
begins a longer company	-31 0 66 -38 -91 -20
holds a person	19 117 -55 -41 -48 -40
holds a company	34 1 10 -33 -35 2
holds an organisation	2 -10 -8 33 -9 -9
holds a place	-22 -5 -29 49 27 -20
small elsewhere	17 -18 36 -29 -37 -28
article elsewhere	4 -13 24 -11 -38 10
article here	-14 -39 8 20 6 0
sentence start here	-21 6 11 27 3 -8
only at sentence starts	42 6 -26 -47 15 -45
within a name	109 -79 -64 -23 0 4
around a name	93 -17 -41 -36 2 -7
across a name	51 -11 -22 -14 -7 -3
always/name	28 -38 -25 23 -15 16
score person/name	9 97 -27 -11 -23 -30
score company/name	0 -20 145 -15 -45 -65
score organisation/name	7 -3 -29 140 -45 -36
score place/name	-27 -17 -26 -50 161 -40
score product/name	-25 -4 -19 -11 -54 205
same words none/name	-11 33 -9 19 -23 -17
same words person/name	19 42 -42 -35 -50 11
same words company/name	8 -38 63 -30 -20 -18
same words organisation/name	-20 2 -19 67 -1 -8
same words place/name	30 -20 -64 -9 56 -32
same words product/name	-5 -43 -10 -12 3 80
same words seen/name	-3 7 -22 16 -10 7
same words surely person/name	-7 27 9 -30 -74 30
same words surely company/name	-16 -35 78 -33 -3 -19
same words surely organisation/name	-28 6 -25 84 -3 -10
same words surely place/name	18 1 -82 40 35 -36
same words surely product/name	9 -71 -24 -13 3 104
family name/name	-8 128 -71 -82 -139 -33
given name/name	-37 81 -33 37 -48 -3
of a longer company/name	9 -26 27 -46 12 -37
of a longer organisation/name	24 -71 -22 79 -52 -24
of a longer place/name	42 17 -18 -10 -29 -41
of a longer product/name	32 -59 50 -36 -25 -14
begins a longer company/name	-10 -23 52 -14 -76 0
small elsewhere/name	91 -89 11 -7 -32 -15
article elsewhere/name	63 -20 1 -23 -34 -80
article here/name	19 38 -24 -23 -7 -6
sentence start here/name	0 -42 3 30 5 50
only at sentence starts/name	40 -48 2 -35 12 -36
within a name/name	55 -55 -41 4 -13 14
around a name/name	-8 6 -38 -3 6 36
across a name/name	-10 -2 19 -1 0 -1
always/word	-12 -38 8 3 16 7
score person/word	2 76 1 -14 -28 -5
score company/word	7 -23 39 -12 -32 -5
score organisation/word	-20 -4 -5 69 -28 -9
score place/word	-30 -11 -12 -25 97 -19
score product/word	-26 11 -7 -2 -16 63
same words none/word	14 18 -15 -13 -7 -8
same words person/word	-9 20 -4 -2 -2 3
same words company/word	15 1 -4 -3 -3 -6
same words organisation/word	-11 -1 0 13 1 0
same words place/word	-15 -6 -2 -2 25 0
same words product/word	-23 -1 -1 0 1 25
same words seen/word	-12 26 -19 -7 11 11
same words surely person/word	-22 16 20 -4 -3 -1
same words surely company/word	-12 -21 39 -5 -5 -8
same words surely organisation/word	-14 -1 1 16 1 0
same words surely place/word	-19 -8 0 -2 29 0
same words surely product/word	-24 -3 0 -1 1 27
family name/word	-101 127 18 -56 -63 -95
given name/word	-12 27 -15 -2 -2 -3
of a longer company/word	-4 -24 27 0 -43 17
of a longer organisation/word	-17 -11 -38 28 47 -36
of a longer place/word	24 -13 -21 -8 10 -8
of a longer product/word	29 8 -21 -3 -5 -16
begins a longer company/word	-35 35 36 -44 -42 -46
small elsewhere/word	-45 48 33 -24 -15 -17
article elsewhere/word	2 12 -18 8 -20 24
article here/word	22 -33 -13 -14 3 9
sentence start here/word	-10 -7 25 36 -13 -64
only at sentence starts/word	88 -110 -38 -12 4 -29
within a name/word	18 -39 -25 -13 11 22
around a name/word	-36 -1 34 14 -6 -4
across a name/word	5 -1 -1 -2 0 -1`,
};
