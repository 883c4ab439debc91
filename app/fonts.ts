import localFont from 'next/font/local';

/**
 * Latin, weights 400 to 600, cut by `npm run fonts`. Roman serif and sans are preloaded; italic and mono load where they
 * are used, letters with accents where one stands.
 */
const serif = localFont({
  src: './fonts/serif.woff2',
  weight: '400 600',
  style: 'normal',
  variable: '--face-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

const sans = localFont({
  src: './fonts/sans.woff2',
  weight: '400 600',
  variable: '--face-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

const serifItalic = localFont({
  src: './fonts/serif-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--face-serif-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const mono = localFont({
  src: './fonts/mono.woff2',
  weight: '400 600',
  variable: '--face-mono',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

// These stand after the letters without accents and before the fallbacks (app/globals.css), and have none of their own.
const serifAccents = localFont({
  src: './fonts/serif-accents.woff2',
  weight: '400 600',
  variable: '--face-serif-accents',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+C0-D6, U+D8-F6, U+F8-FF' }],
});

const sansAccents = localFont({
  src: './fonts/sans-accents.woff2',
  weight: '400 600',
  variable: '--face-sans-accents',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+C0-D6, U+D8-F6, U+F8-FF' }],
});

/** The class names that define the faces for everything below them. */
export const faces = [serif, sans, serifItalic, mono, serifAccents, sansAccents].map((font) => font.variable).join(' ');
