export * from './entry';
export * from './store';
export * from './place';
export * from './apply';
export * from './decide';
export * from './take-back';
