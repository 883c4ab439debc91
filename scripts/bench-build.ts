/**
 * `npm run bench:build`: how the time of a build grows with the number of lessons. In a copy of the tree each English
 * lesson stands as often as BENCH_TIMES says ("1 10 50": 14, 140 and 700 lesson pages), with its prose and its drawings,
 * and the whole of `npm run build` is timed from an empty cache. Prints a table and keeps it in bench/builds.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { LESSON_IDS } from '@/content/lessons';
import { type Build, growthLine, timesOf } from './growth';
import { releaseName } from './release';

const times = timesOf(process.env.BENCH_TIMES ?? '1 10 50');
const root = mkdtempSync(path.join(tmpdir(), 'twelvefold-build-'));
const within = (...parts: string[]) => path.join(root, ...parts);

try {
  for (const file of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)) {
    cpSync(file, within(file));
  }
  cpSync('node_modules', within('node_modules'), { recursive: true, verbatimSymlinks: true });
  const rows: Build[] = [];
  let copies = 1;
  for (const each of times) {
    for (; copies < each; copies += 1) addCopies(copies + 1);
    letRoutesKnow(each);
    const pages = LESSON_IDS.length * each;
    const seconds = timedBuild();
    const built = globSync('out/en/learn/*~*/index.html', { cwd: root }).length + LESSON_IDS.length;
    if (built !== pages)
      throw new Error(`${built} lesson pages were built instead of ${pages}: mend scripts/bench-build.ts.`);
    rows.push({ pages, seconds });
    console.log(`${pages} lesson pages: ${seconds.toFixed(1)} s`);
  }
  const table = rows.map(({ pages, seconds }) => `| ${pages} | ${seconds.toFixed(1)} |`).join('\n');
  const report = `# Builds\n\nRelease ${releaseName(process.env)}, ${cpus().length} × ${cpus()[0]?.model.trim()}. \`npm run build\` from an empty cache; the Korean edition and all other pages are built each time.\n\n| English lesson pages | seconds |\n| ---: | ---: |\n${table}\n\n${growthLine(rows)}\n`;
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/builds.md', report);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** `config~3`: the third lesson about config. */
function addCopies(n: number): void {
  for (const id of LESSON_IDS) {
    cpSync(within('content/en', id), within('content/en', `${id}~${n}`), { recursive: true });
  }
}

/** The copies are pages of their own: the words of their lesson, and a prose of their own. */
function letRoutesKnow(copies: number): void {
  edit('app/[locale]/learn/(lessons)/[lesson]/page.tsx', [
    [
      'return LOCALES.flatMap((locale) => lessons.map((lesson) => ({ locale, lesson })));',
      `return LOCALES.flatMap((locale) => lessons.map((lesson) => ({ locale, lesson }))).concat(
        LESSON_IDS.flatMap((id) => Array.from({ length: ${copies - 1} }, (_, i) => ({ locale: 'en' as const, lesson: \`\${id}~\${i + 2}\` as (typeof lessons)[number] }))));`,
    ],
  ]);
  edit('app/[locale]/learn/(lessons)/lesson-page.tsx', [
    [
      'const { locale, lesson: id } = params;',
      "const { locale, lesson: copy } = params;\n  const id = copy.replace(/~.*/, '');",
    ],
    ['await lesson(locale, id);', 'await lesson(locale, copy as LessonId);'],
  ]);
}

/** Throws where the file no longer says what is to be replaced. Begins from the tree's own text each time. */
function edit(file: string, changes: readonly (readonly [string, string])[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} no longer has "${from}": mend scripts/bench-build.ts.`);
    text = text.replace(from, () => to);
  }
  writeFileSync(within(file), text);
}

function timedBuild(): number {
  for (const folder of ['.next', 'out']) rmSync(within(folder), { recursive: true, force: true });
  const since = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, RELEASE: 'bench' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build ended with status ${status}.`);
  return (performance.now() - since) / 1000;
}
