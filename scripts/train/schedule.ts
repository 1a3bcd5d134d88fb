/** From this part of the training on, what has been learned is averaged (Polyak and Juditsky 1992), so many times an epoch. */
const AVERAGED_FROM = 2 / 3;
const TIMES_AN_EPOCH = 6;

/**
 * Goes through the samples of an epoch; `show` is told which share of the whole training is done, 0 to 1, by which rates fall from sample to sample. In the last third
 * `average` is called at even distances and after the last sample: in a training of four epochs the mean of one or two ends of epochs would be that of hardly anything.
 */
export function eachSample<T>(samples: readonly T[], epoch: number, epochs: number, show: (sample: T, done: number) => void, average: () => void): void {
  const apart = Math.max(1, Math.ceil(samples.length / TIMES_AN_EPOCH));
  samples.forEach((sample, i) => {
    const done = (epoch + i / samples.length) / epochs;
    show(sample, done);
    const last = i + 1 === samples.length;
    if (done >= AVERAGED_FROM ? (i + 1) % apart === 0 || last : last && epoch + 1 === epochs) average();
  });
}
