/** What a guard can tell of a Korean text: whether English was left in it, and whether a particle hangs on a value. Used by tests only. */
import { fencesOf } from './fences';
import type { Said } from './mirror';

const HANGUL = /[가-힣]/;
/** Four English words in a row that begin small: a name or a title does not look like this. */
const ENGLISH = /(?<![A-Za-z])(?:[a-z]{2,} ){3,}[a-z]{2,}/;

/** What is said in English in a Korean text too: lines a program prints, commands, products, signals, units, formats. */
const NAMES = [
  /Error: Cannot find module|FATAL: sorry, too many clients already\.|invalid value in/g,
  /docker stop|rails console|manage\.py shell|trace id|git push|npm (install|start)( bullmq ioredis)?|go build|rev-parse|uvicorn|trace_id|CMD/g,
  /\b(Twelvefold|Markdown|PostgreSQL|SQLite|Redis|RabbitMQ|Stripe|Elasticsearch|Loki|Spring Boot|Kubernetes|Job)\b/g,
  /\b(Node|Python|Ruby|Go|Java|virtualenv|better-sqlite3)\b/g,
  /\b(onboarding|id|web|worker|storefront|ledger-api|production|stdout|release)\b/g,
  /\b(CI|CSV|GB|JSON|[IVX]+|[A-Z_]{4,}|[A-Z]|v\d*)\b/g,
];

/** A text without code, placeholders, addresses, tags, flags, file names, and names. */
function bare(text: string): string {
  const prose = text
    .replace(/`[^`\n]*`/g, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[[^\]가-힣]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, '')
    .replace(/https?:\S+/g, '')
    .replace(/[^\s가-힣]*\w[./:=$]\w[^\s가-힣]*|\/\w[^\s가-힣]*| -[^\s가-힣]+/g, '');
  return NAMES.reduce((left, name) => left.replace(name, ''), prose);
}

/** The sentences and cells of a text in which no Korean is, or a run of English. */
export function englishIn(text: string): string[] {
  return bare(text)
    .split(/(?<=[.?!][”’"')]*)\s+|\n|\|/)
    .filter((part) => /[A-Za-z]/.test(part) && (!HANGUL.test(part) || ENGLISH.test(part)));
}

/** Everything a lesson says: its prose, the titles of its tags, and the words in its diagrams and listings. */
export function saidInProse(source: string): Said[] {
  const prose = source.replace(/^```[\s\S]*?^```/gm, '').replace(/\{\/\*.*?\*\/\}/g, '');
  return [
    { key: 'prose', text: prose },
    ...[...prose.matchAll(/\btitle="([^"]*)"/g)].map(([, text = '']) => ({ key: 'title', text })),
    ...fencesOf(source).flatMap(({ said }) => said.map((text) => ({ key: 'fence', text }))),
  ];
}

/** The particles that change with the sound before them, with what may follow, after whatever closes the value. Not 이고, 이며, 이다. */
const PARTICLE =
  /\}([`”’"'*)\]]*)(?:은|는|이|가|을|를|과|와|으로|로|이나|나|이랑|랑|이?라(?:고|며|면)?|이?란|며|아|야)(?:는|은|도|만|의|서|써|부터|까지)*(?![가-힣])/g;

/** Particles that nobody can know to be right. One after a bracket goes with the word before it: "주소({host})로". */
export function hanging(text: string): string[] {
  const values = text.replace(/[가-힣]\(\{\w+\}\)/g, '');
  return [
    ...[...values.matchAll(PARTICLE)].map(([found]) => found),
    ...(text.match(/을\(를\)|이\(가\)|은\(는\)|\(으\)로/g) ?? []),
  ];
}
