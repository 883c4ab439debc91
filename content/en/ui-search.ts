/** Words of the interface in English: search. */
export const search = {
  title: 'Search',
  field: 'Search lessons, questions and terms',
  hint: 'A word or two: session, migrate, SIGTERM. Small typing mistakes are forgiven.',
  loading: 'Loading the index',
  failed: 'The index could not be loaded. What you were reading is untouched: check the connection and try again.',
  again: 'Try again',
  found: { one: '{n} result', other: '{n} results' },
  none: 'Nothing found for “{query}”. Try a shorter word, or look in the glossary.',
  glossary: 'Open the glossary',
  kinds: { lesson: 'Lesson', section: 'Section', question: 'Question', term: 'Term' },
  keys: 'Up and down choose, Enter opens, Escape closes.',
  close: 'Close',
} as const;
