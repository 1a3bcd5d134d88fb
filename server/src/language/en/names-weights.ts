import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by `scripts/names/fit.ts`, not by hand. */
export const weights: NameWeightTables = {
  rules: `before:role	-14 34 0 -33 -24 -25
before:role/1	8 2 7 -12 -15 -10
before:role/2	-21 35 -4 -20 -10 -13
before:role/3	-10 14 0 -5 -1 -4
before:title	-32 40 -12 -3 -10 -5
before:title/1	-30 36 -8 -2 -8 -3
before:title/3	-11 12 0 0 0 -2
before:particle	39 -24 -17 -6 -10 -3
before:particle/1	33 -13 -17 -6 -10 -3
before:particle/2	14 -14 0 0 0 0
before:legalForm	-15 -3 0 0 16 0
before:legalForm/1	-15 -3 0 0 16 0
before:firmHead	19 0 -10 6 -20 -11
before:firmHead/1	21 8 -12 -11 -16 -5
before:firmHead/2	0 -6 0 9 -4 -5
before:firmHead/3	3 -7 -1 4 0 -1
before:firmNoun	-15 -22 36 2 -25 -29
before:firmNoun/1	-13 -35 37 0 -14 -13
before:firmNoun/2	-10 3 14 1 -10 -15
before:firmNoun/3	5 -2 -3 1 -1 -2
before:bodyHead	-13 -23 3 30 -9 -11
before:bodyHead/1	-22 -22 7 34 -9 -9
before:bodyHead/2	14 0 -7 -6 -1 -1
before:bodyHead/3	7 -1 -2 -4 -1 -1
before:placeHead	30 -16 -14 -25 -4 4
before:placeHead/1	12 -9 -8 -11 -2 6
before:placeHead/2	22 -10 -7 -5 -2 -2
before:placeHead/3	17 -1 -4 -13 -1 0
before:productHead	7 -3 -2 -1 0 0
before:productHead/1	7 -3 -2 -1 0 0
before:productNoun	-6 -18 -16 18 -4 13
before:productNoun/1	-3 -13 -9 7 -3 14
before:productNoun/2	-7 -4 -8 14 -1 -2
before:familyNoun	-5 10 -4 -1 -2 -1
before:familyNoun/1	-12 15 -4 -1 -1 0
before:familyNoun/3	8 -7 0 -1 0 -1
before:clubHead	-9 -3 -6 -2 15 0
before:clubHead/1	-11 -2 -5 -1 15 0
before:mediaHead	6 6 -9 -4 -2 -1
before:mediaHead/1	17 -5 -9 -4 -2 -1
before:mediaHead/3	-9 10 0 0 0 0
before:speaking	-10 19 -5 7 -33 -1
before:speaking/1	-1 19 -20 7 -25 -2
before:speaking/2	-15 6 13 -12 -8 3
before:speaking/3	-5 -3 0 12 -2 -2
before:acting	-4 10 4 5 -25 -3
before:acting/1	-11 -1 20 -24 -11 3
before:acting/2	-1 23 -25 15 -19 -6
before:acting/3	10 -16 2 3 -1 -3
before:firmVerb	-7 -3 20 -18 -12 -2
before:firmVerb/1	-14 14 13 -6 -8 -7
before:firmVerb/2	13 -21 4 -7 -3 4
before:firmVerb/3	-5 -1 12 -8 -2 -2
before:article	-7 -32 -20 15 1 26
before:article/1	10 -12 -8 -10 2 6
before:article/2	2 -30 -6 7 -6 15
before:article/3	-31 -7 -29 24 2 24
before:possessive	9 -12 -15 -12 -2 17
before:possessive/1	4 -11 -15 -11 -1 18
before:possessive/3	6 -2 -2 -2 0 0
before:preposition	-8 8 -2 1 -4 5
before:preposition/1	-14 18 1 2 -18 7
before:preposition/2	10 -12 -15 -7 18 -3
before:preposition/3	-9 -11 14 5 -9 -4
before:placePreposition	-4 -25 -16 -44 45 -41
before:placePreposition/1	-24 -14 -19 -23 48 -26
before:placePreposition/2	26 -20 3 -18 -3 -16
before:placePreposition/3	5 -1 -2 -12 6 -3
before:from	2 -8 9 -2 3 -40
before:from/1	19 -15 -2 -8 7 -49
before:from/2	-25 4 13 2 0 -2
before:from/3	2 0 3 4 -8 -13
before:at	-15 -28 19 9 7 -17
before:at/1	-18 -15 14 0 7 -6
before:at/2	10 -21 8 7 -4 -11
before:at/3	-10 -3 5 5 6 -11
before:named	-3 7 -8 -13 -10 13
before:named/1	0 -2 -12 -5 -8 17
before:named/2	-5 12 2 -8 -2 -9
before:and	-7 8 12 -13 -11 -4
before:and/1	-36 -3 27 -22 7 10
before:and/2	18 16 -13 9 -39 -17
before:and/3	19 6 -3 -23 0 -6
before:pronoun	10 -6 11 -7 -10 -10
before:pronoun/1	9 -5 9 -5 -10 -8
before:nationality	5 -1 -2 -1 0 0
before:calendar	-10 15 -6 -1 -1 0
before:calendar/1	-13 16 -4 0 0 0
before:calendar/2	5 -1 -3 0 0 0
before:never	-23 32 -20 -9 -8 9
before:never/1	-37 39 -12 -4 -7 11
before:never/2	20 -11 -10 -5 -1 -1
before:never/3	-4 6 -1 -1 0 -2
before:plain	1 -5 -6 2 -9 17
before:plain/1	6 9 6 -14 -9 -20
before:plain/2	-10 -12 -17 11 -1 24
before:plain/3	2 -19 -2 4 -2 10
before:firmTail	7 -8 -10 6 -9 10
before:firmTail/1	9 -6 -1 0 -1 0
before:firmTail/2	-11 6 -9 7 -8 11
before:firmTail/3	11 -11 -1 -1 0 0
before:partyTail	-2 -3 -4 12 -7 -2
before:partyTail/2	-3 -3 -3 12 -7 -2
before:credit	-1 21 6 -2 -40 -16
before:credit/1	6 -2 25 -25 -39 -6
before:credit/2	-19 22 -14 14 -9 -8
before:credit/3	9 7 -6 -8 -8 -3
before:function	-11 -11 2 1 17 3
before:function/1	-17 2 6 -10 14 4
before:function/2	10 -12 -5 -1 8 -7
before:function/3	-4 -21 -8 12 0 9
before:given	55 -42 -11 -4 -7 -3
before:given/1	36 -23 -8 -3 -7 -3
before:given/2	28 -26 -3 -1 0 -1
before:givenMaybe	39 -24 -20 -5 -7 -2
before:givenMaybe/1	24 -8 -16 -3 -7 -2
before:givenMaybe/2	26 -24 -4 -1 0 0
before:acronym	21 13 -26 -31 -10 -7
before:acronym/1	11 11 -16 -24 -5 -1
before:acronym/2	13 6 -16 -8 -8 -8
before:acronym/3	12 -5 -3 -2 -1 -1
before:mixed	5 -3 -1 0 0 0
before:capital	29 -5 -15 -12 -16 -7
before:capital/1	27 -26 -7 2 -2 -5
before:capital/2	16 11 -11 -12 -34 -8
before:capital/3	-9 22 0 -10 -8 7
before:small	-6 -11 9 5 -2 6
before:small/1	3 -8 6 5 -5 -2
before:small/2	-11 3 2 -2 1 9
before:small/3	-8 -18 7 4 8 3
before:number	6 -2 -3 7 -28 -2
before:number/1	8 -7 -11 9 -23 6
before:number/2	1 4 2 0 -6 -11
before:number/3	-5 -1 9 -4 0 -1
before:initial	38 -28 -9 -7 -7 -3
before:initial/1	20 -11 -6 -1 -5 -1
before:initial/2	22 -16 -2 -6 -2 -2
before:initial/3	7 -6 0 0 0 0
before:endsInS	-2 -4 -2 -12 -9 20
before:endsInS/1	-8 -2 6 -17 -6 17
before:endsInS/2	-4 1 -5 4 -5 9
before:endsInS/3	22 -7 -11 -9 -1 -2
before:edge	2 -4 -1 -4 9 -1
before:edge/1	1 -2 -7 3 6 -3
before:edge/2	-13 -5 14 -6 9 1
before:edge/3	9 2 -4 -10 -4 2
before:comma	-27 9 12 -26 10 7
before:comma/1	-30 7 11 -55 13 14
before:comma/2	-6 -5 10 -3 4 -8
before:comma/3	0 10 -10 7 -21 -1
before:colon	-18 4 15 0 -9 0
before:colon/1	-21 -4 26 -16 1 -8
before:colon/2	-9 14 -5 4 -17 9
before:colon/3	15 -5 -19 12 -4 -7
before:opens	-29 -1 3 16 21 -30
before:opens/1	-8 -2 -19 23 5 -12
before:opens/2	-30 2 -1 4 24 -17
before:opens/3	-11 -1 24 -18 -3 -3
before:closes	8 5 -5 -4 -4 -5
before:closes/1	17 -3 -12 -1 -2 -1
before:closes/2	-1 -1 5 -1 -1 -2
before:closes/3	-7 8 2 -2 -1 -3
before:quote	25 6 -20 -35 -31 -11
before:quote/1	13 13 -16 -27 -27 -5
before:quote/2	33 -20 -6 -10 -5 -11
before:hyphen	12 -10 -5 17 -13 -19
before:hyphen/1	10 -14 7 8 -9 -12
before:hyphen/2	3 0 -21 16 -7 -6
before:hyphen/3	6 -1 -2 -3 0 -2
before:stop	-7 12 8 2 -31 -14
before:stop/1	-13 23 5 -16 -18 -14
before:stop/2	-8 -12 11 16 -23 4
before:stop/3	24 -13 -15 2 -6 -13
before:symbol	1 -21 24 -21 -1 -16
before:symbol/1	4 -25 21 -16 -3 -12
before:symbol/2	-1 4 2 -4 2 -5
before:symbol/3	-5 -1 7 -1 -1 0
before:ampersand	46 -7 -40 -16 -15 -11
before:ampersand/1	21 1 -16 -8 -12 -5
before:ampersand/2	38 -11 -29 -7 -3 -6
before:slash	0 -5 -5 -6 14 -8
before:slash/1	1 -4 -16 -4 15 -3
before:slash/2	7 0 -1 0 -1 -4
before:slash/3	-7 -1 9 -1 -1 -1
before:unknown	18 3 -12 -17 -19 -2
before:unknown/1	13 -1 -4 -11 -14 2
before:unknown/2	5 10 -12 -6 -7 -6
before:unknown/3	13 -10 -1 -1 -1 -1
before:longWord	5 14 -10 -7 -5 -1
before:longWord/1	3 5 -3 -1 -4 0
before:longWord/2	1 10 -7 -4 0 -1
before:shortWord/1	-1 9 -3 -11 3 -1
before:shortWord/2	9 -13 1 2 0 -11
before:shortWord/3	-5 -10 -4 11 -1 8
before:inhabitant	-8 6 14 -19 -10 -5
before:inhabitant/1	13 1 -14 -5 -9 -2
before:inhabitant/2	-22 4 22 -7 -2 -3
before:inhabitant/3	4 3 -1 -9 0 -1
before:ordinarySmall	-21 -1 11 15 5 5
before:ordinarySmall/1	-29 -4 15 21 17 -3
before:ordinarySmall/2	3 6 -1 1 -26 2
before:ordinarySmall/3	0 -12 4 0 -6 12
before:lexiconNoun	7 -1 -4 1 -10 1
before:lexiconNoun/1	3 -18 7 10 3 -2
before:lexiconNoun/2	8 19 -15 -6 -30 -2
before:lexiconNoun/3	-1 1 4 -4 -7 10
before:lexiconUnknown	37 -11 -31 -24 -6 -8
before:lexiconUnknown/1	41 -20 -38 -15 -4 -3
before:lexiconUnknown/2	23 -16 -2 -7 -4 -5
before:lexiconUnknown/3	-20 26 -6 -5 -1 -3
before2:role	1 32 -1 -11 -14 -59
before2:role/1	14 12 -23 -9 13 -43
before2:role/2	2 13 19 -14 -31 -22
before2:role/3	-18 25 5 5 -23 -13
before2:title	-5 16 -18 -7 9 -6
before2:title/1	-6 12 -6 -1 -3 -1
before2:title/2	-3 9 -13 -4 11 -6
before2:title/3	5 -3 0 -2 0 0
before2:particle	25 -10 2 -11 -15 -7
before2:particle/1	25 -10 -7 -6 -9 -6
before2:particle/3	-1 0 12 -5 -7 -2
before2:legalForm	-2 5 -1 -2 3 -4
before2:legalForm/1	-3 6 -1 -2 3 -4
before2:firmHead	8 -4 0 -38 13 -5
before2:firmHead/1	6 -12 -5 -24 11 7
before2:firmHead/2	-7 9 8 -25 9 -12
before2:firmHead/3	10 3 -3 -4 -6 -4
before2:firmNoun	14 -36 38 -28 -39 -5
before2:firmNoun/1	20 -31 23 -5 -31 -9
before2:firmNoun/2	-4 -12 22 -25 -13 6
before2:firmNoun/3	1 -6 13 -11 -8 -5
before2:bodyHead	22 -3 -29 -17 -11 21
before2:bodyHead/1	31 -5 -16 -24 -15 3
before2:bodyHead/2	-11 5 -23 1 7 22
before2:bodyHead/3	12 -6 5 -11 -3 -3
before2:placeHead	-6 -21 -3 -14 26 0
before2:placeHead/1	4 -7 -12 -10 16 -12
before2:placeHead/2	-15 -14 7 -6 22 7
before2:placeHead/3	12 -8 -2 -2 -1 -1
before2:productHead	5 -2 -9 12 -4 -5
before2:productHead/1	4 4 -12 -3 6 -2
before2:productHead/2	2 -7 0 13 -11 -3
before2:productNoun	-16 -5 5 -19 -1 21
before2:productNoun/1	-27 -5 2 -11 5 23
before2:productNoun/2	11 0 6 -8 -9 -5
before2:familyNoun	-15 9 -21 -2 23 -2
before2:familyNoun/1	-18 12 -21 -2 23 -2
before2:clubHead	-4 3 -15 8 3 -4
before2:clubHead/1	-13 5 -13 11 4 -3
before2:clubHead/2	5 -4 -2 -2 -1 -1
before2:mediaHead	1 -9 15 -6 -7 -3
before2:mediaHead/1	-5 -8 15 -3 -5 -1
before2:speaking	12 16 -16 -3 -47 7
before2:speaking/1	11 14 -17 8 -44 -1
before2:speaking/2	5 14 -3 -13 -5 -14
before2:speaking/3	4 -10 -5 -10 -4 18
before2:acting	-9 -1 -3 8 -3 3
before2:acting/1	-10 5 1 2 -6 4
before2:acting/2	3 -6 -13 17 -8 2
before2:acting/3	-3 -11 4 -4 9 -5
before2:firmVerb	0 -14 28 -17 -31 12
before2:firmVerb/1	-9 -10 23 -1 -33 17
before2:firmVerb/2	2 -5 15 -14 -3 -6
before2:firmVerb/3	13 -2 -4 -6 -4 -1
before2:article	2 -19 15 -6 -18 18
before2:article/1	-22 2 13 7 -9 14
before2:article/2	13 -29 7 -4 -13 13
before2:article/3	24 -13 -1 -14 -4 -5
before2:possessive	-17 29 -20 -2 1 -2
before2:possessive/1	-3 19 -14 -1 -2 -1
before2:possessive/2	-14 16 -5 -1 3 0
before2:possessive/3	-4 5 -2 0 0 0
before2:preposition	-2 -9 0 -2 5 4
before2:preposition/1	-8 -6 12 4 -5 -2
before2:preposition/2	19 -3 -7 -16 -5 6
before2:preposition/3	-13 -7 -21 6 23 1
before2:placePreposition	-5 3 2 -34 25 -24
before2:placePreposition/1	2 -2 2 -18 17 -34
before2:placePreposition/2	-12 5 1 -22 16 2
before2:from	17 -25 -5 8 -4 -11
before2:from/1	7 -12 6 -11 4 -11
before2:from/2	18 -18 -12 15 -3 -18
before2:from/3	0 -8 -4 6 -21 12
before2:at	10 -38 -8 -3 24 -10
before2:at/1	8 -28 10 -34 21 -14
before2:at/2	10 -17 -21 7 4 3
before2:at/3	-8 0 -15 13 6 -4
before2:named	17 5 -19 -6 -6 -4
before2:named/1	7 6 -10 -1 -6 -2
before2:named/2	12 -1 -11 -6 -1 -3
before2:and	4 -13 -6 -5 -2 13
before2:and/1	9 -41 -1 -6 1 14
before2:and/2	10 2 -3 -15 -2 3
before2:and/3	-17 16 -3 10 -3 -4
before2:pronoun	-20 -10 5 5 -8 22
before2:pronoun/1	-15 -9 11 -19 -2 21
before2:pronoun/2	-18 -4 -4 12 0 9
before2:pronoun/3	8 -4 2 1 -9 -6
before2:nationality	7 -11 8 -4 -12 -3
before2:nationality/1	16 -9 -4 -2 -11 -1
before2:nationality/2	-7 -2 10 -2 -1 -1
before2:calendar	-21 -7 15 8 0 10
before2:calendar/1	-22 -3 9 7 4 13
before2:calendar/2	1 -7 -1 8 -2 -3
before2:calendar/3	-5 -2 13 -7 -3 -2
before2:never	-1 7 -6 1 -10 3
before2:never/1	5 8 -33 -16 7 15
before2:never/2	-13 3 22 4 -19 -20
before2:never/3	7 -5 -3 7 -8 -5
before2:plain	15 -13 -6 -2 0 -6
before2:plain/1	8 -17 -10 13 2 1
before2:plain/2	8 -8 0 -7 1 -4
before2:plain/3	12 6 2 -20 -15 -13
before2:firmTail	-4 19 1 -6 -20 -12
before2:firmTail/1	6 -5 9 -7 -5 -3
before2:firmTail/2	5 10 -3 -7 -13 -7
before2:firmTail/3	-14 19 -4 2 -8 -2
before2:partyTail	5 -9 14 -17 -4 -2
before2:partyTail/1	-2 -6 9 -1 -2 -1
before2:partyTail/2	8 -3 0 -3 -2 -1
before2:partyTail/3	2 0 9 -14 -1 -1
before2:credit	3 12 -3 5 -18 -19
before2:credit/1	-9 -14 9 19 -12 -8
before2:credit/2	12 21 -20 -23 -6 -8
before2:function	1 9 -2 -2 -4 -11
before2:function/1	-4 11 16 -15 -8 -15
before2:function/2	9 1 -18 10 -9 0
before2:function/3	-3 -4 -19 2 19 1
before2:given	38 -12 -27 -1 -12 -13
before2:given/1	31 2 -42 -6 -3 -10
before2:given/2	21 -18 0 4 -14 -3
before2:givenMaybe	-6 -1 -3 5 -1 8
before2:givenMaybe/1	7 9 -30 -10 3 12
before2:givenMaybe/2	-1 -15 6 13 -6 -5
before2:givenMaybe/3	-17 -3 18 -3 1 -1
before2:acronym	9 -27 3 -21 15 0
before2:acronym/1	-11 -29 13 -25 20 11
before2:acronym/2	31 6 -8 -19 -7 -18
before2:acronym/3	9 -5 -11 10 -4 -5
before2:mixed	-6 -13 16 -4 -7 6
before2:mixed/1	-4 -13 15 -4 -7 6
before2:capital	29 -15 -11 -14 1 -11
before2:capital/1	25 -13 -23 -6 12 -14
before2:capital/2	15 -20 2 2 -11 -1
before2:capital/3	2 14 10 -23 -12 -5
before2:small	8 -11 6 -4 -4 -1
before2:small/1	6 -10 5 -13 -4 4
before2:small/2	6 1 0 -2 -6 -4
before2:small/3	-1 -16 -3 8 10 -6
before2:number	4 -12 16 8 -22 -11
before2:number/1	10 -7 9 -8 -16 -5
before2:number/2	-8 -23 12 19 -11 -4
before2:number/3	-4 13 0 -8 -3 -7
before2:initial	15 -14 3 -1 -3 -1
before2:initial/1	10 -4 -3 -1 -2 -1
before2:initial/2	7 -10 6 0 -1 0
before2:endsInS	-10 -15 18 -3 3 -4
before2:endsInS/1	-22 0 24 -6 -2 -23
before2:endsInS/2	-2 -22 -2 8 7 9
before2:endsInS/3	21 -1 -6 -15 -5 -4
before2:edge	0 8 -6 5 -1 -11
before2:edge/1	1 -2 -3 6 2 -12
before2:edge/2	-13 16 -2 3 -2 -2
before2:edge/3	5 1 -4 -1 -7 -1
before2:comma	-9 26 -8 -8 -1 -7
before2:comma/1	-12 37 -10 -5 -21 4
before2:comma/2	-4 -14 -2 -7 23 -9
before2:comma/3	11 5 0 -2 -16 -16
before2:colon	-2 -11 1 3 -24 16
before2:colon/1	-10 -28 2 22 -13 12
before2:colon/2	13 12 1 -18 -10 -13
before2:colon/3	-6 0 -5 -10 -4 17
before2:opens	37 11 -19 -14 -16 -10
before2:opens/1	30 11 -22 -8 -15 -10
before2:opens/2	10 -1 -1 -7 -1 -1
before2:closes	-9 14 -14 -1 15 -12
before2:closes/1	-3 3 -10 -15 18 -7
before2:closes/2	1 8 -13 9 -5 -5
before2:closes/3	-10 10 3 -2 -1 -1
before2:quote	0 25 -15 1 -21 -32
before2:quote/1	-19 26 -8 12 -16 -25
before2:quote/2	16 15 -12 -19 -6 -8
before2:quote/3	18 -14 -1 -4 -1 -1
before2:hyphen	18 -22 -30 0 -33 29
before2:hyphen/1	26 -14 -24 5 -29 1
before2:hyphen/2	-7 -11 -21 -10 -5 31
before2:hyphen/3	-1 -5 7 -1 0 -1
before2:stop	-41 19 31 5 -18 16
before2:stop/1	-15 8 15 1 -18 9
before2:stop/2	-37 19 21 -1 0 5
before2:stop/3	-25 0 17 7 -2 9
before2:symbol	19 -21 -2 -5 7 -11
before2:symbol/1	25 -19 -3 -6 0 -7
before2:symbol/2	-4 -4 2 -2 9 -4
before2:unknown	33 -46 2 -14 -1 -1
before2:unknown/1	28 -41 -7 -30 5 12
before2:unknown/2	20 -13 9 -2 -7 -22
before2:unknown/3	-3 -4 2 7 -5 -5
before2:longWord	-13 -16 24 -6 6 -17
before2:longWord/1	-7 -29 21 1 3 -13
before2:longWord/2	1 13 0 -4 -8 -4
before2:longWord/3	-10 -1 6 -5 8 0
before2:shortWord	1 9 -6 -7 -6 4
before2:shortWord/1	6 13 -15 -7 -7 6
before2:shortWord/2	-3 0 7 -10 -5 3
before2:shortWord/3	-7 -1 2 2 12 -11
before2:inhabitant	-13 -1 5 10 3 -10
before2:inhabitant/1	-14 7 -7 11 14 -16
before2:inhabitant/2	3 -14 11 5 -18 4
before2:inhabitant/3	-4 1 11 -8 -2 -2
before2:ordinarySmall	9 7 1 -3 -16 -19
before2:ordinarySmall/1	-6 -8 12 14 -4 -38
before2:ordinarySmall/2	9 10 -10 -10 -14 1
before2:ordinarySmall/3	19 6 -6 -14 -18 -8
before2:lexiconNoun	28 -1 -13 -23 -5 -13
before2:lexiconNoun/1	12 -9 -3 -5 1 -20
before2:lexiconNoun/2	18 -7 -12 -19 -3 4
before2:lexiconNoun/3	19 17 -17 -18 -15 -13
before2:lexiconUnknown	1 -20 1 5 9 -9
before2:lexiconUnknown/1	8 -5 -19 -1 18 -12
before2:lexiconUnknown/2	0 -21 10 16 -13 -4
before2:lexiconUnknown/3	-15 -3 18 -8 -1 4
first:role	36 -15 -21 -10 -12 -5
first:role/1	5 12 -28 9 -18 1
first:role/2	14 -16 7 -12 -9 1
first:role/3	49 -29 -23 -20 7 -11
first:title	82 -51 -37 -22 -28 -12
first:title/1	36 -18 -14 -9 -9 -2
first:title/2	56 -39 -19 -11 -16 -6
first:title/3	24 -10 -9 -4 -5 -5
first:particle	5 -6 12 -8 -8 -5
first:particle/1	11 -5 -3 -1 -2 -1
first:particle/2	-3 0 8 -4 -3 -1
first:particle/3	-2 -2 9 -3 -3 -2
first:legalForm	43 -21 -22 -5 -10 -3
first:legalForm/1	37 -14 -19 -4 -6 -3
first:legalForm/2	14 -9 -4 -1 -4 0
first:firmHead	22 5 -13 -4 -21 -29
first:firmHead/1	18 15 -32 -21 -11 -8
first:firmHead/2	10 -23 11 -1 -10 -18
first:firmHead/3	-3 -1 -6 11 -2 -5
first:firmNoun	12 12 -13 -20 -21 8
first:firmNoun/1	2 21 -27 -18 -9 -5
first:firmNoun/2	12 -20 -2 2 -11 4
first:firmNoun/3	1 -2 2 -13 -3 10
first:bodyHead	-2 -19 -12 25 -5 -28
first:bodyHead/1	6 -8 -9 16 -25 -11
first:bodyHead/2	-4 -11 -10 18 4 -15
first:bodyHead/3	-9 -3 4 1 12 -4
first:placeHead	-4 -16 -9 -12 29 -10
first:placeHead/1	16 4 -2 -5 -24 -13
first:placeHead/2	-6 -27 -4 -7 27 -17
first:placeHead/3	-17 -5 -7 -6 21 10
first:productHead	5 -3 -8 5 -1 -3
first:productHead/1	-4 -1 -3 8 -1 -1
first:productHead/2	10 -1 -5 -3 -1 -2
first:productNoun	17 -13 -10 4 -2 -2
first:productNoun/1	11 -13 -7 6 -1 -1
first:productNoun/2	9 0 -4 -3 -1 -1
first:familyNoun	9 -2 -6 0 -1 0
first:familyNoun/1	9 -2 -6 0 -1 0
first:clubHead	-8 -20 -18 24 0 0
first:clubHead/1	-17 -15 -18 33 -12 -4
first:clubHead/2	14 -6 -2 -20 9 -8
first:clubHead/3	-4 0 -7 2 -2 9
first:mediaHead	8 -15 15 -9 -9 -15
first:mediaHead/1	9 -8 7 -8 -6 -4
first:mediaHead/2	3 -6 13 -11 -3 -8
first:mediaHead/3	-2 -2 -2 7 0 -3
first:speaking	21 -4 -13 -5 -4 -1
first:speaking/1	21 -8 -10 -5 -4 -1
first:acting	8 6 -5 -6 -3 -6
first:acting/2	10 6 -12 -1 -1 -4
first:firmVerb	9 11 -3 -9 -10 -11
first:firmVerb/1	12 0 -6 -5 -4 -1
first:firmVerb/2	-3 13 3 -4 -7 -10
first:possessive	15 -5 -9 -2 -1 -1
first:possessive/1	7 -3 -3 -1 -1 0
first:possessive/2	6 -1 -4 -1 0 -1
first:placePreposition	10 -4 -5 -1 -1 -1
first:placePreposition/2	6 -3 -3 0 -1 -1
first:from	5 -2 -2 -1 -1 -1
first:and	6 -1 -3 0 0 -1
first:pronoun	6 -1 -3 -6 3 -2
first:pronoun/1	6 -1 -3 -6 3 -2
first:nationality	41 -30 -26 15 -31 -18
first:nationality/1	52 -19 -24 -19 -23 -13
first:nationality/2	6 -11 1 7 -9 -3
first:nationality/3	-12 -3 -16 24 -2 -3
first:calendar	29 -9 3 -13 -44 -5
first:calendar/1	34 -7 2 -22 -38 -19
first:calendar/2	1 -2 4 -12 -10 9
first:calendar/3	-10 -3 1 12 -1 -2
first:never	42 -34 -28 -6 2 -10
first:never/1	9 -3 -9 -11 8 -4
first:never/2	40 -29 -12 -9 -5 -5
first:never/3	10 -7 -10 7 -5 -2
first:plain	11 -10 -7 6 5 -27
first:plain/1	13 -4 -16 0 -1 -8
first:plain/2	-8 -17 7 14 6 -20
first:plain/3	7 4 0 -9 2 -11
first:firmTail	18 -3 -7 -4 -2 -4
first:firmTail/2	5 -1 -3 -1 0 0
first:firmTail/3	11 -1 -4 -2 -2 -4
first:credit	9 -4 0 -3 -2 -1
first:credit/1	10 -3 -3 -2 -1 0
first:function	29 -12 -9 -17 -19 3
first:function/1	11 -12 3 -3 -4 -3
first:function/2	29 0 -19 -8 -15 0
first:function/3	1 -2 0 -7 -2 5
first:given	1 48 -35 -37 -29 -18
first:given/1	22 5 -18 -25 -17 2
first:given/2	-9 47 -31 -46 -20 -29
first:given/3	-14 23 -6 5 -7 -10
first:givenMaybe	-14 37 -15 -10 -5 -15
first:givenMaybe/1	0 9 -16 -16 8 4
first:givenMaybe/2	-20 34 -8 7 -12 -32
first:givenMaybe/3	-3 14 4 -16 -8 -4
first:acronym	14 -36 7 2 -14 1
first:acronym/1	9 -12 7 7 -18 -20
first:acronym/2	8 -26 -7 -4 1 14
first:acronym/3	2 -15 5 -2 -2 2
first:mixed	5 -32 9 -13 -28 22
first:mixed/1	-1 -25 3 -4 -26 24
first:mixed/2	3 -10 15 -9 -2 -4
first:mixed/3	11 0 -5 -5 0 -1
first:capital	11 2 1 -9 -5 -11
first:capital/1	10 2 -1 -12 0 -9
first:capital/2	-1 4 3 -1 -7 -5
first:capital/3	6 -5 1 -2 -6 -2
first:small	10 -5 -2 -1 -2 -1
first:small/1	9 -3 -2 -1 -2 0
first:initial	6 24 -25 -10 -13 -14
first:initial/1	17 -3 -8 -5 -3 -3
first:initial/2	11 11 -16 -6 -6 -8
first:initial/3	-14 20 -4 0 -6 -5
first:endsInS	21 -2 -10 3 -20 -19
first:endsInS/1	13 -4 -17 13 -6 -20
first:endsInS/2	32 5 -5 -43 -24 -5
first:endsInS/3	-19 -5 20 11 -15 -6
first:unknown	0 -16 1 -2 7 1
first:unknown/1	0 -34 0 4 19 -17
first:unknown/2	10 -7 -6 -5 -23 16
first:unknown/3	-16 18 6 -6 -3 1
first:longWord	10 -22 -11 12 4 -9
first:longWord/1	5 -14 -8 4 8 -1
first:longWord/2	12 -11 1 0 -3 -8
first:longWord/3	-3 -2 -8 13 -3 -2
first:shortWord	8 7 -8 -1 -11 -4
first:shortWord/1	13 8 -6 4 -23 -18
first:shortWord/2	-1 0 -9 -9 9 7
first:shortWord/3	-11 -4 5 -1 4 10
first:inhabitant	7 4 -2 -14 -11 4
first:inhabitant/1	-2 22 -6 -12 -14 -9
first:inhabitant/2	10 -32 7 -3 -27 14
first:inhabitant/3	6 -5 -15 -6 20 -5
first:ordinarySmall	33 -9 -10 -11 -23 -12
first:ordinarySmall/1	35 9 -11 -28 -49 -46
first:ordinarySmall/2	19 -42 -9 2 2 3
first:ordinarySmall/3	-16 -8 8 5 7 10
first:lexiconNoun	11 -10 4 -7 -13 8
first:lexiconNoun/1	12 -1 3 -10 -24 4
first:lexiconNoun/2	-4 -13 4 1 3 6
first:lexiconNoun/3	4 -15 -6 -2 11 4
first:lexiconUnknown	-7 13 6 0 -5 -15
first:lexiconUnknown/1	-12 6 4 3 3 -3
first:lexiconUnknown/2	-2 13 0 -2 -11 -19
first:lexiconUnknown/3	4 2 7 -1 -25 -12
second:role	25 7 -20 -15 -18 3
second:role/2	17 5 -10 -4 -11 -12
second:role/3	14 3 -17 -17 -8 11
second:title	-3 4 -10 -8 -3 13
second:title/2	-3 6 -1 -2 -1 0
second:title/3	-2 0 -9 -6 -3 13
second:particle	-13 20 -11 -4 -2 -3
second:particle/2	-8 12 -6 -3 -1 -2
second:particle/3	-8 13 -6 -1 -1 -1
second:legalForm	17 -34 13 -2 -13 -12
second:legalForm/2	15 -33 18 -13 -13 -11
second:legalForm/3	3 -3 -8 9 -1 -2
second:firmHead	14 -34 9 2 -11 -15
second:firmHead/2	9 -27 6 -1 -1 -5
second:firmHead/3	9 -15 5 4 -22 -21
second:firmNoun	-14 6 14 0 -4 -19
second:firmNoun/2	-4 7 12 -14 -2 -16
second:firmNoun/3	-14 -2 6 13 -3 -4
second:bodyHead	12 -18 -14 20 -26 -11
second:bodyHead/2	15 -15 -6 14 -37 -5
second:bodyHead/3	1 -5 -13 10 6 -10
second:placeHead	-14 -15 8 -6 21 -10
second:placeHead/2	-2 -15 -1 -3 16 -11
second:placeHead/3	-14 -4 14 -7 11 -3
second:productHead	11 -1 -9 -6 -9 9
second:productHead/2	9 -1 -9 -5 -9 9
second:productNoun	14 -4 4 -17 -10 4
second:productNoun/2	12 -4 4 -15 -10 5
second:clubHead	-11 -18 4 22 -14 -11
second:clubHead/2	-15 -15 4 19 -9 -6
second:clubHead/3	3 -5 -1 7 -7 -4
second:mediaHead	3 -7 22 -22 -10 -9
second:mediaHead/2	8 -6 14 -14 -9 -8
second:mediaHead/3	-5 0 13 -11 -1 -1
second:speaking	11 -3 2 -3 -3 -6
second:speaking/2	11 -3 2 -3 -3 -6
second:acting	7 8 -11 -2 -2 -3
second:acting/2	0 8 -7 -1 -1 -1
second:acting/3	9 -1 -5 -1 -1 -2
second:firmVerb	13 -2 -10 -2 0 -1
second:firmVerb/2	6 -1 -4 -1 0 0
second:firmVerb/3	8 -1 -6 -1 0 -1
second:article	3 13 -11 -6 -5 -7
second:article/2	-1 13 -10 -4 -3 -6
second:article/3	7 -1 -1 -2 -2 -1
second:preposition	-2 -9 -18 12 12 -12
second:preposition/2	-3 -8 -17 12 12 -11
second:placePreposition	22 -7 -21 -22 -10 14
second:placePreposition/2	19 -6 -19 -20 -9 15
second:placePreposition/3	7 0 -3 -3 -1 -1
second:from	-28 -13 24 7 11 4
second:from/2	-23 -13 21 7 13 -7
second:from/3	-13 0 8 -1 -4 11
second:and	41 -34 -7 -10 -29 3
second:and/2	53 -28 -11 -22 -25 -11
second:and/3	-7 -8 5 3 -5 10
second:pronoun	18 -6 -7 -3 -5 -3
second:pronoun/2	18 -6 -7 -3 -5 -3
second:calendar	-9 24 -16 -4 -2 -2
second:calendar/2	-14 24 -15 -2 -1 -1
second:calendar/3	5 -1 -1 -2 0 -1
second:never	9 -14 2 10 -15 -7
second:never/2	3 -10 3 11 -13 -6
second:never/3	10 -5 -2 -2 -2 0
second:plain	8 -16 1 -3 -13 10
second:plain/2	8 -12 1 -6 -10 10
second:plain/3	3 -7 -1 2 -7 3
second:firmTail	7 -4 5 -6 -3 -2
second:firmTail/2	4 -3 5 -4 -3 -1
second:function	15 -26 6 -1 -10 4
second:function/2	22 -21 0 -4 -3 -9
second:function/3	-9 -10 10 2 -14 15
second:given	15 -3 -6 -11 6 -24
second:given/2	8 -12 13 -4 0 -12
second:given/3	12 7 -35 -9 8 -13
second:givenMaybe	0 9 -14 -7 -5 10
second:givenMaybe/2	-1 6 -12 -13 -2 12
second:givenMaybe/3	2 6 -5 3 -4 -3
second:acronym	15 -6 -8 1 -2 -10
second:acronym/2	6 -5 -3 5 -4 -7
second:acronym/3	13 -3 -11 -7 2 -5
second:mixed	-2 -13 16 -3 -2 -2
second:mixed/2	-3 -13 16 -3 -2 -2
second:capital	-1 8 -3 -1 -3 -4
second:capital/1	9 -3 -2 -1 -2 0
second:capital/2	-7 12 -4 -1 0 -1
second:capital/3	9 -5 -1 -3 -4 -7
second:small	-2 0 2 2 -4 8
second:small/2	10 0 -7 -3 0 -5
second:small/3	-19 0 12 5 -9 16
second:number	39 -29 -32 -24 -14 10
second:number/1	40 -3 -11 -4 -13 -19
second:number/2	19 -27 -20 -20 -6 17
second:number/3	11 0 -9 -2 -1 -1
second:initial	-12 14 8 -5 -8 -7
second:initial/2	-9 1 12 -3 -5 -3
second:initial/3	-6 14 -5 -3 -3 -4
second:endsInS	3 -19 9 7 -21 1
second:endsInS/1	0 -3 6 -2 -1 -1
second:endsInS/2	9 -14 0 15 -19 -7
second:endsInS/3	-4 -5 11 -14 -7 9
second:hyphen	1 0 13 -24 -8 2
second:hyphen/1	5 8 -9 -19 -5 4
second:hyphen/2	8 -20 20 -3 -5 -2
second:hyphen/3	-15 1 16 -3 -1 -1
second:stop	22 -9 -9 -2 -3 -2
second:stop/1	21 -9 -9 -1 -3 -2
second:ampersand	-9 -31 31 4 -27 -12
second:ampersand/1	-7 -6 19 -6 -8 -1
second:ampersand/2	-3 -26 19 6 -17 -9
second:ampersand/3	-3 -2 7 1 -4 -4
second:unknown	4 16 -8 -17 2 -16
second:unknown/2	10 4 -2 -13 -1 -11
second:unknown/3	-8 16 -10 -5 6 -6
second:longWord	-8 -1 6 2 -13 5
second:longWord/2	0 0 7 -9 -13 6
second:longWord/3	-10 0 1 9 -1 -2
second:shortWord	-2 2 3 -12 8 0
second:shortWord/2	9 -11 -1 -9 7 -2
second:shortWord/3	-25 22 11 -4 6 5
second:inhabitant	2 17 -13 -1 -1 -8
second:inhabitant/2	4 11 -19 8 -2 -4
second:inhabitant/3	-2 12 8 -19 3 -6
second:ordinarySmall	-1 -12 11 -12 7 -1
second:ordinarySmall/2	1 -9 6 -19 9 4
second:ordinarySmall/3	1 -6 10 -2 -4 -13
second:lexiconNoun	-5 -9 7 -2 -2 8
second:lexiconNoun/2	-2 -7 1 0 -1 7
second:lexiconNoun/3	-5 -2 10 -7 -4 2
second:lexiconUnknown	1 14 -16 5 -2 -22
second:lexiconUnknown/1	8 -3 -2 -1 -2 0
second:lexiconUnknown/2	-16 19 -7 4 0 -10
second:lexiconUnknown/3	22 -7 -25 8 0 -24
inside:role	28 -6 -23 -23 -9 10
inside:role/2	8 -8 0 0 0 0
inside:role/3	25 0 -23 -23 -9 10
inside:title	-2 0 -9 -6 -3 13
inside:title/3	-2 0 -9 -6 -3 13
inside:particle	-21 28 -10 -5 -3 -4
inside:particle/2	-17 22 -8 -4 -2 -3
inside:particle/3	-10 13 -2 -2 -1 -1
inside:legalForm	-6 -26 26 -10 -7 -11
inside:legalForm/2	3 -19 15 -4 -3 -4
inside:legalForm/3	-8 -10 19 -6 -4 -7
inside:firmHead	-3 -10 9 7 -29 4
inside:firmHead/2	-2 -2 5 0 0 -1
inside:firmHead/3	-2 -9 6 7 -29 5
inside:firmNoun	-10 -2 1 13 -4 -5
inside:firmNoun/3	-10 -2 1 13 -4 -5
inside:bodyHead	2 -6 -18 12 4 -11
inside:bodyHead/3	2 -6 -18 12 4 -11
inside:placeHead	-5 -5 5 -3 8 -4
inside:placeHead/3	-5 -5 5 -3 8 -4
inside:clubHead	6 -5 -5 9 -8 -5
inside:clubHead/3	6 -5 -5 9 -8 -5
inside:mediaHead	-5 0 14 -11 -1 -1
inside:mediaHead/3	-5 0 14 -11 -1 -1
inside:acting	17 1 -11 -6 -2 -3
inside:acting/3	18 -1 -11 -6 -2 -3
inside:firmVerb	13 -1 -9 -2 0 -1
inside:firmVerb/3	13 -1 -9 -2 0 -1
inside:article	-9 22 -15 -7 -8 7
inside:article/2	-14 15 -11 -3 -5 10
inside:article/3	3 11 -5 -6 -3 -6
inside:possessive	6 0 -3 -1 -1 -1
inside:possessive/3	6 0 -3 -1 -1 -1
inside:preposition	18 -24 -25 8 9 -16
inside:preposition/2	-3 -8 -17 12 12 -11
inside:preposition/3	24 -18 -9 -2 -5 -6
inside:placePreposition	54 -16 -36 -45 -17 11
inside:placePreposition/2	19 -6 -19 -20 -9 15
inside:placePreposition/3	52 -10 -20 -32 -8 -6
inside:from	-16 -39 13 12 16 4
inside:from/2	-24 -13 22 7 14 -7
inside:from/3	1 -32 -6 7 6 9
inside:and	44 -46 -27 13 -36 -5
inside:and/2	57 -33 -13 -23 -25 -11
inside:and/3	4 -21 -21 23 -15 3
inside:nationality	-4 0 0 7 -2 -1
inside:nationality/3	-4 0 0 7 -2 -1
inside:calendar	7 -5 3 -6 -1 -1
inside:calendar/2	5 -4 0 0 0 0
inside:calendar/3	4 -1 3 -6 -1 -1
inside:never	12 -5 -2 -3 -2 0
inside:never/3	12 -5 -2 -3 -2 0
inside:plain	-11 -17 -3 24 -3 -3
inside:plain/2	-2 -7 9 0 -1 0
inside:plain/3	-11 -12 -7 24 -2 -3
inside:firmTail	5 -1 0 -2 -1 -1
inside:firmTail/3	5 -1 0 -2 -1 -1
inside:function	45 -53 -31 1 -11 5
inside:function/2	19 -25 -8 -2 -1 5
inside:function/3	39 -43 -33 4 -15 1
inside:given	26 6 -51 -20 2 -19
inside:given/2	6 4 -10 -2 -4 -2
inside:given/3	27 2 -45 -18 4 -17
inside:givenMaybe	15 4 -10 -4 -6 -5
inside:givenMaybe/2	5 -2 -2 -1 -1 0
inside:givenMaybe/3	12 7 -8 -3 -5 -5
inside:acronym	33 -14 -21 -12 -1 -8
inside:acronym/2	5 -3 -1 0 -1 0
inside:acronym/3	31 -12 -21 -11 0 -8
inside:capital	9 6 -4 0 -24 -6
inside:capital/1	-5 6 -1 0 0 0
inside:capital/2	-5 20 -3 -20 -22 -5
inside:capital/3	13 -7 -2 3 -17 -4
inside:small	27 -19 -30 5 -9 7
inside:small/2	6 4 -10 -4 -1 4
inside:small/3	27 -36 -29 8 -11 4
inside:number	35 -9 -14 -11 -5 -8
inside:number/2	5 -2 -2 0 -1 -1
inside:number/3	32 -8 -13 -11 -4 -7
inside:initial	-1 12 -8 -4 -4 -4
inside:initial/3	-1 12 -8 -4 -4 -4
inside:endsInS	5 -8 3 -3 -13 1
inside:endsInS/2	2 4 -8 -1 -1 -1
inside:endsInS/3	4 -12 4 -3 -13 1
inside:hyphen	5 26 -18 -39 -22 -9
inside:hyphen/1	4 9 -9 -19 -5 4
inside:hyphen/2	-3 26 -17 -15 -21 -10
inside:hyphen/3	5 4 2 -11 -7 -9
inside:stop	16 -2 -11 -4 -1 -1
inside:stop/3	14 -2 -10 -3 -1 -1
inside:ampersand	-14 -29 38 -2 -28 -13
inside:ampersand/1	-7 -6 19 -6 -8 -1
inside:ampersand/2	-3 -26 19 6 -17 -9
inside:ampersand/3	-10 -3 19 -6 -5 -5
inside:unknown	12 7 -24 -16 1 -2
inside:unknown/2	0 2 -3 -3 -4 5
inside:unknown/3	13 7 -21 -14 4 -9
inside:longWord	-9 -1 1 9 -1 -2
inside:longWord/3	-9 -1 1 9 -1 -2
inside:shortWord	17 -1 -10 -9 -10 7
inside:shortWord/2	8 -1 -4 -6 -4 6
inside:shortWord/3	11 2 -9 -5 -6 4
inside:inhabitant	9 13 1 -27 -2 -11
inside:inhabitant/1	-5 6 0 0 0 0
inside:inhabitant/3	15 8 3 -26 -2 -11
inside:ordinarySmall	4 -10 0 11 -12 -16
inside:ordinarySmall/2	8 -5 -1 -2 -1 -1
inside:ordinarySmall/3	1 -6 0 11 -11 -15
inside:lexiconNoun	-1 -11 -2 11 -14 8
inside:lexiconNoun/2	10 1 -10 -4 -4 -3
inside:lexiconNoun/3	-4 -11 0 12 -13 9
inside:lexiconUnknown	16 13 -3 -21 -17 -46
inside:lexiconUnknown/1	-5 5 -1 0 0 0
inside:lexiconUnknown/2	-10 21 2 -15 -16 -10
inside:lexiconUnknown/3	25 -2 -4 -17 -9 -40
last:role	8 12 -15 7 -30 -10
last:role/1	8 10 -29 8 -19 1
last:role/2	9 3 5 -7 -13 -13
last:role/3	-6 2 1 8 -4 -3
last:title	32 -8 -15 -11 -10 -2
last:title/1	36 -18 -14 -9 -9 -2
last:title/2	-3 7 -1 -2 -1 0
last:particle	8 -6 -1 0 0 0
last:particle/1	5 -3 -1 0 0 0
last:legalForm	15 -33 22 -24 -21 -18
last:legalForm/1	23 -9 -11 -3 -4 -1
last:legalForm/2	23 -21 2 -13 -11 -8
last:legalForm/3	-11 -11 27 -14 -8 -10
last:firmHead	5 -15 21 -11 -15 -18
last:firmHead/1	17 14 -29 -21 -11 -9
last:firmHead/2	10 -30 10 -5 -2 -6
last:firmHead/3	-25 -8 35 -1 -16 -16
last:firmNoun	-2 20 1 -9 -13 -24
last:firmNoun/1	2 21 -27 -18 -9 -5
last:firmNoun/2	-5 7 13 -14 -2 -16
last:firmNoun/3	-2 -3 -3 10 -6 -4
last:bodyHead	4 -30 -29 37 -19 -28
last:bodyHead/1	7 -14 -8 16 -25 -11
last:bodyHead/2	19 -15 -6 10 -37 -5
last:bodyHead/3	-20 -11 -25 29 14 -26
last:placeHead	-2 -7 -2 -4 13 -7
last:placeHead/1	16 4 -2 -5 -24 -13
last:placeHead/2	-15 -13 -1 -3 15 3
last:placeHead/3	-2 -5 -10 3 16 -14
last:productHead	3 -2 -13 1 -10 14
last:productHead/1	-4 -1 -3 8 -1 -1
last:productHead/2	10 -1 -9 -5 -9 9
last:productHead/3	-3 0 -2 -3 -1 8
last:productNoun	6 -16 1 3 -13 8
last:productNoun/1	11 -13 -7 6 -1 -1
last:productNoun/2	12 -4 4 -15 -10 5
last:productNoun/3	-14 0 2 8 -3 5
last:familyNoun	11 -3 -5 -3 -1 -1
last:familyNoun/1	9 -2 -6 0 -1 0
last:clubHead	-23 -26 -7 38 -17 -10
last:clubHead/1	-17 -15 -18 33 -12 -4
last:clubHead/2	-15 -15 4 19 -9 -6
last:clubHead/3	8 0 -1 -7 0 0
last:mediaHead	11 -15 22 -25 -15 -15
last:mediaHead/1	9 -8 7 -8 -6 -4
last:mediaHead/2	9 -6 14 -14 -9 -8
last:mediaHead/3	0 -2 9 -6 -2 -3
last:speaking	31 -11 -8 -9 -8 -8
last:speaking/1	21 -8 -10 -5 -4 -1
last:speaking/2	11 -3 2 -3 -3 -6
last:acting	-2 6 5 -6 -3 -3
last:acting/2	-5 5 3 -1 -1 -1
last:firmVerb	16 -3 -2 -10 -6 -2
last:firmVerb/1	12 0 -6 -5 -4 -1
last:firmVerb/2	6 -1 -4 -1 0 0
last:firmVerb/3	0 -3 7 -4 -2 -1
last:article	11 -3 -6 -1 -1 -2
last:article/2	9 -3 -4 -1 -1 -2
last:possessive	7 -3 -3 -1 -1 0
last:possessive/1	7 -3 -3 -1 -1 0
last:from	5 -1 -2 -1 -1 0
last:pronoun	23 -8 -15 -11 -1 -5
last:pronoun/1	6 -1 -3 -6 3 -2
last:pronoun/2	18 -6 -7 -3 -5 -3
last:pronoun/3	8 -1 -6 -2 0 0
last:nationality	53 -19 -26 -19 -24 -13
last:nationality/1	53 -19 -25 -19 -23 -13
last:calendar	36 -1 -2 -31 -40 -24
last:calendar/1	34 -7 2 -22 -38 -19
last:calendar/2	-8 20 -4 -6 -3 -3
last:calendar/3	20 -7 -6 -6 -1 -2
last:never	8 -18 -1 6 0 -11
last:never/1	12 -9 -9 -10 8 -4
last:never/2	4 -10 3 11 -13 -6
last:never/3	-5 0 4 2 -1 -1
last:plain	9 -13 -6 5 -3 -5
last:plain/1	15 -7 -17 -1 1 -8
last:plain/2	5 -12 0 -2 -10 9
last:plain/3	-13 0 7 7 4 -22
last:firmTail	10 -5 4 -5 -3 -4
last:firmTail/2	4 -3 5 -4 -3 -1
last:credit	10 -3 -4 -3 -1 0
last:credit/1	10 -3 -3 -2 -1 0
last:function	21 -14 9 -13 -15 -16
last:function/1	11 -12 3 -3 -4 -3
last:function/2	2 -4 15 -5 -10 -12
last:function/3	19 -1 -11 -6 -2 -2
last:given	14 10 -12 -15 -16 -5
last:given/1	10 18 -19 -25 -17 2
last:given/2	10 -14 11 -5 0 -12
last:given/3	2 1 -10 8 -3 -4
last:givenMaybe	1 12 -15 -31 3 10
last:givenMaybe/1	1 10 -16 -17 7 3
last:givenMaybe/2	-5 5 -2 -15 -4 10
last:givenMaybe/3	7 2 -4 -3 0 -2
last:acronym	13 -12 6 4 -17 -20
last:acronym/1	9 -12 6 7 -17 -20
last:acronym/2	10 -3 -5 3 -5 -8
last:acronym/3	-1 -1 6 -14 0 5
last:mixed	-15 -1 10 -9 -29 21
last:mixed/1	-4 -20 3 -4 -27 24
last:mixed/2	-11 3 13 -5 -2 -5
last:mixed/3	-11 14 -1 -1 -1 -3
last:capital	9 4 -2 -6 -4 -10
last:capital/1	8 2 -1 -12 0 -9
last:capital/2	-3 5 1 0 -3 -4
last:capital/3	7 -5 -8 5 -9 1
last:number	40 -44 -38 -31 -9 17
last:number/1	23 -9 -13 -4 -14 2
last:number/2	18 -30 -19 -20 -6 20
last:number/3	22 -12 -14 -10 6 -8
last:initial	3 -1 16 -14 -8 -7
last:initial/1	17 -3 -8 -5 -3 -3
last:initial/2	-9 1 12 -3 -5 -3
last:initial/3	-7 0 14 -7 -1 -2
last:endsInS	3 -5 3 13 -13 -19
last:endsInS/1	11 2 -20 12 -6 -21
last:endsInS/2	0 -8 2 13 -11 -9
last:endsInS/3	-11 -17 30 -15 -3 -1
last:stop	-15 -7 29 -16 -8 -10
last:stop/1	21 -9 -9 -1 -3 -2
last:stop/2	4 -19 15 -4 -3 -5
last:stop/3	-27 14 25 -11 -2 -4
last:unknown	6 -18 -5 -4 18 -14
last:unknown/1	-6 -30 1 5 21 -12
last:unknown/2	13 4 -5 -15 -1 -12
last:unknown/3	10 1 -13 -18 2 7
last:longWord	7 -8 -3 0 -2 2
last:longWord/1	3 -11 -8 4 8 -1
last:longWord/2	4 -1 6 -9 -15 4
last:shortWord	11 4 1 -9 -14 -9
last:shortWord/1	7 12 -3 5 -25 -13
last:shortWord/2	-1 -1 -2 -13 11 2
last:shortWord/3	12 -28 12 -12 -6 -2
last:inhabitant	3 15 -1 -3 -19 -17
last:inhabitant/1	3 18 -6 -14 -14 -10
last:inhabitant/2	0 2 2 1 -6 -9
last:inhabitant/3	1 -4 0 8 -5 -6
last:ordinarySmall	20 4 -6 -9 -14 -15
last:ordinarySmall/1	33 13 -12 -29 -49 -47
last:ordinarySmall/2	-5 -7 6 -9 6 5
last:ordinarySmall/3	-5 -14 -16 13 13 0
last:lexiconNoun	1 -4 5 2 -12 7
last:lexiconNoun/1	12 2 1 -11 -20 1
last:lexiconNoun/2	-12 -3 7 3 -2 6
last:lexiconNoun/3	-10 -22 -2 10 10 6
last:lexiconUnknown	0 12 0 -2 -6 -12
last:lexiconUnknown/1	-11 5 6 4 1 -2
last:lexiconUnknown/2	5 8 -7 0 -3 -18
last:lexiconUnknown/3	18 11 -11 -9 -48 -10
after:role	-9 -19 -3 32 -7 -28
after:role/1	10 -31 -20 19 2 -16
after:role/2	-35 8 17 23 -16 -13
after:role/3	3 -1 -6 6 0 -2
after:particle	38 -31 -15 -4 -5 -4
after:particle/1	33 -28 -9 -3 -5 -3
after:particle/2	11 -6 -6 -2 0 -1
after:legalForm	62 -20 -46 -19 -16 -8
after:legalForm/1	23 -7 -8 -4 -10 -3
after:legalForm/2	49 -14 -39 -14 -7 -4
after:legalForm/3	10 0 -8 -2 0 -1
after:firmHead	22 -16 -57 10 -1 10
after:firmHead/1	12 -19 -39 4 2 14
after:firmHead/2	19 1 -24 9 -5 -7
after:firmNoun	-1 -36 5 -17 16 8
after:firmNoun/1	-2 -34 -6 -10 25 7
after:firmNoun/2	-3 -2 19 -11 -15 3
after:bodyHead	8 -18 -1 0 12 -28
after:bodyHead/1	-13 -14 15 5 10 -20
after:bodyHead/2	35 -5 -19 -17 5 -8
after:bodyHead/3	5 0 -7 4 -3 -1
after:placeHead	29 -5 -21 -7 -5 -6
after:placeHead/1	22 -4 -17 -5 -3 -5
after:placeHead/2	9 -2 -5 -1 -2 -1
after:productHead	-4 -2 -8 -2 -2 12
after:productHead/1	-5 -2 -7 -2 -2 12
after:productNoun	2 -5 -7 1 -2 7
after:productNoun/1	-6 -4 -3 -6 4 11
after:productNoun/2	16 -1 -5 -4 -8 -5
after:productNoun/3	-9 0 0 10 0 -1
after:clubHead	-9 0 12 -1 -4 -1
after:clubHead/1	-9 0 12 -1 -4 -1
after:mediaHead	18 -1 -14 -1 -2 -1
after:mediaHead/1	11 -1 -7 0 -2 -1
after:mediaHead/2	8 0 -7 0 0 0
after:speaking	-29 28 6 14 -27 -23
after:speaking/1	-42 32 10 0 -3 -8
after:speaking/2	-1 6 3 7 -29 -14
after:speaking/3	8 -7 -9 11 -6 -9
after:acting	-24 17 13 1 -13 1
after:acting/1	-13 22 11 -19 -18 -4
after:acting/2	-20 1 15 16 -11 -12
after:acting/3	-10 -20 -11 2 20 15
after:firmVerb	-23 -11 44 -8 -29 -17
after:firmVerb/1	-14 -8 36 -9 -28 -22
after:firmVerb/2	-16 0 21 -18 -4 -1
after:firmVerb/3	-5 -7 4 10 -2 -3
after:article	1 -2 2 -19 10 -1
after:article/1	-1 7 -20 -4 14 1
after:article/2	5 -9 16 -19 -6 -2
after:article/3	-3 -3 13 -5 -2 -3
after:possessive	3 -5 -10 -1 11 -1
after:possessive/1	0 -5 -8 -1 11 -1
after:preposition	-8 1 7 3 -17 10
after:preposition/1	-10 0 6 7 -30 21
after:preposition/2	9 -3 1 -6 1 -10
after:preposition/3	-7 3 3 2 6 -17
after:placePreposition	-2 -11 -1 14 -10 4
after:placePreposition/1	4 -7 -7 8 -11 7
after:placePreposition/2	-4 -3 -1 9 3 -13
after:placePreposition/3	0 -11 8 0 -11 5
after:from	10 12 -3 -30 3 -1
after:from/1	21 -21 0 -3 -6 -20
after:from/2	-13 38 -11 -32 8 6
after:from/3	6 -10 5 -17 2 6
after:at	-7 -4 -7 9 14 -11
after:at/1	9 -11 0 -16 9 -4
after:at/2	-20 13 -11 10 10 -8
after:at/3	-11 -4 0 14 -1 -3
after:named	-14 -10 -14 25 7 -7
after:named/1	-14 -1 -29 24 9 -6
after:named/2	-21 1 17 0 -1 0
after:named/3	15 -13 -9 4 -1 -1
after:and	-17 3 17 -10 1 -6
after:and/1	-14 1 11 -7 2 -6
after:and/2	3 -4 7 -12 1 -12
after:and/3	-13 5 3 2 -8 10
after:pronoun	7 6 -9 3 -7 -9
after:pronoun/1	1 6 -5 5 -6 -9
after:pronoun/3	7 0 -5 -2 0 0
after:calendar	7 -10 1 -4 -1 -1
after:calendar/1	7 -10 2 -4 -1 -1
after:never	11 -6 -2 -11 3 -4
after:never/1	26 -4 -13 -3 -9 -2
after:never/2	-12 -2 10 -8 10 -2
after:never/3	7 0 -6 0 0 0
after:plain	12 -2 -3 -13 15 -42
after:plain/1	14 -18 -1 0 8 -38
after:plain/2	-10 18 1 -20 12 -12
after:plain/3	14 -1 -8 -6 4 -5
after:firmTail	-11 -4 17 0 -4 -4
after:firmTail/1	-13 -11 22 2 -3 -2
after:firmTail/2	-2 10 -5 -1 -1 -2
after:firmTail/3	5 0 -4 0 0 0
after:partyTail	11 -2 -6 -2 -1 -2
after:partyTail/1	12 -10 -2 -1 0 0
after:partyTail/2	-2 7 -4 -1 -1 -2
after:credit	-4 -16 -15 -6 11 17
after:credit/1	18 -9 -7 -2 -4 -6
after:credit/2	-13 -7 -7 -3 15 8
after:credit/3	-13 0 -6 -1 -1 15
after:function	-6 -8 11 -8 13 -5
after:function/1	-4 -9 10 -5 5 -1
after:function/2	4 6 -2 -5 9 -26
after:function/3	-14 -20 8 -6 15 16
after:given	-9 -6 8 -4 12 -2
after:given/1	-13 -4 9 -3 12 -1
after:given/2	5 -1 -2 -1 0 -1
after:givenMaybe	7 -2 -3 -1 -1 0
after:givenMaybe/1	6 -2 -3 0 -1 0
after:acronym	9 -2 3 -2 -9 -16
after:acronym/1	16 -16 -4 0 -5 -6
after:acronym/2	-9 5 9 1 -3 -9
after:acronym/3	6 2 -3 -2 -3 -2
after:mixed	8 -2 -3 -1 -1 -1
after:mixed/1	5 -1 -3 -1 -1 0
after:capital	44 -23 -9 -20 -23 -13
after:capital/1	29 -33 -2 -10 -13 -3
after:capital/2	21 0 -6 -6 -22 -15
after:capital/3	29 -2 -10 -17 -4 -5
after:small	-10 1 4 8 -5 9
after:small/1	6 4 -6 -3 -7 4
after:small/2	-20 0 14 3 1 3
after:small/3	-18 -11 2 18 2 11
after:number	29 6 -25 8 -52 -17
after:number/1	32 10 -13 -22 -40 -24
after:number/2	-8 -4 -16 25 -14 1
after:number/3	15 -4 -6 -3 -4 -3
after:initial	24 -7 -15 -5 -3 -1
after:initial/1	14 -6 -4 -2 -2 -1
after:initial/2	15 0 -13 -3 -1 -1
after:endsInS	-15 2 14 8 -3 -8
after:endsInS/1	-9 1 14 7 -15 2
after:endsInS/2	-16 5 0 5 18 -18
after:endsInS/3	1 -1 6 -4 -2 -2
after:edge	4 5 -1 -18 3 -4
after:edge/1	-8 -8 4 5 6 -7
after:edge/2	-2 15 -3 -34 0 4
after:edge/3	24 -2 -7 -14 -11 -8
after:comma	-32 18 17 -16 8 5
after:comma/1	-30 -3 22 -5 13 0
after:comma/2	-7 19 -8 -18 -3 7
after:comma/3	-12 20 8 -9 -13 -2
after:colon	10 -21 -4 23 -24 -3
after:colon/1	14 -19 -27 21 -13 5
after:colon/2	6 -20 19 4 -22 -11
after:colon/3	-11 12 3 1 -2 -4
after:opens	-33 25 -6 -37 18 18
after:opens/1	-29 18 -5 -20 21 6
after:opens/2	-17 21 -10 -18 -3 17
after:opens/3	3 -9 12 -3 -2 -2
after:closes	-25 -8 20 28 -42 -19
after:closes/1	-4 -31 -14 35 -22 -6
after:closes/2	-21 16 15 7 -22 -11
after:closes/3	-10 -2 24 -18 -3 -3
after:quote	22 -4 -14 -13 -16 0
after:quote/1	2 1 -6 2 -10 7
after:quote/2	39 -13 -13 -19 -9 -10
after:hyphen	-15 4 -22 -22 38 -13
after:hyphen/1	-27 16 -20 -13 30 -6
after:hyphen/2	-1 -15 0 -9 21 -4
after:hyphen/3	16 -4 -3 -1 -6 -4
after:stop	-12 4 7 0 0 -5
after:stop/1	-18 13 9 -5 -1 0
after:stop/2	-6 -9 10 12 -11 -5
after:stop/3	13 -9 -15 -7 13 -3
after:symbol	11 -17 2 -21 13 -15
after:symbol/1	23 -22 1 -19 1 -13
after:symbol/2	-15 4 -7 -1 17 -2
after:symbol/3	-6 -1 9 -1 -1 -1
after:ampersand	69 -14 -54 -18 -37 -12
after:ampersand/1	58 -7 -43 -15 -35 -10
after:ampersand/2	28 -12 -19 -3 -3 -2
after:slash	-9 3 -12 -3 16 -1
after:slash/1	0 -2 -11 -2 11 -1
after:slash/2	-9 4 -2 -1 7 0
after:unknown	18 12 -37 -2 -6 -10
after:unknown/1	33 -16 -21 -17 1 -4
after:unknown/2	-5 20 -21 10 -10 -5
after:longWord	13 -14 2 4 -7 -8
after:longWord/1	20 -6 -18 6 -4 -3
after:longWord/2	-1 -7 14 -9 -2 -5
after:longWord/3	-4 -1 -2 7 0 -1
after:shortWord/2	6 3 -4 3 -6 -15
after:shortWord/3	-9 -5 1 5 3 11
after:inhabitant	23 -3 -13 -3 -3 -2
after:inhabitant/1	15 -2 -7 -2 -3 -1
after:inhabitant/2	6 -1 -3 -1 0 0
after:inhabitant/3	5 0 -4 0 0 0
after:ordinarySmall	-6 8 15 -31 3 3
after:ordinarySmall/1	-13 -9 15 -13 8 9
after:ordinarySmall/2	-5 15 10 -16 -9 -6
after:ordinarySmall/3	24 0 -13 -7 -3 -3
after:lexiconNoun	28 -11 -4 -10 -21 -8
after:lexiconNoun/1	19 -24 -4 0 -11 2
after:lexiconNoun/2	11 5 0 -3 -20 -13
after:lexiconNoun/3	20 -1 -4 -15 -3 -4
after:lexiconUnknown	44 -32 -5 -20 -21 -9
after:lexiconUnknown/1	26 -18 3 -15 -19 -7
after:lexiconUnknown/2	35 -19 -12 -5 -3 -3
after:lexiconUnknown/3	7 -1 -3 -2 0 -1
after2:role	-15 27 0 4 -7 -29
after2:role/1	-12 13 7 -2 -2 -19
after2:role/2	-9 22 -8 7 -5 -10
after2:role/3	-4 12 -3 -1 -3 -2
after2:title	8 3 -5 -12 -1 -2
after2:title/1	3 -6 -12 -7 14 -1
after2:title/2	12 -1 7 -1 -17 0
after2:title/3	-3 8 -2 -5 0 0
after2:particle	19 -18 8 -9 -5 -5
after2:particle/1	21 -17 -1 -3 -3 -4
after2:particle/2	-3 0 9 -5 -2 0
after2:legalForm	36 -7 -20 -12 -9 -4
after2:legalForm/1	29 -7 -17 -7 -6 -1
after2:legalForm/2	8 0 -3 -3 -2 -2
after2:legalForm/3	10 -1 -7 -2 -1 -1
after2:firmHead	22 9 -2 -19 -13 -11
after2:firmHead/1	9 8 -3 -6 -7 -8
after2:firmHead/2	2 3 4 -5 -5 -1
after2:firmHead/3	20 -1 -3 -14 -6 -2
after2:firmNoun	3 9 -4 -6 0 -15
after2:firmNoun/1	-8 10 -6 4 4 -9
after2:firmNoun/2	19 -4 -1 -16 -6 -5
after2:bodyHead	16 27 -68 7 -20 -14
after2:bodyHead/1	6 15 -41 21 -10 -20
after2:bodyHead/2	20 18 -39 -21 -14 2
after2:bodyHead/3	5 4 -13 0 -4 -4
after2:placeHead	0 7 -5 -4 7 -12
after2:placeHead/1	8 -16 -10 3 10 -9
after2:placeHead/2	-13 20 5 -9 -6 -2
after2:placeHead/3	7 -1 -4 -1 0 -1
after2:productHead	-7 -1 -8 3 -4 11
after2:productHead/1	-8 -1 -8 3 -4 11
after2:productNoun	-14 -8 7 0 17 -8
after2:productNoun/1	-15 -8 7 0 17 -8
after2:mediaHead	-12 12 -17 7 9 -2
after2:mediaHead/1	-7 -2 -6 8 5 -1
after2:mediaHead/2	-13 15 -9 -1 6 -1
after2:mediaHead/3	5 -1 -3 0 0 0
after2:speaking	12 -5 -21 24 -9 -12
after2:speaking/1	7 9 -16 3 -3 -21
after2:speaking/2	1 -8 -6 10 -1 4
after2:speaking/3	11 -14 -12 21 -15 -8
after2:acting	24 -22 -13 -4 6 -8
after2:acting/1	23 -5 -25 -12 13 -11
after2:acting/2	12 -28 18 -9 -4 -10
after2:acting/3	0 7 -20 10 -14 9
after2:firmVerb	-3 -3 12 -14 15 -39
after2:firmVerb/1	-3 -9 4 -2 17 -28
after2:firmVerb/2	0 11 4 -19 4 -11
after2:firmVerb/3	3 -3 7 -4 -5 -3
after2:article	-13 18 6 -9 -13 1
after2:article/1	-2 16 -6 -15 -20 15
after2:article/2	-10 9 6 6 -2 -23
after2:article/3	-13 -6 15 -4 9 0
after2:possessive	-20 34 -15 7 -9 3
after2:possessive/1	-11 24 1 -1 -14 -20
after2:possessive/2	-24 29 -22 6 -12 17
after2:possessive/3	6 -17 -11 3 13 -6
after2:preposition	5 3 -13 6 13 -52
after2:preposition/1	-12 15 -29 10 24 -41
after2:preposition/2	23 -23 13 -7 -18 -18
after2:preposition/3	1 2 5 2 -12 -10
after2:placePreposition	-4 -5 0 -14 -5 24
after2:placePreposition/1	-12 1 2 -4 0 16
after2:placePreposition/2	2 -8 1 -16 -9 16
after2:placePreposition/3	13 -8 -4 0 -3 -2
after2:from	4 4 -4 -23 -1 8
after2:from/1	1 2 -6 -20 4 9
after2:from/2	3 2 -1 -7 -11 2
after2:from/3	2 5 0 -9 4 -4
after2:at	-5 5 -19 -22 17 10
after2:at/1	-11 16 -28 -17 16 6
after2:at/2	10 -23 4 -8 3 8
after2:at/3	-6 12 -4 -3 -1 -2
after2:named	2 -10 6 12 -18 -7
after2:named/1	14 -11 -1 2 -16 -2
after2:named/2	-6 1 9 -1 -3 -5
after2:named/3	-11 -1 0 12 0 0
after2:and	21 -9 -17 9 -10 0
after2:and/1	31 -29 7 0 -16 -23
after2:and/2	-13 18 -25 10 -9 12
after2:and/3	1 -7 -13 1 13 -3
after2:pronoun	-7 28 -15 -6 -17 -1
after2:pronoun/1	-2 25 -37 9 -7 -5
after2:pronoun/2	6 4 4 -20 -12 8
after2:pronoun/3	-14 8 18 -3 -9 -6
after2:nationality	7 -6 -15 10 -1 -1
after2:nationality/1	16 -5 -9 -3 -1 -1
after2:nationality/2	-8 0 -7 12 0 0
after2:calendar	-24 -7 -26 26 24 8
after2:calendar/1	-32 -3 -12 25 16 9
after2:calendar/2	20 -15 -41 4 10 2
after2:calendar/3	-17 6 13 0 8 -6
after2:never	21 -29 17 -1 -13 -8
after2:never/1	22 -12 -1 -14 2 -17
after2:never/2	5 -30 21 6 -21 5
after2:never/3	-3 -2 9 3 -3 -1
after2:plain	-5 -12 6 -12 14 4
after2:plain/1	-1 -15 8 -10 3 10
after2:plain/2	-18 6 5 -4 15 -2
after2:plain/3	20 -5 -17 -5 5 -9
after2:firmTail	-9 -34 28 -6 13 -14
after2:firmTail/1	-4 -32 20 8 -2 -6
after2:firmTail/2	-6 -10 15 -12 10 -7
after2:firmTail/3	-4 -1 4 -8 9 -1
after2:partyTail	-6 -1 12 -2 -4 -3
after2:partyTail/1	-8 -1 12 -1 -3 -2
after2:credit/1	10 -16 13 -9 4 -13
after2:credit/2	-9 9 -18 11 -10 10
after2:credit/3	6 0 -1 -3 -1 -1
after2:function	-7 -3 7 1 -8 12
after2:function/1	-5 6 8 -13 -11 9
after2:function/2	-8 -11 0 13 2 10
after2:function/3	4 -11 -3 2 8 -3
after2:given	2 4 -14 16 -26 11
after2:given/1	14 1 -11 9 -21 -4
after2:given/2	-10 3 4 11 -9 -5
after2:given/3	-6 -3 -13 4 -5 17
after2:givenMaybe	-13 6 -22 28 4 -20
after2:givenMaybe/1	-17 5 -24 27 4 -11
after2:givenMaybe/2	7 -5 -3 5 -1 -10
after2:givenMaybe/3	-5 7 -2 -1 0 0
after2:acronym	-5 -11 14 11 -5 -17
after2:acronym/1	-8 -22 14 1 10 -8
after2:acronym/2	-3 0 10 7 -16 -7
after2:acronym/3	3 5 -11 6 -5 -3
after2:mixed	15 -19 5 -6 -10 7
after2:mixed/1	12 -6 -11 -2 -4 8
after2:mixed/2	7 -16 14 -3 -6 -1
after2:capital	10 -9 1 -18 7 -5
after2:capital/1	13 -11 -7 3 3 -12
after2:capital/2	-1 -5 4 -11 7 -1
after2:capital/3	2 -2 14 -33 6 4
after2:small	0 -4 2 5 -1 0
after2:small/1	-1 -8 6 1 0 4
after2:small/2	0 5 -3 -5 -1 1
after2:small/3	-2 -2 -8 15 -3 -10
after2:number	-2 24 -3 -41 -5 2
after2:number/1	21 18 -11 -48 -10 -14
after2:number/2	-19 10 2 -7 9 3
after2:number/3	-25 14 11 -3 -11 17
after2:initial	9 -7 -18 -7 -4 15
after2:initial/1	24 -7 -14 -7 -3 -1
after2:initial/2	-14 0 -4 0 -1 15
after2:endsInS	16 9 3 -5 -19 -36
after2:endsInS/1	3 14 -9 -2 -4 -16
after2:endsInS/2	17 -20 16 -2 -23 -19
after2:endsInS/3	1 12 -6 -2 -5 -5
after2:edge	-4 -9 -4 12 4 -4
after2:edge/1	-8 -19 0 6 11 8
after2:edge/2	-12 13 -6 16 -10 -6
after2:edge/3	15 -6 0 -9 -5 -15
after2:comma	24 -2 -36 2 -15 11
after2:comma/1	1 12 -25 4 0 3
after2:comma/2	30 -23 -14 3 -30 14
after2:comma/3	19 2 -20 -9 -3 -2
after2:colon	27 -1 -15 -4 -10 -4
after2:colon/1	27 -1 -15 -5 -8 -2
after2:colon/3	5 0 -5 1 -1 -1
after2:opens	3 7 2 -4 -12 -5
after2:opens/1	0 9 3 -4 -11 -5
after2:closes	9 19 -7 -14 -20 -4
after2:closes/1	1 19 3 -14 -19 -3
after2:closes/2	17 0 -15 -1 -1 -1
after2:quote	3 -1 5 10 -26 -11
after2:quote/1	9 4 -10 6 -26 -1
after2:quote/2	-1 -11 13 10 -10 -19
after2:quote/3	-14 4 11 -6 6 -3
after2:hyphen	-2 19 13 -32 -11 -26
after2:hyphen/1	-5 31 -16 -14 -22 -6
after2:hyphen/2	5 -9 18 -21 7 -19
after2:hyphen/3	-3 -4 12 -3 -4 -3
after2:stop	10 20 -16 -18 0 -18
after2:stop/1	3 13 1 -26 1 -17
after2:stop/2	16 17 -26 -6 0 -20
after2:stop/3	1 -7 -9 8 -8 8
after2:symbol	-12 -18 21 -5 -19 15
after2:symbol/1	-8 -11 14 -11 -8 12
after2:symbol/2	-3 -9 10 -2 -18 10
after2:symbol/3	-2 -4 4 3 -3 -5
after2:ampersand	10 -4 7 -1 -11 -3
after2:ampersand/1	6 -3 9 -1 -11 -2
after2:ampersand/2	5 -1 -3 0 -1 -1
after2:unknown	13 -20 8 -7 -16 4
after2:unknown/1	19 -32 9 -10 -12 -9
after2:unknown/2	-9 3 5 -9 -5 12
after2:unknown/3	4 1 -10 7 -5 -2
after2:longWord	11 -2 3 -24 4 -7
after2:longWord/1	18 -9 -3 -14 3 -4
after2:longWord/2	-14 13 7 -11 2 -3
after2:longWord/3	10 -8 0 -2 0 0
after2:shortWord	1 8 -4 -6 4 -10
after2:shortWord/1	3 9 -6 -10 3 -8
after2:shortWord/2	-4 1 1 6 -5 -5
after2:shortWord/3	3 -2 -3 -9 14 -4
after2:inhabitant	6 0 -3 1 1 -23
after2:inhabitant/1	6 2 -4 -9 1 -11
after2:inhabitant/2	-11 1 -1 14 1 -11
after2:inhabitant/3	14 -1 -5 -9 -3 -2
after2:ordinarySmall	-6 3 3 -15 14 -7
after2:ordinarySmall/1	-17 7 5 4 9 -4
after2:ordinarySmall/2	15 -17 -3 -12 8 -3
after2:ordinarySmall/3	-8 16 9 -18 8 -4
after2:lexiconNoun	15 -7 0 -31 -1 1
after2:lexiconNoun/1	12 -18 3 -3 -2 -4
after2:lexiconNoun/2	0 13 -5 -16 -4 8
after2:lexiconNoun/3	13 0 9 -28 5 -9
after2:lexiconUnknown	-14 -2 5 6 10 -6
after2:lexiconUnknown/1	-10 2 0 7 1 -5
after2:lexiconUnknown/2	-1 -16 1 5 16 -23
after2:lexiconUnknown/3	-9 -4 7 -13 3 11
tail:role	-1 -5 11 -1 -5 -3
tail:role/1	-5 -3 12 -1 -5 -3
tail:preposition	0 -1 7 -1 -5 -2
tail:preposition/1	0 -1 7 -1 -5 -2
tail:placePreposition	5 -3 -2 0 0 0
tail:plain	8 -3 -3 -1 -1 -1
tail:plain/1	6 -1 -3 -1 -1 -1
tail:firmTail	-19 -1 8 -4 16 -2
tail:firmTail/1	-19 -1 8 -4 16 -2
tail:function	7 -4 5 -2 -6 -2
tail:function/1	0 -1 6 -2 -5 -2
tail:function/2	7 -3 -3 -1 -1 0
tail:given	14 -5 -4 -1 -3 -1
tail:given/1	6 -1 -2 0 -2 -1
tail:given/2	7 -4 -2 -1 -1 0
tail:acronym	7 0 -2 -1 -3 -1
tail:acronym/2	6 0 -2 -1 -3 0
tail:mixed	5 -4 0 0 0 0
tail:capital	69 -46 -22 -9 -15 -6
tail:capital/1	31 -7 -12 -3 -11 -3
tail:capital/2	53 -42 -11 -6 -4 -4
tail:small	6 -32 13 -17 1 8
tail:small/1	-4 -20 9 -12 4 9
tail:small/2	13 -16 7 -5 -4 -1
tail:number	12 -3 -3 -3 -2 -3
tail:number/3	9 -2 -2 -2 -2 -3
tail:endsInS	14 -7 -4 -1 -2 -1
tail:endsInS/1	5 0 -2 0 -2 0
tail:endsInS/2	9 -7 -2 0 0 0
tail:unknown	9 -6 -1 -1 -2 0
tail:unknown/2	8 -5 -1 0 -2 0
tail:shortWord	45 -35 2 -13 -20 -8
tail:shortWord/1	33 -16 -5 -8 -15 -6
tail:shortWord/2	23 -25 9 -6 -6 -2
tail:inhabitant	10 -7 -1 -1 -2 0
tail:inhabitant/2	8 -6 -1 0 0 0
tail:ordinarySmall	8 -4 -1 -1 -1 -1
tail:ordinarySmall/2	6 -4 -1 -1 0 -1
tail:lexiconNoun	35 -23 -9 -3 -5 -2
tail:lexiconNoun/1	11 -2 -4 -1 -3 -1
tail:lexiconNoun/2	27 -21 -5 -2 -1 -2
tail:lexiconUnknown	51 -32 -15 -6 -11 -4
tail:lexiconUnknown/1	22 -4 -8 -2 -8 -2
tail:lexiconUnknown/2	37 -29 -7 -4 -3 -2
headOfHyphen:placePreposition	5 -1 -2 -1 -1 0
headOfHyphen:placePreposition/1	5 -1 -2 -1 -1 0
headOfHyphen:function	7 -1 -3 -1 -2 0
headOfHyphen:function/1	7 -1 -3 -1 -2 0
headOfHyphen:given	36 -28 -5 -6 -4 -2
headOfHyphen:given/1	14 -4 -3 -4 -3 -1
headOfHyphen:given/2	27 -25 -2 -2 -1 -1
headOfHyphen:givenMaybe	9 -7 -1 -1 0 0
headOfHyphen:givenMaybe/2	7 -7 0 0 0 0
headOfHyphen:capital	81 -44 -32 -24 -15 -8
headOfHyphen:capital/1	60 -20 -19 -19 -14 -6
headOfHyphen:capital/2	38 -32 -8 -4 -1 -1
headOfHyphen:capital/3	12 -1 -9 -2 0 -1
headOfHyphen:small	-3 -4 10 -3 -3 -1
headOfHyphen:small/1	-3 -4 10 -3 -3 -1
headOfHyphen:endsInS	13 -2 -7 -2 -1 -1
headOfHyphen:endsInS/1	6 -2 -1 -1 -1 0
headOfHyphen:endsInS/3	7 0 -6 -1 0 0
headOfHyphen:shortWord	19 -17 2 -7 -6 -2
headOfHyphen:shortWord/1	5 -7 8 -5 -5 -2
headOfHyphen:shortWord/2	15 -11 -4 -2 -1 -1
headOfHyphen:inhabitant	9 -3 -2 -2 -1 0
headOfHyphen:inhabitant/1	8 -3 -2 -2 -1 0
headOfHyphen:lexiconNoun	26 -15 -6 -4 -3 -1
headOfHyphen:lexiconNoun/1	18 -6 -5 -4 -3 -1
headOfHyphen:lexiconNoun/2	11 -10 0 -1 0 0
headOfHyphen:lexiconUnknown	69 -35 -28 -20 -13 -7
headOfHyphen:lexiconUnknown/1	49 -15 -15 -16 -12 -5
headOfHyphen:lexiconUnknown/2	32 -25 -7 -3 -1 -1
headOfHyphen:lexiconUnknown/3	12 -1 -9 -2 0 -1
after3:role	-20 27 -15 10 10 -41
after3:role/1	-19 14 -15 18 13 -23
after3:role/2	7 17 -11 -9 -7 -18
after3:role/3	-15 9 10 -3 1 -5
after3:particle	3 -8 8 -6 -2 -1
after3:particle/1	1 -8 9 -6 -2 -1
after3:legalForm	6 -5 -3 -5 7 -3
after3:legalForm/1	0 -5 2 -5 7 -2
after3:legalForm/2	8 0 -6 -1 0 0
after3:firmHead	4 -18 -5 11 5 0
after3:firmHead/1	2 -30 6 17 -6 1
after3:firmHead/2	9 6 -27 10 9 -20
after3:firmHead/3	-11 -3 11 -20 5 12
after3:firmNoun	-8 -30 13 2 12 8
after3:firmNoun/1	6 -37 5 -9 16 11
after3:firmNoun/2	-15 -1 5 14 6 -22
after3:firmNoun/3	-8 -6 14 -6 -13 11
after3:bodyHead	24 -3 -27 -7 9 -21
after3:bodyHead/1	19 -1 -12 -14 1 -6
after3:bodyHead/2	9 1 -20 0 12 -14
after3:bodyHead/3	9 -6 -5 3 -3 -2
after3:placeHead	13 4 -32 -16 14 -2
after3:placeHead/1	19 -5 -28 -7 -3 7
after3:placeHead/2	10 10 -32 -9 21 -18
after3:placeHead/3	-14 0 14 -1 -3 2
after3:productHead	-6 -7 20 -5 -9 -3
after3:productHead/1	-5 -7 17 -1 -9 -3
after3:productHead/2	-1 -1 6 -4 0 0
after3:productNoun	-3 1 -24 6 3 15
after3:productNoun/1	-10 0 -15 12 -15 16
after3:productNoun/2	6 0 -14 -11 14 -2
after3:familyNoun	-6 9 6 -6 -2 -4
after3:familyNoun/1	-2 8 0 -4 -2 -4
after3:familyNoun/2	-5 1 6 -2 -1 -1
after3:clubHead	6 12 -15 -3 -6 -2
after3:clubHead/1	7 12 -11 -11 -4 -1
after3:clubHead/2	-3 1 -3 6 -1 -1
after3:mediaHead	-11 -4 1 9 9 -12
after3:mediaHead/1	1 -5 -13 5 10 -11
after3:mediaHead/2	-16 -1 13 6 -1 -1
after3:speaking	16 11 -2 -14 -12 -25
after3:speaking/1	11 8 -12 -1 -2 -18
after3:speaking/2	-2 9 16 -13 -14 -5
after3:speaking/3	10 -4 2 -7 -3 -2
after3:acting	-6 7 5 -1 -15 -3
after3:acting/1	-7 5 -1 -8 -1 6
after3:acting/2	3 -1 1 9 -25 -3
after3:acting/3	1 1 5 -6 -2 -10
after3:firmVerb	-6 -26 30 -8 -12 5
after3:firmVerb/1	-8 -9 27 -13 -12 1
after3:firmVerb/2	-8 -27 15 4 1 8
after3:firmVerb/3	11 -3 -4 -4 -2 -4
after3:article	5 -4 -4 -2 6 -18
after3:article/1	-1 0 0 4 -2 -17
after3:article/2	6 -4 -7 2 -1 0
after3:article/3	1 1 -2 -14 17 -17
after3:possessive	-30 6 25 -22 5 -2
after3:possessive/1	-41 16 18 -27 11 7
after3:possessive/2	10 -16 13 1 -10 -13
after3:possessive/3	-3 0 6 -1 -1 -2
after3:preposition	0 8 -32 10 4 14
after3:preposition/1	-7 13 -23 4 4 13
after3:preposition/2	11 -7 -10 0 2 -2
after3:preposition/3	-4 -1 -15 8 1 7
after3:placePreposition	11 -4 12 -10 -34 -1
after3:placePreposition/1	10 -15 17 -4 -27 -3
after3:placePreposition/2	-3 10 6 -20 -14 3
after3:placePreposition/3	11 2 -16 6 -1 -2
after3:from	6 -21 -1 -4 18 -8
after3:from/1	5 -24 -1 1 17 -5
after3:from/2	16 -1 -22 2 8 -1
after3:from/3	-12 5 19 -8 -6 -4
after3:at	-3 10 -7 4 -20 4
after3:at/1	-10 3 9 -2 -15 8
after3:at/2	16 -2 -12 1 -7 -7
after3:at/3	-9 14 -11 6 -1 -2
after3:named	8 -14 11 -4 -5 -1
after3:named/1	7 -14 11 -4 -5 -1
after3:and	12 27 2 -43 -23 -19
after3:and/1	7 21 9 -31 -21 -15
after3:and/2	3 10 -7 -6 -1 -3
after3:and/3	9 6 -5 -12 -6 -3
after3:pronoun	1 -10 14 -6 -11 3
after3:pronoun/1	7 -11 6 -15 4 -11
after3:pronoun/2	-13 8 11 5 -30 6
after3:pronoun/3	6 -17 2 4 -5 9
after3:nationality	4 -4 16 3 -21 -6
after3:nationality/1	13 -9 12 -2 -20 -2
after3:nationality/2	-11 5 6 4 -2 -3
after3:calendar	-8 -3 14 -2 5 -19
after3:calendar/1	-12 -2 18 2 -5 -9
after3:calendar/2	9 -1 -8 -13 14 -9
after3:calendar/3	-6 -1 5 6 -3 -2
after3:never	-11 1 -17 -12 22 12
after3:never/1	-3 16 -22 -31 11 2
after3:never/2	-10 -20 -5 6 21 3
after3:never/3	-7 -4 1 -1 -2 12
after3:plain	-3 -11 12 -10 10 -8
after3:plain/1	5 -31 13 -4 13 -16
after3:plain/2	-13 14 -2 -6 10 -8
after3:plain/3	5 2 3 -10 -26 12
after3:firmTail	12 -9 12 -10 -16 -3
after3:firmTail/1	13 -26 21 -7 -14 -2
after3:firmTail/2	-2 9 -4 -3 -2 -1
after3:firmTail/3	2 5 -5 -1 0 0
after3:credit	3 25 -31 -7 6 -13
after3:credit/1	-7 31 -39 8 -6 -8
after3:credit/2	7 -9 7 -12 5 -4
after3:credit/3	9 -4 -9 -11 11 -1
after3:function/1	7 -2 -6 -7 -2 4
after3:function/2	-13 7 9 4 -3 -11
after3:function/3	1 -4 4 -4 -3 -6
after3:given	-15 -6 -7 15 10 3
after3:given/1	-9 0 -12 7 19 -17
after3:given/2	-10 -12 1 21 -17 -1
after3:given/3	-8 1 3 -15 -1 16
after3:givenMaybe	11 -15 -8 -8 4 5
after3:givenMaybe/1	23 -22 -12 -10 -7 12
after3:givenMaybe/2	12 -3 -17 -2 11 -9
after3:givenMaybe/3	-19 5 14 3 -1 -2
after3:acronym	10 -22 5 10 -8 -9
after3:acronym/1	7 -26 -1 5 10 -8
after3:acronym/2	-2 -7 10 9 -23 -3
after3:acronym/3	4 6 -5 -2 -3 -1
after3:mixed	1 4 -11 0 -4 8
after3:mixed/1	0 3 -10 -1 -3 8
after3:capital	2 4 -2 1 -12 5
after3:capital/1	-5 -1 0 9 8 -21
after3:capital/2	11 1 -3 -8 -32 17
after3:capital/3	-5 13 -2 -6 -16 9
after3:small	4 -2 1 -1 3 -7
after3:small/1	5 -1 3 -2 -9 2
after3:small/2	-5 -3 -5 1 20 -8
after3:small/3	3 -7 6 -4 4 -11
after3:number	-9 -27 22 8 -10 -1
after3:number/1	-6 -17 19 -6 -2 -10
after3:number/2	-9 -15 17 6 -25 6
after3:number/3	2 -11 -24 12 5 9
after3:initial	0 -7 -9 -5 -1 15
after3:initial/1	18 -6 -13 -4 0 0
after3:initial/2	-16 0 2 -1 -1 15
after3:endsInS	0 -1 0 -3 3 -5
after3:endsInS/1	-5 -11 5 -10 8 10
after3:endsInS/2	5 7 0 -3 -5 -21
after3:endsInS/3	1 6 -14 10 -4 -6
after3:edge	-6 5 3 0 3 -12
after3:edge/1	-8 -4 7 -5 5 3
after3:edge/2	-12 16 -2 6 0 -13
after3:edge/3	12 -3 0 -1 -9 -20
after3:comma	4 25 -9 0 -36 -8
after3:comma/1	11 9 -8 -4 -26 0
after3:comma/2	1 20 -13 6 -14 -16
after3:comma/3	-25 24 9 -3 -13 0
after3:colon	7 -12 13 -15 -6 -9
after3:colon/1	19 -14 -2 -10 -3 -4
after3:colon/2	-15 1 17 -3 -4 -1
after3:colon/3	1 -1 6 -3 -1 -3
after3:opens	8 8 -24 -22 19 -4
after3:opens/1	7 9 -17 -20 10 -2
after3:opens/2	1 -3 -10 -2 15 -2
after3:closes	7 32 -34 -14 -24 -19
after3:closes/1	0 28 -21 -5 -18 -12
after3:closes/2	-2 25 -18 -9 -7 -7
after3:closes/3	18 -17 -1 0 0 0
after3:quote	20 0 -12 -5 -24 -5
after3:quote/1	16 2 -13 1 -19 -20
after3:quote/2	20 -1 -3 -6 -8 -13
after3:quote/3	-7 -4 0 -7 -3 14
after3:hyphen	-6 9 6 5 -10 -20
after3:hyphen/1	1 0 3 4 -9 -12
after3:hyphen/2	-4 13 4 -10 -5 -10
after3:hyphen/3	-10 -1 2 9 0 0
after3:stop	6 5 -14 -6 -3 3
after3:stop/1	2 8 -23 2 6 -2
after3:stop/2	10 -8 4 -8 -12 3
after3:stop/3	-4 6 9 -6 -14 2
after3:symbol	-21 -18 16 -17 19 15
after3:symbol/1	-1 -13 8 -14 1 8
after3:symbol/2	-24 -10 10 -24 19 16
after3:symbol/3	-10 -4 4 5 12 -11
after3:ampersand	-4 1 12 -7 -4 -4
after3:ampersand/1	8 -12 9 -4 -3 -2
after3:ampersand/2	-13 9 5 -4 -1 -2
after3:slash	8 -2 -4 -2 -1 -1
after3:slash/1	8 -2 -4 -2 -1 -1
after3:unknown	16 -27 -1 5 -12 6
after3:unknown/1	26 -22 -9 -8 5 -5
after3:unknown/2	-7 -18 9 12 -19 10
after3:unknown/3	-2 7 -2 -1 -1 -1
after3:longWord	5 -4 -13 -1 12 -10
after3:longWord/1	-2 2 1 -7 3 -3
after3:longWord/2	9 -9 -18 4 11 -6
after3:shortWord	1 7 -1 0 -7 -5
after3:shortWord/1	-4 3 -6 12 -3 3
after3:shortWord/2	-1 10 -4 -8 -5 2
after3:shortWord/3	16 -9 13 -13 -12 -32
after3:inhabitant	15 -2 -1 -7 -10 -9
after3:inhabitant/1	26 -4 -30 0 -5 -4
after3:inhabitant/2	-16 2 18 -5 -2 -4
after3:inhabitant/3	6 0 3 -4 -3 -1
after3:ordinarySmall	4 3 0 -18 11 -24
after3:ordinarySmall/1	5 3 -2 -6 0 -17
after3:ordinarySmall/2	-9 -2 13 -14 19 -21
after3:ordinarySmall/3	13 0 -14 -10 -1 5
after3:lexiconNoun	11 6 -9 -16 -4 -2
after3:lexiconNoun/1	-1 -7 5 2 8 -17
after3:lexiconNoun/2	15 10 -14 -26 -16 10
after3:lexiconNoun/3	6 13 -10 -8 -6 2
after3:lexiconUnknown	-5 -14 2 22 -11 7
after3:lexiconUnknown/1	5 -14 -9 13 4 -5
after3:lexiconUnknown/2	-12 -13 16 16 -28 6
after3:lexiconUnknown/3	-7 5 -3 1 -10 9
before3:role	26 -1 -10 -2 -17 -20
before3:role/1	14 -5 -7 9 -17 -6
before3:role/2	16 0 -3 -10 0 -17
before3:role/3	10 7 -8 -7 -3 -4
before3:title	27 2 -19 -6 -13 -14
before3:title/1	24 0 -16 -3 -12 -13
before3:particle	-5 -9 -10 15 4 -4
before3:particle/1	-14 -8 -6 16 4 -2
before3:particle/3	6 0 -4 -1 0 -1
before3:legalForm	-10 9 3 -3 6 -8
before3:legalForm/1	-10 3 9 -4 7 -5
before3:legalForm/2	6 9 -11 -3 -1 -2
before3:legalForm/3	-7 0 5 3 0 0
before3:firmHead	11 2 -12 -5 -3 2
before3:firmHead/1	16 2 -4 -28 4 -23
before3:firmHead/2	6 2 -21 6 -6 14
before3:firmHead/3	-14 -2 12 6 -8 -3
before3:firmNoun	9 -2 1 -6 1 -17
before3:firmNoun/1	15 -21 6 -16 7 -19
before3:firmNoun/2	-12 18 -1 5 -9 -3
before3:firmNoun/3	9 0 -4 -3 0 -1
before3:bodyHead	18 3 -20 1 4 -33
before3:bodyHead/1	13 -10 -8 1 12 -26
before3:bodyHead/2	26 -1 -22 8 -23 -12
before3:bodyHead/3	-13 15 0 -12 13 -7
before3:placeHead	-9 -37 4 -5 17 7
before3:placeHead/1	-17 -39 5 3 13 15
before3:placeHead/2	2 -5 3 1 1 -12
before3:placeHead/3	5 -1 -3 -12 13 -5
before3:productHead/2	-5 6 -1 0 0 0
before3:productNoun	3 -3 -8 -2 13 -5
before3:productNoun/1	4 -4 -4 -2 6 -1
before3:productNoun/2	-1 0 -3 -1 7 -4
before3:familyNoun	-12 12 -7 -5 11 -4
before3:familyNoun/2	-16 13 -6 -5 13 -4
before3:clubHead	-16 -5 2 13 6 -2
before3:clubHead/1	-18 0 11 -1 10 0
before3:clubHead/2	1 -5 -11 14 -5 -1
before3:mediaHead	-2 -17 25 -18 -12 -9
before3:mediaHead/1	-1 -14 15 -4 -3 -4
before3:mediaHead/2	-1 -3 18 -11 -10 -13
before3:mediaHead/3	-2 -2 1 -3 -1 6
before3:speaking	4 -13 -3 7 -2 3
before3:speaking/1	3 -17 5 19 -17 -7
before3:speaking/2	8 2 -11 -14 14 -9
before3:speaking/3	-10 0 2 -7 -3 13
before3:acting	2 -12 7 12 -1 -27
before3:acting/1	-10 -10 19 19 -12 -33
before3:acting/2	7 -2 -11 9 7 -18
before3:acting/3	13 -5 -12 -27 12 10
before3:firmVerb	7 -17 0 -29 3 12
before3:firmVerb/1	9 -27 2 -20 -4 15
before3:firmVerb/2	-6 7 -2 -11 11 -6
before3:article	7 -2 14 -28 -11 -7
before3:article/1	-2 2 9 -28 -5 1
before3:article/2	12 -1 9 -9 -16 -20
before3:article/3	6 -14 3 -11 2 5
before3:possessive	0 30 -41 -3 -30 27
before3:possessive/1	-12 25 -18 1 -21 15
before3:possessive/2	22 6 -35 -13 -15 20
before3:possessive/3	-8 13 -9 7 -2 -3
before3:preposition	-10 -5 -24 32 10 -4
before3:preposition/1	0 -7 -32 13 18 10
before3:preposition/2	-12 7 -3 23 -9 -25
before3:preposition/3	-4 -7 1 10 -5 -3
before3:placePreposition	-12 -7 -2 -20 32 1
before3:placePreposition/1	-3 -12 -8 -35 33 -2
before3:placePreposition/2	-2 1 -4 -7 11 -4
before3:placePreposition/3	-20 2 13 3 -9 8
before3:from	7 -7 -19 -13 17 9
before3:from/1	9 -2 -16 -47 20 -2
before3:from/2	-3 -11 0 0 -7 18
before3:from/3	6 -1 -19 7 4 -13
before3:at	0 1 -3 -9 18 -18
before3:at/1	-6 0 0 -16 20 -11
before3:at/2	1 3 -3 4 -2 -8
before3:at/3	5 0 -1 -4 0 0
before3:named	5 10 -15 -2 -12 5
before3:named/1	15 10 -14 -2 -12 -7
before3:named/2	-9 0 -1 0 0 10
before3:and	1 6 14 -14 -40 11
before3:and/1	6 4 3 -10 -29 11
before3:and/2	-7 4 21 -21 -13 5
before3:and/3	2 -1 -5 11 -8 -5
before3:pronoun	-12 20 -4 4 -8 -6
before3:pronoun/1	-4 13 -7 0 -9 4
before3:pronoun/2	-12 21 0 12 -21 -13
before3:pronoun/3	-5 -5 2 -5 13 -6
before3:nationality	12 -7 2 -15 4 -4
before3:nationality/1	5 -5 -7 -5 11 -2
before3:nationality/2	13 -1 2 -9 -8 -2
before3:nationality/3	-3 0 5 -3 0 0
before3:calendar	-9 9 -9 -17 14 3
before3:calendar/1	-8 11 -14 -15 6 12
before3:calendar/2	10 -4 5 -6 3 -12
before3:calendar/3	-10 -1 1 1 9 -4
before3:never	-13 5 16 -25 -12 14
before3:never/1	-1 4 13 -16 -29 7
before3:never/2	0 -6 2 -7 -8 12
before3:never/3	-18 8 5 -9 14 -3
before3:plain	-7 -4 -1 -10 0 20
before3:plain/1	5 -9 -15 -6 13 6
before3:plain/2	-20 -9 14 4 -14 16
before3:plain/3	0 18 -6 -21 -10 9
before3:firmTail	9 1 1 -15 2 -5
before3:firmTail/1	20 -16 -7 -3 2 -2
before3:firmTail/2	-6 7 8 -13 0 -3
before3:firmTail/3	-3 8 -5 -1 0 0
before3:partyTail	3 -1 -9 -1 9 -1
before3:partyTail/2	-1 -1 -7 -1 9 -1
before3:credit	0 13 2 -21 -17 6
before3:credit/1	-15 16 7 -8 -9 -6
before3:credit/2	3 6 -6 -9 -13 10
before3:credit/3	17 -11 -1 -7 0 -1
before3:function/1	-4 1 -3 -1 6 3
before3:function/2	10 -4 7 -4 -24 -2
before3:function/3	1 -7 -13 5 11 1
before3:given	-11 2 -16 25 -18 12
before3:given/1	1 -4 -20 13 -10 13
before3:given/2	-13 13 -10 21 -12 -11
before3:given/3	-10 -6 10 0 -1 5
before3:givenMaybe	8 -4 3 -12 1 -12
before3:givenMaybe/1	1 3 -3 -9 5 -6
before3:givenMaybe/2	12 -7 2 -5 -2 -3
before3:givenMaybe/3	2 -5 7 -2 -4 -3
before3:acronym	0 -5 1 -38 16 1
before3:acronym/1	-13 2 8 -26 15 3
before3:acronym/2	17 -11 -10 -13 7 0
before3:acronym/3	11 -2 -4 -2 -2 -2
before3:mixed	-20 -9 20 -5 9 -3
before3:mixed/1	-16 -10 16 -4 10 -3
before3:mixed/2	-7 1 7 -1 -1 0
before3:capital	10 -7 -5 -7 0 -3
before3:capital/1	17 -17 -18 2 7 0
before3:capital/2	4 6 6 -9 -7 -18
before3:capital/3	-16 11 9 -6 -8 14
before3:small	6 -3 -2 -6 1 -3
before3:small/1	9 -1 -2 -12 -5 0
before3:small/3	-1 -13 -2 4 13 -13
before3:number	7 -21 -17 11 7 9
before3:number/1	10 -14 -16 11 -1 8
before3:number/2	-1 -12 -20 14 16 1
before3:number/3	-3 -7 19 -24 -10 7
before3:initial	-1 3 1 -6 1 -1
before3:initial/1	0 -2 3 -5 2 -1
before3:initial/3	-2 6 -3 -1 -1 0
before3:endsInS	-14 0 4 7 -2 2
before3:endsInS/1	-9 -4 -10 8 9 9
before3:endsInS/2	-16 -2 25 -8 -16 -4
before3:endsInS/3	8 10 -19 8 -7 -7
before3:edge	-2 7 6 0 -1 -22
before3:edge/1	-2 -4 5 3 4 -16
before3:edge/2	-11 10 9 0 -5 -9
before3:edge/3	5 7 -5 -1 -11 -6
before3:comma	14 19 1 -17 -41 -9
before3:comma/1	2 35 -11 -39 -19 -14
before3:comma/2	6 -14 13 7 -35 8
before3:comma/3	24 -9 -6 -5 -14 -12
before3:colon	-21 -2 17 -13 11 -11
before3:colon/1	-14 -2 12 -9 8 -7
before3:colon/2	-14 0 11 -4 6 -3
before3:opens	11 10 -26 4 -5 -5
before3:opens/1	7 -3 -13 7 -2 -2
before3:opens/2	10 7 -13 -4 -2 -1
before3:opens/3	-3 8 -2 -1 -1 -3
before3:closes	11 -12 8 4 -12 -6
before3:closes/1	16 2 -9 -3 -11 -4
before3:closes/2	3 -17 14 -3 -1 -2
before3:closes/3	-9 0 0 10 -1 0
before3:quote	33 -12 -1 -32 -31 -5
before3:quote/1	37 -30 4 -19 -25 4
before3:quote/2	-4 22 -6 -10 -7 -12
before3:quote/3	12 -2 -6 -6 -1 -2
before3:hyphen	3 1 -12 -6 -10 16
before3:hyphen/1	-7 13 8 -2 -24 0
before3:hyphen/2	9 -12 -28 -3 10 19
before3:hyphen/3	3 -3 9 -5 -3 -3
before3:stop	-23 20 4 21 -38 3
before3:stop/1	-31 20 13 21 -36 -1
before3:stop/2	8 0 -10 -1 -8 7
before3:stop/3	-4 7 -4 7 -6 0
before3:symbol	5 -21 11 -9 -8 7
before3:symbol/1	4 -7 7 -33 0 4
before3:symbol/2	8 -22 9 9 -17 -9
before3:symbol/3	-2 -8 -1 -1 -2 11
before3:ampersand	4 -30 15 12 -3 -9
before3:ampersand/1	-13 -27 14 15 4 -2
before3:ampersand/2	14 -6 3 -4 -7 -7
before3:slash	6 -10 3 -1 -1 -3
before3:slash/1	4 -10 3 -1 0 -2
before3:unknown	15 -26 13 -25 -4 -2
before3:unknown/1	4 -32 12 -22 5 6
before3:unknown/2	4 7 10 -7 -13 -9
before3:unknown/3	14 -5 -8 0 -3 -2
before3:longWord	15 -19 4 -26 11 -4
before3:longWord/1	14 -13 -4 -9 -2 2
before3:longWord/2	4 -8 4 -17 16 -6
before3:longWord/3	-2 0 7 -5 0 -1
before3:shortWord	7 2 -12 2 0 -2
before3:shortWord/1	4 7 -10 -6 3 -7
before3:shortWord/2	9 -7 -5 -3 -11 12
before3:shortWord/3	-4 -5 -7 13 10 -12
before3:inhabitant	-3 3 7 -16 -4 1
before3:inhabitant/1	-1 8 0 -20 -5 4
before3:inhabitant/2	-5 -11 12 0 0 -4
before3:ordinarySmall	-3 5 9 -13 -10 5
before3:ordinarySmall/1	-4 -2 4 -7 2 0
before3:ordinarySmall/2	-1 12 8 -6 -32 -2
before3:ordinarySmall/3	-6 5 0 -9 3 14
before3:lexiconNoun	1 -4 3 -15 2 3
before3:lexiconNoun/1	11 -12 -15 5 5 -1
before3:lexiconNoun/2	-12 8 17 -19 -5 -3
before3:lexiconNoun/3	-2 9 -1 -16 2 11
before3:lexiconUnknown	4 -13 -5 6 4 -5
before3:lexiconUnknown/1	3 -12 -8 -1 7 4
before3:lexiconUnknown/2	17 -13 -7 10 0 -38
before3:lexiconUnknown/3	-18 12 11 -2 -13 6
always	16 -3 2 -10 -11 -7
always/1	14 -3 0 -9 -7 -6
always/2	4 0 2 -4 -7 0
always/3	5 -1 4 -4 -8 -3
startsSentence	14 -10 -2 7 -8 -9
startsSentence/1	9 -4 -3 1 -5 -7
startsSentence/2	-14 -3 8 16 -2 -3
startsSentence/3	33 -26 -13 -5 -8 -5
startsParagraph	2 -4 -1 -4 9 -1
startsParagraph/1	1 -2 -7 3 6 -3
startsParagraph/2	-13 -5 14 -6 9 1
startsParagraph/3	9 2 -4 -10 -4 2
heading	8 -21 10 -11 6 -14
heading/1	6 -32 15 -1 4 -28
heading/2	-20 5 6 -2 11 0
heading/3	36 -3 -22 -37 -18 8
byline	5 24 -23 -9 -13 -3
byline/1	23 -8 -10 -3 -10 -2
byline/2	-8 24 -14 -6 -4 -1
byline/3	-9 10 -1 0 0 0
caption	0 8 3 -7 -3 -3
caption/1	10 1 -5 -5 -1 -1
caption/2	-2 8 -3 -2 -1 0
caption/3	-7 -1 9 -1 -1 -1
list	-8 -15 12 -3 11 -3
list/1	-5 -24 17 0 3 1
list/2	-1 -5 -13 7 8 3
list/3	-13 12 18 -13 8 -15
hyphenBefore	74 -46 -18 -26 -18 -9
hyphenBefore/1	50 -23 -8 -21 -17 -7
hyphenBefore/2	38 -32 -8 -4 -1 -2
hyphenBefore/3	13 -1 -9 -2 0 -1
hyphenAfter	66 -67 -3 -27 -12 1
hyphenAfter/1	18 -27 1 -16 -4 7
hyphenAfter/2	61 -53 -3 -12 -11 -5
hyphenAfter/3	12 -4 -3 -3 -2 -3
hyphenInside	5 26 -18 -39 -22 -9
hyphenInside/1	4 9 -9 -19 -5 4
hyphenInside/2	-3 26 -17 -15 -21 -10
hyphenInside/3	5 4 2 -11 -7 -9
capitalBefore	41 -5 -23 -22 -22 -11
capitalBefore/1	35 -22 -14 -9 -6 -7
capitalBefore/2	25 9 -17 -17 -39 -13
capitalBefore/3	-4 19 -2 -11 -9 6
capitalAfter	50 -24 -12 -22 -29 -21
capitalAfter/1	37 -45 -5 -10 -17 -6
capitalAfter/2	20 3 -5 -6 -21 -24
capitalAfter/3	27 0 -13 -19 -7 -6
connectorInside	18 -33 7 4 -24 2
connectorInside/1	-7 -6 19 -6 -8 -1
connectorInside/2	3 -9 8 1 -11 1
connectorInside/3	21 -35 -8 6 -15 1
quotedWhole	-9 16 -4 -2 -3 -4
quotedWhole/1	-13 17 -3 -1 -2 -2
quotedWhole/2	6 -2 -1 0 -1 -2
allCapitals	22 -30 -14 -9 15 -10
allCapitals/1	21 -41 -11 0 13 -21
allCapitals/2	0 2 -5 -35 5 12
allCapitals/3	5 6 -9 -5 3 -4
wholeParagraph	31 -13 -48 -23 8 11
wholeParagraph/1	28 -18 -27 -12 4 -3
wholeParagraph/2	3 -1 -25 -9 8 14
wholeParagraph/3	11 -2 -4 -4 -1 -1
endsParagraph	4 5 -1 -18 3 -4
endsParagraph/1	-8 -8 4 5 6 -7
endsParagraph/2	-2 15 -3 -34 0 4
endsParagraph/3	24 -2 -7 -14 -11 -8
listed company	-66 -78 117 -25 -66 -33
listed company/1	-50 -62 101 -49 -54 -24
listed company/2	-39 -40 49 13 -27 -15
listed company/3	-8 0 15 -10 0 0
listed organisation	-52 -39 -36 80 -32 -20
listed organisation/1	-39 -37 -24 65 -30 -15
listed organisation/2	-25 -3 -17 33 -2 -4
listed organisation/3	-8 0 -8 14 -1 -1
listed place	-37 -80 -101 -21 120 -56
listed place/1	-25 -64 -88 -28 101 -48
listed place/2	-36 -39 -37 6 61 -12
listed place/3	-1 0 -2 -2 5 0
listed product	-48 -20 -17 -15 -28 63
listed product/1	-29 -19 -13 -18 -24 48
listed product/2	-33 -2 -5 -3 -6 34
maybe company	-8 -17 43 -18 -32 -20
maybe company/1	-8 -17 43 -18 -32 -20
maybe place	-1 -6 -1 0 8 0
maybe place/1	-1 -6 -1 0 8 0
inside listed company	57 -19 -37 -6 -21 -6
inside listed company/1	53 -19 -32 -6 -21 -6
inside listed company/2	10 0 -10 0 0 0
inside listed organisation	27 -2 -17 -8 -9 -1
inside listed organisation/1	22 -2 -15 -3 -8 0
inside listed organisation/3	5 0 0 -4 0 0
inside listed place	37 -18 -12 -4 -10 -2
inside listed place/1	36 -18 -12 -3 -10 -2
inside listed product	10 -1 -2 -4 -2 -2
inside listed product/1	9 -1 -2 -4 -2 -1
holds listed company	22 -15 5 -25 -1 -8
holds listed company/1	3 4 -5 -1 -1 0
holds listed company/2	21 -14 2 -6 -13 -3
holds listed company/3	7 -11 10 -30 12 -9
holds listed organisation	4 -14 -14 14 -13 2
holds listed organisation/2	-5 -12 -5 20 -7 -6
holds listed organisation/3	8 -2 -10 -1 -7 6
holds listed place	6 -39 -51 40 15 -17
holds listed place/1	-14 -4 -1 -1 17 -2
holds listed place/2	21 -32 -25 27 -5 -8
holds listed place/3	-3 -12 -45 25 12 -13
holds listed product	4 -13 2 -21 -10 19
holds listed product/2	-3 -12 8 -10 -7 13
holds listed product/3	10 -1 -11 -13 -3 11
crosses listed	20 -4 -22 3 -1 -1
crosses listed/2	22 -4 -21 1 -1 -1
before:role first:role	-1 7 -7 -1 -1 0
before:role first:title	11 -6 -5 -1 0 0
before:role first:placeHead	0 -5 6 0 -2 -1
before:role first:plain	1 -3 5 -2 0 0
before:role first:given	3 11 -23 -5 -4 -5
before:role first:givenMaybe	-7 13 -6 -1 -1 -1
before:role first:acronym	-1 -1 5 -3 -1 -1
before:role first:capital	-13 34 -2 -30 -23 -23
before:role first:initial	-4 5 -1 0 0 0
before:role first:unknown	-4 4 5 -4 -1 -1
before:role first:shortWord	4 7 -4 -9 -3 -5
before:role first:inhabitant	-14 13 3 -1 -1 -1
before:role first:ordinarySmall	-13 2 19 -5 -1 -4
before:role first:lexiconNoun	-26 36 4 -11 -8 -11
before:role first:lexiconUnknown	3 16 -6 -21 -17 -14
before:title first:given	-6 7 -1 0 -1 0
before:title first:capital	-31 39 -12 -3 -10 -5
before:title first:endsInS	-14 14 0 0 0 0
before:title first:shortWord	-10 12 -1 0 -1 0
before:title first:inhabitant	-5 5 0 0 0 0
before:title first:ordinarySmall	-22 23 0 0 0 0
before:title first:lexiconNoun	-36 37 -1 -1 -1 -1
before:title first:lexiconUnknown	-8 17 -11 -3 -9 -4
before:particle first:particle	8 -3 -2 -1 -2 0
before:particle first:given	16 -15 0 0 0 0
before:particle first:capital	35 -22 -16 -5 -8 -2
before:particle first:small	8 -3 -2 -1 -2 0
before:particle first:shortWord	8 -3 -2 -1 -2 0
before:particle first:lexiconUnknown	34 -21 -15 -5 -8 -2
before:legalForm first:capital	-15 -3 0 0 16 0
before:legalForm first:lexiconUnknown	-15 -3 0 0 16 0
before:firmHead first:legalForm	10 -2 -5 -1 -1 -1
before:firmHead first:never	5 0 0 -1 -4 0
before:firmHead first:plain	-2 -1 6 -2 0 -1
before:firmHead first:givenMaybe	1 0 -17 15 0 -1
before:firmHead first:acronym	10 0 -2 -2 -5 -1
before:firmHead first:capital	12 0 -8 8 -15 -9
before:firmHead first:endsInS	0 6 -4 -2 -1 -1
before:firmHead first:unknown	7 -1 -1 -2 -2 -1
before:firmHead first:longWord	1 0 -8 6 0 0
before:firmHead first:shortWord	12 -5 -13 13 -6 -4
before:firmHead first:ordinarySmall	3 -2 6 -5 -2 -2
before:firmHead first:lexiconNoun	3 -8 -4 12 -4 -6
before:firmHead first:lexiconUnknown	11 6 -5 -8 -11 -4
before:firmNoun first:bodyHead	5 0 -4 -1 0 0
before:firmNoun first:plain	-2 -1 7 -3 -1 -2
before:firmNoun first:givenMaybe	-2 -1 -14 15 0 -2
before:firmNoun first:acronym	-9 -3 9 5 -3 -4
before:firmNoun first:capital	-10 -21 33 -3 -22 -25
before:firmNoun first:endsInS	2 -13 12 -3 -1 -1
before:firmNoun first:unknown	-10 -3 10 5 -3 -4
before:firmNoun first:longWord	2 0 -9 6 0 0
before:firmNoun first:shortWord	-8 -18 10 14 -4 -9
before:firmNoun first:inhabitant	2 -5 2 -1 -1 -2
before:firmNoun first:ordinarySmall	-8 -12 23 -7 -3 -6
before:firmNoun first:lexiconNoun	-12 -21 22 9 -10 -17
before:firmNoun first:lexiconUnknown	0 -9 23 -21 -12 -9
before:bodyHead first:bodyHead	-2 0 9 -9 0 0
before:bodyHead first:plain	10 -1 -2 -5 0 -1
before:bodyHead first:acronym	-11 -1 -5 14 -1 -1
before:bodyHead first:capital	-7 -22 6 22 -8 -10
before:bodyHead first:endsInS	1 -2 -6 6 0 0
before:bodyHead first:unknown	-15 -4 -9 21 -2 -3
before:bodyHead first:shortWord	-2 -4 -12 15 -3 -2
before:bodyHead first:ordinarySmall	3 -2 4 -6 -1 -1
before:bodyHead first:lexiconNoun	-1 -4 14 -14 -2 -3
before:bodyHead first:lexiconUnknown	-4 -17 -4 24 -7 -4
before:placeHead first:plain	7 -1 -3 -1 -2 0
before:placeHead first:given	14 -11 -2 0 -1 0
before:placeHead first:acronym	10 0 -3 -2 -5 -1
before:placeHead first:mixed	-9 -1 -2 0 0 10
before:placeHead first:capital	30 -15 -11 -24 -2 -7
before:placeHead first:endsInS	8 -3 -3 -1 -1 0
before:placeHead first:unknown	10 -1 -3 -2 -5 -1
before:placeHead first:shortWord	13 -14 -7 -5 -3 9
before:placeHead first:ordinarySmall	10 -2 -4 -3 0 0
before:placeHead first:lexiconNoun	17 0 -10 -8 -3 -2
before:placeHead first:lexiconUnknown	19 -15 -5 -18 0 -5
before:productHead first:capital	6 -3 -2 -1 0 0
before:productHead first:lexiconNoun	6 -3 -2 -1 0 0
before:productNoun first:capital	-9 -16 -16 18 -4 13
before:productNoun first:endsInS	-6 -1 -4 9 0 0
before:productNoun first:unknown	7 -3 -1 -1 -1 -2
before:productNoun first:shortWord	0 -4 -5 8 -1 -2
before:productNoun first:lexiconUnknown	-13 -15 -15 18 -3 14
before:familyNoun first:capital	-5 10 -4 -1 -2 -1
before:familyNoun first:endsInS	-5 7 -2 0 -1 0
before:familyNoun first:lexiconUnknown	-5 10 -4 -1 -2 -1
before:clubHead first:capital	-11 -3 -5 -1 16 0
before:clubHead first:lexiconNoun	5 -2 -2 -1 0 0
before:clubHead first:lexiconUnknown	-15 -1 -3 0 16 0
before:mediaHead first:acronym	7 0 -5 -2 -1 0
before:mediaHead first:capital	0 6 -5 -2 -1 -1
before:mediaHead first:unknown	9 -1 -5 -2 -2 -1
before:speaking first:role	5 -1 -1 -2 0 0
before:speaking first:title	9 -6 -2 -1 -1 -1
before:speaking first:bodyHead	-3 5 0 -3 0 0
before:speaking first:mediaHead	-4 -3 8 -3 0 0
before:speaking first:calendar	-7 8 0 0 0 0
before:speaking first:never	9 -6 -2 -1 -1 -1
before:speaking first:given	2 7 -6 -3 -2 -1
before:speaking first:givenMaybe	-1 11 -10 -1 -1 -1
before:speaking first:capital	-9 14 -5 9 -31 2
before:speaking first:initial	-13 17 -5 -1 -1 -1
before:speaking first:endsInS	16 -14 5 -8 -1 -2
before:speaking first:unknown	-8 14 1 -1 -3 -5
before:speaking first:longWord	-1 7 -2 -3 0 -2
before:speaking first:shortWord	-9 17 -9 6 -8 -11
before:speaking first:inhabitant	-13 9 0 7 -3 -4
before:speaking first:ordinarySmall	-12 13 4 -7 0 -1
before:speaking first:lexiconNoun	-13 -2 1 8 -9 12
before:speaking first:lexiconUnknown	-1 18 -7 2 -24 -18
before:acting first:role	10 -4 -6 -1 -1 -1
before:acting first:firmHead	-9 -2 11 -1 0 -1
before:acting first:firmNoun	-4 0 5 0 0 0
before:acting first:plain	-5 1 6 -1 -2 -1
before:acting first:given	3 10 -6 -6 -4 -4
before:acting first:givenMaybe	1 13 -10 -2 -2 -3
before:acting first:acronym	15 -1 -11 1 -4 -5
before:acting first:mixed	5 -1 0 -2 -1 -2
before:acting first:capital	-13 11 8 5 -23 0
before:acting first:endsInS	7 1 -3 -4 -4 -2
before:acting first:unknown	19 -2 -13 -1 -2 -6
before:acting first:shortWord	21 -3 -9 9 -9 -25
before:acting first:inhabitant	-4 0 6 -1 -2 -3
before:acting first:ordinarySmall	0 -15 -6 13 -1 5
before:acting first:lexiconNoun	-15 5 10 3 -18 6
before:acting first:lexiconUnknown	-5 8 2 4 -9 -11
before:firmVerb first:calendar	-9 -1 10 0 0 -1
before:firmVerb first:given	-6 7 1 0 -2 -1
before:firmVerb first:givenMaybe	-4 0 5 0 0 0
before:firmVerb first:acronym	11 -2 2 -2 -1 -13
before:firmVerb first:capital	-14 -2 21 -16 -11 7
before:firmVerb first:endsInS	0 4 -16 -4 -2 14
before:firmVerb first:unknown	12 -2 1 -2 -2 -13
before:firmVerb first:shortWord	15 -5 2 -4 -2 -15
before:firmVerb first:inhabitant	-4 0 5 0 0 0
before:firmVerb first:ordinarySmall	-9 -1 11 -1 -1 -2
before:firmVerb first:lexiconNoun	-11 3 13 -2 -2 -6
before:firmVerb first:lexiconUnknown	-9 -4 14 -14 -9 11
before:article first:role	-9 -7 -8 11 -6 8
before:article first:firmHead	2 -3 -5 19 -13 -13
before:article first:firmNoun	4 -2 -11 1 -7 9
before:article first:bodyHead	-12 -2 -13 25 -4 -17
before:article first:placeHead	7 -2 -11 7 -12 3
before:article first:productNoun	5 0 -1 -1 -1 -2
before:article first:clubHead	2 0 -12 -11 14 4
before:article first:mediaHead	-6 -1 14 2 -6 -11
before:article first:pronoun	-7 0 -1 -3 10 -1
before:article first:nationality	8 -5 -8 13 -12 -10
before:article first:calendar	2 -2 -4 -4 -2 7
before:article first:never	-7 -1 -5 -4 16 -5
before:article first:plain	13 -8 -35 6 6 -15
before:article first:function	-2 0 -4 -4 -2 8
before:article first:given	-1 3 -6 -2 -14 10
before:article first:givenMaybe	-21 -3 7 -6 2 9
before:article first:acronym	-18 -3 -23 14 3 20
before:article first:mixed	19 -4 -11 -5 -4 -7
before:article first:capital	-5 -29 -12 11 -2 22
before:article first:endsInS	-26 -13 14 -14 13 21
before:article first:unknown	-18 -3 -22 16 1 23
before:article first:longWord	1 -1 -6 4 -5 4
before:article first:shortWord	-7 -1 -8 0 9 3
before:article first:inhabitant	3 -18 0 -1 0 2
before:article first:ordinarySmall	-4 -1 -9 14 -6 -2
before:article first:lexiconNoun	-11 -38 -6 21 3 6
before:article first:lexiconUnknown	9 -8 -8 -18 -10 25
before:possessive first:bodyHead	6 0 -1 -4 -1 0
before:possessive first:acronym	6 0 -1 -4 -1 0
before:possessive first:mixed	-2 -2 -7 -1 -2 10
before:possessive first:capital	6 -10 -10 -8 0 11
before:possessive first:lexiconNoun	6 -1 -2 -2 -1 0
before:possessive first:lexiconUnknown	0 -11 -13 -7 -1 17
before:preposition first:role	19 -7 -8 -2 -4 -4
before:preposition first:title	10 -3 -2 -2 -4 -1
before:preposition first:particle	-1 -2 8 -3 -3 -3
before:preposition first:firmHead	12 -3 -11 -1 7 -4
before:preposition first:firmNoun	10 0 -4 -3 -2 -2
before:preposition first:bodyHead	-14 0 -2 15 -2 -1
before:preposition first:placeHead	11 -1 -8 -1 -2 -5
before:preposition first:clubHead	-7 0 0 7 0 0
before:preposition first:firmVerb	-2 -1 9 -1 -5 -4
before:preposition first:pronoun	-8 0 0 0 8 0
before:preposition first:calendar	49 -20 -25 -6 -10 -12
before:preposition first:never	-5 -1 -1 -1 7 -1
before:preposition first:plain	5 -5 -26 24 -5 -21
before:preposition first:function	-2 0 -3 -2 -2 7
before:preposition first:given	8 13 -11 -6 -6 -6
before:preposition first:givenMaybe	8 0 -1 -1 -3 -4
before:preposition first:acronym	9 -2 -14 5 3 -14
before:preposition first:mixed	-10 4 0 -3 -6 9
before:preposition first:capital	-10 7 0 -1 -2 5
before:preposition first:endsInS	-10 14 9 0 -11 -15
before:preposition first:unknown	15 -4 -18 0 -9 4
before:preposition first:longWord	-4 -6 5 -9 9 -2
before:preposition first:shortWord	1 1 -13 -5 -5 16
before:preposition first:inhabitant	5 8 1 -14 -15 1
before:preposition first:ordinarySmall	14 -6 -23 10 -10 3
before:preposition first:lexiconNoun	-2 6 4 0 -27 13
before:preposition first:lexiconUnknown	-18 6 -4 0 13 -15
before:placePreposition first:role	8 0 -6 -1 -4 0
before:placePreposition first:firmNoun	6 -1 -2 0 -2 0
before:placePreposition first:bodyHead	7 0 -2 -5 -2 -1
before:placePreposition first:placeHead	11 -2 -4 -3 -4 -1
before:placePreposition first:clubHead	16 0 -1 -1 -15 0
before:placePreposition first:nationality	7 0 -1 0 -6 0
before:placePreposition first:calendar	37 -16 -11 -2 -24 -2
before:placePreposition first:plain	-16 8 -2 -2 8 -1
before:placePreposition first:function	13 0 -4 0 -10 -2
before:placePreposition first:given	-17 -1 -9 -1 17 -2
before:placePreposition first:givenMaybe	19 -15 1 -4 -6 -2
before:placePreposition first:acronym	10 -1 2 -2 -5 -6
before:placePreposition first:capital	-7 -24 -16 -42 46 -36
before:placePreposition first:endsInS	-7 -5 2 -3 9 -2
before:placePreposition first:unknown	9 0 3 -2 -6 -6
before:placePreposition first:shortWord	3 -20 -3 -8 14 -13
before:placePreposition first:ordinarySmall	4 -6 -4 -8 8 -6
before:placePreposition first:lexiconNoun	-6 -17 -3 -20 29 -20
before:placePreposition first:lexiconUnknown	-4 -15 -16 -29 33 -19
before:from first:role	7 -6 -9 -8 9 -1
before:from first:title	7 -1 -2 -1 -5 0
before:from first:firmHead	12 -2 -6 -3 -2 0
before:from first:firmNoun	-16 -1 5 -1 -2 13
before:from first:bodyHead	6 -1 2 -13 5 -1
before:from first:placeHead	-15 2 10 0 6 -1
before:from first:clubHead	-3 -3 7 -5 2 0
before:from first:possessive	5 -1 -3 -1 0 0
before:from first:nationality	6 -4 -10 10 -9 0
before:from first:calendar	8 1 -3 -3 -4 -2
before:from first:never	10 -1 -4 -2 -5 0
before:from first:plain	3 -10 -15 9 -7 15
before:from first:given	6 3 3 -14 -9 -4
before:from first:givenMaybe	-1 -18 3 5 10 -2
before:from first:acronym	-10 -6 27 -10 -10 -7
before:from first:mixed	4 -3 9 -4 -3 -6
before:from first:capital	4 -9 1 3 6 -33
before:from first:initial	-6 7 -1 0 -1 0
before:from first:endsInS	-1 -4 1 4 1 -7
before:from first:unknown	-10 3 17 2 -16 -11
before:from first:longWord	-6 -5 -17 21 -5 -1
before:from first:shortWord	-6 1 14 -12 -7 4
before:from first:inhabitant	0 -14 14 2 -12 -3
before:from first:ordinarySmall	-15 6 11 -8 -3 14
before:from first:lexiconNoun	2 4 -4 1 3 -13
before:from first:lexiconUnknown	1 -14 9 -2 7 -36
before:at first:role	9 -1 -7 -6 3 -1
before:at first:title	6 0 -1 -1 -4 0
before:at first:firmHead	-2 0 5 -2 -1 -1
before:at first:placeHead	-3 -1 8 -24 14 -3
before:at first:clubHead	2 0 -13 -1 12 -1
before:at first:pronoun	8 0 -1 -1 -7 0
before:at first:never	8 0 -1 -1 -7 0
before:at first:plain	-9 7 -6 0 -15 15
before:at first:given	-5 -8 0 7 5 -5
before:at first:acronym	-12 -2 4 8 9 -15
before:at first:mixed	-3 -3 3 -3 -3 5
before:at first:capital	-7 -26 17 5 6 -16
before:at first:endsInS	-13 -5 4 10 3 -11
before:at first:unknown	-7 -3 4 6 7 -17
before:at first:longWord	7 -2 -9 -6 9 -2
before:at first:shortWord	9 -13 -19 17 5 -11
before:at first:inhabitant	-4 -2 16 -3 -12 -2
before:at first:ordinarySmall	-26 7 3 17 1 -9
before:at first:lexiconNoun	-8 3 18 -2 -2 -45
before:at first:lexiconUnknown	-7 -32 6 10 9 5
before:named first:plain	-1 9 -6 -5 0 0
before:named first:given	-10 14 -3 -1 -1 -1
before:named first:givenMaybe	-8 14 -3 -1 0 -7
before:named first:capital	-3 7 -8 -13 -10 13
before:named first:endsInS	-14 17 -4 -1 -1 -2
before:named first:shortWord	-9 11 -3 0 0 -1
before:named first:inhabitant	0 -5 7 -1 0 -2
before:named first:lexiconNoun	-25 11 -6 -8 -3 16
before:named first:lexiconUnknown	13 -2 -4 -6 -7 -8
before:and first:role	-3 -2 7 -1 -1 -1
before:and first:particle	-3 -7 11 -2 -3 0
before:and first:firmHead	8 -1 4 -12 -2 -3
before:and first:firmNoun	-10 0 11 -2 0 -2
before:and first:bodyHead	-5 0 -9 12 -2 0
before:and first:placeHead	16 -1 -13 -3 -4 -5
before:and first:productHead	-3 0 -4 7 0 0
before:and first:productNoun	-3 0 -4 7 0 0
before:and first:clubHead	-4 -1 7 -1 -2 0
before:and first:calendar	-17 9 -6 -1 -1 14
before:and first:plain	-20 10 17 -17 12 -3
before:and first:given	-21 20 0 -4 -1 -2
before:and first:givenMaybe	-1 4 5 -5 -8 -3
before:and first:acronym	-8 -2 14 -4 -2 -6
before:and first:mixed	-8 -3 15 -1 -2 -4
before:and first:capital	-2 10 3 -12 -9 -1
before:and first:endsInS	23 13 -25 -8 -19 -8
before:and first:unknown	0 -3 15 -11 -5 -7
before:and first:longWord	-10 -5 3 -2 11 -1
before:and first:shortWord	-15 -7 29 -16 2 -20
before:and first:inhabitant	-10 -2 -21 -10 22 21
before:and first:ordinarySmall	10 -2 0 -12 -15 -1
before:and first:lexiconNoun	9 7 -4 -18 -17 10
before:and first:lexiconUnknown	-25 6 14 5 2 -30
before:pronoun first:acronym	-2 0 5 -3 -1 -1
before:pronoun first:capital	11 -6 8 -4 -10 -9
before:pronoun first:endsInS	8 -7 0 -1 -1 0
before:pronoun first:shortWord	-2 -1 7 -3 -2 -2
before:pronoun first:ordinarySmall	12 -13 1 -1 -3 -3
before:pronoun first:lexiconNoun	7 1 1 -3 -7 -8
before:pronoun first:lexiconUnknown	5 -12 10 -1 -2 -1
before:nationality first:capital	5 -1 -2 -1 0 0
before:nationality first:lexiconNoun	5 -1 -2 -1 0 0
before:calendar first:capital	-10 15 -6 -1 -1 0
before:calendar first:lexiconNoun	9 -2 -6 -1 0 0
before:calendar first:lexiconUnknown	-16 16 0 0 0 0
before:never first:role	8 -8 0 0 0 0
before:never first:placeHead	5 0 -1 -3 -1 -1
before:never first:capital	-24 33 -20 -9 -8 10
before:never first:endsInS	-5 7 -1 0 -1 0
before:never first:unknown	7 -3 -1 -1 -1 -2
before:never first:longWord	8 0 -6 -1 0 0
before:never first:shortWord	-7 10 -2 -1 -1 -2
before:never first:inhabitant	-5 5 0 0 0 0
before:never first:ordinarySmall	-6 17 -9 -5 -3 -4
before:never first:lexiconNoun	-15 28 -14 -6 -4 -5
before:never first:lexiconUnknown	-17 16 -7 -3 -4 13
before:plain first:role	13 -8 -2 -2 0 0
before:plain first:legalForm	5 -1 -2 -1 -1 0
before:plain first:firmHead	9 -4 -2 -3 0 0
before:plain first:bodyHead	6 -1 9 -16 0 0
before:plain first:placeHead	-6 -7 -10 -7 9 11
before:plain first:calendar	-5 -9 2 12 -1 -3
before:plain first:plain	-5 -3 13 -2 -1 -4
before:plain first:given	-16 15 -7 12 -5 -4
before:plain first:givenMaybe	5 -9 -20 15 8 -2
before:plain first:acronym	11 -5 -1 -25 -6 13
before:plain first:mixed	-9 -1 -2 0 0 10
before:plain first:capital	0 -3 -6 11 -7 3
before:plain first:endsInS	0 18 -5 -14 -7 -5
before:plain first:unknown	9 -8 -5 -10 -7 12
before:plain first:longWord	3 -3 -5 5 -1 -1
before:plain first:shortWord	-17 4 -19 15 -2 17
before:plain first:inhabitant	12 -15 -21 13 8 -5
before:plain first:ordinarySmall	-24 -11 12 22 9 -17
before:plain first:lexiconNoun	6 -18 -8 3 4 5
before:plain first:lexiconUnknown	-10 9 2 7 -13 -1
before:firmTail first:role	-3 -4 7 -1 0 0
before:firmTail first:capital	6 -8 -10 6 -9 10
before:firmTail first:endsInS	-1 -3 -12 -3 0 14
before:firmTail first:ordinarySmall	0 -6 6 -2 0 0
before:firmTail first:lexiconUnknown	6 -8 -16 9 -8 12
before:partyTail first:capital	-3 -3 -3 12 -7 -2
before:partyTail first:lexiconUnknown	-3 -3 -3 12 -7 -2
before:credit first:placeHead	-15 3 14 0 -3 0
before:credit first:possessive	5 -1 -3 -1 0 0
before:credit first:nationality	-4 0 -4 7 0 0
before:credit first:plain	-3 -1 5 0 -1 0
before:credit first:function	6 -1 -4 -1 0 0
before:credit first:given	10 1 -3 -5 -8 -2
before:credit first:givenMaybe	-6 -10 -11 9 12 0
before:credit first:acronym	-3 -3 8 1 -2 -2
before:credit first:capital	3 19 4 -2 -38 -13
before:credit first:initial	-6 7 -1 0 -1 0
before:credit first:endsInS	-13 7 9 -2 -5 0
before:credit first:unknown	-11 6 9 1 -2 -2
before:credit first:shortWord	-5 12 -2 -8 1 -5
before:credit first:inhabitant	-2 -6 -2 9 -2 -1
before:credit first:ordinarySmall	1 5 6 -12 -6 -1
before:credit first:lexiconNoun	8 6 5 -6 -26 -8
before:credit first:lexiconUnknown	-5 18 1 2 -24 -6
before:function first:role	12 -21 -16 0 3 3
before:function first:title	22 -4 -5 -3 -13 -2
before:function first:particle	-4 -8 16 -5 -6 -3
before:function first:firmHead	14 -10 -1 5 -11 -21
before:function first:firmNoun	-7 -5 6 -3 -13 16
before:function first:bodyHead	-8 -5 -17 27 -6 -21
before:function first:placeHead	12 -5 -8 -10 3 -6
before:function first:productHead	-2 0 -4 6 -1 -1
before:function first:productNoun	1 0 -5 6 -2 -2
before:function first:clubHead	5 -8 -11 4 2 2
before:function first:mediaHead	-5 -3 14 2 -6 -11
before:function first:acting	5 -1 -3 0 0 -1
before:function first:firmVerb	-2 -1 9 -1 -5 -4
before:function first:possessive	6 -1 -4 -1 0 0
before:function first:pronoun	-3 -1 -2 -4 8 -1
before:function first:nationality	18 -9 -18 18 -23 -12
before:function first:calendar	51 -20 -40 -14 -32 9
before:function first:never	3 -3 -11 -7 13 -6
before:function first:plain	-3 -3 -25 16 5 1
before:function first:function	7 -2 -3 -8 -14 10
before:function first:given	-7 17 -3 -15 -3 -3
before:function first:givenMaybe	-2 -7 4 -9 7 -1
before:function first:acronym	-12 -15 5 11 0 5
before:function first:mixed	5 -6 5 -17 -17 10
before:function first:capital	-9 -9 -2 -1 18 0
before:function first:initial	1 6 -6 0 -1 -3
before:function first:unknown	-1 -10 -4 11 -19 13
before:function first:longWord	-9 -17 -16 15 14 -1
before:function first:shortWord	-9 3 0 -10 9 3
before:function first:inhabitant	-8 -9 12 -12 0 8
before:function first:ordinarySmall	0 -3 -4 8 -9 3
before:function first:lexiconNoun	-11 -8 4 1 9 1
before:function first:lexiconUnknown	-11 -5 -1 -6 16 1
before:given first:given	30 -29 -1 0 -1 0
before:given first:capital	54 -42 -11 -4 -7 -3
before:given first:endsInS	5 -4 0 0 0 0
before:given first:shortWord	12 -8 -2 -1 -1 -1
before:given first:lexiconNoun	14 -9 -3 -1 -1 -1
before:given first:lexiconUnknown	48 -36 -9 -3 -6 -3
before:givenMaybe first:given	25 -24 -1 0 0 0
before:givenMaybe first:capital	39 -24 -20 -5 -7 -2
before:givenMaybe first:shortWord	14 -12 -1 0 0 0
before:givenMaybe first:ordinarySmall	6 -3 -2 0 0 0
before:givenMaybe first:lexiconNoun	18 -11 -6 -2 -1 -1
before:givenMaybe first:lexiconUnknown	30 -18 -15 -3 -6 -2
before:acronym first:role	5 -2 0 0 -2 0
before:acronym first:firmHead	10 -8 -2 0 0 0
before:acronym first:firmNoun	11 -7 -2 0 -2 0
before:acronym first:bodyHead	10 0 -1 -9 -1 0
before:acronym first:plain	9 6 -5 -7 -9 -1
before:acronym first:function	8 -2 -2 -1 -2 -1
before:acronym first:given	-21 22 0 0 0 -1
before:acronym first:acronym	36 -6 -25 -16 -3 -7
before:acronym first:capital	3 16 -12 -18 -7 -2
before:acronym first:unknown	13 -10 -4 -12 4 -10
before:acronym first:longWord	8 0 -6 -1 0 0
before:acronym first:shortWord	2 6 -11 -6 8 -8
before:acronym first:ordinarySmall	18 -10 -5 -6 -1 -1
before:acronym first:lexiconNoun	7 15 -19 -9 -9 -6
before:acronym first:lexiconUnknown	-2 9 -13 -5 -3 6
before:mixed first:capital	5 -3 -1 0 0 0
before:capital first:role	0 2 -9 8 -3 -3
before:capital first:legalForm	25 -8 -12 -3 -4 -2
before:capital first:firmHead	28 -15 -17 2 -2 -4
before:capital first:firmNoun	14 -5 -6 -2 -1 0
before:capital first:bodyHead	4 -6 -1 2 -2 -2
before:capital first:placeHead	21 -2 -10 -11 -5 -3
before:capital first:clubHead	8 -2 -5 1 -2 -2
before:capital first:mediaHead	-5 -3 8 -1 0 0
before:capital first:acting	8 0 -6 -1 0 0
before:capital first:pronoun	-8 0 0 0 8 0
before:capital first:nationality	-7 0 -2 8 -1 0
before:capital first:calendar	-4 -6 13 -1 -4 0
before:capital first:never	-1 -1 -2 -2 5 -1
before:capital first:plain	19 -20 -15 -5 10 -6
before:capital first:function	9 -2 -6 -1 -1 -1
before:capital first:given	-1 7 1 -6 -4 -4
before:capital first:givenMaybe	19 -13 -5 -4 0 -2
before:capital first:acronym	7 -6 -4 -4 -4 7
before:capital first:mixed	12 -8 -8 -4 -4 2
before:capital first:capital	25 -3 -12 -10 -14 -10
before:capital first:initial	2 7 -4 -3 -2 -2
before:capital first:endsInS	10 4 -27 -5 14 -7
before:capital first:unknown	1 2 -5 1 -14 10
before:capital first:longWord	5 -11 -8 -8 12 -1
before:capital first:shortWord	8 7 -8 -28 3 6
before:capital first:inhabitant	3 -2 7 -6 -6 -5
before:capital first:ordinarySmall	-6 9 11 4 -14 -19
before:capital first:lexiconNoun	13 6 -4 -1 -23 -15
before:capital first:lexiconUnknown	22 -9 -13 -17 -2 1
before:small first:role	13 -1 -18 -11 3 2
before:small first:title	34 -16 -12 -5 -14 -3
before:small first:particle	3 -8 13 -7 -8 -4
before:small first:firmHead	22 -12 -4 -3 -11 -20
before:small first:firmNoun	-12 -5 12 -4 -11 16
before:small first:bodyHead	5 1 -9 10 -5 -20
before:small first:placeHead	8 -17 -17 -1 7 1
before:small first:productHead	-2 0 -4 6 -1 -1
before:small first:productNoun	1 0 -5 6 -2 -2
before:small first:clubHead	8 -8 -9 -1 2 2
before:small first:mediaHead	2 -4 10 0 -6 -11
before:small first:firmVerb	-3 0 8 -1 -5 -4
before:small first:possessive	5 -1 -3 -1 0 0
before:small first:pronoun	9 -1 -3 -5 -1 -1
before:small first:nationality	27 -14 -24 18 -24 -14
before:small first:calendar	40 -19 -21 -1 -31 5
before:small first:never	19 -11 -12 -8 5 -7
before:small first:plain	-15 3 -6 17 1 0
before:small first:function	5 -3 -2 -7 -14 11
before:small first:given	3 26 -24 -12 -9 -11
before:small first:givenMaybe	-10 9 -1 1 1 -10
before:small first:acronym	-9 -26 10 9 -20 13
before:small first:mixed	4 -11 3 2 -16 9
before:small first:capital	-5 -8 6 2 3 1
before:small first:small	8 -3 -2 -1 -2 0
before:small first:initial	-6 19 -11 -1 -2 -6
before:small first:endsInS	7 -15 7 -3 -10 0
before:small first:unknown	2 -6 0 10 -59 15
before:small first:longWord	-5 -10 -14 18 3 -3
before:small first:shortWord	8 -4 -6 8 -14 2
before:small first:inhabitant	-9 2 -3 -7 5 9
before:small first:ordinarySmall	-9 6 8 7 -9 -1
before:small first:lexiconNoun	-19 2 12 -2 2 5
before:small first:lexiconUnknown	3 -10 2 3 3 -4
before:number first:role	-12 -5 -3 -2 0 15
before:number first:pronoun	7 0 0 -1 -5 0
before:number first:nationality	8 -4 -3 -1 -1 -1
before:number first:calendar	24 -15 -8 -2 -2 -3
before:number first:never	7 0 0 -1 -5 0
before:number first:plain	6 -9 10 -11 -7 -2
before:number first:function	-4 -3 9 -3 0 -1
before:number first:given	-8 11 -3 -1 -1 -1
before:number first:acronym	17 -1 -5 -6 -6 -1
before:number first:capital	0 -2 0 10 -24 -1
before:number first:endsInS	0 -12 12 -7 -1 -2
before:number first:unknown	26 -4 -15 -9 -3 -3
before:number first:shortWord	21 -4 -18 7 -14 -13
before:number first:inhabitant	-10 7 -3 8 -2 -1
before:number first:ordinarySmall	13 -14 14 -16 -7 -11
before:number first:lexiconNoun	-15 8 10 -1 -10 4
before:number first:lexiconUnknown	1 -11 -2 16 -9 -5
before:initial first:placeHead	5 0 -1 -3 -1 -1
before:initial first:given	13 -12 -1 0 -1 0
before:initial first:capital	30 -19 -7 -5 -6 -3
before:initial first:initial	15 -13 -2 -2 -1 -1
before:initial first:unknown	15 -13 -2 -2 -1 -1
before:initial first:shortWord	18 -14 -2 -2 -1 -1
before:initial first:ordinarySmall	6 0 -1 -4 -1 -1
before:initial first:lexiconNoun	12 -4 -2 -4 -1 -1
before:initial first:lexiconUnknown	22 -15 -5 -1 -5 -1
before:endsInS first:role	10 -8 -1 0 0 0
before:endsInS first:legalForm	7 -2 -4 -1 -1 0
before:endsInS first:firmHead	5 -1 -3 -1 0 -1
before:endsInS first:bodyHead	2 -4 -4 5 -2 -3
before:endsInS first:placeHead	5 -1 -1 -1 -1 -1
before:endsInS first:calendar	-15 0 15 0 0 0
before:endsInS first:plain	0 -3 -7 9 -2 -3
before:endsInS first:acronym	1 0 7 -8 0 -1
before:endsInS first:mixed	3 -4 -10 -2 -2 9
before:endsInS first:capital	-3 -4 -2 -6 -7 16
before:endsInS first:endsInS	13 -7 -3 -1 -1 -2
before:endsInS first:unknown	-2 0 7 -3 -2 -3
before:endsInS first:shortWord	22 -5 -7 -11 -5 -7
before:endsInS first:inhabitant	17 -1 -16 0 0 0
before:endsInS first:ordinarySmall	-6 -3 1 4 -6 10
before:endsInS first:lexiconNoun	16 -3 -20 1 -12 2
before:endsInS first:lexiconUnknown	-20 -5 12 -13 0 22
before:edge first:role	14 -5 -15 9 -9 -10
before:edge first:title	35 -21 -10 -8 -8 -3
before:edge first:firmHead	-9 20 -3 -6 -8 -2
before:edge first:firmNoun	11 10 -18 -12 -7 -6
before:edge first:bodyHead	-7 -7 -11 17 -6 -2
before:edge first:placeHead	-24 -4 -4 -5 35 -7
before:edge first:clubHead	-19 -2 -4 21 0 0
before:edge first:mediaHead	9 -5 -2 -2 -1 0
before:edge first:speaking	8 -1 -6 -1 -1 -1
before:edge first:acting	12 -3 -5 -4 -1 -1
before:edge first:firmVerb	13 8 -17 -7 -4 -4
before:edge first:nationality	17 -5 -5 -9 -2 -1
before:edge first:calendar	-10 11 12 -11 -10 -3
before:edge first:never	18 -16 -3 -1 -1 -1
before:edge first:plain	19 -15 -13 6 -6 -18
before:edge first:given	-1 26 -10 -13 -14 -8
before:edge first:givenMaybe	-11 32 -23 0 -10 -10
before:edge first:acronym	23 -22 -24 0 8 -14
before:edge first:capital	-9 1 7 -5 6 6
before:edge first:initial	-1 10 -5 -3 -3 -3
before:edge first:endsInS	-9 7 -3 18 -13 -21
before:edge first:unknown	-11 -9 -30 -7 42 -15
before:edge first:longWord	17 1 -6 -13 -7 -3
before:edge first:shortWord	-16 -7 9 9 6 5
before:edge first:inhabitant	6 0 -13 6 -24 12
before:edge first:ordinarySmall	20 -1 -16 -12 -4 0
before:edge first:lexiconNoun	13 -22 5 15 -29 0
before:edge first:lexiconUnknown	-35 24 14 -13 -11 13
before:comma first:role	25 -6 -10 -2 -7 -9
before:comma first:title	24 -11 -9 -2 -6 -5
before:comma first:legalForm	13 -9 -3 0 -4 0
before:comma first:firmHead	13 -1 -7 -5 -1 -2
before:comma first:bodyHead	-5 -3 9 -2 -2 0
before:comma first:placeHead	-11 -12 9 -4 13 -5
before:comma first:acting	-1 7 -5 0 -1 -3
before:comma first:firmVerb	-1 -1 7 0 -1 -4
before:comma first:nationality	14 -7 -6 0 -4 -1
before:comma first:calendar	37 -18 -18 -1 -7 -9
before:comma first:never	16 -10 -5 -1 -4 -1
before:comma first:plain	3 3 4 -4 -3 -10
before:comma first:firmTail	8 -1 -3 -1 -1 -4
before:comma first:function	-6 5 3 0 -2 -3
before:comma first:given	6 10 -13 -9 -19 3
before:comma first:givenMaybe	3 12 -12 -5 4 -17
before:comma first:acronym	-15 10 18 -13 -24 7
before:comma first:mixed	-7 -9 -6 -2 -5 18
before:comma first:capital	-22 8 6 -18 18 -4
before:comma first:initial	10 -1 -4 -2 -5 -1
before:comma first:endsInS	8 3 -2 -10 -16 3
before:comma first:unknown	-11 10 17 -14 -28 7
before:comma first:shortWord	3 -7 4 -15 4 -2
before:comma first:inhabitant	2 -2 11 -4 -7 -14
before:comma first:ordinarySmall	9 -7 -3 -20 2 1
before:comma first:lexiconNoun	-26 -22 12 -23 22 21
before:comma first:lexiconUnknown	-5 20 -6 -6 -1 -28
before:colon first:role	4 -6 5 -3 -2 -4
before:colon first:bodyHead	6 0 -4 -1 0 -1
before:colon first:placeHead	-7 -1 8 0 0 0
before:colon first:nationality	-2 -5 8 -3 0 -1
before:colon first:plain	-4 -3 9 -2 -1 -2
before:colon first:function	18 -4 -12 -1 -1 -1
before:colon first:given	2 13 -12 -3 -3 -2
before:colon first:givenMaybe	-2 12 -9 -2 -2 -1
before:colon first:acronym	12 -2 0 -4 -5 -6
before:colon first:capital	-20 3 15 2 -7 2
before:colon first:initial	-4 5 -1 0 0 0
before:colon first:endsInS	19 -10 -2 -7 -6 -7
before:colon first:unknown	0 -1 13 -6 -8 -10
before:colon first:shortWord	3 8 -6 -14 9 -17
before:colon first:inhabitant	0 -11 14 -5 -2 -1
before:colon first:ordinarySmall	14 -22 2 -12 -10 4
before:colon first:lexiconNoun	4 -10 2 -10 -27 15
before:colon first:lexiconUnknown	-33 13 11 10 7 -25
before:opens first:role	-4 0 6 -2 -1 0
before:opens first:firmHead	-4 -1 10 -5 -1 0
before:opens first:bodyHead	-16 -8 -6 15 9 -2
before:opens first:placeHead	-1 0 7 -5 -1 0
before:opens first:mediaHead	12 -2 -5 -6 -2 -1
before:opens first:speaking	11 -3 -5 -4 -3 0
before:opens first:calendar	5 -2 -1 -1 0 -1
before:opens first:plain	-2 -12 -13 -4 20 -2
before:opens first:credit	6 -1 -3 -1 -1 0
before:opens first:given	-3 6 -1 -2 0 0
before:opens first:givenMaybe	6 -4 2 -2 -1 -1
before:opens first:acronym	-1 0 5 -2 -1 -1
before:opens first:mixed	-6 -1 9 -3 -1 -1
before:opens first:capital	-27 -1 -1 17 21 -28
before:opens first:endsInS	21 -11 0 -14 -9 -3
before:opens first:unknown	-1 0 5 -2 -1 -1
before:opens first:longWord	-15 -3 12 9 -7 -2
before:opens first:shortWord	-5 22 -7 -7 -12 -5
before:opens first:inhabitant	-2 0 6 -4 -1 -1
before:opens first:ordinarySmall	0 -2 8 -11 4 -6
before:opens first:lexiconNoun	-28 -9 -8 19 27 -21
before:opens first:lexiconUnknown	-8 7 11 -2 -11 -10
before:closes first:capital	12 -4 -2 -3 -2 -2
before:closes first:initial	-3 8 -3 -1 -1 -3
before:closes first:unknown	6 8 -11 -2 -2 -3
before:closes first:shortWord	8 7 -12 -2 -2 -3
before:closes first:ordinarySmall	6 -2 -3 0 0 0
before:closes first:lexiconNoun	3 -4 6 -3 -1 -2
before:quote first:role	-9 12 -1 -1 0 -1
before:quote first:title	10 -8 -1 0 0 0
before:quote first:firmNoun	-6 7 -1 0 0 0
before:quote first:productHead	6 -1 -3 -1 0 -2
before:quote first:acting	-8 8 0 0 0 0
before:quote first:firmVerb	-7 7 0 0 0 0
before:quote first:calendar	-8 8 0 0 0 0
before:quote first:never	7 -6 -1 0 0 0
before:quote first:plain	1 9 -7 -4 -2 -3
before:quote first:givenMaybe	-6 6 0 0 0 0
before:quote first:acronym	-4 -2 8 -1 -1 -1
before:quote first:capital	26 7 -24 -34 -30 -10
before:quote first:endsInS	-3 15 -12 -6 -3 -3
before:quote first:unknown	-7 -1 9 -1 -1 0
before:quote first:shortWord	-1 5 7 -9 -4 -9
before:quote first:inhabitant	-2 5 -2 -1 0 -1
before:quote first:ordinarySmall	18 -2 -19 -5 -4 -8
before:quote first:lexiconNoun	20 -1 -19 -17 -12 -1
before:quote first:lexiconUnknown	12 12 -8 -20 -20 -16
before:hyphen first:role	6 -3 -1 -2 0 0
before:hyphen first:function	5 -1 -2 -1 0 0
before:hyphen first:given	20 -9 -7 -7 -4 -3
before:hyphen first:acronym	-12 0 13 -1 -1 0
before:hyphen first:capital	16 -10 -13 17 -13 -18
before:hyphen first:endsInS	13 -5 -3 -4 -1 -1
before:hyphen first:unknown	-13 0 13 -1 0 0
before:hyphen first:longWord	5 -1 -2 -1 -1 0
before:hyphen first:shortWord	1 1 6 -2 -7 -6
before:hyphen first:inhabitant	5 0 -2 -2 -1 -1
before:hyphen first:ordinarySmall	8 1 -5 -2 -1 -1
before:hyphen first:lexiconNoun	-5 7 7 -1 -8 -9
before:hyphen first:lexiconUnknown	22 -18 -23 18 -8 -11
before:stop first:role	24 -11 1 -22 -4 -8
before:stop first:title	26 -18 -9 -5 -1 -1
before:stop first:particle	-3 6 -2 -1 0 -1
before:stop first:legalForm	7 -4 -2 -1 -1 0
before:stop first:firmHead	-8 6 -2 8 -1 -3
before:stop first:firmNoun	4 11 -9 -11 -2 -5
before:stop first:bodyHead	-5 4 4 -3 0 0
before:stop first:placeHead	-9 6 8 -2 -3 -3
before:stop first:productNoun	13 -12 -2 0 0 0
before:stop first:clubHead	-6 -9 -5 14 -1 -1
before:stop first:mediaHead	-8 -1 10 -2 0 -2
before:stop first:speaking	6 -3 -2 0 0 0
before:stop first:acting	-5 -3 8 0 0 -1
before:stop first:firmVerb	6 -4 -2 0 0 0
before:stop first:possessive	8 -2 -5 -1 0 -1
before:stop first:nationality	6 -2 -1 -3 0 0
before:stop first:calendar	-27 11 21 -2 0 -1
before:stop first:never	3 -2 -8 6 -1 -1
before:stop first:plain	9 2 -1 -27 -4 -11
before:stop first:function	14 -12 -2 -4 -1 -3
before:stop first:given	-16 21 0 -15 -4 -4
before:stop first:givenMaybe	-21 17 0 -8 -3 12
before:stop first:acronym	-16 -10 11 15 -7 -9
before:stop first:mixed	10 -9 8 -9 -2 -4
before:stop first:capital	-5 15 4 -3 -28 -10
before:stop first:endsInS	9 0 -12 8 -13 -17
before:stop first:unknown	-20 -8 15 13 -6 -8
before:stop first:longWord	-1 -9 11 -4 -1 -1
before:stop first:shortWord	-20 4 2 16 -1 12
before:stop first:inhabitant	17 7 -17 -20 -5 -12
before:stop first:ordinarySmall	27 -6 -23 -2 -15 -18
before:stop first:lexiconNoun	24 -2 -14 -29 -43 6
before:stop first:lexiconUnknown	-54 21 21 15 -3 -52
before:symbol first:familyNoun	8 -2 -6 0 0 0
before:symbol first:plain	-16 -3 18 -2 -3 -1
before:symbol first:acronym	-6 0 8 -1 -1 -1
before:symbol first:mixed	-5 -2 12 -3 -2 -4
before:symbol first:capital	5 -19 17 -17 0 -12
before:symbol first:unknown	-6 0 8 -1 -1 -1
before:symbol first:shortWord	2 -7 6 -3 1 -5
before:symbol first:ordinarySmall	23 -8 -11 -3 -8 -4
before:symbol first:lexiconNoun	5 -14 6 -8 5 -8
before:symbol first:lexiconUnknown	1 -7 13 -10 -6 -4
before:ampersand first:legalForm	6 -3 -2 -1 -1 0
before:ampersand first:capital	46 -7 -40 -16 -15 -11
before:ampersand first:endsInS	12 -4 -5 -3 -1 0
before:ampersand first:unknown	7 -1 -3 -1 -2 -1
before:ampersand first:shortWord	16 2 -14 -4 -4 -4
before:ampersand first:inhabitant	8 -3 -4 0 -1 0
before:ampersand first:ordinarySmall	9 -4 -3 -1 -1 -1
before:ampersand first:lexiconNoun	30 -12 -18 -3 -4 -5
before:ampersand first:lexiconUnknown	27 1 -28 -11 -9 -6
before:slash first:calendar	-4 0 5 -1 0 -1
before:slash first:plain	-9 0 -1 -1 9 0
before:slash first:givenMaybe	-4 0 5 -1 0 -1
before:slash first:acronym	0 0 -4 -1 8 -5
before:slash first:capital	-1 -5 -2 -5 8 -3
before:slash first:endsInS	-9 0 -1 -1 9 0
before:slash first:unknown	16 -4 -15 -4 5 -7
before:slash first:shortWord	19 -4 -7 -4 -6 -7
before:slash first:inhabitant	-4 0 5 -1 0 -1
before:slash first:ordinarySmall	-4 0 5 -1 0 -1
before:slash first:lexiconNoun	-12 -1 4 -1 9 -1
before:slash first:lexiconUnknown	-5 -1 4 -1 3 -1
before:unknown first:firmHead	10 -8 -2 0 0 0
before:unknown first:firmNoun	8 -7 -1 0 0 0
before:unknown first:plain	-1 6 -3 -2 -1 -1
before:unknown first:function	5 -2 -1 -1 -1 -1
before:unknown first:given	-16 19 -2 -1 -1 -1
before:unknown first:acronym	27 -4 -9 -5 -11 -3
before:unknown first:capital	1 12 -5 -11 -11 0
before:unknown first:initial	15 -13 -2 -2 -1 -1
before:unknown first:endsInS	-3 6 -3 -1 -1 -1
before:unknown first:unknown	16 -17 10 -5 -18 -3
before:unknown first:shortWord	4 8 -8 -4 -6 -4
before:unknown first:ordinarySmall	14 -8 -4 -3 -1 -1
before:unknown first:lexiconNoun	6 10 -16 -5 -8 -6
before:unknown first:lexiconUnknown	2 7 -15 -5 -2 6
before:longWord first:capital	1 14 -10 -6 -1 -1
before:longWord first:lexiconNoun	7 2 -6 -3 0 0
before:longWord first:lexiconUnknown	-6 13 -4 -3 -1 -1
before:shortWord first:role	16 -20 -14 -3 3 3
before:shortWord first:title	27 -11 -6 -5 -14 -3
before:shortWord first:particle	3 -9 14 -6 -8 -4
before:shortWord first:legalForm	8 -2 -4 -1 -1 0
before:shortWord first:firmHead	19 -19 -2 3 -11 -21
before:shortWord first:firmNoun	-5 -12 8 -4 -13 16
before:shortWord first:bodyHead	1 1 -16 16 -5 -20
before:shortWord first:placeHead	12 -12 -12 -7 3 4
before:shortWord first:productHead	-2 0 -4 6 -1 -1
before:shortWord first:productNoun	2 0 -6 5 -2 -2
before:shortWord first:clubHead	7 -9 -11 3 2 2
before:shortWord first:mediaHead	-7 -5 18 0 -6 -11
before:shortWord first:acting	7 -2 -4 -1 -1 -1
before:shortWord first:firmVerb	-1 -2 9 -1 -5 -4
before:shortWord first:possessive	7 -1 -4 -1 0 0
before:shortWord first:nationality	18 -14 -23 24 -25 -13
before:shortWord first:calendar	31 -10 -13 -13 -30 12
before:shortWord first:never	17 -11 -13 -8 7 -7
before:shortWord first:plain	-7 1 -19 12 8 2
before:shortWord first:firmTail	6 0 -3 -2 -1 0
before:shortWord first:function	12 -5 -6 -8 -15 10
before:shortWord first:given	-15 30 -6 -18 -7 -5
before:shortWord first:givenMaybe	-3 -3 11 -13 -1 -2
before:shortWord first:acronym	-4 -21 12 5 -10 1
before:shortWord first:mixed	3 -13 0 1 -18 13
before:shortWord first:capital	1 -1 -5 0 7 -6
before:shortWord first:small	8 -3 -2 -1 -2 0
before:shortWord first:initial	1 11 -12 -2 -3 -6
before:shortWord first:endsInS	-7 13 -4 -1 0 -1
before:shortWord first:unknown	3 -5 2 6 -26 10
before:shortWord first:longWord	-3 -12 -19 13 13 -3
before:shortWord first:shortWord	0 -2 -1 -7 4 -1
before:shortWord first:inhabitant	-7 -5 9 -4 -8 7
before:shortWord first:ordinarySmall	-3 3 2 5 -7 -1
before:shortWord first:lexiconUnknown	-3 -1 -3 0 7 -5
before:inhabitant first:bodyHead	-5 -1 7 -1 0 0
before:inhabitant first:placeHead	-5 9 -5 -1 0 0
before:inhabitant first:plain	-6 -1 8 -1 0 0
before:inhabitant first:given	5 -2 -4 -1 -1 0
before:inhabitant first:capital	-6 5 13 -18 -10 -5
before:inhabitant first:endsInS	3 5 -7 0 0 0
before:inhabitant first:inhabitant	-4 8 -2 -1 -1 0
before:inhabitant first:ordinarySmall	-9 -4 13 -2 0 -1
before:inhabitant first:lexiconNoun	-9 -1 13 -6 -2 -2
before:inhabitant first:lexiconUnknown	2 5 1 -13 -8 -3
before:ordinarySmall first:role	-11 10 -7 9 -2 -2
before:ordinarySmall first:legalForm	16 -4 -8 -1 -2 -1
before:ordinarySmall first:firmHead	-2 -5 3 5 -1 -2
before:ordinarySmall first:firmNoun	8 -3 -4 -1 -1 0
before:ordinarySmall first:bodyHead	4 -3 -10 3 -1 -1
before:ordinarySmall first:placeHead	-2 7 0 -6 -3 -1
before:ordinarySmall first:clubHead	-2 0 -4 6 -1 -1
before:ordinarySmall first:mediaHead	-7 -2 9 -1 0 0
before:ordinarySmall first:acting	7 0 -6 0 0 0
before:ordinarySmall first:pronoun	-8 0 0 0 8 0
before:ordinarySmall first:nationality	-6 -1 -2 8 -1 0
before:ordinarySmall first:calendar	-1 -11 13 -1 -4 0
before:ordinarySmall first:never	-2 -1 -2 -2 5 -1
before:ordinarySmall first:plain	4 -13 -11 1 13 -4
before:ordinarySmall first:function	5 -2 -3 0 0 0
before:ordinarySmall first:given	-8 5 7 -4 0 -2
before:ordinarySmall first:givenMaybe	6 -4 -2 -3 1 -1
before:ordinarySmall first:acronym	-15 -2 -1 5 2 11
before:ordinarySmall first:mixed	-4 -2 0 -3 -2 7
before:ordinarySmall first:capital	-18 -3 11 14 5 -4
before:ordinarySmall first:initial	-1 8 -3 -2 -1 -1
before:ordinarySmall first:endsInS	-8 1 -15 7 19 -2
before:ordinarySmall first:unknown	-17 5 -3 8 -8 13
before:ordinarySmall first:longWord	-2 -4 -6 -7 13 -1
before:ordinarySmall first:shortWord	-5 -6 3 -17 10 14
before:ordinarySmall first:inhabitant	-8 8 10 -4 -4 -3
before:ordinarySmall first:ordinarySmall	-21 7 20 11 -11 -14
before:ordinarySmall first:lexiconNoun	-9 -7 6 17 -12 -2
before:ordinarySmall first:lexiconUnknown	-17 0 11 -3 12 -2
before:lexiconNoun first:role	-7 8 -8 9 -2 -2
before:lexiconNoun first:legalForm	24 -7 -12 -2 -4 -2
before:lexiconNoun first:firmHead	14 -11 -7 3 -1 -3
before:lexiconNoun first:firmNoun	12 -4 -5 -2 -1 0
before:lexiconNoun first:bodyHead	4 -5 -1 0 -1 -1
before:lexiconNoun first:placeHead	16 0 -9 -10 -4 -2
before:lexiconNoun first:clubHead	-1 0 -4 6 -1 -1
before:lexiconNoun first:mediaHead	-6 -3 8 -1 0 0
before:lexiconNoun first:acting	8 0 -6 -1 0 0
before:lexiconNoun first:pronoun	-8 0 0 0 8 0
before:lexiconNoun first:nationality	-7 0 -2 8 -1 0
before:lexiconNoun first:calendar	-4 -5 13 -1 -4 0
before:lexiconNoun first:never	-1 -1 -2 -2 5 -1
before:lexiconNoun first:plain	14 -18 -13 -3 11 -5
before:lexiconNoun first:function	8 -2 -6 -1 0 0
before:lexiconNoun first:given	2 1 3 -5 -2 -3
before:lexiconNoun first:givenMaybe	13 -7 -5 -4 0 -1
before:lexiconNoun first:acronym	-14 -2 5 3 1 9
before:lexiconNoun first:mixed	10 -7 -7 -4 -4 3
before:lexiconNoun first:capital	8 -1 -4 1 -9 -4
before:lexiconNoun first:initial	0 7 -4 -2 -2 -2
before:lexiconNoun first:endsInS	3 -1 -21 3 16 -4
before:lexiconNoun first:unknown	-16 4 3 5 -9 11
before:lexiconNoun first:longWord	0 -5 -7 -8 13 -1
before:lexiconNoun first:shortWord	-3 7 -2 -22 6 9
before:lexiconNoun first:inhabitant	3 2 3 -5 -5 -4
before:lexiconNoun first:ordinarySmall	-5 -2 12 7 -13 -17
before:lexiconNoun first:lexiconNoun	7 0 -3 7 -18 -8
before:lexiconNoun first:lexiconUnknown	6 -3 -2 -11 0 2
before:lexiconUnknown first:role	11 -10 -1 0 0 0
before:lexiconUnknown first:firmHead	21 -6 -13 -2 -1 -1
before:lexiconUnknown first:placeHead	8 -3 -2 -1 -1 -1
before:lexiconUnknown first:clubHead	8 -1 -1 -5 -1 -1
before:lexiconUnknown first:plain	8 -3 -3 -1 0 0
before:lexiconUnknown first:givenMaybe	12 -11 -1 0 0 0
before:lexiconUnknown first:acronym	14 -2 -11 -2 -1 -1
before:lexiconUnknown first:capital	33 -9 -25 -22 -6 -7
before:lexiconUnknown first:endsInS	2 8 -9 -2 -2 -2
before:lexiconUnknown first:unknown	15 -3 -11 -2 -1 -1
before:lexiconUnknown first:longWord	8 -6 -1 0 -1 0
before:lexiconUnknown first:shortWord	18 1 -19 -7 -4 -5
before:lexiconUnknown first:inhabitant	2 -8 6 -1 -1 -1
before:lexiconUnknown first:ordinarySmall	-6 14 1 -6 -2 -3
before:lexiconUnknown first:lexiconNoun	10 10 -10 -12 -6 -10
before:lexiconUnknown first:lexiconUnknown	32 -17 -27 -13 -1 0
before:role last:role	-12 15 -4 -1 -1 -1
before:role last:legalForm	12 -4 -8 -1 0 0
before:role last:firmHead	1 -6 7 -1 0 0
before:role last:bodyHead	12 -10 0 -2 0 0
before:role last:placeHead	8 -1 -6 0 0 0
before:role last:calendar	5 -5 0 0 0 0
before:role last:plain	-11 -4 17 -3 -1 -3
before:role last:given	27 -17 -13 -2 -2 -3
before:role last:acronym	-3 0 6 -3 0 -1
before:role last:mixed	-14 14 1 0 0 -2
before:role last:capital	-11 33 -5 -30 -22 -22
before:role last:initial	-2 -3 6 0 -2 -1
before:role last:endsInS	-9 13 -1 -5 -2 -1
before:role last:stop	0 -5 5 0 0 0
before:role last:unknown	-4 -3 11 -3 -2 -1
before:role last:longWord	-6 0 6 -1 0 -1
before:role last:shortWord	3 2 2 -8 -5 -6
before:role last:inhabitant	-4 11 -4 -4 -1 -2
before:role last:ordinarySmall	11 -7 4 -7 -2 -5
before:role last:lexiconNoun	-19 23 9 -16 -7 -14
before:role last:lexiconUnknown	1 22 -18 -17 -16 -9
before:title last:given	8 -7 -1 0 0 0
before:title last:mixed	-13 13 0 0 0 -1
before:title last:capital	-30 37 -11 -3 -9 -3
before:title last:endsInS	-10 10 0 0 0 0
before:title last:longWord	-4 5 0 0 0 0
before:title last:shortWord	8 -6 -2 0 -1 0
before:title last:inhabitant	-6 6 0 0 0 0
before:title last:ordinarySmall	-21 21 0 0 0 0
before:title last:lexiconNoun	-27 29 -4 -1 -1 -1
before:title last:lexiconUnknown	-12 19 -8 -2 -9 -3
before:particle last:capital	39 -24 -17 -6 -10 -3
before:particle last:endsInS	5 -3 -1 -1 -1 0
before:particle last:lexiconUnknown	38 -23 -17 -6 -9 -2
before:legalForm last:capital	-15 -2 0 0 16 0
before:legalForm last:lexiconUnknown	-15 -2 0 0 16 0
before:firmHead last:legalForm	-1 -2 5 -2 -1 0
before:firmHead last:firmHead	-2 0 8 -5 -1 -1
before:firmHead last:bodyHead	6 -1 -1 -4 0 0
before:firmHead last:placeHead	-2 -1 7 -1 -3 -1
before:firmHead last:never	-1 0 -1 5 -4 -1
before:firmHead last:givenMaybe	-3 5 -2 0 0 0
before:firmHead last:acronym	-2 -1 3 4 -5 -1
before:firmHead last:capital	17 1 -10 3 -14 -8
before:firmHead last:endsInS	-3 5 1 -3 -1 0
before:firmHead last:stop	5 -1 -2 0 -1 0
before:firmHead last:unknown	6 -1 -2 -1 -2 -1
before:firmHead last:longWord	6 0 -5 -1 0 0
before:firmHead last:shortWord	3 -6 9 1 -9 -4
before:firmHead last:ordinarySmall	14 -3 -3 -7 -1 -2
before:firmHead last:lexiconNoun	8 -11 -2 8 -5 -6
before:firmHead last:lexiconUnknown	11 8 -12 -8 -9 -2
before:firmNoun last:role	0 -2 5 -2 0 0
before:firmNoun last:legalForm	14 -2 -10 -4 -1 -1
before:firmNoun last:firmHead	13 -7 -3 -7 -1 -2
before:firmNoun last:bodyHead	5 0 -4 -1 0 0
before:firmNoun last:placeHead	4 -4 7 -1 -4 -4
before:firmNoun last:mediaHead	6 -2 -3 0 0 0
before:firmNoun last:acting	-9 0 9 0 0 0
before:firmNoun last:calendar	-9 0 9 0 0 0
before:firmNoun last:never	-5 0 -1 5 -1 -1
before:firmNoun last:plain	-5 -8 14 -3 -1 -1
before:firmNoun last:function	-9 0 9 0 0 0
before:firmNoun last:givenMaybe	-10 -2 14 -1 -1 -4
before:firmNoun last:acronym	-7 -1 -4 12 -3 -3
before:firmNoun last:capital	-10 -20 34 -10 -22 -25
before:firmNoun last:endsInS	-5 11 1 -8 -2 -1
before:firmNoun last:stop	-8 -2 11 -2 -1 -1
before:firmNoun last:unknown	4 -1 -9 8 -2 -2
before:firmNoun last:longWord	6 -6 2 -2 0 -1
before:firmNoun last:shortWord	-6 -3 11 5 -10 -12
before:firmNoun last:ordinarySmall	5 4 -1 -8 -3 -5
before:firmNoun last:lexiconNoun	-15 -6 25 0 -14 -20
before:firmNoun last:lexiconUnknown	3 -21 21 -15 -8 -6
before:bodyHead last:firmHead	9 0 -5 -4 0 0
before:bodyHead last:bodyHead	-1 -1 9 -9 0 0
before:bodyHead last:acronym	-11 -1 -5 14 -1 -1
before:bodyHead last:capital	-7 -22 6 22 -8 -9
before:bodyHead last:endsInS	1 -1 -8 6 0 0
before:bodyHead last:unknown	-15 -4 -9 21 -2 -3
before:bodyHead last:shortWord	-5 -4 -9 15 -3 -1
before:bodyHead last:ordinarySmall	-2 -1 8 -6 0 0
before:bodyHead last:lexiconNoun	-6 -3 15 -11 -1 -2
before:bodyHead last:lexiconUnknown	-1 -18 -5 22 -7 -5
before:placeHead last:bodyHead	15 -1 -3 -13 0 0
before:placeHead last:plain	14 -1 -2 -10 -2 0
before:placeHead last:given	12 -10 -2 0 -1 0
before:placeHead last:acronym	14 -3 -4 -3 -5 -1
before:placeHead last:mixed	-9 -1 -2 0 0 10
before:placeHead last:capital	26 -13 -10 -23 -1 -6
before:placeHead last:endsInS	9 -2 -2 -4 -1 0
before:placeHead last:unknown	12 -2 -3 -2 -5 -1
before:placeHead last:shortWord	13 -16 -8 -2 -3 9
before:placeHead last:ordinarySmall	19 -3 -5 -13 -1 0
before:placeHead last:lexiconNoun	24 -2 -12 -17 -2 -1
before:placeHead last:lexiconUnknown	9 -11 -3 -8 1 -5
before:productHead last:capital	6 -3 -2 -1 0 0
before:productHead last:lexiconNoun	6 -3 -2 -1 0 0
before:productNoun last:capital	-7 -18 -16 18 -4 13
before:productNoun last:endsInS	-6 -1 -4 9 0 0
before:productNoun last:unknown	5 -1 -1 -1 -1 -2
before:productNoun last:shortWord	-8 -5 -12 19 -2 -4
before:productNoun last:lexiconNoun	-6 -4 -9 14 -1 -2
before:productNoun last:lexiconUnknown	-5 -15 -8 8 -2 15
before:familyNoun last:givenMaybe	-4 6 -1 0 0 0
before:familyNoun last:capital	-5 10 -4 -1 -2 -1
before:familyNoun last:endsInS	-6 7 -2 0 -1 0
before:familyNoun last:lexiconUnknown	-8 11 -4 -1 -1 0
before:clubHead last:capital	-11 -3 -5 -1 16 0
before:clubHead last:lexiconNoun	5 -2 -2 -1 0 0
before:clubHead last:lexiconUnknown	-15 -1 -3 -1 16 0
before:mediaHead last:acronym	7 0 -5 -2 -1 0
before:mediaHead last:capital	0 6 -5 -2 -1 -1
before:mediaHead last:unknown	9 -1 -5 -2 -2 -1
before:speaking last:firmHead	-1 10 -8 -1 0 0
before:speaking last:firmNoun	-1 10 -10 0 0 0
before:speaking last:bodyHead	-10 5 -3 8 -1 -1
before:speaking last:placeHead	-13 0 -2 -1 0 15
before:speaking last:calendar	-8 9 -1 0 0 0
before:speaking last:given	-1 5 -2 -2 -1 -1
before:speaking last:acronym	9 -3 2 -11 0 -1
before:speaking last:capital	-16 20 -6 12 -32 0
before:speaking last:endsInS	9 -3 8 -13 -2 -10
before:speaking last:unknown	7 -2 3 -9 0 -1
before:speaking last:longWord	6 0 -2 -3 -1 -2
before:speaking last:shortWord	-4 7 -3 3 -4 -7
before:speaking last:inhabitant	-7 18 -10 -4 -2 -3
before:speaking last:ordinarySmall	-19 13 -3 4 -2 8
before:speaking last:lexiconNoun	-21 9 -4 12 -12 7
before:speaking last:lexiconUnknown	-2 15 -4 2 -23 -13
before:acting last:role	8 -3 -3 -2 0 0
before:acting last:legalForm	-10 -1 11 0 0 0
before:acting last:firmHead	-16 -3 21 -5 -1 -1
before:acting last:firmNoun	-9 0 10 -1 0 0
before:acting last:placeHead	-3 -3 -3 12 -7 -2
before:acting last:clubHead	-1 -5 -2 6 0 0
before:acting last:plain	3 -5 -6 -9 -2 12
before:acting last:function	-4 -1 9 -1 -3 -2
before:acting last:given	-8 15 -8 -2 -2 -2
before:acting last:givenMaybe	-1 10 -4 -1 -2 -7
before:acting last:acronym	5 -1 3 -4 -3 -1
before:acting last:capital	-10 11 5 7 -23 -1
before:acting last:endsInS	4 5 -4 0 -6 -2
before:acting last:stop	7 0 -6 0 0 0
before:acting last:unknown	11 -1 -2 -6 -1 -1
before:acting last:shortWord	10 -17 18 -13 -8 -8
before:acting last:inhabitant	-6 1 -8 -3 -2 13
before:acting last:ordinarySmall	-2 4 -10 19 -14 -5
before:acting last:lexiconNoun	-6 0 7 11 -23 2
before:acting last:lexiconUnknown	-15 14 3 -4 -3 -5
before:firmVerb last:bodyHead	-5 -1 11 -7 -1 -1
before:firmVerb last:calendar	-6 -1 7 0 0 0
before:firmVerb last:plain	-5 -1 11 -7 -1 -1
before:firmVerb last:given	-8 2 7 -1 -2 -1
before:firmVerb last:acronym	-4 0 6 -1 0 -1
before:firmVerb last:capital	-11 -2 19 -16 -12 5
before:firmVerb last:number	12 0 -1 -1 0 -10
before:firmVerb last:endsInS	-1 5 0 -3 -2 -2
before:firmVerb last:unknown	-2 -1 5 -1 -1 -1
before:firmVerb last:shortWord	1 -3 5 -2 -1 -1
before:firmVerb last:ordinarySmall	-8 -4 16 -8 -2 -1
before:firmVerb last:lexiconNoun	-10 3 6 -12 -3 10
before:firmVerb last:lexiconUnknown	-7 -4 17 -6 -8 -8
before:article last:role	1 -8 -16 22 -15 -11
before:article last:legalForm	-7 0 -1 10 -1 -1
before:article last:firmHead	7 -3 -14 5 2 3
before:article last:firmNoun	0 -4 -18 19 5 -13
before:article last:bodyHead	-12 -6 -20 40 -42 -6
before:article last:placeHead	19 -2 9 -7 -13 -10
before:article last:productHead	-4 0 -5 -7 -6 16
before:article last:productNoun	-4 0 -6 -2 -7 14
before:article last:clubHead	9 0 -1 -7 -1 -1
before:article last:mediaHead	-17 -4 32 -15 -10 -10
before:article last:pronoun	-7 0 -1 -3 10 -1
before:article last:nationality	22 -2 -5 -9 -9 -7
before:article last:calendar	15 -2 -3 -7 -2 -4
before:article last:never	-12 -2 -3 -7 18 -2
before:article last:plain	7 -9 -28 9 12 -12
before:article last:firmTail	6 0 -2 -3 0 -1
before:article last:function	9 0 -1 -4 -1 -3
before:article last:given	0 1 -7 -3 -8 10
before:article last:givenMaybe	-20 -1 -3 -7 -1 18
before:article last:acronym	-16 -3 -16 15 6 9
before:article last:mixed	21 -4 -12 -6 -4 -8
before:article last:capital	0 -29 -14 12 -2 17
before:article last:number	-21 -1 -5 -5 -6 27
before:article last:endsInS	-30 -9 4 7 32 -19
before:article last:stop	-4 0 5 -1 0 -1
before:article last:unknown	-7 -3 -15 14 0 8
before:article last:longWord	-19 -1 -15 15 -3 17
before:article last:shortWord	-10 4 -2 -9 26 -12
before:article last:inhabitant	4 -23 10 -3 -3 0
before:article last:ordinarySmall	-19 -2 -7 17 -12 17
before:article last:lexiconNoun	-13 -29 -4 16 -4 16
before:article last:lexiconUnknown	15 -10 -19 -7 -1 8
before:possessive last:bodyHead	6 0 -1 -4 -1 0
before:possessive last:acronym	6 0 -1 -4 -1 0
before:possessive last:mixed	-2 -2 -7 -1 -2 10
before:possessive last:capital	5 -10 -10 -8 0 11
before:possessive last:lexiconUnknown	4 -12 -16 -8 -1 18
before:preposition last:role	8 -1 -5 -1 -1 -3
before:preposition last:legalForm	-9 -2 12 -1 -1 -1
before:preposition last:firmHead	-11 -4 26 -15 -6 -6
before:preposition last:bodyHead	-22 -1 11 17 -12 -6
before:preposition last:placeHead	-20 -8 5 -15 28 -15
before:preposition last:clubHead	-8 0 12 -7 1 -1
before:preposition last:pronoun	-8 0 0 0 8 0
before:preposition last:calendar	47 -19 -25 -6 -9 -9
before:preposition last:never	-11 0 6 -2 7 0
before:preposition last:plain	3 -15 -6 19 -14 -6
before:preposition last:function	6 0 -4 0 -1 -1
before:preposition last:given	0 1 7 -2 -6 -3
before:preposition last:givenMaybe	8 1 -4 -2 1 -8
before:preposition last:acronym	-3 -2 -9 15 2 -11
before:preposition last:mixed	-10 4 0 -3 -6 9
before:preposition last:capital	-13 8 0 -5 0 9
before:preposition last:number	30 -2 -4 -3 -7 -20
before:preposition last:endsInS	1 2 1 -6 -22 12
before:preposition last:unknown	6 -4 -24 11 -8 9
before:preposition last:longWord	7 -4 7 -9 0 -6
before:preposition last:shortWord	-9 -9 -22 1 13 25
before:preposition last:inhabitant	5 10 9 -10 -20 -13
before:preposition last:ordinarySmall	6 -14 -17 -5 13 9
before:preposition last:lexiconNoun	-8 9 -4 -9 -1 11
before:preposition last:lexiconUnknown	-13 4 3 3 -2 -5
before:placePreposition last:role	8 0 -6 -1 -4 0
before:placePreposition last:firmHead	0 -1 8 -2 -9 -1
before:placePreposition last:firmNoun	6 -1 -2 0 -2 0
before:placePreposition last:placeHead	0 -2 -6 -2 9 -1
before:placePreposition last:pronoun	5 0 -1 0 -4 0
before:placePreposition last:nationality	7 0 -1 0 -6 0
before:placePreposition last:calendar	30 -6 -9 -2 -23 -1
before:placePreposition last:never	5 0 -1 0 -4 0
before:placePreposition last:plain	-7 8 6 -5 -3 -2
before:placePreposition last:given	-17 -4 -1 -1 14 -1
before:placePreposition last:givenMaybe	1 -4 -4 0 6 -1
before:placePreposition last:acronym	10 -1 -3 -2 -4 -1
before:placePreposition last:capital	-3 -24 -15 -41 43 -36
before:placePreposition last:number	-10 0 -1 -2 14 -5
before:placePreposition last:endsInS	12 -5 1 -10 -2 -3
before:placePreposition last:unknown	8 -1 1 -2 -5 -1
before:placePreposition last:shortWord	8 -17 -10 -11 13 -9
before:placePreposition last:ordinarySmall	13 -7 -4 -6 1 -5
before:placePreposition last:lexiconNoun	-5 -11 6 -24 22 -24
before:placePreposition last:lexiconUnknown	-1 -18 -23 -23 35 -16
before:from last:role	4 -12 20 -15 -9 -1
before:from last:legalForm	7 -6 3 -8 -6 -1
before:from last:firmHead	5 -6 -5 5 -1 -3
before:from last:firmNoun	11 -11 2 -5 -8 -1
before:from last:bodyHead	-7 -7 -7 3 13 -2
before:from last:placeHead	-11 -6 5 -3 -5 14
before:from last:productHead	11 -1 -7 -1 -4 -2
before:from last:productNoun	11 -1 -7 -1 -4 -2
before:from last:clubHead	3 0 12 -12 -8 0
before:from last:mediaHead	5 0 -5 0 0 0
before:from last:acting	-5 6 -1 0 0 0
before:from last:pronoun	10 -1 -6 -2 -4 0
before:from last:calendar	9 3 -10 -1 -4 -1
before:from last:never	8 0 -3 -1 -4 0
before:from last:plain	5 -11 23 -22 -15 -6
before:from last:firmTail	-3 -3 7 0 -2 0
before:from last:function	2 5 -7 -2 -1 0
before:from last:given	11 -8 0 -9 0 -1
before:from last:givenMaybe	7 3 -21 -3 11 -3
before:from last:acronym	1 5 12 -14 -8 -4
before:from last:mixed	2 -1 8 -3 -3 -6
before:from last:capital	1 -7 6 5 4 -40
before:from last:number	-6 -3 -7 -3 11 5
before:from last:initial	-6 -2 9 -3 0 -1
before:from last:endsInS	9 5 16 -26 -18 -8
before:from last:stop	7 -2 -2 -4 -1 -1
before:from last:unknown	4 2 -1 4 -13 -6
before:from last:longWord	-9 0 -1 11 -4 -2
before:from last:shortWord	11 3 -3 5 -12 -24
before:from last:inhabitant	10 -5 0 1 -14 -3
before:from last:ordinarySmall	4 -12 0 5 2 -23
before:from last:lexiconNoun	2 2 7 -6 -1 -27
before:from last:lexiconUnknown	-5 -10 4 9 7 -26
before:at last:role	13 -2 -9 -7 2 -1
before:at last:firmHead	-23 -2 28 4 -8 -2
before:at last:firmNoun	-4 -1 12 -3 -4 -1
before:at last:bodyHead	-4 -2 -13 12 4 -4
before:at last:placeHead	-2 -2 -2 15 -7 -6
before:at last:pronoun	8 0 -1 -1 -7 0
before:at last:never	0 0 9 -4 -8 0
before:at last:plain	-16 -5 -12 8 -4 22
before:at last:given	0 -5 3 11 -11 -4
before:at last:givenMaybe	2 -2 9 -2 -5 -5
before:at last:acronym	-27 -1 14 8 9 -4
before:at last:mixed	-3 -3 2 -3 -3 5
before:at last:capital	-5 -26 13 6 7 -17
before:at last:number	20 -2 -5 -2 -6 -9
before:at last:endsInS	0 -17 8 -11 8 -5
before:at last:unknown	-16 -2 6 6 8 -6
before:at last:longWord	1 -1 -7 -4 10 -1
before:at last:shortWord	7 -9 -5 6 -16 14
before:at last:inhabitant	-14 -12 17 -11 9 -5
before:at last:ordinarySmall	-32 -1 16 -6 9 4
before:at last:lexiconNoun	-8 -15 10 3 6 -18
before:at last:lexiconUnknown	-3 -19 7 5 5 -5
before:named last:given	-5 7 -2 -1 0 0
before:named last:givenMaybe	-8 14 -3 -1 0 -7
before:named last:capital	-3 7 -8 -13 -10 13
before:named last:endsInS	-10 6 11 -3 -1 -9
before:named last:shortWord	-10 13 -4 -1 -1 -2
before:named last:ordinarySmall	0 -7 13 -2 0 -8
before:named last:lexiconNoun	-24 7 -2 -6 -3 15
before:named last:lexiconUnknown	12 2 -9 -8 -7 -5
before:and last:role	9 0 -6 -4 0 0
before:and last:firmHead	-8 -2 -1 14 -3 -2
before:and last:firmNoun	-5 0 6 -1 0 0
before:and last:bodyHead	34 -4 -20 -20 -6 -6
before:and last:placeHead	-1 0 -8 0 10 -1
before:and last:productHead	-8 0 -2 8 0 0
before:and last:calendar	-8 9 -1 0 0 0
before:and last:never	-5 -1 -8 12 -2 -1
before:and last:plain	-2 13 0 -18 8 -3
before:and last:given	-15 5 3 -2 5 -1
before:and last:givenMaybe	9 -5 -3 0 -2 -1
before:and last:acronym	-21 -2 15 7 -4 -3
before:and last:mixed	-9 -2 14 0 -1 -4
before:and last:capital	-1 10 4 -19 -8 0
before:and last:number	10 -1 -3 -1 -3 -5
before:and last:endsInS	13 4 -18 14 -12 -10
before:and last:unknown	-13 -6 23 -7 -5 -4
before:and last:longWord	-2 -4 -5 -4 11 -1
before:and last:shortWord	-15 13 9 9 -11 -26
before:and last:inhabitant	-8 0 -12 -11 16 11
before:and last:ordinarySmall	20 -1 4 -20 -15 -22
before:and last:lexiconNoun	9 1 -9 -2 -18 8
before:and last:lexiconUnknown	-21 12 16 -40 5 -24
before:pronoun last:acronym	-4 0 6 -2 -1 0
before:pronoun last:capital	11 -6 8 -5 -9 -9
before:pronoun last:endsInS	11 -7 -3 -1 -1 -1
before:pronoun last:unknown	-4 0 6 -2 -1 0
before:pronoun last:shortWord	-2 0 5 -3 -1 0
before:pronoun last:ordinarySmall	17 -12 -5 -1 -2 -3
before:pronoun last:lexiconNoun	8 2 0 -4 -7 -8
before:pronoun last:lexiconUnknown	5 -12 9 -1 -2 -1
before:nationality last:capital	5 -1 -2 -1 0 0
before:nationality last:lexiconNoun	5 -1 -2 -1 0 0
before:calendar last:capital	-11 15 -5 -1 -1 0
before:calendar last:lexiconNoun	8 -2 -5 -1 0 0
before:calendar last:lexiconUnknown	-16 16 0 0 0 0
before:never last:firmHead	10 -1 -9 -1 0 0
before:never last:firmNoun	6 0 -6 0 0 0
before:never last:bodyHead	6 0 -1 -4 -1 -1
before:never last:plain	7 -2 -6 0 0 0
before:never last:givenMaybe	5 -5 0 0 0 0
before:never last:mixed	-13 13 0 0 0 -1
before:never last:capital	-19 28 -20 -9 -8 10
before:never last:endsInS	1 4 -5 -1 -1 0
before:never last:unknown	5 -1 -1 -1 -1 -2
before:never last:shortWord	11 -5 -7 -1 -1 -2
before:never last:inhabitant	-5 5 0 0 0 0
before:never last:ordinarySmall	-1 11 -13 -2 -3 -3
before:never last:lexiconNoun	-8 20 -14 -5 -4 -4
before:never last:lexiconUnknown	-18 15 -7 -3 -4 14
before:plain last:role	14 -10 -1 -3 0 0
before:plain last:legalForm	3 -5 5 -3 -1 -1
before:plain last:firmHead	15 -3 -9 -6 -1 -1
before:plain last:bodyHead	10 -1 9 -19 0 -1
before:plain last:calendar	12 -7 -3 -1 -1 0
before:plain last:plain	-7 -2 18 -6 -1 -9
before:plain last:given	-8 10 -8 -6 8 -4
before:plain last:givenMaybe	2 -3 -7 -1 8 -1
before:plain last:acronym	-4 -3 -2 -11 -5 17
before:plain last:mixed	-9 -1 -2 0 0 10
before:plain last:capital	5 -2 -9 6 -7 3
before:plain last:endsInS	-9 20 -10 2 -7 -5
before:plain last:stop	-4 -5 9 -1 -1 -2
before:plain last:unknown	-1 -5 -10 -5 -5 17
before:plain last:longWord	12 -3 -6 -2 0 0
before:plain last:shortWord	-5 1 -5 0 -14 16
before:plain last:inhabitant	-3 -13 -13 14 8 -4
before:plain last:ordinarySmall	2 -4 -3 14 -3 -16
before:plain last:lexiconNoun	1 -15 2 6 -8 4
before:plain last:lexiconUnknown	4 9 -17 -6 -1 0
before:firmTail last:role	0 -6 8 -3 0 -1
before:firmTail last:placeHead	-3 -3 -3 12 -7 -2
before:firmTail last:plain	-8 0 9 -2 0 -1
before:firmTail last:capital	7 -8 -10 6 -9 10
before:firmTail last:endsInS	-8 -1 12 -3 0 -2
before:firmTail last:shortWord	7 -6 -1 0 0 0
before:firmTail last:ordinarySmall	-4 0 1 10 -8 -3
before:firmTail last:lexiconNoun	0 -3 -9 7 -8 11
before:firmTail last:lexiconUnknown	9 -6 -2 -1 0 0
before:partyTail last:placeHead	-3 -3 -3 12 -7 -2
before:partyTail last:capital	-3 -3 -4 12 -7 -2
before:partyTail last:ordinarySmall	-3 -3 -3 12 -7 -2
before:partyTail last:lexiconNoun	-3 -3 -3 12 -7 -2
before:credit last:role	-6 -6 12 -1 0 0
before:credit last:legalForm	-1 -2 5 -3 -1 0
before:credit last:firmNoun	0 -8 4 2 -3 -1
before:credit last:bodyHead	-10 -3 -15 21 -4 -1
before:credit last:placeHead	-8 3 7 0 -1 0
before:credit last:acting	-5 6 -1 0 0 0
before:credit last:pronoun	5 0 -4 -1 0 0
before:credit last:calendar	1 6 -4 -1 -3 0
before:credit last:plain	-10 1 9 2 -6 -2
before:credit last:function	2 5 -7 -2 0 0
before:credit last:given	7 -2 -1 -1 -4 -1
before:credit last:givenMaybe	-1 9 -7 -1 -2 0
before:credit last:acronym	3 7 -2 -10 -1 -1
before:credit last:capital	-5 20 8 3 -39 -15
before:credit last:endsInS	7 22 -18 -16 -6 0
before:credit last:stop	8 -1 -7 -1 0 0
before:credit last:longWord	-6 7 -1 0 0 0
before:credit last:shortWord	2 17 -3 -5 -18 -4
before:credit last:inhabitant	-4 5 -16 13 -3 -1
before:credit last:ordinarySmall	-8 -5 9 13 -15 -3
before:credit last:lexiconNoun	-14 13 9 6 -31 -11
before:credit last:lexiconUnknown	4 12 0 -5 -22 -5
before:function last:role	18 -29 0 8 -20 -15
before:function last:title	5 -1 -1 -2 -1 0
before:function last:legalForm	-4 -9 13 -2 -10 -4
before:function last:firmHead	0 -22 8 9 -12 -8
before:function last:firmNoun	10 -16 -4 11 -5 -15
before:function last:bodyHead	-3 -8 -28 33 -21 -18
before:function last:placeHead	-3 -18 -5 -7 19 -8
before:function last:productHead	0 -1 -13 2 -10 14
before:function last:productNoun	6 -1 -14 0 -11 12
before:function last:clubHead	2 -5 12 -1 -14 -5
before:function last:mediaHead	-12 -4 29 -15 -11 -10
before:function last:acting	1 5 -4 -2 -1 -1
before:function last:article	9 -2 -5 -1 -1 -2
before:function last:pronoun	6 -1 -8 -6 6 -1
before:function last:nationality	30 -3 -10 -10 -16 -9
before:function last:calendar	60 -12 -42 -15 -31 -14
before:function last:never	-9 -3 -4 3 13 -4
before:function last:plain	5 -8 -8 3 -7 7
before:function last:firmTail	4 -3 6 -4 -3 -1
before:function last:function	13 3 -2 -8 -7 -7
before:function last:given	-11 -2 9 -3 -1 3
before:function last:givenMaybe	-3 9 -20 -15 11 5
before:function last:acronym	-20 -5 11 14 3 -5
before:function last:mixed	7 -4 0 -16 -17 11
before:function last:capital	-9 -6 -1 1 17 -3
before:function last:number	3 -11 -23 -15 6 19
before:function last:initial	-11 -4 18 -8 2 -3
before:function last:endsInS	3 -1 -2 -4 10 -19
before:function last:stop	3 -3 3 -6 -1 -2
before:function last:unknown	0 -12 -1 12 -15 5
before:function last:longWord	-16 0 -17 11 9 10
before:function last:shortWord	-7 9 -3 -6 13 -11
before:function last:inhabitant	-5 -8 13 -17 -1 7
before:function last:ordinarySmall	3 -13 -9 0 8 5
before:function last:lexiconNoun	-9 -11 0 1 14 4
before:function last:lexiconUnknown	-12 2 -1 -2 12 -8
before:given last:capital	53 -41 -10 -4 -7 -3
before:given last:endsInS	5 -3 -1 0 -1 0
before:given last:shortWord	14 -10 -2 -1 -1 0
before:given last:inhabitant	11 -9 -1 0 0 0
before:given last:ordinarySmall	5 -2 -2 0 0 0
before:given last:lexiconNoun	22 -17 -4 -1 -1 -1
before:given last:lexiconUnknown	41 -31 -7 -3 -6 -2
before:givenMaybe last:given	6 -5 -1 0 0 0
before:givenMaybe last:capital	39 -24 -20 -5 -7 -2
before:givenMaybe last:endsInS	7 -5 -2 -1 -1 0
before:givenMaybe last:shortWord	5 -3 -1 0 0 0
before:givenMaybe last:inhabitant	11 -11 0 0 0 0
before:givenMaybe last:ordinarySmall	6 -4 -2 0 0 0
before:givenMaybe last:lexiconNoun	25 -19 -7 -2 -1 -1
before:givenMaybe last:lexiconUnknown	24 -11 -14 -3 -6 -2
before:acronym last:firmHead	19 -9 -9 -5 -1 -1
before:acronym last:firmNoun	16 -8 -8 -1 -2 0
before:acronym last:bodyHead	10 0 -1 -9 -1 0
before:acronym last:plain	10 5 -8 -3 -8 -1
before:acronym last:function	9 -1 -2 -1 -1 -3
before:acronym last:given	-9 10 0 0 -1 0
before:acronym last:givenMaybe	7 -7 0 0 0 0
before:acronym last:acronym	36 -6 -25 -16 -3 -7
before:acronym last:capital	-1 19 -11 -18 -6 -1
before:acronym last:number	14 -10 -1 0 -2 -2
before:acronym last:unknown	13 -11 -3 -12 4 -8
before:acronym last:shortWord	-4 13 -16 -6 10 -4
before:acronym last:ordinarySmall	25 -15 -10 -6 -1 -2
before:acronym last:lexiconNoun	-2 21 -18 -8 -6 -5
before:acronym last:lexiconUnknown	0 7 -13 -5 -3 6
before:mixed last:capital	5 -3 -1 0 0 0
before:capital last:role	5 3 -3 -5 -4 -3
before:capital last:title	-3 6 -1 -2 -1 0
before:capital last:legalForm	31 -11 -15 -7 -3 -3
before:capital last:firmHead	27 -17 -10 -10 -3 -4
before:capital last:firmNoun	19 -6 -12 -4 -1 -1
before:capital last:bodyHead	21 -20 -21 4 -5 -5
before:capital last:placeHead	12 -4 3 -9 -6 -7
before:capital last:productNoun	10 -1 -2 -7 0 0
before:capital last:familyNoun	5 -1 -1 -3 0 0
before:capital last:clubHead	6 -1 0 -4 0 -1
before:capital last:speaking	5 -1 -3 0 0 0
before:capital last:firmVerb	6 -2 -4 -1 0 0
before:capital last:pronoun	-6 0 -1 -1 8 0
before:capital last:calendar	-8 0 11 -2 -2 0
before:capital last:never	6 -2 -5 -5 5 -1
before:capital last:plain	6 4 -5 -13 13 -7
before:capital last:firmTail	6 0 -2 -4 0 -1
before:capital last:function	10 -2 -5 -3 -1 -1
before:capital last:given	4 -11 16 -5 -4 -3
before:capital last:givenMaybe	20 -14 -11 -1 1 -2
before:capital last:acronym	19 -9 -16 -1 -4 6
before:capital last:mixed	3 9 -15 -5 -4 2
before:capital last:capital	24 -4 -7 -10 -13 -27
before:capital last:number	-16 -3 -3 -2 -2 21
before:capital last:initial	9 -2 -3 -2 -1 -1
before:capital last:endsInS	8 -4 -13 -2 14 -8
before:capital last:stop	11 2 -9 -3 -2 -3
before:capital last:unknown	23 -10 -15 2 -14 6
before:capital last:longWord	-5 0 -1 0 7 -1
before:capital last:shortWord	9 0 -8 -5 4 -15
before:capital last:inhabitant	10 -19 13 1 -7 -5
before:capital last:ordinarySmall	19 -1 -2 -11 -22 -11
before:capital last:lexiconNoun	14 6 2 -8 -19 -34
before:capital last:lexiconUnknown	19 -11 -14 -5 -3 2
before:small last:role	6 5 -1 4 -18 -15
before:small last:legalForm	2 -18 14 -7 -12 -9
before:small last:firmHead	-8 -12 20 2 -15 -13
before:small last:firmNoun	9 0 -7 4 -4 -15
before:small last:bodyHead	11 -2 -17 9 -7 -18
before:small last:placeHead	-7 -27 -4 -3 20 -4
before:small last:productHead	0 -1 -13 2 -10 14
before:small last:productNoun	4 -2 -8 0 -12 12
before:small last:clubHead	-2 -9 8 8 -14 -5
before:small last:mediaHead	-6 -5 26 -13 -10 -10
before:small last:acting	-7 5 7 -2 0 -1
before:small last:firmVerb	-4 -3 9 -4 -2 0
before:small last:article	9 -2 -5 -1 -1 -2
before:small last:pronoun	20 -2 -10 -7 -4 -3
before:small last:nationality	34 -5 -14 -11 -17 -10
before:small last:calendar	55 -16 -22 -17 -30 -17
before:small last:never	-6 -3 -4 8 5 -5
before:small last:plain	-9 -13 7 3 -1 3
before:small last:firmTail	-2 -3 7 0 -2 0
before:small last:function	3 2 6 -6 -6 -6
before:small last:given	15 -7 -10 -10 1 -3
before:small last:givenMaybe	-5 6 2 -17 5 -2
before:small last:acronym	-12 -9 9 15 -14 0
before:small last:mixed	0 -9 1 5 -16 9
before:small last:capital	-8 -5 6 3 2 5
before:small last:number	26 -16 -27 -19 4 2
before:small last:initial	-15 5 17 -9 0 -4
before:small last:endsInS	2 4 4 0 -1 -31
before:small last:stop	-12 4 15 -9 -3 -5
before:small last:unknown	11 -9 -6 13 -52 7
before:small last:longWord	0 -4 -14 5 3 9
before:small last:shortWord	14 1 -8 -3 -8 -4
before:small last:inhabitant	-3 10 -1 -6 -5 -1
before:small last:ordinarySmall	-8 9 -4 -10 14 3
before:small last:lexiconNoun	-23 -1 8 0 5 15
before:small last:lexiconUnknown	4 -6 3 6 0 -13
before:number last:role	-5 -5 -9 -2 0 15
before:number last:firmNoun	7 -1 -7 0 0 0
before:number last:placeHead	13 0 -5 -1 -3 -7
before:number last:clubHead	-8 0 -1 9 0 0
before:number last:pronoun	7 0 0 -1 -5 0
before:number last:nationality	8 -4 -3 -1 -1 -1
before:number last:calendar	22 -15 -7 -1 -2 -2
before:number last:never	7 0 0 -1 -5 0
before:number last:plain	11 -9 -4 2 -6 -3
before:number last:function	5 -2 -2 0 0 0
before:number last:given	-5 7 -1 -1 -1 0
before:number last:acronym	18 -1 -6 -6 -6 -1
before:number last:capital	-2 -1 1 10 -23 0
before:number last:endsInS	0 -12 5 3 -1 -2
before:number last:unknown	20 -2 -9 -8 -3 -3
before:number last:shortWord	16 -3 -13 7 -13 -12
before:number last:inhabitant	3 7 -9 -1 -2 0
before:number last:ordinarySmall	20 -6 -5 -11 -6 -10
before:number last:lexiconNoun	-17 9 1 9 -8 5
before:number last:lexiconUnknown	6 -13 5 7 -10 -5
before:initial last:bodyHead	6 0 -1 -4 -1 -1
before:initial last:capital	38 -28 -9 -7 -7 -3
before:initial last:shortWord	7 -4 -2 -1 -1 0
before:initial last:lexiconNoun	11 -4 -2 -4 -1 -1
before:initial last:lexiconUnknown	32 -26 -7 -3 -5 -2
before:endsInS last:legalForm	12 -2 -9 -1 0 0
before:endsInS last:firmHead	15 -3 -5 -8 0 -2
before:endsInS last:bodyHead	19 -2 -3 -13 -1 -1
before:endsInS last:mediaHead	7 0 -6 0 0 0
before:endsInS last:calendar	-14 0 15 0 0 0
before:endsInS last:plain	-6 -6 0 12 -2 -3
before:endsInS last:given	8 -4 -2 -1 -1 -1
before:endsInS last:acronym	-4 0 7 -2 0 -1
before:endsInS last:mixed	4 -5 -10 -2 -2 9
before:endsInS last:capital	-3 -2 -2 -9 -7 17
before:endsInS last:endsInS	11 -5 -1 -3 -2 -2
before:endsInS last:unknown	-1 -1 7 -3 -1 -2
before:endsInS last:shortWord	11 -5 2 -6 -5 -6
before:endsInS last:inhabitant	5 -2 -3 0 0 0
before:endsInS last:ordinarySmall	4 -6 1 2 -4 -7
before:endsInS last:lexiconNoun	2 2 -2 -2 -11 1
before:endsInS last:lexiconUnknown	-5 -8 -4 -13 -1 23
before:edge last:role	-4 1 -2 10 -7 -5
before:edge last:title	18 -3 -6 -5 -5 -1
before:edge last:legalForm	-12 -8 20 -6 -2 -2
before:edge last:firmHead	-31 24 20 -10 -6 -7
before:edge last:firmNoun	-12 23 -7 -10 -2 -2
before:edge last:bodyHead	-33 -9 -24 46 -8 -4
before:edge last:placeHead	12 9 -5 -2 -18 -10
before:edge last:productNoun	-12 -2 6 13 -1 -4
before:edge last:clubHead	-18 -7 -12 25 -1 -1
before:edge last:mediaHead	5 -3 0 -1 -1 -1
before:edge last:speaking	2 -3 7 -4 -1 -4
before:edge last:acting	11 -3 -5 -3 -1 -1
before:edge last:firmVerb	16 -5 -4 -5 -3 -1
before:edge last:nationality	17 -5 -6 -7 -3 -1
before:edge last:calendar	-8 13 10 -12 -10 -3
before:edge last:never	2 -1 6 -6 -1 0
before:edge last:plain	26 -17 -20 -2 -27 13
before:edge last:function	13 -4 -7 -1 -2 -1
before:edge last:given	11 0 2 -9 -9 -5
before:edge last:givenMaybe	1 5 5 -6 -7 -9
before:edge last:acronym	9 -1 -11 0 2 -19
before:edge last:mixed	-5 -13 18 -3 -1 -2
before:edge last:capital	-3 2 -1 -4 11 -3
before:edge last:number	1 -12 -11 -5 -11 20
before:edge last:endsInS	-13 3 -3 16 -16 12
before:edge last:unknown	-29 -3 -18 -7 50 -24
before:edge last:longWord	14 1 -2 -15 -8 -4
before:edge last:shortWord	-9 -12 10 8 -17 17
before:edge last:inhabitant	-6 15 7 -12 -15 -11
before:edge last:ordinarySmall	3 9 -7 9 -32 -10
before:edge last:lexiconNoun	15 -14 -1 13 -35 -4
before:edge last:lexiconUnknown	-24 17 14 -9 -9 7
before:comma last:role	13 4 -11 -3 -3 -3
before:comma last:title	10 -4 -3 -1 -4 0
before:comma last:legalForm	-3 2 6 -3 -3 -2
before:comma last:firmHead	-5 -5 8 -7 10 -12
before:comma last:firmNoun	10 -2 -6 -2 -1 -2
before:comma last:bodyHead	-7 -2 6 11 -9 -5
before:comma last:placeHead	-18 -3 -17 14 3 15
before:comma last:mediaHead	8 0 -6 0 -1 -1
before:comma last:speaking	11 -1 -6 0 -3 -3
before:comma last:nationality	14 -7 -6 0 -4 -1
before:comma last:calendar	27 -15 -15 -1 -4 -2
before:comma last:never	2 -5 7 -1 -6 -2
before:comma last:plain	-8 15 8 -9 -6 -17
before:comma last:firmTail	5 0 -1 0 0 -3
before:comma last:function	-11 -9 19 -1 -5 -4
before:comma last:given	17 -6 -10 -3 -17 7
before:comma last:givenMaybe	-5 2 -15 -1 10 5
before:comma last:acronym	-3 12 12 -14 -25 -10
before:comma last:mixed	-7 -9 -5 -2 -6 18
before:comma last:capital	-29 9 4 -16 20 5
before:comma last:number	20 -6 1 -2 -7 -13
before:comma last:initial	10 -1 -4 -2 -5 -1
before:comma last:endsInS	-13 -12 11 14 -15 3
before:comma last:stop	-9 -7 15 -1 -2 -2
before:comma last:unknown	11 8 2 -15 -28 -9
before:comma last:longWord	11 1 -8 -3 -2 -2
before:comma last:shortWord	-1 -9 5 -29 10 0
before:comma last:inhabitant	1 3 -4 7 -5 -8
before:comma last:ordinarySmall	-16 -11 15 1 -17 14
before:comma last:lexiconNoun	-27 -6 1 3 12 19
before:comma last:lexiconUnknown	-20 13 4 -30 11 -8
before:colon last:role	5 -6 4 -3 -2 -5
before:colon last:firmHead	-4 -4 -5 -3 -1 13
before:colon last:placeHead	-7 -1 8 0 0 0
before:colon last:clubHead	2 -3 -7 8 -1 -2
before:colon last:function	14 -4 -8 -1 -1 -1
before:colon last:given	6 4 -9 -2 -2 -1
before:colon last:givenMaybe	1 9 -8 -1 -2 -1
before:colon last:acronym	6 -3 5 -5 -5 -3
before:colon last:capital	-24 6 15 3 -7 3
before:colon last:number	9 -1 -1 0 -1 -6
before:colon last:endsInS	2 -6 -4 6 -6 8
before:colon last:unknown	-1 -3 12 -5 -7 -4
before:colon last:shortWord	9 2 7 -12 -13 -11
before:colon last:inhabitant	3 -7 6 -1 -2 -2
before:colon last:ordinarySmall	-6 -18 12 11 -5 -10
before:colon last:lexiconNoun	-15 -18 2 16 1 11
before:colon last:lexiconUnknown	-14 20 12 -29 -9 -16
before:opens last:firmHead	0 -1 7 -5 -1 -1
before:opens last:firmNoun	-17 -7 33 -19 -5 -3
before:opens last:bodyHead	-17 -3 13 8 -5 -2
before:opens last:placeHead	-3 0 5 -2 -1 0
before:opens last:productNoun	-1 0 5 -4 0 0
before:opens last:mediaHead	15 -2 -4 -8 -2 -1
before:opens last:speaking	11 -3 -5 -4 -3 0
before:opens last:never	-7 0 -4 10 -1 -1
before:opens last:plain	-5 -12 -6 -8 20 -2
before:opens last:credit	6 -1 -3 -1 -1 0
before:opens last:given	-12 2 -5 13 -1 0
before:opens last:acronym	-5 0 -5 9 -1 -1
before:opens last:mixed	-6 -1 9 -3 -1 -1
before:opens last:capital	-29 1 1 14 22 -26
before:opens last:number	12 -2 -3 -4 -1 -3
before:opens last:initial	-3 -2 5 0 -1 0
before:opens last:endsInS	20 -12 4 -18 -9 -3
before:opens last:longWord	-16 0 13 8 -7 -2
before:opens last:shortWord	-19 8 13 2 1 -7
before:opens last:ordinarySmall	11 1 15 -29 -10 -5
before:opens last:lexiconNoun	-20 -25 11 7 22 -21
before:opens last:lexiconUnknown	-19 18 -14 10 3 -6
before:closes last:capital	8 5 -4 -4 -3 -5
before:closes last:unknown	11 -1 -9 -1 -1 0
before:closes last:shortWord	11 3 -10 -2 -2 -2
before:closes last:inhabitant	-2 -1 6 -1 0 -1
before:closes last:ordinarySmall	6 -2 -3 0 0 0
before:closes last:lexiconNoun	3 -4 6 -3 -1 -2
before:closes last:lexiconUnknown	-4 8 -2 -1 -1 -3
before:quote last:role	-10 11 -1 0 0 0
before:quote last:firmNoun	-3 6 -2 0 -1 0
before:quote last:bodyHead	9 -2 -3 -3 -1 -1
before:quote last:acting	-8 8 0 0 0 0
before:quote last:firmVerb	-7 7 0 0 0 0
before:quote last:pronoun	9 -5 -3 -2 -1 -1
before:quote last:calendar	-8 8 0 0 0 0
before:quote last:never	9 -5 -3 -2 -1 -1
before:quote last:plain	0 9 -7 -3 -2 -3
before:quote last:given	-10 14 -3 -1 -1 -2
before:quote last:givenMaybe	-7 7 0 0 0 0
before:quote last:acronym	-4 -2 8 -1 -1 -1
before:quote last:capital	26 7 -26 -34 -30 -10
before:quote last:endsInS	-8 16 -2 -8 -2 -3
before:quote last:unknown	-7 -1 9 -1 -1 0
before:quote last:shortWord	-1 9 2 -8 -5 -10
before:quote last:inhabitant	-3 6 -2 -1 0 -1
before:quote last:ordinarySmall	16 -2 -17 -6 -3 -6
before:quote last:lexiconNoun	15 2 -14 -17 -11 -1
before:quote last:lexiconUnknown	15 11 -13 -17 -19 -15
before:hyphen last:role	6 -3 -1 -2 0 0
before:hyphen last:firmHead	8 -1 -4 -2 0 -1
before:hyphen last:clubHead	-3 -3 -1 7 -1 0
before:hyphen last:given	-2 7 -3 -1 -1 -1
before:hyphen last:acronym	-11 0 13 -1 -1 0
before:hyphen last:capital	16 -8 -17 18 -13 -18
before:hyphen last:endsInS	4 -1 -9 6 -2 -2
before:hyphen last:stop	-5 0 6 -1 0 0
before:hyphen last:unknown	-12 0 13 -1 -1 0
before:hyphen last:longWord	5 -1 -2 -1 -1 0
before:hyphen last:shortWord	10 -3 7 -19 -5 -4
before:hyphen last:inhabitant	12 -8 -2 -2 -1 -1
before:hyphen last:ordinarySmall	18 -1 -11 -5 -1 -2
before:hyphen last:lexiconNoun	14 -1 -3 -4 -9 -10
before:hyphen last:lexiconUnknown	9 -9 -18 21 -7 -9
before:stop last:role	0 6 -10 2 -1 -4
before:stop last:title	14 -8 -6 -3 -1 0
before:stop last:particle	5 -4 0 0 0 0
before:stop last:legalForm	4 -7 4 -6 -1 -1
before:stop last:firmHead	-1 -7 1 12 -2 -6
before:stop last:firmNoun	-26 14 13 5 0 -1
before:stop last:placeHead	-5 3 11 -5 -4 -7
before:stop last:productNoun	13 -12 -2 0 0 0
before:stop last:clubHead	-6 -9 -5 14 -1 -1
before:stop last:speaking	6 -3 -2 0 0 0
before:stop last:acting	-7 -2 8 0 0 0
before:stop last:firmVerb	5 -3 -1 0 0 0
before:stop last:calendar	-28 16 17 -2 0 -1
before:stop last:never	9 -4 -4 -1 0 -1
before:stop last:plain	6 -10 -9 19 -4 -14
before:stop last:function	3 -7 4 -1 0 -1
before:stop last:given	-9 24 -14 -7 -3 -4
before:stop last:givenMaybe	-16 10 -5 -6 -4 19
before:stop last:acronym	5 -11 12 -5 -6 -5
before:stop last:mixed	-11 16 -1 -4 -2 -7
before:stop last:capital	-5 11 3 5 -28 -9
before:stop last:number	7 -1 -2 -1 0 -4
before:stop last:endsInS	2 -3 4 8 -13 -17
before:stop last:stop	-8 -4 13 -2 -1 0
before:stop last:unknown	-7 -10 18 -1 -6 -5
before:stop last:longWord	3 -12 11 -6 -1 -1
before:stop last:shortWord	-12 3 2 8 -2 8
before:stop last:inhabitant	-6 14 -16 11 -4 -9
before:stop last:ordinarySmall	4 3 -6 13 -14 -34
before:stop last:lexiconNoun	4 3 1 -7 -40 -2
before:stop last:lexiconUnknown	-17 12 2 12 -6 -17
before:symbol last:legalForm	-7 0 7 0 -1 0
before:symbol last:firmHead	-12 -3 16 -3 -1 -1
before:symbol last:placeHead	-3 0 -4 0 8 -1
before:symbol last:familyNoun	8 -2 -6 0 0 0
before:symbol last:never	-4 0 5 0 0 0
before:symbol last:plain	-9 -2 12 -2 -3 -1
before:symbol last:givenMaybe	13 -1 -9 0 -5 -2
before:symbol last:acronym	-9 0 10 -1 -1 -1
before:symbol last:mixed	-5 -2 12 -3 -2 -4
before:symbol last:capital	7 -18 14 -17 1 -12
before:symbol last:endsInS	-3 -6 13 -4 -2 -1
before:symbol last:shortWord	0 -9 13 -3 -8 -4
before:symbol last:ordinarySmall	16 -9 -12 -3 6 -3
before:symbol last:lexiconNoun	8 -14 5 -10 5 -9
before:symbol last:lexiconUnknown	1 -6 12 -8 -6 -3
before:ampersand last:firmHead	35 -8 -28 -7 -3 -5
before:ampersand last:firmNoun	10 0 -9 -2 0 0
before:ampersand last:plain	10 -1 -6 -2 -1 -2
before:ampersand last:capital	45 -6 -39 -15 -15 -10
before:ampersand last:endsInS	29 -8 -22 -6 -2 -2
before:ampersand last:unknown	5 -1 -1 -1 -2 0
before:ampersand last:shortWord	4 6 -6 -3 -3 -1
before:ampersand last:ordinarySmall	23 -5 -17 -3 -2 -2
before:ampersand last:lexiconNoun	48 -20 -34 -9 -6 -8
before:ampersand last:lexiconUnknown	4 9 -9 -5 -7 -2
before:slash last:mediaHead	-7 -1 9 -1 -1 -1
before:slash last:plain	-9 0 -1 -1 9 0
before:slash last:acronym	-6 0 -4 -1 9 -1
before:slash last:capital	-1 -5 -2 -5 8 -3
before:slash last:number	6 0 -1 0 -1 -4
before:slash last:endsInS	-9 0 -1 -1 9 0
before:slash last:unknown	12 -3 -15 -4 6 -3
before:slash last:shortWord	18 -3 -12 -3 -4 -2
before:slash last:lexiconNoun	-14 -1 8 -2 9 -1
before:unknown last:firmHead	12 -9 -3 -1 0 -1
before:unknown last:firmNoun	8 -7 -1 0 0 0
before:unknown last:plain	-11 13 -1 0 0 0
before:unknown last:given	-12 15 -1 0 -2 0
before:unknown last:acronym	27 -5 -9 -5 -12 -3
before:unknown last:capital	4 8 -5 -12 -11 0
before:unknown last:number	11 -8 0 0 -1 -1
before:unknown last:endsInS	-3 6 -3 -1 0 -1
before:unknown last:unknown	11 -8 10 -5 -18 -3
before:unknown last:shortWord	-5 15 -7 -3 -4 -3
before:unknown last:ordinarySmall	15 -9 -4 -3 -1 -1
before:unknown last:lexiconNoun	-2 17 -15 -5 -7 -5
before:unknown last:lexiconUnknown	12 -3 -17 -6 -3 5
before:longWord last:capital	1 14 -10 -6 -1 -1
before:longWord last:shortWord	6 0 -2 -1 -3 0
before:longWord last:ordinarySmall	5 -1 -1 -2 0 0
before:longWord last:lexiconNoun	6 3 -6 -3 0 -1
before:longWord last:lexiconUnknown	-5 12 -4 -3 -1 0
before:shortWord last:role	22 -34 1 5 -20 -16
before:shortWord last:title	6 -1 -1 -2 -1 0
before:shortWord last:legalForm	7 -11 8 -5 -11 -7
before:shortWord last:firmHead	1 -15 10 5 -14 -10
before:shortWord last:firmNoun	12 -5 -10 10 -6 -16
before:shortWord last:bodyHead	9 -5 -21 19 -21 -18
before:shortWord last:placeHead	9 -26 -9 -3 15 -10
before:shortWord last:productHead	0 -1 -13 2 -10 14
before:shortWord last:productNoun	4 -2 -8 -1 -12 12
before:shortWord last:clubHead	-2 -5 10 4 -14 -5
before:shortWord last:mediaHead	-11 -4 29 -16 -11 -10
before:shortWord last:acting	-4 3 6 -3 -1 -1
before:shortWord last:firmVerb	3 -5 6 -4 -2 -1
before:shortWord last:article	11 -3 -6 -1 -1 -2
before:shortWord last:pronoun	13 -1 -8 -6 -1 -1
before:shortWord last:nationality	31 -4 -11 -11 -17 -9
before:shortWord last:calendar	33 -2 -7 -14 -29 -10
before:shortWord last:never	-2 -4 -4 2 7 -4
before:shortWord last:plain	-8 2 -1 5 -2 0
before:shortWord last:firmTail	4 -4 5 -4 -3 -1
before:shortWord last:function	9 0 4 -8 -7 -7
before:shortWord last:given	0 0 3 -6 -5 0
before:shortWord last:givenMaybe	-2 5 -4 -15 2 5
before:shortWord last:acronym	-6 -10 8 5 -6 2
before:shortWord last:mixed	-5 2 -4 3 -17 13
before:shortWord last:capital	2 0 -3 3 5 -12
before:shortWord last:number	4 -17 -23 -15 6 20
before:shortWord last:initial	-7 -3 14 -8 2 -3
before:shortWord last:endsInS	2 6 -7 3 8 -32
before:shortWord last:stop	-5 7 6 -7 -2 -3
before:shortWord last:unknown	8 -15 -3 5 -21 11
before:shortWord last:longWord	-10 -8 -16 12 10 11
before:shortWord last:shortWord	2 0 -6 -1 6 -9
before:shortWord last:inhabitant	-6 -4 6 5 -9 6
before:shortWord last:ordinarySmall	4 -4 -2 -5 3 -1
before:shortWord last:lexiconNoun	-3 -3 0 5 3 -4
before:shortWord last:lexiconUnknown	-2 3 -3 -1 5 -13
before:inhabitant last:firmHead	-3 -3 6 -1 0 0
before:inhabitant last:bodyHead	11 -1 -2 -8 0 0
before:inhabitant last:placeHead	-7 7 -1 0 0 0
before:inhabitant last:productNoun	5 0 0 -5 0 0
before:inhabitant last:plain	15 -10 -4 -2 0 0
before:inhabitant last:given	-12 8 5 -1 0 0
before:inhabitant last:capital	-5 3 14 -19 -10 -5
before:inhabitant last:stop	-11 10 2 0 0 0
before:inhabitant last:longWord	-1 -4 6 -2 0 0
before:inhabitant last:shortWord	19 -13 -6 -5 -2 -1
before:inhabitant last:inhabitant	-1 5 -3 -2 -1 0
before:inhabitant last:ordinarySmall	6 -6 6 -10 -1 -1
before:inhabitant last:lexiconNoun	-5 4 10 -14 -2 -3
before:inhabitant last:lexiconUnknown	1 -1 7 -5 -8 -2
before:ordinarySmall last:role	1 5 -1 -4 -3 -3
before:ordinarySmall last:legalForm	11 -5 -3 -4 -2 -1
before:ordinarySmall last:firmHead	11 -10 0 -7 -1 -2
before:ordinarySmall last:firmNoun	11 -4 -6 -3 -1 -1
before:ordinarySmall last:bodyHead	3 -7 -16 10 -3 -3
before:ordinarySmall last:placeHead	1 6 -11 2 -2 -2
before:ordinarySmall last:productNoun	9 -1 -2 -7 0 0
before:ordinarySmall last:mediaHead	-4 -2 8 -4 -2 -1
before:ordinarySmall last:pronoun	-6 0 -1 -1 8 0
before:ordinarySmall last:calendar	-7 -6 14 -2 -2 0
before:ordinarySmall last:never	2 -2 -2 -4 5 -1
before:ordinarySmall last:plain	-2 -8 5 -8 14 -5
before:ordinarySmall last:firmTail	6 0 -2 -4 0 -1
before:ordinarySmall last:function	7 -1 -3 -3 0 0
before:ordinarySmall last:given	-10 -6 19 -4 -1 -2
before:ordinarySmall last:givenMaybe	5 -1 -9 -1 2 -1
before:ordinarySmall last:acronym	-15 -3 -3 9 2 10
before:ordinarySmall last:mixed	0 -1 -7 -3 -2 7
before:ordinarySmall last:capital	-16 1 13 14 6 -31
before:ordinarySmall last:number	-19 -2 -2 -2 -1 22
before:ordinarySmall last:initial	5 -2 -2 -1 -1 -1
before:ordinarySmall last:endsInS	-16 -12 5 10 18 -4
before:ordinarySmall last:unknown	-4 -5 -7 8 -7 9
before:ordinarySmall last:longWord	-12 3 2 1 8 -1
before:ordinarySmall last:shortWord	-10 -1 0 6 12 -6
before:ordinarySmall last:inhabitant	-21 5 20 2 -5 -3
before:ordinarySmall last:ordinarySmall	3 -11 3 5 -16 -2
before:ordinarySmall last:lexiconNoun	-7 0 9 10 -8 -21
before:ordinarySmall last:lexiconUnknown	-18 0 8 7 11 -3
before:lexiconNoun last:role	1 7 -2 -4 -3 -3
before:lexiconNoun last:title	-3 6 -1 -2 -1 0
before:lexiconNoun last:legalForm	24 -8 -11 -6 -3 -2
before:lexiconNoun last:firmHead	20 -15 -6 -9 -2 -3
before:lexiconNoun last:firmNoun	16 -5 -9 -4 -1 -1
before:lexiconNoun last:bodyHead	18 -18 -19 4 -4 -4
before:lexiconNoun last:placeHead	14 -1 -17 -1 -3 -3
before:lexiconNoun last:productNoun	10 -1 -2 -7 0 0
before:lexiconNoun last:familyNoun	5 -1 -1 -3 0 0
before:lexiconNoun last:firmVerb	6 -2 -4 -1 0 0
before:lexiconNoun last:pronoun	-6 0 -1 -1 8 0
before:lexiconNoun last:calendar	-9 1 11 -2 -2 0
before:lexiconNoun last:never	6 -2 -5 -5 5 -1
before:lexiconNoun last:plain	6 -11 -1 -9 14 -5
before:lexiconNoun last:firmTail	6 0 -2 -4 0 -1
before:lexiconNoun last:function	9 -2 -4 -3 0 0
before:lexiconNoun last:given	0 -9 16 -5 -3 -3
before:lexiconNoun last:givenMaybe	16 -10 -11 -1 2 -2
before:lexiconNoun last:acronym	-5 -5 -5 6 0 9
before:lexiconNoun last:mixed	13 -5 -14 -4 -4 3
before:lexiconNoun last:capital	8 1 0 1 -9 -24
before:lexiconNoun last:number	-18 -2 -2 -2 -1 21
before:lexiconNoun last:initial	7 -2 -2 -1 -1 -1
before:lexiconNoun last:endsInS	-1 -4 -9 5 15 -5
before:lexiconNoun last:unknown	0 -6 -5 6 -9 8
before:lexiconNoun last:longWord	-9 3 0 0 8 -1
before:lexiconNoun last:shortWord	-11 11 1 0 7 -12
before:lexiconNoun last:inhabitant	-2 -11 15 1 -6 -4
before:lexiconNoun last:ordinarySmall	16 -13 -2 -2 -18 -6
before:lexiconNoun last:lexiconNoun	5 6 2 0 -13 -27
before:lexiconNoun last:lexiconUnknown	6 -6 -4 0 -1 2
before:lexiconUnknown last:role	8 -7 -1 0 0 0
before:lexiconUnknown last:legalForm	11 -4 -6 -1 -1 -1
before:lexiconUnknown last:firmHead	15 -5 -8 -1 -1 -1
before:lexiconUnknown last:firmNoun	5 -2 -2 0 0 0
before:lexiconUnknown last:bodyHead	10 -2 -2 -5 -1 -1
before:lexiconUnknown last:placeHead	7 -4 -1 -1 -1 0
before:lexiconUnknown last:clubHead	6 -1 0 -4 0 -1
before:lexiconUnknown last:plain	0 7 -6 -2 -1 -1
before:lexiconUnknown last:given	17 -15 -1 0 -1 0
before:lexiconUnknown last:givenMaybe	8 -7 0 0 0 0
before:lexiconUnknown last:acronym	17 -3 -13 -2 -1 -1
before:lexiconUnknown last:mixed	-11 12 -1 0 0 -2
before:lexiconUnknown last:capital	32 -12 -19 -22 -5 -5
before:lexiconUnknown last:endsInS	11 -2 -8 -2 -1 -1
before:lexiconUnknown last:stop	15 -3 -11 -1 0 -1
before:lexiconUnknown last:unknown	16 -2 -11 -2 -1 -1
before:lexiconUnknown last:longWord	5 -2 -1 0 -1 0
before:lexiconUnknown last:shortWord	33 -18 -22 -5 -4 -4
before:lexiconUnknown last:inhabitant	20 -15 -4 -1 -1 -1
before:lexiconUnknown last:ordinarySmall	1 14 -13 -8 -3 -3
before:lexiconUnknown last:lexiconNoun	16 0 -5 -12 -7 -9
before:lexiconUnknown last:lexiconUnknown	27 -15 -24 -12 -1 1
first:role last:role	8 -4 2 -4 -2 -3
first:role last:legalForm	-7 0 7 0 0 0
first:role last:firmNoun	-4 0 6 -2 -1 0
first:role last:bodyHead	-25 0 5 -3 12 13
first:role last:placeHead	-1 0 -3 -1 6 -1
first:role last:plain	-10 -3 18 -7 -2 -2
first:role last:given	9 -4 -3 -1 -1 -1
first:role last:acronym	-4 -1 6 -1 -1 0
first:role last:mixed	6 -2 -1 -1 -1 -2
first:role last:capital	42 -33 -7 -24 1 -5
first:role last:endsInS	-4 -7 13 -6 -1 -1
first:role last:shortWord	16 -8 -3 -4 1 -8
first:role last:inhabitant	5 -10 12 -8 -2 -2
first:role last:ordinarySmall	-9 -8 5 -7 10 9
first:role last:lexiconNoun	8 -19 6 -14 9 -1
first:role last:lexiconUnknown	53 -23 -23 -19 -12 -7
first:title last:given	9 -3 -2 -1 -4 0
first:title last:capital	65 -43 -26 -15 -19 -10
first:title last:endsInS	9 -3 -5 -1 -1 0
first:title last:shortWord	19 -8 -6 -3 -6 -1
first:title last:inhabitant	7 -5 -1 -1 -1 0
first:title last:ordinarySmall	11 -6 -4 -2 -1 -2
first:title last:lexiconNoun	35 -15 -17 -8 -7 -8
first:title last:lexiconUnknown	47 -35 -11 -7 -13 -2
first:particle last:capital	2 -3 12 -8 -8 -4
first:particle last:endsInS	10 -4 -4 -1 -1 -1
first:particle last:lexiconNoun	10 -4 -4 -1 -1 -1
first:particle last:lexiconUnknown	-5 -1 14 -7 -7 -4
first:legalForm last:capital	14 -9 -4 -1 -4 0
first:legalForm last:stop	18 -6 -9 -1 -2 -2
first:legalForm last:lexiconUnknown	13 -9 -3 0 -4 0
first:firmHead last:role	13 -3 -6 -3 -1 -1
first:firmHead last:legalForm	7 -1 -5 -1 0 0
first:firmHead last:firmNoun	-12 -1 14 -1 -2 -1
first:firmHead last:bodyHead	16 0 -4 -11 -2 -3
first:firmHead last:placeHead	-1 -1 -2 -1 8 -4
first:firmHead last:plain	-2 -2 -3 9 -2 -3
first:firmHead last:givenMaybe	-2 0 -2 0 8 -4
first:firmHead last:acronym	18 -7 -6 -3 -6 -1
first:firmHead last:capital	-6 -14 16 8 -6 -20
first:firmHead last:endsInS	-3 -1 -3 7 -1 -1
first:firmHead last:stop	15 -4 -11 -1 0 -1
first:firmHead last:unknown	12 -5 -3 -1 -5 -1
first:firmHead last:longWord	1 -1 -6 7 -1 -2
first:firmHead last:shortWord	8 -5 -4 -1 5 -5
first:firmHead last:inhabitant	11 -3 -7 0 -1 -2
first:firmHead last:ordinarySmall	22 -4 0 -18 -5 -6
first:firmHead last:lexiconNoun	13 -8 3 -2 -5 -19
first:firmHead last:lexiconUnknown	-24 -7 17 14 -1 -1
first:firmNoun last:firmHead	-8 0 9 -2 0 -1
first:firmNoun last:firmNoun	-6 0 7 -1 -1 0
first:firmNoun last:plain	9 0 -3 -3 -1 -2
first:firmNoun last:function	-4 0 5 0 0 0
first:firmNoun last:acronym	9 -3 -2 -1 -4 0
first:firmNoun last:capital	14 -18 1 -8 -9 1
first:firmNoun last:number	-13 0 -1 0 -1 13
first:firmNoun last:endsInS	2 0 5 -6 -1 -3
first:firmNoun last:unknown	9 -3 -2 -1 -4 0
first:firmNoun last:longWord	11 -1 -4 -3 -2 -2
first:firmNoun last:shortWord	17 -4 -11 -2 -1 -4
first:firmNoun last:ordinarySmall	-8 -1 13 -3 -1 -3
first:firmNoun last:lexiconNoun	6 -4 3 -10 -7 3
first:firmNoun last:lexiconUnknown	11 -15 -2 2 -3 -3
first:bodyHead last:firmHead	9 0 -7 -1 -2 -1
first:bodyHead last:firmNoun	6 0 0 -5 0 0
first:bodyHead last:bodyHead	18 -1 -1 -17 -1 0
first:bodyHead last:plain	-8 0 -3 14 -4 -3
first:bodyHead last:capital	-8 -7 -6 18 3 -18
first:bodyHead last:number	-14 0 -1 -1 14 -1
first:bodyHead last:endsInS	-18 0 12 -7 14 -3
first:bodyHead last:shortWord	-14 -6 -23 11 24 -4
first:bodyHead last:inhabitant	-3 -1 8 -2 -1 -3
first:bodyHead last:ordinarySmall	6 -1 -12 10 -7 -10
first:bodyHead last:lexiconNoun	-12 -2 -6 18 9 -16
first:bodyHead last:lexiconUnknown	8 -5 1 1 -5 -2
first:placeHead last:role	-4 0 -1 7 -2 -1
first:placeHead last:legalForm	13 -1 -11 -1 -1 0
first:placeHead last:firmHead	8 0 -4 -2 -1 -1
first:placeHead last:firmNoun	-1 0 6 -4 -1 0
first:placeHead last:bodyHead	1 -1 -2 6 -3 -5
first:placeHead last:placeHead	10 -1 -6 -5 2 -5
first:placeHead last:plain	3 -3 -1 11 -8 -6
first:placeHead last:given	-3 -3 -5 -4 11 -1
first:placeHead last:acronym	-18 -2 -4 -2 22 -1
first:placeHead last:capital	-5 -28 -14 -8 28 -3
first:placeHead last:initial	-3 -2 6 0 -2 -1
first:placeHead last:endsInS	-2 -4 -9 2 14 -13
first:placeHead last:stop	-8 0 9 -1 0 0
first:placeHead last:unknown	-21 -4 3 -2 21 -1
first:placeHead last:shortWord	-8 -7 14 -14 10 -10
first:placeHead last:ordinarySmall	1 -5 12 8 -10 -23
first:placeHead last:lexiconNoun	-2 -13 1 -4 3 2
first:placeHead last:lexiconUnknown	-3 -16 -24 -9 31 -7
first:productHead last:role	5 0 -3 -2 0 0
first:productHead last:acronym	5 0 -3 -2 0 0
first:productHead last:capital	7 -1 -2 -1 0 -2
first:productHead last:endsInS	5 0 -3 -3 0 0
first:productHead last:shortWord	5 0 -3 -2 0 0
first:productHead last:lexiconNoun	6 -1 -2 -1 0 -2
first:productNoun last:role	5 0 -3 -2 0 0
first:productNoun last:acronym	5 0 -3 -2 0 0
first:productNoun last:endsInS	5 0 -3 -3 0 0
first:productNoun last:shortWord	8 0 -4 -3 -1 -1
first:clubHead last:plain	-4 0 -4 8 0 -1
first:clubHead last:capital	8 -6 -6 -15 8 3
first:clubHead last:endsInS	-10 -3 -6 -7 21 -7
first:clubHead last:shortWord	0 -1 -4 -1 6 -1
first:clubHead last:inhabitant	-4 0 -4 8 0 0
first:clubHead last:ordinarySmall	-7 -4 1 -7 16 -7
first:clubHead last:lexiconNoun	-7 -4 -11 -13 22 4
first:clubHead last:lexiconUnknown	14 -2 6 -2 -16 -1
first:mediaHead last:firmHead	-4 0 5 0 0 0
first:mediaHead last:firmNoun	-7 0 8 -2 -1 0
first:mediaHead last:bodyHead	-3 0 5 -2 -1 0
first:mediaHead last:plain	10 0 -4 -4 -2 -6
first:mediaHead last:capital	2 -8 11 -2 -3 -11
first:mediaHead last:ordinarySmall	-5 0 8 -3 -1 -1
first:mediaHead last:lexiconNoun	5 -2 4 0 -3 -10
first:mediaHead last:lexiconUnknown	-4 -6 10 -3 0 0
first:acting last:capital	10 6 -12 -2 -1 -3
first:acting last:shortWord	7 -1 -4 -1 0 -1
first:acting last:ordinarySmall	8 0 -6 -1 0 -1
first:acting last:lexiconNoun	6 7 -10 -1 -1 -2
first:firmVerb last:capital	-2 13 2 -4 -7 -10
first:firmVerb last:lexiconNoun	7 -2 9 -2 -6 -9
first:firmVerb last:lexiconUnknown	-6 14 -8 -2 -1 -1
first:possessive last:capital	6 -1 -4 -1 0 0
first:nationality last:role	3 -2 8 -9 0 0
first:nationality last:firmHead	-10 0 -7 13 0 0
first:nationality last:firmNoun	1 -1 -12 9 0 0
first:nationality last:bodyHead	-13 -2 -2 16 -2 -2
first:nationality last:mediaHead	-1 0 5 -4 0 0
first:nationality last:plain	3 -3 -13 10 -1 -1
first:nationality last:capital	-5 -14 -10 24 -11 -6
first:nationality last:endsInS	13 -3 3 -15 -1 -1
first:nationality last:shortWord	-9 -3 -17 23 -7 -1
first:nationality last:inhabitant	16 -2 -7 -11 0 0
first:nationality last:ordinarySmall	-14 -7 -15 27 -9 -3
first:nationality last:lexiconNoun	-6 -10 -17 27 -11 -5
first:nationality last:lexiconUnknown	3 -5 7 -6 0 -1
first:calendar last:legalForm	7 0 -7 0 0 0
first:calendar last:mediaHead	-4 0 5 -1 0 -1
first:calendar last:acting	-6 6 -1 0 0 0
first:calendar last:calendar	-3 6 -3 0 0 0
first:calendar last:plain	-11 -1 11 -7 -1 6
first:calendar last:function	-6 6 -1 0 0 0
first:calendar last:givenMaybe	-7 5 4 0 0 -2
first:calendar last:capital	-20 0 6 6 -6 15
first:calendar last:number	27 -4 -6 -3 -6 -13
first:calendar last:shortWord	1 5 -3 -1 0 -2
first:calendar last:ordinarySmall	-14 5 9 -7 -2 6
first:calendar last:lexiconNoun	-31 2 12 8 -3 16
first:calendar last:lexiconUnknown	8 -2 -5 -2 -2 -1
first:never last:firmHead	-4 0 -7 9 -1 0
first:never last:firmNoun	-7 0 -5 10 0 0
first:never last:bodyHead	-2 0 0 6 -3 -1
first:never last:plain	-7 0 -5 9 0 0
first:never last:capital	40 -29 -20 2 -9 -7
first:never last:endsInS	11 -1 -3 -7 -1 0
first:never last:shortWord	7 -6 -10 8 -2 -2
first:never last:inhabitant	6 -5 -1 -1 0 0
first:never last:ordinarySmall	8 -6 -12 10 -3 -3
first:never last:lexiconNoun	21 -12 -16 6 -7 -5
first:never last:lexiconUnknown	28 -22 -4 -6 -2 -1
first:plain last:role	8 -4 -9 10 -5 -4
first:plain last:legalForm	19 -1 -15 -4 -1 0
first:plain last:firmHead	-4 -3 10 1 -13 -3
first:plain last:firmNoun	-18 0 8 11 -3 0
first:plain last:bodyHead	10 -1 -4 -4 -2 -2
first:plain last:placeHead	-6 0 -15 -18 14 12
first:plain last:mediaHead	8 0 -6 -2 -1 0
first:plain last:never	6 0 -4 -1 -1 0
first:plain last:plain	1 -2 4 7 -7 -10
first:plain last:function	7 0 -5 -1 -1 -1
first:plain last:given	-3 -5 7 -1 0 0
first:plain last:givenMaybe	-4 1 6 -2 0 -4
first:plain last:acronym	4 -6 -15 -5 13 -2
first:plain last:capital	-6 -4 9 10 -2 -24
first:plain last:number	5 0 -1 0 -1 -3
first:plain last:endsInS	-4 1 -6 11 -3 -4
first:plain last:unknown	-2 -8 5 -8 8 -2
first:plain last:longWord	7 -2 -6 4 -2 -3
first:plain last:shortWord	13 -15 -18 1 14 -20
first:plain last:inhabitant	1 -3 6 -2 -4 -2
first:plain last:ordinarySmall	9 2 -16 0 10 -23
first:plain last:lexiconNoun	4 2 -13 6 8 -19
first:plain last:lexiconUnknown	-16 -5 20 10 -13 -7
first:firmTail last:role	7 0 -3 -2 -1 -1
first:firmTail last:capital	15 -1 -7 -3 -2 -4
first:firmTail last:shortWord	6 -1 -2 0 0 -3
first:firmTail last:inhabitant	6 0 -3 -2 -1 0
first:firmTail last:ordinarySmall	11 0 -4 -2 -2 -4
first:firmTail last:lexiconNoun	13 0 -6 -3 -2 -4
first:function last:firmHead	0 0 7 -7 0 -1
first:function last:firmNoun	6 -1 -3 0 -1 -1
first:function last:never	7 -2 -4 -1 0 -1
first:function last:plain	-10 -1 6 -6 -2 9
first:function last:given	6 -1 -4 -1 0 -1
first:function last:acronym	12 -3 -6 -1 -2 -2
first:function last:capital	18 1 -12 -13 -14 7
first:function last:endsInS	14 -1 -3 -1 -11 -5
first:function last:unknown	5 -1 -1 -1 -1 -1
first:function last:shortWord	8 -3 -9 -6 -12 12
first:function last:ordinarySmall	6 -2 1 -12 -13 11
first:function last:lexiconNoun	10 4 -8 -10 -14 8
first:function last:lexiconUnknown	10 -3 -5 -2 0 0
first:given last:role	-13 16 -3 -1 -1 -1
first:given last:title	-7 8 -1 0 0 0
first:given last:legalForm	-13 1 12 -3 -1 -1
first:given last:firmHead	-12 -11 12 13 0 -1
first:given last:bodyHead	18 -11 -3 -7 -3 0
first:given last:placeHead	-3 7 -6 -3 5 -2
first:given last:plain	-2 10 4 -11 -7 -3
first:given last:given	16 -12 0 -3 -2 -2
first:given last:givenMaybe	7 0 -4 -1 -2 -1
first:given last:acronym	5 -4 0 -3 -1 -1
first:given last:mixed	-1 5 -3 -1 0 0
first:given last:capital	-12 46 -30 -23 -23 -35
first:given last:number	16 -13 -2 -1 -2 -2
first:given last:endsInS	-5 23 -9 -17 -4 -3
first:given last:stop	-11 18 -11 -1 0 0
first:given last:unknown	8 -2 -9 -1 -1 -1
first:given last:longWord	-10 10 6 -4 -5 -2
first:given last:shortWord	-5 20 3 -20 -22 -12
first:given last:inhabitant	14 0 -12 -5 -3 -2
first:given last:ordinarySmall	-8 14 -12 3 4 -10
first:given last:lexiconNoun	-8 36 -27 -8 -4 -28
first:given last:lexiconUnknown	-10 30 -9 -28 -29 -10
first:givenMaybe last:legalForm	-5 0 6 0 0 0
first:givenMaybe last:firmHead	1 8 -8 -1 0 0
first:givenMaybe last:firmNoun	-1 8 -6 -1 0 0
first:givenMaybe last:bodyHead	-17 -2 -8 22 -3 0
first:givenMaybe last:placeHead	0 -5 11 -1 -7 -2
first:givenMaybe last:mediaHead	-5 0 7 -1 0 -1
first:givenMaybe last:firmVerb	-4 -3 9 -4 -2 0
first:givenMaybe last:plain	12 1 -2 -12 -9 -6
first:givenMaybe last:given	-4 0 5 -1 -2 0
first:givenMaybe last:givenMaybe	8 -3 -1 -1 -1 -3
first:givenMaybe last:acronym	-5 0 6 0 0 0
first:givenMaybe last:capital	-23 38 -6 0 -15 -32
first:givenMaybe last:number	12 -4 -2 -2 -2 -4
first:givenMaybe last:endsInS	2 10 2 -12 -8 -1
first:givenMaybe last:unknown	8 -5 -2 0 -2 -1
first:givenMaybe last:shortWord	-7 14 -4 -9 0 -8
first:givenMaybe last:inhabitant	-13 1 15 -5 -3 -4
first:givenMaybe last:ordinarySmall	-24 20 -7 18 -12 -9
first:givenMaybe last:lexiconNoun	-9 15 5 12 -32 -25
first:givenMaybe last:lexiconUnknown	-27 38 -16 -26 7 -8
first:acronym last:role	0 -2 -12 10 0 -1
first:acronym last:firmHead	-7 -1 13 -1 -1 -4
first:acronym last:firmNoun	-11 -2 7 7 -1 -2
first:acronym last:bodyHead	9 -1 -2 -5 -1 -1
first:acronym last:nationality	5 0 -3 -1 -1 0
first:acronym last:never	-9 0 10 0 -1 -1
first:acronym last:plain	-6 -5 -3 10 9 -13
first:acronym last:function	7 -4 4 -2 -4 -4
first:acronym last:given	0 -3 -6 11 -2 -4
first:acronym last:acronym	11 4 -13 -22 10 -14
first:acronym last:capital	9 -42 2 7 -8 8
first:acronym last:number	-4 -4 -7 -6 -11 19
first:acronym last:endsInS	0 -3 -2 6 -1 -5
first:acronym last:stop	-6 -1 8 -1 0 -1
first:acronym last:unknown	1 8 -13 -21 16 -15
first:acronym last:longWord	5 0 -1 -2 -1 -2
first:acronym last:shortWord	0 -16 9 -10 2 1
first:acronym last:inhabitant	-15 -2 3 12 0 -1
first:acronym last:ordinarySmall	-3 -6 8 8 -4 -20
first:acronym last:lexiconNoun	-6 -19 9 4 -14 7
first:acronym last:lexiconUnknown	19 -34 -8 10 -19 6
first:mixed last:firmHead	-7 -1 10 -1 -1 -1
first:mixed last:plain	-8 -1 10 -1 -1 -1
first:mixed last:acronym	5 0 -3 -1 0 0
first:mixed last:capital	8 -11 13 -13 -2 -5
first:mixed last:endsInS	-4 -8 14 -4 0 -1
first:mixed last:shortWord	7 -3 -1 -3 -1 -1
first:mixed last:ordinarySmall	-1 -3 7 -1 -1 -1
first:mixed last:lexiconNoun	2 -7 12 -6 -2 -4
first:mixed last:lexiconUnknown	8 -5 3 -7 -1 -1
first:capital last:role	7 2 10 -10 -16 -16
first:capital last:title	-3 7 -2 -3 -1 0
first:capital last:legalForm	3 -27 25 -20 -16 -13
first:capital last:firmHead	-3 -33 25 -4 -8 -11
first:capital last:firmNoun	0 6 7 -6 -6 -18
first:capital last:bodyHead	-3 -22 -23 31 -5 -21
first:capital last:placeHead	-16 -16 -2 -1 22 -2
first:capital last:productHead	7 -1 -11 -8 -9 15
first:capital last:productNoun	-3 -4 5 -1 -12 9
first:capital last:clubHead	-10 -15 4 17 -9 -6
first:capital last:mediaHead	7 -8 19 -19 -11 -11
first:capital last:speaking	14 -3 0 -4 -4 -7
first:capital last:acting	-5 6 5 -2 0 -1
first:capital last:firmVerb	6 -4 3 -5 -2 -2
first:capital last:pronoun	20 -6 -11 -5 -5 -2
first:capital last:calendar	6 14 -7 -11 -4 -5
first:capital last:never	5 -10 -1 12 -13 -6
first:capital last:plain	1 -11 2 1 -7 5
first:capital last:firmTail	7 -3 5 -4 -3 -4
first:capital last:function	4 0 9 -7 -8 -7
first:capital last:given	9 -6 5 -7 -2 -12
first:capital last:givenMaybe	3 4 -2 -17 -7 9
first:capital last:acronym	0 -7 9 4 -32 6
first:capital last:mixed	-20 15 12 -7 -3 -9
first:capital last:capital	2 5 -3 2 -6 -7
first:capital last:number	45 -42 -33 -26 -4 4
first:capital last:initial	-14 2 19 -7 -5 -4
first:capital last:endsInS	-9 0 13 4 -13 -7
first:capital last:stop	-11 -6 26 -15 -8 -10
first:capital last:unknown	21 -2 -3 -14 -36 5
first:capital last:longWord	4 -3 5 -4 -17 4
first:capital last:shortWord	7 -7 3 -16 5 1
first:capital last:inhabitant	11 -4 2 -2 -10 -13
first:capital last:ordinarySmall	-9 -6 -4 3 13 10
first:capital last:lexiconNoun	-16 -5 2 10 8 7
first:capital last:lexiconUnknown	16 12 -7 -11 -19 -31
first:small last:capital	10 -5 -2 -1 -2 -1
first:small last:lexiconUnknown	10 -5 -2 -1 -2 0
first:initial last:bodyHead	-2 0 0 6 -3 -1
first:initial last:article	7 -2 -3 -1 0 -2
first:initial last:pronoun	5 -1 -2 -1 0 -2
first:initial last:function	11 -3 -5 -2 -1 -3
first:initial last:capital	-5 26 -19 -5 -11 -12
first:initial last:longWord	-4 5 0 0 0 0
first:initial last:shortWord	9 5 -7 -2 -2 -5
first:initial last:inhabitant	-2 6 -3 0 0 -1
first:initial last:ordinarySmall	10 -3 -5 2 -2 -4
first:initial last:lexiconNoun	10 9 -12 -1 -6 -7
first:initial last:lexiconUnknown	-12 22 -9 -5 -5 -6
first:endsInS last:role	5 0 0 -3 -1 -1
first:endsInS last:legalForm	9 -6 1 -6 -1 -1
first:endsInS last:firmHead	-16 -7 25 -9 -3 -2
first:endsInS last:firmNoun	-5 3 5 -2 -2 -1
first:endsInS last:bodyHead	-4 -4 -16 7 -5 11
first:endsInS last:placeHead	-1 2 -11 -1 15 -7
first:endsInS last:clubHead	-2 -1 -3 8 -2 -2
first:endsInS last:speaking	10 0 -5 0 -3 -3
first:endsInS last:never	7 -1 -5 -1 0 -1
first:endsInS last:plain	2 2 -3 1 -7 3
first:endsInS last:function	6 0 -4 0 -1 -1
first:endsInS last:givenMaybe	-10 2 -4 -3 2 9
first:endsInS last:acronym	3 -2 4 -5 -1 -2
first:endsInS last:mixed	-5 -10 14 -2 -1 -1
first:endsInS last:capital	0 14 4 -13 -28 4
first:endsInS last:number	44 -8 -10 -6 -10 -24
first:endsInS last:endsInS	-5 7 14 -23 4 -8
first:endsInS last:stop	-4 -4 8 -1 -1 -1
first:endsInS last:unknown	5 -1 2 -4 -1 -2
first:endsInS last:longWord	11 -6 1 -4 -2 -3
first:endsInS last:shortWord	10 -8 9 -21 1 -8
first:endsInS last:inhabitant	-14 8 10 -3 -1 -2
first:endsInS last:ordinarySmall	3 1 -9 -1 -18 13
first:endsInS last:lexiconNoun	2 -2 3 -11 -13 8
first:endsInS last:lexiconUnknown	-9 12 12 -6 -23 -8
first:unknown last:role	10 -6 -17 9 -1 -1
first:unknown last:firmHead	-2 -5 16 -11 -1 -5
first:unknown last:firmNoun	1 -2 5 -4 -1 -2
first:unknown last:article	8 -2 -4 -1 -1 -2
first:unknown last:pronoun	5 -1 -2 -1 0 -2
first:unknown last:nationality	5 0 -3 -1 -1 0
first:unknown last:never	-9 0 10 0 -1 -1
first:unknown last:plain	15 -8 -6 1 -3 -11
first:unknown last:function	13 -4 1 -3 -3 -8
first:unknown last:given	-2 1 -7 11 -2 -4
first:unknown last:acronym	6 13 4 -19 -7 -12
first:unknown last:capital	6 0 -6 0 -18 4
first:unknown last:number	4 -6 -12 -8 -15 17
first:unknown last:endsInS	7 -6 -7 6 -1 -6
first:unknown last:stop	-6 -1 8 -1 0 -1
first:unknown last:unknown	2 20 -10 -17 2 -15
first:unknown last:shortWord	16 -6 12 -25 -23 -1
first:unknown last:inhabitant	-3 0 -6 10 0 -2
first:unknown last:ordinarySmall	9 -10 5 3 -5 -23
first:unknown last:lexiconNoun	4 -11 6 -3 -16 4
first:unknown last:lexiconUnknown	4 1 -12 7 -22 4
first:longWord last:role	8 -1 -2 -4 -1 0
first:longWord last:firmHead	9 -1 -6 -1 -1 -1
first:longWord last:firmNoun	6 0 -6 2 -1 0
first:longWord last:bodyHead	-4 -1 -2 9 -2 -1
first:longWord last:placeHead	-6 0 -2 -2 9 0
first:longWord last:never	-4 0 -4 7 0 0
first:longWord last:plain	-6 -1 5 5 -1 -3
first:longWord last:givenMaybe	5 -4 0 0 0 0
first:longWord last:acronym	-3 0 -5 7 0 0
first:longWord last:capital	13 -16 -1 6 -5 -10
first:longWord last:endsInS	5 -5 1 -1 -2 -1
first:longWord last:shortWord	-4 -2 0 6 -2 -1
first:longWord last:inhabitant	-4 0 -1 5 0 -1
first:longWord last:ordinarySmall	-3 -4 2 0 5 -3
first:longWord last:lexiconNoun	10 -9 -2 1 0 -9
first:longWord last:lexiconUnknown	5 -8 2 5 -7 -1
first:shortWord last:role	3 0 -11 11 -4 -3
first:shortWord last:legalForm	2 -5 8 -9 -4 -6
first:shortWord last:firmHead	-10 -1 11 -2 8 -15
first:shortWord last:firmNoun	-4 7 -2 2 -4 -3
first:shortWord last:bodyHead	-12 -4 -5 20 -4 -9
first:shortWord last:placeHead	4 -3 -22 18 -10 8
first:shortWord last:mediaHead	3 -1 5 -5 -2 -2
first:shortWord last:firmVerb	4 -3 4 -5 -2 -1
first:shortWord last:article	9 -3 -4 -1 -1 -2
first:shortWord last:pronoun	8 -2 -4 -1 0 -2
first:shortWord last:calendar	6 -2 -2 -1 0 -1
first:shortWord last:never	-3 -2 10 -4 -2 -2
first:shortWord last:plain	-8 -2 8 7 -4 -13
first:shortWord last:firmTail	-3 -3 8 0 -2 0
first:shortWord last:function	17 -4 -3 -3 -3 -8
first:shortWord last:given	1 -3 -18 13 8 -10
first:shortWord last:givenMaybe	20 4 -18 -4 0 -15
first:shortWord last:acronym	-13 4 3 -1 14 -12
first:shortWord last:mixed	-10 13 0 -3 -1 -5
first:shortWord last:capital	-3 -3 -6 -1 9 4
first:shortWord last:number	26 -22 -30 -17 -8 13
first:shortWord last:initial	-6 7 3 -3 -2 -2
first:shortWord last:endsInS	-9 5 2 -13 6 7
first:shortWord last:stop	0 -13 13 -4 -3 -3
first:shortWord last:unknown	-7 7 -14 -1 20 -16
first:shortWord last:longWord	-9 22 -12 -9 -4 -3
first:shortWord last:shortWord	15 -12 6 -7 -9 -13
first:shortWord last:inhabitant	-3 4 8 -1 -8 -9
first:shortWord last:ordinarySmall	-6 -8 6 15 -19 -5
first:shortWord last:lexiconNoun	-13 8 -4 4 2 1
first:shortWord last:lexiconUnknown	8 -10 -5 -5 6 11
first:inhabitant last:role	-3 -2 7 -3 0 0
first:inhabitant last:legalForm	-9 6 8 -6 -1 -2
first:inhabitant last:firmHead	20 -4 -7 -14 -5 -4
first:inhabitant last:firmNoun	-5 0 8 -4 0 0
first:inhabitant last:bodyHead	-9 -1 -5 7 7 -5
first:inhabitant last:placeHead	16 -5 -6 -9 2 -9
first:inhabitant last:productNoun	-14 0 0 14 0 0
first:inhabitant last:clubHead	-8 0 -1 9 0 0
first:inhabitant last:mediaHead	-6 -1 9 -2 -1 -2
first:inhabitant last:acting	-10 0 10 0 0 0
first:inhabitant last:calendar	-6 -2 8 0 0 0
first:inhabitant last:plain	-4 6 2 -16 14 -6
first:inhabitant last:function	-5 0 6 0 -1 -1
first:inhabitant last:given	14 -9 0 -4 -2 -1
first:inhabitant last:givenMaybe	-9 0 14 0 -7 -1
first:inhabitant last:capital	6 -23 -1 -6 2 13
first:inhabitant last:number	11 -1 -2 -1 -3 -6
first:inhabitant last:endsInS	-7 -17 15 3 7 -14
first:inhabitant last:stop	5 -1 -4 0 0 0
first:inhabitant last:shortWord	-23 -6 14 0 -18 24
first:inhabitant last:inhabitant	5 0 0 -6 -2 -1
first:inhabitant last:ordinarySmall	-11 -10 12 5 17 -32
first:inhabitant last:lexiconNoun	-6 -22 2 -6 7 16
first:inhabitant last:lexiconUnknown	21 -9 -6 0 -11 -8
first:ordinarySmall last:role	8 -3 -8 9 -7 -8
first:ordinarySmall last:legalForm	-4 -4 11 -8 -4 -3
first:ordinarySmall last:firmHead	3 -5 0 0 7 -13
first:ordinarySmall last:firmNoun	0 -2 -5 13 -6 -4
first:ordinarySmall last:bodyHead	0 -4 -6 18 -14 -15
first:ordinarySmall last:placeHead	9 -3 -16 6 -11 10
first:ordinarySmall last:productNoun	-11 -2 11 3 -2 -2
first:ordinarySmall last:mediaHead	8 -1 3 -8 -3 -3
first:ordinarySmall last:speaking	13 -1 -7 -1 -4 -3
first:ordinarySmall last:firmVerb	7 0 -5 -1 0 -1
first:ordinarySmall last:pronoun	9 -1 -3 -1 -4 -1
first:ordinarySmall last:calendar	6 -2 -3 -1 0 -1
first:ordinarySmall last:never	15 -2 -3 -5 -6 -1
first:ordinarySmall last:plain	10 -20 -3 -4 0 -4
first:ordinarySmall last:function	10 -1 -7 -3 0 -1
first:ordinarySmall last:given	-7 5 -9 9 4 -4
first:ordinarySmall last:givenMaybe	-1 -7 -11 -3 -6 18
first:ordinarySmall last:acronym	-3 -1 13 -7 -3 -5
first:ordinarySmall last:capital	11 -41 -8 8 -2 11
first:ordinarySmall last:number	-9 -4 -8 -6 21 -3
first:ordinarySmall last:endsInS	0 -8 -14 6 2 14
first:ordinarySmall last:stop	-3 -5 11 -3 -2 -2
first:ordinarySmall last:unknown	14 -2 4 -9 -7 -10
first:ordinarySmall last:longWord	19 -5 -13 -2 -2 -5
first:ordinarySmall last:shortWord	14 -12 -10 -14 7 4
first:ordinarySmall last:inhabitant	20 -17 -8 -7 -7 6
first:ordinarySmall last:ordinarySmall	-3 -6 -6 15 -5 -2
first:ordinarySmall last:lexiconNoun	8 -31 -13 8 -13 19
first:ordinarySmall last:lexiconUnknown	0 -21 3 5 16 -26
first:lexiconNoun last:role	8 -7 1 6 -11 -12
first:lexiconNoun last:legalForm	0 -14 17 -17 -8 -7
first:lexiconNoun last:firmHead	-13 -8 10 7 4 -12
first:lexiconNoun last:firmNoun	-1 -2 7 -1 -2 -14
first:lexiconNoun last:bodyHead	0 -15 -7 20 -15 -12
first:lexiconNoun last:placeHead	-8 -20 5 -15 13 5
first:lexiconNoun last:productHead	9 -1 -10 -7 -9 12
first:lexiconNoun last:productNoun	-3 -2 4 3 -11 6
first:lexiconNoun last:clubHead	-1 0 23 -20 -12 -1
first:lexiconNoun last:mediaHead	12 -3 5 -12 -7 -6
first:lexiconNoun last:speaking	13 -3 0 -4 -4 -6
first:lexiconNoun last:acting	-4 -1 7 -2 0 -1
first:lexiconNoun last:pronoun	16 -6 -6 -3 -5 -2
first:lexiconNoun last:calendar	4 -3 6 -7 -2 -2
first:lexiconNoun last:never	3 -8 7 5 -11 -5
first:lexiconNoun last:plain	4 -3 7 -7 -3 -8
first:lexiconNoun last:firmTail	8 0 1 -4 -2 -4
first:lexiconNoun last:function	4 -2 6 -5 -5 -4
first:lexiconNoun last:given	6 -17 6 1 7 -8
first:lexiconNoun last:givenMaybe	2 -2 -6 -12 9 3
first:lexiconNoun last:acronym	-8 -10 -4 12 -10 13
first:lexiconNoun last:mixed	-13 11 10 -5 -2 -7
first:lexiconNoun last:capital	4 -16 1 0 4 0
first:lexiconNoun last:number	-15 -15 -8 -9 14 22
first:lexiconNoun last:endsInS	-9 -16 10 -6 7 6
first:lexiconNoun last:stop	7 -11 5 -4 -2 -4
first:lexiconNoun last:unknown	15 -15 -16 3 -13 12
first:lexiconNoun last:longWord	5 12 -20 8 -9 -12
first:lexiconNoun last:shortWord	5 -15 0 -18 15 2
first:lexiconNoun last:inhabitant	7 6 6 -12 -19 -3
first:lexiconNoun last:ordinarySmall	-5 -7 -5 6 10 -1
first:lexiconNoun last:lexiconNoun	-6 -19 4 -2 9 9
first:lexiconNoun last:lexiconUnknown	8 -2 -2 7 -5 -25
first:lexiconUnknown last:role	-10 10 19 -23 -5 -3
first:lexiconUnknown last:title	-6 6 0 0 0 0
first:lexiconUnknown last:legalForm	3 -18 15 -7 -9 -6
first:lexiconUnknown last:firmHead	7 -30 27 -14 -25 -3
first:lexiconUnknown last:firmNoun	-3 8 5 -8 -5 -5
first:lexiconUnknown last:bodyHead	-4 -12 -22 20 9 -14
first:lexiconUnknown last:placeHead	-13 0 -14 14 15 -17
first:lexiconUnknown last:productHead	-2 0 -1 -1 -1 5
first:lexiconUnknown last:productNoun	2 -2 2 -6 -1 4
first:lexiconUnknown last:clubHead	-11 -15 -24 28 1 -5
first:lexiconUnknown last:mediaHead	-4 -6 19 -9 -4 -5
first:lexiconUnknown last:acting	-3 6 -4 0 0 0
first:lexiconUnknown last:pronoun	7 -1 -6 -2 0 0
first:lexiconUnknown last:calendar	3 16 -19 -4 -2 -3
first:lexiconUnknown last:never	3 -2 -12 11 -2 -1
first:lexiconUnknown last:plain	-13 -8 3 7 -9 15
first:lexiconUnknown last:given	5 6 1 -12 -13 -4
first:lexiconUnknown last:givenMaybe	1 6 4 -7 -21 9
first:lexiconUnknown last:acronym	-1 -1 10 -3 -6 -8
first:lexiconUnknown last:mixed	-12 9 4 -1 -1 -2
first:lexiconUnknown last:capital	-5 17 -4 3 -14 -12
first:lexiconUnknown last:number	74 -29 -26 -17 -24 -32
first:lexiconUnknown last:initial	-16 3 17 -7 -4 -3
first:lexiconUnknown last:endsInS	-9 9 12 9 -45 -31
first:lexiconUnknown last:stop	-17 1 25 -11 -6 -6
first:lexiconUnknown last:unknown	12 0 5 -19 -8 -9
first:lexiconUnknown last:longWord	-4 -14 18 -18 -9 12
first:lexiconUnknown last:shortWord	2 2 4 -2 -13 -3
first:lexiconUnknown last:inhabitant	2 -7 -1 8 4 -14
first:lexiconUnknown last:ordinarySmall	-10 -2 0 -7 8 16
first:lexiconUnknown last:lexiconNoun	-22 9 -1 16 1 -4
first:lexiconUnknown last:lexiconUnknown	13 14 -5 -24 -22 -16
last:role after:role	7 -2 -3 -2 0 0
last:role after:speaking	-11 4 4 6 -1 -1
last:role after:acting	-3 2 -7 8 -2 -2
last:role after:preposition	-14 16 -4 -2 2 -1
last:role after:placePreposition	3 -2 5 -6 -1 0
last:role after:from	-9 -7 18 -4 -2 -3
last:role after:named	-4 -3 -1 7 0 0
last:role after:and	8 -4 -4 -1 0 0
last:role after:plain	6 -2 -2 -1 -1 -1
last:role after:credit	-9 -1 10 0 0 -2
last:role after:function	-14 14 10 -2 -2 -6
last:role after:capital	8 -1 -4 -2 -1 -1
last:role after:small	-9 3 -1 12 -11 5
last:role after:endsInS	21 6 -27 -7 -8 -6
last:role after:edge	16 -2 -7 -3 -4 -3
last:role after:comma	-10 6 8 5 -9 -8
last:role after:colon	-13 3 -1 13 0 0
last:role after:opens	10 2 -5 -4 -5 -2
last:role after:quote	19 -2 -7 -11 -3 -2
last:role after:stop	-8 10 6 -11 2 -1
last:role after:shortWord	-1 -1 13 -6 -6 -7
last:role after:lexiconUnknown	5 -1 -2 -1 -1 0
last:title after:comma	8 -5 -2 -1 0 0
last:title after:hyphen	10 -1 -3 -3 -4 0
last:title after:stop	19 -5 -9 -6 -5 -1
last:particle after:shortWord	5 -4 -1 0 0 0
last:legalForm after:speaking	-3 -1 6 -1 0 0
last:legalForm after:acting	6 -6 8 -11 -1 -2
last:legalForm after:firmVerb	-5 0 7 -1 0 0
last:legalForm after:preposition	-1 -1 5 -2 -1 -1
last:legalForm after:placePreposition	-3 -1 -6 9 -1 -1
last:legalForm after:from	-4 -1 6 -1 -1 0
last:legalForm after:and	-8 -1 9 -1 -1 0
last:legalForm after:function	-16 -10 22 1 -4 -4
last:legalForm after:small	-17 -13 34 -9 -7 -9
last:legalForm after:comma	-29 -8 36 -9 -5 -5
last:legalForm after:opens	-9 -2 11 -1 0 -1
last:legalForm after:stop	45 -20 -33 -12 -9 -3
last:legalForm after:shortWord	-7 -11 20 -6 -4 -5
last:firmHead after:role	8 -3 -3 -2 0 0
last:firmHead after:legalForm	36 -5 -32 -7 -2 -2
last:firmHead after:firmHead	5 0 -4 -1 0 0
last:firmHead after:firmNoun	13 -2 -9 -1 -1 -1
last:firmHead after:bodyHead	-2 0 -5 7 0 0
last:firmHead after:speaking	6 -10 8 -8 -1 -2
last:firmHead after:acting	3 0 4 -1 -3 -6
last:firmHead after:firmVerb	12 -7 -1 -9 -1 -2
last:firmHead after:preposition	9 -3 4 -6 -5 -3
last:firmHead after:placePreposition	-8 0 13 -5 -1 -1
last:firmHead after:and	-5 -3 3 8 -5 -3
last:firmHead after:never	6 0 -4 -1 0 0
last:firmHead after:plain	12 -4 -3 -2 -2 -1
last:firmHead after:function	-3 -20 16 4 -18 -11
last:firmHead after:acronym	17 -4 -14 -3 -1 -1
last:firmHead after:capital	6 -1 1 -7 -1 -2
last:firmHead after:small	3 -14 25 -10 -30 -31
last:firmHead after:initial	14 0 -12 -3 -1 0
last:firmHead after:endsInS	-13 -1 -11 25 -6 -2
last:firmHead after:edge	-5 -4 3 -8 12 -6
last:firmHead after:comma	-9 -6 30 -17 -22 -2
last:firmHead after:opens	-14 11 -7 -3 -2 12
last:firmHead after:closes	1 -2 9 -9 -2 -1
last:firmHead after:quote	-4 8 3 -5 -2 -1
last:firmHead after:stop	-6 -6 -4 5 11 -8
last:firmHead after:ampersand	10 -1 -8 -2 0 0
last:firmHead after:unknown	15 -1 -12 -3 -1 0
last:firmHead after:longWord	-1 -6 7 0 0 0
last:firmHead after:shortWord	21 -15 0 -8 -21 -17
last:firmHead after:lexiconNoun	1 -1 4 -6 -1 -2
last:firmHead after:lexiconUnknown	7 -1 -5 -1 0 0
last:firmNoun after:legalForm	14 -1 -13 -3 0 -1
last:firmNoun after:bodyHead	-2 0 -5 6 -1 0
last:firmNoun after:speaking	-8 8 0 0 0 0
last:firmNoun after:acting	0 16 -10 -8 0 -1
last:firmNoun after:firmVerb	8 -5 3 -6 -1 -2
last:firmNoun after:preposition	9 0 -8 -1 -1 0
last:firmNoun after:from	7 -2 -4 -2 -1 -1
last:firmNoun after:and	-17 -1 4 14 -2 -1
last:firmNoun after:plain	6 0 -5 0 0 0
last:firmNoun after:firmTail	11 -8 -2 -2 0 0
last:firmNoun after:function	4 -3 -4 4 -5 -3
last:firmNoun after:capital	8 0 -6 -1 0 0
last:firmNoun after:small	3 10 -8 0 -8 -8
last:firmNoun after:endsInS	0 -2 -12 15 -6 -3
last:firmNoun after:edge	-6 0 -12 -3 15 -2
last:firmNoun after:comma	1 15 -1 -16 -8 -5
last:firmNoun after:opens	-15 14 3 0 -1 -1
last:firmNoun after:closes	-1 -13 28 -21 -5 -3
last:firmNoun after:quote	-2 8 -1 -4 -1 -1
last:firmNoun after:stop	4 -9 7 4 -10 -2
last:firmNoun after:longWord	-2 -6 7 0 0 0
last:firmNoun after:shortWord	9 4 -10 -1 -5 -4
last:firmNoun after:ordinarySmall	7 0 -6 -1 0 0
last:firmNoun after:lexiconNoun	7 0 -6 -1 0 0
last:bodyHead after:role	-14 -1 -3 17 -1 -1
last:bodyHead after:bodyHead	16 0 -1 -15 -1 0
last:bodyHead after:speaking	15 -7 -12 -2 -4 -3
last:bodyHead after:acting	-15 -14 -14 23 9 -4
last:bodyHead after:firmVerb	-11 0 -3 14 0 0
last:bodyHead after:article	-2 0 14 -10 -5 -1
last:bodyHead after:preposition	15 -2 -16 -11 9 -6
last:bodyHead after:placePreposition	-19 -1 -2 21 -1 -1
last:bodyHead after:from	46 -2 -9 -34 -18 -5
last:bodyHead after:at	-11 0 0 11 0 0
last:bodyHead after:and	-8 0 6 3 -2 -1
last:bodyHead after:firmTail	-7 0 0 7 0 0
last:bodyHead after:function	9 -20 -15 12 0 -20
last:bodyHead after:given	-10 0 10 0 0 0
last:bodyHead after:capital	-13 0 8 10 -1 -1
last:bodyHead after:small	18 -32 -37 20 -7 -32
last:bodyHead after:number	-5 -1 -1 6 0 0
last:bodyHead after:endsInS	-3 -1 -4 9 -3 -3
last:bodyHead after:comma	3 2 -12 20 -23 -14
last:bodyHead after:colon	-8 -2 -2 13 -2 -2
last:bodyHead after:closes	-16 -2 14 5 -3 -1
last:bodyHead after:stop	2 -6 0 -6 2 6
last:bodyHead after:shortWord	10 -15 -8 12 -12 -20
last:bodyHead after:ordinarySmall	12 0 -2 -9 -1 0
last:bodyHead after:lexiconNoun	-10 0 -3 12 -1 -1
last:bodyHead after:lexiconUnknown	-5 0 10 -6 0 0
last:placeHead after:role	-10 0 15 -8 -2 -4
last:placeHead after:firmNoun	-7 -1 6 -5 -10 12
last:placeHead after:bodyHead	6 0 -1 -4 -1 0
last:placeHead after:speaking	3 -2 13 -2 -13 -1
last:placeHead after:acting	-1 -10 -11 17 2 -6
last:placeHead after:firmVerb	-6 -4 16 -2 -8 -3
last:placeHead after:article	-8 0 19 -12 -6 -1
last:placeHead after:preposition	-1 -7 -18 9 14 -9
last:placeHead after:placePreposition	-13 -1 -4 3 12 0
last:placeHead after:from	5 0 -2 -10 -10 13
last:placeHead after:at	-3 -3 -3 12 -7 -2
last:placeHead after:and	4 -2 -11 -2 8 -1
last:placeHead after:plain	9 -4 -3 -5 6 -6
last:placeHead after:firmTail	-7 0 0 7 0 0
last:placeHead after:function	-16 -1 -15 6 20 0
last:placeHead after:capital	37 -2 -17 -8 -12 -3
last:placeHead after:small	-13 -3 0 -1 7 9
last:placeHead after:number	-5 -1 -1 6 0 0
last:placeHead after:endsInS	8 -1 -9 -3 6 -2
last:placeHead after:comma	4 -3 -4 9 2 -12
last:placeHead after:colon	-8 0 -4 13 0 -1
last:placeHead after:closes	-3 0 6 -2 -1 0
last:placeHead after:stop	10 -7 8 -28 12 -8
last:placeHead after:longWord	-3 0 10 -8 -2 -4
last:placeHead after:shortWord	-9 -5 2 6 2 -1
last:placeHead after:ordinarySmall	14 -1 -6 -5 -2 -1
last:placeHead after:lexiconNoun	32 -2 -16 -7 -9 -3
last:placeHead after:lexiconUnknown	5 -1 -1 0 -3 0
last:productHead after:role	-7 0 -2 8 0 0
last:productHead after:acting	10 -1 -8 -3 -5 2
last:productHead after:function	9 -1 -10 -5 -7 9
last:productHead after:acronym	-7 0 -2 8 0 0
last:productHead after:small	10 -1 -10 -5 -7 9
last:productHead after:endsInS	-7 0 -2 8 0 0
last:productHead after:stop	0 -1 -2 -3 -4 8
last:productHead after:shortWord	1 -1 -11 4 -7 9
last:productNoun after:role	-3 0 -4 7 0 -1
last:productNoun after:speaking	13 -11 -1 -1 0 0
last:productNoun after:acting	4 -1 -9 4 -5 1
last:productNoun after:function	0 -2 -6 2 -7 8
last:productNoun after:acronym	-7 0 -2 8 0 0
last:productNoun after:small	11 -14 -8 1 -8 7
last:productNoun after:endsInS	-7 0 -2 8 0 0
last:productNoun after:comma	-1 -1 7 -2 -1 -4
last:productNoun after:closes	0 0 5 -5 0 0
last:productNoun after:stop	-2 0 -2 3 -5 6
last:productNoun after:shortWord	-4 -2 -7 7 -7 8
last:familyNoun after:acting	8 -2 -6 0 0 0
last:familyNoun after:small	8 -2 -6 0 0 0
last:familyNoun after:opens	5 -1 -1 -3 0 0
last:clubHead after:bodyHead	6 0 -1 -4 -1 0
last:clubHead after:productNoun	-2 -1 -3 8 -2 -2
last:clubHead after:acting	-9 -1 -3 11 -1 0
last:clubHead after:article	-1 0 14 -12 -5 -1
last:clubHead after:preposition	0 -7 -4 9 -1 -1
last:clubHead after:from	5 0 0 -5 0 0
last:clubHead after:plain	-2 -1 -4 6 0 0
last:clubHead after:firmTail	-7 0 0 7 0 0
last:clubHead after:function	-10 -9 8 10 -7 -2
last:clubHead after:capital	14 0 -6 -6 -2 -1
last:clubHead after:small	-19 -22 -8 35 -18 -7
last:clubHead after:number	-7 -5 -9 16 -1 -1
last:clubHead after:endsInS	7 0 -4 -1 -1 -1
last:clubHead after:colon	-14 0 0 14 0 0
last:clubHead after:stop	-2 0 12 -13 -1 0
last:clubHead after:shortWord	-10 -10 5 15 -9 -4
last:clubHead after:ordinarySmall	11 0 -4 -5 -1 -1
last:clubHead after:lexiconNoun	14 0 -6 -6 -2 -1
last:mediaHead after:acting	0 -2 6 -3 -1 -3
last:mediaHead after:article	-6 -1 10 -2 -2 -2
last:mediaHead after:preposition	12 -1 -9 -1 -1 -1
last:mediaHead after:from	-10 0 10 0 0 0
last:mediaHead after:function	-3 -3 11 -4 -3 -4
last:mediaHead after:capital	8 0 -7 0 0 0
last:mediaHead after:small	-9 -6 20 -6 -4 -6
last:mediaHead after:edge	5 -2 1 -4 -2 -2
last:mediaHead after:comma	-5 -3 13 -2 -3 -3
last:mediaHead after:colon	1 -1 8 -7 -1 -2
last:mediaHead after:closes	17 -3 -6 -9 -2 -1
last:mediaHead after:ampersand	8 0 -6 0 -1 -1
last:mediaHead after:shortWord	0 -3 8 -4 -3 -4
last:mediaHead after:ordinarySmall	5 0 -5 0 0 0
last:mediaHead after:lexiconNoun	7 0 -7 0 0 0
last:speaking after:function	8 -3 -3 -1 0 -1
last:speaking after:small	8 -3 -3 -1 0 -1
last:speaking after:edge	17 -2 -10 -1 -4 -3
last:speaking after:comma	-3 -2 10 -3 0 -3
last:speaking after:stop	11 -3 -5 -4 -3 0
last:speaking after:shortWord	6 -2 -2 0 0 0
last:acting after:speaking	-8 8 0 0 0 0
last:acting after:preposition	5 -2 -2 0 0 0
last:acting after:from	5 -2 -2 0 0 0
last:acting after:function	12 -4 -7 -1 -1 -1
last:acting after:small	-5 3 5 -1 0 -1
last:acting after:edge	-10 -1 10 0 0 0
last:acting after:comma	-2 6 -3 -1 0 -1
last:acting after:colon	7 -1 -3 -3 -1 0
last:acting after:shortWord	1 5 -5 -1 0 -1
last:firmVerb after:speaking	-7 7 0 0 0 0
last:firmVerb after:function	7 -4 -2 -1 0 0
last:firmVerb after:comma	-1 -4 8 -4 -2 -1
last:firmVerb after:colon	9 -1 -2 -4 -3 0
last:firmVerb after:closes	8 0 -6 -1 0 -1
last:article after:small	9 -2 -4 -1 -1 -2
last:possessive after:small	7 -3 -3 0 -1 0
last:pronoun after:productNoun	-9 0 -1 -2 11 -1
last:pronoun after:speaking	5 -1 -4 -1 0 0
last:pronoun after:acting	12 -5 -4 -2 -1 -2
last:pronoun after:plain	-8 0 0 0 8 0
last:pronoun after:function	9 -5 -3 -2 -1 -1
last:pronoun after:small	9 -7 -12 -8 12 -4
last:pronoun after:stop	6 0 -1 -1 -4 0
last:pronoun after:symbol	17 0 -2 -2 -14 -1
last:pronoun after:shortWord	0 -6 -8 -6 16 -3
last:nationality after:role	12 -1 -3 -6 -2 -1
last:nationality after:firmHead	6 -1 -1 -1 -3 -1
last:nationality after:firmNoun	11 -1 -5 -2 -4 -1
last:nationality after:firmVerb	5 0 -3 -1 -1 0
last:nationality after:and	6 0 -4 -1 -2 -1
last:nationality after:function	8 0 -4 -1 -3 -2
last:nationality after:small	45 -16 -20 -17 -17 -10
last:nationality after:stop	10 -1 -2 -2 -6 -2
last:nationality after:symbol	8 -3 -4 0 -2 -1
last:nationality after:shortWord	19 -6 -7 -3 -8 -4
last:calendar after:speaking	-24 26 -4 -1 0 0
last:calendar after:acting	-1 8 -9 -1 -2 -2
last:calendar after:firmVerb	-10 6 5 -1 0 0
last:calendar after:article	8 -3 -2 0 -3 -1
last:calendar after:preposition	4 -8 8 -5 -4 -3
last:calendar after:at	26 -5 -17 -4 -5 -1
last:calendar after:and	16 -3 -10 -1 -3 -1
last:calendar after:plain	9 -4 -2 -1 -1 -1
last:calendar after:function	35 -15 -14 -9 -13 -7
last:calendar after:capital	-10 0 10 0 0 0
last:calendar after:small	7 20 -14 -14 -15 -10
last:calendar after:number	15 -9 -4 -1 -1 -1
last:calendar after:endsInS	-15 -11 20 -1 -1 0
last:calendar after:edge	5 -3 5 -3 -6 -1
last:calendar after:comma	7 -7 14 -7 -16 -7
last:calendar after:colon	28 -18 -10 -4 -2 -1
last:calendar after:opens	9 -3 -5 0 -2 0
last:calendar after:stop	33 -4 -27 -6 -14 -7
last:calendar after:shortWord	8 14 -8 -9 -13 -7
last:calendar after:ordinarySmall	-10 0 10 0 0 0
last:calendar after:lexiconNoun	-10 0 10 0 0 0
last:never after:productNoun	-9 0 -1 -2 11 -1
last:never after:speaking	0 0 -4 6 -4 0
last:never after:acting	6 -6 -12 11 -3 -1
last:never after:firmVerb	-3 0 6 -4 0 0
last:never after:named	0 0 -4 6 -4 0
last:never after:plain	-7 0 -1 0 8 0
last:never after:function	7 -6 -10 9 -4 -1
last:never after:capital	5 0 -1 0 -4 0
last:never after:small	-5 -9 -11 7 16 -5
last:never after:edge	-13 -1 14 -1 -2 -1
last:never after:closes	-10 0 3 8 -2 -1
last:never after:stop	19 -7 -4 -4 -8 -1
last:never after:symbol	17 0 -2 -2 -14 -1
last:never after:ampersand	8 0 -6 0 -1 -1
last:never after:shortWord	-4 -7 -12 7 14 -2
last:plain after:role	12 -4 -7 -14 9 -1
last:plain after:legalForm	17 -1 -15 -3 -1 -1
last:plain after:firmHead	7 -1 -4 -1 0 -1
last:plain after:firmNoun	9 -2 5 -7 -2 -7
last:plain after:bodyHead	6 -1 -9 5 -2 -1
last:plain after:speaking	-19 27 -9 1 -2 -3
last:plain after:acting	-21 0 22 11 -6 -11
last:plain after:firmVerb	15 -7 -7 -1 -2 -6
last:plain after:article	7 -2 12 -13 -7 -2
last:plain after:preposition	-6 -10 8 -18 1 18
last:plain after:placePreposition	2 -4 -14 14 -7 -3
last:plain after:from	27 -6 6 -29 -12 -6
last:plain after:at	-12 -2 -6 5 14 -4
last:plain after:named	2 -5 4 -2 0 0
last:plain after:and	11 -2 -6 2 -7 -11
last:plain after:calendar	7 -3 -4 0 0 0
last:plain after:never	6 -1 -3 -1 0 -1
last:plain after:firmTail	4 -9 -2 6 0 0
last:plain after:partyTail	12 -9 -2 -1 0 0
last:plain after:function	5 -7 13 -11 -5 -1
last:plain after:acronym	19 -2 -8 -7 -3 -2
last:plain after:capital	13 -1 -1 -8 -3 -3
last:plain after:small	-1 -9 14 -6 -11 3
last:plain after:number	-3 8 -5 4 -4 -3
last:plain after:endsInS	11 4 -30 23 -15 -5
last:plain after:edge	2 8 -26 -17 3 18
last:plain after:comma	-12 -10 -1 2 22 -9
last:plain after:colon	16 -8 -10 2 -9 -2
last:plain after:opens	-7 -5 5 -5 12 -5
last:plain after:closes	2 -1 5 -6 -1 -1
last:plain after:quote	31 -5 -10 -20 -7 -7
last:plain after:stop	-12 -10 12 17 -7 -17
last:plain after:symbol	-2 6 -5 0 0 0
last:plain after:unknown	11 -1 -4 -4 -2 -1
last:plain after:longWord	1 -6 7 -1 0 0
last:plain after:shortWord	5 14 -4 -10 -7 -4
last:plain after:lexiconNoun	10 0 0 -7 -3 -3
last:firmTail after:comma	6 -4 6 -4 -3 -4
last:credit after:colon	7 -2 -2 -2 -1 0
last:function after:speaking	-3 7 -4 -1 0 0
last:function after:acting	12 -4 -6 -1 0 -2
last:function after:article	7 -1 -4 -1 -1 -1
last:function after:plain	7 -3 -3 0 -1 0
last:function after:function	21 -6 -13 -2 -2 -2
last:function after:acronym	9 -1 -4 -2 -2 -1
last:function after:small	19 -7 -8 -5 -3 -5
last:function after:endsInS	6 -2 -4 0 0 0
last:function after:edge	-4 -10 17 -2 -6 -5
last:function after:comma	-4 3 7 -2 -3 -2
last:function after:stop	1 -2 7 -3 -2 -3
last:function after:unknown	5 -1 -2 -1 -1 -1
last:function after:shortWord	21 -1 -19 -3 -2 -4
last:given after:particle	25 -23 -3 -1 -3 -1
last:given after:speaking	-8 7 8 -7 -2 -1
last:given after:acting	-20 15 -3 -6 11 -6
last:given after:firmVerb	-12 -1 11 -1 -1 -1
last:given after:article	-8 12 -4 -1 -2 -1
last:given after:preposition	-7 2 0 -6 10 -3
last:given after:placePreposition	-10 -5 -4 -1 -1 15
last:given after:from	1 6 -3 -1 -3 -1
last:given after:at	-4 -2 -1 -5 9 -2
last:given after:named	2 -10 11 -6 -1 0
last:given after:and	1 -4 8 -2 -4 -4
last:given after:pronoun	-2 -2 -1 0 5 0
last:given after:firmTail	-1 -9 10 0 0 0
last:given after:function	-14 6 -6 -15 11 7
last:given after:given	9 -5 -2 0 -1 -1
last:given after:acronym	-6 8 -1 0 0 0
last:given after:mixed	7 -5 0 0 0 0
last:given after:capital	49 -34 -12 -3 -7 -3
last:given after:small	-15 8 12 -31 5 1
last:given after:number	-13 17 -2 -1 -1 -1
last:given after:endsInS	2 18 -18 -3 -14 -4
last:given after:edge	-13 14 1 -1 -4 -1
last:given after:comma	-2 14 -5 6 -16 -11
last:given after:closes	-14 6 -6 12 -1 0
last:given after:quote	36 -27 -11 -3 -9 -4
last:given after:stop	6 -5 -18 -5 4 8
last:given after:unknown	-5 7 -1 0 0 0
last:given after:shortWord	-7 11 -7 -20 5 3
last:given after:inhabitant	6 -3 -1 0 -1 0
last:given after:ordinarySmall	5 -3 -2 0 0 0
last:given after:lexiconNoun	27 -18 -6 -1 -2 -1
last:given after:lexiconUnknown	35 -23 -8 -3 -6 -3
last:givenMaybe after:particle	15 -9 -7 -2 0 -1
last:givenMaybe after:firmHead	-3 -1 -2 -1 6 -1
last:givenMaybe after:firmNoun	-1 -2 -2 -1 7 -1
last:givenMaybe after:bodyHead	-2 -2 -1 -1 8 -4
last:givenMaybe after:speaking	-5 8 -1 -1 0 -1
last:givenMaybe after:acting	-20 25 -20 -4 1 7
last:givenMaybe after:preposition	0 6 -11 -2 8 -4
last:givenMaybe after:from	12 -8 -4 0 -1 -1
last:givenMaybe after:at	-2 10 -5 -1 -3 -2
last:givenMaybe after:and	3 -5 -1 -1 -8 8
last:givenMaybe after:plain	-6 4 2 -2 4 -3
last:givenMaybe after:firmTail	-1 6 -4 0 -1 -2
last:givenMaybe after:partyTail	-1 6 -4 0 -1 -2
last:givenMaybe after:function	-3 11 -11 -9 -6 8
last:givenMaybe after:capital	23 -12 -7 -1 -4 -2
last:givenMaybe after:small	-10 21 -13 -17 6 -2
last:givenMaybe after:number	0 -10 9 0 -1 -1
last:givenMaybe after:endsInS	24 -9 -22 -1 -3 -5
last:givenMaybe after:edge	-8 0 9 -1 0 0
last:givenMaybe after:comma	-8 4 0 -12 8 -2
last:givenMaybe after:colon	-10 -11 -2 -1 0 16
last:givenMaybe after:quote	6 -5 -1 0 0 0
last:givenMaybe after:stop	5 11 -14 -2 -17 9
last:givenMaybe after:symbol	-3 -2 -2 0 6 0
last:givenMaybe after:shortWord	3 15 -16 -12 -15 7
last:givenMaybe after:lexiconNoun	12 -5 -4 0 -2 -1
last:givenMaybe after:lexiconUnknown	12 -7 -3 0 -1 -1
last:acronym after:role	-20 0 -11 26 -9 -1
last:acronym after:firmHead	8 0 -5 -3 0 0
last:acronym after:firmNoun	1 -1 6 -7 -2 0
last:acronym after:bodyHead	-2 0 -2 7 -3 -2
last:acronym after:productNoun	-9 0 -1 -2 11 -1
last:acronym after:speaking	-8 -11 -6 8 -7 13
last:acronym after:acting	-26 -3 8 19 -10 -6
last:acronym after:firmVerb	-14 -3 12 10 -7 -3
last:acronym after:article	23 -1 -10 -14 -2 -6
last:acronym after:preposition	1 -3 10 -5 -4 -7
last:acronym after:placePreposition	5 -1 -6 4 -7 -1
last:acronym after:from	8 8 -10 -9 -3 -1
last:acronym after:at	16 0 -10 -10 -1 0
last:acronym after:named	-6 -1 -7 13 -5 -1
last:acronym after:and	-7 -3 18 -10 -3 -4
last:acronym after:plain	-1 -2 7 -2 -1 -6
last:acronym after:function	11 -1 6 -6 -28 -3
last:acronym after:given	7 0 -2 -2 -2 0
last:acronym after:acronym	9 -7 1 -1 -2 -6
last:acronym after:capital	1 -2 2 6 -15 -3
last:acronym after:small	-16 -18 3 19 -19 13
last:acronym after:number	20 -1 -4 -11 -7 -3
last:acronym after:endsInS	-28 -1 5 26 -2 -1
last:acronym after:edge	31 -12 -4 -6 -25 -7
last:acronym after:comma	-17 10 20 -8 2 -24
last:acronym after:colon	54 -7 -19 -24 -33 -3
last:acronym after:opens	-20 -1 -5 -5 23 -1
last:acronym after:closes	-10 0 3 8 -2 -1
last:acronym after:hyphen	-16 -4 -10 -9 27 -2
last:acronym after:stop	0 9 9 4 -30 -13
last:acronym after:symbol	34 -2 -27 -12 -5 -5
last:acronym after:ampersand	11 -1 -8 -2 -1 -1
last:acronym after:slash	-6 0 -1 -1 8 0
last:acronym after:unknown	20 -4 -14 -14 2 -3
last:acronym after:longWord	-3 -1 -5 9 -1 -1
last:acronym after:shortWord	1 -12 0 10 5 -29
last:acronym after:ordinarySmall	10 0 -3 -8 -2 -1
last:acronym after:lexiconNoun	-2 -1 -9 14 -5 -2
last:acronym after:lexiconUnknown	-2 -1 12 -11 -6 -1
last:mixed after:firmHead	-7 -1 -6 -1 -1 12
last:mixed after:firmNoun	-10 0 -4 -1 -2 12
last:mixed after:productHead	-11 0 -3 -1 -2 13
last:mixed after:productNoun	-11 0 -3 -1 -2 13
last:mixed after:speaking	-2 -7 -9 15 0 -4
last:mixed after:acting	12 -12 8 -5 -3 -12
last:mixed after:preposition	-2 1 6 -1 -1 -3
last:mixed after:from	-12 -2 12 -1 -2 2
last:mixed after:named	-2 -7 -9 15 0 -4
last:mixed after:and	-2 -1 7 -1 -1 -2
last:mixed after:plain	1 15 -11 -3 -1 -14
last:mixed after:function	9 -15 19 -9 -5 -11
last:mixed after:small	-9 10 1 4 -12 3
last:mixed after:endsInS	7 -1 0 -1 -1 -4
last:mixed after:edge	-1 -2 5 -1 -1 -1
last:mixed after:comma	-15 -8 -2 -14 -13 29
last:mixed after:stop	-4 -6 16 -1 -3 -8
last:mixed after:shortWord	-5 0 20 -11 -8 -4
last:capital after:role	-1 -22 7 19 -4 -28
last:capital after:particle	40 -31 -16 -5 -5 -5
last:capital after:legalForm	61 -20 -45 -19 -16 -8
last:capital after:firmHead	23 -15 -51 12 0 2
last:capital after:firmNoun	1 -35 3 -13 18 0
last:capital after:bodyHead	10 -19 -1 -4 13 -26
last:capital after:placeHead	29 -6 -21 -7 -5 -6
last:capital after:productHead	9 -2 -5 -1 -1 -2
last:capital after:productNoun	15 -4 -4 3 -13 -8
last:capital after:clubHead	-9 0 12 -1 -4 -1
last:capital after:mediaHead	18 -1 -14 -1 -2 -1
last:capital after:speaking	-23 26 13 2 -22 -43
last:capital after:acting	-18 20 7 -4 -15 1
last:capital after:firmVerb	-13 -10 41 -22 -26 -35
last:capital after:article	-14 0 7 -9 12 1
last:capital after:possessive	3 -5 -10 -1 11 -1
last:capital after:preposition	-14 3 3 7 -15 17
last:capital after:placePreposition	-3 -12 1 12 -7 5
last:capital after:from	9 11 -3 -26 6 -2
last:capital after:at	-15 -3 -5 14 14 -10
last:capital after:named	-8 -5 -3 6 11 -3
last:capital after:and	-11 5 5 -6 3 -3
last:capital after:pronoun	2 6 -4 3 -7 -9
last:capital after:calendar	7 -10 1 -4 -1 -1
last:capital after:never	5 -6 3 -10 3 -4
last:capital after:plain	3 -11 -1 -9 18 -17
last:capital after:firmTail	-26 -5 23 -3 13 -6
last:capital after:partyTail	10 -2 -6 -2 -1 -2
last:capital after:credit	-4 -16 -15 -6 11 17
last:capital after:function	-12 -4 5 -4 17 1
last:capital after:given	-5 -10 7 -3 11 -3
last:capital after:givenMaybe	10 -4 -3 -1 -1 0
last:capital after:acronym	3 2 3 -1 -12 -12
last:capital after:mixed	12 -6 -4 -1 -1 -1
last:capital after:capital	67 -46 -16 -31 -23 -12
last:capital after:small	-8 1 3 3 0 6
last:capital after:number	23 7 -23 12 -48 -15
last:capital after:initial	22 -6 -15 -5 -3 -1
last:capital after:endsInS	1 1 7 -11 -3 -6
last:capital after:edge	-13 11 1 -13 10 1
last:capital after:comma	-22 20 8 -12 9 -9
last:capital after:colon	-12 -18 1 31 -6 0
last:capital after:opens	-31 27 -3 -33 5 21
last:capital after:closes	-22 -6 17 26 -40 -16
last:capital after:quote	21 -4 -14 -12 -15 0
last:capital after:hyphen	-28 15 -10 -12 25 -6
last:capital after:stop	-16 3 5 -1 7 -1
last:capital after:symbol	-11 -15 12 -9 20 -9
last:capital after:ampersand	65 -14 -49 -16 -36 -10
last:capital after:slash	-3 3 -11 -2 11 -1
last:capital after:unknown	9 12 -28 7 -16 -7
last:capital after:longWord	17 -14 5 -4 -6 -7
last:capital after:shortWord	11 -4 -6 1 -6 -1
last:capital after:inhabitant	25 -9 -10 -3 -5 -1
last:capital after:ordinarySmall	-10 7 18 -24 4 5
last:capital after:lexiconNoun	39 -23 -4 -24 -20 -6
last:capital after:lexiconUnknown	71 -49 -22 -15 -25 -11
last:number after:acting	-23 0 -2 -1 16 12
last:number after:firmVerb	-9 0 -1 0 0 10
last:number after:article	5 -1 -2 -1 -3 1
last:number after:preposition	22 -1 -4 -2 -5 -13
last:number after:from	7 -1 -1 0 -1 -4
last:number after:plain	35 -2 -5 -5 -6 -23
last:number after:function	17 -7 -11 -6 8 -14
last:number after:small	19 -15 -23 -16 -3 11
last:number after:number	11 -3 -3 -3 -2 -3
last:number after:edge	5 -2 4 -1 -2 -6
last:number after:comma	-18 -11 -10 -4 10 22
last:number after:opens	14 -3 -2 0 -3 -7
last:number after:closes	10 -2 -3 -3 -1 -3
last:number after:hyphen	28 -14 -4 -2 -7 -5
last:number after:stop	14 -3 -8 -3 -9 3
last:number after:shortWord	5 -9 -14 -8 5 9
last:initial after:speaking	-4 10 -6 -1 -1 -1
last:initial after:acting	-1 -2 7 -4 -1 -1
last:initial after:preposition	-1 -1 5 -3 -1 -1
last:initial after:function	-4 -4 14 -5 -3 -3
last:initial after:capital	10 -2 -3 -1 -4 -1
last:initial after:small	-12 6 13 -10 2 -5
last:initial after:comma	6 -5 6 -2 -7 -1
last:initial after:closes	-2 -2 5 0 -1 0
last:initial after:shortWord	-1 -5 14 -9 -3 -3
last:initial after:ordinarySmall	5 0 -1 0 -3 0
last:initial after:lexiconNoun	5 0 -1 -1 -3 0
last:initial after:lexiconUnknown	5 -1 -2 -1 -1 -1
last:endsInS after:role	-19 -6 -11 19 12 -1
last:endsInS after:legalForm	27 -4 -21 -8 -4 -1
last:endsInS after:firmHead	3 0 -5 -1 3 0
last:endsInS after:firmNoun	8 -2 -4 -5 2 -1
last:endsInS after:bodyHead	3 -3 -5 -5 9 -1
last:endsInS after:placeHead	-3 0 -3 -1 8 -1
last:endsInS after:productNoun	-1 -1 6 -1 -3 0
last:endsInS after:speaking	-8 17 6 -20 -3 -3
last:endsInS after:acting	5 8 -3 4 -16 -29
last:endsInS after:firmVerb	-7 -14 22 -8 -4 -1
last:endsInS after:article	-15 0 -9 11 10 -3
last:endsInS after:preposition	1 -3 1 5 0 -12
last:endsInS after:placePreposition	9 -8 1 -1 -3 -4
last:endsInS after:from	-22 19 7 -15 0 9
last:endsInS after:at	17 -9 -18 6 2 -3
last:endsInS after:named	-3 5 1 -6 -1 0
last:endsInS after:and	2 -10 22 -18 -11 -5
last:endsInS after:calendar	17 -7 -11 -3 -1 0
last:endsInS after:plain	-22 10 19 -6 -3 -3
last:endsInS after:firmTail	2 -20 8 -8 12 -1
last:endsInS after:partyTail	12 -9 -2 -1 0 0
last:endsInS after:credit	-1 -3 -10 -2 -9 15
last:endsInS after:function	1 -7 11 -3 -11 -3
last:endsInS after:acronym	10 -2 -7 -1 -1 0
last:endsInS after:capital	20 -5 -7 -8 -6 -2
last:endsInS after:small	-4 -7 7 23 -18 -27
last:endsInS after:number	47 -34 -45 19 -19 -7
last:endsInS after:initial	8 0 -7 -2 0 0
last:endsInS after:endsInS	-15 17 -13 -4 8 -1
last:endsInS after:edge	-4 -7 -4 -12 2 14
last:endsInS after:comma	-1 6 6 -29 3 -3
last:endsInS after:colon	-21 -20 11 23 -5 -4
last:endsInS after:opens	-9 17 -12 -9 -4 11
last:endsInS after:closes	0 -11 17 -10 -5 -2
last:endsInS after:quote	-6 14 -10 -1 6 -7
last:endsInS after:hyphen	0 -2 6 -3 0 0
last:endsInS after:stop	-13 5 8 -6 8 -18
last:endsInS after:symbol	2 4 -6 0 0 0
last:endsInS after:ampersand	14 -2 -10 -2 -2 -1
last:endsInS after:unknown	9 0 -7 -2 -1 0
last:endsInS after:shortWord	16 -3 -2 -4 -19 -11
last:endsInS after:lexiconNoun	13 -2 -4 -6 -5 -2
last:endsInS after:lexiconUnknown	12 -3 -6 -2 -1 0
last:stop after:role	5 0 -4 0 0 0
last:stop after:speaking	-8 13 -3 -3 -1 -1
last:stop after:acting	-2 -2 6 -1 0 0
last:stop after:and	-3 0 5 -1 0 -1
last:stop after:pronoun	9 0 -9 0 0 0
last:stop after:never	7 0 -6 0 0 0
last:stop after:firmTail	5 0 -4 0 0 0
last:stop after:function	2 -4 5 -4 -1 -2
last:stop after:capital	8 -1 -7 -1 0 0
last:stop after:small	-16 6 19 -9 -3 -5
last:stop after:endsInS	-10 0 10 0 0 0
last:stop after:edge	12 -2 -10 -1 0 -1
last:stop after:comma	-14 -13 25 -4 -3 -4
last:stop after:colon	-5 0 5 -1 0 0
last:stop after:symbol	-8 -1 9 -1 -1 0
last:stop after:shortWord	-5 11 1 -6 -2 -3
last:stop after:inhabitant	5 0 -4 0 0 0
last:stop after:ordinarySmall	13 -1 -12 0 0 0
last:unknown after:role	-11 -1 -11 21 -11 -1
last:unknown after:firmHead	9 0 -5 -3 0 0
last:unknown after:firmNoun	1 -1 7 -6 -2 0
last:unknown after:bodyHead	6 0 -3 5 -7 -3
last:unknown after:clubHead	-15 0 15 0 -1 0
last:unknown after:speaking	-22 -2 4 9 -7 11
last:unknown after:acting	-23 -3 14 12 -7 -6
last:unknown after:firmVerb	-8 -4 11 3 -8 -3
last:unknown after:article	4 -1 -8 -16 -2 13
last:unknown after:preposition	3 -4 8 -4 -5 -8
last:unknown after:placePreposition	7 -1 -10 5 -7 -1
last:unknown after:from	-5 8 -13 12 -5 -1
last:unknown after:at	15 0 -5 -12 -1 -1
last:unknown after:named	-6 -1 -4 9 -1 0
last:unknown after:and	-5 -4 20 -13 -5 -5
last:unknown after:plain	-1 -3 6 -3 2 -7
last:unknown after:function	-5 -4 6 -2 -7 9
last:unknown after:given	9 0 -3 -2 -2 0
last:unknown after:acronym	-9 -7 23 -6 -6 -5
last:unknown after:capital	-1 -5 1 0 6 -3
last:unknown after:small	-21 -14 3 24 -37 19
last:unknown after:number	41 -6 -14 -19 -10 -7
last:unknown after:endsInS	-19 -1 6 17 -3 -1
last:unknown after:edge	41 -9 -22 -1 -30 -6
last:unknown after:comma	-17 13 1 -11 20 -25
last:unknown after:colon	48 -9 -28 -30 -18 -4
last:unknown after:opens	-37 -6 -13 -10 42 -2
last:unknown after:closes	-2 -2 5 0 -1 0
last:unknown after:quote	2 -2 11 -2 -14 -3
last:unknown after:hyphen	-37 -10 -14 -10 46 -3
last:unknown after:stop	13 3 0 4 -37 -15
last:unknown after:symbol	21 -6 -40 -16 21 -7
last:unknown after:ampersand	9 -1 -5 -3 -1 -1
last:unknown after:slash	1 -1 -9 -1 7 0
last:unknown after:unknown	16 -3 -10 -11 0 -2
last:unknown after:longWord	-3 -1 -6 9 -1 -1
last:unknown after:shortWord	3 -17 6 8 -14 -6
last:unknown after:ordinarySmall	10 0 -4 -8 -2 -1
last:unknown after:lexiconNoun	7 -1 -10 6 -6 -2
last:unknown after:lexiconUnknown	-1 -4 12 -7 -6 -1
last:longWord after:firmHead	-8 0 0 -1 9 -1
last:longWord after:firmNoun	-4 0 0 -1 6 -1
last:longWord after:speaking	11 1 -8 -3 -3 -3
last:longWord after:acting	-17 7 8 -8 9 -3
last:longWord after:preposition	-8 -7 0 8 -8 8
last:longWord after:placePreposition	1 -1 -4 8 -5 -3
last:longWord after:named	-2 -7 3 5 0 0
last:longWord after:and	-1 -7 8 -1 -1 0
last:longWord after:never	5 0 -4 -1 0 0
last:longWord after:plain	-7 0 -1 -2 9 0
last:longWord after:function	-17 -1 3 8 0 3
last:longWord after:acronym	7 -1 -5 -1 0 0
last:longWord after:capital	3 8 -6 -1 -7 -2
last:longWord after:small	-1 -7 -1 -1 7 -3
last:longWord after:endsInS	-5 10 -4 -3 -1 0
last:longWord after:edge	12 -1 -7 -3 -2 -2
last:longWord after:comma	5 -13 7 -16 1 10
last:longWord after:closes	-8 2 -5 11 -2 -1
last:longWord after:stop	-7 4 6 6 -8 -3
last:longWord after:shortWord	5 -3 -5 3 -7 2
last:longWord after:ordinarySmall	-3 9 -4 0 -5 -1
last:longWord after:lexiconNoun	0 9 -5 -1 -6 -1
last:shortWord after:role	-8 -4 6 11 -6 -6
last:shortWord after:particle	20 -14 -9 -2 -1 -2
last:shortWord after:legalForm	16 -3 -13 -2 0 -1
last:shortWord after:firmHead	19 5 -15 -7 -3 -3
last:shortWord after:firmNoun	-3 -5 13 -9 3 -7
last:shortWord after:bodyHead	-3 -2 -8 10 4 -4
last:shortWord after:placeHead	10 -3 -6 -3 -2 -2
last:shortWord after:productHead	5 -1 -3 -1 0 0
last:shortWord after:productNoun	1 -1 -3 -3 7 -4
last:shortWord after:speaking	-15 19 1 -10 -12 8
last:shortWord after:acting	-15 12 8 18 -12 -27
last:shortWord after:firmVerb	-21 7 14 5 -4 -9
last:shortWord after:article	26 -25 -2 -27 3 11
last:shortWord after:possessive	7 -4 -4 -1 0 0
last:shortWord after:preposition	-6 2 -5 -3 0 6
last:shortWord after:placePreposition	-12 1 0 16 -3 -9
last:shortWord after:from	21 -7 -23 -22 10 5
last:shortWord after:at	-7 9 -6 -14 16 -7
last:shortWord after:named	0 0 -8 8 -4 -1
last:shortWord after:and	-8 1 6 -6 -8 10
last:shortWord after:pronoun	-4 -3 1 -1 6 -1
last:shortWord after:never	5 -1 -3 -1 -1 0
last:shortWord after:plain	-10 8 15 -29 10 -16
last:shortWord after:firmTail	-21 3 10 5 5 -1
last:shortWord after:credit	-4 -4 -14 -3 11 8
last:shortWord after:function	0 -8 -14 10 7 6
last:shortWord after:given	-8 -2 -6 -2 15 -1
last:shortWord after:acronym	7 -14 -8 16 -13 -5
last:shortWord after:capital	7 -7 -8 2 13 -8
last:shortWord after:small	-22 20 6 -6 -5 7
last:shortWord after:number	63 -15 -26 -37 -33 -18
last:shortWord after:initial	7 -3 -2 -1 0 0
last:shortWord after:endsInS	-4 -20 -4 23 -2 -7
last:shortWord after:edge	-20 6 1 6 20 -8
last:shortWord after:comma	-23 -4 19 14 -16 12
last:shortWord after:colon	4 1 3 -5 -29 12
last:shortWord after:opens	0 -10 0 -5 -2 10
last:shortWord after:closes	-4 -11 17 3 -14 -7
last:shortWord after:hyphen	1 -1 -4 -4 6 0
last:shortWord after:stop	15 6 -11 -11 6 -54
last:shortWord after:symbol	40 -4 -24 -16 -10 -7
last:shortWord after:ampersand	31 -8 -20 -5 -4 -4
last:shortWord after:slash	1 0 -9 -1 7 0
last:shortWord after:unknown	9 -3 -12 9 -10 -4
last:shortWord after:longWord	-3 -7 2 8 -1 -1
last:shortWord after:shortWord	10 -2 -10 12 -15 -10
last:shortWord after:inhabitant	7 -2 -3 -1 0 0
last:shortWord after:ordinarySmall	-1 4 -3 -11 11 -2
last:shortWord after:lexiconNoun	4 -1 -15 10 6 -5
last:shortWord after:lexiconUnknown	20 -18 7 -12 -7 -3
last:inhabitant after:firmHead	6 -2 -4 -1 0 0
last:inhabitant after:firmNoun	8 -8 8 -1 -7 -4
last:inhabitant after:speaking	-5 17 -16 -1 -2 -2
last:inhabitant after:acting	-14 11 1 8 -3 -9
last:inhabitant after:article	-10 5 11 -2 -7 -2
last:inhabitant after:preposition	10 13 -22 -5 -2 -4
last:inhabitant after:placePreposition	2 -18 14 -14 -14 13
last:inhabitant after:from	3 7 1 -7 -6 -8
last:inhabitant after:at	14 -14 2 -2 -2 -1
last:inhabitant after:named	-2 -7 3 5 0 0
last:inhabitant after:and	-2 10 -7 -3 1 -4
last:inhabitant after:plain	1 -13 1 0 10 -5
last:inhabitant after:firmTail	11 -9 1 -2 -2 0
last:inhabitant after:partyTail	12 -9 -2 -1 0 0
last:inhabitant after:function	2 7 -2 -5 -5 -7
last:inhabitant after:acronym	5 -5 0 0 0 0
last:inhabitant after:capital	12 -10 2 -5 -3 -2
last:inhabitant after:small	-11 12 3 1 -10 -4
last:inhabitant after:number	11 -7 -3 -1 0 -1
last:inhabitant after:endsInS	-6 -3 15 -6 -4 -2
last:inhabitant after:edge	-4 10 -3 -3 0 -1
last:inhabitant after:comma	0 8 -5 -18 6 -1
last:inhabitant after:colon	-10 -1 15 -7 -2 0
last:inhabitant after:opens	3 6 -4 -3 -1 -2
last:inhabitant after:quote	27 -5 -8 -15 -5 -5
last:inhabitant after:stop	-10 7 -4 23 -18 -16
last:inhabitant after:symbol	-8 3 5 0 0 -1
last:inhabitant after:ampersand	5 -1 -3 0 0 0
last:inhabitant after:unknown	7 -6 -1 0 0 0
last:inhabitant after:shortWord	-4 15 0 -13 -6 -9
last:inhabitant after:ordinarySmall	-6 -4 9 0 0 -1
last:inhabitant after:lexiconNoun	4 -7 5 -3 -2 -1
last:inhabitant after:lexiconUnknown	10 -4 -4 -2 -1 -1
last:ordinarySmall after:role	12 -14 4 -2 -4 -6
last:ordinarySmall after:legalForm	23 -3 -19 -4 -1 -2
last:ordinarySmall after:firmHead	14 -3 -7 -3 -1 -1
last:ordinarySmall after:firmNoun	10 -6 5 -10 -11 7
last:ordinarySmall after:bodyHead	11 -5 -8 -3 7 -5
last:ordinarySmall after:placeHead	6 0 -3 -2 -1 -1
last:ordinarySmall after:productHead	6 -2 -3 -1 0 -1
last:ordinarySmall after:speaking	-21 28 8 -4 -20 -10
last:ordinarySmall after:acting	-22 8 0 11 10 2
last:ordinarySmall after:firmVerb	-2 -6 9 0 -2 -8
last:ordinarySmall after:article	8 -19 19 -14 -10 -4
last:ordinarySmall after:possessive	8 -4 -4 -1 0 0
last:ordinarySmall after:preposition	-8 -2 7 -6 12 -4
last:ordinarySmall after:placePreposition	1 -11 -8 4 13 -6
last:ordinarySmall after:from	24 1 -2 -29 -21 5
last:ordinarySmall after:at	-1 5 -36 13 3 6
last:ordinarySmall after:named	-3 -4 1 6 0 0
last:ordinarySmall after:and	-7 11 -1 7 -10 -2
last:ordinarySmall after:pronoun	1 -6 7 -3 -2 -1
last:ordinarySmall after:calendar	7 -5 -2 0 0 0
last:ordinarySmall after:never	12 -1 -8 -2 -1 -1
last:ordinarySmall after:plain	15 -1 -14 -15 12 -9
last:ordinarySmall after:firmTail	-9 14 -11 6 -2 -2
last:ordinarySmall after:credit	5 -3 5 -1 -4 -4
last:ordinarySmall after:function	5 -13 0 1 13 -11
last:ordinarySmall after:given	-7 -1 9 -1 -1 0
last:ordinarySmall after:acronym	17 -2 -12 -2 -1 -1
last:ordinarySmall after:capital	18 -11 -2 -1 -14 -8
last:ordinarySmall after:small	11 3 -1 -15 1 -9
last:ordinarySmall after:number	5 -17 11 1 -6 -5
last:ordinarySmall after:initial	10 -1 -8 -2 -1 0
last:ordinarySmall after:endsInS	-10 -3 -1 21 -5 -12
last:ordinarySmall after:edge	13 -6 5 -22 -12 -2
last:ordinarySmall after:comma	-16 8 -4 14 -13 7
last:ordinarySmall after:colon	15 0 -12 -1 -6 -8
last:ordinarySmall after:opens	4 4 8 -7 -9 -13
last:ordinarySmall after:closes	11 -6 15 -27 -6 -4
last:ordinarySmall after:quote	6 8 -3 -13 -4 -4
last:ordinarySmall after:hyphen	9 -2 -2 -3 -1 -1
last:ordinarySmall after:stop	4 5 -12 -6 8 -8
last:ordinarySmall after:symbol	-1 -6 7 -1 -1 -1
last:ordinarySmall after:ampersand	12 -1 -9 -2 -1 -1
last:ordinarySmall after:unknown	11 -1 -9 -2 -1 0
last:ordinarySmall after:longWord	-4 -9 18 -10 -3 -5
last:ordinarySmall after:shortWord	0 13 0 -5 -6 -9
last:ordinarySmall after:ordinarySmall	13 -6 1 -12 -5 -3
last:ordinarySmall after:lexiconNoun	17 -8 -5 1 -12 -7
last:ordinarySmall after:lexiconUnknown	1 -3 6 -3 -2 -1
last:lexiconNoun after:role	5 -25 2 15 -6 -21
last:lexiconNoun after:particle	14 -7 -7 -1 -1 -2
last:lexiconNoun after:legalForm	51 -11 -41 -15 -7 -5
last:lexiconNoun after:firmHead	4 -4 -35 8 9 7
last:lexiconNoun after:firmNoun	8 -20 3 -3 -8 7
last:lexiconNoun after:bodyHead	12 -12 1 -1 3 -23
last:lexiconNoun after:placeHead	20 -2 -14 -4 0 -3
last:lexiconNoun after:productHead	9 -2 -5 -1 -1 -2
last:lexiconNoun after:productNoun	15 -4 -11 4 -9 -7
last:lexiconNoun after:mediaHead	16 -1 -13 -1 -1 -1
last:lexiconNoun after:speaking	-26 31 16 -15 -12 -27
last:lexiconNoun after:acting	-19 12 11 0 -7 3
last:lexiconNoun after:firmVerb	-17 7 24 -14 -8 -25
last:lexiconNoun after:article	9 -21 14 -9 4 -14
last:lexiconNoun after:possessive	4 -5 -8 -1 9 -1
last:lexiconNoun after:preposition	-7 3 -4 -3 3 8
last:lexiconNoun after:placePreposition	3 -24 4 13 -2 -16
last:lexiconNoun after:from	27 -6 4 -52 -9 2
last:lexiconNoun after:at	-23 2 -6 22 6 -5
last:lexiconNoun after:named	-1 -8 2 4 4 -1
last:lexiconNoun after:and	-1 3 -5 1 0 0
last:lexiconNoun after:pronoun	16 -10 4 -10 -7 -8
last:lexiconNoun after:calendar	6 -9 2 -3 -1 -1
last:lexiconNoun after:never	4 -3 6 -7 -4 -3
last:lexiconNoun after:plain	4 -16 -3 2 11 -8
last:lexiconNoun after:firmTail	-13 6 6 1 5 -5
last:lexiconNoun after:partyTail	10 -2 -6 -2 -1 -2
last:lexiconNoun after:credit	-1 -12 -14 -5 3 17
last:lexiconNoun after:function	5 -9 6 -10 9 -9
last:lexiconNoun after:given	-5 -2 11 -2 -4 -2
last:lexiconNoun after:acronym	22 2 -11 -14 -8 -8
last:lexiconNoun after:capital	40 -17 -2 -23 -39 -27
last:lexiconNoun after:small	3 -11 0 -1 2 6
last:lexiconNoun after:number	7 5 -22 18 -23 -7
last:lexiconNoun after:initial	15 -1 -13 -3 -1 -1
last:lexiconNoun after:endsInS	3 5 10 0 -36 -12
last:lexiconNoun after:edge	-15 2 12 -11 2 8
last:lexiconNoun after:comma	-19 0 10 0 2 8
last:lexiconNoun after:colon	-2 -1 -13 12 -3 5
last:lexiconNoun after:opens	-8 9 -8 -20 -24 26
last:lexiconNoun after:closes	-17 -20 22 18 -29 -13
last:lexiconNoun after:quote	-10 30 -13 -3 -11 -10
last:lexiconNoun after:hyphen	-15 22 -3 -8 -5 -5
last:lexiconNoun after:stop	-19 -10 6 2 15 1
last:lexiconNoun after:symbol	-16 -12 24 -2 -4 -4
last:lexiconNoun after:ampersand	33 0 -28 -7 -9 -6
last:lexiconNoun after:slash	-8 -1 -3 -1 10 0
last:lexiconNoun after:unknown	13 12 -20 -8 -3 -4
last:lexiconNoun after:longWord	11 -13 7 -4 -4 -7
last:lexiconNoun after:shortWord	12 2 -3 -17 -8 0
last:lexiconNoun after:inhabitant	12 -3 -6 -2 -1 -1
last:lexiconNoun after:ordinarySmall	2 0 18 -22 -16 -14
last:lexiconNoun after:lexiconNoun	28 -13 4 -19 -33 -25
last:lexiconNoun after:lexiconUnknown	38 -17 -13 -8 -9 -5
last:lexiconUnknown after:role	-12 -1 10 8 0 -11
last:lexiconUnknown after:particle	33 -27 -11 -4 -4 -3
last:lexiconUnknown after:legalForm	24 -10 -9 -4 -9 -2
last:lexiconUnknown after:firmHead	21 -14 -26 7 -9 6
last:lexiconUnknown after:firmNoun	-15 -18 -1 -17 27 3
last:lexiconUnknown after:bodyHead	-7 -7 -3 -4 14 -3
last:lexiconUnknown after:placeHead	16 -4 -7 -3 -5 -3
last:lexiconUnknown after:productHead	-11 0 -3 -1 -2 13
last:lexiconUnknown after:productNoun	-8 -1 3 -2 -7 12
last:lexiconUnknown after:clubHead	6 0 -2 0 -3 0
last:lexiconUnknown after:speaking	1 2 -5 16 -12 -22
last:lexiconUnknown after:acting	-1 14 2 -11 -14 -10
last:lexiconUnknown after:firmVerb	2 -18 29 -11 -23 -12
last:lexiconUnknown after:article	-26 19 -6 -1 10 -11
last:lexiconUnknown after:preposition	-17 1 8 14 -25 13
last:lexiconUnknown after:placePreposition	-13 2 -2 2 -6 16
last:lexiconUnknown after:from	-31 20 -12 5 19 -8
last:lexiconUnknown after:at	8 -8 0 -19 13 -9
last:lexiconUnknown after:named	-12 -3 -11 15 8 -6
last:lexiconUnknown after:and	-16 3 11 -10 2 -7
last:lexiconUnknown after:pronoun	-22 13 -11 12 -1 -1
last:lexiconUnknown after:never	1 -2 -5 -3 6 -1
last:lexiconUnknown after:plain	-1 3 1 -20 8 -12
last:lexiconUnknown after:firmTail	-20 -13 22 -5 10 -1
last:lexiconUnknown after:credit	-5 -4 -2 -1 10 -1
last:lexiconUnknown after:function	-25 4 2 5 12 2
last:lexiconUnknown after:given	-1 -8 -5 -1 13 -1
last:lexiconUnknown after:givenMaybe	7 -4 -1 0 -1 0
last:lexiconUnknown after:acronym	-11 2 -10 14 5 -1
last:lexiconUnknown after:mixed	9 -5 -2 -1 -1 0
last:lexiconUnknown after:capital	56 -41 -21 -18 -14 2
last:lexiconUnknown after:small	-20 11 5 7 -2 4
last:lexiconUnknown after:number	7 8 1 0 -28 -9
last:lexiconUnknown after:initial	12 -5 -3 -2 -2 -1
last:lexiconUnknown after:endsInS	-3 -5 -2 -19 14 2
last:lexiconUnknown after:edge	-28 14 -9 -2 23 -14
last:lexiconUnknown after:comma	-9 23 3 -22 -5 -12
last:lexiconUnknown after:colon	-36 -19 18 35 -1 -7
last:lexiconUnknown after:opens	-16 26 9 -10 -20 -9
last:lexiconUnknown after:closes	-11 8 -7 15 -15 -3
last:lexiconUnknown after:quote	44 -45 -25 -16 2 9
last:lexiconUnknown after:hyphen	6 -4 -1 0 -1 0
last:lexiconUnknown after:stop	-17 12 6 0 -1 -2
last:lexiconUnknown after:symbol	-5 -2 1 -2 8 -2
last:lexiconUnknown after:ampersand	48 -15 -29 -9 -29 -4
last:lexiconUnknown after:slash	-5 4 -1 0 2 0
last:lexiconUnknown after:unknown	-10 4 -9 14 -4 -1
last:lexiconUnknown after:longWord	7 -1 -3 0 -2 0
last:lexiconUnknown after:shortWord	0 -9 -5 22 1 -8
last:lexiconUnknown after:inhabitant	15 -7 -4 -1 -3 -1
last:lexiconUnknown after:ordinarySmall	-20 9 7 -4 12 13
last:lexiconUnknown after:lexiconNoun	24 -17 -11 -12 -3 8
last:lexiconUnknown after:lexiconUnknown	57 -40 -15 -9 -18 -7`,
  document: `always	-43 3 10 5 24 22
score person	-84 330 -60 -55 -64 -67
score company	-100 -60 336 -70 -60 -55
score organisation	-74 -54 -38 382 -33 -29
score place	-52 -45 -50 -47 333 -44
score product	-35 -45 -38 -40 -17 341
same words none	-17 29 29 -24 -5 -52
same words person	41 24 -37 -27 -39 2
same words company	7 -46 63 -29 -16 -9
same words organisation	-4 -23 -34 80 4 -5
same words place	-7 -13 -37 -19 77 -4
same words product	-22 -8 -49 -9 -26 135
same words seen	-19 -3 10 -9 4 23
same words surely person	-8 27 19 6 -56 -22
same words surely company	-34 -78 143 -30 -43 -25
same words surely organisation	-26 -38 -10 105 2 -10
same words surely place	-25 3 -34 -5 69 -4
same words surely product	-34 -9 -28 -8 -31 135
family name	49 58 -81 -66 -46 -140
given name	48 21 -58 -68 -55 11
of a longer company	26 4 36 -111 -61 -31
of a longer organisation	135 -160 -172 53 -31 -111
of a longer place	87 -13 -5 -40 -58 -46
of a longer product	72 -98 -47 -52 -29 48
begins a longer company	-7 -61 69 -82 -15 8
letters of a longer name	-24 0 -12 37 -4 -2
holds a person	43 132 -62 -80 -102 -65
holds a company	38 12 64 -80 -95 -18
holds an organisation	-23 -4 -36 96 -27 -15
holds a place	3 -35 -1 16 -1 19
small elsewhere	-3 29 20 -33 -93 3
article elsewhere	13 -41 3 -12 28 -20
article here	-31 -43 17 15 -6 28
sentence start here	-36 15 0 16 7 21
only at sentence starts	49 -26 -20 -1 1 -35
always/1	25 -46 -22 17 6 24
score person/1	-6 78 -7 -14 -35 -28
score company/1	-1 -35 100 -33 -48 -29
score organisation/1	-8 -6 -24 129 -27 -23
score place/1	-15 -5 -31 -7 103 -38
score product/1	0 -13 -30 -24 -21 190
same words none/1	-25 54 -10 15 -26 -34
same words person/1	34 35 -40 -20 -70 14
same words company/1	27 -18 -14 8 6 -7
same words organisation/1	-11 -20 -27 72 4 5
same words place/1	-4 0 -33 -2 38 3
same words product/1	-10 -3 -43 3 -15 92
same words seen/1	-10 39 -54 40 -23 21
same words surely person/1	-16 36 18 14 -81 -12
same words surely company/1	-11 -52 68 13 -21 -19
same words surely organisation/1	-32 -36 -11 104 3 1
same words surely place/1	-23 17 -33 15 32 5
same words surely product/1	-24 -5 -19 4 -21 93
family name/1	-4 102 -75 -64 -45 -140
given name/1	48 21 -58 -68 -55 11
of a longer company/1	16 23 -12 -45 -20 6
of a longer organisation/1	81 -144 -117 107 -73 -76
of a longer place/1	76 -11 -2 -33 -53 -43
of a longer product/1	60 -96 -39 -47 -29 53
begins a longer company/1	-7 -61 69 -82 -15 8
letters of a longer name/1	-24 0 -12 37 -4 -2
small elsewhere/1	-3 29 20 -33 -93 3
article elsewhere/1	18 -31 10 -22 4 -13
article here/1	26 -8 20 -27 -3 -44
sentence start here/1	-31 -20 9 16 4 50
only at sentence starts/1	75 -93 -9 -15 -18 8`,
};
