import type { Metadata } from 'next';
import { lessonMetadata } from '@/app/[locale]/learn/(lessons)/lesson-page';
import { LessonView } from '@/app/[locale]/learn/(lessons)/lesson-view';
import { LESSON_IDS } from '@/content/lessons';
import { LOCALES } from '@/i18n/locales';

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; lesson: string }> };

export function generateStaticParams() {
  const lessons = LESSON_IDS.filter((id) => id !== 'overview');
  return LOCALES.flatMap((locale) => lessons.map((lesson) => ({ locale, lesson })));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return lessonMetadata(await params);
}

export default async function Page({ params }: PageProps) {
  return <LessonView {...(await params)} />;
}
