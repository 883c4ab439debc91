'use client';

import { useEffect, useRef, useState } from 'react';
import type { Ui } from '@/content/ui';
import type { FactorId } from '@/domain/factors';
import { shown } from '@/domain/presenting';
import { useStored } from '@/state/hooks';
import { useNow } from '@/state/room-hooks';
import { PresentDial } from './PresentDial';
import { usePresenting } from './presenting';

type TimerPlaceProps = { locale: string; factor: FactorId; words: Ui['presenter']['timer'] };

/** A short soft tone; where the browser has no sound there is none. */
function ring() {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.2);
  tone.frequency.value = 660;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 1.2);
  tone.addEventListener('ended', () => void audio.close());
}

/** The dial with its timer. Silent unless a tone is asked for; that time is up is also announced. */
export function TimerPlace({ locale, factor, words }: TimerPlaceProps) {
  const { timer, done, rewind } = usePresenting();
  const now = useNow(250);
  const [tone, setTone] = useStored('timer-tone', 'no');
  const [told, setTold] = useState('');
  const ended = timer.since !== null && now > 0 && shown(timer, now).seconds === 0;
  const before = useRef(ended);

  useEffect(() => {
    if (ended && !before.current) {
      setTold(words.up);
      if (tone === 'yes') ring();
    }
    if (timer.since === null) setTold('');
    before.current = ended;
  }, [ended, timer.since, tone, words.up]);

  return (
    <div className="ws-dial">
      <PresentDial locale={locale} current={factor} done={done} timer={timer} now={now} words={words} />
      <div className="ws-timer">
        <button type="button" className="btn btn-sm" aria-label={words.less} onClick={() => rewind(timer.minutes - 1)}>
          −
        </button>
        <button type="button" className="btn btn-sm" onClick={() => rewind()}>
          {words.again} <kbd>R</kbd>
        </button>
        <button type="button" className="btn btn-sm" aria-label={words.more} onClick={() => rewind(timer.minutes + 1)}>
          +
        </button>
        <label className="check-label">
          <input
            type="checkbox"
            className="cb"
            checked={tone === 'yes'}
            onChange={(event) => setTone(event.target.checked ? 'yes' : 'no')}
          />
          {words.tone}
        </label>
      </div>
      <p className="vh" role="status">
        {told}
      </p>
    </div>
  );
}
