/**
 * The service worker: after one visit every page of the visited language opens without a network. `scripts/service-worker.ts`
 * puts the build in the place of BUILD: `{ id, base, offline, shared, languages }`, each list a file's address → its digest.
 *
 * One rule keeps pages and their code together: a language that is kept whole is answered from what is kept, and a newer
 * build comes in as a whole too, beside it, when the reader asks for it. Nothing here reloads a page.
 */
const BUILD = null;

// Two sites may live on one origin, each below its path: neither touches what the other keeps.
const OURS = `twelvefold${BUILD.base}:`;
const CACHE = `${OURS}${BUILD.id}`;
/** Which languages are kept whole, and by which build; it outlives every build. */
const STATE = `${OURS}state`;
const AT_ONCE = 4;
/** The same file whatever encoding was asked for. */
const ANY = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(removeOldCaches()));
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data?.kind === 'keep' && data.language in BUILD.languages) event.waitUntil(keep(data.language));
  if (data?.kind === 'activate') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (event.request.method !== 'GET' || path === null || path === '/sw.js' || path === '/healthz') return;
  event.respondWith(answer(event.request, path));
});

/** The address inside the site, without base path and query: the framework adds a query of its own to its data. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  if (origin !== self.location.origin || !pathname.startsWith(`${BUILD.base}/`)) return null;
  try {
    return decodeURIComponent(pathname.slice(BUILD.base.length));
  } catch {
    return null;
  }
}

function addressOf(path) {
  return new URL(BUILD.base + path, self.location.origin).href;
}

/** A newer build fetches what its predecessor kept, so that changing over leaves nobody without a page. */
async function install() {
  for (const language of await languagesKept()) await keep(language);
}

async function languagesKept() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== STATE);
  const kept = await Promise.all(names.map(async (name) => await wholeIn(name)));
  return [...new Set(kept.flat())].filter((language) => language in BUILD.languages);
}

async function wholeIn(name) {
  const stored = await (await caches.open(STATE)).match(`${BUILD.base}/${name}`);
  return stored ? await stored.json() : [];
}

/** Fetches whatever of a language is not here yet. Throws when a file is missing or not of this build; what came stays. */
async function keep(language) {
  const whole = await wholeIn(CACHE);
  if (whole.includes(language)) return tell(language);
  const cache = await caches.open(CACHE);
  const wanted = Object.entries({ ...BUILD.shared, ...BUILD.languages[language] });
  const waiting = [...wanted];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await keepFile(cache, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // Two languages may have been kept at the same time.
  const now = [...new Set([...(await wholeIn(CACHE)), language])];
  await (await caches.open(STATE)).put(`${BUILD.base}/${CACHE}`, Response.json(now));
  await tell(language);
}

async function keepFile(cache, path, digest) {
  const address = addressOf(path);
  if (await cache.match(address, ANY)) return;
  const older = await caches.match(address, ANY);
  if (older && (await digestOf(older.clone())) === digest) return cache.put(address, older);
  const fresh = await fetch(address, { cache: 'no-cache' });
  if (!fresh.ok) throw new Error(`${path}: ${fresh.status}`);
  if ((await digestOf(fresh.clone())) !== digest) throw new Error(`${path} belongs to another build`);
  await cache.put(address, fresh);
}

async function digestOf(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function tell(language) {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage({ kind: 'kept', language });
  }
}

/**
 * The build that was in use before this one stays, for the tabs that are still open ask for its code; builds that only waited
 * in between go.
 */
async function removeOldCaches() {
  const state = await caches.open(STATE);
  const key = `${BUILD.base}/in-use`;
  const told = await state.match(key);
  const inUse = told ? await told.json() : null;
  await state.put(key, Response.json(CACHE));
  const builds = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== STATE && name !== CACHE);
  const before = builds.includes(inUse) ? inUse : builds.at(-1);
  for (const name of builds.filter((each) => each !== before)) {
    await caches.delete(name);
    await state.delete(`${BUILD.base}/${name}`);
  }
}

async function answer(request, path) {
  const kept = await keptFor(request, path);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (failure) {
    const fallback = await withoutNetwork(request, path);
    if (fallback) return fallback;
    throw failure;
  }
}

/** What is answered without asking the network: code, which is named by its content, and pages of a language kept whole. */
async function keptFor(request, path) {
  if (path.startsWith('/_next/static/')) return caches.match(addressOf(path), ANY);
  const language = path.split('/', 2)[1];
  const mine = (await wholeIn(CACHE)).includes(language);
  if (!mine) return undefined;
  const slashed = `${path}/`;
  if (request.mode === 'navigate' && slashed in BUILD.languages[language]) {
    return Response.redirect(`${BUILD.base}${slashed}${new URL(request.url).search}`, 301);
  }
  return (await caches.open(CACHE)).match(addressOf(path), ANY);
}

/** Any kept copy; for a page that is not kept, the page that says so in a language that is. */
async function withoutNetwork(request, path) {
  const any = await caches.match(addressOf(path), ANY);
  if (any || request.mode !== 'navigate') return any;
  const [language] = await wholeIn(CACHE);
  if (language === undefined) return undefined;
  if (path === '/') return Response.redirect(`${BUILD.base}/${language}/`, 302);
  return caches.match(addressOf(`/${language}${BUILD.offline}`), ANY);
}
