import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import type { Span } from '../../text/span';
import { isPeople, SEATS } from '../figures/units';
import { conceptOf, stem } from '../words';
import { COUNTED } from './bare';
import { VOTE_UNITS } from './votes';

/** What a count without a noun counts: nothing that another does. */
export const unitless = ({ start }: Span): string => `count:${start}`;

/** What people are called by what they do or what befalls them: `1900 Menschen` who are employed are staff. */
export const PEOPLE: readonly (readonly [act: string, concept: string])[] = [['evacuated', 'evacuated'], ['staff', 'staff'], ['deaths', 'deaths'], ['injured', 'injured'], ['births', 'births'], ['participants', 'participants']];

/** Letters before a count of people within which the words stand that make it the room of a place. */
const ROOM = 40;

/** The unit of a count: people for whom there is room are as many seats. */
export const roomOf = (unit: string, before: string, { roomFor }: CompareLexicon): string => (isPeople(unit) && roomFor.test(before.slice(-ROOM).toLowerCase()) ? SEATS : unit);

/** The unit of a figure as it is compared: a currency, a measure, or what is counted, people by what they do. */
export function unitOf({ kind, value, span }: Mention, words: ReadonlyMap<string, number>, lexicon: CompareLexicon): string {
  if (kind === 'date') return 'date';
  if (kind === 'money') return `money:${value!.currency ?? '?'}`;
  const unit = value!.unit ?? '';
  if (kind === 'percent' || !unit) return unit || unitless(span);
  if (unit === 'age' || unit === 'ofthem') return unit;
  if (VOTE_UNITS.has(unit)) return `count:${unit}`;
  const measured = lexicon.compoundMeasures.find(([noun]) => noun.test(unit));
  if (measured) return measured[1];
  const concept = COUNTED.has(unit) ? unit : (conceptOf(unit, lexicon.measures, lexicon) ?? conceptOf(unit, lexicon.things, lexicon));
  if (!concept && /^[a-zµ°/²³]{1,4}$/i.test(unit)) return unit;
  if (concept === 'people') return `count:${PEOPLE.find(([act]) => words.has(`=${act}`))?.[1] ?? concept}`;
  return `count:${concept ?? (lexicon.pieces.has(unit.toLowerCase()) ? 'pieces' : stem(unit, lexicon))}`;
}
