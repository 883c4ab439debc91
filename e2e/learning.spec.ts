/** Quizzes, what is remembered of the lessons, the mixed review and the onboarding record. */
import type { Page } from '@playwright/test';
import { quizzes } from '@/content/quizzes';
import { FACTOR_IDS } from '@/domain/factors';
import { questionsOf } from '@/domain/quiz';
import { expectAccessible } from './accessible';
import { downloaded, expect, test, words } from './journey';
import { asked, choose, daysAgo, learntBefore, missed, openQuiz, readThrough, whole } from './learner';

const config = questionsOf(quizzes, 'config');
const [first, second] = config;
if (!first || !second) throw new Error('Config has no questions.');
const wrong = (question: typeof first) => question.options.find((option) => option !== question.correct) ?? '';

const part = (page: Page, name: string) => page.locator(`.art-head [data-part="${name}"]`);
const options = (page: Page, question: string) =>
  asked(page, question)
    .locator('input')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value')));

test('a whole quiz by keyboard: every option explains itself, the chosen one first, and a wrong answer is tried again', async ({
  page,
}) => {
  await openQuiz(page, 'config');
  const form = asked(page, first.id);
  const order = await options(page, first.id);
  const place = order.indexOf(wrong(first));
  await form.locator('input').first().focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(form.getByRole('status')).toContainText('Not this time.');
  const told = form.locator('[data-option]');
  await expect(told).toHaveCount(first.options.length);
  await expect(told.first()).toHaveAttribute('data-option', wrong(first));
  await expect(told.first()).toContainText('Your answer');
  await expect(form.locator(`[data-option="${first.correct}"]`)).toContainText('Correct answer');
  await expect(form.locator('.why')).toHaveCount(first.options.length);

  await expect(form.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.locator('input').first()).toBeFocused();
  await page.keyboard.press('Space');
  for (let i = 0; i < order.indexOf(first.correct); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status')).toContainText('Right.');

  for (const { id, correct } of config.slice(1)) await choose(page, id, correct);
  await expect(page.locator('.q-sum')).toContainText('Check is done: each of the 5 questions');
  await expect(part(page, 'check')).toHaveAttribute('data-done', 'true');
});

test('on a phone the verdict of an answer given by keyboard is on the screen, with the button to answer again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openQuiz(page, 'config');
  for (const { id } of config) {
    const form = asked(page, id);
    await form.locator('input').last().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status')).toBeInViewport({ ratio: 1 });
    await expect(form.getByRole('button')).toBeInViewport({ ratio: 1 });
    await expect(form.getByRole('button')).toBeFocused();
  }
});

test('what was missed is listed with a link to the section that answers it', async ({ page }) => {
  await openQuiz(page, 'config');
  await choose(page, first.id, wrong(first));
  for (const { id, correct } of config.slice(1)) await choose(page, id, correct);
  const summary = page.locator('.q-sum');
  await expect(summary).toContainText('4 of 5 answered correctly');
  await expect(summary.getByRole('listitem')).toHaveCount(1);
  await expect(summary.getByRole('listitem')).toContainText('not right yet');
  await summary.getByRole('listitem').getByRole('link').click();
  await expect(page.locator(`#${first.section}`)).toBeInViewport();

  await asked(page, first.id).getByRole('button', { name: 'Answer again' }).click();
  await choose(page, first.id, first.correct);
  await expect(summary).toContainText('Check is done');
  await expect(summary.getByRole('listitem')).toContainText('right since');
});

test('options keep their order during a visit, results outlive it, and another tab shows them at once', async ({
  page,
  context,
}) => {
  await openQuiz(page, 'config');
  const orders = await Promise.all(config.map(({ id }) => options(page, id)));
  const other = await context.newPage();
  await openQuiz(other, 'config');
  await choose(page, first.id, wrong(first));
  await expect(asked(other, first.id)).toHaveAttribute('data-given', wrong(first));
  await page.reload();
  await expect(asked(page, first.id)).toHaveAttribute('data-given', wrong(first));
  await asked(page, first.id).getByRole('button', { name: 'Answer again' }).click();
  expect(await Promise.all(config.map(({ id }) => options(page, id)))).toEqual(orders);
});

