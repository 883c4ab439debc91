/** Whole addresses of pages, for what is read outside the site. */

/** The address of one of our paths (`/en/learn/…`), on the host and under the base path this page was opened at. */
export function pageAddress(path: string, here: { origin: string; pathname: string }): string {
  const [, locale = ''] = path.split('/');
  const at = here.pathname.indexOf(`/${locale}/`);
  return `${here.origin}${at > 0 ? here.pathname.slice(0, at) : ''}${path}`;
}
