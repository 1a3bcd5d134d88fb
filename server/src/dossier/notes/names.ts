import { msg } from '../../message';
import { textAt } from '../../text/span';
import type { DossierArticle, Evidence, Note } from '../dossier';
import { firmParts, type MergedEntity, type PlacedName } from '../names/entities';
import { fold } from '../words';
import { partsOf } from '../digest/names';

/** The notes on names: one form written differently, a short form beside the long one, a name no other article has. */
export function nameNotes(merged: readonly MergedEntity[], articles: readonly DossierArticle[], originsOf: (files: Iterable<string>) => number): Note[] {
  const notes: Note[] = [];
  for (const { entity, names } of merged) {
    const files = new Set(names.map(({ article }) => articles[article]!.file));
    const origins = originsOf(files);
    const spellings = new Map<string, Evidence[]>();
    let first: Evidence | undefined;
    for (const { article, name } of names) {
      const { file, analysis } = articles[article]!;
      for (const mention of name.mentions) {
        const place = { file, span: mention.span, text: textAt(analysis.text, mention.span) };
        first ??= place;
        const base = mention.name?.base ?? place.text;
        // a surname alone is no other spelling of the full name
        if (entity.kind === 'person' && partsOf(base).length === 1) continue;
        const form = entity.kind === 'company' ? base : base.toLowerCase().normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
        const list = spellings.get(form);
        if (list) list.push(place);
        else spellings.set(form, [place]);
      }
    }
    if (spellings.size > 1) {
      const spread = (list: readonly Evidence[]): number => new Set(list.map((e) => e.file)).size;
      // what most articles write first
      const sorted = [...spellings].sort((a, b) => spread(b[1]) - spread(a[1]) || b[1].length - a[1].length);
      const cores = new Set(sorted.map(([form]) => (entity.kind === 'company' ? fold(form).split(/\s+/).sort().join(' ') : form)));
      const shortOf = (a: string, b: string): boolean => {
        const [x, y] = [firmParts(fold(a).split(/\s+/)), firmParts(fold(b).split(/\s+/))];
        return x.every((p, i) => p === y[i]) || y.every((p, i) => p === x[i]);
      };
      const allowed = entity.kind === 'company' ? sorted.every(([form]) => shortOf(form, sorted[0]![0])) : sorted.every(([form]) => initialsOf(form, sorted[0]![0]));
      if (cores.size > 1) {
        notes.push({
          relation: 'spelling', subject: 'name', members: sorted.flatMap(([, list]) => list), split: sorted[0]![1].length, origins, rule: allowed ? 'name.shortForm' : 'name.spelling',
          message: allowed ? msg('Also written {other}', { other: sorted[1]![1][0]!.text }) : msg('Written {other} elsewhere', { other: sorted[1]![1][0]!.text }),
        });
      }
    }
    const inSources = names.filter((n) => articles[n.article]!.role === 'source');
    if (articles.length > 1 && (files.size === 1 || new Set(inSources.map((n) => n.article)).size === 1) && names.some((n) => (entity.kind === 'person' ? n.name.parts.length > 1 : isFirm(n)))) {
      notes.push({ relation: 'onlyHere', subject: 'name', members: [first!], origins: 1, rule: 'name.onlyHere', message: msg('Only this article names {name}', { name: entity.name }) });
    }
  }
  return notes;
}

/** Whether an article itself shows that a name is a firm's: by its legal form, or by naming it again. */
function isFirm({ name }: PlacedName): boolean {
  return name.mentions.filter((m) => !m.optional).length > 1 || firmParts(name.parts).length < name.parts.length;
}

/** Whether two full names differ only by initials or middle names. */
function initialsOf(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.at(-1) === y.at(-1) && (x[0] === y[0] || (x[0]!.length === 1 && y[0]!.startsWith(x[0]!)) || (y[0]!.length === 1 && x[0]!.startsWith(y[0]!)));
}