test('over some visits the options come in different orders', async ({ browser }) => {
  const seen = new Set<string>();
  for (let visit = 0; visit < 4; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await openQuiz(page, 'config');
    seen.add(JSON.stringify(await Promise.all(config.map(({ id }) => options(page, id)))));
    await context.close();
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('a lesson is read when all of it was on screen, and not by a jump to its end', async ({ page }) => {
  test.slow();
  await page.goto('/en/learn/logs/#sources');
  await page.waitForTimeout(1500);
  await page.keyboard.press('End');
  await page.waitForTimeout(1500);
  await expect(part(page, 'read')).toHaveAttribute('data-done', 'false');
  await page.goto('/en/learn/logs/');
  await readThrough(page);
  await expect(part(page, 'read')).toHaveAttribute('data-done', 'true');
  await page.goto('/en/');
  await expect(page.locator('[data-learnt="logs"]')).toContainText('Read');
});

test('a solved simulation counts as tried', async ({ page }) => {
  await page.goto('/en/learn/logs/');
  await part(page, 'try').getByRole('link', { name: 'Try' }).click();
  const trial = page.locator('[data-trial-state]');
  for (const option of ['stdout', 'unbuffered', 'json', 'trace-id', 'routed']) {
    await trial.locator(`input[value="${option}"]`).check();
  }
  for (const action of ['crash', 'replace', 'search']) await trial.locator(`[data-act="${action}"]`).click();
  await expect(trial).toHaveAttribute('data-trial-state', 'solved');
  await expect(part(page, 'try')).toHaveAttribute('data-done', 'true');
});

test('where data of a newer version forbids saving, the review still tells what was answered in it', async ({
  page,
}) => {
  await learntBefore(page, { config: missed(first.id, 2) });
  await page.addInitScript(() => localStorage.setItem('tf:l:logs', JSON.stringify({ v: 99 })));
  await page.goto('/en/learn/review/');
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await choose(page, first.id, first.correct);
  await expect(page.locator('form[data-question]')).toContainText('this answer is not kept');
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.locator('main')).toContainText('1 of 1 answered correctly.');
});

test('the mixed review asks what was missed and what is old by turns, and has nothing left when it was answered', async ({
  page,
}) => {
  await learntBefore(page, { config: missed(first.id, 2), codebase: whole('codebase', 20), logs: whole('logs', 3) });
  await page.goto('/en/learn/review/');
  await expect(page.locator('main')).toContainText(
    '5 questions are due: 1 answered wrong last time, 4 answered right a while ago.',
  );
  await page.getByRole('button', { name: 'Begin the review' }).click();
  const met: string[] = [];
  for (let n = 1; n <= 5; n++) {
    await expect(page.getByRole('heading', { name: `Question ${n} of 5` })).toBeFocused();
    const id = (await page.locator('form[data-question]').getAttribute('data-question')) ?? '';
    const question = quizzes.find((each) => each.id === id);
    met.push(id);
    await choose(page, id, n === 1 ? wrong(question ?? first) : (question?.correct ?? ''));
    await expect(page.getByRole('link', { name: /^Read the section/ })).toBeVisible();
    await page.getByRole('button', { name: n === 5 ? 'See the result' : 'Next question' }).click();
  }
  expect(new Set(met).size).toBe(5);
  expect(met.slice(0, 2)).toContain(first.id);
  await expect(page.locator('main')).toContainText('4 of 5 answered correctly.');
  await page.getByRole('button', { name: 'Go on with what is due' }).click();
  await expect(page.locator('main')).toContainText(
    '1 question is due: 1 answered wrong last time, 0 answered right a while ago.',
  );
  await page.getByRole('button', { name: 'Begin the review' }).click();
  const left = quizzes.find(({ id }) => id === met[0]);
  await choose(page, left?.id ?? '', left?.correct ?? '');
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.locator('main')).toContainText('Nothing is left over from it.');
  await page.reload();
  await expect(page.locator('main')).toContainText('Nothing to review');
});

test('a first-time visitor sees where to begin and an empty dial', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('.cont')).toContainText('A good place to begin');
  await expect(page.getByRole('link', { name: 'Begin with Codebase' })).toBeVisible();
  await expect(page.locator('.dial-nav .dial-fill')).toHaveCount(0);
  await expect(page.locator('[data-learnt]')).toHaveText(Array(12).fill('Not started'));
});

