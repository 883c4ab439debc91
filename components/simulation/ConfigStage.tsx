import { type ConfigCodes, leaks, type State } from '@/domain/simulations/config';
import {
  DEPLOYS,
  type Deploy,
  type Place,
  SETTINGS,
  type Setting,
  valueAt,
  WRONG,
} from '@/domain/simulations/config-world';
import './config-stage.css';

type StageProps = { state: State; words: Readonly<Record<ConfigCodes['part'], string>> };

/** What stands in the repository where a value is kept there: staging's, for which the build was made. */
const WRITTEN: Readonly<Record<Setting, string>> = {
  DATABASE_URL: "'ledger:hunter2@db'",
  STRIPE_API_KEY: "'sk_test_8fK2…'",
  PUBLIC_URL: "'staging.example.com'",
  POOL_SIZE: '10',
  LOG_LEVEL: "'info'",
  ROUTES: "['/charges', '/refunds']",
};

/** The repository as anyone who may see it reads it, what is kept outside, and what each deploy gets. */
export function ConfigStage({ state, words }: StageProps) {
  return (
    <>
      <div className="kept">
        <section className="kept-repository" data-public={state.published}>
          <h4>
            {words.repository} <span>{words[state.published ? 'public' : 'private']}</span>
          </h4>
          <Kept among={['code', 'default']} written state={state} words={words} />
        </section>
        <section>
          <h4>{words.outside}</h4>
          <Kept among={['variable', 'secret']} state={state} words={words} />
        </section>
      </div>
      <Deploys state={state} words={words} />
    </>
  );
}

type KeptProps = StageProps & { among: readonly Place[]; written?: boolean };

/** A line for each setting, empty while it is kept elsewhere, so that nothing moves when a setting does. */
function Kept({ among, written = false, state, words }: KeptProps) {
  const leaked = leaks(state);
  return (
    <ul>
      {SETTINGS.map((setting) => {
        const place = state.places[setting];
        if (!among.includes(place)) return <li key={setting} aria-hidden="true" />;
        const seen = leaked.includes(setting);
        return (
          <li key={setting} className={seen ? 'is-seen' : undefined}>
            <span>{seen ? words.seen : words[`in-${place}`]}</span>
            <code>{written ? `${setting} = ${WRITTEN[setting]}` : setting}</code>
          </li>
        );
      })}
    </ul>
  );
}

function Deploys({ state, words }: StageProps) {
  const there: Readonly<Record<Deploy, boolean>> = { staging: true, production: state.promoted, demo: state.added };
  return (
    <table className="gets">
      <caption>{words.build}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{words.setting}</span>
          </th>
          {DEPLOYS.map((deploy) => (
            <th key={deploy} scope="col">
              {words[deploy]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SETTINGS.map((setting) => (
          <tr key={setting}>
            <th scope="row">
              <code>{setting}</code>
            </th>
            {DEPLOYS.map((deploy) => {
              const value = valueAt(setting, state.places[setting], deploy);
              if (!there[deploy])
                return (
                  <td key={deploy} className="is-waiting">
                    {words['not-yet']}
                  </td>
                );
              return (
                <td key={deploy} className={WRONG.includes(value) ? 'is-wrong' : 'is-right'}>
                  {words[`value-${value}`]}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
