/**
 * The worker that ends workers: a build with OFFLINE=off publishes it in place of the other. Browsers look for a newer
 * worker whenever a page is opened, so a broken one is gone after the next visit. What people entered is not in these caches.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end() {
  const base = new URL(self.registration.scope).pathname.replace(/\/$/, '');
  const names = (await caches.keys()).filter((name) => name.startsWith(`twelvefold${base}:`));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
