// The pictures of a run, each by what it finds and what it draws.
import { describe, expect, test } from "vitest";
import type { Picture } from "../../src/report/picture.ts";
import { missingPictures, picturesOf } from "../../src/report/pictures.ts";
import { renderSvg } from "../../src/report/svg.ts";
import type { Result } from "../../src/results/result.ts";
import type { Row } from "../../src/results/row.ts";
import { complaintsAbout, dataOf, subtitleOf, titleOf } from "./chart-parts.ts";
import { type Construction, constructedResult, type Figure, row } from "./constructed-result.ts";
import { peopleRows } from "./people-rows.ts";

type Labels = Partial<Row>;

const share = (value: number): Figure => ({ value, half: 0.01, unit: "share" });
const perDay = (value: number): Figure => ({ value, half: 1, unit: "contacts/day" });
const seconds = (value: number): Figure => ({ value, half: 2 });

function labelled(measure: string, labels: Labels, figure: Figure): Row {
  return { ...row(measure, {}, figure), ...labels };
}

const distribution: readonly Row[] = [
  labelled("medianWaitingTime", { queue: "crib" }, seconds(120)),
  labelled("meanWaitingTime", { queue: "crib" }, seconds(300)),
  labelled("p99WaitingTime", { queue: "crib" }, seconds(1800)),
  labelled("answeredWithin120sOfOffered", { queue: "crib" }, share(0.4)),
  labelled("answeredWithin60sOfOffered", { queue: "crib" }, share(0.3)),
];
const flows: readonly Row[] = [
  labelled("answeredPerDay", { queue: "switchboard", channel: "101" }, perDay(877)),
  labelled("transferredPerDay", { queue: "switchboard", channel: "101" }, perDay(463)),
  labelled("abandonedPerDay", { queue: "switchboard", channel: "101" }, perDay(3)),
  labelled("answeredPerDay", { queue: "crib", channel: "101" }, perDay(362)),
  labelled("abandonedPerDay", { queue: "crib", channel: "101" }, perDay(101)),
  labelled("answeredPerDay", { queue: "emergency", channel: "999" }, perDay(230)),
];
const harm: readonly Row[] = [
  labelled("harmWeightedWait", { weights: "steep" }, { value: 2, half: 0.2, unit: "weighted h" }),
  labelled(
    "harmWeightedWait",
    { weights: "steep", grade: "immediate" },
    { value: 0.5, half: 0.1, unit: "weighted h" },
  ),
  labelled(
    "harmWeightedWait",
    { weights: "steep", grade: "noDeployment" },
    { value: 1.5, half: 0.1, unit: "weighted h" },
  ),
  labelled("meanTimeUntilGraded", { grade: "immediate" }, seconds(600)),
  labelled("hiddenEmergenciesPerDay", {}, { value: 12, half: 0.5, unit: "needs/day" }),
  labelled("meanTimeHidden", {}, seconds(220)),
  labelled("attendedInTimeRatio", { grade: "immediate" }, share(0.9)),
  labelled("meanResponseTime", { grade: "immediate" }, seconds(550)),
];
const response = {
  order: "byGrade",
  targets: [{ grade: "immediate", target: 900 }],
} as unknown as NonNullable<Result["response"]>;

function whole(change: Partial<Result> = {}, construction: Construction = {}): Result {
  const plain = constructedResult(construction);
  return {
    ...plain,
    response,
    rows: [...plain.rows, ...distribution, ...flows, ...harm, ...peopleRows()],
    ...change,
  };
}

