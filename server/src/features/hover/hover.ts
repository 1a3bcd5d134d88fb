import type { ArticleAnalysis } from '../../analysis';
import { quotable, type Calculation, type Dossier, type Entity, type Evidence } from '../../dossier';
import { msg, type Message } from '../../message';
import type { Mention } from '../../recognize/mention';
import type { CarriedBy } from '../../review';
import { overlaps, type Span } from '../../text/span';
import { boundedAmount } from '../amounts';
import { nameOf, placeOf } from '../places';
import type { RichBlock, Run } from '../rich';
import { groupNotes, isOnlyHere } from './groups';
import { compareRoles, roleLines } from './roles';

/** What a hover is made with. */
export interface HoverContext {
  readonly file: string;
  readonly analysis: ArticleAnalysis;
  /** Missing while the folder has not been read yet. */
  readonly dossier?: Dossier;
  readonly locale: string;
  readonly render: (message: Message) => string;
  /** A URI that opens a place of a file, or undefined where none can. Line and column from 0. */
  readonly link: (file: string, line: number, column: number) => string | undefined;
  /** What opens the fact sheet, where the client can. */
  readonly sheet?: string;
  /** Whether the rules behind a mark are shown. */
  readonly reasons: boolean;
  /** How people carry statements of this article that name no source themselves. */
  readonly carried?: readonly { readonly span: Span; readonly how: CarriedBy; readonly source?: string }[];
}

/** A hover: what it says, and over which words. */
export interface HoverText {
  readonly span: Span;
  readonly blocks: readonly RichBlock[];
}

/** Lines of a group that are shown; the fact sheet has them all. */
const LINES = 4;

/** The hover at an offset: over a mention, else over the sentence's other claims nothing. */
export function hoverAt(context: HoverContext, offset: number): HoverText | undefined {
  const mention = mentionAt(context.analysis, offset);
  if (!mention) return undefined;
  const blocks: RichBlock[] = [...headOf(context, mention), ...notesOf(context, mention)];
  const carried = context.carried?.find((c) => overlaps(c.span, mention.span));
  if (carried) blocks.push({ kind: 'paragraph', runs: [{ text: context.render(CARRIED[carried.how](carried.source ?? '')), style: 'strong' }] });
  if (context.reasons) blocks.push({ kind: 'rule' }, { kind: 'paragraph', runs: [{ text: reasonWords(context, mention), style: 'emphasis' }] });
  return { span: mention.hedge ? { start: Math.min(mention.span.start, mention.hedge.start), end: Math.max(mention.span.end, mention.hedge.end) } : mention.span, blocks };
}

const CARRIED: Readonly<Record<CarriedBy, (source: string) => Message>> = {
  source: (source) => msg('Source attached: {source}', { source }),
  own: () => msg('Own reporting'),
  common: () => msg('Common knowledge'),
};

/** Kinds that have something to say on hover. */
const SHOWN = new Set<string>(['money', 'company', 'person', 'percent', 'quantity']);

/** The mention at an offset; its hedge and both its edges count. */
export function mentionAt(analysis: ArticleAnalysis, offset: number): Mention | undefined {
  const on = (span: Span | undefined): boolean => span !== undefined && span.start <= offset && offset <= span.end;
  const shown = analysis.mentions.filter((m) => SHOWN.has(m.kind));
  return shown.find((m) => m.span.start <= offset && offset < m.span.end) ?? shown.find((m) => on(m.span) || on(m.hedge));
}

function headOf(context: HoverContext, mention: Mention): RichBlock[] {
  const { render, analysis } = context;
  const kind = (message: Message): Run => ({ text: render(message), style: 'strong' });
  switch (mention.kind) {
    case 'money':
    case 'percent':
    case 'quantity': {
      const name = mention.kind === 'money' ? msg('Money') : mention.kind === 'percent' ? msg('Share') : msg('Count');
      const runs: Run[] = [kind(name)];
      if (mention.value) {
        const amount = render(boundedAmount(mention.value, context.locale));
        if (amount) runs.push({ text: ` ${mention.value.per ? render(msg('{amount} per {unit}', { amount, unit: mention.value.per })) : amount}` });
      }
      return [{ kind: 'paragraph', runs }];
    }
    default: {
      const entity = entityAt(context, mention.span);
      const name = entity?.name ?? mention.name?.full ?? analysis.text.slice(mention.span.start, mention.span.end);
      const blocks: RichBlock[] = [{ kind: 'paragraph', runs: [kind(mention.kind === 'person' ? msg('Person') : msg('Company')), { text: ` ${name}` }] }];
      if (!entity) return blocks;
      const others = entity.variants.filter((v) => v !== name).slice(0, 6);
      if (others.length) blocks.push({ kind: 'paragraph', runs: [{ text: render(msg('Also written: {names}', { names: others.join(', ') })) }] });
      const roles = roleLines([...entity.roles].sort(compareRoles)).slice(0, LINES);
      if (roles.length) blocks.push({ kind: 'list', items: roles.map(({ words, evidence }) => [{ text: `${words} — ` }, ...evidenceRuns(context, evidence)]) });
      return blocks;
    }
  }
}

