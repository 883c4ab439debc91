/** Input methods: while a syllable is being composed, Enter belongs to them. */
import type { KeyboardEvent } from 'react';

/** The key code of a press that an input method has taken; Safari sends it just after the composition has ended. */
const TAKEN = 229;

/** For a form's `onKeyDown`: Enter that ends a syllable does not send the form. */
export function keepEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { isComposing, keyCode } = event.nativeEvent;
  if (event.key === 'Enter' && (isComposing || keyCode === TAKEN)) event.preventDefault();
}
