/** A team in a room on a local network: invited, collected, discussed, agreed, written down. */
import type { Browser, Page } from '@playwright/test';
import { peopleFiles, person, personFile } from '@/content/team.fixture';
import { expectAccessible } from './accessible';
import { answer, downloaded, expect, open, radio, test, words } from './journey';
import { card, handIn, press, startLedgerTeam } from './team-room';

const port = process.env.E2E_PORT ?? '4312';
const FIRST = 'one-codebase-per-app';
const SECOND = 'sessions-outside-process';

// A name that the browser leads to this machine, and does not trust as it trusts 127.0.0.1.
test.use({
  baseURL: `http://workshop.test:${port}`,
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP workshop.test 127.0.0.1'],
    });
  },
});

/** How many gave an answer, as the bars say it. */
const gave = (given: 'yes' | 'no', n: number) => `${words().ui.answers[given]} ${n}`;

/** Somebody opens the link on a device of their own, answers two questions and hands in. */
async function participant(browser: Browser, link: string, name: string, answers: readonly [string, string]) {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Answer for ledger-api' })).toBeFocused();
  expect(page.url(), 'the invitation is taken out of the address').not.toContain('#');
  await expect(page.locator('[data-invited]'), 'nothing begins before it is confirmed').toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Answer for ledger-api' }), 'a reload leaves it').toBeFocused();
  await page.getByLabel('Your name', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are asked about ledger-api, Spring 2026' })).toBeVisible();
  await expect(page.locator(`[data-item="${SECOND}"]`)).toBeVisible();
  await expect(page.locator('[data-item="one-event-per-line"]'), 'a question nobody asked').toHaveCount(0);
  for (const [item, given] of [
    [FIRST, answers[0]],
    [SECOND, answers[1]],
  ] as const) {
    await radio(page, item, given).focus();
    await page.keyboard.press('Space');
    await expect(page.locator(`[data-item="${item}"]`)).toHaveAttribute('data-answer', given);
  }
  await press(page, 'button', 'Hand in');
  return { context, page };
}

async function handedFile(page: Page) {
  const { name, text } = await downloaded(page, () => press(page, 'button', 'Save the file'));
  await expect(page.getByRole('dialog')).toContainText(`Saved as ${name}`);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('by keyboard on plain HTTP: three people are invited and hand in, the room discusses, agrees and leaves with actions', async ({
  page,
  browser,
}) => {
  await page.goto('/en/team/');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await press(page, 'button', 'Start a team');
  await page.keyboard.press('Tab');
  await page.getByLabel('Name of the service').fill('ledger-api');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collect the team’s answers');

  await press(page, 'button', 'Invite people');
  await page.getByLabel('Round').fill('Spring 2026');
  await page.getByLabel(/^High and Non-negotiable/).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('svg.qr path')).toBeAttached();
  const address = page.locator('[data-invite-link]');
  await expect(address).toHaveValue(/workshop\.test.*\/en\/assess\/#invite=[\w-]+$/);
  const before = await address.inputValue();
  await page.getByLabel('All 53').check();
  await expect(address).not.toHaveValue(before);
  await page.getByLabel(/^High and Non-negotiable/).check();
  await expect(address).toHaveValue(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Invite people' })).toBeFocused();

  const ana = await participant(browser, before, 'Ana', ['yes', 'yes']);
  const anaFile = await handedFile(ana.page);
  const bo = await participant(browser, before, '', ['partly', 'no']);
  await press(bo.page, 'button', 'Copy the link');
  const boLink = await bo.page.locator('[data-share-address]').inputValue();
  const chidi = await participant(browser, before, 'Chidi', ['yes', 'no']);
  const chidiFile = await handedFile(chidi.page);
  for (const { context } of [ana, bo, chidi]) await context.close();

  await handIn(page, [anaFile]);
  await expect(page.getByText('1 hand-in is in.')).toBeVisible();
  await page.getByText('Paste links').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Links or texts of reports').fill(boLink);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.heat thead th')).toHaveCount(5);
  await handIn(page, [chidiFile]);

  const heat = page.getByRole('table', { name: 'Score out of 100 for each factor and person' });
  await expect(heat.getByRole('columnheader')).toHaveText(['Factor', 'Ana', 'Person 2', 'Chidi', 'Median', 'Spread']);
  const { highest, lowest, wide } = words().ui.team.heat;
  await expect(heat.locator('[data-factor-row=processes] td')).toHaveText([
    `100${highest}`,
    `0${lowest}`,
    `0${lowest}`,
    '0',
    `100${wide}`,
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the team disagrees');
  await expect(page.locator('[data-first]')).toHaveCount(2);
  await expect(page.locator('[data-first]').first()).toHaveAttribute('data-first', SECOND);

  await press(page, 'button', new RegExp(`^${words().ui.team.first.go} ?, VI`));
  const first = card(page, SECOND);
  await expect(first.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(first.locator('[data-count=no]')).toContainText(gave('no', 2));
  await first.getByText('Who said what').focus();
  await page.keyboard.press('Enter');
  for (const who of ['Person 2', 'Chidi']) await expect(first.locator('.said')).toContainText(who);
  await expect(first.locator('[data-consensus]'), 'nothing is agreed beforehand').toHaveAttribute('data-consensus', '');
  await expect(page.locator('[data-consensus-standing]')).toContainText('2 questions you differ on have no consensus');
  await first.locator('input[value=partly]').focus();
  await page.keyboard.press('Space');
  await first.getByLabel('Why, in a sentence').fill('Web only; the importer keeps its own.');
  await expect(page.locator('[data-consensus-standing]')).toHaveText(
    '1 answer agreed. 1 question you differ on has no consensus yet.',
  );
  await expect(page.locator(`[data-plan-step="${SECOND}"]`), 'agreed partly: its first step is proposed').toHaveCount(
    1,
  );

  await first.getByText('Show of hands').focus();
  await page.keyboard.press('Enter');
  await first.getByRole('button', { name: 'One more for Yes' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(first.locator('[data-count=yes]')).toContainText(gave('yes', 3));
  await expect(first).toContainText('2 hands');

  await press(page, 'button', new RegExp(`^${words().ui.team.questions.act} ?, VI`));
  const form = page.getByRole('dialog');
  await form.getByLabel('What').fill('');
  await form.getByRole('button', { name: 'Add an action' }).press('Enter');
  await expect(form).toContainText('Say what will be done.');
  await form.getByLabel('What').fill('Move sessions of the importer to Redis');
  await form.getByLabel('Owner').fill('Chidi');
  await form.getByLabel('By', { exact: true }).fill('2026-12-04');
  await page.keyboard.press('Enter');
  const actions = page.getByRole('table', { name: 'Actions of the team' });
  await expect(actions.getByRole('row').last()).toContainText('VI Processes');
  await expect(actions.getByRole('row').last()).toContainText('4 December 2026');

  await expect(page.locator(`[data-plan-step="${SECOND}"]`), 'what is taken on is no further proposal').toHaveCount(0);

  await press(page, 'button', 'Export');
  const report = await downloaded(page, () => press(page, 'button', /^Team report, Markdown/));
  expect(report.name).toMatch(/^twelvefold-ledger-api-spring-2026-team-.*\.md$/);
  expect(report.text).toContain('Web only; the importer keeps its own.');
  expect(report.text).toContain('Move sessions of the importer to Redis');
  await press(page, 'button', 'Export');
  const csv = await downloaded(page, () => press(page, 'button', /^Actions, CSV/));
  expect(csv.text).toContain('Chidi');

  // What was written by hand in the repository comes back: the action is done, the agreement has changed.
  const { partly, no } = words().ui.answers;
  const edited = report.text.replace(/- \[ \] (?=Move sessions)/, '- [x] ').replace(`**${partly}**`, `**${no}**`);
  expect(edited).not.toBe(report.text);
  await press(page, 'button', 'Export');
  await press(page, 'button', /^Open a team report/);
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'team.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(edited),
    });
  await expect(page.getByRole('dialog')).toContainText('1 agreed answer');
  await expect(page.getByRole('dialog')).toContainText('1 action');
  await press(page, 'button', 'Take it back');
  await expect(first.locator('[data-consensus]')).toHaveAttribute('data-consensus', 'no');
  const done = page.getByRole('checkbox', { name: 'Done: Move sessions of the importer to Redis' });
  await expect(done).toBeChecked();
  await expect(heat.getByRole('columnheader'), 'the people stay').toHaveCount(6);
  const other = await page.context().newPage();
  await other.goto('/en/team/');
  await card(other, SECOND).getByLabel('Why, in a sentence').fill('Said in another tab meanwhile.');
  const why = first.getByLabel('Why, in a sentence');
  await expect(why).toHaveValue('Said in another tab meanwhile.');
  await other.close();
  await press(page, 'button', 'Undo');
  await expect(first.locator('[data-consensus]')).toHaveAttribute('data-consensus', 'partly');
  await expect(done).not.toBeChecked();
  await expect(why, 'undo leaves what was changed since').toHaveValue('Said in another tab meanwhile.');

  await page.reload();
  await expect(heat.getByRole('columnheader')).toHaveCount(6);
  await press(page, 'button', 'Start the next round');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collect the team’s answers');
  await expect(page.locator('[data-action]')).toContainText('from the last round');
  await page.getByLabel('Team', { exact: true }).selectOption({ label: 'ledger-api, Spring 2026' });

  await press(page, 'button', 'Open as report');
  await expect(page).toHaveURL(/\/en\/report\/$/);
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await expect(page.locator('.rp-top')).toContainText('Team consensus, Spring 2026');
  await open(page, '/en/assess/');
  await expect(page.getByLabel('Service', { exact: true }).locator('option')).toHaveText([
    'ledger-api, Team consensus, Spring 2026, 1 of 53',
  ]);
});

test('among nine good files a broken, a foreign, a duplicate and a newer one: nine are merged, each other is named with its reason', async ({
  page,
}) => {
  await startLedgerTeam(page);
  const good = peopleFiles(9);
  const broken = {
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"twelvefold/ass'),
  };
  const foreign = personFile(10, { id: 'service-notify', name: 'notify-worker', team: '', description: '' });
  const duplicate = { ...personFile(4), name: 'dana-again.json' };
  const newer = JSON.stringify({ format: 'twelvefold/assessment', version: 7, assessment: person(11) });
  await handIn(page, [
    ...good.slice(0, 5),
    broken,
    foreign,
    ...good.slice(5),
    duplicate,
    { name: 'newer.json', mimeType: 'application/json', buffer: Buffer.from(newer) },
  ]);
  await expect(page.locator('.merge-said')).toHaveText('9 hand-ins are in. 4 were left out.');
  await expect(page.locator('.heat thead th')).toHaveCount(12);
  const notice = (name: string) => page.locator('.notice').filter({ hasText: `${name} was left out` });
  await expect(notice('broken.json')).toContainText('ends too early');
  await expect(notice('dana-again.json')).toContainText('already here, from Dana');
  await expect(notice('newer.json')).toContainText('newer version of this app (format version 7)');
  await expect(notice('person-10.json')).toContainText(
    'answers for notify-worker, and this team answers for ledger-api',
  );

  await notice('person-10.json').getByRole('button', { name: 'Include anyway' }).click();
  await expect(page.locator('.heat thead th')).toHaveCount(13);
  await expect(notice('person-10.json')).toHaveCount(0);
  await page.locator('.people summary').click();
  const jonas = page.locator('[data-person="person-10"]');
  await expect(jonas).toContainText('Answers for notify-worker; included by choice.');

  const cells = page.locator('.heat tbody td');
  const whole = await cells.allTextContents();
  await jonas.getByRole('button', { name: 'Remove Jonas' }).click();
  await expect(page.locator('.heat thead th')).toHaveCount(12);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.heat thead th')).toHaveCount(13);
  expect(await cells.allTextContents()).toEqual(whole);

  await page.getByRole('button', { name: 'Rename Bo' }).click();
  await page.keyboard.type('Boris');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename Boris' })).toBeFocused();
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.locator('.heat thead')).not.toContainText('Boris');
  await expect(page.locator('.heat thead')).toContainText('Person 2');
});

test('thirty files of another service are named, a screen of them at a time, and can be included together', async ({
  page,
}) => {
  await startLedgerTeam(page);
  const other = { id: 'service-notify', name: 'notify-worker', team: '', description: '' };
  await handIn(
    page,
    Array.from({ length: 30 }, (_, i) => personFile(i + 1, other)),
  );
  await expect(page.getByText('Notes 1 to 25 of 30')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Include anyway' })).toHaveCount(25);
  await page.getByRole('button', { name: 'Later notes' }).click();
  await expect(page.getByRole('button', { name: 'Include anyway' })).toHaveCount(5);
  await page.getByRole('button', { name: 'Include all 30' }).click();
  await expect(page.locator('.merge-said')).toHaveText('30 are included.');
  await expect(page.getByRole('button', { name: 'Include anyway' })).toHaveCount(0);
});

test('on paper a map of 24 people fits the sheet, and every column of the tables keeps its head', async ({ page }) => {
  await startLedgerTeam(page);
  await handIn(page, peopleFiles(24));
  await expect(page.locator('.merge-said')).toContainText('24 hand-ins are in');
  await page.getByRole('button', { name: 'Add an action', exact: true }).click();
  await page.getByRole('dialog').getByLabel('What').fill('Tag releases');
  await page.getByRole('dialog').getByRole('button', { name: 'Add an action' }).click();
  // A4 without its margins.
  await page.setViewportSize({ width: 680, height: 990 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader', { name: 'Don’t know' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Owner' })).toBeVisible();
  await expect(page.locator('[data-first]').first()).toBeVisible();
  const top = (name: string) =>
    page.getByRole('heading', { name, exact: true }).evaluate((it) => it.getBoundingClientRect().top);
  expect(await top('Actions'), 'what came out stands before what is open').toBeLessThan(
    await top('Question by question'),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});

test('on a phone every value of a factor stands on the screen below the name of its column', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startLedgerTeam(page);
  await handIn(page, peopleFiles(2));
  const values = page.locator('[data-spread-row=config] td[data-label]');
  await expect(values).toHaveCount(7);
  const seen = await values.evaluateAll((cells) =>
    cells.map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return { inside: left >= 0 && right <= innerWidth, named: getComputedStyle(cell, '::before').content };
    }),
  );
  for (const { inside, named } of seen) {
    expect(inside).toBe(true);
    expect(named).toMatch(/"\S/);
  }
});

test('somebody without a browser is added by hand, and a show of hands counts without anybody', async ({ page }) => {
  await startLedgerTeam(page);
  const question = card(page, FIRST);
  await question.getByText('Show of hands').click();
  await question.getByLabel('Hands for Yes').fill('4');
  await question.getByLabel('Hands for No').fill('4');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the team disagrees');
  await expect(question).toContainText('Disagreement 100 of 100');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Kofi');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Answers of Kofi' });
  await expect(dialog.getByText('0 of 53 answered')).toBeInViewport();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeInViewport();
  await dialog.locator(`[data-by-hand="${FIRST}"] input[value=yes]`).check();
  await expect(dialog.getByText('1 of 53 answered')).toBeInViewport();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.heat thead')).toContainText('Kofi');
  await expect(question.locator('[data-count=yes]')).toContainText(gave('yes', 5));
  await page.reload();
  await expect(question.locator('[data-count=yes]')).toContainText(gave('yes', 5));
});

