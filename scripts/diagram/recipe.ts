/** How mermaid is asked to lay a diagram out: sizes and spacing only, since the ink is ours. */
import type { MermaidConfig } from 'mermaid';

export type Variant = {
  /** Small gaps, and in a sequence diagram small type, for a place that has no room to give. */
  tight: boolean;
  direction: 'as-authored' | 'TD' | 'LR';
  /** Sources together at the top and no column centred on another: less even, but far narrower. */
  compact?: boolean;
};

export const TEXT = 14;
const LABEL = 12.5;

const SEQUENCE = {
  roomy: { width: 88, actorMargin: 12, wrap: false, actorFontSize: TEXT, messageFontSize: LABEL },
  tight: { width: 62, actorMargin: 6, wrap: true, actorFontSize: 12, messageFontSize: 11.5 },
};

export function mermaidConfig({ tight, compact = false }: Variant): MermaidConfig {
  const face = "'Archivo Variable', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif";
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    look: 'classic',
    layout: 'elk',
    htmlLabels: false,
    deterministicIds: true,
    fontFamily: face,
    themeVariables: { fontFamily: face, fontSize: `${TEXT}px` },
    // The page measures text with the weights and sizes in which the site sets it.
    themeCSS: `.node text{font-weight:550} .edgeLabel text{font-size:${LABEL}px;font-weight:500} .cluster text{font-size:13px}`,
    flowchart: { curve: 'rounded', padding: 10, minNodeWidth: 44, wrappingWidth: 180, diagramPadding: 0 },
    elk: {
      considerModelOrder: 'PREFER_EDGES',
      straightenEdges: true,
      lineHops: false,
      ...(compact ? { layeringStrategy: 'LONGEST_PATH_SOURCE', nodePlacementStrategy: 'NETWORK_SIMPLEX' } : {}),
    },
    sequence: {
      mirrorActors: false,
      diagramMarginX: 0,
      diagramMarginY: 0,
      ...SEQUENCE[tight ? 'tight' : 'roomy'],
      height: 44,
      boxMargin: 6,
      noteMargin: 6,
      messageMargin: 26,
      wrapPadding: 4,
      actorFontWeight: 550,
      actorFontFamily: face,
      messageFontWeight: 500,
      messageFontFamily: face,
      noteFontSize: LABEL,
      noteFontWeight: 500,
      noteFontFamily: face,
    },
  };
}

/** The source with its direction replaced; a sequence diagram has none. */
export function turned(source: string, variant: Variant): string {
  if (variant.direction === 'as-authored') return source;
  return source.replace(/^(\s*(?:flowchart|graph)\s+)(?:TB|TD|BT|LR|RL)\b/m, `$1${variant.direction}`);
}
