const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** Where the site is published, from SITE_URL when it is built; without it search engines are told no addresses. */
export const SITE = `${(process.env.SITE_URL ?? '').replace(/\/+$/, '')}${BASE}`;
export const isSiteKnown = SITE.startsWith('http');
