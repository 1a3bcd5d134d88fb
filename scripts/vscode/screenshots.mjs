// Takes the pictures of the documentation from a real VS Code with the packaged extension, in a light and a dark theme.
//
//   node scripts/vscode/screenshots.mjs [--vsix beleg.vsix] [--story de-hafen] [--out docs/images] [--theme light|dark] [NAME …]
//
// A picture more is an entry more in SHOTS. Steps wait for what they want to see, never for a time.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { getServer } from './get-server.mjs';
import { workingCopy } from './sample.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { exitOnSignals, makeTempDir, remove, root } from './tools.mjs';

/** A picture: its name, the article it opens, and how to get there. One `onDemand` is to look at, not for the documentation. */
const SHOTS = [
  {
    name: 'overview',
    file: 'entwurf.txt',
    size: { width: 1200, height: 900 },
    async steps(editor) {
      await editor.showProblems();
      await editor.hover('300 Millionen', 'magazin');
    },
  },
  {
    name: 'marks-hover',
    file: 'entwurf.txt',
    size: { width: 1120, height: 860 },
    async steps(editor) {
      await editor.hover('300 Millionen', 'magazin');
    },
  },
  {
    name: 'problems',
    file: 'entwurf.txt',
    async steps(editor) {
      await editor.showProblems();
    },
  },
  {
    name: 'light-bulb',
    file: 'entwurf.txt',
    async steps(editor) {
      await editor.openLightBulb('Asland');
    },
  },
  {
    name: 'fact-sheet',
    file: 'entwurf.txt',
    size: { width: 1500, height: 900 },
    async steps(editor) {
      await editor.run('beleg.openFactSheet');
      await editor.seeWebview('table', 'a fact sheet with a table');
    },
  },
  {
    name: 'decisions',
    onDemand: true,
    file: 'entwurf.txt',
    async steps(editor) {
      await editor.decide('870 Meter', /own reporting/);
      await editor.decide('Asland', /Ignore this finding/);
      await editor.run('beleg.showDecisions');
      await editor.see('decisions in the list', '.quick-input-list .monaco-list-row');
    },
  },
  {
    name: 'status',
    onDemand: true,
    file: 'entwurf.txt',
    async steps(editor) {
      await editor.openStatus();
    },
  },
];

const THEMES = { light: { theme: 'Default Light Modern', suffix: '' }, dark: { theme: 'Default Dark Modern', suffix: '-dark' } };

const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.cursorBlinking': 'solid',
  'files.exclude': { '**/.beleg': true },
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    vsix: { type: 'string', default: path.join(root, 'beleg.vsix') },
    story: { type: 'string', default: 'de-hafen' },
    out: { type: 'string', default: path.join(root, 'docs', 'images') },
    theme: { type: 'string' },
  },
});
exitOnSignals();
const temporary = makeTempDir('beleg-');
process.once('exit', () => remove(temporary));
try {
  await main();
} catch (error) {
  console.error(`screenshots: ${error.message}`);
  process.exitCode = 1;
}

async function main() {
  if (!fs.existsSync(options.vsix)) throw new Error(`there is no ${options.vsix}: run "npm run package" first`);
  const shots = SHOTS.filter(shot => (names.length ? names.includes(shot.name) : !shot.onDemand));
  const themes = Object.entries(THEMES).filter(([name]) => !options.theme || name === options.theme);
  if (!shots.length || !themes.length) throw new Error(`there are the pictures ${SHOTS.map(shot => shot.name).join(', ')}, in ${Object.keys(THEMES).join(' and ')}`);
  fs.mkdirSync(options.out, { recursive: true });
  const folder = workingCopy(options.story, { into: path.join(temporary, options.story) });
  const serverMain = await getServer({ say: line => console.error(line) });
  const browser = await launchBrowser();
  try {
    for (const [, { theme, suffix }] of themes) {
      const server = await startServer({ main: serverMain, vsix: path.resolve(options.vsix), settings: { ...SETTINGS, 'workbench.colorTheme': theme } });
      try {
        for (const shot of shots) await take(browser, server, folder, shot, path.join(options.out, `${shot.name}${suffix}.png`));
      } finally {
        await server.stop();
      }
    }
  } finally {
    await browser.close();
  }
}

