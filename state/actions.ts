/** Everything a person can do to their assessments. */
import type { Answer, ItemAnswer } from '@/domain/answers';
import type { Assessment, Service } from '@/domain/assessment';
import { type FactorId, factor as factorOf, type Tier } from '@/domain/factors';
import type { Choice } from './choice';
import { answersInto, type Edits, newHead, sameContent, wholeAssessment } from './edits';
import { answerKey, headKey, isAssessmentId } from './keys';
import type { Values } from './record';
import { AUTOMATIC, createServiceActions, saysSomething } from './service-actions';
import type { Snapshots } from './snapshots';
import type { Vault } from './vault';
import type { View } from './view';

/** What is said about a service, and who answers for it. */
export type ServiceWords = Pick<Service, 'name' | 'team' | 'description'> & { respondent?: string };

export type ActionsOptions = {
  vault: Vault;
  view: View;
  snapshots: Snapshots;
  choice: Choice;
  checklistVersion: number;
  newId: () => string;
  /** ISO 8601. */
  now: () => string;
  /** Whether both copies were read. */
  isRead: () => boolean;
  /** What the page says about an item. */
  shown: (id: string, itemId: string) => ItemAnswer | undefined;
  start: () => void;
  onChange: () => void;
};

export type Actions = ReturnType<typeof createActions>['actions'];

export function createActions(options: ActionsOptions) {
  const { vault, view, snapshots, choice, checklistVersion, newId, now, isRead, shown, start, onChange } = options;
  /** The assessment that an answer began before the mirror was read. */
  let begun: string | null = null;

  function edit(edits: Edits, unseen = false) {
    start();
    vault.write(edits, unseen);
    onChange();
  }

  function show(id: string) {
    choice.set(id);
    onChange();
  }

  /** What has to change in the head of an assessment of which an item is edited. */
  function headEdit(id: string): [string, Partial<Values>][] {
    const assessment = view.head(id) && view.assessment(id);
    if (!assessment) {
      return [[headKey(id), newHead({ id: newId(), name: '', team: '', description: '' }, checklistVersion, now())]];
    }
    return assessment.checklistVersion < checklistVersion ? [[headKey(id), { checklistVersion }]] : [];
  }

  /** The first answer needs no service: an assessment of an unnamed one begins with it. */
  function currentOrBegun(): { id: string; unseen: boolean } {
    start();
    const unseen = choice.get() === null;
    // Another tab may have begun one a moment ago.
    if (unseen) vault.readLocal();
    let id = choice.get();
    choice.keep();
    if (id === null) {
      id = newId();
      if (!isRead()) begun = id;
      choice.set(id);
    }
    return { id, unseen };
  }

  function editItem(itemId: string, values: Partial<Values>) {
    const { id, unseen } = currentOrBegun();
    // What was read a moment ago may not be on the page yet.
    const here = view.assessment(id)?.answers[itemId];
    edit(new Map([...headEdit(id), [answerKey(id, itemId), values]]), unseen || here !== shown(id, itemId));
  }

  /** Answers given before the mirror was read belong to the assessment that it turned out to hold. */
  function settleBegun() {
    const from = view.assessment(begun ?? '');
    const into = view.entries().findLast((entry) => entry.id !== begun && !entry.deleted && !entry.archived);
    begun = null;
    if (!from || !into) return;
    if (choice.get() === from.id) choice.set(into.id);
    vault.write(answersInto(into.id, from.answers), true);
    vault.write(new Map([[headKey(from.id), { deleted: true }]]));
  }

  /** What fails here has said so as a fault. */
  const quietly = (saved: Promise<void>) => void saved.catch(() => {});

  const actions = {
    ...createServiceActions({ view, snapshots, current: choice.get, edit, show, newId, now }),
    setAnswer(itemId: string, answer: Answer | null) {
      editItem(itemId, { answer, answeredAt: answer === null ? null : now() });
    },
    setNote(itemId: string, note: string) {
      editItem(itemId, { note });
    },
    /** Moves a factor of the current assessment to another tier; null moves it back. */
    setTier(factor: FactorId, tier: Tier | null) {
      const { id, unseen } = currentOrBegun();
      const { [factor]: _, ...others } = view.assessment(id)?.weights ?? {};
      const weights = tier === null || tier === factorOf(factor).tier ? others : { ...others, [factor]: tier };
      const head = new Map(headEdit(id)).get(headKey(id));
      edit(new Map([[headKey(id), { ...head, weights: Object.keys(weights).length > 0 ? weights : null }]]), unseen);
    },
    /** Returns the id of the new assessment, which becomes the current one. */
    addService({ respondent = '', ...words }: ServiceWords): string {
      const id = newId();
      const head = newHead({ id: newId(), ...words }, checklistVersion, now());
      edit(new Map([[headKey(id), { ...head, respondent }]]));
      show(id);
      return id;
    },
    switchService(id: string) {
      if (view.assessment(id)) show(id);
    },
    editService(id: string, words: Partial<ServiceWords>) {
      edit(new Map([[headKey(id), words]]));
    },
    /** Hides an assessment; nothing of it is destroyed, and `restoreService` brings it back. */
    deleteService(id: string) {
      edit(new Map([[headKey(id), { deleted: true }]]));
      if (choice.get() === id) choice.reset();
      onChange();
    },
    restoreService(id: string) {
      edit(new Map([[headKey(id), { deleted: false }]]));
    },
    /**
     * Takes in an assessment from a file or a link and makes it current. Returns its id here.
     *
     * `new` never touches what is here: where the id is taken it gets another one, and the same content is not added twice.
     * `replace-after-preview` makes the assessment with this id equal to the given one; a snapshot keeps what it replaces.
     * Snapshots are added to those that are here.
     */
    importAssessment(given: Assessment, as: 'new' | 'replace-after-preview' = 'new'): string {
      start();
      vault.readLocal();
      const here = view.assessment(given.id);
      const replacing = here !== null && as === 'replace-after-preview';
      const same = here !== null && sameContent(here, given);
      const free = here === null && isAssessmentId(given.id);
      const id = replacing || same || free ? given.id : newId();
      if (!same) {
        if (replacing && Object.values(here.answers).some(saysSomething))
          quietly(snapshots.take(here, AUTOMATIC.replace).saved);
        edit(wholeAssessment(id, given, replacing ? here.answers : {}, now()), replacing);
        // There is a file or a link of it.
        edit(new Map([[headKey(id), { exportedAt: '' }]]));
      }
      quietly(snapshots.add(id, given.snapshots));
      show(id);
      return id;
    },
  };
  return { actions, settleBegun };
}
