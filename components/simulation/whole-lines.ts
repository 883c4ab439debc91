type Block = { top: number; height: number };

/**
 * How far to scroll a box of this height so that its last block is in sight and the first line that shows is whole.
 * `below` is the room kept under the last line.
 */
export function wholeLines(blocks: readonly Block[], line: number, height: number, below: number): number {
  const last = blocks.at(-1);
  const least = last ? last.top + last.height + below - height : 0;
  if (least <= 0) return 0;
  for (const { top, height: tall } of blocks) {
    const hidden = Math.max(0, Math.ceil((least - top) / line));
    if (hidden * line < tall - 1) return top + hidden * line;
  }
  return least;
}

/** Scrolls a log to its newest line. */
export function showNewest(box: HTMLElement): void {
  const blocks = [...box.querySelectorAll<HTMLElement>(':scope > p')].map((p) => ({
    top: p.offsetTop,
    height: p.offsetHeight,
  }));
  const { lineHeight, paddingTop } = getComputedStyle(box);
  box.scrollTo({
    top: wholeLines(blocks, Number.parseFloat(lineHeight), box.clientHeight, Number.parseFloat(paddingTop)),
  });
}
