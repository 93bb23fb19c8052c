// Mistakes in batches and modulation, one at a time in the small scenario, and the exact words for them after the
// file's name.
import type { MistakeCase } from "./small-scenario.ts";

const batch = (size: string): MistakeCase["edits"] => [
  ["profile: flat", `profile: flat\n    batch: { size: ${size} }`],
];
const states = (text: string): MistakeCase["edits"] => [
  ["profile: flat", `profile: flat\n    modulation: { states: { ${text} } }`],
];
const calm = "calm: { factor: 1, lasts: 1 h }";
const storm = "storm: { factor: 4, lasts: 20 min }";

export const arrivalMistakes: readonly MistakeCase[] = [
  {
    mistake: "half a caller",
    edits: batch("2.5"),
    says: ["17:20 demand.101.batch.size: expected a whole number of callers from 1 to 1,000, found 2.5"],
  },
  {
    mistake: "a mean below one caller",
    edits: batch("{ distribution: geometric, mean: 0.5 }"),
    says: [
      "17:53 demand.101.batch.size.mean: expected a mean number of callers from 1 to 1,000, such as 2.5, found 0.5",
    ],
  },
  {
    mistake: "a family of sizes that does not exist",
    edits: batch("{ distribution: geometrc, mean: 2 }"),
    says: [
      '17:36 demand.101.batch.size.distribution: expected one of geometric, table, found "geometrc" (did you mean geometric?)',
    ],
  },
  {
    mistake: "a size in words",
    edits: batch("{ distribution: table, shares: { two: 100 % } }"),
    says: [
      '17:53 demand.101.batch.size.shares.two: expected a whole number of callers from 1 to 1,000, found "two"',
    ],
  },
  {
    mistake: "sizes of which the shares do not sum to one",
    edits: batch("{ distribution: table, shares: { 1: 60 %, 2: 30 % } }"),
    says: ["17:51 demand.101.batch.size.shares: expected shares that sum to 100 %, found a sum of 90 %"],
  },
  {
    mistake: "one state",
    edits: states(calm),
    says: ["17:27 demand.101.modulation.states: expected two states or more, found only calm"],
  },
  {
    mistake: "a state without an end",
    edits: states(`${calm}, storm: { factor: 4, lasts: 0 }`),
    says: [
      "17:89 demand.101.modulation.states.storm.lasts: expected a mean duration from 1 s to 20 years, found 0",
    ],
  },
  {
    mistake: "states in which nobody calls",
    edits: states("calm: { factor: 0, lasts: 1 h }, storm: { factor: 0, lasts: 1 h }"),
    says: [
      "17:27 demand.101.modulation.states: expected a factor above 0 in one of the states, found 0 in each",
    ],
  },
  {
    mistake: "a state after itself",
    edits: states(`calm: { factor: 1, lasts: 1 h, next: { calm: 100 % } }, ${storm}`),
    says: [
      '17:68 demand.101.modulation.states.calm.next.calm: expected the name of another state: storm, found "calm"',
    ],
  },
  {
    mistake: "a misspelt state",
    edits: states(`calm: { factor: 1, lasts: 1 h, next: { stormm: 100 % } }, ${storm}`),
    says: [
      '17:68 demand.101.modulation.states.calm.next.stormm: expected the name of another state, found "stormm" (did you mean storm?)',
    ],
  },
  {
    mistake: "shares of what comes next that do not sum to one",
    edits: states(`calm: { factor: 1, lasts: 1 h, next: { storm: 90 % } }, ${storm}`),
    says: [
      "17:66 demand.101.modulation.states.calm.next: expected shares that sum to 100 %, found a sum of 90 %",
    ],
  },
  {
    mistake: "a state that never comes again",
    edits: states(
      `${calm}, ${storm}, fair: { factor: 1, lasts: 1 h, next: { storm: 100 % } }, dead: { factor: 1, lasts: 1 h, next: { fair: 100 % } }`,
    ),
    says: [
      "17:27 demand.101.modulation.states: expected a way from every state to every other, found none from calm to dead",
    ],
  },
];
