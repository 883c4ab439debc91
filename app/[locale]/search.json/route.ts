import { searchIndex } from '@/app/search-index';
import { isLocale, LOCALES } from '@/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** The search index of one language, written once when the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(searchIndex(locale), { headers: { 'content-type': 'application/json' } });
}
