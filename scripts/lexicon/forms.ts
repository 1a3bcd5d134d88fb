/**
 * A German noun in the forms it may have in a text: genitive, plural, dative plural. Some of them no one writes, which does no harm in a lexicon
 * that only says what is an ordinary word.
 */
export function germanForms(noun: string): readonly string[] {
  const word = noun.toLowerCase();
  const stem = word.slice(0, -2);
  if (word.endsWith('ismus')) return [word];
  if (word.endsWith('us')) return [word, `${word}se`, `${word}sen`, `${stem}en`, `${stem}i`];
  if (word.endsWith('um')) return [word, `${word}s`, `${stem}en`, `${stem}a`];
  if (word.endsWith('on')) return [word, `${word}s`, `${word}en`, `${word}e`];
  if (/(?:ung|ität|heit|keit|schaft|enz|anz|ik|ur)$/.test(word)) return [word, `${word}en`];
  if (/[^aeiouy]in$/.test(word)) return [word, `${word}nen`, `${word}s`];
  if (/(?:er|el|en)$/.test(word)) return [word, `${word}s`, `${word}n`];
  if (word.endsWith('e')) return [word, `${word}n`, `${word}s`];
  if (word.endsWith('a')) return [word, `${word}s`, `${word.slice(0, -1)}en`];
  if (/[iouyé]$/.test(word)) return [word, `${word}s`];
  if (/[szxß]$/.test(word)) return [word, `${word}e`, `${word}es`, `${word}en`];
  return [word, `${word}s`, `${word}es`, `${word}e`, `${word}en`];
}