test('who has answered for a service before decides whether to go on or to begin anew', async ({ page }) => {
  await startLedgerTeam(page);
  await page.getByRole('button', { name: 'Invite people' }).click();
  await expect(page.locator('[data-invite-link]')).toHaveValue(/#invite=/);
  const link = await page.locator('[data-invite-link]').inputValue();
  await page.goto(link);
  await expect(page.getByText('You have answered for this service before')).toBeVisible();
  await page.getByRole('button', { name: 'Answer afresh' }).click();
  await expect(page.getByText('0 of 53 answered')).toBeVisible();
  await answer(page, FIRST, 'no');
  await open(page, '/en/assess/');
  await expect(page.getByText('1 of 53 answered')).toBeVisible();
  await page.getByLabel('Service', { exact: true }).selectOption({ index: 0 });
  await expect(page.locator('[data-invited]'), 'the other answers were not asked for').toHaveCount(0);
  await page.goto('/en/assess/#invite=broken');
  await expect(page.locator('.notice.bad')).toContainText('cut or changed on the way');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the team page, empty, full, with its dialogs and refusals, is accessible in the ${theme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await startLedgerTeam(page);
    await expectAccessible(page, 'a team without people');
    await page.getByRole('button', { name: 'Invite people' }).click();
    await page.getByLabel('Chosen').check();
    await expectAccessible(page, 'invite');
    await page.keyboard.press('Escape');
    await handIn(page, [
      ...peopleFiles(12),
      personFile(13, { id: 'service-notify', name: 'notify-worker', team: '', description: '' }),
      { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') },
    ]);
    await expect(page.locator('.merge-said')).toContainText('12 hand-ins are in');
    await page.locator('.people summary').click();
    await page.getByRole('button', { name: 'All 53' }).click();
    await expect(card(page, FIRST)).toBeVisible();
    await card(page, FIRST).getByText('Who said what').click();
    await card(page, FIRST).getByText('Show of hands').click();
    await card(page, FIRST).locator('input[value=yes]').check();
    await expectAccessible(page, 'a full team');
    await page.getByRole('button', { name: 'Add an action', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add an action' }).click();
    await expectAccessible(page, 'an action without words');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('button', { name: /^Add, then/ }).click();
    await expectAccessible(page, 'answers by hand');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    await expectAccessible(page, 'export');
    await page.getByRole('button', { name: /^Open a team report/ }).click();
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"else"}') });
    await expect(page.getByRole('dialog')).toContainText('was not opened');
    await expectAccessible(page, 'a refused file');
  });
}
