/** The addresses a text leads its readers to, what their servers answer, and what that means. */

export type Link = { url: string; places: string[] };

/** What came back: the status and the address it came from, after redirects, or why nothing came. */
export type Answer = { status: number; at: string } | { failure: string };

/** One request. Rejects when there is no answer. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<{ status: number; at: string }>;

export type Verdict = { state: 'gone' | 'moved to' | 'not reachable' | 'ok'; note: string };

const AT_ONCE = 4;

/**
 * Every external address in the files, once, without its fragment, with the `file:line` of each place. Code in
 * Markdown is skipped, because an address in a listing is part of the example, and so are names reserved for examples.
 */
export function linksIn(files: readonly { name: string; text: string }[]): Link[] {
  const places = new Map<string, string[]>();
  for (const { name, text } of files) {
    const prose = /\.mdx?$/.test(name) ? withoutCode(text) : text;
    for (const [index, line] of prose.split('\n').entries()) {
      for (const [found] of line.matchAll(/https?:\/\/[^\s<>"'`]+/g)) {
        const url = trimmed(found);
        if (found.includes('${') || isReserved(url)) continue;
        places.set(url, [...(places.get(url) ?? []), `${name}:${index + 1}`]);
      }
    }
  }
  return [...places].map(([url, found]) => ({ url, places: found })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Asks for each link, at most four at once. One link of each of the first hosts goes ahead: when none of them answers,
 * there is no network, nothing more is asked, and the result is the hosts that were tried.
 */
export async function answersTo(links: readonly Link[], ask: Ask): Promise<Map<string, Answer> | string[]> {
  const byHost = new Map(links.toReversed().map((link) => [hostOf(link.url), link]));
  const scouts = [...byHost.values()].slice(-AT_ONCE);
  const answers = await askAll(scouts, ask);
  const isOffline = scouts.length > 0 && [...answers.values()].every((answer) => 'failure' in answer);
  if (isOffline) return scouts.map(({ url }) => hostOf(url)).sort();
  const rest = links.filter(({ url }) => !answers.has(url));
  return new Map([...answers, ...(await askAll(rest, ask))]);
}

/** Only 404 and 410 mean gone: other refusals are often meant for programs and say nothing about the page. */
export function verdictOf(asked: string, answer: Answer): Verdict {
  if ('failure' in answer) return { state: 'not reachable', note: answer.failure };
  const { status, at } = answer;
  if (status === 404 || status === 410) return { state: 'gone', note: `answered ${status}` };
  if (status < 200 || status > 299) return { state: 'not reachable', note: `answered ${status}` };
  const end = at.replace(/#.*/, '');
  return end === new URL(asked).href ? { state: 'ok', note: '' } : { state: 'moved to', note: end };
}

async function askAll(links: readonly Link[], ask: Ask): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const queue = links.values();
  const worker = async () => {
    for (const { url } of queue) answers.set(url, await askOnce(url, ask));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

async function askOnce(url: string, ask: Ask): Promise<Answer> {
  // Some servers refuse HEAD, or hang up on it, for a page they show to readers.
  const head = await ask(url, 'HEAD').catch(() => undefined);
  if (head && head.status < 300) return head;
  return ask(url, 'GET').catch((error: unknown) => ({ failure: reasonOf(error) }));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}

/** Blanks fences and code spans, and keeps the lines where they are. */
function withoutCode(markdown: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return markdown
    .replace(/^ *(`{3,}|~{3,})[^\n]*$[\s\S]*?^ *\1[`~]*\s*?$/gm, blank)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank);
}

/** The address without its fragment and without the sentence or the brackets around it. */
function trimmed(found: string): string {
  let depth = 0;
  let end = 0;
  for (const character of found) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0 || character === ']' || character === '#') break;
    end += character.length;
  }
  return found.slice(0, end).replace(/[.,;:!?*_]+$/, '');
}

/** Hosts that no reader is sent to: this machine, names without a dot, and those RFC 2606 keeps for examples. */
function isReserved(url: string): boolean {
  const host = hostOf(url);
  return !host.includes('.') || /^[\d.]+$|(^|\.)example(\.(com|net|org))?$|\.(test|invalid|localhost)$/.test(host);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
