import type { LanguageId } from '../../language/pack';
import type { Row } from './sheet';

/** To make one takes longer than all it writes for an article. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: LanguageId, digits: number, notation?: 'compact'): Intl.NumberFormat {
  const key = `${language} ${digits} ${notation ?? ''}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(language, { notation, maximumFractionDigits: digits })));
  return format;
}

/** A number as a language writes it, with so many decimals at most: `1.264`, `27,1`. */
export function numberText(n: number, digits: number, language: LanguageId): string {
  return formatOf(language, digits).format(n);
}

/** A large number as a language writes it in short: `29,2 Mrd.`, `23.1K`. */
export function shortText(n: number, language: LanguageId): string {
  return formatOf(language, 2, 'compact').format(n);
}

/** A computed amount as the article's language writes it: `29,2 Mrd. USD`, `23.1K`. */
export function amountText(n: number, like: Row, language: LanguageId): string {
  const words = shortText(n, language);
  return like.local.value.currency ? `${words} ${like.local.value.currency}` : words;
}
