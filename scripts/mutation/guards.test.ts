import { expect, test } from 'vitest';
import { instrument } from './guards';

/** What the source gives with each of its guards removed in turn, and with none. */
function outcomes(source: string, call: string): Record<string, unknown> {
  const { code, mutants } = instrument('a.ts', source.replaceAll('export ', ''), 0);
  const run = (active: number) => {
    const compare = (id: number, operator: string, a: number, b: number) => {
      const swapped = operator.length === 2 ? operator.slice(0, 1) : `${operator}=`;
      const signs: Record<string, boolean> = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b };
      return signs[id === active ? swapped : operator];
    };
    try {
      return new Function('__mutantAt', '__mutantCompare', `${code}; return ${call};`)(
        (id: number) => id === active,
        compare,
      );
    } catch (error) {
      return error instanceof Error ? `throws ${error.message}` : 'throws';
    }
  };
  return Object.fromEntries([
    ['none', run(-1)],
    ...mutants.map(({ id, change, guard }) => [`${change}: ${guard}`, run(id)]),
  ]);
}

test('an early return is taken away, and the rest stays as it is', () => {
  expect(outcomes('function f(a) { if (a === null) return 0; return 1; }', 'f(null)')).toEqual({
    none: 0,
    'if never: a === null': 1,
  });
});

test('each part of a condition is taken away by itself', () => {
  expect(outcomes('const f = (a, b, c) => a && (b || c);', 'f(true, false, false)')).toEqual({
    none: false,
    '&& left gone: a': false,
    '&& right gone: (b || c)': true,
    '|| left gone: b': false,
    '|| right gone: c': false,
  });
});

test('a choice is made always and never, a comparison at its other edge, and a limit one higher', () => {
  expect(outcomes('const MAX = 3; const f = (n) => (n > MAX ? "many" : "few");', 'f(4) + f(3)')).toEqual({
    none: 'manyfew',
    '3 to 4: 3': 'fewfew',
    '> to >=: n > MAX': 'manymany',
    '? always: n > MAX': 'manymany',
    '? never: n > MAX': 'fewfew',
  });
});

test('what catches an error does nothing, and what filters lets everything through', () => {
  const source = 'function f() { try { throw new Error() } catch { return "caught"; } return "gone"; }';
  expect(outcomes(source, 'f()')).toEqual({ none: 'caught', 'catch empty: { return "caught"; }': 'gone' });
  expect(outcomes('const f = (all) => all.filter((n) => n !== 1).length;', 'f([1, 5])')).toEqual({
    none: 1,
    'filter takes all: n !== 1': 2,
  });
});

test('places and ids are told, and nothing is changed in types, texts and comments', () => {
  const source = `type A = { a: 1 | 2 };\n// a && b\nconst text = 'if (a) return';\nconst isA = (a: unknown): a is A => a !== null;\n`;
  const { code, mutants } = instrument('state/a.ts', source, 7);
  expect(mutants).toEqual([{ id: 7, file: 'state/a.ts', line: 4, change: 'takes anything', guard: 'a !== null' }]);
  expect(code).toContain(source.slice(0, source.indexOf('a !== null')));
});

test('a file that is no TypeScript is named', () => {
  expect(() => instrument('state/a.ts', 'const = 1', 0)).toThrow(/state\/a\.ts: /);
});
