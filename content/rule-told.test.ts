/** The rule is told in words in several places; these hold the words to the rule. */
import { expect, test } from 'vitest';
import { FACTORS, TIER_WEIGHT, TIERS } from '@/domain/factors';
import { BAND_MINIMUM, GRADES } from '@/domain/grade';
import { GRADED_FROM } from '@/domain/score';
import { LOCALES } from '@/i18n/locales';
import { words } from './load';
import { readProse } from './outline';

const languages = LOCALES.map((locale) => ({ ...words(locale), method: readProse(locale, 'about/about.mdx') }));
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

test('the page about the method lists the grades with their names and where each begins', () => {
  for (const { method, ui } of languages) {
    for (const grade of GRADES) expect(method).toContain(`| ${grade} | ${BAND_MINIMUM[grade]} | ${ui.grades[grade]} |`);
  }
});

test('the page about the method lists the importance of every factor, and what it weighs', () => {
  for (const { method, ui, factors } of languages) {
    for (const tier of TIERS) {
      const own = FACTORS.filter((each) => each.tier === tier).map(({ id, roman }) => `${roman} ${factors[id].title}`);
      expect(method).toContain(`| ${ui.tiers[tier]} | ${TIER_WEIGHT[tier]} | ${own.join(', ')} |`);
    }
  }
});

test('wherever a text says how much must be settled for a grade, it says what the rule asks', () => {
  for (const { method, ui } of languages) {
    const share = new RegExp(`${GRADED_FROM * 100} ?%`);
    expect(method).toMatch(share);
    expect(ui.report.verdict.provisionalCompleteness).toMatch(share);
  }
});

test('the rule in short, beside the questions and in every exported file, has the weights and bands of the rule', () => {
  for (const { ui, files } of languages) {
    const exported = numbersIn(files.method.paragraphs.join(' '));
    const weights = TIERS.map((tier) => TIER_WEIGHT[tier]);
    const bands = GRADES.filter((grade) => grade !== 'E').map((grade) => BAND_MINIMUM[grade]);
    expect(numbersIn(ui.assess.live.howText)).toEqual(expect.arrayContaining(weights));
    expect(exported).toEqual(expect.arrayContaining([...weights, ...bands]));
  }
});
