// The randomness of a need's life: each variate is a function of the need, its purpose and the attempt, so
// it does not matter when it is drawn, nor whether it is.
import type { Distribution } from "../random/distribution.ts";
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import type { Needs } from "./needs.ts";
import { type Purpose, purposeIndex, purposes } from "./purposes.ts";

const none = -1;
const purposeCount = purposes.length;

/** What is sampled for each queue; -1 where the distribution is the constant 0, or absent. */
interface QueueSamplers {
  readonly ring: Int32Array;
  readonly patience: Int32Array;
  readonly talk: Int32Array;
  readonly wrapUp: Int32Array;
}

/** Draws for needs, by purpose and attempt. Times in seconds. */
export class Variates {
  readonly of: QueueSamplers;
  private readonly needs: Needs;
  readonly draws: Draws;
  private readonly samplers: Samplers;

  /** @param delay - where a drawn time is left: the delay of the event that it is drawn for. */
  constructor(scenario: ResolvedScenario, needs: Needs, draws: Draws, delay: Float64Array) {
    this.needs = needs;
    this.draws = draws;
    this.samplers = new Samplers(draws, delay);
    const column = (pick: (queue: ResolvedQueue) => Distribution | null | undefined) =>
      Int32Array.from(scenario.queues, (queue) => this.add(pick(queue)));
    this.of = {
      ring: column((queue) => queue.ring),
      patience: Int32Array.from(scenario.queues, (queue) =>
        queue.patience ? this.samplers.add(queue.patience) : none,
      ),
      talk: Int32Array.from(scenario.queues, (queue) => this.samplers.add(queue.talk)),
      wrapUp: column((queue) => queue.wrapUp),
    };
  }

  /** Draws a time from a sampler into the delay of the next event; `purpose` is an index of the purpose table. */
  drawTime(sampler: number, need: number, purpose: number, attempt: number): void {
    const { source, ordinal, dayWord } = this.needs;
    const key = source[need]! * purposeCount + purpose;
    this.samplers.draw(sampler, key, ordinal[need]!, dayWord[need]! | (attempt << 8));
  }

  /** A uniform number in (0, 1) for a decision of this need. */
  decision(need: number, purpose: number, attempt: number): number {
    return this.draws.uniform(
      this.needs.source[need]! * purposeCount + purpose,
      this.needs.ordinal[need]!,
      this.needs.dayWord[need]! | (attempt << 8),
    );
  }

  /** Registers a distribution; returns its sampler, or -1 where it is the constant 0 or absent. */
  add(distribution: Distribution | null | undefined): number {
    if (!distribution || (distribution.kind === "constant" && distribution.value === 0)) return none;
    return this.samplers.add(distribution);
  }
}

/** The purposes of the stages, by index of the stage: 0 is the switchboard, 1 the handlers, 2 off-call work. */
export function stagePurposes(what: "Ring" | "Patience" | "Talk" | "WrapUp"): Int32Array {
  const names: readonly Purpose[] = [`switchboard${what}`, `handler${what}`, `work${what}`];
  return Int32Array.from(names, purposeIndex);
}
