// Scheduled work: appointments, and what investigators settle by telephone.
import { describe, expect, test } from "vitest";
import { onShift } from "./plain-response.ts";
import { constant } from "./plain-scenario.ts";
import { responseStory } from "./response-story.ts";

const immediate = 0;
const scheduled = 2;
const hour = 3600;

describe("an appointment", () => {
  const told = (lead: number, isOffered: Uint8Array | null, taskings = [{ at: 100, grade: scheduled }]) =>
    responseStory({ units: [1], job: { appointment: { lead: constant(lead), isOffered } } }, taskings)[0];
  const from = (first: number) =>
    Uint8Array.from({ length: 48 }, (_, interval) => (interval >= first ? 1 : 0));

  test("keeps everybody away until it is due", () => {
    expect(told(5000, null)).toBe("5100 a is sent 0");
  });

  test("is moved to the next hour in which any is offered", () => {
    expect(told(5000, from(1))).toBe("5100 a is sent 0");
    expect(told(5000, from(8))).toBe(`${8 * hour} a is sent 0`);
    expect(told(8 * hour - 100, from(8))).toBe(`${8 * hour} a is sent 0`);
  });

  test("falls at the end of the calendar where none is offered before, and beyond it at any hour", () => {
    expect(told(5000, from(48))).toBe(`${48 * hour} a is sent 0`);
    expect(told(49 * hour, from(48))).toBe(`${49 * hour + 100} a is sent 0`);
  });

  test("is off when the job turns out more urgent", () => {
    const taskings = [{ at: 100, grade: scheduled, regraded: { at: 200, grade: immediate } }];
    expect(told(5000, null, taskings)).toBe("200 a regraded 0");
    const appointment = { lead: constant(5000), isOffered: null };
    expect(responseStory({ units: [1], grades: [{}, {}, { appointment }] }, taskings)).toEqual([
      "200 a regraded 0",
      "200 a is sent 0",
      "260 a attended",
      "860 a took a unit 660",
      "860 a closed",
    ]);
  });
});

describe("a job that is settled by telephone", () => {
  const telephone = { scheduled: onShift([1, 0, 1]), time: constant(2000) };
  const rules = { units: [1], telephone, grades: [{}, {}, { byTelephone: 1 }] };

  test("is attended as an investigator rings, first come first served, and takes no unit", () => {
    const taskings = [0, 10, 20].map((at) => ({ at, grade: scheduled }));
    expect(responseStory(rules, taskings)).toEqual([
      "0 a attended",
      "2000 a closed",
      "2000 b attended",
      "4000 b closed",
      "7200 c attended",
      "9200 c closed",
    ]);
  });

  test("waits for a unit once it turns out more urgent", () => {
    const taskings = [
      { at: 0, grade: scheduled },
      { at: 10, grade: scheduled, regraded: { at: 30, grade: immediate } },
      { at: 20, grade: scheduled, regraded: { at: 20, grade: immediate } },
    ];
    expect(responseStory(rules, taskings).filter((line) => line.includes("is sent"))).toEqual([
      "20 c is sent 0",
      "680 b is sent 0",
    ]);
  });

  test("is never settled so where the share says no, or where there is nobody", () => {
    const without = responseStory({ ...rules, telephone: null }, [{ at: 0, grade: scheduled }]);
    expect(without[0]).toBe("0 a is sent 0");
    const none = responseStory({ ...rules, grades: [] }, [{ at: 0, grade: scheduled }]);
    expect(none).toEqual(without);
  });

  test("is regraded at the instant at which it would be picked up", () => {
    const regraded = { at: 20, grade: immediate };
    expect(responseStory(rules, [{ at: 20, grade: scheduled, regraded }])[0]).toBe("20 a regraded 0");
  });
});