function picture(kind: string, result: Result = whole()): Picture {
  const found = picturesOf({ kind: "run", result }).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no picture ${kind}`);
  return found;
}

const why = (kind: string, result: Result) =>
  missingPictures({ kind: "run", result }).find((each) => each.kind === kind)?.why;

describe("every picture of a run", () => {
  const pictures = picturesOf({ kind: "run", result: whole({}, {}) });

  test("has a kind of its own, a title of at most 15 words with the policy and intervals under it", () => {
    expect(pictures.length).toBeGreaterThan(9);
    expect(new Set(pictures.map(({ kind }) => kind)).size).toBe(pictures.length);
    for (const { finding, subtitle, kind } of pictures) {
      const words = finding.replaceAll(/(?<=\d) (?=(?:h|min|s|%)\b)/g, "").split(" ");
      expect(words.length, `${kind}: ${finding}`).toBeLessThanOrEqual(15);
      expect(subtitle, kind).toContain("policy base, 95 % intervals over 20 replications");
    }
  });

  test.each(pictures.map((each) => [each.kind, each] as const))(
    "%s draws its words and figures for page and phone without complaint",
    (_, { spec, finding, subtitle, alternative, table }) => {
      for (const width of ["page", "phone"] as const) {
        const drawn = spec(width);
        expect(titleOf(drawn)).toBe(finding);
        expect(subtitleOf(drawn)).toBe(subtitle);
        expect(drawn.description).toBe(alternative);
        expect(complaintsAbout(drawn)).toEqual([]);
      }
      expect(alternative).toContain(finding);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const line of table.rows) expect(line.length).toBe(table.columns.length);
    },
  );
});

test("every picture fits a phone, and a page", { timeout: 30_000 }, async () => {
  const sizeOf = (svg: string) => Number(/^<svg [^>]*\bwidth="(\d+)"/.exec(svg)?.[1]);
  for (const { kind, spec } of picturesOf({ kind: "run", result: whole() })) {
    expect(sizeOf(await renderSvg(spec("phone"))), kind).toBeLessThanOrEqual(335);
    expect(sizeOf(await renderSvg(spec("page"))), kind).toBeLessThanOrEqual(1000);
  }
});

describe("both stages of the wait", () => {
  test("stand side by side, with the published figure of the whole period only", () => {
    const target = (period: string | undefined, expected: number): Result["targets"][number] => ({
      id: "x",
      role: "fit",
      source: "a paper",
      row: labelled(
        "meanTimeToAnswer",
        { queue: "switchboard", ...(period === undefined ? {} : { period }) },
        seconds(5),
      ),
      expected,
      low: 4,
      high: 6,
      isMet: true,
    });
    const stages = picture("wait-stages", whole({ targets: [target("2017-07", 9), target(undefined, 5)] }));
    expect(stages.finding).toBe("The switchboard answers in 5.2 s, a trained handler after 7 min 08 s");
    const data = dataOf(stages.spec("page")).filter(({ name }) => name !== undefined);
    expect(data.map(({ value, against }) => [value, against])).toEqual([
      [5.2, 5],
      [343, null],
      [428, null],
    ]);
    expect(stages.alternative).toContain("(published: accepted 4 s to 6 s)");
    expect(stages.notes.join()).toContain("a paper");
  });

  test("need a switchboard", () => {
    expect(why("wait-stages", whole({ queues: whole().queues.slice(0, 1) }))).toContain(
      "behind a switchboard",
    );
  });
});

describe("the distribution of waits", () => {
  test("says what half and one in ten wait, and draws times in order", () => {
    const { finding, spec } = picture("wait-distribution");
    expect(finding).toBe("Half wait up to 2 min 00 s, one in ten over 15 min 00 s");
    const names = dataOf(spec("page")).map(({ name }) => name);
    expect(names.indexOf("answered within 1 min")).toBeLessThan(names.indexOf("answered within 2 min"));
  });

  test("says so where half are answered at once", () => {
    const none = labelled("medianWaitingTime", { queue: "crib" }, { value: 0, half: 0 });
    const isOther = ({ measure, period }: Row) => measure !== none.measure || period !== undefined;
    const rows = [...whole().rows.filter(isOther), none];
    expect(picture("wait-distribution", whole({ rows })).finding).toMatch(
      /^Half do not queue at all, one in ten/,
    );
  });

  test("makes an arrow of a wait far beyond all others", () => {
    const far = labelled("longestWaitingTime", { queue: "crib" }, seconds(36_000));
    const rows = [...whole().rows.filter(({ measure }) => measure !== far.measure), far];
    const drawn = dataOf(picture("wait-distribution", whole({ rows })).spec("page"));
    const longest = drawn.find(({ name }) => name === "the longest wait of all");
    expect(longest).toMatchObject({ value: null, said: expect.stringContaining("10 h") });
    expect(longest?.beyond).toBeLessThan(2200);
  });
});

describe("staffing by the hour", () => {
  const busy = (
    offered: (hour: number) => number,
    change: Partial<Result> = {},
    more: readonly Row[] = [],
  ) => {
    const { rows, ...rest } = whole({}, { offered });
    const team = { team: "crib" };
    const hours = rows.filter(({ measure, queue }) => measure === "offeredPerDay" && queue === "crib");
    const present = hours.flatMap(({ period }) =>
      period === undefined
        ? []
        : [labelled("meanHandlersScheduled", { ...team, period }, { value: 5, unit: "handlers" })],
    );
    const totals = [
      labelled("busyHoursPerDay", team, { value: 90, unit: "h/day" }),
      labelled("answeredPerDay", { queue: "crib" }, perDay(360)),
    ];
    return picture("staffing-by-hour", {
      ...rest,
      ...change,
      rows: [...rows, ...present, ...totals, ...more],
    });
  };

  test("finds the hour with the most work beyond its handlers", () => {
    const { finding, table } = busy((hour) => (hour === 34 ? 40 : 12));
    expect(finding).toBe("More work than handlers in at least 1 of 168 hours, most on Tuesdays at 10:00");
    // 40 contacts of a quarter of an hour each, and their interval of one contact.
    expect(table.rows[34]).toEqual(["Tuesday", 10, 5, 10, 9.75, 10.25]);
  });

  test("takes work and answers over the same teams, and adds up what is uncertain of queues that are busy together", () => {
    const teams = [
      { id: "crib", serves: ["crib", "chat"] },
      { id: "chat desk", serves: ["chat"] },
      { id: "front", serves: ["switchboard"] },
    ];
    // 90 + 60 hours for 360 + 240 contacts: a quarter of an hour each, as above.
    const { table } = busy(() => 12, { teams }, [
      labelled("busyHoursPerDay", { team: "chat desk" }, { value: 60, unit: "h/day" }),
      labelled("answeredPerDay", { queue: "chat" }, perDay(240)),
      labelled("offeredPerDay", { queue: "chat", period: "Tue 10" }, { value: 8, half: 1, unit: "contacts" }),
    ]);
    expect(table.rows[34]).toEqual(["Tuesday", 10, 5, 5, 4.5, 5.5]);
  });

  test("does not call it more work where the interval reaches down to the handlers", () => {
    const { finding, subtitle } = busy((hour) => (hour === 34 ? 20.5 : 12));
    expect(finding).toBe(
      "No hour is shown to have more work than handlers; tightest is on Tuesdays at 10:00",
    );
    expect(subtitle).toContain("each hour is judged by itself, uncorrected");
  });
});

describe("where contacts come from and go", () => {
  test("names the share that need not have been, and draws every origin from zero", () => {
    const { finding, spec } = picture("demand");
    expect(finding).toBe("6.0 % of contacts at switchboard need not have been");
    const drawn = dataOf(spec("page")).filter(({ name }) => name === "first contacts");
    expect(drawn.map(({ value, beyond }) => [value, beyond])).toEqual([
      [827, null],
      [250, null],
    ]);
  });

  test("counts who is put through where the way ends", () => {
    const { finding, table } = picture("outcomes");
    expect(finding).toBe("9 in 100 contacts end unanswered: 104 of 1110 a day");
    expect(table.rows).toContainEqual(["101", "switchboard", "answered", 414, null, null]);
    expect(table.rows).toContainEqual(["101", "crib", "gave up", 101, 100, 102]);
  });
});

describe("officers and harm", () => {
  test("say what share comes in time, what is hidden, and whose waits weigh most", () => {
    expect(picture("response-times").finding).toBe("Officers reach 90.0 % of immediate jobs within 15 min");
    expect(picture("hidden-emergencies").finding).toMatch(
      /^12.* a day ring where none is expected, unknown for 3 min 40 s$/,
    );
    expect(picture("harm-weighted-waiting").finding).toBe(
      "Truly no deployment needs make up 75 % of harm-weighted waiting",
    );
  });

  test("are told to be missing where nothing is measured", () => {
    const bare = { ...constructedResult() };
    expect(why("response-times", bare)).toContain("no officers");
    expect(why("hidden-emergencies", bare)).toContain("no emergency");
    expect(why("harm-weighted-waiting", bare)).toContain("no weights");
    expect(why("people", bare)).toContain("lists no people");
    expect(why("uncertainty", bare)).toContain("--ensemble");
  });
});

test("names from a scenario stay text, and long ones are broken for a phone", () => {
  const id = "</script><img src=x onerror=alert(1)>\u202e and so on for ever and ever";
  const rename = (each: Row): Row => (each.queue === "crib" ? { ...each, queue: id } : each);
  const result = whole();
  const queues = result.queues.map((queue) => (queue.id === "crib" ? { ...queue, id } : queue));
  const renamed = { ...result, queues, rows: result.rows.map(rename) };
  const stages = picture("wait-stages", renamed).spec("phone");
  const [, second] = dataOf(stages).filter(({ name }) => name !== undefined);
  expect(String(second?.name)).not.toContain("\u202e");
  for (const line of String(second?.name).split("\n")) expect(line.length).toBeLessThanOrEqual(42);
});
