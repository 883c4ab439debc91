/** Runs before every test file of a mutation run: gives rewritten sources what they call. */
import fc from 'fast-check';
import { AT, COMPARE, watch } from './names';

// The cases of every change, and no time spent on making a failure small.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 12, endOnFailure: true });

const seen = watch();

function at(id: number): boolean {
  seen.reached.add(id);
  return id === seen.active;
}

/** One comparison, its edge moved when its guard is the one that is gone. Dates and texts are compared as they are. */
function compare(id: number, operator: string, a: number, b: number): boolean {
  const withEdge = (operator.length === 2) !== at(id);
  if (operator.startsWith('<')) return withEdge ? a <= b : a < b;
  return withEdge ? a >= b : a > b;
}

Object.assign(globalThis, { [AT]: at, [COMPARE]: compare });
