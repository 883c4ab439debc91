/** Input methods: while a syllable is being composed, its keys belong to them. */
import type { KeyboardEvent } from 'react';

/** The key code of a press that an input method has taken; Safari sends it just after the composition has ended. */
const TAKEN = 229;

/** Whether a key belongs to the syllable: Enter that ends it chooses and sends nothing, Escape closes nothing. */
export function isComposing({ nativeEvent }: Pick<KeyboardEvent, 'nativeEvent'>): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === TAKEN;
}

/** For a form's `onKeyDown`: Enter that ends a syllable does not send the form. */
export function keepEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
