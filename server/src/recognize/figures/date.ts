import type { LanguagePack } from '../../language/pack';
import { perSpelling, type Spelling } from '../../text/remember';
import type { Mention } from '../mention';
import type { ParagraphInput, Recognizer } from '../recognizer';

/** Dates and years, and months and weekdays that need the date of the article to mean something. */
export const date: Recognizer = { id: 'date', recognize: recognizeDate };

const months = new WeakMap<LanguagePack, (spelling: Spelling) => number>();

/** The number of the month that a word with a capital names; 0 for other words. */
function monthsOf(pack: LanguagePack): (spelling: Spelling) => number {
  let monthOf = months.get(pack);
  if (!monthOf) {
    const numbers = new Map(pack.months.map((m, i) => [m.toLowerCase(), (i % 12) + 1]));
    months.set(pack, (monthOf = perSpelling((word) => (/^\p{Lu}/u.test(word) ? numbers.get(word.toLowerCase()) ?? 0 : 0))));
  }
  return monthOf;
}

function recognizeDate({ paragraph: { tokens }, pack }: ParagraphInput): Mention[] {
  const found: Mention[] = [];
  const monthOf = monthsOf(pack);
  const push = (first: number, end: number, rule: string, iso: string | undefined, relative = false): void => {
    found.push({ kind: 'date', span: { start: tokens[first]!.start, end: tokens[end - 1]!.end }, rule: `date.${rule}`, date: { iso, ...(relative ? { relative } : {}) } });
  };
  const two = (n: number | string): string => String(n).padStart(2, '0');
  const isYear = (i: number): boolean => /^(?:1[5-9]|20)\d{2}$/.test(tokens[i]?.text ?? '');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const dotted = token.kind === 'number' && /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(token.text);
    if (dotted && Number(dotted[2]) <= 12) {
      push(i, i + 1, 'digits', `${dotted[3]}-${two(dotted[2]!)}-${two(dotted[1]!)}`);
      continue;
    }
    const short = token.kind === 'word' && /^\p{Lu}/u.test(token.text) ? pack.shortMonths.get(token.spelling.lower) ?? 0 : 0;
    const month = (token.kind === 'word' ? monthOf(token.spelling) : 0) || short;
    if (month) {
      let first = i;
      // „Sept. 9“
      let end = short && tokens[i + 1]?.text === '.' && !tokens[i + 1]!.spaced ? i + 2 : i + 1;
      let day: string | undefined;
      const back = tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
      if (/^\d{1,2}$/.test(tokens[back]?.text ?? '') && (pack.id === 'en' || back === i - 2)) [first, day] = [back, tokens[back]!.text];
      else if (pack.id === 'en' && /^\d{1,2}$/.test(tokens[end]?.text ?? '') && tokens[end]!.spaced) day = tokens[end++]!.text;
      if (short && !day) continue;
      const comma = tokens[end]?.text === ',' ? end + 1 : end;
      const year = isYear(comma) ? tokens[comma]!.text : undefined;
      if (year) end = comma + 1;
      // „May“ and „March“ are names and verbs too; „mid-March“ is joined to its part
      const part = tokens[i - 1]?.text === '-' && !tokens[i - 1]!.spaced ? i - 2 : i - 1;
      if (pack.id === 'en' && !day && !year && !/^(?:in|since|until|by|last|next|from|of|this|mid|early|late)$/i.test(tokens[part]?.text ?? '')) continue;
      push(first, end, 'month', year ? `${year}-${two(month)}${day ? `-${two(day)}` : ''}` : undefined, !year);
      i = end - 1;
      continue;
    }
    if (token.kind === 'number' && isYear(i) && !/^[-.,/]$/.test(tokens[i + 1]?.spaced === false && tokens[i + 2]?.spaced === false ? tokens[i + 1]!.text : '')) {
      const before = tokens[i - 1]?.text ?? '';
      if (!/^[$€£#§]$/.test(before) && !/^(?:%|Euro|Dollar|Prozent|percent|people|Menschen)$/.test(tokens[i + 1]?.text ?? '')) push(i, i + 1, 'year', token.text);
      continue;
    }
    if (token.kind === 'word' && pack.weekdays.includes(token.text)) push(i, i + 1, 'weekday', undefined, true);
  }
  return found;
}
