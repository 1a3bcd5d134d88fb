// Whose dollars the bare sign stands for: each case is a folder, with the units of its figures of money, article by article.
import { deepEqual } from 'node:assert/strict';
import { dossierOf } from './support';

const CASES: readonly { readonly name: string; readonly texts: readonly string[]; readonly units: readonly string[] }[] = [
  { name: 'a local paper beside a wire that names them',
    texts: ['The mine will cost A$130 million to repair, the operator said on Monday.', 'Repairing the mine will cost $130 million, and the fine comes to $4 million.'],
    units: ['AUD', 'AUD', 'AUD'] },
  { name: 'an article that tells its own from American ones',
    texts: ['The mine will cost A$130 million to repair, the operator said on Monday.', 'Repairing the mine will cost $130 million. Insurers pay up to US$60 million, the operator said.'],
    units: ['AUD', 'AUD', 'USD'] },
  { name: 'a conversion tells them apart',
    texts: ['The mine will cost A$130 million ($86 million) to repair, the operator said on Monday.', 'Repairing the mine will cost $86 million, and the fine comes to $130 million.'],
    units: ['AUD', 'USD', 'USD', 'USD'] },
  { name: 'another number is about something else',
    texts: ['The mine will cost A$130 million to repair, the operator said on Monday.', 'A film about the mine took $42 million in its first week.'],
    units: ['AUD', 'USD'] },
  { name: 'dollars of two regions',
    texts: ['The mine will cost A$130 million to repair, the operator said on Monday.', 'The owner paid C$40 million for it.', 'Repairing the mine will cost $130 million.'],
    units: ['AUD', 'CAD', 'USD'] },
  { name: 'nobody names a region',
    texts: ['The mine will cost $130 million to repair, the operator said on Monday.', 'Repairing the mine will cost $130 million.'],
    units: ['USD', 'USD'] },
];

describe('dossier: the bare dollar sign', () => {
  for (const { name, texts, units } of CASES) {
    it(name, () => deepEqual(dossierOf(...texts).figures.filter((f) => f.mention.kind === 'money').map((f) => f.value.currency), units));
  }
});
