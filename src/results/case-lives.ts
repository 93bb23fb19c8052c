// The whole life of a need in one cell: counted as it ends, or after the last event if it is still alive then.
import { ungraded } from "../model/cases.ts";
import type { CentreView } from "../model/observer.ts";
import type { ResolvedCalendar, ResolvedScenario } from "../scenario/resolved.ts";
import { bucketOf, bucketsPerHistogram } from "../statistics/histogram.ts";
import * as column from "./case-columns.ts";
import type { LivingCases } from "./living-cases.ts";
import { dayAt, type Window } from "./window.ts";

const immediate = 0;
const needsNobody = 3;
const secondsPerHour = 3600;
const never = Number.POSITIVE_INFINITY;

/** How a need stands when it is counted. */
type Standing = typeof column.settled | typeof column.lost | typeof column.open;

export class CaseLives {
  readonly width: number;
  /** Cell true grade × months + month. */
  readonly cells: Float64Array;
  /** How long hidden emergencies were hidden, by month; and the longest of each month. */
  readonly hiddenTimes: Uint32Array;
  readonly longestHidden: Float64Array;
  private readonly calendar: ResolvedCalendar;
  private readonly monthCount: number;
  private readonly living: LivingCases;
  private readonly caps: Float64Array;
  /** By set and severity. */
  private readonly weights: readonly Float64Array[];
  /** Who was handled earlier or later is not judged. */
  private readonly judgedFrom: number;
  private readonly judgedUntil: number;

  constructor(scenario: ResolvedScenario, window: Window, living: LivingCases) {
    const { calendar, reasons = [], harm, triage } = scenario;
    this.calendar = calendar;
    this.monthCount = calendar.months.length;
    this.living = living;
    this.width = column.caseWidth(scenario);
    this.cells = new Float64Array(column.gradeCells * this.monthCount * this.width);
    this.hiddenTimes = new Uint32Array(this.monthCount * bucketsPerHistogram);
    this.longestHidden = new Float64Array(this.monthCount);
    this.caps = Float64Array.from(reasons, ({ cap }) => cap);
    this.weights = (harm?.sets ?? []).map(({ weights }) => Float64Array.from(weights));
    this.judgedFrom = window.startAt;
    this.judgedUntil = window.endAt - (triage?.rightFirstTimeWithin ?? 0);
  }

  /** Counts something of a need that was born in the window. */
  count(need: number, what: number): void {
    this.cells[this.baseOf(need, this.living.month[need]!) + what]!++;
  }

  end(view: CentreView, need: number, standing: Standing): void {
    const { living } = this;
    living.isAlive[need] = 0;
    this.judge(view, need);
    if (living.month[need]! < 0) return;
    this.count(need, standing);
    this.addGrading(view, need, standing);
    this.addTimes(view, need);
    if (this.isHidden(need)) this.addHidden(view, need, standing);
  }

  /** Whether a need for which nobody has to come was right first time. */
  private judge({ cases }: CentreView, need: number): void {
    const { living, calendar } = this;
    const handledAt = living.handledAt[need]!;
    if (living.trueGrade[need] !== needsNobody) return;
    if (handledAt < this.judgedFrom || handledAt > this.judgedUntil) return;
    const base = this.baseOf(need, calendar.dayMonth[dayAt(calendar, handledAt)]!);
    const isTasked = living.wasTasked[need] === 1 || cases.jobsRaised[need]! > 0;
    if (isTasked) this.cells[base + column.handledTasked]!++;
    else {
      this.cells[base + column.handledAlone]!++;
      if (living.cameBack[need] === 0) this.cells[base + column.rightFirstTime]!++;
    }
  }

  /** First grade against the true one; and harm-weighted waiting. */
  private addGrading({ cases, clock }: CentreView, need: number, standing: Standing): void {
    const { living, cells } = this;
    const base = this.baseOf(need, living.month[need]!);
    const first = living.firstGrade[need]!;
    const truly = living.trueGrade[need]!;
    if (first !== ungraded && truly !== ungraded) {
      cells[base + column.graded]!++;
      if (first > truly) cells[base + column.underGraded]!++;
      if (first < truly) cells[base + column.overGraded]!++;
    }
    const isUnhelped =
      standing === column.lost || (standing === column.settled && this.isUnseen(cases, need));
    const overAt = isUnhelped ? never : clock[0]!;
    const helpedAt = Math.min(living.gradedAt[need]!, cases.attendedAt[need]!, overAt);
    const cap = this.caps[cases.reason[need]!] ?? 0;
    const time = Math.min(helpedAt - cases.bornAt[need]!, cap);
    cells[base + column.timeUntilGraded]! += time;
    for (let set = 0; set < this.weights.length; set++) {
      const weight = this.weights[set]![living.severity[need]!]!;
      cells[base + column.firstHarm + set]! += (weight * time) / secondsPerHour;
    }
  }

  private addTimes({ cases }: CentreView, need: number): void {
    const { living, cells } = this;
    const base = this.baseOf(need, living.month[need]!);
    const bornAt = cases.bornAt[need]!;
    const knownAt = this.knownAt(cases, need);
    if (knownAt < never) {
      cells[base + column.known]!++;
      cells[base + column.timeUntilKnown]! += knownAt - bornAt;
    }
    if (cases.attendedAt[need]! < never) {
      cells[base + column.attended]!++;
      cells[base + column.timeToOfficer]! += cases.attendedAt[need]! - bornAt;
    }
    if (living.handledAt[need]! < never) cells[base + column.handled]!++;
    if (living.hasRepeated[need] === 1) cells[base + column.repeated]!++;
    if (living.wasRecognised[need] === 1) cells[base + column.recognised]!++;
  }

  /** An emergency that rang where none is expected: until somebody knew, or nobody ever did. */
  private addHidden({ cases }: CentreView, need: number, standing: Standing): void {
    const month = this.living.month[need]!;
    const base = this.baseOf(need, month);
    const time = this.knownAt(cases, need) - cases.bornAt[need]!;
    this.cells[base + column.hidden]!++;
    if (time < never) {
      this.cells[base + column.hiddenKnown]!++;
      this.cells[base + column.timeHidden]! += time;
      this.hiddenTimes[month * bucketsPerHistogram + bucketOf(time)]!++;
      this.longestHidden[month] = Math.max(this.longestHidden[month]!, time);
    } else if (standing === column.lost) this.cells[base + column.hiddenLost]!++;
    else if (standing === column.settled) this.cells[base + column.hiddenSettled]!++;
  }

  /** An emergency that rang where none is expected. */
  private isHidden(need: number): boolean {
    return this.living.trueGrade[need] === immediate && this.living.rangElsewhere[need] === 1;
  }

  /** One of which nobody ever knew: to be settled is no help to it. */
  private isUnseen(cases: CentreView["cases"], need: number): boolean {
    return this.isHidden(need) && this.knownAt(cases, need) === never;
  }

  /** Graded, recognised as an incident that is graded, or noticed. */
  private knownAt(cases: CentreView["cases"], need: number): number {
    return Math.min(cases.knownAt[need]!, this.living.gradedAt[need]!);
  }

  private baseOf(need: number, month: number): number {
    const grade = this.living.trueGrade[need]!;
    const cell = grade === ungraded ? column.unknownGrade : grade;
    return (cell * this.monthCount + month) * this.width;
  }
}
