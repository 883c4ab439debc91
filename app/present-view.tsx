import { Children, type ComponentType, isValidElement, type ReactNode } from 'react';
import { LessonTrial } from '@/app/lesson-trial';
import { PresentHands } from '@/app/present-hands';
import { presentOf } from '@/app/present-page';
import { walkWords } from '@/components/diagram/Diagram';
import { TrialStill } from '@/components/simulation/TrialFigure';
import { Code } from '@/components/ui/Code';
import { PresentedWalk } from '@/components/workshop/PresentedWalk';
import { Presenter, type Slide } from '@/components/workshop/Presenter';
import { Projected } from '@/components/workshop/Projected';
import {
  DiscussionSlide,
  ExerciseSlide,
  HandsSlide,
  PresentHead,
  PrincipleSlide,
  SlideHead,
  SummarySlide,
} from '@/components/workshop/slides';
import { checklist } from '@/content/checklist';
import { lesson } from '@/content/load';
import { simulations } from '@/content/simulations';
import { itemById, itemNumber } from '@/domain/checklist';
import { type FactorId, factor } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import '@/components/diagram/diagram.css';
import '@/components/workshop/presenter.css';

const nothing = () => null;
/** Of a lesson's prose only its drawings are wanted here; everything else is left out. */
const WITHOUT_PROSE = Object.fromEntries(
  'p h2 h3 ul ol li table pre a strong em code blockquote hr Note AntiPattern Fix Point Listing Change Term Asks YourService Simulation Quiz LessonOrder FactorMap'
    .split(' ')
    .map((name) => [name, nothing]),
);

type Drawn = { name: string; children: ReactNode };

/** Whether a drawing has its steps beside it; a wide one has them below. */
function isTall(drawing: ReactNode): boolean {
  const first = Children.toArray(drawing).find(isValidElement<{ viewBox?: string }>);
  const [, , width = 0, height = 0] = (first?.props.viewBox ?? '').split(' ').map(Number);
  return height > width * 0.5;
}

/** The slides of a factor, with the lesson's own picture, simulation, prompts and questions. */
export async function PresentView({ locale, id }: { locale: Locale; id: FactorId }) {
  const present = await presentOf(locale, id);
  const { all, simulation, pictures, questions, stops, notes, summary, asked, exercise, factors, links } = present;
  const { presenter, lesson: labels, trial, site, tiers } = all.ui;
  const { roman, tier } = factor(id);
  const { Prose } = await lesson(locale, id);
  const { title, principle, importanceReason } = all.factors[id];
  const item = itemById(checklist, simulations[id]);
  if (!item) throw new Error(`content/simulations.ts: "${simulations[id]}" is no question.`);

  const drawing =
    ({ name, words: said, steps, slide }: (typeof pictures)[number]): ComponentType<Drawn> =>
    ({ name: drawn, children }) =>
      drawn === name ? (
        <div className={isTall(children) ? 'ws-picture is-tall' : 'ws-picture'}>
          <PresentedWalk slide={slide} walk={steps} words={walkWords(name, said, steps, labels.figure)}>
            {children}
          </PresentedWalk>
        </div>
      ) : null;

  const slides: Slide[] = [
    {
      id: 'principle',
      node: (
        <PrincipleSlide
          tier={tier}
          tierLabel={tiers[tier]}
          reason={importanceReason}
          title={presenter.kinds.principle}
        />
      ),
    },
    ...pictures.map((picture) => ({
      id: picture.slide,
      node: (
        <SlideHead
          id={picture.slide}
          heading={picture.words.title}
          headingId={`fig-${picture.name}-title`}
          parts={picture.steps.length}
        >
          <p className="vh">{picture.words.description}</p>
          <Prose components={{ ...WITHOUT_PROSE, Diagram: drawing(picture) }} />
        </SlideHead>
      ),
    })),
    {
      id: 'simulation',
      node: (
        <SlideHead id="simulation" heading={presenter.kinds.simulation}>
          <p className="ws-say">
            <Code text={simulation.task} />
          </p>
          <Projected words={presenter.simulation}>
            <LessonTrial
              locale={locale}
              factor={id}
              number={`${roman}.1`}
              question={{
                href: `#hands-${questions.findIndex((each) => each.id === item.id) + 1}`,
                number: itemNumber(checklist, item),
                text: questions.find((each) => each.id === item.id)?.question ?? '',
              }}
              failed={{ text: trial.failed, retry: trial.retry }}
            >
              <TrialStill title={simulation.title} task={simulation.task} labels={trial} />
            </LessonTrial>
          </Projected>
        </SlideHead>
      ),
    },
    { id: 'discussion', node: <DiscussionSlide prompts={asked} heading={presenter.discussion.heading} /> },
    { id: 'exercise', node: <ExerciseSlide {...exercise} heading={presenter.exercise.heading} /> },
    {
      id: 'hands',
      node: (
        <HandsSlide heading={presenter.kinds.hands} questions={questions}>
          <PresentHands locale={locale} questions={questions} words={presenter.hands} answers={all.ui.answers} />
        </HandsSlide>
      ),
    },
    {
      id: 'summary',
      node: <SummarySlide lines={summary} links={links} words={presenter.summary} />,
    },
  ];
  return (
    <Presenter
      locale={locale}
      name={site.name}
      factor={id}
      head={<PresentHead roman={roman} title={title} principle={principle} />}
      stops={stops}
      slides={slides}
      notes={notes}
      factors={factors}
      links={links}
      words={presenter}
    />
  );
}
