/**
 * `npm run mutate`: takes each guard away in turn, in a copy of the tree, and runs the tests that reach it, the quickest
 * first. A guard whose loss no test notices survives: it is printed with its place, and fails the run unless
 * `mutation/equivalent.ts` explains it. Arguments are parts of paths, for some files only. What was found out stands in
 * `reports/mutation.jsonl`: a run that was stopped goes on, and after a change only what the change can touch is tried.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runTests } from './mutation/bench';
import { reasonFor } from './mutation/equivalent';
import { surveyed } from './mutation/survey';
import { openVerdicts } from './mutation/verdicts';
import { openWorkshop } from './mutation/workshop';

/** The share of the cases of each property: first few, then more for what was not noticed. */
const SHARES = (process.env.MUTATE_RUNS ?? '0.02 0.2').split(' ');
const WORKERS = Number(process.env.MUTATE_WORKERS ?? 1);
const ATTEMPTS = 50;

const { root, mutants, remove } = openWorkshop(process.argv.slice(2));
console.log(`${mutants.length} guards in ${new Set(mutants.map(({ file }) => file)).size} files, copied to ${root}`);

for (const share of SHARES) await judge(share);
remove();

const verdicts = openVerdicts('reports/mutation.jsonl', mutants, '');
const results = mutants.map((mutant) => {
  const failed = verdicts.failedBy(mutant.id);
  return { ...mutant, failed, reason: failed === null ? reasonFor(mutant) : undefined };
});
const survivors = results.filter(({ failed }) => failed === null);
const unexplained = survivors.filter(({ reason }) => reason === undefined);
for (const { file, line, change, guard, reason } of survivors) {
  console.log(
    `${reason ? 'equivalent' : 'SURVIVED'}  ${file}:${line}  ${change}: ${guard}${reason ? `\n    ${reason}` : ''}`,
  );
}
const noticed = results.length - survivors.length;
console.log(
  `\n${results.length} guards, ${noticed} noticed, ${survivors.length - unexplained.length} equivalent, ${unexplained.length} survived: ` +
    `${((100 * noticed) / Math.max(1, noticed + unexplained.length)).toFixed(1)} %`,
);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/mutation.json', `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = unexplained.length === 0 ? 0 : 1;

/** Tries every guard that is still unnoticed, one test file after the other. */
async function judge(share: string) {
  const verdicts = openVerdicts('reports/mutation.jsonl', mutants, share);
  const survey = await surveyed(root, share);
  const isOpen = (id: number) => verdicts.failedBy(id) === null && id >= 0;
  const files = [...survey.files];
  const tested = async () => {
    for (let file = files.shift(); file; file = files.shift()) {
      await trySwitched(file.name, file.tests);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, tested));
  const loaded = [...new Set(survey.files.flatMap(({ imports }) => imports))].filter(isOpen);
  console.log(`${loaded.length} are at work while files are loaded, each tried by itself`);
  for (const id of loaded) await tryWhole(id);

  async function trySwitched(name: string, tests: ReadonlyMap<string, { reached: readonly number[]; ms: number }>) {
    const patience = (test: string | null) => 60_000 + 50 * (tests.get(test ?? '')?.ms ?? 1000);
    const wanted = new Set([...tests.values()].flatMap(({ reached }) => reached));
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ids = [...wanted].filter((id) => isOpen(id) && !verdicts.hasPassed(id, name, 'switch'));
      if (ids.length === 0) return;
      const asked = Object.fromEntries(
        [...tests].map(([id, { reached }]) => [id, reached.filter((each) => ids.includes(each))]),
      );
      const since = Date.now();
      const ended = await runTests(root, [name], { kind: 'switch', asked }, { runs: share, patience });
      const doubted = new Set(ended.told.flatMap((each) => ('doubted' in each ? each.doubted : [])));
      for (const each of ended.told) {
        if ('failed' in each && !doubted.has(each.failed) && isOpen(each.failed))
          verdicts.noteFailed(each.failed, name);
      }
      if (ended.stuck !== null && ended.stuck >= 0) verdicts.noteFailed(ended.stuck, `${name}, without end`);
      const left = ids.filter(isOpen);
      const say = `${ids.length} tried, ${ids.length - left.length} noticed${doubted.size > 0 ? `, ${doubted.size} in doubt` : ''}`;
      console.log(`${((Date.now() - since) / 1000).toFixed(0).padStart(5)} s  ${name}: ${say}`);
      if (ended.stuck !== null) continue;
      verdicts.notePassed(
        left.filter((id) => !doubted.has(id)),
        name,
        'switch',
      );
      for (const id of doubted) if (isOpen(id)) await tryAlone(id, [name]);
      return;
    }
  }

  /** A guard at work while files are loaded is gone from the beginning of each. */
  async function tryWhole(id: number) {
    const names = survey.files.filter(({ imports }) => imports.includes(id)).map(({ name }) => name);
    const open = names.filter((name) => isOpen(id) && !verdicts.hasPassed(id, name, 'whole'));
    if (open.length > 0) await tryAlone(id, open);
  }

  async function tryAlone(id: number, names: readonly string[]) {
    const work = { kind: 'whole', mutant: id } as const;
    const ended = await runTests(root, names, work, { runs: share, patience: () => 300_000 });
    if (!ended.passed) verdicts.noteFailed(id, names.join(' '));
    else for (const name of names) verdicts.notePassed([id], name, 'whole');
  }
}
