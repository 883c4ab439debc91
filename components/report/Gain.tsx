import { displayGain } from '@/domain/plan';
import { fill } from '@/i18n/format';
import type { ReportWords } from './report-words';

/** What a fix gains: short to look at, whole to listen to. */
export function Gain({ gain, words }: { gain: number; words: ReportWords['report']['fix'] }) {
  const shown = displayGain(gain);
  return (
    <>
      <span aria-hidden="true">{fill(words.gain, { gain: shown })}</span>
      <span className="vh">{fill(words.gainLabel, { gain: shown })}</span>
    </>
  );
}
