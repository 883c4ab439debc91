'use client';

import { useEffect, useState } from 'react';
import type { QrPath } from './qr-path';

type QrCodeProps = {
  text: string;
  /** What it is and where it leads, for those who cannot see or scan it. The text itself stands beside it. */
  label: string;
  /** Said instead of it when the text is too long for a code, or the code did not load. */
  missing: string;
};

/** A QR code, dark on white in every theme and on paper. Its width is its place's; it keeps the place free while it loads. */
export function QrCode({ text, label, missing }: QrCodeProps) {
  const [drawn, setDrawn] = useState<{ text: string; code: QrPath | null } | null>(null);
  useEffect(() => {
    let here = true;
    import('./qr-path').then(
      ({ qrPath }) => here && setDrawn({ text, code: qrPath(text) }),
      () => here && setDrawn({ text, code: null }),
    );
    return () => {
      here = false;
    };
  }, [text]);

  if (drawn?.text === text && drawn.code === null) return <p className="qr-missing">{missing}</p>;
  const code = drawn?.text === text ? drawn.code : null;
  const size = code?.size ?? 1;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr-plate" width={size} height={size} />
      {code && <path className="qr-ink" d={code.path} />}
    </svg>
  );
}
