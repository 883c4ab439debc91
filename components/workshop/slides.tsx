/** What stands on the slides: complete in the HTML, so that a presentation is also one long page. */
import type { ReactNode } from 'react';
import { Code } from '@/components/ui/Code';
import { Importance } from '@/components/ui/Importance';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { Tier } from '@/domain/factors';
import type { PresentLinks } from './PresentTop';

/** The factor's name, above every slide. */
export function PresentHead({ roman, title, principle }: { roman: string; title: string; principle: string }) {
  return (
    <div className="ws-head">
      <h1>
        <span className="rn">{roman}</span> <span>{title}</span>
      </h1>
      <p className="say">{principle}</p>
    </div>
  );
}

type SlideHeadProps = {
  /** The hash that leads to it; each of its parts has one, too. */
  id: string;
  heading: string;
  headingId?: string;
  parts?: number;
  children: ReactNode;
};

export function SlideHead({ id, heading, headingId, parts = 0, children }: SlideHeadProps) {
  return (
    <section className="ws-q" id={id} aria-labelledby={headingId ?? `${id}-title`}>
      {Array.from({ length: parts }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a slide never move.
        <span key={i} id={`${id}-${i + 1}`} />
      ))}
      <h2 id={headingId ?? `${id}-title`}>{heading}</h2>
      {children}
    </section>
  );
}

type PrincipleSlideProps = { tier: Tier; tierLabel: string; reason: string; title: string };

export function PrincipleSlide({ tier, tierLabel, reason, title }: PrincipleSlideProps) {
  return (
    <SlideHead id="principle" heading={title}>
      <p className="ws-tier">
        <Importance tier={tier} label={tierLabel} />
      </p>
      <p className="ws-say">{reason}</p>
    </SlideHead>
  );
}

export function DiscussionSlide({ prompts, heading }: { prompts: readonly string[]; heading: string }) {
  return (
    <SlideHead id="discussion" heading={heading}>
      <ol className="ws-prompts">
        {prompts.map((prompt) => (
          <li key={prompt}>
            <Code text={prompt} />
          </li>
        ))}
      </ol>
    </SlideHead>
  );
}

export function ExerciseSlide({ length, text, heading }: { length: string; text: string; heading: string }) {
  return (
    <SlideHead id="exercise" heading={`${heading} · ${length}`}>
      <p className="ws-say">
        <Code text={text} />
      </p>
    </SlideHead>
  );
}

type HandsSlideProps = {
  heading: string;
  questions: readonly { id: string; question: string }[];
  /** The counters, where JavaScript runs. */
  children: ReactNode;
};

export function HandsSlide({ heading, questions, children }: HandsSlideProps) {
  return (
    <SlideHead id="hands" heading={heading} parts={questions.length}>
      <ol className="ws-prompts no-script-only">
        {questions.map(({ id, question }) => (
          <li key={id}>
            <Code text={question} />
          </li>
        ))}
      </ol>
      <div className="needs-script no-print">{children}</div>
    </SlideHead>
  );
}

type SummarySlideProps = { lines: readonly string[]; links: PresentLinks; words: Ui['presenter']['summary'] };

export function SummarySlide({ lines, links, words }: SummarySlideProps) {
  return (
    <SlideHead id="summary" heading={words.heading}>
      <ol className="ws-prompts">
        {lines.map((line) => (
          <li key={line}>
            <Code text={line} />
          </li>
        ))}
      </ol>
      <p className="ws-say">{words.next}</p>
      <p className="acts no-print">
        <Link className="btn" href={links.team}>
          {words.team}
        </Link>
        <Link className="btn" href={links.lesson}>
          {words.lesson}
        </Link>
      </p>
    </SlideHead>
  );
}
