import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Data, type DataMap, dataAt, isMap, type Path } from "../../src/scenario/authored-data.ts";
import type { Layer } from "../../src/scenario/layer.ts";
import { merge } from "../../src/scenario/merge.ts";
import { numberAt } from "../../src/scenario/overrides.ts";
import type { Place, Places } from "../../src/scenario/places.ts";

/** Places of data that stands in a file, all on one line. */
function placesIn(file: string, data: Data): Places {
  const place: Place = { file, line: 1, column: 1 };
  const entries = data !== null && typeof data === "object" ? Object.entries(data) : [];
  const inside = new Map(entries.map(([key, value]) => [key, placesIn(file, value as Data)]));
  return { key: place, value: place, inside };
}

const layer = (file: string, data: DataMap): Layer => ({ data, places: placesIn(file, data) });
const merged = (base: DataMap, change: DataMap) => merge(layer("base", base), layer("change", change));
const dataOf = (base: DataMap, change: DataMap) => merged(base, change).layer.data;

const scalar = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }));

/** Maps in which a key that begins with m always holds a map, and no other does. */
const { map } = fc.letrec<{ map: DataMap }>((tie) => ({
  map: fc
    .tuple(
      fc.dictionary(fc.constantFrom("a", "b", "c"), scalar),
      fc.option(fc.dictionary(fc.constantFrom("m1", "m2"), tie("map"), { maxKeys: 2 }), {
        depthSize: "small",
      }),
    )
    .map(([scalars, maps]) => ({ ...scalars, ...maps }) as DataMap),
}));

function leavesOf(data: Data, path: Path = []): readonly Path[] {
  return isMap(data)
    ? Object.entries(data).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path];
}

function placesAt(places: Places, path: Path): Places | undefined {
  return path.reduce<Places | undefined>((outer, key) => outer?.inside.get(key), places);
}

describe("laying one scenario over another", () => {
  test("an empty change, and a change to what is there already, change nothing", () => {
    fc.assert(
      fc.property(map, (a) => {
        expect(merged(a, {})).toMatchObject({ layer: { data: a }, patches: [], problems: [] });
        expect(merged(a, a)).toMatchObject({ layer: { data: a }, patches: [], problems: [] });
      }),
    );
  });

  test("what is laid over nothing is itself", () => {
    fc.assert(
      fc.property(map, (a) => {
        expect(dataOf({}, a)).toEqual(a);
      }),
    );
  });

  test("twice is once", () => {
    fc.assert(
      fc.property(map, map, (a, b) => {
        expect(dataOf(dataOf(a, b), b)).toEqual(dataOf(a, b));
      }),
    );
  });

  test("three layers may be laid from either end", () => {
    fc.assert(
      fc.property(map, map, map, (a, b, c) => {
        expect(dataOf(dataOf(a, b), c)).toEqual(dataOf(a, dataOf(b, c)));
      }),
    );
  });

  test("the change wins, the rest stays, and every value keeps the place it came from", () => {
    fc.assert(
      fc.property(map, map, (a, b) => {
        const { data, places } = merged(a, b).layer;
        for (const path of leavesOf(data).filter(({ length }) => length > 0)) {
          const changed = dataAt(b, path);
          expect(dataAt(data, path)).toEqual(changed ?? dataAt(a, path));
          expect(placesAt(places, path)?.value.file).toBe(changed === undefined ? "base" : "change");
        }
      }),
    );
  });

  test("the scenario beneath is left as it was", () => {
    fc.assert(
      fc.property(map, map, (a, b) => {
        const before = structuredClone(a);
        merged(a, b);
        expect(a).toEqual(before);
      }),
    );
  });

  test("null removes, and only what is there", () => {
    expect(merged({ a: 1, b: 2 }, { a: null })).toMatchObject({ layer: { data: { b: 2 } }, problems: [] });
    expect(merged({ a: 1, b: 2 }, { c: null }).problems).toHaveLength(1);
  });

  test("a list replaces a list", () => {
    expect(dataOf({ a: [1, 2, 3] }, { a: [4] })).toEqual({ a: [4] });
  });

  test("what is added and taken away again leaves the number and its unit", () => {
    const hundredths = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100);
    const unit = fc.constantFrom("", "min", "%", "h/day", "per year");
    fc.assert(
      fc.property(hundredths, hundredths, unit, (number, more, written) => {
        const base = { a: written === "" ? number : `${number} ${written}` };
        const there = dataOf(base, { a: { plus: more } });
        const back = numberAt(dataOf(there, { a: { plus: -more } }), "a");
        expect(back?.value).toBeCloseTo(number, 6);
        expect(back?.unit).toBe(written);
      }),
    );
  });

  test.each<[Data, DataMap, Data]>([
    [10, { times: 1.1 }, 11],
    ["275 per day", { times: 1.1 }, "302.5 per day"],
    ["52 %", { plus: "3 %" }, "55 %"],
    ["52 %", { plus: 3 }, "55 %"],
    ["5 min", { plus: "30 s" }, "5.5 min"],
    ["1 h 30 min", { times: "110 %" }, "99 min"],
    ["82,000 per year", { times: 2 }, "164000 per year"],
    [[1, "2 min"], { times: 2 }, [2, "4 min"]],
    [{ value: "3 s", range: "2..6", tag: "A" }, { times: 2 }, { value: "6 s", range: "4 s..12 s", tag: "A" }],
    [{ value: "95 h", range: "64..137" }, { plus: 5 }, { value: "100 h", range: "69 h..142 h" }],
  ])("%j changed by %j is %j", (base, change, expected) => {
    expect(dataOf({ a: base }, { a: change })).toEqual({ a: expected });
  });
});
