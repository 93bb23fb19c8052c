import { expect, test } from "vitest";
import { queueRoles } from "../../src/report/queue-roles.ts";
import { constructedResult } from "./constructed-result.ts";

test("a handler queue whose contacts come by the switchboard's channel is the second wait", () => {
  const { paths, others, main } = queueRoles(constructedResult());
  expect(paths.map(({ channel, switchboard, handler }) => [channel, switchboard.id, handler.id])).toEqual([
    ["101", "switchboard", "crib"],
  ]);
  expect(others.map(({ id }) => id)).toEqual(["emergency"]);
  expect(main?.id).toBe("crib");
});

test("a queue that gets some of its contacts from the switchboard is not behind it", () => {
  // A tenth of what emergency is offered comes by 101; were it most, it would be a second path.
  const rows = constructedResult().rows.map((one) =>
    one.queue === "emergency" && one.channel === "101" ? { ...one, value: 1e6 } : one,
  );
  expect(queueRoles(constructedResult({ result: { rows } })).paths).toHaveLength(2);
});

test("without a switchboard the busiest queue is the main one", () => {
  const queues = constructedResult().queues.filter(({ stage }) => stage === "handler");
  const { paths, main } = queueRoles(constructedResult({ result: { queues } }));
  expect(paths).toEqual([]);
  expect(main?.id).toBe("crib");
});

test("a result without queues has no roles", () => {
  expect(queueRoles(constructedResult({ result: { queues: [] } }))).toEqual({
    paths: [],
    others: [],
    work: [],
    main: undefined,
  });
});
