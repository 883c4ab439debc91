/**
 * What a page fetches once it stands: what keeps answers, and what watches over their keeping, in one file, because on a phone
 * asking for a file costs as much as running a small one. A presentation shows no notices and fetches them all the same.
 */
export { StorageNotices } from '@/components/site/StorageNotices';
export { checklist } from '@/content/checklist';
export { browserStore } from '@/state/browser';
