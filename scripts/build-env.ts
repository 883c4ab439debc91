/** Everything the build takes from its environment, read in one place: `npm run build` stops here when a value is wrong. */

export type BuildEnv = {
  /** Where the site is published, without a slash at the end; empty when nobody said, and then no address is absolute. */
  siteUrl: string;
  /** The path the site lives below: empty, or like `/twelve`. */
  basePath: string;
  /** Where a file of the source can be read, for the evidence on the about page; empty when nobody said. */
  sourceUrl: string;
  /** False when the build is to take the service worker out of every browser. */
  worker: boolean;
};
export type BuildEnvResult = { ok: true; env: BuildEnv } | { ok: false; problems: string[] };

type Source = Readonly<Record<string, string | undefined>>;

/**
 * Reads SITE_URL, BASE_PATH, SOURCE_URL, RELEASE and OFFLINE; RELEASE is checked here and used by `releaseName`. Names
 * every mistake at once, and any TWELVEFOLD_*, which no version so far knows.
 */
export function readBuildEnv(source: Source): BuildEnvResult {
  const {
    SITE_URL: siteUrl = '',
    BASE_PATH: basePath = '',
    SOURCE_URL: sourceUrl = '',
    RELEASE,
    OFFLINE = 'on',
  } = source;
  const problems: string[] = [];
  if (siteUrl !== '' && !isOrigin(siteUrl)) {
    problems.push(`SITE_URL is "${siteUrl}": use the origin without a path, for example SITE_URL=https://example.org.`);
  }
  if (basePath !== '' && !/^(\/[a-z0-9][a-z0-9._-]*)+$/i.test(basePath)) {
    problems.push(`BASE_PATH is "${basePath}": begin with a slash and end without one, for example BASE_PATH=/twelve.`);
  }
  if (sourceUrl !== '' && !URL.canParse(sourceUrl)) {
    problems.push(`SOURCE_URL is "${sourceUrl}": use the address under which files of this commit can be read.`);
  }
  if (RELEASE !== undefined && !/^[\w.+-]{1,64}$/.test(RELEASE)) {
    problems.push(`RELEASE is "${RELEASE}": use 1 to 64 letters, digits and . _ + -, for example RELEASE=v42.`);
  }
  if (OFFLINE !== 'on' && OFFLINE !== 'off') problems.push(`OFFLINE is "${OFFLINE}": use on or off.`);
  for (const name of Object.keys(source).sort()) {
    if (name.startsWith('TWELVEFOLD_')) problems.push(`${name} is not a setting of this version: remove it.`);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, env: { siteUrl, basePath, sourceUrl: sourceUrl.replace(/\/$/, ''), worker: OFFLINE === 'on' } };
}

/** The same, for a step of the build: throws one error that names every mistake. */
export function buildEnv(source: Source = process.env): BuildEnv {
  const read = readBuildEnv(source);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.env;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
