// The state that modulates the arrivals of a source: a path through states that each last an exponential time. The path
// has keys of its own, so that it is the same whoever calls and whatever the policy; it begins in equilibrium with the
// run and goes on from day to day.
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { ResolvedModulation } from "../scenario/resolved-arrivals.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const startPurpose = purposeIndex("modulationStart");
const stayPurpose = purposeIndex("modulationStay");
const nextPurpose = purposeIndex("modulationNext");
const purposeCount = purposes.length;

/** Walks along the path; it cannot go back. */
export class StatePath {
  /** Of the present state, on the rate. */
  factor = 1;
  /** Seconds since the start of the run at which the present state ends. */
  endAt = 0;
  private readonly modulation: ResolvedModulation;
  private readonly source: number;
  private readonly draws: Draws;
  private readonly drawn = new Float64Array(1);
  private readonly samplers: Samplers;
  private readonly unitStay: number;
  private state: number;
  /** States entered before the present one. */
  private visit = 0;

  constructor(modulation: ResolvedModulation, source: number, draws: Draws) {
    this.modulation = modulation;
    this.source = source;
    this.draws = draws;
    this.samplers = new Samplers(draws, this.drawn);
    this.unitStay = this.samplers.add({ kind: "exponential", mean: 1 });
    const shares = modulation.states.map(({ share }) => share);
    this.state = this.choose(shares, startPurpose);
    // What is left of an exponential time is as long as the whole.
    this.stay();
  }

  /** Goes on to the state at an instant; where one ends, the next has begun. */
  moveTo(at: number): void {
    while (this.endAt <= at) {
      this.state = this.choose(this.modulation.states[this.state]!.next, nextPurpose);
      this.visit++;
      this.stay();
    }
  }

  private stay(): void {
    const { factor, meanTime } = this.modulation.states[this.state]!;
    this.samplers.draw(this.unitStay, this.source * purposeCount + stayPurpose, this.visit, 0);
    this.factor = factor;
    this.endAt += meanTime * this.drawn[0]!;
  }

  private choose(shares: readonly number[], purpose: number): number {
    let left = this.draws.uniform(this.source * purposeCount + purpose, this.visit, 0);
    let chosen = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    // Shares may sum to a little less than one.
    if (chosen < 0) chosen = shares.findLastIndex((share) => share > 0);
    return chosen;
  }
}
