import { describe, expect, test } from "vitest";
import { calendarMistakes } from "./mistakes-calendar.ts";
import { channelsMistakes } from "./mistakes-channels.ts";
import { filesMistakes } from "./mistakes-files.ts";
import { floorMistakes } from "./mistakes-floor.ts";
import { numbersMistakes } from "./mistakes-numbers.ts";
import { queuesMistakes } from "./mistakes-queues.ts";
import { shapeMistakes } from "./mistakes-shape.ts";
import { teamsMistakes } from "./mistakes-teams.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

const cases = [
  ...shapeMistakes,
  ...numbersMistakes,
  ...calendarMistakes,
  ...queuesMistakes,
  ...teamsMistakes,
  ...filesMistakes,
  ...floorMistakes,
  ...channelsMistakes,
];

describe("each mistake is told once, where it stands, with what was expected and found", () => {
  test.each(cases)("$mistake", ({ edits, says }) => {
    const text = edited(small, ...edits);
    expect(mistakesOf(text, { everyPolicy: true })).toEqual(says.map((line) => `s.yaml:${line}`));
  });

  test("without a mistake nothing is said", () => {
    expect(mistakesOf(small, { everyPolicy: true })).toEqual([]);
  });

  test("many mistakes are told at once, in the order of the file", () => {
    const text = edited(
      small,
      ["Europe/London", "Europe/Londom"],
      ["240 per day", "-240 per day"],
      ["share: 40 %", "share: 30 %"],
      ["talk: 12 min", "talk: 12 minuts"],
      ["serves: [desk]", "serves: [dsk]"],
      ["value: 300 s", "value: 300"],
      ['"22:00-07:00": 3', '"22:00-07:00": 0'],
    );
    const paths = mistakesOf(text).map((line) => /^s\.yaml:\d+:\d+ (\S+):/.exec(line)?.[1]);
    expect(paths).toEqual([
      "calendar.timeZone",
      "demand.101.volume",
      "queues.desk.outcomes",
      "queues.crib.talk",
      "teams.desk.serves.0",
      "targets.wait.value",
    ]);
  });

  test("nobody on duty is told beside mistakes that have nothing to do with it", () => {
    const text = edited(small, ['"22:00-07:00": 3', '"22:00-07:00": 0'], ["value: 300 s", "value: 300"]);
    expect(mistakesOf(text)).toHaveLength(2);
  });
});
