import { expect, test } from 'vitest';
import { FACET_FACTORS, FACET_IDS } from '@/domain/facets';
import { FACTOR_IDS, FACTORS, type FactorId } from '@/domain/factors';
import { LOCALES } from '@/i18n/locales';
import { FACTOR_ARROWS, FACTOR_MAP } from './lessons';
import { readProse } from './outline';

const name = ({ from, to }: { from: FactorId; to: FactorId }) => `${from} > ${to}`;
const fromNeeds = FACTOR_IDS.flatMap((to) => FACTOR_MAP[to].needs.map((from) => name({ from, to })));
const fromEnables = FACTOR_IDS.flatMap((from) => FACTOR_MAP[from].enables.map((to) => name({ from, to })));

const overviews = LOCALES.flatMap((locale) => {
  const source = readProse(locale, 'overview/lesson.mdx');
  return source === null ? [] : [{ locale, source }];
});

/** The factors whose numerals stand in a text. */
function numerals(text: string): FactorId[] {
  const found: readonly string[] = text.match(/\b[IVX]+\b/g) ?? [];
  return FACTORS.filter(({ roman }) => found.includes(roman)).map(({ id }) => id);
}

test('the arrows are the union of both columns, each drawn once, and none leads to its own factor', () => {
  const arrows = FACTOR_ARROWS.map(name);
  expect(new Set(arrows)).toEqual(new Set([...fromNeeds, ...fromEnables]));
  expect(arrows).toHaveLength(new Set(arrows).size);
  expect(FACTOR_ARROWS.filter(({ from, to }) => from === to)).toEqual([]);
});

test('what a factor needs makes it possible, and the reverse, but for four arrows that one column alone names', () => {
  expect(fromNeeds.filter((arrow) => !fromEnables.includes(arrow))).toEqual(['codebase > config']);
  expect(fromEnables.filter((arrow) => !fromNeeds.includes(arrow))).toEqual([
    'port-binding > backing-services',
    'disposability > dev-prod-parity',
    'admin-processes > backing-services',
  ]);
});

test('the lesson’s table says what the picture draws', () => {
  expect(overviews).not.toEqual([]);
  for (const { locale, source } of overviews) {
    const [, section = ''] = source.split('{/* #map */}');
    const rows = [...section.matchAll(/^\| ([IVX]+) [^|]*\|([^|]*)\|([^|]*)\|$/gm)];
    expect(
      rows.slice(0, 12).map(([, roman, needs = '', enables = '']) => ({
        factor: FACTORS.find((each) => each.roman === roman)?.id,
        needs: numerals(needs),
        enables: numerals(enables),
      })),
      locale,
    ).toEqual(
      FACTOR_IDS.map((factor) => {
        const inOrder = (ids: readonly FactorId[]) => FACTOR_IDS.filter((id) => ids.includes(id));
        const { needs, enables } = FACTOR_MAP[factor];
        return { factor, needs: inOrder(needs), enables: inOrder(enables) };
      }),
    );
  }
});

test('the facets that the lesson lists are those the picture and the report show', () => {
  for (const { locale, source } of overviews) {
    const [, section = ''] = source.split('{/* #map */}');
    const lists = [...section.matchAll(/[*’] ?\(([IVX]+, [IVX, ]+)\)/g)].map(([, list = '']) => numerals(list));
    expect(lists, locale).toEqual(FACET_IDS.map((facet) => FACET_FACTORS[facet]));
  }
});
