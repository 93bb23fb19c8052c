import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "../../src/files/shell-word.ts";

test("a plain path stays as it is", () => {
  for (const plain of ["centre.yaml", "../a-b/é_1.yaml", "/tmp/x=1,2%/r"])
    expect(shellWord(plain)).toBe(plain);
});

test("a path with a space is put in double quotes, which every shell knows", () => {
  expect(shellWord("my centre.yaml")).toBe('"my centre.yaml"');
  expect(shellWord("C:\\our centre\\a.yaml")).toBe('"C:\\our centre\\a.yaml"');
});

test.skipIf(process.platform === "win32")("a shell reads back whatever was quoted", () => {
  const hard = [
    "a b",
    "it's",
    "$HOME",
    "a`b",
    "a\\b",
    'say "x"',
    "a\\\\b c",
    "end\\",
    "~",
    "*",
    "a;b&c",
    "!1",
    "",
  ];
  const words = hard.map(shellWord).join(" ");
  expect(execFileSync("sh", ["-c", `printf '%s\\n' ${words}`], { encoding: "utf8" })).toBe(
    `${hard.join("\n")}\n`,
  );
});
