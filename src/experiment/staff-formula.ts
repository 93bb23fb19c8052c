// Plans by formula: the fewest handlers for a target as Erlang sees it, over the week as a whole or slot by slot.
import type { ServiceTarget } from "../scenario/service-target.ts";
import { formulaScore, harderTarget, type WeekOfWork } from "./staff-start.ts";

/** Erlang's figures for each number of handlers that a slot may have. */
export class FormulaTable {
  private readonly target: ServiceTarget;
  private readonly work: WeekOfWork;
  private readonly least: Int32Array;
  private readonly scores: readonly (readonly number[])[];

  constructor(target: ServiceTarget, work: WeekOfWork, least: Int32Array) {
    this.target = target;
    this.work = work;
    this.least = least;
    this.scores = Array.from(work.load, (load, slot) => {
      const first = least[slot] ?? 0;
      const most = Math.max(first, Math.ceil(load + rootsToSpare * Math.sqrt(load)) + handlersToSpare);
      return Array.from({ length: most - first + 1 }, (_, more) =>
        formulaScore(target, work, { slot, handlers: first + more }),
      );
    });
  }

  /** Each slot by itself: the fewest with which it reaches a target that is harder by `severities`, by hour of the week. */
  slotBySlot(severities: Float64Array): Int32Array {
    return this.pick((scores, slot) => {
      const aim = this.goalAt(severities[this.hourOf(slot)] ?? 0);
      const enough = scores.findIndex((score) => score >= aim);
      return enough < 0 ? scores.length - 1 : enough;
    });
  }

  /**
   * The week as a whole: contacts × score − price × handlers is made largest slot by slot, at the highest price with which
   * the sum over the week still reaches the target (Everett's generalised Lagrange multipliers, Operations Research 11,
   * 1963).
   */
  asAWhole(severity: number): Int32Array {
    const contacts = this.work.rate.reduce((sum, rate) => sum + rate, 0);
    const aim = this.goalAt(severity) * contacts;
    let [low, high] = [0, contacts * Math.max(1, Math.abs(this.goalAt(severity)))];
    for (let halving = 0; halving < mostHalvings; halving++) {
      const middle = (low + high) / 2;
      if (this.sumAt(this.atPrice(middle)) >= aim) low = middle;
      else high = middle;
    }
    return this.atPrice(low);
  }

  /** As many as the table has: more than enough by any formula. */
  most(): Int32Array {
    return this.pick((scores) => scores.length - 1);
  }

  /**
   * What one handler more (1) or fewer (-1) in a slot does to contacts × score, as a part of the target; not a number
   * beyond the table, or below the fewest.
   */
  worthOf(slot: number, handlers: number, by: 1 | -1): number {
    const scores = this.scores[slot] ?? [];
    const place = handlers - (this.least[slot] ?? 0);
    const change = (scores[place + by] ?? Number.NaN) - (scores[place] ?? Number.NaN);
    return ((this.work.rate[slot] ?? 0) * change) / this.target.value;
  }

  private goalAt(severity: number): number {
    const value = harderTarget(this.target, severity);
    return this.target.aim === "answeredWithin" ? value : -value;
  }

  private atPrice(price: number): Int32Array {
    return this.pick((scores, slot) => {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      scores.forEach((score, more) => {
        const worth = (this.work.rate[slot] ?? 0) * score - price * more;
        if (worth <= most) return;
        most = worth;
        best = more;
      });
      return best;
    });
  }

  private sumAt(plan: Int32Array): number {
    return plan.reduce((sum, handlers, slot) => {
      const score = this.scores[slot]?.[handlers - (this.least[slot] ?? 0)] ?? 0;
      return sum + (this.work.rate[slot] ?? 0) * score;
    }, 0);
  }

  private pick(choose: (scores: readonly number[], slot: number) => number): Int32Array {
    return Int32Array.from(this.scores, (scores, slot) => (this.least[slot] ?? 0) + choose(scores, slot));
  }

  private hourOf(slot: number): number {
    return Math.floor((slot * hoursPerWeek) / this.scores.length);
  }
}

const hoursPerWeek = 168;
const rootsToSpare = 5;
const handlersToSpare = 6;
const mostHalvings = 40;
