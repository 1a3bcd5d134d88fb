import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by `scripts/names/fit.ts`, not by hand. */
export const weights: NameWeightTables = {
  rules: `before:role	-13 35 -1 -33 -25 -26
before:role/1	9 2 6 -11 -15 -11
before:role/2	-21 37 -5 -20 -10 -14
before:role/3	-9 14 0 -6 -1 -4
before:title	-33 41 -12 -4 -10 -5
before:title/1	-30 36 -8 -2 -9 -3
before:title/3	-11 12 0 0 0 -1
before:particle	41 -25 -18 -7 -9 -3
before:particle/1	34 -15 -18 -7 -9 -3
before:particle/2	14 -14 0 0 0 0
before:legalForm	-15 -3 0 0 16 0
before:legalForm/1	-15 -3 0 0 16 0
before:firmHead	19 0 -11 7 -19 -11
before:firmHead/1	19 9 -13 -11 -15 -5
before:firmHead/2	0 -7 0 10 -4 -5
before:firmHead/3	4 -8 -2 5 0 -1
before:firmNoun	-16 -23 37 2 -25 -28
before:firmNoun/1	-13 -34 37 0 -14 -13
before:firmNoun/2	-11 1 16 1 -11 -14
before:bodyHead	-14 -23 3 31 -9 -10
before:bodyHead/1	-22 -23 7 34 -9 -9
before:bodyHead/2	14 0 -8 -6 -1 -1
before:bodyHead/3	6 -1 -1 -3 -1 0
before:placeHead	31 -17 -15 -25 -4 4
before:placeHead/1	12 -8 -8 -11 -3 5
before:placeHead/2	25 -14 -6 -5 -2 -2
before:placeHead/3	17 -1 -4 -13 -1 0
before:productHead	7 -4 -2 -2 0 0
before:productHead/1	7 -4 -2 -2 0 0
before:productNoun	-5 -18 -16 18 -4 13
before:productNoun/1	-3 -14 -9 7 -3 14
before:productNoun/2	-7 -4 -8 14 -1 -2
before:familyNoun	-7 11 -4 -1 -1 -1
before:familyNoun/1	-15 17 -4 -1 -1 0
before:familyNoun/3	9 -7 0 -1 0 -1
before:clubHead	-10 -3 -6 -2 15 0
before:clubHead/1	-11 -2 -5 -1 15 0
before:mediaHead	6 6 -9 -4 -2 -1
before:mediaHead/1	17 -5 -9 -4 -2 -1
before:mediaHead/3	-9 9 0 0 0 0
before:speaking	-10 20 -6 6 -34 -1
before:speaking/1	-1 19 -21 7 -26 -2
before:speaking/2	-16 7 15 -12 -8 3
before:speaking/3	-5 -3 0 12 -2 -2
before:acting	-5 12 4 4 -26 -2
before:acting/1	-11 1 20 -23 -11 3
before:acting/2	-2 24 -24 15 -19 -5
before:acting/3	10 -15 2 2 -1 -3
before:firmVerb	-8 -2 22 -18 -13 -2
before:firmVerb/1	-16 15 15 -5 -8 -8
before:firmVerb/2	14 -21 4 -7 -3 3
before:firmVerb/3	-4 -1 12 -8 -2 -2
before:article	-9 -33 -20 15 1 29
before:article/1	9 -15 -8 -10 3 8
before:article/2	2 -29 -6 5 -7 17
before:article/3	-33 -6 -28 25 2 25
before:possessive	9 -12 -15 -13 -2 17
before:possessive/1	4 -10 -15 -11 -1 18
before:possessive/3	7 -2 -2 -2 -1 0
before:preposition	-7 9 -2 1 -5 4
before:preposition/1	-14 18 2 2 -19 7
before:preposition/2	11 -11 -15 -7 18 -5
before:preposition/3	-9 -12 13 5 -7 -4
before:placePreposition	-4 -27 -16 -44 47 -42
before:placePreposition/1	-24 -15 -19 -23 49 -27
before:placePreposition/2	26 -21 2 -18 -1 -17
before:placePreposition/3	4 -1 -2 -12 7 -3
before:from	3 -8 9 -2 3 -41
before:from/1	18 -15 -2 -9 7 -50
before:from/2	-25 4 13 3 -1 -2
before:from/3	3 0 3 3 -9 -13
before:at	-15 -29 20 9 7 -18
before:at/1	-18 -17 15 1 7 -7
before:at/2	9 -21 9 7 -4 -11
before:at/3	-8 -4 5 4 5 -11
before:named	-5 9 -9 -14 -10 14
before:named/1	-2 -1 -12 -5 -9 18
before:named/2	-6 14 1 -9 -2 -9
before:and	-8 9 13 -13 -12 -5
before:and/1	-36 0 27 -23 7 9
before:and/2	17 12 -11 10 -38 -17
before:and/3	18 8 -3 -23 0 -6
before:pronoun	10 -6 11 -7 -11 -9
before:pronoun/1	9 -4 9 -6 -10 -8
before:pronoun/3	5 0 -3 -1 0 -1
before:nationality	5 -1 -2 -1 0 0
before:calendar	-10 14 -6 -1 -1 0
before:calendar/1	-12 15 -4 0 -1 0
before:never	-24 33 -20 -9 -9 10
before:never/1	-37 39 -12 -4 -7 11
before:never/2	19 -11 -10 -5 -1 -1
before:never/3	-4 6 -1 -1 0 -1
before:plain	0 -3 -8 3 -9 16
before:plain/1	5 11 5 -14 -8 -21
before:plain/2	-11 -10 -17 12 -1 23
before:plain/3	3 -20 -3 5 -2 10
before:firmTail	8 -7 -10 5 -9 10
before:firmTail/1	9 -7 -1 0 -1 -1
before:firmTail/2	-10 8 -9 6 -9 11
before:firmTail/3	12 -11 -1 -1 0 0
before:partyTail	-1 -2 -4 11 -8 -2
before:partyTail/2	-2 -1 -3 11 -8 -2
before:credit	0 21 5 -2 -41 -17
before:credit/1	7 -1 24 -25 -38 -6
before:credit/2	-19 22 -14 15 -10 -8
before:credit/3	11 7 -6 -9 -9 -4
before:function	-13 -11 2 0 17 5
before:function/1	-19 1 6 -10 16 4
before:function/2	9 -13 -4 -2 8 -6
before:function/3	-4 -19 -8 12 0 10
before:given	71 -51 -18 -7 -11 -6
before:given/1	50 -29 -14 -6 -10 -5
before:given/2	35 -31 -4 -1 -1 -1
before:givenMaybe	27 -17 -13 -3 -5 -2
before:givenMaybe/1	15 -5 -10 -2 -4 -2
before:givenMaybe/2	21 -18 -4 -1 -1 -1
before:acronym	17 16 -25 -30 -10 -8
before:acronym/1	8 13 -15 -24 -5 -1
before:acronym/2	11 9 -16 -8 -9 -10
before:acronym/3	13 -6 -3 -2 -1 -1
before:mixed	7 -4 -1 -1 0 -1
before:mixed/1	6 -4 -1 0 0 0
before:capital	36 -11 -17 -13 -18 -8
before:capital/1	34 -31 -9 1 -3 -6
before:capital/2	21 8 -12 -12 -35 -8
before:capital/3	-8 22 -1 -10 -8 7
before:small	-7 -9 9 4 -2 5
before:small/1	2 -7 6 5 -5 -2
before:small/2	-12 4 2 -3 0 9
before:small/3	-7 -17 6 3 8 3
before:number	6 -1 -3 8 -29 -2
before:number/1	8 -5 -12 9 -24 6
before:number/2	1 4 2 1 -6 -11
before:number/3	-5 -1 9 -4 0 -1
before:initial	39 -28 -9 -7 -6 -3
before:initial/1	19 -10 -6 -1 -5 -1
before:initial/2	22 -16 -2 -5 -2 -2
before:initial/3	8 -8 0 0 0 0
before:endsInS	-2 -4 -2 -12 -9 19
before:endsInS/1	-8 -2 6 -17 -5 16
before:endsInS/2	-4 1 -6 4 -5 9
before:endsInS/3	22 -7 -11 -9 -1 -2
before:edge	2 -4 -1 -4 9 -1
before:edge/1	0 0 -7 2 6 -4
before:edge/2	-13 -6 14 -6 9 2
before:edge/3	9 3 -4 -10 -4 1
before:comma	-27 12 10 -26 9 7
before:comma/1	-30 9 10 -56 13 13
before:comma/2	-6 -4 9 -3 3 -8
before:comma/3	0 10 -10 7 -21 -1
before:colon	-19 8 15 0 -9 -1
before:colon/1	-21 -3 26 -16 0 -8
before:colon/2	-10 16 -6 4 -17 8
before:colon/3	15 -4 -19 11 -4 -7
before:opens	-29 0 3 16 21 -31
before:opens/1	-8 -3 -20 23 5 -12
before:opens/2	-31 5 -1 5 23 -19
before:opens/3	-11 -1 24 -18 -3 -3
before:closes	7 5 -4 -4 -3 -4
before:closes/1	16 -3 -12 -1 -2 -1
before:closes/2	-1 -1 5 -1 -1 -2
before:closes/3	-7 7 2 -1 -1 -2
before:quote	24 7 -20 -35 -31 -11
before:quote/1	12 14 -17 -27 -27 -5
before:quote/2	32 -18 -6 -10 -5 -11
before:hyphen	16 -13 -6 16 -14 -19
before:hyphen/1	11 -15 7 8 -9 -13
before:hyphen/2	7 -3 -22 16 -7 -6
before:hyphen/3	7 -1 -2 -3 0 -2
before:stop	-9 16 7 1 -33 -12
before:stop/1	-14 24 5 -16 -19 -13
before:stop/2	-11 -6 10 14 -24 4
before:stop/3	23 -10 -15 2 -6 -14
before:symbol	0 -20 24 -20 -1 -15
before:symbol/1	6 -26 20 -16 -3 -11
before:symbol/3	-5 -1 7 -1 -1 0
before:ampersand	47 -8 -39 -16 -16 -11
before:ampersand/1	22 0 -16 -8 -13 -5
before:ampersand/2	38 -11 -29 -8 -3 -6
before:slash	0 -6 -5 -5 14 -8
before:slash/1	0 -4 -16 -4 15 -3
before:slash/2	7 0 -1 0 -1 -4
before:slash/3	-7 -1 9 -1 -1 -1
before:unknown	15 6 -11 -16 -19 -3
before:unknown/1	11 1 -4 -11 -14 2
before:unknown/2	3 12 -11 -6 -7 -7
before:unknown/3	15 -12 -2 -1 -1 -1
before:longWord	6 13 -10 -6 -5 -1
before:longWord/2	1 10 -7 -4 0 -1
before:shortWord/1	-2 9 -3 -11 4 -1
before:shortWord/2	8 -13 1 1 0 -10
before:shortWord/3	-6 -10 -5 10 -1 8
before:inhabitant	-8 6 14 -20 -11 -6
before:inhabitant/1	13 2 -14 -5 -9 -2
before:inhabitant/2	-22 5 22 -7 -2 -3
before:inhabitant/3	5 2 -1 -10 0 -1
before:ordinarySmall	-23 0 11 14 6 5
before:ordinarySmall/1	-31 -3 16 21 18 -3
before:ordinarySmall/2	2 9 -1 0 -27 1
before:ordinarySmall/3	0 -13 4 -1 -6 12
before:lexiconNoun	-4 8 0 1 -8 2
before:lexiconNoun/1	-4 -15 11 11 6 -1
before:lexiconNoun/2	0 31 -14 -6 -30 -2
before:lexiconNoun/3	-1 1 3 -4 -7 9
before:lexiconUnknown	28 -4 -28 -23 -4 -7
before:lexiconUnknown/1	33 -16 -36 -14 -2 -2
before:lexiconUnknown/2	18 -12 -2 -7 -4 -5
before:lexiconUnknown/3	-20 27 -6 -5 -1 -3
before2:role	1 33 -1 -13 -14 -61
before2:role/1	13 12 -22 -10 13 -44
before2:role/2	2 15 17 -14 -31 -23
before2:role/3	-18 26 6 3 -23 -13
before2:title	-4 16 -19 -8 8 -7
before2:title/1	-6 12 -6 -1 -4 -1
before2:title/2	0 8 -14 -4 11 -6
before2:particle	25 -11 1 -11 -15 -7
before2:particle/1	26 -11 -8 -6 -9 -6
before2:particle/3	-2 0 12 -5 -7 -2
before2:legalForm	-2 5 -2 -2 3 -4
before2:legalForm/1	-2 5 -1 -2 3 -4
before2:firmHead	8 -5 0 -36 13 -5
before2:firmHead/1	7 -15 -6 -23 11 7
before2:firmHead/2	-7 10 7 -25 8 -12
before2:firmHead/3	9 3 -2 -3 -6 -4
before2:firmNoun	14 -35 38 -28 -39 -5
before2:firmNoun/1	19 -31 24 -5 -30 -9
before2:firmNoun/2	-4 -12 21 -26 -14 6
before2:firmNoun/3	1 -6 12 -11 -8 -5
before2:bodyHead	23 -4 -30 -18 -10 20
before2:bodyHead/1	31 -5 -16 -25 -15 2
before2:bodyHead/2	-10 2 -24 1 10 21
before2:bodyHead/3	14 -8 4 -11 -3 -3
before2:placeHead	-7 -23 -3 -13 27 1
before2:placeHead/1	5 -7 -13 -10 16 -12
before2:placeHead/2	-15 -17 8 -6 23 8
before2:placeHead/3	11 -7 -1 -2 -1 -1
before2:productHead	2 1 -9 11 -4 -6
before2:productHead/1	1 6 -12 -3 6 -2
before2:productHead/2	2 -7 0 13 -11 -4
before2:productNoun	-17 -4 5 -20 -1 20
before2:productNoun/1	-28 -4 2 -11 6 23
before2:productNoun/2	12 0 6 -8 -9 -5
before2:familyNoun	-12 4 -20 -2 23 -2
before2:familyNoun/1	-15 7 -20 -2 23 -2
before2:clubHead	-4 3 -15 7 3 -5
before2:clubHead/1	-13 6 -13 10 4 -3
before2:clubHead/2	6 -4 -2 -1 -1 -2
before2:mediaHead	2 -9 15 -6 -8 -3
before2:mediaHead/1	-5 -8 15 -3 -6 -1
before2:speaking	11 17 -17 -2 -48 8
before2:speaking/1	11 15 -18 8 -45 0
before2:speaking/2	3 15 -3 -12 -5 -14
before2:speaking/3	5 -11 -5 -10 -5 18
before2:acting	-8 -1 -4 9 -3 3
before2:acting/1	-9 3 1 3 -6 4
before2:acting/2	3 -3 -14 16 -8 2
before2:acting/3	-3 -11 4 -3 9 -5
before2:firmVerb	0 -13 28 -17 -31 12
before2:firmVerb/1	-9 -11 23 -1 -33 17
before2:firmVerb/2	2 -3 15 -14 -3 -6
before2:firmVerb/3	13 -1 -4 -6 -4 -1
before2:article	2 -19 15 -5 -18 17
before2:article/1	-22 3 13 7 -8 14
before2:article/2	13 -28 6 -4 -13 13
before2:article/3	26 -14 -2 -13 -5 -7
before2:possessive	-17 29 -20 -2 1 -2
before2:possessive/1	-3 19 -15 -1 -2 -1
before2:possessive/2	-14 16 -5 -1 3 -1
before2:possessive/3	-4 5 -2 0 0 0
before2:preposition	-2 -8 -1 -3 5 4
before2:preposition/1	-8 -5 12 4 -5 -2
before2:preposition/2	19 -2 -7 -16 -6 5
before2:preposition/3	-14 -5 -21 6 23 1
before2:placePreposition	-4 2 2 -34 24 -23
before2:placePreposition/1	2 -2 2 -18 17 -34
before2:placePreposition/2	-11 4 1 -22 16 2
before2:from	17 -27 -5 9 -3 -8
before2:from/1	7 -14 6 -11 4 -10
before2:from/2	18 -18 -12 14 -2 -16
before2:from/3	-2 -7 -4 7 -21 12
before2:at	10 -38 -8 -4 24 -11
before2:at/1	8 -29 10 -34 21 -15
before2:at/2	11 -17 -21 7 3 3
before2:at/3	-8 0 -15 13 6 -4
before2:named	15 6 -18 -7 -3 -5
before2:named/1	5 8 -9 -1 -3 -2
before2:named/2	12 0 -11 -6 -1 -3
before2:and	6 -14 -6 -6 -3 12
before2:and/1	10 -42 -1 -7 0 14
before2:and/2	12 2 -3 -15 -1 2
before2:and/3	-18 15 -2 11 -3 -4
before2:pronoun	-22 -10 5 5 -7 22
before2:pronoun/1	-16 -7 10 -20 -2 21
before2:pronoun/2	-20 -7 -2 12 0 10
before2:pronoun/3	8 -4 2 1 -10 -7
before2:nationality	8 -11 8 -3 -12 -3
before2:nationality/1	16 -9 -4 -2 -11 -1
before2:nationality/2	-6 -2 10 -1 -1 -1
before2:calendar	-20 -8 15 7 -1 9
before2:calendar/1	-21 -4 8 7 3 13
before2:calendar/2	3 -7 -1 6 -2 -4
before2:calendar/3	-6 -2 14 -7 -4 -2
before2:never	-1 9 -6 0 -9 1
before2:never/1	5 9 -34 -17 8 15
before2:never/2	-13 3 22 3 -19 -22
before2:never/3	9 -5 -4 6 -8 -6
before2:plain	15 -11 -7 -2 0 -6
before2:plain/1	8 -19 -10 13 2 2
before2:plain/2	6 -1 -1 -7 0 -4
before2:plain/3	14 5 1 -19 -15 -14
before2:firmTail	-5 18 2 -6 -19 -12
before2:firmTail/1	5 -5 10 -8 -5 -3
before2:firmTail/2	6 8 -3 -8 -12 -6
before2:firmTail/3	-14 19 -4 3 -9 -3
before2:partyTail	5 -8 13 -16 -5 -2
before2:partyTail/1	-2 -6 9 -1 -2 -1
before2:partyTail/2	8 -2 -1 -3 -2 -1
before2:partyTail/3	1 0 9 -13 -1 -1
before2:credit	4 12 -3 5 -18 -20
before2:credit/1	-7 -14 9 18 -12 -9
before2:credit/2	12 22 -20 -23 -6 -8
before2:credit/3	1 -3 3 2 -1 -5
before2:function	1 10 -2 -2 -4 -10
before2:function/1	-4 11 16 -15 -7 -13
before2:function/2	9 3 -18 9 -10 1
before2:function/3	-3 -4 -19 3 19 0
before2:given	44 -23 -21 -7 -13 0
before2:given/1	35 -3 -51 -8 -3 6
before2:given/2	25 -26 11 1 -19 -8
before2:givenMaybe	2 2 -9 5 5 -11
before2:givenMaybe/1	12 10 -25 -11 7 -7
before2:givenMaybe/2	6 -12 -10 13 0 -3
before2:givenMaybe/3	-17 -2 19 -2 -3 -1
before2:acronym	10 -27 3 -21 15 0
before2:acronym/1	-11 -30 13 -25 20 11
before2:acronym/2	31 7 -8 -20 -7 -18
before2:acronym/3	10 -5 -12 10 -4 -5
before2:mixed	-5 -12 16 -4 -7 6
before2:mixed/1	-4 -12 15 -4 -7 6
before2:capital	32 -15 -14 -14 0 -12
before2:capital/1	28 -13 -27 -7 12 -15
before2:capital/2	18 -22 2 2 -13 -2
before2:capital/3	0 16 11 -23 -13 -5
before2:small	7 -9 6 -4 -5 -1
before2:small/1	5 -10 6 -13 -5 5
before2:small/2	5 3 -1 -3 -6 -4
before2:small/3	1 -17 -4 8 10 -6
before2:number	3 -9 15 8 -22 -11
before2:number/1	11 -7 9 -8 -17 -5
before2:number/2	-10 -18 11 19 -11 -4
before2:number/3	-5 14 0 -8 -3 -7
before2:initial	15 -13 3 -2 -3 -1
before2:initial/1	10 -5 -3 -1 -2 -1
before2:initial/2	6 -9 5 -1 -1 0
before2:endsInS	-11 -17 17 -2 3 -3
before2:endsInS/1	-23 1 24 -6 0 -23
before2:endsInS/2	-3 -24 -2 9 7 11
before2:endsInS/3	21 -1 -5 -15 -5 -5
before2:edge	0 9 -6 5 -2 -11
before2:edge/1	1 -1 -3 6 1 -12
before2:edge/2	-14 16 -1 3 -2 -2
before2:edge/3	6 2 -5 -1 -7 -2
before2:comma	-9 28 -8 -9 -1 -7
before2:comma/1	-13 36 -9 -4 -19 4
before2:comma/2	-5 -9 -3 -8 22 -9
before2:comma/3	12 5 0 -4 -16 -17
before2:colon	-3 -8 1 3 -24 16
before2:colon/1	-11 -26 2 22 -12 12
before2:colon/2	13 13 1 -17 -11 -14
before2:colon/3	-6 0 -5 -11 -4 17
before2:opens	37 11 -19 -14 -16 -10
before2:opens/1	30 12 -22 -8 -15 -9
before2:opens/2	10 -1 -1 -7 -1 -1
before2:closes	-8 14 -14 -1 15 -13
before2:closes/1	-3 4 -11 -15 18 -7
before2:closes/2	2 6 -13 9 -5 -5
before2:closes/3	-9 10 3 -2 -1 -1
before2:quote	-1 26 -15 0 -20 -33
before2:quote/1	-19 27 -9 11 -15 -26
before2:quote/2	16 17 -12 -20 -6 -8
before2:quote/3	18 -14 -2 -4 -1 -1
before2:hyphen	18 -21 -30 0 -33 29
before2:hyphen/1	26 -13 -24 5 -29 1
before2:hyphen/2	-8 -9 -22 -10 -5 31
before2:hyphen/3	0 -6 7 -1 0 -1
before2:stop	-39 16 31 4 -16 15
before2:stop/1	-13 6 14 1 -16 8
before2:stop/2	-37 19 20 -1 0 5
before2:stop/3	-25 1 17 6 -2 9
before2:symbol	18 -21 -3 -4 8 -11
before2:symbol/1	26 -20 -4 -6 0 -7
before2:symbol/2	-5 -4 1 -2 10 -4
before2:unknown	31 -44 2 -14 0 -1
before2:unknown/1	26 -40 -6 -29 5 12
before2:unknown/2	18 -11 10 -3 -7 -22
before2:unknown/3	-2 -3 1 7 -5 -5
before2:longWord	-13 -15 24 -6 5 -17
before2:longWord/1	-8 -29 22 1 3 -13
before2:longWord/2	1 13 -1 -4 -8 -4
before2:longWord/3	-9 -1 6 -6 8 0
before2:shortWord	1 9 -6 -7 -6 3
before2:shortWord/1	6 12 -14 -7 -7 6
before2:shortWord/2	-3 1 7 -10 -6 3
before2:shortWord/3	-8 -1 1 3 12 -11
before2:inhabitant	-13 1 4 10 3 -10
before2:inhabitant/1	-14 7 -7 11 14 -16
before2:inhabitant/2	3 -12 9 5 -18 4
before2:inhabitant/3	-4 1 11 -8 -2 -2
before2:ordinarySmall	11 7 0 -6 -15 -18
before2:ordinarySmall/1	-7 -12 14 15 -4 -36
before2:ordinarySmall/2	10 11 -10 -18 -13 2
before2:ordinarySmall/3	24 7 -17 -13 -16 -8
before2:lexiconNoun	23 4 -9 -24 -6 -13
before2:lexiconNoun/1	9 -10 2 -3 1 -27
before2:lexiconNoun/2	14 -1 -11 -24 -3 7
before2:lexiconNoun/3	18 18 -16 -17 -19 -12
before2:lexiconUnknown	-5 -15 0 5 13 -7
before2:lexiconUnknown/1	0 -8 -10 0 19 -10
before2:lexiconUnknown/2	-7 -9 5 15 -7 -6
before2:lexiconUnknown/3	-9 0 10 -7 -1 5
first:role	36 -13 -22 -10 -13 -6
first:role/1	5 12 -28 9 -18 1
first:role/2	14 -13 7 -12 -9 -1
first:role/3	50 -28 -24 -20 6 -12
first:title	82 -51 -38 -22 -27 -12
first:title/1	36 -17 -14 -8 -9 -2
first:title/2	56 -38 -19 -12 -16 -7
first:title/3	24 -9 -9 -3 -5 -4
first:particle	7 -6 11 -9 -8 -4
first:particle/1	11 -5 -3 -1 -2 -1
first:particle/2	-2 -1 7 -4 -3 -1
first:particle/3	-2 -2 8 -3 -3 -2
first:legalForm	43 -20 -23 -5 -11 -3
first:legalForm/1	36 -14 -19 -4 -6 -3
first:legalForm/2	14 -8 -4 -1 -5 -1
first:firmHead	22 6 -13 -4 -21 -29
first:firmHead/1	19 15 -33 -21 -11 -8
first:firmHead/2	10 -22 11 -1 -10 -17
first:firmHead/3	-3 0 -6 12 -2 -5
first:firmNoun	12 13 -14 -20 -22 7
first:firmNoun/1	3 21 -28 -18 -9 -5
first:firmNoun/2	11 -17 -3 2 -11 3
first:firmNoun/3	0 -2 3 -13 -3 10
first:bodyHead	-2 -17 -12 25 -5 -29
first:bodyHead/1	6 -9 -9 15 -25 -11
first:bodyHead/2	-5 -9 -10 18 4 -15
first:bodyHead/3	-9 -3 4 1 12 -4
first:placeHead	-4 -13 -10 -11 29 -11
first:placeHead/1	17 4 -2 -5 -27 -13
first:placeHead/2	-7 -23 -5 -7 28 -19
first:placeHead/3	-18 -4 -7 -6 21 10
first:productHead	5 -2 -8 6 -1 -3
first:productHead/1	-4 -1 -3 8 -1 -1
first:productHead/2	10 -1 -5 -3 -1 -2
first:productNoun	17 -13 -10 4 -2 -3
first:productNoun/1	11 -13 -7 6 -1 -1
first:productNoun/2	8 0 -4 -3 -1 -2
first:familyNoun	9 -2 -7 0 0 0
first:familyNoun/1	9 -2 -7 0 0 0
first:clubHead	-9 -19 -18 25 0 0
first:clubHead/1	-17 -15 -18 33 -12 -4
first:clubHead/2	14 -5 -2 -20 9 -8
first:clubHead/3	-5 0 -7 2 -3 9
first:mediaHead	7 -13 15 -9 -9 -15
first:mediaHead/1	9 -8 7 -8 -6 -4
first:mediaHead/2	3 -5 12 -11 -3 -9
first:mediaHead/3	-3 -2 -2 7 0 -2
first:speaking	23 -7 -13 -5 -4 -1
first:speaking/1	21 -8 -10 -5 -4 -1
first:acting	13 1 -7 -6 -4 -5
first:acting/2	13 3 -12 -1 -1 -3
first:firmVerb	14 7 -3 -9 -10 -11
first:firmVerb/1	11 1 -6 -5 -3 -1
first:firmVerb/2	2 9 3 -3 -7 -10
first:firmVerb/3	5 -1 -2 -1 0 -1
first:possessive	14 -3 -8 -2 -1 -1
first:possessive/1	6 -2 -3 -1 -1 0
first:possessive/2	6 -1 -4 -1 0 -1
first:placePreposition	10 -3 -5 -1 -1 -1
first:placePreposition/2	6 -2 -3 0 -1 -1
first:from	5 -1 -2 -1 -1 -1
first:and	5 -1 -3 0 0 -1
first:pronoun	6 -1 -3 -6 3 -2
first:pronoun/1	6 -1 -3 -6 3 -2
first:nationality	41 -29 -26 15 -31 -18
first:nationality/1	52 -20 -24 -19 -23 -13
first:nationality/2	5 -11 1 7 -9 -3
first:nationality/3	-12 -3 -15 23 -2 -3
first:calendar	31 -9 3 -13 -45 -6
first:calendar/1	34 -5 1 -23 -39 -20
first:calendar/2	4 -6 4 -13 -11 9
first:calendar/3	-9 -4 0 12 -1 -4
first:never	42 -34 -28 -6 2 -11
first:never/1	9 -4 -9 -10 8 -4
first:never/2	40 -29 -13 -9 -5 -6
first:never/3	10 -7 -10 7 -5 -2
first:plain	9 -8 -7 6 5 -26
first:plain/1	12 -3 -17 1 0 -7
first:plain/2	-8 -15 6 13 6 -20
first:plain/3	6 4 0 -9 3 -12
first:firmTail	18 -3 -7 -4 -2 -4
first:firmTail/2	5 -1 -3 -1 0 0
first:firmTail/3	11 -1 -4 -2 -2 -4
first:credit	8 -4 0 -3 -2 -1
first:credit/1	10 -3 -3 -2 -1 0
first:function	32 -17 -9 -17 -20 4
first:function/1	15 -15 3 -4 -5 -3
first:function/2	30 -2 -18 -8 -15 0
first:function/3	1 -1 0 -7 -2 6
first:given	3 40 -25 -28 -27 -18
first:given/1	17 6 -16 -29 -13 5
first:given/2	-6 37 -21 -18 -24 -36
first:given/3	-10 20 -5 2 -6 -13
first:givenMaybe	3 11 -4 -13 2 -21
first:givenMaybe/1	11 1 -13 -15 6 -7
first:givenMaybe/2	-9 8 6 3 -2 -21
first:givenMaybe/3	-5 11 4 -9 -6 -2
first:acronym	15 -39 7 3 -14 2
first:acronym/1	8 -11 7 7 -18 -20
first:acronym/2	8 -28 -7 -3 2 15
first:acronym/3	4 -16 4 -2 -2 2
first:mixed	6 -29 8 -14 -28 22
first:mixed/1	-1 -24 3 -5 -27 24
first:mixed/2	3 -9 14 -10 -2 -4
first:mixed/3	11 0 -5 -5 0 -1
first:capital	12 5 -1 -11 -7 -12
first:capital/1	12 2 -3 -13 -1 -9
first:capital/2	-1 7 3 -2 -8 -6
first:capital/3	7 -2 0 -2 -6 -3
first:small	10 -5 -2 -1 -2 -1
first:small/1	9 -4 -2 -1 -2 0
first:initial	7 22 -25 -9 -13 -14
first:initial/1	17 -3 -8 -5 -3 -3
first:initial/2	11 9 -16 -6 -5 -8
first:initial/3	-12 19 -4 0 -5 -4
first:endsInS	20 -2 -10 4 -21 -16
first:endsInS/1	13 -5 -17 14 -6 -21
first:endsInS/2	30 6 -5 -44 -25 -1
first:endsInS/3	-20 -3 20 12 -15 -5
first:unknown	-1 -22 2 0 8 3
first:unknown/1	-1 -36 1 5 20 -16
first:unknown/2	10 -10 -5 -4 -23 17
first:unknown/3	-14 16 6 -6 -2 1
first:longWord	10 -22 -11 12 4 -9
first:longWord/1	4 -14 -8 4 8 -1
first:longWord/2	12 -12 1 0 -4 -8
first:longWord/3	-3 -1 -8 13 -3 -2
first:shortWord	9 5 -8 0 -10 -5
first:shortWord/1	14 7 -6 4 -23 -17
first:shortWord/2	0 -2 -9 -8 10 5
first:shortWord/3	-10 -7 4 0 4 9
first:inhabitant	8 4 -2 -14 -11 2
first:inhabitant/1	-1 21 -6 -12 -14 -10
first:inhabitant/2	10 -31 8 -2 -27 13
first:inhabitant/3	6 -5 -15 -7 20 -6
first:ordinarySmall	33 -13 -10 -11 -21 -10
first:ordinarySmall/1	36 9 -10 -29 -48 -50
first:ordinarySmall/2	16 -59 -9 6 3 5
first:ordinarySmall/3	-13 -9 8 1 7 10
first:lexiconNoun	12 -25 7 -4 -10 11
first:lexiconNoun/1	11 -4 6 -7 -25 4
first:lexiconNoun/2	-1 -36 6 1 8 11
first:lexiconNoun/3	6 -27 -6 -1 11 6
first:lexiconUnknown	-9 0 11 6 -2 -9
first:lexiconUnknown/1	-18 7 6 6 5 -3
first:lexiconUnknown/2	2 -4 6 4 -8 -10
first:lexiconUnknown/3	12 -15 8 -2 -21 -8
second:role	26 8 -20 -17 -18 2
second:role/2	18 5 -10 -5 -11 -12
second:role/3	14 4 -16 -18 -8 10
second:title	-4 6 -9 -8 -4 12
second:title/2	-3 7 -1 -2 -1 -1
second:title/3	-2 0 -9 -6 -3 12
second:particle	-12 18 -11 -3 -2 -3
second:particle/2	-6 11 -6 -3 -1 -2
second:particle/3	-9 12 -5 -1 0 -1
second:legalForm	17 -34 12 -2 -13 -13
second:legalForm/2	15 -33 18 -12 -13 -11
second:legalForm/3	2 -2 -8 10 -1 -2
second:firmHead	13 -37 10 2 -11 -15
second:firmHead/2	9 -30 6 -1 -1 -4
second:firmHead/3	8 -14 6 4 -22 -22
second:firmNoun	-13 5 14 1 -4 -19
second:firmNoun/2	-4 6 12 -13 -2 -16
second:firmNoun/3	-14 -2 5 13 -3 -4
second:bodyHead	11 -22 -13 21 -26 -11
second:bodyHead/2	14 -17 -5 15 -37 -5
second:bodyHead/3	2 -7 -13 10 6 -9
second:placeHead	-14 -14 9 -7 20 -9
second:placeHead/2	-4 -14 0 -4 15 -10
second:placeHead/3	-14 -3 14 -8 12 -2
second:productHead	10 -1 -9 -6 -9 9
second:productHead/2	9 -1 -9 -5 -9 10
second:productNoun	14 -4 3 -17 -10 5
second:productNoun/2	12 -4 4 -15 -10 5
second:clubHead	-11 -17 3 22 -14 -11
second:clubHead/2	-15 -14 4 19 -9 -7
second:clubHead/3	3 -4 -1 7 -7 -4
second:mediaHead	2 -6 22 -22 -10 -9
second:mediaHead/2	7 -6 15 -14 -9 -8
second:mediaHead/3	-5 0 13 -11 -1 -1
second:speaking	11 -3 2 -3 -3 -7
second:speaking/2	11 -3 2 -3 -3 -7
second:acting	7 8 -10 -2 -2 -3
second:acting/2	0 8 -6 -1 -1 -1
second:acting/3	9 -1 -5 -1 -1 -2
second:firmVerb	13 -1 -10 -2 0 -1
second:firmVerb/2	6 0 -5 -1 0 -1
second:firmVerb/3	8 -1 -6 -2 0 -1
second:article	3 14 -11 -6 -5 -7
second:article/2	-2 14 -10 -4 -3 -6
second:article/3	7 -1 -1 -2 -2 -1
second:preposition	-1 -9 -18 11 11 -13
second:preposition/2	-2 -9 -17 12 12 -11
second:placePreposition	22 -7 -21 -21 -10 14
second:placePreposition/2	19 -6 -19 -19 -9 15
second:placePreposition/3	8 -1 -3 -2 -1 -1
second:from	-29 -13 24 8 11 4
second:from/2	-23 -13 22 7 14 -7
second:from/3	-13 0 8 -1 -4 11
second:and	41 -34 -7 -10 -29 2
second:and/2	53 -28 -12 -23 -25 -11
second:and/3	-7 -9 6 4 -5 10
second:pronoun	19 -7 -8 -3 -5 -3
second:pronoun/2	19 -7 -8 -3 -5 -3
second:calendar	-12 25 -15 -4 -1 -2
second:calendar/2	-15 25 -15 -2 -1 -1
second:never	10 -15 2 10 -15 -7
second:never/2	4 -11 3 11 -13 -7
second:never/3	11 -5 -2 -2 -2 0
second:plain	9 -20 1 -2 -13 11
second:plain/2	9 -17 1 -5 -10 10
second:plain/3	2 -6 -1 2 -6 3
second:firmTail	6 -3 5 -6 -3 -2
second:firmTail/2	3 -3 5 -3 -3 -1
second:function	14 -26 7 -1 -9 4
second:function/2	21 -21 1 -4 -3 -10
second:function/3	-9 -11 10 2 -14 15
second:given	13 4 -14 -8 -2 -6
second:given/2	-1 -1 6 -5 -7 4
second:given/3	16 7 -39 -5 4 -19
second:givenMaybe	-4 9 -6 -11 0 7
second:givenMaybe/2	-7 8 -7 -9 1 7
second:acronym	14 -6 -8 1 -2 -11
second:acronym/2	6 -5 -3 5 -4 -7
second:acronym/3	12 -2 -10 -7 2 -5
second:mixed	-2 -11 15 -4 -2 -2
second:mixed/2	-3 -11 15 -4 -2 -2
second:capital	0 11 -4 -3 -5 -5
second:capital/1	9 -4 -2 -1 -2 0
second:capital/2	-8 15 -4 -1 -1 -1
second:capital/3	11 -3 -2 -4 -4 -8
second:small	-2 0 2 2 -4 8
second:small/2	10 1 -7 -3 0 -6
second:small/3	-19 -1 12 6 -9 17
second:number	40 -30 -32 -24 -15 9
second:number/1	40 -3 -11 -3 -13 -19
second:number/2	20 -27 -20 -20 -6 16
second:number/3	11 0 -8 -2 -1 -1
second:initial	-13 15 8 -5 -8 -7
second:initial/2	-8 2 12 -3 -5 -3
second:initial/3	-8 14 -4 -2 -3 -4
second:endsInS	3 -16 9 6 -23 1
second:endsInS/1	0 -3 6 -2 -1 -1
second:endsInS/2	10 -12 -1 14 -20 -8
second:endsInS/3	-5 -4 11 -14 -7 10
second:hyphen	0 3 12 -25 -9 1
second:hyphen/1	4 11 -10 -19 -6 3
second:hyphen/2	9 -20 20 -3 -5 -3
second:hyphen/3	-15 2 16 -3 -1 -1
second:stop	21 -8 -10 -2 -3 -2
second:stop/1	20 -7 -9 -1 -3 -2
second:ampersand	-10 -30 32 4 -27 -12
second:ampersand/1	-8 -6 19 -6 -8 -1
second:ampersand/2	-4 -25 19 6 -18 -9
second:ampersand/3	-4 -2 7 2 -4 -4
second:unknown	4 17 -8 -16 3 -17
second:unknown/2	11 4 -3 -13 -1 -12
second:unknown/3	-10 18 -9 -5 6 -6
second:longWord	-7 -1 7 1 -13 5
second:longWord/2	2 0 7 -12 -13 6
second:longWord/3	-11 0 1 10 -1 -1
second:shortWord	-3 2 4 -12 7 1
second:shortWord/2	9 -11 -1 -9 6 -1
second:shortWord/3	-25 23 12 -4 5 5
second:inhabitant	2 19 -14 -2 -2 -9
second:inhabitant/2	4 13 -19 7 -3 -5
second:inhabitant/3	-1 11 8 -19 3 -6
second:ordinarySmall	-2 -13 12 -12 7 -3
second:ordinarySmall/2	0 -11 7 -18 10 3
second:ordinarySmall/3	0 -6 11 -3 -5 -12
second:lexiconNoun	-8 -10 9 1 -3 7
second:lexiconNoun/2	-2 -6 1 2 0 4
second:lexiconNoun/3	-9 -7 14 -4 -5 5
second:lexiconUnknown	-1 16 -15 7 -3 -20
second:lexiconUnknown/1	8 -4 -2 -1 -2 0
second:lexiconUnknown/2	-15 21 -10 5 -1 -12
second:lexiconUnknown/3	21 -11 -18 10 -1 -18
inside:role	29 -7 -22 -24 -9 9
inside:role/2	7 -7 0 0 0 0
inside:role/3	26 -2 -22 -24 -9 9
inside:title	-2 0 -9 -6 -3 12
inside:title/3	-2 0 -9 -6 -3 12
inside:particle	-21 28 -10 -5 -3 -4
inside:particle/2	-17 22 -9 -4 -2 -3
inside:particle/3	-9 13 -2 -2 -1 -1
inside:legalForm	-5 -26 25 -11 -6 -12
inside:legalForm/2	4 -19 16 -5 -3 -5
inside:legalForm/3	-7 -9 17 -8 -3 -7
inside:firmHead	-3 -10 9 7 -29 4
inside:firmHead/2	-2 -3 5 0 0 -1
inside:firmHead/3	-2 -8 7 7 -29 4
inside:firmNoun	-10 -2 1 13 -4 -6
inside:firmNoun/3	-10 -2 1 13 -4 -6
inside:bodyHead	3 -8 -18 12 4 -11
inside:bodyHead/3	3 -8 -18 12 4 -11
inside:placeHead	-5 -4 5 -4 9 -4
inside:placeHead/3	-5 -4 5 -4 9 -4
inside:clubHead	6 -5 -5 8 -8 -4
inside:clubHead/3	6 -5 -5 8 -8 -4
inside:mediaHead	-5 0 14 -11 -1 -1
inside:mediaHead/3	-5 0 14 -11 -1 -1
inside:acting	18 0 -11 -6 -2 -3
inside:acting/3	19 -1 -11 -6 -2 -3
inside:firmVerb	12 -1 -8 -2 0 -1
inside:firmVerb/3	12 -1 -8 -2 0 -1
inside:article	-9 22 -15 -7 -8 7
inside:article/2	-14 15 -11 -3 -5 11
inside:article/3	3 12 -5 -6 -3 -6
inside:possessive	6 0 -3 -1 -1 -1
inside:possessive/3	6 0 -3 -1 -1 -1
inside:preposition	18 -24 -25 7 9 -17
inside:preposition/2	-2 -9 -17 12 12 -11
inside:preposition/3	24 -17 -10 -2 -5 -6
inside:placePreposition	53 -16 -36 -44 -17 11
inside:placePreposition/2	19 -7 -19 -19 -9 15
inside:placePreposition/3	52 -11 -21 -31 -8 -6
inside:from	-17 -37 13 12 16 4
inside:from/2	-24 -13 22 8 14 -7
inside:from/3	1 -29 -6 7 6 9
inside:and	45 -46 -27 13 -35 -5
inside:and/2	57 -33 -14 -23 -25 -12
inside:and/3	5 -21 -21 22 -15 3
inside:nationality	-3 0 0 6 -2 -1
inside:nationality/3	-3 0 0 6 -2 -1
inside:calendar	7 -6 3 -5 -1 -1
inside:calendar/2	5 -5 0 0 0 0
inside:calendar/3	3 -1 3 -5 -1 -1
inside:never	12 -6 -2 -3 -2 0
inside:never/3	12 -6 -2 -3 -2 0
inside:plain	-11 -17 -3 23 -2 -3
inside:plain/2	-2 -7 9 0 0 0
inside:plain/3	-11 -11 -7 24 -2 -3
inside:firmTail	5 -1 -1 -2 -1 -1
inside:firmTail/3	5 -1 -1 -2 -1 -1
inside:function	45 -52 -31 1 -11 5
inside:function/2	20 -27 -8 -3 0 4
inside:function/3	38 -41 -34 4 -15 1
inside:given	29 10 -56 -18 -3 -28
inside:given/2	1 13 -12 -4 -5 -3
inside:given/3	33 1 -49 -16 0 -25
inside:givenMaybe	13 0 -3 -9 -3 -2
inside:givenMaybe/3	13 1 -2 -9 -3 -2
inside:acronym	33 -13 -21 -12 -1 -8
inside:acronym/2	5 -3 -1 0 -1 0
inside:acronym/3	30 -11 -20 -11 0 -7
inside:capital	14 7 -7 -3 -24 -8
inside:capital/1	-7 8 -1 0 0 0
inside:capital/2	-4 21 -4 -21 -22 -6
inside:capital/3	17 -6 -5 1 -18 -6
inside:small	26 -17 -30 5 -9 6
inside:small/2	6 4 -10 -4 -1 3
inside:small/3	26 -33 -29 8 -11 4
inside:number	35 -11 -14 -11 -5 -7
inside:number/2	5 -3 -2 0 -1 -1
inside:number/3	32 -8 -13 -11 -4 -7
inside:initial	-3 13 -7 -4 -4 -4
inside:initial/3	-3 13 -7 -4 -4 -4
inside:endsInS	5 -6 2 -3 -14 1
inside:endsInS/2	1 6 -9 -1 -1 -1
inside:endsInS/3	5 -11 4 -3 -13 1
inside:hyphen	5 28 -20 -40 -23 -11
inside:hyphen/1	2 13 -10 -19 -7 3
inside:hyphen/2	-2 26 -18 -16 -21 -12
inside:hyphen/3	6 4 1 -12 -7 -9
inside:stop	16 -2 -11 -4 -1 -1
inside:stop/3	15 -2 -11 -4 -1 -1
inside:ampersand	-14 -29 38 -1 -28 -13
inside:ampersand/1	-8 -6 19 -6 -8 -1
inside:ampersand/2	-3 -26 19 6 -18 -9
inside:ampersand/3	-9 -4 19 -6 -5 -5
inside:unknown	10 9 -22 -15 1 -2
inside:unknown/2	1 1 -3 -2 -4 5
inside:unknown/3	10 9 -20 -13 4 -9
inside:longWord	-9 -1 0 10 -1 -2
inside:longWord/3	-9 -1 1 10 -1 -2
inside:shortWord	17 0 -11 -9 -10 6
inside:shortWord/2	9 -3 -4 -6 -4 5
inside:shortWord/3	11 5 -10 -6 -6 4
inside:inhabitant	11 13 1 -27 -3 -12
inside:inhabitant/1	-5 6 0 0 0 0
inside:inhabitant/3	15 8 3 -27 -2 -11
inside:ordinarySmall	3 -8 0 10 -12 -16
inside:ordinarySmall/2	7 -4 -1 -2 -1 -1
inside:ordinarySmall/3	1 -6 0 11 -11 -15
inside:lexiconNoun	-7 -17 3 14 -14 11
inside:lexiconNoun/2	15 -7 -7 -3 -2 -3
inside:lexiconNoun/3	-10 -13 3 14 -14 12
inside:lexiconUnknown	7 12 7 -19 -17 -40
inside:lexiconUnknown/1	-6 6 0 0 0 0
inside:lexiconUnknown/2	-13 19 6 -13 -14 -10
inside:lexiconUnknown/3	17 -3 4 -14 -8 -33
last:role	7 13 -15 7 -31 -10
last:role/1	8 10 -30 8 -19 1
last:role/2	9 4 5 -8 -13 -14
last:role/3	-6 3 1 8 -4 -3
last:title	32 -8 -15 -11 -10 -2
last:title/1	36 -17 -14 -8 -9 -2
last:title/2	-3 8 -1 -2 -1 -1
last:particle	10 -8 -1 0 0 0
last:particle/1	5 -4 -1 0 0 0
last:particle/2	5 -5 0 0 0 0
last:legalForm	14 -33 22 -25 -21 -18
last:legalForm/1	24 -9 -11 -3 -4 -1
last:legalForm/2	23 -20 3 -13 -11 -8
last:legalForm/3	-12 -12 28 -14 -7 -10
last:firmHead	5 -15 21 -11 -15 -18
last:firmHead/1	18 14 -29 -21 -12 -8
last:firmHead/2	9 -33 10 -5 -2 -6
last:firmHead/3	-25 -7 35 -1 -16 -16
last:firmNoun	-2 20 2 -9 -13 -24
last:firmNoun/1	3 21 -28 -18 -9 -5
last:firmNoun/2	-4 6 13 -14 -2 -16
last:firmNoun/3	-3 -2 -2 10 -6 -4
last:bodyHead	4 -31 -29 38 -19 -28
last:bodyHead/1	8 -14 -8 15 -25 -11
last:bodyHead/2	18 -17 -5 12 -37 -5
last:bodyHead/3	-20 -10 -25 29 13 -26
last:placeHead	-2 -8 -2 -5 12 -6
last:placeHead/1	17 4 -2 -5 -27 -13
last:placeHead/2	-16 -13 0 -4 14 4
last:placeHead/3	-2 -8 -10 3 17 -14
last:productHead	2 -2 -14 1 -10 14
last:productHead/1	-4 -1 -3 8 -1 -1
last:productHead/2	9 -1 -9 -5 -9 10
last:productHead/3	-3 0 -2 -3 -1 8
last:productNoun	6 -16 1 3 -13 8
last:productNoun/1	11 -13 -7 6 -1 -1
last:productNoun/2	12 -4 4 -15 -10 5
last:productNoun/3	-14 0 2 8 -3 5
last:familyNoun	10 -2 -5 -3 -1 -1
last:familyNoun/1	9 -2 -7 0 0 0
last:clubHead	-23 -26 -8 38 -17 -11
last:clubHead/1	-17 -15 -18 33 -12 -4
last:clubHead/2	-15 -14 4 19 -9 -7
last:clubHead/3	8 0 -1 -7 0 0
last:mediaHead	11 -15 22 -26 -15 -15
last:mediaHead/1	9 -8 7 -8 -6 -4
last:mediaHead/2	8 -6 14 -14 -9 -8
last:mediaHead/3	0 -2 9 -7 -2 -3
last:speaking	30 -10 -8 -9 -7 -8
last:speaking/1	21 -8 -10 -5 -4 -1
last:speaking/2	10 -2 2 -3 -3 -7
last:acting	-1 4 5 -6 -4 -2
last:acting/2	-7 7 4 -1 -1 -1
last:firmVerb	15 -2 -3 -9 -6 -2
last:firmVerb/1	11 1 -6 -5 -3 -1
last:firmVerb/2	6 0 -5 -1 0 -1
last:firmVerb/3	0 -2 6 -4 -2 -1
last:article	11 -3 -6 -2 -1 -2
last:article/2	9 -2 -4 -1 -1 -2
last:possessive	6 -2 -3 -1 -1 0
last:possessive/1	6 -2 -3 -1 -1 0
last:from	5 -1 -2 -1 -1 0
last:pronoun	24 -9 -16 -11 -1 -5
last:pronoun/1	6 -1 -3 -6 3 -2
last:pronoun/2	19 -7 -8 -3 -5 -3
last:pronoun/3	7 0 -6 -2 0 0
last:nationality	54 -20 -26 -19 -24 -13
last:nationality/1	53 -20 -25 -19 -24 -13
last:calendar	36 2 -3 -32 -41 -25
last:calendar/1	34 -5 1 -23 -39 -20
last:calendar/2	-8 21 -4 -7 -3 -4
last:calendar/3	20 -8 -7 -5 -1 -2
last:never	9 -19 -1 7 0 -11
last:never/1	11 -10 -9 -10 8 -4
last:never/2	4 -11 3 11 -13 -7
last:never/3	-5 0 4 2 -1 -1
last:plain	10 -15 -6 5 -2 -4
last:plain/1	15 -7 -17 0 1 -7
last:plain/2	6 -16 0 -1 -10 9
last:plain/3	-12 1 7 6 3 -23
last:firmTail	10 -4 4 -5 -3 -4
last:firmTail/2	3 -3 5 -3 -3 -1
last:credit	10 -3 -4 -2 -1 0
last:credit/1	10 -3 -3 -2 -1 0
last:function	22 -16 9 -14 -16 -15
last:function/1	15 -15 3 -4 -5 -3
last:function/2	0 -3 16 -5 -10 -12
last:function/3	18 -1 -11 -6 -2 -2
last:given	9 12 -11 -20 -17 4
last:given/1	7 15 -15 -29 -13 4
last:given/2	2 -7 7 -5 -7 4
last:given/3	6 4 -13 6 -5 -8
last:givenMaybe	5 12 -13 -26 3 -3
last:givenMaybe/1	10 7 -17 -15 4 -7
last:givenMaybe/2	-7 9 1 -12 -1 4
last:givenMaybe/3	2 5 -4 -2 0 -2
last:acronym	13 -13 7 5 -18 -20
last:acronym/1	9 -11 6 8 -18 -20
last:acronym/2	11 -3 -6 4 -5 -8
last:acronym/3	0 -4 7 -14 0 5
last:mixed	-14 0 9 -9 -29 22
last:mixed/1	-3 -20 2 -5 -27 24
last:mixed/2	-10 4 12 -6 -2 -6
last:mixed/3	-12 14 -1 -1 -1 -2
last:capital	10 6 -3 -7 -5 -11
last:capital/1	10 3 -2 -12 0 -10
last:capital/2	-4 9 1 0 -4 -5
last:capital/3	7 -2 -9 4 -9 -1
last:number	41 -47 -38 -30 -9 16
last:number/1	23 -9 -13 -4 -14 3
last:number/2	19 -31 -19 -20 -6 19
last:number/3	23 -13 -15 -10 6 -8
last:initial	2 -1 16 -14 -8 -7
last:initial/1	17 -3 -8 -5 -3 -3
last:initial/2	-8 2 12 -3 -5 -3
last:initial/3	-8 0 14 -7 -1 -2
last:endsInS	3 -4 2 13 -14 -20
last:endsInS/1	12 1 -19 12 -6 -22
last:endsInS/2	0 -5 2 12 -12 -9
last:endsInS/3	-13 -15 30 -14 -3 -1
last:stop	-14 -7 29 -16 -8 -11
last:stop/1	20 -7 -9 -1 -3 -2
last:stop/2	5 -20 15 -5 -3 -5
last:stop/3	-27 14 25 -10 -2 -5
last:unknown	5 -20 -5 -2 19 -15
last:unknown/1	-7 -33 1 7 22 -12
last:unknown/2	13 4 -5 -15 0 -13
last:unknown/3	11 -2 -12 -18 2 7
last:longWord	8 -8 -3 -1 -2 1
last:longWord/1	3 -10 -8 4 8 -1
last:longWord/2	6 0 6 -12 -15 4
last:shortWord	11 4 1 -10 -14 -8
last:shortWord/1	8 11 -3 5 -25 -13
last:shortWord/2	-2 0 -2 -13 10 4
last:shortWord/3	12 -26 12 -13 -5 -2
last:inhabitant	4 16 -1 -4 -20 -17
last:inhabitant/1	4 17 -6 -14 -14 -10
last:inhabitant/2	-2 4 2 0 -6 -9
last:inhabitant/3	3 -5 0 7 -5 -7
last:ordinarySmall	19 5 -7 -8 -12 -15
last:ordinarySmall/1	33 13 -12 -29 -49 -51
last:ordinarySmall/2	-5 -9 6 -8 6 4
last:ordinarySmall/3	-8 -10 -15 13 13 1
last:lexiconNoun	0 -7 6 5 -12 5
last:lexiconNoun/1	10 -2 4 -8 -20 1
last:lexiconNoun/2	-10 -2 5 5 -1 3
last:lexiconNoun/3	-12 -20 -2 10 9 6
last:lexiconUnknown	-1 11 0 0 -5 -12
last:lexiconUnknown/1	-12 -1 7 7 3 -2
last:lexiconUnknown/2	3 12 -9 0 -4 -18
last:lexiconUnknown/3	17 11 -8 -12 -46 -7
after:role	-9 -21 -3 33 -6 -29
after:role/1	12 -34 -21 19 3 -17
after:role/2	-37 9 18 25 -16 -13
after:role/3	2 -1 -5 5 0 -1
after:particle	40 -31 -17 -4 -4 -6
after:particle/1	34 -29 -9 -3 -4 -4
after:particle/2	12 -4 -9 -1 0 -2
after:legalForm	61 -19 -45 -20 -16 -8
after:legalForm/1	23 -7 -8 -4 -10 -3
after:legalForm/2	49 -13 -39 -14 -7 -4
after:legalForm/3	10 0 -8 -2 0 -1
after:firmHead	20 -20 -57 10 1 10
after:firmHead/1	10 -18 -39 4 4 14
after:firmHead/2	19 -3 -24 11 -5 -6
after:firmNoun	-1 -38 4 -17 17 8
after:firmNoun/1	-1 -37 -7 -10 26 7
after:firmNoun/2	-4 -2 19 -12 -15 3
after:bodyHead	7 -20 -1 0 13 -27
after:bodyHead/1	-14 -17 16 6 11 -19
after:bodyHead/2	35 -4 -19 -17 5 -8
after:bodyHead/3	6 0 -7 3 -2 -1
after:placeHead	29 -6 -21 -7 -5 -6
after:placeHead/1	21 -4 -17 -5 -2 -5
after:placeHead/2	10 -2 -4 -1 -3 -1
after:productHead	-4 -2 -7 -2 -2 12
after:productHead/1	-5 -2 -7 -2 -2 12
after:productNoun	2 -5 -7 0 -2 6
after:productNoun/1	-6 -4 -3 -6 4 11
after:productNoun/2	16 -1 -5 -5 -8 -6
after:productNoun/3	-10 0 0 10 0 -1
after:clubHead	-10 0 13 -1 -4 -1
after:clubHead/1	-10 0 13 -1 -4 -1
after:mediaHead	17 -1 -13 -1 -2 -1
after:mediaHead/1	11 -1 -7 0 -2 -1
after:mediaHead/2	8 0 -7 -1 0 0
after:speaking	-30 30 6 13 -27 -23
after:speaking/1	-43 33 10 -1 -3 -8
after:speaking/2	-2 7 3 8 -30 -15
after:speaking/3	9 -8 -9 11 -6 -10
after:acting	-25 19 13 0 -13 1
after:acting/1	-13 23 10 -20 -18 -3
after:acting/2	-19 1 15 16 -11 -12
after:acting/3	-11 -17 -10 1 20 15
after:firmVerb	-24 -11 45 -8 -29 -17
after:firmVerb/1	-14 -9 37 -8 -28 -22
after:firmVerb/2	-16 -1 21 -19 -3 -1
after:firmVerb/3	-5 -6 4 11 -2 -3
after:article	0 0 2 -19 9 -1
after:article/1	-3 9 -19 -5 13 0
after:article/2	6 -11 15 -19 -6 -2
after:article/3	-4 -3 13 -5 -2 -3
after:possessive	3 -5 -9 -1 11 -1
after:possessive/1	0 -5 -8 -1 11 -1
after:preposition	-9 2 7 3 -16 9
after:preposition/1	-9 0 5 7 -30 21
after:preposition/2	8 -1 1 -7 3 -13
after:preposition/3	-8 3 3 3 6 -17
after:placePreposition	-2 -12 0 14 -11 4
after:placePreposition/1	3 -6 -7 9 -11 7
after:placePreposition/2	-4 -6 1 9 2 -13
after:placePreposition/3	0 -10 7 0 -12 5
after:from	10 13 -3 -30 3 -1
after:from/1	22 -22 0 -2 -6 -20
after:from/2	-13 39 -11 -33 8 6
after:from/3	6 -10 5 -18 3 5
after:at	-6 -7 -6 10 14 -12
after:at/1	8 -10 -1 -16 9 -3
after:at/2	-19 10 -9 10 10 -11
after:at/3	-11 -5 0 14 -2 -4
after:named	-12 -10 -16 25 7 -8
after:named/1	-13 -2 -28 24 9 -7
after:named/2	-20 1 16 3 -1 -1
after:named/3	15 -13 -10 4 -1 -1
after:and	-17 3 16 -11 1 -4
after:and/1	-14 0 11 -7 2 -5
after:and/2	2 -2 6 -13 0 -10
after:and/3	-13 5 3 1 -7 10
after:pronoun	7 4 -9 4 -5 -9
after:pronoun/1	0 5 -5 5 -4 -9
after:pronoun/3	7 0 -5 -2 0 0
after:calendar	8 -10 1 -4 -1 -1
after:calendar/1	7 -10 2 -4 -1 -1
after:never	10 -6 -2 -10 3 -4
after:never/1	26 -4 -13 -3 -9 -2
after:never/2	-12 -1 10 -7 10 -2
after:never/3	6 0 -6 0 0 0
after:plain	12 -4 -2 -12 15 -42
after:plain/1	15 -19 -2 0 9 -39
after:plain/2	-11 18 3 -20 12 -11
after:plain/3	13 -1 -8 -6 4 -5
after:firmTail	-12 -4 18 0 -5 -3
after:firmTail/1	-13 -11 22 2 -3 -2
after:firmTail/2	-3 10 -5 -1 -2 -1
after:partyTail	11 -2 -6 -2 -2 -1
after:partyTail/1	12 -9 -3 -1 0 0
after:partyTail/2	-2 7 -3 -1 -2 -1
after:credit	-4 -16 -15 -6 11 16
after:credit/1	18 -9 -8 -2 -3 -6
after:credit/2	-13 -7 -7 -3 15 8
after:credit/3	-12 -2 -6 -1 -1 15
after:function	-7 -6 10 -9 14 -4
after:function/1	-5 -8 9 -5 5 0
after:function/2	3 7 -2 -5 9 -26
after:function/3	-14 -18 7 -6 14 16
after:given	15 -20 -2 -8 5 -6
after:given/1	7 -15 1 -6 6 -4
after:given/2	15 -5 -5 -2 -2 -2
after:givenMaybe	16 -6 -5 -2 -3 -1
after:givenMaybe/1	11 -4 -4 -1 -1 -1
after:givenMaybe/2	6 -2 0 -1 -2 0
after:acronym	8 -1 4 -2 -9 -16
after:acronym/1	15 -15 -4 0 -5 -6
after:acronym/2	-9 5 9 1 -3 -9
after:acronym/3	5 3 -3 -2 -3 -2
after:mixed	8 -2 -3 -1 -1 -1
after:mixed/1	6 -2 -3 -1 -1 0
after:capital	48 -31 -10 -21 -22 -14
after:capital/1	33 -39 -4 -10 -12 -4
after:capital/2	24 -2 -6 -6 -23 -16
after:capital/3	29 -2 -10 -17 -4 -5
after:small	-11 3 4 7 -5 9
after:small/1	5 4 -6 -3 -6 5
after:small/2	-20 1 14 2 2 2
after:small/3	-18 -9 2 18 1 11
after:number	28 8 -25 8 -52 -17
after:number/1	31 11 -12 -23 -40 -24
after:number/2	-9 -2 -16 25 -14 1
after:number/3	16 -4 -6 -3 -3 -3
after:initial	23 -6 -15 -5 -3 -1
after:initial/1	13 -5 -4 -2 -2 -1
after:initial/2	15 0 -12 -3 -1 0
after:endsInS	-14 2 14 8 -4 -8
after:endsInS/1	-10 3 14 6 -16 2
after:endsInS/2	-13 2 0 6 16 -18
after:endsInS/3	1 0 6 -4 -2 -2
after:edge	4 6 0 -18 3 -5
after:edge/1	-7 -9 4 5 6 -7
after:edge/2	-3 17 -3 -34 -1 3
after:edge/3	24 -2 -7 -13 -10 -8
after:comma	-32 21 16 -17 7 4
after:comma/1	-31 -2 22 -5 13 -1
after:comma/2	-8 21 -8 -18 -4 8
after:comma/3	-11 21 7 -9 -13 -3
after:colon	10 -22 -3 23 -24 -2
after:colon/1	14 -20 -27 22 -12 6
after:colon/2	7 -20 19 4 -22 -10
after:colon/3	-12 12 4 1 -2 -3
after:opens	-34 27 -6 -38 18 18
after:opens/1	-29 18 -5 -20 20 7
after:opens/2	-19 25 -11 -19 -2 17
after:opens/3	5 -10 12 -3 -2 -3
after:closes	-26 -6 20 29 -43 -20
after:closes/1	-4 -31 -14 36 -22 -6
after:closes/2	-21 17 15 7 -23 -12
after:closes/3	-11 -2 24 -18 -3 -3
after:quote	25 -5 -15 -14 -18 -2
after:quote/1	5 0 -7 1 -12 5
after:quote/2	40 -14 -14 -19 -9 -12
after:hyphen	-14 3 -23 -22 38 -13
after:hyphen/1	-27 15 -20 -13 31 -6
after:hyphen/2	0 -15 -1 -9 21 -4
after:hyphen/3	16 -5 -4 -1 -5 -4
after:stop	-12 4 7 0 0 -3
after:stop/1	-18 14 8 -4 -2 2
after:stop/2	-6 -11 10 13 -9 -4
after:stop/3	13 -9 -15 -7 13 -4
after:symbol	10 -16 2 -21 14 -15
after:symbol/1	23 -22 1 -19 1 -13
after:symbol/2	-16 5 -7 -1 17 -2
after:symbol/3	-6 -1 9 -1 -1 -1
after:ampersand	70 -14 -54 -19 -38 -12
after:ampersand/1	59 -6 -44 -16 -36 -10
after:ampersand/2	28 -12 -19 -3 -3 -2
after:slash	-9 3 -12 -3 16 -1
after:slash/1	0 -1 -11 -2 11 -1
after:slash/2	-9 4 -2 -1 7 0
after:unknown	17 13 -36 -2 -6 -9
after:unknown/1	32 -15 -21 -17 2 -4
after:unknown/2	-5 19 -21 10 -10 -5
after:longWord	11 -14 3 5 -6 -8
after:longWord/1	21 -6 -19 6 -4 -3
after:longWord/2	-4 -7 15 -8 -2 -4
after:longWord/3	-4 -1 -1 6 0 -1
after:shortWord/2	5 6 -4 2 -6 -16
after:shortWord/3	-9 -3 0 5 3 10
after:inhabitant	24 -4 -13 -3 -3 -2
after:inhabitant/1	15 -3 -7 -2 -3 -1
after:inhabitant/2	7 -1 -3 -1 0 0
after:ordinarySmall	-5 7 17 -31 -3 4
after:ordinarySmall/1	-12 -8 17 -12 3 9
after:ordinarySmall/2	-4 13 10 -16 -8 -6
after:ordinarySmall/3	23 0 -13 -7 -3 -3
after:lexiconNoun	28 -9 -4 -8 -26 -7
after:lexiconNoun/1	20 -20 -4 2 -16 3
after:lexiconNoun/2	9 6 1 -2 -18 -13
after:lexiconNoun/3	19 -1 -3 -15 -3 -4
after:lexiconUnknown	44 -32 -6 -19 -19 -10
after:lexiconUnknown/1	28 -18 1 -14 -17 -7
after:lexiconUnknown/2	33 -18 -11 -5 -3 -3
after:lexiconUnknown/3	6 0 -2 -2 0 -1
after2:role	-14 24 2 6 -7 -28
after2:role/1	-12 14 6 -2 -3 -18
after2:role/2	-8 13 -4 9 -5 -10
after2:role/3	-3 12 -4 -2 -3 -2
after2:title	8 3 -7 -11 0 -2
after2:title/1	4 -6 -14 -7 14 -1
after2:title/2	12 -1 7 -1 -17 -1
after2:title/3	-4 8 -1 -4 0 0
after2:particle	19 -17 9 -9 -7 -4
after2:particle/1	22 -17 -1 -3 -5 -3
after2:particle/2	-3 0 9 -5 -2 0
after2:legalForm	36 -6 -21 -10 -9 -4
after2:legalForm/1	29 -6 -17 -6 -6 -1
after2:legalForm/2	8 0 -4 -3 -2 -2
after2:legalForm/3	10 -1 -7 -2 -1 -1
after2:firmHead	24 7 -2 -19 -14 -11
after2:firmHead/1	11 5 -2 -6 -9 -9
after2:firmHead/2	1 5 4 -5 -6 -1
after2:firmHead/3	20 -1 -4 -14 -5 -2
after2:firmNoun	4 2 -2 -4 1 -15
after2:firmNoun/1	-9 9 -6 4 5 -9
after2:firmNoun/2	21 -11 3 -12 -6 -4
after2:bodyHead	16 27 -68 7 -18 -14
after2:bodyHead/1	4 15 -41 21 -8 -20
after2:bodyHead/2	21 18 -39 -22 -14 1
after2:bodyHead/3	6 3 -12 -1 -5 -4
after2:placeHead	-2 6 -6 -3 10 -11
after2:placeHead/1	7 -20 -10 4 13 -8
after2:placeHead/2	-15 22 4 -9 -5 -2
after2:placeHead/3	6 -1 -4 -1 0 -1
after2:productHead	-7 -1 -8 3 -4 11
after2:productHead/1	-7 -1 -8 3 -4 11
after2:productNoun	-12 -12 8 0 17 -8
after2:productNoun/1	-13 -12 8 0 17 -8
after2:mediaHead	-12 11 -17 7 10 -2
after2:mediaHead/1	-6 -2 -6 8 5 -1
after2:mediaHead/2	-13 14 -10 -1 6 -1
after2:mediaHead/3	5 -1 -3 0 0 0
after2:speaking	13 -4 -21 23 -10 -13
after2:speaking/1	8 9 -15 3 -4 -21
after2:speaking/2	0 -6 -7 12 -2 4
after2:speaking/3	12 -14 -13 20 -15 -9
after2:acting	24 -20 -13 -6 6 -8
after2:acting/1	23 -5 -24 -13 13 -12
after2:acting/2	12 -26 16 -11 -4 -7
after2:acting/3	-1 7 -20 10 -14 9
after2:firmVerb	-3 -3 12 -15 16 -39
after2:firmVerb/1	-4 -10 4 -2 19 -27
after2:firmVerb/2	-1 12 4 -19 3 -11
after2:firmVerb/3	3 -2 7 -4 -5 -4
after2:article	-12 18 7 -9 -12 1
after2:article/1	-2 16 -5 -16 -20 16
after2:article/2	-10 10 6 6 -1 -25
after2:article/3	-12 -9 15 -4 9 -1
after2:possessive	-21 36 -16 7 -10 2
after2:possessive/1	-10 23 1 -1 -14 -20
after2:possessive/2	-27 33 -23 5 -13 16
after2:possessive/3	7 -17 -11 3 12 -7
after2:preposition	3 5 -13 6 12 -49
after2:preposition/1	-12 17 -30 10 24 -42
after2:preposition/2	21 -20 13 -8 -20 -14
after2:preposition/3	0 2 5 2 -12 -10
after2:placePreposition	-4 -5 1 -13 -6 24
after2:placePreposition/1	-12 1 2 -4 0 16
after2:placePreposition/2	2 -8 1 -15 -9 16
after2:placePreposition/3	12 -7 -3 0 -3 -2
after2:from	3 4 -4 -23 0 9
after2:from/1	0 1 -6 -19 5 9
after2:from/2	3 1 -1 -7 -11 4
after2:from/3	2 7 -1 -9 4 -4
after2:at	-5 6 -19 -23 16 9
after2:at/1	-10 15 -28 -17 16 5
after2:at/2	10 -21 3 -9 3 7
after2:at/3	-7 12 -4 -3 -1 -2
after2:named	2 -10 6 12 -18 -7
after2:named/1	14 -11 -1 2 -16 -2
after2:named/2	-7 2 9 -1 -3 -5
after2:named/3	-10 -1 -1 12 0 0
after2:and	20 -8 -18 10 -11 -1
after2:and/1	32 -29 6 1 -17 -23
after2:and/2	-13 19 -26 10 -9 11
after2:and/3	0 -6 -13 1 13 -3
after2:pronoun	-7 28 -15 -7 -17 -1
after2:pronoun/1	-3 24 -36 9 -7 -3
after2:pronoun/2	7 4 4 -20 -12 6
after2:pronoun/3	-14 9 17 -4 -9 -6
after2:nationality	6 -4 -16 10 -1 -1
after2:nationality/1	16 -5 -9 -2 -1 -1
after2:nationality/2	-9 1 -8 11 0 0
after2:calendar	-25 -4 -26 27 24 6
after2:calendar/1	-33 -1 -12 26 16 8
after2:calendar/2	20 -13 -42 2 10 1
after2:calendar/3	-19 7 13 1 8 -6
after2:never	22 -29 18 -1 -14 -9
after2:never/1	22 -13 0 -13 2 -17
after2:never/2	6 -30 22 6 -21 5
after2:never/3	-4 -1 9 3 -3 -2
after2:plain	-4 -13 6 -12 14 4
after2:plain/1	-1 -15 8 -11 3 11
after2:plain/2	-18 3 5 -3 15 -2
after2:plain/3	19 -5 -18 -4 5 -9
after2:firmTail	-9 -32 27 -6 13 -14
after2:firmTail/1	-4 -31 20 8 -2 -5
after2:firmTail/2	-6 -8 14 -13 9 -8
after2:firmTail/3	-4 -1 4 -8 8 -1
after2:partyTail	-5 -1 12 -1 -4 -3
after2:partyTail/1	-8 -1 12 -1 -3 -2
after2:credit	3 -9 -1 3 -4 3
after2:credit/1	11 -18 12 -8 4 -14
after2:credit/2	-10 5 -17 11 -10 13
after2:credit/3	6 0 0 -3 -1 -1
after2:function	-7 -2 7 1 -8 12
after2:function/1	-5 5 9 -14 -10 10
after2:function/2	-9 -10 0 12 2 10
after2:function/3	3 -9 -4 3 7 -5
after2:given	-3 6 -9 16 -23 8
after2:given/1	9 3 -7 8 -17 -7
after2:given/2	-8 2 4 11 -9 -7
after2:given/3	-9 -2 -11 4 -4 17
after2:givenMaybe	-5 -10 -24 26 13 -19
after2:givenMaybe/1	-9 -13 -28 26 12 -8
after2:givenMaybe/2	8 -9 0 2 2 -11
after2:givenMaybe/3	-5 8 -2 -1 0 0
after2:acronym	-4 -11 14 10 -5 -16
after2:acronym/1	-7 -22 14 1 9 -7
after2:acronym/2	-4 1 9 7 -16 -7
after2:acronym/3	4 5 -11 6 -5 -3
after2:mixed	15 -19 5 -5 -10 7
after2:mixed/1	12 -6 -11 -2 -4 9
after2:mixed/2	7 -16 14 -3 -6 -1
after2:capital	10 -8 -1 -13 6 -5
after2:capital/1	14 -11 -10 7 2 -13
after2:capital/2	-2 -4 4 -9 6 -1
after2:capital/3	0 0 14 -32 6 5
after2:small/1	-1 -7 6 -1 1 4
after2:small/2	1 5 -3 -5 -1 1
after2:small/3	-1 -1 -8 14 -4 -11
after2:number	-2 25 -2 -43 -5 2
after2:number/1	21 19 -11 -50 -10 -14
after2:number/2	-21 10 3 -8 8 4
after2:number/3	-23 13 11 -3 -11 17
after2:initial	8 -7 -18 -7 -4 15
after2:initial/1	24 -7 -15 -6 -3 0
after2:initial/2	-14 0 -4 0 -1 15
after2:endsInS	16 8 3 -5 -19 -37
after2:endsInS/1	4 11 -8 -2 -3 -15
after2:endsInS/2	17 -18 15 -2 -23 -20
after2:endsInS/3	0 13 -5 -2 -5 -5
after2:edge	-3 -7 -4 10 4 -4
after2:edge/1	-8 -19 0 6 11 8
after2:edge/2	-11 16 -6 14 -11 -8
after2:edge/3	17 -6 0 -9 -5 -15
after2:comma	24 0 -36 1 -15 11
after2:comma/1	2 11 -25 2 0 3
after2:comma/2	29 -21 -14 3 -30 14
after2:comma/3	18 3 -19 -9 -2 -3
after2:colon	27 -2 -15 -5 -10 -3
after2:colon/1	27 -2 -15 -6 -8 -2
after2:colon/3	5 0 -5 1 -1 -1
after2:opens	3 8 2 -4 -12 -6
after2:opens/1	0 9 3 -4 -11 -5
after2:closes	9 19 -6 -15 -20 -4
after2:closes/1	1 19 3 -14 -19 -3
after2:closes/2	16 0 -14 -1 -1 -1
after2:quote	5 -2 5 9 -26 -10
after2:quote/1	11 3 -10 5 -26 0
after2:quote/2	1 -11 12 9 -10 -19
after2:quote/3	-15 3 12 -6 6 -2
after2:hyphen	1 20 10 -33 -12 -28
after2:hyphen/1	-2 29 -17 -15 -23 -7
after2:hyphen/2	5 -6 16 -22 6 -21
after2:hyphen/3	-2 -4 12 -3 -4 -3
after2:stop	11 20 -15 -18 0 -18
after2:stop/1	2 14 1 -26 2 -16
after2:stop/2	20 16 -26 -6 0 -20
after2:stop/3	0 -7 -8 8 -8 8
after2:symbol	-12 -17 21 -6 -19 15
after2:symbol/1	-8 -11 14 -11 -8 12
after2:symbol/2	-4 -7 10 -3 -19 10
after2:symbol/3	-2 -3 4 3 -3 -5
after2:ampersand	10 -5 7 -2 -11 -3
after2:ampersand/1	5 -3 9 -1 -11 -2
after2:ampersand/2	6 -2 -2 0 -1 -1
after2:unknown	13 -19 8 -8 -17 4
after2:unknown/1	20 -32 9 -11 -12 -9
after2:unknown/2	-10 5 5 -9 -5 11
after2:unknown/3	5 0 -10 7 -5 -2
after2:longWord	11 0 2 -23 4 -8
after2:longWord/1	18 -8 -4 -13 3 -4
after2:longWord/2	-15 14 7 -10 1 -4
after2:longWord/3	11 -8 -1 -2 0 0
after2:shortWord	1 10 -5 -7 4 -10
after2:shortWord/1	2 9 -6 -10 4 -8
after2:shortWord/2	-4 3 1 5 -5 -5
after2:shortWord/3	3 -1 -4 -9 13 -4
after2:inhabitant	7 0 -3 2 0 -23
after2:inhabitant/1	7 0 -4 -8 2 -11
after2:inhabitant/2	-10 3 -2 14 0 -11
after2:inhabitant/3	14 -1 -5 -8 -3 -2
after2:ordinarySmall	-6 2 7 -26 15 -2
after2:ordinarySmall/1	-17 6 10 -6 9 -1
after2:ordinarySmall/2	12 -11 -2 -17 9 2
after2:ordinarySmall/3	-5 13 9 -17 8 -4
after2:lexiconNoun	15 -6 0 -33 -3 4
after2:lexiconNoun/1	12 -19 3 -4 -3 0
after2:lexiconNoun/2	1 13 -6 -17 -3 10
after2:lexiconNoun/3	12 1 10 -28 6 -10
after2:lexiconUnknown	-10 -3 9 -8 16 -14
after2:lexiconUnknown/1	-12 3 6 -7 7 -3
after2:lexiconUnknown/2	-3 -9 -4 2 17 -18
after2:lexiconUnknown/3	0 -10 14 -16 5 -5
tail:role	-2 -5 11 -1 -5 -3
tail:role/1	-6 -3 11 -1 -5 -3
tail:preposition	-1 -1 7 -1 -5 -2
tail:preposition/1	-1 -1 7 -1 -5 -2
tail:placePreposition	5 -3 -2 0 0 0
tail:placePreposition/2	5 -3 -2 0 0 0
tail:plain	7 -3 -3 -1 -1 -1
tail:plain/1	5 -1 -3 0 -1 -1
tail:firmTail	-20 -1 9 -4 16 -2
tail:firmTail/1	-20 -1 9 -4 16 -2
tail:function	6 -4 5 -2 -6 -2
tail:function/1	0 -1 7 -2 -5 -2
tail:function/2	7 -3 -2 -1 -1 0
tail:given	31 -16 -9 -3 -7 -3
tail:given/1	16 -5 -5 -1 -5 -2
tail:given/2	17 -11 -4 -2 -2 -1
tail:givenMaybe	5 -4 -1 0 0 0
tail:acronym	6 0 -2 -1 -3 -1
tail:acronym/2	6 0 -1 -1 -3 0
tail:mixed	7 -6 0 0 -1 0
tail:capital	77 -50 -26 -11 -18 -9
tail:capital/1	38 -11 -14 -4 -14 -4
tail:capital/2	57 -44 -14 -7 -6 -5
tail:small	2 -30 14 -17 2 9
tail:small/1	-6 -18 10 -12 5 9
tail:small/2	11 -15 8 -5 -4 -1
tail:number	12 -3 -3 -3 -2 -3
tail:number/3	10 -2 -2 -3 -2 -3
tail:endsInS	13 -6 -4 -1 -2 -1
tail:endsInS/1	5 0 -2 0 -2 0
tail:endsInS/2	9 -6 -2 -1 0 0
tail:unknown	7 -4 -1 -1 -2 0
tail:unknown/2	6 -2 -1 -1 -2 0
tail:shortWord	46 -35 2 -14 -20 -8
tail:shortWord/1	32 -15 -5 -8 -15 -6
tail:shortWord/2	24 -26 8 -6 -6 -2
tail:inhabitant	9 -5 -1 -1 -1 -1
tail:inhabitant/2	6 -5 -1 0 0 0
tail:ordinarySmall	7 -4 -1 -1 -1 -1
tail:ordinarySmall/2	6 -4 -1 -1 0 -1
tail:lexiconNoun	29 -18 -7 -3 -4 -2
tail:lexiconNoun/1	8 -2 -3 -1 -2 -1
tail:lexiconNoun/2	23 -16 -4 -2 -1 -2
tail:lexiconUnknown	47 -30 -13 -6 -10 -4
tail:lexiconUnknown/1	20 -5 -7 -2 -7 -2
tail:lexiconUnknown/2	35 -27 -6 -4 -3 -2
headOfHyphen:function	6 -1 -3 -1 -1 0
headOfHyphen:function/1	6 -1 -3 -1 -1 0
headOfHyphen:given	46 -34 -8 -8 -5 -4
headOfHyphen:given/1	23 -7 -5 -6 -4 -2
headOfHyphen:given/2	32 -30 -3 -2 -1 -1
headOfHyphen:givenMaybe	10 -8 -1 -1 0 0
headOfHyphen:givenMaybe/2	8 -7 0 0 0 0
headOfHyphen:capital	86 -49 -34 -26 -16 -9
headOfHyphen:capital/1	64 -23 -21 -20 -15 -7
headOfHyphen:capital/2	42 -36 -9 -5 -2 -2
headOfHyphen:capital/3	13 -1 -9 -2 0 -1
headOfHyphen:small	-4 -4 11 -2 -3 -1
headOfHyphen:small/1	-4 -4 11 -2 -3 -1
headOfHyphen:endsInS	14 -2 -8 -2 -1 -1
headOfHyphen:endsInS/1	6 -2 -2 -1 -1 0
headOfHyphen:endsInS/3	7 0 -6 -1 0 0
headOfHyphen:shortWord	19 -18 2 -7 -6 -3
headOfHyphen:shortWord/1	5 -7 8 -5 -5 -2
headOfHyphen:shortWord/2	16 -12 -4 -2 -1 -1
headOfHyphen:inhabitant	9 -3 -2 -2 -1 -1
headOfHyphen:inhabitant/1	8 -3 -2 -2 -1 0
headOfHyphen:lexiconNoun	14 -5 -4 -3 -2 -1
headOfHyphen:lexiconNoun/1	13 -4 -4 -3 -2 -1
headOfHyphen:lexiconUnknown	54 -15 -25 -17 -11 -6
headOfHyphen:lexiconUnknown/1	42 -13 -13 -13 -10 -4
headOfHyphen:lexiconUnknown/2	9 -1 -5 -2 -1 -1
headOfHyphen:lexiconUnknown/3	12 0 -9 -2 0 -1
after3:role	-20 30 -16 10 9 -43
after3:role/1	-18 15 -16 17 12 -23
after3:role/2	7 20 -12 -9 -8 -19
after3:role/3	-15 9 10 -2 1 -5
after3:particle	2 -8 8 -7 -1 -1
after3:particle/1	0 -8 9 -7 -1 -1
after3:legalForm	7 -5 -3 -5 6 -3
after3:legalForm/1	1 -5 2 -5 6 -2
after3:legalForm/2	8 0 -6 -2 0 0
after3:firmHead	4 -15 -5 11 3 -3
after3:firmHead/1	3 -31 7 17 -7 1
after3:firmHead/2	8 10 -28 10 9 -25
after3:firmHead/3	-10 -3 11 -20 5 12
after3:firmNoun	-9 -29 14 2 12 7
after3:firmNoun/1	6 -37 5 -9 15 11
after3:firmNoun/2	-15 -1 4 14 6 -23
after3:firmNoun/3	-9 -5 14 -5 -13 11
after3:bodyHead	25 -2 -28 -8 9 -21
after3:bodyHead/1	19 0 -13 -14 1 -6
after3:bodyHead/2	9 1 -21 0 12 -14
after3:bodyHead/3	8 -4 -6 2 -3 -2
after3:placeHead	13 3 -33 -15 15 -1
after3:placeHead/1	17 -4 -29 -6 -3 7
after3:placeHead/2	11 7 -32 -8 21 -18
after3:placeHead/3	-14 0 14 -1 -3 2
after3:productHead	-6 -7 20 -5 -9 -3
after3:productHead/1	-5 -6 17 -1 -9 -3
after3:productHead/2	-1 0 6 -4 0 0
after3:productNoun	-4 1 -25 6 3 17
after3:productNoun/1	-11 -1 -15 12 -15 18
after3:productNoun/2	6 1 -15 -12 15 -2
after3:familyNoun	-6 9 5 -6 -2 -5
after3:familyNoun/1	-1 8 0 -4 -2 -4
after3:familyNoun/2	-5 2 6 -2 -1 -1
after3:clubHead	6 12 -16 -3 -6 -2
after3:clubHead/1	6 12 -11 -10 -4 -1
after3:clubHead/2	-2 2 -4 5 -1 -1
after3:mediaHead	-10 -5 1 8 9 -12
after3:mediaHead/1	3 -6 -13 5 9 -11
after3:mediaHead/2	-16 -1 13 6 -1 -1
after3:speaking	15 12 -2 -13 -13 -25
after3:speaking/1	12 9 -13 -1 -3 -18
after3:speaking/2	-2 10 15 -13 -14 -6
after3:speaking/3	8 -2 2 -6 -3 -2
after3:acting	-5 5 6 -1 -14 -3
after3:acting/1	-6 3 0 -7 0 5
after3:acting/2	4 -3 2 9 -25 -3
after3:acting/3	2 1 4 -6 -2 -10
after3:firmVerb	-5 -28 31 -7 -12 5
after3:firmVerb/1	-7 -9 26 -13 -13 2
after3:firmVerb/2	-8 -30 17 4 1 8
after3:firmVerb/3	11 -4 -3 -3 -2 -4
after3:article	5 -2 -4 -3 7 -19
after3:article/1	0 -1 0 4 -2 -16
after3:article/2	5 -1 -8 0 0 -2
after3:article/3	-1 4 -1 -13 17 -17
after3:possessive	-31 6 26 -22 6 -2
after3:possessive/1	-41 16 18 -27 11 7
after3:possessive/2	11 -18 14 1 -10 -13
after3:possessive/3	-4 0 7 -1 -1 -1
after3:preposition	-2 7 -32 10 3 16
after3:preposition/1	-7 14 -24 4 4 14
after3:preposition/2	10 -10 -9 1 2 -1
after3:preposition/3	-5 1 -15 8 1 7
after3:placePreposition	12 -8 13 -9 -34 1
after3:placePreposition/1	10 -14 17 -4 -27 -3
after3:placePreposition/2	0 3 7 -18 -14 6
after3:placePreposition/3	10 3 -16 6 -1 -2
after3:from	5 -19 -1 -4 18 -9
after3:from/1	4 -24 -1 1 17 -5
after3:from/2	15 2 -23 1 9 -2
after3:from/3	-12 5 19 -7 -7 -4
after3:at	-3 10 -7 3 -20 4
after3:at/1	-10 3 9 -1 -16 8
after3:at/2	15 1 -12 0 -7 -7
after3:at/3	-8 14 -11 6 -2 -2
after3:named	8 -14 11 -4 -5 -1
after3:named/1	7 -14 12 -4 -5 -1
after3:and	11 27 3 -42 -24 -19
after3:and/1	5 23 8 -30 -21 -15
after3:and/2	4 6 -2 -6 -2 -3
after3:and/3	9 6 -6 -12 -5 -3
after3:pronoun	1 -10 14 -7 -10 3
after3:pronoun/1	6 -10 6 -16 4 -12
after3:pronoun/2	-13 7 11 5 -30 8
after3:pronoun/3	7 -19 2 4 -5 8
after3:nationality	4 -4 16 3 -21 -6
after3:nationality/1	13 -9 12 -2 -20 -2
after3:nationality/2	-11 4 6 5 -2 -4
after3:calendar	-7 -4 14 -1 4 -18
after3:calendar/1	-10 -2 16 2 -5 -10
after3:calendar/2	8 -3 -6 -12 13 -7
after3:calendar/3	-7 -1 5 6 -3 -2
after3:never	-12 2 -18 -13 22 12
after3:never/1	-3 15 -22 -32 12 1
after3:never/2	-12 -15 -6 6 21 4
after3:never/3	-6 -5 0 -1 -2 12
after3:plain	-2 -12 12 -11 10 -8
after3:plain/1	6 -32 13 -5 12 -15
after3:plain/2	-14 14 -2 -6 11 -8
after3:plain/3	6 2 3 -10 -26 11
after3:firmTail	12 -8 12 -10 -16 -3
after3:firmTail/1	12 -25 20 -7 -14 -2
after3:firmTail/2	-1 9 -5 -3 -2 -1
after3:firmTail/3	1 5 -6 -1 0 0
after3:credit	3 26 -32 -7 6 -14
after3:credit/1	-7 32 -39 8 -6 -8
after3:credit/2	7 -8 7 -13 4 -5
after3:credit/3	8 -4 -9 -11 11 -1
after3:function/1	7 -1 -6 -7 -2 4
after3:function/2	-11 5 10 4 -3 -11
after3:function/3	1 -3 4 -4 -3 -6
after3:given	-16 -8 -8 20 3 12
after3:given/1	-6 -8 -14 10 13 3
after3:given/2	-14 -11 3 23 -19 -2
after3:given/3	-12 6 2 -11 -2 16
after3:givenMaybe	17 -17 -5 -12 11 -13
after3:givenMaybe/1	25 -13 -12 -8 5 -6
after3:givenMaybe/2	12 -5 -15 -2 9 -7
after3:givenMaybe/3	-15 0 16 -2 -1 -1
after3:acronym	8 -22 5 10 -7 -7
after3:acronym/1	7 -25 -1 5 10 -8
after3:acronym/2	-3 -7 10 10 -23 -1
after3:acronym/3	4 5 -5 -2 -3 -1
after3:mixed	1 4 -12 0 -4 8
after3:mixed/1	0 3 -10 -1 -3 8
after3:capital	2 3 -4 4 -11 4
after3:capital/1	-3 -4 -3 11 9 -22
after3:capital/2	10 3 -4 -6 -35 17
after3:capital/3	-8 15 0 -6 -15 9
after3:small	4 -2 1 -2 3 -6
after3:small/1	6 -1 3 -3 -9 3
after3:small/2	-5 -2 -6 1 20 -8
after3:small/3	3 -6 5 -5 4 -12
after3:number	-9 -26 22 7 -11 -1
after3:number/1	-5 -16 19 -7 -3 -10
after3:number/2	-8 -15 17 5 -24 5
after3:number/3	2 -11 -25 12 5 9
after3:initial	0 -7 -9 -5 -1 15
after3:initial/1	18 -6 -13 -4 0 0
after3:initial/2	-16 0 2 -1 -1 15
after3:endsInS	0 0 0 -2 3 -5
after3:endsInS/1	-4 -12 5 -9 9 10
after3:endsInS/2	5 11 0 -3 -8 -23
after3:endsInS/3	-1 7 -14 10 -4 -5
after3:edge	-7 8 3 -2 3 -13
after3:edge/1	-8 -3 7 -6 5 4
after3:edge/2	-13 20 -2 5 0 -14
after3:edge/3	13 -3 0 -2 -9 -20
after3:comma	5 27 -9 -2 -39 -9
after3:comma/1	11 11 -8 -4 -29 0
after3:comma/2	1 21 -12 4 -14 -18
after3:comma/3	-23 23 8 -3 -13 -1
after3:colon	7 -10 13 -15 -6 -9
after3:colon/1	18 -13 -2 -10 -3 -4
after3:colon/2	-15 3 17 -3 -5 -1
after3:colon/3	1 -1 6 -3 -1 -3
after3:opens	8 8 -24 -20 17 -4
after3:opens/1	8 9 -17 -19 9 -2
after3:opens/2	1 -2 -10 -2 15 -2
after3:closes	7 33 -35 -15 -24 -19
after3:closes/1	0 28 -21 -5 -18 -12
after3:closes/2	-3 28 -18 -9 -8 -7
after3:closes/3	19 -18 -1 -1 -1 -1
after3:quote	22 2 -13 -6 -26 -7
after3:quote/1	16 3 -13 1 -20 -22
after3:quote/2	23 0 -6 -5 -9 -14
after3:quote/3	-5 -3 0 -10 -3 14
after3:hyphen	-5 6 8 6 -12 -18
after3:hyphen/1	1 1 3 4 -11 -11
after3:hyphen/2	-3 7 8 -9 -5 -7
after3:hyphen/3	-10 -1 3 10 0 0
after3:stop	6 8 -14 -6 -3 2
after3:stop/1	1 11 -24 2 6 -4
after3:stop/2	11 -9 5 -9 -13 3
after3:stop/3	-4 6 8 -6 -15 3
after3:symbol	-21 -17 16 -18 19 15
after3:symbol/1	-1 -13 8 -15 2 8
after3:symbol/2	-24 -10 10 -24 20 16
after3:symbol/3	-10 -3 4 5 11 -11
after3:ampersand	-2 -1 12 -7 -4 -5
after3:ampersand/1	8 -12 8 -4 -3 -2
after3:ampersand/2	-11 7 6 -4 -2 -2
after3:slash	8 -2 -4 -2 -1 -1
after3:slash/1	8 -2 -4 -2 -1 -1
after3:unknown	16 -28 -1 6 -12 6
after3:unknown/1	26 -21 -9 -8 4 -5
after3:unknown/2	-7 -20 9 13 -19 9
after3:unknown/3	-2 6 -1 -1 -1 -1
after3:longWord	3 0 -13 -1 12 -10
after3:longWord/1	-3 2 1 -8 4 -4
after3:longWord/2	8 -6 -19 4 10 -6
after3:shortWord	1 8 -2 0 -7 -6
after3:shortWord/1	-4 3 -6 12 -3 2
after3:shortWord/2	-1 12 -5 -8 -5 1
after3:shortWord/3	16 -8 12 -14 -12 -33
after3:inhabitant	16 -4 -1 -6 -10 -9
after3:inhabitant/1	28 -5 -31 0 -6 -4
after3:inhabitant/2	-15 1 18 -5 -2 -4
after3:inhabitant/3	5 0 3 -4 -3 -1
after3:ordinarySmall	3 4 3 -19 5 -21
after3:ordinarySmall/1	1 7 0 -6 -2 -15
after3:ordinarySmall/2	-5 -4 15 -14 12 -20
after3:ordinarySmall/3	13 -1 -11 -14 0 6
after3:lexiconNoun	12 8 -10 -17 -2 -8
after3:lexiconNoun/1	-1 -5 6 3 9 -31
after3:lexiconNoun/2	13 11 -13 -27 -16 12
after3:lexiconNoun/3	15 14 -21 -10 -5 -1
after3:lexiconUnknown	-4 -11 5 18 -19 7
after3:lexiconUnknown/1	4 -12 -5 11 -3 2
after3:lexiconUnknown/2	-5 -7 16 5 -35 6
after3:lexiconUnknown/3	-6 2 -4 11 -7 -2
before3:role	26 1 -10 -3 -17 -20
before3:role/1	14 -5 -7 9 -17 -6
before3:role/2	15 3 -3 -13 1 -18
before3:role/3	9 8 -9 -7 -3 -3
before3:title	28 2 -19 -6 -13 -15
before3:title/1	25 0 -17 -3 -12 -14
before3:particle	-5 -10 -11 14 5 -4
before3:particle/1	-14 -9 -6 16 6 -2
before3:particle/3	6 0 -4 -1 0 -1
before3:legalForm	-9 9 4 -3 5 -7
before3:legalForm/1	-10 2 9 -4 6 -5
before3:legalForm/2	6 9 -11 -3 -1 -2
before3:legalForm/3	-7 0 5 3 0 0
before3:firmHead	11 3 -12 -4 -4 2
before3:firmHead/1	15 3 -5 -28 4 -23
before3:firmHead/2	7 1 -20 6 -7 14
before3:firmHead/3	-14 -2 12 6 -7 -3
before3:firmNoun	9 -5 3 -6 1 -16
before3:firmNoun/1	15 -21 5 -16 7 -20
before3:firmNoun/2	-12 15 1 5 -9 -2
before3:firmNoun/3	8 0 -3 -3 0 -1
before3:bodyHead	18 4 -19 1 3 -34
before3:bodyHead/1	13 -10 -7 1 11 -27
before3:bodyHead/2	26 0 -22 8 -23 -12
before3:bodyHead/3	-12 15 0 -13 13 -7
before3:placeHead	-8 -35 3 -5 17 5
before3:placeHead/1	-16 -39 5 3 12 15
before3:placeHead/2	2 -2 2 1 1 -15
before3:placeHead/3	6 -1 -4 -13 13 -5
before3:productHead/2	-6 6 0 0 0 0
before3:productNoun	2 -3 -7 -2 12 -4
before3:productNoun/1	5 -5 -4 -2 6 -1
before3:productNoun/2	-3 1 -2 -1 7 -3
before3:familyNoun	-12 13 -7 -5 11 -4
before3:familyNoun/2	-16 14 -6 -5 13 -4
before3:clubHead	-16 -5 2 13 6 -2
before3:clubHead/1	-18 0 10 -1 10 0
before3:clubHead/2	0 -4 -11 14 -5 -1
before3:mediaHead	-2 -15 25 -19 -12 -9
before3:mediaHead/1	-1 -14 16 -4 -3 -4
before3:mediaHead/2	-1 -2 17 -12 -10 -13
before3:mediaHead/3	-1 -2 1 -4 -1 5
before3:speaking	4 -13 -2 7 -1 3
before3:speaking/1	2 -16 5 19 -17 -7
before3:speaking/2	8 1 -10 -14 14 -9
before3:speaking/3	-10 0 2 -7 -3 13
before3:acting	2 -12 6 11 0 -28
before3:acting/1	-9 -10 18 18 -11 -35
before3:acting/2	6 -1 -11 9 7 -18
before3:acting/3	11 -5 -11 -26 12 10
before3:firmVerb	7 -15 -1 -30 3 12
before3:firmVerb/1	10 -27 2 -20 -5 15
before3:firmVerb/2	-6 8 -3 -11 11 -6
before3:firmVerb/3	5 -2 -2 -1 0 0
before3:article	6 -1 13 -27 -11 -8
before3:article/1	-3 3 9 -28 -6 0
before3:article/2	11 -1 9 -8 -15 -21
before3:article/3	6 -13 2 -11 2 5
before3:possessive	-1 31 -41 -3 -29 25
before3:possessive/1	-15 26 -18 1 -21 15
before3:possessive/2	24 6 -34 -14 -14 19
before3:possessive/3	-7 12 -9 7 -2 -4
before3:preposition	-9 -6 -24 32 10 -4
before3:preposition/1	0 -7 -32 13 18 10
before3:preposition/2	-12 5 -2 23 -9 -24
before3:preposition/3	-4 -7 1 11 -5 -4
before3:placePreposition	-13 -6 -1 -20 31 1
before3:placePreposition/1	-2 -12 -8 -35 33 -3
before3:placePreposition/2	-1 0 -3 -8 11 -4
before3:placePreposition/3	-22 4 13 3 -10 8
before3:from	7 -8 -18 -13 17 9
before3:from/1	9 -1 -17 -46 20 -2
before3:from/2	-3 -12 0 0 -7 19
before3:from/3	7 -1 -19 7 4 -13
before3:at	1 0 -4 -9 17 -18
before3:at/1	-4 -1 0 -17 20 -11
before3:at/2	1 4 -3 4 -2 -8
before3:at/3	5 0 -1 -4 0 0
before3:named	5 10 -15 -2 -12 5
before3:named/1	15 10 -14 -2 -12 -6
before3:named/2	-9 0 -1 0 0 10
before3:and	2 5 15 -13 -42 12
before3:and/1	6 5 2 -10 -30 11
before3:and/2	-6 1 22 -21 -13 5
before3:and/3	2 0 -5 11 -7 -5
before3:pronoun	-12 20 -4 4 -7 -7
before3:pronoun/1	-5 14 -7 0 -9 3
before3:pronoun/2	-10 19 1 12 -20 -14
before3:pronoun/3	-5 -5 3 -6 13 -6
before3:nationality	12 -7 1 -14 4 -4
before3:nationality/1	5 -6 -7 -4 11 -2
before3:nationality/2	12 -1 2 -8 -8 -2
before3:nationality/3	-2 0 5 -3 -1 0
before3:calendar	-10 11 -10 -16 14 3
before3:calendar/1	-8 13 -16 -15 5 12
before3:calendar/2	9 -4 5 -5 4 -12
before3:calendar/3	-10 -1 1 1 9 -4
before3:never	-14 6 16 -26 -12 14
before3:never/1	-3 5 13 -16 -29 7
before3:never/2	0 -6 2 -7 -7 11
before3:never/3	-18 8 5 -9 14 -3
before3:plain	-6 -5 -1 -11 -1 20
before3:plain/1	5 -7 -15 -6 13 5
before3:plain/2	-19 -11 14 4 -14 18
before3:plain/3	1 18 -6 -21 -11 9
before3:firmTail	9 1 1 -15 2 -6
before3:firmTail/1	21 -16 -7 -2 2 -2
before3:firmTail/2	-7 8 8 -12 0 -3
before3:firmTail/3	-2 8 -6 -1 0 0
before3:partyTail	4 -1 -10 -1 9 -1
before3:partyTail/2	-1 -1 -7 -1 9 -1
before3:credit	-2 10 4 -20 -17 8
before3:credit/1	-16 17 7 -8 -9 -6
before3:credit/2	1 2 -3 -8 -13 12
before3:credit/3	17 -11 -1 -8 0 -1
before3:function/1	-3 1 -3 -2 5 3
before3:function/2	10 -2 7 -4 -25 -2
before3:function/3	1 -6 -12 5 10 0
before3:given	-3 -4 -21 26 -15 10
before3:given/1	5 -6 -25 12 -6 12
before3:given/2	-6 7 -11 22 -13 -14
before3:given/3	-10 -7 9 2 -3 5
before3:givenMaybe	10 -9 9 -21 1 -12
before3:givenMaybe/1	3 -4 2 -10 4 -5
before3:givenMaybe/2	9 -5 3 -4 -3 -4
before3:givenMaybe/3	3 -3 9 -9 -2 -4
before3:acronym	0 -4 1 -38 16 1
before3:acronym/1	-14 2 8 -27 15 3
before3:acronym/2	17 -10 -10 -13 6 -1
before3:acronym/3	11 -2 -4 -2 -2 -2
before3:mixed	-19 -9 19 -4 9 -3
before3:mixed/1	-16 -10 16 -4 10 -3
before3:mixed/2	-7 1 7 0 -1 0
before3:capital	12 -7 -6 -5 -1 -3
before3:capital/1	18 -17 -20 3 6 1
before3:capital/2	4 4 6 -6 -8 -19
before3:capital/3	-16 12 10 -7 -9 14
before3:small	6 -2 -2 -7 1 -3
before3:small/1	9 -1 -1 -13 -5 0
before3:small/3	0 -12 -3 3 14 -13
before3:number	8 -21 -17 10 6 10
before3:number/1	10 -14 -16 11 -2 8
before3:number/2	1 -12 -20 13 15 2
before3:number/3	-2 -7 19 -24 -11 7
before3:initial	-2 5 0 -6 1 -2
before3:initial/1	1 -3 3 -5 2 -1
before3:initial/3	-4 8 -3 -1 -1 0
before3:endsInS	-15 3 3 7 -2 1
before3:endsInS/1	-9 -3 -10 8 9 8
before3:endsInS/2	-17 2 23 -9 -17 -6
before3:endsInS/3	8 10 -18 7 -7 -7
before3:edge	-1 7 6 -1 -1 -22
before3:edge/1	-2 -4 4 3 4 -16
before3:edge/2	-11 10 8 -1 -4 -10
before3:edge/3	6 8 -6 -1 -11 -6
before3:comma	15 19 0 -19 -41 -9
before3:comma/1	3 35 -11 -40 -19 -16
before3:comma/2	5 -13 13 6 -35 8
before3:comma/3	23 -8 -6 -5 -15 -12
before3:colon	-20 -1 17 -14 11 -13
before3:colon/1	-13 -2 12 -10 8 -7
before3:colon/2	-13 1 10 -5 7 -6
before3:opens	10 10 -25 4 -4 -5
before3:opens/1	7 -3 -13 7 -2 -2
before3:opens/2	10 7 -13 -4 -1 -1
before3:opens/3	-3 7 -2 -1 -1 -2
before3:closes	10 -10 8 4 -13 -7
before3:closes/1	15 2 -9 -3 -11 -4
before3:closes/2	2 -15 14 -3 -1 -2
before3:closes/3	-9 0 0 9 -1 -1
before3:quote	34 -12 -1 -33 -31 -6
before3:quote/1	37 -29 4 -19 -26 4
before3:quote/2	-4 21 -4 -11 -7 -12
before3:quote/3	13 -3 -6 -6 -1 -2
before3:hyphen	3 3 -14 -6 -10 16
before3:hyphen/1	-7 13 8 -1 -24 1
before3:hyphen/2	8 -9 -29 -4 10 18
before3:hyphen/3	4 -3 8 -5 -3 -3
before3:stop	-23 22 3 20 -39 4
before3:stop/1	-29 20 12 20 -37 -1
before3:stop/2	6 1 -11 -1 -9 8
before3:stop/3	-6 8 -4 7 -6 -1
before3:symbol	4 -18 11 -9 -8 6
before3:symbol/1	2 -6 7 -33 -1 4
before3:symbol/2	7 -19 8 9 -18 -11
before3:symbol/3	-2 -8 -1 -2 -2 11
before3:ampersand	4 -29 15 12 -3 -9
before3:ampersand/1	-14 -26 13 15 4 -3
before3:ampersand/2	15 -6 3 -4 -8 -7
before3:slash	6 -10 2 -2 -1 -3
before3:slash/1	4 -10 3 -1 0 -2
before3:unknown	13 -24 13 -26 -4 -2
before3:unknown/1	3 -32 11 -23 6 6
before3:unknown/2	3 8 11 -7 -13 -9
before3:unknown/3	13 -3 -9 1 -3 -3
before3:longWord	15 -19 4 -25 11 -4
before3:longWord/1	15 -13 -5 -9 -3 2
before3:longWord/2	4 -8 4 -17 16 -6
before3:longWord/3	-3 0 7 -4 0 -1
before3:shortWord	7 2 -12 1 0 -2
before3:shortWord/1	4 7 -10 -6 3 -7
before3:shortWord/2	8 -7 -4 -2 -12 13
before3:shortWord/3	-3 -2 -7 12 9 -13
before3:inhabitant	-4 5 7 -15 -5 1
before3:inhabitant/1	-3 9 0 -19 -5 4
before3:inhabitant/2	-4 -9 10 1 0 -5
before3:ordinarySmall	-3 4 10 -13 -11 5
before3:ordinarySmall/1	-2 -1 4 -7 0 0
before3:ordinarySmall/2	-2 8 11 -7 -30 -3
before3:ordinarySmall/3	-6 5 0 -10 4 14
before3:lexiconNoun	-1 -6 3 -14 4 4
before3:lexiconNoun/1	10 -17 -11 6 6 1
before3:lexiconNoun/2	-13 9 16 -19 -3 -2
before3:lexiconNoun/3	-3 10 -4 -13 3 11
before3:lexiconUnknown	7 -8 -2 -7 8 -16
before3:lexiconUnknown/1	2 -4 -6 -8 8 -6
before3:lexiconUnknown/2	21 -21 -1 2 5 -29
before3:lexiconUnknown/3	-14 17 5 -4 -10 4
always	18 -1 1 -11 -13 -8
always/1	15 -3 -1 -9 -7 -6
always/2	4 2 1 -4 -8 -1
always/3	6 1 3 -5 -8 -4
startsSentence	12 -7 -2 7 -9 -9
startsSentence/1	9 -3 -3 2 -5 -6
startsSentence/2	-17 -1 8 16 -1 -2
startsSentence/3	33 -24 -13 -4 -8 -6
startsParagraph	2 -4 -1 -4 9 -1
startsParagraph/1	0 0 -7 2 6 -4
startsParagraph/2	-13 -6 14 -6 9 2
startsParagraph/3	9 3 -4 -10 -4 1
heading	9 -20 9 -11 6 -15
heading/1	6 -31 15 -2 4 -29
heading/2	-18 6 5 -2 11 -1
heading/3	34 -4 -21 -37 -18 8
byline	8 22 -23 -10 -14 -4
byline/1	23 -7 -10 -3 -10 -2
byline/2	-4 20 -14 -6 -4 -1
byline/3	-9 10 -1 0 0 0
caption	0 9 3 -7 -4 -3
caption/1	10 1 -5 -4 -2 -1
caption/2	-3 9 -3 -2 -1 -1
caption/3	-7 -1 9 -1 -1 -1
list	-10 -10 11 -3 10 -4
list/1	-4 -24 17 -1 4 1
list/2	-4 1 -13 7 7 1
list/3	-13 13 18 -14 8 -15
hyphenBefore	79 -51 -20 -28 -19 -10
hyphenBefore/1	53 -26 -8 -23 -18 -8
hyphenBefore/2	42 -36 -9 -5 -2 -2
hyphenBefore/3	13 -1 -9 -2 0 -1
hyphenAfter	70 -71 -5 -29 -14 -1
hyphenAfter/1	22 -29 0 -16 -5 6
hyphenAfter/2	64 -55 -5 -13 -12 -7
hyphenAfter/3	13 -5 -3 -3 -2 -3
hyphenInside	5 28 -20 -40 -23 -11
hyphenInside/1	2 13 -10 -19 -7 3
hyphenInside/2	-2 26 -18 -16 -21 -12
hyphenInside/3	6 4 1 -12 -7 -9
capitalBefore	47 -10 -24 -23 -23 -13
capitalBefore/1	40 -26 -15 -9 -7 -8
capitalBefore/2	29 8 -18 -17 -41 -14
capitalBefore/3	-2 17 -2 -11 -9 6
capitalAfter	54 -29 -13 -22 -28 -22
capitalAfter/1	41 -50 -6 -11 -16 -7
capitalAfter/2	23 1 -6 -6 -21 -25
capitalAfter/3	27 1 -13 -19 -7 -7
connectorInside	18 -31 7 4 -24 1
connectorInside/1	-8 -6 19 -6 -8 -1
connectorInside/2	2 -9 9 1 -11 0
connectorInside/3	21 -34 -9 6 -15 1
quotedWhole	-8 16 -5 -2 -3 -5
quotedWhole/1	-12 17 -4 -1 -3 -2
quotedWhole/2	6 -2 -1 0 -1 -2
allCapitals	20 -34 -13 -7 16 -9
allCapitals/1	18 -43 -10 2 14 -20
allCapitals/2	-1 0 -4 -35 6 12
allCapitals/3	4 6 -9 -5 3 -4
wholeParagraph	30 -13 -47 -23 9 11
wholeParagraph/1	27 -18 -26 -12 5 -3
wholeParagraph/2	3 -1 -25 -10 7 14
wholeParagraph/3	10 -1 -4 -3 -1 -1
endsParagraph	4 6 0 -18 3 -5
endsParagraph/1	-7 -9 4 5 6 -7
endsParagraph/2	-3 17 -3 -34 -1 3
endsParagraph/3	24 -2 -7 -13 -10 -8
listed company	-66 -78 117 -25 -66 -33
listed company/1	-50 -62 101 -50 -54 -24
listed company/2	-38 -41 50 12 -26 -15
listed company/3	-8 0 14 -10 0 0
listed organisation	-52 -39 -36 79 -32 -19
listed organisation/1	-38 -37 -25 64 -30 -15
listed organisation/2	-25 -3 -17 33 -2 -4
listed organisation/3	-8 0 -8 13 -1 -1
listed place	-37 -78 -101 -22 120 -58
listed place/1	-25 -64 -88 -28 101 -48
listed place/2	-37 -36 -38 5 61 -15
listed place/3	-1 0 -2 -3 6 0
listed product	-49 -24 -16 -15 -27 63
listed product/1	-30 -23 -12 -18 -22 48
listed product/2	-33 -1 -5 -3 -7 34
maybe company	-6 -20 43 -19 -32 -19
maybe company/1	-6 -20 43 -19 -32 -19
maybe place	-2 -7 -2 0 10 -1
maybe place/1	-2 -7 -2 0 10 -1
inside listed company	57 -19 -37 -7 -22 -6
inside listed company/1	54 -19 -32 -7 -22 -6
inside listed company/2	10 0 -10 0 0 0
inside listed organisation	27 -3 -17 -8 -8 -1
inside listed organisation/1	22 -2 -15 -3 -8 0
inside listed organisation/3	5 0 0 -4 0 0
inside listed place	38 -19 -13 -4 -10 -2
inside listed place/1	36 -19 -12 -3 -10 -2
inside listed product	10 -1 -3 -4 -2 -2
inside listed product/1	9 -1 -2 -4 -2 -1
holds listed company	22 -13 5 -26 -1 -8
holds listed company/1	4 2 -5 -1 -1 0
holds listed company/2	21 -13 2 -7 -13 -4
holds listed company/3	6 -9 10 -29 11 -8
holds listed organisation	2 -13 -13 14 -12 3
holds listed organisation/2	-4 -12 -5 19 -6 -5
holds listed organisation/3	7 -2 -10 0 -7 7
holds listed place	7 -40 -52 39 15 -17
holds listed place/1	-14 -4 -1 -2 16 -2
holds listed place/2	21 -32 -25 26 -5 -7
holds listed place/3	-2 -13 -45 25 12 -13
holds listed product	3 -9 1 -21 -11 19
holds listed product/2	-4 -8 7 -10 -8 13
holds listed product/3	10 -1 -11 -13 -3 11
crosses listed	20 -4 -21 3 -1 -1
crosses listed/2	21 -4 -21 2 -1 -1
before:role first:role	-2 8 -7 -1 -1 0
before:role first:title	10 -5 -5 -1 0 0
before:role first:placeHead	-1 -4 6 0 -2 -1
before:role first:plain	3 -5 5 -2 0 0
before:role first:given	3 14 -23 -7 -6 -6
before:role first:givenMaybe	-7 9 -2 -1 0 0
before:role first:acronym	-1 -1 5 -3 -1 -1
before:role first:capital	-12 34 -3 -31 -24 -25
before:role first:shortWord	4 7 -4 -9 -3 -5
before:role first:inhabitant	-13 13 3 -1 -1 -1
before:role first:ordinarySmall	-13 0 20 -5 -1 -4
before:role first:lexiconNoun	-24 28 7 -9 -6 -10
before:role first:lexiconUnknown	0 13 2 -18 -14 -11
before:title first:role	5 -5 0 0 0 0
before:title first:given	-7 9 -1 0 -1 0
before:title first:capital	-31 40 -12 -3 -10 -5
before:title first:endsInS	-14 14 0 0 0 0
before:title first:shortWord	-11 13 -1 0 -1 0
before:title first:inhabitant	-5 5 0 0 0 0
before:title first:ordinarySmall	-22 22 0 0 0 0
before:title first:lexiconNoun	-35 35 -1 0 -1 -1
before:title first:lexiconUnknown	-6 14 -10 -3 -9 -4
before:particle first:particle	8 -3 -2 -1 -2 0
before:particle first:given	17 -16 0 0 0 0
before:particle first:capital	36 -23 -16 -6 -8 -2
before:particle first:small	8 -3 -2 -1 -2 0
before:particle first:shortWord	8 -3 -2 -1 -2 0
before:particle first:lexiconUnknown	28 -10 -16 -5 -7 -2
before:legalForm first:capital	-15 -3 0 0 16 0
before:legalForm first:lexiconUnknown	-15 -3 0 0 16 0
before:firmHead first:legalForm	11 -2 -5 -1 -1 -1
before:firmHead first:never	5 0 0 -1 -4 0
before:firmHead first:plain	-2 -1 6 -2 0 -1
before:firmHead first:givenMaybe	0 -2 -15 16 0 -1
before:firmHead first:acronym	10 0 -2 -2 -5 -1
before:firmHead first:capital	11 1 -9 9 -14 -9
before:firmHead first:endsInS	1 5 -4 -2 -1 -1
before:firmHead first:unknown	6 -1 -1 -2 -2 -1
before:firmHead first:longWord	1 0 -8 6 0 0
before:firmHead first:shortWord	12 -6 -13 13 -6 -4
before:firmHead first:ordinarySmall	4 -2 5 -4 -2 -2
before:firmHead first:lexiconNoun	4 -7 8 -2 -4 -5
before:firmHead first:lexiconUnknown	12 4 -4 -8 -10 -4
before:firmNoun first:bodyHead	5 0 -4 -1 0 0
before:firmNoun first:plain	-2 -1 7 -3 -1 -2
before:firmNoun first:givenMaybe	-3 -2 -12 16 -1 -2
before:firmNoun first:acronym	-9 -3 9 5 -3 -4
before:firmNoun first:capital	-11 -21 34 -1 -23 -24
before:firmNoun first:endsInS	2 -13 13 -3 -1 -1
before:firmNoun first:unknown	-10 -3 10 5 -3 -4
before:firmNoun first:longWord	2 0 -9 6 0 0
before:firmNoun first:shortWord	-9 -16 10 14 -4 -9
before:firmNoun first:ordinarySmall	-9 -10 21 -6 -3 -4
before:firmNoun first:lexiconNoun	-14 -17 29 -5 -10 -15
before:firmNoun first:lexiconUnknown	2 -11 22 -21 -12 -8
before:bodyHead first:bodyHead	-1 0 9 -9 0 0
before:bodyHead first:plain	9 -1 -2 -5 0 -1
before:bodyHead first:acronym	-11 -1 -5 14 -1 -1
before:bodyHead first:capital	-7 -22 6 22 -8 -9
before:bodyHead first:endsInS	1 -1 -6 5 0 0
before:bodyHead first:unknown	-15 -5 -9 21 -2 -3
before:bodyHead first:shortWord	-2 -4 -13 15 -3 -2
before:bodyHead first:ordinarySmall	4 -1 4 -7 -1 -1
before:bodyHead first:lexiconNoun	-2 -4 14 -14 -2 -3
before:bodyHead first:lexiconUnknown	-3 -18 -4 24 -7 -5
before:placeHead first:plain	7 -1 -3 -1 -2 0
before:placeHead first:given	18 -15 -2 0 -1 -1
before:placeHead first:acronym	10 0 -3 -2 -5 -1
before:placeHead first:mixed	-9 -1 -2 0 0 10
before:placeHead first:capital	31 -16 -12 -24 -3 -7
before:placeHead first:endsInS	10 -6 -2 -1 -1 0
before:placeHead first:unknown	10 0 -3 -2 -5 -1
before:placeHead first:shortWord	11 -12 -7 -5 -3 9
before:placeHead first:ordinarySmall	10 -2 -5 -3 0 0
before:placeHead first:lexiconNoun	13 4 -11 -8 -2 -1
before:placeHead first:lexiconUnknown	16 -10 -4 -18 0 -5
before:productHead first:capital	7 -4 -2 -1 0 0
before:productHead first:lexiconNoun	7 -4 -2 -1 0 0
before:productNoun first:capital	-9 -16 -16 18 -4 13
before:productNoun first:endsInS	-6 -1 -4 9 0 0
before:productNoun first:unknown	8 -4 -1 -1 -1 -1
before:productNoun first:shortWord	1 -5 -4 8 -1 -2
before:productNoun first:lexiconUnknown	-13 -15 -15 18 -3 13
before:familyNoun first:capital	-7 11 -4 -1 -1 -1
before:familyNoun first:endsInS	-5 7 -2 0 -1 0
before:familyNoun first:lexiconUnknown	-6 10 -3 -1 -1 -1
before:clubHead first:capital	-11 -3 -5 -1 16 0
before:clubHead first:lexiconUnknown	-15 -1 -3 0 16 0
before:mediaHead first:acronym	7 0 -5 -2 -1 0
before:mediaHead first:capital	0 6 -5 -2 -1 -1
before:mediaHead first:unknown	9 -1 -5 -2 -2 -1
before:mediaHead first:lexiconNoun	6 -1 -3 -1 0 0
before:mediaHead first:lexiconUnknown	-6 7 0 -1 0 0
before:speaking first:role	5 -1 -1 -2 0 0
before:speaking first:title	9 -6 -2 -1 -1 -1
before:speaking first:bodyHead	-3 5 0 -3 0 0
before:speaking first:mediaHead	-5 -2 8 -3 0 0
before:speaking first:calendar	-7 8 -1 0 0 0
before:speaking first:never	9 -6 -2 -1 -1 -1
before:speaking first:given	3 11 -11 -3 -2 -2
before:speaking first:givenMaybe	-1 7 -4 -1 -1 -1
before:speaking first:acronym	4 -5 3 -1 -2 -4
before:speaking first:capital	-9 17 -6 8 -32 1
before:speaking first:initial	-12 16 -4 -1 -1 -1
before:speaking first:endsInS	16 -14 4 -8 -1 -2
before:speaking first:unknown	-8 12 1 0 -2 -4
before:speaking first:longWord	-1 7 -2 -3 0 -1
before:speaking first:shortWord	-9 15 -7 7 -7 -11
before:speaking first:inhabitant	-13 8 0 7 -3 -3
before:speaking first:ordinarySmall	-12 14 4 -7 0 -1
before:speaking first:lexiconNoun	-14 -7 5 9 -8 12
before:speaking first:lexiconUnknown	-2 16 -5 3 -23 -17
before:acting first:role	10 -4 -7 -1 -1 -1
before:acting first:firmHead	-9 -2 11 -1 0 -1
before:acting first:firmNoun	-4 0 5 0 0 -1
before:acting first:plain	-5 1 6 -1 -2 -1
before:acting first:given	1 15 -7 -7 -6 -6
before:acting first:acronym	16 -1 -11 1 -4 -5
before:acting first:mixed	5 -1 0 -2 -1 -2
before:acting first:capital	-14 13 8 5 -23 1
before:acting first:endsInS	8 2 -4 -4 -4 -2
before:acting first:unknown	20 -2 -14 -1 -2 -6
before:acting first:shortWord	21 -1 -10 9 -9 -25
before:acting first:inhabitant	-4 1 6 -1 -2 -3
before:acting first:ordinarySmall	0 -12 -7 13 -2 5
before:acting first:lexiconNoun	-14 -5 12 4 -16 8
before:acting first:lexiconUnknown	-11 5 4 7 -6 -8
before:firmVerb first:calendar	-9 -2 10 0 0 -1
before:firmVerb first:given	-7 6 3 0 -2 -2
before:firmVerb first:givenMaybe	-4 -1 5 0 0 -1
before:firmVerb first:acronym	10 -2 2 -2 -1 -13
before:firmVerb first:capital	-16 -1 22 -16 -12 6
before:firmVerb first:endsInS	0 4 -17 -5 -2 14
before:firmVerb first:unknown	12 -2 1 -2 -2 -13
before:firmVerb first:shortWord	15 -5 2 -4 -2 -15
before:firmVerb first:inhabitant	-4 -1 5 0 0 -1
before:firmVerb first:ordinarySmall	-5 -1 7 -1 0 -1
before:firmVerb first:lexiconNoun	-8 7 6 -2 -1 -5
before:firmVerb first:lexiconUnknown	-7 -12 17 -14 -8 11
before:article first:role	-9 -7 -8 11 -5 8
before:article first:firmHead	2 -3 -6 18 -14 -13
before:article first:firmNoun	4 -2 -11 1 -7 9
before:article first:bodyHead	-12 -2 -13 25 -4 -17
before:article first:placeHead	8 -2 -11 7 -13 3
before:article first:productNoun	5 0 -1 -1 -2 -2
before:article first:clubHead	1 0 -12 -10 13 4
before:article first:mediaHead	-6 -1 15 2 -6 -11
before:article first:pronoun	-7 0 -1 -3 10 -1
before:article first:nationality	8 -4 -8 14 -12 -11
before:article first:calendar	1 -2 -4 -4 -2 8
before:article first:never	-7 -1 -5 -4 16 -5
before:article first:plain	13 -8 -34 6 5 -15
before:article first:function	-2 0 -4 -4 -2 8
before:article first:given	-13 0 -11 -3 -2 17
before:article first:givenMaybe	-13 -8 11 -3 -3 8
before:article first:acronym	-18 -3 -23 14 3 19
before:article first:mixed	19 -4 -11 -5 -3 -7
before:article first:capital	-7 -30 -12 11 -2 25
before:article first:endsInS	-27 -15 15 -14 12 23
before:article first:unknown	-18 -3 -22 16 1 23
before:article first:longWord	0 -1 -5 4 -5 3
before:article first:shortWord	-7 2 -8 0 8 2
before:article first:inhabitant	3 -16 0 -2 0 2
before:article first:ordinarySmall	-2 -3 -8 14 -7 -6
before:article first:lexiconNoun	-11 -37 -7 23 3 3
before:article first:lexiconUnknown	14 -9 -10 -19 -9 22
before:possessive first:bodyHead	5 0 -1 -4 -1 0
before:possessive first:acronym	5 0 -1 -4 -1 0
before:possessive first:mixed	-2 -2 -7 -1 -2 10
before:possessive first:capital	7 -10 -11 -8 0 10
before:possessive first:lexiconNoun	7 -2 -3 -2 -1 0
before:possessive first:lexiconUnknown	0 -11 -13 -7 -1 17
before:preposition first:role	19 -7 -9 -2 -3 -4
before:preposition first:title	10 -2 -2 -2 -4 -1
before:preposition first:particle	-1 -2 8 -3 -3 -3
before:preposition first:firmHead	11 -4 -11 -2 7 -3
before:preposition first:firmNoun	10 0 -4 -3 -2 -3
before:preposition first:bodyHead	-13 0 -2 15 -2 -1
before:preposition first:placeHead	11 -1 -8 -1 -3 -5
before:preposition first:clubHead	-7 0 0 7 0 0
before:preposition first:firmVerb	-3 0 9 -1 -5 -4
before:preposition first:pronoun	-8 0 0 0 8 0
before:preposition first:calendar	49 -18 -25 -6 -11 -13
before:preposition first:never	-5 -1 -1 -1 7 -1
before:preposition first:plain	5 -5 -25 24 -5 -21
before:preposition first:function	-1 0 -3 -2 -2 6
before:preposition first:given	7 13 -11 -7 -5 -7
before:preposition first:givenMaybe	8 -4 1 -1 0 -4
before:preposition first:acronym	9 -1 -14 5 4 -14
before:preposition first:mixed	-10 4 0 -3 -6 9
before:preposition first:capital	-9 8 0 -1 -3 3
before:preposition first:endsInS	-11 14 9 0 -11 -15
before:preposition first:unknown	14 -5 -18 0 -9 5
before:preposition first:longWord	-4 -7 5 -9 9 -2
before:preposition first:shortWord	1 0 -13 -5 -4 17
before:preposition first:inhabitant	6 5 0 -14 -12 1
before:preposition first:ordinarySmall	12 -1 -25 10 -10 3
before:preposition first:lexiconNoun	-5 8 5 2 -28 14
before:preposition first:lexiconUnknown	-19 2 -2 0 16 -14
before:placePreposition first:role	8 0 -6 -1 -3 0
before:placePreposition first:firmNoun	6 -1 -2 0 -2 0
before:placePreposition first:bodyHead	7 0 -2 -5 -2 -1
before:placePreposition first:placeHead	12 -2 -5 -3 -5 -1
before:placePreposition first:clubHead	15 0 -1 -1 -15 0
before:placePreposition first:nationality	7 0 -1 0 -6 0
before:placePreposition first:calendar	37 -16 -11 -2 -24 -2
before:placePreposition first:plain	-16 7 -2 -2 9 -1
before:placePreposition first:function	14 0 -4 0 -11 -2
before:placePreposition first:given	-16 -8 -11 -3 24 -3
before:placePreposition first:givenMaybe	14 -15 1 -2 -1 -2
before:placePreposition first:acronym	10 -1 2 -2 -5 -6
before:placePreposition first:capital	-8 -26 -16 -43 48 -38
before:placePreposition first:endsInS	-6 -5 2 -3 8 -2
before:placePreposition first:unknown	9 0 3 -2 -6 -6
before:placePreposition first:shortWord	4 -21 -4 -8 15 -13
before:placePreposition first:ordinarySmall	3 -4 -4 -8 8 -6
before:placePreposition first:lexiconNoun	-10 -2 -3 -16 24 -19
before:placePreposition first:lexiconUnknown	-2 -16 -13 -29 31 -18
before:from first:role	9 -6 -10 -8 8 -1
before:from first:title	7 -1 -1 -1 -4 0
before:from first:firmHead	11 -1 -6 -3 -2 0
before:from first:firmNoun	-16 -1 6 -1 -2 13
before:from first:bodyHead	6 -2 2 -13 5 -1
before:from first:placeHead	-15 2 11 0 6 -1
before:from first:clubHead	-3 -3 7 -6 2 0
before:from first:possessive	5 -1 -3 -1 0 0
before:from first:nationality	7 -4 -10 9 -9 0
before:from first:calendar	7 1 -2 -3 -4 -1
before:from first:never	9 0 -4 -2 -5 0
before:from first:plain	3 -9 -14 9 -8 15
before:from first:given	9 -4 0 1 -7 -5
before:from first:givenMaybe	-9 -13 9 -6 11 -3
before:from first:acronym	-10 -6 27 -10 -10 -7
before:from first:mixed	3 -3 9 -4 -3 -6
before:from first:capital	4 -8 1 2 7 -34
before:from first:initial	-6 7 -1 0 -1 0
before:from first:endsInS	-1 -3 0 3 1 -8
before:from first:unknown	-10 2 17 2 -17 -11
before:from first:longWord	-7 -6 -17 21 -5 -1
before:from first:shortWord	-6 2 14 -12 -8 5
before:from first:inhabitant	-1 -15 15 3 -11 -3
before:from first:ordinarySmall	-14 6 9 -6 -2 15
before:from first:lexiconNoun	-1 13 -7 0 4 -11
before:from first:lexiconUnknown	2 -14 8 -1 5 -34
before:at first:role	9 0 -7 -5 3 -1
before:at first:title	5 0 -1 -1 -3 0
before:at first:firmHead	-2 0 5 -2 -1 -1
before:at first:placeHead	-6 -1 9 -23 14 -3
before:at first:clubHead	2 0 -13 -1 12 -1
before:at first:pronoun	8 0 -1 -1 -7 0
before:at first:never	8 0 -1 -1 -7 0
before:at first:plain	-10 6 -6 1 -14 15
before:at first:given	-1 -12 1 5 7 -5
before:at first:acronym	-11 -2 4 8 9 -16
before:at first:mixed	-3 -3 3 -3 -3 5
before:at first:capital	-8 -27 17 5 6 -17
before:at first:endsInS	-12 -6 3 10 3 -11
before:at first:unknown	-7 -3 4 6 7 -18
before:at first:longWord	7 -2 -9 -5 9 -2
before:at first:shortWord	10 -14 -19 17 4 -11
before:at first:inhabitant	-4 -2 16 -2 -11 -2
before:at first:ordinarySmall	-28 8 4 18 1 -9
before:at first:lexiconNoun	-8 -2 19 -6 2 -43
before:at first:lexiconUnknown	-9 -25 5 10 5 6
before:named first:plain	-1 9 -6 -5 0 0
before:named first:given	-10 13 -3 -1 -1 -1
before:named first:givenMaybe	-12 14 -2 -1 -1 -4
before:named first:capital	-5 9 -9 -14 -10 14
before:named first:endsInS	-14 17 -4 -1 -1 -2
before:named first:shortWord	-11 12 -2 0 0 -1
before:named first:inhabitant	0 -5 7 -1 0 -2
before:named first:lexiconNoun	-17 -2 -4 -8 -2 19
before:named first:lexiconUnknown	17 -8 -3 -5 -7 -7
before:and first:role	-3 -1 7 -1 -1 -1
before:and first:particle	-3 -6 11 -2 -2 0
before:and first:firmHead	8 -1 4 -12 -2 -3
before:and first:firmNoun	-10 0 11 -2 0 -2
before:and first:bodyHead	-5 0 -9 12 -2 0
before:and first:placeHead	16 -1 -13 -3 -4 -4
before:and first:productHead	-4 0 -4 7 0 0
before:and first:productNoun	-4 0 -4 7 0 0
before:and first:clubHead	-4 -1 7 -1 -2 0
before:and first:calendar	-18 9 -6 -1 -1 15
before:and first:plain	-20 10 17 -18 12 -3
before:and first:given	-19 9 14 -6 -6 -5
before:and first:givenMaybe	0 8 -5 -1 -3 0
before:and first:acronym	-8 -2 14 -3 -2 -6
before:and first:mixed	-8 -3 15 -1 -2 -4
before:and first:capital	-3 11 4 -11 -10 -2
before:and first:endsInS	21 15 -26 -8 -18 -7
before:and first:unknown	-1 -3 15 -11 -5 -6
before:and first:longWord	-9 -5 3 -2 11 -1
before:and first:shortWord	-14 -8 29 -17 3 -21
before:and first:inhabitant	-12 -1 -21 -10 21 21
before:and first:ordinarySmall	10 0 0 -11 -14 -1
before:and first:lexiconNoun	10 4 -5 -17 -18 11
before:and first:lexiconUnknown	-20 1 11 6 5 -30
before:pronoun first:acronym	-1 0 5 -3 -1 -1
before:pronoun first:capital	11 -6 8 -4 -10 -9
before:pronoun first:endsInS	8 -7 0 -1 -1 0
before:pronoun first:shortWord	-2 -1 7 -3 -2 -2
before:pronoun first:ordinarySmall	12 -12 0 -1 -3 -3
before:pronoun first:lexiconNoun	7 2 1 -3 -7 -8
before:pronoun first:lexiconUnknown	5 -12 10 -1 -2 -1
before:nationality first:capital	5 -1 -2 -1 0 0
before:calendar first:capital	-10 14 -6 -1 -1 0
before:calendar first:lexiconNoun	9 -2 -6 -1 0 0
before:calendar first:lexiconUnknown	-15 16 -1 0 0 0
before:never first:role	8 -8 0 0 0 0
before:never first:placeHead	5 0 -1 -3 -1 -1
before:never first:given	-3 5 0 0 -1 -1
before:never first:capital	-25 34 -20 -9 -9 10
before:never first:endsInS	-5 7 -1 0 -1 0
before:never first:unknown	8 -4 -1 -1 -1 -1
before:never first:longWord	7 0 -6 -1 0 0
before:never first:shortWord	-7 10 -2 -1 -1 -2
before:never first:inhabitant	-5 5 0 0 0 0
before:never first:ordinarySmall	-6 17 -9 -5 -4 -4
before:never first:lexiconNoun	-13 27 -14 -6 -4 -4
before:never first:lexiconUnknown	-17 14 -7 -3 -4 13
before:plain first:role	13 -8 -2 -2 0 0
before:plain first:legalForm	5 -1 -2 -1 -1 0
before:plain first:firmHead	9 -3 -2 -4 0 0
before:plain first:bodyHead	7 -1 9 -17 0 -1
before:plain first:placeHead	-5 -6 -11 -6 9 9
before:plain first:calendar	-4 -9 2 12 -2 -5
before:plain first:plain	-5 -3 12 -2 -1 -4
before:plain first:given	-14 15 -8 12 -6 -8
before:plain first:givenMaybe	0 -8 -18 16 8 -2
before:plain first:acronym	10 -5 -1 -25 -5 14
before:plain first:mixed	-9 -1 -2 0 0 10
before:plain first:capital	-1 0 -8 13 -6 0
before:plain first:endsInS	0 18 -5 -14 -7 -5
before:plain first:unknown	8 -9 -5 -10 -6 13
before:plain first:longWord	3 -4 -5 5 -1 -1
before:plain first:shortWord	-16 4 -20 16 -1 15
before:plain first:inhabitant	11 -16 -20 13 8 -5
before:plain first:ordinarySmall	-19 -6 11 15 10 -17
before:plain first:lexiconNoun	6 -17 -2 -6 4 5
before:plain first:lexiconUnknown	-2 4 7 -3 -22 2
before:firmTail first:role	-3 -3 7 -1 0 0
before:firmTail first:given	5 -3 -1 0 0 0
before:firmTail first:capital	8 -7 -10 5 -9 10
before:firmTail first:endsInS	-1 -3 -12 -3 0 14
before:firmTail first:ordinarySmall	-1 -5 6 -2 0 0
before:firmTail first:lexiconUnknown	4 -7 -15 8 -8 12
before:partyTail first:capital	-2 -1 -3 11 -8 -2
before:partyTail first:lexiconUnknown	-2 -1 -3 11 -8 -2
before:credit first:placeHead	-15 2 14 0 -3 0
before:credit first:possessive	5 -1 -3 -1 0 0
before:credit first:nationality	-3 0 -4 6 0 0
before:credit first:plain	-3 -2 6 0 -1 0
before:credit first:function	5 -1 -4 -1 0 0
before:credit first:given	9 -4 -6 8 -9 -2
before:credit first:givenMaybe	-6 -1 -7 -2 11 0
before:credit first:acronym	-4 -4 8 1 -2 -2
before:credit first:capital	3 20 3 -2 -40 -14
before:credit first:initial	-6 7 -1 0 -1 0
before:credit first:endsInS	-13 9 7 -2 -5 -1
before:credit first:unknown	-11 5 9 1 -2 -2
before:credit first:shortWord	-5 13 -1 -7 -1 -5
before:credit first:inhabitant	-3 -4 -2 10 -2 -1
before:credit first:ordinarySmall	0 6 6 -12 -6 -1
before:credit first:lexiconNoun	1 20 3 -14 -22 -7
before:credit first:lexiconUnknown	-2 15 6 2 -40 -6
before:function first:role	13 -20 -17 0 3 3
before:function first:title	21 -3 -4 -4 -13 -2
before:function first:particle	-4 -8 16 -5 -5 -3
before:function first:firmHead	13 -10 -1 5 -11 -21
before:function first:firmNoun	-7 -5 6 -3 -13 15
before:function first:bodyHead	-7 -5 -16 27 -6 -21
before:function first:placeHead	12 -4 -7 -9 2 -5
before:function first:productHead	-2 0 -4 6 -1 -1
before:function first:productNoun	1 0 -5 6 -2 -2
before:function first:clubHead	4 -8 -11 4 2 2
before:function first:mediaHead	-5 -3 15 2 -6 -11
before:function first:acting	5 0 -3 0 -1 -1
before:function first:firmVerb	-3 0 9 -1 -5 -4
before:function first:possessive	6 -1 -3 -1 0 0
before:function first:pronoun	-3 -1 -2 -4 8 -1
before:function first:nationality	19 -8 -18 18 -24 -12
before:function first:calendar	50 -18 -39 -15 -32 9
before:function first:never	3 -3 -11 -7 13 -6
before:function first:plain	-2 -3 -25 16 5 0
before:function first:function	7 -1 -3 -7 -15 10
before:function first:given	-13 8 0 -9 6 1
before:function first:givenMaybe	-3 -23 13 -13 9 1
before:function first:acronym	-12 -16 4 12 0 4
before:function first:mixed	4 -5 5 -17 -17 11
before:function first:capital	-10 -9 -1 -2 19 1
before:function first:initial	1 5 -6 0 0 -3
before:function first:endsInS	-5 4 -3 -5 3 4
before:function first:unknown	0 -11 -4 11 -20 13
before:function first:longWord	-9 -18 -16 15 14 -2
before:function first:shortWord	-8 2 0 -10 9 3
before:function first:inhabitant	-8 -9 12 -11 1 8
before:function first:ordinarySmall	3 -5 -5 9 -9 2
before:function first:lexiconNoun	-10 -5 2 2 8 2
before:function first:lexiconUnknown	-8 -7 -1 -3 14 1
before:given first:given	40 -38 -2 -1 -1 -1
before:given first:capital	69 -50 -17 -7 -11 -5
before:given first:endsInS	7 -4 -1 -1 -1 0
before:given first:shortWord	18 -12 -4 -2 -2 -1
before:given first:inhabitant	6 -3 -2 0 -1 0
before:given first:lexiconNoun	10 -3 -4 -1 -1 -1
before:given first:lexiconUnknown	40 -19 -13 -5 -9 -4
before:givenMaybe first:given	22 -22 0 0 0 0
before:givenMaybe first:capital	27 -17 -13 -3 -5 -2
before:givenMaybe first:shortWord	8 -7 -1 0 0 0
before:givenMaybe first:lexiconNoun	8 -3 -3 -1 -1 -1
before:givenMaybe first:lexiconUnknown	9 0 -10 -2 -4 -1
before:acronym first:role	5 -2 0 0 -2 0
before:acronym first:firmHead	10 -8 -2 0 0 0
before:acronym first:firmNoun	10 -6 -2 0 -2 0
before:acronym first:bodyHead	10 0 -1 -8 -1 0
before:acronym first:plain	9 6 -5 -7 -9 -1
before:acronym first:function	7 -2 -2 -1 -2 -1
before:acronym first:given	-20 22 -1 0 -1 -1
before:acronym first:acronym	36 -6 -25 -16 -3 -7
before:acronym first:capital	0 19 -12 -17 -7 -3
before:acronym first:endsInS	2 3 -5 -1 -1 -1
before:acronym first:unknown	13 -10 -3 -12 4 -10
before:acronym first:longWord	7 0 -6 -1 0 0
before:acronym first:shortWord	1 8 -11 -6 8 -9
before:acronym first:ordinarySmall	16 -8 -5 -5 -1 -1
before:acronym first:lexiconNoun	14 9 -19 -8 -8 -7
before:acronym first:lexiconUnknown	4 2 -12 -5 -3 6
before:mixed first:capital	7 -4 -1 -1 0 -1
before:capital first:role	-1 2 -9 8 -3 -3
before:capital first:legalForm	25 -8 -13 -3 -4 -2
before:capital first:firmHead	27 -14 -17 2 -2 -4
before:capital first:firmNoun	14 -5 -6 -2 -1 0
before:capital first:bodyHead	3 -6 -2 2 -2 -2
before:capital first:placeHead	21 -2 -11 -11 -5 -3
before:capital first:clubHead	8 -2 -5 1 -2 -2
before:capital first:mediaHead	-4 -3 7 -1 0 0
before:capital first:acting	8 0 -6 -1 0 0
before:capital first:pronoun	-8 0 0 0 8 0
before:capital first:nationality	-7 0 -2 8 -1 0
before:capital first:calendar	-3 -8 13 -1 -4 0
before:capital first:never	-1 -1 -3 -2 5 -1
before:capital first:plain	19 -22 -15 -5 10 -6
before:capital first:function	9 -1 -6 -1 0 -1
before:capital first:given	14 -6 -4 -9 1 -7
before:capital first:givenMaybe	19 -15 0 -2 -5 -1
before:capital first:acronym	5 -6 -4 -3 -3 7
before:capital first:mixed	12 -7 -8 -5 -4 2
before:capital first:capital	33 -9 -15 -11 -16 -11
before:capital first:initial	3 6 -4 -3 -2 -2
before:capital first:endsInS	12 2 -27 -5 14 -7
before:capital first:unknown	1 0 -5 1 -13 10
before:capital first:longWord	6 -10 -9 -8 12 -2
before:capital first:shortWord	11 5 -9 -28 2 6
before:capital first:inhabitant	4 -4 7 -6 -7 -5
before:capital first:ordinarySmall	-5 7 12 4 -15 -18
before:capital first:lexiconNoun	12 8 -5 2 -22 -14
before:capital first:lexiconUnknown	28 -16 -13 -17 -4 2
before:small first:role	14 0 -18 -12 3 2
before:small first:title	34 -15 -12 -6 -14 -4
before:small first:particle	3 -7 13 -7 -7 -4
before:small first:firmHead	22 -11 -4 -3 -11 -19
before:small first:firmNoun	-12 -5 12 -3 -11 15
before:small first:bodyHead	5 1 -9 10 -6 -20
before:small first:placeHead	7 -14 -18 0 7 0
before:small first:productHead	-2 0 -4 7 -1 -1
before:small first:productNoun	1 0 -5 6 -2 -2
before:small first:clubHead	7 -8 -9 0 2 3
before:small first:mediaHead	2 -3 10 0 -6 -11
before:small first:firmVerb	-3 0 9 -1 -5 -4
before:small first:possessive	5 -1 -3 -1 0 0
before:small first:pronoun	9 -1 -3 -5 -1 -1
before:small first:nationality	27 -12 -24 18 -25 -14
before:small first:calendar	40 -18 -20 -1 -32 5
before:small first:never	19 -11 -12 -8 5 -7
before:small first:plain	-15 4 -6 16 1 -1
before:small first:function	6 -2 -2 -7 -14 11
before:small first:given	-2 19 -9 -8 -6 -12
before:small first:givenMaybe	-14 -1 3 3 8 -6
before:small first:acronym	-8 -27 9 9 -20 14
before:small first:mixed	3 -10 3 2 -17 9
before:small first:capital	-6 -5 6 1 3 0
before:small first:small	8 -3 -2 -1 -2 0
before:small first:initial	-6 18 -11 -1 -1 -6
before:small first:endsInS	7 -14 6 -4 -11 2
before:small first:unknown	3 -9 0 11 -60 16
before:small first:longWord	-5 -11 -14 18 3 -3
before:small first:shortWord	7 -6 -6 9 -13 1
before:small first:inhabitant	-10 1 -3 -7 6 8
before:small first:ordinarySmall	-7 9 6 5 -8 -3
before:small first:lexiconNoun	-20 -4 15 -2 2 7
before:small first:lexiconUnknown	4 -16 3 4 3 -1
before:number first:role	-12 -4 -3 -2 0 15
before:number first:pronoun	6 0 0 -1 -5 0
before:number first:nationality	8 -4 -3 -1 -1 -1
before:number first:calendar	24 -14 -8 -2 -2 -3
before:number first:never	6 0 0 -1 -5 0
before:number first:plain	5 -7 10 -10 -7 -2
before:number first:function	-4 -2 9 -3 0 -1
before:number first:given	-12 15 -4 -2 -2 -1
before:number first:givenMaybe	12 -8 -3 -1 -1 -1
before:number first:acronym	17 -1 -5 -6 -6 -1
before:number first:capital	-1 -1 0 11 -24 -1
before:number first:endsInS	-1 -11 12 -7 -1 -1
before:number first:unknown	26 -4 -15 -9 -3 -3
before:number first:shortWord	20 -2 -18 7 -13 -14
before:number first:inhabitant	-11 7 -4 9 -2 -1
before:number first:ordinarySmall	12 -20 15 -16 -6 -11
before:number first:lexiconNoun	-14 4 13 0 -9 5
before:number first:lexiconUnknown	-2 -14 0 17 -7 -5
before:initial first:placeHead	5 0 -1 -3 -1 -1
before:initial first:given	14 -12 -1 -1 -1 0
before:initial first:capital	30 -19 -7 -6 -6 -3
before:initial first:initial	16 -14 -1 -1 -1 -1
before:initial first:unknown	16 -14 -1 -1 -1 -1
before:initial first:shortWord	18 -15 -2 -2 -1 -1
before:initial first:ordinarySmall	6 0 -1 -4 -1 -1
before:initial first:lexiconNoun	9 -1 -2 -4 -1 -1
before:initial first:lexiconUnknown	14 -6 -4 -1 -4 -1
before:endsInS first:role	10 -8 -1 0 0 0
before:endsInS first:legalForm	7 -2 -4 -1 -1 0
before:endsInS first:firmHead	5 -1 -3 -1 0 -1
before:endsInS first:bodyHead	2 -4 -4 5 -2 -3
before:endsInS first:placeHead	6 -1 -1 -1 -1 -1
before:endsInS first:calendar	-15 0 15 0 0 0
before:endsInS first:plain	0 -3 -7 9 -3 -3
before:endsInS first:acronym	1 0 7 -8 0 -1
before:endsInS first:mixed	4 -3 -10 -2 -2 8
before:endsInS first:capital	-3 -3 -2 -6 -8 16
before:endsInS first:endsInS	13 -7 -3 -1 -1 -2
before:endsInS first:unknown	-2 0 7 -3 -2 -3
before:endsInS first:shortWord	22 -5 -7 -11 -5 -7
before:endsInS first:inhabitant	17 -1 -16 0 0 0
before:endsInS first:ordinarySmall	-6 -2 0 4 -6 10
before:endsInS first:lexiconNoun	14 -1 -20 1 -12 1
before:endsInS first:lexiconUnknown	-20 -7 12 -12 1 22
before:edge first:role	12 -2 -16 8 -9 -10
before:edge first:title	34 -19 -10 -8 -8 -3
before:edge first:firmHead	-9 19 -3 -6 -7 -2
before:edge first:firmNoun	11 10 -18 -13 -7 -6
before:edge first:bodyHead	-7 -7 -11 18 -6 -2
before:edge first:placeHead	-24 -4 -4 -5 35 -8
before:edge first:clubHead	-19 -2 -4 21 0 0
before:edge first:mediaHead	8 -5 -2 -1 -1 0
before:edge first:speaking	8 -1 -6 -1 -1 -1
before:edge first:acting	13 -4 -5 -4 -2 -1
before:edge first:firmVerb	19 3 -17 -7 -4 -4
before:edge first:nationality	17 -5 -5 -9 -2 -1
before:edge first:calendar	-10 11 13 -11 -9 -3
before:edge first:never	17 -15 -3 -1 -1 -1
before:edge first:plain	19 -15 -14 6 -5 -18
before:edge first:given	2 19 -16 1 -20 -11
before:edge first:givenMaybe	-5 17 -4 -7 -10 -3
before:edge first:acronym	23 -23 -24 1 7 -14
before:edge first:capital	-10 2 7 -5 5 5
before:edge first:initial	-1 10 -5 -3 -3 -3
before:edge first:endsInS	-9 7 -3 18 -13 -21
before:edge first:unknown	-12 -11 -29 -5 43 -15
before:edge first:longWord	18 1 -5 -13 -8 -3
before:edge first:shortWord	-15 -9 8 9 6 5
before:edge first:inhabitant	5 4 -13 5 -24 12
before:edge first:ordinarySmall	17 -4 -12 -9 -3 2
before:edge first:lexiconNoun	13 -30 8 14 -24 3
before:edge first:lexiconUnknown	-36 18 16 -12 -8 14
before:comma first:role	27 -4 -11 -3 -7 -11
before:comma first:title	23 -11 -9 -2 -6 -4
before:comma first:legalForm	13 -8 -4 -1 -5 0
before:comma first:firmHead	13 -1 -7 -5 -1 -2
before:comma first:bodyHead	-5 -3 9 -2 -2 0
before:comma first:placeHead	-11 -10 9 -4 12 -5
before:comma first:acting	0 6 -5 0 -1 -1
before:comma first:firmVerb	-2 -1 7 0 -1 -4
before:comma first:nationality	15 -8 -6 -1 -5 -1
before:comma first:calendar	38 -18 -18 -1 -7 -9
before:comma first:never	17 -10 -5 -1 -4 -1
before:comma first:plain	3 3 4 -4 -3 -9
before:comma first:firmTail	8 -1 -3 -1 -1 -3
before:comma first:function	-6 4 4 0 -1 -2
before:comma first:given	0 19 -13 -10 -21 -3
before:comma first:givenMaybe	4 -2 -3 -3 7 -12
before:comma first:acronym	-15 10 18 -13 -24 7
before:comma first:mixed	-6 -8 -6 -2 -5 18
before:comma first:capital	-23 11 5 -19 17 -4
before:comma first:initial	10 -1 -4 -2 -6 -1
before:comma first:endsInS	7 5 -2 -10 -15 2
before:comma first:unknown	-10 10 17 -14 -28 7
before:comma first:shortWord	3 -8 3 -15 6 -2
before:comma first:inhabitant	2 -4 13 -4 -6 -15
before:comma first:ordinarySmall	8 -15 0 -19 3 4
before:comma first:lexiconNoun	-25 -32 13 -19 23 22
before:comma first:lexiconUnknown	-10 14 -1 -2 3 -23
before:colon first:role	4 -6 5 -3 -2 -3
before:colon first:bodyHead	6 0 -4 -1 0 -1
before:colon first:placeHead	-7 -1 8 0 0 0
before:colon first:nationality	-1 -5 9 -3 0 -1
before:colon first:plain	-4 -3 9 -2 -1 -2
before:colon first:function	20 -9 -11 -1 -1 -1
before:colon first:given	3 12 -13 -4 -3 -2
before:colon first:givenMaybe	-7 12 -6 -1 -3 -1
before:colon first:acronym	12 -2 0 -4 -5 -6
before:colon first:capital	-21 6 15 1 -7 2
before:colon first:initial	-5 6 -1 0 0 0
before:colon first:endsInS	20 -10 -2 -7 -6 -7
before:colon first:unknown	0 0 13 -6 -8 -10
before:colon first:shortWord	3 8 -6 -15 10 -18
before:colon first:inhabitant	0 -10 14 -5 -2 -1
before:colon first:ordinarySmall	13 -18 2 -12 -9 4
before:colon first:lexiconNoun	3 -16 3 -9 -25 15
before:colon first:lexiconUnknown	-33 6 14 11 8 -24
before:opens first:role	-4 0 6 -2 -1 0
before:opens first:firmHead	-4 0 10 -6 -1 0
before:opens first:bodyHead	-16 -7 -5 14 9 -2
before:opens first:placeHead	-1 0 7 -5 -1 0
before:opens first:mediaHead	13 -2 -5 -7 -2 -1
before:opens first:speaking	11 -3 -5 -4 -3 0
before:opens first:calendar	7 -2 -1 -2 -1 -2
before:opens first:plain	-2 -12 -14 -5 20 -2
before:opens first:credit	6 -1 -2 -1 -1 0
before:opens first:given	-4 8 -2 -3 0 0
before:opens first:givenMaybe	8 -4 1 -3 -1 -2
before:opens first:acronym	-2 -1 5 -2 0 0
before:opens first:mixed	-6 -1 9 -3 -1 -1
before:opens first:capital	-28 1 -2 18 21 -30
before:opens first:endsInS	21 -11 0 -15 -8 -3
before:opens first:unknown	-2 -1 5 -2 0 0
before:opens first:longWord	-15 -3 12 9 -7 -2
before:opens first:shortWord	-5 23 -9 -6 -12 -7
before:opens first:inhabitant	-2 0 7 -5 -1 -1
before:opens first:ordinarySmall	-3 2 7 -10 4 -6
before:opens first:lexiconNoun	-29 -7 -9 20 28 -21
before:opens first:lexiconUnknown	-10 5 12 1 -11 -9
before:closes first:capital	12 -4 -2 -3 -2 -2
before:closes first:initial	-3 7 -2 -1 -1 -2
before:closes first:unknown	6 7 -10 -2 -2 -3
before:closes first:shortWord	7 6 -11 -2 -2 -3
before:closes first:ordinarySmall	6 -2 -3 0 0 0
before:closes first:lexiconNoun	3 -3 6 -3 -1 -2
before:quote first:role	-9 12 -1 -1 -1 -1
before:quote first:title	10 -8 -1 0 0 0
before:quote first:firmNoun	-6 6 -1 0 0 0
before:quote first:productHead	6 0 -3 -1 0 -2
before:quote first:acting	-8 8 0 0 0 0
before:quote first:firmVerb	-7 7 0 0 0 0
before:quote first:calendar	-8 8 0 0 0 0
before:quote first:never	7 -6 -1 0 0 0
before:quote first:plain	1 9 -7 -4 -2 -3
before:quote first:given	7 -1 -4 -1 -2 -4
before:quote first:givenMaybe	-5 5 0 0 0 0
before:quote first:acronym	-4 -2 8 -1 -1 -1
before:quote first:capital	25 8 -24 -34 -30 -11
before:quote first:endsInS	-4 16 -12 -6 -2 -3
before:quote first:unknown	-7 -1 9 -1 -1 0
before:quote first:shortWord	1 3 7 -9 -4 -9
before:quote first:inhabitant	-3 6 -2 -1 0 -1
before:quote first:ordinarySmall	17 -2 -19 -6 -4 -8
before:quote first:lexiconNoun	17 0 -18 -16 -11 0
before:quote first:lexiconUnknown	13 11 -7 -20 -19 -15
before:hyphen first:role	5 -2 -1 -2 0 0
before:hyphen first:given	26 -12 -10 -8 -5 -4
before:hyphen first:acronym	-12 0 13 0 -1 0
before:hyphen first:capital	20 -13 -13 16 -14 -18
before:hyphen first:endsInS	12 -4 -3 -4 -1 -1
before:hyphen first:unknown	-13 0 13 0 0 0
before:hyphen first:longWord	5 -1 -2 -1 -1 0
before:hyphen first:shortWord	-1 0 7 -1 -6 -5
before:hyphen first:inhabitant	8 -2 -2 -2 -1 -1
before:hyphen first:ordinarySmall	8 -2 -4 -1 0 -1
before:hyphen first:lexiconNoun	-6 -2 11 2 -6 -7
before:hyphen first:lexiconUnknown	8 -4 -21 20 -6 -10
before:stop first:role	24 -12 2 -21 -4 -9
before:stop first:title	27 -18 -9 -5 -1 -1
before:stop first:particle	-2 5 -2 -1 0 0
before:stop first:legalForm	7 -4 -3 -1 -1 0
before:stop first:firmHead	-8 6 -2 8 -1 -3
before:stop first:firmNoun	3 13 -9 -12 -2 -6
before:stop first:bodyHead	-5 4 4 -3 0 0
before:stop first:placeHead	-9 7 8 -2 -3 -3
before:stop first:productNoun	13 -12 -2 0 0 0
before:stop first:clubHead	-6 -9 -6 14 -1 -1
before:stop first:mediaHead	-8 -1 10 -2 0 -1
before:stop first:speaking	6 -3 -2 0 0 0
before:stop first:acting	-1 -6 7 -1 0 -1
before:stop first:firmVerb	6 -3 -2 0 0 0
before:stop first:possessive	7 -2 -4 -1 0 -1
before:stop first:nationality	6 -2 -1 -3 0 0
before:stop first:calendar	-28 14 19 -2 -1 -2
before:stop first:never	4 -3 -8 6 -1 -1
before:stop first:plain	9 2 -1 -26 -4 -10
before:stop first:function	16 -13 -2 -4 -1 -4
before:stop first:given	-34 24 5 -16 -6 10
before:stop first:givenMaybe	-2 12 -5 -6 -4 -4
before:stop first:acronym	-15 -11 10 15 -7 -9
before:stop first:mixed	12 -9 8 -10 -2 -5
before:stop first:capital	-8 18 3 -4 -29 -9
before:stop first:endsInS	9 -1 -12 8 -13 -16
before:stop first:unknown	-19 -9 15 13 -6 -8
before:stop first:longWord	-1 -8 11 -5 -1 -1
before:stop first:shortWord	-19 4 1 15 -2 12
before:stop first:inhabitant	17 7 -17 -20 -5 -14
before:stop first:ordinarySmall	29 -6 -25 -2 -15 -12
before:stop first:lexiconNoun	26 -5 -13 -27 -42 3
before:stop first:lexiconUnknown	-50 12 22 18 -1 -52
before:symbol first:familyNoun	8 -2 -6 0 0 0
before:symbol first:plain	-16 -2 18 -2 -3 -1
before:symbol first:acronym	-5 -1 8 -1 -1 -1
before:symbol first:mixed	-5 -3 12 -2 -2 -4
before:symbol first:capital	4 -17 16 -17 1 -11
before:symbol first:unknown	-5 -1 8 -1 -1 -1
before:symbol first:shortWord	1 -7 7 -4 2 -4
before:symbol first:ordinarySmall	22 -8 -10 -3 -7 -3
before:symbol first:lexiconNoun	4 -14 7 -8 5 -7
before:symbol first:lexiconUnknown	1 -7 13 -10 -6 -4
before:ampersand first:legalForm	5 -2 -2 0 -1 0
before:ampersand first:capital	47 -8 -39 -16 -16 -11
before:ampersand first:endsInS	12 -5 -5 -3 -1 0
before:ampersand first:unknown	6 -1 -2 -1 -1 -1
before:ampersand first:shortWord	15 2 -14 -4 -4 -3
before:ampersand first:inhabitant	9 -4 -4 0 -1 0
before:ampersand first:ordinarySmall	8 -3 -3 -1 -1 0
before:ampersand first:lexiconNoun	28 -10 -17 -3 -4 -4
before:ampersand first:lexiconUnknown	28 1 -27 -12 -10 -6
before:slash first:calendar	-3 -1 5 -1 0 -1
before:slash first:plain	-9 0 -1 -1 9 0
before:slash first:givenMaybe	-3 -1 5 -1 0 -1
before:slash first:acronym	0 0 -4 -1 8 -5
before:slash first:capital	-1 -5 -2 -5 8 -3
before:slash first:endsInS	-9 0 -1 -1 9 0
before:slash first:unknown	16 -4 -15 -4 5 -7
before:slash first:shortWord	18 -4 -6 -4 -6 -7
before:slash first:inhabitant	-3 -1 5 -1 0 -1
before:slash first:lexiconNoun	-9 0 -1 -1 9 0
before:slash first:lexiconUnknown	-6 -1 5 -1 3 -1
before:unknown first:firmHead	10 -8 -2 0 0 0
before:unknown first:firmNoun	7 -5 -1 0 0 0
before:unknown first:plain	-1 7 -3 -2 -1 -1
before:unknown first:function	5 -2 -1 -1 -1 -1
before:unknown first:given	-15 19 -2 -1 -1 -1
before:unknown first:acronym	27 -4 -9 -4 -12 -3
before:unknown first:capital	-2 15 -5 -11 -11 0
before:unknown first:initial	16 -14 -1 -1 -1 -1
before:unknown first:endsInS	-5 8 -3 -1 -1 -1
before:unknown first:unknown	16 -18 10 -5 -18 -3
before:unknown first:shortWord	4 8 -7 -4 -7 -5
before:unknown first:ordinarySmall	13 -7 -4 -3 -1 -1
before:unknown first:lexiconNoun	14 4 -16 -5 -8 -6
before:unknown first:lexiconUnknown	7 -1 -14 -5 -1 6
before:longWord first:capital	2 13 -10 -6 -1 -1
before:longWord first:lexiconNoun	7 2 -6 -3 0 -1
before:longWord first:lexiconUnknown	-5 11 -3 -3 -1 -1
before:shortWord first:role	17 -22 -15 -3 2 3
before:shortWord first:title	28 -10 -7 -5 -13 -3
before:shortWord first:particle	3 -9 14 -6 -7 -3
before:shortWord first:legalForm	8 -1 -4 -1 -1 0
before:shortWord first:firmHead	19 -18 -2 3 -12 -21
before:shortWord first:firmNoun	-6 -10 8 -3 -13 15
before:shortWord first:bodyHead	1 1 -16 17 -6 -20
before:shortWord first:placeHead	11 -10 -12 -7 2 4
before:shortWord first:productHead	-2 0 -4 6 -1 -1
before:shortWord first:productNoun	2 0 -6 6 -2 -2
before:shortWord first:clubHead	6 -8 -11 3 1 2
before:shortWord first:mediaHead	-7 -4 18 0 -6 -12
before:shortWord first:acting	7 -1 -4 -1 -1 -1
before:shortWord first:firmVerb	-1 -1 9 -1 -5 -4
before:shortWord first:possessive	6 -1 -4 -1 0 0
before:shortWord first:nationality	18 -12 -23 24 -25 -14
before:shortWord first:calendar	30 -9 -13 -14 -31 11
before:shortWord first:never	17 -10 -13 -8 7 -7
before:shortWord first:plain	-8 2 -19 12 8 2
before:shortWord first:firmTail	5 0 -3 -2 -1 0
before:shortWord first:function	12 -4 -5 -8 -16 10
before:shortWord first:given	-17 19 3 -12 1 -5
before:shortWord first:givenMaybe	-2 -21 18 -17 4 0
before:shortWord first:acronym	-4 -22 12 5 -10 1
before:shortWord first:mixed	3 -12 0 1 -18 13
before:shortWord first:capital	-1 1 -4 0 7 -5
before:shortWord first:small	8 -3 -2 -1 -2 0
before:shortWord first:initial	3 9 -12 -2 -2 -5
before:shortWord first:endsInS	-8 14 -4 -1 0 1
before:shortWord first:unknown	4 -8 2 6 -27 10
before:shortWord first:longWord	-4 -13 -18 13 13 -3
before:shortWord first:shortWord	-1 -2 -1 -6 4 -2
before:shortWord first:inhabitant	-7 -5 10 -4 -8 6
before:shortWord first:ordinarySmall	-2 5 0 7 -7 -3
before:shortWord first:lexiconNoun	-2 -5 0 2 2 -2
before:shortWord first:lexiconUnknown	1 -5 -6 3 6 -4
before:inhabitant first:bodyHead	-5 -1 7 -1 0 0
before:inhabitant first:placeHead	-5 9 -5 -1 0 0
before:inhabitant first:plain	-5 -3 8 -1 0 0
before:inhabitant first:given	6 -4 -2 -1 -1 -1
before:inhabitant first:capital	-6 5 13 -18 -10 -5
before:inhabitant first:initial	-1 5 -2 -1 0 -1
before:inhabitant first:endsInS	3 5 -7 0 0 0
before:inhabitant first:inhabitant	-4 8 -2 -1 0 0
before:inhabitant first:ordinarySmall	-9 -4 13 -2 0 -1
before:inhabitant first:lexiconNoun	-10 0 14 -5 -1 -2
before:inhabitant first:lexiconUnknown	-2 10 3 -13 -8 -2
before:ordinarySmall first:role	-10 10 -7 9 -2 -2
before:ordinarySmall first:legalForm	16 -4 -8 -1 -2 -1
before:ordinarySmall first:firmHead	-2 -4 3 5 -1 -2
before:ordinarySmall first:firmNoun	9 -3 -4 -1 -1 0
before:ordinarySmall first:bodyHead	4 -3 -10 3 -1 -1
before:ordinarySmall first:placeHead	-3 7 2 -6 -2 -1
before:ordinarySmall first:clubHead	-1 0 -4 6 -1 -1
before:ordinarySmall first:mediaHead	-6 -2 8 -1 0 0
before:ordinarySmall first:acting	7 0 -6 0 0 0
before:ordinarySmall first:pronoun	-8 0 0 0 8 0
before:ordinarySmall first:nationality	-6 -1 -2 8 -1 0
before:ordinarySmall first:calendar	-1 -11 13 -1 -4 0
before:ordinarySmall first:never	-2 -1 -2 -2 5 -1
before:ordinarySmall first:plain	4 -15 -11 1 12 -4
before:ordinarySmall first:function	5 -1 -3 0 0 0
before:ordinarySmall first:given	-6 3 3 -5 6 -4
before:ordinarySmall first:givenMaybe	8 -10 4 -1 -3 0
before:ordinarySmall first:acronym	-15 -2 -1 5 2 11
before:ordinarySmall first:mixed	-4 -2 0 -3 -2 7
before:ordinarySmall first:capital	-20 -1 12 14 5 -5
before:ordinarySmall first:initial	0 7 -3 -2 -1 -2
before:ordinarySmall first:endsInS	-7 0 -15 7 19 -3
before:ordinarySmall first:unknown	-16 4 -3 8 -8 14
before:ordinarySmall first:longWord	-1 -5 -6 -7 13 -1
before:ordinarySmall first:shortWord	-4 -8 2 -18 10 14
before:ordinarySmall first:inhabitant	-7 7 10 -4 -4 -3
before:ordinarySmall first:ordinarySmall	-19 3 21 11 -11 -14
before:ordinarySmall first:lexiconNoun	-8 -5 4 18 -12 -1
before:ordinarySmall first:lexiconUnknown	-17 -2 13 -3 10 -1
before:lexiconNoun first:role	-8 8 -8 9 -2 -2
before:lexiconNoun first:legalForm	24 -6 -12 -2 -4 -2
before:lexiconNoun first:firmHead	14 -10 -7 3 -1 -3
before:lexiconNoun first:firmNoun	12 -4 -5 -2 -1 0
before:lexiconNoun first:bodyHead	4 -5 -1 0 -1 -1
before:lexiconNoun first:placeHead	16 0 -8 -10 -4 -2
before:lexiconNoun first:clubHead	0 0 -4 5 -1 -1
before:lexiconNoun first:mediaHead	-5 -3 8 -1 0 0
before:lexiconNoun first:acting	8 0 -6 -1 0 0
before:lexiconNoun first:pronoun	-8 0 0 0 8 0
before:lexiconNoun first:nationality	-7 0 -2 8 -1 0
before:lexiconNoun first:calendar	-3 -7 13 -1 -4 0
before:lexiconNoun first:never	-2 -1 -2 -2 5 -1
before:lexiconNoun first:plain	13 -19 -12 -2 11 -5
before:lexiconNoun first:function	8 -1 -6 -1 0 0
before:lexiconNoun first:given	-7 9 -1 -7 4 -6
before:lexiconNoun first:givenMaybe	14 -12 1 -2 -4 -1
before:lexiconNoun first:acronym	-15 -2 5 3 1 9
before:lexiconNoun first:mixed	9 -5 -7 -5 -3 3
before:lexiconNoun first:capital	-2 8 0 2 -7 -3
before:lexiconNoun first:initial	1 7 -4 -2 -2 -2
before:lexiconNoun first:endsInS	2 0 -21 3 16 -4
before:lexiconNoun first:unknown	-16 3 3 5 -9 12
before:lexiconNoun first:longWord	0 -6 -7 -8 13 -1
before:lexiconNoun first:shortWord	-5 9 -1 -22 6 9
before:lexiconNoun first:inhabitant	1 3 4 -5 -5 -4
before:lexiconNoun first:ordinarySmall	-4 -5 13 7 -13 -16
before:lexiconNoun first:lexiconNoun	4 6 -3 9 -17 -7
before:lexiconNoun first:lexiconUnknown	-2 -2 5 -9 1 5
before:lexiconUnknown first:role	10 -9 -1 0 0 0
before:lexiconUnknown first:firmHead	21 -6 -13 -2 -1 -1
before:lexiconUnknown first:placeHead	8 -3 -2 -1 -1 -1
before:lexiconUnknown first:clubHead	8 -1 -1 -4 -1 -1
before:lexiconUnknown first:plain	8 -3 -3 -1 0 0
before:lexiconUnknown first:given	-2 6 -2 -1 -2 -1
before:lexiconUnknown first:acronym	15 -2 -11 -2 -1 -1
before:lexiconUnknown first:capital	23 -2 -22 -21 -4 -6
before:lexiconUnknown first:endsInS	1 8 -8 -2 -1 -2
before:lexiconUnknown first:unknown	16 -3 -11 -2 -1 -1
before:lexiconUnknown first:longWord	5 -3 -1 0 -1 0
before:lexiconUnknown first:shortWord	14 5 -18 -6 -4 -4
before:lexiconUnknown first:inhabitant	1 -7 6 0 -1 -1
before:lexiconUnknown first:ordinarySmall	-8 15 1 -6 -2 -3
before:lexiconUnknown first:lexiconNoun	9 10 -8 -11 -6 -9
before:lexiconUnknown first:lexiconUnknown	24 -14 -23 -11 1 1
before:role last:role	-11 14 -4 -1 -1 -1
before:role last:legalForm	12 -4 -9 -1 0 0
before:role last:firmHead	0 -6 6 -1 0 0
before:role last:bodyHead	12 -10 0 -2 0 0
before:role last:placeHead	7 -2 -4 0 0 0
before:role last:calendar	5 -5 0 0 0 0
before:role last:plain	-11 -3 16 -3 -1 -3
before:role last:given	22 -8 -17 -3 -4 -5
before:role last:acronym	-3 0 6 -3 0 -1
before:role last:mixed	-14 14 1 0 0 -2
before:role last:capital	-9 33 -7 -31 -23 -23
before:role last:initial	-2 -3 6 0 -2 -1
before:role last:endsInS	-10 14 -2 -5 -2 -1
before:role last:stop	-1 -4 5 0 0 -1
before:role last:unknown	-4 -3 10 -3 -2 -1
before:role last:longWord	-4 -3 7 -1 0 -1
before:role last:shortWord	1 3 3 -8 -6 -7
before:role last:inhabitant	-3 12 -6 -4 -1 -2
before:role last:ordinarySmall	8 -4 4 -7 -2 -5
before:role last:lexiconNoun	-19 20 10 -16 -7 -13
before:role last:lexiconUnknown	-9 30 -14 -15 -14 -8
before:title last:mixed	-12 13 0 0 0 -1
before:title last:capital	-30 38 -12 -3 -9 -3
before:title last:endsInS	-11 11 0 0 0 0
before:title last:shortWord	6 -4 -2 0 -1 0
before:title last:inhabitant	-6 6 0 0 0 0
before:title last:ordinarySmall	-20 20 0 0 0 0
before:title last:lexiconNoun	-28 30 -4 -1 0 -1
before:title last:lexiconUnknown	-12 19 -7 -2 -8 -3
before:particle last:capital	40 -25 -18 -7 -9 -3
before:particle last:endsInS	5 -3 -1 -1 -1 0
before:particle last:lexiconUnknown	39 -23 -18 -6 -9 -2
before:legalForm last:capital	-15 -3 0 0 16 0
before:legalForm last:lexiconUnknown	-15 -3 0 0 16 0
before:firmHead last:legalForm	-1 -2 5 -2 -1 0
before:firmHead last:firmHead	-1 0 7 -4 -1 -1
before:firmHead last:bodyHead	6 -1 -1 -4 0 0
before:firmHead last:placeHead	-2 -1 7 -1 -3 -1
before:firmHead last:never	-1 0 -2 5 -4 -1
before:firmHead last:given	-6 7 0 0 0 0
before:firmHead last:acronym	-3 -1 3 4 -5 -1
before:firmHead last:capital	17 2 -10 4 -13 -8
before:firmHead last:stop	5 -1 -2 0 -1 0
before:firmHead last:unknown	6 -1 -2 -1 -2 -1
before:firmHead last:longWord	6 0 -5 -1 0 0
before:firmHead last:shortWord	3 -6 8 2 -9 -4
before:firmHead last:ordinarySmall	14 -3 -4 -6 -1 -2
before:firmHead last:lexiconNoun	9 -11 -3 8 -5 -6
before:firmHead last:lexiconUnknown	15 4 -11 -7 -8 -2
before:firmNoun last:role	0 -2 5 -2 0 0
before:firmNoun last:legalForm	14 -2 -10 -3 0 -1
before:firmNoun last:firmHead	12 -6 -3 -7 -1 -2
before:firmNoun last:bodyHead	5 0 -4 -1 0 0
before:firmNoun last:placeHead	3 -7 9 -1 -5 -3
before:firmNoun last:mediaHead	5 -2 -3 0 0 0
before:firmNoun last:acting	-10 0 10 0 0 0
before:firmNoun last:calendar	-10 0 10 0 0 0
before:firmNoun last:never	-4 0 -1 6 -1 -1
before:firmNoun last:plain	-5 -8 14 -2 -1 -1
before:firmNoun last:function	-9 0 9 0 0 0
before:firmNoun last:givenMaybe	-10 -4 15 0 -2 -2
before:firmNoun last:acronym	-7 -1 -4 12 -3 -3
before:firmNoun last:capital	-11 -21 35 -9 -22 -24
before:firmNoun last:endsInS	-4 10 1 -8 -2 -1
before:firmNoun last:stop	-7 -3 10 -2 -1 -1
before:firmNoun last:unknown	4 -1 -10 8 -2 -2
before:firmNoun last:longWord	6 -6 2 -1 0 -1
before:firmNoun last:shortWord	-7 -5 13 6 -10 -11
before:firmNoun last:ordinarySmall	12 3 -7 -8 -4 -5
before:firmNoun last:lexiconNoun	-11 -4 20 1 -13 -17
before:firmNoun last:lexiconUnknown	3 -21 20 -15 -8 -6
before:bodyHead last:firmHead	9 0 -5 -3 0 0
before:bodyHead last:bodyHead	-1 -1 9 -9 0 0
before:bodyHead last:acronym	-11 -1 -5 14 -1 -1
before:bodyHead last:capital	-7 -22 6 22 -8 -9
before:bodyHead last:endsInS	2 -1 -8 6 0 0
before:bodyHead last:unknown	-15 -5 -9 21 -2 -3
before:bodyHead last:shortWord	-4 -3 -9 15 -3 -1
before:bodyHead last:ordinarySmall	-2 -1 8 -5 0 0
before:bodyHead last:lexiconNoun	-5 -3 14 -11 -1 -2
before:bodyHead last:lexiconUnknown	-1 -17 -4 22 -7 -5
before:placeHead last:role	6 -5 0 0 0 0
before:placeHead last:bodyHead	15 -1 -3 -12 0 0
before:placeHead last:plain	14 -1 -2 -10 -2 0
before:placeHead last:given	11 -8 -2 0 -1 0
before:placeHead last:acronym	14 -2 -4 -3 -5 -1
before:placeHead last:mixed	-9 -1 -2 0 0 10
before:placeHead last:capital	28 -14 -10 -23 -2 -6
before:placeHead last:endsInS	11 -6 -1 -4 -1 0
before:placeHead last:unknown	11 -2 -3 -2 -5 -1
before:placeHead last:shortWord	12 -14 -7 -3 -3 9
before:placeHead last:ordinarySmall	19 -2 -5 -13 -1 0
before:placeHead last:lexiconNoun	25 -3 -11 -17 -2 -1
before:placeHead last:lexiconUnknown	7 -8 -2 -8 0 -5
before:productHead last:capital	7 -4 -2 -1 0 0
before:productHead last:lexiconNoun	7 -4 -2 -1 0 0
before:productNoun last:capital	-6 -18 -16 18 -4 13
before:productNoun last:endsInS	-6 -1 -4 9 0 0
before:productNoun last:shortWord	-8 -5 -12 19 -2 -4
before:productNoun last:lexiconNoun	-6 -4 -9 14 -1 -3
before:productNoun last:lexiconUnknown	-4 -15 -8 8 -2 15
before:familyNoun last:given	-9 10 -1 0 0 0
before:familyNoun last:capital	-7 11 -4 -1 -1 -1
before:familyNoun last:endsInS	-6 7 -2 0 -1 0
before:familyNoun last:lexiconUnknown	-3 6 -3 0 -1 0
before:clubHead last:capital	-11 -3 -5 -1 16 0
before:clubHead last:lexiconUnknown	-15 -1 -3 0 16 0
before:mediaHead last:acronym	7 0 -5 -2 -1 0
before:mediaHead last:capital	0 6 -5 -2 -1 -1
before:mediaHead last:unknown	9 -1 -5 -2 -2 -1
before:mediaHead last:lexiconUnknown	-6 7 0 -1 0 0
before:speaking last:firmHead	-2 6 -4 -1 0 0
before:speaking last:firmNoun	-1 6 -5 0 0 0
before:speaking last:bodyHead	-10 5 -3 7 -1 -1
before:speaking last:placeHead	-13 0 -2 0 0 15
before:speaking last:calendar	-7 9 -1 0 0 0
before:speaking last:given	1 5 -3 -2 -1 -2
before:speaking last:acronym	10 -4 2 -11 0 -1
before:speaking last:capital	-16 21 -7 11 -33 0
before:speaking last:endsInS	9 -8 13 -12 -2 -9
before:speaking last:unknown	7 -3 3 -10 0 -2
before:speaking last:longWord	6 1 -3 -3 -1 -2
before:speaking last:shortWord	-3 7 -3 3 -5 -7
before:speaking last:inhabitant	-7 18 -10 -4 -2 -3
before:speaking last:ordinarySmall	-19 12 1 3 -2 8
before:speaking last:lexiconNoun	-22 10 -3 12 -12 8
before:speaking last:lexiconUnknown	-1 13 -3 3 -22 -14
before:acting last:role	8 -3 -3 -2 0 0
before:acting last:legalForm	-10 -1 11 0 0 0
before:acting last:firmHead	-15 -3 20 -5 -1 -1
before:acting last:firmNoun	-8 0 9 -1 0 0
before:acting last:placeHead	-2 -1 -3 11 -8 -2
before:acting last:clubHead	-1 -5 -2 6 0 0
before:acting last:plain	4 -4 -7 -9 -2 12
before:acting last:function	-4 -1 9 -1 -3 -2
before:acting last:given	-8 18 -10 -2 -4 -5
before:acting last:givenMaybe	-3 7 -2 -1 -2 -3
before:acting last:acronym	5 -1 3 -4 -3 -1
before:acting last:capital	-11 13 5 7 -23 0
before:acting last:endsInS	5 7 -5 -1 -6 -2
before:acting last:stop	6 0 -6 0 0 0
before:acting last:unknown	11 -1 -2 -6 -1 -2
before:acting last:shortWord	11 -15 16 -13 -8 -9
before:acting last:inhabitant	-6 2 -8 -3 -2 12
before:acting last:ordinarySmall	1 -10 -7 20 -12 0
before:acting last:lexiconNoun	-4 -13 9 11 -22 5
before:acting last:lexiconUnknown	-11 8 4 -3 -1 -4
before:firmVerb last:bodyHead	-5 -1 11 -7 -1 -1
before:firmVerb last:calendar	-6 -1 7 0 0 0
before:firmVerb last:plain	-5 -1 11 -7 -1 -1
before:firmVerb last:given	-9 3 9 0 -2 -2
before:firmVerb last:acronym	-4 0 6 -1 0 -1
before:firmVerb last:capital	-13 -1 21 -16 -12 5
before:firmVerb last:number	12 -1 -1 -1 0 -10
before:firmVerb last:endsInS	-1 5 1 -3 -2 -2
before:firmVerb last:unknown	-2 -1 5 -1 -1 -1
before:firmVerb last:shortWord	1 -3 5 -2 -1 -1
before:firmVerb last:ordinarySmall	-8 -3 15 -8 -2 -1
before:firmVerb last:lexiconNoun	-9 3 6 -12 -3 11
before:firmVerb last:lexiconUnknown	-4 -7 16 -5 -6 -7
before:article last:role	1 -8 -15 22 -15 -11
before:article last:legalForm	-7 0 -1 10 -1 -1
before:article last:firmHead	7 -3 -15 5 2 3
before:article last:firmNoun	0 -3 -18 19 5 -13
before:article last:bodyHead	-12 -6 -20 40 -42 -6
before:article last:placeHead	18 -1 9 -7 -13 -10
before:article last:productHead	-4 0 -5 -7 -6 16
before:article last:productNoun	-4 0 -6 -2 -8 14
before:article last:clubHead	9 0 -1 -7 -1 -1
before:article last:mediaHead	-16 -4 32 -15 -11 -10
before:article last:pronoun	-7 0 -1 -3 10 -1
before:article last:nationality	23 -2 -5 -9 -9 -8
before:article last:calendar	14 -2 -2 -6 -2 -3
before:article last:never	-12 -2 -3 -7 19 -2
before:article last:plain	7 -8 -28 10 12 -12
before:article last:firmTail	5 0 -2 -3 0 -1
before:article last:function	9 0 -1 -3 -1 -3
before:article last:given	-11 -2 -12 -4 3 16
before:article last:givenMaybe	-17 -12 1 -4 -7 22
before:article last:acronym	-15 -3 -16 15 6 9
before:article last:mixed	20 -5 -11 -6 -4 -7
before:article last:capital	-2 -30 -14 12 -2 20
before:article last:number	-21 -1 -4 -5 -6 27
before:article last:endsInS	-30 -8 5 7 32 -20
before:article last:stop	-4 0 5 -1 0 -1
before:article last:unknown	-6 -2 -15 14 0 7
before:article last:longWord	-19 -1 -15 14 -2 17
before:article last:shortWord	-10 5 -2 -9 25 -11
before:article last:inhabitant	4 -19 9 -3 -3 -1
before:article last:ordinarySmall	-18 0 -6 18 -11 12
before:article last:lexiconNoun	-12 -24 -4 16 -4 10
before:article last:lexiconUnknown	19 -10 -17 -6 -3 0
before:possessive last:bodyHead	5 0 -1 -4 -1 0
before:possessive last:acronym	5 0 -1 -4 -1 0
before:possessive last:mixed	-2 -2 -7 -1 -2 10
before:possessive last:capital	6 -10 -10 -8 0 11
before:possessive last:endsInS	5 -1 -2 -1 0 0
before:possessive last:lexiconUnknown	2 -11 -15 -8 -1 18
before:preposition last:role	8 0 -5 -1 -1 -3
before:preposition last:legalForm	-9 -2 12 -1 -1 -1
before:preposition last:firmHead	-10 -4 25 -15 -6 -6
before:preposition last:bodyHead	-21 -1 10 16 -12 -6
before:preposition last:placeHead	-20 -10 4 -16 29 -14
before:preposition last:clubHead	-8 0 12 -7 1 -1
before:preposition last:pronoun	-8 0 0 0 8 0
before:preposition last:calendar	47 -18 -25 -6 -10 -9
before:preposition last:never	-11 0 6 -2 7 0
before:preposition last:plain	4 -14 -7 18 -14 -6
before:preposition last:function	6 0 -4 0 -1 -1
before:preposition last:given	-1 2 10 -2 -10 -6
before:preposition last:givenMaybe	7 0 -6 -1 4 -6
before:preposition last:acronym	-3 -2 -10 14 2 -10
before:preposition last:mixed	-10 4 0 -3 -6 9
before:preposition last:capital	-12 9 0 -5 -1 8
before:preposition last:number	30 -2 -4 -3 -6 -21
before:preposition last:endsInS	1 2 0 -6 -22 12
before:preposition last:unknown	6 -4 -24 11 -8 9
before:preposition last:longWord	7 -5 7 -8 -1 -6
before:preposition last:shortWord	-10 -9 -22 1 14 25
before:preposition last:inhabitant	6 9 8 -10 -21 -12
before:preposition last:ordinarySmall	1 -7 -18 -5 14 10
before:preposition last:lexiconNoun	-9 11 -3 -9 -3 13
before:preposition last:lexiconUnknown	-13 3 1 4 1 -4
before:placePreposition last:role	8 0 -6 -1 -3 0
before:placePreposition last:firmHead	1 0 8 -2 -9 -1
before:placePreposition last:firmNoun	6 -1 -2 0 -2 0
before:placePreposition last:placeHead	3 -1 -6 -2 6 -1
before:placePreposition last:pronoun	5 0 -1 0 -4 0
before:placePreposition last:nationality	7 0 -1 0 -6 0
before:placePreposition last:calendar	30 -6 -9 -2 -23 -2
before:placePreposition last:never	5 0 -1 0 -4 0
before:placePreposition last:plain	-7 7 6 -5 -2 -2
before:placePreposition last:given	-19 -9 -3 -1 22 -3
before:placePreposition last:givenMaybe	-2 -3 -3 0 9 -1
before:placePreposition last:acronym	10 -1 -3 -2 -4 -1
before:placePreposition last:capital	-4 -26 -16 -42 45 -37
before:placePreposition last:number	-9 0 -1 -2 14 -5
before:placePreposition last:endsInS	12 -5 1 -10 -3 -3
before:placePreposition last:unknown	8 -1 0 -2 -5 -1
before:placePreposition last:shortWord	8 -17 -10 -11 12 -9
before:placePreposition last:ordinarySmall	11 -5 -4 -6 0 -5
before:placePreposition last:lexiconNoun	-1 -9 6 -24 18 -23
before:placePreposition last:lexiconUnknown	1 -17 -21 -22 30 -15
before:from last:role	4 -11 20 -16 -9 -1
before:from last:legalForm	7 -7 3 -8 -5 -1
before:from last:firmHead	4 -5 -5 6 0 -3
before:from last:firmNoun	11 -9 1 -6 -8 -1
before:from last:bodyHead	-8 -13 -5 4 14 -2
before:from last:placeHead	-11 -5 4 -3 -5 14
before:from last:productHead	11 0 -7 0 -4 -2
before:from last:productNoun	11 0 -7 0 -4 -2
before:from last:clubHead	3 0 12 -12 -8 0
before:from last:mediaHead	5 0 -5 0 0 0
before:from last:acting	-6 6 0 0 0 0
before:from last:pronoun	10 0 -6 -2 -4 0
before:from last:calendar	9 2 -9 -1 -4 -1
before:from last:never	8 0 -3 -1 -4 0
before:from last:plain	4 -6 22 -24 -16 -6
before:from last:firmTail	-3 -2 7 0 -3 0
before:from last:function	1 5 -6 -2 0 0
before:from last:given	14 -11 -3 -7 2 -3
before:from last:givenMaybe	-3 9 -16 -3 8 -3
before:from last:acronym	1 5 13 -14 -8 -4
before:from last:mixed	3 0 7 -3 -3 -6
before:from last:capital	1 -7 6 4 4 -42
before:from last:number	-6 -2 -7 -3 10 5
before:from last:initial	-6 -2 9 -3 0 -1
before:from last:endsInS	9 4 16 -26 -17 -8
before:from last:stop	7 -2 -2 -5 -1 -1
before:from last:unknown	5 1 0 4 -13 -6
before:from last:longWord	-10 1 -1 10 -4 -2
before:from last:shortWord	12 5 -3 4 -13 -25
before:from last:inhabitant	9 -6 1 0 -13 -3
before:from last:ordinarySmall	5 -17 1 5 1 -22
before:from last:lexiconNoun	1 0 9 -5 -1 -26
before:from last:lexiconUnknown	-7 -9 5 10 5 -26
before:at last:role	12 -2 -9 -7 2 -1
before:at last:firmHead	-23 -2 28 3 -8 -2
before:at last:firmNoun	-4 -1 12 -3 -4 -1
before:at last:bodyHead	-2 -2 -12 11 4 -4
before:at last:placeHead	-3 -3 -1 15 -8 -5
before:at last:pronoun	8 0 -1 -1 -7 0
before:at last:never	0 0 9 -4 -8 0
before:at last:plain	-14 -5 -11 6 -5 22
before:at last:given	1 -6 4 11 -11 -6
before:at last:givenMaybe	2 -3 9 -2 -6 -4
before:at last:acronym	-27 -1 14 8 9 -4
before:at last:mixed	-3 -3 3 -3 -3 5
before:at last:capital	-5 -27 14 6 7 -18
before:at last:number	21 -1 -6 -2 -6 -9
before:at last:endsInS	-1 -17 8 -11 8 -5
before:at last:unknown	-16 -2 6 7 8 -6
before:at last:longWord	1 -1 -7 -4 10 -1
before:at last:shortWord	6 -9 -4 6 -16 14
before:at last:inhabitant	-13 -12 17 -11 9 -5
before:at last:ordinarySmall	-31 1 16 -7 7 4
before:at last:lexiconNoun	-8 -11 6 2 9 -16
before:at last:lexiconUnknown	-5 -18 7 1 8 -3
before:named last:given	-5 7 -2 0 0 -1
before:named last:givenMaybe	-12 14 -2 -1 -1 -4
before:named last:capital	-5 9 -9 -14 -10 14
before:named last:endsInS	-11 7 11 -2 -1 -8
before:named last:shortWord	-11 14 -4 -1 -1 -1
before:named last:ordinarySmall	0 -7 13 -2 0 -7
before:named last:lexiconNoun	-18 -4 -1 -5 -3 18
before:named last:lexiconUnknown	15 -2 -8 -8 -6 -5
before:and last:role	8 0 -5 -3 0 0
before:and last:firmHead	-8 -2 -1 13 -3 -2
before:and last:firmNoun	-5 0 6 -1 0 0
before:and last:bodyHead	34 -3 -21 -19 -6 -6
before:and last:placeHead	-2 0 -8 0 10 -1
before:and last:productHead	-8 0 -2 8 0 0
before:and last:calendar	-8 9 -1 0 0 0
before:and last:never	-5 -1 -8 12 -2 -1
before:and last:plain	-3 11 3 -18 8 -3
before:and last:given	-6 4 1 -2 2 -4
before:and last:acronym	-21 -2 15 7 -4 -3
before:and last:mixed	-9 -2 14 0 -1 -4
before:and last:capital	-2 11 5 -18 -9 -1
before:and last:number	10 -1 -3 -1 -3 -5
before:and last:endsInS	11 8 -20 14 -12 -10
before:and last:unknown	-13 -6 23 -7 -5 -4
before:and last:longWord	-2 -4 -6 -4 12 -1
before:and last:shortWord	-15 13 9 9 -11 -26
before:and last:inhabitant	-8 -1 -11 -10 16 12
before:and last:ordinarySmall	19 -1 4 -19 -15 -22
before:and last:lexiconNoun	7 3 -7 -2 -22 9
before:and last:lexiconUnknown	-17 9 16 -39 5 -24
before:pronoun last:acronym	-4 0 6 -2 -1 0
before:pronoun last:capital	11 -6 7 -5 -10 -9
before:pronoun last:endsInS	11 -7 -3 -1 -1 -1
before:pronoun last:unknown	-4 0 6 -2 -1 0
before:pronoun last:shortWord	-2 0 5 -3 -1 0
before:pronoun last:ordinarySmall	17 -12 -6 -2 -3 -3
before:pronoun last:lexiconNoun	8 2 0 -4 -7 -8
before:pronoun last:lexiconUnknown	5 -12 9 -1 -2 -1
before:nationality last:capital	5 -1 -2 -1 0 0
before:calendar last:capital	-10 14 -5 -1 -1 0
before:calendar last:lexiconNoun	7 -2 -5 0 0 0
before:calendar last:lexiconUnknown	-15 16 -1 0 0 0
before:never last:firmHead	10 0 -9 -1 0 0
before:never last:firmNoun	6 0 -6 0 0 0
before:never last:bodyHead	6 0 -1 -4 -1 -1
before:never last:plain	7 -2 -6 0 0 0
before:never last:mixed	-12 13 0 0 0 -1
before:never last:capital	-20 29 -20 -9 -9 10
before:never last:endsInS	1 5 -5 -1 -1 0
before:never last:unknown	5 -1 -1 -1 -1 -1
before:never last:shortWord	10 -3 -7 -1 -1 -2
before:never last:inhabitant	-5 5 0 0 0 0
before:never last:ordinarySmall	-4 16 -13 -2 -3 -3
before:never last:lexiconNoun	-7 19 -14 -6 -4 -4
before:never last:lexiconUnknown	-22 18 -7 -3 -4 14
before:plain last:role	13 -9 -1 -3 0 0
before:plain last:legalForm	3 -4 5 -3 -1 -1
before:plain last:firmHead	15 -2 -9 -6 -1 -1
before:plain last:bodyHead	10 -1 9 -19 0 -1
before:plain last:placeHead	5 0 2 -2 -5 -2
before:plain last:calendar	11 -7 -3 -1 -1 -1
before:plain last:never	-2 -1 -2 5 -1 -1
before:plain last:plain	-7 -2 17 -6 -1 -9
before:plain last:given	-11 15 -9 -4 8 -10
before:plain last:givenMaybe	2 -4 -5 0 7 -2
before:plain last:acronym	-5 -3 -2 -10 -5 17
before:plain last:mixed	-9 -1 -2 0 0 10
before:plain last:capital	5 0 -11 7 -6 1
before:plain last:endsInS	-10 20 -10 2 -7 -5
before:plain last:stop	-4 -5 9 -1 -1 -2
before:plain last:unknown	-2 -5 -10 -5 -5 17
before:plain last:longWord	12 -4 -6 -2 0 0
before:plain last:shortWord	-4 1 -6 1 -14 16
before:plain last:inhabitant	-4 -14 -13 14 8 -4
before:plain last:ordinarySmall	0 -1 -3 15 -3 -16
before:plain last:lexiconNoun	1 -16 1 6 -8 5
before:plain last:lexiconUnknown	10 6 -11 -2 -19 3
before:firmTail last:role	-1 -5 8 -3 0 -1
before:firmTail last:placeHead	-2 -1 -3 11 -8 -2
before:firmTail last:plain	-8 0 10 -2 0 -1
before:firmTail last:given	5 -3 -2 0 0 -1
before:firmTail last:capital	8 -7 -10 5 -9 10
before:firmTail last:endsInS	-8 -1 12 -3 0 -2
before:firmTail last:shortWord	7 -6 -1 0 0 0
before:firmTail last:ordinarySmall	-5 3 0 9 -8 -4
before:firmTail last:lexiconNoun	0 -4 -8 6 -9 11
before:firmTail last:lexiconUnknown	5 -2 -1 -1 0 0
before:partyTail last:placeHead	-2 -1 -3 11 -8 -2
before:partyTail last:capital	-2 -2 -4 11 -8 -2
before:partyTail last:ordinarySmall	-2 -1 -3 11 -8 -2
before:partyTail last:lexiconNoun	-2 -1 -3 11 -8 -2
before:credit last:role	-7 -5 12 -1 0 0
before:credit last:legalForm	-1 -2 5 -3 -1 0
before:credit last:firmNoun	1 -7 3 1 -3 -1
before:credit last:bodyHead	-12 -11 -12 23 -2 -1
before:credit last:placeHead	-7 2 7 0 -1 0
before:credit last:acting	-6 6 0 0 0 0
before:credit last:pronoun	5 0 -4 -1 0 0
before:credit last:calendar	1 5 -4 -1 -3 0
before:credit last:plain	-11 5 8 1 -7 -2
before:credit last:function	1 5 -6 -1 0 0
before:credit last:given	8 -1 -1 -1 -5 -1
before:credit last:givenMaybe	-3 9 -6 -1 -2 0
before:credit last:acronym	3 7 -1 -10 -1 -1
before:credit last:capital	-4 20 6 3 -40 -15
before:credit last:endsInS	7 22 -18 -16 -6 0
before:credit last:stop	8 -1 -6 -1 0 0
before:credit last:longWord	-6 7 -1 0 0 0
before:credit last:shortWord	4 16 -4 -7 -18 -4
before:credit last:inhabitant	-4 5 -16 12 -3 -1
before:credit last:ordinarySmall	-6 -11 10 14 -14 -3
before:credit last:lexiconNoun	-13 9 9 7 -29 -10
before:credit last:lexiconUnknown	1 14 0 -5 -21 -4
before:function last:role	18 -28 0 8 -20 -16
before:function last:title	6 0 -2 -3 -1 -1
before:function last:legalForm	-4 -9 14 -2 -10 -4
before:function last:firmHead	0 -20 7 9 -12 -8
before:function last:firmNoun	10 -13 -6 11 -5 -15
before:function last:bodyHead	-2 -11 -27 33 -21 -17
before:function last:placeHead	-3 -19 -6 -7 19 -7
before:function last:productHead	0 -1 -13 2 -10 15
before:function last:productNoun	5 -1 -14 1 -12 12
before:function last:clubHead	2 -5 12 -1 -14 -5
before:function last:mediaHead	-11 -4 29 -16 -11 -10
before:function last:acting	0 5 -3 -1 -1 0
before:function last:article	10 -2 -5 -1 -1 -2
before:function last:pronoun	6 -1 -8 -6 5 -1
before:function last:nationality	30 -3 -10 -10 -16 -9
before:function last:calendar	59 -10 -42 -14 -31 -14
before:function last:never	-9 -3 -4 3 13 -4
before:function last:plain	5 -6 -9 2 -7 6
before:function last:firmTail	3 -3 5 -3 -3 -1
before:function last:function	13 3 -2 -8 -7 -7
before:function last:given	-14 -2 5 -3 7 3
before:function last:givenMaybe	-12 2 -11 -11 9 13
before:function last:acronym	-20 -4 12 14 3 -5
before:function last:mixed	6 -3 1 -15 -16 11
before:function last:capital	-11 -6 -1 0 18 -2
before:function last:number	3 -11 -23 -15 6 19
before:function last:initial	-12 -4 18 -8 3 -3
before:function last:endsInS	3 2 -2 -5 10 -20
before:function last:stop	3 -3 3 -6 -1 -2
before:function last:unknown	0 -12 0 12 -16 4
before:function last:longWord	-17 1 -17 10 10 10
before:function last:shortWord	-7 10 -4 -7 13 -11
before:function last:inhabitant	-5 -7 13 -17 -1 7
before:function last:ordinarySmall	5 -23 -6 2 9 3
before:function last:lexiconNoun	-7 -13 0 3 12 3
before:function last:lexiconUnknown	-9 2 0 -2 9 -13
before:given last:given	6 -4 -1 0 -1 0
before:given last:capital	67 -49 -16 -6 -10 -5
before:given last:endsInS	7 -3 -2 -1 -1 0
before:given last:shortWord	20 -14 -4 -1 -1 -1
before:given last:inhabitant	11 -8 -2 -1 -1 0
before:given last:ordinarySmall	5 -2 -2 -1 0 0
before:given last:lexiconNoun	25 -17 -6 -2 -1 -1
before:given last:lexiconUnknown	52 -37 -11 -5 -9 -4
before:givenMaybe last:given	5 -4 0 0 0 0
before:givenMaybe last:capital	27 -17 -13 -3 -5 -2
before:givenMaybe last:endsInS	8 -6 -3 -1 -1 0
before:givenMaybe last:shortWord	5 -4 -1 0 0 0
before:givenMaybe last:inhabitant	11 -11 0 0 0 0
before:givenMaybe last:ordinarySmall	6 -3 -3 -1 0 0
before:givenMaybe last:lexiconNoun	20 -16 -5 -1 -1 -1
before:givenMaybe last:lexiconUnknown	13 -5 -8 -2 -4 -1
before:acronym last:firmHead	18 -8 -9 -4 -1 -1
before:acronym last:firmNoun	14 -6 -7 -1 -2 0
before:acronym last:bodyHead	10 0 -1 -8 -1 0
before:acronym last:plain	9 5 -8 -3 -8 -1
before:acronym last:function	9 -1 -2 -1 -1 -3
before:acronym last:given	-9 11 0 0 -2 -1
before:acronym last:givenMaybe	6 -6 0 0 0 0
before:acronym last:acronym	36 -6 -25 -16 -3 -7
before:acronym last:capital	-4 23 -11 -17 -6 -2
before:acronym last:number	15 -11 -1 0 -2 -2
before:acronym last:unknown	13 -11 -3 -12 4 -8
before:acronym last:shortWord	-6 15 -16 -6 11 -4
before:acronym last:ordinarySmall	20 -9 -10 -6 -1 -2
before:acronym last:lexiconNoun	1 18 -17 -8 -6 -5
before:acronym last:lexiconUnknown	-6 13 -13 -5 -3 7
before:mixed last:capital	7 -4 -1 -1 0 -1
before:mixed last:lexiconNoun	5 -4 -1 0 0 0
before:capital last:role	5 1 -2 -3 -3 -3
before:capital last:title	-5 7 -1 -2 -1 0
before:capital last:legalForm	30 -11 -14 -7 -3 -3
before:capital last:firmHead	28 -18 -11 -10 -3 -4
before:capital last:firmNoun	19 -6 -12 -4 -1 -1
before:capital last:bodyHead	21 -19 -21 4 -5 -5
before:capital last:placeHead	10 -4 4 -8 -7 -7
before:capital last:productNoun	10 -1 -2 -7 0 0
before:capital last:familyNoun	5 -1 -1 -3 0 0
before:capital last:clubHead	6 -1 0 -3 -1 -1
before:capital last:firmVerb	6 -2 -4 -1 0 0
before:capital last:pronoun	-6 0 -1 -1 8 0
before:capital last:calendar	-6 -1 11 -2 -3 0
before:capital last:never	5 -2 -5 -5 5 -1
before:capital last:plain	6 6 -6 -13 13 -7
before:capital last:firmTail	6 0 -2 -3 0 -1
before:capital last:function	10 -2 -5 -3 -1 -1
before:capital last:given	13 -16 10 -6 1 -7
before:capital last:givenMaybe	18 -11 -4 -1 -3 -1
before:capital last:acronym	17 -9 -16 0 -4 7
before:capital last:mixed	3 9 -15 -5 -4 2
before:capital last:capital	33 -10 -9 -11 -15 -28
before:capital last:number	-17 -3 -3 -2 -1 21
before:capital last:initial	9 -2 -3 -1 -1 -1
before:capital last:endsInS	12 -8 -15 -2 14 -8
before:capital last:stop	11 2 -9 -3 -2 -3
before:capital last:unknown	21 -10 -14 2 -13 6
before:capital last:longWord	-3 -2 0 1 6 -2
before:capital last:shortWord	13 -4 -8 -5 3 -16
before:capital last:inhabitant	12 -21 12 0 -8 -5
before:capital last:ordinarySmall	20 -2 -3 -10 -22 -10
before:capital last:lexiconNoun	14 8 1 -7 -19 -33
before:capital last:lexiconUnknown	28 -15 -21 -5 -5 2
before:small last:role	5 6 -1 4 -18 -16
before:small last:legalForm	2 -18 14 -7 -12 -9
before:small last:firmHead	-7 -17 21 2 -15 -12
before:small last:firmNoun	10 -4 -6 4 -4 -15
before:small last:bodyHead	12 -6 -16 9 -7 -17
before:small last:placeHead	-7 -27 -4 -4 20 -3
before:small last:productHead	0 -1 -13 2 -10 15
before:small last:productNoun	3 -2 -8 0 -12 12
before:small last:clubHead	-2 -9 8 8 -14 -5
before:small last:mediaHead	-6 -5 26 -13 -10 -10
before:small last:acting	-9 6 7 -1 -1 -1
before:small last:firmVerb	-4 -2 8 -3 -2 0
before:small last:article	9 -2 -5 -1 -1 -2
before:small last:pronoun	19 -2 -10 -7 -4 -3
before:small last:nationality	34 -5 -14 -11 -17 -10
before:small last:calendar	54 -15 -22 -17 -31 -17
before:small last:never	-6 -3 -5 8 5 -5
before:small last:plain	-8 -11 6 2 -1 2
before:small last:firmTail	-2 -2 7 0 -3 0
before:small last:function	1 3 6 -5 -6 -6
before:small last:given	7 -3 -2 -9 4 -9
before:small last:givenMaybe	-15 4 2 -14 6 8
before:small last:acronym	-12 -10 9 15 -14 0
before:small last:mixed	-1 -8 1 5 -16 10
before:small last:capital	-10 -3 6 2 2 5
before:small last:number	26 -16 -27 -18 4 2
before:small last:initial	-16 5 17 -9 0 -4
before:small last:endsInS	2 4 5 0 -2 -31
before:small last:stop	-12 4 16 -9 -3 -5
before:small last:unknown	11 -10 -6 13 -52 6
before:small last:longWord	0 -3 -14 4 3 9
before:small last:shortWord	13 4 -8 -4 -9 -3
before:small last:inhabitant	-3 11 -1 -6 -5 -1
before:small last:ordinarySmall	-8 8 -3 -9 15 1
before:small last:lexiconNoun	-23 1 6 2 4 16
before:small last:lexiconUnknown	3 -4 4 7 -2 -15
before:number last:role	-5 -5 -9 -2 0 15
before:number last:firmNoun	8 -1 -7 0 0 0
before:number last:placeHead	13 0 -5 -1 -3 -8
before:number last:clubHead	-9 0 -1 10 0 0
before:number last:pronoun	6 0 0 -1 -5 0
before:number last:nationality	8 -4 -3 -1 -1 -1
before:number last:calendar	22 -14 -7 -2 -2 -2
before:number last:never	6 0 0 -1 -5 0
before:number last:plain	10 -9 -5 4 -6 -3
before:number last:function	5 -2 -2 0 0 0
before:number last:given	-10 12 -3 -1 -1 -1
before:number last:givenMaybe	13 -8 -3 -1 -1 -1
before:number last:acronym	18 -1 -6 -6 -6 -1
before:number last:capital	-2 0 0 11 -24 0
before:number last:endsInS	-1 -11 5 4 -1 -2
before:number last:unknown	20 -2 -8 -8 -3 -3
before:number last:shortWord	15 -1 -13 7 -13 -13
before:number last:inhabitant	3 7 -9 -1 -2 0
before:number last:ordinarySmall	22 -11 -3 -11 -5 -10
before:number last:lexiconNoun	-18 9 2 10 -7 5
before:number last:lexiconUnknown	4 -14 6 7 -9 -5
before:initial last:bodyHead	6 0 -1 -4 -1 -1
before:initial last:capital	39 -28 -9 -7 -6 -3
before:initial last:shortWord	7 -4 -1 -1 -1 0
before:initial last:lexiconNoun	11 -3 -2 -4 -1 -1
before:initial last:lexiconUnknown	32 -25 -6 -2 -5 -2
before:endsInS last:legalForm	13 -3 -9 -1 0 0
before:endsInS last:firmHead	15 -3 -5 -9 -1 -2
before:endsInS last:bodyHead	19 -2 -3 -13 -1 -1
before:endsInS last:mediaHead	7 0 -6 0 0 0
before:endsInS last:calendar	-14 0 15 0 0 0
before:endsInS last:plain	-5 -6 0 11 -3 -3
before:endsInS last:given	8 -3 -3 -1 -1 -1
before:endsInS last:acronym	-4 0 7 -2 0 -1
before:endsInS last:mixed	5 -5 -10 -2 -2 8
before:endsInS last:capital	-4 -1 -2 -9 -7 17
before:endsInS last:endsInS	12 -5 -2 -3 -2 -2
before:endsInS last:unknown	-1 -1 7 -3 -1 -2
before:endsInS last:shortWord	10 -3 2 -6 -5 -7
before:endsInS last:inhabitant	5 -2 -3 0 0 0
before:endsInS last:ordinarySmall	4 -5 1 2 -4 -7
before:endsInS last:lexiconNoun	3 2 -2 -2 -12 1
before:endsInS last:lexiconUnknown	-9 -7 -3 -12 0 23
before:edge last:role	-3 1 -2 10 -7 -6
before:edge last:title	17 -3 -6 -5 -4 -1
before:edge last:legalForm	-13 -7 20 -6 -2 -2
before:edge last:firmHead	-31 25 19 -10 -6 -7
before:edge last:firmNoun	-11 23 -8 -10 -3 -2
before:edge last:bodyHead	-34 -9 -25 47 -8 -4
before:edge last:placeHead	12 8 -4 -2 -17 -10
before:edge last:productNoun	-12 -1 6 13 -1 -5
before:edge last:clubHead	-17 -6 -12 24 -1 -2
before:edge last:mediaHead	5 -3 0 -1 -1 -1
before:edge last:speaking	2 -2 7 -4 -1 -4
before:edge last:acting	14 -4 -6 -3 -2 -1
before:edge last:firmVerb	15 -5 -4 -5 -3 -1
before:edge last:nationality	16 -5 -5 -6 -3 -1
before:edge last:calendar	-8 13 10 -12 -10 -3
before:edge last:never	2 -1 6 -6 -1 0
before:edge last:plain	27 -24 -18 0 -25 14
before:edge last:function	15 -4 -7 -2 -3 -1
before:edge last:given	9 2 9 -13 -17 -11
before:edge last:givenMaybe	10 4 -3 -5 -10 -3
before:edge last:acronym	10 -2 -11 0 2 -19
before:edge last:mixed	-6 -11 18 -3 -1 -3
before:edge last:capital	-3 2 -1 -4 10 -3
before:edge last:number	1 -13 -11 -5 -11 20
before:edge last:endsInS	-14 4 -4 16 -17 12
before:edge last:unknown	-29 -5 -18 -6 50 -24
before:edge last:longWord	14 2 -2 -14 -8 -4
before:edge last:shortWord	-9 -12 10 7 -17 18
before:edge last:inhabitant	-7 16 7 -12 -15 -10
before:edge last:ordinarySmall	2 11 -8 8 -32 -10
before:edge last:lexiconNoun	12 -14 -2 15 -31 0
before:edge last:lexiconUnknown	-28 17 13 -7 -7 7
before:comma last:role	12 6 -12 -3 -3 -3
before:comma last:title	10 -5 -3 0 -4 0
before:comma last:legalForm	-3 2 6 -3 -3 -2
before:comma last:firmHead	-4 -5 8 -7 10 -12
before:comma last:firmNoun	10 -3 -5 -2 -1 -2
before:comma last:bodyHead	-8 -2 6 11 -9 -6
before:comma last:placeHead	-18 -4 -16 14 2 16
before:comma last:mediaHead	8 0 -6 0 -1 -1
before:comma last:speaking	11 0 -6 0 -3 -3
before:comma last:nationality	15 -8 -6 -1 -5 -1
before:comma last:calendar	27 -16 -15 -1 -4 -2
before:comma last:never	2 -5 8 -1 -6 -2
before:comma last:plain	-8 16 7 -10 -6 -17
before:comma last:firmTail	5 0 -1 0 0 -3
before:comma last:function	-11 -9 20 -1 -5 -4
before:comma last:given	7 3 -16 -4 -20 12
before:comma last:givenMaybe	-5 4 -8 -1 11 -8
before:comma last:acronym	-2 10 12 -14 -25 -11
before:comma last:mixed	-7 -8 -6 -2 -6 18
before:comma last:capital	-30 12 2 -17 19 5
before:comma last:number	21 -6 1 -2 -7 -14
before:comma last:initial	11 -1 -4 -2 -6 -1
before:comma last:endsInS	-13 -12 11 14 -15 3
before:comma last:stop	-8 -6 14 -1 -2 -2
before:comma last:unknown	12 6 2 -15 -28 -10
before:comma last:longWord	11 3 -8 -2 -2 -2
before:comma last:shortWord	-2 -8 5 -30 10 1
before:comma last:inhabitant	-1 4 -5 7 -4 -8
before:comma last:ordinarySmall	-17 -10 13 1 -16 14
before:comma last:lexiconNoun	-28 -6 6 4 11 14
before:comma last:lexiconUnknown	-26 14 6 -28 14 -6
before:colon last:role	5 -5 4 -3 -2 -4
before:colon last:firmHead	-4 -4 -4 -3 -1 13
before:colon last:placeHead	-7 -1 8 0 0 0
before:colon last:clubHead	2 -2 -7 8 -1 -1
before:colon last:function	16 -9 -7 -1 -1 -1
before:colon last:given	8 3 -9 -2 -2 -1
before:colon last:givenMaybe	-5 12 -7 -1 -3 -1
before:colon last:acronym	6 -2 5 -5 -5 -3
before:colon last:capital	-25 9 14 2 -7 3
before:colon last:number	9 -1 -1 0 -1 -6
before:colon last:endsInS	2 -5 -5 6 -6 8
before:colon last:unknown	-2 -3 12 -5 -7 -4
before:colon last:shortWord	8 3 7 -12 -11 -12
before:colon last:inhabitant	3 -6 6 -1 -2 -2
before:colon last:ordinarySmall	-8 -14 12 11 -5 -10
before:colon last:lexiconNoun	-16 -21 4 16 1 12
before:colon last:lexiconUnknown	-17 19 14 -27 -7 -17
before:opens last:firmHead	-1 -1 7 -5 -1 -1
before:opens last:firmNoun	-17 -6 33 -19 -5 -3
before:opens last:bodyHead	-17 -3 13 8 -5 -2
before:opens last:placeHead	-3 0 5 -2 -1 0
before:opens last:productNoun	-2 0 5 -4 0 0
before:opens last:mediaHead	14 -3 -4 -9 -2 -1
before:opens last:speaking	11 -3 -5 -4 -3 0
before:opens last:never	-7 0 -4 10 -1 -1
before:opens last:plain	-4 -12 -6 -8 20 -2
before:opens last:credit	6 -1 -2 -1 -1 0
before:opens last:given	-13 4 -7 13 -2 -1
before:opens last:acronym	-5 0 -5 9 -1 -1
before:opens last:mixed	-6 -1 9 -3 -1 -1
before:opens last:capital	-30 3 0 14 22 -26
before:opens last:number	14 -3 -4 -4 -1 -4
before:opens last:initial	-3 -2 5 0 -1 0
before:opens last:endsInS	19 -12 5 -18 -9 -3
before:opens last:unknown	-1 -2 5 -1 -1 0
before:opens last:longWord	-17 2 12 7 -7 -2
before:opens last:shortWord	-20 10 12 3 1 -8
before:opens last:ordinarySmall	9 3 15 -30 -11 -5
before:opens last:lexiconNoun	-20 -24 11 6 22 -21
before:opens last:lexiconUnknown	-16 19 -11 2 3 -6
before:closes last:capital	7 5 -4 -4 -3 -4
before:closes last:unknown	11 -1 -8 -1 -1 0
before:closes last:shortWord	11 3 -10 -2 -2 -1
before:closes last:inhabitant	-2 -1 6 -1 0 -1
before:closes last:ordinarySmall	6 -2 -3 0 0 0
before:closes last:lexiconNoun	3 -3 6 -3 -1 -2
before:closes last:lexiconUnknown	-4 8 -2 -1 -1 -2
before:quote last:role	-9 10 -1 0 0 0
before:quote last:firmNoun	-2 5 -2 0 -1 -1
before:quote last:bodyHead	8 -2 -3 -3 -1 -1
before:quote last:acting	-8 8 0 0 0 0
before:quote last:firmVerb	-7 7 0 0 0 0
before:quote last:pronoun	9 -4 -3 -2 -1 -1
before:quote last:calendar	-8 8 0 0 0 0
before:quote last:never	9 -5 -3 -2 -1 -1
before:quote last:plain	-1 9 -7 -3 -2 -3
before:quote last:function	-3 5 -1 0 0 0
before:quote last:given	-1 6 -4 -1 -2 -4
before:quote last:givenMaybe	-7 7 0 0 0 0
before:quote last:acronym	-4 -2 8 -1 -1 -1
before:quote last:capital	25 8 -26 -34 -30 -10
before:quote last:endsInS	-9 17 -2 -8 -2 -3
before:quote last:unknown	-7 -1 9 -1 -1 0
before:quote last:shortWord	1 6 2 -8 -5 -10
before:quote last:inhabitant	-4 7 -2 -1 0 -1
before:quote last:ordinarySmall	15 -1 -18 -6 -3 -5
before:quote last:lexiconNoun	13 4 -14 -17 -11 0
before:quote last:lexiconUnknown	19 5 -13 -17 -18 -14
before:hyphen last:role	5 -2 -1 -2 0 0
before:hyphen last:firmHead	8 -1 -4 -2 0 -1
before:hyphen last:clubHead	-3 -3 -1 7 -1 0
before:hyphen last:given	1 6 -3 -2 -2 -2
before:hyphen last:acronym	-12 0 13 -1 -1 0
before:hyphen last:mixed	5 -2 -1 -1 0 -1
before:hyphen last:capital	20 -11 -17 17 -13 -18
before:hyphen last:endsInS	4 0 -9 6 -2 -2
before:hyphen last:stop	-5 0 6 -1 0 0
before:hyphen last:unknown	-12 -1 13 -1 -1 0
before:hyphen last:longWord	5 -1 -2 -1 -1 0
before:hyphen last:shortWord	11 -5 7 -18 -5 -4
before:hyphen last:inhabitant	15 -10 -2 -2 -1 -1
before:hyphen last:ordinarySmall	17 0 -11 -5 -1 -2
before:hyphen last:lexiconNoun	14 -5 -1 -3 -8 -9
before:hyphen last:lexiconUnknown	11 -13 -18 21 -7 -10
before:stop last:role	1 6 -10 1 -1 -4
before:stop last:title	14 -8 -5 -3 -1 0
before:stop last:particle	5 -4 0 0 0 0
before:stop last:legalForm	5 -8 5 -6 -1 -1
before:stop last:firmHead	-2 -7 2 12 -2 -6
before:stop last:firmNoun	-26 14 13 4 0 -1
before:stop last:placeHead	-5 5 10 -5 -4 -7
before:stop last:productNoun	13 -12 -2 0 0 0
before:stop last:clubHead	-5 -9 -6 14 -1 -1
before:stop last:speaking	6 -3 -2 0 0 0
before:stop last:acting	-5 -3 8 0 0 0
before:stop last:firmVerb	5 -3 -1 0 0 0
before:stop last:calendar	-31 19 16 -2 -1 -1
before:stop last:never	11 -5 -5 -1 0 -1
before:stop last:plain	5 -10 -8 19 -4 -13
before:stop last:function	3 -7 4 -1 -1 -1
before:stop last:given	-23 22 -14 -10 -6 18
before:stop last:givenMaybe	3 11 -10 -5 -4 -7
before:stop last:acronym	4 -11 11 -5 -6 -6
before:stop last:mixed	-9 15 -1 -4 -2 -7
before:stop last:capital	-8 15 3 4 -29 -8
before:stop last:number	7 -1 -2 -1 0 -4
before:stop last:endsInS	1 -3 4 8 -13 -16
before:stop last:stop	-8 -4 13 -2 -1 0
before:stop last:unknown	-8 -10 18 -1 -6 -5
before:stop last:longWord	2 -11 11 -6 -1 -1
before:stop last:shortWord	-12 3 1 8 -3 9
before:stop last:inhabitant	-6 14 -14 11 -4 -8
before:stop last:ordinarySmall	6 1 -7 13 -14 -32
before:stop last:lexiconNoun	7 0 4 -5 -38 -11
before:stop last:lexiconUnknown	-19 9 5 14 -4 -16
before:symbol last:legalForm	-6 0 7 0 -1 0
before:symbol last:firmHead	-12 -2 16 -3 -1 -1
before:symbol last:placeHead	-3 0 -5 0 8 -1
before:symbol last:familyNoun	8 -2 -6 0 0 0
before:symbol last:plain	-9 -2 12 -1 -3 -1
before:symbol last:given	13 0 -9 -1 -4 -1
before:symbol last:acronym	-8 0 10 -1 -1 -1
before:symbol last:mixed	-5 -3 12 -2 -2 -4
before:symbol last:capital	6 -17 14 -17 1 -11
before:symbol last:endsInS	-2 -7 13 -4 -2 -1
before:symbol last:shortWord	-3 -9 14 -3 -6 -2
before:symbol last:ordinarySmall	17 -8 -14 -3 5 -3
before:symbol last:lexiconNoun	0 -13 9 -9 8 -6
before:symbol last:lexiconUnknown	0 -5 12 -8 -6 -3
before:ampersand last:firmHead	34 -7 -28 -7 -3 -5
before:ampersand last:firmNoun	10 0 -9 -2 0 0
before:ampersand last:plain	10 -1 -6 -2 -1 -2
before:ampersand last:capital	45 -7 -39 -15 -15 -10
before:ampersand last:endsInS	29 -8 -21 -6 -2 -2
before:ampersand last:longWord	5 0 -4 -1 0 0
before:ampersand last:shortWord	3 6 -6 -3 -2 -1
before:ampersand last:inhabitant	6 -4 -1 0 -1 0
before:ampersand last:ordinarySmall	23 -5 -17 -3 -2 -2
before:ampersand last:lexiconNoun	47 -19 -33 -9 -6 -8
before:ampersand last:lexiconUnknown	4 9 -9 -5 -8 -2
before:slash last:mediaHead	-7 -1 9 -1 -1 -1
before:slash last:plain	-9 0 -1 -1 9 0
before:slash last:acronym	-6 0 -4 -1 9 -1
before:slash last:capital	-1 -5 -2 -5 8 -3
before:slash last:number	6 0 -1 0 -1 -4
before:slash last:endsInS	-9 0 -1 -1 9 0
before:slash last:unknown	12 -3 -14 -3 6 -3
before:slash last:shortWord	17 -3 -11 -3 -4 -2
before:slash last:lexiconNoun	-14 -2 8 -2 9 -1
before:unknown last:firmHead	12 -8 -4 -1 0 -1
before:unknown last:firmNoun	7 -5 -1 0 0 0
before:unknown last:plain	-12 13 -1 0 0 0
before:unknown last:given	-12 16 -1 0 -3 -2
before:unknown last:acronym	27 -5 -9 -5 -12 -2
before:unknown last:capital	1 11 -5 -12 -11 0
before:unknown last:number	12 -10 -1 0 -1 -1
before:unknown last:endsInS	-4 7 -3 -1 0 0
before:unknown last:unknown	10 -8 10 -4 -19 -3
before:unknown last:shortWord	-6 16 -7 -3 -3 -3
before:unknown last:ordinarySmall	14 -7 -4 -3 -1 -1
before:unknown last:lexiconNoun	3 13 -14 -5 -6 -5
before:unknown last:lexiconUnknown	11 -5 -16 -6 -1 5
before:longWord last:capital	2 13 -10 -5 -1 -1
before:longWord last:shortWord	6 0 -2 -1 -3 0
before:longWord last:ordinarySmall	5 -2 -1 -2 0 0
before:longWord last:lexiconNoun	6 4 -6 -3 0 -1
before:longWord last:lexiconUnknown	-5 11 -4 -3 -1 0
before:shortWord last:role	22 -34 1 6 -21 -17
before:shortWord last:title	7 -1 -2 -3 -1 -1
before:shortWord last:legalForm	6 -11 9 -5 -11 -7
before:shortWord last:firmHead	1 -21 11 6 -14 -9
before:shortWord last:firmNoun	11 -8 -9 10 -5 -16
before:shortWord last:bodyHead	9 -8 -21 20 -21 -18
before:shortWord last:placeHead	10 -26 -10 -3 14 -9
before:shortWord last:productHead	0 -1 -13 2 -10 15
before:shortWord last:productNoun	4 -2 -9 0 -12 12
before:shortWord last:clubHead	-2 -5 10 4 -14 -5
before:shortWord last:mediaHead	-11 -4 28 -16 -11 -10
before:shortWord last:acting	-6 4 6 -2 -1 -1
before:shortWord last:article	11 -2 -6 -1 -1 -2
before:shortWord last:pronoun	13 -1 -8 -6 -1 -1
before:shortWord last:nationality	31 -4 -11 -11 -17 -9
before:shortWord last:calendar	32 -1 -7 -14 -29 -10
before:shortWord last:never	-2 -4 -4 2 7 -4
before:shortWord last:plain	-8 5 -1 4 -2 0
before:shortWord last:firmTail	3 -3 5 -4 -3 -1
before:shortWord last:function	7 1 5 -8 -7 -7
before:shortWord last:given	-4 0 5 -6 1 -2
before:shortWord last:givenMaybe	-6 -2 -3 -11 3 13
before:shortWord last:acronym	-6 -11 8 5 -6 2
before:shortWord last:mixed	-7 3 -4 3 -17 14
before:shortWord last:capital	1 1 -3 2 6 -11
before:shortWord last:number	5 -18 -23 -15 6 19
before:shortWord last:initial	-7 -3 15 -8 2 -3
before:shortWord last:endsInS	3 7 -7 3 8 -34
before:shortWord last:stop	-5 7 6 -7 -2 -3
before:shortWord last:unknown	9 -16 -3 5 -21 10
before:shortWord last:longWord	-11 -8 -16 11 10 11
before:shortWord last:shortWord	2 1 -6 -2 6 -9
before:shortWord last:inhabitant	-6 -4 6 4 -10 5
before:shortWord last:ordinarySmall	5 -9 -1 -4 3 -3
before:shortWord last:lexiconNoun	-2 -3 -1 6 1 -5
before:shortWord last:lexiconUnknown	0 3 -4 0 5 -17
before:inhabitant last:firmHead	-2 -3 5 -1 0 0
before:inhabitant last:bodyHead	12 -1 -2 -8 0 0
before:inhabitant last:placeHead	-7 7 1 0 0 0
before:inhabitant last:productNoun	5 0 0 -5 0 0
before:inhabitant last:calendar	3 1 -5 0 0 0
before:inhabitant last:plain	16 -10 -5 -2 0 0
before:inhabitant last:given	-15 14 3 -1 -1 -1
before:inhabitant last:capital	-5 3 14 -19 -10 -5
before:inhabitant last:stop	-11 10 2 0 0 0
before:inhabitant last:longWord	-1 -5 6 -2 0 0
before:inhabitant last:shortWord	19 -13 -5 -5 -2 -1
before:inhabitant last:ordinarySmall	7 -7 6 -10 -1 -1
before:inhabitant last:lexiconNoun	-4 3 10 -15 -2 -3
before:inhabitant last:lexiconUnknown	10 -9 5 -5 -8 -2
before:ordinarySmall last:legalForm	10 -5 -2 -4 -2 -1
before:ordinarySmall last:firmHead	10 -10 0 -6 -1 -2
before:ordinarySmall last:firmNoun	11 -3 -6 -3 -1 -1
before:ordinarySmall last:bodyHead	3 -6 -16 9 -3 -3
before:ordinarySmall last:placeHead	2 6 -12 2 -2 -2
before:ordinarySmall last:productNoun	9 -1 -2 -7 0 0
before:ordinarySmall last:mediaHead	-5 -1 9 -4 -2 -1
before:ordinarySmall last:pronoun	-6 0 -1 -1 8 0
before:ordinarySmall last:calendar	-6 -7 14 -2 -3 0
before:ordinarySmall last:never	2 -2 -2 -4 5 -1
before:ordinarySmall last:plain	-2 -6 5 -8 14 -5
before:ordinarySmall last:firmTail	6 0 -2 -3 0 -1
before:ordinarySmall last:function	7 -1 -3 -3 0 0
before:ordinarySmall last:given	-7 -6 14 -4 5 -4
before:ordinarySmall last:givenMaybe	7 -3 -2 0 -2 0
before:ordinarySmall last:acronym	-16 -3 -3 9 2 10
before:ordinarySmall last:mixed	0 -1 -6 -3 -2 7
before:ordinarySmall last:capital	-18 2 13 13 6 -32
before:ordinarySmall last:number	-19 -2 -2 -1 -1 22
before:ordinarySmall last:initial	5 -1 -1 -1 -1 -1
before:ordinarySmall last:endsInS	-15 -14 5 10 18 -4
before:ordinarySmall last:unknown	-5 -5 -7 8 -7 10
before:ordinarySmall last:longWord	-11 0 3 2 8 -1
before:ordinarySmall last:shortWord	-7 -5 0 6 11 -6
before:ordinarySmall last:inhabitant	-20 4 19 2 -5 -3
before:ordinarySmall last:ordinarySmall	4 -13 3 5 -16 -2
before:ordinarySmall last:lexiconNoun	-6 0 8 10 -8 -20
before:ordinarySmall last:lexiconUnknown	-19 4 3 9 9 -2
before:lexiconNoun last:title	-5 7 -1 -2 -1 0
before:lexiconNoun last:legalForm	23 -7 -10 -6 -3 -2
before:lexiconNoun last:firmHead	20 -15 -7 -9 -3 -3
before:lexiconNoun last:firmNoun	16 -5 -10 -3 -1 -1
before:lexiconNoun last:bodyHead	18 -17 -20 3 -4 -4
before:lexiconNoun last:placeHead	13 -1 -14 -2 -4 -3
before:lexiconNoun last:productNoun	10 -1 -2 -7 0 0
before:lexiconNoun last:familyNoun	5 -1 -1 -3 0 0
before:lexiconNoun last:pronoun	-6 0 -1 -1 8 0
before:lexiconNoun last:calendar	-8 0 11 -2 -3 0
before:lexiconNoun last:never	5 -2 -5 -5 5 -1
before:lexiconNoun last:plain	6 -9 -2 -10 14 -6
before:lexiconNoun last:firmTail	6 0 -2 -3 0 -1
before:lexiconNoun last:function	9 -1 -4 -3 0 0
before:lexiconNoun last:given	2 -8 11 -5 3 -6
before:lexiconNoun last:givenMaybe	16 -10 -3 -1 -3 -1
before:lexiconNoun last:acronym	-7 -4 -5 6 1 9
before:lexiconNoun last:mixed	12 -3 -14 -4 -3 3
before:lexiconNoun last:capital	-2 9 4 1 -6 -24
before:lexiconNoun last:number	-18 -2 -2 -2 -1 21
before:lexiconNoun last:initial	6 -2 -2 -1 -1 -1
before:lexiconNoun last:endsInS	-4 -4 -8 5 16 -5
before:lexiconNoun last:stop	0 5 0 -2 -2 -2
before:lexiconNoun last:unknown	-1 -5 -5 6 -9 8
before:lexiconNoun last:longWord	-10 2 1 1 8 -1
before:lexiconNoun last:shortWord	-13 11 2 0 7 -12
before:lexiconNoun last:inhabitant	-11 -1 16 1 -6 -4
before:lexiconNoun last:ordinarySmall	15 -12 -1 -1 -18 -5
before:lexiconNoun last:lexiconNoun	-1 15 4 0 -13 -26
before:lexiconNoun last:lexiconUnknown	-4 2 -6 3 0 4
before:lexiconUnknown last:role	6 -5 -1 0 0 0
before:lexiconUnknown last:legalForm	11 -5 -5 -1 -1 -1
before:lexiconUnknown last:firmHead	14 -4 -8 -1 -1 -1
before:lexiconUnknown last:firmNoun	5 -2 -2 0 0 0
before:lexiconUnknown last:bodyHead	10 -2 -2 -5 -1 -1
before:lexiconUnknown last:placeHead	8 -4 -1 -1 -1 0
before:lexiconUnknown last:clubHead	5 -1 0 -3 0 -1
before:lexiconUnknown last:plain	0 7 -6 -2 -1 -1
before:lexiconUnknown last:given	23 -21 -1 -1 -1 -1
before:lexiconUnknown last:acronym	17 -3 -13 -2 -1 -1
before:lexiconUnknown last:mixed	-11 12 -1 0 0 -2
before:lexiconUnknown last:capital	23 -5 -16 -21 -3 -4
before:lexiconUnknown last:endsInS	9 -1 -7 -2 -1 -1
before:lexiconUnknown last:stop	14 -2 -10 -1 0 -1
before:lexiconUnknown last:unknown	15 -1 -11 -2 -1 -1
before:lexiconUnknown last:shortWord	32 -16 -21 -5 -4 -4
before:lexiconUnknown last:inhabitant	18 -14 -4 -1 -1 -1
before:lexiconUnknown last:ordinarySmall	-1 15 -12 -7 -3 -3
before:lexiconUnknown last:lexiconNoun	9 6 -3 -12 -6 -8
before:lexiconUnknown last:lexiconUnknown	13 -5 -21 -10 2 2
first:role last:role	7 -3 2 -4 -2 -3
first:role last:legalForm	-7 0 7 0 0 0
first:role last:firmNoun	-4 0 6 -2 -1 0
first:role last:bodyHead	-25 0 4 -4 11 13
first:role last:placeHead	-1 0 -2 -1 6 -2
first:role last:plain	-9 -3 18 -7 -2 -3
first:role last:given	16 -5 -6 -1 -2 -5
first:role last:givenMaybe	-1 6 -3 0 -1 -1
first:role last:acronym	-4 -1 6 -1 -1 0
first:role last:capital	43 -29 -8 -25 0 -8
first:role last:endsInS	-4 -6 13 -6 -1 -1
first:role last:shortWord	15 -5 -4 -4 1 -9
first:role last:inhabitant	4 -11 13 -8 -2 -2
first:role last:ordinarySmall	-10 -6 5 -7 9 9
first:role last:lexiconNoun	6 -17 7 -14 9 -1
first:role last:lexiconUnknown	50 -20 -20 -19 -11 -6
first:title last:given	12 -3 -2 -1 -4 -2
first:title last:capital	65 -42 -27 -15 -19 -10
first:title last:endsInS	9 -3 -5 -1 -1 0
first:title last:shortWord	19 -8 -6 -3 -6 -2
first:title last:inhabitant	7 -5 -1 -1 -1 0
first:title last:ordinarySmall	11 -6 -4 -2 -1 -2
first:title last:lexiconNoun	32 -13 -16 -8 -6 -6
first:title last:lexiconUnknown	44 -32 -9 -6 -11 -2
first:particle last:capital	3 -3 11 -8 -8 -4
first:particle last:endsInS	12 -5 -5 -1 -1 -1
first:particle last:lexiconNoun	11 -5 -5 -1 -1 -1
first:particle last:lexiconUnknown	-6 0 14 -8 -7 -3
first:legalForm last:capital	14 -8 -4 -1 -5 -1
first:legalForm last:stop	17 -5 -9 -1 -2 -1
first:legalForm last:lexiconUnknown	13 -8 -4 -1 -5 0
first:firmHead last:role	12 -2 -6 -3 -1 -2
first:firmHead last:legalForm	7 -1 -5 -1 0 0
first:firmHead last:firmNoun	-11 0 13 -1 -2 -1
first:firmHead last:bodyHead	16 0 -4 -11 -2 -3
first:firmHead last:placeHead	-2 -1 -2 -1 7 -2
first:firmHead last:plain	-1 -1 -4 9 -2 -3
first:firmHead last:givenMaybe	-3 -1 -2 0 7 -2
first:firmHead last:acronym	18 -8 -6 -2 -6 -1
first:firmHead last:capital	-7 -11 16 8 -7 -20
first:firmHead last:endsInS	-3 -1 -2 7 -1 -1
first:firmHead last:stop	15 -4 -11 -1 0 -1
first:firmHead last:unknown	12 -6 -3 -1 -4 -1
first:firmHead last:longWord	1 -1 -6 6 -1 -2
first:firmHead last:shortWord	8 -5 -4 -1 4 -4
first:firmHead last:inhabitant	10 -2 -7 0 -1 -2
first:firmHead last:ordinarySmall	22 -3 -1 -18 -5 -6
first:firmHead last:lexiconNoun	14 -6 3 -2 -14 -17
first:firmHead last:lexiconUnknown	-24 -5 17 13 -1 -1
first:firmNoun last:firmHead	-8 0 10 -1 0 -1
first:firmNoun last:firmNoun	-6 0 7 -1 -1 0
first:firmNoun last:plain	9 0 -4 -3 -1 -2
first:firmNoun last:function	-4 0 5 0 0 -1
first:firmNoun last:acronym	9 -4 -2 -1 -4 0
first:firmNoun last:capital	13 -14 1 -7 -9 0
first:firmNoun last:number	-13 0 -1 0 -1 13
first:firmNoun last:endsInS	3 0 4 -6 -1 -3
first:firmNoun last:unknown	9 -4 -2 -1 -4 0
first:firmNoun last:longWord	11 -1 -4 -3 -2 -3
first:firmNoun last:shortWord	17 -3 -12 -2 -1 -4
first:firmNoun last:ordinarySmall	-8 -1 13 -3 -1 -3
first:firmNoun last:lexiconNoun	6 -3 3 -9 -7 2
first:firmNoun last:lexiconUnknown	10 -12 -2 1 -3 -3
first:bodyHead last:firmHead	8 0 -7 0 -2 -1
first:bodyHead last:firmNoun	6 0 0 -6 0 0
first:bodyHead last:bodyHead	18 -1 -1 -16 -1 0
first:bodyHead last:plain	-7 0 -3 13 -5 -3
first:bodyHead last:capital	-8 -4 -6 18 3 -18
first:bodyHead last:number	-14 0 -1 -1 14 -1
first:bodyHead last:endsInS	-19 0 13 -7 14 -3
first:bodyHead last:shortWord	-13 -5 -22 11 24 -4
first:bodyHead last:inhabitant	-3 -1 8 -2 -1 -3
first:bodyHead last:ordinarySmall	5 -1 -11 10 -7 -9
first:bodyHead last:lexiconNoun	-12 -2 -6 18 8 -16
first:bodyHead last:lexiconUnknown	6 -2 1 1 -5 -3
first:placeHead last:role	-5 0 -1 8 -3 -1
first:placeHead last:legalForm	12 -1 -11 -1 -1 0
first:placeHead last:firmHead	9 0 -5 -2 -1 -1
first:placeHead last:firmNoun	-1 0 6 -4 -1 0
first:placeHead last:bodyHead	1 -1 -2 6 -3 -5
first:placeHead last:placeHead	10 -1 -6 -6 2 -6
first:placeHead last:plain	4 -3 -2 10 -7 -6
first:placeHead last:given	-1 -3 -7 -3 12 -6
first:placeHead last:acronym	-18 -2 -4 -3 22 -1
first:placeHead last:capital	-6 -23 -14 -8 29 -4
first:placeHead last:initial	-3 -2 6 0 -2 -1
first:placeHead last:endsInS	-3 -4 -9 2 14 -13
first:placeHead last:stop	-8 0 9 -1 0 0
first:placeHead last:unknown	-21 -4 2 -2 22 -1
first:placeHead last:shortWord	-8 -6 13 -14 10 -11
first:placeHead last:ordinarySmall	2 -4 11 9 -11 -23
first:placeHead last:lexiconNoun	-3 -11 2 -4 2 3
first:placeHead last:lexiconUnknown	-3 -11 -21 -6 27 -6
first:productHead last:role	5 0 -3 -2 0 0
first:productHead last:acronym	5 0 -3 -2 0 0
first:productHead last:capital	6 -1 -3 -1 0 -2
first:productHead last:endsInS	5 0 -3 -2 0 0
first:productHead last:shortWord	5 0 -3 -2 0 0
first:productHead last:lexiconNoun	6 -1 -3 -1 0 -2
first:productNoun last:role	5 0 -3 -2 0 0
first:productNoun last:acronym	5 0 -3 -2 0 0
first:productNoun last:endsInS	5 0 -3 -2 0 0
first:productNoun last:shortWord	8 0 -4 -2 -1 -2
first:clubHead last:plain	-3 0 -4 7 0 -1
first:clubHead last:capital	8 -5 -6 -15 8 3
first:clubHead last:endsInS	-9 -2 -6 -7 21 -7
first:clubHead last:shortWord	0 -1 -4 -1 6 -1
first:clubHead last:inhabitant	-4 0 -4 8 0 0
first:clubHead last:ordinarySmall	-6 -3 1 -7 16 -7
first:clubHead last:lexiconNoun	-7 -4 -11 -13 22 4
first:clubHead last:lexiconUnknown	14 -1 6 -2 -16 -1
first:mediaHead last:firmHead	-4 0 5 0 0 0
first:mediaHead last:firmNoun	-6 0 8 -2 -1 0
first:mediaHead last:bodyHead	-3 0 5 -3 -1 0
first:mediaHead last:plain	11 0 -4 -4 -2 -6
first:mediaHead last:capital	1 -6 12 -3 -4 -11
first:mediaHead last:ordinarySmall	-5 0 8 -3 -1 -1
first:mediaHead last:lexiconNoun	5 -2 4 0 -3 -11
first:mediaHead last:lexiconUnknown	-3 -3 7 -3 0 0
first:acting last:pronoun	6 -2 -2 -1 0 -1
first:acting last:never	6 -2 -2 -1 0 -1
first:acting last:capital	13 3 -12 -2 -1 -2
first:acting last:shortWord	9 -3 -5 -1 0 -1
first:acting last:ordinarySmall	7 0 -6 -1 0 -1
first:acting last:lexiconNoun	6 6 -10 -1 0 -1
first:firmVerb last:capital	5 8 2 -4 -7 -10
first:firmVerb last:endsInS	5 -1 -2 -1 0 -1
first:firmVerb last:lexiconNoun	8 -2 8 -2 -6 -9
first:firmVerb last:lexiconUnknown	-1 9 -8 -2 -1 -1
first:possessive last:capital	6 -1 -4 -1 0 0
first:nationality last:role	3 -2 8 -9 0 0
first:nationality last:firmHead	-10 0 -6 13 0 0
first:nationality last:firmNoun	1 -1 -12 9 0 0
first:nationality last:bodyHead	-13 -2 -2 15 -2 -2
first:nationality last:mediaHead	-1 0 5 -4 0 0
first:nationality last:plain	4 -3 -13 10 -1 -1
first:nationality last:capital	-5 -13 -10 24 -11 -6
first:nationality last:endsInS	13 -3 3 -15 -2 -1
first:nationality last:shortWord	-8 -2 -17 22 -7 -1
first:nationality last:inhabitant	16 -3 -7 -11 0 0
first:nationality last:ordinarySmall	-13 -6 -15 27 -9 -3
first:nationality last:lexiconNoun	-7 -9 -16 26 -11 -5
first:nationality last:lexiconUnknown	3 -5 7 -6 0 -1
first:calendar last:legalForm	6 0 -6 0 0 0
first:calendar last:placeHead	-1 -3 6 0 -1 -1
first:calendar last:mediaHead	-4 -1 5 -1 0 -1
first:calendar last:acting	-7 7 0 0 0 0
first:calendar last:pronoun	6 -2 -2 -1 0 -1
first:calendar last:calendar	-4 7 -3 0 0 0
first:calendar last:never	6 -2 -2 -1 0 -1
first:calendar last:plain	-12 -1 11 -7 -1 7
first:calendar last:function	-7 7 0 0 0 0
first:calendar last:givenMaybe	-8 5 5 0 -1 -1
first:calendar last:capital	-18 -5 7 6 -7 15
first:calendar last:number	30 -5 -6 -3 -6 -15
first:calendar last:ordinarySmall	-10 -1 10 -8 -1 7
first:calendar last:lexiconNoun	-29 -4 10 8 -3 17
first:calendar last:lexiconUnknown	11 -4 -6 -1 -2 -1
first:never last:firmHead	-5 0 -7 9 -1 0
first:never last:firmNoun	-8 0 -5 10 0 0
first:never last:bodyHead	-2 0 0 6 -3 -1
first:never last:plain	-7 0 -5 9 0 0
first:never last:capital	40 -29 -21 1 -10 -7
first:never last:endsInS	10 0 -3 -7 -1 0
first:never last:shortWord	7 -6 -9 8 -2 -3
first:never last:inhabitant	6 -5 -1 -1 -1 0
first:never last:ordinarySmall	7 -6 -12 10 -3 -3
first:never last:lexiconNoun	20 -11 -16 5 -7 -5
first:never last:lexiconUnknown	28 -21 -5 -6 -2 -1
first:plain last:role	8 -3 -9 9 -5 -4
first:plain last:legalForm	18 -1 -14 -5 -1 0
first:plain last:firmHead	-5 -1 10 2 -13 -3
first:plain last:firmNoun	-17 0 7 11 -3 0
first:plain last:bodyHead	10 -1 -4 -4 -2 -2
first:plain last:placeHead	-7 0 -14 -19 15 12
first:plain last:mediaHead	8 0 -5 -3 -1 0
first:plain last:never	6 0 -3 -1 -1 0
first:plain last:plain	2 -2 3 6 -7 -10
first:plain last:function	7 0 -4 -1 -1 -1
first:plain last:given	-6 -7 12 -1 -2 -1
first:plain last:givenMaybe	-4 5 -1 -1 2 -3
first:plain last:acronym	5 -7 -15 -5 13 -2
first:plain last:capital	-7 -1 9 10 -2 -24
first:plain last:number	5 0 -1 0 -1 -3
first:plain last:endsInS	-4 3 -6 10 -2 -4
first:plain last:unknown	-2 -10 5 -9 8 -2
first:plain last:longWord	5 -1 -6 5 -2 -3
first:plain last:shortWord	13 -14 -17 0 14 -19
first:plain last:inhabitant	0 -3 6 -2 -4 -2
first:plain last:ordinarySmall	9 3 -16 0 10 -23
first:plain last:lexiconNoun	5 7 -17 6 6 -18
first:plain last:lexiconUnknown	-16 -7 18 10 -11 -7
first:firmTail last:role	7 0 -3 -2 -1 -1
first:firmTail last:capital	15 -1 -7 -3 -2 -4
first:firmTail last:shortWord	6 -1 -2 0 0 -3
first:firmTail last:inhabitant	6 0 -3 -1 -1 0
first:firmTail last:ordinarySmall	10 0 -4 -2 -2 -4
first:firmTail last:lexiconNoun	13 0 -6 -3 -2 -4
first:function last:firmHead	-1 0 7 -6 0 -1
first:function last:firmNoun	6 -1 -3 0 -1 -1
first:function last:pronoun	6 -2 -3 -1 0 -1
first:function last:never	10 -3 -5 -1 0 -1
first:function last:plain	-10 0 6 -6 -2 8
first:function last:given	5 -1 -2 -1 0 -2
first:function last:acronym	12 -3 -5 -1 -2 -2
first:function last:capital	18 0 -12 -13 -15 7
first:function last:endsInS	15 0 -2 -1 -12 -6
first:function last:unknown	5 -1 -1 -1 -1 -1
first:function last:shortWord	10 -4 -9 -7 -13 12
first:function last:ordinarySmall	6 -1 1 -12 -14 10
first:function last:lexiconNoun	8 5 -5 -10 -14 9
first:function last:lexiconUnknown	9 -2 -5 -2 0 0
first:given last:role	-11 16 -4 -1 -1 -1
first:given last:title	-7 8 -1 0 0 0
first:given last:particle	5 -5 0 0 0 0
first:given last:legalForm	-14 0 13 -3 -1 -1
first:given last:firmHead	-14 -9 12 13 0 -1
first:given last:bodyHead	-3 -18 -6 20 -4 0
first:given last:placeHead	-2 1 -4 -4 7 -2
first:given last:plain	15 -4 0 -15 -8 -4
first:given last:given	12 -1 -4 -5 -4 -5
first:given last:givenMaybe	-1 8 -5 -1 -3 -1
first:given last:acronym	7 -7 2 -3 -1 -1
first:given last:mixed	-3 7 -3 -1 0 0
first:given last:capital	-8 38 -22 -12 -27 -42
first:given last:number	19 -16 -2 -1 -2 -2
first:given last:endsInS	-2 22 -10 -19 -7 -4
first:given last:stop	-11 18 -10 -1 0 -1
first:given last:unknown	10 -4 -8 -1 -1 -1
first:given last:longWord	-11 13 6 -5 -5 -2
first:given last:shortWord	-8 24 2 -23 -25 -14
first:given last:inhabitant	12 -8 5 -6 -4 -3
first:given last:ordinarySmall	-26 17 -15 21 3 -10
first:given last:lexiconNoun	-15 25 -13 7 -2 -32
first:given last:lexiconUnknown	-5 29 -8 -34 -32 -13
first:givenMaybe last:legalForm	-5 0 5 0 0 0
first:givenMaybe last:placeHead	-2 -4 11 0 -7 -1
first:givenMaybe last:mediaHead	-5 -1 7 -1 -1 -1
first:givenMaybe last:firmVerb	-4 -2 8 -3 -2 0
first:givenMaybe last:pronoun	6 -2 -2 -1 0 -1
first:givenMaybe last:never	6 -2 -2 -1 0 -1
first:givenMaybe last:plain	-8 0 12 -1 -6 -1
first:givenMaybe last:given	-6 2 5 -1 -2 -1
first:givenMaybe last:givenMaybe	6 -1 -1 -1 -2 -4
first:givenMaybe last:acronym	-5 0 5 0 0 0
first:givenMaybe last:capital	-17 15 8 -1 -4 -17
first:givenMaybe last:number	16 -4 -3 -2 -3 -6
first:givenMaybe last:endsInS	0 -4 12 -6 -6 -1
first:givenMaybe last:unknown	8 -5 -2 0 -1 0
first:givenMaybe last:shortWord	1 -5 5 -5 4 -4
first:givenMaybe last:inhabitant	-8 8 5 -2 -3 -3
first:givenMaybe last:ordinarySmall	1 -12 15 -5 -5 -2
first:givenMaybe last:lexiconNoun	-8 -6 19 9 -21 -9
first:givenMaybe last:lexiconUnknown	-22 24 -15 -12 13 -4
first:acronym last:role	1 -2 -12 9 0 -1
first:acronym last:firmHead	-6 -1 12 -2 -1 -4
first:acronym last:firmNoun	-11 -2 7 7 -1 -2
first:acronym last:bodyHead	9 -1 -2 -5 -1 -1
first:acronym last:nationality	5 0 -2 -1 -1 0
first:acronym last:never	-9 0 10 0 -1 -1
first:acronym last:plain	-5 -6 -3 9 10 -13
first:acronym last:function	7 -4 5 -2 -3 -3
first:acronym last:given	5 -5 -8 11 -3 -6
first:acronym last:acronym	11 4 -14 -22 10 -14
first:acronym last:capital	10 -45 2 8 -8 8
first:acronym last:number	-6 -4 -7 -5 -10 20
first:acronym last:endsInS	1 -3 -2 5 -1 -5
first:acronym last:stop	-6 -1 8 -1 0 -1
first:acronym last:unknown	1 8 -13 -21 16 -15
first:acronym last:longWord	5 0 -1 -2 -1 -2
first:acronym last:shortWord	0 -17 10 -10 2 1
first:acronym last:inhabitant	-14 -2 3 11 0 -1
first:acronym last:ordinarySmall	-1 -7 8 7 -4 -19
first:acronym last:lexiconNoun	-6 -19 9 3 -14 8
first:acronym last:lexiconUnknown	20 -35 -6 6 -17 9
first:mixed last:firmHead	-8 -1 10 -1 -1 -1
first:mixed last:plain	-9 -1 10 -1 -1 -1
first:mixed last:acronym	5 0 -3 -1 0 0
first:mixed last:capital	9 -10 12 -13 -2 -5
first:mixed last:endsInS	-4 -8 13 -5 0 -1
first:mixed last:shortWord	7 -3 -1 -3 -1 -1
first:mixed last:ordinarySmall	-1 -3 7 -2 -1 -1
first:mixed last:lexiconNoun	2 -6 12 -6 -2 -4
first:mixed last:lexiconUnknown	8 -5 2 -7 -1 -1
first:capital last:role	5 4 10 -9 -17 -17
first:capital last:title	-2 7 -2 -3 -1 -1
first:capital last:particle	5 -5 0 0 0 0
first:capital last:legalForm	2 -27 26 -21 -17 -14
first:capital last:firmHead	-4 -35 26 -4 -8 -11
first:capital last:firmNoun	-1 5 8 -6 -5 -18
first:capital last:bodyHead	-4 -23 -22 32 -6 -20
first:capital last:placeHead	-18 -18 -1 -2 22 -1
first:capital last:productHead	6 -1 -11 -8 -9 15
first:capital last:productNoun	-3 -4 5 0 -12 9
first:capital last:clubHead	-10 -14 4 16 -9 -7
first:capital last:mediaHead	7 -8 19 -19 -11 -11
first:capital last:speaking	13 -2 1 -4 -4 -7
first:capital last:acting	-7 6 5 -2 0 -1
first:capital last:firmVerb	5 -3 2 -4 -2 -2
first:capital last:pronoun	22 -7 -11 -4 -6 -2
first:capital last:calendar	4 15 -7 -11 -5 -5
first:capital last:never	6 -11 -2 13 -13 -7
first:capital last:plain	2 -15 3 1 -7 5
first:capital last:firmTail	6 -3 5 -4 -3 -4
first:capital last:function	1 1 9 -7 -8 -7
first:capital last:given	6 -2 3 -9 -9 2
first:capital last:givenMaybe	-6 15 -3 -13 -4 3
first:capital last:acronym	1 -10 10 5 -31 6
first:capital last:mixed	-20 15 11 -6 -3 -8
first:capital last:capital	1 12 -4 1 -8 -8
first:capital last:number	47 -44 -33 -26 -4 3
first:capital last:initial	-14 2 19 -8 -6 -4
first:capital last:endsInS	-10 3 13 3 -14 -8
first:capital last:stop	-10 -6 25 -14 -7 -10
first:capital last:unknown	23 -4 -3 -14 -36 4
first:capital last:longWord	4 -1 5 -6 -17 3
first:capital last:shortWord	5 -4 2 -17 4 2
first:capital last:inhabitant	12 -4 2 -3 -10 -13
first:capital last:ordinarySmall	-11 -4 -5 3 13 9
first:capital last:lexiconNoun	-17 -5 1 12 9 4
first:capital last:lexiconUnknown	14 17 -9 -11 -20 -33
first:small last:capital	10 -5 -2 -1 -2 -1
first:small last:lexiconUnknown	9 -5 -2 -1 -2 0
first:initial last:bodyHead	-2 0 0 6 -3 -1
first:initial last:article	7 -2 -4 -1 -1 -1
first:initial last:function	11 -3 -5 -2 -1 -3
first:initial last:given	-4 5 -1 0 0 0
first:initial last:capital	-4 24 -19 -5 -10 -11
first:initial last:shortWord	8 4 -7 -2 -2 -5
first:initial last:inhabitant	-2 5 -3 0 0 -1
first:initial last:ordinarySmall	9 -3 -5 2 -2 -3
first:initial last:lexiconNoun	11 9 -11 -1 -6 -6
first:initial last:lexiconUnknown	-9 18 -7 -4 -4 -5
first:endsInS last:role	6 -2 1 -3 -1 -1
first:endsInS last:legalForm	8 -6 1 -6 -1 -1
first:endsInS last:firmHead	-16 -6 25 -9 -3 -2
first:endsInS last:firmNoun	-5 4 4 -2 -2 -1
first:endsInS last:bodyHead	-3 -3 -17 7 -5 11
first:endsInS last:placeHead	-2 2 -11 -1 14 -5
first:endsInS last:clubHead	-2 -1 -3 8 -2 -2
first:endsInS last:speaking	10 0 -5 0 -3 -3
first:endsInS last:never	7 -1 -4 -1 0 -1
first:endsInS last:plain	1 3 -3 1 -7 3
first:endsInS last:function	6 0 -4 0 -1 -1
first:endsInS last:given	-7 2 7 -1 -2 -1
first:endsInS last:givenMaybe	-13 4 -17 -2 1 15
first:endsInS last:acronym	3 -2 4 -5 -1 -3
first:endsInS last:mixed	-6 -8 14 -2 -1 -1
first:endsInS last:capital	-3 16 3 -13 -29 8
first:endsInS last:number	44 -8 -10 -6 -10 -25
first:endsInS last:endsInS	-4 7 13 -22 4 -8
first:endsInS last:stop	-4 -4 8 -1 0 -1
first:endsInS last:unknown	5 -1 2 -4 -1 -3
first:endsInS last:longWord	11 -6 1 -3 -2 -3
first:endsInS last:shortWord	7 -6 9 -21 0 -3
first:endsInS last:inhabitant	-15 9 10 -3 -1 -1
first:endsInS last:ordinarySmall	4 4 -8 0 -12 5
first:endsInS last:lexiconNoun	4 3 3 -10 -18 3
first:endsInS last:lexiconUnknown	-7 8 14 -6 -21 -9
first:unknown last:role	12 -7 -17 8 -1 -1
first:unknown last:firmHead	-2 -6 16 -12 -1 -4
first:unknown last:firmNoun	1 -2 5 -4 -1 -1
first:unknown last:article	8 -2 -4 -1 -1 -2
first:unknown last:nationality	5 0 -2 -1 -1 0
first:unknown last:never	-9 0 10 0 -1 -1
first:unknown last:plain	17 -9 -6 0 -3 -10
first:unknown last:function	13 -4 1 -3 -3 -8
first:unknown last:given	2 0 -9 10 -3 -6
first:unknown last:acronym	6 13 4 -19 -8 -12
first:unknown last:capital	8 -5 -5 1 -17 4
first:unknown last:number	2 -6 -12 -8 -15 19
first:unknown last:endsInS	8 -6 -7 5 -1 -5
first:unknown last:stop	-6 -1 8 -1 0 -1
first:unknown last:unknown	1 20 -9 -17 2 -14
first:unknown last:shortWord	15 -6 12 -24 -23 -1
first:unknown last:inhabitant	-1 -2 -6 9 0 -1
first:unknown last:ordinarySmall	10 -10 4 2 -5 -22
first:unknown last:lexiconNoun	3 -12 8 -4 -16 6
first:unknown last:lexiconUnknown	6 -4 -9 3 -19 7
first:longWord last:role	7 -1 -2 -4 -1 0
first:longWord last:firmHead	8 -1 -6 -1 -1 -1
first:longWord last:firmNoun	6 0 -6 2 -1 0
first:longWord last:bodyHead	-4 -1 -2 9 -2 -1
first:longWord last:placeHead	-6 -1 -2 -2 9 0
first:longWord last:never	-4 0 -4 7 0 0
first:longWord last:plain	-7 -1 5 5 -1 -3
first:longWord last:acronym	-3 0 -5 7 0 0
first:longWord last:capital	12 -15 -1 6 -6 -10
first:longWord last:endsInS	5 -4 1 -1 -1 -1
first:longWord last:shortWord	-4 -2 0 7 -2 -1
first:longWord last:inhabitant	-4 0 -1 5 0 -1
first:longWord last:ordinarySmall	-3 -3 3 0 5 -3
first:longWord last:lexiconNoun	8 -4 -2 1 0 -9
first:longWord last:lexiconUnknown	6 -9 2 5 -7 -1
first:shortWord last:role	4 -2 -11 11 -4 -3
first:shortWord last:legalForm	2 -5 8 -8 -4 -6
first:shortWord last:firmHead	-8 -6 13 -2 8 -14
first:shortWord last:firmNoun	-5 3 2 2 -4 -3
first:shortWord last:bodyHead	-12 -3 -6 20 -4 -10
first:shortWord last:placeHead	5 0 -23 17 -11 7
first:shortWord last:mediaHead	2 -1 5 -5 -2 -2
first:shortWord last:acting	5 0 -3 0 -1 -1
first:shortWord last:article	9 -2 -4 -1 -1 -2
first:shortWord last:pronoun	11 -4 -4 -1 0 -2
first:shortWord last:calendar	5 0 -2 -2 0 -1
first:shortWord last:never	-1 -4 9 -4 -2 -2
first:shortWord last:plain	-6 0 6 5 -3 -13
first:shortWord last:firmTail	-3 -2 7 0 -2 0
first:shortWord last:function	16 -3 -3 -3 -3 -8
first:shortWord last:given	10 2 -22 12 5 -26
first:shortWord last:givenMaybe	7 4 -12 -3 5 -10
first:shortWord last:acronym	-14 5 3 -1 14 -12
first:shortWord last:mixed	-9 13 0 -3 -1 -5
first:shortWord last:capital	-2 -5 -6 0 10 3
first:shortWord last:number	27 -23 -31 -17 -9 13
first:shortWord last:initial	-6 8 2 -3 -2 -2
first:shortWord last:endsInS	-8 1 4 -13 6 7
first:shortWord last:stop	0 -12 13 -4 -3 -3
first:shortWord last:unknown	-7 8 -14 0 20 -16
first:shortWord last:longWord	-8 22 -12 -9 -4 -3
first:shortWord last:shortWord	16 -13 4 -7 -7 -15
first:shortWord last:inhabitant	-2 1 9 -2 -8 -8
first:shortWord last:ordinarySmall	-7 -13 7 15 -19 -2
first:shortWord last:lexiconNoun	-16 1 -1 5 3 6
first:shortWord last:lexiconUnknown	5 -8 0 -10 2 13
first:inhabitant last:role	-3 -2 7 -3 0 -1
first:inhabitant last:legalForm	-9 6 9 -6 -1 -2
first:inhabitant last:firmHead	19 -3 -7 -14 -5 -4
first:inhabitant last:firmNoun	-5 0 8 -4 0 0
first:inhabitant last:bodyHead	-9 -1 -5 8 7 -5
first:inhabitant last:placeHead	16 -8 -6 -9 3 -9
first:inhabitant last:productNoun	-14 0 0 14 0 0
first:inhabitant last:clubHead	-9 0 -1 10 0 0
first:inhabitant last:mediaHead	-6 -1 9 -2 -1 -2
first:inhabitant last:acting	-10 0 10 0 0 0
first:inhabitant last:calendar	-6 -1 8 -1 0 0
first:inhabitant last:plain	-4 6 3 -15 14 -6
first:inhabitant last:function	-5 0 7 0 -1 -1
first:inhabitant last:given	19 -8 -3 -4 -3 -6
first:inhabitant last:givenMaybe	-10 0 15 0 -7 -1
first:inhabitant last:capital	6 -24 0 -6 2 12
first:inhabitant last:number	11 -1 -2 -1 -2 -7
first:inhabitant last:endsInS	-7 -20 16 4 7 -14
first:inhabitant last:stop	7 -2 -4 0 0 0
first:inhabitant last:shortWord	-23 -6 14 0 -19 23
first:inhabitant last:inhabitant	3 2 0 -6 -2 -1
first:inhabitant last:ordinarySmall	-9 -10 9 5 17 -31
first:inhabitant last:lexiconNoun	-5 -22 -3 -6 10 17
first:inhabitant last:lexiconUnknown	16 -6 -5 1 -9 -8
first:ordinarySmall last:role	10 -7 -8 9 -7 -9
first:ordinarySmall last:title	5 0 -1 -2 -1 -1
first:ordinarySmall last:legalForm	-3 -2 10 -8 -4 -3
first:ordinarySmall last:firmHead	3 -4 -1 1 7 -13
first:ordinarySmall last:firmNoun	1 -1 -6 12 -6 -4
first:ordinarySmall last:bodyHead	-1 -3 -7 19 -15 -15
first:ordinarySmall last:placeHead	10 -1 -19 5 -11 11
first:ordinarySmall last:productNoun	-12 -1 11 3 -2 -2
first:ordinarySmall last:mediaHead	11 0 0 -8 -3 -2
first:ordinarySmall last:speaking	13 0 -7 -1 -3 -3
first:ordinarySmall last:firmVerb	7 0 -5 -1 0 -1
first:ordinarySmall last:pronoun	7 0 -1 -1 -4 0
first:ordinarySmall last:calendar	6 -1 -3 -1 0 -1
first:ordinarySmall last:never	12 -1 -1 -5 -6 -1
first:ordinarySmall last:plain	3 -6 0 -2 0 -2
first:ordinarySmall last:function	11 -1 -7 -3 0 -1
first:ordinarySmall last:given	-9 -3 -17 9 0 16
first:ordinarySmall last:givenMaybe	1 -1 -3 -1 6 -2
first:ordinarySmall last:acronym	1 -1 9 -6 -3 -5
first:ordinarySmall last:capital	11 -55 -8 8 0 13
first:ordinarySmall last:number	-12 -2 -7 -4 22 -1
first:ordinarySmall last:endsInS	-1 -10 -13 7 2 13
first:ordinarySmall last:stop	-3 -5 11 -3 -2 -2
first:ordinarySmall last:unknown	15 -1 4 -9 -7 -11
first:ordinarySmall last:longWord	17 -3 -14 -1 -2 -6
first:ordinarySmall last:shortWord	13 -15 -11 -14 7 7
first:ordinarySmall last:inhabitant	18 -12 -8 -7 -7 6
first:ordinarySmall last:ordinarySmall	-3 -6 -7 16 -7 -1
first:ordinarySmall last:lexiconNoun	5 -25 -9 8 -13 14
first:ordinarySmall last:lexiconUnknown	7 -45 5 3 18 -25
first:lexiconNoun last:role	9 -10 2 7 -12 -13
first:lexiconNoun last:title	6 0 -1 -3 -1 -1
first:lexiconNoun last:legalForm	2 -9 13 -17 -7 -7
first:lexiconNoun last:firmHead	-10 -15 12 2 4 -11
first:lexiconNoun last:firmNoun	-1 -9 8 1 -2 -13
first:lexiconNoun last:bodyHead	3 -9 -4 14 -14 -12
first:lexiconNoun last:placeHead	-10 -22 6 -14 11 7
first:lexiconNoun last:productHead	8 -1 -10 -7 -9 12
first:lexiconNoun last:productNoun	-4 -2 4 3 -11 6
first:lexiconNoun last:clubHead	-1 0 22 -20 -11 -1
first:lexiconNoun last:mediaHead	14 -2 2 -11 -7 -5
first:lexiconNoun last:speaking	13 -2 1 -4 -4 -7
first:lexiconNoun last:acting	-5 0 7 -1 0 -1
first:lexiconNoun last:firmVerb	7 0 -5 -1 0 -1
first:lexiconNoun last:pronoun	13 -5 -4 -2 -5 -1
first:lexiconNoun last:calendar	1 -2 7 -6 -2 -2
first:lexiconNoun last:never	0 -7 8 6 -11 -5
first:lexiconNoun last:plain	-2 1 6 -3 0 -6
first:lexiconNoun last:firmTail	7 0 1 -3 -2 -4
first:lexiconNoun last:function	2 -1 7 -5 -5 -3
first:lexiconNoun last:given	6 -18 -6 2 3 9
first:lexiconNoun last:givenMaybe	-5 3 2 -7 15 -18
first:lexiconNoun last:acronym	-9 -5 -7 13 -10 13
first:lexiconNoun last:mixed	-12 9 9 -5 -2 -6
first:lexiconNoun last:capital	7 -43 4 0 9 6
first:lexiconNoun last:number	-18 -12 -7 -8 15 22
first:lexiconNoun last:endsInS	-8 -19 6 -3 9 6
first:lexiconNoun last:stop	7 -12 5 -4 -2 -5
first:lexiconNoun last:unknown	8 -5 -15 3 -11 12
first:lexiconNoun last:longWord	9 8 -19 8 -7 -12
first:lexiconNoun last:shortWord	6 -32 2 -14 14 6
first:lexiconNoun last:inhabitant	10 -2 6 -11 -17 -1
first:lexiconNoun last:ordinarySmall	3 -24 -7 1 10 5
first:lexiconNoun last:lexiconNoun	-3 -39 5 -4 10 13
first:lexiconNoun last:lexiconUnknown	10 -15 0 14 -7 -20
first:lexiconUnknown last:role	-4 1 20 -23 -5 -3
first:lexiconUnknown last:legalForm	8 -24 12 -6 -9 -6
first:lexiconUnknown last:firmHead	8 -21 22 -15 -26 -3
first:lexiconUnknown last:firmNoun	-2 9 3 -8 -5 -5
first:lexiconUnknown last:bodyHead	-8 -2 -21 18 8 -14
first:lexiconUnknown last:placeHead	-11 -1 -20 14 19 -16
first:lexiconUnknown last:productHead	-2 0 -1 -1 -1 5
first:lexiconUnknown last:productNoun	2 -2 2 -6 -1 4
first:lexiconUnknown last:clubHead	-11 -14 -24 28 1 -5
first:lexiconUnknown last:mediaHead	-5 -5 19 -8 -4 -5
first:lexiconUnknown last:pronoun	7 -1 -6 -2 0 0
first:lexiconUnknown last:calendar	3 16 -17 -5 -2 -3
first:lexiconUnknown last:never	3 -2 -12 10 -2 -1
first:lexiconUnknown last:plain	-10 -12 0 7 -7 15
first:lexiconUnknown last:function	-2 0 6 -2 -3 -1
first:lexiconUnknown last:given	-9 11 12 -12 -14 -8
first:lexiconUnknown last:givenMaybe	-7 11 -5 -5 -20 16
first:lexiconUnknown last:acronym	-3 1 9 -2 -6 -8
first:lexiconUnknown last:mixed	-12 7 6 -1 -1 -2
first:lexiconUnknown last:capital	-3 5 0 6 -10 -3
first:lexiconUnknown last:number	67 -19 -24 -14 -21 -31
first:lexiconUnknown last:initial	-15 2 18 -7 -3 -3
first:lexiconUnknown last:endsInS	-9 -1 17 12 -43 -29
first:lexiconUnknown last:stop	-11 -20 29 -10 -5 -5
first:lexiconUnknown last:unknown	10 -1 9 -18 -7 -9
first:lexiconUnknown last:longWord	-1 -19 16 -15 -4 13
first:lexiconUnknown last:shortWord	4 -4 0 1 -6 1
first:lexiconUnknown last:inhabitant	-7 0 -6 10 7 -11
first:lexiconUnknown last:ordinarySmall	-11 -4 3 -8 9 13
first:lexiconUnknown last:lexiconNoun	-20 0 -3 17 9 -2
first:lexiconUnknown last:lexiconUnknown	21 -3 2 -14 -16 -12
last:role after:role	7 -2 -2 -2 0 0
last:role after:speaking	-12 4 4 7 -1 -1
last:role after:acting	-3 3 -7 7 -2 -2
last:role after:preposition	-15 16 -4 -2 2 -1
last:role after:placePreposition	2 -2 6 -6 -1 0
last:role after:from	-8 -12 19 -4 -2 -3
last:role after:named	-4 -3 -1 7 0 0
last:role after:and	8 -3 -4 -1 0 0
last:role after:plain	6 -2 -2 -1 -1 -1
last:role after:credit	-9 -1 10 0 0 -2
last:role after:function	-13 13 10 -3 -2 -6
last:role after:given	6 0 -3 -2 -1 -1
last:role after:capital	12 -1 -5 -3 -1 -1
last:role after:small	-9 2 0 12 -11 5
last:role after:endsInS	22 6 -27 -6 -8 -6
last:role after:edge	16 -2 -7 -3 -4 -3
last:role after:comma	-10 8 8 5 -9 -8
last:role after:colon	-13 3 -1 13 0 0
last:role after:opens	10 3 -6 -4 -5 -2
last:role after:quote	17 0 -7 -11 -3 -2
last:role after:stop	-8 10 6 -11 2 -1
last:role after:shortWord	1 -2 14 -6 -6 -6
last:title after:comma	8 -4 -2 -1 0 0
last:title after:hyphen	10 -1 -2 -3 -4 0
last:title after:stop	18 -5 -9 -6 -5 -1
last:particle after:capital	5 -4 -1 0 0 0
last:particle after:small	5 -4 0 0 0 0
last:particle after:shortWord	6 -4 -1 0 0 0
last:particle after:lexiconUnknown	5 -4 0 0 0 0
last:legalForm after:speaking	-3 -1 5 -1 0 0
last:legalForm after:acting	5 -6 8 -11 -1 -2
last:legalForm after:firmVerb	-5 0 7 -1 0 0
last:legalForm after:preposition	-1 -1 5 -2 -1 -1
last:legalForm after:placePreposition	-3 -1 -6 9 -1 -1
last:legalForm after:from	-3 -1 5 -1 -1 0
last:legalForm after:and	-7 -2 9 -1 -1 0
last:legalForm after:function	-17 -10 22 1 -4 -4
last:legalForm after:small	-18 -13 35 -9 -8 -9
last:legalForm after:comma	-29 -9 37 -9 -5 -5
last:legalForm after:opens	-9 -2 11 -1 0 -1
last:legalForm after:stop	45 -19 -33 -12 -9 -4
last:legalForm after:shortWord	-7 -11 20 -6 -4 -5
last:firmHead after:role	8 -3 -3 -2 0 0
last:firmHead after:legalForm	36 -5 -32 -7 -2 -2
last:firmHead after:firmHead	5 0 -3 -1 0 0
last:firmHead after:firmNoun	12 -2 -8 -1 -1 -1
last:firmHead after:bodyHead	-1 0 -5 6 0 0
last:firmHead after:speaking	4 -9 9 -6 -1 -2
last:firmHead after:acting	2 0 4 -1 -3 -6
last:firmHead after:firmVerb	12 -7 -1 -9 -1 -2
last:firmHead after:preposition	8 -4 5 -7 -5 -3
last:firmHead after:placePreposition	-8 0 12 -5 -1 -1
last:firmHead after:and	-4 -2 3 7 -5 -3
last:firmHead after:never	6 0 -4 -1 0 0
last:firmHead after:plain	12 -4 -4 -3 -2 -1
last:firmHead after:function	-2 -19 16 3 -18 -11
last:firmHead after:acronym	17 -3 -14 -2 -1 -1
last:firmHead after:capital	6 -1 1 -7 -1 -2
last:firmHead after:small	3 -13 25 -10 -30 -30
last:firmHead after:initial	14 0 -12 -3 -1 0
last:firmHead after:endsInS	-13 0 -12 25 -6 -2
last:firmHead after:edge	-5 -4 3 -8 12 -6
last:firmHead after:comma	-9 -8 32 -16 -22 -2
last:firmHead after:opens	-13 11 -7 -3 -2 12
last:firmHead after:closes	1 -2 9 -10 -2 -1
last:firmHead after:quote	-5 9 4 -5 -2 -1
last:firmHead after:stop	-4 -5 -6 6 11 -8
last:firmHead after:ampersand	10 -1 -8 -2 0 0
last:firmHead after:unknown	15 -1 -12 -3 -1 0
last:firmHead after:longWord	-2 -6 8 0 0 0
last:firmHead after:shortWord	21 -15 0 -9 -21 -16
last:firmHead after:lexiconNoun	1 -1 5 -6 -1 -2
last:firmHead after:lexiconUnknown	7 -1 -5 -1 0 0
last:firmNoun after:legalForm	14 0 -13 -3 0 -1
last:firmNoun after:bodyHead	-1 0 -5 6 0 0
last:firmNoun after:speaking	-7 7 0 0 0 0
last:firmNoun after:acting	-1 16 -10 -8 0 -1
last:firmNoun after:firmVerb	9 -5 2 -6 -1 -2
last:firmNoun after:preposition	9 0 -8 -1 -1 0
last:firmNoun after:from	7 -2 -4 -2 -1 -1
last:firmNoun after:and	-17 -1 4 14 -2 -1
last:firmNoun after:plain	6 0 -6 0 0 0
last:firmNoun after:firmTail	11 -7 -2 -2 0 0
last:firmNoun after:function	4 -3 -4 5 -5 -3
last:firmNoun after:capital	8 0 -6 -1 0 0
last:firmNoun after:small	3 11 -8 -1 -8 -8
last:firmNoun after:endsInS	0 -2 -13 15 -6 -2
last:firmNoun after:edge	-6 0 -12 -2 15 -2
last:firmNoun after:comma	1 15 2 -16 -9 -6
last:firmNoun after:opens	-15 13 4 0 -1 -1
last:firmNoun after:closes	-2 -12 27 -21 -5 -3
last:firmNoun after:quote	-2 9 -2 -5 -1 -1
last:firmNoun after:stop	4 -9 7 4 -10 -2
last:firmNoun after:longWord	-3 -6 8 0 0 0
last:firmNoun after:shortWord	9 5 -11 0 -5 -4
last:firmNoun after:ordinarySmall	8 0 -6 -1 0 0
last:firmNoun after:lexiconNoun	8 0 -6 -1 0 0
last:bodyHead after:role	-15 -2 -3 18 -1 -1
last:bodyHead after:bodyHead	17 0 -1 -15 0 0
last:bodyHead after:speaking	14 -6 -12 -2 -4 -3
last:bodyHead after:acting	-16 -14 -15 23 9 -3
last:bodyHead after:firmVerb	-11 0 -4 14 0 0
last:bodyHead after:article	-2 0 13 -10 -5 -1
last:bodyHead after:preposition	15 -2 -16 -11 9 -6
last:bodyHead after:placePreposition	-19 -1 -2 21 -1 -1
last:bodyHead after:from	46 -3 -9 -35 -18 -5
last:bodyHead after:at	-11 0 -1 11 0 0
last:bodyHead after:and	-7 0 6 3 -2 -1
last:bodyHead after:firmTail	-7 0 0 7 0 0
last:bodyHead after:function	10 -19 -16 11 -1 -20
last:bodyHead after:given	-10 0 10 0 0 0
last:bodyHead after:capital	-14 -1 8 11 -1 -1
last:bodyHead after:small	18 -30 -38 19 -8 -32
last:bodyHead after:number	-4 -1 -1 6 0 0
last:bodyHead after:endsInS	-3 -1 -4 9 -3 -3
last:bodyHead after:comma	2 4 -12 20 -23 -14
last:bodyHead after:colon	-8 -1 -2 13 -2 -2
last:bodyHead after:closes	-16 -2 14 5 -3 -1
last:bodyHead after:stop	1 -13 1 -3 3 7
last:bodyHead after:shortWord	10 -14 -9 12 -13 -20
last:bodyHead after:ordinarySmall	13 0 -2 -10 -1 0
last:bodyHead after:lexiconNoun	-11 -1 -2 13 -1 -1
last:bodyHead after:lexiconUnknown	6 0 0 -6 0 0
last:placeHead after:role	-11 0 15 -7 -2 -4
last:placeHead after:firmNoun	-7 -1 7 -5 -10 12
last:placeHead after:bodyHead	7 0 -1 -5 0 0
last:placeHead after:speaking	3 -1 12 -2 -13 -1
last:placeHead after:acting	-2 -11 -10 17 2 -6
last:placeHead after:firmVerb	-6 -5 17 -2 -8 -3
last:placeHead after:article	-9 0 19 -12 -6 -1
last:placeHead after:preposition	0 -6 -18 9 14 -8
last:placeHead after:placePreposition	-13 -1 -4 3 12 0
last:placeHead after:from	5 0 -2 -10 -11 13
last:placeHead after:at	-2 -1 -3 11 -8 -2
last:placeHead after:and	4 -1 -12 -2 9 -1
last:placeHead after:plain	9 -4 -3 -5 6 -6
last:placeHead after:firmTail	-7 0 0 7 0 0
last:placeHead after:function	-15 -1 -15 6 20 0
last:placeHead after:given	6 0 0 0 -6 0
last:placeHead after:capital	39 -2 -17 -8 -15 -3
last:placeHead after:small	-14 -3 0 -1 7 10
last:placeHead after:number	-4 -1 -1 6 0 0
last:placeHead after:endsInS	8 -1 -10 -3 6 -2
last:placeHead after:comma	3 -5 -3 8 2 -11
last:placeHead after:colon	-9 0 -4 13 0 -1
last:placeHead after:closes	-3 0 5 -2 -1 0
last:placeHead after:stop	10 -7 7 -27 12 -8
last:placeHead after:longWord	-5 0 11 -7 -2 -4
last:placeHead after:shortWord	-8 -4 1 5 2 -2
last:placeHead after:ordinarySmall	14 -1 -6 -6 -1 -1
last:placeHead after:lexiconNoun	32 -1 -16 -8 -8 -3
last:productHead after:role	-7 0 -2 8 0 0
last:productHead after:acting	10 0 -8 -3 -4 2
last:productHead after:preposition	-1 0 -1 -2 -1 5
last:productHead after:function	8 -1 -10 -5 -7 9
last:productHead after:acronym	-7 0 -2 8 0 0
last:productHead after:small	10 -1 -11 -5 -7 9
last:productHead after:endsInS	-7 0 -2 8 0 0
last:productHead after:stop	0 -1 -2 -3 -4 8
last:productHead after:shortWord	1 -1 -12 3 -7 9
last:productNoun after:role	-3 0 -4 7 0 -1
last:productNoun after:speaking	13 -11 -1 -1 0 0
last:productNoun after:acting	3 0 -9 4 -5 1
last:productNoun after:preposition	-1 0 -1 -2 -1 5
last:productNoun after:function	0 -2 -6 2 -7 8
last:productNoun after:acronym	-7 0 -2 8 0 0
last:productNoun after:small	11 -14 -9 1 -8 8
last:productNoun after:endsInS	-7 0 -2 8 0 0
last:productNoun after:comma	-1 -1 7 -2 -1 -4
last:productNoun after:closes	0 0 5 -5 0 0
last:productNoun after:stop	-2 0 -2 3 -5 6
last:productNoun after:shortWord	-4 -2 -8 7 -8 8
last:familyNoun after:acting	8 -2 -6 0 0 0
last:familyNoun after:small	8 -2 -6 0 0 0
last:familyNoun after:opens	5 -1 -1 -3 0 0
last:clubHead after:bodyHead	6 0 -1 -5 0 0
last:clubHead after:productNoun	-1 -1 -3 8 -2 -2
last:clubHead after:acting	-9 -1 -3 11 -1 0
last:clubHead after:article	-1 0 14 -12 -5 -1
last:clubHead after:preposition	0 -7 -4 9 -1 -1
last:clubHead after:plain	-2 -1 -4 5 0 0
last:clubHead after:firmTail	-7 0 0 7 0 0
last:clubHead after:function	-10 -9 8 11 -7 -2
last:clubHead after:capital	14 0 -6 -7 -2 -1
last:clubHead after:small	-19 -22 -9 35 -18 -8
last:clubHead after:number	-7 -4 -9 15 -1 -1
last:clubHead after:endsInS	7 0 -4 -1 -1 -1
last:clubHead after:colon	-14 0 0 14 0 0
last:clubHead after:stop	-2 0 12 -13 -1 0
last:clubHead after:shortWord	-11 -10 5 15 -9 -4
last:clubHead after:ordinarySmall	11 0 -4 -6 -1 -1
last:clubHead after:lexiconNoun	14 0 -6 -6 -1 -1
last:mediaHead after:acting	0 -1 6 -3 -1 -3
last:mediaHead after:article	-6 -1 10 -2 -2 -2
last:mediaHead after:preposition	11 -1 -9 -1 -1 -1
last:mediaHead after:from	-10 0 10 0 0 0
last:mediaHead after:function	-3 -2 11 -4 -3 -4
last:mediaHead after:capital	7 0 -7 0 0 0
last:mediaHead after:small	-9 -5 19 -6 -4 -6
last:mediaHead after:edge	5 -2 2 -4 -3 -2
last:mediaHead after:comma	-5 -2 12 -2 -3 -3
last:mediaHead after:colon	1 -1 8 -7 -2 -1
last:mediaHead after:closes	17 -3 -6 -9 -2 -1
last:mediaHead after:ampersand	8 0 -6 0 -1 -1
last:mediaHead after:shortWord	0 -2 8 -4 -3 -4
last:mediaHead after:ordinarySmall	5 0 -5 0 0 0
last:mediaHead after:lexiconNoun	7 0 -7 0 0 0
last:speaking after:function	8 -3 -3 -1 0 -1
last:speaking after:small	8 -4 -3 -1 0 -1
last:speaking after:edge	16 -1 -10 -1 -3 -3
last:speaking after:comma	-3 -1 10 -3 0 -4
last:speaking after:stop	11 -3 -5 -4 -3 0
last:speaking after:shortWord	6 -2 -2 0 0 0
last:acting after:speaking	-8 8 0 0 0 0
last:acting after:from	7 -3 -3 0 0 0
last:acting after:credit	5 -3 -2 0 0 0
last:acting after:function	14 -5 -7 -1 -1 -1
last:acting after:edge	-9 -1 9 0 0 0
last:acting after:comma	-5 7 -2 -1 0 0
last:acting after:colon	6 -1 -3 -3 -1 0
last:acting after:shortWord	3 3 -6 -1 -1 -1
last:firmVerb after:speaking	-7 7 0 0 0 0
last:firmVerb after:function	7 -3 -2 -1 0 0
last:firmVerb after:comma	-1 -2 6 -4 -2 -1
last:firmVerb after:colon	9 -1 -2 -3 -3 0
last:firmVerb after:closes	7 0 -5 -1 0 -1
last:article after:small	9 -2 -5 -1 -1 -2
last:possessive after:small	5 -2 -2 0 -1 0
last:pronoun after:productNoun	-9 0 -1 -2 11 -1
last:pronoun after:speaking	5 0 -4 -1 0 0
last:pronoun after:acting	11 -5 -4 -2 -1 -2
last:pronoun after:plain	-8 0 0 0 8 0
last:pronoun after:function	8 -4 -3 -2 -1 -1
last:pronoun after:small	10 -8 -13 -8 12 -4
last:pronoun after:stop	6 0 -1 -1 -4 0
last:pronoun after:symbol	17 0 -2 -2 -15 -1
last:pronoun after:shortWord	-1 -6 -7 -5 16 -3
last:nationality after:role	12 -2 -3 -6 -2 -1
last:nationality after:firmHead	6 -1 -1 -2 -3 -1
last:nationality after:firmNoun	11 -1 -4 -2 -4 -1
last:nationality after:firmVerb	5 0 -3 -1 -1 0
last:nationality after:and	6 0 -4 -1 -2 -1
last:nationality after:function	8 0 -4 -1 -3 -2
last:nationality after:small	45 -17 -20 -17 -17 -10
last:nationality after:stop	10 -1 -2 -2 -6 -2
last:nationality after:symbol	9 -3 -4 0 -3 -1
last:nationality after:shortWord	19 -6 -7 -3 -8 -4
last:calendar after:speaking	-23 25 -5 -1 0 0
last:calendar after:acting	-2 9 -9 -1 -2 -2
last:calendar after:firmVerb	-10 7 5 -1 0 0
last:calendar after:article	8 -3 -2 0 -3 0
last:calendar after:preposition	4 -6 8 -5 -4 -3
last:calendar after:at	25 -4 -17 -4 -5 -1
last:calendar after:and	16 -4 -10 -1 -3 -1
last:calendar after:plain	9 -4 -2 -1 -1 -1
last:calendar after:function	34 -13 -14 -9 -13 -7
last:calendar after:capital	-10 0 10 0 0 0
last:calendar after:small	7 22 -15 -14 -16 -10
last:calendar after:number	15 -9 -4 -1 -1 -1
last:calendar after:endsInS	-15 -10 20 -1 -1 0
last:calendar after:edge	5 -4 5 -3 -5 -1
last:calendar after:comma	6 -3 14 -7 -17 -8
last:calendar after:colon	28 -17 -10 -4 -2 -1
last:calendar after:opens	9 -3 -5 0 -2 0
last:calendar after:stop	33 -4 -26 -6 -14 -6
last:calendar after:shortWord	8 14 -8 -9 -13 -7
last:calendar after:ordinarySmall	-10 0 10 0 0 0
last:calendar after:lexiconNoun	-10 0 10 0 0 0
last:never after:productNoun	-9 0 -1 -2 11 -1
last:never after:speaking	-1 0 -4 6 -3 0
last:never after:acting	5 -5 -11 10 -3 -1
last:never after:firmVerb	-3 0 6 -4 0 0
last:never after:named	-1 0 -4 6 -3 0
last:never after:plain	-7 0 -1 0 8 0
last:never after:function	6 -6 -9 9 -4 -2
last:never after:small	-4 -10 -11 7 16 -6
last:never after:edge	-13 -1 14 -1 -2 -1
last:never after:closes	-10 -1 3 9 -2 -1
last:never after:stop	19 -7 -5 -4 -8 -1
last:never after:symbol	17 0 -2 -2 -15 -1
last:never after:ampersand	8 0 -6 0 -1 -1
last:never after:shortWord	-5 -6 -12 7 14 -2
last:plain after:role	13 -4 -8 -14 9 -1
last:plain after:legalForm	17 0 -15 -3 -1 -1
last:plain after:firmHead	7 0 -4 -1 -1 -1
last:plain after:firmNoun	9 -2 5 -7 -3 -7
last:plain after:bodyHead	7 -1 -9 4 -2 -1
last:plain after:speaking	-19 27 -10 1 -2 -3
last:plain after:acting	-21 1 22 9 -6 -11
last:plain after:firmVerb	16 -7 -8 -1 -2 -6
last:plain after:article	8 -2 12 -13 -7 -2
last:plain after:preposition	-5 -9 8 -19 2 17
last:plain after:placePreposition	1 -4 -14 15 -7 -3
last:plain after:from	26 -6 6 -29 -12 -6
last:plain after:at	-12 -2 -6 5 14 -4
last:plain after:named	2 -5 4 -2 0 0
last:plain after:and	12 -1 -7 3 -7 -11
last:plain after:calendar	7 -3 -4 -1 0 0
last:plain after:never	6 0 -3 -1 0 -1
last:plain after:firmTail	4 -9 -2 6 0 0
last:plain after:partyTail	11 -9 -2 -1 0 0
last:plain after:function	6 -6 12 -12 -6 -1
last:plain after:acronym	19 -2 -8 -6 -3 -2
last:plain after:capital	12 -1 -1 -8 -3 -3
last:plain after:small	0 -7 14 -7 -11 3
last:plain after:number	-3 8 -6 4 -4 -3
last:plain after:endsInS	13 -7 -27 25 -14 -5
last:plain after:edge	1 9 -25 -17 3 18
last:plain after:comma	-11 -11 0 2 22 -7
last:plain after:colon	15 -8 -10 3 -9 -2
last:plain after:opens	-7 -5 5 -5 12 -5
last:plain after:closes	2 -1 5 -6 -1 -1
last:plain after:quote	30 -4 -10 -20 -7 -7
last:plain after:stop	-11 -9 11 17 -8 -18
last:plain after:symbol	-2 6 -5 0 0 0
last:plain after:unknown	11 -1 -4 -4 -2 -1
last:plain after:longWord	-1 -6 7 -1 0 0
last:plain after:shortWord	5 16 -4 -10 -7 -4
last:plain after:lexiconNoun	10 0 0 -7 -3 -3
last:firmTail after:comma	5 -3 6 -4 -3 -4
last:credit after:colon	7 -2 -2 -2 -1 0
last:function after:speaking	-3 7 -4 -1 0 0
last:function after:acting	10 -3 -5 -1 0 -2
last:function after:article	8 -2 -4 -1 -1 -1
last:function after:plain	6 -2 -3 0 -1 0
last:function after:function	21 -6 -13 -2 -2 -1
last:function after:acronym	9 -1 -4 -2 -1 -1
last:function after:small	21 -10 -8 -5 -4 -5
last:function after:endsInS	6 -2 -4 0 0 0
last:function after:edge	-3 -11 17 -2 -7 -5
last:function after:comma	-6 5 7 -1 -3 -2
last:function after:stop	1 -2 7 -3 -2 -3
last:function after:unknown	5 -1 -2 -1 -1 -1
last:function after:shortWord	23 -5 -18 -3 -2 -3
last:given after:particle	26 -23 -3 -1 -3 -2
last:given after:firmNoun	10 -8 -4 -1 1 -1
last:given after:bodyHead	-4 -7 -1 -1 10 -2
last:given after:speaking	-6 10 6 -6 -4 -3
last:given after:acting	-19 22 -6 -6 9 -15
last:given after:firmVerb	-11 -3 12 -1 -1 -1
last:given after:article	-11 14 -4 -1 -3 -2
last:given after:preposition	-8 3 0 -4 11 -9
last:given after:placePreposition	-9 -6 -4 0 0 14
last:given after:from	5 4 -6 -1 -5 -2
last:given after:at	-4 -1 0 -3 9 -7
last:given after:named	4 -9 9 -4 -1 -1
last:given after:and	-8 -4 5 -2 -5 10
last:given after:pronoun	-3 -3 -1 0 6 0
last:given after:firmTail	-2 -9 10 0 0 0
last:given after:function	-21 9 -7 -13 13 8
last:given after:given	35 -19 -8 -2 -5 -3
last:given after:givenMaybe	6 -4 -1 0 0 0
last:given after:acronym	-7 8 -1 0 0 0
last:given after:mixed	8 -6 -1 0 -1 -1
last:given after:capital	71 -46 -20 -6 -12 -9
last:given after:small	-20 10 11 -30 12 -3
last:given after:number	-13 17 -2 -1 -1 -1
last:given after:endsInS	3 17 -21 -4 -14 -5
last:given after:edge	-11 13 1 -1 -4 -2
last:given after:comma	-17 20 6 3 -19 -6
last:given after:colon	-12 -12 -1 -1 0 16
last:given after:closes	-15 9 -8 13 -2 -1
last:given after:quote	40 -28 -12 -4 -9 -7
last:given after:stop	3 -1 -25 -6 -5 17
last:given after:unknown	-6 8 -1 0 0 0
last:given after:shortWord	-8 12 -8 -19 4 2
last:given after:inhabitant	8 -5 -2 -1 -1 -1
last:given after:ordinarySmall	5 -2 -2 0 0 0
last:given after:lexiconNoun	26 -14 -7 -2 -3 -2
last:given after:lexiconUnknown	39 -25 -9 -3 -6 -5
last:givenMaybe after:role	9 -7 -2 -1 0 0
last:givenMaybe after:particle	15 -7 -9 -1 0 -2
last:givenMaybe after:firmHead	-6 -1 -1 -1 8 -1
last:givenMaybe after:firmNoun	-6 0 -1 -1 8 -1
last:givenMaybe after:speaking	-10 12 -1 0 -1 0
last:givenMaybe after:acting	-12 15 -16 -3 -1 10
last:givenMaybe after:firmVerb	-4 6 -2 0 0 0
last:givenMaybe after:preposition	5 3 -11 -3 6 -4
last:givenMaybe after:placePreposition	-1 -1 5 0 -3 0
last:givenMaybe after:at	-3 9 -3 -1 -3 -1
last:givenMaybe after:and	7 -4 4 -1 -5 -6
last:givenMaybe after:plain	-1 -3 -2 -1 6 -2
last:givenMaybe after:firmTail	-1 6 -3 -1 -2 -1
last:givenMaybe after:partyTail	-1 6 -3 -1 -2 -1
last:givenMaybe after:function	0 11 -8 -8 -5 2
last:givenMaybe after:given	5 -1 -1 0 -2 0
last:givenMaybe after:capital	19 -9 -5 -1 -5 -1
last:givenMaybe after:small	1 16 -13 -15 0 -5
last:givenMaybe after:number	-3 -8 9 0 -2 -1
last:givenMaybe after:endsInS	23 -13 -15 -1 -6 -2
last:givenMaybe after:edge	-10 1 9 0 -1 0
last:givenMaybe after:comma	-10 15 -13 -9 7 -3
last:givenMaybe after:quote	7 -4 -1 -1 -1 0
last:givenMaybe after:stop	-5 -4 2 -1 -3 8
last:givenMaybe after:symbol	-6 -1 -2 0 7 0
last:givenMaybe after:shortWord	8 13 -14 -10 -14 0
last:givenMaybe after:lexiconNoun	6 -2 -2 0 -2 0
last:givenMaybe after:lexiconUnknown	9 -5 -1 0 -1 -1
last:acronym after:role	-20 -1 -11 26 -9 -1
last:acronym after:firmHead	8 0 -5 -3 0 0
last:acronym after:firmNoun	1 -1 7 -7 -2 0
last:acronym after:bodyHead	-3 0 -2 7 -2 -2
last:acronym after:productNoun	-9 0 -1 -2 11 -1
last:acronym after:speaking	-7 -12 -6 8 -6 13
last:acronym after:acting	-26 -3 9 19 -9 -6
last:acronym after:firmVerb	-14 -3 11 10 -6 -3
last:acronym after:article	23 -1 -10 -15 -2 -6
last:acronym after:preposition	1 -3 10 -5 -4 -7
last:acronym after:placePreposition	5 -1 -7 5 -7 -1
last:acronym after:from	8 8 -9 -9 -3 -1
last:acronym after:at	17 0 -11 -10 -1 0
last:acronym after:named	-6 -1 -8 13 -4 -1
last:acronym after:and	-7 -3 18 -10 -4 -4
last:acronym after:plain	-2 -2 7 -1 -1 -6
last:acronym after:function	10 -1 6 -6 -28 -4
last:acronym after:given	9 0 -3 -3 -3 0
last:acronym after:acronym	8 -7 1 -2 -2 -6
last:acronym after:capital	0 -2 3 6 -14 -3
last:acronym after:small	-16 -19 3 19 -19 13
last:acronym after:number	21 -1 -4 -11 -7 -3
last:acronym after:endsInS	-29 -1 6 26 -2 -1
last:acronym after:edge	31 -14 -3 -5 -25 -7
last:acronym after:comma	-16 10 20 -8 1 -24
last:acronym after:colon	53 -7 -19 -24 -33 -3
last:acronym after:opens	-20 -1 -5 -5 23 -1
last:acronym after:closes	-10 -1 3 9 -2 -1
last:acronym after:hyphen	-15 -4 -10 -9 27 -2
last:acronym after:stop	1 9 8 5 -30 -15
last:acronym after:symbol	34 -2 -27 -13 -5 -5
last:acronym after:ampersand	11 0 -8 -2 -1 -1
last:acronym after:slash	-6 0 -1 -1 8 0
last:acronym after:unknown	20 -4 -14 -15 3 -3
last:acronym after:longWord	-3 -1 -6 9 -1 -1
last:acronym after:shortWord	1 -13 1 10 5 -29
last:acronym after:ordinarySmall	9 0 -3 -8 -1 -1
last:acronym after:lexiconNoun	-5 -1 -8 15 -3 -2
last:acronym after:lexiconUnknown	-5 0 14 -9 -4 -1
last:mixed after:firmHead	-7 -1 -6 -1 -1 12
last:mixed after:firmNoun	-10 0 -4 -1 -2 12
last:mixed after:productHead	-11 0 -3 -1 -2 13
last:mixed after:productNoun	-11 0 -3 -1 -2 13
last:mixed after:speaking	-3 -7 -9 15 0 -4
last:mixed after:acting	12 -11 7 -6 -3 -13
last:mixed after:preposition	-1 1 5 -2 -1 -3
last:mixed after:from	-12 -3 12 -1 -2 2
last:mixed after:named	-3 -7 -9 15 0 -4
last:mixed after:and	-2 -1 7 -1 -1 -3
last:mixed after:plain	1 15 -11 -3 -1 -14
last:mixed after:function	9 -13 18 -9 -6 -11
last:mixed after:small	-8 10 1 4 -12 3
last:mixed after:endsInS	8 -1 -1 -1 -1 -4
last:mixed after:edge	-1 -2 5 -2 -1 -1
last:mixed after:comma	-17 -7 -2 -13 -13 29
last:mixed after:stop	-4 -5 16 -1 -3 -8
last:mixed after:shortWord	-5 1 19 -11 -8 -4
last:capital after:role	-2 -24 7 20 -3 -29
last:capital after:particle	41 -31 -18 -4 -5 -6
last:capital after:legalForm	61 -19 -45 -19 -16 -8
last:capital after:firmHead	21 -19 -51 12 2 1
last:capital after:firmNoun	1 -37 3 -13 19 0
last:capital after:bodyHead	9 -21 0 -5 14 -25
last:capital after:placeHead	29 -6 -21 -7 -4 -6
last:capital after:productHead	9 -2 -4 -1 0 -2
last:capital after:productNoun	15 -5 -4 3 -13 -8
last:capital after:clubHead	-10 0 13 -1 -4 -1
last:capital after:mediaHead	17 -1 -13 -1 -2 -1
last:capital after:speaking	-24 28 13 2 -23 -44
last:capital after:acting	-19 22 6 -5 -15 2
last:capital after:firmVerb	-14 -9 42 -22 -26 -36
last:capital after:article	-15 1 6 -9 12 1
last:capital after:possessive	3 -5 -9 -1 11 -1
last:capital after:preposition	-14 4 3 7 -14 15
last:capital after:placePreposition	-4 -12 1 12 -8 6
last:capital after:from	9 11 -4 -27 5 -2
last:capital after:at	-14 -5 -4 15 14 -12
last:capital after:named	-6 -6 -5 7 11 -3
last:capital after:and	-11 4 5 -6 2 -1
last:capital after:pronoun	2 4 -4 4 -5 -9
last:capital after:calendar	8 -10 1 -4 -1 -1
last:capital after:never	5 -5 3 -10 3 -4
last:capital after:plain	3 -13 -1 -9 18 -17
last:capital after:firmTail	-27 -4 24 -3 13 -5
last:capital after:partyTail	10 -2 -5 -2 -2 -1
last:capital after:credit	-4 -16 -15 -6 11 16
last:capital after:function	-13 -2 4 -4 17 2
last:capital after:given	28 -32 -5 -8 2 -7
last:capital after:givenMaybe	21 -9 -6 -2 -4 -1
last:capital after:acronym	2 3 3 0 -12 -12
last:capital after:mixed	14 -8 -4 -1 -2 -1
last:capital after:capital	75 -54 -19 -32 -24 -15
last:capital after:small	-9 4 3 2 1 5
last:capital after:number	21 9 -23 12 -49 -15
last:capital after:initial	22 -6 -15 -5 -3 -1
last:capital after:endsInS	3 1 7 -11 -4 -6
last:capital after:edge	-13 13 2 -14 10 1
last:capital after:comma	-23 23 8 -12 8 -9
last:capital after:colon	-12 -19 1 31 -5 1
last:capital after:opens	-31 28 -4 -34 5 20
last:capital after:closes	-24 -4 17 27 -41 -16
last:capital after:quote	25 -5 -15 -13 -18 -2
last:capital after:hyphen	-28 15 -11 -12 26 -6
last:capital after:stop	-16 3 4 0 6 2
last:capital after:symbol	-12 -14 12 -9 20 -10
last:capital after:ampersand	66 -13 -49 -17 -37 -10
last:capital after:slash	-3 3 -11 -2 11 -1
last:capital after:unknown	7 14 -28 7 -16 -7
last:capital after:longWord	14 -14 6 -4 -6 -7
last:capital after:shortWord	10 -2 -7 0 -6 -1
last:capital after:inhabitant	26 -9 -10 -3 -4 -2
last:capital after:ordinarySmall	-8 6 19 -24 -2 5
last:capital after:lexiconNoun	39 -18 -5 -22 -25 -5
last:capital after:lexiconUnknown	74 -48 -26 -14 -23 -12
last:number after:acting	-23 0 -2 -1 16 12
last:number after:firmVerb	-9 0 -1 0 0 10
last:number after:article	5 -1 -2 -1 -3 0
last:number after:preposition	21 -1 -4 -2 -5 -13
last:number after:from	7 -1 -1 0 -1 -4
last:number after:plain	34 -2 -5 -4 -6 -22
last:number after:function	17 -7 -10 -5 8 -14
last:number after:small	19 -15 -23 -16 -2 11
last:number after:number	12 -4 -3 -3 -2 -3
last:number after:edge	6 -3 4 -1 -3 -6
last:number after:comma	-18 -11 -10 -4 10 22
last:number after:opens	14 -3 -2 0 -3 -6
last:number after:closes	12 -2 -3 -3 -1 -3
last:number after:hyphen	29 -16 -4 -2 -7 -5
last:number after:stop	15 -3 -8 -3 -9 2
last:number after:shortWord	5 -10 -14 -8 5 9
last:initial after:speaking	-4 10 -6 -1 -1 -1
last:initial after:acting	-1 -2 7 -4 -1 -1
last:initial after:preposition	-1 -1 5 -3 0 -1
last:initial after:function	-5 -4 14 -5 -3 -3
last:initial after:capital	10 -1 -4 -1 -3 -1
last:initial after:small	-12 6 13 -10 2 -5
last:initial after:comma	7 -5 6 -2 -7 -1
last:initial after:closes	-3 -2 5 0 -1 0
last:initial after:shortWord	-2 -5 15 -8 -3 -3
last:endsInS after:role	-20 -5 -10 19 12 -1
last:endsInS after:legalForm	27 -4 -21 -8 -4 -2
last:endsInS after:firmHead	4 0 -5 -1 3 0
last:endsInS after:firmNoun	8 -2 -4 -4 2 -1
last:endsInS after:bodyHead	4 -2 -5 -5 8 -1
last:endsInS after:placeHead	-2 0 -3 -1 7 -1
last:endsInS after:productNoun	-1 -1 6 -1 -3 0
last:endsInS after:speaking	-8 18 6 -19 -3 -3
last:endsInS after:acting	5 8 -3 4 -15 -29
last:endsInS after:firmVerb	-7 -14 22 -8 -4 -1
last:endsInS after:article	-17 3 -9 12 10 -3
last:endsInS after:preposition	0 -2 2 6 0 -12
last:endsInS after:placePreposition	10 -8 1 -3 -3 -4
last:endsInS after:from	-22 18 8 -15 0 9
last:endsInS after:at	18 -9 -19 6 2 -3
last:endsInS after:named	-2 5 1 -6 -1 0
last:endsInS after:and	2 -10 23 -18 -11 -5
last:endsInS after:calendar	17 -7 -11 -3 -1 0
last:endsInS after:plain	-22 11 18 -6 -4 -4
last:endsInS after:firmTail	1 -19 8 -8 13 -1
last:endsInS after:partyTail	11 -9 -2 -1 0 0
last:endsInS after:credit	0 -4 -10 -2 -9 15
last:endsInS after:function	1 -6 11 -4 -11 -2
last:endsInS after:acronym	10 -1 -7 -1 -1 0
last:endsInS after:capital	21 -6 -8 -8 -6 -2
last:endsInS after:small	-5 -6 7 23 -19 -27
last:endsInS after:number	47 -36 -45 19 -19 -7
last:endsInS after:initial	8 0 -7 -2 0 0
last:endsInS after:endsInS	-13 16 -14 -4 8 -1
last:endsInS after:edge	-4 -6 -3 -12 2 14
last:endsInS after:comma	0 7 5 -29 3 -3
last:endsInS after:colon	-19 -23 13 24 -5 -4
last:endsInS after:opens	-9 19 -12 -10 -5 11
last:endsInS after:closes	0 -11 18 -11 -5 -2
last:endsInS after:quote	-5 14 -10 -1 6 -7
last:endsInS after:hyphen	0 -2 6 -3 0 0
last:endsInS after:stop	-12 7 8 -7 8 -19
last:endsInS after:symbol	2 4 -6 0 0 0
last:endsInS after:ampersand	14 -2 -10 -2 -2 -1
last:endsInS after:unknown	9 0 -7 -2 -1 0
last:endsInS after:shortWord	15 -2 -2 -5 -19 -11
last:endsInS after:lexiconNoun	12 -2 -3 -6 -4 -2
last:endsInS after:lexiconUnknown	11 -2 -6 -2 -1 -1
last:stop after:speaking	-7 13 -3 -4 -1 -1
last:stop after:acting	-2 -2 5 -1 0 0
last:stop after:and	-3 -1 5 -1 0 -1
last:stop after:pronoun	9 0 -8 0 0 0
last:stop after:never	6 0 -6 0 0 0
last:stop after:function	2 -4 5 -3 -1 -2
last:stop after:capital	7 -1 -6 -1 0 0
last:stop after:small	-15 5 19 -10 -3 -5
last:stop after:endsInS	-10 0 10 0 0 0
last:stop after:edge	13 -2 -10 -1 0 -1
last:stop after:comma	-14 -12 25 -4 -3 -4
last:stop after:colon	-5 0 5 -1 0 0
last:stop after:symbol	-8 -1 9 -1 -1 0
last:stop after:shortWord	-4 11 1 -6 -2 -3
last:stop after:ordinarySmall	12 -1 -11 0 0 0
last:unknown after:role	-12 -1 -11 21 -11 -1
last:unknown after:firmHead	9 0 -5 -3 0 0
last:unknown after:firmNoun	1 -1 7 -6 -2 0
last:unknown after:bodyHead	6 0 -3 5 -7 -4
last:unknown after:clubHead	-15 0 15 0 -1 0
last:unknown after:speaking	-20 -4 4 9 -7 11
last:unknown after:acting	-23 -3 14 12 -7 -6
last:unknown after:firmVerb	-8 -3 11 3 -7 -3
last:unknown after:article	4 -1 -7 -15 -2 13
last:unknown after:preposition	3 -4 8 -4 -5 -8
last:unknown after:placePreposition	7 -1 -10 5 -7 -1
last:unknown after:from	-5 9 -13 12 -5 -1
last:unknown after:at	15 0 -6 -12 -1 -1
last:unknown after:named	-6 -1 -4 9 -1 0
last:unknown after:and	-6 -4 20 -12 -6 -5
last:unknown after:plain	-2 -3 6 -3 2 -8
last:unknown after:function	-5 -4 6 -2 -7 9
last:unknown after:given	12 0 -4 -4 -4 -1
last:unknown after:acronym	-9 -7 23 -7 -6 -5
last:unknown after:capital	-3 -4 2 1 6 -3
last:unknown after:small	-20 -15 3 24 -37 18
last:unknown after:number	41 -6 -14 -19 -10 -7
last:unknown after:endsInS	-20 -1 6 17 -3 -1
last:unknown after:edge	41 -10 -21 -1 -30 -5
last:unknown after:comma	-16 11 1 -11 19 -25
last:unknown after:colon	48 -9 -28 -29 -18 -4
last:unknown after:opens	-37 -7 -13 -10 42 -2
last:unknown after:closes	-3 -2 5 0 -1 0
last:unknown after:quote	1 -2 12 -2 -14 -3
last:unknown after:hyphen	-38 -10 -14 -10 46 -3
last:unknown after:stop	14 2 0 5 -36 -17
last:unknown after:symbol	21 -6 -40 -16 21 -7
last:unknown after:ampersand	9 -1 -5 -3 -1 -1
last:unknown after:slash	1 -1 -8 -1 7 0
last:unknown after:unknown	16 -2 -10 -11 1 -2
last:unknown after:longWord	-3 -1 -6 9 -1 -1
last:unknown after:shortWord	3 -18 6 8 -14 -7
last:unknown after:ordinarySmall	9 0 -3 -8 -1 -1
last:unknown after:lexiconNoun	4 -1 -9 7 -4 -2
last:unknown after:lexiconUnknown	-6 -2 14 -5 -4 -1
last:longWord after:firmHead	-8 0 0 -1 9 -1
last:longWord after:firmNoun	-5 0 0 -1 7 -1
last:longWord after:speaking	10 1 -9 -3 -3 -3
last:longWord after:acting	-18 8 9 -8 9 -3
last:longWord after:preposition	-8 -6 -1 8 -8 8
last:longWord after:placePreposition	3 -1 -3 6 -4 -2
last:longWord after:named	-2 -8 3 5 0 0
last:longWord after:and	-1 -7 9 -1 -1 0
last:longWord after:never	5 0 -4 -1 0 0
last:longWord after:plain	-7 0 -1 -2 10 0
last:longWord after:function	-17 -1 4 7 1 3
last:longWord after:acronym	7 -1 -5 -1 0 0
last:longWord after:capital	3 8 -6 -1 -6 -2
last:longWord after:small	-1 -6 0 -3 8 -3
last:longWord after:endsInS	-5 10 -4 -3 -1 0
last:longWord after:edge	13 -1 -7 -3 -2 -2
last:longWord after:comma	4 -11 6 -16 0 10
last:longWord after:closes	-9 4 -5 10 -2 -1
last:longWord after:stop	-6 2 6 7 -9 -3
last:longWord after:shortWord	4 -2 -5 2 -6 2
last:longWord after:ordinarySmall	-3 9 -4 0 -4 -1
last:longWord after:lexiconNoun	-1 9 -5 -1 -5 -1
last:shortWord after:role	-5 -7 6 11 -7 -6
last:shortWord after:particle	21 -13 -11 -1 -1 -3
last:shortWord after:legalForm	16 -2 -13 -2 -1 -1
last:shortWord after:firmHead	20 1 -13 -6 -2 -2
last:shortWord after:firmNoun	3 -10 12 -9 2 -8
last:shortWord after:bodyHead	-3 -2 -8 9 4 -4
last:shortWord after:placeHead	10 -2 -6 -3 -2 -2
last:shortWord after:productNoun	1 -1 -3 -3 7 -5
last:shortWord after:speaking	-15 20 0 -11 -13 7
last:shortWord after:acting	-16 13 8 17 -11 -27
last:shortWord after:firmVerb	-20 3 15 5 -2 -9
last:shortWord after:article	27 -26 -2 -27 2 11
last:shortWord after:possessive	7 -3 -4 -1 0 0
last:shortWord after:preposition	-7 4 -5 -3 0 6
last:shortWord after:placePreposition	-12 2 0 17 -4 -9
last:shortWord after:from	23 -11 -23 -22 10 4
last:shortWord after:at	-10 8 -5 -14 16 -6
last:shortWord after:named	0 0 -8 8 -4 -1
last:shortWord after:and	-6 -5 6 -5 -8 12
last:shortWord after:pronoun	-3 -3 1 -1 6 -1
last:shortWord after:never	6 -1 -3 -1 -1 -1
last:shortWord after:plain	-8 4 16 -29 10 -16
last:shortWord after:firmTail	-22 4 10 5 5 -1
last:shortWord after:credit	-4 -4 -14 -3 12 7
last:shortWord after:function	0 -8 -14 10 7 8
last:shortWord after:given	2 -7 -11 -5 13 -2
last:shortWord after:acronym	7 -14 -8 16 -13 -5
last:shortWord after:capital	8 -8 -8 3 13 -9
last:shortWord after:small	-20 19 6 -6 -5 7
last:shortWord after:number	63 -15 -26 -37 -33 -18
last:shortWord after:initial	6 -3 -2 -1 0 0
last:shortWord after:endsInS	-4 -18 -5 23 -3 -8
last:shortWord after:edge	-20 5 1 6 20 -8
last:shortWord after:comma	-25 -2 19 13 -18 13
last:shortWord after:colon	4 -2 4 -4 -28 12
last:shortWord after:opens	0 -7 -1 -5 -3 10
last:shortWord after:closes	-5 -10 16 4 -14 -7
last:shortWord after:quote	4 2 -5 -2 -2 -2
last:shortWord after:hyphen	0 -1 -4 -4 6 0
last:shortWord after:stop	13 8 -11 -11 7 -54
last:shortWord after:symbol	40 -4 -24 -17 -10 -7
last:shortWord after:ampersand	30 -7 -19 -4 -4 -4
last:shortWord after:slash	0 1 -8 -1 7 0
last:shortWord after:unknown	8 -3 -12 9 -9 -4
last:shortWord after:longWord	-4 -7 3 9 -1 -1
last:shortWord after:shortWord	11 -4 -10 12 -15 -9
last:shortWord after:inhabitant	6 -2 -3 -1 0 0
last:shortWord after:ordinarySmall	8 5 -2 -10 -6 -2
last:shortWord after:lexiconNoun	8 1 -12 12 -12 -5
last:shortWord after:lexiconUnknown	14 -17 9 -10 -5 -2
last:inhabitant after:firmHead	7 -2 -4 -1 0 0
last:inhabitant after:firmNoun	7 -8 8 -1 -7 -4
last:inhabitant after:speaking	-5 17 -16 -1 -2 -2
last:inhabitant after:acting	-13 11 1 7 -3 -9
last:inhabitant after:article	-9 4 10 -2 -7 -2
last:inhabitant after:preposition	10 13 -22 -5 -2 -4
last:inhabitant after:placePreposition	1 -19 16 -13 -14 13
last:inhabitant after:from	2 7 2 -7 -6 -8
last:inhabitant after:at	14 -13 1 -2 -2 -1
last:inhabitant after:named	-2 -8 3 5 0 0
last:inhabitant after:and	-2 10 -7 -2 2 -4
last:inhabitant after:plain	0 -12 1 0 10 -4
last:inhabitant after:firmTail	10 -9 1 -2 -2 0
last:inhabitant after:partyTail	11 -9 -2 -1 0 0
last:inhabitant after:function	3 6 -2 -6 -5 -7
last:inhabitant after:given	6 -2 -2 -1 -1 0
last:inhabitant after:acronym	5 -5 0 0 0 0
last:inhabitant after:capital	14 -11 1 -5 -4 -2
last:inhabitant after:small	-11 12 4 0 -10 -4
last:inhabitant after:number	11 -8 -3 -1 0 -1
last:inhabitant after:endsInS	-6 -4 16 -6 -3 -2
last:inhabitant after:edge	-4 10 -4 -3 0 -1
last:inhabitant after:comma	1 8 -5 -19 5 -1
last:inhabitant after:colon	-10 -1 15 -6 -2 0
last:inhabitant after:opens	3 6 -4 -3 -1 -2
last:inhabitant after:quote	26 -4 -8 -15 -5 -5
last:inhabitant after:stop	-11 9 -5 23 -19 -17
last:inhabitant after:symbol	-8 3 5 0 0 -1
last:inhabitant after:ampersand	5 -1 -3 -1 0 0
last:inhabitant after:unknown	7 -6 -1 0 0 0
last:inhabitant after:shortWord	-4 15 1 -13 -6 -10
last:inhabitant after:ordinarySmall	-7 -4 9 0 0 -1
last:inhabitant after:lexiconNoun	2 -5 5 -3 -2 -1
last:inhabitant after:lexiconUnknown	8 -3 -3 -1 -1 -1
last:ordinarySmall after:role	8 -12 5 0 -4 -5
last:ordinarySmall after:legalForm	23 -3 -19 -4 -1 -2
last:ordinarySmall after:firmHead	14 -3 -7 -3 -1 -1
last:ordinarySmall after:firmNoun	8 -5 6 -11 -11 7
last:ordinarySmall after:bodyHead	11 -4 -8 -5 7 -5
last:ordinarySmall after:placeHead	5 0 -3 -2 -1 -1
last:ordinarySmall after:productHead	6 -2 -3 -1 0 -1
last:ordinarySmall after:speaking	-20 27 7 -3 -20 -10
last:ordinarySmall after:acting	-20 7 1 11 11 -2
last:ordinarySmall after:firmVerb	-2 -6 10 0 -2 -7
last:ordinarySmall after:article	7 -19 19 -14 -10 -4
last:ordinarySmall after:possessive	8 -4 -4 -1 0 0
last:ordinarySmall after:preposition	-12 2 6 -6 12 -2
last:ordinarySmall after:placePreposition	1 -10 -9 5 12 -6
last:ordinarySmall after:from	25 0 -2 -29 -22 6
last:ordinarySmall after:at	-2 7 -37 12 3 7
last:ordinarySmall after:named	-3 -5 1 6 0 0
last:ordinarySmall after:and	-7 12 -2 7 -10 -1
last:ordinarySmall after:pronoun	1 -6 7 -3 -2 -1
last:ordinarySmall after:calendar	7 -5 -2 0 0 0
last:ordinarySmall after:never	12 -1 -8 -2 -1 -1
last:ordinarySmall after:plain	16 -6 -11 -15 13 -9
last:ordinarySmall after:firmTail	-9 10 -8 6 -1 0
last:ordinarySmall after:credit	6 -4 4 -1 -4 -4
last:ordinarySmall after:function	3 -7 -1 1 12 -14
last:ordinarySmall after:given	-4 -2 8 -1 -1 -1
last:ordinarySmall after:acronym	17 -2 -13 -2 -1 -1
last:ordinarySmall after:capital	17 -10 -2 0 -14 -8
last:ordinarySmall after:small	10 6 -2 -15 0 -9
last:ordinarySmall after:number	3 -15 11 1 -6 -5
last:ordinarySmall after:initial	10 0 -8 -2 -1 0
last:ordinarySmall after:endsInS	-10 -2 -2 21 -5 -13
last:ordinarySmall after:edge	16 -4 2 -22 -12 -2
last:ordinarySmall after:comma	-18 4 -2 14 -10 8
last:ordinarySmall after:colon	13 2 -12 -2 -6 -7
last:ordinarySmall after:opens	4 5 7 -7 -9 -13
last:ordinarySmall after:closes	11 -5 15 -27 -6 -4
last:ordinarySmall after:quote	4 10 -3 -12 -3 -4
last:ordinarySmall after:hyphen	9 -2 -2 -3 -1 -1
last:ordinarySmall after:stop	5 0 -10 -4 8 -10
last:ordinarySmall after:symbol	-1 -6 6 -1 -1 -1
last:ordinarySmall after:ampersand	13 -1 -9 -2 -1 -1
last:ordinarySmall after:unknown	11 -1 -9 -2 -1 0
last:ordinarySmall after:longWord	-7 -8 18 -9 -3 -4
last:ordinarySmall after:shortWord	-1 15 1 -5 -7 -10
last:ordinarySmall after:ordinarySmall	13 -5 1 -13 -5 -3
last:ordinarySmall after:lexiconNoun	15 -7 -5 2 -12 -7
last:ordinarySmall after:lexiconUnknown	8 -1 -3 -2 -1 0
last:lexiconNoun after:role	1 -22 3 17 -6 -21
last:lexiconNoun after:particle	11 -4 -7 0 -1 -2
last:lexiconNoun after:legalForm	51 -11 -41 -15 -7 -6
last:lexiconNoun after:firmHead	4 -8 -34 8 9 7
last:lexiconNoun after:firmNoun	7 -18 3 -3 -9 7
last:lexiconNoun after:bodyHead	14 -9 2 -1 -2 -20
last:lexiconNoun after:placeHead	21 -2 -14 -4 0 -3
last:lexiconNoun after:productHead	9 -2 -4 -1 0 -2
last:lexiconNoun after:productNoun	15 -4 -11 3 -9 -8
last:lexiconNoun after:mediaHead	15 -1 -12 -1 -1 -1
last:lexiconNoun after:speaking	-27 30 16 -14 -12 -27
last:lexiconNoun after:acting	-16 4 14 1 -6 1
last:lexiconNoun after:firmVerb	-14 1 24 -14 -7 -24
last:lexiconNoun after:article	8 -20 15 -9 2 -13
last:lexiconNoun after:possessive	4 -5 -8 -1 9 -1
last:lexiconNoun after:preposition	-6 2 -2 -2 -1 10
last:lexiconNoun after:placePreposition	6 -32 2 14 -2 -14
last:lexiconNoun after:from	25 -4 5 -52 -8 2
last:lexiconNoun after:at	-21 -4 -8 22 8 -3
last:lexiconNoun after:named	0 -9 2 4 4 -1
last:lexiconNoun after:and	0 6 -5 1 1 -6
last:lexiconNoun after:pronoun	16 -9 5 -10 -8 -8
last:lexiconNoun after:calendar	6 -9 2 -3 -1 -1
last:lexiconNoun after:never	3 -3 6 -6 -4 -3
last:lexiconNoun after:plain	4 -19 -2 2 11 -8
last:lexiconNoun after:firmTail	-13 2 8 2 6 -3
last:lexiconNoun after:partyTail	11 -9 -2 -1 0 0
last:lexiconNoun after:credit	-1 -13 -14 -5 4 17
last:lexiconNoun after:function	6 -12 7 -10 8 -11
last:lexiconNoun after:given	5 -5 6 -3 -8 -3
last:lexiconNoun after:givenMaybe	7 0 -3 -1 -2 0
last:lexiconNoun after:acronym	20 4 -11 -14 -8 -7
last:lexiconNoun after:capital	32 -7 1 -22 -38 -27
last:lexiconNoun after:small	5 -15 -1 1 1 8
last:lexiconNoun after:number	11 0 -22 18 -22 -6
last:lexiconNoun after:initial	15 -1 -12 -3 -1 -1
last:lexiconNoun after:endsInS	-4 3 16 1 -33 -8
last:lexiconNoun after:edge	-13 6 8 -10 0 9
last:lexiconNoun after:comma	-17 -3 9 2 3 9
last:lexiconNoun after:colon	2 3 -12 13 -3 -16
last:lexiconNoun after:opens	-8 11 -8 -20 -24 26
last:lexiconNoun after:closes	-17 -23 23 18 -29 -12
last:lexiconNoun after:quote	-11 30 -11 -2 -11 -10
last:lexiconNoun after:hyphen	-15 22 -4 -8 -5 -5
last:lexiconNoun after:stop	-22 -6 9 3 16 -9
last:lexiconNoun after:symbol	-16 -11 24 -2 -4 -5
last:lexiconNoun after:ampersand	32 2 -27 -7 -9 -6
last:lexiconNoun after:slash	-8 -1 -3 -1 10 0
last:lexiconNoun after:unknown	13 12 -20 -8 -3 -4
last:lexiconNoun after:longWord	7 -12 8 -3 -3 -6
last:lexiconNoun after:shortWord	15 -4 -2 -16 -6 -1
last:lexiconNoun after:inhabitant	9 -1 -5 -1 -1 0
last:lexiconNoun after:ordinarySmall	-1 2 19 -22 -14 -13
last:lexiconNoun after:lexiconNoun	23 -5 4 -17 -28 -23
last:lexiconNoun after:lexiconUnknown	29 -5 -16 -5 -4 -3
last:lexiconUnknown after:role	-14 -1 10 8 2 -11
last:lexiconUnknown after:particle	6 -2 -2 -2 -1 -1
last:lexiconUnknown after:legalForm	21 -7 -9 -5 -9 -2
last:lexiconUnknown after:firmHead	22 -13 -25 8 -13 6
last:lexiconUnknown after:firmNoun	-14 -17 0 -17 24 5
last:lexiconUnknown after:bodyHead	-8 -7 -3 -4 15 -2
last:lexiconUnknown after:placeHead	15 -4 -7 -3 -4 -2
last:lexiconUnknown after:productHead	-11 0 -3 -1 -2 13
last:lexiconUnknown after:productNoun	-8 -1 3 -2 -7 12
last:lexiconUnknown after:clubHead	6 0 -2 0 -3 0
last:lexiconUnknown after:speaking	4 -1 -7 17 -10 -21
last:lexiconUnknown after:acting	5 9 3 -10 -19 -8
last:lexiconUnknown after:firmVerb	4 -14 25 -11 -22 -12
last:lexiconUnknown after:article	-20 9 -4 0 14 -10
last:lexiconUnknown after:preposition	-17 0 9 15 -30 15
last:lexiconUnknown after:placePreposition	-10 7 1 2 -6 5
last:lexiconUnknown after:from	-33 18 -11 6 20 -7
last:lexiconUnknown after:at	11 -12 3 -15 8 -7
last:lexiconUnknown after:named	-15 4 -24 17 9 -5
last:lexiconUnknown after:and	-17 5 8 -9 2 -4
last:lexiconUnknown after:pronoun	-20 14 -11 11 -5 -1
last:lexiconUnknown after:never	1 -2 -4 -3 6 -1
last:lexiconUnknown after:plain	-1 2 3 -20 6 -11
last:lexiconUnknown after:firmTail	-20 -5 17 -5 11 -1
last:lexiconUnknown after:credit	-5 -3 -2 -1 10 -1
last:lexiconUnknown after:function	-20 0 4 7 10 -2
last:lexiconUnknown after:given	5 -11 -9 -3 12 -1
last:lexiconUnknown after:givenMaybe	8 -4 -2 -1 -1 0
last:lexiconUnknown after:acronym	-8 -4 -9 14 5 -1
last:lexiconUnknown after:mixed	5 -2 -2 0 -1 0
last:lexiconUnknown after:capital	44 -31 -19 -18 -8 4
last:lexiconUnknown after:small	-17 8 4 10 -5 2
last:lexiconUnknown after:number	9 8 -4 1 -27 -8
last:lexiconUnknown after:initial	10 -4 -3 -2 -2 -1
last:lexiconUnknown after:endsInS	-2 -16 0 -18 17 2
last:lexiconUnknown after:edge	-22 4 -8 -3 24 -15
last:lexiconUnknown after:comma	-5 18 3 -24 -5 -9
last:lexiconUnknown after:colon	-36 -18 18 34 -1 -6
last:lexiconUnknown after:opens	-15 26 9 -11 -20 -10
last:lexiconUnknown after:closes	-3 5 -4 8 -14 -3
last:lexiconUnknown after:quote	20 -24 -18 -14 6 11
last:lexiconUnknown after:hyphen	6 -4 -1 0 -1 0
last:lexiconUnknown after:stop	-16 10 6 1 -1 -4
last:lexiconUnknown after:ampersand	49 -15 -29 -9 -30 -5
last:lexiconUnknown after:slash	-5 4 -1 0 2 0
last:lexiconUnknown after:unknown	-8 0 -8 14 -3 -1
last:lexiconUnknown after:longWord	6 -1 -3 0 -2 0
last:lexiconUnknown after:shortWord	-1 -12 -2 25 2 -11
last:lexiconUnknown after:inhabitant	9 -3 -3 -1 -2 -1
last:lexiconUnknown after:ordinarySmall	-17 7 8 -4 6 13
last:lexiconUnknown after:lexiconNoun	17 -7 -8 -11 -7 9
last:lexiconUnknown after:lexiconUnknown	43 -28 -11 -8 -15 -6`,
  document: `always	-52 9 9 11 20 17
score person	-71 327 -67 -62 -63 -67
score company	-93 -71 331 -72 -64 -56
score organisation	-77 -53 -49 356 -39 -36
score place	-48 -46 -58 -46 335 -51
score product	-28 -54 -40 -44 -21 352
same words none	2 31 13 -26 -23 -52
same words person	47 14 -35 -33 -36 9
same words company	-5 -43 74 -26 -14 -12
same words organisation	-17 -25 -33 98 8 -6
same words place	-21 -10 -32 -16 87 -6
same words product	-32 -14 -51 -6 -28 149
same words seen	-23 -4 6 -11 1 32
same words surely person	11 15 11 2 -58 -13
same words surely company	-26 -83 144 -28 -45 -30
same words surely organisation	-33 -41 -16 122 5 -12
same words surely place	-34 3 -39 1 78 -4
same words surely product	-35 -20 -35 -6 -34 148
family name	8 93 -83 -79 -38 -146
given name	11 44 -49 -58 -58 13
of a longer company	-31 8 85 -112 -37 -20
of a longer organisation	82 -175 -149 101 10 -110
of a longer place	22 -17 9 -25 7 -31
of a longer product	-19 -39 -4 -46 -5 75
begins a longer company	-6 -58 74 -96 -4 6
letters of a longer name	-23 0 -10 35 -4 -3
holds a person	29 143 -65 -74 -97 -50
holds a company	35 30 57 -78 -95 -21
holds an organisation	-22 -5 -32 87 -27 -16
holds a place	8 -37 2 12 -4 16
small elsewhere	7 14 27 -32 -118 8
article elsewhere	32 -54 -9 -24 26 -3
article here	-17 -58 4 5 -5 25
sentence start here	-19 9 -9 9 2 19
only at sentence starts	37 -22 -14 4 1 -27
within a name	168 -33 -115 -74 -86 -17
around a name	97 -52 -33 -24 -12 -8
across a name	27 -11 -5 -12 -5 -11
always/name	24 -48 -21 11 7 20
score person/name	-13 111 3 -25 -33 -39
score company/name	-6 -47 117 -32 -56 -14
score organisation/name	-8 -3 -31 177 -31 -35
score place/name	-21 19 -46 -14 93 -49
score product/name	-3 -9 -30 -5 -26 158
same words none/name	15 34 -40 2 -35 5
same words person/name	16 51 -29 -15 -84 21
same words company/name	25 -31 -2 13 11 -18
same words organisation/name	-15 -19 -32 71 11 -5
same words place/name	-25 -5 -24 14 43 0
same words product/name	-15 -27 -12 12 -10 57
same words seen/name	2 27 -63 33 -25 24
same words surely person/name	-11 56 -14 33 -112 4
same words surely company/name	10 -31 31 27 -19 -38
same words surely organisation/name	-28 -35 -23 96 11 -12
same words surely place/name	-39 14 -33 40 36 -16
same words surely product/name	-9 -32 -11 16 -17 55
family name/name	-13 113 -52 -97 -50 -103
given name/name	16 33 -43 -52 -57 18
of a longer company/name	-35 -2 60 -72 1 -9
of a longer organisation/name	57 -135 -112 94 -1 -37
of a longer place/name	14 -54 1 -19 29 -8
of a longer product/name	-65 -99 23 -24 12 106
begins a longer company/name	-6 -76 96 -63 -7 -55
letters of a longer name/name	-23 0 -10 35 -4 -3
small elsewhere/name	9 -15 53 -37 -79 6
article elsewhere/name	54 -69 -16 -38 -2 25
article here/name	48 7 -4 -36 -13 -33
sentence start here/name	-14 -43 9 20 -1 38
only at sentence starts/name	65 -125 12 -10 -21 37
within a name/name	41 39 -59 -32 -66 40
around a name/name	-5 1 17 -2 -8 -2
always/word	24 -46 -29 16 14 31
score person/word	-11 50 -23 -9 -23 10
score company/word	13 -37 67 -32 -16 -40
score organisation/word	4 -5 -26 82 -24 -11
score place/word	-28 -3 -9 7 118 -20
score product/word	-3 -8 -5 -38 -31 184
same words none/word	-1 44 -23 9 -32 -80
same words person/word	-23 47 -21 -26 -2 9
same words company/word	-5 1 7 1 -8 9
same words organisation/word	-25 -14 -22 77 -11 12
same words place/word	-4 13 -26 -18 32 4
same words product/word	-16 5 -73 -6 -15 115
same words seen/word	-30 45 -36 17 -13 15
same words surely person/word	-39 20 44 -43 20 -12
same words surely company/word	-19 -63 79 -17 -20 2
same words surely organisation/word	-40 -30 -9 96 -13 10
same words surely place/word	-10 12 -30 -23 31 22
same words surely product/word	-31 -2 -42 -11 -18 116
family name/word	-38 74 -48 -9 15 -76
given name/word	-15 39 -13 -7 -2 -13
of a longer company/word	-22 31 -6 -10 -2 21
of a longer organisation/word	17 -68 -27 92 -68 -54
of a longer place/word	2 26 13 -3 -35 -22
of a longer product/word	43 37 -21 -23 -17 -62
begins a longer company/word	-5 -15 12 -48 7 30
small elsewhere/word	3 17 8 -22 -68 3
article elsewhere/word	-8 12 9 -16 10 -24
article here/word	7 -67 31 -19 9 -32
sentence start here/word	24 -27 -17 -16 -5 44
only at sentence starts/word	46 -53 -4 -16 8 3
within a name/word	78 23 -51 -24 -111 -43
around a name/word	-4 0 -2 0 -7 14`,
};
