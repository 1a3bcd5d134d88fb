import type { Finding } from '../checks';
import type { ArticleRole, DossierArticle } from '../dossier';
import { msg, type Message } from '../message';
import type { KnownName } from '../recognize/names/candidate';
import { activeEntries, addEntry, applyReview, EMPTY_REVIEW, namesOf, parseReview, rolesOf, serialiseReview, type Review, type ReviewEntry, type Reviewed } from '../review';
import { decode } from '../text/decode';
import type { Host } from './host';
import { readNames } from './names-file';
import { NAMES_FILE, REVIEW_FILE } from './review-files';
import { homeOf } from './selection';
import type { Settings } from './settings';
import { canonicalUri, relativePath, nameOf, schemeOf } from './uris';

/** What people have decided in one folder. */
interface Kept {
  readonly review: Review;
  readonly names: readonly KnownName[];
  /** The file is there and cannot be understood: it is set aside before the next write. */
  readonly damaged?: { readonly text: Uint8Array; readonly error: string };
}

/** The findings of an article after people's decisions, and what became of the decisions. */
export interface ReviewedArticle extends Pick<Reviewed, 'found' | 'stale'> {
  readonly kept: readonly Finding[];
  readonly ignored: Reviewed<Finding>['ignored'];
}

/** What the store needs from around it. */
export interface ReviewContext {
  readonly host: Host;
  readonly folders: () => readonly string[];
  /** Says something to the person and to the log. */
  readonly say: (message: Message) => void;
}

