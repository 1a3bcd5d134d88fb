import type { Mention } from '../../recognize/mention';
import { before, once, type Told } from './told';

/** More than this is no price of a share, a tonne, an ounce or a coin. */
const LEVEL = 1_000_000;
/** More than this is no price on a menu or at a door. */
const MENU = 150;
/** So far behind a figure, in code units, stands what it is the price or the distance of. */
const NEAR = 40;

const ofMarket = once(({ words, figures, pack: { posted } }) => posted.instruments.test(words) && posted.moves.test(words) && !posted.dealings.test(words) && figures.every((m) => m.kind !== 'money' || (m.value?.max ?? Infinity) <= LEVEL));
const ofHammer = once(({ words, pack: { posted } }) => posted.hammer.test(words));
const ofWares = once(({ words, figures, pack: { posted } }) => posted.wares.test(words) && figures.every((m) => m.kind !== 'money' || isMenuPrice(m)));

/** The words of a statement right behind a place, lower case. */
function behind({ article, claim }: Told, at: number): string {
  return article.text.slice(at, Math.min(claim.span.end, at + NEAR)).toLowerCase();
}

function isMenuPrice({ kind, value }: Mention): boolean {
  return kind === 'money' && value?.bound !== 'vague' && (value?.max ?? value?.min ?? Infinity) <= MENU;
}

/** The price of the day, or how it moved: `Die Aktie gab um 4 Prozent auf 88 Euro nach`, “Butter futures settled at €7,420 a tonne”; no deal in it. */
export function isMarketPrice(told: Told, { kind, value }: Mention): boolean {
  return (kind !== 'quantity' || told.pack.posted.levels.has(value?.unit ?? '')) && ofMarket(told);
}

/** What was paid before everybody at an auction: “Best pens of ewes made £132”. */
export function isHammerPrice(told: Told, { kind }: Mention): boolean {
  return kind === 'money' && ofHammer(told);
}

/** What everybody is asked for a thing of every day: “a pie still costs £4.50”, `die Kugel Eis für 1,80 Euro`. */
export function isWarePrice(told: Told, mention: Mention): boolean {
  if (!isMenuPrice(mention) || !ofWares(told)) return false;
  const { posted } = told.pack;
  return posted.asked.test(before(told, mention.span.start)) || posted.askedBehind.test(behind(told, mention.span.end));
}

/** How far off a place is: `hundert Meter höher`, “on Deeside, 95 miles away”. */
export function isAway(told: Told, { kind, span, value }: Mention): boolean {
  const { posted, genre } = told.pack;
  return kind === 'quantity' && value?.per === undefined && genre.ways.has(value?.unit ?? '') && (posted.awayBehind.test(behind(told, span.end)) || posted.awayBefore.test(before(told, span.start)));
}
