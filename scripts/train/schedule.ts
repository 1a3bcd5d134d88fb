/** From this part of the training on, what has been learned is averaged (Polyak and Juditsky 1992), so many times an epoch. */
const AVERAGED_FROM = 2 / 3;
const TIMES_AN_EPOCH = 6;

/** How a training goes on. */
export interface Schedule {
  readonly epochs: number;
  /** Whether it goes on by whole epochs: rates fall from one to the next, and what has been learned is averaged at their ends. Else all of this is done within them, too. */
  readonly byEpochs: boolean;
}

/**
 * Goes through the samples of an epoch; `show` is told which share of the whole training is done, 0 to 1, by which rates fall. In the last third
 * `average` is called: by samples at even distances and after the last one, for in a training of four epochs the mean of one or two ends of epochs is that of hardly anything.
 */
export function eachSample<T>(samples: readonly T[], epoch: number, { epochs, byEpochs }: Schedule, show: (sample: T, done: number) => void, average: () => void): void {
  const apart = byEpochs ? samples.length : Math.max(1, Math.ceil(samples.length / TIMES_AN_EPOCH));
  samples.forEach((sample, i) => {
    const done = (epoch + (byEpochs ? 0 : i / samples.length)) / epochs;
    show(sample, done);
    const last = i + 1 === samples.length;
    if (done >= AVERAGED_FROM ? (i + 1) % apart === 0 || last : last && epoch + 1 === epochs) average();
  });
}
