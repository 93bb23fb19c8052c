// How long a need waits before its next contact, by why it makes it.
import type { Distribution } from "../random/distribution.ts";
import type { ResolvedAgain } from "../scenario/resolved-again.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import type { CentreState } from "./centre-state.ts";
import { type Purpose, purposeIndex } from "./purposes.ts";

/** Places in the table of delays, which `needs.nextDelay` names. */
export const redialDelayed = 0;
export const chaserDelayed = 1;
export const escalationDelayed = 2;
export const blockedDelayed = 3;
export const callbackDelayed = 4;
export const atOnce = 5;
export const answeredRepeatDelayed = 6;
export const missedDelayed = 7;
/** The first of those after which a need rings again that was not right first time. */
export const repeatDelayed = 8;

/** Attempts are counted in eight bits of the draw counter. */
export const mostAttempts = 255;

/** Whether a need redials that may do so with a share. */
export function ringsAgain(
  { needs, variates }: CentreState,
  need: number,
  { again, purpose }: { readonly again: ResolvedAgain | null; readonly purpose: number },
): boolean {
  const attempt = needs.attempts[need]! - 1;
  return (
    again !== null &&
    needs.redials[need]! < again.atMost &&
    attempt < mostAttempts &&
    variates.decision(need, purpose, attempt) < again.share
  );
}

interface Delay {
  /** By the queue that the last contact left. */
  readonly samplers: Int32Array;
  readonly purpose: number;
}

export class RetryDelays {
  private readonly state: CentreState;
  private readonly delays: readonly Delay[];

  constructor(state: CentreState) {
    const { queues, triage } = state.scenario;
    const { variates } = state;
    const byQueue = (
      purpose: Purpose,
      pick: (queue: ResolvedQueue) => Distribution | null | undefined,
    ): Delay => ({
      samplers: Int32Array.from(queues, (queue) => variates.add(pick(queue))),
      purpose: purposeIndex(purpose),
    });
    const everywhere = (purpose: Purpose, delay: Distribution | undefined): Delay =>
      byQueue(purpose, () => delay);
    this.state = state;
    this.delays = [
      byQueue("redialDelay", ({ whenAbandoned }) => whenAbandoned.redial?.delay),
      byQueue("chaserDelay", ({ outcomes }) => outcomes?.extension.chaser?.delay),
      byQueue("escalationDelay", ({ whenAbandoned }) => whenAbandoned.escalation?.delay),
      byQueue("blockedDelay", ({ whenBlocked }) => whenBlocked?.delay),
      byQueue("callbackRedialDelay", ({ callback }) => callback?.redial?.delay),
      byQueue("redialDelay", () => null),
      byQueue("answeredRepeatDelay", ({ whenAnswered }) => whenAnswered?.repeat?.delay),
      everywhere("missedDelay", triage?.missed?.delay),
      ...(triage?.repeat?.delays ?? []).map((delay) => everywhere("repeatDelay", delay)),
    ];
  }

  /** Leaves the time until the next contact of a need in the delay of the next event. */
  draw(need: number): void {
    const { needs, events, variates } = this.state;
    const { samplers, purpose } = this.delays[needs.nextDelay[need]!]!;
    const sampler = samplers[needs.leftQueue[need]!]!;
    events.delay[0] = 0;
    if (sampler >= 0) variates.drawTime(sampler, need, purpose, needs.attempts[need]! - 1);
  }
}
