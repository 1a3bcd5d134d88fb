import { germanCompanies } from './companies-german';
import { compileGazetteer, type Gazetteer } from './gazetteer';

/** Every curated name Beleg ships. */
export const gazetteer: Gazetteer = compileGazetteer([...germanCompanies]);
