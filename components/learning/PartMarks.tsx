import type { Ui } from '@/content/ui';
import { PARTS, type Part, type Parts } from '@/domain/learning';
import './part-marks.css';

export type PartWords = Pick<Ui['learning'], 'parts' | 'done' | 'notDone'>;

type PartMarksProps = {
  parts: Parts;
  of?: readonly Part[];
  words: PartWords;
  /** Where on the page a part is done. */
  places?: Partial<Record<Part, string>>;
};

/** Read, Try, Check: full when done, empty when not, and said in words. */
export function PartMarks({ parts, of = PARTS, words, places = {} }: PartMarksProps) {
  return (
    <span className="part-marks">
      {of.map((part) => (
        <span key={part} data-part={part} data-done={parts[part] !== null}>
          <svg className="glyph" viewBox="-7 -7 14 14" aria-hidden="true">
            {parts[part] === null ? <circle className="o" r="5.25" /> : <circle className="f" r="6" />}
          </svg>
          {places[part] ? <a href={places[part]}>{words.parts[part]}</a> : words.parts[part]}
          <span className="vh">{parts[part] === null ? words.notDone : words.done}</span>
        </span>
      ))}
    </span>
  );
}
