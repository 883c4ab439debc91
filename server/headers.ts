/** The rules of out/_headers, the file static hosts read, so the web process and a static host send the same headers. */

export type Headers = Readonly<Record<string, string>>;
type Rule = { path: string; headers: Headers };
export type HeaderRules = { shared: Headers; of: (path: string) => Headers };

/**
 * Reads a `_headers` file: a path on a line of its own, then its headers, indented. A path may end in `*`.
 * Throws with the line's number when a line is neither, because a policy that is half read is no policy.
 */
export function parseHeaders(text: string): HeaderRules {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: {} });
    else if (header?.[1] && header[2] && rule) rule.headers[header[1].toLowerCase()] = header[2].trim();
    else throw new Error(`_headers, line ${index + 1}, is neither a path nor a header: ${line.trim()}`);
  }
  return { shared: merged(rules.filter((rule) => rule.path === '/*')), of: (path) => merged(matching(rules, path)) };
}

function matching(rules: readonly Rule[], path: string): Rule[] {
  return rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
}

function merged(rules: readonly Rule[]): Headers {
  return Object.assign({}, ...rules.map((rule) => rule.headers));
}

/** Strict-Transport-Security belongs to HTTPS alone; a workshop on plain HTTP must not promise it. */
export function overPlainHttp({ 'strict-transport-security': _https, ...rest }: Headers): Headers {
  return rest;
}
