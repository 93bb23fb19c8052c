import { afterEach, expect, test } from "vitest";
import { forgetInterrupt, onInterrupt } from "../../src/cli/interrupt.ts";

afterEach(forgetInterrupt);

test("Ctrl-C at the very end of one part of the work ends the parts that follow", () => {
  const first = onInterrupt();
  process.emit("SIGINT");
  first.release();
  expect(onInterrupt().signal.aborted).toBe(true);
  forgetInterrupt();
  const next = onInterrupt();
  expect(next.signal.aborted).toBe(false);
  next.release();
});
