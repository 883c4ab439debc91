import { expect, test } from 'vitest';
import { windowEvents } from './tabs';

/** A window, and what its tab hears. */
function heardIn() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const localStorage = {};
  const win = Object.assign(new EventTarget(), { document, localStorage });
  const heard: unknown[] = [];
  const stop = windowEvents(win as unknown as Window).listen(
    (key, raw) => heard.push([key, raw]),
    () => heard.push('awake'),
  );
  const tell = (target: EventTarget, type: string, more = {}) =>
    target.dispatchEvent(Object.assign(new Event(type), more));
  return { win, document, localStorage, heard, stop, tell };
}

test('a tab hears what others write to local storage, and nothing of the storage of a tab', () => {
  const { win, localStorage, heard, tell } = heardIn();
  tell(win, 'storage', { storageArea: localStorage, key: 'tf:a:x:y', newValue: 'one' });
  tell(win, 'storage', { storageArea: {}, key: 'tf:current', newValue: 'two' });
  tell(win, 'storage', { storageArea: null, key: null, newValue: null });
  expect(heard).toEqual([
    ['tf:a:x:y', 'one'],
    [null, null],
  ]);
});

test('a tab wakes when it comes out of the back-forward cache, not when it is first shown', () => {
  const { win, heard, tell } = heardIn();
  tell(win, 'pageshow', { persisted: false });
  expect(heard).toEqual([]);
  tell(win, 'pageshow', { persisted: true });
  expect(heard).toEqual(['awake']);
});

test('a tab wakes when it is looked at again, not when it is left', () => {
  const { document, heard, tell } = heardIn();
  document.visibilityState = 'hidden';
  tell(document, 'visibilitychange');
  expect(heard).toEqual([]);
  document.visibilityState = 'visible';
  tell(document, 'visibilitychange');
  expect(heard).toEqual(['awake']);
});

test('a tab that listens no more hears nothing', () => {
  const { win, document, localStorage, heard, stop, tell } = heardIn();
  stop();
  tell(win, 'storage', { storageArea: localStorage, key: 'tf:a:x:y', newValue: 'one' });
  tell(win, 'pageshow', { persisted: true });
  tell(document, 'visibilitychange');
  expect(heard).toEqual([]);
});
