import type { RepairWords } from '../repair';

/** German words of fixes: the appended forms keep the verb where it stands, `laut …` at the front would move it. */
export const repairWords: RepairWords = {
  saidBy: ', so {source}',
  reportedBy: ', wie {source} berichtet',
  writtenIn: ', laut {source}',
  oblique: [
    { begins: ['des', 'beider', 'mehrerer', 'eines', 'seines', 'ihres', 'dieses'], form: ', nach Angaben {source}' },
    { begins: ['dem', 'einem', 'seinem', 'ihrem', 'diesem'], form: ', laut {source}' },
  ],
  hearsay: ', heißt es',
  marks: ['„', '“'],
};
