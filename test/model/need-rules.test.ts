// The rules of needs and triage, one at a time, on needs of known ratings and constant times: the whole story is
// compared.
import { describe, expect, test } from "vitest";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedQueue, ResolvedTeam } from "../../src/scenario/resolved-floor.ts";
import type { ResolvedTriage } from "../../src/scenario/resolved-triage.ts";
import { needStory } from "./need-story.ts";
import { needsScenario, type PlainNeeds, plainReason, plainTriage, threatOf } from "./plain-needs.ts";
import { type PlainResponse, plainResponse } from "./plain-response.ts";
import { constant } from "./plain-scenario.ts";

const { immediate, priority, scheduled, noDeployment } = threatOf;

interface Case {
  readonly threat?: number;
  readonly callsAt?: readonly number[];
  readonly triage?: Partial<ResolvedTriage>;
  readonly response?: PlainResponse;
  readonly queues?: PlainNeeds["queues"];
  readonly sections?: Partial<ResolvedScenario>;
  readonly teams?: PlainNeeds["teams"];
}

const talk = constant(100);
/** 101 is queue 0; 999 is queue 1. */
const lines: readonly Partial<ResolvedQueue>[] = [
  { talk, triage: "byDepth" },
  { talk, triage: "byDepth" },
];

function storyOf({ threat = 0, callsAt = [0], triage, response, queues, sections, teams }: Case): string[] {
  return needStory(
    needsScenario({
      end: "drain",
      sources: [{ queue: 0, callsAt }],
      queues: queues ?? lines,
      teams: teams ?? [{ serves: [0, 1], handlers: 9 }],
      sections: {
        reasons: [plainReason(threat)],
        triage: plainTriage(triage),
        ...(response === undefined ? {} : { response: plainResponse(response) }),
        ...sections,
      },
    }),
  );
}

