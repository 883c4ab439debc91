import { presentPath } from '@/app/present-page';
import type { OpensLink, OpensLinks } from '@/components/workshop/opens';
import { stopTitle } from '@/components/workshop/stop-title';
import { lesson, lessonWords, type Words } from '@/content/load';
import { AGENDAS, type Opens } from '@/domain/agenda';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

async function linkOf(locale: Locale, all: Words, opens: Opens): Promise<OpensLink> {
  const words = all.ui.workshop.agenda.links;
  if (opens.to === 'lesson') {
    const { title } = lessonWords(all, opens.lesson);
    if (!opens.section) return { href: lessonPath(locale, opens.lesson), label: fill(words.lesson, { title }) };
    const { outline } = await lesson(locale, opens.lesson);
    const section = outline.headings.find(({ id }) => id === opens.section)?.text;
    if (!section) throw new Error(`domain/agenda.ts: the lesson ${opens.lesson} has no section "${opens.section}".`);
    return {
      href: lessonPath(locale, opens.lesson, opens.section),
      label: fill(words.section, { title, section }),
    };
  }
  if (opens.to === 'present') {
    const { title } = all.factors[opens.factor];
    const href = presentPath(locale, opens.factor, opens.stop);
    if (!opens.stop) return { href, label: fill(words.present, { title }) };
    const stop = { kind: opens.stop, part: 0 };
    return { href, label: fill(words.stop, { title, stop: stopTitle(stop, all.ui.presenter) }) };
  }
  const pages = {
    team: '/team',
    assess: '/assess',
    report: '/report',
    exercises: '/workshop#exercises',
    invite: '/workshop#participants',
  };
  const page = pages[opens.to];
  return { href: localPath(locale, page), label: words[opens.to] };
}

/** What opens each block, in one language. */
export async function agendaLinks(locale: Locale, all: Words): Promise<OpensLinks> {
  const blocks = Object.values(AGENDAS).flat();
  const entries = blocks.map(async ({ id, opens }) => {
    const links = await Promise.all(opens.map((each) => linkOf(locale, all, each)));
    return [id, links] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
