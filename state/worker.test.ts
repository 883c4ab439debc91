import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A worker whose life a test moves on. */
class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage(message: unknown) {
    this.heard.push(message);
  }
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  update = vi.fn(() => Promise.resolve());
}

type Less = { secure?: boolean; workers?: boolean; saveData?: boolean };

/** A page whose browser gives it this registration. `less` is what the browser does not offer, or asks for. */
async function pageWith(registration: FakeRegistration, refused = false, less: Less = {}) {
  const container = Object.assign(new EventTarget(), {
    register: () => (refused ? Promise.reject(new DOMException('No', 'SecurityError')) : Promise.resolve(registration)),
    ready: Promise.resolve(registration),
  });
  const reload = vi.fn();
  const { secure = true, workers = true, saveData } = less;
  vi.stubGlobal('navigator', { ...(workers && { serviceWorker: container }), connection: { saveData } });
  vi.stubGlobal('window', { isSecureContext: secure, location: { reload } });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  const worker = await import('./worker');
  await worker.startWorker({ base: '', language: 'en' });
  return { ...worker, container, reload };
}

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const inUse = () => Object.assign(new FakeRegistration(), { active: new FakeWorker('activated') });

test('a first visit keeps the language and is offered nothing, for nothing newer is there', async () => {
  const registration = new FakeRegistration();
  const first = new FakeWorker('installing');
  registration.installing = first;
  const page = await pageWith(registration);
  first.become('installed');
  expect(page.workerState()).toMatchObject({ offline: { kind: 'keeping' }, update: 'none' });
  registration.active = first;
  page.container.dispatchEvent(new MessageEvent('message', { data: { kind: 'kept', language: 'ko' } }));
  page.container.dispatchEvent(new MessageEvent('message', { data: { kind: 'asked', language: 'en' } }));
  expect(page.workerState().offline).toEqual({ kind: 'keeping' });
  page.container.dispatchEvent(new MessageEvent('message', { data: { kind: 'kept', language: 'en' } }));
  expect(page.workerState().offline).toEqual({ kind: 'kept' });
});

test('a newer build that waits already, or has just come, is offered once it has everything', async () => {
  const registration = Object.assign(inUse(), { waiting: new FakeWorker('installed') });
  expect((await pageWith(registration)).workerState().update).toBe('waiting');

  vi.resetModules();
  const later = inUse();
  const page = await pageWith(later);
  later.installing = new FakeWorker('installing');
  later.dispatchEvent(new Event('updatefound'));
  expect(page.workerState().update).toBe('none');
  later.installing.become('installed');
  expect(page.workerState().update).toBe('waiting');
});

test('a build that was being fetched when the page was opened is offered too', async () => {
  const registration = Object.assign(inUse(), { installing: new FakeWorker('installing') });
  const page = await pageWith(registration);
  registration.installing.become('redundant');
  expect(page.workerState().update).toBe('none');
  registration.installing.become('installed');
  expect(page.workerState().update).toBe('waiting');
});

test('the newer build is used by a tab that no worker controls: it is loaded again once that build is active', async () => {
  const coming = new FakeWorker('installed');
  const page = await pageWith(Object.assign(inUse(), { waiting: coming }));
  page.takeUpdate();
  expect(coming.heard).toEqual([{ kind: 'activate' }]);
  coming.become('activating');
  expect(page.reload).not.toHaveBeenCalled();
  coming.become('activated');
  expect(page.reload).toHaveBeenCalledTimes(1);
});

test('where another tab has taken the offer already, taking it loads this tab again at once', async () => {
  const coming = new FakeWorker('installed');
  const page = await pageWith(Object.assign(inUse(), { waiting: coming }));
  coming.become('activated');
  expect(page.reload).not.toHaveBeenCalled();
  page.takeUpdate();
  expect(page.reload).toHaveBeenCalledTimes(1);
});

test('when another tab takes the offer this one goes on as it is, without an offer', async () => {
  const page = await pageWith(Object.assign(inUse(), { waiting: new FakeWorker('installed') }));
  page.container.dispatchEvent(new Event('controllerchange'));
  expect(page.workerState().update).toBe('none');
  expect(page.reload).not.toHaveBeenCalled();
});

test('taking an offer that is not there does nothing', async () => {
  const page = await pageWith(inUse());
  page.takeUpdate();
  expect(page.reload).not.toHaveBeenCalled();
});

test('a browser that refuses a worker says so, and nothing else fails', async () => {
  const page = await pageWith(inUse(), true);
  expect(page.workerState()).toEqual({ offline: { kind: 'unavailable', reason: 'unsupported' }, update: 'none' });
});

test.each<[string, Less]>([
  ['insecure', { secure: false }],
  ['unsupported', { workers: false }],
  ['sparing', { saveData: true }],
])('a page for which a worker is %s says so, and asks for none', async (reason, less) => {
  const registration = Object.assign(inUse(), { waiting: new FakeWorker('installed') });
  const page = await pageWith(registration, false, less);
  expect(page.workerState()).toEqual({ offline: { kind: 'unavailable', reason }, update: 'none' });
});

test('a tab that is looked at again asks for a newer build at most once an hour', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const registration = inUse();
  await pageWith(registration);
  const look = () => document.dispatchEvent(new Event('visibilitychange'));
  const opened = Date.now();
  vi.setSystemTime(opened + 3_599_999);
  look();
  expect(registration.update).not.toHaveBeenCalled();
  vi.setSystemTime(opened + 3_600_000);
  look();
  look();
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('a tab that is left does not ask for a newer build', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const registration = inUse();
  await pageWith(registration);
  vi.setSystemTime(Date.now() + 7_200_000);
  Object.assign(document, { visibilityState: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(registration.update).not.toHaveBeenCalled();
});