describe("triage", () => {
  test("resolves at the end of the talk what needs no officer", () => {
    expect(storyOf({ threat: noDeployment })).toEqual([
      "0 a1 rings 0 (first)",
      "100 a1 has talked",
      "100 a1 is graded noDeployment",
      "100 a1 is resolved",
      "100 a1 is settled",
    ]);
  });

  test("tasks an officer, and the first arrival settles the need", () => {
    expect(storyOf({ threat: immediate, response: { units: [1] } })).toEqual([
      "0 a1 rings 0 (first)",
      "100 a1 has talked",
      "100 a1 is graded immediate",
      "100 job of a1 raised immediate",
      "100 a1 is tasked",
      "100 a1 awaits an officer",
      "160 job of a1 attended",
      "160 a1 is settled",
    ]);
  });

  test("leaves the officer to others where the scenario has none", () => {
    expect(storyOf({ threat: scheduled }).slice(2)).toEqual([
      "100 a1 is graded scheduled",
      "100 a1 is booked",
      "100 a1 is settled",
    ]);
  });

  test("grades before the end of a long talk, so that the officer may come while it goes on", () => {
    const story = storyOf({ threat: immediate, triage: { gradedAfter: 30 }, response: { units: [1] } });
    expect(story).toEqual([
      "0 a1 rings 0 (first)",
      "30 a1 is graded immediate",
      "30 job of a1 raised immediate",
      "30 a1 is tasked",
      "90 job of a1 attended",
      "100 a1 has talked",
      "100 a1 is settled",
    ]);
  });

  test("of a talk broken off meanwhile comes when it goes on", () => {
    const story = needStory(
      needsScenario({
        end: "drain",
        sources: [
          { queue: 0, callsAt: [0] },
          { queue: 1, callsAt: [20] },
        ],
        queues: [
          { talk, triage: "byDepth", priority: 2 },
          { talk: constant(50), priority: 1 },
        ],
        teams: [{ serves: [0], helps: [{ queue: 1, how: "interruptCall", after: 0 }], handlers: 1 }],
        sections: { reasons: [plainReason(priority)], triage: plainTriage({ gradedAfter: 30 }) },
      }),
    ).filter((line) => line.includes("a1"));
    expect(story.slice(1)).toEqual([
      "70 a1 is graded priority",
      "70 a1 is tasked",
      "150 a1 has talked",
      "150 a1 is settled",
    ]);
  });

  test("raises what the control strategy marks, up to its limit", () => {
    const graded = (raise: number) =>
      storyOf({
        sections: { reasons: [plainReason(noDeployment, { markers: [1, 0, 0, 1] })] },
        triage: { controlStrategy: [{ raise, upTo: 1 }, null, null, { raise: 1, upTo: 2 }] },
      })[2];
    expect(graded(1)).toBe("100 a1 is graded scheduled");
    expect(graded(3)).toBe("100 a1 is graded priority");
  });

  test("tasks officers needlessly, as curves and shares say, and nobody is sent for the same need twice", () => {
    const byDepth = { talkSaved: 0, resolved: 1, tasked: 1, misread: 1 };
    const story = storyOf({ triage: { byDepth, unneeded: [0, 0, 1] }, response: { units: [1] } });
    expect(story.slice(2)).toEqual([
      "100 a1 is graded noDeployment",
      "100 job of a1 raised scheduled",
      "100 a1 is unneeded",
      "100 a1 awaits an officer",
      "160 job of a1 attended",
      "160 a1 is settled",
    ]);
  });

  test.each([
    ["under", { under: 1 }, "priority"],
    ["over", { over: 1 }, "immediate"],
    [
      "under, by depth",
      { under: 1, byDepth: { talkSaved: 0, resolved: 1, tasked: 0, misread: 0 } },
      "immediate",
    ],
  ] as const)("misreads ratings one too low or too high: %s", (_, errors, expected) => {
    const graded = storyOf({ threat: immediate, triage: errors }).find((line) => line.includes("graded"));
    expect(graded).toBe(`100 a1 is graded ${expected}`);
  });

  test("misreads more with little experience, and under pressure of those who wait", () => {
    const bands = (misread: number) => (team: ResolvedTeam) => {
      return { ...team, bands: team.bands.map((band) => ({ ...band, misread })) };
    };
    const scenario = needsScenario({
      end: "drain",
      sources: [{ queue: 0, callsAt: [0, 10, 20] }],
      queues: lines,
      teams: [{ serves: [0, 1], handlers: 1 }],
      sections: {
        reasons: [plainReason(immediate)],
        triage: plainTriage({ under: 0.5, pressure: { waiting: 2, times: 2 } }),
      },
    });
    const grades = (team: (team: ResolvedTeam) => ResolvedTeam) =>
      needStory({ ...scenario, teams: scenario.teams.map(team) })
        .filter((line) => line.includes("graded"))
        .map((line) => line.split(" ").at(-1));
    expect(grades(bands(0))).toEqual(["immediate", "immediate", "immediate"]);
    expect(grades(bands(2))).toEqual(["priority", "priority", "priority"]);
    expect(grades(bands(1))[0]).toBe("priority");
    expect(grades(bands(1))).toContain("immediate");
  });

  test("takes a shorter talk with less depth, times what the reason takes", () => {
    const story = storyOf({
      queues: [
        { talk, wrapUp: constant(10), triage: "byDepth" },
        { talk, triage: "full" },
      ],
      sections: { reasons: [plainReason(noDeployment, { handleTime: 2 })] },
      triage: { byDepth: { talkSaved: 40, resolved: 1, tasked: 0, misread: 1 } },
    });
    expect(story[1]).toBe("120 a1 has talked");
  });
});

test("an online report is work that is triaged too, even when it is put aside meanwhile", () => {
  const story = needStory(
    needsScenario({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [0] },
        { queue: 1, callsAt: [20] },
      ],
      queues: [
        { talk, stage: "work", priority: 9, isDeferrable: true, triage: "full" },
        { talk: constant(50), priority: 1 },
      ],
      teams: [{ serves: [0], helps: [{ queue: 1, how: "interruptDeferrable", after: 0 }], handlers: 1 }],
      sections: {
        reasons: [plainReason(scheduled, { handleTime: 2 })],
        triage: plainTriage({ gradedAfter: 150 }),
        response: plainResponse({ units: [1], job: { travel: constant(60) } }),
      },
    }),
  ).filter((line) => line.includes("a1"));
  expect(story).toEqual([
    "0 a1 rings 0 (first)",
    "150 a1 is graded scheduled",
    "150 job of a1 raised scheduled",
    "150 a1 is booked",
    "210 job of a1 attended",
    "300 a1 has talked",
    "300 a1 is settled",
  ]);
});

