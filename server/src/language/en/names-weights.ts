import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by `scripts/names/fit.ts`, not by hand. */
export const weights: NameWeightTables = {
  rules: `before:role	-14 44 1 -52 -26 -38
before:role/1	33 -8 0 -30 -16 -18
before:role/2	-33 51 -10 -25 -12 -21
before:role/3	-28 28 12 -6 -1 -5
before:title	-43 58 -17 -5 -12 -21
before:title/1	-44 55 -9 -2 -6 -18
before:title/2	7 2 -8 -3 -6 -1
before:title/3	-17 18 -1 0 0 -2
before:particle	70 -52 -15 -7 -15 -5
before:particle/1	43 -18 -15 -7 -15 -5
before:particle/2	38 -38 0 0 0 0
before:legalForm	-36 -6 0 0 39 0
before:legalForm/1	-36 -6 0 0 39 0
before:firmHead	21 4 -6 12 -43 -14
before:firmHead/1	16 16 12 -31 -34 -7
before:firmHead/2	1 -10 -8 27 -12 -5
before:firmHead/3	11 -10 -9 10 0 -4
before:firmNoun	-21 -32 51 15 -38 -47
before:firmNoun/1	-24 -55 63 3 -20 -24
before:firmNoun/2	-24 16 22 13 -20 -24
before:firmNoun/3	28 -3 -26 4 -1 -4
before:bodyHead	-16 -40 15 57 -33 -23
before:bodyHead/1	-38 -38 33 64 -32 -19
before:bodyHead/2	47 -2 -34 -12 0 -3
before:bodyHead/3	11 -1 -3 -5 -1 -1
before:placeHead	46 -18 -5 -33 -11 11
before:placeHead/1	0 4 7 -16 -8 12
before:placeHead/2	42 -24 -15 -5 -7 -1
before:placeHead/3	22 0 -2 -19 0 0
before:productHead	21 -11 -6 -6 0 0
before:productHead/1	21 -11 -6 -6 0 0
before:productNoun	-7 -34 -32 34 -11 28
before:productNoun/1	-1 -27 -13 7 -11 30
before:productNoun/2	-10 -9 -21 31 0 -3
before:familyNoun	-11 19 -8 -1 -1 -1
before:familyNoun/1	-22 27 -8 0 -1 0
before:familyNoun/3	12 -10 0 -1 0 -1
before:clubHead	-37 -3 -19 -3 49 -1
before:clubHead/1	-39 -3 -19 -3 49 0
before:mediaHead	8 15 -14 -12 -4 -3
before:mediaHead/1	34 -6 -14 -12 -3 -3
before:mediaHead/3	-18 18 0 0 0 0
before:speaking	-18 25 -4 10 -48 -3
before:speaking/1	9 18 -41 21 -41 0
before:speaking/2	-25 13 33 -32 -5 -2
before:speaking/3	-15 -3 4 16 -4 -2
before:acting	1 22 -8 -7 -14 -4
before:acting/1	-17 0 20 -52 12 6
before:acting/2	-3 54 -39 19 -31 -7
before:acting/3	27 -26 -1 2 -1 -7
before:firmVerb	-5 4 27 -26 -15 -23
before:firmVerb/1	-41 46 29 -9 -10 -29
before:firmVerb/2	68 -44 -30 -12 -2 -1
before:firmVerb/3	-19 -2 31 -6 -2 -6
before:article	-3 -46 -31 21 -4 43
before:article/1	25 -7 -6 -33 3 2
before:article/2	-3 -56 -7 12 -11 27
before:article/3	-39 -9 -62 42 1 46
before:possessive	7 -21 -29 -24 -4 40
before:possessive/1	5 -17 -36 -23 -4 41
before:possessive/2	-1 -4 8 0 0 -3
before:possessive/3	5 -1 -4 0 0 0
before:preposition	-10 12 4 -8 -2 1
before:preposition/1	-17 24 7 -4 -19 9
before:preposition/2	20 -7 -32 -17 31 -7
before:preposition/3	-23 -25 43 11 -27 -14
before:placePreposition	-2 -16 -21 -61 56 -61
before:placePreposition/1	-42 6 -22 -28 61 -44
before:placePreposition/2	47 -40 13 -27 -9 -24
before:placePreposition/3	23 0 -26 -23 9 -3
before:from	-2 -10 12 2 10 -52
before:from/1	24 -14 -14 -9 17 -86
before:from/2	-32 4 19 15 -11 3
before:from/3	-5 -3 15 -1 -6 -17
before:at	-25 -33 22 10 17 -25
before:at/1	-34 -26 14 -12 31 -8
before:at/2	9 -18 6 23 -17 -24
before:at/3	-7 -5 11 1 5 -13
before:named	9 16 -20 -37 -26 19
before:named/1	10 -19 -27 -10 -23 39
before:named/2	-4 48 2 -29 -4 -37
before:and	-15 15 17 -16 -15 -1
before:and/1	-71 -32 68 -48 22 29
before:and/2	46 54 -50 34 -74 -37
before:and/3	24 11 3 -42 -1 -6
before:pronoun	12 -14 27 -6 -16 -16
before:pronoun/1	10 -14 27 -5 -16 -16
before:nationality	8 -2 -4 -1 0 -1
before:nationality/2	7 -2 -4 -1 0 -1
before:calendar	-30 46 -26 -2 -1 -1
before:calendar/1	-42 53 -18 -2 -1 -1
before:calendar/2	22 -13 -9 0 0 0
before:never	-36 50 -37 -18 -14 14
before:never/1	-65 68 -24 -10 -12 16
before:never/2	50 -35 -16 -9 -2 -1
before:never/3	-12 14 0 -1 0 -2
before:plain	4 -6 -10 -5 -8 25
before:plain/1	10 30 12 -49 0 -61
before:plain/2	-12 -31 -26 29 -8 52
before:plain/3	14 -34 -11 3 -3 23
before:firmTail	12 -15 -16 14 -14 21
before:firmTail/1	6 -4 0 0 0 -1
before:firmTail/2	-12 3 -16 14 -13 21
before:firmTail/3	22 -21 -1 0 0 0
before:partyTail	-3 -9 -2 24 -13 -5
before:partyTail/2	-3 -9 -2 24 -13 -5
before:credit	8 29 7 -3 -56 -21
before:credit/1	12 -10 48 -53 -65 -5
before:credit/2	-22 31 -33 35 -6 -15
before:credit/3	17 11 -5 -22 -6 -3
before:function	-14 -13 -4 7 24 9
before:function/1	-28 14 14 -17 24 10
before:function/2	28 -17 -20 0 12 -14
before:function/3	-7 -41 -18 26 0 21
before:given	63 -57 -12 -3 -5 -6
before:given/1	36 -26 -9 -3 -5 -5
before:given/2	43 -40 -2 0 0 -1
before:givenMaybe	45 -22 -19 -10 -15 -4
before:givenMaybe/1	16 10 -17 -9 -15 -4
before:givenMaybe/2	46 -44 -2 -1 0 0
before:acronym	34 18 -37 -50 -8 -29
before:acronym/1	18 13 -16 -42 -1 -20
before:acronym/2	15 16 -35 -8 -16 -10
before:acronym/3	15 -7 -3 -3 -2 -2
before:mixed	5 -4 0 0 0 -1
before:mixed/1	5 -4 0 0 0 -1
before:capital	38 -8 -18 -19 -22 -2
before:capital/1	34 -33 -15 2 1 1
before:capital/2	24 9 -13 -19 -56 -19
before:capital/3	-4 36 1 -25 -14 10
before:small	-10 -10 10 7 -6 11
before:small/1	11 -18 3 11 -7 -1
before:small/2	-12 8 5 -11 -7 14
before:small/3	-23 -27 17 9 15 10
before:number	12 -9 -5 17 -44 0
before:number/1	26 -12 -44 25 -36 15
before:number/2	-10 9 31 -12 -10 -20
before:number/3	-22 0 26 -4 0 -1
before:initial	67 -47 -13 -11 -9 -2
before:initial/1	24 -13 -5 -1 -6 -1
before:initial/2	49 -36 -8 -10 -2 -1
before:initial/3	8 -8 0 0 0 0
before:endsInS	-5 -5 5 -21 -18 28
before:endsInS/1	-13 0 15 -24 -13 20
before:endsInS/2	-23 3 3 5 -7 20
before:endsInS/3	49 -14 -29 -13 0 -4
before:edge	0 -3 -5 -7 8 0
before:edge/1	-1 6 -18 -3 3 -3
before:edge/2	-15 -10 16 -9 13 -4
before:edge/3	17 -12 -6 -10 -5 7
before:comma	-28 13 16 -35 11 10
before:comma/1	-41 13 23 -82 8 23
before:comma/2	-7 -3 -3 4 19 -16
before:comma/3	3 18 -14 11 -38 -1
before:colon	-22 8 17 0 -6 -9
before:colon/1	-38 -13 56 -41 13 -22
before:colon/2	-7 53 -29 5 -35 11
before:colon/3	30 -19 -39 33 -6 -11
before:opens	-40 -3 2 21 45 -46
before:opens/1	-7 -8 -35 43 10 -25
before:opens/2	-39 6 -3 -3 54 -24
before:opens/3	-21 0 38 -23 -3 -2
before:closes	27 8 -18 -6 -5 -11
before:closes/1	32 -4 -26 -1 -2 0
before:closes/2	-2 -1 9 -4 -1 -3
before:closes/3	-4 13 0 -1 -2 -8
before:quote	40 8 -19 -48 -41 -16
before:quote/1	-8 35 -13 -34 -35 -4
before:quote/2	94 -75 -12 -18 -9 -20
before:quote/3	7 0 0 -7 0 0
before:hyphen	1 -2 5 25 -16 -29
before:hyphen/1	7 -5 17 3 -12 -21
before:hyphen/2	-22 9 -26 36 -8 -7
before:hyphen/3	8 -8 3 -6 0 -3
before:stop	-11 16 13 0 -39 -20
before:stop/1	-14 28 16 -29 -22 -24
before:stop/2	-29 -13 15 29 -39 11
before:stop/3	39 -1 -52 8 -7 -32
before:symbol	13 -26 36 -37 -9 -31
before:symbol/1	18 -42 37 -30 -11 -26
before:symbol/2	6 15 -13 -7 4 -6
before:symbol/3	-10 -1 12 -1 -1 0
before:ampersand	54 9 -48 -18 -26 -13
before:ampersand/1	38 14 -32 -13 -26 -11
before:ampersand/2	30 -5 -25 -6 0 -2
before:slash	10 -6 -3 -6 16 -15
before:slash/1	14 -4 -23 -6 18 -4
before:slash/2	13 0 0 0 -2 -11
before:slash/3	-14 -2 16 0 0 0
before:unknown	17 7 -2 -21 -19 -16
before:unknown/1	14 -7 17 -14 -14 -11
before:unknown/2	2 22 -30 -8 -9 -5
before:unknown/3	16 -13 -1 0 -1 0
before:longWord	9 25 -17 -12 -10 -1
before:longWord/1	0 12 -3 0 -9 -1
before:longWord/2	6 15 -14 -7 -1 0
before:longWord/3	5 0 0 -5 0 0
before:shortWord	9 -3 -2 3 -2 -6
before:shortWord/1	7 17 0 -18 0 -3
before:shortWord/2	14 -19 1 4 2 -19
before:shortWord/3	-5 -26 -9 21 -2 17
before:inhabitant	-8 11 28 -29 -20 -11
before:inhabitant/1	40 2 -37 -12 -19 -6
before:inhabitant/2	-43 -7 55 -11 -2 -5
before:inhabitant/3	4 9 -8 -12 0 -1
before:ordinarySmall	-26 -6 14 27 1 6
before:ordinarySmall/1	-42 4 12 35 25 -10
before:ordinarySmall/2	-1 -2 7 3 -51 -3
before:ordinarySmall/3	11 -29 -7 -3 -9 28
before:lexiconNoun	11 -1 -12 4 -17 3
before:lexiconNoun/1	0 -25 6 15 8 -2
before:lexiconNoun/2	24 19 -34 -11 -54 -9
before:lexiconNoun/3	-3 -6 8 -8 -9 19
before:lexiconUnknown	47 -22 -39 -34 -6 4
before:lexiconUnknown/1	65 -52 -52 -26 -3 11
before:lexiconUnknown/2	22 -25 9 -7 -3 -7
before:lexiconUnknown/3	-38 56 -11 -7 -3 -7
before2:role	-6 51 11 -2 -29 -121
before2:role/1	9 21 -11 -34 26 -88
before2:role/2	11 27 19 6 -64 -54
before2:role/3	-42 49 17 17 -49 -17
before2:title	-26 40 -43 -10 22 -11
before2:title/1	-24 38 -23 -1 -2 -1
before2:title/2	-6 9 -23 -5 24 -10
before2:title/3	10 -7 0 -3 0 0
before2:particle	42 -10 10 -19 -30 -7
before2:particle/1	40 -10 -17 -9 -13 -5
before2:particle/2	5 0 -4 -1 0 0
before2:particle/3	-3 0 27 -11 -19 -1
before2:legalForm	-1 38 5 -8 -33 -2
before2:legalForm/1	-1 38 5 -8 -33 -2
before2:firmHead	1 17 -13 -61 41 -12
before2:firmHead/1	4 -17 -20 -43 29 9
before2:firmHead/2	-7 36 6 -52 27 -22
before2:firmHead/3	15 9 -13 13 -13 -13
before2:firmNoun	22 -44 60 -55 -52 -8
before2:firmNoun/1	43 -45 35 -1 -55 -31
before2:firmNoun/2	-27 -9 28 -52 1 18
before2:firmNoun/3	0 -14 38 -22 -14 -13
before2:bodyHead	40 -11 -32 -28 -42 54
before2:bodyHead/1	63 -16 -8 -45 -50 4
before2:bodyHead/2	-22 5 -44 2 16 57
before2:bodyHead/3	5 -6 16 -10 -6 -3
before2:placeHead	-22 -9 8 -37 48 -18
before2:placeHead/1	15 25 -59 -14 32 -47
before2:placeHead/2	-44 -40 50 -27 27 14
before2:placeHead/3	6 -6 1 0 -1 -1
before2:productHead	33 -3 -44 22 2 -15
before2:productHead/1	20 6 -40 -11 17 -6
before2:productHead/2	20 -15 -17 30 -15 -10
before2:productNoun	-41 3 14 -46 -9 45
before2:productNoun/1	-84 -3 30 -22 1 55
before2:productNoun/2	40 15 -11 -22 -14 -12
before2:productNoun/3	23 -2 -19 -5 0 0
before2:familyNoun	-44 32 -50 -4 54 -5
before2:familyNoun/1	-49 36 -49 -4 54 -5
before2:familyNoun/3	6 -6 0 0 0 0
before2:clubHead	10 1 -49 9 16 -12
before2:clubHead/1	-26 10 -44 27 17 -11
before2:clubHead/2	28 -16 -6 -14 -2 -2
before2:mediaHead	1 -10 27 -22 -7 -8
before2:mediaHead/1	-18 -3 19 -6 -3 -2
before2:mediaHead/2	13 0 -5 -7 -2 -1
before2:mediaHead/3	6 -8 16 -10 -2 -6
before2:speaking	32 34 -18 -10 -107 9
before2:speaking/1	13 25 -1 26 -102 1
before2:speaking/2	32 26 -27 -27 -5 -32
before2:speaking/3	17 -17 -8 -29 -8 30
before2:acting	-14 0 -13 28 -3 2
before2:acting/1	-16 7 7 3 -9 -1
before2:acting/2	5 -5 -44 30 -5 10
before2:acting/3	-17 -11 4 6 21 -10
before2:firmVerb	-1 -15 45 -47 -66 51
before2:firmVerb/1	-9 5 24 -15 -66 60
before2:firmVerb/2	-5 -21 37 -22 -6 -11
before2:firmVerb/3	22 -2 -6 -15 -11 -2
before2:article	9 -56 37 -12 -35 40
before2:article/1	-22 -20 27 12 -19 20
before2:article/2	20 -63 12 -5 -19 32
before2:article/3	38 -19 18 -31 -9 -8
before2:possessive	-25 59 -43 -5 -1 -3
before2:possessive/1	2 39 -38 -1 -3 -2
before2:possessive/2	-33 40 -6 -4 2 -1
before2:preposition	6 -25 -8 -7 15 9
before2:preposition/1	-17 -18 27 7 0 1
before2:preposition/2	62 -11 -30 -26 -13 10
before2:preposition/3	-17 -5 -35 6 49 0
before2:placePreposition	-14 11 9 -81 56 -54
before2:placePreposition/1	14 11 -22 -53 41 -76
before2:placePreposition/2	-54 8 32 -37 33 2
before2:from	31 -72 -11 16 12 -21
before2:from/1	5 -8 3 -19 26 -26
before2:from/2	39 -71 -24 45 -1 -41
before2:from/3	5 -21 13 -7 -38 28
before2:at	5 -80 -8 -8 64 -17
before2:at/1	5 -57 26 -64 58 -26
before2:at/2	6 -40 -33 27 11 8
before2:at/3	-11 0 -26 24 14 -7
before2:named	25 48 -62 -18 -26 -19
before2:named/1	7 44 -42 -6 -12 -5
before2:named/2	18 20 -30 -12 -17 -15
before2:and	5 -43 4 -46 7 42
before2:and/1	3 -107 16 -45 3 45
before2:and/2	41 -3 -27 -37 8 0
before2:and/3	-34 37 -1 9 -2 -7
before2:pronoun	-36 -31 11 6 -23 44
before2:pronoun/1	-21 -61 33 -36 -14 56
before2:pronoun/2	-43 22 -14 11 -7 13
before2:pronoun/3	13 -10 4 18 -22 -17
before2:nationality	31 -25 22 -4 -51 -4
before2:nationality/1	49 -25 7 -3 -51 -4
before2:nationality/2	-16 -1 18 -1 0 0
before2:calendar	-56 -13 20 22 24 45
before2:calendar/1	-58 -10 13 20 29 48
before2:calendar/2	4 -9 -13 17 -2 -2
before2:calendar/3	-14 -2 28 -15 -4 -4
before2:never	-7 19 -21 0 -1 -7
before2:never/1	3 8 -65 -36 39 33
before2:never/2	-21 14 55 0 -43 -51
before2:never/3	20 -8 -16 24 -21 -12
before2:plain	16 -13 -12 7 2 -15
before2:plain/1	11 -25 -16 34 0 1
before2:plain/2	17 -8 -9 -14 12 -21
before2:plain/3	6 16 16 -33 -21 -22
before2:firmTail	-16 49 1 -3 -43 -23
before2:firmTail/1	43 -22 9 -15 -21 -9
before2:firmTail/2	-5 47 -14 -12 -19 -13
before2:firmTail/3	-40 36 4 20 -16 -3
before2:partyTail	14 -19 30 -41 -8 -4
before2:partyTail/1	1 -22 24 -2 -2 0
before2:partyTail/2	18 -1 -1 -13 -5 -3
before2:partyTail/3	-1 0 21 -29 -1 -1
before2:credit	0 40 9 9 -43 -46
before2:credit/1	-28 -20 30 51 -38 -25
before2:credit/2	40 61 -51 -50 -9 -18
before2:credit/3	-5 -3 26 -11 -1 -8
before2:function	4 24 -8 0 -14 -20
before2:function/1	-9 32 27 -30 -6 -34
before2:function/2	10 3 -32 34 -26 -1
before2:function/3	7 -4 -31 -4 39 4
before2:given	36 24 -77 2 -3 -27
before2:given/1	38 5 -82 -21 30 -18
before2:given/2	8 20 -23 23 -57 -11
before2:given/3	-6 7 -2 0 0 0
before2:givenMaybe	-16 2 -20 16 -4 28
before2:givenMaybe/1	13 19 -86 -19 3 36
before2:givenMaybe/2	-16 -31 29 31 -21 -10
before2:givenMaybe/3	-29 -2 24 -4 10 0
before2:acronym	-8 -30 20 -28 30 -3
before2:acronym/1	-37 -34 34 -48 41 15
before2:acronym/2	54 22 -27 -28 -18 -26
before2:acronym/3	1 -13 -12 32 -6 -8
before2:mixed	-6 -51 20 -11 -10 35
before2:mixed/1	-6 -51 20 -11 -10 35
before2:capital	47 -25 -19 -22 7 -9
before2:capital/1	40 -14 -39 -18 22 1
before2:capital/2	17 -29 15 7 -24 -4
before2:capital/3	7 21 15 -29 -17 -13
before2:small	13 -19 3 -6 2 0
before2:small/1	11 -16 14 -17 0 -3
before2:small/2	13 -6 -13 -2 2 3
before2:small/3	-12 -21 -1 19 16 1
before2:number	5 -6 7 24 -31 -16
before2:number/1	21 -22 2 8 -22 -4
before2:number/2	-11 -25 7 36 -19 -9
before2:number/3	-22 59 -17 -20 -2 -20
before2:initial	22 -15 -2 -1 -4 0
before2:initial/1	9 -2 -2 -1 -4 0
before2:initial/2	13 -13 0 0 0 0
before2:endsInS	-6 -24 25 -18 18 -15
before2:endsInS/1	-31 -7 62 -22 -8 -41
before2:endsInS/2	1 -30 -33 11 41 12
before2:endsInS/3	38 -2 -2 -38 -7 -9
before2:edge	-1 9 -6 9 -9 -17
before2:edge/1	-1 -7 2 11 -8 -23
before2:edge/2	-23 27 -11 5 -2 -5
before2:edge/3	23 -16 -15 -6 -10 3
before2:comma	-17 43 -8 -10 -10 -4
before2:comma/1	-17 67 -27 1 -51 3
before2:comma/2	-18 -36 11 -12 54 3
before2:comma/3	13 16 4 -4 -26 -28
before2:colon	-6 -17 7 19 -67 36
before2:colon/1	-31 -76 23 58 -43 33
before2:colon/2	35 38 -20 -40 -24 -29
before2:colon/3	-10 -1 -5 -27 -9 39
before2:opens	67 20 -25 -39 -24 -16
before2:opens/1	55 23 -40 -20 -16 -15
before2:opens/2	26 -3 3 -24 -9 -2
before2:closes	-29 44 -36 -9 56 -21
before2:closes/1	-38 35 -38 -36 61 -9
before2:closes/2	3 7 -17 20 -6 -14
before2:closes/3	-6 11 0 -4 -1 -1
before2:quote	-9 35 -2 -11 -23 -58
before2:quote/1	-44 28 18 17 -18 -50
before2:quote/2	17 34 -27 -40 -5 -11
before2:quote/3	37 -24 -5 -15 -1 -1
before2:hyphen	32 -13 -47 -4 -70 47
before2:hyphen/1	42 -8 -25 6 -67 -7
before2:hyphen/2	-28 5 -38 -19 -5 59
before2:hyphen/3	12 -12 0 0 0 0
before2:stop	-73 32 48 16 -53 33
before2:stop/1	-19 16 7 -4 -49 26
before2:stop/2	-61 31 39 3 -3 1
before2:stop/3	-52 -1 34 16 -3 16
before2:symbol	31 -43 16 -2 -3 -17
before2:symbol/1	51 -28 3 -12 -19 -8
before2:symbol/2	-5 -19 17 -4 13 -9
before2:symbol/3	-9 0 -1 10 0 0
before2:unknown	76 -76 -10 -7 -26 4
before2:unknown/1	76 -61 -21 -55 -16 30
before2:unknown/2	26 -20 11 5 -12 -34
before2:unknown/3	-5 -13 -4 28 -7 -8
before2:longWord	-18 -11 58 2 -33 -34
before2:longWord/1	-9 -67 72 5 -16 -29
before2:longWord/2	-10 41 -5 -4 -22 -6
before2:shortWord	-6 13 -1 -6 -16 13
before2:shortWord/1	-5 17 -16 13 -14 5
before2:shortWord/2	-7 -6 20 -24 -18 15
before2:shortWord/3	-5 7 -5 6 20 -12
before2:inhabitant	-46 19 20 21 7 -39
before2:inhabitant/1	-43 30 -18 37 23 -28
before2:inhabitant/2	-4 -10 48 -34 -26 -13
before2:inhabitant/3	-10 0 10 -1 0 0
before2:ordinarySmall	13 5 11 -7 -20 -32
before2:ordinarySmall/1	-11 -20 37 20 -7 -74
before2:ordinarySmall/2	9 36 -23 -19 -12 5
before2:ordinarySmall/3	36 2 -21 -17 -28 -8
before2:lexiconNoun	45 -7 -14 -51 5 -14
before2:lexiconNoun/1	9 -4 4 -28 11 -12
before2:lexiconNoun/2	39 -14 -17 -37 -5 0
before2:lexiconNoun/3	36 26 -31 -23 -16 -20
before2:lexiconUnknown	-4 -20 11 23 1 -21
before2:lexiconUnknown/1	25 -24 -17 6 18 -25
before2:lexiconUnknown/2	-32 4 20 38 -33 4
before2:lexiconUnknown/3	-35 -2 52 -9 -5 0
first:role	53 -18 -27 -20 -17 -6
first:role/1	8 19 -43 18 -38 2
first:role/2	23 -28 19 -23 -7 3
first:role/3	63 -51 -21 -31 18 -19
first:title	126 -84 -52 -33 -36 -16
first:title/1	55 -31 -15 -13 -13 -2
first:title/2	84 -63 -24 -15 -18 -7
first:title/3	44 -6 -24 -13 -9 -8
first:particle	3 0 22 -14 -9 -13
first:particle/1	17 -11 -3 -1 -3 -1
first:particle/2	-15 14 11 -7 -3 -7
first:particle/3	3 -9 18 -6 -3 -6
first:legalForm	74 -42 -32 -9 -20 -2
first:legalForm/1	46 -17 -23 -7 -7 -1
first:legalForm/2	43 -30 -12 -1 -14 -1
first:firmHead	28 11 -19 -5 -27 -46
first:firmHead/1	33 32 -55 -42 -13 -14
first:firmHead/2	11 -34 32 -5 -14 -27
first:firmHead/3	-1 -3 -14 22 -5 -12
first:firmNoun	18 25 -41 -30 -30 17
first:firmNoun/1	4 38 -39 -38 -16 -6
first:firmNoun/2	16 -40 -7 7 -13 3
first:firmNoun/3	18 -3 -19 -20 -3 23
first:bodyHead	10 -28 -32 24 1 -42
first:bodyHead/1	31 -15 -41 2 -39 -14
first:bodyHead/2	-8 -15 -17 35 5 -27
first:bodyHead/3	-23 -5 16 8 24 -6
first:placeHead	-2 -3 -24 -18 50 -17
first:placeHead/1	25 34 -21 -14 -53 -27
first:placeHead/2	4 -55 -4 -15 47 -33
first:placeHead/3	-33 -7 -13 -7 44 28
first:productHead	13 -4 -19 12 -3 -5
first:productHead/1	-18 -2 -4 23 0 -1
first:productHead/2	30 -2 -16 -12 -2 -4
first:productNoun	40 -35 -24 9 -3 -2
first:productNoun/1	21 -34 -16 20 0 -1
first:productNoun/2	22 -1 -11 -11 -2 -1
first:familyNoun	13 -3 -10 0 0 0
first:familyNoun/1	13 -3 -10 0 0 0
first:clubHead	-4 -40 -35 41 3 -5
first:clubHead/1	-24 -30 -35 63 -23 -9
first:clubHead/2	25 -13 -7 -36 21 -11
first:clubHead/3	2 0 -7 -2 -9 9
first:mediaHead	26 -32 24 -17 -12 -28
first:mediaHead/1	17 -15 11 -15 -9 -6
first:mediaHead/2	17 -13 19 -22 -3 -21
first:mediaHead/3	-8 -7 -1 18 0 -3
first:speaking	32 -3 -28 -8 -3 -1
first:speaking/1	45 -22 -21 -8 -3 -1
first:speaking/2	-9 17 -9 0 0 -1
first:acting	15 -6 -6 -6 -2 -6
first:acting/1	-3 -4 9 -4 -1 -1
first:acting/2	24 -1 -19 -1 -1 -3
first:acting/3	6 -1 -2 -1 -1 -1
first:firmVerb	15 12 19 -13 -27 -33
first:firmVerb/1	19 -4 -8 -7 -2 0
first:firmVerb/2	0 16 27 -5 -25 -31
first:article	5 0 -5 0 0 0
first:article/2	5 0 -5 0 0 0
first:possessive	33 -11 -14 -13 -2 -1
first:possessive/1	21 -8 -11 -1 -2 0
first:possessive/2	7 -1 -3 -2 0 -1
first:possessive/3	12 -2 -1 -10 0 0
first:preposition	-4 -2 6 0 0 0
first:preposition/1	-6 -2 7 0 0 0
first:placePreposition	13 -4 -6 0 -2 -1
first:placePreposition/1	5 -2 -3 0 0 0
first:placePreposition/2	8 -2 -3 0 -1 -1
first:and	11 -2 -8 0 0 -1
first:and/3	9 0 -8 0 0 -1
first:pronoun	5 0 -1 -12 6 -1
first:pronoun/1	5 0 -1 -12 6 -1
first:nationality	61 -50 -35 29 -42 -23
first:nationality/1	83 -25 -35 -28 -30 -14
first:nationality/2	33 -24 4 -4 -12 -9
first:nationality/3	-36 -10 -33 60 -6 -3
first:calendar	35 -9 19 -24 -59 -11
first:calendar/1	39 -11 25 -36 -52 -37
first:calendar/2	-11 8 13 -26 -12 19
first:calendar/3	3 -5 -24 23 -1 -5
first:never	74 -62 -43 -12 8 -11
first:never/1	14 -15 -10 -16 15 -3
first:never/2	68 -47 -21 -12 -4 -6
first:never/3	16 -8 -17 14 -9 -2
first:plain	13 -7 -8 11 2 -39
first:plain/1	16 -5 -9 5 -6 -18
first:plain/2	-23 -17 22 22 6 -26
first:plain/3	23 30 -36 -16 10 -15
first:firmTail	37 -3 -19 -10 -3 -9
first:firmTail/2	11 0 -9 -1 0 0
first:firmTail/3	26 0 -10 -9 -2 -9
first:credit	18 -5 -6 -5 -1 0
first:credit/1	17 -5 -6 -5 -1 0
first:function	39 -40 -2 -18 -31 11
first:function/1	10 -35 19 -4 -6 -4
first:function/2	54 -6 -29 -13 -26 2
first:function/3	5 -2 -8 -7 -1 14
first:given	4 60 -32 -49 -48 -19
first:given/1	39 8 -22 -43 -33 7
first:given/2	-18 70 -25 -63 -27 -31
first:given/3	-17 12 7 12 -8 -15
first:givenMaybe	-10 48 -26 -12 -12 -24
first:givenMaybe/1	10 8 -32 -23 20 4
first:givenMaybe/2	-26 41 -6 12 -23 -47
first:givenMaybe/3	11 44 -13 -30 -20 -6
first:acronym	30 -46 -3 6 -21 0
first:acronym/1	14 8 12 7 -31 -34
first:acronym/2	23 -37 -32 -8 4 21
first:acronym/3	10 -51 3 8 -4 11
first:mixed	-5 -59 17 -16 -47 34
first:mixed/1	-5 -60 10 -4 -47 36
first:mixed/2	4 0 19 -20 -1 -9
first:capital	11 5 2 -11 -7 -5
first:capital/1	12 2 -1 -13 -1 -2
first:capital/2	-4 4 6 -2 -7 -6
first:capital/3	7 6 1 -7 -7 -2
first:small	13 -8 -3 -1 -2 0
first:small/1	12 -7 -3 -1 -2 0
first:initial	11 46 -30 -9 -29 -19
first:initial/1	23 -3 -9 -6 -8 -3
first:initial/2	22 15 -17 -8 -17 -7
first:initial/3	-33 44 -6 4 -9 -11
first:endsInS	31 -6 -13 10 -34 -31
first:endsInS/1	21 -16 -20 26 -12 -22
first:endsInS/2	36 30 -1 -75 -45 -17
first:endsInS/3	-24 1 0 36 -21 -9
first:unknown	3 -14 -5 6 3 5
first:unknown/1	0 -44 7 5 30 -28
first:unknown/2	27 -4 -29 -9 -39 28
first:unknown/3	-43 36 2 9 -4 5
first:longWord	28 -32 -12 19 0 -24
first:longWord/1	16 -19 1 -10 8 -14
first:longWord/2	19 -18 -6 13 -10 -11
first:longWord/3	-8 -2 -9 22 -5 -4
first:shortWord	15 8 -16 0 -8 2
first:shortWord/1	25 9 -15 8 -25 -22
first:shortWord/2	-3 3 -20 -4 18 14
first:shortWord/3	-27 0 28 -6 12 21
first:inhabitant	18 -1 -12 -16 -9 5
first:inhabitant/1	2 18 -1 -20 -9 -25
first:inhabitant/2	16 -31 7 -4 -59 29
first:inhabitant/3	12 -4 -39 -8 49 -14
first:ordinarySmall	40 -8 -16 -11 -31 -24
first:ordinarySmall/1	48 21 -20 -31 -73 -69
first:ordinarySmall/2	46 -76 -14 -4 -3 3
first:ordinarySmall/3	-44 0 30 7 23 25
first:lexiconNoun	14 -10 9 -11 -23 12
first:lexiconNoun/1	14 4 5 -16 -40 11
first:lexiconNoun/2	-2 -18 5 6 1 5
first:lexiconNoun/3	4 -13 7 -12 18 8
first:lexiconUnknown	-10 16 2 2 -1 -14
first:lexiconUnknown/1	-13 3 4 8 8 -2
first:lexiconUnknown/2	-9 19 1 -5 -4 -22
first:lexiconUnknown/3	13 5 -4 5 -42 -17
second:role	32 17 -20 -33 -24 8
second:role/2	18 14 -1 -13 -15 -18
second:role/3	21 10 -33 -26 -11 26
second:title	0 10 -21 -16 -14 26
second:title/2	5 6 -2 -3 -8 0
second:title/3	-6 4 -19 -13 -7 26
second:particle	4 12 -23 -6 -2 -7
second:particle/2	15 -4 -12 -6 -1 -5
second:particle/3	-16 26 -12 0 0 -3
second:legalForm	30 -47 13 13 -16 -18
second:legalForm/2	38 -46 16 -13 -16 -16
second:legalForm/3	-18 0 -7 26 0 -2
second:firmHead	3 -32 4 24 -5 -15
second:firmHead/2	-5 -24 0 20 10 -3
second:firmHead/3	12 -13 5 7 -33 -25
second:firmNoun	-34 11 26 -3 -5 -25
second:firmNoun/2	-11 12 18 -20 1 -21
second:firmNoun/3	-35 -1 24 22 -8 -6
second:bodyHead	20 -20 -27 32 -31 -14
second:bodyHead/2	18 -18 -7 22 -47 0
second:bodyHead/3	7 -5 -35 21 14 -18
second:placeHead	-8 -34 16 -15 32 -23
second:placeHead/2	11 -40 3 -1 19 -23
second:placeHead/3	-19 3 17 -21 26 -4
second:productHead	18 -1 -15 -8 -16 17
second:productHead/2	18 -1 -15 -8 -16 17
second:productNoun	26 -4 14 -34 -18 8
second:productNoun/2	24 -4 14 -32 -18 8
second:familyNoun	6 0 0 -6 0 0
second:familyNoun/2	6 0 0 -6 0 0
second:clubHead	-15 -33 11 40 -16 -11
second:clubHead/2	-19 -28 14 30 -8 -7
second:clubHead/3	0 -6 -3 16 -12 -5
second:mediaHead	18 -3 28 -36 -13 -16
second:mediaHead/2	21 -3 14 -19 -11 -15
second:mediaHead/3	-3 0 24 -21 -2 -1
second:speaking	20 -7 3 -8 -6 -11
second:speaking/2	20 -7 3 -8 -6 -11
second:acting	22 8 -18 -6 -4 -4
second:acting/2	11 10 -10 -6 -3 -3
second:acting/3	14 -2 -10 0 -2 -1
second:firmVerb	20 -2 -16 -1 0 -2
second:firmVerb/2	11 1 -11 0 0 0
second:firmVerb/3	12 -3 -7 -1 0 -2
second:article	14 32 -21 -15 -23 -12
second:article/2	1 36 -19 -9 -19 -9
second:article/3	23 -8 -2 -7 -4 -4
second:preposition	-6 -20 -36 26 34 -23
second:preposition/2	-13 -20 -33 32 36 -22
second:placePreposition	27 -8 -27 -42 -17 26
second:placePreposition/2	23 -8 -24 -41 -17 27
second:placePreposition/3	7 0 -3 -1 -1 -2
second:from	-50 -27 52 7 22 -3
second:from/2	-41 -27 45 2 31 -19
second:from/3	-18 0 15 -2 -17 18
second:and	63 -54 -10 -11 -55 13
second:and/2	101 -43 -30 -32 -47 -12
second:and/3	-23 -16 19 8 -13 23
second:pronoun	36 -11 -17 -6 -10 -6
second:pronoun/2	36 -11 -17 -6 -10 -6
second:nationality	6 0 -3 -3 -1 -1
second:nationality/3	5 0 0 -3 -1 -1
second:calendar	-11 53 -44 -7 -6 -4
second:calendar/2	-18 54 -42 -2 -5 -2
second:calendar/3	10 -1 -2 -5 -1 -1
second:never	13 -14 8 9 -25 -8
second:never/2	4 -13 9 14 -21 -7
second:never/3	13 -1 -2 -5 -5 -1
second:plain	20 -6 -6 -15 -11 23
second:plain/2	7 0 -1 -13 -3 23
second:plain/3	17 -15 -3 -5 -12 3
second:firmTail	5 -1 7 -6 -3 -5
second:firmTail/2	4 -1 3 -6 -2 0
second:firmTail/3	0 0 6 -1 -1 -5
second:function	22 -41 9 -4 -18 5
second:function/2	35 -29 -6 -8 -2 -16
second:function/3	-16 -23 24 5 -34 29
second:given	28 -28 -6 -8 26 -29
second:given/2	16 -27 19 -10 5 -20
second:given/3	18 -3 -44 -1 26 -12
second:givenMaybe	-5 17 -24 -6 -3 14
second:givenMaybe/2	-5 9 -14 -20 0 18
second:givenMaybe/3	0 18 -17 9 -5 -9
second:acronym	19 -5 -13 6 -3 -14
second:acronym/2	15 -10 -6 12 -5 -9
second:acronym/3	7 9 -14 -8 3 -7
second:mixed	3 -27 31 -5 -1 -10
second:mixed/2	3 -27 31 -5 -1 -10
second:capital	-4 16 -2 -1 -6 -5
second:capital/1	12 -7 -3 -1 -2 0
second:capital/2	-18 20 -1 3 -2 0
second:capital/3	13 -1 1 -6 -4 -12
second:small	-10 7 12 -4 1 12
second:small/2	13 7 -12 -10 10 -10
second:small/3	-38 1 37 6 -19 32
second:number	63 -35 -35 -33 -27 1
second:number/1	84 -3 -16 -4 -42 -44
second:number/2	21 -34 -11 -27 -4 19
second:number/3	25 0 -18 -5 -2 -1
second:initial	1 23 -8 -7 -4 -10
second:initial/2	-3 7 -2 0 -1 -1
second:initial/3	3 19 -6 -6 -4 -9
second:endsInS	14 -42 6 22 -48 4
second:endsInS/1	6 -8 8 -3 -3 0
second:endsInS/2	12 -27 -3 37 -48 -10
second:endsInS/3	2 -36 21 -25 2 23
second:hyphen	22 -15 -20 -33 11 10
second:hyphen/1	7 -1 -20 -33 11 10
second:hyphen/2	32 -31 -1 0 0 0
second:stop	34 -16 -11 -5 -5 -1
second:stop/1	34 -16 -11 -5 -5 -1
second:ampersand	-8 -56 55 8 -56 -21
second:ampersand/1	-16 -4 42 -11 -31 0
second:ampersand/2	8 -53 40 6 -29 -20
second:ampersand/3	-7 0 -7 18 -1 -1
second:unknown	14 21 -8 -29 -2 -25
second:unknown/2	17 9 -2 -21 -10 -17
second:unknown/3	-8 15 -10 -10 21 -12
second:longWord	-2 24 -17 -6 -21 12
second:longWord/2	7 23 -15 -25 -21 14
second:longWord/3	-12 2 -6 20 0 -3
second:shortWord	-4 12 4 -17 9 0
second:shortWord/2	20 -12 -9 -10 7 -3
second:shortWord/3	-38 48 21 -13 6 3
second:inhabitant	-11 36 -28 7 15 -10
second:inhabitant/2	-3 11 -31 25 12 -5
second:inhabitant/3	-13 44 -6 -27 5 -8
second:ordinarySmall	-5 -18 22 -22 11 0
second:ordinarySmall/2	2 -19 12 -30 16 7
second:ordinarySmall/3	-9 1 28 -2 -7 -22
second:lexiconNoun	-3 -2 10 -7 -7 7
second:lexiconNoun/2	-12 -2 7 3 -4 8
second:lexiconNoun/3	12 7 10 -21 -6 0
second:lexiconUnknown	-8 13 -15 19 1 -18
second:lexiconUnknown/1	12 -7 -3 -1 -2 0
second:lexiconUnknown/2	-18 23 -9 6 1 -3
second:lexiconUnknown/3	8 -23 -13 26 4 -36
inside:role	29 8 -36 -29 -12 22
inside:role/3	29 8 -36 -29 -12 22
inside:title	-6 4 -19 -13 -7 26
inside:title/3	-6 4 -19 -13 -7 26
inside:particle	-32 48 -25 -9 -3 -9
inside:particle/2	-11 24 -14 -7 -1 -6
inside:particle/3	-25 35 -12 -2 -1 -3
inside:legalForm	-33 -38 59 3 -8 -14
inside:legalForm/2	-7 -30 41 -4 -6 -10
inside:legalForm/3	-29 -11 33 6 -2 -5
inside:firmHead	-5 -14 4 11 -48 28
inside:firmHead/3	-5 -14 4 11 -48 28
inside:firmNoun	-22 -2 14 17 -9 -7
inside:firmNoun/3	-22 -2 14 17 -9 -7
inside:bodyHead	0 -6 -37 26 10 -20
inside:bodyHead/3	0 -6 -37 26 10 -20
inside:placeHead	-10 0 -2 1 17 -6
inside:placeHead/3	-10 0 -2 1 17 -6
inside:clubHead	4 -11 -9 23 -14 -5
inside:clubHead/3	4 -11 -9 23 -14 -5
inside:mediaHead	-3 0 24 -21 -2 -1
inside:mediaHead/3	-3 0 24 -21 -2 -1
inside:acting	24 -2 -12 -6 -2 -4
inside:acting/3	24 -2 -12 -6 -2 -4
inside:firmVerb	17 -3 -10 -1 0 -3
inside:firmVerb/3	17 -3 -10 -1 0 -3
inside:article	-11 45 -34 -16 -29 10
inside:article/2	-24 36 -27 0 -23 17
inside:article/3	17 18 -8 -22 -7 -13
inside:possessive	7 -1 -3 0 -1 -2
inside:possessive/3	7 -1 -3 0 -1 -2
inside:preposition	23 -47 -41 20 27 -30
inside:preposition/2	-13 -20 -33 32 36 -22
inside:preposition/3	38 -32 -10 -4 -10 -9
inside:placePreposition	84 -21 -46 -96 -28 18
inside:placePreposition/2	23 -8 -24 -41 -17 27
inside:placePreposition/3	98 -14 -26 -69 -13 -13
inside:from	-15 -68 25 7 33 -8
inside:from/2	-42 -27 46 1 31 -19
inside:from/3	10 -49 -10 7 6 9
inside:and	49 -66 -41 26 -72 -1
inside:and/2	103 -44 -31 -32 -47 -12
inside:and/3	-4 -34 -21 39 -35 8
inside:nationality	-4 0 0 6 -1 -1
inside:nationality/3	-4 0 0 6 -1 -1
inside:calendar	12 -1 -2 -7 -1 -2
inside:calendar/3	12 -1 -2 -7 -1 -2
inside:never	16 -2 -3 -7 -5 -1
inside:never/3	16 -2 -3 -7 -5 -1
inside:plain	-16 -18 -11 44 -4 -8
inside:plain/3	-16 -18 -11 44 -4 -8
inside:firmTail	0 0 6 -1 -1 -5
inside:firmTail/3	0 0 6 -1 -1 -5
inside:function	57 -84 -44 3 -16 5
inside:function/2	19 -34 -13 -4 8 9
inside:function/3	54 -72 -43 8 -37 -6
inside:given	66 -24 -60 -25 16 -22
inside:given/2	6 -4 -1 -1 0 -1
inside:given/3	63 -19 -60 -24 16 -21
inside:givenMaybe	6 20 -21 6 -5 -10
inside:givenMaybe/3	6 19 -21 6 -5 -10
inside:acronym	51 -13 -27 -27 -2 -11
inside:acronym/2	11 -9 -1 -1 -2 -1
inside:acronym/3	45 -5 -26 -26 0 -11
inside:capital	19 27 -19 -2 -37 -4
inside:capital/2	-15 37 -3 -22 -27 -7
inside:capital/3	27 -4 -16 1 -26 -4
inside:small	30 -25 -39 3 -9 6
inside:small/2	1 18 -18 -7 7 7
inside:small/3	34 -54 -32 11 -25 -2
inside:number	58 -12 -19 -20 -9 -14
inside:number/3	55 -10 -19 -20 -9 -13
inside:initial	19 9 -11 -7 -4 -9
inside:initial/3	19 9 -11 -7 -4 -9
inside:endsInS	0 -25 10 10 -9 2
inside:endsInS/2	-13 18 -5 0 0 0
inside:endsInS/3	3 -42 11 10 -8 2
inside:hyphen	9 47 -63 -47 -10 -6
inside:hyphen/1	7 -2 -19 -33 11 10
inside:hyphen/2	-4 45 -54 -13 -24 -11
inside:hyphen/3	15 20 -10 -22 -9 -15
inside:ampersand	-15 -60 65 1 -56 -21
inside:ampersand/1	-16 -4 42 -11 -31 0
inside:ampersand/2	8 -53 40 6 -29 -20
inside:ampersand/3	-15 -6 16 6 -1 -1
inside:unknown	32 -11 -26 -28 13 -3
inside:unknown/2	1 -5 5 -7 -6 9
inside:unknown/3	33 -7 -31 -21 19 -14
inside:longWord	-9 0 -6 20 0 -3
inside:longWord/3	-8 -1 -6 20 0 -3
inside:shortWord	21 -10 -13 -12 -11 11
inside:shortWord/2	12 -20 2 -12 3 8
inside:shortWord/3	11 6 -14 -6 -15 4
inside:inhabitant	18 48 -13 -58 -2 -13
inside:inhabitant/2	-11 14 -2 0 -1 -1
inside:inhabitant/3	24 40 -12 -58 -1 -12
inside:ordinarySmall	6 -8 -2 15 -20 -20
inside:ordinarySmall/3	6 -8 -3 15 -20 -20
inside:lexiconNoun	6 -14 -2 17 -25 12
inside:lexiconNoun/2	26 -13 -14 -4 -3 -4
inside:lexiconNoun/3	-2 -9 1 18 -24 13
inside:lexiconUnknown	27 35 -27 -25 -22 -61
inside:lexiconUnknown/2	-32 49 4 -12 -22 -15
inside:lexiconUnknown/3	50 -10 -28 -22 -9 -52
last:role	12 19 -17 11 -51 -16
last:role/1	13 16 -43 16 -39 1
last:role/2	11 13 18 -20 -19 -19
last:role/3	-15 -1 -1 20 -2 -4
last:title	51 -23 -18 -16 -20 -2
last:title/1	55 -31 -15 -13 -13 -2
last:title/2	5 6 -3 -3 -8 0
last:particle	21 -18 -3 0 0 -1
last:particle/1	8 -6 -1 0 0 -1
last:particle/2	15 -14 -2 0 0 0
last:legalForm	18 -53 38 -25 -21 -19
last:legalForm/1	28 -13 -14 -3 -2 0
last:legalForm/2	50 -26 -16 -19 -10 -9
last:legalForm/3	-28 -25 56 -11 -10 -11
last:firmHead	-5 -2 22 -11 -9 -24
last:firmHead/1	33 32 -55 -42 -13 -14
last:firmHead/2	3 -24 2 11 7 -4
last:firmHead/3	-43 -31 82 -13 -25 -24
last:firmNoun	-4 43 -7 -16 -19 -32
last:firmNoun/1	4 38 -39 -38 -16 -6
last:firmNoun/2	-11 12 18 -20 1 -21
last:firmNoun/3	-3 -1 -5 16 -12 -9
last:bodyHead	9 -34 -48 49 -24 -43
last:bodyHead/1	31 -15 -41 2 -39 -14
last:bodyHead/2	32 -18 -7 8 -47 0
last:bodyHead/3	-37 -28 -35 55 32 -43
last:placeHead	7 -3 -16 -5 16 -7
last:placeHead/1	25 34 -21 -14 -53 -27
last:placeHead/2	-14 -44 3 -1 19 13
last:placeHead/3	12 2 -28 -5 38 -24
last:productHead	-3 -3 -19 11 -17 26
last:productHead/1	-18 -2 -4 23 0 -1
last:productHead/2	20 -1 -15 -11 -16 17
last:productHead/3	-7 -1 -1 -5 -1 14
last:productNoun	12 -37 13 5 -20 11
last:productNoun/1	21 -34 -16 20 0 -1
last:productNoun/2	26 -4 14 -34 -18 8
last:productNoun/3	-25 -1 10 15 -2 6
last:familyNoun	19 -3 -9 -6 -1 0
last:familyNoun/1	13 -3 -10 0 0 0
last:familyNoun/2	6 0 0 -6 0 0
last:clubHead	-28 -52 -7 70 -24 -15
last:clubHead/1	-24 -30 -35 63 -23 -9
last:clubHead/2	-19 -28 14 30 -8 -7
last:clubHead/3	15 0 0 -14 0 0
last:mediaHead	28 -22 27 -40 -20 -22
last:mediaHead/1	17 -15 11 -15 -9 -6
last:mediaHead/2	21 -3 14 -19 -11 -15
last:mediaHead/3	4 -6 10 -12 -1 -4
last:speaking	62 -29 -16 -23 -10 -13
last:speaking/1	45 -22 -21 -8 -3 -1
last:speaking/2	20 -7 3 -8 -6 -11
last:speaking/3	14 -1 -3 -10 -1 -1
last:acting	-11 0 23 -10 -4 -4
last:acting/1	-3 -4 9 -4 -1 -1
last:acting/2	-9 4 17 -6 -3 -3
last:firmVerb	23 -5 1 -18 -9 -2
last:firmVerb/1	19 -4 -8 -7 -2 0
last:firmVerb/2	11 1 -11 0 0 0
last:firmVerb/3	-3 -3 17 -12 -7 -1
last:article	18 -2 -6 -2 -10 -1
last:article/2	13 -1 -4 0 -10 0
last:article/3	5 -1 -2 -1 -1 -1
last:possessive	21 -8 -11 -1 -2 0
last:possessive/1	21 -8 -11 -1 -2 0
last:preposition	-5 -2 7 0 0 0
last:preposition/1	-6 -2 7 0 0 0
last:placePreposition	5 -2 -3 0 0 0
last:placePreposition/1	5 -2 -3 0 0 0
last:from	5 -1 -3 0 0 0
last:pronoun	35 -11 -19 -16 -2 -7
last:pronoun/1	5 0 -1 -12 6 -1
last:pronoun/2	36 -11 -17 -6 -10 -6
last:nationality	85 -25 -37 -28 -30 -14
last:nationality/1	84 -25 -36 -28 -30 -14
last:calendar	42 2 18 -47 -59 -43
last:calendar/1	39 -11 25 -36 -52 -37
last:calendar/2	-13 34 -8 -6 -9 -5
last:calendar/3	43 -16 -12 -13 -5 -4
last:never	14 -26 8 4 -5 -13
last:never/1	14 -15 -10 -16 15 -3
last:never/2	5 -13 9 14 -21 -7
last:never/3	-13 0 13 4 -2 -3
last:plain	16 -22 -6 7 -3 -4
last:plain/1	19 -12 -9 3 -2 -17
last:plain/2	6 0 0 -12 -4 20
last:plain/3	0 -38 12 17 4 -35
last:firmTail	19 -3 -2 -7 -3 -9
last:firmTail/2	4 -1 3 -6 -2 0
last:firmTail/3	14 0 -6 0 -1 -9
last:credit	17 -5 -6 -5 -1 0
last:credit/1	17 -5 -6 -5 -1 0
last:function	24 -36 26 -11 -25 -23
last:function/1	10 -35 19 -4 -6 -4
last:function/2	10 -3 22 -5 -19 -19
last:function/3	22 -1 -15 -3 -2 -2
last:given	23 16 -16 -16 -34 -8
last:given/1	20 27 -24 -43 -35 6
last:given/2	14 -14 15 -10 -3 -20
last:given/3	-6 6 -24 22 -2 -6
last:givenMaybe	7 18 -22 -46 7 9
last:givenMaybe/1	9 17 -35 -24 13 0
last:givenMaybe/2	-4 -4 10 -22 -6 14
last:givenMaybe/3	-2 19 -6 -6 1 -6
last:acronym	27 -4 7 3 -29 -26
last:acronym/1	14 7 12 7 -31 -34
last:acronym/2	25 -15 -9 7 -7 -10
last:acronym/3	-10 15 4 -28 -1 15
last:mixed	-38 -2 20 -9 -48 33
last:mixed/1	-7 -59 10 -4 -47 37
last:mixed/2	-24 12 23 -10 -2 -16
last:mixed/3	-33 34 -1 0 0 -2
last:capital	10 5 -1 -6 -5 -6
last:capital/1	9 3 0 -12 1 -5
last:capital/2	-5 9 -1 2 -3 -5
last:capital/3	12 -13 -1 2 -15 2
last:number	45 -59 -32 -38 -15 27
last:number/1	31 -18 -19 -5 -45 21
last:number/2	17 -37 -13 -28 -4 26
last:number/3	36 -17 -12 -13 12 -28
last:initial	18 4 -11 -6 -8 -4
last:initial/1	23 -3 -9 -6 -8 -3
last:initial/2	-3 7 -2 0 -1 -2
last:endsInS	6 -10 7 16 -18 -26
last:endsInS/1	15 -2 -22 24 -11 -25
last:endsInS/2	2 -10 -6 24 -15 -14
last:endsInS/3	-21 -42 71 -34 -3 0
last:stop	-20 -7 46 -16 -12 -13
last:stop/1	34 -16 -11 -5 -5 -1
last:stop/2	-6 -30 40 -4 -6 -10
last:stop/3	-40 28 27 -8 -1 -3
last:unknown	4 -19 -1 -5 25 -18
last:unknown/1	-7 -42 8 6 33 -20
last:unknown/2	21 5 -5 -23 -9 -17
last:unknown/3	3 17 -35 -24 2 19
last:longWord	15 12 -10 -16 -11 -1
last:longWord/1	16 -19 1 -10 8 -14
last:longWord/2	11 22 -15 -25 -23 11
last:longWord/3	-14 3 8 13 -5 -4
last:shortWord	19 9 -6 -8 -17 -5
last:shortWord/1	13 19 -9 10 -33 -13
last:shortWord/2	-2 2 -5 -7 13 8
last:shortWord/3	27 -45 21 -25 4 0
last:inhabitant	3 19 -4 -5 -8 -33
last:inhabitant/1	4 16 -1 -23 -9 -25
last:inhabitant/2	-2 4 -1 3 4 -11
last:inhabitant/3	-3 -5 -1 13 -6 -8
last:ordinarySmall	23 8 -14 -2 -23 -26
last:ordinarySmall/1	46 27 -22 -32 -75 -72
last:ordinarySmall/2	-10 -26 16 -10 7 10
last:ordinarySmall/3	-1 -21 -26 24 25 -3
last:lexiconNoun	0 -2 9 0 -20 8
last:lexiconNoun/1	10 11 3 -18 -29 1
last:lexiconNoun/2	-26 -1 14 9 -2 9
last:lexiconNoun/3	2 -56 0 10 16 12
last:lexiconUnknown	0 12 -3 1 -5 -8
last:lexiconUnknown/1	-12 -3 8 10 3 3
last:lexiconUnknown/2	18 9 -19 -4 -4 -18
last:lexiconUnknown/3	11 23 1 -15 -71 -17
after:role	-16 -23 2 53 -34 -58
after:role/1	33 -55 -25 16 -15 -33
after:role/2	-84 29 27 55 -31 -28
after:role/3	-4 -3 -6 13 0 -2
after:particle	76 -52 -25 -13 -5 -11
after:particle/1	63 -43 -19 -9 -5 -8
after:particle/2	24 -15 -6 -4 0 -3
after:legalForm	85 -19 -57 -31 -10 -6
after:legalForm/2	75 -18 -46 -29 -10 -6
after:legalForm/3	21 0 -19 -3 0 0
after:firmHead	20 -26 -88 34 -6 26
after:firmHead/1	0 -51 -63 29 -2 41
after:firmHead/2	18 16 -43 29 -9 -29
after:firmHead/3	19 0 -10 -10 0 -1
after:firmNoun	-13 -68 2 -22 35 21
after:firmNoun/1	-16 -64 -22 -2 50 20
after:firmNoun/2	11 -6 38 -27 -35 3
after:bodyHead	17 -38 5 3 11 -50
after:bodyHead/1	-30 -25 37 18 7 -37
after:bodyHead/2	66 -15 -44 -20 10 -16
after:bodyHead/3	8 0 -7 -1 -2 -1
after:placeHead	54 -7 -42 -12 -5 -8
after:placeHead/1	43 -4 -36 -9 -3 -6
after:placeHead/2	15 -3 -8 0 -2 -1
after:productHead	-9 -8 -17 -3 -3 31
after:productHead/1	-10 -8 -16 -2 -3 31
after:productNoun	-1 -5 -1 -15 -5 25
after:productNoun/1	-26 -4 6 -16 4 30
after:productNoun/2	40 -1 -9 -23 -12 -5
after:productNoun/3	-22 0 0 23 0 -2
after:clubHead	-21 0 28 -1 -10 -1
after:clubHead/1	-21 0 28 -1 -10 -1
after:mediaHead	34 -3 -27 -1 -1 -2
after:mediaHead/1	12 -1 -8 0 -1 -2
after:mediaHead/2	23 -2 -20 -1 0 0
after:speaking	-41 32 19 8 -15 -40
after:speaking/1	-68 34 31 -18 31 -18
after:speaking/2	-6 17 -3 21 -62 -24
after:speaking/3	27 -23 -24 15 -9 -12
after:acting	-29 21 11 0 -16 1
after:acting/1	-5 20 6 -25 -30 0
after:acting/2	-37 3 22 19 -6 -25
after:acting/3	-19 -2 -20 -3 40 28
after:firmVerb	-28 11 56 -17 -59 -46
after:firmVerb/1	-4 -12 50 -18 -68 -44
after:firmVerb/2	-33 30 30 -35 6 -18
after:firmVerb/3	-7 -6 -13 22 -1 -3
after:article	-6 8 7 -28 2 -4
after:article/1	-7 32 -43 3 12 -5
after:article/2	-2 -22 50 -33 -11 -4
after:article/3	17 -9 12 -17 -3 -2
after:possessive	-10 -18 -27 -5 42 -2
after:possessive/1	-10 -18 -27 -5 42 -2
after:preposition	-3 -1 11 -1 -28 21
after:preposition/1	-11 -11 -6 5 -20 46
after:preposition/2	16 5 16 -5 -32 -21
after:preposition/3	-29 27 12 8 12 -35
after:placePreposition	-1 -13 3 20 -24 4
after:placePreposition/1	-7 13 -1 11 -24 10
after:placePreposition/2	15 -16 -15 11 -1 -21
after:placePreposition/3	-8 -25 20 8 -20 9
after:from	17 20 -3 -43 2 -7
after:from/1	34 -33 9 3 -24 -54
after:from/2	-32 72 -14 -69 14 18
after:from/3	20 -24 0 -29 7 12
after:at	-10 -6 3 5 23 -27
after:at/1	19 -17 -3 -54 38 -16
after:at/2	-39 16 13 19 -11 -12
after:at/3	-20 -4 -4 29 -4 -6
after:named	-31 -2 -30 46 9 -18
after:named/1	-31 27 -78 44 12 -16
after:named/2	-44 1 40 4 -3 0
after:named/3	38 -35 -10 4 0 -2
after:and	-16 12 7 -7 0 -3
after:and/1	-17 12 -6 13 2 -5
after:and/2	11 -2 17 -32 3 -19
after:and/3	-20 5 17 -3 -15 20
after:pronoun	13 33 -23 4 -19 -28
after:pronoun/1	10 33 -20 5 -19 -28
after:pronoun/2	7 0 -6 -1 0 0
after:calendar	0 -20 18 -10 -2 -2
after:calendar/1	-2 -19 21 -10 -2 -2
after:calendar/2	6 0 -6 0 0 0
after:never	24 -12 9 -33 -8 -6
after:never/1	50 -8 -17 -4 -26 -3
after:never/2	-11 -4 18 -29 17 -3
after:plain	23 -3 0 -16 24 -78
after:plain/1	34 -63 8 22 1 -85
after:plain/2	-24 68 -16 -54 41 -22
after:plain/3	26 -1 -15 -9 6 -11
after:firmTail	-25 5 37 1 -21 -6
after:firmTail/1	-24 -19 47 3 -14 -3
after:firmTail/2	-3 30 -19 -2 -9 -4
after:partyTail	27 0 -13 -3 -9 -4
after:partyTail/1	30 -26 -3 -2 0 0
after:partyTail/2	-3 22 -10 -1 -9 -4
after:credit	0 -32 -18 -6 12 35
after:credit/1	41 -24 -4 -4 -11 -27
after:credit/2	-32 -10 -10 -2 22 22
after:credit/3	-30 0 -17 0 -1 36
after:function	-4 -10 16 -16 23 -16
after:function/1	-6 -8 15 -9 5 -9
after:function/2	11 5 0 -26 23 -41
after:function/3	-22 -23 10 -4 31 29
after:given	-43 -3 31 -12 31 -2
after:given/1	-45 -3 32 -11 31 -1
after:givenMaybe	9 -1 -5 0 -1 -1
after:givenMaybe/1	9 -1 -5 0 -1 -1
after:acronym	9 2 17 -12 -12 -21
after:acronym/1	35 -30 -16 -15 -5 -7
after:acronym/2	-38 23 33 -1 -8 -13
after:acronym/3	19 -9 -2 -3 -4 -2
after:mixed	26 -11 -10 -2 -7 -1
after:mixed/1	19 -2 -10 -2 -7 -1
after:mixed/2	9 -9 0 0 0 0
after:capital	58 -38 -13 -26 -27 -12
after:capital/1	30 -39 1 -14 -14 -2
after:capital/2	41 -17 -12 0 -33 -20
after:capital/3	53 -1 -21 -34 -3 -3
after:small	-11 4 3 11 -10 8
after:small/1	11 5 -11 -9 -12 7
after:small/2	-30 0 22 4 3 -1
after:small/3	-30 -9 -5 30 4 19
after:number	35 17 -19 13 -72 -37
after:number/1	44 28 -14 -31 -53 -40
after:number/2	-21 -11 -7 49 -28 -3
after:number/3	29 -9 -8 -5 -7 -3
after:initial	13 -7 -3 -1 -1 -1
after:initial/1	10 -7 -1 -1 0 -1
after:endsInS	-20 3 21 14 -19 -2
after:endsInS/1	-9 2 35 0 -44 12
after:endsInS/2	-35 4 -1 12 44 -26
after:endsInS/3	24 0 -12 -3 -7 -3
after:edge	3 11 -1 -19 -4 0
after:edge/1	-19 0 16 23 -8 -10
after:edge/2	9 13 -24 -63 11 11
after:edge/3	34 -8 -7 -18 -10 -8
after:comma	-36 23 19 -20 11 12
after:comma/1	-41 -9 35 3 22 1
after:comma/2	-2 31 -20 -30 -3 15
after:comma/3	-16 29 15 -14 -22 0
after:colon	14 -23 -14 31 -35 -4
after:colon/1	22 -28 -49 26 -10 15
after:colon/2	23 -52 30 11 -46 -20
after:colon/3	-35 36 10 -1 -3 -8
after:opens	-40 32 -14 -57 27 39
after:opens/1	-43 20 -21 -30 35 22
after:opens/2	-18 39 -16 -35 -3 28
after:opens/3	12 -32 23 0 -2 -2
after:closes	-34 -7 34 52 -79 -23
after:closes/1	-3 -55 -11 70 -50 -9
after:closes/2	-30 39 15 9 -37 -14
after:closes/3	-21 0 38 -23 -3 -2
after:quote	28 -11 -9 -12 -23 -8
after:quote/1	-10 -2 -1 20 -13 10
after:quote/2	81 -24 -14 -46 -17 -18
after:quote/3	11 0 0 -10 0 -2
after:hyphen	-32 11 -24 -40 71 -24
after:hyphen/1	-40 30 -35 -19 52 -15
after:hyphen/2	-13 -25 12 -25 43 -4
after:hyphen/3	23 -5 -3 0 -9 -7
after:stop	-24 4 17 4 1 -4
after:stop/1	-31 18 7 -4 8 0
after:stop/2	-11 -18 25 20 -25 -5
after:stop/3	21 -9 -20 -18 21 -6
after:symbol	0 -39 32 -27 29 -32
after:symbol/1	28 -49 28 -25 2 -27
after:symbol/2	-34 7 -18 -1 39 -2
after:symbol/3	-16 -7 25 -1 -1 -4
after:ampersand	91 13 -89 -20 -41 -18
after:ampersand/1	72 18 -72 -18 -40 -17
after:ampersand/2	40 -3 -36 -2 -2 -1
after:slash	-35 -1 -42 -10 63 -2
after:slash/1	-23 -9 -42 -8 55 -2
after:slash/2	-18 8 -1 -2 12 0
after:unknown	23 14 -64 2 1 -14
after:unknown/1	49 -30 -35 -36 14 -5
after:unknown/2	-38 40 -35 28 -20 -8
after:unknown/3	14 -9 -1 -1 -2 -1
after:longWord	35 -32 -4 9 -17 -15
after:longWord/1	42 -13 -43 17 -15 -5
after:longWord/2	4 -18 20 -21 -2 -10
after:longWord/3	-6 -3 -5 14 0 -1
after:shortWord	-2 -2 -5 12 4 4
after:shortWord/1	-3 -2 -2 -5 11 1
after:shortWord/2	3 -3 -9 17 -14 -10
after:shortWord/3	-10 -7 -4 4 12 19
after:inhabitant	45 -8 -25 -9 -4 -3
after:inhabitant/1	31 -4 -16 -6 -4 -3
after:inhabitant/2	18 -5 -10 -3 0 0
after:ordinarySmall	-18 13 32 -42 0 10
after:ordinarySmall/1	-23 -20 31 -20 7 17
after:ordinarySmall/2	-15 27 16 -21 -17 -8
after:ordinarySmall/3	28 0 -10 -15 -2 -3
after:lexiconNoun	42 -18 -9 -12 -37 -7
after:lexiconNoun/1	27 -34 -5 1 -25 4
after:lexiconNoun/2	9 5 1 5 -29 -18
after:lexiconNoun/3	50 0 -20 -33 -2 -3
after:lexiconUnknown	63 -48 -4 -33 -43 -14
after:lexiconUnknown/1	38 -22 9 -26 -40 -11
after:lexiconUnknown/2	58 -41 -20 -8 -5 -3
after:lexiconUnknown/3	6 0 -2 -3 0 -1
after2:role	-17 54 3 -9 -21 -56
after2:role/1	-10 16 16 -8 -3 -43
after2:role/2	-19 47 -3 2 -26 -16
after2:role/3	6 32 -24 -6 -8 -3
after2:title	-2 0 -10 -23 16 -2
after2:title/1	-3 -17 -40 -17 46 -1
after2:title/2	14 -2 27 -4 -34 -1
after2:title/3	-11 13 -1 -2 0 0
after2:particle	31 -23 33 -24 -31 -6
after2:particle/1	33 -22 16 -10 -26 -5
after2:particle/2	-3 0 25 -15 -8 -1
after2:legalForm	65 -20 -28 -27 -23 -3
after2:legalForm/1	58 -22 -22 -17 -16 -1
after2:legalForm/2	-2 3 6 -1 -4 -1
after2:legalForm/3	34 -1 -27 -11 -4 -1
after2:firmHead	28 18 26 -43 -31 -15
after2:firmHead/1	2 21 9 -11 -17 -11
after2:firmHead/2	-15 -2 33 -12 -13 -1
after2:firmHead/3	42 -1 -3 -33 -10 -3
after2:firmNoun	15 14 -11 -5 -11 -28
after2:firmNoun/1	-12 25 -30 24 1 -18
after2:firmNoun/2	47 -33 19 -39 -14 -8
after2:firmNoun/3	-13 9 6 7 -6 -3
after2:bodyHead	29 35 -93 23 -25 -11
after2:bodyHead/1	-16 30 -80 65 -13 -32
after2:bodyHead/2	44 25 -40 -56 -21 13
after2:bodyHead/3	22 -6 -16 -4 -5 -6
after2:placeHead	4 23 -4 -45 11 -17
after2:placeHead/1	37 -27 -27 -25 19 -16
after2:placeHead/2	-49 53 27 -22 -11 -1
after2:placeHead/3	21 -13 -9 0 0 0
after2:productHead	-31 -16 -36 32 -10 26
after2:productHead/1	-31 -16 -36 32 -10 26
after2:productNoun	-50 -30 26 27 38 -36
after2:productNoun/1	-51 -30 26 28 39 -36
after2:clubHead	-3 -1 5 0 -1 0
after2:clubHead/1	5 0 -4 0 -1 0
after2:clubHead/3	-10 0 10 0 0 0
after2:mediaHead	-31 18 -25 25 17 -5
after2:mediaHead/1	-29 -4 -10 27 17 -4
after2:mediaHead/2	-13 22 -11 0 0 -1
after2:mediaHead/3	9 -1 -7 -2 0 0
after2:speaking	12 -5 -42 30 -7 -21
after2:speaking/1	3 25 -38 -11 18 -35
after2:speaking/2	15 -8 -19 13 -14 11
after2:speaking/3	7 -23 -11 33 -30 -17
after2:acting	33 -27 -10 -3 10 -24
after2:acting/1	31 19 -56 -17 23 -30
after2:acting/2	22 -57 51 -9 -13 -21
after2:acting/3	-6 -6 -18 23 -24 22
after2:firmVerb	-4 0 10 -34 40 -79
after2:firmVerb/1	-3 -28 5 0 41 -59
after2:firmVerb/2	-21 45 -3 -35 7 -21
after2:firmVerb/3	21 -3 13 -19 -10 -10
after2:article	-15 38 -1 -12 -25 -2
after2:article/1	1 22 -10 -30 -31 27
after2:article/2	-22 31 1 20 -6 -54
after2:article/3	-20 6 21 -7 16 4
after2:possessive	-38 62 -30 9 -21 11
after2:possessive/1	-19 48 -4 -16 -16 -45
after2:possessive/2	-44 63 -39 11 -50 42
after2:possessive/3	14 -40 -14 13 21 -12
after2:preposition	12 7 -10 6 15 -108
after2:preposition/1	-13 41 -62 22 43 -83
after2:preposition/2	47 -53 41 -21 -40 -37
after2:preposition/3	-2 5 26 1 -29 -17
after2:placePreposition	-25 -9 -10 -22 7 63
after2:placePreposition/1	-29 5 -15 -3 21 37
after2:placePreposition/2	-13 -18 13 -30 -23 43
after2:placePreposition/3	35 -10 -23 5 -9 -5
after2:from	0 16 -4 -45 -8 22
after2:from/1	-1 8 -13 -32 1 32
after2:from/2	9 1 11 -24 -21 -5
after2:from/3	-11 24 -4 -11 4 -8
after2:at	-12 19 -29 -66 20 27
after2:at/1	-19 34 -82 -28 39 5
after2:at/2	22 -59 29 -45 -27 30
after2:at/3	-21 35 -16 -5 -2 -6
after2:named	-1 -2 14 18 -42 -16
after2:named/1	42 -15 -23 8 -38 -2
after2:named/2	-26 12 33 -2 -5 -14
after2:named/3	-18 0 0 19 0 0
after2:and	27 -8 -20 19 -26 -9
after2:and/1	62 -61 18 5 -46 -65
after2:and/2	-59 55 -64 20 -16 27
after2:and/3	-9 -9 -5 -3 26 -3
after2:pronoun	-7 51 -41 -6 -17 14
after2:pronoun/1	-12 43 -54 27 2 -16
after2:pronoun/2	16 22 -21 -47 -27 35
after2:pronoun/3	-21 12 31 4 -9 -4
after2:nationality	35 -24 -35 16 -1 -3
after2:nationality/1	47 -21 -23 -7 -1 -3
after2:nationality/2	-12 -4 -13 22 0 0
after2:calendar	-49 -18 -54 55 43 18
after2:calendar/1	-63 -13 -31 63 33 21
after2:calendar/2	54 -23 -76 -10 8 6
after2:calendar/3	-44 10 29 2 19 -13
after2:never	39 -60 35 -11 -20 -7
after2:never/1	54 -36 5 -56 13 -36
after2:never/2	20 -79 45 18 -48 17
after2:never/3	-21 4 5 18 -2 -1
after2:plain	-14 -6 2 -12 21 9
after2:plain/1	11 -21 15 -17 -16 26
after2:plain/2	-43 14 -2 11 45 -16
after2:plain/3	18 -2 -23 1 6 -10
after2:firmTail	-5 -96 55 -4 29 -31
after2:firmTail/1	0 -88 33 33 -6 -14
after2:firmTail/2	-17 -29 46 -35 28 -16
after2:firmTail/3	5 0 -11 -15 16 -3
after2:partyTail	-11 -2 31 -5 -13 -7
after2:partyTail/1	-14 -2 32 -4 -11 -7
after2:credit	0 -41 16 17 32 -16
after2:credit/1	22 -50 29 -21 41 -45
after2:credit/2	-31 -1 -21 35 -14 22
after2:credit/3	11 0 -3 -5 -2 -1
after2:function	-9 -6 10 -6 -7 22
after2:function/1	-4 4 14 -22 -14 10
after2:function/2	-17 -18 -5 23 6 25
after2:function/3	5 -6 -5 -5 16 1
after2:given	-1 -5 -23 21 -26 24
after2:given/1	20 -5 -8 -6 -19 0
after2:given/2	-19 12 -11 33 -16 -7
after2:given/3	-19 -10 -29 12 -6 36
after2:givenMaybe	-36 40 -32 52 -6 -56
after2:givenMaybe/1	-50 42 -40 55 4 -42
after2:givenMaybe/2	29 -25 13 5 -20 -17
after2:givenMaybe/3	-24 31 -5 0 0 0
after2:acronym	-15 -41 24 43 -2 -22
after2:acronym/1	-29 -32 -5 29 40 -11
after2:acronym/2	1 -25 40 20 -56 -8
after2:acronym/3	7 6 -16 11 -8 -6
after2:mixed	54 -49 -28 -4 -27 35
after2:mixed/1	27 -25 -25 -3 -25 35
after2:mixed/2	37 -33 -4 0 -2 0
after2:capital	18 -14 -2 -28 14 -8
after2:capital/1	21 -6 -9 1 -1 -23
after2:capital/2	-1 -20 -1 -15 32 6
after2:capital/3	5 -2 23 -52 12 7
after2:small	-4 -5 7 8 -2 -3
after2:small/1	-3 -15 15 0 1 2
after2:small/2	-4 12 -5 -9 0 -5
after2:small/3	-8 -5 -7 25 -10 -9
after2:number	-4 45 1 -57 -20 2
after2:number/1	28 30 -1 -85 -24 -12
after2:number/2	-29 11 6 5 6 -7
after2:number/3	-34 38 -3 -2 -20 25
after2:initial	17 -15 -37 -19 -6 38
after2:initial/1	50 -15 -26 -19 -5 -1
after2:initial/2	-33 0 -16 0 -2 39
after2:endsInS	21 50 8 -4 -57 -81
after2:endsInS/1	3 41 -4 -5 -32 -43
after2:endsInS/2	22 1 25 1 -46 -44
after2:endsInS/3	2 22 -17 2 -6 -11
after2:edge	-3 -13 -2 16 4 -2
after2:edge/1	-8 -39 4 5 17 21
after2:edge/2	-8 21 -17 27 -21 -15
after2:edge/3	21 -10 8 -10 -3 -21
after2:comma	28 -8 -53 11 -23 25
after2:comma/1	-6 17 -42 23 11 -11
after2:comma/2	34 -36 -13 -14 -62 47
after2:comma/3	40 -8 -29 -12 -2 -2
after2:colon	37 10 -34 -7 -17 -3
after2:colon/1	47 7 -30 -7 -15 -2
after2:colon/3	5 0 -2 -3 -2 0
after2:opens	2 36 -24 -4 -15 -16
after2:opens/1	1 37 -23 -3 -15 -16
after2:closes	12 53 -7 -30 -45 -7
after2:closes/1	-17 56 16 -29 -41 -6
after2:closes/2	38 -3 -33 -1 -5 -2
after2:quote	25 -6 3 17 -44 -33
after2:quote/1	39 -11 -28 9 -38 1
after2:quote/2	-5 -9 35 15 -35 -58
after2:quote/3	-28 18 14 -4 15 -10
after2:hyphen	-17 43 28 -67 -15 -46
after2:hyphen/1	-9 55 -15 -29 -46 -14
after2:hyphen/2	4 -5 28 -54 27 -36
after2:hyphen/3	-12 -8 23 2 -8 -3
after2:stop	16 20 -2 -41 12 -38
after2:stop/1	6 7 31 -63 14 -43
after2:stop/2	16 32 -47 -2 6 -31
after2:stop/3	9 -8 -15 0 -14 15
after2:symbol	-15 -15 29 -17 -70 49
after2:symbol/1	-1 -20 23 -29 -52 36
after2:symbol/2	-32 8 19 -18 -31 34
after2:symbol/3	-2 -4 -7 16 -3 -8
after2:ampersand	1 -7 13 -1 -4 -3
after2:ampersand/1	1 -5 11 -1 -4 -2
after2:unknown	35 -53 16 -36 -32 21
after2:unknown/1	48 -38 2 -45 -13 -12
after2:unknown/2	-12 -21 25 -16 -23 34
after2:unknown/3	16 -8 -16 11 -7 -5
after2:longWord	16 6 -4 -54 24 -21
after2:longWord/1	28 -32 -10 -32 31 -19
after2:longWord/2	-8 38 2 -26 -11 -2
after2:longWord/3	6 -6 0 0 0 0
after2:shortWord	5 10 0 -16 4 -19
after2:shortWord/1	1 11 -2 -13 12 -25
after2:shortWord/2	2 6 -2 0 -18 1
after2:shortWord/3	6 -4 7 -21 23 -9
after2:inhabitant	4 -8 4 -22 17 -32
after2:inhabitant/1	0 -27 37 -43 18 -14
after2:inhabitant/2	-26 29 -19 28 4 -19
after2:inhabitant/3	44 0 -21 -27 -5 -2
after2:ordinarySmall	-3 21 3 -34 22 -4
after2:ordinarySmall/1	-30 27 5 10 9 -8
after2:ordinarySmall/2	42 -43 -4 -41 12 6
after2:ordinarySmall/3	-15 49 5 -32 15 -5
after2:lexiconNoun	30 -19 5 -31 -4 7
after2:lexiconNoun/1	27 -40 6 9 -11 3
after2:lexiconNoun/2	-5 13 -4 -23 -1 21
after2:lexiconNoun/3	23 15 11 -52 18 -24
after2:lexiconUnknown	-27 8 7 -3 19 -14
after2:lexiconUnknown/1	-25 28 11 -4 -9 -11
after2:lexiconUnknown/2	3 -31 -17 4 55 -47
after2:lexiconUnknown/3	-19 -23 26 -16 -6 31
tail:role	2 -2 11 -1 -3 -9
tail:role/1	1 0 11 -1 -3 -9
tail:particle	7 0 -4 0 -1 -1
tail:particle/1	7 0 -4 0 -1 -1
tail:preposition	5 0 2 -1 -3 -3
tail:preposition/1	5 0 2 -1 -3 -3
tail:nationality	8 0 0 -1 -7 0
tail:nationality/1	8 0 0 -1 -7 0
tail:plain	23 -9 -8 -1 -2 -3
tail:plain/1	17 -2 -8 -1 -2 -3
tail:plain/2	6 -6 0 0 0 0
tail:firmTail	-40 -1 22 -9 31 -4
tail:firmTail/1	-40 -1 22 -9 31 -4
tail:function	14 -2 -2 -3 -5 -5
tail:function/1	12 -2 -1 -2 -4 -5
tail:given	20 -9 -6 -1 -3 -2
tail:given/1	9 -1 -4 0 -3 -1
tail:given/2	11 -8 -2 0 -1 0
tail:givenMaybe	14 -12 -1 0 0 0
tail:givenMaybe/2	12 -12 0 0 0 0
tail:acronym	18 -3 -4 -4 -7 -3
tail:acronym/1	8 -2 -3 -2 -2 -2
tail:acronym/2	11 -1 -1 -2 -6 -1
tail:capital	84 -56 -26 -11 -21 -12
tail:capital/1	38 -2 -12 -4 -15 -6
tail:capital/2	69 -55 -16 -8 -7 -7
tail:small	-9 -53 15 -24 13 41
tail:small/1	-28 -36 2 -16 21 43
tail:small/2	21 -25 16 -7 -12 -3
tail:number	22 -6 -3 -5 -2 -7
tail:number/1	8 -1 -2 -3 0 -1
tail:number/3	15 -5 -1 -3 -2 -6
tail:endsInS	23 -14 -4 -1 -3 -2
tail:endsInS/1	6 0 -1 0 -3 -2
tail:endsInS/2	17 -14 -3 -1 0 0
tail:unknown	9 -1 -1 -2 -5 -1
tail:unknown/2	9 -1 -1 -2 -5 -1
tail:shortWord	83 -58 -4 -12 -39 -21
tail:shortWord/1	83 -32 -32 -8 -27 -19
tail:shortWord/2	29 -39 22 -3 -13 -2
tail:ordinarySmall	17 -7 -4 -2 -2 -5
tail:ordinarySmall/2	15 -7 -3 -2 -1 -4
tail:lexiconNoun	50 -31 -12 -5 -8 -7
tail:lexiconNoun/1	16 -1 -6 -1 -6 -3
tail:lexiconNoun/2	40 -30 -7 -4 -2 -5
tail:lexiconUnknown	61 -38 -17 -7 -14 -5
tail:lexiconUnknown/1	24 -1 -7 -3 -10 -3
tail:lexiconUnknown/2	48 -38 -10 -4 -4 -2
headOfHyphen:particle	9 -2 -3 -2 -1 0
headOfHyphen:particle/1	9 -2 -3 -2 -1 0
headOfHyphen:preposition	11 -2 -4 -4 -1 0
headOfHyphen:preposition/1	11 -2 -4 -4 -1 0
headOfHyphen:function	15 -2 -7 -4 -2 -1
headOfHyphen:function/1	15 -2 -7 -4 -2 -1
headOfHyphen:given	26 -19 -7 -1 0 0
headOfHyphen:given/2	25 -19 -7 -1 0 0
headOfHyphen:givenMaybe	5 -1 -2 -1 -1 0
headOfHyphen:givenMaybe/1	5 -1 -2 -1 0 0
headOfHyphen:mixed	6 -1 -1 -3 -1 0
headOfHyphen:mixed/1	6 -1 -1 -3 -1 0
headOfHyphen:capital	106 -50 -36 -42 -22 -9
headOfHyphen:capital/1	83 -29 -25 -33 -22 -7
headOfHyphen:capital/2	43 -32 -10 -8 0 0
headOfHyphen:capital/3	12 0 -5 -6 0 -2
headOfHyphen:small	-4 -4 15 -7 -3 -1
headOfHyphen:small/1	-4 -4 15 -7 -3 -1
headOfHyphen:endsInS	8 -3 -1 -1 -2 0
headOfHyphen:endsInS/1	5 -2 -1 -1 -2 0
headOfHyphen:shortWord	34 -33 7 -16 -6 -2
headOfHyphen:shortWord/1	6 -6 13 -10 -6 -2
headOfHyphen:shortWord/2	38 -29 -7 -6 0 0
headOfHyphen:inhabitant	8 -3 -1 -1 -1 -1
headOfHyphen:inhabitant/1	8 -3 -1 -1 -1 -1
headOfHyphen:lexiconNoun	47 -29 -6 -10 -6 -2
headOfHyphen:lexiconNoun/1	26 -9 -6 -5 -6 -2
headOfHyphen:lexiconNoun/2	25 -22 0 -5 0 0
headOfHyphen:lexiconUnknown	88 -33 -32 -38 -19 -7
headOfHyphen:lexiconUnknown/1	74 -24 -22 -33 -19 -6
headOfHyphen:lexiconUnknown/2	26 -17 -9 -3 0 0
headOfHyphen:lexiconUnknown/3	12 0 -5 -6 0 -2
after3:role	-33 47 -18 25 3 -84
after3:role/1	-23 28 -34 37 13 -57
after3:role/2	-2 27 11 -24 -10 -36
after3:role/3	-24 14 16 5 0 -8
after3:particle	31 -23 6 -14 -10 -4
after3:particle/1	31 -23 6 -14 -10 -4
after3:legalForm	8 9 -23 6 -1 -2
after3:legalForm/1	-5 10 -2 -1 0 -2
after3:legalForm/2	25 -1 -21 -4 0 0
after3:legalForm/3	-9 0 -1 10 0 0
after3:firmHead	0 -8 -35 39 8 1
after3:firmHead/1	-22 -31 -10 54 6 -2
after3:firmHead/2	57 18 -73 20 -6 -38
after3:firmHead/3	-31 -11 34 -40 5 32
after3:firmNoun	-12 -52 9 -4 21 13
after3:firmNoun/1	9 -68 -4 -22 26 25
after3:firmNoun/2	-35 9 2 32 16 -52
after3:firmNoun/3	-9 -7 33 -26 -32 28
after3:bodyHead	35 -2 -67 3 30 -32
after3:bodyHead/1	35 9 -56 -25 12 -8
after3:bodyHead/2	2 -9 -31 21 30 -24
after3:bodyHead/3	20 -9 -3 -3 -9 -3
after3:placeHead	26 -1 -55 -20 39 -10
after3:placeHead/1	39 -21 -80 -9 14 20
after3:placeHead/2	20 18 -57 -8 38 -41
after3:placeHead/3	-35 0 42 -3 -10 -1
after3:productHead	-26 -30 71 -8 -35 -17
after3:productHead/1	-26 -30 71 -8 -35 -17
after3:productNoun	-2 -15 -59 28 13 28
after3:productNoun/1	-16 -5 -37 44 -43 29
after3:productNoun/2	15 -14 -39 -29 46 -2
after3:familyNoun	-2 32 -5 -24 -2 -10
after3:familyNoun/1	2 29 -9 -21 -2 -9
after3:clubHead	23 38 -37 -27 -12 -5
after3:clubHead/1	29 36 -33 -38 -7 -3
after3:clubHead/2	-13 6 -2 12 -2 -1
after3:clubHead/3	11 -4 -2 -1 -3 -1
after3:mediaHead	-6 -4 -10 14 21 -12
after3:mediaHead/1	3 -1 -27 6 22 -12
after3:mediaHead/2	-14 -4 16 11 -1 -1
after3:speaking	31 26 -3 -32 -16 -66
after3:speaking/1	13 19 -20 -18 13 -54
after3:speaking/2	-2 23 35 -26 -47 -15
after3:speaking/3	29 -5 -25 -4 -6 -3
after3:acting	-10 6 15 2 -27 3
after3:acting/1	-11 9 5 0 -6 -3
after3:acting/2	3 -17 5 18 -35 15
after3:acting/3	-10 16 21 -11 5 -17
after3:firmVerb	-27 -35 61 -3 -12 -4
after3:firmVerb/1	-11 12 37 -33 -18 -16
after3:firmVerb/2	-12 -78 33 21 9 12
after3:firmVerb/3	-8 -8 13 4 -1 -2
after3:article	2 3 -4 -4 18 -31
after3:article/1	10 -2 3 2 1 -28
after3:article/2	-4 8 -23 5 10 5
after3:article/3	-12 14 17 -23 32 -36
after3:possessive	-53 4 57 -42 6 -3
after3:possessive/1	-91 35 28 -44 24 18
after3:possessive/2	32 -61 57 1 -22 -28
after3:possessive/3	9 0 -2 -3 -1 -4
after3:preposition	-1 19 -43 1 8 25
after3:preposition/1	-21 21 -36 -9 20 31
after3:preposition/2	26 2 -14 7 -10 -26
after3:preposition/3	-2 -1 -28 7 1 22
after3:placePreposition	18 5 30 -37 -83 -1
after3:placePreposition/1	16 0 27 -27 -70 -8
after3:placePreposition/2	1 1 31 -48 -29 12
after3:placePreposition/3	4 4 -25 18 0 -2
after3:from	11 -27 -9 4 25 -9
after3:from/1	1 -38 6 18 18 -18
after3:from/2	13 7 -40 0 20 9
after3:from/3	1 7 25 -21 -8 -7
after3:at	-1 7 9 -8 -28 -11
after3:at/1	0 -20 36 -19 -19 3
after3:at/2	18 29 -26 -10 -16 -23
after3:at/3	-26 19 -7 20 -4 -1
after3:named	19 -45 41 -10 -17 -3
after3:named/1	19 -45 41 -10 -17 -3
after3:and	27 48 -6 -72 -6 -51
after3:and/1	6 31 3 -61 9 -48
after3:and/2	26 28 -6 -15 -23 -2
after3:and/3	24 7 -15 -22 -16 -4
after3:pronoun	-4 -5 27 1 -23 -14
after3:pronoun/1	17 -27 14 -20 4 -33
after3:pronoun/2	-31 35 23 10 -67 -3
after3:pronoun/3	5 -34 3 6 -5 17
after3:nationality	19 -4 44 1 -71 -11
after3:nationality/1	28 -19 47 -8 -71 -3
after3:nationality/2	-14 13 0 8 -1 -9
after3:calendar	-23 -2 30 8 8 -40
after3:calendar/1	-36 -1 47 23 -27 -22
after3:calendar/2	10 4 -22 -27 41 -21
after3:calendar/3	-6 -3 9 7 -6 -2
after3:never	-17 -7 -15 -42 42 21
after3:never/1	0 34 -25 -92 16 8
after3:never/2	-11 -51 8 2 47 -7
after3:never/3	-18 -2 -2 -3 -2 28
after3:plain	-4 -23 24 -18 30 -14
after3:plain/1	-6 -36 18 -10 41 -19
after3:plain/2	-12 1 3 4 17 -16
after3:plain/3	12 15 10 -20 -61 21
after3:firmTail	30 -14 26 -28 -40 -6
after3:firmTail/1	36 -63 50 -23 -31 -5
after3:firmTail/2	0 31 -21 -4 -11 -1
after3:firmTail/3	-10 13 -2 -1 0 0
after3:credit	2 58 -70 -11 13 -27
after3:credit/1	-23 86 -100 24 -23 -21
after3:credit/2	16 -39 28 -30 13 -4
after3:credit/3	20 -11 -15 -23 23 -3
after3:function	-3 10 0 -6 1 -8
after3:function/1	21 -1 -20 -10 3 1
after3:function/2	-38 14 25 10 -1 -12
after3:function/3	9 -4 16 -14 -6 -13
after3:given	-32 10 -16 -12 55 0
after3:given/1	-33 17 -43 -6 71 -20
after3:given/2	-2 -16 28 13 -25 -22
after3:given/3	6 0 -6 -32 -3 31
after3:givenMaybe	32 -50 -9 -28 10 4
after3:givenMaybe/1	49 -74 -9 -24 -26 31
after3:givenMaybe/2	26 6 -47 -3 36 -29
after3:givenMaybe/3	-43 13 41 -1 -3 -13
after3:acronym	1 -53 11 24 4 -33
after3:acronym/1	-12 -51 -7 20 36 -21
after3:acronym/2	1 -6 22 12 -41 -14
after3:acronym/3	20 -4 -8 -4 -4 -2
after3:mixed	8 -12 -36 5 -7 37
after3:mixed/1	8 -13 -36 -3 -2 38
after3:mixed/3	0 0 0 8 -6 -2
after3:capital	-9 15 1 1 -16 9
after3:capital/1	-15 -6 7 19 16 -31
after3:capital/2	18 10 -10 -13 -63 35
after3:capital/3	-17 42 5 -25 -23 19
after3:small	7 -7 0 -3 9 -10
after3:small/1	1 4 2 -5 -11 3
after3:small/2	3 -19 -5 0 41 -23
after3:small/3	6 -15 11 -2 2 -16
after3:number	-15 -39 26 10 -5 3
after3:number/1	-21 -8 33 -20 14 -30
after3:number/2	14 -34 15 8 -61 22
after3:number/3	8 -36 -57 30 18 20
after3:initial	3 -15 -26 -11 -6 38
after3:initial/1	41 -14 -25 -9 -4 0
after3:initial/2	-42 0 -1 -2 -2 39
after3:endsInS	13 9 -15 -15 4 -4
after3:endsInS/1	-8 -10 -15 -12 28 24
after3:endsInS/2	26 9 -4 -17 -25 -43
after3:endsInS/3	2 13 -11 10 -8 -14
after3:edge	-5 9 8 -5 6 -20
after3:edge/1	-4 5 3 -17 3 12
after3:edge/2	-22 7 2 8 9 -26
after3:edge/3	25 -6 5 -4 -10 -30
after3:comma	1 39 -19 10 -34 -12
after3:comma/1	20 -8 -9 -13 -11 4
after3:comma/2	-12 59 -43 40 -44 -30
after3:comma/3	-52 48 25 -12 -18 -4
after3:colon	20 -34 41 -31 -34 -14
after3:colon/1	60 -45 2 -23 -30 -4
after3:colon/2	-40 10 42 -8 -4 -2
after3:colon/3	3 -1 10 -1 -3 -9
after3:opens	20 8 -50 -61 54 -5
after3:opens/1	29 21 -31 -60 25 -3
after3:opens/2	-9 -16 -25 -2 42 -2
after3:closes	28 81 -70 -26 -40 -46
after3:closes/1	2 66 -40 -6 -30 -26
after3:closes/2	5 63 -40 -21 -16 -23
after3:closes/3	36 -36 0 0 0 0
after3:quote	36 10 -20 -4 -52 -15
after3:quote/1	24 10 -16 8 -33 -51
after3:quote/2	31 25 -19 6 -29 -28
after3:quote/3	-8 -12 8 -23 -3 36
after3:hyphen	-21 21 30 21 -47 -42
after3:hyphen/1	-2 -11 21 23 -38 -18
after3:hyphen/2	-25 44 21 -20 -18 -28
after3:hyphen/3	-12 -1 -2 15 0 0
after3:stop	12 16 -29 -9 -5 6
after3:stop/1	8 9 -42 13 16 -4
after3:stop/2	10 11 8 -29 -18 2
after3:stop/3	-6 15 7 -11 -27 9
after3:symbol	-36 -42 21 -18 35 32
after3:symbol/1	8 -16 9 -32 -17 29
after3:symbol/2	-59 -49 24 -48 51 28
after3:symbol/3	-21 -7 -13 31 30 -34
after3:ampersand	-12 18 20 -20 -18 -9
after3:ampersand/1	16 -23 24 -8 -16 -6
after3:ampersand/2	-31 32 -2 -13 -3 -2
after3:slash	23 -3 -14 -6 -1 -1
after3:slash/1	23 -3 -14 -6 -1 -1
after3:unknown	11 -50 6 17 -41 21
after3:unknown/1	27 -42 7 -6 -8 -9
after3:unknown/2	-10 -15 -3 24 -38 28
after3:longWord	6 -2 -20 0 16 -18
after3:longWord/1	-3 14 7 -22 -11 -8
after3:longWord/2	14 -32 -36 13 30 -7
after3:longWord/3	-5 10 3 -4 -1 -5
after3:shortWord	2 4 -5 12 -16 2
after3:shortWord/1	-8 -2 -7 29 -12 3
after3:shortWord/2	-2 20 -17 -6 -6 15
after3:shortWord/3	24 -22 30 -18 -20 -50
after3:inhabitant	28 -42 -4 19 -30 -17
after3:inhabitant/1	26 -45 -52 49 -24 -7
after3:inhabitant/2	-23 1 37 -9 -5 -10
after3:inhabitant/3	28 0 0 -26 -2 -1
after3:ordinarySmall	20 6 -3 -28 15 -40
after3:ordinarySmall/1	20 0 -2 5 -14 -27
after3:ordinarySmall/2	-11 10 10 -32 53 -45
after3:ordinarySmall/3	25 -5 -20 -19 -3 17
after3:lexiconNoun	13 10 -7 -21 -7 6
after3:lexiconNoun/1	-5 -18 8 12 13 -25
after3:lexiconNoun/2	32 17 -23 -38 -39 29
after3:lexiconNoun/3	-7 36 0 -20 -7 -3
after3:lexiconUnknown	-7 -24 -3 36 -14 2
after3:lexiconUnknown/1	18 -22 -32 21 12 -20
after3:lexiconUnknown/2	-24 -24 33 26 -45 4
after3:lexiconUnknown/3	-23 18 2 -5 -21 27
before3:role	36 -15 -13 9 -9 -33
before3:role/1	25 -23 -8 30 -16 -18
before3:role/2	9 -6 -3 -8 15 -20
before3:role/3	20 13 -6 -19 -3 -10
before3:title	90 6 -55 -19 -29 -40
before3:title/1	82 -5 -47 -8 -27 -37
before3:title/2	3 12 -6 -7 -2 -2
before3:title/3	14 -1 -4 -5 -1 -3
before3:particle	-18 -11 -23 47 -10 -10
before3:particle/1	-40 -10 -8 48 -9 -6
before3:particle/2	8 -1 -5 0 0 -3
before3:particle/3	15 -1 -11 -1 0 -2
before3:legalForm	-25 3 9 -6 24 -3
before3:legalForm/1	-25 2 9 -6 24 -3
before3:firmHead	31 0 -34 -12 -7 7
before3:firmHead/1	25 23 -13 -46 0 -32
before3:firmHead/2	25 -36 -40 10 -1 28
before3:firmHead/3	-8 -3 6 16 -21 -2
before3:firmNoun	9 -2 17 -27 7 -44
before3:firmNoun/1	26 -30 -1 -35 20 -34
before3:firmNoun/2	-23 33 23 -2 -21 -19
before3:firmNoun/3	12 -7 -2 0 -1 -1
before3:bodyHead	31 16 -12 4 -5 -77
before3:bodyHead/1	11 -5 12 -12 8 -69
before3:bodyHead/2	68 -10 -42 26 -42 -31
before3:bodyHead/3	-38 42 -10 -10 28 -12
before3:placeHead	-27 -91 4 6 35 33
before3:placeHead/1	-41 -93 11 13 21 51
before3:placeHead/2	17 -8 -9 8 1 -19
before3:placeHead/3	5 -1 -3 -21 27 -11
before3:productHead	20 -8 -11 -1 -1 -2
before3:productHead/1	25 -18 -8 0 0 0
before3:productHead/2	-6 9 -1 0 0 -1
before3:productNoun	18 -16 -25 -3 30 -14
before3:productNoun/1	14 -15 -11 -3 17 -5
before3:productNoun/2	7 -5 -13 -1 17 -9
before3:familyNoun	-26 23 -20 -9 35 -5
before3:familyNoun/2	-29 24 -20 -9 36 -5
before3:clubHead	-26 -17 -6 31 13 -2
before3:clubHead/1	-32 -1 15 -1 21 -1
before3:clubHead/2	5 -16 -22 32 -9 -1
before3:mediaHead	8 -41 50 -37 -21 -26
before3:mediaHead/1	-12 -28 38 -14 1 -10
before3:mediaHead/2	17 -19 33 -19 -21 -26
before3:mediaHead/3	4 -3 -2 -6 -1 8
before3:speaking	-14 -25 -9 37 -7 6
before3:speaking/1	-17 -17 8 59 -50 -16
before3:speaking/2	15 -11 -14 -26 35 -16
before3:speaking/3	-9 0 -5 -14 -8 31
before3:acting	4 -13 11 4 4 -55
before3:acting/1	-23 -9 15 48 -5 -80
before3:acting/2	14 2 -11 16 -2 -28
before3:acting/3	28 -15 -5 -64 24 19
before3:firmVerb	24 -41 -25 -62 39 23
before3:firmVerb/1	28 -60 -19 -42 20 31
before3:firmVerb/2	-3 7 -13 -28 33 -15
before3:firmVerb/3	5 -4 -1 0 0 0
before3:article	9 3 28 -52 -16 -16
before3:article/1	-8 4 19 -40 -8 8
before3:article/2	8 20 15 -21 -26 -40
before3:article/3	26 -36 9 -30 -3 6
before3:possessive	17 25 -70 -21 -40 59
before3:possessive/1	-9 26 -31 -15 -29 30
before3:possessive/2	62 0 -64 -33 -22 51
before3:possessive/3	-18 11 -7 25 -1 -3
before3:preposition	-18 -4 -40 53 21 -3
before3:preposition/1	-2 -12 -57 25 28 29
before3:preposition/2	-23 22 -18 48 -7 -60
before3:preposition/3	-10 -11 33 -5 -13 -5
before3:placePreposition	-19 13 6 -69 40 -17
before3:placePreposition/1	11 -22 18 -84 35 -25
before3:placePreposition/2	-1 34 -28 -30 21 -14
before3:placePreposition/3	-40 12 26 2 -11 15
before3:from	7 -15 -21 -18 22 19
before3:from/1	14 -4 -10 -110 43 -18
before3:from/2	-20 -20 7 5 -25 45
before3:from/3	12 -11 -27 32 2 -24
before3:at	-13 -5 20 -23 44 -28
before3:at/1	-16 -2 23 -37 45 -20
before3:at/2	-6 -1 -1 7 9 -10
before3:named	29 30 -49 -5 -37 0
before3:named/1	53 30 -48 -5 -37 -26
before3:named/2	-19 0 0 0 -1 19
before3:and	-8 21 48 -38 -72 20
before3:and/1	-5 9 27 -6 -56 30
before3:and/2	-14 25 46 -63 -20 0
before3:and/3	9 0 -18 27 -13 -12
before3:pronoun	-19 20 -7 10 -1 -9
before3:pronoun/1	-6 -4 -9 -7 11 14
before3:pronoun/2	-28 42 13 36 -44 -30
before3:pronoun/3	4 -2 -17 -11 31 -9
before3:nationality	40 -12 -38 -20 29 -4
before3:nationality/1	24 -11 -38 -6 30 -2
before3:nationality/2	20 -1 -6 -13 0 -1
before3:nationality/3	-1 0 5 -2 -1 -1
before3:calendar	5 9 -33 -35 23 20
before3:calendar/1	4 20 -52 -45 3 42
before3:calendar/2	31 -21 13 -13 12 -28
before3:calendar/3	-23 0 0 9 14 -2
before3:never	-10 -1 29 -52 -37 47
before3:never/1	6 -13 24 -31 -70 32
before3:never/2	-18 0 9 -10 -24 31
before3:never/3	-16 16 -3 -27 32 -7
before3:plain	-7 8 -2 -17 2 25
before3:plain/1	18 -7 -43 -2 26 2
before3:plain/2	-36 -23 46 8 -29 24
before3:plain/3	-20 69 -8 -38 -17 21
before3:firmTail	14 11 -4 -27 -2 -10
before3:firmTail/1	45 -39 -20 -6 2 -3
before3:firmTail/2	-28 35 15 -22 -6 -6
before3:firmTail/3	-6 14 -7 0 0 -2
before3:partyTail	7 -2 -18 -1 16 -2
before3:partyTail/2	1 -1 -15 -1 16 -2
before3:credit	8 26 0 -49 -34 9
before3:credit/1	-25 32 19 -25 -14 -16
before3:credit/2	7 24 -26 -22 -27 21
before3:credit/3	39 -28 -3 -12 0 -1
before3:function	9 -7 -8 4 -4 3
before3:function/1	3 0 -19 -3 14 8
before3:function/2	9 7 15 -4 -55 -4
before3:function/3	2 -32 -13 17 19 1
before3:given	-7 -1 -38 24 -24 52
before3:given/1	-6 -8 -54 7 -6 60
before3:given/2	-11 22 -3 30 -33 -23
before3:given/3	-7 -14 21 -14 -1 8
before3:givenMaybe	36 -28 27 -18 -34 -38
before3:givenMaybe/1	18 -16 25 -28 -23 -13
before3:givenMaybe/2	36 -15 14 -25 -7 -21
before3:givenMaybe/3	5 -6 -9 18 -10 -8
before3:acronym	3 7 -13 -86 43 5
before3:acronym/1	-25 27 17 -69 27 4
before3:acronym/2	32 -24 -32 -23 31 5
before3:acronym/3	20 -5 -9 -3 -3 -2
before3:mixed	-42 -3 29 -5 29 -11
before3:mixed/1	-42 -7 31 -4 29 -11
before3:mixed/2	0 5 -3 -1 0 0
before3:capital	17 -11 0 -8 -2 -8
before3:capital/1	20 -23 -14 2 12 -6
before3:capital/2	12 12 7 -8 -21 -25
before3:capital/3	-22 6 22 -9 -8 22
before3:small	7 -8 5 -8 4 -7
before3:small/1	10 -2 4 -15 -6 -1
before3:small/2	-6 -3 5 -9 10 -3
before3:small/3	1 -12 -2 8 22 -21
before3:number	8 -29 -36 13 16 22
before3:number/1	12 -17 -43 31 -7 26
before3:number/2	10 -30 -31 11 29 -16
before3:number/3	-20 -14 53 -43 -17 14
before3:initial	-12 3 -14 -14 26 -2
before3:initial/1	-16 -8 -8 -11 28 -2
before3:initial/2	5 -5 0 0 0 0
before3:initial/3	-3 15 -7 -4 -3 0
before3:endsInS	-21 -15 3 28 14 5
before3:endsInS/1	-15 -14 -50 46 40 20
before3:endsInS/2	-33 -11 68 -25 -31 -15
before3:endsInS/3	23 11 -36 16 -11 -10
before3:edge	-9 10 10 4 0 -26
before3:edge/1	-2 -4 2 7 -1 -22
before3:edge/2	-20 11 20 -9 4 -17
before3:edge/3	-2 24 -16 5 -16 -6
before3:comma	31 26 -10 -25 -65 -7
before3:comma/1	18 54 -24 -69 -14 -28
before3:comma/2	-3 -17 29 28 -79 23
before3:comma/3	41 -11 -29 -9 -21 -14
before3:colon	-45 20 29 -23 11 -23
before3:colon/1	-15 -15 27 -9 8 -18
before3:colon/2	-47 40 7 -15 5 -6
before3:opens	17 25 -37 5 -5 -10
before3:opens/1	18 -7 -21 6 -1 -2
before3:opens/2	2 22 -18 -1 -2 0
before3:opens/3	-1 13 -3 -1 -2 -8
before3:closes	15 -23 19 8 -24 -20
before3:closes/1	35 11 -13 -7 -21 -15
before3:closes/2	6 -35 29 -8 0 -6
before3:closes/3	-16 -1 -3 20 -3 0
before3:quote	47 -5 9 -58 -58 -5
before3:quote/1	54 -73 26 -40 -40 22
before3:quote/2	-18 78 -27 -19 -25 -29
before3:quote/3	23 -11 -6 -5 0 -6
before3:hyphen	-8 -12 -5 -13 -9 45
before3:hyphen/1	-35 26 45 -17 -48 13
before3:hyphen/2	19 -41 -60 2 30 43
before3:hyphen/3	11 -9 4 -3 -2 -2
before3:stop	-39 38 10 43 -71 20
before3:stop/1	-58 44 25 41 -58 0
before3:stop/2	23 -1 -31 4 -30 27
before3:stop/3	-25 8 3 17 -12 2
before3:symbol	26 -27 13 -29 -22 24
before3:symbol/1	1 0 9 -63 -1 24
before3:symbol/2	20 -42 19 19 -39 -23
before3:symbol/3	18 -12 -19 -11 -6 18
before3:ampersand	18 -71 26 41 -7 -20
before3:ampersand/1	-18 -68 28 48 2 -8
before3:ampersand/2	33 -3 -4 -11 -9 -14
before3:slash	54 -50 -18 -3 -1 -7
before3:slash/1	53 -50 -18 -3 0 -4
before3:unknown	22 -30 24 -55 -7 -1
before3:unknown/1	12 -55 27 -58 10 19
before3:unknown/2	9 12 14 -15 -20 -20
before3:unknown/3	17 -6 -16 5 -6 -3
before3:longWord	63 -37 -10 -52 27 -31
before3:longWord/1	65 -31 -60 -13 11 -24
before3:longWord/2	-1 -5 23 -37 21 -6
before3:longWord/3	1 -1 13 -14 -1 -2
before3:shortWord	10 1 -17 7 -3 -3
before3:shortWord/1	1 11 -13 0 6 -17
before3:shortWord/2	13 -7 -2 -13 -23 20
before3:shortWord/3	4 -31 -21 32 18 -17
before3:inhabitant	4 -3 25 -31 -30 17
before3:inhabitant/1	13 12 -20 -49 -18 21
before3:inhabitant/2	-22 -25 40 2 -20 -8
before3:inhabitant/3	6 0 7 -11 -1 -1
before3:ordinarySmall	-11 10 17 -10 -8 4
before3:ordinarySmall/1	-6 -8 6 10 10 -15
before3:ordinarySmall/2	-9 12 26 -17 -52 11
before3:ordinarySmall/3	-17 28 -1 -22 11 23
before3:lexiconNoun	1 7 -4 -14 -1 2
before3:lexiconNoun/1	20 -15 -36 16 11 -7
before3:lexiconNoun/2	-24 23 27 -24 -28 -4
before3:lexiconNoun/3	-12 20 10 -34 10 21
before3:lexiconUnknown	1 -29 0 7 17 -7
before3:lexiconUnknown/1	-10 -11 -8 1 17 12
before3:lexiconUnknown/2	28 -35 -13 18 21 -45
before3:lexiconUnknown/3	-17 -7 28 -2 -25 6
always	18 -2 2 -10 -15 -1
always/1	16 -4 3 -11 -9 0
always/2	5 -1 -1 -2 -8 0
always/3	7 5 4 -6 -10 -1
startsSentence	27 -26 -12 15 -13 -10
startsSentence/1	16 -9 -5 -3 -9 -5
startsSentence/2	-7 -8 -9 35 -7 -9
startsSentence/3	64 -63 -24 -4 -9 -11
startsParagraph	0 -3 -5 -7 8 0
startsParagraph/1	-1 6 -18 -3 3 -3
startsParagraph/2	-15 -10 16 -9 13 -4
startsParagraph/3	17 -12 -6 -10 -5 7
heading	11 -28 17 -14 14 -35
heading/1	14 -46 27 8 -2 -55
heading/2	-37 6 15 -13 35 -10
heading/3	66 -14 -46 -50 -19 25
byline	18 42 -46 -25 -25 -10
byline/1	56 -21 -18 -14 -19 -8
byline/2	-20 53 -32 -12 -9 -1
byline/3	-9 10 0 0 0 0
caption	3 11 6 -19 -5 -3
caption/1	28 -1 -8 -17 -2 -3
caption/2	-7 15 -3 -2 -3 0
caption/3	-14 -2 16 0 0 0
list	-14 -4 9 -10 15 -9
list/1	2 -31 32 -29 -6 0
list/2	3 -9 -43 18 23 1
list/3	-47 57 20 -14 13 -35
hyphenBefore	101 -52 -20 -50 -25 -10
hyphenBefore/1	77 -32 -11 -41 -24 -9
hyphenBefore/2	43 -32 -10 -8 0 0
hyphenBefore/3	13 0 -5 -6 0 -2
hyphenAfter	73 -89 -9 -39 -10 25
hyphenAfter/1	1 -39 -10 -23 8 37
hyphenAfter/2	83 -69 0 -16 -23 -11
hyphenAfter/3	20 -8 -2 -4 -2 -6
hyphenInside	9 47 -63 -47 -10 -6
hyphenInside/1	7 -2 -19 -33 11 10
hyphenInside/2	-4 45 -54 -13 -24 -11
hyphenInside/3	15 20 -10 -22 -9 -15
capitalBefore	56 -10 -30 -31 -26 -10
capitalBefore/1	45 -30 -22 -10 -2 -5
capitalBefore/2	37 7 -22 -25 -65 -24
capitalBefore/3	3 31 -1 -27 -16 9
capitalAfter	64 -37 -10 -31 -34 -21
capitalAfter/1	49 -55 -6 -21 -19 -5
capitalAfter/2	18 -1 7 -1 -36 -30
capitalAfter/3	63 -10 -23 -37 -7 -6
connectorInside	25 -48 12 4 -33 -1
connectorInside/1	-16 -4 42 -11 -31 0
connectorInside/2	3 -8 14 -3 -8 -1
connectorInside/3	28 -57 -20 12 -26 -3
quotedWhole	-24 35 -6 -1 -4 -9
quotedWhole/1	-29 37 -6 -1 -3 -6
quotedWhole/2	8 -4 -1 0 0 -4
allCapitals	23 -24 -19 -11 19 -8
allCapitals/1	31 -54 -18 5 17 -29
allCapitals/2	-15 17 -2 -65 5 22
allCapitals/3	-2 16 -13 -5 5 -8
wholeParagraph	60 -43 -101 -47 39 38
wholeParagraph/1	70 -56 -75 -31 22 -15
wholeParagraph/2	-12 -16 -52 -16 29 47
wholeParagraph/3	5 -1 -1 -3 0 -1
endsParagraph	3 11 -1 -19 -4 0
endsParagraph/1	-19 0 16 23 -8 -10
endsParagraph/2	9 13 -24 -63 11 11
endsParagraph/3	34 -8 -7 -18 -10 -8
listed company	-97 -114 188 -33 -84 -42
listed company/1	-55 -59 139 -80 -63 -25
listed company/2	-90 -104 108 55 -54 -33
listed company/3	-18 0 37 -27 0 0
listed organisation	-67 -64 -115 163 -56 -34
listed organisation/1	-41 -62 -109 135 -55 -30
listed organisation/2	-35 -3 -25 63 1 -4
listed organisation/3	-16 0 -6 22 -3 0
listed place	-23 -116 -151 -23 167 -91
listed place/1	-1 -82 -134 -47 127 -83
listed place/2	-74 -71 -52 26 115 -16
listed place/3	-1 0 -6 -4 10 0
listed product	-106 -31 -50 -19 -59 150
listed product/1	-65 -26 -46 -35 -53 118
listed product/2	-70 -6 -5 2 -9 74
maybe company	3 -4 60 -30 -65 -62
maybe company/1	3 -4 60 -30 -65 -62
inside listed company	129 -41 -82 -15 -44 -23
inside listed company/1	121 -40 -70 -15 -44 -23
inside listed company/2	23 -1 -23 0 0 0
inside listed organisation	55 -5 -36 -4 -21 -1
inside listed organisation/1	50 -5 -33 -2 -19 -1
inside listed organisation/2	6 0 -4 0 -1 0
inside listed place	68 -34 -19 -10 -15 -3
inside listed place/1	66 -34 -18 -8 -15 -3
inside listed product	13 -1 -4 -3 -2 -3
inside listed product/1	12 -1 -4 -3 -2 -2
holds listed company	47 -48 15 -40 4 -9
holds listed company/1	10 -9 -1 0 0 0
holds listed company/2	38 -35 -1 -8 -18 -2
holds listed company/3	15 -23 23 -49 26 -13
holds listed organisation	14 -37 -36 34 -21 2
holds listed organisation/2	11 -35 -45 51 -10 -5
holds listed organisation/3	11 -4 -2 -11 -11 6
holds listed place	-8 -31 -73 76 29 -38
holds listed place/1	-32 -26 0 -8 50 -14
holds listed place/2	4 -16 -28 51 -9 -24
holds listed place/3	-2 -13 -76 49 10 -20
holds listed product	39 -47 -16 -35 -12 37
holds listed product/2	33 -47 -5 -21 -9 22
holds listed product/3	10 -1 -18 -17 -3 22
crosses listed	13 -6 -13 5 -1 -2
crosses listed/2	13 -5 -11 3 -1 -1
before:role first:role	14 -6 -7 0 -1 0
before:role first:title	8 -5 -2 0 0 -1
before:role first:placeHead	13 -13 0 0 0 0
before:role first:speaking	9 -9 -1 0 0 0
before:role first:plain	-3 -18 26 -8 0 -1
before:role first:given	-2 29 -39 -4 -3 -6
before:role first:givenMaybe	-14 22 -9 -1 -1 0
before:role first:acronym	-15 -1 32 -17 -2 -4
before:role first:capital	-12 45 -9 -38 -25 -34
before:role first:initial	6 -3 -1 0 0 -1
before:role first:endsInS	-6 -4 11 -1 0 0
before:role first:unknown	-9 -3 30 -17 -2 -5
before:role first:shortWord	3 20 -3 -22 -3 -10
before:role first:inhabitant	-38 46 -10 -1 0 0
before:role first:ordinarySmall	-2 -13 31 -12 -3 -12
before:role first:lexiconNoun	-51 64 -4 -21 -8 -25
before:role first:lexiconUnknown	17 9 -10 -23 -20 -13
before:title first:given	-16 18 -1 -2 0 0
before:title first:givenMaybe	-7 7 0 0 0 0
before:title first:capital	-43 57 -17 -5 -12 -21
before:title first:endsInS	-31 31 0 0 0 0
before:title first:shortWord	-20 23 -2 0 -1 0
before:title first:ordinarySmall	-44 44 0 0 0 0
before:title first:lexiconNoun	-80 83 -1 -2 -6 -1
before:title first:lexiconUnknown	18 -3 -16 -3 -6 -19
before:particle first:particle	11 -7 -2 -1 -2 0
before:particle first:given	41 -40 -1 0 0 0
before:particle first:capital	65 -48 -14 -6 -13 -4
before:particle first:small	11 -7 -2 -1 -2 0
before:particle first:shortWord	11 -7 -2 -1 -2 0
before:particle first:lexiconUnknown	63 -46 -13 -6 -13 -4
before:legalForm first:capital	-36 -6 0 0 39 0
before:legalForm first:lexiconUnknown	-36 -6 0 0 39 0
before:firmHead first:firmHead	5 0 -4 0 0 0
before:firmHead first:never	9 0 -1 0 -7 0
before:firmHead first:plain	-1 -1 7 -4 0 -1
before:firmHead first:given	6 -5 0 0 0 -1
before:firmHead first:givenMaybe	-4 7 -44 42 -1 -1
before:firmHead first:acronym	17 -2 -4 -2 -9 -2
before:firmHead first:capital	12 5 -3 14 -36 -13
before:firmHead first:endsInS	7 15 -19 -3 0 -1
before:firmHead first:unknown	9 -2 -3 -2 -2 -2
before:firmHead first:longWord	11 0 -15 7 0 -2
before:firmHead first:shortWord	3 -2 -30 40 -8 -2
before:firmHead first:inhabitant	10 -2 -8 0 0 0
before:firmHead first:ordinarySmall	10 -2 10 -14 -10 -1
before:firmHead first:lexiconNoun	0 -10 -7 27 -12 -8
before:firmHead first:lexiconUnknown	14 12 6 -23 -26 -4
before:firmNoun first:bodyHead	12 0 -10 -2 0 0
before:firmNoun first:calendar	24 -2 -18 -5 0 0
before:firmNoun first:plain	-1 -2 10 -6 -3 -2
before:firmNoun first:function	7 0 -7 0 0 0
before:firmNoun first:givenMaybe	1 2 -46 43 0 -1
before:firmNoun first:acronym	-41 -2 24 19 -3 -6
before:firmNoun first:capital	-2 -31 41 0 -36 -42
before:firmNoun first:endsInS	13 -26 11 -2 -1 -1
before:firmNoun first:unknown	-43 -2 25 19 -3 -6
before:firmNoun first:longWord	10 0 -15 8 0 -2
before:firmNoun first:shortWord	-2 -34 -8 42 -4 -12
before:firmNoun first:inhabitant	21 -6 -11 -2 -9 -1
before:firmNoun first:ordinarySmall	11 -38 24 -17 -11 -7
before:firmNoun first:lexiconNoun	-8 -45 35 23 -28 -35
before:firmNoun first:lexiconUnknown	1 -1 20 -38 -10 -11
before:bodyHead first:bodyHead	18 0 -1 -18 0 0
before:bodyHead first:plain	20 -2 -7 -9 0 -3
before:bodyHead first:acronym	-11 0 -8 17 0 0
before:bodyHead first:capital	-10 -40 20 48 -32 -22
before:bodyHead first:endsInS	8 -2 -10 3 -2 0
before:bodyHead first:unknown	-20 -7 -30 44 -1 -4
before:bodyHead first:shortWord	27 -11 -36 13 -4 -4
before:bodyHead first:ordinarySmall	45 -3 -35 -8 0 -3
before:bodyHead first:lexiconNoun	-21 -6 44 -32 -2 -7
before:bodyHead first:lexiconUnknown	11 -30 -11 46 -31 -12
before:placeHead first:mediaHead	5 0 -5 0 0 0
before:placeHead first:plain	8 0 -6 0 -1 0
before:placeHead first:given	24 -19 -4 0 -1 -1
before:placeHead first:givenMaybe	7 -5 0 -1 0 0
before:placeHead first:acronym	17 0 -3 -2 -12 -1
before:placeHead first:mixed	-20 -1 -2 -1 0 22
before:placeHead first:capital	48 -17 -2 -32 -6 -11
before:placeHead first:endsInS	12 -6 -5 -1 -1 0
before:placeHead first:unknown	17 0 -3 -2 -12 -1
before:placeHead first:longWord	5 0 -1 0 -3 0
before:placeHead first:shortWord	11 -19 -10 -3 -5 21
before:placeHead first:ordinarySmall	18 -2 -14 -3 0 0
before:placeHead first:lexiconNoun	31 -2 -20 -5 -6 -1
before:placeHead first:lexiconUnknown	34 -16 12 -28 -3 -10
before:productHead first:capital	20 -11 -6 -5 0 0
before:productHead first:lexiconNoun	20 -11 -6 -5 0 0
before:productNoun first:capital	-9 -33 -32 35 -11 29
before:productNoun first:endsInS	-11 0 -3 13 -2 0
before:productNoun first:unknown	15 -3 -1 -3 -2 -7
before:productNoun first:shortWord	0 -3 -2 12 -4 -7
before:productNoun first:lexiconUnknown	-21 -32 -30 36 -9 34
before:familyNoun first:given	6 -5 0 0 0 -1
before:familyNoun first:givenMaybe	-6 8 -1 -1 -1 0
before:familyNoun first:capital	-11 19 -8 -1 -1 -1
before:familyNoun first:endsInS	-12 16 -7 0 0 0
before:familyNoun first:lexiconUnknown	-11 19 -8 -1 -1 -1
before:clubHead first:acronym	8 0 -1 0 -7 0
before:clubHead first:capital	-41 -3 -18 -3 52 -1
before:clubHead first:unknown	8 0 -1 0 -7 0
before:clubHead first:lexiconNoun	7 -2 -2 0 -2 -1
before:clubHead first:lexiconUnknown	-46 -1 -17 -3 53 0
before:mediaHead first:acronym	10 -1 -5 -2 -1 -2
before:mediaHead first:capital	1 16 -10 -10 -3 -1
before:mediaHead first:unknown	14 -2 -6 -2 -2 -2
before:mediaHead first:lexiconNoun	11 -1 -8 -2 0 0
before:mediaHead first:lexiconUnknown	-10 17 -1 -8 -1 0
before:speaking first:title	13 -7 -5 -2 0 -1
before:speaking first:particle	-4 24 -18 -1 0 -4
before:speaking first:bodyHead	-6 14 -2 -7 -1 -2
before:speaking first:mediaHead	-16 -11 34 -18 0 0
before:speaking first:nationality	19 -10 -11 2 0 -2
before:speaking first:calendar	-32 33 -2 0 0 0
before:speaking first:never	13 -7 -5 -2 0 -1
before:speaking first:given	-9 18 -5 -9 0 -1
before:speaking first:givenMaybe	-1 37 -33 -1 -3 -2
before:speaking first:acronym	15 -13 12 -12 -1 -9
before:speaking first:capital	-14 15 -11 22 -46 2
before:speaking first:initial	-35 38 -4 -2 0 -1
before:speaking first:endsInS	53 -39 -2 -28 -1 -2
before:speaking first:unknown	-13 27 10 -12 -2 -10
before:speaking first:longWord	-6 28 -7 -13 0 -5
before:speaking first:shortWord	-32 28 3 17 -3 -22
before:speaking first:inhabitant	-14 4 -5 18 -3 -1
before:speaking first:ordinarySmall	-7 9 20 -28 -1 -4
before:speaking first:lexiconNoun	-29 -13 10 15 -8 20
before:speaking first:lexiconUnknown	3 30 -29 10 -41 -30
before:acting first:role	28 -12 -20 -1 0 -1
before:acting first:firmHead	-25 -9 31 -1 0 -1
before:acting first:preposition	6 0 -6 0 0 0
before:acting first:never	5 -1 -1 -1 -2 0
before:acting first:plain	-22 -6 29 -3 -2 -1
before:acting first:function	6 0 -6 0 0 0
before:acting first:given	31 -8 -9 -14 -2 -5
before:acting first:givenMaybe	6 27 -20 -6 -2 -7
before:acting first:acronym	33 -1 -28 0 -4 -12
before:acting first:mixed	21 -1 1 -15 -1 -8
before:acting first:capital	-31 22 3 2 -11 4
before:acting first:endsInS	4 23 -16 -7 -7 -3
before:acting first:unknown	34 -2 -28 -3 -2 -12
before:acting first:shortWord	55 4 -21 14 -11 -59
before:acting first:inhabitant	-15 -24 46 0 0 -25
before:acting first:ordinarySmall	23 -55 -26 25 -3 19
before:acting first:lexiconNoun	-39 8 23 -2 -35 10
before:acting first:lexiconUnknown	7 20 -36 -3 13 -21
before:firmVerb first:given	-19 12 3 -1 -1 -1
before:firmVerb first:acronym	29 0 -2 0 0 -27
before:firmVerb first:capital	-17 4 28 -26 -14 -2
before:firmVerb first:endsInS	3 -6 -27 -8 0 32
before:firmVerb first:unknown	34 0 -7 -1 -2 -28
before:firmVerb first:shortWord	33 -2 2 -2 -1 -31
before:firmVerb first:ordinarySmall	7 -4 -1 -1 -1 -5
before:firmVerb first:lexiconNoun	-24 25 16 -6 -5 -28
before:firmVerb first:lexiconUnknown	-4 -21 16 -20 -9 19
before:article first:role	-22 -12 -21 26 -2 23
before:article first:title	6 0 0 0 -3 -3
before:article first:firmHead	4 -4 -30 29 -16 -23
before:article first:firmNoun	1 -3 -13 0 -9 18
before:article first:bodyHead	-22 -5 -21 41 5 -33
before:article first:placeHead	6 -3 12 25 -51 1
before:article first:productHead	7 0 -1 -6 0 -1
before:article first:productNoun	10 0 -1 -6 -2 -1
before:article first:clubHead	5 0 -16 -23 24 1
before:article first:mediaHead	-16 -2 28 14 -10 -24
before:article first:pronoun	-16 0 0 -10 22 0
before:article first:nationality	6 -5 -8 23 -13 -14
before:article first:calendar	8 -6 -5 -3 -1 5
before:article first:never	-20 0 -11 -9 34 -7
before:article first:plain	34 -9 -68 7 12 -26
before:article first:function	-11 0 -13 3 0 20
before:article first:given	-5 15 -18 -4 -36 24
before:article first:givenMaybe	-56 3 21 -20 -2 28
before:article first:acronym	-19 -4 -69 30 -8 38
before:article first:mixed	51 -4 -40 -8 -5 -23
before:article first:capital	-7 -43 -10 10 1 33
before:article first:initial	-3 0 0 6 -1 -1
before:article first:endsInS	-16 4 -13 -40 18 54
before:article first:unknown	-36 -5 -69 35 11 40
before:article first:longWord	6 -1 -17 6 -17 13
before:article first:shortWord	-12 -15 8 3 14 -9
before:article first:inhabitant	22 -32 -18 4 1 -5
before:article first:ordinarySmall	-8 2 3 18 -21 -11
before:article first:lexiconNoun	-12 -67 -15 34 -1 20
before:article first:lexiconUnknown	15 -1 6 -42 -18 28
before:possessive first:mixed	-13 -2 -13 -2 -3 27
before:possessive first:capital	11 -19 -20 -19 -2 23
before:possessive first:endsInS	12 -1 1 0 -10 -3
before:possessive first:shortWord	12 -1 1 0 -10 -3
before:possessive first:lexiconUnknown	3 -23 -26 -20 -4 40
before:preposition first:role	42 -27 -11 -2 -9 -6
before:preposition first:title	14 -13 0 0 -2 0
before:preposition first:particle	4 -9 18 -6 -3 -6
before:preposition first:firmHead	29 -19 -22 -4 16 -8
before:preposition first:firmNoun	13 -1 -1 -6 -1 -6
before:preposition first:bodyHead	-30 0 -1 32 -2 -1
before:preposition first:placeHead	22 -1 -19 -9 -3 -17
before:preposition first:clubHead	-14 0 0 14 0 0
before:preposition first:firmVerb	-8 -7 32 -3 -16 -14
before:preposition first:pronoun	-13 0 0 -1 13 0
before:preposition first:nationality	5 -1 -1 -1 0 -2
before:preposition first:calendar	65 -24 -42 -8 -13 -18
before:preposition first:never	-8 -3 0 -1 12 0
before:preposition first:plain	15 -26 -37 52 -12 -55
before:preposition first:function	0 0 -10 -2 -1 9
before:preposition first:given	28 34 -40 -15 -22 -10
before:preposition first:givenMaybe	35 -31 -2 -1 0 -2
before:preposition first:acronym	33 -2 -2 -25 8 -41
before:preposition first:mixed	-34 -7 18 -6 -6 8
before:preposition first:capital	-12 14 -6 2 -3 4
before:preposition first:endsInS	-19 45 23 -14 -45 -32
before:preposition first:unknown	28 -8 -9 -35 -17 9
before:preposition first:longWord	0 -15 -6 -15 34 -7
before:preposition first:shortWord	-14 31 1 -31 -25 33
before:preposition first:inhabitant	6 40 -17 -40 -30 6
before:preposition first:ordinarySmall	20 -10 -23 19 -17 -4
before:preposition first:lexiconNoun	-6 22 5 -4 -68 22
before:preposition first:lexiconUnknown	-15 -6 -21 8 48 -27
before:placePreposition first:role	20 0 -17 0 -5 0
before:placePreposition first:firmNoun	25 -8 -10 -1 -9 0
before:placePreposition first:bodyHead	14 -1 -3 -6 -8 -1
before:placePreposition first:placeHead	14 -1 -5 -7 -4 0
before:placePreposition first:clubHead	33 -1 0 -4 -32 0
before:placePreposition first:nationality	10 0 -2 0 -8 0
before:placePreposition first:calendar	69 -36 -16 -2 -34 -1
before:placePreposition first:plain	-13 -5 -21 -2 40 -1
before:placePreposition first:function	32 0 -9 -1 -23 -2
before:placePreposition first:given	-16 -4 -12 0 23 -1
before:placePreposition first:givenMaybe	49 -33 3 -15 -17 -2
before:placePreposition first:acronym	25 -1 -3 -1 -9 -12
before:placePreposition first:capital	-7 -15 -20 -60 58 -53
before:placePreposition first:endsInS	-24 -9 44 -4 -16 -8
before:placePreposition first:unknown	25 0 -2 -1 -11 -12
before:placePreposition first:longWord	-2 -1 -2 0 6 0
before:placePreposition first:shortWord	4 -43 4 -11 30 -19
before:placePreposition first:inhabitant	1 -6 -19 0 23 -4
before:placePreposition first:ordinarySmall	1 -20 -5 -16 26 -7
before:placePreposition first:lexiconNoun	-14 -6 2 -37 40 -39
before:placePreposition first:lexiconUnknown	-6 -13 -24 -36 44 -24
before:from first:role	4 -18 -17 -8 24 -2
before:from first:title	13 -1 -9 -2 -5 0
before:from first:firmHead	8 -3 3 -7 -4 0
before:from first:firmNoun	-38 -2 23 -4 -4 27
before:from first:bodyHead	25 -1 -7 -31 13 0
before:from first:placeHead	-26 -6 22 1 18 -3
before:from first:clubHead	-2 -11 22 -15 3 0
before:from first:mediaHead	11 0 -11 0 0 0
before:from first:possessive	12 -2 -1 -10 0 0
before:from first:nationality	12 -9 -15 17 -18 0
before:from first:calendar	24 -12 -2 -5 -4 -5
before:from first:never	18 0 -11 -1 -7 0
before:from first:plain	21 -22 -30 19 -52 41
before:from first:function	4 -2 11 -11 -1 -2
before:from first:given	26 -21 5 -27 9 -2
before:from first:givenMaybe	-1 -62 21 9 20 -6
before:from first:acronym	-33 -2 51 -18 -13 -5
before:from first:mixed	-5 -3 35 -12 -3 -18
before:from first:capital	2 -9 2 6 12 -44
before:from first:initial	-6 7 0 0 -1 0
before:from first:endsInS	-21 -29 9 19 13 -8
before:from first:unknown	-27 3 24 23 -38 -16
before:from first:longWord	-20 -10 -23 57 -38 -1
before:from first:shortWord	-16 1 -3 -5 20 15
before:from first:inhabitant	3 9 23 -17 -43 -4
before:from first:ordinarySmall	-29 46 4 -18 -6 33
before:from first:lexiconNoun	9 3 -23 2 16 -18
before:from first:lexiconUnknown	-4 -16 34 -16 6 -54
before:at first:role	23 -1 1 -18 -9 -1
before:at first:title	5 0 0 0 -5 0
before:at first:firmHead	-4 -1 18 -6 -8 -1
before:at first:placeHead	-6 -1 14 -53 36 -2
before:at first:clubHead	7 -1 -30 -4 27 -1
before:at first:pronoun	18 0 0 0 -18 0
before:at first:calendar	6 -1 -5 0 0 0
before:at first:never	18 0 0 0 -18 0
before:at first:plain	-8 37 -21 -26 -47 47
before:at first:given	-6 -5 -16 17 11 -11
before:at first:acronym	-30 -4 2 20 38 -46
before:at first:mixed	-10 -3 3 -12 -6 13
before:at first:capital	-9 -30 19 3 8 -17
before:at first:endsInS	-45 -2 13 9 14 -12
before:at first:unknown	-21 -5 16 3 30 -51
before:at first:longWord	10 -1 -14 -17 25 -8
before:at first:shortWord	1 5 -52 41 18 -16
before:at first:inhabitant	6 -1 30 -3 -31 -4
before:at first:ordinarySmall	-68 45 -32 49 10 -15
before:at first:lexiconNoun	-8 19 24 -23 9 -78
before:at first:lexiconUnknown	-21 -60 2 26 9 20
before:named first:plain	-3 38 -22 -25 0 -1
before:named first:givenMaybe	-28 54 -6 -1 0 -37
before:named first:capital	9 16 -20 -37 -26 19
before:named first:endsInS	-21 26 -3 -1 0 -4
before:named first:shortWord	-21 26 -3 -1 0 -4
before:named first:lexiconNoun	-64 33 7 -29 -3 26
before:named first:lexiconUnknown	63 -14 -39 -10 -24 -13
before:and first:role	-14 -3 26 -4 -4 -4
before:and first:particle	-5 -23 28 -1 -2 0
before:and first:firmHead	16 -2 0 -18 -1 -3
before:and first:firmNoun	-10 0 11 -1 0 0
before:and first:bodyHead	-26 -1 -5 26 -9 0
before:and first:placeHead	56 -4 -46 -5 -15 -14
before:and first:productHead	-7 0 -11 19 0 0
before:and first:productNoun	-7 0 -11 19 0 0
before:and first:acting	10 -1 -10 0 0 0
before:and first:preposition	-13 -1 14 0 0 0
before:and first:calendar	-37 27 -19 -1 -4 33
before:and first:plain	-83 23 60 -45 45 -8
before:and first:function	-13 -1 14 0 0 0
before:and first:given	-22 45 -12 -7 -11 -2
before:and first:givenMaybe	-12 18 4 -17 -8 -1
before:and first:acronym	-34 -1 55 -15 -3 -10
before:and first:mixed	-5 0 10 0 -4 -1
before:and first:capital	-2 15 -2 -9 -12 3
before:and first:endsInS	52 32 -72 -9 -44 -23
before:and first:unknown	5 -6 47 -41 -16 -12
before:and first:longWord	-11 -15 -2 -6 30 -2
before:and first:shortWord	-28 -7 54 -39 0 -25
before:and first:inhabitant	-46 -6 -24 -15 34 53
before:and first:ordinarySmall	29 2 -6 -22 -26 3
before:and first:lexiconNoun	15 12 -6 -29 -38 25
before:and first:lexiconUnknown	-41 6 13 23 14 -53
before:pronoun first:capital	10 -14 27 -5 -14 -16
before:pronoun first:unknown	5 0 -2 0 -2 -1
before:pronoun first:shortWord	6 0 -3 0 -2 -1
before:pronoun first:ordinarySmall	50 -47 -9 -1 -1 -3
before:pronoun first:lexiconNoun	10 -12 23 -5 -13 -16
before:pronoun first:lexiconUnknown	-1 -4 7 -1 -1 0
before:nationality first:firmHead	5 -1 -3 -1 0 0
before:nationality first:capital	8 -2 -4 -1 0 -1
before:nationality first:lexiconNoun	8 -2 -4 -1 0 -1
before:calendar first:firmVerb	6 -4 -2 0 0 0
before:calendar first:plain	9 -1 -7 0 0 0
before:calendar first:given	9 -8 0 0 0 0
before:calendar first:capital	-30 46 -26 -2 -1 -1
before:calendar first:endsInS	14 -12 -2 0 0 0
before:calendar first:shortWord	6 -4 -2 0 0 0
before:calendar first:ordinarySmall	14 -5 -9 0 0 0
before:calendar first:lexiconNoun	39 -13 -26 -2 -1 -1
before:calendar first:lexiconUnknown	-53 53 0 0 0 0
before:never first:role	18 -17 0 0 0 0
before:never first:placeHead	8 0 -1 -7 0 -1
before:never first:capital	-36 51 -37 -18 -14 15
before:never first:endsInS	-14 14 0 0 0 0
before:never first:unknown	15 -3 -1 -3 -2 -7
before:never first:longWord	13 -1 -11 -1 0 0
before:never first:shortWord	-26 38 -3 -3 -2 -10
before:never first:ordinarySmall	3 16 -19 -9 -3 -7
before:never first:lexiconNoun	-22 45 -27 -10 -4 -8
before:never first:lexiconUnknown	-28 19 -11 -6 -8 25
before:plain first:role	23 -13 -7 -5 0 0
before:plain first:legalForm	13 -2 -5 -3 -4 0
before:plain first:firmHead	24 -3 -7 -16 0 0
before:plain first:bodyHead	55 -1 -2 -53 0 -1
before:plain first:placeHead	-5 -19 -22 -18 11 33
before:plain first:mediaHead	14 0 -14 0 0 0
before:plain first:speaking	9 -9 -1 0 0 0
before:plain first:calendar	3 -29 11 15 -1 -13
before:plain first:plain	-5 -7 29 -3 -1 -19
before:plain first:function	6 0 -5 0 0 -1
before:plain first:given	-30 36 -19 23 -11 -12
before:plain first:givenMaybe	13 -9 -44 42 -1 -1
before:plain first:acronym	30 -5 1 -53 -8 25
before:plain first:mixed	-20 -1 -2 -1 0 22
before:plain first:capital	-1 -4 -9 14 -4 0
before:plain first:endsInS	5 33 0 -33 -7 -13
before:plain first:unknown	25 -11 -22 -16 -10 23
before:plain first:longWord	18 -6 -16 5 0 -2
before:plain first:shortWord	-40 5 -34 47 -1 33
before:plain first:inhabitant	16 -45 -66 39 41 -19
before:plain first:ordinarySmall	-60 4 37 43 15 -51
before:plain first:lexiconNoun	20 -9 -30 -4 26 1
before:plain first:lexiconUnknown	-33 11 41 3 -49 -3
before:firmTail first:role	-9 -6 17 -3 0 0
before:firmTail first:plain	5 -4 -1 0 0 0
before:firmTail first:capital	12 -15 -16 14 -13 21
before:firmTail first:endsInS	-1 -5 -26 -6 0 32
before:firmTail first:ordinarySmall	-8 -6 16 -3 0 0
before:firmTail first:lexiconNoun	-6 8 8 -7 -1 -11
before:firmTail first:lexiconUnknown	18 -29 -28 19 -13 28
before:partyTail first:capital	-3 -9 -2 24 -13 -5
before:partyTail first:lexiconUnknown	-3 -9 -2 24 -13 -5
before:credit first:placeHead	-36 -5 38 0 -2 0
before:credit first:possessive	12 -2 -1 -10 0 0
before:credit first:nationality	-10 0 -2 11 0 0
before:credit first:calendar	18 -4 -8 -4 0 -3
before:credit first:plain	-22 -6 27 -1 -3 0
before:credit first:function	18 -2 -9 -10 0 0
before:credit first:given	39 -31 11 -9 -9 0
before:credit first:givenMaybe	-10 -26 -29 25 30 0
before:credit first:acronym	-4 -1 9 -4 -1 0
before:credit first:capital	10 27 4 -2 -55 -20
before:credit first:initial	-6 7 0 0 -1 0
before:credit first:endsInS	-38 -37 59 -2 -10 0
before:credit first:unknown	-12 7 10 -3 -1 0
before:credit first:shortWord	2 37 -36 -33 16 -3
before:credit first:inhabitant	-9 -6 -6 20 -4 -1
before:credit first:ordinarySmall	-2 45 -6 -34 -2 -2
before:credit first:lexiconNoun	22 0 -1 -14 -35 -9
before:credit first:lexiconUnknown	-5 29 5 5 -39 -13
before:function first:role	27 -50 -25 11 2 14
before:function first:title	31 -14 -10 -2 -14 -4
before:function first:particle	0 -29 40 -8 -5 -6
before:function first:firmHead	14 -34 4 13 -10 -35
before:function first:firmNoun	-19 -15 15 -7 -21 34
before:function first:bodyHead	-23 -7 -27 50 -2 -35
before:function first:placeHead	23 -17 0 -12 -4 -18
before:function first:productHead	0 -1 -11 12 0 -1
before:function first:productNoun	2 -1 -13 12 -2 -1
before:function first:clubHead	14 -17 -23 5 5 0
before:function first:mediaHead	-6 -2 19 14 -10 -24
before:function first:acting	14 -1 -12 0 0 -1
before:function first:firmVerb	-8 -7 32 -3 -16 -14
before:function first:possessive	13 -2 -1 -11 -1 0
before:function first:preposition	-8 -1 9 0 0 0
before:function first:pronoun	-6 0 0 -11 15 -1
before:function first:nationality	25 -15 -20 28 -34 -16
before:function first:calendar	80 -19 -61 -17 -44 17
before:function first:never	2 -3 -21 -11 26 -8
before:function first:plain	-8 -27 -32 29 14 20
before:function first:function	16 -4 -5 -10 -25 22
before:function first:given	4 20 -13 -22 2 2
before:function first:givenMaybe	-9 -30 29 -30 5 13
before:function first:acronym	-21 -15 6 12 11 7
before:function first:mixed	10 -19 13 -41 -25 14
before:function first:capital	-13 -9 -9 8 29 2
before:function first:initial	8 6 -4 4 -11 -3
before:function first:endsInS	-19 16 -3 0 5 12
before:function first:unknown	-7 -22 -6 15 -21 25
before:function first:longWord	-11 -39 -54 39 26 -3
before:function first:shortWord	-12 6 12 -22 21 10
before:function first:inhabitant	-33 9 25 -31 11 10
before:function first:ordinarySmall	-1 8 -13 7 -7 9
before:function first:lexiconNoun	-19 -18 13 2 20 1
before:function first:lexiconUnknown	-6 5 -17 -3 21 -1
before:given first:particle	8 -8 0 0 0 0
before:given first:firmNoun	5 -5 0 0 0 0
before:given first:plain	6 -3 -2 0 -2 0
before:given first:given	26 -25 -1 0 0 0
before:given first:givenMaybe	9 -9 0 0 0 0
before:given first:capital	61 -56 -12 -2 -5 -6
before:given first:endsInS	12 -11 0 0 -1 0
before:given first:longWord	8 -7 0 0 0 0
before:given first:shortWord	21 -19 -1 0 0 0
before:given first:inhabitant	10 -8 -2 0 -1 0
before:given first:ordinarySmall	6 -6 0 0 0 0
before:given first:lexiconNoun	27 -23 -3 -1 -1 -1
before:given first:lexiconUnknown	49 -42 -9 -2 -5 -5
before:givenMaybe first:given	42 -40 -2 0 0 0
before:givenMaybe first:capital	45 -22 -19 -10 -15 -4
before:givenMaybe first:shortWord	30 -25 -2 0 -3 0
before:givenMaybe first:ordinarySmall	18 -15 -2 -1 0 0
before:givenMaybe first:lexiconNoun	37 -31 -3 -2 0 -1
before:givenMaybe first:lexiconUnknown	30 -8 -16 -8 -15 -4
before:acronym first:role	12 -6 0 -1 -4 0
before:acronym first:firmNoun	9 -1 -1 0 -7 0
before:acronym first:bodyHead	15 0 -1 -14 0 0
before:acronym first:placeHead	14 -4 -10 0 0 -1
before:acronym first:plain	12 17 -11 -7 -29 -1
before:acronym first:function	9 -3 -2 -1 -3 -1
before:acronym first:given	-44 44 0 0 0 -1
before:acronym first:acronym	45 -7 -41 -19 -1 -13
before:acronym first:capital	4 23 -15 -36 -9 -19
before:acronym first:endsInS	-26 29 -3 -1 -1 0
before:acronym first:unknown	10 -29 2 -16 22 -18
before:acronym first:longWord	13 -1 -11 -1 0 0
before:acronym first:shortWord	4 -12 -12 -7 31 -10
before:acronym first:inhabitant	19 -10 -10 0 0 -1
before:acronym first:ordinarySmall	54 -41 -8 -11 0 0
before:acronym first:lexiconNoun	-1 32 -30 -13 -29 -8
before:acronym first:lexiconUnknown	11 6 -35 -20 -1 -3
before:mixed first:capital	5 -4 0 0 0 -1
before:capital first:role	12 -30 -19 25 -1 -4
before:capital first:particle	11 -9 -1 0 0 0
before:capital first:legalForm	31 -13 -14 -5 -5 -1
before:capital first:firmHead	46 -18 -34 -5 -3 -9
before:capital first:firmNoun	40 -22 -13 -8 -2 -1
before:capital first:bodyHead	4 -9 8 1 -1 -2
before:capital first:placeHead	17 -3 -9 -8 -5 -5
before:capital first:productHead	7 0 -1 -6 0 -1
before:capital first:productNoun	14 -2 -6 -7 0 -1
before:capital first:clubHead	16 -1 -5 -2 -3 -6
before:capital first:mediaHead	-11 -1 13 -1 0 0
before:capital first:speaking	10 -9 -1 0 0 0
before:capital first:acting	20 0 -20 0 0 0
before:capital first:firmVerb	7 -5 -2 0 0 0
before:capital first:pronoun	-13 0 0 -1 13 0
before:capital first:nationality	-15 -3 -3 19 0 0
before:capital first:calendar	-19 -1 26 -1 -5 -1
before:capital first:never	0 -1 -7 -2 8 -1
before:capital first:plain	33 -35 -34 -11 33 -8
before:capital first:firmTail	12 -1 -10 -1 0 0
before:capital first:function	22 -3 -16 0 -2 -1
before:capital first:given	-31 32 19 -10 -5 -6
before:capital first:givenMaybe	40 -32 -12 -7 8 -2
before:capital first:acronym	18 -13 -14 -4 -8 17
before:capital first:mixed	24 -9 -4 -12 -5 -9
before:capital first:capital	31 -4 -16 -14 -20 -4
before:capital first:initial	-5 11 -3 -1 -1 -2
before:capital first:endsInS	25 -2 -51 -13 33 -12
before:capital first:unknown	19 2 -20 -2 -27 14
before:capital first:longWord	11 -21 -9 -12 31 -2
before:capital first:shortWord	8 19 -19 -52 20 2
before:capital first:inhabitant	13 -34 25 -13 -11 -10
before:capital first:ordinarySmall	-9 9 18 1 -25 -27
before:capital first:lexiconNoun	13 15 -3 -2 -33 -35
before:capital first:lexiconUnknown	30 -18 -20 -21 -1 14
before:small first:role	11 24 -34 -19 4 10
before:small first:title	48 -24 -16 -13 -14 -6
before:small first:particle	7 -14 26 -9 -8 -10
before:small first:firmHead	31 -41 -3 1 -10 -33
before:small first:firmNoun	-21 -15 11 -3 -14 34
before:small first:bodyHead	16 8 -28 3 -3 -36
before:small first:placeHead	29 -27 -49 5 1 4
before:small first:productHead	-7 0 -11 18 0 0
before:small first:productNoun	-2 -1 -13 18 -2 -1
before:small first:clubHead	18 -17 -21 -2 5 0
before:small first:mediaHead	4 -13 26 -5 -10 -24
before:small first:speaking	-17 17 0 0 0 0
before:small first:acting	8 -3 -4 0 0 -1
before:small first:firmVerb	-8 -7 32 -3 -16 -14
before:small first:possessive	12 -2 -1 -10 0 0
before:small first:preposition	-8 -1 9 0 0 0
before:small first:pronoun	11 0 -1 -10 1 -1
before:small first:nationality	43 -28 -28 31 -35 -20
before:small first:calendar	63 -14 -40 -3 -43 8
before:small first:never	27 -11 -21 -12 15 -9
before:small first:plain	-34 -7 16 23 -6 11
before:small first:function	15 -6 -5 -10 -24 23
before:small first:given	15 16 -25 -10 -6 -18
before:small first:givenMaybe	-1 2 5 6 -8 -19
before:small first:acronym	-13 -30 16 1 -21 22
before:small first:mixed	14 -35 -2 7 -24 9
before:small first:capital	-8 -7 7 5 1 4
before:small first:small	11 -7 -2 -1 -2 0
before:small first:initial	-11 39 -13 2 -12 -6
before:small first:endsInS	10 -37 27 11 -30 8
before:small first:unknown	-4 0 6 14 -104 32
before:small first:longWord	13 -11 -53 41 4 -7
before:small first:shortWord	23 -13 -18 12 -18 12
before:small first:inhabitant	-16 -8 6 -14 12 12
before:small first:ordinarySmall	-17 36 -2 11 -9 -11
before:small first:lexiconNoun	-18 -1 13 2 1 4
before:small first:lexiconUnknown	1 -14 7 -2 4 -4
before:number first:role	-27 -20 -3 -8 -1 41
before:number first:mediaHead	11 -2 -8 -1 0 0
before:number first:pronoun	8 0 0 0 -7 0
before:number first:nationality	12 -4 -5 -2 -1 -1
before:number first:calendar	56 -29 -23 -4 -1 -8
before:number first:never	8 0 0 0 -7 0
before:number first:plain	4 -9 37 -39 -12 -4
before:number first:function	-20 -2 25 -3 0 -1
before:number first:given	-30 37 -5 -3 -5 -2
before:number first:givenMaybe	-8 14 -6 0 0 -2
before:number first:acronym	23 0 -6 -10 -8 -1
before:number first:capital	0 -8 -2 24 -38 1
before:number first:endsInS	3 -33 36 -37 -2 -3
before:number first:unknown	42 -5 -11 -21 -3 -7
before:number first:shortWord	31 -36 -41 38 -14 -28
before:number first:inhabitant	-13 -1 -2 16 0 0
before:number first:ordinarySmall	22 -16 27 -39 -8 -21
before:number first:lexiconNoun	-33 19 2 12 -12 15
before:number first:lexiconUnknown	6 -30 4 34 -19 -15
before:initial first:placeHead	8 0 -1 -7 0 -1
before:initial first:given	34 -29 -6 0 0 0
before:initial first:capital	51 -32 -12 -8 -8 -2
before:initial first:initial	25 -22 -1 -3 0 -1
before:initial first:unknown	25 -22 -1 -3 0 -1
before:initial first:shortWord	25 -22 -1 -3 0 -1
before:initial first:ordinarySmall	10 0 -1 -7 -2 -1
before:initial first:lexiconNoun	18 -8 -1 -7 -2 -1
before:initial first:lexiconUnknown	40 -26 -11 -1 -7 -1
before:endsInS first:role	18 -17 -1 0 0 0
before:endsInS first:firmHead	9 -2 -3 -1 0 -3
before:endsInS first:firmNoun	10 -3 -2 -6 0 -1
before:endsInS first:bodyHead	1 -4 -9 12 -3 -2
before:endsInS first:placeHead	9 -3 0 -1 -1 -3
before:endsInS first:productHead	9 -2 -2 -6 0 -1
before:endsInS first:productNoun	7 0 -1 -6 0 -1
before:endsInS first:speaking	10 -9 -1 0 0 0
before:endsInS first:calendar	-31 0 31 0 0 0
before:endsInS first:plain	-2 -9 -16 24 -4 -2
before:endsInS first:function	11 -1 -10 0 0 0
before:endsInS first:given	0 10 -4 -1 -2 -6
before:endsInS first:acronym	-10 -1 25 -13 -1 -3
before:endsInS first:mixed	2 -2 -19 -2 -2 18
before:endsInS first:capital	0 -5 -2 -11 -16 19
before:endsInS first:endsInS	30 -18 -10 -1 -2 -6
before:endsInS first:unknown	-14 0 27 -4 -4 -9
before:endsInS first:shortWord	30 0 -8 -21 -7 -15
before:endsInS first:inhabitant	7 -1 -6 0 0 0
before:endsInS first:ordinarySmall	3 -23 -16 6 -8 27
before:endsInS first:lexiconNoun	10 8 -24 3 -24 0
before:endsInS first:lexiconUnknown	-17 -19 7 -22 2 35
before:edge first:role	18 -16 -5 15 -13 -27
before:edge first:title	54 -33 -10 -8 -15 -2
before:edge first:firmHead	-38 46 10 -10 -9 -3
before:edge first:firmNoun	31 11 -55 -21 -7 -9
before:edge first:bodyHead	-11 -10 -11 24 -11 -2
before:edge first:placeHead	-54 17 -7 -18 75 -15
before:edge first:productNoun	6 -1 -3 -2 0 0
before:edge first:clubHead	-28 -2 -9 33 0 0
before:edge first:mediaHead	25 -14 -10 -2 0 -1
before:edge first:speaking	17 -4 -11 -1 0 -1
before:edge first:acting	23 -7 -8 -5 -2 -2
before:edge first:firmVerb	20 16 -33 -9 -2 -6
before:edge first:nationality	26 -6 -8 -12 -2 -1
before:edge first:calendar	-42 34 35 -23 -15 -7
before:edge first:never	25 -23 -1 -1 0 0
before:edge first:plain	21 7 -56 32 -14 -30
before:edge first:credit	5 -2 -1 -3 0 0
before:edge first:function	6 -2 -4 0 0 0
before:edge first:given	28 54 -65 -20 -24 -15
before:edge first:givenMaybe	1 38 -28 4 -23 -27
before:edge first:acronym	39 -40 -44 18 2 -30
before:edge first:capital	-15 6 13 -18 4 10
before:edge first:initial	-1 19 -4 -4 -10 -2
before:edge first:endsInS	-7 16 -33 33 -1 -36
before:edge first:unknown	-12 -15 -44 0 60 -30
before:edge first:longWord	41 1 -8 -31 -14 -9
before:edge first:shortWord	-45 -6 28 12 17 7
before:edge first:inhabitant	8 -4 -36 20 -44 24
before:edge first:ordinarySmall	30 -11 -32 -13 -8 -2
before:edge first:lexiconNoun	5 -23 13 12 -46 -7
before:edge first:lexiconUnknown	-50 33 8 -18 -6 28
before:comma first:role	28 -1 -2 -4 -8 -21
before:comma first:title	39 -8 -22 -3 -8 -7
before:comma first:legalForm	36 -24 -11 -1 -13 0
before:comma first:firmHead	26 -5 -9 -11 -7 -2
before:comma first:firmNoun	7 -5 -1 0 0 -1
before:comma first:placeHead	-43 -20 31 -4 28 -9
before:comma first:firmVerb	-3 -3 28 -1 -10 -15
before:comma first:possessive	14 -6 -7 0 -1 0
before:comma first:nationality	22 -13 -6 -1 -8 -1
before:comma first:calendar	76 -47 -35 -3 -9 -15
before:comma first:never	19 -11 -4 -2 -5 -1
before:comma first:plain	9 9 7 -5 -9 -22
before:comma first:firmTail	20 0 -10 -2 -1 -9
before:comma first:function	-23 -13 33 0 -4 -2
before:comma first:given	-5 6 27 -12 -52 14
before:comma first:givenMaybe	0 47 -53 -10 15 -31
before:comma first:acronym	-40 33 31 -25 -39 16
before:comma first:mixed	-13 -16 -8 -7 -15 40
before:comma first:capital	-16 9 5 -22 24 -9
before:comma first:initial	22 -2 -7 -3 -12 -1
before:comma first:endsInS	7 20 -6 -25 -13 -3
before:comma first:unknown	-38 37 29 -27 -49 16
before:comma first:shortWord	7 -27 27 -24 8 -14
before:comma first:inhabitant	7 -8 8 -6 7 -16
before:comma first:ordinarySmall	-10 -1 8 -31 5 13
before:comma first:lexiconNoun	-42 -27 17 -30 33 40
before:comma first:lexiconUnknown	10 27 -11 -8 -2 -58
before:colon first:role	4 -29 27 -12 -2 -18
before:colon first:bodyHead	17 -1 -13 -1 0 -2
before:colon first:mediaHead	0 0 5 -1 0 -4
before:colon first:nationality	0 0 11 -10 0 0
before:colon first:plain	-14 -7 28 -5 -1 -8
before:colon first:function	34 -11 -23 0 0 -1
before:colon first:given	-3 16 -13 -1 -1 0
before:colon first:givenMaybe	-13 47 -36 -3 -10 -5
before:colon first:acronym	41 -9 -15 -2 -6 -13
before:colon first:capital	-31 9 20 1 -4 -3
before:colon first:endsInS	56 -8 -45 -10 -2 -11
before:colon first:unknown	4 -9 22 -6 -10 -16
before:colon first:shortWord	16 27 -27 -36 28 -51
before:colon first:inhabitant	9 -8 12 -13 0 0
before:colon first:ordinarySmall	28 -57 17 -16 -21 3
before:colon first:lexiconNoun	10 -14 10 -28 -59 19
before:colon first:lexiconUnknown	-69 24 -1 24 27 -46
before:opens first:firmHead	-6 -1 19 -10 -3 -1
before:opens first:bodyHead	-23 -14 -7 29 19 -1
before:opens first:placeHead	-6 0 19 -12 -2 -1
before:opens first:mediaHead	33 -6 -23 -10 -2 0
before:opens first:speaking	24 -4 -15 -7 -3 0
before:opens first:and	9 0 -8 0 0 -1
before:opens first:calendar	16 -10 -2 -1 0 -1
before:opens first:plain	9 -23 -32 -4 36 -3
before:opens first:credit	8 -1 -5 -1 -1 0
before:opens first:function	9 0 -8 0 0 -1
before:opens first:given	-1 7 -2 -4 0 0
before:opens first:givenMaybe	16 -15 4 -3 -1 -2
before:opens first:mixed	-22 -1 34 -10 -5 -9
before:opens first:capital	-34 -3 -14 24 47 -39
before:opens first:endsInS	52 -25 -4 -40 -20 -12
before:opens first:longWord	-40 -6 46 14 -26 -10
before:opens first:shortWord	-10 55 -34 -20 -20 -5
before:opens first:inhabitant	-2 0 10 -7 -1 0
before:opens first:ordinarySmall	-8 -11 24 -21 11 -7
before:opens first:lexiconNoun	-31 -14 -10 22 51 -30
before:opens first:lexiconUnknown	-21 10 21 -1 -3 -20
before:closes first:capital	28 -5 -15 -5 -3 -3
before:closes first:initial	-1 13 -3 -1 -2 -9
before:closes first:unknown	21 13 -23 -1 -4 -9
before:closes first:shortWord	23 12 -23 -2 -4 -9
before:closes first:ordinarySmall	10 -3 -6 0 0 0
before:closes first:lexiconNoun	8 -5 5 -5 -1 -3
before:quote first:role	-20 29 -2 -7 0 -1
before:quote first:title	18 -16 -2 0 0 0
before:quote first:firmHead	5 -5 0 0 0 0
before:quote first:firmNoun	-28 29 -1 0 0 0
before:quote first:productHead	14 -2 -8 0 -2 -3
before:quote first:acting	-18 18 0 0 0 0
before:quote first:firmVerb	-21 22 0 0 0 0
before:quote first:placePreposition	8 -2 -4 0 -1 -1
before:quote first:calendar	-18 18 0 0 0 0
before:quote first:never	11 -11 0 0 0 0
before:quote first:plain	14 18 -24 -9 -2 -17
before:quote first:firmTail	7 0 0 -7 0 0
before:quote first:function	-3 9 -6 0 -1 -1
before:quote first:given	15 -10 -3 0 0 -5
before:quote first:givenMaybe	-13 13 0 0 0 0
before:quote first:acronym	8 -2 -5 0 -1 -1
before:quote first:capital	38 8 -18 -48 -40 -16
before:quote first:endsInS	-12 36 -28 -12 -6 -6
before:quote first:longWord	-9 14 -2 -1 -1 -1
before:quote first:shortWord	-23 11 49 -21 -5 -16
before:quote first:inhabitant	8 -5 -4 0 0 -1
before:quote first:ordinarySmall	41 -15 -50 -9 -3 -8
before:quote first:lexiconNoun	21 2 -9 -22 -15 0
before:quote first:lexiconUnknown	35 8 -22 -35 -29 -28
before:hyphen first:role	11 -5 -4 -2 0 0
before:hyphen first:title	12 -5 -3 -3 -1 0
before:hyphen first:nationality	5 -2 0 -2 -1 0
before:hyphen first:never	12 -5 -3 -3 -1 0
before:hyphen first:plain	11 4 -5 -6 -3 -1
before:hyphen first:function	5 -1 -3 0 0 0
before:hyphen first:given	28 -9 -9 -12 -3 -1
before:hyphen first:givenMaybe	26 -12 -10 -6 -1 -2
before:hyphen first:acronym	-21 0 22 -1 -1 0
before:hyphen first:capital	8 -2 -9 26 -16 -28
before:hyphen first:endsInS	24 -5 -9 -8 -2 -1
before:hyphen first:unknown	-22 0 23 -1 0 0
before:hyphen first:shortWord	10 19 -14 -10 -14 -10
before:hyphen first:ordinarySmall	31 -14 -15 -2 -1 -2
before:hyphen first:lexiconNoun	2 -1 19 -9 -12 -18
before:hyphen first:lexiconUnknown	6 0 -46 33 -10 -14
before:stop first:role	44 -14 -14 -48 -3 -17
before:stop first:title	48 -33 -11 -14 -3 -1
before:stop first:particle	-11 19 -5 -5 -1 -3
before:stop first:legalForm	24 -10 -10 -3 -2 -1
before:stop first:firmHead	-6 7 -19 15 -1 -4
before:stop first:firmNoun	6 27 -24 -23 -3 -15
before:stop first:bodyHead	1 -10 15 -6 -1 0
before:stop first:placeHead	-42 35 21 -5 -7 -6
before:stop first:productNoun	35 -32 -5 -1 0 0
before:stop first:clubHead	-9 -23 -10 33 -2 -2
before:stop first:mediaHead	-19 0 20 -1 0 0
before:stop first:speaking	9 -6 -3 0 0 0
before:stop first:acting	-7 -18 19 0 0 -1
before:stop first:firmVerb	22 -19 -4 0 0 0
before:stop first:possessive	12 -3 -6 -3 0 -1
before:stop first:nationality	10 -5 -2 -4 0 0
before:stop first:calendar	-63 -3 60 -5 0 -4
before:stop first:never	19 -20 -11 7 -2 -1
before:stop first:plain	15 -1 4 -47 -6 -22
before:stop first:credit	5 -3 0 -1 0 0
before:stop first:function	30 -27 -4 -8 0 -8
before:stop first:given	0 38 -21 -34 -4 -4
before:stop first:givenMaybe	-40 9 23 -16 -8 28
before:stop first:acronym	-8 -14 4 20 -6 -9
before:stop first:mixed	-1 -1 9 -3 0 -5
before:stop first:capital	-10 21 10 -7 -37 -17
before:stop first:endsInS	-4 8 -13 19 -14 -25
before:stop first:unknown	-19 -14 6 30 -5 -9
before:stop first:longWord	-3 -19 21 -6 -2 -2
before:stop first:shortWord	-24 11 -10 30 -37 38
before:stop first:inhabitant	16 36 -30 -41 -19 -37
before:stop first:ordinarySmall	36 -6 -35 8 -23 -51
before:stop first:lexiconNoun	34 4 -15 -49 -60 14
before:stop first:lexiconUnknown	-80 34 31 32 -7 -100
before:symbol first:familyNoun	13 -3 -10 0 0 0
before:symbol first:plain	-35 -3 38 -3 -3 0
before:symbol first:mixed	-8 -2 27 -5 -3 -13
before:symbol first:capital	16 -25 25 -32 -7 -19
before:symbol first:endsInS	-15 -6 24 -2 -10 0
before:symbol first:shortWord	26 -3 -25 -2 4 -4
before:symbol first:inhabitant	5 -2 -2 0 0 0
before:symbol first:ordinarySmall	47 -11 -27 -2 -14 -4
before:symbol first:lexiconNoun	6 -17 20 -10 -6 -13
before:symbol first:lexiconUnknown	16 -10 10 -23 -3 -7
before:ampersand first:placeHead	10 -5 -3 -5 0 0
before:ampersand first:capital	54 9 -48 -18 -26 -13
before:ampersand first:endsInS	23 -14 0 -9 -1 0
before:ampersand first:unknown	16 0 -13 -1 -1 -1
before:ampersand first:shortWord	32 -11 -19 -2 -2 -3
before:ampersand first:inhabitant	6 -5 0 0 -1 0
before:ampersand first:ordinarySmall	14 -8 -4 -5 0 -1
before:ampersand first:lexiconNoun	50 -30 -21 -6 -7 -5
before:ampersand first:lexiconUnknown	8 32 -25 -12 -20 -7
before:slash first:acronym	-2 0 -4 -1 18 -11
before:slash first:capital	10 -6 0 -5 -2 -4
before:slash first:unknown	28 -4 -23 -6 11 -14
before:slash first:shortWord	25 -6 0 -5 -10 -14
before:slash first:lexiconUnknown	-18 -2 16 -1 6 0
before:unknown first:role	10 -9 0 0 0 0
before:unknown first:bodyHead	8 0 0 -8 0 0
before:unknown first:placeHead	14 -4 -10 0 0 -1
before:unknown first:plain	-11 17 -9 0 -1 0
before:unknown first:function	9 -3 -2 0 -2 -1
before:unknown first:given	-33 37 -7 0 -1 -1
before:unknown first:acronym	50 -7 -16 -3 -26 -3
before:unknown first:capital	-9 17 9 -16 -6 -13
before:unknown first:initial	25 -22 -1 -3 0 -1
before:unknown first:endsInS	-38 38 0 0 0 0
before:unknown first:unknown	21 -40 39 -6 -53 -3
before:unknown first:shortWord	17 -7 -3 -4 -6 -4
before:unknown first:inhabitant	19 -10 -10 0 0 -1
before:unknown first:ordinarySmall	40 -30 -6 -8 0 0
before:unknown first:lexiconNoun	-7 29 -19 -9 -23 -7
before:unknown first:lexiconUnknown	9 -4 -43 -7 20 -4
before:longWord first:role	-12 14 -1 0 -1 0
before:longWord first:firmHead	5 0 0 -5 0 0
before:longWord first:never	7 0 0 0 -7 0
before:longWord first:acronym	7 0 0 0 -7 0
before:longWord first:capital	3 25 -17 -12 -3 -1
before:longWord first:shortWord	8 0 0 0 -7 0
before:longWord first:ordinarySmall	6 0 0 -6 0 0
before:longWord first:lexiconNoun	17 1 -11 -6 0 0
before:longWord first:lexiconUnknown	-12 25 -6 -6 -3 -1
before:shortWord first:role	15 -44 -19 7 4 13
before:shortWord first:title	34 -12 -14 -4 -14 -5
before:shortWord first:particle	9 -33 38 -8 -8 -6
before:shortWord first:firmHead	30 -39 -6 10 -12 -37
before:shortWord first:firmNoun	-13 -19 15 -7 -21 34
before:shortWord first:bodyHead	-1 7 -29 19 -2 -36
before:shortWord first:placeHead	16 -33 -19 4 -2 11
before:shortWord first:productHead	0 -1 -11 12 0 -1
before:shortWord first:productNoun	5 -2 -14 11 -2 -2
before:shortWord first:clubHead	15 -17 -23 4 5 0
before:shortWord first:mediaHead	-16 -13 42 -6 -10 -24
before:shortWord first:acting	18 -4 -14 0 0 -1
before:shortWord first:firmVerb	-7 -7 32 -3 -16 -14
before:shortWord first:possessive	14 -2 -1 -11 -1 0
before:shortWord first:preposition	-7 -1 8 0 0 0
before:shortWord first:pronoun	7 0 0 -10 4 0
before:shortWord first:nationality	24 -30 -27 43 -35 -18
before:shortWord first:calendar	31 8 -21 -16 -44 24
before:shortWord first:never	28 -11 -26 -12 17 -9
before:shortWord first:plain	-28 -12 -23 29 24 22
before:shortWord first:firmTail	13 -1 -10 -1 -1 0
before:shortWord first:function	23 -9 -9 -11 -26 22
before:shortWord first:given	-16 27 6 -28 -1 -4
before:shortWord first:givenMaybe	-3 -29 35 -39 -3 6
before:shortWord first:acronym	-8 -25 21 2 -2 -5
before:shortWord first:mixed	14 -41 -5 1 -28 17
before:shortWord first:capital	8 1 -7 4 5 -11
before:shortWord first:small	11 -7 -2 -1 -2 0
before:shortWord first:initial	-4 27 -10 -1 -12 -4
before:shortWord first:endsInS	-40 24 9 11 5 7
before:shortWord first:unknown	-3 -5 7 5 -30 18
before:shortWord first:longWord	3 -19 -66 32 24 -7
before:shortWord first:shortWord	5 -22 15 -12 16 -1
before:shortWord first:inhabitant	-1 1 9 -5 -21 7
before:shortWord first:ordinarySmall	-8 10 4 0 -2 -5
before:shortWord first:lexiconNoun	-6 -1 8 3 2 -6
before:shortWord first:lexiconUnknown	11 0 -11 -1 6 -20
before:inhabitant first:legalForm	10 0 -9 0 0 0
before:inhabitant first:bodyHead	-19 -2 28 -7 0 0
before:inhabitant first:placeHead	-47 52 -8 -1 0 0
before:inhabitant first:acting	11 0 -11 0 0 0
before:inhabitant first:plain	-16 -3 23 -1 -2 0
before:inhabitant first:given	30 -28 -2 0 0 -1
before:inhabitant first:acronym	-8 -1 12 -2 0 -2
before:inhabitant first:capital	-1 8 22 -27 -20 -8
before:inhabitant first:initial	-3 7 -2 -1 0 -2
before:inhabitant first:endsInS	14 8 -21 0 0 0
before:inhabitant first:unknown	-10 6 10 -3 -1 -3
before:inhabitant first:shortWord	2 13 -11 -6 -2 -5
before:inhabitant first:inhabitant	33 -8 -28 0 -1 -1
before:inhabitant first:ordinarySmall	-13 -7 23 -7 0 -1
before:inhabitant first:lexiconNoun	-22 -3 35 -13 -2 -4
before:inhabitant first:lexiconUnknown	19 7 -12 -18 -18 -5
before:ordinarySmall first:role	-13 0 -17 26 -1 -3
before:ordinarySmall first:legalForm	23 -5 -13 -3 -4 0
before:ordinarySmall first:firmHead	14 -4 -12 -1 0 -2
before:ordinarySmall first:firmNoun	31 -14 -12 -8 -2 -1
before:ordinarySmall first:bodyHead	12 -5 -21 2 -1 -2
before:ordinarySmall first:placeHead	-37 40 11 -3 -3 -2
before:ordinarySmall first:productHead	7 0 -1 -6 0 -1
before:ordinarySmall first:productNoun	14 -2 -6 -7 0 -1
before:ordinarySmall first:clubHead	-6 0 -4 12 -2 -1
before:ordinarySmall first:mediaHead	-13 -1 14 -1 0 0
before:ordinarySmall first:speaking	10 -9 -1 0 0 0
before:ordinarySmall first:acting	20 0 -20 0 0 0
before:ordinarySmall first:firmVerb	6 -4 -2 0 0 0
before:ordinarySmall first:pronoun	-13 0 0 -1 13 0
before:ordinarySmall first:nationality	-15 -3 -3 19 0 0
before:ordinarySmall first:calendar	-1 -31 27 -1 -5 -1
before:ordinarySmall first:never	-1 -1 -7 -2 8 0
before:ordinarySmall first:plain	16 -24 -41 -3 37 -6
before:ordinarySmall first:firmTail	11 -1 -10 -1 0 0
before:ordinarySmall first:function	15 -1 -14 0 0 0
before:ordinarySmall first:given	-17 5 27 -9 -3 -3
before:ordinarySmall first:givenMaybe	12 -6 -10 -7 8 -2
before:ordinarySmall first:acronym	-25 -2 -6 8 0 25
before:ordinarySmall first:mixed	-14 -3 9 -9 -3 15
before:ordinarySmall first:capital	-17 -9 11 27 1 -20
before:ordinarySmall first:initial	-6 11 -3 -1 -1 -2
before:ordinarySmall first:endsInS	-9 -16 -34 18 37 -4
before:ordinarySmall first:unknown	-22 6 -11 12 -18 25
before:ordinarySmall first:longWord	-8 -7 -7 -11 33 -1
before:ordinarySmall first:shortWord	-18 4 8 -40 28 21
before:ordinarySmall first:inhabitant	-18 -23 42 -12 -7 -7
before:ordinarySmall first:ordinarySmall	-51 39 48 8 -24 -21
before:ordinarySmall first:lexiconNoun	-16 -15 12 30 -24 -7
before:ordinarySmall first:lexiconUnknown	-13 2 8 0 17 -11
before:lexiconNoun first:role	-6 -11 -18 26 -1 -3
before:lexiconNoun first:particle	9 -8 -1 0 0 0
before:lexiconNoun first:legalForm	31 -13 -14 -5 -5 -1
before:lexiconNoun first:firmHead	36 -12 -28 -2 -1 -6
before:lexiconNoun first:firmNoun	35 -17 -13 -8 -2 -1
before:lexiconNoun first:bodyHead	10 -9 8 -5 -1 -2
before:lexiconNoun first:placeHead	8 4 -7 -7 -5 -3
before:lexiconNoun first:productHead	7 0 -1 -6 0 -1
before:lexiconNoun first:productNoun	14 -2 -6 -7 0 -1
before:lexiconNoun first:clubHead	-6 0 -4 12 -2 -1
before:lexiconNoun first:mediaHead	-11 -1 13 -1 0 0
before:lexiconNoun first:speaking	10 -9 -1 0 0 0
before:lexiconNoun first:acting	20 0 -20 0 0 0
before:lexiconNoun first:pronoun	-13 0 0 -1 13 0
before:lexiconNoun first:nationality	-15 -3 -3 19 0 0
before:lexiconNoun first:calendar	-23 5 27 -1 -5 -1
before:lexiconNoun first:never	-1 -1 -7 -2 8 0
before:lexiconNoun first:plain	26 -32 -29 -8 35 -6
before:lexiconNoun first:firmTail	11 -1 -10 -1 0 0
before:lexiconNoun first:function	18 -3 -15 0 0 0
before:lexiconNoun first:given	-9 7 19 -10 -4 -5
before:lexiconNoun first:givenMaybe	31 -22 -12 -7 8 -2
before:lexiconNoun first:acronym	-18 -9 4 6 -2 19
before:lexiconNoun first:mixed	22 -8 -4 -12 -5 -8
before:lexiconNoun first:capital	11 3 -15 4 -16 -2
before:lexiconNoun first:initial	-6 11 -3 -1 -1 -2
before:lexiconNoun first:endsInS	6 -15 -41 9 35 -6
before:lexiconNoun first:unknown	-25 6 -1 10 -20 21
before:lexiconNoun first:longWord	0 -13 -9 -12 32 -2
before:lexiconNoun first:shortWord	4 14 -10 -48 21 4
before:lexiconNoun first:inhabitant	-5 -11 27 -13 -11 -9
before:lexiconNoun first:ordinarySmall	-11 1 24 3 -24 -24
before:lexiconNoun first:lexiconNoun	9 7 -9 12 -29 -21
before:lexiconNoun first:lexiconUnknown	11 -5 -10 -13 2 4
before:lexiconUnknown first:role	25 -23 -1 0 0 -1
before:lexiconUnknown first:firmHead	18 -8 -7 -3 -3 -3
before:lexiconUnknown first:firmNoun	8 -7 0 0 0 0
before:lexiconUnknown first:placeHead	22 -17 -2 -1 -1 -2
before:lexiconUnknown first:clubHead	21 0 0 -14 -1 -5
before:lexiconUnknown first:firmVerb	6 -4 -2 0 0 0
before:lexiconUnknown first:calendar	10 -9 0 0 0 0
before:lexiconUnknown first:plain	15 -5 -8 -2 0 -1
before:lexiconUnknown first:given	-22 23 0 0 0 -1
before:lexiconUnknown first:givenMaybe	15 -14 0 0 0 0
before:lexiconUnknown first:acronym	24 0 -22 -2 0 0
before:lexiconUnknown first:capital	41 -21 -28 -33 -6 5
before:lexiconUnknown first:endsInS	0 17 -14 -2 -1 -2
before:lexiconUnknown first:unknown	26 -3 -22 -1 0 0
before:lexiconUnknown first:longWord	9 -8 -1 0 0 -1
before:lexiconUnknown first:shortWord	12 13 -30 -6 -2 -5
before:lexiconUnknown first:inhabitant	37 -30 -4 -1 -1 -2
before:lexiconUnknown first:ordinarySmall	11 9 -22 -6 -1 -4
before:lexiconUnknown first:lexiconNoun	19 4 -11 -14 -7 -19
before:lexiconUnknown first:lexiconUnknown	41 -33 -32 -25 -2 15
before:role last:role	-8 17 -10 -1 -1 0
before:role last:legalForm	6 -15 12 -1 0 -1
before:role last:firmHead	-9 -1 10 0 0 0
before:role last:bodyHead	29 -26 0 -3 0 0
before:role last:placeHead	46 -19 -33 -1 0 0
before:role last:speaking	9 -9 -1 0 0 0
before:role last:calendar	11 -10 0 0 0 0
before:role last:plain	-20 -14 42 -9 -3 -9
before:role last:given	13 10 -27 -2 -1 -4
before:role last:acronym	-3 -9 30 -17 -2 -3
before:role last:mixed	-29 27 3 0 0 -2
before:role last:capital	-19 50 -8 -38 -25 -33
before:role last:number	11 -9 0 0 0 -1
before:role last:initial	8 -5 -1 0 0 -1
before:role last:endsInS	-22 33 -9 -10 -2 -1
before:role last:stop	13 -12 -1 0 0 0
before:role last:unknown	-11 -2 30 -17 -2 -4
before:role last:longWord	0 -26 27 0 -1 0
before:role last:shortWord	-29 17 40 -24 -9 -18
before:role last:inhabitant	3 17 -14 -10 -2 -4
before:role last:ordinarySmall	10 -8 13 -13 -3 -14
before:role last:lexiconNoun	-27 32 9 -23 -10 -27
before:role last:lexiconUnknown	0 33 -26 -20 -17 -10
before:title last:acronym	10 -10 0 0 0 0
before:title last:mixed	-27 28 0 0 0 -2
before:title last:capital	-40 53 -17 -5 -6 -19
before:title last:number	7 -1 0 0 -6 -1
before:title last:unknown	10 -10 0 0 0 0
before:title last:longWord	-12 13 0 -1 0 0
before:title last:shortWord	26 -22 -6 0 -2 0
before:title last:inhabitant	-5 5 0 0 0 0
before:title last:ordinarySmall	-38 38 0 0 0 0
before:title last:lexiconNoun	-57 62 -8 -2 -1 -1
before:title last:lexiconUnknown	7 7 -9 -3 -6 -18
before:particle last:capital	70 -52 -15 -7 -15 -5
before:particle last:endsInS	12 -8 -1 -2 -2 0
before:particle last:lexiconUnknown	68 -50 -14 -7 -15 -4
before:legalForm last:capital	-36 -6 0 0 39 0
before:legalForm last:lexiconUnknown	-36 -6 0 0 39 0
before:firmHead last:legalForm	-17 -2 25 -6 -1 0
before:firmHead last:firmHead	20 0 -13 -8 0 0
before:firmHead last:firmNoun	5 -1 -3 -1 0 0
before:firmHead last:bodyHead	12 0 0 -11 0 0
before:firmHead last:placeHead	-12 0 20 0 -10 0
before:firmHead last:never	1 0 -4 12 -7 -2
before:firmHead last:plain	12 -1 2 -13 0 -3
before:firmHead last:given	7 -6 -1 0 0 0
before:firmHead last:givenMaybe	-8 12 -2 -1 -1 0
before:firmHead last:acronym	-6 -2 12 9 -9 -4
before:firmHead last:capital	24 5 -13 7 -36 -10
before:firmHead last:endsInS	14 10 -22 -3 0 0
before:firmHead last:unknown	9 -2 -3 -2 -2 -2
before:firmHead last:longWord	16 0 -11 -7 0 0
before:firmHead last:shortWord	-4 -10 21 1 -18 -5
before:firmHead last:inhabitant	14 -2 -11 -2 0 0
before:firmHead last:ordinarySmall	40 -3 -23 -19 0 -3
before:firmHead last:lexiconNoun	6 -12 -10 22 -11 -6
before:firmHead last:lexiconUnknown	25 13 -4 -26 -27 -4
before:firmNoun last:legalForm	4 -2 3 -6 -1 0
before:firmNoun last:firmHead	-2 -1 10 -11 0 0
before:firmNoun last:bodyHead	12 0 -10 -2 0 0
before:firmNoun last:placeHead	19 -7 -2 -1 -13 -10
before:firmNoun last:mediaHead	18 0 -18 0 0 0
before:firmNoun last:acting	-26 0 26 0 0 0
before:firmNoun last:calendar	-26 0 26 0 0 0
before:firmNoun last:never	-6 0 -4 12 0 -2
before:firmNoun last:plain	-5 -26 33 -3 -3 -3
before:firmNoun last:function	-25 0 25 0 0 0
before:firmNoun last:givenMaybe	-26 -2 38 -2 -3 -11
before:firmNoun last:acronym	-35 -1 15 26 -3 -8
before:firmNoun last:capital	-4 -31 43 -4 -36 -41
before:firmNoun last:endsInS	7 20 -9 -18 -1 -3
before:firmNoun last:stop	-5 -1 11 -4 0 0
before:firmNoun last:unknown	-21 -1 4 19 -3 -5
before:firmNoun last:longWord	14 -25 11 -5 -1 0
before:firmNoun last:shortWord	-32 4 35 13 -20 -24
before:firmNoun last:inhabitant	51 -3 -48 -3 -8 -1
before:firmNoun last:ordinarySmall	-2 -3 15 -14 -4 -10
before:firmNoun last:lexiconNoun	-12 -4 30 9 -29 -36
before:firmNoun last:lexiconUnknown	4 -32 34 -22 -8 -7
before:bodyHead last:firmHead	32 0 -27 -6 0 0
before:bodyHead last:bodyHead	23 0 -1 -22 0 0
before:bodyHead last:acronym	-11 0 -8 17 0 0
before:bodyHead last:capital	-11 -40 20 48 -32 -20
before:bodyHead last:endsInS	21 0 -27 2 -2 0
before:bodyHead last:unknown	-20 -7 -30 44 -1 -4
before:bodyHead last:shortWord	3 -11 -11 15 -3 -1
before:bodyHead last:ordinarySmall	14 -1 -5 -9 0 0
before:bodyHead last:lexiconNoun	-27 -5 45 -28 -1 -3
before:bodyHead last:lexiconUnknown	15 -31 -12 43 -32 -14
before:placeHead last:role	7 -5 0 -1 0 0
before:placeHead last:bodyHead	20 -1 -2 -17 0 0
before:placeHead last:plain	20 0 -1 -18 -1 0
before:placeHead last:given	17 -12 -4 0 -1 -1
before:placeHead last:acronym	25 -10 -5 -2 -12 -1
before:placeHead last:mixed	-20 -1 -2 -1 0 22
before:placeHead last:capital	38 -8 0 -31 -4 -10
before:placeHead last:number	7 -1 0 0 -6 -1
before:placeHead last:endsInS	14 -5 -2 -6 -1 0
before:placeHead last:unknown	23 -10 -3 -2 -12 -1
before:placeHead last:longWord	5 0 -1 0 -3 0
before:placeHead last:shortWord	22 -24 -15 -3 -5 21
before:placeHead last:ordinarySmall	25 -2 -8 -17 0 0
before:placeHead last:lexiconNoun	43 -7 -20 -22 -1 -1
before:placeHead last:lexiconUnknown	2 -1 15 -13 -2 -9
before:productHead last:capital	20 -11 -6 -5 0 0
before:productHead last:lexiconNoun	20 -11 -6 -5 0 0
before:productNoun last:capital	-8 -34 -32 35 -11 29
before:productNoun last:endsInS	-11 0 -3 13 -2 0
before:productNoun last:unknown	14 -2 -1 -3 -2 -7
before:productNoun last:shortWord	-7 -12 -23 37 -4 -10
before:productNoun last:lexiconNoun	-8 -9 -22 31 0 -3
before:productNoun last:lexiconUnknown	-13 -26 -11 10 -8 35
before:familyNoun last:givenMaybe	-11 13 -1 0 -1 0
before:familyNoun last:capital	-11 19 -8 -1 -1 -1
before:familyNoun last:endsInS	-12 16 -7 0 0 0
before:familyNoun last:shortWord	7 -6 0 0 0 -1
before:familyNoun last:lexiconNoun	5 -5 0 0 0 0
before:familyNoun last:lexiconUnknown	-15 22 -8 0 -1 -1
before:clubHead last:acronym	8 0 -1 0 -7 0
before:clubHead last:capital	-41 -3 -18 -3 52 -1
before:clubHead last:endsInS	5 -2 -1 0 -2 0
before:clubHead last:unknown	8 0 -1 0 -7 0
before:clubHead last:lexiconNoun	7 -2 -2 0 -2 -1
before:clubHead last:lexiconUnknown	-46 -1 -17 -3 53 0
before:mediaHead last:acronym	10 -1 -5 -2 -1 -2
before:mediaHead last:capital	1 16 -10 -10 -3 -1
before:mediaHead last:unknown	14 -2 -6 -2 -2 -2
before:mediaHead last:lexiconNoun	11 0 -8 -2 -2 0
before:mediaHead last:lexiconUnknown	-10 16 -1 -8 0 0
before:speaking last:firmHead	0 30 -30 0 0 0
before:speaking last:firmNoun	0 30 -30 0 0 0
before:speaking last:bodyHead	-18 13 -5 11 -4 -3
before:speaking last:placeHead	-25 -2 -4 -3 0 32
before:speaking last:calendar	-32 33 -2 0 0 0
before:speaking last:given	-11 19 -2 -8 0 -1
before:speaking last:givenMaybe	-1 10 -4 0 -3 -2
before:speaking last:acronym	23 -4 3 -30 0 -3
before:speaking last:capital	-30 26 -2 21 -48 -2
before:speaking last:endsInS	40 0 13 -39 -1 -35
before:speaking last:unknown	22 -4 3 -29 0 -3
before:speaking last:longWord	-6 28 -7 -13 0 -5
before:speaking last:shortWord	-19 0 16 12 -2 -12
before:speaking last:ordinarySmall	-31 30 -11 4 -5 5
before:speaking last:lexiconNoun	-28 2 -12 21 -12 16
before:speaking last:lexiconUnknown	-13 28 9 5 -40 -33
before:acting last:role	27 -8 -18 -4 0 -1
before:acting last:firmHead	-42 -12 53 -8 -1 -3
before:acting last:firmNoun	-23 -1 26 -4 0 0
before:acting last:placeHead	-3 -9 -2 24 -13 -5
before:acting last:clubHead	-1 -7 -6 13 0 0
before:acting last:preposition	6 0 -6 0 0 0
before:acting last:plain	-9 -13 -6 -17 -4 37
before:acting last:function	2 -1 8 -1 -8 -1
before:acting last:given	-13 23 -4 -6 -1 0
before:acting last:givenMaybe	2 34 -19 -4 -4 -25
before:acting last:acronym	15 -1 -7 -5 -3 0
before:acting last:mixed	-1 0 6 0 0 -5
before:acting last:capital	-8 22 -6 -2 -12 -2
before:acting last:endsInS	11 27 -39 1 -8 -6
before:acting last:unknown	18 -2 -5 -10 -1 -1
before:acting last:longWord	5 -5 0 0 0 0
before:acting last:shortWord	52 -52 14 -22 -12 -15
before:acting last:inhabitant	-21 -24 7 -9 -2 29
before:acting last:ordinarySmall	11 3 -29 34 -27 -6
before:acting last:lexiconNoun	-10 -9 22 10 -43 0
before:acting last:lexiconUnknown	-13 41 -60 -18 24 -8
before:firmVerb last:legalForm	-7 0 7 0 0 0
before:firmVerb last:firmHead	0 -1 5 -3 0 0
before:firmVerb last:bodyHead	-19 -2 26 -6 -2 -1
before:firmVerb last:acting	5 -5 0 0 0 0
before:firmVerb last:plain	-19 -2 26 -6 -2 -1
before:firmVerb last:given	-20 12 3 0 -1 -1
before:firmVerb last:capital	-17 4 28 -26 -14 -2
before:firmVerb last:number	28 0 -1 0 0 -27
before:firmVerb last:endsInS	8 -8 11 -5 -1 -5
before:firmVerb last:unknown	9 0 -7 0 -2 0
before:firmVerb last:longWord	0 -1 5 -3 0 0
before:firmVerb last:ordinarySmall	-5 -12 18 -8 -2 -2
before:firmVerb last:lexiconNoun	-29 31 3 -18 -6 10
before:firmVerb last:lexiconUnknown	1 -23 28 -9 -7 -17
before:article last:role	-6 -13 -33 54 -21 -17
before:article last:title	11 0 -2 -3 -8 0
before:article last:legalForm	-5 0 -15 21 -1 -3
before:article last:firmHead	41 -5 -46 -4 3 10
before:article last:firmNoun	-8 -4 -17 30 8 -22
before:article last:bodyHead	-26 -6 -25 59 -57 -4
before:article last:placeHead	30 -4 19 -25 -24 -20
before:article last:productHead	-9 -1 -2 -12 -11 28
before:article last:productNoun	-13 -1 -3 0 -12 23
before:article last:familyNoun	8 0 -3 -4 0 0
before:article last:clubHead	9 0 -1 -8 0 0
before:article last:mediaHead	-31 -4 60 -23 -11 -19
before:article last:acting	7 0 -1 -6 0 -1
before:article last:article	5 -1 -1 -1 -1 -1
before:article last:pronoun	-16 0 0 -10 22 0
before:article last:nationality	28 -1 -11 -10 -7 -6
before:article last:calendar	30 -6 -4 -14 -3 -9
before:article last:never	-16 -1 -6 -16 28 -3
before:article last:plain	12 -11 -46 14 30 -34
before:article last:firmTail	10 0 -8 -3 0 0
before:article last:function	18 -1 -9 -3 -1 -5
before:article last:given	-3 15 -18 -5 -35 23
before:article last:givenMaybe	-53 6 -31 -6 -9 59
before:article last:acronym	-13 -3 -65 33 0 17
before:article last:mixed	51 -4 -40 -8 -5 -23
before:article last:capital	-1 -42 -10 13 -3 23
before:article last:number	-34 -3 -8 -14 -15 57
before:article last:endsInS	-52 -11 -16 14 71 -24
before:article last:unknown	-15 -3 -65 35 13 10
before:article last:longWord	-36 -5 -19 31 -19 42
before:article last:shortWord	-29 8 31 -25 55 -50
before:article last:inhabitant	11 -44 13 -11 0 -2
before:article last:ordinarySmall	-29 -6 9 18 -25 29
before:article last:lexiconNoun	-12 -38 -11 20 -9 29
before:article last:lexiconUnknown	11 -15 -1 -8 -7 8
before:possessive last:firmHead	-1 -8 9 0 0 0
before:possessive last:firmNoun	-1 -8 9 0 0 0
before:possessive last:mixed	-13 -2 -13 -2 -3 27
before:possessive last:capital	10 -19 -20 -19 -2 24
before:possessive last:endsInS	13 0 -4 0 -10 0
before:possessive last:shortWord	13 -7 4 -1 -10 0
before:possessive last:ordinarySmall	1 -9 9 0 0 0
before:possessive last:lexiconNoun	0 -8 8 0 0 0
before:possessive last:lexiconUnknown	3 -15 -39 -20 -4 41
before:preposition last:role	33 -22 -9 -2 -6 -4
before:preposition last:legalForm	-13 -3 17 -3 0 0
before:preposition last:firmHead	-17 -20 63 -39 -11 -8
before:preposition last:bodyHead	-36 -5 27 29 -22 -11
before:preposition last:placeHead	-35 -17 22 -23 42 -30
before:preposition last:clubHead	-13 -9 23 -6 6 -1
before:preposition last:mediaHead	0 0 7 0 -6 0
before:preposition last:pronoun	-13 0 0 -1 13 0
before:preposition last:nationality	5 -1 -1 -1 0 -2
before:preposition last:calendar	64 -24 -42 -8 -12 -16
before:preposition last:never	-14 0 7 -7 13 0
before:preposition last:plain	24 -54 -25 57 -21 -35
before:preposition last:function	16 0 -15 0 -1 -1
before:preposition last:given	27 -17 0 -1 -12 -3
before:preposition last:givenMaybe	22 -13 -5 -1 7 -11
before:preposition last:acronym	14 -3 -12 4 6 -32
before:preposition last:mixed	-34 -7 18 -6 -6 8
before:preposition last:capital	-18 15 -2 -9 1 13
before:preposition last:number	54 -2 -1 -1 -18 -41
before:preposition last:endsInS	-11 31 1 -25 -63 43
before:preposition last:unknown	5 -8 -23 -1 -15 24
before:preposition last:longWord	11 -16 8 -14 19 -15
before:preposition last:shortWord	-14 -38 -46 -2 35 61
before:preposition last:inhabitant	2 43 -12 -19 -41 -24
before:preposition last:ordinarySmall	15 -32 -19 -4 15 17
before:preposition last:lexiconNoun	-16 28 -11 -17 -9 12
before:preposition last:lexiconUnknown	-15 -11 4 7 10 -6
before:placePreposition last:role	20 0 -17 0 -5 0
before:placePreposition last:firmHead	12 0 5 0 -15 0
before:placePreposition last:firmNoun	25 -8 -10 -1 -9 0
before:placePreposition last:placeHead	10 -1 -5 -1 -3 0
before:placePreposition last:pronoun	10 0 -1 0 -10 0
before:placePreposition last:nationality	10 0 -2 0 -8 0
before:placePreposition last:calendar	49 -10 -13 -1 -34 -1
before:placePreposition last:never	10 0 -1 0 -10 0
before:placePreposition last:plain	-11 -6 9 -2 8 -2
before:placePreposition last:function	5 0 -3 -1 -1 0
before:placePreposition last:given	-18 -15 -11 0 35 -1
before:placePreposition last:givenMaybe	2 -5 -4 0 8 -1
before:placePreposition last:acronym	17 -1 -3 -5 -9 -1
before:placePreposition last:capital	-6 -13 -19 -58 54 -51
before:placePreposition last:number	-8 -3 -2 -2 22 -15
before:placePreposition last:endsInS	14 -10 47 -20 -41 -8
before:placePreposition last:unknown	18 0 -2 -4 -12 -1
before:placePreposition last:longWord	-3 -2 -2 -1 6 0
before:placePreposition last:shortWord	-1 -47 1 -12 29 -7
before:placePreposition last:inhabitant	2 -5 -19 0 22 -4
before:placePreposition last:ordinarySmall	31 -20 -35 -5 20 -3
before:placePreposition last:lexiconNoun	-21 7 18 -37 25 -39
before:placePreposition last:lexiconUnknown	-4 -20 -41 -32 53 -21
before:from last:role	14 -35 57 -41 -11 -2
before:from last:particle	6 -5 -2 0 0 0
before:from last:legalForm	5 -6 6 -7 -6 0
before:from last:firmHead	3 -7 2 13 -6 -10
before:from last:firmNoun	22 -50 19 -12 -15 -2
before:from last:bodyHead	-1 -24 -16 -4 30 -1
before:from last:placeHead	-32 -9 40 -18 -38 39
before:from last:productHead	20 0 -14 0 -7 -2
before:from last:productNoun	20 0 -14 0 -7 -2
before:from last:clubHead	9 0 26 -28 -12 0
before:from last:mediaHead	10 0 -10 0 0 0
before:from last:speaking	11 0 -3 -8 0 0
before:from last:acting	-6 9 -2 0 0 -1
before:from last:nationality	10 0 -1 -1 -8 0
before:from last:calendar	29 -9 -20 -1 -1 -1
before:from last:plain	23 -24 64 -63 -52 -12
before:from last:firmTail	-7 -1 11 -3 -2 0
before:from last:function	3 9 -10 0 0 -1
before:from last:given	7 -45 13 -18 31 -1
before:from last:givenMaybe	14 11 -60 -7 37 -13
before:from last:acronym	12 -3 21 -22 -15 -6
before:from last:mixed	-5 9 26 -13 -3 -18
before:from last:capital	-7 -9 12 8 7 -46
before:from last:number	-9 -2 -13 -2 27 -5
before:from last:endsInS	15 24 23 -62 -32 -11
before:from last:stop	5 -1 -1 -4 0 -1
before:from last:unknown	5 -6 -6 23 -33 -8
before:from last:longWord	-16 15 -8 29 -28 -1
before:from last:shortWord	25 17 -27 25 -24 -33
before:from last:inhabitant	34 -9 -5 14 -46 -4
before:from last:ordinarySmall	15 -16 4 12 -16 -36
before:from last:lexiconNoun	15 2 5 -18 -11 -33
before:from last:lexiconUnknown	-27 -13 18 5 19 -44
before:at last:role	32 -2 -18 -13 -3 0
before:at last:firmHead	-47 -1 59 4 -15 -2
before:at last:firmNoun	-3 0 19 -7 -8 -1
before:at last:bodyHead	-1 -12 -9 16 7 -6
before:at last:placeHead	-12 -3 -17 56 -18 -9
before:at last:clubHead	8 0 -6 -1 0 0
before:at last:pronoun	18 0 0 0 -18 0
before:at last:calendar	8 -1 -5 0 -2 0
before:at last:never	12 0 11 -6 -18 0
before:at last:plain	-3 -16 -50 1 -16 70
before:at last:given	17 -39 3 22 -17 -11
before:at last:givenMaybe	-2 -3 17 -1 -8 -7
before:at last:acronym	-66 -1 16 26 39 -9
before:at last:mixed	-10 -3 3 -12 -6 13
before:at last:capital	-7 -31 19 4 11 -25
before:at last:number	46 -2 -12 -4 -20 -20
before:at last:endsInS	-12 -31 20 -36 24 -3
before:at last:unknown	-49 -2 23 11 31 -15
before:at last:longWord	1 0 -13 -13 27 -7
before:at last:shortWord	15 -14 -16 -4 -28 54
before:at last:inhabitant	-6 -12 3 -30 35 -15
before:at last:ordinarySmall	-69 31 19 -13 8 22
before:at last:lexiconNoun	-22 -26 4 19 21 -26
before:at last:lexiconUnknown	-5 -17 24 -9 2 -22
before:named last:givenMaybe	-28 55 -6 -1 0 -37
before:named last:capital	9 16 -20 -37 -26 19
before:named last:endsInS	-22 12 41 -3 0 -37
before:named last:shortWord	-21 26 -3 -1 0 -4
before:named last:ordinarySmall	1 -18 43 -3 0 -34
before:named last:lexiconNoun	-62 27 2 -8 -6 24
before:named last:lexiconUnknown	62 -8 -35 -32 -21 -10
before:and last:role	14 0 -9 -6 0 0
before:and last:legalForm	-28 0 30 -2 -1 0
before:and last:firmHead	-25 -5 -18 46 -2 -2
before:and last:firmNoun	-12 0 13 0 0 0
before:and last:bodyHead	60 -17 -32 -29 -9 -11
before:and last:placeHead	-9 0 -25 -1 33 -4
before:and last:productHead	-21 0 -3 23 0 0
before:and last:productNoun	-4 0 -3 7 0 0
before:and last:firmVerb	10 0 -10 0 0 0
before:and last:preposition	-13 -1 14 0 0 0
before:and last:calendar	-18 28 -8 0 -4 -8
before:and last:never	-11 -2 -8 19 -1 0
before:and last:plain	-48 46 15 -40 40 -12
before:and last:function	-13 -1 13 0 0 0
before:and last:given	-26 44 -12 -1 -15 -1
before:and last:givenMaybe	12 -7 -1 0 -3 0
before:and last:acronym	-51 -3 55 4 -4 -4
before:and last:mixed	-5 0 10 0 -4 -1
before:and last:capital	3 17 -3 -20 -11 4
before:and last:number	13 -1 -1 -1 -2 -8
before:and last:endsInS	19 4 -44 41 -15 -28
before:and last:unknown	-1 -7 44 -39 -16 -7
before:and last:longWord	-7 -15 -2 -10 30 -2
before:and last:shortWord	-21 74 -10 15 -31 -48
before:and last:inhabitant	-49 -3 29 -30 8 29
before:and last:ordinarySmall	49 3 2 -31 -31 -44
before:and last:lexiconNoun	12 -2 -20 12 -36 23
before:and last:lexiconUnknown	-19 21 25 -72 10 -46
before:pronoun last:capital	10 -14 28 -5 -14 -16
before:pronoun last:shortWord	6 0 -4 0 -2 0
before:pronoun last:ordinarySmall	51 -47 -8 -1 -1 -3
before:pronoun last:lexiconNoun	10 -12 23 -5 -13 -16
before:pronoun last:lexiconUnknown	-2 -4 7 0 -1 0
before:nationality last:capital	8 -2 -4 -1 0 -1
before:nationality last:lexiconNoun	8 -2 -4 -1 0 -1
before:calendar last:calendar	6 -4 -2 0 0 0
before:calendar last:capital	-35 47 -20 -2 -1 -1
before:calendar last:stop	8 -1 -7 0 0 0
before:calendar last:ordinarySmall	6 -5 -2 0 0 0
before:calendar last:lexiconNoun	35 -16 -18 -2 -1 -1
before:calendar last:lexiconUnknown	-54 56 -2 0 0 0
before:never last:firmHead	17 -1 -15 -2 0 0
before:never last:firmNoun	12 -1 -11 0 0 0
before:never last:bodyHead	10 0 -1 -7 -2 -1
before:never last:plain	11 0 -11 0 0 0
before:never last:givenMaybe	11 -10 0 0 0 0
before:never last:mixed	-27 28 0 0 0 -2
before:never last:capital	-24 39 -37 -18 -14 15
before:never last:endsInS	7 0 -5 -2 0 0
before:never last:unknown	14 -2 -1 -3 -2 -7
before:never last:shortWord	26 -10 -14 -3 -3 -10
before:never last:inhabitant	-5 5 0 0 0 0
before:never last:ordinarySmall	15 2 -26 -3 -3 -7
before:never last:lexiconNoun	-8 28 -28 -10 -4 -8
before:never last:lexiconUnknown	-35 22 -10 -7 -8 25
before:plain last:role	25 -14 -7 -5 0 0
before:plain last:legalForm	6 -4 8 -8 -5 -4
before:plain last:firmHead	25 -1 -17 -10 0 0
before:plain last:bodyHead	59 -1 -3 -56 0 -1
before:plain last:placeHead	9 -13 11 -3 -11 -1
before:plain last:mediaHead	14 0 -14 0 0 0
before:plain last:speaking	10 -9 -1 0 0 0
before:plain last:calendar	39 -29 -10 -1 0 0
before:plain last:never	-3 0 -6 11 -1 -3
before:plain last:plain	-3 -4 40 -15 -1 -31
before:plain last:function	11 0 -10 0 0 0
before:plain last:given	-32 40 -19 -17 19 -10
before:plain last:givenMaybe	12 -6 -4 -1 -1 0
before:plain last:acronym	-10 -1 7 -32 -7 35
before:plain last:mixed	-20 -1 -2 -1 0 22
before:plain last:capital	14 -4 -20 8 -2 -6
before:plain last:number	7 0 0 -1 0 -6
before:plain last:endsInS	-17 37 -13 1 -8 -12
before:plain last:stop	-5 -5 21 -4 -4 -8
before:plain last:unknown	2 -8 -29 -8 -9 35
before:plain last:longWord	24 -7 -13 -9 0 0
before:plain last:shortWord	-2 -36 -11 18 -23 34
before:plain last:inhabitant	-15 -47 -48 44 41 -16
before:plain last:ordinarySmall	1 7 -35 44 -4 -35
before:plain last:lexiconNoun	9 -23 -5 2 8 3
before:plain last:lexiconUnknown	12 21 -17 -10 -14 -12
before:firmTail last:role	-5 -8 16 -4 0 0
before:firmTail last:firmHead	-1 -1 12 -3 0 -7
before:firmTail last:placeHead	-3 -9 -2 24 -13 -5
before:firmTail last:plain	-17 0 19 -3 0 0
before:firmTail last:capital	12 -15 -16 14 -13 21
before:firmTail last:endsInS	-17 -1 27 -6 0 -7
before:firmTail last:inhabitant	-8 12 1 -4 0 -3
before:firmTail last:ordinarySmall	-10 4 0 21 -13 -8
before:firmTail last:lexiconNoun	-11 0 -16 14 -13 21
before:firmTail last:lexiconUnknown	23 -21 -1 0 0 0
before:partyTail last:placeHead	-3 -9 -2 24 -13 -5
before:partyTail last:capital	-3 -9 -2 24 -13 -5
before:partyTail last:ordinarySmall	-3 -9 -2 24 -13 -5
before:partyTail last:lexiconNoun	-3 -9 -2 24 -13 -5
before:credit last:role	-15 -21 30 0 0 0
before:credit last:particle	6 -5 -2 0 0 0
before:credit last:legalForm	-12 0 12 0 0 0
before:credit last:firmHead	2 -4 16 -7 -11 -7
before:credit last:firmNoun	5 -42 30 0 -5 0
before:credit last:bodyHead	-21 -3 -37 44 -2 0
before:credit last:placeHead	-36 7 30 0 -2 0
before:credit last:acting	-6 9 -1 0 0 -1
before:credit last:calendar	11 -2 -8 0 0 -1
before:credit last:plain	-15 -15 32 1 -5 -8
before:credit last:function	3 9 -10 0 0 -1
before:credit last:given	2 9 -5 -3 -5 -1
before:credit last:givenMaybe	7 12 -15 -2 -2 -2
before:credit last:acronym	21 -1 -10 -15 0 -1
before:credit last:mixed	-1 12 -9 -1 0 0
before:credit last:capital	2 27 11 2 -56 -20
before:credit last:endsInS	-1 59 -34 -37 -14 0
before:credit last:unknown	17 -1 -10 -9 0 -1
before:credit last:longWord	-14 15 -1 0 -1 0
before:credit last:shortWord	7 31 -20 -6 -26 -4
before:credit last:inhabitant	-22 -23 -16 52 -7 -1
before:credit last:ordinarySmall	-19 -7 21 19 -21 -12
before:credit last:lexiconNoun	-16 17 13 22 -41 -18
before:credit last:lexiconUnknown	16 23 -2 -32 -32 -3
before:function last:role	36 -57 5 15 -41 -23
before:function last:title	11 0 -2 -3 -8 0
before:function last:particle	7 -5 -2 0 0 0
before:function last:legalForm	-15 -7 14 12 -7 -3
before:function last:firmHead	8 -54 8 15 -24 -7
before:function last:firmNoun	15 -57 8 21 -12 -24
before:function last:bodyHead	-13 -7 -24 49 -26 -21
before:function last:placeHead	-21 -30 -1 3 26 -6
before:function last:productHead	-7 -2 -17 13 -17 27
before:function last:productNoun	5 -2 -19 6 -17 21
before:function last:familyNoun	6 0 0 -6 0 0
before:function last:clubHead	-2 -14 30 2 -20 -5
before:function last:mediaHead	-20 -4 56 -24 -17 -19
before:function last:speaking	11 0 -3 -8 0 0
before:function last:acting	6 8 -5 -6 -1 -2
before:function last:firmVerb	10 0 -10 0 0 0
before:function last:article	18 -2 -6 -2 -10 -1
before:function last:preposition	-8 -1 9 0 0 0
before:function last:pronoun	3 0 -2 -11 6 -1
before:function last:nationality	46 -2 -16 -14 -21 -8
before:function last:calendar	91 -5 -72 -22 -44 -30
before:function last:never	-14 -3 -4 0 15 -3
before:function last:plain	12 -35 -10 3 -1 24
before:function last:firmTail	3 -1 4 -6 -2 0
before:function last:function	31 4 -11 -6 -18 -9
before:function last:given	-8 -15 16 -3 0 10
before:function last:givenMaybe	-30 46 -71 -17 24 20
before:function last:acronym	-25 -14 6 19 18 -11
before:function last:mixed	21 -7 -2 -39 -25 16
before:function last:capital	-11 -8 -4 7 23 -4
before:function last:number	-7 -11 -31 -21 16 33
before:function last:endsInS	-1 12 -16 -9 25 -15
before:function last:stop	5 -1 -1 -4 0 -1
before:function last:unknown	-2 -26 -10 17 -10 10
before:function last:longWord	-42 19 -37 18 22 21
before:function last:shortWord	-7 22 4 -9 24 -26
before:function last:inhabitant	-30 -6 21 -34 21 22
before:function last:ordinarySmall	10 -26 -7 -7 7 11
before:function last:lexiconNoun	-18 -16 1 3 26 8
before:function last:lexiconUnknown	-8 7 -1 0 10 -13
before:given last:firmNoun	5 -5 0 0 0 0
before:given last:placeHead	11 -9 -1 0 0 -1
before:given last:plain	8 -3 -3 0 -2 0
before:given last:givenMaybe	9 -8 0 0 0 0
before:given last:mixed	11 -9 -1 0 0 -1
before:given last:capital	56 -50 -11 -2 -5 -5
before:given last:endsInS	6 -2 -3 0 0 0
before:given last:shortWord	23 -21 -1 0 0 -1
before:given last:inhabitant	10 -8 -2 0 -1 0
before:given last:ordinarySmall	13 -10 -2 0 0 -1
before:given last:lexiconNoun	39 -33 -6 -1 -1 -2
before:given last:lexiconUnknown	41 -34 -7 -2 -5 -4
before:givenMaybe last:acting	5 -5 0 0 0 0
before:givenMaybe last:given	20 -18 -2 0 0 0
before:givenMaybe last:capital	45 -22 -19 -10 -15 -4
before:givenMaybe last:endsInS	8 -6 -2 0 0 0
before:givenMaybe last:shortWord	18 -14 -2 0 -3 0
before:givenMaybe last:ordinarySmall	8 -6 -2 0 0 0
before:givenMaybe last:lexiconNoun	22 -18 -3 -1 0 0
before:givenMaybe last:lexiconUnknown	36 -14 -17 -9 -15 -3
before:acronym last:role	13 -6 -1 -1 -4 0
before:acronym last:firmHead	24 -4 -17 -3 0 0
before:acronym last:firmNoun	24 -2 -16 -1 -7 0
before:acronym last:bodyHead	15 0 -1 -14 0 0
before:acronym last:article	5 -1 -1 -1 -1 -1
before:acronym last:plain	15 17 -17 -4 -29 -2
before:acronym last:function	13 -3 -2 -2 -2 -5
before:acronym last:given	-17 18 0 0 -2 0
before:acronym last:givenMaybe	12 -12 0 0 0 0
before:acronym last:acronym	44 -9 -43 -18 1 -11
before:acronym last:capital	4 26 -14 -37 -7 -18
before:acronym last:number	23 -12 -1 0 -8 -2
before:acronym last:endsInS	-17 28 -12 -3 0 -1
before:acronym last:unknown	7 -29 1 -15 21 -14
before:acronym last:shortWord	12 -16 -28 -9 34 -4
before:acronym last:inhabitant	6 -6 0 0 0 0
before:acronym last:ordinarySmall	65 -47 -19 -11 -1 0
before:acronym last:lexiconNoun	-15 43 -33 -14 -21 -6
before:acronym last:lexiconUnknown	20 -4 -31 -19 -1 -3
before:mixed last:capital	5 -4 0 0 0 -1
before:mixed last:lexiconNoun	5 -4 0 0 0 -1
before:capital last:role	25 -13 -23 1 -2 -4
before:capital last:title	5 6 -2 -3 -8 0
before:capital last:legalForm	76 -19 -65 -17 -4 -4
before:capital last:firmHead	50 -33 -28 -10 -3 -11
before:capital last:firmNoun	35 -23 -22 -5 -2 -1
before:capital last:bodyHead	26 -34 -28 1 -2 -4
before:capital last:placeHead	20 -4 11 -21 -13 -13
before:capital last:productNoun	19 -2 -7 -13 0 0
before:capital last:familyNoun	8 0 -3 -4 0 0
before:capital last:clubHead	20 0 0 -14 -1 -5
before:capital last:mediaHead	13 -1 -6 -8 -1 0
before:capital last:speaking	15 -9 -6 0 0 0
before:capital last:acting	16 -6 -6 -6 0 -1
before:capital last:firmVerb	10 -1 -10 0 0 0
before:capital last:pronoun	-12 0 -1 -1 13 0
before:capital last:calendar	-6 -9 19 -3 -3 -1
before:capital last:never	11 -1 -8 -6 -1 0
before:capital last:plain	3 11 -6 -18 33 -13
before:capital last:firmTail	12 -1 -9 -3 0 0
before:capital last:function	29 -3 -22 -2 -2 -1
before:capital last:given	18 -43 36 -11 -7 -5
before:capital last:givenMaybe	52 -44 -27 -2 11 -4
before:capital last:acronym	33 -22 -32 2 -8 18
before:capital last:mixed	25 7 -35 -9 -5 -7
before:capital last:capital	27 0 -5 -15 -19 -21
before:capital last:number	-28 -4 -4 -4 -3 36
before:capital last:initial	9 -5 -1 -1 0 -1
before:capital last:endsInS	31 -27 -37 -5 31 -13
before:capital last:stop	8 8 -15 -4 -4 -1
before:capital last:unknown	54 -19 -34 -2 -26 6
before:capital last:longWord	-6 -10 1 2 20 -3
before:capital last:shortWord	12 -9 2 -10 16 -30
before:capital last:inhabitant	7 -44 31 -2 -11 -5
before:capital last:ordinarySmall	23 6 -1 -21 -41 -20
before:capital last:lexiconNoun	18 14 0 -11 -25 -54
before:capital last:lexiconUnknown	23 -16 -14 -11 -6 13
before:small last:role	9 20 -1 5 -38 -29
before:small last:particle	5 -3 -2 0 0 0
before:small last:legalForm	-7 -21 25 -3 -12 -10
before:small last:firmHead	-3 -20 23 3 -24 -11
before:small last:firmNoun	17 -32 2 9 -5 -25
before:small last:bodyHead	25 5 -16 -4 -7 -24
before:small last:placeHead	-12 -47 0 10 26 -6
before:small last:productHead	-7 -2 -17 13 -17 27
before:small last:productNoun	5 -2 -19 6 -17 21
before:small last:clubHead	-2 -20 21 15 -20 -5
before:small last:mediaHead	-10 -4 44 -17 -16 -19
before:small last:speaking	11 0 -3 -8 0 0
before:small last:acting	-24 7 22 -1 -1 -2
before:small last:firmVerb	-13 -3 25 -12 -7 -1
before:small last:article	14 -1 -4 0 -10 0
before:small last:preposition	-8 -1 9 0 0 0
before:small last:pronoun	28 -4 -8 -11 -9 -3
before:small last:nationality	53 -3 -23 -15 -21 -11
before:small last:calendar	78 -14 -27 -23 -44 -33
before:small last:never	-16 -3 -5 10 13 -5
before:small last:plain	-11 -34 17 6 -3 12
before:small last:firmTail	-5 -1 10 -3 -2 0
before:small last:function	8 1 11 -3 -16 -7
before:small last:given	1 17 -25 -19 8 -6
before:small last:givenMaybe	-9 26 3 -22 3 -16
before:small last:acronym	-5 -19 10 11 -13 -9
before:small last:mixed	2 -22 -4 16 -24 10
before:small last:capital	-11 -5 8 4 -3 12
before:small last:number	33 -21 -31 -20 10 -1
before:small last:initial	-10 11 -1 -2 3 -1
before:small last:endsInS	5 -3 16 -3 -6 -46
before:small last:stop	-39 10 41 -10 -2 -10
before:small last:unknown	22 -20 -12 16 -109 15
before:small last:longWord	-9 7 -22 -1 7 18
before:small last:shortWord	24 11 -13 -6 -10 -10
before:small last:inhabitant	7 -13 -7 0 6 -5
before:small last:ordinarySmall	-13 27 -10 -15 16 1
before:small last:lexiconNoun	-31 10 7 -1 4 26
before:small last:lexiconUnknown	8 -19 15 4 -2 -21
before:number last:role	-29 -20 -2 -6 0 41
before:number last:firmHead	-25 0 27 -2 0 0
before:number last:placeHead	29 0 -15 -3 -3 -14
before:number last:clubHead	-16 0 -1 17 0 0
before:number last:mediaHead	11 -2 -8 -1 0 0
before:number last:pronoun	8 0 0 0 -7 0
before:number last:nationality	12 -4 -5 -2 -1 -1
before:number last:calendar	52 -29 -21 -3 -1 -4
before:number last:never	8 0 0 0 -7 0
before:number last:plain	9 -12 7 0 -8 -3
before:number last:function	5 -2 -2 0 0 0
before:number last:given	-29 35 -3 -3 -5 -2
before:number last:givenMaybe	-7 14 -6 -1 0 -2
before:number last:acronym	24 0 -6 -10 -8 -1
before:number last:capital	-2 -8 -1 25 -38 3
before:number last:number	7 0 -2 0 0 -4
before:number last:endsInS	-3 -33 33 -17 -4 -3
before:number last:unknown	35 -1 -8 -20 -3 -6
before:number last:shortWord	34 -33 -42 35 -15 -28
before:number last:ordinarySmall	48 -15 -19 -18 -4 -17
before:number last:lexiconNoun	-48 19 5 28 -10 17
before:number last:lexiconUnknown	24 -31 3 17 -21 -14
before:initial last:bodyHead	10 0 -1 -7 -2 -1
before:initial last:given	10 -10 0 0 0 0
before:initial last:capital	67 -47 -13 -11 -9 -2
before:initial last:longWord	11 -10 0 0 0 0
before:initial last:lexiconNoun	30 -16 -7 -7 -2 -1
before:initial last:lexiconUnknown	47 -36 -6 -4 -7 -1
before:endsInS last:role	-9 14 -4 -1 0 -1
before:endsInS last:legalForm	9 -1 -7 -1 0 0
before:endsInS last:firmHead	10 -10 25 -18 -1 -9
before:endsInS last:bodyHead	37 -3 -9 -27 -1 -2
before:endsInS last:placeHead	7 -3 0 0 -1 -3
before:endsInS last:mediaHead	19 0 -18 0 0 0
before:endsInS last:speaking	10 -9 -1 0 0 0
before:endsInS last:acting	7 0 -1 -6 0 -1
before:endsInS last:calendar	-31 0 31 0 0 0
before:endsInS last:plain	-6 -12 -5 26 -5 -8
before:endsInS last:function	12 -1 -11 0 0 0
before:endsInS last:given	3 5 -5 0 -1 -5
before:endsInS last:acronym	-25 -1 28 -1 -1 -3
before:endsInS last:mixed	8 -11 -19 -2 -2 18
before:endsInS last:capital	1 0 -3 -19 -16 21
before:endsInS last:endsInS	36 -20 -1 -9 -2 -12
before:endsInS last:unknown	-12 -3 27 -4 -3 -9
before:endsInS last:longWord	-1 -3 12 -3 -1 -6
before:endsInS last:shortWord	1 -5 23 -7 -8 -14
before:endsInS last:ordinarySmall	25 -40 11 -1 -7 -14
before:endsInS last:lexiconNoun	-6 7 15 -9 -24 -4
before:endsInS last:lexiconUnknown	9 -16 -35 -17 2 41
before:edge last:role	-27 -15 24 34 -6 -7
before:edge last:title	29 -10 -6 -6 -7 -1
before:edge last:legalForm	-32 -1 40 -7 -1 -2
before:edge last:firmHead	-75 57 34 -24 -12 -7
before:edge last:firmNoun	-20 59 -39 -24 -4 -5
before:edge last:bodyHead	-63 -13 -49 89 -13 -4
before:edge last:placeHead	38 34 -17 -17 -45 -43
before:edge last:productNoun	-32 -4 29 19 -4 -12
before:edge last:clubHead	-25 -9 -29 46 -1 -1
before:edge last:mediaHead	13 -5 -8 -1 0 0
before:edge last:speaking	4 -10 20 -10 -1 -7
before:edge last:acting	17 -5 -7 -4 -1 -1
before:edge last:firmVerb	21 -8 -4 -7 -2 0
before:edge last:nationality	23 -5 -6 -10 -2 -1
before:edge last:calendar	-38 35 30 -25 -15 -8
before:edge last:never	6 -3 11 -13 -3 -1
before:edge last:plain	41 -12 -67 -12 -38 48
before:edge last:credit	5 -2 -1 -3 0 0
before:edge last:function	23 -10 -12 -1 -3 -2
before:edge last:given	21 16 -17 -11 -9 -12
before:edge last:givenMaybe	12 -30 51 -10 -18 -27
before:edge last:acronym	6 14 -12 18 -9 -22
before:edge last:mixed	-16 -23 40 -3 -1 -10
before:edge last:capital	1 2 -2 -12 12 -14
before:edge last:number	-18 -25 -14 -7 -25 53
before:edge last:endsInS	-25 -21 -5 28 1 44
before:edge last:unknown	-63 14 -4 -4 74 -29
before:edge last:longWord	34 42 -64 -32 -14 -8
before:edge last:shortWord	-20 3 3 4 -28 35
before:edge last:inhabitant	-16 29 23 -29 -16 -20
before:edge last:ordinarySmall	-3 19 -21 30 -44 -22
before:edge last:lexiconNoun	19 -28 7 10 -39 -29
before:edge last:lexiconUnknown	-32 33 4 -13 -17 19
before:comma last:role	28 1 -21 -4 -9 -4
before:comma last:title	11 -6 -1 0 -4 0
before:comma last:legalForm	-19 -12 28 -2 -4 -2
before:comma last:firmHead	26 -25 -13 -13 33 -24
before:comma last:firmNoun	37 -6 -30 -2 -1 -1
before:comma last:bodyHead	-3 -1 -6 30 -17 -13
before:comma last:placeHead	-31 -3 -69 37 10 47
before:comma last:mediaHead	13 0 -12 -1 0 0
before:comma last:speaking	21 -1 -13 0 -5 -5
before:comma last:acting	7 -2 -1 0 -2 0
before:comma last:possessive	14 -6 -7 0 -1 0
before:comma last:nationality	22 -13 -6 -1 -8 -1
before:comma last:calendar	62 -19 -50 -1 -10 -2
before:comma last:never	-2 -7 15 -2 -7 -1
before:comma last:plain	-14 49 9 -14 -16 -45
before:comma last:firmTail	15 0 -6 0 -1 -9
before:comma last:function	-36 -13 49 -1 -5 -9
before:comma last:given	35 -24 14 -6 -61 20
before:comma last:givenMaybe	-4 10 -55 -1 26 12
before:comma last:acronym	-18 37 20 -28 -42 -14
before:comma last:mixed	-12 -18 -8 -6 -15 40
before:comma last:capital	-35 13 4 -18 29 5
before:comma last:number	21 -7 23 -5 -13 -28
before:comma last:initial	22 -2 -7 -3 -12 -1
before:comma last:endsInS	-19 -15 17 30 -14 -2
before:comma last:stop	17 -24 14 -1 -5 -1
before:comma last:unknown	13 18 5 -29 -50 -16
before:comma last:longWord	35 -20 -13 -2 -8 -4
before:comma last:shortWord	-21 -3 9 -46 28 4
before:comma last:inhabitant	1 24 -24 -3 4 -2
before:comma last:ordinarySmall	-43 -46 46 10 -24 27
before:comma last:lexiconNoun	-26 -4 -18 24 11 37
before:comma last:lexiconUnknown	-38 22 22 -73 21 -24
before:colon last:role	13 -26 24 -13 -2 -24
before:colon last:firmHead	5 -2 -22 -4 -1 23
before:colon last:clubHead	6 -4 -9 10 -2 -2
before:colon last:plain	3 16 -3 -6 -1 -10
before:colon last:function	27 -11 -16 0 0 -1
before:colon last:given	-1 13 -11 0 -1 0
before:colon last:givenMaybe	-13 44 -35 -1 -9 -4
before:colon last:acronym	35 -10 -13 -5 -7 -4
before:colon last:capital	-34 11 20 2 -3 -3
before:colon last:number	13 -1 -1 0 0 -10
before:colon last:endsInS	-1 17 -21 6 -4 8
before:colon last:unknown	-5 -13 24 -2 -10 -6
before:colon last:shortWord	21 9 13 -18 -33 -26
before:colon last:inhabitant	17 0 -10 -2 0 -9
before:colon last:ordinarySmall	-11 -57 40 30 -11 -19
before:colon last:lexiconNoun	-32 -10 9 21 18 10
before:colon last:lexiconUnknown	16 26 1 -36 -20 -26
before:opens last:firmHead	10 0 -5 -2 0 -2
before:opens last:firmNoun	-12 -24 67 -34 -5 -1
before:opens last:bodyHead	-28 -4 26 6 -9 -2
before:opens last:placeHead	-1 -1 8 -4 -2 0
before:opens last:productNoun	-2 0 11 -10 0 -1
before:opens last:mediaHead	13 -6 5 -13 -3 -3
before:opens last:speaking	24 -4 -15 -7 -3 0
before:opens last:firmVerb	9 0 -8 0 0 -1
before:opens last:calendar	10 -10 0 0 0 0
before:opens last:never	-15 0 -1 17 -1 -1
before:opens last:plain	-2 -23 -18 -5 36 -3
before:opens last:credit	8 -1 -5 -1 -1 0
before:opens last:given	-29 2 -11 31 -1 0
before:opens last:givenMaybe	10 -10 0 0 0 0
before:opens last:acronym	-15 0 -1 17 -1 -1
before:opens last:mixed	-22 -1 34 -10 -5 -9
before:opens last:capital	-36 -1 -11 19 49 -34
before:opens last:number	28 -5 -9 -9 -2 -4
before:opens last:endsInS	43 -25 5 -42 -20 -14
before:opens last:longWord	-41 -2 46 12 -26 -10
before:opens last:shortWord	-28 5 21 9 5 -6
before:opens last:ordinarySmall	16 -8 30 -50 -15 -7
before:opens last:lexiconNoun	-10 -60 11 12 38 -30
before:opens last:lexiconUnknown	-54 44 -14 6 19 -15
before:closes last:capital	27 9 -18 -6 -4 -11
before:closes last:unknown	22 0 -20 -1 -2 0
before:closes last:shortWord	24 -1 -20 -1 -2 0
before:closes last:inhabitant	-2 -1 9 -4 0 -2
before:closes last:ordinarySmall	10 -3 -6 0 0 0
before:closes last:lexiconNoun	8 -5 5 -5 -1 -3
before:closes last:lexiconUnknown	-1 13 -3 -1 -2 -8
before:quote last:role	-21 30 -2 -7 0 0
before:quote last:title	9 -7 -1 0 0 0
before:quote last:firmHead	5 -5 0 0 0 0
before:quote last:firmNoun	-25 28 -4 0 -1 -1
before:quote last:bodyHead	15 -6 -8 -2 0 -3
before:quote last:acting	-18 18 0 0 0 0
before:quote last:firmVerb	-21 22 0 0 0 0
before:quote last:pronoun	20 -7 -10 -5 -1 -2
before:quote last:calendar	-18 18 0 0 0 0
before:quote last:never	20 -7 -10 -5 -1 -2
before:quote last:plain	16 15 -27 -2 -2 -18
before:quote last:function	-7 10 -4 0 0 0
before:quote last:given	16 -11 -3 0 0 -5
before:quote last:givenMaybe	-17 17 0 0 0 0
before:quote last:acronym	8 -2 -5 0 -1 -1
before:quote last:capital	38 8 -18 -48 -40 -15
before:quote last:endsInS	-41 54 5 -23 -6 -7
before:quote last:longWord	-9 14 -2 -1 -1 -1
before:quote last:shortWord	-12 11 28 -15 -7 -20
before:quote last:inhabitant	8 -5 -4 0 0 -1
before:quote last:ordinarySmall	42 -16 -46 -9 -1 -7
before:quote last:lexiconNoun	17 0 9 -27 -16 0
before:quote last:lexiconUnknown	34 14 -47 -26 -28 -25
before:hyphen last:role	11 -5 -4 -2 0 0
before:hyphen last:particle	12 -12 0 0 0 0
before:hyphen last:legalForm	8 -1 -5 -1 0 -1
before:hyphen last:placeHead	8 8 -6 -8 -1 -1
before:hyphen last:clubHead	-4 -3 -1 9 -1 0
before:hyphen last:nationality	5 -2 0 -2 -1 0
before:hyphen last:plain	6 -2 3 -5 -3 -1
before:hyphen last:function	5 -1 -3 0 0 0
before:hyphen last:given	8 -5 -1 -1 -1 0
before:hyphen last:givenMaybe	17 -9 -8 0 -1 0
before:hyphen last:acronym	-20 0 21 -1 -1 0
before:hyphen last:capital	15 -1 -21 26 -16 -28
before:hyphen last:endsInS	24 -14 -19 9 -3 -3
before:hyphen last:stop	-21 -1 23 -1 0 -1
before:hyphen last:unknown	-21 0 22 -1 -1 0
before:hyphen last:shortWord	29 14 -6 -49 -10 -5
before:hyphen last:ordinarySmall	45 -10 -26 -8 -1 -3
before:hyphen last:lexiconNoun	27 -21 13 -17 -12 -17
before:hyphen last:lexiconUnknown	-3 11 -48 41 -9 -14
before:stop last:role	8 25 -59 -13 -1 -13
before:stop last:title	23 -12 -7 -7 -2 -1
before:stop last:particle	8 -7 0 0 0 -1
before:stop last:legalForm	-20 -11 32 -4 -1 -2
before:stop last:firmHead	-12 -2 -4 32 -3 -7
before:stop last:firmNoun	-51 26 38 4 0 -2
before:stop last:bodyHead	15 -9 -1 -5 -1 0
before:stop last:placeHead	-24 11 54 -25 -8 -31
before:stop last:productNoun	35 -32 -5 -1 0 0
before:stop last:clubHead	-8 -23 -10 33 -2 -2
before:stop last:mediaHead	9 -5 0 -5 0 0
before:stop last:speaking	9 -6 -3 0 0 0
before:stop last:acting	-8 -17 19 0 0 0
before:stop last:firmVerb	22 -19 -3 0 0 0
before:stop last:possessive	6 -2 -4 -1 0 0
before:stop last:calendar	-60 3 50 -2 0 -1
before:stop last:never	18 -9 -7 -3 -3 -2
before:stop last:plain	3 -44 10 39 -6 -31
before:stop last:credit	5 -3 0 -1 0 0
before:stop last:function	3 -24 14 -1 0 -1
before:stop last:given	-18 67 -52 -15 -4 -9
before:stop last:givenMaybe	-28 10 -6 -15 -6 38
before:stop last:acronym	17 -15 17 -19 -6 -7
before:stop last:mixed	-34 43 -5 -8 -1 -11
before:stop last:capital	-12 15 9 8 -37 -13
before:stop last:number	17 -1 -3 -1 -1 -12
before:stop last:endsInS	10 -1 -14 14 -16 -25
before:stop last:stop	13 -3 -7 -1 -1 0
before:stop last:unknown	-12 -14 28 1 -5 -7
before:stop last:longWord	5 -21 19 -11 -2 -2
before:stop last:shortWord	-18 11 -1 25 -36 8
before:stop last:inhabitant	-11 31 -28 22 -18 -22
before:stop last:ordinarySmall	1 17 -15 28 -22 -72
before:stop last:lexiconNoun	2 15 10 -21 -56 -8
before:stop last:lexiconUnknown	-18 5 -1 28 -10 -13
before:symbol last:firmHead	-22 -7 32 -6 -1 -1
before:symbol last:placeHead	-11 0 -5 0 17 -1
before:symbol last:familyNoun	13 -3 -10 0 0 0
before:symbol last:never	-11 -1 15 -3 0 -1
before:symbol last:plain	-27 -3 30 -2 -3 0
before:symbol last:givenMaybe	29 -1 -17 -1 -12 -3
before:symbol last:acronym	-11 -1 15 -3 0 -1
before:symbol last:mixed	-8 -2 27 -5 -3 -13
before:symbol last:capital	21 -24 18 -29 -6 -18
before:symbol last:endsInS	-14 -17 35 -6 -10 -1
before:symbol last:longWord	0 -5 7 -1 0 0
before:symbol last:shortWord	23 -4 -4 -4 -13 -4
before:symbol last:inhabitant	5 -2 -2 0 0 0
before:symbol last:ordinarySmall	32 -9 -38 -1 16 -2
before:symbol last:lexiconNoun	20 -20 9 -9 -5 -12
before:symbol last:lexiconUnknown	7 -6 11 -20 -3 -7
before:ampersand last:firmHead	24 -5 -18 -6 0 -1
before:ampersand last:bodyHead	10 -5 -3 -5 0 0
before:ampersand last:mediaHead	10 0 -10 0 0 0
before:ampersand last:capital	54 9 -48 -18 -26 -12
before:ampersand last:endsInS	39 -14 -23 -9 -1 -1
before:ampersand last:unknown	5 0 -3 0 -1 0
before:ampersand last:shortWord	25 -11 -13 -1 -2 -2
before:ampersand last:inhabitant	6 -5 0 0 -1 0
before:ampersand last:ordinarySmall	25 -8 -17 -6 0 -1
before:ampersand last:lexiconNoun	55 -30 -29 -7 -7 -5
before:ampersand last:lexiconUnknown	7 32 -25 -12 -20 -6
before:slash last:mediaHead	-14 -2 16 0 0 0
before:slash last:acronym	-16 0 -4 -1 20 -1
before:slash last:capital	10 -6 0 -5 -2 -4
before:slash last:number	13 0 0 0 -2 -11
before:slash last:unknown	18 -4 -23 -5 13 -4
before:slash last:shortWord	33 -4 -20 -5 -8 -3
before:slash last:lexiconNoun	-14 -2 16 0 0 0
before:slash last:lexiconUnknown	-6 0 0 0 7 0
before:unknown last:role	6 -6 0 0 0 0
before:unknown last:firmHead	10 -4 -6 0 0 0
before:unknown last:firmNoun	5 0 -4 0 0 0
before:unknown last:bodyHead	8 0 0 -8 0 0
before:unknown last:plain	-14 18 -5 0 0 0
before:unknown last:function	6 -2 -2 0 -2 -1
before:unknown last:given	-6 8 0 0 -2 0
before:unknown last:acronym	55 -10 -20 -3 -26 -3
before:unknown last:capital	-5 13 10 -19 -6 -12
before:unknown last:number	16 -11 -1 0 -2 -2
before:unknown last:endsInS	-27 36 -11 -1 0 -1
before:unknown last:unknown	13 -26 37 -3 -55 -4
before:unknown last:longWord	13 -11 0 0 -2 0
before:unknown last:shortWord	11 -2 -11 -3 -2 -2
before:unknown last:inhabitant	6 -6 0 0 0 0
before:unknown last:ordinarySmall	40 -30 -6 -8 0 0
before:unknown last:lexiconNoun	-13 36 -27 -11 -20 -6
before:unknown last:lexiconUnknown	19 -15 -34 -8 20 -4
before:longWord last:role	-12 14 -1 0 -1 0
before:longWord last:bodyHead	5 0 0 -5 0 0
before:longWord last:placeHead	5 0 0 -5 0 0
before:longWord last:never	7 0 0 0 -7 0
before:longWord last:plain	6 0 -5 -1 0 0
before:longWord last:acronym	7 0 0 0 -7 0
before:longWord last:capital	2 25 -17 -11 -3 -1
before:longWord last:endsInS	5 0 -4 -1 0 0
before:longWord last:shortWord	12 -1 -4 -1 -7 0
before:longWord last:inhabitant	5 0 -4 -1 0 0
before:longWord last:ordinarySmall	9 0 -4 -5 0 0
before:longWord last:lexiconNoun	16 1 -11 -6 0 0
before:longWord last:lexiconUnknown	-12 24 -6 -6 -3 -1
before:shortWord last:role	44 -64 5 11 -41 -24
before:shortWord last:title	12 0 -2 -3 -8 0
before:shortWord last:particle	7 -5 -2 0 0 0
before:shortWord last:legalForm	28 -12 -11 -1 -10 -6
before:shortWord last:firmHead	12 -21 -3 15 -23 -6
before:shortWord last:firmNoun	15 -31 -1 20 -12 -24
before:shortWord last:bodyHead	4 5 -15 21 -25 -24
before:shortWord last:placeHead	2 -46 -7 8 19 -13
before:shortWord last:productHead	-7 -2 -17 13 -17 27
before:shortWord last:productNoun	5 -2 -19 6 -17 21
before:shortWord last:familyNoun	6 0 0 -6 0 0
before:shortWord last:clubHead	-4 -15 24 10 -20 -5
before:shortWord last:mediaHead	-19 -4 54 -24 -17 -19
before:shortWord last:speaking	11 0 -3 -8 0 0
before:shortWord last:acting	-9 0 20 -6 -1 -3
before:shortWord last:firmVerb	-2 -3 16 -12 -7 -1
before:shortWord last:article	18 -2 -6 -2 -10 -1
before:shortWord last:preposition	-8 -1 9 0 0 0
before:shortWord last:pronoun	17 0 -2 -10 -7 -1
before:shortWord last:nationality	46 -2 -16 -14 -21 -8
before:shortWord last:calendar	28 22 -1 -20 -43 -19
before:shortWord last:never	-3 -3 -5 0 6 -3
before:shortWord last:plain	-23 10 6 13 12 5
before:shortWord last:firmTail	4 -2 3 -6 -2 0
before:shortWord last:function	17 -1 8 -6 -19 -10
before:shortWord last:given	3 -3 -1 -10 -3 4
before:shortWord last:givenMaybe	-13 10 -12 -20 17 16
before:shortWord last:acronym	-10 -22 10 6 4 9
before:shortWord last:mixed	-2 4 -18 12 -27 19
before:shortWord last:capital	12 1 -1 3 -1 -20
before:shortWord last:number	9 -20 -32 -21 13 21
before:shortWord last:endsInS	1 14 -17 3 23 -35
before:shortWord last:stop	-18 3 20 -5 -1 -1
before:shortWord last:unknown	8 -32 -7 4 -19 29
before:shortWord last:longWord	-38 4 -41 26 25 23
before:shortWord last:shortWord	11 -14 7 5 12 -19
before:shortWord last:inhabitant	-8 -12 -3 22 -10 19
before:shortWord last:ordinarySmall	11 -1 3 -15 -8 -1
before:shortWord last:lexiconNoun	-2 -3 4 4 0 -6
before:shortWord last:lexiconUnknown	8 4 -2 0 2 -28
before:inhabitant last:role	-5 6 0 0 0 0
before:inhabitant last:title	-6 6 0 0 0 0
before:inhabitant last:legalForm	10 0 -9 0 0 0
before:inhabitant last:firmHead	-26 0 27 -1 0 0
before:inhabitant last:bodyHead	19 -2 -2 -16 0 0
before:inhabitant last:placeHead	-45 47 1 -1 0 -1
before:inhabitant last:productNoun	11 0 0 -11 0 0
before:inhabitant last:calendar	-1 9 -11 0 0 0
before:inhabitant last:plain	35 -25 -7 -5 -2 0
before:inhabitant last:function	10 0 -9 0 0 0
before:inhabitant last:given	-57 53 12 -1 0 0
before:inhabitant last:capital	-2 1 29 -28 -20 -10
before:inhabitant last:initial	8 -5 -1 0 0 -1
before:inhabitant last:endsInS	3 -8 8 -6 0 0
before:inhabitant last:stop	-22 23 -1 0 0 0
before:inhabitant last:unknown	9 -5 -2 -1 0 -1
before:inhabitant last:longWord	3 -15 15 -5 0 0
before:inhabitant last:shortWord	57 -29 -43 -4 -2 -3
before:inhabitant last:inhabitant	32 -18 -10 -5 -1 -1
before:inhabitant last:ordinarySmall	13 -7 5 -17 0 -4
before:inhabitant last:lexiconNoun	-9 11 17 -24 -3 -6
before:inhabitant last:lexiconUnknown	8 -13 20 -7 -18 -5
before:ordinarySmall last:role	12 -1 -19 2 -2 -2
before:ordinarySmall last:title	5 6 -2 -3 -8 0
before:ordinarySmall last:legalForm	62 -8 -54 -11 -1 -1
before:ordinarySmall last:firmHead	9 -20 8 -5 -1 -8
before:ordinarySmall last:firmNoun	16 -14 -4 -4 -2 -1
before:ordinarySmall last:bodyHead	5 -6 -24 9 -1 -2
before:ordinarySmall last:placeHead	-10 41 -32 2 -8 -2
before:ordinarySmall last:productNoun	18 -1 -7 -13 0 0
before:ordinarySmall last:familyNoun	8 0 -3 -4 0 0
before:ordinarySmall last:mediaHead	-3 -1 10 -8 -1 0
before:ordinarySmall last:speaking	15 -9 -6 0 0 0
before:ordinarySmall last:acting	13 -6 -2 -6 0 -1
before:ordinarySmall last:firmVerb	10 0 -10 0 0 0
before:ordinarySmall last:pronoun	-12 0 -1 -1 13 0
before:ordinarySmall last:calendar	-11 -19 28 -3 -2 0
before:ordinarySmall last:never	8 0 -5 -5 -1 0
before:ordinarySmall last:plain	-3 -42 13 -12 40 -8
before:ordinarySmall last:firmTail	11 -1 -9 -3 0 0
before:ordinarySmall last:function	17 -1 -15 -1 0 0
before:ordinarySmall last:given	-4 -34 44 -10 -5 -3
before:ordinarySmall last:givenMaybe	-7 19 -25 -1 12 -2
before:ordinarySmall last:acronym	-8 -11 -21 16 0 26
before:ordinarySmall last:mixed	1 -2 -19 -5 -3 18
before:ordinarySmall last:capital	-22 0 24 26 3 -60
before:ordinarySmall last:number	-36 -3 -4 -4 -2 41
before:ordinarySmall last:initial	8 -5 -1 0 0 -1
before:ordinarySmall last:endsInS	-40 -24 21 29 35 -6
before:ordinarySmall last:stop	22 -3 -12 -4 -4 0
before:ordinarySmall last:unknown	15 -14 -24 12 -18 19
before:ordinarySmall last:longWord	-25 6 6 3 22 -2
before:ordinarySmall last:shortWord	-34 13 14 0 26 -11
before:ordinarySmall last:inhabitant	-31 -22 50 0 -8 -4
before:ordinarySmall last:ordinarySmall	7 -21 1 7 -35 -1
before:ordinarySmall last:lexiconNoun	-6 -8 13 17 -14 -32
before:ordinarySmall last:lexiconUnknown	-30 7 18 16 11 -14
before:lexiconNoun last:role	16 -2 -22 2 -2 -3
before:lexiconNoun last:title	5 6 -2 -3 -8 0
before:lexiconNoun last:legalForm	72 -10 -62 -14 -1 -1
before:lexiconNoun last:firmHead	35 -24 -16 -9 -2 -9
before:lexiconNoun last:firmNoun	25 -18 -13 -5 -2 -1
before:lexiconNoun last:bodyHead	28 -33 -27 -1 -2 -3
before:lexiconNoun last:placeHead	33 3 -34 -5 -11 -4
before:lexiconNoun last:productNoun	19 -2 -7 -13 0 0
before:lexiconNoun last:familyNoun	8 0 -3 -4 0 0
before:lexiconNoun last:mediaHead	12 -1 -6 -8 -1 0
before:lexiconNoun last:speaking	15 -9 -6 0 0 0
before:lexiconNoun last:acting	16 -6 -6 -6 0 -1
before:lexiconNoun last:firmVerb	10 0 -10 0 0 0
before:lexiconNoun last:pronoun	-12 0 -1 -1 13 0
before:lexiconNoun last:calendar	-14 -1 20 -3 -3 -1
before:lexiconNoun last:never	11 -1 -8 -6 -1 0
before:lexiconNoun last:plain	12 -48 3 -13 38 -9
before:lexiconNoun last:firmTail	12 -1 -9 -3 0 0
before:lexiconNoun last:function	25 -3 -21 -1 0 0
before:lexiconNoun last:given	10 -35 37 -11 -6 -5
before:lexiconNoun last:givenMaybe	43 -34 -27 -2 11 -3
before:lexiconNoun last:acronym	-10 -11 -10 13 -2 21
before:lexiconNoun last:mixed	37 -8 -35 -9 -5 -5
before:lexiconNoun last:capital	12 2 -3 3 -15 -26
before:lexiconNoun last:number	-32 -3 -4 -4 -2 38
before:lexiconNoun last:initial	9 -5 -1 -1 0 -1
before:lexiconNoun last:endsInS	8 -23 -30 15 33 -7
before:lexiconNoun last:stop	0 10 -7 -3 -4 -1
before:lexiconNoun last:unknown	11 -14 -11 11 -19 15
before:lexiconNoun last:longWord	-10 -7 1 2 22 -2
before:lexiconNoun last:shortWord	-30 27 15 -7 19 -28
before:lexiconNoun last:inhabitant	-8 -31 32 -1 -10 -5
before:lexiconNoun last:ordinarySmall	25 -22 -7 0 -37 -7
before:lexiconNoun last:lexiconNoun	10 16 -6 2 -19 -41
before:lexiconNoun last:lexiconUnknown	14 -11 -5 -2 -6 1
before:lexiconUnknown last:role	18 -16 -1 0 0 -1
before:lexiconUnknown last:legalForm	20 -12 -6 -3 -3 -3
before:lexiconUnknown last:firmHead	38 -11 -27 -1 -1 -2
before:lexiconUnknown last:firmNoun	17 -7 -10 0 0 0
before:lexiconUnknown last:bodyHead	12 -2 -2 -7 0 -1
before:lexiconUnknown last:placeHead	23 -17 -3 -1 -1 0
before:lexiconUnknown last:clubHead	20 0 0 -14 -1 -5
before:lexiconUnknown last:calendar	16 -14 -2 0 0 0
before:lexiconUnknown last:plain	-28 51 -17 -4 -3 -3
before:lexiconUnknown last:given	22 -21 0 0 0 0
before:lexiconUnknown last:givenMaybe	15 -15 0 0 0 0
before:lexiconUnknown last:acronym	29 -9 -22 -2 -1 -1
before:lexiconUnknown last:mixed	-11 13 0 0 0 -2
before:lexiconUnknown last:capital	38 -19 -24 -33 -5 6
before:lexiconUnknown last:endsInS	25 -8 -13 -2 -1 -2
before:lexiconUnknown last:stop	12 -2 -9 0 0 -1
before:lexiconUnknown last:unknown	24 0 -22 -1 0 0
before:lexiconUnknown last:longWord	5 -3 0 0 0 -1
before:lexiconUnknown last:shortWord	71 -52 -36 -2 -4 -3
before:lexiconUnknown last:inhabitant	22 -18 -2 -1 -1 -1
before:lexiconUnknown last:ordinarySmall	-15 43 -29 -10 -4 -5
before:lexiconUnknown last:lexiconNoun	26 -4 -10 -15 -10 -19
before:lexiconUnknown last:lexiconUnknown	32 -28 -24 -24 0 17
first:role last:role	5 -3 11 -11 -1 -1
first:role last:legalForm	-28 0 30 -2 -1 0
first:role last:firmHead	-5 0 9 -2 0 -2
first:role last:bodyHead	-41 0 0 -2 30 32
first:role last:placeHead	-4 0 -7 -5 15 -1
first:role last:plain	-26 -2 53 -18 -12 -14
first:role last:firmTail	14 0 -6 0 -1 -9
first:role last:given	14 -3 -10 -1 0 -1
first:role last:givenMaybe	-7 10 -2 0 -2 -1
first:role last:acronym	-23 -4 28 -2 -1 -1
first:role last:capital	70 -51 -7 -44 13 -10
first:role last:endsInS	-28 -7 51 -23 -10 -2
first:role last:unknown	6 -4 -2 0 0 0
first:role last:longWord	-11 12 0 -2 0 0
first:role last:shortWord	32 -12 -14 -8 8 -15
first:role last:inhabitant	-5 -39 53 -22 -10 -2
first:role last:ordinarySmall	-17 -13 10 -12 26 21
first:role last:lexiconNoun	24 -50 20 -28 25 -5
first:role last:lexiconUnknown	73 -22 -38 -36 -16 -7
first:title last:given	12 -3 -2 -2 -6 0
first:title last:capital	102 -66 -42 -24 -23 -14
first:title last:shortWord	26 -11 -3 -10 -8 -1
first:title last:ordinarySmall	11 -2 -3 -1 0 -5
first:title last:lexiconNoun	70 -29 -32 -21 -10 -13
first:title last:lexiconUnknown	61 -49 -14 -5 -15 -1
first:particle last:placeHead	6 -6 0 0 0 0
first:particle last:capital	-3 4 22 -14 -9 -12
first:particle last:endsInS	19 -7 -6 -5 -3 0
first:particle last:shortWord	7 -7 0 0 0 0
first:particle last:lexiconNoun	18 -7 -5 -5 -1 -1
first:particle last:lexiconUnknown	-17 8 26 -10 -8 -12
first:legalForm last:calendar	8 -7 0 0 0 0
first:legalForm last:capital	43 -30 -12 -1 -14 -1
first:legalForm last:stop	25 -5 -11 -5 -5 -1
first:legalForm last:ordinarySmall	8 -7 0 0 0 0
first:legalForm last:lexiconUnknown	41 -29 -11 -1 -14 -1
first:firmHead last:role	22 -5 -8 -5 -8 -2
first:firmHead last:legalForm	11 -3 -4 -3 -2 -2
first:firmHead last:firmHead	-9 -1 11 -1 -1 0
first:firmHead last:firmNoun	-36 -2 42 -7 -4 0
first:firmHead last:bodyHead	14 0 -6 -9 -1 -4
first:firmHead last:placeHead	-2 -1 -5 -5 17 -7
first:firmHead last:plain	-2 -3 -4 17 -3 -8
first:firmHead last:function	13 -9 -2 -1 -3 -1
first:firmHead last:givenMaybe	-7 -1 -5 0 17 -7
first:firmHead last:acronym	27 -16 -5 -3 -7 -2
first:firmHead last:capital	-5 -22 27 16 -12 -32
first:firmHead last:endsInS	18 -2 -25 7 -1 -3
first:firmHead last:unknown	17 -9 -3 -2 -5 -1
first:firmHead last:longWord	5 -4 -8 16 -8 -2
first:firmHead last:shortWord	17 -10 -18 -2 13 -9
first:firmHead last:inhabitant	26 -1 -5 -14 -8 -4
first:firmHead last:ordinarySmall	31 -5 5 -27 -12 -10
first:firmHead last:lexiconNoun	27 -15 9 -7 -12 -32
first:firmHead last:lexiconUnknown	-48 -8 27 32 -1 -1
first:firmNoun last:role	7 -5 -1 0 0 -1
first:firmNoun last:firmHead	5 0 -4 0 0 0
first:firmNoun last:firmNoun	-23 -1 26 -4 -3 0
first:firmNoun last:acting	7 0 -1 -6 0 -1
first:firmNoun last:plain	12 -1 -1 -6 0 -5
first:firmNoun last:acronym	14 -4 -4 -1 -6 0
first:firmNoun last:capital	35 -38 -13 -8 -9 -1
first:firmNoun last:number	-26 0 0 0 -1 27
first:firmNoun last:endsInS	21 -2 -3 -12 -1 -6
first:firmNoun last:unknown	14 -4 -4 -1 -6 0
first:firmNoun last:longWord	18 -6 -2 -6 0 -6
first:firmNoun last:shortWord	50 -9 -38 -6 -2 -14
first:firmNoun last:ordinarySmall	16 0 -7 -6 -1 -4
first:firmNoun last:lexiconNoun	49 -10 -24 -20 -8 1
first:firmNoun last:lexiconUnknown	4 -31 1 13 -2 -2
first:bodyHead last:role	12 0 -5 -8 0 0
first:bodyHead last:firmHead	16 -1 -20 6 -4 -1
first:bodyHead last:firmNoun	7 0 0 -7 0 0
first:bodyHead last:bodyHead	47 0 -3 -44 0 0
first:bodyHead last:placeHead	-4 0 10 -4 -2 0
first:bodyHead last:mediaHead	-10 0 11 -1 0 0
first:bodyHead last:never	11 0 -6 -4 -1 0
first:bodyHead last:plain	-24 0 -7 34 -13 -2
first:bodyHead last:acronym	11 0 -6 -4 -1 0
first:bodyHead last:capital	-15 -19 -2 35 2 -31
first:bodyHead last:number	-27 0 -2 -1 29 -1
first:bodyHead last:endsInS	-33 -1 16 -15 49 -7
first:bodyHead last:shortWord	-45 -12 -45 35 68 -10
first:bodyHead last:inhabitant	-22 0 43 -8 -9 -9
first:bodyHead last:ordinarySmall	25 0 -40 24 -33 -13
first:bodyHead last:lexiconNoun	-24 -2 -28 41 24 -29
first:bodyHead last:lexiconUnknown	8 -17 32 -7 -24 -2
first:placeHead last:role	-11 0 0 12 -1 -1
first:placeHead last:legalForm	37 -3 -34 0 -1 0
first:placeHead last:firmHead	27 -5 -21 -7 -1 -1
first:placeHead last:firmNoun	-5 0 14 -7 -2 0
first:placeHead last:bodyHead	-4 -5 2 8 2 -4
first:placeHead last:placeHead	11 0 -10 -6 7 -6
first:placeHead last:mediaHead	-2 0 6 -1 -3 -1
first:placeHead last:never	5 0 0 -3 -2 0
first:placeHead last:plain	10 -2 -17 17 -18 -11
first:placeHead last:given	-15 -4 -4 -14 30 -2
first:placeHead last:acronym	-40 -2 -2 -4 45 -1
first:placeHead last:capital	-1 -59 -22 -15 53 0
first:placeHead last:number	6 0 0 0 -4 -2
first:placeHead last:endsInS	12 -5 -49 17 33 -34
first:placeHead last:stop	-14 0 15 -2 0 0
first:placeHead last:unknown	-44 -2 -1 -2 46 -1
first:placeHead last:longWord	15 -14 -4 0 2 0
first:placeHead last:shortWord	-5 -8 27 -29 10 -17
first:placeHead last:inhabitant	-1 0 -6 7 -1 0
first:placeHead last:ordinarySmall	9 -13 33 15 -33 -51
first:placeHead last:lexiconNoun	6 -32 14 -2 -5 8
first:placeHead last:lexiconUnknown	-5 -32 -65 -26 74 -10
first:productHead last:role	14 0 -9 -6 0 0
first:productHead last:acting	7 0 -1 -6 0 -1
first:productHead last:acronym	14 0 -9 -6 0 0
first:productHead last:capital	19 -2 -8 -6 -2 -4
first:productHead last:endsInS	19 0 -9 -11 0 -1
first:productHead last:shortWord	14 0 -9 -6 0 0
first:productHead last:ordinarySmall	7 0 -1 -6 0 -1
first:productHead last:lexiconNoun	19 -2 -8 -6 -2 -4
first:productNoun last:role	14 0 -9 -6 0 0
first:productNoun last:acting	7 0 -1 -6 0 -1
first:productNoun last:acronym	14 0 -9 -6 0 0
first:productNoun last:capital	12 -1 -2 -7 -2 -1
first:productNoun last:endsInS	19 0 -10 -11 0 -1
first:productNoun last:shortWord	19 -1 -11 -7 -2 0
first:productNoun last:ordinarySmall	10 -1 -2 -6 0 -1
first:productNoun last:lexiconNoun	7 0 -1 -6 0 -1
first:clubHead last:plain	-8 0 -4 13 -2 0
first:clubHead last:capital	24 -12 -11 -35 16 1
first:clubHead last:endsInS	-16 -9 -6 -19 43 -11
first:clubHead last:shortWord	-6 -2 -3 -1 13 -1
first:clubHead last:inhabitant	-8 0 -4 13 -2 0
first:clubHead last:ordinarySmall	-20 -11 16 -18 33 -11
first:clubHead last:lexiconNoun	-21 -12 -10 -31 45 11
first:clubHead last:lexiconUnknown	38 -1 0 -5 -32 -9
first:mediaHead last:firmHead	-19 0 20 -1 0 0
first:mediaHead last:firmNoun	-16 0 18 -1 0 0
first:mediaHead last:plain	22 0 -11 -3 -3 -16
first:mediaHead last:capital	13 -20 18 -5 -3 -23
first:mediaHead last:shortWord	-17 0 18 -1 0 0
first:mediaHead last:ordinarySmall	-13 0 18 -4 0 0
first:mediaHead last:lexiconNoun	15 0 -12 15 -3 -22
first:mediaHead last:lexiconUnknown	-4 -20 33 -19 0 -1
first:speaking last:function	9 0 -9 0 0 -1
first:speaking last:capital	-9 17 -9 0 0 -1
first:speaking last:endsInS	9 0 -9 0 0 -1
first:speaking last:shortWord	9 0 -9 0 0 -1
first:speaking last:ordinarySmall	9 0 -9 0 0 -1
first:speaking last:lexiconNoun	9 0 -9 0 0 -1
first:speaking last:lexiconUnknown	-17 17 0 0 0 0
first:acting last:firmVerb	10 0 -10 0 0 0
first:acting last:plain	11 0 -11 0 0 0
first:acting last:capital	26 -2 -20 -2 -1 -2
first:acting last:shortWord	12 -1 -10 0 0 -1
first:acting last:ordinarySmall	19 0 -19 0 0 0
first:acting last:lexiconNoun	19 0 -19 0 0 0
first:acting last:lexiconUnknown	6 -1 -2 -1 -1 -1
first:firmVerb last:calendar	6 -4 -2 0 0 0
first:firmVerb last:capital	2 15 25 -6 -25 -32
first:firmVerb last:ordinarySmall	6 -4 -2 0 0 0
first:firmVerb last:lexiconNoun	24 -10 29 -5 -25 -32
first:firmVerb last:lexiconUnknown	-17 23 -6 -1 0 -1
first:article last:capital	5 0 -5 0 0 0
first:possessive last:role	7 -1 -3 -2 0 -1
first:possessive last:never	7 -1 -3 -2 0 -1
first:possessive last:acronym	7 -1 -3 -2 0 -1
first:possessive last:capital	12 -2 -1 -10 0 0
first:possessive last:shortWord	7 -1 -3 -2 0 -1
first:possessive last:lexiconUnknown	12 -2 0 -10 0 0
first:placePreposition last:firmNoun	6 -1 -3 0 -1 -1
first:placePreposition last:acronym	6 -1 -3 0 -1 -1
first:and last:firmVerb	9 0 -8 0 0 -1
first:and last:capital	9 0 -8 0 0 -1
first:and last:shortWord	9 0 -8 0 0 -1
first:and last:ordinarySmall	9 0 -8 0 0 -1
first:and last:lexiconNoun	9 0 -8 0 0 -1
first:nationality last:role	-2 -5 39 -39 0 0
first:nationality last:firmHead	-17 0 -3 19 0 0
first:nationality last:firmNoun	3 0 -20 14 0 0
first:nationality last:bodyHead	-26 0 -3 27 0 -1
first:nationality last:mediaHead	-2 -1 17 -10 0 -8
first:nationality last:plain	9 -8 -23 14 -1 -1
first:nationality last:capital	-7 -32 -12 45 -17 -12
first:nationality last:endsInS	28 -9 27 -48 -6 -9
first:nationality last:longWord	10 -3 0 -8 0 0
first:nationality last:shortWord	-18 -8 -43 56 -11 0
first:nationality last:inhabitant	40 -7 -20 -22 0 0
first:nationality last:ordinarySmall	-25 -16 -24 59 -12 -9
first:nationality last:lexiconNoun	-11 -32 -12 48 -17 -12
first:nationality last:lexiconUnknown	9 0 0 -8 0 0
first:calendar last:legalForm	27 0 -27 0 0 0
first:calendar last:acting	-8 11 -1 0 0 -1
first:calendar last:calendar	2 8 -6 -1 0 -3
first:calendar last:plain	-28 -3 40 -18 -4 0
first:calendar last:function	-8 11 -1 0 0 -1
first:calendar last:givenMaybe	-8 11 -1 0 0 -1
first:calendar last:capital	-31 12 -4 7 -9 30
first:calendar last:number	37 -6 -7 -5 -5 -22
first:calendar last:stop	-5 -1 11 -4 0 0
first:calendar last:shortWord	22 10 -29 -1 0 -2
first:calendar last:ordinarySmall	-25 5 35 -18 -4 -3
first:calendar last:lexiconNoun	-62 7 20 9 -6 32
first:calendar last:lexiconUnknown	24 7 -35 -2 -3 -2
first:never last:firmHead	-1 0 -14 15 -3 0
first:never last:firmNoun	-14 0 -4 16 0 0
first:never last:bodyHead	-3 0 0 10 -6 -1
first:never last:plain	-13 0 -4 16 0 0
first:never last:givenMaybe	5 -3 -1 -1 0 0
first:never last:capital	75 -53 -35 5 -13 -8
first:never last:endsInS	21 0 -11 -9 -3 0
first:never last:shortWord	-2 -2 -8 13 -2 -1
first:never last:ordinarySmall	14 -3 -23 15 -5 -5
first:never last:lexiconNoun	45 -26 -32 10 -10 -7
first:never last:lexiconUnknown	43 -35 -4 -7 -1 -1
first:plain last:role	15 -9 -18 12 -5 -5
first:plain last:legalForm	45 -2 -35 -12 0 0
first:plain last:firmHead	-4 -3 10 13 -37 -2
first:plain last:firmNoun	-35 0 18 22 -8 0
first:plain last:bodyHead	7 -1 -3 -2 -1 -3
first:plain last:placeHead	-13 0 -32 -47 37 34
first:plain last:mediaHead	22 0 -18 -7 -1 0
first:plain last:calendar	9 0 0 -8 -2 0
first:plain last:never	9 0 -4 -3 -2 0
first:plain last:plain	4 -12 21 10 -27 -14
first:plain last:function	14 0 -13 0 -1 -1
first:plain last:given	-7 -13 20 -3 0 0
first:plain last:givenMaybe	-5 12 -1 -1 -3 -5
first:plain last:acronym	13 -8 -30 -14 25 -3
first:plain last:capital	-14 16 8 14 -8 -29
first:plain last:number	10 -1 0 0 -1 -7
first:plain last:endsInS	4 -9 -22 28 -8 -7
first:plain last:stop	8 -2 -4 -2 0 0
first:plain last:unknown	-2 -13 16 -23 10 -3
first:plain last:longWord	19 -18 -11 7 -1 -6
first:plain last:shortWord	48 -44 -44 0 25 -27
first:plain last:inhabitant	-6 -15 37 -11 -15 -3
first:plain last:ordinarySmall	42 24 -53 -18 25 -37
first:plain last:lexiconNoun	17 34 -39 -5 19 -23
first:plain last:lexiconUnknown	-38 -8 30 31 -22 -11
first:firmTail last:role	14 0 -5 -9 -1 0
first:firmTail last:firmTail	14 0 -6 0 -1 -9
first:firmTail last:capital	34 -1 -18 -9 -2 -9
first:firmTail last:endsInS	10 0 -9 -1 0 0
first:firmTail last:shortWord	15 0 -6 0 -1 -9
first:firmTail last:inhabitant	8 0 -5 -2 -1 0
first:firmTail last:ordinarySmall	26 0 -10 -9 -2 -9
first:firmTail last:lexiconNoun	33 0 -18 -9 -2 -9
first:function last:role	7 -1 -3 -2 0 -1
first:function last:firmHead	-18 0 26 -9 0 -1
first:function last:firmNoun	10 -1 -5 0 -2 -2
first:function last:firmVerb	9 0 -8 0 0 -1
first:function last:never	10 -1 -4 -2 0 -2
first:function last:plain	-17 0 6 -8 -1 20
first:function last:function	5 0 -4 0 0 0
first:function last:given	31 -2 -23 -5 0 -6
first:function last:acronym	16 -3 -6 -2 -3 -2
first:function last:capital	36 -5 -25 -14 -24 17
first:function last:endsInS	20 0 12 -1 -23 -12
first:function last:shortWord	12 -2 -13 -9 -24 29
first:function last:ordinarySmall	7 -1 1 -16 -24 23
first:function last:lexiconNoun	24 -3 -23 -4 -24 19
first:function last:lexiconUnknown	13 -2 -3 -10 0 0
first:given last:role	-10 14 -5 0 0 0
first:given last:title	-6 7 0 0 0 0
first:given last:particle	15 -14 -2 0 0 0
first:given last:legalForm	-7 -6 14 0 -3 0
first:given last:firmHead	-12 -21 1 26 0 -1
first:given last:firmNoun	-1 -2 15 -7 -1 -4
first:given last:bodyHead	42 -27 -5 -7 -9 0
first:given last:placeHead	-13 32 -16 -14 5 -5
first:given last:mediaHead	9 -5 0 -5 0 0
first:given last:calendar	7 -1 -3 0 -3 0
first:given last:plain	33 12 -14 -24 -9 -5
first:given last:given	-2 -8 13 -2 0 -1
first:given last:givenMaybe	-6 13 -5 0 -3 0
first:given last:acronym	39 -38 -3 0 0 0
first:given last:mixed	-5 13 -8 0 0 0
first:given last:capital	-14 58 -17 -33 -28 -40
first:given last:number	20 -17 -1 -1 -1 -1
first:given last:initial	-10 11 -1 0 0 -1
first:given last:endsInS	0 44 -11 -39 -1 -2
first:given last:stop	-36 37 -1 0 0 0
first:given last:unknown	26 -22 -3 -1 0 -1
first:given last:longWord	-9 13 -1 -3 -2 0
first:given last:shortWord	3 39 -14 -36 -47 -15
first:given last:inhabitant	2 19 -14 -8 -3 -4
first:given last:ordinarySmall	-4 6 2 8 2 -17
first:given last:lexiconNoun	-14 81 -46 -16 -2 -35
first:given last:lexiconUnknown	-7 18 24 -32 -41 -11
first:givenMaybe last:role	1 5 -6 -2 0 0
first:givenMaybe last:firmHead	4 30 -32 0 0 0
first:givenMaybe last:firmNoun	0 27 -25 -2 0 0
first:givenMaybe last:bodyHead	-50 -1 -22 58 -1 0
first:givenMaybe last:placeHead	-1 -19 36 -1 -24 0
first:givenMaybe last:firmVerb	-13 -3 25 -11 -7 -1
first:givenMaybe last:plain	29 15 -14 -32 -17 -11
first:givenMaybe last:given	-10 -6 17 -3 -1 0
first:givenMaybe last:givenMaybe	20 -3 -15 -1 -1 -2
first:givenMaybe last:capital	-20 53 -8 0 -31 -49
first:givenMaybe last:number	13 -3 -3 -2 -1 -4
first:givenMaybe last:endsInS	13 26 15 -31 -41 -2
first:givenMaybe last:shortWord	-15 33 -19 -16 8 -8
first:givenMaybe last:inhabitant	-10 -42 60 -18 -7 -16
first:givenMaybe last:ordinarySmall	-42 51 -45 46 -14 -8
first:givenMaybe last:lexiconNoun	11 11 17 25 -78 -43
first:givenMaybe last:lexiconUnknown	-41 62 -33 -48 26 -8
first:acronym last:role	-6 -3 -14 19 0 0
first:acronym last:firmHead	-19 0 23 3 0 -2
first:acronym last:firmNoun	-25 -1 13 16 -1 -2
first:acronym last:bodyHead	12 -2 -9 -1 -1 -1
first:acronym last:acting	7 -2 -2 0 -2 -1
first:acronym last:article	5 -1 -1 -1 -1 -1
first:acronym last:calendar	10 -7 0 -1 0 -2
first:acronym last:plain	1 -7 -20 11 25 -20
first:acronym last:function	4 -10 20 -3 -5 -10
first:acronym last:given	-1 -1 -18 23 -1 -10
first:acronym last:acronym	38 3 -61 -32 20 -18
first:acronym last:capital	20 -71 4 14 -10 11
first:acronym last:number	-13 -4 -7 -7 -20 30
first:acronym last:endsInS	2 -5 -2 3 -1 -6
first:acronym last:unknown	-3 23 -19 -39 23 -22
first:acronym last:longWord	5 0 0 -1 -1 -3
first:acronym last:shortWord	8 -19 5 -11 3 6
first:acronym last:inhabitant	-16 -3 -7 23 0 -2
first:acronym last:ordinarySmall	-18 -14 21 26 -4 -25
first:acronym last:lexiconNoun	4 -49 -8 18 -20 20
first:acronym last:lexiconUnknown	34 -65 3 13 -27 3
first:mixed last:firmHead	-21 0 25 -4 0 -5
first:mixed last:plain	-21 0 25 -4 0 -5
first:mixed last:acronym	5 0 -2 -2 0 0
first:mixed last:capital	3 -1 20 -18 -1 -11
first:mixed last:unknown	5 0 -2 -2 0 0
first:mixed last:shortWord	5 -1 -2 -2 0 0
first:mixed last:ordinarySmall	-21 0 25 -4 0 -5
first:mixed last:lexiconNoun	1 0 20 -18 -1 -9
first:capital last:role	12 5 25 -21 -21 -23
first:capital last:title	5 6 -3 -3 -8 0
first:capital last:particle	15 -14 -2 0 0 0
first:capital last:legalForm	7 -45 45 -23 -20 -19
first:capital last:firmHead	-22 -38 38 3 -3 -14
first:capital last:firmNoun	-2 12 10 -9 -6 -27
first:capital last:bodyHead	-8 -31 -25 48 -4 -33
first:capital last:placeHead	-11 -42 -6 0 32 4
first:capital last:productHead	14 -2 -16 -15 -17 27
first:capital last:productNoun	-2 -5 21 -8 -20 12
first:capital last:familyNoun	6 0 0 -6 0 0
first:capital last:clubHead	-8 -28 14 23 -8 -7
first:capital last:mediaHead	18 -9 20 -29 -12 -18
first:capital last:speaking	27 -7 1 -15 -6 -11
first:capital last:acting	-12 6 19 -6 -1 -3
first:capital last:firmVerb	7 -1 7 -12 -7 -2
first:capital last:pronoun	29 -7 -13 -5 -10 -3
first:capital last:calendar	6 32 -15 -17 -13 -7
first:capital last:never	-2 -13 17 16 -23 -10
first:capital last:plain	7 -16 3 5 -12 12
first:capital last:firmTail	16 -1 -2 -6 -3 -9
first:capital last:function	1 10 4 -3 -9 -8
first:capital last:given	8 -3 9 -11 -6 -18
first:capital last:givenMaybe	5 7 3 -28 -11 7
first:capital last:acronym	-2 -7 24 8 -46 16
first:capital last:mixed	-47 36 22 -10 -2 -18
first:capital last:capital	3 10 -1 -3 -6 -12
first:capital last:number	59 -58 -28 -34 -5 7
first:capital last:initial	-8 11 -2 0 -1 -1
first:capital last:endsInS	-23 5 25 -1 -18 -13
first:capital last:stop	-20 -7 46 -16 -12 -13
first:capital last:unknown	34 2 -2 -20 -59 15
first:capital last:longWord	-3 25 -11 -13 -25 11
first:capital last:shortWord	4 -6 15 -24 14 0
first:capital last:inhabitant	8 0 0 -2 0 -14
first:capital last:ordinarySmall	-14 -12 -4 5 23 13
first:capital last:lexiconNoun	-25 -2 8 10 18 3
first:capital last:lexiconUnknown	29 15 -12 -20 -27 -31
first:small last:capital	13 -8 -3 -1 -2 0
first:small last:endsInS	9 -7 -1 0 -2 0
first:small last:lexiconUnknown	13 -8 -3 -1 -2 0
first:initial last:bodyHead	-3 0 0 10 -6 -1
first:initial last:article	13 -1 -4 0 -10 0
first:initial last:pronoun	11 -4 -5 -1 0 -3
first:initial last:function	21 -4 -9 -1 -10 -3
first:initial last:given	-10 11 -1 0 0 0
first:initial last:capital	-6 51 -22 -4 -24 -16
first:initial last:initial	6 -5 0 0 0 0
first:initial last:endsInS	0 4 0 -5 0 0
first:initial last:unknown	6 -5 0 0 0 0
first:initial last:shortWord	26 -10 -10 -1 -10 -4
first:initial last:ordinarySmall	21 -5 -9 2 -11 -3
first:initial last:lexiconNoun	23 -5 -9 4 -14 -5
first:initial last:lexiconUnknown	-31 54 -14 -8 -13 -12
first:endsInS last:role	13 -6 2 -5 -4 -2
first:endsInS last:legalForm	13 -6 -3 -10 -1 0
first:endsInS last:firmHead	-46 -11 57 -5 -3 -1
first:endsInS last:firmNoun	-36 -8 42 -4 -3 -1
first:endsInS last:bodyHead	-4 -5 -25 3 -4 25
first:endsInS last:placeHead	-5 -3 -25 0 35 -10
first:endsInS last:productHead	0 0 0 -5 0 5
first:endsInS last:productNoun	1 0 -1 -5 0 5
first:endsInS last:clubHead	0 -2 -6 11 -1 -2
first:endsInS last:mediaHead	-6 0 9 0 0 -3
first:endsInS last:speaking	21 -1 -13 0 -5 -5
first:endsInS last:calendar	6 -4 -2 0 0 0
first:endsInS last:never	8 -1 -3 -2 0 -1
first:endsInS last:plain	10 -34 14 8 -6 0
first:endsInS last:function	14 0 -13 0 -1 -1
first:endsInS last:given	21 -20 0 0 0 0
first:endsInS last:givenMaybe	-13 7 -33 -3 11 23
first:endsInS last:acronym	23 -3 -16 -5 -1 -1
first:endsInS last:mixed	-14 -9 20 -2 -1 0
first:endsInS last:capital	-5 40 3 -16 -49 3
first:endsInS last:number	72 -9 -12 -6 -26 -44
first:endsInS last:endsInS	6 -7 47 -47 7 -10
first:endsInS last:stop	-17 -11 25 -1 0 -1
first:endsInS last:unknown	20 -2 -14 -4 -2 -1
first:endsInS last:longWord	18 -29 24 -6 0 -6
first:endsInS last:shortWord	11 4 16 -36 5 -14
first:endsInS last:inhabitant	-32 3 32 -3 -1 -4
first:endsInS last:ordinarySmall	25 -26 -29 6 -26 22
first:endsInS last:lexiconNoun	14 24 -37 -10 -3 11
first:endsInS last:lexiconUnknown	-40 26 49 -9 -59 -14
first:unknown last:role	0 -10 -10 16 -1 -2
first:unknown last:firmHead	-13 0 22 -10 0 -2
first:unknown last:firmNoun	-18 0 19 0 0 -1
first:unknown last:bodyHead	0 -2 -6 8 -1 -1
first:unknown last:clubHead	6 0 -2 -3 0 -1
first:unknown last:acting	7 -2 -2 0 -2 -1
first:unknown last:article	18 -2 -5 -2 -10 -1
first:unknown last:pronoun	11 -4 -5 -1 0 -3
first:unknown last:plain	35 -14 -18 -6 -4 -13
first:unknown last:function	13 -6 15 -4 -12 -16
first:unknown last:given	-9 10 -18 23 -1 -10
first:unknown last:acronym	-2 38 2 -26 -12 -17
first:unknown last:capital	24 -2 -11 3 -33 6
first:unknown last:number	-3 -6 -11 -9 -28 28
first:unknown last:initial	6 -5 0 0 0 0
first:unknown last:endsInS	4 -6 3 2 -1 -7
first:unknown last:unknown	-22 54 5 -30 -4 -22
first:unknown last:longWord	9 -3 0 -1 -2 -4
first:unknown last:shortWord	31 -20 22 -29 -42 5
first:unknown last:inhabitant	-4 -8 -8 18 0 -2
first:unknown last:ordinarySmall	-7 -13 19 23 -12 -27
first:unknown last:lexiconNoun	26 -56 -11 11 -24 18
first:unknown last:lexiconUnknown	2 12 -4 9 -36 -4
first:longWord last:role	10 -1 -2 -6 -2 0
first:longWord last:legalForm	-4 0 8 -4 0 0
first:longWord last:firmHead	24 -1 -20 -4 -1 0
first:longWord last:firmNoun	12 -1 -11 1 -1 0
first:longWord last:bodyHead	-13 -1 -3 19 -3 -1
first:longWord last:placeHead	-10 -1 -1 -5 16 0
first:longWord last:never	-6 0 -5 13 0 -2
first:longWord last:plain	-27 -2 25 11 -2 -5
first:longWord last:acronym	-6 0 -5 13 0 -2
first:longWord last:capital	15 -19 -9 22 -14 -13
first:longWord last:endsInS	8 -1 -2 -3 -2 -1
first:longWord last:longWord	6 0 -11 6 0 0
first:longWord last:shortWord	9 -7 -8 9 -1 -2
first:longWord last:ordinarySmall	7 -3 -18 7 11 -1
first:longWord last:lexiconNoun	11 -5 -3 0 2 -12
first:longWord last:lexiconUnknown	5 -15 -9 23 -17 -1
first:shortWord last:role	-18 7 -8 21 -1 -2
first:shortWord last:particle	12 -12 0 0 0 0
first:shortWord last:legalForm	6 -4 4 -12 -1 -2
first:shortWord last:firmHead	-46 20 4 14 38 -16
first:shortWord last:firmNoun	-25 34 -8 4 -4 -7
first:shortWord last:bodyHead	-27 -5 -24 46 -2 -17
first:shortWord last:placeHead	22 -30 -58 42 -17 24
first:shortWord last:acting	14 0 -6 -6 -2 -1
first:shortWord last:firmVerb	6 -3 8 -12 -7 -2
first:shortWord last:article	18 -2 -5 -2 -10 -1
first:shortWord last:pronoun	13 -4 -7 -1 0 -4
first:shortWord last:calendar	15 -10 -2 -1 -1 -2
first:shortWord last:never	15 -2 -5 -5 -2 -2
first:shortWord last:plain	8 -6 11 6 -23 -29
first:shortWord last:firmTail	-12 -1 16 -3 -2 0
first:shortWord last:function	22 -4 3 -4 -12 -16
first:shortWord last:given	25 12 -77 25 -6 -23
first:shortWord last:givenMaybe	35 26 -43 -6 -6 -37
first:shortWord last:acronym	-25 31 -21 10 22 -18
first:shortWord last:mixed	-24 27 10 -7 -1 -16
first:shortWord last:capital	-13 -12 13 -11 27 11
first:shortWord last:number	42 -27 -35 -20 -10 6
first:shortWord last:initial	-4 7 -1 0 0 -1
first:shortWord last:endsInS	-46 38 5 -26 23 19
first:shortWord last:stop	35 -17 -11 -5 -5 -1
first:shortWord last:unknown	-45 27 -1 -3 36 -25
first:shortWord last:longWord	-18 61 -39 -25 -7 -9
first:shortWord last:shortWord	20 -22 37 -1 -26 -25
first:shortWord last:inhabitant	-6 30 -21 7 -10 -9
first:shortWord last:ordinarySmall	-4 -33 25 38 -37 -23
first:shortWord last:lexiconNoun	-18 19 4 -1 12 -6
first:shortWord last:lexiconUnknown	-1 -26 13 -5 -1 40
first:inhabitant last:role	-8 -1 10 -1 0 0
first:inhabitant last:legalForm	-18 -4 28 -8 0 -2
first:inhabitant last:firmHead	40 -1 -9 -30 -4 -7
first:inhabitant last:firmNoun	-6 0 14 -7 -1 0
first:inhabitant last:bodyHead	-32 -1 12 20 14 -7
first:inhabitant last:placeHead	67 -11 -27 -14 -2 -43
first:inhabitant last:productNoun	-30 0 0 30 0 0
first:inhabitant last:clubHead	-13 0 -2 15 0 -1
first:inhabitant last:mediaHead	-5 0 6 0 0 0
first:inhabitant last:acting	-26 0 27 0 0 0
first:inhabitant last:calendar	-19 -1 22 -2 0 0
first:inhabitant last:plain	24 11 0 -44 32 -15
first:inhabitant last:firmTail	14 0 -6 0 -1 -9
first:inhabitant last:function	-17 0 18 0 -1 -1
first:inhabitant last:given	31 -14 -16 -3 -2 -1
first:inhabitant last:givenMaybe	-25 -1 49 -1 -31 -5
first:inhabitant last:capital	17 -33 -12 -4 3 23
first:inhabitant last:number	17 0 0 0 -11 -8
first:inhabitant last:endsInS	-38 -48 70 -3 14 -35
first:inhabitant last:stop	6 -4 -2 0 0 0
first:inhabitant last:longWord	9 -2 -2 -6 0 0
first:inhabitant last:shortWord	-51 -17 35 -6 -46 46
first:inhabitant last:inhabitant	18 4 -14 -10 0 0
first:inhabitant last:ordinarySmall	-19 -18 13 23 46 -78
first:inhabitant last:lexiconNoun	9 -38 -22 -8 11 33
first:inhabitant last:lexiconUnknown	9 -12 9 5 -18 -24
first:ordinarySmall last:role	8 -1 -14 20 -10 -15
first:ordinarySmall last:title	11 0 -2 -3 -8 0
first:ordinarySmall last:legalForm	-34 -3 42 -10 -3 -2
first:ordinarySmall last:firmHead	20 -8 -28 2 39 -18
first:ordinarySmall last:firmNoun	-3 0 -16 32 -9 -10
first:ordinarySmall last:bodyHead	-2 -7 -15 22 -14 -17
first:ordinarySmall last:placeHead	31 -5 -53 25 -30 17
first:ordinarySmall last:productHead	3 0 -1 -7 0 5
first:ordinarySmall last:productNoun	-21 -3 36 -1 -4 -8
first:ordinarySmall last:mediaHead	12 0 -6 -9 -1 0
first:ordinarySmall last:speaking	28 -1 -15 -8 -5 -5
first:ordinarySmall last:acting	9 2 -5 -6 0 -1
first:ordinarySmall last:firmVerb	18 0 -17 0 0 -1
first:ordinarySmall last:pronoun	14 -1 -4 -1 -10 -1
first:ordinarySmall last:calendar	15 -5 -6 -2 0 -2
first:ordinarySmall last:never	27 -1 -2 -12 -18 -2
first:ordinarySmall last:plain	9 -51 1 0 2 -6
first:ordinarySmall last:firmTail	2 -1 11 -3 -3 -9
first:ordinarySmall last:function	27 1 -26 -2 0 -1
first:ordinarySmall last:given	-23 44 -34 14 5 -12
first:ordinarySmall last:givenMaybe	-8 -20 -25 -5 -14 45
first:ordinarySmall last:acronym	29 -1 9 -23 -4 -17
first:ordinarySmall last:capital	7 -65 -2 14 -11 23
first:ordinarySmall last:number	-24 -7 -12 -7 53 -16
first:ordinarySmall last:endsInS	-5 -33 -54 32 31 26
first:ordinarySmall last:stop	7 -4 1 -7 0 -2
first:ordinarySmall last:unknown	24 -3 24 -29 -17 -24
first:ordinarySmall last:longWord	40 -24 -20 -3 -6 -9
first:ordinarySmall last:shortWord	14 -2 -5 -30 20 0
first:ordinarySmall last:inhabitant	7 -19 8 -14 -21 22
first:ordinarySmall last:ordinarySmall	1 -15 -15 27 -3 -6
first:ordinarySmall last:lexiconNoun	17 -86 -10 9 -25 34
first:ordinarySmall last:lexiconUnknown	-26 -9 12 14 30 -37
first:lexiconNoun last:role	7 -4 -2 18 -16 -19
first:lexiconNoun last:title	11 0 -2 -3 -8 0
first:lexiconNoun last:particle	7 -5 -2 0 0 0
first:lexiconNoun last:legalForm	-6 -21 45 -32 -14 -13
first:lexiconNoun last:firmHead	-14 -5 12 8 25 -31
first:lexiconNoun last:firmNoun	-5 8 11 0 1 -23
first:lexiconNoun last:bodyHead	3 -26 -21 33 -19 -20
first:lexiconNoun last:placeHead	-7 -26 6 -31 21 14
first:lexiconNoun last:productHead	20 -1 -15 -15 -16 21
first:lexiconNoun last:productNoun	-7 -4 22 -1 -19 6
first:lexiconNoun last:familyNoun	6 0 0 -6 0 0
first:lexiconNoun last:clubHead	-1 0 48 -41 -19 -1
first:lexiconNoun last:mediaHead	21 -1 -5 -12 -11 -4
first:lexiconNoun last:speaking	27 -7 1 -15 -6 -11
first:lexiconNoun last:acting	-14 0 22 -6 0 -1
first:lexiconNoun last:firmVerb	6 -3 8 -12 -7 -1
first:lexiconNoun last:pronoun	29 -7 -13 -5 -10 -3
first:lexiconNoun last:calendar	-6 3 19 -13 -8 -1
first:lexiconNoun last:never	4 -11 26 3 -22 -10
first:lexiconNoun last:plain	9 4 10 -15 2 -17
first:lexiconNoun last:firmTail	11 -1 4 -6 -3 -9
first:lexiconNoun last:function	4 -2 7 -3 -9 -3
first:lexiconNoun last:given	17 -19 -1 2 3 -16
first:lexiconNoun last:givenMaybe	-2 9 -4 -21 8 0
first:lexiconNoun last:acronym	-10 -10 -13 21 -16 24
first:lexiconNoun last:mixed	-24 6 30 -9 -2 -16
first:lexiconNoun last:capital	14 -22 5 -3 -3 -3
first:lexiconNoun last:number	-42 -28 -2 -10 28 44
first:lexiconNoun last:endsInS	-7 -34 7 -8 18 5
first:lexiconNoun last:stop	1 -13 16 -5 -1 -11
first:lexiconNoun last:unknown	17 -9 -28 4 -24 23
first:lexiconNoun last:longWord	-2 49 -42 8 -20 -22
first:lexiconNoun last:shortWord	-7 -12 13 -31 35 -2
first:lexiconNoun last:inhabitant	-1 32 -8 -16 -34 13
first:lexiconNoun last:ordinarySmall	-15 -29 6 24 9 -5
first:lexiconNoun last:lexiconNoun	-7 -32 20 -7 12 10
first:lexiconNoun last:lexiconUnknown	30 -5 -17 8 -26 -27
first:lexiconUnknown last:role	-5 15 36 -49 -6 -3
first:lexiconUnknown last:title	-6 6 0 0 0 0
first:lexiconUnknown last:particle	11 -11 0 0 0 0
first:lexiconUnknown last:legalForm	15 -29 9 3 -6 -7
first:lexiconUnknown last:firmHead	-31 -37 58 -8 -42 8
first:lexiconUnknown last:firmNoun	-1 7 8 -16 -11 -5
first:lexiconUnknown last:bodyHead	-20 -15 -11 30 18 -23
first:lexiconUnknown last:placeHead	-15 -25 -29 38 23 -26
first:lexiconUnknown last:productHead	-7 -1 0 0 -1 9
first:lexiconUnknown last:productNoun	6 -1 0 -11 -1 9
first:lexiconUnknown last:clubHead	-12 -28 -50 58 12 -5
first:lexiconUnknown last:mediaHead	1 -8 31 -19 -1 -15
first:lexiconUnknown last:acting	-1 6 -4 0 0 -2
first:lexiconUnknown last:calendar	15 30 -46 -4 -6 -6
first:lexiconUnknown last:never	-9 -2 -10 18 -1 0
first:lexiconUnknown last:plain	-16 -19 -6 21 -24 38
first:lexiconUnknown last:firmTail	7 0 -7 0 0 0
first:lexiconUnknown last:function	-7 12 -3 0 0 -2
first:lexiconUnknown last:given	-15 20 15 -19 -14 -2
first:lexiconUnknown last:givenMaybe	10 -2 12 -8 -33 10
first:lexiconUnknown last:acronym	10 -17 21 -5 -6 -6
first:lexiconUnknown last:mixed	-32 42 -11 -1 0 -2
first:lexiconUnknown last:capital	-16 28 -7 2 -4 -19
first:lexiconUnknown last:number	129 -38 -29 -26 -44 -70
first:lexiconUnknown last:initial	-10 11 -1 0 0 -1
first:lexiconUnknown last:endsInS	-36 27 35 5 -88 -40
first:lexiconUnknown last:stop	-26 0 44 -12 -11 -3
first:lexiconUnknown last:unknown	53 -21 -31 -20 -7 -7
first:lexiconUnknown last:longWord	-2 -29 28 -37 -8 26
first:lexiconUnknown last:shortWord	15 1 -2 8 -28 3
first:lexiconUnknown last:inhabitant	3 -25 9 18 24 -41
first:lexiconUnknown last:ordinarySmall	-6 9 -9 -32 15 27
first:lexiconUnknown last:lexiconNoun	-49 27 -6 27 9 -11
first:lexiconUnknown last:lexiconUnknown	14 19 -6 -39 -16 -17
last:role after:role	19 -3 -10 -6 0 0
last:role after:speaking	-20 -14 35 15 -1 -2
last:role after:acting	-2 1 -14 7 -1 -2
last:role after:preposition	-49 68 -40 -2 0 -8
last:role after:placePreposition	23 -3 0 -19 -2 -1
last:role after:from	-42 -19 59 -2 -1 -16
last:role after:at	9 -2 -4 -3 0 -1
last:role after:named	-12 -6 -2 18 0 0
last:role after:and	28 -13 -19 -1 0 -1
last:role after:plain	8 -2 -3 0 0 -2
last:role after:credit	-42 -7 50 0 -1 -15
last:role after:function	-52 59 10 -14 -4 -30
last:role after:given	5 0 -3 -1 0 0
last:role after:acronym	10 -3 -3 -3 0 -1
last:role after:capital	15 0 -13 -2 0 0
last:role after:small	-30 7 18 14 -12 12
last:role after:endsInS	52 21 -78 -22 -11 -11
last:role after:edge	35 -9 -15 -4 -11 -5
last:role after:comma	-21 17 0 26 -18 -12
last:role after:colon	-32 -2 -2 34 0 -1
last:role after:opens	29 -15 -6 -7 -6 -2
last:role after:quote	33 -10 -7 -14 -3 -9
last:role after:stop	-17 20 31 -36 -3 -1
last:role after:unknown	12 -3 -5 -3 -1 -1
last:role after:shortWord	10 -9 39 -38 -5 -27
last:role after:ordinarySmall	9 0 -9 0 0 0
last:role after:lexiconNoun	13 0 -12 -1 0 0
last:title after:preposition	7 -3 -2 -1 0 -1
last:title after:at	7 -3 -2 -1 0 -1
last:title after:function	7 -3 -2 -1 0 -1
last:title after:small	0 5 -2 -1 0 -1
last:title after:comma	14 -10 -3 0 0 0
last:title after:hyphen	13 -1 -2 -4 -7 0
last:title after:stop	41 -21 -11 -10 -14 -1
last:title after:shortWord	7 -3 -2 -1 0 -1
last:particle after:particle	7 -6 0 0 0 -1
last:particle after:speaking	10 -10 0 0 0 0
last:particle after:capital	8 -5 -2 0 0 0
last:particle after:small	16 -15 0 0 0 -1
last:particle after:shortWord	16 -15 -1 0 0 -1
last:particle after:lexiconUnknown	7 -5 -2 0 0 0
last:legalForm after:speaking	-6 -2 14 -5 -1 0
last:legalForm after:acting	10 -11 12 -20 0 -1
last:legalForm after:preposition	-3 0 10 -5 0 -1
last:legalForm after:placePreposition	5 -3 -13 15 -3 -5
last:legalForm after:from	-18 -1 19 0 0 0
last:legalForm after:and	-10 -1 13 -3 -1 0
last:legalForm after:function	-25 -17 36 4 -5 -9
last:legalForm after:small	-8 -25 48 -14 -7 -10
last:legalForm after:comma	-50 -17 66 -10 -5 -4
last:legalForm after:opens	-19 -2 21 0 0 0
last:legalForm after:stop	76 -21 -64 -8 -10 -6
last:legalForm after:shortWord	-3 -19 35 -13 -6 -10
last:firmHead after:role	11 -6 -3 -2 0 -1
last:firmHead after:legalForm	31 -1 -28 -4 0 -1
last:firmHead after:firmHead	19 0 -14 -3 0 -3
last:firmHead after:firmNoun	28 -6 -21 -1 0 -1
last:firmHead after:bodyHead	-7 0 -5 10 0 0
last:firmHead after:speaking	19 -7 -4 -18 -1 -2
last:firmHead after:acting	31 3 -26 -7 -2 -9
last:firmHead after:firmVerb	24 -25 10 -11 -1 -3
last:firmHead after:article	10 -10 10 -1 -9 0
last:firmHead after:preposition	16 -1 5 -20 -3 -5
last:firmHead after:placePreposition	-20 -2 23 -4 -1 0
last:firmHead after:from	20 -4 -8 -2 -2 -7
last:firmHead after:and	-8 -3 13 3 -9 -5
last:firmHead after:pronoun	6 0 -4 -1 0 0
last:firmHead after:never	14 0 -11 -5 0 0
last:firmHead after:plain	45 -26 -17 -3 -7 0
last:firmHead after:function	18 -66 20 2 -34 -16
last:firmHead after:acronym	20 -1 -13 -7 -1 0
last:firmHead after:capital	2 -1 8 -13 -2 -4
last:firmHead after:small	40 -36 28 -32 -49 -44
last:firmHead after:endsInS	-59 -1 -15 76 -22 -5
last:firmHead after:edge	-20 -4 -3 -8 36 -6
last:firmHead after:comma	-49 16 53 -28 -42 3
last:firmHead after:opens	-24 20 -6 -8 -2 21
last:firmHead after:closes	-7 0 15 -7 0 -2
last:firmHead after:quote	-23 38 6 -20 -1 -1
last:firmHead after:stop	11 -15 -28 11 35 -14
last:firmHead after:longWord	0 -18 18 0 0 0
last:firmHead after:shortWord	27 -16 8 -15 -33 -23
last:firmHead after:ordinarySmall	30 -1 -28 -1 0 -1
last:firmHead after:lexiconNoun	-2 -1 12 -11 -2 -4
last:firmHead after:lexiconUnknown	8 0 -6 -2 0 0
last:firmNoun after:legalForm	21 0 -19 -2 0 0
last:firmNoun after:bodyHead	-8 0 -2 10 -1 0
last:firmNoun after:speaking	-19 19 0 0 0 0
last:firmNoun after:acting	15 57 -54 -24 0 -1
last:firmNoun after:firmVerb	18 -32 23 -10 -1 -2
last:firmNoun after:article	13 -10 -3 0 0 0
last:firmNoun after:preposition	21 0 -21 1 -1 0
last:firmNoun after:placePreposition	8 -4 -2 -1 0 0
last:firmNoun after:from	22 -5 -18 -1 -1 -1
last:firmNoun after:and	-50 -2 26 25 -4 -1
last:firmNoun after:plain	22 -1 -21 0 0 0
last:firmNoun after:firmTail	31 -24 -5 -9 0 -1
last:firmNoun after:partyTail	9 -9 0 0 0 0
last:firmNoun after:function	18 -18 -10 3 -8 -3
last:firmNoun after:acronym	7 -5 -1 0 0 0
last:firmNoun after:capital	24 -1 -21 0 -1 0
last:firmNoun after:small	-3 21 -12 -4 -11 -7
last:firmNoun after:endsInS	4 -14 -27 41 -22 -4
last:firmNoun after:edge	-6 0 -35 -3 38 -4
last:firmNoun after:comma	16 25 2 -36 -25 -11
last:firmNoun after:opens	-33 32 3 0 0 -1
last:firmNoun after:closes	5 -31 59 -35 -5 -2
last:firmNoun after:quote	-21 38 0 -18 0 -1
last:firmNoun after:stop	17 -26 25 3 -21 -8
last:firmNoun after:unknown	6 -5 0 0 0 0
last:firmNoun after:longWord	0 -18 18 0 0 0
last:firmNoun after:shortWord	19 10 -31 4 -7 -4
last:firmNoun after:ordinarySmall	24 -1 -21 0 -1 0
last:firmNoun after:lexiconNoun	24 -1 -21 0 -1 0
last:bodyHead after:role	-29 -4 -7 33 -1 -2
last:bodyHead after:firmHead	9 0 0 -9 0 0
last:bodyHead after:bodyHead	38 0 -2 -35 0 -1
last:bodyHead after:speaking	40 -21 -22 -8 -4 -4
last:bodyHead after:acting	-19 -28 -34 40 24 -5
last:bodyHead after:firmVerb	-28 -1 -5 31 0 0
last:bodyHead after:article	1 0 24 -20 -9 -1
last:bodyHead after:preposition	42 -1 -27 -39 24 -5
last:bodyHead after:placePreposition	-55 0 -3 55 0 -1
last:bodyHead after:from	87 -5 -11 -67 -29 -8
last:bodyHead after:at	-34 0 0 35 -1 0
last:bodyHead after:and	-30 -1 26 5 -9 -2
last:bodyHead after:plain	12 -2 -10 0 -1 0
last:bodyHead after:firmTail	-14 0 0 14 0 0
last:bodyHead after:function	5 -38 -16 19 1 -21
last:bodyHead after:capital	-12 -1 -3 15 -1 -1
last:bodyHead after:small	26 -65 -53 32 -10 -39
last:bodyHead after:number	-11 0 -1 13 0 0
last:bodyHead after:endsInS	10 0 -11 7 -7 -2
last:bodyHead after:comma	9 26 -16 11 -35 -25
last:bodyHead after:colon	-35 -4 -3 43 -3 -3
last:bodyHead after:closes	-27 -2 26 1 -4 -1
last:bodyHead after:stop	-1 -7 -4 -12 14 11
last:bodyHead after:shortWord	20 -27 -6 8 -20 -18
last:bodyHead after:ordinarySmall	22 0 -2 -19 -1 -1
last:bodyHead after:lexiconNoun	-15 -1 -3 19 -1 -1
last:bodyHead after:lexiconUnknown	8 0 0 -8 0 0
last:placeHead after:role	-37 -1 47 -21 -1 -9
last:placeHead after:firmNoun	-45 -7 48 -14 -22 27
last:placeHead after:bodyHead	10 -1 -2 -7 0 -1
last:placeHead after:mediaHead	8 -2 -5 0 0 0
last:placeHead after:speaking	14 -7 36 -2 -39 -1
last:placeHead after:acting	38 -51 -51 40 1 -7
last:placeHead after:firmVerb	-30 -25 59 -8 -10 -13
last:placeHead after:article	-29 -5 48 -20 -10 -1
last:placeHead after:preposition	31 -38 -36 18 27 -15
last:placeHead after:placePreposition	-22 -1 -10 2 29 -3
last:placeHead after:from	-6 -1 -4 -12 -17 33
last:placeHead after:at	-3 -9 -2 24 -13 -5
last:placeHead after:and	10 -1 -25 -1 14 0
last:placeHead after:plain	17 -28 1 -5 10 -8
last:placeHead after:firmTail	-14 0 0 14 0 0
last:placeHead after:function	-43 22 -54 31 45 6
last:placeHead after:given	13 0 0 0 -13 0
last:placeHead after:capital	78 -4 -50 -10 -24 -5
last:placeHead after:small	-23 6 -4 -4 15 17
last:placeHead after:number	-11 0 -1 13 0 0
last:placeHead after:endsInS	8 -2 -14 -3 15 -4
last:placeHead after:edge	-5 5 -4 0 5 0
last:placeHead after:comma	24 9 -13 24 -19 -18
last:placeHead after:colon	-36 0 -4 41 0 -3
last:placeHead after:opens	-1 9 0 -7 -1 0
last:placeHead after:closes	-3 0 9 -4 -2 0
last:placeHead after:stop	23 -33 27 -71 31 -14
last:placeHead after:longWord	1 0 13 -20 -2 -9
last:placeHead after:shortWord	-4 -8 -1 14 -6 -1
last:placeHead after:ordinarySmall	26 -3 -13 -8 -2 -2
last:placeHead after:lexiconNoun	68 -3 -49 -9 -12 -5
last:placeHead after:lexiconUnknown	16 0 -1 -1 -13 0
last:productHead after:role	-19 0 -3 21 0 0
last:productHead after:acting	20 0 -14 -5 -7 3
last:productHead after:from	-6 -1 0 0 -1 8
last:productHead after:function	14 -1 -14 -6 -9 14
last:productHead after:acronym	-19 0 -3 21 0 0
last:productHead after:small	15 -1 -15 -6 -9 14
last:productHead after:endsInS	-19 0 -3 21 0 0
last:productHead after:stop	1 -2 -2 -7 -10 17
last:productHead after:shortWord	-4 -1 -17 16 -9 14
last:productNoun after:role	-15 0 -6 20 0 0
last:productNoun after:speaking	34 -32 -5 -1 0 0
last:productNoun after:acting	8 -1 -14 3 -7 2
last:productNoun after:from	-6 -1 0 0 -1 8
last:productNoun after:function	5 -1 -15 3 -9 13
last:productNoun after:acronym	-19 0 -3 21 0 0
last:productNoun after:small	28 -33 -21 2 -9 13
last:productNoun after:endsInS	-19 0 -3 21 0 0
last:productNoun after:comma	-5 -4 28 -13 -4 -12
last:productNoun after:closes	-1 0 10 -10 0 -1
last:productNoun after:stop	-4 -1 -2 5 -10 12
last:productNoun after:shortWord	-5 -2 -18 16 -9 13
last:familyNoun after:acting	13 -3 -10 0 0 0
last:familyNoun after:small	13 -3 -10 0 0 0
last:familyNoun after:opens	8 0 -3 -4 0 0
last:clubHead after:bodyHead	10 0 -2 -7 0 -1
last:clubHead after:productNoun	0 -1 -6 11 -1 -2
last:clubHead after:acting	-19 -1 -2 20 0 0
last:clubHead after:article	0 0 25 -20 -9 -1
last:clubHead after:preposition	13 -10 -7 9 -2 -5
last:clubHead after:from	5 0 0 -5 0 0
last:clubHead after:plain	0 -1 -10 11 -1 0
last:clubHead after:firmTail	-14 0 0 14 0 0
last:clubHead after:function	-14 -12 12 19 -10 -6
last:clubHead after:acronym	6 0 -2 -3 0 -1
last:clubHead after:capital	29 0 -16 -10 -2 -1
last:clubHead after:small	-6 -43 -13 55 -30 -12
last:clubHead after:number	-14 -7 -23 35 -1 -1
last:clubHead after:endsInS	17 0 -12 -2 -2 -1
last:clubHead after:colon	-41 0 0 41 0 0
last:clubHead after:stop	-3 -8 30 -30 5 0
last:clubHead after:unknown	6 0 -2 -3 0 -1
last:clubHead after:shortWord	6 -14 7 8 -11 -8
last:clubHead after:ordinarySmall	21 0 -10 -8 -2 -1
last:clubHead after:lexiconNoun	29 0 -16 -10 -2 -1
last:mediaHead after:acting	9 -5 11 -12 0 -6
last:mediaHead after:article	-7 0 11 0 -3 -1
last:mediaHead after:preposition	35 -2 -24 -1 -6 0
last:mediaHead after:from	-36 0 36 0 0 0
last:mediaHead after:function	0 -3 19 -7 -9 -7
last:mediaHead after:capital	6 0 -6 0 0 0
last:mediaHead after:small	-2 -8 30 -13 -9 -7
last:mediaHead after:edge	15 -2 -8 -7 -2 0
last:mediaHead after:comma	-6 -2 15 -1 -4 -6
last:mediaHead after:colon	-1 -1 16 -10 0 -8
last:mediaHead after:closes	21 -6 -5 -14 -3 -3
last:mediaHead after:stop	9 -5 0 -1 -4 -1
last:mediaHead after:ampersand	13 0 -12 -1 0 0
last:mediaHead after:shortWord	0 -3 19 -7 -9 -7
last:mediaHead after:lexiconNoun	6 0 -6 0 0 0
last:speaking after:preposition	5 -3 -2 0 0 0
last:speaking after:from	9 -4 -2 -2 -1 -1
last:speaking after:credit	5 -4 -1 -1 0 0
last:speaking after:function	17 -9 -4 -2 -1 -1
last:speaking after:small	15 -9 -5 -1 0 0
last:speaking after:edge	38 -10 -20 -9 -5 -5
last:speaking after:comma	-8 -5 23 -8 0 -6
last:speaking after:stop	24 -4 -15 -7 -3 0
last:speaking after:shortWord	14 -7 -3 -2 -1 -1
last:acting after:speaking	-18 18 0 0 0 0
last:acting after:article	23 -4 -20 0 0 0
last:acting after:preposition	15 -9 -6 0 0 0
last:acting after:from	14 -6 -3 -6 0 -1
last:acting after:credit	7 -5 -1 0 0 0
last:acting after:function	41 -11 -29 -6 -1 -1
last:acting after:acronym	7 -2 -2 0 -2 -1
last:acting after:small	3 2 3 -6 0 -1
last:acting after:edge	-30 -9 33 0 0 0
last:acting after:comma	2 7 -7 -1 0 -2
last:acting after:colon	6 -1 -1 -3 -1 0
last:acting after:unknown	6 -2 -2 0 -2 -1
last:acting after:shortWord	20 9 -29 -6 0 -1
last:firmVerb after:speaking	-21 22 0 0 0 0
last:firmVerb after:firmVerb	17 -15 -2 0 0 0
last:firmVerb after:placePreposition	7 -4 -2 -1 0 0
last:firmVerb after:function	11 -7 -3 -1 0 0
last:firmVerb after:small	8 0 -6 -2 0 0
last:firmVerb after:comma	-12 -2 24 -12 -7 -1
last:firmVerb after:colon	8 -1 -1 -5 -2 0
last:firmVerb after:closes	18 0 -17 0 0 -1
last:firmVerb after:shortWord	-10 15 -3 -1 0 0
last:article after:acronym	5 -1 -1 -1 -1 -1
last:article after:small	13 -1 -4 0 -10 0
last:article after:unknown	5 -1 -1 -1 -1 -1
last:possessive after:plain	14 -7 -7 0 -1 0
last:possessive after:small	21 -8 -11 -1 -2 0
last:preposition after:firmVerb	-13 -1 14 0 0 0
last:preposition after:small	-11 -1 12 0 0 0
last:preposition after:stop	6 0 -6 0 0 0
last:pronoun after:productNoun	-17 0 0 -10 23 0
last:pronoun after:acting	27 -10 -14 -5 -1 -5
last:pronoun after:plain	-13 0 0 -1 13 0
last:pronoun after:function	19 -6 -9 -5 -1 -2
last:pronoun after:small	12 -11 -16 -16 24 -7
last:pronoun after:stop	11 0 -2 0 -10 0
last:pronoun after:symbol	27 0 -1 0 -25 0
last:pronoun after:shortWord	3 -10 -14 -15 31 -5
last:nationality after:role	15 -3 -1 -10 -1 -1
last:nationality after:firmHead	5 0 0 -1 -3 -1
last:nationality after:firmNoun	13 0 -3 -3 -9 -1
last:nationality after:and	9 0 -3 -3 -3 0
last:nationality after:function	9 0 -3 -3 -3 0
last:nationality after:small	66 -20 -21 -25 -22 -9
last:nationality after:comma	10 0 -8 -1 -1 -1
last:nationality after:colon	10 0 -6 -1 0 -2
last:nationality after:stop	13 0 -3 -2 -6 -2
last:nationality after:symbol	12 -5 -5 0 -3 -1
last:nationality after:longWord	9 0 -1 -1 -8 0
last:nationality after:shortWord	30 -11 -6 -8 -10 -4
last:calendar after:speaking	-30 38 -20 0 0 0
last:calendar after:acting	-1 29 -38 -1 -1 -7
last:calendar after:firmVerb	-45 17 32 -3 0 0
last:calendar after:article	19 -11 -5 0 -2 -1
last:calendar after:preposition	12 -23 18 -4 -2 -10
last:calendar after:from	7 -5 -2 0 -1 0
last:calendar after:at	61 -11 -44 -10 -8 -1
last:calendar after:and	23 -8 -13 -1 -4 -1
last:calendar after:calendar	11 -8 -2 0 0 0
last:calendar after:plain	30 -18 -10 -3 -2 -1
last:calendar after:function	103 -81 -42 -13 -16 -9
last:calendar after:capital	-43 0 43 0 0 0
last:calendar after:small	5 55 -45 -21 -19 -20
last:calendar after:number	29 -21 -5 -2 0 -1
last:calendar after:endsInS	-60 -39 75 -1 0 0
last:calendar after:edge	3 -13 13 -4 -9 -1
last:calendar after:comma	-3 -46 57 -6 -21 -11
last:calendar after:colon	84 -53 -34 -14 -3 -3
last:calendar after:opens	16 -4 -9 0 -4 0
last:calendar after:stop	50 17 -75 -11 -26 -16
last:calendar after:shortWord	0 20 1 -13 -15 -13
last:calendar after:ordinarySmall	-43 0 43 0 0 0
last:calendar after:lexiconNoun	-43 0 43 0 0 0
last:never after:productNoun	-17 0 0 -10 23 0
last:never after:speaking	1 0 -5 13 -7 -2
last:never after:acting	5 -9 -17 15 -2 -3
last:never after:firmVerb	-9 0 15 -6 0 0
last:never after:from	11 0 -6 -4 -1 0
last:never after:named	1 0 -5 13 -7 -2
last:never after:plain	-12 0 -1 -1 13 0
last:never after:function	9 -9 -18 12 -2 -3
last:never after:acronym	11 0 -6 -4 -1 0
last:never after:capital	12 0 -1 0 -11 0
last:never after:small	-24 -12 -5 6 33 -8
last:never after:edge	-26 -1 29 -1 -3 -1
last:never after:comma	-10 -2 10 -9 11 -3
last:never after:closes	-17 0 6 13 -1 -1
last:never after:stop	35 -13 -8 -4 -22 0
last:never after:symbol	27 0 -1 0 -25 0
last:never after:ampersand	13 0 -12 -1 0 0
last:never after:shortWord	-14 -9 -18 3 29 -3
last:never after:ordinarySmall	11 0 0 0 -11 0
last:never after:lexiconNoun	11 0 0 0 -11 0
last:plain after:role	35 -5 -21 -29 20 -1
last:plain after:legalForm	28 0 -25 -4 0 -1
last:plain after:firmHead	21 -1 -7 -11 -1 -4
last:plain after:firmNoun	27 -4 7 -18 -3 -14
last:plain after:bodyHead	10 -1 -10 -2 -1 -1
last:plain after:speaking	-41 58 -41 9 -5 -6
last:plain after:acting	-16 -15 33 10 -5 -40
last:plain after:firmVerb	45 -24 -21 -5 -1 -13
last:plain after:article	31 -6 12 -23 -10 -3
last:plain after:preposition	-14 -6 23 -45 4 51
last:plain after:placePreposition	-5 -7 -34 48 -13 -8
last:plain after:from	32 -7 28 -47 -20 -15
last:plain after:at	-33 -2 -11 23 25 -3
last:plain after:named	8 -14 13 -10 0 0
last:plain after:and	9 24 -12 -2 -8 -26
last:plain after:calendar	28 -4 -23 -2 0 0
last:plain after:never	10 -1 -5 -1 0 -3
last:plain after:plain	-1 -14 14 -2 -9 -3
last:plain after:firmTail	7 -22 -3 12 0 0
last:plain after:partyTail	26 -22 -3 -2 0 0
last:plain after:function	-5 -3 44 -34 -16 0
last:plain after:acronym	34 -6 -12 -11 -4 -5
last:plain after:capital	16 -1 6 -18 -2 -4
last:plain after:small	-6 -11 20 -4 -13 15
last:plain after:number	-13 29 -8 0 -11 -4
last:plain after:endsInS	48 -20 -85 60 -27 -5
last:plain after:edge	32 -18 -36 -27 -33 49
last:plain after:comma	-20 -24 -11 7 70 -28
last:plain after:colon	51 -19 -21 -16 -15 -5
last:plain after:opens	-31 -5 22 -8 28 -12
last:plain after:quote	79 -10 -10 -53 -23 -17
last:plain after:stop	-13 -18 35 20 -28 -38
last:plain after:symbol	-6 19 -13 -1 -1 0
last:plain after:ampersand	5 -1 0 0 -4 0
last:plain after:unknown	16 -2 -5 -8 -2 -1
last:plain after:longWord	9 -18 15 -3 -2 0
last:plain after:shortWord	-4 42 -9 -7 -20 1
last:plain after:ordinarySmall	7 -1 13 -16 -2 -2
last:plain after:lexiconNoun	16 -1 6 -18 -2 -4
last:firmTail after:role	9 0 -7 -1 0 0
last:firmTail after:capital	9 0 -9 0 0 0
last:firmTail after:comma	11 -2 5 -6 -3 -9
last:firmTail after:ordinarySmall	7 0 -7 0 0 0
last:firmTail after:lexiconNoun	9 0 -9 0 0 0
last:credit after:colon	14 -4 -4 -5 -1 0
last:function after:speaking	-18 18 0 0 0 0
last:function after:acting	24 -7 -16 -1 0 -4
last:function after:firmVerb	-13 -1 13 0 0 0
last:function after:article	19 -3 -15 0 -1 0
last:function after:from	10 0 -9 0 0 -1
last:function after:at	8 0 -8 0 0 0
last:function after:plain	15 -7 -8 0 -1 0
last:function after:function	48 -8 -41 -1 -1 -2
last:function after:acronym	12 -2 -6 -2 -2 -1
last:function after:capital	5 0 -5 0 0 0
last:function after:small	28 -12 -9 -3 -11 -5
last:function after:endsInS	30 -7 -23 -1 0 0
last:function after:edge	-11 -18 33 -2 -4 -10
last:function after:comma	7 -2 6 -1 -8 -3
last:function after:stop	-23 -8 34 -2 -4 -5
last:function after:unknown	7 -1 -3 -2 -1 -1
last:function after:shortWord	41 -1 -49 -2 -1 -5
last:function after:ordinarySmall	5 0 -5 0 0 0
last:function after:lexiconNoun	5 0 -5 0 0 0
last:given after:particle	33 -29 -5 -1 -3 -1
last:given after:speaking	-24 3 31 -14 -5 -1
last:given after:acting	-38 37 -59 -7 49 -13
last:given after:firmVerb	-17 0 14 -3 0 0
last:given after:article	-7 14 -3 0 -4 0
last:given after:preposition	-19 16 -10 -15 30 -4
last:given after:placePreposition	-21 -9 -7 -3 -24 41
last:given after:from	-18 25 -4 -3 -6 -2
last:given after:at	-4 17 -16 -16 20 -8
last:given after:named	-10 -20 36 -13 -3 0
last:given after:and	20 -13 7 -3 -17 -14
last:given after:plain	6 -3 -1 0 -1 0
last:given after:function	-27 18 -41 -29 33 20
last:given after:acronym	-29 29 0 0 0 0
last:given after:mixed	9 -9 0 0 0 0
last:given after:capital	44 -28 -15 -3 -8 -4
last:given after:small	-17 -6 20 -58 24 7
last:given after:number	-24 38 -3 -3 -1 -7
last:given after:initial	8 -7 0 -1 0 0
last:given after:endsInS	40 1 -38 -6 -20 -9
last:given after:edge	19 -1 -9 0 -10 0
last:given after:comma	-21 31 10 14 -51 -31
last:given after:closes	-42 29 -12 26 -2 -1
last:given after:quote	51 -39 -12 -1 -4 -4
last:given after:stop	33 -11 -45 -6 -15 18
last:given after:unknown	-22 23 0 -1 0 0
last:given after:shortWord	-14 20 -32 -35 22 15
last:given after:inhabitant	5 -2 -1 0 -1 0
last:given after:ordinarySmall	22 -13 -6 0 -2 -1
last:given after:lexiconNoun	35 -20 -13 -1 -4 -2
last:given after:lexiconUnknown	30 -21 -5 -2 -4 -2
last:givenMaybe after:role	15 -14 0 -1 0 0
last:givenMaybe after:particle	30 -20 -6 -5 0 -3
last:givenMaybe after:firmHead	-2 -1 -1 0 5 -1
last:givenMaybe after:firmNoun	3 -4 -2 -1 6 -2
last:givenMaybe after:speaking	-9 10 0 0 0 -2
last:givenMaybe after:acting	-50 54 -45 -9 0 24
last:givenMaybe after:article	2 8 -2 0 -8 -2
last:givenMaybe after:preposition	-4 16 -28 -3 22 -7
last:givenMaybe after:placePreposition	-5 -1 20 -2 -10 -3
last:givenMaybe after:from	27 -27 -1 0 2 -1
last:givenMaybe after:at	7 3 -6 -2 -1 0
last:givenMaybe after:and	21 -37 -16 -1 -6 27
last:givenMaybe after:plain	-26 30 -1 -1 0 -3
last:givenMaybe after:firmTail	1 19 -10 -1 -9 -3
last:givenMaybe after:partyTail	1 19 -10 -1 -9 -3
last:givenMaybe after:function	8 -1 -43 -14 6 31
last:givenMaybe after:capital	46 -24 -11 -1 -11 -4
last:givenMaybe after:small	-23 46 -28 -23 9 1
last:givenMaybe after:number	13 -11 0 -1 0 0
last:givenMaybe after:endsInS	87 -39 -65 -2 -16 -18
last:givenMaybe after:edge	-29 -9 33 0 0 0
last:givenMaybe after:comma	-13 1 12 -17 20 -24
last:givenMaybe after:colon	-30 -38 -3 -3 0 51
last:givenMaybe after:quote	30 -29 -1 0 0 0
last:givenMaybe after:stop	-18 44 -21 -5 -13 -10
last:givenMaybe after:shortWord	8 20 -41 -20 -19 26
last:givenMaybe after:ordinarySmall	11 -1 -7 0 -1 -3
last:givenMaybe after:lexiconNoun	35 -13 -9 -1 -10 -4
last:givenMaybe after:lexiconUnknown	15 -12 -2 0 0 -1
last:acronym after:role	-42 0 -7 52 -16 -1
last:acronym after:bodyHead	-1 0 -3 9 -7 0
last:acronym after:productNoun	-17 0 0 -10 23 0
last:acronym after:speaking	0 -18 -17 3 -13 33
last:acronym after:acting	-54 -4 14 48 -11 -8
last:acronym after:firmVerb	-30 -4 1 39 -5 -3
last:acronym after:article	52 0 -4 -39 -4 -18
last:acronym after:preposition	-5 -3 12 1 -8 -12
last:acronym after:placePreposition	18 0 -24 15 -18 -1
last:acronym after:from	54 -1 -33 -30 -6 -1
last:acronym after:at	46 0 -22 -30 -1 -1
last:acronym after:named	-10 0 -12 26 -7 -3
last:acronym after:and	-20 -2 39 -18 -5 -12
last:acronym after:nationality	8 0 0 -1 -7 0
last:acronym after:plain	-9 -4 30 -8 -11 -19
last:acronym after:function	42 -13 4 -23 -52 -10
last:acronym after:given	16 0 -3 -9 -5 0
last:acronym after:acronym	-6 -14 15 -14 17 -9
last:acronym after:capital	1 -1 -4 22 -36 -2
last:acronym after:small	-16 -42 16 29 -44 25
last:acronym after:number	27 -1 1 -19 -7 -4
last:acronym after:endsInS	-69 0 3 69 -3 0
last:acronym after:edge	65 -22 -5 -19 -52 -7
last:acronym after:comma	-15 28 33 -15 -6 -48
last:acronym after:colon	91 -12 -25 -38 -52 -4
last:acronym after:opens	-49 -2 -7 -9 54 -2
last:acronym after:closes	-17 0 6 13 -1 -1
last:acronym after:hyphen	-37 -6 -12 -14 59 -2
last:acronym after:stop	6 43 -23 17 -57 -26
last:acronym after:symbol	43 -1 -32 -16 -5 -5
last:acronym after:ampersand	13 0 -12 -1 0 0
last:acronym after:slash	-12 0 -1 -2 15 0
last:acronym after:unknown	19 -10 -24 -32 21 -5
last:acronym after:longWord	-19 -1 -4 23 -1 -1
last:acronym after:shortWord	6 -31 -1 0 31 -48
last:acronym after:inhabitant	9 0 -4 -5 0 0
last:acronym after:ordinarySmall	43 0 -27 -15 -6 -1
last:acronym after:lexiconNoun	-6 0 -33 36 -14 -1
last:acronym after:lexiconUnknown	-3 -1 26 -22 -10 -1
last:mixed after:role	-2 0 12 0 -1 -9
last:mixed after:firmHead	-25 -1 -11 -1 -1 34
last:mixed after:firmNoun	-30 0 -4 -1 -3 32
last:mixed after:productHead	-30 0 -4 -1 -3 32
last:mixed after:productNoun	-30 0 -4 -1 -3 32
last:mixed after:speaking	-9 -17 -25 41 -1 -11
last:mixed after:acting	43 -19 0 -7 -1 -31
last:mixed after:preposition	-8 13 9 -10 0 -5
last:mixed after:from	-24 -2 25 -2 -1 -1
last:mixed after:named	-9 -17 -25 41 -1 -11
last:mixed after:and	-1 -2 11 -2 -4 -3
last:mixed after:plain	8 43 -31 -7 -2 -41
last:mixed after:function	17 -11 35 -21 -6 -30
last:mixed after:capital	16 -1 -8 -1 0 -6
last:mixed after:small	-18 27 -9 17 -16 -9
last:mixed after:endsInS	-5 0 21 -2 -5 -13
last:mixed after:comma	-37 -36 -15 -29 -21 69
last:mixed after:stop	-11 -12 61 -11 -13 -44
last:mixed after:shortWord	5 5 30 -25 -10 -20
last:mixed after:ordinarySmall	7 0 -2 0 0 -5
last:mixed after:lexiconNoun	7 0 -2 0 0 -5
last:mixed after:lexiconUnknown	9 -1 -5 -1 0 -2
last:capital after:role	-1 -24 4 33 -26 -58
last:capital after:particle	80 -53 -28 -13 -6 -12
last:capital after:legalForm	85 -19 -57 -31 -10 -6
last:capital after:firmHead	28 -25 -83 35 -6 2
last:capital after:firmNoun	-4 -68 5 -21 36 0
last:capital after:bodyHead	19 -38 6 -4 14 -50
last:capital after:placeHead	51 -8 -40 -12 -5 -8
last:capital after:productHead	22 -7 -13 -2 0 -2
last:capital after:productNoun	33 -5 3 -6 -28 -10
last:capital after:clubHead	-21 0 28 -1 -10 -1
last:capital after:mediaHead	34 -3 -27 -1 -1 -2
last:capital after:speaking	-35 30 29 -7 -8 -71
last:capital after:acting	-17 25 7 -15 -28 7
last:capital after:firmVerb	-12 12 58 -47 -57 -65
last:capital after:article	-34 10 10 -5 7 6
last:capital after:possessive	-10 -18 -27 -5 42 -2
last:capital after:preposition	-7 -3 6 1 -21 31
last:capital after:placePreposition	-12 -12 10 15 -18 7
last:capital after:from	2 21 2 -33 6 -3
last:capital after:at	-28 -4 10 17 24 -26
last:capital after:named	-18 6 -6 -5 15 -5
last:capital after:and	-9 13 -5 -3 4 3
last:capital after:pronoun	12 33 -23 4 -19 -28
last:capital after:calendar	0 -20 18 -10 -2 -2
last:capital after:never	23 -12 9 -32 -8 -6
last:capital after:plain	9 -27 -6 -6 30 -17
last:capital after:firmTail	-46 5 49 -5 10 -9
last:capital after:partyTail	26 0 -13 -3 -9 -3
last:capital after:credit	0 -32 -18 -6 12 35
last:capital after:function	-18 -6 15 -12 26 -2
last:capital after:given	-40 -11 29 -3 32 -3
last:capital after:givenMaybe	20 -13 -6 -1 -2 -1
last:capital after:acronym	20 6 9 -7 -52 -16
last:capital after:mixed	26 -11 -10 -2 -7 -1
last:capital after:capital	79 -60 -17 -47 -22 -12
last:capital after:small	-12 4 3 2 0 10
last:capital after:number	28 17 -21 23 -69 -35
last:capital after:initial	11 -7 -2 -1 0 0
last:capital after:endsInS	8 -2 12 -31 -17 2
last:capital after:edge	-25 21 2 -10 9 9
last:capital after:comma	-23 26 12 -12 15 -16
last:capital after:colon	-28 -18 -2 44 -7 -1
last:capital after:opens	-37 38 -9 -49 -9 47
last:capital after:closes	-37 -5 35 50 -78 -19
last:capital after:quote	28 -11 -9 -11 -22 -8
last:capital after:hyphen	-34 25 -13 -29 41 -15
last:capital after:stop	-22 -4 10 -5 15 7
last:capital after:symbol	-27 -33 35 -13 37 -24
last:capital after:ampersand	87 13 -84 -19 -41 -18
last:capital after:slash	-27 0 -42 -8 54 -2
last:capital after:unknown	12 18 -47 22 -41 -10
last:capital after:longWord	47 -31 -2 -13 -16 -14
last:capital after:shortWord	11 -13 -5 12 -7 7
last:capital after:inhabitant	39 -9 -20 -5 -6 -2
last:capital after:ordinarySmall	-29 10 40 -33 4 12
last:capital after:lexiconNoun	57 -33 -4 -43 -33 -5
last:capital after:lexiconUnknown	82 -60 -23 -19 -44 -15
last:number after:acting	-55 -1 -4 -1 47 7
last:number after:firmVerb	-11 -1 -2 -1 0 14
last:number after:article	15 -2 -2 -1 -9 -4
last:number after:preposition	37 -1 -2 -1 -17 -22
last:number after:placePreposition	13 -1 -6 -1 -2 -5
last:number after:from	15 -1 -1 0 -6 -7
last:number after:plain	63 -2 -4 -9 -9 -52
last:number after:function	27 -8 -14 -5 22 -43
last:number after:capital	8 0 -1 -2 -1 -4
last:number after:small	23 -16 -27 -21 4 10
last:number after:number	16 -5 -1 -3 -2 -6
last:number after:edge	-4 -2 26 -1 -9 -14
last:number after:comma	-39 -24 -14 -5 13 49
last:number after:opens	23 -6 -2 -3 -4 -13
last:number after:closes	27 -4 -9 -9 -2 -4
last:number after:hyphen	43 -17 -3 -1 -16 -9
last:number after:stop	20 -2 -13 -3 -25 8
last:number after:shortWord	-1 -11 -18 -10 17 7
last:number after:ordinarySmall	8 0 -1 -2 -1 -4
last:number after:lexiconNoun	8 0 -1 -2 -1 -4
last:initial after:speaking	-9 11 -1 0 0 -1
last:initial after:capital	22 -6 -2 -2 -12 -1
last:initial after:small	-22 11 -1 0 14 -1
last:initial after:comma	22 -2 -7 -3 -12 -1
last:initial after:shortWord	5 -1 -1 -1 -1 -2
last:initial after:ordinarySmall	13 0 0 -1 -11 -1
last:initial after:lexiconNoun	14 -1 0 -2 -11 -1
last:initial after:lexiconUnknown	9 -5 -1 0 -1 -1
last:endsInS after:role	-36 -10 -23 28 35 -2
last:endsInS after:legalForm	40 -1 -23 -21 -6 -3
last:endsInS after:firmHead	3 0 -12 0 9 0
last:endsInS after:firmNoun	8 -1 -2 -16 8 -2
last:endsInS after:bodyHead	5 -7 -22 -17 42 -1
last:endsInS after:placeHead	-19 0 -3 -2 23 0
last:endsInS after:productNoun	-9 -1 25 -1 -17 -1
last:endsInS after:clubHead	5 0 0 0 -4 0
last:endsInS after:speaking	-28 49 26 -66 -4 -3
last:endsInS after:acting	0 50 -16 -5 -32 -65
last:endsInS after:firmVerb	-22 -40 68 -33 -12 -1
last:endsInS after:article	-49 5 -42 40 39 -6
last:endsInS after:preposition	10 -15 -5 21 0 -25
last:endsInS after:placePreposition	37 -11 -13 -11 -7 -4
last:endsInS after:from	-44 33 14 -27 20 24
last:endsInS after:at	42 -29 -11 4 -11 -7
last:endsInS after:named	8 -14 13 -10 0 0
last:endsInS after:and	-15 -51 86 -43 -19 -9
last:endsInS after:pronoun	9 -2 -5 -2 0 0
last:endsInS after:calendar	57 -8 -49 -10 0 -1
last:endsInS after:plain	-43 39 51 -36 -32 -5
last:endsInS after:firmTail	22 -43 12 -21 25 -2
last:endsInS after:partyTail	26 -22 -3 -2 0 0
last:endsInS after:credit	-11 -6 -25 -2 -8 36
last:endsInS after:function	11 -29 31 -28 -27 18
last:endsInS after:acronym	15 -5 -11 -1 0 0
last:endsInS after:capital	35 -5 -17 -10 -13 -2
last:endsInS after:small	-8 -29 19 39 -38 -39
last:endsInS after:number	92 -67 -68 26 -30 -6
last:endsInS after:endsInS	-41 33 -26 -9 31 0
last:endsInS after:edge	10 -10 -11 -48 -30 47
last:endsInS after:comma	16 -9 -1 -55 40 -9
last:endsInS after:colon	-46 -39 20 50 -8 -14
last:endsInS after:opens	-19 24 -19 -15 -3 25
last:endsInS after:closes	-23 -26 47 -16 -8 -5
last:endsInS after:quote	-32 28 -9 20 18 -16
last:endsInS after:hyphen	0 -9 20 -12 -1 0
last:endsInS after:stop	-23 39 25 -29 -11 -41
last:endsInS after:symbol	-1 16 -15 -1 -1 -1
last:endsInS after:ampersand	10 -8 -2 0 0 0
last:endsInS after:shortWord	36 1 -25 0 -48 -9
last:endsInS after:lexiconNoun	25 -4 -13 -7 -9 -2
last:endsInS after:lexiconUnknown	17 -1 -8 -3 -5 -1
last:stop after:speaking	-13 21 2 -10 -4 -1
last:stop after:small	-23 19 24 -11 -5 -9
last:stop after:edge	40 -2 -37 -1 0 -1
last:stop after:comma	-30 -26 50 -3 -5 -2
last:stop after:stop	13 -3 -7 -1 -1 0
last:stop after:symbol	-19 -8 25 -1 -1 -1
last:stop after:shortWord	-14 23 -1 -8 -4 -1
last:unknown after:role	-11 0 -9 34 -24 -1
last:unknown after:firmHead	7 0 -6 -1 0 0
last:unknown after:bodyHead	22 -1 -8 6 -20 -9
last:unknown after:clubHead	-38 0 39 0 -3 0
last:unknown after:speaking	-32 -13 11 15 -12 32
last:unknown after:acting	-51 -2 18 38 -10 -7
last:unknown after:firmVerb	-27 -16 24 18 -10 -4
last:unknown after:article	2 -1 -5 -44 -4 34
last:unknown after:preposition	6 -3 1 4 -7 -15
last:unknown after:placePreposition	22 0 -28 15 -18 -1
last:unknown after:from	-4 -1 -44 43 -16 -2
last:unknown after:at	46 0 -22 -30 -1 -1
last:unknown after:named	-11 0 -7 16 0 0
last:unknown after:and	-20 -3 39 -18 -5 -12
last:unknown after:pronoun	8 0 -1 -3 -1 -4
last:unknown after:nationality	8 0 0 -1 -7 0
last:unknown after:plain	-10 -7 24 -13 13 -24
last:unknown after:function	-12 -12 -9 4 11 29
last:unknown after:given	19 -1 -3 -10 -6 -1
last:unknown after:acronym	-22 -13 59 -44 -4 -7
last:unknown after:capital	-18 -7 -7 9 29 -4
last:unknown after:small	-56 -43 9 60 -63 40
last:unknown after:number	56 -9 -11 -31 -10 -12
last:unknown after:endsInS	-44 0 2 46 -5 0
last:unknown after:edge	110 -14 -36 -20 -75 -5
last:unknown after:comma	-20 39 -7 -19 19 -49
last:unknown after:colon	87 -18 -44 -69 -27 -6
last:unknown after:opens	-77 -13 -13 -13 89 -4
last:unknown after:quote	-8 -2 48 -3 -48 -4
last:unknown after:hyphen	-65 -24 -20 -14 92 -3
last:unknown after:stop	38 13 -12 6 -88 -35
last:unknown after:symbol	31 -17 -69 -23 49 -14
last:unknown after:slash	13 -1 -23 -2 12 0
last:unknown after:unknown	29 -6 -20 -27 4 -5
last:unknown after:longWord	-19 -1 -4 23 -1 -1
last:unknown after:shortWord	7 -32 -6 9 2 -1
last:unknown after:inhabitant	11 0 -4 -5 -2 0
last:unknown after:ordinarySmall	44 0 -27 -15 -6 -1
last:unknown after:lexiconNoun	13 -1 -36 20 -16 -2
last:unknown after:lexiconUnknown	-1 -6 25 -16 -11 -2
last:longWord after:role	14 -6 -3 -5 -1 -1
last:longWord after:firmHead	-17 -5 0 -7 27 -1
last:longWord after:firmNoun	7 -5 0 -7 3 -1
last:longWord after:speaking	43 9 -31 -20 -8 -10
last:longWord after:acting	-58 46 7 -9 21 -11
last:longWord after:preposition	-15 -1 -19 19 -7 15
last:longWord after:placePreposition	1 -3 -4 13 -10 -2
last:longWord after:from	19 -14 -4 0 -1 -1
last:longWord after:named	-3 -18 11 8 0 0
last:longWord after:and	-1 -25 25 0 2 0
last:longWord after:never	14 0 -11 -5 0 0
last:longWord after:plain	-14 -5 -1 -7 24 -1
last:longWord after:function	-43 1 14 23 7 2
last:longWord after:acronym	14 0 -11 -5 0 0
last:longWord after:capital	4 37 -29 -2 -28 -2
last:longWord after:small	4 -26 5 -5 28 -12
last:longWord after:endsInS	-9 39 -32 -11 -1 -1
last:longWord after:edge	24 -9 -9 -4 -7 -3
last:longWord after:comma	-9 8 28 -48 -22 15
last:longWord after:opens	5 -3 0 0 -1 -1
last:longWord after:closes	-21 1 -11 30 -3 0
last:longWord after:quote	10 -3 0 -8 0 0
last:longWord after:stop	-20 12 -1 14 1 -5
last:longWord after:shortWord	9 4 -16 12 -25 9
last:longWord after:inhabitant	5 -5 0 0 0 0
last:longWord after:ordinarySmall	-2 40 -28 -1 -25 -1
last:longWord after:lexiconNoun	2 39 -29 -2 -28 -2
last:shortWord after:role	32 -20 19 -11 -17 -14
last:shortWord after:particle	35 -26 -6 -5 0 -3
last:shortWord after:legalForm	16 -7 -7 -1 0 -2
last:shortWord after:firmHead	24 24 -25 -17 -7 -5
last:shortWord after:firmNoun	-23 -11 -4 -5 40 -19
last:shortWord after:bodyHead	-15 -5 -7 11 20 -6
last:shortWord after:placeHead	15 -3 -7 -7 2 -3
last:shortWord after:productHead	13 -6 -6 -1 0 0
last:shortWord after:productNoun	10 -2 -3 -16 14 -6
last:shortWord after:speaking	5 4 4 -30 -24 18
last:shortWord after:acting	-31 27 -5 46 -9 -57
last:shortWord after:firmVerb	-23 12 9 24 0 -21
last:shortWord after:article	57 -63 0 -60 -1 30
last:shortWord after:possessive	14 -12 -2 0 0 0
last:shortWord after:preposition	-19 9 8 -1 -25 17
last:shortWord after:placePreposition	-56 -28 42 28 7 -13
last:shortWord after:from	59 -31 -51 -39 21 13
last:shortWord after:at	-13 -12 5 -30 24 -6
last:shortWord after:named	9 -5 -14 14 -8 -3
last:shortWord after:and	-6 -45 33 -12 -26 20
last:shortWord after:pronoun	-13 -10 4 -6 22 0
last:shortWord after:plain	-52 24 62 -78 28 -43
last:shortWord after:firmTail	-25 21 -13 12 8 -3
last:shortWord after:credit	-6 -4 -24 -2 10 21
last:shortWord after:function	-5 -33 -26 26 35 14
last:shortWord after:given	-29 -4 -10 -5 41 -1
last:shortWord after:acronym	14 -47 -18 49 -25 -6
last:shortWord after:mixed	9 -9 0 0 0 0
last:shortWord after:capital	-2 -20 -52 18 51 -10
last:shortWord after:small	-33 45 10 -24 -12 6
last:shortWord after:number	97 -27 -8 -76 -45 -26
last:shortWord after:initial	10 -7 -1 -1 0 -1
last:shortWord after:endsInS	-1 -94 2 47 7 -18
last:shortWord after:edge	-60 29 6 19 48 -26
last:shortWord after:comma	-42 -8 33 58 -43 28
last:shortWord after:colon	19 -2 -5 -25 -65 40
last:shortWord after:opens	20 -46 -6 -7 -6 30
last:shortWord after:closes	16 -17 2 6 -21 -6
last:shortWord after:quote	-2 18 -12 -14 -1 -6
last:shortWord after:hyphen	-5 -2 -2 -8 16 0
last:shortWord after:stop	27 13 -21 -9 11 -94
last:shortWord after:symbol	83 -5 -64 -21 -15 -13
last:shortWord after:ampersand	63 -17 -43 -7 -12 -8
last:shortWord after:slash	13 -1 -23 -2 12 0
last:shortWord after:unknown	26 -43 -17 38 -24 -6
last:shortWord after:longWord	-19 -19 14 23 -1 -1
last:shortWord after:shortWord	34 -14 -29 27 -30 -19
last:shortWord after:inhabitant	12 -1 -6 -5 0 0
last:shortWord after:ordinarySmall	31 -3 -60 -19 27 -3
last:shortWord after:lexiconNoun	16 -8 -88 31 20 -6
last:shortWord after:lexiconUnknown	29 -30 15 -23 -10 -5
last:inhabitant after:role	6 -1 -3 -2 -1 0
last:inhabitant after:firmHead	14 -7 -4 -2 0 0
last:inhabitant after:firmNoun	33 -11 4 -1 -22 -11
last:inhabitant after:placeHead	7 -2 -2 0 -2 -1
last:inhabitant after:speaking	-23 51 -33 -11 -5 -1
last:inhabitant after:acting	-37 33 15 -6 -19 -34
last:inhabitant after:firmVerb	6 -22 13 0 -1 -4
last:inhabitant after:article	-2 -2 5 0 0 0
last:inhabitant after:preposition	36 -19 -18 -1 0 -5
last:inhabitant after:placePreposition	-5 -32 36 -34 -38 42
last:inhabitant after:from	16 10 -5 -14 -16 -12
last:inhabitant after:at	45 -16 -32 -4 -2 -3
last:inhabitant after:named	-3 -18 11 8 0 0
last:inhabitant after:and	30 -24 -34 -4 26 -2
last:inhabitant after:calendar	14 -10 -3 -1 0 0
last:inhabitant after:plain	23 -22 -1 -9 14 -11
last:inhabitant after:firmTail	26 -22 -3 -3 0 0
last:inhabitant after:partyTail	26 -22 -3 -2 0 0
last:inhabitant after:function	52 -43 -22 -26 16 -2
last:inhabitant after:givenMaybe	10 -10 0 0 0 0
last:inhabitant after:acronym	5 -5 0 0 0 0
last:inhabitant after:capital	28 -31 6 -2 -4 -4
last:inhabitant after:small	-11 2 4 -5 2 3
last:inhabitant after:number	49 -41 -14 -2 0 0
last:inhabitant after:endsInS	-22 15 34 -20 -7 -5
last:inhabitant after:edge	-1 10 -7 -3 -1 0
last:inhabitant after:comma	-12 15 2 -35 20 -5
last:inhabitant after:colon	-15 -5 44 -36 -7 -1
last:inhabitant after:opens	5 7 -6 -5 -2 0
last:inhabitant after:quote	91 -39 -17 -42 -23 -16
last:inhabitant after:stop	-50 38 -42 72 -25 -36
last:inhabitant after:symbol	-38 -1 34 -2 -2 -5
last:inhabitant after:ampersand	9 -9 0 0 0 0
last:inhabitant after:unknown	5 -5 0 0 0 0
last:inhabitant after:shortWord	10 9 -9 -37 12 -10
last:inhabitant after:ordinarySmall	6 -24 14 0 -1 -2
last:inhabitant after:lexiconNoun	24 -29 8 -2 -4 -4
last:inhabitant after:lexiconUnknown	7 -4 -2 0 -1 0
last:ordinarySmall after:role	19 -31 20 -11 -3 -10
last:ordinarySmall after:legalForm	33 -7 -24 -3 0 -2
last:ordinarySmall after:firmHead	42 -10 -23 -12 -1 -4
last:ordinarySmall after:firmNoun	29 -18 5 -25 -22 18
last:ordinarySmall after:bodyHead	32 -12 -34 -5 18 -9
last:ordinarySmall after:productHead	17 -7 -8 -2 0 -1
last:ordinarySmall after:productNoun	6 -1 -3 -1 0 0
last:ordinarySmall after:mediaHead	10 -2 -7 0 0 0
last:ordinarySmall after:speaking	-17 37 20 -15 -47 -14
last:ordinarySmall after:acting	-37 10 1 23 28 12
last:ordinarySmall after:firmVerb	10 -43 16 1 -1 -12
last:ordinarySmall after:article	16 -55 42 -24 -19 -3
last:ordinarySmall after:possessive	17 -13 -3 -1 0 0
last:ordinarySmall after:preposition	-22 13 21 -13 27 -19
last:ordinarySmall after:placePreposition	23 -24 -26 -5 26 -11
last:ordinarySmall after:from	60 5 -14 -56 -34 12
last:ordinarySmall after:at	12 19 -110 26 6 27
last:ordinarySmall after:named	-11 -6 -3 18 0 0
last:ordinarySmall after:and	-28 29 15 12 -27 -10
last:ordinarySmall after:pronoun	22 -13 -8 -1 0 0
last:ordinarySmall after:calendar	21 -13 -7 -2 0 0
last:ordinarySmall after:never	22 -2 -15 -6 0 -3
last:ordinarySmall after:plain	8 4 -16 -24 40 -11
last:ordinarySmall after:firmTail	-17 29 -20 12 -10 -3
last:ordinarySmall after:partyTail	10 12 -10 -1 -9 -3
last:ordinarySmall after:credit	5 -9 23 -1 -15 -9
last:ordinarySmall after:function	-3 -30 12 8 31 -31
last:ordinarySmall after:given	6 -3 -1 -1 -1 0
last:ordinarySmall after:acronym	34 -11 -22 -6 -1 -3
last:ordinarySmall after:capital	33 -31 -11 5 -21 -10
last:ordinarySmall after:small	12 12 -5 -25 2 -13
last:ordinarySmall after:number	12 -67 39 6 -17 -8
last:ordinarySmall after:endsInS	-38 22 -14 60 -17 -21
last:ordinarySmall after:edge	12 15 17 -54 -28 -9
last:ordinarySmall after:comma	-36 1 0 35 -10 11
last:ordinarySmall after:colon	45 -14 -40 2 -5 -17
last:ordinarySmall after:opens	12 -12 32 -12 -14 -38
last:ordinarySmall after:closes	21 -12 20 -44 -8 -5
last:ordinarySmall after:quote	24 20 -10 -33 -7 -12
last:ordinarySmall after:hyphen	19 -3 -3 -12 -1 0
last:ordinarySmall after:stop	-9 6 -7 11 9 -17
last:ordinarySmall after:symbol	28 -13 -14 0 -1 -1
last:ordinarySmall after:ampersand	28 -3 -22 -3 -1 -1
last:ordinarySmall after:unknown	9 -6 -2 0 0 0
last:ordinarySmall after:longWord	-28 -21 54 -23 -2 -9
last:ordinarySmall after:shortWord	-11 38 10 -18 -14 -12
last:ordinarySmall after:inhabitant	11 0 -8 -3 0 0
last:ordinarySmall after:ordinarySmall	19 -24 14 -19 -10 -4
last:ordinarySmall after:lexiconNoun	25 -28 -8 8 -18 -8
last:ordinarySmall after:lexiconUnknown	16 -5 -5 -4 -3 -2
last:lexiconNoun after:role	25 -55 -15 28 -31 -38
last:lexiconNoun after:particle	33 -19 -11 -1 -1 -5
last:lexiconNoun after:legalForm	82 -16 -57 -31 -9 -6
last:lexiconNoun after:firmHead	-8 -11 -64 19 32 22
last:lexiconNoun after:firmNoun	8 -50 4 -4 -11 20
last:lexiconNoun after:bodyHead	11 -26 8 6 0 -41
last:lexiconNoun after:placeHead	33 -3 -32 -4 5 -3
last:lexiconNoun after:productHead	22 -7 -13 -2 0 -2
last:lexiconNoun after:productNoun	38 -5 -29 -3 -13 -9
last:lexiconNoun after:clubHead	11 0 -11 0 0 0
last:lexiconNoun after:mediaHead	32 -3 -27 -1 -1 -1
last:lexiconNoun after:speaking	-34 37 36 -36 3 -51
last:lexiconNoun after:acting	-22 -3 26 -4 -22 17
last:lexiconNoun after:firmVerb	-12 37 19 -31 -29 -55
last:lexiconNoun after:article	14 -38 22 27 -22 -38
last:lexiconNoun after:possessive	-9 -18 -27 -5 41 -2
last:lexiconNoun after:preposition	-15 28 -11 -13 12 10
last:lexiconNoun after:placePreposition	8 -65 45 18 -29 -57
last:lexiconNoun after:from	50 -16 24 -93 -20 6
last:lexiconNoun after:at	-51 -14 28 42 8 -19
last:lexiconNoun after:named	7 -20 -3 6 16 -2
last:lexiconNoun after:and	6 8 -36 3 8 21
last:lexiconNoun after:pronoun	50 -24 -4 -35 -3 -24
last:lexiconNoun after:calendar	-11 -17 27 -10 0 -1
last:lexiconNoun after:never	11 -6 12 -25 -6 -6
last:lexiconNoun after:plain	12 -36 -14 16 19 2
last:lexiconNoun after:firmTail	-2 7 -8 2 2 -9
last:lexiconNoun after:partyTail	26 0 -13 -3 -9 -3
last:lexiconNoun after:credit	3 -29 -17 -5 3 36
last:lexiconNoun after:function	10 -11 16 -20 13 -23
last:lexiconNoun after:given	-25 -4 36 -1 -14 -1
last:lexiconNoun after:givenMaybe	6 -2 -4 0 0 0
last:lexiconNoun after:acronym	43 22 -20 -60 -12 -11
last:lexiconNoun after:mixed	11 -9 -2 0 0 0
last:lexiconNoun after:capital	72 -20 -11 -44 -67 -67
last:lexiconNoun after:small	1 -12 -3 0 13 10
last:lexiconNoun after:number	21 3 -44 35 -45 -23
last:lexiconNoun after:endsInS	0 8 29 -13 -78 -23
last:lexiconNoun after:edge	-42 22 30 -9 -20 29
last:lexiconNoun after:comma	-18 -5 20 -9 5 8
last:lexiconNoun after:colon	-16 6 -10 15 -23 15
last:lexiconNoun after:opens	1 -6 -24 -35 -42 62
last:lexiconNoun after:closes	-36 -20 38 43 -56 -14
last:lexiconNoun after:quote	-39 78 -31 5 -29 -25
last:lexiconNoun after:hyphen	-31 56 -3 -26 -11 -13
last:lexiconNoun after:stop	-19 -24 11 11 20 -11
last:lexiconNoun after:symbol	-47 -41 72 -3 -10 -15
last:lexiconNoun after:ampersand	14 36 -44 -10 -10 -10
last:lexiconNoun after:slash	-48 -9 -23 -8 58 -2
last:lexiconNoun after:unknown	12 40 -31 -33 -4 -5
last:lexiconNoun after:longWord	37 -31 -1 -12 -5 -14
last:lexiconNoun after:shortWord	19 -1 2 -22 -11 7
last:lexiconNoun after:inhabitant	22 -6 -13 -3 -1 -1
last:lexiconNoun after:ordinarySmall	12 5 30 -31 -25 -55
last:lexiconNoun after:lexiconNoun	43 -10 13 -39 -55 -66
last:lexiconNoun after:lexiconUnknown	88 -32 -57 -11 -21 -7
last:lexiconUnknown after:role	-42 25 35 14 -1 -33
last:lexiconUnknown after:particle	60 -41 -18 -13 -5 -7
last:lexiconUnknown after:legalForm	5 -3 0 0 -2 0
last:lexiconUnknown after:firmHead	37 -20 -37 29 -35 7
last:lexiconUnknown after:firmNoun	-23 -24 -9 -37 47 4
last:lexiconUnknown after:bodyHead	-6 -14 0 -18 24 -4
last:lexiconUnknown after:placeHead	28 -5 -11 -7 -9 -4
last:lexiconUnknown after:productHead	-30 0 -4 -1 -3 32
last:lexiconUnknown after:productNoun	-37 -1 24 -5 -20 32
last:lexiconUnknown after:clubHead	15 0 -6 -1 -7 -1
last:lexiconUnknown after:speaking	4 -1 -23 40 -7 -40
last:lexiconUnknown after:acting	13 34 -20 -33 -12 -32
last:lexiconUnknown after:firmVerb	6 -28 50 -24 -39 -18
last:lexiconUnknown after:article	-41 55 -11 -49 23 -29
last:lexiconUnknown after:preposition	-17 -23 24 24 -44 33
last:lexiconUnknown after:placePreposition	-42 31 -37 7 -1 52
last:lexiconUnknown after:from	-52 39 -25 10 34 -21
last:lexiconUnknown after:at	24 13 -31 -47 30 -13
last:lexiconUnknown after:named	-41 19 -25 27 4 -14
last:lexiconUnknown after:and	-28 4 35 -12 -8 -28
last:lexiconUnknown after:pronoun	-61 49 -26 26 -18 -1
last:lexiconUnknown after:calendar	25 -3 -18 -1 -2 -2
last:lexiconUnknown after:never	16 -7 -6 -6 -3 0
last:lexiconUnknown after:plain	6 5 14 -42 0 -32
last:lexiconUnknown after:firmTail	-60 -3 58 -9 13 0
last:lexiconUnknown after:credit	-7 -3 -3 -1 14 0
last:lexiconUnknown after:function	-23 3 12 -15 15 -1
last:lexiconUnknown after:given	-25 -8 -13 -1 40 -2
last:lexiconUnknown after:givenMaybe	16 -11 -3 -1 -1 -1
last:lexiconUnknown after:acronym	-29 -2 -15 48 -4 -1
last:lexiconUnknown after:mixed	17 -2 -8 -2 -7 -1
last:lexiconUnknown after:capital	63 -59 -17 -23 -22 22
last:lexiconUnknown after:small	-19 18 8 -4 -13 14
last:lexiconUnknown after:number	-5 22 22 3 -39 -11
last:lexiconUnknown after:initial	8 -7 0 -1 0 0
last:lexiconUnknown after:endsInS	5 -9 -13 -38 12 21
last:lexiconUnknown after:edge	-38 8 -29 0 53 -48
last:lexiconUnknown after:comma	-13 29 1 -9 -4 -22
last:lexiconUnknown after:colon	-52 -28 18 65 2 -25
last:lexiconUnknown after:opens	-14 52 13 -15 -52 -29
last:lexiconUnknown after:closes	-7 12 -8 19 -31 -5
last:lexiconUnknown after:quote	107 -140 -65 -32 26 18
last:lexiconUnknown after:hyphen	29 -27 -1 0 0 0
last:lexiconUnknown after:stop	-55 24 23 -17 9 11
last:lexiconUnknown after:symbol	-4 13 -19 -1 10 -1
last:lexiconUnknown after:ampersand	97 -43 -58 -10 -34 -8
last:lexiconUnknown after:slash	-5 8 0 0 -3 0
last:lexiconUnknown after:unknown	-28 -6 -11 50 -3 -2
last:lexiconUnknown after:longWord	15 0 -1 -1 -13 0
last:lexiconUnknown after:shortWord	-3 -20 -4 39 2 -9
last:lexiconUnknown after:inhabitant	21 -3 -10 -1 -4 -3
last:lexiconUnknown after:ordinarySmall	-51 6 23 -7 16 42
last:lexiconUnknown after:lexiconNoun	37 -35 -29 -18 -10 31
last:lexiconUnknown after:lexiconUnknown	49 -47 9 -12 -30 -11`,
  document: `always	-40 1 8 6 24 13
score person	-86 331 -57 -54 -69 -66
score company	-94 -68 325 -76 -54 -53
score organisation	-69 -42 -27 351 -41 -33
score place	-51 -38 -50 -45 315 -44
score product	-35 -42 -37 -39 -16 316
same words none	-4 20 3 -18 16 -40
same words person	35 43 -45 -36 -65 7
same words company	1 -55 84 -25 -33 -28
same words organisation	-8 -32 -20 75 0 -6
same words place	-10 -9 -48 -18 76 -8
same words product	-18 -23 -22 -8 -29 95
same words seen	-16 -6 10 -5 0 15
same words surely person	14 51 -31 -7 -71 -8
same words surely company	-13 -82 111 -10 -42 -31
same words surely organisation	-21 -44 -28 104 -1 -8
same words surely place	-19 6 -47 -4 59 -1
same words surely product	-26 -33 -11 -1 -36 101
family name	23 67 -89 -66 -6 -93
given name	24 39 -104 -30 -14 11
of a longer company	19 -34 31 -89 -15 3
of a longer organisation	84 -116 -111 52 -28 -50
of a longer place	87 18 -58 -24 -59 -25
of a longer product	43 -85 1 -25 -29 38
begins a longer company	-19 -24 30 -43 3 28
holds a person	27 121 -64 -70 -53 -39
holds a company	31 3 43 -37 -55 -23
holds an organisation	-5 -6 -32 51 -11 -2
holds a place	-11 -16 4 9 4 8
small elsewhere	-13 24 21 -26 -77 3
article elsewhere	21 -63 1 -29 37 -8
article here	-31 -40 3 18 0 14
sentence start here	-22 14 -5 10 6 8
only at sentence starts	32 -27 -12 -2 13 -11
always/1	12 -34 -18 22 10 13
score person/1	-9 104 -17 -10 -32 -37
score company/1	-14 -44 124 -37 -44 -28
score organisation/1	-16 -12 -18 195 -31 -20
score place/1	-17 -16 -28 -13 142 -31
score product/1	0 -16 -29 -27 -16 195
same words none/1	-8 45 -30 1 -8 -27
same words person/1	27 38 -32 -27 -76 11
same words company/1	-6 -37 45 20 -21 -5
same words organisation/1	-12 -29 -28 81 1 0
same words place/1	-7 8 -41 -7 42 -4
same words product/1	-13 -21 -14 -1 -26 75
same words seen/1	-20 27 -26 31 -26 19
same words surely person/1	7 46 -19 2 -79 -4
same words surely company/1	-15 -65 71 33 -29 -10
same words surely organisation/1	-26 -41 -38 112 0 -2
same words surely place/1	-17 23 -42 7 27 4
same words surely product/1	-22 -32 0 6 -33 83
family name/1	-10 95 -86 -62 -4 -91
given name/1	24 39 -104 -30 -14 11
of a longer company/1	13 -19 4 -58 4 20
of a longer organisation/1	59 -99 -86 81 -53 -34
of a longer place/1	83 20 -58 -22 -58 -24
of a longer product/1	33 -82 6 -22 -28 40
begins a longer company/1	-19 -24 30 -43 3 28
small elsewhere/1	-13 24 21 -26 -77 3
article elsewhere/1	30 -57 2 -37 21 -6
article here/1	14 -12 10 -17 5 -33
sentence start here/1	-8 -6 -15 12 -3 28
only at sentence starts/1	59 -76 -5 -20 -2 17`,
};
