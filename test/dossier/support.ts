import { analyze } from '../../server/src/analysis';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { compare, type Dossier, type DossierArticle, type Note } from '../../server/src/dossier';

/** A folder of articles `1`, `2`, …; a text that starts with `draft:` is a draft. */
export function folder(...texts: readonly string[]): DossierArticle[] {
  return texts.map((text, i) => {
    const draft = text.startsWith('draft:');
    return { file: String(i + 1), role: draft ? 'draft' : 'source', analysis: analyze(draft ? text.slice(6) : text, { tagger: defaultTagger() }) };
  });
}

/** The dossier of some texts. */
export function dossierOf(...texts: readonly string[]): Dossier {
  return compare(folder(...texts));
}

/** A note as one line: `agrees 1:62 Euro 2:62 Euro`, the sides parted by `|`. */
export function line(note: Note): string {
  return `${note.relation} ${note.members.map((m, i) => `${i === note.split ? '| ' : ''}${m.file}:${m.text}`).join(' ')}`;
}

/** The notes on one subject as lines, without what only one article has. */
export function notesOn(subject: Note['subject'], ...texts: readonly string[]): string[] {
  return dossierOf(...texts).notes.filter((n) => n.subject === subject && n.relation !== 'onlyHere').map(line);
}
