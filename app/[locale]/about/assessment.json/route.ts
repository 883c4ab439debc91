import { checklist } from '@/content/checklist';
import { ownNotes, words } from '@/content/load';
import { OWN_ANSWERED_AT, ownAssessment } from '@/content/own-assessment';
import { writeJson } from '@/domain/formats/json-out';
import { isLocale, LOCALES } from '@/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** This app's assessment of itself as a file that imports like any other. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const assessment = ownAssessment(await ownNotes(locale), words(locale).ui.site.description);
  const file = writeJson(assessment, { checklist, now: OWN_ANSWERED_AT });
  return new Response(file, { headers: { 'content-type': 'application/json' } });
}
