/**
 * Groups of roles that are rungs of one ladder: who stands on one does not stand on another, though none is an office that
 * only one person holds. The groups are those of the rows of roles, the same in every language.
 */
export const LADDERS: readonly (readonly string[])[] = [
  ['chief physician', 'senior physician', 'junior physician', 'public health officer'],
  ['rector', 'dean', 'doctoral student'],
  ['professor', 'doctoral student'],
];

/** Fields of government that one ministry often has together, so that its minister is called by one or the other. */
export const MINISTRIES: readonly (readonly string[])[] = [
  ['agriculture', 'food', 'consumers', 'environment'],
  ['health', 'social', 'labour', 'family', 'women', 'youth'],
  ['education', 'schools', 'science', 'research', 'culture'],
  ['economy', 'energy', 'climate', 'labour'],
  ['environment', 'climate', 'energy'],
  ['interior', 'sports'],
];

/** Trades of which somebody has one: who is told to be a vet here and a teacher there is not known for certain to either article. Those of one row go together. */
export const TRADES: readonly (readonly string[])[] = [
  ['surgeon', 'doctor', 'psychologist'], ['vet'], ['nurse'], ['pharmacist', 'chemist', 'biologist'], ['teacher', 'educator'], ['police officer'], ['pastor'], ['farmer', 'winegrower', 'forester', 'innkeeper', 'butcher', 'baker', 'fisherman'], ['carpenter'], ['electrician', 'mechanic'], ['hairdresser'], ['driver'], ['pilot'], ['lifeguard'], ['caretaker'],
  ['librarian', 'historian'], ['physicist', 'geologist'], ['economist'], ['goalkeeper'], ['striker'], ['defender'], ['trustee', 'tax adviser', 'auditor', 'notary'], ['lawyer'], ['architect'],
];

/** Pairs of rows of trades that often go together: a lawyer may be a notary or tell history. */
export const TRADES_TOGETHER: readonly (readonly [string, string])[] = [['lawyer', 'notary'], ['lawyer', 'tax adviser'], ['lawyer', 'auditor'], ['teacher', 'historian'], ['teacher', 'physicist'], ['teacher', 'biologist'], ['teacher', 'chemist'], ['doctor', 'biologist'], ['geologist', 'biologist'], ['physicist', 'chemist'], ['electrician', 'caretaker'], ['mechanic', 'driver'], ['farmer', 'vet'], ['doctor', 'pharmacist'], ['economist', 'lawyer'], ['economist', 'historian'], ['surgeon', 'chemist'], ['doctor', 'chemist']];

/** The kind of house that an office is the head of by its own word: a `principal` leads a school. */
export const HOUSE_OF_OFFICE: ReadonlyMap<string, string> = new Map([['principal', 'school'], ['rector', 'university'], ['mayor', 'town'], ['district administrator', 'district'], ['harbour master', 'port'], ['police chief', 'police'], ['fire chief', 'fire'], ['commander', 'fire'], ['artistic director', 'stage'], ['conductor', 'orchestra'], ['editor-in-chief', 'paper']]);
