// What callers hear and do beyond ringing and waiting, chat, and the state of the centre, in words.
import { meanOf } from "../random/moments.ts";
import { plural } from "../words/plural.ts";
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type {
  ResolvedAnnouncement,
  ResolvedCallback,
  ResolvedLevel,
  ResolvedReportOnline,
} from "./resolved-channels.ts";
import type { ResolvedQueue, ResolvedRisk, ResolvedTeam } from "./resolved-floor.ts";

type NameOf = (queue: number) => string;

export function channelSentences(
  { announcement, callback, reportOnline, deadline, risk }: ResolvedQueue,
  name: NameOf,
): string[] {
  return [
    ...(announcement === undefined ? [] : announcementSentences(announcement)),
    ...(callback === undefined ? [] : callbackSentences(callback)),
    ...(reportOnline === undefined ? [] : [onlineSentence(reportOnline, name)]),
    ...(deadline === undefined ? [] : [`late when not done within ${spanWords(deadline)}`]),
    ...(risk === undefined ? [] : [riskSentence(risk)]),
  ];
}

function riskSentence({ day, hour }: ResolvedRisk): string {
  return `a day is bad with a mean wait above ${spanWords(day)}, an hour with fewer than ${shareWords(hour)} answered in time`;
}

function announcementSentences({ predicts, leaves, patience }: ResolvedAnnouncement): string[] {
  const how =
    predicts === "lastWait"
      ? "as long as whoever was last answered waited"
      : "as long as those on duty need for everybody before";
  const gone =
    leaves === null
      ? []
      : [`${shareWords(leaves.share)} of those told of more than ${spanWords(leaves.above)} hang up at once`];
  const stay = patience === 1 ? [] : [`who stays is ${threeDigits(patience)} times as patient`];
  return [[`callers hear how long it will take (${how})`, ...gone, ...stay].join("; ")];
}

function callbackSentences({ above, accepts, reached, ringing, redial }: ResolvedCallback): string[] {
  const again =
    redial === null
      ? ""
      : `; of the others ${shareWords(redial.share)} ring again after ${spanWords(meanOf(redial.delay))} on average`;
  return [
    `above ${spanWords(above)} a callback is offered: ${shareWords(accepts)} take it and keep their place`,
    `rung back, ${shareWords(reached)} are there (${spanWords(ringing)} of ringing)${again}`,
  ];
}

function onlineSentence(
  { after, share, queue, onlyWhenAnnounced }: ResolvedReportOnline,
  name: NameOf,
): string {
  const when = onlyWhenAnnounced ? ", while the centre has it announced" : "";
  return `after ${spanWords(after)}${when}, ${shareWords(share)} of those who could ring off to report online (${name(queue)})`;
}

export function sessionSentences({ sessions }: ResolvedTeam): string[] {
  if (sessions === undefined || sessions.atOnce === 1) return [];
  const paces = sessions.pace.flatMap((pace, other) =>
    other === 0 ? [] : [`${threeDigits(pace)} times as long with ${other + 1}`],
  );
  return [
    `one person holds up to ${sessions.atOnce} conversations at once; each takes ${paces.join(", ")} as alone`,
  ];
}

/** When the centre is busy or critical, and what is then done. */
export function centreLines(scenario: ResolvedScenario): string[] {
  const { centre, queues } = scenario;
  if (centre === undefined) return [];
  const watched = centre.watches.map((queue) => queues[queue]?.id).join(", ");
  const level = (state: string, { from, until }: ResolvedLevel) =>
    `  ${state} from ${from} waiting, until at most ${until} wait`;
  return [
    "",
    `State of the centre (looks every ${spanWords(centre.every)} how many wait in ${watched})`,
    level("busy", centre.busy),
    ...measureLines(centre.busy, scenario),
    ...(centre.critical === null
      ? []
      : [level("critical", centre.critical), ...measureLines(centre.critical, scenario)]),
  ];
}

function measureLines(
  { adds, opens, pauses, announces }: ResolvedLevel,
  { teams, queues }: ResolvedScenario,
): string[] {
  const added = adds.flatMap((people, team) =>
    people === 0 ? [] : [`${plural(people, "more handler")} in ${teams[team]?.id}`],
  );
  const opened = opens.map(({ team, queue }) => `${teams[team]?.id} helps ${queues[queue]?.id} when free`);
  const paused = pauses.flatMap((isPaused, queue) =>
    isPaused ? [`nobody begins with ${queues[queue]?.id}`] : [],
  );
  const announced = announces ? ["callers hear that they can report online"] : [];
  return [...added, ...opened, ...paused, ...announced].map((line) => `    ${line}`);
}
