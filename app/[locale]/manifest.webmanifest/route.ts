import { words } from '@/content/load';
import { isLocale, LOCALES } from '@/i18n/locales';
import { localPath } from '@/i18n/path';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a browser needs to install the app in one language, with the two places people come back to. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { site } = words(locale).ui;
  const address = (path: string) => `${base}${localPath(locale, path)}`;
  const manifest = {
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: locale,
    id: address('/'),
    start_url: address('/'),
    scope: `${base}/`,
    display: 'standalone',
    background_color: '#F4F6F0',
    theme_color: '#F4F6F0',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
    shortcuts: [
      { name: site.nav.assess, url: address('/assess'), icons: [icon('icon-192', 192, 'any')] },
      { name: site.nav.report, url: address('/report'), icons: [icon('icon-192', 192, 'any')] },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
}
