// A roster as YAML: patterns with the rotas of a team, as a policy to paste or as a scenario that extends another one.
import { type Data, type DataMap, dataAt, isMap } from "./authored-data.ts";

/** People who work alike, as a file would have them. */
export interface PatchLine {
  readonly id: string;
  /** `07:00-17:00` by day of the cycle, or null for a day off. */
  readonly days: readonly (string | null)[];
  /** Date on which the cycle begins; null where it is a week. */
  readonly starts: string | null;
  /** Minutes. */
  readonly meal: number;
  readonly people: number;
}

export interface RosterPatch {
  /** The scenario's data before any policy. */
  readonly base: DataMap;
  readonly team: string;
  readonly lines: readonly PatchLine[];
  /** Null where people of the team are listed: their absence is simulated. */
  readonly shrinkage: number | null;
}

const percent = 100;
const plainKey = /^[A-Za-z][\w-]*$/;

/** Lines of a policy, which replaces the staffing of the team and removes what else the file says of it. */
export function rosterPolicy(
  patch: RosterPatch,
  { name, description }: { readonly name: string; readonly description: string },
): string[] {
  return [
    "policies:",
    `  ${keyText(name)}:`,
    `    description: ${JSON.stringify(description)}`,
    "    change:",
    ...rosterChange(patch).map((line) => `      ${line}`),
  ];
}

/** What changes, as a map of a scenario. */
export function rosterChange({ base, team, lines, shrinkage }: RosterPatch): string[] {
  return [
    "patterns:",
    ...lines.map((line) => `  ${keyText(line.id)}: ${patternText(line)}`),
    "teams:",
    `  ${keyText(team)}:`,
    "    staffing:",
    ...removed(base, team).map((key) => `      ${key}: null`),
    ...(shrinkage === null ? [] : [`      shrinkage: ${Number((percent * shrinkage).toFixed(4))} %`]),
    "      rosters:",
    ...removedRotas(base, team, lines).map((id) => `        ${keyText(id)}: null`),
    ...lines.map(
      ({ id, people }) => `        ${keyText(id)}: { pattern: ${keyText(id)}, people: ${people} }`,
    ),
  ];
}

/** What a scenario on a roster leaves out: policies that change the staffing of the team, and claims about them. */
export function leftOut({ base, team }: Pick<RosterPatch, "base" | "team">): string[] {
  const policies = entriesOf(base, "policies")
    .filter(([, policy]) => dataAt(policy, ["change", "teams", team, "staffing"]) !== undefined)
    .map(([name]) => name);
  const claims = entriesOf(base, "claims")
    .filter(([, claim]) => namedBy(claim).some((name) => policies.includes(name)))
    .map(([name]) => name);
  const section = (name: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : [`${name}:`, ...keys.map((key) => `  ${keyText(key)}: null`)];
  return [...section("policies", policies), ...section("claims", claims)];
}

function entriesOf(base: DataMap, section: string): [string, Data][] {
  const data = dataAt(base, [section]);
  return isMap(data) ? Object.entries(data) : [];
}

/** Policies that a claim names, those made of several by each. */
function namedBy(claim: Data): string[] {
  const under = dataAt(claim, ["under"]);
  const names = [
    dataAt(claim, ["policy"]),
    dataAt(claim, ["baseline"]),
    ...(Array.isArray(under) ? under : []),
  ];
  return names.flatMap((name) => (typeof name === "string" ? name.split("+") : []));
}

function removed(base: DataMap, team: string): string[] {
  const staffing = dataAt(base, ["teams", team, "staffing"]);
  return isMap(staffing)
    ? Object.keys(staffing).filter((key) => key !== "rosters" && key !== "shrinkage")
    : [];
}

function removedRotas(base: DataMap, team: string, lines: readonly PatchLine[]): string[] {
  const rosters = dataAt(base, ["teams", team, "staffing", "rosters"]);
  return isMap(rosters) ? Object.keys(rosters).filter((id) => lines.every((line) => line.id !== id)) : [];
}

function patternText({ days, starts, meal }: PatchLine): string {
  const windows = [...new Set(days.flatMap((day) => day ?? []))];
  const cycle = days.map((day) => (day === null ? "off" : shiftName(day))).join(", ");
  const shifts = windows.map((window) => `${shiftName(window)}: "${window}"`).join(", ");
  const begins = starts === null ? "" : `, starts: ${starts}`;
  const meals = meal === 0 ? "" : `, meal: ${meal} min`;
  return `{ days: [${cycle}], shifts: { ${shifts} }${begins}${meals} }`;
}

/** `s0700-1700`, a name that no YAML takes for a number. */
function shiftName(window: string): string {
  return `s${window.replaceAll(":", "")}`;
}

function keyText(key: string): string {
  return plainKey.test(key) ? key : JSON.stringify(key);
}
