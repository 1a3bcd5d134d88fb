import { markedFixture } from '../support/marked';

describe('figures', () => {
  for (const kind of ['money', 'figures']) {
    markedFixture(`${kind}.de.txt`, 'de');
    markedFixture(`${kind}.en.txt`, 'en');
  }
});
