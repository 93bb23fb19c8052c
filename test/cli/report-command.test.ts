import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { forgetInterrupt } from "../../src/cli/interrupt.ts";
import { openFile } from "../../src/cli/open-file.ts";
import { constructedComparison } from "../report/constructed-comparison.ts";
import { constructedResult } from "../report/constructed-result.ts";
import { commandIn } from "./in-process.ts";

/** Folders of results, as `run` and `compare` leave them: `monday` and `tuesday` fit together, `other` does not. */
function kept(): string {
  const folder = mkdtempSync(join(tmpdir(), "sim101-report-"));
  const keep = (name: string, file: string, result: object) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, file), JSON.stringify(result));
  };
  keep("monday", "results.json", constructedResult({ result: { hash: "aa" } }));
  keep("tuesday", "comparison.json", constructedComparison());
  keep("other", "results.json", constructedResult({ result: { scenario: "Another", hash: "xx" } }));
  return folder;
}

describe("sim101 report", () => {
  test("writes one page of results made on different days, and replaces its own", async () => {
    const folder = kept();
    const made = await commandIn(folder, "report", "monday", "tuesday/comparison.json");
    expect(made).toMatchObject({ code: 0, error: "Wrote report.html\n" });
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(page).toContain("With more-handlers (Eight more people in CRIB)");
    expect(page).toContain("Statechart of contact: begins in");
    expect(page.length).toBeLessThan(1_500_000);
    expect((await commandIn(folder, "report", "monday")).code).toBe(0);
    expect(readFileSync(join(folder, "report.html"), "utf8")).not.toContain("more-handlers");
  });

  test("says that nothing is written where Ctrl-C comes first", async () => {
    const folder = kept();
    setImmediate(() => process.emit("SIGINT"));
    const made = await commandIn(folder, "report", "monday");
    forgetInterrupt();
    expect(made).toMatchObject({ code: 130, error: "\nInterrupted: nothing is written\n" });
    expect(readdirSync(folder).toSorted()).toEqual(["monday", "other", "tuesday"]);
  });

  test("refuses what cannot be compared, a message each, and writes nothing", async () => {
    const folder = kept();
    const refused = await commandIn(folder, "report", "monday", "other", "monday/results.json");
    expect(refused.code).toBe(2);
    expect(refused.error).toBe(
      [
        "sim101: other is of the scenario “Another”, monday of “Wiltshire CCC 2017”: a report is about one scenario",
        "sim101: monday/results.json is a run under the policy base, as monday is: they differ by luck alone; give one of them",
        "sim101: nothing was written\n",
      ].join("\n"),
    );
    expect(existsSync(join(folder, "report.html"))).toBe(false);
  });

  test("leaves a file alone that it has not made, and takes no other ending", async () => {
    const folder = kept();
    writeFileSync(join(folder, "mine.html"), "<h1>Mine</h1>");
    const refused = await commandIn(folder, "report", "monday", "--out", "mine.html");
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.error).toContain("mine.html is no report of sim101");
    expect(readFileSync(join(folder, "mine.html"), "utf8")).toBe("<h1>Mine</h1>");
    expect((await commandIn(folder, "report", "monday", "--out", "report.pdf")).error).toContain(
      "expected the name of a file that ends in .html, found report.pdf",
    );
  });

  test("says what is no result", async () => {
    const folder = kept();
    const refused = await commandIn(folder, "report", "nowhere");
    expect(refused.code).toBe(2);
    expect(refused.error).toContain("nowhere: expected a result, found no file or folder of this name");
  });

  test("says of a result changed by hand that it is at fault, and writes nothing", async () => {
    const folder = kept();
    const changed = { ...constructedComparison(), policies: [null] };
    writeFileSync(join(folder, "changed.json"), JSON.stringify(changed));
    const { code, error } = await commandIn(folder, "report", "changed.json", "--out", "new.html");
    expect(code).toBe(2);
    expect(error).toContain("changed.json: expected a result as sim101 wrote it");
    expect(existsSync(join(folder, "new.html"))).toBe(false);
  });
});

test("a machine that opens no files says so plainly", async () => {
  const path = process.env.PATH;
  process.env.PATH = "";
  try {
    expect(await openFile("report.html", "linux")).toBe("this machine has no xdg-open");
    expect(await openFile("report.html", "darwin")).toBe("this machine has no open");
  } finally {
    process.env.PATH = path;
  }
});

test("a page whose name begins like an option is opened by its whole path", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sim101-open-"));
  const heard = join(folder, "heard");
  writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\nprintf '%s\\n' "$@" > '${heard}'\n`, { mode: 0o755 });
  const { PATH: before } = process.env;
  process.env.PATH = `${folder}:${before}`;
  try {
    expect(await openFile("-page.html", "linux")).toBeNull();
    await vi.waitFor(() => expect(readFileSync(heard, "utf8")).toBe(`${resolve("-page.html")}\n`), 5000);
  } finally {
    process.env.PATH = before;
  }
});
