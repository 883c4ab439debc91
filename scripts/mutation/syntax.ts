/** The syntax tree of a TypeScript file, as far as mutations look at it. */
import { parseSync } from 'vite';

export type SyntaxNode = { type: string; start: number; end: number; [field: string]: unknown };

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The node in a field; undefined where there is none. */
export function child(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
}

/** The nodes right below, in the order of their fields. */
export function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** What an expression in parentheses holds. */
export function bare(node: SyntaxNode): SyntaxNode {
  const inner = node.type === 'ParenthesizedExpression' ? child(node, 'expression') : undefined;
  return inner ? bare(inner) : node;
}

/** Throws with the file and what the parser says. */
export function parse(file: string, source: string): SyntaxNode {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0 || !isNode(program)) throw new Error(`${file}: ${errors[0]?.message ?? 'not read'}`);
  return program;
}
