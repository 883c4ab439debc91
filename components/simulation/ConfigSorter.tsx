import { useId } from 'react';
import { Code } from '@/components/ui/Code';
import type { SimulationWords } from '@/content/words';
import type { ConfigCodes } from '@/domain/simulations/config';
import { PLACES, type Place, type Places, SETTINGS, type Setting } from '@/domain/simulations/config-world';

type ConfigSorterProps = {
  words: SimulationWords<ConfigCodes>;
  places: Places;
  onPlace: (setting: Setting, place: Place) => void;
};

/** Six settings, four places: a group of native radios for each setting, in columns that line up. */
export function ConfigSorter({ words: { choices, options, parts }, places, onPlace }: ConfigSorterProps) {
  const id = useId();
  return (
    <div className="sorter">
      <div className="sorter-heads" aria-hidden="true">
        {PLACES.map((place) => (
          <span key={place}>{parts[`zone-${place}`]}</span>
        ))}
      </div>
      {SETTINGS.map((setting) => (
        <fieldset key={setting} data-choice={setting}>
          <legend className="vh">
            <Code text={`${setting}: ${choices[setting]}`} />
          </legend>
          <p aria-hidden="true">
            <code>{setting}</code>
            <span>
              <Code text={choices[setting]} />
            </span>
          </p>
          <div className="sorter-row">
            {PLACES.map((place) => (
              <label key={place} className="opt">
                <input
                  type="radio"
                  name={id + setting}
                  value={place}
                  checked={places[setting] === place}
                  onChange={() => onPlace(setting, place)}
                />
                <span className="vh">{options[place]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
