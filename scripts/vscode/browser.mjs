// A headless Chromium for VS Code's workbench: $CHROMIUM, else one of the system, else the one in the npm package
// @sparticuz/chromium (Linux x64), which needs nothing of the system.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import zlib from 'node:zlib';
import { cache, remove, run, Unavailable } from './tools.mjs';

const SYSTEM = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Chromium is and what it needs in its environment. `CHROMIUM=npm` insists on the one from npm. */
async function findChromium() {
  const wish = process.env.CHROMIUM;
  if (wish && wish !== 'npm') {
    if (fs.existsSync(wish)) return { executablePath: wish, env: {} };
    throw new Unavailable(`there is no Chromium at ${wish} ($CHROMIUM)`);
  }
  const system = wish ? undefined : SYSTEM.find(file => fs.existsSync(file));
  return system ? { executablePath: system, env: {} } : chromiumFromNpm();
}

async function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Unavailable('no Chromium found: name one in $CHROMIUM');
  const dir = path.join(cache, 'chromium');
  const executablePath = path.join(dir, 'chromium');
  if (!fs.existsSync(executablePath)) await unpackChromium(dir);

  // The libraries it brings come last, so that the system's own win. Without any font the renderer would crash.
  const env = { LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, '/usr/lib/x86_64-linux-gnu', path.join(dir, 'lib')].filter(Boolean).join(':') };
  if (!systemHasFonts()) {
    fs.writeFileSync(path.join(dir, 'fonts.conf'), '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
      + `<fontconfig><dir>${path.join(dir, 'fonts')}</dir><cachedir>${path.join(dir, 'font-cache')}</cachedir></fontconfig>`);
    env.FONTCONFIG_PATH = dir;
  }
  return { executablePath, env };
}

async function unpackChromium(dir) {
  let bin;
  try {
    bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
  } catch {
    throw new Unavailable('no Chromium found, and the npm package @sparticuz/chromium is not installed');
  }
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(`${dir}-`);
  try {
    const unbrotli = file => zlib.brotliDecompressSync(fs.readFileSync(path.join(bin, file)));
    fs.writeFileSync(path.join(unfinished, 'chromium'), unbrotli('chromium.br'), { mode: 0o755 });
    for (const part of ['al2023', 'fonts', 'swiftshader']) {
      await run('tar', ['-xf', '-', '--no-same-owner', '-C', unfinished], { input: unbrotli(`${part}.tar.br`) });
    }
    try {
      fs.renameSync(unfinished, dir);
    } catch (error) {
      if (!fs.existsSync(path.join(dir, 'chromium'))) throw error;
    }
  } finally {
    remove(unfinished);
  }
}

function systemHasFonts() {
  return fs.existsSync('/etc/fonts/fonts.conf')
    && ['/usr/share/fonts', '/usr/local/share/fonts'].some(dir => fs.existsSync(dir)
      && fs.readdirSync(dir, { recursive: true }).some(file => /\.(ttf|otf|ttc|pfb)$/.test(file)));
}

/** Starts Chromium; its pages reach nothing but this machine. Throws Unavailable where there is none or it does not start. */
export async function launchBrowser() {
  const { executablePath, env } = await findChromium();
  const { chromium } = await import('playwright-core').catch(() => { throw new Unavailable('the npm package playwright-core is not installed'); });
  try {
    return await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, // ours end the process, and Chromium with it
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
    });
  } catch (error) {
    throw new Unavailable(`Chromium does not start: ${error.message.split('\n')[0]}`);
  }
}
