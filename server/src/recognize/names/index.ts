export type { KnownName, NameCandidate } from './candidate';
export { findNameCandidates } from './find';
export { resolveNames } from './resolve';
