import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { quotable } from '../dossier';
import { isPronoun } from '../dossier/digest/quotes';
import { isStopWord } from '../dossier/words';
import { packOf } from '../language';
import { msg } from '../message';
import { contains, textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding, Fix } from './finding';
import { quotationsOtherwise, speakerAt } from './quotes';
import { replaceFix } from './repair';
import { sentenceAt } from './places';
import { folded, isMisspelling } from './spelling';
import { widened } from './widen';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  return quotationsOtherwise(context, 'quotation.speaker').flatMap(({ speech, others }): Finding[] => {
    const said = speech.attribution === undefined ? undefined : analysis.attributions[speech.attribution];
    const here = said?.sourceName ?? (said?.source ? textAt(analysis.text, said.source) : '');
    // whom „der Konzernchef“ means in a draft is a guess, and a guess accuses nobody
    if (!said || !isTold(analysis, said) || (!packOf(analysis.language).attribution.capitalNouns && isTitle(textAt(analysis.text, speech.quotation.inner))) || others.some((o) => isSamePerson(here, speakerAt(context, o) ?? ''))) return [];
    const speakers = [...new Set(others.map((o) => speakerAt(context, o)).filter((s) => s !== undefined))];
    const fixes: Fix[] = said?.source ? speakers.slice(0, 2).map((name, i, all) => replaceFix(article, withRole(context, said.source!), calledElsewhere(context, name), i === 0 && all.length === 1)) : [];
    return [{
      code: 'quote-speaker',
      severity: 'warning',
      file: article.file,
      span: speech.quotation.span,
      message: msg('“{quote}” is said here by {here}, elsewhere by {other}: {evidence}', {
        quote: quotable(textAt(analysis.text, speech.quotation.inner), analysis.language),
        here,
        other: speakers.join(', '),
        evidence: quoted(dossier, others.map((o) => widened(dossier, o, sentenceAt))),
      }),
      related: others,
      fixes,
    }];
  });
}

/** Whether all words that tell something are written large, as in the name of a programme or a motto: who says it first, is not asked. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.length < LONG_TITLE && words.every((w) => /^\p{Lu}/u.test(w) || w.length < 4 && isStopWord(w)) && !/^\p{Ll}/u.test(words[0] ?? '');
}

/** Words from which on nothing is a title. */
const LONG_TITLE = 8;

/** A speaker with the role beside the name: `Landrat Peter Quast`, which is not the other speaker's. */
function withRole({ article, dossier }: CheckContext, source: Span): Span {
  const roles = dossier.entities.flatMap((e) => e.roles).map((r) => r.evidence);
  return roles.find((e) => e.file === article.file && contains(e.span, source))?.span ?? source;
}

/** A person with the role another article gives, where it stands before the name. */
function calledElsewhere({ article, dossier }: CheckContext, name: string): string {
  const roles = dossier.entities.find((e) => e.kind === 'person' && e.name === name)?.roles ?? [];
  return roles.find((r) => r.evidence.file !== article.file && r.time === 'now' && r.evidence.text.endsWith(name))?.evidence.text ?? name;
}

/** Whether an attribution names its source outright, or by a pronoun. */
function isTold(analysis: ArticleAnalysis, { source, sourceName }: Attribution): boolean {
  const family = sourceName?.split(/\s+/).at(-1);
  const words = source && textAt(analysis.text, source);
  return words !== undefined && (/\p{Lu}/u.test(words) || isPronoun(analysis, words)) && (family === undefined || words.includes(family) || isPronoun(analysis, words));
}

/** One person, perhaps spelled differently, which is another finding. */
function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.split(/\s+/));
  const [last, other] = [folded(x!.at(-1)!), folded(y!.at(-1)!)];
  return last === other || (isMisspelling(last, other) && (x!.length < 2 || y!.length < 2 || folded(x![0]!) === folded(y![0]!)));
}

/** `quote-speaker`: the same quotation elsewhere with another speaker. */
export const quoteSpeaker: Check = {
  code: 'quote-speaker',
  title: msg('Quotation with another speaker'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft puts a quotation into somebody's mouth that an article of the folder has from somebody else.

**What you can do:** take over the speaker the article names.`,
    de: `Der Entwurf legt jemandem ein Zitat in den Mund, das ein Artikel des Ordners von jemand anderem hat.

**Was Sie tun können:** den Sprecher übernehmen, den der Artikel nennt.`,
  },
  find,
};
