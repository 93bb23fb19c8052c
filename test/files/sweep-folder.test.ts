import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSweepFolder, readSweep } from "../../src/files/sweep-folder.ts";
import { writePieces } from "../../src/files/sweep-tables.ts";
import type { Sweep } from "../../src/results/sweep.ts";
import { constructedSweep } from "../report/constructed-sweep.ts";

const { sweep, swept } = constructedSweep({ factors: 2, design: { kind: "grid" }, policies: ["base"] });
const newFolder = () => join(mkdtempSync(join(tmpdir(), "sim101-sweep-")), "out");
const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
const [first, second] = swept;
if (first === undefined || second === undefined) throw new Error("a sweep of no cells");

/** A disk that fills up: after so many writes it takes half of the text, and says so. */
function fillingUp(writes: number) {
  let left = writes;
  return (path: string, content: string): void => {
    if (left-- > 0) return writeFileSync(path, content);
    writeFileSync(path, content.slice(0, content.length / 2));
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
}

describe("the folder of a sweep", () => {
  test("gives back what was written, in another run too", () => {
    const folder = newFolder();
    openSweepFolder(folder, sweep).write(first.result);
    const again = openSweepFolder(folder, sweep);
    expect(again.read(first.cell)).toEqual(first.result);
    expect(again.read(second.cell)).toBeNull();
    expect(readSweep(folder)).toEqual(sweep);
  });

  test("on a disk that fills up keeps the cells before, says so, and goes on when there is space", () => {
    const folder = newFolder();
    const full = openSweepFolder(folder, sweep, fillingUp(2));
    full.write(first.result);
    expect(() => full.write(second.result)).toThrow(
      /cannot be written \(no space left on the disk\); what is finished is kept: the same command goes on from there$/,
    );
    expect(namesIn(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const again = openSweepFolder(folder, sweep);
    expect([again.read(first.cell), again.read(second.cell)]).toEqual([first.result, null]);
    again.write(second.result);
    expect(again.read(second.cell)).toEqual(second.result);
    expect(() => openSweepFolder(newFolder(), sweep, fillingUp(0))).toThrow("no space left on the disk");
  });

  test("is that of no sweep if its plan was changed by hand so that nothing can be made of it", () => {
    const folder = newFolder();
    openSweepFolder(folder, sweep);
    writeFileSync(join(folder, "sweep.json"), JSON.stringify({ ...sweep, factors: [null] }));
    expect(() => readSweep(folder)).toThrow("holds no sweep (no sweep.json that can be read)");
  });

  test("takes a torn cell, or one that answers another question, for none", () => {
    const folder = newFolder();
    const kept = openSweepFolder(folder, sweep);
    kept.write(first.result);
    const path = join(
      folder,
      namesIn(folder).find((name) => name.includes(".json") && name.includes("cells")) ?? "",
    );
    const text = readFileSync(path, "utf8");
    const { outcome, ...asked } = first.result;
    for (const rows of [[null], [], "x"]) {
      writeFileSync(path, JSON.stringify({ ...asked, outcome: { ...outcome, rows } }));
      expect(kept.read(first.cell)).toBeNull();
    }
    writeFileSync(path, text.slice(0, 40));
    expect(kept.read(first.cell)).toBeNull();
    writeFileSync(path, text.replace('"seed":"1"', '"seed":"2"'));
    expect(kept.read(first.cell)).toBeNull();
  });

  test("refuses another sweep, another version and foreign files, and changes nothing", () => {
    const folder = newFolder();
    openSweepFolder(folder, sweep).write(first.result);
    const before = namesIn(folder);
    const refused: readonly [Partial<Sweep>, string][] = [
      [{ hash: "def" }, 'another version of the scenario: "abc" there, "def" here'],
      [{ version: "0.0.2" }, 'another version of sim101: "0.0.1" there, "0.0.2" here'],
      [{ replications: 5 }, "another number of replications: 4 there, 5 here"],
      [{ factors: [] }, "another list of factors"],
    ];
    for (const [change, why] of refused)
      expect(() => openSweepFolder(folder, { ...sweep, ...change })).toThrow(
        `${folder}: holds another sweep (${why}); name another folder with --out`,
      );
    expect(namesIn(folder)).toEqual(before);
    const foreign = newFolder();
    mkdirSync(foreign);
    writeFileSync(join(foreign, "thesis.txt"), "years of work");
    expect(() => openSweepFolder(foreign, sweep)).toThrow("holds files that are no sweep (thesis.txt)");
    expect(() => readSweep(foreign)).toThrow("holds no sweep");
    expect(() => openSweepFolder(join(foreign, "thesis.txt"), sweep)).toThrow(
      "thesis.txt: is not a folder that can be used (a file where its path needs a folder)",
    );
  });

  test("is tidied of what a killed run has left", () => {
    const folder = newFolder();
    const kept = openSweepFolder(folder, sweep);
    kept.write(first.result);
    const before = namesIn(folder);
    writeFileSync(join(folder, "cells.csv.77.tmp"), "cell,pol");
    kept.tidy();
    expect(namesIn(folder)).toEqual(before);
  });

  test("has a table only when it is whole", () => {
    const folder = newFolder();
    openSweepFolder(folder, sweep);
    const pieces = function* () {
      yield "cell,value\n";
      throw new Error("the cells have gone");
    };
    expect(() => writePieces(join(folder, "cells.csv"), pieces())).toThrow("the cells have gone");
    expect(namesIn(folder)).toEqual(["sweep.json"]);
  });
});
