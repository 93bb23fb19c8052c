import { describe, expect, test } from "vitest";
import { createChartCheck } from "../../src/statecharts/check.ts";
import {
  type CompiledChart,
  compileChart,
  effectIndex,
  eventIndex,
  stateIndex,
} from "../../src/statecharts/compile.ts";
import { contactMachine } from "../../src/statecharts/contact.ts";
import { withNumber } from "./disagreements.ts";

const contact = compileChart(contactMachine);
const answered = ["RING_HANDLER", "WAIT", "ANSWER", "FINISHED"] as const;
const upgraded = ["RING_SWITCHBOARD", "WAIT", "ANSWER", "UPGRADE", "WAIT", "HANG_UP"] as const;

type Event = (typeof answered | typeof upgraded)[number];

/** Steps a contact through the table and tells the check, as a run does. */
function live(
  check: ReturnType<typeof createChartCheck>,
  chart: CompiledChart,
  events: readonly Event[],
): void {
  check.started(7);
  let state = chart.initial;
  for (const event of events.map((name) => eventIndex(contact, name))) {
    state = chart.next[state * chart.events.length + event] ?? -1;
    check.stepped(7, { event, state });
  }
}

describe("the check of a chart", () => {
  test("lets lives pass that the table and XState lead alike, one after the other", () => {
    const check = createChartCheck(contactMachine, contact);
    for (const events of [answered, upgraded, answered]) {
      live(check, contact, events);
      check.ended(7);
    }
  });

  test("follows many subjects at once", () => {
    const check = createChartCheck(contactMachine, contact);
    for (const subject of [1, 2, 3]) check.started(subject);
    const step = {
      event: eventIndex(contact, "RING_HANDLER"),
      state: stateIndex(contact, "handler.ringing"),
    };
    for (const subject of [3, 1]) check.stepped(subject, step);
    expect(() => check.stepped(1, step)).toThrow("subject 1, RING_HANDLER in handler.ringing");
    check.stepped(2, step);
  });

  test("stops at a wrong next state, with both sides", () => {
    const cell =
      stateIndex(contact, "handler.talking") * contact.events.length + eventIndex(contact, "FINISHED");
    const wrong = withNumber(contact, "next", [cell, stateIndex(contact, "advised")]);
    expect(() => live(createChartCheck(contactMachine, wrong), wrong, answered)).toThrow(
      "statechart contact, subject 7, FINISHED in handler.talking: " +
        "the table says advised (final) with effects [startWrapUp, closeContact], " +
        "XState says resolved (final) with effects [startWrapUp, closeContact]",
    );
  });

  test("stops at a wrong effect, a missing end and an event that XState refuses", () => {
    const startTalk = effectIndex(contact, "startTalk");
    const firstAnswer = contact.effectTokens.indexOf(startTalk, contact.effectTokens.indexOf(startTalk) + 1);
    const effect = withNumber(contact, "effectTokens", [firstAnswer, effectIndex(contact, "joinQueue")]);
    expect(() => live(createChartCheck(contactMachine, effect), effect, upgraded)).toThrow(
      "[leaveQueue, joinQueue]",
    );
    const endless = withNumber(contact, "isFinal", [stateIndex(contact, "resolved"), 0]);
    expect(() => live(createChartCheck(contactMachine, endless), endless, answered)).toThrow(
      "says resolved (final)",
    );
    const check = createChartCheck(contactMachine, contact);
    check.started(7);
    const refused = { event: eventIndex(contact, "ANSWER"), state: stateIndex(contact, "begun") };
    expect(() => check.stepped(7, refused)).toThrow(
      "the table says begun with effects [], XState says a refusal",
    );
  });

  test("compares the effects that were run, if it is told, in their order", () => {
    const event = eventIndex(contact, "RING_HANDLER");
    const state = stateIndex(contact, "handler.ringing");
    const ring = effectIndex(contact, "startRing");
    const take = (tokens: readonly number[]): void => {
      const check = createChartCheck(contactMachine, contact);
      check.started(7);
      check.stepped(7, { event, state, tokens });
    };
    take([ring]);
    expect(() => take([])).toThrow("the table says handler.ringing with effects []");
    expect(() => take([ring, ring])).toThrow("[startRing, startRing]");
  });

  test("stops at a wrong start", () => {
    const late = { ...contact, initial: stateIndex(contact, "handler.ringing") };
    expect(() => createChartCheck(contactMachine, late).started(7)).toThrow(
      "subject 7, start: the table says handler.ringing, XState says begun",
    );
  });

  test("stops at a subject that steps after its end, starts twice, or is gone before its end", () => {
    const check = createChartCheck(contactMachine, contact);
    live(check, contact, answered);
    expect(() => check.stepped(7, { event: 0, state: 0 })).toThrow("takes RING_SWITCHBOARD and is not alive");
    check.started(7);
    expect(() => check.started(7)).toThrow("subject 7: starts again while begun");
    expect(() => check.ended(7)).toThrow("subject 7: ends while begun");
    expect(() => check.ended(7)).not.toThrow();
  });
});
