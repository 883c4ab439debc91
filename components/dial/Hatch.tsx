import './spread.css';
/** The hatching of wide bands. Stands once on a page, before what uses it. */
export const HATCH = 'url(#tf-hatch)';

export function Hatch() {
  return (
    <svg className="hatch-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="tf-hatch" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <path className="hatch-line" d="M0 0V6" />
        </pattern>
      </defs>
    </svg>
  );
}
