import { describe, expect, it } from "vitest";
import { glossary } from "../../src/report/glossary.ts";
import { mainJob, partsMissing, printedOutput, readme, shownPicture, withDiagrams } from "./examples.ts";

const patience = 240_000;

describe("the README", () => {
  it("shows what npm start prints, and opens with its picture (npm run readme writes both anew)", {
    timeout: patience,
  }, () => {
    const { output, picture } = mainJob();
    expect(printedOutput()).toBe(output);
    expect(shownPicture()).toBe(picture);
    expect(readme()).toContain("](test/readme/wait-stages.svg)");
  });

  it("draws the statecharts as they are (npm run readme draws them anew)", () => {
    const text = readme();
    expect(text.match(/<!-- diagram: \w+ -->/g)?.length).toBe(2);
    expect(withDiagrams(text)).toBe(text);
    const outdated = text.replace("begun --> switchboard_ringing", "begun --> switchboard_talking");
    expect(outdated).not.toBe(text);
    expect(withDiagrams(outdated)).toBe(text);
  });

  it("may leave out lines of a long output, but adds and changes none", () => {
    const output = "one\ntwo\nthree\n";
    expect(partsMissing("one\n…\nthree\n", output)).toEqual([]);
    expect(partsMissing("two\n", output)).toEqual(["two\n"]);
    expect(partsMissing("one\n…\nwo\n", output)).toEqual(["wo\n"]);
    expect(partsMissing("three\n…\none\n", output)).toEqual(["one\n"]);
  });

  it("has the words of the report (src/report/glossary.ts), with the same meanings", () => {
    const [, table = ""] = /\n## Words\n(.*?)\n## /s.exec(readme()) ?? [];
    const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, word, meaning]) => ({
      word,
      meaning,
    }));
    expect(rows.filter(({ word }) => word !== "word" && !word?.startsWith("---"))).toEqual(glossary);
  });

  it("gives the two commands", () => {
    expect(readme()).toContain("npm ci && npm start\nnpm ci && npm test\n");
  });
});
