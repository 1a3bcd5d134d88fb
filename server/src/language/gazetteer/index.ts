import { americanCompanies } from './companies-america';
import { germanCompanies } from './companies-german';
import { worldCompanies } from './companies-world';
import { compileGazetteer, type Gazetteer } from './gazetteer';
import { otherNames } from './others';
import { people } from './people';
import { places } from './places';
import { products } from './products';

/** Every curated name Beleg ships. */
export const gazetteer: Gazetteer = compileGazetteer([...germanCompanies, ...worldCompanies, ...americanCompanies, ...otherNames, ...places, ...products, ...people]);
