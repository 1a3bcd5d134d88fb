import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, ParagraphCache, type ArticleAnalysis } from '../analysis';
import { findFindings, type Finding } from '../checks';
import { compare, folderNames, namesFor, roleOf, SOURCE_FOLDERS, type ArticleRole, type Dossier, type DossierArticle, type GivenRole, type RoleReason } from '../dossier';
import type { KnownName } from '../recognize/names/candidate';
import { defaultTagger } from '../recognize/tagger';
import { decode } from '../text/decode';
import type { Host } from './host';
import type { SkipReason } from './protocol';
import type { ReviewedArticle, ReviewStore } from './review';
import { homeOf, isInSourceFolder, skipReason, toldRole } from './selection';
import type { Settings } from './settings';
import { sourcePlaces, type SourcePlace } from './source-places';
import { nameOf, parentOf, schemeOf } from './uris';

/** Larger files are left alone: no article is that long. */
export const LARGEST_FILE = 4 * 1024 * 1024;
/** More articles in one folder are no longer one story. */
export const MOST_ARTICLES = 500;

/** A file as the server knows it. */
export interface FileState {
  readonly uri: string;
  readonly analysis?: ArticleAnalysis;
  readonly skipped?: SkipReason;
}

/** An article in its folder, with what is reported in it. */
export interface ArticleView {
  readonly dossier: Dossier;
  readonly article: DossierArticle;
  /** What people want to see. */
  readonly findings: readonly Finding[];
  /** What became of people's decisions about this article. */
  readonly reviewed: ReviewedArticle;
}

interface Entry {
  /** Of the open document, or -1 for a file read from its host. */
  version: number;
  /** Without the folder's help. */
  analysis: ArticleAnalysis;
  optionsKey: string;
  readonly cache: ParagraphCache;
}

/** An article analysed with the names the other articles of a folder settle. */
interface Helped {
  /** The analysis without them. */
  readonly of: ArticleAnalysis;
  /** These names. */
  readonly key: string;
  readonly analysis: ArticleAnalysis;
}

interface Home {
  listing?: Promise<readonly string[]>;
  /** From where else it has sources, and the files there. */
  places: readonly SourcePlace[];
  elsewhere?: Promise<readonly string[]>;
  readonly helped: Map<string, Helped>;
  dossier?: Dossier;
  readonly reviewed: Map<string, ReviewedArticle>;
  /** Why each article has its role. */
  readonly reasons: Map<string, RoleReason>;
  /** One comparison at a time; who asks meanwhile gets the next. */
  running?: Promise<Dossier>;
  stale: boolean;
}

/** What the workspace needs from around it. */
export interface WorkspaceContext {
  readonly host: Host;
  readonly review: ReviewStore;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  /** Workspace folders, canonical, the innermost first. */
  readonly folders: () => readonly string[];
  readonly log: (line: string) => void;
}

/** Lets what waits in the event loop go first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The articles of the workspace: the open ones as the editor has them, the others as their host reads them, each analysed
 * once a version; and the dossier of each folder, compared anew only when one of its articles has changed.
 */
export class Workspace {
  private readonly open = new Map<string, TextDocument>();
  private readonly entries = new Map<string, Entry>();
  private readonly homes = new Map<string, Home>();
  private readonly chosen = new Map<string, ArticleRole>();
  /** How often each file has changed: what was read before the last time is out of date. */
  private readonly changes = new Map<string, number>();

  constructor(private readonly context: WorkspaceContext) {}

  /** Takes a document that was opened or edited. `uri` is canonical. */
  documentChanged(uri: string, document: TextDocument): void {
    const isNew = !this.open.has(uri);
    this.open.set(uri, document);
    this.markStale(uri, isNew);
  }

  documentClosed(uri: string): void {
    this.open.delete(uri);
    // what was typed and not saved is gone
    this.forget(uri);
    this.markStale(uri, true);
  }

  private forget(uri: string): void {
    this.entries.delete(uri);
    this.changes.set(uri, (this.changes.get(uri) ?? 0) + 1);
  }

  /** Takes files that were changed, made or removed outside the editor. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      if (!this.open.has(uri)) this.forget(uri);
      this.markStale(uri, true);
    }
  }

  /** Forgets all that is not open: settings or folders have changed, or a restart of reading is wanted. */
  reset(): void {
    for (const uri of [...this.entries.keys()]) if (!this.open.has(uri)) this.entries.delete(uri);
    this.homes.clear();
  }

