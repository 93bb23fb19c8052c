// Selecting the best of several systems with a stated probability: the fully sequential procedure KN of Kim and Nelson, "A
// fully sequential procedure for indifference-zone selection in simulation", ACM TOMACS 11 (2001), 251-273, with c = 1, which
// they recommend, and for systems that share random numbers (their section 2: the error is divided by k - 1).
//
// Observations of one replication may depend on each other across systems; replications must be independent, and about
// normal. If the mean of the best is ahead of every other by the difference worth telling or more, the best is selected
// with at least the stated probability.
import { exp, log } from "../random/portable-math.ts";

export interface SelectionTerms {
  /** How many systems, two or more. */
  readonly systems: number;
  /** Of a right choice: above 1 / systems, below 1. */
  readonly probability: number;
  /** The smallest difference worth telling, in the unit of the observations. */
  readonly difference: number;
  /** Replications of every system before any is dropped, two or more. */
  readonly firstStage: number;
}

export interface Dropped {
  readonly system: number;
  /** Replications that it had. */
  readonly after: number;
  /** The system that was furthest ahead of it. */
  readonly by: number;
}

/** The constant h² of the procedure, 2 η (n₀ - 1) with η = ½ ((2 α / (k - 1)) ^ (-2 / (n₀ - 1)) - 1). */
export function selectionConstant({ systems, probability, firstStage }: SelectionTerms): number {
  const freedom = firstStage - 1;
  const error = (2 * (1 - probability)) / (systems - 1);
  return freedom * (exp((-2 / freedom) * log(error)) - 1);
}

/** A selection under way: larger observations are better. */
export class Selection {
  /** Systems still in contention, by number. */
  contenders: readonly number[];
  readonly dropped: Dropped[] = [];
  /** Replications so far. */
  replications = 0;
  private readonly terms: SelectionTerms;
  private readonly constant: number;
  private readonly sums: Float64Array;
  private readonly first: Float64Array[] = [];
  /** Of the first stage, pair by pair: variance of the difference. */
  private readonly variances: Float64Array;

  constructor(terms: SelectionTerms) {
    refuseNonsense(terms);
    const { systems } = terms;
    this.terms = terms;
    this.constant = selectionConstant(terms);
    this.contenders = Array.from({ length: systems }, (_, system) => system);
    this.sums = new Float64Array(systems);
    this.variances = new Float64Array(systems * systems);
  }

  /** Adds the next replication: `observations[i]` of system `i`, read of contenders only. */
  add(observations: ArrayLike<number>): void {
    const { firstStage } = this.terms;
    this.replications++;
    for (const system of this.contenders) this.sums[system]! += observations[system]!;
    if (this.replications < firstStage) this.first.push(Float64Array.from(observations));
    if (this.replications === firstStage) {
      this.first.push(Float64Array.from(observations));
      this.estimateVariances();
    }
    if (this.replications >= firstStage) this.screen();
  }

  /** Replications before any is dropped. */
  get firstStage(): number {
    return this.terms.firstStage;
  }

  /** Whether one is selected. Of those whose means are the same after the last replication needed, the first of them is. */
  get isOver(): boolean {
    return (
      this.replications >= this.terms.firstStage &&
      (this.contenders.length === 1 || this.replications > this.most)
    );
  }

  /** The system in front: the selected one once the selection is over; null without a replication. */
  get best(): number | null {
    if (this.replications === 0) return null;
    const [first = 0, ...others] = this.contenders;
    return others.reduce((best, system) => (this.sums[system]! > this.sums[best]! ? system : best), first);
  }

  /** No contender needs more replications than this plus one; infinite before the first stage is over. */
  get most(): number {
    if (this.replications < this.terms.firstStage) return Number.POSITIVE_INFINITY;
    const { contenders } = this;
    const pairs = contenders.flatMap((one) => contenders.map((two) => this.neededOf(one, two)));
    return Math.floor(Math.max(0, ...pairs));
  }

  private neededOf(one: number, two: number): number {
    const { difference, systems } = this.terms;
    return (this.constant * this.variances[one * systems + two]!) / (difference * difference);
  }

  private screen(): void {
    const { difference } = this.terms;
    const count = this.replications;
    const old = this.contenders;
    const out = old.flatMap((system): Dropped[] => {
      const behind = old.map((other) => {
        const width = Math.max(0, (difference / 2) * (this.neededOf(system, other) / count - 1));
        const lead = (this.sums[other]! - this.sums[system]!) / count;
        return { other, lead: other !== system && lead > width ? lead : 0 };
      });
      const most = behind.reduce((one, two) => (two.lead > one.lead ? two : one), { other: system, lead: 0 });
      return most.lead > 0 ? [{ system, after: count, by: most.other }] : [];
    });
    this.dropped.push(...out);
    this.contenders = old.filter((system) => out.every((each) => each.system !== system));
  }

  private estimateVariances(): void {
    const { systems, firstStage } = this.terms;
    for (let one = 0; one < systems; one++)
      for (let two = 0; two < systems; two++) {
        const mean = (this.sums[two]! - this.sums[one]!) / firstStage;
        const squares = this.first.reduce((sum, each) => {
          const off = each[two]! - each[one]! - mean;
          return sum + off * off;
        }, 0);
        this.variances[one * systems + two] = squares / (firstStage - 1);
      }
    this.first.length = 0;
  }
}

function refuseNonsense({ systems, probability, difference, firstStage }: SelectionTerms): void {
  if (!(systems >= 2)) throw new RangeError(`cannot select among ${systems} systems`);
  if (!(probability > 1 / systems && probability < 1))
    throw new RangeError(`a probability of ${probability} is not between 1 / ${systems} and 1`);
  if (!(difference > 0 && Number.isFinite(difference)))
    throw new RangeError(`a difference of ${difference} is none to be told`);
  if (!(Number.isInteger(firstStage) && firstStage >= 2))
    throw new RangeError(`cannot begin with ${firstStage} replications`);
}
