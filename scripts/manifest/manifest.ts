import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/legend';
import { SETTINGS, type SettingDefinition } from '../../server/src/lsp/definitions';
import { plain } from '../../server/src/message';
import { rendererFor } from '../../server/src/message/translate';
import { checks, type Severity } from '../../server/src/checks';
import { COMMANDS, TEXTS } from './commands';
import { WALKTHROUGH } from './walkthrough';

/** Names of the languages Beleg wakes up for. */
const LANGUAGES = ['plaintext', 'markdown', 'article'];

type Json = Readonly<Record<string, unknown>>;

/** When a file in the explorer may be an article. */
const ARTICLE_FILE = 'resourceExtname =~ /^\\.(txt|text|md|markdown|article|artikel)$/i';

/** `capabilities`, `activationEvents` and `contributes` of package.json, made from the lists in the code. */
export function manifest(): Json {
  return {
    // it reads articles and runs nothing of theirs, wherever the editor has them
    capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
    activationEvents: LANGUAGES.map((language) => `onLanguage:${language}`),
    contributes: {
      languages: [{ id: 'article', aliases: ['%language.article%', 'article'], extensions: ['.article', '.artikel'], configuration: './language-configuration.json' }],
      grammars: [{ language: 'article', scopeName: 'text.article', path: './syntaxes/article.tmLanguage.json' }],
      semanticTokenTypes: TOKEN_TYPES.map(({ id, superType, description }) => ({ id, superType, description })),
      semanticTokenModifiers: TOKEN_MODIFIERS.map(({ id, description }) => ({ id, description })),
      semanticTokenScopes: [{ scopes: Object.fromEntries(TOKEN_TYPES.map(({ id, scopes }) => [id, scopes])) }],
      colors: [
        { id: 'beleg.money', description: '%color.money%', defaults: { dark: 'charts.green', light: 'charts.green' } },
        { id: 'beleg.company', description: '%color.company%', defaults: { dark: 'charts.blue', light: 'charts.blue' } },
        { id: 'beleg.person', description: '%color.person%', defaults: { dark: 'charts.orange', light: 'charts.orange' } },
      ],
      // a theme that switches semantic colours off for code has no opinion on articles
      configurationDefaults: Object.fromEntries(LANGUAGES.map((language) => [`[${language}]`, { 'editor.semanticHighlighting.enabled': true }])),
      commands: COMMANDS.map(({ id }) => ({ command: id, title: `%command.${id}%`, category: 'Beleg' })),
      menus: {
        commandPalette: COMMANDS.flatMap(({ id, when }) => (when ? [{ command: id, when }] : [])),
        'editor/title': [{ command: 'beleg.openFactSheet', when: 'editorLangId == article', group: '1_beleg' }],
        'explorer/context': [{ submenu: 'beleg.file', when: ARTICLE_FILE, group: '7_beleg' }],
        'editor/title/context': [{ submenu: 'beleg.file', when: ARTICLE_FILE, group: '7_beleg' }],
        'beleg.file': [{ command: 'beleg.markAsDraft' }, { command: 'beleg.markAsSource' }],
      },
      submenus: [{ id: 'beleg.file', label: 'Beleg' }],
      configuration: [
        { title: 'Beleg', properties: properties((key) => !isSeverity(key)) },
        { title: '%settings.checks%', properties: properties(isSeverity) },
      ],
      walkthroughs: [{
        id: WALKTHROUGH.id,
        title: '%walkthrough.title%',
        description: '%walkthrough.description%',
        steps: WALKTHROUGH.steps.map(({ id, picture, done }) => {
          const [light, dark] = ['', '-dark'].map((theme) => `docs/images/${picture}${theme}.png`);
          return {
            id,
            title: `%walkthrough.${id}.title%`,
            description: `%walkthrough.${id}.description%`,
            media: { image: { light, dark, hc: dark, hcLight: light }, altText: `%walkthrough.${id}.title%` },
            ...(done ? { completionEvents: done } : {}),
          };
        }),
      }],
    },
  };
}

