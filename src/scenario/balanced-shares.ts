// Shares that are a whole stay one: where some of them were set to other values, the others make room.
import { produceWithPatches } from "immer";
import { type Amount, amountOf, withNumber } from "./amounts.ts";
import { type Data, dataAt, isMap, type Path } from "./authored-data.ts";
import { examine } from "./examine.ts";
import type { Layer } from "./layer.ts";
import { pathIn, withValue } from "./overrides.ts";
import { isEvidence } from "./quantity.ts";
import { sumWords } from "./shares.ts";

/** Groups within groups need a look each. */
const mostLooks = 5;
/** Enough that the sum is right, few enough to be read. */
const digits = 12;

/**
 * The scenario with every group of shares that does not sum as it must brought back to its sum: those that were not
 * set (`fixed`: dotted paths) are scaled to what is left, or all of them where nothing is.
 */
export function balanced(layer: Layer, fixed: readonly string[]): Layer {
  let now = layer;
  for (let look = 0; look < mostLooks; look++) {
    const examined = examine(now);
    const wrong = examined.ok ? [] : examined.problems.filter(({ expected }) => isSum(expected));
    if (wrong.length === 0) return now;
    const [data] = produceWithPatches(now.data, (draft) => {
      const whole = draft as Data;
      for (const { path } of wrong) {
        const group = pathIn(now.data, path);
        const parts = path === "reasons" ? sourcesOf(whole) : [[]];
        for (const part of parts) balance(whole, membersOf(whole, group, { part, fixed }));
      }
    });
    now = { ...now, data };
  }
  return now;
}

function isSum(expected: string): boolean {
  return expected === sumWords.whole || expected === sumWords.part;
}

interface Member {
  readonly path: Path;
  readonly share: number;
  readonly isFixed: boolean;
}

/** The shares of reasons are a whole for each source; where each stands inside a reason. */
function sourcesOf(data: Data): readonly Path[] {
  const reasons = dataAt(data, ["reasons"]);
  const shares = isMap(reasons) ? Object.values(reasons).map((reason) => dataAt(reason, ["share"])) : [];
  const sources = new Set(shares.flatMap((share) => (isMap(share) ? Object.keys(share) : [])));
  return [...sources].map((source) => ["share", source]);
}

function balance(data: Data, members: readonly Member[]): void {
  const sum = (those: readonly Member[]) => those.reduce((total, { share }) => total + share, 0);
  const free = members.filter(({ isFixed }) => !isFixed);
  const [whole, loose] = [sum(members), sum(free)];
  const left = 1 - (whole - loose);
  const hasRoom = loose > 0 && left >= 0;
  const [scaled, factor] = hasRoom ? [free, left / loose] : [members, 1 / whole];
  for (const member of scaled) setShare(data, member, member.share * factor);
}

/** The members of a group are numbers, or maps with a share; or they stand at `part` of each of its entries. */
function membersOf(
  data: Data,
  path: Path,
  { part, fixed }: { readonly part: Path; readonly fixed: readonly string[] },
): readonly Member[] {
  const group = dataAt(data, path);
  if (group === undefined || group === null || typeof group !== "object") return [];
  return Object.entries(group).flatMap(([key, member]: [string, Data]) => {
    const usual = isMap(member) && !isEvidence(member) ? ["share"] : [];
    const inside = part.length > 0 ? part : usual;
    const amount = numberAt(dataAt(member, inside));
    if (amount === null) return [];
    const own = [...path, key, ...inside];
    const dotted = own.join(".");
    const isFixed = fixed.some((each) => each === dotted || dotted.startsWith(`${each}.`));
    return [{ path: own, share: amount.value, isFixed }];
  });
}

function numberAt(data: Data | undefined): Amount | null {
  return amountOf(isEvidence(data) ? data.value : data);
}

function setShare(data: Data, { path }: Member, share: number): void {
  const parent = dataAt(data, path.slice(0, -1)) as Record<string, Data>;
  const key = path.at(-1) ?? "";
  const old = parent[key];
  const written = isEvidence(old) ? old.value : old;
  const amount = amountOf(written);
  if (amount === null) return;
  const set = withNumber(written as number | string, Number((share / amount.one).toPrecision(digits)));
  parent[key] = withValue(old ?? null, set);
}
