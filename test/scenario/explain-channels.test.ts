// The example of other channels: it has no mistakes under any policy, and is said in plain words.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { teamLoads } from "../../src/scenario/offered-load.ts";

const text = readFileSync(new URL("../../scenarios/channels.yaml", import.meta.url), "utf8");
const outcome = loadScenario({ name: "channels.yaml", text }, { everyPolicy: true });
if (!outcome.ok) throw new Error(outcome.problems.map(({ path, expected }) => `${path}: ${expected}`).join());
const lines = explainScenario(outcome);
const linesAfter = (line: string, count: number) => {
  const from = lines.findIndex((each) => each.startsWith(line)) + 1;
  return lines.slice(from, from + count);
};

describe("other channels in words", () => {
  test("say what callers hear and do who have to wait", () => {
    expect(linesAfter("    of those who give up: 40 %", 4)).toEqual([
      "    callers hear how long it will take (as long as those on duty need for everybody before); 15 % of those told of more than 10 min hang up at once; who stays is 1.5 times as patient",
      "    above 6 min a callback is offered: 45 % take it and keep their place",
      "    rung back, 80 % are there (25 s of ringing); of the others 60 % ring again after 40 min on average",
      "    after 1 min 30 s, while the centre has it announced, 12 % of those who could ring off to report online (reports)",
    ]);
  });

  test("say that reports come in as work, and when they are late", () => {
    expect(lines).toContain("  online: 90 a day on channel online, as work for reports");
    expect(lines).toContain("    late when not done within 24 h");
  });

  test("say how many chats a person holds, and count their hours so", () => {
    expect(lines).toContain(
      "    one person holds up to 3 conversations at once; each takes 1.4 times as long with 2, 2 times as long with 3 as alone",
    );
    const chats = (160 * 8) / 60;
    expect(teamLoads(outcome.scenario).at(2)?.work).toBeCloseTo((chats * 2) / 3, 6);
  });

  test("say when the centre is busy or critical, and what is then done", () => {
    expect(linesAfter("State of the centre (looks every 1 min how many wait in enquiries)", 6)).toEqual([
      "  busy from 8 waiting, until at most 3 wait",
      "    nobody begins with reports",
      "    callers hear that they can report online",
      "  critical from 15 waiting, until at most 8 wait",
      "    2 more handlers in enquiries",
      "    emergency helps enquiries when free",
    ]);
    expect(lines).toContain(
      "  emergency serves emergency, and helps enquiries when free, while the state of the centre has it so",
    );
  });
});