describe("a need that was not right first time", () => {
  test("rings again after the delay of each attempt, as often as it may", () => {
    const byDepth = { talkSaved: 0, resolved: 0, tasked: 0, misread: 1 };
    const story = storyOf({
      triage: {
        byDepth,
        repeat: { to: null, delays: [constant(50), constant(200)], again: null, atMost: 3 },
      },
    }).filter((line) => line.includes("rings") || line.includes("settled"));
    expect(story).toEqual([
      "0 a1 rings 0 (first)",
      "150 a1 rings 0 (repeat: notRightFirstTime)",
      "450 a1 rings 0 (repeat: notRightFirstTime)",
      "750 a1 rings 0 (repeat: notRightFirstTime)",
      "850 a1 is settled",
    ]);
  });

  test("rings another number where the scenario says which", () => {
    const byDepth = { talkSaved: 0, resolved: 0, tasked: 0, misread: 1 };
    const to = { queue: 1, channel: 0 };
    const story = storyOf({
      triage: { byDepth, repeat: { to, delays: [constant(50)], again: null, atMost: 1 } },
    }).filter((line) => line.includes("rings"));
    expect(story).toEqual(["0 a1 rings 0 (first)", "150 a1 rings 1 (repeat: notRightFirstTime)"]);
  });

  test("does so by the share of a later attempt from the second on", () => {
    const byDepth = { talkSaved: 0, resolved: 0, tasked: 0, misread: 1 };
    const story = storyOf({
      triage: { byDepth, repeat: { to: null, delays: [constant(50)], again: [0], atMost: 3 } },
    }).filter((line) => line.includes("rings"));
    expect(story).toHaveLength(2);
  });

  test("depends on depth, reason and the handler together", () => {
    const repeats = (resolved: number, resolvable: number, notRight: number) => {
      const scenario = needsScenario({
        end: "drain",
        sources: [{ queue: 0, callsAt: [0] }],
        queues: lines,
        teams: [{ serves: [0], handlers: 1 }],
        sections: {
          reasons: [plainReason(noDeployment, { resolvable })],
          triage: plainTriage({
            byDepth: { talkSaved: 0, resolved, tasked: 0, misread: 1 },
            repeat: { to: null, delays: [constant(50)], again: null, atMost: 1 },
          }),
        },
      });
      const teams = scenario.teams.map((team) => ({
        ...team,
        bands: team.bands.map((band) => ({ ...band, notRight })),
      }));
      return needStory({ ...scenario, teams }).filter((line) => line.includes("rings")).length - 1;
    };
    expect(repeats(1, 1, 1)).toBe(0);
    expect(repeats(0, 1, 1)).toBe(1);
    expect(repeats(1, 0, 1)).toBe(1);
    expect(repeats(0, 1, 0)).toBe(0);
  });
});

describe("a need taken for less than it is", () => {
  const missed = { share: 1, delay: constant(300), queue: 1, channel: 0, atMost: 1 };

  test("rings elsewhere after a while", () => {
    const story = storyOf({
      threat: immediate,
      triage: { under: 1, missed },
      queues: [
        { talk, triage: "byDepth" },
        { talk, triage: "full" },
      ],
      response: { units: [0] },
      sections: {},
    });
    expect(story).toEqual([
      "0 a1 rings 0 (first)",
      "100 a1 has talked",
      "100 a1 is graded priority",
      "100 job of a1 raised priority",
      "100 a1 is tasked",
      "400 a1 rings 1 (escalation: takenForLess)",
      "500 a1 has talked",
      "500 a1 is graded priority",
      "500 a1 is resolved",
      "500 a1 awaits an officer",
    ]);
  });

  test("need not ring once the officer has come", () => {
    const story = storyOf({ threat: immediate, triage: { under: 1, missed }, response: { units: [1] } });
    expect(story.slice(4)).toEqual([
      "100 a1 is tasked",
      "160 job of a1 attended",
      "160 a1 need not ring again",
      "160 a1 is settled",
    ]);
  });

  test("is lost to the centre if nobody was sent and it does not ring", () => {
    const story = storyOf({ threat: scheduled, triage: { under: 1, missed: { ...missed, share: 0 } } });
    expect(story.slice(2)).toEqual([
      "100 a1 is graded noDeployment",
      "100 a1 is resolved",
      "100 a1 is settled",
    ]);
  });
});

