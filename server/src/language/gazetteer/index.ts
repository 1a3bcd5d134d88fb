import { germanCompanies } from './companies-german';
import { worldCompanies } from './companies-world';
import { compileGazetteer, type Gazetteer } from './gazetteer';
import { otherNames } from './others';
import { people } from './people';

/** Every curated name Beleg ships. */
export const gazetteer: Gazetteer = compileGazetteer([...germanCompanies, ...worldCompanies, ...otherNames, ...people]);
