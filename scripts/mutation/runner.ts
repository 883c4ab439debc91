/**
 * Runs each test as often as there are guards to be tried: every time without another one, and at the end with all of
 * them. A test that then fails was harmed by what came before, so that what it said is doubted.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { JOB, type Job, type Told, watch } from './names';

const job: Job = JSON.parse(readFileSync(process.env[JOB] ?? '', 'utf8'));
const seen = watch();
if (job.kind === 'whole') seen.active = job.mutant;

const tell = (told: Told) => appendFileSync(job.log, `${JSON.stringify(told)}\n`);
// Tests put clocks of their own in its place.
const { setImmediate: soon } = globalThis;

let stray = false;
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, () => {
    stray = true;
  });
}

export default class MutantRunner extends TestRunner {
  private queue: readonly number[] = [];
  private readonly noticed = new Set<number>();
  private since = 0;

  onBeforeRunFiles(files: readonly { filepath: string }[]) {
    for (const { filepath } of files) this.tellReached(filepath, null);
  }

  override async onBeforeRunTask(test: RunnerTestCase) {
    await super.onBeforeRunTask(test);
    if (job.kind !== 'switch') return;
    this.queue = (job.asked[test.id] ?? []).filter((id) => !this.noticed.has(id));
    test.repeats = this.queue.length;
    if (this.queue.length === 0) test.mode = 'skip';
  }

  override onBeforeTryTask(test: RunnerTestCase, options: { retry: number; repeats: number }) {
    super.onBeforeTryTask(test, options);
    stray = false;
    this.since = performance.now();
    seen.reached.clear();
    if (job.kind === 'whole') tell({ begins: job.mutant, test: test.id });
    if (job.kind !== 'switch') return;
    // What failed before must neither be compared nor sent again.
    if (test.result) test.result.errors = undefined;
    seen.active = this.queue[options.repeats] ?? -1;
    tell({ begins: seen.active, test: test.id });
  }

  override async onAfterRetryTask(test: RunnerTestCase, options: { retry: number; repeats: number }) {
    await super.onAfterRetryTask(test, options);
    await new Promise((resolve) => soon(resolve));
    if (job.kind === 'survey') this.tellReached(test.file.filepath, test.id);
    if (job.kind !== 'switch' || (test.result?.state !== 'fail' && !stray)) return;
    const id = this.queue[options.repeats];
    if (id === undefined) {
      const doubted = this.queue.filter((each) => this.noticed.delete(each));
      tell({ doubted, test: test.id });
    } else {
      this.noticed.add(id);
      tell({ failed: id, test: test.id });
    }
  }

  override onAfterRunFiles(files: RunnerTestFile[]) {
    super.onAfterRunFiles(files);
    tell({ ended: true });
  }

  private tellReached(file: string, test: string | null) {
    tell({ reached: [...seen.reached], file, test, ms: performance.now() - this.since });
    seen.reached.clear();
  }
}
