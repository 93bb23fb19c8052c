// How a handler reads a need: misreadings by experience, queue pressure and triage depth, and who is tasked needlessly.

import type { ResolvedDepthEffects, ResolvedTriage } from "../scenario/resolved-triage.ts";
import type { CentreState } from "./centre-state.ts";
import { purposeIndex } from "./purposes.ts";

const misreading = purposeIndex("misreading");
const officerUnneeded = purposeIndex("officerUnneeded");
const unneededGrade = purposeIndex("unneededGrade");
/** Gradings are counted in eight bits of the draw counter. */
const most = 255;
const noDeployment = 3;

export class Assessment {
  private readonly state: CentreState;
  private readonly triage: ResolvedTriage;
  /** By queue. */
  private readonly effects: readonly ResolvedDepthEffects[];

  constructor(state: CentreState, triage: ResolvedTriage) {
    this.state = state;
    this.triage = triage;
    this.effects = state.scenario.queues.map((queue) =>
      queue.triage === "full" ? triage.full : triage.byDepth,
    );
  }

  /** By how much every rating is misread by the handler in hand: -1, 0 or 1. */
  misreading(contact: number): number {
    const { contacts, cases, queues, variates, floor } = this.state;
    const { under, over, pressure } = this.triage;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    const isPressed = pressure !== null && queues.lengths[queue]! >= pressure.waiting;
    const times =
      this.effects[queue]!.misread *
      floor.roster.misread[contacts.handler[contact]!]! *
      (isPressed ? pressure.times : 1);
    const draw = variates.decision(need, misreading, Math.min(most, cases.gradings[need]!));
    if (draw < under * times) return -1;
    return draw > 1 - over * times ? 1 : 0;
  }

  /** For a need that wants no officer: the grade with which one is tasked all the same, or noDeployment for none. */
  needless(need: number, queue: number): number {
    const { variates } = this.state;
    if (variates.decision(need, officerUnneeded, 0) >= this.effects[queue]!.tasked) return noDeployment;
    const { unneeded } = this.triage;
    let left = variates.decision(need, unneededGrade, 0);
    let grade = 0;
    while (grade < unneeded.length - 1 && left >= unneeded[grade]!) left -= unneeded[grade++]!;
    return grade;
  }

  /** Probability that a need will ring again that wants no officer, graded in `queue` by somebody who is so many `times` as often not right. */
  notRightShare(need: number, times: number, queue: number): number {
    const { cases, scenario } = this.state;
    const resolvable = scenario.reasons?.[cases.reason[need]!]?.resolvable ?? 1;
    return Math.min(1, (1 - this.effects[queue]!.resolved * resolvable) * times);
  }
}
