/** Places on the Shutdown Timeline: seconds become percent of its width, lanes become pixels. */
import { HORIZON } from '@/domain/simulations/disposability';

const LANE = 56;
const TOP = 26;

export const lanes = {
  /** Upper edge of a lane's bar, in pixels. */
  top: (lane: number) => TOP + lane * LANE,
  bar: 28,
  height: TOP + 4 * LANE - 12,
};

/** Seconds shown for a deploy that ends in this second: some air, and never so few that the picture jumps about. */
export const span = (end: number) => Math.min(HORIZON, Math.max(26, end + 2));

/** `50%` */
export const percent = (second: number, scale: number) => `${Math.round((second / scale) * 10000) / 100}%`;