test('a half-way learner sees what is done, what is next and how much there is to review', async ({ page }) => {
  await learntBefore(
    page,
    { codebase: whole('codebase', 20), dependencies: whole('dependencies', 3), config: { readAt: daysAgo(1) } },
    'config',
  );
  await page.goto('/en/');
  const box = page.locator('.cont');
  await expect(box).toContainText('2 of 12 lessons finished.');
  await expect(box).toContainText('III Config');
  await expect(box.getByRole('link', { name: 'Continue with Try' })).toHaveAttribute(
    'href',
    /learn\/config\/?#simulation$/,
  );
  await expect(box.getByRole('link', { name: 'Review 4 questions' })).toBeVisible();
  const dial = page.locator('.dial-box.only-wide');
  await expect(dial.getByRole('link', { name: 'II Dependencies. All three parts done' })).toBeVisible();
  await expect(dial.getByRole('link', { name: 'III Config. Read done, 1 of 3 parts' })).toBeVisible();
  await expect(dial.getByRole('link', { name: 'IV Backing services. Not started' })).toBeVisible();
  await expect(page.locator('[data-learnt="codebase"]')).toHaveText('Done');
  await page.goto('/en/learn/logs/');
  await expect(page.locator('.rail').getByRole('link', { name: /Codebase/ })).toContainText('All three parts done');
});

test('a finished learner is told so, and is offered the record and what is due', async ({ page }) => {
  await learntBefore(page, Object.fromEntries(FACTOR_IDS.map((id, i) => [id, whole(id, 2 + i)])), 'dev-prod-parity');
  await page.goto('/en/');
  const box = page.locator('.cont');
  await expect(box).toContainText('All twelve lessons finished');
  await expect(box.getByRole('link', { name: 'Onboarding record' })).toBeVisible();
  await expect(page.locator('[data-learnt]')).toHaveText(Array(12).fill('Done'));
});

test('the onboarding record tells what happened and nothing else, on the page and as a file', async ({ page }) => {
  await learntBefore(page, { codebase: whole('codebase', 20), config: missed(first.id, 2) });
  await page.goto('/en/learn/config/');
  await page.getByRole('button', { name: 'Note an open question' }).click();
  await page.getByLabel('What is still unclear, in your words').fill('Who rotates the Stripe key?');
  await page.getByRole('link', { name: 'See the onboarding record' }).click();
  await page.waitForURL('**/learn/record/**');

  await page.getByLabel('Your name').fill('Ana');
  await page.getByLabel('Your mentor').fill('Ben');
  const row = (id: string) => page.locator(`[data-record="${id}"]`);
  await expect(row('codebase')).toContainText('4 of 4');
  await expect(row('codebase')).not.toContainText('not yet');
  await expect(row('config')).toContainText('0 right of 1 answered, 5 in all');
  await expect(row('logs').getByText('not yet')).toHaveCount(4);
  await expect(page.locator('[data-sum="lessons"]')).toContainText('1 of 12');
  await expect(page.locator('main')).toContainText('Who rotates the Stripe key?');

  const file = await downloaded(page, () => page.getByRole('button', { name: 'Download Markdown' }).click());
  expect(file.name).toMatch(/^twelvefold-onboarding-ana-\d{4}-\d{2}-\d{2}\.md$/);
  const { title, labels, notYet } = words().ui.learning.file;
  expect(file.text).toContain(`# ${title}: Ana\n`);
  expect(file.text).toContain(`| ${labels.mentor} | Ben |`);
  const untouched = Array.from({ length: 4 }, () => notYet).join(' | ');
  expect(file.text).toContain(`| XI. ${words().factors.logs.title} | ${untouched} |`);
  expect(file.text).toContain('> Who rotates the Stripe key?');

  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue('Ana');
});

