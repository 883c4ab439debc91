/** Words of the interface in English: redrawing a diagram. */
export const redraw = {
  title: 'Redraw it for your own system',
  lead: 'This is the source of “{title}”, in mermaid’s language. Change it until it shows your system: what you type is kept in this browser.',
  source: 'Source',
  frame: 'Your drawing',
  loading: 'Loading the drawing tool',
  drawn: 'Drawn.',
  failed: 'Mermaid cannot read this yet. The last drawing that worked still shows.',
  failedAt: 'Line {line} cannot be read yet. The last drawing that worked still shows.',
  /** Instead of mermaid's list of everything that could have stood there. */
  missing: {
    end: 'Something is missing at the end.',
    line: 'Something is missing at the end of a line.',
    unfit: 'What stands at the mark does not fit there.',
  },
  goTo: 'Go to line {line}',
  unreachable: 'The drawing tool could not be loaded. Your text is kept: check the connection, then open this again.',
  reset: 'Back to the original',
  restore: 'Bring my drawing back',
  copy: 'Copy source',
  copied: 'Copied',
  save: 'Download SVG',
  saved: 'Saved as {file}.',
  attach: {
    label: 'Keep it with the answer to',
    button: 'Attach to the evidence',
    done: 'Attached to the evidence of {item}. It will be drawn in the Markdown report.',
    again: 'The evidence of {item} already holds your drawing of this picture; attaching replaces it.',
    open: 'Open the attached one',
  },
  close: 'Close',
} as const;
