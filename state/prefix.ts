/** The names that every page needs at once; those of records (`keys.ts`) come with the store. */

/** Every key begins with it, since an origin may be shared with other apps. */
export const PREFIX = 'tf:';
export const preferenceKey = (name: string) => `tf:p:${name}`;
