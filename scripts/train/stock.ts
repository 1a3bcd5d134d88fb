import type { LanguageId } from '../../server/src/language/pack';
import { givenNameRows } from '../../server/src/language/gazetteer/given';
import { people } from '../../server/src/language/gazetteer/people';
import type { Random } from './random';
import * as firms from './stocks/firms';
import { ENGLISH_PLACES, GERMAN_PLACES, PLACE_PARTS, WORLD_PLACES } from './stocks/places';
import { SURNAME_PARTS, SURNAMES } from './stocks/surnames';

const GIVEN = Object.values(givenNameRows).flatMap((row) => row.split(' ')).filter((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name));
/** Surnames of people known to everybody: what is learned about a listed name has to be seen in training, too. */
const KNOWN = people.flatMap(({ names }) => names.split(/[;=]/)).map((name) => name.replace(/^\*/, '')).filter((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name));

/** New names of every kind for one language: from stocks, or put together so that nobody has met them. */
export class Stock {
  constructor(readonly language: LanguageId, readonly random: Random) {}

  givenName(): string {
    const { random } = this;
    if (random.chance(0.06)) return `${random.pick(GIVEN)}-${random.pick(GIVEN)}`;
    return random.chance(0.08) ? this.#altered(random.pick(GIVEN)) : random.pick(GIVEN);
  }

  surname(): string {
    const { random } = this;
    if (random.chance(0.06)) return random.pick(KNOWN);
    const one = (): string => {
      if (random.chance(this.language === 'de' ? 0.4 : 0.15)) return random.pick(SURNAME_PARTS[0]) + random.pick(SURNAME_PARTS[1]);
      const name = random.pick(SURNAMES);
      return random.chance(0.2) ? this.#altered(name) : name;
    };
    return random.chance(0.07) ? `${one()}-${one()}` : one();
  }

  place(): string {
    const { random, language } = this;
    if (random.chance(0.3)) return random.pick(WORLD_PLACES);
    if (random.chance(0.3) && language === 'de') return random.pick(PLACE_PARTS[0]) + random.pick(PLACE_PARTS[1]);
    return random.pick(language === 'de' ? GERMAN_PLACES : ENGLISH_PLACES);
  }

  knownFirm(): string {
    return this.random.pick(firms.KNOWN_FIRMS);
  }

  body(): string {
    const { random } = this;
    if (random.chance(0.6)) return random.pick(firms.BODIES);
    return Array.from({ length: 2 + random.below(3) }, () => String.fromCharCode(65 + random.below(26))).join('');
  }

  /** The distinctive word of a firm's name: a surname, an ordinary word, an invented one, or capitals. */
  firmWord(): string {
    const { random } = this;
    const kind = random.next();
    if (kind < 0.3) return this.surname();
    if (kind < 0.55) return random.pick(this.language === 'de' && random.chance(0.8) ? firms.GERMAN_FIRM_WORDS : firms.ENGLISH_FIRM_WORDS);
    if (kind < 0.9) return this.invented();
    return Array.from({ length: 2 + random.below(3) }, () => String.fromCharCode(65 + random.below(26))).join('');
  }

  invented(): string {
    const { random } = this;
    const [first, middle, last] = firms.SYLLABLES;
    const word = random.pick(first) + (random.chance(0.5) ? random.pick(middle) : '') + random.pick(last);
    // some write themselves with a capital inside
    return random.chance(0.08) ? random.pick(first) + word : word;
  }

  /** What stands behind that word: a trade, a legal form, both, or a partner. */
  firmTail(): string {
    const { random, language } = this;
    const trades = language === 'de' ? firms.GERMAN_FIRM_TAILS : firms.ENGLISH_FIRM_TAILS;
    const legal = language === 'de' ? firms.GERMAN_LEGAL : firms.ENGLISH_LEGAL;
    const kind = random.next();
    if (kind < 0.4) return random.pick(trades);
    if (kind < 0.6) return random.pick(legal);
    if (kind < 0.85) return `${random.pick(trades)} ${random.pick(legal)}`;
    return language === 'de' ? `& ${this.surname()}` : `& ${this.surname()} ${random.pick(trades)}`;
  }

  /** A name of this kind that looks like it, and is new: a letter changed, an ending lost or added. */
  #altered(name: string): string {
    const { random } = this;
    if (name.length < 4) return name;
    const at = 1 + random.below(name.length - 2);
    const letter = 'aeiourstnlmkdbgh'[random.below(16)]!;
    return random.chance(0.5) ? name.slice(0, at) + letter + name.slice(at + 1) : name.slice(0, at) + name.slice(at + 1);
  }
}
