import type { LanguageId } from '../../language/pack';
import { decodeBase64 } from '../../text/base64';
import { decodeModel, type Model } from './model';
import de from './model/de';
import en from './model/en';
import { statisticalTagger } from './statistical';
import type { Tagger } from './tagger';

const MODELS: Readonly<Record<LanguageId, { readonly version: string; readonly data: string }>> = { de, en };

let shipped: Tagger | undefined;

/** The tagger that ships with Beleg; the model of a language is decoded when its first sentence is tagged. */
export function defaultTagger(): Tagger | undefined {
  shipped ??= statisticalTagger(`${de.version}-${en.version}`, shippedModel);
  return shipped;
}

/** Bytes of a language's model. */
export function modelSize(language: LanguageId): number {
  return Math.floor((MODELS[language].data.length * 3) / 4);
}

/** Decodes the model of a language anew; undefined where it has none. */
export function shippedModel(language: LanguageId): Model | undefined {
  const { data } = MODELS[language];
  return data ? decodeModel(decodeBase64(data)) : undefined;
}
