// `npm run bench`: how fast the finished program runs ordinary scenario files, as a ratio to a bare C++ kernel in the
// same run. Prints a table and keeps it in figures.md. Timings are ratios within one run, never asserted.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rounds = 5;
/** The full reference scenario: needs, triage, officers. */
const referenceName = "Wiltshire year";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const workloads = [
  { name: "W1", file: "w1.yaml", yardstick: "W1", goal: 4.2 },
  { name: "W2", file: "w2.yaml", yardstick: "W2", goal: 4.2 },
  { name: "W3", file: "w3.yaml", yardstick: "W3", goal: 4.2 },
  { name: referenceName, file: "../../scenarios/wiltshire-2017.yaml", yardstick: null, goal: null },
] as const;

interface Timing {
  readonly contacts: number;
  /** Nanoseconds a contact, one value for each round. */
  readonly own: number[];
  readonly yardstick: number[];
  readonly scavenges: number;
  /** Most memory of a process, over the rounds. */
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "sim101-bench-"));
const yardstick = compileYardstick();
const lines = [
  "| workload | contacts | sim101, ns a contact | yardstick, ns a call | ratio (range) | goal | scavenges per million |",
  "|---|---|---|---|---|---|---|",
];
let reference: Timing | null = null;
for (const workload of workloads) {
  const timing = time(workload);
  lines.push(row(workload, timing));
  if (workload.name === referenceName) reference = timing;
}
if (reference !== null) lines.push("", referenceLine(reference));
lines.push("", ...wholeProcess());
const text = `${lines.join("\n")}\n`;
process.stdout.write(text);
writeFileSync(here("figures.md"), `<!-- Written by npm run bench. -->\n\n${text}`);
rmSync(folder, { recursive: true });

/** Rounds of the built program and the yardstick in turn, each in a process of its own, on the same machine. */
function time({ file, yardstick: name }: (typeof workloads)[number]): Timing {
  const own: number[] = [];
  const bare: number[] = [];
  let contacts = 0;
  let scavenges = 0;
  let megabytes = 0;
  for (let round = 0; round < rounds; round++) {
    const run = JSON.parse(
      execFileSync(process.execPath, [here("timed-run.mjs"), here(file)], { encoding: "utf8" }),
    );
    own.push(run.nanoseconds / run.contacts);
    contacts += run.contacts;
    scavenges += run.scavenges;
    megabytes = Math.max(megabytes, run.megabytes);
    if (name !== null && yardstick !== null) bare.push(timeYardstick(yardstick, name));
  }
  return {
    contacts: contacts / rounds,
    own,
    yardstick: bare,
    scavenges: (scavenges / contacts) * 1e6,
    megabytes,
  };
}

function row({ name, goal }: (typeof workloads)[number], timing: Timing): string {
  const ratios = timing.own.map((own, i) => own / (timing.yardstick[i] ?? Number.NaN)).sort((a, b) => a - b);
  const ratio = Number.isNaN(ratios[0] ?? Number.NaN)
    ? "–"
    : `${middle(ratios).toFixed(1)} (${ratios[0]?.toFixed(1)} to ${ratios.at(-1)?.toFixed(1)})`;
  const bare = timing.yardstick.length > 0 ? middle(timing.yardstick).toFixed(0) : "–";
  const cells = [
    name,
    Math.round(timing.contacts),
    middle(timing.own).toFixed(0),
    bare,
    ratio,
    goal ?? "–",
    timing.scavenges.toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function referenceLine({ own, megabytes }: Timing): string {
  const perSecond = 1e9 / middle(own) / 1e6;
  return `${referenceName}, with needs, triage and officers: ${perSecond.toFixed(2)} million contacts/s on one core (goal 1.5); peak memory of four replications ${megabytes.toFixed(0)} MB.`;
}

function compileYardstick(): string | null {
  const program = join(folder, "yardstick");
  const built = spawnSync("g++", ["-O3", "-march=native", "-o", program, here("yardstick.cpp")]);
  if (built.status === 0) return program;
  process.stdout.write("no C++ compiler: no ratio to the yardstick\n");
  return null;
}

function timeYardstick(program: string, name: string): number {
  const line: { nsPerCall: number } = JSON.parse(execFileSync(program, [name, "3"], { encoding: "utf8" }));
  return line.nsPerCall;
}

/** Process start to exit of the built program, and its peak memory. */
function wholeProcess(): string[] {
  const cli = here("../../dist/program/main.js");
  const cold = Array.from({ length: rounds }, () => coldRun(cli)).sort((a, b) => a.seconds - b.seconds);
  const { seconds, megabytes } = cold[Math.floor(rounds / 2)] ?? {
    seconds: Number.NaN,
    megabytes: Number.NaN,
  };
  return [
    `Cold W3 year (\`sim101 run w3.yaml --replications 1 --json\`, process start to exit): ${seconds.toFixed(2)} s (goal 0.35 s); peak memory ${megabytes.toFixed(0)} MB (goal 120 MB).`,
  ];
}

function coldRun(cli: string): { seconds: number; megabytes: number } {
  const probe = "process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS))";
  const probeFile = join(folder, "probe.cjs");
  writeFileSync(probeFile, probe);
  const startedAt = performance.now();
  const run = spawnSync(
    process.execPath,
    ["--require", probeFile, cli, "run", here("w3.yaml"), "--replications", "1", "--json"],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const kilobytes = Number(/RSS (\d+)/.exec(run.stderr)?.[1]);
  return { seconds, megabytes: kilobytes / 1024 };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
