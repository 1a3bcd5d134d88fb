/** What fills a place of a message: words and numbers as they are, or other messages, a list of them parted by `; `. */
export type MessageArgument = string | number | Message | readonly Message[];

/**
 * A sentence for the user, not yet in the user's language: the English text with `{name}` places and what fills them.
 * The English text is its own key in `l10n/bundle.l10n.<language>.json`; whoever shows it translates it. Quotation marks
 * stand in the text and never in what fills it, so that each language has its own.
 */
export interface Message {
  readonly text: string;
  readonly args?: Readonly<Record<string, MessageArgument>>;
}

/** Makes a {@link Message}; `text` must be a literal, so that the bundle test can find it. */
export function msg(text: string, args?: Readonly<Record<string, MessageArgument>>): Message {
  return args ? { text, args } : { text };
}

/** Fills the places of a message without translating it. */
export function plain(message: Message): string {
  return fill(message, (text) => text);
}

/** Fills the places of a message, and of the messages in it, in the language `translate` gives their texts in. */
export function fill(message: Message, translate: (text: string) => string): string {
  const words = (value: MessageArgument): string => {
    if (typeof value !== 'object') return String(value);
    return 'text' in value ? fill(value, translate) : value.map(words).join('; ');
  };
  return translate(message.text).replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = message.args?.[key];
    return value === undefined ? whole : words(value);
  });
}
