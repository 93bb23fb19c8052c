// What the linter must refuse, one mistake each, and beside it what it must let pass.

/** A planted mistake and its nearest innocent neighbour, in the same room unless another is named. */
interface LintCase {
  readonly refuses: string;
  readonly room: string;
  readonly wrong: string;
  readonly says: string;
  readonly right: string;
  readonly rightRoom?: string;
}

const portable = "noJsRestrictedProperties: Do not access properties on 'Math'";
const power = "plugin: `**";
const node = "noNodejsModules";

export const lintCases: readonly LintCase[] = [
  {
    refuses: "Math.log in the model",
    room: "model",
    wrong: "export const a = Math.log(2);",
    says: portable,
    right: "export const a = Math.sqrt(2);",
  },
  {
    refuses: "Math.exp by a computed name",
    room: "scenario",
    wrong: 'export const a = Math["exp"](2);',
    says: portable,
    right: "export const a = Math.exp(2);",
    rightRoom: "report",
  },
  {
    refuses: "Math.pow taken apart",
    room: "statistics",
    wrong: "const { pow } = Math;\nexport const a = pow(2, 3);",
    says: portable,
    right: "export const a = Math.round(2.5);",
  },
  {
    refuses: "Math under another name",
    room: "engine",
    wrong: "const mine = Math;\nexport const a = mine.floor(2);",
    says: "plugin: Write Math.sqrt",
    right: "export const a = Math.max(1, Math.floor(2));",
  },
  {
    refuses: "Math through globalThis",
    room: "random",
    wrong: "export const a = globalThis.Math.floor(2);",
    says: "noRestrictedGlobals",
    right: "export const a = Math.floor(2);",
  },
  {
    refuses: "** in random",
    room: "random",
    wrong: "export const a = (x: number) => 1 + x ** 2;",
    says: power,
    right: "export const a = (x: number) => 1 + x * x;",
  },
  {
    refuses: "**= in files",
    room: "files",
    wrong: "export function a(x: { y: number }) {\n  x.y **= 2;\n}",
    says: power,
    right: "export const a = (x: number) => x ** 2;",
    rightRoom: "cli",
  },
  {
    refuses: "Math.random in the command line",
    room: "cli",
    wrong: "export const a = Math.random();",
    says: "noJsRestrictedProperties: Do not use 'Math.random'",
    right: "export const a = Math.tanh(1);",
  },
  {
    refuses: "Math.random in a report",
    room: "report",
    wrong: "export const a = Math.random();",
    says: "noJsRestrictedProperties: Do not use 'Math.random'",
    right: "export const a = Math.log10(1);",
  },
  {
    refuses: "Date.now in the model",
    room: "model",
    wrong: "export const a = Date.now();",
    says: "noJsRestrictedProperties: Do not use 'Date.now'",
    right: "export const a = Date.now();",
    rightRoom: "cli",
  },
  {
    refuses: "today's date in a result",
    room: "results",
    wrong: "export const a = new Date();",
    says: "plugin: The wall clock",
    right: "export const a = new Date(86_400_000);",
  },
  {
    refuses: "the stopwatch in an experiment",
    room: "experiment",
    wrong: "export const a = performance.now();",
    says: "noRestrictedGlobals",
    right: "export const a = performance.now();",
    rightRoom: "cli",
  },
  {
    refuses: "node:fs in the model",
    room: "model",
    wrong: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;',
    says: node,
    right: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;',
    rightRoom: "files",
  },
  {
    refuses: "node:worker_threads in an ordinary experiment file",
    room: "experiment",
    wrong: 'import { Worker } from "node:worker_threads";\nexport const a = Worker;',
    says: node,
    right: 'import { Worker } from "node:worker_threads";\nexport const a = Worker;',
    rightRoom: "experiment/thread-",
  },
  {
    refuses: "node:path in an ordinary report file",
    room: "report",
    wrong: 'import { join } from "node:path";\nexport const a = join;',
    says: node,
    right: 'import { join } from "node:path";\nexport const a = join;',
    rightRoom: "report/png-",
  },
  {
    refuses: "the process in a scenario",
    room: "scenario",
    wrong: "export const a = process.cwd();",
    says: "noProcessGlobal",
    right: "export const a = process.cwd();",
    rightRoom: "files",
  },
  {
    refuses: "! on a map's answer in the model",
    room: "model",
    wrong: "export const a = (m: Map<string, number>) => m.get('x')!;",
    says: "plugin: `!`",
    right: "export const a = (m: Float64Array, i: number) => m[i]!;",
  },
  {
    refuses: "! on an index outside the rooms of the kernel",
    room: "scenario",
    wrong: "export const a = (m: Float64Array, i: number) => m[i]!;",
    says: "noNonNullAssertion",
    right: "export const a = (m: Float64Array, i: number) => m[i] ?? 0;",
  },
  {
    refuses: "inheritance",
    room: "model",
    wrong: "class A {\n  n = 0;\n}\nexport class B extends A {}",
    says: "plugin: No inheritance",
    right: "export class B extends Error {\n  readonly at = 0;\n}",
  },
  {
    refuses: "any",
    room: "results",
    wrong: "export const a = (x: any) => x;",
    says: "noExplicitAny",
    right: "export const a = (x: unknown) => x;",
  },
  {
    refuses: "a default export",
    room: "report",
    wrong: "export default 1;",
    says: "noDefaultExport",
    right: "export const a = 1;",
  },
  {
    refuses: "printing outside the command line",
    room: "experiment",
    wrong: 'console.log("x");',
    says: "noConsole",
    right: 'console.log("x");',
    rightRoom: "cli",
  },
  {
    refuses: "a promise nobody waits for",
    room: "experiment",
    wrong: "const a = async () => await Promise.resolve(1);\nexport const b = () => {\n  a();\n};",
    says: "noFloatingPromises",
    right:
      "const a = async () => await Promise.resolve(1);\nexport const b = async () => {\n  await a();\n};",
  },
  {
    refuses: "a function above forty lines",
    room: "scenario",
    wrong: `export const a = (x: number[]) => {\n${"  x.push(1);\n".repeat(41)}};`,
    says: "noExcessiveLinesPerFunction",
    right: `export const a = (x: number[]) => {\n${"  x.push(1);\n".repeat(30)}};`,
  },
];
