// How a handler reads a need: misreadings by experience, queue pressure and triage depth, and who is tasked needlessly.

import type { ResolvedBand } from "../scenario/resolved-floor.ts";
import type { ResolvedDepthEffects, ResolvedTriage } from "../scenario/resolved-triage.ts";
import type { CentreState } from "./centre-state.ts";
import { placesOf } from "./groups.ts";
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
  /** By handler: multiply misreadings, and needs that are not right first time. */
  private readonly misread: Float64Array;
  private readonly notRight: Float64Array;
  /** By queue. */
  private readonly effects: readonly ResolvedDepthEffects[];

  constructor(state: CentreState, triage: ResolvedTriage) {
    this.state = state;
    this.triage = triage;
    this.misread = byHandler(state, ({ misread }) => misread ?? 1);
    this.notRight = byHandler(state, ({ notRight }) => notRight ?? 1);
    this.effects = state.scenario.queues.map((queue) =>
      queue.triage === "full" ? triage.full : triage.byDepth,
    );
  }

  /** By how much every rating is misread by the handler in hand: -1, 0 or 1. */
  misreading(contact: number): number {
    const { contacts, cases, queues, variates } = this.state;
    const { under, over, pressure } = this.triage;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    const isPressed = pressure !== null && queues.lengths[queue]! >= pressure.waiting;
    const times =
      this.effects[queue]!.misread *
      this.misread[contacts.handler[contact]!]! *
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

  /** Probability that a need that wants no officer will ring again, graded by `handler` in `queue`. */
  notRightShare(need: number, handler: number, queue: number): number {
    const { cases, scenario } = this.state;
    const resolvable = scenario.reasons?.[cases.reason[need]!]?.resolvable ?? 1;
    return Math.min(1, (1 - this.effects[queue]!.resolved * resolvable) * this.notRight[handler]!);
  }
}

function byHandler({ scenario }: CentreState, pick: (band: ResolvedBand) => number): Float64Array {
  return Float64Array.from(
    scenario.teams.flatMap((team) =>
      Array.from(team.bandOfHandler).flatMap((band) => {
        const its = team.bands[band];
        return Array.from({ length: placesOf(team) }, () => (its === undefined ? 1 : pick(its)));
      }),
    ),
  );
}
