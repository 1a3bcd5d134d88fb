import { strict as assert } from 'node:assert';
import { findAttributions } from '../../server/src/attribution';
import { ATTRIBUTION_KINDS, type Attribution, type AttributionResult } from '../../server/src/attribution/attribution';
import type { LanguageId } from '../../server/src/language/pack';
import type { Span } from '../../server/src/text/span';
import { readVoices } from '../support/voices';
import { english } from './english';
import { german } from './german';
import { germanActs } from './german-acts';
import { germanPapers } from './german-papers';
import { germanReach } from './german-reach';
import { germanRarer } from './german-rarer';
import { englishDesks } from './english-desks';
import { englishHeard } from './english-heard';
import { englishNews } from './english-news';
import { germanIdiom } from './german-idiom';
import { germanNews } from './german-news';
import { englishPassages, germanPassages } from './passages';
import { englishStyles, germanStyles } from './styles';

/** The strongest attribution that reaches over most of a stretch. */
function carrier({ attributions }: AttributionResult, span: Span): Attribution | undefined {
  return attributions
    .filter((a) => (Math.min(a.reach.end, span.end) - Math.max(a.reach.start, span.start)) * 2 > span.end - span.start)
    .sort((a, b) => ATTRIBUTION_KINDS.indexOf(a.kind) - ATTRIBUTION_KINDS.indexOf(b.kind))[0];
}

function declare(title: string, language: LanguageId, groups: Readonly<Record<string, readonly string[]>>): void {
  describe(`attribution, ${title}`, () => {
    for (const [group, lines] of Object.entries(groups)) {
      describe(group, () => {
        for (const line of lines) {
          it(line, () => {
            const { input, expected } = readVoices(line, language);
            assert.ok(expected.length > 0, 'a line needs expectations');
            const result = findAttributions(input);
            const found = expected.map(({ span, source }) => {
              const by = carrier(result, span);
              return by ? `${by.kind}${source ? `: ${by.sourceName}` : ''}` : 'none';
            });
            assert.deepEqual(found, expected.map((e) => (e.source ? `${e.kind}: ${e.source}` : e.kind)));
          });
        }
      });
    }
  });
}

declare('German', 'de', german);
declare('German, rarer shapes', 'de', germanRarer);
declare('German, papers and the head of the sentence', 'de', germanPapers);
declare('German, how far it reaches', 'de', germanReach);
declare('German, what only looks like a statement', 'de', germanActs);
declare('English', 'en', english);
declare('English, what is heard and told', 'en', englishHeard);
declare('German, plain ways of news', 'de', germanNews);
declare('English, plain ways of news', 'en', englishNews);
declare('German, turns of the news', 'de', germanIdiom);
declare('English, the idiom of many desks', 'en', englishDesks);
declare('German passages', 'de', germanPassages);
declare('English passages', 'en', englishPassages);
declare('German house styles', 'de', germanStyles);
declare('English house styles', 'en', englishStyles);
