import type { LanguageId } from '../../language/pack';
import type { Row } from './sheet';

/** A computed amount as the article's language writes it: `29,2 Mrd. USD`, `23.1K`. */
export function amountText(n: number, like: Row, language: LanguageId): string {
  const words = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 }).format(n);
  return like.local.value.currency ? `${words} ${like.local.value.currency}` : words;
}
