/** The interface's words as a type: English written once, every other language has the same shape. */
import type { ui } from './en/ui';

/** The same tree with its literals widened, so that another language may say it differently. */
type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };

export type Ui = Widened<typeof ui>;
