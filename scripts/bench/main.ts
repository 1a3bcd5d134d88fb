// npm run bench -- [--no-peers] [--no-server] [--language en|de]
// Times analysis, the server over its protocol, and tools from npm on the same text. Figures to read, not tests:
// they hold for the machine they were taken on; the ratios hold for others, too.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { ParagraphCache } from '../../server/src/analysis/cache';
import type * as Core from './core';
import { line, median, ms, once } from './measure';
import { loadPeers } from './peers';
import { timeServer } from './server';
import { firstWords, proseOf, withOneWordChanged } from './texts';

const { values } = parseArgs({ options: { 'no-peers': { type: 'boolean' }, 'no-server': { type: 'boolean' }, language: { type: 'string', default: 'en' } } });
const language = values.language === 'de' ? 'de' : 'en';
const article = firstWords(proseOf(40_000, language), 2000);
const small = proseOf(100_000, language);
const large = proseOf(1_000_000, language);

async function main(): Promise<void> {
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown'} × ${cpus().length}, text: corpus/${language}`);
  const warm = await ours();
  if (!values['no-server']) await server();
  if (!values['no-peers'] && language === 'en') await peers(warm);
}

/** The core as it ships, minified: run from its sources by tsx it would be several times slower. */
async function loadCore(): Promise<typeof Core> {
  const outfile = join(__dirname, '..', '..', 'dist', 'bench', 'core.js');
  await build({ entryPoints: [join(__dirname, 'core.ts')], outfile, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'es2022', logLevel: 'warning' });
  return createRequire(outfile)(outfile) as typeof Core;
}

async function ours(): Promise<number> {
  const { analyze, compare, defaultTagger, findFindings, ParagraphCache } = await loadCore();
  const tagger = defaultTagger();
  const run = (text: string, cache?: ParagraphCache) => analyze(text, { tagger }, cache);
  line('first analysis in a process, model load included', ms(await once(() => run(article))), '2,000 words');
  const warm = await median(() => run(article), { runs: 25, warm: 10 });
  line('2,000 words, warm', ms(warm), `${article.length} characters`);
  line('2,000 words, warm, without the tagger', ms(await median(() => analyze(article), { runs: 25 })));

  const cache = new ParagraphCache();
  const edited = [article, withOneWordChanged(article, 'quickly')] as const;
  for (const text of edited) run(text, cache);
  // every edit is another word, so that its paragraph is never in the cache
  const edits = Array.from({ length: 60 }, (_, i) => withOneWordChanged(article, `word${i}`));
  line('one word edited in it', ms(await median((i) => run(edits[i % edits.length]!, cache), { runs: 40 })));

  const source = { file: 'source.txt', role: 'source' as const, analysis: run(firstWords(article, 500)) };
  const story = { file: 'article.txt', role: 'draft' as const, analysis: run(article) };
  line('compared with another article, and checked', ms(await median(() => findFindings(compare([source, { ...story }]), story.file))));

  const small1 = await median(() => run(small), { runs: 9, warm: 3 });
  const large1 = await median(() => run(large), { runs: 3, warm: 1, limit: 30 });
  line('100 KB', ms(small1), `${(small.length / 1e3 / small1).toFixed(2)} MB/s`);
  line('1 MB', ms(large1), `${(large.length / 1e3 / large1).toFixed(2)} MB/s`);
  line('growth from 100 KB to 1 MB', `× ${(large1 / small1).toFixed(1)}`, 'the text grows × 10');
  return warm;
}

async function server(): Promise<void> {
  execFileSync(process.execPath, [join(__dirname, '..', '..', 'esbuild.js'), '--production'], { stdio: 'inherit' });
  const times = await timeServer(article);
  line('server ready after spawn', ms(times.ready));
  line('article opened → first findings', ms(times.opened), '2,000 words, fresh process');
  line('keystroke → findings', ms(times.keystroke), '2,000 words');
}

async function peers(warm: number): Promise<void> {
  console.log('\nthe same 2,000 words, warm median; and what they are of ours');
  for (const peer of await loadPeers()) {
    const time = await median(() => peer.read(article), { runs: 7, warm: 2, limit: 15 });
    line(`${peer.name} (${peer.what})`, ms(time), `× ${(time / warm).toFixed(1)}`);
  }
}

void main();
