// The audit hears what goes wrong between the model and the books, and nothing when all goes well.
import { describe, expect, it } from "vitest";
import { Audit } from "../../src/results/audit.ts";
import {
  auditedScenario,
  dropped,
  endlessTalk,
  type Fault,
  misplaced,
  recordWith,
  shifted,
  toldTwice,
  wrongRate,
} from "./planted-faults.ts";
import { summaryOf } from "./summary-of.ts";

function violated(fault: Fault, replications = 1): string[] {
  const audit = new Audit(auditedScenario);
  for (let replication = 0; replication < replications; replication++) {
    audit.add(summaryOf(recordWith(fault, replication), replication));
  }
  return audit
    .checks()
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);
}

/** Which identity must fail, among others. */
const faults: readonly (readonly [what: string, identity: string, fault: Fault])[] = [
  ["an arrival at a queue that is dropped", "flow conservation", dropped("rang")],
  ["an arrival at a queue that is told twice", "flow conservation", toldTwice("rang")],
  ["an answer that is dropped", "flow conservation", dropped("answered")],
  ["an answer that is told twice", "flow conservation", toldTwice("answered")],
  ["an abandonment that is dropped", "flow conservation", dropped("abandoned")],
  ["an answer in another queue", "flow conservation", misplaced("answered")],
  ["an entry to a queue that is dropped", "Little's law", dropped("joined")],
  ["an exit from a queue that is dropped", "two books", dropped("leaves")],
  ["a queue left half a minute too late", "Little's law", shifted("leaves", 30)],
  ["an answer half a minute too late", "two books", shifted("answered", 30)],
  ["a conversation that does not end", "handler time", endlessTalk],
  ["a need that is settled and forgotten", "need ledger", dropped("needSettled")],
  ["a need that is born and forgotten", "need ledger", dropped("needBorn")],
  ["a need that is lost twice", "need ledger", toldTwice("needLost")],
  ["a contact whose end is forgotten", "need ledger", dropped("ended")],
];

describe("the audit", () => {
  it("violates nothing on honest runs", () => {
    expect(violated(() => ({}), 10)).toEqual([]);
  });

  it.each(faults)("hears of %s by %s", (_, identity, fault) => {
    expect(violated(fault)).toContain(identity);
  });

  it("hears of a wrong rate by arrival counts, and by nothing else", () => {
    expect(violated(wrongRate, 10)).toEqual(["arrival counts"]);
  });
});
