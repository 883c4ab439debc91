/** Each simulation gone through by keyboard alone: what breaks it, what mends it, and the keys for that. */
import type { Locator, Page } from '@playwright/test';
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import { expect } from './journey';

/**
 * What a person does, in order: `choose store` picks the radio of that value, `set pool 5` moves a slider, `press deploy`
 * presses a button, `still` waits until nothing moves any more. Where several groups have the same options,
 * `choose secret in DATABASE_URL` names the group.
 */
export type Step = `choose ${string}` | `set ${string} ${number}` | `press ${string}` | 'still';

const ROWS: { readonly [F in FactorId]: { breaks: readonly Step[]; fixes: readonly Step[] } } = {
  processes: {
    breaks: ['press deploy'],
    fixes: ['choose store', 'choose objects', 'press deploy', 'still', 'press scale', 'still'],
  },
  concurrency: {
    breaks: ['press run', 'still'],
    fixes: ['choose split', 'set web 6', 'set worker 7', 'set pool 5', 'press run', 'still'],
  },
  disposability: {
    breaks: ['press deploy', 'still'],
    fixes: [
      'choose exec',
      'choose drain',
      'choose late',
      'choose once',
      'set request 3',
      'set startup 3',
      'press deploy',
      'still',
    ],
  },
  dependencies: {
    breaks: ['press deploy-newcomer'],
    fixes: [
      'choose listed',
      'choose locked',
      'choose isolated',
      'choose bundled',
      'press step',
      'press step',
      'press step',
    ],
  },
  'backing-services': {
    breaks: ['press break', 'press attach'],
    fixes: ['choose in-config', 'choose amqp', 'choose pg-replica', 'press break', 'press attach', 'press release'],
  },
  'port-binding': {
    breaks: ['press start'],
    fixes: [
      'choose variable',
      'choose every-interface',
      'choose rule-each',
      'set shop-port 5002',
      'press start',
      'press call',
      'press step',
      'press step',
    ],
  },
  codebase: {
    breaks: ['press mend-refunds'],
    fixes: [
      'choose commit',
      'choose library',
      'press mend-refunds',
      'press mend-tax',
      'press step',
      'press step',
      'press step',
    ],
  },
  config: {
    breaks: ['press publish'],
    fixes: [
      'choose secret in DATABASE_URL',
      'choose secret in STRIPE_API_KEY',
      'choose variable in PUBLIC_URL',
      'choose default in POOL_SIZE',
      'choose code in ROUTES',
      'press publish',
      'press promote',
      'press add',
    ],
  },
  'build-release-run': {
    breaks: ['press reboot'],
    fixes: [
      'choose build',
      'choose release',
      'choose number',
      'press change',
      'press reboot',
      'press ship',
      'press back',
    ],
  },
  'admin-processes': {
    breaks: ['press deploy'],
    fixes: ['choose job', 'choose expand', 'press deploy', 'press step', 'press step', 'press step', 'press back'],
  },
  logs: {
    breaks: ['press crash'],
    fixes: [
      'choose stdout',
      'choose unbuffered',
      'choose json',
      'choose trace-id',
      'choose routed',
      'press crash',
      'press replace',
      'press search',
    ],
  },
  'dev-prod-parity': {
    breaks: ['press ship', 'still'],
    fixes: ['choose image', 'choose contracts', 'choose hours', 'choose authors', 'press ship', 'still'],
  },
};
export const rows = FACTOR_IDS.map((factor) => ({ factor, ...ROWS[factor] }));

export const trialOf = (page: Page) => page.locator('.trial');

export async function reach(page: Page, factor: FactorId): Promise<Locator> {
  await page.goto(`/en/learn/${factor}/#simulation`);
  const trial = trialOf(page);
  await expect(trial).toBeVisible();
  return trial;
}

/** Moves the focus with Tab, forwards or backwards, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const way = await target.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return 'here';
      const before = focused ? element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
      return before ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'here') return;
    await page.keyboard.press(way);
  }
  throw new Error(`Tab does not reach ${target}`);
}

async function choose(page: Page, radio: Locator): Promise<void> {
  if (await radio.isChecked()) return;
  const group = radio.locator('xpath=ancestor::fieldset[1]');
  await tabTo(page, group.locator('input:checked'));
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

async function set(page: Page, slider: Locator, value: number): Promise<void> {
  await tabTo(page, slider);
  for (let presses = 0; presses < 80; presses += 1) {
    const now = Number(await slider.inputValue());
    if (now === value) return;
    await page.keyboard.press(now < value ? 'ArrowRight' : 'ArrowLeft');
  }
  throw new Error(`The slider does not come to ${value}`);
}

export async function perform(page: Page, steps: readonly Step[]): Promise<void> {
  const trial = trialOf(page);
  for (const step of steps) {
    const [what, name = '', value = '', group = ''] = step.split(' ');
    const within = group ? `[data-choice="${group}"] ` : '';
    if (what === 'choose') await choose(page, trial.locator(`${within}input[type=radio][value="${name}"]`));
    if (what === 'set') await set(page, trial.locator(`[data-choice="${name}"] input[type=range]`), Number(value));
    if (what === 'press') {
      await tabTo(page, trial.locator(`[data-act="${name}"]`));
      await page.keyboard.press('Enter');
    }
    if (what === 'still') {
      await expect(trial.locator('[data-act="step"]')).toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 });
    }
  }
}
