type ScaleProps = { value: number | null; known?: number; earlier?: number | null };

/**
 * The dial straightened: earned, missed and open parts of 0 to 1, with quarter marks.
 * `value` is the share earned of what is known; null draws an open track. `earlier` marks another value on the
 * same scale. The numbers stand beside it in words.
 */
export function Scale({ value, known = 1, earlier = null }: ScaleProps) {
  const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;
  const open = value === null ? 1 : 1 - known;
  return (
    <svg className="scale" height="18" aria-hidden="true">
      <rect className="scale-track" width="100%" height="12" />
      {value !== null && value > 0 && <rect className="scale-fill" width={percent(value * known)} height="12" />}
      {open > 0 && <rect className="scale-open" x={percent(1 - open)} width={percent(open)} height="12" />}
      {['0%', '25%', '50%', '75%', '100%'].map((x) => (
        <line key={x} className="scale-tick" x1={x} x2={x} y1="13" y2="18" />
      ))}
      {earlier !== null && (
        <>
          <line
            className="dial-prev-halo"
            x1={percent(earlier * known)}
            x2={percent(earlier * known)}
            y1="-2"
            y2="14"
          />
          <line className="dial-prev" x1={percent(earlier * known)} x2={percent(earlier * known)} y1="-2" y2="14" />
        </>
      )}
    </svg>
  );
}
