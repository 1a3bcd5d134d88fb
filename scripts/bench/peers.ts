import { sentencesOf } from './sentences';

/** A tool from npm that reads English text, and what it does with one. */
export interface Peer {
  readonly name: string;
  readonly what: string;
  /** Reads a text; resolves when it is through. */
  read(text: string): unknown;
}

/** The peers, each loaded when it is asked for: loading is not timed. */
export async function loadPeers(): Promise<Peer[]> {
  return [await compromise(), await writeGood(), await cspell(), await recognizers()];
}

interface Nlp {
  money(): { json(): unknown };
  people(): { json(): unknown };
  organizations(): { json(): unknown };
}

async function compromise(): Promise<Peer> {
  const { default: nlp } = (await import('compromise')) as unknown as { default: (text: string) => Nlp };
  return {
    name: 'compromise', what: 'money, people, organisations',
    read: (text) => {
      const doc = nlp(text);
      return [doc.money().json(), doc.people().json(), doc.organizations().json()];
    },
  };
}

async function writeGood(): Promise<Peer> {
  // @ts-expect-error the package brings no types
  const { default: check } = (await import('write-good')) as { default: (text: string) => unknown[] };
  return { name: 'write-good', what: 'style', read: check };
}

async function cspell(): Promise<Peer> {
  const { spellCheckDocument } = await import('cspell-lib');
  return {
    name: 'cspell-lib', what: 'spelling',
    read: (text) => spellCheckDocument({ uri: 'file:///article.txt', text, languageId: 'plaintext', locale: 'en' }, { noConfigSearch: true, generateSuggestions: false }, { language: 'en' }),
  };
}

async function recognizers(): Promise<Peer> {
  const module = await import('@microsoft/recognizers-text-number-with-unit');
  // CommonJS: what it exports stands below `default` or not, by the loader
  const recognize = ((module as unknown as { default?: typeof module }).default ?? module).recognizeCurrency;
  return { name: 'recognizers-text', what: 'currency, sentence by sentence', read: (text) => sentencesOf(text).map((s) => recognize(s, 'en-us')) };
}
