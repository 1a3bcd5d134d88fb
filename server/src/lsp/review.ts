import type { Finding } from '../checks';
import type { DossierArticle } from '../dossier';
import type { KnownName } from '../recognize/names/candidate';
import type { Settings } from './settings';

/** What people have decided about findings and names, as it is kept in `.beleg/`. */
export class ReviewStore {
  /** Names the user has settled, for a file. */
  async knownNames(_uri: string, settings: Settings): Promise<readonly KnownName[]> {
    return Object.entries(settings.names).map(([name, kind]) => ({ name, kind, by: 'user' as const }));
  }

  /** The findings that are not ignored. */
  async apply(_uri: string, _article: DossierArticle, findings: readonly Finding[]): Promise<readonly Finding[]> {
    return findings;
  }

  /** What was read is read again at the next question. */
  forget(): void {
    // nothing is kept yet
  }
}
