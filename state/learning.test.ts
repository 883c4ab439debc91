import { expect, test } from 'vitest';
import { NOT_BEGUN, NOTHING_LEARNT, progressOf } from '@/domain/learning';
import { answers, learning, rightAt, wrongAt } from '@/domain/learning-fixtures';
import { fakeBrowser } from './fake-browser';
import { faultCodes, NOW, newStore, openStore, rest } from './fixtures';
import type { Store } from './store';

const lesson = (store: Store, id: string) => progressOf(store.getState().learning, id);

/** A browser in which Config was read, tried and asked, closed again. */
async function learntBefore() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.markRead('config');
  store.markTried('config');
  store.answerQuestion('config', 'one', 'left', false);
  store.answerQuestion('config', 'one', 'right', true);
  store.noteQuestion('config', 'Who rotates the key?');
  store.editLearner({ name: 'Ana', mentor: 'Ben' });
  await store.flush();
  tab.close(true);
  return { browser, known: store.getState().learning };
}

const CONFIG = {
  readAt: NOW,
  triedAt: NOW,
  questions: answers({ one: [wrongAt(NOW), rightAt(NOW)] }),
  note: 'Who rotates the key?',
};

test('what was done in a lesson is there on the next visit', async () => {
  const { browser, known } = await learntBefore();
  expect(known).toEqual({ learner: { name: 'Ana', mentor: 'Ben' }, lessons: { config: CONFIG } });
  expect((await openStore(browser.openTab())).getState().learning).toEqual(known);
});

test('what was done in a lesson survives the loss of either copy', async () => {
  const { browser, known } = await learntBefore();
  browser.local.clear();
  expect((await openStore(browser.openTab())).getState().learning).toEqual(known);
  const local = fakeBrowser();
  for (const [key, raw] of browser.local) local.local.set(key, raw);
  expect((await openStore(local.openTab())).getState().learning).toEqual(known);
});

test('the first time a part is done counts, and doing it again changes nothing', async () => {
  const tab = fakeBrowser().openTab();
  let time = Date.parse(NOW);
  const store = newStore(tab, { clock: () => time });
  store.start();
  await rest();
  store.markRead('config');
  time += 60_000;
  store.markRead('config');
  store.markTried('config');
  expect(lesson(store, 'config')).toMatchObject({ readAt: NOW, triedAt: new Date(time).toISOString() });
});

test('two tabs on two lessons, and on two parts of one lesson, lose nothing', async () => {
  const browser = fakeBrowser();
  const [a, b] = [browser.openTab(), browser.openTab()];
  const [one, two] = [await openStore(a), await openStore(b)];
  one.markRead('config');
  two.markTried('config');
  two.answerQuestion('logs', 'first', 'right', true);
  one.answerQuestion('config', 'first', 'left', false);
  for (const tab of [a, b]) tab.deliver();
  await rest();
  const told = { config: { readAt: NOW, triedAt: NOW }, logs: { questions: { first: { rightAt: NOW } } } };
  expect(one.getState().learning.lessons).toMatchObject(told);
  expect(two.getState().learning).toEqual(one.getState().learning);
});

test('a wrong answer in one tab does not take back a right one in another', async () => {
  const browser = fakeBrowser();
  const [a, b] = [browser.openTab(), browser.openTab()];
  const [one, two] = [await openStore(a), await openStore(b)];
  one.answerQuestion('config', 'first', 'right', true);
  two.answerQuestion('config', 'first', 'left', false);
  for (const tab of [a, b]) tab.deliver();
  await rest();
  expect(lesson(one, 'config').questions.first).toMatchObject({ rightAt: NOW, first: { right: true } });
  expect(two.getState().learning).toEqual(one.getState().learning);
});

test('resetting a lesson forgets its parts, keeps its note, leaves the others alone and can be undone', async () => {
  const { browser } = await learntBefore();
  const store = await openStore(browser.openTab());
  store.markRead('logs');
  const known = store.resetLesson('config');
  expect(lesson(store, 'config')).toEqual({ ...NOT_BEGUN, note: CONFIG.note });
  expect(lesson(store, 'logs').readAt).toBe(NOW);
  await store.flush();
  const next = await openStore(browser.openTab());
  expect(lesson(next, 'config')).toEqual({ ...NOT_BEGUN, note: CONFIG.note });
  store.noteQuestion('config', 'written since');
  store.restoreLesson('config', known);
  expect(lesson(store, 'config')).toEqual({ ...CONFIG, note: 'written since' });
});

test('after a reset a question counts from its first answer again', async () => {
  const { browser } = await learntBefore();
  const store = await openStore(browser.openTab());
  store.resetLesson('config');
  store.answerQuestion('config', 'one', 'right', true);
  expect(lesson(store, 'config').questions.one).toEqual({ first: rightAt(NOW), last: rightAt(NOW), rightAt: NOW });
});

