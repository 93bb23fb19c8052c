// Result folders are replaced as a whole, and only those that sim101 made.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ensureReplaceable, writeResultFolder, writeWhole } from "../../src/files/result-folder.ts";
import { StorageError } from "../../src/files/storage-error.ts";

const note = {
  startedAt: "2017-07-01T00:00:00Z",
  wallTime: 1,
  node: "v20",
  platform: "linux-x64",
  command: ["run"],
};
let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "sim101-folder-"));
});

describe("a result folder", () => {
  it("is written whole, with a note of who made it", () => {
    const folder = join(home, "deep", "result");
    writeResultFolder(
      folder,
      new Map<string, string | Uint8Array>([
        ["a.txt", "one"],
        ["b.bin", Uint8Array.of(1, 2)],
      ]),
      note,
    );
    expect(readdirSync(folder).toSorted()).toEqual(["a.txt", "b.bin", "run.json"]);
    expect(JSON.parse(readFileSync(join(folder, "run.json"), "utf8"))).toMatchObject({
      madeBy: "sim101",
      node: "v20",
    });
    expect(readdirSync(join(home, "deep"))).toEqual(["result"]);
  });

  it("replaces an earlier result as a whole", () => {
    const folder = join(home, "result");
    writeResultFolder(folder, new Map([["old.txt", "old"]]), note);
    writeResultFolder(folder, new Map([["new.txt", "new"]]), note);
    expect(readdirSync(folder).toSorted()).toEqual(["new.txt", "run.json"]);
  });

  it("leaves a folder alone that sim101 did not make, and says so", () => {
    writeFileSync(join(home, "thesis.txt"), "precious");
    expect(() => ensureReplaceable(home)).toThrow("holds files that sim101 did not make");
    expect(() => writeResultFolder(home, new Map([["a", "b"]]), note)).toThrow(StorageError);
    expect(readdirSync(home)).toEqual(["thesis.txt"]);
  });

  it("keeps the earlier result when the new one cannot be written", () => {
    const folder = join(home, "result");
    writeResultFolder(folder, new Map([["old.txt", "old"]]), note);
    expect(() => writeResultFolder(folder, new Map([["no/such/folder.txt", "x"]]), note)).toThrow(
      "cannot be written",
    );
    expect(readFileSync(join(folder, "old.txt"), "utf8")).toBe("old");
    expect(readdirSync(home)).toEqual(["result"]);
  });

  it("takes an empty folder, and refuses a file in its place", () => {
    mkdirSync(join(home, "empty"));
    expect(() => ensureReplaceable(join(home, "empty"))).not.toThrow();
    writeFileSync(join(home, "file"), "x");
    expect(() => ensureReplaceable(join(home, "file"))).toThrow("is not a folder that can be used");
  });

  it.runIf(existsSync("/proc"))("is refused at once where no folders can be made", () => {
    for (const folder of ["/proc/x", "/proc/x/y"]) {
      expect(() => ensureReplaceable(folder)).toThrow(StorageError);
      expect(() => writeResultFolder(folder, new Map([["a", "b"]]), note)).toThrow(StorageError);
    }
  });

  it("is refused in a short line before any work where its path cannot be", () => {
    writeFileSync(join(home, "file"), "x");
    const refusalOf = (folder: string) => () => ensureReplaceable(folder);
    const long = join(home, "x".repeat(300));
    expect(refusalOf(long)).toThrow(new StorageError(`${long}: cannot be written (a name that is too long)`));
    const below = join(home, "file", "result");
    expect(refusalOf(below)).toThrow(StorageError);
    symlinkSync(join(home, "nowhere"), join(home, "link"));
    expect(refusalOf(join(home, "link"))).toThrow("is not a folder that can be used");
    expect(readdirSync(home).toSorted()).toEqual(["file", "link"]);
  });
});

describe("a single file", () => {
  it("is whole, or not there", () => {
    writeWhole(join(home, "patch.yaml"), "format: 1\n");
    expect(readFileSync(join(home, "patch.yaml"), "utf8")).toBe("format: 1\n");
    expect(() => writeWhole(join(home, "none", "patch.yaml"), "x")).toThrow("cannot be written");
    expect(existsSync(join(home, "none"))).toBe(false);
  });

  it.each([
    ["x".repeat(300), "a name that is too long"],
    ["file/x.yaml", "a file where its path needs a folder"],
  ])("is refused in one line where its path cannot be (%s)", (name, reason) => {
    writeFileSync(join(home, "file"), "x");
    const path = join(home, name);
    expect(() => writeWhole(path, "x")).toThrow(new StorageError(`${path}: cannot be written (${reason})`));
    expect(readdirSync(home)).toEqual(["file"]);
  });
});
