import type { Window } from './use-window';

type WindowMovesProps = { window: Window; said: string; earlier: string; later: string };

/** What a window shows, and the ways to the ones beside it; nothing where everything is shown. */
export function WindowMoves({ window: { earlier, later }, said, earlier: back, later: on }: WindowMovesProps) {
  if (!earlier && !later) return null;
  return (
    <div className="window-moves">
      <p role="status" className="num">
        {said}
      </p>
      <button className="btn btn-sm no-print" type="button" disabled={!earlier} onClick={() => earlier?.()}>
        {back}
      </button>
      <button className="btn btn-sm no-print" type="button" disabled={!later} onClick={() => later?.()}>
        {on}
      </button>
    </div>
  );
}
