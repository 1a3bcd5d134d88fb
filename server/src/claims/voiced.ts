import type { LanguagePack } from '../language/pack';
import { perTable, rememberSentences } from '../text/remember';
import type { SelfEvident } from './claim';

/** More words than fit into this, in code units, are no ordinary sentence: only its head is looked at. */
const LONGEST = 1000;

/**
 * What a statement is that nobody carries, where it is no bare statement of fact: somebody speaks in it, in words no attribution is made
 * of (`Das ist dort nachzulesen`, “she let it be known that …”, `Voss bleibt skeptisch`); the writer judges (“Relief has its price”);
 * or somebody moves before the writer's eyes (`Voss ringt um Fassung`). Undefined for all others. The words are in lower case.
 */
export function voicedAs(words: string, figure: boolean, pack: LanguagePack): SelfEvident | undefined {
  const head = words.slice(0, LONGEST);
  if (isTold(head, pack)) return 'voiced';
  return figure ? undefined : stanceIn(head, pack);
}

const isTold = perTable(({ voice }: LanguagePack) => (head) => voice.told.test(head), rememberSentences);

const stanceIn = perTable(({ voice, alone }: LanguagePack) => (head): SelfEvident | undefined => {
  if (voice.stance.test(head)) return 'voiced';
  const seen = voice.verdict.test(head) ? 'opinion' : voice.gesture.test(head) ? 'scene' : undefined;
  // „Das Werk ist alt und wird verkauft“
  return seen && alone.weighty.test(head) ? undefined : seen;
}, rememberSentences);
