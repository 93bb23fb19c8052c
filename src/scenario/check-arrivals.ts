// Rules of arrivals that come in batches or are modulated: sizes that are numbers, shares that sum to one, states that
// lead to each other.
import { type Path, quoted } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { checkName } from "./references.ts";
import { type AuthoredBatch, type AuthoredModulation, largestBatch } from "./schema-arrivals.ts";
import type { Partly } from "./shape.ts";
import { checkSum } from "./shares.ts";

const wholeNumber = /^[1-9]\d{0,3}$/;

export function checkBatch({ size }: Partly<AuthoredBatch>, path: Path, report: Report): void {
  if (typeof size !== "object" || !("shares" in size) || size.shares === undefined) return;
  const table = [...path, "size", "shares"];
  const entries = Object.entries(size.shares);
  for (const [key] of entries) {
    if (wholeNumber.test(key) && Number(key) <= largestBatch) continue;
    const expected = "a whole number of callers from 1 to 1,000";
    report({ path: [...table, key], expected, found: quoted(key), isKey: true });
  }
  checkSum(
    entries.map(([, share]) => share),
    table,
    report,
  );
}

type States = NonNullable<Partly<AuthoredModulation>["states"]>;

export function checkModulation({ states }: Partly<AuthoredModulation>, path: Path, report: Report): void {
  if (states === undefined) return;
  const inside = [...path, "states"];
  const names = Object.keys(states);
  if (names.length < 2) {
    const found = names.length === 0 ? "none" : `only ${names[0]}`;
    return report({ path: inside, expected: "two states or more", found });
  }
  const factors = Object.values(states).map((state) => numberOf(state?.factor));
  if (factors.every((factor) => factor === 0)) {
    report({ path: inside, expected: "a factor above 0 in one of the states", found: "0 in each" });
  }
  const areWaysRight = names.map((name) => checkNext(states, name, { path: inside, report }));
  if (areWaysRight.every(Boolean)) checkConnected(states, inside, report);
}

/** Whether the shares of what follows a state are those of other states, and whole. */
function checkNext(
  states: States,
  name: string,
  { path, report }: { readonly path: Path; readonly report: Report },
): boolean {
  const next = states[name]?.next;
  if (next === undefined) return true;
  const inside = [...path, name, "next"];
  const names = Object.keys(states).filter((other) => other !== name);
  const known = { what: "another state", names };
  const keys = Object.keys(next);
  for (const to of keys) {
    checkName(to, [...inside, to], { known, report: (mistake) => report({ ...mistake, isKey: true }) });
  }
  checkSum(Object.values(next), inside, report);
  return keys.every((to) => names.includes(to));
}

/** Each state must come again and again. */
function checkConnected(states: States, path: Path, report: Report): void {
  const names = Object.keys(states);
  for (const name of names) {
    const reached = statesAfter(states, name);
    const lost = names.find((other) => !reached.has(other));
    if (lost === undefined) continue;
    const found = `none from ${name} to ${lost}`;
    return report({ path, expected: "a way from every state to every other", found });
  }
}

function statesAfter(states: States, name: string): ReadonlySet<string> {
  const reached = new Set([name]);
  for (const each of reached) {
    for (const [to, share] of Object.entries(nextOf(states, each))) {
      if (numberOf(share) > 0) reached.add(to);
    }
  }
  return reached;
}

/** What follows a state: the one that is written next, unless it says otherwise; after the last, the first. */
export function nextOf(states: States, name: string): Readonly<Record<string, Quantity | undefined>> {
  const names = Object.keys(states);
  const following = names[(names.indexOf(name) + 1) % names.length] ?? name;
  return states[name]?.next ?? { [following]: 1 };
}
