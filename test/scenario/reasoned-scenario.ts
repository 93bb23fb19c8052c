// The small scenario with reasons and areas, and readings of what it becomes.
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import type { ResolvedScenario, ResolvedSource } from "../../src/scenario/resolved.ts";
import { edited, small } from "./small-scenario.ts";

const ratings = "threat: [1, 0, 0, 0], harm: [1, 0, 0, 0], risk: [1, 0, 0, 0]";

/** Theft, noise and advice, rung for on 101; two areas. */
export const reasoned = edited(small, [
  "queues:\n",
  `reasons:
  theft: { share: { "101": 20 % }, ${ratings}, callers: { mean: 1, within: 5 min } }
  noise: { share: { "101": 30 % }, ${ratings} }
  advice: { share: { "101": 50 % }, ${ratings} }
areas:
  town: { share: 70 % }
  country: { share: 30 % }
queues:
`,
]);

/** The scenario that a text is; `added` goes to its end. */
export function resolvedWith(text: string, added = ""): ResolvedScenario {
  const outcome = loadScenario({ name: "s.yaml", text: `${text}${added}` });
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => JSON.stringify(problem)).join("\n"));
  return outcome.scenario;
}

export function sourceOf({ sources }: ResolvedScenario, id: string): ResolvedSource {
  const source = sources.find((each) => each.id === id);
  if (source === undefined) throw new Error(`no source ${id} among ${sources.map((each) => each.id)}`);
  return source;
}

/** Contacts of a source on each day. */
export function perDay({ rate }: ResolvedSource, { calendar }: ResolvedScenario): number[] {
  const { intervalStartAt, intervalDay, days } = calendar;
  const calls = Array.from({ length: days }, () => 0);
  for (const [i, day] of intervalDay.entries()) {
    const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
    calls[day] = (calls[day] ?? 0) + (rate[i] ?? 0) * time;
  }
  return calls;
}

/** Shares of the reasons of a source in an hour of the day, of the first month of the run unless said. */
export function mixAt(
  scenario: ResolvedScenario,
  id: string,
  { hour, month = 0 }: { hour: number; month?: number },
): number[] {
  const source = sourceOf(scenario, id);
  const reasons = scenario.reasons?.length ?? 0;
  const first = (hour * scenario.calendar.months.length + month) * reasons;
  const cell = Array.from(source.reasonMix?.cumulative.subarray(first, first + reasons) ?? []);
  return cell.map((upTo, reason) => upTo - (cell[reason - 1] ?? 0));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
