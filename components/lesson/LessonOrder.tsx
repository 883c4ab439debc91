import { useId } from 'react';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';

export type OrderedLesson = { href: string; roman: string; title: string; minutes: number };
export type LessonPath = { id: 'suggested' | 'numeric' | 'hour'; lessons: readonly OrderedLesson[] };

/** The ways through the lessons with the minutes they take. Native radios choose one in CSS, so it works without JavaScript. */
export function LessonOrder({ paths, words }: { paths: readonly LessonPath[]; words: Ui['lesson']['order'] }) {
  const name = useId();
  return (
    <div className="listing order">
      <div className="bar">
        <fieldset className="langs">
          <legend className="vh">{words.label}</legend>
          {paths.map(({ id }, i) => (
            <label key={id}>
              <input type="radio" name={name} value={id} defaultChecked={i === 0} />
              <span>{words[id]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {paths.map(({ id, lessons }) => (
        <div key={id} className="panel" data-path={id}>
          <ol>
            {lessons.map(({ href, roman, title, minutes }) => (
              <li key={href}>
                <Link href={href}>
                  <span className="rn">{roman}</span> {title}
                </Link>
                <span className="num">{fill(words.minutes, { n: minutes })}</span>
              </li>
            ))}
          </ol>
          <p className="muted num">
            {fill(words.total, { n: lessons.reduce((sum, { minutes }) => sum + minutes, 0) })}
          </p>
        </div>
      ))}
    </div>
  );
}