describe("while it waits for an officer, a need", () => {
  const chaser = { share: 1, atMost: 2, queue: 0, channel: 1 };
  const rings = (story: readonly string[]) => story.filter((line) => line.includes("rings"));

  test("rings at each further target, as often as it may", () => {
    const story = storyOf({ threat: immediate, response: { units: [0], job: { target: 300 }, chaser } });
    expect(rings(story)).toEqual([
      "0 a1 rings 0 (first)",
      "400 a1 rings 0 (chaser: lateOfficer)",
      "700 a1 rings 0 (chaser: lateOfficer)",
    ]);
    expect(story.slice(-3)).toEqual([
      "800 a1 is graded immediate",
      "800 a1 is resolved",
      "800 a1 awaits an officer",
    ]);
  });

  test("does not ring once it is told of progress", () => {
    const response = { units: [0], job: { target: 300 }, chaser };
    const messages = { startsAt: 500, cutsChasers: 1 };
    const story = storyOf({ threat: immediate, response, sections: { messages } });
    expect(rings(story)).toHaveLength(2);
  });

  test("goes on waiting if it gives up ringing, and redials for the same cause", () => {
    const redial = { share: 1, delay: constant(10), atMost: 1 };
    const story = storyOf({
      threat: immediate,
      queues: [
        { talk, triage: "byDepth" },
        { talk, triage: "byDepth", patience: constant(20), whenAbandoned: { redial, escalation: null } },
      ],
      teams: [{ serves: [0], handlers: 1 }],
      response: { units: [0], job: { target: 300 }, chaser: { ...chaser, queue: 1, atMost: 1 } },
    });
    expect(story.slice(6)).toEqual([
      "400 a1 rings 1 (chaser: lateOfficer)",
      "420 a1 gives up",
      "430 a1 rings 1 (redial: lateOfficer)",
      "450 a1 gives up",
      "450 a1 awaits an officer",
    ]);
  });

  test("does not report online either what an officer has come for meanwhile", () => {
    const reportOnline = { after: 500, share: 1, queue: 0, channel: 1, onlyWhenAnnounced: false };
    const story = storyOf({
      threat: immediate,
      queues: [
        { talk, triage: "byDepth" },
        { talk, triage: "byDepth", patience: constant(600), reportOnline },
      ],
      teams: [{ serves: [0], handlers: 1 }],
      sections: { reasons: [plainReason(immediate, { online: 1 })] },
      response: { units: [1], job: { target: 300, travel: constant(400) }, chaser: { ...chaser, queue: 1 } },
    });
    expect(story.slice(6)).toEqual([
      "400 a1 rings 1 (chaser: lateOfficer)",
      "500 job of a1 attended",
      "900 a1 gives up",
      "900 a1 is settled",
    ]);
  });

  test("may get worse, once: its job is made more urgent", () => {
    const worsens = { share: 1, delay: constant(200), queue: 1, channel: 0 };
    const story = storyOf({ threat: scheduled, triage: { worsens }, response: { units: [0] } });
    expect(story.slice(5)).toEqual([
      "100 a1 awaits an officer",
      "300 a1 rings 1 (escalation: gotWorse)",
      "400 a1 has talked",
      "400 a1 is graded priority",
      "400 job of a1 regraded priority",
      "400 a1 is regraded",
      "400 a1 awaits an officer",
    ]);
  });
});

