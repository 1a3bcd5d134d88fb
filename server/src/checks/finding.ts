import type { Evidence } from '../dossier';
import type { Message } from '../message';
import type { Span } from '../text/span';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Words to put in place of a span of a file. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

/** A repair on the light bulb. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  readonly preferred?: boolean;
}

/** Something an editor should look at, with the evidence. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly span: Span;
  readonly message: Message;
  /** The other articles' words. */
  readonly related: readonly Evidence[];
  readonly fixes: readonly Fix[];
}
