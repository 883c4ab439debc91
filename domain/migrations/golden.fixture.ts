/** What the fixtures of every released version hold, as the current version reads it. */
import type { Assessment } from '@/domain/assessment';

export const golden: Assessment = {
  id: '0199a1b2-0000-7000-8000-000000000001',
  service: {
    id: '0199a1b2-0000-7000-8000-000000000002',
    name: 'ledger-api',
    team: 'Payments',
    description: 'Books, and closes the day',
  },
  respondent: 'Ana',
  checklistVersion: 1,
  weights: { config: 'non-negotiable', logs: 'high' },
  answers: {
    'one-repository': { answer: 'yes', note: 'github.test/ledger-api', answeredAt: '2026-08-03T09:15:00.000Z' },
    'releases-tagged': { answer: 'partly', note: '', answeredAt: '2026-08-03T09:16:00.000Z' },
    'config-in-variables': {
      answer: 'no',
      note: 'config.yml:\n\n- DATABASE_URL\n- "PORT" | <b>8080</b>',
      answeredAt: '2026-08-03T09:18:00.000Z',
    },
    'no-secrets-in-repository': { answer: 'dont-know', note: '한글 예 👩‍💻', answeredAt: '2026-08-03T09:20:00.000Z' },
    'publishable-today': { answer: null, note: 'ask Ben', answeredAt: null },
    'jobs-can-repeat': { answer: 'not-applicable', note: '=no jobs', answeredAt: '2026-08-03T09:25:00.000Z' },
    'asked-until-2025': { answer: 'yes', note: 'retired since', answeredAt: null },
  },
  snapshots: [
    {
      id: '0199a1b2-0000-7000-8000-000000000003',
      takenAt: '2026-05-02T08:00:00.000Z',
      reason: '',
      checklistVersion: 1,
      scoringVersion: 1,
      weights: null,
      answers: { 'one-repository': { answer: 'no', note: 'two of them', answeredAt: '2026-05-02T07:59:00.000Z' } },
    },
  ],
};