const isSeverity = (key: string): boolean => key.startsWith('severity.');

function properties(wanted: (key: string) => boolean): Json {
  return Object.fromEntries(SETTINGS.filter(({ key }) => wanted(key)).map((setting, order) => [`beleg.${setting.key}`, property(setting, order)]));
}

function property({ key, type, scope }: SettingDefinition, order: number): Json {
  const common = { scope, order, markdownDescription: `%setting.${key}%` };
  const check = checks.find((c) => `severity.${c.code}` === key);
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean', default: type.default, ...common };
    case 'enum': {
      const labels = check ? type.values.map((value) => `%severity.${value}%`) : type.labels?.map((_, i) => `%setting.${key}.${type.values[i]}%`);
      return { type: 'string', enum: type.values, ...(labels ? { enumDescriptions: labels } : {}), default: type.default, ...common };
    }
    case 'globs':
      return { type: 'array', items: { type: 'string' }, default: type.default, ...common };
    case 'names':
      return { type: 'object', additionalProperties: { type: 'string', enum: type.values }, default: {}, ...common };
  }
}

/** What the severities are called within a sentence. */
const USUAL: Readonly<Record<Severity, Readonly<Record<'en' | 'de', string>>>> = {
  error: { en: 'error', de: 'Fehler' },
  warning: { en: 'warning', de: 'Warnung' },
  information: { en: 'information', de: 'Information' },
  hint: { en: 'hint', de: 'Hinweis' },
};

/** `package.nls.json` (`en`) or `package.nls.de.json` (`de`). */
export function nls(language: 'en' | 'de'): Readonly<Record<string, string>> {
  const show = rendererFor(language);
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(TEXTS)) texts[key] = text[language];
  texts['walkthrough.title'] = WALKTHROUGH.title[language];
  texts['walkthrough.description'] = WALKTHROUGH.description[language];
  for (const step of WALKTHROUGH.steps) {
    texts[`walkthrough.${step.id}.title`] = step.title[language];
    texts[`walkthrough.${step.id}.description`] = step.description[language];
  }
  for (const command of COMMANDS) texts[`command.${command.id}`] = command[language];
  for (const { key, description, type } of SETTINGS) {
    const check = checks.find((c) => `severity.${c.code}` === key);
    const usual = check && USUAL[check.defaultSeverity][language];
    texts[`setting.${key}`] = check ? `${show(description)} (\`${check.code}\`; ${language === 'de' ? 'üblich' : 'by default'}: ${usual})` : show(description);
    if (type.kind === 'enum') type.labels?.forEach((label, i) => (texts[`setting.${key}.${type.values[i]}`] = show(label)));
  }
  return texts;
}

/** The table of settings for the documentation, as Markdown. */
export function settingsTable(): string {
  const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\n/g, ' ');
  const rows = SETTINGS.filter(({ key }) => !key.startsWith('severity.')).map(({ key, type, description }) => {
    const usual = type.kind === 'names' ? '`{}`' : type.kind === 'globs' ? (type.default.length > 2 ? 'see the settings editor' : `\`${JSON.stringify(type.default)}\``) : `\`${type.default}\``;
    const values = type.kind === 'enum' ? ` One of ${type.values.map((v) => `\`${v}\``).join(', ')}.` : '';
    return `| \`beleg.${key}\` | ${cell(usual)} | ${cell(plain(description))}${values} |`;
  });
  const severities = checks.map((check) => `| \`beleg.severity.${check.code}\` | ${check.defaultSeverity} | ${cell(plain(check.title))} |`);
  return ['| Setting | Default | What it does |', '|---|---|---|', ...rows, '', '| Check (`error`, `warning`, `information`, `hint`, `off`) | Default | What it reports |', '|---|---|---|', ...severities].join('\n');
}
