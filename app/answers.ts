/**
 * What keeps answers, and what watches over their keeping: all that every page fetches once it stands, in one file, because on
 * a phone asking for a file costs as much as running a small one.
 */
export { StorageNotices } from '@/components/site/StorageNotices';
export { checklist } from '@/content/checklist';
export { browserStore } from '@/state/browser';
