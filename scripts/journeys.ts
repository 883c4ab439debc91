/** Which journeys run when: lists of patterns over “project file title”, for playwright.config.ts. */

/**
 * What only verify:full runs: the same journey at further widths, in the dark theme too, for further factors, and variations
 * of a journey that stays. All of them together take longer than the twenty minutes of a change.
 */
export const LONG = [
  /nothing moves when it comes or while it is used/,
  /nothing moves when the scripts.*at 1280/,
  /(?<! processes): (its code is fetched|broken, running and solved are accessible)/,
  /broken, running and solved are accessible in the dark theme/,
  /\/learn\/(?!config)[a-z-]+\/ is accessible/,
  /\/(about|glossary|nowhere|team|assess|learn)\/ is accessible in the dark theme/,
  /a filled report, its export.*in the dark theme/,
  /(?<!page\.spec\.ts.*)(accessible|in every state|everything are accessible|axe objects to|without results|with a fault).*dark( theme)?$/,
  /from each question of (?!codebase|config)/,
  /\([2-6] of 6\)$/,
  /every stop on \/en\/(assess|learn\/config)\/ is seen, (1280|390) pixels wide/,
  /24 pixels large or stands apart, 1280/,
  /^(?=.*history\.spec)(?!.*(says what changed|question by question|cheapest path|is flagged|ninety days|earlier checklist|as they are now))/,
  /^(?=.*interface\.spec)(?!.*(sends no form|the page says what is safe|gives the focus back|at 320 pixels|printed report|status line|keys of a syllable|half typed))/,
  /^(?=.*hostile\.spec).*typed into every field/,
  /^(?=.*learning\.spec)(?!.*(whole quiz|what was missed|is read when|counts as tried|mixed review asks|first-time|half-way|finished|record tells))/,
  /^(?=.*services\.spec)(?!.*(renamed|brought back|fifty|leaves nothing))/,
  /^(?=.*(sharing|merging)\.spec)(?!.*(opens elsewhere|one symbol|leaves the address|every difference|brings everything back|copied as a ticket))/,
  /^(?=.*tabs\.spec)(?!.*(fault 14|fault 15|fault 17|on the way))/,
  /nothing of (?!disposability)[a-z-]+ is cut at any size/,
  /^(?=.*search\.spec).*("sesion"|composition|without the index)/,
];

/** The journeys that also go through a plain static host: one of each kind. */
export const MAIN = [
  /the main journey by keyboard alone/,
  /an answer given in a lesson is the answer/,
  /example 11: /,
  /every row of the plan leads to the section/,
  /a learner redraws a diagram/,
  /the arrow keys choose among the results/,
  /a copied link opens elsewhere as a preview/,
  /a backup brings everything back/,
  /changing the language keeps the lesson/,
  /the language that was chosen is where the next visit begins/,
];

/** What runs in Korean as well, besides everything in English: one journey for each thing that words or letters can break. */
export const KOREAN = [
  /the main journey by keyboard alone/,
  /a report saved as Markdown imports/,
  /"session" and Enter lead/,
  /page\.spec.*(\/config|\/report|\/team)\/ is accessible in the light theme/,
  /320 pixels/,
  /a note typed with shortcut letters stays a note/,
  /not applicable asks for its reason/,
  /an answer given in a lesson is the answer/,
  /from each question of codebase/,
  /the mixed review asks what was missed/,
  /fault (20|24): .*JSON/,
  /two services are compared as they are now/,
  /after a snapshot and an answer the report says/,
  /fault (53|54): /,
];

/** What has no language of its own, so that a second run of it, in Korean, would show nothing. verify:full adds all the rest. */
export const WITHOUT_LANGUAGE = [
  // Both languages are in there already.
  /(languages|weight)\.spec|a change of the language/,
  // Answers are stored by their ids, and these kill twenty browsers and give ten thousand answers.
  /fault 9: /,
  /fault 15: /,
  // The first file goes through every page; the others hold more of the same texts.
  /hostile texts of an imported file.*\([2-6] of 6\)/,
];