test('starting a lesson over forgets its parts, keeps the open question, and can be undone', async ({ page }) => {
  await learntBefore(page, { config: { ...whole('config', 3), note: 'Which vault?' } });
  await page.goto('/en/learn/config/');
  await expect(part(page, 'check')).toHaveAttribute('data-done', 'true');
  await page.getByRole('button', { name: 'Start this lesson over' }).click();
  for (const name of ['read', 'try', 'check']) await expect(part(page, name)).toHaveAttribute('data-done', 'false');
  await expect(page.locator('[data-lesson-note]')).toContainText('Which vault?');
  await page.getByRole('button', { name: 'Undo' }).click();
  for (const name of ['read', 'try', 'check']) await expect(part(page, name)).toHaveAttribute('data-done', 'true');
});

test('deleting one’s data deletes what was learnt', async ({ page }) => {
  await learntBefore(page, { codebase: whole('codebase', 2), '.learner': { name: 'Ana', mentor: 'Ben' } });
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'deleted' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tf:l:')))).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`quiz, review, record and home are accessible in every state in the ${theme} theme`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await learntBefore(
      page,
      {
        codebase: whole('codebase', 20),
        config: { ...missed(first.id, 2), note: 'Which vault?' },
        logs: { triedAt: daysAgo(1) },
      },
      'config',
    );
    await page.goto('/en/', { waitUntil: 'networkidle' });
    await expectAccessible(page, 'home, half-way');
    await openQuiz(page, 'config');
    await expectAccessible(page, 'quiz, missed');
    for (const { id, correct } of config.slice(1)) await choose(page, id, correct);
    await expectAccessible(page, 'quiz, answered');
    await asked(page, first.id).getByRole('button', { name: 'Answer again' }).click();
    await choose(page, first.id, first.correct);
    await page.getByRole('button', { name: 'Your open question' }).click();
    await expectAccessible(page, 'quiz, passed, with a note open');
    await page.goto('/en/learn/record/', { waitUntil: 'networkidle' });
    await expectAccessible(page, 'record');
    await page.goto('/en/learn/review/', { waitUntil: 'networkidle' });
    await expectAccessible(page, 'review, due');
    await page.getByRole('button', { name: 'Begin the review' }).click();
    await expectAccessible(page, 'review, a question');
    const id = (await page.locator('form[data-question]').getAttribute('data-question')) ?? '';
    await choose(page, id, quizzes.find((each) => each.id === id)?.correct ?? '');
    await expectAccessible(page, 'review, answered');
  });
}

test('quiz, review and record fit a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await learntBefore(page, { codebase: whole('codebase', 20), config: { note: 'W'.repeat(200) } });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await openQuiz(page, 'config');
  for (const { id, correct } of config) await choose(page, id, correct);
  expect(await overflow(), 'quiz').toBeLessThanOrEqual(0);
  await page.goto('/en/learn/record/');
  await expect(page.locator('[data-record]')).toHaveCount(12);
  expect(await overflow(), 'record').toBeLessThanOrEqual(0);
  await page.goto('/en/learn/review/');
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.locator('form[data-question]')).toBeVisible();
  expect(await overflow(), 'review').toBeLessThanOrEqual(0);
});
