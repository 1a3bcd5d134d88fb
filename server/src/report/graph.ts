import { msg } from '../message';
import { escapeHtml } from './escape';
import type { RenderOptions } from './index';
import { clip } from './plot';
import type { FactSheet } from './sheet';

const WIDTH = 640;
const BOX = 230;
const ROW = 38;

/** Which article goes back to which origin, as inline SVG: articles on the left, origins on the right. */
export function graphSvg(sheet: FactSheet, { render }: RenderOptions): string {
  const rows = Math.max(sheet.articles.length, sheet.provenance.length);
  const height = rows * ROW + 8;
  const y = (i: number, count: number): number => Math.round(8 + ((rows - count) * ROW) / 2 + i * ROW + 13);
  const index = new Map(sheet.articles.map((a, i) => [a.file, i]));
  const edges = sheet.provenance.flatMap((p, to) =>
    p.files.flatMap((file) => {
      const from = index.get(file);
      if (from === undefined) return [];
      const a = y(from, sheet.articles.length);
      const b = y(to, sheet.provenance.length);
      return [`<path class="edge" d="M${BOX + 4} ${a}C${WIDTH / 2} ${a} ${WIDTH / 2} ${b} ${WIDTH - BOX - 4} ${b}"/>`];
    }),
  );
  const articles = sheet.articles.map((a, i) => box(4, y(i, sheet.articles.length), a.label, a.article.role === 'draft' ? 'draft' : 'article'));
  const origins = sheet.provenance.map((p, i) => box(WIDTH - BOX - 4, y(i, sheet.provenance.length), p.origin, 'origin'));
  const described = sheet.provenance.map((p) => `${p.origin}: ${p.files.map((f) => sheet.articles[index.get(f) ?? -1]?.label ?? f).join(', ')}`).join('; ');
  return `<svg class="graph" role="img" aria-labelledby="graph-t graph-d" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"><title id="graph-t">${escapeHtml(render(msg('Which article goes back to which origin')))}</title><desc id="graph-d">${escapeHtml(described)}</desc>${edges.join('')}${articles.join('')}${origins.join('')}</svg>`;
}

function box(x: number, y: number, label: string, kind: string): string {
  return `<rect class="${kind}" x="${x}" y="${y - 13}" width="${BOX}" height="26" rx="5"/><text x="${x + BOX / 2}" y="${y + 4}" text-anchor="middle">${escapeHtml(clip(label, 32))}</text>`;
}
