import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { log, logged } from "../scenario/mistakes-calls.ts";
import { edited } from "../scenario/small-scenario.ts";
import { plansOnDisk, problemWords } from "./on-disk.ts";

const { root, folder, write } = plansOnDisk("log", "logs");

const scenario = write("s.yaml", logged);

describe("a call log on the disk", () => {
  test("is read from the scenario's folder, also where it is larger than a scenario may be", () => {
    write("logs/calls.csv", log);
    expect(problemWords(scenario)).toEqual([]);
    write("logs/calls.csv", `${log}${"5,2017-02-01 00:00:00,CRIB\n".repeat(50_000)}`);
    expect(problemWords(scenario)).toEqual([]);
  });

  test("stands beside the file that names it, whoever extends that", () => {
    write("logs/base.yaml", edited(logged, ["logs/calls.csv", "calls.csv"]));
    write("logs/calls.csv", log);
    expect(problemWords(write("mine.yaml", "format: 1\nname: Mine\nextends: logs/base.yaml\n"))).toEqual([]);
  });

  test("is named with its folder in its problems", () => {
    write("logs/calls.csv", `${log}5,soon,CRIB\n`);
    const outcome = readScenarioFile(scenario);
    expect(outcome.ok ? [] : outcome.problems.map(({ file, line }) => [file, line])).toEqual([
      [join(folder, "logs/calls.csv"), 6],
    ]);
  });

  test("is refused where it is no text, no file, outside the folder or too big", () => {
    write("logs/calls.csv", Uint8Array.of(0xff, 0xfe, 0x41));
    expect(problemWords(scenario)).toEqual([
      "text in UTF-8; other bytes: is this a binary file, or saved in another encoding?",
    ]);
    truncateSync(join(folder, "logs/calls.csv"), 250_000_001);
    expect(problemWords(scenario)).toEqual(["a file of at most 250 MB; 250.0 MB"]);
    rmSync(join(folder, "logs/calls.csv"));
    mkdirSync(join(folder, "logs/calls.csv"));
    expect(problemWords(scenario)).toEqual(["a file; a folder"]);
    rmSync(join(folder, "logs/calls.csv"), { recursive: true });
    writeFileSync(join(root, "calls.csv"), log);
    symlinkSync(join(root, "calls.csv"), join(folder, "logs/calls.csv"));
    expect(problemWords(scenario)).toEqual([
      "a file inside the scenario's folder; a link that leads out of it",
    ]);
  });

  test("is refused where its path leads through a file, or its links in a circle", () => {
    rmSync(join(folder, "logs/calls.csv"), { force: true });
    write("logs/l.csv", log);
    const slashed = write("slashed.yaml", edited(logged, ["logs/calls.csv", '"logs/l.csv/"']));
    const outcome = readScenarioFile(slashed);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      {
        file: slashed,
        line: 15,
        column: 20,
        expected: "a file that can be read",
        found: "a file where its path needs a folder",
      },
    ]);
    symlinkSync("loop.csv", join(folder, "logs/loop.csv"));
    const looped = write("looped.yaml", edited(logged, ["logs/calls.csv", "logs/loop.csv"]));
    expect(problemWords(looped)).toEqual(["a file that can be read; links that lead in a circle"]);
  });
});
