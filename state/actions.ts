/** Everything a person can do to their assessments. */
import type { Answer } from '@/domain/answers';
import type { Assessment, Service } from '@/domain/assessment';
import type { Choice } from './choice';
import { answersInto, type Edits, newHead, sameContent, wholeAssessment } from './edits';
import { answerKey, headKey, isAssessmentId } from './keys';
import type { Values } from './record';
import type { Vault } from './vault';
import type { View } from './view';

/** What is said about a service, and who answers for it. */
export type ServiceWords = Pick<Service, 'name' | 'team' | 'description'> & { respondent?: string };

export type ActionsOptions = {
  vault: Vault;
  view: View;
  choice: Choice;
  checklistVersion: number;
  newId: () => string;
  /** ISO 8601. */
  now: () => string;
  /** Whether both copies were read. */
  isReady: () => boolean;
  start: () => void;
  onChange: () => void;
};

export type Actions = ReturnType<typeof createActions>['actions'];

export function createActions(options: ActionsOptions) {
  const { vault, view, choice, checklistVersion, newId, now, isReady, start, onChange } = options;
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
  function editItem(itemId: string, values: Partial<Values>) {
    start();
    const unseen = choice.get() === null;
    // Another tab may have begun one a moment ago.
    if (unseen) vault.readLocal();
    let id = choice.get();
    if (id === null) {
      id = newId();
      if (!isReady()) begun = id;
      choice.set(id);
    }
    edit(new Map([...headEdit(id), [answerKey(id, itemId), values]]), unseen);
  }

  /** Answers given before the mirror was read belong to the assessment that it turned out to hold. */
  function settleBegun() {
    const from = view.assessment(begun ?? '');
    const into = view.entries().findLast((entry) => entry.id !== begun && !entry.deleted);
    begun = null;
    if (!from || !into) return;
    if (choice.get() === from.id) choice.set(into.id);
    vault.write(answersInto(into.id, from.answers), true);
    vault.write(new Map([[headKey(from.id), { deleted: true }]]));
  }

  const actions = {
    setAnswer(itemId: string, answer: Answer | null) {
      editItem(itemId, { answer, answeredAt: answer === null ? null : now() });
    },
    setNote(itemId: string, note: string) {
      editItem(itemId, { note });
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
     * `replace-after-preview` makes the assessment with this id equal to the given one and keeps what it replaces as history.
     */
    importAssessment(given: Assessment, as: 'new' | 'replace-after-preview' = 'new'): string {
      start();
      vault.readLocal();
      const here = view.assessment(given.id);
      const replacing = here !== null && as === 'replace-after-preview';
      const same = here !== null && sameContent(here, given);
      const free = here === null && isAssessmentId(given.id);
      const id = replacing || same || free ? given.id : newId();
      if (!same) edit(wholeAssessment(id, given, replacing ? here.answers : {}, now()), replacing);
      show(id);
      return id;
    },
  };
  return { actions, settleBegun };
}
