// Mistakes in what changes demand for a while: one line at the end of the scenario with reasons, and the exact words for
// it from the column on.

export interface DemandMistake {
  readonly mistake: string;
  readonly line: string;
  readonly says: string;
}

export const demandMistakes: readonly DemandMistake[] = [
  {
    mistake: "a surge of a reason that is not there",
    line: "surges: { heat: { dates: [2017-01-03], factors: { thefft: 2 } } }",
    says: '51 surges.heat.factors.thefft: expected the name of a reason, found "thefft" (did you mean theft?)',
  },
  {
    mistake: "a surge of nothing",
    line: "surges: { heat: { dates: [2017-01-03], factors: {} } }",
    says: "49 surges.heat.factors: expected at least one reason, found none",
  },
  {
    mistake: "a surge on no day",
    line: "surges: { heat: { dates: [], factors: { theft: 2 } } }",
    says: "26 surges.heat.dates: expected at least one date, found none",
  },
  {
    mistake: "a surge in an area that is not there",
    line: "surges: { heat: { dates: [2017-01-03], factors: { theft: 2 }, areas: [twon] } }",
    says: '71 surges.heat.areas.0: expected the name of an area, found "twon" (did you mean town?)',
  },
  {
    mistake: "half a window",
    line: 'surges: { heat: { dates: [2017-01-03], from: "20:00", factors: { theft: 2 } } }',
    says: "17 surges.heat: expected both from and to, or neither, found only from",
  },
  {
    mistake: "an event at the number of nobody",
    line: 'publicEvents: { fair: { dates: [2017-01-03], crowd: 100, perThousand: 2, source: "999" } }',
    says: '82 publicEvents.fair.source: expected the name of a source of demand: 101, found "999"',
  },
  {
    mistake: "an event of which the reasons are not whole",
    line: 'publicEvents: { fair: { dates: [2017-01-03], crowd: 100, perThousand: 2, source: "101", reasons: { theft: 50 %, noise: 40 % } } }',
    says: "98 publicEvents.fair.reasons: expected shares that sum to 100 %, found a sum of 90 %",
  },
  {
    mistake: "an appeal that never comes to an end",
    line: 'appeals: { find: { starts: 2017-01-03, calls: 9, halfLife: 0, source: "101" } }',
    says: "60 appeals.find.halfLife: expected a half-life above 0, such as 3 days, found 0",
  },
  {
    mistake: "a campaign about a reason that is not there",
    line: "campaigns: { tweets: { starts: 2017-01-03, cuts: { gossip: 20 % } } }",
    says: '52 campaigns.tweets.cuts.gossip: expected the name of a reason: theft, noise, advice, found "gossip"',
  },
  {
    mistake: "two things of one name",
    line: 'surges: { fair: { dates: [2017-01-03], factors: { theft: 2 } } }\nappeals: { fair: { starts: 2017-01-03, calls: 9, halfLife: 1 day, source: "101" } }',
    says: "12 appeals.fair: expected a name that no surge has, found fair",
  },
  {
    mistake: "a shift onto a queue that is not there",
    line: 'channelShift: { forms: { source: "101", eligible: online, to: cribb, channel: online, starts: 2017-01-03, adoption: { "9 days": 5 % } } }',
    says: '63 channelShift.forms.to: expected the name of a queue, found "cribb" (did you mean crib?)',
  },
  {
    mistake: "adoption that falls",
    line: 'channelShift: { forms: { source: "101", eligible: chat, to: crib, channel: chat, starts: 2017-01-03, adoption: { "9 days": 50 %, "30 days": 40 % } } }',
    says: '141 channelShift.forms.adoption.30 days: expected a share that is not below the one before, found "40 %"',
  },
  {
    mistake: "adoption after no time",
    line: 'channelShift: { forms: { source: "101", eligible: chat, to: crib, channel: chat, starts: 2017-01-03, adoption: { soon: 5 % } } }',
    says: '114 channelShift.forms.adoption.soon: expected a time since the start, such as 180 days, found "soon"',
  },
  {
    mistake: "a source with the sign that added sources have",
    line: 'specialDays: { odd: { dates: [2017-01-03], factors: { "101~fair": 2 } } }',
    says: '55 specialDays.odd.factors.101~fair: expected a name of letters, digits, - and _, found "101~fair"',
  },
  {
    mistake: "a crowd beyond all crowds",
    line: 'publicEvents: { fair: { dates: [2017-01-03], crowd: 20000000, perThousand: 1, source: "101" } }',
    says: "53 publicEvents.fair.crowd: expected a whole number from 0 to 10,000,000, found 20000000",
  },
];
