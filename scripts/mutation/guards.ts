/** Every guard of a source file, and the file rewritten so that any one of them can be removed while it runs. */
import { type Edit, edited } from './edits';
import { AT, COMPARE } from './names';
import { bare, child, children, parse, type SyntaxNode } from './syntax';

/** A change that takes a guard away. */
export type Mutant = {
  id: number;
  file: string;
  /** From 1. */
  line: number;
  /** What was done, in words: "if never", "|| left gone", "< to <=", "catch empty", "500 to 501". */
  change: string;
  /** The source of the guard, in one line. */
  guard: string;
};

export type Instrumented = { code: string; mutants: readonly Mutant[] };

const OTHER_COMPARISON: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** What a callback answers when it no longer decides. */
const CALLBACKS: Readonly<Record<string, 'true' | 'false'>> = { filter: 'true', every: 'true', some: 'false' };
const LIMITS = /^(min|max)[A-Z]/;

/** Rewrites one file. Ids are counted on from `firstId`, so that they are unique over many files. */
export function instrument(file: string, source: string, firstId: number): Instrumented {
  const mutants: Mutant[] = [];
  const edits: Edit[] = [];

  function mutant(node: SyntaxNode, change: string): number {
    const id = firstId + mutants.length;
    const line = source.slice(0, node.start).split('\n').length;
    const guard = source.slice(node.start, node.end).replaceAll(/\s+/g, ' ').slice(0, 120);
    mutants.push({ id, file, line, change, guard });
    return id;
  }

  /** The expression, or what each change puts in its place. */
  function decide(node: SyntaxNode, ...options: readonly [change: string, value: string][]) {
    const choices = options.map(([change, value]) => `${AT}(${mutant(node, change)})?${value}:`);
    edits.push({ kind: 'around', start: node.start, end: node.end, before: `(${choices.join('')}(`, after: '))' });
  }

  function compare(node: SyntaxNode, left: SyntaxNode, right: SyntaxNode, operator: string) {
    const id = mutant(node, `${operator} to ${OTHER_COMPARISON[operator]}`);
    const sign = left.end + source.slice(left.end, right.start).indexOf(operator);
    edits.push({
      kind: 'around',
      start: node.start,
      end: node.end,
      before: `${COMPARE}(${id},'${operator}',`,
      after: ')',
    });
    edits.push({ kind: 'instead', start: sign, end: sign + operator.length, text: ',' });
  }

  function logical(node: SyntaxNode, operator: string) {
    for (const side of ['left', 'right']) {
      const operand = child(node, side);
      // The parts of a longer chain are taken one by one.
      if (!operand || (bare(operand).type === 'LogicalExpression' && bare(operand).operator === operator)) continue;
      decide(operand, [`${operator} ${side} gone`, operator === '&&' ? 'true' : 'false']);
    }
  }

  /** A number that is a limit, one higher. */
  function limit(node: SyntaxNode | undefined) {
    const value = node?.value;
    if (node?.type === 'Literal' && typeof value === 'number' && value > 1) {
      decide(node, [`${value} to ${value + 1}`, String(value + 1)]);
    } else if (node?.type === 'BinaryExpression') {
      for (const side of ['left', 'right']) limit(child(node, side));
    }
  }

  /** The expression a function of the form `(…) => expression` gives. */
  const given = (node: SyntaxNode | undefined) =>
    node?.type === 'ArrowFunctionExpression' && node.expression ? child(node, 'body') : undefined;

  function look(node: SyntaxNode, isTop: boolean) {
    const { type, operator } = node;
    if (type === 'IfStatement') decideTest(node, ['if never', 'false']);
    if (type === 'ConditionalExpression') decideTest(node, ['? always', 'true'], ['? never', 'false']);
    if (type === 'LogicalExpression' && (operator === '&&' || operator === '||')) logical(node, operator);
    const [left, right] = [child(node, 'left'), child(node, 'right')];
    if (type === 'BinaryExpression' && typeof operator === 'string' && left && right) {
      if (Object.hasOwn(OTHER_COMPARISON, operator)) compare(node, left, right, operator);
      if (/^[<>=!]=?/.test(operator))
        for (const side of [left, right]) limit(side.type === 'Literal' ? side : undefined);
    }
    if (type === 'CatchClause') emptied(child(node, 'body'));
    if (type === 'CallExpression') called(node);
    if (type === 'VariableDeclarator' && isTop) limit(child(node, 'init'));
    if (type === 'ArrowFunctionExpression' && isPredicate(node)) {
      const body = given(node);
      if (body) decide(body, ['takes anything', 'true']);
    }
  }

  function decideTest(node: SyntaxNode, ...options: readonly [string, string][]) {
    const test = child(node, 'test');
    if (test) decide(test, ...options);
  }

  function emptied(body: SyntaxNode | undefined) {
    if (!body || children(body).length === 0) return;
    const id = mutant(body, 'catch empty');
    edits.push({ kind: 'around', start: body.start + 1, end: body.end - 1, before: `if(!${AT}(${id})){`, after: '}' });
  }

  function called(node: SyntaxNode) {
    const name = String(child(child(node, 'callee'), 'property')?.name ?? '');
    const args = children(node).filter((each) => each !== child(node, 'callee'));
    const answer = Object.hasOwn(CALLBACKS, name) ? CALLBACKS[name] : undefined;
    const body = given(args.find((each) => each.type === 'ArrowFunctionExpression'));
    if (answer && body) decide(body, [`${name} takes ${answer === 'true' ? 'all' : 'none'}`, answer]);
    if (LIMITS.test(name)) for (const each of args) limit(each);
  }

  function walk(node: SyntaxNode, isTop: boolean) {
    // Types are gone when the code runs; what is written `x as T` or `x satisfies T` is not.
    const value = child(node, 'expression');
    if (node.type.startsWith('TS')) {
      if (value) walk(value, isTop);
      return;
    }
    look(node, isTop);
    const isFunction = /Function/.test(node.type);
    for (const each of children(node)) walk(each, isTop && !isFunction);
  }

  walk(parse(file, source), true);
  return { code: edited(source, edits), mutants };
}

/** Whether a function says what its argument is: `(value): value is string => …`. */
function isPredicate(node: SyntaxNode): boolean {
  return child(child(node, 'returnType'), 'typeAnnotation')?.type === 'TSTypePredicate';
}
