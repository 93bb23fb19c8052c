// Mistakes in distributions and numbers with evidence, one at a time in the small scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const numbersMistakes: readonly MistakeCase[] = [
  {
    mistake: "a family of distributions that does not exist",
    edits: [["distribution: exponential", "distribution: exponentail"]],
    says: [
      '31:31 queues.crib.patience.distribution: expected one of constant, uniform, triangular, exponential, erlang, gamma, lognormal, weibull, hyperexponential, empirical, mixture, found "exponentail" (did you mean exponential?)',
    ],
  },
  {
    mistake: "a distribution without its family",
    edits: [["talk: 12 min", "talk: { mean: 12 min }"]],
    says: [
      "32:5 queues.crib.talk.distribution: expected one of constant, uniform, triangular, exponential, erlang, gamma, lognormal, weibull, hyperexponential, empirical, mixture, found nothing",
    ],
  },
  {
    mistake: "a duration with evidence and no unit",
    edits: [["talk: 12 min", "talk: { value: 12, tag: A }"]],
    says: [
      "32:20 queues.crib.talk.value: expected a duration such as 75 s, 5 min or 1 h 30 min, found 12 (write its unit: 12 s)",
    ],
  },
  {
    mistake: "a duration with evidence and a misspelt unit",
    edits: [["talk: 12 min", "talk: { value: 12 minuts, tag: A }"]],
    says: [
      '32:20 queues.crib.talk.value: expected a duration such as 75 s, 5 min or 1 h 30 min, found "12 minuts" (did you mean minutes?)',
    ],
  },
  {
    mistake: "a duration under a misspelt value, beside a misspelt tag",
    edits: [["talk: 12 min", "talk: { vlaue: 12 min, tagg: A }"]],
    says: [
      "32:20 queues.crib.talk.vlaue: expected only value, range, tag and source beside a number, found vlaue (did you mean value?)",
      "32:34 queues.crib.talk.tagg: expected only value, range, tag and source beside a number, found tagg (did you mean tag?)",
    ],
  },
  {
    mistake: "a rate under a misspelt value",
    edits: [["240 per day", "{ valu: 240 per day }"]],
    says: [
      "14:21 demand.101.volume.valu: expected only value, range, tag and source beside a number, found valu (did you mean value?)",
    ],
  },
  {
    mistake: "one value for a distribution without its family",
    edits: [["talk: 12 min", "talk: { value: 12 min, zero: 5 % }"]],
    says: [
      "32:5 queues.crib.talk.distribution: expected one of constant, uniform, triangular, exponential, erlang, gamma, lognormal, weibull, hyperexponential, empirical, mixture, found nothing",
    ],
  },
  {
    mistake: "a distribution without its mean",
    edits: [["distribution: exponential, mean: 15 min", "distribution: exponential"]],
    says: [
      "31:5 queues.crib.patience.mean: expected a duration such as 75 s, 5 min or 1 h 30 min, found nothing",
    ],
  },
  {
    mistake: "a parameter of another family",
    edits: [["distribution: exponential, mean: 15 min", "distribution: exponential, mean: 15 min, cv: 1"]],
    says: ["31:58 queues.crib.patience.cv: expected one of distribution, mean, zero, found the key cv"],
  },
  {
    mistake: "a wrong part of a mixture",
    edits: [
      [
        "talk: 12 min",
        "talk: { distribution: mixture, parts: { a: { share: 1, of: { distribution: gama, mean: 1 min } } } }",
      ],
    ],
    says: [
      '32:80 queues.crib.talk.parts.a.of.distribution: expected one of constant, uniform, triangular, exponential, erlang, gamma, lognormal, weibull, hyperexponential, empirical, found "gama" (did you mean gamma?)',
    ],
  },
  {
    mistake: "a single empirical value",
    edits: [["talk: 12 min", "talk: { distribution: empirical, values: [1 min] }"]],
    says: ["32:46 queues.crib.talk.values: expected at least 2 entries, found a list of 1"],
  },
  {
    mistake: "half a phase",
    edits: [["talk: 12 min", "talk: { distribution: erlang, phases: 2.5, mean: 1 min }"]],
    says: ["32:43 queues.crib.talk.phases: expected a whole number of 1 or more, found 2.5"],
  },
  {
    mistake: "a handler without speed",
    edits: [["serves: [crib]", "serves: [crib]\n    bands: { a: { share: 100 %, handleTime: 0 } }"]],
    says: ["41:45 teams.crib.bands.a.handleTime: expected a number above 0, such as 1.2, found 0"],
  },
  {
    mistake: "a value outside its range",
    edits: [["240 per day", "{ value: 240 per day, range: 250..300, tag: A }"]],
    says: ['14:42 demand.101.volume.range: expected a range that contains the value, found "250..300"'],
  },
  {
    mistake: "a range the wrong way round",
    edits: [["240 per day", "{ value: 240 per day, range: 300..200, tag: A }"]],
    says: ['14:42 demand.101.volume.range: expected the lower end of the range first, found "300..200"'],
  },
  {
    mistake: "a range in words",
    edits: [["240 per day", "{ value: 240 per day, range: about 200, tag: A }"]],
    says: [
      '14:42 demand.101.volume.range: expected a range such as 255..300 in the unit of the value, found "about 200"',
    ],
  },
  {
    mistake: "a tag that does not exist",
    edits: [["240 per day", "{ value: 240 per day, tag: X }"]],
    says: ['14:40 demand.101.volume.tag: expected P (published), D (derived) or A (assumed), found "X"'],
  },
  {
    mistake: "a misspelt key of evidence",
    edits: [["240 per day", "{ value: 240 per day, tagg: A }"]],
    says: [
      "14:41 demand.101.volume.tagg: expected only value, range, tag and source beside a number, found tagg (did you mean tag?)",
    ],
  },
  {
    mistake: "evidence for a number without a unit",
    edits: [["240 per day", "{ value: 240, tag: A }"]],
    says: [
      "14:22 demand.101.volume.value: expected a rate such as 225 per day or 9.4 per hour, found 240 (write its unit: 240 per day)",
    ],
  },
  {
    mistake: "weights so large that their sum is not finite",
    edits: [["profile: flat", "profile: { everyDay: [1e308, 1e308, @] }".replace("@", "1, ".repeat(22))]],
    says: [
      "16:27 demand.101.profile.everyDay.0: expected a weight of at most 1e12, found 1e+308",
      "16:34 demand.101.profile.everyDay.1: expected a weight of at most 1e12, found 1e+308",
    ],
  },
  {
    mistake: "a number that is too large, where only too small ones are usual",
    edits: [["replications: 2", "replications: 200000"]],
    says: ["10:17 run.replications: expected a whole number from 1 to 100,000, found 200000"],
  },
];
