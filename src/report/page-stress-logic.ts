// Section 2 of the checklist STRESS-DES: the logic of the model, as far as results know it.
import type { Kept } from "../results/kept.ts";
import type { Result } from "../results/result.ts";
import { sayDispatchRule } from "./dispatch-words.ts";
import { plain } from "./text-lines.ts";

export interface StressItem {
  readonly number: string;
  readonly name: string;
  /** Null where only the author can say. */
  readonly said: string | null;
}

export function logicItems(results: readonly Kept[], run: Result | undefined): StressItem[] {
  const compared = results.flatMap((kept) => (kept.kind === "comparison" ? kept.result.policies : []));
  const described = compared.flatMap(({ policy, description }) =>
    description === null ? [] : [`${plain(policy)}: ${plain(description.trim())}`],
  );
  return [
    {
      number: "2.1",
      name: "Diagram of the base model",
      said: "The statecharts of need, contact, triage, centre, job and person, below; the program runs on tables derived from them.",
    },
    {
      number: "2.2",
      name: "Logic of the base model",
      said: "Needs are born at random, by the hour of the week and month; contacts queue by channel, are answered, graded, resolved or tasked; some redial, repeat, chase or escalate. The scenario file states every rule.",
    },
    { number: "2.3", name: "Logic of scenarios", said: described.length === 0 ? null : described.join(" ") },
    {
      number: "2.4",
      name: "Algorithms",
      said:
        run?.response === undefined
          ? null
          : `Officers are sent by this rule: ${sayDispatchRule(run.response)}.`,
    },
    { number: "2.5.1", name: "Entities", said: "Needs, contacts, people (handlers) and jobs." },
    {
      number: "2.5.2",
      name: "Activities",
      said: "Talk, wrap-up, off-call work, travel and time on scene; their distributions are in the scenario file.",
    },
    {
      number: "2.5.3",
      name: "Resources",
      said: run === undefined ? null : `Teams: ${run.teams.map(teamWords).join("; ")}.`,
    },
    {
      number: "2.5.4",
      name: "Queues",
      said: run === undefined ? null : `${run.queues.map(queueWords).join("; ")}.`,
    },
    {
      number: "2.5.5",
      name: "Entry and exit points",
      said: "A need enters when it is born, and leaves when it is settled, lost or deflected.",
    },
  ];
}

function teamWords({ id, serves }: Result["teams"][number]): string {
  return `${plain(id)} (serves ${serves.map(plain).join(", ")})`;
}

function queueWords({ id, stage, priority }: Result["queues"][number]): string {
  return `${plain(id)} (${stage}, priority ${priority})`;
}
