import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssessmentWithLater } from '@/app/assessment-with-later';
import { questionsOf } from '@/app/questions';
import { importWords, reportWords } from '@/app/report-words';
import { checklist } from '@/content/checklist';
import { words } from '@/content/load';
import { FACTOR_IDS } from '@/domain/factors';
import { fill } from '@/i18n/format';
import { isLocale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.assess;
  return { title, description: fill(description, { n: checklist.items.length }) };
}

export default async function AssessPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const all = words(locale);
  const { ui } = all;
  const sections = FACTOR_IDS.map((id) => ({
    id,
    title: all.factors[id].title,
    principle: all.factors[id].principle,
    href: lessonPath(locale, id),
    questions: questionsOf(all, id, (item) => ({
      href: lessonPath(locale, id, item.section),
      label: ui.question.learn,
    })),
  }));
  return (
    <main id="main">
      <AssessmentWithLater
        locale={locale}
        sections={sections}
        words={ui.assess}
        ui={{ tiers: ui.tiers, grades: ui.grades, save: ui.save }}
        importing={importWords(locale)}
        reportHref={localPath(locale, '/report')}
        methodHref={localPath(locale, '/about#method')}
        factors={reportWords(locale).factors}
        failed={ui.report.later}
      />
    </main>
  );
}
