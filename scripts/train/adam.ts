/** Values that are moved by Adam (Kingma, Ba 2015), with decay of weights apart from the gradient (Loshchilov, Hutter 2019). */
export class Adam {
  readonly gradient: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  #steps = 0;

  constructor(readonly values: Float32Array) {
    this.gradient = new Float32Array(values.length);
    this.#first = new Float32Array(values.length);
    this.#second = new Float32Array(values.length);
  }

  /** Moves the values against their gradient, and clears it. */
  step(rate: number, decay: number): void {
    this.#steps++;
    const { values, gradient } = this;
    const first = this.#first;
    const second = this.#second;
    const one = 1 / (1 - 0.9 ** this.#steps);
    const two = 1 / (1 - 0.999 ** this.#steps);
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * g;
      second[i] = 0.999 * second[i]! + 0.001 * g * g;
      values[i]! -= rate * ((first[i]! * one) / (Math.sqrt(second[i]! * two) + 1e-8) + decay * values[i]!);
      gradient[i] = 0;
    }
  }
}
