import { expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { reasoned } from "./reasoned-scenario.ts";
import { edited } from "./small-scenario.ts";

test("what changes demand is said with what it adds, cuts or takes a day, and what falls outside", () => {
  const text = `${edited(reasoned, ['noise: { share: { "101": 30 % }', 'noise: { online: 50 %, share: { "101": 30 % }'])}
surges:
  heat: { dates: [2017-01-03, 2017-01-04], factors: { theft: 2, noise: 0.5 }, areas: [country] }
  late: { dates: [2017-06-03], factors: { theft: 2 } }
publicEvents:
  fair: { dates: [2017-01-05], from: "10:00", to: "12:00", crowd: 2000, perThousand: 5, source: "101" }
appeals:
  find: { starts: 2017-01-07, calls: 64, halfLife: 1 day, source: "101" }
campaigns:
  tweets: { starts: 2017-01-05, cuts: { advice: 10 % } }
channelShift:
  forms: { source: "101", eligible: online, to: crib, channel: online, starts: 2017-01-06, adoption: { "0 days": 20 % } }
messages: { starts: 2017-01-04, cutsChasers: 25 % }
`;
  const outcome = loadScenario({ name: "s.yaml", text });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const lines = explainScenario(outcome);
  const first = lines.findIndex((line) => line.startsWith("What changes"));
  const last = lines.indexOf("", first);
  expect(lines.slice(first, last)).toEqual([
    "What changes demand for a while (mean of the measured days on which it does)",
    "  heat (surge): adds 14.4 a day to 101 in country, on 2 days",
    "  fair (public event): adds 10 a day to 101, on 1 day",
    "  find (appeal): adds 24 a day to 101, on 2 days, half as many after 24 h; 25 % of its calls come outside the simulated days",
    "  heat (surge): keeps 10.8 a day away, on 2 days",
    "  tweets (campaign): keeps 12 a day away, on 4 days",
    "  forms (channel shift from 2017-01-06): takes 7.2 a day of the needs eligible for online from 101 to crib on channel online, on 3 days",
    "  forms (channel shift from 2017-01-06): takes 0.72 a day of the needs eligible for online from 101~find to crib on channel online, on 2 days",
    "  messages from 2017-01-04: 25 % of chasers are not made",
    "  Nothing comes of late in 2017-01-02 to 2017-01-08.",
  ]);
  expect(lines.filter((line) => line.includes("a day; rings"))).toEqual([
    expect.stringContaining("desk (switchboard, priority 1): 239 a day"),
    expect.stringContaining("crib (handler, priority 2): 147 a day"),
  ]);
});
