import type { SimulationWords } from '@/content/words';
import { type BackingServicesCodes, doing, type State } from '@/domain/simulations/backing-services';
import type { Mark as InvoiceMark } from '@/domain/simulations/backing-services-night';
import { fill } from '@/i18n/format';
import { Attachments } from './BackingServicesWires';
import { Night } from './NightLine';
import './drawing.css';
import './backing-services-stage.css';

type Parts = SimulationWords<BackingServicesCodes>['parts'];
type Provider = 'a' | 'b';

const WIDE = 168;
const left = (provider: Provider) => (provider === 'a' ? 0.75 : 350 - WIDE - 0.75);

function standing(state: State, provider: Provider): 'in-use' | 'wanted' | 'idle' {
  if (state.attached === provider) return 'in-use';
  return state.wanted === provider ? 'wanted' : 'idle';
}

function ProviderBox({ provider, state, parts }: { provider: Provider; state: State; parts: Parts }) {
  const x = left(provider);
  const dark = provider === 'a' && state.down;
  const use = standing(state, provider);
  const frame = dark ? 'frame is-bad' : use === 'in-use' ? 'frame is-good' : 'frame is-open';
  return (
    <g>
      <rect className={frame} x={x} y={0.75} width={WIDE} height={112} />
      {dark && <path className="wire is-bad dark" d={`M${x} 112.75L${x + WIDE} 0.75M${x} 0.75L${x + WIDE} 112.75`} />}
      <text className="name" x={x + 9} y={22}>
        {parts[`provider-${provider}`]}
      </text>
      <text className={`end ${dark ? 'hand' : 'faint'}`} x={x + WIDE - 9} y={22}>
        {parts[dark ? 'down' : use]}
      </text>
      <text className={dark ? 'faint' : 'thing'} x={x + 9} y={50}>
        {parts.queue}
      </text>
      <text className={dark ? 'faint' : 'thing'} x={x + 9} y={76}>
        {parts.database}
      </text>
      <text className="faint" x={x + 9} y={95}>
        {provider === 'a' ? parts.original : parts[`spare-${state.spare}`]}
      </text>
    </g>
  );
}

/** The drawing in words. */
function told(state: State, parts: Parts): string {
  const count = (mark: InvoiceMark) => state.night.filter((one) => one === mark).length;
  const { code, n } = doing(state);
  return fill(parts.drawing, {
    state: parts[state.down ? 'down' : 'up'],
    a: parts[standing(state, 'a')],
    b: parts[standing(state, 'b')],
    spare: parts[`spare-${state.spare}`],
    now: fill(parts[code], { n }),
    ma: count('a'),
    mb: count('b'),
    mr: count('refused'),
    mm: count('missing'),
  });
}

/** Two providers, the app between them, what it is welded to or attached to, and the invoices of the night. */
export function BackingServicesStage({ state, parts }: { state: State; parts: Parts }) {
  const { code, n } = doing(state);
  const bad = code !== 'running' && code !== 'ready';
  return (
    <svg className="drawing" viewBox="0 0 350 404" role="img" aria-label={told(state, parts)}>
      <Attachments state={state} />
      <ProviderBox provider="a" state={state} parts={parts} />
      <ProviderBox provider="b" state={state} parts={parts} />
      <rect className="frame is-app" x={85} y={204} width={180} height={34} />
      <text className="name mid" x={175} y={226}>
        {parts.app}
      </text>
      <text className={bad ? 'hand mid' : 'good mid'} x={175} y={260}>
        {fill(parts[code], { n })}
      </text>
      <text className="faint mid" x={175} y={282}>
        {parts.welded}
      </text>
      <Night night={state.night} parts={parts} y={318} />
    </svg>
  );
}