describe("several callers of one incident", () => {
  const calls = (recognised: number) =>
    storyOf({
      threat: priority,
      callsAt: [0],
      triage: { duplicates: { recognised, handleTime: 0.5 } },
      sections: {
        reasons: [plainReason(priority, { callers: 20, callsWithin: constant(150) })],
      },
    });
  // A log's callers are everybody; an incident needs a source with a rate.
  test("of a log are everybody already", () => {
    expect(calls(1).filter((line) => line.includes("rings"))).toHaveLength(1);
  });

  const story = (recognised: number, graded = 100) =>
    needStory(
      needsScenario({
        end: "drain",
        sources: [{ queue: 0, rate: [1 / 3600, ...Array.from({ length: 23 }, () => 0)] }],
        queues: [{ talk: constant(graded), triage: "byDepth" }],
        teams: [{ serves: [0], handlers: 99 }],
        sections: {
          reasons: [plainReason(priority, { callers: 4, callsWithin: constant(150) })],
          triage: plainTriage({ duplicates: { recognised, handleTime: 0.5 } }),
        },
      }),
    );

  test("are recognised once it is known, and then take less time; but not before, and not always", () => {
    const known = story(1);
    const further = known
      .filter((line) => line.includes(".1 "))
      .map((line) => line.replace(/^[\d.]+ a\d+\.1 /, ""));
    expect(further.slice(0, 5)).toEqual([
      "rings 0 (first)",
      "is recognised",
      "is known",
      "has talked",
      "is settled",
    ]);
    expect(story(0).some((line) => line.includes("recognised"))).toBe(false);
    expect(story(1, 200).some((line) => line.includes("recognised"))).toBe(false);
  });
});

test("a caller recognised as one of many while an officer is tasked for the call leaves nothing behind for the next", () => {
  const chaser = { share: 1, atMost: 1, queue: 1, channel: 1 };
  const worsens = { share: 1, delay: constant(10_000), queue: 1, channel: 0 };
  const story = needStory(
    needsScenario({
      end: "drain",
      sources: [{ queue: 0, rate: 1 / 3600 }],
      queues: [
        { talk, whenAnswered: { repeat: null, task: { share: 1, grade: 2 } } },
        { talk, triage: "byDepth" },
      ],
      teams: [{ serves: [0, 1], handlers: 99 }],
      sections: {
        reasons: [plainReason(scheduled, { callers: 4, callsWithin: constant(150) })],
        triage: plainTriage({ duplicates: { recognised: 1, handleTime: 1 }, worsens }),
        response: plainResponse({ units: [0], job: { target: 300 }, chaser }),
      },
    }),
  );
  const settled = story.filter((line) => line.includes("is settled")).length;
  expect(settled).toBe(story.filter((line) => line.includes("is recognised")).length);
  expect(settled).toBeGreaterThan(9);
});

describe("without triage", () => {
  const plain = (whenAnswered: ResolvedQueue["whenAnswered"], response?: PlainResponse) =>
    needStory(
      needsScenario({
        end: "drain",
        sources: [{ queue: 0, callsAt: [0] }],
        queues: [{ talk, ...(whenAnswered === undefined ? {} : { whenAnswered }) }],
        teams: [{ serves: [0], handlers: 1 }],
        sections: response === undefined ? {} : { response: plainResponse(response) },
      }),
    );

  test("an answered contact may have a sequel: it is repeated, and an officer is tasked, whatever the other does", () => {
    const repeat = { share: 1, delay: constant(20), atMost: 1 };
    expect(plain({ repeat, task: { share: 1, grade: 1 } }, { units: [1] })).toEqual([
      "0 a1 rings 0 (first)",
      "100 a1 has talked",
      "100 job of a1 raised priority",
      "120 a1 rings 0 (repeat: notRightFirstTime)",
      "160 job of a1 attended",
      "220 a1 has talked",
      "220 job of a1 raised priority",
      "220 a1 awaits an officer",
      "820 job of a1 attended",
      "820 a1 is settled",
    ]);
  });

  test("a contact for which an officer is tasked settles the need where there is no response", () => {
    expect(plain({ repeat: null, task: { share: 1, grade: 2 } })).toEqual([
      "0 a1 rings 0 (first)",
      "100 a1 has talked",
      "100 a1 is settled",
    ]);
  });
});

