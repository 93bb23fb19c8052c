// The README's examples, found in its text and made anew.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diagramOf } from "../../src/statecharts/diagram.ts";
import { diagramCharts } from "../../src/statecharts/diagram-list.ts";
import { mermaidText } from "../../src/statecharts/diagram-mermaid.ts";
import { builtProgram } from "../cli/built-program.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const readmeFile = join(root, "README.md");
const begin = "<!-- output of npm start -->\n\n```text\n";
const end = "\n```\n\n<!-- end of output -->";

export function readme(): string {
  return readFileSync(readmeFile, "utf8");
}

/** What the README says that `npm start` prints. */
export function printedOutput(): string {
  const text = readme();
  return text.slice(text.indexOf(begin) + begin.length, text.indexOf(end));
}

interface MainJob {
  /** What it prints. */
  readonly output: string;
  /** The picture with which the README opens, drawn of its result. */
  readonly picture: string;
}

/** Runs the main job; what it keeps, it keeps out of the way. */
export function mainJob(): MainJob {
  const folder = mkdtempSync(join(tmpdir(), "sim101-readme-"));
  const [kept, drawn] = [join(folder, "result"), join(folder, "picture.svg")];
  const output = run(["run", "scenarios/wiltshire-2017.yaml", "--out", kept]).trimEnd();
  run(["chart", kept, "wait-stages", "--svg", "--out", drawn]);
  return { output, picture: readFileSync(drawn, "utf8") };
}

const pictureFile = join(root, "test/readme/wait-stages.svg");

/** The picture with which the README opens. */
export function shownPicture(): string {
  return readFileSync(pictureFile, "utf8");
}

export function replacePicture(picture: string): void {
  writeFileSync(pictureFile, picture);
}

/** The lines of the README that make the page for leadership, as arguments. */
export function reportCommands(): string[][] {
  const [, lines = ""] = /<!-- report -->\n\n```sh\n(.*?)```/s.exec(readme()) ?? [];
  return [...lines.matchAll(/^npx sim101 (.+)$/gm)].map(([, line = ""]) => argumentsOf(line));
}

/** The program in the README that uses the library. */
export function exampleProgram(): string {
  const [, program = ""] = /```ts\n(.*?)```/s.exec(readme()) ?? [];
  return program;
}

/** The complete scenario in the README, in a file of its own. */
export function exampleScenario(): string {
  const text = readme();
  const from = text.indexOf("```yaml\n") + "```yaml\n".length;
  const file = join(mkdtempSync(join(tmpdir(), "sim101-readme-")), "small-centre.yaml");
  writeFileSync(file, text.slice(from, text.indexOf("```", from)));
  return file;
}

/** The example in the README of a file that extends one of `scenarios/`. */
export function exampleExtension(): string {
  const [, text = ""] = /<!-- extends -->\n\n```yaml\n(.*?)```/s.exec(readme()) ?? [];
  return text;
}

const diagramBlock = /(?<=<!-- diagram: (\w+) -->\n\n).*?(?=\n\n<!-- end of diagram -->)/gs;

/** The README's text with each of its diagrams drawn anew. */
export function withDiagrams(text: string): string {
  return text.replace(diagramBlock, (_, chart: string) => {
    const machine = diagramCharts[chart];
    if (machine === undefined) throw new Error(`the README wants a diagram of ${chart}, which is no chart`);
    return `\`\`\`mermaid\n${mermaidText(diagramOf(machine, { hasEffects: false }))}\n\`\`\``;
  });
}

export function replaceDiagrams(): void {
  writeFileSync(readmeFile, withDiagrams(readme()));
}

/** The arguments of every `npx sim101 …` in the README. */
export function commands(): string[][] {
  return [...readme().matchAll(/`npx sim101 ([^`]+)`/g)].map(([, line = ""]) => argumentsOf(line));
}

/** The words of a command line; what stands in quotes is one word. */
function argumentsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

const commandOutput = /<!-- output of npx sim101 (.+) -->\n\n```text\n([^`]*)```/g;

/** Each command of which the README shows the whole output, and that output. */
export function shownOutputs(): { readonly args: string[]; readonly output: string }[] {
  return [...readme().matchAll(commandOutput)].map(([, line = "", output = ""]) => {
    return { args: argumentsOf(line), output };
  });
}

const measuredOutput = /<!-- measured by npx sim101 (.+) -->\n\n```text\n([^`]*)```/g;

/**
 * Commands that take minutes, of which the README shows the output, or parts of it with a line of `…` between;
 * `npm run verify` makes it anew.
 */
export function measuredOutputs(): { readonly args: string[]; readonly output: string }[] {
  return [...readme().matchAll(measuredOutput)].map(([, line = "", output = ""]) => {
    return { args: argumentsOf(line), output };
  });
}

const left = /^…\n/m;

/** The parts shown of an output that are not in it, whole and in this order; a part begins and ends with a line. */
export function partsMissing(shown: string, output: string): string[] {
  if (!left.test(shown)) return shown === output ? [] : [shown];
  let from = 0;
  return shown.split(left).filter((part) => {
    const at = `\n${output}`.indexOf(`\n${part}`, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
}

/** Runs the program as a user does; returns what it prints. */
export function run(args: readonly string[]): string {
  return execFileSync(process.execPath, [builtProgram(), ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: "pipe",
  });
}

export function replaceShownOutputs(): void {
  const text = readme().replace(commandOutput, (block, line: string) => {
    return `${block.slice(0, block.indexOf("```text\n"))}\`\`\`text\n${run(argumentsOf(line))}\`\`\``;
  });
  writeFileSync(readmeFile, text);
}

export function replaceOutput(output: string): void {
  const text = readme();
  const [head = "", rest = ""] = text.split(begin);
  writeFileSync(readmeFile, `${head}${begin}${output}${rest.slice(rest.indexOf(end))}`);
}
