import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { needsReason } from '@/domain/answers';
import { readJson } from '@/domain/formats/json-in';
import { writeJson } from '@/domain/formats/json-out';
import { score } from '@/domain/score';
import { checklist } from './checklist';
import { ownNotes } from './en/own';
import { OWN, OWN_ANSWERED_AT, ownAssessment } from './own-assessment';

const own = ownAssessment(ownNotes, 'A description');

test('every file that shows an answer about the app itself exists', () => {
  const files = Object.values(OWN).flatMap(([, ...evidence]) => evidence);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every yes and every partly of the app about itself names at least one file', () => {
  const bare = Object.entries(OWN).filter(
    ([, [answer, ...files]]) => ['yes', 'partly'].includes(answer) && files.length === 0,
  );
  expect(bare).toEqual([]);
});

test('the assessment of the app itself is whole: graded, with a reason wherever something does not apply', () => {
  expect(score(checklist, own.answers, null).grade).not.toBeNull();
  expect(Object.values(own.answers).filter(needsReason)).toEqual([]);
});

test('the file of the app’s own assessment imports as it is', () => {
  const read = readJson(writeJson(own, { checklist, now: OWN_ANSWERED_AT }), { checklist });
  expect(read.kind).toBe('ok');
});
