const HEIGHTS = [5, 8.5, 12, 16];

/** The small picture before each line of a dial's legend. */
export function LegendMark({ of }: { of: 'sweep' | 'thirds' | 'thickness' | 'open' | 'hand' | 'earlier' }) {
  if (of === 'hand') {
    return (
      <svg className="legend-hand" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 1 11 11H1Z" />
      </svg>
    );
  }
  if (of === 'earlier') {
    return (
      <svg width="8" height="16" aria-hidden="true">
        <path className="dial-prev" d="M4 0V16" />
      </svg>
    );
  }
  if (of === 'thirds') {
    return (
      <svg width="34" height="12" aria-hidden="true">
        <rect x=".5" y=".5" width="33" height="11" className="dial-track" />
        <rect width="11" height="12" className="dial-fill" />
        <rect x="11.5" width="11" height="12" className="dial-fill" />
      </svg>
    );
  }
  if (of === 'thickness') {
    return (
      <svg width="26" height="16" aria-hidden="true">
        {HEIGHTS.map((height, i) => (
          <rect key={height} x={i * 7} y={16 - height} width="5" height={height} className="dial-fill" />
        ))}
      </svg>
    );
  }
  return (
    <svg width="34" height="12" aria-hidden="true">
      <rect x=".5" y=".5" width="33" height="11" className={of === 'open' ? 'dial-track is-open' : 'dial-track'} />
      {of === 'sweep' && <rect width="22" height="12" className="dial-fill" />}
    </svg>
  );
}
