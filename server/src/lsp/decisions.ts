import { titleOf } from '../checks';
import { linesOf } from '../features/places';
import { activeEntries, isPlaced, keyOf, subjectOf, whatWasDecided, type ReviewEntry } from '../review';
import { rangeOf } from './positions';
import type { DecisionItem } from './protocol';
import type { Session } from './session';

/** The decisions that hold: of all workspace folders, and of the folder of `uri` where it is in none; that file's own first, then by file. */
export async function listDecisions(session: Session, uri: string | undefined): Promise<DecisionItem[]> {
  const { review, folders } = session;
  const kept = new Map<ReviewEntry, string>();
  for (const place of [...(uri ? [uri] : []), ...folders.list]) {
    for (const entry of activeEntries(await review.reviewOf(place))) if (!kept.has(entry)) kept.set(entry, place);
  }
  const items = await Promise.all([...kept].map(([entry, place]) => itemOf(session, entry, place)));
  const own = uri && review.pathOf(uri);
  const rank = ({ file }: DecisionItem): string => (file === undefined ? '2' : file === own ? '0' : `1${file}`);
  const order = (item: DecisionItem): number => item.range?.start.line ?? Number.MAX_SAFE_INTEGER;
  return items.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : order(a) - order(b)));
}

async function itemOf(session: Session, entry: ReviewEntry, place: string): Promise<DecisionItem> {
  const { render, review, workspace, clientUri } = session;
  const file = 'file' in entry ? entry.file : undefined;
  const uri = file === undefined ? place : review.uriOf(file, place);
  const common = { uri: clientUri(uri), entry, subject: subjectOf(entry), what: render(whatWasDecided(entry, titleOf)), at: entry.at, ...(file === undefined ? {} : { file }) };
  if (!isPlaced(entry)) return { ...common, stale: false };
  const view = await workspace.view(uri);
  const span = view?.reviewed.found.find((found) => keyOf(found.entry) === keyOf(entry))?.spans[0];
  return { ...common, stale: !span, ...(view && span ? { range: rangeOf(linesOf(view.article), span) } : {}) };
}
