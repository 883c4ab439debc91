import type { Root } from 'mdast';
import type { Plugin } from 'unified';

declare const plugin: Plugin<[], Root>;
export default plugin;
