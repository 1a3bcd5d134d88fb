import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by `scripts/names/fit.ts`, not by hand. */
export const weights: NameWeightTables = {
  rules: `before:role	-9 50 -22 -33 -29 -47
before:role/1	-8 38 -14 -25 -22 -27
before:role/2	-13 33 -22 -13 -8 -41
before:role/3	3 -5 20 -8 -3 -7
before:title	-22 75 -40 -26 -67 -17
before:title/1	-63 105 -30 -17 -65 -14
before:title/2	65 -50 -13 -10 -3 -4
before:title/3	7 -7 0 0 0 0
before:particle	-3 -21 6 4 13 -7
before:particle/1	7 -20 13 -7 3 -16
before:particle/2	-7 -13 -3 4 19 7
before:particle/3	-20 4 -16 25 11 6
before:legalForm	14 -5 -5 -1 -2 -2
before:legalForm/1	6 -4 0 0 -1 0
before:legalForm/2	9 -1 -5 -1 -1 -2
before:firmHead	29 -41 13 -19 -6 -41
before:firmHead/1	12 23 3 -30 -3 -34
before:firmHead/2	26 -71 20 4 -6 -12
before:firmHead/3	0 -9 5 -4 0 0
before:firmNoun	-13 -56 56 -7 -50 -11
before:firmNoun/1	-38 -12 53 1 -55 4
before:firmNoun/2	22 -65 22 6 -5 -13
before:firmNoun/3	32 -4 -12 -34 -1 -15
before:bodyHead	8 -43 -22 68 -32 -82
before:bodyHead/1	29 -52 -33 44 -27 -68
before:bodyHead/2	-33 -4 15 45 -19 -24
before:bodyHead/3	-1 -5 -14 17 0 -1
before:placeHead	8 -23 -34 -47 50 1
before:placeHead/1	1 15 -90 -26 48 1
before:placeHead/2	-19 -53 60 -18 -1 0
before:placeHead/3	31 -7 -19 -9 0 0
before:productHead	27 -19 -19 -8 -20 15
before:productHead/1	33 -11 -9 -5 -20 2
before:productHead/2	17 -9 -9 -3 0 -1
before:productHead/3	-14 0 -3 0 0 16
before:productNoun	-23 -58 12 -6 -36 52
before:productNoun/1	-32 -45 22 6 -34 39
before:productNoun/2	23 -22 -11 -16 -3 13
before:productNoun/3	-15 0 -10 -4 0 22
before:familyNoun	-11 12 0 0 0 0
before:familyNoun/1	-14 14 0 0 0 0
before:clubHead	46 -8 -11 -9 -18 -9
before:clubHead/1	33 -5 -6 -2 -18 -6
before:clubHead/2	17 -3 -5 -7 0 -3
before:mediaHead	13 -14 22 -12 -19 -23
before:mediaHead/1	10 -15 25 -9 -19 -23
before:mediaHead/3	7 0 -6 0 0 0
before:speaking	-44 50 18 0 -39 -45
before:speaking/1	-87 88 44 -39 -36 -39
before:speaking/2	3 -43 -16 58 -4 -8
before:speaking/3	86 -65 -37 -10 -2 -4
before:acting	-22 32 21 -25 -19 -8
before:acting/1	-22 7 25 10 -13 3
before:acting/2	-8 40 6 -55 -12 -19
before:acting/3	-9 26 0 -8 -1 -8
before:firmVerb	11 9 9 -30 -18 -21
before:firmVerb/1	13 13 -1 -20 -17 -19
before:firmVerb/2	-7 -3 22 -11 -1 -2
before:article	0 -29 0 13 -7 3
before:article/1	27 2 -21 0 -19 0
before:article/2	-28 -79 28 18 24 6
before:article/3	-11 -41 -7 17 9 8
before:possessive	31 -6 -3 -15 -26 -16
before:possessive/1	35 -4 -15 -6 -25 -11
before:possessive/2	6 -2 4 -6 -2 -6
before:possessive/3	-5 -2 11 -4 0 -1
before:preposition	7 -12 -16 15 -12 14
before:preposition/1	11 -14 5 -16 -10 16
before:preposition/2	6 18 -45 34 -6 -12
before:preposition/3	-18 -17 14 19 -13 0
before:placePreposition	-7 -47 -31 -19 64 -34
before:placePreposition/1	-26 -33 -36 -9 62 -17
before:placePreposition/2	47 -36 -45 -30 27 -47
before:placePreposition/3	-18 -2 48 0 -34 -9
before:from	-1 2 22 -3 -17 -14
before:from/1	-5 -13 19 20 -12 2
before:from/2	10 15 12 -39 -10 -44
before:from/3	20 4 -9 -14 -6 -3
before:at	-35 -8 53 4 -24 7
before:at/1	-68 0 56 32 -16 12
before:at/2	23 -17 13 -9 -20 -37
before:at/3	32 0 -13 -44 0 11
before:named	-41 14 20 -38 -28 41
before:named/1	-26 -24 25 -23 -24 46
before:named/2	-34 55 -19 -11 -6 -9
before:named/3	0 -10 11 -6 0 -1
before:and	-27 4 20 -13 15 -16
before:and/1	-52 15 24 -5 21 -10
before:and/2	31 6 -21 -12 -11 -12
before:and/3	9 -33 23 -7 -4 -3
before:pronoun	-5 9 -6 6 -10 7
before:pronoun/1	-1 10 -25 15 -5 -10
before:pronoun/2	-23 -4 18 -19 -8 20
before:pronoun/3	12 -3 -4 -2 -1 -1
before:nationality	6 -74 19 -9 29 -33
before:nationality/1	-18 -21 -16 20 36 -22
before:nationality/2	13 -61 63 -41 -17 -13
before:nationality/3	30 0 -19 -18 -1 -1
before:calendar	1 11 11 -12 -13 -14
before:calendar/1	-7 -19 32 -5 -8 -8
before:calendar/2	6 23 -27 -7 -5 -6
before:never	26 13 -40 -22 9 -27
before:never/1	29 2 -36 -20 12 -22
before:never/2	-15 27 -5 -2 -3 -5
before:never/3	13 -7 -3 -1 -1 -1
before:plain	-2 -17 2 22 13 -23
before:plain/1	2 12 -1 -19 15 -31
before:plain/2	-40 -44 31 49 -13 14
before:plain/3	65 -13 -60 6 -1 -13
before:firmTail	-10 -2 16 -37 38 -16
before:firmTail/1	-37 12 22 -15 30 -30
before:firmTail/2	15 -15 -21 -7 21 22
before:firmTail/3	-9 8 24 -18 -4 -6
before:partyTail	-17 32 -26 -1 -5 -7
before:partyTail/1	-12 27 -22 -1 -3 -6
before:partyTail/2	-3 7 -4 0 -2 -1
before:partyTail/3	-11 12 -1 0 0 0
before:credit	3 9 13 -17 -1 -40
before:credit/1	6 -5 17 -6 -5 -32
before:credit/2	-25 3 12 -11 18 -14
before:credit/3	27 16 -36 -6 -7 -1
before:function	9 3 14 2 -24 -15
before:function/1	-2 -9 8 30 -16 3
before:function/2	6 32 11 -49 -24 -47
before:function/3	33 -7 0 -27 -5 -16
before:given	51 -69 1 -20 -26 1
before:given/1	29 -19 -4 -17 -26 3
before:given/2	66 -79 25 -3 -1 -8
before:givenMaybe	48 -2 -38 -5 -21 -17
before:givenMaybe/1	46 0 -38 -5 -21 -17
before:givenMaybe/2	5 -5 0 0 0 0
before:acronym	78 10 -57 -42 -42 -15
before:acronym/1	53 17 -41 -31 -40 -7
before:acronym/2	38 -4 -19 -18 -3 -9
before:acronym/3	21 -8 -5 -2 -2 -6
before:mixed	18 -3 -3 -1 -9 -3
before:mixed/1	18 -3 -3 -1 -9 -3
before:capital	14 -9 -4 -5 -16 7
before:capital/1	22 -29 -5 -5 -11 13
before:capital/2	-1 20 -8 -11 -9 -6
before:capital/3	-9 12 0 20 -16 -8
before:small	9 -2 2 -4 -1 -12
before:small/1	14 -1 -7 -8 1 -5
before:small/2	-9 13 14 1 -3 -19
before:small/3	11 -26 6 6 -15 -18
before:number	81 -41 -44 -19 -23 -18
before:number/1	63 -26 -24 -8 -18 -11
before:number/2	49 -21 -26 -7 -6 -10
before:number/3	9 0 -2 -7 0 -1
before:initial	-9 12 -1 -2 0 0
before:initial/2	-10 12 -1 -2 0 0
before:endsInS	3 -10 2 1 3 4
before:endsInS/1	6 27 -6 -6 5 -14
before:endsInS/2	-1 -39 16 -4 -11 18
before:endsInS/3	-10 -26 3 12 -3 7
before:edge	-3 3 -1 -7 8 -18
before:edge/1	-8 15 -5 -24 7 -7
before:edge/2	-4 -28 20 21 2 -35
before:edge/3	16 -5 -33 12 2 -5
before:comma	-14 9 0 -27 25 -9
before:comma/1	-4 -7 -9 -6 19 2
before:comma/2	-2 8 6 -37 5 -14
before:comma/3	-18 14 -1 -13 21 -10
before:colon	-12 20 22 -19 -23 -12
before:colon/1	-8 9 27 -4 -9 -68
before:colon/2	-12 14 -4 -18 -30 38
before:colon/3	9 13 -3 -12 -3 -11
before:opens	-37 -6 8 38 7 -32
before:opens/1	-33 24 2 5 16 -20
before:opens/2	-1 -47 -4 47 -22 -14
before:opens/3	-20 0 21 -1 0 0
before:quote	1 -15 -3 -6 -16 20
before:quote/1	21 5 -34 6 -7 -14
before:quote/2	0 -32 7 -28 -26 34
before:quote/3	-42 -8 25 -3 -1 20
before:hyphen	9 4 -18 18 4 -29
before:hyphen/1	-21 49 -25 4 8 -21
before:hyphen/2	9 -58 19 38 -5 -9
before:hyphen/3	48 -2 -25 -30 -1 -2
before:stop	16 19 -7 -9 -30 -15
before:stop/1	-12 27 8 19 -23 -40
before:stop/2	45 -11 -36 -57 -26 28
before:stop/3	39 -23 3 -35 -2 -11
before:symbol	14 -7 30 -20 -28 -32
before:symbol/1	12 -6 30 -20 -27 -28
before:symbol/2	7 -3 1 0 -1 -4
before:ampersand	74 -20 -54 -13 -13 -3
before:ampersand/1	64 -20 -44 -11 -12 -2
before:ampersand/2	11 0 -8 0 -2 -1
before:ampersand/3	10 0 -8 -2 0 0
before:slash	-16 -14 28 -41 32 -15
before:slash/1	-16 -14 28 -41 32 -15
before:unknown	35 -7 -26 -13 -38 21
before:unknown/1	31 -21 -15 -7 -37 24
before:unknown/2	6 11 -12 -5 -1 -4
before:longWord	-18 -10 19 23 -30 -3
before:longWord/1	-20 -39 42 10 -25 1
before:longWord/2	9 10 -40 27 -12 -9
before:longWord/3	-15 25 4 -10 -2 -3
before:shortWord	-9 -10 0 4 16 4
before:shortWord/1	-10 4 -5 -5 16 15
before:shortWord/2	5 -19 3 11 10 -31
before:shortWord/3	-1 -56 -1 21 -16 3
before:inhabitant	-9 11 17 -35 -21 -5
before:inhabitant/1	-21 -7 25 -15 -13 20
before:inhabitant/2	8 27 -20 -25 -13 -40
before:inhabitant/3	-12 -1 32 -17 -3 -20
before:ordinaryNoun	-19 0 18 13 -6 10
before:ordinaryNoun/1	-30 23 19 -1 7 2
before:ordinaryNoun/2	-5 -25 17 18 -31 9
before:ordinaryNoun/3	15 -21 -29 14 -11 21
before:ordinarySmall	-2 2 2 5 6 -13
before:ordinarySmall/1	-12 9 23 -5 16 -21
before:ordinarySmall/2	15 -5 -15 3 -23 -2
before:ordinarySmall/3	7 -28 -26 15 -7 14
before:ordinaryEnd	-14 1 14 -6 -8 9
before:ordinaryEnd/1	-14 -5 13 -20 -17 32
before:ordinaryEnd/2	-9 -1 15 6 15 -33
before:ordinaryEnd/3	16 19 -31 23 -1 -23
before:lexiconNoun	-7 3 -4 3 -5 15
before:lexiconNoun/1	3 -3 -22 3 -8 20
before:lexiconNoun/2	-22 12 9 -1 5 3
before:lexiconNoun/3	-14 -6 33 0 -6 -20
before:lexiconOther	18 -11 -6 -9 -17 9
before:lexiconOther/1	25 4 4 -40 -18 0
before:lexiconOther/2	7 -24 -18 12 -6 8
before:lexiconOther/3	-15 -17 -8 22 -3 12
before:lexiconCompound	-8 -6 4 -3 2 20
before:lexiconCompound/1	-9 -62 23 -8 -4 40
before:lexiconCompound/2	9 27 -30 -11 13 -29
before:lexiconCompound/3	-16 32 -17 30 -2 -1
before:lexiconEnding	16 -23 7 -10 -17 6
before:lexiconEnding/1	55 -47 2 -23 -15 -39
before:lexiconEnding/2	-44 7 6 5 -2 36
before:lexiconEnding/3	-3 -2 6 0 0 0
before:lexiconUnknown	22 -10 -7 -3 -12 -14
before:lexiconUnknown/1	15 -17 -5 11 1 -11
before:lexiconUnknown/2	24 2 -3 -17 -38 -15
before:lexiconUnknown/3	14 7 -22 -7 -5 -5
before2:role	-2 -11 -15 30 -4 -5
before2:role/1	21 -27 -40 7 14 13
before2:role/2	-22 32 11 26 -45 -41
before2:role/3	-11 -28 15 19 -2 -3
before2:title	13 54 -85 -36 -4 -13
before2:title/1	-19 45 -23 -29 0 -7
before2:title/2	38 17 -71 -5 -3 -6
before2:title/3	-4 13 -6 -4 -1 0
before2:particle	-12 10 5 -14 15 -2
before2:particle/1	-15 2 26 -29 4 5
before2:particle/2	-3 4 -20 6 31 -8
before2:particle/3	1 29 -23 15 17 -24
before2:legalForm	2 -24 -13 -11 43 -14
before2:legalForm/1	11 -81 -4 -10 56 -12
before2:legalForm/2	-13 41 -15 -1 -24 -3
before2:firmHead	20 -42 31 -37 -6 -38
before2:firmHead/1	23 -22 -5 -19 2 -33
before2:firmHead/2	28 -35 24 -27 -18 -5
before2:firmHead/3	-45 10 39 -5 -2 -2
before2:firmNoun	27 -74 13 -33 19 -19
before2:firmNoun/1	-6 -64 22 -6 20 -4
before2:firmNoun/2	57 -31 -11 -44 16 -31
before2:firmNoun/3	19 -2 -8 -8 -8 -1
before2:bodyHead	9 8 -48 6 -13 33
before2:bodyHead/1	6 -8 -82 18 1 41
before2:bodyHead/2	14 34 13 -23 -48 -18
before2:bodyHead/3	-7 -5 -1 11 0 1
before2:placeHead	-6 -36 -14 -41 73 -9
before2:placeHead/1	2 7 -53 -27 58 -74
before2:placeHead/2	-28 -71 34 -59 44 48
before2:placeHead/3	-10 -29 15 28 -5 -1
before2:productHead	59 -16 -24 -11 -41 6
before2:productHead/1	43 -13 -15 -15 -39 18
before2:productHead/2	13 0 -7 5 -3 -9
before2:productHead/3	14 -3 -5 -1 0 -7
before2:productNoun	-19 -35 -72 41 -34 95
before2:productNoun/1	2 -53 -80 55 -31 73
before2:productNoun/2	-34 24 -24 -23 -8 52
before2:productNoun/3	7 -3 5 -6 0 -8
before2:familyNoun	69 -14 -50 -3 -4 -14
before2:familyNoun/1	67 -14 -50 -1 -4 -14
before2:clubHead	44 -10 -18 -5 -11 -7
before2:clubHead/1	41 -10 -18 -5 -11 -3
before2:clubHead/2	5 0 0 0 0 -5
before2:mediaHead	-1 41 6 -23 -64 25
before2:mediaHead/1	-8 52 10 -19 -90 33
before2:mediaHead/2	12 -17 -5 -4 18 -11
before2:speaking	6 49 -44 -28 -6 -7
before2:speaking/1	23 21 -48 -37 0 5
before2:speaking/2	-8 67 -33 -16 -10 -21
before2:speaking/3	-26 -20 32 19 -1 -1
before2:acting	-8 -22 -7 18 17 13
before2:acting/1	-6 10 -22 -28 42 -2
before2:acting/2	9 -39 9 20 -36 19
before2:acting/3	-32 -22 14 43 -15 1
before2:firmVerb	33 -21 8 -5 -43 -35
before2:firmVerb/1	-7 -21 45 13 -33 -22
before2:firmVerb/2	33 -8 -8 -14 -20 -20
before2:firmVerb/3	50 0 -45 -9 -2 0
before2:article	-19 -28 36 17 -21 5
before2:article/1	-18 -31 15 21 -15 28
before2:article/2	-8 -14 37 2 -17 -28
before2:article/3	1 17 16 -10 -8 -19
before2:possessive	-21 52 -25 -7 -21 -6
before2:possessive/1	-28 64 -44 -28 -17 15
before2:possessive/2	-23 22 20 16 -4 -43
before2:possessive/3	61 -55 -8 -2 0 -1
before2:preposition	-13 -34 -16 -8 39 22
before2:preposition/1	-8 -23 -7 -9 14 24
before2:preposition/2	33 -56 -29 -36 54 7
before2:preposition/3	-59 28 9 53 -5 -9
before2:placePreposition	-17 -16 -28 -71 82 -36
before2:placePreposition/1	-25 4 11 -36 52 -48
before2:placePreposition/2	35 -37 -82 -54 66 0
before2:placePreposition/3	-26 -6 19 -16 24 7
before2:from	-15 0 -37 64 -3 -29
before2:from/1	-7 10 -48 56 12 -33
before2:from/2	3 -42 7 33 -18 -39
before2:from/3	-4 24 -38 3 -23 21
before2:at	-18 -45 63 -17 -68 -5
before2:at/1	-23 -27 85 -7 -62 -102
before2:at/2	23 -25 -38 -30 -11 64
before2:at/3	-48 -3 41 18 -1 -3
before2:named	-16 59 -28 12 -16 -58
before2:named/1	-83 81 -9 24 9 -47
before2:named/2	75 -33 -24 -17 -30 -13
before2:and	15 14 -23 -49 14 -21
before2:and/1	6 -10 9 -23 11 -60
before2:and/2	13 22 -23 -37 -38 21
before2:and/3	22 13 -44 -21 26 -7
before2:pronoun	-6 19 -44 9 -14 22
before2:pronoun/1	17 2 -45 21 -40 11
before2:pronoun/2	-48 26 -7 -4 39 8
before2:pronoun/3	4 3 -16 -16 -2 22
before2:nationality	1 -20 48 -36 -14 -35
before2:nationality/1	6 12 5 -14 -9 -25
before2:nationality/2	-13 -47 63 -8 -5 -7
before2:nationality/3	11 12 -6 -18 0 -5
before2:calendar	-22 11 -46 -18 24 54
before2:calendar/1	-38 28 -21 -46 14 63
before2:calendar/2	25 -26 -30 14 12 -17
before2:calendar/3	24 -5 -26 9 -1 -3
before2:never	12 -2 13 8 -43 -7
before2:never/1	11 4 -5 19 -39 -1
before2:never/2	35 -16 5 -18 -20 -38
before2:never/3	-44 8 36 -11 -3 21
before2:plain	-3 2 8 19 -17 -20
before2:plain/1	2 -10 6 -2 6 -18
before2:plain/2	-11 32 -5 29 -76 -9
before2:plain/3	10 -28 7 12 -10 -11
before2:firmTail	1 -22 61 -40 -30 -36
before2:firmTail/1	-22 -19 86 -29 -55 -22
before2:firmTail/2	6 -10 1 -21 38 -23
before2:firmTail/3	36 -1 -25 -11 -5 -1
before2:partyTail	46 14 -44 6 -42 -22
before2:partyTail/1	42 19 -1 -29 -37 -18
before2:partyTail/2	30 -4 -55 33 -6 -5
before2:partyTail/3	-13 0 -5 16 0 0
before2:credit	11 30 -17 39 -61 -61
before2:credit/1	15 20 14 15 -44 -68
before2:credit/2	0 23 -18 31 -36 -37
before2:credit/3	6 -1 -45 17 -2 14
before2:function	5 -10 5 -3 -9 5
before2:function/1	3 -12 19 -5 -5 -7
before2:function/2	7 -23 1 -5 -28 13
before2:function/3	11 14 -43 4 14 3
before2:given	67 -13 -34 -23 -44 -22
before2:given/1	59 -3 -26 -29 -41 -20
before2:given/2	21 -13 -3 -9 -6 -2
before2:given/3	-3 -1 -7 11 0 -1
before2:givenMaybe	33 -2 -15 -58 -31 24
before2:givenMaybe/1	27 18 11 -45 -27 -27
before2:givenMaybe/2	17 -32 -45 -21 -9 48
before2:acronym	-18 1 22 26 5 -70
before2:acronym/1	-14 -11 -4 36 25 -65
before2:acronym/2	-26 31 47 -15 -33 -10
before2:acronym/3	16 -5 -6 -5 0 -1
before2:mixed	-3 -8 10 -1 -2 3
before2:mixed/1	-5 -8 11 -1 -2 3
before2:capital	10 -16 -4 11 1 -12
before2:capital/1	13 -20 -11 1 3 -7
before2:capital/2	-11 -10 16 15 0 -15
before2:capital/3	4 -14 -4 23 -9 -3
before2:small	16 -12 6 -12 -7 -4
before2:small/1	16 -14 12 -2 -8 -17
before2:small/2	8 0 -9 -17 -7 22
before2:small/3	1 -13 -2 -11 7 -1
before2:number	36 -32 -17 -19 -13 11
before2:number/1	10 -29 -3 -54 11 31
before2:number/2	79 -44 -14 -1 -51 -40
before2:number/3	-13 26 -32 18 -3 -9
before2:initial	27 -13 -2 -12 0 0
before2:initial/1	27 -13 -2 -11 0 0
before2:endsInS	17 -14 -8 -11 -5 7
before2:endsInS/1	21 7 -7 -34 4 -66
before2:endsInS/2	-14 -32 -4 27 -22 63
before2:endsInS/3	24 -21 -22 -15 0 22
before2:edge	0 -3 9 -6 14 -20
before2:edge/1	2 -8 4 -12 14 -4
before2:edge/2	5 18 -11 -5 6 -31
before2:edge/3	-9 -17 22 18 -2 -24
before2:comma	12 33 -4 -24 -53 -6
before2:comma/1	-11 65 -17 -2 -50 -24
before2:comma/2	18 -41 4 -21 -9 36
before2:comma/3	51 -45 11 -46 -16 -19
before2:colon	-2 -39 -29 -17 22 36
before2:colon/1	-15 -45 -39 -34 42 54
before2:colon/2	20 17 -10 18 -35 -43
before2:colon/3	3 -1 6 -18 -6 1
before2:opens	43 -4 -31 -8 -5 -4
before2:opens/1	33 -4 -17 -8 -5 -4
before2:opens/2	20 0 -20 -1 0 0
before2:closes	-17 17 -13 29 -13 -18
before2:closes/1	-23 32 -12 10 -10 -16
before2:closes/2	-9 -24 -17 39 -4 -1
before2:closes/3	14 -1 6 -22 0 -2
before2:quote	18 49 -4 -63 -21 -75
before2:quote/1	15 43 -13 -35 -32 -58
before2:quote/2	1 27 -3 -51 19 -29
before2:quote/3	-14 -1 18 -2 -1 -1
before2:hyphen	19 -13 -30 -3 -45 52
before2:hyphen/1	21 -84 -20 16 -36 68
before2:hyphen/2	0 22 10 -19 -12 -30
before2:hyphen/3	-2 46 -41 -12 -3 -4
before2:stop	14 22 -11 -13 -5 -25
before2:stop/1	5 29 -5 -26 -3 -26
before2:stop/2	4 -4 9 -1 -3 -14
before2:stop/3	7 9 -27 9 -5 7
before2:symbol	14 5 -31 -5 -16 17
before2:symbol/1	30 6 -20 -12 -14 -13
before2:symbol/2	-21 -1 -12 5 -3 27
before2:ampersand	27 -1 -23 0 -1 -3
before2:ampersand/1	8 -1 -5 0 0 -1
before2:ampersand/2	20 0 -19 0 0 0
before2:unknown	-35 -5 25 59 -39 -29
before2:unknown/1	-24 -6 -1 70 -37 -27
before2:unknown/2	-37 5 47 -22 -5 -1
before2:unknown/3	11 -1 -4 -5 0 -1
before2:longWord	-1 -27 11 -4 -12 23
before2:longWord/1	6 -13 11 -20 -3 2
before2:longWord/2	-9 -29 10 15 -20 31
before2:longWord/3	7 0 -19 3 -12 18
before2:shortWord	2 -1 -10 -11 9 15
before2:shortWord/1	8 -6 -12 -10 0 15
before2:shortWord/2	-1 -7 3 -10 16 6
before2:shortWord/3	-19 27 -21 4 15 3
before2:inhabitant	3 -6 -23 16 20 -14
before2:inhabitant/1	12 -12 -38 16 26 -13
before2:inhabitant/2	10 -9 9 -10 -13 -30
before2:inhabitant/3	-34 11 -5 17 -1 26
before2:ordinaryNoun	-9 -3 19 -9 -14 10
before2:ordinaryNoun/1	-15 6 11 -6 -5 13
before2:ordinaryNoun/2	8 -2 4 -9 -26 -2
before2:ordinaryNoun/3	6 -34 32 -22 -17 -2
before2:ordinarySmall	10 19 -11 -24 -21 3
before2:ordinarySmall/1	-1 26 -10 -15 -12 -5
before2:ordinarySmall/2	11 5 -4 -12 -29 11
before2:ordinarySmall/3	27 -39 3 -26 -5 16
before2:ordinaryEnd	4 -3 13 -6 -1 -43
before2:ordinaryEnd/1	11 14 -4 -1 -14 -34
before2:ordinaryEnd/2	-7 -21 12 -17 41 -19
before2:ordinaryEnd/3	-11 0 22 4 -10 -11
before2:lexiconNoun	13 2 -2 7 -12 -8
before2:lexiconNoun/1	7 4 -4 1 -10 0
before2:lexiconNoun/2	17 -5 -7 2 0 -13
before2:lexiconNoun/3	-9 3 2 17 9 -32
before2:lexiconOther	13 -7 -14 3 -19 2
before2:lexiconOther/1	18 -12 -11 4 -12 -11
before2:lexiconOther/2	-4 -1 5 -5 -25 8
before2:lexiconOther/3	11 3 -33 7 -2 19
before2:lexiconCompound	-7 -10 -1 4 0 1
before2:lexiconCompound/1	-6 10 -5 -21 3 3
before2:lexiconCompound/2	19 -34 -1 13 6 -24
before2:lexiconCompound/3	-33 -11 17 35 -13 15
before2:lexiconEnding	-22 11 -32 -16 64 -9
before2:lexiconEnding/1	21 1 -34 -40 47 -50
before2:lexiconEnding/2	-78 14 -16 30 38 34
before2:lexiconEnding/3	-4 -1 9 -3 -2 -1
before2:lexiconUnknown	3 -18 14 4 -7 -19
before2:lexiconUnknown/1	7 -18 -8 3 0 -11
before2:lexiconUnknown/2	-16 -5 27 10 -20 -19
before2:lexiconUnknown/3	18 -3 11 -19 -7 -13
first:role	19 15 -12 0 -59 8
first:role/1	-15 41 -4 20 -52 -10
first:role/2	13 -25 2 -2 -15 23
first:role/3	72 -40 -24 -36 -7 -11
first:title	44 -23 1 -14 -28 -31
first:title/1	1 17 7 -10 -18 -10
first:title/2	54 -38 -7 -2 -12 -21
first:title/3	11 -23 11 -3 -1 -2
first:particle	17 -3 5 -36 0 0
first:particle/1	8 35 -37 -11 -27 -15
first:particle/2	27 -32 0 -10 23 -4
first:particle/3	-11 -23 32 -22 -7 12
first:legalForm	76 -6 -54 -21 -7 -14
first:legalForm/1	53 -3 -40 -7 -6 -13
first:legalForm/2	27 -3 -10 -15 -1 -2
first:legalForm/3	17 0 -16 0 0 0
first:firmHead	17 -25 30 -59 -10 -26
first:firmHead/1	30 8 -42 2 21 -30
first:firmHead/2	15 -50 47 -60 -43 -5
first:firmHead/3	-34 -1 57 -51 -15 -7
first:firmNoun	27 -27 -10 0 4 -8
first:firmNoun/1	4 -4 -20 28 10 -27
first:firmNoun/2	47 -49 -5 -50 -7 11
first:firmNoun/3	-15 -3 6 24 -5 -12
first:bodyHead	-12 -64 -10 58 -21 -55
first:bodyHead/1	3 -34 5 26 -9 -43
first:bodyHead/2	-23 -41 -9 58 -69 -28
first:bodyHead/3	9 -19 -34 11 22 -9
first:placeHead	-11 -15 -8 -15 46 -41
first:placeHead/1	-17 -2 -4 5 35 -63
first:placeHead/2	18 -45 -13 -49 46 8
first:placeHead/3	-7 20 3 18 -18 -8
first:productHead	21 -42 -41 15 -4 18
first:productHead/1	57 -25 -28 -14 -18 -13
first:productHead/2	-9 -18 -19 17 11 16
first:productHead/3	-35 -3 -2 11 0 31
first:productNoun	32 31 8 -39 -40 -49
first:productNoun/1	26 17 18 -18 -29 -43
first:productNoun/2	9 24 -1 -23 -14 -11
first:productNoun/3	16 0 -13 -2 0 -1
first:familyNoun	8 -1 -4 -1 -1 -2
first:clubHead	-4 -23 -40 32 -4 10
first:clubHead/1	-12 4 -12 -16 14 31
first:clubHead/2	21 -33 -36 38 -28 -26
first:clubHead/3	-17 0 -8 22 -1 0
first:mediaHead	21 -60 17 -16 -26 -15
first:mediaHead/1	23 -37 4 -26 -18 -10
first:mediaHead/2	4 -18 21 -9 -8 -6
first:mediaHead/3	18 -14 -14 4 -2 -1
first:speaking	-15 29 -9 -6 -4 -3
first:speaking/1	-16 29 -9 -6 -3 -3
first:acting	38 -14 -9 -10 -7 -3
first:acting/1	30 -13 -5 -8 -4 -2
first:acting/2	6 -1 -2 0 -2 -1
first:acting/3	5 -1 -1 -1 -1 -1
first:firmVerb	29 -9 -6 -9 -9 -2
first:firmVerb/1	12 -6 -1 -1 -4 0
first:firmVerb/2	19 -3 -5 -8 -4 -1
first:article	20 -26 -29 -22 -1 30
first:article/2	27 -22 -16 -6 0 4
first:article/3	3 -4 -18 -17 -1 30
first:possessive	43 -22 -15 -2 -3 -5
first:possessive/2	39 -20 -13 -2 -2 -4
first:preposition	43 -57 14 -22 -29 -20
first:preposition/1	60 -31 -20 -4 -13 -7
first:preposition/2	6 -34 26 -5 -15 -11
first:preposition/3	5 -1 9 -16 -3 -4
first:placePreposition	67 -37 -16 -20 -11 -9
first:placePreposition/1	12 -5 -2 -1 0 -5
first:placePreposition/2	55 -36 -11 -10 -9 -4
first:placePreposition/3	16 -1 -4 -10 -1 -1
first:from	16 13 -22 -12 -9 -10
first:from/1	20 -3 -11 -8 -4 -5
first:from/2	-19 39 -13 -4 -5 -6
first:from/3	42 -40 -1 0 0 -1
first:at	48 -40 -5 -1 -5 -3
first:at/1	27 -19 -4 -1 -5 -2
first:at/2	28 -26 -1 0 0 -1
first:named	5 -4 0 -1 0 0
first:named/1	5 -4 0 -1 0 0
first:and	15 -3 -3 -22 11 -2
first:and/1	9 -3 -3 -17 12 -2
first:and/2	7 0 -1 -6 0 0
first:pronoun	4 -8 5 0 0 0
first:pronoun/1	4 -8 5 0 0 0
first:nationality	-6 -29 -7 27 12 -36
first:nationality/1	13 -15 17 -6 -25 -3
first:nationality/2	14 -16 -7 -8 31 -31
first:nationality/3	-48 0 -27 71 -11 -5
first:calendar	8 17 -4 -27 -49 -5
first:calendar/1	5 13 6 -13 -45 -18
first:calendar/2	34 -19 -27 -17 -8 14
first:calendar/3	-24 19 11 -1 0 -2
first:never	69 -50 -28 -23 -5 -24
first:never/1	50 -36 -53 7 2 -14
first:never/2	48 -15 22 -55 -9 -8
first:never/3	9 -16 -1 6 -3 -4
first:plain	23 -12 1 -11 -19 -6
first:plain/1	14 -1 -3 -2 -14 -8
first:plain/2	16 -28 -4 4 -27 6
first:plain/3	22 -3 16 -60 -5 -14
first:firmTail	30 -16 -21 1 -5 -5
first:firmTail/1	20 -11 -1 -7 -2 0
first:firmTail/2	31 -3 -16 -9 -3 -3
first:firmTail/3	-4 -1 -5 13 -1 -2
first:partyTail	32 -8 -12 -5 -6 -6
first:partyTail/1	21 -5 -4 -3 -5 -5
first:partyTail/2	6 0 -4 -2 0 0
first:partyTail/3	9 -3 -4 -1 -1 -1
first:credit	29 9 -30 -22 -21 -10
first:credit/1	34 -6 -18 -16 -16 -5
first:credit/2	-18 38 -13 -4 -5 -6
first:credit/3	48 -44 -2 -3 -1 -1
first:function	33 -13 7 -22 -5 -22
first:function/1	14 20 -24 -13 0 -11
first:function/2	37 -45 13 -10 -6 -12
first:function/3	-10 -1 15 -2 -1 -1
first:given	-11 67 -61 -49 -40 -4
first:given/1	-1 8 -38 -9 -4 31
first:given/2	-19 75 -39 -49 -76 -56
first:given/3	-5 48 -42 -30 -12 -32
first:givenMaybe	-18 53 -31 -43 -38 16
first:givenMaybe/1	4 16 1 -27 -55 16
first:givenMaybe/2	-30 55 -48 -22 15 2
first:givenMaybe/3	-20 22 -2 0 0 -2
first:acronym	23 -20 -11 30 -24 -26
first:acronym/1	5 1 -5 22 -21 -5
first:acronym/2	63 -45 -40 9 -9 -48
first:acronym/3	-33 -11 33 15 3 -12
first:mixed	-23 -69 16 13 -50 36
first:mixed/1	-8 -49 5 -1 -40 31
first:mixed/2	-36 -28 30 16 -13 18
first:mixed/3	24 0 -19 -4 0 -1
first:capital	17 2 -1 -13 -5 -8
first:capital/1	19 0 -6 -12 -1 -10
first:capital/2	0 11 8 -15 -12 2
first:capital/3	18 -11 -2 -1 -14 -11
first:small	58 -2 -50 -18 -29 -23
first:small/1	3 36 -27 -11 -24 -14
first:small/2	107 -84 -30 -7 -7 -10
first:small/3	11 0 -7 -2 0 -2
first:number	13 -1 -11 0 0 0
first:number/2	13 -1 -11 0 0 0
first:initial	30 20 -34 -18 -8 -23
first:initial/1	9 22 -17 -9 -7 -22
first:initial/2	15 -1 -8 -4 -1 -1
first:initial/3	18 -1 -12 -6 0 0
first:endsInS	4 3 1 -4 1 -14
first:endsInS/1	0 5 10 -15 -1 -5
first:endsInS/2	10 1 -12 13 9 -62
first:endsInS/3	16 -38 -27 6 -8 28
first:unknown	11 -26 -2 3 3 -12
first:unknown/1	2 -6 -12 0 -4 12
first:unknown/2	28 -44 -2 9 14 -65
first:unknown/3	-18 -11 28 -13 12 -7
first:longWord	21 -36 -20 17 -4 -6
first:longWord/1	2 -11 -10 9 8 0
first:longWord/2	29 -80 -13 11 -24 -4
first:longWord/3	24 -15 -25 21 -27 -27
first:shortWord	11 -6 -5 -4 -6 6
first:shortWord/1	20 4 -4 -3 -35 2
first:shortWord/2	4 -20 -16 -12 58 -4
first:shortWord/3	-58 25 39 10 -24 27
first:inhabitant	5 -11 -8 -8 4 9
first:inhabitant/1	-2 22 -11 -10 -10 0
first:inhabitant/2	-6 -99 10 18 17 29
first:inhabitant/3	51 24 -32 -58 1 -36
first:ordinaryNoun	43 -30 -26 -18 -22 -14
first:ordinaryNoun/1	31 -16 -34 2 -3 -28
first:ordinaryNoun/2	58 -22 0 -49 -64 -3
first:ordinaryNoun/3	27 -50 -24 -5 -10 25
first:ordinarySmall	42 -30 -38 -1 9 -17
first:ordinarySmall/1	32 -11 -14 -1 -34 -15
first:ordinarySmall/2	42 -17 -47 -5 40 -42
first:ordinarySmall/3	-14 -50 0 2 13 32
first:ordinaryEnd	14 -21 0 -1 -8 -5
first:ordinaryEnd/1	3 -22 13 -7 -5 0
first:ordinaryEnd/2	12 11 -15 -2 -3 -6
first:ordinaryEnd/3	31 -15 -22 11 -20 -33
first:lexiconNoun	28 -9 -6 -11 -25 -5
first:lexiconNoun/1	29 8 -5 -20 -30 -14
first:lexiconNoun/2	2 -63 -3 5 -3 33
first:lexiconNoun/3	33 -26 -10 -2 14 -51
first:lexiconOther	8 3 -3 -20 -16 9
first:lexiconOther/1	11 22 -15 -25 -23 -3
first:lexiconOther/2	16 -34 19 -8 -5 -4
first:lexiconOther/3	-32 -14 5 0 14 31
first:lexiconCompound	1 -21 11 -3 1 -12
first:lexiconCompound/1	-2 -2 -2 -8 -1 5
first:lexiconCompound/2	3 -45 33 3 -10 -73
first:lexiconCompound/3	23 -37 -15 5 6 -30
first:lexiconEnding	3 -3 -14 2 8 -8
first:lexiconEnding/1	-11 -7 -8 7 15 7
first:lexiconEnding/2	3 5 -9 20 -10 -39
first:lexiconEnding/3	32 -2 11 -42 -13 -6
first:lexiconUnknown	-3 20 0 -4 -6 -6
first:lexiconUnknown/1	-2 -7 5 10 6 -10
first:lexiconUnknown/2	-10 46 -12 -37 -21 -3
first:lexiconUnknown/3	-14 14 13 10 -61 19
second:role	-9 19 -19 -15 -6 24
second:role/2	7 23 -40 -3 -5 19
second:role/3	-16 -6 21 -18 -1 10
second:title	40 -4 -26 -5 -1 -9
second:title/2	25 -3 -19 -1 -1 -2
second:title/3	18 -1 -7 -4 0 -7
second:particle	6 31 -6 -16 -7 -32
second:particle/2	-7 31 -25 16 -5 -29
second:particle/3	30 4 20 -75 -5 -9
second:legalForm	11 -34 18 -11 -15 -18
second:legalForm/2	11 -32 17 -7 -15 -16
second:legalForm/3	-2 -3 7 -5 -1 -2
second:firmHead	-3 -48 42 -7 -41 -14
second:firmHead/1	5 -1 4 0 -7 -1
second:firmHead/2	1 -45 45 -25 -31 -11
second:firmHead/3	-4 -6 -2 28 -9 -6
second:firmNoun	7 7 -8 -2 17 -12
second:firmNoun/1	5 -1 -4 0 0 0
second:firmNoun/2	15 9 -18 -4 18 -10
second:firmNoun/3	-14 -4 19 1 -2 -2
second:bodyHead	-3 -35 7 18 -32 6
second:bodyHead/2	5 -35 13 4 -31 13
second:bodyHead/3	-16 0 -16 26 -2 -8
second:placeHead	-27 5 5 11 21 -68
second:placeHead/1	4 6 -5 -2 -3 -2
second:placeHead/2	-13 2 2 10 5 -49
second:placeHead/3	-32 -6 21 2 33 -26
second:productHead	-4 -16 -2 -16 -8 30
second:productHead/2	24 -15 -1 -7 -5 -4
second:productHead/3	-29 0 -3 -10 -3 39
second:productNoun	-12 5 19 -30 -5 15
second:productNoun/2	7 6 21 -12 -2 -28
second:productNoun/3	-25 0 -1 -20 -3 40
second:clubHead	-34 -17 26 25 -8 -9
second:clubHead/2	-20 -13 20 12 -6 -6
second:clubHead/3	-20 -5 10 18 -3 -2
second:mediaHead	-3 -24 35 -33 -23 2
second:mediaHead/2	-6 -24 35 -30 -23 4
second:mediaHead/3	7 0 -1 -4 0 -2
second:speaking	9 8 -12 0 -1 -3
second:speaking/2	9 8 -12 0 -1 -3
second:acting	8 -1 -3 -1 0 -4
second:acting/3	6 0 -2 0 0 -3
second:firmVerb	0 -5 16 -5 -6 -2
second:firmVerb/2	13 -4 -3 -1 -6 0
second:firmVerb/3	-13 -1 19 -4 -1 -2
second:article	18 -47 -72 39 -20 2
second:article/2	11 -45 -61 41 -19 5
second:article/3	16 -3 -23 6 -2 -5
second:preposition	-5 -28 12 6 14 -4
second:preposition/2	7 -25 -8 -12 25 4
second:preposition/3	-21 -4 26 22 -13 -25
second:placePreposition	57 -34 -33 -47 -17 21
second:placePreposition/2	49 -34 -31 -47 -16 29
second:placePreposition/3	24 0 -4 -2 -2 -17
second:from	-9 13 -30 35 -28 -43
second:from/2	2 19 -20 15 -26 -40
second:from/3	-14 -14 -18 32 -2 -5
second:at	14 -1 -16 1 -6 -4
second:at/2	14 -1 -16 1 -6 -4
second:and	37 -77 1 -2 -30 5
second:and/2	24 -67 9 2 -30 6
second:and/3	41 -18 -18 -7 -1 -2
second:pronoun	-19 -9 -33 54 -22 -2
second:pronoun/2	-29 -7 -25 55 -21 -2
second:pronoun/3	12 -1 -9 -1 -1 0
second:nationality	-18 -5 -6 2 27 -2
second:nationality/2	13 -5 -6 -1 -3 0
second:nationality/3	-29 0 -1 3 29 -1
second:calendar	-8 49 -48 -14 -3 -4
second:calendar/2	-13 53 -45 -14 -3 -3
second:calendar/3	13 -8 -4 -1 0 -1
second:never	21 -16 5 -22 -11 -16
second:never/2	11 -12 12 -18 -9 -14
second:never/3	16 -5 -9 -5 -1 -3
second:plain	7 14 0 -30 3 0
second:plain/1	12 -7 -5 0 0 0
second:plain/2	13 23 2 -34 -2 -13
second:plain/3	-14 -22 0 6 10 10
second:firmTail	18 -7 -11 -1 -1 0
second:firmTail/2	17 -7 -11 0 0 0
second:partyTail	-16 -1 -5 21 -1 -3
second:partyTail/2	-16 -1 -5 21 -1 -3
second:credit	45 21 -9 -87 -25 -28
second:credit/2	26 26 -5 -66 -24 -26
second:credit/3	54 -14 -7 -34 -2 -4
second:function	4 -25 31 -12 -33 1
second:function/2	5 -17 16 -2 -32 3
second:function/3	-7 -19 33 -21 -1 -4
second:given	55 -15 -25 -53 -5 -7
second:given/1	16 -15 0 0 0 -1
second:given/2	35 -46 7 -24 9 1
second:given/3	36 25 -62 -39 -17 -13
second:givenMaybe	6 -10 -38 -2 44 -18
second:givenMaybe/2	0 -24 -16 1 47 -15
second:givenMaybe/3	12 10 -26 -5 -4 -3
second:acronym	17 -33 11 -17 6 -5
second:acronym/1	8 -1 0 -6 0 -1
second:acronym/2	-3 -26 15 -4 7 3
second:acronym/3	41 -9 -13 -15 2 -19
second:mixed	53 -18 -22 -19 -10 -34
second:mixed/1	11 -7 -2 0 -2 -2
second:mixed/2	31 -11 -10 -12 -8 -20
second:mixed/3	27 -1 -13 -12 -1 -15
second:capital	-7 16 9 1 -15 -5
second:capital/1	-7 41 -28 -6 -23 -11
second:capital/2	-7 13 6 1 -15 -4
second:capital/3	-10 -1 13 5 -3 -1
second:small	21 -8 -22 17 -7 -12
second:small/2	18 -6 -21 7 2 -4
second:small/3	7 -4 -1 17 -16 -31
second:number	50 -53 -25 -1 -14 1
second:number/1	-27 -1 -6 35 0 -13
second:number/2	39 -51 -8 -13 -9 0
second:number/3	37 -4 -30 -16 -10 10
second:initial	-34 44 -1 -2 -7 -18
second:initial/2	-35 44 -1 -2 -7 -18
second:endsInS	1 -22 11 3 -36 24
second:endsInS/1	-15 19 8 -8 -1 -2
second:endsInS/2	1 -27 15 25 -32 1
second:endsInS/3	9 -15 -2 -35 -8 29
second:hyphen	7 -22 9 -11 -1 4
second:hyphen/1	-21 -4 18 11 0 -3
second:hyphen/2	45 -44 -5 -38 -3 20
second:hyphen/3	55 -13 -30 -17 -3 -4
second:stop	21 -40 10 5 -4 -2
second:stop/1	-8 -4 27 -5 -14 2
second:stop/2	29 -29 -27 10 6 -2
second:stop/3	3 -16 13 -2 -1 -2
second:ampersand	-22 -32 45 -29 -15 -2
second:ampersand/1	5 -1 4 0 -7 -1
second:ampersand/2	-16 -30 36 -26 -8 0
second:ampersand/3	-20 -2 24 -4 0 -1
second:unknown	26 -31 -28 -39 17 29
second:unknown/1	8 0 0 -6 0 -1
second:unknown/2	22 -27 -18 -27 11 20
second:unknown/3	3 -13 -28 -14 10 26
second:longWord	3 7 -3 -3 -47 10
second:longWord/1	6 -2 -2 -1 0 -1
second:longWord/2	-9 12 -6 6 -46 15
second:longWord/3	18 -9 9 -21 -2 -8
second:shortWord	-13 -30 13 8 17 16
second:shortWord/1	-21 41 -4 -8 -14 -6
second:shortWord/2	19 -60 -2 4 18 16
second:shortWord/3	-44 31 19 12 3 4
second:inhabitant	2 20 -5 -26 6 4
second:inhabitant/1	6 -5 0 0 0 0
second:inhabitant/2	2 20 -1 -43 -6 11
second:inhabitant/3	-4 5 -9 11 16 -5
second:ordinaryNoun	26 3 -15 -9 -11 3
second:ordinaryNoun/2	29 -2 -26 5 -10 10
second:ordinaryNoun/3	-4 15 25 -23 -4 -17
second:ordinarySmall	-60 45 39 0 25 -23
second:ordinarySmall/2	-57 51 14 -8 30 -10
second:ordinarySmall/3	-23 -7 30 6 -8 -19
second:ordinaryEnd	-10 4 6 13 -38 5
second:ordinaryEnd/1	11 -4 -5 -1 0 -1
second:ordinaryEnd/2	-13 9 11 11 -35 -2
second:ordinaryEnd/3	-12 -4 14 2 -6 9
second:lexiconNoun	10 0 -1 -18 3 -6
second:lexiconNoun/1	23 -11 -10 -1 -4 -2
second:lexiconNoun/2	26 0 -8 -24 -1 -7
second:lexiconNoun/3	-23 10 11 3 13 -6
second:lexiconOther	-22 19 25 25 -31 -43
second:lexiconOther/1	-25 26 0 0 0 0
second:lexiconOther/2	-26 12 31 4 -25 -36
second:lexiconOther/3	9 -11 -8 25 -7 -17
second:lexiconCompound	-8 20 9 0 -20 -9
second:lexiconCompound/1	5 6 -7 -1 -1 -2
second:lexiconCompound/2	-14 29 13 0 -16 -14
second:lexiconCompound/3	-4 -25 14 2 -11 5
second:lexiconEnding	-29 20 -4 31 -13 -2
second:lexiconEnding/2	-38 24 1 29 -8 5
second:lexiconEnding/3	20 -8 -15 7 -8 -9
second:lexiconUnknown	-9 24 -2 9 -19 -13
second:lexiconUnknown/1	-5 28 -17 -3 -20 -9
second:lexiconUnknown/2	-16 17 -2 17 -17 -5
second:lexiconUnknown/3	4 12 4 -14 -4 -13
inside:role	41 -55 -10 -15 -5 5
inside:role/2	33 -39 -23 27 -3 -2
inside:role/3	24 -24 0 -42 -4 6
inside:title	25 -1 -8 -9 -1 -7
inside:title/3	24 -1 -8 -9 -1 -7
inside:particle	-29 40 28 -8 -13 -19
inside:particle/2	-20 42 10 7 -8 -30
inside:particle/3	-21 17 27 -24 -9 7
inside:legalForm	-4 -17 16 -10 -1 -9
inside:legalForm/2	12 -13 -2 0 -1 -4
inside:legalForm/3	-14 -5 22 -10 -1 -5
inside:firmHead	2 -38 27 -25 -29 -17
inside:firmHead/1	22 -1 -6 -4 -11 -6
inside:firmHead/2	0 -31 22 -32 -9 -1
inside:firmHead/3	-2 -11 17 -4 -13 -16
inside:firmNoun	70 -30 -27 -44 -8 -11
inside:firmNoun/2	85 -17 -40 -47 -5 -3
inside:firmNoun/3	26 -16 -9 -12 -3 -8
inside:bodyHead	-8 -33 -43 41 -6 -13
inside:bodyHead/2	-40 -9 -12 49 -3 -2
inside:bodyHead/3	13 -25 -33 15 -2 -11
inside:placeHead	-2 -26 -15 16 37 -40
inside:placeHead/2	30 -12 -49 19 13 -6
inside:placeHead/3	-20 -17 14 3 31 -34
inside:productHead	-16 -13 -4 -13 -3 37
inside:productHead/2	16 -13 -1 -1 0 -1
inside:productHead/3	-26 0 -3 -13 -3 38
inside:productNoun	-5 -13 -4 -29 -3 39
inside:productNoun/2	25 -13 -3 -11 0 -1
inside:productNoun/3	-24 0 -2 -21 -3 39
inside:clubHead	3 -5 -8 16 -5 -5
inside:clubHead/2	23 0 -23 0 0 0
inside:clubHead/3	-14 -5 9 16 -5 -5
inside:mediaHead	22 0 -8 -12 0 -3
inside:mediaHead/2	15 0 -8 -8 0 0
inside:mediaHead/3	7 0 -1 -4 0 -2
inside:acting	7 -1 -3 0 0 -3
inside:acting/3	7 -1 -3 0 0 -3
inside:firmVerb	-13 -1 19 -4 -1 -2
inside:firmVerb/3	-13 -1 19 -4 -1 -2
inside:article	60 -42 -112 15 -29 0
inside:article/2	30 -21 -92 27 -25 1
inside:article/3	56 -34 -49 -6 -6 -3
inside:preposition	20 -86 -19 5 9 16
inside:preposition/2	11 -40 -13 -1 21 4
inside:preposition/3	20 -69 -16 7 -15 12
inside:placePreposition	85 -59 -49 -64 -21 29
inside:placePreposition/2	56 -35 -37 -52 -16 28
inside:placePreposition/3	62 -30 -22 -37 -7 4
inside:from	-20 3 -39 49 -31 -14
inside:from/2	-7 16 -21 28 -27 -41
inside:from/3	-21 -14 -31 37 -6 18
inside:at	15 -1 -16 1 -6 -4
inside:at/2	14 -1 -16 1 -6 -4
inside:and	54 -96 -22 18 -29 -5
inside:and/2	26 -67 8 1 -30 5
inside:and/3	53 -48 -56 23 -5 -15
inside:pronoun	-46 -4 17 54 -22 -16
inside:pronoun/2	-43 -1 -13 55 -21 0
inside:pronoun/3	-9 -3 26 -1 -1 -16
inside:nationality	-41 -2 -19 30 29 -2
inside:nationality/3	-42 -2 -18 30 29 -2
inside:calendar	11 -11 9 -23 15 -3
inside:calendar/1	-12 -3 -4 -4 19 0
inside:calendar/3	20 -8 13 -20 -4 -2
inside:never	27 -5 -19 -8 -1 -3
inside:never/3	25 -5 -18 -7 -1 -3
inside:plain	-27 -41 -20 39 28 -3
inside:plain/1	1 -4 -5 -15 24 -7
inside:plain/2	8 -1 -30 3 16 -9
inside:plain/3	-31 -44 -7 43 3 4
inside:firmTail	47 -13 -22 -14 -2 -2
inside:firmTail/2	30 -8 -14 -9 -1 -1
inside:firmTail/3	20 -6 -9 -5 -1 -1
inside:partyTail	8 -1 -5 -1 0 0
inside:partyTail/3	7 -1 -5 -1 0 0
inside:credit	27 13 -13 -52 -28 1
inside:credit/2	25 26 -3 -66 -24 -26
inside:credit/3	10 -14 -16 -9 -6 21
inside:function	28 -42 -2 12 -30 -6
inside:function/2	7 -13 7 0 -30 5
inside:function/3	33 -49 -11 15 -6 -18
inside:given	29 19 -85 -12 20 -24
inside:given/1	-40 -2 -8 6 40 -3
inside:given/2	6 21 -25 -10 -3 -5
inside:given/3	48 6 -74 -11 -19 -18
inside:givenMaybe	32 -9 -28 -7 -6 -5
inside:givenMaybe/1	5 -1 -1 -1 -1 -1
inside:givenMaybe/2	15 -13 -1 -1 0 -1
inside:givenMaybe/3	20 2 -27 -6 -5 -3
inside:acronym	57 -12 -17 -22 0 -25
inside:acronym/3	57 -12 -17 -21 0 -24
inside:mixed	38 -1 -25 -15 -1 -15
inside:mixed/3	38 -1 -25 -15 -1 -15
inside:capital	25 -20 -8 0 -17 -8
inside:capital/1	9 -40 -42 7 29 5
inside:capital/2	8 25 -4 -12 -48 0
inside:capital/3	24 -30 -1 4 -15 -13
inside:small	42 -28 -38 3 -19 -3
inside:small/2	23 -11 -18 5 -3 -7
inside:small/3	42 -24 -40 1 -30 2
inside:number	75 -18 -61 -27 -15 8
inside:number/2	19 -1 -15 -5 -1 -1
inside:number/3	68 -17 -53 -24 -14 8
inside:endsInS	-11 0 -1 -1 -3 19
inside:endsInS/1	-9 -7 -1 -1 9 9
inside:endsInS/2	-42 28 17 32 -3 -22
inside:endsInS/3	15 -21 -10 -25 -9 25
inside:hyphen	-13 20 4 0 0 -2
inside:hyphen/1	-20 -17 6 14 15 5
inside:hyphen/2	-28 62 8 -8 -41 -11
inside:hyphen/3	29 -4 -3 -33 -4 -9
inside:stop	-20 -41 9 27 29 -5
inside:stop/1	-27 0 32 -5 -4 3
inside:stop/2	29 -29 -27 10 6 -2
inside:stop/3	-32 -19 9 27 30 -8
inside:ampersand	-17 -35 47 -56 -17 -10
inside:ampersand/1	5 -1 4 0 -7 -1
inside:ampersand/2	-16 -30 36 -26 -8 0
inside:ampersand/3	-6 -5 23 -41 -2 -13
inside:unknown	28 -33 -47 -26 4 36
inside:unknown/1	8 -1 -4 0 -3 0
inside:unknown/2	18 -20 -17 -9 -4 18
inside:unknown/3	11 -14 -31 -18 10 24
inside:longWord	13 -21 0 4 -7 -13
inside:longWord/2	3 -11 -17 23 -1 -1
inside:longWord/3	7 -14 6 -3 -6 -12
inside:shortWord	20 0 -13 -18 -22 15
inside:shortWord/1	44 -6 -7 -6 -30 -8
inside:shortWord/2	37 -11 -31 -13 -6 9
inside:shortWord/3	-6 15 6 -12 -10 15
inside:inhabitant	14 -1 -21 -5 35 -20
inside:inhabitant/1	-9 -11 -7 -1 31 -16
inside:inhabitant/2	18 12 -34 -2 -5 -8
inside:inhabitant/3	11 -2 -6 -4 14 -7
inside:ordinaryNoun	33 -23 -26 3 -30 14
inside:ordinaryNoun/1	24 -3 -4 -4 -9 -10
inside:ordinaryNoun/2	39 -22 -28 -47 -15 40
inside:ordinaryNoun/3	5 -5 -12 29 -9 -23
inside:ordinarySmall	3 -10 14 -4 -10 -22
inside:ordinarySmall/2	45 1 -4 -31 0 -17
inside:ordinarySmall/3	-10 -11 15 10 -14 -11
inside:ordinaryEnd	-22 -26 23 28 -5 0
inside:ordinaryEnd/1	-19 0 -1 17 4 -2
inside:ordinaryEnd/2	-25 -16 15 35 -1 -4
inside:ordinaryEnd/3	-9 -14 16 8 -10 4
inside:lexiconNoun	2 -27 -7 32 4 -38
inside:lexiconNoun/1	16 -12 -16 -11 14 0
inside:lexiconNoun/2	6 5 -13 19 -5 -42
inside:lexiconNoun/3	-4 -35 0 28 0 -25
inside:lexiconOther	14 -3 -13 15 8 -22
inside:lexiconOther/1	20 -8 -1 -1 -9 -3
inside:lexiconOther/2	-25 13 -9 -5 23 -4
inside:lexiconOther/3	16 -13 -9 18 -9 -17
inside:lexiconCompound	33 -37 5 -20 -25 -9
inside:lexiconCompound/1	-11 0 -1 19 -10 -1
inside:lexiconCompound/2	7 -10 29 -27 -1 -12
inside:lexiconCompound/3	33 -32 -6 -22 -15 0
inside:lexiconEnding	18 -8 -10 6 -8 -9
inside:lexiconEnding/2	-3 2 -17 18 0 0
inside:lexiconEnding/3	19 -10 4 -8 -8 -9
inside:lexiconUnknown	15 6 -2 -32 -17 4
inside:lexiconUnknown/1	-14 -27 -25 -1 33 7
inside:lexiconUnknown/2	5 34 3 -32 -76 18
inside:lexiconUnknown/3	21 -3 2 -21 -9 -15
last:role	3 37 -11 -7 -27 -10
last:role/1	-1 35 -11 16 -55 -23
last:role/2	21 23 -31 -36 -5 17
last:role/3	-33 -23 46 -24 32 -1
last:title	10 16 -5 -11 -17 -11
last:title/1	-2 19 8 -10 -17 -9
last:title/2	26 -3 -20 -1 -1 -2
last:particle	34 -18 -20 -1 -4 -2
last:particle/1	12 0 -11 0 -3 -1
last:particle/2	28 -19 -10 -1 -1 -1
last:legalForm	32 -31 0 -31 -26 -31
last:legalForm/1	57 -3 -42 -11 -8 -12
last:legalForm/2	39 -23 -17 -7 -14 -14
last:legalForm/3	-22 -9 34 -16 -7 -8
last:firmHead	8 -22 25 -17 -7 -43
last:firmHead/1	-6 4 10 -7 12 -30
last:firmHead/2	24 -29 11 -6 -29 -20
last:firmHead/3	5 -10 15 -22 -10 -5
last:firmNoun	7 -7 1 17 -2 -39
last:firmNoun/1	-2 -6 7 23 -8 -30
last:firmNoun/2	10 0 -9 -4 19 -11
last:firmNoun/3	14 -7 4 -3 -2 -12
last:bodyHead	-3 -66 -11 41 -17 -28
last:bodyHead/1	-15 -38 -9 54 -16 -53
last:bodyHead/2	27 -49 -5 4 -39 2
last:bodyHead/3	-11 -6 -6 -12 29 10
last:placeHead	-4 -23 -32 4 44 -31
last:placeHead/1	6 -9 -56 -9 48 -58
last:placeHead/2	-12 -18 11 0 2 5
last:placeHead/3	-2 -43 12 14 -12 -1
last:productHead	8 -39 -41 -27 -23 48
last:productHead/1	4 -26 -39 -16 -19 41
last:productHead/2	35 -17 -1 -9 -5 -12
last:productHead/3	-26 0 -14 -4 0 34
last:productNoun	2 8 16 -35 -39 14
last:productNoun/1	-15 12 7 -22 -38 33
last:productNoun/2	19 6 17 -15 -2 -37
last:productNoun/3	13 -7 -8 -1 0 2
last:clubHead	12 -5 -8 -8 12 -10
last:clubHead/1	20 4 -25 -18 16 -4
last:clubHead/2	-21 -13 21 12 -6 -7
last:clubHead/3	11 0 -12 2 0 -1
last:mediaHead	7 -63 46 -41 -49 -22
last:mediaHead/1	6 -42 28 -23 -31 -19
last:mediaHead/2	-7 -28 35 -25 -23 4
last:mediaHead/3	27 -1 -10 -1 0 -11
last:speaking	-4 27 -21 -6 -5 -7
last:speaking/1	-10 23 -9 -6 -4 -4
last:speaking/2	10 8 -12 0 -1 -3
last:acting	12 13 -9 -10 -7 -3
last:acting/1	8 14 -7 -9 -7 -2
last:firmVerb	25 -9 -4 -2 -10 -1
last:firmVerb/1	13 -6 -1 -1 -5 0
last:firmVerb/2	13 -4 -3 -1 -6 0
last:article	10 -5 -3 0 -1 -1
last:article/2	5 -3 -2 0 0 0
last:preposition	18 -7 -8 -1 -1 -1
last:preposition/1	12 -6 -4 -1 -1 -1
last:preposition/2	6 -1 -5 0 0 0
last:placePreposition	12 -5 -2 -1 -1 -5
last:placePreposition/1	12 -5 -2 -1 0 -5
last:from	10 -9 0 0 0 0
last:from/1	10 -9 0 0 0 0
last:at	6 -6 0 0 0 -1
last:at/1	6 -6 0 0 0 -1
last:named	6 -4 0 -1 0 0
last:named/1	5 -4 0 -1 0 0
last:and	10 -3 -4 -17 12 -2
last:and/1	9 -3 -3 -17 12 -2
last:pronoun	35 -18 -15 -3 -1 -2
last:pronoun/1	4 -8 5 0 0 0
last:pronoun/2	25 -9 -12 -3 -1 -2
last:pronoun/3	10 -2 -9 0 0 0
last:nationality	25 -19 15 -14 -28 -3
last:nationality/1	13 -15 17 -6 -25 -3
last:nationality/2	19 -5 -4 -9 -3 0
last:calendar	19 23 -23 -34 -46 -24
last:calendar/1	6 12 5 -14 -45 -19
last:calendar/2	20 37 -50 -23 -4 -10
last:calendar/3	24 -17 -1 -7 0 -1
last:never	23 -41 6 -17 -5 -24
last:never/1	43 -34 -50 11 10 -8
last:never/2	7 -12 16 -20 -10 -14
last:never/3	-1 -2 15 -17 -14 -7
last:plain	10 -18 2 -1 -3 0
last:plain/1	2 -22 3 12 -5 10
last:plain/2	16 12 -5 -5 -14 -25
last:plain/3	30 -22 12 -38 14 -8
last:firmTail	31 -22 5 -26 -7 -5
last:firmTail/1	60 -16 -27 -23 -6 -3
last:firmTail/2	-13 -8 29 -4 -1 -2
last:partyTail	24 -8 -10 -1 -7 -8
last:partyTail/1	37 -7 -5 -18 -7 -6
last:partyTail/2	-10 -1 -5 15 -1 -3
last:credit	44 -16 -11 -10 -13 -1
last:credit/1	41 -16 -8 -9 -13 -1
last:function	49 -35 -3 -17 -2 -14
last:function/1	52 -32 -22 -13 1 -9
last:function/2	-2 -6 17 -5 -3 -5
last:given	10 19 -10 -37 -46 14
last:given/1	-1 30 -25 -33 -49 20
last:given/2	32 -55 29 -30 6 -7
last:given/3	-23 38 -10 7 -6 -12
last:givenMaybe	-2 27 -21 -19 -16 1
last:givenMaybe/1	-5 33 -10 -24 -70 17
last:givenMaybe/2	14 -28 -28 1 45 -20
last:givenMaybe/3	-14 29 2 -4 -2 -19
last:acronym	13 -2 21 -1 -26 -31
last:acronym/1	11 9 -1 19 -23 -32
last:acronym/2	30 -29 -3 -26 6 -4
last:acronym/3	-21 3 42 -42 -16 -6
last:mixed	-9 -56 29 -8 -46 22
last:mixed/1	-2 -52 0 4 -40 32
last:mixed/2	21 -12 3 -13 -8 -22
last:mixed/3	-33 -1 41 -7 -2 -9
last:capital	21 0 -9 -8 -5 -9
last:capital/1	20 2 -8 -13 -1 -10
last:capital/2	2 2 7 1 -14 -6
last:capital/3	26 -7 -42 14 -10 4
last:number	32 -66 -27 -11 -5 26
last:number/1	-85 -1 21 25 -11 51
last:number/2	25 -57 -11 -16 -3 23
last:number/3	72 -16 -51 -15 4 -42
last:initial	-24 47 6 -14 -18 -42
last:initial/1	13 21 -21 -9 -9 -22
last:initial/2	-35 44 -1 -2 -7 -18
last:initial/3	-14 -10 25 -3 -2 -5
last:endsInS	-7 -2 16 -9 4 -4
last:endsInS/1	3 0 0 -20 0 10
last:endsInS/2	-2 -20 20 10 14 -36
last:endsInS/3	-39 45 8 7 -14 -7
last:stop	6 -16 13 -6 -13 -7
last:stop/1	19 -3 -4 0 -10 -1
last:stop/2	15 -13 -3 -3 -2 -4
last:stop/3	-23 0 25 -3 0 -2
last:unknown	19 -20 -8 -17 7 7
last:unknown/1	-1 -9 5 -5 2 -5
last:unknown/2	32 -25 -21 -37 12 15
last:unknown/3	-5 -1 -1 5 9 -2
last:longWord	15 -15 -22 13 -3 -5
last:longWord/1	11 -14 -18 10 4 -4
last:longWord/2	16 3 -16 1 -56 0
last:longWord/3	-7 -27 13 22 -3 -14
last:shortWord	6 10 -3 -13 -11 4
last:shortWord/1	6 24 -16 -9 -16 -1
last:shortWord/2	4 -50 4 12 7 13
last:shortWord/3	-2 64 7 -58 -13 -5
last:inhabitant	12 9 -7 -19 -14 3
last:inhabitant/1	13 11 -14 -15 -11 0
last:inhabitant/2	-15 14 22 -20 -8 8
last:inhabitant/3	34 -26 -26 9 -3 -4
last:ordinaryNoun	40 -39 -28 -8 -12 -11
last:ordinaryNoun/1	37 -31 -52 -3 -5 -8
last:ordinaryNoun/2	17 -17 16 -9 -15 -3
last:ordinaryNoun/3	46 -43 -2 -19 -19 -24
last:ordinarySmall	34 -4 -16 -24 -20 -16
last:ordinarySmall/1	39 -11 -17 -2 -33 -37
last:ordinarySmall/2	-16 2 13 -44 24 17
last:ordinarySmall/3	7 28 -33 -32 -2 9
last:ordinaryEnd	12 -6 11 0 -23 -12
last:ordinaryEnd/1	3 -10 22 -4 -22 -8
last:ordinaryEnd/2	11 6 -6 8 -37 -26
last:ordinaryEnd/3	9 -11 -43 -1 29 11
last:lexiconNoun	22 -3 -9 2 -19 -12
last:lexiconNoun/1	26 5 -18 -4 -18 -17
last:lexiconNoun/2	-20 -9 16 19 -17 13
last:lexiconNoun/3	38 -50 -9 -5 3 -26
last:lexiconOther	8 16 11 -22 -37 -20
last:lexiconOther/1	13 11 -2 -27 -28 -2
last:lexiconOther/2	4 -6 25 0 -26 -50
last:lexiconOther/3	-29 38 -8 1 0 -2
last:lexiconCompound	6 -8 -4 -1 -2 -6
last:lexiconCompound/1	0 -15 5 -5 0 1
last:lexiconCompound/2	6 33 -6 -5 -8 -30
last:lexiconCompound/3	30 -36 -52 18 -7 2
last:lexiconEnding	4 4 -3 -21 3 4
last:lexiconEnding/1	-5 -5 1 -11 9 7
last:lexiconEnding/2	-3 25 -2 -4 -16 -7
last:lexiconEnding/3	63 -25 -25 -30 -2 -2
last:lexiconUnknown	2 12 -3 -4 -6 -8
last:lexiconUnknown/1	4 8 2 -11 -2 -8
last:lexiconUnknown/2	5 8 -5 -1 -5 -15
last:lexiconUnknown/3	-14 17 -6 9 -24 20
after:role	-23 26 2 -5 -9 -7
after:role/1	-13 16 3 -4 -9 -7
after:role/2	-23 28 -3 -2 -1 0
after:title	15 -14 -1 0 0 0
after:title/1	15 -14 -1 0 0 0
after:particle	22 -12 -21 -32 -20 31
after:particle/1	8 9 -32 -31 -15 34
after:particle/2	23 -25 9 3 2 -9
after:particle/3	22 -13 4 -24 -5 2
after:legalForm	79 -13 -60 -10 -14 -33
after:legalForm/1	58 -8 -33 -4 -5 -29
after:legalForm/2	42 -8 -33 -6 -11 -4
after:legalForm/3	12 0 -11 0 0 0
after:firmHead	46 -12 -47 23 -7 -11
after:firmHead/1	24 7 -18 -11 -3 -8
after:firmHead/2	29 -29 -48 34 -6 -3
after:firmHead/3	11 0 -8 -3 0 -1
after:firmNoun	-13 -14 21 -3 14 -3
after:firmNoun/1	-10 -13 29 -2 -3 -2
after:firmNoun/2	-3 -1 -17 -2 20 -1
after:bodyHead	-14 19 -22 -17 27 -1
after:bodyHead/1	-18 21 -20 -16 29 -1
after:bodyHead/2	11 -5 -2 -1 -2 0
after:placeHead	37 -19 -50 -42 24 8
after:placeHead/1	48 -29 -37 -33 25 -20
after:placeHead/2	-26 12 -5 -11 -1 30
after:placeHead/3	27 -1 -17 -1 -1 -12
after:productHead	33 32 -47 -8 -12 -10
after:productHead/1	16 32 -43 -2 -6 -6
after:productHead/2	21 0 -5 -6 -5 -4
after:productNoun	5 4 -2 -1 -4 -2
after:productNoun/1	4 5 -2 -1 -4 -2
after:clubHead	37 -3 -8 -21 -8 0
after:clubHead/1	33 -3 -7 -17 -8 0
after:mediaHead	-17 30 -30 -7 -18 29
after:mediaHead/1	-27 32 -25 -3 -18 30
after:mediaHead/2	14 -3 -7 -4 0 -1
after:speaking	-18 28 17 -6 -13 -77
after:speaking/1	-1 31 4 -52 -5 -73
after:speaking/2	-52 7 40 26 -34 -17
after:speaking/3	14 -15 -14 15 -2 -4
after:acting	-13 15 14 -2 -15 -9
after:acting/1	-2 16 12 -20 -15 -11
after:acting/2	-26 12 -3 23 13 -1
after:acting/3	17 -27 4 -6 -13 1
after:firmVerb	-16 -10 48 -22 -14 -34
after:firmVerb/1	-40 8 40 11 -15 -33
after:firmVerb/2	10 -40 41 -57 10 -4
after:firmVerb/3	38 -3 -42 6 -3 -2
after:article	-15 21 6 8 -2 -2
after:article/1	-15 11 27 -3 -6 -10
after:article/2	-10 27 -45 10 15 5
after:article/3	13 -11 -5 5 -11 2
after:possessive	-17 -36 33 -11 -1 17
after:possessive/1	18 -49 -20 -16 9 25
after:possessive/2	-39 18 56 -22 -15 -11
after:possessive/3	-5 -2 -16 19 -1 -1
after:preposition	-4 18 -5 0 -5 -19
after:preposition/1	18 6 6 -19 -19 -20
after:preposition/2	-15 37 -22 4 6 2
after:preposition/3	-30 -20 8 42 22 -23
after:placePreposition	-1 2 14 -8 -18 0
after:placePreposition/1	26 -3 -15 -34 -17 15
after:placePreposition/2	-28 -6 40 -3 -4 -16
after:placePreposition/3	-27 11 2 37 -3 -27
after:from	5 -7 12 -1 -26 -1
after:from/1	13 -4 30 -33 -33 -14
after:from/2	-34 0 -2 12 16 23
after:from/3	9 -7 -31 41 -7 -12
after:at	-6 20 8 -10 -22 4
after:at/1	-23 11 15 -22 -12 29
after:at/2	27 8 -6 14 -12 -53
after:named	-47 28 20 -32 -15 36
after:named/1	-44 8 71 -46 -11 -8
after:named/2	-10 33 -72 13 -5 58
after:named/3	11 16 -24 0 -1 -2
after:and	-14 -6 24 -17 -5 6
after:and/1	-3 -13 12 11 2 -13
after:and/2	4 -6 1 -21 -18 33
after:and/3	-43 37 43 -13 -16 -11
after:pronoun	8 -6 5 13 -23 -21
after:pronoun/1	3 -2 27 -11 -22 -20
after:pronoun/2	26 -3 -35 -1 0 -1
after:pronoun/3	-22 0 0 23 -1 0
after:nationality	62 -57 15 16 -36 -12
after:nationality/1	76 -63 17 -5 -36 -9
after:nationality/2	-26 9 -2 22 0 -3
after:calendar	56 -53 -3 -1 -1 0
after:calendar/1	55 -53 -1 -1 0 0
after:never	28 6 -31 -9 -30 17
after:never/1	24 7 -55 -11 -11 25
after:never/2	16 1 11 -23 -19 -6
after:never/3	0 0 -20 18 -2 -3
after:plain	-1 10 -35 19 -18 28
after:plain/1	16 -13 -27 26 -35 21
after:plain/2	-39 53 -34 -2 21 16
after:plain/3	-2 -11 17 -1 0 -3
after:firmTail	-42 17 16 0 2 -2
after:firmTail/1	-27 17 16 0 -20 -2
after:firmTail/2	-20 0 0 0 20 0
after:credit	20 -13 -44 -42 18 28
after:credit/1	3 -27 -9 -5 7 29
after:credit/2	8 18 -62 -31 25 6
after:credit/3	25 -2 -5 -14 -1 -8
after:function	-5 -3 0 -4 15 6
after:function/1	-1 -5 -1 10 7 -4
after:function/2	2 -2 -17 6 8 10
after:function/3	-26 26 39 -54 9 20
after:given	-7 28 -44 -15 34 -2
after:given/1	-24 32 -40 -2 35 -1
after:given/2	29 -7 -10 -14 -2 -1
after:givenMaybe	-36 -26 -1 58 -6 0
after:givenMaybe/1	-36 -26 -1 58 -6 0
after:acronym	81 -31 -53 -33 -3 -22
after:acronym/1	50 -12 -32 -30 0 -19
after:acronym/2	46 -22 -23 -4 -3 -3
after:acronym/3	16 -1 -12 -1 -1 -1
after:mixed	55 -7 -34 -7 -10 -25
after:mixed/1	40 -1 -22 -3 -1 -23
after:mixed/2	26 -5 -14 -4 -9 -2
after:capital	52 -20 -17 -42 -17 -34
after:capital/1	28 -11 4 -30 -18 -22
after:capital/2	55 -14 -37 -17 0 -18
after:capital/3	41 -8 -21 -14 -4 -15
after:small	-6 9 8 0 -9 -3
after:small/1	3 14 2 -19 -6 4
after:small/2	-16 -4 19 22 -12 -22
after:small/3	5 -16 -14 23 -7 -4
after:number	31 19 -15 18 -53 -54
after:number/1	27 19 -12 21 -60 -52
after:number/2	4 7 -7 -4 3 -11
after:number/3	11 -6 -2 -4 -4 -5
after:initial	61 -40 -14 0 -5 -15
after:initial/1	54 -39 -7 0 -4 -14
after:initial/2	11 -2 -7 0 -2 -1
after:endsInS	54 -25 -78 -16 28 -7
after:endsInS/1	33 -10 -36 -4 6 -5
after:endsInS/2	38 -18 -56 -12 27 -2
after:edge	6 25 -7 -42 -4 -21
after:edge/1	0 -1 10 -40 10 -10
after:edge/2	19 47 -14 -44 -43 -35
after:edge/3	14 -15 -23 19 -16 7
after:comma	-11 18 21 -22 -3 -16
after:comma/1	11 -7 1 -16 2 -4
after:comma/2	-34 37 16 -2 -3 -29
after:comma/3	-6 19 37 -61 -23 -18
after:colon	-3 31 -5 -2 -23 1
after:colon/1	11 40 -33 2 -36 10
after:colon/2	-22 -11 39 -49 18 -17
after:colon/3	-11 -8 -6 27 -10 -3
after:opens	-23 29 -15 -4 18 -15
after:opens/1	-24 2 -9 18 28 -49
after:opens/2	-9 37 -15 -41 -12 21
after:opens/3	-2 -14 6 13 -5 -1
after:closes	-41 -78 30 49 9 -39
after:closes/1	-23 -61 35 34 -3 -32
after:closes/2	-24 -30 -1 28 25 -8
after:closes/3	-20 0 21 -1 0 0
after:quote	19 -21 4 -16 -50 15
after:quote/1	41 -2 -7 2 -48 -29
after:quote/2	1 -57 -9 -41 -5 45
after:quote/3	-51 -8 29 -2 -1 23
after:hyphen	-13 0 -29 24 4 8
after:hyphen/1	-14 -4 -7 12 18 -14
after:hyphen/2	-22 15 -31 42 -27 25
after:hyphen/3	37 -9 -8 -21 -3 -1
after:stop	0 -8 -5 -8 17 9
after:stop/1	-3 -18 -9 7 18 4
after:stop/2	-1 14 4 -23 -7 27
after:stop/3	11 8 -4 -25 25 -37
after:symbol	-3 -14 -22 -7 41 -19
after:symbol/1	-23 -14 -19 -6 45 -3
after:symbol/2	27 0 -3 -1 -7 -16
after:ampersand	116 -32 -93 -35 5 -20
after:ampersand/1	94 -11 -83 -25 8 -17
after:ampersand/2	45 -22 -17 -10 -3 -3
after:ampersand/3	11 0 -8 -2 0 -1
after:slash	-12 -25 -22 0 40 -5
after:slash/1	-13 -21 -17 2 32 -3
after:slash/2	-5 -7 -5 -3 18 -2
after:unknown	23 -46 30 -37 9 -20
after:unknown/1	11 -44 38 -28 11 -17
after:unknown/2	28 -2 -11 -10 -2 -2
after:unknown/3	8 -1 -4 -1 -1 -1
after:longWord	-5 -9 7 -4 14 -31
after:longWord/1	7 10 -16 -21 12 -21
after:longWord/2	-16 -31 15 23 8 -13
after:longWord/3	-2 -2 27 -23 -2 -4
after:shortWord	2 9 -9 -7 -2 11
after:shortWord/1	7 0 -20 -7 7 17
after:shortWord/2	0 24 -6 -12 -7 -10
after:shortWord/3	-10 -5 25 14 -41 -11
after:inhabitant	5 30 -15 -17 -23 -17
after:inhabitant/1	-1 24 -10 -7 -19 -16
after:inhabitant/2	3 21 -15 -8 -6 -2
after:inhabitant/3	6 -2 0 -4 0 0
after:ordinaryNoun	-52 31 25 -3 35 -23
after:ordinaryNoun/1	-53 34 20 -14 27 -12
after:ordinaryNoun/2	-30 3 21 10 17 -10
after:ordinaryNoun/3	17 -2 -6 -5 -1 -4
after:ordinarySmall	16 2 -37 -2 3 -5
after:ordinarySmall/1	14 2 -34 -1 4 -4
after:ordinarySmall/2	7 0 -4 0 -1 -2
after:ordinaryEnd	-12 14 -26 -5 26 16
after:ordinaryEnd/1	1 6 -49 -5 28 17
after:ordinaryEnd/2	-35 19 29 -1 -3 -1
after:lexiconNoun	36 24 -36 -29 -40 -42
after:lexiconNoun/1	22 29 -19 -45 -55 -33
after:lexiconNoun/2	13 -4 -18 9 7 -13
after:lexiconNoun/3	27 -5 -16 -8 -1 -4
after:lexiconOther	19 17 -48 -4 -12 -3
after:lexiconOther/1	16 18 -46 -1 -12 -2
after:lexiconOther/2	5 -2 -2 0 0 0
after:lexiconCompound	6 -27 27 -39 2 13
after:lexiconCompound/1	17 -39 19 -39 3 14
after:lexiconCompound/2	-27 20 25 -8 -4 -1
after:lexiconEnding	32 -25 -35 -24 15 -4
after:lexiconEnding/1	23 -25 -34 -3 15 -3
after:lexiconEnding/2	25 0 -3 -21 -1 -1
after:lexiconUnknown	37 -61 -13 8 9 -28
after:lexiconUnknown/1	5 -43 10 20 13 -17
after:lexiconUnknown/2	89 -47 -59 -12 -6 -7
after:lexiconUnknown/3	20 -3 -5 -4 -3 -11
after2:role	-22 67 -52 29 -26 -12
after2:role/1	-25 58 -34 23 -43 11
after2:role/2	0 17 -38 41 -1 -44
after2:role/3	13 -1 3 -31 25 -9
after2:title	22 9 -62 -17 49 -23
after2:title/1	9 15 -64 -9 50 -19
after2:title/2	20 -9 -1 -8 -1 -4
after2:particle	-5 24 9 -12 3 -25
after2:particle/1	2 1 4 -9 0 -11
after2:particle/2	-5 20 2 -1 0 -23
after2:particle/3	-16 28 19 -18 -10 -21
after2:legalForm	11 16 -50 18 30 -11
after2:legalForm/1	-25 16 -6 -16 30 -8
after2:legalForm/2	-1 0 -26 33 -1 -1
after2:legalForm/3	38 0 -37 -3 0 -1
after2:firmHead	21 -44 23 -35 13 -28
after2:firmHead/1	43 -54 1 -37 16 -21
after2:firmHead/2	-33 -6 43 -1 -6 -7
after2:firmHead/3	4 17 -16 -3 0 -2
after2:firmNoun	-8 -42 -9 36 21 -7
after2:firmNoun/1	-20 -19 3 31 20 -17
after2:firmNoun/2	-4 -38 -20 59 2 -4
after2:firmNoun/3	35 -4 -10 -43 0 15
after2:bodyHead	5 -9 -35 -31 35 20
after2:bodyHead/1	19 -54 -61 -7 32 21
after2:bodyHead/2	-25 38 4 -53 9 3
after2:bodyHead/3	21 -15 -1 -5 0 0
after2:placeHead	-2 35 1 -37 -6 -23
after2:placeHead/1	14 17 3 -73 13 -73
after2:placeHead/2	-14 53 -2 -25 -42 37
after2:placeHead/3	-17 -8 -3 30 -2 -6
after2:productHead	-12 -51 19 34 6 -21
after2:productHead/1	-3 -50 21 37 -18 -19
after2:productHead/2	-15 -2 -2 -4 28 -2
after2:productNoun	-7 -8 32 -5 -36 -17
after2:productNoun/1	-8 -1 32 -29 -28 -14
after2:productNoun/2	13 -25 -5 16 -9 -2
after2:productNoun/3	-22 23 0 0 0 0
after2:familyNoun	47 -6 -24 -1 -27 -1
after2:familyNoun/1	24 0 -1 0 -23 0
after2:familyNoun/2	32 -6 -23 -1 -5 -1
after2:clubHead	3 -12 23 -3 -9 -5
after2:clubHead/1	0 -16 28 -1 -9 -5
after2:clubHead/2	3 4 -5 -1 0 -1
after2:mediaHead	40 -21 -6 -16 -17 -8
after2:mediaHead/1	63 -21 -35 -12 -15 -5
after2:mediaHead/2	-17 0 22 -5 -2 -3
after2:speaking	5 7 -35 -7 -3 20
after2:speaking/1	20 4 -39 28 -33 -12
after2:speaking/2	-24 -5 -6 -47 47 49
after2:speaking/3	-8 27 -12 -6 -6 -3
after2:acting	7 -5 10 -35 -1 3
after2:acting/1	18 6 -9 -28 -7 -3
after2:acting/2	-2 -23 14 -14 5 7
after2:acting/3	-25 5 31 -24 -2 -3
after2:firmVerb	-2 -37 -38 3 53 0
after2:firmVerb/1	1 -68 -37 4 53 2
after2:firmVerb/2	-2 6 -2 -1 2 -3
after2:firmVerb/3	-20 23 -3 0 0 0
after2:article	4 9 -5 3 -9 -7
after2:article/1	14 -9 -9 -12 2 0
after2:article/2	-15 44 2 12 -48 -16
after2:article/3	4 -8 -9 13 1 -12
after2:possessive	-41 6 -8 16 22 19
after2:possessive/1	-48 17 -16 17 13 38
after2:possessive/2	10 -18 -13 14 19 -42
after2:possessive/3	-16 -4 43 -39 -1 -9
after2:preposition	-6 -10 8 -4 6 -16
after2:preposition/1	14 -20 -3 -5 9 -26
after2:preposition/2	-17 10 1 2 -7 2
after2:preposition/3	-11 -10 17 -11 2 8
after2:placePreposition	-19 -8 9 10 8 5
after2:placePreposition/1	-14 8 -4 -23 -1 33
after2:placePreposition/2	-13 -35 31 31 16 -64
after2:placePreposition/3	-1 3 -44 24 14 -8
after2:from	-21 21 -6 -9 -9 20
after2:from/1	-33 37 19 -13 -17 1
after2:from/2	4 -24 -27 17 15 23
after2:from/3	15 1 -21 -12 -1 9
after2:at	-4 26 11 5 -25 -33
after2:at/1	-8 37 22 1 -53 -28
after2:at/2	4 -47 -10 10 41 -8
after2:at/3	3 28 -26 -15 -1 -2
after2:named	-16 48 -63 -17 -27 31
after2:named/1	-12 35 -58 -9 -26 32
after2:named/2	-11 23 -7 -5 -1 -1
after2:and	34 -2 10 -5 -30 -39
after2:and/1	18 26 0 27 -44 -38
after2:and/2	38 -34 -14 -44 21 0
after2:and/3	3 -22 26 -15 -2 -8
after2:pronoun	7 4 -9 2 -21 12
after2:pronoun/1	4 -14 -7 36 -8 -20
after2:pronoun/2	15 50 -20 -70 -63 55
after2:pronoun/3	-22 -10 31 14 -2 -9
after2:nationality	-2 60 -15 -30 -4 -34
after2:nationality/1	-2 52 2 -53 8 -34
after2:nationality/2	0 20 -27 24 -19 -1
after2:calendar	-5 -29 -4 1 12 33
after2:calendar/1	-17 -12 31 -32 18 7
after2:calendar/2	20 -25 -88 26 -11 38
after2:calendar/3	-27 -9 34 3 -2 -2
after2:never	-6 -16 18 10 -6 -10
after2:never/1	12 -24 2 25 -12 -30
after2:never/2	-38 15 14 -19 10 26
after2:never/3	-12 -3 32 -15 -1 -11
after2:plain	-12 -8 12 7 -10 18
after2:plain/1	-17 -11 6 9 -2 27
after2:plain/2	-10 23 0 17 -16 -15
after2:plain/3	8 -24 23 -29 -6 8
after2:firmTail	-16 -30 2 34 -50 30
after2:firmTail/1	-17 -28 25 4 -39 35
after2:firmTail/2	3 -10 -35 39 -13 -6
after2:partyTail	-51 24 -18 -15 55 -10
after2:partyTail/1	-10 -19 -10 -9 39 -9
after2:partyTail/2	-51 40 -7 -6 28 -1
after2:credit	4 -28 -23 47 -13 28
after2:credit/1	14 -33 -36 55 -29 30
after2:credit/2	-12 -11 9 -7 21 0
after2:credit/3	-16 11 9 -1 0 -1
after2:function	-6 -8 10 10 -3 1
after2:function/1	5 16 -20 -1 -10 12
after2:function/2	-28 -34 41 16 27 -23
after2:function/3	-5 -3 14 9 -14 -33
after2:given	-4 30 -25 27 6 -80
after2:given/1	-28 50 -11 36 -14 -69
after2:given/2	34 -32 -46 10 29 -17
after2:given/3	21 -11 4 -20 -2 -5
after2:givenMaybe	-13 41 -12 -25 13 -9
after2:givenMaybe/1	-28 40 -6 -10 14 -7
after2:givenMaybe/2	20 5 -10 -17 -2 -2
after2:acronym	57 -9 -20 16 -86 21
after2:acronym/1	59 -48 29 41 -82 -29
after2:acronym/2	-23 30 -28 -33 -9 45
after2:acronym/3	40 -4 -32 -6 -1 -5
after2:mixed	16 -31 18 -12 -28 -1
after2:mixed/1	32 -32 8 -11 -25 5
after2:mixed/2	-14 -6 18 -1 -4 -8
after2:capital	8 -14 12 -4 0 -16
after2:capital/1	15 -21 7 6 -3 -14
after2:capital/2	-4 3 7 -15 6 -15
after2:capital/3	3 -5 9 -17 13 -9
after2:small	6 1 -5 -4 -7 7
after2:small/1	-10 9 3 -6 -1 8
after2:small/2	16 -7 -17 6 -2 3
after2:small/3	12 3 0 2 -54 -2
after2:number	-9 10 14 -5 -1 -29
after2:number/1	-18 11 29 -13 2 -36
after2:number/2	14 -8 -26 2 10 -3
after2:number/3	-7 17 5 17 -15 -2
after2:endsInS	22 -46 4 12 -15 13
after2:endsInS/1	5 -17 -8 16 -9 13
after2:endsInS/2	25 -34 -5 14 -15 0
after2:endsInS/3	5 -35 38 -21 -2 -3
after2:edge	-2 -8 18 1 -10 -10
after2:edge/1	6 -26 7 7 9 -18
after2:edge/2	2 14 13 -28 -44 12
after2:edge/3	-16 -3 18 20 -22 -3
after2:comma	20 21 -16 -30 -5 -15
after2:comma/1	0 27 -29 -24 19 -3
after2:comma/2	13 18 42 -28 -66 -15
after2:comma/3	45 -22 -44 8 -5 -20
after2:colon	40 25 -17 -32 -18 -48
after2:colon/1	39 18 -57 4 -32 -36
after2:colon/2	-11 17 34 -36 22 -16
after2:colon/3	21 0 -5 -16 0 -2
after2:opens	1 -40 -13 -25 -5 53
after2:opens/1	19 -24 -44 -67 4 64
after2:opens/2	-28 -23 3 53 -12 16
after2:opens/3	-11 -2 32 -10 0 -17
after2:closes	73 -46 -20 -10 -5 -28
after2:closes/1	73 -46 -20 -10 -5 -28
after2:quote	10 41 -16 24 -39 -95
after2:quote/1	34 16 -26 15 -32 -90
after2:quote/2	-23 57 2 -16 -16 -10
after2:quote/3	-34 3 14 35 -14 -11
after2:hyphen	60 -62 -36 -24 36 -45
after2:hyphen/1	29 -36 -15 -25 36 -43
after2:hyphen/2	83 -54 -40 0 0 -4
after2:stop	25 -8 -28 -30 7 -2
after2:stop/1	25 35 -42 -54 -15 4
after2:stop/2	16 -86 18 22 14 -29
after2:stop/3	19 -41 -29 -23 39 10
after2:symbol	23 -27 13 -8 -5 -5
after2:symbol/1	23 -27 13 -8 -5 -5
after2:ampersand	22 -29 -11 -2 22 -12
after2:ampersand/1	20 -29 -9 -2 22 -12
after2:slash	-34 37 -2 -2 -1 0
after2:slash/1	-34 37 -2 -2 -1 0
after2:unknown	19 -41 3 6 -1 4
after2:unknown/1	17 -54 32 8 2 -29
after2:unknown/2	15 12 -38 -30 -4 27
after2:unknown/3	-18 0 -1 23 0 -4
after2:longWord	9 25 -20 -6 -42 20
after2:longWord/1	-12 1 5 10 -25 32
after2:longWord/2	27 40 -37 -13 -42 -23
after2:longWord/3	18 -6 1 -16 -3 -2
after2:shortWord	-2 4 3 -7 8 -2
after2:shortWord/1	0 -3 -2 -1 11 -7
after2:shortWord/2	-14 19 6 -20 4 18
after2:shortWord/3	6 4 3 6 -10 -25
after2:inhabitant	3 -7 6 -27 5 -1
after2:inhabitant/1	-1 7 8 -27 -5 6
after2:inhabitant/2	-18 -31 10 16 33 -3
after2:inhabitant/3	58 -3 -36 -31 -6 -12
after2:ordinaryNoun	-11 -2 1 -10 21 2
after2:ordinaryNoun/1	-22 0 16 -26 23 9
after2:ordinaryNoun/2	19 1 -32 24 -10 -18
after2:ordinaryNoun/3	-16 1 11 -18 29 -5
after2:ordinarySmall	-12 16 -2 0 6 -10
after2:ordinarySmall/1	-3 26 -16 -8 -2 5
after2:ordinarySmall/2	-16 -11 21 5 -2 -35
after2:ordinarySmall/3	-9 4 -11 12 22 -17
after2:ordinaryEnd	7 -6 15 -30 -4 6
after2:ordinaryEnd/1	4 -45 16 -21 9 27
after2:ordinaryEnd/2	-10 57 4 -8 -30 -38
after2:ordinaryEnd/3	49 -12 -11 -39 -2 -2
after2:lexiconNoun	6 -3 -3 -15 1 0
after2:lexiconNoun/1	11 -10 -13 5 -9 2
after2:lexiconNoun/2	-10 0 8 -25 29 -3
after2:lexiconNoun/3	10 13 14 -35 -13 4
after2:lexiconOther	4 1 14 -14 -17 -8
after2:lexiconOther/1	-3 26 -22 11 -17 11
after2:lexiconOther/2	21 -45 44 -39 -24 -45
after2:lexiconOther/3	-20 9 -3 6 22 -7
after2:lexiconCompound	5 -2 8 -18 19 -40
after2:lexiconCompound/1	15 -13 -3 -5 21 -61
after2:lexiconCompound/2	-12 14 25 -29 -26 10
after2:lexiconCompound/3	-10 -7 -5 3 24 -2
after2:lexiconEnding	1 -25 -19 38 32 -50
after2:lexiconEnding/1	2 -106 20 41 38 -48
after2:lexiconEnding/2	27 60 -81 -4 -11 -3
after2:lexiconEnding/3	-11 0 14 -2 -1 0
after2:lexiconUnknown	5 -21 16 7 -5 -13
after2:lexiconUnknown/1	6 -19 22 -1 -6 -12
after2:lexiconUnknown/2	-3 -8 -11 26 5 -7
after2:lexiconUnknown/3	26 -19 -5 -13 -12 -15
tail:role	-33 -50 39 29 -43 -2
tail:role/1	-31 -43 34 30 -43 -2
tail:role/2	-4 -10 13 -2 0 0
tail:title	-3 -6 -12 18 -1 0
tail:title/1	-3 -6 -12 18 -1 0
tail:particle	-47 0 0 0 47 0
tail:particle/1	-47 0 0 0 47 0
tail:firmHead	5 -1 11 -6 -17 -6
tail:firmHead/1	1 -1 15 -6 -17 -5
tail:firmHead/2	11 0 -10 0 0 -1
tail:firmNoun	36 -5 -18 -49 -7 2
tail:firmNoun/1	33 -5 -16 -49 -7 2
tail:firmNoun/2	9 0 -9 0 0 0
tail:bodyHead	37 -3 4 -22 -18 -11
tail:bodyHead/1	29 0 6 -17 -17 -10
tail:bodyHead/2	11 -3 -2 -6 -1 -1
tail:placeHead	31 -13 -37 6 -2 -19
tail:placeHead/1	20 -8 -32 9 -2 -19
tail:placeHead/2	19 -6 -10 -5 0 0
tail:productHead	13 -7 -2 0 -1 -3
tail:productHead/1	13 -7 -2 0 -1 -3
tail:productNoun	41 -7 -28 3 -3 -13
tail:productNoun/1	41 -7 -28 3 -3 -13
tail:mediaHead	29 0 -13 -2 -15 -1
tail:mediaHead/1	29 0 -13 -2 -15 -1
tail:speaking	18 -8 -6 -7 0 0
tail:speaking/2	18 -8 -6 -7 0 0
tail:acting	17 -14 -1 0 -1 0
tail:acting/1	16 -14 -1 0 -1 0
tail:calendar	-12 -1 -4 -2 -2 19
tail:calendar/1	-12 -1 -4 -2 -2 19
tail:never	35 0 -11 -1 -27 -2
tail:never/1	34 0 -11 -1 -27 -2
tail:plain	1 14 31 -31 -29 -7
tail:plain/1	-2 14 34 -30 -29 -7
tail:plain/2	12 0 -11 -1 0 -1
tail:firmTail	-64 -22 87 -33 -11 -17
tail:firmTail/1	-57 -22 80 -33 -11 -17
tail:firmTail/2	-18 0 18 0 0 0
tail:partyTail	38 -8 -2 -26 -20 -1
tail:partyTail/1	38 -8 -2 -26 -20 -1
tail:given	34 -6 -27 -1 -1 -1
tail:given/1	31 -5 -26 0 0 -1
tail:given/2	5 -2 -2 -1 -1 0
tail:givenMaybe	9 -4 -3 -1 -1 -1
tail:givenMaybe/2	6 -2 -2 -1 -1 0
tail:acronym	28 -1 -16 -1 -17 -1
tail:acronym/1	28 -1 -16 -1 -17 -1
tail:capital	50 -108 17 -5 -29 0
tail:capital/1	-11 -51 30 16 -24 3
tail:capital/2	106 -86 -16 -45 -9 -6
tail:capital/3	32 -6 -26 -6 -1 -1
tail:small	89 -42 -19 -8 -40 -5
tail:small/1	70 -18 -13 -8 -39 -4
tail:small/2	35 -28 -6 -1 -2 -1
tail:number	9 0 -6 -1 0 -2
tail:number/1	9 0 -6 -1 0 -2
tail:endsInS	-25 -8 -36 -6 12 58
tail:endsInS/1	-36 -7 -33 -5 15 58
tail:endsInS/2	12 -1 -7 -1 -4 0
tail:unknown	31 -1 -15 -1 -17 -1
tail:unknown/1	31 -1 -15 -1 -17 -1
tail:longWord	-48 -4 42 12 -11 -5
tail:longWord/1	-43 -4 35 13 -11 -3
tail:longWord/2	-8 -1 10 -1 0 -1
tail:shortWord	56 -36 -43 -20 -1 30
tail:shortWord/1	12 8 -29 -12 0 32
tail:shortWord/2	66 -46 -26 -9 -2 -2
tail:inhabitant	20 -41 -18 17 -4 5
tail:inhabitant/1	20 -36 -25 24 -3 6
tail:inhabitant/2	-2 -2 15 -18 0 0
tail:inhabitant/3	11 -5 -7 0 0 0
tail:ordinaryNoun	-28 -7 15 17 13 -7
tail:ordinaryNoun/1	-27 -1 10 17 13 -7
tail:ordinaryNoun/2	-3 -6 10 0 0 -1
tail:ordinarySmall	-43 9 27 -14 -9 48
tail:ordinarySmall/1	-66 25 31 -7 -8 48
tail:ordinarySmall/2	24 -14 -7 -7 0 0
tail:ordinaryEnd	-15 -25 -13 33 26 -4
tail:ordinaryEnd/1	-27 -4 -12 34 26 -4
tail:ordinaryEnd/2	26 -22 -3 -2 0 0
tail:lexiconNoun	9 -61 5 2 2 10
tail:lexiconNoun/1	-14 -33 7 19 2 12
tail:lexiconNoun/2	46 -35 3 -35 -1 -4
tail:lexiconNoun/3	11 -5 -7 0 0 0
tail:lexiconOther	16 -23 21 -5 -26 -3
tail:lexiconOther/1	2 -14 25 -4 -22 -2
tail:lexiconOther/2	17 -9 -3 -1 -4 0
tail:lexiconCompound	-2 -32 22 8 -28 -6
tail:lexiconCompound/1	-16 -7 24 9 -28 -6
tail:lexiconCompound/2	30 -27 -3 -2 0 0
tail:lexiconEnding	11 0 -5 -5 0 0
tail:lexiconEnding/1	5 0 -5 0 0 0
tail:lexiconEnding/2	5 0 0 -5 0 0
tail:lexiconUnknown	71 -54 -1 -29 -28 -18
tail:lexiconUnknown/1	21 -13 17 -20 -24 -17
tail:lexiconUnknown/2	63 -48 -21 -6 -4 -2
tail:lexiconUnknown/3	25 0 -20 -6 0 0
headOfHyphen:role	8 0 0 0 -7 0
headOfHyphen:role/1	8 0 0 0 -7 0
headOfHyphen:particle	21 -7 -8 -2 -3 -1
headOfHyphen:particle/1	20 -7 -8 -2 -3 -1
headOfHyphen:firmNoun	14 0 -14 0 0 0
headOfHyphen:firmNoun/2	6 0 -6 0 0 0
headOfHyphen:firmNoun/3	6 0 -6 0 0 0
headOfHyphen:bodyHead	15 -1 0 -14 0 0
headOfHyphen:bodyHead/1	15 0 0 -14 0 0
headOfHyphen:placeHead	27 -6 -13 -2 -6 -1
headOfHyphen:placeHead/1	15 -3 -3 -2 -5 -1
headOfHyphen:placeHead/2	13 -3 -10 0 -1 0
headOfHyphen:clubHead	6 0 -1 0 0 -5
headOfHyphen:clubHead/2	5 0 0 0 0 -5
headOfHyphen:mediaHead	5 -1 -3 -2 0 0
headOfHyphen:mediaHead/2	5 -1 -3 -2 0 0
headOfHyphen:never	22 -1 -2 -14 -1 -5
headOfHyphen:never/1	17 -1 -1 -14 0 0
headOfHyphen:never/2	6 0 -1 0 0 -5
headOfHyphen:plain	21 -3 -13 -4 -1 0
headOfHyphen:plain/1	9 -2 -3 -3 -1 0
headOfHyphen:plain/2	13 -1 -10 -1 0 0
headOfHyphen:given	41 -30 -5 -3 -2 -9
headOfHyphen:given/1	13 0 -1 -2 -1 -8
headOfHyphen:given/2	33 -30 -4 0 0 -1
headOfHyphen:givenMaybe	31 -26 -5 0 -1 -2
headOfHyphen:givenMaybe/2	31 -26 -4 0 0 -2
headOfHyphen:acronym	33 -1 -4 -24 -1 -5
headOfHyphen:acronym/1	29 -1 -3 -24 -1 0
headOfHyphen:acronym/2	6 0 -1 0 0 -5
headOfHyphen:capital	84 -53 -11 -36 -44 -17
headOfHyphen:capital/1	60 -24 -3 -19 -43 -14
headOfHyphen:capital/2	52 -49 -1 -19 -3 -4
headOfHyphen:capital/3	21 -1 -15 -5 -1 -1
headOfHyphen:small	24 -8 -9 -2 -3 -1
headOfHyphen:small/1	24 -8 -9 -2 -3 -1
headOfHyphen:number	11 -3 -4 0 -3 -1
headOfHyphen:number/1	11 -3 -4 0 -3 -1
headOfHyphen:endsInS	26 -11 -11 -1 -4 -1
headOfHyphen:endsInS/1	6 -1 -1 0 -4 -1
headOfHyphen:endsInS/2	21 -11 -10 -1 0 0
headOfHyphen:unknown	17 -1 -4 -11 -1 -1
headOfHyphen:unknown/1	17 -1 -4 -11 -1 -1
headOfHyphen:longWord	7 -1 -3 -2 -1 0
headOfHyphen:longWord/2	5 -1 -3 -2 0 0
headOfHyphen:shortWord	29 -38 28 -34 -8 -9
headOfHyphen:shortWord/1	16 -11 15 -26 -6 -2
headOfHyphen:shortWord/2	22 -33 20 -9 -2 -7
headOfHyphen:inhabitant	23 -3 -11 -4 -4 0
headOfHyphen:inhabitant/1	11 -2 -3 -1 -4 0
headOfHyphen:inhabitant/2	11 -1 -8 -1 0 0
headOfHyphen:ordinaryNoun	-32 -3 41 -4 -1 -2
headOfHyphen:ordinaryNoun/1	-22 -2 25 0 -1 -1
headOfHyphen:ordinaryNoun/2	-18 -1 25 -4 -1 -1
headOfHyphen:ordinarySmall	-34 -9 46 -4 -2 -2
headOfHyphen:ordinarySmall/1	-27 -1 29 0 0 0
headOfHyphen:ordinarySmall/2	-15 -8 27 -3 -1 -2
headOfHyphen:ordinaryEnd	17 -2 -7 -1 -8 0
headOfHyphen:ordinaryEnd/1	11 -2 -1 0 -8 0
headOfHyphen:ordinaryEnd/2	6 0 -6 0 0 0
headOfHyphen:lexiconNoun	6 -20 27 -17 -17 -4
headOfHyphen:lexiconNoun/1	-2 -6 20 -4 -16 -1
headOfHyphen:lexiconNoun/2	4 -15 17 -11 -2 -3
headOfHyphen:lexiconNoun/3	10 0 -7 -3 0 0
headOfHyphen:lexiconOther	15 -3 -6 -3 -2 -1
headOfHyphen:lexiconOther/1	14 -2 -6 -3 -1 -1
headOfHyphen:lexiconCompound	36 -6 -18 -3 -11 -1
headOfHyphen:lexiconCompound/1	21 -6 -4 -1 -11 -1
headOfHyphen:lexiconCompound/2	13 -1 -10 -2 0 0
headOfHyphen:lexiconCompound/3	7 0 -6 -1 0 0
headOfHyphen:lexiconUnknown	83 -43 -33 -20 -24 -12
headOfHyphen:lexiconUnknown/1	59 -13 -21 -13 -23 -11
headOfHyphen:lexiconUnknown/2	52 -39 -14 -7 -1 -1
headOfHyphen:lexiconUnknown/3	6 0 -4 -1 0 0
after3:role	0 28 -2 19 -39 -38
after3:role/1	-2 32 -15 27 -23 -47
after3:role/2	-5 23 -3 -4 -50 -1
after3:role/3	15 -24 20 -7 -12 -7
after3:title	30 -3 -60 9 10 -22
after3:title/1	30 -9 -43 13 0 -19
after3:title/2	3 8 -22 -4 11 -3
after3:title/3	6 0 -4 -1 0 0
after3:particle	0 -12 -1 -14 3 16
after3:particle/1	14 -20 1 -28 7 0
after3:particle/2	-11 12 -16 5 -2 29
after3:particle/3	-5 -20 5 6 -8 2
after3:legalForm	6 -5 19 -16 -5 -19
after3:legalForm/1	-19 -12 39 -8 -1 -10
after3:legalForm/2	21 9 -13 -6 -4 -9
after3:firmHead	-6 15 -1 -7 -27 25
after3:firmHead/1	-7 6 -19 25 -15 31
after3:firmHead/2	-9 15 24 -33 -20 -9
after3:firmHead/3	13 -2 -1 -8 -1 -2
after3:firmNoun	-4 -48 29 -14 -5 37
after3:firmNoun/1	2 -33 20 -10 5 -12
after3:firmNoun/2	-23 -26 -3 17 -23 66
after3:firmNoun/3	17 -16 31 -35 -5 -15
after3:bodyHead	-19 9 -16 3 43 -23
after3:bodyHead/1	8 -27 -30 -20 54 -10
after3:bodyHead/2	-76 54 9 45 -25 -24
after3:bodyHead/3	30 -3 11 -49 -2 -3
after3:placeHead	0 -20 22 -48 4 7
after3:placeHead/1	-9 -13 22 -15 -17 13
after3:placeHead/2	1 -6 -5 -50 43 13
after3:placeHead/3	19 -1 6 -7 -2 -20
after3:productHead	-22 4 34 29 -45 -15
after3:productHead/1	-41 11 31 44 -43 -12
after3:productHead/2	35 17 -27 -24 -4 -2
after3:productHead/3	-12 -24 32 -3 0 0
after3:productNoun	-7 -23 38 -8 5 -5
after3:productNoun/1	-9 -41 14 29 18 -2
after3:productNoun/2	24 24 1 -32 -16 -5
after3:productNoun/3	-35 3 38 -7 -1 0
after3:familyNoun	19 6 -18 -16 14 -11
after3:familyNoun/1	-5 -5 -5 -14 25 -5
after3:familyNoun/2	-19 19 12 -1 -4 -4
after3:familyNoun/3	42 -9 -28 -2 -9 -2
after3:clubHead	7 13 -35 35 -41 -6
after3:clubHead/1	7 13 -35 35 -41 -6
after3:mediaHead	7 10 16 -43 1 -34
after3:mediaHead/1	16 -2 26 -20 -26 -31
after3:mediaHead/2	6 12 -21 -26 22 -3
after3:mediaHead/3	-9 0 12 -1 -2 0
after3:speaking	6 -14 23 -28 14 -33
after3:speaking/1	-1 -14 4 11 20 -23
after3:speaking/2	10 -17 34 -43 -15 -22
after3:speaking/3	44 -1 -3 -44 -2 -1
after3:acting	12 34 -28 -4 -39 12
after3:acting/1	17 15 -2 10 -37 -25
after3:acting/2	5 29 -42 -32 -14 49
after3:acting/3	-25 25 -8 17 -2 -4
after3:firmVerb	-14 9 19 -23 17 -29
after3:firmVerb/1	1 -7 -22 5 19 -26
after3:firmVerb/2	-25 7 59 -53 0 -5
after3:firmVerb/3	-2 20 -12 -1 -1 0
after3:article	-7 -10 -1 9 -3 10
after3:article/1	-14 2 15 4 -5 16
after3:article/2	7 -34 -5 4 17 -6
after3:article/3	29 6 -34 4 -12 -8
after3:possessive	-41 30 -8 -11 12 40
after3:possessive/1	-11 13 -24 -49 17 31
after3:possessive/2	-26 -1 15 4 -9 22
after3:possessive/3	-44 36 -1 22 -2 -4
after3:preposition	2 -16 10 -9 -4 1
after3:preposition/1	-17 -10 18 22 -7 -7
after3:preposition/2	8 -12 -8 -7 -5 21
after3:preposition/3	66 -22 -15 -85 20 -22
after3:placePreposition	-7 24 18 -40 -7 -8
after3:placePreposition/1	-24 56 34 -81 -11 -25
after3:placePreposition/2	29 -48 -21 24 4 24
after3:placePreposition/3	-29 33 16 -11 -1 -2
after3:from	-16 -26 13 -11 16 19
after3:from/1	-8 -34 2 -13 27 22
after3:from/2	-31 12 16 18 -27 -7
after3:from/3	33 -34 6 -51 -4 -5
after3:at	-2 26 -52 -7 -16 31
after3:at/1	-16 19 -28 -12 -11 39
after3:at/2	31 15 -37 -6 -8 -10
after3:at/3	-16 14 -5 14 -4 -1
after3:named	15 -11 42 -20 -32 -20
after3:named/1	26 -15 26 -19 -31 -9
after3:named/2	-19 4 26 -1 -2 -11
after3:and	-21 9 -33 -20 21 54
after3:and/1	-31 20 22 -54 27 -7
after3:and/2	38 -15 -95 -6 -17 68
after3:and/3	-35 -13 -25 39 -2 25
after3:pronoun	-7 18 3 -35 5 6
after3:pronoun/1	-5 8 -33 -14 16 11
after3:pronoun/2	-8 16 31 -25 -6 -18
after3:pronoun/3	9 10 3 -25 -12 3
after3:nationality	8 -43 48 11 -41 -3
after3:nationality/1	21 -37 45 -21 -35 -8
after3:nationality/2	6 -17 16 -17 -8 12
after3:nationality/3	-31 -1 -9 38 -1 -6
after3:calendar	-10 -3 -6 25 0 -1
after3:calendar/1	-12 0 -32 55 -2 -3
after3:calendar/2	-20 -4 30 -15 12 -15
after3:calendar/3	23 -5 9 -36 -11 15
after3:never	11 -18 -10 -2 -3 13
after3:never/1	32 -27 -18 -18 -16 10
after3:never/2	-18 -1 -16 15 34 -2
after3:never/3	-43 24 31 11 -6 13
after3:plain	-1 1 2 2 0 -5
after3:plain/1	-5 -2 -4 14 -1 -5
after3:plain/2	13 -1 -8 -24 14 0
after3:plain/3	-23 -30 40 13 -23 0
after3:firmTail	11 23 26 -49 -45 -51
after3:firmTail/1	12 21 17 -34 -42 -41
after3:firmTail/2	9 -14 19 -21 -4 -14
after3:firmTail/3	-1 23 -16 -11 -1 -2
after3:partyTail	18 -30 -17 31 -8 -13
after3:partyTail/1	66 -21 -30 -12 -6 -10
after3:partyTail/2	-53 -10 11 52 -1 -2
after3:partyTail/3	28 -1 -8 -19 -1 -1
after3:credit	-2 3 -23 55 -46 -30
after3:credit/1	12 17 -29 37 -42 -30
after3:credit/2	-28 -24 3 53 -8 -25
after3:credit/3	25 -1 -10 -33 -3 9
after3:function	0 -13 18 -45 12 13
after3:function/1	6 -15 12 -30 20 -14
after3:function/2	3 4 21 -78 -25 37
after3:function/3	-25 -2 -20 40 -9 17
after3:given	1 8 -14 -5 4 3
after3:given/1	-12 35 -61 16 6 8
after3:given/2	-1 -46 46 -31 -1 3
after3:given/3	34 -6 -17 -5 -6 -11
after3:givenMaybe	-16 68 -31 -37 10 -37
after3:givenMaybe/1	-28 64 -16 -26 11 -36
after3:givenMaybe/2	30 13 -27 -15 -3 -2
after3:acronym	14 26 -5 -33 -38 20
after3:acronym/1	16 -10 -12 7 -34 24
after3:acronym/2	-12 61 7 -43 -11 -6
after3:acronym/3	24 0 -3 -21 0 0
after3:mixed	24 -5 -4 -15 -16 -6
after3:mixed/1	-9 -10 33 -15 -15 -6
after3:mixed/2	43 5 -46 0 0 0
after3:capital	2 -11 7 -3 0 -1
after3:capital/1	8 -13 -3 0 3 4
after3:capital/2	1 17 -3 -7 -7 -11
after3:capital/3	-3 -44 28 -2 -10 0
after3:small	9 6 -5 7 -8 -16
after3:small/1	1 5 -1 1 1 -14
after3:small/2	2 -3 7 9 -18 -9
after3:small/3	17 7 -18 10 -34 -20
after3:number	-9 -17 14 4 -6 8
after3:number/1	0 -5 14 -6 -14 -7
after3:number/2	-1 -34 -6 13 21 2
after3:number/3	-19 1 8 -9 -6 27
after3:initial	13 -16 -14 17 0 0
after3:initial/1	17 -16 -1 0 0 0
after3:initial/2	-5 0 -13 17 0 0
after3:endsInS	8 16 -7 -37 19 -17
after3:endsInS/1	11 30 -57 -17 33 -51
after3:endsInS/2	-6 0 12 13 -33 6
after3:endsInS/3	2 -32 47 -72 -5 29
after3:edge	-9 7 3 -12 12 -6
after3:edge/1	12 -2 -12 -13 16 -19
after3:edge/2	-26 25 12 -13 -24 26
after3:edge/3	-4 -28 15 4 14 -17
after3:comma	6 24 -1 -19 -33 0
after3:comma/1	16 24 4 -16 -32 -35
after3:comma/2	-9 0 -19 -23 0 50
after3:comma/3	-37 25 6 27 -5 -11
after3:colon	16 35 -47 -9 -38 7
after3:colon/1	14 41 -13 -31 -56 22
after3:colon/2	22 0 -66 17 -5 -25
after3:colon/3	-6 -5 -2 -16 25 -2
after3:opens	-13 37 -37 -17 21 -8
after3:opens/1	-31 38 -32 -13 21 -7
after3:opens/2	6 0 -2 -3 -1 0
after3:opens/3	11 0 -9 -1 0 -1
after3:closes	21 26 -65 -28 29 -31
after3:closes/1	26 -11 -60 -28 30 -22
after3:closes/2	1 53 -26 -32 0 -11
after3:closes/3	-13 -10 -1 21 0 0
after3:quote	22 6 9 -40 -20 -24
after3:quote/1	17 0 -4 -56 2 -11
after3:quote/2	-5 40 25 4 -42 -27
after3:quote/3	26 -6 -9 -2 -10 -1
after3:hyphen	10 -16 -31 -13 20 22
after3:hyphen/1	29 -20 -49 -4 -6 31
after3:hyphen/2	-39 2 12 -10 38 -16
after3:hyphen/3	14 0 -6 -6 -2 -1
after3:stop	25 12 -17 -26 4 -27
after3:stop/1	4 28 -28 -21 7 -10
after3:stop/2	6 -52 37 2 12 -24
after3:stop/3	63 27 -62 -41 -11 -19
after3:symbol	61 -38 -28 -4 -4 -3
after3:symbol/1	61 -38 -28 -4 -4 -3
after3:ampersand	15 -4 14 -8 -3 -37
after3:ampersand/1	27 8 -41 -3 2 -35
after3:ampersand/2	-13 -24 36 -1 -4 -1
after3:ampersand/3	-14 -1 20 -4 -1 -2
after3:slash	4 16 -3 -11 -2 -6
after3:slash/2	-2 20 -2 -11 -1 -6
after3:unknown	20 -25 32 2 -32 -20
after3:unknown/1	49 -82 29 7 -30 -15
after3:unknown/2	-58 64 12 -4 -6 -5
after3:unknown/3	8 0 -3 -5 0 0
after3:longWord	-8 10 15 17 -4 -24
after3:longWord/1	10 11 7 -31 0 -12
after3:longWord/2	-41 12 26 37 -13 -20
after3:longWord/3	-4 -22 -20 40 -4 -19
after3:shortWord	0 2 -1 6 -5 2
after3:shortWord/1	7 2 -9 11 -2 -5
after3:shortWord/2	-5 3 15 -18 4 2
after3:shortWord/3	-31 -11 16 26 -25 24
after3:inhabitant	-4 23 6 -6 -44 13
after3:inhabitant/1	14 -5 1 28 -51 -6
after3:inhabitant/2	-25 48 1 -57 4 36
after3:inhabitant/3	25 6 -20 -10 -6 -10
after3:ordinaryNoun	-7 -3 15 -1 -7 4
after3:ordinaryNoun/1	-13 -4 10 4 1 16
after3:ordinaryNoun/2	7 7 3 3 -13 -39
after3:ordinaryNoun/3	4 -9 12 -25 -24 15
after3:ordinarySmall	-4 19 4 -11 6 -23
after3:ordinarySmall/1	-10 25 16 -23 5 -34
after3:ordinarySmall/2	9 5 -11 8 -5 -8
after3:ordinarySmall/3	-3 -34 2 -5 8 12
after3:ordinaryEnd	-4 -22 9 7 18 -18
after3:ordinaryEnd/1	-17 -9 30 -14 13 -14
after3:ordinaryEnd/2	39 -18 -25 -19 18 -11
after3:ordinaryEnd/3	-8 -25 -29 47 -5 -2
after3:lexiconNoun/1	1 -3 -5 1 9 -2
after3:lexiconNoun/2	0 13 -13 11 -33 11
after3:lexiconNoun/3	8 -32 24 -34 -1 1
after3:lexiconOther	5 -15 18 1 -25 -13
after3:lexiconOther/1	25 -29 13 13 -62 9
after3:lexiconOther/2	-22 32 26 -52 58 -63
after3:lexiconOther/3	-23 -7 -19 34 -6 15
after3:lexiconCompound	3 -39 4 10 20 -13
after3:lexiconCompound/1	-3 -46 0 20 23 4
after3:lexiconCompound/2	29 14 -30 -19 -1 -22
after3:lexiconCompound/3	-18 -25 38 8 -8 -19
after3:lexiconEnding	3 13 -20 -1 -24 19
after3:lexiconEnding/1	-30 28 26 -28 -14 9
after3:lexiconEnding/2	55 -35 -50 6 -17 18
after3:lexiconEnding/3	8 -2 -26 18 -2 -2
after3:lexiconUnknown	3 -3 1 -18 8 -6
after3:lexiconUnknown/1	15 -5 -18 -19 7 -6
after3:lexiconUnknown/2	-18 4 33 -11 -3 -12
before3:role	-5 33 -8 8 2 -56
before3:role/1	7 22 -19 4 9 -47
before3:role/2	-22 27 9 20 -4 -24
before3:role/3	9 -17 26 -26 -8 -9
before3:title	-11 35 18 -10 -51 -19
before3:title/1	-12 20 23 -2 -50 -12
before3:title/2	6 22 -13 -11 -1 -9
before3:particle	6 0 -16 0 18 -16
before3:particle/1	-7 -19 -8 34 14 -14
before3:particle/2	14 28 -10 -71 24 -13
before3:particle/3	31 -6 -38 -12 -9 11
before3:legalForm	20 50 -77 17 9 -22
before3:legalForm/1	16 -9 -40 13 17 -16
before3:legalForm/2	-16 64 -39 14 -11 -7
before3:legalForm/3	41 0 -35 -10 0 0
before3:firmHead	-21 -23 67 -58 8 -62
before3:firmHead/1	-26 -30 37 -31 38 -48
before3:firmHead/2	24 -5 38 -34 -47 -20
before3:firmHead/3	-26 -1 35 -11 -2 -1
before3:firmNoun	0 -32 13 -9 13 -18
before3:firmNoun/1	43 -47 -1 -34 11 -37
before3:firmNoun/2	-41 8 26 7 11 11
before3:firmNoun/3	-25 -1 21 8 -3 -2
before3:bodyHead	25 -32 -76 74 -29 -13
before3:bodyHead/1	34 -26 -55 50 -23 -37
before3:bodyHead/2	-14 -19 -46 55 -17 16
before3:bodyHead/3	9 5 -6 -8 0 -1
before3:placeHead	-23 -59 10 0 68 -30
before3:placeHead/1	-19 -52 23 -39 58 -12
before3:placeHead/2	30 -34 -40 5 33 -25
before3:placeHead/3	-33 20 0 41 -5 -13
before3:productHead	50 -55 29 -25 -21 -9
before3:productHead/1	26 -53 31 -7 -12 -3
before3:productHead/2	31 0 -2 -20 -9 -7
before3:productNoun	14 5 9 -38 -53 30
before3:productNoun/1	-1 15 17 -69 -27 39
before3:productNoun/2	28 -16 -18 20 -36 -16
before3:familyNoun	-10 13 -1 -1 0 -1
before3:familyNoun/1	-10 13 -1 -1 0 -1
before3:clubHead	-57 -50 -23 52 6 44
before3:clubHead/1	-43 -24 -8 -15 31 45
before3:clubHead/2	-27 -31 -17 62 -28 -1
before3:mediaHead	-4 10 55 -27 -41 -13
before3:mediaHead/1	1 38 26 -25 -40 -12
before3:mediaHead/2	-20 -35 47 -3 -2 -1
before3:mediaHead/3	5 0 -5 0 0 0
before3:speaking	10 11 -20 -6 -16 7
before3:speaking/1	22 28 -15 -72 -36 10
before3:speaking/2	11 -57 -46 59 30 -18
before3:speaking/3	-49 36 38 -40 -4 17
before3:acting	-4 13 -29 14 -20 27
before3:acting/1	5 -10 -15 -2 -9 23
before3:acting/2	-16 30 -17 31 -22 2
before3:acting/3	16 10 -24 -29 -11 15
before3:firmVerb	15 22 -5 -29 -15 1
before3:firmVerb/1	33 21 -7 -52 -10 -38
before3:firmVerb/2	-5 3 -34 11 -10 35
before3:firmVerb/3	-22 0 25 -3 0 -4
before3:article	-14 12 -4 -5 13 6
before3:article/1	-16 -2 -1 -3 16 11
before3:article/2	-18 31 4 -5 6 -13
before3:article/3	41 -5 -38 -14 -18 1
before3:possessive	-36 33 -19 16 15 10
before3:possessive/1	16 7 -11 -8 2 -42
before3:possessive/2	-78 60 -37 32 21 48
before3:possessive/3	-13 0 14 0 0 0
before3:preposition	7 -6 -17 -7 2 22
before3:preposition/1	-20 19 -9 -6 -3 31
before3:preposition/2	39 -54 -20 -11 25 -11
before3:preposition/3	-17 -9 30 7 -3 -6
before3:placePreposition	-17 -22 -13 11 52 -3
before3:placePreposition/1	-17 17 -28 24 37 -30
before3:placePreposition/2	2 -62 -2 -20 46 32
before3:placePreposition/3	-4 -11 11 7 -1 -5
before3:from	-1 5 6 17 -8 -40
before3:from/1	-2 31 -2 40 -46 -46
before3:from/2	15 -20 -11 -40 57 2
before3:from/3	-24 -39 44 5 -1 -5
before3:at	4 -25 15 -2 -24 19
before3:at/1	-5 1 45 -60 -22 -40
before3:at/2	-3 -35 -32 47 -3 45
before3:at/3	34 -24 -12 -2 -1 0
before3:named	-51 -79 14 24 56 17
before3:named/1	-41 -97 26 -17 58 28
before3:named/2	-32 18 -17 35 -6 -6
before3:named/3	19 0 -3 0 0 -16
before3:and	-7 -13 25 26 -11 -44
before3:and/1	1 -4 2 24 -4 -35
before3:and/2	7 -27 18 8 -12 -21
before3:and/3	-33 20 19 -1 0 0
before3:pronoun	18 34 -32 -11 -17 -3
before3:pronoun/1	7 27 -7 -11 -18 5
before3:pronoun/2	28 -7 -27 -7 -3 -20
before3:pronoun/3	-2 42 -38 6 -12 0
before3:nationality	-14 -29 20 -38 41 -38
before3:nationality/1	-40 -24 34 -27 41 -36
before3:nationality/2	51 -13 -31 -14 -1 -3
before3:calendar	-16 2 -9 4 16 -2
before3:calendar/1	6 -7 -5 25 -1 -41
before3:calendar/2	-14 14 -12 -24 5 33
before3:calendar/3	-19 -2 4 -9 30 -3
before3:never	14 -52 22 -17 -11 28
before3:never/1	15 -46 29 2 -16 1
before3:never/2	0 -38 -4 -20 2 38
before3:never/3	-11 30 13 -13 -10 4
before3:plain	-5 3 5 12 -22 -5
before3:plain/1	6 12 -3 0 -21 -18
before3:plain/2	-10 -6 17 12 -28 10
before3:plain/3	-8 1 -15 8 11 -4
before3:firmTail	-14 12 23 -12 -76 48
before3:firmTail/1	5 26 -16 8 -84 56
before3:firmTail/2	-29 -16 57 -29 9 -12
before3:firmTail/3	-4 -2 12 -3 -2 -2
before3:partyTail	-6 -54 -10 52 -37 18
before3:partyTail/1	-15 -49 -10 56 -36 22
before3:partyTail/2	14 -7 0 -1 -2 -6
before3:credit	13 19 20 -25 -12 -86
before3:credit/1	14 14 19 -17 -14 -81
before3:credit/2	11 14 4 -30 4 -16
before3:credit/3	-4 -5 -6 13 0 -1
before3:function	-5 2 1 1 -9 12
before3:function/1	17 9 -28 -13 -5 3
before3:function/2	-28 -26 33 24 -9 14
before3:function/3	-24 10 29 -22 -12 14
before3:given	-4 0 -28 15 22 -49
before3:given/1	22 -16 -51 4 30 -36
before3:given/2	-34 18 14 14 -17 -23
before3:given/3	10 0 -5 -3 -1 0
before3:givenMaybe	-29 27 -10 -12 45 -22
before3:givenMaybe/1	-50 27 10 -5 48 -19
before3:givenMaybe/2	36 0 -22 -8 -5 -5
before3:givenMaybe/3	18 0 -15 -3 0 0
before3:acronym	24 10 -11 -27 -20 -2
before3:acronym/1	-3 -1 17 -58 -2 17
before3:acronym/2	16 23 1 -1 -36 -23
before3:acronym/3	49 -4 -51 5 -3 -4
before3:mixed	20 -20 -25 18 -5 -4
before3:mixed/1	18 -12 -6 4 -4 -2
before3:mixed/2	-3 0 -21 26 0 -2
before3:mixed/3	17 -8 0 -10 0 0
before3:capital	7 -3 0 2 -3 -3
before3:capital/1	11 -10 4 -6 -3 -3
before3:capital/2	0 7 -6 4 -7 -2
before3:capital/3	-6 -13 -10 22 11 -10
before3:small	10 -10 0 -6 -11 -1
before3:small/1	12 -1 -7 -9 -7 -2
before3:small/2	10 -27 11 6 -6 -2
before3:small/3	-10 26 12 -16 -42 10
before3:number	1 -19 10 -19 23 -13
before3:number/1	9 -5 -12 -19 14 -21
before3:number/2	-2 -65 25 2 26 11
before3:number/3	-19 37 15 -18 -9 -10
before3:initial	19 -1 -2 -14 -4 -1
before3:initial/1	17 -1 -1 -12 -4 0
before3:endsInS	1 15 13 0 -24 -33
before3:endsInS/1	12 2 22 -24 -21 -35
before3:endsInS/2	-15 12 -2 22 -2 -7
before3:endsInS/3	-7 24 -23 4 -4 -3
before3:edge	18 1 -11 2 -4 -16
before3:edge/1	13 -20 -8 7 4 5
before3:edge/2	13 43 -18 -17 -27 -48
before3:edge/3	7 -3 0 17 -3 -35
before3:comma	21 11 -3 -13 -27 -20
before3:comma/1	28 -7 -6 -1 -13 -47
before3:comma/2	-10 49 -6 -15 -36 40
before3:comma/3	24 -20 18 -11 -16 -20
before3:colon	8 -3 -26 6 -24 34
before3:colon/1	-18 13 -9 20 -21 21
before3:colon/2	34 -39 -22 -23 -5 23
before3:colon/3	38 -3 -34 -2 0 0
before3:opens	26 -24 15 -47 11 -12
before3:opens/1	44 -31 22 -46 -11 -11
before3:opens/2	-17 3 -10 -1 25 -1
before3:closes	-6 42 -68 48 -9 -64
before3:closes/1	-27 44 -52 46 -8 -58
before3:closes/2	14 -1 -18 11 -1 -11
before3:closes/3	16 -1 -14 -1 0 0
before3:quote	24 29 -47 -50 -12 -3
before3:quote/1	-8 53 -41 -43 -14 9
before3:quote/2	30 -24 2 -15 8 -26
before3:quote/3	73 -58 -31 -5 -2 -3
before3:hyphen	38 3 -8 -74 16 -54
before3:hyphen/1	21 -5 18 -77 10 -42
before3:hyphen/2	20 12 -22 3 -9 -19
before3:hyphen/3	11 -2 -31 -6 26 -1
before3:stop	2 2 9 -14 4 -18
before3:stop/1	3 22 -18 6 -5 -21
before3:stop/2	-1 -19 24 -28 14 -14
before3:stop/3	-17 -28 45 -16 -5 18
before3:symbol	23 -61 40 -30 -37 16
before3:symbol/1	24 -57 58 -17 -36 -18
before3:symbol/2	33 -6 -51 -14 -3 31
before3:symbol/3	-28 0 29 -1 0 0
before3:ampersand	18 -41 8 -6 4 -3
before3:ampersand/1	27 -14 -29 -4 18 -2
before3:ampersand/2	-16 -31 46 -1 -13 -1
before3:ampersand/3	8 0 -8 0 0 0
before3:slash	-36 53 7 -10 -22 -2
before3:slash/1	-54 54 8 -7 -4 0
before3:slash/2	26 -2 -2 -3 -19 -2
before3:unknown	-20 -24 -34 6 61 1
before3:unknown/1	-33 -33 14 8 62 -53
before3:unknown/2	5 32 -63 -22 0 46
before3:unknown/3	14 -6 -32 22 -2 -8
before3:longWord	-2 13 -20 10 -20 21
before3:longWord/1	5 14 -10 -6 6 -16
before3:longWord/2	-15 0 -3 8 -69 47
before3:longWord/3	18 -6 -43 14 -18 3
before3:shortWord	-2 -1 13 -12 -6 4
before3:shortWord/1	-2 2 11 -22 2 2
before3:shortWord/2	-5 -7 9 15 -8 4
before3:shortWord/3	8 13 1 -17 -45 8
before3:inhabitant	-1 -8 17 -38 14 3
before3:inhabitant/1	14 8 8 -54 4 -22
before3:inhabitant/2	-29 -25 4 3 26 44
before3:inhabitant/3	25 -8 27 -48 -15 -19
before3:ordinaryNoun	0 -10 -16 17 0 13
before3:ordinaryNoun/1	-4 -11 3 17 -5 10
before3:ordinaryNoun/2	0 -6 -20 23 8 3
before3:ordinaryNoun/3	39 3 -48 -31 -2 10
before3:ordinarySmall	-7 18 -3 -18 -12 17
before3:ordinarySmall/1	-6 5 5 -6 -23 20
before3:ordinarySmall/2	-2 22 -9 -13 28 -22
before3:ordinarySmall/3	-2 18 -4 -24 -13 22
before3:ordinaryEnd	7 -7 16 -57 -9 20
before3:ordinaryEnd/1	2 -25 27 -61 -5 28
before3:ordinaryEnd/2	37 20 -17 -49 -41 -8
before3:ordinaryEnd/3	-19 -7 7 11 20 -12
before3:lexiconNoun	1 15 -2 -20 -6 2
before3:lexiconNoun/1	8 11 2 -13 -17 -6
before3:lexiconNoun/2	-9 17 -17 -5 14 16
before3:lexiconNoun/3	5 -20 9 -25 19 -5
before3:lexiconOther	21 -9 7 -14 -29 -12
before3:lexiconOther/1	1 18 24 -38 -21 -5
before3:lexiconOther/2	34 -45 -15 11 -5 -24
before3:lexiconOther/3	3 7 -19 11 -13 9
before3:lexiconCompound	1 0 -3 2 -5 2
before3:lexiconCompound/1	13 -10 -31 0 -6 32
before3:lexiconCompound/2	-12 17 27 -21 7 -45
before3:lexiconCompound/3	-11 -6 3 27 -12 -19
before3:lexiconEnding	12 -34 2 2 22 -41
before3:lexiconEnding/1	6 -26 1 -23 38 -53
before3:lexiconEnding/2	-10 -6 -7 38 -36 11
before3:lexiconEnding/3	38 -13 8 -39 -2 -3
before3:lexiconUnknown	10 -8 0 11 -17 -7
before3:lexiconUnknown/1	2 -20 3 9 -8 -2
before3:lexiconUnknown/2	23 4 1 -16 -43 -15
before3:lexiconUnknown/3	-24 8 -23 36 11 0
always	21 -2 -4 -9 -9 -8
always/1	19 2 -7 -9 -5 -8
always/2	13 -3 3 -6 -16 -3
always/3	17 -13 0 2 -13 -14
startsSentence	-13 25 17 -12 4 -33
startsSentence/1	-39 46 13 -7 8 -25
startsSentence/2	34 -29 9 -13 -12 -28
startsSentence/3	41 -35 7 -8 0 -22
startsParagraph	-3 3 -1 -7 8 -18
startsParagraph/1	-8 15 -5 -24 7 -7
startsParagraph/2	-4 -28 20 21 2 -35
startsParagraph/3	16 -5 -33 12 2 -5
heading	13 -39 -13 8 -4 22
heading/1	-2 -49 5 5 7 15
heading/2	30 6 -33 10 -38 8
heading/3	-7 -14 -7 20 -22 19
byline	-10 7 -64 -7 47 -4
byline/1	17 -65 -23 -5 47 -3
byline/2	-47 64 -51 -2 9 -1
byline/3	33 -30 -2 0 -1 -1
caption	23 41 3 -32 -60 -43
caption/1	44 36 8 -23 -95 -41
caption/2	-25 7 -3 -11 30 -3
list	-13 -17 -10 3 3 37
list/1	19 -15 -4 -18 -44 36
list/2	-70 -17 -2 35 72 10
list/3	17 16 -21 -17 -6 -4
hyphenBefore	102 -58 -18 -54 -47 -21
hyphenBefore/1	85 -33 -12 -39 -46 -15
hyphenBefore/2	55 -49 -1 -19 -3 -8
hyphenBefore/3	21 -1 -15 -5 -1 -1
hyphenAfter	73 -124 6 -8 -41 -3
hyphenAfter/1	11 -60 19 13 -36 1
hyphenAfter/2	118 -99 -19 -45 -11 -7
hyphenAfter/3	32 -6 -26 -6 -1 -1
hyphenInside	-13 20 4 0 0 -2
hyphenInside/1	-20 -17 6 14 15 5
hyphenInside/2	-28 62 8 -8 -41 -11
hyphenInside/3	29 -4 -3 -33 -4 -9
capitalBefore	22 -7 -7 -10 -25 5
capitalBefore/1	28 -26 -8 -8 -21 11
capitalBefore/2	2 21 -10 -15 -10 -8
capitalBefore/3	-4 10 -2 19 -17 -10
capitalAfter	72 -33 -32 -55 -16 -47
capitalAfter/1	41 -21 -3 -44 -15 -37
capitalAfter/2	78 -29 -52 -20 -2 -21
capitalAfter/3	50 -9 -29 -15 -5 -16
connectorInside	37 -40 -5 -7 -25 -4
connectorInside/1	5 -1 4 0 -7 -1
connectorInside/2	16 -24 9 -3 -6 -5
connectorInside/3	38 -26 -16 -8 -31 -3
quotedWhole	-116 15 60 31 -42 68
quotedWhole/1	-67 38 17 41 -32 23
quotedWhole/2	-67 -60 42 -21 -14 63
quotedWhole/3	-51 -8 29 -1 -1 23
allCapitals	16 -30 -12 -31 43 -11
allCapitals/1	12 -21 -29 -11 29 10
allCapitals/2	10 -27 39 -68 44 -59
allCapitals/3	12 -7 0 -8 6 -8
wholeParagraph	136 -44 -68 -9 -93 -5
wholeParagraph/1	125 -49 -41 -4 -92 -4
wholeParagraph/2	24 7 -29 -2 -4 -1
wholeParagraph/3	19 -9 -7 -3 -2 0
endsParagraph	6 25 -7 -42 -4 -21
endsParagraph/1	0 -1 10 -40 10 -10
endsParagraph/2	19 47 -14 -44 -43 -35
endsParagraph/3	14 -15 -23 19 -16 7
listed company	-125 -56 181 -34 -50 -20
listed company/1	-107 -27 151 -20 -45 -45
listed company/2	-88 -87 112 -37 -16 48
listed company/3	-4 0 14 0 0 -10
listed organisation	-97 -64 -101 195 -144 1
listed organisation/1	-61 -63 -126 176 -142 -31
listed organisation/2	-94 -3 -2 73 -3 32
listed place	-56 -100 -157 -80 184 -91
listed place/1	-46 -84 -139 -89 166 -86
listed place/2	-54 -48 -56 7 101 -11
listed product	-148 -68 -55 -64 -61 221
listed product/1	-135 -66 -43 -49 -52 203
listed product/2	-31 -2 -28 -14 -16 59
listed product/3	-10 0 -1 -9 0 18
maybe company	-50 -55 86 -4 16 -64
maybe company/1	-50 -55 86 -4 16 -64
maybe organisation	-117 -6 -9 120 -11 -1
maybe organisation/1	-117 -6 -9 120 -11 -1
maybe place	-35 -26 -45 -26 84 -8
maybe place/1	-35 -26 -45 -26 84 -8
inside listed company	115 -46 -74 -21 -12 -17
inside listed company/1	100 -42 -54 -21 -12 -16
inside listed company/2	34 -6 -30 0 0 -1
inside listed organisation	-24 -2 -22 85 -48 -7
inside listed organisation/1	-24 -2 -22 85 -48 -7
inside listed place	106 -21 -25 -7 -78 -8
inside listed place/1	106 -21 -25 -7 -78 -8
inside listed product	77 -14 -35 -26 -14 -27
inside listed product/1	73 -10 -34 -26 -12 -27
inside listed product/2	10 -5 -2 -1 -2 -1
holds listed company	59 -45 -11 -17 -39 9
holds listed company/1	42 -12 -44 19 -18 -13
holds listed company/2	41 -36 6 -65 -25 18
holds listed company/3	2 -9 -18 33 -7 -4
holds listed organisation	47 -24 1 -22 -20 -24
holds listed organisation/1	20 -1 -1 -17 -1 -1
holds listed organisation/2	31 -15 7 -24 -14 -15
holds listed organisation/3	13 -9 -6 12 -6 -11
holds listed place	-4 -109 -12 71 5 -5
holds listed place/1	-9 -57 20 -67 82 0
holds listed place/2	2 -70 -35 83 -46 1
holds listed place/3	-2 -38 3 27 -19 -12
holds listed product	21 -11 -22 -35 -26 41
holds listed product/1	29 -3 -9 -10 -14 -6
holds listed product/2	13 -7 -12 -20 -20 28
holds listed product/3	-19 -2 -7 -7 -1 28
crosses listed	73 -14 -5 -69 -3 -20
crosses listed/2	68 -2 -5 -69 -3 -19
crosses listed/3	11 -11 0 0 0 0
before:role first:role	26 -40 7 -1 0 0
before:role first:title	36 -27 -12 -1 0 -1
before:role first:particle	14 -18 5 0 0 0
before:role first:legalForm	5 0 -5 0 0 0
before:role first:firmHead	-7 -9 15 0 0 -1
before:role first:firmNoun	-6 -1 7 0 0 0
before:role first:bodyHead	13 -30 14 -1 0 -1
before:role first:placeHead	-26 -1 20 -4 21 0
before:role first:speaking	-6 6 0 0 0 0
before:role first:preposition	5 -4 -1 0 0 0
before:role first:from	11 -9 -1 0 0 0
before:role first:calendar	-35 35 0 0 0 0
before:role first:never	26 -18 -10 0 0 0
before:role first:plain	-60 62 12 -2 -7 -4
before:role first:credit	11 -9 -1 0 0 0
before:role first:given	63 -38 -48 -11 -6 -20
before:role first:givenMaybe	-8 18 -12 -1 0 -4
before:role first:acronym	33 -13 -30 11 -1 -4
before:role first:mixed	5 0 -5 0 0 0
before:role first:capital	-16 53 -14 -45 -29 -46
before:role first:small	15 -13 -2 0 0 0
before:role first:endsInS	30 -44 -59 -6 46 49
before:role first:unknown	18 8 -30 11 -1 -4
before:role first:longWord	37 -29 -32 -2 18 -2
before:role first:shortWord	-7 38 -35 5 -5 -13
before:role first:inhabitant	-21 38 -6 -2 -4 -6
before:role first:ordinaryNoun	14 -10 -5 0 0 -1
before:role first:ordinarySmall	-25 34 -15 -1 0 -2
before:role first:ordinaryEnd	-57 75 -23 -10 44 -7
before:role first:lexiconNoun	-48 70 -8 -16 -5 -26
before:role first:lexiconOther	-24 46 -20 -1 -1 -14
before:role first:lexiconCompound	6 -2 -4 -16 36 -39
before:role first:lexiconEnding	-13 17 -3 -1 0 -1
before:role first:lexiconUnknown	13 13 -12 -24 -64 -13
before:title first:role	-20 23 -1 -3 0 0
before:title first:title	10 -7 -1 0 -3 0
before:title first:placeHead	-6 16 -1 0 -11 0
before:title first:calendar	-29 29 0 0 0 0
before:title first:never	8 -5 0 0 -3 0
before:title first:plain	-4 6 -1 0 -1 0
before:title first:given	43 -42 -1 0 0 -1
before:title first:givenMaybe	-10 11 -1 -1 0 0
before:title first:capital	-23 76 -40 -26 -67 -17
before:title first:endsInS	-39 41 -2 -2 0 0
before:title first:unknown	-21 21 0 0 0 0
before:title first:longWord	-20 33 -5 -7 -10 -1
before:title first:shortWord	-26 33 -2 -4 -4 -2
before:title first:inhabitant	6 9 -17 -3 -5 -4
before:title first:ordinaryNoun	-13 14 -1 0 0 0
before:title first:ordinarySmall	-22 24 0 -1 0 -1
before:title first:ordinaryEnd	-13 14 0 0 -1 0
before:title first:lexiconNoun	-9 24 -16 -14 -3 -9
before:title first:lexiconCompound	-15 26 -4 0 -12 0
before:title first:lexiconUnknown	-3 54 -24 -13 -58 -9
before:particle first:role	-4 -6 20 3 -18 -17
before:particle first:title	-6 -9 22 -2 -3 -6
before:particle first:particle	-25 2 -21 0 37 -1
before:particle first:firmHead	-8 -5 46 -36 -53 -16
before:particle first:firmNoun	14 -19 24 -18 -20 -36
before:particle first:bodyHead	10 2 -9 -5 30 -25
before:particle first:placeHead	-18 -10 -26 21 30 -25
before:particle first:productHead	-3 -1 -1 -10 -1 13
before:particle first:productNoun	15 -4 4 -16 -4 -9
before:particle first:clubHead	-24 -3 -12 32 16 -24
before:particle first:mediaHead	13 -1 -13 7 -6 -6
before:particle first:acting	7 0 -2 -5 0 0
before:particle first:from	-33 33 0 0 0 0
before:particle first:and	-19 0 0 -1 20 0
before:particle first:pronoun	-4 0 5 0 0 0
before:particle first:nationality	-65 -2 53 24 29 -23
before:particle first:calendar	-22 -2 -17 -2 0 34
before:particle first:never	-15 0 -24 24 15 -2
before:particle first:plain	18 -22 7 -6 -40 22
before:particle first:firmTail	6 0 -2 -2 0 -1
before:particle first:credit	-33 33 0 0 0 0
before:particle first:function	-2 0 -5 -6 15 -4
before:particle first:given	-18 31 -14 -2 5 -23
before:particle first:givenMaybe	-26 54 -2 -19 -30 -22
before:particle first:acronym	-9 -45 19 18 -37 9
before:particle first:mixed	1 -5 2 1 -17 5
before:particle first:capital	-1 -16 4 -5 20 -14
before:particle first:small	-24 25 0 0 0 -1
before:particle first:endsInS	16 -14 -29 5 -42 60
before:particle first:unknown	-28 -46 9 -7 34 21
before:particle first:longWord	-4 -12 -13 -12 41 -7
before:particle first:shortWord	13 3 -29 11 3 -18
before:particle first:inhabitant	38 -9 -2 -29 -39 6
before:particle first:ordinaryNoun	2 -3 42 -10 -50 -8
before:particle first:ordinarySmall	-24 -35 6 45 -13 0
before:particle first:ordinaryEnd	-19 16 36 -27 -2 16
before:particle first:lexiconNoun	0 -66 24 -12 20 -20
before:particle first:lexiconOther	20 -43 5 25 -20 -4
before:particle first:lexiconCompound	23 4 -11 -23 2 -16
before:particle first:lexiconEnding	-14 17 -16 16 30 -39
before:particle first:lexiconUnknown	-6 12 -13 20 -16 12
before:legalForm first:calendar	9 -5 -3 0 0 -1
before:legalForm first:capital	10 -5 -3 0 -1 -1
before:legalForm first:shortWord	9 -1 -5 -1 -1 -2
before:legalForm first:lexiconNoun	10 -5 -3 0 -1 -1
before:firmHead first:role	55 -1 -55 -1 0 -1
before:firmHead first:legalForm	27 0 -15 -14 -1 -1
before:firmHead first:firmHead	21 -1 -18 -3 -1 -1
before:firmHead first:firmNoun	6 0 -6 0 0 0
before:firmHead first:bodyHead	12 0 -12 1 0 0
before:firmHead first:placeHead	44 -16 -12 -4 -33 -3
before:firmHead first:clubHead	-14 0 14 0 0 0
before:firmHead first:mediaHead	-17 0 17 0 0 0
before:firmHead first:calendar	-8 0 8 0 0 0
before:firmHead first:plain	15 -1 -13 -1 0 -1
before:firmHead first:function	21 0 -20 -1 0 0
before:firmHead first:given	28 -10 -14 0 0 0
before:firmHead first:acronym	-11 -1 23 -18 -2 -2
before:firmHead first:mixed	17 0 -8 -2 0 -8
before:firmHead first:capital	24 -35 8 -9 -5 -35
before:firmHead first:initial	10 -9 -1 0 -1 0
before:firmHead first:endsInS	44 -1 -35 -2 -7 -1
before:firmHead first:unknown	-3 -10 29 -18 -6 -2
before:firmHead first:longWord	-2 -1 -83 28 43 -1
before:firmHead first:shortWord	-80 41 87 -29 -8 -5
before:firmHead first:inhabitant	-14 -5 15 16 -4 -8
before:firmHead first:ordinarySmall	27 -4 -15 -6 -1 -4
before:firmHead first:ordinaryEnd	12 0 -4 -4 -7 -3
before:firmHead first:lexiconNoun	9 -7 5 -13 -3 -8
before:firmHead first:lexiconOther	11 -3 -1 -6 -1 -5
before:firmHead first:lexiconCompound	34 -2 -45 25 -9 -4
before:firmHead first:lexiconEnding	33 0 -30 -2 -3 -1
before:firmHead first:lexiconUnknown	1 -29 31 -20 6 -28
before:firmNoun first:role	31 -2 -25 -7 0 -4
before:firmNoun first:particle	5 -9 3 -2 -6 -2
before:firmNoun first:legalForm	6 0 -5 0 0 -1
before:firmNoun first:firmHead	9 -9 -1 -7 0 -1
before:firmNoun first:firmNoun	-16 0 18 0 -3 0
before:firmNoun first:bodyHead	-19 0 20 0 0 -1
before:firmNoun first:placeHead	21 -4 -4 -3 -21 -3
before:firmNoun first:productNoun	-14 0 14 0 0 0
before:firmNoun first:clubHead	12 -1 -6 0 -5 -1
before:firmNoun first:mediaHead	-22 -1 28 -1 -4 -3
before:firmNoun first:preposition	-5 0 8 -2 -6 -2
before:firmNoun first:from	11 -2 -9 0 0 0
before:firmNoun first:plain	-13 -4 23 -8 -4 -7
before:firmNoun first:credit	11 -2 -9 0 0 0
before:firmNoun first:function	-12 -7 17 -1 -1 -2
before:firmNoun first:given	-45 27 16 0 0 -10
before:firmNoun first:givenMaybe	-3 11 -8 0 0 0
before:firmNoun first:acronym	-20 -12 40 -11 -3 -10
before:firmNoun first:mixed	-1 0 -24 -1 -1 24
before:firmNoun first:capital	-14 -53 54 -1 -49 -15
before:firmNoun first:small	21 -2 -18 -1 0 -2
before:firmNoun first:endsInS	-8 -1 3 -10 14 10
before:firmNoun first:unknown	-23 -12 44 -11 -3 -12
before:firmNoun first:longWord	15 -10 -16 27 -10 -11
before:firmNoun first:shortWord	-50 -3 34 43 13 -32
before:firmNoun first:inhabitant	26 -39 -6 -10 -18 16
before:firmNoun first:ordinaryNoun	-32 0 37 -7 0 -8
before:firmNoun first:ordinarySmall	-29 23 13 -16 19 -3
before:firmNoun first:ordinaryEnd	-49 -11 54 -14 15 -16
before:firmNoun first:lexiconNoun	-51 -9 49 20 -10 -7
before:firmNoun first:lexiconOther	-28 -26 16 23 -5 16
before:firmNoun first:lexiconCompound	0 -33 23 -30 6 -44
before:firmNoun first:lexiconEnding	21 -6 -28 -10 -5 29
before:firmNoun first:lexiconUnknown	26 -35 16 -21 -62 -10
before:bodyHead first:role	-34 0 -1 35 0 0
before:bodyHead first:particle	7 0 0 -7 0 0
before:bodyHead first:legalForm	17 0 -5 -14 0 0
before:bodyHead first:firmHead	-19 0 41 -25 -1 -1
before:bodyHead first:firmNoun	-78 0 57 38 0 0
before:bodyHead first:bodyHead	-41 -2 -10 46 0 -1
before:bodyHead first:placeHead	81 -6 -39 -66 -21 -4
before:bodyHead first:productHead	19 0 -2 -16 0 -2
before:bodyHead first:clubHead	8 0 -2 -5 -1 0
before:bodyHead first:from	7 0 0 -6 0 0
before:bodyHead first:and	7 0 -1 -6 0 0
before:bodyHead first:nationality	43 -1 -1 -41 0 -1
before:bodyHead first:calendar	-16 0 16 0 0 0
before:bodyHead first:plain	-9 -27 5 31 -3 -1
before:bodyHead first:credit	7 0 0 -6 0 0
before:bodyHead first:function	-7 0 -4 10 0 -1
before:bodyHead first:given	-10 14 -2 -7 0 0
before:bodyHead first:givenMaybe	11 -6 -2 -5 0 0
before:bodyHead first:acronym	-54 -4 -26 67 -2 -10
before:bodyHead first:mixed	1 0 1 7 -1 -19
before:bodyHead first:capital	20 -41 -14 47 -31 -64
before:bodyHead first:small	7 0 0 -7 0 0
before:bodyHead first:endsInS	-3 -7 -23 20 -2 -1
before:bodyHead first:unknown	-53 -4 -23 64 -2 -9
before:bodyHead first:longWord	-18 -1 -70 9 80 -10
before:bodyHead first:shortWord	-1 -9 18 12 -41 -21
before:bodyHead first:inhabitant	-2 9 -27 -20 30 -6
before:bodyHead first:ordinaryNoun	-28 -4 -18 38 0 -1
before:bodyHead first:ordinarySmall	55 -1 -14 -40 -4 -3
before:bodyHead first:ordinaryEnd	-17 6 -55 56 10 -5
before:bodyHead first:lexiconNoun	-21 -19 30 29 -33 -33
before:bodyHead first:lexiconOther	40 0 -18 -25 -3 -3
before:bodyHead first:lexiconCompound	44 -12 -16 9 -75 -10
before:bodyHead first:lexiconEnding	-20 0 0 -13 36 -1
before:bodyHead first:lexiconUnknown	9 -26 -21 46 -7 -45
before:placeHead first:role	17 -16 -1 0 0 0
before:placeHead first:particle	0 -1 8 -1 -15 -1
before:placeHead first:legalForm	9 0 -7 -1 0 -2
before:placeHead first:firmHead	19 0 -4 0 -13 -2
before:placeHead first:firmNoun	10 0 -1 0 -8 0
before:placeHead first:placeHead	75 0 -26 -3 -61 -1
before:placeHead first:mediaHead	13 0 -9 0 -4 -1
before:placeHead first:preposition	-1 0 8 -1 -14 -1
before:placeHead first:calendar	-29 29 0 0 0 0
before:placeHead first:never	10 -1 -7 -1 0 -2
before:placeHead first:plain	-17 30 -8 -2 1 -7
before:placeHead first:given	15 -1 -1 0 -7 -11
before:placeHead first:acronym	34 -1 -4 -5 -12 -14
before:placeHead first:mixed	3 0 -20 -2 -1 18
before:placeHead first:capital	-5 -23 -24 -42 56 -3
before:placeHead first:small	11 -1 0 0 -9 0
before:placeHead first:endsInS	-26 -1 16 -1 18 -3
before:placeHead first:unknown	44 19 -4 -5 -53 -17
before:placeHead first:longWord	27 -11 -9 -1 -11 -2
before:placeHead first:shortWord	25 -34 -11 -12 23 -34
before:placeHead first:inhabitant	28 -38 -49 -9 37 9
before:placeHead first:ordinaryNoun	2 5 -8 -3 17 -19
before:placeHead first:ordinarySmall	-2 0 5 -1 -6 -1
before:placeHead first:ordinaryEnd	-19 10 -13 -2 29 -10
before:placeHead first:lexiconNoun	32 -14 -45 -12 39 -55
before:placeHead first:lexiconOther	-8 0 -29 -2 -1 32
before:placeHead first:lexiconCompound	28 6 -28 -3 -14 -16
before:placeHead first:lexiconEnding	-46 -3 38 -8 22 -1
before:placeHead first:lexiconUnknown	-21 -35 -9 -24 53 21
before:productHead first:plain	7 -2 -1 -1 -2 -2
before:productHead first:mixed	-7 -3 -3 0 -2 11
before:productHead first:capital	34 -17 -16 -8 -19 5
before:productHead first:endsInS	17 -9 -9 -3 0 -1
before:productHead first:longWord	6 0 0 -2 -3 -1
before:productHead first:shortWord	-9 0 -3 -1 -1 12
before:productHead first:lexiconNoun	16 -4 -3 -2 -3 -4
before:productHead first:lexiconCompound	26 -3 -3 -2 -15 -5
before:productHead first:lexiconUnknown	1 -13 -14 -4 -2 21
before:productNoun first:placeHead	-18 0 -2 -2 -2 22
before:productNoun first:clubHead	-7 -1 -5 -11 0 19
before:productNoun first:plain	-18 0 -2 -2 -2 22
before:productNoun first:given	-20 -18 18 0 0 17
before:productNoun first:acronym	-12 0 19 -1 0 -7
before:productNoun first:mixed	-2 -3 -16 -1 -2 17
before:productNoun first:capital	-20 -53 14 -4 -34 47
before:productNoun first:initial	10 -4 -1 -1 -2 -3
before:productNoun first:endsInS	-13 0 -25 0 0 32
before:productNoun first:unknown	17 -4 15 -2 -8 -21
before:productNoun first:longWord	-10 0 -29 34 0 -7
before:productNoun first:shortWord	11 -7 7 -5 -9 0
before:productNoun first:inhabitant	24 -22 -8 -3 -3 8
before:productNoun first:ordinaryNoun	-3 0 -1 -2 -2 6
before:productNoun first:ordinarySmall	-19 -2 -3 -2 0 24
before:productNoun first:ordinaryEnd	-3 0 -25 -3 0 28
before:productNoun first:lexiconNoun	1 -17 -9 -15 -5 20
before:productNoun first:lexiconOther	-20 -2 -34 26 0 22
before:productNoun first:lexiconCompound	-33 0 26 -6 -2 6
before:productNoun first:lexiconEnding	-13 0 -25 0 0 32
before:productNoun first:lexiconUnknown	-3 -44 27 -26 -24 21
before:familyNoun first:particle	-11 12 0 0 0 0
before:familyNoun first:given	-11 12 0 0 0 0
before:familyNoun first:capital	-11 12 0 0 0 0
before:familyNoun first:shortWord	-11 12 0 0 0 0
before:familyNoun first:lexiconUnknown	-11 12 0 0 0 0
before:clubHead first:placeHead	16 -1 -1 -1 -14 0
before:clubHead first:clubHead	12 -1 -4 -6 0 0
before:clubHead first:plain	8 -3 -3 -1 0 -2
before:clubHead first:capital	46 -8 -11 -9 -18 -9
before:clubHead first:inhabitant	7 -2 -1 0 0 -3
before:clubHead first:lexiconNoun	12 -1 -4 -6 0 0
before:clubHead first:lexiconUnknown	34 -6 -6 -2 -16 -8
before:mediaHead first:role	5 0 -4 0 0 0
before:mediaHead first:placeHead	8 -1 0 -2 -5 0
before:mediaHead first:mediaHead	-13 0 13 0 0 0
before:mediaHead first:plain	17 0 -13 -2 -1 -1
before:mediaHead first:given	-9 9 0 0 0 0
before:mediaHead first:capital	13 -14 22 -12 -19 -23
before:mediaHead first:longWord	32 -1 -15 -5 -7 -6
before:mediaHead first:shortWord	15 -10 -5 0 0 -1
before:mediaHead first:inhabitant	17 -5 -9 -1 -2 -4
before:mediaHead first:ordinaryNoun	10 0 -9 0 0 0
before:mediaHead first:ordinaryEnd	-2 0 13 -3 -4 -6
before:mediaHead first:lexiconNoun	-10 -5 26 -4 -9 -6
before:mediaHead first:lexiconCompound	28 -2 -4 -7 -9 -14
before:mediaHead first:lexiconEnding	-13 0 13 0 0 0
before:mediaHead first:lexiconUnknown	19 -8 -7 -2 -1 -3
before:speaking first:role	17 5 -30 -3 -1 -2
before:speaking first:title	22 -10 -13 0 0 0
before:speaking first:particle	-8 9 0 0 0 0
before:speaking first:firmHead	-20 0 21 -1 0 0
before:speaking first:firmNoun	-1 -3 7 -4 0 0
before:speaking first:bodyHead	61 -17 -27 -37 -1 -2
before:speaking first:placeHead	24 4 -48 -2 -1 -1
before:speaking first:productNoun	11 -10 0 0 0 0
before:speaking first:preposition	5 -4 0 0 0 0
before:speaking first:from	-13 13 0 0 0 0
before:speaking first:calendar	-47 49 -2 0 0 -1
before:speaking first:never	13 -7 -2 -2 0 -1
before:speaking first:plain	-23 26 6 -3 -1 -2
before:speaking first:firmTail	5 -1 -1 -2 0 -1
before:speaking first:credit	-13 13 0 0 0 0
before:speaking first:given	79 -62 -18 -2 -4 -8
before:speaking first:givenMaybe	11 -8 -2 0 0 0
before:speaking first:acronym	-27 -14 15 22 -3 -19
before:speaking first:capital	-36 51 12 -16 -37 -33
before:speaking first:small	-8 9 0 0 0 0
before:speaking first:endsInS	37 5 -51 -17 -2 -1
before:speaking first:unknown	-32 -14 16 24 -3 -18
before:speaking first:longWord	26 14 -45 -5 -4 -2
before:speaking first:shortWord	12 -15 -1 17 -7 -26
before:speaking first:inhabitant	-42 58 -21 -2 -2 -3
before:speaking first:ordinaryNoun	33 -19 -16 -2 -1 -2
before:speaking first:ordinarySmall	-1 8 -10 -3 -1 0
before:speaking first:ordinaryEnd	7 35 -20 -39 -5 -3
before:speaking first:lexiconNoun	-45 46 37 -48 -4 -6
before:speaking first:lexiconOther	12 3 -22 -1 -1 -1
before:speaking first:lexiconCompound	-19 23 -8 -12 13 -5
before:speaking first:lexiconEnding	-7 27 -24 -2 -6 -2
before:speaking first:lexiconUnknown	4 -3 14 25 -59 -27
before:acting first:role	20 -3 -18 -2 -1 -1
before:acting first:particle	28 -22 -4 -1 -2 -1
before:acting first:legalForm	12 0 -12 0 0 0
before:acting first:firmHead	11 -6 -4 -1 -4 -1
before:acting first:firmNoun	15 -3 -10 -1 -1 0
before:acting first:bodyHead	-21 19 29 -26 -2 -1
before:acting first:placeHead	51 -27 -24 0 -26 0
before:acting first:productNoun	26 -3 -19 0 0 -5
before:acting first:clubHead	-22 34 -19 0 -1 0
before:acting first:from	21 -17 -2 -1 -2 0
before:acting first:at	6 -5 0 0 0 -1
before:acting first:plain	20 4 0 -11 -26 -23
before:acting first:credit	21 -17 -2 0 -2 0
before:acting first:function	-14 -2 16 0 -1 0
before:acting first:given	1 7 -42 -4 -20 24
before:acting first:givenMaybe	5 23 -27 0 -3 -23
before:acting first:acronym	7 -17 34 -35 -2 -9
before:acting first:mixed	-10 -3 -9 0 0 18
before:acting first:capital	-25 32 18 -4 -16 -12
before:acting first:small	28 -22 -4 -1 -2 -1
before:acting first:initial	-16 31 -11 -2 -1 -10
before:acting first:endsInS	-3 20 -7 -5 9 -27
before:acting first:unknown	2 7 27 -37 -3 -19
before:acting first:longWord	91 -15 -52 -29 -17 -5
before:acting first:shortWord	23 -58 32 -42 -16 47
before:acting first:inhabitant	-18 26 3 -8 -12 -8
before:acting first:ordinaryNoun	32 -4 -14 -7 -6 -3
before:acting first:ordinarySmall	-33 22 -2 -7 -3 26
before:acting first:ordinaryEnd	-47 15 7 47 -14 -13
before:acting first:lexiconNoun	-1 -74 45 -9 -10 15
before:acting first:lexiconOther	-53 22 35 -2 -4 -3
before:acting first:lexiconCompound	-14 47 -37 24 -29 -24
before:acting first:lexiconEnding	-14 -3 38 -4 -24 -14
before:acting first:lexiconUnknown	-6 21 -12 -31 5 4
before:firmVerb first:role	6 -2 -5 0 0 0
before:firmVerb first:firmNoun	11 -3 -8 -1 0 0
before:firmVerb first:bodyHead	10 0 -1 -9 0 0
before:firmVerb first:plain	14 -4 -5 -1 -2 -1
before:firmVerb first:given	8 -2 -4 -1 0 -1
before:firmVerb first:givenMaybe	-14 -17 27 0 0 -1
before:firmVerb first:acronym	9 0 -7 -3 0 0
before:firmVerb first:capital	5 9 14 -28 -18 -20
before:firmVerb first:endsInS	-27 -40 51 -1 -4 -1
before:firmVerb first:unknown	9 0 -7 -3 0 0
before:firmVerb first:longWord	-31 55 -20 -10 -11 -5
before:firmVerb first:shortWord	-16 14 -11 -12 28 -2
before:firmVerb first:inhabitant	-24 -44 52 -1 -2 -1
before:firmVerb first:ordinaryNoun	7 -1 -3 -1 -3 0
before:firmVerb first:ordinaryEnd	37 -4 -28 -2 -4 -2
before:firmVerb first:lexiconNoun	23 -22 7 -11 -1 -2
before:firmVerb first:lexiconOther	-5 -2 8 0 -1 0
before:firmVerb first:lexiconCompound	51 -22 -29 -2 -2 -2
before:firmVerb first:lexiconEnding	13 0 -2 -1 -9 0
before:firmVerb first:lexiconUnknown	-30 27 21 -16 -7 -16
before:article first:role	2 3 -22 9 -24 30
before:article first:title	-15 0 24 -3 -3 -6
before:article first:particle	-24 0 30 -1 -3 -3
before:article first:legalForm	10 -1 -6 0 -2 -1
before:article first:firmHead	-19 -16 35 -15 8 -3
before:article first:firmNoun	7 30 7 0 -22 5
before:article first:bodyHead	-2 -8 -9 15 16 -41
before:article first:placeHead	17 -37 11 -17 -8 -2
before:article first:productHead	3 -1 -3 -13 -2 8
before:article first:productNoun	62 -15 -20 -24 -14 -26
before:article first:familyNoun	5 0 -2 0 -1 -2
before:article first:clubHead	-12 -3 -32 31 -29 7
before:article first:mediaHead	-13 -2 -16 24 -9 29
before:article first:speaking	7 0 -5 -1 0 -1
before:article first:acting	10 0 -2 -7 0 0
before:article first:placePreposition	5 0 -1 0 0 -4
before:article first:and	-19 0 0 -1 20 0
before:article first:nationality	-26 -2 13 44 -54 -29
before:article first:calendar	-26 -1 -8 -2 -1 31
before:article first:never	2 0 -1 -19 35 -13
before:article first:plain	11 -55 -5 0 -39 27
before:article first:firmTail	-10 0 -2 13 0 -2
before:article first:partyTail	7 0 0 -1 -3 -3
before:article first:function	11 -2 -7 -12 12 -6
before:article first:given	-78 81 -12 -7 29 -35
before:article first:givenMaybe	0 29 -47 -19 -22 14
before:article first:acronym	-27 23 -7 20 -27 19
before:article first:mixed	1 -12 -23 27 -9 1
before:article first:capital	5 -33 3 4 -3 -1
before:article first:endsInS	-11 -39 -24 22 10 18
before:article first:unknown	-45 22 -11 30 18 4
before:article first:longWord	-18 -37 0 1 10 38
before:article first:shortWord	-33 -11 23 12 21 -2
before:article first:inhabitant	36 5 -65 2 -13 18
before:article first:ordinaryNoun	26 -13 -3 -5 -53 -13
before:article first:ordinarySmall	-46 -40 20 57 -14 -5
before:article first:ordinaryEnd	14 -27 -17 -7 -2 21
before:article first:lexiconNoun	14 -27 -28 10 -22 21
before:article first:lexiconOther	3 63 -28 -4 -25 -21
before:article first:lexiconCompound	10 -21 -14 6 -9 -1
before:article first:lexiconEnding	-16 -48 54 -11 -9 -7
before:article first:lexiconUnknown	-7 -40 37 4 15 -34
before:possessive first:role	4 -12 7 -1 0 -4
before:possessive first:firmHead	19 -1 -18 0 -1 0
before:possessive first:firmNoun	16 0 -13 -3 0 0
before:possessive first:plain	17 -7 -5 -1 -3 -1
before:possessive first:given	-62 64 0 0 0 -6
before:possessive first:capital	31 -6 -3 -15 -26 -16
before:possessive first:endsInS	15 -4 -7 -1 -3 0
before:possessive first:longWord	27 -7 -10 -6 -6 -1
before:possessive first:shortWord	-9 -30 35 -1 -1 -2
before:possessive first:inhabitant	23 -10 -12 -2 -4 -1
before:possessive first:ordinaryNoun	18 -6 -11 -1 -1 -4
before:possessive first:ordinarySmall	-17 -1 19 0 -1 0
before:possessive first:ordinaryEnd	16 -6 -5 -2 -6 -2
before:possessive first:lexiconNoun	51 -32 -23 -7 -4 -7
before:possessive first:lexiconCompound	23 -8 -3 -6 -13 -3
before:possessive first:lexiconUnknown	-29 24 25 -3 -12 -9
before:preposition first:role	-43 56 28 -54 -9 -7
before:preposition first:title	-22 24 -2 0 0 0
before:preposition first:particle	-32 32 0 0 0 0
before:preposition first:firmHead	-17 -4 -31 -48 78 -2
before:preposition first:firmNoun	-44 -16 28 22 18 -11
before:preposition first:bodyHead	-4 -4 -12 34 -72 -12
before:preposition first:placeHead	-5 -42 -19 42 7 -21
before:preposition first:productHead	-6 0 0 -2 -6 11
before:preposition first:productNoun	5 4 -2 -2 -7 2
before:preposition first:clubHead	-21 -1 -2 26 -3 -1
before:preposition first:mediaHead	-38 -1 41 -5 -1 -4
before:preposition first:from	-33 33 0 0 0 0
before:preposition first:nationality	-22 -8 -24 -7 55 -5
before:preposition first:calendar	72 -28 -32 -14 -18 -18
before:preposition first:plain	3 -14 -17 1 27 -61
before:preposition first:firmTail	10 0 0 -8 -2 0
before:preposition first:credit	-33 33 0 0 0 0
before:preposition first:given	-12 4 -4 0 2 5
before:preposition first:givenMaybe	-3 45 -9 -5 -28 -19
before:preposition first:acronym	13 -8 -29 24 -18 -8
before:preposition first:mixed	26 -8 3 -12 -3 -21
before:preposition first:capital	8 -11 -13 7 -9 19
before:preposition first:small	-32 32 0 0 0 0
before:preposition first:endsInS	14 19 -27 3 -48 35
before:preposition first:unknown	1 -9 -29 3 -18 32
before:preposition first:longWord	28 -34 -7 22 -51 17
before:preposition first:shortWord	-7 6 -9 32 -32 -4
before:preposition first:inhabitant	-19 -45 -45 25 39 34
before:preposition first:ordinaryNoun	-5 -25 30 10 -34 20
before:preposition first:ordinarySmall	8 -34 -59 -19 33 -3
before:preposition first:ordinaryEnd	10 -51 -20 6 8 17
before:preposition first:lexiconNoun	15 -10 32 -13 -38 1
before:preposition first:lexiconOther	47 -45 -30 -22 -7 -1
before:preposition first:lexiconCompound	22 -62 -21 -6 -4 12
before:preposition first:lexiconEnding	-38 -26 -10 38 11 13
before:preposition first:lexiconUnknown	-16 22 -30 17 15 -14
before:placePreposition first:role	-4 29 0 -29 -7 0
before:placePreposition first:firmHead	80 0 -19 -16 -76 -1
before:placePreposition first:firmNoun	0 -2 23 -13 -3 -4
before:placePreposition first:bodyHead	11 -1 -12 18 -55 -6
before:placePreposition first:placeHead	40 -16 -45 36 -24 -11
before:placePreposition first:productHead	-7 0 0 -2 -6 12
before:placePreposition first:productNoun	10 0 -2 -1 -7 0
before:placePreposition first:clubHead	-37 -1 -3 19 22 0
before:placePreposition first:nationality	-34 -1 -2 35 2 -1
before:placePreposition first:calendar	49 -19 -3 -10 -17 -11
before:placePreposition first:plain	-6 -12 -31 72 -21 -18
before:placePreposition first:firmTail	10 0 0 -7 -3 0
before:placePreposition first:given	11 -13 -2 -5 5 -15
before:placePreposition first:givenMaybe	34 -13 -3 -3 -22 -5
before:placePreposition first:acronym	-17 0 -1 20 -2 0
before:placePreposition first:capital	-7 -47 -31 -23 64 -34
before:placePreposition first:endsInS	21 5 -36 -32 6 -25
before:placePreposition first:unknown	-40 0 -1 -3 44 -2
before:placePreposition first:longWord	5 -4 0 32 -32 21
before:placePreposition first:shortWord	12 -42 21 -23 16 -19
before:placePreposition first:inhabitant	-8 -8 30 -53 -5 32
before:placePreposition first:ordinaryNoun	-29 -2 38 -13 32 -26
before:placePreposition first:ordinarySmall	-19 -11 -11 29 8 -7
before:placePreposition first:ordinaryEnd	47 -8 -62 -61 -6 30
before:placePreposition first:lexiconNoun	-5 -34 12 10 22 -52
before:placePreposition first:lexiconOther	-21 -12 -21 -7 37 -6
before:placePreposition first:lexiconCompound	26 -19 1 -43 -6 14
before:placePreposition first:lexiconEnding	-30 -11 -18 15 33 -26
before:placePreposition first:lexiconUnknown	6 -24 -52 -40 46 -26
before:from first:role	-29 51 -7 -22 -2 -1
before:from first:title	26 -14 -11 0 -3 0
before:from first:particle	-42 19 -22 -1 35 -1
before:from first:firmHead	0 -5 13 -1 -19 -1
before:from first:firmNoun	9 -17 -15 16 -3 -2
before:from first:bodyHead	15 -1 25 -40 -19 -1
before:from first:placeHead	33 -14 -37 27 -23 -2
before:from first:productNoun	-4 5 -1 0 0 0
before:from first:clubHead	-4 -2 5 -25 26 0
before:from first:mediaHead	-42 -1 43 0 -3 0
before:from first:pronoun	-4 0 5 0 0 0
before:from first:nationality	41 -3 -23 -26 -7 -1
before:from first:calendar	0 17 -23 -2 0 -2
before:from first:never	8 0 -5 0 -3 0
before:from first:plain	-21 7 26 17 -39 -17
before:from first:given	-30 3 27 -18 -44 29
before:from first:givenMaybe	-51 41 13 -2 -12 -17
before:from first:acronym	10 -4 3 -33 -12 22
before:from first:mixed	-4 -3 24 -18 -11 -7
before:from first:capital	4 -6 16 10 -12 -19
before:from first:small	-41 43 -1 0 -3 -1
before:from first:endsInS	-9 -39 17 31 11 -19
before:from first:unknown	13 -4 -1 -33 -11 22
before:from first:longWord	51 -15 -75 0 25 -41
before:from first:shortWord	-28 24 3 0 10 -16
before:from first:inhabitant	-13 -6 22 29 -21 -33
before:from first:ordinaryNoun	8 -11 -56 41 -15 -7
before:from first:ordinarySmall	3 -20 31 -30 -14 -2
before:from first:ordinaryEnd	-4 -14 19 -42 -31 33
before:from first:lexiconNoun	4 26 10 -35 -45 -43
before:from first:lexiconOther	9 -88 39 -9 34 -4
before:from first:lexiconCompound	34 -26 -15 -21 -10 14
before:from first:lexiconEnding	27 20 -8 -9 -41 -19
before:from first:lexiconUnknown	-28 0 20 47 -1 -12
before:at first:role	38 -12 -27 -9 -1 -4
before:at first:title	-9 0 9 0 0 0
before:at first:firmHead	1 -1 13 -12 -4 -1
before:at first:firmNoun	16 -3 -1 -16 -4 -3
before:at first:bodyHead	-25 0 -20 36 -1 -2
before:at first:placeHead	26 -12 8 -5 -27 -6
before:at first:clubHead	-1 0 -7 9 -2 -1
before:at first:nationality	20 0 -3 -16 0 -1
before:at first:calendar	-32 -6 34 0 0 -2
before:at first:never	-9 0 9 0 0 0
before:at first:plain	57 -12 -32 -23 -10 -12
before:at first:given	-30 50 -21 -2 -1 -13
before:at first:acronym	-29 -1 43 -12 -2 -7
before:at first:mixed	-1 0 5 -2 0 -2
before:at first:capital	-28 -7 41 9 -23 10
before:at first:endsInS	17 -16 -31 45 -21 -23
before:at first:unknown	-24 -1 42 -13 -6 -8
before:at first:longWord	49 -2 -49 -1 -8 -11
before:at first:shortWord	59 -20 17 -31 -73 -43
before:at first:inhabitant	-34 0 55 -17 -26 -20
before:at first:ordinaryNoun	-13 -6 -17 41 -5 -14
before:at first:ordinarySmall	-30 0 31 -8 0 8
before:at first:ordinaryEnd	24 -1 -7 3 -30 -41
before:at first:lexiconNoun	-10 -14 42 -7 -31 -41
before:at first:lexiconOther	-33 -4 -51 46 26 7
before:at first:lexiconCompound	-1 -12 -8 -1 -25 20
before:at first:lexiconEnding	-20 0 32 3 -18 -2
before:at first:lexiconUnknown	-16 5 24 -25 -4 4
before:named first:placeHead	-1 -27 -19 0 39 0
before:named first:calendar	8 -6 -2 0 0 0
before:named first:plain	16 -13 -2 0 0 -1
before:named first:given	10 60 -46 -2 -3 -74
before:named first:givenMaybe	19 -2 -9 0 -1 -11
before:named first:acronym	-5 -1 -16 -5 -6 27
before:named first:capital	-42 15 27 -34 -25 28
before:named first:endsInS	1 14 -14 0 0 -2
before:named first:unknown	-5 -1 -16 -5 -6 27
before:named first:longWord	-63 -4 76 -5 -17 -27
before:named first:shortWord	32 -63 -28 -9 -12 41
before:named first:inhabitant	-14 28 -11 0 -1 -7
before:named first:ordinaryNoun	8 -7 0 0 0 0
before:named first:ordinarySmall	6 -6 0 0 0 0
before:named first:ordinaryEnd	-38 -9 50 -6 -8 -6
before:named first:lexiconNoun	-9 40 -24 -4 -3 -27
before:named first:lexiconOther	-36 48 -20 0 -1 -5
before:named first:lexiconCompound	-87 11 55 -15 6 13
before:named first:lexiconUnknown	30 -47 -5 -17 -35 33
before:and first:role	7 -3 -1 -2 0 0
before:and first:title	6 -1 -3 0 -1 0
before:and first:particle	-24 20 15 -2 -8 0
before:and first:firmHead	18 -3 8 0 -33 -1
before:and first:bodyHead	-10 -4 29 -8 -5 0
before:and first:placeHead	-16 -27 27 -2 4 -1
before:and first:productHead	-27 -7 -3 38 -13 -2
before:and first:clubHead	-12 -9 23 0 -6 0
before:and first:mediaHead	0 -4 7 -2 -1 0
before:and first:preposition	-10 -1 16 -1 -7 0
before:and first:from	12 -11 -1 0 0 0
before:and first:never	5 -1 -3 0 -1 0
before:and first:plain	38 -24 2 -4 -32 -2
before:and first:credit	12 -11 -1 0 0 0
before:and first:given	-3 45 -37 -4 -16 -35
before:and first:givenMaybe	-16 23 -34 -1 -3 16
before:and first:acronym	-4 -2 24 -10 -5 -9
before:and first:mixed	-1 0 11 -6 0 -5
before:and first:capital	-21 0 11 -8 17 -10
before:and first:small	-18 20 -2 0 -1 0
before:and first:endsInS	-21 -50 39 -12 49 -12
before:and first:unknown	0 -4 34 -16 -13 -11
before:and first:longWord	20 -12 -30 2 5 -17
before:and first:shortWord	-4 -2 1 10 1 -29
before:and first:inhabitant	-28 -17 44 -6 11 -3
before:and first:ordinaryNoun	21 -2 -16 -1 -3 0
before:and first:ordinarySmall	-43 23 0 40 -20 -5
before:and first:ordinaryEnd	-14 28 -7 -43 30 -8
before:and first:lexiconNoun	14 -19 -18 14 12 -13
before:and first:lexiconOther	-23 29 0 -9 -2 -2
before:and first:lexiconCompound	-15 -51 34 0 11 -7
before:and first:lexiconEnding	-37 32 10 -1 -8 -1
before:and first:lexiconUnknown	-5 5 -2 -24 8 -2
before:pronoun first:role	7 -11 28 -32 -1 -2
before:pronoun first:particle	31 -23 -7 -2 -1 -1
before:pronoun first:bodyHead	29 -1 -1 -28 0 0
before:pronoun first:productNoun	-52 52 0 0 0 0
before:pronoun first:mediaHead	11 -7 -3 0 0 -1
before:pronoun first:speaking	-12 12 0 0 0 0
before:pronoun first:acting	7 -1 -1 -1 -3 -1
before:pronoun first:preposition	8 -2 -4 -1 0 -1
before:pronoun first:from	22 -18 -3 0 0 0
before:pronoun first:plain	-5 22 -15 -6 -8 -8
before:pronoun first:credit	22 -18 -3 0 0 0
before:pronoun first:function	5 -1 -1 -1 -1 -1
before:pronoun first:given	-20 44 -4 -1 -7 -18
before:pronoun first:acronym	38 -3 -23 -11 -4 -5
before:pronoun first:capital	-40 17 8 17 -6 11
before:pronoun first:small	31 -23 -7 -2 -1 -1
before:pronoun first:endsInS	43 -15 -34 24 -18 -12
before:pronoun first:unknown	32 -2 -21 -10 -1 -4
before:pronoun first:longWord	44 -3 -7 -29 -7 -5
before:pronoun first:shortWord	-5 60 -37 -19 -32 -29
before:pronoun first:inhabitant	55 -28 -6 -10 -6 -15
before:pronoun first:ordinaryNoun	19 -12 -1 -2 -2 -2
before:pronoun first:ordinarySmall	1 9 -7 -7 -5 -2
before:pronoun first:ordinaryEnd	15 -16 10 -9 -8 -5
before:pronoun first:lexiconNoun	-18 26 18 -11 -17 -27
before:pronoun first:lexiconOther	-25 34 -4 -5 -5 -3
before:pronoun first:lexiconCompound	20 -14 8 -10 -11 -7
before:pronoun first:lexiconUnknown	-26 -30 -5 29 7 28
before:nationality first:role	19 -1 -13 -5 -1 -1
before:nationality first:firmHead	23 -1 -20 -2 -1 0
before:nationality first:firmNoun	63 -3 -55 -6 -3 -2
before:nationality first:bodyHead	-10 -1 -33 32 -7 -3
before:nationality first:placeHead	-8 0 -18 -18 32 0
before:nationality first:clubHead	5 0 0 -4 0 0
before:nationality first:plain	55 -3 -37 -16 -11 -3
before:nationality first:acronym	7 0 7 -13 -1 0
before:nationality first:capital	5 -74 17 -5 30 -33
before:nationality first:endsInS	35 -7 -12 -7 -14 -2
before:nationality first:unknown	7 0 7 -13 -1 0
before:nationality first:longWord	-13 -1 -47 56 -29 -3
before:nationality first:shortWord	-49 -5 46 -27 32 -7
before:nationality first:inhabitant	32 -3 1 -8 -23 -3
before:nationality first:ordinaryNoun	49 -4 -37 -2 -9 -3
before:nationality first:ordinarySmall	18 0 -16 0 -2 -1
before:nationality first:ordinaryEnd	70 -7 -41 -18 -16 -1
before:nationality first:lexiconNoun	-13 -10 6 23 7 -8
before:nationality first:lexiconCompound	44 -2 -55 5 -15 -5
before:nationality first:lexiconEnding	23 0 -12 -2 -11 0
before:nationality first:lexiconUnknown	-16 -67 48 -50 40 -23
before:calendar first:role	29 -7 -18 -4 -1 0
before:calendar first:firmHead	10 0 -10 0 0 0
before:calendar first:plain	9 -1 -5 -1 -1 -2
before:calendar first:givenMaybe	21 -20 -1 0 0 0
before:calendar first:capital	-2 12 12 -12 -13 -13
before:calendar first:longWord	29 -2 -19 -2 -7 -1
before:calendar first:shortWord	3 20 -20 -7 -5 -7
before:calendar first:inhabitant	-34 -8 41 -1 -1 -4
before:calendar first:ordinaryEnd	36 -2 -27 -1 -7 -1
before:calendar first:lexiconNoun	-35 -11 45 -4 -1 -6
before:calendar first:lexiconCompound	36 -2 -27 -2 -7 -1
before:calendar first:lexiconUnknown	0 21 -19 -6 -5 -6
before:never first:role	17 -10 -9 0 0 -1
before:never first:particle	5 -4 0 0 0 0
before:never first:firmNoun	11 0 -10 -1 0 0
before:never first:speaking	-12 12 0 0 0 0
before:never first:acting	7 -1 -1 -1 -3 -1
before:never first:possessive	7 -6 0 0 -1 -1
before:never first:plain	28 -12 -9 -4 -6 -3
before:never first:given	-12 14 0 -1 -2 0
before:never first:acronym	21 -3 -2 -10 -4 -5
before:never first:capital	12 17 -38 -15 13 -23
before:never first:small	5 -4 0 0 0 0
before:never first:unknown	15 -2 -1 -9 -1 -4
before:never first:longWord	-10 43 -22 -6 -27 -1
before:never first:shortWord	6 22 -5 -11 -14 -6
before:never first:inhabitant	13 -1 -9 0 -2 -1
before:never first:ordinaryNoun	23 -12 -9 -2 -2 -3
before:never first:ordinarySmall	-4 8 -1 -1 -3 -1
before:never first:ordinaryEnd	46 -10 -13 -4 -17 -7
before:never first:lexiconNoun	8 13 -13 -3 -6 -10
before:never first:lexiconOther	-11 13 0 0 -2 0
before:never first:lexiconCompound	36 -9 -11 -5 -12 -4
before:never first:lexiconUnknown	-11 8 -24 -8 26 -10
before:plain first:role	3 17 -20 -9 -1 -1
before:plain first:title	10 -7 -1 0 -3 0
before:plain first:particle	-1 -4 10 -2 -6 -3
before:plain first:legalForm	22 0 -10 -14 0 -1
before:plain first:firmHead	1 0 7 -7 -1 -1
before:plain first:bodyHead	-26 -2 23 7 -1 0
before:plain first:placeHead	-22 -11 23 -28 26 -1
before:plain first:productHead	3 -3 -11 12 0 0
before:plain first:productNoun	13 -4 -8 0 0 -1
before:plain first:clubHead	-13 0 14 -1 0 0
before:plain first:mediaHead	13 -2 19 -40 -4 -1
before:plain first:preposition	-10 -1 16 -2 -6 -2
before:plain first:from	5 -2 -1 0 -1 -1
before:plain first:and	7 0 -1 -6 0 0
before:plain first:calendar	10 -7 -2 0 -1 -3
before:plain first:never	17 -6 -4 -5 -4 -1
before:plain first:plain	9 -9 -11 17 0 -10
before:plain first:credit	5 -2 -1 0 -1 -1
before:plain first:function	8 0 -2 -6 0 0
before:plain first:given	-27 -28 40 -6 -6 31
before:plain first:acronym	35 -3 1 -33 -4 -8
before:plain first:mixed	-15 -10 19 -20 -1 16
before:plain first:capital	-6 -14 -3 37 15 -32
before:plain first:small	13 -3 -6 -1 -1 -3
before:plain first:endsInS	-29 23 27 29 -42 -18
before:plain first:unknown	13 18 0 -29 -4 -8
before:plain first:longWord	-47 41 43 -6 9 -27
before:plain first:shortWord	30 -14 -38 19 -9 -1
before:plain first:inhabitant	34 -12 4 -26 -18 -47
before:plain first:ordinaryNoun	5 6 30 -26 -12 -35
before:plain first:ordinarySmall	-19 22 8 -15 16 -10
before:plain first:ordinaryEnd	16 -16 -34 12 22 -11
before:plain first:lexiconNoun	-3 -18 -33 49 -28 21
before:plain first:lexiconOther	-23 -34 47 15 -16 -22
before:plain first:lexiconCompound	32 -22 -21 -20 -16 7
before:plain first:lexiconEnding	-35 -6 60 -14 -17 -2
before:plain first:lexiconUnknown	-10 11 -10 14 40 -54
before:firmTail first:role	29 -29 0 0 0 0
before:firmTail first:particle	20 -7 -12 -1 0 0
before:firmTail first:firmNoun	-26 -2 32 -6 -1 -2
before:firmTail first:bodyHead	30 -30 0 0 0 0
before:firmTail first:placeHead	-24 10 -2 -4 18 0
before:firmTail first:clubHead	-7 -1 -5 -11 0 19
before:firmTail first:from	9 -7 -1 -1 0 0
before:firmTail first:plain	32 0 -34 -1 0 0
before:firmTail first:credit	9 -7 -1 -1 0 0
before:firmTail first:given	27 -19 1 -6 -3 -16
before:firmTail first:givenMaybe	8 -2 -7 0 0 0
before:firmTail first:acronym	-12 0 19 -1 0 -7
before:firmTail first:capital	-13 2 11 -35 38 -13
before:firmTail first:small	9 -7 -1 -1 0 0
before:firmTail first:endsInS	7 27 -16 -4 -36 -5
before:firmTail first:unknown	-12 0 19 -1 0 -7
before:firmTail first:longWord	20 -10 -28 -1 10 0
before:firmTail first:shortWord	3 5 -34 -13 22 21
before:firmTail first:inhabitant	-8 -9 -7 0 0 22
before:firmTail first:ordinarySmall	-25 -2 -12 -10 24 27
before:firmTail first:ordinaryEnd	19 0 -33 -1 10 0
before:firmTail first:lexiconNoun	-48 1 38 -10 -2 25
before:firmTail first:lexiconOther	-2 4 5 -12 -1 3
before:firmTail first:lexiconCompound	9 -8 -30 -1 18 0
before:firmTail first:lexiconEnding	8 1 -8 0 0 0
before:firmTail first:lexiconUnknown	2 -1 8 -15 27 -39
before:partyTail first:placeHead	10 -10 -1 0 0 0
before:partyTail first:given	11 -9 -1 0 0 -1
before:partyTail first:capital	-17 32 -26 -1 -5 -7
before:partyTail first:endsInS	10 -10 -1 0 0 0
before:partyTail first:inhabitant	-25 38 -20 -1 -2 -4
before:partyTail first:lexiconNoun	-31 33 -1 0 0 -1
before:partyTail first:lexiconCompound	-25 38 -20 -1 -2 -4
before:partyTail first:lexiconUnknown	13 -7 -6 0 -3 -2
before:credit first:title	19 -9 -9 0 -3 0
before:credit first:particle	-3 -26 -21 0 37 0
before:credit first:firmHead	10 -2 -7 0 -2 0
before:credit first:firmNoun	7 -2 -4 -1 -1 0
before:credit first:bodyHead	60 0 -36 -20 -16 0
before:credit first:placeHead	59 -3 -19 -13 -44 0
before:credit first:clubHead	1 -2 5 -31 26 0
before:credit first:mediaHead	-42 -1 43 0 -3 0
before:credit first:possessive	7 -6 0 0 -1 -1
before:credit first:pronoun	-4 0 5 0 0 0
before:credit first:calendar	9 -1 -7 0 0 0
before:credit first:never	8 0 -5 0 -3 0
before:credit first:plain	-28 -1 35 -10 -6 -2
before:credit first:given	-31 35 3 -3 -33 -3
before:credit first:givenMaybe	-16 1 18 0 -12 0
before:credit first:acronym	20 -4 12 -16 -10 -16
before:credit first:mixed	3 -2 13 -13 -11 -2
before:credit first:capital	-3 10 7 -4 4 -38
before:credit first:endsInS	12 10 -18 -44 12 -8
before:credit first:unknown	24 -4 9 -16 -9 -16
before:credit first:longWord	24 -2 -64 56 -1 -10
before:credit first:shortWord	41 -34 -6 7 5 -20
before:credit first:inhabitant	-42 4 55 -16 -14 -6
before:credit first:ordinaryNoun	56 -6 -44 -6 -11 -2
before:credit first:ordinarySmall	-50 -7 55 -1 -2 -1
before:credit first:ordinaryEnd	-11 10 23 -4 -32 -3
before:credit first:lexiconNoun	-15 -11 43 -46 -21 -3
before:credit first:lexiconOther	31 -79 45 -2 12 -1
before:credit first:lexiconCompound	-12 7 -1 48 -12 -9
before:credit first:lexiconEnding	30 24 -22 -18 -31 -1
before:credit first:lexiconUnknown	-8 32 -14 -9 16 -25
before:function first:role	24 -25 6 -8 -3 -4
before:function first:title	7 -1 -5 0 -1 0
before:function first:particle	-9 7 12 -2 -8 -1
before:function first:legalForm	12 0 -12 0 0 0
before:function first:firmHead	15 -6 8 -1 -34 -2
before:function first:firmNoun	10 -1 -5 -2 -2 0
before:function first:bodyHead	-34 -14 55 -1 -8 -1
before:function first:placeHead	-44 4 59 -4 -19 -1
before:function first:productHead	-26 -8 -3 38 -13 -2
before:function first:productNoun	12 -11 0 0 0 0
before:function first:clubHead	-12 -9 23 0 -6 0
before:function first:mediaHead	0 -4 7 -2 -1 0
before:function first:preposition	-3 -5 14 -2 -8 0
before:function first:from	21 -19 -2 0 0 0
before:function first:calendar	-25 -1 26 0 0 -1
before:function first:never	12 -2 -5 -3 -2 -1
before:function first:plain	10 27 -1 -22 -47 -17
before:function first:firmTail	5 0 -1 -2 0 -1
before:function first:credit	21 -19 -2 0 0 0
before:function first:given	26 3 -22 -17 -17 -3
before:function first:givenMaybe	-2 -36 11 -7 10 20
before:function first:acronym	15 -28 9 10 -11 -34
before:function first:mixed	-19 -5 9 -9 -1 9
before:function first:capital	8 4 11 0 -21 -11
before:function first:small	-2 7 -5 -1 -1 -1
before:function first:number	13 -1 -11 0 0 0
before:function first:initial	-8 17 -6 0 0 -4
before:function first:endsInS	-17 -42 40 -26 27 3
before:function first:unknown	38 -27 6 4 -33 -41
before:function first:longWord	42 -23 -13 11 -25 -33
before:function first:shortWord	-29 40 -18 12 -15 11
before:function first:inhabitant	22 -9 0 -18 -7 -15
before:function first:ordinaryNoun	58 -23 -44 -5 -11 -5
before:function first:ordinarySmall	-17 37 -47 34 -21 -5
before:function first:ordinaryEnd	-25 16 23 -20 13 -24
before:function first:lexiconNoun	21 9 -20 -24 12 -31
before:function first:lexiconOther	-18 7 37 -17 -27 -10
before:function first:lexiconCompound	1 9 1 35 -35 -38
before:function first:lexiconEnding	-11 28 -9 -7 -1 -9
before:function first:lexiconUnknown	0 -19 16 -5 -10 22
before:given first:role	-6 -2 11 -2 0 -1
before:given first:placeHead	12 -5 2 -1 -9 -2
before:given first:calendar	5 -5 0 0 0 0
before:given first:plain	-4 -1 7 -1 -1 -1
before:given first:given	44 -37 1 0 0 -14
before:given first:givenMaybe	34 -32 -2 0 0 -1
before:given first:capital	48 -67 1 -18 -26 3
before:given first:initial	19 -7 -1 -3 -1 -7
before:given first:endsInS	9 -2 -3 -1 -2 -2
before:given first:unknown	21 -7 -1 -3 -2 -8
before:given first:longWord	12 0 -8 -2 -1 -1
before:given first:shortWord	22 -45 24 -4 -2 -13
before:given first:inhabitant	43 -13 -33 -2 -1 -4
before:given first:ordinarySmall	-33 0 34 -1 0 0
before:given first:ordinaryEnd	-23 -2 35 -4 -1 -16
before:given first:lexiconNoun	27 -15 -9 -2 -1 -12
before:given first:lexiconOther	28 -9 -21 -1 0 -2
before:given first:lexiconCompound	-4 -5 24 -10 -12 -11
before:given first:lexiconEnding	23 -5 -11 -1 -4 -4
before:given first:lexiconUnknown	32 -60 4 -9 -17 15
before:givenMaybe first:placeHead	-43 51 -1 -1 -13 0
before:givenMaybe first:given	17 -16 0 0 -1 -1
before:givenMaybe first:capital	42 1 -38 -4 -20 -14
before:givenMaybe first:initial	10 -4 -1 -1 -2 -3
before:givenMaybe first:unknown	10 -4 -1 -1 -2 -3
before:givenMaybe first:shortWord	20 -14 -1 -1 -2 -3
before:givenMaybe first:inhabitant	22 -17 -4 -1 0 -3
before:givenMaybe first:ordinaryEnd	12 -9 0 -1 -2 -1
before:givenMaybe first:lexiconOther	16 -15 0 0 0 -1
before:givenMaybe first:lexiconCompound	14 -3 0 0 -10 0
before:givenMaybe first:lexiconUnknown	30 11 -38 -3 -10 -13
before:acronym first:role	5 -2 0 0 -1 -2
before:acronym first:firmHead	8 0 -7 0 0 -1
before:acronym first:placeHead	39 -1 -1 -1 -35 -1
before:acronym first:clubHead	20 -6 -6 -8 0 -2
before:acronym first:acting	8 -1 -1 -1 -3 -1
before:acronym first:plain	21 -4 -5 -3 -3 -6
before:acronym first:function	7 -1 -2 -1 -1 -1
before:acronym first:given	-10 10 0 0 0 0
before:acronym first:acronym	69 17 -36 -34 -34 -51
before:acronym first:capital	37 -8 -30 -15 -23 14
before:acronym first:endsInS	-5 7 0 0 0 -2
before:acronym first:unknown	17 22 -39 -32 2 2
before:acronym first:longWord	21 0 0 0 -6 -14
before:acronym first:shortWord	-1 -16 -12 -8 -10 36
before:acronym first:inhabitant	9 -2 -1 0 -1 -5
before:acronym first:ordinaryEnd	6 0 0 0 -5 0
before:acronym first:lexiconNoun	19 -2 -11 -7 0 -1
before:acronym first:lexiconCompound	14 0 -1 0 -12 -2
before:acronym first:lexiconEnding	15 -9 -6 0 -2 -1
before:acronym first:lexiconUnknown	42 -1 -9 -5 -26 -16
before:mixed first:placeHead	10 0 -1 0 -9 0
before:mixed first:plain	8 -3 -3 0 0 -2
before:mixed first:capital	18 -3 -3 -1 -9 -2
before:mixed first:lexiconUnknown	17 -3 -3 -1 -9 -2
before:capital first:role	9 -15 -3 14 -8 -24
before:capital first:title	21 -6 -12 -5 -6 -2
before:capital first:particle	23 -48 9 -14 24 -11
before:capital first:legalForm	59 -1 -42 -19 -1 -12
before:capital first:firmHead	44 -29 -31 10 -18 -24
before:capital first:firmNoun	7 -23 11 5 -2 -26
before:capital first:bodyHead	21 -26 -13 -1 -4 -21
before:capital first:placeHead	32 -9 -12 -37 4 -20
before:capital first:productHead	10 -5 -15 -8 -1 10
before:capital first:productNoun	-10 -10 41 -8 -9 -17
before:capital first:clubHead	38 -22 -9 -17 -7 -4
before:capital first:mediaHead	21 -6 -18 -2 -7 6
before:capital first:speaking	-3 9 -5 -1 0 -1
before:capital first:acting	7 0 -2 -5 0 0
before:capital first:possessive	9 -6 -2 0 -1 -1
before:capital first:preposition	-7 -12 24 -5 -16 -7
before:capital first:placePreposition	8 0 -2 -1 0 -4
before:capital first:from	41 -25 -12 -9 -2 -5
before:capital first:and	7 0 -1 -6 0 0
before:capital first:nationality	44 -2 -11 -27 -4 -7
before:capital first:calendar	9 -12 6 -2 -2 -7
before:capital first:never	54 -24 -40 0 -8 -4
before:capital first:plain	17 -10 -5 -7 16 -30
before:capital first:firmTail	-12 -3 -1 16 0 0
before:capital first:partyTail	7 0 -2 -2 0 -2
before:capital first:credit	41 -25 -13 -9 -3 -5
before:capital first:function	2 -21 13 6 -4 -5
before:capital first:given	-2 28 -23 -33 -35 1
before:capital first:givenMaybe	2 21 -40 -13 2 -8
before:capital first:acronym	-14 -30 13 31 -21 -18
before:capital first:mixed	4 -35 -12 2 -11 23
before:capital first:capital	10 -2 -2 -9 -11 6
before:capital first:small	64 -34 -28 -12 -12 -10
before:capital first:number	13 -1 -11 0 0 0
before:capital first:initial	37 -14 -3 -6 -4 -12
before:capital first:endsInS	-9 28 2 -2 4 -23
before:capital first:unknown	-6 -50 3 33 -56 13
before:capital first:longWord	-2 8 1 3 10 -6
before:capital first:shortWord	17 -14 -10 10 -1 -9
before:capital first:inhabitant	4 -29 11 1 -18 11
before:capital first:ordinaryNoun	15 -24 -27 5 -16 19
before:capital first:ordinarySmall	-28 20 -2 -4 41 -7
before:capital first:ordinaryEnd	-4 -10 3 7 -2 -2
before:capital first:lexiconNoun	4 -7 -3 -12 -12 23
before:capital first:lexiconOther	-28 20 0 -14 -3 24
before:capital first:lexiconCompound	-11 -19 22 8 1 -25
before:capital first:lexiconEnding	32 -2 -44 4 12 -28
before:capital first:lexiconUnknown	19 1 -8 -17 -12 3
before:small first:role	9 -1 15 -20 -31 25
before:small first:title	20 -22 8 -4 -6 -7
before:small first:particle	22 -5 9 -10 -19 -12
before:small first:legalForm	20 -1 -17 0 -2 -1
before:small first:firmHead	4 31 20 -92 13 -6
before:small first:firmNoun	1 24 -4 6 -18 6
before:small first:bodyHead	8 -16 -11 28 -13 -43
before:small first:placeHead	-1 -10 -6 -20 18 -16
before:small first:productHead	3 -13 -18 27 -21 9
before:small first:productNoun	29 49 -58 -21 -14 -27
before:small first:familyNoun	7 0 -4 0 -1 -2
before:small first:clubHead	-29 20 -15 16 0 19
before:small first:mediaHead	-8 -32 13 -9 -12 22
before:small first:speaking	-12 12 0 0 0 0
before:small first:acting	6 -1 0 -3 -1 0
before:small first:firmVerb	5 0 -1 -1 -2 0
before:small first:preposition	36 -24 -3 -6 -11 -5
before:small first:from	51 -39 -9 -2 -3 -3
before:small first:at	12 -8 -2 0 0 -1
before:small first:and	-19 0 0 -1 20 0
before:small first:pronoun	-4 0 5 0 0 0
before:small first:nationality	-54 -11 11 39 20 -29
before:small first:calendar	8 -22 25 -16 -19 13
before:small first:never	9 -8 3 -24 34 -14
before:small first:plain	23 -41 -1 -11 -15 5
before:small first:firmTail	22 -1 -4 -13 -4 -3
before:small first:partyTail	9 -1 -1 -2 -3 -3
before:small first:credit	51 -39 -9 -2 -4 -3
before:small first:function	-5 -3 11 -11 12 -4
before:small first:given	-25 46 -40 -19 -16 22
before:small first:givenMaybe	-50 67 11 -27 -42 2
before:small first:acronym	-17 -41 25 27 -48 10
before:small first:mixed	8 -18 -11 -11 -24 23
before:small first:capital	10 3 3 -12 4 -15
before:small first:small	38 -5 -31 -7 -12 -10
before:small first:initial	-8 31 -18 -2 -1 -11
before:small first:endsInS	-12 -17 2 10 2 8
before:small first:unknown	-3 -26 12 8 -10 4
before:small first:longWord	23 -21 -35 14 -6 4
before:small first:shortWord	-2 -19 8 4 -11 14
before:small first:inhabitant	15 -11 5 -33 8 0
before:small first:ordinaryNoun	33 -11 -33 -11 -2 -19
before:small first:ordinarySmall	-61 22 14 41 14 -2
before:small first:ordinaryEnd	13 -33 6 -13 9 -13
before:small first:lexiconNoun	32 -20 -7 -15 -20 -6
before:small first:lexiconOther	-2 3 -3 3 15 -26
before:small first:lexiconCompound	11 -2 -9 -9 6 -19
before:small first:lexiconEnding	-11 -6 34 -14 -8 -6
before:small first:lexiconUnknown	-33 16 13 14 10 -10
before:number first:legalForm	6 -2 -1 -1 -1 -1
before:number first:never	10 -1 -2 -2 -3 -2
before:number first:plain	16 -5 -9 -1 -1 -4
before:number first:acronym	6 0 -1 -1 -3 -1
before:number first:capital	77 -39 -43 -14 -21 -18
before:number first:initial	7 0 -1 -6 0 0
before:number first:unknown	15 -1 -3 -8 -4 -2
before:number first:longWord	6 0 -3 -1 -1 -1
before:number first:shortWord	37 -14 -7 -11 -7 -5
before:number first:inhabitant	15 -2 -4 -1 -4 -4
before:number first:ordinaryNoun	21 -8 -10 -4 -3 -6
before:number first:ordinaryEnd	9 -1 -4 -1 -2 -1
before:number first:lexiconNoun	38 -15 -21 -6 -6 -10
before:number first:lexiconOther	8 -3 -3 -1 -1 0
before:number first:lexiconCompound	20 -3 -6 -3 -5 -3
before:number first:lexiconUnknown	59 -26 -21 -5 -11 -6
before:initial first:preposition	5 -4 0 -1 0 0
before:initial first:capital	-9 12 -1 -2 0 0
before:initial first:shortWord	5 -4 0 -1 0 0
before:initial first:ordinarySmall	5 -4 0 -1 0 0
before:initial first:ordinaryEnd	-14 15 -1 -1 0 0
before:initial first:lexiconUnknown	-10 12 -1 -2 0 0
before:endsInS first:role	13 -9 -2 -1 0 -2
before:endsInS first:particle	-11 -7 18 -1 -6 -1
before:endsInS first:legalForm	6 0 -2 -3 0 -1
before:endsInS first:firmHead	5 -3 -36 -15 38 -5
before:endsInS first:firmNoun	11 -2 6 -24 -7 -2
before:endsInS first:bodyHead	-9 -8 -65 22 25 -7
before:endsInS first:placeHead	12 2 11 -11 -23 -3
before:endsInS first:productHead	8 -1 0 0 0 -7
before:endsInS first:productNoun	-20 -1 34 -2 0 -13
before:endsInS first:clubHead	-5 0 -3 -2 10 0
before:endsInS first:mediaHead	11 -2 -25 -3 -6 25
before:endsInS first:speaking	7 0 -5 -1 0 -1
before:endsInS first:preposition	-11 0 14 -1 -6 -1
before:endsInS first:placePreposition	5 0 -1 0 0 -4
before:endsInS first:nationality	-6 0 -7 12 0 0
before:endsInS first:never	7 0 -3 -2 -1 0
before:endsInS first:plain	-48 45 11 -41 42 20
before:endsInS first:given	-18 36 -11 -8 -1 -14
before:endsInS first:givenMaybe	-52 41 0 0 14 0
before:endsInS first:acronym	13 -2 14 -23 -3 -4
before:endsInS first:mixed	-9 0 14 -5 0 -2
before:endsInS first:capital	1 -9 -3 8 4 6
before:endsInS first:endsInS	-9 -29 34 -13 5 -15
before:endsInS first:unknown	8 -2 17 -20 -2 -4
before:endsInS first:longWord	13 -7 -28 7 -56 26
before:endsInS first:shortWord	9 -27 45 -35 4 -42
before:endsInS first:inhabitant	-29 -20 2 63 -26 -28
before:endsInS first:ordinaryNoun	-13 -12 32 1 -1 -14
before:endsInS first:ordinarySmall	17 -8 -16 -26 3 20
before:endsInS first:ordinaryEnd	-8 -14 -31 -5 -10 55
before:endsInS first:lexiconNoun	26 21 -1 -21 -22 -26
before:endsInS first:lexiconOther	-13 -18 -18 -19 8 40
before:endsInS first:lexiconCompound	-19 -3 6 13 2 1
before:endsInS first:lexiconEnding	-13 -4 14 -16 21 -5
before:endsInS first:lexiconUnknown	-10 -11 2 42 -5 -4
before:edge first:role	4 14 -24 11 -30 -8
before:edge first:title	51 -20 -24 -2 -7 -1
before:edge first:particle	-27 28 -1 0 -1 0
before:edge first:firmHead	6 -21 27 -10 -34 -5
before:edge first:firmNoun	51 -43 -42 -20 21 -2
before:edge first:bodyHead	-9 -23 -28 51 -41 -3
before:edge first:placeHead	-2 -24 -15 28 11 -9
before:edge first:productNoun	36 -21 -11 -2 -5 -1
before:edge first:clubHead	-11 -20 -15 41 -9 -1
before:edge first:mediaHead	61 -14 -28 -22 -9 -3
before:edge first:speaking	18 -18 0 0 0 0
before:edge first:placePreposition	40 -18 -4 -16 -9 -1
before:edge first:from	-26 28 -1 -1 -1 0
before:edge first:at	6 -6 0 0 0 0
before:edge first:nationality	20 -17 -20 13 -11 -1
before:edge first:calendar	40 0 -36 -9 -34 -5
before:edge first:never	42 -11 -8 -7 -17 -3
before:edge first:plain	21 25 -5 -55 -24 -23
before:edge first:partyTail	10 -2 -4 -1 -2 -1
before:edge first:credit	-7 21 -7 -3 -12 0
before:edge first:given	15 16 -35 -5 -32 6
before:edge first:givenMaybe	-14 24 -20 -5 -17 20
before:edge first:acronym	-27 25 -36 -2 32 -5
before:edge first:mixed	2 -4 22 -2 -9 -14
before:edge first:capital	5 -9 9 -5 -5 -15
before:edge first:endsInS	48 -67 -31 -5 20 10
before:edge first:unknown	-43 -4 10 -29 40 -14
before:edge first:longWord	34 -24 -31 -39 -6 33
before:edge first:shortWord	-33 3 13 12 23 -2
before:edge first:inhabitant	-21 -2 -21 26 -1 36
before:edge first:ordinaryNoun	36 -11 -6 -34 -17 -6
before:edge first:ordinarySmall	41 -16 -7 -8 -54 -9
before:edge first:ordinaryEnd	17 10 -18 12 -62 19
before:edge first:lexiconNoun	16 1 26 -15 -60 -29
before:edge first:lexiconOther	44 -4 -20 -6 -56 -13
before:edge first:lexiconCompound	-10 -14 16 33 -30 11
before:edge first:lexiconEnding	10 28 -88 33 -8 -8
before:edge first:lexiconUnknown	-15 17 -6 -14 1 3
before:comma first:role	49 -14 -25 -15 -19 -9
before:comma first:title	42 -15 -20 -2 -12 -2
before:comma first:particle	32 -26 -3 0 -8 -1
before:comma first:firmHead	2 -5 10 -1 -6 0
before:comma first:firmNoun	-49 -2 7 -1 47 -1
before:comma first:bodyHead	-43 -8 5 30 23 -2
before:comma first:placeHead	-67 16 -37 -21 85 -10
before:comma first:productHead	10 -18 -6 -2 16 -8
before:comma first:productNoun	14 -17 12 -2 -8 -5
before:comma first:clubHead	-12 -1 0 -1 14 -1
before:comma first:acting	7 -1 -3 0 -2 0
before:comma first:preposition	5 -2 -1 0 -2 0
before:comma first:from	20 -18 -1 0 -2 0
before:comma first:at	13 -8 -2 0 -4 -1
before:comma first:nationality	7 -1 -1 -4 0 0
before:comma first:calendar	-59 62 -9 0 0 0
before:comma first:never	45 -9 -19 -1 -23 -2
before:comma first:plain	25 3 -33 -23 6 -19
before:comma first:firmTail	17 -3 -13 -1 0 -1
before:comma first:credit	20 -18 -1 0 -2 0
before:comma first:function	5 -1 -3 0 -1 0
before:comma first:given	-14 73 -41 -6 -43 -50
before:comma first:givenMaybe	1 -4 -4 -2 12 -7
before:comma first:acronym	13 -8 21 -1 -30 -4
before:comma first:capital	-19 17 -10 -26 32 -6
before:comma first:small	32 -26 -3 0 -8 -1
before:comma first:endsInS	18 -44 45 -10 -14 -36
before:comma first:unknown	41 -13 9 -16 -34 -10
before:comma first:longWord	26 -61 16 23 -21 -20
before:comma first:shortWord	-25 17 17 -30 24 -48
before:comma first:inhabitant	12 3 -38 -16 27 -33
before:comma first:ordinaryNoun	61 -34 2 -8 -46 -20
before:comma first:ordinarySmall	-22 -29 -2 -1 45 -2
before:comma first:ordinaryEnd	17 -3 0 26 -22 -27
before:comma first:lexiconNoun	11 -1 -37 12 27 -46
before:comma first:lexiconOther	-51 13 11 -5 -17 45
before:comma first:lexiconCompound	21 -2 -33 -44 31 -36
before:comma first:lexiconEnding	0 -21 -23 -24 32 -9
before:comma first:lexiconUnknown	-34 19 20 -19 -3 6
before:colon first:role	-5 -10 22 -9 0 -3
before:colon first:title	7 -3 -3 0 0 0
before:colon first:particle	-8 33 -17 -5 -3 -12
before:colon first:firmHead	-16 -8 24 -3 -1 -1
before:colon first:firmNoun	55 -4 -34 -9 -14 0
before:colon first:bodyHead	-35 -6 -9 49 -14 -6
before:colon first:placeHead	-24 -31 56 -14 0 -2
before:colon first:productHead	-11 -3 -1 0 -1 15
before:colon first:clubHead	-30 0 -4 33 0 0
before:colon first:speaking	12 -10 -1 -1 0 0
before:colon first:firmVerb	17 -3 -3 -8 -4 -1
before:colon first:article	44 -20 -11 -5 -2 -12
before:colon first:possessive	32 -16 -12 -2 -2 -3
before:colon first:preposition	37 -21 -12 -2 -1 -3
before:colon first:placePreposition	12 -7 -3 -1 0 -1
before:colon first:from	-18 18 0 0 0 0
before:colon first:pronoun	8 -7 0 0 0 0
before:colon first:calendar	-31 6 27 0 0 0
before:colon first:never	-5 -3 -4 12 -1 0
before:colon first:plain	-6 -22 28 -7 -16 -4
before:colon first:credit	-18 18 0 0 0 0
before:colon first:function	-20 32 -9 -5 -2 -2
before:colon first:given	5 36 -43 -3 -3 -11
before:colon first:givenMaybe	-16 22 -8 0 0 -2
before:colon first:acronym	37 -22 -4 -6 -10 -14
before:colon first:mixed	3 -3 18 -16 -8 -7
before:colon first:capital	-12 12 19 -14 -16 -4
before:colon first:small	-46 46 -1 0 0 0
before:colon first:endsInS	-34 46 3 -6 -18 -4
before:colon first:unknown	26 17 -14 -21 -12 -16
before:colon first:longWord	-12 -36 -8 15 -5 42
before:colon first:shortWord	4 34 -29 -12 -17 -22
before:colon first:inhabitant	14 -65 -42 -20 43 45
before:colon first:ordinaryNoun	32 -16 1 -10 -5 -16
before:colon first:ordinarySmall	96 -23 -57 -61 -14 -24
before:colon first:ordinaryEnd	7 -36 -22 17 29 -26
before:colon first:lexiconNoun	35 -38 -4 -24 -23 8
before:colon first:lexiconOther	-15 12 28 -12 -10 -24
before:colon first:lexiconCompound	-23 -49 24 33 5 -31
before:colon first:lexiconEnding	15 -3 2 -6 -7 -2
before:colon first:lexiconUnknown	-24 23 10 -48 -6 15
before:opens first:firmHead	-18 0 20 -1 -1 0
before:opens first:firmNoun	-18 0 20 -1 -1 0
before:opens first:bodyHead	-22 -2 -8 31 -8 -1
before:opens first:placeHead	-8 -9 -66 -28 75 -1
before:opens first:productNoun	-18 -3 32 -10 -10 -1
before:opens first:clubHead	-1 0 -3 5 0 0
before:opens first:acting	7 -4 -1 0 -1 0
before:opens first:and	25 -1 -3 -16 -7 -1
before:opens first:credit	7 0 -1 -4 -2 0
before:opens first:function	25 -1 -3 -16 -7 -1
before:opens first:given	36 -32 19 -13 -8 -8
before:opens first:acronym	-34 -6 -11 28 20 -5
before:opens first:capital	-26 -3 16 24 -4 -29
before:opens first:endsInS	-4 -6 -26 31 -8 0
before:opens first:unknown	-15 -5 -19 28 -3 -5
before:opens first:longWord	-7 0 -1 9 -1 0
before:opens first:shortWord	14 -28 -11 34 -35 -6
before:opens first:inhabitant	-66 -6 26 47 -22 -3
before:opens first:ordinaryNoun	29 -4 -3 -16 -6 -1
before:opens first:ordinarySmall	0 -5 -5 11 -2 -1
before:opens first:lexiconNoun	-15 -48 -19 34 32 -9
before:opens first:lexiconOther	-23 -1 41 -26 -9 -1
before:opens first:lexiconCompound	-17 -1 -2 -14 29 0
before:opens first:lexiconEnding	-18 -3 32 -10 -10 -1
before:opens first:lexiconUnknown	-8 26 -9 18 -33 -18
before:quote first:role	-39 -29 42 -3 0 21
before:quote first:title	-11 -12 26 -1 0 -21
before:quote first:particle	-14 -29 19 -1 -1 24
before:quote first:firmHead	12 -17 7 -6 -4 -6
before:quote first:bodyHead	-19 -5 30 -9 0 -5
before:quote first:placeHead	-33 -48 81 -3 -25 -30
before:quote first:productNoun	19 -4 -2 0 0 -14
before:quote first:mediaHead	-36 -9 71 -2 -1 -47
before:quote first:speaking	-35 36 -1 0 0 -1
before:quote first:article	-36 -4 -9 0 0 43
before:quote first:preposition	6 -2 -1 0 0 -3
before:quote first:placePreposition	10 -1 -6 0 0 -3
before:quote first:from	18 -14 -1 0 0 -3
before:quote first:at	5 -3 0 0 0 -1
before:quote first:calendar	-25 40 -11 -1 -1 -6
before:quote first:plain	-9 -18 -5 -7 -9 32
before:quote first:credit	17 -14 -1 0 0 -3
before:quote first:function	24 -9 -2 0 -3 -11
before:quote first:given	-15 12 -18 -3 47 -29
before:quote first:givenMaybe	27 -28 -25 -3 -3 19
before:quote first:acronym	13 -1 -3 -3 -1 -6
before:quote first:mixed	-32 -1 -9 35 -1 -7
before:quote first:capital	1 -12 0 -31 -15 25
before:quote first:small	23 -16 -2 0 -1 -5
before:quote first:endsInS	6 50 -84 -8 -13 -6
before:quote first:unknown	60 -24 -12 -4 -4 -26
before:quote first:longWord	26 -19 17 25 -16 -54
before:quote first:shortWord	1 -30 -5 -28 23 31
before:quote first:inhabitant	33 7 -36 -15 -25 -33
before:quote first:ordinaryNoun	-11 14 8 -7 -4 -1
before:quote first:ordinarySmall	9 -4 -7 -15 -17 6
before:quote first:ordinaryEnd	-7 -38 4 -19 -17 29
before:quote first:lexiconNoun	-21 17 39 30 -29 -34
before:quote first:lexiconOther	21 -36 9 -8 -14 9
before:quote first:lexiconCompound	-14 -44 11 -34 -25 36
before:quote first:lexiconEnding	-16 -10 -27 -2 -1 43
before:quote first:lexiconUnknown	21 -7 -51 -17 13 16
before:hyphen first:role	-38 18 -8 36 -2 -1
before:hyphen first:title	-24 26 -2 -1 0 0
before:hyphen first:particle	21 -1 -10 -13 0 -1
before:hyphen first:firmHead	22 -1 -11 -10 -1 0
before:hyphen first:firmNoun	8 0 -8 0 0 0
before:hyphen first:bodyHead	-15 -2 -5 21 -2 0
before:hyphen first:placeHead	34 -3 -5 -1 -26 0
before:hyphen first:article	21 0 -10 -13 0 -1
before:hyphen first:preposition	15 -1 -3 -11 0 -1
before:hyphen first:calendar	8 -6 -1 0 0 0
before:hyphen first:plain	39 -13 -15 -4 -7 -1
before:hyphen first:firmTail	13 -7 -4 -2 0 0
before:hyphen first:partyTail	6 0 -4 -1 0 0
before:hyphen first:given	36 -19 -13 -8 -5 -3
before:hyphen first:givenMaybe	8 -6 -1 0 0 -1
before:hyphen first:acronym	-9 -1 -1 11 -1 -1
before:hyphen first:capital	11 4 -18 13 5 -28
before:hyphen first:endsInS	2 -3 -5 -2 10 -3
before:hyphen first:unknown	-8 -1 -1 11 -1 -1
before:hyphen first:longWord	-24 -4 31 -22 12 0
before:hyphen first:shortWord	26 -19 0 -14 -11 -4
before:hyphen first:inhabitant	24 -15 -5 -1 -3 -1
before:hyphen first:ordinaryNoun	41 -13 -18 -16 -4 -3
before:hyphen first:ordinarySmall	38 -4 -13 -27 -2 -2
before:hyphen first:ordinaryEnd	40 -6 -18 -8 -10 -2
before:hyphen first:lexiconNoun	-6 48 -49 -49 30 -10
before:hyphen first:lexiconOther	7 -4 -1 0 0 0
before:hyphen first:lexiconCompound	5 -9 22 -21 -11 -2
before:hyphen first:lexiconEnding	-16 -37 -10 40 12 0
before:hyphen first:lexiconUnknown	17 -8 -5 21 -34 -20
before:stop first:role	8 42 -87 -20 -2 -12
before:stop first:title	-3 -1 6 -2 -2 -1
before:stop first:particle	-24 30 -8 -1 -1 -7
before:stop first:legalForm	14 -1 -10 -2 -2 0
before:stop first:firmHead	-15 -21 32 -7 -2 -3
before:stop first:firmNoun	14 -19 7 -4 -5 -3
before:stop first:bodyHead	-30 -26 19 40 -5 -2
before:stop first:placeHead	-40 31 -33 52 -14 -1
before:stop first:productHead	21 -8 -12 0 0 -1
before:stop first:productNoun	-15 27 -12 -1 0 -1
before:stop first:clubHead	24 -6 -10 -12 -5 0
before:stop first:mediaHead	49 -10 -44 0 0 -1
before:stop first:speaking	6 -6 0 0 0 0
before:stop first:article	21 -3 -7 -4 -1 -7
before:stop first:placePreposition	21 -17 -2 -2 -1 0
before:stop first:from	-53 54 -1 0 0 0
before:stop first:at	22 -20 -1 0 0 0
before:stop first:nationality	-25 -1 -1 27 0 -1
before:stop first:calendar	46 -25 -45 -3 -1 -12
before:stop first:never	-7 -13 23 -3 -4 0
before:stop first:plain	-61 20 34 58 -33 -17
before:stop first:credit	-53 53 -2 0 0 0
before:stop first:function	30 -27 -2 0 0 0
before:stop first:given	-21 28 13 -10 -23 -12
before:stop first:givenMaybe	27 -23 -7 -1 -1 -1
before:stop first:acronym	48 -24 2 5 -47 -12
before:stop first:mixed	-46 -12 16 -6 -2 37
before:stop first:capital	9 17 -3 -9 -16 -28
before:stop first:small	-22 22 0 0 0 0
before:stop first:initial	4 14 -13 -5 -2 -1
before:stop first:endsInS	14 1 -6 -54 -11 -16
before:stop first:unknown	23 -2 13 12 -43 -13
before:stop first:longWord	-4 2 -28 18 22 -11
before:stop first:shortWord	-15 40 4 -32 -29 -34
before:stop first:inhabitant	-22 40 -2 -10 -65 -16
before:stop first:ordinaryNoun	8 -15 31 -29 -12 -22
before:stop first:ordinarySmall	94 -56 -46 -45 -20 -18
before:stop first:ordinaryEnd	2 16 -10 -41 9 -20
before:stop first:lexiconNoun	-8 6 8 -1 -37 17
before:stop first:lexiconOther	33 -9 -46 5 14 -15
before:stop first:lexiconCompound	33 8 -25 -62 -29 10
before:stop first:lexiconEnding	13 5 -2 -17 -33 -3
before:stop first:lexiconUnknown	-26 12 18 12 7 -46
before:symbol first:role	20 -18 -2 -1 0 0
before:symbol first:preposition	10 -4 0 0 -1 -4
before:symbol first:plain	7 -2 -4 0 -1 0
before:symbol first:credit	9 -2 -2 -5 0 0
before:symbol first:acronym	8 -2 0 -5 0 0
before:symbol first:mixed	-7 -9 30 -4 -2 -17
before:symbol first:capital	14 -1 13 -12 -26 -15
before:symbol first:endsInS	0 -3 6 -2 -1 -1
before:symbol first:longWord	5 0 -2 -1 -1 -1
before:symbol first:shortWord	-25 38 4 -6 -5 -23
before:symbol first:inhabitant	15 -16 3 -1 -1 -1
before:symbol first:ordinaryNoun	11 -7 -2 0 -1 0
before:symbol first:ordinarySmall	17 -9 -3 0 -1 -4
before:symbol first:ordinaryEnd	14 -3 -4 -2 -3 -2
before:symbol first:lexiconNoun	-9 32 -36 -3 -3 -3
before:symbol first:lexiconOther	11 -7 -3 0 0 0
before:symbol first:lexiconCompound	47 -21 -23 -3 -4 -3
before:symbol first:lexiconUnknown	-7 -38 47 -7 -20 -10
before:ampersand first:role	5 0 -5 0 0 0
before:ampersand first:firmHead	7 0 -5 0 -1 0
before:ampersand first:acronym	30 -1 -24 -8 -1 0
before:ampersand first:capital	55 -12 -36 -5 -11 -2
before:ampersand first:initial	10 -9 -1 0 -1 0
before:ampersand first:unknown	38 -10 -26 -8 -5 -1
before:ampersand first:shortWord	24 -12 -11 -1 -6 -1
before:ampersand first:inhabitant	17 -3 -12 -2 -1 0
before:ampersand first:lexiconNoun	21 -5 -14 -3 -1 -1
before:ampersand first:lexiconUnknown	37 -6 -21 -3 -8 -1
before:slash first:placeHead	-12 0 0 0 13 0
before:slash first:speaking	9 -1 -2 -4 -3 -1
before:slash first:plain	-12 -1 24 -3 -12 -6
before:slash first:function	9 -1 -2 -4 -3 -1
before:slash first:acronym	12 -4 -11 -29 23 -5
before:slash first:capital	-31 -10 35 -15 15 -10
before:slash first:unknown	3 -6 -12 -28 35 -6
before:slash first:longWord	-22 -1 47 -10 -31 -7
before:slash first:shortWord	18 -4 -10 -26 14 -5
before:slash first:lexiconCompound	-17 0 30 -7 -12 -1
before:slash first:lexiconEnding	-13 -1 24 -3 -12 -6
before:slash first:lexiconUnknown	-2 -6 -16 -2 16 -2
before:unknown first:firmHead	9 0 -7 0 0 -1
before:unknown first:placeHead	14 -1 0 0 -12 -1
before:unknown first:clubHead	10 -5 -2 -2 0 -2
before:unknown first:preposition	6 -4 0 -1 0 0
before:unknown first:plain	8 -1 -4 0 -2 -1
before:unknown first:given	-13 14 0 0 0 -1
before:unknown first:acronym	47 -12 -7 -6 -4 -20
before:unknown first:capital	14 2 -19 -7 -36 31
before:unknown first:unknown	-14 -13 -7 -5 -8 35
before:unknown first:shortWord	-24 -10 -5 -2 -6 38
before:unknown first:ordinarySmall	5 -4 0 -1 0 0
before:unknown first:ordinaryEnd	-9 15 -1 -1 -5 0
before:unknown first:lexiconNoun	8 0 -7 0 0 -1
before:unknown first:lexiconCompound	13 0 0 0 -12 -1
before:unknown first:lexiconEnding	15 -9 -5 0 -2 -1
before:unknown first:lexiconUnknown	30 12 -8 -6 -21 -18
before:longWord first:role	-8 -3 13 -3 0 -2
before:longWord first:title	26 -22 -2 -5 0 -1
before:longWord first:particle	20 -9 -5 -7 -1 -1
before:longWord first:legalForm	18 0 -16 -1 0 -2
before:longWord first:firmHead	-23 -9 47 -28 -2 -2
before:longWord first:firmNoun	20 -2 4 -32 -3 -3
before:longWord first:bodyHead	20 -7 8 -20 -3 -4
before:longWord first:placeHead	-6 21 27 -59 14 -18
before:longWord first:productHead	22 -6 -22 -7 -1 8
before:longWord first:productNoun	-35 0 39 -1 0 -7
before:longWord first:clubHead	-4 0 13 -10 -1 0
before:longWord first:mediaHead	46 -16 -13 -41 -1 -2
before:longWord first:preposition	5 0 -4 0 0 0
before:longWord first:from	16 -9 -1 -7 0 -1
before:longWord first:nationality	14 0 0 -13 0 0
before:longWord first:calendar	-16 0 16 0 0 0
before:longWord first:never	24 -15 -12 -1 0 0
before:longWord first:plain	25 -39 17 -33 -8 -19
before:longWord first:credit	17 -9 -1 -7 0 -1
before:longWord first:function	-26 0 13 16 0 -1
before:longWord first:given	4 20 -62 -16 -7 2
before:longWord first:givenMaybe	15 -6 -6 -5 0 -3
before:longWord first:acronym	-24 -7 10 36 -5 -30
before:longWord first:mixed	7 -1 2 -25 -1 8
before:longWord first:capital	-15 -7 16 21 -28 -3
before:longWord first:small	19 -9 -2 -7 -1 -2
before:longWord first:endsInS	-35 2 31 27 -9 -12
before:longWord first:unknown	-17 -6 9 30 -5 -28
before:longWord first:longWord	-17 -19 30 16 -29 -21
before:longWord first:shortWord	-40 40 -4 45 -36 -23
before:longWord first:inhabitant	19 10 -18 -20 11 -25
before:longWord first:ordinaryNoun	16 -7 -3 1 -1 -20
before:longWord first:ordinarySmall	-30 35 9 -17 0 -4
before:longWord first:ordinaryEnd	-4 24 -5 21 -39 -2
before:longWord first:lexiconNoun	25 -8 -17 25 -31 -40
before:longWord first:lexiconOther	-7 -8 28 -34 21 -24
before:longWord first:lexiconCompound	-31 24 -4 11 6 28
before:longWord first:lexiconEnding	33 -2 7 -13 -31 -3
before:longWord first:lexiconUnknown	-13 -10 24 3 -26 11
before:shortWord first:role	-1 25 13 -21 -31 26
before:shortWord first:title	28 -27 8 -4 -11 -7
before:shortWord first:particle	-34 26 9 -7 23 -8
before:shortWord first:legalForm	20 -1 -16 0 -2 -1
before:shortWord first:firmHead	8 -26 14 -40 17 -10
before:shortWord first:firmNoun	-8 13 18 5 -10 0
before:shortWord first:bodyHead	-2 -5 -6 27 -10 -46
before:shortWord first:placeHead	14 -21 24 -6 -15 -21
before:shortWord first:productHead	-18 -9 -6 26 -20 16
before:shortWord first:productNoun	23 39 -24 -25 -20 -23
before:shortWord first:familyNoun	6 0 -2 0 -1 -2
before:shortWord first:clubHead	-25 -21 -13 28 14 5
before:shortWord first:mediaHead	-8 -15 -12 23 -13 28
before:shortWord first:speaking	-10 16 -5 -1 -1 -1
before:shortWord first:acting	18 -1 -4 -9 -3 -2
before:shortWord first:possessive	10 -6 -2 -1 -1 -1
before:shortWord first:preposition	16 -16 7 -5 -9 -3
before:shortWord first:placePreposition	5 0 -1 0 0 -4
before:shortWord first:from	1 10 -7 -1 -3 -1
before:shortWord first:and	-19 0 0 -1 20 0
before:shortWord first:pronoun	-4 0 5 0 0 0
before:shortWord first:nationality	-41 -11 8 40 19 -33
before:shortWord first:calendar	2 -7 21 -16 -20 13
before:shortWord first:never	14 -13 0 -21 28 -14
before:shortWord first:plain	-8 12 -10 1 6 15
before:shortWord first:firmTail	2 -1 -3 6 -3 -3
before:shortWord first:partyTail	8 0 -1 -2 -3 -3
before:shortWord first:credit	1 10 -7 -1 -3 -1
before:shortWord first:function	16 -3 -9 -12 11 -6
before:shortWord first:given	-21 28 11 -19 -7 -16
before:shortWord first:givenMaybe	24 1 0 -27 -47 11
before:shortWord first:acronym	-19 -7 29 26 -48 -8
before:shortWord first:mixed	3 -24 -2 9 -27 10
before:shortWord first:capital	-6 -9 -1 -4 21 4
before:shortWord first:small	-19 42 -18 -4 -9 -5
before:shortWord first:number	13 -1 -11 0 0 0
before:shortWord first:initial	3 14 -6 -4 -1 -12
before:shortWord first:endsInS	-17 -45 27 5 -1 20
before:shortWord first:unknown	-58 2 23 19 1 33
before:shortWord first:longWord	-2 -13 -29 11 3 33
before:shortWord first:shortWord	0 -8 -15 13 8 -1
before:shortWord first:inhabitant	-21 33 -18 4 11 17
before:shortWord first:ordinaryNoun	12 -30 -14 -2 6 1
before:shortWord first:ordinarySmall	-44 -6 6 48 10 -13
before:shortWord first:ordinaryEnd	-3 3 -4 -16 14 13
before:shortWord first:lexiconNoun	1 4 2 2 -2 -6
before:shortWord first:lexiconOther	-9 -8 -3 8 28 -27
before:shortWord first:lexiconCompound	-7 2 -15 12 13 -9
before:shortWord first:lexiconEnding	-19 9 24 -5 8 -13
before:shortWord first:lexiconUnknown	9 -25 -2 -23 14 9
before:inhabitant first:role	-19 -18 -5 47 0 -3
before:inhabitant first:title	19 -10 -9 0 0 0
before:inhabitant first:particle	11 -5 -7 -1 0 -3
before:inhabitant first:firmHead	49 -11 -42 -1 -1 -2
before:inhabitant first:firmNoun	14 -10 -4 -1 0 -5
before:inhabitant first:bodyHead	12 -25 -27 30 -1 -5
before:inhabitant first:placeHead	10 8 10 -1 -33 -5
before:inhabitant first:productHead	12 0 -2 0 0 -10
before:inhabitant first:mediaHead	24 -3 -16 -1 0 -5
before:inhabitant first:speaking	-6 6 0 0 0 0
before:inhabitant first:from	13 -11 -2 0 0 0
before:inhabitant first:never	19 -10 -9 0 0 0
before:inhabitant first:plain	5 -45 29 -2 -4 -9
before:inhabitant first:credit	13 -11 -2 0 0 0
before:inhabitant first:given	36 -13 -21 -7 -4 -41
before:inhabitant first:givenMaybe	9 13 -27 0 -1 -6
before:inhabitant first:acronym	24 -13 13 -17 -1 -25
before:inhabitant first:mixed	-23 0 25 -1 -4 -5
before:inhabitant first:capital	-12 14 11 -26 -18 2
before:inhabitant first:small	18 -11 -4 -1 0 -2
before:inhabitant first:endsInS	-5 -44 13 -7 24 38
before:inhabitant first:unknown	24 -13 13 -17 -1 -25
before:inhabitant first:longWord	25 26 -35 -10 -11 -11
before:inhabitant first:shortWord	-51 51 30 -23 -8 -58
before:inhabitant first:inhabitant	-26 34 17 -7 -4 -35
before:inhabitant first:ordinaryNoun	76 -20 -59 0 -1 -8
before:inhabitant first:ordinarySmall	-33 72 -49 -1 -1 -10
before:inhabitant first:ordinaryEnd	10 16 -7 -6 0 -16
before:inhabitant first:lexiconNoun	18 -5 -11 -18 -10 5
before:inhabitant first:lexiconOther	-2 -2 22 -3 -1 -32
before:inhabitant first:lexiconCompound	10 -22 12 -44 -16 4
before:inhabitant first:lexiconUnknown	-28 21 9 5 -4 5
before:ordinaryNoun first:role	27 11 -39 -1 -4 -28
before:ordinaryNoun first:title	9 7 -8 -5 -6 -1
before:ordinaryNoun first:particle	10 -48 6 -4 34 -7
before:ordinaryNoun first:legalForm	6 0 -2 -3 0 -1
before:ordinaryNoun first:firmHead	-49 -4 27 29 24 -4
before:ordinaryNoun first:firmNoun	-5 -8 17 4 7 -20
before:ordinaryNoun first:bodyHead	-4 -26 17 9 1 -14
before:ordinaryNoun first:placeHead	-41 35 25 14 4 1
before:ordinaryNoun first:productHead	-8 -5 -12 4 -1 19
before:ordinaryNoun first:productNoun	18 -9 8 -6 -8 -11
before:ordinaryNoun first:clubHead	-27 -2 -11 22 7 4
before:ordinaryNoun first:mediaHead	-22 -2 -6 25 -3 10
before:ordinaryNoun first:speaking	-3 10 -5 -1 0 -1
before:ordinaryNoun first:acting	7 0 -2 -4 0 0
before:ordinaryNoun first:possessive	9 -6 -2 0 -1 -1
before:ordinaryNoun first:preposition	-14 -7 23 -2 -2 -4
before:ordinaryNoun first:placePreposition	5 0 -1 0 0 -4
before:ordinaryNoun first:from	20 -13 -5 -2 -1 -2
before:ordinaryNoun first:nationality	10 -1 -1 2 -3 -5
before:ordinaryNoun first:calendar	21 -16 -4 -1 -2 -6
before:ordinaryNoun first:never	34 -15 -21 4 -8 -1
before:ordinaryNoun first:plain	6 4 5 -4 -6 -10
before:ordinaryNoun first:firmTail	-15 0 0 16 0 0
before:ordinaryNoun first:credit	21 -13 -5 -2 -1 -3
before:ordinaryNoun first:function	8 -1 -2 -2 -1 -2
before:ordinaryNoun first:given	29 -16 27 -23 -22 -45
before:ordinaryNoun first:givenMaybe	4 8 -23 -7 -10 6
before:ordinaryNoun first:acronym	-16 -13 31 7 -9 -13
before:ordinaryNoun first:mixed	-6 -34 3 5 -10 22
before:ordinaryNoun first:capital	-21 8 16 12 -2 8
before:ordinaryNoun first:small	39 -18 -19 -3 -2 -6
before:ordinaryNoun first:number	13 -1 -11 0 0 0
before:ordinaryNoun first:endsInS	20 9 -22 -1 -34 9
before:ordinaryNoun first:unknown	9 -18 11 31 -43 -30
before:ordinaryNoun first:longWord	11 17 13 -14 -15 -18
before:ordinaryNoun first:shortWord	5 -22 10 2 1 9
before:ordinaryNoun first:inhabitant	-24 -27 -1 29 25 21
before:ordinaryNoun first:ordinaryNoun	6 -12 -29 0 -13 32
before:ordinaryNoun first:ordinarySmall	-26 11 -3 14 6 10
before:ordinaryNoun first:ordinaryEnd	5 32 -11 -28 14 13
before:ordinaryNoun first:lexiconNoun	-8 -12 19 3 -24 5
before:ordinaryNoun first:lexiconOther	-49 8 -1 33 -11 28
before:ordinaryNoun first:lexiconCompound	2 24 8 -2 -24 -15
before:ordinaryNoun first:lexiconEnding	-21 -12 -11 19 25 -7
before:ordinaryNoun first:lexiconUnknown	-30 5 12 3 19 18
before:ordinarySmall first:role	6 21 -5 -14 -3 -10
before:ordinarySmall first:title	-22 27 -3 -1 -3 0
before:ordinarySmall first:particle	-25 -34 24 -1 31 -1
before:ordinarySmall first:firmHead	-18 -1 -2 30 8 -9
before:ordinarySmall first:firmNoun	11 -7 -3 3 7 -18
before:ordinarySmall first:bodyHead	-8 0 17 8 1 -13
before:ordinarySmall first:placeHead	-25 13 47 19 -19 -17
before:ordinarySmall first:productHead	-10 -2 -1 -10 -1 19
before:ordinarySmall first:productNoun	13 -5 12 -7 -8 -11
before:ordinarySmall first:clubHead	-30 -1 -7 28 18 -18
before:ordinarySmall first:mediaHead	-17 -1 -13 26 -3 11
before:ordinarySmall first:speaking	7 0 -5 -1 0 -1
before:ordinarySmall first:acting	7 0 -2 -5 0 0
before:ordinarySmall first:preposition	-29 -6 38 -1 -10 -1
before:ordinarySmall first:placePreposition	5 0 -1 0 0 -4
before:ordinarySmall first:nationality	10 -1 -1 2 -3 -5
before:ordinarySmall first:calendar	45 -31 -15 -1 -2 -4
before:ordinarySmall first:never	6 -1 -8 7 -4 0
before:ordinarySmall first:plain	-1 14 -19 6 22 -17
before:ordinarySmall first:firmTail	-12 -3 -1 16 0 0
before:ordinarySmall first:partyTail	7 0 -2 -2 0 -2
before:ordinarySmall first:function	8 -1 -2 -2 -1 -2
before:ordinarySmall first:given	-40 60 -15 -15 -13 -11
before:ordinarySmall first:givenMaybe	-24 30 -8 -4 5 -10
before:ordinarySmall first:acronym	-20 -3 -2 26 -6 -1
before:ordinarySmall first:mixed	-2 -8 -9 21 -2 -7
before:ordinarySmall first:capital	-2 4 5 -2 9 -13
before:ordinarySmall first:small	17 -7 -1 0 -9 0
before:ordinarySmall first:number	13 -1 -11 0 0 0
before:ordinarySmall first:endsInS	-1 -20 42 14 -26 -33
before:ordinarySmall first:unknown	-17 -8 -15 45 -28 -5
before:ordinarySmall first:longWord	29 -34 -41 -6 -18 33
before:ordinarySmall first:shortWord	-65 33 32 7 50 -9
before:ordinarySmall first:inhabitant	30 -41 -47 29 -31 2
before:ordinarySmall first:ordinaryNoun	25 -12 -62 0 -26 9
before:ordinarySmall first:ordinarySmall	-25 -48 33 16 -8 9
before:ordinarySmall first:ordinaryEnd	10 -10 -15 -25 8 32
before:ordinarySmall first:lexiconNoun	32 -47 9 -15 -32 -11
before:ordinarySmall first:lexiconOther	-56 56 10 6 12 -16
before:ordinarySmall first:lexiconCompound	5 -28 4 9 -11 -13
before:ordinarySmall first:lexiconEnding	-35 6 9 23 28 -39
before:ordinarySmall first:lexiconUnknown	-30 26 -6 -20 24 8
before:ordinaryEnd first:role	-4 28 -14 -2 0 -3
before:ordinaryEnd first:title	12 -12 0 0 0 0
before:ordinaryEnd first:particle	-4 -3 17 -8 -6 -2
before:ordinaryEnd first:legalForm	37 0 -25 -14 0 -5
before:ordinaryEnd first:firmHead	27 -8 -18 -2 -5 -2
before:ordinaryEnd first:bodyHead	-32 30 8 2 0 -1
before:ordinaryEnd first:placeHead	21 -8 -43 -22 32 -16
before:ordinaryEnd first:productNoun	-12 -1 13 0 0 0
before:ordinaryEnd first:clubHead	15 -18 14 -3 -12 -4
before:ordinaryEnd first:mediaHead	31 -4 2 -40 -4 -2
before:ordinaryEnd first:preposition	-13 0 17 -1 -5 -1
before:ordinaryEnd first:from	10 -3 0 -6 0 -1
before:ordinaryEnd first:nationality	33 0 -1 -31 0 0
before:ordinaryEnd first:never	18 -12 -8 0 0 0
before:ordinaryEnd first:plain	-5 -31 38 -17 -10 -12
before:ordinaryEnd first:credit	10 -3 0 -6 0 -1
before:ordinaryEnd first:given	-4 1 -22 -7 -6 25
before:ordinaryEnd first:givenMaybe	16 -7 -4 -1 -1 -5
before:ordinaryEnd first:acronym	0 -5 1 9 -3 -12
before:ordinaryEnd first:mixed	18 -1 -41 -5 -1 20
before:ordinaryEnd first:capital	-17 2 19 -4 -7 1
before:ordinaryEnd first:small	12 -3 -1 -7 0 -2
before:ordinaryEnd first:endsInS	-23 -14 21 -7 34 -23
before:ordinaryEnd first:unknown	-6 -5 6 10 -3 -13
before:ordinaryEnd first:longWord	-44 -17 37 11 39 -17
before:ordinaryEnd first:shortWord	25 3 -44 7 25 -15
before:ordinaryEnd first:inhabitant	31 18 -12 -30 -26 -33
before:ordinaryEnd first:ordinaryNoun	-39 -1 47 -11 0 -5
before:ordinaryEnd first:ordinarySmall	-47 15 0 18 47 -20
before:ordinaryEnd first:ordinaryEnd	2 -43 2 10 24 -38
before:ordinaryEnd first:lexiconNoun	-25 41 -37 36 27 -2
before:ordinaryEnd first:lexiconOther	20 -26 10 -49 -19 32
before:ordinaryEnd first:lexiconCompound	-11 16 0 1 -22 15
before:ordinaryEnd first:lexiconEnding	-10 -6 47 -12 -29 -8
before:ordinaryEnd first:lexiconUnknown	-4 -11 24 -20 -5 -13
before:lexiconNoun first:role	8 -47 26 19 -2 -25
before:lexiconNoun first:title	31 -23 -6 -1 -3 -1
before:lexiconNoun first:particle	14 -22 17 -5 -12 -8
before:lexiconNoun first:legalForm	10 0 -6 -3 0 -1
before:lexiconNoun first:firmHead	23 -10 -1 -12 -25 -14
before:lexiconNoun first:firmNoun	13 -12 -9 7 -10 -8
before:lexiconNoun first:bodyHead	65 -29 10 -79 -5 -6
before:lexiconNoun first:placeHead	40 -36 -31 -51 0 8
before:lexiconNoun first:productHead	3 -3 -11 12 0 0
before:lexiconNoun first:productNoun	15 -4 -10 0 0 -1
before:lexiconNoun first:clubHead	0 -4 -19 15 -14 14
before:lexiconNoun first:mediaHead	10 -2 -4 -1 0 -6
before:lexiconNoun first:speaking	-9 10 0 0 0 0
before:lexiconNoun first:possessive	8 -6 0 0 -1 -1
before:lexiconNoun first:preposition	-10 -11 26 -2 -10 -5
before:lexiconNoun first:from	32 -19 -12 -3 -2 -4
before:lexiconNoun first:nationality	21 0 -12 -11 -1 -1
before:lexiconNoun first:calendar	1 3 -5 0 -1 -3
before:lexiconNoun first:never	29 -14 -9 -5 -4 -1
before:lexiconNoun first:plain	-7 18 8 -6 -13 -13
before:lexiconNoun first:partyTail	7 0 -2 -2 0 -2
before:lexiconNoun first:credit	33 -19 -12 -3 -2 -4
before:lexiconNoun first:function	4 -13 6 -1 -1 -2
before:lexiconNoun first:given	10 -1 7 -11 -15 -5
before:lexiconNoun first:givenMaybe	40 -35 -24 -3 -3 11
before:lexiconNoun first:acronym	-44 -15 30 28 -11 3
before:lexiconNoun first:mixed	-23 -28 -3 5 -8 40
before:lexiconNoun first:capital	-7 13 -4 -6 1 3
before:lexiconNoun first:small	59 -27 -28 -4 -11 -8
before:lexiconNoun first:initial	10 -4 -1 -1 -2 -3
before:lexiconNoun first:endsInS	-19 42 5 -26 -32 8
before:lexiconNoun first:unknown	10 -28 17 7 -27 -8
before:lexiconNoun first:longWord	-6 27 4 18 0 -63
before:lexiconNoun first:shortWord	5 -6 -1 0 -13 10
before:lexiconNoun first:inhabitant	8 -15 -12 -26 4 30
before:lexiconNoun first:ordinaryNoun	-4 -16 7 21 2 -12
before:lexiconNoun first:ordinarySmall	-2 22 -11 -28 11 -7
before:lexiconNoun first:ordinaryEnd	14 7 -6 -3 7 -65
before:lexiconNoun first:lexiconNoun	8 -6 -25 -4 6 16
before:lexiconNoun first:lexiconOther	-26 5 4 22 -23 16
before:lexiconNoun first:lexiconCompound	-13 -2 17 0 -6 -4
before:lexiconNoun first:lexiconEnding	18 26 -54 -17 16 14
before:lexiconNoun first:lexiconUnknown	-14 8 13 -10 2 3
before:lexiconOther first:role	-3 9 22 -31 0 -5
before:lexiconOther first:firmHead	14 -2 -50 -16 35 -1
before:lexiconOther first:firmNoun	1 -2 -9 -29 38 -6
before:lexiconOther first:bodyHead	-5 -8 -65 18 25 -7
before:lexiconOther first:placeHead	0 -13 14 -10 9 -3
before:lexiconOther first:productHead	8 0 0 0 0 -8
before:lexiconOther first:productNoun	23 -1 -10 -3 -1 -10
before:lexiconOther first:clubHead	-5 0 -3 -2 10 0
before:lexiconOther first:mediaHead	-12 0 -42 30 -2 25
before:lexiconOther first:speaking	7 0 -5 -1 0 -1
before:lexiconOther first:placePreposition	5 0 -1 0 0 -4
before:lexiconOther first:nationality	13 0 -11 -5 0 -1
before:lexiconOther first:never	12 0 -6 -3 -4 0
before:lexiconOther first:plain	14 -43 11 -50 29 1
before:lexiconOther first:given	-35 43 -3 0 0 -17
before:lexiconOther first:givenMaybe	2 -3 -5 0 13 -7
before:lexiconOther first:acronym	11 0 -4 -6 -1 -1
before:lexiconOther first:mixed	1 -1 -4 -1 -1 6
before:lexiconOther first:capital	17 -11 -5 -7 -15 6
before:lexiconOther first:endsInS	-10 13 -8 -10 34 -18
before:lexiconOther first:unknown	6 0 0 -5 0 0
before:lexiconOther first:longWord	3 -9 -42 15 -1 6
before:lexiconOther first:shortWord	20 -44 36 -23 22 -63
before:lexiconOther first:inhabitant	-11 -35 10 55 -23 -52
before:lexiconOther first:ordinaryNoun	34 -2 -31 1 -1 -21
before:lexiconOther first:ordinarySmall	-7 -3 22 -35 7 18
before:lexiconOther first:ordinaryEnd	-36 -18 9 -16 38 29
before:lexiconOther first:lexiconNoun	14 -31 8 -19 -16 6
before:lexiconOther first:lexiconOther	5 -12 0 -2 17 -13
before:lexiconOther first:lexiconCompound	5 -24 -4 14 -6 -26
before:lexiconOther first:lexiconEnding	1 -1 -5 -8 16 -16
before:lexiconOther first:lexiconUnknown	0 14 -16 9 -35 31
before:lexiconCompound first:role	-21 -1 24 -2 0 -2
before:lexiconCompound first:title	14 -13 1 -4 0 -1
before:lexiconCompound first:particle	5 -4 7 -8 -6 -2
before:lexiconCompound first:legalForm	33 0 -19 -14 0 -5
before:lexiconCompound first:firmHead	23 -8 -3 -26 -7 -5
before:lexiconCompound first:firmNoun	-24 -2 32 -2 -10 -1
before:lexiconCompound first:bodyHead	12 0 0 -13 0 -2
before:lexiconCompound first:placeHead	24 12 -9 -51 3 -23
before:lexiconCompound first:productHead	19 0 -2 -16 0 -2
before:lexiconCompound first:productNoun	-42 0 45 -1 0 -6
before:lexiconCompound first:clubHead	49 -18 12 -46 -13 -5
before:lexiconCompound first:mediaHead	12 -3 23 -40 -4 -1
before:lexiconCompound first:preposition	-5 0 8 -1 -6 -1
before:lexiconCompound first:from	12 -4 -1 -7 0 -1
before:lexiconCompound first:nationality	43 -1 -1 -41 0 -1
before:lexiconCompound first:calendar	-16 0 16 0 0 0
before:lexiconCompound first:never	20 -12 -9 0 0 0
before:lexiconCompound first:plain	33 -30 -11 -22 17 -25
before:lexiconCompound first:credit	12 -4 -1 -7 0 -1
before:lexiconCompound first:function	-26 0 13 16 0 -1
before:lexiconCompound first:given	4 1 -37 -10 -7 28
before:lexiconCompound first:givenMaybe	4 14 -6 -5 -1 -13
before:lexiconCompound first:acronym	-26 -9 12 27 -3 -8
before:lexiconCompound first:mixed	19 0 22 -23 0 -29
before:lexiconCompound first:capital	-7 -4 -3 -6 3 28
before:lexiconCompound first:small	11 -4 2 -7 -1 -2
before:lexiconCompound first:endsInS	-15 -18 8 15 33 -30
before:lexiconCompound first:unknown	-22 -9 15 19 -3 -8
before:lexiconCompound first:longWord	-3 -24 24 -31 37 -21
before:lexiconCompound first:shortWord	12 -13 -26 32 1 -18
before:lexiconCompound first:inhabitant	38 -34 -11 -32 6 -31
before:lexiconCompound first:ordinaryNoun	-30 -4 15 -29 0 36
before:lexiconCompound first:ordinarySmall	-46 36 -3 4 47 -25
before:lexiconCompound first:ordinaryEnd	4 8 1 21 -55 -8
before:lexiconCompound first:lexiconNoun	-40 1 16 9 7 31
before:lexiconCompound first:lexiconOther	-9 -6 18 -57 12 33
before:lexiconCompound first:lexiconCompound	-13 29 7 -5 -5 -14
before:lexiconCompound first:lexiconEnding	-19 -11 25 -15 17 -12
before:lexiconCompound first:lexiconUnknown	34 -10 -29 2 -13 -3
before:lexiconEnding first:role	34 -1 -31 -1 0 -1
before:lexiconEnding first:title	9 -2 -7 0 0 0
before:lexiconEnding first:legalForm	5 0 -4 0 0 -1
before:lexiconEnding first:firmHead	7 0 -6 0 0 0
before:lexiconEnding first:placeHead	-15 -2 17 0 -1 0
before:lexiconEnding first:mediaHead	16 -1 -15 0 0 0
before:lexiconEnding first:never	9 -2 -7 0 0 0
before:lexiconEnding first:plain	5 -1 -2 0 -1 0
before:lexiconEnding first:given	-11 29 -16 -1 0 -1
before:lexiconEnding first:acronym	10 0 -2 -4 -1 -3
before:lexiconEnding first:mixed	39 0 -24 -3 0 -21
before:lexiconEnding first:capital	-5 -23 16 -5 -16 22
before:lexiconEnding first:endsInS	-30 8 26 -2 0 -1
before:lexiconEnding first:unknown	10 0 -2 -4 -1 -3
before:lexiconEnding first:shortWord	27 0 -24 -8 -2 -6
before:lexiconEnding first:inhabitant	17 -2 -13 0 -1 -1
before:lexiconEnding first:ordinarySmall	-4 -1 5 0 0 0
before:lexiconEnding first:ordinaryEnd	21 -1 -18 -1 -1 -2
before:lexiconEnding first:lexiconNoun	-27 9 -20 -8 -5 41
before:lexiconEnding first:lexiconOther	8 -1 -5 0 -1 -1
before:lexiconEnding first:lexiconCompound	-4 -9 24 -23 -2 -9
before:lexiconEnding first:lexiconEnding	17 1 -15 -1 -1 0
before:lexiconEnding first:lexiconUnknown	4 -24 14 17 -7 -15
before:lexiconUnknown first:role	2 11 -50 21 -4 -3
before:lexiconUnknown first:title	-25 26 -2 0 0 0
before:lexiconUnknown first:particle	15 -34 -24 -2 36 -1
before:lexiconUnknown first:legalForm	22 0 -18 -2 -1 -4
before:lexiconUnknown first:firmHead	9 -12 -14 34 -49 -6
before:lexiconUnknown first:firmNoun	7 -9 5 14 -28 -14
before:lexiconUnknown first:bodyHead	-3 2 9 8 -36 -10
before:lexiconUnknown first:placeHead	-7 22 -7 18 -6 -16
before:lexiconUnknown first:productHead	-7 -2 -3 -10 -1 17
before:lexiconUnknown first:productNoun	-4 -5 18 -4 -7 -1
before:lexiconUnknown first:clubHead	-1 -1 -4 9 8 -18
before:lexiconUnknown first:mediaHead	15 -1 1 -4 -1 -17
before:lexiconUnknown first:acting	7 0 -2 -5 0 0
before:lexiconUnknown first:nationality	11 -1 3 -3 -3 -5
before:lexiconUnknown first:calendar	25 -25 -3 -1 -1 -4
before:lexiconUnknown first:never	13 0 -18 8 -1 -3
before:lexiconUnknown first:plain	3 11 -28 24 -2 -34
before:lexiconUnknown first:firmTail	-12 -3 0 16 0 0
before:lexiconUnknown first:function	18 -8 -2 -3 -3 -2
before:lexiconUnknown first:given	-3 24 -26 -18 -17 -14
before:lexiconUnknown first:givenMaybe	-44 55 -9 -5 -8 -6
before:lexiconUnknown first:acronym	24 -4 -17 7 -6 -13
before:lexiconUnknown first:mixed	-11 -8 -18 20 -2 12
before:lexiconUnknown first:capital	17 -7 -1 -6 -10 -13
before:lexiconUnknown first:small	11 -6 -2 -2 0 -1
before:lexiconUnknown first:number	13 -1 -11 0 0 0
before:lexiconUnknown first:initial	29 -11 -3 -5 -3 -9
before:lexiconUnknown first:endsInS	34 -22 -22 13 -14 -20
before:lexiconUnknown first:unknown	-13 -17 -22 25 -33 34
before:lexiconUnknown first:longWord	-2 -3 -11 -1 -8 34
before:lexiconUnknown first:shortWord	-6 11 -8 2 -10 13
before:lexiconUnknown first:inhabitant	-20 -4 32 -12 -23 18
before:lexiconUnknown first:ordinaryNoun	17 -8 -64 5 -20 25
before:lexiconUnknown first:ordinarySmall	8 -50 -14 35 -25 -8
before:lexiconUnknown first:ordinaryEnd	9 -14 -7 6 -21 3
before:lexiconUnknown first:lexiconNoun	14 5 7 -8 -22 -23
before:lexiconUnknown first:lexiconOther	-5 29 -21 6 -22 -11
before:lexiconUnknown first:lexiconCompound	-5 -43 4 8 12 -7
before:lexiconUnknown first:lexiconEnding	29 -27 -16 20 -17 -32
before:lexiconUnknown first:lexiconUnknown	27 -4 -8 -30 -1 -14
before:role last:role	23 -15 -15 0 -1 -1
before:role last:title	11 -6 -4 0 -1 0
before:role last:particle	17 -17 0 0 0 0
before:role last:legalForm	24 -8 -19 -1 0 -1
before:role last:firmHead	43 -12 -35 -1 0 -1
before:role last:firmNoun	5 -14 12 0 0 0
before:role last:bodyHead	8 -24 23 -4 0 -1
before:role last:placeHead	-46 1 52 -5 20 -1
before:role last:productHead	-3 -2 7 0 0 -1
before:role last:productNoun	9 -8 -1 0 0 0
before:role last:clubHead	-14 0 15 -1 0 0
before:role last:speaking	-6 6 0 0 0 0
before:role last:calendar	-34 35 -1 -1 0 0
before:role last:never	-1 -6 6 -1 0 -1
before:role last:plain	-20 15 15 -3 -7 -4
before:role last:firmTail	9 0 -9 0 0 0
before:role last:given	43 -30 -28 0 -1 -15
before:role last:givenMaybe	-1 9 -11 0 0 -2
before:role last:acronym	-13 9 11 -4 -1 -5
before:role last:capital	-8 49 -27 -30 -29 -36
before:role last:number	32 -13 -2 -1 0 -21
before:role last:initial	-9 9 0 0 0 -1
before:role last:endsInS	23 -36 -55 -13 47 48
before:role last:stop	-17 0 17 0 0 0
before:role last:unknown	12 32 -40 -4 -1 -9
before:role last:longWord	47 -50 -13 -4 18 -5
before:role last:shortWord	2 48 -51 -11 -6 -20
before:role last:inhabitant	-32 53 -12 -8 -4 -4
before:role last:ordinaryNoun	33 -12 -24 -1 0 -1
before:role last:ordinarySmall	-39 52 -20 -3 0 -2
before:role last:ordinaryEnd	-11 -2 -15 9 44 -8
before:role last:lexiconNoun	-35 66 -3 -17 -9 -31
before:role last:lexiconOther	-27 34 -2 -1 -1 -10
before:role last:lexiconCompound	27 -24 -18 9 35 -38
before:role last:lexiconUnknown	9 22 -26 -31 -61 0
before:title last:role	-21 24 0 -3 -1 0
before:title last:firmHead	11 -7 -4 0 0 0
before:title last:bodyHead	25 -19 -1 -8 0 0
before:title last:placeHead	-3 13 0 0 -11 0
before:title last:calendar	-29 29 0 0 0 0
before:title last:given	32 -31 0 0 0 -1
before:title last:givenMaybe	-16 17 -2 -1 0 0
before:title last:acronym	7 0 -1 -6 0 0
before:title last:capital	-25 75 -38 -21 -67 -17
before:title last:endsInS	-39 41 -2 -2 0 0
before:title last:unknown	-21 21 0 0 0 0
before:title last:longWord	7 10 -13 -2 -10 -4
before:title last:shortWord	-37 43 -2 -7 -1 -2
before:title last:inhabitant	-9 14 -6 0 -3 -1
before:title last:ordinaryNoun	-12 13 0 -1 0 0
before:title last:ordinarySmall	-18 21 0 -2 0 -1
before:title last:ordinaryEnd	-9 14 -4 0 -1 0
before:title last:lexiconNoun	-21 33 -9 -13 -4 -7
before:title last:lexiconCompound	-15 26 -4 0 -12 0
before:title last:lexiconUnknown	5 45 -29 -9 -57 -11
before:particle last:role	17 -10 -24 -4 11 -8
before:particle last:title	-15 0 22 -3 -3 -6
before:particle last:legalForm	-4 0 14 -11 -7 -3
before:particle last:firmHead	40 -7 1 -31 -59 -6
before:particle last:firmNoun	-58 0 62 20 -50 -10
before:particle last:bodyHead	-9 8 -42 0 39 24
before:particle last:placeHead	-29 -29 5 39 5 37
before:particle last:productHead	-20 -12 -8 -10 -6 36
before:particle last:productNoun	22 -3 -28 -4 -2 0
before:particle last:clubHead	-25 -2 -20 35 18 -23
before:particle last:mediaHead	3 -6 16 -18 -13 -12
before:particle last:acting	8 0 -2 -5 0 0
before:particle last:and	-19 0 0 -1 20 0
before:particle last:pronoun	-4 0 5 0 0 0
before:particle last:nationality	-20 0 33 -3 -15 -1
before:particle last:calendar	24 14 -27 -14 -1 -1
before:particle last:never	-24 0 33 -16 12 -4
before:particle last:plain	33 -34 -11 -33 -9 18
before:particle last:firmTail	25 0 -8 -12 -4 -1
before:particle last:partyTail	24 -1 -1 -21 -1 -1
before:particle last:function	13 0 -22 -8 14 -4
before:particle last:given	37 12 -26 -11 -32 -17
before:particle last:givenMaybe	-34 48 -32 -7 29 -28
before:particle last:acronym	-19 -42 48 -5 -14 2
before:particle last:mixed	20 -4 -12 3 -15 -3
before:particle last:capital	-8 -15 4 12 12 -7
before:particle last:number	22 -7 -20 -67 34 -16
before:particle last:initial	14 -1 -7 -2 -3 -3
before:particle last:endsInS	20 27 -57 38 -61 43
before:particle last:stop	21 0 -20 -1 -2 0
before:particle last:unknown	16 -44 3 -24 -9 18
before:particle last:longWord	-6 -22 0 -31 39 0
before:particle last:shortWord	10 -3 -9 26 -31 -8
before:particle last:inhabitant	-18 33 10 33 -64 -11
before:particle last:ordinaryNoun	8 -5 -41 18 -61 36
before:particle last:ordinarySmall	-6 -49 23 16 -9 -12
before:particle last:ordinaryEnd	8 -11 -5 -23 -15 35
before:particle last:lexiconNoun	-9 -26 -10 12 33 -1
before:particle last:lexiconOther	4 32 -38 19 -28 -11
before:particle last:lexiconCompound	4 -13 14 -7 -12 -8
before:particle last:lexiconEnding	-25 -5 -2 40 17 -39
before:particle last:lexiconUnknown	12 -13 0 -4 -9 -4
before:legalForm last:calendar	5 -4 0 0 0 0
before:legalForm last:capital	10 -5 -3 0 -1 -1
before:legalForm last:lexiconNoun	10 -5 -3 0 -1 -1
before:firmHead last:legalForm	35 -8 -27 -1 -2 -5
before:firmHead last:firmHead	-22 -1 25 -3 -1 0
before:firmHead last:firmNoun	-19 0 20 -1 0 0
before:firmHead last:bodyHead	4 0 -6 2 0 0
before:firmHead last:placeHead	51 0 -53 25 -34 0
before:firmHead last:clubHead	-10 0 12 0 -1 -2
before:firmHead last:mediaHead	-25 0 25 0 0 0
before:firmHead last:never	21 0 -20 0 0 0
before:firmHead last:plain	-17 -1 23 -6 -1 -1
before:firmHead last:given	36 -4 -34 0 0 0
before:firmHead last:acronym	14 -1 0 -18 -3 -4
before:firmHead last:mixed	39 -8 -31 -3 0 -11
before:firmHead last:capital	2 -29 25 -8 -3 -31
before:firmHead last:initial	10 -9 -1 0 -1 0
before:firmHead last:endsInS	5 -2 13 -16 -7 -1
before:firmHead last:stop	33 0 -32 0 0 -1
before:firmHead last:unknown	-4 -10 29 -18 -4 -2
before:firmHead last:longWord	12 -1 -74 -2 43 -1
before:firmHead last:shortWord	3 33 -12 15 -12 -12
before:firmHead last:inhabitant	1 -16 5 19 -3 -5
before:firmHead last:ordinaryNoun	-41 0 42 -1 0 -1
before:firmHead last:ordinarySmall	23 -6 -11 -1 0 -6
before:firmHead last:ordinaryEnd	-8 -9 28 -11 -7 -3
before:firmHead last:lexiconNoun	18 -7 0 -9 -9 -8
before:firmHead last:lexiconOther	14 -6 -7 -1 0 -4
before:firmHead last:lexiconCompound	7 -2 1 -5 -9 -4
before:firmHead last:lexiconEnding	-6 -10 17 -2 -3 -1
before:firmHead last:lexiconUnknown	-7 -13 17 4 10 -25
before:firmNoun last:role	29 -16 -20 -2 0 -2
before:firmNoun last:particle	10 0 -10 0 0 0
before:firmNoun last:legalForm	-8 0 11 -2 -1 -3
before:firmNoun last:firmHead	-23 -2 27 -4 -2 -2
before:firmNoun last:firmNoun	-46 0 46 0 0 0
before:firmNoun last:bodyHead	-35 0 35 1 0 -1
before:firmNoun last:placeHead	22 -15 -7 -10 -19 -2
before:firmNoun last:productHead	-3 -2 7 0 0 -1
before:firmNoun last:productNoun	-34 -1 35 0 0 -1
before:firmNoun last:clubHead	2 -2 8 -1 -6 -2
before:firmNoun last:mediaHead	8 0 -4 0 -4 -1
before:firmNoun last:never	-19 0 20 -1 0 -1
before:firmNoun last:plain	-20 -15 40 -18 -3 -8
before:firmNoun last:firmTail	9 0 -9 0 0 0
before:firmNoun last:given	-24 39 -15 0 0 -12
before:firmNoun last:givenMaybe	-3 11 -9 0 0 0
before:firmNoun last:acronym	-52 -1 74 -18 -2 -20
before:firmNoun last:mixed	-7 0 -13 -1 -1 23
before:firmNoun last:capital	-3 -56 43 3 -49 -8
before:firmNoun last:number	6 0 -3 -1 0 -2
before:firmNoun last:endsInS	-37 -29 32 15 15 7
before:firmNoun last:stop	22 0 -21 0 0 0
before:firmNoun last:unknown	8 -5 23 -18 -2 -21
before:firmNoun last:longWord	3 -15 4 22 -11 -12
before:firmNoun last:shortWord	-18 1 24 22 7 -42
before:firmNoun last:inhabitant	12 -23 20 -15 -17 -19
before:firmNoun last:ordinaryNoun	21 -24 1 -24 0 -9
before:firmNoun last:ordinarySmall	17 28 -40 -1 -1 -4
before:firmNoun last:ordinaryEnd	-11 -29 12 6 17 23
before:firmNoun last:lexiconNoun	-24 -10 36 7 -16 -10
before:firmNoun last:lexiconOther	-17 -32 19 30 -1 -14
before:firmNoun last:lexiconCompound	20 -52 -2 -8 7 1
before:firmNoun last:lexiconEnding	6 -13 -12 -5 -2 27
before:firmNoun last:lexiconUnknown	15 -14 14 -20 -64 0
before:bodyHead last:role	-34 0 -1 34 0 0
before:bodyHead last:firmHead	-12 0 32 -30 -2 -1
before:bodyHead last:firmNoun	-57 0 57 -1 0 0
before:bodyHead last:bodyHead	-22 -3 -10 30 0 -1
before:bodyHead last:placeHead	13 -6 18 6 -27 -4
before:bodyHead last:clubHead	13 0 -3 -9 -1 0
before:bodyHead last:calendar	-9 0 15 -9 0 0
before:bodyHead last:plain	-48 -1 -2 57 -3 -1
before:bodyHead last:function	-14 0 -3 17 0 -1
before:bodyHead last:given	-12 12 0 0 0 0
before:bodyHead last:givenMaybe	10 -4 -2 -5 0 0
before:bodyHead last:acronym	-49 -3 -23 63 -1 -9
before:bodyHead last:mixed	14 0 -19 11 -1 -18
before:bodyHead last:capital	21 -41 -9 41 -32 -64
before:bodyHead last:number	-23 0 -5 27 0 -2
before:bodyHead last:endsInS	-34 -37 -44 25 61 -1
before:bodyHead last:unknown	-3 -3 -19 29 -1 -21
before:bodyHead last:longWord	-51 0 -51 25 80 -10
before:bodyHead last:shortWord	0 -32 26 17 -34 -30
before:bodyHead last:inhabitant	13 7 -54 -18 32 -4
before:bodyHead last:ordinaryNoun	-11 0 -7 16 -2 -1
before:bodyHead last:ordinarySmall	9 0 0 -8 -1 0
before:bodyHead last:ordinaryEnd	-37 -6 -19 48 11 -4
before:bodyHead last:lexiconNoun	-17 -15 35 21 -33 -23
before:bodyHead last:lexiconOther	0 -4 -24 23 -1 -1
before:bodyHead last:lexiconCompound	61 -9 -60 12 -74 -9
before:bodyHead last:lexiconEnding	-61 2 47 -25 36 -1
before:bodyHead last:lexiconUnknown	24 -31 -43 44 -8 -45
before:placeHead last:role	-6 -14 26 0 -1 0
before:placeHead last:legalForm	30 0 -29 -1 -1 -2
before:placeHead last:firmHead	16 -7 1 0 -13 -3
before:placeHead last:firmNoun	10 0 -1 0 -8 0
before:placeHead last:bodyHead	21 -19 0 -2 0 0
before:placeHead last:placeHead	36 29 -9 -3 -32 -6
before:placeHead last:mediaHead	25 0 -22 0 -4 -1
before:placeHead last:calendar	-28 29 0 0 0 0
before:placeHead last:never	28 -1 -26 -1 -1 -2
before:placeHead last:plain	-13 30 -11 -2 0 -7
before:placeHead last:given	35 -20 0 0 -7 -12
before:placeHead last:givenMaybe	-6 8 -1 0 0 0
before:placeHead last:acronym	43 -1 -24 -4 -8 -11
before:placeHead last:mixed	4 0 -20 -2 -2 19
before:placeHead last:capital	-11 -23 -16 -40 55 4
before:placeHead last:number	30 0 -3 -4 -5 -21
before:placeHead last:endsInS	-35 -3 30 -9 18 -3
before:placeHead last:unknown	36 19 -1 -4 -49 -14
before:placeHead last:longWord	52 -33 -18 -2 -11 -4
before:placeHead last:shortWord	-27 -31 1 -8 67 -33
before:placeHead last:inhabitant	-10 -21 4 -3 37 -16
before:placeHead last:ordinaryNoun	2 6 -28 0 17 -1
before:placeHead last:ordinarySmall	28 -5 -23 -2 0 0
before:placeHead last:ordinaryEnd	-21 10 -41 -4 29 26
before:placeHead last:lexiconNoun	-24 -30 16 -15 68 -46
before:placeHead last:lexiconCompound	23 7 -50 -5 -14 22
before:placeHead last:lexiconEnding	-17 0 -8 0 24 0
before:placeHead last:lexiconUnknown	-4 -26 -14 -26 36 27
before:productHead last:plain	7 -2 -1 -1 -2 -2
before:productHead last:mixed	-7 -3 -3 0 -2 11
before:productHead last:capital	34 -17 -16 -8 -19 5
before:productHead last:longWord	6 0 0 -2 -3 -1
before:productHead last:shortWord	-9 0 -3 -1 -1 13
before:productHead last:ordinarySmall	8 0 0 0 0 -8
before:productHead last:lexiconNoun	15 -4 -3 -2 -3 -4
before:productHead last:lexiconCompound	26 -3 -3 -2 -16 -5
before:productHead last:lexiconUnknown	1 -13 -14 -4 -2 21
before:productNoun last:legalForm	-21 0 21 0 0 -1
before:productNoun last:bodyHead	9 0 -1 0 0 -8
before:productNoun last:placeHead	11 0 -2 -2 -2 -6
before:productNoun last:clubHead	-7 -1 -5 -11 0 19
before:productNoun last:mediaHead	-10 -3 21 0 0 -12
before:productNoun last:calendar	5 0 0 0 0 -5
before:productNoun last:plain	6 -7 -21 -6 -4 22
before:productNoun last:given	-12 -11 -6 0 0 25
before:productNoun last:acronym	-2 0 18 -1 0 -14
before:productNoun last:mixed	-25 -3 6 -1 -2 20
before:productNoun last:capital	-15 -53 10 -2 -34 48
before:productNoun last:number	-8 0 -7 -3 0 15
before:productNoun last:initial	10 -4 -1 -1 -2 -3
before:productNoun last:endsInS	-13 0 -25 0 0 32
before:productNoun last:unknown	17 -4 15 -2 -8 -21
before:productNoun last:longWord	-10 0 -29 34 0 -7
before:productNoun last:shortWord	24 -12 -9 -16 -9 0
before:productNoun last:inhabitant	-7 -24 40 -2 -3 -11
before:productNoun last:ordinaryNoun	15 0 -15 -2 -2 -1
before:productNoun last:ordinarySmall	-34 -2 -4 -2 0 38
before:productNoun last:ordinaryEnd	15 0 -43 -2 0 29
before:productNoun last:lexiconNoun	7 -17 -17 -14 -5 23
before:productNoun last:lexiconOther	-20 -2 -34 26 0 22
before:productNoun last:lexiconCompound	-19 0 14 -6 -2 6
before:productNoun last:lexiconEnding	-13 0 -25 0 0 32
before:productNoun last:lexiconUnknown	-12 -44 38 -23 -24 18
before:familyNoun last:particle	-14 14 0 0 0 0
before:familyNoun last:given	-14 14 0 0 0 0
before:familyNoun last:capital	-11 12 0 0 0 0
before:familyNoun last:shortWord	-14 14 0 0 0 0
before:familyNoun last:lexiconUnknown	-11 12 0 0 0 0
before:clubHead last:placeHead	26 -2 -5 -7 -14 0
before:clubHead last:plain	8 -3 -3 -1 0 -2
before:clubHead last:capital	46 -8 -11 -9 -18 -9
before:clubHead last:lexiconNoun	6 -2 -1 0 0 -3
before:clubHead last:lexiconCompound	16 -2 -5 -7 -2 -1
before:clubHead last:lexiconUnknown	29 -4 -6 -2 -16 -5
before:mediaHead last:firmNoun	28 -9 -21 0 0 0
before:mediaHead last:placeHead	15 -9 -2 0 -5 0
before:mediaHead last:mediaHead	26 0 -26 0 0 0
before:mediaHead last:plain	14 -9 -4 -3 -1 -1
before:mediaHead last:capital	13 -14 22 -12 -19 -23
before:mediaHead last:endsInS	7 0 -7 0 0 0
before:mediaHead last:longWord	35 -1 -18 -7 -7 -6
before:mediaHead last:shortWord	-4 8 -4 0 0 -1
before:mediaHead last:inhabitant	30 -5 -20 -2 -2 -4
before:mediaHead last:ordinaryNoun	-14 0 16 0 0 0
before:mediaHead last:ordinaryEnd	9 -9 11 -4 -4 -6
before:mediaHead last:lexiconNoun	-16 -5 29 -2 -9 -6
before:mediaHead last:lexiconCompound	36 -11 -3 -9 -10 -14
before:mediaHead last:lexiconEnding	9 0 -9 0 0 0
before:speaking last:role	-5 15 -15 0 0 0
before:speaking last:title	16 -11 -5 0 0 0
before:speaking last:firmHead	-29 0 29 0 0 0
before:speaking last:firmNoun	13 -13 6 -6 0 0
before:speaking last:bodyHead	56 -13 -19 -46 -1 0
before:speaking last:placeHead	31 -16 -32 -2 4 -1
before:speaking last:productNoun	11 -10 0 0 0 0
before:speaking last:mediaHead	6 -4 -2 0 0 0
before:speaking last:calendar	-46 48 -3 0 0 0
before:speaking last:never	14 -9 -5 0 0 0
before:speaking last:plain	-24 18 16 -4 -1 -2
before:speaking last:given	82 -74 -8 0 -2 -7
before:speaking last:givenMaybe	11 -9 -1 0 0 0
before:speaking last:acronym	-9 -13 18 -3 -3 -5
before:speaking last:capital	-37 52 12 -18 -37 -33
before:speaking last:number	-27 -1 -6 35 0 -13
before:speaking last:endsInS	39 2 -54 -18 -2 -1
before:speaking last:unknown	-10 -11 19 -4 -3 -5
before:speaking last:longWord	29 23 -45 -22 -5 -3
before:speaking last:shortWord	17 -6 1 -7 -7 -14
before:speaking last:inhabitant	-45 65 -31 -2 -2 -2
before:speaking last:ordinaryNoun	39 -28 -9 -4 -1 -3
before:speaking last:ordinarySmall	9 1 -12 -3 -1 -1
before:speaking last:ordinaryEnd	1 37 -16 -39 -5 -3
before:speaking last:lexiconNoun	-43 27 11 18 -5 -9
before:speaking last:lexiconOther	31 -16 -24 -1 -1 -1
before:speaking last:lexiconCompound	-3 37 -39 -25 20 -6
before:speaking last:lexiconEnding	-5 26 -25 -4 -6 -2
before:speaking last:lexiconUnknown	-22 21 40 -32 -62 -24
before:acting last:role	26 -11 -17 -1 0 -1
before:acting last:legalForm	11 0 -11 0 0 0
before:acting last:firmHead	-14 -21 28 -1 -4 -1
before:acting last:firmNoun	11 7 -17 0 0 0
before:acting last:bodyHead	-21 17 30 -26 -2 -1
before:acting last:placeHead	77 -28 -45 -6 -29 -1
before:acting last:productHead	-18 -1 -10 0 -2 24
before:acting last:productNoun	-1 -14 -11 0 -2 23
before:acting last:clubHead	-22 34 -19 0 -1 0
before:acting last:never	6 -1 -5 0 0 0
before:acting last:plain	10 4 -8 -12 -28 12
before:acting last:given	15 -29 -9 -1 -17 31
before:acting last:givenMaybe	-53 61 2 0 -2 -22
before:acting last:acronym	-31 -13 46 -2 -1 -9
before:acting last:mixed	-10 -3 -9 0 0 17
before:acting last:capital	-17 27 20 -22 -18 -10
before:acting last:number	21 -5 -12 -2 -1 -5
before:acting last:initial	-17 37 -17 -2 -1 -11
before:acting last:endsInS	-41 17 4 -1 9 11
before:acting last:unknown	-19 4 36 -4 -3 -23
before:acting last:longWord	86 -15 -49 -29 -16 -5
before:acting last:shortWord	-1 -44 32 -13 -17 44
before:acting last:inhabitant	-22 30 -6 -3 -10 -6
before:acting last:ordinaryNoun	10 -4 5 -9 -6 -2
before:acting last:ordinarySmall	-4 24 -17 -8 -1 -1
before:acting last:ordinaryEnd	-51 12 14 46 -14 -12
before:acting last:lexiconNoun	31 -72 24 -17 -16 10
before:acting last:lexiconOther	-45 -32 72 -2 -2 -1
before:acting last:lexiconCompound	-10 40 -31 5 3 -23
before:acting last:lexiconEnding	-9 -6 37 -5 -25 -14
before:acting last:lexiconUnknown	-24 50 -29 -29 -4 10
before:firmVerb last:role	6 -2 -4 0 0 0
before:firmVerb last:firmNoun	7 -2 -5 0 0 0
before:firmVerb last:bodyHead	10 0 -1 -9 0 0
before:firmVerb last:placeHead	11 -1 -1 -8 0 0
before:firmVerb last:plain	19 -12 3 -9 -3 -1
before:firmVerb last:given	-9 -12 21 0 0 -1
before:firmVerb last:givenMaybe	-14 -17 27 0 0 -1
before:firmVerb last:acronym	5 0 -3 -2 0 0
before:firmVerb last:capital	6 9 12 -28 -18 -20
before:firmVerb last:endsInS	-27 -40 51 -1 -4 -1
before:firmVerb last:unknown	8 0 -6 -2 0 0
before:firmVerb last:longWord	-37 56 -18 -2 -11 -4
before:firmVerb last:shortWord	-25 15 -2 -12 29 -3
before:firmVerb last:inhabitant	-24 -44 52 -1 -2 -1
before:firmVerb last:ordinaryNoun	2 -1 6 -2 -3 -2
before:firmVerb last:ordinaryEnd	38 -4 -29 -2 -4 -2
before:firmVerb last:lexiconNoun	49 -18 -15 -18 -1 -3
before:firmVerb last:lexiconOther	-5 -2 8 0 -1 0
before:firmVerb last:lexiconCompound	52 -22 -30 -1 -2 -2
before:firmVerb last:lexiconEnding	13 0 -2 -1 -9 0
before:firmVerb last:lexiconUnknown	-41 25 31 -9 -7 -16
before:article last:role	12 11 -23 5 6 -28
before:article last:title	-19 0 25 -3 0 -6
before:article last:legalForm	-24 -2 40 -19 -18 -11
before:article last:firmHead	-34 -14 34 17 15 -25
before:article last:firmNoun	-27 26 28 23 -55 -26
before:article last:bodyHead	-11 3 -9 5 28 2
before:article last:placeHead	26 -53 -35 17 -10 7
before:article last:productHead	-9 -1 -27 -12 -6 30
before:article last:productNoun	46 -11 -45 -19 -12 -2
before:article last:clubHead	11 0 -19 27 -22 -23
before:article last:mediaHead	-12 -4 18 -31 -14 26
before:article last:speaking	7 0 -5 -1 0 -1
before:article last:acting	11 0 -3 -8 0 -1
before:article last:placePreposition	5 0 -1 0 0 -4
before:article last:and	-19 0 0 -1 20 0
before:article last:nationality	-9 0 31 -11 -18 -2
before:article last:calendar	29 -2 -10 -18 -1 -3
before:article last:never	-25 -1 23 -11 31 -9
before:article last:plain	-22 4 -5 13 -11 28
before:article last:firmTail	39 -1 -22 -15 -4 -3
before:article last:partyTail	23 -1 -2 -13 -4 -5
before:article last:function	20 0 -23 -13 13 -5
before:article last:given	-46 77 6 -3 -20 -44
before:article last:givenMaybe	-21 -7 -32 7 33 10
before:article last:acronym	-12 23 1 -3 -4 6
before:article last:mixed	-26 -4 32 1 -10 -11
before:article last:capital	12 -33 -11 14 -12 1
before:article last:number	-30 -6 -44 6 47 9
before:article last:initial	-17 -2 23 -2 -1 -4
before:article last:endsInS	32 -47 -23 14 -30 -10
before:article last:stop	-21 0 24 -2 -2 0
before:article last:unknown	-10 14 -38 17 -41 37
before:article last:longWord	-30 -61 7 0 10 58
before:article last:shortWord	-4 -24 9 6 -11 9
before:article last:inhabitant	40 -15 -22 13 -95 4
before:article last:ordinaryNoun	-4 -12 20 12 -40 7
before:article last:ordinarySmall	-5 -39 -21 44 -25 -17
before:article last:ordinaryEnd	11 -38 -13 19 -25 4
before:article last:lexiconNoun	12 -16 -10 -1 11 -13
before:article last:lexiconOther	52 65 -92 -35 -39 -32
before:article last:lexiconCompound	6 -45 22 7 -26 5
before:article last:lexiconEnding	9 -40 -32 23 -18 16
before:article last:lexiconUnknown	0 -37 3 14 -1 -11
before:possessive last:role	-6 -2 8 0 0 0
before:possessive last:legalForm	-19 0 19 0 0 0
before:possessive last:firmNoun	10 0 -9 0 0 0
before:possessive last:plain	-20 -17 33 -1 -3 -1
before:possessive last:given	-38 54 -17 -1 -1 -7
before:possessive last:acronym	-19 0 19 0 0 0
before:possessive last:capital	40 -6 -14 -15 -26 -16
before:possessive last:endsInS	32 -5 -21 -3 -3 -1
before:possessive last:longWord	12 -2 -2 -2 -5 -1
before:possessive last:shortWord	15 -19 6 -1 -1 -4
before:possessive last:inhabitant	21 -6 -13 -1 -3 -1
before:possessive last:ordinaryNoun	12 -2 -9 -1 -1 -1
before:possessive last:ordinaryEnd	-14 -18 28 -2 -6 -1
before:possessive last:lexiconNoun	12 -30 16 -6 -3 -3
before:possessive last:lexiconCompound	23 -9 -6 -2 -13 -2
before:possessive last:lexiconUnknown	24 21 -43 -8 -13 -13
before:preposition last:role	-27 62 -18 -50 -9 -3
before:preposition last:title	-26 28 -2 0 0 0
before:preposition last:legalForm	20 0 -19 0 0 0
before:preposition last:firmHead	-58 -6 7 -30 75 -3
before:preposition last:firmNoun	2 -1 -31 -14 12 -4
before:preposition last:bodyHead	-22 -6 29 42 -60 -13
before:preposition last:placeHead	-19 -26 4 15 21 -23
before:preposition last:productHead	2 0 -3 -3 -6 7
before:preposition last:productNoun	17 -2 -5 -3 -7 -3
before:preposition last:mediaHead	-32 -4 49 -5 -18 -11
before:preposition last:firmVerb	-3 0 -1 -1 5 0
before:preposition last:nationality	26 -4 -15 -2 -6 0
before:preposition last:calendar	54 -27 -19 -3 -16 -9
before:preposition last:never	31 0 -22 -5 -5 -1
before:preposition last:plain	-6 -15 4 4 30 -65
before:preposition last:given	-56 16 42 -15 -23 10
before:preposition last:givenMaybe	32 -15 1 -16 -1 -20
before:preposition last:acronym	53 -1 -32 6 -5 -55
before:preposition last:mixed	26 -8 3 -11 -3 -21
before:preposition last:capital	-6 -9 -12 19 -8 24
before:preposition last:number	37 -3 1 -43 -22 10
before:preposition last:endsInS	-31 67 -4 -23 -18 34
before:preposition last:stop	14 0 -14 0 0 0
before:preposition last:unknown	18 -3 -17 -6 -15 7
before:preposition last:longWord	16 -36 25 19 -42 -31
before:preposition last:shortWord	8 -49 -23 29 17 -11
before:preposition last:inhabitant	-38 -21 -6 33 36 13
before:preposition last:ordinaryNoun	17 -23 -32 10 -35 20
before:preposition last:ordinarySmall	-22 -9 -27 -24 56 -6
before:preposition last:ordinaryEnd	8 5 -15 -24 10 17
before:preposition last:lexiconNoun	0 -1 -9 30 -44 25
before:preposition last:lexiconOther	-11 -25 46 -17 -11 -13
before:preposition last:lexiconCompound	0 -37 -26 9 4 10
before:preposition last:lexiconEnding	-3 -22 14 -5 -4 11
before:preposition last:lexiconUnknown	-4 11 -24 -8 21 -18
before:placePreposition last:role	-4 29 0 -29 -7 0
before:placePreposition last:firmHead	72 0 -5 -27 -73 -1
before:placePreposition last:firmNoun	19 -1 -1 -10 -12 0
before:placePreposition last:bodyHead	13 -1 -17 23 -49 -6
before:placePreposition last:placeHead	17 -17 15 -15 -8 -4
before:placePreposition last:productHead	-7 0 0 -2 -6 12
before:placePreposition last:productNoun	10 0 -2 -1 -7 0
before:placePreposition last:clubHead	-20 -1 -2 -1 23 0
before:placePreposition last:mediaHead	-26 0 35 -1 -16 -4
before:placePreposition last:firmVerb	-5 0 -1 0 6 0
before:placePreposition last:nationality	6 0 0 0 -5 0
before:placePreposition last:calendar	36 -19 -2 -2 -15 -5
before:placePreposition last:never	12 0 -1 -3 -7 -1
before:placePreposition last:plain	16 -24 17 33 -31 -18
before:placePreposition last:given	-16 -21 44 -1 5 -14
before:placePreposition last:givenMaybe	24 0 -2 -13 -12 -5
before:placePreposition last:acronym	-28 0 -5 -1 34 -7
before:placePreposition last:capital	-19 -45 -25 -18 66 -29
before:placePreposition last:number	51 -4 -7 -5 -35 -12
before:placePreposition last:initial	9 0 -9 0 0 0
before:placePreposition last:endsInS	5 13 -25 -90 32 -27
before:placePreposition last:closes	-6 0 0 0 6 0
before:placePreposition last:stop	7 0 0 0 -7 0
before:placePreposition last:unknown	-46 0 -13 -2 62 -12
before:placePreposition last:longWord	-25 -5 -15 60 -21 23
before:placePreposition last:shortWord	-17 -45 2 -14 45 -23
before:placePreposition last:inhabitant	-15 -9 -23 -1 4 40
before:placePreposition last:ordinaryNoun	6 -15 -16 -53 32 -23
before:placePreposition last:ordinarySmall	40 -10 -3 -9 -22 -2
before:placePreposition last:ordinaryEnd	39 -8 -40 -85 -8 32
before:placePreposition last:lexiconNoun	17 -35 -11 9 4 -38
before:placePreposition last:lexiconOther	-30 -14 42 -4 13 -6
before:placePreposition last:lexiconCompound	-4 -19 16 -22 8 15
before:placePreposition last:lexiconEnding	-17 -19 -31 0 40 -27
before:placePreposition last:lexiconUnknown	-15 -14 -61 -30 57 -26
before:from last:role	-33 43 12 -24 -1 -1
before:from last:title	6 0 -3 0 -3 0
before:from last:legalForm	7 0 -7 0 0 0
before:from last:firmHead	6 -5 10 -12 -20 -1
before:from last:firmNoun	14 -17 -18 13 -3 -2
before:from last:bodyHead	11 -1 20 -32 -19 -1
before:from last:placeHead	47 -15 -7 -35 -21 -2
before:from last:productHead	-3 -11 14 -1 -1 -1
before:from last:clubHead	-25 -2 -2 2 26 0
before:from last:mediaHead	-52 -3 54 -1 -3 0
before:from last:pronoun	-4 0 5 0 0 0
before:from last:nationality	15 -1 -13 -1 0 0
before:from last:calendar	-14 29 -21 0 0 -1
before:from last:never	-20 0 22 0 -3 0
before:from last:plain	-4 14 18 -2 -44 -22
before:from last:given	-17 -21 30 -12 -38 33
before:from last:givenMaybe	23 4 -20 -4 -11 -17
before:from last:acronym	10 -3 14 -12 -4 -14
before:from last:mixed	1 -2 15 -15 -10 -4
before:from last:capital	-14 4 25 10 -10 -16
before:from last:number	25 -1 -20 -24 -26 22
before:from last:endsInS	-49 -1 2 59 21 -21
before:from last:stop	45 0 -45 0 -1 0
before:from last:unknown	11 -4 16 -13 -4 -16
before:from last:longWord	12 -11 -26 7 25 -38
before:from last:shortWord	-31 17 38 -88 24 -16
before:from last:inhabitant	6 26 -24 24 -23 -28
before:from last:ordinaryNoun	-14 -10 -8 38 -15 -8
before:from last:ordinarySmall	-32 -2 42 -8 -10 -3
before:from last:ordinaryEnd	-11 -21 30 -49 -28 32
before:from last:lexiconNoun	-23 36 7 36 -67 -37
before:from last:lexiconOther	0 12 -20 -12 21 -3
before:from last:lexiconCompound	26 -25 -8 -23 -11 13
before:from last:lexiconEnding	-5 0 44 -16 -42 -19
before:from last:lexiconUnknown	-16 -18 27 -2 17 -8
before:at last:role	13 -36 13 -4 0 -1
before:at last:legalForm	-11 0 11 0 0 0
before:at last:firmHead	12 -1 -10 0 -1 -1
before:at last:firmNoun	47 -10 -37 -5 -1 -1
before:at last:bodyHead	-43 0 -2 45 0 -1
before:at last:placeHead	5 -12 7 29 -31 -6
before:at last:productHead	9 0 -3 -1 0 -6
before:at last:productNoun	9 0 -3 -1 0 -6
before:at last:clubHead	-1 0 -7 9 -2 -1
before:at last:calendar	-32 -6 34 0 0 -2
before:at last:never	7 0 -6 -1 0 -1
before:at last:plain	61 -12 -34 -24 -10 -13
before:at last:firmTail	5 0 -2 -3 0 0
before:at last:function	-6 -2 10 -1 0 -1
before:at last:given	-11 28 -14 0 0 -12
before:at last:givenMaybe	-9 -3 14 0 -1 -1
before:at last:acronym	5 -1 11 -14 -1 -5
before:at last:mixed	-3 0 6 0 0 -2
before:at last:capital	-32 -7 43 11 -22 12
before:at last:number	-32 0 41 -4 -2 -8
before:at last:initial	7 0 -5 0 -3 0
before:at last:endsInS	20 -16 -26 40 -21 -28
before:at last:stop	14 0 -14 0 0 0
before:at last:unknown	15 -1 5 -14 -4 -6
before:at last:longWord	24 -2 -10 -6 -8 -10
before:at last:shortWord	75 -23 9 -31 -73 -45
before:at last:inhabitant	-62 12 71 -9 -25 -18
before:at last:ordinaryNoun	1 -10 -20 33 -6 -14
before:at last:ordinarySmall	-49 -2 54 -5 0 -2
before:at last:ordinaryEnd	-4 -7 32 -9 -25 -34
before:at last:lexiconNoun	-13 10 22 10 -27 -37
before:at last:lexiconOther	-73 -12 -4 49 27 -3
before:at last:lexiconCompound	-23 -25 32 -26 -21 22
before:at last:lexiconEnding	4 -8 18 3 -19 -3
before:at last:lexiconUnknown	-6 3 10 -23 -6 13
before:named last:placeHead	-1 -27 -19 0 38 0
before:named last:clubHead	6 0 -6 0 0 0
before:named last:speaking	-1 9 -7 0 0 -1
before:named last:calendar	8 -6 -2 0 0 0
before:named last:plain	30 -13 -17 -5 0 -1
before:named last:given	5 44 -18 0 -2 -64
before:named last:givenMaybe	19 -2 -9 0 -1 -11
before:named last:capital	-26 14 21 -37 -25 17
before:named last:number	-39 0 -2 -1 -6 41
before:named last:unknown	16 -6 -1 0 0 -10
before:named last:longWord	-43 -4 64 -9 -17 -27
before:named last:shortWord	40 -36 -37 -4 -6 20
before:named last:inhabitant	-21 38 -16 -1 -2 -8
before:named last:ordinaryNoun	25 -16 -9 -1 0 -1
before:named last:ordinarySmall	12 3 -13 0 0 -1
before:named last:ordinaryEnd	-16 7 21 -5 -8 -8
before:named last:lexiconNoun	19 8 -20 -2 -2 -20
before:named last:lexiconOther	-36 57 -32 -1 -2 -6
before:named last:lexiconCompound	-70 20 28 -14 6 11
before:named last:lexiconUnknown	20 -44 15 -22 -35 26
before:and last:role	-15 -3 18 0 0 0
before:and last:legalForm	15 0 -14 0 0 0
before:and last:firmHead	10 -5 18 0 -33 0
before:and last:firmNoun	-18 0 18 0 0 0
before:and last:bodyHead	39 -4 -17 -19 -20 -3
before:and last:placeHead	-9 18 27 -32 -13 -1
before:and last:productNoun	-3 11 -7 0 -1 0
before:and last:clubHead	-12 -9 23 0 -6 0
before:and last:mediaHead	0 -4 7 -2 -1 0
before:and last:calendar	20 -9 -13 0 0 0
before:and last:never	17 0 -15 -1 -1 0
before:and last:plain	27 8 -4 -5 -32 -2
before:and last:firmTail	-18 0 18 0 0 0
before:and last:given	-81 104 -35 -2 21 -35
before:and last:givenMaybe	-19 5 -8 0 -2 16
before:and last:acronym	-3 -2 20 -8 -4 -8
before:and last:mixed	14 0 -5 -6 0 -5
before:and last:capital	-28 11 9 -8 17 -10
before:and last:initial	-6 -8 13 -1 -1 0
before:and last:endsInS	-25 0 10 -10 30 -11
before:and last:unknown	-4 -12 37 -15 -14 -11
before:and last:longWord	19 -12 -33 4 5 -17
before:and last:shortWord	27 1 -27 -27 16 -27
before:and last:inhabitant	-12 -31 39 -7 11 -3
before:and last:ordinaryNoun	-7 -23 39 -4 -4 -1
before:and last:ordinarySmall	-2 15 -20 7 -17 -2
before:and last:ordinaryEnd	13 -21 -23 -16 31 -8
before:and last:lexiconNoun	11 -37 26 -25 9 -13
before:and last:lexiconOther	3 7 -11 -11 -2 -2
before:and last:lexiconCompound	17 -6 -22 2 6 -7
before:and last:lexiconEnding	16 -18 11 -2 -7 -1
before:and last:lexiconUnknown	-51 44 -5 5 12 -1
before:pronoun last:role	29 -2 -5 -24 0 0
before:pronoun last:legalForm	21 -12 -7 -1 -1 -1
before:pronoun last:firmHead	5 0 -3 0 0 0
before:pronoun last:firmNoun	7 -1 -4 -2 0 -1
before:pronoun last:bodyHead	34 -7 -1 -28 0 0
before:pronoun last:productNoun	-51 52 0 0 0 0
before:pronoun last:mediaHead	-1 -17 -29 -1 -1 35
before:pronoun last:speaking	-12 12 0 0 0 0
before:pronoun last:plain	-24 22 21 -13 -8 -9
before:pronoun last:given	-6 26 -2 -1 -5 -16
before:pronoun last:acronym	31 -2 -21 -9 -3 -2
before:pronoun last:capital	-14 7 -14 15 -7 11
before:pronoun last:number	6 0 -1 -1 -1 -3
before:pronoun last:initial	-1 11 -9 0 0 -1
before:pronoun last:endsInS	43 -16 -36 24 -18 -12
before:pronoun last:stop	-34 -13 39 0 -1 -3
before:pronoun last:unknown	31 9 -28 -10 -2 -3
before:pronoun last:longWord	9 -4 27 -30 -7 -6
before:pronoun last:shortWord	-21 72 -39 -15 -31 -25
before:pronoun last:inhabitant	51 -12 -13 -11 -6 -20
before:pronoun last:ordinaryNoun	19 -10 -2 -3 -2 -2
before:pronoun last:ordinarySmall	0 8 -7 -4 -3 -2
before:pronoun last:ordinaryEnd	15 -16 10 -9 -8 -5
before:pronoun last:lexiconNoun	-11 19 -9 -19 -19 16
before:pronoun last:lexiconOther	-18 24 -4 -3 -3 -3
before:pronoun last:lexiconCompound	20 -13 8 -11 -11 -7
before:pronoun last:lexiconUnknown	-6 -34 -14 32 8 3
before:nationality last:role	10 -1 -4 -4 -1 0
before:nationality last:legalForm	5 0 -3 0 -1 -1
before:nationality last:firmHead	20 -4 -13 -3 -1 0
before:nationality last:firmNoun	10 -4 0 -4 -2 0
before:nationality last:bodyHead	-13 -1 -45 43 -9 -3
before:nationality last:placeHead	-11 0 -16 -18 36 0
before:nationality last:clubHead	14 0 -11 -4 0 0
before:nationality last:never	-16 0 18 0 0 -1
before:nationality last:plain	7 1 19 -21 -11 -2
before:nationality last:acronym	-17 0 27 -13 -2 -1
before:nationality last:capital	23 -64 -15 -3 31 -29
before:nationality last:initial	-4 -17 25 -1 -3 -4
before:nationality last:endsInS	39 -1 -24 -4 -14 -2
before:nationality last:stop	-32 0 33 -2 0 0
before:nationality last:unknown	3 -17 30 -14 -4 -4
before:nationality last:longWord	-10 -1 -42 47 -26 -3
before:nationality last:shortWord	-32 -22 42 -26 25 -11
before:nationality last:inhabitant	41 -3 -9 -7 -23 -2
before:nationality last:ordinaryNoun	14 0 -3 -2 -9 0
before:nationality last:ordinaryEnd	58 -1 -38 -21 -13 -1
before:nationality last:lexiconNoun	-30 -10 18 36 2 -6
before:nationality last:lexiconCompound	44 -2 -52 -2 -11 -5
before:nationality last:lexiconEnding	19 0 -8 -2 -11 0
before:nationality last:lexiconUnknown	26 -57 -7 -55 43 -20
before:calendar last:role	29 -7 -18 -4 -1 0
before:calendar last:legalForm	10 0 -10 0 0 0
before:calendar last:never	10 0 -10 0 0 0
before:calendar last:plain	9 -1 -5 -1 -1 -2
before:calendar last:mixed	10 0 -10 0 0 0
before:calendar last:capital	-8 11 20 -12 -13 -14
before:calendar last:longWord	31 -3 -20 -2 -7 -2
before:calendar last:shortWord	16 -5 -10 -1 0 0
before:calendar last:inhabitant	-34 -8 41 -1 -1 -4
before:calendar last:ordinarySmall	20 -20 0 0 0 0
before:calendar last:ordinaryEnd	31 -3 -20 -2 -7 -2
before:calendar last:lexiconNoun	-25 -11 35 -4 -1 -6
before:calendar last:lexiconOther	20 -20 0 0 0 0
before:calendar last:lexiconCompound	30 -1 -20 -2 -7 -2
before:calendar last:lexiconUnknown	-19 37 -19 -7 -5 -6
before:never last:role	10 -1 -9 0 0 0
before:never last:firmNoun	17 -9 -10 0 0 0
before:never last:placeHead	6 -7 -2 0 2 0
before:never last:speaking	-12 12 0 0 0 0
before:never last:plain	34 -18 -10 -4 -6 -3
before:never last:given	9 -9 0 0 0 0
before:never last:acronym	14 -2 0 -9 -3 -2
before:never last:capital	16 14 -39 -16 12 -23
before:never last:number	6 0 -1 -1 -1 -3
before:never last:endsInS	8 -6 0 0 -1 -1
before:never last:unknown	14 -2 -1 -10 -1 -2
before:never last:longWord	-10 43 -22 -6 -27 -1
before:never last:shortWord	-6 29 -2 -9 -12 -2
before:never last:inhabitant	12 -1 -9 0 -2 -1
before:never last:ordinaryNoun	16 -5 -9 -2 -2 -2
before:never last:ordinarySmall	-9 11 0 -1 -1 0
before:never last:ordinaryEnd	51 -18 -15 -5 -16 -7
before:never last:lexiconNoun	4 18 -12 -3 -6 -9
before:never last:lexiconOther	-6 7 0 0 -1 0
before:never last:lexiconCompound	41 -15 -13 -5 -12 -4
before:never last:lexiconUnknown	-12 9 -23 -8 25 -11
before:plain last:role	-12 18 4 -9 -2 -1
before:plain last:particle	11 0 -10 0 0 0
before:plain last:legalForm	19 0 -16 -2 -1 -1
before:plain last:firmHead	-4 -8 19 -8 -4 -2
before:plain last:bodyHead	16 -21 20 -6 -1 -8
before:plain last:placeHead	-33 -5 11 12 23 -2
before:plain last:productNoun	20 -4 -14 -1 0 -2
before:plain last:mediaHead	17 -1 -10 -1 -5 -2
before:plain last:preposition	7 0 -6 0 0 0
before:plain last:calendar	12 -7 -2 -3 -1 -3
before:plain last:never	26 -2 -17 -5 -3 -2
before:plain last:plain	9 -16 -19 16 -3 21
before:plain last:given	-25 -24 33 -6 -5 31
before:plain last:givenMaybe	-6 9 -2 -1 0 -1
before:plain last:acronym	-3 -3 -10 -13 -5 26
before:plain last:mixed	-12 -10 17 -21 -2 15
before:plain last:capital	0 -14 0 24 15 -44
before:plain last:number	3 0 -8 22 -1 -29
before:plain last:endsInS	-42 14 13 22 35 -17
before:plain last:unknown	-33 18 -5 -8 -4 33
before:plain last:longWord	-22 17 13 16 9 -30
before:plain last:shortWord	-3 -50 21 34 -14 3
before:plain last:inhabitant	20 -5 9 -27 -16 -29
before:plain last:ordinaryNoun	-13 6 -16 37 -13 -16
before:plain last:ordinarySmall	-5 20 -12 -4 0 -2
before:plain last:ordinaryEnd	-5 -13 24 -29 23 -11
before:plain last:lexiconNoun	4 -13 -23 31 -24 12
before:plain last:lexiconOther	-2 -35 24 15 -14 -21
before:plain last:lexiconCompound	5 -9 -4 -3 -16 6
before:plain last:lexiconEnding	0 -11 30 -8 -15 -2
before:plain last:lexiconUnknown	-2 4 -3 -4 39 -52
before:firmTail last:role	29 -29 -1 0 0 0
before:firmTail last:particle	22 -17 -8 0 0 0
before:firmTail last:placeHead	-21 10 -6 -1 18 0
before:firmTail last:productNoun	7 -7 0 0 0 0
before:firmTail last:clubHead	-7 -1 -5 -11 0 19
before:firmTail last:plain	7 -8 2 0 0 0
before:firmTail last:given	13 -10 -6 0 0 -3
before:firmTail last:givenMaybe	-7 11 -7 0 0 0
before:firmTail last:acronym	-12 0 19 -1 0 -7
before:firmTail last:capital	-8 -2 11 -36 38 -13
before:firmTail last:endsInS	34 -3 2 -10 -35 -5
before:firmTail last:unknown	-18 7 19 -1 0 -7
before:firmTail last:longWord	6 -16 0 -1 10 0
before:firmTail last:shortWord	21 -27 -28 -2 23 21
before:firmTail last:inhabitant	21 -18 7 0 0 -11
before:firmTail last:ordinaryNoun	24 -10 -11 -10 0 0
before:firmTail last:ordinarySmall	-41 22 -3 -1 0 27
before:firmTail last:ordinaryEnd	-4 5 -12 -1 10 0
before:firmTail last:lexiconNoun	-6 11 -10 -13 -3 24
before:firmTail last:lexiconOther	2 1 4 -12 -1 3
before:firmTail last:lexiconCompound	14 -31 -11 -1 18 0
before:firmTail last:lexiconEnding	5 -4 0 0 0 0
before:firmTail last:lexiconUnknown	-17 7 20 -14 28 -38
before:partyTail last:particle	17 -17 0 0 0 0
before:partyTail last:given	25 -24 -1 0 0 -1
before:partyTail last:givenMaybe	15 -15 0 0 0 0
before:partyTail last:capital	-17 32 -26 -1 -5 -7
before:partyTail last:endsInS	8 -8 0 0 0 0
before:partyTail last:shortWord	17 -17 0 0 0 0
before:partyTail last:inhabitant	-15 29 -20 -1 -2 -4
before:partyTail last:ordinaryNoun	13 -12 0 0 0 0
before:partyTail last:ordinaryEnd	-10 10 0 0 0 0
before:partyTail last:lexiconNoun	-21 25 -4 0 0 -1
before:partyTail last:lexiconCompound	-24 37 -20 -1 -2 -4
before:partyTail last:lexiconUnknown	8 -4 -3 0 -3 -2
before:credit last:role	-9 -15 16 0 -1 0
before:credit last:title	6 0 -3 0 -3 0
before:credit last:firmHead	36 -1 -29 -9 -1 0
before:credit last:firmNoun	24 2 -25 -1 -1 0
before:credit last:bodyHead	59 0 -44 -13 -16 0
before:credit last:placeHead	67 -9 0 -24 -48 -1
before:credit last:productHead	-3 -11 14 -1 -1 -1
before:credit last:clubHead	-21 -2 -2 -4 26 0
before:credit last:mediaHead	-42 -1 43 0 -3 0
before:credit last:pronoun	-4 0 5 0 0 0
before:credit last:calendar	1 15 -16 0 0 0
before:credit last:never	-27 0 29 0 -3 0
before:credit last:plain	-21 2 28 -11 -7 -2
before:credit last:given	27 11 -20 -1 -25 -3
before:credit last:givenMaybe	0 20 -15 0 -8 0
before:credit last:acronym	-1 -3 24 -11 -4 -13
before:credit last:mixed	8 -1 3 -9 -10 1
before:credit last:capital	-15 10 17 -5 6 -37
before:credit last:number	37 0 -9 -3 -21 -9
before:credit last:endsInS	-20 38 -31 20 22 -10
before:credit last:stop	45 0 -45 0 -1 0
before:credit last:unknown	3 -3 20 -12 -4 -13
before:credit last:longWord	-15 1 -10 42 -1 -7
before:credit last:shortWord	20 -12 7 -41 10 -16
before:credit last:inhabitant	-37 48 6 -17 -6 -5
before:credit last:ordinaryNoun	5 -1 6 -7 -9 0
before:credit last:ordinarySmall	-53 -6 55 -3 -2 -1
before:credit last:ordinaryEnd	-19 -5 42 -31 -30 -3
before:credit last:lexiconNoun	-33 21 25 18 -32 -4
before:credit last:lexiconOther	17 7 -9 -5 -11 0
before:credit last:lexiconCompound	-15 5 0 35 -11 -9
before:credit last:lexiconEnding	-7 4 33 -26 -32 -1
before:credit last:lexiconUnknown	10 -9 0 -50 29 -21
before:function last:role	7 -38 25 -3 -1 -2
before:function last:legalForm	45 0 -44 0 0 0
before:function last:firmHead	29 -22 5 -1 -34 -1
before:function last:firmNoun	-10 8 3 -2 -1 0
before:function last:bodyHead	13 -14 23 -16 -23 -4
before:function last:placeHead	-11 42 13 -39 -23 -2
before:function last:productNoun	9 -11 6 0 -1 -1
before:function last:clubHead	-20 -9 35 -9 -6 0
before:function last:mediaHead	-1 -4 8 -2 -1 0
before:function last:calendar	-4 -10 14 -1 0 0
before:function last:never	23 -1 -20 -1 -2 0
before:function last:plain	17 43 -30 -27 -39 -17
before:function last:firmTail	-16 0 17 0 0 0
before:function last:given	-8 14 -25 -8 18 6
before:function last:givenMaybe	-11 -33 31 -3 -10 20
before:function last:acronym	-10 -23 19 13 -7 -17
before:function last:mixed	-2 -5 0 -10 -2 9
before:function last:capital	11 6 6 -9 -21 -8
before:function last:number	14 -7 -19 27 -4 -27
before:function last:initial	-19 18 4 -1 -2 -7
before:function last:endsInS	4 -10 0 -28 5 5
before:function last:stop	-31 0 31 0 0 0
before:function last:unknown	-4 -13 28 6 -18 -28
before:function last:longWord	41 -22 -14 5 -24 -33
before:function last:shortWord	-22 20 3 -7 -7 10
before:function last:inhabitant	24 -26 5 -13 2 -15
before:function last:ordinaryNoun	28 -37 16 -13 -12 -10
before:function last:ordinarySmall	20 30 -76 -2 -19 -3
before:function last:ordinaryEnd	0 -13 -1 0 15 -23
before:function last:lexiconNoun	20 6 2 -66 14 -34
before:function last:lexiconOther	8 -36 42 -18 -10 -8
before:function last:lexiconCompound	24 13 -32 15 -23 -37
before:function last:lexiconEnding	8 8 -14 -10 -1 -10
before:function last:lexiconUnknown	-13 6 2 23 -25 26
before:given last:role	3 -13 9 -2 0 -1
before:given last:placeHead	37 -8 -25 -1 -8 -1
before:given last:calendar	5 -5 0 0 0 0
before:given last:plain	10 -1 -5 -1 -1 -2
before:given last:given	-6 16 -2 0 0 -14
before:given last:capital	46 -67 2 -17 -26 5
before:given last:number	13 0 -5 -1 0 -6
before:given last:initial	19 -7 -1 -3 -1 -7
before:given last:endsInS	9 -1 -1 -3 -2 -2
before:given last:unknown	21 -7 -1 -3 -2 -8
before:given last:longWord	20 -10 -7 -1 -1 -1
before:given last:shortWord	10 -31 24 -4 -3 -11
before:given last:inhabitant	49 -36 -19 -1 -1 -4
before:given last:ordinarySmall	-13 -20 32 -1 0 -1
before:given last:ordinaryEnd	-11 -14 30 -4 -1 -17
before:given last:lexiconNoun	16 -16 3 -3 -1 -11
before:given last:lexiconOther	53 -43 -20 -1 0 -2
before:given last:lexiconCompound	15 -14 9 -9 -11 -11
before:given last:lexiconEnding	24 -5 -12 -1 -4 -4
before:given last:lexiconUnknown	14 -37 8 -8 -17 17
before:givenMaybe last:placeHead	-43 51 -1 -1 -13 0
before:givenMaybe last:given	17 -16 0 0 -1 -1
before:givenMaybe last:capital	42 1 -38 -4 -20 -14
before:givenMaybe last:initial	10 -4 -1 -1 -2 -3
before:givenMaybe last:unknown	10 -4 -1 -1 -2 -3
before:givenMaybe last:shortWord	18 -12 -1 -1 -2 -3
before:givenMaybe last:inhabitant	22 -17 -4 -1 0 -3
before:givenMaybe last:ordinaryEnd	7 -4 0 -1 -2 0
before:givenMaybe last:lexiconOther	24 -22 0 0 0 -1
before:givenMaybe last:lexiconCompound	14 -3 0 0 -10 0
before:givenMaybe last:lexiconUnknown	27 14 -38 -3 -10 -12
before:acronym last:role	5 -2 0 0 -1 -2
before:acronym last:firmHead	5 0 -4 0 0 -1
before:acronym last:firmNoun	10 -9 -2 0 0 0
before:acronym last:placeHead	59 -12 -11 -9 -38 -2
before:acronym last:acting	7 -1 -1 -1 -2 -1
before:acronym last:plain	39 -20 -11 -13 -3 -4
before:acronym last:acronym	65 19 -35 -33 -32 -52
before:acronym last:capital	41 -9 -30 -15 -25 13
before:acronym last:unknown	12 22 -37 -27 1 0
before:acronym last:longWord	21 0 0 0 -6 -14
before:acronym last:shortWord	9 -18 -11 -18 -11 36
before:acronym last:ordinaryEnd	18 -9 -5 0 -5 0
before:acronym last:lexiconNoun	18 -4 -6 -2 -3 -5
before:acronym last:lexiconOther	5 -4 0 0 0 0
before:acronym last:lexiconCompound	32 -10 -6 -7 -12 -2
before:acronym last:lexiconEnding	16 -9 -6 0 -2 -2
before:acronym last:lexiconUnknown	26 14 -8 -4 -23 -12
before:mixed last:placeHead	10 0 -1 0 -9 0
before:mixed last:plain	8 -3 -3 0 0 -2
before:mixed last:capital	18 -3 -3 -1 -9 -2
before:mixed last:lexiconUnknown	17 -3 -3 -1 -9 -2
before:capital last:role	-3 -8 11 13 -10 -25
before:capital last:title	-8 21 -10 -4 -1 -1
before:capital last:particle	13 -5 -11 0 -2 0
before:capital last:legalForm	32 -17 -13 -14 -5 -20
before:capital last:firmHead	27 -30 -14 13 -21 -16
before:capital last:firmNoun	29 -10 -21 -11 1 -12
before:capital last:bodyHead	41 -16 -15 -19 -5 -20
before:capital last:placeHead	21 -13 -35 -21 28 -36
before:capital last:productHead	8 -7 -6 -4 -1 1
before:capital last:productNoun	-34 -14 51 -5 -9 10
before:capital last:clubHead	40 -5 -7 -34 3 -1
before:capital last:mediaHead	60 -21 -51 -8 -8 18
before:capital last:speaking	8 -1 -5 -1 0 -2
before:capital last:acting	7 0 -2 -5 0 0
before:capital last:preposition	7 0 -6 0 0 0
before:capital last:placePreposition	5 0 -1 0 0 -4
before:capital last:pronoun	10 -2 -8 0 0 0
before:capital last:calendar	1 21 -9 -22 -2 -10
before:capital last:never	9 -9 2 -4 -7 -12
before:capital last:plain	0 5 1 4 11 -17
before:capital last:firmTail	-8 -4 19 -10 0 -1
before:capital last:partyTail	14 0 -2 -9 0 -2
before:capital last:function	-4 -7 -8 16 0 -1
before:capital last:given	-3 19 -20 -19 -29 14
before:capital last:givenMaybe	27 5 -46 -19 3 -30
before:capital last:acronym	-1 -12 3 -19 -17 27
before:capital last:mixed	15 -22 -15 4 -12 5
before:capital last:capital	16 -4 -5 -8 -9 -2
before:capital last:number	-30 -31 4 41 -38 27
before:capital last:initial	30 0 -9 -7 -5 -18
before:capital last:endsInS	13 -11 -26 22 39 -27
before:capital last:stop	35 0 -30 -3 0 -3
before:capital last:unknown	31 22 -43 -17 -51 20
before:capital last:longWord	2 23 -8 8 15 -31
before:capital last:shortWord	23 -10 -7 -18 -3 -14
before:capital last:inhabitant	-4 12 12 -12 -26 1
before:capital last:ordinaryNoun	-2 -7 19 3 -19 -11
before:capital last:ordinarySmall	-16 1 -4 14 -15 19
before:capital last:ordinaryEnd	-4 -24 6 20 4 -24
before:capital last:lexiconNoun	2 -12 1 0 -5 15
before:capital last:lexiconOther	12 -1 -20 -1 -29 6
before:capital last:lexiconCompound	-17 15 10 2 13 -14
before:capital last:lexiconEnding	25 -20 -18 -11 -2 0
before:capital last:lexiconUnknown	27 -7 -14 -10 -12 -4
before:small last:role	20 4 8 -28 1 -26
before:small last:title	3 -11 20 -3 -5 -7
before:small last:particle	12 0 -9 -1 -1 -1
before:small last:legalForm	2 -14 18 -17 -20 -12
before:small last:firmHead	-14 16 23 -39 18 -27
before:small last:firmNoun	-2 19 -10 33 -35 -27
before:small last:bodyHead	-16 -18 8 32 -8 -2
before:small last:placeHead	-9 -32 -1 -8 31 -10
before:small last:productHead	-3 -18 -26 -22 -19 43
before:small last:productNoun	13 30 -50 -20 -18 10
before:small last:clubHead	-3 23 -16 -1 8 -8
before:small last:mediaHead	-8 -26 28 -34 -33 20
before:small last:speaking	-12 19 -7 -1 -1 -1
before:small last:acting	5 -1 0 -3 -1 0
before:small last:firmVerb	11 -3 -2 -1 -5 0
before:small last:and	-19 0 0 -1 20 0
before:small last:nationality	11 -7 18 -12 -24 -3
before:small last:calendar	27 -20 13 -12 -18 -16
before:small last:never	-12 -11 22 -20 24 -11
before:small last:plain	-11 -15 3 3 7 13
before:small last:firmTail	19 -1 -5 -11 -5 -2
before:small last:partyTail	19 -1 -2 -9 -4 -5
before:small last:credit	5 0 -4 -1 0 -1
before:small last:function	6 -14 13 -15 11 -7
before:small last:given	-4 -6 17 -14 -32 40
before:small last:givenMaybe	-43 32 27 0 -10 -1
before:small last:acronym	-21 -34 28 20 19 -20
before:small last:mixed	-20 -16 34 -50 -24 22
before:small last:capital	13 0 -5 -2 0 -16
before:small last:number	9 -20 -16 -41 1 38
before:small last:initial	-37 34 14 -6 -9 -25
before:small last:endsInS	16 -4 -16 -10 -11 1
before:small last:closes	-6 0 0 0 6 0
before:small last:stop	-22 -13 34 -3 -10 -4
before:small last:unknown	5 -20 1 0 -31 18
before:small last:longWord	4 -34 -11 6 -3 19
before:small last:shortWord	-8 -10 6 -1 -1 12
before:small last:inhabitant	12 6 3 -3 -10 -25
before:small last:ordinaryNoun	19 -24 -24 3 2 -6
before:small last:ordinarySmall	-22 11 14 3 6 -19
before:small last:ordinaryEnd	9 -33 18 -10 -3 -10
before:small last:lexiconNoun	19 -4 0 -3 -8 -31
before:small last:lexiconOther	-5 4 12 5 -2 -40
before:small last:lexiconCompound	7 -5 -4 0 4 -15
before:small last:lexiconEnding	1 -16 16 1 -3 -3
before:small last:lexiconUnknown	-7 7 -4 -6 7 0
before:number last:never	14 -6 -6 -1 -4 -2
before:number last:plain	8 0 -4 -2 0 -1
before:number last:capital	79 -39 -43 -17 -19 -17
before:number last:number	10 -2 -1 -2 -4 -2
before:number last:endsInS	24 -6 -16 -2 0 -1
before:number last:unknown	5 0 -1 -1 -1 -1
before:number last:longWord	14 -1 -5 -7 -1 -1
before:number last:shortWord	22 -8 -8 -2 -3 -5
before:number last:inhabitant	11 -2 -2 -2 -2 -2
before:number last:ordinaryNoun	17 -7 -8 -2 -4 -4
before:number last:ordinaryEnd	18 -2 -7 -7 -2 -2
before:number last:lexiconNoun	32 -12 -19 -4 -6 -8
before:number last:lexiconOther	10 -4 -4 -2 -1 -1
before:number last:lexiconCompound	28 -3 -9 -10 -5 -4
before:number last:lexiconUnknown	62 -28 -22 -4 -10 -7
before:initial last:capital	-9 12 -1 -2 0 0
before:initial last:longWord	5 -4 0 -1 0 0
before:initial last:inhabitant	-14 15 -1 -1 0 0
before:initial last:ordinaryEnd	5 -4 0 -1 0 0
before:initial last:lexiconNoun	-14 15 -1 -1 0 0
before:initial last:lexiconCompound	5 -4 0 -1 0 0
before:endsInS last:role	32 -10 -22 -1 0 0
before:endsInS last:legalForm	14 -1 -10 -3 0 0
before:endsInS last:firmHead	-6 -9 2 -9 38 -1
before:endsInS last:firmNoun	55 -6 -8 -46 -7 -1
before:endsInS last:bodyHead	-9 -1 -24 5 27 -3
before:endsInS last:placeHead	24 -21 31 -13 -33 -3
before:endsInS last:productHead	20 -4 -8 0 0 -10
before:endsInS last:productNoun	-40 -1 37 -1 0 12
before:endsInS last:clubHead	-8 0 -2 0 10 0
before:endsInS last:mediaHead	27 0 -22 0 -5 -2
before:endsInS last:speaking	7 0 -5 -1 0 -1
before:endsInS last:placePreposition	5 0 -1 0 0 -4
before:endsInS last:never	16 0 -14 0 -1 0
before:endsInS last:plain	-49 62 -18 -46 42 32
before:endsInS last:given	24 -14 -6 0 -2 -8
before:endsInS last:givenMaybe	-49 50 0 0 0 0
before:endsInS last:acronym	29 -7 -34 -12 -2 15
before:endsInS last:mixed	41 -1 -38 -1 0 -6
before:endsInS last:capital	-13 -4 18 8 4 3
before:endsInS last:number	35 -1 -4 -15 -1 -21
before:endsInS last:initial	7 -2 -3 0 0 -2
before:endsInS last:endsInS	-4 -26 49 -30 2 -17
before:endsInS last:unknown	55 -11 -33 -33 -1 7
before:endsInS last:longWord	13 -5 -54 13 -57 22
before:endsInS last:shortWord	19 -20 17 -37 -25 16
before:endsInS last:inhabitant	-6 0 5 27 -26 -13
before:endsInS last:ordinaryNoun	27 -12 -27 -20 -1 9
before:endsInS last:ordinarySmall	60 -7 -52 -3 -1 -6
before:endsInS last:ordinaryEnd	15 8 -19 -15 -5 11
before:endsInS last:lexiconNoun	5 24 -7 7 -15 -26
before:endsInS last:lexiconOther	-17 -29 -7 -3 -1 40
before:endsInS last:lexiconCompound	-7 -20 -1 11 4 5
before:endsInS last:lexiconEnding	12 -2 -12 -55 23 28
before:endsInS last:lexiconUnknown	-30 -3 35 21 -3 -26
before:edge last:role	-6 19 -17 9 -30 -9
before:edge last:title	15 -6 -3 -1 -5 0
before:edge last:particle	5 -4 -1 0 0 0
before:edge last:firmHead	6 -17 23 -18 -35 -3
before:edge last:firmNoun	-10 -38 25 -13 23 -1
before:edge last:bodyHead	26 -38 -41 29 -47 -5
before:edge last:placeHead	-6 -3 -96 41 23 -5
before:edge last:productHead	8 -9 -7 0 -4 10
before:edge last:productNoun	1 -11 4 -1 -6 10
before:edge last:clubHead	25 -18 -2 -1 -5 0
before:edge last:mediaHead	4 -12 11 -1 -3 -2
before:edge last:speaking	21 -19 -2 0 0 0
before:edge last:acting	-18 23 -3 0 -3 0
before:edge last:firmVerb	8 -4 -1 -1 -3 0
before:edge last:article	5 -3 -1 0 0 0
before:edge last:placePreposition	5 -3 -1 0 -1 0
before:edge last:pronoun	11 -5 -6 0 0 0
before:edge last:nationality	13 -7 -1 -2 -4 0
before:edge last:calendar	40 -9 -30 -6 -33 -4
before:edge last:never	13 -7 -2 1 -5 0
before:edge last:plain	19 -6 25 -57 -26 -6
before:edge last:firmTail	7 -4 -1 -1 -1 0
before:edge last:partyTail	8 -3 -1 -1 -3 -1
before:edge last:credit	20 -6 -4 0 -11 0
before:edge last:function	7 -1 -4 0 -1 0
before:edge last:given	13 -3 6 -5 -22 -7
before:edge last:givenMaybe	-17 23 -21 -5 -13 22
before:edge last:acronym	3 15 11 -45 -5 -3
before:edge last:mixed	11 -4 19 -10 -8 -13
before:edge last:capital	-14 -6 -4 10 20 -10
before:edge last:number	94 -5 -31 -9 -58 -20
before:edge last:initial	-8 13 -2 0 -2 -1
before:edge last:endsInS	-17 -24 8 8 21 17
before:edge last:stop	7 -2 -1 0 -2 -1
before:edge last:unknown	-55 -11 27 -52 50 -16
before:edge last:longWord	29 -19 -35 -22 -19 36
before:edge last:shortWord	-31 29 -25 17 17 -1
before:edge last:inhabitant	-2 0 -13 9 -39 40
before:edge last:ordinaryNoun	113 -54 -54 -20 -26 -14
before:edge last:ordinarySmall	27 -9 10 -21 -43 -6
before:edge last:ordinaryEnd	9 37 -5 -14 -79 22
before:edge last:lexiconNoun	-6 19 6 15 -51 -13
before:edge last:lexiconOther	36 17 -59 -13 -46 -11
before:edge last:lexiconCompound	5 -15 -5 21 -18 14
before:edge last:lexiconEnding	19 38 -21 -32 -33 -8
before:edge last:lexiconUnknown	-9 -12 13 24 -5 -4
before:comma last:role	4 12 1 -12 -13 -4
before:comma last:title	14 -5 -5 -1 -5 0
before:comma last:legalForm	-15 -3 17 -1 -1 -1
before:comma last:firmHead	-23 -2 28 -1 -6 -1
before:comma last:firmNoun	-52 20 -10 -3 47 0
before:comma last:bodyHead	-39 -6 -6 29 23 -2
before:comma last:placeHead	-10 8 28 -24 -9 -9
before:comma last:productNoun	10 -1 -5 0 -3 -1
before:comma last:clubHead	-16 -4 -30 34 11 -4
before:comma last:mediaHead	-28 -5 34 0 -11 0
before:comma last:calendar	-58 61 -9 0 0 0
before:comma last:never	28 -6 -3 -4 -22 -2
before:comma last:plain	17 5 -31 -19 12 -17
before:comma last:function	-1 -11 13 0 -1 0
before:comma last:given	-5 56 -27 -3 -39 -50
before:comma last:givenMaybe	0 16 -12 -1 -4 -1
before:comma last:acronym	-14 -9 39 1 -26 -4
before:comma last:mixed	18 -8 -3 -1 -2 -6
before:comma last:capital	-5 18 -14 -23 15 1
before:comma last:number	-10 -18 -40 -12 48 -26
before:comma last:endsInS	-9 11 10 -26 -34 24
before:comma last:unknown	60 -53 14 -10 -20 -15
before:comma last:longWord	30 -36 10 24 -35 -18
before:comma last:shortWord	-36 21 51 -24 -15 -55
before:comma last:inhabitant	26 -9 -50 -14 28 -27
before:comma last:ordinaryNoun	21 -27 -48 -11 -4 41
before:comma last:ordinarySmall	40 -41 -24 -11 22 -5
before:comma last:ordinaryEnd	-7 25 1 32 -35 -19
before:comma last:lexiconNoun	19 -3 -10 20 -10 -46
before:comma last:lexiconOther	-68 44 11 -7 -36 48
before:comma last:lexiconCompound	40 16 -70 -40 7 -29
before:comma last:lexiconEnding	-15 -23 -18 -24 47 -7
before:comma last:lexiconUnknown	-28 7 13 -25 8 13
before:colon last:role	-14 -7 26 -9 0 -1
before:colon last:title	10 -3 -5 0 0 -1
before:colon last:particle	11 -10 0 0 0 0
before:colon last:legalForm	-20 0 21 -1 0 0
before:colon last:firmHead	28 -5 -21 -1 -1 -1
before:colon last:firmNoun	58 4 -45 -9 -14 -1
before:colon last:bodyHead	-9 -15 -9 30 -14 -6
before:colon last:placeHead	17 -11 -3 -18 -1 -5
before:colon last:productHead	-9 -3 -1 0 -1 13
before:colon last:clubHead	-4 -11 17 -3 0 0
before:colon last:speaking	12 -10 -1 -1 0 0
before:colon last:preposition	6 -4 -1 -1 0 0
before:colon last:pronoun	9 -8 -1 0 0 0
before:colon last:calendar	-7 -15 17 0 0 0
before:colon last:never	-16 -3 11 11 -1 -2
before:colon last:plain	26 0 -19 9 -20 -7
before:colon last:function	25 -16 -4 -4 -1 -1
before:colon last:given	-9 -27 46 -2 -4 -11
before:colon last:givenMaybe	-10 13 -2 0 -2 -2
before:colon last:acronym	5 18 -11 -5 -9 -9
before:colon last:mixed	10 -1 2 -11 -1 -3
before:colon last:capital	-13 14 16 -12 -14 -2
before:colon last:number	-11 -2 31 -9 -10 -12
before:colon last:endsInS	-47 63 -2 -7 -19 -8
before:colon last:unknown	-8 17 -16 -18 -11 28
before:colon last:longWord	1 -11 -4 26 -5 -17
before:colon last:shortWord	-30 40 -16 -16 -22 26
before:colon last:inhabitant	-5 -32 4 -20 43 -11
before:colon last:ordinaryNoun	44 -24 -13 -4 -4 -3
before:colon last:ordinarySmall	46 3 -37 -50 -5 -4
before:colon last:ordinaryEnd	18 8 -56 17 30 -16
before:colon last:lexiconNoun	21 10 -12 -56 -23 19
before:colon last:lexiconOther	-34 27 24 -4 -6 -23
before:colon last:lexiconCompound	11 -9 -36 42 7 -29
before:colon last:lexiconEnding	18 4 -10 -5 -7 -2
before:colon last:lexiconUnknown	-21 -5 46 -25 -7 -33
before:opens last:bodyHead	-14 -2 -8 24 -8 -1
before:opens last:placeHead	-63 17 -68 10 74 0
before:opens last:productNoun	-18 -3 32 -10 -10 -1
before:opens last:acting	7 -4 -1 0 -1 0
before:opens last:and	25 -1 -3 -16 -7 -1
before:opens last:plain	51 -1 -33 -26 -5 -2
before:opens last:partyTail	-9 -1 -4 13 -1 -1
before:opens last:credit	7 0 -1 -4 -2 0
before:opens last:function	25 -1 -3 -16 -7 -1
before:opens last:given	35 -13 -22 -1 -2 -2
before:opens last:acronym	-64 -6 -10 58 19 -6
before:opens last:capital	-4 -3 16 0 -4 -28
before:opens last:endsInS	6 -29 49 -38 -5 -1
before:opens last:unknown	-19 -42 -27 56 -9 -13
before:opens last:longWord	-7 0 -1 9 -1 0
before:opens last:shortWord	-9 -51 11 55 -41 -15
before:opens last:inhabitant	-26 -6 47 -13 -17 -2
before:opens last:ordinaryNoun	61 -4 -34 -31 -10 -3
before:opens last:ordinarySmall	10 -4 -1 -3 -2 0
before:opens last:ordinaryEnd	-17 -1 -27 38 -5 0
before:opens last:lexiconNoun	-16 -29 -14 14 36 -7
before:opens last:lexiconOther	-23 -1 41 -26 -9 -1
before:opens last:lexiconCompound	-30 -2 -26 20 25 0
before:opens last:lexiconEnding	-18 -3 29 -5 -10 -1
before:opens last:lexiconUnknown	5 33 2 -26 -29 -12
before:quote last:role	-2 -38 -10 -3 0 40
before:quote last:title	16 -12 -1 0 0 -2
before:quote last:firmHead	5 -17 13 -5 -4 -5
before:quote last:firmNoun	-1 0 13 0 0 -12
before:quote last:bodyHead	8 -5 7 -9 0 -15
before:quote last:placeHead	27 -52 22 -4 -26 -10
before:quote last:productHead	5 -3 0 0 0 -1
before:quote last:productNoun	16 -4 -2 0 0 -11
before:quote last:mediaHead	-32 -10 79 -2 -2 -63
before:quote last:speaking	-35 36 -1 0 0 -1
before:quote last:pronoun	5 0 -3 0 0 -1
before:quote last:calendar	-27 39 -11 -1 -1 -3
before:quote last:never	6 -1 -3 0 0 -1
before:quote last:plain	27 -25 -27 -10 -12 9
before:quote last:function	10 -3 -1 0 -3 -3
before:quote last:given	-35 20 8 -3 47 -21
before:quote last:givenMaybe	39 -28 -27 -3 -3 5
before:quote last:acronym	-17 -1 45 -3 0 -36
before:quote last:mixed	-32 -1 -9 35 -1 -7
before:quote last:capital	2 -15 -9 -30 -14 32
before:quote last:number	30 0 -18 -3 -3 -12
before:quote last:endsInS	-17 45 -34 -8 -15 3
before:quote last:unknown	34 -24 39 -4 -4 -50
before:quote last:longWord	18 -14 8 24 -16 -31
before:quote last:shortWord	-20 -7 4 -31 21 24
before:quote last:inhabitant	-8 2 -28 -12 -17 26
before:quote last:ordinaryNoun	10 18 6 -9 -6 -31
before:quote last:ordinarySmall	3 4 16 -10 -10 -16
before:quote last:ordinaryEnd	17 -55 -5 -16 -17 22
before:quote last:lexiconNoun	-5 9 -33 29 -35 7
before:quote last:lexiconOther	16 -41 61 -4 -3 -49
before:quote last:lexiconCompound	2 -56 4 -34 -24 31
before:quote last:lexiconEnding	-9 -10 -24 -4 -1 35
before:quote last:lexiconUnknown	-4 2 -18 -16 13 9
before:hyphen last:role	-31 18 -6 28 -2 -2
before:hyphen last:title	-24 26 -2 -1 0 0
before:hyphen last:legalForm	17 0 -16 0 0 0
before:hyphen last:firmHead	22 -1 -11 -10 -1 0
before:hyphen last:firmNoun	-29 0 30 0 0 0
before:hyphen last:bodyHead	-7 -4 -4 14 -2 -1
before:hyphen last:placeHead	44 -4 -12 -2 -29 -1
before:hyphen last:productHead	10 0 -1 -1 0 -8
before:hyphen last:productNoun	12 -1 -1 -1 0 -8
before:hyphen last:never	16 0 -16 0 0 0
before:hyphen last:plain	18 -22 27 -28 -8 -9
before:hyphen last:firmTail	14 -7 -2 -4 -1 -1
before:hyphen last:given	-3 9 -3 -1 -2 -1
before:hyphen last:acronym	13 -1 -17 11 -1 -6
before:hyphen last:capital	3 4 -9 13 5 -25
before:hyphen last:endsInS	-18 -3 24 -3 10 -10
before:hyphen last:unknown	8 -11 -2 11 -1 -6
before:hyphen last:longWord	-2 -2 -4 -8 12 0
before:hyphen last:shortWord	21 -11 -2 -1 -11 -8
before:hyphen last:inhabitant	26 -16 -6 -4 -4 -1
before:hyphen last:ordinaryNoun	27 -13 -4 -8 -4 -2
before:hyphen last:ordinarySmall	5 -3 0 0 -1 -1
before:hyphen last:ordinaryEnd	44 -9 -19 -10 -8 -2
before:hyphen last:lexiconNoun	-16 31 -2 -40 29 -14
before:hyphen last:lexiconOther	-9 15 -6 0 0 0
before:hyphen last:lexiconCompound	51 -9 -19 -15 -11 -2
before:hyphen last:lexiconEnding	-8 -3 -1 -1 12 0
before:hyphen last:lexiconUnknown	-1 -16 1 41 -33 -12
before:stop last:role	-17 60 -50 -17 -2 -2
before:stop last:particle	7 -7 0 0 0 0
before:stop last:legalForm	14 -1 -10 -2 -2 0
before:stop last:firmHead	3 2 -6 11 -3 -3
before:stop last:firmNoun	-13 -16 42 -4 -5 -2
before:stop last:bodyHead	-41 -21 20 41 -5 -3
before:stop last:placeHead	-62 26 39 30 -49 -2
before:stop last:productHead	17 -7 -9 0 0 -1
before:stop last:productNoun	17 5 -20 -1 0 -2
before:stop last:clubHead	-34 1 28 3 0 0
before:stop last:mediaHead	7 -1 -6 0 0 0
before:stop last:speaking	10 -6 -3 0 0 -1
before:stop last:from	7 -7 0 0 0 0
before:stop last:nationality	9 -6 -3 0 -1 0
before:stop last:calendar	39 -20 -45 -3 -1 -8
before:stop last:never	21 -11 -5 -2 -4 0
before:stop last:plain	-12 -5 3 54 -35 -21
before:stop last:firmTail	9 -8 -2 0 0 0
before:stop last:credit	10 -9 -1 0 0 0
before:stop last:function	-4 14 -10 0 0 0
before:stop last:given	50 -19 -55 -11 -22 -7
before:stop last:givenMaybe	21 -19 -3 0 0 -1
before:stop last:acronym	36 -19 13 10 -43 -12
before:stop last:mixed	-39 -13 15 -7 -3 33
before:stop last:capital	13 16 -4 -9 -17 -24
before:stop last:number	33 -12 -6 -10 -2 -9
before:stop last:initial	-22 25 -3 -1 -1 -1
before:stop last:endsInS	-22 -19 66 -26 -10 -15
before:stop last:unknown	8 12 28 -1 -42 -13
before:stop last:longWord	11 9 -57 -13 23 -7
before:stop last:shortWord	14 26 -29 -26 -48 -27
before:stop last:inhabitant	11 13 -26 -31 -4 -10
before:stop last:ordinaryNoun	37 -17 -6 -30 -15 -18
before:stop last:ordinarySmall	53 -16 -41 -36 -16 -16
before:stop last:ordinaryEnd	-24 22 22 -51 9 -18
before:stop last:lexiconNoun	15 -16 7 1 -40 18
before:stop last:lexiconOther	34 -13 -28 -22 20 -13
before:stop last:lexiconCompound	-7 4 17 -40 -26 11
before:stop last:lexiconEnding	0 22 -10 -12 -33 -4
before:stop last:lexiconUnknown	-19 28 -10 13 4 -45
before:symbol last:role	20 -18 -2 -1 0 0
before:symbol last:plain	5 -2 -2 0 -1 0
before:symbol last:credit	9 -2 -2 -5 0 0
before:symbol last:acronym	9 -2 -2 -5 0 0
before:symbol last:mixed	-7 -9 30 -4 -2 -17
before:symbol last:capital	11 -1 13 -12 -25 -12
before:symbol last:number	5 0 0 0 -1 -4
before:symbol last:endsInS	0 -3 6 -2 -1 -1
before:symbol last:longWord	5 0 -2 -1 -1 -1
before:symbol last:shortWord	-29 40 4 -6 -4 -20
before:symbol last:inhabitant	15 -16 3 -1 -1 -1
before:symbol last:ordinaryNoun	8 -5 -1 0 -1 0
before:symbol last:ordinarySmall	9 -6 -2 0 0 0
before:symbol last:ordinaryEnd	14 -3 -4 -2 -3 -2
before:symbol last:lexiconNoun	-9 31 -34 -3 -3 -3
before:symbol last:lexiconOther	11 -7 -3 0 0 0
before:symbol last:lexiconCompound	47 -21 -23 -3 -4 -3
before:symbol last:lexiconUnknown	-11 -35 47 -7 -19 -6
before:ampersand last:legalForm	12 0 -11 0 0 0
before:ampersand last:firmHead	9 0 -7 -1 0 0
before:ampersand last:firmNoun	5 0 -4 -1 0 0
before:ampersand last:never	9 0 -8 0 0 0
before:ampersand last:acronym	32 -1 -26 -8 -1 0
before:ampersand last:mixed	10 0 -10 0 0 0
before:ampersand last:capital	46 -12 -27 -5 -9 -2
before:ampersand last:initial	10 -9 -1 0 -1 0
before:ampersand last:unknown	36 -10 -26 -8 -3 0
before:ampersand last:shortWord	28 -12 -19 -1 -3 0
before:ampersand last:inhabitant	10 -3 -6 0 -1 0
before:ampersand last:lexiconNoun	23 -5 -17 -2 -1 -1
before:ampersand last:lexiconCompound	5 0 -4 -1 0 0
before:ampersand last:lexiconUnknown	30 -6 -16 -1 -7 -1
before:slash last:placeHead	-12 0 0 0 13 0
before:slash last:speaking	9 -1 -2 -4 -3 -1
before:slash last:plain	-12 -1 24 -3 -12 -6
before:slash last:function	9 -1 -2 -4 -3 -1
before:slash last:acronym	12 -4 -11 -29 23 -5
before:slash last:capital	-31 -10 35 -15 15 -10
before:slash last:unknown	3 -6 -12 -28 35 -6
before:slash last:longWord	-22 -1 47 -10 -31 -7
before:slash last:shortWord	18 -4 -10 -26 14 -5
before:slash last:lexiconCompound	-17 0 30 -7 -12 -1
before:slash last:lexiconEnding	-13 -1 24 -3 -12 -6
before:slash last:lexiconUnknown	-2 -6 -16 -2 16 -2
before:unknown last:firmHead	6 0 -4 0 0 -1
before:unknown last:placeHead	24 -2 -5 -2 -14 -2
before:unknown last:plain	17 -10 -6 0 -2 -2
before:unknown last:acronym	46 -12 -8 -6 -3 -20
before:unknown last:capital	15 2 -19 -7 -36 31
before:unknown last:unknown	-15 -13 -7 -4 -8 35
before:unknown last:longWord	9 -4 0 -1 -3 -1
before:unknown last:shortWord	-30 7 -4 -2 -8 37
before:unknown last:inhabitant	-12 15 -1 -1 -1 -2
before:unknown last:ordinaryEnd	13 -4 -3 -1 -5 0
before:unknown last:lexiconNoun	-11 24 -6 -3 -3 -3
before:unknown last:lexiconCompound	18 -4 0 -1 -12 -1
before:unknown last:lexiconEnding	16 -9 -6 0 -2 -1
before:unknown last:lexiconUnknown	46 -11 -8 -3 -19 -16
before:longWord last:role	12 7 15 -38 0 -1
before:longWord last:legalForm	-45 -7 52 -4 -1 -5
before:longWord last:firmHead	-58 -5 80 -29 -2 -2
before:longWord last:firmNoun	-7 -6 31 -29 -1 -2
before:longWord last:bodyHead	34 -11 -4 -21 -3 -4
before:longWord last:placeHead	13 10 -27 -11 24 -16
before:longWord last:productHead	19 -5 -5 -8 0 -4
before:longWord last:productNoun	-35 0 39 -1 0 -7
before:longWord last:clubHead	11 0 0 -10 -1 0
before:longWord last:mediaHead	35 -1 -32 -2 0 -2
before:longWord last:pronoun	10 -2 -8 0 0 0
before:longWord last:calendar	-11 5 14 -9 0 0
before:longWord last:never	18 -3 -13 -4 -1 -2
before:longWord last:plain	6 2 15 -37 -6 -21
before:longWord last:function	-12 0 -5 17 0 -1
before:longWord last:given	6 13 -42 -6 -1 6
before:longWord last:givenMaybe	20 -14 -4 -5 0 -1
before:longWord last:acronym	-34 -16 13 21 -7 27
before:longWord last:mixed	-28 -1 39 -27 -1 7
before:longWord last:capital	-2 -6 6 27 -24 -35
before:longWord last:number	1 -1 -8 -10 -15 19
before:longWord last:endsInS	-15 21 -32 47 -6 -20
before:longWord last:stop	-20 0 21 -2 0 -1
before:longWord last:unknown	30 -14 -34 -1 -9 19
before:longWord last:longWord	5 2 6 6 -28 -21
before:longWord last:shortWord	-21 28 3 25 -5 -26
before:longWord last:inhabitant	-18 45 4 -16 -13 -19
before:longWord last:ordinaryNoun	14 -1 -50 46 -2 -8
before:longWord last:ordinarySmall	3 21 -25 -1 0 -2
before:longWord last:ordinaryEnd	5 55 -36 21 -36 3
before:longWord last:lexiconNoun	15 -24 2 32 -2 -101
before:longWord last:lexiconOther	-1 -1 19 -2 -1 -18
before:longWord last:lexiconCompound	3 34 -50 2 12 32
before:longWord last:lexiconEnding	-22 23 35 -22 -31 -4
before:longWord last:lexiconUnknown	-15 -9 28 12 -26 -7
before:shortWord last:role	19 20 -1 -19 -1 -33
before:shortWord last:title	3 -8 17 -3 -6 -6
before:shortWord last:particle	7 -1 -2 0 -4 -1
before:shortWord last:legalForm	-4 -14 23 -20 -20 -12
before:shortWord last:firmHead	-13 -39 21 3 21 -29
before:shortWord last:firmNoun	9 5 1 11 -23 -28
before:shortWord last:bodyHead	-1 -14 -2 15 -6 -6
before:shortWord last:placeHead	7 -13 -7 7 1 -5
before:shortWord last:productHead	-12 -13 -11 -16 -12 35
before:shortWord last:productNoun	18 34 -39 -22 -18 -3
before:shortWord last:clubHead	-34 -13 9 29 22 -24
before:shortWord last:mediaHead	-21 -31 31 -37 -35 42
before:shortWord last:speaking	-9 16 -5 -1 -1 -1
before:shortWord last:acting	16 -1 -3 -8 -3 -1
before:shortWord last:placePreposition	5 0 -1 0 0 -4
before:shortWord last:and	-19 0 0 -1 20 0
before:shortWord last:nationality	10 -6 19 -12 -24 -3
before:shortWord last:calendar	26 -5 8 -22 -18 -15
before:shortWord last:never	-9 -10 14 -15 23 -11
before:shortWord last:plain	-32 30 -8 10 23 16
before:shortWord last:firmTail	29 -2 -8 -20 -5 -3
before:shortWord last:partyTail	23 -1 -2 -13 -4 -5
before:shortWord last:credit	6 0 -4 -1 0 -1
before:shortWord last:function	-1 -14 20 -14 11 -7
before:shortWord last:given	-11 2 40 -11 -26 4
before:shortWord last:givenMaybe	15 -20 2 -8 0 5
before:shortWord last:acronym	3 3 17 -4 4 -29
before:shortWord last:mixed	-12 -17 29 -14 -28 6
before:shortWord last:capital	-9 -9 -7 6 17 11
before:shortWord last:number	27 -16 -11 4 11 -38
before:shortWord last:initial	-12 23 3 -6 -6 -20
before:shortWord last:endsInS	-8 -2 14 -2 -8 -1
before:shortWord last:closes	-6 0 0 0 6 0
before:shortWord last:stop	12 -13 3 -3 -10 -3
before:shortWord last:unknown	-40 39 -5 0 -17 42
before:shortWord last:longWord	-22 -28 7 9 8 37
before:shortWord last:shortWord	-4 -8 -8 -1 4 19
before:shortWord last:inhabitant	-24 41 0 19 -9 -6
before:shortWord last:ordinaryNoun	-1 -42 6 9 10 8
before:shortWord last:ordinarySmall	-23 -12 13 21 5 -5
before:shortWord last:ordinaryEnd	8 -18 -11 -3 5 -2
before:shortWord last:lexiconNoun	-6 22 -6 0 16 -10
before:shortWord last:lexiconOther	21 -4 -4 -13 8 -51
before:shortWord last:lexiconCompound	-17 1 0 13 14 -5
before:shortWord last:lexiconEnding	6 -26 -2 2 3 6
before:shortWord last:lexiconUnknown	3 -32 -3 -6 7 17
before:inhabitant last:role	-9 -17 -24 47 0 -2
before:inhabitant last:title	12 -4 -8 0 0 0
before:inhabitant last:particle	-8 14 -8 0 0 0
before:inhabitant last:legalForm	-6 -8 10 -1 -1 -2
before:inhabitant last:firmHead	44 -8 -38 -2 -2 -2
before:inhabitant last:firmNoun	5 -2 -2 -2 0 -1
before:inhabitant last:bodyHead	-35 -8 14 39 -2 -3
before:inhabitant last:placeHead	4 -42 63 -6 -35 -4
before:inhabitant last:productHead	9 -2 5 -1 0 -11
before:inhabitant last:productNoun	-12 -8 20 0 -1 0
before:inhabitant last:mediaHead	31 -3 -26 0 0 -3
before:inhabitant last:speaking	-6 6 0 0 0 0
before:inhabitant last:pronoun	10 -2 -8 0 0 0
before:inhabitant last:calendar	-12 12 -1 0 0 0
before:inhabitant last:never	-36 -4 40 -1 0 -2
before:inhabitant last:plain	37 -29 -9 -2 -4 -7
before:inhabitant last:firmTail	12 -3 -9 0 0 0
before:inhabitant last:given	0 2 14 0 0 -37
before:inhabitant last:givenMaybe	6 12 -25 0 0 -1
before:inhabitant last:acronym	-27 -14 36 -35 -1 12
before:inhabitant last:mixed	-9 -1 12 -1 -4 -5
before:inhabitant last:capital	-5 14 2 -15 -18 -2
before:inhabitant last:number	55 -15 -9 -7 -1 -34
before:inhabitant last:initial	-3 11 -3 0 0 -5
before:inhabitant last:endsInS	49 -55 -33 -10 25 36
before:inhabitant last:stop	-15 0 15 0 0 0
before:inhabitant last:unknown	31 -3 -12 -35 -1 8
before:inhabitant last:longWord	11 49 -51 -9 -11 -12
before:inhabitant last:shortWord	-23 12 29 -42 -9 -14
before:inhabitant last:inhabitant	-27 45 5 -12 -4 -33
before:inhabitant last:ordinaryNoun	72 -20 -63 -2 -1 -4
before:inhabitant last:ordinarySmall	9 20 -27 -2 0 -6
before:inhabitant last:ordinaryEnd	-18 -28 33 16 0 -13
before:inhabitant last:lexiconNoun	37 -5 -20 -31 -13 -3
before:inhabitant last:lexiconOther	17 -46 54 -3 -1 -30
before:inhabitant last:lexiconCompound	-4 -23 22 -6 -15 6
before:inhabitant last:lexiconEnding	-14 19 -3 0 -1 -4
before:inhabitant last:lexiconUnknown	-29 33 -8 7 -2 5
before:ordinaryNoun last:role	-15 23 18 -2 -7 -13
before:ordinaryNoun last:title	-11 23 -8 -4 -1 -1
before:ordinaryNoun last:particle	24 -17 -8 0 -2 0
before:ordinaryNoun last:legalForm	12 -1 -6 -7 -2 -3
before:ordinaryNoun last:firmHead	-42 -13 20 35 21 -5
before:ordinaryNoun last:firmNoun	-1 -15 3 6 11 -7
before:ordinaryNoun last:bodyHead	5 -9 21 -3 1 -14
before:ordinaryNoun last:placeHead	-7 34 -40 8 12 -11
before:ordinaryNoun last:productNoun	27 -12 -27 -4 -8 6
before:ordinaryNoun last:clubHead	-42 -2 1 28 7 2
before:ordinaryNoun last:mediaHead	-9 -11 -7 -7 -3 31
before:ordinaryNoun last:speaking	-3 10 -5 -1 0 -1
before:ordinaryNoun last:acting	7 0 -2 -4 0 0
before:ordinaryNoun last:placePreposition	5 0 -1 0 0 -4
before:ordinaryNoun last:calendar	38 -14 -19 -16 -2 -9
before:ordinaryNoun last:never	-11 -6 20 2 -5 -7
before:ordinaryNoun last:plain	5 -2 -4 5 -9 1
before:ordinaryNoun last:firmTail	18 0 -6 -10 0 -1
before:ordinaryNoun last:partyTail	7 0 0 -7 0 0
before:ordinaryNoun last:given	2 11 3 -12 -18 -35
before:ordinaryNoun last:givenMaybe	-5 23 -20 -14 5 -20
before:ordinaryNoun last:acronym	-16 -11 38 -17 -7 1
before:ordinaryNoun last:mixed	-12 -14 -4 5 -10 23
before:ordinaryNoun last:capital	-11 4 10 10 0 3
before:ordinaryNoun last:number	-10 -16 -42 38 -15 12
before:ordinaryNoun last:initial	-4 11 -3 0 0 -5
before:ordinaryNoun last:endsInS	28 1 -27 6 -26 -2
before:ordinaryNoun last:stop	-3 0 5 -2 0 -1
before:ordinaryNoun last:unknown	45 -2 -19 16 -38 -36
before:ordinaryNoun last:longWord	-3 -16 38 -2 -10 -14
before:ordinaryNoun last:shortWord	-12 -32 29 6 5 3
before:ordinaryNoun last:inhabitant	-37 -23 18 21 27 36
before:ordinaryNoun last:ordinaryNoun	29 -27 -25 1 -14 -2
before:ordinaryNoun last:ordinarySmall	-45 9 8 24 -11 27
before:ordinaryNoun last:ordinaryEnd	12 4 -20 -8 20 -5
before:ordinaryNoun last:lexiconNoun	-15 7 5 10 -11 18
before:ordinaryNoun last:lexiconOther	13 -53 32 -16 -10 1
before:ordinaryNoun last:lexiconCompound	10 14 0 -14 -13 2
before:ordinaryNoun last:lexiconEnding	4 -40 -14 5 7 21
before:ordinaryNoun last:lexiconUnknown	-32 15 10 12 11 2
before:ordinarySmall last:role	1 22 11 -19 -5 -10
before:ordinarySmall last:title	-23 28 -7 0 0 0
before:ordinarySmall last:legalForm	-18 -1 22 -4 -1 -3
before:ordinarySmall last:firmHead	-39 -3 17 36 8 -3
before:ordinarySmall last:firmNoun	12 -8 -15 6 8 -9
before:ordinarySmall last:bodyHead	8 8 7 -8 1 -8
before:ordinarySmall last:placeHead	8 22 -15 2 -9 -4
before:ordinarySmall last:productHead	-7 -2 -4 -3 -1 12
before:ordinarySmall last:productNoun	2 -2 -15 -3 -8 15
before:ordinarySmall last:clubHead	-29 -2 -10 32 18 -19
before:ordinarySmall last:mediaHead	24 -15 -36 -7 -2 30
before:ordinarySmall last:speaking	7 0 -5 -1 0 -1
before:ordinarySmall last:acting	7 0 -2 -5 0 0
before:ordinarySmall last:placePreposition	5 0 -1 0 0 -4
before:ordinarySmall last:calendar	54 -30 -21 -13 -2 -6
before:ordinarySmall last:never	-28 -1 28 6 -2 -2
before:ordinarySmall last:plain	-21 16 14 0 17 -4
before:ordinarySmall last:firmTail	21 -4 -7 -10 0 -1
before:ordinarySmall last:partyTail	14 0 -2 -9 0 -2
before:ordinarySmall last:given	-51 83 -29 -11 -13 -24
before:ordinarySmall last:givenMaybe	-25 37 -9 -14 5 -10
before:ordinarySmall last:acronym	-13 -5 25 -9 -4 1
before:ordinarySmall last:mixed	6 -2 -14 15 -3 -9
before:ordinarySmall last:capital	2 4 -3 1 9 -9
before:ordinarySmall last:number	7 -2 -22 25 -10 -16
before:ordinarySmall last:endsInS	3 17 -7 14 -16 -23
before:ordinarySmall last:unknown	28 -10 -19 18 -23 -24
before:ordinarySmall last:longWord	13 -23 -7 -1 -12 9
before:ordinarySmall last:shortWord	-47 46 17 4 34 -7
before:ordinarySmall last:inhabitant	12 -41 1 22 -29 -5
before:ordinarySmall last:ordinaryNoun	15 -27 -4 -13 -28 19
before:ordinarySmall last:ordinarySmall	15 -36 -24 27 -8 -13
before:ordinarySmall last:ordinaryEnd	20 -17 -27 1 12 -9
before:ordinarySmall last:lexiconNoun	16 -48 -6 2 -14 19
before:ordinarySmall last:lexiconOther	-17 55 8 -41 3 -31
before:ordinarySmall last:lexiconCompound	5 -19 11 -1 0 -14
before:ordinarySmall last:lexiconEnding	3 -27 -22 6 10 4
before:ordinarySmall last:lexiconUnknown	-19 31 -6 -7 17 -20
before:ordinaryEnd last:role	33 1 -32 -2 0 -2
before:ordinaryEnd last:legalForm	5 -9 7 -3 -1 -8
before:ordinaryEnd last:firmHead	50 -12 -36 -6 -6 -4
before:ordinaryEnd last:firmNoun	1 -5 5 -1 0 -1
before:ordinaryEnd last:bodyHead	-2 -6 7 4 0 -1
before:ordinaryEnd last:placeHead	-3 -17 -34 6 31 -13
before:ordinaryEnd last:productHead	-3 -2 7 0 0 -1
before:ordinaryEnd last:productNoun	-12 -1 13 0 0 0
before:ordinaryEnd last:clubHead	13 0 -13 0 0 0
before:ordinaryEnd last:mediaHead	30 -2 -25 0 -4 -1
before:ordinaryEnd last:calendar	-5 12 -2 -8 0 0
before:ordinaryEnd last:plain	-34 -1 50 -21 -11 -19
before:ordinaryEnd last:firmTail	9 0 -9 0 0 0
before:ordinaryEnd last:given	-21 7 -21 -1 -4 28
before:ordinaryEnd last:givenMaybe	23 -16 -3 -1 0 -4
before:ordinaryEnd last:acronym	-33 15 27 -23 -2 23
before:ordinaryEnd last:mixed	0 -9 -7 -7 -1 18
before:ordinaryEnd last:number	-41 -9 48 24 -17 -37
before:ordinaryEnd last:initial	-9 9 0 0 0 -1
before:ordinaryEnd last:endsInS	-17 -8 -3 25 35 -20
before:ordinaryEnd last:unknown	14 20 -3 -53 -2 12
before:ordinaryEnd last:longWord	-23 2 4 9 39 -17
before:ordinaryEnd last:shortWord	4 34 5 -14 -47 -21
before:ordinaryEnd last:inhabitant	8 16 10 -15 -26 -32
before:ordinaryEnd last:ordinaryNoun	-23 7 31 -21 -1 -14
before:ordinaryEnd last:ordinarySmall	4 25 -25 -9 -1 -3
before:ordinaryEnd last:ordinaryEnd	-9 -9 7 4 26 -37
before:ordinaryEnd last:lexiconNoun	-14 -3 2 51 -36 -21
before:ordinaryEnd last:lexiconOther	-8 3 -33 -1 -1 36
before:ordinaryEnd last:lexiconCompound	-5 25 -17 5 -16 17
before:ordinaryEnd last:lexiconEnding	2 -6 33 -11 -26 -8
before:ordinaryEnd last:lexiconUnknown	3 -6 6 -50 16 0
before:lexiconNoun last:role	-16 -32 53 11 -3 -11
before:lexiconNoun last:title	9 -6 -2 0 -1 0
before:lexiconNoun last:particle	10 -5 -8 0 0 0
before:lexiconNoun last:legalForm	55 -1 -48 -5 -2 -4
before:lexiconNoun last:firmHead	27 -12 -8 -18 -28 -6
before:lexiconNoun last:firmNoun	37 -4 -18 -29 -9 -2
before:lexiconNoun last:bodyHead	55 -23 15 -61 -5 -11
before:lexiconNoun last:placeHead	10 -48 19 -44 18 -21
before:lexiconNoun last:productNoun	-17 -12 29 -1 0 -2
before:lexiconNoun last:clubHead	19 -4 -1 -27 -14 16
before:lexiconNoun last:mediaHead	59 -7 -51 -1 -1 -6
before:lexiconNoun last:speaking	-9 10 0 0 0 0
before:lexiconNoun last:calendar	9 0 -7 -1 -1 -8
before:lexiconNoun last:never	14 -6 -3 -7 -4 -7
before:lexiconNoun last:plain	3 -27 5 21 -15 -6
before:lexiconNoun last:firmTail	-31 0 31 0 0 0
before:lexiconNoun last:partyTail	7 0 -2 -2 0 -2
before:lexiconNoun last:function	9 -6 -2 0 0 0
before:lexiconNoun last:given	12 -3 -19 -4 -10 12
before:lexiconNoun last:givenMaybe	51 -32 -27 -1 -2 -18
before:lexiconNoun last:acronym	-9 -13 -10 9 -10 28
before:lexiconNoun last:mixed	-28 -13 -14 10 -8 44
before:lexiconNoun last:capital	1 8 3 -9 0 -16
before:lexiconNoun last:number	-17 -18 -26 27 -9 27
before:lexiconNoun last:initial	6 7 -3 -2 -2 -8
before:lexiconNoun last:endsInS	7 -10 6 -28 10 1
before:lexiconNoun last:stop	-4 0 5 0 0 -1
before:lexiconNoun last:unknown	-1 31 -23 9 -26 7
before:lexiconNoun last:longWord	-8 3 7 33 0 -58
before:lexiconNoun last:shortWord	-4 -17 -1 -6 27 8
before:lexiconNoun last:inhabitant	-7 11 -8 -26 7 19
before:lexiconNoun last:ordinaryNoun	-7 -16 30 6 1 -41
before:lexiconNoun last:ordinarySmall	-52 15 38 -10 -8 32
before:lexiconNoun last:ordinaryEnd	-5 -52 30 -3 9 -17
before:lexiconNoun last:lexiconNoun	12 -3 -6 -12 27 -33
before:lexiconNoun last:lexiconOther	8 -33 0 29 -20 -4
before:lexiconNoun last:lexiconCompound	-13 5 4 8 -6 16
before:lexiconNoun last:lexiconEnding	16 -17 -20 -14 17 10
before:lexiconNoun last:lexiconUnknown	-9 7 7 -19 -10 19
before:lexiconOther last:role	-2 8 17 -26 0 -5
before:lexiconOther last:legalForm	-15 0 16 0 0 -2
before:lexiconOther last:firmHead	-1 -3 -33 -5 36 -1
before:lexiconOther last:firmNoun	28 -2 -29 -47 39 -5
before:lexiconOther last:bodyHead	10 -1 -31 -11 26 -4
before:lexiconOther last:placeHead	29 -13 -49 25 -4 -2
before:lexiconOther last:productHead	8 0 0 0 0 -8
before:lexiconOther last:productNoun	-5 -1 -6 -1 -1 12
before:lexiconOther last:clubHead	-8 0 -2 0 10 0
before:lexiconOther last:mediaHead	6 0 -4 0 -1 -1
before:lexiconOther last:speaking	7 0 -5 -1 0 -1
before:lexiconOther last:placePreposition	5 0 -1 0 0 -4
before:lexiconOther last:never	5 0 -4 0 -1 0
before:lexiconOther last:plain	11 -45 11 -48 29 22
before:lexiconOther last:given	-19 27 0 -1 -1 -17
before:lexiconOther last:givenMaybe	11 -3 -3 0 -1 -6
before:lexiconOther last:acronym	-10 0 11 1 -1 0
before:lexiconOther last:mixed	44 -2 -46 -2 -2 1
before:lexiconOther last:capital	8 -10 2 -6 -15 11
before:lexiconOther last:number	35 -1 -7 -14 0 -16
before:lexiconOther last:endsInS	18 16 -55 -19 31 -20
before:lexiconOther last:stop	12 0 -10 -1 0 -1
before:lexiconOther last:unknown	16 0 -14 0 0 -1
before:lexiconOther last:longWord	5 -6 -32 12 -1 2
before:lexiconOther last:shortWord	8 22 3 -21 -8 -14
before:lexiconOther last:inhabitant	0 -26 20 17 -6 -38
before:lexiconOther last:ordinaryNoun	19 -1 -12 -19 -1 0
before:lexiconOther last:ordinarySmall	-12 -2 25 -6 -1 -8
before:lexiconOther last:ordinaryEnd	-5 -15 -5 -4 43 -17
before:lexiconOther last:lexiconNoun	0 -22 8 12 -34 4
before:lexiconOther last:lexiconOther	-1 9 -6 -4 10 -10
before:lexiconOther last:lexiconCompound	17 -22 -12 8 -3 -17
before:lexiconOther last:lexiconEnding	19 -1 -11 -52 15 20
before:lexiconOther last:lexiconUnknown	8 1 -10 -12 -17 21
before:lexiconCompound last:role	-22 10 18 -1 0 -1
before:lexiconCompound last:legalForm	2 -15 13 -3 -1 -9
before:lexiconCompound last:firmHead	3 -15 26 -29 -9 -8
before:lexiconCompound last:firmNoun	-49 -2 55 -2 -8 -1
before:lexiconCompound last:bodyHead	19 -6 15 -24 0 -3
before:lexiconCompound last:placeHead	-5 14 -16 2 19 -17
before:lexiconCompound last:productHead	-3 -2 7 0 0 -1
before:lexiconCompound last:productNoun	-42 0 45 -1 0 -6
before:lexiconCompound last:clubHead	47 0 0 -45 -1 -1
before:lexiconCompound last:mediaHead	-1 -5 15 0 -4 -13
before:lexiconCompound last:calendar	-3 -4 15 -9 0 0
before:lexiconCompound last:never	38 -2 -35 -1 0 -1
before:lexiconCompound last:plain	13 -7 2 -27 18 -33
before:lexiconCompound last:firmTail	9 0 -9 0 0 0
before:lexiconCompound last:function	-13 0 -4 17 0 -1
before:lexiconCompound last:given	-9 -9 -22 -1 -1 33
before:lexiconCompound last:givenMaybe	26 -16 -5 -5 0 -4
before:lexiconCompound last:acronym	-49 9 31 6 -3 27
before:lexiconCompound last:mixed	13 -9 25 -24 0 -32
before:lexiconCompound last:capital	-1 -5 -13 -1 5 27
before:lexiconCompound last:number	-24 -10 44 9 -17 -19
before:lexiconCompound last:initial	-9 9 0 0 0 -1
before:lexiconCompound last:endsInS	-22 14 -33 45 39 -29
before:lexiconCompound last:stop	26 0 -26 0 0 0
before:lexiconCompound last:unknown	-3 17 4 -32 -3 13
before:lexiconCompound last:longWord	3 24 1 -42 37 -21
before:lexiconCompound last:shortWord	48 5 -25 -15 -22 -37
before:lexiconCompound last:inhabitant	10 -5 24 -28 -19 -37
before:lexiconCompound last:ordinaryNoun	-7 -12 10 17 -1 -16
before:lexiconCompound last:ordinarySmall	32 26 -50 -9 -2 -5
before:lexiconCompound last:ordinaryEnd	40 -7 -32 3 -53 -7
before:lexiconCompound last:lexiconNoun	-4 -20 1 -5 -23 56
before:lexiconCompound last:lexiconOther	-30 -12 -1 -1 -1 39
before:lexiconCompound last:lexiconCompound	-3 39 -5 -18 0 -13
before:lexiconCompound last:lexiconEnding	-19 -3 26 -25 18 -13
before:lexiconCompound last:lexiconUnknown	18 -2 -28 24 6 -24
before:lexiconEnding last:role	43 0 -43 0 0 0
before:lexiconEnding last:title	7 0 -7 0 0 0
before:lexiconEnding last:legalForm	19 0 -18 -1 0 -1
before:lexiconEnding last:firmHead	7 0 -6 0 0 0
before:lexiconEnding last:placeHead	-5 -2 8 0 -1 0
before:lexiconEnding last:mediaHead	16 -1 -15 0 0 0
before:lexiconEnding last:never	19 0 -18 0 0 0
before:lexiconEnding last:plain	12 -2 -9 -1 -1 0
before:lexiconEnding last:acronym	27 0 -26 0 0 -1
before:lexiconEnding last:mixed	29 0 -12 -3 0 -22
before:lexiconEnding last:capital	11 -23 20 -2 -15 -25
before:lexiconEnding last:number	-35 0 -5 -6 -1 41
before:lexiconEnding last:endsInS	-2 5 -20 21 -1 -2
before:lexiconEnding last:shortWord	23 4 -21 -2 -3 -2
before:lexiconEnding last:inhabitant	26 -2 -21 -1 -1 -1
before:lexiconEnding last:ordinaryEnd	26 13 -30 -6 -1 -1
before:lexiconEnding last:lexiconNoun	-22 -8 15 13 -4 -6
before:lexiconEnding last:lexiconOther	-6 -36 41 -1 -1 -2
before:lexiconEnding last:lexiconCompound	14 -2 -6 -3 -2 -7
before:lexiconEnding last:lexiconEnding	18 -1 -15 0 -1 0
before:lexiconEnding last:lexiconUnknown	7 9 10 -19 -9 -14
before:lexiconUnknown last:role	14 5 -43 19 -7 -12
before:lexiconUnknown last:title	-22 28 -7 -1 0 0
before:lexiconUnknown last:legalForm	2 -2 5 -6 -3 -6
before:lexiconUnknown last:firmHead	4 -7 -21 43 -49 -4
before:lexiconUnknown last:firmNoun	18 -8 -31 32 -28 -5
before:lexiconUnknown last:bodyHead	7 7 -36 7 -37 -6
before:lexiconUnknown last:placeHead	17 33 -36 -12 6 -3
before:lexiconUnknown last:productHead	4 -4 -13 -3 -1 8
before:lexiconUnknown last:productNoun	9 -2 -11 -2 -7 7
before:lexiconUnknown last:clubHead	-6 -1 -5 15 8 -18
before:lexiconUnknown last:mediaHead	13 -11 -30 -7 -1 32
before:lexiconUnknown last:speaking	12 -12 0 0 0 0
before:lexiconUnknown last:acting	7 0 -2 -5 0 0
before:lexiconUnknown last:pronoun	10 -2 -8 0 0 0
before:lexiconUnknown last:calendar	-6 32 -18 -15 -1 -2
before:lexiconUnknown last:never	-33 -1 36 4 -2 -4
before:lexiconUnknown last:plain	-24 60 -12 20 -6 -32
before:lexiconUnknown last:firmTail	19 -3 -5 -10 0 -1
before:lexiconUnknown last:partyTail	7 0 0 -7 0 0
before:lexiconUnknown last:given	-18 37 5 -15 -20 -30
before:lexiconUnknown last:givenMaybe	-35 46 -15 -14 5 -6
before:lexiconUnknown last:acronym	38 -7 -11 -35 -4 -13
before:lexiconUnknown last:mixed	0 -1 2 15 -2 -23
before:lexiconUnknown last:capital	18 -6 -7 -3 -8 -6
before:lexiconUnknown last:number	-3 -5 -23 29 -13 -5
before:lexiconUnknown last:initial	40 -19 -6 -5 -3 -11
before:lexiconUnknown last:endsInS	27 -32 -6 10 -4 -13
before:lexiconUnknown last:stop	5 0 -2 -2 0 0
before:lexiconUnknown last:unknown	33 -24 -32 -6 -28 20
before:lexiconUnknown last:longWord	1 22 -16 0 -1 2
before:lexiconUnknown last:shortWord	10 -11 1 -6 -16 -1
before:lexiconUnknown last:inhabitant	-14 14 13 0 -30 12
before:lexiconUnknown last:ordinaryNoun	-8 17 -10 -2 -23 22
before:lexiconUnknown last:ordinarySmall	21 -62 -17 25 -6 -7
before:lexiconUnknown last:ordinaryEnd	-17 15 -2 30 -20 -4
before:lexiconUnknown last:lexiconNoun	0 4 -5 -4 -5 15
before:lexiconUnknown last:lexiconOther	38 41 -78 -37 -21 -27
before:lexiconUnknown last:lexiconCompound	-22 -6 27 -5 23 -17
before:lexiconUnknown last:lexiconEnding	17 -5 -23 28 -37 -26
before:lexiconUnknown last:lexiconUnknown	33 -23 -8 -9 -9 -30
first:role last:role	5 -2 -3 0 0 0
first:role last:title	23 -2 -19 0 0 -2
first:role last:legalForm	-23 0 24 -1 0 0
first:role last:firmHead	32 -1 -25 -9 -1 -1
first:role last:firmNoun	23 -1 -22 0 0 0
first:role last:bodyHead	23 0 -2 -21 0 -1
first:role last:placeHead	69 -21 -46 -16 -7 -3
first:role last:productHead	-12 0 0 0 0 12
first:role last:productNoun	-31 -1 25 0 0 12
first:role last:never	9 -2 -5 -1 0 -2
first:role last:plain	-4 -2 17 -20 -2 10
first:role last:given	-7 20 -7 -2 -1 -4
first:role last:givenMaybe	12 -1 -5 -4 -2 -1
first:role last:acronym	-6 0 22 -17 0 -1
first:role last:mixed	-8 0 8 0 0 0
first:role last:capital	47 -51 -15 -15 -19 25
first:role last:number	6 0 -1 0 -1 -3
first:role last:endsInS	-14 -17 27 -15 -1 9
first:role last:stop	17 -1 -16 0 0 0
first:role last:unknown	21 -1 -4 -16 0 -2
first:role last:longWord	-4 -17 12 -14 0 11
first:role last:shortWord	5 -40 42 -26 -3 -11
first:role last:inhabitant	45 -18 -45 -2 0 2
first:role last:ordinaryNoun	-32 -5 43 -4 -2 -3
first:role last:ordinarySmall	44 -5 -22 -4 -2 -13
first:role last:ordinaryEnd	12 -20 -20 21 -1 -10
first:role last:lexiconNoun	-2 12 26 -40 -6 -26
first:role last:lexiconOther	27 -4 -19 0 0 -5
first:role last:lexiconCompound	4 -20 -11 15 -5 9
first:role last:lexiconEnding	19 -2 -5 -8 0 -5
first:role last:lexiconUnknown	40 -54 -25 1 -10 43
first:title last:role	-20 -7 25 0 0 0
first:title last:firmHead	-29 0 29 0 0 0
first:title last:bodyHead	37 0 -31 0 0 -10
first:title last:placeHead	12 0 -3 -1 -7 0
first:title last:speaking	6 -1 -4 0 0 -1
first:title last:plain	7 -1 -5 0 0 -1
first:title last:givenMaybe	13 -9 -3 0 0 -1
first:title last:capital	56 -52 2 -5 -13 -23
first:title last:endsInS	17 0 -16 0 0 0
first:title last:stop	8 -3 -2 0 -3 -1
first:title last:shortWord	-8 -5 19 -1 -3 -12
first:title last:inhabitant	-6 -22 32 0 0 0
first:title last:ordinaryNoun	-23 0 28 0 0 -11
first:title last:ordinarySmall	15 -3 -10 0 0 -1
first:title last:ordinaryEnd	8 -4 -4 0 0 0
first:title last:lexiconNoun	-8 -9 18 -1 0 -12
first:title last:lexiconOther	8 -2 -6 0 0 0
first:title last:lexiconCompound	18 -3 -8 -1 -7 0
first:title last:lexiconUnknown	67 -45 -22 -3 -6 -11
first:particle last:role	19 -4 -1 -14 0 -1
first:particle last:legalForm	10 0 -10 0 0 0
first:particle last:firmHead	11 -3 -6 -1 0 0
first:particle last:firmNoun	10 -2 -7 0 0 0
first:particle last:bodyHead	23 -2 -6 -14 0 -1
first:particle last:placeHead	-20 19 -1 -3 -7 14
first:particle last:productHead	5 -3 0 0 0 -2
first:particle last:mediaHead	16 0 -16 0 0 0
first:particle last:never	10 0 -10 0 0 0
first:particle last:plain	21 -10 -6 -1 -3 -3
first:particle last:given	32 -29 -1 -1 -1 -1
first:particle last:givenMaybe	6 -1 0 0 0 -5
first:particle last:acronym	22 -2 -13 -9 0 -2
first:particle last:mixed	20 -7 -4 -1 -3 -8
first:particle last:capital	-2 0 21 -30 4 7
first:particle last:number	11 0 -3 -2 -1 -5
first:particle last:endsInS	-25 43 -11 -2 -2 -11
first:particle last:unknown	15 -1 -4 -9 0 -2
first:particle last:longWord	14 -5 -6 -2 -1 -2
first:particle last:shortWord	12 17 12 -13 -18 -30
first:particle last:inhabitant	49 -36 -18 0 0 -1
first:particle last:ordinaryNoun	6 -3 -1 0 0 -1
first:particle last:ordinarySmall	3 14 -15 0 0 0
first:particle last:ordinaryEnd	28 -20 -5 -1 0 -2
first:particle last:lexiconNoun	-10 -8 27 -6 -16 -2
first:particle last:lexiconOther	13 1 -21 -1 0 -3
first:particle last:lexiconCompound	19 -3 -9 -3 -3 -5
first:particle last:lexiconEnding	7 3 -8 -1 -2 0
first:particle last:lexiconUnknown	-8 0 12 -23 17 10
first:legalForm last:legalForm	21 0 -19 0 0 -1
first:legalForm last:acronym	20 0 -19 0 0 0
first:legalForm last:capital	20 0 -7 -14 0 0
first:legalForm last:number	6 -2 -1 -1 -1 -1
first:legalForm last:endsInS	17 0 -5 -13 0 0
first:legalForm last:shortWord	22 -1 -21 0 0 -1
first:legalForm last:lexiconNoun	18 0 -6 -14 0 0
first:firmHead last:legalForm	13 -1 -11 -2 -1 -2
first:firmHead last:firmHead	60 0 -42 -18 -7 -1
first:firmHead last:firmNoun	59 0 -59 0 0 0
first:firmHead last:placeHead	-57 -8 98 -23 -36 -3
first:firmHead last:productHead	21 -3 -15 0 0 -6
first:firmHead last:productNoun	9 0 -7 0 0 -2
first:firmHead last:clubHead	11 0 -11 0 0 0
first:firmHead last:mediaHead	58 0 -58 0 0 -1
first:firmHead last:never	-13 0 14 0 0 0
first:firmHead last:plain	21 0 -3 -13 -8 -2
first:firmHead last:function	5 0 -5 0 0 0
first:firmHead last:given	-4 -1 5 0 0 -1
first:firmHead last:acronym	9 -1 5 -3 -8 -11
first:firmHead last:mixed	-29 0 31 -3 0 -1
first:firmHead last:capital	7 -49 58 -79 -47 2
first:firmHead last:number	14 0 -4 -1 -1 -8
first:firmHead last:initial	9 0 -9 0 0 0
first:firmHead last:endsInS	7 0 -5 -2 0 -1
first:firmHead last:stop	-25 0 26 0 0 0
first:firmHead last:unknown	50 0 -49 0 0 -11
first:firmHead last:longWord	13 0 13 -36 0 -3
first:firmHead last:shortWord	-6 -16 19 -20 -21 15
first:firmHead last:inhabitant	38 -9 -30 -1 -1 -2
first:firmHead last:ordinaryNoun	11 0 -5 -6 0 -4
first:firmHead last:ordinarySmall	-31 0 34 0 0 -3
first:firmHead last:ordinaryEnd	-19 -6 2 25 -5 -2
first:firmHead last:lexiconNoun	16 -21 15 -42 -12 -9
first:firmHead last:lexiconOther	28 0 -24 0 0 -3
first:firmHead last:lexiconCompound	-5 -1 3 10 -6 -3
first:firmHead last:lexiconEnding	-20 -4 41 -21 -1 -3
first:firmHead last:lexiconUnknown	-10 -30 58 -75 -37 15
first:firmNoun last:role	-46 -3 47 0 0 0
first:firmNoun last:legalForm	27 0 -26 -2 0 0
first:firmNoun last:firmHead	100 -1 -88 -31 -1 -1
first:firmNoun last:firmNoun	79 -1 -76 -1 -1 -2
first:firmNoun last:bodyHead	21 0 -6 -17 0 0
first:firmNoun last:placeHead	-39 -2 28 26 20 -4
first:firmNoun last:productNoun	19 0 -17 -1 0 -1
first:firmNoun last:clubHead	19 -1 -13 -7 0 -1
first:firmNoun last:mediaHead	40 0 -39 0 0 -1
first:firmNoun last:never	-19 0 20 -2 0 0
first:firmNoun last:plain	43 -2 -46 2 -4 -3
first:firmNoun last:function	5 0 -5 0 0 0
first:firmNoun last:given	-52 0 55 -1 -1 -4
first:firmNoun last:acronym	25 0 -9 -17 -1 -11
first:firmNoun last:mixed	19 0 -18 0 0 -1
first:firmNoun last:capital	10 -50 4 -4 19 18
first:firmNoun last:number	22 0 -4 -6 -1 -12
first:firmNoun last:endsInS	46 -1 -28 -38 -3 -6
first:firmNoun last:stop	-16 0 16 0 0 0
first:firmNoun last:unknown	60 -1 -48 -16 -1 -11
first:firmNoun last:longWord	-26 -1 43 -20 -9 -10
first:firmNoun last:shortWord	31 -3 -9 -43 -9 -17
first:firmNoun last:inhabitant	-4 -1 -7 -18 34 -3
first:firmNoun last:ordinaryNoun	-41 0 44 -3 -1 -1
first:firmNoun last:ordinarySmall	-36 0 41 -6 0 -2
first:firmNoun last:ordinaryEnd	26 -5 -22 4 -5 -4
first:firmNoun last:lexiconNoun	18 -11 -42 24 28 -24
first:firmNoun last:lexiconOther	4 -8 3 -2 0 -1
first:firmNoun last:lexiconCompound	17 -6 -17 -10 28 -12
first:firmNoun last:lexiconEnding	12 -1 4 -14 -1 -4
first:firmNoun last:lexiconUnknown	-23 -30 40 -8 -29 38
first:bodyHead last:role	13 0 0 -12 0 0
first:bodyHead last:legalForm	-36 0 36 0 -1 0
first:bodyHead last:firmHead	-5 -1 9 2 -1 0
first:bodyHead last:firmNoun	22 0 -14 -17 0 0
first:bodyHead last:bodyHead	32 0 -2 -31 0 0
first:bodyHead last:placeHead	2 -2 34 -7 -50 -2
first:bodyHead last:clubHead	-8 0 -1 9 0 0
first:bodyHead last:nationality	8 0 0 -8 0 0
first:bodyHead last:calendar	21 0 -8 -14 0 0
first:bodyHead last:never	-33 0 34 -1 -1 0
first:bodyHead last:plain	21 -1 -20 -9 -11 -2
first:bodyHead last:partyTail	19 -1 -1 -16 -1 -1
first:bodyHead last:function	16 0 -14 -2 0 0
first:bodyHead last:given	-29 30 -1 0 0 0
first:bodyHead last:givenMaybe	-18 -1 0 20 -1 -1
first:bodyHead last:acronym	42 -1 -18 -30 -1 -12
first:bodyHead last:mixed	-23 0 27 -6 -1 -1
first:bodyHead last:capital	-22 -52 -31 66 -30 -26
first:bodyHead last:number	7 0 0 -3 -3 -1
first:bodyHead last:endsInS	26 -1 -6 -25 -1 -1
first:bodyHead last:unknown	19 -1 -25 8 0 -13
first:bodyHead last:longWord	-11 -2 -70 36 -2 -3
first:bodyHead last:shortWord	-20 -32 -29 70 -37 -17
first:bodyHead last:inhabitant	-21 -14 21 19 -1 -2
first:bodyHead last:ordinaryNoun	17 -1 -14 -5 -3 -2
first:bodyHead last:ordinarySmall	23 -1 -20 -3 -1 0
first:bodyHead last:ordinaryEnd	-19 -1 -30 34 -1 -4
first:bodyHead last:lexiconNoun	4 -4 -32 21 -13 -7
first:bodyHead last:lexiconOther	5 0 -6 1 -1 0
first:bodyHead last:lexiconCompound	-14 -6 3 25 -15 -5
first:bodyHead last:lexiconEnding	11 0 -11 -1 -9 -2
first:bodyHead last:lexiconUnknown	-29 -45 2 46 -11 -16
first:placeHead last:role	60 1 -58 -8 0 0
first:placeHead last:legalForm	37 -8 -28 -2 -3 -3
first:placeHead last:firmHead	5 -1 7 -10 -12 -1
first:placeHead last:firmNoun	1 0 -35 40 -1 -1
first:placeHead last:bodyHead	-37 0 -9 19 26 -1
first:placeHead last:placeHead	14 -23 -80 29 39 -10
first:placeHead last:mediaHead	-53 0 57 -1 0 -6
first:placeHead last:calendar	-7 17 -10 0 0 0
first:placeHead last:never	45 0 -40 -1 -5 -1
first:placeHead last:plain	12 7 -27 -3 -2 19
first:placeHead last:firmTail	11 0 -10 -1 0 0
first:placeHead last:given	-29 25 16 -3 -7 -8
first:placeHead last:acronym	-6 -30 8 -2 22 -8
first:placeHead last:mixed	17 -8 -10 0 0 -3
first:placeHead last:capital	-29 -30 37 -32 20 8
first:placeHead last:number	-38 -3 -17 -8 58 -19
first:placeHead last:endsInS	-37 13 3 30 13 -7
first:placeHead last:stop	9 0 -1 0 -8 0
first:placeHead last:unknown	-54 -31 32 -3 40 -8
first:placeHead last:longWord	1 -1 21 -21 -11 -1
first:placeHead last:shortWord	-2 -17 45 -25 -29 -8
first:placeHead last:inhabitant	-19 -48 23 -9 43 -7
first:placeHead last:ordinaryNoun	0 -1 25 -18 -49 16
first:placeHead last:ordinarySmall	-38 -2 21 -1 -1 25
first:placeHead last:ordinaryEnd	50 -11 -35 11 -17 -1
first:placeHead last:lexiconNoun	-18 -1 59 -24 -71 30
first:placeHead last:lexiconOther	-40 -2 42 0 -2 -1
first:placeHead last:lexiconCompound	-9 -35 -20 -1 54 -3
first:placeHead last:lexiconEnding	4 -8 12 -6 -2 0
first:placeHead last:lexiconUnknown	28 -9 -50 -16 35 -32
first:productHead last:placeHead	16 -7 -1 -1 -9 -2
first:productHead last:productHead	-18 0 0 0 0 18
first:productHead last:plain	20 -7 -3 -1 -9 -3
first:productHead last:capital	1 -18 -20 25 -22 23
first:productHead last:number	-35 -11 -4 -2 24 23
first:productHead last:endsInS	17 0 -10 -9 0 0
first:productHead last:shortWord	2 0 -5 -16 0 15
first:productHead last:ordinaryNoun	5 0 -3 0 0 -2
first:productHead last:ordinarySmall	-18 0 0 0 0 18
first:productHead last:lexiconNoun	16 -8 -6 -16 -9 13
first:productHead last:lexiconOther	5 -1 -3 -1 -1 0
first:productHead last:lexiconUnknown	-17 -11 -14 37 -14 12
first:productNoun last:legalForm	5 0 -5 0 0 0
first:productNoun last:placeHead	-10 -13 27 -1 -9 0
first:productNoun last:clubHead	12 -2 -10 -1 0 0
first:productNoun last:mediaHead	5 0 -5 0 0 0
first:productNoun last:plain	10 0 -5 0 -4 -1
first:productNoun last:mixed	13 -1 -8 0 0 -4
first:productNoun last:capital	26 0 -2 -24 -15 -6
first:productNoun last:initial	-16 21 -3 0 -1 -3
first:productNoun last:endsInS	16 -9 -3 -1 -3 -1
first:productNoun last:unknown	-15 21 -3 0 -1 -3
first:productNoun last:shortWord	-13 9 17 -3 -10 -5
first:productNoun last:inhabitant	20 -9 -13 0 0 0
first:productNoun last:ordinarySmall	11 0 -5 -1 -4 0
first:productNoun last:ordinaryEnd	7 0 -6 -2 0 0
first:productNoun last:lexiconNoun	-30 -14 47 -5 -9 -3
first:productNoun last:lexiconOther	18 -2 -16 -1 0 0
first:productNoun last:lexiconCompound	23 -1 -16 -7 0 0
first:productNoun last:lexiconUnknown	36 12 -37 -12 -6 -6
first:clubHead last:firmHead	-16 0 27 -14 0 0
first:clubHead last:firmNoun	7 0 0 -7 0 0
first:clubHead last:bodyHead	-18 0 0 20 -1 0
first:clubHead last:placeHead	32 -7 -21 -7 -7 -1
first:clubHead last:clubHead	9 0 0 -9 0 0
first:clubHead last:plain	-49 -3 18 38 -2 -11
first:clubHead last:acronym	24 0 -1 -20 0 -6
first:clubHead last:capital	-29 -33 -25 56 -31 20
first:clubHead last:unknown	24 0 -1 -20 0 -6
first:clubHead last:longWord	22 0 5 -25 0 0
first:clubHead last:shortWord	-7 -3 -18 24 -5 -12
first:clubHead last:inhabitant	-17 -1 -5 22 -1 0
first:clubHead last:ordinaryNoun	-34 0 0 -14 0 43
first:clubHead last:ordinarySmall	7 0 -1 -5 0 -1
first:clubHead last:ordinaryEnd	20 0 1 -19 0 0
first:clubHead last:lexiconNoun	-27 -1 4 30 -4 -7
first:clubHead last:lexiconCompound	17 -1 -1 -13 -2 0
first:clubHead last:lexiconEnding	-2 0 -3 6 0 0
first:clubHead last:lexiconUnknown	-24 -32 -30 49 -25 24
first:mediaHead last:role	8 -7 -1 0 0 0
first:mediaHead last:legalForm	-11 0 11 0 0 0
first:mediaHead last:firmHead	-8 0 17 -9 0 0
first:mediaHead last:firmNoun	-23 0 16 11 -2 0
first:mediaHead last:bodyHead	8 0 0 -8 0 0
first:mediaHead last:placeHead	-32 -1 32 5 -6 -4
first:mediaHead last:mediaHead	14 0 -13 0 0 -1
first:mediaHead last:never	-11 0 11 0 0 0
first:mediaHead last:plain	-46 0 21 12 -4 16
first:mediaHead last:acronym	0 0 10 -2 0 -13
first:mediaHead last:capital	-15 -31 35 -4 -11 0
first:mediaHead last:unknown	15 0 -1 -2 0 -13
first:mediaHead last:longWord	46 -8 -37 -28 -2 17
first:mediaHead last:shortWord	-33 -14 55 -4 0 -22
first:mediaHead last:inhabitant	-4 -8 20 -20 0 3
first:mediaHead last:ordinaryNoun	-17 0 20 -2 0 -1
first:mediaHead last:ordinaryEnd	8 -9 -17 19 -3 -13
first:mediaHead last:lexiconNoun	-54 -4 60 -22 -7 19
first:mediaHead last:lexiconCompound	0 -11 -19 14 -4 14
first:mediaHead last:lexiconEnding	15 0 -15 0 0 -1
first:mediaHead last:lexiconUnknown	21 -18 22 -20 0 -31
first:acting last:capital	9 -1 -4 -1 -2 -1
first:acting last:unknown	8 -1 -3 -1 -2 -1
first:firmVerb last:capital	19 -3 -5 -8 -4 -1
first:firmVerb last:shortWord	17 -3 -3 -8 -4 -1
first:firmVerb last:lexiconUnknown	17 -3 -3 -8 -4 -1
first:article last:role	16 -2 0 -14 0 -1
first:article last:legalForm	10 0 -10 0 0 0
first:article last:bodyHead	26 -3 -6 -16 0 -2
first:article last:placeHead	-12 -3 -1 0 -2 17
first:article last:never	10 0 -10 0 0 0
first:article last:plain	7 -3 0 0 -2 -2
first:article last:givenMaybe	5 0 0 0 0 -5
first:article last:acronym	16 -1 -13 -3 0 0
first:article last:mixed	9 0 -2 -1 -1 -6
first:article last:capital	2 -24 -21 -19 0 34
first:article last:endsInS	12 -1 -2 -1 -1 -8
first:article last:unknown	7 -1 -4 -3 0 0
first:article last:shortWord	28 -2 -17 -4 2 -13
first:article last:inhabitant	15 -11 -2 0 0 -1
first:article last:ordinarySmall	6 -1 0 -3 0 -1
first:article last:lexiconNoun	13 -6 -9 -4 0 2
first:article last:lexiconOther	10 -2 -7 0 0 -2
first:article last:lexiconCompound	9 -5 -1 0 -2 -1
first:article last:lexiconUnknown	-12 -13 -8 -15 1 33
first:possessive last:placeHead	7 0 -4 -1 -1 -2
first:possessive last:given	22 -14 -7 -1 -1 0
first:possessive last:capital	39 -21 -13 -2 -2 -4
first:possessive last:endsInS	7 0 -4 -1 -1 -2
first:possessive last:lexiconNoun	12 -1 -6 -2 -1 -3
first:possessive last:lexiconUnknown	29 -20 -8 -1 -1 -1
first:preposition last:firmNoun	5 -1 -4 0 0 0
first:preposition last:placeHead	14 -5 -5 -1 -3 -1
first:preposition last:mediaHead	16 0 -15 0 0 0
first:preposition last:calendar	12 -12 0 0 0 0
first:preposition last:plain	20 -14 -6 -1 -1 0
first:preposition last:capital	32 -53 18 -20 -26 -11
first:preposition last:number	17 0 -3 -2 -3 -9
first:preposition last:endsInS	9 -2 -4 -1 0 -1
first:preposition last:longWord	14 -6 -5 -2 -1 -1
first:preposition last:shortWord	16 -6 4 -13 -12 -3
first:preposition last:inhabitant	7 -2 -5 0 0 0
first:preposition last:ordinaryNoun	13 -10 -3 0 0 0
first:preposition last:ordinarySmall	16 -1 -15 0 0 0
first:preposition last:ordinaryEnd	27 -15 -11 -1 0 -1
first:preposition last:lexiconNoun	-11 -32 37 -5 -14 -5
first:preposition last:lexiconOther	8 -2 -4 0 0 -1
first:preposition last:lexiconCompound	23 -10 -8 -3 -2 -2
first:preposition last:lexiconEnding	15 -9 -6 0 0 0
first:preposition last:lexiconUnknown	52 -11 -22 -14 -11 -4
first:placePreposition last:placeHead	26 -9 -2 -9 -7 0
first:placePreposition last:plain	10 -8 -1 0 -2 0
first:placePreposition last:capital	63 -36 -14 -18 -10 -4
first:placePreposition last:endsInS	18 -2 -7 -7 -1 -3
first:placePreposition last:ordinaryEnd	8 -3 0 -4 -1 0
first:placePreposition last:lexiconNoun	6 -5 -1 0 0 0
first:placePreposition last:lexiconCompound	11 -4 0 -6 -2 0
first:placePreposition last:lexiconEnding	7 -4 -2 0 -1 0
first:placePreposition last:lexiconUnknown	49 -27 -11 -13 -8 -4
first:from last:firmHead	9 -3 -4 0 0 0
first:from last:firmNoun	5 -1 -3 0 0 0
first:from last:placeHead	-19 28 -3 -2 -3 -2
first:from last:given	20 -18 0 -1 0 0
first:from last:acronym	8 -1 0 -6 0 -1
first:from last:capital	7 17 -22 -6 -8 -8
first:from last:endsInS	-40 47 -5 -1 -1 -1
first:from last:unknown	7 0 0 -6 0 -1
first:from last:shortWord	0 13 -2 -8 -1 -4
first:from last:inhabitant	18 -17 -1 0 0 0
first:from last:lexiconNoun	15 -3 -12 -1 -1 -1
first:from last:lexiconOther	-16 16 0 0 0 0
first:from last:lexiconCompound	-2 5 -1 0 0 -2
first:from last:lexiconEnding	-4 9 -2 -1 -2 0
first:from last:lexiconUnknown	13 0 -9 -5 -5 -5
first:at last:mixed	9 -7 -1 0 -2 0
first:at last:capital	42 -34 -4 -1 -3 -2
first:at last:endsInS	7 -6 0 0 0 -1
first:at last:shortWord	14 -8 -2 0 -3 -1
first:at last:lexiconCompound	7 -7 0 0 0 0
first:at last:lexiconUnknown	38 -30 -4 -1 -5 -2
first:and last:bodyHead	7 0 -1 -6 0 0
first:and last:plain	7 0 -1 -6 0 0
first:and last:capital	7 0 -1 -6 0 0
first:nationality last:role	2 0 -11 7 0 0
first:nationality last:legalForm	18 0 -17 0 -1 0
first:nationality last:firmHead	-52 -1 -3 50 -2 0
first:nationality last:firmNoun	-18 -1 13 8 -2 -1
first:nationality last:bodyHead	-10 -3 -31 33 -17 -8
first:nationality last:placeHead	-34 0 -6 -1 38 0
first:nationality last:mediaHead	-10 -1 26 -20 -2 0
first:nationality last:never	39 0 -27 -17 -6 0
first:nationality last:plain	-7 -1 -71 49 2 -17
first:nationality last:given	13 0 0 -13 0 0
first:nationality last:acronym	18 0 -17 0 -1 0
first:nationality last:capital	-15 -16 -11 29 27 -35
first:nationality last:endsInS	-13 0 -26 30 0 0
first:nationality last:longWord	3 -7 -74 53 -6 -17
first:nationality last:shortWord	-37 -3 7 -1 39 -5
first:nationality last:inhabitant	19 -7 -18 1 -2 -2
first:nationality last:ordinaryNoun	4 0 -18 11 -5 -1
first:nationality last:ordinaryEnd	12 -1 -19 8 -3 -17
first:nationality last:lexiconNoun	45 -8 -45 -35 47 -25
first:nationality last:lexiconOther	-23 0 0 23 0 0
first:nationality last:lexiconCompound	-74 -2 28 47 -3 -8
first:nationality last:lexiconUnknown	-5 -7 -26 37 -31 -5
first:calendar last:legalForm	-13 0 13 0 0 0
first:calendar last:productNoun	7 -6 0 0 0 0
first:calendar last:calendar	10 0 -10 0 0 0
first:calendar last:never	-13 0 13 0 0 0
first:calendar last:plain	-8 -1 -16 -5 -1 29
first:calendar last:mixed	-13 0 13 0 0 0
first:calendar last:capital	0 9 -21 -13 -3 23
first:calendar last:number	36 -6 -10 -5 -6 -13
first:calendar last:longWord	-25 0 -7 -9 -1 34
first:calendar last:shortWord	-4 5 3 -2 0 -3
first:calendar last:inhabitant	7 0 -5 -1 -1 -2
first:calendar last:ordinaryNoun	23 0 -12 -2 0 -9
first:calendar last:ordinarySmall	-11 13 -1 0 0 -1
first:calendar last:ordinaryEnd	-27 0 -7 -6 0 34
first:calendar last:lexiconNoun	18 -7 -4 -3 -1 -11
first:calendar last:lexiconOther	-12 13 0 0 0 0
first:calendar last:lexiconCompound	-22 -1 -7 -10 -2 33
first:calendar last:lexiconUnknown	-1 5 -2 -1 0 -1
first:never last:role	-27 -1 28 0 0 0
first:never last:legalForm	5 0 0 -5 -2 -1
first:never last:firmHead	-22 0 28 -8 0 0
first:never last:firmNoun	-5 0 -4 9 -2 0
first:never last:bodyHead	-22 0 0 23 -1 0
first:never last:placeHead	-6 0 -4 12 -4 0
first:never last:never	-7 0 12 -6 -2 0
first:never last:plain	3 -1 -10 8 -2 -2
first:never last:acronym	49 0 -30 -23 -2 -6
first:never last:mixed	-29 0 29 0 0 0
first:never last:capital	49 -28 1 -23 -23 -11
first:never last:stop	9 -3 -2 0 -3 -1
first:never last:unknown	25 0 -2 -20 -1 -6
first:never last:longWord	9 -1 -3 -4 0 0
first:never last:shortWord	32 -2 -4 -30 -5 -7
first:never last:inhabitant	-4 -13 33 -12 0 0
first:never last:ordinaryNoun	17 0 -5 -12 0 -1
first:never last:ordinaryEnd	4 -4 -10 8 -2 0
first:never last:lexiconNoun	-21 -3 37 -1 -4 -6
first:never last:lexiconOther	5 -1 -1 -3 0 0
first:never last:lexiconCompound	10 -3 -10 3 -4 0
first:never last:lexiconUnknown	66 -23 -8 -40 -15 -4
first:plain last:role	12 4 -6 -12 0 -1
first:plain last:legalForm	-11 0 14 -4 0 -1
first:plain last:firmHead	39 -5 -34 -5 0 0
first:plain last:firmNoun	5 0 -1 -4 0 0
first:plain last:bodyHead	-27 -1 -7 37 -6 -4
first:plain last:placeHead	-66 -5 -43 59 33 48
first:plain last:productHead	9 0 -7 0 0 -2
first:plain last:productNoun	16 0 -13 -1 0 -3
first:plain last:mediaHead	14 0 -12 -1 0 -2
first:plain last:speaking	6 -1 -4 0 0 -1
first:plain last:pronoun	12 -5 -6 0 0 0
first:plain last:calendar	15 -3 -11 -1 0 -1
first:plain last:never	-14 -5 22 -1 0 -5
first:plain last:plain	-4 -4 -82 27 18 19
first:plain last:given	36 -5 -29 -1 0 -3
first:plain last:givenMaybe	12 -9 -3 0 0 0
first:plain last:acronym	3 -1 2 -3 -1 -5
first:plain last:mixed	9 -1 -4 -5 0 -2
first:plain last:capital	-13 9 10 -6 11 11
first:plain last:number	69 -4 -24 -9 -31 -29
first:plain last:endsInS	40 32 -43 -63 -2 -5
first:plain last:unknown	22 -1 -12 -2 -2 -6
first:plain last:longWord	-2 -6 -17 7 -11 15
first:plain last:shortWord	15 -6 -1 5 -19 0
first:plain last:inhabitant	-40 23 1 7 31 1
first:plain last:ordinaryNoun	20 -10 5 -35 -3 -11
first:plain last:ordinarySmall	-27 1 5 -2 0 25
first:plain last:ordinaryEnd	-33 43 -55 48 -3 -1
first:plain last:lexiconNoun	-13 -31 14 -6 27 5
first:plain last:lexiconOther	59 4 -57 -20 -1 -1
first:plain last:lexiconCompound	-24 12 3 5 24 -3
first:plain last:lexiconEnding	11 -2 -31 15 -10 -3
first:plain last:lexiconUnknown	-14 22 25 -13 -51 13
first:firmTail last:placeHead	19 0 -1 -17 -1 0
first:firmTail last:clubHead	12 -2 -10 -1 0 0
first:firmTail last:capital	17 -5 -20 6 -3 -4
first:firmTail last:longWord	7 0 0 -7 0 0
first:firmTail last:ordinaryEnd	6 0 0 -6 0 0
first:firmTail last:lexiconOther	16 -2 -13 -1 0 0
first:firmTail last:lexiconCompound	19 0 -1 -17 -1 0
first:firmTail last:lexiconUnknown	-8 -3 -6 20 -2 -3
first:partyTail last:capital	13 -3 -8 -2 -1 -1
first:partyTail last:lexiconUnknown	9 -3 -4 -1 -1 -1
first:credit last:firmHead	9 -3 -4 0 0 0
first:credit last:firmNoun	5 -1 -3 0 0 0
first:credit last:placeHead	-19 28 -3 -2 -3 -2
first:credit last:given	20 -18 0 -1 0 0
first:credit last:acronym	8 -1 0 -6 0 -1
first:credit last:capital	11 15 -23 -9 -8 -8
first:credit last:endsInS	-40 47 -5 -1 -1 -1
first:credit last:unknown	7 0 0 -6 0 -1
first:credit last:shortWord	2 11 -3 -8 -2 -4
first:credit last:inhabitant	18 -17 -1 0 0 0
first:credit last:ordinaryNoun	5 -4 -1 0 0 0
first:credit last:ordinarySmall	7 -5 -1 0 0 0
first:credit last:lexiconNoun	14 -3 -12 -1 -1 -1
first:credit last:lexiconOther	-16 16 0 0 0 0
first:credit last:lexiconCompound	-2 5 -1 0 0 -2
first:credit last:lexiconEnding	-4 9 -2 -1 -2 0
first:credit last:lexiconUnknown	18 -3 -11 -7 -6 -5
first:function last:firmHead	-19 0 19 0 0 0
first:function last:bodyHead	7 0 -1 -6 0 0
first:function last:placeHead	26 -25 -1 0 0 0
first:function last:plain	8 0 -1 -6 0 0
first:function last:capital	-6 7 23 -12 -8 -15
first:function last:endsInS	12 -7 -1 -2 -2 0
first:function last:unknown	10 -1 -4 -1 -2 -1
first:function last:ordinaryNoun	-16 0 17 0 0 0
first:function last:lexiconNoun	-19 -12 28 -2 -2 -3
first:function last:lexiconOther	5 -1 -1 -1 -1 -1
first:function last:lexiconUnknown	-7 18 -3 -3 -3 -10
first:given last:role	8 -4 -5 0 -1 -1
first:given last:particle	17 -17 0 0 0 0
first:given last:firmHead	-3 -4 6 0 0 -1
first:given last:firmNoun	12 -6 -5 -1 -1 0
first:given last:bodyHead	-18 -15 -2 40 -4 -6
first:given last:placeHead	12 13 -24 -15 -5 -6
first:given last:productHead	-23 -10 -1 -1 -9 33
first:given last:productNoun	-12 -29 8 -1 -9 34
first:given last:mediaHead	12 -1 -10 0 0 0
first:given last:calendar	-14 22 -10 0 0 -1
first:given last:plain	-18 0 -16 -23 23 20
first:given last:given	3 -3 -35 -2 -7 31
first:given last:capital	-16 62 -51 -30 -8 -36
first:given last:number	47 -11 -6 -15 -9 -24
first:given last:initial	-28 38 -10 0 -2 -5
first:given last:endsInS	21 -39 53 -21 -65 21
first:given last:unknown	59 -11 -22 -5 -19 -52
first:given last:longWord	-3 15 -10 -4 -1 -2
first:given last:shortWord	4 4 -19 -18 39 -52
first:given last:inhabitant	-17 3 35 -5 -3 -19
first:given last:ordinaryNoun	-7 -2 27 -4 -10 -8
first:given last:ordinarySmall	-2 22 -18 0 0 -14
first:given last:ordinaryEnd	-11 17 -21 24 -4 -8
first:given last:lexiconNoun	-31 47 -19 -10 -11 -6
first:given last:lexiconOther	-19 46 -30 -3 -3 -15
first:given last:lexiconCompound	-18 34 -29 21 -11 -9
first:given last:lexiconEnding	12 -8 -5 -1 -1 -2
first:given last:lexiconUnknown	-20 43 -24 -46 12 -6
first:givenMaybe last:role	10 -10 0 0 0 0
first:givenMaybe last:firmHead	-11 -1 13 0 0 -1
first:givenMaybe last:firmNoun	0 9 -9 0 0 0
first:givenMaybe last:placeHead	27 -16 -16 -4 10 -3
first:givenMaybe last:productNoun	-3 11 -7 0 -1 0
first:givenMaybe last:calendar	8 -6 -2 0 0 0
first:givenMaybe last:plain	8 7 -19 -5 10 -3
first:givenMaybe last:given	8 -1 -7 -1 0 -1
first:givenMaybe last:givenMaybe	-10 21 -2 -1 -7 -4
first:givenMaybe last:capital	8 33 -33 -26 1 -30
first:givenMaybe last:number	-36 -11 -7 -1 24 26
first:givenMaybe last:initial	-16 21 -3 0 -1 -3
first:givenMaybe last:endsInS	-1 10 -9 0 0 0
first:givenMaybe last:unknown	2 15 -4 -1 -6 -10
first:givenMaybe last:longWord	8 -7 0 0 0 0
first:givenMaybe last:shortWord	46 -13 -19 -2 -16 -20
first:givenMaybe last:inhabitant	-6 20 -16 0 -1 -1
first:givenMaybe last:ordinaryNoun	11 -1 -1 -2 -5 -1
first:givenMaybe last:ordinaryEnd	6 12 -17 0 0 0
first:givenMaybe last:lexiconNoun	6 24 -28 -8 -2 -11
first:givenMaybe last:lexiconOther	13 2 -16 -1 -1 -1
first:givenMaybe last:lexiconCompound	4 8 -10 0 -1 0
first:givenMaybe last:lexiconUnknown	-4 12 4 -19 8 -13
first:acronym last:role	6 0 0 -5 0 0
first:acronym last:legalForm	21 0 -16 -5 -2 0
first:acronym last:firmHead	-38 0 5 30 0 0
first:acronym last:firmNoun	-33 0 38 -5 -2 0
first:acronym last:placeHead	-20 -10 -5 19 13 -2
first:acronym last:clubHead	9 0 0 -9 0 0
first:acronym last:firmVerb	5 -1 -1 0 -2 0
first:acronym last:never	29 0 -21 -9 -3 -1
first:acronym last:plain	-14 -2 43 -25 -6 -2
first:acronym last:firmTail	15 0 -9 -7 0 0
first:acronym last:partyTail	19 -1 -1 -16 -1 -1
first:acronym last:function	7 -1 -5 -1 0 -1
first:acronym last:acronym	22 -15 37 -33 -18 -13
first:acronym last:capital	-10 -43 -35 38 27 -7
first:acronym last:number	34 -4 0 -10 -52 7
first:acronym last:endsInS	-18 -1 16 3 0 0
first:acronym last:unknown	-15 -17 27 -31 42 -30
first:acronym last:longWord	27 -1 -19 -11 0 -3
first:acronym last:shortWord	21 -14 -5 2 -25 6
first:acronym last:inhabitant	-2 -9 0 12 -3 -3
first:acronym last:ordinaryNoun	25 -2 22 -56 -4 -4
first:acronym last:ordinarySmall	11 0 -2 -7 0 -1
first:acronym last:ordinaryEnd	11 -4 -10 0 -3 -3
first:acronym last:lexiconNoun	-33 -6 17 32 -10 -12
first:acronym last:lexiconOther	-5 -1 15 -9 0 0
first:acronym last:lexiconCompound	17 -8 -41 15 -8 -2
first:acronym last:lexiconEnding	1 0 -11 11 -2 -1
first:acronym last:lexiconUnknown	23 -26 -27 17 -54 18
first:mixed last:legalForm	8 0 -7 -1 0 -1
first:mixed last:firmHead	-12 0 15 -4 0 0
first:mixed last:firmNoun	10 0 -1 -8 0 0
first:mixed last:placeHead	-4 0 -5 11 -2 0
first:mixed last:calendar	8 0 0 -3 0 -5
first:mixed last:never	-10 0 11 0 0 0
first:mixed last:plain	-1 -2 -7 20 -2 -14
first:mixed last:given	17 -7 -7 -3 0 -1
first:mixed last:acronym	17 0 -16 0 0 0
first:mixed last:mixed	-11 0 11 0 0 0
first:mixed last:capital	19 -26 -6 16 -5 -18
first:mixed last:number	-57 -2 37 -14 -9 35
first:mixed last:shortWord	7 -7 5 -8 0 -2
first:mixed last:inhabitant	8 0 -1 -6 0 0
first:mixed last:ordinaryNoun	13 0 -2 -10 0 0
first:mixed last:lexiconNoun	4 0 9 -8 0 -5
first:mixed last:lexiconUnknown	9 -26 -5 23 -4 -14
first:capital last:role	23 -2 -5 -54 23 9
first:capital last:title	27 -2 -21 -1 -1 -2
first:capital last:particle	23 -19 -2 0 -1 -1
first:capital last:legalForm	6 -29 20 -22 -20 -20
first:capital last:firmHead	-1 -38 56 -35 -43 -25
first:capital last:firmNoun	-11 -8 14 12 14 -22
first:capital last:bodyHead	-8 -57 -30 46 -20 0
first:capital last:placeHead	-11 -47 8 -11 40 3
first:capital last:productHead	-28 -24 -22 -15 -15 61
first:capital last:productNoun	-20 -11 2 -21 -16 42
first:capital last:clubHead	-14 -13 12 18 -6 -7
first:capital last:mediaHead	-36 -35 75 -27 -38 -16
first:capital last:speaking	21 -3 -13 0 -2 -3
first:capital last:acting	-20 25 -3 -1 -3 0
first:capital last:firmVerb	9 -2 -3 0 -4 -1
first:capital last:article	5 -3 -2 0 0 0
first:capital last:preposition	7 -1 -5 0 0 0
first:capital last:pronoun	33 -11 -20 -3 -1 -2
first:capital last:nationality	19 -5 -4 -9 -3 0
first:capital last:calendar	29 25 -51 -25 -4 -7
first:capital last:never	3 -14 24 -33 -22 -20
first:capital last:plain	-15 -7 -2 -3 35 17
first:capital last:firmTail	11 -12 12 -11 -6 -5
first:capital last:partyTail	-8 -2 -5 15 -1 -3
first:capital last:function	-16 -5 27 -4 -3 -4
first:capital last:given	9 -13 26 -13 -2 -20
first:capital last:givenMaybe	17 -13 -30 -2 37 -40
first:capital last:acronym	-7 -3 27 -28 -10 -4
first:capital last:mixed	-6 -13 33 -18 -10 -29
first:capital last:capital	2 11 2 -4 -11 -7
first:capital last:number	32 -65 -60 2 19 13
first:capital last:initial	-37 36 14 -5 -11 -23
first:capital last:endsInS	-22 -20 27 8 12 8
first:capital last:stop	6 -16 13 -6 -13 -7
first:capital last:unknown	32 -12 -22 -15 -51 21
first:capital last:longWord	9 -18 -7 16 -57 -5
first:capital last:shortWord	-5 11 3 -23 17 -8
first:capital last:inhabitant	21 -8 6 -29 -18 1
first:capital last:ordinaryNoun	31 -40 -10 6 -28 24
first:capital last:ordinarySmall	-6 20 -3 -62 18 20
first:capital last:ordinaryEnd	-6 21 5 8 -47 -20
first:capital last:lexiconNoun	-35 -9 23 24 15 9
first:capital last:lexiconOther	-19 4 39 6 -31 -54
first:capital last:lexiconCompound	3 15 -1 3 -5 -29
first:capital last:lexiconEnding	16 12 5 -29 -14 -9
first:capital last:lexiconUnknown	15 22 -18 -18 -16 -13
first:small last:firmHead	11 -3 -6 -1 0 0
first:small last:firmNoun	9 -2 -7 0 0 0
first:small last:placeHead	14 0 -7 -2 -5 -3
first:small last:plain	13 -7 -5 0 0 0
first:small last:given	31 -29 -1 -1 -1 -1
first:small last:acronym	9 -1 0 -6 0 -2
first:small last:mixed	12 -7 -3 0 -2 -2
first:small last:capital	48 2 -50 -12 -27 -16
first:small last:number	11 0 -3 -2 -1 -5
first:small last:endsInS	-3 15 -9 -2 -1 -3
first:small last:unknown	8 0 0 -6 0 -2
first:small last:longWord	10 -3 -5 -1 0 -1
first:small last:shortWord	-1 29 -14 -9 -17 -7
first:small last:inhabitant	25 -19 -6 0 0 0
first:small last:ordinaryNoun	5 -3 -1 0 0 0
first:small last:ordinarySmall	6 -5 0 0 0 0
first:small last:ordinaryEnd	13 -5 -7 -1 0 -1
first:small last:lexiconNoun	40 -17 -25 -2 -2 -4
first:small last:lexiconOther	-11 16 -4 -1 0 -1
first:small last:lexiconCompound	12 1 -8 -2 -1 -4
first:small last:lexiconEnding	9 -3 -2 -1 -2 0
first:small last:lexiconUnknown	35 -4 -27 -8 -24 -11
first:number last:plain	13 -1 -11 0 0 0
first:number last:capital	13 -1 -11 0 0 0
first:number last:ordinaryNoun	13 -1 -11 0 0 0
first:number last:lexiconNoun	13 -1 -11 0 0 0
first:initial last:particle	8 0 -8 0 0 0
first:initial last:function	8 0 -8 0 0 0
first:initial last:capital	30 -3 -19 -10 -1 -1
first:initial last:longWord	7 0 -1 -6 0 0
first:initial last:shortWord	8 0 -8 0 0 0
first:initial last:inhabitant	12 -1 -10 0 0 0
first:initial last:ordinarySmall	8 0 -8 0 0 0
first:initial last:ordinaryEnd	14 -1 -2 -9 -1 -1
first:initial last:lexiconNoun	12 -1 -10 0 0 0
first:initial last:lexiconOther	8 0 -8 0 0 0
first:initial last:lexiconCompound	7 0 -1 -6 0 0
first:initial last:lexiconUnknown	7 -1 -1 -4 -1 -1
first:endsInS last:role	-7 14 -6 -1 0 -1
first:endsInS last:legalForm	11 -7 -8 0 0 -1
first:endsInS last:firmHead	-3 -1 29 -42 -2 -1
first:endsInS last:firmNoun	17 -5 -12 -1 0 0
first:endsInS last:bodyHead	54 -2 -24 -39 0 0
first:endsInS last:placeHead	5 31 -70 28 1 -3
first:endsInS last:productHead	-10 0 -14 -3 0 20
first:endsInS last:productNoun	10 -3 1 -9 0 -4
first:endsInS last:mediaHead	-9 0 10 0 0 0
first:endsInS last:pronoun	10 -2 -8 0 0 0
first:endsInS last:nationality	8 0 0 -8 0 0
first:endsInS last:never	28 0 -26 -2 -1 -1
first:endsInS last:plain	29 -54 -6 -51 11 32
first:endsInS last:given	-12 -9 -48 29 35 -7
first:endsInS last:givenMaybe	39 -30 -5 -3 -9 0
first:endsInS last:acronym	-1 -7 -8 -18 0 24
first:endsInS last:capital	0 -17 -1 20 2 -9
first:endsInS last:number	29 -3 -14 19 -6 -38
first:endsInS last:initial	-32 18 22 -1 -1 -7
first:endsInS last:endsInS	2 15 -17 -15 20 -6
first:endsInS last:stop	23 0 -22 0 0 0
first:endsInS last:unknown	-41 19 14 -2 -1 20
first:endsInS last:longWord	-54 -9 66 18 -13 -16
first:endsInS last:shortWord	34 -59 2 3 -43 19
first:endsInS last:inhabitant	4 -21 34 -30 -5 -4
first:endsInS last:ordinaryNoun	-14 -3 19 -27 9 20
first:endsInS last:ordinarySmall	-9 3 5 -18 23 -6
first:endsInS last:ordinaryEnd	52 -25 -15 12 -53 -9
first:endsInS last:lexiconNoun	7 -32 5 -11 10 13
first:endsInS last:lexiconOther	-8 -2 4 8 -1 -1
first:endsInS last:lexiconCompound	-41 21 7 -6 50 -10
first:endsInS last:lexiconEnding	5 -38 20 28 -13 -3
first:endsInS last:lexiconUnknown	32 10 -35 18 -59 -23
first:unknown last:role	12 -1 -5 -6 0 0
first:unknown last:particle	8 0 -8 0 0 0
first:unknown last:firmHead	-22 -1 -2 32 -5 -1
first:unknown last:firmNoun	-30 0 40 -18 0 0
first:unknown last:bodyHead	5 0 0 -5 0 0
first:unknown last:placeHead	-38 -3 -2 23 15 -1
first:unknown last:productNoun	12 0 0 -3 -4 -5
first:unknown last:firmVerb	5 -1 -1 0 -2 0
first:unknown last:preposition	6 -1 -5 0 0 0
first:unknown last:never	9 0 -6 -3 -1 0
first:unknown last:plain	3 -2 27 -33 -9 -7
first:unknown last:firmTail	15 0 -9 -7 0 0
first:unknown last:function	15 -1 -11 -1 0 -1
first:unknown last:acronym	-39 17 59 -15 -36 -8
first:unknown last:capital	43 -48 -32 24 -9 -51
first:unknown last:number	1 -4 -17 -16 13 14
first:unknown last:initial	7 0 -5 0 -3 0
first:unknown last:endsInS	16 -6 3 -2 -15 -2
first:unknown last:unknown	-40 15 41 -13 8 -27
first:unknown last:longWord	34 -1 -21 -19 -1 -3
first:unknown last:shortWord	44 15 -6 -25 -35 -33
first:unknown last:inhabitant	12 -9 -6 10 -6 -2
first:unknown last:ordinaryNoun	19 -3 19 -44 -11 -9
first:unknown last:ordinarySmall	14 -1 -10 -2 -1 0
first:unknown last:ordinaryEnd	34 -5 -7 -26 -2 -3
first:unknown last:lexiconNoun	18 -11 -4 17 -30 -20
first:unknown last:lexiconOther	0 -1 7 -6 0 0
first:unknown last:lexiconCompound	41 -8 -38 -11 -4 -2
first:unknown last:lexiconEnding	5 0 -8 5 -2 -1
first:unknown last:lexiconUnknown	32 -30 -7 31 -61 -15
first:longWord last:role	17 -1 -12 -5 0 0
first:longWord last:title	5 -1 -4 0 0 0
first:longWord last:legalForm	44 -1 -40 -7 -1 -2
first:longWord last:firmHead	69 -2 -43 -38 -2 -1
first:longWord last:firmNoun	8 0 25 -31 -2 -1
first:longWord last:bodyHead	-10 0 2 14 -6 -6
first:longWord last:placeHead	-38 -17 57 31 -66 -11
first:longWord last:productNoun	-6 0 -15 -9 0 23
first:longWord last:clubHead	-4 0 -1 5 0 0
first:longWord last:mediaHead	-26 0 38 -10 -16 -5
first:longWord last:pronoun	6 0 -3 -2 0 0
first:longWord last:nationality	8 0 0 -8 0 0
first:longWord last:calendar	23 0 -8 -15 0 -2
first:longWord last:never	28 0 -24 -4 -1 -1
first:longWord last:plain	-18 -14 11 5 4 -1
first:longWord last:firmTail	13 0 -10 -2 -1 -1
first:longWord last:partyTail	7 0 0 -7 0 0
first:longWord last:function	16 0 -14 -2 0 0
first:longWord last:given	33 -5 -13 -16 -1 -2
first:longWord last:givenMaybe	-11 0 -5 20 -3 -1
first:longWord last:acronym	41 -1 -14 -34 -2 -16
first:longWord last:mixed	52 0 -75 37 -1 -6
first:longWord last:capital	13 -85 13 9 -40 11
first:longWord last:number	-37 -6 -2 40 26 -25
first:longWord last:endsInS	16 -1 -31 18 -7 -24
first:longWord last:unknown	29 -1 -18 -7 -1 -15
first:longWord last:longWord	-1 -5 -62 37 -7 14
first:longWord last:shortWord	-3 -17 -1 20 26 -35
first:longWord last:inhabitant	-13 -4 24 0 -2 -24
first:longWord last:ordinaryNoun	-27 -1 26 8 -13 7
first:longWord last:ordinarySmall	39 -1 -12 -23 -7 -2
first:longWord last:ordinaryEnd	-21 -7 2 25 -3 -4
first:longWord last:lexiconNoun	-21 -19 -29 36 -35 63
first:longWord last:lexiconOther	6 -2 -11 7 -1 0
first:longWord last:lexiconCompound	48 -21 -20 -9 -36 -51
first:longWord last:lexiconEnding	4 -1 21 -14 -2 -4
first:longWord last:lexiconUnknown	12 -64 16 0 -3 -61
first:shortWord last:role	-20 17 -7 20 -2 -3
first:shortWord last:particle	8 0 -8 0 0 0
first:shortWord last:legalForm	6 -1 -1 -6 -4 -2
first:shortWord last:firmHead	30 -16 -8 1 -13 -6
first:shortWord last:firmNoun	-27 14 -2 21 -3 -1
first:shortWord last:bodyHead	33 -8 -7 -22 -2 -2
first:shortWord last:placeHead	10 -8 -3 20 -38 4
first:shortWord last:productHead	-14 -3 0 0 0 16
first:shortWord last:productNoun	13 11 -16 -3 -4 -5
first:shortWord last:clubHead	10 0 0 -9 0 0
first:shortWord last:mediaHead	30 0 -29 0 0 -1
first:shortWord last:speaking	6 -1 -4 0 0 -1
first:shortWord last:firmVerb	5 -1 -1 0 -2 0
first:shortWord last:calendar	-25 30 -2 -4 0 -1
first:shortWord last:never	-1 -1 9 -11 -5 -2
first:shortWord last:plain	-2 -1 53 -30 -1 -62
first:shortWord last:firmTail	16 0 -10 -7 0 0
first:shortWord last:partyTail	19 -1 -1 -16 -1 -1
first:shortWord last:function	0 18 -16 -1 0 0
first:shortWord last:given	0 27 0 -9 -17 -39
first:shortWord last:givenMaybe	45 -14 -35 -2 -15 -12
first:shortWord last:acronym	-14 -6 3 -34 24 29
first:shortWord last:mixed	16 -8 0 -1 -3 -11
first:shortWord last:capital	1 -8 13 3 11 -28
first:shortWord last:number	-21 -26 -17 7 21 27
first:shortWord last:initial	-6 17 -11 0 -3 -2
first:shortWord last:endsInS	62 20 -137 35 -22 -13
first:shortWord last:stop	20 -3 -5 0 -10 -2
first:shortWord last:unknown	5 -20 -20 -36 19 30
first:shortWord last:longWord	-17 41 -17 15 -7 -19
first:shortWord last:shortWord	-7 -3 -21 -32 13 55
first:shortWord last:inhabitant	-44 19 42 14 -50 8
first:shortWord last:ordinaryNoun	39 37 -6 -83 -14 -31
first:shortWord last:ordinarySmall	20 0 -67 -19 -8 50
first:shortWord last:ordinaryEnd	-9 8 31 5 -13 -35
first:shortWord last:lexiconNoun	29 34 -6 -19 -61 -45
first:shortWord last:lexiconOther	-22 33 16 -15 -21 -11
first:shortWord last:lexiconCompound	-2 0 -44 37 12 -26
first:shortWord last:lexiconEnding	-30 11 45 -24 -17 -7
first:shortWord last:lexiconUnknown	-18 -35 29 2 47 2
first:inhabitant last:role	49 -23 -9 -26 -2 -8
first:inhabitant last:firmHead	-50 -3 82 -37 -16 -12
first:inhabitant last:firmNoun	34 -12 -6 -33 -4 -5
first:inhabitant last:bodyHead	-43 -22 33 26 -18 22
first:inhabitant last:placeHead	-1 -26 -12 6 22 -18
first:inhabitant last:productHead	-12 0 -13 -3 -4 23
first:inhabitant last:productNoun	13 0 -7 -1 0 -4
first:inhabitant last:mediaHead	-33 -10 61 -5 -20 -26
first:inhabitant last:nationality	8 -5 -3 0 -1 0
first:inhabitant last:calendar	10 0 -10 0 0 0
first:inhabitant last:never	24 -1 -15 -17 -4 -1
first:inhabitant last:plain	50 -17 -6 -75 6 -14
first:inhabitant last:firmTail	14 -8 -5 -1 -1 -2
first:inhabitant last:given	46 -12 -27 -3 -3 -7
first:inhabitant last:givenMaybe	-9 -1 6 -8 11 -1
first:inhabitant last:acronym	0 -1 -5 17 -5 -16
first:inhabitant last:mixed	10 -1 -6 -2 -1 -5
first:inhabitant last:capital	18 -49 -6 -10 11 21
first:inhabitant last:number	21 -1 -16 -8 2 -12
first:inhabitant last:initial	14 0 -11 -1 0 -2
first:inhabitant last:endsInS	-60 8 72 1 -8 -25
first:inhabitant last:stop	15 0 -15 0 0 0
first:inhabitant last:unknown	9 -6 -18 20 -3 -18
first:inhabitant last:longWord	-16 -47 57 -13 -21 19
first:inhabitant last:shortWord	15 4 -23 21 51 -101
first:inhabitant last:inhabitant	32 -31 21 -51 -20 -1
first:inhabitant last:ordinaryNoun	12 -10 50 -50 -30 -52
first:inhabitant last:ordinarySmall	36 -23 -6 -3 -2 -7
first:inhabitant last:ordinaryEnd	30 -37 6 -35 -39 37
first:inhabitant last:lexiconNoun	-48 -25 28 -20 56 15
first:inhabitant last:lexiconOther	-15 1 24 -5 -1 -7
first:inhabitant last:lexiconCompound	-22 -39 20 41 -68 21
first:inhabitant last:lexiconEnding	49 5 -30 -12 -20 -21
first:inhabitant last:lexiconUnknown	80 -34 -73 -30 -27 21
first:ordinaryNoun last:role	25 2 -10 -18 0 -2
first:ordinaryNoun last:firmHead	9 0 -14 8 -1 -4
first:ordinaryNoun last:firmNoun	41 -1 -12 -32 0 0
first:ordinaryNoun last:bodyHead	-1 -3 32 -18 -1 -7
first:ordinaryNoun last:placeHead	24 -5 -1 -30 -29 7
first:ordinaryNoun last:productNoun	8 0 -7 -1 0 0
first:ordinaryNoun last:clubHead	21 -2 -19 -1 0 0
first:ordinaryNoun last:mediaHead	41 0 -40 -1 0 -1
first:ordinaryNoun last:speaking	10 -1 -6 0 -1 -2
first:ordinaryNoun last:calendar	9 -6 -1 0 0 -1
first:ordinaryNoun last:never	14 -5 -7 -1 -1 -6
first:ordinaryNoun last:plain	-10 -9 -30 39 -7 -4
first:ordinaryNoun last:given	-1 -9 16 -4 -1 -12
first:ordinaryNoun last:givenMaybe	17 -9 -4 0 0 -5
first:ordinaryNoun last:acronym	25 -1 -36 -16 0 19
first:ordinaryNoun last:mixed	-2 -2 16 -3 -2 -11
first:ordinaryNoun last:capital	33 -17 1 -36 -68 24
first:ordinaryNoun last:number	62 -4 -10 8 -16 -66
first:ordinaryNoun last:initial	6 0 -3 -1 0 -2
first:ordinaryNoun last:endsInS	-18 54 6 -17 -14 -21
first:ordinaryNoun last:stop	14 0 -14 0 0 0
first:ordinaryNoun last:unknown	23 -2 -14 -7 -8 -1
first:ordinaryNoun last:longWord	-5 -14 23 -3 -2 -8
first:ordinaryNoun last:shortWord	32 13 -29 -11 -28 1
first:ordinaryNoun last:inhabitant	-2 13 -37 15 -1 4
first:ordinaryNoun last:ordinaryNoun	-4 -9 43 -50 -3 -16
first:ordinaryNoun last:ordinarySmall	-9 -6 -35 -6 -8 40
first:ordinaryNoun last:ordinaryEnd	33 33 -37 -21 -2 -33
first:ordinaryNoun last:lexiconNoun	4 -37 13 5 -24 14
first:ordinaryNoun last:lexiconOther	-2 -19 5 12 -1 -6
first:ordinaryNoun last:lexiconCompound	29 -23 2 -17 -28 -10
first:ordinaryNoun last:lexiconEnding	-33 -13 56 -12 -2 -4
first:ordinaryNoun last:lexiconUnknown	29 20 -31 -57 -35 35
first:ordinarySmall last:role	27 -11 -3 -14 0 -3
first:ordinarySmall last:legalForm	-15 0 16 -1 -1 0
first:ordinarySmall last:firmHead	19 0 -21 3 -5 -4
first:ordinarySmall last:firmNoun	-8 -13 7 -3 31 -11
first:ordinarySmall last:bodyHead	-29 -3 -21 38 -17 14
first:ordinarySmall last:placeHead	12 0 -49 -45 27 8
first:ordinarySmall last:productHead	1 -1 -13 -2 -3 9
first:ordinarySmall last:productNoun	-1 -1 -13 -2 -3 11
first:ordinarySmall last:clubHead	7 0 -2 -5 0 0
first:ordinarySmall last:mediaHead	11 0 2 -1 0 -11
first:ordinarySmall last:firmVerb	-5 0 -1 0 6 0
first:ordinarySmall last:pronoun	5 -1 -2 0 0 -1
first:ordinarySmall last:nationality	8 -5 -3 0 -1 0
first:ordinarySmall last:calendar	30 -29 -2 0 -2 -1
first:ordinarySmall last:never	11 -1 -8 -1 -1 -2
first:ordinarySmall last:plain	25 -28 -46 -23 36 15
first:ordinarySmall last:firmTail	8 -7 -2 0 0 0
first:ordinarySmall last:partyTail	-16 -1 -5 21 -1 -3
first:ordinarySmall last:given	31 -16 -10 -1 -2 -4
first:ordinarySmall last:givenMaybe	-5 -2 0 -3 15 -6
first:ordinarySmall last:acronym	4 -1 4 -14 -1 0
first:ordinarySmall last:mixed	-5 -1 12 -1 -1 -7
first:ordinarySmall last:capital	21 -33 -45 -11 45 14
first:ordinarySmall last:number	7 -4 -17 32 -6 -28
first:ordinarySmall last:endsInS	-43 29 2 -22 23 29
first:ordinarySmall last:unknown	28 -1 -4 -3 -8 -15
first:ordinarySmall last:longWord	9 -25 -26 19 -6 8
first:ordinarySmall last:shortWord	25 18 -18 -16 -21 14
first:ordinarySmall last:inhabitant	-3 -28 11 1 -7 26
first:ordinarySmall last:ordinaryNoun	12 -14 -25 -29 22 19
first:ordinarySmall last:ordinarySmall	2 -4 -18 -6 30 -9
first:ordinarySmall last:ordinaryEnd	-25 -27 -22 33 27 11
first:ordinarySmall last:lexiconNoun	25 -70 -3 7 -8 5
first:ordinarySmall last:lexiconOther	18 -11 -4 -2 -1 -4
first:ordinarySmall last:lexiconCompound	24 -34 -43 -37 47 21
first:ordinarySmall last:lexiconEnding	-3 8 -5 -1 -1 0
first:ordinarySmall last:lexiconUnknown	-14 17 -56 7 37 -2
first:ordinaryEnd last:role	-36 -14 46 -5 0 -1
first:ordinaryEnd last:title	12 -2 -9 0 0 0
first:ordinaryEnd last:legalForm	22 -1 -18 -7 -1 -2
first:ordinaryEnd last:firmHead	-9 0 35 -37 -4 -2
first:ordinaryEnd last:firmNoun	30 0 -9 -20 -2 -2
first:ordinaryEnd last:bodyHead	49 0 -31 -29 -1 -2
first:ordinaryEnd last:placeHead	9 -5 27 -14 -27 -13
first:ordinaryEnd last:productHead	-5 0 -7 0 0 10
first:ordinaryEnd last:productNoun	-29 -1 3 -3 0 30
first:ordinaryEnd last:clubHead	7 0 -6 0 0 0
first:ordinaryEnd last:mediaHead	-33 0 40 -9 0 -9
first:ordinaryEnd last:pronoun	6 -2 -3 0 0 0
first:ordinaryEnd last:never	-9 -2 13 -3 -1 -1
first:ordinaryEnd last:plain	-21 -3 -22 16 18 27
first:ordinaryEnd last:firmTail	7 0 -4 -1 0 -2
first:ordinaryEnd last:given	-41 -3 48 -1 -2 -6
first:ordinaryEnd last:givenMaybe	1 0 -6 12 -9 -1
first:ordinaryEnd last:acronym	35 -3 -27 -5 -2 -5
first:ordinaryEnd last:mixed	-4 0 9 -7 -1 -2
first:ordinaryEnd last:capital	-5 -2 -4 8 13 5
first:ordinaryEnd last:number	43 -6 -26 -17 -3 -25
first:ordinaryEnd last:endsInS	29 33 -34 -19 -31 1
first:ordinaryEnd last:stop	46 0 -46 0 0 0
first:ordinaryEnd last:unknown	-10 -1 -14 33 -1 -5
first:ordinaryEnd last:longWord	-16 -11 -20 27 -14 26
first:ordinaryEnd last:shortWord	-1 -29 -21 56 3 -26
first:ordinaryEnd last:inhabitant	-5 -15 -9 1 30 -10
first:ordinaryEnd last:ordinaryNoun	1 -16 13 -9 -7 4
first:ordinaryEnd last:ordinarySmall	7 -1 -2 0 -7 -3
first:ordinaryEnd last:ordinaryEnd	-16 -17 4 32 -21 -4
first:ordinaryEnd last:lexiconNoun	3 27 -15 -36 7 29
first:ordinaryEnd last:lexiconOther	52 -9 -49 5 -2 -5
first:ordinaryEnd last:lexiconCompound	-17 -7 31 -9 6 -12
first:ordinaryEnd last:lexiconEnding	3 30 -44 1 -10 23
first:ordinaryEnd last:lexiconUnknown	-9 -36 10 24 13 -54
first:lexiconNoun last:role	7 9 -7 -28 30 -10
first:lexiconNoun last:title	11 0 -9 0 0 -2
first:lexiconNoun last:legalForm	1 -1 5 -6 -4 -6
first:lexiconNoun last:firmHead	-19 -14 36 -9 -17 -15
first:lexiconNoun last:firmNoun	-34 -17 5 48 27 -13
first:lexiconNoun last:bodyHead	-13 -8 -48 32 15 -1
first:lexiconNoun last:placeHead	-5 -71 3 3 28 21
first:lexiconNoun last:productHead	-31 -3 -3 -1 -2 34
first:lexiconNoun last:productNoun	-28 -8 1 -2 -2 34
first:lexiconNoun last:clubHead	13 -3 -39 33 -5 -5
first:lexiconNoun last:mediaHead	25 -5 10 -16 -4 -24
first:lexiconNoun last:speaking	10 -1 -6 0 -1 -2
first:lexiconNoun last:firmVerb	-5 0 -1 0 6 0
first:lexiconNoun last:pronoun	9 0 -6 0 0 -2
first:lexiconNoun last:calendar	40 -11 -27 -6 -1 -4
first:lexiconNoun last:never	5 -6 13 -22 -10 -12
first:lexiconNoun last:plain	-2 -54 9 -6 12 9
first:lexiconNoun last:firmTail	8 0 -3 -1 -3 -1
first:lexiconNoun last:partyTail	-16 -1 -5 21 -1 -3
first:lexiconNoun last:function	-2 -12 17 -2 -1 -2
first:lexiconNoun last:given	-6 10 31 -25 -10 -34
first:lexiconNoun last:givenMaybe	-27 -2 -5 -14 51 -25
first:lexiconNoun last:acronym	3 14 -15 -32 30 9
first:lexiconNoun last:mixed	15 -2 17 -49 -3 -7
first:lexiconNoun last:capital	-12 -46 21 1 11 16
first:lexiconNoun last:number	-2 -21 1 24 -26 10
first:lexiconNoun last:initial	0 21 -13 -1 -1 -6
first:lexiconNoun last:endsInS	0 11 31 -28 -15 -24
first:lexiconNoun last:stop	-15 -1 17 0 0 -1
first:lexiconNoun last:unknown	-12 30 -32 -56 21 33
first:lexiconNoun last:longWord	14 -46 -62 31 -30 22
first:lexiconNoun last:shortWord	-18 29 -8 -12 19 17
first:lexiconNoun last:inhabitant	-8 -9 19 -5 -27 6
first:lexiconNoun last:ordinaryNoun	-8 -19 -17 38 4 12
first:lexiconNoun last:ordinarySmall	-3 -39 3 -39 20 36
first:lexiconNoun last:ordinaryEnd	-15 34 -10 10 27 -31
first:lexiconNoun last:lexiconNoun	-24 -37 22 -8 33 23
first:lexiconNoun last:lexiconOther	9 -46 36 -10 -20 -33
first:lexiconNoun last:lexiconCompound	-25 -66 20 23 25 -20
first:lexiconNoun last:lexiconEnding	7 -15 46 -22 -19 -25
first:lexiconNoun last:lexiconUnknown	19 7 -21 -2 -24 7
first:lexiconOther last:role	-10 29 -21 0 0 -2
first:lexiconOther last:firmHead	-24 -2 30 -3 -2 -1
first:lexiconOther last:firmNoun	-10 -1 12 0 0 -1
first:lexiconOther last:bodyHead	-35 -2 -30 29 19 16
first:lexiconOther last:placeHead	-13 -4 -52 15 39 -5
first:lexiconOther last:productHead	27 0 -3 -2 -1 -24
first:lexiconOther last:productNoun	30 0 -3 -2 -1 -26
first:lexiconOther last:mediaHead	-4 -1 7 0 -1 -1
first:lexiconOther last:never	-13 -3 17 -1 -1 -2
first:lexiconOther last:plain	-12 -8 -34 -14 45 20
first:lexiconOther last:given	5 -12 11 -1 -2 -4
first:lexiconOther last:givenMaybe	8 0 -8 0 0 0
first:lexiconOther last:acronym	-39 -2 42 -3 -2 -3
first:lexiconOther last:mixed	-14 0 15 0 0 0
first:lexiconOther last:capital	1 -11 -18 -1 17 19
first:lexiconOther last:number	43 -2 -10 -2 -28 -7
first:lexiconOther last:endsInS	-22 -2 20 13 5 -6
first:lexiconOther last:stop	-32 0 33 -2 0 0
first:lexiconOther last:unknown	-29 0 31 -1 -1 -1
first:lexiconOther last:longWord	-16 -6 -6 31 -4 -8
first:lexiconOther last:shortWord	-38 11 -5 14 40 2
first:lexiconOther last:inhabitant	5 8 6 -16 -7 -2
first:lexiconOther last:ordinaryNoun	15 -5 -30 8 12 -13
first:lexiconOther last:ordinarySmall	-19 0 -8 -1 24 -1
first:lexiconOther last:ordinaryEnd	37 -12 -66 10 -35 47
first:lexiconOther last:lexiconNoun	-37 18 18 -5 25 -5
first:lexiconOther last:lexiconOther	-1 -11 13 -1 -1 -1
first:lexiconOther last:lexiconCompound	1 -21 -72 36 -23 41
first:lexiconOther last:lexiconEnding	6 0 -5 -1 0 0
first:lexiconOther last:lexiconUnknown	29 -9 4 -50 5 -8
first:lexiconCompound last:role	50 -1 -46 -4 -1 0
first:lexiconCompound last:title	14 -2 -12 0 0 0
first:lexiconCompound last:legalForm	3 -1 4 -6 -9 -3
first:lexiconCompound last:firmHead	17 -2 -12 -5 -5 -1
first:lexiconCompound last:firmNoun	28 -1 -18 -10 -1 -1
first:lexiconCompound last:bodyHead	20 -1 35 -39 -5 -1
first:lexiconCompound last:placeHead	-5 -27 5 30 -31 -11
first:lexiconCompound last:productHead	-4 0 -7 -2 0 10
first:lexiconCompound last:productNoun	-10 0 -19 -9 0 30
first:lexiconCompound last:clubHead	-32 -1 35 -9 0 0
first:lexiconCompound last:mediaHead	11 0 -3 -3 -1 -9
first:lexiconCompound last:nationality	8 0 0 -8 0 0
first:lexiconCompound last:calendar	20 0 -8 -14 0 0
first:lexiconCompound last:never	-15 -2 25 -5 -7 -2
first:lexiconCompound last:plain	-16 -4 14 10 -7 -2
first:lexiconCompound last:firmTail	8 -1 -4 -1 -1 -2
first:lexiconCompound last:function	16 0 -14 -2 0 0
first:lexiconCompound last:given	11 13 -22 -2 -1 -2
first:lexiconCompound last:givenMaybe	-3 -1 -7 19 -10 -1
first:lexiconCompound last:acronym	21 -2 0 -37 -6 -6
first:lexiconCompound last:mixed	-28 0 14 38 -5 -6
first:lexiconCompound last:capital	11 -23 17 0 -17 -54
first:lexiconCompound last:number	-43 -7 6 15 36 -8
first:lexiconCompound last:endsInS	-6 -7 26 -15 -17 2
first:lexiconCompound last:stop	-22 0 25 -2 -1 0
first:lexiconCompound last:unknown	27 -2 -35 8 -2 -8
first:lexiconCompound last:longWord	-9 -14 36 0 -13 -21
first:lexiconCompound last:shortWord	-14 -25 35 -1 9 -25
first:lexiconCompound last:inhabitant	-8 12 -3 -17 31 -9
first:lexiconCompound last:ordinaryNoun	40 -4 -11 -42 -21 10
first:lexiconCompound last:ordinarySmall	-24 5 37 -10 -8 -2
first:lexiconCompound last:ordinaryEnd	-20 -12 -5 37 -7 -16
first:lexiconCompound last:lexiconNoun	-17 -7 16 15 -15 -14
first:lexiconCompound last:lexiconOther	23 -4 -23 5 -2 0
first:lexiconCompound last:lexiconCompound	16 -24 -3 5 -2 -26
first:lexiconCompound last:lexiconEnding	28 -1 -22 8 -22 -10
first:lexiconCompound last:lexiconUnknown	7 -8 24 -18 -6 -50
first:lexiconEnding last:role	-34 -3 40 -8 0 0
first:lexiconEnding last:legalForm	-16 0 20 -4 0 -1
first:lexiconEnding last:firmHead	15 0 0 -18 -1 0
first:lexiconEnding last:firmNoun	27 0 -5 -19 -2 -1
first:lexiconEnding last:bodyHead	-25 -1 -6 38 -17 -2
first:lexiconEnding last:placeHead	37 1 -22 -24 4 -5
first:lexiconEnding last:mediaHead	-19 0 23 -9 0 0
first:lexiconEnding last:never	-7 -1 12 -3 -1 0
first:lexiconEnding last:plain	17 -7 -14 4 -3 -6
first:lexiconEnding last:partyTail	7 0 0 -7 0 0
first:lexiconEnding last:givenMaybe	-7 0 0 -8 13 0
first:lexiconEnding last:acronym	-13 0 15 -1 0 -1
first:lexiconEnding last:mixed	-17 -1 23 -4 0 -2
first:lexiconEnding last:capital	-10 2 -6 25 -2 -36
first:lexiconEnding last:number	18 -1 -9 -7 -1 -11
first:lexiconEnding last:endsInS	35 21 -24 -45 -2 -5
first:lexiconEnding last:stop	45 0 -45 0 0 0
first:lexiconEnding last:unknown	13 0 -12 0 0 -1
first:lexiconEnding last:shortWord	20 16 -19 -22 5 -2
first:lexiconEnding last:inhabitant	-15 10 1 7 -1 -1
first:lexiconEnding last:ordinaryNoun	2 -1 10 -15 -1 -2
first:lexiconEnding last:ordinaryEnd	11 9 19 -42 -2 -2
first:lexiconEnding last:lexiconNoun	24 10 -39 23 -18 -14
first:lexiconEnding last:lexiconOther	-11 15 -3 0 -1 0
first:lexiconEnding last:lexiconCompound	-10 17 28 -40 -4 -9
first:lexiconEnding last:lexiconEnding	6 -9 13 -11 0 -1
first:lexiconEnding last:lexiconUnknown	-31 -25 -11 55 19 -16
first:lexiconUnknown last:role	17 -19 13 -42 -8 19
first:lexiconUnknown last:particle	17 -17 0 0 0 0
first:lexiconUnknown last:legalForm	22 -26 -2 -7 -8 -11
first:lexiconUnknown last:firmHead	-5 -26 49 -44 -21 -10
first:lexiconUnknown last:firmNoun	-11 3 20 -9 -12 -10
first:lexiconUnknown last:bodyHead	10 -52 10 48 -45 -18
first:lexiconUnknown last:placeHead	-6 -6 29 -70 26 -13
first:lexiconUnknown last:productHead	-26 -22 -14 -11 -13 55
first:lexiconUnknown last:productNoun	-23 -6 17 -5 -10 20
first:lexiconUnknown last:clubHead	1 -9 18 -12 -1 -3
first:lexiconUnknown last:mediaHead	-66 -30 77 -5 -33 11
first:lexiconUnknown last:speaking	11 -2 -7 0 0 -1
first:lexiconUnknown last:acting	-22 26 -2 0 -3 0
first:lexiconUnknown last:firmVerb	13 -2 -1 0 -9 0
first:lexiconUnknown last:pronoun	13 -4 -9 0 0 0
first:lexiconUnknown last:nationality	8 -5 -3 0 -1 0
first:lexiconUnknown last:calendar	-5 30 -28 -12 -3 -7
first:lexiconUnknown last:never	21 -3 -12 -8 -7 -7
first:lexiconUnknown last:plain	-30 21 -18 31 17 -8
first:lexiconUnknown last:firmTail	3 -11 16 -10 -2 -2
first:lexiconUnknown last:function	-30 6 24 0 -1 -2
first:lexiconUnknown last:given	0 -16 8 8 8 2
first:lexiconUnknown last:givenMaybe	36 -12 -16 -7 -21 -16
first:lexiconUnknown last:acronym	5 -19 -4 20 -9 -5
first:lexiconUnknown last:mixed	14 -10 3 -3 -2 -16
first:lexiconUnknown last:capital	-3 33 -15 1 -16 -14
first:lexiconUnknown last:number	53 -49 -26 -54 -31 31
first:lexiconUnknown last:initial	-45 26 26 -3 -8 -17
first:lexiconUnknown last:endsInS	-32 -34 -3 56 27 31
first:lexiconUnknown last:stop	17 -15 7 -2 -11 -6
first:lexiconUnknown last:unknown	52 -30 -28 20 -59 -2
first:lexiconUnknown last:longWord	30 19 36 -105 -24 -40
first:lexiconUnknown last:shortWord	16 2 -12 -17 -5 -17
first:lexiconUnknown last:inhabitant	46 -14 -16 -28 -29 2
first:lexiconUnknown last:ordinaryNoun	15 -25 17 -13 -33 26
first:lexiconUnknown last:ordinarySmall	11 45 -30 -31 -21 -16
first:lexiconUnknown last:ordinaryEnd	8 7 41 -27 -69 -53
first:lexiconUnknown last:lexiconNoun	-36 1 16 40 -3 0
first:lexiconUnknown last:lexiconOther	-33 21 17 14 -10 -25
first:lexiconUnknown last:lexiconCompound	29 53 -19 -54 -29 -57
first:lexiconUnknown last:lexiconEnding	-6 23 -35 -33 11 17
first:lexiconUnknown last:lexiconUnknown	1 29 -26 -7 -7 -13
last:role after:role	7 -7 0 0 0 0
last:role after:title	14 -13 0 0 0 0
last:role after:particle	24 -1 -7 -9 -15 -3
last:role after:firmHead	13 0 -10 -2 0 -1
last:role after:firmNoun	-12 0 12 0 0 0
last:role after:placeHead	16 -6 -11 0 0 -1
last:role after:speaking	16 24 -42 -8 0 -4
last:role after:acting	-8 -3 -32 34 -5 -8
last:role after:firmVerb	12 -35 19 -2 0 0
last:role after:article	-16 -6 44 -15 -14 -3
last:role after:preposition	-8 14 29 -36 -6 -5
last:role after:placePreposition	-11 42 -26 -16 -1 -10
last:role after:at	51 -43 -9 -1 0 -1
last:role after:named	44 -19 -29 -1 0 -4
last:role after:and	10 -36 31 -27 -5 -7
last:role after:plain	-31 19 18 -1 0 -1
last:role after:firmTail	-20 1 20 0 0 0
last:role after:function	0 -55 22 37 -8 -13
last:role after:given	32 -29 -9 -1 -1 0
last:role after:givenMaybe	9 -9 0 0 0 0
last:role after:capital	50 -31 -31 -6 -2 -2
last:role after:small	3 7 15 13 -34 -37
last:role after:number	-75 78 -7 -2 0 0
last:role after:endsInS	17 0 -17 0 0 0
last:role after:edge	17 20 -23 -13 -2 -4
last:role after:comma	31 -30 -1 -8 -9 -9
last:role after:colon	-65 74 -22 25 -24 -7
last:role after:quote	-24 -21 -7 -1 0 41
last:role after:hyphen	20 -7 0 -7 -6 0
last:role after:stop	13 -1 7 -47 28 -8
last:role after:longWord	22 -6 -16 0 0 0
last:role after:shortWord	2 -21 30 23 -26 -29
last:role after:inhabitant	7 -5 0 0 0 -1
last:role after:ordinaryNoun	-36 22 20 0 0 0
last:role after:ordinarySmall	11 -8 -2 0 0 0
last:role after:ordinaryEnd	5 -1 -4 0 0 0
last:role after:lexiconNoun	-10 5 10 -4 0 -1
last:role after:lexiconCompound	25 -11 -14 0 0 0
last:role after:lexiconEnding	21 -21 0 0 0 0
last:role after:lexiconUnknown	58 -27 -42 -1 -1 -1
last:title after:particle	-19 21 -1 0 0 -2
last:title after:preposition	-18 21 -1 0 0 -2
last:title after:and	-6 -3 12 -4 -1 -1
last:title after:function	-5 -3 12 -4 -1 -1
last:title after:capital	6 -6 0 0 0 0
last:title after:small	-55 53 10 -5 -1 -3
last:title after:stop	69 -48 -13 -7 -15 -8
last:title after:shortWord	-39 35 11 -5 -1 -3
last:title after:lexiconNoun	6 -6 0 0 0 0
last:particle after:particle	17 -17 0 0 0 0
last:particle after:article	17 -17 0 0 0 0
last:particle after:and	-11 14 -2 0 -1 -1
last:particle after:plain	8 0 -8 0 0 0
last:particle after:capital	15 -2 -11 0 -3 0
last:particle after:small	25 -16 -10 -1 -1 -2
last:particle after:shortWord	14 -11 -2 0 -1 -1
last:particle after:lexiconUnknown	11 -1 -8 0 -2 0
last:legalForm after:role	11 0 -11 0 0 0
last:legalForm after:firmHead	19 0 -17 -2 0 0
last:legalForm after:speaking	-6 -8 11 -2 0 0
last:legalForm after:acting	14 -2 -8 -5 -2 -5
last:legalForm after:article	7 0 -6 -1 0 0
last:legalForm after:preposition	-9 0 11 -3 0 -1
last:legalForm after:placePreposition	2 -4 8 -7 -2 -3
last:legalForm after:and	-1 -1 5 0 -3 -1
last:legalForm after:never	11 0 -11 0 0 0
last:legalForm after:plain	-6 0 8 0 0 -3
last:legalForm after:firmTail	11 0 -11 0 0 0
last:legalForm after:function	18 -2 -8 -10 -7 -7
last:legalForm after:acronym	11 0 -11 0 0 0
last:legalForm after:capital	-14 0 14 0 0 0
last:legalForm after:small	5 -14 15 -24 -13 -19
last:legalForm after:number	-11 0 11 0 0 0
last:legalForm after:comma	3 -9 11 -2 -5 -7
last:legalForm after:opens	-4 0 6 0 -1 -1
last:legalForm after:stop	45 -14 -31 -5 -11 -8
last:legalForm after:ampersand	19 0 -17 -2 0 0
last:legalForm after:shortWord	16 -7 -1 -17 -8 -12
last:legalForm after:ordinaryNoun	5 0 -5 0 0 0
last:legalForm after:lexiconNoun	-14 0 14 0 0 0
last:firmHead after:role	-22 0 15 12 0 0
last:firmHead after:particle	-30 -2 22 -14 23 -4
last:firmHead after:legalForm	23 0 -21 -1 -1 -1
last:firmHead after:firmHead	6 0 -6 0 0 0
last:firmHead after:firmNoun	-12 0 20 -3 -8 0
last:firmHead after:bodyHead	7 0 0 -7 0 0
last:firmHead after:placeHead	7 0 -5 0 -2 0
last:firmHead after:productNoun	29 0 -26 -3 -1 -1
last:firmHead after:mediaHead	15 0 -15 0 0 0
last:firmHead after:speaking	45 -2 -26 -11 -4 0
last:firmHead after:acting	-5 -32 -1 16 18 -5
last:firmHead after:firmVerb	26 -1 -18 -16 -2 0
last:firmHead after:article	-36 -5 30 -15 26 -3
last:firmHead after:possessive	-47 0 2 0 46 -2
last:firmHead after:preposition	-21 -10 22 21 -17 -2
last:firmHead after:placePreposition	-45 0 12 -3 55 -10
last:firmHead after:from	-79 -1 53 28 -3 -1
last:firmHead after:at	9 -1 -2 0 -6 0
last:firmHead after:named	11 -1 -10 0 -1 0
last:firmHead after:and	14 -8 4 15 -35 -4
last:firmHead after:nationality	5 0 0 0 -4 0
last:firmHead after:never	28 0 -26 -1 -1 -2
last:firmHead after:plain	19 0 -4 -5 -10 -1
last:firmHead after:firmTail	-15 0 13 11 -8 0
last:firmHead after:function	-26 -32 62 -1 -61 -9
last:firmHead after:acronym	35 0 -34 -1 -1 0
last:firmHead after:capital	30 -1 -23 14 -19 -1
last:firmHead after:small	-8 -50 27 -2 29 -27
last:firmHead after:number	8 -6 8 -19 -6 -4
last:firmHead after:edge	9 -2 -3 -3 -3 0
last:firmHead after:comma	11 37 7 -49 -49 -9
last:firmHead after:colon	-21 -3 40 -12 -22 -2
last:firmHead after:opens	-11 0 11 0 0 0
last:firmHead after:quote	-8 -5 18 -5 -3 -6
last:firmHead after:hyphen	-38 0 -8 48 -13 0
last:firmHead after:stop	36 -18 -20 -31 10 -7
last:firmHead after:unknown	13 0 -13 0 0 0
last:firmHead after:longWord	-6 0 1 11 -1 0
last:firmHead after:shortWord	-9 -53 9 9 43 -22
last:firmHead after:inhabitant	-2 0 -7 12 0 0
last:firmHead after:ordinaryNoun	4 0 -1 9 -10 -1
last:firmHead after:ordinaryEnd	1 0 -13 12 -1 0
last:firmHead after:lexiconNoun	-7 -1 10 8 -11 -2
last:firmHead after:lexiconCompound	10 0 -23 12 0 0
last:firmHead after:lexiconUnknown	45 0 -35 -6 -8 0
last:firmNoun after:role	8 -3 -3 -7 0 0
last:firmNoun after:particle	-26 -17 60 -33 -12 -3
last:firmNoun after:firmNoun	9 0 -8 -1 0 0
last:firmNoun after:bodyHead	7 0 0 -7 0 0
last:firmNoun after:placeHead	6 0 -4 0 -2 0
last:firmNoun after:mediaHead	6 0 -6 0 0 0
last:firmNoun after:speaking	-26 -13 40 -15 -1 -1
last:firmNoun after:acting	-17 34 18 -45 -25 -2
last:firmNoun after:firmVerb	4 -5 11 -17 -13 -1
last:firmNoun after:article	-12 21 0 42 -45 -2
last:firmNoun after:preposition	70 -4 -82 2 14 -2
last:firmNoun after:placePreposition	-24 8 25 -6 -2 -3
last:firmNoun after:from	14 -3 -41 33 -1 0
last:firmNoun after:at	-30 -5 37 -5 0 -1
last:firmNoun after:named	11 0 -10 -1 0 0
last:firmNoun after:and	-3 0 -27 -1 38 -1
last:firmNoun after:plain	25 -8 -10 -6 -9 -1
last:firmNoun after:firmTail	6 -3 -10 8 0 0
last:firmNoun after:function	16 -22 17 -72 34 -2
last:firmNoun after:given	10 0 -9 0 0 0
last:firmNoun after:acronym	8 0 -8 0 0 0
last:firmNoun after:capital	58 -11 -40 -8 -19 -1
last:firmNoun after:small	8 -4 34 -15 -56 -19
last:firmNoun after:number	-34 -9 -49 64 -3 -2
last:firmNoun after:edge	-24 -3 -5 -5 35 -1
last:firmNoun after:comma	12 4 -1 2 -35 -14
last:firmNoun after:colon	-20 7 -33 -9 45 -2
last:firmNoun after:quote	34 -5 -10 -6 -1 -13
last:firmNoun after:hyphen	-25 0 -1 26 -1 -1
last:firmNoun after:stop	-22 -8 14 -29 41 -5
last:firmNoun after:unknown	13 0 -13 0 0 0
last:firmNoun after:longWord	13 -6 -4 -1 -7 0
last:firmNoun after:shortWord	33 2 -20 -7 -29 -11
last:firmNoun after:inhabitant	15 0 -6 -3 -8 -1
last:firmNoun after:ordinaryNoun	24 -9 -15 5 -10 -1
last:firmNoun after:ordinaryEnd	5 0 -3 -1 0 0
last:firmNoun after:lexiconNoun	29 -10 -15 0 -11 -1
last:firmNoun after:lexiconCompound	22 0 -14 -1 -8 0
last:firmNoun after:lexiconUnknown	29 0 -24 -7 -1 0
last:bodyHead after:role	4 -4 -8 5 -1 0
last:bodyHead after:title	-11 0 -12 19 0 0
last:bodyHead after:particle	1 0 -10 18 -15 -3
last:bodyHead after:firmHead	8 0 -5 -3 0 0
last:bodyHead after:firmNoun	-18 0 21 -3 -1 0
last:bodyHead after:bodyHead	11 0 0 -9 -2 0
last:bodyHead after:placeHead	15 0 -12 -1 -3 0
last:bodyHead after:productNoun	-6 0 -1 6 0 0
last:bodyHead after:clubHead	18 0 0 -17 -1 0
last:bodyHead after:speaking	38 -11 -33 -13 -14 -2
last:bodyHead after:acting	-5 -17 36 -9 24 -11
last:bodyHead after:firmVerb	28 -9 -49 14 -9 -2
last:bodyHead after:article	27 -10 -12 -1 -23 -2
last:bodyHead after:possessive	8 0 0 -7 0 0
last:bodyHead after:preposition	-27 -3 41 7 9 -13
last:bodyHead after:placePreposition	1 -7 -7 10 -9 -3
last:bodyHead after:from	45 -2 50 -82 -13 -5
last:bodyHead after:at	-8 -6 -11 20 -1 -3
last:bodyHead after:named	21 -1 -14 -10 -4 -1
last:bodyHead after:and	-36 -5 -22 72 -48 -5
last:bodyHead after:never	8 0 0 -7 0 0
last:bodyHead after:plain	-5 0 8 -2 -2 0
last:bodyHead after:firmTail	17 -4 -13 -3 -1 0
last:bodyHead after:partyTail	43 -4 -36 -15 0 0
last:bodyHead after:function	-19 -22 0 36 -10 -10
last:bodyHead after:given	15 -1 0 -14 0 0
last:bodyHead after:acronym	17 0 -1 -15 -1 -1
last:bodyHead after:capital	13 -6 -15 -11 10 -1
last:bodyHead after:small	8 -53 -34 34 -1 -28
last:bodyHead after:number	34 -1 17 -57 -4 -1
last:bodyHead after:edge	-3 20 -9 6 -14 -2
last:bodyHead after:comma	8 -15 19 -19 -8 23
last:bodyHead after:colon	-83 -27 44 66 24 -6
last:bodyHead after:opens	18 0 -1 -4 -14 -2
last:bodyHead after:closes	-18 -2 -7 27 -7 -1
last:bodyHead after:quote	17 -1 4 -22 -2 -16
last:bodyHead after:hyphen	12 0 0 -7 -6 0
last:bodyHead after:stop	13 -6 -44 23 -34 -21
last:bodyHead after:slash	-4 0 0 5 -1 0
last:bodyHead after:unknown	15 0 0 -14 0 -1
last:bodyHead after:longWord	9 0 14 -6 -18 0
last:bodyHead after:shortWord	7 -38 -38 53 -70 -31
last:bodyHead after:inhabitant	-6 0 7 -1 0 0
last:bodyHead after:ordinaryNoun	-38 -5 -22 51 27 0
last:bodyHead after:ordinaryEnd	16 0 -1 -9 -7 0
last:bodyHead after:lexiconNoun	-23 -5 -7 19 23 0
last:bodyHead after:lexiconCompound	25 0 -2 -17 -8 0
last:bodyHead after:lexiconUnknown	55 0 -14 -37 -11 0
last:placeHead after:role	-13 17 38 -14 -35 0
last:placeHead after:particle	22 6 -25 -12 -8 -5
last:placeHead after:legalForm	21 -1 -13 -2 -10 -1
last:placeHead after:firmHead	32 -1 -10 -3 -27 -1
last:placeHead after:firmNoun	4 0 8 -3 -9 0
last:placeHead after:placeHead	-20 -2 -11 -1 36 0
last:placeHead after:mediaHead	9 0 -4 -1 -4 0
last:placeHead after:speaking	4 9 -17 33 -33 -2
last:placeHead after:acting	-19 20 26 33 -30 -7
last:placeHead after:firmVerb	-3 -6 -81 46 12 -1
last:placeHead after:article	-4 -34 -28 -16 40 -8
last:placeHead after:possessive	25 0 -22 6 -25 -1
last:placeHead after:preposition	6 -48 15 1 5 -6
last:placeHead after:placePreposition	-1 24 14 -9 -31 -4
last:placeHead after:from	-36 -14 40 16 6 -4
last:placeHead after:at	-1 -9 -15 -6 21 -3
last:placeHead after:named	-21 0 -3 -5 27 0
last:placeHead after:and	3 -56 7 -14 25 -9
last:placeHead after:pronoun	9 0 -22 6 -1 -1
last:placeHead after:nationality	22 0 -1 0 -21 0
last:placeHead after:never	13 0 -24 6 -3 -1
last:placeHead after:plain	-49 49 -14 30 -6 -1
last:placeHead after:firmTail	-4 19 19 -5 -30 0
last:placeHead after:partyTail	-2 0 22 -5 -17 0
last:placeHead after:credit	24 16 -11 -1 -28 -1
last:placeHead after:function	26 7 11 -21 -25 -23
last:placeHead after:acronym	-20 -1 -2 -1 23 0
last:placeHead after:mixed	20 -1 -12 -2 -9 -1
last:placeHead after:capital	17 53 -68 5 -19 -4
last:placeHead after:small	-34 -4 16 17 36 -58
last:placeHead after:number	22 -48 -26 -23 12 -4
last:placeHead after:endsInS	16 -4 -3 -3 -7 -1
last:placeHead after:edge	2 7 -39 34 2 -11
last:placeHead after:comma	20 16 -1 -10 -16 -16
last:placeHead after:colon	-16 -79 -34 20 47 -5
last:placeHead after:opens	28 -41 -2 -26 1 -1
last:placeHead after:closes	43 -3 -5 -26 -16 -1
last:placeHead after:quote	-6 -4 27 -15 -7 -7
last:placeHead after:hyphen	-2 -4 -4 -4 14 0
last:placeHead after:stop	1 -33 -9 -14 20 24
last:placeHead after:symbol	-4 0 0 0 5 0
last:placeHead after:ampersand	-12 -1 -6 -1 20 0
last:placeHead after:slash	-49 -5 -1 -2 53 0
last:placeHead after:unknown	-8 -3 -2 0 11 0
last:placeHead after:longWord	24 -1 -15 -16 0 0
last:placeHead after:shortWord	-12 9 12 -30 20 -36
last:placeHead after:inhabitant	14 0 -4 -2 -8 0
last:placeHead after:ordinaryNoun	-55 9 28 11 29 -1
last:placeHead after:ordinarySmall	10 -1 0 -7 -1 0
last:placeHead after:ordinaryEnd	-14 -5 0 14 6 0
last:placeHead after:lexiconNoun	-31 73 -50 -40 28 -3
last:placeHead after:lexiconOther	22 0 0 0 -21 0
last:placeHead after:lexiconCompound	1 -2 0 14 -13 0
last:placeHead after:lexiconEnding	11 -10 0 0 0 0
last:placeHead after:lexiconUnknown	33 -15 -35 27 -26 -1
last:productHead after:particle	6 0 -4 -3 -2 -1
last:productHead after:acting	-5 -10 -15 -3 -9 26
last:productHead after:article	-11 -1 -1 -1 -2 13
last:productHead after:preposition	-8 0 0 -2 0 9
last:productHead after:plain	12 -4 -8 0 0 0
last:productHead after:credit	25 0 -3 -2 0 -22
last:productHead after:function	16 0 -1 0 -1 -14
last:productHead after:capital	17 -4 -9 -2 0 -2
last:productHead after:small	-4 -15 -21 -8 -13 29
last:productHead after:number	34 -4 -12 -10 -1 -14
last:productHead after:edge	-21 -1 -10 0 -2 27
last:productHead after:comma	8 -3 -27 -3 0 19
last:productHead after:colon	5 -3 -2 0 0 0
last:productHead after:stop	-6 -16 19 -5 -8 11
last:productHead after:shortWord	0 -11 -6 -6 -9 16
last:productHead after:ordinaryNoun	15 -4 -9 0 0 -2
last:productHead after:lexiconNoun	16 -4 -9 -1 0 -2
last:productNoun after:particle	21 -1 -4 -3 -2 -15
last:productNoun after:acting	-8 -2 -15 -2 -6 24
last:productNoun after:firmVerb	-5 0 5 0 0 0
last:productNoun after:article	9 -2 -3 -1 -2 -3
last:productNoun after:preposition	-7 -12 12 -3 -1 6
last:productNoun after:placePreposition	4 -11 -4 -2 0 8
last:productNoun after:from	-12 -1 10 -3 -1 7
last:productNoun after:and	15 0 -11 0 0 -5
last:productNoun after:plain	14 -6 -8 0 0 0
last:productNoun after:credit	21 0 -3 -2 0 -17
last:productNoun after:function	10 -9 -18 -1 0 9
last:productNoun after:capital	14 -4 -9 0 -1 -1
last:productNoun after:small	16 -20 1 -12 -20 9
last:productNoun after:edge	-18 -1 -13 0 -2 27
last:productNoun after:comma	18 0 -15 -1 -1 -3
last:productNoun after:colon	-14 -5 28 -9 0 -7
last:productNoun after:closes	-18 -3 32 -10 -10 -1
last:productNoun after:quote	34 -10 -15 -1 -1 -13
last:productNoun after:stop	-35 38 3 -6 -9 -1
last:productNoun after:shortWord	11 -30 -6 -8 -9 14
last:productNoun after:ordinaryNoun	14 -4 -9 0 -1 -1
last:productNoun after:lexiconNoun	14 -4 -9 0 -1 -1
last:clubHead after:particle	-24 -1 -1 -1 26 0
last:clubHead after:firmHead	5 0 -1 -3 -1 0
last:clubHead after:firmNoun	11 0 -4 -3 -4 0
last:clubHead after:bodyHead	13 0 0 -10 -4 0
last:clubHead after:placeHead	10 0 -1 -9 0 0
last:clubHead after:speaking	33 -13 6 -24 -6 -2
last:clubHead after:acting	7 -18 -5 3 11 0
last:clubHead after:preposition	-17 0 -8 29 -4 -5
last:clubHead after:placePreposition	-6 0 -7 18 -4 -5
last:clubHead after:from	-12 0 -1 13 0 0
last:clubHead after:at	-24 -1 -1 -1 26 0
last:clubHead after:named	20 -2 -10 -4 -6 -2
last:clubHead after:and	-11 -1 -21 35 -12 -4
last:clubHead after:plain	9 0 -5 -7 4 -1
last:clubHead after:function	-9 19 -38 34 -17 -4
last:clubHead after:capital	60 -2 -17 -29 -20 -2
last:clubHead after:small	-47 5 -4 29 45 -28
last:clubHead after:comma	2 -10 0 -13 -5 18
last:clubHead after:stop	20 -1 5 -19 -3 -3
last:clubHead after:symbol	19 0 0 0 -18 -1
last:clubHead after:longWord	4 0 16 -20 -1 0
last:clubHead after:shortWord	-26 -20 -32 51 17 -9
last:clubHead after:ordinaryNoun	20 0 -5 -6 -8 -1
last:clubHead after:ordinarySmall	12 0 -4 -3 -4 0
last:clubHead after:lexiconNoun	36 -1 -7 -16 -15 -2
last:clubHead after:lexiconCompound	14 -1 -2 -9 -2 0
last:clubHead after:lexiconUnknown	19 0 -9 -6 -4 -1
last:mediaHead after:particle	46 -1 -45 0 0 -1
last:mediaHead after:firmHead	5 0 -5 0 0 0
last:mediaHead after:firmNoun	5 0 -5 0 0 0
last:mediaHead after:speaking	45 -1 -41 -2 -1 0
last:mediaHead after:acting	-41 -4 54 -1 -5 -14
last:mediaHead after:firmVerb	55 0 -55 0 0 0
last:mediaHead after:article	16 -1 -14 0 -2 -1
last:mediaHead after:preposition	47 -1 -46 0 0 -1
last:mediaHead after:placePreposition	4 -1 5 -2 -1 -13
last:mediaHead after:from	-37 0 38 0 0 -1
last:mediaHead after:at	-36 -2 38 0 -2 0
last:mediaHead after:named	-21 -10 31 -1 -2 -1
last:mediaHead after:and	42 0 -42 0 0 0
last:mediaHead after:plain	26 0 -26 0 0 -1
last:mediaHead after:function	-42 -4 56 -11 -1 -14
last:mediaHead after:capital	33 0 -31 0 -1 -2
last:mediaHead after:small	36 -24 -7 -21 -14 -34
last:mediaHead after:number	-44 0 -3 0 -1 44
last:mediaHead after:edge	-33 -8 43 0 -12 -6
last:mediaHead after:comma	56 -10 -31 -7 -18 -9
last:mediaHead after:opens	-10 -10 -27 -1 -1 35
last:mediaHead after:quote	-47 -15 97 -7 -2 -65
last:mediaHead after:stop	2 -7 19 -15 -11 -5
last:mediaHead after:shortWord	-9 -8 26 -5 -8 -28
last:mediaHead after:ordinaryNoun	23 0 -22 0 0 -1
last:mediaHead after:lexiconNoun	29 0 -28 0 0 -1
last:mediaHead after:lexiconCompound	5 0 -3 0 -1 -1
last:speaking after:particle	10 -10 0 0 0 0
last:speaking after:acting	-23 28 -5 0 0 -1
last:speaking after:article	10 -10 0 0 0 0
last:speaking after:function	24 -23 -1 0 0 0
last:speaking after:small	-1 14 -12 -2 -2 -5
last:speaking after:closes	9 -1 -2 -4 -3 -1
last:speaking after:stop	-12 19 -7 -1 -1 -1
last:speaking after:shortWord	38 -36 -1 0 0 -1
last:acting after:firmVerb	7 0 -2 -4 0 0
last:acting after:pronoun	5 -4 0 0 0 0
last:acting after:acronym	7 -1 -1 -1 -2 -1
last:acting after:small	14 -6 -3 -5 0 0
last:acting after:colon	-16 23 -3 -1 -4 -1
last:acting after:shortWord	13 -6 -1 -2 -2 -2
last:firmVerb after:acting	5 -4 0 0 0 0
last:firmVerb after:function	6 -5 0 0 0 0
last:firmVerb after:capital	13 -2 -1 0 -9 0
last:firmVerb after:small	9 -5 -1 -1 -2 0
last:firmVerb after:endsInS	13 -2 -1 0 -9 0
last:firmVerb after:edge	6 -1 -1 0 -3 0
last:firmVerb after:lexiconNoun	13 -2 -1 0 -9 0
last:article after:small	7 -5 -1 0 0 -1
last:preposition after:capital	7 -1 -6 0 0 0
last:preposition after:small	5 -3 -1 0 0 0
last:preposition after:number	5 -3 -1 0 0 0
last:placePreposition after:article	6 -3 -1 0 0 0
last:placePreposition after:preposition	5 0 -1 0 0 -4
last:placePreposition after:from	5 0 -1 0 0 -4
last:placePreposition after:small	11 -5 -2 -1 0 -5
last:placePreposition after:shortWord	9 -3 -1 0 0 -4
last:from after:function	6 -6 0 0 0 0
last:from after:small	8 -8 0 0 0 0
last:at after:small	6 -6 0 0 0 -1
last:and after:comma	-19 0 0 -1 20 0
last:and after:closes	25 -1 -3 -16 -7 -1
last:pronoun after:placePreposition	11 -5 -6 0 0 0
last:pronoun after:function	9 -7 -1 0 0 0
last:pronoun after:small	31 -15 -17 -1 0 -1
last:pronoun after:comma	5 -2 -2 0 0 0
last:pronoun after:shortWord	23 -14 -9 0 0 -1
last:nationality after:firmNoun	6 0 -5 0 -1 0
last:nationality after:bodyHead	12 -3 -4 -1 -4 0
last:nationality after:preposition	8 -5 -3 0 -1 0
last:nationality after:and	5 -2 -2 0 0 0
last:nationality after:plain	13 -3 -1 -8 -2 0
last:nationality after:function	6 -3 -2 0 0 0
last:nationality after:capital	29 -4 -9 -9 -9 -1
last:nationality after:small	36 -14 -6 -3 -17 -2
last:nationality after:comma	-21 -2 25 -3 -4 0
last:nationality after:longWord	12 0 -4 -1 -7 0
last:nationality after:shortWord	9 -3 -2 0 -2 -1
last:nationality after:inhabitant	6 0 0 -1 -5 0
last:nationality after:ordinaryNoun	5 -3 -1 0 -1 0
last:nationality after:ordinaryEnd	5 0 -3 0 -1 0
last:nationality after:lexiconNoun	15 -4 -1 -8 -2 0
last:nationality after:lexiconCompound	17 0 -8 -1 -7 0
last:calendar after:role	-31 6 27 0 0 0
last:calendar after:particle	-44 -6 47 -1 -1 -3
last:calendar after:firmHead	10 0 -10 0 0 0
last:calendar after:placeHead	6 -4 -1 0 0 0
last:calendar after:speaking	-59 82 -38 0 0 0
last:calendar after:acting	-46 59 2 -13 -2 -4
last:calendar after:firmVerb	-49 49 26 -13 0 -1
last:calendar after:article	-3 -47 45 -5 -8 -6
last:calendar after:preposition	40 -35 -3 -3 0 -2
last:calendar after:placePreposition	36 -30 -3 -3 0 -2
last:calendar after:from	48 -39 -14 -1 0 -1
last:calendar after:at	31 -30 0 0 0 -1
last:calendar after:plain	-6 7 -2 0 0 0
last:calendar after:function	-17 25 -8 -3 -4 -4
last:calendar after:capital	-35 36 10 0 0 0
last:calendar after:small	-6 35 -6 -28 -15 -26
last:calendar after:number	73 -70 -1 -1 -3 -1
last:calendar after:edge	19 -14 -2 0 -3 -1
last:calendar after:comma	42 -33 -8 -1 -1 -1
last:calendar after:opens	-22 23 0 0 0 0
last:calendar after:quote	11 -12 -10 -1 0 2
last:calendar after:hyphen	11 -10 0 0 0 0
last:calendar after:stop	52 -6 -36 -9 -33 -11
last:calendar after:longWord	29 -29 0 0 0 0
last:calendar after:shortWord	-11 9 24 -10 -10 -14
last:calendar after:inhabitant	-31 6 27 0 0 0
last:calendar after:ordinaryNoun	-54 40 24 0 0 0
last:calendar after:ordinaryEnd	10 0 -10 0 0 0
last:calendar after:lexiconNoun	-51 37 23 0 0 0
last:calendar after:lexiconCompound	10 0 -10 0 0 0
last:never after:particle	-5 0 -1 10 -2 -1
last:never after:firmHead	18 0 -17 -2 0 0
last:never after:firmNoun	11 0 -4 -3 -4 0
last:never after:bodyHead	13 0 0 -10 -4 0
last:never after:productNoun	-6 0 -1 6 0 0
last:never after:acting	-18 -1 10 7 15 -2
last:never after:article	1 -1 -8 9 0 -1
last:never after:placePreposition	21 -3 -15 -2 -1 -1
last:never after:plain	12 0 -4 -3 -4 0
last:never after:function	-18 -1 9 -7 31 -4
last:never after:capital	1 0 8 3 -14 -1
last:never after:small	7 -8 -9 -7 32 -10
last:never after:number	-11 0 11 0 0 0
last:never after:comma	15 -6 -2 -4 -6 -5
last:never after:opens	-4 0 5 0 0 -1
last:never after:stop	10 -33 20 -12 -16 -11
last:never after:symbol	19 0 0 0 -18 -1
last:never after:ampersand	18 0 -17 -2 0 0
last:never after:shortWord	11 -6 -4 5 -8 -7
last:never after:ordinaryNoun	1 0 -10 14 -5 -1
last:never after:ordinarySmall	11 0 -4 -3 -4 0
last:never after:lexiconNoun	1 0 8 3 -14 -1
last:plain after:role	-17 4 18 -3 -2 0
last:plain after:particle	13 -42 37 13 -6 -50
last:plain after:legalForm	14 -1 -12 -1 0 0
last:plain after:firmHead	32 -1 -28 -3 -1 -1
last:plain after:firmNoun	25 0 -20 -6 0 0
last:plain after:bodyHead	5 0 -3 -1 0 -1
last:plain after:placeHead	11 -4 -5 0 0 0
last:plain after:productHead	25 -19 -4 -1 -2 0
last:plain after:productNoun	29 0 -26 -3 -1 -1
last:plain after:speaking	-16 18 9 1 -16 -3
last:plain after:acting	-23 23 15 -10 -1 4
last:plain after:firmVerb	-80 52 47 15 19 -7
last:plain after:article	9 -32 -18 9 23 -29
last:plain after:possessive	-57 -1 -9 -11 44 38
last:plain after:preposition	-20 4 -21 64 -20 -5
last:plain after:placePreposition	-4 -65 -15 -22 53 24
last:plain after:from	-37 4 41 11 -9 -15
last:plain after:at	23 -16 -14 15 -4 -13
last:plain after:named	-18 16 20 -13 -8 -3
last:plain after:and	2 -9 -19 6 24 -12
last:plain after:pronoun	7 0 -3 0 -3 -1
last:plain after:nationality	18 0 -12 -1 -5 0
last:plain after:never	-23 0 -12 -10 -3 43
last:plain after:plain	39 -16 -28 -18 12 -24
last:plain after:firmTail	-41 0 43 -4 0 0
last:plain after:credit	73 -6 -18 -15 -37 -21
last:plain after:function	-6 15 21 -3 -27 -13
last:plain after:acronym	14 0 -12 -1 -1 0
last:plain after:capital	15 18 -11 -31 -12 -6
last:plain after:small	7 8 -4 4 -4 -9
last:plain after:number	27 -63 40 -20 -29 -8
last:plain after:endsInS	-15 -2 -1 -3 18 0
last:plain after:edge	-27 -1 8 -15 23 12
last:plain after:comma	17 4 6 2 -52 -5
last:plain after:colon	19 -96 36 -39 33 -53
last:plain after:opens	-18 20 10 21 -34 -8
last:plain after:closes	12 -1 -9 -19 12 -9
last:plain after:quote	46 -7 -37 -16 -17 -1
last:plain after:hyphen	20 -3 -69 52 -32 -8
last:plain after:stop	-15 -26 20 -14 7 36
last:plain after:symbol	-30 -7 -11 -2 39 -1
last:plain after:ampersand	-3 -1 -18 -2 28 -1
last:plain after:slash	-10 -1 0 0 12 0
last:plain after:longWord	-22 -4 11 24 3 -12
last:plain after:shortWord	10 -3 -38 25 -5 -4
last:plain after:inhabitant	-23 5 29 -4 -8 0
last:plain after:ordinaryNoun	1 26 -22 -15 4 -3
last:plain after:ordinarySmall	-17 -3 23 -2 -4 0
last:plain after:ordinaryEnd	55 -1 -48 -8 -3 -1
last:plain after:lexiconNoun	-44 21 42 -20 4 -5
last:plain after:lexiconCompound	68 0 -57 -8 -10 -1
last:plain after:lexiconUnknown	53 -3 -41 -4 -13 0
last:firmTail after:speaking	10 -7 -3 0 0 0
last:firmTail after:acting	25 -13 -9 -4 -1 -1
last:firmTail after:function	19 -11 -4 -5 -1 -1
last:firmTail after:small	28 -19 0 -20 -3 -3
last:firmTail after:comma	10 -1 -6 -2 -1 0
last:firmTail after:colon	9 -2 -2 -3 -1 0
last:firmTail after:stop	-10 0 15 -2 -3 -1
last:firmTail after:shortWord	33 -11 -16 -9 -1 -2
last:partyTail after:particle	13 -4 -2 0 -5 -3
last:partyTail after:article	13 -4 -2 0 -5 -3
last:partyTail after:small	13 -4 -2 0 -5 -3
last:partyTail after:comma	19 -1 -2 -13 -1 -3
last:partyTail after:closes	-3 -2 -6 11 -1 -3
last:partyTail after:shortWord	13 -4 -2 0 -5 -3
last:credit after:role	15 -4 -4 0 -8 0
last:credit after:particle	5 -1 -3 0 -1 0
last:credit after:function	7 -6 0 0 0 0
last:credit after:capital	18 -4 -4 0 -11 0
last:credit after:small	14 -8 -4 -1 0 -1
last:credit after:colon	14 -4 -3 -6 -1 0
last:credit after:closes	5 0 -1 -3 -1 0
last:credit after:shortWord	8 -3 -3 0 -2 0
last:credit after:inhabitant	14 -3 -4 0 -8 0
last:credit after:ordinaryNoun	16 -3 -4 0 -10 0
last:credit after:lexiconCompound	14 -3 -4 0 -8 0
last:function after:acting	-8 16 -9 0 0 0
last:function after:article	11 -6 -1 -1 0 -1
last:function after:and	5 -16 13 0 -1 0
last:function after:plain	9 0 -8 -1 0 0
last:function after:function	13 -18 10 -3 -2 -1
last:function after:capital	9 0 -8 0 0 0
last:function after:small	34 -19 -23 10 -6 -4
last:function after:comma	-35 -12 32 -2 19 -3
last:function after:colon	16 0 -4 -4 -6 -3
last:function after:closes	33 -3 -5 -19 -9 -2
last:function after:stop	5 -5 8 -6 -2 -2
last:function after:shortWord	26 -28 9 -3 -2 -3
last:function after:lexiconNoun	6 0 -6 0 0 0
last:given after:role	29 -21 -12 0 -4 -1
last:given after:particle	55 -21 -18 -13 11 -93
last:given after:placeHead	7 -5 0 0 -1 0
last:given after:productNoun	-14 15 0 0 0 0
last:given after:speaking	-1 -40 47 -2 -1 -2
last:given after:acting	-8 -12 6 -11 45 -14
last:given after:firmVerb	-14 23 -10 0 -1 0
last:given after:article	-60 -15 -6 -1 -2 70
last:given after:preposition	-25 19 -20 -5 -28 34
last:given after:placePreposition	-26 -2 -46 33 -11 30
last:given after:from	38 -63 -12 -14 31 31
last:given after:at	-50 67 -2 0 0 -33
last:given after:named	15 15 -18 -2 -6 -7
last:given after:and	-14 98 -32 -8 -62 -52
last:given after:nationality	52 -50 -1 0 0 -4
last:given after:calendar	9 -9 0 0 0 0
last:given after:plain	-38 34 -4 0 15 -3
last:given after:credit	78 -80 -8 -13 27 -23
last:given after:function	1 26 -1 -12 -12 -60
last:given after:given	10 -7 -1 0 -1 -1
last:given after:givenMaybe	6 -5 0 0 0 0
last:given after:capital	97 -79 -32 -3 -25 -8
last:given after:small	-40 32 -4 -8 -18 34
last:given after:number	28 -28 0 0 0 0
last:given after:initial	48 -39 -2 0 -1 -12
last:given after:endsInS	7 -5 0 0 -1 -1
last:given after:edge	-65 86 9 -2 -12 -32
last:given after:comma	-38 35 -13 -14 0 16
last:given after:colon	-79 32 26 -3 -2 32
last:given after:opens	-5 6 0 0 0 0
last:given after:closes	-17 -7 24 -1 0 0
last:given after:quote	84 -55 -32 -5 -8 -20
last:given after:stop	-70 106 7 -29 -27 -58
last:given after:unknown	47 -39 -2 0 -1 -12
last:given after:longWord	38 -37 -1 0 0 0
last:given after:shortWord	19 -18 -50 10 -15 48
last:given after:inhabitant	37 -33 -3 0 -1 -1
last:given after:ordinaryNoun	-17 23 -8 0 -6 -1
last:given after:ordinarySmall	6 -5 0 0 0 0
last:given after:ordinaryEnd	22 -11 -7 0 -12 -2
last:given after:lexiconNoun	106 -95 -3 0 -9 -2
last:given after:lexiconOther	12 -11 -1 0 0 0
last:given after:lexiconCompound	12 -1 -18 0 -5 -2
last:given after:lexiconEnding	-1 8 -1 0 -10 0
last:given after:lexiconUnknown	39 -27 -15 -2 -6 -4
last:givenMaybe after:role	-25 26 0 0 -1 0
last:givenMaybe after:particle	26 -21 -3 -1 -1 -1
last:givenMaybe after:firmNoun	14 -10 -1 0 -2 -1
last:givenMaybe after:placeHead	15 -11 -1 0 -2 -1
last:givenMaybe after:productNoun	6 -6 0 0 0 0
last:givenMaybe after:speaking	-15 17 -2 0 0 0
last:givenMaybe after:acting	58 -30 -20 -4 -15 -24
last:givenMaybe after:article	21 -23 -3 5 -1 -1
last:givenMaybe after:possessive	-14 -17 27 0 0 -1
last:givenMaybe after:preposition	-24 -40 68 0 -1 -4
last:givenMaybe after:placePreposition	27 -12 -16 0 -2 -13
last:givenMaybe after:from	-25 -4 28 -1 -1 -1
last:givenMaybe after:and	-9 7 -16 -1 6 8
last:givenMaybe after:calendar	8 -4 -2 0 0 -1
last:givenMaybe after:plain	24 -19 -3 0 -2 -1
last:givenMaybe after:credit	8 -5 -1 -1 -1 0
last:givenMaybe after:function	44 -18 -27 -3 -2 -28
last:givenMaybe after:givenMaybe	17 -15 -1 0 -1 0
last:givenMaybe after:capital	-11 21 -7 0 -12 -3
last:givenMaybe after:small	0 -34 36 -13 -6 12
last:givenMaybe after:number	29 -29 -1 0 0 0
last:givenMaybe after:endsInS	14 -11 -1 0 -2 -1
last:givenMaybe after:edge	5 -1 0 0 -1 -3
last:givenMaybe after:comma	25 -7 -33 -17 30 -31
last:givenMaybe after:colon	-44 31 -2 -4 -1 21
last:givenMaybe after:quote	-9 14 -32 -2 9 5
last:givenMaybe after:stop	-12 69 -38 7 -48 -24
last:givenMaybe after:longWord	-24 26 0 0 0 -1
last:givenMaybe after:shortWord	9 -20 32 -7 8 -42
last:givenMaybe after:inhabitant	-16 18 -1 0 -1 0
last:givenMaybe after:ordinaryNoun	-12 15 0 0 -5 0
last:givenMaybe after:ordinaryEnd	-3 6 -1 0 -3 -1
last:givenMaybe after:lexiconNoun	-24 29 -4 0 -6 -1
last:givenMaybe after:lexiconOther	8 -7 0 0 0 0
last:givenMaybe after:lexiconCompound	-14 17 -1 0 -2 -1
last:givenMaybe after:lexiconUnknown	34 -29 -2 0 -3 0
last:acronym after:role	-4 0 -10 13 0 -1
last:acronym after:particle	14 -1 6 0 -4 -25
last:acronym after:firmHead	14 -1 -3 -4 -5 -2
last:acronym after:firmNoun	-17 0 27 -6 -4 -5
last:acronym after:bodyHead	1 0 15 -11 -4 -1
last:acronym after:placeHead	32 -4 -33 -11 -22 11
last:acronym after:productNoun	-6 0 -1 6 0 0
last:acronym after:speaking	0 6 5 -1 -2 -16
last:acronym after:acting	0 -35 4 13 -18 8
last:acronym after:firmVerb	24 -18 5 -8 -30 8
last:acronym after:article	-1 -3 -24 -12 -2 33
last:acronym after:preposition	8 -11 -2 35 -12 -43
last:acronym after:placePreposition	-24 -4 48 -3 -7 -41
last:acronym after:from	28 -11 -39 34 -6 -34
last:acronym after:at	36 0 -8 -7 -2 -24
last:acronym after:and	8 -6 6 -10 -3 -6
last:acronym after:plain	-1 -3 -5 30 -19 -12
last:acronym after:firmTail	-19 0 24 -6 0 -4
last:acronym after:partyTail	19 0 -21 2 0 0
last:acronym after:function	-14 -46 20 27 -14 -6
last:acronym after:acronym	60 -4 -11 -16 -36 -3
last:acronym after:capital	65 -9 4 -43 -59 -20
last:acronym after:small	-25 -78 33 48 -36 -7
last:acronym after:number	121 -24 -74 -40 -27 -13
last:acronym after:edge	-11 57 -42 -31 -35 23
last:acronym after:comma	-20 -35 16 28 39 -32
last:acronym after:colon	-52 84 20 -9 -81 -23
last:acronym after:opens	-31 -44 -5 -11 77 -7
last:acronym after:closes	9 -8 -17 39 -49 -10
last:acronym after:quote	-17 -1 45 -1 0 -36
last:acronym after:hyphen	-10 -7 -23 -5 41 -1
last:acronym after:stop	13 -53 10 -51 17 20
last:acronym after:symbol	-20 -14 -19 -6 42 -3
last:acronym after:ampersand	7 -1 0 -2 -5 0
last:acronym after:slash	-48 -11 -14 2 58 -2
last:acronym after:unknown	19 -5 28 -14 -40 -1
last:acronym after:longWord	4 0 -14 13 -1 -8
last:acronym after:shortWord	28 -32 -6 15 -32 -31
last:acronym after:inhabitant	14 0 -30 12 -1 0
last:acronym after:ordinaryNoun	-18 -1 36 -11 -7 -8
last:acronym after:ordinarySmall	12 0 -4 -3 -4 0
last:acronym after:ordinaryEnd	24 0 -39 13 0 0
last:acronym after:lexiconNoun	30 -2 -4 -13 -16 -10
last:acronym after:lexiconCompound	-6 0 11 -6 -4 -1
last:acronym after:lexiconEnding	27 0 -25 -3 0 -1
last:acronym after:lexiconUnknown	49 0 -6 -40 -4 -9
last:mixed after:role	-2 0 2 -11 -1 9
last:mixed after:particle	-4 -4 -12 -1 -1 16
last:mixed after:firmHead	22 0 -18 -2 0 -2
last:mixed after:firmNoun	-3 0 -11 -1 0 14
last:mixed after:speaking	17 0 -17 0 0 0
last:mixed after:firmVerb	-20 -11 34 -2 -1 -5
last:mixed after:article	1 0 -6 0 0 5
last:mixed after:preposition	-22 0 20 0 0 3
last:mixed after:placePreposition	6 -1 13 -8 -1 -21
last:mixed after:from	-25 -4 10 -1 -1 16
last:mixed after:named	-7 -9 30 -4 -2 -17
last:mixed after:and	-19 -1 -22 -4 -2 44
last:mixed after:plain	-5 0 4 -1 0 3
last:mixed after:firmTail	-2 0 9 -11 0 4
last:mixed after:credit	-4 -4 -12 -1 -1 16
last:mixed after:function	-5 -2 -28 -11 -4 60
last:mixed after:capital	-13 0 9 -12 -1 11
last:mixed after:small	-34 -31 13 4 -22 44
last:mixed after:number	53 -4 -36 -20 -4 -16
last:mixed after:endsInS	5 -1 -3 -1 -1 0
last:mixed after:comma	-7 -17 40 -7 -11 -17
last:mixed after:colon	-7 -1 17 -6 0 -7
last:mixed after:quote	-32 -1 -9 35 -1 -7
last:mixed after:stop	4 -17 34 -37 -14 -10
last:mixed after:ampersand	18 0 -17 -2 0 0
last:mixed after:shortWord	-14 -9 -4 -18 -7 40
last:mixed after:inhabitant	-2 0 -2 -11 -1 13
last:mixed after:ordinaryNoun	-1 0 -3 -12 -1 13
last:mixed after:lexiconNoun	-16 0 11 -12 -1 11
last:mixed after:lexiconUnknown	6 0 -3 -1 0 -2
last:capital after:role	-42 8 44 22 -36 -18
last:capital after:title	10 -19 -13 18 -1 -1
last:capital after:particle	19 -17 -18 -29 -3 23
last:capital after:legalForm	75 -13 -55 -10 -14 -31
last:capital after:firmHead	36 -12 -33 25 -15 -14
last:capital after:firmNoun	34 -17 0 -45 -3 -13
last:capital after:bodyHead	16 16 -26 -28 15 -11
last:capital after:placeHead	46 -27 -55 -21 19 -20
last:capital after:productHead	28 26 -46 -2 -8 -9
last:capital after:productNoun	47 -2 -29 -4 -7 -15
last:capital after:clubHead	36 -3 -7 -21 -8 0
last:capital after:mediaHead	3 30 -39 -8 -31 28
last:capital after:speaking	-16 26 19 -12 -13 -73
last:capital after:acting	-5 9 15 -3 -11 -19
last:capital after:firmVerb	-19 -4 45 -19 -3 -49
last:capital after:article	-17 26 15 15 3 -31
last:capital after:possessive	-18 -40 34 -11 -1 20
last:capital after:preposition	-5 18 -11 -3 -1 -6
last:capital after:placePreposition	8 0 -2 -8 -15 8
last:capital after:from	1 -3 23 -12 -23 -7
last:capital after:at	-12 5 22 -6 -21 14
last:capital after:named	-43 33 7 -30 -13 43
last:capital after:and	-9 -5 21 -14 -2 -9
last:capital after:pronoun	8 -6 7 13 -23 -21
last:capital after:nationality	64 -63 16 16 -36 -10
last:capital after:calendar	41 -54 -7 -3 -3 19
last:capital after:never	26 10 -31 -5 -41 23
last:capital after:plain	-5 15 -3 -7 -21 15
last:capital after:firmTail	-67 0 80 -26 -22 -18
last:capital after:partyTail	27 -8 12 -28 -20 -1
last:capital after:credit	29 -10 -35 -41 19 -1
last:capital after:function	-2 -2 -1 -11 19 -4
last:capital after:given	5 26 -60 -16 34 -2
last:capital after:givenMaybe	-28 -30 -4 57 -6 -1
last:capital after:acronym	63 -29 -51 -21 13 -20
last:capital after:mixed	54 -7 -34 -7 -10 -24
last:capital after:capital	57 -57 -1 -18 -14 -30
last:capital after:small	4 8 5 -7 -5 -10
last:capital after:number	-28 26 28 43 -40 -37
last:capital after:initial	61 -40 -14 0 -5 -15
last:capital after:endsInS	14 -30 -95 -19 38 53
last:capital after:edge	-7 -7 20 -22 8 -33
last:capital after:comma	-7 28 2 -26 -4 -8
last:capital after:colon	11 -15 -21 4 11 14
last:capital after:opens	-16 47 -14 3 -22 -7
last:capital after:closes	-53 -73 40 28 25 -30
last:capital after:quote	20 -20 -2 -42 -48 27
last:capital after:hyphen	-11 3 -20 27 -16 8
last:capital after:stop	4 5 -23 3 11 6
last:capital after:ampersand	107 -31 -86 -32 10 -20
last:capital after:slash	8 -14 -7 1 4 -1
last:capital after:unknown	28 -44 3 -26 24 -19
last:capital after:longWord	-11 -10 30 0 4 -61
last:capital after:shortWord	14 -1 -14 -12 6 8
last:capital after:inhabitant	12 13 -12 2 -18 -24
last:capital after:ordinaryNoun	-79 32 30 22 45 -21
last:capital after:ordinarySmall	-35 14 13 -12 4 45
last:capital after:ordinaryEnd	-21 5 -11 20 43 -16
last:capital after:lexiconNoun	22 2 -13 -9 -14 -11
last:capital after:lexiconOther	19 11 -10 -8 -33 -5
last:capital after:lexiconCompound	13 -40 36 -19 -6 -19
last:capital after:lexiconEnding	25 -25 -23 -25 15 -3
last:capital after:lexiconUnknown	57 -79 -12 14 -6 -33
last:number after:particle	-14 -4 -9 -11 -2 32
last:number after:firmNoun	-21 0 2 0 21 -1
last:number after:productHead	20 0 -4 -6 -5 -5
last:number after:acting	-20 -1 -8 -14 -4 36
last:number after:firmVerb	-15 0 -2 -1 -3 21
last:number after:article	-9 -5 -9 -13 -9 31
last:number after:preposition	46 -3 -11 -20 -9 -14
last:number after:placePreposition	-23 -3 -19 13 -4 27
last:number after:from	2 -3 -11 -7 -5 16
last:number after:and	9 -1 -4 -7 -6 2
last:number after:never	31 -4 -8 -6 -14 -7
last:number after:plain	8 -4 -5 -2 -29 22
last:number after:firmTail	-21 0 2 0 20 -1
last:number after:credit	-26 -3 -8 -1 -1 38
last:number after:function	-11 -5 -4 16 -10 8
last:number after:capital	16 -7 -9 -10 -18 16
last:number after:small	7 -32 -73 0 -5 47
last:number after:number	15 0 0 -2 0 -13
last:number after:edge	33 -1 -1 -20 -2 -11
last:number after:comma	7 -29 25 -5 -13 -5
last:number after:colon	26 -5 -17 -8 5 -5
last:number after:opens	12 0 -1 -3 -1 -7
last:number after:quote	27 -1 -17 -2 -3 -11
last:number after:stop	-32 -12 20 9 23 4
last:number after:symbol	25 0 -3 -1 -6 -16
last:number after:slash	12 -3 -1 -3 -4 -2
last:number after:longWord	-39 0 -2 -6 21 22
last:number after:shortWord	10 -16 -57 6 -40 43
last:number after:inhabitant	9 -2 0 -2 -4 -1
last:number after:ordinaryNoun	35 -7 -8 -9 -13 -11
last:number after:ordinaryEnd	-25 0 -1 -1 -6 27
last:number after:lexiconNoun	31 -7 -5 -6 -13 -11
last:number after:lexiconCompound	-25 0 -1 -1 -6 27
last:number after:lexiconUnknown	8 0 -3 -3 0 -1
last:initial after:particle	-15 26 -7 -1 -1 -7
last:initial after:acting	-8 29 -10 -5 -5 -15
last:initial after:article	14 -7 -6 0 -4 -1
last:initial after:possessive	1 6 -5 0 0 -1
last:initial after:preposition	-11 1 22 -3 -3 -9
last:initial after:placePreposition	-9 18 -6 -1 0 -7
last:initial after:at	-7 23 -14 -1 -1 -5
last:initial after:nationality	-5 9 -2 0 0 -2
last:initial after:function	-2 24 -9 -4 -4 -13
last:initial after:capital	16 -10 -6 0 -4 0
last:initial after:small	-34 64 -10 -11 -11 -39
last:initial after:comma	-19 -2 23 -1 -1 -2
last:initial after:stop	13 -14 5 -2 -3 -1
last:initial after:shortWord	-11 38 -7 -8 -10 -33
last:initial after:ordinaryNoun	16 -9 -6 0 -4 0
last:initial after:ordinarySmall	16 -9 -6 0 -4 0
last:initial after:lexiconOther	16 -9 -6 0 -4 0
last:endsInS after:role	-18 5 0 13 7 -2
last:endsInS after:particle	-15 16 8 -12 28 -22
last:endsInS after:firmHead	-28 25 8 -2 -2 -1
last:endsInS after:firmNoun	-19 -11 15 -2 16 -2
last:endsInS after:bodyHead	-24 -15 -2 -1 37 0
last:endsInS after:placeHead	0 -15 -6 -8 26 -8
last:endsInS after:productHead	9 -6 -1 0 0 -1
last:endsInS after:productNoun	-6 9 -1 0 -1 -1
last:endsInS after:mediaHead	-27 39 -14 -1 -6 -9
last:endsInS after:speaking	-12 -52 30 38 7 -8
last:endsInS after:acting	7 -15 -14 -2 21 -18
last:endsInS after:firmVerb	20 -21 -23 -9 -12 31
last:endsInS after:article	7 -52 10 34 -4 -17
last:endsInS after:possessive	-14 -5 39 0 -23 -2
last:endsInS after:preposition	7 39 -66 -49 7 39
last:endsInS after:placePreposition	-37 61 -3 31 -51 -22
last:endsInS after:from	-2 14 -12 -46 49 -15
last:endsInS after:at	-33 -5 43 -7 -2 -3
last:endsInS after:named	-19 -22 -12 -1 43 -2
last:endsInS after:and	20 5 -12 7 -49 8
last:endsInS after:calendar	19 -18 0 0 0 0
last:endsInS after:never	6 -5 0 0 -1 0
last:endsInS after:plain	-70 105 3 -46 -22 -19
last:endsInS after:firmTail	-5 13 11 -18 -21 -5
last:endsInS after:partyTail	44 -4 -36 -17 0 0
last:endsInS after:credit	-4 8 -16 -3 42 -35
last:endsInS after:function	26 -20 -16 17 -10 -18
last:endsInS after:given	-49 59 -9 0 -16 0
last:endsInS after:givenMaybe	-52 -12 0 59 -1 0
last:endsInS after:acronym	7 -5 0 0 -1 -1
last:endsInS after:capital	-67 89 -9 18 -1 -30
last:endsInS after:small	34 -27 -33 -11 -2 17
last:endsInS after:number	61 -82 25 -28 -22 -16
last:endsInS after:initial	5 0 -4 0 0 -1
last:endsInS after:endsInS	40 -8 -23 -1 -13 -4
last:endsInS after:edge	-57 -23 13 -3 51 26
last:endsInS after:comma	15 18 29 -53 -61 -12
last:endsInS after:colon	24 -78 -17 0 10 39
last:endsInS after:opens	-54 8 -24 58 -1 -6
last:endsInS after:closes	-1 -29 49 -31 -5 -2
last:endsInS after:quote	-25 -59 33 -17 68 -9
last:endsInS after:hyphen	12 -4 -5 22 -5 -36
last:endsInS after:stop	13 -21 20 1 -9 -35
last:endsInS after:unknown	-18 -4 -4 0 25 -1
last:endsInS after:longWord	-18 37 -39 -15 17 -13
last:endsInS after:shortWord	-18 -9 -1 28 45 -19
last:endsInS after:inhabitant	-28 13 1 -5 34 -2
last:endsInS after:ordinaryNoun	-27 47 4 -16 -39 -13
last:endsInS after:ordinarySmall	-22 15 15 -1 -3 -4
last:endsInS after:ordinaryEnd	-84 80 -5 -5 37 -4
last:endsInS after:lexiconNoun	-53 92 -11 -25 -34 -25
last:endsInS after:lexiconOther	9 -6 -3 0 0 0
last:endsInS after:lexiconCompound	-9 -20 5 -4 31 -4
last:endsInS after:lexiconEnding	-14 25 -15 -5 -2 0
last:endsInS after:lexiconUnknown	-36 30 6 46 -30 -3
last:closes after:edge	-6 0 0 0 6 0
last:stop after:legalForm	11 0 -11 0 0 -1
last:stop after:given	5 -1 -2 0 -1 0
last:stop after:acronym	11 0 -11 0 0 -1
last:stop after:capital	19 -1 -4 -3 -10 0
last:stop after:small	-10 -3 17 -3 -2 -3
last:stop after:endsInS	7 0 0 0 -7 0
last:stop after:edge	45 0 -45 0 0 0
last:stop after:comma	-21 0 22 0 0 -1
last:stop after:stop	-40 -13 44 0 -1 -3
last:stop after:shortWord	18 -2 -13 0 -2 -1
last:stop after:lexiconUnknown	17 -1 -4 -1 -10 0
last:unknown after:role	2 0 -14 12 0 -1
last:unknown after:particle	-25 25 -2 -13 -11 18
last:unknown after:firmHead	32 -2 -14 -5 -12 -3
last:unknown after:firmNoun	-26 0 30 -3 0 -4
last:unknown after:bodyHead	-14 0 16 -3 0 0
last:unknown after:placeHead	24 -2 -33 -10 -10 11
last:unknown after:speaking	22 12 -23 -2 -2 -16
last:unknown after:acting	1 -5 -1 10 -47 7
last:unknown after:firmVerb	12 -18 24 -8 -30 9
last:unknown after:article	-13 -10 -26 -22 43 22
last:unknown after:possessive	3 6 -6 -1 0 -2
last:unknown after:preposition	8 -8 13 21 -62 -5
last:unknown after:placePreposition	-30 18 29 -22 -10 11
last:unknown after:from	-10 -11 -28 35 -6 0
last:unknown after:at	3 22 -23 -9 -4 4
last:unknown after:and	-20 -9 -8 -23 51 4
last:unknown after:nationality	-5 9 -2 0 0 -2
last:unknown after:plain	-8 -3 -2 31 -16 -12
last:unknown after:firmTail	-19 0 24 -6 0 -4
last:unknown after:partyTail	21 0 -21 -1 0 0
last:unknown after:credit	-27 0 0 0 0 27
last:unknown after:function	-21 -29 18 17 -4 3
last:unknown after:given	5 0 0 0 -5 0
last:unknown after:acronym	53 -4 -13 -15 -30 -2
last:unknown after:capital	67 -14 -13 -53 -17 -37
last:unknown after:small	-57 -2 10 36 -56 42
last:unknown after:number	167 -50 -75 -47 -73 -40
last:unknown after:endsInS	31 0 -7 -3 -20 -2
last:unknown after:edge	25 49 -60 -32 -39 6
last:unknown after:comma	-6 -34 21 15 17 -49
last:unknown after:colon	-48 90 71 -9 -138 -33
last:unknown after:opens	-63 -72 -19 -16 121 -9
last:unknown after:closes	14 -7 -26 41 -67 -10
last:unknown after:quote	18 -7 38 -2 -3 -49
last:unknown after:hyphen	-32 -13 -39 -8 81 10
last:unknown after:stop	11 -98 -60 -57 103 27
last:unknown after:symbol	-9 -7 -9 -3 27 -1
last:unknown after:ampersand	11 -2 -1 -2 -7 0
last:unknown after:slash	-51 -12 -16 1 63 -2
last:unknown after:unknown	12 -3 19 -15 -24 -2
last:unknown after:longWord	5 0 -13 12 -1 -8
last:unknown after:shortWord	19 1 -38 -8 12 5
last:unknown after:inhabitant	17 0 -34 14 -1 -1
last:unknown after:ordinaryNoun	17 -11 18 -31 4 -19
last:unknown after:ordinarySmall	-1 -10 -8 0 18 0
last:unknown after:ordinaryEnd	24 -1 -39 14 0 0
last:unknown after:lexiconNoun	64 -1 -21 -24 -26 -28
last:unknown after:lexiconOther	16 -9 -6 0 -4 0
last:unknown after:lexiconCompound	-6 0 11 -7 -3 -1
last:unknown after:lexiconEnding	26 0 -24 -2 0 -1
last:unknown after:lexiconUnknown	18 -3 -5 -39 17 -10
last:longWord after:role	24 14 -26 -17 -9 -4
last:longWord after:particle	15 75 -4 -41 -35 -40
last:longWord after:legalForm	13 -1 -9 -2 0 -3
last:longWord after:firmHead	-36 -5 -4 41 -1 0
last:longWord after:firmNoun	-13 -14 8 -1 15 -2
last:longWord after:bodyHead	17 -5 0 -8 -3 0
last:longWord after:placeHead	26 0 0 -23 -4 0
last:longWord after:productNoun	11 0 0 0 -1 -10
last:longWord after:clubHead	18 0 0 -17 -1 0
last:longWord after:mediaHead	12 0 0 0 -11 0
last:longWord after:speaking	-19 38 -3 34 -52 -8
last:longWord after:acting	30 -9 -23 1 -19 -17
last:longWord after:firmVerb	7 -5 -67 37 3 -13
last:longWord after:article	-1 42 -11 28 -70 -1
last:longWord after:possessive	11 0 0 -8 -1 -2
last:longWord after:preposition	-9 -19 -60 33 40 -8
last:longWord after:placePreposition	-21 -53 37 1 2 10
last:longWord after:from	-13 -10 -13 17 38 -50
last:longWord after:at	55 -15 8 20 -69 -22
last:longWord after:named	-70 -6 69 15 6 -39
last:longWord after:and	-28 32 35 -49 27 -42
last:longWord after:nationality	-7 0 -5 19 -7 0
last:longWord after:calendar	-15 0 -2 -2 -2 19
last:longWord after:never	13 -2 0 -7 -3 -1
last:longWord after:plain	10 -21 14 -27 12 -1
last:longWord after:firmTail	11 -11 -10 -17 17 -2
last:longWord after:partyTail	44 -4 -36 -17 0 0
last:longWord after:credit	-32 19 -2 -7 40 -19
last:longWord after:function	-15 1 28 -43 36 -20
last:longWord after:given	24 -9 0 -14 -3 0
last:longWord after:mixed	13 0 -9 -4 0 -3
last:longWord after:capital	17 -24 -40 -8 28 -3
last:longWord after:small	18 6 -37 -2 21 -15
last:longWord after:number	38 41 -45 -54 -81 37
last:longWord after:endsInS	-42 0 -2 -2 31 19
last:longWord after:edge	9 9 15 1 -31 -36
last:longWord after:comma	-4 -25 62 -21 -44 23
last:longWord after:colon	-13 -51 -39 18 25 21
last:longWord after:opens	5 -10 -16 16 13 -17
last:longWord after:closes	-25 -1 46 -1 -33 -7
last:longWord after:quote	23 -26 -10 9 33 -41
last:longWord after:hyphen	-33 -1 -2 16 28 -7
last:longWord after:stop	3 -32 -19 39 -53 7
last:longWord after:longWord	-23 -9 -20 26 35 -16
last:longWord after:shortWord	11 11 16 -30 3 -12
last:longWord after:inhabitant	31 17 -28 -2 -19 -2
last:longWord after:ordinaryNoun	-39 -4 -21 14 53 2
last:longWord after:ordinarySmall	7 0 -3 0 -3 0
last:longWord after:ordinaryEnd	13 -8 -4 -1 0 -4
last:longWord after:lexiconNoun	-30 -1 -40 16 52 1
last:longWord after:lexiconOther	6 -3 0 -2 -1 0
last:longWord after:lexiconCompound	52 -26 16 -10 -37 -5
last:longWord after:lexiconUnknown	63 -11 -27 -34 -10 -1
last:shortWord after:role	-6 -15 -4 30 -2 -3
last:shortWord after:title	6 -6 0 0 0 0
last:shortWord after:particle	5 7 42 -26 -27 -23
last:shortWord after:legalForm	28 -18 -8 -2 0 -2
last:shortWord after:firmHead	44 -4 -30 -5 -7 -4
last:shortWord after:firmNoun	-20 -3 37 -11 -5 -5
last:shortWord after:bodyHead	1 0 15 -11 -4 -1
last:shortWord after:placeHead	8 -8 -33 -12 13 10
last:shortWord after:productNoun	2 -7 -1 6 0 0
last:shortWord after:mediaHead	9 0 -9 0 0 0
last:shortWord after:speaking	-12 46 -40 26 -15 -25
last:shortWord after:acting	-22 11 14 -12 21 -19
last:shortWord after:firmVerb	24 -40 13 -17 -25 -6
last:shortWord after:article	25 -46 -36 -4 -5 48
last:shortWord after:possessive	14 -28 23 -6 -11 -20
last:shortWord after:preposition	13 0 -40 14 27 -1
last:shortWord after:placePreposition	-41 -3 35 -11 24 16
last:shortWord after:from	-22 31 -20 32 -32 18
last:shortWord after:at	24 -5 -7 -26 -4 -2
last:shortWord after:named	-27 18 -18 -9 -19 36
last:shortWord after:and	-20 43 -26 -11 18 -46
last:shortWord after:pronoun	16 -13 -2 0 0 -1
last:shortWord after:nationality	52 -44 -3 0 -5 -6
last:shortWord after:calendar	10 -6 -3 -1 0 0
last:shortWord after:never	22 0 -18 -2 -2 -1
last:shortWord after:plain	20 3 -27 25 -6 -21
last:shortWord after:firmTail	-12 -1 23 -18 0 -4
last:shortWord after:partyTail	22 0 -24 2 0 0
last:shortWord after:credit	-42 47 -7 -2 -4 1
last:shortWord after:function	-16 34 -33 -5 56 -60
last:shortWord after:given	43 -7 -37 0 0 0
last:shortWord after:acronym	58 -20 -23 -15 -19 -3
last:shortWord after:capital	2 -18 61 -9 -52 -52
last:shortWord after:small	-9 -2 -7 12 7 16
last:shortWord after:number	44 57 -82 -77 -3 -36
last:shortWord after:initial	19 -8 -1 0 0 -10
last:shortWord after:endsInS	-33 -1 -11 -4 42 -3
last:shortWord after:edge	-20 -2 -70 -30 33 56
last:shortWord after:comma	1 22 -7 -37 -5 -7
last:shortWord after:colon	-9 -27 8 -1 6 31
last:shortWord after:opens	-25 -9 -16 -8 57 -7
last:shortWord after:closes	24 -21 -28 25 -14 -14
last:shortWord after:quote	-43 68 37 -30 -39 -14
last:shortWord after:hyphen	-42 -4 42 -7 8 7
last:shortWord after:stop	18 -22 2 1 -13 -13
last:shortWord after:symbol	17 -4 -3 -2 -8 -2
last:shortWord after:ampersand	45 -4 -19 -23 -5 -4
last:shortWord after:slash	35 -21 -6 29 -37 -1
last:shortWord after:unknown	-8 -12 56 -14 -36 -12
last:shortWord after:longWord	2 -4 -43 27 28 -11
last:shortWord after:shortWord	-3 3 -5 -3 -2 12
last:shortWord after:inhabitant	14 2 -12 -6 -4 -3
last:shortWord after:ordinaryNoun	-34 29 24 10 -7 -26
last:shortWord after:ordinarySmall	7 19 -17 -11 -9 -2
last:shortWord after:ordinaryEnd	6 -37 -14 39 -4 -2
last:shortWord after:lexiconNoun	-7 34 -10 4 -9 -36
last:shortWord after:lexiconOther	30 -20 -6 -1 -8 -2
last:shortWord after:lexiconCompound	-21 -25 21 19 -8 -3
last:shortWord after:lexiconEnding	44 -13 -27 -7 -2 -1
last:shortWord after:lexiconUnknown	5 -41 52 -44 -38 -20
last:inhabitant after:role	15 3 -5 -14 -1 -1
last:inhabitant after:particle	35 -52 2 -17 37 -34
last:inhabitant after:firmHead	-16 -9 19 0 0 -1
last:inhabitant after:firmNoun	42 39 -73 -1 -13 -1
last:inhabitant after:placeHead	16 -1 -11 0 -4 0
last:inhabitant after:mediaHead	14 -3 0 0 -11 0
last:inhabitant after:speaking	-39 53 -52 18 -6 -4
last:inhabitant after:acting	-8 31 -58 29 13 -45
last:inhabitant after:firmVerb	-28 45 31 -37 -52 -14
last:inhabitant after:article	-20 17 -1 -49 6 38
last:inhabitant after:possessive	9 -18 24 -1 -23 -2
last:inhabitant after:preposition	5 -37 10 -5 45 -36
last:inhabitant after:placePreposition	-6 -27 38 -26 -12 19
last:inhabitant after:from	14 17 -29 -2 -24 -19
last:inhabitant after:at	-12 -32 10 -16 47 -14
last:inhabitant after:named	69 -46 -23 -7 -3 -4
last:inhabitant after:and	22 -43 30 3 -64 -29
last:inhabitant after:pronoun	22 -14 -10 0 0 0
last:inhabitant after:plain	-29 29 12 -3 -5 -10
last:inhabitant after:firmTail	28 -2 -13 -13 -1 -3
last:inhabitant after:partyTail	-9 0 11 -2 0 0
last:inhabitant after:credit	18 -7 -11 0 -4 -6
last:inhabitant after:function	32 -57 11 33 6 -57
last:inhabitant after:given	32 -22 -17 0 -1 0
last:inhabitant after:givenMaybe	12 -8 -1 0 -3 0
last:inhabitant after:acronym	6 0 0 -5 0 0
last:inhabitant after:capital	52 -24 -8 -29 -48 -17
last:inhabitant after:small	11 -4 21 -6 -24 -30
last:inhabitant after:number	-23 -32 29 -12 -6 38
last:inhabitant after:edge	35 26 -61 -12 -18 -27
last:inhabitant after:comma	10 -15 -9 -30 18 22
last:inhabitant after:colon	-57 33 -46 -37 46 39
last:inhabitant after:opens	-52 37 -2 58 -55 -15
last:inhabitant after:closes	-42 -9 33 -10 24 -4
last:inhabitant after:quote	-19 30 -43 -24 -8 33
last:inhabitant after:hyphen	-44 49 -1 -7 0 0
last:inhabitant after:stop	36 -30 7 -13 0 -74
last:inhabitant after:ampersand	29 -3 -27 0 0 -1
last:inhabitant after:unknown	6 0 0 -5 0 0
last:inhabitant after:longWord	-22 -14 49 -12 -12 -6
last:inhabitant after:shortWord	-7 4 3 -9 32 -19
last:inhabitant after:inhabitant	11 -8 11 -13 -3 -3
last:inhabitant after:ordinaryNoun	-40 29 41 -16 -35 -11
last:inhabitant after:ordinarySmall	22 -14 -5 0 -3 0
last:inhabitant after:ordinaryEnd	57 -17 -44 -1 -2 -3
last:inhabitant after:lexiconNoun	-19 22 26 -24 -37 -12
last:inhabitant after:lexiconOther	12 -10 -2 0 0 0
last:inhabitant after:lexiconCompound	59 -27 -37 -6 -2 -4
last:inhabitant after:lexiconEnding	27 -26 -1 0 0 0
last:inhabitant after:lexiconUnknown	66 -51 -20 -1 -12 -2
last:ordinaryNoun after:role	16 -1 -5 -10 0 0
last:ordinaryNoun after:particle	11 -16 7 -35 -9 12
last:ordinaryNoun after:bodyHead	7 0 0 -6 0 0
last:ordinaryNoun after:speaking	-41 41 18 -22 -2 -2
last:ordinaryNoun after:acting	9 -6 -27 21 3 -11
last:ordinaryNoun after:firmVerb	-28 -13 25 -16 29 -3
last:ordinaryNoun after:article	56 -21 -26 -22 -16 -12
last:ordinaryNoun after:possessive	-38 -6 14 -6 -5 39
last:ordinaryNoun after:preposition	5 23 32 -11 -59 -38
last:ordinaryNoun after:placePreposition	-26 32 -10 26 -7 -15
last:ordinaryNoun after:from	43 -31 16 -17 -65 -24
last:ordinaryNoun after:at	-31 -14 12 -5 -3 37
last:ordinaryNoun after:named	10 -1 -1 -7 0 -1
last:ordinaryNoun after:and	-10 -21 -61 -7 26 42
last:ordinaryNoun after:pronoun	5 -2 -2 0 0 -2
last:ordinaryNoun after:never	-38 0 -4 -3 -2 43
last:ordinaryNoun after:plain	55 -34 -10 -7 -8 -3
last:ordinaryNoun after:credit	12 -1 -4 -1 0 -7
last:ordinaryNoun after:function	-19 -6 -27 2 44 21
last:ordinaryNoun after:given	11 -2 -9 0 0 0
last:ordinaryNoun after:capital	48 -13 -23 -21 -5 -2
last:ordinaryNoun after:small	21 -14 4 -18 -20 -1
last:ordinaryNoun after:number	-9 -24 43 -46 28 -5
last:ordinaryNoun after:edge	33 -7 -16 -6 -9 -4
last:ordinaryNoun after:comma	12 7 -9 1 3 -31
last:ordinaryNoun after:colon	26 -34 -26 -25 37 -20
last:ordinaryNoun after:opens	-13 9 0 16 -13 -3
last:ordinaryNoun after:closes	26 0 -38 -20 21 -3
last:ordinaryNoun after:quote	43 -29 1 -17 -6 -30
last:ordinaryNoun after:hyphen	24 -1 -1 -11 -11 -2
last:ordinaryNoun after:stop	42 -57 -93 38 -35 15
last:ordinaryNoun after:longWord	-10 -6 -6 34 -25 -3
last:ordinaryNoun after:shortWord	-1 -4 12 -3 -27 17
last:ordinaryNoun after:inhabitant	14 -1 -4 -9 0 0
last:ordinaryNoun after:ordinaryNoun	34 -8 -13 -12 -4 -1
last:ordinaryNoun after:lexiconNoun	32 -11 -12 -8 -4 -1
last:ordinaryNoun after:lexiconCompound	7 0 -1 -5 -1 0
last:ordinaryNoun after:lexiconEnding	6 -1 -5 0 0 0
last:ordinaryNoun after:lexiconUnknown	18 -2 -9 -9 -1 0
last:ordinarySmall after:role	19 -3 -6 -10 0 0
last:ordinarySmall after:particle	9 -17 14 -11 -14 8
last:ordinarySmall after:legalForm	5 -3 -1 -1 0 -1
last:ordinarySmall after:bodyHead	9 0 -1 -4 -4 0
last:ordinarySmall after:speaking	17 -14 -14 17 -1 -1
last:ordinarySmall after:acting	28 5 -77 -10 8 -13
last:ordinarySmall after:firmVerb	-79 60 56 -37 -4 -1
last:ordinarySmall after:article	-10 5 -33 -15 32 14
last:ordinarySmall after:possessive	11 -6 -1 -1 0 -2
last:ordinarySmall after:preposition	45 -54 -25 22 -15 -8
last:ordinarySmall after:placePreposition	-8 -46 18 25 -9 -5
last:ordinarySmall after:from	16 6 -11 -2 -1 -13
last:ordinarySmall after:at	2 -15 14 -6 -2 -2
last:ordinarySmall after:named	12 -12 0 0 0 0
last:ordinarySmall after:and	-75 34 29 54 -16 -8
last:ordinarySmall after:pronoun	18 -15 -2 0 0 -1
last:ordinarySmall after:never	5 -3 -1 0 0 0
last:ordinarySmall after:plain	35 -15 -12 -10 -1 -2
last:ordinarySmall after:firmTail	6 -2 -4 0 0 0
last:ordinarySmall after:credit	-6 17 -4 0 0 -9
last:ordinarySmall after:function	0 15 -3 -1 -46 8
last:ordinarySmall after:capital	84 -20 -31 -32 -18 -11
last:ordinarySmall after:small	2 14 -2 2 -7 -24
last:ordinarySmall after:number	29 -50 -8 -9 -10 26
last:ordinarySmall after:endsInS	15 -2 -2 0 -10 -1
last:ordinarySmall after:edge	-19 -29 -1 -4 46 -1
last:ordinarySmall after:comma	24 8 -66 9 -26 -17
last:ordinarySmall after:colon	60 -24 -16 -20 -14 -6
last:ordinarySmall after:closes	-21 0 -7 -2 25 -1
last:ordinarySmall after:quote	-13 -57 48 -6 -2 8
last:ordinarySmall after:hyphen	7 8 6 -12 0 -15
last:ordinarySmall after:stop	26 17 5 -37 -65 7
last:ordinarySmall after:longWord	18 -1 -2 -14 -1 0
last:ordinarySmall after:shortWord	-4 8 24 28 -49 -33
last:ordinarySmall after:inhabitant	17 -4 -5 -8 -1 0
last:ordinarySmall after:ordinaryNoun	34 -12 -11 -12 -2 -1
last:ordinarySmall after:ordinarySmall	11 -2 -1 -7 0 -1
last:ordinarySmall after:lexiconNoun	64 -16 -22 -22 -15 -3
last:ordinarySmall after:lexiconCompound	13 0 -2 -9 -2 0
last:ordinarySmall after:lexiconUnknown	24 -4 -8 -3 -2 -8
last:ordinaryEnd after:role	-6 37 -18 -4 -9 -5
last:ordinaryEnd after:particle	-8 19 -10 3 -2 4
last:ordinaryEnd after:legalForm	42 0 -28 -3 0 -22
last:ordinaryEnd after:firmHead	-56 0 34 40 -2 -1
last:ordinaryEnd after:firmNoun	5 -12 9 -6 -3 -1
last:ordinaryEnd after:bodyHead	29 0 -21 -5 -1 -4
last:ordinaryEnd after:placeHead	32 -1 -28 -1 -3 -1
last:ordinaryEnd after:productHead	6 0 -1 0 -2 -2
last:ordinaryEnd after:productNoun	12 0 -2 0 0 -10
last:ordinaryEnd after:clubHead	10 0 -4 0 -6 0
last:ordinaryEnd after:mediaHead	6 0 -4 0 0 -1
last:ordinaryEnd after:speaking	-18 33 35 6 -77 -11
last:ordinaryEnd after:acting	-26 42 -1 -20 27 -20
last:ordinaryEnd after:firmVerb	17 -20 13 10 -27 -9
last:ordinaryEnd after:article	-8 -34 84 -82 -36 2
last:ordinaryEnd after:possessive	-35 0 -6 -7 46 -9
last:ordinaryEnd after:preposition	5 14 -4 8 -39 -6
last:ordinaryEnd after:placePreposition	10 -7 -11 -37 29 8
last:ordinaryEnd after:from	9 18 -20 18 -8 -40
last:ordinaryEnd after:at	-8 -60 3 18 -12 36
last:ordinaryEnd after:named	-28 -25 53 -5 -14 -14
last:ordinaryEnd after:and	-2 -18 21 -9 3 -37
last:ordinaryEnd after:nationality	10 0 -5 -1 -4 0
last:ordinaryEnd after:never	55 -2 -46 -7 -3 -1
last:ordinaryEnd after:plain	-46 -36 31 19 -8 41
last:ordinaryEnd after:firmTail	-61 9 51 -5 -3 -1
last:ordinaryEnd after:credit	60 -4 -30 -21 -25 -19
last:ordinaryEnd after:function	2 -14 20 -50 4 18
last:ordinaryEnd after:given	29 -17 0 -14 -1 0
last:ordinaryEnd after:givenMaybe	9 -8 0 0 0 0
last:ordinaryEnd after:acronym	7 0 -7 0 0 0
last:ordinaryEnd after:mixed	37 0 -22 -3 0 -22
last:ordinaryEnd after:capital	-19 9 37 -10 -10 -23
last:ordinaryEnd after:small	15 -26 8 -42 12 9
last:ordinaryEnd after:number	-40 9 21 38 -26 -10
last:ordinaryEnd after:endsInS	22 -2 -19 0 -1 0
last:ordinaryEnd after:edge	9 -20 -21 43 -8 -15
last:ordinaryEnd after:comma	32 17 -35 -8 12 -55
last:ordinaryEnd after:colon	16 -91 -3 31 -37 19
last:ordinaryEnd after:opens	8 51 -28 -3 -57 -6
last:ordinaryEnd after:closes	-1 0 -3 6 0 0
last:ordinaryEnd after:quote	-22 -17 1 -22 25 30
last:ordinaryEnd after:hyphen	-18 48 -48 28 -19 -12
last:ordinaryEnd after:stop	4 1 32 26 -62 -29
last:ordinaryEnd after:longWord	16 8 14 -38 -29 -12
last:ordinaryEnd after:shortWord	-10 0 27 -50 2 21
last:ordinaryEnd after:inhabitant	-30 43 15 -5 -22 -3
last:ordinaryEnd after:ordinaryNoun	-5 14 8 -17 -7 -17
last:ordinaryEnd after:ordinarySmall	-6 -9 19 -2 -8 0
last:ordinaryEnd after:ordinaryEnd	-49 46 -21 -2 28 -4
last:ordinaryEnd after:lexiconNoun	11 -20 -1 6 4 -20
last:ordinaryEnd after:lexiconOther	13 -1 -4 -1 -7 0
last:ordinaryEnd after:lexiconCompound	-49 39 28 -2 4 -4
last:ordinaryEnd after:lexiconUnknown	-8 -12 41 -25 -19 -1
last:lexiconNoun after:role	-13 3 -2 26 -3 -3
last:lexiconNoun after:title	7 -6 0 0 0 0
last:lexiconNoun after:particle	-24 51 -2 8 -58 25
last:lexiconNoun after:legalForm	19 -5 -10 -2 -1 -2
last:lexiconNoun after:firmHead	23 -14 -8 -13 -5 -5
last:lexiconNoun after:firmNoun	26 2 -8 -5 -9 -2
last:lexiconNoun after:bodyHead	-29 51 -12 -11 -6 -2
last:lexiconNoun after:placeHead	58 -8 -12 -14 -20 -14
last:lexiconNoun after:productHead	14 -2 -10 0 0 -1
last:lexiconNoun after:productNoun	30 0 -25 -3 -2 -2
last:lexiconNoun after:mediaHead	18 -4 -1 0 0 -12
last:lexiconNoun after:speaking	0 34 -27 24 -43 -35
last:lexiconNoun after:acting	-22 15 30 -24 2 1
last:lexiconNoun after:firmVerb	1 35 13 -46 -26 -35
last:lexiconNoun after:article	17 -11 -7 -7 -21 -8
last:lexiconNoun after:possessive	-15 -10 40 -15 -51 29
last:lexiconNoun after:preposition	-9 -3 -21 8 14 29
last:lexiconNoun after:placePreposition	20 -9 -8 -20 -22 8
last:lexiconNoun after:from	42 -9 19 -53 -68 1
last:lexiconNoun after:at	10 7 -6 -9 12 -43
last:lexiconNoun after:named	-3 1 -45 -23 -16 53
last:lexiconNoun after:and	10 1 -40 10 26 -49
last:lexiconNoun after:pronoun	-17 -41 47 -5 0 -5
last:lexiconNoun after:nationality	14 0 -8 -1 -5 0
last:lexiconNoun after:calendar	9 -7 -1 0 0 -1
last:lexiconNoun after:never	-17 -7 0 -7 -10 41
last:lexiconNoun after:plain	12 29 -37 -29 -19 6
last:lexiconNoun after:firmTail	-13 -8 27 -6 -11 -8
last:lexiconNoun after:credit	66 -5 -27 -3 -52 -33
last:lexiconNoun after:function	13 1 -33 7 6 -11
last:lexiconNoun after:given	33 -20 -18 -1 -4 -1
last:lexiconNoun after:givenMaybe	5 -3 -1 0 0 0
last:lexiconNoun after:acronym	22 -3 -9 -9 -2 -1
last:lexiconNoun after:capital	-7 -28 20 -11 28 12
last:lexiconNoun after:small	18 1 6 -23 -17 -17
last:lexiconNoun after:number	41 -44 -49 22 8 -26
last:lexiconNoun after:endsInS	-37 25 -25 -5 -8 51
last:lexiconNoun after:edge	14 -26 20 -20 -21 4
last:lexiconNoun after:comma	19 6 -11 -4 -23 -8
last:lexiconNoun after:colon	22 9 -64 12 -5 -19
last:lexiconNoun after:opens	-72 70 -57 35 -4 23
last:lexiconNoun after:closes	-1 -13 -13 20 -2 -10
last:lexiconNoun after:quote	-15 -25 22 22 -35 14
last:lexiconNoun after:hyphen	22 34 -45 -2 -24 -22
last:lexiconNoun after:stop	9 -14 -5 7 -5 -10
last:lexiconNoun after:ampersand	38 -1 -28 -8 -3 -2
last:lexiconNoun after:slash	-4 0 0 5 -1 0
last:lexiconNoun after:unknown	20 -1 -1 -16 -2 -1
last:lexiconNoun after:longWord	-47 -11 10 69 -9 -12
last:lexiconNoun after:shortWord	2 14 -19 -7 -7 16
last:lexiconNoun after:inhabitant	33 30 -50 -6 -4 -15
last:lexiconNoun after:ordinaryNoun	-46 26 34 11 -16 -13
last:lexiconNoun after:ordinarySmall	-68 28 34 -9 -6 48
last:lexiconNoun after:ordinaryEnd	7 -2 -60 31 47 -3
last:lexiconNoun after:lexiconNoun	-28 -8 26 -12 21 20
last:lexiconNoun after:lexiconOther	-49 59 15 -2 -22 -2
last:lexiconNoun after:lexiconCompound	63 -32 -54 18 -8 -2
last:lexiconNoun after:lexiconEnding	-3 -43 -27 -5 52 -1
last:lexiconNoun after:lexiconUnknown	10 -75 39 -16 -18 -6
last:lexiconOther after:role	-21 13 17 -7 -2 -1
last:lexiconOther after:particle	11 13 -28 -6 3 -7
last:lexiconOther after:legalForm	13 -3 -4 -1 0 -5
last:lexiconOther after:firmHead	34 -16 -21 0 0 0
last:lexiconOther after:firmNoun	29 -1 -24 -1 -4 -1
last:lexiconOther after:bodyHead	16 -15 0 0 0 0
last:lexiconOther after:placeHead	-9 -6 -3 -1 16 0
last:lexiconOther after:speaking	-13 39 -34 -3 -1 -2
last:lexiconOther after:acting	42 -24 -26 -11 -7 6
last:lexiconOther after:firmVerb	-39 25 41 -28 -2 -20
last:lexiconOther after:article	-9 18 12 -9 -5 -21
last:lexiconOther after:possessive	39 -34 -4 0 -1 -2
last:lexiconOther after:preposition	22 -58 36 -10 -24 -11
last:lexiconOther after:placePreposition	50 -31 -13 -8 -12 -3
last:lexiconOther after:from	10 21 -29 -1 -3 -9
last:lexiconOther after:at	20 2 -1 0 -22 0
last:lexiconOther after:named	18 -17 -1 0 0 -1
last:lexiconOther after:and	-75 56 14 11 -26 17
last:lexiconOther after:pronoun	29 -20 -11 0 0 -1
last:lexiconOther after:calendar	16 -15 0 0 0 0
last:lexiconOther after:never	17 -6 -5 0 -1 -4
last:lexiconOther after:plain	70 -55 -15 -1 -5 -2
last:lexiconOther after:firmTail	5 -2 -2 0 0 0
last:lexiconOther after:credit	-19 39 -15 -1 -1 -4
last:lexiconOther after:function	55 -34 -47 0 -2 20
last:lexiconOther after:acronym	8 -1 -4 0 0 -4
last:lexiconOther after:capital	16 -3 -4 -10 -17 -8
last:lexiconOther after:small	14 3 -7 -46 -3 9
last:lexiconOther after:number	-57 20 46 -1 -2 -1
last:lexiconOther after:endsInS	20 -18 -1 0 0 -1
last:lexiconOther after:edge	24 -14 -8 -2 -1 0
last:lexiconOther after:comma	-15 46 -19 -30 -38 28
last:lexiconOther after:colon	35 -50 21 -16 -9 -9
last:lexiconOther after:opens	4 3 -20 15 -2 -1
last:lexiconOther after:closes	-37 -6 55 -26 -9 -1
last:lexiconOther after:quote	2 -54 61 -4 -4 -43
last:lexiconOther after:hyphen	14 -5 7 -11 0 -7
last:lexiconOther after:stop	3 21 -54 54 3 -49
last:lexiconOther after:ampersand	22 -1 -21 0 0 0
last:lexiconOther after:longWord	-14 -1 20 -4 0 -2
last:lexiconOther after:shortWord	10 17 -30 -11 -21 -1
last:lexiconOther after:inhabitant	-49 45 12 -5 -1 0
last:lexiconOther after:ordinaryNoun	48 -36 -10 -6 -6 -1
last:lexiconOther after:ordinarySmall	36 -30 -3 0 -4 0
last:lexiconOther after:ordinaryEnd	-32 22 19 -3 -3 -3
last:lexiconOther after:lexiconNoun	31 -5 -33 -2 -7 -3
last:lexiconOther after:lexiconOther	6 -5 -1 0 0 0
last:lexiconOther after:lexiconCompound	-48 22 43 -7 -3 -3
last:lexiconOther after:lexiconUnknown	65 -25 -35 -1 -8 -2
last:lexiconCompound after:role	1 7 10 -12 -21 -3
last:lexiconCompound after:title	-6 -5 -12 19 0 0
last:lexiconCompound after:particle	12 28 -44 -20 24 -7
last:lexiconCompound after:legalForm	46 -5 -28 -3 -2 -22
last:lexiconCompound after:firmHead	-9 -7 25 -5 -13 -2
last:lexiconCompound after:firmNoun	30 8 -31 -4 -4 -1
last:lexiconCompound after:bodyHead	12 -2 5 -13 -3 -4
last:lexiconCompound after:placeHead	-4 -6 -30 0 41 -1
last:lexiconCompound after:productHead	6 0 -1 0 -2 -2
last:lexiconCompound after:productNoun	17 -4 -1 0 -3 -10
last:lexiconCompound after:clubHead	32 -2 -7 -17 -8 0
last:lexiconCompound after:mediaHead	11 0 -10 0 0 -1
last:lexiconCompound after:speaking	-5 24 5 -42 -8 -14
last:lexiconCompound after:acting	-15 27 -21 15 7 -20
last:lexiconCompound after:firmVerb	18 -24 3 -19 19 -14
last:lexiconCompound after:article	14 -57 10 19 -12 -11
last:lexiconCompound after:possessive	-20 0 -29 1 44 -10
last:lexiconCompound after:preposition	15 -7 -7 -8 -20 5
last:lexiconCompound after:placePreposition	-26 15 29 -5 -18 7
last:lexiconCompound after:from	-9 -38 40 -9 -2 -45
last:lexiconCompound after:at	13 -55 20 16 -7 -47
last:lexiconCompound after:named	-58 40 40 -14 8 -18
last:lexiconCompound after:and	68 -45 -3 1 -92 6
last:lexiconCompound after:pronoun	10 0 -23 6 -2 -1
last:lexiconCompound after:nationality	31 -3 -36 18 -11 -5
last:lexiconCompound after:never	23 -4 -27 1 -4 -2
last:lexiconCompound after:plain	-53 29 -18 41 -18 48
last:lexiconCompound after:firmTail	-31 11 33 -8 -18 -2
last:lexiconCompound after:partyTail	38 -5 -24 -18 -2 -1
last:lexiconCompound after:credit	65 19 -30 -21 -41 -13
last:lexiconCompound after:function	9 -8 -15 13 -7 1
last:lexiconCompound after:given	32 -16 -1 -14 -4 0
last:lexiconCompound after:givenMaybe	10 -9 0 0 0 0
last:lexiconCompound after:acronym	20 0 -7 -7 -8 0
last:lexiconCompound after:mixed	41 -4 -22 -4 0 -22
last:lexiconCompound after:capital	-18 14 30 -26 4 -26
last:lexiconCompound after:small	1 2 -9 23 -12 0
last:lexiconCompound after:number	-23 2 27 1 9 -26
last:lexiconCompound after:endsInS	25 -2 -19 0 -4 0
last:lexiconCompound after:edge	-8 13 38 26 -51 -32
last:lexiconCompound after:comma	5 4 1 -25 27 -27
last:lexiconCompound after:colon	27 -77 -66 -18 56 14
last:lexiconCompound after:opens	36 -31 25 -28 -17 -12
last:lexiconCompound after:closes	-35 -1 20 -22 26 -1
last:lexiconCompound after:quote	23 -45 -49 -49 17 29
last:lexiconCompound after:hyphen	32 -2 -49 23 -23 -18
last:lexiconCompound after:stop	7 -4 -4 1 -14 -7
last:lexiconCompound after:ampersand	17 -1 -6 -3 -9 -1
last:lexiconCompound after:unknown	18 0 -6 -6 -7 0
last:lexiconCompound after:longWord	28 -11 46 -78 -9 -21
last:lexiconCompound after:shortWord	-5 -22 20 -7 11 -6
last:lexiconCompound after:inhabitant	-2 -8 17 -4 -20 -3
last:lexiconCompound after:ordinaryNoun	-27 -18 17 24 23 -18
last:lexiconCompound after:ordinarySmall	-4 -6 15 -2 -10 -1
last:lexiconCompound after:ordinaryEnd	-14 -3 -17 13 23 -2
last:lexiconCompound after:lexiconNoun	-8 39 2 -10 -16 -22
last:lexiconCompound after:lexiconOther	17 -4 -4 -2 -7 0
last:lexiconCompound after:lexiconCompound	-23 -24 35 5 -1 -3
last:lexiconCompound after:lexiconEnding	5 -1 -2 0 -2 0
last:lexiconCompound after:lexiconUnknown	-5 -34 21 -39 33 -4
last:lexiconEnding after:role	-37 -3 56 -18 -11 -5
last:lexiconEnding after:particle	17 5 12 -5 -18 -21
last:lexiconEnding after:firmHead	-31 -1 -9 41 -1 -1
last:lexiconEnding after:firmNoun	-9 -12 19 0 -3 -1
last:lexiconEnding after:productHead	24 -19 -4 -1 -2 0
last:lexiconEnding after:speaking	-14 -28 45 12 -11 -1
last:lexiconEnding after:acting	-8 13 5 -17 20 -23
last:lexiconEnding after:firmVerb	-51 15 -47 55 -1 31
last:lexiconEnding after:article	-41 36 -4 29 6 -26
last:lexiconEnding after:possessive	-1 12 -10 0 0 0
last:lexiconEnding after:preposition	41 39 -57 -10 -36 -21
last:lexiconEnding after:placePreposition	25 -2 -26 -4 8 -9
last:lexiconEnding after:from	-18 50 -45 -4 11 -15
last:lexiconEnding after:at	17 -14 -1 -1 -1 -1
last:lexiconEnding after:named	-7 17 -4 0 -2 -4
last:lexiconEnding after:and	-42 -1 30 -24 46 -4
last:lexiconEnding after:calendar	-16 0 -2 -2 -2 19
last:lexiconEnding after:plain	35 -24 1 -23 -6 1
last:lexiconEnding after:firmTail	-24 -11 37 -11 -3 -1
last:lexiconEnding after:credit	-1 12 -4 0 2 -8
last:lexiconEnding after:function	-7 -28 91 -97 15 -25
last:lexiconEnding after:capital	-1 -24 28 15 -45 10
last:lexiconEnding after:small	11 2 4 -14 15 -69
last:lexiconEnding after:number	-22 -11 -18 -17 4 43
last:lexiconEnding after:endsInS	-14 -1 -2 -2 -2 19
last:lexiconEnding after:edge	-7 -10 -6 -3 31 -15
last:lexiconEnding after:comma	-7 39 -20 -50 31 -16
last:lexiconEnding after:colon	27 -51 -36 -45 30 18
last:lexiconEnding after:opens	46 -8 -20 -8 -13 -13
last:lexiconEnding after:closes	-29 -4 45 -7 -21 -7
last:lexiconEnding after:quote	55 -12 -32 -10 -53 26
last:lexiconEnding after:hyphen	-53 -13 45 20 4 -2
last:lexiconEnding after:stop	19 26 -47 14 -54 29
last:lexiconEnding after:ampersand	-19 -1 -5 -2 28 -1
last:lexiconEnding after:longWord	46 -13 -6 -7 -29 -6
last:lexiconEnding after:shortWord	24 2 -22 5 1 -76
last:lexiconEnding after:inhabitant	-27 -24 52 -11 -14 -1
last:lexiconEnding after:ordinaryNoun	-28 12 21 -19 -12 17
last:lexiconEnding after:ordinaryEnd	-13 -22 37 -1 -14 -4
last:lexiconEnding after:lexiconNoun	-30 -10 17 29 -15 16
last:lexiconEnding after:lexiconCompound	13 -23 24 -3 -24 -5
last:lexiconEnding after:lexiconEnding	19 0 0 -17 -1 0
last:lexiconEnding after:lexiconUnknown	26 -3 -11 -1 -13 -1
last:lexiconUnknown after:role	-15 -14 20 23 -12 -9
last:lexiconUnknown after:title	12 -8 -1 -1 -1 -1
last:lexiconUnknown after:particle	45 -78 5 -45 27 7
last:lexiconUnknown after:legalForm	35 -5 -27 -4 -12 -4
last:lexiconUnknown after:firmHead	36 14 -51 -7 6 -6
last:lexiconUnknown after:firmNoun	2 -24 23 -37 9 -10
last:lexiconUnknown after:bodyHead	32 -30 -24 -7 22 -5
last:lexiconUnknown after:placeHead	32 -10 -25 -15 -3 -7
last:lexiconUnknown after:productHead	-11 41 -35 -1 -3 -4
last:lexiconUnknown after:productNoun	7 2 -3 -1 -2 -3
last:lexiconUnknown after:mediaHead	-13 33 -31 -8 -31 35
last:lexiconUnknown after:speaking	6 -15 29 -30 18 -43
last:lexiconUnknown after:acting	6 0 4 10 -28 -26
last:lexiconUnknown after:firmVerb	-6 -48 46 -4 11 -53
last:lexiconUnknown after:article	-32 35 9 -3 2 -15
last:lexiconUnknown after:possessive	-10 -15 24 -1 -1 -3
last:lexiconUnknown after:preposition	-24 31 2 -1 19 -74
last:lexiconUnknown after:placePreposition	-9 -1 8 13 4 -24
last:lexiconUnknown after:from	-32 -18 4 45 9 15
last:lexiconUnknown after:at	-42 33 11 -16 -17 42
last:lexiconUnknown after:named	-9 9 -7 -7 -10 14
last:lexiconUnknown after:and	-12 -20 34 -11 -17 8
last:lexiconUnknown after:pronoun	-8 30 -33 15 -19 -16
last:lexiconUnknown after:nationality	39 -60 46 -1 -25 -5
last:lexiconUnknown after:calendar	42 -38 -4 -1 0 0
last:lexiconUnknown after:never	37 25 -24 -2 -29 -20
last:lexiconUnknown after:plain	-8 5 30 -16 11 -51
last:lexiconUnknown after:firmTail	-42 9 43 -15 -3 -8
last:lexiconUnknown after:partyTail	-15 -2 37 -12 -18 0
last:lexiconUnknown after:credit	-36 -35 0 -23 71 27
last:lexiconUnknown after:function	-35 22 15 -7 7 5
last:lexiconUnknown after:given	-39 46 -55 -2 43 -1
last:lexiconUnknown after:givenMaybe	-39 -19 -3 58 -3 0
last:lexiconUnknown after:acronym	20 -24 -35 -6 36 -14
last:lexiconUnknown after:mixed	22 -2 -13 -2 -9 -3
last:lexiconUnknown after:capital	85 -66 -39 4 -13 -36
last:lexiconUnknown after:small	-19 13 11 -2 2 -6
last:lexiconUnknown after:number	-41 54 20 44 -48 -49
last:lexiconUnknown after:initial	60 -40 -13 0 -5 -15
last:lexiconUnknown after:endsInS	28 -38 -71 -12 54 -9
last:lexiconUnknown after:edge	-45 8 -12 -33 67 -7
last:lexiconUnknown after:comma	-21 13 16 -12 -5 0
last:lexiconUnknown after:colon	-22 -14 -3 38 4 12
last:lexiconUnknown after:opens	-34 51 41 -16 -50 -18
last:lexiconUnknown after:closes	-37 -57 -13 39 38 -11
last:lexiconUnknown after:quote	15 20 -34 -14 -24 -3
last:lexiconUnknown after:hyphen	4 -26 13 4 -43 27
last:lexiconUnknown after:stop	-16 33 17 -29 -27 14
last:lexiconUnknown after:ampersand	94 -27 -65 -23 -5 -16
last:lexiconUnknown after:slash	40 -9 -5 -1 -28 -1
last:lexiconUnknown after:unknown	-11 -43 18 -5 46 -18
last:lexiconUnknown after:longWord	3 5 -11 -31 21 -33
last:lexiconUnknown after:shortWord	3 -5 -1 -13 6 11
last:lexiconUnknown after:inhabitant	24 -24 -25 15 7 -6
last:lexiconUnknown after:ordinaryNoun	-82 32 -3 16 59 -10
last:lexiconUnknown after:ordinarySmall	21 12 -36 -1 -4 -3
last:lexiconUnknown after:ordinaryEnd	4 -1 10 -29 2 -6
last:lexiconUnknown after:lexiconNoun	47 -17 -41 -5 -8 -21
last:lexiconUnknown after:lexiconOther	90 -65 -32 -4 -7 -2
last:lexiconUnknown after:lexiconCompound	18 -28 31 -61 12 -9
last:lexiconUnknown after:lexiconEnding	22 -1 -4 -5 -39 -1
last:lexiconUnknown after:lexiconUnknown	63 -36 -50 46 -16 -27`,
  document: `always	-31 5 4 19 16 15
score person	-60 306 -46 -39 -39 -40
score company	-80 -48 304 -52 -31 -30
score organisation	-54 -43 -45 307 -23 -28
score place	-53 -51 -44 -42 222 -34
score product	-45 -32 -37 -32 -30 235
same words none	-9 32 17 -13 -18 -22
same words person	15 31 -41 -8 -22 5
same words company	14 -41 52 -20 -18 -15
same words organisation	-10 -10 -11 55 2 -5
same words place	6 -19 -36 -1 53 -12
same words product	-20 -32 -11 -6 -5 74
same words seen	-19 2 2 4 -1 25
same words surely person	-27 36 26 -3 -41 5
same words surely company	-27 -46 97 -24 -9 -18
same words surely organisation	-18 -10 -10 69 3 -5
same words surely place	-1 -7 -46 29 42 -14
same words surely product	-22 -54 -11 -6 -4 92
family name	14 88 -45 -83 -163 -92
given name	10 55 -111 14 -69 25
of a longer company	43 -44 15 -8 -24 -28
of a longer organisation	75 -54 -95 28 -40 -53
of a longer place	95 -24 -33 -12 -64 -27
of a longer product	60 -26 7 -46 -23 -58
begins a longer company	-22 -13 53 -49 -34 6
holds a person	8 88 -41 -28 -49 -27
holds a company	36 -11 5 -48 -30 15
holds an organisation	14 -11 -14 16 -5 -5
holds a place	-20 -16 -11 45 21 -20
small elsewhere	-18 21 28 -11 -26 -5
article elsewhere	3 -14 37 -14 -48 6
article here	-8 -15 5 17 1 7
sentence start here	-24 5 15 25 9 -1
only at sentence starts	36 -6 -19 -46 14 -30
always/1	10 -43 -12 21 8 8
score person/1	-3 124 -23 -14 -24 -20
score company/1	9 -36 101 -22 -35 -34
score organisation/1	-6 -1 -25 124 -30 -25
score place/1	-35 -22 -25 -42 127 -33
score product/1	-27 2 -15 -21 -32 144
same words none/1	-16 43 2 0 -13 -17
same words person/1	18 27 -42 -14 -22 7
same words company/1	26 -28 24 -20 -17 -15
same words organisation/1	-13 -2 -8 47 4 -4
same words place/1	13 -20 -40 0 47 -14
same words product/1	-11 -36 -8 -5 -4 59
same words seen/1	-8 16 -22 8 1 12
same words surely person/1	-26 32 29 -7 -44 7
same words surely company/1	-18 -34 75 -23 -8 -18
same words surely organisation/1	-22 -2 -7 62 4 -5
same words surely place/1	5 -8 -51 32 36 -15
same words surely product/1	-12 -59 -8 -5 -4 78
family name/1	-21 123 -42 -83 -164 -92
given name/1	10 55 -111 14 -69 25
of a longer company/1	43 -35 2 5 -21 -23
of a longer organisation/1	57 -54 -94 47 -40 -51
of a longer place/1	94 -23 -32 -11 -63 -27
of a longer product/1	47 -22 17 -43 -23 -51
begins a longer company/1	-22 -13 53 -49 -34 6
small elsewhere/1	-18 21 28 -11 -26 -5
article elsewhere/1	21 -7 16 -12 -45 -3
article here/1	9 41 -17 -16 -12 8
sentence start here/1	-11 -21 9 35 8 18
only at sentence starts/1	68 -67 -34 -38 12 -41`,
};
