import { expect, test } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { answering, smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { given, openStore, REPOSITORY, VARIABLES } from './fixtures';

const FILE: Assessment = {
  id: '0198aaaa-0000-7000-8000-000000000000',
  service: { id: '0197aaaa-0000-7000-8000-000000000000', name: 'Checkout API', team: 'Payments', description: '' },
  respondent: 'Ana',
  checklistVersion: 1,
  weights: { logs: 'high' },
  answers: answering(smallChecklist, { [VARIABLES]: 'no' }),
  snapshots: [],
};

test('an imported assessment is shown as the file has it, and again after a restart', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  expect(store.importAssessment(FILE)).toBe(FILE.id);
  expect(store.getState().current).toEqual(FILE);
  await store.flush();
  expect((await openStore(browser.openTab())).getState().current).toEqual(FILE);
});

test('fault 27: importing the same file twice changes nothing', async () => {
  const store = await openStore(fakeBrowser().openTab());
  store.importAssessment(FILE);
  const before = store.getState();
  expect(store.importAssessment(structuredClone(FILE))).toBe(FILE.id);
  expect(store.getState()).toBe(before);
});

test('fault 27: importing in a second tab what the first has imported a moment ago adds nothing', async () => {
  const browser = fakeBrowser();
  const [a, b] = [await openStore(browser.openTab()), await openStore(browser.openTab())];
  a.importAssessment(FILE);
  const before = new Map(browser.local);
  expect(b.importAssessment(FILE)).toBe(FILE.id);
  expect(browser.local).toEqual(before);
});

test('fault 26: an import never touches what is here: a changed file with a known id is added under a new one', async () => {
  const store = await openStore(fakeBrowser().openTab());
  store.importAssessment(FILE);
  store.setAnswer(REPOSITORY, 'partly');
  const id = store.importAssessment(FILE);
  expect(id).not.toBe(FILE.id);
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(store.getState().current?.service.id).toBe(FILE.service.id);
  store.switchService(FILE.id);
  expect(given(store, REPOSITORY)?.answer).toBe('partly');
});

test('a file that replaces gives exactly its answers, and what it replaced is kept as history', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  store.importAssessment(FILE);
  store.setNote('retired-question', 'only here');
  store.setAnswer(REPOSITORY, 'partly');
  expect(store.importAssessment(FILE, 'replace-after-preview')).toBe(FILE.id);
  const { answers } = store.getState().current ?? { answers: {} };
  expect(answers).toEqual({ ...FILE.answers, 'retired-question': { answer: null, note: '', answeredAt: null } });
  const history = [...browser.local]
    .filter(([key]) => key.startsWith('tf:h:'))
    .map(([, raw]) => raw)
    .join();
  expect(history).toContain('only here');
  expect(history).toContain('partly');
});

test('a file that would replace what is not here any more is added', async () => {
  const store = await openStore(fakeBrowser().openTab());
  expect(store.importAssessment(FILE, 'replace-after-preview')).toBe(FILE.id);
  expect(store.getState().current).toEqual(FILE);
});

test('ids that could not be taken apart again, and item ids named like a prototype, are harmless', async () => {
  const store = await openStore(fakeBrowser().openTab());
  const answers = JSON.parse(
    '{"__proto__":{"answer":"no","note":"n","answeredAt":null},"a:b":{"answer":"yes","note":"","answeredAt":null}}',
  );
  const id = store.importAssessment({ ...FILE, id: 'x:y', answers });
  expect(id).not.toContain(':');
  expect(Object.keys(store.getState().current?.answers ?? {}).sort()).toEqual(['__proto__', 'a:b']);
  expect(Object.getPrototypeOf(store.getState().current?.answers)).toBe(Object.prototype);
});
