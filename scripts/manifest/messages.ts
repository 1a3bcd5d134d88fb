import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A text for users in the sources, with the place it stands at. */
export interface FoundMessage {
  readonly text: string;
  readonly place: string;
  /** The text is not a literal, so nobody can translate it. */
  readonly opaque: boolean;
}

/** All texts given to `msg(…)` and `vscode.l10n.t(…)` in the TypeScript files below some folders. */
export function findMessages(root: string, folders: readonly string[]): FoundMessage[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => messagesIn(path.join(folder, name), readFileSync(path.join(root, folder, name), 'utf8'))),
  );
}

function messagesIn(name: string, source: string): FoundMessage[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  const found: FoundMessage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isMessageCall(node.expression)) {
      const [first] = node.arguments;
      if (first) {
        const literals = literalsOf(first);
        const { line } = file.getLineAndCharacterOfPosition(first.getStart());
        const place = `${name}:${line + 1}`;
        if (literals) for (const text of literals) found.push({ text, place, opaque: false });
        else found.push({ text: first.getText(), place, opaque: true });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `msg(…)`, or `….l10n.t(…)`. */
function isMessageCall(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'msg';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't' && ts.isPropertyAccessExpression(callee.expression) && callee.expression.name.text === 'l10n';
}

/** The text of a literal, or both of `a ? 'x' : 'y'`; undefined for anything else. */
function literalsOf(node: ts.Expression): string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (!ts.isConditionalExpression(node)) return undefined;
  const [yes, no] = [literalsOf(node.whenTrue), literalsOf(node.whenFalse)];
  return yes && no && [...yes, ...no];
}
