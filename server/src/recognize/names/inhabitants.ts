import { gazetteer } from '../../language/gazetteer';
import type { LanguagePack } from '../../language/pack';
import { CandidateFlag } from './candidate';
import type { KindOfName } from './namesake';

/** A town's or country's inhabitant, in any number and case: `Basler`, `Kölnern`, `Bosnierin`. */
const INHABITANT = /^(\p{Lu}\p{Ll}+?)(?:er|erin|erinnen|ers|ern)$/u;

/**
 * Leaves out who lives in a place of the list and was taken for a name: behind an article or an adjective (`der 34-jährige Erfurter`), as a firm at the start of
 * a sentence too (`Linzer gastieren`). Nobody is an inhabitant whom the list knows by that name, or who has it as part of a longer one in the article.
 * In languages that write every noun with a capital alone.
 */
export function withoutInhabitants<T extends KindOfName>(names: readonly T[], pack: LanguagePack): readonly T[] {
  if (!pack.names.capitalNouns) return names;
  const doubted = names.filter((name) => isDoubtful(name) && livesSomewhere(name.candidate.words));
  if (!doubted.length) return names;
  const parts = new Set(names.filter(({ candidate }) => candidate.inner).flatMap(({ candidate }) => candidate.stem.split(/[ -]/)));
  const gone = new Set(doubted.filter(({ candidate }) => !parts.has(candidate.words) && !parts.has(candidate.stem)));
  return names.filter((name) => !gone.has(name));
}

function isDoubtful({ candidate: { flags, inner }, kind }: KindOfName): boolean {
  if (inner || (kind !== 'person' && kind !== 'company')) return false;
  const shown = CandidateFlag.articleBefore | CandidateFlag.described | (kind === 'company' ? CandidateFlag.startsSentence : 0);
  return (flags & shown) !== 0;
}

/** Whether a word is a place of the list with an ending for its inhabitants, and no name of the list itself. */
function livesSomewhere(word: string): boolean {
  const stem = INHABITANT.exec(word)?.[1];
  return stem !== undefined && !gazetteer.find(word) && !gazetteer.find(word.replace(/s$/, '')) && placesBehind(stem).some((place) => gazetteer.find(place)?.kind === 'place');
}

/** What a place may be called whose inhabitants begin like this: `Linz`, `Bosnien`, `Basel` (`Basl-er`), `Dresden` (`Dresdn-er`), `Neustadt` (`Neustädt-er`). */
function placesBehind(stem: string): readonly string[] {
  const plain = stem.replace(/ädt$/, 'adt');
  return [plain, `${stem}en`, `${stem}n`, `${stem}e`, stem.replace(/([ln])$/, 'e$1'), stem.replace(/n$/, 'en')];
}
