import type { Mention } from '../../recognize/mention';
import { before, once, type Told } from './told';

/** Something is done on which much hangs, whoever does it: `Er wurde entlassen`, “The yard owes its suppliers”. */
export const isWeighty = once(({ words, pack: { alone } }) => alone.weighty.test(words));

/** Something is done that a paper which reports it is asked for: of weight, or a step of a firm or a body that somebody must have told it: `stellte auf Zeitarbeit um`, “has hired bankers”. */
export const isGrave = once((told) => isWeighty(told) || told.pack.alone.steps.test(told.words));

/** Nothing of weight is done, by whomever: `Sie wohnt am Hafen`, “Halden makes hinges”, “Halden has opened a yard”. */
export const isLight = (told: Told): boolean => !isWeighty(told);

/** What somebody is, makes or does day by day, a stage of a public proceeding, or what is before everybody's eyes, and nothing of weight: `Feldmann fertigt Beschläge`, “The trial opened on Monday”. */
export const isIdle = once((told) => told.pack.alone.inPublic.test(told.words) || (!isWeighty(told) && told.pack.alone.idle.test(told.words)));

/**
 * It concerns nobody but a person, and nothing of weight is done: `Voss spricht ohne Zettel`, “Pell waters her roses”;
 * not `Voss hat gekündigt`, `Voss führt seit Mai die Werft`. Whom the writer hides may do what has weight.
 */
export function isPersonal(told: Told): boolean {
  const { tokens, lower, claim, pack: { attribution } } = told;
  if ((isWeighty(told) && !isHidden(told)) || claim.mentions.some((m) => m.kind === 'company' || m.kind === 'organisation')) return false;
  // a part of `Chef-Ermittler` is no body
  const joined = (i: number): boolean => tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-';
  return !tokens.some(({ kind, text }, i) => kind === 'word' && (!attribution.capitalNouns || text !== lower[i]) && !joined(i) && attribution.classOf(lower[i]!) === 'organisation');
}

/** `Herr K. hat gekündigt`, “Mrs T. sold the cot”: somebody the writer has met and hides behind an initial; `Karl K.` is known to the police. */
function isHidden({ tokens, lower, pack: { attribution } }: Told): boolean {
  return tokens.some(({ text }, i) => i > 0 && /^\p{Lu}\.?$/u.test(text) && attribution.honorifics.has(lower[i - 1]!));
}

/** A small sum is one of many: `im Schnitt 14 Euro`, “£2 a share”. */
const isCommon = once(({ words, pack: { alone } }) => alone.common.test(words));

/** A smaller sum is what things cost and people pay, seldom news; */
const SUM = 1000;
/** nor is one up to this where nothing of weight is done. */
const MODEST = 10_000;
/** A smaller count of things is what a reporter or a reader has counted along. */
const COUNT = 1000;

/**
 * A sum, a measure or a count that is no news by itself: “a ticket at £38”, `Ein Liegeplatz kostet 14 Euro`, “40 metres of fence”, `80 Kisten`,
 * “a firm with 40 employees”; not `im Schnitt 14 Euro`, “60 jobs”, a share.
 */
export function isTrifle(told: Told, { kind, span, value }: Mention): boolean {
  const { alone } = told.pack;
  const size = value?.max ?? value?.min;
  if (size === undefined || kind === 'percent') return false;
  if (kind === 'money') return !isCommon(told) && size < (isWeighty(told) ? SUM : MODEST);
  const unit = value?.unit ?? '';
  if (alone.people.test(unit)) return size < COUNT && alone.sized.test(before(told, span.start));
  return alone.measures.has(unit) || (size < COUNT && !isWeighty(told));
}
