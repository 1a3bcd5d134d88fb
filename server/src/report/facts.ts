import type { ArticleAnalysis } from '../analysis';
import type { Dossier } from '../dossier';
import { plain, type Message } from '../message';
import { MARKED_KINDS, type Mention } from '../recognize/mention';
import { textAt } from '../text/span';

const MARKED: ReadonlySet<string> = new Set(MARKED_KINDS);

/** The facts of a dossier as the stable JSON contract of `beleg facts` has them (version 1; see ARCHITECTURE.md). */
export function factsJson(dossier: Dossier, files: readonly string[], render: (message: Message) => string = plain): object {
  const entityOf = new Map<Mention, string>();
  for (const entity of dossier.entities) for (const { mention } of entity.mentions) entityOf.set(mention, entity.id);
  return {
    version: 1,
    articles: dossier.articles.filter((a) => files.includes(a.file)).map(({ file, analysis }) => ({
      file,
      language: analysis.language,
      source: { name: analysis.origin.outlet ?? analysis.origin.agency ?? null, url: analysis.origin.url ?? null, date: analysis.origin.date ?? null },
      mentions: analysis.mentions.filter((m) => MARKED.has(m.kind)).map((m) => ({
        kind: m.kind,
        ...m.span,
        text: textAt(analysis.text, m.span),
        value: m.value ?? m.date ?? null,
        entity: entityOf.get(m) ?? null,
        ...(m.optional ? { optional: true } : {}),
      })),
      attributions: analysis.attributions.map((a) => ({
        kind: a.kind,
        source: a.source ? { ...a.source, text: textAt(analysis.text, a.source) } : null,
        cue: a.cue.end > a.cue.start ? { start: a.cue.start, end: a.cue.end } : null,
        reach: { start: a.reach.start, end: a.reach.end },
        quotation: a.quotation,
      })),
      claims: claimsJson(analysis),
      boilerplate: analysis.boilerplate.map((s) => [s.start, s.end]),
    })),
    entities: dossier.entities.map((e) => ({
      id: e.id,
      kind: e.kind,
      name: e.name,
      variants: e.variants,
      roles: e.roles.map((r) => ({ role: r.role, of: r.of ?? null, time: r.time, file: r.evidence.file, start: r.evidence.span.start, end: r.evidence.span.end })),
      mentions: e.mentions.map(({ file, mention }) => ({ file, ...mention.span })),
    })),
    notes: dossier.notes.map((n) => ({
      relation: n.relation,
      subject: n.subject,
      members: n.members.map((m) => ({ file: m.file, ...m.span, text: m.text })),
      message: render(n.message),
    })),
  };
}

function claimsJson(analysis: ArticleAnalysis): object[] {
  return analysis.claims.map((c) => ({
    start: c.span.start,
    end: c.span.end,
    text: textAt(analysis.text, c.span),
    attribution: c.attribution
      ? { kind: c.attribution.kind, source: c.attribution.source ? (c.attribution.sourceName ?? textAt(analysis.text, c.attribution.source)) : null }
      : null,
  }));
}
