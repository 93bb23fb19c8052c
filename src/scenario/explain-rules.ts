// The rules of the floor in words: what a queue or a team does beyond the plain case, and the lines there are.
import { meanOf } from "../random/moments.ts";
import { plural } from "../words/plural.ts";
import { channelSentences, sessionSentences } from "./explain-channels.ts";
import { shareWords, spanWords } from "./number-words.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedQueue, ResolvedTeam } from "./resolved-floor.ts";
import { gradeNames } from "./resolved-triage.ts";

type NameOf = (queue: number) => string;

export function ruleLines(queue: ResolvedQueue, name: NameOf): string[] {
  const { ageing, transfers, brings, isDeferrable, isOpen, atClose, whenBlocked } = queue;
  const sentences = [
    ...(ageing === null ? [] : [`each ${spanWords(ageing)} of waiting counts as one level of priority`]),
    ...transfers.map((way) => `${shareWords(way.share)} of the answered go on to ${name(way.queue)}`),
    ...(brings.answered === null
      ? []
      : [
          `${shareWords(brings.answered.share)} of the answered bring work for ${name(brings.answered.queue)}`,
        ]),
    ...(brings.abandoned === null
      ? []
      : [
          `${shareWords(brings.abandoned.share)} of the abandoned bring work for ${name(brings.abandoned.queue)}`,
        ]),
    ...(isDeferrable ? ["put aside for a contact of better priority, and taken up again"] : []),
    ...(isOpen === null
      ? []
      : [`closes; whoever waits then is ${atClose === "cut" ? "sent away" : "still served"}`]),
    ...(whenBlocked === null
      ? []
      : [
          `of those turned away, ${shareWords(whenBlocked.share)} ring again after ${spanWords(meanOf(whenBlocked.delay))} on average`,
        ]),
  ];
  return [...sentences, ...answeredWords(queue), ...channelSentences(queue, name)].map(
    (sentence) => `    ${sentence}`,
  );
}

/** Where no triage decides what comes of an answered contact. */
function answeredWords({ whenAnswered }: ResolvedQueue): string[] {
  const { repeat = null, task = null } = whenAnswered ?? {};
  return [
    ...(repeat === null
      ? []
      : [
          `${shareWords(repeat.share)} of the answered come again after ${spanWords(meanOf(repeat.delay))} on average`,
        ]),
    ...(task === null
      ? []
      : [`for ${shareWords(task.share)} of the answered an officer is tasked (${gradeNames[task.grade]})`]),
  ];
}

export function teamRuleLines(team: ResolvedTeam, name: NameOf): string[] {
  const { leaveFree, selection, bands } = team;
  const kept = leaveFree.flatMap((handlers, queue) =>
    handlers === 0
      ? []
      : [`takes ${name(queue)} only if ${plural(handlers, "handler")} of the team stay free`],
  );
  const skills = bands.flatMap(({ id, serves }) =>
    serves === null ? [] : [`people of band ${id} take ${serves.map(name).join(", ")} only`],
  );
  const order = selection === "mostSkilledLast" ? ["those who can take most are asked last"] : [];
  return [...kept, ...skills, ...order, ...sessionSentences(team)].map((sentence) => `    ${sentence}`);
}

export function trunkLines({ trunks, channels }: ResolvedScenario): string[] {
  if (trunks.length === 0) return [];
  const each = trunks.map(({ id, lines, channels: carried }) => {
    return `  ${id}: ${plural(lines, "line")} for ${carried.map((channel) => channels[channel]).join(", ")}`;
  });
  return ["", "Lines that calls come in on (a caller holds one until the call is over)", ...each];
}
