import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { presentPath } from '@/app/present-page';
import { agendaLinks } from '@/app/workshop-links';
import { AgendaPlanner } from '@/components/workshop/AgendaPlanner';
import { FactorList } from '@/components/workshop/FactorList';
import { Handouts } from '@/components/workshop/Handouts';
import { words } from '@/content/load';
import { prompts } from '@/content/prompts';
import { FACTORS } from '@/domain/factors';
import { isLocale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';
import '@/components/workshop/workshop.css';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.workshop;
  return { title, description };
}

export default async function WorkshopPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const all = words(locale);
  const { workshop } = all.ui;
  const { purpose, rules } = workshop;
  const rows = FACTORS.map(({ id, roman }) => ({
    id,
    roman,
    title: all.factors[id].title,
    present: presentPath(locale, id),
    timed: presentPath(locale, id, 'exercise'),
    notes: `${presentPath(locale, id)}notes/`,
    lesson: lessonPath(locale, id),
    ...prompts(locale, id),
  }));
  return (
    <main id="main" className="wrap wk">
      <header className="wk-head">
        <h1>{workshop.title}</h1>
        <p className="lead no-print">{workshop.lead}</p>
        <noscript>
          <p className="muted">{workshop.handouts.noScript}</p>
        </noscript>
      </header>
      <section className="wk-sec wk-purpose no-print" aria-labelledby="purpose">
        <div>
          <h2 id="purpose">{purpose.heading}</h2>
          <p className="wk-p">{purpose.text}</p>
        </div>
        <div>
          <h3>{purpose.bring}</h3>
          <ul className="wk-list">
            {purpose.materials.map((material) => (
              <li key={material}>{material}</li>
            ))}
          </ul>
        </div>
      </section>
      <section className="wk-sec" aria-labelledby="agenda">
        <h2 id="agenda">{workshop.agenda.heading}</h2>
        <AgendaPlanner locale={locale} links={await agendaLinks(locale, all)} words={workshop.agenda} />
      </section>
      <section className="wk-sec" aria-labelledby="rules">
        <h2 id="rules">{rules.heading}</h2>
        <p className="wk-p no-print">{rules.lead}</p>
        <ol className="wk-rules">
          {rules.list.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b> {text}
            </li>
          ))}
        </ol>
      </section>
      <Handouts
        locale={locale}
        assessHref={localPath(locale, '/assess')}
        teamHref={localPath(locale, '/team')}
        words={workshop}
        localhost={all.ui.team.invite.localhost}
      />
      <section className="wk-sec no-print" aria-labelledby="exercises">
        <h2 id="exercises">{workshop.factors.heading}</h2>
        <p className="wk-p">{workshop.factors.lead}</p>
        <FactorList rows={rows} words={workshop.factors} />
      </section>
    </main>
  );
}
