import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewWithWords } from '@/app/review-with-words';
import type { ReviewPlaces } from '@/components/learning/Review';
import { lesson, words } from '@/content/load';
import { quizzes } from '@/content/quizzes';
import { factor } from '@/domain/factors';
import { OLD_DAYS } from '@/domain/review';
import { fill } from '@/i18n/format';
import { isLocale, type Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.quiz.review;
  return { title, description };
}

/** Lesson and section of each question, by the headings of the lessons. */
async function places(locale: Locale): Promise<ReviewPlaces> {
  const { factors } = words(locale);
  const entries = quizzes.map(async ({ id, factor: of, section }) => {
    const { outline } = await lesson(locale, of);
    const heading = outline.headings.find((each) => each.id === section);
    return [
      id,
      {
        lesson: `${factor(of).roman} ${factors[of].title}`,
        section: heading?.text ?? section,
        href: lessonPath(locale, of, section),
      },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

export default async function ReviewPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { quiz } = words(locale).ui;
  return (
    <main id="main" className="wrap page stack memory">
      <h1>{quiz.review.title}</h1>
      <p className="lead">{fill(quiz.review.lead, { days: OLD_DAYS })}</p>
      <noscript>
        <p>{quiz.review.noScript}</p>
      </noscript>
      <ReviewWithWords
        locale={locale}
        places={await places(locale)}
        lessonsHref={localPath(locale, '/learn')}
        labels={quiz}
      />
    </main>
  );
}
