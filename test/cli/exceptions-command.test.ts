// `sim101 exceptions`, as its user meets it: the figures of the force's report of June 2017.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reasoned } from "../scenario/reasoned-scenario.ts";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const folder = makeFolder();
const file = join(folder, "needs.yaml");
writeFileSync(file, `${reasoned}busyness: { day: { cv: 8 %, correlation: 0.6 }, hour: { cv: 30 % } }\n`);
const june = ["exceptions", file, "--period", "2017-06"];

describe("sim101 exceptions", () => {
  it("says that 78 crimes are beyond 56, and what that rests on", async () => {
    const asked = ["--area", "country", "--observed", "78", "--expected", "56", "--last-year", "60"];
    const { code, out } = await command(...june, ...asked);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "Small · policy base · 2017-06-01 to 2017-06-30 · all reasons in country",
      "",
      "Observed 78, expected 56 (the figure given for like periods): 39.3 % more.",
      "An exception: more than like periods bring by chance.",
      "95 % of like periods bring 42 to 71; 78 or more come in 0.34 % of them (1 in 294).",
      "Against last year's 60 alone: if nothing had changed, 78 or more of the 138 would fall in this period with a chance of 7.62 %.",
      "",
      "Busy and quiet days add 1.9 % to the variance of pure chance. Days are taken as independent: what comes in spells, such as one thief's, varies more.",
      "This is one look: of 20 months, areas or reasons looked at, one falls outside by chance; --looks says how many were.",
      "The figure given is taken as known: if it is uncertain itself, an exception is less certain too.",
      "The scenario itself expects 2160 needs; not every need becomes a recorded crime.",
      "",
    ]);
  });

  it("judges the largest counts, unless they vary by too much", async () => {
    const most = ["--observed", "100000", "--json"];
    expect(JSON.parse((await command(...june, ...most)).out)).toMatchObject({ verdict: "more" });
    const restless = join(folder, "restless.yaml");
    writeFileSync(restless, `${reasoned}busyness: { day: { cv: 10, correlation: 0.9 } }\n`);
    const { code, out, error } = await command("exceptions", restless, "--period", "2017-06", ...most);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("counts as large as these vary by too much");
  });

  it("is slower to call it one the more were looked at, and says so", async () => {
    const json = async (...more: string[]) => JSON.parse((await command(...june, "--json", ...more)).out);
    const crimes = ["--observed", "78", "--expected", "56"];
    expect(await json(...crimes, "--looks", "240")).toMatchObject({ verdict: "usual", outside: 0.05 / 240 });
    expect(await json("--observed", "40", "--expected", "20", "--looks", "240")).toMatchObject({
      verdict: "more",
      high: 39,
    });
    const { out } = await command(...june, ...crimes, "--looks", "240");
    expect(out).toContain("Corrected for 240 looks (Bonferroni)");
  });

  it("writes it as a surge that sim101 check reads, and overwrites nothing", async () => {
    const written = join(folder, "june.yaml");
    const asked = [
      ...june,
      "--reason",
      "theft",
      "--area",
      "town",
      "--observed",
      "1500",
      "--as-surge",
      "thefts",
    ];
    const first = await command(...asked, "--write", written);
    expect(first.code).toBe(0);
    expect(readFileSync(written, "utf8")).toContain(
      '"theft": { value: 1.488, range: 1.39..1.59, tag: D, source: "1500 observed in 2017-06 ÷ 1008 expected by the scenario (sim101 exceptions)" }',
    );
    expect((await command("check", written)).code).toBe(0);
    const again = await command(...asked, "--write", written);
    expect([again.code, again.error]).toEqual([
      2,
      expect.stringContaining("exists; name a file that does not"),
    ]);
    expect((await command(...asked)).out).toContain("As a scenario of its own:\n\nformat: 1\n");
  });

  it.each([
    [
      ["--observed", "1", "--reason", "thef"],
      /--reason: expected one of theft, noise, advice, found thef \(did you mean theft/,
    ],
    [["--observed", "-1"], /expected a whole number from 0/],
    [["--observed", "1", "--write", "x.yaml"], /--write: expected --as-surge/],
    [["--observed", "1", "--as-surge", "a b"], /--as-surge: expected a name of letters/],
    [["--observed", "1", "--looks", "0"], /expected how many were looked at/],
    [["--observed", "1", "--period", "2017-13"], /expected a month such as 2017-06/],
  ])("answers %j with code 2 and a hint", async (args, hint) => {
    const { code, out, error } = await command(...june, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(hint);
    expect(existsSync("x.yaml")).toBe(false);
  });
});
