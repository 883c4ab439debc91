/** The part of subset-font that `scripts/fonts.ts` uses; the package has no types of its own. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number };
  type Options = {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: Readonly<Record<string, Axis>>;
    dropTables?: readonly string[];
    keepAllGlyphs?: boolean;
    preserveNameIds?: readonly number[];
  };
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
