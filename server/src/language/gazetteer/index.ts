import { americanCompanies } from './companies-america';
import { asianCompanies } from './companies-asia';
import { branchCompanies } from './companies-branches';
import { englishCompanies } from './companies-english';
import { europeanCompanies } from './companies-europe';
import { germanCompanies } from './companies-german';
import { worldCompanies } from './companies-world';
import { Gazetteer } from './gazetteer';
import { media } from './media';
import { germanOrganisations } from './organisations-german';
import { worldOrganisations } from './organisations-world';
import { otherNames } from './others';
import { people } from './people';
import { places } from './places';
import { products } from './products';

/** Every curated name Beleg ships. */
export const gazetteer = new Gazetteer([
  ...germanCompanies, ...worldCompanies, ...americanCompanies, ...europeanCompanies, ...asianCompanies, ...branchCompanies,
  ...media, ...englishCompanies, ...otherNames, ...germanOrganisations, ...places, ...products, ...worldOrganisations, ...people,
]);
