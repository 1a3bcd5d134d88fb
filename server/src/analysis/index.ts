export * from './analysis';
export { analyze } from './analyze';
export { ParagraphCache } from './cache';
