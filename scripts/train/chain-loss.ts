import { ChainWork, freeTransitions, marginals, type Transitions } from '../../server/src/recognize/tagger/chain';
import { LABEL_COUNT } from '../../server/src/recognize/tagger/labels';

const L = LABEL_COUNT;
/** A sentence whose loss is below this teaches nothing more. */
const LEARNED = 1e-4;

/**
 * The loss of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), and its transitions, which are learned here.
 * Where several labels are allowed at a token, all paths through them count as right, so that annotations which do not tell a firm
 * from another body, or leave a stretch unjudged, can be learned from too.
 */
export class ChainLoss {
  readonly transitions: Transitions = freeTransitions();
  readonly #squares = new Float64Array(this.transitions.length).fill(1);
  readonly #average = new Float64Array(this.transitions.length);
  readonly #free = new ChainWork();
  readonly #bound = new ChainWork();
  #all = new Float64Array(0);
  #right = new Float64Array(0);
  #averaged = 0;

  /**
   * The loss of a sentence with these scores (LABEL_COUNT a token); its gradient is written to `gradient`, and the transitions are moved.
   * Undefined where annotations contradict themselves; a sentence that is learned has loss but no gradient: then `learned` is true.
   */
  read(scores: Float64Array, allowed: Int32Array, weight: number, gradient: Float64Array, rate: number): { readonly loss: number; readonly learned: boolean } | undefined {
    const n = allowed.length;
    if (this.#all.length < n * L) [this.#all, this.#right] = [new Float64Array(n * 2 * L), new Float64Array(n * 2 * L)];
    const steps = this.transitions.map(Math.exp);
    const all = marginals(scores, n, steps, this.#all, this.#free);
    const right = marginals(scores, n, steps, this.#right, this.#bound, allowed);
    if (!Number.isFinite(right)) return undefined;
    const loss = weight * (all - right);
    if (all - right < LEARNED) return { loss, learned: true };
    for (let at = 0; at < n * L; at++) gradient[at] = weight * (this.#all[at]! - this.#right[at]!);
    this.#moveTransitions(n, steps, weight, rate);
    return { loss, learned: false };
  }

  #moveTransitions(n: number, steps: Float64Array, weight: number, rate: number): void {
    for (let i = 0; i < n; i++) {
      for (let b = i === 0 ? -1 : 0; b < (i === 0 ? 0 : L); b++) {
        for (let l = 0; l < L; l++) {
          const at = (b + 1) * L + l;
          const step = steps[at]!;
          if (step === 0) continue;
          const share = (work: ChainWork): number => (i === 0 ? 1 : work.forward[(i - 1) * L + b]!) * step * work.beside[i * L + l]!;
          const g = weight * (share(this.#free) - share(this.#bound));
          if (Math.abs(g) < 1e-6) continue;
          this.#squares[at]! += g * g;
          this.transitions[at]! -= (rate / Math.sqrt(this.#squares[at]!)) * g;
        }
      }
    }
  }

  /** Takes the transitions as they are now into their average. */
  takeIntoAverage(): void {
    this.#averaged++;
    for (let i = 0; i < this.transitions.length; i++) this.#average[i]! += this.transitions[i]!;
  }

  get average(): Float64Array {
    return this.#average.map((sum) => sum / this.#averaged);
  }
}
