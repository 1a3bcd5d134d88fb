import type { LanguageId } from '../../language/pack';
import { decodeBase64 } from '../../text/base64';
import { ByteReader, ByteWriter, KEPT_BITS } from './bytes';
import { hashText } from './hash';
import { HashIndex } from './hash-index';
import shipped from './model/clusters';

/** Words and the clusters their vectors lie in: words near each other in meaning and use (surnames of one part of the world, makers of cars, verbs of saying). */
export interface ClusterParts {
  /** The coarse cluster of each fine one; both are counted from 1. */
  readonly coarse: readonly number[];
  /** Hashes of words, ascending, the fine cluster of each (up to 511), and the group of words of like use it is in (up to 127). */
  readonly hashes: Uint32Array;
  readonly fine: Uint16Array;
  readonly profile: Uint8Array;
}

/** Writes what `decodeClusters` reads. */
export function encodeClusters({ coarse, hashes, fine, profile }: ClusterParts): Uint8Array {
  const out = new ByteWriter();
  out.uint(coarse.length);
  for (const group of coarse) out.byte(group);
  out.hashes(hashes);
  for (const cluster of fine) out.byte(cluster & 255);
  fine.forEach((cluster, row) => out.byte(((cluster >> 8) << 7) | profile[row]!));
  return out.bytes();
}

/** Reads the clusters of words: 0 for a word that has none, else the fine cluster in the low sixteen bits, the coarse one in the eight above, and its use on top. */
export function decodeClusters(bytes: Uint8Array): (hash: number) => number {
  const from = new ByteReader(bytes);
  const coarse = from.take(from.uint());
  const hashes = from.hashes();
  const low = from.take(hashes.length);
  const high = from.take(hashes.length);
  const index = new HashIndex(hashes, KEPT_BITS);
  return (hash) => {
    const row = index.placeOf(hash);
    if (row < 0) return 0;
    const fine = low[row]! | ((high[row]! >> 7) << 8);
    return fine | (coarse[fine]! << 16) | ((high[row]! & 127) << 24);
  };
}

let clusters: ((hash: number) => number) | undefined;

/** The form under which a word's cluster is found: small letters without accents (`Müller`: `muller`), as in the vectors. */
export function clusterForm(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The cluster a word's vector lies in, 0 where it is in none (see `decodeClusters`). The vectors are of English text: in another
 * language only what is capitalised is asked for, since names are the same there, with or without the genitive's s.
 */
export function clusterOf(word: string, language: LanguageId): number {
  if (language !== 'en' && !/^\p{Lu}/u.test(word)) return 0;
  clusters ??= decodeClusters(decodeBase64(shipped));
  const form = clusterForm(word);
  const found = clusters(hashText(form));
  return found || language === 'en' || !form.endsWith('s') ? found : clusters(hashText(form.slice(0, -1)));
}
