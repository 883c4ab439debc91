/** Draws a source with mermaid in this page's colours. Only the page inside the frame loads this: its policy allows mermaid's styles. */
import mermaid from 'mermaid';
import { typedLine } from './typed-line';

export type Drawing = { kind: 'drawn'; svg: string } | { kind: 'failed'; message: string; line: number | null };

/** The site's colours as numbers, for mermaid calculates with them; those of paper are the light ones. */
function coloursOf(paper: boolean): (token: string) => string {
  // Read at once and put back before anything is painted.
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  if (paper) dataset.theme = 'light';
  const read = new Map(
    ['paper', 'sheet', 'ink', 'ink-2', 'rule-strong', 'hand', 'hand-wash'].map((token) => {
      // A new one for each colour: where motion is reduced, a second colour would still be on its way from the first.
      const probe = document.createElement('i');
      probe.style.color = `var(--color-${token})`;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return [token, color];
    }),
  );
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
  return (token) => read.get(token) ?? 'currentColor';
}

function configure(paper: boolean) {
  const colour = coloursOf(paper);
  const face = getComputedStyle(document.body).fontFamily;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    look: 'classic',
    fontFamily: face,
    flowchart: { htmlLabels: false, padding: 10 },
    sequence: { mirrorActors: false },
    themeVariables: {
      fontFamily: face,
      fontSize: '14px',
      background: colour('paper'),
      primaryColor: colour('paper'),
      primaryTextColor: colour('ink'),
      primaryBorderColor: colour('ink-2'),
      secondaryColor: colour('sheet'),
      tertiaryColor: colour('sheet'),
      lineColor: colour('ink-2'),
      textColor: colour('ink'),
      clusterBkg: colour('sheet'),
      clusterBorder: colour('rule-strong'),
      edgeLabelBackground: colour('sheet'),
      noteBkgColor: colour('hand-wash'),
      noteBorderColor: colour('hand'),
      noteTextColor: colour('ink'),
    },
  });
}

/** The line mermaid complains about, of the source as typed. */
function lineOf(error: unknown, source: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const read = /\bline:? (\d+)/i.exec(message)?.[1];
  return read ? typedLine(source, Number(read)) : null;
}

let last: Promise<unknown> = Promise.resolve();

/** Draws one after the other, for mermaid's colours are global. What cannot be read comes back with its words and the line. */
export function draw(source: string, paper: boolean, id: string): Promise<Drawing> {
  const drawing = last.then(() => drawNow(source, paper, id));
  last = drawing.catch(() => {});
  return drawing;
}

async function drawNow(source: string, paper: boolean, id: string): Promise<Drawing> {
  try {
    configure(paper);
    await mermaid.parse(source);
    const { svg } = await mermaid.render(id, source);
    return { kind: 'drawn', svg };
  } catch (error) {
    // Mermaid leaves its drawing of a bomb behind.
    document.getElementById(`d${id}`)?.remove();
    return {
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
      line: lineOf(error, source),
    };
  }
}
