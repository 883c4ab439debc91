/** Goes through a simulation by keyboard alone, as a person without a mouse does. */
import type { Locator, Page } from '@playwright/test';
import type { FactorId } from '@/domain/factors';
import { expect } from './journey';
import type { Step } from './trial-steps';

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
