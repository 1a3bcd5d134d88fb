import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '..', '..');

/** An import of a source file: what it names, and the file it means where that is one of ours. */
interface Import {
  readonly from: string;
  readonly name: string;
  readonly to?: string;
}

/**
 * What each part of server/src may import besides itself; the layers point one way. `message` is the shared shape of
 * sentences for the user, `entry` the files that start something.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['text'], ['language'], ['recognize'], ['attribution'], ['claims'], ['analysis'], ['dossier'], ['checks', 'review'], ['features', 'report'], ['lsp', 'cli'], ['entry'],
];
const MESSAGE_FROM = 'dossier';

function filesBelow(folder: string, ext = /\.tsx?$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && ext.test(e.name))
    .map((e) => relative(root, join(e.parentPath, e.name)).split(sep).join('/'))
    .sort();
}

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    const to = fileName.startsWith('.') ? relative(root, resolve(root, dirname(file), fileName)).split(sep).join('/') : undefined;
    return { from: file, name: fileName, to };
  });
}

/** The layer of a file below server/src: its folder, or `entry` for a file that stands there by itself. */
function layerOf(path: string): string {
  const [first, ...rest] = path.replace(/^server\/src\//, '').split('/');
  if (first === 'message' || first === 'message.ts') return 'message';
  return rest.length || LAYERS.flat().includes(first!) ? first! : 'entry';
}

function rank(layer: string): number {
  return LAYERS.findIndex((names) => names.includes(layer));
}

/** An import that is against the order of layers. */
function againstLayers({ from, to }: Import): boolean {
  if (!to || !to.startsWith('server/src')) return false;
  const [low, high] = [layerOf(to), layerOf(from)];
  if (low === high) return false;
  if (high === 'message') return true;
  if (low === 'message') return rank(high) < rank(MESSAGE_FROM);
  return rank(low) < 0 || rank(low) >= rank(high);
}

const server = filesBelow('server/src');
const imports = server.flatMap(importsOf);
const show = (list: readonly Import[]): string[] => list.map((i) => `${i.from} imports ${i.name}`);

describe('architecture', () => {
  it('knows the layer of every file', () => {
    assert.deepEqual(server.filter((f) => layerOf(f) !== 'message' && rank(layerOf(f)) < 0), []);
  });

  it('imports point one way', () => {
    assert.deepEqual(show(imports.filter(againstLayers)), []);
  });

  it('the rule sees an import that points the wrong way', () => {
    assert.ok(againstLayers({ from: 'server/src/text/blocks.ts', name: '../language', to: 'server/src/language' }));
    assert.ok(againstLayers({ from: 'server/src/checks/a.ts', name: '../review/b', to: 'server/src/review/b' }));
    assert.ok(againstLayers({ from: 'server/src/claims/a.ts', name: '../message', to: 'server/src/message' }));
    assert.ok(!againstLayers({ from: 'server/src/cli/main.ts', name: '../checks', to: 'server/src/checks' }));
    assert.ok(!againstLayers({ from: 'server/src/checks/a.ts', name: '../message', to: 'server/src/message' }));
  });

  it('only node.ts and cli/ import node:*', () => {
    const builtin = /^(?:node:|(?:fs|path|os|url|util|child_process|worker_threads|crypto|process|stream|buffer|zlib)(?:\/|$))/;
    assert.deepEqual(show(imports.filter((i) => builtin.test(i.name) && !/^server\/src\/(?:node\.ts|cli\/|cli\.ts)/.test(i.from))), []);
  });

  it('only lsp/ and the entries import the language server library', () => {
    assert.deepEqual(show(imports.filter((i) => i.name.startsWith('vscode-languageserver') && !/^server\/src\/(?:lsp\/|node\.ts|worker\.ts)/.test(i.from))), []);
  });

  it('only client/ imports vscode', () => {
    assert.deepEqual(show(imports.filter((i) => /^vscode(?:$|-languageclient)/.test(i.name))), []);
    assert.ok(filesBelow('client/src').flatMap(importsOf).some((i) => i.name === 'vscode'));
  });

  it('client and server share nothing but the names of the protocol', () => {
    const across = filesBelow('client/src').flatMap(importsOf).filter((i) => i.to?.startsWith('server/') && i.to !== 'server/src/lsp/protocol');
    assert.deepEqual(show(across), []);
    assert.deepEqual(show(imports.filter((i) => i.to?.startsWith('client/'))), []);
  });

  it('the core depends on no package', () => {
    const core = /^server\/src\/(?:text|language|recognize|attribution|claims|analysis|dossier|checks|review|report)\//;
    assert.deepEqual(show(imports.filter((i) => core.test(i.from) && !i.name.startsWith('.'))), []);
  });

  it('the core reads no clock, no chance, no environment', () => {
    const core = server.filter((f) => /^server\/src\/(?:text|language|recognize|attribution|claims|analysis|dossier|checks|review|report)\//.test(f));
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|console\.|fetch\(|localStorage)/;
    assert.deepEqual(core.filter((f) => impure.test(withoutComments(f))), []);
  });

  it('no file is longer than 450 lines', () => {
    const files = [...server, ...filesBelow('client/src'), ...filesBelow('scripts', /\.(?:ts|mjs)$/), ...filesBelow('test', /\.(?:ts|mjs)$/)];
    assert.deepEqual(files.filter((f) => !isGenerated(f) && readFileSync(join(root, f), 'utf8').trimEnd().split('\n').length > 450), []);
  });

  it('the words of a language stand only in language/', () => {
    const found = server.filter((f) => !f.startsWith('server/src/language/') && !WORDS_ALLOWED.has(f) && !isGenerated(f)).flatMap((f) => germanStrings(f).map((s) => `${f}: ${s}`));
    assert.deepEqual(found, []);
  });

  it('every exported function and type says what it is for', () => {
    assert.deepEqual(server.filter((f) => !f.startsWith('server/src/language/')).flatMap(undocumented), []);
  });
});

/**
 * Files where a few words stand in the pattern itself: keys people write in front matter, months of datelines, and the
 * connecting words of names (`von`, `und`, `der`), which are looked for in every language at once. The list only shrinks.
 */
const WORDS_ALLOWED = new Set([
  'server/src/text/origin.ts', 'server/src/text/article.ts', 'server/src/text/blocks.ts',
  'server/src/recognize/figures/date.ts', 'server/src/recognize/tagger/words.ts',
  'server/src/dossier/digest/figures.ts', 'server/src/dossier/names/entities.ts',
]);

/** Frequent German words: a string or expression of code that holds one of them belongs into a language pack. */
const GERMAN = /(?<!\p{L})(?:der|die|das|und|nicht|eine|einen|einem|sagte|laut|zufolge|angeblich|soll|sollen|Milliarden?|Millionen?|Prozent|mehr als|rund|etwa|knapp|über|Sprecher(?:in)?|Konzern|Unternehmen|Vorstand|Chef|Gründer)(?!\p{L})/u;

/** String literals, templates and regular expressions with German words; explanations in two languages are for people. */
function germanStrings(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'explanation') return;
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'de') return;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === 'explanation') return;
    if ((ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && GERMAN.test(node.text)) found.push(node.text.slice(0, 60));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a script wrote: weights and models, which nobody reads. */
function isGenerated(file: string): boolean {
  return /written by (?:npm run |`?scripts\/)/.test(readFileSync(join(root, file), 'utf8').slice(0, 600));
}

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Exported functions, classes, interfaces and types without a docstring. */
function undocumented(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((s) => {
    const named = ts.isFunctionDeclaration(s) || ts.isClassDeclaration(s) || ts.isInterfaceDeclaration(s);
    if (!named || !s.name || !ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) return [];
    return ts.getJSDocCommentsAndTags(s).length ? [] : [`${file}: ${s.name.text}`];
  });
}
