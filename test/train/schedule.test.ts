// When what is learned is averaged, and how far a training is at each sample.
import assert from 'node:assert/strict';
import { eachSample } from '../../scripts/train/schedule';

/** After how many samples of the whole training an average was taken, and the share that was done at each sample. */
function run(samples: number, epochs: number, byEpochs = false): { readonly averaged: number[]; readonly done: number[] } {
  const averaged: number[] = [];
  const done: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    eachSample(Array.from({ length: samples }, (_, i) => i), epoch, { epochs, byEpochs }, (_sample, share) => void done.push(share), () => void averaged.push(done.length));
  }
  return { averaged, done };
}

describe('the schedule of a training', () => {
  it('averages at even distances in the last third, and after the last sample', () => {
    assert.deepEqual(run(12, 3).averaged, [26, 28, 30, 32, 34, 36]);
    assert.deepEqual(run(12, 4).averaged, [34, 36, 38, 40, 42, 44, 46, 48]);
    assert.equal(run(100, 3).averaged.at(-1), 300);
  });

  it('averages something in any training', () => {
    for (const [samples, epochs] of [[1, 1], [2, 1], [1, 4], [5, 2]] as const) assert.equal(run(samples, epochs).averaged.at(-1), samples * epochs, `${samples} ${epochs}`);
  });

  it('by epochs, averages at their ends and stands still within them', () => {
    assert.deepEqual(run(3, 4, true).averaged, [12]);
    assert.deepEqual(run(3, 6, true).averaged, [15, 18]);
    assert.deepEqual(run(2, 2, true).done, [0, 0, 0.5, 0.5]);
  });

  it('goes from the first sample to the last one evenly', () => {
    assert.deepEqual(run(2, 2).done, [0, 0.25, 0.5, 0.75]);
  });
});
