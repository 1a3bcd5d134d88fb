import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by `scripts/names/fit.ts`, not by hand. */
export const weights: NameWeightTables = {
  rules: `before:role	-12 39 -16 -23 -16 -36
before:role/1	-18 37 -8 -20 -12 -22
before:role/2	0 19 -20 -5 -6 -22
before:role/3	5 -3 4 -7 0 -6
before:title	-23 48 -26 -19 -34 -11
before:title/1	-43 62 -23 -13 -33 -9
before:title/2	30 -23 -5 -6 -1 -3
before:particle	-2 -13 3 1 10 -4
before:particle/1	7 -20 10 -10 3 -10
before:particle/2	-10 3 -4 5 13 1
before:particle/3	-4 0 -13 7 10 10
before:legalForm	13 -2 -4 -2 -2 -5
before:legalForm/1	7 -2 -1 0 0 -4
before:legalForm/2	7 0 -3 -2 -1 -1
before:firmHead	20 -24 6 -18 -8 -30
before:firmHead/1	21 -5 -1 -18 -6 -22
before:firmHead/2	10 -24 3 1 -4 -8
before:firmHead/3	-4 -1 7 -5 0 -1
before:firmNoun	-19 -44 52 -13 -33 -11
before:firmNoun/1	-30 -13 44 -4 -44 -6
before:firmNoun/2	2 -45 25 0 0 -6
before:firmNoun/3	10 -10 3 -21 -2 -12
before:bodyHead	6 -35 -21 47 -23 -51
before:bodyHead/1	22 -41 -25 31 -20 -39
before:bodyHead/2	-26 -4 7 30 -9 -16
before:bodyHead/3	1 -2 -7 5 0 -1
before:placeHead	4 -12 -24 -34 28 1
before:placeHead/1	-4 7 -40 -20 28 0
before:placeHead/2	6 -25 16 -12 4 3
before:placeHead/3	13 -4 -4 -5 -1 -1
before:productHead	17 -11 -9 -4 -9 6
before:productHead/1	19 -7 -5 -3 -9 1
before:productHead/2	8 -4 -2 -1 0 -1
before:productHead/3	-5 0 -2 0 0 7
before:productNoun	-21 -35 2 -4 -17 37
before:productNoun/1	-18 -27 -1 5 -15 30
before:productNoun/2	-5 -12 6 -9 -2 9
before:productNoun/3	-4 -1 -6 -4 0 11
before:familyNoun	-11 13 -4 0 0 -1
before:familyNoun/1	-11 13 -4 0 0 -1
before:clubHead	28 -9 -8 -6 -12 -4
before:clubHead/1	21 -7 -5 -2 -12 -3
before:clubHead/2	10 -2 -3 -4 -1 -1
before:mediaHead	13 -11 10 -6 -10 -11
before:mediaHead/1	8 -10 15 -3 -9 -9
before:mediaHead/2	5 -1 -2 -2 0 -1
before:speaking	-31 43 3 -1 -30 -31
before:speaking/1	-56 58 18 -9 -27 -27
before:speaking/2	11 -10 -10 16 -4 -4
before:speaking/3	49 -26 -22 -6 -2 -2
before:acting	-17 26 9 -22 -16 -4
before:acting/1	-17 15 13 -12 -12 3
before:acting/2	4 13 -6 -14 -8 -11
before:acting/3	-8 9 7 -4 -1 -6
before:firmVerb	0 8 12 -17 -15 -15
before:firmVerb/1	-3 7 13 -12 -13 -12
before:firmVerb/2	-4 7 4 -4 -2 -2
before:firmVerb/3	10 -4 -5 -1 0 -1
before:article	2 -35 0 14 -7 7
before:article/1	23 -14 -17 3 -16 1
before:article/2	-23 -45 20 11 14 8
before:article/3	-10 -20 -5 15 10 8
before:possessive	25 -2 -6 -13 -17 -12
before:possessive/1	21 -2 -8 -6 -15 -8
before:possessive/2	4 3 1 -5 -2 -3
before:possessive/3	5 -2 0 -2 0 -1
before:preposition	8 -9 -14 13 -7 8
before:preposition/1	7 -8 -4 -2 -7 12
before:preposition/2	1 1 -23 21 -4 -8
before:preposition/3	-4 -11 7 7 -10 1
before:placePreposition	-14 -41 -34 -17 51 -22
before:placePreposition/1	-25 -32 -43 -11 52 -11
before:placePreposition/2	25 -24 -16 -18 8 -26
before:placePreposition/3	0 -1 16 -1 -22 -5
before:from	-3 2 18 -5 -16 -13
before:from/1	-6 -10 21 9 -16 -2
before:from/2	3 13 1 -19 -5 -25
before:from/3	10 3 -5 -7 -2 -3
before:at	-29 -15 42 -2 -20 -2
before:at/1	-44 -16 48 11 -15 2
before:at/2	9 -1 3 -9 -13 -16
before:at/3	14 -2 -6 -20 -1 6
before:named	-28 10 14 -20 -13 24
before:named/1	-23 -2 15 -11 -10 24
before:named/2	-13 19 -5 -6 -5 1
before:named/3	-1 -3 6 -4 0 -1
before:and	-26 10 15 -7 9 -10
before:and/1	-33 12 17 -4 11 -4
before:and/2	11 2 -8 -3 -3 -10
before:and/3	9 -14 7 -6 -3 -3
before:pronoun	-3 11 -11 2 -8 6
before:pronoun/1	-6 13 -14 8 -4 -1
before:pronoun/2	-1 1 -1 -8 -6 10
before:pronoun/3	0 -3 5 -2 -1 -1
before:nationality	3 -37 9 -10 22 -21
before:nationality/1	2 -20 -16 7 23 -13
before:nationality/2	1 -22 26 -23 -1 -9
before:nationality/3	7 -1 -3 -5 -1 -1
before:calendar	1 -6 4 -5 -5 5
before:calendar/1	-8 -10 12 -3 -3 7
before:calendar/2	10 2 -9 -1 -2 -2
before:never	13 6 -23 -11 1 -4
before:never/1	13 -1 -18 -8 3 -1
before:never/2	-5 15 -4 -3 -2 -4
before:never/3	7 -3 -3 -1 0 -1
before:plain	-4 -8 4 17 7 -26
before:plain/1	-7 16 0 -6 8 -25
before:plain/2	-13 -42 20 27 -4 1
before:plain/3	32 -9 -28 2 -2 -10
before:firmTail	-7 2 4 -19 14 -3
before:firmTail/1	-19 14 5 -7 8 -11
before:firmTail/2	7 -10 -16 -3 9 11
before:firmTail/3	-6 3 16 -10 -1 -5
before:partyTail	-6 13 -6 -1 -2 -4
before:partyTail/1	-7 10 -3 0 -1 -3
before:partyTail/3	-7 9 -1 0 0 -1
before:credit	-4 2 15 -12 0 -29
before:credit/1	0 -11 17 -4 -3 -21
before:credit/2	-12 9 5 -9 5 -12
before:credit/3	13 7 -14 -5 -1 -1
before:function	6 0 11 -5 -17 -10
before:function/1	-1 -5 9 9 -12 0
before:function/2	10 13 0 -23 -13 -28
before:function/3	14 -6 7 -16 -5 -11
before:given	44 -45 5 -15 -21 -5
before:given/1	32 -18 -1 -13 -20 -2
before:given/2	42 -41 1 -2 -1 -4
before:given/3	-10 -1 11 -1 0 -1
before:givenMaybe	35 -10 -14 -6 -14 -7
before:givenMaybe/1	29 -4 -14 -5 -14 -7
before:givenMaybe/2	11 -10 -1 0 0 0
before:acronym	56 1 -41 -30 -35 -5
before:acronym/1	36 7 -25 -22 -32 0
before:acronym/2	32 -6 -16 -9 -5 -6
before:acronym/3	14 -4 -5 -2 -1 -3
before:mixed	19 -4 -11 -1 -6 -2
before:mixed/1	14 -4 -4 -1 -6 -2
before:capital	13 -4 -7 -4 -13 6
before:capital/1	17 -18 -4 -7 -8 8
before:capital/2	2 13 -8 -6 -8 -1
before:capital/3	-8 5 0 13 -12 -4
before:small	6 -4 5 -6 0 -8
before:small/1	9 -3 -5 -9 1 -4
before:small/2	-9 3 12 1 0 -9
before:small/3	11 -14 1 0 -6 -9
before:number	63 -31 -28 -14 -19 -15
before:number/1	49 -24 -17 -7 -15 -10
before:number/2	32 -9 -14 -5 -5 -7
before:initial	-6 8 -3 -1 0 0
before:initial/2	-6 8 -3 -1 0 0
before:endsInS	3 -9 -3 1 -1 2
before:endsInS/1	9 2 -8 -9 2 -3
before:endsInS/2	-1 -14 3 5 -8 3
before:endsInS/3	-5 -7 3 7 -3 2
before:edge	-3 1 -2 -5 10 -11
before:edge/1	-6 5 -3 -15 11 -2
before:edge/2	1 -13 8 11 0 -19
before:edge/3	8 -1 -11 6 -1 -6
before:comma	-12 6 4 -22 20 -16
before:comma/1	-10 5 -3 -9 14 -8
before:comma/2	0 -3 7 -16 11 -14
before:comma/3	-12 10 6 -8 9 -7
before:colon	-9 11 19 -7 -20 -14
before:colon/1	-7 7 12 4 -11 -25
before:colon/2	-5 7 8 -17 -19 8
before:colon/3	-4 2 13 -6 -3 -9
before:opens	-26 -14 9 32 -3 -23
before:opens/1	-27 -2 9 20 3 -15
before:opens/2	0 -16 -4 23 -12 -9
before:opens/3	-4 0 5 -1 0 0
before:quote	-1 -7 -1 -13 -21 19
before:quote/1	14 4 -20 -1 -14 -3
before:quote/2	-11 -30 15 -20 -16 22
before:quote/3	-23 -3 12 -3 -1 17
before:hyphen	15 -8 -11 12 -2 -19
before:hyphen/1	0 15 -12 2 1 -12
before:hyphen/2	11 -32 4 17 -5 -7
before:hyphen/3	20 -2 -10 -8 -1 -2
before:stop	7 17 -3 -9 -25 -25
before:stop/1	-13 21 6 9 -19 -28
before:stop/2	27 -3 -16 -31 -21 1
before:stop/3	24 -15 1 -20 -3 -7
before:symbol	10 -11 15 -11 -16 -11
before:symbol/1	8 -10 15 -10 -15 -9
before:ampersand	54 -13 -36 -7 -13 -5
before:ampersand/1	43 -11 -25 -6 -13 -4
before:ampersand/2	14 -2 -11 -1 -1 -1
before:ampersand/3	7 0 -6 -1 0 0
before:slash	-8 -12 12 -24 17 -8
before:slash/1	-8 -12 12 -24 17 -8
before:unknown	33 -6 -24 -9 -24 8
before:unknown/1	22 -10 -10 -6 -22 10
before:unknown/2	16 3 -14 -3 -3 -4
before:longWord	-12 -4 13 17 -23 -2
before:longWord/1	-12 -25 23 15 -23 3
before:longWord/2	-6 8 -6 9 1 -6
before:longWord/3	8 9 -14 -5 -1 -2
before:shortWord	-4 -9 1 3 11 0
before:shortWord/1	-7 2 -5 -5 12 5
before:shortWord/2	2 -13 4 6 4 -13
before:shortWord/3	5 -34 -1 12 -7 2
before:inhabitant	-7 10 13 -24 -22 -6
before:inhabitant/1	-14 2 19 -13 -17 7
before:inhabitant/2	3 14 -8 -13 -8 -18
before:inhabitant/3	7 -4 4 -10 -1 -11
before:ordinaryNoun	-18 2 13 9 -3 9
before:ordinaryNoun/1	-25 16 10 4 5 5
before:ordinaryNoun/2	-1 -18 15 3 -16 6
before:ordinaryNoun/3	6 -16 -9 9 -9 7
before:ordinarySmall	-7 3 6 3 6 -9
before:ordinarySmall/1	-13 5 14 -2 13 -14
before:ordinarySmall/2	8 0 -5 -1 -16 -1
before:ordinarySmall/3	0 -18 -7 9 -6 6
before:ordinaryEnd	-9 0 12 -7 -3 5
before:ordinaryEnd/1	-5 -13 16 -15 -4 13
before:ordinaryEnd/2	-8 5 3 5 5 -11
before:ordinaryEnd/3	5 7 -12 5 -2 -10
before:lexiconNoun	-1 4 -5 0 -4 10
before:lexiconNoun/1	8 3 -19 -3 -4 12
before:lexiconNoun/2	-14 5 10 3 0 4
before:lexiconNoun/3	-1 -6 9 2 -4 -13
before:lexiconOther	11 -9 0 -8 -8 0
before:lexiconOther/1	16 -3 4 -28 -5 -5
before:lexiconOther/2	8 -11 -21 9 -4 1
before:lexiconOther/3	-14 -5 7 10 -2 4
before:lexiconCompound	-1 -3 -5 1 1 12
before:lexiconCompound/1	-5 -40 13 -3 -2 22
before:lexiconCompound/2	10 18 -26 -3 10 -18
before:lexiconCompound/3	-10 15 -13 11 -2 -1
before:lexiconEnding	9 -10 1 -5 -12 3
before:lexiconEnding/1	28 -26 2 -10 -10 -13
before:lexiconEnding/2	-21 7 2 2 -2 12
before:lexiconUnknown	18 -9 -6 -1 -11 -11
before:lexiconUnknown/1	15 -13 -5 5 -4 -10
before:lexiconUnknown/2	12 -1 1 -12 -18 -6
before:lexiconUnknown/3	6 5 -10 1 -5 1
before2:role	5 -5 -18 22 2 -11
before2:role/1	10 -10 -25 11 8 0
before2:role/2	-8 10 3 15 -16 -25
before2:role/3	-3 -7 -3 13 -2 -4
before2:title	-6 28 -30 -14 6 -6
before2:title/1	-10 17 -13 -10 8 -4
before2:title/2	2 16 -20 -3 -2 -2
before2:particle	-13 -1 11 2 7 0
before2:particle/1	-12 -8 18 -6 0 3
before2:particle/2	-6 0 -4 4 14 1
before2:particle/3	0 14 -9 5 7 -14
before2:legalForm	7 -11 -2 -9 11 -9
before2:legalForm/1	8 -28 2 -8 15 -7
before2:legalForm/2	-1 12 -6 -2 -8 -2
before2:firmHead	11 -28 26 -17 -7 -26
before2:firmHead/1	15 -23 14 -7 -8 -21
before2:firmHead/2	8 -19 12 -15 2 -5
before2:firmHead/3	-17 8 15 -3 -1 -1
before2:firmNoun	19 -30 5 -27 4 -8
before2:firmNoun/1	-10 -22 20 -11 7 1
before2:firmNoun/2	43 -16 -14 -25 -7 -20
before2:firmNoun/3	16 -3 -7 -5 -4 -2
before2:bodyHead	6 -6 -31 10 -4 12
before2:bodyHead/1	7 -16 -39 13 3 13
before2:bodyHead/2	5 22 -2 -5 -19 -12
before2:bodyHead/3	-4 -4 -2 5 0 5
before2:placeHead	-13 -25 -9 -21 47 -6
before2:placeHead/1	-7 -8 -26 -9 40 -26
before2:placeHead/2	-6 -35 14 -34 22 15
before2:placeHead/3	-9 -6 9 7 -3 -2
before2:productHead	23 -8 -16 2 -25 4
before2:productHead/1	25 -7 -13 -8 -23 7
before2:productHead/2	0 -1 -4 8 -3 -3
before2:productNoun	-15 -14 -32 14 -13 46
before2:productNoun/1	-3 -25 -28 17 -10 32
before2:productNoun/2	-21 8 -14 -3 -7 28
before2:familyNoun	23 -8 -14 -1 -1 -4
before2:familyNoun/1	22 -8 -13 -1 -1 -4
before2:clubHead	15 -4 -7 -1 -4 -2
before2:clubHead/1	13 -4 -6 -1 -4 -1
before2:mediaHead	-4 14 9 -8 -21 3
before2:mediaHead/1	-7 20 10 -6 -34 9
before2:mediaHead/2	2 -8 1 -3 10 -7
before2:speaking	11 30 -34 -14 -13 -9
before2:speaking/1	16 10 -23 -14 -9 -4
before2:speaking/2	-3 36 -24 -11 -7 -8
before2:speaking/3	-4 -5 4 7 -1 -1
before2:acting	-6 -6 -2 4 5 11
before2:acting/1	-5 6 -12 -12 17 4
before2:acting/2	1 -18 11 0 -20 12
before2:acting/3	-9 -13 -3 22 -6 0
before2:firmVerb	21 -13 3 -5 -18 -15
before2:firmVerb/1	5 -13 13 3 -12 -7
before2:firmVerb/2	12 -1 -1 -5 -11 -7
before2:firmVerb/3	23 0 -15 -8 -1 -4
before2:article	-8 -20 21 9 -15 9
before2:article/1	-7 -28 10 10 -11 18
before2:article/2	-6 -4 16 4 -10 -10
before2:article/3	0 5 5 -10 -6 -9
before2:possessive	-15 36 -28 -9 -9 -5
before2:possessive/1	-15 45 -48 -16 -8 4
before2:possessive/2	-21 12 20 4 -2 -15
before2:possessive/3	32 -29 -2 -2 0 -2
before2:preposition	-3 -20 -23 2 28 16
before2:preposition/1	2 -17 -16 -6 16 13
before2:preposition/2	9 -19 -19 -19 29 8
before2:preposition/3	-37 13 4 28 2 -2
before2:placePreposition	-13 -16 -26 -41 60 -15
before2:placePreposition/1	-15 -8 -18 -30 47 -23
before2:placePreposition/2	10 -13 -35 -26 31 3
before2:placePreposition/3	-16 -3 10 -4 13 4
before2:from	-6 1 -26 38 -4 -20
before2:from/1	-2 9 -30 32 -2 -19
before2:from/2	-1 -14 -1 16 -4 -19
before2:from/3	-7 9 -11 4 -9 13
before2:at	-16 -27 38 -4 -41 1
before2:at/1	-19 -18 49 -3 -36 -38
before2:at/2	7 -13 -12 -13 -7 23
before2:at/3	-14 -1 9 9 0 -1
before2:named	-12 31 -18 3 -3 -24
before2:named/1	-37 34 -9 11 5 -19
before2:named/2	27 -7 -12 -12 -10 -5
before2:and	9 14 -12 -25 2 -14
before2:and/1	6 5 0 -11 1 -31
before2:and/2	10 9 -10 -14 -16 8
before2:and/3	-3 12 -19 -11 14 -3
before2:pronoun	2 13 -24 2 -13 12
before2:pronoun/1	11 8 -24 8 -23 7
before2:pronoun/2	-13 5 -1 -2 11 2
before2:pronoun/3	-4 7 -6 -9 -2 11
before2:nationality	1 -10 24 -19 -11 -14
before2:nationality/1	6 0 6 -7 -11 -8
before2:nationality/2	-9 -20 29 -5 -1 -4
before2:nationality/3	2 6 1 -9 0 -3
before2:calendar	-14 18 -30 -7 12 23
before2:calendar/1	-23 24 -27 -20 13 26
before2:calendar/2	6 -12 -8 8 4 -7
before2:calendar/3	7 -3 -10 6 -2 -2
before2:never	6 3 1 -1 -23 0
before2:never/1	9 2 -8 6 -20 3
before2:never/2	11 -7 3 -6 -5 -20
before2:never/3	-21 7 15 -8 -1 11
before2:plain	-3 2 2 10 -7 -10
before2:plain/1	-1 -4 5 -5 5 -5
before2:plain/2	-4 19 -10 20 -35 -8
before2:plain/3	2 -15 9 4 -9 -8
before2:firmTail	-4 -14 34 -23 -21 -7
before2:firmTail/1	-15 -12 42 -14 -30 -1
before2:firmTail/2	-2 -7 11 -9 7 -10
before2:firmTail/3	19 2 -15 -8 -1 -1
before2:partyTail	10 6 -15 9 -21 -11
before2:partyTail/1	14 3 -3 -4 -16 -8
before2:partyTail/2	8 -1 -13 7 -6 -3
before2:partyTail/3	-11 4 -3 10 0 -1
before2:credit	4 14 -10 22 -29 -33
before2:credit/1	14 4 -5 14 -20 -34
before2:credit/2	-7 19 -2 13 -20 -20
before2:credit/3	0 0 -12 3 -1 9
before2:function	10 -5 0 -7 -12 6
before2:function/1	5 -6 12 -8 -9 0
before2:function/2	9 -8 -4 -6 -15 10
before2:function/3	-1 14 -30 7 9 2
before2:given	54 -17 -23 -16 -41 -13
before2:given/1	49 -13 -23 -16 -37 -10
before2:given/2	13 -1 1 -11 -8 -5
before2:given/3	-3 -1 -2 6 0 0
before2:givenMaybe	15 -5 -7 -19 -21 15
before2:givenMaybe/1	13 2 5 -13 -20 2
before2:givenMaybe/2	4 -11 -15 -7 -2 16
before2:givenMaybe/3	7 -1 -5 -1 0 -1
before2:acronym	-7 -3 5 17 0 -30
before2:acronym/1	-11 -6 2 21 5 -25
before2:acronym/2	-4 10 9 -7 -12 -5
before2:acronym/3	15 -5 -6 -3 -1 -2
before2:mixed	3 2 2 -5 -6 3
before2:mixed/1	-6 4 4 -3 -3 4
before2:mixed/2	11 -3 -2 -2 -3 -1
before2:capital	8 -16 1 6 1 -5
before2:capital/1	13 -15 -9 -1 4 -3
before2:capital/2	-4 -10 6 9 -1 -3
before2:capital/3	-1 -8 8 5 -8 -10
before2:small	11 -9 3 -8 -2 -3
before2:small/1	10 -13 6 -3 -1 -9
before2:small/2	3 2 -3 -9 -3 9
before2:small/3	4 -3 -3 -2 7 3
before2:number	33 -26 -6 -19 -10 -3
before2:number/1	22 -25 0 -25 -3 8
before2:number/2	31 -17 -8 -7 -17 -22
before2:number/3	-6 11 -1 4 -3 -4
before2:initial	-2 -16 15 -3 5 -1
before2:initial/1	-1 -11 9 -3 7 0
before2:initial/2	-1 -7 9 0 -2 0
before2:endsInS	7 -12 -3 -11 4 2
before2:endsInS/1	14 -3 -2 -23 7 -27
before2:endsInS/2	-7 -12 -4 12 -7 19
before2:endsInS/3	10 -9 -5 -9 -1 7
before2:edge	3 -2 1 -5 2 -15
before2:edge/1	4 -5 3 -10 3 -6
before2:edge/2	1 5 1 -4 -1 -19
before2:edge/3	2 -8 0 10 -2 -13
before2:comma	7 33 -5 -22 -40 -10
before2:comma/1	-11 51 -14 -11 -39 -19
before2:comma/2	10 -23 5 -12 -10 14
before2:comma/3	37 -38 6 -24 -10 -10
before2:colon	-2 -18 -7 -9 10 23
before2:colon/1	-12 -18 -7 -18 17 31
before2:colon/2	18 -1 -6 4 -15 -20
before2:colon/3	-4 -1 2 -1 -3 5
before2:opens	14 -4 -5 -5 -3 -3
before2:opens/1	18 -4 -6 -5 -3 -3
before2:closes	-12 14 -9 17 -2 -7
before2:closes/1	-14 17 -6 9 0 -5
before2:closes/2	-6 -2 -10 14 -2 -1
before2:closes/3	7 -2 1 -6 -1 -2
before2:quote	4 27 2 -29 -14 -50
before2:quote/1	8 25 -6 -18 -18 -41
before2:quote/2	-6 10 8 -22 5 -13
before2:hyphen	26 -16 -19 1 -32 16
before2:hyphen/1	34 -51 -15 6 -29 21
before2:hyphen/2	5 1 1 0 -7 -11
before2:hyphen/3	-9 25 -20 -5 0 -2
before2:stop	0 20 -3 -13 2 -19
before2:stop/1	2 13 -2 -14 6 -20
before2:stop/2	0 13 -1 -3 -7 -10
before2:stop/3	-1 3 -5 2 -4 2
before2:symbol	9 0 -18 -2 -8 6
before2:symbol/1	12 1 -9 -6 -5 -7
before2:symbol/2	-3 -2 -10 3 -2 11
before2:ampersand	11 -1 -9 0 -1 -1
before2:ampersand/1	5 0 -3 0 0 0
before2:ampersand/2	7 0 -6 0 0 0
before2:unknown	-12 -10 18 22 -13 -17
before2:unknown/1	-11 -7 6 26 -10 -15
before2:unknown/2	-12 -5 22 -7 -6 -2
before2:unknown/3	9 -2 -4 -1 0 -1
before2:longWord	-2 -21 13 4 -10 8
before2:longWord/1	8 -20 8 -3 -3 -5
before2:longWord/2	-13 -8 7 8 -13 11
before2:longWord/3	-10 -9 9 5 -8 7
before2:shortWord	2 1 -6 -5 6 7
before2:shortWord/1	3 -3 -7 -7 4 6
before2:shortWord/2	1 -4 -2 -5 9 5
before2:shortWord/3	-12 20 -6 6 11 5
before2:inhabitant	-1 0 -4 4 6 -6
before2:inhabitant/1	2 5 -20 3 11 -7
before2:inhabitant/2	3 -6 11 -1 -16 -15
before2:inhabitant/3	-14 2 5 3 -2 10
before2:ordinaryNoun	-5 -1 15 -8 -13 7
before2:ordinaryNoun/1	-13 3 7 -2 -3 11
before2:ordinaryNoun/2	7 -1 9 -11 -27 -2
before2:ordinaryNoun/3	12 -20 7 -13 -13 -9
before2:ordinarySmall	2 16 -8 -11 -19 8
before2:ordinarySmall/1	-2 22 -14 -3 -15 4
before2:ordinarySmall/2	3 2 2 -14 -13 4
before2:ordinarySmall/3	15 -25 0 -12 -4 1
before2:ordinaryEnd	-3 0 7 4 1 -24
before2:ordinaryEnd/1	3 5 -3 7 -4 -23
before2:ordinaryEnd/2	-6 -2 4 -6 13 -5
before2:ordinaryEnd/3	-3 -10 14 2 -8 -8
before2:lexiconNoun	8 -4 0 4 -7 -4
before2:lexiconNoun/1	6 -2 -3 -2 -7 4
before2:lexiconNoun/2	5 -7 0 3 0 -11
before2:lexiconNoun/3	0 1 -1 5 4 -20
before2:lexiconOther	9 -11 -9 -4 -2 7
before2:lexiconOther/1	11 -6 -11 -2 -1 0
before2:lexiconOther/2	-2 -12 8 -7 -3 6
before2:lexiconOther/3	-2 10 -12 1 -3 5
before2:lexiconCompound	-4 -5 -3 3 8 0
before2:lexiconCompound/1	1 2 -9 -8 10 -4
before2:lexiconCompound/2	4 -10 -5 8 -1 -3
before2:lexiconCompound/3	-16 -13 15 12 -9 6
before2:lexiconEnding	-2 -10 -7 -4 19 -1
before2:lexiconEnding/1	12 -9 -16 -10 15 -11
before2:lexiconEnding/2	-25 0 2 7 12 11
before2:lexiconEnding/3	-2 -1 7 -3 -2 -2
before2:lexiconUnknown	4 -13 5 4 2 -9
before2:lexiconUnknown/1	5 -14 0 2 4 -5
before2:lexiconUnknown/2	-5 -1 3 7 -4 -5
before2:lexiconUnknown/3	11 -5 1 -11 -6 -12
first:role	14 9 -14 1 -45 -4
first:role/1	-15 32 -5 9 -40 -8
first:role/2	17 -17 -7 0 -9 7
first:role/3	55 -41 -13 -24 -3 -8
first:title	27 -7 -4 -12 -18 -15
first:title/1	2 12 -1 -6 -14 -5
first:title/2	32 -21 -8 -3 -4 -8
first:title/3	13 -14 3 -3 -1 -3
first:particle	13 3 -6 -23 -5 0
first:particle/1	8 18 -15 -9 -17 -13
first:particle/2	19 -16 -5 -8 10 -6
first:particle/3	-13 -1 12 -10 -3 13
first:legalForm	59 -15 -36 -15 -10 -13
first:legalForm/1	49 -13 -27 -10 -9 -11
first:legalForm/2	10 -2 -4 -5 -1 -2
first:legalForm/3	16 0 -15 0 0 0
first:firmHead	15 -42 22 -37 -7 -22
first:firmHead/1	20 -20 -12 -3 4 -19
first:firmHead/2	8 -33 25 -39 -26 -6
first:firmHead/3	-9 -3 22 -23 -8 -6
first:firmNoun	20 -22 -4 -2 1 -19
first:firmNoun/1	3 -5 -7 12 7 -19
first:firmNoun/2	30 -30 0 -38 -5 -5
first:firmNoun/3	-5 -3 -4 19 -6 -8
first:bodyHead	-15 -41 -11 47 -19 -47
first:bodyHead/1	-9 -28 -3 29 -11 -35
first:bodyHead/2	-14 -19 -8 37 -43 -19
first:bodyHead/3	2 -13 -16 5 12 -5
first:placeHead	-8 -14 -14 -19 37 -31
first:placeHead/1	-8 -4 -21 -3 28 -47
first:placeHead/2	3 -34 -5 -34 30 1
first:placeHead/3	-16 4 17 5 -8 -4
first:productHead	9 -25 -32 3 -7 20
first:productHead/1	28 -16 -19 -9 -17 6
first:productHead/2	-8 -10 -11 4 6 10
first:productHead/3	-18 -3 -5 6 0 15
first:productNoun	24 12 -2 -21 -25 -25
first:productNoun/1	22 7 1 -10 -19 -21
first:productNoun/2	6 6 2 -11 -7 -6
first:productNoun/3	10 0 -6 -2 -1 -1
first:familyNoun	9 -1 -5 -1 -1 -1
first:familyNoun/2	5 0 -3 -1 -1 -1
first:clubHead	-6 -20 -23 27 -7 4
first:clubHead/1	-8 -6 -1 1 3 10
first:clubHead/2	12 -18 -32 24 -16 -12
first:clubHead/3	-13 0 -4 15 -1 -1
first:mediaHead	7 -28 7 -10 -19 1
first:mediaHead/1	12 -19 2 -13 -14 -3
first:mediaHead/2	-6 -8 11 -7 -5 3
first:mediaHead/3	4 -5 -6 5 0 -1
first:speaking	-8 14 -4 -4 -2 -2
first:speaking/1	-8 14 -4 -4 -2 -2
first:acting	21 -6 -6 -5 -4 -2
first:acting/1	13 -4 -3 -4 -2 -1
first:acting/2	7 -1 -2 0 -2 -1
first:firmVerb	19 -4 -9 -4 -5 -1
first:firmVerb/1	8 -2 -1 -1 -3 0
first:firmVerb/2	12 -2 -7 -3 -1 -1
first:article	7 -16 -19 -8 -1 16
first:article/2	17 -13 -6 -3 0 0
first:article/3	-7 -3 -13 -5 -1 18
first:possessive	27 -13 -9 -4 -3 -4
first:possessive/2	23 -12 -8 -3 -2 -4
first:preposition	35 -31 6 -14 -14 -14
first:preposition/1	37 -17 -12 -4 -7 -6
first:preposition/2	12 -17 10 -4 -6 -6
first:preposition/3	1 -1 7 -7 -2 -3
first:placePreposition	50 -27 -13 -13 -7 -6
first:placePreposition/1	9 -4 -2 -1 -1 -1
first:placePreposition/2	39 -25 -8 -7 -5 -4
first:placePreposition/3	10 -1 -3 -5 -1 -1
first:from	8 13 -13 -8 -10 -11
first:from/1	6 5 -1 -4 -7 -6
first:from/2	-4 16 -11 -4 -4 -4
first:from/3	22 -17 -3 -1 -1 -1
first:at	33 -25 -6 -2 -4 -4
first:at/1	17 -10 -3 -1 -3 -2
first:at/2	19 -17 -2 -1 -1 -1
first:and	13 -2 -3 -13 4 -2
first:and/1	11 -2 -3 -12 5 -1
first:nationality	-11 -11 -5 22 3 -22
first:nationality/1	10 0 2 -4 -11 -2
first:nationality/2	-1 -13 -2 6 11 -19
first:nationality/3	-25 0 -6 30 -2 -2
first:calendar	11 3 11 -18 -31 -2
first:calendar/1	11 2 5 -9 -26 -3
first:calendar/2	8 -12 9 -10 -8 2
first:calendar/3	-10 9 5 -1 0 -2
first:never	47 -41 -18 -15 -7 -17
first:never/1	33 -29 -24 0 -4 -9
first:never/2	27 -10 6 -30 -4 -6
first:never/3	13 -13 -6 4 -1 -5
first:plain	18 -12 2 -6 -15 -3
first:plain/1	13 -2 -5 -1 -9 -3
first:plain/2	7 -21 4 2 -14 4
first:plain/3	15 -3 7 -28 -4 -9
first:firmTail	20 -6 -11 -2 -4 -3
first:firmTail/1	13 -3 -2 -5 -2 -1
first:firmTail/2	15 -2 -6 -4 -2 -2
first:firmTail/3	0 -1 -3 5 0 -1
first:partyTail	18 -6 -5 -4 -3 -4
first:partyTail/1	13 -5 -3 -2 -3 -3
first:credit	14 11 -17 -14 -14 -10
first:credit/1	17 3 -15 -10 -11 -6
first:credit/2	-8 16 -3 -3 -3 -4
first:credit/3	28 -22 -3 -1 -1 -1
first:function	26 -9 -1 -13 -5 -17
first:function/1	17 4 -14 -9 -2 -9
first:function/2	23 -19 3 -5 -3 -8
first:function/3	-4 -1 7 -1 0 -1
first:given	-13 54 -47 -38 -34 -3
first:given/1	14 4 -34 -10 -15 18
first:given/2	-20 59 -33 -38 -43 -34
first:given/3	-19 29 2 -16 -4 -19
first:givenMaybe	-18 37 -19 -29 -22 10
first:givenMaybe/1	5 13 -8 -17 -32 14
first:givenMaybe/2	-25 32 -12 -14 7 -8
first:givenMaybe/3	-14 17 -2 -1 0 -1
first:acronym	8 -25 6 19 -20 -22
first:acronym/1	2 -5 -1 14 -17 -6
first:acronym/2	19 -41 4 8 -12 -27
first:acronym/3	-8 -11 12 3 4 -10
first:mixed	-16 -23 14 5 -35 24
first:mixed/1	-12 -20 11 1 -29 21
first:mixed/2	-16 -7 12 6 -9 8
first:mixed/3	10 0 -7 -2 0 -2
first:capital	17 3 -3 -16 -4 -9
first:capital/1	17 0 -6 -16 1 -10
first:capital/2	2 7 4 -10 -8 0
first:capital/3	13 -7 -1 0 -11 -4
first:small	43 -8 -33 -14 -19 -18
first:small/1	9 16 -18 -8 -15 -12
first:small/2	65 -53 -17 -5 -5 -6
first:small/3	8 -1 -5 -2 0 -1
first:number/1	-2 -1 6 -1 0 -3
first:number/2	7 0 -6 0 0 0
first:initial	28 9 -25 -11 -8 -13
first:initial/1	20 10 -18 -9 -7 -13
first:initial/2	8 -1 -5 -1 -1 -1
first:initial/3	7 -1 -4 -2 0 0
first:endsInS	3 -3 0 1 -3 -7
first:endsInS/1	-2 5 -1 -6 -2 -2
first:endsInS/2	11 -10 0 5 0 -32
first:endsInS/3	-2 -20 0 3 -7 15
first:unknown	-2 -16 5 3 7 -9
first:unknown/1	2 -8 -11 3 6 5
first:unknown/2	-1 -36 18 6 2 -35
first:unknown/3	-4 12 6 -15 6 -7
first:longWord	18 -29 -22 15 -6 -5
first:longWord/1	6 -9 -11 6 -1 2
first:longWord/2	12 -44 -11 10 -10 -9
first:longWord/3	24 -21 -22 9 -13 -15
first:shortWord	5 0 -2 -2 -4 2
first:shortWord/1	17 7 -13 -1 -27 0
first:shortWord/2	-4 -11 -4 -7 36 -5
first:shortWord/3	-29 -5 30 7 -15 13
first:inhabitant	9 0 -4 -9 -6 5
first:inhabitant/1	-6 21 1 -6 -14 -5
first:inhabitant/2	7 -65 -1 4 11 17
first:inhabitant/3	33 -10 -15 -20 4 -21
first:ordinaryNoun	41 -25 -13 -13 -18 -9
first:ordinaryNoun/1	25 -16 -8 3 -5 -18
first:ordinaryNoun/2	40 -14 -8 -29 -48 -3
first:ordinaryNoun/3	19 -28 -17 -4 -5 15
first:ordinarySmall	36 -31 -35 7 4 -6
first:ordinarySmall/1	31 -16 -19 11 -24 -9
first:ordinarySmall/2	28 -19 -39 -4 23 -21
first:ordinarySmall/3	-16 -25 1 2 6 21
first:ordinaryEnd	14 -8 2 -5 -10 -3
first:ordinaryEnd/1	6 1 6 -11 -5 -1
first:ordinaryEnd/2	6 -12 -1 0 -8 -1
first:ordinaryEnd/3	20 -13 -13 4 -11 -17
first:lexiconNoun	28 -9 -2 -9 -24 -6
first:lexiconNoun/1	28 6 0 -19 -28 -16
first:lexiconNoun/2	2 -37 -1 6 -2 21
first:lexiconNoun/3	18 -21 -9 1 6 -28
first:lexiconOther	18 -2 -6 -13 -11 2
first:lexiconOther/1	14 7 -6 -15 -18 -3
first:lexiconOther/2	14 -20 1 -4 2 -8
first:lexiconOther/3	-13 -5 -3 -1 8 18
first:lexiconCompound	7 -13 7 1 0 -9
first:lexiconCompound/1	4 1 -6 -4 2 5
first:lexiconCompound/2	1 -22 18 4 -4 -43
first:lexiconCompound/3	8 -28 1 2 4 -17
first:lexiconEnding	-3 -3 0 -3 9 -5
first:lexiconEnding/1	-9 -4 -2 -1 12 3
first:lexiconEnding/2	4 5 -2 3 -6 -19
first:lexiconEnding/3	15 -3 6 -18 -6 -4
first:lexiconUnknown	-8 17 4 -9 -5 -5
first:lexiconUnknown/1	-4 -1 4 4 5 -8
first:lexiconUnknown/2	-7 29 -1 -28 -19 1
first:lexiconUnknown/3	-4 4 7 2 -39 8
second:role	2 12 -15 -8 -5 8
second:role/2	4 16 -27 -3 -4 4
second:role/3	-4 -7 10 -7 -1 5
second:title	19 -2 -9 -3 -1 -4
second:title/2	11 -2 -7 -1 -1 -1
second:title/3	9 -1 -3 -2 0 -3
second:particle	0 16 -1 -3 -4 -16
second:particle/2	-6 14 -10 8 0 -13
second:particle/3	11 6 12 -33 -5 -7
second:legalForm	7 -34 18 -17 -18 -25
second:legalForm/2	5 -33 19 -13 -17 -21
second:legalForm/3	8 -2 -1 -5 -1 -5
second:firmHead	-10 -30 37 -10 -37 -11
second:firmHead/2	-10 -38 39 -15 -27 -7
second:firmHead/3	-4 6 3 5 -10 -5
second:firmNoun	1 6 0 -1 0 -17
second:firmNoun/2	5 9 -10 3 2 -10
second:firmNoun/3	-4 -6 14 -6 -2 -7
second:bodyHead	0 -12 -7 12 -20 3
second:bodyHead/2	3 -11 0 3 -19 6
second:bodyHead/3	-8 -1 -14 18 -1 -4
second:placeHead	-11 -5 1 7 15 -34
second:placeHead/2	-6 -6 -1 5 9 -24
second:placeHead/3	-12 -8 4 3 18 -13
second:productHead	-2 -7 -3 -15 -6 17
second:productHead/2	13 -7 -1 -7 -5 -1
second:productHead/3	-17 0 -3 -8 -2 20
second:productNoun	-1 0 6 -18 -4 8
second:productNoun/2	3 0 13 -5 -3 -17
second:productNoun/3	-8 0 -9 -13 -2 21
second:clubHead	-18 -9 11 16 -5 -4
second:clubHead/2	-10 -6 10 6 -3 -3
second:clubHead/3	-14 -2 3 13 -2 -2
second:mediaHead	-9 -15 24 -18 -11 1
second:mediaHead/2	-12 -15 27 -17 -11 1
second:mediaHead/3	7 0 -5 -1 0 -1
second:speaking	1 5 -5 0 0 -1
second:speaking/2	1 5 -5 0 0 -1
second:firmVerb	-3 -2 7 -3 -1 -1
second:firmVerb/2	7 -2 -3 -2 -1 0
second:firmVerb/3	-9 0 10 -1 0 0
second:article	12 -28 -38 18 -12 -4
second:article/2	8 -26 -31 17 -10 -2
second:article/3	9 -3 -11 4 -2 -6
second:preposition	-5 -21 6 9 8 -6
second:preposition/2	5 -19 -3 0 9 -2
second:preposition/3	-16 -2 12 14 -3 -10
second:placePreposition	44 -19 -24 -27 -11 4
second:placePreposition/2	40 -19 -23 -26 -10 7
second:placePreposition/3	11 0 -1 -3 -1 -7
second:from	-7 13 -14 19 -17 -23
second:from/2	-3 15 -9 9 -15 -21
second:from/3	-8 -3 -11 17 -3 -3
second:at	3 0 -6 2 -4 -2
second:at/2	3 0 -6 2 -4 -2
second:and	21 -39 2 -2 -18 7
second:and/2	13 -34 7 0 -17 9
second:and/3	20 -8 -9 -3 -1 -2
second:pronoun	-6 -3 -9 15 -3 -2
second:pronoun/2	-8 -3 -7 16 -2 -2
second:nationality	-11 -1 -8 4 13 -2
second:nationality/2	8 -1 -3 -3 -1 0
second:nationality/3	-16 0 -5 6 14 -1
second:calendar	1 21 -20 -6 -3 -4
second:calendar/2	-5 23 -17 -5 -2 -3
second:calendar/3	8 -3 -3 -1 0 -1
second:never	17 -11 -1 -12 -8 -9
second:never/2	11 -9 3 -8 -7 -8
second:never/3	17 -2 -11 -4 -1 -1
second:plain	-1 5 3 -14 4 -2
second:plain/1	7 -3 -1 -1 -1 -1
second:plain/2	6 11 0 -21 2 -11
second:plain/3	-18 -15 7 6 5 13
second:firmTail	14 -3 -10 -1 -1 -1
second:firmTail/2	13 -3 -10 0 0 -1
second:partyTail	-9 0 -5 14 -1 -3
second:partyTail/2	-9 0 -5 14 -1 -3
second:credit	20 14 -4 -43 -15 -15
second:credit/2	12 15 -2 -36 -13 -13
second:credit/3	20 -3 -4 -11 -2 -2
second:function	7 -22 19 -11 -22 5
second:function/2	10 -17 9 -3 -21 7
second:function/3	-1 -8 17 -13 -2 -4
second:given	28 0 -14 -38 -7 -11
second:given/1	-7 8 -1 0 -1 -1
second:given/2	19 -19 8 -16 2 -2
second:given/3	22 18 -44 -27 -12 -12
second:givenMaybe	-3 -4 -4 -4 20 -12
second:givenMaybe/2	-3 -8 -12 2 21 -9
second:givenMaybe/3	-1 2 5 -9 -2 -3
second:acronym	8 10 1 -15 0 -5
second:acronym/1	5 -1 -2 -1 0 -1
second:acronym/2	0 4 6 -8 1 1
second:acronym/3	11 11 -8 -13 0 -11
second:mixed	22 -7 -3 -14 -10 -22
second:mixed/1	8 -2 -3 -1 0 -2
second:mixed/2	8 -5 5 -8 -8 -13
second:mixed/3	24 -1 -15 -8 -1 -7
second:capital	-8 12 6 3 -11 -5
second:capital/1	5 16 -12 -8 -14 -12
second:capital/2	-7 9 2 2 -7 -4
second:capital/3	-11 -1 12 7 -2 3
second:small	15 -8 -19 10 -7 -9
second:small/2	15 -8 -17 4 -4 -5
second:small/3	1 1 -6 12 -7 -16
second:number	35 -40 -32 -9 -5 6
second:number/1	-13 -1 -2 15 -2 -4
second:number/2	28 -38 -22 -16 -1 7
second:number/3	32 -3 -20 -12 -8 2
second:initial	-28 29 11 -6 -8 -13
second:initial/2	-29 29 12 -5 -8 -13
second:endsInS	-5 -6 11 1 -19 6
second:endsInS/1	-11 12 4 -2 -2 -3
second:endsInS/2	-2 -11 9 10 -14 -5
second:endsInS/3	1 -12 4 -18 -6 17
second:hyphen	1 -15 10 -5 -2 3
second:hyphen/1	-20 -1 15 9 0 4
second:hyphen/2	28 -23 -2 -20 -5 2
second:hyphen/3	22 -18 -1 -15 -3 -3
second:stop	22 -27 -2 1 -3 -3
second:stop/1	6 -5 7 -4 -9 1
second:stop/2	12 -14 -15 6 4 -3
second:stop/3	10 -12 4 -2 -1 -3
second:ampersand	-7 -27 25 -17 -11 2
second:ampersand/2	-11 -25 26 -15 -7 4
second:ampersand/3	5 0 -3 -1 0 -2
second:unknown	18 -10 -19 -25 6 17
second:unknown/1	2 -2 5 -1 -1 -4
second:unknown/2	15 -7 -17 -20 2 14
second:unknown/3	3 -6 -11 -9 7 10
second:longWord	-3 -3 5 2 -27 6
second:longWord/1	5 -2 -1 0 0 0
second:longWord/2	-3 -1 1 2 -25 9
second:longWord/3	-2 -2 10 0 -2 -6
second:shortWord	-6 -10 4 8 11 4
second:shortWord/1	-8 14 1 -2 -3 -6
second:shortWord/2	7 -20 -5 1 12 5
second:shortWord/3	-27 13 16 13 3 2
second:inhabitant	2 6 -1 -15 -3 2
second:inhabitant/1	-9 11 -1 0 -1 0
second:inhabitant/2	2 7 4 -26 -9 2
second:inhabitant/3	5 -9 -11 6 7 -1
second:ordinaryNoun	21 -14 -5 -16 -10 -4
second:ordinaryNoun/1	5 -2 -1 0 0 0
second:ordinaryNoun/2	17 -14 -7 -8 -8 0
second:ordinaryNoun/3	10 2 3 -13 -3 -8
second:ordinarySmall	-27 15 19 -1 9 -5
second:ordinarySmall/2	-21 18 6 -10 11 0
second:ordinarySmall/3	-15 -3 18 4 -5 -9
second:ordinaryEnd	-7 2 3 9 -25 2
second:ordinaryEnd/1	5 -3 -1 -1 0 0
second:ordinaryEnd/2	-6 3 3 7 -23 1
second:lexiconNoun	1 -3 6 -9 4 -3
second:lexiconNoun/1	16 -4 -9 -2 -3 -2
second:lexiconNoun/2	7 -2 1 -16 2 -3
second:lexiconNoun/3	-14 -3 11 4 8 0
second:lexiconOther	-14 8 13 11 -17 -28
second:lexiconOther/1	-7 8 0 0 0 0
second:lexiconOther/2	-12 8 18 -4 -14 -22
second:lexiconOther/3	-2 -9 -6 15 -4 -7
second:lexiconCompound	-3 9 2 2 -13 -4
second:lexiconCompound/1	6 0 -2 -1 -3 -1
second:lexiconCompound/2	-8 13 0 5 -10 -4
second:lexiconCompound/3	3 -10 5 -5 -5 2
second:lexiconEnding	-12 8 2 11 -12 -2
second:lexiconEnding/2	-15 9 7 8 -9 0
second:lexiconEnding/3	7 -1 -10 6 -6 -3
second:lexiconUnknown	-6 17 -2 4 -12 -11
second:lexiconUnknown/1	1 16 -12 -4 -9 -8
second:lexiconUnknown/2	-9 13 -4 10 -8 -8
second:lexiconUnknown/3	-1 6 7 -7 -2 -4
inside:role	30 -19 -8 -15 -3 1
inside:role/2	23 -12 -17 4 -3 -2
inside:role/3	17 -10 1 -20 -3 3
inside:title	13 -2 -4 -3 -1 -4
inside:title/3	11 -1 -4 -3 0 -3
inside:particle	-10 21 7 -3 -6 -8
inside:particle/2	-6 17 -2 3 -1 -14
inside:particle/3	-8 12 11 -10 -8 5
inside:legalForm	-9 -16 23 -16 -5 -16
inside:legalForm/2	3 -12 8 -4 -2 -7
inside:legalForm/3	-11 -4 21 -13 -3 -10
inside:firmHead	0 -18 23 -20 -26 -10
inside:firmHead/1	7 -3 3 -2 -5 -5
inside:firmHead/2	-2 -31 23 -20 -9 3
inside:firmHead/3	-2 8 9 -8 -14 -12
inside:firmNoun	20 -20 -3 -6 -11 -14
inside:firmNoun/2	26 -11 -33 3 -8 -4
inside:firmNoun/3	5 -11 10 -13 -3 -11
inside:bodyHead	-5 -8 -23 22 -4 -7
inside:bodyHead/2	-15 -4 -4 18 -2 -1
inside:bodyHead/3	4 -5 -20 12 -2 -6
inside:placeHead	-1 -16 -10 10 20 -19
inside:placeHead/2	10 -5 -23 9 7 -4
inside:placeHead/3	-8 -12 2 6 17 -16
inside:productHead	-11 -4 -4 -10 -2 20
inside:productHead/2	6 -4 -1 -1 0 0
inside:productHead/3	-16 0 -3 -10 -2 20
inside:productNoun	-1 -4 -10 -17 -2 20
inside:productNoun/2	10 -4 -2 -5 0 0
inside:productNoun/3	-8 0 -9 -14 -2 20
inside:clubHead	-7 -2 -1 11 -2 -2
inside:clubHead/2	6 0 -5 -1 0 0
inside:clubHead/3	-11 -2 3 12 -2 -2
inside:mediaHead	9 0 -7 -1 0 -1
inside:mediaHead/3	7 0 -5 -1 0 -1
inside:acting	5 -1 -2 -1 -1 -1
inside:acting/3	5 -1 -2 -1 -1 -1
inside:firmVerb	-9 0 10 -1 0 0
inside:firmVerb/3	-9 0 10 -1 0 0
inside:article	33 -33 -54 6 -15 -4
inside:article/2	19 -19 -42 9 -11 -3
inside:article/3	30 -21 -24 -4 -4 -3
inside:preposition	13 -56 -15 12 6 1
inside:preposition/2	6 -27 -5 5 9 -3
inside:preposition/3	12 -43 -13 11 -6 5
inside:placePreposition	66 -33 -42 -40 -13 6
inside:placePreposition/2	44 -20 -26 -29 -11 7
inside:placePreposition/3	42 -17 -24 -20 -2 0
inside:from	-13 8 -19 25 -19 -5
inside:from/2	-7 13 -10 15 -16 -21
inside:from/3	-11 -5 -17 19 -5 10
inside:at	3 0 -6 2 -4 -2
inside:at/2	3 0 -6 2 -4 -2
inside:and	36 -53 -14 4 -18 5
inside:and/2	16 -35 4 0 -18 8
inside:and/3	36 -26 -33 8 -2 -5
inside:pronoun	-18 -1 7 16 -2 -5
inside:pronoun/2	-15 -1 -2 16 -2 -1
inside:pronoun/3	-5 0 9 -1 0 -5
inside:nationality	-23 -2 -7 18 14 -2
inside:nationality/3	-23 -2 -7 19 14 -2
inside:calendar	6 -6 -2 -8 9 -2
inside:calendar/1	-5 -1 -5 -1 9 0
inside:calendar/3	9 -5 2 -8 0 -1
inside:never	18 -3 -9 -9 -2 -2
inside:never/3	16 -2 -8 -8 -1 -2
inside:plain	-10 -21 -15 22 17 4
inside:plain/1	0 -2 -6 -5 13 -5
inside:plain/2	19 -5 -17 -9 7 -5
inside:plain/3	-18 -16 -7 28 4 9
inside:firmTail	36 -12 -18 -9 -2 -3
inside:firmTail/2	17 -2 -10 -4 -1 -1
inside:firmTail/3	24 -10 -10 -5 -1 -1
inside:partyTail	13 -5 -5 -2 -1 -1
inside:partyTail/3	12 -5 -5 -2 -1 -1
inside:credit	12 13 -5 -29 -16 2
inside:credit/2	9 18 0 -35 -13 -13
inside:credit/3	5 -5 -9 -4 -4 12
inside:function	23 -39 2 -1 -19 3
inside:function/2	12 -20 4 -1 -18 8
inside:function/3	19 -27 -1 0 -3 -7
inside:given	18 23 -56 -11 -1 -21
inside:given/1	-13 -6 -3 6 14 -2
inside:given/2	-6 22 -18 -4 -4 -4
inside:given/3	33 9 -48 -14 -14 -17
inside:givenMaybe	12 -1 -2 -13 -5 -7
inside:givenMaybe/1	7 -2 -1 -1 -1 -2
inside:givenMaybe/2	2 6 -6 -1 -2 -1
inside:givenMaybe/3	9 -3 2 -11 -2 -4
inside:acronym	20 7 -10 -18 -2 -15
inside:acronym/2	-3 0 5 -1 -1 -1
inside:acronym/3	21 7 -12 -17 -2 -14
inside:mixed	22 -2 -10 -13 -2 -8
inside:mixed/3	23 -2 -11 -12 -2 -8
inside:capital	17 -15 -4 2 -9 -7
inside:capital/1	3 -34 -33 10 16 5
inside:capital/2	10 11 -6 -10 -19 -9
inside:capital/3	15 -22 3 4 -10 -8
inside:small	36 -20 -41 3 -12 -3
inside:small/2	23 -14 -20 2 -6 -7
inside:small/3	29 -10 -38 2 -14 5
inside:number	54 -10 -36 -19 -9 0
inside:number/2	10 -1 -7 -3 -1 -1
inside:number/3	49 -10 -31 -17 -9 0
inside:initial	8 -1 -6 -1 0 0
inside:initial/3	5 -1 -2 -1 0 0
inside:endsInS	-1 -10 1 -7 -2 14
inside:endsInS/1	-4 -5 -2 -2 6 4
inside:endsInS/2	-9 8 -1 11 -2 -5
inside:endsInS/3	7 -20 2 -13 -7 15
inside:hyphen	-15 13 4 4 1 0
inside:hyphen/1	-19 -11 9 14 9 8
inside:hyphen/2	-11 31 -3 -6 -15 -11
inside:hyphen/3	12 0 0 -20 -4 -8
inside:stop	-13 -26 12 10 13 -5
inside:stop/1	-12 0 12 -3 -3 3
inside:stop/2	13 -14 -15 6 4 -3
inside:stop/3	-16 -14 13 9 13 -9
inside:ampersand	-10 -34 33 -29 -14 -3
inside:ampersand/2	-13 -30 31 -16 -8 4
inside:ampersand/3	-2 -5 11 -15 -3 -7
inside:unknown	14 -17 -14 -16 3 15
inside:unknown/1	5 0 -2 0 -3 0
inside:unknown/2	4 -9 -4 -4 -2 10
inside:unknown/3	9 -10 -11 -12 6 9
inside:longWord	7 -4 -7 7 -5 -10
inside:longWord/2	20 -12 -15 6 -1 -1
inside:longWord/3	-3 5 3 5 -4 -9
inside:shortWord	18 -7 -4 -6 -18 6
inside:shortWord/1	25 -7 -10 -5 -13 -3
inside:shortWord/2	19 -4 -10 -6 -9 1
inside:shortWord/3	1 -2 4 -2 -6 9
inside:inhabitant	16 -9 -10 -7 14 -12
inside:inhabitant/1	-3 -6 -4 -2 15 -7
inside:inhabitant/2	7 8 -5 -9 -5 -7
inside:inhabitant/3	13 -18 -6 -2 6 -3
inside:ordinaryNoun	32 -25 -16 -5 -18 -1
inside:ordinaryNoun/1	16 -2 -8 -3 -4 -4
inside:ordinaryNoun/2	31 -13 -16 -28 -9 12
inside:ordinaryNoun/3	12 -14 -6 10 -6 -13
inside:ordinarySmall	-8 -2 13 0 -6 -6
inside:ordinarySmall/2	18 2 -3 -15 -1 -3
inside:ordinarySmall/3	-15 -4 14 7 -6 -3
inside:ordinaryEnd	-3 -4 -5 15 -1 -3
inside:ordinaryEnd/1	-10 -1 -2 9 5 -2
inside:ordinaryEnd/2	2 -7 -5 12 -2 -2
inside:ordinaryEnd/3	-3 0 -2 7 -5 0
inside:lexiconNoun	8 -23 -9 18 6 -15
inside:lexiconNoun/1	5 -6 -14 -5 10 2
inside:lexiconNoun/2	13 0 -12 6 -4 -19
inside:lexiconNoun/3	1 -25 -2 16 3 -10
inside:lexiconOther	2 -12 2 8 1 -12
inside:lexiconOther/1	12 -3 -2 -1 -7 -2
inside:lexiconOther/2	-19 0 13 -8 10 -3
inside:lexiconOther/3	4 -13 -7 12 -5 -7
inside:lexiconCompound	17 -12 4 -15 -9 -5
inside:lexiconCompound/1	-6 -1 -2 9 -1 -2
inside:lexiconCompound/2	14 -14 10 -11 -2 -3
inside:lexiconCompound/3	11 -3 2 -14 -7 -1
inside:lexiconEnding	13 0 -16 6 -7 -4
inside:lexiconEnding/2	2 3 -14 10 0 0
inside:lexiconEnding/3	12 -3 -5 -1 -6 -4
inside:lexiconUnknown	10 2 4 -21 -10 -4
inside:lexiconUnknown/1	-4 -28 -19 7 17 6
inside:lexiconUnknown/2	-1 20 1 -16 -35 -2
inside:lexiconUnknown/3	14 -8 7 -18 -7 -8
last:role	-2 24 -11 0 -22 -11
last:role/1	-4 25 -9 7 -41 -15
last:role/2	3 15 -15 -11 -4 3
last:role/3	-6 -17 18 -12 15 -2
last:title	2 13 -4 -7 -13 -5
last:title/1	-3 14 1 -6 -12 -4
last:title/2	10 -1 -6 -1 -1 -1
last:particle	8 -3 -1 -2 -4 -2
last:particle/1	-6 7 4 -1 -3 -2
last:particle/2	15 -10 -6 -1 -1 -1
last:legalForm	18 -12 7 -32 -28 -33
last:legalForm/1	47 -11 -28 -11 -8 -10
last:legalForm/2	23 -29 -2 -10 -15 -16
last:legalForm/3	-14 14 17 -16 -7 -12
last:firmHead	7 -34 21 -11 -8 -34
last:firmHead/1	3 -22 7 -2 3 -21
last:firmHead/2	4 -25 20 -9 -24 -17
last:firmHead/3	7 2 1 -12 -7 -4
last:firmNoun	5 -2 3 6 -4 -33
last:firmNoun/1	3 -10 8 7 -3 -23
last:firmNoun/2	8 3 -6 -1 1 -12
last:firmNoun/3	-1 10 -4 -2 -2 -3
last:bodyHead	-7 -44 -16 38 -15 -21
last:bodyHead/1	-13 -31 -14 41 -15 -41
last:bodyHead/2	16 -21 -5 -1 -22 0
last:bodyHead/3	-8 -6 -5 -6 14 7
last:placeHead	-7 -12 -16 -2 33 -34
last:placeHead/1	-5 -2 -31 -10 32 -47
last:placeHead/2	-2 -20 6 1 7 -5
last:placeHead/3	-4 -6 4 5 -4 2
last:productHead	0 -27 -24 -18 -19 34
last:productHead/1	-4 -22 -22 -9 -15 30
last:productHead/2	16 -8 -1 -7 -5 -3
last:productHead/3	-10 0 -9 -2 0 16
last:productNoun	2 -2 6 -19 -24 12
last:productNoun/1	-4 0 -3 -13 -22 21
last:productNoun/2	7 0 12 -6 -3 -19
last:productNoun/3	7 -4 -4 -1 0 0
last:clubHead	4 -12 -4 6 1 -6
last:clubHead/1	8 -6 -14 3 3 -4
last:clubHead/2	-10 -7 10 7 -3 -3
last:clubHead/3	6 0 -4 -2 0 0
last:mediaHead	-3 -38 34 -28 -31 -7
last:mediaHead/1	2 -22 18 -12 -23 -9
last:mediaHead/2	-7 -19 26 -18 -11 1
last:speaking	-6 16 -9 -5 -2 -3
last:speaking/1	-7 13 -4 -4 -2 -2
last:speaking/2	1 5 -5 -1 0 -1
last:acting	11 2 -6 -5 -3 -1
last:acting/1	9 3 -5 -5 -3 -1
last:firmVerb	16 -4 -5 -3 -4 -1
last:firmVerb/1	10 -3 -2 -1 -4 -1
last:firmVerb/2	7 -2 -3 -2 -1 0
last:article	11 -3 -5 -1 -1 -1
last:article/2	7 -1 -4 0 -1 0
last:preposition	10 -4 -2 -1 -2 -1
last:preposition/1	6 -3 -2 0 -1 -1
last:placePreposition	10 -4 -2 -1 -1 -1
last:placePreposition/1	9 -4 -2 -1 -1 -1
last:from	-2 -3 8 -1 -2 -2
last:from/1	-3 -3 8 -1 -2 -2
last:and	11 -2 -3 -12 4 -1
last:and/1	11 -2 -3 -12 5 -1
last:pronoun	11 -1 -5 -3 -4 -2
last:pronoun/2	12 -4 -6 -1 -1 -2
last:nationality	18 -1 0 -8 -13 -3
last:nationality/1	10 0 2 -4 -11 -2
last:nationality/2	9 -1 -2 -4 -1 -1
last:calendar	17 11 -9 -24 -29 -9
last:calendar/1	7 8 2 -9 -27 -4
last:calendar/2	13 15 -21 -13 -3 -7
last:calendar/3	18 -11 -1 -5 0 -1
last:never	21 -35 5 -13 -6 -18
last:never/1	29 -25 -19 -1 1 -7
last:never/2	10 -10 5 -10 -8 -8
last:never/3	-2 -4 11 -10 -5 -6
last:plain	11 -8 -5 -2 -3 1
last:plain/1	3 -11 -4 8 -3 9
last:plain/2	10 5 -4 -7 -3 -15
last:plain/3	13 -2 -6 -16 7 -4
last:firmTail	26 -14 -2 -13 -5 -4
last:firmTail/1	36 -12 -15 -12 -5 -3
last:firmTail/2	-6 -3 10 -1 0 -1
last:partyTail	16 -6 -8 1 -4 -6
last:partyTail/1	23 -6 -4 -14 -3 -3
last:partyTail/2	-8 0 -5 13 -1 -3
last:credit	24 -9 -8 -7 -7 -1
last:credit/1	23 -7 -5 -7 -6 -1
last:credit/2	5 -2 -3 0 0 0
last:function	29 -12 -3 -12 -5 -11
last:function/1	30 -15 -12 -9 -1 -8
last:function/2	0 1 7 -5 -4 -3
last:given	9 10 -4 -20 -30 9
last:given/1	-1 21 -16 -25 -32 13
last:given/2	18 -28 19 -18 2 -4
last:given/3	-9 18 -11 9 -3 -6
last:givenMaybe	-3 13 -9 -11 -13 7
last:givenMaybe/1	-5 19 -4 -16 -37 14
last:givenMaybe/2	3 -11 -13 1 20 -11
last:givenMaybe/3	5 1 2 -2 -1 -8
last:acronym	5 3 16 -3 -18 -22
last:acronym/1	5 -3 5 11 -15 -21
last:acronym/2	14 -4 4 -21 -1 -5
last:acronym/3	-13 16 15 -26 -12 -1
last:mixed	-8 -23 20 -6 -35 13
last:mixed/1	-6 -20 5 2 -28 20
last:mixed/2	9 -5 4 -9 -9 -15
last:mixed/3	-15 -1 20 -5 -1 -6
last:capital	21 1 -10 -9 -4 -11
last:capital/1	19 1 -8 -16 0 -11
last:capital/2	3 -1 2 3 -10 -6
last:capital/3	20 -14 -21 9 -5 4
last:number	24 -48 -34 -7 0 18
last:number/1	-35 -2 7 10 -7 23
last:number/2	25 -43 -26 -18 2 15
last:number/3	31 -9 -29 1 2 -22
last:initial	-14 28 15 -21 -17 -31
last:initial/1	23 9 -22 -9 -7 -13
last:initial/2	-29 29 12 -5 -8 -13
last:initial/3	-10 -11 24 -9 -2 -8
last:endsInS	-6 2 8 -4 -3 0
last:endsInS/1	-2 3 -1 -10 -3 9
last:endsInS/2	-4 -11 13 5 6 -16
last:endsInS/3	-13 15 7 0 -6 -3
last:stop	5 -17 15 -11 -11 -12
last:stop/1	19 -5 -6 -1 -7 -3
last:stop/2	6 -12 7 -6 -4 -7
last:stop/3	-11 -1 15 -4 -1 -4
last:unknown	8 -11 -5 -11 10 1
last:unknown/1	-4 -8 3 0 9 -4
last:unknown/2	20 -9 -13 -28 0 11
last:unknown/3	1 -3 1 -6 6 -2
last:longWord	9 -16 -13 12 -8 -1
last:longWord/1	12 -10 -20 6 -3 -1
last:longWord/2	2 -2 3 2 -30 1
last:longWord/3	3 -17 0 14 -2 -5
last:shortWord	6 5 -2 -9 -9 2
last:shortWord/1	5 12 -7 -3 -15 -1
last:shortWord/2	3 -20 -1 3 12 7
last:shortWord/3	-2 27 5 -33 -11 -4
last:inhabitant	5 13 -2 -13 -17 -6
last:inhabitant/1	4 17 -11 -9 -12 -7
last:inhabitant/2	-7 3 11 -12 -9 3
last:inhabitant/3	22 -16 -8 0 -3 -6
last:ordinaryNoun	39 -30 -14 -7 -13 -9
last:ordinaryNoun/1	34 -25 -18 -4 -7 -6
last:ordinaryNoun/2	9 -9 1 0 -11 -4
last:ordinaryNoun/3	35 -18 -8 -16 -9 -13
last:ordinarySmall	29 -11 -16 -2 -13 -7
last:ordinarySmall/1	34 -16 -19 11 -22 -27
last:ordinarySmall/2	-7 -5 6 -23 9 14
last:ordinarySmall/3	-4 18 -16 -12 -1 4
last:ordinaryEnd	11 -4 6 -2 -17 -9
last:ordinaryEnd/1	10 -1 9 -8 -13 -7
last:ordinaryEnd/2	4 -4 3 6 -26 -10
last:ordinaryEnd/3	9 -9 -21 -1 14 5
last:lexiconNoun	20 -3 -4 0 -19 -11
last:lexiconNoun/1	28 1 -12 -6 -20 -14
last:lexiconNoun/2	-9 -9 8 10 -6 6
last:lexiconNoun/3	9 -9 -2 -1 6 -16
last:lexiconOther	12 7 4 -13 -28 -13
last:lexiconOther/1	17 2 0 -17 -23 -2
last:lexiconOther/2	3 1 11 -4 -14 -27
last:lexiconOther/3	-3 10 -8 2 -1 -2
last:lexiconCompound	10 -4 -8 3 -3 -4
last:lexiconCompound/1	6 -5 -3 -2 0 0
last:lexiconCompound/2	0 12 -3 4 -7 -16
last:lexiconCompound/3	16 -18 -27 12 -5 4
last:lexiconEnding	1 6 -5 -11 4 -1
last:lexiconEnding/1	-7 4 -7 -6 10 3
last:lexiconEnding/2	2 10 6 -7 -14 -6
last:lexiconEnding/3	28 -11 -13 -9 -1 -3
last:lexiconUnknown	5 7 -2 -6 -3 -9
last:lexiconUnknown/1	0 6 4 -10 0 -10
last:lexiconUnknown/2	6 5 -5 0 -4 -13
last:lexiconUnknown/3	5 -1 -12 4 -15 14
after:role	-13 17 2 -4 -2 -4
after:role/1	-12 12 6 -3 -1 -4
after:role/2	-4 12 -7 -1 -1 0
after:title	8 -5 -1 0 -1 0
after:title/1	7 -5 -1 0 -1 0
after:particle	13 -7 -14 -26 -11 19
after:particle/1	7 -4 -17 -19 -9 22
after:particle/2	8 -5 -1 -8 -4 1
after:particle/3	15 -14 4 -12 -2 -3
after:legalForm	75 -15 -54 -12 -13 -13
after:legalForm/1	43 -9 -21 -5 -10 -10
after:legalForm/2	39 -6 -29 -7 -4 -3
after:legalForm/3	22 -1 -20 -1 0 -1
after:firmHead	58 -24 -50 3 -16 -12
after:firmHead/1	48 -9 -35 -12 -12 -8
after:firmHead/2	25 -23 -25 11 -6 -4
after:firmHead/3	8 0 -7 -1 0 -1
after:firmNoun	-4 1 5 -5 6 -5
after:firmNoun/1	-4 5 4 -2 -2 -4
after:firmNoun/2	-1 -9 2 -2 9 -1
after:bodyHead	-1 7 -11 -8 7 -1
after:bodyHead/1	-4 7 -9 -6 8 -1
after:bodyHead/2	5 0 -2 -2 -1 0
after:placeHead	35 -9 -30 -27 -3 9
after:placeHead/1	32 -9 -21 -20 -1 1
after:placeHead/2	-1 1 -6 -8 -2 12
after:placeHead/3	13 -1 -8 -1 0 -5
after:productHead	20 9 -16 -5 -12 -6
after:productHead/1	8 9 -12 -1 -7 -2
after:productHead/2	14 0 -4 -3 -5 -3
after:clubHead	16 -2 -2 -11 -2 0
after:clubHead/1	13 -2 -2 -8 -2 0
after:mediaHead	-8 11 -14 -5 -7 13
after:mediaHead/1	-14 12 -10 -2 -6 13
after:mediaHead/2	8 -1 -4 -3 0 -1
after:speaking	-16 24 12 1 -21 -47
after:speaking/1	-6 24 7 -20 -13 -36
after:speaking/2	-26 4 18 18 -18 -12
after:speaking/3	19 -6 -15 -2 -2 -6
after:acting	-7 11 4 -3 -6 -6
after:acting/1	-2 13 1 -14 -5 -10
after:acting/2	-17 8 2 11 -1 4
after:acting/3	11 -17 3 -4 -8 0
after:firmVerb	-15 -4 35 -19 -12 -12
after:firmVerb/1	-32 7 36 -3 -11 -8
after:firmVerb/2	14 -17 17 -34 -1 -5
after:firmVerb/3	13 -2 -12 -2 -2 -4
after:article	-10 15 -2 -2 -2 -1
after:article/1	-18 14 18 -3 -8 -2
after:article/2	5 4 -23 -2 11 -1
after:article/3	9 2 -12 0 -6 1
after:possessive	-12 -13 21 -4 1 6
after:possessive/1	1 -20 1 -8 4 11
after:possessive/2	-11 5 20 -13 -6 -9
after:possessive/3	-11 -5 5 11 -1 -1
after:preposition	-1 14 -6 2 -2 -12
after:preposition/1	11 3 -2 -9 -7 -13
after:preposition/2	-14 20 -11 6 4 3
after:preposition/3	-14 -1 5 13 11 -18
after:placePreposition	-1 -2 8 -3 -12 1
after:placePreposition/1	16 -5 -10 -13 -11 7
after:placePreposition/2	-17 2 21 -4 -1 -5
after:placePreposition/3	-11 1 0 18 -2 -12
after:from	4 -5 6 -5 -9 4
after:from/1	12 -9 13 -30 -11 1
after:from/2	-11 1 -5 11 4 7
after:from/3	-5 5 -8 15 -3 -7
after:at	-8 7 4 -5 -1 4
after:at/1	-11 5 1 -5 1 12
after:at/2	4 4 5 0 -4 -17
after:named	-27 15 18 -15 -1 12
after:named/1	-29 13 27 -13 0 0
after:named/2	2 3 -21 -1 -1 16
after:named/3	-5 7 3 -3 -1 -1
after:and	-14 -3 22 -11 -2 3
after:and/1	-11 -2 14 -3 0 -2
after:and/2	4 -11 4 -9 -4 11
after:and/3	-19 17 17 -6 -8 -5
after:pronoun	2 6 -3 4 -10 -8
after:pronoun/1	7 -1 5 -4 -9 -7
after:pronoun/2	4 9 -11 -5 -1 -1
after:pronoun/3	-11 0 0 12 0 0
after:nationality	28 -22 2 1 -16 -4
after:nationality/1	32 -23 3 -4 -16 -4
after:nationality/2	-5 2 -2 5 0 -1
after:calendar	25 -23 -2 0 -1 0
after:calendar/1	25 -23 -1 0 -1 0
after:never	18 2 -15 -6 -18 7
after:never/1	8 -1 -18 -6 -7 12
after:never/2	18 4 0 -15 -11 -7
after:never/3	-6 -1 -4 10 -1 -1
after:plain	1 5 -11 5 -11 10
after:plain/1	6 0 -8 7 -20 6
after:plain/2	-14 13 -8 2 9 7
after:plain/3	9 -6 0 -1 -1 -2
after:firmTail	-24 8 17 -1 1 -1
after:firmTail/1	-19 8 17 0 -9 -1
after:firmTail/2	-10 0 0 0 10 0
after:credit	10 -5 -28 -26 5 15
after:credit/1	7 -18 -12 -6 2 17
after:credit/2	2 15 -25 -17 7 0
after:credit/3	13 -5 -1 -5 -1 -3
after:function	-4 -3 1 -2 7 1
after:function/1	-4 -1 -2 3 6 -4
after:function/2	4 -1 -8 1 1 4
after:function/3	-9 6 15 -19 4 8
after:given	5 -1 -13 -6 10 -2
after:given/1	0 0 -11 -2 10 -2
after:given/2	10 -2 -3 -4 -1 -1
after:givenMaybe	-1 -7 -1 10 -3 0
after:givenMaybe/1	-3 -6 -1 10 -2 0
after:acronym	57 -22 -38 -16 -8 -8
after:acronym/1	33 -15 -15 -11 -5 -5
after:acronym/2	28 -7 -18 -5 -3 -2
after:acronym/3	17 -2 -12 -2 -1 -1
after:mixed	42 -10 -24 -7 -7 -8
after:mixed/1	26 -4 -12 -4 -6 -6
after:mixed/2	21 -7 -12 -3 -2 -1
after:capital	40 -14 -11 -32 -9 -24
after:capital/1	25 -5 -2 -31 -10 -15
after:capital/2	32 -19 -14 -10 1 -14
after:capital/3	19 -5 -5 -8 -1 -7
after:small	-7 8 9 1 -8 -2
after:small/1	-3 9 5 -12 -3 3
after:small/2	-12 3 10 11 -10 -11
after:small/3	2 -13 2 13 -7 -5
after:number	21 13 -12 6 -33 -31
after:number/1	26 11 -13 6 -40 -32
after:number/2	-5 9 2 -3 1 -6
after:initial	42 -24 -23 -2 -4 -3
after:initial/1	31 -24 -8 -1 -3 -3
after:initial/2	18 -1 -17 -1 -1 -1
after:endsInS	23 -15 -35 -8 15 -5
after:endsInS/1	25 -11 -26 -4 5 -4
after:endsInS/2	4 -6 -15 -5 14 -2
after:edge	6 14 -8 -28 4 -10
after:edge/1	-3 -9 4 -23 13 -4
after:edge/2	10 32 -15 -24 -25 -18
after:edge/3	8 -10 -8 8 -9 3
after:comma	-9 19 14 -19 -7 -12
after:comma/1	7 2 3 -18 -3 -7
after:comma/2	-20 24 5 -1 -3 -15
after:comma/3	-10 9 23 -24 -15 -9
after:colon	0 22 -4 -1 -23 3
after:colon/1	3 27 -19 -2 -27 10
after:colon/2	-2 -23 21 -14 9 -12
after:colon/3	-12 14 -10 11 -7 -2
after:opens	-20 23 -16 -8 22 -7
after:opens/1	-17 6 -16 3 25 -25
after:opens/2	-9 33 -13 -21 -7 10
after:opens/3	-2 -14 8 6 -2 -2
after:closes	-33 -45 19 30 13 -26
after:closes/1	-23 -40 14 21 8 -21
after:closes/2	-17 -14 5 17 10 -5
after:closes/3	-4 0 5 -1 0 0
after:quote	6 -16 7 -20 -27 17
after:quote/1	29 -5 -6 -8 -31 -11
after:quote/2	-19 -35 12 -23 2 26
after:quote/3	-24 -2 10 -2 0 19
after:hyphen	-12 -1 -20 16 11 5
after:hyphen/1	-15 1 -11 12 15 -3
after:hyphen/2	-6 -2 -12 14 -9 10
after:hyphen/3	16 -1 -6 -9 -1 -1
after:stop	-2 -5 -5 -6 14 -1
after:stop/1	-7 -8 -11 4 15 1
after:stop/2	0 4 6 -10 -7 7
after:stop/3	12 0 -6 -14 14 -28
after:symbol	2 -6 -13 -7 18 -8
after:symbol/1	-7 -5 -11 -6 20 -2
after:symbol/2	11 0 -2 -1 -4 -6
after:ampersand	75 -21 -56 -20 -12 -12
after:ampersand/1	60 -12 -46 -14 -8 -9
after:ampersand/2	29 -10 -15 -6 -5 -3
after:ampersand/3	8 0 -7 -1 0 -1
after:slash	-11 -17 -16 1 26 -4
after:slash/1	-13 -15 -13 2 24 -2
after:slash/2	3 -4 -3 -2 6 -2
after:unknown	29 -35 1 -15 2 -7
after:unknown/1	16 -33 14 -8 3 -5
after:unknown/2	26 -4 -18 -7 -2 -1
after:longWord	-4 -10 5 -2 15 -14
after:longWord/1	2 -1 -15 -9 15 -8
after:longWord/2	-10 -12 14 10 2 -7
after:longWord/3	-4 -4 16 -11 -2 -3
after:shortWord	4 3 -7 -4 -5 6
after:shortWord/1	3 3 -9 -9 -2 12
after:shortWord/2	3 7 -5 -3 -4 -3
after:shortWord/3	0 -1 5 11 -23 -12
after:inhabitant	10 12 -12 -10 -15 -5
after:inhabitant/1	0 14 -5 -6 -13 -4
after:inhabitant/2	16 -1 -14 -4 -3 -1
after:ordinaryNoun	-36 30 16 -7 20 -18
after:ordinaryNoun/1	-42 34 12 -10 17 -9
after:ordinaryNoun/2	-8 -5 12 1 9 -8
after:ordinaryNoun/3	11 -2 -4 -2 -1 -3
after:ordinarySmall	7 1 -17 -2 5 -3
after:ordinarySmall/1	5 1 -15 -2 5 -2
after:ordinarySmall/2	5 0 -2 0 -1 -1
after:ordinaryEnd	-15 15 -6 -5 10 9
after:ordinaryEnd/1	-13 11 -8 -7 11 9
after:ordinaryEnd/2	-8 10 3 1 -2 -1
after:lexiconNoun	20 15 -24 -21 -13 -26
after:lexiconNoun/1	8 23 -17 -27 -20 -18
after:lexiconNoun/2	19 -13 -14 -1 6 -10
after:lexiconNoun/3	5 -3 6 -6 -1 -3
after:lexiconOther	15 0 -15 -4 -4 -2
after:lexiconOther/1	11 3 -15 -2 -4 -2
after:lexiconOther/2	7 -5 -1 -1 0 0
after:lexiconCompound	-3 -15 16 -18 3 6
after:lexiconCompound/1	2 -23 12 -18 4 6
after:lexiconCompound/2	-8 10 7 -4 -3 -1
after:lexiconEnding	15 -14 -8 -11 6 -3
after:lexiconEnding/1	15 -12 -17 -4 6 -2
after:lexiconEnding/2	1 -2 6 -7 -1 -1
after:lexiconUnknown	36 -39 -7 -5 2 -18
after:lexiconUnknown/1	19 -31 3 -2 4 -13
after:lexiconUnknown/2	41 -19 -26 -5 -6 -4
after:lexiconUnknown/3	8 -1 -2 -1 0 -4
after2:role	-18 30 -22 18 -5 -4
after2:role/1	-15 30 -19 15 -18 7
after2:role/2	-3 3 -14 16 6 -21
after2:role/3	-1 -1 3 -13 12 -4
after2:title	2 4 -19 -8 15 -10
after2:title/1	-8 9 -18 -5 16 -8
after2:title/2	16 -9 -4 -3 -2 -2
after2:particle	-3 15 5 -11 -4 -13
after2:particle/1	0 10 0 -5 -5 -9
after2:particle/2	-4 4 6 -10 1 -5
after2:particle/3	-3 12 3 -4 -7 -13
after2:legalForm	28 0 -44 11 0 -7
after2:legalForm/1	14 4 -18 -6 3 -5
after2:legalForm/2	-1 -3 -12 15 -3 -2
after2:legalForm/3	34 -1 -33 -2 0 -1
after2:firmHead	9 -21 15 -12 -4 -18
after2:firmHead/1	22 -21 2 -20 -2 -11
after2:firmHead/2	-15 -10 22 3 -4 -5
after2:firmHead/3	5 7 -8 -1 0 -3
after2:firmNoun	-4 -10 5 8 -1 -3
after2:firmNoun/1	-13 -5 16 3 0 -2
after2:firmNoun/2	4 -6 -14 16 -3 -5
after2:firmNoun/3	17 -3 -4 -16 0 3
after2:bodyHead	8 -6 -17 -5 1 7
after2:bodyHead/1	8 -16 -19 6 -3 8
after2:bodyHead/2	-8 19 1 -22 5 0
after2:bodyHead/3	16 -9 -1 -6 0 -1
after2:placeHead	-5 9 5 -17 7 -13
after2:placeHead/1	7 4 -6 -38 13 -22
after2:placeHead/2	-18 14 17 -9 -14 8
after2:placeHead/3	-4 -9 -5 15 -2 -4
after2:productHead	2 -20 11 7 1 -10
after2:productHead/1	8 -18 6 10 -9 -8
after2:productHead/2	-12 -3 10 -4 9 -2
after2:productNoun	3 1 10 -2 -21 -8
after2:productNoun/1	0 3 12 -11 -17 -7
after2:productNoun/2	8 -8 -6 7 -6 -2
after2:productNoun/3	-6 6 0 0 0 0
after2:familyNoun	19 -4 -7 -2 -11 -2
after2:familyNoun/1	9 0 0 0 -8 0
after2:familyNoun/2	12 -4 -6 -1 -3 -1
after2:clubHead	5 -2 4 -3 -2 -2
after2:clubHead/1	2 -5 6 -1 -2 -2
after2:mediaHead	10 -10 11 -7 -9 -5
after2:mediaHead/1	11 -10 7 -5 -8 -3
after2:mediaHead/2	-2 0 6 -2 -1 -2
after2:speaking	9 0 -19 -2 -12 6
after2:speaking/1	11 1 -16 12 -23 -6
after2:speaking/2	-7 -7 2 -20 17 16
after2:speaking/3	7 12 -13 -7 -3 -3
after2:acting	9 -4 3 -20 -2 -7
after2:acting/1	15 -2 -8 -15 -2 -9
after2:acting/2	-1 -8 9 -10 1 2
after2:acting/3	-9 7 12 -9 -1 -3
after2:firmVerb	-4 -21 -20 3 30 0
after2:firmVerb/1	0 -35 -14 5 28 2
after2:firmVerb/2	-2 2 -8 -3 8 -2
after2:firmVerb/3	-7 10 -2 0 0 -1
after2:article	2 6 -1 -2 -6 -7
after2:article/1	10 -3 -3 -13 0 -2
after2:article/2	-8 22 -3 6 -20 -5
after2:article/3	-4 -3 4 8 -1 -10
after2:possessive	-22 22 -10 6 11 9
after2:possessive/1	-39 25 -13 14 8 19
after2:possessive/2	10 -6 -9 3 7 -17
after2:possessive/3	2 4 9 -16 -1 -6
after2:preposition	0 -13 5 -6 9 -5
after2:preposition/1	5 -10 2 -8 8 -13
after2:preposition/2	-8 2 6 0 2 4
after2:preposition/3	4 -13 -3 -7 5 7
after2:placePreposition	-10 5 7 -1 -5 1
after2:placePreposition/1	-7 3 5 -16 -5 13
after2:placePreposition/2	-13 5 19 7 -5 -33
after2:placePreposition/3	8 3 -29 11 9 -7
after2:from	-11 9 -4 -5 -4 19
after2:from/1	-15 12 11 -5 -8 5
after2:from/2	7 -8 -23 7 8 17
after2:from/3	0 -1 -2 -11 -2 8
after2:at	-8 22 0 2 -14 -14
after2:at/1	-8 17 10 1 -22 -8
after2:at/2	0 -5 -10 4 12 -8
after2:at/3	-3 14 -11 -3 -1 -1
after2:named	-7 13 -24 -8 -9 13
after2:named/1	-8 10 -20 -5 -9 14
after2:named/2	-3 7 -3 -1 0 0
after2:named/3	5 0 -2 -3 0 0
after2:and	26 -10 -1 -5 -18 -17
after2:and/1	18 6 -4 9 -26 -18
after2:and/2	20 -16 -11 -18 8 1
after2:and/3	-6 -11 16 -6 -1 -4
after2:pronoun	2 3 -1 0 -13 3
after2:pronoun/1	1 -1 -6 15 -6 -8
after2:pronoun/2	18 14 -14 -29 -30 19
after2:pronoun/3	-13 -10 21 4 -2 -5
after2:nationality	1 26 -7 -19 -7 -7
after2:nationality/1	-1 24 -7 -19 -2 -7
after2:nationality/2	1 6 -1 1 -8 -1
after2:calendar	-2 -11 -5 7 0 10
after2:calendar/1	-5 -8 5 -1 4 4
after2:calendar/2	8 -7 -32 9 -7 10
after2:calendar/3	-8 -2 13 -2 -1 -3
after2:never	0 -13 10 3 -3 -2
after2:never/1	4 -14 2 15 -6 -11
after2:never/2	-5 4 -1 -13 4 12
after2:never/3	-5 -5 18 -11 -2 -5
after2:plain	-11 -8 6 5 0 10
after2:plain/1	-9 -11 3 -1 6 16
after2:plain/2	-5 7 -4 12 -11 -10
after2:plain/3	1 -15 17 -10 -5 0
after2:firmTail	-7 -3 -9 16 -18 12
after2:firmTail/1	-1 -6 0 1 -14 13
after2:firmTail/2	-5 -2 -14 17 -6 -3
after2:partyTail	-14 5 -9 -10 22 -4
after2:partyTail/1	-2 -7 -5 -8 15 -3
after2:partyTail/2	-14 9 -4 -3 11 -1
after2:credit	0 -6 -16 13 2 9
after2:credit/1	0 -6 -14 16 -4 8
after2:credit/2	0 -8 -4 -3 10 4
after2:function/1	4 12 -15 -7 -7 1
after2:function/2	-17 -25 21 7 14 -4
after2:function/3	2 2 3 5 -9 -20
after2:given	-4 8 -11 20 -2 -31
after2:given/1	-11 14 -1 19 -7 -40
after2:given/2	16 -8 -28 6 8 -3
after2:given/3	-3 -4 5 -1 -1 3
after2:givenMaybe	-2 12 -9 -12 5 3
after2:givenMaybe/1	-7 11 -5 -7 2 4
after2:givenMaybe/2	7 3 -7 -5 4 -2
after2:acronym	29 -5 -8 7 -46 2
after2:acronym/1	23 -31 15 17 -41 -15
after2:acronym/2	0 24 -24 -13 -9 13
after2:acronym/3	19 -4 -10 -6 -2 -3
after2:mixed	22 -23 0 -6 -1 0
after2:mixed/1	28 -21 -2 -5 -10 2
after2:mixed/2	-4 -3 2 -1 7 -2
after2:capital	4 -8 7 -4 4 -11
after2:capital/1	10 -15 0 5 1 -11
after2:capital/2	-9 4 12 -13 6 -5
after2:capital/3	-2 3 4 -4 7 -7
after2:small	3 0 -1 -2 -7 5
after2:small/1	-2 4 2 -7 -3 6
after2:small/2	6 -7 -8 8 -1 1
after2:small/3	6 -1 3 -4 -33 -3
after2:number	-6 7 8 -2 -3 -12
after2:number/1	-9 8 9 -3 2 -15
after2:number/2	6 -4 -3 0 -9 4
after2:number/3	-8 3 8 5 -10 -5
after2:endsInS	11 -20 -1 10 -15 8
after2:endsInS/1	4 -14 -1 16 -14 9
after2:endsInS/2	10 -8 -3 -2 -5 -3
after2:endsInS/3	8 -18 7 -10 -2 2
after2:edge	-5 0 16 -7 -1 -3
after2:edge/1	-4 -13 8 -2 11 -5
after2:edge/2	-6 15 12 -13 -29 4
after2:edge/3	-6 -1 10 7 -12 -1
after2:comma	19 10 -14 -18 -7 -15
after2:comma/1	2 20 -17 -16 7 -12
after2:comma/2	23 -15 7 -11 -36 -8
after2:comma/3	20 -7 -15 2 -3 -9
after2:colon	19 12 -10 -8 -12 -28
after2:colon/1	27 10 -29 1 -22 -21
after2:colon/2	-8 4 12 -10 9 -10
after2:colon/3	5 0 -1 -3 0 0
after2:opens	1 -16 -4 -14 -7 28
after2:opens/1	9 -8 -18 -28 -1 28
after2:opens/2	-11 -12 6 17 -8 7
after2:opens/3	-2 0 7 -5 0 -5
after2:closes	29 -15 -7 -5 -4 -11
after2:closes/1	29 -15 -7 -5 -4 -11
after2:quote	6 25 -11 13 -24 -63
after2:quote/1	14 19 -17 5 -20 -56
after2:quote/2	-5 16 -2 2 -6 -9
after2:quote/3	-13 -1 5 16 -4 -6
after2:hyphen	39 -38 -20 -10 18 -17
after2:hyphen/1	20 -21 -13 -12 19 -16
after2:hyphen/2	35 -28 -12 -1 -1 -1
after2:stop	26 -4 -22 -17 -2 -5
after2:stop/1	20 12 -24 -35 -6 0
after2:stop/2	12 -23 1 9 3 -17
after2:stop/3	11 -22 -18 -5 17 10
after2:symbol	12 -14 6 -3 -3 -3
after2:symbol/1	12 -14 6 -3 -3 -3
after2:ampersand	16 -5 -10 -2 2 -4
after2:ampersand/1	11 -5 -6 -1 2 -4
after2:ampersand/2	7 0 -5 -1 0 0
after2:slash	-9 14 -4 -2 -1 -1
after2:slash/1	-10 14 -3 -1 -1 -1
after2:unknown	6 -16 8 5 -9 -7
after2:unknown/1	5 -36 17 4 -5 -14
after2:unknown/2	11 16 -24 -12 -4 6
after2:unknown/3	-13 -2 10 11 -2 -3
after2:longWord	5 0 -7 7 -22 10
after2:longWord/1	-3 -5 5 5 -20 17
after2:longWord/2	10 9 -24 5 -4 -15
after2:longWord/3	6 -1 3 -5 -4 -4
after2:shortWord/1	3 -2 -5 1 5 -5
after2:shortWord/2	-6 10 3 -11 0 11
after2:shortWord/3	5 1 -3 1 -6 -12
after2:inhabitant	2 -3 3 -14 -1 0
after2:inhabitant/1	7 3 -1 -16 -7 1
after2:inhabitant/2	-5 -12 5 2 9 0
after2:inhabitant/3	21 -2 -9 -12 -4 -7
after2:ordinaryNoun	-12 2 1 -5 16 3
after2:ordinaryNoun/1	-14 -2 7 -9 15 9
after2:ordinaryNoun/2	5 2 -11 5 -5 -10
after2:ordinaryNoun/3	-10 7 7 -6 16 -7
after2:ordinarySmall	-11 14 1 -1 4 -7
after2:ordinarySmall/1	-8 14 -8 -3 2 2
after2:ordinarySmall/2	-6 -1 13 -2 -1 -15
after2:ordinarySmall/3	-6 9 -3 2 10 -13
after2:ordinaryEnd	8 -16 0 -8 2 0
after2:ordinaryEnd/1	6 -25 0 -3 4 10
after2:ordinaryEnd/2	0 9 1 -4 -3 -18
after2:ordinaryEnd/3	22 -6 -4 -14 -3 -2
after2:lexiconNoun	3 1 -1 -7 -2 5
after2:lexiconNoun/1	8 -4 -5 3 -8 4
after2:lexiconNoun/2	-8 4 0 -13 12 2
after2:lexiconNoun/3	-3 6 13 -12 -9 -1
after2:lexiconOther	-1 3 5 -8 -1 -12
after2:lexiconOther/1	0 6 -11 2 -2 -3
after2:lexiconOther/2	6 -13 23 -18 -7 -20
after2:lexiconOther/3	-10 12 -6 1 10 -4
after2:lexiconCompound	3 -9 10 -6 8 -25
after2:lexiconCompound/1	13 -15 -3 -1 7 -29
after2:lexiconCompound/2	-11 9 17 -11 -6 -1
after2:lexiconCompound/3	-6 -9 4 2 12 -4
after2:lexiconEnding	4 -23 -14 11 23 -19
after2:lexiconEnding/1	6 -36 -8 15 22 -16
after2:lexiconEnding/2	2 13 -15 -4 3 -3
after2:lexiconUnknown	-1 -12 11 4 -2 -5
after2:lexiconUnknown/1	1 -14 13 1 -3 -5
after2:lexiconUnknown/2	-3 -3 -2 9 3 -3
tail:role	-23 -39 28 20 -22 -6
tail:role/1	-28 -35 30 21 -22 -6
tail:role/2	8 -6 -2 -1 0 0
tail:title	-3 -2 -6 10 -1 0
tail:title/1	-3 -2 -6 10 -1 0
tail:particle	-14 0 0 0 14 0
tail:particle/1	-14 0 0 0 14 0
tail:firmHead	3 0 5 -3 -7 -2
tail:firmHead/1	1 0 7 -3 -7 -2
tail:firmNoun	8 -4 0 -25 0 4
tail:firmNoun/1	6 -4 2 -25 0 4
tail:firmNoun/2	10 0 -9 0 0 0
tail:bodyHead	23 -1 -4 -16 -7 -7
tail:bodyHead/1	20 -1 -3 -12 -7 -7
tail:bodyHead/2	6 0 -1 -4 0 0
tail:placeHead	21 -9 -23 2 -1 -8
tail:placeHead/1	15 -3 -21 5 0 -8
tail:placeHead/2	14 -6 -4 -4 0 0
tail:productHead	9 -4 -2 -1 -1 -2
tail:productHead/1	9 -4 -2 -1 -1 -2
tail:productNoun	20 -4 -11 -1 -2 -7
tail:productNoun/1	20 -4 -11 -1 -2 -7
tail:mediaHead	18 -1 -10 -1 -7 -1
tail:mediaHead/1	18 0 -10 -1 -7 -1
tail:speaking	8 -2 -2 -4 0 0
tail:speaking/2	8 -2 -2 -4 0 0
tail:calendar	-4 -2 -4 -1 -1 10
tail:calendar/1	-4 -2 -4 -1 -1 10
tail:never	16 0 -7 -2 -8 -1
tail:never/1	16 0 -7 -2 -8 -1
tail:plain	3 7 5 -10 -10 0
tail:plain/1	1 9 5 -10 -10 0
tail:plain/2	8 -3 -4 -1 0 0
tail:firmTail	-40 -17 50 -15 2 -9
tail:firmTail/1	-41 -17 51 -15 2 -9
tail:partyTail	10 -8 1 -4 -5 -5
tail:partyTail/1	9 -8 2 -4 -5 -5
tail:given	19 -6 -11 -1 -2 -1
tail:given/1	14 -3 -8 -1 -1 -1
tail:given/2	7 -3 -3 0 0 0
tail:givenMaybe	11 -6 -5 -1 -1 -1
tail:givenMaybe/1	8 -3 -4 -1 -1 0
tail:givenMaybe/2	5 -3 -1 0 0 0
tail:acronym	11 -1 -6 0 -5 0
tail:acronym/1	11 -1 -6 0 -5 0
tail:capital	41 -77 9 1 -22 1
tail:capital/1	2 -33 15 12 -19 4
tail:capital/2	71 -64 -12 -27 -5 -7
tail:capital/3	7 -2 -1 -3 0 -1
tail:small	51 -33 -15 -3 -15 -6
tail:small/1	37 -16 -12 -2 -14 -5
tail:small/2	26 -22 -3 -1 -1 -1
tail:number	7 0 -4 -2 0 -1
tail:number/1	7 0 -4 -2 0 -1
tail:endsInS	-6 -8 -15 -4 6 20
tail:endsInS/1	-9 -5 -14 -4 6 20
tail:unknown	9 -1 -3 0 -5 0
tail:unknown/1	8 -1 -3 0 -5 0
tail:longWord	-31 -6 24 12 -6 -3
tail:longWord/1	-28 -3 20 13 -6 -2
tail:longWord/2	-6 -3 10 -1 0 -1
tail:shortWord	43 -28 -17 -13 -8 1
tail:shortWord/1	18 -3 -9 -7 -7 3
tail:shortWord/2	45 -33 -15 -7 -2 -2
tail:inhabitant	5 -25 -2 11 -3 4
tail:inhabitant/1	-9 -14 1 15 -2 5
tail:inhabitant/2	17 -13 -3 -7 -1 -1
tail:inhabitant/3	5 -1 -3 0 0 0
tail:ordinaryNoun	-29 -9 21 15 2 7
tail:ordinaryNoun/1	-29 -8 20 15 2 8
tail:ordinaryNoun/3	-8 0 8 0 0 0
tail:ordinarySmall	-23 7 17 -9 -4 15
tail:ordinarySmall/1	-31 15 18 -5 -4 15
tail:ordinarySmall/2	18 -12 -4 -4 0 0
tail:ordinaryEnd	0 -20 -5 16 10 -3
tail:ordinaryEnd/1	-12 -10 -3 17 10 -3
tail:ordinaryEnd/2	16 -13 -3 -1 0 0
tail:lexiconNoun	2 -37 11 3 -4 9
tail:lexiconNoun/1	-11 -17 12 11 -3 11
tail:lexiconNoun/2	33 -30 -4 -20 -2 -3
tail:lexiconNoun/3	-2 -2 6 -1 0 0
tail:lexiconOther	7 -8 6 -3 -5 -2
tail:lexiconOther/1	7 -2 0 -2 -5 -1
tail:lexiconOther/2	-1 -6 8 0 0 0
tail:lexiconCompound	14 -27 1 11 -16 -5
tail:lexiconCompound/1	1 -13 3 12 -15 -4
tail:lexiconCompound/2	22 -19 -5 -1 0 -1
tail:lexiconEnding	20 -6 -11 -3 -1 -1
tail:lexiconEnding/1	11 -2 -8 0 -1 -1
tail:lexiconEnding/2	10 -4 -4 -3 0 0
tail:lexiconUnknown	49 -42 0 -16 -17 -10
tail:lexiconUnknown/1	17 -12 10 -11 -15 -7
tail:lexiconUnknown/2	46 -35 -16 -5 -2 -3
tail:lexiconUnknown/3	9 0 -7 -1 0 0
headOfHyphen:role	5 -1 0 0 -3 0
headOfHyphen:particle	9 -3 -3 -1 -2 -1
headOfHyphen:particle/1	9 -3 -3 -1 -2 -1
headOfHyphen:bodyHead	8 -1 -1 -5 -1 0
headOfHyphen:bodyHead/1	7 0 -1 -5 -1 0
headOfHyphen:placeHead	15 -3 -7 -2 -3 -1
headOfHyphen:placeHead/1	6 -1 -2 -1 -2 0
headOfHyphen:placeHead/2	7 -2 -4 0 0 0
headOfHyphen:never	12 -1 -3 -6 -1 -2
headOfHyphen:never/1	9 -1 -1 -6 -1 -1
headOfHyphen:plain	7 -2 -3 -1 -1 -1
headOfHyphen:given	37 -28 -6 -3 -4 -3
headOfHyphen:given/1	10 -2 -2 -1 -3 -2
headOfHyphen:given/2	30 -26 -3 -2 -1 -1
headOfHyphen:givenMaybe	15 -11 -2 -1 -1 -1
headOfHyphen:givenMaybe/2	14 -10 -2 -1 -1 -1
headOfHyphen:acronym	17 -2 -5 -8 -2 -2
headOfHyphen:acronym/1	14 -2 -3 -8 -2 -1
headOfHyphen:capital	66 -44 -10 -18 -28 -11
headOfHyphen:capital/1	42 -15 -3 -12 -26 -8
headOfHyphen:capital/2	39 -36 -5 -6 -3 -4
headOfHyphen:capital/3	10 -1 -7 -2 0 0
headOfHyphen:small	14 -5 -4 -1 -4 -1
headOfHyphen:small/1	13 -3 -4 -1 -4 -1
headOfHyphen:endsInS	12 -5 -5 -1 -2 -1
headOfHyphen:endsInS/1	6 -1 -2 -1 -2 0
headOfHyphen:endsInS/2	7 -4 -2 -1 0 0
headOfHyphen:unknown	10 -2 -3 -3 -2 -1
headOfHyphen:unknown/1	8 -1 -3 -2 -2 0
headOfHyphen:longWord	7 0 -3 -2 -1 0
headOfHyphen:shortWord	13 -19 13 -12 -10 -5
headOfHyphen:shortWord/1	10 -6 8 -10 -9 -3
headOfHyphen:shortWord/2	5 -13 9 -2 -1 -2
headOfHyphen:inhabitant	16 -3 -8 -2 -3 -1
headOfHyphen:inhabitant/1	8 -3 -2 -1 -3 -1
headOfHyphen:inhabitant/2	8 -1 -6 0 0 0
headOfHyphen:ordinaryNoun	-17 -1 20 -1 -1 -1
headOfHyphen:ordinaryNoun/1	-11 -1 13 -1 -1 -1
headOfHyphen:ordinaryNoun/2	-11 0 12 0 0 0
headOfHyphen:ordinarySmall	-20 -2 22 -1 0 -1
headOfHyphen:ordinarySmall/1	-14 0 15 0 0 -1
headOfHyphen:ordinarySmall/2	-10 -2 12 0 0 0
headOfHyphen:ordinaryEnd	10 -1 -3 -1 -4 -1
headOfHyphen:ordinaryEnd/1	8 -1 -1 -1 -4 0
headOfHyphen:lexiconNoun	0 -9 14 -6 -7 -3
headOfHyphen:lexiconNoun/1	-1 -4 11 -3 -6 -2
headOfHyphen:lexiconNoun/2	0 -6 7 -2 -1 -1
headOfHyphen:lexiconOther	14 -6 -4 -2 -2 -1
headOfHyphen:lexiconOther/1	8 -2 -2 -2 -2 -1
headOfHyphen:lexiconOther/2	7 -5 -2 0 0 0
headOfHyphen:lexiconCompound	16 -3 -6 -2 -5 -1
headOfHyphen:lexiconCompound/1	11 -2 -2 -1 -5 -1
headOfHyphen:lexiconCompound/2	5 -1 -3 -1 0 0
headOfHyphen:lexiconEnding	5 0 -2 -2 -1 0
headOfHyphen:lexiconUnknown	67 -33 -26 -10 -16 -6
headOfHyphen:lexiconUnknown/1	41 -9 -15 -7 -15 -4
headOfHyphen:lexiconUnknown/2	39 -28 -11 -3 -2 -2
headOfHyphen:lexiconUnknown/3	6 -1 -4 0 0 0
after3:role	0 23 -3 11 -20 -18
after3:role/1	5 14 -12 14 -12 -15
after3:role/2	-8 19 3 0 -23 -4
after3:role/3	3 -11 9 -3 -5 -6
after3:title	4 1 -30 9 5 -11
after3:title/1	9 -8 -16 9 2 -8
after3:title/2	-3 10 -16 2 3 -2
after3:particle	-1 -9 2 -4 -1 10
after3:particle/1	8 -14 -3 -7 1 5
after3:particle/2	-13 9 4 -1 -5 9
after3:particle/3	-2 -11 5 4 -5 1
after3:legalForm	-4 -8 19 -11 -5 -14
after3:legalForm/1	-17 -6 27 -7 -4 -8
after3:legalForm/2	13 -2 -4 -4 -1 -6
after3:firmHead	5 -3 6 -9 -11 4
after3:firmHead/1	8 -7 -10 6 -3 10
after3:firmHead/2	-5 7 18 -15 -14 -9
after3:firmHead/3	0 -1 5 -5 -2 -2
after3:firmNoun	-4 -26 20 -5 -4 6
after3:firmNoun/1	9 -34 15 -6 0 -11
after3:firmNoun/2	-23 1 8 9 -17 22
after3:firmNoun/3	0 4 6 -14 8 -12
after3:bodyHead	-7 -2 -14 7 26 -12
after3:bodyHead/1	5 -17 -29 -4 30 -4
after3:bodyHead/2	-28 21 4 21 -6 -10
after3:bodyHead/3	13 -5 2 -14 -2 -2
after3:placeHead	3 -15 10 -33 -1 10
after3:placeHead/1	2 -10 8 -16 -8 8
after3:placeHead/2	0 -10 3 -24 11 9
after3:placeHead/3	6 3 1 -6 -2 -10
after3:productHead	-8 8 11 9 -20 -8
after3:productHead/1	-18 6 16 13 -18 -6
after3:productHead/2	13 13 -17 -7 -3 -2
after3:productHead/3	-4 -9 10 -2 0 -1
after3:productNoun	-4 -7 17 -9 -2 -1
after3:productNoun/1	-10 -15 14 2 5 2
after3:productNoun/2	18 6 -9 -11 -9 -4
after3:productNoun/3	-16 6 16 -5 -1 -1
after3:familyNoun	10 1 -3 -5 -3 -5
after3:familyNoun/1	4 -2 -3 -2 5 -2
after3:familyNoun/2	-9 4 10 -1 -2 -2
after3:familyNoun/3	17 -1 -12 -1 -6 -1
after3:clubHead	-5 1 -10 13 -16 8
after3:clubHead/1	-5 1 -10 13 -16 8
after3:mediaHead	0 10 4 -16 7 -10
after3:mediaHead/1	-4 3 10 -5 0 -8
after3:mediaHead/2	4 8 -11 -11 8 -2
after3:speaking	5 3 6 -10 -2 -25
after3:speaking/1	0 4 -2 7 -1 -17
after3:speaking/2	-2 -2 19 -18 -1 -15
after3:speaking/3	26 -3 -13 -14 -1 -1
after3:acting	8 16 -13 -1 -19 1
after3:acting/1	16 6 -12 4 -18 -12
after3:acting/2	-2 15 -12 -13 -6 17
after3:acting/3	-14 10 3 11 -1 -4
after3:firmVerb	-9 5 9 -10 11 -14
after3:firmVerb/1	3 -2 -15 2 10 -12
after3:firmVerb/2	-14 2 22 -17 3 -2
after3:firmVerb/3	-7 9 0 -1 0 0
after3:article/1	-5 -2 2 4 0 6
after3:article/2	2 -6 1 -1 4 -7
after3:article/3	9 2 -11 2 -10 -1
after3:possessive	-20 15 -6 -3 6 13
after3:possessive/1	-5 4 -10 -20 9 11
after3:possessive/2	-13 6 4 3 -5 9
after3:possessive/3	-19 19 -3 8 -1 -2
after3:preposition	-6 -9 10 -2 0 3
after3:preposition/1	-9 -12 14 10 -1 0
after3:preposition/2	-6 -1 -1 -2 -1 8
after3:preposition/3	26 -7 -2 -41 8 -11
after3:placePreposition	-6 10 10 -23 -2 -7
after3:placePreposition/1	-12 23 15 -48 -4 -11
after3:placePreposition/2	9 -27 -5 9 5 5
after3:placePreposition/3	-6 9 8 -9 -2 -2
after3:from	-9 -23 4 7 7 16
after3:from/1	-10 -21 -1 9 11 15
after3:from/2	-15 2 10 7 -10 3
after3:from/3	24 -20 2 -25 -2 2
after3:at	-10 20 -19 2 -9 12
after3:at/1	-14 13 -5 -4 -6 16
after3:at/2	10 14 -25 -1 -5 -6
after3:at/3	-9 5 -5 9 0 -2
after3:named	7 -13 18 -8 -13 -9
after3:named/1	11 -7 7 -6 -12 -4
after3:named/2	-5 -8 14 -2 -1 -5
after3:and	-11 -11 -5 -9 16 25
after3:and/1	-17 -5 18 -24 18 -2
after3:and/2	16 -10 -44 -3 -7 28
after3:and/3	-15 -4 -4 15 -2 10
after3:pronoun	-5 12 -4 -9 7 -4
after3:pronoun/1	0 14 -20 -4 3 0
after3:pronoun/2	-6 -7 18 -12 7 -17
after3:pronoun/3	-5 8 -5 0 -4 4
after3:nationality	-6 -19 23 4 -20 9
after3:nationality/1	-2 -22 27 -9 -17 7
after3:nationality/2	-1 2 0 -5 -4 6
after3:nationality/3	-7 -1 -8 12 -1 -1
after3:calendar	-7 -1 -10 15 2 -1
after3:calendar/1	-6 -3 -10 22 -4 -4
after3:calendar/2	-4 3 -2 -3 13 -7
after3:calendar/3	5 -3 -4 -9 -2 9
after3:never	7 -17 -4 -1 -1 7
after3:never/1	20 -25 -5 -5 -9 4
after3:never/2	-11 -5 0 4 12 4
after3:never/3	-9 13 0 -2 -2 3
after3:plain	-1 -5 3 2 0 -6
after3:plain/1	-3 0 -2 7 -2 -6
after3:plain/2	7 -3 -4 -12 11 -2
after3:plain/3	-6 -12 13 5 -12 -3
after3:firmTail	1 15 14 -24 -18 -29
after3:firmTail/1	-1 11 11 -13 -15 -21
after3:firmTail/2	5 -4 10 -10 -4 -9
after3:firmTail/3	-1 12 -8 -5 0 -2
after3:partyTail	9 -16 -3 12 -7 -11
after3:partyTail/1	27 -10 -13 1 -4 -8
after3:partyTail/2	-21 -4 8 18 -2 -2
after3:partyTail/3	16 -3 -4 -9 -1 -1
after3:credit	7 -5 -13 20 -22 -4
after3:credit/1	14 -2 -12 14 -22 -9
after3:credit/2	-15 -2 1 20 -2 -6
after3:credit/3	13 -2 -5 -15 0 8
after3:function	4 -6 5 -25 4 6
after3:function/1	3 -1 0 -19 12 -12
after3:function/2	12 -7 3 -35 -19 22
after3:function/3	-15 -2 2 20 -7 5
after3:given	-1 2 -15 -4 1 14
after3:given/1	-6 14 -35 0 0 15
after3:given/2	3 -18 17 -12 2 -4
after3:given/3	9 -6 -11 4 -1 2
after3:givenMaybe	-13 29 -23 -13 10 -15
after3:givenMaybe/1	-18 27 -14 -9 11 -15
after3:givenMaybe/2	13 7 -14 -4 -2 0
after3:acronym	16 5 -12 -6 -20 7
after3:acronym/1	17 -10 -12 3 -17 10
after3:acronym/2	-2 20 -4 -9 -6 -4
after3:acronym/3	7 -1 -1 -5 0 0
after3:mixed	-1 -6 5 -4 4 -4
after3:mixed/1	-9 -8 13 -2 4 -4
after3:mixed/2	12 1 -11 -1 -1 0
after3:capital	3 -11 4 -4 2 0
after3:capital/1	2 -8 -1 -5 4 3
after3:capital/2	3 1 3 -3 -4 -7
after3:capital/3	-2 -14 8 2 -2 2
after3:small	3 4 3 2 -8 -9
after3:small/1	1 5 0 0 -1 -7
after3:small/2	1 -3 7 2 -12 -4
after3:small/3	7 8 -6 5 -26 -14
after3:number	-5 -4 9 2 -7 6
after3:number/1	-1 -2 15 -7 -12 1
after3:number/2	-2 -9 -9 10 10 1
after3:number/3	-7 4 0 -5 -4 12
after3:initial	-7 0 7 3 -1 0
after3:initial/1	-6 0 8 0 0 0
after3:endsInS	3 1 -9 -15 9 7
after3:endsInS/1	7 7 -28 -7 12 -6
after3:endsInS/2	-3 1 -3 3 -3 8
after3:endsInS/3	-3 -17 21 -28 -2 12
after3:edge	0 10 0 -14 6 -8
after3:edge/1	6 0 -8 -10 13 -14
after3:edge/2	-17 22 7 -9 -19 11
after3:edge/3	7 -14 7 -2 5 -6
after3:comma	6 16 -3 -7 -26 -4
after3:comma/1	16 10 -3 -6 -25 -18
after3:comma/2	-8 11 -7 -11 -4 16
after3:comma/3	-11 7 5 9 -2 -7
after3:colon	11 18 -31 -3 -21 -2
after3:colon/1	15 16 -15 -20 -28 3
after3:colon/2	1 8 -28 12 -2 -9
after3:colon/3	-2 -5 -3 -8 13 -1
after3:opens	2 9 -18 -10 8 -3
after3:opens/1	-4 9 -13 -9 8 -3
after3:opens/3	5 0 -5 0 0 0
after3:closes	-3 16 -46 -11 26 -20
after3:closes/1	0 -8 -37 -7 29 -13
after3:closes/2	-4 35 -13 -19 -5 -6
after3:closes/3	-2 -8 -2 10 -1 -1
after3:quote	24 3 -5 -31 -18 -14
after3:quote/1	24 4 -18 -32 -11 -10
after3:quote/2	1 5 10 -4 -17 -7
after3:quote/3	5 -5 5 -1 -5 -1
after3:hyphen	13 -16 -13 -10 10 -2
after3:hyphen/1	18 -11 -22 -8 1 2
after3:hyphen/2	-10 -5 5 -2 16 -6
after3:hyphen/3	8 -10 5 -3 -1 -1
after3:stop	14 5 -13 -17 -1 -13
after3:stop/1	7 15 -13 -15 -5 -8
after3:stop/2	6 -28 10 -1 10 -9
after3:stop/3	28 11 -23 -22 -6 -10
after3:symbol	27 -20 -9 -2 -3 -2
after3:symbol/1	27 -20 -9 -2 -3 -2
after3:ampersand	6 -2 3 -5 -3 -6
after3:ampersand/1	12 2 -15 -3 -1 -5
after3:ampersand/2	2 -7 6 -1 -2 -1
after3:ampersand/3	-9 0 10 -1 0 0
after3:slash	3 5 -2 -4 -2 -2
after3:slash/2	-2 8 -2 -3 -1 -1
after3:unknown	8 -5 9 4 -15 -4
after3:unknown/1	16 -21 6 7 -12 -1
after3:unknown/2	-15 16 6 -1 -5 -3
after3:unknown/3	5 -1 -1 -2 0 0
after3:longWord	-6 5 4 12 -4 -19
after3:longWord/1	3 1 8 -14 -1 -10
after3:longWord/2	-21 9 2 22 -5 -15
after3:longWord/3	2 -9 -12 18 -5 -10
after3:shortWord/1	6 3 -9 -1 -2 -4
after3:shortWord/2	-5 0 9 -10 1 4
after3:shortWord/3	-7 3 -2 12 -13 9
after3:inhabitant	3 17 6 -8 -26 4
after3:inhabitant/1	4 1 10 8 -28 -2
after3:inhabitant/2	-12 28 2 -23 0 8
after3:inhabitant/3	11 2 -13 -2 -4 0
after3:ordinaryNoun	-4 -6 9 5 -6 -1
after3:ordinaryNoun/1	-6 -7 4 7 -1 6
after3:ordinaryNoun/2	2 3 2 4 -6 -21
after3:ordinaryNoun/3	-2 -1 11 -14 -11 8
after3:ordinarySmall	-7 15 4 -7 -1 -10
after3:ordinarySmall/1	-6 21 -3 -16 2 -12
after3:ordinarySmall/2	0 2 5 1 -5 -8
after3:ordinarySmall/3	-6 -20 4 1 5 10
after3:ordinaryEnd	-6 -12 1 7 12 -10
after3:ordinaryEnd/1	-9 -3 10 -8 13 -10
after3:ordinaryEnd/2	12 -13 -5 -2 0 -2
after3:ordinaryEnd/3	-8 -12 -11 24 -4 -4
after3:lexiconNoun	-2 -2 3 0 -6 4
after3:lexiconNoun/1	-1 -3 -2 1 -2 5
after3:lexiconNoun/2	-3 9 1 3 -14 1
after3:lexiconNoun/3	6 -11 8 -14 2 -5
after3:lexiconOther	10 -6 1 2 -14 -6
after3:lexiconOther/1	15 -9 2 2 -26 1
after3:lexiconOther/2	-5 14 2 -13 21 -27
after3:lexiconOther/3	-10 -4 -7 11 -2 9
after3:lexiconCompound	-2 -31 5 8 13 -8
after3:lexiconCompound/1	-3 -40 11 7 14 -2
after3:lexiconCompound/2	12 2 -14 -3 -1 -8
after3:lexiconCompound/3	-13 -7 12 11 -4 -9
after3:lexiconEnding	-5 1 0 -2 0 3
after3:lexiconEnding/1	-19 12 14 -12 4 0
after3:lexiconEnding/2	20 -16 -13 0 -7 6
after3:lexiconEnding/3	-1 -1 -6 11 -2 -2
after3:lexiconUnknown	4 0 3 -16 3 -1
after3:lexiconUnknown/1	9 6 -9 -20 3 -5
after3:lexiconUnknown/2	-9 -7 17 -4 -1 -1
after3:lexiconUnknown/3	-1 -2 -1 2 0 5
before3:role	-1 13 0 1 -2 -24
before3:role/1	8 12 -9 1 -2 -27
before3:role/2	-15 13 6 6 2 -3
before3:role/3	12 -9 5 -13 -4 -4
before3:title	-4 14 5 -8 -13 -9
before3:title/1	-4 10 8 -5 -13 -7
before3:title/2	-1 8 -2 -3 -1 -2
before3:particle	5 -4 -11 2 10 -5
before3:particle/1	-2 -8 -8 15 8 -6
before3:particle/2	7 8 -3 -28 7 -5
before3:particle/3	13 -3 -16 0 -7 0
before3:legalForm	2 3 -12 9 8 -11
before3:legalForm/1	-7 -12 5 9 12 -9
before3:legalForm/2	1 17 -12 3 -7 -2
before3:legalForm/3	15 0 -12 -3 0 0
before3:firmHead	-14 -21 36 -22 14 -27
before3:firmHead/1	-23 -21 31 -23 23 -18
before3:firmHead/2	8 -5 15 -9 -19 -12
before3:firmHead/3	-2 -3 5 1 -2 -1
before3:firmNoun	2 -25 14 -17 1 4
before3:firmNoun/1	10 -31 12 -22 -1 4
before3:firmNoun/2	-14 9 11 -7 3 4
before3:firmNoun/3	7 -4 -3 3 -3 -5
before3:bodyHead	16 -13 -37 28 -10 -6
before3:bodyHead/1	18 -19 -18 20 -6 -14
before3:bodyHead/2	-2 -1 -28 19 -10 5
before3:bodyHead/3	1 7 -5 -4 -1 -1
before3:placeHead	-16 -25 9 0 38 -20
before3:placeHead/1	-20 -20 19 -19 34 -9
before3:placeHead/2	8 -15 -14 6 15 -14
before3:placeHead/3	-7 2 -1 15 -3 -10
before3:productHead	29 -23 3 -12 -8 0
before3:productHead/1	19 -22 5 -3 -5 3
before3:productHead/2	14 0 -2 -9 -2 -2
before3:productNoun	18 2 -8 -18 -17 8
before3:productNoun/1	8 8 -3 -22 -13 13
before3:productNoun/2	12 -8 -3 3 -6 -8
before3:productNoun/3	8 -1 -7 0 0 0
before3:familyNoun	-7 10 -3 0 0 -1
before3:familyNoun/1	-6 9 -3 0 0 -1
before3:clubHead	-27 -19 -1 23 2 13
before3:clubHead/1	-19 -12 4 -3 12 14
before3:clubHead/2	-16 -9 -8 25 -12 -1
before3:mediaHead	2 4 6 -11 -12 4
before3:mediaHead/1	-1 9 6 -9 -12 4
before3:mediaHead/2	3 -7 4 -2 -1 -1
before3:speaking	6 11 -11 -14 -10 7
before3:speaking/1	6 18 -9 -31 -19 8
before3:speaking/2	13 -19 -19 19 9 -9
before3:speaking/3	-22 18 14 -15 -2 8
before3:acting	1 5 -10 -1 -17 18
before3:acting/1	2 1 -7 -8 -13 16
before3:acting/2	-5 6 -6 10 -10 3
before3:acting/3	9 0 -6 -10 -4 7
before3:firmVerb	8 -3 1 -8 -7 3
before3:firmVerb/1	14 -2 9 -23 -5 -19
before3:firmVerb/2	-4 1 -16 9 -4 15
before3:firmVerb/3	-2 -1 6 -4 0 -2
before3:article	-7 5 -5 3 5 2
before3:article/1	-15 2 3 5 8 3
before3:article/2	-1 6 -2 -2 -1 -1
before3:article/3	25 0 -22 -9 -12 -5
before3:possessive	-15 14 -5 7 -3 8
before3:possessive/1	12 0 -3 -5 -6 -10
before3:possessive/2	-35 23 -14 16 7 17
before3:possessive/3	-13 4 11 -1 0 -1
before3:preposition	-1 -5 -7 -7 3 12
before3:preposition/1	-7 10 -11 -5 -1 16
before3:preposition/2	18 -25 -5 -4 10 -6
before3:preposition/3	3 -9 8 -3 -5 -5
before3:placePreposition	-12 -14 -16 10 35 -3
before3:placePreposition/1	-13 -3 -13 8 28 -15
before3:placePreposition/2	-7 -16 -10 3 22 17
before3:placePreposition/3	4 -8 4 0 -2 -4
before3:from	-3 -1 13 8 -13 -30
before3:from/1	3 9 4 16 -28 -26
before3:from/2	7 -7 -6 -15 17 -9
before3:from/3	-12 -23 23 4 -1 -5
before3:at	4 -12 10 -17 -3 2
before3:at/1	-1 -3 20 -29 -1 -20
before3:at/2	-3 -9 -6 9 -3 14
before3:at/3	18 -10 -10 -4 -1 -1
before3:named	-16 -28 5 11 17 8
before3:named/1	-10 -33 8 -5 19 11
before3:named/2	-15 4 -2 15 -3 -2
before3:named/3	8 0 -2 0 0 -6
before3:and	-3 -4 15 8 -13 -23
before3:and/1	4 3 -5 10 -8 -15
before3:and/2	-3 -16 25 -2 -9 -17
before3:and/3	-11 7 7 -1 0 -1
before3:pronoun	13 12 -12 -11 -13 -2
before3:pronoun/1	9 7 -1 -14 -11 -4
before3:pronoun/2	18 -6 -11 -5 -4 -1
before3:pronoun/3	-9 20 -14 3 -4 2
before3:nationality	4 -20 0 -18 24 -17
before3:nationality/1	-16 -13 8 -9 25 -15
before3:nationality/2	31 -10 -21 -10 -1 -3
before3:nationality/3	-4 -1 5 0 0 0
before3:calendar	-6 2 -8 1 12 -3
before3:calendar/1	6 -2 -14 4 5 -15
before3:calendar/2	-7 9 -6 -2 2 12
before3:calendar/3	-19 -2 13 -3 14 -2
before3:never	7 -25 10 -10 -10 17
before3:never/1	16 -32 13 0 -13 1
before3:never/2	-1 -12 -2 -10 0 19
before3:never/3	-16 18 6 -5 -3 1
before3:plain	0 4 3 8 -11 -9
before3:plain/1	2 8 -3 0 -8 -9
before3:plain/2	-10 -6 13 10 -12 -3
before3:plain/3	0 -1 -6 2 7 -2
before3:firmTail	-9 -4 21 -9 -27 13
before3:firmTail/1	-5 -1 9 0 -27 16
before3:firmTail/2	-7 -6 20 -13 -1 -6
before3:partyTail	-6 -22 -4 23 -15 3
before3:partyTail/1	-10 -15 -5 21 -12 5
before3:partyTail/2	4 -8 1 5 -4 -3
before3:credit	3 6 10 -5 -11 -38
before3:credit/1	5 8 6 -3 -9 -31
before3:credit/2	0 8 3 -16 -3 -9
before3:credit/3	-2 -11 4 8 0 -2
before3:function	-4 1 1 6 -15 8
before3:function/1	12 1 -17 -1 -11 5
before3:function/2	-18 -5 18 11 -5 -2
before3:function/3	-11 3 10 -3 -6 11
before3:given	0 -4 -16 18 6 -19
before3:given/1	9 -15 -20 12 7 -12
before3:given/2	-23 15 5 13 0 -10
before3:given/3	20 -1 -14 -6 -1 -1
before3:givenMaybe	-16 2 3 6 13 -2
before3:givenMaybe/1	-29 12 3 4 16 2
before3:givenMaybe/2	12 -12 8 -5 -5 -4
before3:givenMaybe/3	-1 -1 -9 9 0 0
before3:acronym	10 -4 12 -9 -22 1
before3:acronym/1	-5 -12 26 -15 -8 9
before3:acronym/2	4 20 -1 3 -22 -10
before3:acronym/3	24 -3 -21 -2 -2 -3
before3:mixed	5 -9 -2 -1 6 -3
before3:mixed/1	6 -5 -7 -1 6 -2
before3:mixed/3	5 -3 0 -2 0 0
before3:capital	7 -9 -2 -1 2 -4
before3:capital/1	7 -8 0 -6 0 -3
before3:capital/3	-1 -2 -6 12 7 -6
before3:small	9 -8 2 -5 -7 3
before3:small/1	8 -2 -5 -8 -1 2
before3:small/2	7 -21 7 5 -9 -1
before3:small/3	-3 12 6 -6 -27 4
before3:number	10 -12 -4 -10 10 -7
before3:number/1	9 -8 -7 -9 7 -7
before3:number/2	6 -17 -2 2 10 -2
before3:number/3	-3 10 7 -14 -7 -1
before3:initial	6 -1 -3 3 -5 -2
before3:initial/1	4 -1 -3 4 -5 -2
before3:endsInS	5 0 12 3 -16 -11
before3:endsInS/1	13 -11 14 3 -23 -11
before3:endsInS/2	-13 12 2 -2 9 -1
before3:endsInS/3	-5 7 -3 5 -1 -3
before3:edge	8 0 -5 -2 -1 -20
before3:edge/1	7 -14 1 -2 5 -7
before3:edge/2	6 19 -4 -9 -15 -29
before3:edge/3	5 0 -8 11 -3 -21
before3:comma	16 6 -2 -4 -20 -19
before3:comma/1	19 -4 -6 3 -12 -26
before3:comma/2	-5 22 -1 -11 -21 9
before3:comma/3	8 -5 5 -4 -7 -11
before3:colon	-4 3 -7 -1 -17 21
before3:colon/1	-11 15 -10 5 -14 12
before3:colon/2	7 -20 2 -12 -6 14
before3:colon/3	4 -2 -5 -4 -1 3
before3:opens	15 -8 -2 -21 3 -7
before3:opens/1	31 -12 -7 -20 -9 -5
before3:opens/2	-16 4 4 -1 11 -1
before3:closes	-8 11 -28 26 -8 -20
before3:closes/1	-16 11 -19 26 -7 -17
before3:closes/2	1 1 -8 6 -1 -3
before3:closes/3	9 -1 -7 -2 0 0
before3:quote	20 23 -29 -36 -20 -13
before3:quote/1	-1 34 -23 -29 -22 -5
before3:quote/2	20 -6 -6 -7 2 -16
before3:quote/3	48 -34 -18 -5 -1 -2
before3:hyphen	25 -16 -7 -23 8 -29
before3:hyphen/1	25 -19 -1 -23 3 -21
before3:hyphen/2	4 3 -3 0 -1 -9
before3:hyphen/3	-2 -2 -10 -5 13 -1
before3:stop	1 7 6 -13 -11 -8
before3:stop/1	4 12 -6 -2 -10 -14
before3:stop/2	2 -7 8 -15 2 -2
before3:stop/3	0 -18 15 -12 -4 3
before3:symbol	2 -16 17 -13 -15 5
before3:symbol/1	8 -15 19 -8 -14 -9
before3:symbol/2	4 -2 -13 -5 -1 12
before3:symbol/3	-10 0 11 0 0 0
before3:ampersand	7 -18 3 -9 5 -3
before3:ampersand/1	14 -12 -10 -7 7 -3
before3:ampersand/2	-3 -6 10 -2 -3 0
before3:slash	-10 13 11 -6 -11 -2
before3:slash/1	-16 13 11 -5 -7 -1
before3:slash/2	7 0 -1 0 -4 -1
before3:unknown	-11 -11 -9 3 27 -4
before3:unknown/1	-17 -22 12 2 30 -25
before3:unknown/2	0 17 -27 -7 -5 12
before3:unknown/3	13 -4 -20 8 -1 -2
before3:longWord	-4 5 0 8 -20 11
before3:longWord/1	0 10 1 -5 -7 -4
before3:longWord/2	-5 -6 1 5 -33 20
before3:longWord/3	-2 -2 -7 13 -7 2
before3:shortWord	-1 -2 7 -8 -5 8
before3:shortWord/1	-1 -3 9 -12 -2 5
before3:shortWord/2	-4 -6 4 4 -4 5
before3:shortWord/3	12 10 -9 -10 -27 5
before3:inhabitant	-6 -1 9 -8 -2 -2
before3:inhabitant/1	6 9 2 -26 -6 -11
before3:inhabitant/2	-13 -9 -5 14 9 15
before3:inhabitant/3	-2 -14 22 -14 -9 -12
before3:ordinaryNoun	-1 -3 -9 7 -4 9
before3:ordinaryNoun/1	-3 -2 3 4 -8 5
before3:ordinaryNoun/2	-5 3 -17 14 6 5
before3:ordinaryNoun/3	17 -4 -13 -16 2 6
before3:ordinarySmall	-7 9 -3 -5 -5 11
before3:ordinarySmall/1	-3 -3 2 -2 -9 12
before3:ordinarySmall/2	-6 17 -8 -5 11 -11
before3:ordinarySmall/3	0 8 -11 -8 -7 13
before3:ordinaryEnd	2 2 7 -27 -5 9
before3:ordinaryEnd/1	5 -4 -8 -19 -2 15
before3:ordinaryEnd/2	6 11 11 -37 -17 -4
before3:ordinaryEnd/3	-17 0 14 8 9 -7
before3:lexiconNoun	1 3 -2 -9 -4 2
before3:lexiconNoun/1	1 9 4 -6 -12 -4
before3:lexiconNoun/2	-6 -1 -6 1 12 11
before3:lexiconNoun/3	11 -17 5 -18 10 -4
before3:lexiconOther	11 -8 4 -12 -14 -4
before3:lexiconOther/1	6 0 10 -18 -15 -1
before3:lexiconOther/2	21 -19 -8 -2 3 -10
before3:lexiconOther/3	-6 1 -1 7 -6 1
before3:lexiconCompound	4 -8 3 -1 -4 -1
before3:lexiconCompound/1	11 -16 -4 -5 -7 13
before3:lexiconCompound/2	-7 11 6 -7 6 -21
before3:lexiconCompound/3	-8 -1 5 14 -6 -11
before3:lexiconEnding	12 -16 -11 -1 6 -12
before3:lexiconEnding/1	8 -10 -9 -5 14 -18
before3:lexiconEnding/2	2 -7 -6 11 -13 5
before3:lexiconEnding/3	17 -4 -3 -12 -1 -5
before3:lexiconUnknown	7 -8 1 6 -5 -10
before3:lexiconUnknown/1	3 -11 1 5 2 -5
before3:lexiconUnknown/2	15 -1 3 -8 -21 -15
before3:lexiconUnknown/3	-15 11 -10 15 6 3
always	22 -2 -3 -11 -10 -10
always/1	19 -1 -6 -11 -4 -9
always/2	11 -4 4 -7 -12 -4
always/3	12 -10 2 2 -10 -8
startsSentence	-6 16 7 -10 3 -37
startsSentence/1	-26 26 9 -6 8 -23
startsSentence/2	25 -15 3 -7 -11 -27
startsSentence/3	24 -17 -1 -4 -3 -15
startsParagraph	-3 1 -2 -5 10 -11
startsParagraph/1	-6 5 -3 -15 11 -2
startsParagraph/2	1 -13 8 11 0 -19
startsParagraph/3	8 -1 -11 6 -1 -6
heading	13 -33 -5 14 -11 19
heading/1	5 -30 -5 8 -2 18
heading/2	16 -7 -5 3 -22 1
heading/3	-4 -15 3 12 -12 9
byline	8 4 -37 -5 16 -6
byline/1	22 -28 -17 -3 15 -4
byline/2	-20 29 -24 -2 5 -2
byline/3	18 -15 -1 0 -1 -1
caption	14 28 -8 -15 -27 -17
caption/1	17 20 4 -10 -41 -14
caption/2	-9 14 -9 -5 12 -2
caption/3	7 1 -7 -1 0 0
list	-10 -22 9 -3 5 23
list/1	5 -14 2 -8 -11 20
list/2	-20 -25 7 12 28 8
list/3	-6 11 3 -10 -2 1
hyphenBefore	77 -48 -15 -26 -32 -13
hyphenBefore/1	54 -19 -8 -20 -30 -9
hyphenBefore/2	43 -38 -7 -8 -3 -5
hyphenBefore/3	11 -1 -7 -2 0 0
hyphenAfter	54 -90 5 0 -27 -2
hyphenAfter/1	11 -41 12 11 -23 2
hyphenAfter/2	80 -73 -14 -28 -6 -7
hyphenAfter/3	7 -2 -1 -3 0 -1
hyphenInside	-15 13 4 4 1 0
hyphenInside/1	-19 -11 9 14 9 8
hyphenInside/2	-11 31 -3 -6 -15 -11
hyphenInside/3	12 0 0 -20 -4 -8
capitalBefore	22 -4 -11 -8 -23 5
capitalBefore/1	25 -17 -7 -10 -18 8
capitalBefore/2	7 13 -12 -8 -10 -2
capitalBefore/3	-4 4 -2 12 -13 -6
capitalAfter	65 -26 -31 -39 -13 -28
capitalAfter/1	39 -14 -9 -37 -12 -19
capitalAfter/2	53 -26 -33 -14 -2 -17
capitalAfter/3	31 -6 -15 -10 -2 -8
connectorInside	26 -34 0 -3 -18 -4
connectorInside/2	14 -29 12 -1 -10 -5
connectorInside/3	23 -12 -15 -2 -16 1
quotedWhole	-71 8 37 7 -28 41
quotedWhole/1	-43 24 14 15 -21 14
quotedWhole/2	-42 -34 29 -13 -8 33
quotedWhole/3	-29 -2 15 -1 0 20
allCapitals	12 -23 -17 -15 28 -10
allCapitals/1	4 -20 -14 -4 18 1
allCapitals/2	16 -27 0 -38 24 -29
allCapitals/3	3 14 -15 -6 4 -5
wholeParagraph	74 -28 -31 -7 -55 -5
wholeParagraph/1	63 -25 -18 -4 -52 -3
wholeParagraph/2	14 2 -13 -2 -4 -1
wholeParagraph/3	16 -10 -2 -1 -3 -1
endsParagraph	6 14 -8 -28 4 -10
endsParagraph/1	-3 -9 4 -23 13 -4
endsParagraph/2	10 32 -15 -24 -25 -18
endsParagraph/3	8 -10 -8 8 -9 3
listed company	-89 -56 126 -31 -54 -25
listed company/1	-80 -41 111 -21 -51 -39
listed company/2	-31 -36 52 -21 -8 10
listed company/3	-7 -2 10 0 0 -2
listed organisation	-78 -40 -73 124 -73 -6
listed organisation/1	-68 -39 -74 114 -72 -23
listed organisation/2	-35 -2 -21 41 -3 11
listed place	-64 -86 -112 -56 138 -68
listed place/1	-57 -78 -103 -62 128 -64
listed place/2	-31 -26 -28 2 48 -7
listed product	-78 -41 -44 -34 -31 111
listed product/1	-71 -39 -36 -27 -27 102
listed product/2	-20 -3 -19 -7 -8 32
listed product/3	-6 0 -2 -4 0 10
maybe company	-24 -28 42 -1 1 -22
maybe company/1	-24 -28 42 -1 1 -22
maybe organisation	-58 -4 -7 60 -7 -1
maybe organisation/1	-58 -4 -7 60 -7 -1
maybe place	-19 -7 -16 -10 34 -4
maybe place/1	-19 -7 -16 -10 34 -4
inside listed company	61 -22 -42 -14 -8 -10
inside listed company/1	53 -19 -28 -14 -8 -10
inside listed company/2	22 -4 -21 0 0 -1
inside listed organisation	-14 -3 -8 28 -12 -3
inside listed organisation/1	-14 -3 -8 28 -12 -3
inside listed place	64 -18 -15 -6 -47 -6
inside listed place/1	64 -18 -15 -6 -47 -6
inside listed product	36 -8 -17 -12 -7 -14
inside listed product/1	33 -6 -16 -11 -6 -14
inside listed product/2	5 -2 -1 -1 -1 -1
holds listed company	29 -9 -11 -18 -25 2
holds listed company/1	16 -9 -11 11 -7 -11
holds listed company/2	30 -9 -11 -39 -17 11
holds listed company/3	0 2 -1 8 -3 -9
holds listed organisation	32 -14 -3 -18 -10 -15
holds listed organisation/1	14 -1 -1 -12 0 0
holds listed organisation/2	25 -8 -1 -15 -9 -12
holds listed organisation/3	5 -5 -3 3 -1 -3
holds listed place	5 -66 -27 48 -13 -5
holds listed place/1	-15 -17 5 -24 33 -1
holds listed place/2	13 -51 -34 51 -42 -2
holds listed place/3	1 -24 -1 13 -10 -10
holds listed product	10 -15 -6 -16 -9 16
holds listed product/1	12 -3 -8 -3 -3 -3
holds listed product/2	6 -10 2 -10 -10 9
holds listed product/3	-6 -4 -5 -4 0 13
crosses listed	41 -5 -9 -31 -4 -9
crosses listed/2	39 -3 -8 -31 -4 -9
before:role first:role	9 -9 2 -1 0 -1
before:role first:title	21 -16 -5 -2 -1 -1
before:role first:particle	9 -10 3 -1 0 -1
before:role first:firmHead	2 -6 3 -1 0 0
before:role first:firmNoun	-8 0 8 0 0 0
before:role first:bodyHead	13 -14 3 -1 0 0
before:role first:placeHead	-12 12 0 -1 0 -1
before:role first:from	9 -6 -2 0 0 -1
before:role first:calendar	-12 13 -2 0 0 0
before:role first:never	18 -14 -5 -1 -1 -1
before:role first:plain	-27 29 2 -2 -1 -2
before:role first:credit	9 -6 -2 0 0 -1
before:role first:given	28 -15 -14 -7 -4 -14
before:role first:givenMaybe	-6 7 3 -1 -1 -3
before:role first:acronym	2 5 -8 5 -1 -3
before:role first:mixed	-1 -2 10 0 0 -9
before:role first:capital	-14 39 -17 -33 -15 -30
before:role first:small	11 -7 -3 -1 0 -1
before:role first:endsInS	5 -12 -14 -3 15 12
before:role first:unknown	-1 8 -9 5 -2 -4
before:role first:longWord	4 6 -17 -2 4 -2
before:role first:shortWord	-5 17 -9 -1 -6 -15
before:role first:inhabitant	-15 15 6 -3 -3 -5
before:role first:ordinaryNoun	-7 -3 13 0 0 -1
before:role first:ordinarySmall	-9 13 -4 -1 0 -2
before:role first:ordinaryEnd	-24 24 -9 -3 15 -4
before:role first:lexiconNoun	-28 33 0 -8 -3 -12
before:role first:lexiconOther	-15 18 -1 -1 -1 -4
before:role first:lexiconCompound	-6 17 -14 -8 10 -14
before:role first:lexiconEnding	-13 17 -4 -1 -1 -2
before:role first:lexiconUnknown	7 15 -14 -21 -22 -20
before:title first:title	7 -5 -1 0 -1 0
before:title first:placeHead	-3 10 -1 -1 -8 0
before:title first:calendar	-11 11 0 0 0 0
before:title first:never	6 -4 -1 0 -1 0
before:title first:plain	-5 6 0 0 0 0
before:title first:given	18 -16 -1 0 -1 -1
before:title first:givenMaybe	-4 5 -1 0 0 0
before:title first:acronym	-10 12 -1 -2 0 0
before:title first:capital	-19 44 -25 -17 -34 -11
before:title first:endsInS	-12 14 -2 -1 -1 0
before:title first:unknown	-15 16 -2 -2 -1 -1
before:title first:longWord	-6 12 -1 -3 -4 -1
before:title first:shortWord	-5 12 -4 -5 -2 -2
before:title first:inhabitant	3 3 -5 -3 -4 -2
before:title first:ordinarySmall	-10 11 -1 -1 0 0
before:title first:ordinaryEnd	-8 9 0 0 -1 0
before:title first:lexiconNoun	-18 25 -10 -7 -2 -4
before:title first:lexiconCompound	1 5 -4 -2 -5 -1
before:title first:lexiconUnknown	-6 29 -14 -9 -28 -6
before:particle first:role	3 6 -1 1 -11 -4
before:particle first:particle	-15 1 -4 0 15 -1
before:particle first:firmHead	3 -3 16 -22 -26 -10
before:particle first:firmNoun	-1 -11 9 -6 8 -22
before:particle first:bodyHead	7 -4 -11 -3 15 -19
before:particle first:placeHead	-12 0 -11 10 16 -17
before:particle first:productHead	-1 -1 -5 -7 -2 10
before:particle first:productNoun	19 -3 -5 -9 -4 -3
before:particle first:clubHead	-10 -3 -15 22 1 -10
before:particle first:mediaHead	1 0 -2 6 -3 -4
before:particle first:from	-15 15 0 0 0 0
before:particle first:and	-8 0 0 -2 9 0
before:particle first:nationality	-25 -2 14 13 13 -12
before:particle first:calendar	-6 -1 -9 -1 0 12
before:particle first:never	1 -1 -16 5 9 -2
before:particle first:plain	18 -13 -13 -3 -19 4
before:particle first:firmTail	5 0 -2 -2 0 -1
before:particle first:credit	-15 15 0 0 0 0
before:particle first:function	0 0 -2 -4 7 -2
before:particle first:given	-12 15 -6 0 7 -11
before:particle first:givenMaybe	-14 23 5 -6 -13 -14
before:particle first:acronym	-1 -16 4 6 -21 5
before:particle first:mixed	-1 -10 0 1 -9 10
before:particle first:capital	-3 -11 2 -1 16 -8
before:particle first:small	-12 12 0 0 0 0
before:particle first:number	-2 -1 6 -1 0 -3
before:particle first:endsInS	12 -19 -6 4 -19 19
before:particle first:unknown	-14 -17 1 -1 13 11
before:particle first:longWord	2 -16 -10 -12 23 -2
before:particle first:shortWord	-9 -5 1 1 13 -4
before:particle first:inhabitant	22 -7 -12 -13 -15 5
before:particle first:ordinaryNoun	2 -8 12 -1 -29 -5
before:particle first:ordinarySmall	-21 -8 -1 29 -6 0
before:particle first:ordinaryEnd	-3 11 3 -14 5 8
before:particle first:lexiconNoun	-2 -17 10 -4 10 -10
before:particle first:lexiconOther	4 -7 -5 11 -7 -3
before:particle first:lexiconCompound	14 -3 -7 -15 5 -11
before:particle first:lexiconEnding	-6 -1 -9 7 14 -15
before:particle first:lexiconUnknown	-4 -3 2 9 -8 3
before:legalForm first:calendar	5 -1 -2 -1 -1 -1
before:legalForm first:capital	6 -2 -2 -1 -1 -1
before:legalForm first:shortWord	8 -1 -3 -2 -1 -1
before:legalForm first:lexiconNoun	6 -2 -2 -1 -1 -1
before:firmHead first:role	18 -1 -17 -1 0 -1
before:firmHead first:legalForm	24 -2 -16 -5 -2 -2
before:firmHead first:firmHead	14 -2 -9 -2 -1 -1
before:firmHead first:placeHead	19 -2 -11 -3 -10 -1
before:firmHead first:mediaHead	-5 0 6 0 0 0
before:firmHead first:nationality	-8 0 8 0 0 0
before:firmHead first:given	6 -3 -3 0 -1 0
before:firmHead first:acronym	6 -2 6 -17 -5 -4
before:firmHead first:mixed	12 0 -9 -1 0 -3
before:firmHead first:capital	15 -22 5 -5 -5 -23
before:firmHead first:initial	10 -2 -6 -2 -1 -2
before:firmHead first:endsInS	14 -2 -16 -5 8 -2
before:firmHead first:unknown	6 -3 8 -17 -6 -5
before:firmHead first:longWord	-4 -1 -11 10 9 -1
before:firmHead first:shortWord	1 1 15 -19 -8 -10
before:firmHead first:inhabitant	-3 4 -1 8 -2 -3
before:firmHead first:ordinaryNoun	-4 0 5 -1 0 0
before:firmHead first:ordinarySmall	-3 -2 6 -2 0 -1
before:firmHead first:ordinaryEnd	6 -1 -1 -2 -4 -1
before:firmHead first:lexiconNoun	1 -4 7 -11 -2 -5
before:firmHead first:lexiconOther	7 -1 -3 -2 -1 -1
before:firmHead first:lexiconCompound	4 -2 -13 9 7 -2
before:firmHead first:lexiconEnding	8 -1 -6 -1 -1 -1
before:firmHead first:lexiconUnknown	11 -18 8 -5 -7 -17
before:firmNoun first:particle	1 -7 7 -2 -2 -2
before:firmNoun first:legalForm	9 0 -8 0 0 0
before:firmNoun first:firmHead	-2 -2 6 -4 0 -2
before:firmNoun first:firmNoun	-7 -1 8 -1 -1 -1
before:firmNoun first:bodyHead	-20 0 20 0 0 0
before:firmNoun first:placeHead	4 6 2 -4 -14 -3
before:firmNoun first:productNoun	-11 0 11 0 0 -1
before:firmNoun first:clubHead	6 -2 -7 -5 -2 6
before:firmNoun first:mediaHead	-3 -2 6 -1 0 -2
before:firmNoun first:preposition	-3 0 5 -1 -1 -2
before:firmNoun first:from	10 -2 -7 0 0 -1
before:firmNoun first:plain	-13 1 17 -5 -2 -5
before:firmNoun first:credit	10 -2 -7 0 0 -1
before:firmNoun first:function	-7 -1 9 -1 0 -1
before:firmNoun first:given	-15 12 4 -1 0 -6
before:firmNoun first:givenMaybe	3 -6 6 -1 -2 -3
before:firmNoun first:acronym	-5 -9 17 -8 -3 -10
before:firmNoun first:mixed	2 -3 2 -5 -1 0
before:firmNoun first:capital	-20 -40 48 -5 -31 -6
before:firmNoun first:small	12 -2 -7 -1 0 -2
before:firmNoun first:initial	5 0 -4 0 0 0
before:firmNoun first:endsInS	1 -5 -3 -9 3 2
before:firmNoun first:unknown	-6 -9 18 -7 -3 -11
before:firmNoun first:longWord	-9 2 10 9 -5 -15
before:firmNoun first:shortWord	-20 -16 25 6 3 -14
before:firmNoun first:inhabitant	5 -18 3 -13 -12 11
before:firmNoun first:ordinaryNoun	-16 -1 19 -2 0 -4
before:firmNoun first:ordinarySmall	-20 4 8 -10 9 9
before:firmNoun first:ordinaryEnd	-32 -17 33 8 1 -12
before:firmNoun first:lexiconNoun	-26 -13 23 19 -8 -4
before:firmNoun first:lexiconOther	-12 -13 -3 4 -4 18
before:firmNoun first:lexiconCompound	-23 -2 35 -21 -3 -25
before:firmNoun first:lexiconEnding	6 -5 -8 -3 -4 10
before:firmNoun first:lexiconUnknown	9 -32 27 -25 -27 -18
before:bodyHead first:role	-11 0 0 12 0 0
before:bodyHead first:legalForm	5 0 -2 -3 0 0
before:bodyHead first:firmHead	-8 0 13 -7 0 0
before:bodyHead first:firmNoun	-26 0 17 15 0 0
before:bodyHead first:bodyHead	-18 -1 -4 21 0 0
before:bodyHead first:placeHead	44 -8 -4 -36 -24 -3
before:bodyHead first:productHead	7 0 0 -6 0 -1
before:bodyHead first:clubHead	8 0 -1 -6 -1 0
before:bodyHead first:nationality	19 -2 -2 -17 0 0
before:bodyHead first:calendar	-9 0 9 0 0 0
before:bodyHead first:plain	-10 -10 8 12 -3 0
before:bodyHead first:function	-7 0 -2 9 0 0
before:bodyHead first:given	-13 16 -1 -3 0 -1
before:bodyHead first:acronym	-25 -2 -15 33 -2 -5
before:bodyHead first:mixed	-1 0 0 6 0 -7
before:bodyHead first:capital	15 -34 -15 33 -22 -43
before:bodyHead first:endsInS	-19 -2 3 16 9 -2
before:bodyHead first:unknown	-22 -2 -14 29 -1 -4
before:bodyHead first:longWord	-11 -2 -20 10 18 -5
before:bodyHead first:shortWord	2 -7 -9 18 -23 -13
before:bodyHead first:inhabitant	4 1 -14 -5 11 -3
before:bodyHead first:ordinaryNoun	-27 -2 10 24 0 -3
before:bodyHead first:ordinarySmall	24 -2 -4 -18 -1 -2
before:bodyHead first:ordinaryEnd	-7 0 -23 20 5 -2
before:bodyHead first:lexiconNoun	-7 -8 5 18 -13 -17
before:bodyHead first:lexiconOther	10 5 -12 -6 -1 -2
before:bodyHead first:lexiconCompound	13 -7 5 4 -22 -5
before:bodyHead first:lexiconEnding	-5 -1 -1 -6 10 -1
before:bodyHead first:lexiconUnknown	14 -30 -19 30 -17 -27
before:placeHead first:role	7 -6 -1 0 0 0
before:placeHead first:title	5 -3 -1 0 -1 0
before:placeHead first:firmHead	16 -1 -10 0 -4 -1
before:placeHead first:placeHead	19 -3 -9 -3 -12 -1
before:placeHead first:mediaHead	8 0 -8 0 0 -1
before:placeHead first:calendar	-11 11 0 0 0 0
before:placeHead first:plain	-6 10 -7 -1 3 -2
before:placeHead first:given	11 -8 -1 0 -2 -2
before:placeHead first:givenMaybe	-3 0 6 -1 -2 -2
before:placeHead first:acronym	4 9 4 -9 -10 -6
before:placeHead first:mixed	-1 0 -10 -1 -1 11
before:placeHead first:capital	0 -18 -22 -26 31 -1
before:placeHead first:endsInS	-5 1 2 -3 6 -2
before:placeHead first:unknown	10 12 3 -11 -20 -7
before:placeHead first:longWord	-8 -5 -1 -1 15 -2
before:placeHead first:shortWord	3 -5 2 -13 15 -15
before:placeHead first:inhabitant	14 -18 -26 -5 15 5
before:placeHead first:ordinaryNoun	-2 1 -3 -1 7 -5
before:placeHead first:ordinaryEnd	-11 3 -2 -1 12 -3
before:placeHead first:lexiconNoun	7 -2 -9 -6 10 -16
before:placeHead first:lexiconOther	-4 -1 -10 -2 -1 13
before:placeHead first:lexiconCompound	11 -1 -15 -2 -1 -6
before:placeHead first:lexiconEnding	-10 -1 8 -2 6 -1
before:placeHead first:lexiconUnknown	-10 -25 -15 -16 35 8
before:productHead first:plain	5 -1 -1 -1 -1 -1
before:productHead first:mixed	-2 -2 -1 0 0 5
before:productHead first:capital	18 -9 -8 -4 -9 3
before:productHead first:endsInS	7 -4 -2 -1 0 -1
before:productHead first:shortWord	-2 -1 -2 -1 -1 5
before:productHead first:lexiconNoun	10 -2 -2 -1 -2 -2
before:productHead first:lexiconCompound	9 -1 -1 -1 -6 -2
before:productHead first:lexiconUnknown	4 -8 -5 -2 -2 8
before:productNoun first:placeHead	-10 -1 0 0 0 11
before:productNoun first:clubHead	-1 -1 -3 -4 0 7
before:productNoun first:plain	-11 0 0 0 0 11
before:productNoun first:given	-7 -6 2 0 0 9
before:productNoun first:acronym	-5 0 7 -1 -1 -1
before:productNoun first:mixed	-1 -3 -5 -2 -1 8
before:productNoun first:capital	-21 -34 1 -1 -16 34
before:productNoun first:endsInS	-4 0 -11 0 0 13
before:productNoun first:unknown	3 -2 12 -2 -4 -13
before:productNoun first:longWord	-6 0 -10 15 0 -7
before:productNoun first:shortWord	2 -5 2 -5 -4 4
before:productNoun first:inhabitant	7 -11 -4 -2 -4 7
before:productNoun first:ordinaryNoun	-5 0 -1 -1 0 7
before:productNoun first:ordinarySmall	-3 0 -9 -1 0 10
before:productNoun first:ordinaryEnd	-9 -1 -2 -1 0 9
before:productNoun first:lexiconNoun	-11 -8 -5 -9 -3 21
before:productNoun first:lexiconOther	-10 -1 -15 12 -1 7
before:productNoun first:lexiconCompound	-14 -1 6 -2 -1 9
before:productNoun first:lexiconEnding	-4 0 -11 0 0 13
before:productNoun first:lexiconUnknown	-6 -27 8 -13 -9 18
before:familyNoun first:particle	-6 6 0 0 0 0
before:familyNoun first:given	-6 6 0 0 0 0
before:familyNoun first:capital	-11 13 -4 0 0 -1
before:familyNoun first:shortWord	-6 6 0 0 0 0
before:familyNoun first:lexiconUnknown	-11 13 -4 0 0 -1
before:clubHead first:placeHead	12 -4 -1 -1 -8 -1
before:clubHead first:clubHead	7 -1 -1 -4 0 0
before:clubHead first:capital	28 -9 -8 -6 -12 -4
before:clubHead first:inhabitant	5 -1 -2 0 0 -1
before:clubHead first:lexiconNoun	7 -2 -2 -4 0 0
before:clubHead first:lexiconUnknown	20 -6 -5 -2 -10 -4
before:mediaHead first:firmHead	6 0 -5 0 0 0
before:mediaHead first:mediaHead	-5 0 6 0 0 0
before:mediaHead first:plain	5 0 -2 -1 -1 -1
before:mediaHead first:capital	12 -11 10 -6 -9 -10
before:mediaHead first:longWord	13 -2 -4 -2 -3 -3
before:mediaHead first:shortWord	6 -3 -2 -1 0 -1
before:mediaHead first:inhabitant	10 -7 -3 -1 -1 -2
before:mediaHead first:lexiconCompound	9 -2 4 -3 -4 -5
before:mediaHead first:lexiconEnding	-5 0 6 0 0 0
before:mediaHead first:lexiconUnknown	8 -6 0 -1 -1 -2
before:speaking first:role	12 -1 -10 -3 -2 -1
before:speaking first:title	9 -7 -2 0 0 0
before:speaking first:particle	-3 5 -2 0 0 0
before:speaking first:firmHead	-9 0 10 -1 0 0
before:speaking first:bodyHead	17 -6 -9 -12 -1 0
before:speaking first:placeHead	2 6 -10 -2 -1 -1
before:speaking first:from	-6 7 0 0 0 0
before:speaking first:calendar	-20 21 -1 0 0 0
before:speaking first:never	6 -5 0 0 0 0
before:speaking first:plain	-19 18 6 -2 -1 -1
before:speaking first:credit	-6 7 0 0 0 0
before:speaking first:given	40 -24 -13 -2 -3 -3
before:speaking first:acronym	-11 -5 0 15 -3 -8
before:speaking first:capital	-26 43 3 -16 -28 -22
before:speaking first:small	-3 5 -2 0 0 0
before:speaking first:endsInS	14 12 -26 -11 -3 -2
before:speaking first:unknown	-12 -5 0 16 -3 -8
before:speaking first:longWord	12 10 -20 -7 -5 -3
before:speaking first:shortWord	-12 6 2 13 -6 -10
before:speaking first:inhabitant	-21 20 4 -2 -3 -2
before:speaking first:ordinaryNoun	-6 12 -6 -2 -1 -1
before:speaking first:ordinaryEnd	7 8 -2 -15 -6 -2
before:speaking first:lexiconNoun	-31 34 14 -20 -5 -4
before:speaking first:lexiconOther	-5 12 -9 -1 -1 -1
before:speaking first:lexiconCompound	-11 21 -4 -10 0 -4
before:speaking first:lexiconEnding	0 6 -5 -1 -3 -1
before:speaking first:lexiconUnknown	4 11 1 5 -35 -18
before:acting first:role	16 -12 -4 -1 0 -1
before:acting first:particle	22 -17 -4 -1 -1 -2
before:acting first:legalForm	8 -1 -7 0 0 0
before:acting first:firmHead	4 -5 2 -1 -3 0
before:acting first:firmNoun	7 -1 -5 -1 0 0
before:acting first:bodyHead	-10 4 16 -9 -1 0
before:acting first:placeHead	12 -7 0 -1 -9 -1
before:acting first:productNoun	8 -2 -4 0 0 -2
before:acting first:clubHead	-6 8 -2 0 0 0
before:acting first:from	14 -12 -2 -1 -1 -1
before:acting first:at	8 -5 -1 0 0 -1
before:acting first:plain	5 1 6 -3 -14 -7
before:acting first:credit	14 -11 -2 -1 -1 -1
before:acting first:function	-6 -1 7 0 0 0
before:acting first:given	11 2 -21 -3 -9 6
before:acting first:givenMaybe	-7 13 -3 -1 -3 -6
before:acting first:acronym	-4 13 6 -16 -2 -7
before:acting first:mixed	-7 -3 1 -1 0 6
before:acting first:capital	-21 24 8 -10 -13 -3
before:acting first:small	22 -17 -4 -1 -1 -2
before:acting first:initial	-7 11 -4 -2 -1 -3
before:acting first:endsInS	-14 13 0 -1 5 -5
before:acting first:unknown	-10 20 4 -17 -3 -9
before:acting first:longWord	44 -16 -14 -12 -8 -7
before:acting first:shortWord	-3 -4 12 -21 -11 13
before:acting first:inhabitant	-1 5 0 -2 -5 -4
before:acting first:ordinaryNoun	22 -4 -11 -3 -2 -3
before:acting first:ordinarySmall	-16 7 4 -2 -2 12
before:acting first:ordinaryEnd	-23 7 16 14 -9 -7
before:acting first:lexiconNoun	-1 -6 5 -5 -7 8
before:acting first:lexiconOther	-19 10 11 -1 -1 -1
before:acting first:lexiconCompound	-11 19 -1 7 -18 -11
before:acting first:lexiconEnding	1 -8 15 -1 -13 -5
before:acting first:lexiconUnknown	-14 18 -3 -19 0 1
before:firmVerb first:firmNoun	7 -1 -5 -1 0 0
before:firmVerb first:given	2 6 -6 -1 -1 -2
before:firmVerb first:givenMaybe	-3 -8 9 0 0 0
before:firmVerb first:capital	-2 9 12 -13 -14 -13
before:firmVerb first:endsInS	-2 -13 13 0 -1 -1
before:firmVerb first:longWord	6 8 -8 -3 -7 -2
before:firmVerb first:shortWord	-5 5 1 -8 10 -4
before:firmVerb first:inhabitant	-16 -12 22 0 -1 -1
before:firmVerb first:ordinaryNoun	5 -1 -2 -1 -1 0
before:firmVerb first:ordinaryEnd	18 -3 -11 -2 -2 -1
before:firmVerb first:lexiconNoun	-5 -9 16 -4 -2 -2
before:firmVerb first:lexiconOther	6 0 -5 0 0 0
before:firmVerb first:lexiconCompound	22 -7 -12 -2 -2 -1
before:firmVerb first:lexiconEnding	8 -1 -2 -1 -5 0
before:firmVerb first:lexiconUnknown	-17 16 11 -6 -8 -10
before:article first:role	8 0 -13 1 -16 8
before:article first:title	-1 0 5 -2 -1 -2
before:article first:particle	-5 -1 8 -1 0 -1
before:article first:legalForm	6 -1 -5 0 -1 -1
before:article first:firmHead	-21 -6 32 -15 4 1
before:article first:firmNoun	11 -4 -1 -3 -9 -10
before:article first:bodyHead	-3 -9 -16 15 8 -32
before:article first:placeHead	6 -9 2 -6 -2 -5
before:article first:productHead	-1 -2 -5 -8 -3 10
before:article first:productNoun	46 -4 -12 -13 -9 -22
before:article first:familyNoun	7 0 -4 -1 -1 -1
before:article first:clubHead	-6 -2 -12 15 -13 5
before:article first:mediaHead	-6 -3 -4 7 -8 14
before:article first:acting	5 0 -1 -3 0 0
before:article first:from	-6 -1 9 -1 -1 -1
before:article first:and	-8 0 0 -2 9 0
before:article first:nationality	-20 -2 4 26 -18 -16
before:article first:calendar	-19 0 13 -1 0 11
before:article first:never	2 -1 0 -16 17 -7
before:article first:plain	9 -13 -14 5 -24 15
before:article first:partyTail	5 -1 -1 -2 -1 -2
before:article first:function	8 -1 -4 -8 6 -4
before:article first:given	-45 32 6 0 22 -13
before:article first:givenMaybe	-10 16 1 -7 -9 4
before:article first:acronym	-17 -9 -8 23 -11 8
before:article first:mixed	-3 -4 -16 16 -6 6
before:article first:capital	8 -33 3 4 -4 4
before:article first:number	-2 -1 6 -1 0 -3
before:article first:endsInS	-7 -28 -6 11 5 10
before:article first:unknown	-32 0 -8 22 14 9
before:article first:longWord	-15 -28 -6 4 13 25
before:article first:shortWord	-27 -3 7 11 14 7
before:article first:inhabitant	25 -12 -33 2 -11 9
before:article first:ordinaryNoun	20 0 -3 -6 -37 -6
before:article first:ordinarySmall	-34 -12 -1 42 -2 0
before:article first:ordinaryEnd	10 -14 -17 -4 -3 15
before:article first:lexiconNoun	14 -24 -11 4 -14 12
before:article first:lexiconOther	2 13 -3 0 -7 -8
before:article first:lexiconCompound	10 -19 -11 5 -3 -4
before:article first:lexiconEnding	1 -9 13 -3 -11 2
before:article first:lexiconUnknown	-7 -24 24 3 1 -10
before:possessive first:role	2 -5 5 -1 0 -1
before:possessive first:firmHead	9 -1 -7 -1 0 0
before:possessive first:firmNoun	6 -1 -3 -1 0 0
before:possessive first:bodyHead	5 -1 -1 -3 -1 0
before:possessive first:plain	10 -4 -3 -1 -2 -1
before:possessive first:given	-9 9 -1 0 0 -1
before:possessive first:mixed	-4 -3 6 0 0 -1
before:possessive first:capital	25 0 -9 -12 -17 -11
before:possessive first:longWord	14 -3 -4 -4 -3 -1
before:possessive first:shortWord	5 -8 6 -2 -2 -2
before:possessive first:inhabitant	16 -8 -4 -1 -3 -1
before:possessive first:ordinaryNoun	15 -6 -5 -1 -1 -2
before:possessive first:ordinaryEnd	10 -6 0 -2 -4 -2
before:possessive first:lexiconNoun	39 -20 -16 -6 -4 -5
before:possessive first:lexiconCompound	16 -7 0 -4 -7 -3
before:possessive first:lexiconUnknown	-10 13 9 -2 -7 -5
before:preposition first:role	-12 23 3 -22 -4 -2
before:preposition first:title	-11 12 -1 0 0 0
before:preposition first:particle	-15 15 0 0 0 0
before:preposition first:firmHead	-10 -1 -9 -21 29 -3
before:preposition first:firmNoun	-19 -8 7 10 13 -4
before:preposition first:bodyHead	-6 -4 -14 23 -42 -7
before:preposition first:placeHead	-5 -30 -3 16 6 -12
before:preposition first:productHead	-3 0 0 -1 -7 9
before:preposition first:productNoun	3 2 -5 -2 -4 4
before:preposition first:clubHead	-10 -2 -3 15 -3 -1
before:preposition first:mediaHead	-13 0 14 -3 -1 -1
before:preposition first:from	-15 15 0 0 0 0
before:preposition first:nationality	-10 4 -7 -2 16 -4
before:preposition first:calendar	39 -11 -11 -9 -15 -9
before:preposition first:plain	-1 -11 -1 6 11 -29
before:preposition first:firmTail	7 0 -1 -4 -2 0
before:preposition first:credit	-15 15 0 0 0 0
before:preposition first:given	-21 18 2 -1 -12 7
before:preposition first:givenMaybe	6 18 -5 -3 -19 -5
before:preposition first:acronym	6 -7 2 3 -15 -3
before:preposition first:mixed	7 -8 6 -8 -3 -3
before:preposition first:capital	7 -11 -17 15 -5 9
before:preposition first:small	-15 15 0 0 0 0
before:preposition first:endsInS	-5 11 17 -3 -29 14
before:preposition first:unknown	2 -7 3 -7 -15 11
before:preposition first:longWord	13 -3 -18 18 -25 2
before:preposition first:shortWord	-6 4 3 15 -16 4
before:preposition first:inhabitant	-12 -3 -13 3 22 12
before:preposition first:ordinaryNoun	7 -15 -1 7 -13 5
before:preposition first:ordinarySmall	1 -11 -18 -18 21 1
before:preposition first:ordinaryEnd	2 -10 -8 0 2 4
before:preposition first:lexiconNoun	19 -3 -4 2 -20 -6
before:preposition first:lexiconOther	19 -20 -3 -13 -6 2
before:preposition first:lexiconCompound	12 -28 -21 -1 4 6
before:preposition first:lexiconEnding	-13 -3 1 17 -4 3
before:preposition first:lexiconUnknown	-14 2 -10 14 7 -1
before:placePreposition first:role	3 8 0 -12 -2 0
before:placePreposition first:firmHead	23 -1 2 -6 -29 -3
before:placePreposition first:firmNoun	-2 -1 13 2 -10 -1
before:placePreposition first:bodyHead	8 -1 -2 5 -31 -2
before:placePreposition first:placeHead	16 -8 -19 12 -11 -6
before:placePreposition first:productHead	-5 0 0 -1 -7 11
before:placePreposition first:clubHead	-15 0 -1 8 9 -1
before:placePreposition first:nationality	-15 -1 -2 15 1 -1
before:placePreposition first:calendar	37 -13 -3 -6 -14 -6
before:placePreposition first:plain	-7 -6 -12 27 -3 -8
before:placePreposition first:firmTail	5 0 0 -3 -2 0
before:placePreposition first:given	10 -4 -1 -3 -4 -5
before:placePreposition first:givenMaybe	19 -5 -3 -2 -10 -3
before:placePreposition first:acronym	-10 0 6 7 -3 -1
before:placePreposition first:capital	-13 -41 -38 -18 51 -22
before:placePreposition first:endsInS	10 16 -14 -17 -4 -12
before:placePreposition first:unknown	-14 0 6 -3 12 -2
before:placePreposition first:longWord	9 -4 0 8 -17 7
before:placePreposition first:shortWord	6 -30 -3 -5 11 -6
before:placePreposition first:inhabitant	-17 6 15 -23 8 9
before:placePreposition first:ordinaryNoun	-11 -2 6 1 12 -7
before:placePreposition first:ordinarySmall	-17 -4 -3 7 15 -4
before:placePreposition first:ordinaryEnd	27 -7 -24 -30 -10 7
before:placePreposition first:lexiconNoun	-5 -5 -3 3 13 -27
before:placePreposition first:lexiconOther	-15 -6 -9 -4 24 -3
before:placePreposition first:lexiconCompound	14 -12 -13 -26 6 4
before:placePreposition first:lexiconEnding	-11 -7 -8 6 15 -11
before:placePreposition first:lexiconUnknown	-7 -35 -32 -23 41 -21
before:from first:role	-8 13 1 -9 -1 -1
before:from first:title	12 -3 -7 -1 -1 0
before:from first:particle	-18 4 -4 0 15 0
before:from first:firmHead	6 -1 0 -3 -6 -1
before:from first:firmNoun	5 -8 -8 10 -3 -2
before:from first:bodyHead	-1 -2 13 -15 -5 -1
before:from first:placeHead	14 -9 -13 11 -10 -2
before:from first:clubHead	-3 -1 -1 -3 7 0
before:from first:mediaHead	-10 0 10 0 0 0
before:from first:nationality	11 6 -4 -15 -5 -2
before:from first:calendar	-2 6 -5 0 0 -1
before:from first:plain	-15 0 17 6 -8 -8
before:from first:given	-20 12 8 -8 -22 12
before:from first:givenMaybe	-14 20 -3 -2 -9 -3
before:from first:acronym	11 -5 2 -16 -13 7
before:from first:mixed	-2 -4 10 -6 -6 0
before:from first:capital	-5 0 15 3 -12 -16
before:from first:small	-15 15 0 0 -1 0
before:from first:endsInS	-2 -16 10 15 -2 0
before:from first:unknown	14 -5 -1 -16 -12 7
before:from first:longWord	17 -4 -20 -2 5 -23
before:from first:shortWord	-4 -3 2 3 6 -6
before:from first:inhabitant	-5 -1 8 8 -8 -13
before:from first:ordinaryNoun	-4 -9 4 11 -7 -3
before:from first:ordinarySmall	4 -4 10 -14 -4 -2
before:from first:ordinaryEnd	1 5 5 -22 -11 7
before:from first:lexiconNoun	-7 6 18 -18 -18 -18
before:from first:lexiconOther	11 -25 8 -4 4 -2
before:from first:lexiconCompound	20 -13 -3 -17 -8 0
before:from first:lexiconEnding	2 6 -2 3 -7 -9
before:from first:lexiconUnknown	-11 2 4 21 -5 -6
before:at first:role	0 1 3 -5 -1 -1
before:at first:firmHead	11 0 -6 -6 0 -1
before:at first:firmNoun	17 -1 -7 -14 -1 -1
before:at first:bodyHead	-3 -1 -20 15 -1 -2
before:at first:placeHead	0 -6 8 2 -9 -2
before:at first:clubHead	-1 -1 -5 7 -1 -1
before:at first:nationality	5 0 -2 -3 0 0
before:at first:calendar	-9 -1 9 0 0 0
before:at first:plain	28 -5 -12 -14 -7 -5
before:at first:given	-13 21 -6 -1 -2 -6
before:at first:givenMaybe	-4 8 -4 0 -1 -2
before:at first:acronym	-8 -4 21 -15 -4 -5
before:at first:mixed	-2 0 8 -2 -1 -6
before:at first:capital	-26 -13 35 5 -18 2
before:at first:endsInS	1 -3 -3 16 -10 -11
before:at first:unknown	-5 -4 19 -15 -5 -6
before:at first:longWord	11 -3 -5 -3 -1 -10
before:at first:shortWord	20 -14 8 -21 -25 -17
before:at first:inhabitant	-14 -9 23 -11 -2 -5
before:at first:ordinaryNoun	-9 -2 2 13 -2 -3
before:at first:ordinarySmall	-13 0 13 -7 0 6
before:at first:ordinaryEnd	3 0 1 0 -11 -9
before:at first:lexiconNoun	-17 -11 29 -4 -13 -13
before:at first:lexiconOther	-12 -1 -10 11 4 5
before:at first:lexiconCompound	-12 -4 10 3 -13 10
before:at first:lexiconEnding	-7 -3 7 1 2 -3
before:at first:lexiconUnknown	-6 -5 17 -8 -12 -4
before:named first:placeHead	0 -12 -5 0 14 -1
before:named first:plain	8 -6 -2 0 0 0
before:named first:given	-5 22 -19 -2 -3 -18
before:named first:givenMaybe	6 -3 -2 0 0 -1
before:named first:acronym	-4 -1 -9 -4 -3 14
before:named first:capital	-29 10 17 -17 -11 18
before:named first:endsInS	-5 2 5 -1 -2 -1
before:named first:unknown	-4 -1 -9 -4 -3 14
before:named first:longWord	-18 8 15 -2 -6 -5
before:named first:shortWord	5 -13 -16 -5 -6 20
before:named first:ordinaryEnd	-18 -4 21 -4 -3 -2
before:named first:lexiconNoun	-13 15 2 -2 -2 -5
before:named first:lexiconOther	-10 11 -3 0 -1 -1
before:named first:lexiconCompound	-30 -5 20 -7 6 12
before:named first:lexiconUnknown	0 -2 4 -9 -24 13
before:and first:role	2 -5 3 -1 0 0
before:and first:particle	-13 11 8 -4 -5 -1
before:and first:firmHead	27 -2 -12 -1 -12 -1
before:and first:bodyHead	2 -5 4 2 -4 0
before:and first:placeHead	-5 -11 13 -2 -1 -1
before:and first:productHead	-8 -3 -3 14 -5 -2
before:and first:productNoun	-10 10 -1 0 0 0
before:and first:clubHead	-6 -3 8 0 -1 0
before:and first:preposition	-7 -1 10 -2 -2 -1
before:and first:from	8 -7 0 0 0 0
before:and first:pronoun	-3 7 -3 -1 -2 0
before:and first:plain	16 -13 3 -4 -8 -3
before:and first:credit	8 -7 0 0 0 0
before:and first:given	-3 15 -3 -4 -11 -11
before:and first:givenMaybe	-4 7 -12 -1 -5 9
before:and first:acronym	-2 -5 16 -8 -4 -4
before:and first:mixed	-4 9 -2 -2 -1 -5
before:and first:capital	-24 7 11 -3 10 -6
before:and first:small	-6 7 -1 0 -1 0
before:and first:endsInS	-14 -7 12 -6 21 -9
before:and first:unknown	-1 -6 19 -9 -6 -6
before:and first:longWord	15 -14 -10 3 -5 -8
before:and first:shortWord	-13 10 3 -3 1 -4
before:and first:inhabitant	-3 -9 16 -3 -4 -3
before:and first:ordinaryNoun	0 -4 -3 -1 8 -1
before:and first:ordinarySmall	-20 9 5 15 -7 -4
before:and first:ordinaryEnd	4 1 -18 -11 15 -5
before:and first:lexiconNoun	-12 -4 10 6 8 -11
before:and first:lexiconOther	-7 5 3 -3 0 -1
before:and first:lexiconCompound	-8 -8 8 3 4 -6
before:and first:lexiconEnding	-12 6 -4 -1 9 -1
before:and first:lexiconUnknown	-11 11 2 -12 1 1
before:pronoun first:role	0 5 8 -12 -2 -1
before:pronoun first:particle	15 -11 -4 -1 -1 -1
before:pronoun first:bodyHead	13 -2 -1 -11 -1 0
before:pronoun first:productNoun	-16 16 0 0 0 0
before:pronoun first:speaking	-7 7 0 0 0 0
before:pronoun first:from	11 -8 -3 0 0 0
before:pronoun first:plain	-4 10 -3 -2 -2 -2
before:pronoun first:credit	11 -8 -3 0 0 0
before:pronoun first:given	-2 9 -3 -1 -3 -4
before:pronoun first:acronym	17 -4 -5 -9 -2 -3
before:pronoun first:capital	-15 15 -6 7 -7 8
before:pronoun first:small	15 -11 -4 -1 -1 -1
before:pronoun first:endsInS	3 3 -15 12 -7 -5
before:pronoun first:unknown	15 -4 -4 -8 -1 -3
before:pronoun first:longWord	18 -2 -2 -11 -3 -2
before:pronoun first:shortWord	4 18 -11 -11 -8 -10
before:pronoun first:inhabitant	-3 10 -6 -2 -4 -3
before:pronoun first:ordinaryNoun	-1 5 -2 -1 -1 -1
before:pronoun first:ordinarySmall	-6 10 -2 -2 -2 -1
before:pronoun first:ordinaryEnd	-5 6 5 -3 -4 -3
before:pronoun first:lexiconNoun	-4 12 -1 -5 -6 -7
before:pronoun first:lexiconOther	-13 16 -1 -1 -2 -1
before:pronoun first:lexiconCompound	0 2 5 -3 -5 -3
before:pronoun first:lexiconUnknown	-12 -2 -10 12 0 14
before:nationality first:role	10 -1 -7 -2 0 0
before:nationality first:firmHead	12 0 -11 -1 0 0
before:nationality first:firmNoun	33 -1 -29 -4 -1 -1
before:nationality first:bodyHead	5 -2 -14 8 -3 -1
before:nationality first:placeHead	-14 -1 1 -7 17 -1
before:nationality first:nationality	6 0 -3 -3 -1 0
before:nationality first:plain	21 -1 -14 -9 -2 -2
before:nationality first:givenMaybe	-5 6 -1 0 0 0
before:nationality first:acronym	-3 0 5 -2 0 0
before:nationality first:capital	7 -37 5 -9 22 -21
before:nationality first:endsInS	21 -7 -7 -4 -4 -2
before:nationality first:unknown	-3 0 5 -2 0 0
before:nationality first:longWord	8 -3 -21 16 -10 -2
before:nationality first:shortWord	-23 2 13 -7 17 -4
before:nationality first:inhabitant	10 -4 -10 -3 6 -2
before:nationality first:ordinaryNoun	12 5 -14 -1 -2 -1
before:nationality first:ordinaryEnd	12 -7 -16 -8 13 -3
before:nationality first:lexiconNoun	8 -7 -19 -1 17 -6
before:nationality first:lexiconOther	-5 -1 5 0 0 0
before:nationality first:lexiconCompound	19 -3 -21 1 0 -3
before:nationality first:lexiconEnding	5 0 -6 0 0 0
before:nationality first:lexiconUnknown	-14 -30 31 -17 11 -13
before:calendar first:role	8 -4 -2 -1 0 0
before:calendar first:firmHead	9 -1 -8 0 0 0
before:calendar first:givenMaybe	9 -8 0 0 0 0
before:calendar first:capital	-1 -6 4 -4 -4 6
before:calendar first:unknown	-7 -1 -1 -1 -1 9
before:calendar first:longWord	7 -1 -3 -1 -2 -1
before:calendar first:shortWord	-2 0 -4 -2 -3 8
before:calendar first:inhabitant	-13 -5 15 -1 0 -1
before:calendar first:ordinaryEnd	9 -1 -5 -1 -2 -1
before:calendar first:lexiconNoun	-5 -8 12 -1 0 -2
before:calendar first:lexiconCompound	9 -1 -5 -1 -2 -1
before:calendar first:lexiconUnknown	6 2 -6 -1 -2 -1
before:never first:role	5 -3 -1 0 0 0
before:never first:speaking	-7 7 0 0 0 0
before:never first:possessive	5 -3 -1 0 0 -1
before:never first:plain	13 -5 -2 -2 -2 -3
before:never first:given	5 -4 0 0 -1 0
before:never first:acronym	9 -2 -1 -2 -2 -2
before:never first:capital	8 7 -22 -9 2 -3
before:never first:unknown	-4 -2 -1 -2 -1 8
before:never first:longWord	0 6 -3 -2 -4 -2
before:never first:shortWord	-4 8 -3 -4 -3 6
before:never first:inhabitant	-3 6 -1 -1 -2 -1
before:never first:ordinaryNoun	14 -7 -2 -1 -1 -3
before:never first:ordinarySmall	-3 5 -1 -1 -1 -1
before:never first:ordinaryEnd	26 -11 -5 -2 -7 -4
before:never first:lexiconNoun	14 -2 -6 -2 -3 -5
before:never first:lexiconOther	-6 7 0 0 -1 0
before:never first:lexiconCompound	19 -7 -4 -2 -5 -3
before:never first:lexiconUnknown	-6 11 -13 -4 8 -8
before:plain first:title	7 -5 -1 0 -1 0
before:plain first:particle	6 -3 1 -2 -2 -2
before:plain first:legalForm	13 -1 -7 -4 -1 -1
before:plain first:firmNoun	9 0 -7 -2 -1 0
before:plain first:bodyHead	-15 -1 12 3 -1 0
before:plain first:placeHead	-4 -1 2 -16 11 -2
before:plain first:productHead	-3 -2 -3 8 0 -1
before:plain first:productNoun	6 -1 -2 0 0 -2
before:plain first:mediaHead	3 0 5 -9 -1 -1
before:plain first:from	7 -2 -3 -1 -1 -1
before:plain first:never	16 -5 -6 -4 -2 -1
before:plain first:plain	6 -4 -8 7 -6 -6
before:plain first:credit	7 -2 -3 -1 -1 -1
before:plain first:given	3 -17 11 -4 -3 12
before:plain first:givenMaybe	-1 1 5 -1 -2 -3
before:plain first:acronym	7 9 4 -21 -4 -6
before:plain first:mixed	1 -6 4 -12 -2 7
before:plain first:capital	-10 -9 3 26 10 -27
before:plain first:small	11 -3 -4 -1 -1 -2
before:plain first:initial	5 -1 -2 -1 -1 -1
before:plain first:endsInS	-13 4 0 18 -1 -10
before:plain first:unknown	3 13 5 -20 -5 -7
before:plain first:longWord	-17 6 21 1 2 -14
before:plain first:shortWord	13 -19 -6 5 4 -9
before:plain first:inhabitant	18 -6 3 -16 -11 -19
before:plain first:ordinaryNoun	1 -2 10 0 -4 -13
before:plain first:ordinarySmall	-9 9 -1 -4 8 -7
before:plain first:ordinaryEnd	6 -9 -13 7 7 -6
before:plain first:lexiconNoun	-12 -6 0 24 -20 2
before:plain first:lexiconOther	-4 -18 11 9 -1 -9
before:plain first:lexiconCompound	11 -7 -12 -4 -2 2
before:plain first:lexiconEnding	-1 -6 17 -12 -7 -4
before:plain first:lexiconUnknown	-6 -4 -1 10 17 -30
before:firmTail first:role	14 -14 0 0 0 0
before:firmTail first:particle	5 -3 -1 0 0 -1
before:firmTail first:firmNoun	-7 0 8 -2 0 -1
before:firmTail first:bodyHead	8 -14 7 0 0 0
before:firmTail first:placeHead	-16 17 -5 0 -1 -1
before:firmTail first:clubHead	-1 -1 -3 -4 0 7
before:firmTail first:from	6 -3 -2 0 0 -1
before:firmTail first:plain	8 4 -12 -1 0 0
before:firmTail first:credit	6 -3 -2 0 0 -1
before:firmTail first:given	18 -13 -6 -1 -1 -5
before:firmTail first:givenMaybe	-3 -5 8 0 0 -1
before:firmTail first:mixed	-1 0 9 0 0 -7
before:firmTail first:capital	-8 4 0 -18 15 2
before:firmTail first:small	6 -3 -2 0 0 -1
before:firmTail first:endsInS	-1 11 -1 0 -10 -4
before:firmTail first:longWord	-2 6 -10 -1 8 -2
before:firmTail first:shortWord	-4 3 -7 -8 9 7
before:firmTail first:inhabitant	0 2 -13 0 0 12
before:firmTail first:ordinaryNoun	-6 0 6 0 0 0
before:firmTail first:ordinarySmall	-5 -3 -9 -7 10 10
before:firmTail first:ordinaryEnd	-1 -3 -1 -1 8 -1
before:firmTail first:lexiconNoun	-21 -3 15 -3 -1 6
before:firmTail first:lexiconOther	-5 5 -2 -4 0 4
before:firmTail first:lexiconCompound	-5 13 -18 -1 10 -1
before:firmTail first:lexiconUnknown	1 -1 0 -11 11 -10
before:partyTail first:given	9 -7 -1 0 0 -1
before:partyTail first:capital	-7 13 -6 -1 -2 -4
before:partyTail first:shortWord	-6 7 -1 0 0 -1
before:partyTail first:inhabitant	-9 11 -2 0 0 -1
before:partyTail first:lexiconNoun	-14 16 -2 0 0 -1
before:partyTail first:lexiconCompound	-8 9 -1 0 0 -1
before:partyTail first:lexiconUnknown	5 -1 -3 -1 -2 -3
before:credit first:role	-5 1 4 0 0 0
before:credit first:title	9 -1 -6 0 -1 0
before:credit first:particle	-5 -14 -4 0 15 0
before:credit first:firmHead	11 -1 -8 -1 -2 0
before:credit first:firmNoun	6 -2 -2 -1 -1 0
before:credit first:bodyHead	5 -1 2 -10 -4 0
before:credit first:placeHead	19 -4 -10 -5 -9 -1
before:credit first:clubHead	0 0 0 -8 8 0
before:credit first:mediaHead	-10 0 10 0 0 0
before:credit first:possessive	5 -3 -1 0 0 -1
before:credit first:plain	-14 -1 14 -4 4 -2
before:credit first:given	-5 9 2 -3 -12 -3
before:credit first:givenMaybe	-7 12 0 -1 -9 -1
before:credit first:acronym	11 -3 5 -9 -10 -7
before:credit first:mixed	0 -4 7 -5 -5 1
before:credit first:capital	-9 4 10 -5 4 -32
before:credit first:endsInS	8 -4 -3 -10 5 -4
before:credit first:unknown	13 -3 2 -7 -9 -7
before:credit first:longWord	11 -4 -11 13 -9 -7
before:credit first:shortWord	8 -19 4 -2 7 -13
before:credit first:inhabitant	-14 6 14 -4 -7 -3
before:credit first:ordinaryNoun	1 -6 5 -3 -4 -2
before:credit first:ordinarySmall	-11 -4 15 -1 -1 -1
before:credit first:ordinaryEnd	-8 10 3 -4 0 -2
before:credit first:lexiconNoun	-24 5 29 -23 -4 -4
before:credit first:lexiconOther	11 -20 6 -2 6 -1
before:credit first:lexiconCompound	0 -4 3 12 -6 -5
before:credit first:lexiconEnding	9 3 -11 -3 -1 -1
before:credit first:lexiconUnknown	4 5 -6 -2 5 -18
before:function first:role	6 -3 3 -5 -2 -3
before:function first:title	5 -1 -2 0 -1 0
before:function first:particle	-1 4 6 -5 -6 -2
before:function first:legalForm	8 -1 -7 0 0 0
before:function first:firmHead	6 -5 6 -3 -13 -1
before:function first:firmNoun	7 -2 -3 -1 -1 0
before:function first:bodyHead	-19 3 19 5 -6 -1
before:function first:placeHead	-10 -5 23 -5 -11 -1
before:function first:productHead	-8 -3 -3 14 -5 -2
before:function first:productNoun	-7 8 -1 0 0 0
before:function first:clubHead	-6 -3 8 0 -1 0
before:function first:preposition	-3 -3 9 -3 -2 -1
before:function first:from	16 -14 -1 0 0 0
before:function first:pronoun	-3 7 -3 -1 -2 0
before:function first:calendar	-7 2 6 0 0 0
before:function first:never	6 -1 -3 -1 -2 0
before:function first:plain	2 7 8 -12 -10 -11
before:function first:credit	16 -15 -1 0 0 0
before:function first:given	4 10 -11 -10 -4 -1
before:function first:givenMaybe	-8 -5 -4 -3 3 15
before:function first:acronym	3 -5 7 6 -11 -19
before:function first:mixed	-16 2 6 -6 -3 6
before:function first:capital	6 -1 9 -6 -13 -8
before:function first:small	7 -1 -4 -2 -2 -1
before:function first:number	7 0 -6 0 0 0
before:function first:initial	-4 6 -1 -1 -1 -1
before:function first:endsInS	-4 -20 10 -13 14 8
before:function first:unknown	9 -2 4 5 -20 -22
before:function first:longWord	20 7 -17 4 -22 -22
before:function first:shortWord	-18 15 -2 3 -7 7
before:function first:inhabitant	11 -4 8 -9 -14 -11
before:function first:ordinaryNoun	18 -9 -9 -6 1 -6
before:function first:ordinarySmall	-11 14 -6 11 -10 -6
before:function first:ordinaryEnd	-7 7 9 -6 -2 -15
before:function first:lexiconNoun	17 -3 -4 -14 -5 -24
before:function first:lexiconOther	-7 3 13 -8 -11 -6
before:function first:lexiconCompound	3 -3 3 13 -10 -22
before:function first:lexiconEnding	-7 6 0 -5 9 -6
before:function first:lexiconUnknown	-7 -2 9 -5 -8 13
before:given first:role	-2 -2 5 -1 0 0
before:given first:placeHead	2 -1 6 -1 -6 -1
before:given first:given	27 -26 1 -1 -1 -6
before:given first:givenMaybe	15 -12 -2 0 0 -1
before:given first:mixed	6 0 -4 0 0 -1
before:given first:capital	42 -45 5 -13 -20 -3
before:given first:endsInS	7 -5 -1 -1 -1 -1
before:given first:shortWord	9 -20 10 -4 -2 -6
before:given first:inhabitant	12 -5 -3 -2 -2 -2
before:given first:ordinarySmall	-14 0 15 0 0 0
before:given first:ordinaryEnd	-4 -2 9 -1 -2 -2
before:given first:lexiconNoun	2 -4 5 -2 -1 -4
before:given first:lexiconCompound	3 -4 7 -3 -6 -4
before:given first:lexiconEnding	13 -6 -4 -1 -2 -1
before:given first:lexiconUnknown	44 -41 -2 -9 -15 1
before:givenMaybe first:placeHead	-4 10 -1 0 -8 0
before:givenMaybe first:given	17 -16 0 0 0 -1
before:givenMaybe first:givenMaybe	5 -4 0 0 0 0
before:givenMaybe first:capital	33 -10 -13 -4 -14 -6
before:givenMaybe first:unknown	5 -1 -1 -2 -1 -1
before:givenMaybe first:shortWord	20 -16 -2 -2 -1 -2
before:givenMaybe first:inhabitant	8 -5 -1 -1 -1 -1
before:givenMaybe first:lexiconNoun	5 -4 0 0 0 0
before:givenMaybe first:lexiconUnknown	26 -6 -12 -3 -12 -5
before:acronym first:firmHead	12 -2 -8 -1 -1 -1
before:acronym first:placeHead	26 -1 -2 -1 -24 -1
before:acronym first:clubHead	11 -5 -2 -5 -1 -1
before:acronym first:acting	5 -1 -1 -1 -1 -1
before:acronym first:plain	13 -2 -3 -3 -3 -3
before:acronym first:function	7 -2 -2 -1 -1 -1
before:acronym first:given	-4 5 0 0 0 0
before:acronym first:acronym	42 2 -21 -20 -21 -14
before:acronym first:mixed	5 -1 -1 0 0 -3
before:acronym first:capital	31 0 -24 -12 -23 5
before:acronym first:unknown	13 13 -20 -17 -6 -2
before:acronym first:longWord	5 -1 0 -1 -2 -2
before:acronym first:shortWord	10 -2 -8 -5 -6 5
before:acronym first:inhabitant	6 -2 -2 0 -1 -2
before:acronym first:ordinaryEnd	7 -1 -1 -1 -3 -1
before:acronym first:lexiconNoun	16 -4 -6 -5 -1 -2
before:acronym first:lexiconCompound	11 -1 -2 -1 -7 -1
before:acronym first:lexiconEnding	8 -3 -2 -1 -2 -1
before:acronym first:lexiconUnknown	23 -5 -12 -4 -15 1
before:mixed first:placeHead	10 -2 -3 -1 -6 0
before:mixed first:capital	16 -4 -7 -1 -6 -2
before:mixed first:shortWord	5 0 -4 0 0 0
before:mixed first:lexiconNoun	5 0 -4 0 0 0
before:mixed first:lexiconUnknown	12 -3 -3 -1 -6 -2
before:capital first:role	5 -2 -7 9 -6 -6
before:capital first:title	12 -5 -5 -4 -3 -2
before:capital first:particle	23 -29 3 -8 11 -9
before:capital first:legalForm	44 -5 -30 -9 -3 -10
before:capital first:firmHead	28 -27 -19 3 -2 -18
before:capital first:firmNoun	10 -15 -2 5 -5 -16
before:capital first:bodyHead	11 -15 -4 2 -3 -16
before:capital first:placeHead	19 -13 -6 -17 0 -10
before:capital first:productHead	-1 -4 -9 -2 -2 11
before:capital first:productNoun	8 -4 8 -5 -4 -10
before:capital first:clubHead	8 -7 -2 -6 2 -2
before:capital first:mediaHead	8 -6 -7 -1 -3 3
before:capital first:speaking	-4 6 -2 -1 0 -1
before:capital first:firmVerb	8 0 -6 0 -2 0
before:capital first:possessive	5 -3 -1 0 0 -1
before:capital first:preposition	3 -5 9 -4 -4 -5
before:capital first:placePreposition	5 0 -2 -1 0 -1
before:capital first:from	36 -19 -12 -3 -2 -4
before:capital first:nationality	20 -5 -2 -15 -3 -7
before:capital first:calendar	1 -4 9 -2 -2 -4
before:capital first:never	38 -18 -22 -7 -5 -4
before:capital first:plain	2 -7 0 0 9 -16
before:capital first:firmTail	-3 -1 -1 6 0 -1
before:capital first:partyTail	5 -1 -1 -1 0 -1
before:capital first:credit	36 -19 -12 -3 -2 -4
before:capital first:function	-3 -5 5 6 -2 -4
before:capital first:given	-5 19 -15 -23 -17 -1
before:capital first:givenMaybe	-5 13 0 -10 -4 -8
before:capital first:acronym	-8 -18 10 17 -19 -8
before:capital first:mixed	1 -8 -9 0 -8 15
before:capital first:capital	7 3 -6 -7 -7 6
before:capital first:small	46 -24 -15 -7 -5 -9
before:capital first:number	7 0 -6 0 0 0
before:capital first:initial	34 -14 -14 -7 -5 -9
before:capital first:endsInS	3 4 -8 1 5 -16
before:capital first:unknown	-1 -32 9 13 -36 2
before:capital first:longWord	2 5 -6 4 2 -7
before:capital first:shortWord	5 -5 -5 3 -1 -2
before:capital first:inhabitant	0 -6 -1 6 -4 6
before:capital first:ordinaryNoun	6 -15 0 1 -6 7
before:capital first:ordinarySmall	-19 9 0 3 15 -4
before:capital first:ordinaryEnd	-5 0 0 1 7 3
before:capital first:lexiconNoun	4 -6 1 -8 -13 12
before:capital first:lexiconOther	-16 12 -7 -2 8 15
before:capital first:lexiconCompound	-6 -6 12 4 0 -8
before:capital first:lexiconEnding	5 0 -12 -3 10 -13
before:capital first:lexiconUnknown	10 6 -15 -9 -6 2
before:small first:role	12 1 5 -16 -23 1
before:small first:title	17 -12 -2 -3 -4 -3
before:small first:particle	19 -5 -1 -11 -13 -9
before:small first:legalForm	13 -1 -11 0 -1 -1
before:small first:firmHead	-1 -6 25 -53 1 -3
before:small first:firmNoun	11 7 -6 -3 -7 -9
before:small first:bodyHead	-7 -11 -10 26 -12 -32
before:small first:placeHead	-5 -3 2 -10 12 -14
before:small first:productHead	3 -8 -13 8 -15 11
before:small first:productNoun	14 21 -27 -11 -11 -12
before:small first:familyNoun	8 -1 -4 -1 -1 -1
before:small first:clubHead	-16 1 -12 19 -5 8
before:small first:mediaHead	-2 -12 5 -3 -10 8
before:small first:speaking	-7 7 0 0 0 0
before:small first:preposition	25 -18 1 -6 -6 -4
before:small first:from	20 -14 1 -4 -4 -4
before:small first:at	12 -8 -3 -1 -1 -1
before:small first:and	-8 0 0 -2 9 0
before:small first:pronoun	-6 6 2 -2 -3 0
before:small first:nationality	-30 1 2 29 8 -16
before:small first:calendar	1 1 13 -10 -15 4
before:small first:never	7 -8 0 -16 16 -7
before:small first:plain	12 -7 -3 -5 -11 4
before:small first:firmTail	16 -1 -4 -7 -3 -2
before:small first:partyTail	7 -2 -2 -2 -1 -2
before:small first:credit	24 -14 -9 -3 -3 -3
before:small first:function	-3 -1 6 -7 6 -3
before:small first:given	-10 30 -30 -14 -15 16
before:small first:givenMaybe	-18 31 -7 -14 -22 8
before:small first:acronym	-7 -18 14 12 -32 -1
before:small first:mixed	-5 -22 8 -6 -17 16
before:small first:capital	3 0 3 -10 6 -10
before:small first:small	28 -7 -20 -7 -9 -7
before:small first:number	-2 -1 6 -1 0 -3
before:small first:initial	-1 11 -7 -2 -1 -3
before:small first:endsInS	-5 -8 3 9 -7 10
before:small first:unknown	-6 -7 9 1 -9 3
before:small first:longWord	10 -21 -26 11 -1 5
before:small first:shortWord	0 -12 2 -2 1 7
before:small first:inhabitant	5 -1 6 -30 0 0
before:small first:ordinaryNoun	25 -11 -9 -6 -7 -13
before:small first:ordinarySmall	-42 14 4 30 18 -2
before:small first:ordinaryEnd	10 -8 1 -11 1 -9
before:small first:lexiconNoun	24 -10 -6 -9 -11 -6
before:small first:lexiconOther	-7 6 7 -5 6 -16
before:small first:lexiconCompound	10 -1 -6 -4 4 -14
before:small first:lexiconEnding	-7 -4 14 -3 0 -2
before:small first:lexiconUnknown	-20 4 13 3 5 -1
before:number first:never	10 -2 -2 -2 -3 -1
before:number first:plain	14 -2 -6 -2 -1 -3
before:number first:acronym	6 -1 -1 -2 -2 -1
before:number first:capital	60 -29 -27 -11 -18 -14
before:number first:endsInS	6 -1 -1 -1 -1 -1
before:number first:unknown	12 -1 -2 -3 -4 -2
before:number first:longWord	5 -1 -1 -1 -1 -1
before:number first:shortWord	27 -9 -6 -6 -7 -5
before:number first:inhabitant	9 -3 -3 -1 -1 -1
before:number first:ordinaryNoun	21 -6 -10 -5 -5 -5
before:number first:ordinaryEnd	7 -2 -2 -1 -1 -1
before:number first:lexiconNoun	31 -11 -15 -6 -6 -7
before:number first:lexiconCompound	12 -3 -3 -1 -3 -2
before:number first:lexiconUnknown	37 -18 -12 -4 -9 -6
before:initial first:capital	-6 8 -3 -1 0 0
before:initial first:ordinaryEnd	-7 9 -3 0 0 0
before:initial first:lexiconUnknown	-6 8 -3 -1 0 0
before:endsInS first:role	6 -4 -1 0 0 -1
before:endsInS first:particle	-6 -5 11 -1 -2 -1
before:endsInS first:legalForm	5 0 -4 0 0 0
before:endsInS first:firmHead	9 -3 -24 -8 14 -3
before:endsInS first:firmNoun	2 -1 5 -8 -2 -2
before:endsInS first:bodyHead	-3 -4 -27 11 9 -5
before:endsInS first:placeHead	6 -1 8 -6 -10 -2
before:endsInS first:clubHead	-1 0 -2 -3 5 0
before:endsInS first:mediaHead	1 -1 -10 0 -1 9
before:endsInS first:preposition	-7 0 8 -1 -1 -1
before:endsInS first:nationality	-3 0 -4 7 0 0
before:endsInS first:never	6 0 -2 -3 -1 -1
before:endsInS first:plain	-13 7 2 -20 20 7
before:endsInS first:given	-3 13 -5 -3 -1 -5
before:endsInS first:givenMaybe	-14 8 6 -1 4 -2
before:endsInS first:acronym	13 -2 -4 -8 -2 -2
before:endsInS first:mixed	2 -1 6 -7 0 -3
before:endsInS first:capital	-2 -8 -2 4 0 4
before:endsInS first:initial	5 0 -4 0 0 -1
before:endsInS first:endsInS	-1 -9 12 -9 4 -8
before:endsInS first:unknown	9 -3 0 -6 -1 -2
before:endsInS first:longWord	-4 8 -12 3 -20 13
before:endsInS first:shortWord	8 -1 12 -22 -1 -23
before:endsInS first:inhabitant	-7 3 -15 26 -4 -13
before:endsInS first:ordinaryNoun	-7 -2 14 1 -1 -9
before:endsInS first:ordinarySmall	5 -2 -4 -14 1 8
before:endsInS first:ordinaryEnd	-13 2 -8 -4 1 23
before:endsInS first:lexiconNoun	19 5 -5 -15 -6 -13
before:endsInS first:lexiconOther	0 -7 -10 -7 2 14
before:endsInS first:lexiconCompound	-13 7 -1 12 -3 1
before:endsInS first:lexiconEnding	4 -6 2 -11 8 -5
before:endsInS first:lexiconUnknown	-2 -9 5 7 -2 2
before:edge first:role	4 0 -15 13 -16 -3
before:edge first:title	27 -12 -11 -2 -6 -1
before:edge first:particle	-8 10 -1 -1 -1 -1
before:edge first:firmHead	-8 -8 20 -5 -12 -1
before:edge first:firmNoun	24 -16 -14 -6 2 -1
before:edge first:bodyHead	-7 -22 -6 29 -19 -2
before:edge first:placeHead	-5 -16 -27 1 25 -7
before:edge first:productNoun	14 -7 -6 0 -2 0
before:edge first:clubHead	-5 -10 -11 20 -6 -1
before:edge first:mediaHead	21 -7 -3 -11 -7 -1
before:edge first:placePreposition	24 -10 -4 -9 -4 -1
before:edge first:from	-6 10 -1 -1 -2 -1
before:edge first:nationality	9 -8 -11 7 -5 -1
before:edge first:calendar	22 -1 -15 -4 -18 -3
before:edge first:never	28 -9 -10 -5 -11 -1
before:edge first:plain	29 -6 -2 -31 -18 -11
before:edge first:partyTail	6 -2 -2 -1 -1 0
before:edge first:credit	1 6 -4 -2 -6 -1
before:edge first:given	-10 22 -5 -5 -16 3
before:edge first:givenMaybe	-11 7 -9 -2 -5 13
before:edge first:acronym	-13 9 -17 -4 19 -1
before:edge first:mixed	0 2 2 4 -8 -4
before:edge first:capital	1 -2 4 -4 1 -10
before:edge first:endsInS	19 -19 -18 -6 6 10
before:edge first:unknown	-23 3 -11 -14 32 -4
before:edge first:longWord	18 -13 -11 -14 -3 9
before:edge first:shortWord	-24 9 5 8 9 -1
before:edge first:inhabitant	-12 7 -5 9 -2 10
before:edge first:ordinaryNoun	24 -14 -2 -15 -4 -5
before:edge first:ordinarySmall	34 -11 -10 -8 -33 -7
before:edge first:ordinaryEnd	11 2 -6 11 -36 7
before:edge first:lexiconNoun	14 -4 13 -8 -36 -2
before:edge first:lexiconOther	28 1 -21 -4 -30 -6
before:edge first:lexiconCompound	-13 1 12 16 -17 5
before:edge first:lexiconEnding	11 2 -29 5 -2 -3
before:edge first:lexiconUnknown	-16 11 7 1 -3 -4
before:comma first:role	38 -23 -5 -8 -11 -4
before:comma first:title	24 -10 -7 -1 -6 -2
before:comma first:particle	10 -3 -3 -1 -6 -1
before:comma first:legalForm	-9 -2 9 0 0 0
before:comma first:firmHead	-13 -7 20 -1 -5 -1
before:comma first:firmNoun	-23 -3 12 -2 19 -1
before:comma first:bodyHead	-24 -5 3 17 11 -1
before:comma first:placeHead	-38 0 -11 -7 45 -7
before:comma first:productHead	8 -9 -5 -2 6 -4
before:comma first:productNoun	12 -5 0 -1 -5 -3
before:comma first:acting	6 -1 -2 0 -2 -1
before:comma first:preposition	6 -3 -1 0 -2 0
before:comma first:at	6 -2 -1 0 -2 -1
before:comma first:nationality	5 -2 -1 -1 -1 0
before:comma first:calendar	-16 16 -2 0 0 0
before:comma first:never	27 -7 -8 -2 -14 -2
before:comma first:plain	13 -1 -10 -10 4 -13
before:comma first:firmTail	7 -1 -4 -1 -1 -1
before:comma first:given	-13 42 -26 -5 -28 -19
before:comma first:givenMaybe	3 3 -9 -2 4 -3
before:comma first:acronym	2 -7 16 -4 -17 -4
before:comma first:capital	-14 8 -1 -20 24 -14
before:comma first:small	10 -3 -3 -1 -6 -1
before:comma first:endsInS	7 -11 10 -6 -2 -13
before:comma first:unknown	16 -10 4 -10 -13 -4
before:comma first:longWord	21 -22 3 4 -14 -11
before:comma first:shortWord	-9 15 4 -19 6 -26
before:comma first:inhabitant	11 -2 -11 -12 5 -15
before:comma first:ordinaryNoun	35 -8 -12 -6 -22 -10
before:comma first:ordinarySmall	-13 -5 -2 -2 18 -1
before:comma first:ordinaryEnd	8 -6 -2 8 -3 -15
before:comma first:lexiconNoun	5 -12 -2 10 10 -27
before:comma first:lexiconOther	-27 12 3 -2 4 14
before:comma first:lexiconCompound	19 -20 -25 -22 22 -20
before:comma first:lexiconEnding	-6 -12 0 -9 16 -5
before:comma first:lexiconUnknown	-23 19 8 -17 3 -5
before:colon first:role	-2 -7 9 -2 0 -1
before:colon first:particle	0 13 -13 -2 -2 -7
before:colon first:firmHead	-6 -3 10 -1 0 0
before:colon first:firmNoun	22 -4 -14 -2 -3 0
before:colon first:bodyHead	-14 -3 -5 20 -4 -2
before:colon first:placeHead	-3 -13 16 -3 -2 -1
before:colon first:productHead	-5 -2 -4 0 -1 9
before:colon first:clubHead	-8 0 -4 11 0 0
before:colon first:firmVerb	6 -2 -2 -2 -1 0
before:colon first:article	30 -11 -12 -2 -1 -7
before:colon first:possessive	20 -10 -8 -3 -3 -2
before:colon first:preposition	18 -6 -6 -2 -2 -2
before:colon first:placePreposition	9 -4 -3 -1 -1 -1
before:colon first:from	-11 12 0 0 0 0
before:colon first:calendar	-14 6 10 0 0 0
before:colon first:never	-9 -2 5 7 -1 -1
before:colon first:plain	-7 -12 18 0 -5 -4
before:colon first:credit	-16 12 7 0 0 0
before:colon first:function	-1 10 -6 -4 -1 -2
before:colon first:given	-13 26 -11 -4 -4 -7
before:colon first:givenMaybe	-8 13 -6 -1 -1 -1
before:colon first:acronym	21 -15 -5 -2 -9 -10
before:colon first:mixed	-1 -1 7 -4 -2 -2
before:colon first:capital	-13 10 20 -8 -15 -8
before:colon first:small	-15 15 0 0 0 0
before:colon first:endsInS	-14 17 2 -3 -5 -3
before:colon first:unknown	18 4 -4 -12 -8 -9
before:colon first:longWord	-3 -9 -4 12 -8 12
before:colon first:shortWord	4 14 -4 -7 -17 -10
before:colon first:inhabitant	8 -24 -7 -9 12 13
before:colon first:ordinaryNoun	27 -6 -11 -7 -4 -12
before:colon first:ordinarySmall	66 -19 -40 -23 -10 -16
before:colon first:ordinaryEnd	0 -10 0 10 2 -8
before:colon first:lexiconNoun	10 -17 6 -8 -13 2
before:colon first:lexiconOther	4 5 -1 -6 -5 -6
before:colon first:lexiconCompound	-12 -23 12 18 -3 -12
before:colon first:lexiconEnding	-3 7 -1 -2 -3 -1
before:colon first:lexiconUnknown	-19 16 15 -31 -6 -1
before:opens first:firmHead	-4 0 5 -1 0 0
before:opens first:firmNoun	-3 0 5 -1 0 0
before:opens first:bodyHead	-15 -3 -7 22 -7 -2
before:opens first:placeHead	-7 -4 -22 -11 28 -2
before:opens first:productNoun	-10 -1 13 -4 -5 -1
before:opens first:clubHead	-1 -1 -3 5 -1 0
before:opens first:and	15 -1 -2 -11 -4 -1
before:opens first:credit	7 0 -1 -4 -1 0
before:opens first:function	15 -1 -2 -11 -4 -1
before:opens first:given	8 -7 8 -6 -4 -3
before:opens first:acronym	-19 -4 -2 20 -1 -4
before:opens first:capital	-17 -11 11 21 -2 -20
before:opens first:endsInS	2 -6 2 6 -8 -1
before:opens first:unknown	-18 -3 -1 20 -5 -4
before:opens first:longWord	-5 0 -1 7 -1 0
before:opens first:shortWord	-4 -10 1 20 -23 -6
before:opens first:inhabitant	-19 -3 -1 22 -4 -1
before:opens first:ordinaryNoun	16 -2 -4 -7 -3 -1
before:opens first:ordinarySmall	3 -1 -4 6 -2 -2
before:opens first:lexiconNoun	-14 -10 -4 22 6 -6
before:opens first:lexiconOther	-8 -1 14 -9 -3 -1
before:opens first:lexiconCompound	-11 -1 -2 1 11 -1
before:opens first:lexiconEnding	-10 -1 13 -4 -5 -1
before:opens first:lexiconUnknown	4 -3 4 5 -10 -11
before:quote first:role	-22 17 4 -2 0 6
before:quote first:title	1 -5 8 -1 0 -8
before:quote first:particle	-11 -18 6 -1 -1 18
before:quote first:firmHead	6 -5 5 -2 -1 -7
before:quote first:firmNoun	-8 -2 9 0 0 0
before:quote first:bodyHead	-6 -3 12 -2 0 -3
before:quote first:placeHead	-8 11 15 -2 -13 -14
before:quote first:productNoun	8 -2 -1 0 0 -5
before:quote first:mediaHead	-9 -4 18 -1 -1 -12
before:quote first:speaking	-8 9 0 0 0 0
before:quote first:article	-18 -3 -3 -1 0 21
before:quote first:preposition	5 -2 -1 0 0 -2
before:quote first:from	14 -11 -2 -1 -1 -2
before:quote first:calendar	-10 7 0 0 0 3
before:quote first:plain	-5 -9 -8 -3 -4 19
before:quote first:credit	13 -10 -1 0 0 -1
before:quote first:function	14 -5 -1 0 -1 -7
before:quote first:given	5 -3 0 -2 13 -15
before:quote first:givenMaybe	4 -1 -11 -1 -1 3
before:quote first:acronym	3 -2 9 -3 -1 -7
before:quote first:mixed	-12 -4 3 15 -2 -5
before:quote first:capital	-1 -4 -6 -24 -20 22
before:quote first:small	15 -11 -1 0 0 -2
before:quote first:endsInS	0 16 -11 -4 -6 -8
before:quote first:unknown	21 -12 4 -4 -3 -14
before:quote first:longWord	19 -16 0 11 -5 -20
before:quote first:shortWord	-3 -13 -7 -17 4 21
before:quote first:inhabitant	15 -7 -10 -8 -9 -1
before:quote first:ordinaryNoun	-8 4 -3 -4 -3 10
before:quote first:ordinarySmall	7 -10 -12 -9 -10 11
before:quote first:ordinaryEnd	-10 -1 2 -8 -7 13
before:quote first:lexiconNoun	-13 10 13 5 -12 -6
before:quote first:lexiconOther	17 -12 -4 -6 -7 0
before:quote first:lexiconCompound	-14 5 -5 -13 -16 23
before:quote first:lexiconEnding	-11 2 -11 -1 -2 17
before:quote first:lexiconUnknown	5 -10 -7 -6 -4 11
before:hyphen first:role	-21 14 -2 14 -1 0
before:hyphen first:title	-15 15 0 0 0 0
before:hyphen first:particle	8 -1 -2 -4 0 -1
before:hyphen first:firmHead	6 0 -4 -1 0 0
before:hyphen first:firmNoun	7 0 -5 -2 0 0
before:hyphen first:bodyHead	-6 -1 -2 9 -1 0
before:hyphen first:placeHead	15 -2 -4 -1 -9 -1
before:hyphen first:article	8 0 -2 -4 0 -1
before:hyphen first:plain	1 -3 5 -2 -2 -1
before:hyphen first:given	29 -20 -6 -3 -3 -3
before:hyphen first:givenMaybe	5 -2 -1 0 0 -1
before:hyphen first:acronym	-3 -1 -1 6 -1 -1
before:hyphen first:mixed	-9 0 9 0 0 0
before:hyphen first:capital	19 -8 -15 9 -1 -17
before:hyphen first:endsInS	1 -4 -3 -1 6 -1
before:hyphen first:unknown	-2 -1 -2 6 -1 -1
before:hyphen first:longWord	-17 -1 15 -5 7 -1
before:hyphen first:shortWord	20 -14 -3 -2 -6 -4
before:hyphen first:inhabitant	16 -5 -7 -2 -2 -1
before:hyphen first:ordinaryNoun	4 -3 5 -6 -1 -2
before:hyphen first:ordinarySmall	15 -1 -4 -7 -1 -2
before:hyphen first:ordinaryEnd	14 -4 -5 -2 -3 -1
before:hyphen first:lexiconNoun	-6 17 -10 -18 11 -6
before:hyphen first:lexiconOther	5 -1 -1 -1 -1 -1
before:hyphen first:lexiconCompound	5 -3 5 -5 -5 -1
before:hyphen first:lexiconEnding	-12 -10 -5 14 6 -1
before:hyphen first:lexiconUnknown	20 -15 -6 12 -11 -12
before:stop first:role	5 17 -34 -9 -2 -3
before:stop first:title	-6 5 4 -1 -1 -1
before:stop first:particle	-22 24 -4 -1 0 -2
before:stop first:legalForm	21 -6 -10 -4 -4 -1
before:stop first:firmHead	-5 -6 11 -3 -1 -1
before:stop first:firmNoun	6 -15 4 -3 6 -1
before:stop first:bodyHead	-10 -18 0 21 -3 -1
before:stop first:placeHead	-30 6 -2 14 15 -1
before:stop first:productHead	12 -5 -5 -1 -1 -1
before:stop first:productNoun	-4 0 6 -1 0 -1
before:stop first:clubHead	4 -5 -4 1 -2 0
before:stop first:mediaHead	10 -3 -7 -1 0 0
before:stop first:article	9 -2 -3 -2 0 -2
before:stop first:preposition	-6 -1 7 -1 0 0
before:stop first:placePreposition	20 -15 -3 -2 -1 -1
before:stop first:from	-30 31 -1 0 0 0
before:stop first:at	14 -11 -1 0 0 0
before:stop first:nationality	-10 -1 -1 11 0 0
before:stop first:calendar	17 -10 -6 -3 -2 -6
before:stop first:never	2 -8 7 -1 -2 0
before:stop first:plain	-24 7 15 18 -5 -7
before:stop first:credit	-30 30 -1 0 0 0
before:stop first:function	15 -13 -1 0 -1 0
before:stop first:given	-8 20 -10 -9 -12 -8
before:stop first:acronym	27 -24 0 2 -23 -7
before:stop first:mixed	-20 0 8 -5 -3 12
before:stop first:capital	7 17 -5 -9 -17 -30
before:stop first:small	-10 10 0 0 0 0
before:stop first:initial	-5 12 -6 -1 -1 -1
before:stop first:endsInS	5 -2 7 -27 -4 -10
before:stop first:unknown	5 -8 9 7 -20 -6
before:stop first:longWord	6 -2 -9 8 -7 -8
before:stop first:shortWord	-9 20 4 -11 -12 -21
before:stop first:inhabitant	-3 13 -1 -5 -24 -9
before:stop first:ordinaryNoun	16 -4 -4 -11 -8 -7
before:stop first:ordinarySmall	67 -37 -36 -23 -18 -10
before:stop first:ordinaryEnd	1 1 2 -17 2 -7
before:stop first:lexiconNoun	7 4 -3 -3 -27 1
before:stop first:lexiconOther	24 -14 -10 0 -7 -8
before:stop first:lexiconCompound	7 -1 3 -22 -14 6
before:stop first:lexiconEnding	10 2 -5 -9 -12 -2
before:stop first:lexiconUnknown	-16 21 1 1 2 -37
before:symbol first:role	7 -5 -1 0 0 0
before:symbol first:credit	5 -1 -2 -2 -1 0
before:symbol first:mixed	-3 -4 10 -1 -1 -4
before:symbol first:capital	10 -8 8 -6 -14 -6
before:symbol first:endsInS	8 -7 0 -1 -3 -1
before:symbol first:unknown	-3 -1 5 -1 -1 0
before:symbol first:shortWord	-13 10 15 -5 -4 -7
before:symbol first:inhabitant	6 -5 1 0 -1 0
before:symbol first:ordinaryNoun	7 -2 -3 -1 -1 -1
before:symbol first:ordinarySmall	8 -2 -2 -1 -2 -2
before:symbol first:ordinaryEnd	8 -5 0 -1 -3 -1
before:symbol first:lexiconNoun	-12 12 3 -2 -2 -1
before:symbol first:lexiconCompound	20 -9 -9 -1 -3 -1
before:symbol first:lexiconUnknown	10 -18 11 -3 -9 -4
before:ampersand first:role	5 -1 -4 0 0 0
before:ampersand first:legalForm	6 -1 -3 0 -1 -1
before:ampersand first:firmHead	8 -1 -5 0 -1 -1
before:ampersand first:acronym	11 -1 -8 -2 -3 0
before:ampersand first:capital	48 -12 -31 -5 -11 -5
before:ampersand first:unknown	16 -1 -12 -3 -4 -1
before:ampersand first:shortWord	19 -3 -11 -1 -4 -2
before:ampersand first:inhabitant	9 -2 -5 -1 -1 -1
before:ampersand first:lexiconNoun	13 -2 -7 -1 -1 -1
before:ampersand first:lexiconUnknown	34 -10 -20 -3 -8 -3
before:slash first:placeHead	-6 0 -1 0 7 0
before:slash first:speaking	5 -1 -1 -2 -1 0
before:slash first:plain	-7 0 9 -1 -4 -2
before:slash first:function	5 -1 -1 -2 -1 0
before:slash first:acronym	12 -4 -9 -17 9 -4
before:slash first:capital	-21 -9 17 -8 12 -5
before:slash first:unknown	6 -5 -9 -17 15 -4
before:slash first:longWord	-11 -1 16 -4 -9 -2
before:slash first:shortWord	14 -3 -8 -16 4 -3
before:slash first:lexiconCompound	-8 0 9 -3 -2 -1
before:slash first:lexiconEnding	-7 0 9 -1 -4 -2
before:slash first:lexiconUnknown	-6 -6 7 -2 5 -2
before:unknown first:firmHead	14 -3 -9 -1 -1 -1
before:unknown first:placeHead	10 -1 -1 0 -8 0
before:unknown first:clubHead	5 -4 0 -1 0 -1
before:unknown first:given	-5 5 0 0 0 0
before:unknown first:acronym	18 -3 -8 -4 -3 -3
before:unknown first:capital	21 -3 -18 -5 -22 10
before:unknown first:unknown	3 -3 -4 -3 -4 8
before:unknown first:shortWord	4 -5 -4 -3 -3 7
before:unknown first:ordinaryEnd	-2 8 -4 -1 -3 -1
before:unknown first:lexiconNoun	9 -2 -5 -1 0 -1
before:unknown first:lexiconCompound	10 -1 -2 -1 -7 -1
before:unknown first:lexiconEnding	6 -3 -2 0 -2 0
before:unknown first:lexiconUnknown	11 2 -10 -3 -12 5
before:longWord first:title	14 -10 -1 -3 0 -1
before:longWord first:particle	8 -7 0 -2 -1 -1
before:longWord first:legalForm	7 0 -5 -1 0 -1
before:longWord first:firmHead	-8 -7 16 -10 -1 -1
before:longWord first:firmNoun	16 -2 -11 -7 -1 -1
before:longWord first:bodyHead	7 -3 3 -7 -1 -2
before:longWord first:placeHead	5 4 3 -28 4 -6
before:longWord first:productHead	8 -5 -10 0 -1 3
before:longWord first:clubHead	4 0 4 -9 -1 -1
before:longWord first:mediaHead	14 -4 -5 -10 -1 -1
before:longWord first:from	13 -7 -4 -1 0 -1
before:longWord first:nationality	8 -1 -1 -6 0 0
before:longWord first:calendar	-7 0 7 0 0 0
before:longWord first:never	12 -8 -3 -1 0 0
before:longWord first:plain	2 -3 8 -14 -3 -8
before:longWord first:credit	13 -7 -4 -1 0 -1
before:longWord first:function	-13 0 4 10 0 -1
before:longWord first:given	0 12 -32 -10 -3 5
before:longWord first:givenMaybe	6 5 -6 -4 0 -4
before:longWord first:acronym	-6 -9 4 13 -3 -10
before:longWord first:mixed	7 -2 -3 -15 -1 5
before:longWord first:capital	-14 0 12 17 -22 -1
before:longWord first:small	12 -7 -1 -2 -1 -2
before:longWord first:endsInS	-11 -4 7 15 -3 -7
before:longWord first:unknown	-3 -8 4 9 -2 -9
before:longWord first:longWord	-10 -7 7 10 2 -10
before:longWord first:shortWord	-10 9 -4 19 -7 -12
before:longWord first:inhabitant	-2 6 2 -9 7 -10
before:longWord first:ordinaryNoun	-4 -4 8 4 -1 -10
before:longWord first:ordinarySmall	-12 10 9 -8 -1 -2
before:longWord first:ordinaryEnd	-6 4 2 5 -9 0
before:longWord first:lexiconNoun	7 -4 -4 8 -14 -11
before:longWord first:lexiconOther	-2 -5 9 -16 11 -7
before:longWord first:lexiconCompound	-15 3 5 5 -3 13
before:longWord first:lexiconEnding	3 5 8 -10 -12 -6
before:longWord first:lexiconUnknown	-13 -1 10 13 -19 2
before:shortWord first:role	5 11 8 -12 -23 5
before:shortWord first:title	20 -14 -1 -4 -5 -3
before:shortWord first:particle	-12 9 5 -8 9 -6
before:shortWord first:legalForm	20 -2 -16 -1 -2 -2
before:shortWord first:firmHead	0 -16 18 -26 8 -7
before:shortWord first:firmNoun	7 -12 4 -2 -3 -11
before:shortWord first:bodyHead	-5 -6 -12 24 -11 -37
before:shortWord first:placeHead	9 -11 7 -5 -3 -15
before:shortWord first:productHead	-8 -5 -9 6 -14 16
before:shortWord first:productNoun	19 18 -16 -14 -13 -12
before:shortWord first:familyNoun	7 0 -4 -1 -1 -1
before:shortWord first:clubHead	-14 -12 -10 21 2 3
before:shortWord first:mediaHead	-4 -8 -3 6 -9 13
before:shortWord first:speaking	-9 11 -1 -1 0 -1
before:shortWord first:acting	8 -1 -2 -4 -1 -1
before:shortWord first:possessive	7 -4 -1 0 0 -1
before:shortWord first:preposition	7 -8 7 -4 -4 -2
before:shortWord first:and	-8 0 0 -2 9 0
before:shortWord first:pronoun	-6 6 2 -2 -3 0
before:shortWord first:nationality	-24 1 1 24 7 -19
before:shortWord first:calendar	9 3 3 -10 -16 4
before:shortWord first:never	20 -11 -12 -17 14 -7
before:shortWord first:plain	-2 5 -10 4 1 8
before:shortWord first:firmTail	7 -1 -4 0 -2 -2
before:shortWord first:partyTail	6 -1 -1 -2 -1 -2
before:shortWord first:credit	4 3 -5 -2 -2 -2
before:shortWord first:function	13 -2 -5 -9 5 -5
before:shortWord first:given	-2 15 -6 -12 -8 -3
before:shortWord first:givenMaybe	3 16 -9 -14 -25 9
before:shortWord first:acronym	-5 -3 9 15 -34 -10
before:shortWord first:mixed	0 -7 -3 5 -17 11
before:shortWord first:capital	-5 -9 0 -2 17 0
before:shortWord first:small	-3 15 -9 -4 -5 -4
before:shortWord first:initial	3 6 -4 -2 -1 -4
before:shortWord first:endsInS	-5 -15 6 5 -5 14
before:shortWord first:unknown	-20 6 5 10 -6 10
before:shortWord first:longWord	-2 -7 -20 9 -1 19
before:shortWord first:shortWord	-3 -4 -8 4 7 3
before:shortWord first:inhabitant	-5 7 -7 -2 4 8
before:shortWord first:ordinaryNoun	10 -6 -3 -4 -3 0
before:shortWord first:ordinarySmall	-39 11 -3 35 16 -7
before:shortWord first:ordinaryEnd	-1 10 -7 -9 4 10
before:shortWord first:lexiconNoun	3 4 2 1 -6 -4
before:shortWord first:lexiconOther	-7 5 1 -2 13 -14
before:shortWord first:lexiconCompound	2 -5 -6 7 8 -7
before:shortWord first:lexiconEnding	-11 -6 9 0 8 -3
before:shortWord first:lexiconUnknown	0 -14 1 -9 13 1
before:inhabitant first:role	-6 -5 0 16 0 -2
before:inhabitant first:title	12 -8 -4 -1 0 -1
before:inhabitant first:particle	5 -4 1 -1 0 -2
before:inhabitant first:firmHead	15 -8 -10 -1 -1 -1
before:inhabitant first:firmNoun	-1 -5 5 -1 0 -2
before:inhabitant first:bodyHead	6 -11 -7 9 -1 -3
before:inhabitant first:placeHead	11 1 2 -2 -16 -4
before:inhabitant first:mediaHead	11 -2 -6 0 0 -2
before:inhabitant first:from	11 -6 -4 0 0 -1
before:inhabitant first:never	12 -8 -5 -1 0 -1
before:inhabitant first:plain	-1 -6 9 -3 -4 -6
before:inhabitant first:credit	11 -6 -4 0 0 -1
before:inhabitant first:given	20 -6 -16 -6 -2 -17
before:inhabitant first:givenMaybe	-3 5 3 -1 -2 -6
before:inhabitant first:acronym	1 -9 11 -5 -2 -7
before:inhabitant first:mixed	-12 -4 16 -2 -2 -3
before:inhabitant first:capital	-9 14 7 -22 -20 -1
before:inhabitant first:small	14 -6 -6 -1 0 -1
before:inhabitant first:initial	8 -4 -3 -1 -1 -2
before:inhabitant first:endsInS	-1 -11 0 -5 9 8
before:inhabitant first:unknown	5 -13 9 -6 -2 -9
before:inhabitant first:longWord	15 11 -17 -5 -4 -7
before:inhabitant first:shortWord	-18 16 17 -12 -7 -24
before:inhabitant first:inhabitant	-19 13 14 -4 -2 -10
before:inhabitant first:ordinaryNoun	2 -12 7 -1 -1 -5
before:inhabitant first:ordinarySmall	-9 19 -12 -1 -1 -3
before:inhabitant first:ordinaryEnd	-2 2 -1 -4 5 -8
before:inhabitant first:lexiconNoun	-6 -1 12 -13 -7 -2
before:inhabitant first:lexiconOther	0 -3 8 -1 -1 -8
before:inhabitant first:lexiconCompound	2 1 -1 -17 -1 2
before:inhabitant first:lexiconEnding	-2 8 -2 -1 -1 -4
before:inhabitant first:lexiconUnknown	-9 12 3 -6 -17 -1
before:ordinaryNoun first:role	8 5 -12 1 -4 -9
before:ordinaryNoun first:title	5 2 -3 -4 -3 -2
before:ordinaryNoun first:particle	15 -25 1 -4 13 -6
before:ordinaryNoun first:legalForm	13 -1 -10 -1 0 -2
before:ordinaryNoun first:firmHead	-23 -6 16 11 10 -3
before:ordinaryNoun first:firmNoun	2 -8 5 2 0 -13
before:ordinaryNoun first:bodyHead	5 -12 1 5 0 -11
before:ordinaryNoun first:placeHead	-18 17 7 7 2 1
before:ordinaryNoun first:productHead	-9 -4 -7 3 -1 13
before:ordinaryNoun first:productNoun	13 -3 2 -5 -4 -8
before:ordinaryNoun first:clubHead	-9 -1 1 6 2 2
before:ordinaryNoun first:mediaHead	-3 -3 -5 7 -1 6
before:ordinaryNoun first:speaking	-4 7 -2 -1 0 -1
before:ordinaryNoun first:possessive	5 -3 -1 0 0 -1
before:ordinaryNoun first:preposition	1 -3 6 -2 -1 -3
before:ordinaryNoun first:from	21 -9 -7 -2 -1 -3
before:ordinaryNoun first:nationality	6 -1 -2 -2 -2 -4
before:ordinaryNoun first:calendar	8 -6 3 -2 -2 -4
before:ordinaryNoun first:never	25 -11 -13 -5 -4 -3
before:ordinaryNoun first:plain	6 -8 -5 1 1 -8
before:ordinaryNoun first:firmTail	-4 0 -1 6 0 0
before:ordinaryNoun first:credit	21 -9 -8 -2 -1 -3
before:ordinaryNoun first:function	7 -1 -1 -2 -1 -2
before:ordinaryNoun first:given	18 -7 3 -13 -9 -19
before:ordinaryNoun first:givenMaybe	-2 6 -2 -5 -5 0
before:ordinaryNoun first:acronym	-11 -6 12 6 -8 -3
before:ordinaryNoun first:mixed	-13 -4 -3 4 -6 15
before:ordinaryNoun first:capital	-21 6 13 7 1 7
before:ordinaryNoun first:small	30 -13 -12 -3 -2 -5
before:ordinaryNoun first:number	7 0 -6 0 0 0
before:ordinaryNoun first:initial	10 -2 -5 -1 -1 -2
before:ordinaryNoun first:endsInS	13 1 -8 -2 -24 0
before:ordinaryNoun first:unknown	-4 -11 7 12 -21 -5
before:ordinaryNoun first:longWord	1 10 7 -3 -9 -9
before:ordinaryNoun first:shortWord	-10 -8 6 4 3 7
before:ordinaryNoun first:inhabitant	-14 -2 -4 19 2 11
before:ordinaryNoun first:ordinaryNoun	15 -14 -19 -4 -4 13
before:ordinaryNoun first:ordinarySmall	-19 7 -2 10 3 4
before:ordinaryNoun first:ordinaryEnd	5 -3 -4 -9 2 7
before:ordinaryNoun first:lexiconNoun	-6 0 6 3 -14 1
before:ordinaryNoun first:lexiconOther	-29 11 -3 16 4 13
before:ordinaryNoun first:lexiconCompound	2 4 8 0 -12 -13
before:ordinaryNoun first:lexiconEnding	-7 -8 -8 6 14 -3
before:ordinaryNoun first:lexiconUnknown	-21 4 10 -2 8 13
before:ordinarySmall first:role	1 10 -2 -3 -4 0
before:ordinarySmall first:title	-11 13 -1 -1 -1 0
before:ordinarySmall first:particle	-8 -15 6 -1 15 -1
before:ordinarySmall first:firmHead	-21 -1 10 11 10 -5
before:ordinarySmall first:firmNoun	9 -7 -4 1 -1 -11
before:ordinarySmall first:bodyHead	4 -1 -3 2 -1 -11
before:ordinarySmall first:placeHead	-6 -8 18 9 -6 -8
before:ordinarySmall first:productHead	-7 -1 -4 -6 -1 13
before:ordinarySmall first:productNoun	13 -2 2 -5 -4 -7
before:ordinarySmall first:clubHead	-11 0 4 7 7 -7
before:ordinarySmall first:mediaHead	-2 -1 -10 7 -1 6
before:ordinarySmall first:preposition	-7 -1 10 -1 -2 -1
before:ordinarySmall first:nationality	6 -1 -2 -2 -2 -4
before:ordinarySmall first:calendar	22 -15 -3 -1 -2 -3
before:ordinarySmall first:never	8 0 -4 -2 -2 -1
before:ordinarySmall first:plain	1 -5 -7 4 9 -13
before:ordinarySmall first:firmTail	-3 -1 -1 6 0 -1
before:ordinarySmall first:partyTail	5 -1 -1 -1 0 -1
before:ordinarySmall first:function	6 0 -1 -2 -1 -2
before:ordinarySmall first:given	-26 28 2 -6 -5 -4
before:ordinarySmall first:givenMaybe	-13 21 -8 -3 2 -5
before:ordinarySmall first:acronym	-10 -8 4 12 -5 -4
before:ordinarySmall first:mixed	-8 8 -9 9 -2 -1
before:ordinarySmall first:capital	-5 4 6 -2 8 -8
before:ordinarySmall first:small	6 -3 0 0 -1 -1
before:ordinarySmall first:number	7 0 -6 0 0 0
before:ordinarySmall first:endsInS	7 -2 10 -2 -19 -19
before:ordinarySmall first:unknown	-11 -10 0 18 -12 -3
before:ordinarySmall first:longWord	10 -1 -15 -3 -15 10
before:ordinarySmall first:shortWord	-28 16 9 4 17 -3
before:ordinarySmall first:inhabitant	11 -7 -30 19 -10 1
before:ordinarySmall first:ordinaryNoun	28 -10 -28 -9 -12 0
before:ordinarySmall first:ordinarySmall	-13 -12 9 9 -7 6
before:ordinarySmall first:ordinaryEnd	6 3 -15 -8 -1 17
before:ordinarySmall first:lexiconNoun	20 -16 4 -9 -14 -14
before:ordinarySmall first:lexiconOther	-21 16 5 2 8 -2
before:ordinarySmall first:lexiconCompound	4 -13 -1 4 0 -9
before:ordinarySmall first:lexiconEnding	-6 -3 0 10 6 -15
before:ordinarySmall first:lexiconUnknown	-27 18 5 -8 14 3
before:ordinaryEnd first:role	-12 13 4 -1 0 -1
before:ordinaryEnd first:title	7 -7 -1 0 0 0
before:ordinaryEnd first:particle	0 -4 6 -1 -1 -1
before:ordinaryEnd first:legalForm	15 -1 -9 -4 -1 -2
before:ordinaryEnd first:firmHead	17 -2 -13 -1 -1 -1
before:ordinaryEnd first:firmNoun	8 -1 -7 0 -1 0
before:ordinaryEnd first:bodyHead	-10 10 -2 3 0 -1
before:ordinaryEnd first:placeHead	1 -4 3 -18 9 -7
before:ordinaryEnd first:productNoun	-6 0 6 0 0 0
before:ordinaryEnd first:mediaHead	9 -1 -2 -9 -1 -1
before:ordinaryEnd first:from	7 -3 -2 -1 0 -1
before:ordinaryEnd first:nationality	13 0 0 -13 0 0
before:ordinaryEnd first:never	10 -7 -3 0 0 0
before:ordinaryEnd first:plain	-2 -10 13 -5 -3 -3
before:ordinaryEnd first:credit	7 -3 -2 -1 0 -1
before:ordinaryEnd first:given	-4 3 -9 -5 -2 11
before:ordinaryEnd first:givenMaybe	-3 5 3 -2 -2 -3
before:ordinaryEnd first:acronym	4 -6 6 -4 -3 -10
before:ordinaryEnd first:mixed	3 -1 -5 -9 -1 9
before:ordinaryEnd first:capital	-14 3 10 -3 -1 5
before:ordinaryEnd first:small	5 -4 1 -1 0 -1
before:ordinaryEnd first:initial	5 -2 -1 0 0 -1
before:ordinaryEnd first:endsInS	-7 -4 2 -6 19 -8
before:ordinaryEnd first:unknown	4 -8 7 -3 -3 -11
before:ordinaryEnd first:longWord	-14 -4 10 2 10 -7
before:ordinaryEnd first:shortWord	4 5 -4 -6 5 -9
before:ordinaryEnd first:inhabitant	15 6 -8 -12 -12 -11
before:ordinaryEnd first:ordinaryNoun	-23 -1 25 -2 0 -1
before:ordinaryEnd first:ordinarySmall	-21 6 1 8 15 -9
before:ordinaryEnd first:ordinaryEnd	-6 -15 2 6 12 -16
before:ordinaryEnd first:lexiconNoun	-20 11 1 14 5 -2
before:ordinaryEnd first:lexiconOther	9 -10 -2 -20 -3 12
before:ordinaryEnd first:lexiconCompound	-14 2 0 3 3 9
before:ordinaryEnd first:lexiconEnding	3 -2 14 -10 -12 -6
before:ordinaryEnd first:lexiconUnknown	-1 -1 7 -12 -1 -2
before:lexiconNoun first:role	15 -12 -7 6 -2 -7
before:lexiconNoun first:title	20 -15 -5 -2 -1 -2
before:lexiconNoun first:particle	14 -12 6 -4 -4 -6
before:lexiconNoun first:legalForm	22 -2 -15 -3 -1 -4
before:lexiconNoun first:firmHead	23 -12 -7 -8 -10 -10
before:lexiconNoun first:firmNoun	11 -8 -10 8 -6 -5
before:lexiconNoun first:bodyHead	24 -13 5 -32 -3 -4
before:lexiconNoun first:placeHead	15 -8 -10 -26 1 3
before:lexiconNoun first:productHead	-3 -2 -3 8 0 -1
before:lexiconNoun first:clubHead	4 -4 -12 7 -5 5
before:lexiconNoun first:mediaHead	5 -3 0 -1 0 -3
before:lexiconNoun first:speaking	-6 7 -1 -1 0 0
before:lexiconNoun first:possessive	5 -3 -1 0 0 -1
before:lexiconNoun first:preposition	-2 -4 10 -2 -3 -3
before:lexiconNoun first:from	26 -12 -9 -2 -2 -3
before:lexiconNoun first:nationality	6 -1 2 -8 -1 -1
before:lexiconNoun first:never	25 -13 -12 -5 -2 -2
before:lexiconNoun first:plain	1 3 1 -4 -7 -4
before:lexiconNoun first:partyTail	5 -1 -1 -1 0 -1
before:lexiconNoun first:credit	26 -12 -9 -2 -2 -3
before:lexiconNoun first:given	9 -1 -1 -9 -8 -2
before:lexiconNoun first:givenMaybe	8 -12 6 -3 -4 -1
before:lexiconNoun first:acronym	-14 -4 7 14 -8 2
before:lexiconNoun first:mixed	-13 -14 -1 3 -5 19
before:lexiconNoun first:capital	-5 10 -4 -4 0 6
before:lexiconNoun first:small	36 -16 -14 -3 -4 -6
before:lexiconNoun first:initial	13 -3 -7 -3 -2 -3
before:lexiconNoun first:endsInS	-7 10 -10 5 2 3
before:lexiconNoun first:unknown	1 -10 6 4 -16 -1
before:lexiconNoun first:longWord	-5 5 -1 14 5 -34
before:lexiconNoun first:shortWord	3 -16 3 4 -2 4
before:lexiconNoun first:inhabitant	-8 1 -1 -11 2 14
before:lexiconNoun first:ordinaryNoun	-6 -10 4 15 2 0
before:lexiconNoun first:ordinarySmall	-7 9 -3 -10 9 -6
before:lexiconNoun first:ordinaryEnd	-2 6 1 -7 10 -33
before:lexiconNoun first:lexiconNoun	5 -7 -8 -6 -6 14
before:lexiconNoun first:lexiconOther	-18 3 -2 15 -5 11
before:lexiconNoun first:lexiconCompound	0 5 -1 -3 -6 -3
before:lexiconNoun first:lexiconEnding	-4 15 -22 -11 10 7
before:lexiconNoun first:lexiconUnknown	-9 6 1 -3 3 1
before:lexiconOther first:role	4 2 6 -11 0 -2
before:lexiconOther first:firmHead	6 -1 -21 -8 14 -1
before:lexiconOther first:firmNoun	-1 -1 1 -9 9 -2
before:lexiconOther first:bodyHead	-1 -4 -27 9 9 -5
before:lexiconOther first:placeHead	-2 -5 13 -7 -3 -2
before:lexiconOther first:productNoun	10 -1 -3 -1 -1 -4
before:lexiconOther first:clubHead	-1 0 -2 -3 5 0
before:lexiconOther first:mediaHead	-3 -1 -16 7 -1 9
before:lexiconOther first:nationality	5 0 -4 0 0 -1
before:lexiconOther first:never	8 -1 -2 -4 -2 -1
before:lexiconOther first:plain	3 -14 9 -25 10 -1
before:lexiconOther first:given	-23 23 3 -1 0 -5
before:lexiconOther first:givenMaybe	0 -2 -2 0 5 -2
before:lexiconOther first:acronym	-3 -2 13 -10 -1 -3
before:lexiconOther first:capital	9 -7 -3 -5 -7 0
before:lexiconOther first:endsInS	-7 7 4 -7 9 -11
before:lexiconOther first:unknown	-5 -4 14 -7 -1 -3
before:lexiconOther first:longWord	-1 4 -15 4 -10 5
before:lexiconOther first:shortWord	14 -16 15 -25 6 -31
before:lexiconOther first:inhabitant	-8 -3 2 24 -6 -25
before:lexiconOther first:ordinaryNoun	12 -2 -1 0 -2 -13
before:lexiconOther first:ordinarySmall	-6 -1 12 -18 2 7
before:lexiconOther first:ordinaryEnd	-14 -6 -5 -6 15 17
before:lexiconOther first:lexiconNoun	16 -16 5 -17 -9 -5
before:lexiconOther first:lexiconOther	5 -7 0 -2 4 -6
before:lexiconOther first:lexiconCompound	-4 -14 0 10 -1 -9
before:lexiconOther first:lexiconEnding	9 -1 -3 -4 1 -6
before:lexiconOther first:lexiconUnknown	2 8 -12 -10 -6 12
before:lexiconCompound first:role	-9 3 8 -1 0 -1
before:lexiconCompound first:title	6 -5 1 -1 0 0
before:lexiconCompound first:particle	3 -5 3 -2 -2 -2
before:lexiconCompound first:legalForm	14 -1 -8 -5 -1 -2
before:lexiconCompound first:firmHead	8 -6 1 -9 -2 -2
before:lexiconCompound first:firmNoun	-5 -1 8 -1 -3 -1
before:lexiconCompound first:placeHead	13 -3 -3 -27 2 -9
before:lexiconCompound first:productHead	7 0 0 -6 0 -1
before:lexiconCompound first:productNoun	-9 0 9 0 0 -1
before:lexiconCompound first:clubHead	15 -3 4 -18 -2 -2
before:lexiconCompound first:mediaHead	4 -1 4 -9 -1 -1
before:lexiconCompound first:from	9 -4 -3 -1 0 -1
before:lexiconCompound first:nationality	19 -2 -2 -17 0 0
before:lexiconCompound first:calendar	-7 0 8 0 0 0
before:lexiconCompound first:never	9 -5 -3 -1 0 0
before:lexiconCompound first:plain	3 -9 1 -7 9 -7
before:lexiconCompound first:credit	9 -4 -3 -1 0 -1
before:lexiconCompound first:function	-13 0 4 10 0 -1
before:lexiconCompound first:given	-2 8 -17 -7 -2 9
before:lexiconCompound first:givenMaybe	-2 9 2 -5 -2 -5
before:lexiconCompound first:acronym	-1 -8 -5 15 -4 -2
before:lexiconCompound first:mixed	12 -2 6 -14 -1 -13
before:lexiconCompound first:capital	-5 1 -5 -2 3 17
before:lexiconCompound first:small	7 -4 0 -2 0 -2
before:lexiconCompound first:endsInS	-4 -3 -1 3 12 -13
before:lexiconCompound first:unknown	0 -9 -2 10 -4 -5
before:lexiconCompound first:longWord	-1 -6 5 -8 8 -10
before:lexiconCompound first:shortWord	6 11 -24 14 2 -11
before:lexiconCompound first:inhabitant	5 0 2 -17 6 -11
before:lexiconCompound first:ordinaryNoun	-14 -3 10 -5 0 11
before:lexiconCompound first:ordinarySmall	-20 11 3 3 15 -11
before:lexiconCompound first:ordinaryEnd	-8 -4 6 8 -7 0
before:lexiconCompound first:lexiconNoun	-17 0 4 6 1 13
before:lexiconCompound first:lexiconOther	4 -1 -7 -25 10 12
before:lexiconCompound first:lexiconCompound	-13 7 10 -1 -1 2
before:lexiconCompound first:lexiconEnding	-10 -7 13 -11 14 -12
before:lexiconCompound first:lexiconUnknown	12 0 -17 -1 -9 4
before:lexiconEnding first:firmHead	12 0 -12 0 0 0
before:lexiconEnding first:placeHead	-2 -2 5 0 -1 0
before:lexiconEnding first:mediaHead	5 -1 -4 0 0 0
before:lexiconEnding first:given	-5 9 -4 -1 0 -1
before:lexiconEnding first:mixed	10 -1 -5 -2 0 -4
before:lexiconEnding first:capital	1 -9 3 -1 -11 7
before:lexiconEnding first:endsInS	-10 5 7 -1 0 0
before:lexiconEnding first:shortWord	10 -1 -2 -6 -1 -4
before:lexiconEnding first:inhabitant	6 -3 -2 -1 0 -1
before:lexiconEnding first:lexiconNoun	-4 2 -12 -3 -3 14
before:lexiconEnding first:lexiconCompound	0 -6 10 -9 -1 -2
before:lexiconEnding first:lexiconEnding	7 1 -4 -1 -2 -1
before:lexiconEnding first:lexiconUnknown	1 -8 4 7 -5 -8
before:lexiconUnknown first:role	-8 7 -12 12 -3 1
before:lexiconUnknown first:title	-12 13 -1 0 0 0
before:lexiconUnknown first:particle	7 -18 -7 -2 15 -1
before:lexiconUnknown first:legalForm	18 -1 -12 -2 -1 -3
before:lexiconUnknown first:firmHead	10 -10 -13 12 -14 -6
before:lexiconUnknown first:firmNoun	8 -6 -4 6 -11 -9
before:lexiconUnknown first:bodyHead	1 0 3 4 -15 -7
before:lexiconUnknown first:placeHead	7 -5 -7 10 -5 -8
before:lexiconUnknown first:productHead	-6 -2 -5 -6 -1 13
before:lexiconUnknown first:productNoun	6 -1 4 -4 -3 -3
before:lexiconUnknown first:clubHead	-5 0 5 4 3 -6
before:lexiconUnknown first:mediaHead	6 -1 -3 0 -1 -5
before:lexiconUnknown first:nationality	7 -1 1 -5 -2 -4
before:lexiconUnknown first:calendar	8 -7 2 -1 -1 -2
before:lexiconUnknown first:never	8 0 -8 1 -1 -1
before:lexiconUnknown first:plain	3 -1 -15 12 2 -22
before:lexiconUnknown first:firmTail	-4 -1 -1 6 0 0
before:lexiconUnknown first:function	8 -2 -1 -2 -1 -2
before:lexiconUnknown first:given	-3 12 -9 -9 -7 -8
before:lexiconUnknown first:givenMaybe	-16 25 -9 -3 -4 -5
before:lexiconUnknown first:acronym	-2 -9 4 7 -6 -7
before:lexiconUnknown first:mixed	-2 7 -19 9 -2 4
before:lexiconUnknown first:capital	18 -7 -5 -5 -8 -11
before:lexiconUnknown first:small	9 -4 -2 -2 -1 -1
before:lexiconUnknown first:number	7 0 -6 0 0 0
before:lexiconUnknown first:initial	21 -8 -5 -4 -3 -6
before:lexiconUnknown first:endsInS	28 -14 -11 -3 -12 -13
before:lexiconUnknown first:unknown	-3 -19 -1 10 -17 8
before:lexiconUnknown first:longWord	4 4 -10 -1 -2 6
before:lexiconUnknown first:shortWord	-8 6 -2 0 -3 7
before:lexiconUnknown first:inhabitant	5 -5 -7 3 -11 8
before:lexiconUnknown first:ordinaryNoun	14 -6 -11 -8 -9 8
before:lexiconUnknown first:ordinarySmall	2 -13 -13 15 -10 -2
before:lexiconUnknown first:ordinaryEnd	6 -3 -4 4 -18 0
before:lexiconUnknown first:lexiconNoun	10 3 3 -4 -8 -16
before:lexiconUnknown first:lexiconOther	-13 16 -4 2 1 -1
before:lexiconUnknown first:lexiconCompound	-1 -14 5 0 7 -8
before:lexiconUnknown first:lexiconEnding	14 -15 -6 9 -8 -14
before:lexiconUnknown first:lexiconUnknown	24 -4 -12 -14 -7 -8
before:role last:role	3 4 -13 -1 -1 -2
before:role last:title	6 -4 -1 0 -1 0
before:role last:particle	8 -8 0 0 0 0
before:role last:legalForm	7 -7 -2 0 0 0
before:role last:firmHead	11 -9 -3 -2 0 -1
before:role last:bodyHead	9 -11 5 -3 0 -1
before:role last:placeHead	-15 9 7 -2 0 -1
before:role last:calendar	-6 8 -2 -1 0 -1
before:role last:never	3 -6 3 0 -1 0
before:role last:plain	-5 11 -4 -3 -1 -3
before:role last:firmTail	9 -1 -8 0 0 0
before:role last:given	26 -18 -5 -2 -2 -9
before:role last:givenMaybe	5 -8 6 0 0 -2
before:role last:acronym	-17 14 9 -5 -1 -4
before:role last:mixed	-2 2 6 0 0 -9
before:role last:capital	-8 36 -23 -19 -14 -27
before:role last:number	11 -7 -1 0 0 -5
before:role last:endsInS	1 -6 -16 -5 15 12
before:role last:unknown	-1 13 -12 -5 -2 -5
before:role last:longWord	12 -6 -9 -3 4 -3
before:role last:shortWord	7 11 -14 -9 -5 -16
before:role last:inhabitant	2 4 -2 -3 -3 -5
before:role last:ordinaryNoun	10 -13 3 -2 0 -1
before:role last:ordinarySmall	-14 21 -9 -2 0 -2
before:role last:ordinaryEnd	-5 -1 -7 7 14 -5
before:role last:lexiconNoun	-24 31 1 -11 -4 -15
before:role last:lexiconOther	-5 5 4 -1 -1 -4
before:role last:lexiconCompound	7 5 -24 5 10 -15
before:role last:lexiconEnding	-2 9 -8 -1 -1 -2
before:role last:lexiconUnknown	4 20 -16 -19 -21 -15
before:title last:bodyHead	14 -12 0 -4 0 0
before:title last:placeHead	-6 12 0 0 -7 0
before:title last:calendar	-11 11 0 0 0 0
before:title last:plain	-6 6 0 0 0 0
before:title last:given	9 -8 0 0 0 0
before:title last:givenMaybe	-5 5 -1 0 0 0
before:title last:acronym	-8 12 -2 -5 0 -1
before:title last:capital	-21 44 -25 -14 -33 -10
before:title last:endsInS	-12 14 -2 -1 -1 0
before:title last:unknown	-15 17 -2 -2 -1 -1
before:title last:longWord	-1 7 -2 -2 -5 -1
before:title last:shortWord	-13 19 -4 -7 -2 -2
before:title last:inhabitant	-1 5 -2 -1 -3 -1
before:title last:ordinarySmall	-8 9 -1 -1 0 0
before:title last:ordinaryEnd	-8 9 -1 -1 -1 0
before:title last:lexiconNoun	-23 28 -8 -5 -2 -2
before:title last:lexiconCompound	0 6 -4 -2 -5 -1
before:title last:lexiconUnknown	-2 26 -16 -8 -29 -7
before:particle last:role	7 -3 -11 -3 7 -7
before:particle last:title	-4 0 6 -2 -1 -1
before:particle last:legalForm	3 -6 4 -6 -4 -3
before:particle last:firmHead	14 -5 5 -11 -28 -6
before:particle last:firmNoun	-27 -2 21 8 8 -8
before:particle last:bodyHead	-3 -1 -22 -1 21 7
before:particle last:placeHead	-12 -8 -2 15 2 5
before:particle last:productHead	-7 -4 -11 -9 -6 20
before:particle last:productNoun	13 -2 -13 -5 -4 0
before:particle last:clubHead	-11 -1 -13 20 3 -9
before:particle last:mediaHead	-2 -3 12 -11 -7 -5
before:particle last:and	-8 0 0 -2 9 0
before:particle last:nationality	-5 0 9 -2 -4 -1
before:particle last:calendar	14 4 -11 -7 -1 -1
before:particle last:never	-6 -1 8 -7 7 -4
before:particle last:plain	8 -7 -8 -15 0 8
before:particle last:firmTail	12 0 -3 -6 -2 -1
before:particle last:partyTail	14 -1 -1 -13 -1 -1
before:particle last:function	8 0 -8 -8 7 -2
before:particle last:given	3 9 3 -10 -17 -14
before:particle last:givenMaybe	-2 7 -4 0 7 -15
before:particle last:acronym	-10 -10 18 -7 -10 5
before:particle last:mixed	13 -7 -14 3 -9 6
before:particle last:capital	-4 -8 1 6 7 -5
before:particle last:number	6 -3 -15 -32 22 -8
before:particle last:initial	16 -3 -10 -1 0 -3
before:particle last:endsInS	14 -5 -21 15 -22 9
before:particle last:unknown	10 -11 -4 -12 -13 14
before:particle last:longWord	-11 -18 7 -7 21 3
before:particle last:shortWord	-1 -1 -2 9 -13 2
before:particle last:inhabitant	-12 13 4 14 -30 -4
before:particle last:ordinaryNoun	-4 2 2 8 -30 11
before:particle last:ordinarySmall	-12 -8 11 13 -5 -9
before:particle last:ordinaryEnd	-2 -5 -2 -8 -2 13
before:particle last:lexiconNoun	-12 -2 -4 10 20 -5
before:particle last:lexiconOther	2 8 -7 5 -14 -9
before:particle last:lexiconCompound	0 -3 10 -6 -5 -3
before:particle last:lexiconEnding	-6 -10 -2 10 11 -15
before:particle last:lexiconUnknown	12 -8 -4 1 -8 -8
before:legalForm last:capital	6 -2 -2 -1 -1 -1
before:legalForm last:lexiconNoun	6 -2 -2 -1 -1 -1
before:firmHead last:legalForm	22 -3 -18 -3 -2 -3
before:firmHead last:firmNoun	-6 0 8 -1 0 0
before:firmHead last:placeHead	23 -2 -21 6 -11 -1
before:firmHead last:clubHead	-8 0 8 0 0 0
before:firmHead last:mediaHead	-11 0 11 0 0 0
before:firmHead last:never	9 -1 -8 -1 0 -1
before:firmHead last:given	9 -3 -6 0 0 0
before:firmHead last:acronym	4 -2 9 -14 -5 -4
before:firmHead last:mixed	21 -1 -18 -2 0 -4
before:firmHead last:capital	5 -21 15 -6 -4 -22
before:firmHead last:initial	9 -2 -6 -1 -1 -1
before:firmHead last:endsInS	-9 -3 11 -9 7 -2
before:firmHead last:stop	19 -1 -17 0 -1 -1
before:firmHead last:unknown	4 -3 10 -14 -5 -5
before:firmHead last:longWord	7 -2 -16 -1 9 -1
before:firmHead last:shortWord	15 1 -6 -2 -8 -12
before:firmHead last:inhabitant	-5 2 -2 9 -1 -2
before:firmHead last:ordinaryNoun	-10 -1 13 -1 0 -1
before:firmHead last:ordinarySmall	6 -2 -2 -1 0 -2
before:firmHead last:ordinaryEnd	-2 -3 8 -4 -4 -2
before:firmHead last:lexiconNoun	-1 -6 9 -5 -4 -7
before:firmHead last:lexiconOther	10 -1 -7 -1 -1 -1
before:firmHead last:lexiconCompound	-3 -3 5 -5 7 -2
before:firmHead last:lexiconUnknown	8 -14 6 2 -5 -14
before:firmNoun last:particle	-8 0 8 0 0 0
before:firmNoun last:legalForm	6 -4 -2 -3 -2 -4
before:firmNoun last:firmHead	-10 -7 18 -7 -1 -2
before:firmNoun last:firmNoun	-25 -2 27 -2 -1 -1
before:firmNoun last:bodyHead	-19 0 19 1 0 0
before:firmNoun last:placeHead	7 -4 10 -14 -15 -3
before:firmNoun last:productNoun	-12 -4 16 -1 0 -3
before:firmNoun last:clubHead	-2 -2 2 -5 -2 6
before:firmNoun last:never	-6 -1 7 -1 0 -1
before:firmNoun last:plain	-8 -6 17 -9 -3 -9
before:firmNoun last:firmTail	9 0 -8 0 0 0
before:firmNoun last:given	-14 7 8 0 0 -5
before:firmNoun last:givenMaybe	7 -5 0 0 0 -1
before:firmNoun last:acronym	-30 -4 41 -14 -3 -11
before:firmNoun last:capital	-11 -42 39 -3 -31 -5
before:firmNoun last:number	-9 -1 12 -2 -1 -5
before:firmNoun last:initial	-8 -3 13 -1 0 -3
before:firmNoun last:endsInS	-9 -12 11 2 3 0
before:firmNoun last:stop	9 0 -8 -1 0 -1
before:firmNoun last:unknown	-7 -8 22 -14 -2 -13
before:firmNoun last:longWord	-9 -7 13 8 -5 -15
before:firmNoun last:shortWord	-10 -16 21 -4 2 -17
before:firmNoun last:inhabitant	4 -17 13 -5 -10 -13
before:firmNoun last:ordinaryNoun	17 -10 -7 -12 -1 -5
before:firmNoun last:ordinarySmall	-4 7 -7 -2 -1 8
before:firmNoun last:ordinaryEnd	-24 -21 18 15 1 5
before:firmNoun last:lexiconNoun	-13 -20 18 10 -10 -7
before:firmNoun last:lexiconOther	-17 -11 1 11 -3 12
before:firmNoun last:lexiconCompound	-13 -12 23 -6 -4 -5
before:firmNoun last:lexiconEnding	4 -7 -4 -3 -3 9
before:firmNoun last:lexiconUnknown	9 -25 22 -22 -26 -14
before:bodyHead last:role	-12 1 0 12 0 0
before:bodyHead last:firmHead	-8 -1 15 -11 -1 -1
before:bodyHead last:firmNoun	-16 1 17 -1 0 0
before:bodyHead last:bodyHead	-5 -3 -6 13 -1 -1
before:bodyHead last:placeHead	19 -5 5 3 -24 -3
before:bodyHead last:clubHead	13 0 -2 -11 -1 -1
before:bodyHead last:calendar	-8 0 9 -2 0 0
before:bodyHead last:plain	-25 -1 6 25 -3 -1
before:bodyHead last:function	-9 0 -2 10 0 0
before:bodyHead last:acronym	-24 -1 -11 30 -1 -5
before:bodyHead last:mixed	1 0 -4 6 0 -6
before:bodyHead last:capital	16 -34 -18 32 -21 -41
before:bodyHead last:number	-12 0 -2 13 0 -1
before:bodyHead last:initial	-6 0 7 -1 0 -1
before:bodyHead last:endsInS	-26 -16 -6 21 21 -3
before:bodyHead last:unknown	-9 -3 -2 16 -1 -11
before:bodyHead last:longWord	-23 -1 -9 18 18 -5
before:bodyHead last:shortWord	0 -14 -5 22 -21 -18
before:bodyHead last:inhabitant	3 2 -13 -4 11 -3
before:bodyHead last:ordinaryNoun	-19 0 6 16 0 -1
before:bodyHead last:ordinaryEnd	-17 -2 -4 18 6 -2
before:bodyHead last:lexiconNoun	-13 -9 5 22 -17 -12
before:bodyHead last:lexiconOther	0 -3 -8 10 -1 -2
before:bodyHead last:lexiconCompound	15 -4 -6 7 -22 -5
before:bodyHead last:lexiconEnding	-18 2 14 -8 11 -1
before:bodyHead last:lexiconUnknown	23 -26 -29 22 -17 -26
before:placeHead last:role	-1 -5 8 0 0 0
before:placeHead last:legalForm	11 0 -8 -1 -1 -1
before:placeHead last:firmHead	5 -3 2 -1 -4 -1
before:placeHead last:bodyHead	12 -12 0 -1 0 0
before:placeHead last:placeHead	6 -3 -4 -2 -1 -2
before:placeHead last:mediaHead	11 0 -10 0 -1 -1
before:placeHead last:calendar	-7 11 -1 -1 -1 -1
before:placeHead last:never	12 -1 -10 0 -1 0
before:placeHead last:plain	-4 10 -5 -2 2 -3
before:placeHead last:given	9 -5 -1 0 -2 -2
before:placeHead last:acronym	9 9 -9 -6 -8 -4
before:placeHead last:mixed	3 0 -13 0 -1 11
before:placeHead last:capital	-4 -18 -15 -28 31 0
before:placeHead last:number	13 0 -2 -2 -4 -7
before:placeHead last:endsInS	-14 2 11 -3 6 -2
before:placeHead last:unknown	11 13 -7 -7 -16 -6
before:placeHead last:longWord	-2 -11 -3 -2 15 -2
before:placeHead last:shortWord	-17 1 -4 -8 31 -13
before:placeHead last:inhabitant	5 -10 -10 -3 16 -6
before:placeHead last:ordinaryNoun	-3 1 -2 -1 6 -1
before:placeHead last:ordinarySmall	7 -2 -3 -1 0 0
before:placeHead last:ordinaryEnd	-13 2 -11 -3 11 11
before:placeHead last:lexiconNoun	-10 -2 4 -9 23 -13
before:placeHead last:lexiconCompound	7 0 -20 -4 -1 9
before:placeHead last:lexiconEnding	-4 0 -4 0 7 -1
before:placeHead last:lexiconUnknown	-8 -28 -12 -16 29 8
before:productHead last:plain	5 -1 -1 -1 -1 -1
before:productHead last:mixed	-2 -2 -1 0 0 5
before:productHead last:capital	18 -9 -8 -4 -9 3
before:productHead last:shortWord	-2 -1 -2 -1 -1 5
before:productHead last:lexiconNoun	10 -2 -2 -1 -2 -2
before:productHead last:lexiconCompound	9 -1 -1 -1 -6 -2
before:productHead last:lexiconUnknown	4 -8 -5 -2 -2 8
before:productNoun last:clubHead	-1 -1 -3 -4 0 7
before:productNoun last:mediaHead	-2 0 5 0 0 -3
before:productNoun last:plain	-3 -2 -6 -3 -2 9
before:productNoun last:given	-6 -5 -1 0 0 10
before:productNoun last:mixed	-7 -3 -1 -1 -1 9
before:productNoun last:capital	-15 -34 -2 2 -15 32
before:productNoun last:number	-4 -1 -4 -3 0 8
before:productNoun last:initial	-3 -1 6 -1 -1 -1
before:productNoun last:endsInS	-6 -1 -6 -3 -1 11
before:productNoun last:stop	-5 0 7 -1 0 -2
before:productNoun last:unknown	3 -2 12 -2 -4 -13
before:productNoun last:longWord	-6 0 -10 15 0 -7
before:productNoun last:shortWord	3 -11 2 -8 -4 7
before:productNoun last:inhabitant	-6 -10 14 -2 -4 2
before:productNoun last:ordinarySmall	-12 0 -9 -1 0 17
before:productNoun last:ordinaryEnd	-5 0 -7 -1 0 10
before:productNoun last:lexiconNoun	-6 -8 -9 -6 -3 18
before:productNoun last:lexiconOther	-10 -1 -15 12 -1 7
before:productNoun last:lexiconCompound	-10 -1 2 -2 -1 9
before:productNoun last:lexiconEnding	-4 0 -11 0 0 13
before:productNoun last:lexiconUnknown	-7 -26 11 -11 -9 18
before:familyNoun last:particle	-6 6 0 0 0 0
before:familyNoun last:given	-6 6 0 0 0 0
before:familyNoun last:capital	-11 13 -4 0 0 -1
before:familyNoun last:shortWord	-6 6 0 0 0 0
before:familyNoun last:lexiconUnknown	-11 13 -4 0 0 -1
before:clubHead last:placeHead	17 -5 -3 -5 -9 -1
before:clubHead last:capital	28 -9 -8 -6 -12 -4
before:clubHead last:lexiconCompound	10 -2 -2 -4 -2 0
before:clubHead last:lexiconUnknown	18 -5 -4 -2 -10 -3
before:mediaHead last:firmNoun	10 -3 -8 -1 0 -1
before:mediaHead last:placeHead	7 -2 -1 -1 -3 0
before:mediaHead last:mediaHead	9 -2 -8 0 0 0
before:mediaHead last:plain	7 -3 -1 -2 -1 -1
before:mediaHead last:mixed	5 0 -5 0 0 0
before:mediaHead last:capital	12 -11 11 -6 -9 -10
before:mediaHead last:longWord	14 -2 -4 -2 -3 -3
before:mediaHead last:inhabitant	13 -6 -5 -1 -1 -1
before:mediaHead last:ordinaryNoun	-4 0 6 0 0 0
before:mediaHead last:ordinaryEnd	7 -3 3 -3 -2 -3
before:mediaHead last:lexiconNoun	4 -4 4 -1 -5 -2
before:mediaHead last:lexiconCompound	14 -4 1 -4 -5 -6
before:mediaHead last:lexiconUnknown	-4 -4 10 0 -1 -2
before:speaking last:role	1 4 -5 -1 -1 -1
before:speaking last:title	9 -7 -2 0 0 0
before:speaking last:legalForm	-4 9 -7 0 0 0
before:speaking last:firmHead	-13 12 0 -1 0 0
before:speaking last:firmNoun	0 9 -9 -1 0 0
before:speaking last:bodyHead	15 -3 -7 -15 0 0
before:speaking last:placeHead	6 2 -8 -2 -1 -1
before:speaking last:mediaHead	6 -4 -1 0 0 0
before:speaking last:calendar	-19 20 -1 0 0 0
before:speaking last:never	7 -5 -2 0 0 0
before:speaking last:plain	-16 20 -4 -3 -1 -2
before:speaking last:given	42 -34 -4 -1 -3 -2
before:speaking last:acronym	-5 5 -4 4 -1 -4
before:speaking last:capital	-26 42 5 -16 -28 -22
before:speaking last:number	-12 -1 -2 15 -2 -4
before:speaking last:endsInS	13 6 -24 -11 -3 -2
before:speaking last:longWord	7 15 -18 -12 -4 -3
before:speaking last:shortWord	-10 20 -10 2 -4 -7
before:speaking last:inhabitant	-17 17 3 -2 -3 -2
before:speaking last:ordinaryNoun	-2 7 -5 -2 -1 -1
before:speaking last:ordinaryEnd	3 10 0 -15 -7 -2
before:speaking last:lexiconNoun	-31 31 2 1 -4 -5
before:speaking last:lexiconOther	3 4 -10 -1 -1 -1
before:speaking last:lexiconCompound	-12 25 -9 -16 1 -3
before:speaking last:lexiconEnding	6 2 -6 -2 -3 -1
before:speaking last:lexiconUnknown	-4 12 16 -11 -36 -17
before:acting last:role	19 -13 -6 -1 -1 -1
before:acting last:firmHead	-11 -10 18 -1 -3 -1
before:acting last:bodyHead	-11 3 16 -9 -1 0
before:acting last:placeHead	22 -12 -5 -2 -10 -1
before:acting last:productHead	-12 0 -1 0 -1 13
before:acting last:productNoun	-8 -5 -1 0 -1 12
before:acting last:clubHead	-6 7 -2 0 0 0
before:acting last:plain	-1 -3 6 -3 -15 8
before:acting last:given	12 -14 -5 -1 -6 12
before:acting last:givenMaybe	-16 17 2 -1 -1 -4
before:acting last:acronym	-14 16 8 -11 -2 -6
before:acting last:mixed	-2 -3 -1 -1 -1 5
before:acting last:capital	-13 18 9 -13 -14 -2
before:acting last:number	10 -2 -3 -1 -1 -4
before:acting last:initial	-8 17 -10 -2 -1 -4
before:acting last:endsInS	-23 12 2 -1 4 10
before:acting last:unknown	-12 21 2 -12 -4 -12
before:acting last:longWord	43 -15 -13 -12 -8 -8
before:acting last:shortWord	1 -7 7 -15 -9 15
before:acting last:inhabitant	3 7 -9 -2 -5 -3
before:acting last:ordinaryNoun	3 -6 5 -3 -3 -2
before:acting last:ordinarySmall	-3 7 -3 -2 0 0
before:acting last:ordinaryEnd	-26 7 18 14 -9 -7
before:acting last:lexiconNoun	11 -24 7 -7 -9 7
before:acting last:lexiconOther	-21 -3 22 -1 -1 -1
before:acting last:lexiconCompound	-10 16 -3 5 -6 -11
before:acting last:lexiconEnding	2 -9 15 -2 -13 -5
before:acting last:lexiconUnknown	-15 26 -13 -18 -3 4
before:firmVerb last:legalForm	5 0 -5 0 0 0
before:firmVerb last:placeHead	5 -2 -1 -1 -1 0
before:firmVerb last:plain	4 -7 5 -2 -2 -1
before:firmVerb last:given	-4 -5 9 0 -1 -1
before:firmVerb last:givenMaybe	-3 -8 9 0 0 0
before:firmVerb last:capital	-1 8 10 -13 -14 -13
before:firmVerb last:endsInS	-3 -12 13 -1 -1 -1
before:firmVerb last:longWord	2 8 -5 -1 -7 -1
before:firmVerb last:shortWord	-8 4 3 -7 11 -4
before:firmVerb last:inhabitant	-14 -11 20 -1 -1 -1
before:firmVerb last:ordinaryEnd	15 -2 -9 -1 -2 -1
before:firmVerb last:lexiconNoun	4 -9 8 -5 -2 -2
before:firmVerb last:lexiconCompound	18 -6 -10 -1 -2 -1
before:firmVerb last:lexiconEnding	8 -1 -2 -1 -5 0
before:firmVerb last:lexiconUnknown	-15 16 9 -6 -8 -9
before:article last:role	16 -5 -18 -3 3 -14
before:article last:title	-4 0 6 -2 0 -1
before:article last:legalForm	-13 -3 24 -13 -8 -9
before:article last:firmHead	-26 -6 23 9 4 -14
before:article last:firmNoun	-16 1 19 11 -10 -17
before:article last:bodyHead	-6 -4 -14 7 16 -4
before:article last:placeHead	5 -16 -17 10 -2 -7
before:article last:productHead	-6 -2 -18 -10 -6 21
before:article last:productNoun	17 -3 -13 -9 -9 0
before:article last:clubHead	4 -1 -12 13 -7 -9
before:article last:mediaHead	-9 -5 16 -17 -13 8
before:article last:acting	5 0 -1 -3 0 0
before:article last:from	-8 0 9 -1 -1 -1
before:article last:and	-8 0 0 -2 9 0
before:article last:nationality	2 0 7 -5 -5 -2
before:article last:calendar	5 -1 7 -13 -1 -2
before:article last:never	-24 -1 26 -11 15 -7
before:article last:plain	-12 -8 -7 10 -3 21
before:article last:firmTail	20 -1 -8 -8 -3 -2
before:article last:partyTail	9 -1 -3 -4 -1 -3
before:article last:function	11 -1 -8 -9 6 -3
before:article last:given	-31 36 11 3 -8 -20
before:article last:givenMaybe	-12 6 -8 4 9 3
before:article last:acronym	-10 -9 1 12 -4 2
before:article last:mixed	-6 -6 12 1 -6 -5
before:article last:capital	10 -32 -4 12 -14 6
before:article last:number	-21 -2 -27 -1 28 8
before:article last:initial	-1 -3 11 -7 -1 -6
before:article last:endsInS	12 -15 -1 -1 -10 -3
before:article last:stop	-5 -2 11 -4 -3 -2
before:article last:unknown	-10 -2 -20 17 -21 23
before:article last:longWord	-25 -29 -2 3 12 35
before:article last:shortWord	-10 -5 4 7 -9 10
before:article last:inhabitant	17 -6 -15 12 -57 -1
before:article last:ordinaryNoun	-9 2 16 5 -23 5
before:article last:ordinarySmall	-14 -11 0 26 -8 -11
before:article last:ordinaryEnd	4 -32 -4 11 -12 3
before:article last:lexiconNoun	12 -25 -7 2 7 -8
before:article last:lexiconOther	24 16 -26 -10 -20 -17
before:article last:lexiconCompound	3 -28 8 6 -13 2
before:article last:lexiconEnding	5 -8 -14 4 -12 9
before:article last:lexiconUnknown	2 -18 7 11 -10 -6
before:possessive last:role	-5 -2 7 0 0 0
before:possessive last:legalForm	-10 0 10 0 0 0
before:possessive last:bodyHead	5 -1 -1 -2 -1 0
before:possessive last:plain	-4 -7 11 -1 -2 -1
before:possessive last:given	-13 16 -3 -1 0 -2
before:possessive last:acronym	-8 -1 9 0 0 0
before:possessive last:capital	24 -1 -8 -12 -17 -11
before:possessive last:endsInS	12 -4 -4 -1 -2 -1
before:possessive last:stop	6 0 -6 0 0 0
before:possessive last:longWord	7 -2 -1 -1 -2 -1
before:possessive last:shortWord	5 -6 5 -1 -2 -2
before:possessive last:inhabitant	16 -8 -6 -1 -2 -1
before:possessive last:ordinaryNoun	7 -3 -2 0 -1 -1
before:possessive last:ordinaryEnd	-3 -9 13 -2 -4 -2
before:possessive last:lexiconNoun	15 -16 4 -5 -3 -3
before:possessive last:lexiconCompound	13 -7 1 -2 -7 -2
before:possessive last:lexiconUnknown	9 10 -19 -6 -8 -6
before:preposition last:role	-11 25 -4 -21 -4 -1
before:preposition last:title	-13 14 -1 0 0 0
before:preposition last:firmHead	-27 -2 8 -13 29 -2
before:preposition last:firmNoun	-12 -3 -9 5 13 -3
before:preposition last:bodyHead	-6 -7 8 21 -43 -6
before:preposition last:placeHead	-13 -19 -9 5 20 -10
before:preposition last:productHead	1 -1 -1 -2 -8 7
before:preposition last:productNoun	7 -1 -3 -2 -4 2
before:preposition last:mediaHead	-16 -2 22 -7 -7 -2
before:preposition last:nationality	4 7 -6 -2 -5 0
before:preposition last:calendar	27 -10 -6 -3 -12 -5
before:preposition last:never	16 0 -12 -2 -2 -1
before:preposition last:plain	-6 -13 -1 7 15 -33
before:preposition last:given	-36 11 22 -5 -13 9
before:preposition last:givenMaybe	4 2 4 -8 -1 -6
before:preposition last:acronym	24 -5 -4 -11 -6 -22
before:preposition last:mixed	8 -5 4 -4 -6 -3
before:preposition last:capital	-3 -7 -13 19 -3 12
before:preposition last:number	23 -3 -2 -20 -18 2
before:preposition last:endsInS	-17 26 13 -14 -13 12
before:preposition last:unknown	13 -7 -3 -11 -9 1
before:preposition last:longWord	9 -3 -3 19 -21 -13
before:preposition last:shortWord	-2 -23 -10 16 5 3
before:preposition last:inhabitant	-30 8 10 6 18 4
before:preposition last:ordinaryNoun	12 -14 -13 8 -15 7
before:preposition last:ordinarySmall	-5 0 -9 -11 18 -3
before:preposition last:ordinaryEnd	4 1 -3 -20 4 5
before:preposition last:lexiconNoun	8 -5 -8 21 -24 5
before:preposition last:lexiconOther	1 -15 16 -9 -4 -6
before:preposition last:lexiconCompound	1 -20 -23 10 9 5
before:preposition last:lexiconEnding	-1 -2 10 2 -9 3
before:preposition last:lexiconUnknown	-10 5 -12 2 10 -3
before:placePreposition last:role	3 8 0 -12 -2 0
before:placePreposition last:legalForm	-5 0 6 0 -2 0
before:placePreposition last:firmHead	22 0 1 -6 -26 -1
before:placePreposition last:firmNoun	17 0 -2 -7 -12 0
before:placePreposition last:bodyHead	5 -1 -2 11 -33 -3
before:placePreposition last:placeHead	14 -13 -2 -8 -3 -5
before:placePreposition last:productHead	-5 0 0 -1 -7 11
before:placePreposition last:clubHead	-9 0 0 -1 10 0
before:placePreposition last:mediaHead	-10 0 14 -2 -7 -1
before:placePreposition last:calendar	27 -12 -2 -2 -11 -3
before:placePreposition last:never	5 0 -1 -1 -2 0
before:placePreposition last:plain	2 -10 5 12 -6 -9
before:placePreposition last:given	-6 -2 14 -1 0 -5
before:placePreposition last:givenMaybe	15 1 -4 -6 -7 -3
before:placePreposition last:acronym	-10 0 -4 -1 14 -2
before:placePreposition last:mixed	-3 0 6 0 -3 -1
before:placePreposition last:capital	-17 -41 -34 -16 52 -19
before:placePreposition last:number	30 -1 -2 -3 -22 -7
before:placePreposition last:endsInS	6 18 -14 -37 7 -13
before:placePreposition last:unknown	-16 0 -5 -1 20 -4
before:placePreposition last:longWord	-4 -5 -6 23 -13 7
before:placePreposition last:shortWord	-2 -26 -6 -7 20 -7
before:placePreposition last:inhabitant	-20 5 -1 -2 10 11
before:placePreposition last:ordinaryNoun	4 -7 -8 -21 11 -7
before:placePreposition last:ordinarySmall	3 -3 -1 -6 4 -2
before:placePreposition last:ordinaryEnd	25 -8 -17 -30 -10 7
before:placePreposition last:lexiconNoun	6 -9 -3 1 3 -22
before:placePreposition last:lexiconOther	-13 -5 4 -3 16 -3
before:placePreposition last:lexiconCompound	-4 -14 -6 -4 12 4
before:placePreposition last:lexiconEnding	-1 -12 -11 -1 14 -11
before:placePreposition last:lexiconUnknown	-15 -29 -37 -25 49 -20
before:from last:role	-8 10 5 -9 -2 -1
before:from last:legalForm	8 -6 -3 -1 -1 0
before:from last:firmHead	2 -3 7 -8 -7 -1
before:from last:firmNoun	6 -7 -9 9 -3 -2
before:from last:bodyHead	1 -2 8 -11 -5 -1
before:from last:placeHead	22 -6 -3 -13 -14 -2
before:from last:productHead	-4 -2 7 -1 -1 0
before:from last:clubHead	-8 0 -1 3 8 0
before:from last:mediaHead	-13 -2 14 0 0 0
before:from last:nationality	-2 7 -5 -1 -2 0
before:from last:calendar	-3 10 -8 0 0 0
before:from last:plain	-12 8 15 -1 -10 -11
before:from last:given	-14 2 11 -4 -18 13
before:from last:givenMaybe	3 3 -2 -1 -6 -3
before:from last:acronym	-5 -2 14 -4 -5 -7
before:from last:mixed	0 -5 7 -5 -6 1
before:from last:capital	-9 5 14 3 -10 -14
before:from last:number	22 -3 -16 -13 -15 8
before:from last:endsInS	-20 -4 4 25 6 -1
before:from last:stop	5 -1 -3 -1 -1 0
before:from last:unknown	7 1 2 -5 -5 -7
before:from last:longWord	5 -5 -1 -1 6 -22
before:from last:shortWord	-7 0 13 -24 6 -3
before:from last:inhabitant	-1 10 -6 5 -7 -12
before:from last:ordinaryNoun	-4 2 -1 10 -7 -3
before:from last:ordinarySmall	-10 4 13 -6 -5 -1
before:from last:ordinaryEnd	-6 7 11 -22 -12 6
before:from last:lexiconNoun	-12 11 10 11 -27 -17
before:from last:lexiconOther	11 -1 -5 -3 -5 -2
before:from last:lexiconCompound	14 -6 1 -17 -7 0
before:from last:lexiconEnding	0 0 9 2 -8 -10
before:from last:lexiconUnknown	-12 0 8 3 2 -2
before:at last:role	-2 -6 9 -3 -1 -1
before:at last:legalForm	-5 -1 6 0 0 -1
before:at last:firmHead	5 -1 -4 -1 0 0
before:at last:firmNoun	21 -2 -17 -3 -1 0
before:at last:bodyHead	-12 0 -2 14 0 0
before:at last:placeHead	-9 -6 12 13 -11 -1
before:at last:productHead	5 0 -1 -1 0 -3
before:at last:productNoun	5 0 -1 -1 0 -3
before:at last:clubHead	-1 -1 -5 7 -1 -1
before:at last:calendar	-7 -1 8 0 0 0
before:at last:never	5 0 -4 0 0 0
before:at last:plain	36 -6 -18 -13 -7 -7
before:at last:given	-14 20 -10 0 -1 -5
before:at last:givenMaybe	3 -5 6 -2 -2 -3
before:at last:acronym	-9 -5 20 -13 -3 -5
before:at last:mixed	-6 0 11 -1 -1 -6
before:at last:capital	-24 -13 31 5 -18 3
before:at last:number	-7 0 13 -3 -3 -4
before:at last:initial	6 -1 -5 0 0 0
before:at last:endsInS	2 -2 -4 16 -10 -13
before:at last:stop	-4 0 5 0 0 0
before:at last:unknown	-4 -6 18 -13 -4 -7
before:at last:longWord	4 -3 6 -3 0 -9
before:at last:shortWord	25 -17 3 -19 -26 -21
before:at last:inhabitant	-30 -8 34 -5 -1 -4
before:at last:ordinaryNoun	5 -3 -9 9 -3 -3
before:at last:ordinarySmall	-16 -1 18 -1 0 -1
before:at last:ordinaryEnd	0 -5 14 -7 -10 -6
before:at last:lexiconNoun	-12 -1 19 -1 -13 -13
before:at last:lexiconOther	-14 -7 0 15 5 -1
before:at last:lexiconCompound	-12 -10 15 -5 -12 10
before:at last:lexiconUnknown	-3 -6 12 -5 -11 2
before:named last:placeHead	-4 -12 -2 0 14 0
before:named last:speaking	-1 5 -4 0 0 0
before:named last:plain	16 -6 -8 -2 0 -1
before:named last:given	-2 14 -9 -1 -2 -16
before:named last:givenMaybe	6 -3 -2 0 0 -1
before:named last:capital	-23 10 15 -19 -12 14
before:named last:number	-18 -1 -3 -1 -3 20
before:named last:endsInS	-5 -1 7 0 -2 -1
before:named last:unknown	10 -4 -4 -1 -1 -2
before:named last:longWord	-12 6 15 -5 -7 -6
before:named last:shortWord	9 -5 -16 -2 -3 10
before:named last:inhabitant	-2 7 -5 0 -1 -1
before:named last:ordinaryNoun	9 -7 -2 0 0 0
before:named last:ordinaryEnd	-8 2 11 -3 -3 -3
before:named last:lexiconNoun	-8 7 8 -2 -2 -6
before:named last:lexiconOther	-12 16 -7 0 -1 -1
before:named last:lexiconCompound	-25 -2 12 -6 6 12
before:named last:lexiconUnknown	1 -3 8 -11 -24 9
before:and last:role	-6 -2 9 -1 0 0
before:and last:particle	-2 7 -3 -1 -2 0
before:and last:legalForm	5 0 -4 0 -1 0
before:and last:firmHead	23 -4 -6 -1 -13 -1
before:and last:firmNoun	13 -2 1 -13 -5 -1
before:and last:bodyHead	13 -4 -9 -2 -8 -1
before:and last:placeHead	-6 -3 17 -10 -8 -1
before:and last:productNoun	-11 14 -5 0 0 0
before:and last:clubHead	-6 -3 8 0 -1 0
before:and last:pronoun	-3 7 -3 -1 -2 0
before:and last:calendar	6 -2 -5 0 0 0
before:and last:never	12 -1 -11 0 -1 0
before:and last:plain	10 -1 1 -4 -8 -3
before:and last:firmTail	-6 0 6 0 0 0
before:and last:given	-26 26 -1 -2 5 -10
before:and last:givenMaybe	-13 1 5 -1 -4 9
before:and last:acronym	-9 -5 19 -7 -4 -3
before:and last:mixed	7 9 -11 -2 -1 -5
before:and last:capital	-24 9 9 -3 10 -6
before:and last:endsInS	-19 9 5 -5 15 -8
before:and last:unknown	-5 -7 20 -8 -6 -5
before:and last:longWord	16 -15 -11 3 -5 -8
before:and last:shortWord	1 8 -8 -15 6 -2
before:and last:inhabitant	8 -11 6 -4 -4 -3
before:and last:ordinaryNoun	3 -13 3 -2 8 -1
before:and last:ordinarySmall	-3 4 -2 5 -9 -2
before:and last:ordinaryEnd	7 -5 -20 -5 16 -4
before:and last:lexiconNoun	-8 -7 12 -9 7 -9
before:and last:lexiconOther	6 -3 -4 -3 0 -1
before:and last:lexiconCompound	2 2 -9 2 2 -6
before:and last:lexiconEnding	1 -5 -4 -1 10 -1
before:and last:lexiconUnknown	-27 18 3 1 2 1
before:pronoun last:role	0 9 -1 -9 -1 0
before:pronoun last:legalForm	3 -5 2 0 -1 -1
before:pronoun last:bodyHead	12 -1 0 -11 -1 0
before:pronoun last:productNoun	-16 16 0 0 0 0
before:pronoun last:mediaHead	-3 -7 -12 -1 0 15
before:pronoun last:speaking	-7 7 0 0 0 0
before:pronoun last:calendar	-6 6 -1 0 0 0
before:pronoun last:plain	-9 9 7 -3 -3 -3
before:pronoun last:given	-8 13 -1 -1 -2 -3
before:pronoun last:givenMaybe	-8 9 -2 0 0 -1
before:pronoun last:acronym	15 -4 -6 -7 -1 -2
before:pronoun last:capital	-8 11 -11 6 -6 8
before:pronoun last:initial	-2 6 -4 0 0 -1
before:pronoun last:endsInS	4 2 -15 12 -7 -5
before:pronoun last:stop	-8 -4 11 0 -1 0
before:pronoun last:unknown	10 3 -7 -7 -1 -2
before:pronoun last:longWord	7 -3 8 -11 -4 -3
before:pronoun last:shortWord	-4 24 -9 -10 -7 -8
before:pronoun last:inhabitant	3 4 -5 -2 -3 -3
before:pronoun last:ordinaryNoun	-10 13 -2 -1 -1 -1
before:pronoun last:ordinarySmall	-6 10 -3 -2 -1 -1
before:pronoun last:ordinaryEnd	-5 6 5 -3 -4 -3
before:pronoun last:lexiconNoun	-13 19 -13 -8 -7 11
before:pronoun last:lexiconOther	-9 12 -2 -1 -1 -1
before:pronoun last:lexiconCompound	1 2 5 -4 -6 -3
before:pronoun last:lexiconUnknown	5 -16 -12 13 0 3
before:nationality last:legalForm	-12 -1 13 -1 -1 -1
before:nationality last:firmHead	7 -1 -2 -2 -1 0
before:nationality last:firmNoun	-1 -1 5 -2 -1 0
before:nationality last:bodyHead	4 -2 -16 12 -4 -3
before:nationality last:placeHead	-9 -1 -10 -7 18 -1
before:nationality last:never	-11 0 11 0 0 0
before:nationality last:plain	5 0 2 -5 -2 -1
before:nationality last:acronym	-11 -1 14 -2 -1 -1
before:nationality last:capital	12 -33 -6 -9 22 -19
before:nationality last:initial	-2 -6 9 -1 -1 -2
before:nationality last:endsInS	23 -2 -17 -2 -4 -2
before:nationality last:stop	-6 0 6 0 0 0
before:nationality last:unknown	-2 -6 10 -2 -1 -2
before:nationality last:longWord	5 -7 -9 13 -9 -2
before:nationality last:shortWord	-14 -10 16 -6 13 -6
before:nationality last:inhabitant	6 -8 -2 -3 6 -2
before:nationality last:ordinaryNoun	9 -1 -5 -1 -1 0
before:nationality last:ordinaryEnd	7 -2 -16 -10 14 -2
before:nationality last:lexiconNoun	-2 -6 -7 6 13 -6
before:nationality last:lexiconCompound	16 -7 -12 -1 1 -3
before:nationality last:lexiconUnknown	8 -25 3 -22 15 -11
before:calendar last:role	7 -4 -2 -1 0 0
before:calendar last:legalForm	6 0 -5 0 0 0
before:calendar last:capital	-5 -6 8 -4 -4 6
before:calendar last:unknown	-7 -1 -1 -1 -1 9
before:calendar last:longWord	6 0 -3 -1 -2 -1
before:calendar last:shortWord	1 -3 -7 -1 -1 8
before:calendar last:inhabitant	-14 -4 15 -1 0 -1
before:calendar last:ordinarySmall	7 -7 0 0 0 0
before:calendar last:ordinaryEnd	7 -1 -3 -1 -2 0
before:calendar last:lexiconNoun	-7 -8 12 -1 0 -2
before:calendar last:lexiconOther	7 -7 0 0 0 0
before:calendar last:lexiconCompound	6 0 -3 -1 -2 -1
before:calendar last:lexiconUnknown	-1 7 -4 -1 -2 -1
before:never last:speaking	-7 7 0 0 0 0
before:never last:plain	15 -6 -2 -2 -2 -3
before:never last:acronym	6 -1 -3 -1 -1 -1
before:never last:capital	8 6 -20 -9 2 -3
before:never last:unknown	-7 -1 -1 -1 0 9
before:never last:longWord	0 6 -3 -2 -4 -2
before:never last:shortWord	-9 9 -4 -2 -2 8
before:never last:inhabitant	-3 6 -1 -1 -2 -1
before:never last:ordinaryNoun	8 -3 -1 -1 -1 -2
before:never last:ordinarySmall	-7 7 0 0 0 0
before:never last:ordinaryEnd	27 -12 -6 -3 -7 -4
before:never last:lexiconNoun	11 0 -6 -2 -2 -5
before:never last:lexiconOther	-5 5 0 0 0 0
before:never last:lexiconCompound	21 -7 -4 -3 -5 -4
before:never last:lexiconUnknown	-6 10 -11 -3 8 -8
before:plain last:legalForm	11 -3 -6 -3 -2 -3
before:plain last:firmHead	-6 -4 15 -8 -3 -2
before:plain last:firmNoun	-3 -1 6 -2 -1 0
before:plain last:bodyHead	3 -13 9 -2 -1 -2
before:plain last:placeHead	-8 0 -4 2 11 -2
before:plain last:productNoun	6 -1 -3 0 0 -2
before:plain last:mediaHead	8 -1 -4 -1 -1 -1
before:plain last:calendar	8 -3 -4 -2 -1 -2
before:plain last:never	11 -2 -5 -2 -2 -2
before:plain last:plain	2 -7 -5 7 -8 5
before:plain last:given	-7 -7 4 -3 -3 12
before:plain last:acronym	-1 9 -1 -17 -4 10
before:plain last:mixed	-7 -6 8 -8 -2 7
before:plain last:capital	-2 -10 1 18 10 -33
before:plain last:number	-8 -1 -3 16 -1 -11
before:plain last:initial	-2 -2 8 -2 -2 -3
before:plain last:endsInS	-19 1 -6 18 14 -11
before:plain last:unknown	-9 12 4 -15 -5 9
before:plain last:longWord	-11 1 8 9 2 -15
before:plain last:shortWord	-2 -15 7 6 4 -6
before:plain last:inhabitant	11 -6 7 -17 -11 -13
before:plain last:ordinaryNoun	-1 -2 -7 17 -4 -9
before:plain last:ordinarySmall	-6 9 -2 -2 0 -1
before:plain last:ordinaryEnd	0 -9 5 -9 7 -7
before:plain last:lexiconNoun	-4 -5 2 16 -13 -6
before:plain last:lexiconOther	6 -17 2 8 0 -8
before:plain last:lexiconCompound	5 -6 -6 3 -2 2
before:plain last:lexiconEnding	8 -7 6 -6 -6 -4
before:plain last:lexiconUnknown	-4 -5 -1 2 16 -27
before:firmTail last:role	14 -14 -1 0 0 0
before:firmTail last:particle	8 -8 -1 0 0 0
before:firmTail last:bodyHead	-10 6 7 -1 0 0
before:firmTail last:placeHead	-10 13 -7 -1 -2 -1
before:firmTail last:clubHead	-1 -1 -3 -4 0 7
before:firmTail last:given	13 -8 -5 0 -1 -3
before:firmTail last:givenMaybe	0 -7 8 0 0 -1
before:firmTail last:mixed	0 -1 8 0 0 -7
before:firmTail last:capital	-8 2 2 -18 14 1
before:firmTail last:endsInS	10 1 2 -7 -10 -5
before:firmTail last:longWord	2 -5 -1 -1 8 -2
before:firmTail last:shortWord	6 -8 -12 -1 10 8
before:firmTail last:inhabitant	14 -11 -1 0 0 -3
before:firmTail last:ordinaryNoun	9 -8 1 -7 0 0
before:firmTail last:ordinarySmall	-13 10 -9 -1 0 11
before:firmTail last:ordinaryEnd	1 -8 5 -1 8 -1
before:firmTail last:lexiconNoun	-12 4 8 -8 -1 7
before:firmTail last:lexiconOther	2 0 -4 -4 0 5
before:firmTail last:lexiconCompound	10 -5 -13 -1 10 -1
before:firmTail last:lexiconUnknown	-8 3 5 -8 11 -11
before:partyTail last:role	-4 5 0 0 0 0
before:partyTail last:particle	8 -8 0 0 0 0
before:partyTail last:bodyHead	-5 5 0 0 0 0
before:partyTail last:plain	-5 5 0 0 0 0
before:partyTail last:given	19 -19 0 0 0 0
before:partyTail last:givenMaybe	8 -8 0 0 0 0
before:partyTail last:capital	-7 13 -6 -1 -2 -4
before:partyTail last:longWord	-5 6 0 0 0 0
before:partyTail last:inhabitant	-5 7 -2 0 0 -1
before:partyTail last:ordinaryNoun	5 -5 0 0 0 0
before:partyTail last:ordinaryEnd	-5 5 0 0 0 0
before:partyTail last:lexiconNoun	-12 14 -3 0 0 -1
before:partyTail last:lexiconCompound	-8 9 -1 0 0 -1
before:partyTail last:lexiconEnding	-4 5 0 0 0 0
before:partyTail last:lexiconUnknown	6 -3 -2 -1 -1 -2
before:credit last:role	-4 -4 8 0 -1 0
before:credit last:legalForm	8 -6 -3 -1 -1 0
before:credit last:firmHead	10 -2 -5 -4 -2 0
before:credit last:firmNoun	11 -1 -9 -1 -1 0
before:credit last:bodyHead	11 -1 -5 -8 -4 0
before:credit last:placeHead	24 -9 -3 -8 -17 -1
before:credit last:productHead	-4 -2 7 -1 -1 0
before:credit last:clubHead	-6 0 -1 -1 8 0
before:credit last:mediaHead	-9 0 10 0 0 0
before:credit last:calendar	4 4 -7 0 0 0
before:credit last:plain	-16 7 11 -5 5 -1
before:credit last:given	12 1 -7 -1 -10 -2
before:credit last:givenMaybe	1 3 0 0 -6 0
before:credit last:acronym	-6 -1 13 -2 -4 -5
before:credit last:mixed	1 -4 4 -5 -5 2
before:credit last:capital	-8 5 8 -6 5 -31
before:credit last:number	23 -2 -9 -4 -11 -5
before:credit last:endsInS	-1 -2 -12 10 12 -6
before:credit last:stop	5 -1 -3 -1 -1 0
before:credit last:unknown	2 3 3 -2 -3 -5
before:credit last:longWord	-2 -7 8 10 -9 -6
before:credit last:shortWord	3 -2 6 -15 0 -11
before:credit last:inhabitant	-14 14 3 -5 -3 -2
before:credit last:ordinaryNoun	0 5 -1 -4 -4 -1
before:credit last:ordinarySmall	-15 1 17 -4 -3 0
before:credit last:ordinaryEnd	-14 6 13 -10 0 -3
before:credit last:lexiconNoun	-22 14 14 2 -7 -4
before:credit last:lexiconOther	11 0 -6 -1 -4 -1
before:credit last:lexiconCompound	-4 2 7 8 -6 -5
before:credit last:lexiconEnding	6 -4 1 -5 -2 -1
before:credit last:lexiconUnknown	5 -4 -2 -18 10 -16
before:function last:role	1 -2 8 -5 -2 -2
before:function last:particle	-2 7 -3 -1 -2 0
before:function last:legalForm	12 -3 -9 0 -1 -1
before:function last:firmHead	12 -11 4 -5 -14 -1
before:function last:firmNoun	17 -3 -3 -13 -6 -1
before:function last:bodyHead	-7 6 8 -1 -9 -2
before:function last:placeHead	-2 6 12 -17 -11 -2
before:function last:productNoun	-10 9 1 0 -1 -1
before:function last:clubHead	-10 -3 13 -3 -1 0
before:function last:pronoun	-3 7 -3 -1 -2 0
before:function last:never	19 -2 -17 0 -2 0
before:function last:plain	8 11 -4 -15 -7 -12
before:function last:given	-11 8 -1 -4 9 4
before:function last:givenMaybe	-3 -13 7 -1 -6 16
before:function last:acronym	-1 4 2 4 -6 -14
before:function last:mixed	0 6 -7 -5 -3 6
before:function last:capital	8 -3 10 -10 -13 -6
before:function last:number	9 -5 -8 11 -6 -12
before:function last:initial	-13 11 4 -2 -2 -2
before:function last:endsInS	4 -8 -5 -13 5 7
before:function last:stop	-9 0 9 0 0 0
before:function last:unknown	1 10 1 1 -10 -18
before:function last:longWord	22 9 -19 0 -22 -22
before:function last:shortWord	-6 6 -4 -7 -3 8
before:function last:inhabitant	19 -5 -3 -8 -11 -10
before:function last:ordinaryNoun	24 -19 -5 -7 1 -7
before:function last:ordinarySmall	2 11 -19 2 -10 -3
before:function last:ordinaryEnd	3 2 -1 -4 -1 -14
before:function last:lexiconNoun	17 -10 6 -30 -2 -23
before:function last:lexiconOther	-3 -7 15 -7 -7 -5
before:function last:lexiconCompound	12 3 -14 5 -6 -23
before:function last:lexiconEnding	-2 1 -1 -6 9 -7
before:function last:lexiconUnknown	-8 3 3 5 -12 15
before:given last:role	0 -4 5 -1 0 0
before:given last:placeHead	8 -3 2 -1 -7 0
before:given last:plain	9 -4 -3 -1 0 -1
before:given last:given	-4 11 -9 0 0 -4
before:given last:acronym	-3 0 6 -2 0 -1
before:given last:mixed	7 -1 -4 0 0 -1
before:given last:capital	44 -45 3 -12 -20 -1
before:given last:number	5 0 -1 -1 0 -3
before:given last:endsInS	10 -7 -2 -2 -1 -1
before:given last:longWord	8 -2 -4 -1 -1 -1
before:given last:shortWord	14 -16 4 -4 -2 -5
before:given last:inhabitant	26 -18 -6 -2 -2 -2
before:given last:ordinarySmall	-9 -7 15 0 0 -1
before:given last:ordinaryEnd	-1 -5 9 -2 -2 -2
before:given last:lexiconNoun	8 -13 4 -2 -1 -3
before:given last:lexiconOther	14 -15 -1 -1 -1 -1
before:given last:lexiconCompound	12 -6 1 -3 -6 -3
before:given last:lexiconEnding	12 -6 -4 -1 -2 -1
before:given last:lexiconUnknown	33 -29 1 -8 -15 2
before:givenMaybe last:placeHead	-4 10 -1 0 -8 0
before:givenMaybe last:capital	33 -10 -13 -5 -14 -6
before:givenMaybe last:unknown	5 -1 -1 -1 -1 -1
before:givenMaybe last:shortWord	8 -3 -1 -1 -1 -1
before:givenMaybe last:inhabitant	9 -6 -1 -1 0 -1
before:givenMaybe last:lexiconCompound	5 -3 -1 0 -1 0
before:givenMaybe last:lexiconUnknown	26 -6 -12 -3 -12 -5
before:acronym last:legalForm	9 -1 -7 0 -1 -1
before:acronym last:placeHead	35 -6 -5 -6 -25 -2
before:acronym last:plain	21 -6 -6 -5 -4 -3
before:acronym last:acronym	41 3 -23 -19 -21 -14
before:acronym last:mixed	6 -1 -2 0 0 -3
before:acronym last:capital	29 1 -19 -13 -22 5
before:acronym last:initial	6 -3 -1 0 -1 -1
before:acronym last:unknown	16 10 -19 -17 -6 -3
before:acronym last:longWord	5 -1 0 -1 -2 -2
before:acronym last:shortWord	14 -2 -14 -4 -6 5
before:acronym last:ordinaryEnd	9 -3 -2 -1 -3 -1
before:acronym last:lexiconNoun	12 -3 -6 -1 -1 -2
before:acronym last:lexiconCompound	16 -3 -2 -5 -7 -1
before:acronym last:lexiconEnding	9 -3 -2 -1 -2 -1
before:acronym last:lexiconUnknown	13 0 -6 -2 -14 3
before:mixed last:legalForm	6 0 -6 0 0 0
before:mixed last:placeHead	8 -2 -1 -1 -5 0
before:mixed last:acronym	6 0 -6 0 0 0
before:mixed last:capital	13 -4 -4 -1 -6 -2
before:mixed last:shortWord	7 0 -6 0 0 0
before:mixed last:lexiconUnknown	13 -3 -4 -1 -6 -2
before:capital last:role	-3 1 6 6 -7 -13
before:capital last:title	-6 9 0 -2 -2 -1
before:capital last:particle	-2 -3 7 0 0 0
before:capital last:legalForm	37 -20 -19 -15 -7 -19
before:capital last:firmHead	13 -28 -2 7 -3 -15
before:capital last:firmNoun	9 1 -1 -3 -4 -9
before:capital last:bodyHead	23 -16 -15 -7 -3 -17
before:capital last:placeHead	14 -4 -18 -4 7 -22
before:capital last:productHead	1 -6 -3 -5 -2 7
before:capital last:productNoun	-7 -9 15 -4 -4 6
before:capital last:clubHead	16 -5 -6 -14 3 -1
before:capital last:mediaHead	17 -13 -11 -5 -3 7
before:capital last:speaking	-2 5 -2 -1 0 -1
before:capital last:calendar	10 -1 0 -10 -2 -6
before:capital last:never	9 -10 2 -4 -5 -6
before:capital last:plain	-2 3 -2 6 5 -9
before:capital last:firmTail	2 -2 5 -5 -1 -1
before:capital last:partyTail	6 -1 -1 -2 0 -1
before:capital last:function	-6 -1 -3 9 0 -1
before:capital last:given	-3 8 -3 -10 -12 8
before:capital last:givenMaybe	19 -3 -11 -9 1 -16
before:capital last:acronym	1 4 -1 -7 -17 10
before:capital last:mixed	13 -4 -13 3 -9 5
before:capital last:capital	10 -1 -5 -5 -6 -1
before:capital last:number	-15 -19 -12 22 -16 18
before:capital last:initial	17 -13 10 -10 -7 -16
before:capital last:endsInS	3 -11 -9 16 18 -17
before:capital last:stop	18 -7 -8 -5 -1 -8
before:capital last:unknown	15 -4 -10 -9 -33 7
before:capital last:longWord	-4 12 -8 6 4 -18
before:capital last:shortWord	15 -5 -13 -10 5 -5
before:capital last:inhabitant	3 -1 3 -5 -10 -3
before:capital last:ordinaryNoun	-2 -14 16 3 -8 -4
before:capital last:ordinarySmall	-22 12 3 6 -11 13
before:capital last:ordinaryEnd	-1 -4 -4 7 9 -12
before:capital last:lexiconNoun	-1 -4 0 2 -4 7
before:capital last:lexiconOther	0 4 -12 1 -1 6
before:capital last:lexiconCompound	-5 3 1 1 6 -5
before:capital last:lexiconEnding	5 -4 -12 -4 7 -3
before:capital last:lexiconUnknown	16 -3 -6 -8 -7 -5
before:small last:role	14 5 -2 -19 -2 -16
before:small last:title	10 -8 2 -2 -3 -2
before:small last:particle	6 6 -8 -2 -3 -1
before:small last:legalForm	-8 -5 18 -13 -13 -10
before:small last:firmHead	-8 3 20 -23 2 -17
before:small last:firmNoun	-7 14 -3 15 -9 -20
before:small last:bodyHead	-9 -6 -5 19 -6 -3
before:small last:placeHead	-8 -18 1 -2 19 -16
before:small last:productHead	-4 -13 -15 -13 -15 27
before:small last:productNoun	3 12 -19 -11 -13 8
before:small last:clubHead	-6 2 -2 6 2 -4
before:small last:mediaHead	-6 -17 22 -22 -21 7
before:small last:speaking	-7 11 -4 -1 0 0
before:small last:from	-8 0 9 -1 -1 -1
before:small last:and	-8 0 0 -2 9 0
before:small last:nationality	7 5 2 -7 -10 -2
before:small last:calendar	12 7 -2 -12 -13 -8
before:small last:never	-2 -10 10 -15 11 -8
before:small last:plain	-6 0 -6 0 7 12
before:small last:firmTail	18 -4 -5 -6 -4 -2
before:small last:partyTail	9 -2 -3 -3 -1 -3
before:small last:credit	5 -2 -3 0 0 0
before:small last:function	5 -4 5 -10 5 -4
before:small last:given	-4 0 9 -6 -18 22
before:small last:givenMaybe	-17 13 7 -3 -10 8
before:small last:acronym	-10 -6 17 6 0 -18
before:small last:mixed	-10 -18 21 -26 -19 12
before:small last:capital	9 -2 -4 -3 2 -11
before:small last:number	13 -17 -22 -24 1 19
before:small last:initial	-22 21 13 -9 -5 -14
before:small last:endsInS	8 -1 -5 -6 -10 7
before:small last:stop	-10 -6 18 -5 -7 -3
before:small last:unknown	-4 3 1 3 -24 12
before:small last:longWord	1 -17 -13 6 -1 14
before:small last:shortWord	-2 -9 4 -6 0 10
before:small last:inhabitant	-1 7 7 -3 -12 -14
before:small last:ordinaryNoun	17 -9 -9 2 -4 -7
before:small last:ordinarySmall	-20 13 5 13 5 -13
before:small last:ordinaryEnd	10 -15 10 -11 -5 -8
before:small last:lexiconNoun	16 -10 3 -3 -5 -22
before:small last:lexiconOther	1 -1 8 -1 -5 -28
before:small last:lexiconCompound	10 -7 -2 -5 0 -8
before:small last:lexiconUnknown	-6 6 -7 -1 5 -1
before:number last:never	12 -2 -5 -1 -3 -2
before:number last:plain	8 -1 -2 -1 -1 -2
before:number last:capital	60 -30 -27 -12 -17 -14
before:number last:number	6 0 0 -1 -3 -1
before:number last:endsInS	12 -4 -5 -1 -1 -2
before:number last:unknown	5 -1 -1 -1 -1 -1
before:number last:longWord	8 -1 -2 -2 -1 -1
before:number last:shortWord	19 -5 -7 -3 -4 -4
before:number last:inhabitant	7 -3 -2 -1 -1 -1
before:number last:ordinaryNoun	17 -4 -7 -3 -5 -4
before:number last:ordinaryEnd	12 -2 -4 -3 -1 -2
before:number last:lexiconNoun	28 -9 -13 -5 -6 -6
before:number last:lexiconCompound	17 -4 -5 -4 -3 -2
before:number last:lexiconUnknown	39 -20 -13 -4 -9 -6
before:initial last:capital	-6 8 -3 -1 0 0
before:initial last:inhabitant	-7 9 -3 0 0 0
before:initial last:lexiconNoun	-7 9 -3 0 0 0
before:endsInS last:role	6 -3 -2 0 0 0
before:endsInS last:legalForm	14 -2 -12 -1 -1 -1
before:endsInS last:firmHead	-12 -4 8 -2 14 -2
before:endsInS last:firmNoun	11 -1 4 -15 -2 -1
before:endsInS last:bodyHead	1 -1 -7 -4 10 -3
before:endsInS last:placeHead	6 -7 11 2 -13 -3
before:endsInS last:productHead	7 -2 -3 0 0 -3
before:endsInS last:productNoun	-11 0 3 0 0 10
before:endsInS last:clubHead	-3 0 -1 -1 5 0
before:endsInS last:mediaHead	12 0 -10 0 -1 -2
before:endsInS last:never	6 0 -3 -1 -1 -1
before:endsInS last:plain	-17 14 -8 -13 20 13
before:endsInS last:givenMaybe	-9 9 0 0 0 0
before:endsInS last:acronym	16 -7 -12 -7 -3 5
before:endsInS last:mixed	17 -2 -13 -2 -1 -5
before:endsInS last:capital	-8 -4 4 4 0 6
before:endsInS last:number	18 -2 -3 -6 -1 -10
before:endsInS last:endsInS	-8 -4 20 -11 4 -10
before:endsInS last:stop	5 0 -3 0 0 -1
before:endsInS last:unknown	23 -12 -11 -15 -1 2
before:endsInS last:longWord	-2 8 -20 1 -20 10
before:endsInS last:shortWord	11 -3 -5 -12 -14 6
before:endsInS last:inhabitant	-2 0 -2 12 -4 -7
before:endsInS last:ordinaryNoun	1 -2 -3 -5 -1 7
before:endsInS last:ordinarySmall	24 -1 -19 -3 -1 -3
before:endsInS last:ordinaryEnd	8 -3 -2 -11 3 2
before:endsInS last:lexiconNoun	1 4 -3 6 -7 -7
before:endsInS last:lexiconOther	-8 -7 -2 -2 -1 14
before:endsInS last:lexiconCompound	-8 4 0 4 -2 0
before:endsInS last:lexiconEnding	7 -6 -11 -19 9 9
before:endsInS last:lexiconUnknown	-8 -3 10 9 -2 -6
before:edge last:role	-3 6 -13 13 -15 -3
before:edge last:title	11 -5 -2 -1 -3 0
before:edge last:legalForm	-20 17 3 -2 -4 -1
before:edge last:firmHead	3 -14 15 -11 -14 -1
before:edge last:firmNoun	7 -17 4 -4 4 -1
before:edge last:bodyHead	5 -26 -13 23 -21 -3
before:edge last:placeHead	-9 -15 -39 14 26 -6
before:edge last:productHead	2 -6 -2 0 -1 7
before:edge last:productNoun	-2 -6 3 0 -2 6
before:edge last:clubHead	10 -6 -2 -1 -2 0
before:edge last:mediaHead	3 -5 5 -1 -3 -1
before:edge last:acting	-3 5 -2 0 -1 0
before:edge last:firmVerb	8 -3 -2 -1 -3 0
before:edge last:placePreposition	5 -2 -1 0 -1 0
before:edge last:nationality	8 -4 -1 -1 -3 0
before:edge last:calendar	17 1 -14 -3 -16 -2
before:edge last:never	6 -6 3 0 -4 0
before:edge last:plain	24 -10 3 -31 -16 -2
before:edge last:firmTail	8 -6 -2 -1 0 0
before:edge last:partyTail	6 -3 -1 0 -1 0
before:edge last:credit	8 -3 -1 0 -4 0
before:edge last:function	5 -2 -2 0 -1 0
before:edge last:given	1 2 7 -3 -11 -3
before:edge last:givenMaybe	-14 10 -9 -2 -5 13
before:edge last:acronym	-11 17 4 -24 3 0
before:edge last:mixed	5 -8 11 -4 -7 -4
before:edge last:capital	-8 -4 -4 7 15 -8
before:edge last:number	46 -6 -11 -6 -32 -7
before:edge last:initial	-4 11 -7 -1 -2 0
before:edge last:endsInS	-8 -3 -3 -1 8 13
before:edge last:stop	7 -2 -2 0 -2 0
before:edge last:unknown	-31 -7 3 -29 41 -5
before:edge last:longWord	21 -11 -24 -10 -8 10
before:edge last:shortWord	-25 27 -10 7 4 0
before:edge last:inhabitant	1 8 -9 -1 -23 11
before:edge last:ordinaryNoun	41 -19 -15 -15 -8 -5
before:edge last:ordinarySmall	24 -6 -1 -13 -27 -4
before:edge last:ordinaryEnd	15 8 -3 -6 -43 8
before:edge last:lexiconNoun	0 7 3 4 -24 4
before:edge last:lexiconOther	24 6 -22 -9 -26 -5
before:edge last:lexiconCompound	-5 -1 -1 13 -12 5
before:edge last:lexiconEnding	12 8 -5 -15 -13 -3
before:edge last:lexiconUnknown	-8 2 6 17 -8 -8
before:comma last:role	21 -14 3 -6 -10 -2
before:comma last:title	8 -3 0 -1 -4 -1
before:comma last:legalForm	-12 -3 15 -1 -1 -1
before:comma last:firmHead	-13 -7 20 -1 -6 -2
before:comma last:firmNoun	-7 4 -6 -2 10 -1
before:comma last:bodyHead	-18 -5 -5 16 11 -2
before:comma last:placeHead	-17 -6 18 -11 12 -5
before:comma last:productNoun	5 -1 -2 0 -2 -1
before:comma last:clubHead	0 -2 -13 13 -1 -2
before:comma last:mediaHead	-11 -2 15 0 -7 0
before:comma last:calendar	-15 17 -2 0 0 0
before:comma last:never	12 -4 4 -2 -12 -2
before:comma last:plain	12 -5 -5 -10 3 -11
before:comma last:function	-2 -3 5 0 -1 0
before:comma last:given	0 22 -14 -2 -20 -14
before:comma last:givenMaybe	-4 11 -6 0 -3 -1
before:comma last:acronym	-11 -6 24 -2 -11 -3
before:comma last:mixed	-2 -2 7 -1 -1 -2
before:comma last:capital	-8 10 -3 -18 13 -9
before:comma last:number	-3 -11 -19 -8 27 -16
before:comma last:initial	-2 -3 6 0 -1 0
before:comma last:endsInS	2 -2 4 -8 -13 9
before:comma last:unknown	35 -25 1 -6 -16 -6
before:comma last:longWord	21 -15 8 5 -25 -10
before:comma last:shortWord	-21 19 25 -16 -10 -24
before:comma last:inhabitant	8 6 -27 -10 8 -10
before:comma last:ordinaryNoun	15 -10 -28 -7 1 12
before:comma last:ordinarySmall	-2 -10 -6 -4 14 -2
before:comma last:ordinaryEnd	-3 1 8 10 -12 -10
before:comma last:lexiconNoun	16 -8 -4 10 -8 -27
before:comma last:lexiconOther	-27 23 0 -3 -9 14
before:comma last:lexiconCompound	25 -12 -34 -20 13 -16
before:comma last:lexiconEnding	-8 -16 10 -9 14 -4
before:comma last:lexiconUnknown	-30 20 7 -17 10 -1
before:colon last:role	-9 -6 14 -2 -1 -1
before:colon last:particle	8 -5 -1 0 0 0
before:colon last:legalForm	-15 -3 17 -1 -1 -1
before:colon last:firmHead	10 -2 -7 -1 0 0
before:colon last:firmNoun	28 -1 -21 -5 -4 -2
before:colon last:bodyHead	-8 -7 -4 15 -4 -2
before:colon last:placeHead	8 -2 -1 -7 -3 -3
before:colon last:productHead	-4 -2 -4 0 -1 9
before:colon last:clubHead	-3 -4 7 -2 0 0
before:colon last:preposition	6 -3 -2 -1 -1 0
before:colon last:pronoun	5 -4 -1 0 0 0
before:colon last:calendar	-4 -2 7 0 0 0
before:colon last:never	-7 -1 4 5 -1 -1
before:colon last:plain	12 -10 -5 5 -7 -6
before:colon last:function	14 -6 -4 -3 -1 -1
before:colon last:given	3 -15 14 -2 -3 -4
before:colon last:givenMaybe	-8 11 -4 0 -1 -1
before:colon last:acronym	13 -4 -3 -2 -7 -7
before:colon last:mixed	-8 0 10 -2 -1 -1
before:colon last:capital	-10 14 10 -5 -14 -6
before:colon last:number	-3 -2 14 -5 -6 -7
before:colon last:endsInS	-19 27 -2 -5 -7 -5
before:colon last:stop	-5 -2 6 0 0 0
before:colon last:unknown	3 3 -3 -9 -7 7
before:colon last:longWord	5 -12 4 13 -8 -9
before:colon last:shortWord	-18 8 17 -7 -15 10
before:colon last:inhabitant	-3 2 -4 -10 12 -6
before:colon last:ordinaryNoun	27 -7 -13 -5 -3 -3
before:colon last:ordinarySmall	29 -3 -17 -15 -4 -3
before:colon last:ordinaryEnd	11 -6 -18 9 2 -9
before:colon last:lexiconNoun	12 -5 -4 -15 -15 3
before:colon last:lexiconOther	-13 15 3 -2 -2 -5
before:colon last:lexiconCompound	4 -10 -15 18 -2 -12
before:colon last:lexiconEnding	0 9 -7 -2 -3 -1
before:colon last:lexiconUnknown	-17 9 21 -17 -4 -14
before:opens last:bodyHead	-12 -3 -6 20 -7 -2
before:opens last:placeHead	-23 0 -22 6 28 -1
before:opens last:productNoun	-10 -1 13 -4 -5 -1
before:opens last:and	15 -1 -2 -11 -4 -1
before:opens last:plain	20 -1 -12 -12 -2 -1
before:opens last:partyTail	-3 0 -3 8 -1 -1
before:opens last:credit	7 0 -1 -4 -1 0
before:opens last:function	15 -1 -2 -11 -4 -1
before:opens last:given	14 -4 -9 -1 -2 -1
before:opens last:acronym	-27 -4 -1 28 -1 -4
before:opens last:capital	-12 -12 10 15 -2 -20
before:opens last:endsInS	6 -14 21 -18 -7 -1
before:opens last:unknown	-7 -21 -7 28 -9 -8
before:opens last:longWord	-5 0 -1 7 -1 0
before:opens last:shortWord	-1 -18 2 26 -28 -10
before:opens last:inhabitant	-5 -2 5 6 -3 -2
before:opens last:ordinaryNoun	25 -2 -14 -13 -5 -2
before:opens last:ordinarySmall	5 -1 -1 -2 -1 0
before:opens last:ordinaryEnd	-8 -2 -12 16 -2 -1
before:opens last:lexiconNoun	-13 -1 -9 15 8 -5
before:opens last:lexiconOther	-10 -1 15 -8 -3 -1
before:opens last:lexiconCompound	-16 -2 -11 13 11 -1
before:opens last:lexiconEnding	-11 -2 10 2 -5 -1
before:opens last:lexiconUnknown	-2 2 13 -10 -8 -8
before:quote last:role	-19 15 -10 -1 -1 12
before:quote last:title	6 -5 0 0 0 -1
before:quote last:legalForm	-6 0 9 0 0 -4
before:quote last:firmHead	2 -7 9 -2 -1 -6
before:quote last:firmNoun	-12 -3 17 -1 -1 -7
before:quote last:bodyHead	-3 -3 11 -3 0 -7
before:quote last:placeHead	5 10 -5 -3 -15 -2
before:quote last:mediaHead	-14 -7 34 -2 -1 -30
before:quote last:speaking	-8 9 0 0 0 0
before:quote last:calendar	-9 7 -4 0 0 6
before:quote last:plain	15 -14 -8 -5 -7 2
before:quote last:function	7 -2 -1 0 -1 -3
before:quote last:given	-6 10 -6 -2 13 -13
before:quote last:givenMaybe	12 -5 -10 -1 -1 -1
before:quote last:acronym	-12 -2 23 -3 -1 -16
before:quote last:mixed	-9 -2 -6 15 -2 -3
before:quote last:capital	1 -6 -6 -24 -19 22
before:quote last:number	11 -1 -4 -2 -3 -4
before:quote last:endsInS	-3 6 -1 -4 -7 0
before:quote last:unknown	13 -12 16 -4 -2 -20
before:quote last:longWord	14 -20 3 10 -5 -12
before:quote last:shortWord	-9 0 1 -16 5 11
before:quote last:inhabitant	-3 -5 -4 -7 -6 15
before:quote last:ordinaryNoun	4 6 -1 -5 -4 -9
before:quote last:ordinarySmall	15 -2 -6 -5 -5 -7
before:quote last:ordinaryEnd	-5 -6 -1 -8 -7 13
before:quote last:lexiconNoun	-7 1 -5 3 -16 11
before:quote last:lexiconOther	8 -11 20 -3 -2 -22
before:quote last:lexiconCompound	-7 -1 -6 -13 -16 19
before:quote last:lexiconEnding	-7 1 -8 -2 -2 13
before:quote last:lexiconUnknown	5 -4 -10 -5 -3 8
before:hyphen last:role	-19 13 -3 12 -1 -1
before:hyphen last:title	-15 15 0 0 0 0
before:hyphen last:legalForm	10 0 -10 0 0 0
before:hyphen last:firmHead	8 0 -6 -1 0 0
before:hyphen last:firmNoun	-10 -1 12 -1 0 0
before:hyphen last:bodyHead	-3 -2 -2 7 -1 -1
before:hyphen last:placeHead	23 -4 -8 -2 -10 -1
before:hyphen last:never	7 0 -7 0 0 0
before:hyphen last:plain	-2 -5 11 -6 -3 -3
before:hyphen last:acronym	5 -1 -9 5 -1 -2
before:hyphen last:mixed	-5 0 6 0 0 0
before:hyphen last:capital	14 -7 -10 9 0 -16
before:hyphen last:endsInS	-7 -4 9 -2 6 -2
before:hyphen last:unknown	2 -2 -3 5 -2 -2
before:hyphen last:longWord	-6 -4 7 -5 7 -1
before:hyphen last:shortWord	18 -6 -8 2 -7 -5
before:hyphen last:inhabitant	22 -15 -4 -1 -2 -1
before:hyphen last:ordinaryNoun	9 -2 -3 -2 -1 -1
before:hyphen last:ordinaryEnd	19 -4 -8 -5 -3 -1
before:hyphen last:lexiconNoun	-6 13 -5 -14 11 -5
before:hyphen last:lexiconCompound	25 -7 -8 -6 -5 -2
before:hyphen last:lexiconEnding	-2 -2 -1 -1 6 -1
before:hyphen last:lexiconUnknown	6 -14 1 19 -11 -10
before:stop last:role	-8 28 -22 -5 -2 -1
before:stop last:title	-4 8 -3 -1 -1 0
before:stop last:legalForm	16 -9 -4 -4 -4 -1
before:stop last:firmHead	8 -7 -6 6 -2 -1
before:stop last:firmNoun	7 -12 1 -3 6 -1
before:stop last:bodyHead	-14 -16 2 21 -3 -2
before:stop last:placeHead	-34 13 15 4 4 -2
before:stop last:productHead	8 -4 -4 0 0 -1
before:stop last:productNoun	9 -2 -7 0 0 -1
before:stop last:clubHead	-14 -1 8 6 0 0
before:stop last:calendar	7 -3 -5 -2 -2 -4
before:stop last:never	14 -7 -3 -1 -3 0
before:stop last:plain	-9 3 3 15 -7 -9
before:stop last:given	18 -4 -27 -5 -9 -4
before:stop last:givenMaybe	6 -7 4 -1 -1 -1
before:stop last:acronym	19 -11 4 1 -21 -7
before:stop last:mixed	-23 2 10 -5 -3 11
before:stop last:capital	6 17 -8 -6 -17 -27
before:stop last:number	21 -8 -4 -4 -3 -6
before:stop last:initial	-19 23 -4 -2 -2 -2
before:stop last:endsInS	-15 2 25 -14 -3 -9
before:stop last:stop	-9 0 10 0 0 0
before:stop last:unknown	-1 11 10 -1 -21 -8
before:stop last:longWord	5 9 -16 -3 -6 -7
before:stop last:shortWord	1 13 -5 -13 -12 -18
before:stop last:inhabitant	-1 9 -5 -18 -2 -6
before:stop last:ordinaryNoun	34 -19 -13 -10 -9 -6
before:stop last:ordinarySmall	53 -27 -27 -17 -15 -5
before:stop last:ordinaryEnd	-10 7 9 -18 3 -7
before:stop last:lexiconNoun	13 -5 -3 -1 -29 2
before:stop last:lexiconOther	19 -8 -2 -12 -6 -7
before:stop last:lexiconCompound	-9 13 4 -10 -14 5
before:stop last:lexiconEnding	0 11 -6 -5 -13 -2
before:stop last:lexiconUnknown	-8 17 -6 2 3 -33
before:symbol last:role	7 -5 -1 0 0 0
before:symbol last:credit	5 -1 -2 -2 -1 0
before:symbol last:mixed	-3 -4 10 -1 -1 -4
before:symbol last:capital	9 -8 9 -6 -14 -5
before:symbol last:endsInS	8 -7 0 -1 -3 -1
before:symbol last:unknown	-3 -1 5 -1 -1 0
before:symbol last:shortWord	-17 11 16 -4 -3 -6
before:symbol last:inhabitant	6 -5 1 0 -1 0
before:symbol last:ordinaryEnd	8 -5 0 -1 -3 -1
before:symbol last:lexiconNoun	-12 12 3 -2 -2 -1
before:symbol last:lexiconCompound	20 -9 -9 -1 -3 -1
before:symbol last:lexiconUnknown	7 -17 12 -3 -8 -2
before:ampersand last:legalForm	12 -1 -10 -1 -1 -1
before:ampersand last:firmHead	7 -1 -5 0 0 0
before:ampersand last:never	7 0 -7 0 0 0
before:ampersand last:acronym	14 -1 -10 -2 -3 -1
before:ampersand last:mixed	9 0 -8 0 0 0
before:ampersand last:capital	41 -12 -24 -4 -10 -3
before:ampersand last:unknown	12 -1 -8 -2 -3 0
before:ampersand last:shortWord	21 -3 -14 -1 -3 -2
before:ampersand last:inhabitant	5 -2 -2 0 -1 0
before:ampersand last:lexiconNoun	16 -3 -11 -1 -1 -1
before:ampersand last:lexiconCompound	5 -1 -3 0 0 0
before:ampersand last:lexiconUnknown	30 -8 -17 -2 -8 -2
before:slash last:placeHead	-6 0 -1 0 7 0
before:slash last:speaking	5 -1 -1 -2 -1 0
before:slash last:plain	-7 0 9 -1 -4 -2
before:slash last:function	5 -1 -1 -2 -1 0
before:slash last:acronym	12 -4 -9 -17 9 -4
before:slash last:capital	-21 -9 17 -8 12 -5
before:slash last:unknown	6 -5 -9 -17 15 -4
before:slash last:longWord	-11 -1 16 -4 -9 -2
before:slash last:shortWord	14 -3 -8 -16 4 -3
before:slash last:lexiconCompound	-8 0 9 -3 -2 -1
before:slash last:lexiconEnding	-7 0 9 -1 -4 -2
before:slash last:lexiconUnknown	-6 -6 7 -2 5 -2
before:unknown last:legalForm	11 -1 -8 -1 -1 -1
before:unknown last:placeHead	12 -1 -1 -1 -8 -1
before:unknown last:plain	8 -3 -2 -1 -2 -1
before:unknown last:acronym	20 -4 -9 -4 -3 -3
before:unknown last:capital	16 0 -14 -4 -22 10
before:unknown last:initial	6 -3 -1 0 -1 -1
before:unknown last:unknown	8 -6 -5 -3 -5 7
before:unknown last:shortWord	8 -2 -11 -2 -4 6
before:unknown last:inhabitant	-4 8 -4 0 -1 -1
before:unknown last:ordinaryEnd	6 -2 -1 -1 -3 0
before:unknown last:lexiconNoun	-2 10 -7 -1 -1 -2
before:unknown last:lexiconCompound	9 -1 0 -1 -6 0
before:unknown last:lexiconEnding	8 -3 -2 0 -2 -1
before:unknown last:lexiconUnknown	13 -8 -5 -2 -11 6
before:longWord last:role	-1 -1 10 -12 0 -1
before:longWord last:particle	-8 0 8 0 0 0
before:longWord last:legalForm	-3 -7 11 -3 -1 -5
before:longWord last:firmHead	-22 -7 32 -14 -1 -2
before:longWord last:firmNoun	-5 7 6 -5 -1 -1
before:longWord last:bodyHead	21 -5 -9 -9 -1 -2
before:longWord last:placeHead	5 3 -17 -8 9 -5
before:longWord last:productHead	10 -4 -2 -3 0 -4
before:longWord last:clubHead	13 -1 -2 -9 -1 -1
before:longWord last:mediaHead	13 -1 -10 -1 0 -1
before:longWord last:calendar	-1 -5 7 -3 0 -1
before:longWord last:plain	5 11 -3 -14 -3 -9
before:longWord last:function	-9 0 -2 10 0 0
before:longWord last:given	14 -12 -17 -3 -1 9
before:longWord last:givenMaybe	13 -3 -6 -4 0 -3
before:longWord last:acronym	-17 -14 5 12 -3 14
before:longWord last:mixed	-4 4 4 -12 -1 5
before:longWord last:capital	-5 -1 6 17 -20 -15
before:longWord last:number	0 -1 -7 -4 -2 10
before:longWord last:initial	-9 -2 12 -1 -1 -1
before:longWord last:endsInS	-6 -1 -11 23 -2 -13
before:longWord last:stop	-4 0 7 -2 0 -3
before:longWord last:unknown	1 -15 -5 2 -4 12
before:longWord last:longWord	0 -2 -6 6 2 -9
before:longWord last:shortWord	-4 1 0 12 5 -12
before:longWord last:inhabitant	-6 19 -2 -4 -6 -8
before:longWord last:ordinaryNoun	0 -9 -6 17 -1 -6
before:longWord last:ordinarySmall	3 5 -7 -2 0 -2
before:longWord last:ordinaryEnd	-3 19 -22 7 -8 1
before:longWord last:lexiconNoun	0 -11 5 9 -1 -37
before:longWord last:lexiconOther	-3 2 7 -4 -1 -5
before:longWord last:lexiconCompound	0 9 -17 1 -1 14
before:longWord last:lexiconEnding	-5 17 3 -8 -11 -6
before:longWord last:lexiconUnknown	-7 -6 10 15 -17 -7
before:shortWord last:role	7 11 3 -14 -3 -17
before:shortWord last:title	8 -6 3 -2 -4 -2
before:shortWord last:particle	2 6 -5 -1 -3 -1
before:shortWord last:legalForm	2 -18 15 -16 -14 -13
before:shortWord last:firmHead	-10 -7 12 0 8 -19
before:shortWord last:firmNoun	2 2 1 5 -5 -19
before:shortWord last:bodyHead	-3 -7 -11 15 -5 -8
before:shortWord last:placeHead	4 -14 -8 6 3 -15
before:shortWord last:productHead	-8 -5 -12 -12 -14 25
before:shortWord last:productNoun	4 18 -14 -11 -14 1
before:shortWord last:clubHead	-13 -6 -2 16 8 -10
before:shortWord last:mediaHead	-10 -18 20 -23 -20 17
before:shortWord last:speaking	-8 11 -1 -2 0 -1
before:shortWord last:acting	8 0 -2 -4 -1 -1
before:shortWord last:article	5 0 -4 0 0 0
before:shortWord last:from	-7 0 9 -1 -1 -1
before:shortWord last:and	-8 0 0 -2 9 0
before:shortWord last:pronoun	-5 6 2 -2 -3 0
before:shortWord last:nationality	7 6 2 -7 -10 -2
before:shortWord last:calendar	19 8 -10 -16 -14 -9
before:shortWord last:never	3 -10 6 -14 10 -9
before:shortWord last:plain	-18 11 -9 7 15 13
before:shortWord last:firmTail	22 -3 -6 -10 -4 -3
before:shortWord last:partyTail	10 -1 -3 -4 -1 -3
before:shortWord last:credit	5 -2 -3 0 0 0
before:shortWord last:function	3 -4 7 -10 4 -4
before:shortWord last:given	-17 15 14 -5 -13 5
before:shortWord last:givenMaybe	4 -4 -4 -4 -7 8
before:shortWord last:acronym	-1 4 14 -3 -8 -16
before:shortWord last:mixed	-1 -5 10 -8 -20 4
before:shortWord last:capital	-6 -7 -5 5 13 5
before:shortWord last:number	17 -13 -19 2 7 -17
before:shortWord last:initial	1 11 3 -9 -4 -13
before:shortWord last:stop	-1 -9 12 -6 -7 -4
before:shortWord last:unknown	-11 20 -5 2 -21 18
before:shortWord last:longWord	-13 -5 -4 7 0 24
before:shortWord last:shortWord	-5 -1 -3 -3 1 13
before:shortWord last:inhabitant	-11 14 3 9 -8 -5
before:shortWord last:ordinaryNoun	-3 -2 4 6 0 5
before:shortWord last:ordinarySmall	-27 12 9 18 4 -5
before:shortWord last:ordinaryEnd	2 -7 0 -3 -1 -2
before:shortWord last:lexiconNoun	-4 10 1 3 4 -10
before:shortWord last:lexiconOther	11 2 -6 -7 3 -34
before:shortWord last:lexiconCompound	-8 -1 -1 9 6 -2
before:shortWord last:lexiconEnding	2 -17 -5 -3 6 4
before:shortWord last:lexiconUnknown	3 -15 -9 -1 10 4
before:inhabitant last:role	4 -10 -15 16 0 -2
before:inhabitant last:particle	-5 6 -1 0 0 0
before:inhabitant last:legalForm	1 -9 5 -2 -1 -2
before:inhabitant last:firmHead	10 -10 -1 -2 -1 -2
before:inhabitant last:firmNoun	-15 12 8 -1 0 -1
before:inhabitant last:bodyHead	-10 -5 4 12 -1 -1
before:inhabitant last:placeHead	-1 3 8 -4 -16 -3
before:inhabitant last:productNoun	-3 -4 6 0 0 0
before:inhabitant last:mediaHead	11 -2 -7 0 0 -2
before:inhabitant last:never	-14 -4 17 -1 0 -1
before:inhabitant last:plain	8 8 -13 -4 -3 -5
before:inhabitant last:firmTail	10 -2 -8 0 0 0
before:inhabitant last:given	18 -15 4 -1 -1 -11
before:inhabitant last:givenMaybe	12 -1 -9 0 0 -2
before:inhabitant last:acronym	-19 -6 25 -15 -1 6
before:inhabitant last:mixed	-2 0 5 -2 -2 -3
before:inhabitant last:capital	-5 12 3 -14 -19 -2
before:inhabitant last:number	22 -8 -6 -3 -1 -10
before:inhabitant last:initial	7 1 -4 -1 -1 -3
before:inhabitant last:endsInS	20 -20 -10 -6 9 8
before:inhabitant last:unknown	14 -6 -5 -14 -2 4
before:inhabitant last:longWord	4 14 -15 -5 -4 -8
before:inhabitant last:shortWord	-3 8 9 -21 -6 -9
before:inhabitant last:inhabitant	-12 11 6 -3 -2 -9
before:inhabitant last:ordinaryNoun	12 -10 -3 -2 -1 -4
before:inhabitant last:ordinarySmall	6 9 -15 -1 0 -2
before:inhabitant last:ordinaryEnd	-7 -7 9 7 5 -8
before:inhabitant last:lexiconNoun	8 6 -7 -18 -7 -3
before:inhabitant last:lexiconOther	-3 -5 14 -4 -1 -8
before:inhabitant last:lexiconEnding	2 5 -5 -1 -1 -4
before:inhabitant last:lexiconUnknown	-11 11 7 -5 -17 0
before:ordinaryNoun last:role	-11 12 11 -1 -5 -7
before:ordinaryNoun last:title	-8 10 0 -2 -1 -1
before:ordinaryNoun last:particle	9 -9 -1 0 0 0
before:ordinaryNoun last:legalForm	5 -5 1 -6 -1 -5
before:ordinaryNoun last:firmHead	-14 -11 7 17 8 -6
before:ordinaryNoun last:firmNoun	0 -9 6 1 2 -6
before:ordinaryNoun last:bodyHead	6 -9 2 -1 0 -11
before:ordinaryNoun last:placeHead	-8 15 -12 10 2 -10
before:ordinaryNoun last:productHead	1 -1 -3 -4 -1 5
before:ordinaryNoun last:productNoun	10 -5 -6 -3 -4 2
before:ordinaryNoun last:clubHead	-16 -2 2 12 2 2
before:ordinaryNoun last:mediaHead	-7 -8 2 -4 -1 12
before:ordinaryNoun last:speaking	-4 7 -2 -1 0 -1
before:ordinaryNoun last:calendar	19 -8 -7 -7 -2 -5
before:ordinaryNoun last:never	-3 -5 11 -1 -3 -4
before:ordinaryNoun last:plain	3 -6 -2 6 -3 -5
before:ordinaryNoun last:firmTail	10 0 -3 -5 -1 -1
before:ordinaryNoun last:given	6 3 0 -6 -7 -11
before:ordinaryNoun last:givenMaybe	4 0 1 -5 2 -10
before:ordinaryNoun last:acronym	-7 1 9 -5 -6 1
before:ordinaryNoun last:mixed	-8 0 -3 3 -7 13
before:ordinaryNoun last:capital	-15 3 12 6 2 3
before:ordinaryNoun last:number	-8 -12 -21 21 -9 9
before:ordinaryNoun last:initial	-3 3 7 -4 -2 -5
before:ordinaryNoun last:endsInS	5 1 0 3 -19 -4
before:ordinaryNoun last:stop	0 -3 6 -2 -1 -2
before:ordinaryNoun last:unknown	17 3 -14 3 -18 -10
before:ordinaryNoun last:longWord	-7 3 11 1 -7 -9
before:ordinaryNoun last:shortWord	-10 -4 7 2 1 4
before:ordinaryNoun last:inhabitant	-15 -8 11 9 1 11
before:ordinaryNoun last:ordinaryNoun	13 -18 -7 1 -6 1
before:ordinaryNoun last:ordinarySmall	-24 14 0 9 -9 16
before:ordinaryNoun last:ordinaryEnd	9 -9 -8 0 3 -6
before:ordinaryNoun last:lexiconNoun	-12 8 4 7 -9 5
before:ordinaryNoun last:lexiconOther	-2 -6 6 -5 5 1
before:ordinaryNoun last:lexiconCompound	3 1 -2 0 -6 -6
before:ordinaryNoun last:lexiconEnding	1 -12 -8 1 7 5
before:ordinaryNoun last:lexiconUnknown	-17 2 11 4 6 6
before:ordinarySmall last:role	1 10 1 -5 -5 -6
before:ordinarySmall last:title	-12 13 -1 0 0 0
before:ordinarySmall last:legalForm	-14 -1 17 -4 -1 -3
before:ordinarySmall last:firmHead	-24 -1 5 20 10 -2
before:ordinarySmall last:firmNoun	8 -5 -7 2 1 -5
before:ordinarySmall last:bodyHead	10 2 -7 -5 0 -10
before:ordinarySmall last:placeHead	1 -2 -8 8 -3 -6
before:ordinarySmall last:productHead	-4 -1 -3 -4 -1 10
before:ordinarySmall last:productNoun	-2 -1 -4 -2 -4 9
before:ordinarySmall last:clubHead	-7 -1 -7 11 7 -7
before:ordinarySmall last:mediaHead	6 -7 -12 -3 -1 13
before:ordinarySmall last:calendar	27 -14 -6 -6 -2 -4
before:ordinarySmall last:never	-13 0 15 0 -2 -2
before:ordinarySmall last:plain	-5 -6 -2 4 5 -4
before:ordinarySmall last:firmTail	11 -1 -3 -5 -1 -1
before:ordinarySmall last:partyTail	6 -1 -1 -2 0 -1
before:ordinarySmall last:given	-32 41 -7 -4 -4 -10
before:ordinarySmall last:givenMaybe	-9 16 -7 -4 3 -5
before:ordinarySmall last:acronym	-11 0 14 -1 -4 -4
before:ordinarySmall last:mixed	2 6 -11 7 -3 -3
before:ordinarySmall last:capital	-6 3 4 1 8 -6
before:ordinarySmall last:number	5 -3 -12 12 -6 -7
before:ordinarySmall last:initial	-3 -2 6 -1 0 -1
before:ordinarySmall last:endsInS	5 5 -3 3 -12 -12
before:ordinarySmall last:unknown	8 -4 -5 6 -9 -12
before:ordinarySmall last:longWord	4 7 -5 -2 -11 1
before:ordinarySmall last:shortWord	-26 21 10 1 14 -6
before:ordinarySmall last:inhabitant	1 -1 -5 10 -10 -3
before:ordinarySmall last:ordinaryNoun	7 -15 2 -7 -15 8
before:ordinarySmall last:ordinarySmall	-1 -9 0 10 -8 -8
before:ordinarySmall last:ordinaryEnd	5 -1 -9 1 0 -6
before:ordinarySmall last:lexiconNoun	10 -22 -4 2 -4 5
before:ordinarySmall last:lexiconOther	-7 17 1 -19 6 -12
before:ordinarySmall last:lexiconCompound	-3 -1 1 2 7 -12
before:ordinarySmall last:lexiconEnding	6 -9 -11 3 -2 0
before:ordinarySmall last:lexiconUnknown	-15 16 5 -3 9 -9
before:ordinaryEnd last:role	3 5 -6 -1 0 -1
before:ordinaryEnd last:particle	-8 0 8 0 0 0
before:ordinaryEnd last:legalForm	-2 -3 8 -3 -2 -3
before:ordinaryEnd last:firmHead	23 -5 -17 -5 -2 -2
before:ordinaryEnd last:placeHead	0 -13 0 -2 9 -5
before:ordinaryEnd last:productNoun	-6 0 7 0 0 0
before:ordinaryEnd last:clubHead	5 0 -4 0 0 0
before:ordinaryEnd last:mediaHead	13 -1 -11 0 0 -1
before:ordinaryEnd last:never	-9 -2 10 0 0 0
before:ordinaryEnd last:plain	-6 -4 15 -8 -3 -6
before:ordinaryEnd last:firmTail	9 -1 -8 0 0 0
before:ordinaryEnd last:given	-9 -2 1 -1 -1 13
before:ordinaryEnd last:givenMaybe	10 -8 -2 0 0 -1
before:ordinaryEnd last:acronym	-10 7 9 -16 -3 9
before:ordinaryEnd last:mixed	-9 -1 4 -4 -1 9
before:ordinaryEnd last:number	-16 -1 12 12 -2 -10
before:ordinaryEnd last:initial	-3 -1 7 -1 -1 -2
before:ordinaryEnd last:endsInS	-6 -18 -1 9 20 -7
before:ordinaryEnd last:unknown	7 7 -5 -25 -2 4
before:ordinaryEnd last:longWord	-4 0 -3 0 10 -7
before:ordinaryEnd last:shortWord	2 0 14 -16 -11 -7
before:ordinaryEnd last:inhabitant	12 9 -10 -7 -12 -10
before:ordinaryEnd last:ordinaryNoun	-3 -2 8 -7 -1 -4
before:ordinaryEnd last:ordinarySmall	-4 8 -3 -2 0 -2
before:ordinaryEnd last:ordinaryEnd	-11 -5 2 5 13 -15
before:ordinaryEnd last:lexiconNoun	-14 1 6 21 -17 -15
before:ordinaryEnd last:lexiconOther	-6 0 -12 -1 -1 14
before:ordinaryEnd last:lexiconCompound	-3 0 -8 0 3 9
before:ordinaryEnd last:lexiconEnding	8 -3 6 -4 -9 -6
before:ordinaryEnd last:lexiconUnknown	2 -4 8 -26 4 1
before:lexiconNoun last:role	-1 -8 13 2 -2 -6
before:lexiconNoun last:title	7 -5 -1 0 -1 0
before:lexiconNoun last:legalForm	38 -7 -31 -5 -2 -7
before:lexiconNoun last:firmHead	23 -13 -6 -14 -12 -8
before:lexiconNoun last:firmNoun	11 -7 2 -8 -5 -4
before:lexiconNoun last:bodyHead	30 -14 -1 -26 -4 -7
before:lexiconNoun last:placeHead	5 -4 0 -17 8 -11
before:lexiconNoun last:productNoun	-3 -8 13 -1 -1 -4
before:lexiconNoun last:clubHead	12 -4 -1 -15 -4 5
before:lexiconNoun last:mediaHead	18 -6 -9 -1 -1 -3
before:lexiconNoun last:speaking	-6 7 -1 -1 0 0
before:lexiconNoun last:calendar	9 -2 -5 -2 -1 -4
before:lexiconNoun last:never	17 -6 -9 -3 -2 -3
before:lexiconNoun last:plain	3 0 -3 10 -8 -6
before:lexiconNoun last:firmTail	-13 0 13 0 0 0
before:lexiconNoun last:partyTail	5 -1 -1 -1 0 -1
before:lexiconNoun last:given	12 -10 -1 -4 -5 7
before:lexiconNoun last:givenMaybe	30 -21 -4 -1 -2 -9
before:lexiconNoun last:acronym	-3 8 -12 2 -7 13
before:lexiconNoun last:mixed	-12 -10 -4 4 -5 20
before:lexiconNoun last:capital	2 6 -3 -5 0 -4
before:lexiconNoun last:number	-10 -12 -12 15 -5 13
before:lexiconNoun last:initial	-5 1 13 -5 -3 -8
before:lexiconNoun last:endsInS	-6 -3 0 0 12 0
before:lexiconNoun last:stop	7 -4 1 -2 -1 -4
before:lexiconNoun last:unknown	0 3 -4 0 -17 6
before:lexiconNoun last:longWord	-11 2 4 16 5 -35
before:lexiconNoun last:shortWord	4 -15 -7 2 15 5
before:lexiconNoun last:inhabitant	-12 2 10 -12 3 7
before:lexiconNoun last:ordinaryNoun	4 -9 9 4 1 -14
before:lexiconNoun last:ordinarySmall	-31 15 6 -5 -4 19
before:lexiconNoun last:ordinaryEnd	6 -12 2 -9 11 -8
before:lexiconNoun last:lexiconNoun	2 1 -5 -2 9 -4
before:lexiconNoun last:lexiconOther	-2 -9 -5 15 -4 3
before:lexiconNoun last:lexiconCompound	5 1 -8 0 -6 4
before:lexiconNoun last:lexiconEnding	-7 2 -6 -9 11 4
before:lexiconNoun last:lexiconUnknown	-8 6 5 -8 -2 6
before:lexiconOther last:role	6 2 1 -10 0 -2
before:lexiconOther last:legalForm	-6 0 8 0 0 -1
before:lexiconOther last:firmHead	-7 -2 -3 1 14 -1
before:lexiconOther last:firmNoun	7 0 -4 -15 9 -1
before:lexiconOther last:bodyHead	8 -1 -7 -10 10 -4
before:lexiconOther last:placeHead	10 -6 -9 6 -6 -3
before:lexiconOther last:productNoun	-5 -1 -2 -1 -1 9
before:lexiconOther last:clubHead	-3 0 -1 -1 5 0
before:lexiconOther last:plain	0 -14 4 -16 10 7
before:lexiconOther last:given	-14 19 -9 0 0 -4
before:lexiconOther last:givenMaybe	5 -1 -2 0 0 -1
before:lexiconOther last:acronym	-13 -1 18 -6 -1 -3
before:lexiconOther last:mixed	15 -2 -13 -2 -1 -1
before:lexiconOther last:capital	8 -7 -3 -4 -7 3
before:lexiconOther last:number	16 -1 -3 -6 -1 -9
before:lexiconOther last:endsInS	6 5 -11 -7 9 -10
before:lexiconOther last:unknown	-3 -3 11 -6 -1 -4
before:lexiconOther last:longWord	5 4 -18 0 -10 1
before:lexiconOther last:shortWord	8 1 6 -16 -3 -7
before:lexiconOther last:inhabitant	-1 -1 3 9 -3 -17
before:lexiconOther last:ordinaryNoun	9 -2 -8 -6 -3 3
before:lexiconOther last:ordinarySmall	-6 -1 12 -4 -1 -3
before:lexiconOther last:ordinaryEnd	9 -5 -16 -7 17 -6
before:lexiconOther last:lexiconNoun	3 -13 4 4 -16 -1
before:lexiconOther last:lexiconOther	3 -1 -1 -3 2 -5
before:lexiconOther last:lexiconCompound	6 -12 -5 2 1 -10
before:lexiconOther last:lexiconEnding	12 -2 -5 -20 0 8
before:lexiconOther last:lexiconUnknown	4 4 -10 -2 -3 7
before:lexiconCompound last:role	-13 6 9 -1 0 -1
before:lexiconCompound last:particle	-8 0 8 0 0 0
before:lexiconCompound last:legalForm	9 -9 2 -4 -3 -5
before:lexiconCompound last:firmHead	-4 -11 17 -14 -2 -4
before:lexiconCompound last:firmNoun	-19 6 19 -1 -3 -1
before:lexiconCompound last:bodyHead	13 -4 0 -10 0 -1
before:lexiconCompound last:placeHead	2 1 -11 -4 8 -7
before:lexiconCompound last:productNoun	-9 0 10 0 0 -1
before:lexiconCompound last:clubHead	20 -1 -2 -18 -1 -1
before:lexiconCompound last:mediaHead	2 0 3 0 -1 -5
before:lexiconCompound last:calendar	-1 -6 7 -3 0 0
before:lexiconCompound last:never	15 -3 -13 -1 0 -1
before:lexiconCompound last:plain	1 -2 2 -10 8 -10
before:lexiconCompound last:firmTail	9 0 -8 0 0 0
before:lexiconCompound last:function	-9 0 -2 10 0 0
before:lexiconCompound last:given	5 -14 -2 -1 -1 12
before:lexiconCompound last:givenMaybe	5 1 -2 -3 0 -1
before:lexiconCompound last:acronym	-20 2 11 1 -4 12
before:lexiconCompound last:mixed	7 1 5 -9 -1 -14
before:lexiconCompound last:capital	3 -4 -11 0 4 13
before:lexiconCompound last:number	-15 -1 10 9 -3 -2
before:lexiconCompound last:initial	-2 -2 6 -1 0 -1
before:lexiconCompound last:endsInS	-4 -1 -13 18 13 -17
before:lexiconCompound last:stop	14 0 -10 -2 0 -3
before:lexiconCompound last:unknown	-1 2 2 -14 -3 6
before:lexiconCompound last:longWord	9 8 -12 -12 8 -9
before:lexiconCompound last:shortWord	20 7 -14 -10 0 -16
before:lexiconCompound last:inhabitant	13 9 -8 -12 -10 -12
before:lexiconCompound last:ordinaryNoun	-12 -6 13 8 -1 -6
before:lexiconCompound last:ordinarySmall	6 8 -10 -3 -1 -3
before:lexiconCompound last:ordinaryEnd	7 -3 -11 6 -7 0
before:lexiconCompound last:lexiconNoun	-7 -3 1 -2 -6 17
before:lexiconCompound last:lexiconOther	-6 2 -11 -1 -1 14
before:lexiconCompound last:lexiconCompound	-5 11 2 -7 0 3
before:lexiconCompound last:lexiconEnding	-5 -3 2 -9 15 -11
before:lexiconCompound last:lexiconUnknown	11 -5 -16 8 -2 -5
before:lexiconEnding last:role	10 0 -10 0 0 0
before:lexiconEnding last:legalForm	15 0 -14 0 0 0
before:lexiconEnding last:never	7 0 -7 0 0 0
before:lexiconEnding last:plain	5 -3 0 -1 -3 -1
before:lexiconEnding last:givenMaybe	5 -5 0 0 0 0
before:lexiconEnding last:acronym	12 0 -11 0 0 0
before:lexiconEnding last:mixed	12 0 -7 -2 0 -5
before:lexiconEnding last:capital	5 -10 10 -2 -11 -13
before:lexiconEnding last:number	-12 0 -2 -2 -1 15
before:lexiconEnding last:endsInS	-6 4 -9 11 -1 -1
before:lexiconEnding last:shortWord	16 -2 -11 -2 -1 -2
before:lexiconEnding last:inhabitant	11 -1 -9 0 0 -1
before:lexiconEnding last:ordinaryEnd	4 4 -6 -2 -1 -1
before:lexiconEnding last:lexiconNoun	3 -9 0 6 -2 -2
before:lexiconEnding last:lexiconOther	-5 -9 14 -2 0 -1
before:lexiconEnding last:lexiconEnding	7 -1 -4 0 -2 0
before:lexiconEnding last:lexiconUnknown	3 2 6 -8 -5 -8
before:lexiconUnknown last:role	-4 5 -9 10 -4 -5
before:lexiconUnknown last:title	-12 13 -1 0 0 0
before:lexiconUnknown last:legalForm	9 -6 0 -7 -2 -6
before:lexiconUnknown last:firmHead	4 -8 -12 20 -14 -4
before:lexiconUnknown last:firmNoun	9 4 -15 12 -10 -3
before:lexiconUnknown last:bodyHead	4 1 -15 5 -16 -6
before:lexiconUnknown last:placeHead	8 3 -16 2 -4 -5
before:lexiconUnknown last:productHead	0 -4 -6 -4 -1 9
before:lexiconUnknown last:clubHead	-5 0 -3 9 3 -6
before:lexiconUnknown last:mediaHead	2 -7 -9 -3 -1 13
before:lexiconUnknown last:calendar	5 4 -4 -5 -1 -1
before:lexiconUnknown last:never	-15 -2 18 0 -1 -2
before:lexiconUnknown last:plain	-7 16 -6 12 -3 -17
before:lexiconUnknown last:firmTail	10 -1 -3 -5 0 -1
before:lexiconUnknown last:given	-23 28 5 -4 -6 -12
before:lexiconUnknown last:givenMaybe	-12 18 -8 -4 3 -4
before:lexiconUnknown last:acronym	19 -5 -8 -8 -5 -8
before:lexiconUnknown last:mixed	8 5 -10 7 -2 -12
before:lexiconUnknown last:capital	11 -6 0 -2 -7 -7
before:lexiconUnknown last:number	-3 -5 -13 13 -7 5
before:lexiconUnknown last:initial	29 -14 -9 -4 -3 -7
before:lexiconUnknown last:endsInS	15 -19 3 2 -5 -9
before:lexiconUnknown last:stop	6 -3 -1 -2 0 -1
before:lexiconUnknown last:unknown	26 -14 -22 -1 -14 2
before:lexiconUnknown last:longWord	-3 12 -2 0 1 -4
before:lexiconUnknown last:shortWord	3 3 -3 -2 -8 -4
before:lexiconUnknown last:inhabitant	5 -3 -3 0 -15 3
before:lexiconUnknown last:ordinaryNoun	-4 -4 8 -3 -11 7
before:lexiconUnknown last:ordinarySmall	2 -16 -4 11 -6 -6
before:lexiconUnknown last:ordinaryEnd	-16 8 13 14 -18 -3
before:lexiconUnknown last:lexiconNoun	3 -3 -2 0 -2 5
before:lexiconUnknown last:lexiconOther	7 17 -24 -18 0 -11
before:lexiconUnknown last:lexiconCompound	-14 4 13 2 14 -12
before:lexiconUnknown last:lexiconEnding	11 -5 -10 11 -15 -13
before:lexiconUnknown last:lexiconUnknown	30 -11 -5 -11 -9 -20
first:role last:role	6 -2 -3 -1 0 0
first:role last:title	7 -1 -5 -1 0 0
first:role last:legalForm	-11 0 12 0 0 0
first:role last:firmNoun	8 0 -7 0 0 0
first:role last:bodyHead	11 0 -2 -9 0 -1
first:role last:placeHead	19 -5 -10 -5 -1 -1
first:role last:productHead	-6 0 0 0 0 6
first:role last:productNoun	-8 -1 4 0 0 6
first:role last:never	-4 -1 6 -1 0 0
first:role last:plain	-11 4 9 -6 -1 4
first:role last:given	4 5 -5 -2 -1 -3
first:role last:givenMaybe	6 -3 -1 -1 0 0
first:role last:mixed	-9 0 10 0 0 0
first:role last:capital	42 -30 -20 -14 -11 7
first:role last:endsInS	-9 -6 12 -5 -1 5
first:role last:unknown	7 2 -5 -2 0 -2
first:role last:longWord	-3 -5 6 -6 -1 5
first:role last:shortWord	18 -20 5 -7 -2 -5
first:role last:inhabitant	9 4 -18 -6 -1 4
first:role last:ordinaryNoun	-8 6 7 -2 0 -1
first:role last:ordinarySmall	10 -1 -4 -3 -1 -1
first:role last:ordinaryEnd	0 -6 3 6 -1 -6
first:role last:lexiconNoun	-2 7 8 -19 -3 -2
first:role last:lexiconOther	10 -3 -4 -1 0 -1
first:role last:lexiconCompound	0 -13 5 4 -1 4
first:role last:lexiconEnding	10 -3 -3 -3 0 -1
first:role last:lexiconUnknown	41 -29 -29 -4 -7 8
first:title last:role	-7 -2 9 0 0 0
first:title last:firmHead	-9 0 9 0 0 0
first:title last:bodyHead	5 0 -1 0 0 -4
first:title last:capital	35 -31 -5 -6 -5 -11
first:title last:endsInS	5 -1 -4 0 0 0
first:title last:stop	10 -3 -3 -1 -3 -1
first:title last:shortWord	2 -4 6 -1 -1 -5
first:title last:inhabitant	0 -8 7 -1 0 0
first:title last:ordinaryNoun	-6 0 9 0 0 -4
first:title last:lexiconNoun	-1 -3 8 -1 -1 -7
first:title last:lexiconCompound	9 -3 -4 -1 -1 0
first:title last:lexiconUnknown	40 -26 -14 -4 -3 -5
first:particle last:role	9 -3 -1 -3 0 -1
first:particle last:legalForm	7 0 -6 0 0 0
first:particle last:firmHead	8 -3 -4 0 0 0
first:particle last:firmNoun	7 -3 -3 0 0 0
first:particle last:bodyHead	8 -1 -1 -4 0 -1
first:particle last:placeHead	-8 4 2 -2 -5 9
first:particle last:plain	17 -6 -8 -1 -1 -2
first:particle last:givenMaybe	5 -2 0 0 0 -2
first:particle last:acronym	16 -4 -9 -2 -1 -2
first:particle last:mixed	11 -2 -5 -1 -1 -4
first:particle last:capital	5 3 1 -19 -1 4
first:particle last:number	8 -1 -2 -1 -1 -3
first:particle last:endsInS	-16 24 -6 -3 -2 -6
first:particle last:unknown	11 -3 -5 -1 -1 -2
first:particle last:longWord	1 5 -3 -2 -1 -2
first:particle last:shortWord	9 3 -3 -4 -6 -14
first:particle last:inhabitant	8 0 -8 -2 -1 -2
first:particle last:ordinaryNoun	11 -3 -6 -1 -1 -1
first:particle last:ordinarySmall	-5 8 -4 0 -1 -1
first:particle last:ordinaryEnd	6 -5 2 -1 -1 -2
first:particle last:lexiconNoun	4 0 5 -5 -6 -2
first:particle last:lexiconOther	8 -3 -4 -1 0 -3
first:particle last:lexiconCompound	9 3 -9 -3 -3 -3
first:particle last:lexiconUnknown	-1 1 2 -13 5 8
first:legalForm last:legalForm	21 -1 -20 -1 0 -1
first:legalForm last:firmHead	6 0 -5 0 0 0
first:legalForm last:acronym	15 -1 -14 0 0 -1
first:legalForm last:mixed	-6 -1 7 -1 0 0
first:legalForm last:capital	16 -1 -12 -4 0 -1
first:legalForm last:endsInS	5 0 -2 -3 0 0
first:legalForm last:stop	8 -2 -3 -1 -1 -2
first:legalForm last:shortWord	23 -1 -21 -1 0 -1
first:legalForm last:lexiconNoun	7 0 -3 -4 0 0
first:firmHead last:legalForm	18 -3 -12 -2 -2 -3
first:firmHead last:firmHead	32 -1 -26 -4 -5 -1
first:firmHead last:firmNoun	23 0 -22 -3 0 0
first:firmHead last:placeHead	-27 -4 40 -12 -13 -1
first:firmHead last:productHead	7 -2 -4 0 0 -1
first:firmHead last:mediaHead	21 0 -20 0 0 0
first:firmHead last:never	-6 -1 9 -1 -1 -1
first:firmHead last:plain	18 -1 -10 -6 -5 -2
first:firmHead last:given	-4 -1 7 -1 -1 -2
first:firmHead last:acronym	8 -4 1 -4 -5 -6
first:firmHead last:mixed	-12 0 13 -1 0 -1
first:firmHead last:capital	2 -26 31 -46 -27 -1
first:firmHead last:number	8 0 -2 -1 -1 -4
first:firmHead last:initial	9 -4 -3 0 0 -2
first:firmHead last:endsInS	-1 -4 10 -9 -1 -1
first:firmHead last:stop	-1 -3 5 -1 0 -2
first:firmHead last:unknown	4 -5 2 -3 -2 -6
first:firmHead last:longWord	3 0 4 -10 0 -1
first:firmHead last:shortWord	5 -13 6 -15 -13 5
first:firmHead last:inhabitant	3 -6 3 -2 -1 -1
first:firmHead last:ordinaryNoun	6 0 -4 -2 -1 -1
first:firmHead last:ordinarySmall	-13 0 14 0 0 -1
first:firmHead last:ordinaryEnd	-2 -3 2 5 -2 -1
first:firmHead last:lexiconNoun	9 -6 9 -24 -9 -6
first:firmHead last:lexiconOther	-4 -4 8 -1 0 -1
first:firmHead last:lexiconEnding	-5 -2 12 -8 -1 -1
first:firmHead last:lexiconUnknown	-9 -14 28 -38 -16 7
first:firmNoun last:role	-5 0 7 -2 0 0
first:firmNoun last:legalForm	23 -1 -21 -2 -1 -1
first:firmNoun last:firmHead	54 0 -46 -16 -1 -1
first:firmNoun last:firmNoun	32 0 -31 -2 -1 0
first:firmNoun last:bodyHead	11 0 -5 -7 0 0
first:firmNoun last:placeHead	-11 -1 6 6 8 -1
first:firmNoun last:productNoun	6 0 -4 -2 0 0
first:firmNoun last:clubHead	11 -1 -6 -4 0 -1
first:firmNoun last:mediaHead	16 0 -15 -1 0 0
first:firmNoun last:plain	12 9 -17 2 -4 -4
first:firmNoun last:given	-12 0 13 0 0 0
first:firmNoun last:acronym	21 -2 -16 -5 -2 -5
first:firmNoun last:mixed	15 -1 -10 -4 -1 -2
first:firmNoun last:capital	2 -15 9 -1 -6 -3
first:firmNoun last:number	-6 0 -3 -2 12 -3
first:firmNoun last:initial	8 0 -4 -3 0 -1
first:firmNoun last:unknown	18 -2 -10 -7 -2 -6
first:firmNoun last:longWord	-3 -1 8 -2 -3 -4
first:firmNoun last:shortWord	15 -5 1 -33 -9 -13
first:firmNoun last:inhabitant	-6 -5 7 -13 12 -3
first:firmNoun last:ordinaryNoun	-12 0 14 -2 -1 -1
first:firmNoun last:ordinarySmall	-5 0 12 -9 -1 -1
first:firmNoun last:ordinaryEnd	22 -3 -27 5 -3 -4
first:firmNoun last:lexiconNoun	7 -6 1 -10 6 -9
first:firmNoun last:lexiconOther	1 -2 5 -7 -3 -1
first:firmNoun last:lexiconCompound	11 -3 -19 7 10 -7
first:firmNoun last:lexiconEnding	-7 9 5 -5 -2 -2
first:firmNoun last:lexiconUnknown	-5 -21 15 2 -26 6
first:bodyHead last:legalForm	-22 0 23 0 0 0
first:bodyHead last:firmHead	4 0 -7 -1 0 0
first:bodyHead last:firmNoun	8 0 -7 -4 0 0
first:bodyHead last:bodyHead	15 -1 -2 -13 -1 -1
first:bodyHead last:placeHead	-3 -4 9 5 -25 -3
first:bodyHead last:clubHead	-5 0 -1 7 0 0
first:bodyHead last:calendar	11 0 -2 -9 0 0
first:bodyHead last:never	-20 0 22 -2 0 0
first:bodyHead last:plain	6 6 -14 0 -6 -3
first:bodyHead last:partyTail	10 0 0 -10 0 0
first:bodyHead last:function	9 0 -6 -4 0 0
first:bodyHead last:given	-10 11 0 -1 0 0
first:bodyHead last:givenMaybe	-10 0 -2 11 -2 0
first:bodyHead last:acronym	12 -3 4 -19 -1 -4
first:bodyHead last:mixed	-8 0 12 -1 0 0
first:bodyHead last:capital	-17 -24 -16 40 -17 -18
first:bodyHead last:number	5 0 0 -2 -2 -1
first:bodyHead last:endsInS	10 -2 -5 -6 -1 -1
first:bodyHead last:unknown	9 -3 -5 -3 -1 -4
first:bodyHead last:longWord	-12 -1 -22 22 -1 -3
first:bodyHead last:shortWord	-8 -17 -2 26 -16 -8
first:bodyHead last:inhabitant	-3 -3 -1 5 -1 -1
first:bodyHead last:ordinaryNoun	10 7 -8 -8 -2 -1
first:bodyHead last:ordinarySmall	14 0 -9 -4 -1 0
first:bodyHead last:ordinaryEnd	-8 -1 -14 15 -2 -3
first:bodyHead last:lexiconNoun	-1 3 -16 12 -10 -6
first:bodyHead last:lexiconCompound	-5 -3 -6 11 -9 -3
first:bodyHead last:lexiconEnding	0 -2 -1 2 -5 -1
first:bodyHead last:lexiconUnknown	-19 -24 -3 35 -3 -9
first:placeHead last:role	16 0 -14 -2 0 0
first:placeHead last:legalForm	8 -1 -6 -1 -1 -1
first:placeHead last:firmHead	0 -3 8 -5 -5 -1
first:placeHead last:firmNoun	-4 -2 -8 18 -7 -2
first:placeHead last:bodyHead	-11 -2 -3 6 8 -1
first:placeHead last:placeHead	5 -16 -26 0 20 -3
first:placeHead last:mediaHead	-21 -1 24 -1 -2 -4
first:placeHead last:calendar	-1 5 -4 0 0 0
first:placeHead last:never	13 -1 -11 -1 -1 -1
first:placeHead last:plain	-9 10 2 -5 -5 8
first:placeHead last:given	-8 7 7 -2 -3 -3
first:placeHead last:acronym	-6 -6 1 -2 13 -4
first:placeHead last:mixed	5 0 -4 0 0 -1
first:placeHead last:capital	-13 -23 19 -22 20 1
first:placeHead last:number	-15 -3 -9 -6 25 -10
first:placeHead last:endsInS	-4 -4 -5 9 9 -3
first:placeHead last:stop	6 0 -2 0 -4 0
first:placeHead last:unknown	-13 -7 -2 -2 20 -5
first:placeHead last:longWord	12 -3 2 -13 -5 -2
first:placeHead last:shortWord	5 -2 10 -16 -14 1
first:placeHead last:inhabitant	-15 -19 16 -6 20 -5
first:placeHead last:ordinaryNoun	1 -2 10 -8 -21 8
first:placeHead last:ordinarySmall	-20 -3 16 -2 -1 12
first:placeHead last:ordinaryEnd	21 -3 -18 0 -5 -1
first:placeHead last:lexiconNoun	-16 -10 28 -6 -20 12
first:placeHead last:lexiconOther	-9 -5 13 0 -1 0
first:placeHead last:lexiconCompound	-4 -13 -5 -6 21 -2
first:placeHead last:lexiconEnding	-12 10 6 -2 -4 -1
first:placeHead last:lexiconUnknown	15 -16 -10 -15 14 -18
first:productHead last:placeHead	10 -2 -1 -1 -7 0
first:productHead last:productHead	-8 0 0 0 0 9
first:productHead last:plain	11 -3 -1 -1 -7 -1
first:productHead last:capital	0 -9 -12 10 -12 12
first:productHead last:number	-16 -7 -4 -2 10 12
first:productHead last:shortWord	0 0 -1 -7 0 8
first:productHead last:ordinarySmall	-8 0 0 0 0 9
first:productHead last:lexiconNoun	10 -4 -3 -8 -7 7
first:productHead last:lexiconUnknown	-12 -5 -9 15 -6 6
first:productNoun last:placeHead	-1 -2 6 -1 -4 0
first:productNoun last:mixed	8 -1 -5 -1 -1 -2
first:productNoun last:capital	16 -3 0 -11 -8 -4
first:productNoun last:initial	-5 7 -2 0 0 -1
first:productNoun last:endsInS	7 -4 -2 0 -1 0
first:productNoun last:unknown	-4 7 -2 0 -1 -1
first:productNoun last:shortWord	-2 5 2 -1 -4 -2
first:productNoun last:inhabitant	6 1 -5 -1 0 0
first:productNoun last:ordinaryNoun	-8 0 9 0 0 0
first:productNoun last:lexiconNoun	-6 -3 14 -4 -4 -2
first:productNoun last:lexiconOther	5 -1 -3 0 0 0
first:productNoun last:lexiconCompound	6 0 -3 -3 0 0
first:productNoun last:lexiconUnknown	23 0 -17 -5 -3 -3
first:familyNoun last:capital	6 0 -3 -1 -1 -1
first:familyNoun last:lexiconUnknown	5 0 -3 -1 -1 -1
first:clubHead last:firmHead	-11 -1 17 -8 0 -1
first:clubHead last:firmNoun	-7 0 11 -5 0 0
first:clubHead last:placeHead	10 -7 -12 5 -7 -1
first:clubHead last:clubHead	7 0 -1 -5 0 0
first:clubHead last:plain	-20 -1 9 15 -2 -4
first:clubHead last:acronym	12 0 -1 -10 0 -2
first:clubHead last:capital	-18 -19 -15 33 -18 8
first:clubHead last:unknown	12 0 -1 -10 0 -2
first:clubHead last:longWord	6 0 1 -7 0 0
first:clubHead last:shortWord	-3 -5 0 7 -4 -4
first:clubHead last:inhabitant	-7 -1 -5 11 -1 -1
first:clubHead last:ordinaryNoun	-12 0 -1 -5 0 16
first:clubHead last:lexiconNoun	-11 -1 7 10 -3 -2
first:clubHead last:lexiconEnding	-2 -1 -3 6 0 0
first:clubHead last:lexiconUnknown	-12 -16 -26 28 -12 11
first:mediaHead last:firmHead	-1 0 7 -5 -1 0
first:mediaHead last:firmNoun	-15 -2 10 8 -1 -1
first:mediaHead last:bodyHead	5 0 0 -5 0 0
first:mediaHead last:placeHead	-17 -1 15 6 -3 -1
first:mediaHead last:plain	-19 -2 11 4 -1 9
first:mediaHead last:acronym	5 -1 -2 -1 0 -3
first:mediaHead last:capital	-11 -12 16 -3 -7 4
first:mediaHead last:unknown	5 -1 -1 -1 0 -3
first:mediaHead last:longWord	3 -1 -5 -10 0 9
first:mediaHead last:shortWord	-2 -4 9 -2 0 -7
first:mediaHead last:inhabitant	-2 -2 4 -6 0 3
first:mediaHead last:ordinaryNoun	-4 0 6 -1 0 -1
first:mediaHead last:ordinaryEnd	-9 -2 4 9 -1 -4
first:mediaHead last:lexiconNoun	-11 -4 18 -12 -6 5
first:mediaHead last:lexiconCompound	-8 -3 -7 7 -1 8
first:mediaHead last:lexiconEnding	5 0 -5 0 0 0
first:mediaHead last:lexiconUnknown	3 -6 11 -8 -1 -10
first:acting last:capital	7 -1 -3 -1 -2 -1
first:acting last:unknown	6 -1 -2 -1 -1 -1
first:firmVerb last:capital	12 -2 -7 -3 -1 -1
first:firmVerb last:endsInS	7 0 -6 0 -1 0
first:firmVerb last:shortWord	6 -2 -2 -2 -1 0
first:firmVerb last:lexiconNoun	7 0 -6 0 -1 0
first:firmVerb last:lexiconUnknown	6 -2 -2 -2 -1 0
first:article last:role	6 -2 0 -3 0 -1
first:article last:bodyHead	9 -1 -1 -5 0 -1
first:article last:placeHead	-7 -2 -1 0 -1 10
first:article last:plain	5 -2 -2 0 0 -1
first:article last:acronym	5 -1 -4 0 0 0
first:article last:capital	1 -14 -14 -7 -1 17
first:article last:endsInS	5 -1 -1 0 0 -2
first:article last:shortWord	13 -2 -7 -1 1 -6
first:article last:inhabitant	8 -5 -2 0 0 -1
first:article last:lexiconNoun	10 -4 -7 -3 -1 2
first:article last:lexiconCompound	8 -4 -1 0 0 -1
first:article last:lexiconUnknown	-10 -7 -7 -4 0 18
first:possessive last:placeHead	5 0 -2 -2 -1 0
first:possessive last:given	8 -6 -2 0 0 0
first:possessive last:capital	24 -12 -8 -3 -2 -4
first:possessive last:endsInS	5 0 -2 -2 -1 0
first:possessive last:ordinaryNoun	5 -1 -1 0 0 -2
first:possessive last:lexiconNoun	10 -1 -3 -2 -1 -2
first:possessive last:lexiconUnknown	16 -11 -4 -1 -1 -1
first:preposition last:placeHead	8 -2 -2 -1 -3 0
first:preposition last:plain	7 -3 -2 -1 -1 -1
first:preposition last:mixed	-3 -1 5 -1 0 -1
first:preposition last:capital	29 -28 7 -11 -12 -9
first:preposition last:number	10 -1 -2 -1 -2 -4
first:preposition last:endsInS	8 -3 -1 -1 -1 -2
first:preposition last:longWord	7 -2 -2 -2 -1 -1
first:preposition last:shortWord	14 -4 -2 -4 -3 -2
first:preposition last:inhabitant	5 -2 -2 0 -1 0
first:preposition last:ordinaryNoun	6 -2 -2 -1 0 -1
first:preposition last:ordinarySmall	7 -3 -3 0 0 0
first:preposition last:ordinaryEnd	10 -5 -3 -1 0 -1
first:preposition last:lexiconNoun	4 -9 10 -4 -5 -4
first:preposition last:lexiconOther	7 -4 -1 0 0 -1
first:preposition last:lexiconCompound	11 -5 -2 -2 -1 -1
first:preposition last:lexiconEnding	5 -2 -2 0 0 0
first:preposition last:lexiconUnknown	16 -13 5 -6 -6 -4
first:placePreposition last:placeHead	14 -5 -3 -4 -3 0
first:placePreposition last:capital	43 -25 -10 -11 -6 -4
first:placePreposition last:endsInS	7 0 -1 -4 0 -2
first:placePreposition last:shortWord	5 -2 -1 0 0 -1
first:placePreposition last:ordinaryEnd	5 -2 -1 -1 0 0
first:placePreposition last:lexiconCompound	7 -3 -1 -3 -1 0
first:placePreposition last:lexiconEnding	7 -3 -2 -1 -1 0
first:placePreposition last:lexiconUnknown	33 -19 -6 -8 -4 -3
first:from last:placeHead	-9 11 -1 -1 -1 -1
first:from last:given	11 -10 -1 0 0 0
first:from last:acronym	7 -2 -4 0 0 -1
first:from last:capital	3 14 -16 -6 -7 -7
first:from last:endsInS	-18 22 -3 -1 -1 -1
first:from last:unknown	5 -1 -2 0 0 -1
first:from last:longWord	-5 7 -1 -1 0 0
first:from last:shortWord	-3 10 -7 -1 -1 -2
first:from last:lexiconNoun	11 -3 -7 -2 -1 -1
first:from last:lexiconCompound	-6 8 -1 -1 -1 -1
first:from last:lexiconEnding	-4 5 0 0 0 0
first:from last:lexiconUnknown	6 8 -10 -4 -6 -6
first:at last:acronym	5 -1 -2 -1 -1 -1
first:at last:capital	29 -22 -3 -1 -3 -2
first:at last:endsInS	7 -5 0 0 0 -1
first:at last:unknown	5 -1 -2 -1 -1 -1
first:at last:shortWord	10 -6 -3 -1 -1 -1
first:at last:lexiconNoun	5 -3 -1 0 0 -1
first:at last:lexiconCompound	5 -3 0 0 -1 0
first:at last:lexiconUnknown	23 -18 -2 -1 -2 -2
first:nationality last:legalForm	10 0 -9 0 0 0
first:nationality last:firmHead	-18 0 -6 19 -1 0
first:nationality last:firmNoun	-7 0 -4 11 -1 0
first:nationality last:bodyHead	-2 -5 -16 16 -7 -5
first:nationality last:placeHead	-14 0 -2 -1 14 0
first:nationality last:mediaHead	-3 0 11 -8 -1 0
first:nationality last:never	15 0 -12 -3 -1 0
first:nationality last:plain	0 -2 -28 19 3 -11
first:nationality last:acronym	10 0 -9 0 0 0
first:nationality last:capital	-18 -13 -2 23 10 -20
first:nationality last:endsInS	-19 0 9 14 0 -1
first:nationality last:longWord	-5 -4 -32 31 -5 -10
first:nationality last:shortWord	-20 -4 7 3 15 -3
first:nationality last:inhabitant	11 -5 -14 2 -2 -2
first:nationality last:ordinaryNoun	-1 0 -7 7 -1 -1
first:nationality last:ordinaryEnd	5 -1 -6 7 -2 -9
first:nationality last:lexiconNoun	4 -6 1 -8 16 -15
first:nationality last:lexiconOther	-12 0 0 12 0 0
first:nationality last:lexiconCompound	-28 -3 5 24 -3 -4
first:nationality last:lexiconUnknown	1 -4 -18 14 -9 -3
first:calendar last:legalForm	-6 0 7 0 0 0
first:calendar last:productNoun	5 -4 -1 0 0 0
first:calendar last:never	-4 0 5 0 0 0
first:calendar last:plain	-1 -1 -7 -3 -2 9
first:calendar last:mixed	-4 0 5 0 0 0
first:calendar last:capital	-4 4 2 -7 -3 7
first:calendar last:number	23 -5 -6 -3 -6 -7
first:calendar last:initial	-10 0 11 0 0 0
first:calendar last:unknown	-10 0 10 0 0 -1
first:calendar last:longWord	-6 -1 -4 -4 -1 12
first:calendar last:shortWord	-13 2 14 -1 0 -3
first:calendar last:ordinaryNoun	8 0 -2 -1 -1 -4
first:calendar last:ordinarySmall	-6 7 -1 0 0 0
first:calendar last:ordinaryEnd	-8 0 -4 -3 0 12
first:calendar last:lexiconNoun	7 -5 3 -2 -1 -6
first:calendar last:lexiconOther	-6 7 -1 0 0 0
first:calendar last:lexiconCompound	-5 -1 -4 -5 -1 12
first:calendar last:lexiconUnknown	-5 2 5 -1 0 -1
first:never last:role	-8 -1 9 0 0 0
first:never last:firmHead	-3 0 5 -2 0 0
first:never last:firmNoun	-8 0 -2 9 0 0
first:never last:bodyHead	-6 0 0 7 -1 0
first:never last:placeHead	-7 -1 -2 9 -1 0
first:never last:plain	0 -1 -5 6 -1 -2
first:never last:acronym	24 0 -15 -11 -1 -3
first:never last:mixed	-9 0 9 0 0 0
first:never last:capital	31 -22 -5 -12 -12 -8
first:never last:stop	11 -3 -4 -1 -3 -1
first:never last:unknown	16 -1 -4 -10 -1 -3
first:never last:longWord	6 0 -2 -3 0 0
first:never last:shortWord	20 -4 -4 -16 -3 -6
first:never last:inhabitant	-2 -5 11 -5 0 0
first:never last:ordinaryNoun	10 0 -3 -5 -1 -1
first:never last:ordinaryEnd	0 -2 -5 6 0 -1
first:never last:lexiconNoun	-1 -3 10 -3 -3 -3
first:never last:lexiconOther	5 0 0 -4 0 0
first:never last:lexiconCompound	1 -2 -5 5 -1 -1
first:never last:lexiconUnknown	38 -18 -8 -17 -8 -4
first:plain last:role	-1 4 6 -7 0 -1
first:plain last:legalForm	-2 -1 5 -2 -1 -2
first:plain last:firmHead	13 -1 -8 -5 0 -1
first:plain last:firmNoun	-15 0 17 -3 0 0
first:plain last:bodyHead	3 -1 -5 2 -2 -2
first:plain last:placeHead	-19 -9 -7 16 8 14
first:plain last:calendar	7 -1 -2 -2 0 -1
first:plain last:plain	-13 6 -4 6 8 11
first:plain last:firmTail	-8 0 8 0 0 0
first:plain last:given	10 -1 -6 -2 0 -1
first:plain last:givenMaybe	5 -1 -3 0 0 0
first:plain last:acronym	2 -4 8 -6 -4 -7
first:plain last:capital	-5 2 6 -3 -1 9
first:plain last:number	33 -6 -13 -8 -7 -16
first:plain last:initial	-8 0 9 0 0 -1
first:plain last:endsInS	23 9 -11 -31 -2 -4
first:plain last:unknown	-8 -3 18 -5 -3 -8
first:plain last:longWord	-5 -4 -9 10 -4 6
first:plain last:shortWord	1 -3 10 -7 -11 -1
first:plain last:inhabitant	-22 8 12 2 11 1
first:plain last:ordinaryNoun	16 -3 -6 -14 -4 2
first:plain last:ordinarySmall	-13 0 1 -2 -1 16
first:plain last:ordinaryEnd	-13 14 -21 20 -2 5
first:plain last:lexiconNoun	-1 -13 1 -11 13 8
first:plain last:lexiconOther	26 -5 -13 -11 -3 -1
first:plain last:lexiconCompound	-16 8 1 10 9 2
first:plain last:lexiconEnding	-3 9 -3 3 -6 -2
first:plain last:lexiconUnknown	-3 3 10 -4 -26 4
first:firmTail last:placeHead	11 0 -1 -9 -1 0
first:firmTail last:capital	10 -3 -9 2 -2 -2
first:firmTail last:lexiconCompound	10 0 -1 -8 0 0
first:firmTail last:lexiconUnknown	-2 -2 -4 10 -1 -1
first:partyTail last:capital	5 -1 -2 -1 0 -1
first:credit last:placeHead	-8 11 -1 -1 -1 -1
first:credit last:given	11 -10 -1 0 0 0
first:credit last:acronym	7 -2 -4 0 0 -1
first:credit last:capital	1 14 -8 -7 -8 -7
first:credit last:endsInS	-18 22 -3 -1 -1 -1
first:credit last:longWord	-5 7 -1 -1 0 0
first:credit last:shortWord	-5 8 0 -1 -2 -2
first:credit last:lexiconNoun	9 -2 -7 -1 -1 -1
first:credit last:lexiconCompound	-6 8 -1 -1 -1 -1
first:credit last:lexiconEnding	-4 5 0 0 0 0
first:credit last:lexiconUnknown	8 7 -11 -5 -6 -6
first:function last:firmHead	-8 0 8 0 0 0
first:function last:placeHead	6 -5 -1 0 0 0
first:function last:capital	5 1 7 -7 -4 -10
first:function last:unknown	7 -2 -3 -1 -2 -1
first:function last:inhabitant	-8 8 0 0 0 0
first:function last:ordinaryNoun	-5 0 6 -1 0 -1
first:function last:lexiconNoun	-7 -3 12 -2 -1 -2
first:function last:lexiconUnknown	0 6 -3 -1 -1 -5
first:given last:role	-1 5 -6 -1 -1 -1
first:given last:particle	9 -9 0 0 0 0
first:given last:legalForm	-9 5 2 0 0 0
first:given last:firmHead	-8 2 8 -1 0 -1
first:given last:firmNoun	-12 14 -2 -2 -1 -1
first:given last:bodyHead	-3 -10 -4 16 -4 -3
first:given last:placeHead	2 8 -8 -13 2 -7
first:given last:productHead	-11 -11 -1 -1 -3 19
first:given last:productNoun	-5 -19 1 -1 -3 19
first:given last:calendar	4 2 -5 -1 0 -1
first:given last:plain	-22 13 -13 -12 15 11
first:given last:given	24 -17 -17 -2 -4 9
first:given last:givenMaybe	14 -11 -4 -1 -1 -1
first:given last:acronym	-19 21 -6 -1 -1 -3
first:given last:mixed	-8 10 1 0 0 -1
first:given last:capital	-15 47 -37 -25 -14 -21
first:given last:number	29 -12 -4 -6 -3 -12
first:given last:initial	-13 12 4 -1 -1 -2
first:given last:endsInS	1 -10 16 -11 -22 13
first:given last:unknown	25 -12 -8 -3 -7 -14
first:given last:longWord	-5 4 7 -4 -2 -4
first:given last:shortWord	-1 11 -10 -10 5 -24
first:given last:inhabitant	-4 7 6 -5 -3 -8
first:given last:ordinaryNoun	2 -1 6 -3 -4 -5
first:given last:ordinarySmall	-1 8 -8 -1 -1 -4
first:given last:ordinaryEnd	-8 10 -5 9 -7 -5
first:given last:lexiconNoun	-36 40 -14 -11 6 -1
first:given last:lexiconOther	-7 19 -17 -2 -2 -6
first:given last:lexiconCompound	-7 15 -6 4 -10 -7
first:given last:lexiconEnding	4 2 -5 -1 -1 -1
first:given last:lexiconUnknown	-6 34 -22 -29 -13 -18
first:givenMaybe last:legalForm	-7 -3 9 0 0 0
first:givenMaybe last:firmHead	-8 -1 9 0 0 0
first:givenMaybe last:placeHead	10 -11 1 -2 -1 -1
first:givenMaybe last:productNoun	-1 5 -4 0 0 0
first:givenMaybe last:calendar	-6 6 -1 0 0 0
first:givenMaybe last:plain	-2 7 -3 -3 2 -3
first:givenMaybe last:given	-6 12 -7 -1 -1 -1
first:givenMaybe last:acronym	-13 14 -1 0 0 -2
first:givenMaybe last:capital	-10 30 -14 -15 -4 -22
first:givenMaybe last:number	-13 -7 -3 -1 11 8
first:givenMaybe last:initial	-5 7 -2 0 0 -1
first:givenMaybe last:unknown	-10 15 -4 -1 -2 -4
first:givenMaybe last:longWord	3 -6 6 -2 0 -2
first:givenMaybe last:shortWord	6 5 -9 -2 -5 -8
first:givenMaybe last:inhabitant	-9 13 -2 -2 -1 -1
first:givenMaybe last:ordinaryNoun	-4 6 4 -1 -3 -1
first:givenMaybe last:ordinarySmall	-6 7 -1 0 0 -1
first:givenMaybe last:ordinaryEnd	-9 8 2 -2 0 -2
first:givenMaybe last:lexiconNoun	0 12 -5 -4 -3 -7
first:givenMaybe last:lexiconOther	6 1 -7 0 0 -1
first:givenMaybe last:lexiconCompound	-5 9 -2 -2 -1 -2
first:givenMaybe last:lexiconUnknown	-11 23 -12 -9 -1 -12
first:acronym last:role	4 -1 2 -5 0 0
first:acronym last:legalForm	7 -2 0 -7 -4 -3
first:acronym last:firmHead	-7 -1 -4 13 -2 -1
first:acronym last:firmNoun	-13 0 12 3 -1 -2
first:acronym last:placeHead	-6 -10 -1 8 5 -3
first:acronym last:clubHead	7 0 -1 -5 0 0
first:acronym last:mediaHead	-9 0 12 -4 -1 -2
first:acronym last:firmVerb	6 -1 -2 -1 -2 0
first:acronym last:calendar	5 -1 -1 -3 0 0
first:acronym last:never	11 0 -5 -6 -1 -1
first:acronym last:plain	8 -3 7 -8 -4 -4
first:acronym last:firmTail	7 0 -3 -4 0 0
first:acronym last:partyTail	13 0 0 -12 0 0
first:acronym last:function	6 -1 -3 -1 -1 0
first:acronym last:acronym	15 -14 9 -20 -6 -9
first:acronym last:mixed	-8 -1 10 -1 0 -1
first:acronym last:capital	-4 -37 -7 21 7 -7
first:acronym last:number	26 -7 -12 -3 -40 6
first:acronym last:initial	-11 -1 13 -2 -1 -1
first:acronym last:endsInS	-12 -4 16 -4 -1 -1
first:acronym last:unknown	-7 -16 9 -19 23 -11
first:acronym last:longWord	9 -1 4 -10 -1 -2
first:acronym last:shortWord	12 -13 -2 -4 -14 4
first:acronym last:inhabitant	-7 -4 9 3 -2 -2
first:acronym last:ordinaryNoun	27 -2 -3 -31 -3 -2
first:acronym last:ordinarySmall	9 0 -3 -5 -1 -1
first:acronym last:ordinaryEnd	2 -4 -4 5 -2 -3
first:acronym last:lexiconNoun	-15 -6 7 16 -9 -8
first:acronym last:lexiconOther	0 -1 8 -7 0 -1
first:acronym last:lexiconCompound	4 -5 -26 17 -7 -2
first:acronym last:lexiconUnknown	13 -22 -4 6 -30 6
first:mixed last:role	7 -3 -3 -1 0 0
first:mixed last:legalForm	6 0 -5 -1 0 -1
first:mixed last:firmNoun	7 -1 -4 -2 0 0
first:mixed last:placeHead	4 -1 -10 8 -2 0
first:mixed last:clubHead	-6 0 6 0 0 0
first:mixed last:plain	-11 7 -6 12 -2 -6
first:mixed last:firmTail	5 -3 -1 -1 0 0
first:mixed last:given	5 -1 -3 -1 0 -1
first:mixed last:capital	1 -8 9 5 -6 -14
first:mixed last:number	-20 -1 8 -3 -3 15
first:mixed last:longWord	9 -1 -3 -7 0 0
first:mixed last:shortWord	5 -2 -1 -3 -1 -3
first:mixed last:inhabitant	3 -6 7 -6 0 -1
first:mixed last:ordinaryNoun	5 7 -12 -3 -1 -1
first:mixed last:ordinaryEnd	4 -3 5 -6 0 0
first:mixed last:lexiconNoun	-7 4 8 -4 -1 -4
first:mixed last:lexiconCompound	9 -1 0 -7 0 -2
first:mixed last:lexiconUnknown	2 -16 3 13 -5 -8
first:capital last:role	9 -1 -8 -20 9 0
first:capital last:title	10 -1 -6 -1 -1 -1
first:capital last:particle	12 -9 -2 0 -1 0
first:capital last:legalForm	0 -4 15 -19 -18 -24
first:capital last:firmHead	-6 -22 36 -26 -32 -21
first:capital last:firmNoun	-2 9 5 0 -12 -18
first:capital last:bodyHead	-2 -29 -19 23 -8 1
first:capital last:placeHead	-7 -18 8 -8 22 -7
first:capital last:productHead	-16 -17 -11 -10 -8 33
first:capital last:productNoun	-16 -11 6 -10 -8 24
first:capital last:clubHead	-6 -7 5 8 -3 -3
first:capital last:mediaHead	-19 -23 41 -17 -21 -5
first:capital last:speaking	4 3 -5 0 0 -1
first:capital last:acting	-4 6 -2 0 -1 0
first:capital last:article	6 -1 -4 0 -1 0
first:capital last:pronoun	14 -4 -9 -1 -1 -2
first:capital last:nationality	11 -2 -3 -4 -2 -1
first:capital last:calendar	13 16 -26 -15 -5 -6
first:capital last:never	6 -14 12 -15 -12 -12
first:capital last:plain	-12 0 -1 -1 20 9
first:capital last:firmTail	11 -9 2 -4 -4 -3
first:capital last:partyTail	-7 -1 -5 13 -1 -3
first:capital last:credit	5 -2 -3 0 0 0
first:capital last:function	-7 3 11 -5 -3 -3
first:capital last:given	7 -16 20 -4 -3 -13
first:capital last:givenMaybe	3 -6 -7 -1 16 -20
first:capital last:acronym	-7 16 13 -24 -10 -1
first:capital last:mixed	-2 -7 16 -12 -10 -22
first:capital last:capital	2 6 1 2 -12 -4
first:capital last:number	16 -44 -31 -5 15 10
first:capital last:initial	-24 25 16 -12 -9 -20
first:capital last:endsInS	-8 -10 8 6 -1 6
first:capital last:stop	7 -17 13 -10 -11 -12
first:capital last:unknown	23 -3 -14 -19 -31 11
first:capital last:longWord	0 -9 0 12 -32 -1
first:capital last:shortWord	-2 2 1 -12 13 -3
first:capital last:inhabitant	5 9 -2 -15 -12 -5
first:capital last:ordinaryNoun	21 -31 -7 3 -18 7
first:capital last:ordinarySmall	-15 12 5 -31 7 14
first:capital last:ordinaryEnd	1 5 4 5 -28 -8
first:capital last:lexiconNoun	-19 -12 8 15 14 10
first:capital last:lexiconOther	-3 6 11 2 -17 -30
first:capital last:lexiconCompound	1 10 -2 4 -8 -14
first:capital last:lexiconEnding	8 17 1 -13 -15 -8
first:capital last:lexiconUnknown	11 11 -7 -10 -12 -12
first:small last:firmHead	5 -2 -2 0 0 0
first:small last:firmNoun	5 -2 -1 0 0 0
first:small last:placeHead	8 -1 -3 -1 -4 -1
first:small last:plain	7 -4 -1 -1 -1 -1
first:small last:acronym	11 -3 -6 -1 -1 -2
first:small last:mixed	8 -2 -4 -1 0 -2
first:small last:capital	35 -6 -30 -11 -17 -12
first:small last:number	8 -1 -2 -1 -1 -2
first:small last:endsInS	-4 10 -4 -2 -2 -4
first:small last:unknown	9 -2 -4 -1 -1 -2
first:small last:longWord	9 -4 -2 -1 0 -1
first:small last:shortWord	8 6 -13 -3 -5 -4
first:small last:inhabitant	4 2 -5 -1 -1 -1
first:small last:ordinaryNoun	5 -3 -1 -1 0 -1
first:small last:ordinarySmall	6 -5 0 0 0 0
first:small last:ordinaryEnd	9 -4 -2 -1 -1 0
first:small last:lexiconNoun	24 -8 -13 -3 -3 -3
first:small last:lexiconCompound	9 -3 -3 -2 -3 -2
first:small last:lexiconUnknown	25 -3 -18 -7 -12 -9
first:number last:plain	7 0 -6 0 0 0
first:number last:unknown	-2 -1 6 -1 0 -3
first:number last:shortWord	-2 -1 6 -1 0 -3
first:number last:ordinaryNoun	7 0 -6 0 0 0
first:number last:lexiconNoun	7 0 -6 0 0 0
first:initial last:particle	5 -1 -4 0 0 0
first:initial last:function	5 -1 -4 0 0 0
first:initial last:capital	14 -2 -9 -3 -1 -1
first:initial last:shortWord	5 -1 -4 0 0 0
first:initial last:inhabitant	5 -1 -3 0 0 0
first:initial last:ordinarySmall	5 -1 -4 0 0 0
first:initial last:lexiconNoun	5 -1 -3 -1 0 0
first:initial last:lexiconOther	5 -1 -4 0 0 0
first:endsInS last:legalForm	10 -7 -4 -2 -1 -1
first:endsInS last:firmHead	1 11 6 -21 -2 -1
first:endsInS last:firmNoun	9 7 -22 11 -5 -1
first:endsInS last:bodyHead	24 -2 -11 -18 0 0
first:endsInS last:placeHead	3 -4 -15 14 -5 -3
first:endsInS last:productHead	-8 0 -9 -1 0 13
first:endsInS last:productNoun	-2 -2 5 -1 0 -1
first:endsInS last:mediaHead	-4 -1 5 -1 0 0
first:endsInS last:never	6 -2 -3 -1 -1 -1
first:endsInS last:plain	7 5 -18 -24 7 14
first:endsInS last:firmTail	5 -2 -2 0 -1 0
first:endsInS last:given	-8 -14 -1 15 14 -4
first:endsInS last:givenMaybe	7 -3 -3 -1 -2 -1
first:endsInS last:acronym	1 -10 -1 -5 -3 12
first:endsInS last:mixed	-7 0 7 0 0 0
first:endsInS last:capital	1 -9 -1 10 0 -4
first:endsInS last:number	13 -3 -7 9 -4 -16
first:endsInS last:initial	-5 2 6 -3 0 -2
first:endsInS last:endsInS	5 4 -4 -7 5 -5
first:endsInS last:stop	9 -2 -6 -1 0 -1
first:endsInS last:unknown	-11 0 1 0 -1 11
first:endsInS last:longWord	-17 -9 18 11 -4 -3
first:endsInS last:shortWord	3 -6 -5 6 -10 10
first:endsInS last:inhabitant	-3 -5 18 -16 -3 -4
first:endsInS last:ordinaryNoun	11 -20 -4 -13 3 10
first:endsInS last:ordinarySmall	-10 0 5 -6 11 -3
first:endsInS last:ordinaryEnd	20 -4 -21 6 -18 -4
first:endsInS last:lexiconNoun	12 -12 -14 1 5 5
first:endsInS last:lexiconOther	-11 1 5 4 -1 -1
first:endsInS last:lexiconCompound	-15 -2 3 2 19 -4
first:endsInS last:lexiconEnding	-11 5 8 10 -9 -2
first:endsInS last:lexiconUnknown	9 -4 5 -3 -21 -7
first:unknown last:role	7 -2 0 -5 0 0
first:unknown last:particle	6 -1 -4 -1 0 0
first:unknown last:legalForm	-10 18 2 -5 -5 -1
first:unknown last:firmHead	-4 -1 -5 13 -3 -2
first:unknown last:firmNoun	-6 0 13 -8 -1 -2
first:unknown last:placeHead	-5 -4 4 3 1 -1
first:unknown last:productNoun	5 0 -1 -1 -1 -2
first:unknown last:mediaHead	-9 0 12 -4 -1 -2
first:unknown last:firmVerb	6 -1 -2 -1 -2 0
first:unknown last:plain	15 -3 3 -13 -5 -7
first:unknown last:firmTail	7 0 -3 -5 0 0
first:unknown last:function	9 -2 -6 -1 -1 -1
first:unknown last:acronym	-12 17 11 -7 -15 -4
first:unknown last:mixed	-7 0 8 -1 0 0
first:unknown last:capital	20 -39 -1 9 -15 -31
first:unknown last:number	5 -7 -19 -7 8 7
first:unknown last:initial	-9 -1 11 -2 -1 -1
first:unknown last:endsInS	3 -6 12 -6 -8 -3
first:unknown last:unknown	-13 -4 17 -9 5 -8
first:unknown last:longWord	12 -2 3 -12 -1 -2
first:unknown last:shortWord	11 13 -2 -15 -13 -14
first:unknown last:inhabitant	0 -6 8 -2 -4 -2
first:unknown last:ordinaryNoun	28 -3 -9 -21 -7 -5
first:unknown last:ordinarySmall	12 -2 -6 -4 -1 -1
first:unknown last:ordinaryEnd	14 -3 -1 -8 -1 -2
first:unknown last:lexiconNoun	3 -12 1 12 -15 -13
first:unknown last:lexiconCompound	19 -5 -25 4 -5 -2
first:unknown last:lexiconUnknown	20 -22 2 3 -27 -12
first:longWord last:role	8 -1 -4 -3 0 0
first:longWord last:legalForm	9 -1 -6 -3 -1 -2
first:longWord last:firmHead	31 -1 -13 -20 -2 -2
first:longWord last:firmNoun	13 -3 -2 -9 -2 -1
first:longWord last:bodyHead	-3 -1 3 5 -4 -4
first:longWord last:placeHead	-7 -7 18 10 -26 -4
first:longWord last:productNoun	-10 0 -1 -2 0 12
first:longWord last:clubHead	-11 0 6 7 0 0
first:longWord last:mediaHead	-4 0 11 -4 -6 -1
first:longWord last:calendar	10 0 -2 -8 0 -1
first:longWord last:plain	-9 -4 -2 9 3 6
first:longWord last:function	9 0 -5 -4 0 0
first:longWord last:given	17 -2 -6 -8 -1 -2
first:longWord last:givenMaybe	-7 0 -3 10 -2 -1
first:longWord last:acronym	20 -1 -5 -20 -3 -9
first:longWord last:mixed	13 -1 -17 8 -1 -3
first:longWord last:capital	11 -49 -4 13 -27 0
first:longWord last:number	-17 -2 -2 12 16 -11
first:longWord last:endsInS	4 -1 -10 9 -4 -9
first:longWord last:stop	9 -2 -6 -1 0 -1
first:longWord last:unknown	21 -1 -11 -7 -2 -8
first:longWord last:longWord	-1 -4 -18 12 -7 6
first:longWord last:shortWord	-3 -6 0 13 7 -20
first:longWord last:inhabitant	-1 -9 7 2 -3 -8
first:longWord last:ordinaryNoun	2 -3 -8 4 -6 6
first:longWord last:ordinarySmall	14 0 -1 -11 -2 -1
first:longWord last:ordinaryEnd	-13 0 3 13 -5 2
first:longWord last:lexiconNoun	-10 -14 -15 20 -19 22
first:longWord last:lexiconCompound	14 -11 -5 1 -18 -19
first:longWord last:lexiconEnding	5 1 5 -7 -1 -3
first:longWord last:lexiconUnknown	16 -36 7 0 -7 -27
first:shortWord last:particle	5 -1 -4 0 0 0
first:shortWord last:legalForm	1 -6 9 -9 -6 -8
first:shortWord last:firmHead	-1 -13 8 3 -8 -7
first:shortWord last:firmNoun	-14 8 5 9 -3 -4
first:shortWord last:bodyHead	15 -8 -5 -6 -2 -2
first:shortWord last:placeHead	1 -10 6 6 -11 2
first:shortWord last:productHead	-5 -1 0 0 0 7
first:shortWord last:productNoun	3 5 -7 -2 -2 0
first:shortWord last:clubHead	8 -1 -1 -6 0 0
first:shortWord last:mediaHead	2 -2 6 -4 -2 -3
first:shortWord last:firmVerb	6 -1 -2 -1 -2 0
first:shortWord last:calendar	-7 13 -2 -4 -1 -1
first:shortWord last:never	-5 -1 12 -7 -2 -3
first:shortWord last:plain	8 8 9 -16 2 -34
first:shortWord last:firmTail	10 -1 -5 -5 0 0
first:shortWord last:partyTail	13 0 -1 -12 0 0
first:shortWord last:function	1 6 -6 -1 -1 -1
first:shortWord last:given	3 12 -7 -4 -6 -19
first:shortWord last:givenMaybe	22 -13 -8 -1 -5 -5
first:shortWord last:acronym	-5 -12 10 -20 11 7
first:shortWord last:mixed	8 -1 1 -3 -2 -8
first:shortWord last:capital	3 -3 -4 2 10 -12
first:shortWord last:number	-4 -19 -17 5 13 10
first:shortWord last:initial	-11 -1 14 -2 -3 -2
first:shortWord last:endsInS	12 10 -31 9 -7 -2
first:shortWord last:stop	3 -6 10 -3 -8 -4
first:shortWord last:unknown	1 -31 5 -20 13 14
first:shortWord last:longWord	5 3 4 -5 -6 -11
first:shortWord last:shortWord	-3 -6 -1 -27 9 22
first:shortWord last:inhabitant	-12 5 15 0 -19 0
first:shortWord last:ordinaryNoun	23 10 4 -45 -12 -24
first:shortWord last:ordinarySmall	0 10 -31 -12 -7 21
first:shortWord last:ordinaryEnd	-2 5 3 5 -7 -16
first:shortWord last:lexiconNoun	19 -2 8 -4 -34 -27
first:shortWord last:lexiconOther	-3 20 -5 -12 -6 -9
first:shortWord last:lexiconCompound	0 9 -29 18 1 -16
first:shortWord last:lexiconEnding	-2 7 10 -7 -8 -5
first:shortWord last:lexiconUnknown	-8 -7 -5 -1 26 6
first:inhabitant last:role	12 -14 4 -6 -1 -2
first:inhabitant last:firmHead	-20 -2 28 -11 -8 -4
first:inhabitant last:firmNoun	25 -10 -11 -10 -2 -4
first:inhabitant last:bodyHead	-20 -12 5 18 -7 11
first:inhabitant last:placeHead	-10 -15 1 0 19 -9
first:inhabitant last:productHead	-7 0 -2 -2 -1 10
first:inhabitant last:productNoun	7 0 -4 -1 0 -2
first:inhabitant last:mediaHead	-6 -5 20 -4 -11 -8
first:inhabitant last:calendar	-9 14 -6 -1 -2 -1
first:inhabitant last:never	9 -1 -5 -4 -1 -2
first:inhabitant last:plain	14 -12 1 -32 9 -14
first:inhabitant last:firmTail	5 -2 -1 0 0 -1
first:inhabitant last:given	4 -11 10 -3 -3 -5
first:inhabitant last:givenMaybe	-23 16 5 -3 6 -2
first:inhabitant last:acronym	18 -3 -19 6 -3 -10
first:inhabitant last:mixed	-8 -1 12 -2 -1 -3
first:inhabitant last:capital	3 -25 1 -7 8 13
first:inhabitant last:number	15 -5 -11 -6 1 -5
first:inhabitant last:initial	-6 13 -5 -2 -2 -3
first:inhabitant last:endsInS	-9 -5 23 -3 -6 -14
first:inhabitant last:stop	-6 -1 8 0 0 -1
first:inhabitant last:unknown	-1 10 -8 7 -4 -12
first:inhabitant last:longWord	2 -12 6 -7 -8 9
first:inhabitant last:shortWord	4 3 -15 12 25 -41
first:inhabitant last:inhabitant	11 -6 9 -27 -8 1
first:inhabitant last:ordinaryNoun	18 -9 8 -16 -13 -23
first:inhabitant last:ordinarySmall	11 -4 -1 -3 -3 -2
first:inhabitant last:ordinaryEnd	10 -21 3 -12 -20 13
first:inhabitant last:lexiconNoun	-29 -16 14 -4 28 11
first:inhabitant last:lexiconOther	-3 -2 9 -2 -1 -4
first:inhabitant last:lexiconCompound	-3 -8 -2 16 -25 8
first:inhabitant last:lexiconEnding	11 8 -9 -4 -6 -8
first:inhabitant last:lexiconUnknown	39 -15 -13 -27 -19 4
first:ordinaryNoun last:role	7 -5 4 -7 -1 -2
first:ordinaryNoun last:firmHead	-6 -1 5 4 -1 -2
first:ordinaryNoun last:firmNoun	-2 -1 8 -9 0 -1
first:ordinaryNoun last:bodyHead	4 -2 5 -6 -1 -2
first:ordinaryNoun last:placeHead	24 1 -10 -17 -20 7
first:ordinaryNoun last:clubHead	5 -1 -3 0 0 0
first:ordinaryNoun last:mediaHead	5 0 -4 -1 0 -1
first:ordinaryNoun last:calendar	6 -2 -2 -1 0 -1
first:ordinaryNoun last:never	8 -1 -4 -1 -1 -3
first:ordinaryNoun last:plain	-10 -9 5 16 -5 0
first:ordinaryNoun last:firmTail	-8 0 8 0 0 0
first:ordinaryNoun last:given	7 -6 1 -1 -1 -3
first:ordinaryNoun last:givenMaybe	-1 -4 7 -1 -1 -3
first:ordinaryNoun last:acronym	14 -2 -18 -6 -1 9
first:ordinaryNoun last:mixed	4 -2 2 -2 -2 -5
first:ordinaryNoun last:capital	30 -16 -9 -22 -44 11
first:ordinaryNoun last:number	34 -3 -8 5 -13 -31
first:ordinaryNoun last:initial	-9 -1 12 -2 0 -4
first:ordinaryNoun last:endsInS	-8 21 3 -5 -5 -10
first:ordinaryNoun last:unknown	5 -4 3 -7 -4 1
first:ordinaryNoun last:longWord	1 1 -8 6 -2 -2
first:ordinaryNoun last:shortWord	20 1 -20 -9 -14 7
first:ordinaryNoun last:inhabitant	11 3 -24 5 -1 1
first:ordinaryNoun last:ordinaryNoun	13 -3 -1 -17 -3 -3
first:ordinaryNoun last:ordinarySmall	-10 -3 -12 -5 -2 22
first:ordinaryNoun last:ordinaryEnd	11 7 -9 -5 -2 -15
first:ordinaryNoun last:lexiconNoun	15 -22 -7 -4 -16 7
first:ordinaryNoun last:lexiconOther	2 -8 -2 8 -3 -3
first:ordinaryNoun last:lexiconCompound	14 -4 -2 -4 -12 -5
first:ordinaryNoun last:lexiconEnding	-2 0 9 -7 -2 -3
first:ordinaryNoun last:lexiconUnknown	22 0 -9 -35 -23 16
first:ordinarySmall last:role	17 -8 -4 -4 -1 -3
first:ordinarySmall last:legalForm	-9 -1 10 -1 0 -1
first:ordinarySmall last:firmHead	11 -4 -7 1 -3 -2
first:ordinarySmall last:firmNoun	-5 -5 3 -5 13 -3
first:ordinarySmall last:bodyHead	-13 -2 -6 16 -11 7
first:ordinarySmall last:placeHead	-1 2 -17 -30 20 7
first:ordinarySmall last:productHead	0 0 -3 -3 -3 5
first:ordinarySmall last:productNoun	-2 -1 -3 -3 -3 7
first:ordinarySmall last:clubHead	7 0 -1 -6 0 0
first:ordinarySmall last:mediaHead	-4 -2 7 0 -1 -2
first:ordinarySmall last:calendar	12 -7 -2 -1 -1 -1
first:ordinarySmall last:plain	1 -13 -7 -18 13 11
first:ordinarySmall last:partyTail	-9 0 -5 14 -1 -3
first:ordinarySmall last:given	15 -9 -5 -1 -1 -3
first:ordinarySmall last:givenMaybe	-1 -2 -1 -3 8 -3
first:ordinarySmall last:acronym	5 -2 0 -3 -1 -2
first:ordinarySmall last:capital	11 -26 -25 -10 25 12
first:ordinarySmall last:number	2 -2 -7 16 -6 -15
first:ordinarySmall last:endsInS	-13 14 -15 -4 13 14
first:ordinarySmall last:unknown	19 -2 -8 -2 -2 -9
first:ordinarySmall last:longWord	9 -3 -15 0 -4 3
first:ordinarySmall last:shortWord	2 1 -16 -9 10 -2
first:ordinarySmall last:inhabitant	10 -19 -7 6 -4 9
first:ordinarySmall last:ordinaryNoun	17 -7 -15 -16 6 2
first:ordinarySmall last:ordinarySmall	4 -2 -7 -9 12 -6
first:ordinarySmall last:ordinaryEnd	-12 -7 -8 11 11 8
first:ordinarySmall last:lexiconNoun	24 -38 -19 0 3 1
first:ordinarySmall last:lexiconOther	7 -3 0 -1 -1 -3
first:ordinarySmall last:lexiconCompound	3 -7 -8 -31 18 11
first:ordinarySmall last:lexiconUnknown	-11 -4 -17 5 19 9
first:ordinaryEnd last:role	-9 -4 14 -3 0 -1
first:ordinaryEnd last:legalForm	17 -2 -12 -3 -1 -2
first:ordinaryEnd last:firmHead	-2 -1 20 -23 -3 -2
first:ordinaryEnd last:firmNoun	12 -1 2 -15 -3 -1
first:ordinaryEnd last:bodyHead	28 0 -11 -20 -1 -3
first:ordinaryEnd last:placeHead	1 -6 5 1 -8 -5
first:ordinaryEnd last:productHead	-4 0 -2 0 0 6
first:ordinaryEnd last:productNoun	-13 -1 -1 -1 0 15
first:ordinaryEnd last:mediaHead	-12 0 18 -4 0 -5
first:ordinaryEnd last:pronoun	5 -2 -2 0 0 0
first:ordinaryEnd last:plain	-4 6 -17 -6 6 15
first:ordinaryEnd last:given	-2 -2 9 -4 -1 -3
first:ordinaryEnd last:givenMaybe	1 0 -3 6 -3 -1
first:ordinaryEnd last:acronym	17 -6 -8 -8 -3 -4
first:ordinaryEnd last:capital	-8 2 2 5 0 7
first:ordinaryEnd last:number	25 -3 -12 -6 -2 -14
first:ordinaryEnd last:endsInS	9 7 -12 -3 -7 2
first:ordinaryEnd last:stop	15 0 -14 0 0 0
first:ordinaryEnd last:unknown	-8 0 7 8 -2 -6
first:ordinaryEnd last:longWord	-9 2 -5 6 -6 11
first:ordinaryEnd last:shortWord	5 -13 -7 20 0 -19
first:ordinaryEnd last:inhabitant	-18 18 3 -1 10 -6
first:ordinaryEnd last:ordinaryNoun	9 -11 2 -8 -8 5
first:ordinaryEnd last:ordinaryEnd	-5 -6 -3 12 -7 3
first:ordinaryEnd last:lexiconNoun	3 1 -10 -15 6 17
first:ordinaryEnd last:lexiconOther	12 -6 -10 2 -1 -3
first:ordinaryEnd last:lexiconCompound	-7 6 11 -8 2 -3
first:ordinaryEnd last:lexiconEnding	-11 19 -4 -2 -8 7
first:ordinaryEnd last:lexiconUnknown	-3 -11 5 14 -1 -26
first:lexiconNoun last:role	-3 0 1 -8 14 -5
first:lexiconNoun last:title	5 -1 -3 0 0 -1
first:lexiconNoun last:legalForm	4 -4 3 -5 -3 -9
first:lexiconNoun last:firmHead	-9 -9 18 -5 -12 -10
first:lexiconNoun last:firmNoun	-15 -8 11 10 10 -7
first:lexiconNoun last:bodyHead	-1 -5 -21 8 7 2
first:lexiconNoun last:placeHead	-8 -18 0 -2 16 3
first:lexiconNoun last:productHead	-16 0 -1 0 -1 17
first:lexiconNoun last:productNoun	-15 -5 4 -1 -1 16
first:lexiconNoun last:clubHead	6 -2 -18 12 -3 -2
first:lexiconNoun last:mediaHead	-15 -4 25 -9 -6 -11
first:lexiconNoun last:pronoun	5 -1 -3 0 0 -1
first:lexiconNoun last:calendar	19 -4 -9 -5 -1 -3
first:lexiconNoun last:never	5 -3 5 -8 -4 -6
first:lexiconNoun last:plain	-11 -18 8 -5 10 13
first:lexiconNoun last:firmTail	-3 0 6 -1 -1 -1
first:lexiconNoun last:partyTail	-9 0 -5 13 -1 -3
first:lexiconNoun last:function	-7 -3 13 -1 -2 -2
first:lexiconNoun last:given	-3 3 14 -13 -6 -17
first:lexiconNoun last:givenMaybe	-17 6 4 -9 20 -11
first:lexiconNoun last:acronym	-9 2 4 -20 9 10
first:lexiconNoun last:mixed	8 -3 3 -16 -2 -7
first:lexiconNoun last:capital	-8 -29 13 7 5 12
first:lexiconNoun last:number	10 -12 -16 10 -11 7
first:lexiconNoun last:initial	-6 3 9 -4 -1 -5
first:lexiconNoun last:endsInS	2 -4 5 -6 1 -5
first:lexiconNoun last:stop	-1 -3 8 -3 -1 -5
first:lexiconNoun last:unknown	-13 5 -1 -30 6 20
first:lexiconNoun last:longWord	-2 -21 -30 21 -14 13
first:lexiconNoun last:shortWord	-9 14 -7 -9 9 12
first:lexiconNoun last:inhabitant	2 -4 1 -4 -11 4
first:lexiconNoun last:ordinaryNoun	0 -12 -9 17 -2 4
first:lexiconNoun last:ordinarySmall	-10 -5 3 -24 6 20
first:lexiconNoun last:ordinaryEnd	-4 3 -3 5 11 -8
first:lexiconNoun last:lexiconNoun	-15 -22 12 -5 16 17
first:lexiconNoun last:lexiconOther	7 -9 7 -4 -7 -11
first:lexiconNoun last:lexiconCompound	-15 -33 3 17 14 -3
first:lexiconNoun last:lexiconEnding	5 -3 9 -4 -9 -12
first:lexiconNoun last:lexiconUnknown	11 -3 -4 1 -15 -3
first:lexiconOther last:role	0 7 -5 -1 0 -1
first:lexiconOther last:bodyHead	-17 -4 -11 16 5 7
first:lexiconOther last:placeHead	-6 -4 -18 5 17 -3
first:lexiconOther last:productHead	17 0 -1 -3 -2 -15
first:lexiconOther last:productNoun	18 0 -2 -3 -2 -16
first:lexiconOther last:never	-6 0 7 0 0 0
first:lexiconOther last:plain	-9 -3 -12 -5 17 4
first:lexiconOther last:given	-1 -7 10 -2 -2 -3
first:lexiconOther last:acronym	-6 -1 9 -1 -1 -1
first:lexiconOther last:capital	0 -6 -11 -1 12 5
first:lexiconOther last:number	14 -1 -2 -1 -6 -4
first:lexiconOther last:initial	-3 5 0 0 0 -1
first:lexiconOther last:endsInS	-1 -5 8 3 -2 -7
first:lexiconOther last:stop	-7 0 8 0 0 0
first:lexiconOther last:longWord	0 -5 -5 11 -2 -4
first:lexiconOther last:shortWord	-16 0 -4 3 20 1
first:lexiconOther last:inhabitant	5 9 -1 -10 -5 -7
first:lexiconOther last:ordinaryNoun	9 -5 -18 4 6 -6
first:lexiconOther last:ordinarySmall	-4 -2 -6 -2 11 -1
first:lexiconOther last:ordinaryEnd	6 -6 -25 4 -14 19
first:lexiconOther last:lexiconNoun	-3 0 -9 -2 15 -6
first:lexiconOther last:lexiconOther	6 -9 2 -1 -1 -1
first:lexiconOther last:lexiconCompound	-4 -7 -30 18 -9 16
first:lexiconOther last:lexiconUnknown	1 3 10 -26 4 -2
first:lexiconCompound last:role	17 -3 -13 -3 0 -1
first:lexiconCompound last:legalForm	-3 -3 9 -5 -3 -4
first:lexiconCompound last:firmHead	10 -1 -5 -3 -3 -2
first:lexiconCompound last:firmNoun	20 -2 -10 -9 -3 -1
first:lexiconCompound last:bodyHead	11 -3 8 -14 -1 -1
first:lexiconCompound last:placeHead	-2 -13 1 13 -14 -4
first:lexiconCompound last:productHead	-5 0 3 -2 -1 6
first:lexiconCompound last:productNoun	-12 0 -3 -2 0 16
first:lexiconCompound last:clubHead	-10 -1 11 -2 0 0
first:lexiconCompound last:mediaHead	5 -2 0 -2 -1 -4
first:lexiconCompound last:calendar	9 0 -2 -6 0 0
first:lexiconCompound last:never	-13 -2 18 -3 -3 -2
first:lexiconCompound last:plain	-10 5 4 5 -1 -2
first:lexiconCompound last:function	9 0 -5 -4 0 0
first:lexiconCompound last:given	7 1 -3 -3 -1 -1
first:lexiconCompound last:givenMaybe	3 -6 -6 10 -4 -1
first:lexiconCompound last:acronym	15 -5 2 -23 -5 -7
first:lexiconCompound last:mixed	-18 2 13 11 -1 -3
first:lexiconCompound last:capital	5 -7 8 5 -14 -25
first:lexiconCompound last:number	-14 -4 -3 8 17 -7
first:lexiconCompound last:initial	-1 13 -12 -2 -2 -2
first:lexiconCompound last:endsInS	6 -7 7 -12 -7 1
first:lexiconCompound last:stop	-5 0 8 -2 -2 0
first:lexiconCompound last:unknown	9 10 -8 -4 -5 -8
first:lexiconCompound last:longWord	-8 2 15 2 -6 -9
first:lexiconCompound last:shortWord	-11 1 21 -3 0 -21
first:lexiconCompound last:inhabitant	-8 17 -3 -7 10 -4
first:lexiconCompound last:ordinaryNoun	25 -4 -9 -24 -10 7
first:lexiconCompound last:ordinarySmall	-12 2 13 -3 -3 -2
first:lexiconCompound last:ordinaryEnd	-8 -8 -3 18 -6 -10
first:lexiconCompound last:lexiconNoun	-15 -8 11 11 -1 -1
first:lexiconCompound last:lexiconOther	9 -1 -11 2 -1 -1
first:lexiconCompound last:lexiconCompound	10 6 -6 -3 -2 -16
first:lexiconCompound last:lexiconEnding	4 13 -2 -3 -13 -5
first:lexiconCompound last:lexiconUnknown	4 -14 16 -2 -5 -26
first:lexiconEnding last:role	-6 0 8 -2 0 0
first:lexiconEnding last:legalForm	-11 0 12 -1 0 -1
first:lexiconEnding last:firmHead	4 0 5 -10 -1 0
first:lexiconEnding last:firmNoun	1 -1 0 3 -5 0
first:lexiconEnding last:bodyHead	-1 -1 -3 7 -5 -1
first:lexiconEnding last:placeHead	8 3 -1 -12 -1 -1
first:lexiconEnding last:mediaHead	-3 0 7 -3 0 0
first:lexiconEnding last:plain	14 -4 -8 -2 -4 -3
first:lexiconEnding last:givenMaybe	-4 -1 0 -1 6 0
first:lexiconEnding last:acronym	-4 0 7 -1 0 -2
first:lexiconEnding last:mixed	-1 -1 5 -3 -1 -1
first:lexiconEnding last:capital	-8 2 10 8 -9 -17
first:lexiconEnding last:number	5 -1 -4 -5 6 -6
first:lexiconEnding last:endsInS	4 11 -3 -15 -1 -2
first:lexiconEnding last:stop	11 0 -11 0 0 0
first:lexiconEnding last:unknown	8 0 -5 -1 0 -2
first:lexiconEnding last:longWord	8 -1 -5 -2 -2 -1
first:lexiconEnding last:shortWord	3 1 4 -9 1 -4
first:lexiconEnding last:ordinaryEnd	18 0 -2 -20 -1 -1
first:lexiconEnding last:lexiconNoun	-1 0 2 6 -8 -7
first:lexiconEnding last:lexiconOther	-7 9 -3 0 0 0
first:lexiconEnding last:lexiconCompound	-1 8 11 -16 -3 -4
first:lexiconEnding last:lexiconEnding	2 -3 5 -5 -1 -1
first:lexiconEnding last:lexiconUnknown	-8 -7 -4 19 0 -7
first:lexiconUnknown last:role	7 -4 -3 -15 -5 5
first:lexiconUnknown last:particle	9 -9 0 0 0 0
first:lexiconUnknown last:legalForm	10 -19 6 -10 -11 -13
first:lexiconUnknown last:firmHead	-6 -15 29 -25 -15 -9
first:lexiconUnknown last:firmNoun	2 15 -1 -3 -18 -10
first:lexiconUnknown last:bodyHead	3 -21 -1 23 -22 -9
first:lexiconUnknown last:placeHead	1 -6 12 -34 14 -7
first:lexiconUnknown last:productHead	-17 -16 -13 -5 -5 31
first:lexiconUnknown last:productNoun	-14 -8 6 -2 -4 16
first:lexiconUnknown last:clubHead	-10 -4 14 -5 0 -1
first:lexiconUnknown last:mediaHead	-14 -19 27 -4 -15 3
first:lexiconUnknown last:acting	-4 6 -2 0 -1 0
first:lexiconUnknown last:pronoun	7 -3 -4 0 0 0
first:lexiconUnknown last:calendar	-2 18 -16 -5 -3 -5
first:lexiconUnknown last:never	17 -9 -7 -5 -6 -6
first:lexiconUnknown last:plain	-10 11 -11 12 10 -5
first:lexiconUnknown last:firmTail	14 -10 -2 -3 -2 -1
first:lexiconUnknown last:function	-9 5 4 0 0 -1
first:lexiconUnknown last:given	5 -15 11 8 4 1
first:lexiconUnknown last:givenMaybe	14 -7 -6 -5 -4 -9
first:lexiconUnknown last:acronym	-7 5 8 4 -9 -8
first:lexiconUnknown last:mixed	6 -6 5 -5 -6 -11
first:lexiconUnknown last:capital	-3 21 -8 -7 -13 -7
first:lexiconUnknown last:number	22 -32 -3 -28 -23 18
first:lexiconUnknown last:initial	-24 14 18 -6 -6 -13
first:lexiconUnknown last:endsInS	-21 -8 1 22 5 13
first:lexiconUnknown last:stop	9 -14 8 -5 -9 -6
first:lexiconUnknown last:unknown	33 -17 -15 2 -33 0
first:lexiconUnknown last:longWord	15 1 18 -48 -13 -22
first:lexiconUnknown last:shortWord	8 -6 -5 -6 3 -6
first:lexiconUnknown last:inhabitant	9 4 -3 -18 -11 -4
first:lexiconUnknown last:ordinaryNoun	9 -17 7 -1 -25 6
first:lexiconUnknown last:ordinarySmall	-4 17 -1 -15 -9 -6
first:lexiconUnknown last:ordinaryEnd	7 7 18 -18 -36 -30
first:lexiconUnknown last:lexiconNoun	-12 0 -2 20 1 3
first:lexiconUnknown last:lexiconOther	-15 10 14 3 -9 -20
first:lexiconUnknown last:lexiconCompound	12 19 1 -28 -20 -35
first:lexiconUnknown last:lexiconEnding	0 12 -9 -16 0 3
first:lexiconUnknown last:lexiconUnknown	-1 18 -14 -10 -3 -4
last:role after:particle	-4 14 -3 -5 -6 -2
last:role after:firmHead	5 0 -4 -1 0 0
last:role after:speaking	-6 12 -7 -3 0 0
last:role after:acting	3 -8 -17 15 -4 -4
last:role after:firmVerb	2 -9 6 -1 0 -1
last:role after:article	4 0 6 -6 -6 -2
last:role after:preposition	-1 8 9 -16 -4 -3
last:role after:placePreposition	-4 6 5 -5 -1 -3
last:role after:from	-10 9 7 -2 -1 -1
last:role after:at	17 -13 -3 -1 0 0
last:role after:and	9 -22 13 -11 -4 -2
last:role after:plain	-9 7 3 -1 0 0
last:role after:firmTail	-9 1 9 0 0 0
last:role after:credit	-11 11 0 0 0 0
last:role after:function	9 -28 4 16 -7 -6
last:role after:given	18 -15 -2 -1 -2 -1
last:role after:capital	16 -9 -5 -4 -3 -2
last:role after:small	-4 12 3 10 -26 -22
last:role after:number	-15 16 -1 0 0 0
last:role after:edge	5 6 -4 -6 -2 -2
last:role after:comma	11 7 -11 -10 -8 -7
last:role after:colon	-21 20 -5 12 -9 -2
last:role after:quote	-13 4 -7 -1 0 14
last:role after:hyphen	7 -2 0 -3 -1 0
last:role after:stop	5 -4 2 -23 11 -6
last:role after:longWord	11 -7 -5 0 0 0
last:role after:shortWord	2 -1 9 8 -18 -14
last:role after:ordinaryNoun	-19 14 8 0 0 0
last:role after:ordinaryEnd	5 -4 -1 0 0 0
last:role after:lexiconNoun	-11 10 4 -2 0 -1
last:role after:lexiconCompound	11 -6 -4 0 0 0
last:role after:lexiconEnding	5 -5 0 0 0 0
last:role after:lexiconUnknown	24 -16 -9 -2 -2 -1
last:title after:particle	-14 14 0 0 0 -1
last:title after:acting	-6 6 0 0 0 0
last:title after:preposition	-13 13 0 0 0 -1
last:title after:and	-2 -2 5 -1 0 0
last:title after:function	-2 -2 5 -1 0 0
last:title after:small	-30 29 4 -2 -1 -1
last:title after:stop	42 -29 -7 -5 -12 -3
last:title after:shortWord	-24 23 4 -2 -1 -1
last:particle after:particle	8 -8 0 0 0 0
last:particle after:article	8 -8 0 0 0 0
last:particle after:and	-4 6 -2 0 0 0
last:particle after:plain	-4 -1 6 -1 0 0
last:particle after:capital	-4 -2 7 0 -1 0
last:particle after:small	13 -6 -7 -1 -1 -2
last:particle after:stop	-3 7 -3 -1 -2 0
last:particle after:shortWord	8 -5 -2 0 0 -1
last:particle after:ordinaryNoun	-8 0 8 0 0 0
last:particle after:lexiconCompound	-8 0 8 0 0 0
last:legalForm after:role	6 0 -6 0 0 0
last:legalForm after:firmHead	17 -1 -15 -1 -1 -1
last:legalForm after:firmNoun	-10 0 10 0 0 0
last:legalForm after:speaking	0 -8 7 -2 -1 -1
last:legalForm after:acting	1 -8 9 -6 -3 -5
last:legalForm after:preposition	0 7 -2 -3 -3 -2
last:legalForm after:from	5 -1 -2 -2 -1 -1
last:legalForm after:function	4 -7 6 -8 -4 -6
last:legalForm after:acronym	6 0 -6 0 0 0
last:legalForm after:capital	-17 0 18 0 0 0
last:legalForm after:small	-1 -12 21 -21 -13 -18
last:legalForm after:number	-6 0 6 0 0 0
last:legalForm after:edge	-7 0 7 0 0 0
last:legalForm after:comma	1 -8 8 -4 -4 -6
last:legalForm after:colon	-5 19 -17 -1 -2 0
last:legalForm after:opens	-5 -1 8 -1 -2 0
last:legalForm after:stop	36 -20 -24 -8 -9 -8
last:legalForm after:ampersand	17 -1 -15 -1 -1 -1
last:legalForm after:shortWord	2 -1 10 -14 -8 -11
last:legalForm after:ordinaryNoun	-10 0 10 0 0 0
last:legalForm after:lexiconNoun	-12 0 13 0 0 0
last:legalForm after:lexiconEnding	-8 0 8 0 0 0
last:firmHead after:role	-6 0 -1 8 -1 0
last:firmHead after:particle	-13 -1 8 -6 13 -2
last:firmHead after:legalForm	28 -2 -23 -4 -2 -1
last:firmHead after:firmHead	7 0 -5 0 0 0
last:firmHead after:firmNoun	-4 0 6 -3 0 0
last:firmHead after:placeHead	5 0 -3 -1 -1 0
last:firmHead after:productNoun	10 0 -9 -2 -1 -1
last:firmHead after:mediaHead	6 0 -6 0 0 0
last:firmHead after:speaking	11 -9 -5 2 -4 0
last:firmHead after:acting	-9 -14 6 14 8 -5
last:firmHead after:firmVerb	8 -3 2 -12 -3 -1
last:firmHead after:article	-19 7 9 -6 13 -1
last:firmHead after:possessive	-17 0 1 0 16 0
last:firmHead after:preposition	-11 -2 10 5 -5 -2
last:firmHead after:placePreposition	-14 -1 6 -4 15 -1
last:firmHead after:from	-26 1 18 9 -2 -1
last:firmHead after:and	6 -6 3 3 -13 -2
last:firmHead after:never	12 -1 -9 -1 -1 -1
last:firmHead after:plain	9 0 -4 -5 -1 -1
last:firmHead after:function	-7 -17 27 -3 -23 -6
last:firmHead after:acronym	24 -2 -21 -1 -2 -1
last:firmHead after:mixed	10 -1 -8 -1 -1 0
last:firmHead after:capital	10 -1 -12 7 -8 -2
last:firmHead after:small	-12 -29 24 1 10 -20
last:firmHead after:number	9 -2 2 -10 -3 -2
last:firmHead after:initial	17 0 -16 -1 0 0
last:firmHead after:comma	3 2 12 -25 -21 -6
last:firmHead after:colon	-4 -5 17 -9 -8 -1
last:firmHead after:opens	-11 -1 13 0 -2 0
last:firmHead after:quote	2 -3 7 -2 -1 -6
last:firmHead after:hyphen	-13 0 -2 16 -4 0
last:firmHead after:stop	22 -12 -5 -23 -2 -5
last:firmHead after:unknown	20 0 -19 -1 -1 0
last:firmHead after:longWord	1 -1 -8 9 -2 0
last:firmHead after:shortWord	-1 -16 5 -1 15 -14
last:firmHead after:inhabitant	4 0 -13 9 -1 0
last:firmHead after:ordinaryNoun	5 0 -5 2 -4 -1
last:firmHead after:ordinaryEnd	-1 0 -8 9 -1 0
last:firmHead after:lexiconNoun	6 -1 -3 0 -6 -1
last:firmHead after:lexiconOther	-9 0 9 0 0 0
last:firmHead after:lexiconCompound	0 0 -9 9 -1 0
last:firmHead after:lexiconUnknown	20 0 -17 -2 -2 0
last:firmNoun after:particle	-9 -3 20 -8 -7 -2
last:firmNoun after:legalForm	8 -1 -6 0 0 0
last:firmNoun after:firmNoun	6 0 -5 0 -1 0
last:firmNoun after:speaking	-5 -5 13 -7 -1 -1
last:firmNoun after:acting	10 0 5 -24 -11 -3
last:firmNoun after:firmVerb	8 6 -5 -5 -9 -1
last:firmNoun after:article	-11 11 1 15 -15 -1
last:firmNoun after:preposition	11 5 -14 0 1 -2
last:firmNoun after:from	16 2 -16 3 -2 -1
last:firmNoun after:at	-11 -1 13 -3 0 -1
last:firmNoun after:and	1 7 -11 -2 7 -1
last:firmNoun after:plain	14 -2 -8 -2 -3 0
last:firmNoun after:firmTail	0 -2 -3 5 0 0
last:firmNoun after:function	17 -13 4 -26 3 -3
last:firmNoun after:mixed	6 -1 -3 -2 0 0
last:firmNoun after:capital	27 -5 -15 -5 -12 -1
last:firmNoun after:small	13 -10 13 -12 -24 -16
last:firmNoun after:number	-8 -2 -19 24 -8 -2
last:firmNoun after:comma	2 8 -6 -1 2 -9
last:firmNoun after:colon	-4 3 -10 -4 11 -1
last:firmNoun after:quote	4 -1 4 -2 -1 -7
last:firmNoun after:hyphen	-12 0 -1 13 -1 -1
last:firmNoun after:stop	-20 4 11 3 12 -4
last:firmNoun after:longWord	6 -7 -6 -3 7 0
last:firmNoun after:shortWord	12 12 -5 -2 -22 -8
last:firmNoun after:inhabitant	7 0 -4 -2 -4 0
last:firmNoun after:ordinaryNoun	6 -3 -6 4 -3 0
last:firmNoun after:ordinaryEnd	5 0 -3 -1 -1 0
last:firmNoun after:lexiconNoun	13 -3 -7 -1 -7 -1
last:firmNoun after:lexiconCompound	9 0 -4 -1 -4 0
last:firmNoun after:lexiconUnknown	15 -1 -9 -4 -1 0
last:bodyHead after:role	1 -5 -8 8 0 0
last:bodyHead after:title	-7 0 -5 10 0 0
last:bodyHead after:particle	-5 1 -2 8 -3 -2
last:bodyHead after:firmNoun	-9 0 11 -3 0 0
last:bodyHead after:placeHead	7 0 -6 -1 -1 0
last:bodyHead after:clubHead	8 0 0 -8 0 0
last:bodyHead after:speaking	14 5 -11 -13 -5 -1
last:bodyHead after:acting	1 -15 4 0 12 -8
last:bodyHead after:firmVerb	5 -6 -11 5 -6 -3
last:bodyHead after:article	5 -3 3 -2 -7 -2
last:bodyHead after:preposition	-2 -3 8 4 2 -7
last:bodyHead after:placePreposition	-1 -4 -6 8 -5 -2
last:bodyHead after:from	30 -1 14 -36 -7 -2
last:bodyHead after:at	-5 -3 -3 9 -1 -1
last:bodyHead after:named	5 0 -2 0 -4 0
last:bodyHead after:and	-7 -3 -19 26 -16 -2
last:bodyHead after:plain	-7 -1 6 2 -1 0
last:bodyHead after:firmTail	6 -3 -4 -4 0 0
last:bodyHead after:partyTail	16 -3 -14 -9 0 0
last:bodyHead after:function	-11 -13 -9 20 2 -8
last:bodyHead after:given	6 -1 0 -4 0 0
last:bodyHead after:acronym	6 0 -2 -3 -1 0
last:bodyHead after:capital	9 -8 -11 -4 5 -2
last:bodyHead after:small	2 -33 -17 22 -7 -18
last:bodyHead after:number	4 0 12 -17 -1 0
last:bodyHead after:edge	5 3 -3 1 -7 -2
last:bodyHead after:comma	-6 -8 4 2 -6 8
last:bodyHead after:colon	-30 -15 11 28 11 -2
last:bodyHead after:opens	4 0 -1 4 -7 -2
last:bodyHead after:closes	-14 -2 -6 21 -6 -1
last:bodyHead after:quote	5 -2 10 -11 -1 -8
last:bodyHead after:stop	6 -2 -23 14 -14 -12
last:bodyHead after:slash	-4 0 0 5 -1 0
last:bodyHead after:longWord	-2 -1 11 -1 -10 0
last:bodyHead after:shortWord	3 -12 -29 26 -31 -19
last:bodyHead after:ordinaryNoun	-14 -6 -14 20 10 -1
last:bodyHead after:ordinaryEnd	11 0 -1 -8 -3 0
last:bodyHead after:lexiconNoun	-10 -6 -6 10 9 -1
last:bodyHead after:lexiconCompound	17 0 -2 -12 -4 0
last:bodyHead after:lexiconUnknown	25 -1 -7 -16 -2 0
last:placeHead after:role	-8 7 13 -5 -11 0
last:placeHead after:particle	9 6 -8 -6 -5 -2
last:placeHead after:legalForm	7 0 -4 -1 -1 0
last:placeHead after:firmHead	17 -1 -3 -1 -12 0
last:placeHead after:firmNoun	1 7 -2 -1 -6 0
last:placeHead after:placeHead	1 -2 -4 -2 5 -1
last:placeHead after:productHead	-4 8 -3 0 -3 0
last:placeHead after:mediaHead	6 0 -2 -1 -3 0
last:placeHead after:speaking	-1 -1 2 15 -16 -2
last:placeHead after:acting	1 1 3 7 -6 -6
last:placeHead after:firmVerb	6 6 -15 4 -5 -1
last:placeHead after:article	2 -21 -17 -3 16 -3
last:placeHead after:possessive	9 -1 -5 3 -11 -1
last:placeHead after:preposition	-7 10 5 -4 0 -3
last:placeHead after:placePreposition	5 6 2 -4 -8 -3
last:placeHead after:from	-18 11 9 5 5 -2
last:placeHead after:at	-3 -5 -6 -3 11 -1
last:placeHead after:named	-11 0 -1 -2 13 0
last:placeHead after:and	-7 -9 2 -15 16 -5
last:placeHead after:pronoun	-3 6 -6 3 -2 0
last:placeHead after:nationality	11 0 -1 0 -11 0
last:placeHead after:never	1 6 -8 2 -3 -1
last:placeHead after:plain	-17 7 -11 15 8 -1
last:placeHead after:firmTail	-2 6 4 -1 -8 0
last:placeHead after:partyTail	-1 0 5 -1 -3 0
last:placeHead after:credit	5 12 -2 -1 -11 -1
last:placeHead after:function	13 4 -4 -8 -7 -12
last:placeHead after:acronym	-5 -1 -1 -1 7 0
last:placeHead after:mixed	6 0 -4 -1 -1 0
last:placeHead after:capital	10 10 -19 3 -6 -2
last:placeHead after:small	-17 8 -8 12 19 -42
last:placeHead after:number	18 -6 -16 -5 -8 -3
last:placeHead after:edge	-2 -6 -2 9 2 -4
last:placeHead after:comma	3 0 8 -9 -5 -10
last:placeHead after:colon	-18 -35 -11 3 34 -3
last:placeHead after:opens	19 -15 -1 -14 -5 -1
last:placeHead after:closes	5 -3 -6 -9 6 -1
last:placeHead after:quote	6 -5 0 -6 1 -2
last:placeHead after:hyphen	-1 -2 -2 -2 6 0
last:placeHead after:stop	-1 -14 -6 -13 14 5
last:placeHead after:ampersand	-2 -1 -2 -1 5 0
last:placeHead after:slash	-11 -2 -1 -1 14 0
last:placeHead after:longWord	6 -2 -4 -4 3 -1
last:placeHead after:shortWord	-10 18 -10 -9 16 -22
last:placeHead after:inhabitant	3 0 2 -2 -5 0
last:placeHead after:ordinaryNoun	-27 4 7 5 18 -1
last:placeHead after:ordinarySmall	7 -1 -2 -4 -1 0
last:placeHead after:ordinaryEnd	-10 -1 -1 9 3 0
last:placeHead after:lexiconNoun	-3 15 -13 -18 9 -2
last:placeHead after:lexiconCompound	-1 -1 -2 9 -7 0
last:placeHead after:lexiconUnknown	6 -5 -11 9 -6 0
last:productHead after:acting	-4 -7 -9 -3 -5 18
last:productHead after:article	-4 -3 -2 -2 -3 10
last:productHead after:preposition	-5 0 0 0 0 6
last:productHead after:credit	16 0 -1 -2 -1 -14
last:productHead after:function	5 0 -1 0 -2 -1
last:productHead after:capital	8 -2 -3 -2 0 -1
last:productHead after:small	-4 -13 -17 -9 -12 24
last:productHead after:number	16 -3 -6 -4 -1 -7
last:productHead after:edge	-12 0 -1 0 -1 13
last:productHead after:comma	0 -2 -13 -1 0 12
last:productHead after:stop	-4 -10 9 -2 -6 9
last:productHead after:shortWord	-1 -9 -6 -7 -8 14
last:productHead after:ordinaryNoun	5 -1 -3 0 0 -1
last:productHead after:lexiconNoun	7 -1 -3 -2 0 -1
last:productNoun after:particle	15 -3 -2 -2 -1 -8
last:productNoun after:acting	-8 -3 -7 -2 -3 16
last:productNoun after:firmVerb	-5 0 5 0 0 0
last:productNoun after:article	9 -3 -2 -2 -2 -3
last:productNoun after:and	5 0 -3 0 0 -2
last:productNoun after:plain	5 -2 -3 0 0 0
last:productNoun after:credit	13 0 -1 -1 -1 -11
last:productNoun after:function	-1 -6 -9 -2 -1 12
last:productNoun after:capital	7 -2 -4 0 0 0
last:productNoun after:small	10 -14 1 -9 -13 7
last:productNoun after:edge	-11 0 -2 0 -1 13
last:productNoun after:comma	8 1 -7 0 -1 -1
last:productNoun after:closes	-11 -1 15 -4 -5 -1
last:productNoun after:quote	12 -5 -5 -1 -2 -2
last:productNoun after:stop	-17 15 3 -3 -5 3
last:productNoun after:shortWord	4 -17 -5 -6 -7 12
last:productNoun after:ordinaryNoun	6 -2 -3 0 0 0
last:productNoun after:lexiconNoun	6 -2 -3 0 0 0
last:clubHead after:particle	-7 0 -1 -1 8 0
last:clubHead after:firmNoun	7 0 -2 -3 -2 0
last:clubHead after:bodyHead	6 0 -1 -3 -2 0
last:clubHead after:placeHead	8 0 -2 -6 0 0
last:clubHead after:speaking	19 -5 -2 -13 -3 -2
last:clubHead after:acting	-2 -6 -2 2 6 0
last:clubHead after:preposition	-12 -1 -4 15 -1 -1
last:clubHead after:placePreposition	-4 0 -3 8 -1 -1
last:clubHead after:from	-9 -1 0 10 0 0
last:clubHead after:at	-7 0 -1 -1 8 0
last:clubHead after:named	16 -2 -9 -6 -2 -2
last:clubHead after:and	-2 -1 -11 14 -4 -1
last:clubHead after:plain	6 0 -3 -5 1 -1
last:clubHead after:function	-2 2 -13 13 -5 -1
last:clubHead after:capital	32 -1 -9 -19 -8 -2
last:clubHead after:small	-18 -6 -4 17 14 -12
last:clubHead after:comma	-3 -4 3 -4 -1 7
last:clubHead after:symbol	9 0 0 -1 -8 -1
last:clubHead after:longWord	-2 0 7 -6 0 0
last:clubHead after:shortWord	-13 -8 -17 23 8 -3
last:clubHead after:ordinaryNoun	11 0 -3 -5 -3 -1
last:clubHead after:ordinarySmall	8 0 -2 -4 -2 -1
last:clubHead after:lexiconNoun	20 -1 -5 -12 -6 -1
last:clubHead after:lexiconCompound	8 0 -1 -6 -1 0
last:clubHead after:lexiconUnknown	8 0 -2 -3 -2 -1
last:mediaHead after:particle	13 0 -12 0 0 -1
last:mediaHead after:speaking	13 -3 -8 -2 -1 -1
last:mediaHead after:acting	-7 -2 12 -2 -1 -5
last:mediaHead after:firmVerb	15 0 -15 0 0 0
last:mediaHead after:article	5 -3 -1 -1 -1 -1
last:mediaHead after:preposition	16 0 -15 0 0 -1
last:mediaHead after:placePreposition	-2 -1 5 0 -1 -3
last:mediaHead after:from	-7 0 8 0 0 -1
last:mediaHead after:at	-8 0 9 0 0 0
last:mediaHead after:named	-6 -4 8 0 -1 0
last:mediaHead after:and	16 0 -15 0 0 0
last:mediaHead after:plain	8 0 -7 0 0 -1
last:mediaHead after:function	-7 -1 12 -5 -1 -5
last:mediaHead after:capital	14 -1 -11 -1 0 -1
last:mediaHead after:small	13 -15 3 -12 -9 -15
last:mediaHead after:number	-15 0 -1 0 -1 16
last:mediaHead after:edge	-11 -3 16 0 -7 -1
last:mediaHead after:comma	12 -8 5 -5 -11 -5
last:mediaHead after:opens	-5 -5 -12 -1 0 15
last:mediaHead after:quote	-19 -8 37 -3 -2 -31
last:mediaHead after:stop	-7 -6 20 -10 -8 -3
last:mediaHead after:shortWord	-2 -4 9 -5 -3 -10
last:mediaHead after:ordinaryNoun	6 0 -6 0 0 0
last:mediaHead after:lexiconNoun	10 0 -9 0 0 -1
last:speaking after:acting	-9 11 -2 -1 0 -1
last:speaking after:small	-4 9 -4 -2 -1 -2
last:speaking after:closes	5 -1 -1 -2 -1 0
last:speaking after:stop	-8 11 -4 0 0 0
last:speaking after:shortWord	5 -2 -2 -1 0 -1
last:acting after:small	6 -2 -1 -2 0 0
last:acting after:colon	-2 5 -2 -1 -1 0
last:acting after:shortWord	5 -2 -1 -1 -1 0
last:firmVerb after:small	6 -2 -2 -1 -1 0
last:firmVerb after:edge	6 -2 -2 -1 -2 0
last:article after:role	5 0 -4 0 0 0
last:article after:capital	5 0 -4 0 0 0
last:preposition after:small	5 -2 0 -1 -1 -1
last:placePreposition after:article	6 -3 -1 -1 -1 0
last:placePreposition after:small	8 -4 -2 -1 -1 -1
last:placePreposition after:shortWord	7 -3 -1 -1 -1 -1
last:from after:small	5 -3 0 0 -1 0
last:from after:stop	-8 0 9 -1 -1 -1
last:and after:comma	-8 0 0 -2 9 0
last:and after:closes	15 -1 -2 -11 -4 -1
last:pronoun after:small	13 -5 -7 -1 0 -1
last:pronoun after:stop	-5 6 2 -1 -3 0
last:pronoun after:shortWord	10 -5 -3 -1 -1 0
last:nationality after:bodyHead	7 -1 -2 -2 -2 0
last:nationality after:and	1 6 -5 -1 -2 0
last:nationality after:function	2 5 -5 -1 -2 0
last:nationality after:capital	14 -1 -4 -4 -5 -1
last:nationality after:small	14 1 -7 -3 -7 -2
last:nationality after:comma	-5 -2 8 -1 -1 0
last:nationality after:longWord	7 0 -2 -1 -4 0
last:nationality after:shortWord	4 5 -5 -1 -3 -1
last:nationality after:lexiconNoun	6 -1 -1 -2 -1 0
last:nationality after:lexiconCompound	8 0 -2 -1 -4 0
last:calendar after:role	-15 3 13 0 0 0
last:calendar after:particle	-13 7 10 -1 0 -1
last:calendar after:speaking	-19 20 -4 0 0 0
last:calendar after:acting	-14 16 4 -5 -2 -2
last:calendar after:firmVerb	-17 12 11 -4 0 0
last:calendar after:article	3 -7 7 -3 -2 -2
last:calendar after:placePreposition	21 -14 -3 -5 0 -1
last:calendar after:from	18 -13 -5 -1 0 -1
last:calendar after:at	6 -6 0 0 0 0
last:calendar after:and	-6 7 -1 0 -1 0
last:calendar after:function	-3 11 -7 -1 -4 -3
last:calendar after:capital	-25 12 18 0 0 0
last:calendar after:small	6 15 -9 -19 -11 -14
last:calendar after:number	29 -25 -3 -1 -2 -1
last:calendar after:edge	10 -6 -2 0 -2 0
last:calendar after:comma	11 -6 -4 0 -2 -1
last:calendar after:opens	-11 11 -1 0 0 0
last:calendar after:quote	-3 -3 -3 0 0 7
last:calendar after:stop	37 -7 -20 -5 -18 -4
last:calendar after:unknown	-10 0 10 0 0 0
last:calendar after:longWord	9 -7 0 -1 0 0
last:calendar after:shortWord	0 7 4 -8 -5 -6
last:calendar after:inhabitant	-15 3 13 0 0 0
last:calendar after:ordinaryNoun	-16 13 5 0 0 0
last:calendar after:ordinaryEnd	-8 -1 9 0 0 0
last:calendar after:lexiconNoun	-16 13 5 0 0 0
last:calendar after:lexiconCompound	-8 -1 9 0 0 0
last:never after:firmHead	9 0 -8 -1 0 -1
last:never after:firmNoun	7 0 -2 -3 -2 0
last:never after:bodyHead	6 0 -1 -3 -2 0
last:never after:acting	-6 -1 1 0 8 -1
last:never after:firmVerb	-6 -1 7 0 0 0
last:never after:placePreposition	8 -1 -5 -1 -1 -1
last:never after:from	5 0 -4 -1 0 0
last:never after:plain	9 0 -3 -3 -2 -1
last:never after:function	-2 -2 -1 -5 13 -2
last:never after:capital	-9 0 14 0 -6 -1
last:never after:small	7 -8 -2 -7 13 -9
last:never after:number	-5 0 6 0 0 0
last:never after:comma	15 -5 -8 -3 -4 -3
last:never after:stop	12 -24 10 -7 -11 -5
last:never after:symbol	9 0 0 -1 -8 -1
last:never after:ampersand	9 0 -8 -1 0 -1
last:never after:unknown	-10 0 10 0 0 0
last:never after:shortWord	4 -5 4 -2 -3 -4
last:never after:ordinarySmall	7 0 -2 -3 -2 0
last:never after:lexiconNoun	-1 0 7 0 -6 -1
last:plain after:role	-14 -3 18 -3 -2 0
last:plain after:particle	9 -2 5 6 -3 -25
last:plain after:legalForm	9 -2 -6 -1 0 0
last:plain after:firmHead	11 -1 -8 -1 -1 -1
last:plain after:placeHead	7 -1 -3 -1 -1 -1
last:plain after:productHead	11 -7 -3 -1 -1 -1
last:plain after:productNoun	10 0 -9 -2 -1 -1
last:plain after:speaking	-9 12 3 0 -7 -3
last:plain after:acting	-18 8 17 -4 8 -2
last:plain after:firmVerb	-27 19 13 6 5 -7
last:plain after:article	5 -6 -8 -1 9 -11
last:plain after:possessive	-20 -2 -4 -5 15 14
last:plain after:preposition	-6 9 -20 27 -20 0
last:plain after:placePreposition	-5 -24 5 -12 10 15
last:plain after:from	-7 3 8 11 -8 -8
last:plain after:at	8 -8 -4 6 -3 -5
last:plain after:named	-8 5 5 1 -3 -1
last:plain after:and	7 -1 -10 0 6 -8
last:plain after:nationality	7 -1 -5 0 -1 0
last:plain after:never	-11 -1 -4 -4 -1 16
last:plain after:plain	11 -6 -7 -9 9 -9
last:plain after:firmTail	-20 -4 24 -4 -1 0
last:plain after:credit	31 1 -6 -7 -14 -16
last:plain after:function	8 4 8 -13 -12 -9
last:plain after:acronym	10 -1 -7 -1 -2 -1
last:plain after:mixed	5 -1 -3 0 0 0
last:plain after:capital	4 0 5 -21 2 -4
last:plain after:number	25 -27 6 -3 -22 -5
last:plain after:endsInS	-6 -2 -1 0 8 0
last:plain after:edge	-2 -2 -7 -8 7 7
last:plain after:comma	7 13 -6 -3 -23 -3
last:plain after:colon	15 -42 14 -20 8 -15
last:plain after:opens	-13 10 3 14 -12 -5
last:plain after:closes	0 -1 -3 -8 8 -3
last:plain after:quote	23 -15 -12 -7 -9 -4
last:plain after:hyphen	3 -7 -20 17 -9 -4
last:plain after:stop	-14 -11 3 0 7 20
last:plain after:symbol	-10 -2 -5 -2 14 0
last:plain after:ampersand	2 -1 -6 -1 7 -1
last:plain after:unknown	5 0 -4 0 -1 0
last:plain after:longWord	-16 -2 4 16 1 -6
last:plain after:shortWord	4 8 -20 7 -5 -2
last:plain after:inhabitant	-10 2 13 -2 -4 0
last:plain after:ordinaryNoun	-7 6 0 -8 9 -2
last:plain after:ordinarySmall	-5 -1 8 -1 -1 0
last:plain after:ordinaryEnd	7 -4 0 -6 -1 0
last:plain after:lexiconNoun	-7 7 10 -12 0 -3
last:plain after:lexiconCompound	7 -6 4 -7 -5 -1
last:plain after:lexiconUnknown	12 -4 -16 -3 6 -1
last:firmTail after:acting	11 -7 -2 -1 -1 -1
last:firmTail after:article	5 -2 -2 0 0 0
last:firmTail after:function	5 -2 -1 -1 0 0
last:firmTail after:small	17 -10 -1 -9 -3 -3
last:firmTail after:comma	5 -1 -1 -1 -1 0
last:firmTail after:colon	6 -2 -4 -1 0 0
last:firmTail after:stop	0 0 5 -2 -1 -1
last:firmTail after:shortWord	15 -3 -6 -3 -1 -1
last:partyTail after:particle	6 -2 -1 0 -2 -1
last:partyTail after:article	6 -2 -1 0 -2 -1
last:partyTail after:small	7 -3 -1 0 -2 -1
last:partyTail after:comma	6 0 -2 -3 0 -1
last:partyTail after:closes	2 -1 -4 7 -2 -2
last:partyTail after:shortWord	7 -2 -1 0 -2 -1
last:credit after:role	6 -1 -1 0 -3 0
last:credit after:particle	5 -2 -3 0 -1 0
last:credit after:capital	6 -1 -1 0 -4 0
last:credit after:small	8 -5 -4 0 0 0
last:credit after:colon	9 -3 -2 -3 -1 0
last:credit after:closes	6 0 -1 -4 -1 0
last:credit after:shortWord	6 -3 -3 0 -1 0
last:credit after:inhabitant	5 -1 -1 0 -3 0
last:credit after:ordinaryNoun	5 -1 -1 0 -3 0
last:credit after:lexiconCompound	5 -1 -1 0 -3 0
last:function after:acting	-4 6 -2 0 0 0
last:function after:article	7 -3 -1 -1 -1 -1
last:function after:and	-1 -3 5 0 -1 0
last:function after:plain	6 -1 -4 -1 0 0
last:function after:function	5 -5 4 -3 -2 -1
last:function after:small	15 -6 -10 4 -5 -5
last:function after:comma	-13 -2 10 -2 8 -2
last:function after:colon	7 0 -1 -3 -2 -2
last:function after:closes	18 -1 -3 -12 -5 -1
last:function after:shortWord	12 -10 3 -1 -2 -2
last:given after:role	24 -20 -2 -1 -2 -1
last:given after:particle	38 -29 -14 -6 3 -30
last:given after:firmNoun	-4 5 0 0 0 -1
last:given after:placeHead	5 -4 0 0 0 0
last:given after:speaking	-7 4 5 -1 -2 -2
last:given after:acting	-6 6 -7 -5 10 -2
last:given after:article	-20 2 -5 -1 -3 24
last:given after:preposition	-15 7 3 -2 -5 13
last:given after:placePreposition	-18 2 -11 14 -4 12
last:given after:from	15 -25 2 -5 11 9
last:given after:at	-14 9 -1 0 10 -8
last:given after:named	-2 9 -7 -1 -1 -2
last:given after:and	-14 38 -6 -3 -21 -16
last:given after:nationality	16 -16 0 0 0 0
last:given after:calendar	6 -6 0 0 0 0
last:given after:credit	26 -25 -6 -5 9 -9
last:given after:function	-9 21 -2 -6 -7 -16
last:given after:given	0 5 -3 -1 -2 -1
last:given after:capital	70 -54 -19 -5 -14 -9
last:given after:small	-22 19 -2 -4 -7 20
last:given after:initial	18 -16 -1 0 -1 -2
last:given after:endsInS	10 -8 -1 0 -1 -1
last:given after:edge	-24 27 3 -2 -7 -12
last:given after:comma	-22 21 -6 -8 -6 12
last:given after:colon	-25 7 10 -1 -2 10
last:given after:opens	-5 1 5 0 0 -1
last:given after:closes	-3 -3 6 0 0 0
last:given after:quote	41 -27 -20 -4 -6 -11
last:given after:stop	-43 43 16 -9 -18 -21
last:given after:unknown	21 -18 -1 0 -1 -2
last:given after:longWord	17 -22 8 0 -1 -1
last:given after:shortWord	13 -13 -24 3 -1 22
last:given after:inhabitant	24 -20 -2 -1 -2 -2
last:given after:ordinaryNoun	-5 6 1 -1 -3 -1
last:given after:ordinarySmall	6 -5 0 0 0 0
last:given after:ordinaryEnd	14 -8 -4 -1 -3 -2
last:given after:lexiconNoun	43 -37 -3 -2 -5 -3
last:given after:lexiconOther	12 -10 -1 0 -1 -1
last:given after:lexiconCompound	26 -16 -8 -1 -3 -2
last:given after:lexiconEnding	8 -5 -1 0 -1 -1
last:given after:lexiconUnknown	30 -19 -10 -2 -6 -4
last:givenMaybe after:role	-7 7 1 -1 0 0
last:givenMaybe after:particle	17 -15 -1 -1 -1 -2
last:givenMaybe after:firmHead	9 -8 -1 0 0 0
last:givenMaybe after:placeHead	5 -4 0 0 0 0
last:givenMaybe after:acting	19 -15 9 -2 -11 -10
last:givenMaybe after:firmVerb	-12 13 -4 0 0 0
last:givenMaybe after:article	3 -3 -5 3 0 -2
last:givenMaybe after:possessive	3 -9 8 0 -1 -3
last:givenMaybe after:preposition	-5 -8 14 0 -1 -1
last:givenMaybe after:placePreposition	10 -6 -3 0 -1 -3
last:givenMaybe after:from	-8 4 6 0 0 -1
last:givenMaybe after:named	-9 -3 10 0 0 -1
last:givenMaybe after:and	-6 2 -6 -2 2 8
last:givenMaybe after:calendar	7 -5 -1 0 0 0
last:givenMaybe after:plain	11 -10 0 0 -1 -1
last:givenMaybe after:function	14 -6 2 -5 -9 -4
last:givenMaybe after:capital	11 -1 -7 -2 -7 -3
last:givenMaybe after:small	-1 -5 8 -7 -10 8
last:givenMaybe after:endsInS	5 -4 0 0 0 0
last:givenMaybe after:edge	-5 8 0 0 -2 -2
last:givenMaybe after:comma	6 -2 -9 -7 13 -11
last:givenMaybe after:colon	-18 11 -6 -2 -2 13
last:givenMaybe after:quote	-6 9 -12 -2 4 0
last:givenMaybe after:stop	1 13 -5 5 -18 -6
last:givenMaybe after:longWord	-8 7 2 -1 0 -1
last:givenMaybe after:shortWord	9 -2 -2 -3 -5 -10
last:givenMaybe after:inhabitant	6 -4 0 -1 0 0
last:givenMaybe after:ordinaryNoun	8 -5 3 -1 -4 0
last:givenMaybe after:lexiconNoun	-4 7 -1 0 -5 -1
last:givenMaybe after:lexiconOther	7 -5 0 0 0 0
last:givenMaybe after:lexiconUnknown	20 -12 -6 0 -1 -1
last:acronym after:particle	0 -3 6 7 -1 -14
last:acronym after:legalForm	9 -1 -5 -1 -1 -1
last:acronym after:firmHead	26 -2 -19 -5 -4 -2
last:acronym after:firmNoun	-3 0 11 -6 -2 -2
last:acronym after:bodyHead	2 0 7 -8 -2 -2
last:acronym after:placeHead	10 0 -10 -10 -13 12
last:acronym after:speaking	2 0 -3 4 -2 -8
last:acronym after:acting	-10 -9 5 6 -6 5
last:acronym after:firmVerb	6 -13 10 -11 -16 3
last:acronym after:article	8 0 -13 -4 -3 9
last:acronym after:preposition	-1 15 -10 13 -8 -23
last:acronym after:placePreposition	-8 1 15 5 -6 -21
last:acronym after:from	20 1 -16 -2 -3 -11
last:acronym after:at	7 -1 5 -3 -1 -11
last:acronym after:and	-5 -5 10 -1 -3 -6
last:acronym after:never	5 0 -2 -2 0 -1
last:acronym after:plain	9 -7 -3 6 -8 -4
last:acronym after:firmTail	-3 0 9 -8 -1 -2
last:acronym after:partyTail	4 0 -11 8 -1 -1
last:acronym after:function	-10 -15 11 11 -7 -3
last:acronym after:acronym	34 -5 -10 -7 -18 -3
last:acronym after:capital	32 -8 3 -20 -34 -14
last:acronym after:small	-21 -18 14 28 -21 1
last:acronym after:number	69 -22 -40 -30 -19 -13
last:acronym after:endsInS	6 0 -4 -1 0 0
last:acronym after:edge	10 17 -14 -15 -21 6
last:acronym after:comma	-17 -6 17 5 6 -17
last:acronym after:colon	-27 48 13 -14 -49 -10
last:acronym after:opens	-21 -24 -10 -13 43 -3
last:acronym after:closes	3 -5 -5 18 -26 -7
last:acronym after:quote	-6 -1 18 -1 -1 -17
last:acronym after:hyphen	-5 -3 -9 -3 17 -1
last:acronym after:stop	-19 -15 21 -31 17 6
last:acronym after:symbol	-6 -5 -11 -6 18 -2
last:acronym after:ampersand	22 -1 -16 -4 -4 -1
last:acronym after:slash	-19 -6 -8 -1 26 -2
last:acronym after:unknown	18 -4 3 -5 -19 -1
last:acronym after:longWord	0 -1 -3 6 -1 -3
last:acronym after:shortWord	13 2 2 5 -33 -19
last:acronym after:inhabitant	-3 0 -2 5 -1 -1
last:acronym after:ordinaryNoun	-8 -1 15 -2 -5 -6
last:acronym after:ordinarySmall	9 0 -3 -4 -2 -1
last:acronym after:ordinaryEnd	11 0 -13 3 0 -1
last:acronym after:lexiconNoun	14 -2 -2 -7 -8 -7
last:acronym after:lexiconEnding	10 0 -7 -3 0 -1
last:acronym after:lexiconUnknown	9 -1 7 -17 -4 -5
last:mixed after:role	-11 -3 15 -6 0 1
last:mixed after:particle	-6 -3 -3 -1 -1 9
last:mixed after:firmHead	13 -1 -9 -1 -2 -1
last:mixed after:firmNoun	-3 -3 -6 -1 0 12
last:mixed after:placeHead	5 0 -3 0 0 -1
last:mixed after:speaking	-3 -10 12 -2 -1 -3
last:mixed after:acting	-3 11 0 -4 -3 -5
last:mixed after:firmVerb	-7 -6 16 -2 -1 -3
last:mixed after:preposition	-6 -2 12 -2 -3 -2
last:mixed after:from	-13 -5 5 -2 -1 11
last:mixed after:named	-3 -4 10 -1 -1 -4
last:mixed after:and	-6 -2 -11 -2 -1 17
last:mixed after:firmTail	-4 0 8 -6 0 0
last:mixed after:partyTail	-1 0 5 -1 0 -4
last:mixed after:credit	-5 -3 -8 -1 -1 13
last:mixed after:function	-4 4 -9 -8 -4 18
last:mixed after:capital	-1 -7 9 -9 -2 2
last:mixed after:small	-23 -20 17 1 -19 23
last:mixed after:number	16 -4 -6 -6 -2 -10
last:mixed after:endsInS	5 -1 -3 0 -1 -1
last:mixed after:comma	3 -7 13 -7 -8 -14
last:mixed after:colon	-2 -1 6 -1 -1 -1
last:mixed after:quote	-10 -1 -9 15 -1 -3
last:mixed after:stop	-3 9 4 -13 -7 3
last:mixed after:ampersand	12 -1 -9 -1 -2 -1
last:mixed after:shortWord	-8 2 1 -14 -8 16
last:mixed after:inhabitant	-4 0 -3 -6 0 10
last:mixed after:ordinaryNoun	-7 -6 11 -7 -2 5
last:mixed after:lexiconNoun	-1 -7 9 -9 -2 2
last:capital after:role	-26 -1 22 22 -13 -12
last:capital after:title	2 -7 -6 9 -1 0
last:capital after:particle	15 -9 -14 -26 -5 13
last:capital after:legalForm	62 -14 -40 -10 -12 -10
last:capital after:firmHead	44 -23 -32 5 -17 -11
last:capital after:firmNoun	10 1 2 -23 0 -12
last:capital after:bodyHead	17 6 -20 -16 3 -6
last:capital after:placeHead	40 -18 -40 -14 2 -10
last:capital after:productHead	18 5 -16 -2 -8 -4
last:capital after:productNoun	20 -1 -14 -3 -3 -7
last:capital after:clubHead	15 -2 -2 -11 -2 0
last:capital after:mediaHead	3 11 -22 -6 -13 12
last:capital after:speaking	-14 25 8 -2 -19 -39
last:capital after:acting	-5 10 5 -3 -4 -14
last:capital after:firmVerb	-18 1 31 -15 -6 -17
last:capital after:article	-14 16 4 2 0 -10
last:capital after:possessive	-12 -15 20 -4 1 7
last:capital after:preposition	-2 13 -6 -1 2 -9
last:capital after:placePreposition	2 -1 3 -7 -9 6
last:capital after:from	2 -4 9 -4 -7 -1
last:capital after:at	-4 0 2 -2 0 8
last:capital after:named	-25 16 14 -14 -1 14
last:capital after:and	-12 -1 19 -8 0 -5
last:capital after:pronoun	1 5 -2 4 -10 -8
last:capital after:nationality	28 -23 3 1 -16 -4
last:capital after:calendar	17 -24 -6 -2 -2 10
last:capital after:never	15 3 -16 -4 -18 11
last:capital after:plain	-3 11 -3 -2 -8 5
last:capital after:firmTail	-46 -2 52 -7 -4 -9
last:capital after:partyTail	9 -8 6 -14 -5 -1
last:capital after:credit	15 -4 -24 -24 6 1
last:capital after:function	-1 -2 0 -6 10 -7
last:capital after:given	12 -5 -20 -7 9 -3
last:capital after:givenMaybe	7 -11 -6 9 -3 -1
last:capital after:acronym	38 -19 -27 -9 3 -5
last:capital after:mixed	38 -10 -21 -7 -7 -6
last:capital after:capital	46 -44 -1 -11 -10 -16
last:capital after:small	4 8 2 -6 -3 -11
last:capital after:number	-9 21 1 19 -24 -19
last:capital after:initial	41 -24 -22 -1 -4 -3
last:capital after:endsInS	10 -21 -39 -11 19 17
last:capital after:edge	-3 7 0 -20 10 -14
last:capital after:comma	-6 24 3 -18 -7 -9
last:capital after:colon	1 -2 -16 6 0 9
last:capital after:opens	-14 32 -11 -1 -5 -4
last:capital after:closes	-37 -42 21 20 22 -20
last:capital after:quote	7 -15 4 -31 -26 20
last:capital after:hyphen	-11 0 -15 18 1 5
last:capital after:stop	6 -1 -19 2 7 0
last:capital after:ampersand	63 -19 -45 -16 -7 -10
last:capital after:slash	-5 -11 -7 2 12 -1
last:capital after:unknown	23 -33 -2 -11 12 -6
last:capital after:longWord	-14 -13 22 6 11 -35
last:capital after:shortWord	8 -3 -8 -6 2 3
last:capital after:inhabitant	9 0 -6 5 -12 -11
last:capital after:ordinaryNoun	-55 29 23 16 24 3
last:capital after:ordinarySmall	-21 7 13 -8 4 14
last:capital after:ordinaryEnd	-11 2 -4 11 17 -10
last:capital after:lexiconNoun	8 4 -4 -5 -7 0
last:capital after:lexiconOther	15 -5 -2 -7 -9 -3
last:capital after:lexiconCompound	8 -33 14 0 -2 -14
last:capital after:lexiconEnding	20 -17 -11 -11 5 -3
last:capital after:lexiconUnknown	54 -58 -9 -4 -8 -20
last:number after:particle	-7 -3 -4 -4 -3 15
last:number after:firmNoun	-10 0 1 0 10 -1
last:number after:productHead	13 0 -2 -3 -5 -4
last:number after:acting	-9 -1 -8 -6 -3 18
last:number after:firmVerb	-4 0 -2 -1 -2 7
last:number after:article	0 -2 -4 -7 -2 10
last:number after:preposition	21 -6 -8 -10 -9 0
last:number after:placePreposition	-6 -2 -7 9 -4 7
last:number after:from	3 -1 -5 -4 -6 7
last:number after:and	0 -1 -3 -4 -3 7
last:number after:never	19 -1 -4 -3 -8 -5
last:number after:plain	2 -2 -4 -3 -10 11
last:number after:firmTail	-10 0 1 0 10 -1
last:number after:credit	-10 -1 -2 -1 -2 13
last:number after:function	-10 -3 -6 8 -7 11
last:number after:capital	13 -5 -9 -6 -7 6
last:number after:small	3 -22 -46 4 -6 28
last:number after:number	9 0 -1 -1 -1 -5
last:number after:edge	11 -1 -2 -2 -3 -3
last:number after:comma	7 -18 4 -4 0 -1
last:number after:colon	19 -5 -9 -6 0 -5
last:number after:opens	6 0 -1 -1 -2 -2
last:number after:quote	8 0 -4 -1 -2 -3
last:number after:stop	-12 -11 5 -1 14 -5
last:number after:symbol	11 0 -2 -1 -3 -6
last:number after:slash	8 -1 -1 -1 -4 -2
last:number after:longWord	-16 0 -2 -3 7 12
last:number after:shortWord	8 -13 -32 6 -31 21
last:number after:inhabitant	5 -1 -1 -1 -3 -1
last:number after:ordinaryNoun	22 -4 -7 -5 -4 -9
last:number after:ordinaryEnd	-12 0 -2 -1 -3 14
last:number after:lexiconNoun	21 -4 -6 -5 -4 -9
last:number after:lexiconCompound	-12 0 -2 -1 -3 14
last:number after:lexiconUnknown	5 0 -2 -1 -1 -1
last:initial after:particle	-2 8 -4 -1 -1 -2
last:initial after:acting	3 21 -13 -8 -5 -9
last:initial after:article	6 1 -5 0 0 -1
last:initial after:preposition	1 -2 6 -2 -1 -4
last:initial after:placePreposition	-4 7 0 -1 0 -3
last:initial after:at	-5 10 -5 -1 -1 -2
last:initial after:and	0 -4 6 0 -2 -1
last:initial after:function	6 16 -11 -7 -4 -9
last:initial after:capital	7 -2 -5 0 0 0
last:initial after:small	-9 33 -2 -18 -12 -26
last:initial after:number	-10 0 10 0 0 0
last:initial after:comma	-1 -4 7 -1 -1 -2
last:initial after:stop	-2 -6 12 -3 -4 -3
last:initial after:shortWord	-4 22 -7 -10 -5 -18
last:initial after:ordinaryNoun	7 -1 -5 0 0 0
last:initial after:ordinarySmall	7 -2 -5 0 0 0
last:initial after:lexiconOther	7 -2 -5 0 0 0
last:endsInS after:role	-15 10 1 5 5 -2
last:endsInS after:particle	-6 3 7 -8 9 -3
last:endsInS after:legalForm	6 -1 -4 0 0 0
last:endsInS after:firmHead	12 -3 -8 -2 -2 -1
last:endsInS after:firmNoun	-6 -1 6 -2 6 -1
last:endsInS after:bodyHead	-10 -1 -1 -2 12 0
last:endsInS after:placeHead	2 -4 -9 -4 12 -3
last:endsInS after:productNoun	-2 5 -2 0 0 -1
last:endsInS after:mediaHead	-12 15 -4 0 -2 -2
last:endsInS after:speaking	6 -24 9 7 0 -6
last:endsInS after:acting	0 1 5 -4 0 -13
last:endsInS after:firmVerb	9 3 -11 -6 -8 11
last:endsInS after:article	0 -6 -4 16 -3 -9
last:endsInS after:possessive	3 -5 9 0 -10 0
last:endsInS after:preposition	-4 0 -11 -16 8 16
last:endsInS after:placePreposition	-4 4 -1 13 -16 -5
last:endsInS after:from	-9 12 -1 -21 19 -5
last:endsInS after:at	-14 -1 17 -3 -1 -2
last:endsInS after:named	-11 4 6 -1 7 -3
last:endsInS after:and	14 -13 -4 2 -16 6
last:endsInS after:calendar	6 -6 0 0 0 0
last:endsInS after:never	5 -2 -2 0 -1 0
last:endsInS after:plain	-29 40 -10 -7 -8 -9
last:endsInS after:firmTail	-10 7 13 -12 -10 -2
last:endsInS after:partyTail	18 -3 -14 -9 0 0
last:endsInS after:credit	-1 7 -10 -3 14 -14
last:endsInS after:function	15 -10 -7 0 -10 -8
last:endsInS after:given	-14 16 -2 0 -1 0
last:endsInS after:givenMaybe	-7 -3 0 10 -1 0
last:endsInS after:acronym	6 -2 -3 0 -1 0
last:endsInS after:capital	-41 45 -1 3 7 -17
last:endsInS after:small	9 -13 -5 -5 -5 8
last:endsInS after:number	19 -14 4 -6 -10 -8
last:endsInS after:endsInS	10 0 -7 0 -3 -1
last:endsInS after:edge	-21 -8 15 -2 10 11
last:endsInS after:comma	6 9 10 -23 -25 -11
last:endsInS after:colon	11 -46 -6 3 1 18
last:endsInS after:opens	-14 3 -5 16 -1 -2
last:endsInS after:closes	-1 -13 22 -13 -7 -1
last:endsInS after:quote	8 -28 13 -9 17 -3
last:endsInS after:hyphen	-2 1 -4 12 -3 -10
last:endsInS after:stop	-4 -11 6 5 3 -12
last:endsInS after:ampersand	11 -1 -10 -1 -1 0
last:endsInS after:unknown	-3 -2 -3 0 7 0
last:endsInS after:longWord	-11 13 -22 -9 19 -8
last:endsInS after:shortWord	-1 -12 -4 6 10 -4
last:endsInS after:inhabitant	-24 20 2 -3 14 -1
last:endsInS after:ordinaryNoun	-39 41 5 0 -8 -8
last:endsInS after:ordinarySmall	-11 4 9 -1 -2 -1
last:endsInS after:ordinaryEnd	-34 27 4 -1 16 -1
last:endsInS after:lexiconNoun	-34 47 -4 -7 -13 -14
last:endsInS after:lexiconOther	5 -3 -1 -1 0 0
last:endsInS after:lexiconCompound	-18 -9 12 -2 17 -1
last:endsInS after:lexiconEnding	4 4 -6 -3 -1 0
last:endsInS after:lexiconUnknown	-5 6 -8 12 -5 -2
last:stop after:legalForm	21 0 -19 -1 0 -1
last:stop after:acting	-5 -2 7 -1 0 0
last:stop after:function	-2 -3 5 -1 0 -1
last:stop after:given	7 -2 -3 0 -1 0
last:stop after:acronym	13 0 -11 -1 0 -1
last:stop after:capital	18 -2 -8 -3 -6 -1
last:stop after:small	-11 -7 20 -5 -3 -7
last:stop after:edge	8 0 -7 0 0 0
last:stop after:stop	-13 -6 18 -1 -1 -1
last:stop after:shortWord	11 -6 -3 -4 -3 -4
last:stop after:ordinaryNoun	-6 0 6 0 0 0
last:stop after:lexiconNoun	-5 0 6 -1 0 0
last:stop after:lexiconUnknown	16 -2 -6 -2 -6 -1
last:unknown after:particle	-13 6 0 2 -5 9
last:unknown after:legalForm	9 -1 -4 -1 -1 -2
last:unknown after:firmHead	28 -2 -17 -7 -7 -2
last:unknown after:firmNoun	-9 0 11 -2 0 -1
last:unknown after:bodyHead	-2 0 8 -6 0 -2
last:unknown after:placeHead	3 2 -8 -9 -6 12
last:unknown after:speaking	2 8 -13 3 -2 -8
last:unknown after:acting	-3 6 -5 7 -22 4
last:unknown after:firmVerb	-3 -12 19 -10 -15 4
last:unknown after:article	1 1 -18 -6 11 7
last:unknown after:preposition	-1 8 0 4 -18 -4
last:unknown after:placePreposition	-16 8 13 -2 -6 2
last:unknown after:from	-3 1 -6 0 -3 6
last:unknown after:at	-3 8 -2 -6 -3 0
last:unknown after:and	-13 -9 6 -3 12 2
last:unknown after:plain	5 -7 -2 8 -6 -4
last:unknown after:firmTail	-2 0 8 -8 -1 -2
last:unknown after:partyTail	4 0 -11 7 0 -1
last:unknown after:credit	-13 0 0 0 0 13
last:unknown after:function	-8 -4 0 13 -9 1
last:unknown after:acronym	25 -3 -4 -5 -15 -1
last:unknown after:capital	32 -9 -2 -25 -11 -19
last:unknown after:small	-33 10 5 24 -41 21
last:unknown after:number	76 -27 -28 -32 -38 -22
last:unknown after:endsInS	15 0 -8 -2 -5 -2
last:unknown after:edge	30 18 -34 -17 -34 2
last:unknown after:comma	-15 -3 21 0 2 -20
last:unknown after:colon	-26 43 35 -14 -61 -11
last:unknown after:opens	-37 -40 -18 -16 63 -5
last:unknown after:closes	1 -5 -5 20 -30 -7
last:unknown after:quote	11 -4 11 -2 -2 -20
last:unknown after:hyphen	-18 -6 -14 -5 26 9
last:unknown after:stop	1 -69 -19 -38 63 11
last:unknown after:symbol	-5 -3 -6 -3 14 -1
last:unknown after:ampersand	19 -1 -12 -4 -4 -1
last:unknown after:slash	-22 -7 -9 -1 29 -2
last:unknown after:unknown	10 -3 4 -4 -12 -1
last:unknown after:longWord	0 0 -3 6 -1 -3
last:unknown after:shortWord	0 13 -12 0 -11 3
last:unknown after:inhabitant	-4 0 -3 7 -1 -1
last:unknown after:ordinaryNoun	1 -4 9 -9 3 -9
last:unknown after:ordinarySmall	-3 -3 -7 0 10 0
last:unknown after:ordinaryEnd	11 0 -13 3 0 -1
last:unknown after:lexiconNoun	26 -2 -8 -12 -10 -12
last:unknown after:lexiconOther	8 -2 -5 -1 0 0
last:unknown after:lexiconEnding	10 0 -7 -2 0 -1
last:unknown after:lexiconUnknown	-1 -2 7 -16 7 -5
last:longWord after:role	2 8 2 -11 -5 -6
last:longWord after:particle	21 9 -1 -20 -13 -13
last:longWord after:legalForm	8 -2 -4 -1 -1 -1
last:longWord after:firmHead	-17 7 -3 15 -1 0
last:longWord after:firmNoun	-14 4 2 -1 10 -2
last:longWord after:bodyHead	8 0 -1 -5 -2 0
last:longWord after:placeHead	14 0 -1 -12 -2 0
last:longWord after:productNoun	6 0 -1 -1 0 -4
last:longWord after:clubHead	8 0 0 -8 0 0
last:longWord after:speaking	-20 13 6 15 -8 -6
last:longWord after:acting	7 -1 -5 -4 -3 -7
last:longWord after:firmVerb	0 -5 -18 10 6 -9
last:longWord after:article	-1 11 -4 15 -22 -6
last:longWord after:preposition	-3 -17 -12 10 14 -2
last:longWord after:placePreposition	-6 -7 5 1 -1 7
last:longWord after:from	-1 -14 1 8 13 -26
last:longWord after:at	22 -12 2 5 -23 -9
last:longWord after:named	-25 -1 14 9 8 -6
last:longWord after:and	0 4 3 -25 16 -16
last:longWord after:calendar	-9 0 -1 -1 -1 10
last:longWord after:never	7 -1 -1 -3 -1 0
last:longWord after:plain	-11 3 11 -10 0 4
last:longWord after:firmTail	2 -5 0 -11 10 -5
last:longWord after:partyTail	16 -3 -8 -10 0 -4
last:longWord after:credit	1 2 -3 -6 10 -10
last:longWord after:function	1 -1 2 -24 21 -13
last:longWord after:given	13 -7 -1 -4 -1 0
last:longWord after:acronym	8 -3 -4 -2 -1 0
last:longWord after:mixed	8 -1 -3 -3 0 0
last:longWord after:capital	-3 15 -10 -10 10 -4
last:longWord after:small	10 -4 -17 0 4 -11
last:longWord after:number	9 4 -10 -10 -16 13
last:longWord after:endsInS	-14 0 -1 -1 8 10
last:longWord after:edge	6 1 1 1 -6 -12
last:longWord after:comma	-1 -16 17 -7 -9 11
last:longWord after:colon	-1 -11 -19 8 4 7
last:longWord after:opens	-1 -5 -7 12 0 -8
last:longWord after:closes	-13 -1 15 3 -11 -2
last:longWord after:quote	15 -19 -1 5 8 -16
last:longWord after:hyphen	-18 -1 -2 11 12 -3
last:longWord after:stop	3 -4 -19 19 -29 10
last:longWord after:unknown	7 -3 -3 0 -1 0
last:longWord after:longWord	-8 0 5 6 1 -8
last:longWord after:shortWord	5 4 0 -12 5 -9
last:longWord after:inhabitant	6 10 -10 -2 -9 -1
last:longWord after:ordinaryNoun	-25 14 0 -3 19 1
last:longWord after:ordinaryEnd	-1 5 -3 -2 0 -1
last:longWord after:lexiconNoun	-25 21 -5 1 20 -1
last:longWord after:lexiconCompound	21 -1 0 -7 -17 -2
last:longWord after:lexiconUnknown	33 -7 -13 -15 -4 -1
last:shortWord after:role	-2 -3 3 7 -3 -3
last:shortWord after:particle	13 -10 3 -7 -20 3
last:shortWord after:legalForm	14 -2 -7 -2 -1 -2
last:shortWord after:firmHead	44 -4 -34 -8 -7 -3
last:shortWord after:firmNoun	-17 7 20 -8 -3 -3
last:shortWord after:bodyHead	3 -1 6 -8 -2 -2
last:shortWord after:placeHead	7 -2 -12 -11 1 11
last:shortWord after:mediaHead	6 0 -5 0 0 0
last:shortWord after:speaking	-11 18 -5 10 -13 -19
last:shortWord after:acting	-16 20 1 -4 3 -7
last:shortWord after:firmVerb	7 -13 7 -13 -16 0
last:shortWord after:article	10 -16 -31 -3 6 21
last:shortWord after:possessive	-1 -12 17 -3 -3 -8
last:shortWord after:preposition	-1 12 -13 6 -4 -7
last:shortWord after:placePreposition	-18 2 14 -1 -2 4
last:shortWord after:from	-12 11 0 4 -16 6
last:shortWord after:at	1 4 2 -13 -2 -1
last:shortWord after:named	-19 11 6 -4 -8 11
last:shortWord after:and	-5 16 -5 -4 7 -19
last:shortWord after:pronoun	5 -3 -1 0 0 0
last:shortWord after:nationality	18 -14 -2 0 -3 -1
last:shortWord after:calendar	9 -7 -1 0 0 0
last:shortWord after:never	12 -1 -8 -2 -1 -1
last:shortWord after:plain	10 -5 -2 2 -4 -9
last:shortWord after:firmTail	-7 -2 15 -11 -1 -3
last:shortWord after:partyTail	5 0 -11 7 -1 -1
last:shortWord after:credit	-15 11 -2 -1 6 7
last:shortWord after:function	-7 18 -13 -1 20 -20
last:shortWord after:given	10 -3 -6 0 -1 0
last:shortWord after:acronym	29 -9 -11 -5 -11 -2
last:shortWord after:mixed	7 -1 -5 -1 0 -1
last:shortWord after:capital	13 -10 17 -11 -16 -31
last:shortWord after:small	-12 0 0 9 2 10
last:shortWord after:number	42 8 -38 -44 -5 -17
last:shortWord after:initial	13 -11 -1 0 0 -1
last:shortWord after:endsInS	-10 -3 -14 -3 21 -3
last:shortWord after:edge	-25 15 -5 -13 13 15
last:shortWord after:comma	-16 17 12 -15 -4 -6
last:shortWord after:colon	-21 21 0 -10 -2 6
last:shortWord after:opens	-20 1 -7 -8 30 -4
last:shortWord after:closes	1 -11 -5 14 -8 -10
last:shortWord after:quote	-20 20 16 -15 -16 1
last:shortWord after:hyphen	-12 -1 4 -4 5 8
last:shortWord after:stop	24 -15 -11 -2 -16 -2
last:shortWord after:symbol	9 -2 -3 -3 -1 -1
last:shortWord after:ampersand	37 -3 -25 -11 -6 -4
last:shortWord after:slash	6 -11 -5 9 -4 -1
last:shortWord after:unknown	10 -17 16 -4 -16 -2
last:shortWord after:longWord	-17 9 3 12 6 -7
last:shortWord after:shortWord	2 7 -8 -8 -7 5
last:shortWord after:inhabitant	1 7 -5 0 -3 -3
last:shortWord after:ordinaryNoun	-24 9 19 3 7 -13
last:shortWord after:ordinarySmall	-4 14 -1 -8 -3 -2
last:shortWord after:ordinaryEnd	-1 0 -8 14 -3 -2
last:shortWord after:lexiconNoun	1 6 2 -6 2 -18
last:shortWord after:lexiconOther	6 2 -7 -1 -1 -1
last:shortWord after:lexiconCompound	-5 -1 2 9 -5 -4
last:shortWord after:lexiconEnding	7 -6 2 -6 -1 -1
last:shortWord after:lexiconUnknown	22 -24 13 -20 -16 -11
last:inhabitant after:role	-6 1 9 -3 -2 -1
last:inhabitant after:particle	15 -14 -2 -7 10 -15
last:inhabitant after:legalForm	5 -3 -2 0 0 0
last:inhabitant after:firmHead	-3 -4 8 -2 -1 -1
last:inhabitant after:firmNoun	19 7 -21 0 -4 -1
last:inhabitant after:placeHead	9 -2 -5 -1 -2 0
last:inhabitant after:speaking	-19 12 4 8 -3 -2
last:inhabitant after:acting	0 4 -1 4 5 -24
last:inhabitant after:firmVerb	-16 17 18 -13 -15 -5
last:inhabitant after:article	-4 14 -14 -17 3 11
last:inhabitant after:possessive	6 -8 7 -1 -6 0
last:inhabitant after:preposition	-11 5 3 -6 14 -15
last:inhabitant after:placePreposition	-4 -7 9 -11 -1 7
last:inhabitant after:from	1 1 6 -3 -7 -8
last:inhabitant after:at	-6 -6 3 -4 15 -5
last:inhabitant after:named	21 -13 -8 -2 -1 -1
last:inhabitant after:and	3 -1 4 1 -11 -10
last:inhabitant after:pronoun	7 -5 -2 0 0 0
last:inhabitant after:calendar	6 -2 -3 0 0 0
last:inhabitant after:plain	0 9 -2 -3 -6 -4
last:inhabitant after:credit	12 -6 -4 -1 -2 -3
last:inhabitant after:function	17 -9 -13 7 2 -29
last:inhabitant after:given	14 -10 -4 0 -1 0
last:inhabitant after:givenMaybe	9 -4 -3 0 -1 0
last:inhabitant after:acronym	9 -5 -2 -2 0 0
last:inhabitant after:capital	27 -10 -3 -14 -22 -10
last:inhabitant after:small	2 2 7 -6 -5 -22
last:inhabitant after:number	-26 12 11 -3 -4 14
last:inhabitant after:edge	22 0 -23 -4 -11 -8
last:inhabitant after:comma	8 -3 -6 -10 -3 9
last:inhabitant after:colon	-12 11 -19 -11 6 13
last:inhabitant after:opens	-22 15 -2 17 -8 -4
last:inhabitant after:closes	-17 -9 -1 5 19 -4
last:inhabitant after:quote	-6 -1 -5 -10 -5 17
last:inhabitant after:hyphen	-14 15 -1 -1 0 0
last:inhabitant after:stop	5 8 3 -7 -18 -38
last:inhabitant after:ampersand	11 -2 -8 -1 0 -1
last:inhabitant after:unknown	10 -4 -5 -2 -1 0
last:inhabitant after:longWord	-4 3 10 -6 -7 -2
last:inhabitant after:shortWord	-4 9 -4 -8 8 -11
last:inhabitant after:inhabitant	-2 7 1 -4 -4 -2
last:inhabitant after:ordinaryNoun	-13 11 14 -7 -15 -4
last:inhabitant after:ordinarySmall	16 -11 -7 0 0 0
last:inhabitant after:ordinaryEnd	9 4 -18 -1 -2 -1
last:inhabitant after:lexiconNoun	0 10 7 -11 -18 -6
last:inhabitant after:lexiconCompound	14 -3 -13 -1 -3 -1
last:inhabitant after:lexiconEnding	16 -7 -9 0 0 -1
last:inhabitant after:lexiconUnknown	23 -20 -4 -2 -3 -2
last:ordinaryNoun after:role	11 -1 -7 -4 0 0
last:ordinaryNoun after:particle	4 -1 1 -11 -6 9
last:ordinaryNoun after:firmNoun	5 -1 -3 0 0 0
last:ordinaryNoun after:speaking	-4 4 9 -10 -1 -1
last:ordinaryNoun after:acting	4 -1 -13 8 3 -1
last:ordinaryNoun after:firmVerb	-15 6 10 -4 9 -3
last:ordinaryNoun after:article	41 -14 -13 -10 -8 -7
last:ordinaryNoun after:possessive	-14 -5 6 -2 -2 15
last:ordinaryNoun after:preposition	14 -1 -3 -1 -16 -12
last:ordinaryNoun after:placePreposition	-18 6 17 8 -3 -8
last:ordinaryNoun after:from	24 -16 -3 -7 -18 -9
last:ordinaryNoun after:at	-11 -5 5 -3 -2 14
last:ordinaryNoun after:and	2 1 -13 -6 -1 13
last:ordinaryNoun after:never	-13 0 -3 -1 -1 16
last:ordinaryNoun after:plain	2 -12 9 -3 -3 -2
last:ordinaryNoun after:firmTail	-5 0 5 0 0 0
last:ordinaryNoun after:credit	8 -1 -5 -1 -1 -2
last:ordinaryNoun after:function	-8 13 -14 -1 9 10
last:ordinaryNoun after:given	5 -3 -1 -1 -1 -1
last:ordinaryNoun after:capital	-1 -10 13 -8 -3 -2
last:ordinaryNoun after:small	22 -10 -6 -11 -16 0
last:ordinaryNoun after:number	8 -14 6 -14 7 -4
last:ordinaryNoun after:initial	7 0 -6 0 0 0
last:ordinaryNoun after:edge	7 3 -10 -3 2 -4
last:ordinaryNoun after:comma	8 0 4 3 -15 -19
last:ordinaryNoun after:colon	21 -24 -9 -14 9 -6
last:ordinaryNoun after:opens	-5 1 -1 10 -5 -2
last:ordinaryNoun after:closes	6 -1 -12 -10 9 -2
last:ordinaryNoun after:quote	19 -15 0 -6 -5 -12
last:ordinaryNoun after:hyphen	10 -1 -2 -4 -3 -1
last:ordinaryNoun after:stop	31 -36 -41 13 -8 3
last:ordinaryNoun after:longWord	-12 -3 1 19 -9 -2
last:ordinaryNoun after:shortWord	2 1 2 -6 -16 11
last:ordinaryNoun after:inhabitant	10 -1 -7 -3 0 0
last:ordinaryNoun after:ordinaryNoun	22 -4 -13 -5 -1 -1
last:ordinaryNoun after:ordinarySmall	-9 0 9 0 0 0
last:ordinaryNoun after:lexiconNoun	11 -6 -3 -5 -2 -1
last:ordinaryNoun after:lexiconOther	-7 -2 9 0 0 0
last:ordinaryNoun after:lexiconCompound	5 0 -2 -2 -1 0
last:ordinaryNoun after:lexiconUnknown	-2 -3 8 -2 -1 -1
last:ordinarySmall after:role	13 -1 -8 -4 0 0
last:ordinarySmall after:particle	-5 4 6 -4 -4 3
last:ordinarySmall after:firmNoun	6 -1 -2 -2 -1 0
last:ordinarySmall after:bodyHead	5 0 -1 -1 -3 0
last:ordinarySmall after:speaking	-2 5 -7 2 -1 -1
last:ordinarySmall after:acting	17 2 -27 -11 -2 -9
last:ordinarySmall after:firmVerb	-22 16 17 -10 -3 -1
last:ordinarySmall after:article	-6 5 -7 -5 9 6
last:ordinarySmall after:preposition	14 -13 -13 9 -4 -2
last:ordinarySmall after:placePreposition	-1 -16 8 9 -4 -3
last:ordinarySmall after:from	6 4 -4 -1 -1 -5
last:ordinarySmall after:at	-3 -3 7 -1 -1 -1
last:ordinarySmall after:and	-31 12 3 21 4 -3
last:ordinarySmall after:pronoun	5 -3 -1 0 0 0
last:ordinarySmall after:plain	18 -7 -7 -5 -1 -1
last:ordinarySmall after:credit	0 6 -2 0 -1 -4
last:ordinarySmall after:function	6 1 -19 7 -12 2
last:ordinarySmall after:capital	47 -8 -20 -19 -8 -6
last:ordinarySmall after:small	12 -7 -6 9 -3 -14
last:ordinarySmall after:number	1 -11 -4 0 -4 11
last:ordinarySmall after:endsInS	5 0 -2 -1 -2 0
last:ordinarySmall after:edge	3 -14 -2 -3 13 -1
last:ordinarySmall after:comma	0 3 -11 12 -6 -9
last:ordinarySmall after:colon	29 -9 -8 -8 -8 -3
last:ordinarySmall after:closes	-9 -1 -1 -2 10 -1
last:ordinarySmall after:quote	-3 -14 9 -4 -2 5
last:ordinarySmall after:hyphen	5 3 -2 -5 0 -2
last:ordinarySmall after:stop	9 14 -4 -14 -32 5
last:ordinarySmall after:longWord	9 -1 -3 -5 -1 0
last:ordinarySmall after:shortWord	4 -1 1 13 -17 -13
last:ordinarySmall after:inhabitant	13 -2 -7 -4 0 0
last:ordinarySmall after:ordinaryNoun	23 -6 -11 -7 -1 -1
last:ordinarySmall after:ordinarySmall	7 -1 -2 -4 0 0
last:ordinarySmall after:lexiconNoun	38 -7 -16 -16 -6 -2
last:ordinarySmall after:lexiconCompound	6 0 -2 -2 -1 0
last:ordinarySmall after:lexiconUnknown	8 0 -2 -1 -1 -4
last:ordinaryEnd after:role	-8 8 7 -3 -4 -1
last:ordinaryEnd after:particle	-1 -2 5 -5 -1 0
last:ordinaryEnd after:legalForm	18 -3 -9 -3 -1 -4
last:ordinaryEnd after:firmHead	-19 0 10 14 -1 -1
last:ordinaryEnd after:firmNoun	-2 -6 9 -4 -2 -1
last:ordinaryEnd after:bodyHead	16 0 -12 -4 -1 -2
last:ordinaryEnd after:placeHead	12 -1 -6 -3 -1 -1
last:ordinaryEnd after:productNoun	8 0 -2 -1 0 -4
last:ordinaryEnd after:speaking	-12 11 20 0 -23 -4
last:ordinaryEnd after:acting	-9 -1 9 -4 8 -1
last:ordinaryEnd after:firmVerb	4 -1 6 1 -16 -9
last:ordinaryEnd after:article	3 1 20 -34 -5 -3
last:ordinaryEnd after:possessive	-14 0 -1 -3 16 -1
last:ordinaryEnd after:preposition	4 1 1 -3 -14 2
last:ordinaryEnd after:placePreposition	6 -26 1 -18 10 10
last:ordinaryEnd after:from	7 0 -2 6 -4 -22
last:ordinaryEnd after:at	-3 -20 2 5 -5 12
last:ordinaryEnd after:named	-12 0 13 3 -5 -3
last:ordinaryEnd after:and	-3 11 -7 -8 14 -14
last:ordinaryEnd after:never	14 -2 -7 -3 -2 -1
last:ordinaryEnd after:plain	-17 -4 3 7 4 11
last:ordinaryEnd after:firmTail	-24 0 25 -5 -2 -1
last:ordinaryEnd after:credit	20 3 -12 -9 -9 -11
last:ordinaryEnd after:function	-1 -1 6 -22 9 8
last:ordinaryEnd after:given	12 -6 -1 -4 0 0
last:ordinaryEnd after:acronym	8 -2 -5 0 0 0
last:ordinaryEnd after:mixed	11 -1 -6 -1 0 -4
last:ordinaryEnd after:capital	-11 -2 19 -3 -1 -13
last:ordinaryEnd after:small	11 -9 6 -24 1 0
last:ordinaryEnd after:number	-19 6 14 14 -10 -5
last:ordinaryEnd after:endsInS	6 -1 -3 0 -1 0
last:ordinaryEnd after:edge	-4 -7 3 12 1 -9
last:ordinaryEnd after:comma	17 1 -14 -13 4 -26
last:ordinaryEnd after:colon	17 -52 -5 15 -16 6
last:ordinaryEnd after:opens	3 16 -12 4 -18 -4
last:ordinaryEnd after:closes	0 -2 -4 5 -1 -1
last:ordinaryEnd after:quote	-6 -8 -2 -11 5 13
last:ordinaryEnd after:hyphen	-10 14 -12 11 -8 -3
last:ordinaryEnd after:stop	3 6 9 12 -30 -15
last:ordinaryEnd after:ampersand	6 -1 -3 -2 0 0
last:ordinaryEnd after:unknown	7 -1 -6 0 0 0
last:ordinaryEnd after:longWord	16 -2 3 -14 -14 -5
last:ordinaryEnd after:shortWord	-4 6 7 -22 6 10
last:ordinaryEnd after:inhabitant	-12 10 11 -3 -8 -1
last:ordinaryEnd after:ordinaryNoun	-10 5 13 -11 2 -9
last:ordinaryEnd after:ordinarySmall	-4 -3 8 -1 -2 0
last:ordinaryEnd after:ordinaryEnd	-18 7 6 -2 12 -1
last:ordinaryEnd after:lexiconNoun	-7 0 10 4 -6 -11
last:ordinaryEnd after:lexiconCompound	-18 5 14 -2 5 -2
last:ordinaryEnd after:lexiconEnding	7 0 -4 -1 -1 0
last:ordinaryEnd after:lexiconUnknown	6 -8 5 -9 -1 -1
last:lexiconNoun after:role	-18 -2 11 14 -3 -2
last:lexiconNoun after:particle	-5 21 -4 0 -32 9
last:lexiconNoun after:legalForm	25 -4 -18 -2 -1 -2
last:lexiconNoun after:firmHead	21 -3 -19 -5 4 -4
last:lexiconNoun after:bodyHead	3 9 -6 -6 -3 -1
last:lexiconNoun after:placeHead	32 -4 -14 -10 -5 -4
last:lexiconNoun after:productHead	5 0 -4 0 0 -1
last:lexiconNoun after:productNoun	11 0 -8 -2 -1 -1
last:lexiconNoun after:mediaHead	6 -1 -3 0 0 -1
last:lexiconNoun after:speaking	-4 6 0 9 -24 -12
last:lexiconNoun after:acting	-13 12 6 -10 7 3
last:lexiconNoun after:firmVerb	-9 17 13 -21 -8 -14
last:lexiconNoun after:article	8 4 -8 -10 -9 1
last:lexiconNoun after:possessive	-14 -3 22 -7 -19 10
last:lexiconNoun after:preposition	-2 7 -8 4 -7 10
last:lexiconNoun after:placePreposition	11 -14 4 -15 -19 4
last:lexiconNoun after:from	17 -5 8 -19 -33 0
last:lexiconNoun after:at	5 -2 -1 -4 6 -9
last:lexiconNoun after:named	-1 -7 4 -11 -7 14
last:lexiconNoun after:and	-4 -1 -6 9 11 -30
last:lexiconNoun after:pronoun	-2 -13 14 -1 0 -1
last:lexiconNoun after:nationality	11 -1 -5 -1 -4 0
last:lexiconNoun after:never	-10 -3 4 -3 -5 14
last:lexiconNoun after:plain	3 4 -6 -17 -2 5
last:lexiconNoun after:firmTail	-20 -5 24 -4 -2 -2
last:lexiconNoun after:credit	33 -3 -14 -4 -22 -19
last:lexiconNoun after:function	5 -1 -17 4 11 -5
last:lexiconNoun after:given	16 -10 -6 -1 -2 -1
last:lexiconNoun after:acronym	16 -2 -11 -3 -1 -1
last:lexiconNoun after:mixed	10 -1 -8 -1 0 0
last:lexiconNoun after:capital	-6 -10 14 -9 9 2
last:lexiconNoun after:small	14 -4 4 -9 -9 -13
last:lexiconNoun after:number	22 -19 -22 8 -3 -13
last:lexiconNoun after:initial	12 0 -10 -1 0 0
last:lexiconNoun after:endsInS	-11 3 -10 -1 3 16
last:lexiconNoun after:edge	8 -1 -3 -16 -3 4
last:lexiconNoun after:comma	17 0 -2 -3 -24 -11
last:lexiconNoun after:colon	14 0 -25 2 -2 0
last:lexiconNoun after:opens	-36 32 -11 12 -4 11
last:lexiconNoun after:closes	-9 -7 -4 16 3 -6
last:lexiconNoun after:quote	-12 0 4 -1 -14 12
last:lexiconNoun after:hyphen	3 12 -17 2 -7 -7
last:lexiconNoun after:stop	9 -12 -4 10 -10 -10
last:lexiconNoun after:ampersand	24 -2 -18 -3 -2 -2
last:lexiconNoun after:unknown	7 -1 -1 -7 -1 -1
last:lexiconNoun after:longWord	-21 -9 3 30 1 -8
last:lexiconNoun after:shortWord	6 5 -6 -5 -8 8
last:lexiconNoun after:ordinaryNoun	-18 8 15 3 -3 -7
last:lexiconNoun after:ordinarySmall	-24 3 18 -5 -2 16
last:lexiconNoun after:ordinaryEnd	-4 -2 -15 14 12 -2
last:lexiconNoun after:lexiconNoun	-16 2 17 -14 8 6
last:lexiconNoun after:lexiconOther	-12 8 10 -1 -4 0
last:lexiconNoun after:lexiconCompound	9 -12 -6 10 -6 -2
last:lexiconNoun after:lexiconEnding	0 -9 -10 -3 15 -1
last:lexiconNoun after:lexiconUnknown	21 -24 0 -8 -7 -3
last:lexiconOther after:role	-2 -4 7 -3 -1 -1
last:lexiconOther after:particle	8 3 -6 -3 -1 -4
last:lexiconOther after:firmHead	11 -2 -8 -1 0 -1
last:lexiconOther after:firmNoun	13 0 -12 -1 -1 0
last:lexiconOther after:speaking	-19 18 2 -3 -1 -1
last:lexiconOther after:acting	26 -12 -12 -8 -11 -1
last:lexiconOther after:firmVerb	-8 14 1 -7 -1 -3
last:lexiconOther after:article	2 5 3 -5 -4 -7
last:lexiconOther after:possessive	13 -11 -2 0 -1 -1
last:lexiconOther after:preposition	8 -2 5 -4 -9 -5
last:lexiconOther after:placePreposition	13 -6 1 -3 -6 -2
last:lexiconOther after:from	3 7 -8 -1 -3 -3
last:lexiconOther after:at	8 0 0 0 -8 0
last:lexiconOther after:and	-32 9 14 4 0 9
last:lexiconOther after:pronoun	9 -7 -2 0 0 -1
last:lexiconOther after:calendar	5 -4 0 0 0 0
last:lexiconOther after:plain	23 -14 -8 -1 -2 -1
last:lexiconOther after:firmTail	-4 -5 7 0 0 0
last:lexiconOther after:credit	-5 7 -1 0 -1 -1
last:lexiconOther after:function	33 -28 -14 -4 -7 7
last:lexiconOther after:capital	17 -8 -2 -9 -7 -5
last:lexiconOther after:small	7 5 3 -27 -11 1
last:lexiconOther after:number	-17 13 8 0 -1 0
last:lexiconOther after:edge	14 -8 -4 -1 -1 -1
last:lexiconOther after:comma	-9 23 -5 -13 -17 8
last:lexiconOther after:colon	19 -16 -1 -5 -5 -5
last:lexiconOther after:opens	-1 1 -8 7 -3 -1
last:lexiconOther after:closes	-13 -2 18 -8 -3 -1
last:lexiconOther after:quote	7 -25 25 -3 -3 -18
last:lexiconOther after:hyphen	7 0 -1 -4 0 -2
last:lexiconOther after:stop	0 10 -23 20 -2 -21
last:lexiconOther after:ampersand	8 -2 -6 -1 0 0
last:lexiconOther after:longWord	-13 8 8 -2 -1 0
last:lexiconOther after:shortWord	17 -3 -8 -10 -9 0
last:lexiconOther after:inhabitant	-12 13 4 -2 -1 0
last:lexiconOther after:ordinaryNoun	12 -8 -2 -4 -3 -2
last:lexiconOther after:ordinaryEnd	-12 8 7 -1 -1 -1
last:lexiconOther after:lexiconNoun	27 -11 -17 -3 -3 -2
last:lexiconOther after:lexiconOther	-7 9 -1 -1 0 0
last:lexiconOther after:lexiconCompound	-16 2 18 -3 -1 -1
last:lexiconOther after:lexiconUnknown	17 -8 -7 -2 -3 -1
last:lexiconCompound after:role	-5 4 9 -4 -10 -1
last:lexiconCompound after:title	-7 -1 -5 10 0 0
last:lexiconCompound after:particle	10 7 -10 -14 2 -6
last:lexiconCompound after:legalForm	18 -3 -8 -3 -2 -5
last:lexiconCompound after:firmHead	-4 1 9 -3 -4 -2
last:lexiconCompound after:firmNoun	3 10 -9 -1 -3 -1
last:lexiconCompound after:bodyHead	12 -1 -4 -6 -2 -2
last:lexiconCompound after:placeHead	4 -1 -15 -1 10 -1
last:lexiconCompound after:productHead	5 0 -2 -1 -2 -1
last:lexiconCompound after:productNoun	9 -1 -2 -1 -1 -4
last:lexiconCompound after:clubHead	11 -1 -1 -8 -2 0
last:lexiconCompound after:mediaHead	-6 9 -3 0 -2 -1
last:lexiconCompound after:speaking	-2 -1 17 -16 -4 -8
last:lexiconCompound after:acting	-6 6 -5 6 1 -5
last:lexiconCompound after:firmVerb	5 -5 9 -11 -4 -11
last:lexiconCompound after:article	2 -12 1 8 0 -6
last:lexiconCompound after:possessive	-12 0 -6 1 16 -2
last:lexiconCompound after:preposition	8 -9 -6 -1 -2 -1
last:lexiconCompound after:placePreposition	-9 -5 13 -3 -4 6
last:lexiconCompound after:from	3 -4 10 0 -5 -26
last:lexiconCompound after:at	6 -22 11 4 -4 -13
last:lexiconCompound after:named	-21 15 13 -5 8 -6
last:lexiconCompound after:and	23 -10 -4 -10 -26 2
last:lexiconCompound after:pronoun	-4 8 -7 3 -2 -1
last:lexiconCompound after:nationality	10 -2 -8 2 -3 -3
last:lexiconCompound after:never	4 5 -8 0 -4 -1
last:lexiconCompound after:plain	-16 5 -11 20 -7 12
last:lexiconCompound after:firmTail	-10 2 14 -4 -7 -1
last:lexiconCompound after:partyTail	15 -3 -10 -10 0 0
last:lexiconCompound after:credit	15 16 -11 -10 -16 -10
last:lexiconCompound after:function	4 -10 -2 3 -4 -1
last:lexiconCompound after:given	16 -9 -2 -4 -1 0
last:lexiconCompound after:givenMaybe	5 -3 -1 0 -1 0
last:lexiconCompound after:acronym	11 -3 -6 -2 -2 0
last:lexiconCompound after:mixed	12 -1 -5 -2 0 -4
last:lexiconCompound after:capital	-4 6 14 -14 -2 -16
last:lexiconCompound after:small	1 0 -2 6 -5 -4
last:lexiconCompound after:number	-15 5 13 7 3 -11
last:lexiconCompound after:endsInS	7 -1 -3 -1 -2 0
last:lexiconCompound after:edge	-1 9 13 8 -15 -16
last:lexiconCompound after:comma	0 11 -4 -11 11 -11
last:lexiconCompound after:colon	2 -13 -25 -5 20 4
last:lexiconCompound after:opens	13 0 2 -7 -14 -4
last:lexiconCompound after:closes	-24 -3 5 -2 20 -2
last:lexiconCompound after:quote	15 -34 -22 -22 -2 16
last:lexiconCompound after:hyphen	5 -2 -12 10 -10 -5
last:lexiconCompound after:stop	12 -7 -16 6 -11 5
last:lexiconCompound after:ampersand	10 -5 -2 -2 -2 -1
last:lexiconCompound after:slash	-6 -2 -2 -1 9 0
last:lexiconCompound after:unknown	9 -3 -5 -1 -2 0
last:lexiconCompound after:longWord	10 -10 12 -30 2 -8
last:lexiconCompound after:inhabitant	-3 6 6 -5 -9 -2
last:lexiconCompound after:ordinaryNoun	-26 21 7 7 6 -9
last:lexiconCompound after:ordinarySmall	3 -8 7 -1 -3 0
last:lexiconCompound after:ordinaryEnd	-8 -10 0 7 11 -1
last:lexiconCompound after:lexiconNoun	-10 19 7 -6 -6 -12
last:lexiconCompound after:lexiconOther	5 -1 -1 -1 -2 0
last:lexiconCompound after:lexiconCompound	-5 -7 7 2 3 -2
last:lexiconCompound after:lexiconEnding	7 0 -5 -1 -1 0
last:lexiconCompound after:lexiconUnknown	8 -16 10 -17 3 -2
last:lexiconEnding after:role	-7 -5 17 -5 -6 -1
last:lexiconEnding after:particle	1 -8 13 -5 0 -14
last:lexiconEnding after:firmHead	-8 -1 -9 15 -1 -1
last:lexiconEnding after:firmNoun	-1 -6 8 0 -3 -1
last:lexiconEnding after:productHead	9 -7 -2 0 -1 0
last:lexiconEnding after:speaking	-5 2 4 5 -6 -1
last:lexiconEnding after:acting	3 1 -2 -5 5 -12
last:lexiconEnding after:firmVerb	-20 8 -21 15 8 12
last:lexiconEnding after:article	-20 13 10 13 -4 -12
last:lexiconEnding after:preposition	15 12 -19 -9 -6 -12
last:lexiconEnding after:placePreposition	5 12 -18 -4 2 -6
last:lexiconEnding after:from	-10 13 1 -4 5 -9
last:lexiconEnding after:at	10 -8 -1 0 -1 0
last:lexiconEnding after:and	-17 3 10 -11 16 -2
last:lexiconEnding after:calendar	-9 0 -1 -1 -1 10
last:lexiconEnding after:plain	1 -4 1 -8 1 5
last:lexiconEnding after:firmTail	-9 -5 13 -2 -1 -1
last:lexiconEnding after:credit	6 -2 -2 -1 0 -4
last:lexiconEnding after:function	3 -7 19 -31 10 -12
last:lexiconEnding after:mixed	5 0 -2 -2 0 -1
last:lexiconEnding after:capital	-9 -3 8 8 -7 6
last:lexiconEnding after:small	6 8 -3 -8 7 -31
last:lexiconEnding after:number	-6 -7 -4 -5 0 15
last:lexiconEnding after:endsInS	-8 -1 -1 -1 -1 10
last:lexiconEnding after:edge	-4 -6 -1 -1 12 -4
last:lexiconEnding after:comma	-11 7 3 -22 14 -3
last:lexiconEnding after:colon	2 -19 -11 -15 12 10
last:lexiconEnding after:opens	18 -2 -6 -4 -6 -7
last:lexiconEnding after:closes	-14 -3 16 1 -9 -3
last:lexiconEnding after:quote	11 -6 -9 -5 -5 6
last:lexiconEnding after:hyphen	-19 -2 8 12 2 -1
last:lexiconEnding after:stop	13 12 -19 -1 -22 8
last:lexiconEnding after:ampersand	2 0 -7 0 7 0
last:lexiconEnding after:longWord	17 -7 -4 -5 -3 -2
last:lexiconEnding after:shortWord	0 13 -2 0 4 -47
last:lexiconEnding after:inhabitant	-9 5 12 -2 -8 -1
last:lexiconEnding after:ordinaryNoun	-15 -3 11 -6 2 10
last:lexiconEnding after:ordinaryEnd	-9 6 8 0 -6 -1
last:lexiconEnding after:lexiconNoun	-10 -6 5 11 -9 7
last:lexiconEnding after:lexiconCompound	1 4 5 -1 -12 -2
last:lexiconEnding after:lexiconEnding	6 0 -1 -5 0 0
last:lexiconEnding after:lexiconUnknown	-3 -2 -2 -1 7 -1
last:lexiconUnknown after:role	-16 0 8 19 0 -12
last:lexiconUnknown after:title	7 -5 -1 -1 -1 0
last:lexiconUnknown after:particle	24 -28 -14 -29 9 9
last:lexiconUnknown after:legalForm	34 -6 -21 -4 -8 -3
last:lexiconUnknown after:firmHead	49 -24 -22 -8 -15 -6
last:lexiconUnknown after:firmNoun	7 -5 4 -18 6 -9
last:lexiconUnknown after:bodyHead	7 0 -15 -4 8 -2
last:lexiconUnknown after:placeHead	26 -12 -23 -8 -3 -5
last:lexiconUnknown after:productHead	1 10 -10 -1 -5 -2
last:lexiconUnknown after:productNoun	6 0 -4 -1 -1 -2
last:lexiconUnknown after:mediaHead	6 4 -17 -5 -11 13
last:lexiconUnknown after:speaking	-1 13 3 -12 -5 -26
last:lexiconUnknown after:acting	0 6 8 -1 -10 -22
last:lexiconUnknown after:firmVerb	-5 -20 33 -9 -3 -30
last:lexiconUnknown after:article	-17 14 7 -1 0 -9
last:lexiconUnknown after:possessive	7 -9 7 -1 -1 -4
last:lexiconUnknown after:preposition	-18 9 9 3 13 -34
last:lexiconUnknown after:placePreposition	-2 6 -8 7 1 -11
last:lexiconUnknown after:from	-14 -8 0 14 10 12
last:lexiconUnknown after:at	-21 15 -6 -1 3 15
last:lexiconUnknown after:named	-18 14 5 -8 -3 7
last:lexiconUnknown after:and	-4 -3 15 -12 -13 3
last:lexiconUnknown after:pronoun	2 11 -13 4 -7 -6
last:lexiconUnknown after:nationality	16 -21 13 0 -9 -1
last:lexiconUnknown after:calendar	24 -19 -5 0 -1 -1
last:lexiconUnknown after:never	24 3 -17 -2 -10 -5
last:lexiconUnknown after:plain	-5 12 10 -5 -6 -28
last:lexiconUnknown after:firmTail	-33 3 33 -3 3 -9
last:lexiconUnknown after:partyTail	-5 -5 16 -5 -4 -4
last:lexiconUnknown after:credit	-3 -14 -12 -13 23 15
last:lexiconUnknown after:function	-21 18 6 -6 4 -1
last:lexiconUnknown after:given	-5 7 -14 -2 12 -2
last:lexiconUnknown after:givenMaybe	2 -8 -5 9 -1 -1
last:lexiconUnknown after:acronym	14 -13 -14 -4 12 -3
last:lexiconUnknown after:mixed	23 -7 -10 -2 -6 -2
last:lexiconUnknown after:capital	61 -49 -19 0 -10 -18
last:lexiconUnknown after:small	-13 9 3 1 5 -6
last:lexiconUnknown after:number	-20 29 7 14 -18 -25
last:lexiconUnknown after:initial	34 -24 -14 -1 -3 -3
last:lexiconUnknown after:endsInS	16 -22 -31 -7 21 -6
last:lexiconUnknown after:edge	-34 8 0 -11 38 -6
last:lexiconUnknown after:comma	-18 15 6 -8 -1 -3
last:lexiconUnknown after:colon	-7 -3 -2 17 -9 6
last:lexiconUnknown after:opens	-9 28 3 -11 -18 -9
last:lexiconUnknown after:closes	-19 -31 10 11 17 -8
last:lexiconUnknown after:quote	2 0 -1 -4 -18 5
last:lexiconUnknown after:hyphen	1 -12 1 4 -8 8
last:lexiconUnknown after:stop	-5 26 1 -17 -14 2
last:lexiconUnknown after:ampersand	48 -13 -31 -11 -10 -8
last:lexiconUnknown after:slash	11 -8 -3 -1 -3 -1
last:lexiconUnknown after:unknown	11 -31 5 -4 18 -4
last:lexiconUnknown after:longWord	-7 -6 16 -15 11 -20
last:lexiconUnknown after:shortWord	2 -6 -5 -4 6 2
last:lexiconUnknown after:inhabitant	28 -15 -26 8 2 -7
last:lexiconUnknown after:ordinaryNoun	-47 20 12 18 24 4
last:lexiconUnknown after:ordinarySmall	1 8 -7 -1 -3 -2
last:lexiconUnknown after:ordinaryEnd	7 0 -1 -11 3 -6
last:lexiconUnknown after:lexiconNoun	19 -3 -18 2 -4 -5
last:lexiconUnknown after:lexiconOther	40 -26 -14 -3 -3 -2
last:lexiconUnknown after:lexiconCompound	16 -31 8 -19 5 -8
last:lexiconUnknown after:lexiconEnding	24 -10 -10 -3 -10 -2
last:lexiconUnknown after:lexiconUnknown	49 -43 -14 11 -14 -16`,
  document: `always	-43 13 12 17 9 13
score person	-63 295 -38 -46 -41 -34
score company	-96 -54 261 -47 -35 -29
score organisation	-71 -50 -47 271 -21 -24
score place	-52 -51 -43 -37 213 -29
score product	-49 -36 -45 -35 -28 200
same words none	-16 42 12 -9 -19 -14
same words person	21 31 -30 -9 -30 3
same words company	4 -40 60 -16 -16 -8
same words organisation	-12 -5 -13 48 -4 -5
same words place	12 -17 -28 -3 59 -13
same words product	-22 -26 -13 -7 -1 71
same words seen	-22 4 0 3 -3 30
same words surely person	-43 58 15 -7 -39 13
same words surely company	-36 -35 97 -17 -11 -9
same words surely organisation	-19 -3 -14 58 -4 -6
same words surely place	1 -10 -35 19 53 -14
same words surely product	-18 -41 -17 -7 -1 85
family name	28 81 -51 -83 -169 -62
given name	3 45 -49 16 -45 -8
of a longer company	53 -49 14 -80 -12 -26
of a longer organisation	91 -94 -68 30 -53 -88
of a longer place	88 -17 -65 -28 -49 -59
of a longer product	95 -36 -6 -59 -31 -50
begins a longer company	-27 0 60 -42 -79 -14
holds a person	19 117 -56 -40 -50 -43
holds a company	40 8 3 -41 -36 1
holds an organisation	5 -9 -7 28 -10 -9
holds a place	-17 -2 -29 49 19 -22
small elsewhere	-9 23 34 -29 -57 -29
article elsewhere	5 -11 32 -11 -45 5
article here	-15 -30 11 19 4 1
sentence start here	-32 13 17 28 5 -9
only at sentence starts	45 1 -24 -45 17 -42
always/1	9 -43 -4 16 -1 14
score person/1	4 95 -9 -15 -31 -22
score company/1	9 -19 84 -19 -41 -39
score organisation/1	-3 -5 -18 103 -37 -25
score place/1	-31 -17 -23 -43 131 -35
score product/1	-29 -4 -23 -13 -43 126
same words none/1	-26 56 -1 7 -12 -18
same words person/1	37 8 -26 -15 -31 7
same words company/1	28 -28 23 -14 -13 -11
same words organisation/1	-16 -1 -8 41 -1 -4
same words place/1	22 -18 -29 -2 47 -14
same words product/1	-9 -27 -8 -6 1 50
same words seen/1	1 11 -26 11 -4 9
same words surely person/1	-32 37 25 -13 -42 17
same words surely company/1	-19 -27 69 -15 -8 -12
same words surely organisation/1	-24 1 -9 52 -2 -5
same words surely place/1	10 -10 -37 21 41 -15
same words surely product/1	-5 -44 -12 -6 1 65
family name/1	-23 126 -41 -86 -171 -61
given name/1	3 45 -49 16 -45 -8
of a longer company/1	43 -33 8 -67 -6 -20
of a longer organisation/1	55 -95 -59 67 -51 -88
of a longer place/1	82 -16 -53 -24 -46 -59
of a longer product/1	62 -13 8 -50 -31 -32
begins a longer company/1	-27 0 60 -42 -79 -14
small elsewhere/1	-9 23 34 -29 -57 -29
article elsewhere/1	36 -3 -4 -13 -40 -17
article here/1	10 38 -13 -20 -8 6
sentence start here/1	-24 -14 19 38 3 24
only at sentence starts/1	72 -67 -29 -38 13 -36`,
};
