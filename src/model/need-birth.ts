// The birth of a need: what it is about, where, and how grave; whether it contacts the centre at all, and by which
// channel. All of it belongs to its place in the day, so that a policy keeps the people and their problems.
import type { ResolvedArea, ResolvedReason } from "../scenario/resolved-triage.ts";
import type { CentreState } from "./centre-state.ts";
import { purposeIndex } from "./purposes.ts";
import { trueGradeOf } from "./true-grade.ts";

const hoursPerDay = 24;
const needReason = purposeIndex("needReason");
const needArea = purposeIndex("needArea");
const needThreat = purposeIndex("needThreat");
const needHarm = purposeIndex("needHarm");
const needRisk = purposeIndex("needRisk");
const needMarkers = purposeIndex("needMarkers");
const channelMark = purposeIndex("channelMark");
const thinningMark = purposeIndex("thinningMark");

export class NeedBirth {
  private readonly state: CentreState;
  private readonly reasons: readonly ResolvedReason[];
  private readonly areas: readonly ResolvedArea[];

  constructor(state: CentreState) {
    this.state = state;
    this.reasons = state.scenario.reasons ?? [];
    this.areas = state.scenario.areas ?? [];
  }

  /** Draws what a need is about; where its source has no reasons, that stays unknown. */
  fill(need: number): void {
    const { cases, needs, scenario, clock, variates } = this.state;
    cases.begin(need, clock[0]!);
    const { area, reasonMix } = scenario.sources[needs.source[need]!]!;
    if (area !== undefined) cases.area[need] = area;
    else if (this.areas.length > 0) cases.area[need] = this.areaAt(variates.decision(need, needArea, 0));
    if (reasonMix === undefined) return;
    const reason = this.reasonAt(reasonMix.cumulative, variates.decision(need, needReason, 0));
    const { threat, harm, risk } = this.reasons[reason]!;
    cases.reason[need] = reason;
    cases.threat[need] = placeOf(threat, variates.decision(need, needThreat, 0));
    cases.harm[need] = placeOf(harm, variates.decision(need, needHarm, 0));
    cases.risk[need] = placeOf(risk, variates.decision(need, needRisk, 0));
    cases.markers[need] = this.markersOf(need, reason);
    cases.trueGrade[need] = trueGradeOf(this.state, need);
  }

  /**
   * Whether the need finds what it wants elsewhere, by campaigns, a better website, or quieter times. One mark decides
   * among all, so that a further thinning keeps away some more, and nobody else returns.
   */
  isDeflected(need: number): boolean {
    const { cases, needs, scenario, variates } = this.state;
    const { thinnings = [] } = scenario;
    const interval = this.interval;
    let kept = 1;
    for (let i = 0; i < thinnings.length; i++) {
      const { sources, cuts, areas, strength } = thinnings[i]!;
      const cut = (cuts[cases.reason[need]!] ?? 0) * strength[interval]!;
      if (cut <= 0 || !sources[needs.source[need]!] || !(areas === null || areas[cases.area[need]!]))
        continue;
      kept *= 1 - cut;
      if (variates.decision(need, thinningMark, 0) >= 1 - kept) continue;
      cases.thinnedBy[need] = i;
      return true;
    }
    return false;
  }

  /** Another channel may take the need: then it contacts another queue first. One mark decides among all shifts. */
  shift(need: number): void {
    const { cases, needs, scenario, variates } = this.state;
    const { channelShifts = [] } = scenario;
    const reason = this.reasons[cases.reason[need]!];
    if (channelShifts.length === 0 || reason === undefined) return;
    const mark = variates.decision(need, channelMark, 0);
    let upTo = 0;
    for (let i = 0; i < channelShifts.length; i++) {
      const { source, eligible, adoption, queue, channel } = channelShifts[i]!;
      if (source !== needs.source[need]) continue;
      upTo += (eligible === "online" ? reason.online : reason.chat) * adoption[this.interval]!;
      if (mark >= upTo) continue;
      cases.shiftedBy[need] = i;
      needs.nextQueue[need] = queue;
      needs.nextChannel[need] = channel;
      return;
    }
  }

  /** The present interval; for those who wait already when the run begins, the first. */
  private get interval(): number {
    return Math.max(0, this.state.interval);
  }

  private reasonAt(cumulative: Float64Array, uniform: number): number {
    const { intervalHourOfWeek, intervalDay, dayMonth, months } = this.state.scenario.calendar;
    const { interval } = this;
    const hour = intervalHourOfWeek[interval]! % hoursPerDay;
    const count = this.reasons.length;
    const first = (hour * months.length + dayMonth[intervalDay[interval]!]!) * count;
    let reason = 0;
    while (reason < count - 1 && uniform >= cumulative[first + reason]!) reason++;
    return reason;
  }

  private areaAt(uniform: number): number {
    let left = uniform;
    let area = 0;
    while (area < this.areas.length - 1 && left >= this.areas[area]!.share) left -= this.areas[area++]!.share;
    return area;
  }

  private markersOf(need: number, reason: number): number {
    const { markers } = this.reasons[reason]!;
    let bits = 0;
    for (let marker = 0; marker < markers.length; marker++) {
      const share = markers[marker]!;
      if (share > 0 && this.state.variates.decision(need, needMarkers, marker) < share) bits |= 1 << marker;
    }
    return bits;
  }
}

/** Which of the probabilities a uniform number falls into. */
function placeOf(probabilities: readonly number[], uniform: number): number {
  let left = uniform;
  let place = 0;
  while (place < probabilities.length - 1 && left >= probabilities[place]!) left -= probabilities[place++]!;
  return place;
}
