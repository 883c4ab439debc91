/** What "redraw it" needs once it is asked for. */
import { type ComponentType, createElement } from 'react';
import { RedrawDialog, type RedrawDialogProps } from '@/components/diagram/RedrawDialog';
import type { Redrawing } from '@/content/redraw';
import type { Locale } from '@/i18n/locales';
import { redrawWords } from './later-words-lesson';

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

type Picture = { locale: Locale; lesson: string; name: string };

/** The dialog over one diagram, with its words and its source in the language of the page. */
export async function redrawDialog({ locale, lesson, name }: Picture): Promise<ComponentType<{ onClose: () => void }>> {
  const [words, sources] = await Promise.all([
    redrawWords(locale),
    fetch(`${BASE}/${locale}/diagrams.json`).then((answer): Promise<Record<string, Redrawing>> => answer.json()),
  ]);
  const diagram = sources[lesson]?.diagrams[name];
  if (!diagram) throw new Error(`${lesson}/${name} has no source.`);
  const given: Omit<RedrawDialogProps, 'onClose'> = {
    picture: `${lesson}/${name}`,
    title: diagram.title,
    original: diagram.source,
    questions: sources[lesson]?.questions ?? [],
    words,
  };
  return ({ onClose }) => createElement(RedrawDialog, { ...given, onClose });
}
