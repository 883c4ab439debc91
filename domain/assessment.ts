/** An assessment: one respondent's answers about one service, as the file format writes it. */
import type { Answers } from './answers';
import type { Weights } from './factors';

export type Service = { id: string; name: string; team: string; description: string };

/** Dated answers without numbers: a score is recomputed by the scorer of `scoringVersion`. */
export type Snapshot = {
  id: string;
  takenAt: string;
  reason: string;
  checklistVersion: number;
  scoringVersion: number;
  weights: Weights;
  answers: Answers;
};

export type Assessment = {
  id: string;
  service: Service;
  respondent: string;
  checklistVersion: number;
  weights: Weights;
  answers: Answers;
  snapshots: readonly Snapshot[];
};
