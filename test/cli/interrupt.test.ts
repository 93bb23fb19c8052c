import { afterEach, expect, test } from "vitest";
import { forgetInterrupt, onInterrupt, unlessInterrupted } from "../../src/cli/interrupt.ts";

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

test("work that is whole or nothing ends at a pause, or at its end, or with what Ctrl-C broke", async () => {
  const press = () => Promise.resolve(process.emit("SIGINT"));
  let isPast = false;
  const tried = [
    async (pause: () => Promise<void>) =>
      pause()
        .then(press)
        .then(pause)
        .then(() => {
          isPast = true;
        }),
    async () => press().then(() => "whole"),
    async () => press().then(() => Promise.reject(new Error("the browser was ended"))),
  ];
  for (const work of tried) {
    forgetInterrupt();
    expect(await unlessInterrupted<unknown>(work)).toBe(null);
  }
  expect(isPast).toBe(false);
  forgetInterrupt();
  expect(await unlessInterrupted(async (pause) => pause().then(() => "whole"))).toBe("whole");
  await expect(unlessInterrupted(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