test('a damaged field of a lesson is dropped, named and copied aside; the rest of it is kept', async () => {
  const { browser } = await learntBefore();
  const key = 'tf:l:config';
  const damaged = (browser.local.get(key) ?? '')
    .replace(/"readAt":\["[^"]*"/, '"readAt":[7')
    .replace(/"first:one":\[\[/, '"first:one":[[null,');
  browser.local.set(key, damaged);
  browser.rows.clear();
  const store = await openStore(browser.openTab());
  expect(lesson(store, 'config')).toMatchObject({ readAt: null, triedAt: NOW, note: CONFIG.note });
  expect(lesson(store, 'config').questions.one).toMatchObject({ first: null, rightAt: NOW });
  expect(store.getState().faults).toContainEqual({ code: 'repaired', key, fields: ['first:one', 'readAt'] });
  expect([...browser.local].filter(([copy]) => copy.startsWith('tf:bad:')).map(([, raw]) => raw)).toEqual([damaged]);
});

test('a lesson’s record that cannot be read at all is set aside and costs no other', async () => {
  const { browser } = await learntBefore();
  browser.local.set('tf:l:logs', '{"v":1,');
  const store = await openStore(browser.openTab());
  expect(lesson(store, 'config')).toEqual(CONFIG);
  expect(store.getState().faults).toContainEqual({ code: 'unreadable', key: 'tf:l:logs' });
  expect([...browser.local.values()]).toContain('{"v":1,');
});

test('learning of a newer version is shown as far as it is understood and not overwritten', async () => {
  const { browser } = await learntBefore();
  browser.local.set('tf:l:logs', '{"v":2,"readAt":["x"]}');
  const store = await openStore(browser.openTab());
  store.markRead('logs');
  expect(faultCodes(store)).toContain('newer-version');
  expect(browser.local.get('tf:l:logs')).toBe('{"v":2,"readAt":["x"]}');
});

test('deleting one’s data deletes what was learnt, in every tab', async () => {
  const { browser } = await learntBefore();
  const [a, b] = [browser.openTab(), browser.openTab()];
  const [one, two] = [await openStore(a), await openStore(b)];
  expect(await one.deleteAll()).toBe(true);
  b.deliver();
  await rest();
  expect(one.getState().learning).toEqual(NOTHING_LEARNT);
  expect(two.getState().learning).toEqual(NOTHING_LEARNT);
  expect([...browser.local.keys()].filter((key) => key.startsWith('tf:l:'))).toEqual([]);
  expect((await openStore(browser.openTab())).getState().learning).toEqual(NOTHING_LEARNT);
});

test('learning from a backup is joined to what is here, twice no differently than once', async () => {
  const { browser, known } = await learntBefore();
  const store = await openStore(browser.openTab());
  const backup = learning({
    config: { readAt: '2026-01-01T00:00:00.000Z', note: 'Which vault?' },
    logs: { triedAt: NOW },
  });
  store.importLearning(backup);
  const joined = store.getState().learning;
  expect(joined.learner).toEqual(known.learner);
  expect(joined.lessons).toMatchObject({
    config: { readAt: '2026-01-01T00:00:00.000Z', triedAt: NOW, note: 'Who rotates the key?\n\nWhich vault?' },
    logs: { triedAt: NOW },
  });
  store.importLearning(backup);
  expect(store.getState().learning).toEqual(joined);
});

test('a learner may give a name before any lesson, and lessons come in one order however they were begun', async () => {
  const store = await openStore(fakeBrowser().openTab());
  store.editLearner({ name: 'Ana' });
  expect(store.getState().learning).toEqual({ learner: { name: 'Ana', mentor: '' }, lessons: {} });
  for (const id of ['logs', 'config', 'processes']) store.markRead(id);
  expect(Object.keys(store.getState().learning.lessons)).toEqual(['config', 'logs', 'processes']);
});

test.each([[{ name: 'Ana', mentor: '' }], [{ name: '', mentor: 'Ben' }]])(
  'a backup brings the words about the learner that are missing here: %j',
  async (learner) => {
    const store = await openStore(fakeBrowser().openTab());
    store.editLearner(learner);
    store.importLearning({ learner: { name: 'Ana', mentor: 'Ben' }, lessons: {} });
    expect(store.getState().learning.learner).toEqual({ name: 'Ana', mentor: 'Ben' });
  },
);

test('learning is one value that is replaced only when something in it changes', async () => {
  const { browser } = await learntBefore();
  const store = await openStore(browser.openTab());
  const before = store.getState().learning;
  store.setAnswer('one-repository', 'yes');
  store.markRead('config');
  expect(store.getState().learning).toBe(before);
});
