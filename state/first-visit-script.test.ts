import { expect, test } from 'vitest';
import { firstVisitScript } from './first-visit-script';
import { answerKey, headKey, SERVICES_SEEN, SNAPSHOTS_CHANGED, TEAMS_CHANGED } from './keys';
import { preferenceKey } from './prefix';

/** Whether the page calls somebody a newcomer who has these keys in local storage. */
function newcomer(...keys: string[]): boolean {
  const document = { documentElement: { dataset: {} as Record<string, string> } };
  const localStorage = Object.fromEntries(keys.map((key) => [key, '…']));
  new Function('document', 'localStorage', firstVisitScript)(document, localStorage);
  return 'newcomer' in document.documentElement.dataset;
}

test('who has stored nothing, or only how they like the page, is a newcomer', () => {
  expect(newcomer()).toBe(true);
  expect(newcomer(preferenceKey('theme'), 'another-app:a:b')).toBe(true);
});

test.each([
  answerKey('assessment-1', 'one-repository'),
  headKey('assessment-1'),
  SERVICES_SEEN,
  SNAPSHOTS_CHANGED,
  TEAMS_CHANGED,
])('who has %s is none: nothing but their own may stand there before it is read', (key) => {
  expect(newcomer(preferenceKey('theme'), key)).toBe(false);
});

test('with storage blocked nothing is said', () => {
  const document = { documentElement: { dataset: {} } };
  new Function('document', 'localStorage', firstVisitScript)(document, undefined);
  expect(document.documentElement.dataset).toEqual({});
});
