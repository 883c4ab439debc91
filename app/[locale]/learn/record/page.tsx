import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OnboardingWithQuizzes } from '@/app/onboarding-with-quizzes';
import { recordWords } from '@/app/record-words';
import { Link } from '@/components/ui/Link';
import { LESSON_IDS } from '@/content/lessons';
import { lessonWords, words } from '@/content/load';
import { ONBOARDING_ORDER } from '@/domain/factors';
import { isLocale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.learning.record;
  return { title, description };
}

export default async function RecordPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const all = words(locale);
  const { record } = all.ui.learning;
  const [first = 'codebase'] = ONBOARDING_ORDER;
  return (
    <main id="main" className="wrap page stack memory">
      <h1>{record.title}</h1>
      <p className="lead no-print">{record.lead}</p>
      <noscript>
        <p>{record.noScript}</p>
      </noscript>
      <OnboardingWithQuizzes
        locale={locale}
        words={recordWords(locale)}
        labels={record}
        hrefs={Object.fromEntries(LESSON_IDS.map((id) => [id, lessonPath(locale, id)]))}
        begin={{ title: lessonWords(all, first).title, href: lessonPath(locale, first) }}
      />
      <p className="no-print">
        <Link href={localPath(locale, '/learn/review')}>{record.review}</Link>
      </p>
    </main>
  );
}
