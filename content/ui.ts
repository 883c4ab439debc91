/** The interface's words as a type: English written once, every other language has the same shape. */
import type { ui } from './en/ui';

/** The same tree with its literals widened, so that another language may say it differently. Not every language has a singular. */
type Widened<T> = T extends string
  ? string
  : T extends { one: string; other: string }
    ? { readonly one?: string; readonly other: string }
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Ui = Widened<typeof ui>;
