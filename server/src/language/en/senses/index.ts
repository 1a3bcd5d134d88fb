import type { SenseRow } from '../../senses';
import { businessActs } from './business-acts';
import { businessCounts } from './business-counts';
import { businessMeasures } from './business-measures';
import { generalActs } from './general-acts';
import { generalCounts } from './general-counts';
import { generalMeasures } from './general-measures';
import { stateActs } from './state-acts';
import { stateCounts } from './state-counts';
import { stateMeasures } from './state-measures';
import { townsActs } from './towns-acts';
import { townsCounts } from './towns-counts';
import { townsMeasures } from './towns-measures';

/** Words of one meaning, of all topics: tables that are read when first asked for. */
export const senses = (): readonly SenseRow[] => [
  ...businessActs(),
  ...businessCounts(),
  ...businessMeasures(),
  ...generalActs(),
  ...generalCounts(),
  ...generalMeasures(),
  ...stateActs(),
  ...stateCounts(),
  ...stateMeasures(),
  ...townsActs(),
  ...townsCounts(),
  ...townsMeasures(),
];
