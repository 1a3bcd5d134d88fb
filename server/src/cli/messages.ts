import * as l10n from '@vscode/l10n';
import german from '../../../l10n/bundle.l10n.de.json';
import type { Message } from '../message';

/** Shows messages in a language: German from its bundle, English as it stands in the code. */
export function renderer(locale: string): (message: Message) => string {
  l10n.config({ contents: locale === 'de' ? german : {} });
  return (message) => l10n.t(message.text, message.args ?? {});
}
