import german from '../../../l10n/bundle.l10n.de.json';
import { fill, type Message } from '.';

/** Shows a message in the user's language. */
export type Render = (message: Message) => string;

/** A renderer for a locale such as `de`, `de-CH` or `en-US`: German from its bundle, English as it stands in the code. */
export function rendererFor(locale: string): Render {
  const bundle: Readonly<Record<string, string>> = locale.toLowerCase().startsWith('de') ? german : {};
  return (message) => fill(message, (text) => bundle[text] ?? text);
}
