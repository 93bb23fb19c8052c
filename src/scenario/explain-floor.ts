// Queues and teams in words: how a contact goes, and how much work meets how many handlers.
import { meanOf } from "../random/moments.ts";
import { plural } from "../words/plural.ts";
import { ruleLines, teamRuleLines, trunkLines } from "./explain-rules.ts";
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import { handleTimeAt, offeredPerDay, teamLoads } from "./offered-load.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { HelpMode, ResolvedHelp, ResolvedQueue, ResolvedTeam } from "./resolved-floor.ts";

export function floorLines(scenario: ResolvedScenario): string[] {
  const offered = offeredPerDay(scenario);
  const loads = teamLoads(scenario);
  const hasRepeats = (scenario.triage?.repeat ?? null) !== null;
  const provided = hasRepeats
    ? "if nobody gave up; about, with repeats and what contacts are about"
    : "if nobody gave up or rang again";
  return [
    `How a contact goes (contacts a day ${provided})`,
    ...scenario.queues.flatMap((_, index) => queueLines(scenario, index, offered[index] ?? 0)),
    "",
    `Who answers (handler-hours a day ${provided})`,
    ...scenario.teams.flatMap((team, index) =>
      teamLines(scenario, team, loads[index] ?? { scheduled: 0, work: 0 }),
    ),
    ...trunkLines(scenario),
  ];
}

function queueLines(scenario: ResolvedScenario, index: number, offered: number): string[] {
  const { queues, channels } = scenario;
  const queue = queues[index];
  if (queue === undefined) return [];
  const name = (other: number) => queues[other]?.id ?? "";
  const { patience, whenAbandoned } = queue;
  const waits =
    patience === null
      ? "callers wait for ever"
      : `callers would wait ${spanWords(meanOf(patience))} on average if nobody answered`;
  const who = `  ${queue.id} (${queue.stage}, priority ${queue.priority}): ${threeDigits(offered)} a day`;
  const takes = `takes ${spanWords(handleTimeAt(scenario, index))}`;
  return [
    queue.stage === "work"
      ? `${who}; ${takes}`
      : `${who}; rings ${spanWords(meanOf(queue.ring))}, ${takes} to handle; ${waits}`,
    ...outcomeLines(queue, name),
    ...retryLines(whenAbandoned, name, channels),
    ...ruleLines(queue, name),
  ];
}

function outcomeLines({ outcomes }: ResolvedQueue, name: (queue: number) => string): string[] {
  if (outcomes === null) return [];
  const { putThrough, extension, advice, upgrade } = outcomes;
  const parts = [
    [putThrough.share, () => `put through to ${name(putThrough.queue)}`],
    [extension.share, () => `to an extension (${shareWords(extension.reached)} reach the officer)`],
    [advice.share, () => "settled by advice"],
    [upgrade.share, () => `upgraded to ${name(upgrade.queue)}`],
  ] as const;
  const words = parts.filter(([share]) => share > 0).map(([share, what]) => `${shareWords(share)} ${what()}`);
  return [`    of the answered: ${words.join(", ")}`];
}

function retryLines(
  { redial, escalation }: ResolvedQueue["whenAbandoned"],
  name: (queue: number) => string,
  channels: readonly string[],
): string[] {
  const words = [
    ...(redial === null
      ? []
      : [`${shareWords(redial.share)} ring again after ${spanWords(meanOf(redial.delay))} on average`]),
    ...(escalation === null
      ? []
      : [
          `${shareWords(escalation.share)} ring ${channels[escalation.channel]} at ${name(escalation.queue)} instead`,
        ]),
  ];
  return words.length === 0 ? [] : [`    of those who give up: ${words.join(", ")}`];
}

const modeWords: Readonly<Record<HelpMode, string>> = {
  nextFree: "when free",
  interruptDeferrable: "at once, breaking off deferrable work",
  interruptWrap: "at once, breaking off work or a wrap-up",
  holdCaller: "at once, putting a caller on hold if need be",
  interruptCall: "at once, breaking off a call if need be",
};

function helpWords(queues: readonly ResolvedQueue[]): (help: ResolvedHelp) => string {
  return ({ queue, how, after, onlyWhenOpened }) => {
    const late = after > 0 ? ` once a contact has waited ${spanWords(after)}` : "";
    const opened = onlyWhenOpened === true ? ", while the state of the centre has it so" : "";
    return `${queues[queue]?.id} ${modeWords[how]}${late}${opened}`;
  };
}

interface Load {
  readonly scheduled: number;
  readonly work: number;
}

function teamLines({ queues }: ResolvedScenario, team: ResolvedTeam, { scheduled, work }: Load): string[] {
  const names = (indices: readonly number[]) => indices.map((index) => queues[index]?.id).join(", ");
  const helps = team.helps.length === 0 ? "" : `, and helps ${team.helps.map(helpWords(queues)).join(", ")}`;
  const most = team.scheduled.reduce((high, here) => Math.max(high, here), 0);
  const least = team.scheduled.reduce((low, here) => Math.min(low, here), most);
  const handlers = least === most ? plural(most, "handler") : `${least} to ${plural(most, "handler")}`;
  const busy = scheduled === 0 ? "" : `, about ${shareWords(work / scheduled)} busy`;
  const tooMuch = work > scheduled ? "  <- more work than hours" : "";
  return [
    `  ${team.id} serves ${names(team.serves)}${helps}`,
    `    ${threeDigits(scheduled)} h scheduled (${handlers}), ${threeDigits(work)} h of work${busy}${tooMuch}`,
    ...teamRuleLines(team, (queue) => queues[queue]?.id ?? ""),
  ];
}
