import type { Root } from 'hast';
import type { Plugin } from 'unified';

export const LANGUAGES: Readonly<Record<string, string>>;
declare const plugin: Plugin<[], Root>;
export default plugin;
