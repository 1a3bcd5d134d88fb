import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from './settings';
import { parentOf } from './uris';

/** Settings by place: asked of the client once a folder, kept until it says that they changed. */
export class SettingsCache {
  private readonly byFolder = new Map<string, Promise<Settings>>();
  private given: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly canBeAsked: () => boolean,
    private readonly log: (line: string) => void,
  ) {}

  /** Settings of a client that cannot be asked. */
  give(section: unknown): void {
    this.given = section;
    this.byFolder.clear();
  }

  clear(): void {
    this.byFolder.clear();
  }

  /** Never fails: a client that does not answer gives the defaults. */
  of(uri: string): Promise<Settings> {
    const folder = parentOf(uri);
    let settings = this.byFolder.get(folder);
    if (!settings) this.byFolder.set(folder, (settings = this.read(uri)));
    return settings;
  }

  private async read(uri: string): Promise<Settings> {
    const complain = (line: string): void => this.sayOnce(line);
    if (!this.canBeAsked()) return readSettings(this.given, complain);
    try {
      return readSettings(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'beleg' }), complain);
    } catch (error) {
      this.log(`the client does not give settings, the defaults are used: ${error instanceof Error ? error.message : String(error)}`);
      return readSettings(undefined);
    }
  }

  private readonly said = new Set<string>();

  private sayOnce(line: string): void {
    if (this.said.has(line)) return;
    this.said.add(line);
    this.log(line);
  }
}
