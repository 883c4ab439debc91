import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { RailMark } from '@/app/rail-mark';
import { Gauge } from '@/components/dial/Gauge';
import { LessonRail, type RailEntry } from '@/components/lesson/LessonRail';
import { Link } from '@/components/ui/Link';
import { isFactorLesson, LESSON_IDS, type LessonId } from '@/content/lessons';
import { lessonSections, lessonWords, words } from '@/content/load';
import { factor } from '@/domain/factors';
import { PARTS } from '@/domain/learning';
import { fill } from '@/i18n/format';
import { isLocale, type Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import '@/components/lesson/lesson.css';
import '@/components/lesson/prose.css';
import '@/components/lesson/listing.css';
import '@/components/lesson/from-top.css';

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Before it is known what was done. One each, so that a page carries it once. */
const FACTOR_MARK = <Gauge done={0} of={PARTS.length} />;
const OTHER_MARK = <Gauge done={0} of={1} />;

function railEntry(locale: Locale, id: LessonId): RailEntry {
  const all = words(locale);
  const { title } = lessonWords(all, id);
  const roman = isFactorLesson(id) ? factor(id).roman : undefined;
  return {
    id,
    row: (
      <>
        <span className="mk">
          <RailMark lesson={id} locale={locale}>
            {roman ? FACTOR_MARK : OTHER_MARK}
          </RailMark>
        </span>
        <span className="rn">{roman}</span>
        <span>{title}</span>
      </>
    ),
    position: roman ? fill(all.ui.lesson.railPosition, { roman }) : title,
    sections: lessonSections(locale, id),
  };
}

/** What stays on screen from lesson to lesson: the list of all of them. */
export default async function LessonsLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { quiz, learning, lesson } = words(locale).ui;
  return (
    <div className="wrap lesson">
      <LessonRail
        locale={locale}
        entries={LESSON_IDS.map((id) => railEntry(locale, id))}
        further={
          <p className="rail-f">
            <Link href={localPath(locale, '/learn/review')}>{quiz.review.title}</Link>
            <Link href={localPath(locale, '/learn/record')}>{learning.record.title}</Link>
          </p>
        }
        label={lesson.railLabel}
        tocLabel={lesson.tocLabel}
      />
      {children}
    </div>
  );
}
