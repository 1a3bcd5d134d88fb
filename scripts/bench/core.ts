// What the benchmark times, bundled by main.ts the way it ships.
export { analyze } from '../../server/src/analysis';
export { ParagraphCache } from '../../server/src/analysis/cache';
export { findFindings } from '../../server/src/checks';
export { compare } from '../../server/src/dossier';
export { defaultTagger } from '../../server/src/recognize/tagger';
