// What the model leaves out, and how far its figures may be taken: the sentences that stand beside every answer.

export const limits: readonly string[] = [
  "A model says what would follow from its assumptions. It does not say that they are true: the table of assumed numbers does, number by number.",
  "Intervals in brackets are of luck alone, as one year differs from another by chance. What nobody has measured is not in them; an ensemble, or tested claims, show how far that moves the answer.",
  "Compare policies with each other rather than one figure with a real day: the same callers ring under every policy, so that a difference is about the policy.",
  "Leave that is asked for, shifts that are swapped, and supervisors are not simulated.",
  "How police officers join, leave and are rostered is not simulated, but for those who come from the centre.",
  "Harm is weighted waiting, by weights that the scenario states; it is no count of people harmed.",
];
