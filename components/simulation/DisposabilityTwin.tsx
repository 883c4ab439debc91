import { plan, type State, TERM } from '@/domain/simulations/disposability';
import { fill } from '@/i18n/format';
import type { Parts } from './DisposabilityStage';

/** The timeline at this second in words, for those who hear it. */
export function DisposabilityTwin({ state, parts }: { state: State; parts: Parts }) {
  const { now } = state;
  const { heard, web, worker, request, jobs, again, below } = plan(state);
  const old = ({ end, killed }: { end: number; killed: boolean }) => {
    if (now >= end) return killed ? 'killed' : 'exited';
    if (now < TERM) return 'running';
    return heard ? 'draining' : 'unaware';
  };
  const fresh = ({ end, ready }: { end: number; ready: number }) =>
    now < end ? 'not-started' : now < ready ? 'starting' : 'ready';
  const job = jobs.find(({ to }) => now < to) ?? jobs.at(-1);
  const ended = job && now >= job.to;
  const jobState = !ended
    ? 'job-open'
    : job.end === 'lost'
      ? 'job-lost'
      : again && now >= again.from
        ? 'job-again'
        : 'job-returned';
  return (
    <ul className="vh">
      <li>{fill(parts.second, { n: now - TERM })}</li>
      <li>{fill(parts[old(web)], { process: parts['web-old'] })}</li>
      <li>{parts[now < request.to ? 'request-open' : request.cut ? 'request-cut' : 'request-done']}</li>
      <li>{fill(parts[fresh(web)], { process: parts['web-new'] })}</li>
      <li>{fill(parts.below, { n: below })}</li>
      <li>{fill(parts[old(worker)], { process: parts['worker-old'] })}</li>
      {job && <li>{fill(parts[jobState], { job: job.number })}</li>}
      <li>{fill(parts[fresh(worker)], { process: parts['worker-new'] })}</li>
    </ul>
  );
}
