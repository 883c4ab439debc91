/** Later versions of the small checklist, for tests: there is one version of the real one so far. */
import type { Checklist, Item } from './checklist';
import { smallChecklist } from './fixtures';

function item(factor: Item['factor'], id: string): Item {
  return { id, factor, kind: 'requirement', effort: 'S', section: 'your-service', mayNotApply: true };
}

const added = item('config', 'config-read-at-start');
/** Came with version 2 and went with version 3. */
const brief = item('logs', 'logs-in-colour');
const retired = smallChecklist.items.filter(({ id }) => id === 'jobs-can-repeat');

/** Adds two questions, retires one and means something else by one. */
export const secondChecklist: Checklist = {
  version: 2,
  items: [...smallChecklist.items.filter(({ id }) => id !== 'jobs-can-repeat'), added, brief],
  retired: ['jobs-can-repeat'],
  changes: [{ version: 2, added: [added.id, brief.id], retired, reworded: ['logs-to-stdout'] }],
};

/** Retires one of those again. */
export const thirdChecklist: Checklist = {
  version: 3,
  items: secondChecklist.items.filter(({ id }) => id !== brief.id),
  retired: [...secondChecklist.retired, brief.id],
  changes: [...secondChecklist.changes, { version: 3, added: [], retired: [brief], reworded: [] }],
};
