import type { Evidence, Role } from '../../dossier';

/** One role with the words that give it. */
export interface RoleLine {
  readonly words: string;
  readonly evidence: Evidence;
}

const ORDER: Readonly<Record<Role['time'], number>> = { now: 0, future: 1, former: 2 };

/** Present roles before coming and past ones. */
export function compareRoles(a: Role, b: Role): number {
  return ORDER[a.time] - ORDER[b.time];
}

/** Each role once an article, in the words of the article. */
export function roleLines(roles: readonly Role[]): RoleLine[] {
  const seen = new Set<string>();
  const lines: RoleLine[] = [];
  for (const role of roles) {
    const key = `${role.group}\n${role.of ?? ''}\n${role.time}\n${role.evidence.file}`;
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push({ words: role.of ? `${role.role}, ${role.of}` : role.role, evidence: role.evidence });
  }
  return lines;
}
