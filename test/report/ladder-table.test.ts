// What a planner reads of a ladder: the answer first, signs and intervals, and no figure for what never settles.
import { describe, expect, it } from "vitest";
import { ladderChartSpec } from "../../src/report/ladder-chart.ts";
import { ladderCsv } from "../../src/report/ladder-csv.ts";
import { ladderTable } from "../../src/report/ladder-table.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { constructedLadder } from "./constructed-ladder.ts";

const text = ladderTable(constructedLadder()).join("\n");
const endless = ladderTable(constructedLadder([null, 170, 200, 300])).join("\n");
const inOneLine = (lines: string) => lines.replaceAll(/\n +/g, " ");

describe("the table of a ladder", () => {
  it("fits a terminal", () => {
    for (const line of `${text}\n${endless}`.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("says the gap, that the foot agrees, and what matters most", () => {
    expect(text).toContain("Erlang C says 30 min 00 s; the simulation says 5 min 00 s.");
    expect(inOneLine(text)).toContain("(29:56 to 30:04), which agrees with Erlang C's 30 min 00 s.");
    expect(inOneLine(text)).toContain(
      "Without “callers who give up” the queue would never settle. Taken one by one from the whole, what matters most: “staff by hour and weekday” shortens the wait by 5 min 20 s; “callers who ring again” lengthens the wait by 1 min 40 s.",
    );
  });

  it("says where things were switched on before it says what they do", () => {
    const flat = inOneLine(text);
    const places =
      "Each thing was switched on at three places: alone on the foot, at its step of the ladder, and last of all; what it does depends on what is already on.";
    expect(flat).toContain(places);
    expect(flat.indexOf(places)).toBeLessThan(flat.indexOf("On the way from one"));
    expect(inOneLine(endless)).toContain("three places: alone beside callers who give up, at its step");
  });

  it("says so where Erlang A by half-hours has the wait right and the share who give up wrong", () => {
    const ladder = constructedLadder();
    const sayOf = (meanTimeToAnswer: number, abandonmentRatio: number) => {
      const name = "erlangAByInterval" as const;
      const formula = { name, overloadedShare: 0, meanTimeToAnswer, abandonmentRatio };
      const formulas = [...ladder.formulas, formula];
      return inOneLine(ladderTable({ ...ladder, formulas }).join("\n"));
    };
    expect(sayOf(302, 0.12)).toContain(
      "Erlang A, half-hour by half-hour, has the wait right (5 min 02 s) but not the share who give up: it says 12.0 %, the simulation 15.0 % (14.6 to 15.4).",
    );
    expect(sayOf(302, 0.151)).not.toContain("has the wait right");
    expect(sayOf(320, 0.12)).not.toContain("has the wait right");
  });

  it("says one handler in the singular", () => {
    const ladder = constructedLadder();
    const one = ladderTable({ ...ladder, input: { ...ladder.input, meanHandlers: 1 } });
    expect(inOneLine(one.join("\n"))).toContain("for 1 handler on average");
  });

  it("says that there are no calls where there are none, and nothing of settling", () => {
    const ladder = constructedLadder();
    const unknown = { value: null, low: null, high: null };
    const silent = ladderTable({
      ...ladder,
      input: { ...ladder.input, arrivalRate: 0, occupancy: 0 },
      formulas: ladder.formulas.map((formula) => ({
        ...formula,
        meanTimeToAnswer: null,
        abandonmentRatio: null,
        overloadedShare: 0,
      })),
      rungs: ladder.rungs.map((rung) => ({
        ...rung,
        meanTimeToAnswer: unknown,
        abandonmentRatio: unknown,
        offeredPerDay: { value: 0, low: 0, high: 0 },
      })),
      features: [],
    }).join("\n");
    expect(silent).toContain("There are no calls for crib, so there is no wait to explain.");
    expect(silent).toMatch(/Erlang C, on averages +– +no calls/);
    expect(silent).not.toMatch(/settle|NaN|null/);
  });

  it("says how far the foot is off where it does not agree", () => {
    const ladder = constructedLadder();
    const [foot, ...others] = ladder.formulas;
    if (foot === undefined) throw new Error("there is a formula");
    const formulas = [{ ...foot, meanTimeToAnswer: 2000 }, ...others];
    expect(inOneLine(ladderTable({ ...ladder, formulas }).join("\n"))).toContain(
      "(29:56 to 30:04), which is 10 % below Erlang C's 33 min 20 s: chance, or a run too short",
    );
  });

  it("says where order matters", () => {
    expect(inOneLine(text)).toContain(
      "“staff by hour and weekday” adds 20 s alone but takes off 5 min 20 s when added last; “callers who ring again” changes nothing alone but adds 1 min 40 s when added last.",
    );
  });

  it("gives steps a sign and half the width of their interval", () => {
    expect(text).toMatch(
      /\+ callers who ring again +5 min 00 s \(4:56 to 5:04\) +\+1 min 40 s ± 3 s +15\.0 %/,
    );
    expect(text).toMatch(/\+ callers who give up .* −27 min 10 s ± 10 s/);
  });

  it("has no figure where a queue never settles", () => {
    expect(endless).toContain("Erlang C says the queue never settles; the simulation says 5 min 00 s.");
    expect(endless).toMatch(/everything off +never settles +–/);
    expect(endless).toMatch(/\+ callers who give up .* lets it settle/);
    expect(endless).toContain("first, beside callers who give up");
    expect(endless).not.toMatch(/NaN|Infinity|null|undefined/);
  });
});

describe("the table for a spreadsheet", () => {
  it("has a line for each formula, rung and effect", () => {
    const lines = ladderCsv(constructedLadder()).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 3 + 4 + 9);
    expect(lines).toContain("last,roster,yes,-320,-326,-314,,,,0.95");
    expect(lines).toContain("last,patience,no,,,,,,,0.95");
  });
});

describe("the picture of a ladder", () => {
  it.each(["page", "phone"] as const)("draws every rung with its figure: %s", async (width) => {
    const svg = await renderSvg(ladderChartSpec(constructedLadder([null, 170, 200, 300]), width));
    for (const words of ["never settles", "5 min 00 s, +1 min 40 s", "+ callers who ring again"])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});
