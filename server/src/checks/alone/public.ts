import { isOfMarket } from '../../claims/genre/market';
import { LEVEL } from '../../claims/self-evident';
import { checkWordsOf } from '../../language/checks';
import type { Mention } from '../../recognize/mention';
import { before, once, type Told } from './told';

/** Pronounced in open court: “Pell was fined £300”, `Das Landgericht verurteilte ihn zu 9.000 Euro`; not “Pell could be fined”. */
export function isPronounced({ lower, words, pack: { alone, attribution } }: Told): boolean {
  return alone.pronounced.test(words) && !lower.some((w) => attribution.forecasts.has(w));
}

/** So far around a charge, in code units, stands who brings it. */
const ACCUSER = 400;

/** `Er ist angeklagt, 60.000 Euro genommen zu haben`, “Pell is accused of taking £60,000”, where an indictment, prosecutors or a trial are named near by. */
export function isCharged({ words, claim, article: { text, language }, pack: { alone } }: Told): boolean {
  if (!alone.charged.test(words)) return false;
  return checkWordsOf(language).accusing.test(text.slice(Math.max(0, claim.span.start - ACCUSER), claim.span.end).toLowerCase());
}

/**
 * A price or level of the day, which can be read anywhere: “The rand traded at 17.94 to the dollar”, `Die Aktie fiel um 4,2 Prozent auf 88,40 Euro`,
 * “It gained 3.8 per cent to €1.92”. A sum too large for a price stands in it only beside a share, as what the move has wiped out.
 */
export function isQuotation({ tokens, lower, words, figures, pack: { alone, genre } }: Told): boolean {
  if (!figures.length || !lower.some((w) => genre.moves.has(w) || w === '+')) return false;
  const share = figures.some((m) => m.kind === 'percent');
  if (figures.some((m) => m.kind === 'money' && (m.value?.max ?? 0) > LEVEL)) return share && alone.shares.test(words);
  return isOfMarket(tokens, genre) || alone.traded.test(words) || (share && figures.some((m) => m.kind === 'money'));
}

/** Up to this much is given as a prize, a donation or a reward, in public. */
const GIFT = 100_000;
const gives = once(({ words, pack: { alone } }) => alone.gifts.test(words));

/** `Der Preis ist mit 20.000 Euro dotiert`, “The raffle raised £2,400”. */
export function isGiven(told: Told, { kind, value }: Mention): boolean {
  return kind === 'money' && (value?.max ?? value?.min ?? Infinity) <= GIFT && gives(told);
}

const polls = once(({ words, pack: { alone } }) => alone.polled.test(words));

/** `40 Prozent der Befragten sparen`, “the margin of error is 3 per cent”: whoever was asked, the article has named the poll. */
export function isPolled(told: Told, { kind, value }: Mention): boolean {
  return polls(told) && (kind === 'percent' || told.pack.alone.people.test(value?.unit ?? ''));
}

/** `gefühlte 98 Prozent`: nobody has counted. */
export function isFelt(told: Told, { span }: Mention): boolean {
  return told.pack.alone.felt.test(before(told, span.start));
}

/** “The delta is home to two million people”: anybody can read how many live in a place. */
export function isPeopled(told: Told, { kind, span }: Mention): boolean {
  return kind === 'quantity' && told.pack.alone.peopled.test(before(told, span.start));
}

const votes = once(({ words, pack: { alone } }) => alone.votes.test(words));

/** `Bei der Stichwahl kam Voss auf 57,8 Prozent`, “Turnout was 61 per cent”, “won the seat with 20,000 votes”: counted in public. */
export function isVoted(told: Told, { kind, value }: Mention): boolean {
  return votes(told) && (kind === 'percent' || told.pack.attribution.voteUnits.has(value?.unit ?? ''));
}

const aims = once(({ words, claim, pack: { alone } }) => alone.expects.test(words) && claim.mentions.some(({ kind }) => kind === 'person' || kind === 'company' || kind === 'organisation'));

/** “Halden expects a profit of €150 million”, `Voss rechnet mit 30 Prozent`: what somebody with a name holds to come they have told. */
export function isExpected(told: Told): boolean {
  return aims(told);
}
