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
import { least, line, median, ms, once, timesOf } from './measure';
import { loadPeers } from './peers';
import { timeServer } from './server';
import { firstWords, proseOf, withOneWordChanged } from './texts';

const { values } = parseArgs({ options: { 'no-peers': { type: 'boolean' }, 'no-server': { type: 'boolean' }, language: { type: 'string', default: 'en' } } });
const language = values.language === 'de' ? 'de' : 'en';
const article = firstWords(proseOf(40_000, language), 2000);
const small = proseOf(100_000, language);
const large = proseOf(1_000_000, language);
/** Behind the article: nothing of it is met before it is timed. */
const further = small.slice(40_000) + large.slice(100_000, 260_000);

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
  const warm = await timesOf(() => run(article), { runs: 40, warm: 20 });
  line('2,000 words, warm', ms(warm.median), least(warm, `${article.length} characters`));
  const others = Array.from({ length: 8 }, (_, i) => firstWords(further.slice(i * 20_000), 2000));
  const unmet = await timesOf((i) => run(others[i]!), { runs: 8, warm: 0 });
  line('2,000 words not met before', ms(unmet.median), least(unmet));
  const bare = await timesOf(() => analyze(article), { runs: 40, warm: 20 });
  line('2,000 words, warm, without the tagger', ms(bare.median), least(bare));

  const cache = new ParagraphCache();
  const edited = [article, withOneWordChanged(article, 'quickly')] as const;
  for (const text of edited) run(text, cache);
  // every edit is another word, so that its paragraph is never in the cache
  const edits = Array.from({ length: 60 }, (_, i) => withOneWordChanged(article, `word${i}`));
  const edit = await timesOf((i) => run(edits[i % edits.length]!, cache), { runs: 45, warm: 15 });
  line('one word edited in it', ms(edit.median), least(edit));
  // a word that grows moves all that stands behind it
  const typed = Array.from({ length: 60 }, (_, i) => withOneWordChanged(article, `q${'uickly'.slice(0, i % 6)}${i % 2 ? 'x' : ''}`));
  const typing = await timesOf((i) => run(typed[i % typed.length]!, cache), { runs: 45, warm: 15 });
  line('one letter typed in it', ms(typing.median), least(typing));

  const source = { file: 'source.txt', role: 'source' as const, analysis: run(firstWords(article, 500)) };
  const story = { file: 'article.txt', role: 'draft' as const, analysis: run(article) };
  line('compared with another article, and checked', ms(await median(() => findFindings(compare([source, { ...story }]), story.file))));

  const small1 = await timesOf(() => run(small), { runs: 9, warm: 3 });
  const large1 = await timesOf(() => run(large), { runs: 4, warm: 1, limit: 30 });
  const speed = (text: string, time: number): string => `${(text.length / 1e3 / time).toFixed(2)} MB/s`;
  line('100 KB', ms(small1.median), least(small1, speed(small, small1.median)));
  line('1 MB', ms(large1.median), least(large1, speed(large, large1.median)));
  line('growth from 100 KB to 1 MB, of the least', `× ${(large1.least / small1.least).toFixed(1)}`, 'the text grows × 10');
  return warm.median;
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
