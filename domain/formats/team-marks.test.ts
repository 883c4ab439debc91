import { expect, test } from 'vitest';
import { NOW } from '@/domain/fixtures';
import type { Action } from '@/domain/team';
import { actionMark, readActionMark } from './team-marks';

const ACTION: Action = {
  ...{ id: 'action-1', what: 'Tag releases', factor: 'codebase', item: 'releases-tagged', owner: 'Ana', due: null },
  ...{ done: false, addedAt: NOW },
};

test('the mark of an action says what it is about, and is read as it was written', () => {
  const mark = actionMark(ACTION);
  expect(mark).toBe(`<!-- action=action-1 factor=codebase item=releases-tagged added=${NOW} -->`);
  expect(readActionMark(`Tag releases ${mark}`)).toEqual({
    position: 13,
    id: 'action-1',
    fields: new Map([
      ['factor', 'codebase'],
      ['item', 'releases-tagged'],
      ['added', NOW],
    ]),
  });
});

test('an action that is about nothing in particular says only which it is', () => {
  expect(actionMark({ ...ACTION, factor: null, item: null, addedAt: null })).toBe('<!-- action=action-1 -->');
});

test('what is no id and no time never gets into the mark: it could end the comment', () => {
  const hostile = { ...ACTION, factor: null, id: '--> <script>', item: '--> <script>', addedAt: '--> <script>' };
  expect(actionMark(hostile)).toBe('<!-- action=- -->');
});
