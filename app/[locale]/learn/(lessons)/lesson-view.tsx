import { notFound } from 'next/navigation';
import { LessonEndPlace } from '@/app/lesson-end';
import { RedrawIt } from '@/app/redraw-it';
import { LessonHead } from '@/components/lesson/LessonHead';
import { LessonPager } from '@/components/lesson/LessonPager';
import { RelatedFactors } from '@/components/lesson/RelatedFactors';
import { Rest } from '@/components/lesson/Rest';
import { Visited } from '@/components/lesson/Visited';
import { vocabulary } from '@/components/lesson/vocabulary';
import { diagrams } from '@/content/diagrams';
import { lessonWords, words } from '@/content/load';
import { lessonPage } from './lesson-page';

/** A lesson: the article, and the way on. */
export async function LessonView(params: { locale: string; lesson: string }) {
  const page = await lessonPage(params);
  if (!page) notFound();
  const { locale, id, head, pager, related, lesson, items, yourService, simulation, quiz, factorMap, lessonOrder } =
    page;
  const all = words(locale);
  const { ui, glossary } = all;
  return (
    <main id="main" className="art">
      <article>
        <LessonHead {...head} ui={ui} />
        <div className="prose">
          <lesson.Prose
            components={vocabulary({
              locale,
              ui,
              glossary,
              roman: head.roman ?? '',
              items,
              diagrams: lessonWords(all, id).diagrams,
              steps: diagrams[id] ?? {},
              redraw: (name) => (
                <RedrawIt
                  locale={locale}
                  lesson={id}
                  name={name}
                  label={ui.lesson.figure.redraw}
                  failed={ui.lesson.figure.redrawFailed}
                />
              ),
              yourService,
              simulation,
              quiz,
              factorMap,
              lessonOrder,
            })}
          />
        </div>
        <Rest>{related && <RelatedFactors {...related} words={ui.lesson.related} />}</Rest>
      </article>
      <Rest>
        <LessonEndPlace lesson={id} locale={locale} />
        <LessonPager {...pager} words={ui.lesson.pager} />
        <Visited lesson={id} />
      </Rest>
    </main>
  );
}