/** The entity whose mention covers a place. */
export function entityAt(context: Pick<HoverContext, 'dossier' | 'file'>, span: Span): Entity | undefined {
  return context.dossier?.entities.find((e) => e.mentions.some((m) => m.file === context.file && overlaps(m.mention.span, span)));
}

function notesOf(context: HoverContext, mention: Mention): RichBlock[] {
  const { dossier, render, file } = context;
  if (!dossier) return [{ kind: 'paragraph', runs: [{ text: render(msg('The other articles of the folder are still being read.')), style: 'emphasis' }] }];
  const span = mention.hedge ? { start: Math.min(mention.span.start, mention.hedge.start), end: mention.span.end } : mention.span;
  const blocks: RichBlock[] = [];
  for (const group of groupNotes(dossier.notes, file, span)) {
    const origins = Math.max(...group.notes.map((n) => n.origins));
    const title: Run[] = [{ text: render(group.title), style: 'strong' }];
    if (origins > 1) title.push({ text: ` · ${render(msg('{count} independent origins', { count: origins }))}` });
    else if (group.evidence.length > 1) title.push({ text: ` · ${render(msg('one origin'))}` });
    blocks.push({ kind: 'paragraph', runs: title });
    const items = group.evidence.slice(0, LINES).map((e) => evidenceRuns(context, e));
    const more = group.evidence.length - items.length;
    if (more > 0) items.push([{ text: render(msg('and {count} more: see the fact sheet', { count: more })), link: context.sheet }]);
    blocks.push({ kind: 'list', items });
  }
  for (const { fits, message } of calculationsAt(dossier, file, span)) {
    blocks.push({ kind: 'paragraph', runs: [{ text: render(fits ? msg('Comes out') : msg('Does not come out')), style: 'strong' }, { text: ` · ${render(message)}` }] });
  }
  if (!blocks.length && isOnlyHere(dossier, dossier.notes, file, span)) blocks.push({ kind: 'paragraph', runs: [{ text: render(msg('No other article of the folder has this.')) }] });
  return blocks;
}

/** Calculations a place takes part in; those that do not come out first. */
function calculationsAt(dossier: Dossier, file: string, span: Span): Calculation[] {
  const here = (e: Evidence): boolean => e.file === file && overlaps(e.span, span);
  return dossier.calculations
    .filter((c) => here(c.result) || c.operands.some(here))
    .sort((a, b) => Number(a.fits) - Number(b.fits))
    .slice(0, 2);
}

/** One line about other words: who, what, and where, as a link. */
function evidenceRuns(context: HoverContext, evidence: Evidence): Run[] {
  const { dossier, render } = context;
  const place = dossier && placeOf(dossier, evidence);
  const language = dossier?.articles.find((a) => a.file === evidence.file)?.analysis.language ?? 'en';
  const label = dossier ? nameOf(dossier, evidence.file) : evidence.file;
  const words = render(msg('“{words}”', { words: quotable(evidence.text, language, 140) }));
  const where = place ? render(msg('line {line}', { line: place.line + 1 })) : '';
  const link = place && context.link(evidence.file, place.line, place.column);
  return [{ text: `${label}: ` }, { text: words, link }, ...(where ? [{ text: ` (${where})` }] : [])];
}

function reasonWords(context: HoverContext, mention: Mention): string {
  const rules = [...new Set([mention.rule, ...(mention.reasons ?? []).filter((r) => (r.weight ?? 1) > 0).map((r) => r.rule)])].slice(0, 5);
  return context.render(msg('Marked by: {rules}', { rules: rules.join(', ') }));
}
