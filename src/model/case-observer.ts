// What an observer may hear of needs and their triage. Columns behind the indices are read through the view.

export interface CaseObserver {
  /** The need found what it wanted elsewhere (`cases.thinnedBy`) and never makes a contact. It was told of as born. */
  deflected(need: number): void;
  /** A caller about an incident that is known already has been recognised as such. */
  duplicateRecognised(contact: number): void;
  /** The contact has been graded: `cases.grade` of its need, and `cases.ratedThreat` and so on, are new. */
  graded(contact: number): void;
  /** What triage made of the contact: an index of `triageOutcomes`. */
  decided(contact: number, outcome: number): void;
  /** An officer is awaited from now on; or still, after a further contact. */
  awaitsOfficer(need: number): void;
  /** A retry that was scheduled will not be made: the officer has come meanwhile. */
  retryCalledOff(need: number): void;
  /** A contact of a need that waits for an officer begins at once (a chaser, or it has got worse). */
  retriesAtOnce(need: number): void;
}

/** What comes of triage, by index. `tasked` and `booked` raise a job, `unneeded` does so although none was needed. */
export const triageOutcomes = ["resolved", "tasked", "booked", "unneeded", "regraded", "known"] as const;
