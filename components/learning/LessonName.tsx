import { factor, isFactorId } from '@/domain/factors';
import { lessonTitle, type OnboardingWords } from '@/domain/formats/onboarding-words';

/** "III Config", the numeral set as everywhere on the site; files, which have no faces, put a full stop after it. */
export function LessonName({ lesson, words }: { lesson: string; words: OnboardingWords }) {
  if (!isFactorId(lesson)) return lessonTitle(lesson, words);
  return (
    <>
      <span className="rn">{factor(lesson).roman}</span> {words.factors[lesson]}
    </>
  );
}
