// `sim101 trace`, as its user meets it.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const file = join(makeFolder(), "centre.yaml");

describe("sim101 trace", () => {
  it("tells the story of a need with local clock times", async () => {
    const { code, out } = await command("trace", file, "--need", "1");
    expect(code).toBe(0);
    expect(out).toContain("Need 1: born on Monday 3 July 2017 at 00:");
    expect(out).toContain("Contact 1 (first), by 101");
    expect(out).toMatch(/(Settled|Lost) .* after it was born: 1 contact, /);
  });

  it("gives the same as JSON, and other people under another seed or in another replication", async () => {
    const birth = async (...more: string[]): Promise<string> =>
      JSON.parse((await command("trace", file, "--need", "5", "--json", ...more)).out).need.bornLocally;
    expect(await birth()).toMatch(/^2017-07-03T0\d:\d\d:\d\d\+01:00$/);
    expect(await birth("--policy", "one-more")).toBe(await birth());
    expect(await birth("--seed", "other")).not.toBe(await birth());
    expect(await birth("--replication", "2")).not.toBe(await birth());
  });

  it("finds the need that waits longest", async () => {
    const { code, out } = await command("trace", file, "--find", "longest", "--states");
    expect(code).toBe(0);
    expect(out).toContain("[contact: handler.waiting, by WAIT]");
  });

  it.each([
    [["--need", "999999"], /--need: expected a number up to \d+, found 999999: replication 1 has \d+ needs/],
    [["--find", "escalated"], /--find: none of them is escalated/],
    [["--find", "abandonned"], /Allowed choices are abandoned/],
    [["--need", "0"], /expected a whole number from 1, found 0/],
    [["--need", "1", "--find", "longest"], /cannot be used with/],
    [[], /expected --need <number>, or --find with one of abandoned/],
  ])("answers %j with code 2 and a hint", async (args, hint) => {
    const { code, out, error } = await command("trace", file, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(hint);
  });
});
