/**
 * A sentence for the user, not yet in the user's language: the English text with `{name}` places and what fills them.
 * The English text is its own key in `l10n/bundle.l10n.<language>.json`; whoever shows it translates it.
 */
export interface Message {
  readonly text: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Makes a {@link Message}; `text` must be a literal, so that the bundle test can find it. */
export function msg(text: string, args?: Readonly<Record<string, string | number>>): Message {
  return args ? { text, args } : { text };
}

/** Fills the places of a message without translating it. */
export function plain(message: Message): string {
  return message.text.replace(/\{(\w+)\}/g, (whole, key: string) => String(message.args?.[key] ?? whole));
}
