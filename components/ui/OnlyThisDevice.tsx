import { fill } from '@/i18n/format';

/** Names under which a page reaches only the device it runs on. */
const THIS_DEVICE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Says that a link to this page leads nobody here, where that is so; only for what the browser alone renders. */
export function OnlyThisDevice({ text }: { text: string }) {
  const { hostname, host } = window.location;
  return THIS_DEVICE.test(hostname) && <p className="said">{fill(text, { host })}</p>;
}
