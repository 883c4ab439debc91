import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { MirrorNotice } from './mirror';
import { openMirror } from './mirror';

let databases = 0;
const newName = () => `mirror ${++databases}`;

function openAs(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('what is written can be read back by another tab', async () => {
  const name = newName();
  await openMirror(name).write([['tf:a:x:y', 'one']]);
  expect(await openMirror(name).read()).toEqual(new Map([['tf:a:x:y', 'one']]));
});

test('rows that a write supersedes go with it, unless somebody has changed them meanwhile', async () => {
  const mirror = openMirror(newName());
  await mirror.write([
    ['k a', 'first'],
    ['k b', 'second'],
  ]);
  await mirror.write([['k b', 'changed']]);
  await mirror.write(
    [['k c', 'first and second']],
    [
      ['k a', 'first'],
      ['k b', 'second'],
      ['k d', 'gone'],
    ],
  );
  expect(await mirror.read()).toEqual(
    new Map([
      ['k b', 'changed'],
      ['k c', 'first and second'],
    ]),
  );
});

test('fault 9: once the database is open a write has left before the call returns', async () => {
  const mirror = openMirror(newName());
  await mirror.read();
  const spy = vi.spyOn(IDBTransaction.prototype, 'commit');
  mirror.write([['k', 'one']]);
  expect(spy).toHaveBeenCalledTimes(1);
  spy.mockRestore();
});

test('a moment after the last write the disk is asked to keep it through a power cut, and nothing is left of the question', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const mirror = openMirror(newName());
  await mirror.write([['k', 'one']]);
  await mirror.write([['k', 'two']]);
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  vi.advanceTimersByTime(500);
  vi.useRealTimers();
  expect(spy.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([['readwrite', 'strict']]);
  spy.mockRestore();
  expect(await mirror.read()).toEqual(new Map([['k', 'two']]));
});

test('fault 12: a connection that the browser dropped is opened again', async () => {
  const mirror = openMirror(newName());
  await mirror.write([['k', 'one']]);
  const { transaction } = IDBDatabase.prototype;
  let dropped: IDBDatabase | undefined;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    dropped ??= this;
    if (this === dropped) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return transaction.apply(this, args);
  });
  await mirror.write([['k', 'two']]);
  spy.mockRestore();
  expect(await mirror.read()).toEqual(new Map([['k', 'two']]));
});

test('deleting the database does not wait for a tab that holds on to it', async () => {
  const name = newName();
  const mirror = openMirror(name);
  await mirror.read();
  const holding = await openAs(name, 1);
  await mirror.destroy();
  holding.close();
});

test('deleting the database is not held up by other tabs, and they hear of it', async () => {
  const name = newName();
  const [mine, other] = [openMirror(name), openMirror(name)];
  const heard: MirrorNotice[] = [];
  other.watch((notice) => heard.push(notice));
  await other.write([['k', 'one']]);
  await mine.destroy();
  expect(heard).toEqual(['deleted']);
  expect(await other.read()).toEqual(new Map());
});

test('fault 12: the end of a connection that was given up takes nothing from the one after it', async () => {
  const mirror = openMirror(newName());
  await mirror.write([['k', 'one']]);
  let dropped: IDBDatabase | undefined;
  const refusing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase) {
    dropped = this;
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  });
  await mirror.write([['k', 'two']]);
  refusing.mockRestore();
  dropped?.onclose?.(new Event('close'));
  const spy = vi.spyOn(IDBTransaction.prototype, 'commit');
  mirror.write([['k', 'three']]);
  expect(spy).toHaveBeenCalledTimes(1);
  spy.mockRestore();
});

test('fault 12: a tab hears that another one opened a later version, not that it deleted anything', async () => {
  const name = newName();
  const mirror = openMirror(name);
  const heard: MirrorNotice[] = [];
  mirror.watch((notice) => heard.push(notice));
  await mirror.read();
  (await openAs(name, 2)).close();
  expect(heard).toEqual(['newer']);
});
