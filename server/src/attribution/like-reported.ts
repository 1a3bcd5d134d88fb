import { isCapital, type SentenceView } from './sentence';

/** A year, which puts what is told into the past. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * `Gegen vier Männer liefen noch Verfahren`, `140 Familien wohnten im Umland`: a plural whose preterite is its Konjunktiv II as well, of what lasts
 * or goes on now. Behind reported speech it is no narration; `2024 zogen 140 Familien weg` is one.
 * @param between whether reported speech follows, too, so that nothing has to tell of now: `Jährlich landeten 40 Netze im Meer. Nur ein Teil werde geborgen.`
 */
export function mayBeReported(view: SentenceView, between = false): boolean {
  const { lasting, likeReported, weakPlural, ongoing, bygone, auxiliaries } = view.pack.attribution;
  const [main] = view.clauses;
  if (!main || main.opener || lasting.size === 0) return false;
  let lasts = false;
  let alike = false;
  let now = false;
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) {
    const word = view.lower[i]!;
    if (view.quotedBy[i]! >= 0) return false;
    if (bygone.test(word) || (view.tokens[i]!.kind === 'number' && YEAR.test(word))) return false;
    now ||= ongoing.has(word);
    if (i < main.first || i >= main.end || isCapital(view.tokens[i])) continue;
    if (auxiliaries.has(word)) return false;
    lasts ||= lasting.has(word);
    // an adjective has its noun behind it
    alike ||= (likeReported.test(word) || (between && weakPlural.test(word))) && !isCapital(view.tokens[i + 1]);
  }
  return lasts || (alike && (now || between));
}
