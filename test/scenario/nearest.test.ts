import { expect, test } from "vitest";
import { pathHint } from "../../src/scenario/nearest.ts";

const paths = [
  "people.leaving.monthly.12 months",
  "people.leaving.notice",
  "queues.crib.talk.mean",
  "queues.999.talk.mean",
  "queues.web.talk.mean",
  "queues.crib.wrap.mean",
  "demand.101.volume",
];
const hinted = (written: string) => pathHint(written, paths).hint;

test("a path is guessed as a whole, or by its last key", () => {
  expect(hinted("queues.crib.talk.maen")).toBe("did you mean queues.crib.talk.mean?");
  expect(hinted("leaving")).toBe("did you mean people.leaving…?");
  expect(hinted("volume")).toBe("did you mean demand.101.volume?");
  expect(hinted("staff.leavnig")).toBe("did you mean people.leaving…?");
  expect(hinted("crib")).toBe("did you mean queues.crib…?");
  expect(hinted("mean")).toBe("4 paths have mean, such as queues.crib.talk.mean");
  expect(hinted("holiday")).toBe(undefined);
  expect(hinted("")).toBe(undefined);
});

test("a path that begins in the middle is guessed by as many of its last keys as there are", () => {
  expect(hinted("crib.talk.mean")).toBe("did you mean queues.crib.talk.mean?");
  expect(hinted("crbi.talk.maen")).toBe("did you mean queues.crib.talk.mean?");
  expect(hinted("centre.wrap.mean")).toBe("did you mean queues.crib.wrap.mean?");
  expect(hinted("desk.talk.mean")).toBe(
    "did you mean queues.crib.talk.mean or queues.999.talk.mean or queues.web.talk.mean?",
  );
  expect(hinted("crib.talk")).toBe("did you mean queues.crib.talk…?");
});
