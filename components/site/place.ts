/**
 * Where a reader stands on a page, in terms that are the same in every language: ids, positions and values, no words.
 * It is carried to the same page in another language by the storage of the tab, and taken out once.
 */
import { PLACE_KEY } from './place-kept';
import { followReading, readingAt, TOP } from './reading';

/** A place that was not fetched by then is of another visit. */
const FRESH = 30_000;
/** Parts of a page come when they are reached; for so long they are waited for. */
const PATIENCE = 6_000;

type Open =
  | { kind: 'details'; in: string; nth: number }
  | { kind: 'note'; item: string }
  | { kind: 'step'; figure: number; step: number }
  | { kind: 'choice'; group: number; value: string }
  | { kind: 'filter'; nth: number }
  | { kind: 'option'; question: string; value: string };

export type Place = {
  at: number;
  /** The page without its language. */
  path: string;
  /** What was last passed at the top of the window, and how far it was from there. */
  anchor: { id: string; top: number } | null;
  open: readonly Open[];
};

const within = (element: Element) => element.parentElement?.closest('[id]')?.id ?? '';
const siblings = (inside: string) =>
  [...document.querySelectorAll<HTMLDetailsElement>('main details')].filter((each) => within(each) === inside);

function anchorNow(): Place['anchor'] {
  const marks = [
    ...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id], main [data-item][id], main dl > [id]'),
  ];
  const line = window.innerHeight / 3;
  const down = readingAt();
  const topOf = (mark: HTMLElement) => mark.getBoundingClientRect().top + window.scrollY - down;
  // The title of a closed dialog stands nowhere, and its place reads as the top.
  const passed = marks.filter((mark) => mark.checkVisibility() && topOf(mark) < line).at(-1);
  return passed && down >= TOP ? { id: passed.id, top: topOf(passed) } : null;
}

function openNow(): Open[] {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(`main ${selector}`)];
  const chosen = (selector: string) => all<HTMLInputElement>(`${selector}:checked`);
  return [
    ...all<HTMLDetailsElement>('details[open]').map((each): Open => {
      const inside = within(each);
      return { kind: 'details', in: inside, nth: siblings(inside).indexOf(each) };
    }),
    ...all<HTMLElement>('[data-note-of]:has(textarea)').map((each): Open => {
      return { kind: 'note', item: each.dataset.noteOf ?? '' };
    }),
    ...all('.plate').flatMap((plate, figure): Open[] => {
      const step = plate.querySelector<HTMLElement>('[data-pip].now')?.dataset.pip;
      return step ? [{ kind: 'step', figure, step: Number(step) }] : [];
    }),
    ...all('fieldset.langs').flatMap((fieldset, group): Open[] => {
      const input = fieldset.querySelector<HTMLInputElement>('input:checked');
      return input ? [{ kind: 'choice', group, value: input.value }] : [];
    }),
    ...all('.filters [aria-pressed]').flatMap((button, nth): Open[] =>
      nth > 0 && button.getAttribute('aria-pressed') === 'true' ? [{ kind: 'filter', nth }] : [],
    ),
    ...chosen('form[data-question][data-given=""] input[type=radio]').map((input): Open => {
      return { kind: 'option', question: input.form?.dataset.question ?? '', value: input.value };
    }),
  ];
}

/** Keeps where the reader stands, and says which heading or question that is. */
export function keepPlace(path: string): string | null {
  const place: Place = { at: Date.now(), path, anchor: anchorNow(), open: openNow() };
  try {
    window.sessionStorage.setItem(PLACE_KEY, JSON.stringify(place));
  } catch {
    // The heading in the address still leads there.
  }
  return place.anchor?.id ?? null;
}

/** The place that was kept for this page, once. */
function takePlace(path: string): Place | null {
  try {
    const text = window.sessionStorage.getItem(PLACE_KEY);
    window.sessionStorage.removeItem(PLACE_KEY);
    const place: Place | null = text ? JSON.parse(text) : null;
    return place?.path === path && Date.now() - place.at < FRESH ? place : null;
  } catch {
    return null;
  }
}

/** Opens one thing if it is there by now. */
function opened(what: Open): boolean {
  const press = (selector: string, nth = 0) => {
    const target = document.querySelectorAll<HTMLElement>(`main ${selector}`)[nth];
    if (!target || ('disabled' in target && target.disabled)) return false;
    target.click();
    return true;
  };
  const named = CSS.escape;
  switch (what.kind) {
    case 'details': {
      const target = siblings(what.in)[what.nth];
      if (target) target.open = true;
      return target !== undefined;
    }
    case 'note':
      return press(`[data-note-of="${named(what.item)}"] [data-open-note]`);
    case 'step': {
      const pip = document
        .querySelectorAll('main .plate')
        [what.figure]?.querySelector<HTMLElement>(`[data-pip="${what.step}"]`);
      pip?.click();
      return pip?.classList.contains('now') ?? false;
    }
    case 'choice': {
      const fieldset = document.querySelectorAll('main fieldset.langs')[what.group];
      fieldset?.querySelector<HTMLInputElement>(`input[value="${named(what.value)}"]`)?.click();
      return fieldset !== undefined;
    }
    case 'filter':
      // It keeps in view what matches when it is pressed, so the answers have to be there.
      return document.querySelector('main [data-item] input:enabled')
        ? press('.filters [aria-pressed]', what.nth)
        : false;
    case 'option':
      return press(`form[data-question="${named(what.question)}"] input[value="${named(what.value)}"]`);
  }
}

/** Puts the reader back where they stood. Stops at the first thing the reader does. Returns a way to stop it. */
function restorePlace({ anchor, open }: Place): () => void {
  let left = [...open];
  const until = Date.now() + PATIENCE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => {
    const mark = anchor && document.getElementById(anchor.id);
    if (mark) window.scrollBy({ top: mark.getBoundingClientRect().top - anchor.top, behavior: 'instant' });
  };
  const stop = () => {
    clearTimeout(timer);
    for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) window.removeEventListener(event, stop);
  };
  const go = () => {
    left = left.filter((each) => !opened(each));
    hold();
    if (Date.now() < until) timer = setTimeout(go, 150);
    else stop();
  };
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(event, stop, { passive: true });
  }
  go();
  return stop;
}

/** Puts a reader who comes from another language back where they stood, then follows where they read. Returns a way to stop it. */
export function followPlace(path: string): () => void {
  const place = takePlace(path);
  const stops = [followReading(), place ? restorePlace(place) : () => {}];
  return () => {
    for (const stop of stops) stop();
  };
}
