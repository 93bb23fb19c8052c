// What a planner reads of callbacks, announced waits, online reports, deadlines and the state of the centre.
import { describe, expect, it } from "vitest";
import { channelLines } from "../../src/report/channels-text.ts";
import type { Row } from "../../src/results/row.ts";
import { constructedResult, type Figure, row } from "./constructed-result.ts";

const figures: Readonly<Record<string, Figure>> = {
  callbacksOfferedPerDay: { value: 20, half: 1, unit: "contacts/day" },
  callbacksAcceptedRatio: { value: 0.5, half: 0.02, unit: "share" },
  callbacksKeptRatio: { value: 0.8, half: 0.02, unit: "share" },
  meanCallbackWait: { value: 600, half: 20 },
  meanTimeOnLine: { value: 90, half: 4 },
  predictionBias: { value: -40, half: 6 },
  predictionError: { value: 100, half: 4 },
  predictedWithinMinuteRatio: { value: 0.4, half: 0.02, unit: "share" },
  leftAtOncePerDay: { value: 3, half: 1, unit: "contacts/day" },
  movedOnlinePerDay: { value: 5, half: 1, unit: "contacts/day" },
  movedOnlineRatio: { value: 0.01, half: 0.002, unit: "share" },
};
const states: Readonly<Record<string, Figure>> = {
  timeNormalRatio: { value: 0.9, half: 0.01, unit: "share" },
  timeBusyRatio: { value: 0.08, half: 0.01, unit: "share" },
  timeCriticalRatio: { value: 0.02, half: 0.01, unit: "share" },
  becomesBusyPerDay: { value: 4, half: 1, unit: "times/day" },
  becomesCriticalPerDay: { value: 1, half: 0.4, unit: "times/day" },
};
const late: Readonly<Record<string, Figure>> = {
  lateRatio: { value: 0.1, half: 0.02, unit: "share" },
  meanTimeToDone: { value: 7200, half: 600 },
};
const rowsOf = (those: Readonly<Record<string, Figure>>, labels: Pick<Row, "queue">) =>
  Object.entries(those).map(([measure, figure]) => row(measure, labels, figure));

describe("what callers do beyond ringing and waiting", () => {
  it("is said by queue, then of the centre, within 100 columns", () => {
    const plain = constructedResult();
    const reports = {
      id: "reports",
      stage: "work" as const,
      priority: 5,
      acceptableWaitingTime: 20,
      thresholds: [],
    };
    const lines = channelLines({
      ...plain,
      queues: [...plain.queues, { ...reports, deadline: 86_400 }],
      rows: [
        ...rowsOf(figures, { queue: "crib" }),
        ...rowsOf(late, { queue: "reports" }),
        ...rowsOf(states, {}),
      ],
    });
    expect(lines).toEqual([
      "Besides ringing and waiting",
      "  crib: a callback is offered to 20.0 (19.0 to 21.0) a day, and taken by 50 % (48 to 52) of them",
      "  crib: rung back after 10 min 00 s (9:40 to 10:20), when 80 % (78 to 82) are there; on the line",
      "    until answered: mean 1 min 30 s (1:26 to 1:34)",
      "  crib: the predicted wait is off by 1 min 40 s (1:36 to 1:44) on average, and 40 s (34 to 46) too",
      "    short; 40 % (38 to 42) are within a minute",
      "  crib: told of a long wait, 3.0 (2.0 to 4.0) a day hang up at once",
      "  crib: 5.0 (4.0 to 6.0) a day ring off to report online, 1.0 % (0.8 to 1.2) of those offered",
      "  reports: 10 % (8 to 12) not done within 24 h; mean time to done 2 h 00 min (1:50 to 2:10 h)",
      "  the centre is busy 8.0 % (7.0 to 9.0) of the time, becoming so 4.0 (3.0 to 5.0) times a day;",
      "    critical 2.0 % (1.0 to 3.0) of the time, becoming so 1.0 (0.6 to 1.4) times a day",
    ]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it("is nothing where they do no more", () => {
    expect(channelLines(constructedResult())).toEqual([]);
  });
});
