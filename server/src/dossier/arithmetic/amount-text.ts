import type { LanguageId } from '../../language/pack';
import type { Row } from './sheet';

/** To make one takes longer than all it writes for an article. */
const formats = new Map<LanguageId, Intl.NumberFormat>();

/** A computed amount as the article's language writes it: `29,2 Mrd. USD`, `23.1K`. */
export function amountText(n: number, like: Row, language: LanguageId): string {
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 })));
  const words = format.format(n);
  return like.local.value.currency ? `${words} ${like.local.value.currency}` : words;
}
