'use client';

import type { Ui } from '@/content/ui';
import { type Theme, useTheme } from '@/state/theme';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Three radios in a popover; the head script applies the choice before the first paint of the next page. */
export function ThemeChoice({ id, words }: { id: string; words: Ui['site']['theme'] }) {
  const [theme, setTheme] = useTheme();
  return (
    <div className="pop theme-pop" id={id} popover="auto">
      <fieldset>
        <legend className="lbl">{words.legend}</legend>
        {THEMES.map((each) => (
          <label key={each} className="opt">
            <input type="radio" name="theme" value={each} checked={theme === each} onChange={() => setTheme(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