describe("at the switchboard, the reason decides", () => {
  const desk = (
    reason: Parameters<typeof plainReason>[1],
    triage: Partial<ResolvedTriage>,
    threat = noDeployment,
  ) =>
    storyOf({
      queues: [
        {
          talk: constant(10),
          stage: "switchboard",
          outcomes: {
            putThrough: { share: 0, queue: 1 },
            upgrade: { share: 0, queue: 2 },
            advice: { share: 0 },
            extension: { share: 0, reached: 0, chaser: { share: 1, delay: constant(60), atMost: 1 } },
            isByReason: true,
          },
        },
        { talk, triage: "byDepth" },
        { talk, triage: "full" },
      ],
      teams: [{ serves: [0, 1, 2], handlers: 1 }],
      sections: { reasons: [plainReason(threat, reason)] },
      triage,
    });

  test("advice, an extension, or the handlers", () => {
    expect(desk({ advice: 1 }, {})).toEqual(["0 a1 rings 0 (first)", "10 a1 has talked", "10 a1 is settled"]);
    expect(desk({ extension: 1 }, {})[2]).toBe("70 a1 rings 0 (chaser: voicemail)");
    expect(desk({}, {})[2]).toBe("10 a1 rings 1 (first)");
  });

  test("and an operator notices emergencies, or takes others for one", () => {
    expect(desk({ advice: 1 }, { detects: 1 }, immediate).slice(2, 4)).toEqual([
      "10 a1 is upgraded",
      "10 a1 rings 2 (first)",
    ]);
    expect(desk({ advice: 1 }, { detects: 1 })[2]).toBe("10 a1 is settled");
    expect(desk({ advice: 1 }, { falseAlarm: 1 })[2]).toBe("10 a1 is upgraded");
  });
});

describe("marks that each need carries", () => {
  const strength = new Float32Array(24).fill(1);

  test("keep some from calling, by source, reason and area", () => {
    const thinning = {
      id: "website",
      kind: "website" as const,
      sources: [true],
      cuts: [1],
      areas: null,
      strength,
    };
    expect(storyOf({ sections: { thinnings: [thinning] } })).toEqual(["0 a1 stays away"]);
    const rings = (other: Partial<typeof thinning> & { areas?: readonly boolean[] }) =>
      storyOf({ sections: { thinnings: [{ ...thinning, ...other }] } })[0];
    expect(rings({ cuts: [0] })).toBe("0 a1 rings 0 (first)");
    expect(rings({ sources: [false] })).toBe("0 a1 rings 0 (first)");
    expect(rings({ strength: new Float32Array(24) })).toBe("0 a1 rings 0 (first)");
  });

  test("decide among all that keep needs away: one more keeps away some more, wherever it stands in the file", () => {
    const cut = (share: number) => {
      return {
        id: `${share}`,
        kind: "website" as const,
        sources: [true],
        cuts: [share],
        areas: null,
        strength,
      };
    };
    const away = (...cuts: readonly number[]) =>
      storyOf({
        callsAt: Array.from({ length: 1000 }, (_, second) => second),
        sections: { thinnings: cuts.map(cut) },
      }).filter((line) => line.endsWith("stays away"));
    const [fewer, more] = [away(0.3), away(0.5, 0.3)];
    expect(more).toEqual(expect.arrayContaining(fewer));
    expect(more).toEqual(away(0.3, 0.5));
    // 1 - 0.5 × 0.7 of a thousand, within five standard errors.
    expect(Math.abs(more.length - 650)).toBeLessThan(5 * Math.sqrt(1000 * 0.65 * 0.35));
  });

  test("take others to another channel", () => {
    const shift = {
      id: "online",
      source: 0,
      eligible: "online" as const,
      queue: 1,
      channel: 0,
      adoption: Float64Array.from(strength),
    };
    const reasons = [plainReason(noDeployment, { online: 1 })];
    expect(storyOf({ sections: { channelShifts: [shift], reasons } })[0]).toBe("0 a1 rings 1 (first)");
    expect(storyOf({ sections: { channelShifts: [shift] } })[0]).toBe("0 a1 rings 0 (first)");
  });
});
