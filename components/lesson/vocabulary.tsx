// biome-ignore-all lint/correctness/noComponentHookFactories: server components, bound once for each page at build time.
import type { MDXComponents } from 'mdx/types';
import type { ComponentProps, ReactNode } from 'react';
import { Diagram } from '@/components/diagram/Diagram';
import type { Walk } from '@/components/diagram/walk';
import type { Ui } from '@/content/ui';
import type { DiagramWords, Glossary, ItemWords } from '@/content/words';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { Asks } from './Asks';
import { LessonLink } from './LessonLink';
import { AntiPattern, Fix, Listing, Note, Point } from './prose';
import { Rest } from './Rest';
import { Term } from './Term';

type ProseOf = {
  locale: Locale;
  ui: Ui;
  glossary: Glossary;
  /** "III", for the numbers of figures and listings; empty where the page is no factor's. */
  roman?: string;
};

type VocabularyOf = ProseOf & {
  items: Readonly<Record<string, ItemWords>>;
  diagrams: Readonly<Record<string, DiagramWords>>;
  steps: Readonly<Record<string, Walk>>;
  /** The way to redraw the diagram of this name. */
  redraw: (name: string) => ReactNode;
  yourService: ReactNode;
  simulation: ReactNode;
  quiz: ReactNode;
  factorMap: ReactNode;
  lessonOrder: ReactNode;
};

/** "III.1" in the lesson of a factor, "1" anywhere else. */
const numbered = (roman: string | undefined, n: number | string): string => (roman ? `${roman}.${n}` : `${n}`);

/** What any page of prose may use: links, notes, points, listings, glossary terms. */
export function proseVocabulary({ locale, ui, glossary, roman }: ProseOf): MDXComponents {
  const labels = ui.lesson;
  return {
    a: ({ href = '', children }: ComponentProps<'a'>) => (
      <LessonLink href={href} locale={locale}>
        {children}
      </LessonLink>
    ),
    Note: (props: Omit<ComponentProps<typeof Note>, 'labels'>) => <Note {...props} labels={labels} />,
    AntiPattern: (props: Omit<ComponentProps<typeof AntiPattern>, 'labels'>) => (
      <AntiPattern {...props} labels={labels} />
    ),
    Fix: (props: Omit<ComponentProps<typeof Fix>, 'labels'>) => <Fix {...props} labels={labels} />,
    Point: (props: Omit<ComponentProps<typeof Point>, 'labels'>) => <Point {...props} labels={labels} />,
    Listing: ({ n, ...props }: Omit<ComponentProps<typeof Listing>, 'labels' | 'number'> & { n: string }) => (
      <Listing {...props} number={numbered(roman, n)} labels={labels.listing} />
    ),
    // The listing plugin puts it before each changed line, for those who hear the page.
    Change: ({ kind }: { kind: 'added' | 'removed' }) => <span className="vh">{labels.listing[kind]}</span>,
    Term: ({ id, children }: { id: string; children: ReactNode }) => {
      const entry = glossary[id];
      if (!entry) throw new Error(`<Term id="${id}"> names a term that is not in the glossary.`);
      return (
        <Term {...entry} href={localPath(locale, `/glossary#${id}`)} more={labels.term}>
          {children}
        </Term>
      );
    },
  };
}

/** The only components a lesson may use, bound to one lesson's words. Lessons import nothing. */
export function vocabulary({
  locale,
  ui,
  glossary,
  roman,
  items,
  diagrams,
  steps,
  redraw,
  yourService,
  simulation,
  quiz,
  factorMap,
  lessonOrder,
}: VocabularyOf): MDXComponents {
  return {
    ...proseVocabulary({ locale, ui, glossary, ...(roman && { roman }) }),
    Asks: ({ item }: { item: string }) => {
      const words = items[item];
      if (!words) throw new Error(`<Asks item="${item}" /> names a question this lesson does not have.`);
      const { question, fix } = words;
      return <Asks itemId={item} words={{ question, fix }} labels={ui.lesson.asks} answers={ui.answers} />;
    },
    Diagram: ({ name, children }: { name: string; children: ReactNode }) => {
      const words = diagrams[name];
      if (!words) throw new Error(`The diagram "${name}" has no title and steps in words.ts.`);
      return (
        <Diagram
          name={name}
          words={words}
          steps={steps[name] ?? []}
          number={numbered(roman, Object.keys(diagrams).indexOf(name) + 1)}
          labels={ui.lesson.figure}
          redraw={redraw(name)}
        >
          {children}
        </Diagram>
      );
    },
    YourService: () => yourService,
    Simulation: () => simulation,
    Quiz: () => quiz,
    Rest: ({ children }: { children?: ReactNode }) => <Rest place={<div className="rest-place" />}>{children}</Rest>,
    LessonOrder: () => lessonOrder,
    FactorMap: () => factorMap,
  };
}
