import type { RepairWords } from '../repair';

/** English words of fixes. */
export const repairWords: RepairWords = {
  saidBy: ', according to {source}',
  reportedBy: ', {source} reported',
  writtenIn: ', according to {source}',
  oblique: [],
  hearsay: ', reportedly',
  marks: ['“', '”'],
};
