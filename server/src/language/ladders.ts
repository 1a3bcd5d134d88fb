/**
 * Groups of roles that are rungs of one ladder: who stands on one does not stand on another, though none is an office that
 * only one person holds. The groups are those of the rows of roles, the same in every language.
 */
export const LADDERS: readonly (readonly string[])[] = [
  ['chief physician', 'senior physician', 'junior physician', 'public health officer'],
  ['rector', 'dean', 'doctoral student'],
  ['professor', 'doctoral student'],
];
