// The calls of a log, in the order of their instants. Each carries a mark by its place in the day, and `keep` decides by
// the mark who comes: the same calls under every policy that keeps as many.
import type { Draws } from "../random/draws.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedCalls } from "../scenario/resolved-arrivals.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const callKept = purposeIndex("callKept");
const purposeCount = purposes.length;

/** Walks through the log, day by day. */
export class LoggedCalls {
  /** Calls that the present day can expect. */
  expected = 0;
  private readonly calls: ResolvedCalls;
  private readonly dayStartAt: Float64Array;
  private readonly draws: Draws;
  private readonly key: number;
  private dayWord = 0;
  /** The next call, and the first that is not of the present day. */
  private index = 0;
  private dayEnd = 0;

  constructor(
    calls: ResolvedCalls,
    source: number,
    { scenario, draws }: { scenario: ResolvedScenario; draws: Draws },
  ) {
    this.calls = calls;
    this.dayStartAt = scenario.calendar.dayStartAt;
    this.draws = draws;
    this.key = source * purposeCount + callKept;
  }

  get isDayOver(): boolean {
    return this.index === this.dayEnd;
  }

  enterDay(day: number, dayWord: number): void {
    const { instants, keep } = this.calls;
    const endAt = this.dayStartAt[day + 1]!;
    this.dayWord = dayWord;
    while (this.dayEnd < instants.length && instants[this.dayEnd]! < endAt) this.dayEnd++;
    this.expected = keep * (this.dayEnd - this.index);
  }

  /** The instant of the next call of the present day. */
  next(): number {
    return this.calls.instants[this.index++]!;
  }

  /** Whether the call of this ordinal in the day comes. */
  isKept(ordinal: number): boolean {
    const { keep } = this.calls;
    return keep === 1 || this.draws.uniform(this.key, ordinal, this.dayWord) < keep;
  }
}
