import type { LanguagePack } from '../../language/pack';
import { ambiguousGiven } from '../../language/gazetteer/given';
import { KINDS } from '../tagger/labels';
import { CandidateFlag, type NameCandidate } from './candidate';
import { ruleName } from './rules';

const PERSON = KINDS.indexOf('person');
const COMPANY = KINDS.indexOf('company');
const BARRED = -9;

/**
 * Rules out readings that the form of a stretch forbids, whatever speaks for them: no person's name ends in a word for firms (`Tarnow
 * Partners`), which is a firm then; a given name and a surname are a person's where nothing beside them speaks of a firm (`Tilda Steg, a painter`),
 * for firms called so have a legal form, a word for them or a place in the list; and a bare word for a body is no name behind an article
 * (`the Bank`). Scores are changed in place.
 */
export function ruleOutByShape(candidates: readonly NameCandidate[], scores: number[][], pack: LanguagePack): void {
  const { firmEnds, bodyWords } = pack.names;
  candidates.forEach((candidate, i) => {
    const own = scores[i]!;
    const { words, inner, flags } = candidate;
    if (!inner) {
      if (flags & CandidateFlag.articleBefore && bodyWords.has(words)) own.fill(BARRED);
      return;
    }
    if (own[PERSON]! > 0 && firmEnds.has(words.slice(words.lastIndexOf(' ') + 1))) {
      own[COMPANY] = Math.max(own[COMPANY]!, own[PERSON]!);
      own[PERSON] = BARRED;
    } else if (own[COMPANY]! > 0 && own[COMPANY] === Math.max(...own) && isFullName(words, pack) && !showsFirm(candidate)) {
      own[PERSON] = own[COMPANY]!;
      own[COMPANY] = BARRED;
    }
  });
}

/** `Tilda Steg`: a given name that is no other word, and one word in plain letters. */
function isFullName(words: string, { names: { givenNames, firmEnds } }: LanguagePack): boolean {
  const match = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u.exec(words);
  return !!match && givenNames.has(match[1]!) && !ambiguousGiven.has(match[1]!) && !firmEnds.has(match[2]!);
}

/** What stands beside or in a name and speaks of a firm. */
const OF_FIRMS = /^(?:(?:before|before2|after):(?:firmNoun|firmHead|named)|(?:last|after):(?:legalForm|firmHead|mediaHead|bodyHead|clubHead|productHead)|tail:|listed |maybe |inside listed)/;

function showsFirm({ rules }: NameCandidate): boolean {
  let shown = false;
  rules.each((rule) => {
    shown ||= OF_FIRMS.test(ruleName(rule));
  });
  return shown;
}
