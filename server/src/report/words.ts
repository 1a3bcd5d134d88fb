import type { AttributionKind } from '../attribution/attribution';
import type { NoteSubject, Relation } from '../dossier';
import { msg, type Message } from '../message';
import type { Amount } from '../recognize/mention';
import type { Carrier } from './sheet';

/** How a relation is called in a report. */
export const RELATION_WORDS: Readonly<Record<Relation, Message>> = {
  agrees: msg('agree'),
  morePrecise: msg('more precise'),
  rounder: msg('rounder'),
  hedgeLost: msg('hedge lost'),
  attributionLost: msg('source lost'),
  conflicts: msg('conflict'),
  otherThing: msg('same number, other thing'),
  spelling: msg('spelled differently'),
  onlyHere: msg('only here'),
};

/** How the subject of a fact is called. */
export const SUBJECT_WORDS: Readonly<Record<NoteSubject, Message>> = {
  figure: msg('Figure'),
  name: msg('Name'),
  role: msg('Role'),
  quotation: msg('Quotation'),
  event: msg('Event'),
  arithmetic: msg('Arithmetic'),
};

/** Who carries a statement, where the article gives no name. */
export const CARRIER_WORDS: Readonly<Record<AttributionKind, Message>> = {
  document: msg('a document'),
  person: msg('a person'),
  organisation: msg('an organisation'),
  outlet: msg('another outlet'),
  anonymous: msg('unnamed people'),
  hearsay: msg('hearsay'),
};

/** An amount's number in the reader's language: `14,3 Mrd. €`, `1,200 kg`, `49 %`; both ends of a range. */
export function amountWords(amount: Amount, locale: string): string {
  const ends = [...new Set([amount.min, amount.max].filter((n): n is number => n !== undefined && Number.isFinite(n)))];
  return ends.map((n) => numberWords(n, amount, locale)).join('–') || '?';
}

/** One number with its currency or unit in the reader's language. */
export function numberWords(n: number, { currency, unit }: Pick<Amount, 'currency' | 'unit'>, locale: string): string {
  const large = Math.abs(n) >= 1e6;
  const shape: Intl.NumberFormatOptions = large ? { notation: 'compact', maximumFractionDigits: 3 } : { maximumFractionDigits: Math.abs(n) < 1 ? 6 : 2 };
  if (currency) {
    try {
      return new Intl.NumberFormat(locale, { ...shape, style: 'currency', currency, minimumFractionDigits: 0 }).format(n);
    } catch {
      // not a code of ISO 4217 that Intl knows
      return `${new Intl.NumberFormat(locale, shape).format(n)} ${currency}`;
    }
  }
  const number = new Intl.NumberFormat(locale, shape).format(n);
  return unit && unit !== 'pp' ? `${number}\u00a0${unit}` : number;
}

/** The one who carries a statement, by name, else by kind; undefined for nobody. */
export function carrierWords(carrier: Carrier | undefined, render: (message: Message) => string): string | undefined {
  return carrier && (carrier.name?.replace(/\s+/g, ' ') ?? render(CARRIER_WORDS[carrier.kind]));
}
