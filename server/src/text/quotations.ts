import type { Block } from './blocks';
import type { Span } from './span';

/** How a quotation is marked: „…“, »…«, «…», “…”, "…", ‚…‘ or ‘…’. */
export type QuotationStyle = 'german' | 'guillemets' | 'french' | 'english' | 'straight' | 'single';

/** A stretch between quotation marks. What it is (speech, a term, a title) is decided by the attribution layer. */
export interface Quotation {
  /** With its marks; where the closing mark is missing, up to the end of the paragraph. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly style: QuotationStyle;
  /** The closing mark is missing: the quotation goes on in the next paragraph, or the mark was forgotten. */
  readonly unclosed: boolean;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
}

interface Open {
  readonly at: number;
  readonly style: QuotationStyle;
  /** It was opened in the block before. */
  readonly carried?: boolean;
}

/** More quotations than this are never open at once: the oldest of them has lost its closing mark. */
const DEEPEST = 8;

const WORD = /[\p{L}\p{N}]/u;
const GAP_BEFORE = /[\s(\[{/–—:>]/;

/** Finds the quotations of an article, in the order of their start; one never crosses a block. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  let open: QuotationStyle | undefined;
  return blocks.flatMap((block) => {
    const found = quotationsIn(text, block, open);
    open = found.find((q) => q.unclosed && q.depth === 0)?.style;
    return found;
  });
}

/**
 * `"We build a dock. "It opens in May."`: a straight mark that by its spaces opens, behind the end of a sentence. Where paragraphs of one
 * speech have run together the mark at the head of each goes on with it, as it does in print, and the one before was left open.
 */
function isNewStart(text: string, at: number): boolean {
  return /[.!?…]\s/.test(text.slice(at - 2, at));
}

/** Where the words before the space in front of a mark end. */
function endBefore(text: string, at: number): number {
  return /\s/.test(text[at - 1]!) ? at - 1 : at;
}

/** @param goesOn the style of a quotation that the block before has left open: a closing mark may come without a new opening one */
function quotationsIn(text: string, block: Span, goesOn?: QuotationStyle): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (opened: Open, end: number, unclosed: boolean): void => {
    const depth = stack.length;
    const inner = { start: opened.carried ? opened.at : opened.at + 1, end: unclosed ? end : end - 1 };
    if (inner.end > inner.start) found.push({ span: { start: opened.at, end }, inner, style: opened.style, unclosed, depth });
  };
  const open = (quotation: Open): void => {
    if (stack.length === DEEPEST) stack.shift();
    stack.push(quotation);
  };
  /** Closes the nearest open quotation of one of the styles; those opened inside it lacked their mark and are dropped. */
  const tryClose = (at: number, styles: readonly QuotationStyle[]): boolean => {
    for (let i = stack.length - 1; i >= 0; i--) {
      if (!styles.includes(stack[i]!.style)) continue;
      const opened = stack[i]!;
      stack.length = i;
      close(opened, at + 1, false);
      return true;
    }
    return false;
  };
  /** Whether a mark ends what the block before has left open: none comes before it, and by its spaces it closes. `12"` is a measure. */
  const isCarried = (style: QuotationStyle, at: number, opens: boolean): boolean => goesOn === style && found.length + stack.length === 0 && !opens && !/[\s\d]/.test(text[at - 1] ?? ' ') && !WORD.test(at + 1 < block.end ? text[at + 1]! : ' ');

  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    // all marks but three stand between ‘ and ›
    if (code !== 0x22 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x203a)) continue;
    const c = text[at]!;
    if (!'„“”"»«‹›‚‘’″'.includes(c)) continue;
    const before = at > block.start ? text[at - 1]! : ' ';
    const after = at + 1 < block.end ? text[at + 1]! : ' ';
    const opens = (GAP_BEFORE.test(before) || '„“"»«‚‘'.includes(before)) && !/\s/.test(after);
    switch (c) {
      case '„':
        open({ at, style: 'german' });
        break;
      case '“':
        if (goesOn === 'german' && found.length + stack.length === 0 && !/\s/.test(before)) {
          close({ at: block.start, style: 'german', carried: true }, at + 1, false);
          break;
        }
        if (opens && !stack.some((o) => o.style === 'german')) open({ at, style: 'english' });
        else if (!tryClose(at, ['german']) && !tryClose(at, ['english']) && opens) open({ at, style: 'english' });
        break;
      case '”':
        if (isCarried('english', at, opens)) close({ at: block.start, style: 'english', carried: true }, at + 1, false);
        else if (!tryClose(at, ['english', 'german']) && opens) open({ at, style: 'english' });
        break;
      case '″':
        // what typesetting makes of a closing mark behind a number: “as in 2019″, not the inches of a pipe
        if (!opens && !WORD.test(after) && isLastMark(text, at, block.end)) tryClose(at, ['english']);
        break;
      case '»':
        if (!tryClose(at, ['french']) || opens && !stack.length) {
          if (opens || !WORD.test(before)) open({ at, style: 'guillemets' });
        }
        break;
      case '«':
        if (!tryClose(at, ['guillemets'])) open({ at, style: 'french' });
        break;
      case '"':
        if (isCarried('straight', at, opens)) {
          close({ at: block.start, style: 'straight', carried: true }, at + 1, false);
        } else if (opens && stack.at(-1)?.style === 'straight' && isNewStart(text, at)) {
          close(stack.pop()!, endBefore(text, at), true);
          open({ at, style: 'straight' });
        } else if (stack.some((o) => o.style === 'straight')) tryClose(at, ['straight']);
        else if (opens) open({ at, style: 'straight' });
        else tryClose(at, ['german', 'english']);
        break;
      case '‚':
      case '›':
        if (opens && c === '‚') open({ at, style: 'single' });
        else if (c === '›' && !tryClose(at, ['single']) && opens) open({ at, style: 'single' });
        break;
      case '‹':
        if (!tryClose(at, ['single']) && opens) open({ at, style: 'single' });
        break;
      case '‘':
        if (opens && !stack.some((o) => o.style === 'single')) open({ at, style: 'single' });
        else tryClose(at, ['single']);
        break;
      case '’':
        if (!WORD.test(after) && stack.some((o) => o.style === 'single') && !isPossessive(text, at, block.end)) tryClose(at, ['single']);
        break;
    }
  }
  while (stack.length) {
    const last = stack.pop()!;
    // a single mark or an inner quotation that never ends was no quotation
    if (last.style !== 'single' && stack.length === 0 && !found.some((q) => q.depth === 0 && q.span.start > last.at)) close(last, block.end, true);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether no closing mark follows in a block before another quotation begins. */
function isLastMark(text: string, at: number, end: number): boolean {
  return !/^[^“]*”/.test(text.slice(at + 1, end));
}

/** `the workers’ union’` : an apostrophe after s, before a space, while the quotation's own mark is still to come. */
function isPossessive(text: string, at: number, end: number): boolean {
  if (text[at - 1] !== 's' || text[at + 1] !== ' ') return false;
  for (let i = at + 1; i < Math.min(end, at + 300); i++) {
    if (text[i] === '‘') return false;
    if (text[i] === '’' && !WORD.test(text[i + 1] ?? ' ')) return true;
  }
  return false;
}
