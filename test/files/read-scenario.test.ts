import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { small } from "../scenario/small-scenario.ts";
import { plansOnDisk, problemWords } from "./on-disk.ts";

const { root, folder, write } = plansOnDisk("read", "shared");

const extending = (path: string) => `format: 1\nname: Mine\nextends: ${path}\n`;

describe("a scenario file", () => {
  test("is read with the files that it extends", () => {
    write("base.yaml", small);
    write("shared/middle.yaml", "format: 1\nname: Middle\nextends: ../base.yaml\n");
    const outcome = readScenarioFile(write("mine.yaml", extending("shared/middle.yaml")), { policy: "more" });
    expect(outcome.ok && outcome.scenario).toMatchObject({ name: "Mine", policy: "more" });
  });

  test("may begin with a byte order mark", () => {
    expect(problemWords(write("mark.yaml", `\uFEFF${small}`))).toEqual([]);
  });

  test("is named in its problems as it was asked for", () => {
    const outcome = readScenarioFile(join(folder, "nowhere.yaml"));
    expect(outcome.ok ? [] : outcome.problems).toEqual([
      {
        file: join(folder, "nowhere.yaml"),
        line: 1,
        column: 1,
        path: "",
        expected: "a scenario file",
        found: "no file of this name",
      },
    ]);
  });

  test("that is not there is told with the nearest name in its folder", () => {
    write("wiltshire-2017.yaml", small);
    const hintOf = (name: string) => {
      const outcome = readScenarioFile(join(folder, name));
      return outcome.ok ? "" : outcome.problems.map(({ hint }) => hint).join();
    };
    expect(hintOf("wiltshire2017.yaml")).toBe(`did you mean ${join(folder, "wiltshire-2017.yaml")}?`);
    expect(hintOf("something-else.yaml")).toBe("");
    expect(hintOf("no-folder/wiltshire2017.yaml")).toBe("");
  });

  test("is refused when it is a folder, too big or not text", () => {
    expect(problemWords(folder)).toEqual(["a file; a folder"]);
    const huge = write("huge.yaml", "");
    truncateSync(huge, 200_000_000);
    expect(problemWords(huge)).toEqual(["a file of at most 1 MB; 200.0 MB"]);
    const binary = write("binary.yaml", Uint8Array.of(0xff, 0xfe, 0x00, 0x41));
    expect(problemWords(binary)).toEqual([
      "text in UTF-8; other bytes: is this a binary file, or saved in another encoding?",
    ]);
    expect(problemWords("/dev/zero")).toEqual(["a file; something else"]);
  });

  test("may not reach out of its folder, also not through a link", () => {
    writeFileSync(join(root, "secret.yaml"), small);
    symlinkSync(join(root, "secret.yaml"), join(folder, "link.yaml"));
    symlinkSync(root, join(folder, "out"));
    const leadsOut = "a file inside the scenario's folder; a link that leads out of it";
    expect(problemWords(write("a.yaml", extending("link.yaml")))).toEqual([leadsOut]);
    expect(problemWords(write("b.yaml", extending("out/secret.yaml")))).toEqual([leadsOut]);
    expect(problemWords(write("c.yaml", extending("../secret.yaml")))).toEqual([
      `a path inside the scenario's folder, with / between its parts; "../secret.yaml"`,
    ]);
  });

  test("may extend a file through a link that stays inside, or be a link itself", () => {
    write("base.yaml", small);
    symlinkSync(join(folder, "base.yaml"), join(folder, "inside.yaml"));
    expect(problemWords(write("d.yaml", extending("inside.yaml")))).toEqual([]);
    symlinkSync(join(folder, "d.yaml"), join(root, "elsewhere.yaml"));
    expect(problemWords(join(folder, "inside.yaml"))).toEqual([]);
  });

  test("tells what is wrong with a file that it extends, as of that file", () => {
    write("bad.yaml", Uint8Array.of(0xff));
    expect(problemWords(write("e.yaml", extending("bad.yaml")))).toEqual([
      "text in UTF-8; other bytes: is this a binary file, or saved in another encoding?",
    ]);
    expect(problemWords(write("f.yaml", extending("shared")))).toEqual(["a file; a folder"]);
  });
});
