import type { Root } from 'hast';
import type { Plugin } from 'unified';

declare const plugin: Plugin<[], Root>;
export const FIRST: number;
export default plugin;
