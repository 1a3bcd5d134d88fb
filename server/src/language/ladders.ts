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
