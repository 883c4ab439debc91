import { notFound } from 'next/navigation';
import { LearntDial, LearntMark, LearntResume } from '@/app/learnt';
import { LegendMark } from '@/components/dial/LegendMark';
import type { HomeFactor } from '@/components/site/HomeDial';
import { HomeTable } from '@/components/site/HomeTable';
import { WaysIn } from '@/components/site/WaysIn';
import { checklist } from '@/content/checklist';
import { lesson, words } from '@/content/load';
import { itemsOf } from '@/domain/checklist';
import { FACTORS } from '@/domain/factors';
import { isLocale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';
import '@/components/site/home.css';

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { ui, factors } = words(locale);
  const first = await lesson(locale, 'codebase');
  const minutes = first.outline.minutes;
  const stops: HomeFactor[] = FACTORS.map(({ id, position, roman }) => ({
    id,
    position,
    roman,
    title: factors[id].title,
    principle: factors[id].principle,
    href: lessonPath(locale, id),
    total: itemsOf(checklist, id).length,
  }));
  const { parts, done, notDone, state, short } = ui.learning;
  const states = { parts, state, short };
  return (
    <main id="main">
      <div className="wrap home-hero">
        <div>
          <h1>{ui.home.title}</h1>
          <p className="lead">{ui.home.lead}</p>
          <LearntResume
            locale={locale}
            factors={stops}
            minutes={minutes}
            hrefs={{
              assess: localPath(locale, '/assess'),
              report: localPath(locale, '/report'),
              review: localPath(locale, '/learn/review'),
              record: localPath(locale, '/learn/record'),
            }}
            unnamed={ui.assess.services.unnamed}
            words={ui.home}
            parts={{ parts, done, notDone }}
          />
        </div>
        <figure className="home-dial">
          <LearntDial factors={stops} words={{ dial: ui.home.dial }} states={states} />
          <figcaption className="legend">
            <span>
              <LegendMark of="thirds" />
              {ui.home.legendParts}
            </span>
            <span>
              <LegendMark of="hand" />
              {ui.home.legendHere}
            </span>
            <a href="#twelve">{ui.home.asTable}</a>
          </figcaption>
        </figure>
      </div>
      <WaysIn locale={locale} minutes={minutes} questions={checklist.items.length} words={ui.home.ways} />
      <HomeTable
        factors={stops}
        tiers={ui.tiers}
        learnt={(id) => <LearntMark factor={id} words={states} />}
        words={ui.home.table}
      />
    </main>
  );
}
