import { expect, test } from 'vitest';
import { FACTOR_IDS } from '@/domain/factors';
import { LOCALES } from '@/i18n/locales';
import { presenterWords } from './load';
import { prompts, promptsOf } from './prompts';

const LESSON = `## For a workshop {/* #workshop */}

- Which [resource](/learn/config) could we **not** swap?
- What happens when <Term id="deploy">each deploy</Term> is down?
- Who holds \`DATABASE_URL\`?

**Fifteen minutes.** Draw the map.
One line for each service.

## Sources {/* #sources */}

- Not a prompt.
`;

test('the prompts and the exercise of a lesson are read from its workshop section, as plain text', () => {
  expect(promptsOf(LESSON, 'lesson.mdx')).toEqual({
    prompts: [
      'Which resource could we not swap?',
      'What happens when each deploy is down?',
      'Who holds `DATABASE_URL`?',
    ],
    exercise: { length: 'Fifteen minutes', text: 'Draw the map. One line for each service.' },
  });
});

test('a lesson without prompts is named', () => {
  expect(() => promptsOf('## Sources {/* #sources */}', 'content/en/config/lesson.mdx')).toThrow(
    'content/en/config/lesson.mdx',
  );
});

test('every factor has three prompts, an exercise, notes for each kind of step and three things to take along', async () => {
  for (const locale of LOCALES) {
    for (const id of FACTOR_IDS) {
      const { prompts: asked, exercise } = prompts(locale, id);
      expect(asked, id).toHaveLength(3);
      // Longer than this it does not fit on a slide beside the timer.
      expect(exercise.text.length, id).toBeLessThan(560);
      const { notes, summary } = await presenterWords(locale, id);
      expect(summary, id).toHaveLength(3);
      for (const [kind, note] of Object.entries(notes)) expect(note.length, `${id}: ${kind}`).toBeGreaterThan(40);
    }
  }
});
