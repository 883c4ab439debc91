/** Texts that somebody might type, paste or send to make a page run, load or break something. */

const MARKUP = [
  '<script>window.hostile=1</script>',
  '"><script>window.hostile=1</script>',
  '</textarea><script>window.hostile=1</script>',
  '<img src=x onerror=window.hostile=1>',
  '<svg onload=window.hostile=1>',
  '<svg><script>window.hostile=1</script></svg>',
  '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '<details open ontoggle=window.hostile=1>',
  '<a href="javascript:window.hostile=1">here</a>',
  '<base href="https://evil.test/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.test/">',
  '<link rel=stylesheet href=https://evil.test/a.css>',
  '<img src="https://evil.test/beacon.png">',
  '<style>*{display:none}</style>',
  '<form action="https://evil.test/"><button>Go</button></form>',
  '<object data="javascript:window.hostile=1"></object>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.hostile=1>',
  '&lt;script&gt;window.hostile=1&lt;/script&gt;',
  '&#60;img src=x onerror=window.hostile=1&#62;',
  '<!-- --><script>window.hostile=1</script><!-- -->',
  ']]><script>window.hostile=1</script>',
  '{{constructor.constructor("window.hostile=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that tries to be a template.
  '${window.hostile=1}',
  "';window.hostile=1;//",
  'javascript:window.hostile=1',
  'data:text/html,<script>opener.hostile=1</script>',
];
const MARKDOWN = [
  '[here](javascript:window.hostile=1)',
  '![x](https://evil.test/beacon.png)',
  '[a]: https://evil.test/ "b"',
  '<https://evil.test/>',
  '-->\n- [x] **Yes** <!-- id=one-codebase-per-app -->',
  '<!-- twelvefold:end items=0 -->',
  '| a | b |\n| - | - |',
  '```\n</code></pre><script>window.hostile=1</script>\n```',
  '# A heading\n\n> a quote',
];
const FORMULAS = [
  '=1+1',
  '=cmd|"/c calc"!A1',
  '@SUM(A1:A9)',
  '+49 30',
  '-2+3',
  '\t=1',
  '\r=1',
  '＝1+1',
  "'=1",
  '=HYPERLINK("https://evil.test")',
];
const LETTERS = [
  '\u202egnp.exe\u202c',
  '\u2066abc\u2069',
  '한글'.normalize('NFD'),
  '한글'.normalize('NFC'),
  'e\u0301\u0301\u0301',
  '👩‍💻👨‍👩‍👧‍👦',
  '\ud83d',
  '\udc00a',
  'a\u0000b',
  '\u200b\u200d\ufeff',
  '\u2028\u2029',
  '\u0085\u001b[31m',
  'Ｚ̷̢͝ａ',
  'x'.repeat(5000),
];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":1}}',
  'null',
  'undefined',
  'NaN',
  '',
  ' ',
];

const TEXTS = [...MARKUP, ...MARKDOWN, ...FORMULAS, ...LETTERS, ...KEYS];
/** Surroundings that a text might break out of, or that might make it mean something. */
const AROUND = [
  (text: string) => text,
  (text: string) => `"'>${text}`,
  (text: string) => `\`\`\`\n${text}\n\`\`\``,
  (text: string) => `[${text}](${text} "${text}")`,
  (text: string) => `-->\n${text}\n<!--`,
];

/** More than three hundred, those without surroundings first. */
export const hostileStrings: readonly string[] = AROUND.flatMap((around) => TEXTS.map(around));