/** What people have decided about findings and names, kept in `.beleg/` of the workspace folder. */
export class ReviewStore {
  private readonly kept = new Map<string, Promise<Kept>>();
  private readonly names = new WeakMap<Kept, { readonly settings: Settings; readonly names: readonly KnownName[] }>();
  private readonly roles = new WeakMap<Review, ReadonlyMap<string, ArticleRole>>();
  private readonly said = new Set<string>();
  /** Decisions are written one after the other. */
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly context: ReviewContext) {}

  /** Names people have settled, for a file: by the light bulb, by `names.yaml`, by the settings. */
  async knownNames(uri: string, settings: Settings): Promise<readonly KnownName[]> {
    const kept = await this.of(uri);
    const made = this.names.get(kept);
    if (made?.settings === settings) return made.names;
    const names = [...kept.names, ...Object.entries(settings.names).map(([name, kind]) => ({ name, kind, by: 'user' as const }))];
    this.names.set(kept, { settings, names });
    return names;
  }

  /** The findings people want to see, and what became of their decisions. */
  async apply(uri: string, article: DossierArticle, findings: readonly Finding[]): Promise<ReviewedArticle> {
    const { review } = await this.of(uri);
    return applyReview(findings, review, this.pathOf(uri), article.analysis);
  }

  /** The path by which decisions name a file: relative to the folder that holds `.beleg`. */
  pathOf(uri: string): string {
    return relativePath(this.rootOf(uri), uri) ?? nameOf(uri);
  }

  /** What was read is read again at the next question. */
  forget(): void {
    this.kept.clear();
  }

  /** All decisions of the folder that keeps those about a file, with what is being written. */
  async reviewOf(uri: string): Promise<Review> {
    await this.writing;
    return (await this.of(uri)).review;
  }

  /** The role people have given a file. */
  async roleOf(uri: string): Promise<ArticleRole | undefined> {
    const { review } = await this.of(uri);
    let roles = this.roles.get(review);
    if (!roles) this.roles.set(review, (roles = rolesOf(review)));
    return roles.get(this.pathOf(uri));
  }

  /** The address of a file by the path decisions name it by, in the folder that keeps those about another one. */
  uriOf(path: string, neighbour: string): string {
    return canonicalUri(`${this.rootOf(neighbour)}/${path.split('/').map(encodeURIComponent).join('/')}`);
  }

  /** Writes decisions about a file. What others have written meanwhile stays; a damaged file is set aside, not lost. */
  decide(uri: string, entries: readonly ReviewEntry[]): Promise<boolean> {
    return this.queue(() => this.write(this.rootOf(uri), entries));
  }

  /** A file or folder has another name: the decisions about it go with it, as long as the same folder keeps them. */
  async renamed(from: string, to: string): Promise<void> {
    if (this.rootOf(from) !== this.rootOf(to)) return;
    const [before, after] = [this.pathOf(from), this.pathOf(to)];
    await this.queue(async () => {
      const moved = activeEntries((await this.of(from)).review).flatMap((entry): ReviewEntry[] => {
        if (!('file' in entry) || entry.file === undefined || !(entry.file === before || entry.file.startsWith(`${before}/`))) return [];
        return [{ ...entry, removed: true }, { ...entry, file: after + entry.file.slice(before.length) }];
      });
      return moved.length === 0 || this.write(this.rootOf(from), moved);
    });
  }

  private queue(write: () => Promise<boolean>): Promise<boolean> {
    const done = this.writing.then(write);
    this.writing = done.catch(() => undefined);
    return done;
  }

  private async write(root: string, entries: readonly ReviewEntry[]): Promise<boolean> {
    const { host, say } = this.context;
    const kept = await this.read(root);
    if (kept.damaged) {
      const aside = `${root}/${REVIEW_FILE}.${(entries[0]?.at ?? '').replace(/\W/g, '')}.bak`;
      if (!(await host.writeFile(aside, kept.damaged.text))) {
        say(msg('The decision was not kept: {file} is damaged and could not be set aside.', { file: REVIEW_FILE }));
        return false;
      }
      say(msg('{file} was damaged and is kept as {aside}; a new one was begun.', { file: REVIEW_FILE, aside: nameOf(aside) }));
    }
    const review = entries.reduce(addEntry, kept.review);
    const written = await host.writeFile(`${root}/${REVIEW_FILE}`, new TextEncoder().encode(serialiseReview(review)));
    if (!written) say(msg('The decision was not kept: {file} cannot be written.', { file: REVIEW_FILE }));
    // where nothing can be written the decision holds as long as the server runs
    this.kept.set(root, Promise.resolve({ review, names: [...namesOf(review), ...kept.names.filter((n) => !namesOf(kept.review).some((old) => old.name === n.name))] }));
    return written;
  }

  private rootOf(uri: string): string {
    const folders = this.context.folders();
    return folders.find((folder) => folder === uri || relativePath(folder, uri) !== undefined) ?? (schemeOf(uri) === 'untitled' ? folders.at(-1) ?? 'untitled:' : homeOf(uri));
  }

  private of(uri: string): Promise<Kept> {
    const root = this.rootOf(uri);
    let kept = this.kept.get(root);
    if (!kept) this.kept.set(root, (kept = this.read(root)));
    return kept;
  }

  private async read(root: string): Promise<Kept> {
    const { host, say } = this.context;
    const [bytes, yaml] = await Promise.all([host.readFile(`${root}/${REVIEW_FILE}`), host.readFile(`${root}/${NAMES_FILE}`)]);
    const listed = yaml ? readNames(decode(yaml).text, (line) => this.sayOnce(msg('{file}, line {line}: not understood; it is left out.', { file: NAMES_FILE, line }))) : [];
    if (!bytes) return { review: EMPTY_REVIEW, names: listed };
    const parsed = parseReview(decode(bytes).text);
    if (parsed.ok) return { review: parsed.review, names: [...namesOf(parsed.review), ...listed] };
    const complaint = msg('{file} cannot be understood ({error}): what was decided there does not hold.', { file: REVIEW_FILE, error: parsed.error });
    if (!this.said.has(JSON.stringify(complaint))) say(complaint);
    this.said.add(JSON.stringify(complaint));
    return { review: EMPTY_REVIEW, names: listed, damaged: { text: bytes, error: parsed.error } };
  }

  private sayOnce(message: Message): void {
    const key = JSON.stringify(message);
    if (!this.said.has(key)) this.context.say(message);
    this.said.add(key);
  }
}
