// The words and amounts of a staffing plan: desk-hours, money, measures and hours of the week.

import type { Bounds } from "../results/row.ts";
import type { GoalOutcome, StaffResult, StaffStep } from "../results/staff-result.ts";
import { plural } from "../words/plural.ts";
import { sayEstimate, sayExactly } from "./say.ts";
import { plain } from "./text-lines.ts";

const thousands = /\B(?=(\d{3})+$)/g;
const daysPerWeek = 7;
const hundred = 100;
const fewHours = 100;

/** A goal as much as words need. */
type Goal = Pick<GoalOutcome, "target" | "unit">;

/** `1,050`; one digit after the point below a hundred. */
export function sayAmount(amount: number): string {
  const isSmall = Math.abs(amount) < fewHours && !Number.isInteger(amount);
  const [whole = "", rest] = Math.abs(amount)
    .toFixed(isSmall ? 1 : 0)
    .split(".");
  const sign = amount < 0 && Number(amount.toFixed(1)) !== 0 ? "−" : "";
  return `${sign}${whole.replaceAll(thousands, ",")}${rest === undefined || rest === "0" ? "" : `.${rest}`}`;
}

/** `answered within 2 min`, `mean time to answer`, `gave up`. */
export function sayGoalMeasure({ target: { aim, within } }: Goal): string {
  if (aim === "answeredWithin") return `answered within ${sayExactly(within ?? 0, "s")}`;
  return aim === "abandoned" ? "gave up" : "mean time to answer";
}

/** `£10,578`; pence only where there are some and the sum is small. */
export function sayPounds(pounds: number): string {
  if (Math.abs(pounds) >= fewHours || Number.isInteger(pounds)) return `£${sayAmount(Math.round(pounds))}`;
  return `£${pounds.toFixed(2)}`;
}

/** `at least 80 %`, `at most 1 min 00 s`. */
function sayGoalValue({ target: { aim, value }, unit }: Goal): string {
  return `${aim === "answeredWithin" ? "at least" : "at most"} ${sayExactly(value, unit)}`;
}

/** `at least 80 % of crib answered within 2 min`. */
export function sayGoal(goal: Goal): string {
  const queue = plain(goal.target.queue);
  if (goal.target.aim === "meanTimeToAnswer") return `${queue}: mean time to answer ${sayGoalValue(goal)}`;
  return `${queue}: ${sayGoalValue(goal)} ${sayGoalMeasure(goal)}`;
}

export function sayOutcome(bounds: Bounds | undefined, unit: string): string {
  return sayEstimate({ value: null, low: null, high: null, ...bounds, unit });
}

/** `1,050 desk-hours a week, 150 a day`. */
export function sayDeskHours(perWeek: number): string {
  return `${plural(sayAmount(perWeek), "desk-hour")} a week, ${sayAmount(perWeek / daysPerWeek)} a day`;
}

/** `+62 %`, or `no more` where there is nothing to compare with. */
export function sayRelative(amount: number, base: number): string {
  if (base <= 0) return "";
  const share = (hundred * (amount - base)) / base;
  return `${share < 0 ? "−" : "+"}${Math.abs(share).toFixed(0)} %`;
}

/** The plan that the result gives, and the staffing of today. */
export function planStep({ steps }: StaffResult): StaffStep | undefined {
  return steps.at(-1);
}

export function presentStep({ steps }: StaffResult): StaffStep | undefined {
  return steps[0];
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const hoursPerDay = 24;

/** `Monday 10:00 to 11:00`, by the number of the hour of the week. */
export function sayHourOfWeek(hour: number): string {
  const at = hour % hoursPerDay;
  return `${weekdays[Math.floor(hour / hoursPerDay)] ?? ""} ${clockHour(at)} to ${clockHour(at + 1)}`;
}

function clockHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