async function take(browser, server, folder, { name, file, steps, size = { width: 1120, height: 720 } }, out) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(60_000);
  try {
    await page.goto(workbenchUrl(server, { folder, file: path.join(folder, file) }));
    const editor = drive(page);
    await editor.ready();
    await steps(editor);
    await page.screenshot({ path: out, animations: 'disabled' });
    console.log(path.relative(root, out));
  } catch (error) {
    await page.screenshot({ path: path.join(root, '.vscode-test', 'failed.png') }).catch(() => {});
    throw new Error(`${name}: ${error.message} (what was to be seen instead is in .vscode-test/failed.png)`);
  } finally {
    await page.close();
  }
}

/** What a person does with the editor in a page. */
function drive(page) {
  const see = (what, seen) => seen.catch(error => { throw new Error(`never saw ${what}: ${error.message.split('\n')[0]}`); });
  const element = (what, selector) => see(what, page.waitForSelector(selector));
  const place = text => see(`"${text}" on one line`, page.waitForFunction(findText, text).then(found => found.jsonValue()));
  return {
    page,

    /** The article is open, its problems are underlined, and it has marks. */
    async ready() {
      await element('the article', '.editor-instance .view-line');
      await element('an underlined problem', '.editor-instance :is(.squiggly-error, .squiggly-warning)');
      // a line of plain text is of one colour, marks make more of it
      await see('marks', page.waitForFunction(() => [...document.querySelectorAll('.view-line > span')]
        .some(line => new Set([...line.children].map(run => run.className)).size > 1)));
    },

    /** Points at a text and waits until the hover says what is expected. */
    async hover(text, expected) {
      const { x, y } = await place(text);
      await page.mouse.move(x, y, { steps: 5 });
      await see(`a hover that says "${expected}"`, page.waitForFunction(
        words => [...document.querySelectorAll('.monaco-hover:not(.hidden)')].some(hover => hover.textContent.includes(words)), expected));
    },

    async showProblems() {
      await page.keyboard.press('Control+Shift+M');
      await element('problems in the panel', '.markers-panel .monaco-list-row .marker-source, .markers-panel .monaco-list-row .details-container');
    },

    async openLightBulb(text) {
      const { x, y } = await place(text);
      await page.mouse.click(x, y);
      await page.keyboard.press('Control+.');
      await element('fixes in the light bulb\'s menu', '.action-widget .monaco-list-row.action');
    },

    /** Chooses an entry of the light bulb's menu. */
    async decide(text, title) {
      await this.openLightBulb(text);
      const titles = await page.locator('.action-widget .monaco-list-row.action').allTextContents();
      const at = titles.findIndex((each) => title.test(each));
      if (at < 0) throw new Error(`${title} is not offered: ${titles.join('; ')}`);
      for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.action-widget', { state: 'hidden' });
    },

    /** Runs a command of Beleg's by the words of its title. */
    async run(command) {
      await page.keyboard.press('F1');
      await page.keyboard.type(titleOf(command));
      await element(`the command ${command}`, '.quick-input-list .monaco-list-row.focused');
      await page.keyboard.press('Enter');
    },

    see: element,

    /** Waits for an element inside a webview, which is a frame in a frame. */
    async seeWebview(selector, what) {
      await see(what, page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator(selector).first().waitFor());
    },

    /** Opens the languages' status item in the status bar. */
    async openStatus() {
      await page.locator('#status\\.languageStatus').hover();
      await element('what was analysed', '.hover-language-status');
    },
  };
}

/** The title of a command, as the palette has it. */
function titleOf(command) {
  return `Beleg: ${JSON.parse(fs.readFileSync(path.join(root, 'package.nls.json'), 'utf8'))[`command.${command}`]}`;
}

/** Runs in the page. */
function findText(text) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const nodes = [];
    for (let walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT), node; (node = walker.nextNode());) nodes.push(node);
    let from = nodes.map(node => node.data).join('').replaceAll('\u00a0', ' ').indexOf(text);
    if (from < 0) continue;
    from += text.length / 2;
    const hit = nodes.find(node => (from -= node.length) < 0);
    const range = document.createRange();
    const at = Math.floor(from + hit.length);
    range.setStart(hit, at);
    range.setEnd(hit, at + 1);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return undefined;
}