  /** Reads a folder again at the next question; for clients that do not watch files. */
  refresh(uri: string): void {
    const home = this.homeUri(uri);
    for (const known of [...this.entries.keys()]) if (!this.open.has(known) && this.takesFrom(home, known)) this.entries.delete(known);
    this.markStale(uri, true);
  }

  /** Takes a person's word on a document that is not saved; on files, the review keeps it. */
  choose(uri: string, role: ArticleRole): void {
    this.chosen.set(uri, role);
    this.markStale(uri, false);
  }

  document(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  openUris(): readonly string[] {
    return [...this.open.keys()];
  }

  /** The open files that are compared with `uri`. */
  openNeighbours(uri: string): readonly string[] {
    return this.openUris().filter((other) => this.takesFrom(this.homeUri(other), uri));
  }

  /** Whether a file is one of a folder's articles, or a source it has from elsewhere. */
  private takesFrom(homeUri: string, uri: string): boolean {
    return this.homeUri(uri) === homeUri || (this.homes.get(homeUri)?.places.some((place) => place.has(uri)) ?? false);
  }

  /** A file as it is now; reads and analyses it where needed. */
  async file(uri: string): Promise<FileState> {
    const settings = await this.context.settingsOf(uri);
    const document = this.open.get(uri);
    const skipped = skipReason(uri, document?.languageId, settings, this.context.folders());
    if (skipped) return { uri, skipped };
    const known = await this.context.review.knownNames(uri, settings);
    const entry = await this.entry(uri, settings, known);
    if (!entry) return { uri, skipped: 'tooLarge' };
    const analysis = this.helpedIn(this.homes.get(this.homeUri(uri)), uri, entry.analysis);
    return analysis.look.isArticle ? { uri, analysis } : { uri, analysis, skipped: 'look' };
  }

  private helpedIn(home: Home | undefined, uri: string, analysis: ArticleAnalysis): ArticleAnalysis {
    const helped = home?.helped.get(uri);
    return helped?.of === analysis ? helped.analysis : analysis;
  }

  private async entry(uri: string, settings: Settings, knownNames: readonly KnownName[]): Promise<Entry | undefined> {
    const document = this.open.get(uri);
    const optionsKey = `${settings.language}\n${knownNames.map((n) => `${n.kind} ${n.name}`).join('\n')}`;
    const known = this.entries.get(uri);
    if (known && known.optionsKey === optionsKey && known.version === (document?.version ?? -1)) return known;
    const changes = this.changes.get(uri);
    const text = document ? document.getText() : await this.read(uri);
    // it has changed while it was read: kept, the old text would stay until the next change
    if (changes !== this.changes.get(uri)) return this.entry(uri, settings, knownNames);
    if (text === undefined || text.length > LARGEST_FILE) return undefined;
    const cache = known?.cache ?? new ParagraphCache();
    const analysis = analyze(text, { language: settings.language, tagger: defaultTagger(), knownNames }, cache);
    for (const failure of analysis.failures) this.context.log(`${uri}: ${failure.part} failed and is left out: ${failure.error}`);
    const entry: Entry = { version: document?.version ?? -1, analysis, optionsKey, cache };
    this.entries.set(uri, entry);
    return entry;
  }

  private async read(uri: string): Promise<string | undefined> {
    const bytes = await this.context.host.readFile(uri);
    if (!bytes || bytes.length > LARGEST_FILE * 2) return undefined;
    const decoded = decode(bytes);
    return decoded.binary ? undefined : decoded.text;
  }

  /** The article with its folder; undefined for a file that is none. Waits for the folder to be read and compared. */
  async view(uri: string): Promise<ArticleView | undefined> {
    const state = await this.file(uri);
    if (!state.analysis || state.skipped) return undefined;
    const home = this.home(this.homeUri(uri));
    const dossier = await this.dossier(this.homeUri(uri));
    return this.viewIn(home, dossier, uri);
  }

  /** The same without waiting: undefined where the folder has not been compared since the last change. */
  peek(uri: string): ArticleView | undefined {
    const home = this.homes.get(this.homeUri(uri));
    if (!home?.dossier || home.stale) return undefined;
    const article = home.dossier.articles.find((a) => a.file === uri);
    const reviewed = home.reviewed.get(uri);
    return article && reviewed && { dossier: home.dossier, article, findings: reviewed.kept, reviewed };
  }

  /** Whether the folder of a file has been read and compared once. */
  isWarm(uri: string): boolean {
    return this.homes.get(this.homeUri(uri))?.dossier !== undefined;
  }

  roleReason(uri: string): RoleReason | undefined {
    return this.homes.get(this.homeUri(uri))?.reasons.get(uri);
  }

  private async viewIn(home: Home, dossier: Dossier, uri: string): Promise<ArticleView | undefined> {
    const article = dossier.articles.find((a) => a.file === uri);
    if (!article) return undefined;
    let reviewed = home.reviewed.get(uri);
    if (!reviewed) {
      const settings = await this.context.settingsOf(uri);
      reviewed = await this.context.review.apply(uri, article, findFindings(dossier, uri, settings.severities));
      if (home.dossier === dossier && !home.stale) home.reviewed.set(uri, reviewed);
    }
    return { dossier, article, findings: reviewed.kept, reviewed };
  }

  /** The dossier of a folder, compared anew if one of its articles has changed. */
  private async dossier(homeUri: string): Promise<Dossier> {
    const home = this.home(homeUri);
    while (home.running) await home.running;
    if (home.dossier && !home.stale) return home.dossier;
    home.running = this.compareHome(homeUri, home).finally(() => {
      home.running = undefined;
    });
    return home.running;
  }

  private async compareHome(homeUri: string, home: Home): Promise<Dossier> {
    home.stale = false;
    home.listing ??= this.list(homeUri);
    const listed = await home.listing;
    const own = [...new Set([...listed, ...this.openUris().filter((uri) => this.homeUri(uri) === homeUri)])];
    const others = await this.sourcesFromElsewhere(homeUri, home, own);
    const uris = [...own, ...others];
    const aboveSources = listed.some(isInSourceFolder);
    const before = new Map(home.dossier?.articles.map((a) => [a.file, a]));
    for (const uri of uris) {
      const fresh = !this.entries.has(uri);
      await this.file(uri);
      if (fresh) await pause();
    }
    await this.help(home, uris);
    const articles: DossierArticle[] = [];
    for (const uri of uris) {
      const { analysis: alone, skipped } = await this.file(uri);
      if (!alone || skipped) continue;
      const entry = this.entries.get(uri);
      const analysis = entry ? this.helpedIn(home, uri, entry.analysis) : alone;
      const { role, reason } = await this.roleOf(uri, analysis, aboveSources, others.has(uri));
      // another folder's draft is no source
      if (role === 'draft' && others.has(uri)) continue;
      home.reasons.set(uri, reason);
      const old = before.get(uri);
      articles.push(old && old.analysis === analysis && old.role === role ? old : { file: uri, role, analysis });
      if (articles.length >= MOST_ARTICLES) {
        this.context.log(`${homeUri}: only the first ${MOST_ARTICLES} articles are compared`);
        break;
      }
    }
    const same = home.dossier && articles.length === home.dossier.articles.length && articles.every((a, i) => a === home.dossier!.articles[i]);
    if (!same) {
      home.dossier = this.compareSafely(articles);
      home.reviewed.clear();
    }
    return home.dossier!;
  }

  /** A source from elsewhere is one by the setting that names its place, unless its writer says otherwise. */
  private async roleOf(uri: string, analysis: ArticleAnalysis, aboveSources: boolean, fromElsewhere: boolean): Promise<GivenRole> {
    const chosen = this.chosen.get(uri) ?? (await this.context.review.roleOf(uri));
    const told = fromElsewhere && !chosen ? { role: 'source', reason: 'setting' } as const : toldRole({ uri, chosen, settings: await this.context.settingsOf(uri), folders: this.context.folders() });
    return roleOf({ name: nameOf(uri), folder: nameOf(parentOf(uri)), frontMatter: analysis.frontMatter?.fields, told, aboveSources });
  }

  /** The files in the places that the setting `beleg.sources` names for a folder; none for a folder that is nothing but such a place. */
  private async sourcesFromElsewhere(homeUri: string, home: Home, own: readonly string[]): Promise<ReadonlySet<string>> {
    const { host, settingsOf, folders } = this.context;
    const places = schemeOf(homeUri) === 'untitled' ? [] : sourcePlaces((await settingsOf(`${homeUri}/x`)).sources, homeUri, folders());
    const isPlace = (uri: string): boolean => places.some((place) => place.has(uri));
    home.places = own.every(isPlace) ? [] : places;
    home.elsewhere ??= Promise.all([...new Set(home.places.map((place) => place.folder))].map((folder) => host.listFiles(folder, true))).then((lists) => lists.flat());
    const open = this.openUris().filter(isPlace);
    const found = [...(await home.elsewhere), ...(home.places.length ? open : [])].filter((uri) => isPlace(uri) && !own.includes(uri));
    return new Set(found.sort());
  }

  /** Lets the articles of a folder know each other's names; an article is analysed again only where these have changed for it. */
  private async help(home: Home, uris: readonly string[]): Promise<void> {
    const entries = uris.flatMap((uri) => {
      const entry = this.entries.get(uri);
      return entry?.analysis.look.isArticle ? [{ uri, entry }] : [];
    });
    const names = folderNames(entries.map(({ entry }) => entry.analysis));
    for (const { uri, entry } of entries) {
      const useful = entries.length > 1 ? namesFor(entry.analysis, names) : [];
      const key = useful.map(({ kind, name }) => `${kind} ${name}`).join('\n');
      const known = home.helped.get(uri);
      if (known ? known.of === entry.analysis && known.key === key : !key) continue;
      if (!key) {
        home.helped.delete(uri);
        continue;
      }
      const settings = await this.context.settingsOf(uri);
      const own = await this.context.review.knownNames(uri, settings);
      const analysis = analyze(entry.analysis.text, { language: settings.language, tagger: defaultTagger(), knownNames: [...own, ...useful] }, entry.cache);
      home.helped.set(uri, { of: entry.analysis, key, analysis });
    }
  }

  private compareSafely(articles: readonly DossierArticle[]): Dossier {
    try {
      return compare(articles);
    } catch (error) {
      this.context.log(`comparing ${articles.length} articles failed and is left out: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      return { articles, entities: [], notes: [], provenance: [] } as unknown as Dossier;
    }
  }

  private async list(homeUri: string): Promise<readonly string[]> {
    if (schemeOf(homeUri) === 'untitled') return [];
    const own = await this.context.host.listFiles(homeUri, false);
    const below = await Promise.all(SOURCE_FOLDERS.flatMap((name) => [name, name[0]!.toUpperCase() + name.slice(1)]).map((name) => this.context.host.listFiles(`${homeUri}/${name}`, false)));
    // on a file system that ignores case both spellings answer
    const seen = new Set<string>();
    return [...own, ...below.flat()].filter((uri) => {
      const key = uri.toLowerCase();
      return seen.has(key) ? false : seen.add(key);
    }).sort();
  }

  /** All articles of the workspace folders, for the Problems of the whole folder. */
  async allArticles(): Promise<readonly string[]> {
    const listed = await Promise.all(this.context.folders().map((folder) => this.context.host.listFiles(folder, true)));
    const uris = new Set([...listed.flat(), ...this.openUris()]);
    const articles: string[] = [];
    for (const uri of uris) {
      const settings = await this.context.settingsOf(uri);
      if (!skipReason(uri, this.open.get(uri)?.languageId, settings, this.context.folders())) articles.push(uri);
    }
    return articles;
  }

  /** Dossiers that have been compared. */
  dossiers(): readonly Dossier[] {
    return [...this.homes.values()].flatMap((home) => (home.dossier ? [home.dossier] : []));
  }

  /** What a person decided about findings has changed: they are found anew, nothing is analysed anew unless names changed. */
  reviewChanged(): void {
    for (const home of this.homes.values()) {
      home.reviewed.clear();
      home.stale = true;
    }
  }

  private homeUri(uri: string): string {
    if (schemeOf(uri) !== 'untitled') return homeOf(uri);
    // what is being written has no folder yet: the only workspace folder is the best guess
    const folders = this.context.folders();
    return folders.length === 1 ? folders[0]! : parentOf(uri) || 'untitled:';
  }

  private home(homeUri: string): Home {
    let home = this.homes.get(homeUri);
    if (!home) this.homes.set(homeUri, (home = { places: [], helped: new Map(), reviewed: new Map(), reasons: new Map(), stale: true }));
    return home;
  }

  /** A file has changed: every folder that compares it does so again. */
  private markStale(uri: string, listAgain: boolean): void {
    for (const [homeUri, home] of this.homes) {
      if (!this.takesFrom(homeUri, uri)) continue;
      home.stale = true;
      if (!listAgain) continue;
      home.listing = undefined;
      home.elsewhere = undefined;
    }
  }
}
