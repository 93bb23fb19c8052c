var __defProp = Object.defineProperty;
var __export = (target2, all) => {
  for (var name2 in all)
    __defProp(target2, name2, { get: all[name2], enumerable: true });
};

// test/validation/markov-chain.ts
var mostSweeps = 2e4;
var accuracy = 1e-13;
function steadyState(start, jumpsOf) {
  const { states, inflows, outflow } = explore(start, jumpsOf);
  const shares = new Float64Array(states.length).fill(1 / states.length);
  for (let sweep = 0; ; sweep++) {
    if (sweep === mostSweeps) throw new Error("the chain has not settled");
    if (improve(shares, inflows, outflow) < accuracy) break;
  }
  return {
    mean: (value) => states.reduce((sum2, state2, i) => sum2 + value(state2) * (shares[i] ?? Number.NaN), 0)
  };
}
function explore(start, jumpsOf) {
  const states = [start];
  const places = /* @__PURE__ */ new Map([[start.join(), 0]]);
  const inflows = [[]];
  const outflow = [];
  for (let from = 0; from < states.length; from++) {
    let total3 = 0;
    for (const [to, rate2] of jumpsOf(states[from] ?? start)) {
      if (!(rate2 > 0)) continue;
      const place = places.get(to.join()) ?? states.length;
      if (place === states.length) {
        places.set(to.join(), place);
        states.push(to);
        inflows.push([]);
      }
      inflows[place]?.push(from, rate2);
      total3 += rate2;
    }
    outflow.push(total3);
  }
  return { states, inflows, outflow };
}
function improve(shares, inflows, outflow) {
  let change = 0;
  let sum2 = 0;
  inflows.forEach((inflow, state2) => {
    let flow = 0;
    for (let i = 0; i < inflow.length; i += 2) flow += (shares[inflow[i] ?? 0] ?? 0) * (inflow[i + 1] ?? 0);
    const share2 = flow / (outflow[state2] ?? Number.NaN);
    change = Math.max(change, Math.abs(share2 - (shares[state2] ?? 0)));
    shares[state2] = share2;
    sum2 += share2;
  });
  for (let state2 = 0; state2 < shares.length; state2++) shares[state2] = (shares[state2] ?? 0) / sum2;
  return change;
}

// src/results/cohort-columns.ts
var cohort_columns_exports = {};
__export(cohort_columns_exports, {
  abandoned: () => abandoned,
  abandonedInTime: () => abandonedInTime,
  abandonedShort: () => abandonedShort,
  answered: () => answered,
  answeredInTime: () => answeredInTime,
  blocked: () => blocked,
  cohortWidth: () => cohortWidth,
  firstThreshold: () => firstThreshold,
  heldTime: () => heldTime,
  longestTime: () => longestTime,
  longestWaitOfAbandoned: () => longestWaitOfAbandoned,
  longestWaitOfAnswered: () => longestWaitOfAnswered,
  offered: () => offered,
  ringOfAnswered: () => ringOfAnswered,
  timeFromFirstRing: () => timeFromFirstRing,
  transferred: () => transferred,
  waitOfAbandoned: () => waitOfAbandoned,
  waitOfAnswered: () => waitOfAnswered,
  waitOfBlocked: () => waitOfBlocked
});
var offered = 0;
var answered = 1;
var abandoned = 2;
var transferred = 3;
var blocked = 4;
var waitOfAnswered = 5;
var waitOfAbandoned = 6;
var ringOfAnswered = 7;
var timeFromFirstRing = 8;
var answeredInTime = 9;
var abandonedInTime = 10;
var abandonedShort = 11;
var heldTime = 12;
var waitOfBlocked = 13;
var longestWaitOfAnswered = 14;
var longestWaitOfAbandoned = 15;
var longestTime = 16;
var firstThreshold = 17;
function cohortWidth(queues3) {
  return firstThreshold + Math.max(...queues3.map(({ serviceLevel: serviceLevel2 }) => serviceLevel2.thresholds.length));
}

// src/results/flow-columns.ts
var flow_columns_exports = {};
__export(flow_columns_exports, {
  busyTime: () => busyTime,
  dutyTime: () => dutyTime,
  flowAbandoned: () => flowAbandoned,
  flowAnswered: () => flowAnswered,
  flowBlocked: () => flowBlocked,
  flowCounts: () => flowCounts,
  flowOffered: () => flowOffered,
  insideAtEnd: () => insideAtEnd,
  insideAtStart: () => insideAtStart,
  overtime: () => overtime,
  queueObserved: () => queueObserved,
  queueTime: () => queueTime,
  queueWidth: () => queueWidth,
  scheduledTime: () => scheduledTime,
  teamObserved: () => teamObserved,
  teamWidth: () => teamWidth
});
var flowOffered = 0;
var flowAnswered = 1;
var flowAbandoned = 2;
var flowBlocked = 3;
var flowCounts = 4;
var queueTime = 4;
var queueObserved = 5;
var insideAtStart = 6;
var insideAtEnd = 7;
var queueWidth = 8;
var busyTime = 0;
var scheduledTime = 1;
var overtime = 2;
var dutyTime = 3;
var teamObserved = 4;
var teamWidth = 5;

// src/results/measure.ts
function column(index) {
  return (cells2, base) => cells2[base + index];
}

// src/results/flow-measures.ts
var queueFlowMeasures = [
  {
    name: "meanQueueLength",
    unit: "contacts",
    definition: "time average of the number waiting, ring excluded",
    numerator: column(queueTime),
    denominator: column(queueObserved)
  }
];
var secondsPerHour = 3600;
var hours = (index) => (cells2, base) => cells2[base + index] / secondsPerHour;
var stockMeasures = [
  {
    name: "insideAtStart",
    unit: "contacts",
    definition: "ringing or waiting when the measured window begins",
    numerator: column(insideAtStart),
    denominator: "one"
  },
  {
    name: "insideAtEnd",
    unit: "contacts",
    definition: "ringing or waiting when the measured window ends",
    numerator: column(insideAtEnd),
    denominator: "one"
  }
];
var teamMeasures = [
  {
    name: "occupancy",
    unit: "share",
    definition: "busy (talk and wrap-up) \xF7 time on duty, overtime included; in chat, conversations \xF7 (people \xD7 those that one holds at once)",
    numerator: column(busyTime),
    denominator: column(dutyTime)
  },
  {
    name: "busyHoursPerDay",
    unit: "h/day",
    definition: "handler-hours of talk and wrap-up, per day; in chat, hours of conversation \xF7 those that one person holds at once",
    numerator: hours(busyTime),
    denominator: "day"
  },
  {
    name: "scheduledHoursPerDay",
    unit: "h/day",
    definition: "handler-hours scheduled, per day",
    numerator: hours(scheduledTime),
    denominator: "day"
  },
  {
    name: "overtimeHoursPerDay",
    unit: "h/day",
    definition: "handler-hours on duty beyond the schedule, finishing a contact, per day",
    numerator: hours(overtime),
    denominator: "day"
  },
  {
    name: "meanHandlersScheduled",
    unit: "handlers",
    definition: "time average of the handlers scheduled",
    numerator: column(scheduledTime),
    denominator: column(teamObserved)
  }
];

// src/results/wider.ts
function wider(column2, length) {
  const longer2 = new column2.constructor(length);
  longer2.set(column2);
  return longer2;
}

// src/results/need-book.ts
var born = 0;
var settled = 1;
var lost = 2;
var contactsOfEnded = 3;
var waitOfEnded = 4;
var timeToSettle = 5;
var upgraded = 6;
var leftVoicemail = 7;
var needWidth = 8;
var NeedBook = class {
  constructor(scenario, window3) {
    /** Over the whole run, warm-up included, for the ledger. */
    this.bornEver = 0;
    this.settledEver = 0;
    this.lostEver = 0;
    this.retriesEver = 0;
    this.contactsEver = 0;
    /** By need: when it was born, its month (or -1), and what it has waited so far. */
    this.bornAt = new Float64Array(64);
    this.month = new Int32Array(64);
    this.waited = new Float64Array(64);
    this.scenario = scenario;
    this.window = window3;
    this.months = new Float64Array(scenario.calendar.months.length * needWidth);
  }
  bear(view, need, interval) {
    if (need >= this.bornAt.length) this.grow(need);
    const { dayMonth, intervalDay } = this.scenario.calendar;
    const isMeasured = interval >= this.window.firstInterval;
    this.bornEver++;
    this.bornAt[need] = view.clock[0];
    this.waited[need] = 0;
    this.month[need] = isMeasured ? dayMonth[intervalDay[interval]] : -1;
    if (isMeasured) this.months[this.month[need] * needWidth + born]++;
  }
  /** Counts something that happens in an interval of the window. */
  note(interval, what) {
    if (interval < this.window.firstInterval || interval >= this.scenario.calendar.intervalDay.length) return;
    const { dayMonth, intervalDay } = this.scenario.calendar;
    this.months[dayMonth[intervalDay[interval]] * needWidth + what]++;
  }
  waits(need, view, contact) {
    this.waited[need] += view.clock[0] - view.contacts.joinedAt[contact];
  }
  settle(view, need) {
    this.settledEver++;
    this.end(view, need, settled);
    const month2 = this.month[need];
    if (month2 >= 0) this.months[month2 * needWidth + timeToSettle] += view.clock[0] - this.bornAt[need];
  }
  lose(view, need) {
    this.lostEver++;
    this.end(view, need, lost);
  }
  end(view, need, how) {
    const month2 = this.month[need];
    if (month2 < 0) return;
    const base = month2 * needWidth;
    this.months[base + how]++;
    this.months[base + contactsOfEnded] += view.needs.attempts[need];
    this.months[base + waitOfEnded] += this.waited[need];
  }
  grow(need) {
    const length = Math.max(2 * this.bornAt.length, need + 1);
    this.bornAt = wider(this.bornAt, length);
    this.month = wider(this.month, length);
    this.waited = wider(this.waited, length);
  }
};

// src/results/need-measures.ts
var ended = (cells2, base) => cells2[base + settled] + cells2[base + lost];
var needMeasures = [
  {
    name: "needsPerDay",
    unit: "needs/day",
    definition: "needs born, per day",
    numerator: column(born),
    denominator: "day"
  },
  {
    name: "needsLostRatio",
    unit: "share",
    definition: "needs that gave up for good \xF7 (settled + lost); who leaves a voicemail and does not chase counts as settled",
    numerator: column(lost),
    denominator: ended
  },
  {
    name: "contactsPerNeed",
    unit: "contacts",
    definition: "contacts made by needs that ended \xF7 (settled + lost)",
    numerator: column(contactsOfEnded),
    denominator: ended
  },
  {
    name: "meanWaitPerNeed",
    unit: "s",
    definition: "time in all queues over all contacts of needs that ended \xF7 (settled + lost)",
    numerator: column(waitOfEnded),
    denominator: ended
  },
  {
    name: "meanTimeToSettle",
    unit: "s",
    definition: "from the first ring of the first contact to the end of the last, of the settled \xF7 settled",
    numerator: column(timeToSettle),
    denominator: column(settled)
  },
  {
    name: "upgradesPerDay",
    unit: "contacts/day",
    definition: "contacts that the switchboard transferred to an emergency queue, per day",
    numerator: column(upgraded),
    denominator: "day"
  },
  {
    name: "voicemailsPerDay",
    unit: "contacts/day",
    definition: "contacts put through to an extension where nobody answered, per day",
    numerator: column(leftVoicemail),
    denominator: "day"
  }
];

// src/results/service-levels.ts
var offered2 = column(offered);
var answered2 = column(answered);
var answeredInTime2 = column(answeredInTime);
var serviceLevels = [
  {
    name: "answeredWithinOfOffered",
    unit: "share",
    definition: "answered within the acceptable waiting time \xF7 offered",
    numerator: answeredInTime2,
    denominator: offered2
  },
  {
    name: "answeredWithinOfAnswered",
    unit: "share",
    definition: "answered within the acceptable waiting time \xF7 answered",
    numerator: answeredInTime2,
    denominator: answered2
  },
  {
    name: "answeredWithinExcludingShortAbandons",
    unit: "share",
    definition: "answered within the acceptable waiting time \xF7 (offered \u2212 abandoned up to the short-abandon threshold)",
    numerator: answeredInTime2,
    denominator: (cells2, base) => offered2(cells2, base) - cells2[base + abandonedShort]
  },
  {
    name: "answeredWithinExcludingAbandonedWithin",
    unit: "share",
    definition: "answered within the acceptable waiting time \xF7 (offered \u2212 abandoned within it)",
    numerator: answeredInTime2,
    denominator: (cells2, base) => offered2(cells2, base) - cells2[base + abandonedInTime]
  },
  {
    name: "answeredOrAbandonedWithin",
    unit: "share",
    definition: "(answered + abandoned) within the acceptable waiting time \xF7 offered",
    numerator: (cells2, base) => answeredInTime2(cells2, base) + cells2[base + abandonedInTime],
    denominator: offered2
  }
];
function answeredWithin(threshold, place) {
  return {
    name: `answeredWithin${threshold}sOfOffered`,
    unit: "share",
    definition: `answered within ${threshold} s of ringing \xF7 offered`,
    numerator: (cells2, base) => {
      let sum2 = 0;
      for (let i = 0; i <= place; i++) sum2 += cells2[base + firstThreshold + i];
      return sum2;
    },
    denominator: offered2
  };
}

// src/results/queue-measures.ts
var offered3 = column(offered);
var answered3 = column(answered);
var abandoned2 = column(abandoned);
var blocked2 = column(blocked);
var left = (cells2, base) => answered3(cells2, base) + abandoned2(cells2, base);
var queueMeasures = [
  {
    name: "offered",
    unit: "contacts",
    definition: "contacts that rang at the queue, over the whole period",
    numerator: offered3,
    denominator: "one"
  },
  {
    name: "offeredPerDay",
    unit: "contacts/day",
    definition: "contacts that rang at the queue, per day",
    numerator: offered3,
    denominator: "day"
  },
  {
    name: "answeredPerDay",
    unit: "contacts/day",
    definition: "contacts that reached a person in this queue, per day",
    numerator: answered3,
    denominator: "day"
  },
  {
    name: "abandonedPerDay",
    unit: "contacts/day",
    definition: "contacts that left the queue unserved, per day",
    numerator: abandoned2,
    denominator: "day"
  },
  {
    name: "transferredPerDay",
    unit: "contacts/day",
    definition: "contacts that went on from here to another queue (put through, upgraded or transferred), per day",
    numerator: column(transferred),
    denominator: "day"
  },
  {
    name: "stillWaitingPerDay",
    unit: "contacts/day",
    definition: "offered \u2212 answered \u2212 abandoned \u2212 blocked: still inside when the run ended, per day",
    numerator: (cells2, base) => offered3(cells2, base) - left(cells2, base) - blocked2(cells2, base),
    denominator: "day"
  },
  {
    name: "abandonmentRatio",
    unit: "share",
    definition: "abandoned \xF7 offered",
    numerator: abandoned2,
    denominator: offered3
  },
  {
    name: "blockedPerDay",
    unit: "contacts/day",
    definition: "contacts turned away unserved (no free line, or the queue closed), per day",
    numerator: blocked2,
    denominator: "day"
  },
  {
    name: "blockingRatio",
    unit: "share",
    definition: "blocked \xF7 offered",
    numerator: blocked2,
    denominator: offered3
  },
  {
    name: "meanHeldTime",
    unit: "s",
    definition: "time for which talks were broken off for a more urgent contact \xF7 answered",
    numerator: column(heldTime),
    denominator: answered3
  },
  {
    name: "meanWaitingTime",
    unit: "s",
    definition: "time in queue of answered and abandoned \xF7 (answered + abandoned)",
    numerator: (cells2, base) => cells2[base + waitOfAnswered] + cells2[base + waitOfAbandoned],
    denominator: left
  },
  {
    name: "meanWaitingTimeOfAnswered",
    unit: "s",
    definition: "time in queue of the answered \xF7 answered",
    numerator: column(waitOfAnswered),
    denominator: answered3
  },
  {
    name: "meanWaitingTimeOfAbandoned",
    unit: "s",
    definition: "time in queue of the abandoned \xF7 abandoned",
    numerator: column(waitOfAbandoned),
    denominator: abandoned2
  },
  {
    name: "meanRingTime",
    unit: "s",
    definition: "ring of the answered \xF7 answered",
    numerator: column(ringOfAnswered),
    denominator: answered3
  },
  {
    name: "meanTimeToAnswer",
    unit: "s",
    definition: "ring + time in queue of the answered \xF7 answered",
    numerator: (cells2, base) => cells2[base + waitOfAnswered] + cells2[base + ringOfAnswered],
    denominator: answered3
  },
  ...serviceLevels
];

// src/random/portable-math.ts
var double = new Float64Array(1);
var words = new Int32Array(double.buffer);
var upperWord = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
var ln2High = 0.6931471803691238;
var ln2Low = 19082149292705877e-26;
var lowestPower = -1074;
var highestPower = 1023;
var powersOfTwo = allPowersOfTwo();
var upperOfRootHalf = 1072079004;
var smallestNormal = 22250738585072014e-324;
var twoTo54 = 18014398509481984;
function log(x) {
  if (!(x >= smallestNormal)) return logBelowNormal(x);
  if (x === Number.POSITIVE_INFINITY) return x;
  double[0] = x;
  const high = words[upperWord];
  const power = high - upperOfRootHalf >> 20;
  const f = x * powersOfTwo[-power - lowestPower] - 1;
  const s = f / (2 + f);
  const z16 = s * s;
  const w = z16 * z16;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even = z16 * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const rest = even + odd;
  const mantissa = high & 1048575;
  if (mantissa >= 398458 && mantissa <= 440401) {
    const half = 0.5 * f * f;
    return power * ln2High - (half - (s * (half + rest) + power * ln2Low) - f);
  }
  return power * ln2High - (s * (f - rest) - power * ln2Low - f);
}
function logBelowNormal(x) {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x > 0 ? log(x * twoTo54) - 54 * ln2High - 54 * ln2Low : Number.NaN;
}
function exp(x) {
  const power = Math.floor(Math.LOG2E * x + 0.5);
  const high = x - power * ln2High;
  const low = power * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * (0.16666666666666602 + t * (-0.0027777777777015593 + t * (6613756321437934e-20 + t * (-16533902205465252e-22 + t * 41381367970572385e-24))));
  const fraction = 1 - (low - r * c / (2 - c) - high);
  if (power >= -1022 && power <= highestPower) return fraction * powersOfTwo[power - lowestPower];
  return expBeyondNormal(x, power, fraction);
}
function expBeyondNormal(x, power, fraction) {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  if (power > highestPower) return fraction * 2 * powersOfTwo[power - 1 - lowestPower];
  return power < 0 ? fraction * powersOfTwo[power + 1e3 - lowestPower] * 9332636185032189e-317 : x;
}
var stirling = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400
];
var halfLogTwoPi = 0.9189385332046728;
var stirlingFrom = 12;
function logGamma(x) {
  let argument = x;
  let product = 1;
  for (; argument < stirlingFrom; argument++) product *= argument;
  const inverse = 1 / argument;
  const square = inverse * inverse;
  const series = stirling.reduceRight((sum2, term) => sum2 * square + term, 0) * inverse;
  return (argument - 0.5) * log(argument) - argument + halfLogTwoPi + series - log(product);
}
function allPowersOfTwo() {
  const powers = new Float64Array(highestPower - lowestPower + 1);
  powers[-lowestPower] = 1;
  for (let i = 1; i <= highestPower; i++) powers[i - lowestPower] = 2 * powers[i - 1 - lowestPower];
  for (let i = -1; i >= lowestPower; i--) powers[i - lowestPower] = 0.5 * powers[i + 1 - lowestPower];
  return powers;
}

// src/statistics/percentile.ts
function nearestRank(p, count2) {
  return Math.max(1, Math.ceil(shareOf(p) * count2 * (1 - 1e-15)));
}
function shareOf(p) {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A percentile needs a share from 0 to 1, not ${p}.`);
  return p;
}

// src/statistics/histogram.ts
var subBuckets = 32;
var lowestPower2 = -10;
var highestPower2 = 22;
var firstRegular = 2;
var regularBuckets = (highestPower2 - lowestPower2) * subBuckets;
var lastBucket = firstRegular + regularBuckets;
var bucketsPerHistogram = lastBucket + 1;
var double2 = new Float64Array(1);
var words2 = new Int32Array(double2.buffer);
var bitsBelowBucket = 15;
var bias = 1023;
var offsetOfBuckets = firstRegular - (lowestPower2 + bias) * subBuckets;
function bucketOf(seconds) {
  double2[0] = seconds;
  const bucket = (words2[upperWord] >> bitsBelowBucket) + offsetOfBuckets;
  if (bucket < firstRegular) return seconds > 0 ? 1 : 0;
  return Math.min(bucket, lastBucket);
}
function bucketStart(bucket) {
  if (bucket < firstRegular) return 0;
  const place = bucket - firstRegular;
  double2[0] = 1 + place % subBuckets / subBuckets;
  words2[upperWord] += Math.floor(place / subBuckets) + lowestPower2 << 20;
  return double2[0];
}
function quantileOf(counts, offset, p, longest = Number.POSITIVE_INFINITY) {
  const { quantiles, observations } = quantilesOf(counts, offset, [p], longest);
  if (observations === 0) throw new RangeError("A histogram without observations has no quantile.");
  return quantiles[0];
}
function quantilesOf(counts, offset, probabilities2, longest = Number.POSITIVE_INFINITY) {
  let observations = 0;
  for (let i = 0; i < bucketsPerHistogram; i++) observations += counts[offset + i];
  if (observations === 0) return { quantiles: [], observations };
  let below = 0;
  let bucket = 0;
  const quantiles = probabilities2.map((p) => {
    const rank = nearestRank(p, observations);
    while (below + counts[offset + bucket] < rank) below += counts[offset + bucket++];
    return Math.min(within(bucket, (rank - below - 0.5) / counts[offset + bucket], longest), longest);
  });
  return { quantiles, observations };
}
function within(bucket, share2, longest) {
  if (bucket === 0) return 0;
  const start = bucketStart(bucket);
  const end = bucket === lastBucket ? Math.min(longest, start * 2) : bucketStart(bucket + 1);
  return start + share2 * (end - start);
}

// test/validation/readings.ts
function reading(measures3, name2, { table: table6, cell }) {
  const measure = measures3.find((each2) => each2.name === name2);
  if (measure === void 0) throw new Error(`there is no measure ${name2}`);
  const { numerator, denominator } = measure;
  if (typeof denominator === "string") throw new Error(`${name2} is not a ratio`);
  return ({ tables }) => {
    const { cells: cells2, width } = tables[table6];
    return [numerator(cells2, cell * width), denominator(cells2, cell * width)];
  };
}
var ofQueue = (name2, cell = 0) => reading(queueMeasures, name2, { table: "whole", cell });
var queueLength = (cell = 0) => reading(queueFlowMeasures, "meanQueueLength", { table: "flowWhole", cell });
var occupancyOf = (team2) => reading(teamMeasures, "occupancy", { table: "teamWhole", cell: team2 });
var occupancy = occupancyOf(0);
var ofNeeds = (name2) => reading(needMeasures, name2, { table: "needWhole", cell: 0 });
function within2(threshold, queue2 = 0) {
  return (sample) => {
    const level2 = sample.recorder.scenario.queues[queue2]?.serviceLevel;
    const place = level2?.thresholds.indexOf(threshold) ?? -1;
    if (place < 0) throw new Error(`the scenario has no threshold of ${threshold} s`);
    const measure = answeredWithin(threshold, place);
    return reading([measure], measure.name, { table: "whole", cell: queue2 })(sample);
  };
}
function inUnitsOf(seconds, read) {
  return (sample) => {
    const [numerator, denominator] = read(sample);
    return [numerator, denominator * seconds];
  };
}
function perUnitOf(seconds, read) {
  return inUnitsOf(1 / seconds, read);
}
function together(...parts2) {
  return (sample) => {
    const read = parts2.map((part2) => part2(sample));
    return [read.reduce((sum2, [n]) => sum2 + n, 0), read.reduce((sum2, [, d]) => sum2 + d, 0)];
  };
}
function complement(read) {
  return (sample) => {
    const [numerator, denominator] = read(sample);
    return [denominator - numerator, denominator];
  };
}
var total = (column2, queue2 = 0) => {
  return ({ tables: { whole: whole2 } }) => [whole2.cells[queue2 * whole2.width + column2] ?? Number.NaN, 1];
};
var offeredPerSecond = (queue2 = 0) => {
  return (sample) => [total(offered, queue2)(sample)[0], windowTime(sample)];
};
function windowTime({ recorder: { window: window3 } }) {
  return window3.endAt - window3.startAt;
}
function waits({ waits: { whole: whole2 } }, queue2, who) {
  return whole2[who].subarray(queue2 * bucketsPerHistogram, (queue2 + 1) * bucketsPerHistogram);
}
var sumOf = (counts) => counts.reduce((sum2, count2) => sum2 + count2, 0);
var allBusy = (queue2 = 0) => {
  return ({ tables }) => {
    const everybody = sumOf(waits(tables, queue2, "all"));
    return [everybody - (waits(tables, queue2, "answered")[0] ?? 0), everybody];
  };
};
function waitedBeyond(seconds, queue2 = 0) {
  const first = seconds === 0 ? 1 : bucketOf(seconds);
  if (seconds > 0 && bucketStart(first) !== seconds) throw new Error(`no bucket begins at ${seconds} s`);
  return ({ tables }) => {
    const counts = waits(tables, queue2, "all");
    return [sumOf(counts.subarray(first)), sumOf(counts)];
  };
}
var squareOfWait = (queue2 = 0) => {
  return ({ tables }) => {
    const counts = waits(tables, queue2, "all");
    const square = (bucket) => {
      const [low, high] = [bucketStart(bucket), bucketStart(bucket + 1)];
      return bucket === 0 ? 0 : (low * low + low * high + high * high) / 3;
    };
    const squares = counts.reduce(
      (sum2, count2, bucket) => count2 > 0 ? sum2 + count2 * square(bucket) : sum2,
      0
    );
    return [squares, sumOf(counts)];
  };
};
var waitQuantile = (probability, queue2 = 0) => {
  return ({ tables }) => [quantileOf(waits(tables, queue2, "all"), 0, probability), 1];
};
var talking = (queue2 = 0) => {
  return (sample) => [sample.levels.talking[queue2] ?? Number.NaN, windowTime(sample)];
};
var inOrbit = (sample) => [sample.levels.orbit, windowTime(sample)];
function ofNumberInside(value) {
  return (sample) => {
    const time = sample.levels.timeAt.reduce(
      (sum2, seconds, inside2) => sum2 + (seconds ?? 0) * value(inside2),
      0
    );
    return [time, windowTime(sample)];
  };
}
function ofDays(value) {
  return ({ tables: { days: days2 } }) => {
    const count2 = days2.cells.length / days2.width;
    let sum2 = 0;
    for (let day2 = 0; day2 < count2; day2++)
      sum2 += value(days2.cells[day2 * days2.width + offered] ?? Number.NaN);
    return [sum2, count2];
  };
}
function hourCount({ tables: { hours: hours3 } }, day2, hour5) {
  return hours3.cells[(day2 * 24 + hour5) * hours3.width + offered] ?? Number.NaN;
}
function noted(numerator, denominator) {
  return ({ notes }) => [notes.get(numerator) ?? Number.NaN, notes.get(denominator) ?? Number.NaN];
}

// test/validation/clustered-arrival-cases.ts
var minute = 60;
var handlers = 3;
var talkRate = 1 / 5;
var most = 400;
function batches([inside2 = 0]) {
  const jumps = [[[inside2 - 1], Math.min(inside2, handlers) * talkRate]];
  let rate2 = 0.225 / 2;
  for (let size2 = 1; size2 <= 40; size2++, rate2 /= 2)
    jumps.push([[inside2 + size2], inside2 + size2 <= most ? rate2 : 0]);
  return jumps;
}
var rates = [0.2, 0.8];
function rushes([rush = 0, inside2 = 0]) {
  return [
    [[1 - rush, inside2], rush === 1 ? 1 / 20 : 1 / 40],
    [[rush, inside2 + 1], inside2 < most ? rates[rush] ?? 0 : 0],
    [[rush, inside2 - 1], Math.min(inside2, handlers) * talkRate]
  ];
}
function waitMetrics(chain, callersPerMinute2, place) {
  const insideOf = (state2) => state2[place] ?? Number.NaN;
  const waiting = chain.mean((state2) => Math.max(0, insideOf(state2) - handlers));
  return [
    { name: "E_Lq", expected: waiting, read: queueLength(), relativeLimit: 0.03 },
    {
      name: "E_Wq",
      expected: waiting / callersPerMinute2,
      read: inUnitsOf(minute, ofQueue("meanWaitingTime")),
      relativeLimit: 0.03
    },
    { name: "E_L", expected: chain.mean(insideOf), read: ofNumberInside((inside2) => inside2) },
    { name: "occupancy", expected: callersPerMinute2 / talkRate / handlers, read: occupancy }
  ];
}
function rushMetrics() {
  const chain = steadyState([0, 0], rushes);
  const callers = 0.4;
  const delayed = chain.mean(([rush = 0, inside2 = 0]) => inside2 >= handlers ? rates[rush] ?? 0 : 0);
  return [
    ...waitMetrics(chain, callers, 1),
    { name: "P_wait of callers", expected: delayed / callers, read: allBusy() }
  ];
}
var clusteredArrivalCases = [
  {
    id: "batches",
    file: "several-at-once.yaml",
    source: "M^X/M/3, continuous-time Markov chain",
    faults: ["always-two", "one-by-one"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 4 },
    metrics: waitMetrics(steadyState([0], batches), 0.45, 0)
  },
  {
    id: "modulation",
    file: "rush-and-lull.yaml",
    source: "MMPP/M/3, continuous-time Markov chain of two dimensions",
    faults: ["steady", "jumps-twice-as-often"],
    quick: { replications: 20, warmUpDays: 1, days: 91, slack: 5 },
    metrics: rushMetrics()
  }
];

// test/validation/day-cases.ts
var minute2 = 60;
var hoursOpen = 8;
var handlers2 = 12;
var meanCount = 1660;
function busyDays({ shape: shape2, variance, atMost, correlation }) {
  const [first, second] = [100, 150];
  const spread = Math.sqrt((first + first * first / shape2) * (second + second * second / shape2));
  const product = (sample) => {
    const days2 = ofDays(() => 1)(sample)[1];
    let sum2 = 0;
    for (let day2 = 0; day2 < days2; day2++) {
      sum2 += (hourCount(sample, day2, 0) - first) * (hourCount(sample, day2, 1) - second);
    }
    return [sum2 / spread, days2];
  };
  return [
    { name: "mean", expected: meanCount, read: ofDays((count2) => count2) },
    {
      name: "variance",
      expected: variance,
      read: ofDays((count2) => (count2 - meanCount) ** 2),
      relativeLimit: 0.08
    },
    ...atMost.map(([most4, share2]) => ({
      name: `P(N<=${most4})`,
      expected: share2,
      read: ofDays((count2) => count2 <= most4 ? 1 : 0),
      relativeLimit: 0.15
    })),
    { name: "corr_hour1_hour2", expected: correlation, read: product, relativeLimit: 0.03 / correlation }
  ];
}
function busyCase(values) {
  return {
    id: `A51, shape ${values.shape}`,
    file: `a51-busy-days-${values.shape}.yaml`,
    source: "negative binomial counts",
    faults: ["no-busyness"],
    quick: { replications: 90, slack: 4 },
    metrics: busyDays(values)
  };
}
var occupancyWhileOpen = ({ tables: { teamHours } }) => {
  let busy3 = 0;
  for (let hour5 = 0; hour5 < hoursOpen; hour5++) {
    busy3 += teamHours.cells[hour5 * teamHours.width + busyTime] ?? Number.NaN;
  }
  return [busy3, handlers2 * hoursOpen * 3600];
};
var arrivals = { name: "E_arrivals", expected: 2016, read: total(offered) };
var dayCases = [
  busyCase({
    shape: 10,
    variance: 277220,
    atMost: [
      [898, 0.05004924312],
      [1605, 0.5005092453],
      [2610, 0.9500850607]
    ],
    correlation: 0.9231861823
  }),
  busyCase({
    shape: 30,
    variance: 93513.33333,
    atMost: [
      [1191, 0.05034411121],
      [1641, 0.5000970688],
      [2193, 0.9502287913]
    ],
    correlation: 0.800640769
  }),
  busyCase({
    shape: 400,
    variance: 8549,
    atMost: [
      [1511, 0.05106490914],
      [1658, 0.5002149402],
      [1815, 0.9508594368]
    ],
    correlation: 0.2335496832
  }),
  {
    id: "A54",
    file: "a54-day-with-abandonment.yaml",
    source: "Kolmogorov's forward equations with a tagged customer; the published run of MMCAb.java agrees",
    faults: ["constant-patience", "one-handler-more"],
    quick: { replications: 200, slack: 5 },
    metrics: [
      arrivals,
      { name: "E_abandoned", expected: 59.26321837, read: total(abandoned) },
      { name: "E_served_within_20s", expected: 1906.718894, read: total(answeredInTime) },
      { name: "E_abandoned_within_20s", expected: 46.6337302, read: total(abandonedInTime) },
      { name: "SL_served20_over_served", expected: 0.9744381116, read: ofQueue("answeredWithinOfAnswered") },
      {
        name: "SL_served20_over_served_plus_abandoned_after_20s",
        expected: 0.9681890686,
        read: ofQueue("answeredWithinExcludingAbandonedWithin")
      },
      {
        name: "mean_wait_all_min",
        expected: 0.02939643769,
        read: inUnitsOf(minute2, ofQueue("meanWaitingTime"))
      },
      { name: "occupancy_0_480", expected: 0.6765583442, read: occupancyWhileOpen },
      {
        name: "E_in_service_at_480",
        expected: 8.150697193,
        read: ({ levels }) => [levels.talkingAtInterval[hoursOpen] ?? Number.NaN, 1]
      },
      {
        name: "E_queue_at_480",
        expected: 0.1246514033,
        read: ({ levels }) => [levels.waitingAtInterval[hoursOpen] ?? Number.NaN, 1],
        relativeLimit: 0.25
      }
    ]
  },
  {
    id: "A55",
    file: "a55-day-without-abandonment.yaml",
    source: "Kolmogorov's forward equations; the published run of MMC.java agrees",
    faults: ["talk-three-percent-longer", "one-handler-more"],
    quick: { replications: 200, slack: 5 },
    metrics: [
      arrivals,
      { name: "E_served_within_20s", expected: 1815.271737, read: total(answeredInTime) },
      { name: "SL", expected: 0.9004324093, read: ofQueue("answeredWithinOfOffered") },
      {
        name: "mean_wait_all_min",
        expected: 0.100680741,
        read: inUnitsOf(minute2, ofQueue("meanWaitingTime"))
      },
      { name: "occupancy_0_480", expected: 0.6969343495, read: occupancyWhileOpen }
    ]
  },
  {
    id: "B02",
    file: "b02-ssj-call-center.yaml",
    source: "CallCenter of the SSJ tutorial, 10,000 days with shape 400; exact values by Kolmogorov's equations over the factor",
    faults: ["nobody-hangs-up-at-once", "no-busyness"],
    quick: { replications: 200, slack: 5 },
    metrics: [
      { name: "mean_wait_s", expected: 4.72360415, read: ofQueue("meanWaitingTime") },
      { name: "lost", expected: 0.01985924625, read: ofQueue("abandonmentRatio") },
      { name: "wait_lt_20s", expected: 0.9247084304, read: ofQueue("answeredOrAbandonedWithin") },
      { name: "arrivals", expected: meanCount, read: ofDays((count2) => count2) },
      {
        name: "variance of arrivals",
        expected: 8549,
        read: ofDays((count2) => (count2 - meanCount) ** 2),
        relativeLimit: 0.08
      }
    ]
  }
];

// test/validation/entrance-cases.ts
var minute3 = 60;
var handlers3 = 12;
var publishedOver = 1e3;
var answeredPerSecond = (sample) => {
  const { startAt, endAt } = sample.recorder.window;
  return [total(answered)(sample)[0], endAt - startAt];
};
var perDay = (column2) => {
  return (sample) => [total(column2)(sample)[0], sample.recorder.window.days];
};
var callersPerMinute = 0.4;
var closedMinutes = 14 * 60;
var waitingAtClose = 8 / 9;
var waitedAtClose = callersPerMinute * (2 * 4) / 9 / 0.2 / 0.2 / 2;
var entranceCases = [
  {
    id: "A07",
    file: "a07-five-waiting-places.yaml",
    source: "birth and death equations; parameters of MMCBlocked.java of umontreal-simul/contactcenters",
    faults: ["one-line-more", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 4, slack: 5 },
    metrics: [
      { name: "P_block", expected: 0.009476874303, read: ofQueue("blockingRatio") },
      { name: "P_wait_given_admitted", expected: 0.157861357, read: allBusy() },
      {
        name: "P_all_busy",
        expected: 0.165842199,
        read: ofNumberInside((inside2) => inside2 >= handlers3 ? 1 : 0)
      },
      { name: "E_Lq", expected: 0.2542888909, read: queueLength() },
      { name: "E_L", expected: 8.574683147, read: ofNumberInside((inside2) => inside2) },
      {
        name: "E_Wq_admitted",
        expected: 0.06112424076,
        read: inUnitsOf(minute3, ofQueue("meanWaitingTime"))
      },
      { name: "utilisation", expected: 0.693366188, read: occupancy },
      { name: "throughput", expected: 4.160197128, read: perUnitOf(minute3, answeredPerSecond) },
      {
        name: "P(Wq<=20 s) admitted",
        expected: 0.9275581867,
        read: ofQueue("answeredWithinOfAnswered")
      }
    ]
  },
  {
    id: "opening hours",
    file: "open-by-day.yaml",
    source: "M/M/3 in steady state at closing time; elapsed waits are distributed as remaining ones",
    faults: ["still-served", "open-an-hour-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 14, slack: 6 },
    metrics: [
      {
        name: "blocked per day",
        expected: callersPerMinute * closedMinutes + waitingAtClose,
        read: perDay(blocked)
      },
      {
        name: "minutes waited in vain per day",
        expected: waitedAtClose,
        read: inUnitsOf(minute3, perDay(waitOfBlocked)),
        relativeLimit: 0.2
      }
    ]
  }
];
var blockedDayCases = [
  {
    id: "B04",
    file: "b04-day-with-blocking.yaml",
    source: "published run of MMCBlocked.java of umontreal-simul/contactcenters, 1,000 days",
    faults: ["one-line-more", "lines-without-end"],
    quick: { replications: 200, slack: 3 },
    metrics: [
      {
        name: "blocked",
        expected: 18.655,
        read: total(blocked),
        publishedOver,
        relativeLimit: 0.08
      },
      { name: "in_target", expected: 1854.284, read: total(answeredInTime), publishedOver }
    ]
  }
];

// test/validation/erlang-a-cases.ts
var minute4 = 60;
var hour = 3600;
function erlangA(values) {
  const { unit: unit2, serviceLevels: serviceLevels2 } = values;
  const time = (name2) => inUnitsOf(unit2, ofQueue(name2));
  return [
    { name: "E_W", expected: values.wait, read: time("meanWaitingTime") },
    { name: "P_ab", expected: values.abandoned, read: ofQueue("abandonmentRatio") },
    { name: "P_all_busy_on_arrival", expected: values.allBusy, read: allBusy() },
    { name: "E_Q", expected: values.queueLength, read: queueLength() },
    { name: "E_W_given_served", expected: values.waitOfServed, read: time("meanWaitingTimeOfAnswered") },
    {
      name: "E_W_given_abandoned",
      expected: values.waitOfAbandoned,
      read: time("meanWaitingTimeOfAbandoned")
    },
    { name: "occupancy", expected: values.occupancy, read: occupancy },
    ...values.beyond.map(([t, share2]) => ({
      name: `P(W>${t})`,
      expected: share2,
      read: waitedBeyond(Math.round(t * unit2))
    })),
    { name: "SL_served_over_offered", expected: serviceLevels2[0], read: ofQueue("answeredWithinOfOffered") },
    { name: "SL_served_over_served", expected: serviceLevels2[1], read: ofQueue("answeredWithinOfAnswered") },
    {
      name: "SL_served+abandoned_over_offered",
      expected: serviceLevels2[2],
      read: ofQueue("answeredOrAbandonedWithin")
    },
    {
      name: "SL_served_over_offered-abandoned",
      expected: serviceLevels2[3],
      read: ofQueue("answeredWithinExcludingAbandonedWithin")
    }
  ];
}
function inside(mean3, variance) {
  return [
    { name: "E_L", expected: mean3, read: ofNumberInside((count2) => count2) },
    { name: "Var_L", expected: variance, read: ofNumberInside((count2) => (count2 - mean3) * (count2 - mean3)) }
  ];
}
function poissonInside(mean3, counts) {
  const shares = [Math.exp(-mean3)];
  for (let n = 1; n <= Math.max(...counts); n++) shares.push((shares[n - 1] ?? 0) * mean3 / n);
  return counts.map((count2) => ({
    name: `P(L=${count2})`,
    expected: shares[count2] ?? Number.NaN,
    read: ofNumberInside((n) => n === count2 ? 1 : 0),
    relativeLimit: 0.05
  }));
}
var erlangACases = [
  {
    id: "A10, B01 Erlang A",
    file: "a10-fifty-handlers.yaml",
    source: "birth-death equations and integrals; Mandelbaum-Zeltyn survey (printed 0.031, 3.7 s, 12.5 s, 3, 0.93)",
    faults: ["constant-patience", "one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 1, slack: 4 },
    metrics: [
      ...erlangA({
        unit: minute4,
        abandoned: 0.03091224916,
        allBusy: 0.4677740686,
        wait: 0.06182449832,
        queueLength: 2.96757592,
        waitOfServed: 0.06026500399,
        waitOfAbandoned: 0.1107140776,
        occupancy: 0.9303242408,
        beyond: [
          [0.1, 0.2439454817],
          [0.2, 0.107041128],
          [0.5, 0.003155558927]
        ],
        serviceLevels: [0.9430189547, 0.9730996537, 0.9728643917, 0.972029603]
      }),
      ...inside(49.48378796, 65.28395266),
      { name: "wait_90pct_s", expected: 12.44464772, read: waitQuantile(0.9) }
    ]
  },
  {
    id: "A11",
    file: "a11-twelve-impatient.yaml",
    source: "birth-death equations and integrals; parameters of MMCAb.java of umontreal-simul/contactcenters",
    faults: ["constant-patience", "one-handler-fewer"],
    quick: { replications: 20, warmUpDays: 1, days: 6, slack: 5 },
    metrics: [
      ...erlangA({
        unit: minute4,
        abandoned: 0.02967890554,
        allBusy: 0.1273722818,
        wait: 0.02967890554,
        queueLength: 0.1246514033,
        waitOfServed: 0.02406007701,
        waitOfAbandoned: 0.2133806881,
        occupancy: 0.6792247661,
        beyond: [[0.3333333333, 0.03137818991]],
        serviceLevels: [0.9452695756, 0.9741822382, 0.9686218101, 0.9678715387]
      }),
      ...inside(8.275348597, 7.625125918)
    ]
  },
  {
    id: "A14",
    file: "a14-patience-as-long-as-talk.yaml",
    source: "Poisson identity, and birth-death equations and integrals",
    faults: ["constant-patience", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 36, slack: 5 },
    metrics: [
      ...erlangA({
        unit: hour,
        abandoned: 0.04217835848,
        allBusy: 0.3940806321,
        wait: 0.04217835848,
        queueLength: 1.602777622,
        waitOfServed: 0.04006511954,
        waitOfAbandoned: 0.09016756598,
        occupancy: 0.9099305594,
        beyond: [
          [0.05, 0.2682729097],
          [0.2, 0.05776585967]
        ],
        serviceLevels: [0.801272312, 0.8365569092, 0.8285851512, 0.8237718604]
      }),
      ...inside(38, 38),
      ...poissonInside(38, [26, 30, 34, 38, 42, 46, 50])
    ]
  },
  {
    id: "A17",
    file: "a17-some-hang-up-at-once.yaml",
    source: "Zeltyn-Mandelbaum, M/M/n+G with an atom at zero",
    faults: ["nobody-hangs-up-at-once", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 8, slack: 5 },
    metrics: [
      ...erlangA({
        unit: minute4,
        abandoned: 0.09047105966,
        allBusy: 0.5824227867,
        wait: 0.5371463498,
        queueLength: 1.790487833,
        waitOfServed: 0.5578972653,
        waitOfAbandoned: 0.3285320344,
        occupancy: 0.8421564262,
        beyond: [
          [0.3333333333, 0.3924154066],
          [1, 0.2096224888]
        ],
        serviceLevels: [0.5402276767, 0.5939642519, 0.6075845934, 0.5792437497]
      }),
      { name: "P_wait_gt0", expected: 0.524180508, read: waitedBeyond(0) }
    ]
  }
];

// test/validation/erlang-c-cases.ts
var minute5 = 60;
var hour2 = 3600;
function erlangC(values) {
  const { unit: unit2, meanWait, waitVariance } = values;
  return [
    { name: "E_Wq", expected: meanWait, read: inUnitsOf(unit2, ofQueue("meanWaitingTime")) },
    { name: "P_wait", expected: values.delayed, read: allBusy() },
    {
      name: "E_Wq\xB2",
      expected: waitVariance + meanWait * meanWait,
      read: inUnitsOf(unit2 * unit2, squareOfWait()),
      relativeLimit: 0.04
    },
    { name: "E_Lq", expected: values.queueLength, read: queueLength() },
    { name: "E_L", expected: values.inside, read: ofNumberInside((inside2) => inside2) },
    { name: "utilisation", expected: values.utilisation, read: occupancy },
    ...values.withins.map(([time, share2]) => ({
      name: `P(Wq<=${time})`,
      expected: share2,
      read: within2(Math.round(time * unit2))
    })),
    ...values.quantiles.map(([p, time]) => ({
      name: `Wq_quantile_${p}`,
      expected: time,
      read: inUnitsOf(unit2, waitQuantile(p))
    }))
  ];
}
var erlangCCases = [
  {
    id: "A01",
    file: "a01-one-call-taker.yaml",
    source: "M/M/1, closed form",
    faults: ["talk-three-percent-longer", "constant-talk"],
    quick: { replications: 20, warmUpDays: 1, days: 30, slack: 5 },
    metrics: erlangC({
      unit: minute5,
      utilisation: 0.6,
      delayed: 0.6,
      meanWait: 3,
      waitVariance: 21,
      queueLength: 0.9,
      inside: 1.5,
      withins: [
        [1, 0.5087615482],
        [5, 0.7792723353],
        [10, 0.9187988301]
      ],
      quantiles: [
        [0.5, 0.911607784],
        [0.9, 8.958797346],
        [0.95, 12.42453325]
      ]
    })
  },
  {
    id: "A03",
    file: "a03-three-call-takers.yaml",
    source: "Erlang C",
    faults: ["talk-three-percent-longer", "constant-talk"],
    quick: { replications: 20, warmUpDays: 1, days: 40, slack: 6 },
    metrics: erlangC({
      unit: minute5,
      utilisation: 0.8333333333,
      delayed: 0.702247191,
      meanWait: 7.02247191,
      waitVariance: 91.13432647,
      queueLength: 3.511235955,
      inside: 6.011235955,
      withins: [
        [1, 0.3645804649],
        [5, 0.574065548],
        [20, 0.9049611775]
      ],
      quantiles: [
        [0.5, 3.396773676],
        [0.8, 12.55968099],
        [0.9, 19.4911528],
        [0.95, 26.42262461]
      ]
    })
  },
  {
    id: "A04",
    file: "a04-twelve-handlers.yaml",
    source: "Erlang C; parameters of doc/examples/MMC.java of umontreal-simul/contactcenters",
    faults: ["talk-three-percent-longer", "one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 4, slack: 7 },
    metrics: erlangC({
      unit: minute5,
      utilisation: 0.7,
      delayed: 0.1838886304,
      meanWait: 0.1021603502,
      waitVariance: 0.1030747631,
      queueLength: 0.4290734709,
      inside: 8.829073471,
      withins: [
        [0.3333333333, 0.8990797799],
        [1, 0.9696034138],
        [2, 0.9949754781]
      ],
      quantiles: [
        [0.9, 0.3384222882],
        [0.95, 0.7235040552],
        [0.99, 1.617636229]
      ]
    })
  },
  {
    id: "A06",
    file: "a06-two-hundred-handlers.yaml",
    source: "Erlang C, in the regime of quality and efficiency",
    faults: ["talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 10, slack: 20 },
    metrics: erlangC({
      unit: hour2,
      utilisation: 0.95,
      delayed: 0.3652638566,
      meanWait: 0.03652638566,
      waitVariance: 0.005971100282,
      queueLength: 6.940013275,
      inside: 196.9400133,
      withins: [
        [0.05, 0.7784562721],
        [0.1, 0.8656269366],
        [0.2, 0.9505669125]
      ],
      quantiles: [
        [0.9, 0.1295449801],
        [0.95, 0.1988596982]
      ]
    })
  }
];

// test/validation/general-time-cases.ts
var minute6 = 60;
var wait = inUnitsOf(minute6, ofQueue("meanWaitingTime"));
var inWrapUp = (sample) => {
  const [talkTime, window3] = talking()(sample);
  return [(sample.tables.teamWhole.cells[busyTime] ?? Number.NaN) - talkTime, window3];
};
var generalTimeCases = [
  {
    id: "A15",
    file: "a15-everyone-waits-ninety-seconds.yaml",
    source: "Zeltyn-Mandelbaum, M/M/n+G with constant patience",
    faults: ["exponential-patience", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 7, slack: 4 },
    metrics: [
      ...erlangA({
        unit: minute6,
        abandoned: 0.1056348306,
        allBusy: 0.6532072979,
        wait: 0.5896348288,
        queueLength: 2.476466281,
        waitOfServed: 0.4821102136,
        waitOfAbandoned: 1.5,
        occupancy: 0.9390834278,
        beyond: [
          [0, 0.6532072979],
          [0.5, 0.4886017546],
          [1, 0.3066844952],
          [1.4, 0.1474690265]
        ],
        serviceLevels: [0.4546909611, 0.5083952021, 0.4546909611, 0.4546909611]
      }),
      { name: "SL_served_within_1_over_offered", expected: 0.6933155048, read: within2(minute6) }
    ]
  },
  {
    id: "A19",
    file: "a19-long-tailed-talk.yaml",
    source: "Pollaczek and Khinchine; the second moment of the wait by Tak\xE1cs",
    faults: ["exponential-talk", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 91, slack: 6 },
    metrics: [
      { name: "E_Wq", expected: 9.15, read: wait },
      { name: "P_wait", expected: 0.6, read: allBusy() },
      {
        name: "E_Wq\xB2",
        expected: 265.3073 + 9.15 * 9.15,
        read: inUnitsOf(minute6 * minute6, squareOfWait()),
        relativeLimit: 0.1
      },
      { name: "E_Lq", expected: 1.098, read: queueLength() },
      { name: "E_L", expected: 1.698, read: ofNumberInside((inside2) => inside2) },
      { name: "rho", expected: 0.6, read: occupancy }
    ]
  },
  {
    id: "A21",
    file: "a21-talk-and-wrap-up.yaml",
    source: "continuous-time Markov chain of talking, in wrap-up and waiting",
    faults: ["talk-only", "wrap-up-five-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 30, slack: 6 },
    metrics: [
      { name: "P_wait", expected: 0.6296805146, read: allBusy() },
      { name: "E_Wq", expected: 3.792037426, read: wait },
      { name: "E_Lq", expected: 2.654426198, read: queueLength() },
      { name: "mean_talking", expected: 2.94, read: talking() },
      { name: "mean_in_wrap", expected: 1.26, read: inWrapUp },
      { name: "occupancy", expected: 0.84, read: occupancy }
    ]
  }
];

// test/validation/hourly-day-cases.ts
var firstHour = 8;
var secondsPerHour2 = 3600;
var flowOf = (column2, divisor, hour5) => {
  return ({ tables: { flowHours } }) => [
    flowHours.cells[hour5 * flowHours.width + column2] ?? Number.NaN,
    divisor
  ];
};
var waitedLong = (hour5) => {
  return ({ tables: { hours: hours3 } }) => {
    const at3 = (column2) => hours3.cells[hour5 * hours3.width + column2] ?? Number.NaN;
    return [at3(offered) - at3(answeredInTime) - at3(abandonedInTime), 1];
  };
};
var waitingAt = (hour5) => {
  return ({ levels }) => [levels.waitingAtInterval[hour5] ?? Number.NaN, 1];
};
var talkingAt = (hour5) => {
  return ({ levels }) => [levels.talkingAtInterval[hour5] ?? Number.NaN, 1];
};
function byHour(name2, values, { read, relativeLimit }) {
  return values.map((expected, i) => {
    const hour5 = firstHour + i;
    return { name: `${name2} ${hour5}:00`, expected, read: read(hour5), relativeLimit };
  });
}
var rare = 0.15;
var expectedHours = {
  meanQueue: [
    0.4350966851,
    0.374025544,
    0.05529822341,
    0.1629696851,
    0.3126066512,
    0.1588140827,
    0.05394249483,
    0.05347285725,
    0.1228164969,
    0.04690422594,
    0.1826368582,
    0.1052912475,
    0.05411448538
  ],
  abandoned: [
    4.883819851,
    5.319723288,
    1.176288625,
    3.106633903,
    5.3913538,
    2.741445702,
    1.162050171,
    1.157192872,
    2.046073842,
    0.8524870984,
    2.323659125,
    1.407954858,
    0.7708912407
  ],
  waitedLong: [
    20.76213929,
    21.37372876,
    3.623308966,
    10.64522815,
    19.82033711,
    9.818493737,
    3.570379545,
    3.56254464,
    7.607700617,
    2.965893881,
    9.650006042,
    5.704403786,
    3.04830786
  ],
  queueAtEnd: [
    0.4758101776,
    0.3890056063,
    0.05347285725,
    0.1680334968,
    0.3196881441,
    0.1461356009,
    0.05347285725,
    0.05347285725,
    0.1195813541,
    0.04458322068,
    0.1815782765,
    0.1021214493,
    0.0523481034
  ],
  busyAtEnd: [
    2.632638153,
    4.014708172,
    4.13452242,
    4.911804021,
    5.40359047,
    4.094399634,
    4.13452242,
    4.13452242,
    3.277874508,
    2.754848742,
    2.15837718,
    1.906061954,
    1.645696902
  ]
};
var hourlyDayCases = [
  {
    id: "A30",
    file: "a30-day-by-the-hour.yaml",
    source: "Kolmogorov's forward equations, a tagged customer for waits of 20 s; the published runs of B02 agree",
    faults: ["talk-five-percent-longer", "one-handler-more-at-nine"],
    quick: { replications: 200, slack: 6 },
    metrics: [
      { name: "total_arrivals", expected: 1660, read: total(offered) },
      { name: "total_abandoned", expected: 32.3414766, read: total(abandoned) },
      { name: "proportion_lost", expected: 0.01948281723, read: ofQueue("abandonmentRatio") },
      { name: "mean_wait_all_s", expected: 4.594376242, read: ofQueue("meanWaitingTime") },
      { name: "SL20_all_calls", expected: 0.9264141733, read: ofQueue("answeredOrAbandonedWithin") },
      { name: "served", expected: 1627.658523, read: total(answered) },
      { name: "abandoned_within_20s", expected: 28.05791731, read: total(abandonedInTime) },
      { name: "served_within_20s", expected: 1509.78961, read: total(answeredInTime) },
      ...byHour("mean_queue", expectedHours.meanQueue, {
        read: (hour5) => flowOf(queueTime, secondsPerHour2, hour5),
        relativeLimit: rare
      }),
      ...byHour("abandons", expectedHours.abandoned, {
        read: (hour5) => flowOf(flowAbandoned, 1, hour5),
        relativeLimit: rare
      }),
      ...byHour("wait_ge_20s", expectedHours.waitedLong, { read: waitedLong, relativeLimit: rare }),
      ...byHour("E_queue_at_end", expectedHours.queueAtEnd, {
        read: (hour5) => waitingAt(hour5 + 1),
        relativeLimit: 0.5
      }),
      ...byHour("E_busy_at_end", expectedHours.busyAtEnd, {
        read: (hour5) => talkingAt(hour5 + 1),
        relativeLimit: 0.05
      })
    ]
  }
];

// test/validation/interruption-cases.ts
var minute7 = 60;
var waitOf = (queue2) => inUnitsOf(minute7, ofQueue("meanWaitingTime", queue2));
var totalWaiting = (queue2) => inUnitsOf(minute7, (sample) => {
  const of = (column2) => total(column2, queue2)(sample)[0];
  return [of(waitOfAnswered) + of(heldTime), of(answered)];
});
var preemptive = [
  { name: "P_wait_class1", expected: 5829327373e-13, read: allBusy(0), relativeLimit: 0.15 },
  { name: "E_Wq_class1", expected: 2820642277e-13, read: waitOf(0), relativeLimit: 0.2 },
  { name: "E_total_waiting_incl_interruptions_class2", expected: 1.512396685, read: totalWaiting(1) },
  { name: "utilisation", expected: 0.825, read: occupancy }
];
function wrapUpBrokenOff([activity = 0, first = 0, second = 0, left2 = 0]) {
  const [none27, urgentTalk, talk, wrapUp] = [0, 1, 2, 3];
  const most4 = 30;
  const next = (waiting) => {
    if (first > 0) return [urgentTalk, first - 1, waiting, left2];
    if (left2 > 0) return [wrapUp, 0, waiting, 0];
    return waiting > 0 ? [talk, 0, waiting - 1, 0] : [none27, 0, 0, 0];
  };
  const come999 = activity === none27 || activity === wrapUp ? [urgentTalk, first, second, activity === wrapUp ? 1 : 0] : [activity, first + 1, second, left2];
  return [
    [come999, first < most4 ? 0.1 : 0],
    [activity === none27 ? [talk, 0, 0, 0] : [activity, first, second + 1, left2], second < most4 ? 0.12 : 0],
    [next(second), activity === urgentTalk ? 1 / 3 : 0],
    [first > 0 ? [urgentTalk, first - 1, second, 1] : [wrapUp, 0, second, 0], activity === talk ? 1 / 3 : 0],
    [next(second), activity === wrapUp ? 1 / 4 : 0],
    [[activity, first - 1, second, left2], first / 4],
    [[activity, first, second - 1, left2], second / 5]
  ];
}
function wrapUpMetrics() {
  const chain = steadyState([0, 0, 0, 0], wrapUpBrokenOff);
  const waiting = [1, 2].map((place) => chain.mean((state2) => state2[place] ?? Number.NaN));
  const [first = Number.NaN, second = Number.NaN] = waiting;
  return [
    { name: "E_Q_999", expected: first, read: queueLength(0) },
    { name: "E_Q_101", expected: second, read: queueLength(1) },
    { name: "P_ab_999", expected: first / 4 / 0.1, read: ofQueue("abandonmentRatio", 0) },
    { name: "P_ab_101", expected: second / 5 / 0.12, read: ofQueue("abandonmentRatio", 1) },
    { name: "occupancy", expected: chain.mean(([activity = 0]) => activity > 0 ? 1 : 0), read: occupancy }
  ];
}
function callsAndEnquiries([calls3 = 0, enquiries = 0]) {
  const talks = Math.min(calls3, 2);
  const more = enquiries < 150 ? 1 : 0;
  return [
    [[calls3 + 1, enquiries], calls3 < 30 ? 0.3 : 0],
    [[calls3 - 1, enquiries + more], 0.5 * talks / 3],
    [[calls3 - 1, enquiries], 0.5 * talks / 3],
    [[calls3, enquiries - 1], Math.min(enquiries, 2 - talks) / 4]
  ];
}
function enquiryMetrics() {
  const chain = steadyState([0, 0], callsAndEnquiries);
  const waiting = chain.mean(([calls3 = 0]) => Math.max(0, calls3 - 2));
  const enquiries = chain.mean(([, inside2 = 0]) => inside2);
  return [
    { name: "E_Wq of calls", expected: waiting / 0.3, read: waitOf(0) },
    { name: "total waiting of enquiries", expected: enquiries / 0.15 - 4, read: totalWaiting(1) },
    { name: "occupancy", expected: 0.75, read: occupancy }
  ];
}
var interruptionCases = [
  {
    id: "A25",
    file: "a25-calls-are-interrupted.yaml",
    source: "class 1 by Erlang C alone; both together by Erlang C",
    faults: ["next-free", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 10, slack: 8 },
    metrics: preemptive
  },
  {
    id: "A25, deferrable work",
    file: "a25-enquiries-are-deferred.yaml",
    source: "class 1 by Erlang C alone; both together by Erlang C",
    faults: ["not-deferrable", "work-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 10, slack: 8 },
    metrics: preemptive
  },
  {
    id: "hold",
    file: "caller-on-hold.yaml",
    source: "M/M/1 with two classes, preemptive resume, closed form; Kleinrock, Queueing Systems II, section 3.4",
    faults: ["next-free", "wrap-up-only"],
    quick: { replications: 20, warmUpDays: 1, days: 120, slack: 6 },
    metrics: [
      { name: "E_Wq_999", expected: 9 / 7, read: waitOf(0) },
      { name: "total waiting of 101", expected: 5 / 0.7 + 3.4 / 0.14 - 5, read: totalWaiting(1) },
      { name: "occupancy", expected: 0.8, read: occupancy }
    ]
  },
  {
    id: "wrap-up",
    file: "wrap-up-interrupted.yaml",
    source: "continuous-time Markov chain of four dimensions",
    faults: ["next-free", "hold-caller"],
    quick: { replications: 20, warmUpDays: 1, days: 91, slack: 4 },
    metrics: wrapUpMetrics()
  },
  {
    id: "work",
    file: "calls-bring-work.yaml",
    source: "Erlang C for the calls, continuous-time Markov chain of two dimensions for what they bring",
    faults: ["not-deferrable", "fewer-enquiries"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: enquiryMetrics()
  }
];

// test/model/wrapped-observer.ts
function wrappedObserver(observer, overrides) {
  return {
    ...observer.cases === void 0 ? {} : { cases: observer.cases },
    ...observer.response === void 0 ? {} : { response: observer.response },
    ...observer.channels === void 0 ? {} : { channels: observer.channels },
    begun: (view) => observer.begun(view),
    intervalStarted: (interval) => observer.intervalStarted(interval),
    horizonReached: () => observer.horizonReached(),
    dayPlanned: (source3, day2, expected) => observer.dayPlanned(source3, day2, expected),
    needBorn: (need) => observer.needBorn(need),
    needSettled: (need) => observer.needSettled(need),
    needLost: (need) => observer.needLost(need),
    needRetries: (need) => observer.needRetries(need),
    rang: (contact) => observer.rang(contact),
    joined: (contact) => observer.joined(contact),
    leaves: (contact) => observer.leaves(contact),
    answered: (contact) => observer.answered(contact),
    abandoned: (contact) => observer.abandoned(contact),
    blocked: (contact) => observer.blocked(contact),
    transferred: (contact) => observer.transferred(contact),
    upgraded: (contact) => observer.upgraded(contact),
    leftVoicemail: (contact) => observer.leftVoicemail(contact),
    ended: (contact) => observer.ended(contact),
    talked: (contact, handler) => observer.talked(contact, handler),
    interrupted: (contact, handler) => observer.interrupted(contact, handler),
    resumed: (contact) => observer.resumed(contact),
    wrapUpStarts: (handler) => observer.wrapUpStarts(handler),
    wrappedUp: (handler) => observer.wrappedUp(handler),
    staffChanges: (team2) => observer.staffChanges(team2),
    finished: () => observer.finished(),
    ...overrides
  };
}

// test/validation/busy-cycles.ts
var customersNote = (queue2) => `customers, ${queue2}`;
var timeNote = (queue2) => `time, ${queue2}`;
var waitSquaresNote = (queue2) => `squares of waits, ${queue2}`;
var insideSquaresNote = (queue2) => `squares of numbers inside, ${queue2}`;
var Cycles = class {
  constructor(known3) {
    this.customers = 0;
    this.time = 0;
    this.waitSquares = 0;
    this.insideSquares = 0;
    this.inside = 0;
    this.seenAt = 0;
    this.startAt = Number.NaN;
    /** Of the present cycle: customers, their waits and the integral of the number inside. */
    this.count = 0;
    this.waits = 0;
    this.area = 0;
    this.known = known3;
  }
  come(now) {
    this.see(now);
    if (this.inside === 0) this.begin(now);
    this.count++;
    this.inside++;
  }
  wait(time) {
    this.waits += time;
  }
  go(now) {
    this.see(now);
    this.inside--;
  }
  see(now) {
    this.area += this.inside * (now - this.seenAt);
    this.seenAt = now;
  }
  /** Closes the cycle before, if there was one; what came before the first is left out. */
  begin(now) {
    if (this.startAt >= 0) {
      const { wait: wait3, inside: inside2 } = this.known;
      const length = now - this.startAt;
      this.customers += this.count;
      this.time += length;
      this.waitSquares += (this.waits - wait3 * this.count) ** 2;
      this.insideSquares += (this.area - inside2 * length) ** 2;
    }
    this.startAt = now;
    this.count = 0;
    this.waits = 0;
    this.area = 0;
  }
};
var unit = 60;
function watchCycles(known3) {
  return (recorder, notes) => {
    const cycles = known3.map((means) => new Cycles(means));
    let view = null;
    const now = () => (view?.clock[0] ?? Number.NaN) / unit;
    const of = (contact) => cycles[view?.contacts.queue[contact] ?? -1];
    return wrappedObserver(recorder, {
      begun: (centre3) => {
        view = centre3;
        recorder.begun(centre3);
      },
      rang: (contact) => {
        of(contact)?.come(now());
        recorder.rang(contact);
      },
      answered: (contact) => {
        of(contact)?.wait(now() - (view?.contacts.rangAt[contact] ?? Number.NaN) / unit);
        recorder.answered(contact);
      },
      talked: (contact, handler) => {
        of(contact)?.go(now());
        recorder.talked(contact, handler);
      },
      finished: () => {
        recorder.finished();
        recorder.scenario.queues.forEach(({ id }, queue2) => {
          const { customers: customers2, time, waitSquares, insideSquares } = cycles[queue2] ?? new Cycles({ wait: 0, inside: 0 });
          notes.set(customersNote(id), customers2);
          notes.set(timeNote(id), time);
          notes.set(waitSquaresNote(id), waitSquares);
          notes.set(insideSquaresNote(id), insideSquares);
        });
      }
    });
  };
}

// test/validation/first-waits.ts
var customers = 100;
var waitNote = (queue2, customer) => `wait of customer ${customer}, ${queue2}`;
var daysNote = "days";
var firstWaits = (recorder, notes) => {
  const { queues: queues3, calendar: calendar2 } = recorder.scenario;
  const waits2 = queues3.map(() => new Float64Array(customers));
  let view = null;
  return wrappedObserver(recorder, {
    begun: (centre3) => {
      view = centre3;
      recorder.begun(centre3);
    },
    answered: (contact) => {
      recorder.answered(contact);
      if (view === null) return;
      const { contacts, needs, clock } = view;
      const ordinal = needs.ordinal[contacts.need[contact] ?? -1] ?? customers;
      const of = waits2[contacts.queue[contact] ?? -1];
      if (of === void 0 || ordinal >= customers) return;
      of[ordinal] = (of[ordinal] ?? 0) + (clock[0] ?? Number.NaN) - (contacts.rangAt[contact] ?? Number.NaN);
    },
    finished: () => {
      recorder.finished();
      notes.set(daysNote, calendar2.days);
      queues3.forEach(({ id }, queue2) => {
        waits2[queue2]?.forEach((wait3, i) => {
          notes.set(waitNote(id, i + 1), wait3);
        });
      });
    }
  });
};

// test/validation/snapshots.ts
var snapshotMinutes = [1, 2, 5, 10, 20, 40, 80];
var snapshotsNote = "snapshots";
var insideNote = (minute18) => `inside at ${minute18} min`;
var waitingNote = (minute18) => `waiting at ${minute18} min`;
var allBusyNote = (minute18) => `all busy at ${minute18} min`;
var Snapshots = class {
  constructor({ calendar: calendar2, teams: teams2 }) {
    this.waiting = 0;
    this.talking = 0;
    this.sums = /* @__PURE__ */ new Map();
    this.taken = 0;
    this.handlers = teams2[0]?.scheduled[0] ?? Number.NaN;
    const dayStarts = Array.from(
      { length: calendar2.days },
      (_, day2) => calendar2.dayStartAt[day2] ?? Number.NaN
    );
    this.instants = dayStarts.flatMap((start) => snapshotMinutes.map((minute18) => start + 60 * minute18));
  }
  /** Takes those of the instants before now; call it before a number changes. */
  catchUp(now) {
    for (; (this.instants[this.taken] ?? now) < now; this.taken++) {
      const minute18 = snapshotMinutes[this.taken % snapshotMinutes.length] ?? Number.NaN;
      this.add(insideNote(minute18), this.waiting + this.talking);
      this.add(waitingNote(minute18), this.waiting);
      this.add(allBusyNote(minute18), this.talking >= this.handlers ? 1 : 0);
    }
  }
  *notes() {
    yield [snapshotsNote, this.instants.length / snapshotMinutes.length];
    yield* this.sums;
  }
  add(name2, value) {
    this.sums.set(name2, (this.sums.get(name2) ?? 0) + value);
  }
};
var takeSnapshots = (recorder, notes) => {
  const snapshots = new Snapshots(recorder.scenario);
  let view = null;
  const catchUp = () => snapshots.catchUp(view?.clock[0] ?? Number.NaN);
  return wrappedObserver(recorder, {
    begun: (centre3) => {
      view = centre3;
      recorder.begun(centre3);
    },
    joined: (contact) => {
      catchUp();
      snapshots.waiting++;
      recorder.joined(contact);
    },
    leaves: (contact) => {
      catchUp();
      snapshots.waiting--;
      recorder.leaves(contact);
    },
    answered: (contact) => {
      catchUp();
      snapshots.talking++;
      recorder.answered(contact);
    },
    talked: (contact, handler) => {
      catchUp();
      snapshots.talking--;
      recorder.talked(contact, handler);
    },
    finished: () => {
      catchUp();
      recorder.finished();
      for (const [name2, value] of snapshots.notes()) notes.set(name2, value);
    }
  });
};

// test/validation/long-run-cases.ts
var minute8 = 60;
function firstCustomers({ queue: queue2, ofCustomer, ofFirst }) {
  const one = (customer) => inUnitsOf(minute8, noted(waitNote(queue2, customer), daysNote));
  return [
    ...ofCustomer.map(([i, expected]) => {
      return { name: `${queue2} E_D(${i})`, expected, read: one(i), relativeLimit: 0.04 };
    }),
    ...ofFirst.map(([customers2, expected]) => ({
      name: `${queue2} mean_first_${customers2}`,
      expected,
      read: meanOf(Array.from({ length: customers2 }, (_, i) => one(i + 1)))
    }))
  ];
}
function meanOf(parts2) {
  return (sample) => {
    const read = parts2.map((part2) => part2(sample));
    return [read.reduce((sum2, [y]) => sum2 + y, 0) / parts2.length, read[0]?.[1] ?? Number.NaN];
  };
}
var firstCustomersOf = [
  {
    queue: "rho-05",
    ofCustomer: [
      [2, 0.3333333333],
      [3, 0.5185185185],
      [5, 0.7206218564],
      [10, 0.9071616318],
      [25, 0.9932635035],
      [50, 0.9998372424],
      [100, 0.9999998115]
    ],
    ofFirst: [
      [10, 0.6469503349],
      [25, 0.8416262871],
      [100, 0.9600000136]
    ]
  },
  {
    queue: "rho-08",
    ofCustomer: [
      [2, 0.4444444444],
      [3, 0.7517146776],
      [5, 1.18895941],
      [10, 1.859832086],
      [25, 2.797181203],
      [50, 3.410509256],
      [100, 3.810376245]
    ],
    ofFirst: [
      [10, 1.148841625],
      [25, 1.919005423],
      [100, 3.100053799]
    ]
  },
  {
    queue: "rho-09",
    ofCustomer: [
      [2, 0.4736842105],
      [3, 0.8161539583],
      [5, 1.329464804],
      [10, 2.195003437],
      [25, 3.667231801],
      [50, 4.998451277],
      [100, 6.399233726]
    ],
    ofFirst: [
      [10, 1.311207758],
      [25, 2.360543718],
      [100, 4.593538448]
    ]
  },
  {
    queue: "rho-095",
    ofCustomer: [
      [2, 0.4871794872],
      [3, 0.8462381362],
      [5, 1.396333698],
      [10, 2.36064817],
      [25, 4.133852347],
      [50, 5.94002046],
      [100, 8.184030174]
    ],
    ofFirst: [
      [10, 1.389931527],
      [25, 2.588057913],
      [100, 5.520870091]
    ]
  }
];
var firstMinutes = [
  { inside: 3.305145436, waiting: null, allBusy: null },
  { inside: 5.310566457, waiting: null, allBusy: 0.008622480632 },
  { inside: 7.773733166, waiting: 0.1429615583, allBusy: 0.09922412578 },
  { inside: 8.616063607, waiting: 0.3376420987, allBusy: 0.1657772501 },
  { inside: 8.811535171, waiting: 0.419458979, allBusy: 0.1825159847 },
  { inside: 8.828790293, waiting: 0.428900127, allBusy: 0.183868422 },
  { inside: 8.82907329, waiting: 0.4290733546, allBusy: 0.1838886183 }
].flatMap(({ inside: inside2, waiting, allBusy: allBusy2 }, i) => {
  const at3 = snapshotMinutes[i] ?? Number.NaN;
  const of = (name2, expected, note) => expected === null ? [] : [{ name: `${name2}(${at3} min)`, expected, read: noted(note, snapshotsNote), relativeLimit: 0.3 }];
  return [
    { name: `E_L(${at3} min)`, expected: inside2, read: noted(insideNote(at3), snapshotsNote) },
    ...of("E_Q", waiting, waitingNote(at3)),
    ...of("P_all_busy", allBusy2, allBusyNote(at3))
  ];
});
function asymptotic(queue2, ofWaits, ofInside) {
  return [
    {
      name: `${queue2} TAVC_customer_average_wait`,
      expected: ofWaits,
      read: noted(waitSquaresNote(queue2), customersNote(queue2)),
      relativeLimit: 0.15
    },
    {
      name: `${queue2} TAVC_time_average_number_in_system`,
      expected: ofInside,
      read: noted(insideSquaresNote(queue2), timeNote(queue2)),
      relativeLimit: 0.15
    }
  ];
}
var longRunCases = [
  {
    id: "D01",
    file: "d01-first-customers.yaml",
    source: "exact recursion over the embedded chain; Law's d(25) is 0.9 times the mean of 25 at 0.9",
    listen: firstWaits,
    faults: ["talk-three-percent-longer", "constant-talk"],
    quick: { replications: 20, warmUpDays: 0, days: 60, slack: 8 },
    metrics: firstCustomersOf.flatMap(firstCustomers)
  },
  {
    id: "D02",
    file: "d02-first-minutes.yaml",
    source: "Kolmogorov's forward equations",
    listen: takeSnapshots,
    faults: ["constant-talk", "one-handler-more"],
    quick: { replications: 20, warmUpDays: 0, days: 60, slack: 3 },
    metrics: firstMinutes
  },
  {
    id: "D10",
    file: "d10-long-runs.yaml",
    source: "Daley 1968, Whitt 1989, closed forms",
    // Mean waits rho / (1 - rho) and numbers inside of the same size, talks being of length one.
    listen: watchCycles([
      { wait: 1, inside: 1 },
      { wait: 4, inside: 4 }
    ]),
    faults: ["constant-talk", "talk-five-percent-longer"],
    quick: { replications: 20, warmUpDays: 0, days: 21, slack: 4 },
    metrics: [...asymptotic("half-busy", 29, 24), ...asymptotic("busy", 1976, 1800)]
  }
];

// test/validation/multi-skill-cases.ts
var periods = 3;
var queues = Array.from({ length: 9 }, (_, queue2) => queue2);
var publishedOver2 = 1e3;
var ofAll = (column2) => {
  const parts2 = queues.map((queue2) => total(column2, queue2));
  return (sample) => [parts2.reduce((sum2, part2) => sum2 + part2(sample)[0], 0), 1];
};
var answeredInTime3 = [
  [170.154, 599.334, 15.49],
  [262.936, 511.648, 34.697],
  [259.806, 613.732, 24.888]
];
var cells = answeredInTime3.flatMap(
  (row, type) => row.map((expected, period2) => ({
    name: `in target, type ${type} period ${period2}`,
    expected,
    read: total(answeredInTime, type * periods + period2),
    publishedOver: publishedOver2,
    relativeLimit: 0.3
  }))
);
var multiSkillCases = [
  {
    id: "B05",
    file: "b05-three-types-of-call.yaml",
    source: "published run of SimpleMSK.java of umontreal-simul/contactcenters, 1,000 days",
    faults: ["no-busyness", "one-handler-more"],
    quick: { replications: 150, slack: 3 },
    metrics: [
      {
        name: "served",
        expected: 4297.305,
        read: ofAll(answered),
        publishedOver: publishedOver2
      },
      {
        name: "abandoned",
        expected: 910.335,
        read: ofAll(abandoned),
        publishedOver: publishedOver2,
        relativeLimit: 0.08
      },
      {
        name: "SL",
        expected: 0.501,
        read: together(...queues.map((queue2) => ofQueue("answeredWithinExcludingAbandonedWithin", queue2))),
        publishedOver: publishedOver2,
        relativeLimit: 0.04
      },
      ...cells
    ]
  }
];

// test/validation/offered-load-cases.ts
var quarters = 96;
var quarterHours = 0.25;
var mean = 40;
var amplitude = 25;
var shift = 8;
var meanTime = 2.5;
var instants = [0, 3, 6, 9, 12, 15, 18, 21];
function quarterRates() {
  const turn = 2 * Math.PI / 24;
  const integral = (at3) => mean * at3 - amplitude / turn * Math.cos(turn * (at3 - shift));
  return Array.from({ length: quarters }, (_, i) => {
    return (integral((i + 1) * quarterHours) - integral(i * quarterHours)) / quarterHours;
  });
}
function inProgressExponential(hour5) {
  const rates2 = quarterRates();
  const kept = Math.exp(-quarterHours / meanTime);
  const days2 = 10;
  let inProgress = 0;
  for (let i = 0; i < days2 * quarters + hour5 / quarterHours; i++) {
    inProgress = inProgress * kept + (rates2[i % quarters] ?? Number.NaN) * meanTime * (1 - kept);
  }
  return inProgress;
}
function inProgressConstant(hour5) {
  const rates2 = quarterRates();
  const last = quarters + hour5 / quarterHours;
  let inProgress = 0;
  for (let i = last - meanTime / quarterHours; i < last; i++) {
    inProgress += (rates2[i % quarters] ?? Number.NaN) * quarterHours;
  }
  return inProgress;
}
function ofInProgress(hour5, value) {
  return ({ recorder: { scenario }, levels: { talkingAtInterval } }) => {
    const { warmUpDays, days: days2 } = scenario.calendar;
    let sum2 = 0;
    for (let day2 = warmUpDays; day2 < days2; day2++) {
      sum2 += value(talkingAtInterval[day2 * quarters + hour5 / quarterHours] ?? Number.NaN);
    }
    return [sum2, days2 - warmUpDays];
  };
}
function poisson(inProgress) {
  return instants.flatMap((hour5) => {
    const expected = inProgress(hour5);
    return [
      { name: `m(${hour5} h)`, expected, read: ofInProgress(hour5, (count2) => count2) },
      {
        name: `variance at ${hour5} h`,
        expected,
        read: ofInProgress(hour5, (count2) => (count2 - expected) ** 2),
        relativeLimit: 0.1
      }
    ];
  });
}
var source = "Eick, Massey and Whitt 1993, exact for a rate that is constant in each quarter of an hour";
var offeredLoadCases = [
  {
    id: "A48, exponential",
    file: "a48-incidents-through-the-day.yaml",
    source,
    faults: ["flat-demand", "three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 40, slack: 3 },
    metrics: poisson(inProgressExponential)
  },
  {
    id: "A48, constant",
    file: "a48-incidents-of-one-length.yaml",
    source,
    faults: ["exponential", "three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 40, slack: 3 },
    metrics: poisson(inProgressConstant)
  }
];

// test/model/two-response-observers.ts
function bothHear(one, other) {
  const listeners = other === void 0 ? [one] : [one, other];
  const tell = (what) => {
    for (const listener of listeners) what(listener);
  };
  return {
    responseBegun: (jobs2, groups) => tell((each2) => each2.responseBegun(jobs2, groups)),
    jobRaised: (job2) => tell((each2) => each2.jobRaised(job2)),
    jobRegraded: (job2, grade2) => tell((each2) => each2.jobRegraded(job2, grade2)),
    unitSent: (job2, unitGroup) => tell((each2) => each2.unitSent(job2, unitGroup)),
    unitDiverted: (job2) => tell((each2) => each2.unitDiverted(job2)),
    jobAttended: (job2) => tell((each2) => each2.jobAttended(job2)),
    unitReleased: (job2, seconds) => tell((each2) => each2.unitReleased(job2, seconds)),
    jobClosed: (job2) => tell((each2) => each2.jobClosed(job2)),
    unitsChange: (unitGroup) => tell((each2) => each2.unitsChange(unitGroup))
  };
}

// test/validation/officers-noted.ts
var jobsNote = "jobs";
var waitedNote = "jobs that waited";
var jobWaitNote = "seconds that jobs waited";
var awayNote = "jobs taken by a group other than the first of their area";
var closedNote = "jobs closed";
var sinceBirthNote = "seconds from birth to the closing of the job";
var unitTimeNote = "unit-seconds";
var groupTimeNote = (group) => `unit-seconds of group ${group}`;
var windowNote = "seconds of the window";
var JobNotes = class {
  constructor(recorder, notes) {
    this.view = null;
    this.jobs = null;
    this.bornAt = /* @__PURE__ */ new Map();
    this.groupOf = /* @__PURE__ */ new Map();
    this.recorder = recorder;
    this.notes = notes;
  }
  watch(view) {
    this.view = view;
  }
  responseBegun(jobs2) {
    this.jobs = jobs2;
  }
  jobRaised(job2) {
    const need = this.jobs?.need[job2] ?? -1;
    this.bornAt.set(job2, this.view?.cases.bornAt[need] ?? Number.NaN);
    this.groupOf.delete(job2);
  }
  jobRegraded() {
    this.add("jobs regraded", 1);
  }
  unitSent(job2, unitGroup) {
    const isFirst2 = !this.groupOf.has(job2);
    this.groupOf.set(job2, unitGroup);
    if (!isFirst2 || !this.isInWindow()) return;
    const wait3 = this.now() - (this.jobs?.waitingSince[job2] ?? Number.NaN);
    const own = this.recorder.scenario.response?.areas[this.jobs?.area[job2] ?? 0]?.units[0];
    this.add(jobsNote, 1);
    this.add(waitedNote, wait3 > 0 ? 1 : 0);
    this.add(jobWaitNote, wait3);
    this.add(awayNote, unitGroup === own ? 0 : 1);
  }
  unitDiverted() {
    this.add("units diverted", 1);
  }
  jobAttended() {
    this.add("jobs attended", 1);
  }
  unitReleased(job2, seconds) {
    if (!this.isInWindow()) return;
    this.add(unitTimeNote, seconds);
    this.add(groupTimeNote(this.groupOf.get(job2) ?? -1), seconds);
  }
  jobClosed(job2) {
    if (!this.isInWindow()) return;
    this.add(closedNote, 1);
    this.add(sinceBirthNote, this.now() - (this.bornAt.get(job2) ?? Number.NaN));
  }
  unitsChange() {
    const { startAt, endAt } = this.recorder.window;
    this.notes.set(windowNote, endAt - startAt);
  }
  now() {
    return this.view?.clock[0] ?? Number.NaN;
  }
  isInWindow() {
    const { startAt, endAt } = this.recorder.window;
    return this.now() >= startAt && this.now() < endAt;
  }
  add(name2, value) {
    this.notes.set(name2, (this.notes.get(name2) ?? 0) + value);
  }
};
var officersNoted = (recorder, notes) => {
  const jobs2 = new JobNotes(recorder, notes);
  const floor = wrappedObserver(recorder, {
    begun: (view) => {
      jobs2.watch(view);
      recorder.begun(view);
    }
  });
  return { ...floor, response: bothHear(jobs2, recorder.response) };
};

// test/validation/officer-cases.ts
var minute9 = 60;
var hour3 = 3600;
var units = 22;
var officerCases = [
  {
    id: "A36",
    file: "a36-calls-then-dispatch.yaml",
    source: "product form (Jackson): two queues in a row, each as if it were alone",
    faults: ["one-unit-more", "one-in-three-is-dispatched"],
    listen: officersNoted,
    quick: { replications: 12, warmUpDays: 1, days: 14, slack: 14 },
    metrics: [
      { name: "call_P_wait", expected: 0.5696624302, read: allBusy() },
      { name: "call_E_Wq", expected: 2.441410415, read: inUnitsOf(minute9, ofQueue("meanWaitingTime")) },
      { name: "call_utilisation", expected: 0.825, read: occupancy },
      { name: "dispatch_P_wait", expected: 0.2093626959, read: noted(waitedNote, jobsNote) },
      { name: "dispatch_E_Wq", expected: 2.015255897, read: inUnitsOf(minute9, noted(jobWaitNote, jobsNote)) },
      { name: "dispatch_E_queue", expected: 0.7758735202, read: noted(jobWaitNote, windowNote) },
      {
        name: "dispatch_utilisation",
        expected: 0.7875,
        read: inUnitsOf(units, noted(unitTimeNote, windowNote))
      },
      {
        name: "E_total_time_call_to_incident_closed",
        expected: 53.95666631,
        read: inUnitsOf(minute9, noted(sinceBirthNote, closedNote))
      }
    ]
  },
  {
    id: "A39, B09",
    file: "a39-hypercube.yaml",
    source: "hypercube of eight states; Larson and Odoni, Urban Operations Research, 5.5.3: workloads 0.5574, 0.4734, 0.4693",
    faults: ["three-prefers-two", "neighbours-wait-a-minute"],
    listen: officersNoted,
    quick: { replications: 24, warmUpDays: 1, days: 84, slack: 6 },
    metrics: [
      ...[0.5573640121, 0.4733722861, 0.4692637018].map((expected, group) => ({
        name: `workload_unit${group + 1}`,
        expected,
        read: noted(groupTimeNote(group), windowNote)
      })),
      { name: "P_delay", expected: 0.2368421053, read: noted(waitedNote, jobsNote) },
      { name: "E_Wq", expected: 0.1578947368, read: inUnitsOf(hour3, noted(jobWaitNote, jobsNote)) },
      {
        name: "fraction_dispatches_out_of_primary_area",
        expected: 0.4353251582,
        read: noted(awayNote, jobsNote)
      }
    ]
  }
];

// test/validation/published-table-cases.ts
function surveyRow(row) {
  return [
    { name: "avg_wait_s", expected: row.meanWait, read: ofQueue("meanWaitingTime") },
    { name: "wait_90pct_s", expected: row.nineInTenWait, read: waitQuantile(0.9) },
    { name: "avg_queue", expected: row.queueLength, read: queueLength() },
    { name: "utilisation", expected: row.utilisation, read: occupancy }
  ];
}
var survey = "Mandelbaum and Zeltyn, survey of Palm and Erlang A, table of fifty agents; exact values";
var publishedTableCases = [
  {
    id: "B01 Erlang C",
    file: "b01-fifty-handlers-erlang-c.yaml",
    source: `${survey} (printed 20.8 s, 58.1 s, 17, 0.96)`,
    faults: ["one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 1, slack: 12 },
    metrics: surveyRow({
      meanWait: 20.83366834,
      nineInTenWait: 58.13874178,
      queueLength: 16.66693467,
      utilisation: 0.96
    })
  },
  {
    id: "B01 Erlang C, fewer callers",
    file: "b01-fewer-callers-erlang-c.yaml",
    source: `${survey} (printed 8.8 s, 28.2 s, 7, 0.93)`,
    faults: ["one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 1, slack: 8 },
    metrics: surveyRow({
      meanWait: 8.831702901,
      nineInTenWait: 28.15398518,
      queueLength: 6.84695608,
      utilisation: 0.9303242408
    })
  },
  {
    id: "B12",
    file: "b12-fourteen-positions.yaml",
    source: "README of rodrigo-arenas/pyworkforce, Erlang C staffing example",
    faults: ["one-handler-more", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 8, slack: 7 },
    metrics: [
      { name: "waiting_probability", expected: 0.1741319336, read: allBusy() },
      { name: "service_level", expected: 0.8883500192, read: within2(20) },
      { name: "occupancy", expected: 0.7142857143, read: occupancy }
    ]
  }
];

// test/validation/repeat-cases.ts
var minute10 = 60;
var fiveMinutes = 300;
var repeatCases = [
  {
    id: "A44",
    file: "a44-repeats.yaml",
    source: "product form: M/M/10 with feedback through an endless orbit (Jackson; BCMP)",
    faults: ["twice-as-soon", "twenty-nine-in-a-hundred"],
    quick: { replications: 12, warmUpDays: 1, days: 7, slack: 8 },
    metrics: [
      { name: "total_contact_rate", expected: 2, read: perUnitOf(minute10, offeredPerSecond()) },
      { name: "contacts_per_case", expected: 1 / 0.7, read: ofNeeds("contactsPerNeed") },
      { name: "utilisation", expected: 0.8, read: occupancy },
      { name: "P_wait", expected: 0.4091801508, read: allBusy() },
      { name: "E_Wq", expected: 0.8183603016, read: inUnitsOf(minute10, ofQueue("meanWaitingTime")) },
      { name: "E_Lq", expected: 1.636720603, read: queueLength() },
      { name: "P(Wq<=1)", expected: 0.7518196932, read: within2(minute10) },
      { name: "P(Wq<=5)", expected: 0.9664124479, read: within2(fiveMinutes) },
      { name: "E_pending_returns", expected: 36, read: inOrbit },
      {
        name: "E_case_duration_first_arrival_to_final_end",
        expected: 32.59765757,
        read: inUnitsOf(minute10, ofNeeds("meanTimeToSettle"))
      }
    ]
  }
];

// src/statistics/erlang.ts
function erlangB(handlers5, offeredLoad) {
  if (!(Number.isInteger(handlers5) && handlers5 >= 0 && offeredLoad >= 0)) {
    throw new RangeError(`Erlang B is not defined for ${handlers5} handlers and a load of ${offeredLoad}.`);
  }
  let blocked4 = 1;
  for (let n = 1; n <= handlers5; n++) blocked4 = offeredLoad * blocked4 / (n + offeredLoad * blocked4);
  return blocked4;
}
function erlangC2(system) {
  const { arrivalRate, meanHandleTime, handlers: handlers5 } = system;
  const occupancy2 = arrivalRate * meanHandleTime / handlers5;
  const lost3 = erlangB(handlers5, arrivalRate * meanHandleTime);
  if (!(occupancy2 < 1)) return null;
  const waitProbability = lost3 / (1 - occupancy2 * (1 - lost3));
  const meanWaitOfDelayed = meanHandleTime / (handlers5 * (1 - occupancy2));
  const meanWait = waitProbability * meanWaitOfDelayed;
  return { waitProbability, meanWait, meanWaitOfDelayed, meanQueue: arrivalRate * meanWait, occupancy: occupancy2 };
}

// test/validation/routing-cases.ts
var minute11 = 60;
var waitOf2 = (queue2) => inUnitsOf(minute11, ofQueue("meanWaitingTime", queue2));
function node(name2, place, system) {
  const { meanWait, waitProbability, meanQueue, occupancy: busy3 } = erlangC2(system) ?? noSteadyState();
  return [
    { name: `E_Wq of ${name2}`, expected: meanWait, read: waitOf2(place) },
    { name: `P_wait of ${name2}`, expected: waitProbability, read: allBusy(place) },
    { name: `E_Lq of ${name2}`, expected: meanQueue, read: queueLength(place) },
    { name: `occupancy of ${name2}`, expected: busy3, read: occupancyOf(place) }
  ];
}
function noSteadyState() {
  throw new Error("the queue grows without end");
}
var callsAtNode = 0.5 / (1 - 0.4 * 0.2);
function twoSpeeds() {
  const [rate2, quick, slow] = [0.4, 1 / 2.4, 1 / 7.2];
  const load = rate2 / (quick + slow);
  const [empty, quickAlone, slowAlone] = [2, rate2 / quick, rate2 / slow];
  const both2 = rate2 * rate2 / (quick * slow);
  const sum2 = empty + quickAlone + slowAlone + both2 / (1 - load);
  const waiting = both2 * load / (1 - load) / (1 - load) / sum2;
  return [
    { name: "P_wait", expected: both2 / (1 - load) / sum2, read: allBusy() },
    { name: "E_Wq", expected: waiting / rate2, read: waitOf2(0) },
    { name: "E_Lq", expected: waiting, read: queueLength() },
    {
      name: "occupancy",
      expected: ((quickAlone + slowAlone) / 2 + both2 / (1 - load)) / sum2,
      read: occupancy
    }
  ];
}
function mostSkilledLast([allRound = 0, only = 0, first = 0, second = 0]) {
  const most4 = 30;
  const come101 = () => {
    if (only === 0) return [allRound, 1, first, second];
    return allRound === 0 ? [1, only, first, second] : [1, 1, first, second + 1];
  };
  const nextAllRound = () => {
    if (first > 0) return [1, only, first - 1, second];
    return second > 0 ? [1, only, 0, second - 1] : [0, only, 0, 0];
  };
  return [
    [allRound === 0 ? [1, only, 0, second] : [1, only, first + 1, second], first < most4 ? 0.12 : 0],
    [come101(), second < most4 ? 0.2 : 0],
    [nextAllRound(), allRound / 4],
    [second > 0 ? [allRound, 1, first, second - 1] : [allRound, 0, first, 0], only / 4],
    [[allRound, only, first - 1, second], first / 3],
    [[allRound, only, first, second - 1], second / 6]
  ];
}
function skillMetrics() {
  const chain = steadyState([0, 0, 0, 0], mostSkilledLast);
  const first = chain.mean(([, , waiting = 0]) => waiting);
  const second = chain.mean(([, , , waiting = 0]) => waiting);
  return [
    { name: "P_wait_999", expected: chain.mean(([allRound = 0]) => allRound), read: allBusy(0) },
    { name: "P_wait_101", expected: chain.mean(([one = 0, other = 0]) => one * other), read: allBusy(1) },
    { name: "E_Q_999", expected: first, read: queueLength(0) },
    { name: "E_Q_101", expected: second, read: queueLength(1) },
    { name: "P_ab_999", expected: first / 3 / 0.12, read: ofQueue("abandonmentRatio", 0) },
    { name: "P_ab_101", expected: second / 6 / 0.2, read: ofQueue("abandonmentRatio", 1) }
  ];
}
var routingCases = [
  {
    id: "A41",
    file: "a41-two-left-free.yaml",
    source: "continuous-time Markov chain of three dimensions; cut-off priority of Schaack and Larson",
    faults: ["one-left-free", "nobody-left-free"],
    quick: { replications: 20, warmUpDays: 1, days: 21, slack: 6 },
    metrics: [
      { name: "P_wait_999", expected: 0.02766418345, read: allBusy(0), relativeLimit: 0.03 },
      { name: "P_wait_101", expected: 0.5041028984, read: allBusy(1) },
      { name: "E_Wq_999", expected: 0.01606307426, read: waitOf2(0), relativeLimit: 0.05 },
      { name: "E_Wq_101", expected: 1.855424831, read: waitOf2(1) },
      { name: "E_Q_999", expected: 0.00803153713, read: queueLength(0) },
      { name: "E_Q_101", expected: 1.855424831, read: queueLength(1) },
      { name: "utilisation", expected: 0.675, read: occupancy }
    ]
  },
  {
    id: "ageing",
    file: "waiting-promotes.yaml",
    source: "Kleinrock 1964, delay-dependent priorities in M/G/1, closed form",
    faults: ["equal-pace", "twice-as-fast"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: [
      { name: "E_Wq_999", expected: 14 / 3, read: waitOf2(0) },
      { name: "E_Wq_101", expected: 10, read: waitOf2(1) }
    ]
  },
  {
    id: "transfers",
    file: "handed-on.yaml",
    source: "Jackson 1957, 1963: Erlang C at each node of an open network",
    faults: ["five-percent-less-handed-on", "nobody-comes-back"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: [
      ...node("calls", 0, { arrivalRate: callsAtNode, meanHandleTime: 4, handlers: 3 }),
      ...node("desk", 1, { arrivalRate: 0.4 * callsAtNode, meanHandleTime: 6, handlers: 2 })
    ]
  },
  {
    id: "bands",
    file: "two-speeds.yaml",
    source: "Gumbel 1960, two servers of different rates, closed form",
    faults: ["both-alike", "slow-is-slower"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: twoSpeeds()
  },
  {
    id: "selection",
    file: "most-skilled-last.yaml",
    source: "continuous-time Markov chain of four dimensions",
    faults: ["longest-idle", "everybody-takes-all"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 4 },
    metrics: skillMetrics()
  }
];

// test/validation/several-queue-cases.ts
var minute12 = 60;
var waitOf3 = (queue2) => inUnitsOf(minute12, ofQueue("meanWaitingTime", queue2));
function beyond(name2, queue2, shares) {
  return shares.map(([time, share2]) => ({
    name: `P(${name2}>${time})`,
    expected: share2,
    read: complement(within2(Math.round(time * minute12), queue2))
  }));
}
var severalQueueCases = [
  {
    id: "A23",
    file: "a23-two-priorities.yaml",
    source: "Cobham; Kella and Yechiali; the tail of class 2 by inverting its transform",
    faults: ["priorities-swapped", "first-come-first-served"],
    quick: { replications: 20, warmUpDays: 1, days: 14, slack: 7 },
    metrics: [
      { name: "E_Wq_class1", expected: 0.2483875006, read: waitOf3(0) },
      { name: "E_Wq_class2", expected: 1.419357147, read: waitOf3(1) },
      { name: "E_Wq_all", expected: 1.100001789, read: together(waitOf3(0), waitOf3(1)) },
      { name: "P_wait", expected: 0.513334168, read: together(allBusy(0), allBusy(1)) },
      { name: "utilisation", expected: 0.825, read: occupancy },
      { name: "E_Lq_class1", expected: 0.1490325004, read: queueLength(0) },
      { name: "E_Lq_class2", expected: 2.270971434, read: queueLength(1) },
      ...beyond("Wq1", 0, [
        [0.1666667, 0.3637557363],
        [0.5, 0.1826540085]
      ]),
      ...beyond("Wq2", 1, [
        [0.5, 0.4161596266],
        [1, 0.3451466199],
        [3, 0.1715894563],
        [10, 0.01586627274]
      ])
    ]
  },
  {
    id: "A26",
    file: "a26-two-priorities-one-call-taker.yaml",
    source: "Cobham 1954",
    faults: ["first-come-first-served", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 182, slack: 5 },
    metrics: [
      { name: "E_Wq_class1", expected: 6.068181818, read: waitOf3(0) },
      { name: "E_Wq_class2", expected: 17.84759358, read: waitOf3(1) },
      { name: "E_Lq_class1", expected: 0.1820454545, read: queueLength(0) },
      { name: "E_Lq_class2", expected: 1.070855615, read: queueLength(1) },
      { name: "utilisation", expected: 0.66, read: occupancy }
    ]
  },
  {
    id: "A28",
    file: "a28-two-impatient-priorities.yaml",
    source: "continuous-time Markov chain of four dimensions",
    faults: ["priorities-swapped", "first-come-first-served"],
    quick: { replications: 20, warmUpDays: 1, days: 36, slack: 4 },
    metrics: [
      { name: "E_W_999", expected: 0.6136279069, read: waitOf3(0) },
      { name: "E_W_101", expected: 1.174024718, read: waitOf3(1) },
      { name: "P_ab_999", expected: 0.3068139534, read: ofQueue("abandonmentRatio", 0) },
      { name: "P_ab_101", expected: 0.2935061796, read: ofQueue("abandonmentRatio", 1) },
      { name: "P_all_busy", expected: 0.6242252701, read: together(allBusy(0), allBusy(1)) },
      { name: "E_Q_999", expected: 0.1534069767, read: queueLength(0) },
      { name: "E_Q_101", expected: 0.5283111232, read: queueLength(1) },
      { name: "occupancy", expected: 0.80914095, read: occupancy },
      { name: "mean_999_in_service", expected: 0.5198895349, read: talking(0) },
      { name: "mean_101_in_service", expected: 1.907533315, read: talking(1) }
    ]
  },
  {
    id: "A42",
    file: "a42-emergency-team-helps.yaml",
    source: "continuous-time Markov chain of five dimensions",
    faults: ["equal-priority", "no-help"],
    quick: { replications: 20, warmUpDays: 1, days: 28, slack: 4 },
    metrics: [
      { name: "P_wait_999", expected: 0.5390176462, read: allBusy(0) },
      { name: "P_wait_101", expected: 0.4154120577, read: allBusy(1) },
      { name: "P_ab_999", expected: 0.3038132647, read: ofQueue("abandonmentRatio", 0) },
      { name: "P_ab_101", expected: 0.1198291675, read: ofQueue("abandonmentRatio", 1) },
      { name: "E_W_999", expected: 0.3797665809, read: waitOf3(0) },
      { name: "E_W_101", expected: 0.47931667, read: waitOf3(1) },
      { name: "E_Q_999", expected: 0.1329183033, read: queueLength(0) },
      { name: "E_Q_101", expected: 0.431385003, read: queueLength(1) },
      { name: "occupancy_pool_101", expected: 0.8163811419, read: occupancyOf(0) },
      { name: "occupancy_pool_999", expected: 0.7475404642, read: occupancyOf(1) }
    ]
  },
  {
    id: "A34",
    file: "a34-redials.yaml",
    source: "continuous-time Markov chain of two dimensions: in the system, and in orbit",
    faults: ["nobody-redials", "redials-take-twice-as-long"],
    quick: { replications: 20, warmUpDays: 1, days: 24, slack: 5 },
    metrics: [
      { name: "total_attempt_rate", expected: 0.9027412691, read: perUnitOf(minute12, offeredPerSecond()) },
      { name: "attempts_per_fresh_call", expected: 1.128426586, read: ofNeeds("contactsPerNeed") },
      { name: "P_abandon_per_attempt", expected: 0.18968386, read: ofQueue("abandonmentRatio") },
      { name: "P_wait_per_attempt", expected: 0.4143414342, read: allBusy() },
      { name: "E_queue", expected: 0.342470897, read: queueLength() },
      { name: "E_in_orbit", expected: 0.5137063455, read: inOrbit },
      { name: "E_wait_per_attempt", expected: 0.37936772, read: waitOf3(0) },
      { name: "occupancy", expected: 0.7315058206, read: occupancy },
      {
        name: "fraction_of_fresh_calls_finally_served",
        expected: 0.9143822757,
        read: complement(ofNeeds("needsLostRatio"))
      }
    ]
  }
];

// test/validation/completed-stages.ts
var overNote = (queue2) => `conversations over, queue ${queue2}`;
var waitedNote2 = (queue2) => `seconds waited, queue ${queue2}`;
var busyNote = (queue2) => `handler-seconds, queue ${queue2}`;
var daysNote2 = "days";
var completedBy = (instant) => (recorder, notes) => {
  let view = null;
  const answeredAt = /* @__PURE__ */ new Map();
  const add = (name2, value) => notes.set(name2, (notes.get(name2) ?? 0) + value);
  const now = () => view?.clock[0] ?? Number.NaN;
  const queueOf = (contact) => view?.contacts.queue[contact] ?? -1;
  return wrappedObserver(recorder, {
    begun: (centre3) => {
      view = centre3;
      notes.set(daysNote2, 1);
      recorder.begun(centre3);
    },
    answered: (contact) => {
      answeredAt.set(contact, now());
      recorder.answered(contact);
    },
    talked: (contact, handler) => {
      const queue2 = queueOf(contact);
      const from = answeredAt.get(contact) ?? Number.NaN;
      if (now() <= instant) {
        add(busyNote(queue2), now() - from);
        add(overNote(queue2), 1);
        add(waitedNote2(queue2), from - (view?.contacts.joinedAt[contact] ?? Number.NaN));
      }
      recorder.talked(contact, handler);
    }
  });
};

// test/validation/two-stage-cases.ts
var minute13 = 60;
var runTime = 1e3 * minute13;
var operators = 13;
var nurses = 9;
var publishedOver3 = 50;
var rounded = { publishedOver: publishedOver3, relativeLimit: 0.25 };
var twoStageCases = [
  {
    id: "B07",
    file: "b07-urgent-care.yaml",
    source: "STARS urgent-care call centre (pythonhealthdatascience/stars-ciw-example, MIT), 50 replications",
    faults: ["ten-nurses", "one-operator-more"],
    listen: completedBy(runTime),
    quick: { replications: 200, slack: 1 },
    metrics: [
      {
        name: "operator_wait_min",
        expected: 3.5,
        read: inUnitsOf(minute13, noted(waitedNote2(0), overNote(0))),
        ...rounded
      },
      {
        name: "operator_util",
        expected: 0.929,
        read: inUnitsOf(operators * runTime, noted(busyNote(0), daysNote2)),
        publishedOver: publishedOver3
      },
      {
        name: "nurse_wait_min",
        expected: 48.5,
        read: inUnitsOf(minute13, noted(waitedNote2(1), overNote(1))),
        ...rounded
      },
      {
        name: "nurse_util",
        expected: 0.971,
        read: inUnitsOf(nurses * runTime, noted(busyNote(1), daysNote2)),
        publishedOver: publishedOver3
      }
    ]
  }
];

// src/model/observer.ts
var origins = ["first", "redial", "chaser", "escalation", "repeat", "work"];

// test/validation/third-day.ts
var secondsPerDay = 86400;
var thirdDay = 2;
var minute14 = 60;
var late = 15 * minute14;
var replicationNote = "replications";
var originNote = (queue2, origin) => `${origin} contacts, queue ${queue2}`;
var jobNote = (grade2) => `jobs of grade ${grade2}`;
var jobWaitNote2 = (grade2) => `minutes that jobs of grade ${grade2} waited`;
var lateNote = (grade2) => `jobs of grade ${grade2} that waited more than 15 min`;
var unitHoursNote = "unit-hours";
var ThirdDay = class {
  constructor(notes) {
    this.view = null;
    this.jobs = null;
    this.sentAt = /* @__PURE__ */ new Map();
    this.notes = notes;
  }
  watch(view) {
    this.view = view;
    this.add(replicationNote, 1);
  }
  rang(contact) {
    if (this.view === null || dayOf(this.view.contacts.firstRangAt[contact] ?? 0) !== thirdDay) return;
    const { contacts } = this.view;
    this.add(originNote(contacts.queue[contact] ?? -1, origins[contacts.origin[contact] ?? -1] ?? ""), 1);
  }
  responseBegun(jobs2) {
    this.jobs = jobs2;
  }
  jobRaised(job2) {
    this.sentAt.delete(job2);
  }
  jobRegraded() {
    throw new Error("no job is regraded in this case");
  }
  unitSent(job2) {
    this.sentAt.set(job2, this.now());
    const gradedAt = this.jobs?.gradedAt[job2] ?? 0;
    if (dayOf(gradedAt) !== thirdDay) return;
    const grade2 = this.jobs?.grade[job2] ?? -1;
    const wait3 = this.now() - gradedAt;
    this.add(jobNote(grade2), 1);
    this.add(jobWaitNote2(grade2), wait3 / minute14);
    this.add(lateNote(grade2), wait3 > late ? 1 : 0);
  }
  unitDiverted() {
    throw new Error("no unit is diverted in this case");
  }
  jobAttended() {
    this.add("jobs attended", 1);
  }
  unitReleased(job2) {
    this.addBusy(job2, this.now());
  }
  jobClosed(job2) {
    this.sentAt.delete(job2);
  }
  unitsChange() {
    this.add("changes of units", 1);
  }
  /** The part of a unit's work that falls into the third day. */
  addBusy(job2, endAt) {
    const from = Math.max(this.sentAt.get(job2) ?? endAt, thirdDay * secondsPerDay);
    const time = Math.min(endAt, (thirdDay + 1) * secondsPerDay) - from;
    if (time > 0) this.add(unitHoursNote, time / 3600);
  }
  now() {
    return this.view?.clock[0] ?? Number.NaN;
  }
  add(name2, value) {
    this.notes.set(name2, (this.notes.get(name2) ?? 0) + value);
  }
};
function dayOf(instant) {
  return Math.floor(instant / secondsPerDay);
}
var thirdDayNoted = (recorder, notes) => {
  const day2 = new ThirdDay(notes);
  const floor = wrappedObserver(recorder, {
    begun: (view) => {
      day2.watch(view);
      recorder.begun(view);
    },
    rang: (contact) => {
      day2.rang(contact);
      recorder.rang(contact);
    }
  });
  return { ...floor, response: bothHear(day2, recorder.response) };
};

// test/validation/whole-day-cases.ts
var publishedOver4 = 3e3;
var thirdDay2 = 2;
var days = 4;
var secondsPerHour3 = 3600;
var onDay = (column2, queue2) => {
  return ({ tables: { days: table6 } }) => [
    table6.cells[(queue2 * days + thirdDay2) * table6.width + column2] ?? Number.NaN,
    1
  ];
};
var within3 = (thresholds, queue2) => {
  return (sample) => {
    let sum2 = 0;
    for (let i = 0; i < thresholds; i++) sum2 += onDay(firstThreshold + i, queue2)(sample)[0];
    return [sum2, 1];
  };
};
var busyHours = ({ tables: { teamDays } }) => [
  (teamDays.cells[thirdDay2 * teamDays.width + busyTime] ?? Number.NaN) / secondsPerHour3,
  1
];
function calls(name2, queue2, values) {
  const metrics = [
    ["offered", values.offered, onDay(offered, queue2)],
    ["redials", values.redials, noted(originNote(queue2, "redial"), replicationNote)],
    ["answered", values.answered, onDay(answered, queue2)],
    ["abandoned", values.abandoned, onDay(abandoned, queue2)],
    ["answered_within_10s", values.within10, within3(1, queue2)],
    ["answered_within_30s", values.within30, within3(2, queue2)],
    ["sum_wait_answered_s", values.waitAnswered, onDay(waitOfAnswered, queue2)],
    ["sum_wait_abandoned_s", values.waitAbandoned, onDay(waitOfAbandoned, queue2)]
  ];
  return metrics.map(([what, expected, read]) => compared(`${what}_${name2}`, expected, read));
}
function jobs(name2, grade2, [count2, waited, late3]) {
  return [
    compared(`incidents_${name2}`, count2, noted(jobNote(grade2), replicationNote)),
    compared(`sum_dispatch_wait_min_${name2}`, waited, noted(jobWaitNote2(grade2), replicationNote)),
    {
      ...compared(`dispatch_wait_gt_15min_${name2}`, late3, noted(lateNote(grade2), replicationNote)),
      // Of the most urgent, one in two days.
      relativeLimit: 1
    }
  ];
}
function compared(name2, expected, read) {
  return { name: name2, expected, read, publishedOver: publishedOver4, relativeLimit: 0.4 };
}
var wholeDayCases = [
  {
    id: "E01",
    file: "e01-whole-day.yaml",
    source: "an independent simulation in another language, 3,000 days; its parts checked against exact results",
    faults: ["officers-first-come", "repeats-in-three-hours", "nobody-kept-free"],
    listen: thirdDayNoted,
    quick: { replications: 24, slack: 3 },
    metrics: [
      ...calls("999", 0, {
        offered: 732.4056667,
        redials: 9.224,
        answered: 722.1703333,
        abandoned: 10.23533333,
        within10: 674.1053333,
        within30: 704.4283333,
        waitAnswered: 1639.961897,
        waitAbandoned: 225.4333782
      }),
      ...calls("101", 1, {
        offered: 3756.702667,
        redials: 263.0246667,
        answered: 3230.169333,
        abandoned: 526.5333333,
        within10: 1328.223667,
        within30: 1615.589,
        waitAnswered: 170757.5159,
        waitAbandoned: 40798.93307
      }),
      compared("repeats_101", 645.5806667, noted(originNote(1, "repeat"), replicationNote)),
      compared("busy_agent_h_all", 463.846616, busyHours),
      compared("busy_unit_h", 883.6567076, noted(unitHoursNote, replicationNote)),
      ...jobs("P1", 0, [397.3303333, 465.6075303, 0.55]),
      ...jobs("P2", 1, [387.5026667, 7841.476113, 115.984])
    ]
  }
];

// test/validation/all-cases.ts
var steadyCases = [
  ...erlangCCases,
  ...erlangACases,
  ...generalTimeCases,
  ...severalQueueCases,
  ...publishedTableCases
];
var floorCases = [
  ...entranceCases,
  ...interruptionCases,
  ...routingCases,
  ...clusteredArrivalCases
];
var needCases = [...repeatCases, ...officerCases];
var timedCases = [...offeredLoadCases, ...longRunCases];
var singleDayCases = [
  ...dayCases,
  ...hourlyDayCases,
  ...multiSkillCases,
  ...blockedDayCases,
  ...twoStageCases,
  ...wholeDayCases
];
var allCases = [
  ...steadyCases,
  ...floorCases,
  ...needCases,
  ...timedCases,
  ...singleDayCases
];
var metricCount = allCases.reduce((sum2, { metrics }) => sum2 + metrics.length, 0);

// test/validation/validation-case.ts
import { dirname as dirname2, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// src/files/read-scenario.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";

// src/scenario/authored-data.ts
function isMap(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function dataAt(data, path) {
  return path.reduce((parent, key) => childOf(parent, key), data);
}
function childOf(parent, key) {
  if (parent === null || typeof parent !== "object" || !Object.hasOwn(parent, key)) return void 0;
  return Array.isArray(parent) ? parent[Number(key)] : parent[key];
}
function sameData(a, b) {
  return a === b || canonicalText(a) === canonicalText(b);
}
function canonicalText(data) {
  if (data === void 0 || data === null || typeof data !== "object") return JSON.stringify(data ?? null);
  if (Array.isArray(data)) return `[${data.map(canonicalText).join(",")}]`;
  const entries = Object.entries(data).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(",")}}`;
}
var longestQuote = 60;
function inWords(data) {
  if (data === void 0 || data === null) return "nothing";
  if (typeof data === "string") return quoted(data);
  if (typeof data !== "object") return JSON.stringify(data);
  const keys = Object.keys(data);
  if (Array.isArray(data)) return `a list of ${keys.length}`;
  return keys.length === 0 ? "an empty map" : `a map of ${shortened(keys.join(", "))}`;
}
function quoted(text3) {
  return JSON.stringify(shortened(text3));
}
function shortened(text3) {
  return text3.length > longestQuote ? `${text3.slice(0, longestQuote)}\u2026` : text3;
}

// src/scenario/balanced-shares.ts
import { produceWithPatches as produceWithPatches3 } from "immer";

// src/scenario/units.ts
var minute15 = 60;
var hour4 = 3600;
var day = 24 * hour4;
var week = 7 * day;
var year = 365 * day;
var spans = new Map([
  ...spellings(1, ["s", "sec", "secs", "second", "seconds"]),
  ...spellings(minute15, ["min", "mins", "minute", "minutes"]),
  ...spellings(hour4, ["h", "hr", "hrs", "hour", "hours"]),
  ...spellings(day, ["day", "days"]),
  ...spellings(week, ["week", "weeks"])
]);
var periods2 = /* @__PURE__ */ new Map([
  ["s", 1],
  ["second", 1],
  ["min", minute15],
  ["minute", minute15],
  ["h", hour4],
  ["hour", hour4],
  ["day", day],
  ["week", week],
  ["year", year]
]);
function spellings(seconds, names) {
  return names.map((name2) => [name2, seconds]);
}
var over = /^(.*?)(?: per |\/|^per )(.+)$/;
function unitOf(text3) {
  const words5 = text3.trim().toLowerCase().replaceAll(/\s+/g, " ").replaceAll(/ ?\/ ?/g, "/");
  if (words5 === "") return { dimension: "bare", times: 1, per: 1 };
  if (words5 === "%") return { dimension: "bare", times: 1, per: 100 };
  const span2 = spans.get(words5);
  if (span2 !== void 0) return { dimension: "time", times: span2, per: 1 };
  const [, what, period2] = over.exec(words5) ?? [];
  return what === void 0 || period2 === void 0 ? null : perPeriod(what, period2);
}
function perPeriod(what, period2) {
  const per = periods2.get(period2);
  if (per === void 0) return null;
  if (what === "") return { dimension: "rate", times: 1, per };
  const times = spans.get(what);
  return times === void 0 ? null : { dimension: "handlers", times, per };
}

// src/scenario/amounts.ts
var numberThenUnit = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(.*?)\s*$/;
var longestText = 100;
var several = /^\s*(?:\d+(?:\.\d+)?\s*[a-zA-Z]+\s*){2,}$/;
var parts = /\d+(?:\.\d+)?\s*[a-zA-Z]+/g;
function amountOf(authored) {
  if (typeof authored === "number")
    return { number: authored, unit: "", dimension: "bare", value: authored, one: 1 };
  if (typeof authored !== "string" || authored.length > longestText) return null;
  return simple(authored) ?? compound(authored);
}
function withNumber(authored, number) {
  if (typeof authored === "number") return number;
  return `${number} ${amountOf(authored)?.unit ?? ""}`.trim();
}
function simple(text3) {
  const [, digits3, unit2] = numberThenUnit.exec(text3) ?? [];
  return digits3 === void 0 || unit2 === void 0 ? null : amount(Number(digits3.replaceAll(",", "")), unit2);
}
function amount(number, text3) {
  const unit2 = unitOf(text3);
  if (unit2 === null) return null;
  return { number, unit: text3, dimension: unit2.dimension, value: worth(number, unit2), one: worth(1, unit2) };
}
function worth(number, { times, per }) {
  return number * times / per;
}
function compound(text3) {
  if (!several.test(text3)) return null;
  const amounts = (text3.match(parts) ?? []).map(simple);
  const last = amounts.at(-1) ?? null;
  if (last === null || amounts.some((each2) => each2?.dimension !== "time")) return null;
  const value = amounts.reduce((sum2, each2) => sum2 + (each2?.value ?? 0), 0);
  return { ...last, value, number: value / last.one };
}

// src/scenario/nearest.ts
var longestWord = 64;
function nearestHint(word2, candidates) {
  const near = nearest(word2, candidates);
  return near === null ? {} : { hint: didYouMean(near) };
}
function didYouMean(word2) {
  return `did you mean ${word2}?`;
}
function nearest(word2, candidates) {
  if (word2.length > longestWord) return null;
  let best = null;
  let fewest = Math.max(1, Math.floor(word2.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(word2.length - candidate.length) >= fewest) continue;
    const distance = editDistance(word2.toLowerCase(), candidate.toLowerCase());
    if (distance >= fewest) continue;
    fewest = distance;
    best = candidate;
  }
  return best;
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column2) => column2);
  for (let row = 1; row <= a.length; row++) {
    const present = [row];
    for (let column2 = 1; column2 <= b.length; column2++) {
      const isSame = a[row - 1] === b[column2 - 1];
      const replaced = at(last, column2 - 1) + (isSame ? 0 : 1);
      const isSwapped = a[row - 1] === b[column2 - 2] && a[row - 2] === b[column2 - 1];
      const swapped = isSwapped ? at(beforeLast, column2 - 2) + 1 : replaced;
      present.push(Math.min(replaced, swapped, at(last, column2) + 1, at(present, column2 - 1) + 1));
    }
    beforeLast = last;
    last = present;
  }
  return at(last, b.length);
}
function at(row, column2) {
  return row[column2] ?? Number.POSITIVE_INFINITY;
}

// src/scenario/ranges.ts
var ends = /^(.+?)\.\.(.+)$/;
function rangeOf(text3, value) {
  const amounts = amountsOf(text3, value.unit);
  if (amounts === null || amounts.some(({ dimension }) => dimension !== value.dimension)) return null;
  const [low, high] = amounts;
  return { low: low.value, high: high.value };
}
function mapRange(text3, unit2, change) {
  const amounts = amountsOf(text3, unit2);
  return amounts === null ? text3 : amounts.map((end) => written(end, change(end))).join("..");
}
function written({ unit: unit2 }, number) {
  return String(withNumber(unit2 === "" ? 0 : `0 ${unit2}`, number));
}
function amountsOf(text3, unit2) {
  const [, first, second] = typeof text3 === "string" ? ends.exec(text3) ?? [] : [];
  const one = amountOf(first);
  const other = amountOf(second);
  if (one === null || other === null) return null;
  const low = withUnit(one, other.unit || unit2);
  const high = withUnit(other, one.unit || unit2);
  return low === null || high === null ? null : [low, high];
}
function withUnit(amount2, unit2) {
  return amount2.unit === "" ? amountOf(`${amount2.number} ${unit2}`) : amount2;
}

// src/scenario/quantity.ts
var tags = ["P", "D", "A"];
var evidenceKeys = ["value", "range", "tag", "source"];
function numberOf(quantity2) {
  return amountOf(plain(quantity2))?.value ?? Number.NaN;
}
function plain(quantity2) {
  return typeof quantity2 === "object" ? quantity2.value : quantity2;
}
function isEvidence(data) {
  return isMap(data) && Object.hasOwn(data, "value") && !Object.hasOwn(data, "distribution");
}
function complaintsOf(quantity2, kind) {
  if (!isEvidence(quantity2)) return numberComplaints(quantity2, kind, []);
  const complaints = [...unknownKeys(quantity2), ...numberComplaints(quantity2.value, kind, ["value"])];
  const { tag, source: source3 } = quantity2;
  if (tag !== void 0 && !tags.includes(tag)) {
    complaints.push({
      path: ["tag"],
      expected: "P (published), D (derived) or A (assumed)",
      found: inWords(tag)
    });
  }
  if (source3 !== void 0 && typeof source3 !== "string") {
    complaints.push({ path: ["source"], expected: "text", found: inWords(source3) });
  }
  const value = amountOf(quantity2.value);
  const { range } = quantity2;
  if (range === void 0 || value === null) return complaints;
  return [...complaints, ...rangeComplaints(range, value, kind)];
}
function unknownKeys(quantity2) {
  return Object.keys(quantity2).filter((key) => !evidenceKeys.includes(key)).map((key) => ({
    path: [key],
    expected: "only value, range, tag and source beside a number",
    found: key,
    ...nearestHint(key, evidenceKeys)
  }));
}
function numberComplaints(data, kind, path) {
  const amount2 = amountOf(data);
  const found = inWords(data);
  if (amount2 === null) return [{ path, expected: kind.expected, found, ...unitHint(data, kind) }];
  if (!fits(amount2, kind)) return [{ path, expected: kind.expected, found, ...missingUnit(amount2, kind) }];
  if (isInside(amount2.value, kind)) return [];
  const bounds = kind.bounds ?? kind.expected;
  return [{ path, expected: amount2.value > kind.high ? kind.most ?? bounds : bounds, found }];
}
function fits({ dimension, number, unit: unit2 }, kind) {
  return kind.dimension === "any" || dimension === kind.dimension || number === 0 && unit2 === "";
}
function isInside(value, { low, high, isAboveLow, isWhole }) {
  if (isWhole === true && !Number.isInteger(value)) return false;
  return Number.isFinite(value) && value <= high && (isAboveLow === true ? value > low : value >= low);
}
function missingUnit({ number, unit: unit2 }, { usualUnit }) {
  return unit2 === "" && usualUnit !== "" ? { hint: `write its unit: ${number} ${usualUnit}` } : {};
}
var afterNumber = /^\s*[+-]?[\d.,]+\s*(\D.*)$/;
var knownUnits = [
  "s",
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "min",
  "h",
  "day",
  "week",
  "%",
  "per day",
  "per hour",
  "per minute",
  "per year",
  "h/day",
  "h/week"
];
function unitHint(data, { dimension }) {
  const unit2 = typeof data === "string" ? afterNumber.exec(data)?.[1] : void 0;
  return unit2 === void 0 || dimension === "bare" ? {} : nearestHint(unit2, knownUnits);
}
function rangeComplaints(range, value, kind) {
  const path = ["range"];
  const found = inWords(range);
  const ends2 = rangeOf(range, value);
  if (ends2 === null) return [{ path, expected: "a range such as 255..300 in the unit of the value", found }];
  if (ends2.low > ends2.high) return [{ path, expected: "the lower end of the range first", found }];
  if (!isWithin(value.value, ends2)) return [{ path, expected: "a range that contains the value", found }];
  const isPossible = [ends2.low, ends2.high].every(
    (end) => isInside(end, { ...kind, isAboveLow: false, isWhole: false })
  );
  return isPossible ? [] : [{ path, expected: `a range within what is possible: ${kind.expected}`, found }];
}
var rounding = 1e-9;
function isWithin(value, { low, high }) {
  const slack = rounding * Math.max(Math.abs(low), Math.abs(high));
  return value >= low - slack && value <= high + slack;
}

// src/scenario/schema-queues.ts
import { z as z8 } from "zod";

// src/scenario/quantity-kinds.ts
var unbounded = Number.POSITIVE_INFINITY;
var secondsPerYear = 365 * 86400;
var duration = {
  id: "duration",
  dimension: "time",
  low: 0,
  high: 20 * secondsPerYear,
  expected: "a duration such as 75 s, 5 min or 1 h 30 min",
  bounds: "a duration from 0 s to 20 years",
  usualUnit: "s"
};
var rate = {
  id: "rate",
  dimension: "rate",
  low: 0,
  high: 1e6,
  expected: "a rate such as 225 per day or 9.4 per hour",
  bounds: "a rate of 0 or more",
  usualUnit: "per day"
};
var deskHours = {
  id: "deskHours",
  dimension: "handlers",
  low: 0,
  high: 1e4,
  expected: "desk-hours such as 94 h/day or 658 h/week",
  bounds: "desk-hours of 0 or more",
  usualUnit: "h/day"
};
var share = {
  id: "share",
  dimension: "bare",
  low: 0,
  high: 1,
  expected: "a share between 0 % and 100 %, such as 52 % or 0.52",
  usualUnit: "%"
};
var factor = {
  id: "factor",
  dimension: "bare",
  low: 0,
  high: 1e3,
  expected: "a number of 0 or more, such as 1.07 or 8 %",
  most: "a number of at most 1,000",
  usualUnit: ""
};
var variation = {
  ...factor,
  id: "variation",
  high: 10,
  expected: "a coefficient of variation such as 0.8 or 80 %",
  bounds: "a coefficient of variation from 0 to 10, such as 0.8 or 80 %",
  most: "a coefficient of variation from 0 to 10, such as 0.8 or 80 %"
};
var positive = {
  ...factor,
  id: "positive",
  isAboveLow: true,
  expected: "a number above 0, such as 1.2"
};
var weight = {
  ...factor,
  id: "weight",
  // Larger ones would sum to infinity, and leave nothing of the others.
  high: 1e12,
  expected: "a weight of 0 or more",
  most: "a weight of at most 1e12"
};
var whole = { ...factor, high: unbounded, isWhole: true, expected: "a whole number" };
var count = {
  ...whole,
  id: "count",
  high: 1e5,
  expected: "a whole number of 0 or more",
  most: "a whole number from 0 to 100,000"
};
var crowd = {
  ...count,
  id: "crowd",
  high: 1e7,
  most: "a whole number from 0 to 10,000,000"
};
var handlers4 = {
  ...whole,
  id: "handlers",
  high: 1e4,
  expected: "a whole number of handlers, up to 10,000",
  most: "a whole number of handlers, up to 10,000"
};
var moreHandlers = {
  ...handlers4,
  id: "moreHandlers",
  low: 1,
  expected: "a whole number of handlers from 1 to 10,000",
  most: "a whole number of handlers from 1 to 10,000"
};
var atLeastOne = {
  ...whole,
  id: "atLeastOne",
  low: 1,
  high: 1e5,
  expected: "a whole number of 1 or more",
  most: "a whole number from 1 to 100,000"
};
var attempts = {
  ...atLeastOne,
  id: "attempts",
  high: 200,
  expected: "a whole number from 1 to 200",
  most: "a whole number from 1 to 200"
};
var anyQuantity = {
  ...factor,
  id: "anyQuantity",
  high: unbounded,
  dimension: "any",
  expected: "a number with its unit, such as 300 s, 22.2 % or 100"
};
var money = {
  id: "money",
  dimension: "bare",
  low: 0,
  high: 1e9,
  expected: "an amount of money such as \xA325,245",
  bounds: "an amount from \xA30 to \xA31,000,000,000",
  usualUnit: ""
};

// src/scenario/schema-demand.ts
import { z as z4 } from "zod";

// src/scenario/dates.ts
var isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
var daysPerEra = 146097;
var yearsPerEra = 400;
var daysToEpoch = 719468;
function dayNumberOf(text3) {
  const [, year2, month2, day2] = isoDate.exec(text3) ?? [];
  if (year2 === void 0 || month2 === void 0 || day2 === void 0) return null;
  const number = dayNumber({ year: Number(year2), month: Number(month2), day: Number(day2) });
  return dateText(number) === text3 ? number : null;
}
function dayNumber({ year: year2, month: month2, day: day2 }) {
  const shifted2 = month2 <= 2 ? year2 - 1 : year2;
  const era = Math.floor(shifted2 / yearsPerEra);
  const yearOfEra = shifted2 - era * yearsPerEra;
  const dayOfYear = Math.floor((153 * ((month2 + 9) % 12) + 2) / 5) + day2 - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}
function dateOf(number) {
  const shifted2 = number + daysToEpoch;
  const era = Math.floor(shifted2 / daysPerEra);
  const dayOfEra = shifted2 - era * daysPerEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month2 = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day2 = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * yearsPerEra + (month2 <= 2 ? 1 : 0), month: month2, day: day2 };
}
function dateText(number) {
  const { month: month2, day: day2 } = dateOf(number);
  return `${monthText(number).slice(0, 4)}-${twoDigits(month2)}-${twoDigits(day2)}`;
}
function monthText(number) {
  const { year: year2, month: month2 } = dateOf(number);
  return `${String(year2).padStart(4, "0")}-${twoDigits(month2)}`;
}
function weekdayOf(number) {
  return ((number + 3) % 7 + 7) % 7;
}
function twoDigits(number) {
  return String(number).padStart(2, "0");
}
var weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday"
];
var months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];

// src/scenario/schema-arrivals.ts
import { z as z2 } from "zod";

// src/scenario/schema-parts.ts
import { z } from "zod";

// src/scenario/clock-times.ts
var minutesPerDay = 1440;
var clockTime = /^([01]\d|2[0-4]):([0-5]\d)$/;
var window = /^\s*(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2})\s*$/;
function minutesOf(text3) {
  const [, hours3, minutes] = clockTime.exec(text3) ?? [];
  const total3 = Number(hours3) * 60 + Number(minutes);
  return total3 <= minutesPerDay ? total3 : null;
}
function windowOf(text3) {
  const [, first = "", second = ""] = window.exec(text3) ?? [];
  const from = minutesOf(first);
  const to = minutesOf(second);
  return from === null || to === null || from === to ? null : { from, to };
}
function isInWindow(minute18, { from, to }) {
  return from < to ? minute18 >= from && minute18 < to : minute18 >= from || minute18 < to;
}
function clockText(minutes) {
  const hours3 = Math.floor(minutes / 60);
  return `${String(hours3).padStart(2, "0")}:${String(minutes - hours3 * 60).padStart(2, "0")}`;
}

// src/scenario/quantity-json.ts
var digits = "[+-]?[\\d,]+(\\.\\d+)?([eE][+-]?\\d+)?";
var span = "(s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?)";
var period = "(s|second|min|minute|h|hour|day|week|year)";
var patterns = {
  time: `^\\s*(${digits}\\s*${span}\\s*)+$`,
  rate: `^\\s*${digits}\\s*(per\\s+|/\\s*)${period}\\s*$`,
  handlers: `^\\s*${digits}\\s*${span}(\\s+per\\s+|\\s*/\\s*)${period}\\s*$`,
  bare: `^\\s*${digits}\\s*%?\\s*$`,
  any: "\\d"
};
function quantityJson(kind) {
  const plain2 = kind.isWhole === true ? [bareNumber(kind)] : [text(kind), bareNumber(kind)];
  return { id: kind.id, description: kind.expected, anyOf: [...plain2, evidence(plain2)] };
}
function text({ dimension, expected }) {
  return { type: "string", pattern: patterns[dimension], patternErrorMessage: `expected ${expected}` };
}
function bareNumber({ dimension, isWhole, low, high }) {
  if (dimension !== "bare" && dimension !== "any") return { const: 0 };
  const bounds = Number.isFinite(high) ? { minimum: low, maximum: high } : { minimum: low };
  return { type: isWhole === true ? "integer" : "number", ...bounds };
}
function evidence(plain2) {
  return {
    type: "object",
    title: "number with evidence",
    description: "a number with its evidence",
    properties: {
      value: { anyOf: plain2 },
      range: { type: "string", pattern: "\\.\\.", description: "how far it may be off, such as 255..300" },
      tag: { enum: tags, description: "P published, D derived from published figures, A assumed" },
      source: { type: "string" }
    },
    required: ["value"],
    additionalProperties: false
  };
}

// src/scenario/schema-parts.ts
z.config({ jitless: true });
function checked(check, json) {
  const schema = z.unknown().check(({ value, issues }) => {
    for (const { path, ...words5 } of check(value)) {
      issues.push({ code: "custom", input: value, params: { ...words5, part: path } });
    }
  });
  return schema.meta(json);
}
var quantities = /* @__PURE__ */ new Map();
function quantity(kind) {
  const known3 = quantities.get(kind);
  if (known3 !== void 0) return known3;
  const made = checked((data) => complaintsOf(data, kind), quantityJson(kind));
  quantities.set(kind, made);
  return made;
}
function textLike(expected, json, isRight) {
  return checked(
    (data) => typeof data === "string" && isRight(data) ? [] : [{ path: [], expected, found: inWords(data) }],
    { type: "string", ...json }
  );
}
var text2 = textLike("text", {}, () => true);
var date = textLike(
  "a date such as 2017-07-01",
  { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  (each2) => dayNumberOf(each2) !== null
);
var clockTime2 = textLike(
  "a time of day between 00:00 and 24:00, such as 21:00",
  { pattern: "^\\d{2}:\\d{2}$" },
  (each2) => minutesOf(each2) !== null
);
var rangeText = textLike(
  "a range such as 270 s .. 330 s",
  { pattern: "\\.\\." },
  (each2) => each2.includes("..")
);
var name = checked(
  (data) => isName(data) ? [] : [{ path: [], expected: "a name", found: inWords(data) }],
  { anyOf: [{ type: "string" }, { type: "integer" }] }
);
function isName(data) {
  return typeof data === "string" ? data !== "" : Number.isSafeInteger(data) && Number(data) >= 0;
}
function word(words5, expected = alternatives(words5)) {
  return checked(
    (data) => words5.some((each2) => each2 === data) ? [] : [{ path: [], expected, ...foundWord(data, words5) }],
    { enum: words5 }
  );
}
function foundWord(data, words5) {
  return { found: inWords(data), ...typeof data === "string" ? nearestHint(data, words5.map(String)) : {} };
}
function alternatives(words5) {
  return words5.length === 1 ? `${words5[0]}` : `${words5.slice(0, -1).join(", ")} or ${words5.at(-1)}`;
}
function optional(schema, description) {
  return schema.optional().meta({ description });
}
function needed(schema, description) {
  return schema.meta({ description });
}
function map(shape2) {
  const known3 = Object.keys(shape2).join(", ");
  return z.strictObject(shape2, { error: ({ code }) => code === "unrecognized_keys" ? known3 : void 0 });
}
function anyMap(json) {
  return checked(
    (data) => isMap(data) ? [] : [{ path: [], expected: "a map", found: inWords(data) }],
    json
  );
}
var idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
function byId(each2) {
  return z.record(z.string().regex(idPattern), each2);
}

// src/scenario/schema-arrivals.ts
var largestBatch = 1e3;
var wholeSize = {
  id: "batchSize",
  dimension: "bare",
  low: 1,
  high: largestBatch,
  isWhole: true,
  expected: "a whole number of callers from 1 to 1,000",
  usualUnit: ""
};
var meanSize = {
  id: "meanBatchSize",
  dimension: "bare",
  low: 1,
  high: largestBatch,
  expected: "a mean number of callers from 1 to 1,000, such as 2.5",
  usualUnit: ""
};
var stay = {
  id: "stay",
  dimension: "time",
  low: 1,
  high: 20 * 365 * 86400,
  expected: "a mean duration such as 20 min",
  bounds: "a mean duration from 1 s to 20 years",
  usualUnit: "min"
};
var varyingSize = z2.discriminatedUnion("distribution", [
  map({ distribution: z2.literal("geometric"), mean: quantity(meanSize) }),
  map({ distribution: z2.literal("table"), shares: byId(quantity(share)) })
]);
var batch = map({ size: z2.union([quantity(wholeSize), varyingSize]) }).meta({
  description: "how many callers one event brings at once, such as an accident that several people see; the volume counts callers, so events are the volume divided by the mean size"
});
var state = map({
  factor: quantity(factor),
  lasts: quantity(stay),
  next: byId(quantity(share)).optional()
});
var modulation = map({ states: byId(state) }).meta({
  description: "states that come one after the other (or by the shares in next), each for a time that is exponential; the rate is multiplied by the factor of the state, and all factors are scaled so that the volume is the long-run mean"
});

// src/scenario/schema-calls.ts
import { z as z3 } from "zod";
var calls2 = map({
  file: text2,
  time: text2,
  date: text2.optional(),
  where: z3.record(z3.string(), z3.union([name, z3.array(name)])).optional(),
  keep: quantity(share).optional(),
  separator: word(["comma", "semicolon", "tab"]).optional()
}).meta({
  description: "the calls of a log, a CSV file with a header row, in place of volume and profile: the column with the date and time of each call (or, with date, just the time), and of which rows; keep takes part of them, chosen call by call"
});

// src/scenario/schema-demand.ts
var dayKinds = ["everyDay", "weekdays", "weekend", ...weekdays, "bankHoliday"];
function each(keys, value) {
  return Object.fromEntries(keys.map((key) => [key, value.optional()]));
}
var profileWords = "flat, or a map of lists by kind of day";
var shape = map(each(dayKinds, z4.array(quantity(weight))));
var profile = z4.union([word(["flat"], profileWords), shape]);
var source2 = map({
  channel: name,
  volume: quantity(rate).optional(),
  queue: name,
  profile: profile.optional(),
  calls: calls2.optional(),
  weekday: map(each(weekdays, quantity(factor))).optional(),
  month: map(each(months, quantity(factor))).optional(),
  batch: batch.optional(),
  modulation: modulation.optional()
}).meta({ anyOf: [{ required: ["volume", "profile"] }, { required: ["calls"] }] });
var demand = byId(source2);
var busyness = map({
  day: map({ cv: quantity(variation), correlation: quantity(share).optional() }).optional(),
  hour: map({ cv: quantity(variation) }).optional()
});
var specialDays = byId(
  map({
    dates: z4.union([word(["bankHolidays"], "bankHolidays or a list of dates"), z4.array(date)]),
    from: clockTime2.optional(),
    to: clockTime2.optional(),
    factors: byId(quantity(factor))
  })
);

// src/scenario/schema-distributions.ts
import { z as z5 } from "zod";
var mean2 = quantity(duration);
var cv = quantity(variation);
var zero = quantity(share).optional();
var families = [
  map({ distribution: z5.literal("constant"), value: mean2, zero }),
  map({ distribution: z5.literal("uniform"), low: mean2, high: mean2, zero }),
  map({ distribution: z5.literal("triangular"), low: mean2, mode: mean2, high: mean2, zero }),
  map({ distribution: z5.literal("exponential"), mean: mean2, zero }),
  map({ distribution: z5.literal("erlang"), phases: quantity(atLeastOne), mean: mean2, zero }),
  map({ distribution: z5.literal("gamma"), mean: mean2, cv, zero }),
  map({ distribution: z5.literal("lognormal"), mean: mean2, cv, zero }),
  map({ distribution: z5.literal("weibull"), shape: quantity(positive), scale: mean2, zero }),
  map({
    distribution: z5.literal("hyperexponential"),
    phases: byId(map({ share: quantity(share), mean: mean2 })),
    zero
  }),
  map({ distribution: z5.literal("empirical"), values: z5.array(mean2).min(2), zero })
];
var part = z5.union([mean2, z5.discriminatedUnion("distribution", families)]).meta({ id: "partOfMixture" });
var mixture = map({
  distribution: z5.literal("mixture"),
  parts: byId(map({ share: quantity(share), of: part })),
  zero
});
var family = z5.discriminatedUnion("distribution", [...families, mixture]);
var distribution = z5.union([mean2, family]).meta({ id: "distribution" });

// src/scenario/schema-triage.ts
import { z as z7 } from "zod";

// src/scenario/schema-reasons.ts
import { z as z6 } from "zod";
var markers = ["domesticAbuse", "cyberCrime", "highRiskOffender", "highRiskVictim"];
var meanCallers = {
  id: "meanCallers",
  dimension: "bare",
  low: 1,
  high: 20,
  expected: "a mean number of callers from 1 to 20, such as 1.4",
  usualUnit: ""
};
var ratings = (of) => needed(z6.array(quantity(weight)), `weights of the ratings 0, 1, 2 and 3 of ${of}, such as [80, 15, 5, 0]`);
var reason = map({
  description: text2.optional(),
  share: needed(byId(quantity(share)), "by source of demand: share of its needs that have this reason"),
  hours: optional(
    z6.array(quantity(weight)),
    "24 weights: at which hours needs have this reason rather than another"
  ),
  season: optional(
    map(each(months, quantity(factor))),
    "by month: how many times as many needs as on average"
  ),
  threat: ratings("threat"),
  harm: ratings("harm"),
  risk: ratings("risk"),
  markers: optional(map(each(markers, quantity(share))), "share of the needs that carry each marker"),
  handleTime: optional(quantity(positive), "how many times as long as others it takes with trained handlers"),
  switchboard: optional(
    map({
      advice: optional(quantity(share), "share settled at the switchboard by advice"),
      extension: optional(quantity(share), "share passed to an officer's extension")
    }),
    "what comes of it at a switchboard whose outcomes are byReason; the others are put through"
  ),
  resolvable: optional(
    quantity(share),
    "multiplies the probability that it is right first time where no officer is needed"
  ),
  callers: optional(
    map({
      mean: needed(quantity(meanCallers), "callers of one incident on average (geometric)"),
      within: needed(distribution, "how long after the first each further caller calls")
    }),
    "incidents about which several people call"
  ),
  online: optional(quantity(share), "share of its needs that could be reported online"),
  chat: optional(quantity(share), "share of its needs that could be dealt with by chat"),
  cap: optional(quantity(duration), "the longest time that counts as harm-weighted waiting")
});
var reasons = needed(byId(reason), "why people contact the police: the reasons of needs, by name");
var areas = needed(
  byId(
    map({
      share: needed(quantity(share), "share of all needs that arise here"),
      units: optional(z6.array(name), "groups of units that take its jobs: its own first, then neighbours")
    })
  ),
  "places in which needs arise, by name"
);

// src/scenario/schema-triage.ts
var grades = ["immediate", "priority", "scheduled", "noDeployment"];
var tasked = ["immediate", "priority", "scheduled"];
var grade = word(grades);
var curve = (kind, what) => needed(z7.record(z7.string(), quantity(kind)), `${what}, by triage depth from "0 %" to "100 %"`);
var matrixRow = needed(z7.array(grade), "four grades, for the higher of harm and risk from 0 to 3");
var rings = {
  share: needed(quantity(share), "share that rings again"),
  delay: needed(distribution, "how much later"),
  to: needed(name, "the queue in which they ring"),
  channel: needed(name, "the channel on which they ring")
};
var byAttempt = (value) => z7.union([value, z7.array(value).min(1)]);
var triage = map({
  depth: needed(quantity(share), "the dial from push-through (0 %) to right first time (100 %)"),
  curves: needed(
    map({
      talkSaved: curve(duration, "by how much the mean talk is shorter than in full").optional(),
      resolved: curve(share, "of needs for which no officer is needed: right first time"),
      tasked: curve(share, "of needs for which no officer is needed: an officer tasked all the same"),
      misread: curve(factor, "multiplies the errors").optional()
    }),
    "what the dial moves: straight between the points of each curve"
  ),
  gradedAfter: optional(quantity(duration), "from the answer to grading, if the talk is longer than that"),
  errors: optional(
    map({
      under: needed(quantity(share), "gradings at which every rating is read one too low"),
      over: needed(quantity(share), "gradings at which every rating is read one too high"),
      pressure: optional(
        map({ waiting: quantity(count), times: quantity(factor) }),
        "with so many waiting in the queue, misreadings are so many times as common"
      )
    }),
    "how often a competent handler misreads threat, harm and risk"
  ),
  matrix: needed(
    map({ threat0: matrixRow, threat1: matrixRow, threat2: matrixRow, threat3: matrixRow }),
    "the grade by the rating of threat, and the higher of harm and risk"
  ),
  controlStrategy: optional(
    map(
      each(
        markers,
        map({
          raise: needed(quantity(count), "by how many grades: 1, 2 or 3"),
          upTo: needed(grade, "to this grade at the most")
        })
      )
    ),
    "markers that make a grade more urgent"
  ),
  unneeded: optional(map(each(tasked, quantity(share))), "as what officers are tasked who are not needed"),
  switchboard: optional(
    map({
      detects: needed(quantity(share), "share of emergencies that operators notice"),
      falseAlarm: optional(quantity(share), "share of other calls taken for emergencies")
    }),
    "how well operators without training in triage see what is urgent"
  ),
  repeat: optional(
    map({
      delay: needed(byAttempt(distribution), "how much later; a list for the first, second \u2026 time"),
      again: optional(
        byAttempt(quantity(share)),
        "share that rings a second, third \u2026 time; as the first time unless written"
      ),
      atMost: needed(quantity(attempts), "times that one need rings again at the most"),
      to: optional(name, "the queue that it then rings; the same number as before unless written"),
      channel: optional(name, "on which channel; written together with to")
    }),
    "a need that was not right first time rings again"
  ),
  missed: optional(
    map({ ...rings, atMost: needed(quantity(attempts), "times at the most") }),
    "a need graded below what it is rings again"
  ),
  worsens: optional(map(rings), "while it waits for an officer, a need gets worse and rings again"),
  duplicates: optional(
    map({
      recognised: needed(quantity(share), "share recognised as about an incident that is known"),
      handleTime: needed(quantity(positive), "how many times as long they then take")
    }),
    "further callers about an incident"
  ),
  rightFirstTimeWithin: optional(
    quantity(duration),
    "without further contact for so long, a need was right first time; 28 days unless written"
  )
});
var weights = z7.array(quantity({ ...factor, id: "harmWeight", expected: "a weight of 0 or more" }));
var harm = map({
  weights: needed(
    byId(weights),
    "sets of ten weights, by the sum of the ratings from 0 to 9; the first counts"
  ),
  cap: optional(
    quantity(duration),
    "the longest time that counts, where a reason has no cap; 24 h unless written"
  )
});

// src/scenario/schema-queues.ts
var again = map({ share: quantity(share), delay: distribution, atMost: quantity(attempts) }).meta({
  id: "again"
});
var byReason = "byReason";
var outcomeShare = z8.union([quantity(share), word([byReason], "byReason or a share such as 52 %")]);
var outcomes = map({
  putThrough: map({ share: outcomeShare, to: name }).optional(),
  extension: map({ share: outcomeShare, reached: quantity(share), chaser: again.optional() }).optional(),
  advice: map({ share: outcomeShare }).optional(),
  upgrade: map({ share: outcomeShare, to: name }).optional()
});
var whenAbandoned = map({
  redial: again.optional(),
  escalate: map({ share: quantity(share), to: name, channel: name, delay: distribution }).optional()
});
var serviceLevel = map({
  within: quantity(duration).optional(),
  thresholds: z8.array(quantity(duration)).optional(),
  shortAbandon: quantity(duration).optional()
});
var brought = map({ work: name, share: quantity(share) });
var whenAnswered = map({
  repeat: again.optional(),
  task: map({ share: quantity(share), grade }).optional()
});
var callback = map({
  above: needed(quantity(duration), "offered to callers for whom a longer wait than this is predicted"),
  accepts: needed(quantity(share), "share of them who take it"),
  reached: needed(quantity(share), "share of those rung back who pick up"),
  ringing: needed(quantity(duration), "time that ringing back takes"),
  redial: optional(again, "who did not pick up rings again")
});
var announcement = map({
  predicts: needed(
    word(["lastWait", "queueLength"]),
    "the wait of whoever was last answered, or the time that those on duty need for everybody before"
  ),
  leaves: optional(
    map({ above: quantity(duration), share: quantity(share) }),
    "told of a longer wait than `above`, this share hangs up at once"
  ),
  patience: optional(quantity(positive), "factor on the patience of those who stay")
});
var reportOnline = map({
  after: needed(quantity(duration), "time of waiting after which it is said"),
  share: needed(quantity(share), "share of those who could report online (of their reason) and do"),
  to: needed(name, "the queue of work to which reports go"),
  channel: needed(name, "the channel on which they come"),
  when: optional(
    word(["always", "centreAnnounces"]),
    "always, or only while the state of the centre has it announced"
  )
});
var queue = map({
  stage: word(["switchboard", "handler", "work"]),
  priority: quantity(count),
  ageing: quantity(duration).optional(),
  ring: distribution.optional(),
  patience: z8.union([word(["endless"], "endless, a duration or a distribution"), distribution]).optional(),
  talk: distribution,
  wrapUp: distribution.optional(),
  outcomes: outcomes.optional(),
  transfers: byId(map({ share: quantity(share) })).optional(),
  brings: map({ afterAnswered: brought.optional(), afterAbandoned: brought.optional() }).optional(),
  whenAbandoned: whenAbandoned.optional(),
  whenBlocked: map({ redial: again }).optional(),
  deferrable: word(["yes", "no"]).optional(),
  triage: word(["byDepth", "full", "none"]).optional(),
  whenAnswered: whenAnswered.optional(),
  deadline: optional(
    quantity(duration),
    "of work: time from coming up to being done, after which it is late"
  ),
  callback: optional(callback, "callers who would wait long may be rung back"),
  announcement: optional(announcement, "callers hear how long they will wait"),
  reportOnline: optional(reportOnline, "callers hear that they can report online"),
  open: map(each(dayKinds, text2)).optional(),
  atClose: word(["cut", "drain"]).optional(),
  serviceLevel: serviceLevel.optional()
});
var queues2 = byId(queue);

// src/scenario/check-answered.ts
function checkAnswered(sketch, report) {
  for (const [id, queue2] of Object.entries(sketch.queues ?? {})) {
    if (queue2 === void 0) continue;
    checkOutcomes(queue2, ["queues", id, "outcomes"], { sketch, report });
    checkTriaged(queue2, ["queues", id], { sketch, report });
    checkTask(queue2, ["queues", id, "whenAnswered"], report);
  }
}
function checkOutcomes({ outcomes: outcomes2 }, path, { sketch, report }) {
  const shares = Object.entries(outcomes2 ?? {}).map(([key, outcome]) => [key, outcome?.share]);
  if (shares.every(([, share2]) => share2 !== byReason)) return;
  const [other] = shares.filter(([, share2]) => share2 !== byReason && share2 !== void 0);
  if (other !== void 0) {
    const expected = "byReason in every outcome, or in none";
    return report({ path: [...path, other[0], "share"], expected, found: `a share in ${other[0]}` });
  }
  if (sketch.reasons === void 0) {
    const expected = "reasons for contact, which decide here";
    return report({ path, expected, found: "none in the scenario", isKey: true });
  }
  const reasons2 = Object.entries(sketch.reasons);
  const used = ["advice", "extension"].flatMap((key) => {
    const reason2 = reasons2.find(([, each2]) => numberOf(each2?.switchboard?.[key]) > 0);
    return reason2 === void 0 ? [] : [[key, `${reason2[0]} has a share of ${key}`]];
  });
  const always2 = ["putThrough", "upgrade"].map((key) => [key, "the reason decides"]);
  for (const [key, because] of [...always2, ...used]) {
    if (outcomes2?.[key] !== void 0) continue;
    report({ path, expected: `${key} among the outcomes, as ${because}`, found: "none" });
  }
  if (sketch.triage?.switchboard === void 0) {
    const expected = "triage.switchboard: how many emergencies its operators notice";
    report({ path, expected, found: "nothing", isKey: true });
  }
}
function checkTriaged(queue2, path, { sketch, report }) {
  const { stage, triage: triage2, whenAnswered: whenAnswered2 } = queue2;
  for (const key of ["triage", "whenAnswered"]) {
    if (stage !== "switchboard" || queue2[key] === void 0) continue;
    const expected2 = "it at a handler or work stage only";
    report({ path: [...path, key], expected: expected2, found: "it at a switchboard stage", isKey: true });
  }
  if (triage2 === void 0 || triage2 === "none") return;
  if (sketch.triage === void 0)
    report({ path: [...path, "triage"], expected: "triage in the scenario", found: "none", isKey: true });
  if (whenAnswered2 === void 0) return;
  const expected = "either triage, or what comes of the answered without it";
  report({ path: [...path, "whenAnswered"], expected, found: "both", isKey: true });
}
function checkTask({ whenAnswered: whenAnswered2 }, path, report) {
  if (whenAnswered2?.task?.grade !== "noDeployment") return;
  const expected = "a grade for which an officer is tasked";
  report({ path: [...path, "task", "grade"], expected, found: "noDeployment" });
}

// src/scenario/check-bank-holidays.ts
function checkBankHolidays(sketch, report) {
  const { bankHolidays: bankHolidays2 } = sketch.calendar ?? {};
  if (bankHolidays2 !== void 0 && bankHolidays2 !== "none") return;
  for (const path of plansForHolidays(sketch)) {
    report({
      path,
      expected: "a calendar with bank holidays",
      found: "calendar.bankHolidays left out, or none",
      hint: "write bankHolidays: england-and-wales, or a list of dates",
      isKey: true
    });
  }
}
function plansForHolidays({ demand: demand2, teams: teams2, specialDays: specialDays2, response: response2 }) {
  const profiles = Object.entries(demand2 ?? {}).flatMap(
    ([id, source3]) => typeof source3?.profile === "object" && source3.profile.bankHoliday !== void 0 ? [["demand", id, "profile", "bankHoliday"]] : []
  );
  const rosters2 = Object.entries(teams2 ?? {}).flatMap(
    ([id, team2]) => team2?.staffing?.bankHoliday === void 0 ? [] : [["teams", id, "staffing", "bankHoliday"]]
  );
  const shifts = Object.entries(response2?.units ?? {}).flatMap(
    ([id, group]) => group?.staffing?.bankHoliday === void 0 ? [] : [["response", "units", id, "staffing", "bankHoliday"]]
  );
  const days2 = Object.entries(specialDays2 ?? {}).flatMap(
    ([id, special]) => special?.dates === "bankHolidays" ? [["specialDays", id, "dates"]] : []
  );
  return [...profiles, ...rosters2, ...shifts, ...days2];
}

// src/scenario/bank-holidays.ts
var firstBankHolidayYear = 2015;
var lastBankHolidayYear = 2030;
var englandAndWales = {
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2029: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2030: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"
};
function englandAndWalesHolidays() {
  const dates = Object.entries(englandAndWales).flatMap(
    ([year2, days2]) => days2.split(" ").map((day2) => `${year2}-${day2}`)
  );
  return new Set(dates.map((date2) => dayNumberOf(date2) ?? 0));
}

// src/scenario/calendar.ts
import { Temporal } from "temporal-polyfill";
var secondsPerDay2 = 86400;
var secondsPerHour4 = 3600;
var hoursPerDay = 24;
function wholeDays(seconds) {
  return Math.round(seconds / secondsPerDay2);
}
function layOutCalendar(calendar2, run2) {
  const warmUpDays = run2.warmUp === void 0 ? 0 : wholeDays(numberOf(run2.warmUp));
  const firstDay = (dayNumberOf(calendar2.start) ?? 0) - warmUpDays;
  const days2 = warmUpDays + measuredDays(calendar2);
  const epochs = dayEpochs(calendar2.timeZone, firstDay, days2);
  const dayStartAt = epochs.map((epoch) => epoch - (epochs[0] ?? 0));
  const intervalTime = numberOf(calendar2.interval);
  const holidays = bankHolidays(calendar2.bankHolidays);
  const isBankHoliday = Uint8Array.from({ length: days2 }, (_, day2) => holidays.has(firstDay + day2) ? 1 : 0);
  return {
    timeZone: calendar2.timeZone,
    firstDay,
    days: days2,
    warmUpDays,
    dayStartAt,
    ...layOutMonths(firstDay, days2),
    intervalTime,
    ...layOutIntervals({ timeZone: calendar2.timeZone, firstDay, epochs, intervalTime }),
    isBankHoliday,
    holidays
  };
}
function measuredDays({ start, end, days: days2 }) {
  if (end === void 0) return numberOf(days2);
  return (dayNumberOf(end) ?? Number.NaN) - (dayNumberOf(start) ?? Number.NaN) + 1;
}
function bankHolidays(authored) {
  if (authored === "england-and-wales") return englandAndWalesHolidays();
  if (authored === void 0 || authored === "none") return /* @__PURE__ */ new Set();
  return new Set(authored.map((date2) => dayNumberOf(date2) ?? 0));
}
function dayEpochs(timeZone, firstDay, days2) {
  const epochs = new Float64Array(days2 + 1);
  let start = startOfDay(timeZone, firstDay);
  let change = nextChange(start);
  epochs[0] = epochOf(start);
  let shown = secondsShown(start);
  for (let day2 = 1; day2 <= days2; day2++) {
    const usual = (epochs[day2 - 1] ?? 0) + secondsPerDay2 - shown;
    epochs[day2] = usual;
    shown = 0;
    if (change > usual) continue;
    start = startOfDay(timeZone, firstDay + day2);
    change = nextChange(start);
    epochs[day2] = epochOf(start);
    shown = secondsShown(start);
  }
  return epochs;
}
function secondsShown({ hour: hour5, minute: minute18, second }) {
  return hour5 * secondsPerHour4 + minute18 * 60 + second;
}
function startOfDay(timeZone, day2) {
  return Temporal.PlainDate.from(dateText(day2)).toZonedDateTime(timeZone);
}
function epochOf(moment) {
  return moment.epochMilliseconds / 1e3;
}
function nextChange(moment) {
  const change = moment.getTimeZoneTransition("next");
  return change === null ? Number.POSITIVE_INFINITY : epochOf(change);
}
function layOutMonths(firstDay, days2) {
  const months2 = [];
  const dayMonth = new Int32Array(days2);
  for (let day2 = 0; day2 < days2; day2++) {
    const month2 = monthText(firstDay + day2);
    if (months2.at(-1) !== month2) months2.push(month2);
    dayMonth[day2] = months2.length - 1;
  }
  return { months: months2, dayMonth };
}
function layOutIntervals({ timeZone, firstDay, epochs, intervalTime }) {
  const days2 = epochs.length - 1;
  const dayFirstInterval = firstIntervals(epochs, intervalTime);
  const count2 = dayFirstInterval[days2] ?? 0;
  const intervalStartAt = new Float64Array(count2 + 1);
  const intervalDay = new Int32Array(count2);
  const intervalMinute = new Int32Array(count2);
  const intervalHourOfWeek = new Int32Array(count2);
  const origin = epochs[0] ?? 0;
  for (let day2 = 0; day2 < days2; day2++) {
    const from = epochs[day2] ?? 0;
    const first = dayFirstInterval[day2] ?? 0;
    const isUsual = (epochs[day2 + 1] ?? 0) - from === secondsPerDay2;
    const clock = isUsual ? plainClock(from) : zonedClock(timeZone);
    const firstHour2 = weekdayOf(firstDay + day2) * hoursPerDay;
    for (let i = first; i < (dayFirstInterval[day2 + 1] ?? 0); i++) {
      const epoch = from + (i - first) * intervalTime;
      const minute18 = clock(epoch);
      intervalStartAt[i] = epoch - origin;
      intervalDay[i] = day2;
      intervalMinute[i] = minute18;
      intervalHourOfWeek[i] = firstHour2 + Math.floor(minute18 / 60);
    }
  }
  intervalStartAt[count2] = (epochs[days2] ?? 0) - origin;
  return { intervalStartAt, intervalDay, intervalHourOfWeek, dayFirstInterval, intervalMinute };
}
function firstIntervals(epochs, intervalTime) {
  const firsts = new Int32Array(epochs.length);
  for (let day2 = 1; day2 < epochs.length; day2++) {
    const dayTime = (epochs[day2] ?? 0) - (epochs[day2 - 1] ?? 0);
    firsts[day2] = (firsts[day2 - 1] ?? 0) + Math.ceil(dayTime / intervalTime);
  }
  return firsts;
}
function plainClock(midnight) {
  return (epoch) => Math.floor((epoch - midnight) / 60) % minutesPerDay;
}
function zonedClock(timeZone) {
  return (epoch) => {
    const local = Temporal.Instant.fromEpochMilliseconds(epoch * 1e3).toZonedDateTimeISO(timeZone);
    return local.hour * 60 + local.minute;
  };
}

// src/scenario/time-zones.ts
import { Temporal as Temporal2 } from "temporal-polyfill";
var namedZone = /^[A-Za-z]/;
function isTimeZone(name2) {
  return namedZone.test(name2) && timeZoneWorks(name2);
}
function timeZoneWorks(name2) {
  try {
    return Temporal2.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name2).timeZoneId !== "";
  } catch {
    return false;
  }
}

// src/scenario/check-calendar.ts
var secondsPerWeek = 7 * 86400;
var intervals = [900, 1800, 3600];
var mostDays = 20 * 366;
var firstYear = 1970;
var lastYear = 2100;
function checkCalendar({ calendar: calendar2, run: run2 }, report) {
  checkWarmUp(run2, report);
  if (calendar2 === void 0) return;
  checkTimeZone(calendar2, report);
  checkInterval(calendar2, report);
  const days2 = checkSpan(calendar2, report);
  const warmUp = run2?.warmUp === void 0 ? 0 : wholeDays(numberOf(run2.warmUp));
  const start = dayNumberOf(calendar2.start ?? "");
  if (start === null || !(days2 >= 1)) return;
  checkLength(days2 + warmUp, report);
  checkYears(calendar2, { from: start - warmUp, to: start + days2 - 1 }, report);
}
function checkWarmUp(run2, report) {
  const warmUp = numberOf(run2?.warmUp ?? 0);
  if (warmUp % secondsPerWeek === 0) return;
  const found = inWords(plain(run2?.warmUp));
  report({ path: ["run", "warmUp"], expected: "whole weeks, such as 0 or 2 weeks", found });
}
function checkTimeZone({ timeZone }, report) {
  if (timeZone === void 0 || isTimeZone(timeZone)) return;
  const known3 = Intl.supportedValuesOf("timeZone");
  const expected = "a time zone of the IANA list, such as Europe/London";
  report({
    path: ["calendar", "timeZone"],
    expected,
    found: inWords(timeZone),
    ...nearestHint(timeZone, known3)
  });
}
function checkInterval({ interval }, report) {
  if (interval === void 0 || intervals.includes(numberOf(interval))) return;
  const found = inWords(plain(interval));
  report({ path: ["calendar", "interval"], expected: "15 min, 30 min or 60 min", found });
}
function checkSpan({ start, end, days: days2 }, report) {
  if (end !== void 0 && days2 !== void 0) {
    report({ path: ["calendar", "days"], expected: "either days or end", found: "both" });
    return Number.NaN;
  }
  if (end === void 0 && days2 === void 0) {
    report({ path: ["calendar", "days"], expected: "the number of days, or end", found: "nothing" });
    return Number.NaN;
  }
  const measured = measuredDays({ start: start ?? "", end, days: days2 });
  if (measured < 1)
    report({ path: ["calendar", "end"], expected: `a date not before ${start}`, found: inWords(end) });
  return measured;
}
function checkLength(days2, report) {
  if (days2 <= mostDays) return;
  report({ path: ["calendar"], expected: "at most 20 years, warm-up included", found: `${days2} days` });
}
function checkYears({ bankHolidays: bankHolidays2 }, { from, to }, report) {
  const [first, last] = [dateOf(from).year, dateOf(to).year];
  const found = `${first} to ${last}`;
  if (first < firstYear || last > lastYear) {
    report({ path: ["calendar", "start"], expected: `years between ${firstYear} and ${lastYear}`, found });
  } else if (bankHolidays2 === "england-and-wales" && (first < firstBankHolidayYear || last > lastBankHolidayYear)) {
    const expected = `years that the table knows, ${firstBankHolidayYear} to ${lastBankHolidayYear}`;
    report({ path: ["calendar", "bankHolidays"], expected, found, hint: "give a list of dates instead" });
  }
}

// src/scenario/help.ts
function isHelp(help2) {
  const how = typeof help2 === "object" ? help2.how : help2;
  return how !== void 0 && how !== "none";
}
function canTake({ serves, helps, bands }, queue2) {
  if (!serves?.map(String).includes(queue2) && !isHelp(helps?.[queue2])) return false;
  const each2 = Object.values(bands ?? {});
  return each2.length === 0 || each2.some((band2) => band2?.serves?.map(String).includes(queue2) ?? true);
}

// src/scenario/references.ts
function checkName(name2, path, { known: known3, report }) {
  if (name2 === void 0 || known3.names === null) return false;
  if (known3.names.includes(String(name2))) return true;
  const hint = nearestHint(String(name2), known3.names);
  const all = known3.names.length === 0 ? "" : `: ${known3.names.join(", ")}`;
  const expected = hint.hint === void 0 ? `the name of ${known3.what}${all}` : `the name of ${known3.what}`;
  report({ path, expected, found: quoted(String(name2)), ...hint });
  return false;
}
function queuesOf({ queues: queues3 }) {
  return { what: "a queue", names: namesOf(queues3) };
}
function sourcesOf({ demand: demand2 }) {
  return { what: "a source of demand", names: namesOf(demand2) };
}
function namesOf(things) {
  return things === void 0 ? null : Object.keys(things);
}

// src/scenario/check-centre.ts
function checkCentre(sketch, report) {
  const { centre: centre3 } = sketch;
  if (centre3 === void 0) return;
  const { watches, every, busy: busy3, critical } = centre3;
  if (watches?.length === 0)
    report({ path: ["centre", "watches"], expected: "at least one queue to watch", found: "none" });
  checkQueueList(watches, ["centre", "watches"], { sketch, report });
  if (numberOf(every) === 0)
    report({ path: ["centre", "every"], expected: "a duration above 0 s", found: "0 s" });
  for (const [name2, level2] of Object.entries({ busy: busy3, critical })) {
    if (level2 !== void 0) checkLevel(level2, ["centre", name2], { sketch, report });
  }
  if (numberOf(critical?.from) <= numberOf(busy3?.from)) {
    const expected = `more contacts waiting than make the centre busy (${numberOf(busy3?.from)})`;
    report({ path: ["centre", "critical", "from"], expected, found: String(numberOf(critical?.from)) });
  }
}
function checkLevel({ from, until, measures: measures3 }, path, checking) {
  const { sketch, report } = checking;
  if (numberOf(until) >= numberOf(from)) {
    const expected = `fewer contacts waiting than begin it (${numberOf(from)})`;
    report({ path: [...path, "until"], expected, found: String(numberOf(until)) });
  }
  const at3 = [...path, "measures"];
  const known3 = { what: "a team", names: namesOf(sketch.teams) };
  const onKey = (mistake) => report({ ...mistake, isKey: true });
  for (const team2 of Object.keys(measures3?.adds ?? {}))
    checkName(team2, [...at3, "adds", team2], { known: known3, report: onKey });
  for (const [team2, queues3] of Object.entries(measures3?.opens ?? {})) {
    if (checkName(team2, [...at3, "opens", team2], { known: known3, report: onKey }))
      checkOpened(queues3, [...at3, "opens", team2], checking);
  }
  checkPaused(measures3?.pauses, [...at3, "pauses"], checking);
}
function checkOpened(queues3, path, { sketch, report }) {
  const team2 = sketch.teams?.[path.at(-1) ?? ""] ?? {};
  checkQueueList(queues3, path, { sketch, report });
  for (const [index, queue2] of (queues3 ?? []).entries()) {
    if (!canTake(team2, String(queue2))) continue;
    const expected = "a queue that the team does not take anyway";
    report({ path: [...path, String(index)], expected, found: String(queue2) });
  }
}
function checkPaused(queues3, path, { sketch, report }) {
  checkQueueList(queues3, path, { sketch, report });
  for (const [index, queue2] of (queues3 ?? []).entries()) {
    const stage = sketch.queues?.[String(queue2)]?.stage;
    if (stage === void 0 || stage === "work") continue;
    const found = `${queue2}, of stage ${stage}`;
    report({ path: [...path, String(index)], expected: "a queue of stage work", found });
  }
}
function checkQueueList(queues3, path, { sketch, report }) {
  const names = (queues3 ?? []).map(String);
  for (const [index, queue2] of (queues3 ?? []).entries()) {
    const here = [...path, String(index)];
    checkName(queue2, here, { known: queuesOf(sketch), report });
    if (names.indexOf(String(queue2)) < index)
      report({ path: here, expected: "each queue once", found: `${queue2} again` });
  }
}

// src/scenario/check-channels.ts
function checkChannels(sketch, report) {
  for (const [id, queue2] of Object.entries(sketch.queues ?? {})) {
    if (queue2 === void 0) continue;
    const path = ["queues", id];
    checkStage(queue2, path, report);
    checkAnnouncement(queue2, [...path, "announcement"], report);
    checkReportOnline(queue2, [...path, "reportOnline"], { sketch, report });
  }
}
var reserved = [
  { key: "callback", stages: ["handler"], where: "at a handler stage" },
  { key: "announcement", stages: ["switchboard", "handler"], where: "at a queue of callers" },
  { key: "reportOnline", stages: ["handler"], where: "at a handler stage" },
  { key: "deadline", stages: ["work"], where: "at a queue of work" }
];
function checkStage(queue2, path, report) {
  const { stage } = queue2;
  if (stage === void 0) return;
  for (const { key, stages: stages2, where } of reserved) {
    if (queue2[key] === void 0 || stages2.includes(stage)) continue;
    const expected = `it ${where} only`;
    report({ path: [...path, key], expected, found: `it at a ${stage} stage`, isKey: true });
  }
}
function checkAnnouncement({ announcement: announcement2, patience }, path, report) {
  if (announcement2?.patience === void 0 || patience !== "endless") return;
  const expected = "callers whose patience can change";
  report({ path: [...path, "patience"], expected, found: "a queue of endless patience" });
}
function checkReportOnline({ reportOnline: reportOnline2 }, path, { sketch, report }) {
  if (reportOnline2 === void 0) return;
  const { to, after, when } = reportOnline2;
  if (checkName(to, [...path, "to"], { known: queuesOf(sketch), report })) {
    const expected2 = "a queue from which nobody is sent online";
    const target2 = sketch.queues?.[String(to)];
    if (target2?.reportOnline !== void 0) report({ path: [...path, "to"], expected: expected2, found: String(to) });
  }
  if (numberOf(after) === 0)
    report({ path: [...path, "after"], expected: "a duration above 0 s", found: "0 s" });
  if (when !== "centreAnnounces" || canAnnounce(sketch)) return;
  const expected = "always, or a state of the centre that announces it (centre: announces: yes)";
  report({ path: [...path, "when"], expected, found: "centreAnnounces, and no state that does" });
}
function canAnnounce({ centre: centre3 }) {
  return [centre3?.busy, centre3?.critical].some((level2) => level2?.measures?.announces === "yes");
}

// src/scenario/merge.ts
import { enablePatches, produceWithPatches } from "immer";

// src/scenario/places.ts
function placed({ path, expected, found, hint, isKey }, places) {
  const { file, line, column: column2 } = placeOf(path, places, isKey === true);
  const text3 = { file, line, column: column2, path: path.join("."), expected, found };
  return hint === void 0 ? text3 : { ...text3, hint };
}
function placeOf(path, top, isKey) {
  let places = top;
  for (const key of path) {
    const inner = places.inside.get(key);
    if (inner === void 0) return places.key;
    places = inner;
  }
  return isKey ? places.key : places.value;
}

// src/scenario/relative-change.ts
function isRelative(change) {
  if (!isMap(change)) return false;
  const [key, ...others] = Object.keys(change);
  return others.length === 0 && (key === "times" || key === "plus") && !isMap(change[key]);
}
function changedBy(change, base) {
  const { times, plus } = change;
  const operand = amountOf(times ?? plus);
  if (operand === null || times !== void 0 && operand.dimension !== "bare") {
    const expected = times === void 0 ? "a number to add, such as 12" : "a factor such as 1.1";
    return { expected, found: inWords(times ?? plus) };
  }
  const example = firstAmount(base);
  if (example === null) return { expected: "a number in what is changed", found: inWords(base) };
  if (times === void 0 && operand.unit !== "" && operand.dimension !== example.dimension) {
    return { expected: `a number to add in the unit of ${inWords(base)}`, found: inWords(plus) };
  }
  return {
    data: changed(base ?? null, times === void 0 ? adding(operand, example) : multiplying(operand))
  };
}
function multiplying(operand) {
  return ({ number }) => rounded2(number * operand.value);
}
function adding(operand, { one }) {
  const value = operand.unit === "" ? operand.number * one : operand.value;
  return (amount2) => rounded2(amount2.number + value / amount2.one);
}
function firstAmount(whole2) {
  const base = Array.isArray(whole2) ? whole2[0] : whole2;
  return amountOf(isEvidence(base) ? base.value : base);
}
function changed(base, operation) {
  if (Array.isArray(base)) return base.map((item) => changed(item, operation));
  if (!isEvidence(base)) return changedNumber(base, operation);
  const value = changedNumber(base.value ?? null, operation);
  const { range } = base;
  if (typeof range !== "string") return { ...base, value };
  return { ...base, value, range: mapRange(range, amountOf(base.value)?.unit ?? "", operation) };
}
function changedNumber(base, operation) {
  const amount2 = amountOf(base);
  return amount2 === null ? base : withNumber(base, operation(amount2));
}
var significantDigits = 12;
function rounded2(number) {
  return Number(number.toPrecision(significantDigits));
}

// src/scenario/merge.ts
enablePatches();
function merge(base, change) {
  const merging = { problems: [] };
  let places = base.places;
  const [data, patches] = produceWithPatches(base.data, (draft) => {
    const target2 = { data: draft, places: base.places, path: [] };
    places = mergeMap(target2, change, merging);
  });
  return { layer: { data, places }, patches, problems: merging.problems };
}
function mergeMap(spot, change, merging) {
  const inside2 = new Map(spot.places.inside);
  for (const [key, data] of Object.entries(change.data)) {
    const places = change.places.inside.get(key) ?? change.places;
    inside2.set(key, mergeEntry(spot, key, { change: { data, places }, merging }));
  }
  const isTouched = inside2.size > 0 && change.places.inside.size > 0;
  return { key: spot.places.key, value: isTouched ? change.places.value : spot.places.value, inside: inside2 };
}
function mergeEntry(spot, key, { change, merging }) {
  const path = [...spot.path, key];
  const base = Object.hasOwn(spot.data, key) ? spot.data[key] : void 0;
  const complain = (mistake) => {
    merging.problems.push({ ...placed({ ...mistake, path: [] }, change.places), path: path.join(".") });
  };
  if (change.data === null) {
    if (base === void 0) complain(nothingToRemove(key, Object.keys(spot.data)));
    Reflect.deleteProperty(spot.data, key);
  } else if (isRelative(change.data)) {
    const outcome = changedBy(change.data, base);
    if ("data" in outcome) spot.data[key] = outcome.data;
    else complain(outcome);
  } else if (isMap(change.data) && !isReplaced(path, base, change.data)) {
    return mergeMap(innerSpot(spot, key, change.places), change, merging);
  } else if (!sameData(base, change.data)) spot.data[key] = change.data;
  return change.places;
}
function innerSpot({ data, places, path }, key, change) {
  const known3 = places.inside.get(key);
  const isNew = !isMap(data[key]) || known3 === void 0;
  if (isNew) data[key] = {};
  return {
    data: data[key],
    places: isNew ? { ...change, inside: /* @__PURE__ */ new Map() } : known3,
    path: [...path, key]
  };
}
function isReplaced(path, base, change) {
  if (path[0] === "policies" && path.length === 2) return true;
  const family2 = isMap(base) ? base.distribution : void 0;
  return change.distribution !== void 0 && change.distribution !== family2;
}
function nothingToRemove(key, known3) {
  return { expected: "something to remove", found: "nothing of this name", ...nearestHint(key, known3) };
}

// src/scenario/policies.ts
var basePolicy = "base";
var policyJoiner = "+";
function policyNames({ data }) {
  const { policies } = data;
  return isMap(policies) ? Object.keys(policies) : [];
}
function policyParts(policy2) {
  return policy2.split(policyJoiner).map((part2) => part2.trim()).filter((part2) => part2 !== basePolicy);
}
function policyName(policy2) {
  return policyParts(policy2).join(policyJoiner) || (policy2.includes(basePolicy) ? basePolicy : policy2);
}
function withPolicy(base, policy2) {
  const parts2 = policyParts(policy2);
  const twice = parts2.find((part2, i) => parts2.indexOf(part2) !== i);
  if (twice !== void 0) return refused(base, { path: ["policies"], ...eachOnce, found: policy2 });
  let layer = base;
  const patches = [];
  for (const part2 of parts2) {
    const applied = withPart(layer, part2, parts2.length > 1);
    if (applied.problems.length > 0) return { layer: base, changes: [], problems: applied.problems };
    patches.push(...applied.patches);
    layer = applied.layer;
  }
  return { layer, changes: changesOf(base.data, layer.data, patches), problems: [] };
}
function withPart(base, policy2, isCombined) {
  const path = ["policies", policy2, "change"];
  const stop = (mistake) => ({ ...refused(base, mistake), patches: [] });
  const names = policyNames(base);
  if (!names.includes(policy2)) return stop({ path: ["policies"], ...unknownPolicy(policy2, names) });
  const data = dataAt(base.data, path);
  const places = path.reduce((outer, key) => outer.inside.get(key) ?? outer, base.places);
  if (!isMap(data)) return { layer: base, patches: [], problems: [] };
  const forbidden = Object.keys(data).filter((key) => notOfPolicies.includes(key));
  if (forbidden.length > 0) return stop({ path: [...path, forbidden[0] ?? ""], ...ownKeys, isKey: true });
  const merged = merge(base, { data, places });
  const isIdle = merged.patches.length === 0 && merged.problems.length === 0;
  return isIdle && !isCombined ? stop({ path, ...noChange }) : merged;
}
function refused(base, mistake) {
  return { layer: base, changes: [], problems: [placed(mistake, base.places)] };
}
var notOfPolicies = ["format", "extends", "policies", "claims"];
var ownKeys = { expected: "a change to the scenario itself", found: "a key that only a file has" };
var eachOnce = { expected: "each policy of a combination once" };
var noChange = {
  expected: "a change",
  found: "what the scenario says already: this policy changes nothing"
};
function unknownPolicy(policy2, names) {
  const all = names.length === 0 ? "no policy but base" : `one of ${[basePolicy, ...names].join(", ")}`;
  return { expected: all, found: policy2 || "nothing", ...nearestHint(policy2, [basePolicy, ...names]) };
}
function changesOf(base, changed2, patches) {
  const paths = patches.map(({ path }) => path.map(String));
  const isWithin2 = (path, outer) => outer.length < path.length && outer.every((key, i) => key === path[i]);
  return paths.filter((path, i) => paths.every((other) => !isWithin2(path, other)) && isFirst(paths, path, i)).map((path) => ({ path: path.join("."), from: dataAt(base, path), to: dataAt(changed2, path) })).filter(({ from, to }) => from === void 0 || to === void 0 || !sameData(from, to));
}
function isFirst(paths, path, index) {
  return paths.findIndex((other) => other.join("\0") === path.join("\0")) === index;
}

// src/scenario/check-claims.ts
function checkClaims({ claims, policies }, report) {
  const names = Object.keys(policies ?? {});
  for (const [id, claim2] of Object.entries(claims ?? {})) {
    const { policy: policy2, baseline = basePolicy, under = [] } = claim2 ?? {};
    const path = ["claims", id];
    const named = [
      [policy2, [...path, "policy"]],
      [baseline, [...path, "baseline"]],
      ...under.map((rule, i) => [rule, [...path, "under", String(i)]])
    ];
    for (const [name2, at3] of named) checkPolicyName(name2, names, { path: at3, report });
    if (policy2 === void 0 || policyName(policy2) !== policyName(baseline)) continue;
    report({
      path: [...path, "policy"],
      expected: "another policy than the baseline",
      found: policyName(policy2)
    });
  }
}
function checkPolicyName(name2, names, { path, report }) {
  for (const part2 of policyParts(name2 ?? basePolicy))
    if (!names.includes(part2)) report({ path, ...unknownPolicy(part2, names) });
}

// src/scenario/covered-time.ts
var secondsPerDay3 = 86400;
function daysOf({ dates }) {
  return [...new Set(dates.map((date2) => dayNumberOf(date2) ?? 0))];
}
function coverOf(window3, calendar2) {
  const cover = new Float64Array(calendar2.intervalDay.length);
  for (const day2 of daysOf(window3)) {
    for (const { interval, share: share2 } of coverOfDay(day2, hoursOf(window3), calendar2))
      cover[interval] = Math.min(1, (cover[interval] ?? 0) + share2);
  }
  return cover;
}
function timeOfDay(day2, window3, calendar2) {
  const hours3 = hoursOf(window3);
  const { intervalStartAt, firstDay, days: days2 } = calendar2;
  const times = /* @__PURE__ */ new Map();
  let whole2 = 0;
  for (const { interval, share: share2 } of coverOfDay(day2, hours3, calendar2)) {
    const time = share2 * ((intervalStartAt[interval + 1] ?? 0) - (intervalStartAt[interval] ?? 0));
    times.set(interval, (times.get(interval) ?? 0) + time);
    whole2 += time;
  }
  const last = day2 + (hours3.to > minutesPerDay ? 1 : 0);
  const isWhole = day2 >= firstDay && last < firstDay + days2;
  return { times, whole: isWhole ? whole2 : 60 * (hours3.to - hours3.from) };
}
function hoursOf({ from, to }) {
  if (from === void 0 || to === void 0) return { from: 0, to: minutesPerDay };
  const [first, end] = [minutesOf(from) ?? 0, minutesOf(to) ?? minutesPerDay];
  return { from: first, to: end <= first ? end + minutesPerDay : end };
}
function coverOfDay(day2, { from, to }, calendar2) {
  const { firstDay, days: days2, dayFirstInterval, intervalMinute, intervalTime } = calendar2;
  const length = intervalTime / 60;
  return [day2, day2 + 1].flatMap((date2, later) => {
    const index = date2 - firstDay;
    if (index < 0 || index >= days2) return [];
    const first = dayFirstInterval[index] ?? 0;
    const count2 = (dayFirstInterval[index + 1] ?? 0) - first;
    return Array.from({ length: count2 }, (_, i) => {
      const minute18 = (intervalMinute[first + i] ?? 0) + later * minutesPerDay;
      const covered = Math.min(to, minute18 + length) - Math.max(from, minute18);
      return { interval: first + i, share: Math.max(0, covered) / length };
    }).filter(({ share: share2 }) => share2 > 0);
  });
}
function instantOf(date2, time, calendar2) {
  const { firstDay, days: days2, dayStartAt, dayFirstInterval, intervalMinute, intervalStartAt, intervalTime } = calendar2;
  const day2 = (dayNumberOf(date2) ?? 0) - firstDay;
  const minute18 = time === void 0 ? 0 : minutesOf(time) ?? 0;
  if (day2 < 0) return day2 * secondsPerDay3 + 60 * minute18;
  if (day2 >= days2) return (dayStartAt[days2] ?? 0) + (day2 - days2) * secondsPerDay3 + 60 * minute18;
  for (let i = dayFirstInterval[day2] ?? 0; i < (dayFirstInterval[day2 + 1] ?? 0); i++) {
    const into = 60 * (minute18 - (intervalMinute[i] ?? 0));
    if (into < intervalTime) return (intervalStartAt[i] ?? 0) + Math.max(0, into);
  }
  return dayStartAt[day2 + 1] ?? 0;
}

// src/scenario/fading.ts
var ln2 = log(2);
function partBetween({ startsAt, halfLife }, from, to) {
  const left2 = (instant) => exp(-ln2 * Math.max(0, instant - startsAt) / halfLife);
  return left2(from) - left2(to);
}
function meanStrength({ startsAt, halfLife }, from, to) {
  const time = to - from;
  if (halfLife === null) return Math.max(0, to - Math.max(from, startsAt)) / time;
  return partBetween({ startsAt, halfLife }, from, to) * halfLife / (ln2 * time);
}

// src/scenario/reason-mix.ts
var hoursPerDay2 = 24;
var mostTurns = 200;
var settled2 = 1e-13;
function cellsOf({
  intervalHourOfWeek,
  intervalDay,
  dayMonth,
  months: all
}) {
  return intervalHourOfWeek.map(
    (hour5, i) => hour5 % hoursPerDay2 * all.length + (dayMonth[intervalDay[i] ?? 0] ?? 0)
  );
}
function needMixOf({ id, rate: rate2 }, reasons2, calendar2) {
  const each2 = Object.values(reasons2);
  const written3 = each2.map(({ share: share2 }) => numberOf(share2[id] ?? 0));
  const sum2 = total2(written3);
  const shares = written3.map((share2) => sum2 > 0 ? share2 / sum2 : 1 / each2.length);
  const ofHour = fittedHours(shares, each2.map(hourWeights), callsByHour(rate2, calendar2));
  const seasons = each2.map(({ season }) => months.map((month2) => numberOf(season?.[month2] ?? 1)));
  const weights2 = new Float64Array(hoursPerDay2 * calendar2.months.length * each2.length);
  let next = 0;
  for (const mix of ofHour) {
    for (const text3 of calendar2.months) {
      const month2 = Number(text3.slice(-2)) - 1;
      for (const [reason2, share2] of mix.entries()) weights2[next++] = share2 * (seasons[reason2]?.[month2] ?? 1);
    }
  }
  const callers = each2.map(({ callers: several2 }) => several2 === void 0 ? 1 : numberOf(several2.mean));
  const incidents = total2(shares.map((share2, reason2) => share2 / (callers[reason2] ?? 1)));
  const callersPerIncident = total2(shares) / incidents;
  return { weights: weights2, callers, callersPerIncident };
}
function hourWeights({ hours: hours3 }) {
  return hours3?.map(numberOf) ?? Array.from({ length: hoursPerDay2 }, () => 1);
}
function callsByHour(rate2, { intervalHourOfWeek, intervalStartAt }) {
  const calls3 = Array.from({ length: hoursPerDay2 }, () => 0);
  for (const [i, hourOfWeek] of intervalHourOfWeek.entries()) {
    const hour5 = hourOfWeek % hoursPerDay2;
    const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
    calls3[hour5] = (calls3[hour5] ?? 0) + (rate2[i] ?? 0) * time;
  }
  const all = total2(calls3);
  return calls3.map((each2) => all > 0 ? each2 / all : 1 / hoursPerDay2);
}
function fittedHours(shares, weights2, calls3) {
  let scales = shares.map(
    (share2, reason2) => ratio(share2, total2(calls3.map((c, h) => c * at2(weights2, reason2, h))))
  );
  let mix = [];
  for (let turn = 0; turn < mostTurns; turn++) {
    mix = calls3.map(
      (_, hour5) => normalised(
        scales.map((scale, reason2) => scale * at2(weights2, reason2, hour5)),
        shares
      )
    );
    const found = shares.map((_, reason2) => total2(calls3.map((c, hour5) => c * at2(mix, hour5, reason2))));
    if (found.every((share2, reason2) => Math.abs(share2 - (shares[reason2] ?? 0)) <= settled2)) break;
    scales = scales.map((scale, reason2) => scale * ratio(shares[reason2] ?? 0, found[reason2] ?? 0));
  }
  return mix;
}
function at2(table6, row, column2) {
  return table6[row]?.[column2] ?? 0;
}
function ratio(part2, whole2) {
  return whole2 > 0 ? part2 / whole2 : 0;
}
function normalised(parts2, otherwise) {
  const sum2 = total2(parts2);
  return sum2 > 0 ? parts2.map((part2) => part2 / sum2) : [...otherwise];
}
function total2(numbers) {
  return numbers.reduce((sum2, number) => sum2 + number, 0);
}
function cellFactors({ weights: weights2, callers }) {
  const factors = new Float64Array(weights2.length / callers.length);
  for (let i = 0; i < weights2.length; i++) {
    const cell = Math.floor(i / callers.length);
    factors[cell] = (factors[cell] ?? 0) + (weights2[i] ?? 0);
  }
  return factors;
}
function resolveMix(mix) {
  const reasons2 = mix.callers.length;
  const incidents = mix.weights.map((weight2, i) => weight2 / (mix.callers[i % reasons2] ?? 1));
  const cumulative = new Float64Array(incidents.length);
  for (let first = 0; first < incidents.length; first += reasons2) {
    const own = incidents.subarray(first, first + reasons2);
    const all = own.reduce((before, weight2) => before + weight2, 0);
    const last = own.findLastIndex((weight2) => weight2 > 0);
    let sum2 = 0;
    for (let reason2 = 0; reason2 < reasons2; reason2++) {
      sum2 += all > 0 ? (own[reason2] ?? 0) / all : 1 / reasons2;
      cumulative[first + reason2] = reason2 >= last && all > 0 ? 1 : Math.min(1, sum2);
    }
    cumulative[first + reasons2 - 1] = 1;
  }
  return { cumulative };
}
function withOwnCallers(mix, rate2, cells2) {
  const count2 = mix.callers.length;
  const factors = cellFactors(mix);
  let [all, incidents] = [0, 0];
  for (const [i, perSecond] of rate2.entries()) {
    const cell = cells2[i] ?? 0;
    const factor2 = factors[cell] ?? 0;
    if (!(perSecond > 0) || factor2 === 0) continue;
    all += perSecond;
    for (let reason2 = 0; reason2 < count2; reason2++)
      incidents += perSecond * (mix.weights[cell * count2 + reason2] ?? 0) / (mix.callers[reason2] ?? 1) / factor2;
  }
  return { ...mix, callersPerIncident: all > 0 ? all / incidents : 1 };
}

// src/scenario/surge-demand.ts
function surgeDemand(id, surge, usually) {
  const { reasons: reasons2, areas: areas2, usual, calendar: calendar2 } = usually;
  const more = reasons2.map((reason2) => Math.max(0, numberOf(surge.factors[reason2] ?? 1) - 1));
  const cover = coverOf(surge, calendar2);
  const sources = new Set(surge.sources?.map(String) ?? usual.keys());
  return [...sources].flatMap((source3) => {
    const { plainRate, mix } = usual.get(source3) ?? {};
    if (plainRate === void 0 || mix === void 0 || mix === null) return [];
    const weights2 = mix.weights.map((weight2, i) => weight2 * (more[i % reasons2.length] ?? 0));
    const { rate: rate2, ...own } = moreOf({ ...mix, weights: weights2 }, { usual: plainRate, cover, calendar: calendar2 });
    const added2 = { kind: "surge", cause: id, source: source3, mix: own.mix };
    if (surge.areas === void 0) return [{ ...added2, id: `${source3}~${id}`, rate: rate2, area: null }];
    return [...new Set(surge.areas.map(String))].map((area) => {
      const share2 = areas2.get(area) ?? 0;
      return {
        ...added2,
        id: `${source3}~${id}~${area}`,
        rate: rate2.map((perSecond) => perSecond * share2),
        area
      };
    });
  });
}
function moreOf(mix, { usual, cover, calendar: calendar2 }) {
  const cells2 = cellsOf(calendar2);
  const factors = cellFactors(mix);
  const rate2 = usual.map((perSecond, i) => perSecond * (cover[i] ?? 0) * (factors[cells2[i] ?? 0] ?? 0));
  return { rate: rate2, mix: withOwnCallers(mix, rate2, cells2) };
}

// src/scenario/added-demand.ts
function addedDemand(authored, usual, calendar2) {
  const { surges: surges2 = {}, publicEvents: publicEvents2 = {}, appeals: appeals2 = {} } = authored;
  const reasons2 = Object.keys(authored.reasons ?? {});
  const surroundings = { reasons: reasons2, areas: areaShares(authored), usual, calendar: calendar2 };
  return [
    ...Object.entries(surges2).flatMap(([id, surge]) => surgeDemand(id, surge, surroundings)),
    ...Object.entries(publicEvents2).map(([id, event]) => ofEvent(id, event, surroundings)),
    ...Object.entries(appeals2).map(([id, appeal]) => ofAppeal(id, appeal, surroundings))
  ].filter(({ rate: rate2 }) => rate2.some((perSecond) => perSecond > 0));
}
function areaShares({ areas: areas2 = {} }) {
  return new Map(Object.entries(areas2).map(([id, { share: share2 }]) => [id, numberOf(share2)]));
}
function ofEvent(id, event, { reasons: reasons2, usual, calendar: calendar2 }) {
  const calls3 = numberOf(event.crowd) / 1e3 * numberOf(event.perThousand);
  const rate2 = new Float64Array(calendar2.intervalDay.length);
  for (const day2 of daysOf(event)) {
    const { times, whole: whole2 } = timeOfDay(day2, event, calendar2);
    for (const [i, time] of times) {
      const length = (calendar2.intervalStartAt[i + 1] ?? 0) - (calendar2.intervalStartAt[i] ?? 0);
      rate2[i] = (rate2[i] ?? 0) + calls3 * time / whole2 / length;
    }
  }
  const shares = event.reasons === void 0 ? null : reasons2.map((reason2) => event.reasons?.[reason2] ?? 0);
  return added(id, { kind: "publicEvent", ...event, shares, rate: rate2 }, { usual, calendar: calendar2 });
}
function ofAppeal(id, appeal, { reasons: reasons2, usual, calendar: calendar2 }) {
  const { intervalStartAt } = calendar2;
  const startsAt = instantOf(appeal.starts, appeal.at, calendar2);
  const fading = { startsAt, halfLife: numberOf(appeal.halfLife) };
  const calls3 = numberOf(appeal.calls);
  const rate2 = Float64Array.from(calendar2.intervalDay, (_, i) => {
    const [from, to] = [intervalStartAt[i] ?? 0, intervalStartAt[i + 1] ?? 0];
    return calls3 * partBetween(fading, from, to) / (to - from);
  });
  const shares = appeal.reason === void 0 ? null : reasons2.map((reason2) => reason2 === String(appeal.reason) ? 1 : 0);
  return added(id, { kind: "appeal", ...appeal, shares, rate: rate2 }, { usual, calendar: calendar2 });
}
function added(id, { kind, source: source3, area, shares, rate: rate2 }, { usual, calendar: calendar2 }) {
  const usualMix = usual.get(String(source3))?.mix ?? null;
  const own = usualMix === null || shares === null ? usualMix : { ...usualMix, weights: usualMix.weights.map((_, i) => numberOf(shares[i % shares.length] ?? 0)) };
  return {
    id: `${source3}~${id}`,
    kind,
    cause: id,
    source: String(source3),
    rate: rate2,
    mix: own === null ? null : withOwnCallers(own, rate2, cellsOf(calendar2)),
    area: area === void 0 ? null : String(area)
  };
}

// src/scenario/need-demand.ts
function needDemand({ demand: demand2, reasons: reasons2 }, { calendar: calendar2, rates: rates2 }) {
  const cells2 = reasons2 === void 0 ? null : cellsOf(calendar2);
  return new Map(
    Object.entries(demand2).map(([id, source3]) => {
      const plainRate = rates2.get(id) ?? new Float64Array(calendar2.intervalDay.length);
      if (reasons2 === void 0 || cells2 === null) return [id, { rate: plainRate, plainRate, mix: null }];
      const mix = needMixOf({ id, rate: plainRate }, reasons2, calendar2);
      const rate2 = source3.calls === void 0 ? seasonal(plainRate, mix, cells2) : plainRate;
      return [id, { rate: rate2, plainRate, mix }];
    })
  );
}
function seasonal(rate2, mix, cells2) {
  const factors = cellFactors(mix);
  return rate2.map((perSecond, i) => perSecond * (factors[cells2[i] ?? 0] ?? 1));
}

// src/scenario/reach.ts
function reachedFrom(source3, sketch) {
  const shifts = Object.values(sketch.channelShift ?? {}).filter((shift2) => String(shift2?.source) === source3);
  const reached2 = new Set(
    [sketch.demand?.[source3]?.queue, ...shifts.map((shift2) => shift2?.to)].flatMap(idOf)
  );
  for (const id of reached2) {
    const queue2 = sketch.queues?.[id] ?? {};
    const ways = [...waysFrom(queue2), ...returnsFrom(queue2, sketch)];
    for (const to of ways.flatMap(ledTo)) reached2.add(to);
  }
  return reached2;
}
function ledTo(way) {
  return way === void 0 || numberOf(way.share) === 0 ? [] : idOf(way.to);
}
function idOf(name2) {
  return name2 === void 0 ? [] : [String(name2)];
}
function waysFrom(queue2) {
  const { outcomes: outcomes2, whenAbandoned: whenAbandoned2, transfers, brings, reportOnline: reportOnline2 } = queue2;
  return [
    outcomes2?.putThrough,
    outcomes2?.upgrade,
    whenAbandoned2?.escalate,
    reportOnline2,
    ...Object.entries(transfers ?? {}).map(([to, way]) => ({ to, share: way?.share })),
    ...[brings?.afterAnswered, brings?.afterAbandoned].map((way) => ({ to: way?.work, share: way?.share }))
  ];
}
function returnsFrom({ triage: how, whenAnswered: whenAnswered2 }, { triage: triage2, response: response2 }) {
  const isGraded = how !== void 0 && how !== "none";
  const isTasked = isGraded || numberOf(whenAnswered2?.task?.share ?? 0) > 0;
  return [
    ...isGraded ? [triage2?.missed, triage2?.worsens, triage2?.repeat] : [],
    ...isTasked ? [response2?.chaser] : []
  ];
}

// src/scenario/check-coverage.ts
function checkCoverage({ sketch, layout, hasMistakeAt }, report) {
  const arrivals2 = arrivalsByQueue(sketch, [
    ...layout.rates,
    ...addedRates({ sketch, layout, hasMistakeAt })
  ]);
  for (const [queue2, rates2] of arrivals2) {
    const teams2 = Object.entries(sketch.teams ?? {}).filter(([, team2]) => canTake(team2 ?? {}, queue2));
    const [owner] = teams2;
    if (owner === void 0 || teams2.some(([id]) => hasMistakeAt("teams", id))) continue;
    const able = teams2.map(([id, team2]) => {
      return { scheduled: layout.scheduled.get(id) ?? [], kept: numberOf(team2?.leaveFree?.[queue2] ?? 0) };
    });
    const first = firstUncovered(rates2, able, layout.openings.get(queue2));
    if (first < 0) continue;
    const expected = `somebody on duty for ${queue2} whenever contacts can come`;
    const isKept = able.some(({ kept }) => kept > 0);
    const nobody = isKept ? "nobody beyond those who must stay free" : "nobody";
    report({
      path: ["teams", owner[0], isKept ? "leaveFree" : "staffing"],
      expected,
      found: `${nobody} ${whenOf(first, layout)}`
    });
  }
}
function arrivalsByQueue(sketch, rates2) {
  const arrivals2 = /* @__PURE__ */ new Map();
  for (const [id, rate2] of rates2) {
    for (const queue2 of reachedFrom(id, sketch)) arrivals2.set(queue2, [...arrivals2.get(queue2) ?? [], rate2]);
  }
  return arrivals2;
}
var adding2 = ["surges", "publicEvents", "appeals"];
function addedRates({ sketch, layout, hasMistakeAt }) {
  if (adding2.every((section) => sketch[section] === void 0)) return [];
  if (["demand", "reasons", "areas", ...adding2].some((section) => hasMistakeAt(section))) return [];
  const authored = sketch;
  const added2 = addedDemand(authored, needDemand(authored, layout), layout.calendar);
  return added2.map(({ source: source3, rate: rate2 }) => [source3, rate2]);
}
function firstUncovered(rates2, able, isOpen) {
  const intervals2 = rates2[0]?.length ?? 0;
  for (let i = 0; i < intervals2; i++) {
    if (isOpen?.[i] === 0 || isAnybodyThere(able, i)) continue;
    if (rates2.some((rate2) => (rate2[i] ?? 0) > 0)) return i;
  }
  return -1;
}
function isAnybodyThere(able, interval) {
  for (const { scheduled: scheduled4, kept } of able) if ((scheduled4[interval] ?? 0) > kept) return true;
  return false;
}
function whenOf(interval, { calendar: calendar2 }) {
  const date2 = dateText(calendar2.firstDay + (calendar2.intervalDay[interval] ?? 0));
  return `on ${date2} at ${clockText(calendar2.intervalMinute[interval] ?? 0)}`;
}

// src/random/moments.ts
function meanOf2(distribution2) {
  return momentsOf(distribution2).mean;
}
function momentsOf(distribution2) {
  const { mean: mean3, square } = momentsOfFamily(distribution2);
  const rest = 1 - (distribution2.zero ?? 0);
  return { mean: rest * mean3, square: rest * square };
}
function momentsOfFamily(family2) {
  switch (family2.kind) {
    case "constant":
      return byVariance(family2.value, 0);
    case "uniform":
      return ofPolygon(Float64Array.of(family2.low, family2.high));
    case "triangular":
      return ofTriangle(family2.low, family2.mode, family2.high);
    case "exponential":
      return byVariance(family2.mean, family2.mean * family2.mean);
    case "erlang":
      return byVariance(family2.mean, family2.mean * family2.mean / family2.phases);
    case "gamma":
    case "lognormal":
      return byVariance(family2.mean, family2.mean * family2.cv * (family2.mean * family2.cv));
    case "weibull":
      return ofWeibull(family2.shape, family2.scale);
    case "hyperexponential":
      return weighted(family2.phases.map(({ share: share2, mean: mean3 }) => [share2, byVariance(mean3, mean3 * mean3)]));
    case "empirical":
      return ofPolygon(Float64Array.from(family2.values).sort());
    case "mixture":
      return weighted(family2.parts.map(({ share: share2, of }) => [share2, momentsOf(of)]));
  }
}
function byVariance(mean3, variance) {
  return { mean: mean3, square: variance + mean3 * mean3 };
}
function ofTriangle(low, mode, high) {
  const spread = low * low + mode * mode + high * high - low * mode - low * high - mode * high;
  return byVariance((low + mode + high) / 3, spread / 18);
}
function ofWeibull(shape2, scale) {
  return {
    mean: scale * exp(logGamma(1 + 1 / shape2)),
    square: scale * scale * exp(logGamma(1 + 2 / shape2))
  };
}
function ofPolygon(sorted) {
  if (sorted.length === 1) return byVariance(sorted[0], 0);
  const pairs = Array.from(sorted.subarray(1), (high, i) => ({ low: sorted[i], high }));
  const share2 = 1 / pairs.length;
  return weighted(
    pairs.map(({ low, high }) => [
      share2,
      { mean: (low + high) / 2, square: (low * low + low * high + high * high) / 3 }
    ])
  );
}
function weighted(parts2) {
  return {
    mean: parts2.reduce((sum2, [share2, { mean: mean3 }]) => sum2 + share2 * mean3, 0),
    square: parts2.reduce((sum2, [share2, { square }]) => sum2 + share2 * square, 0)
  };
}

// src/scenario/curves.ts
function depthOf(key) {
  const amount2 = amountOf(key);
  return amount2?.dimension === "bare" && amount2.value >= 0 && amount2.value <= 1 ? amount2.value : null;
}
function resolveCurve(curve3) {
  return Object.entries(curve3).map(([key, value]) => ({ depth: depthOf(key) ?? Number.NaN, value: numberOf(value) })).sort((a, b) => a.depth - b.depth);
}
function readCurve(curve3, depth) {
  const next = curve3.findIndex((point) => point.depth >= depth);
  const [before, after] = [curve3[next - 1], curve3[next]];
  if (after === void 0) return curve3.at(-1)?.value ?? Number.NaN;
  if (before === void 0 || after.depth === depth) return after.value;
  const along = (depth - before.depth) / (after.depth - before.depth);
  return before.value + along * (after.value - before.value);
}

// src/scenario/number-words.ts
var units2 = [
  ["weeks", 604800, 1209600],
  ["days", 86400, 172800],
  ["h", 3600, 3600],
  ["min", 60, 60],
  ["s", 1, 1]
];
function spanWords(seconds) {
  if (seconds < 60) return `${threeDigits(seconds)} s`;
  const rounded3 = Math.round(seconds);
  const index = units2.findIndex(([, , from]) => rounded3 >= from);
  const [name2, size2] = units2[index] ?? ["s", 1];
  const [smaller, smallerSize] = units2[index + 1] ?? ["s", 1];
  const whole2 = Math.floor(rounded3 / size2);
  const rest = Math.floor((rounded3 - whole2 * size2) / smallerSize);
  return rest === 0 ? `${whole2} ${name2}` : `${whole2} ${name2} ${rest} ${smaller}`;
}
function threeDigits(number) {
  return String(Math.abs(number) >= 100 ? Math.round(number) : Number(number.toPrecision(3)));
}

// src/scenario/resolve-distribution.ts
var always = (value) => ({ kind: "constant", value });
function resolveDistribution(authored) {
  if (!isFamily(authored)) return always(numberOf(authored));
  const family2 = familyOf(authored);
  return authored.zero === void 0 ? family2 : { ...family2, zero: numberOf(authored.zero) };
}
function isFamily(authored) {
  return typeof authored === "object" && Object.hasOwn(authored, "distribution");
}
function familyOf(authored) {
  switch (authored.distribution) {
    case "constant":
      return { kind: "constant", value: numberOf(authored.value) };
    case "uniform":
      return { kind: "uniform", low: numberOf(authored.low), high: numberOf(authored.high) };
    case "triangular": {
      const [low, mode, high] = [numberOf(authored.low), numberOf(authored.mode), numberOf(authored.high)];
      return { kind: "triangular", low, mode, high };
    }
    case "exponential":
      return { kind: "exponential", mean: numberOf(authored.mean) };
    case "erlang":
      return { kind: "erlang", phases: numberOf(authored.phases), mean: numberOf(authored.mean) };
    case "gamma":
    case "lognormal":
      return byMeanAndCv(authored.distribution, authored);
    case "weibull":
      return { kind: "weibull", shape: numberOf(authored.shape), scale: numberOf(authored.scale) };
    case "hyperexponential": {
      const phases = Object.values(authored.phases);
      return {
        kind: "hyperexponential",
        phases: phases.map(({ share: share2, mean: mean3 }) => ({ share: numberOf(share2), mean: numberOf(mean3) }))
      };
    }
    case "empirical":
      return { kind: "empirical", values: authored.values.map(numberOf).sort((a, b) => a - b) };
    case "mixture": {
      const parts2 = Object.values(authored.parts);
      return {
        kind: "mixture",
        parts: parts2.map(({ share: share2, of }) => ({ share: numberOf(share2), of: resolveDistribution(of) }))
      };
    }
  }
}
function byMeanAndCv(kind, { mean: mean3, cv: cv2 }) {
  const [value, variation2] = [numberOf(mean3), numberOf(cv2)];
  return value === 0 || variation2 === 0 ? { kind: "constant", value } : { kind, mean: value, cv: variation2 };
}

// src/scenario/check-curves.ts
var curveNames = ["talkSaved", "resolved", "tasked", "misread"];
function checkCurves({ triage: triage2 }, report) {
  for (const name2 of curveNames) {
    const curve3 = triage2?.curves?.[name2];
    if (curve3 === void 0) continue;
    const path = ["triage", "curves", name2];
    const points = readPoints(curve3, path, report);
    if (points === null) continue;
    checkEnds(points, path, report);
    checkTrend(points, name2 === "resolved", { path, report });
  }
}
function readPoints(curve3, path, report) {
  const points = [];
  for (const [key, quantity2] of Object.entries(curve3)) {
    const depth = depthOf(key);
    const at3 = { path: [...path, key], isKey: true };
    const earlier = points.find((point) => point.depth === depth);
    if (depth === null)
      report({ ...at3, expected: "a triage depth between 0 % and 100 %, such as 50 %", found: quoted(key) });
    else if (earlier === void 0) points.push({ key, depth, quantity: quantity2 });
    else report({ ...at3, expected: "each depth once", found: `${key}, which is ${earlier.key} again` });
  }
  return points.length === Object.keys(curve3).length ? points.toSorted((a, b) => a.depth - b.depth) : null;
}
function checkEnds(points, path, report) {
  const missing = [0, 1].filter((end) => points.every(({ depth }) => depth !== end));
  if (missing.length === 0) return;
  const found = `none at ${missing.map((end) => `${100 * end} %`).join(" and ")}`;
  report({ path, expected: "a curve with points at 0 % and at 100 %", found });
}
function checkTrend(points, isRising, { path, report }) {
  const name2 = path.at(-1);
  const values = points.map(({ quantity: quantity2 }) => numberOf(quantity2));
  const index = values.findIndex((value, at3) => {
    const before2 = values[at3 - 1] ?? value;
    return isRising ? value < before2 : value > before2;
  });
  const [before, point] = [points[index - 1], points[index]];
  if (before === void 0 || point === void 0) return;
  const trend = isRising ? "does not fall" : "does not rise";
  const words5 = (each2) => `${inWords(plain(each2.quantity))} at ${each2.key}`;
  report({
    path: [...path, point.key],
    expected: `a curve of ${name2} that ${trend} as triage goes deeper`,
    found: `${words5(point)} after ${words5(before)}`
  });
}
function checkTalkSaved({ sketch, hasMistakeAt }, report) {
  const path = ["triage", "curves", "talkSaved"];
  const curve3 = Object.entries(sketch.triage?.curves?.talkSaved ?? {});
  if (curve3.length === 0 || hasMistakeAt(...path)) return;
  const [key, most4] = curve3.reduce((a, b) => numberOf(b[1]) > numberOf(a[1]) ? b : a);
  for (const [id, queue2] of Object.entries(sketch.queues ?? {})) {
    if (queue2?.triage !== "byDepth" || queue2.talk === void 0 || hasMistakeAt("queues", id, "talk"))
      continue;
    const mean3 = meanOf2(resolveDistribution(queue2.talk));
    if (!(numberOf(most4) >= mean3)) continue;
    const expected = `less than the mean talk of ${id}, ${spanWords(mean3)}`;
    report({ path: [...path, key], expected, found: inWords(plain(most4)) });
    return;
  }
}

// src/scenario/shares.ts
var rounding2 = 1e-6;
var sumWords = {
  whole: "shares that sum to 100 %",
  part: "shares that sum to at most 100 %"
};
function checkSum(shares, path, report) {
  const sum2 = sumOf2(shares);
  if (Math.abs(sum2 - 1) <= rounding2 || Number.isNaN(sum2)) return;
  report({ path, expected: sumWords.whole, found: `a sum of ${percent(sum2)}` });
}
function checkSumAtMost(shares, path, report) {
  const sum2 = sumOf2(shares);
  if (!(sum2 > 1 + rounding2)) return;
  report({ path, expected: sumWords.part, found: `a sum of ${percent(sum2)}` });
}
function sumOf2(shares) {
  return shares.reduce((sum2, share2) => sum2 + numberOf(share2), 0);
}
function percent(share2) {
  return `${Number((100 * share2).toPrecision(6))} %`;
}

// src/scenario/check-arrivals.ts
var wholeNumber = /^[1-9]\d{0,3}$/;
function checkBatch({ size: size2 }, path, report) {
  if (typeof size2 !== "object" || !("shares" in size2) || size2.shares === void 0) return;
  const table6 = [...path, "size", "shares"];
  const entries = Object.entries(size2.shares);
  for (const [key] of entries) {
    if (wholeNumber.test(key) && Number(key) <= largestBatch) continue;
    const expected = "a whole number of callers from 1 to 1,000";
    report({ path: [...table6, key], expected, found: quoted(key), isKey: true });
  }
  checkSum(
    entries.map(([, share2]) => share2),
    table6,
    report
  );
}
function checkModulation({ states }, path, report) {
  if (states === void 0) return;
  const inside2 = [...path, "states"];
  const names = Object.keys(states);
  if (names.length < 2) {
    const found = names.length === 0 ? "none" : `only ${names[0]}`;
    return report({ path: inside2, expected: "two states or more", found });
  }
  const factors = Object.values(states).map((state2) => numberOf(state2?.factor));
  if (factors.every((factor2) => factor2 === 0)) {
    report({ path: inside2, expected: "a factor above 0 in one of the states", found: "0 in each" });
  }
  const areWaysRight = names.map((name2) => checkNext(states, name2, { path: inside2, report }));
  if (areWaysRight.every(Boolean)) checkConnected(states, inside2, report);
}
function checkNext(states, name2, { path, report }) {
  const next = states[name2]?.next;
  if (next === void 0) return true;
  const inside2 = [...path, name2, "next"];
  const names = Object.keys(states).filter((other) => other !== name2);
  const known3 = { what: "another state", names };
  const keys = Object.keys(next);
  for (const to of keys) {
    checkName(to, [...inside2, to], { known: known3, report: (mistake) => report({ ...mistake, isKey: true }) });
  }
  checkSum(Object.values(next), inside2, report);
  return keys.every((to) => names.includes(to));
}
function checkConnected(states, path, report) {
  const names = Object.keys(states);
  for (const name2 of names) {
    const reached2 = statesAfter(states, name2);
    const lost3 = names.find((other) => !reached2.has(other));
    if (lost3 === void 0) continue;
    const found = `none from ${name2} to ${lost3}`;
    return report({ path, expected: "a way from every state to every other", found });
  }
}
function statesAfter(states, name2) {
  const reached2 = /* @__PURE__ */ new Set([name2]);
  for (const each2 of reached2) {
    for (const [to, share2] of Object.entries(nextOf(states, each2))) {
      if (numberOf(share2) > 0) reached2.add(to);
    }
  }
  return reached2;
}
function nextOf(states, name2) {
  const names = Object.keys(states);
  const following = names[(names.indexOf(name2) + 1) % names.length] ?? name2;
  return states[name2]?.next ?? { [following]: 1 };
}

// src/scenario/check-calls.ts
var ofRates = ["volume", "profile", "weekday", "month", "batch", "modulation"];
function checkWay(id, source3, report) {
  const path = ["demand", id];
  const { calls: calls3, volume, profile: profile2 } = source3;
  if (calls3 === void 0) {
    if (volume === void 0)
      report({ path: [...path, "volume"], expected: rate.expected, found: "nothing" });
    if (profile2 === void 0)
      report({ path: [...path, "profile"], expected: profileWords, found: "nothing" });
    return;
  }
  for (const key of ofRates.filter((each2) => source3[each2] !== void 0)) {
    const hint = key === "volume" ? { hint: "to have fewer calls, write keep: 80 % inside calls" } : {};
    const expected = `no ${key} beside calls: the log says how many call, and when`;
    report({ path: [...path, key], expected, found: `the key ${key}`, isKey: true, ...hint });
  }
  if (calls3.file !== void 0 && isOutside(calls3.file)) {
    const expected = "a path inside the scenario's folder, with / between its parts";
    report({ path: [...path, "calls", "file"], expected, found: quoted(calls3.file) });
  }
  for (const [column2, values] of Object.entries(calls3.where ?? {})) {
    if (!Array.isArray(values) || values.length > 0) continue;
    const expected = `at least one value of the column ${column2}`;
    report({ path: [...path, "calls", "where", column2], expected, found: "an empty list" });
  }
}
var otherThanRelative = /^\/|[\\:\0]/;
function isOutside(file) {
  return file === "" || otherThanRelative.test(file) || file.split("/").includes("..");
}
function checkFollowers({ demand: demand2, specialDays: specialDays2, teams: teams2 }, report) {
  const logged = Object.entries(demand2 ?? {}).flatMap(([id, source3]) => {
    return source3?.calls === void 0 ? [] : [id];
  });
  for (const [day2, { factors } = {}] of Object.entries(specialDays2 ?? {})) {
    for (const id of Object.keys(factors ?? {}).filter((each2) => logged.includes(each2))) {
      const expected = "a source with a volume: the calls of a log come as they came";
      report({
        path: ["specialDays", day2, "factors", id],
        expected,
        found: `${id}, which has a call log`,
        isKey: true
      });
    }
  }
  for (const [team2, { staffing: staffing3 } = {}] of Object.entries(teams2 ?? {})) {
    const follows = String(staffing3?.follows);
    if (!logged.includes(follows)) continue;
    const expected = "a source with a profile, whose shape desk-hours can follow";
    report({
      path: ["teams", team2, "staffing", "follows"],
      expected,
      found: `${follows}, which has a call log`
    });
  }
}

// src/scenario/check-dated-windows.ts
function checkClockWindow({ from, to }, path, report) {
  if (from === void 0 !== (to === void 0)) {
    const found = from === void 0 ? "only to" : "only from";
    report({ path, expected: "both from and to, or neither", found });
  } else if (from !== void 0 && from === to) {
    report({ path: [...path, "to"], expected: "another time than from", found: from });
  }
}
function checkDatedWindow({ dates, ...window3 }, path, report) {
  if (dates?.length === 0) report({ path: [...path, "dates"], expected: "at least one date", found: "none" });
  checkClockWindow(window3, path, report);
}

// src/scenario/weekly-shape.ts
var daysPerWeek = 7;
var firstWeekendDay = 5;
var bankHolidayPlan = 7;
function kindsOfDay(weekday) {
  const own = weekdays[weekday];
  const general = weekday < firstWeekendDay ? "weekdays" : "weekend";
  return own === void 0 ? ["bankHoliday"] : [own, general, "everyDay"];
}
function forWeekday(plans, weekday) {
  return kindsOfDay(weekday).map((kind) => plans[kind]).find((plan) => plan !== void 0);
}
function planOfDay(weekday, isHoliday, hasHolidayPlan) {
  return isHoliday && hasHolidayPlan ? bankHolidayPlan : weekday;
}
function weeklyShape(profile2, slotsPerDay) {
  const weights2 = new Float64Array((daysPerWeek + 1) * slotsPerDay).fill(1);
  if (profile2 === "flat") return { slotsPerDay, weights: weights2 };
  let sum2 = 0;
  for (let day2 = 0; day2 <= daysPerWeek; day2++) {
    const list = (forWeekday(profile2, day2) ?? []).map(numberOf);
    for (let slot = 0; slot < slotsPerDay; slot++) {
      const weight2 = weightIn(list, slot / slotsPerDay, (slot + 1) / slotsPerDay);
      weights2[day2 * slotsPerDay + slot] = weight2;
      if (day2 < daysPerWeek) sum2 += weight2;
    }
  }
  const mean3 = sum2 / (daysPerWeek * slotsPerDay);
  return { slotsPerDay, weights: mean3 > 0 ? weights2.map((weight2) => weight2 / mean3) : weights2 };
}
function weightIn(list, from, to) {
  const first = Math.floor(from * list.length);
  const last = Math.max(first + 1, Math.ceil(to * list.length));
  const part2 = list.slice(first, last);
  return part2.reduce((sum2, weight2) => sum2 + weight2, 0) / part2.length;
}
function hasHolidayShape(profile2) {
  return profile2 !== "flat" && profile2.bankHoliday !== void 0;
}
function slotOf(minute18, slotsPerDay) {
  return Math.floor(minute18 * slotsPerDay / minutesPerDay);
}

// src/scenario/check-demand.ts
var lengths = [24, 48, 96];
function checkDemand(sketch, report) {
  const queues3 = queuesOf(sketch);
  for (const [id, source3] of Object.entries(sketch.demand ?? {})) {
    checkName(source3?.queue, ["demand", id, "queue"], { known: queues3, report });
    if (source3 === void 0) continue;
    checkWay(id, source3, report);
    const { profile: profile2, batch: batch2, modulation: modulation2 } = source3;
    if (batch2 !== void 0) checkBatch(batch2, ["demand", id, "batch"], report);
    if (modulation2 !== void 0) checkModulation(modulation2, ["demand", id, "modulation"], report);
    if (typeof profile2 !== "object") continue;
    checkEveryDay(profile2, ["demand", id, "profile"], report);
    for (const kind of dayKinds) checkLength2(profile2[kind], ["demand", id, "profile", kind], report);
  }
  checkFollowers(sketch, report);
  checkSpecialDays(sketch, report);
}
function checkEveryDay(plans, path, report) {
  const without3 = weekdays.filter((_, weekday) => forWeekday(plans, weekday) === void 0);
  if (without3.length === 0) return;
  const found = without3.length === weekdays.length ? "none" : `none for ${without3.join(", ")}`;
  report({
    path,
    expected: "something for every day of the week (everyDay, weekdays, weekend, monday \u2026)",
    found
  });
}
function checkLength2(list, path, report) {
  if (list === void 0 || lengths.includes(list.length)) return;
  report({ path, expected: "24, 48 or 96 weights", found: `a list of ${list.length}` });
}
function checkSpecialDays(sketch, report) {
  const known3 = sourcesOf(sketch);
  for (const [id, day2] of Object.entries(sketch.specialDays ?? {})) {
    const path = ["specialDays", id];
    for (const source3 of Object.keys(day2?.factors ?? {})) {
      const isKey = (mistake) => report({ ...mistake, isKey: true });
      checkName(source3, [...path, "factors", source3], { known: known3, report: isKey });
    }
    checkClockWindow(day2 ?? {}, path, report);
  }
}

// src/scenario/check-distributions.ts
var sections = ["queues", "reasons", "triage", "response"];
function checkDistributions(sketch, report) {
  for (const section of sections) {
    for (const { family: family2, path } of familiesIn(sketch[section] ?? {}, [section]))
      checkFamily(family2, path, report);
  }
}
function familiesIn(data, path) {
  if (!isMap(data) && !Array.isArray(data)) return [];
  const inner = Object.entries(data).flatMap(([key, value]) => familiesIn(value, [...path, key]));
  return typeof dataAt(data, ["distribution"]) === "string" ? [{ family: data, path }, ...inner] : inner;
}
function checkFamily(family2, path, report) {
  switch (family2.distribution) {
    case "uniform":
      return checkAscending(family2, ["low", "high"], { path, report });
    case "triangular":
      return checkAscending(family2, ["low", "mode", "high"], { path, report });
    case "hyperexponential":
      return checkShares(family2.phases, [...path, "phases"], report);
    case "mixture":
      return checkShares(family2.parts, [...path, "parts"], report);
    default:
      return;
  }
}
function checkAscending(family2, keys, { path, report }) {
  const values = keys.map((key) => numberOf(family2[key]));
  const index = values.findIndex((value, at3) => value < (values[at3 - 1] ?? 0));
  if (index < 1) return;
  const expected = `${keys[index]} not below ${keys[index - 1]}`;
  report({
    path: [...path, keys[index] ?? ""],
    expected,
    found: `${values[index]} s below ${values[index - 1]} s`
  });
}
function checkShares(parts2, path, report) {
  if (parts2 === void 0) return;
  checkSum(
    Object.values(parts2).map((part2) => part2?.share),
    path,
    report
  );
}

// src/scenario/channels.ts
function channelsOf(sketch) {
  const what = "a channel that a source of demand has";
  const sources = Object.values(sketch.demand ?? {});
  if (sources.some((source3) => source3?.channel === void 0)) return { what, names: null };
  return { what, names: sketch.demand === void 0 ? null : channelNames(sketch) };
}
function channelNames({ demand: demand2, queues: queues3, channelShift: channelShift2 }) {
  const ways = [
    ...Object.values(demand2 ?? {}),
    ...Object.values(channelShift2 ?? {}),
    ...Object.values(queues3 ?? {}).map((queue2) => queue2?.reportOnline)
  ];
  return [...new Set(ways.flatMap((way) => way?.channel === void 0 ? [] : [String(way.channel)]))];
}

// src/scenario/opening.ts
var closedAllDay = "closed";
var kindsOfPlan = 8;
function openingOf(opening, calendar2) {
  const hasHolidays = opening.bankHoliday !== void 0;
  const isOpen = new Uint8Array(calendar2.intervalDay.length);
  const windows = Array.from(
    { length: kindsOfPlan },
    (_, plan) => windowOf(forWeekday(opening, plan) ?? closedAllDay)
  );
  for (let i = 0; i < isOpen.length; i++) {
    const day2 = calendar2.intervalDay[i] ?? 0;
    const weekday = weekdayOf(calendar2.firstDay + day2);
    const plan = planOfDay(weekday, calendar2.isBankHoliday[day2] === 1, hasHolidays);
    const window3 = windows[plan] ?? null;
    isOpen[i] = window3 !== null && isInWindow(calendar2.intervalMinute[i] ?? 0, window3) ? 1 : 0;
  }
  return isOpen;
}

// src/scenario/check-floor-rules.ts
function checkFloorRules(sketch, report) {
  for (const [id, queue2] of Object.entries(sketch.queues ?? {})) {
    if (queue2 === void 0) continue;
    const path = ["queues", id];
    checkStageParts(queue2, path, report);
    checkTransfers(queue2, path, { sketch, report });
    checkBrought(queue2, path, { sketch, report });
    checkOpening(queue2, path, { sketch, report });
    checkAgeing(queue2, path, report);
  }
  checkTrunks(sketch, report);
}
var reserved2 = [
  ...["ring", "brings", "whenAbandoned", "whenBlocked"].map((key) => {
    return { key, stages: ["switchboard", "handler"], where: "at a queue of callers" };
  }),
  { key: "deferrable", stages: ["work"], where: "at a queue of work" },
  { key: "transfers", stages: ["handler"], where: "at a handler stage" }
];
function checkStageParts(queue2, path, report) {
  const { stage } = queue2;
  if (stage === void 0) return;
  for (const { key, stages: stages2, where } of reserved2) {
    if (queue2[key] === void 0 || stages2.includes(stage)) continue;
    report({
      path: [...path, key],
      expected: `it ${where} only`,
      found: `it at a ${stage} stage`,
      isKey: true
    });
  }
  if (stage === "work") return;
  const duration2 = "a duration or a distribution";
  for (const [key, expected] of [
    ["ring", duration2],
    ["patience", `endless, ${duration2}`]
  ]) {
    if (queue2[key] === void 0) report({ path: [...path, key], expected, found: "nothing" });
  }
}
function checkTransfers({ transfers }, path, { sketch, report }) {
  if (transfers === void 0) return;
  const at3 = [...path, "transfers"];
  const onKey = (mistake) => report({ ...mistake, isKey: true });
  for (const to of Object.keys(transfers)) {
    if (!checkName(to, [...at3, to], { known: queuesOf(sketch), report: onKey })) continue;
    const stage = sketch.queues?.[to]?.stage;
    if (stage === void 0 || stage === "handler") continue;
    onKey({ path: [...at3, to], expected: "a queue of stage handler", found: `${to}, of stage ${stage}` });
  }
  checkSumAtMost(
    Object.values(transfers).map((each2) => each2?.share),
    at3,
    report
  );
}
function checkBrought({ brings }, path, { sketch, report }) {
  for (const when of ["afterAnswered", "afterAbandoned"]) {
    const work = brings?.[when]?.work;
    const at3 = [...path, "brings", when, "work"];
    if (work === void 0 || !checkName(work, at3, { known: queuesOf(sketch), report })) continue;
    const stage = sketch.queues?.[String(work)]?.stage;
    if (stage !== void 0 && stage !== "work")
      report({ path: at3, expected: "a queue of stage work", found: `${work}, of stage ${stage}` });
  }
}
function checkOpening({ open: open2, atClose }, path, { sketch, report }) {
  const interval = numberOf(sketch.calendar?.interval) / 60;
  for (const [kind, text3] of Object.entries(open2 ?? {})) {
    if (text3 === void 0 || text3 === closedAllDay) continue;
    const window3 = windowOf(text3);
    const at3 = [...path, "open", kind];
    if (window3 === null) {
      report({
        path: at3,
        expected: "a window of the day such as 08:00-21:00, or closed",
        found: quoted(text3)
      });
    } else if (!Number.isNaN(interval) && (window3.from % interval !== 0 || window3.to % interval !== 0)) {
      report({ path: at3, expected: `times on the intervals of ${interval} min`, found: quoted(text3) });
    }
  }
  checkEverOpen(open2, [...path, "open"], report);
  if (atClose !== void 0 && open2 === void 0)
    report({
      path: [...path, "atClose"],
      expected: "it beside opening hours (open)",
      found: "it without",
      isKey: true
    });
}
function checkEverOpen(open2, path, report) {
  const hours3 = Object.values(open2 ?? {});
  if (hours3.length > 0 && hours3.every((text3) => text3 === closedAllDay))
    report({ path, expected: "hours on some kind of day", found: "closed on every day" });
}
function checkAgeing({ ageing }, path, report) {
  if (ageing === void 0 || numberOf(ageing) > 0) return;
  report({ path: [...path, "ageing"], expected: "a duration above 0 s", found: "0 s" });
}
function checkTrunks(sketch, report) {
  const carried = /* @__PURE__ */ new Map();
  for (const [id, trunk2] of Object.entries(sketch.trunks ?? {})) {
    for (const [index, channel] of (trunk2?.carries ?? []).entries()) {
      const path = ["trunks", id, "carries", String(index)];
      checkName(channel, path, { known: channelsOf(sketch), report });
      const other = carried.get(String(channel));
      if (other !== void 0)
        report({ path, expected: "each channel on one trunk", found: `${channel} on ${other} too` });
      carried.set(String(channel), id);
    }
  }
}

// src/scenario/check-messages.ts
function checkMessages(sketch, report) {
  const checking = { sketch, report };
  for (const section of ["surges", "campaigns", "website"])
    if (sketch[section] !== void 0) requireReasons([section], checking);
  checkSurges(checking);
  checkEvents(checking);
  checkAppeals(checking);
  for (const section of ["campaigns", "website"]) {
    for (const [id, campaign] of Object.entries(sketch[section] ?? {})) {
      checkKeys(campaign?.cuts, [section, id, "cuts"], checking);
      checkHalfLife(campaign?.halfLife, [section, id], report);
    }
  }
  checkNames(checking);
}
function requireReasons(path, { sketch, report }) {
  if (sketch.reasons !== void 0) return;
  report({ path, expected: "reasons for contact beside it", found: "none", isKey: true });
}
function checkSurges({ sketch, report }) {
  for (const [id, surge] of Object.entries(sketch.surges ?? {})) {
    const path = ["surges", id];
    checkDatedWindow(surge ?? {}, path, report);
    checkKeys(surge?.factors, [...path, "factors"], { sketch, report });
    checkList(surge?.sources, [...path, "sources"], { known: sourcesOf(sketch), report });
    checkList(surge?.areas, [...path, "areas"], { known: areasOf(sketch), report });
  }
}
function checkEvents({ sketch, report }) {
  for (const [id, event] of Object.entries(sketch.publicEvents ?? {})) {
    const path = ["publicEvents", id];
    checkDatedWindow(event ?? {}, path, report);
    checkName(event?.source, [...path, "source"], { known: sourcesOf(sketch), report });
    checkName(event?.area, [...path, "area"], { known: areasOf(sketch), report });
    if (event?.reasons === void 0) continue;
    const inside2 = [...path, "reasons"];
    requireReasons(inside2, { sketch, report });
    checkKeys(event.reasons, inside2, { sketch, report });
    if (Object.keys(event.reasons).length > 0) checkSum(Object.values(event.reasons), inside2, report);
  }
}
function checkAppeals({ sketch, report }) {
  for (const [id, appeal] of Object.entries(sketch.appeals ?? {})) {
    const path = ["appeals", id];
    checkName(appeal?.source, [...path, "source"], { known: sourcesOf(sketch), report });
    checkName(appeal?.area, [...path, "area"], { known: areasOf(sketch), report });
    checkHalfLife(appeal?.halfLife, path, report);
    if (appeal?.reason === void 0) continue;
    requireReasons([...path, "reason"], { sketch, report });
    checkName(appeal.reason, [...path, "reason"], { known: reasonsOf(sketch), report });
  }
}
function areasOf({ areas: areas2 }) {
  return { what: "an area", names: Object.keys(areas2 ?? {}) };
}
function reasonsOf({ reasons: reasons2 }) {
  return { what: "a reason", names: reasons2 === void 0 ? null : Object.keys(reasons2) };
}
function checkKeys(things, path, { sketch, report }) {
  if (things === void 0) return;
  const names = Object.keys(things);
  if (names.length === 0) report({ path, expected: "at least one reason", found: "none" });
  const onKey = (mistake) => report({ ...mistake, isKey: true });
  for (const name2 of names) checkName(name2, [...path, name2], { known: reasonsOf(sketch), report: onKey });
}
function checkList(names, path, { known: known3, report }) {
  if (names?.length === 0)
    report({ path, expected: `the name of ${known3.what}, or leave it out`, found: "none" });
  for (const [index, name2] of (names ?? []).entries())
    checkName(name2, [...path, String(index)], { known: known3, report });
}
function checkHalfLife(halfLife, path, report) {
  if (halfLife === void 0 || numberOf(halfLife) !== 0) return;
  const found = inWords(plain(halfLife));
  report({ path: [...path, "halfLife"], expected: "a half-life above 0, such as 3 days", found });
}
var adding3 = { surges: "surge", publicEvents: "public event", appeals: "appeal" };
function checkNames({ sketch, report }) {
  const taken = /* @__PURE__ */ new Map();
  for (const section of ["surges", "publicEvents", "appeals"]) {
    for (const id of Object.keys(sketch[section] ?? {})) {
      const other = taken.get(id);
      const expected = `a name that no ${other} has`;
      if (other === void 0) taken.set(id, adding3[section]);
      else report({ path: [section, id], expected, found: id, isKey: true });
    }
  }
}

// src/scenario/check-policies.ts
function checkPolicies({ policies }, report) {
  if (policies === void 0 || !Object.hasOwn(policies, basePolicy)) return;
  const expected = "another name";
  report({ path: ["policies", basePolicy], expected, found: "base, which means no policy", isKey: true });
}

// src/scenario/check-queues.ts
function checkQueues(sketch, report) {
  const queues3 = queuesOf(sketch);
  for (const [id, queue2] of Object.entries(sketch.queues ?? {})) {
    if (queue2 === void 0) continue;
    checkOutcomes2(queue2, ["queues", id], { sketch, report });
    checkRetries(queue2, ["queues", id, "whenAbandoned"], { sketch, report });
  }
  for (const id of Object.keys(sketch.run?.backlog ?? {})) {
    const onKey = (mistake) => report({ ...mistake, isKey: true });
    const path = ["run", "backlog", id];
    if (!checkName(id, path, { known: queues3, report: onKey })) continue;
    if (sketch.queues?.[id]?.stage === "work")
      onKey({ path, expected: "a queue that callers wait in", found: `${id}, which is off-call work` });
  }
}
function checkOutcomes2({ stage, outcomes: outcomes2 }, path, checking) {
  const { report } = checking;
  if (stage === "switchboard" && outcomes2 === void 0) {
    const expected = "how a conversation with the switchboard ends";
    report({ path: [...path, "outcomes"], expected, found: "nothing" });
  }
  if (stage !== void 0 && stage !== "switchboard" && outcomes2 !== void 0) {
    const expected = "outcomes at a switchboard only";
    report({ path: [...path, "outcomes"], expected, found: `them at a ${stage} stage`, isKey: true });
  }
  if (stage !== "switchboard" || outcomes2 === void 0) return;
  checkSum(
    Object.values(outcomes2).map((outcome) => outcome?.share),
    [...path, "outcomes"],
    report
  );
  checkHandlerStage(outcomes2.putThrough?.to, [...path, "outcomes", "putThrough", "to"], checking);
  checkHandlerStage(outcomes2.upgrade?.to, [...path, "outcomes", "upgrade", "to"], checking);
}
function checkHandlerStage(to, path, { sketch, report }) {
  if (!checkName(to, path, { known: queuesOf(sketch), report })) return;
  const stage = sketch.queues?.[String(to)]?.stage;
  if (stage === void 0 || stage === "handler") return;
  const found = stage === "switchboard" ? `${to}, which is a switchboard` : `${to}, which is off-call work`;
  report({ path, expected: "a queue of stage handler", found });
}
function checkRetries({ whenAbandoned: whenAbandoned2 }, path, { sketch, report }) {
  const { redial, escalate } = whenAbandoned2 ?? {};
  if (redial !== void 0 && escalate !== void 0)
    checkSumAtMost([redial.share, escalate.share], path, report);
  checkName(escalate?.to, [...path, "escalate", "to"], { known: queuesOf(sketch), report });
  checkName(escalate?.channel, [...path, "escalate", "channel"], { known: channelsOf(sketch), report });
}

// src/scenario/check-reachable.ts
function checkReachable(checked2, report) {
  const { demand: demand2, queues: queues3, teams: teams2 } = checked2.sketch;
  if (demand2 === void 0 || queues3 === void 0 || teams2 === void 0) return;
  const reached2 = new Set(Object.keys(demand2).flatMap((source3) => [...reachedFrom(source3, checked2.sketch)]));
  const isServiceKnown = Object.keys(teams2).every(
    (team2) => ["serves", "bands"].every((key) => !checked2.hasMistakeAt("teams", team2, key))
  );
  const areWaysKnown = waysKnown(checked2);
  for (const queue2 of Object.keys(queues3)) {
    const path = ["queues", queue2];
    if (isServiceKnown && Object.values(teams2).every((team2) => !canTake(team2 ?? {}, queue2))) {
      report({ path, expected: "a team that serves this queue", found: "none", isKey: true });
    }
    if (areWaysKnown && !reached2.has(queue2)) {
      const found = "no source, outcome or escalation that leads to it";
      report({ path, expected: "a queue that contacts can reach", found, isKey: true });
    }
  }
}
var waysOfQueue = [
  "stage",
  "outcomes",
  "whenAbandoned",
  "transfers",
  "brings",
  "reportOnline",
  "triage",
  "whenAnswered"
];
function waysKnown({ sketch: { demand: demand2, queues: queues3 }, hasMistakeAt }) {
  const hasMistake = Object.keys(demand2 ?? {}).some((source3) => hasMistakeAt("demand", source3, "queue")) || Object.keys(queues3 ?? {}).some((queue2) => {
    return waysOfQueue.some((key) => hasMistakeAt("queues", queue2, key));
  }) || [
    ["triage", "missed"],
    ["triage", "worsens"],
    ["triage", "repeat"],
    ["response", "chaser"],
    ["channelShift"]
  ].some((path) => hasMistakeAt(...path));
  return !hasMistake;
}

// src/scenario/check-reasons.ts
var hours2 = 24;
var ratings2 = 4;
var ratingSums = 10;
function checkReasons(sketch, report) {
  const checking = { sketch, report };
  for (const [id, reason2] of Object.entries(sketch.reasons ?? {})) {
    if (reason2 !== void 0) checkReason(reason2, ["reasons", id], checking);
  }
  checkShares2(checking);
  checkAreas(checking);
  checkHarm(checking);
}
function checkReason(reason2, path, { sketch, report }) {
  const onKey = (mistake) => report({ ...mistake, isKey: true });
  for (const source3 of Object.keys(reason2.share ?? {}))
    checkName(source3, [...path, "share", source3], { known: sourcesOf(sketch), report: onKey });
  checkWeights(reason2.hours, hours2, { path: [...path, "hours"], report });
  for (const key of ["threat", "harm", "risk"])
    checkWeights(reason2[key], ratings2, { path: [...path, key], report });
  const { advice, extension } = reason2.switchboard ?? {};
  if (advice !== void 0 && extension !== void 0)
    checkSumAtMost([advice, extension], [...path, "switchboard"], report);
}
function checkWeights(weights2, length, { path, report }) {
  if (weights2 === void 0) return;
  const expected = length === hours2 ? `${length} weights, by hour` : `${length} weights, of the ratings 0 to 3`;
  if (weights2.length !== length) report({ path, expected, found: `a list of ${weights2.length}` });
  else if (weights2.every((weight2) => numberOf(weight2) === 0))
    report({ path, expected: "a weight above 0", found: "0 in each" });
}
function checkShares2({ sketch: { reasons: reasons2, demand: demand2 }, report }) {
  const catalogue = Object.values(reasons2 ?? {}).map((reason2) => reason2?.share);
  if (reasons2 === void 0 || catalogue.includes(void 0)) return;
  const wrong = [];
  for (const source3 of namesOf(demand2) ?? []) {
    const shares = catalogue.map((share2) => share2?.[source3]);
    const whole2 = shares.map((share2) => share2 ?? 0);
    if (shares.some((share2) => share2 !== void 0))
      checkSum(whole2, ["reasons"], (mistake) => wrong.push({ ...mistake, source: source3 }));
    else {
      const expected = "reasons with a share of this source, as there is a catalogue of reasons";
      report({ path: ["demand", source3], expected, found: "none", isKey: true });
    }
  }
  const [first] = wrong;
  if (first === void 0) return;
  const found = wrong.map((mistake) => `${mistake.found} for ${mistake.source}`).join(", ");
  report({ path: first.path, expected: first.expected, found });
}
function checkAreas({ sketch: { areas: areas2, response: response2 }, report }) {
  if (areas2 === void 0) return;
  checkSum(
    Object.values(areas2).map((area) => area?.share),
    ["areas"],
    report
  );
  const known3 = { what: "a group of units", names: namesOf(response2?.units) };
  for (const [id, area] of Object.entries(areas2)) {
    const names = (area?.units ?? []).map(String);
    const path = ["areas", id, "units"];
    if (response2 !== void 0 && names.length === 0)
      report({ path, expected: "groups of units that take its jobs, its own first", found: "none" });
    for (const [index, name2] of names.entries()) {
      const here = [...path, String(index)];
      if (checkName(name2, here, { known: known3, report }) && names.indexOf(name2) < index)
        report({ path: here, expected: "each group once", found: `${name2} again` });
    }
  }
}
function checkHarm({ sketch: { harm: harm2, reasons: reasons2 }, report }) {
  if (harm2 === void 0) return;
  if (reasons2 === void 0)
    report({ path: ["harm"], expected: "reasons for contact beside it", found: "none", isKey: true });
  const sets2 = Object.entries(harm2.weights ?? {});
  if (harm2.weights !== void 0 && sets2.length === 0)
    report({ path: ["harm", "weights"], expected: "at least one set of weights", found: "none" });
  for (const [id, set] of sets2) checkRising(set, ["harm", "weights", id], report);
}
function checkRising(set, path, report) {
  if (set === void 0) return;
  if (set.length !== ratingSums) {
    const expected = `${ratingSums} weights, of the sums 0 to 9 of the ratings`;
    return report({ path, expected, found: `a list of ${set.length}` });
  }
  const weights2 = set.map(numberOf);
  const index = weights2.findIndex((weight2, at3) => weight2 < (weights2[at3 - 1] ?? 0));
  if (index < 0) return;
  const found = `${weights2[index]} below ${weights2[index - 1]}`;
  report({ path: [...path, String(index)], expected: "a weight not below that of less harm", found });
}

// src/scenario/desk-hours.ts
function handlersOfWeek(desk) {
  const { mean: mean3, fit, minimum, shape: shape2 } = desk;
  const wanted = shape2.map((weight2) => mean3 * (fit * weight2 + 1 - fit));
  return roundedAlong(raisedTo(minimum, wanted));
}
function raisedTo(minimum, wanted) {
  const sum2 = wanted.reduce((total3, value) => total3 + value, 0);
  const descending = Float64Array.from(wanted).sort().reverse();
  if ((descending.at(-1) ?? 0) >= minimum) return wanted;
  let above = 0;
  let scale = 1;
  for (let count2 = 1; count2 <= descending.length; count2++) {
    above += descending[count2 - 1] ?? 0;
    const left2 = sum2 - minimum * (descending.length - count2);
    scale = above > 0 ? left2 / above : 1;
    const next = descending[count2] ?? 0;
    if (next * scale <= minimum) break;
  }
  return wanted.map((value) => Math.max(minimum, value * scale));
}
function roundedAlong(wanted) {
  const handlers5 = new Int32Array(wanted.length);
  let carried = 0;
  for (let slot = 0; slot < wanted.length; slot++) {
    const value = wanted[slot] ?? 0;
    const whole2 = Math.floor(value);
    carried += value - whole2;
    const isRaised = carried >= 0.5;
    if (isRaised) carried -= 1;
    handlers5[slot] = whole2 + (isRaised ? 1 : 0);
  }
  return handlers5;
}

// src/scenario/rosters.ts
var secondsPerDay4 = 86400;
var minutesPerDay2 = 1440;
var daysPerWeek2 = 7;
var schedules = /* @__PURE__ */ new WeakMap();
function scheduleOf(staffing3, calendar2, sources) {
  const week2 = handlersByDay(staffing3, secondsPerDay4 / calendar2.intervalTime, sources);
  const hasHolidays = staffing3.bankHoliday !== void 0;
  const ofCalendar = schedules.get(calendar2) ?? /* @__PURE__ */ new Map();
  const key = `${hasHolidays}:${week2.join()}`;
  const scheduled4 = ofCalendar.get(key) ?? scheduleWeek(week2, hasHolidays, calendar2);
  schedules.set(calendar2, ofCalendar.set(key, scheduled4));
  return scheduled4;
}
function scheduleWeek(week2, hasHolidays, calendar2) {
  const slotsPerDay = secondsPerDay4 / calendar2.intervalTime;
  const scheduled4 = new Int32Array(calendar2.intervalDay.length);
  for (let day2 = 0; day2 < calendar2.days; day2++) {
    const weekday = weekdayOf(calendar2.firstDay + day2);
    const plan = planOfDay(weekday, calendar2.isBankHoliday[day2] === 1, hasHolidays);
    for (let i = calendar2.dayFirstInterval[day2] ?? 0; i < (calendar2.dayFirstInterval[day2 + 1] ?? 0); i++) {
      const slot = slotOf(calendar2.intervalMinute[i] ?? 0, slotsPerDay);
      scheduled4[i] = week2[plan * slotsPerDay + slot] ?? 0;
    }
  }
  return scheduled4;
}
function handlersByDay(staffing3, slotsPerDay, sources) {
  if (staffing3.deskHours !== void 0) return deskHoursByDay(staffing3, slotsPerDay, sources);
  const week2 = new Int32Array((daysPerWeek2 + 1) * slotsPerDay);
  const days2 = /* @__PURE__ */ new Map();
  for (let day2 = 0; day2 <= daysPerWeek2; day2++) {
    const plan = forWeekday(staffing3, day2);
    if (plan === void 0) continue;
    const handlers5 = days2.get(plan) ?? handlersOfDay(plan, slotsPerDay);
    days2.set(plan, handlers5);
    week2.set(handlers5, day2 * slotsPerDay);
  }
  return week2;
}
function handlersOfDay(plan, slotsPerDay) {
  const slots = new Int32Array(slotsPerDay);
  if (Array.isArray(plan)) {
    const each2 = plan.map(numberOf);
    return slots.map((_, slot) => each2[slotOf(slot * minutesPerDay2 / slotsPerDay, each2.length)] ?? 0);
  }
  const windows = windowsOf(plan)?.map(([text3, quantity2]) => {
    return { window: windowOf(text3) ?? never, handlers: numberOf(quantity2) };
  });
  if (windows === void 0) return slots.fill(numberOf(plan));
  return slots.map((_, slot) => {
    const minute18 = slot * minutesPerDay2 / slotsPerDay;
    return windows.find(({ window: window3 }) => isInWindow(minute18, window3))?.handlers ?? 0;
  });
}
var never = { from: 0, to: 0 };
function windowsOf(plan) {
  return typeof plan === "object" && !Array.isArray(plan) && !isEvidence(plan) ? Object.entries(plan) : null;
}
function deskHoursByDay(staffing3, slotsPerDay, sources) {
  return handlersOfWeek({
    mean: numberOf(staffing3.deskHours),
    fit: fitOf(staffing3),
    minimum: staffing3.minimum === void 0 ? 0 : numberOf(staffing3.minimum),
    shape: weekOfDemand(sources[String(staffing3.follows)], slotsPerDay)
  });
}
function fitOf({ fit, follows }) {
  if (follows === void 0) return 0;
  return fit === void 0 ? 1 : numberOf(fit);
}
function weekOfDemand(source3, slotsPerDay) {
  const { weights: weights2 } = weeklyShape(source3?.profile ?? "flat", slotsPerDay);
  const week2 = weights2.slice(0, daysPerWeek2 * slotsPerDay);
  const factors = weekdays.map((weekday) => numberOf(source3?.weekday?.[weekday] ?? 1));
  const demand2 = week2.map((weight2, slot) => weight2 * (factors[Math.floor(slot / slotsPerDay)] ?? 1));
  const mean3 = demand2.reduce((sum2, value) => sum2 + value, 0) / demand2.length;
  return mean3 > 0 ? demand2.map((value) => value / mean3) : week2.fill(1);
}

// src/scenario/check-responders.ts
function checkResponders({ sketch, layout, hasMistakeAt }, report) {
  const response2 = sketch.response;
  if (response2?.units === void 0 || hasMistakeAt("response") || hasMistakeAt("areas")) return;
  const most4 = new Map(
    Object.entries(response2.units).map(([id, { staffing: staffing3 }]) => {
      return [id, mostOf(scheduleOf(staffing3, layout.calendar, {}))];
    })
  );
  const keepFree = numberOf(response2.keepFree ?? 0);
  const kept = [...most4].find(([, units3]) => units3 > 0 && units3 <= keepFree);
  if (kept !== void 0) {
    const expected = `fewer than the units of every group: ${kept[0]} never has more than ${kept[1]}`;
    report({ path: ["response", "keepFree"], expected, found: String(keepFree) });
  }
  const everywhere = { path: ["response", "units"], units: Object.keys(response2.units) };
  const areas2 = Object.entries(sketch.areas ?? {}).map(([id, area]) => {
    return { path: ["areas", id, "units"], units: (area?.units ?? []).map(String) };
  });
  const needed2 = mostNeeded(response2);
  for (const { path, units: units3 } of areas2.length === 0 ? [everywhere] : areas2) {
    const there = units3.reduce((sum2, id) => sum2 + (most4.get(id) ?? 0), 0);
    if (there === 0) report({ path, expected: "units on shift at some time", found: "none at any time" });
    else if (there < needed2) {
      const expected = `as many units as a job may take, ${needed2}`;
      report({ path, expected, found: `never more than ${there}` });
    }
  }
}
function mostOf(scheduled4) {
  let most4 = 0;
  for (const units3 of scheduled4) if (units3 > most4) most4 = units3;
  return most4;
}
function mostNeeded({ grades: grades3 }) {
  const numbers = tasked.flatMap(
    (grade2) => Object.entries(grades3[grade2]?.unitsNeeded ?? {}).map(([units3, share2]) => {
      return numberOf(share2) > 0 ? Number(units3) : 1;
    })
  );
  return Math.max(1, ...numbers);
}

// src/scenario/check-windows.ts
function checkWindows(texts, { path, interval, report }) {
  const windows = [];
  for (const text3 of texts) {
    const window3 = windowOf(text3);
    const at3 = { path: [...path, text3], isKey: true, found: quoted(text3) };
    if (window3 === null) report({ ...at3, expected: "a window of the day such as 07:00-22:00" });
    else if (startsWithInterval(window3, interval)) windows.push({ ...window3, text: text3 });
    else {
      report({ ...at3, expected: `times on the intervals of ${interval / 60} min` });
    }
  }
  if (windows.length === texts.length) checkCover(windows, path, report);
}
function startsWithInterval({ from, to }, interval) {
  return Number.isNaN(interval) || from * 60 % interval === 0 && to * 60 % interval === 0;
}
function checkCover(windows, path, report) {
  const bounds = [0, ...windows.flatMap(({ from, to }) => [from, to % minutesPerDay])].sort((a, b) => a - b);
  for (const minute18 of new Set(bounds)) {
    const [first, second] = windows.filter((window3) => isInWindow(minute18, window3));
    if (first === void 0) {
      const found = `none at ${clockText(minute18)}`;
      report({ path, expected: "windows that fill the day", found });
      return;
    }
    if (second !== void 0) {
      const found = `${first.text} at ${clockText(minute18)} too`;
      report({ path: [...path, second.text], expected: "windows that do not overlap", found, isKey: true });
      return;
    }
  }
}

// src/scenario/check-staffing.ts
var onlyWithDeskHours = ["follows", "fit", "minimum"];
function checkStaffing(checked2, report) {
  const { staffing: staffing3, path } = checked2;
  if (staffing3 === void 0) return;
  const planned = dayKinds.filter((kind) => staffing3[kind] !== void 0);
  const [first] = planned;
  if (staffing3.deskHours !== void 0) {
    if (first !== void 0) report({ path: [...path, first], ...bothWays, isKey: true });
    checkDeskHours(checked2, report);
    return;
  }
  const stray = onlyWithDeskHours.filter((key) => staffing3[key] !== void 0);
  for (const key of stray) {
    report({ path: [...path, key], expected: "deskHours beside it", found: `${key} alone`, isKey: true });
  }
  if (planned.length > 0 || stray.length === 0) checkEveryDay(staffing3, path, report);
  for (const kind of planned)
    checkPlan(staffing3[kind], [...path, kind], { checked: checked2, report });
}
var bothWays = { expected: "either deskHours or a plan by day", found: "both" };
function checkDeskHours({ staffing: staffing3, path, sketch }, report) {
  const { deskHours: deskHours2, follows, fit, minimum } = staffing3 ?? {};
  checkName(follows, [...path, "follows"], { known: sourcesOf(sketch), report });
  if (fit !== void 0 && follows === void 0) {
    report({
      path: [...path, "fit"],
      expected: "the source that staffing follows",
      found: "fit without follows",
      isKey: true
    });
  }
  if (numberOf(minimum) > numberOf(deskHours2)) {
    const expected = `at least ${24 * numberOf(minimum)} h/day for a minimum of ${numberOf(minimum)}`;
    report({
      path: [...path, "deskHours"],
      expected,
      found: `${Number((24 * numberOf(deskHours2)).toPrecision(6))} h/day`
    });
  }
}
function checkPlan(plan, path, { checked: checked2, report }) {
  const interval = numberOf(checked2.sketch.calendar?.interval);
  if (Array.isArray(plan)) return checkList2(plan, path, { interval, report });
  const windows = plan === void 0 ? null : windowsOf(plan);
  if (windows !== null)
    checkWindows(
      windows.map(([text3]) => text3),
      { path, interval, report }
    );
}
var secondsPerDay5 = 86400;
var lengths2 = [24, 48, 96];
function checkList2(plan, path, { interval, report }) {
  const possible = lengths2.filter((length) => !(length > secondsPerDay5 / interval));
  if (possible.includes(plan.length)) return;
  const words5 = alternatives(possible);
  const expected = Number.isNaN(interval) ? `${words5} numbers` : `${words5} numbers at intervals of ${interval / 60} min`;
  report({ path, expected, found: `a list of ${plan.length}` });
}

// src/scenario/check-triage.ts
var threats = ["threat0", "threat1", "threat2", "threat3"];
function checkTriage(sketch, report) {
  const { triage: triage2, reasons: reasons2 } = sketch;
  checkTogether(sketch, report);
  if (triage2 === void 0) return;
  checkCurves(sketch, report);
  checkMatrix(triage2, report);
  checkErrors(triage2, report);
  checkStrategy(triage2, report);
  if (triage2.unneeded !== void 0) {
    const shares = tasked.map((grade2) => triage2.unneeded?.[grade2] ?? 0);
    checkSum(shares, ["triage", "unneeded"], report);
  }
  for (const key of ["missed", "worsens"])
    checkReturn(triage2[key] ?? {}, ["triage", key], { sketch, report });
  checkRepeat(triage2, { sketch, report });
  const areAlone = Object.values(reasons2 ?? {}).every((reason2) => reason2?.callers === void 0);
  if (triage2.duplicates !== void 0 && reasons2 !== void 0 && areAlone) {
    const expected = "a reason whose incidents have several callers";
    report({ path: ["triage", "duplicates"], expected, found: "no callers in any reason", isKey: true });
  }
}
function checkTogether({ triage: triage2, reasons: reasons2 }, report) {
  if (triage2 === void 0 || reasons2 !== void 0) return;
  report({ path: ["triage"], expected: "reasons for contact beside it", found: "none", isKey: true });
}
function checkMatrix({ matrix }, report) {
  if (matrix === void 0) return;
  const urgency = (grade2) => grade2 === void 0 ? Number.NaN : grades.indexOf(grade2);
  for (const [row, threat] of threats.entries()) {
    const list = matrix[threat];
    if (list === void 0) continue;
    const path = ["triage", "matrix", threat];
    if (list.length !== grades.length) {
      const expected = `${grades.length} grades, for the higher of harm and risk from 0 to 3`;
      report({ path, expected, found: `a list of ${list.length}` });
      continue;
    }
    const above = matrix[threats[row - 1] ?? threat];
    const index = list.findIndex(
      (grade2, at3) => urgency(grade2) > urgency(list[at3 - 1]) || urgency(grade2) > urgency(above?.[at3])
    );
    if (index < 0) continue;
    const isInRow = urgency(list[index]) > urgency(list[index - 1]);
    const before = isInRow ? `after ${list[index - 1]}` : `where ${threats[row - 1]} has ${above?.[index]}`;
    report({
      path: [...path, String(index)],
      expected: "a grade no less urgent than that of lower ratings",
      found: `${list[index]} ${before}`
    });
  }
}
function checkErrors({ errors }, report) {
  if (errors?.under !== void 0 && errors.over !== void 0)
    checkSumAtMost([errors.under, errors.over], ["triage", "errors"], report);
}
function checkStrategy({ controlStrategy }, report) {
  for (const [marker, rule] of Object.entries(controlStrategy ?? {})) {
    const path = ["triage", "controlStrategy", marker];
    const steps = numberOf(rule?.raise);
    if (steps < 1 || steps >= grades.length)
      report({ path: [...path, "raise"], expected: "1, 2 or 3 grades", found: String(steps) });
    if (rule?.upTo === "noDeployment")
      report({ path: [...path, "upTo"], expected: `one of ${tasked.join(", ")}`, found: rule.upTo });
  }
}
function checkRepeat({ repeat }, { sketch, report }) {
  const { to, channel } = repeat ?? {};
  if (to === void 0 && channel === void 0) return;
  const path = ["triage", "repeat"];
  if (to === void 0 || channel === void 0) {
    const found = to === void 0 ? "channel alone" : "to alone";
    return report({ path, expected: "to and channel together, or neither", found, isKey: true });
  }
  checkReturn({ to, channel }, path, { sketch, report });
}
function checkReturn({ to, channel }, path, { sketch, report }) {
  if (checkName(to, [...path, "to"], { known: queuesOf(sketch), report }) && sketch.queues?.[String(to)]?.stage === "work") {
    const expected = "a queue that callers wait in";
    report({ path: [...path, "to"], expected, found: `${to}, which is off-call work` });
  }
  checkName(channel, [...path, "channel"], { known: channelsOf(sketch), report });
}

// src/scenario/resolved-triage.ts
var markerNames = ["domesticAbuse", "cyberCrime", "highRiskOffender", "highRiskVictim"];
var gradeNames = ["immediate", "priority", "scheduled", "noDeployment"];
var noDeployment = 3;

// src/scenario/grades.ts
var ratings3 = 4;
function matrixGrade({ matrix }, threat, harmOrRisk) {
  return matrix[ratings3 * threat + harmOrRisk] ?? noDeployment;
}
function markedGrade({ controlStrategy }, grade2, markers2) {
  let raised2 = grade2;
  for (let marker = 0; marker < controlStrategy.length; marker++) {
    const rule = controlStrategy[marker] ?? null;
    if (rule !== null && (markers2 & 1 << marker) !== 0) raised2 = raisedGrade(raised2, rule);
  }
  return raised2;
}
function raisedGrade(grade2, { raise, upTo }) {
  return grade2 <= upTo ? grade2 : Math.max(upTo, grade2 - raise);
}

// src/scenario/check-response.ts
var mostUnits = 6;
var unitNumber = /^[1-6]$/;
function checkResponse(sketch, report) {
  const { response: response2 } = sketch;
  if (response2 === void 0) return;
  const path = ["response"];
  checkShifts(response2, path, { sketch, report });
  checkGrades(response2, { sketch, report });
  for (const grade2 of tasked) {
    const job2 = response2.grades?.[grade2];
    if (job2 !== void 0) checkJob(job2, [...path, "grades", grade2], { sketch, report });
  }
  checkReturn(response2.chaser ?? {}, [...path, "chaser"], { sketch, report });
}
function checkShifts(response2, path, { sketch, report }) {
  const units3 = Object.entries(response2.units ?? {});
  if (response2.units !== void 0 && units3.length === 0)
    report({ path: [...path, "units"], expected: "at least one group of units", found: "none" });
  const shifts = [
    ...units3.map(([id, group]) => ({ path: [...path, "units", id], staffing: group?.staffing })),
    { path: [...path, "telephone"], staffing: response2.telephone?.staffing },
    { path: [...path, "arrest", "transport"], staffing: response2.arrest?.transport?.staffing }
  ];
  for (const shift2 of shifts)
    checkStaffing({ staffing: shift2.staffing, path: [...shift2.path, "staffing"], sketch }, report);
}
function checkGrades({ grades: jobs2 }, { sketch, report }) {
  if (jobs2 === void 0) return;
  for (const grade2 of tasked) {
    const giver = giverOf(grade2, sketch);
    if (jobs2[grade2] !== void 0 || giver === null) continue;
    const path = ["response", "grades"];
    report({ path, expected: `a job for the grade ${grade2}, which ${giver} gives`, found: "none" });
  }
}
function giverOf(grade2, { triage: triage2, queues: queues3 }) {
  const rows = Object.values(triage2?.matrix ?? {});
  if (rows.some((row) => row?.includes(grade2))) return "the matrix";
  if (triage2 !== void 0 && isRaisedTo(grade2, triage2)) return "the control strategy";
  const unneeded = triage2?.unneeded?.[grade2] ?? 0;
  if (numberOf(unneeded) > 0) return "triage.unneeded";
  if (grade2 === "scheduled" && triage2 !== void 0 && triage2.unneeded === void 0) return "triage";
  const tasking = Object.entries(queues3 ?? {}).find(([, each2]) => each2?.whenAnswered?.task?.grade === grade2);
  return tasking?.[0] ?? null;
}
function isRaisedTo(wanted, { matrix, controlStrategy }) {
  let given2 = Object.values(matrix ?? {}).flatMap((row) => (row ?? []).map(urgencyOf));
  for (const marker of markers) {
    const rule = controlStrategy?.[marker];
    const [raise, upTo] = [numberOf(rule?.raise), urgencyOf(rule?.upTo ?? "noDeployment")];
    given2 = [...given2, ...given2.map((grade2) => raisedGrade(grade2, { raise, upTo }))];
  }
  return given2.includes(urgencyOf(wanted));
}
function urgencyOf(grade2) {
  return grades.indexOf(grade2);
}
function checkJob(job2, path, { sketch, report }) {
  const { response: response2 } = sketch;
  if (numberOf(job2.target) === 0)
    report({ path: [...path, "target"], expected: "a duration above 0 s", found: "0 s" });
  checkUnitsNeeded(job2, [...path, "unitsNeeded"], report);
  if (numberOf(job2.byTelephone ?? 0) > 0 && response2?.telephone === void 0) {
    const expected = "investigators (response.telephone) who settle jobs so";
    report({ path: [...path, "byTelephone"], expected, found: "none", isKey: true });
  }
  if (numberOf(job2.arrest ?? 0) > 0 && response2?.arrest === void 0) {
    const expected = "what follows an arrest (response.arrest)";
    report({ path: [...path, "arrest"], expected, found: "nothing", isKey: true });
  }
  checkHours(job2.appointment?.hours, [...path, "appointment", "hours"], { sketch, report });
}
function checkUnitsNeeded({ unitsNeeded }, path, report) {
  if (unitsNeeded === void 0) return;
  const entries = Object.entries(unitsNeeded);
  for (const [key] of entries) {
    if (unitNumber.test(key)) continue;
    const expected = `a number of units from 1 to ${mostUnits}`;
    report({ path: [...path, key], expected, found: quoted(key), isKey: true });
  }
  checkSum(
    entries.map(([, share2]) => share2),
    path,
    report
  );
}
function checkHours(text3, path, { sketch, report }) {
  if (text3 === void 0) return;
  const interval = numberOf(sketch.calendar?.interval) / 60;
  const window3 = windowOf(text3);
  if (window3 === null)
    report({ path, expected: "a window of the day such as 08:00-20:00", found: quoted(text3) });
  else if (window3.from % interval > 0 || window3.to % interval > 0)
    report({ path, expected: `times on the intervals of ${interval} min`, found: quoted(text3) });
}

// src/scenario/resolve-channels.ts
function resolveChannelParts(queue2, known3) {
  const { deadline, callback: callback2, announcement: announcement2, reportOnline: reportOnline2 } = queue2;
  return {
    ...deadline === void 0 ? {} : { deadline: numberOf(deadline) },
    ...callback2 === void 0 ? {} : { callback: resolveCallback(callback2) },
    ...announcement2 === void 0 ? {} : { announcement: resolveAnnouncement(announcement2) },
    ...reportOnline2 === void 0 ? {} : { reportOnline: resolveReportOnline(reportOnline2, known3) }
  };
}
function resolveCallback({
  above,
  accepts,
  reached: reached2,
  ringing,
  redial
}) {
  return {
    above: numberOf(above),
    accepts: numberOf(accepts),
    reached: numberOf(reached2),
    ringing: numberOf(ringing),
    redial: redial === void 0 ? null : resolveAgain(redial)
  };
}
function resolveAgain({ share: share2, delay, atMost }) {
  return { share: numberOf(share2), delay: resolveDistribution(delay), atMost: numberOf(atMost) };
}
function resolveAnnouncement({
  predicts,
  leaves,
  patience
}) {
  return {
    predicts,
    leaves: leaves === void 0 ? null : { above: numberOf(leaves.above), share: numberOf(leaves.share) },
    patience: numberOf(patience ?? 1)
  };
}
function resolveReportOnline({ after, share: share2, to, channel, when }, { queueIds, channels }) {
  return {
    after: numberOf(after),
    share: numberOf(share2),
    queue: queueIds.indexOf(String(to)),
    channel: channels.indexOf(String(channel)),
    onlyWhenAnnounced: when === "centreAnnounces"
  };
}
function resolveSessions({ atOnce: atOnce2, pace }) {
  const places = numberOf(atOnce2);
  return {
    atOnce: places,
    pace: Array.from({ length: places }, (_, other) => numberOf(pace[String(other + 1)] ?? 1))
  };
}
function resolveCentre({ watches, every, busy: busy3, critical }, known3) {
  return {
    watches: watches.map((queue2) => known3.queueIds.indexOf(String(queue2))),
    every: numberOf(every),
    busy: resolveLevel(busy3, known3),
    critical: critical === void 0 ? null : resolveLevel(critical, known3)
  };
}
function resolveLevel({ from, until, measures: measures3 }, { queueIds, teamIds }) {
  const { adds, opens, pauses, announces } = measures3 ?? {};
  const paused = new Set((pauses ?? []).map(String));
  return {
    from: numberOf(from),
    until: numberOf(until),
    adds: teamIds.map((team2) => numberOf(adds?.[team2] ?? 0)),
    opens: Object.entries(opens ?? {}).flatMap(
      ([team2, queues3]) => queues3.map((queue2) => ({
        team: teamIds.indexOf(team2),
        queue: queueIds.indexOf(String(queue2))
      }))
    ),
    pauses: queueIds.map((queue2) => paused.has(queue2)),
    announces: announces === "yes"
  };
}
function mostAdded(centre3, team2) {
  const added2 = (level2) => level2?.measures?.adds?.[team2] ?? 0;
  return numberOf(added2(centre3?.busy)) + numberOf(added2(centre3?.critical));
}

// src/scenario/resolve-queue.ts
var minute16 = 60;
var usualAcceptableTime = 20;
var usualThresholds = [10, 20, 30, minute16, 2 * minute16, 5 * minute16, 15 * minute16];
var usualShortAbandon = 5;
function indexIn(names, name2) {
  return names.indexOf(String(name2));
}
function resolveQueue(id, queue2, known3) {
  return {
    id,
    stage: queue2.stage,
    priority: numberOf(queue2.priority),
    ageing: queue2.ageing === void 0 ? null : numberOf(queue2.ageing),
    ring: queue2.ring === void 0 ? always(0) : resolveDistribution(queue2.ring),
    patience: queue2.patience === void 0 || queue2.patience === "endless" ? null : resolveDistribution(queue2.patience),
    talk: resolveDistribution(queue2.talk),
    wrapUp: queue2.wrapUp === void 0 ? always(0) : resolveDistribution(queue2.wrapUp),
    whenAbandoned: resolveRetries(queue2.whenAbandoned, known3),
    whenBlocked: queue2.whenBlocked === void 0 ? null : resolveAgain(queue2.whenBlocked.redial),
    outcomes: queue2.outcomes === void 0 ? null : resolveOutcomes(queue2.outcomes, known3),
    transfers: Object.entries(queue2.transfers ?? {}).map(([to, { share: share2 }]) => {
      return { share: numberOf(share2), queue: indexIn(known3.queueIds, to) };
    }),
    brings: {
      answered: resolveBrought(queue2.brings?.afterAnswered, known3),
      abandoned: resolveBrought(queue2.brings?.afterAbandoned, known3)
    },
    isDeferrable: queue2.deferrable === "yes",
    isOpen: known3.openings.get(id) ?? null,
    atClose: queue2.atClose ?? "drain",
    serviceLevel: resolveServiceLevel(queue2.serviceLevel),
    ...queue2.triage === void 0 || queue2.triage === "none" ? {} : { triage: queue2.triage },
    ...resolveChannelParts(queue2, known3),
    ...queue2.whenAnswered === void 0 ? {} : { whenAnswered: resolveWhenAnswered(queue2.whenAnswered) }
  };
}
function resolveWhenAnswered({
  repeat,
  task
}) {
  return {
    repeat: repeat === void 0 ? null : resolveAgain(repeat),
    task: task === void 0 ? null : { share: numberOf(task.share), grade: gradeNames.indexOf(task.grade) }
  };
}
function resolveBrought(brought2, { queueIds }) {
  return brought2 === void 0 ? null : { share: numberOf(brought2.share), queue: indexIn(queueIds, brought2.work) };
}
function resolveRetries(authored, { queueIds, channels }) {
  const { redial, escalate } = authored ?? {};
  return {
    redial: redial === void 0 ? null : resolveAgain(redial),
    escalation: escalate === void 0 ? null : {
      share: numberOf(escalate.share),
      delay: resolveDistribution(escalate.delay),
      queue: indexIn(queueIds, escalate.to),
      channel: indexIn(channels, escalate.channel)
    }
  };
}
function resolveOutcomes(outcomes2, { queueIds }) {
  const { putThrough, extension, advice, upgrade } = outcomes2;
  const isByReason = Object.values(outcomes2).some((outcome) => outcome?.share === byReason);
  const shareOf2 = (outcome) => outcome === void 0 || outcome.share === byReason ? 0 : numberOf(outcome.share);
  const passOn2 = (outcome) => {
    return { share: shareOf2(outcome), queue: outcome === void 0 ? -1 : indexIn(queueIds, outcome.to) };
  };
  return {
    putThrough: passOn2(putThrough),
    extension: {
      share: shareOf2(extension),
      reached: numberOf(extension?.reached ?? 0),
      chaser: extension?.chaser === void 0 ? null : resolveAgain(extension.chaser)
    },
    advice: { share: shareOf2(advice) },
    upgrade: passOn2(upgrade),
    ...isByReason ? { isByReason } : {}
  };
}
function resolveServiceLevel(authored) {
  const { within: within4, thresholds, shortAbandon } = authored ?? {};
  return {
    acceptableWaitingTime: within4 === void 0 ? usualAcceptableTime : numberOf(within4),
    thresholds: thresholds === void 0 ? usualThresholds : ascending(thresholds.map(numberOf)),
    shortAbandonTime: shortAbandon === void 0 ? usualShortAbandon : numberOf(shortAbandon)
  };
}
function ascending(values) {
  return [...new Set(values)].sort((a, b) => a - b);
}

// src/scenario/resolve-shifts.ts
function resolveShifts(shifts, { queueIds, channels, sources, calendar: calendar2, openings }) {
  return Object.entries(shifts).flatMap(([id, shift2]) => {
    const plain2 = sources.findIndex((source3) => source3.id === String(shift2.source));
    const startsAt = instantOf(shift2.starts, void 0, calendar2);
    const points = adoptionPoints(shift2.adoption);
    const isOpen = openings.get(String(shift2.to));
    const adoption = Float64Array.from(
      calendar2.intervalDay,
      (_, i) => (isOpen?.[i] ?? 1) * adoptionAfter((calendar2.intervalStartAt[i] ?? 0) - startsAt, points)
    );
    return sources.flatMap(({ added: added2 }, source3) => {
      if (source3 !== plain2 && added2?.to !== plain2) return [];
      return [
        {
          id,
          source: source3,
          eligible: shift2.eligible,
          queue: indexIn(queueIds, shift2.to),
          channel: indexIn(channels, shift2.channel),
          adoption
        }
      ];
    });
  });
}
function adoptionTime(key) {
  const amount2 = amountOf(key);
  if (amount2 === null || !(amount2.value >= 0)) return null;
  return amount2.dimension === "time" || amount2.number === 0 ? amount2.value : null;
}
function adoptionPoints(adoption) {
  return Object.entries(adoption).map(([key, share2]) => ({ time: adoptionTime(key) ?? Number.NaN, share: numberOf(share2) })).sort((a, b) => a.time - b.time);
}
function adoptionAfter(time, points) {
  if (time < 0) return 0;
  let before = { time: 0, share: 0 };
  for (const point of points) {
    if (time < point.time) {
      const along = (time - before.time) / (point.time - before.time);
      return before.share + along * (point.share - before.share);
    }
    before = point;
  }
  return before.share;
}
function resolveMessages({ starts, cutsChasers }, calendar2) {
  return { startsAt: instantOf(starts, void 0, calendar2), cutsChasers: numberOf(cutsChasers) };
}

// src/scenario/check-shifts.ts
function checkShifts2(sketch, report) {
  if (sketch.channelShift !== void 0) requireReasons(["channelShift"], { sketch, report });
  for (const [id, shift2] of Object.entries(sketch.channelShift ?? {})) {
    const path = ["channelShift", id];
    checkName(shift2?.source, [...path, "source"], { known: sourcesOf(sketch), report });
    checkName(shift2?.to, [...path, "to"], { known: queuesOf(sketch), report });
    if (shift2?.adoption !== void 0) checkAdoption(shift2.adoption, [...path, "adoption"], report);
  }
}
function checkAdoption(adoption, path, report) {
  const keys = Object.keys(adoption);
  const odd = keys.filter((key) => adoptionTime(key) === null);
  for (const key of odd) {
    const expected = "a time since the start, such as 180 days";
    report({ path: [...path, key], expected, found: quoted(key), isKey: true });
  }
  if (keys.length === 0) report({ path, expected: "at least one point", found: "none" });
  if (odd.length > 0 || Object.values(adoption).includes(void 0)) return;
  const points = adoptionPoints(adoption);
  const index = points.findIndex(({ time, share: share2 }, i) => {
    const before2 = points[i - 1];
    return before2 !== void 0 && (time === before2.time || share2 < before2.share);
  });
  const [before, wrong] = [points[index - 1], points[index]];
  if (before === void 0 || wrong === void 0) return;
  const last = keys.findLast((key) => adoptionTime(key) === wrong.time && numberOf(adoption[key]) === wrong.share) ?? "";
  const at3 = { path: [...path, last], isKey: wrong.time === before.time };
  if (at3.isKey) report({ ...at3, expected: "each time once", found: quoted(last) });
  else
    report({
      ...at3,
      expected: "a share that is not below the one before",
      found: inWords(plain(adoption[last]))
    });
}

// src/scenario/measure-names.ts
var statistics = ["mean", "median", "p90", "p95", "p99", "longest"];
var timesOfQueue = [
  ...statistics.map((statistic) => `${statistic}WaitingTime`),
  "meanWaitingTimeOfAnswered",
  "meanWaitingTimeOfAbandoned",
  "meanRingTime",
  "meanTimeToAnswer"
];
var sharesOfQueue = [
  "abandonmentRatio",
  "answeredWithinOfOffered",
  "answeredWithinOfAnswered",
  "answeredWithinExcludingShortAbandons",
  "answeredWithinExcludingAbandonedWithin",
  "answeredOrAbandonedWithin"
];
var numbersOfQueue = ["offeredPerDay", "answeredPerDay", "abandonedPerDay", "meanQueueLength"];
var byName = (names, measure) => names.map((name2) => [name2, measure]);
var triaged = ["reasons", "triage"];
var measuresOfCases = [
  ...byName(["rightFirstTimeRatio", "unneededTaskingRatio", "repeatRatio", "duplicatesRecognisedRatio"], {
    in: "share",
    of: "centre",
    needs: triaged
  }),
  ...byName(["deflectedPerDay", "duplicatesPerDay"], { in: "number", of: "centre", needs: ["reasons"] }),
  ...byName(
    ["hiddenEmergenciesPerDay", "hiddenEmergenciesUnseenPerDay", "hiddenEmergenciesSettledUnseenPerDay"],
    {
      in: "number",
      of: "centre",
      needs: triaged
    }
  ),
  ...byName(["meanTimeHidden", "medianTimeHidden", "p90TimeHidden"], {
    in: "time",
    of: "centre",
    needs: triaged
  }),
  ...byName(["harmWeightedWait"], { in: "number", of: "centre", needs: ["reasons", "harm"] }),
  ...byName(["gradedPerDay"], { in: "number", of: "grade", needs: triaged }),
  ...byName(["gradeShare", "underGradedRatio", "overGradedRatio"], {
    in: "share",
    of: "grade",
    needs: triaged
  }),
  ...byName(["meanTimeUntilKnown", "meanTimeUntilGraded"], { in: "time", of: "grade", needs: triaged }),
  ...byName(["meanTimeToOfficer"], { in: "time", of: "grade", needs: [...triaged, "response"] }),
  ...byName([...statistics.map((statistic) => `${statistic}ResponseTime`), "meanDispatchDelay"], {
    in: "time",
    of: "grade",
    needs: ["response"]
  }),
  ...byName(["attendedInTimeRatio"], { in: "share", of: "grade", needs: ["response"] }),
  ...byName(["jobsPerDay", "openJobsAtEnd", "divertedPerDay"], {
    in: "number",
    of: "grade",
    needs: ["response"]
  }),
  ...byName(["telephoneResolutionsPerDay", "officerHoursPerNeed"], {
    in: "number",
    of: "centre",
    needs: ["response"]
  }),
  ...byName(["unitOccupancy"], { in: "share", of: "units", needs: ["response"] }),
  ...byName(["officerHoursPerDay", "unitsOnShift"], { in: "number", of: "units", needs: ["response"] })
];
var ofQueueWith = (parts2, names) => ["time", "share", "number"].flatMap(
  (kind) => byName(names[kind] ?? [], { in: kind, of: "queue", parts: parts2 })
);
var measuresOfChannels = [
  ...ofQueueWith(["callback"], {
    time: ["meanCallbackWait", "meanTimeOnLine"],
    share: ["callbacksAcceptedRatio", "callbacksKeptRatio"],
    number: ["callbacksOfferedPerDay"]
  }),
  ...ofQueueWith(["callback", "announcement"], {
    time: ["predictionBias", "predictionError"],
    share: ["predictedWithinMinuteRatio"]
  }),
  ...ofQueueWith(["announcement"], { number: ["leftAtOncePerDay"] }),
  ...ofQueueWith(["reportOnline"], { share: ["movedOnlineRatio"], number: ["movedOnlinePerDay"] }),
  ...ofQueueWith(["deadline"], { time: ["meanTimeToDone"], share: ["lateRatio"] }),
  ...byName(["timeNormalRatio", "timeBusyRatio", "timeCriticalRatio"], {
    in: "share",
    of: "centre",
    needs: ["centre"]
  }),
  ...byName(["becomesBusyPerDay", "becomesCriticalPerDay"], {
    in: "number",
    of: "centre",
    needs: ["centre"]
  }),
  ...byName(["shiftedPerDay"], { in: "number", of: "centre", needs: ["channelShift"] })
];
var measures = new Map([
  ...byName(timesOfQueue, { in: "time", of: "queue" }),
  ...byName(sharesOfQueue, { in: "share", of: "queue" }),
  ...byName(numbersOfQueue, { in: "number", of: "queue" }),
  ...byName(
    statistics.map((statistic) => `${statistic}TimeToSwitchboard`),
    { in: "time", of: "switchboard" }
  ),
  ...byName(
    statistics.map((statistic) => `${statistic}TimeToHandler`),
    { in: "time", of: "handler" }
  ),
  ...byName(["occupancy"], { in: "share", of: "team" }),
  ...byName(["needsLostRatio"], { in: "share", of: "centre" }),
  ...byName(["meanWaitPerNeed", "meanTimeToSettle"], { in: "time", of: "centre" }),
  ...byName(["contactsPerNeed"], { in: "number", of: "centre" }),
  ...measuresOfCases,
  ...measuresOfChannels
]);
var measureNames = [...measures.keys()];
function namedMeasure(name2) {
  return measures.get(name2 ?? "");
}

// src/scenario/target-values.ts
function rangeOfTarget({ value, accept }) {
  const amount2 = amountOf(plain(value));
  return amount2 === null ? null : rangeOf(accept, amount2);
}

// src/scenario/check-targets.ts
var month = /^\d{4}-(0[1-9]|1[0-2])$/;
function checkTargets(sketch, report) {
  for (const [index, headline2] of (sketch.headline ?? []).entries()) {
    checkNamed(headline2, ["headline", String(index)], { sketch, report });
  }
  for (const [id, target2] of Object.entries(sketch.targets ?? {})) {
    if (target2 === void 0) continue;
    checkNamed(target2, ["targets", id], { sketch, report });
    checkValues(target2, ["targets", id], report);
  }
  for (const [id, claim2] of Object.entries(sketch.claims ?? {})) {
    if (claim2 !== void 0) checkNamed(claim2, ["claims", id], { sketch, report });
  }
}
function checkNamed(named, path, checking) {
  const { measure, period: period2 } = named;
  const known3 = namedMeasure(measure);
  if (known3 !== void 0) {
    const place = { path, ...checking };
    if (checkThere(known3, named, place)) {
      checkGrade(known3, named, place);
      checkPlace(known3, named, place);
    }
  } else if (measure !== void 0) {
    const hint = nearestHint(measure, measureNames);
    const expected = hint.hint === void 0 ? `a measure: ${measureNames.join(", ")}` : "the name of a measure";
    checking.report({ path: [...path, "measure"], expected, found: quoted(measure), ...hint });
  }
  checkPeriod(period2, [...path, "period"], checking);
}
function checkThere({ needs = [] }, { measure }, { path, sketch, report }) {
  const missing = needs.find((part2) => sketch[part2] === void 0);
  if (missing === void 0) return true;
  const expected = `a measure of this scenario (${measure} is one where there is ${missing})`;
  report({ path: [...path, "measure"], expected, found: quoted(measure ?? "") });
  return false;
}
function checkGrade({ of, needs = [] }, { measure, grade: grade2 }, { path, report }) {
  const at3 = [...path, "grade"];
  if (of !== "grade") {
    if (grade2 !== void 0)
      report({ path: at3, expected: `no grade: ${measure} is not of a grade`, found: grade2 });
    return;
  }
  const possible = needs.includes("response") ? tasked : grades;
  const expected = `the grade of which ${measure} is meant: ${possible.join(", ")}`;
  if (grade2 === void 0) report({ path: at3, expected, found: "nothing" });
  else if (!possible.includes(grade2)) report({ path: at3, expected, found: grade2 });
}
function checkPlace(asked, { measure, queue: queue2 }, { path, sketch, report }) {
  const { of } = asked;
  const at3 = [...path, "queue"];
  if (of === "centre" || of === "grade") {
    const whose = of === "centre" ? "is of the whole centre" : "is of a grade of the whole centre";
    if (queue2 !== void 0)
      report({ path: at3, expected: `no queue: ${measure} ${whose}`, found: `${queue2}` });
    return;
  }
  if (of === "units") {
    const known3 = { what: "a group of units", names: namesOf(sketch.response?.units) };
    checkName(queue2, at3, { known: known3, report });
    return;
  }
  const what = of === "team" ? "a team" : "a queue";
  if (queue2 === void 0)
    return report({ path: at3, expected: `${what} of which ${measure} is meant`, found: "nothing" });
  const names = namesOf(of === "team" ? sketch.teams : sketch.queues);
  if (!checkName(queue2, at3, { known: { what, names }, report })) return;
  const fault = of === "team" ? null : faultOf(asked, sketch.queues?.[String(queue2)] ?? {});
  if (fault === null) return;
  const expected = `a queue ${fault.expected}, as ${measure} needs`;
  report({ path: at3, expected, found: `${queue2}, which ${fault.found}` });
}
function faultOf({ of, parts: parts2 }, queue2) {
  const { stage } = queue2;
  if (of !== "queue" && stage !== void 0 && stage !== of)
    return { expected: `of stage ${of}`, found: `is of stage ${stage}` };
  if (parts2 === void 0 || parts2.some((part2) => queue2[part2] !== void 0)) return null;
  return { expected: `with ${parts2.join(" or ")}`, found: "has none" };
}
function checkPeriod(period2, path, { sketch, report }) {
  const { start, end, days: days2 } = sketch.calendar ?? {};
  const first = dayNumberOf(start ?? "");
  if (period2 === void 0 || period2 === "all" || first === null) return;
  const last = first + measuredDays({ start: start ?? "", end, days: days2 }) - 1;
  const isMonth = month.test(period2);
  if (isMonth && (Number.isNaN(last) || period2 >= monthText(first) && period2 <= monthText(last))) return;
  const measured = Number.isNaN(last) ? "" : ` between ${monthText(first)} and ${monthText(last)}`;
  report({ path, expected: `all, or a month${measured}`, found: quoted(period2) });
}
var words3 = {
  time: "a duration such as 300 s",
  share: "a share such as 22.2 %",
  number: "a number without a unit"
};
function checkValues(target2, path, report) {
  const { measure, value, accept } = target2;
  const unit2 = namedMeasure(measure)?.in;
  const amount2 = amountOf(plain(value));
  if (amount2 === null || unit2 === void 0 || value === void 0) return;
  if (amount2.dimension === "time" !== (unit2 === "time") || amount2.dimension !== "bare" && unit2 !== "time") {
    report({ path: [...path, "value"], expected: words3[unit2], found: quoted(String(plain(value))) });
  } else if (accept !== void 0) checkAccept({ value, accept }, [...path, "accept"], report);
}
function checkAccept(target2, path, report) {
  const range = rangeOfTarget(target2);
  const found = quoted(target2.accept);
  if (range === null) report({ path, expected: "a range in the unit of the value", found });
  else if (range.low > range.high) report({ path, expected: "the lower end of the range first", found });
}

// src/scenario/check-sessions.ts
var mostAtOnce = 100;
var wholeNumber2 = /^[1-9]\d{0,2}$/;
var alone = "a team whose people have one conversation at a time";
function checkSessions(team2, path, { sketch, report }) {
  const { sessions: sessions2 } = team2;
  if (sessions2 === void 0) return;
  checkPace(sessions2, [...path, "sessions"], report);
  for (const [queue2, help2] of Object.entries(team2.helps ?? {})) {
    const how = typeof help2 === "object" ? help2.how : help2;
    if (how === void 0 || how === "none" || how === "nextFree") continue;
    report({ path: [...path, "helps", queue2], expected: `nextFree, or ${alone}`, found: how });
  }
  const taken = [...(team2.serves ?? []).map(String), ...Object.keys(team2.helps ?? {})];
  const deferrable2 = taken.find((queue2) => sketch.queues?.[queue2]?.deferrable === "yes");
  if (deferrable2 !== void 0 && taken.length > 1)
    report({
      path: [...path, "sessions"],
      expected: `work that is not put aside, or ${alone}`,
      found: `deferrable work in ${deferrable2}`,
      isKey: true
    });
  if (team2.leaveFree === void 0) return;
  report({ path: [...path, "leaveFree"], expected: alone, found: "one that holds several", isKey: true });
}
function checkPace({ atOnce: atOnce2, pace }, path, report) {
  const places = numberOf(atOnce2);
  if (Number.isNaN(places) || pace === void 0) return;
  if (places > mostAtOnce)
    return report({ path: [...path, "atOnce"], expected: `at most ${mostAtOnce}`, found: String(places) });
  const numbers = Array.from({ length: places }, (_, other) => String(other + 1));
  const without3 = numbers.filter((number) => !Object.hasOwn(pace, number));
  if (without3.length > 0) {
    const expected = `a pace for each number of conversations from 1 to ${places}`;
    report({ path: [...path, "pace"], expected, found: `none for ${without3.join(", ")}` });
  }
  for (const number of Object.keys(pace)) {
    if (wholeNumber2.test(number)) continue;
    const expected = "a number of conversations, such as 2";
    report({ path: [...path, "pace", number], expected, found: number, isKey: true });
  }
  const first = numberOf(pace["1"]);
  if (!Number.isNaN(first) && first !== 1)
    report({ path: [...path, "pace", "1"], expected: "1: a conversation alone", found: String(first) });
}

// src/scenario/check-skills.ts
function checkSkills(team2, path, report) {
  if (team2.serves === void 0) return;
  const names = [...team2.serves.map(String), ...Object.keys(team2.helps ?? {})];
  const known3 = { what: "a queue that the team serves or helps at", names };
  const bands = Object.entries(team2.bands ?? {});
  checkKeys2(team2.leaveFree, [...path, "leaveFree"], { known: known3, report });
  for (const [id, band2] of bands) checkBand(band2 ?? {}, [...path, "bands", id], { known: known3, report });
  if (team2.selection !== "mostSkilledLast" || bands.some(([, band2]) => band2?.serves !== void 0)) return;
  const expected = "bands of which some serve fewer queues than others";
  report({ path: [...path, "selection"], expected, found: "a team whose people all serve the same" });
}
function checkBand({ serves, handleTime }, path, checking) {
  const names = (serves ?? []).map(String);
  if (serves !== void 0 && names.length === 0)
    checking.report({
      path: [...path, "serves"],
      expected: "at least one queue that the band serves",
      found: "none"
    });
  for (const [index, queue2] of names.entries()) {
    if (names.indexOf(queue2) < index)
      checking.report({
        path: [...path, "serves", String(index)],
        expected: "each queue once",
        found: `${queue2} again`
      });
  }
  for (const [index, queue2] of (serves ?? []).entries())
    checkName(queue2, [...path, "serves", String(index)], checking);
  if (typeof handleTime === "object" && !isEvidence(handleTime))
    checkKeys2(handleTime, [...path, "handleTime"], checking);
}
function checkKeys2(map2, path, { known: known3, report }) {
  const onKey = (mistake) => report({ ...mistake, isKey: true });
  for (const queue2 of Object.keys(map2 ?? {})) checkName(queue2, [...path, queue2], { known: known3, report: onKey });
}

// src/scenario/check-teams.ts
var mostBands = 255;
function checkTeams(sketch, report) {
  for (const [id, team2] of Object.entries(sketch.teams ?? {})) {
    if (team2 === void 0) continue;
    const path = ["teams", id];
    checkServes(team2, path, { sketch, report });
    checkHelps(team2, path, { sketch, report });
    checkSkills(team2, path, report);
    checkSessions(team2, path, { sketch, report });
    checkBands(team2, [...path, "bands"], report);
    checkStaffing({ staffing: team2.staffing, path: [...path, "staffing"], sketch }, report);
  }
}
function checkServes({ serves }, path, { sketch, report }) {
  if (serves === void 0) return;
  const at3 = [...path, "serves"];
  if (serves.length === 0)
    report({ path: at3, expected: "at least one queue that the team serves", found: "none" });
  const names = serves.map(String);
  for (const [index, name2] of names.entries()) {
    const here = [...at3, String(index)];
    checkName(name2, here, { known: queuesOf(sketch), report });
    if (names.indexOf(name2) < index)
      report({ path: here, expected: "each queue once", found: `${name2} again` });
  }
}
function checkHelps({ serves, helps }, path, { sketch, report }) {
  const onKey = (mistake) => report({ ...mistake, isKey: true });
  for (const queue2 of Object.keys(helps ?? {})) {
    const here = [...path, "helps", queue2];
    checkName(queue2, here, { known: queuesOf(sketch), report: onKey });
    if (serves?.map(String).includes(queue2)) {
      onKey({ path: here, expected: "a queue that the team does not serve as its own", found: queue2 });
    }
  }
}
function checkBands({ bands }, path, report) {
  if (bands === void 0) return;
  const each2 = Object.values(bands);
  checkSum(
    each2.map((band2) => band2?.share),
    path,
    report
  );
  if (each2.length > mostBands)
    report({ path, expected: `at most ${mostBands} bands`, found: String(each2.length) });
}

// src/scenario/demand-rates.ts
var secondsPerDay6 = 86400;
function demandRates(source3, calendar2, specials) {
  const rates2 = new Float64Array(calendar2.intervalDay.length);
  if (source3.calls !== void 0) return rates2;
  const slotsPerDay = secondsPerDay6 / calendar2.intervalTime;
  const { profile: profile2 = "flat" } = source3;
  const { weights: weights2 } = weeklyShape(profile2, slotsPerDay);
  const hasHolidays = hasHolidayShape(profile2);
  const { weekdayFactors, monthFactors } = factorsOf(source3);
  const volume = numberOf(source3.volume);
  for (let day2 = 0; day2 < calendar2.days; day2++) {
    const date2 = calendar2.firstDay + day2;
    const weekday = weekdayOf(date2);
    const plan = planOfDay(weekday, calendar2.isBankHoliday[day2] === 1, hasHolidays);
    const dayRate = volume * (weekdayFactors[weekday] ?? 1) * (monthFactors[dateOf(date2).month - 1] ?? 1);
    const touching = specials.filter(({ days: days2 }) => days2.has(date2) || days2.has(date2 - 1));
    for (let i = calendar2.dayFirstInterval[day2] ?? 0; i < (calendar2.dayFirstInterval[day2 + 1] ?? 0); i++) {
      const minute18 = calendar2.intervalMinute[i] ?? 0;
      const weight2 = weights2[plan * slotsPerDay + slotOf(minute18, slotsPerDay)] ?? 0;
      const special = touching.length === 0 ? 1 : specialFactor(touching, date2, minute18);
      rates2[i] = dayRate * weight2 * special;
    }
  }
  return rates2;
}
function callRates({ instants: instants2, keep }, { intervalStartAt }) {
  const rates2 = new Float64Array(intervalStartAt.length - 1);
  let next = 0;
  for (let i = 0; i < rates2.length; i++) {
    const first = next;
    const endAt = intervalStartAt[i + 1] ?? 0;
    while (next < instants2.length && (instants2[next] ?? 0) < endAt) next++;
    rates2[i] = keep * (next - first) / (endAt - (intervalStartAt[i] ?? 0));
  }
  return rates2;
}
function factorsOf({ weekday, month: month2 }) {
  return {
    weekdayFactors: weekdays.map((name2) => numberOf(weekday?.[name2] ?? 1)),
    monthFactors: months.map((name2) => numberOf(month2?.[name2] ?? 1))
  };
}
function specialFactors(specialDays2, source3, holidays) {
  return Object.values(specialDays2).flatMap(({ dates, from, to, factors }) => {
    const factor2 = factors[source3];
    if (factor2 === void 0) return [];
    const window3 = from === void 0 || to === void 0 ? null : { from: minutesOf(from) ?? 0, to: minutesOf(to) ?? 0 };
    const days2 = dates === "bankHolidays" ? holidays : new Set(dates.map((date2) => dayNumberOf(date2) ?? 0));
    return [{ days: days2, window: window3, factor: numberOf(factor2) }];
  });
}
function specialFactor(specials, date2, minute18) {
  let product = 1;
  for (const special of specials) if (isSpecial(special, date2, minute18)) product *= special.factor;
  return product;
}
function isSpecial({ days: days2, window: window3 }, date2, minute18) {
  if (window3 === null) return days2.has(date2);
  const isAfterMidnight = window3.to <= window3.from && minute18 < window3.to;
  return isInWindow(minute18 % minutesPerDay, window3) && days2.has(isAfterMidnight ? date2 - 1 : date2);
}

// src/scenario/layout.ts
function layOut(sketch, hasMistakeAt, calendars = /* @__PURE__ */ new Map()) {
  if (hasMistakeAt("calendar") || hasMistakeAt("run", "warmUp")) return null;
  const { demand: demand2, specialDays: specialDays2, teams: teams2, queues: queues3, ...rest } = sketch;
  const calendar2 = calendarIn(calendars, rest);
  const sound2 = (room, things) => Object.entries(things ?? {}).filter(([id]) => !hasMistakeAt(room, id));
  const sources = Object.fromEntries(sound2("demand", demand2));
  const specials = Object.fromEntries(sound2("specialDays", specialDays2));
  return {
    calendar: calendar2,
    rates: new Map(
      Object.entries(sources).map(([id, source3]) => {
        return [id, demandRates(source3, calendar2, specialFactors(specials, id, calendar2.holidays))];
      })
    ),
    scheduled: new Map(
      sound2("teams", teams2).map(([id, team2]) => [id, scheduleOf(team2.staffing, calendar2, sources)])
    ),
    openings: new Map(
      sound2("queues", queues3).flatMap(([id, { open: open2 }]) => {
        return open2 === void 0 ? [] : [[id, openingOf(open2, calendar2)]];
      })
    )
  };
}
function calendarIn(calendars, { calendar: calendar2, run: run2 }) {
  const written3 = JSON.stringify([calendar2, run2.warmUp]);
  const laidOut = calendars.get(written3) ?? layOutCalendar(calendar2, run2);
  calendars.set(written3, laidOut);
  return laidOut;
}

// src/scenario/schema.ts
import { z as z15 } from "zod";

// src/scenario/schema-centre.ts
import { z as z9 } from "zod";
var measures2 = map({
  adds: optional(byId(quantity(moreHandlers)), "by team: people who are added, trainers or overtime"),
  opens: optional(
    byId(z9.array(name)),
    "by team: queues at which it then helps when free, and which it otherwise leaves alone"
  ),
  pauses: optional(z9.array(name), "queues of work with which nobody begins meanwhile"),
  announces: optional(word(["yes", "no"]), "whether callers hear that they can report online")
});
var level = map({
  from: needed(quantity(atLeastOne), "contacts waiting at which it begins"),
  until: needed(quantity(count), "contacts waiting at which it ends: at most so many"),
  measures: optional(measures2, "what is done meanwhile; a critical centre keeps the measures of a busy one")
});
var centre = map({
  watches: needed(z9.array(name), "queues whose waiting contacts are counted"),
  every: needed(quantity(duration), "time between two looks"),
  busy: needed(level, "when the centre is busy"),
  critical: optional(level, "when it is critical, above busy")
});

// src/scenario/schema-floor.ts
import { z as z11 } from "zod";

// src/scenario/schema-rosters.ts
import { z as z10 } from "zod";
var patterns2 = byId(
  map({
    days: needed(
      z10.array(text2),
      "the cycle, day by day: names of shifts, and off for a day off; seven days are Monday to Sunday"
    ),
    shifts: needed(byId(text2), 'hours of each shift: { early: "07:00-17:00", night: "22:00-08:00" }'),
    crews: optional(
      quantity(atLeastOne),
      "groups of people that begin the cycle evenly apart, so that all shifts are covered; one unless written"
    ),
    starts: optional(date, "a day on which the first crew begins the cycle; a Monday unless written"),
    meal: optional(quantity(duration), "unpaid meal break of each shift, in place of people.breaks.meal")
  })
);
var rosters = byId(
  map({
    pattern: name,
    people: needed(
      quantity(positive),
      "people on the rota; where the people of the team are listed under people.posts, its proportion of them"
    )
  })
);

// src/scenario/schema-floor.ts
var dayPlan = z11.union([quantity(handlers4), z11.array(quantity(handlers4)), z11.record(z11.string(), quantity(handlers4))]).meta({ id: "dayPlan" });
var staffing = map({
  ...each(dayKinds, dayPlan),
  deskHours: quantity(deskHours).optional(),
  follows: name.optional(),
  fit: quantity(share).optional(),
  minimum: quantity(handlers4).optional(),
  rosters: optional(rosters, "people who work by shift patterns, in place of handlers by interval"),
  shrinkage: optional(
    quantity(share),
    "of the hours rostered, lost to leave, illness, training and breaks; where people are listed, it is simulated"
  )
});
var helpModes = [
  "none",
  "nextFree",
  "interruptDeferrable",
  "interruptWrap",
  "holdCaller",
  "interruptCall"
];
var helpMode = word(helpModes);
var help = z11.union([helpMode, map({ how: helpMode, after: quantity(duration) })]);
var band = map({
  share: quantity(share),
  handleTime: z11.union([quantity(positive), byId(quantity(positive))]),
  serves: z11.array(name).optional(),
  /** Factor on the share of contacts whose threat, harm and risk are misread. */
  misread: quantity(factor).optional(),
  /** Factor on the share of needs that are not right first time. */
  notRight: quantity(factor).optional()
});
var sessions = map({
  atOnce: needed(quantity(atLeastOne), "conversations that one person holds at once"),
  pace: needed(
    byId(quantity(positive)),
    "by number of conversations: how many times as long each takes as alone, which is 1"
  )
});
var team = map({
  serves: z11.array(name),
  helps: byId(help).optional(),
  leaveFree: byId(quantity(count)).optional(),
  selection: word(["longestIdle", "mostSkilledLast"]).optional(),
  bands: byId(band).optional(),
  sessions: optional(sessions, "chat: several conversations at once"),
  staffing
});
var trunk = map({ lines: quantity(atLeastOne), carries: z11.array(name) });
var teams = byId(team);
var trunks = byId(trunk);

// src/scenario/schema-messages.ts
import { z as z12 } from "zod";
var window2 = {
  dates: z12.array(date),
  from: clockTime2.optional(),
  to: clockTime2.optional()
};
var surges = byId(
  map({
    ...window2,
    sources: z12.array(name).optional(),
    factors: byId(quantity(factor)),
    areas: z12.array(name).optional()
  })
);
var publicEvents = byId(
  map({
    ...window2,
    crowd: quantity(crowd),
    perThousand: quantity(factor),
    source: name,
    reasons: byId(quantity(share)).optional(),
    area: name.optional()
  })
);
var campaigns = byId(
  map({ starts: date, cuts: byId(quantity(share)), halfLife: quantity(duration).optional() })
);
var appeals = byId(
  map({
    starts: date,
    at: clockTime2.optional(),
    calls: quantity(count),
    halfLife: quantity(duration),
    source: name,
    reason: name.optional(),
    area: name.optional()
  })
);
var messages = map({ starts: date, cutsChasers: quantity(share) });
var channelShift = byId(
  map({
    source: name,
    eligible: word(["online", "chat"]),
    to: name,
    channel: name,
    starts: date,
    adoption: z12.record(z12.string(), quantity(share))
  })
);

// src/scenario/schema-people.ts
import { z as z14 } from "zod";

// src/scenario/schema-absence.ts
var seasonal2 = {
  month: optional(map(each(months, quantity(factor))), "factors by month")
};
var episode = {
  perYear: needed(quantity(factor), "episodes of a person in a year"),
  lasts: needed(distribution, "how long one lasts, in whole days")
};
var absence = map({
  leave: optional(
    map({
      days: needed(quantity(count), "working days of leave of a full-time person in a year"),
      block: optional(quantity(atLeastOne), "working days taken together; five unless written"),
      atMost: needed(quantity(share), "share of a team that may be on leave at once"),
      ...seasonal2
    }),
    "annual leave, planned at the start of each year"
  ),
  illness: optional(
    map({
      ...episode,
      ...seasonal2,
      weekday: optional(map(each(weekdays, quantity(factor))), "factors by the day it begins")
    }),
    "short illness"
  ),
  longIllness: optional(map(episode), "illness of weeks or months"),
  restricted: optional(map(episode), "restricted duties: at work and paid, but not to take contacts"),
  partTime: optional(
    map({
      perYear: needed(quantity(factor), "share of people who ask for it in a year"),
      works: needed(quantity(share), "share of the shifts that they then work")
    }),
    "changes to part-time"
  ),
  trainingDays: optional(quantity(count), "shifts in a year off the phones for training")
});
var breaks = map({
  meal: needed(quantity(duration), "unpaid break of a shift"),
  after: needed(quantity(duration), "time into the shift at which it is due"),
  latest: needed(quantity(duration), "time into the shift after which it is missed"),
  slipsWhile: needed(quantity(count), "contacts waiting for the team from which it is put off"),
  shortest: optional(quantity(duration), "shortest shift that has one; six hours unless written")
});
var overtime2 = map({
  accepts: needed(quantity(share), "share that says yes when asked"),
  perWeek: needed(quantity(duration), "hours of one person in seven days at the most"),
  shift: optional(quantity(duration), "length of an overtime shift; four hours unless written"),
  rest: optional(quantity(duration), "rest before and after any shift; eleven hours unless written")
});

// src/scenario/schema-pay.ts
import { z as z13 } from "zod";
var pay = map({
  training: needed(quantity(money), "a year, until released by the tutor"),
  points: needed(
    z13.record(z13.string(), quantity(money)),
    'a year, by time served: { "0 months": \xA323,694, "12 months": \xA325,245 }'
  ),
  shiftAllowance: optional(quantity(share), "of pay, for working shifts"),
  unsocial: optional(
    map({
      hours: needed(text2, 'such as "20:00-06:00"'),
      extra: needed(quantity(share), "of the pay of an hour, for hours in it")
    }),
    "unsocial hours"
  ),
  overtime: optional(
    quantity(factor),
    "pay of an hour of overtime, of that of a plain hour; 1.5 unless written"
  ),
  onCosts: optional(quantity(share), "national insurance and pension, of all pay"),
  unitHour: optional(quantity(money), "what an hour of a response unit costs")
});

// src/scenario/schema-people.ts
var destinations = [
  "policeOfficer",
  "pcso",
  "crimeInvestigator",
  "prisonerTransport",
  "controller",
  "retired",
  "elsewhere"
];
var byTenure = (kind) => z14.record(z14.string(), quantity(kind));
var posts = map({
  establishment: needed(quantity(count), "funded posts"),
  bought: optional(quantity(money), "money a year that buys further posts, as many as it pays for"),
  overEstablishment: optional(quantity(share), "how far above its posts recruitment may fill the team"),
  inPost: needed(
    z14.record(z14.string(), quantity(count)),
    'people in post at the start, by time served: { "0..3 months": 2, "1..5 years": 20 }'
  ),
  tutored: optional(quantity(count), "of those with least time served: how many are still with a tutor"),
  minimumCover: optional(dayPlan, "handlers below whom overtime is asked for")
});
var drive = map({
  to: needed(word(destinations), "what they become"),
  on: needed(date, "the day on which they leave the centre"),
  notice: optional(quantity(duration), "how long before it is known who goes; four weeks unless written"),
  posts: needed(quantity(count), "how many are wanted at the most"),
  teams: needed(z14.array(name), "teams whose people may apply"),
  after: optional(quantity(duration), "time served before anybody may apply"),
  applies: optional(quantity(share), "share of those who would; all unless written"),
  reason: optional(text2, "why they go, in the leavers' own words")
});
var arrival = map({
  joins: needed(word(["units", "transport", "telephone"]), "the part of response that they join"),
  people: needed(
    quantity(atLeastOne),
    "how many people it has at the start: staff on shift grow in proportion"
  ),
  after: optional(quantity(duration), "training before they count")
});
var leaving = map({
  monthly: needed(byTenure(share), "share that gives notice in a month, by time served"),
  notice: optional(quantity(duration), "from giving notice to the last day"),
  occupancy: optional(
    map({
      above: needed(quantity(share), "occupancy above which more leave"),
      times: needed(quantity(factor), "hazard is multiplied by 1 + times \xD7 (occupancy \u2212 above)"),
      over: optional(quantity(duration), "past time over which it is felt; four weeks unless written")
    }),
    "hard work drives people away"
  ),
  missedBreaks: optional(
    map({
      times: needed(quantity(factor), "hazard is multiplied by 1 + times \xD7 share of meal breaks missed"),
      over: optional(quantity(duration), "past time over which it is felt; four weeks unless written")
    }),
    "broken meal breaks drive people away"
  ),
  retirement: optional(
    map({
      after: needed(quantity(duration), "time served from which people retire"),
      monthly: needed(quantity(share), "share of them that then does in a month")
    }),
    "retirement comes on top"
  ),
  retention: optional(
    map({
      from: needed(date, "first day"),
      until: optional(date, "last day"),
      hazard: needed(quantity(factor), "multiplies the hazard of leaving"),
      payment: optional(quantity(money), "what it costs a person a year")
    }),
    "a payment for staying"
  ),
  destinations: needed(
    z14.record(z14.string(), map({ share: quantity(share), reason: text2.optional() })),
    "where those who give notice go, with shares, and why"
  )
});
var recruitment = map({
  into: needed(name, "the team for which they are trained"),
  first: optional(date, "the day on which the first cohort starts"),
  every: optional(quantity(duration), "from one cohort to the next"),
  on: optional(z14.array(date), "the days on which cohorts start, in place of first and every"),
  until: optional(date, "no cohort starts after this day"),
  size: optional(quantity(count), "people of a cohort"),
  fills: optional(
    word(["all", "vacancies"]),
    "all of the size, or no more than the vacancies forecast at the start date"
  ),
  arrivals: optional(quantity(factor), "people a month who come singly at random, in place of cohorts"),
  approval: optional(quantity(duration), "from approval to the start in the classroom"),
  vetting: optional(quantity(duration), "how much of that is vetting; half unless written"),
  dropOut: optional(
    map({
      vetting: optional(quantity(share), "share lost in vetting"),
      training: optional(quantity(share), "share lost in the classroom and with the tutor"),
      monthly: optional(quantity(share), "share lost in each month of training, in place of training")
    }),
    "those who do not arrive"
  ),
  classroom: needed(quantity(duration), "time in the classroom"),
  tutored: optional(quantity(duration), "time with a tutor"),
  trainers: optional(quantity(count), "competent people of the team whom a cohort takes off the phones"),
  capacity: optional(quantity(count), "people in training at once at the most"),
  cost: optional(
    map({
      recruitment: optional(quantity(money), "a head approved"),
      training: optional(quantity(money), "a head that starts")
    }),
    "pay comes on top"
  )
});
var move = map({
  from: needed(name, "the team they come from"),
  after: optional(quantity(duration), "time served there before"),
  course: optional(quantity(duration), "time off the phones in between"),
  monthly: optional(quantity(factor), "moves a month for each person who may, in place of filling vacancies")
});
var skill = map({
  queue: needed(name, "a queue of the team that people take only with this skill"),
  after: needed(quantity(duration), "time served before the course"),
  course: needed(quantity(duration), "time off the phones"),
  share: optional(quantity(share), "share that ever takes the course; all unless written")
});
var curve2 = map({
  start: needed(quantity(positive), "factor on the first day alone"),
  settled: needed(quantity(duration), "time after which only a twentieth of the difference is left")
});
var people = map({
  posts: needed(z14.record(z14.string(), posts), "the teams staffed by people, one by one"),
  leaving: optional(leaving, "who leaves, and where to"),
  drives: optional(byId(drive), "dated recruitment drives next door"),
  arrivals: optional(z14.record(z14.string(), arrival), "what leavers add to where they arrive"),
  recruitment: optional(byId(recruitment), "cohorts of recruits"),
  moves: optional(z14.record(z14.string(), move), "how people come to a team from another one"),
  skills: optional(z14.record(z14.string(), byId(skill)), "by team: skills that are gained by a course"),
  tutorPace: optional(
    quantity(positive),
    "work that somebody with a tutee does, of what they would; 70 % unless written"
  ),
  learning: optional(
    map({
      handleTime: optional(curve2, "factor on talk and wrap-up"),
      misread: optional(curve2, "factor on contacts whose threat, harm and risk are misread"),
      notRight: optional(curve2, "factor on needs that are not right first time"),
      afterMove: optional(quantity(share), "share of the difference that is met again in another team")
    }),
    "how people become competent, by time since they were released by the tutor"
  ),
  bands: optional(
    z14.record(z14.string(), quantity(duration)),
    "bands of experience in results, by name: time served from which they count"
  ),
  absence: optional(absence, "leave, illness, training, restricted duties, part-time"),
  breaks: optional(breaks, "meal breaks, which slip while many wait"),
  overtime: optional(overtime2, "who comes in when too few would"),
  pay: optional(pay, "what people cost")
});

// src/scenario/schema-response.ts
var staffing2 = needed(map(each(dayKinds, dayPlan)), "how many are on shift, by kind of day");
var job = map({
  target: needed(quantity(duration), "from grading to arrival; later is late"),
  travel: needed(distribution, "from being sent to being there"),
  scene: needed(distribution, "at the scene"),
  unitsNeeded: optional(
    byId(quantity(share)),
    "how many units a job takes, with shares: { 1: 70 %, 2: 30 % }; one unless written"
  ),
  arrest: optional(quantity(share), "share that ends with an arrest"),
  appointment: optional(
    map({
      lead: needed(distribution, "from grading to the appointment"),
      hours: optional(text2, 'when an appointment may begin, such as "08:00-20:00"')
    }),
    "an officer comes at a time agreed"
  ),
  byTelephone: optional(quantity(share), "share settled by investigators on the telephone")
});
var response = map({
  units: needed(byId(map({ staffing: staffing2 })), "groups of response units, by name"),
  grades: needed(map(each(tasked, job)), "the jobs of each grade that triage gives"),
  order: optional(
    word(["byGrade", "firstCome"]),
    "which job a free unit takes: the most urgent, or the one that waits longest"
  ),
  neighbourAfter: optional(
    quantity(duration),
    "how long a job waits before a neighbouring group may take it"
  ),
  divert: optional(
    word(["none", "scheduled", "priority"]),
    "what an immediate job may take a unit away from: nothing, scheduled work, or priority work too"
  ),
  keepFree: optional(quantity(count), "units of a group that only an immediate job may take"),
  arrest: optional(
    map({
      officerTime: needed(distribution, "how long custody and the file hold the unit"),
      transport: optional(
        map({
          staffing: staffing2,
          time: needed(distribution, "how long it is then busy"),
          officerTime: needed(distribution, "how long the unit is still held")
        }),
        "prisoner transport, which takes part of it on when it is free"
      )
    }),
    "what follows an arrest"
  ),
  telephone: optional(
    map({ staffing: staffing2, time: needed(distribution, "how long one takes") }),
    "investigators who settle jobs on the telephone"
  ),
  chaser: optional(
    map({
      share: needed(quantity(share), "share that rings for each target-length of waiting"),
      atMost: needed(quantity(attempts), "times at the most"),
      to: needed(name, "the queue in which they ring"),
      channel: needed(name, "the channel on which they ring")
    }),
    "whoever waits for an officer beyond the target rings to ask"
  )
});

// src/scenario/schema.ts
var calendar = map({
  timeZone: text2,
  start: date,
  days: quantity(atLeastOne).optional(),
  end: date.optional(),
  interval: quantity(duration),
  bankHolidays: z15.union([word(["england-and-wales", "none"], "england-and-wales, none or a list of dates"), z15.array(date)]).optional()
});
var run = map({
  seed: name,
  replications: quantity(atLeastOne),
  warmUp: quantity(duration).optional(),
  end: word(["cut", "drain"]).optional(),
  backlog: byId(quantity(count)).optional()
});
var headline = map({
  measure: text2,
  queue: name.optional(),
  grade: grade.optional(),
  period: text2.optional()
});
var target = map({
  measure: text2,
  queue: name.optional(),
  grade: grade.optional(),
  period: text2.optional(),
  value: quantity(anyQuantity),
  accept: rangeText,
  role: word(["fit", "check"]),
  source: text2
});
var changeReference = "#/definitions/change";
var policy = map({ description: text2.optional(), change: anyMap({ $ref: changeReference }) });
var claim = map({
  says: text2,
  policy: text2,
  baseline: text2.optional(),
  measure: text2,
  queue: name.optional(),
  grade: grade.optional(),
  direction: word(["less", "more"]),
  /** Policies, such as dispatch rules, under each of which the claim is tested as well. */
  under: z15.array(text2).optional()
});
var format = word([1], "1 (the first line of a scenario file is format: 1)");
var scenarioSchema = map({
  format,
  name: text2,
  description: text2.optional(),
  extends: text2.optional(),
  calendar,
  run,
  demand,
  busyness: busyness.optional(),
  specialDays: specialDays.optional(),
  queues: queues2,
  teams,
  trunks: trunks.optional(),
  patterns: patterns2.optional(),
  people: people.optional(),
  areas: areas.optional(),
  reasons: reasons.optional(),
  triage: triage.optional(),
  harm: harm.optional(),
  response: response.optional(),
  surges: surges.optional(),
  publicEvents: publicEvents.optional(),
  campaigns: campaigns.optional(),
  appeals: appeals.optional(),
  website: campaigns.optional(),
  messages: messages.optional(),
  channelShift: channelShift.optional(),
  centre: centre.optional(),
  headline: z15.array(headline).optional(),
  targets: byId(target).optional(),
  policies: byId(policy).optional(),
  claims: byId(claim).optional()
});

// src/scenario/shape.ts
function checkShape(data, report) {
  const outcome = scenarioSchema.safeParse(data);
  if (outcome.success) return outcome.data;
  const wrong = /* @__PURE__ */ new Set();
  const note = (path) => wrong.add(path.join("."));
  for (const issue of outcome.error.issues) reportIssue(issue, [], { data, report, note });
  return sound(data, [], wrong);
}
function reportIssue(issue, from, telling) {
  const path = [...from, ...issue.path.map(String)];
  if (issue.code === "unrecognized_keys") return reportKeys(issue, path, telling);
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    for (const inner of meantOption(issue.errors)) reportIssue(inner, path, telling);
    return;
  }
  telling.note(path);
  if (issue.code === "custom") return reportWords(issue.params, path, telling);
  if (issue.code === "invalid_key")
    return telling.report({ path, ...wrongName, found: quoted(path.at(-1) ?? "") });
  const data = dataAt(telling.data, path);
  if (issue.code !== "invalid_union")
    return telling.report({ path, expected: expectation(issue), found: inWords(data) });
  const options = "options" in issue ? (issue.options ?? []).map(String) : [];
  telling.report({ path, expected: `one of ${options.join(", ")}`, ...foundWord(data, options) });
}
function reportWords({ part: part2, ...words5 }, path, { report }) {
  report({ ...words5, path: [...path, ...part2] });
}
var mostKeysTold = 50;
function reportKeys(issue, path, { data, report, note }) {
  const known3 = issue.message.split(", ");
  const missing = known3.filter((key) => dataAt(data, [...path, key]) === void 0);
  for (const key of issue.keys) note([...path, key]);
  for (const key of issue.keys.slice(0, mostKeysTold)) {
    const mistake = { path: [...path, key], found: `the key ${key}`, isKey: true };
    const meant = nearest(key, missing);
    if (meant === null) report({ ...mistake, expected: `one of ${issue.message}` });
    else
      report({
        ...mistake,
        expected: "a key that is known here",
        hint: didYouMean(meant),
        meant: [...path, meant]
      });
  }
}
function meantOption(options) {
  const ways = options.flatMap(waysOf);
  return ways.find(isFormRight) ?? ways.find((way) => way.some(({ code }) => code === "custom")) ?? ways[0] ?? [];
}
function waysOf(option) {
  const [issue, ...others] = option;
  const isChoice = issue?.code === "invalid_union" && issue.path.length === 0 && others.length === 0;
  return isChoice && issue.errors.length > 0 ? issue.errors.flatMap(waysOf) : [option];
}
function isFormRight(option) {
  return option.every(
    ({ path, code }) => path.length > 0 || code === "unrecognized_keys" || code === "too_small"
  );
}
var forms = {
  object: "a map",
  record: "a map",
  array: "a list",
  string: "text"
};
var wrongName = { expected: "a name of letters, digits, - and _", isKey: true };
function expectation(issue) {
  if (issue.code === "invalid_type") return forms[issue.expected] ?? issue.expected;
  return issue.code === "too_small" ? `at least ${issue.minimum} entries` : issue.message;
}
function sound(data, path, wrong) {
  if (wrong.has(path.join("."))) return void 0;
  if (Array.isArray(data)) {
    const items = data.map((item, index) => sound(item, [...path, String(index)], wrong));
    return items.includes(void 0) ? void 0 : items;
  }
  if (!isMap(data)) return data;
  const kept = Object.entries(data).map(
    ([key, value]) => [key, sound(value, [...path, key], wrong)]
  );
  return Object.fromEntries(kept.filter(([, value]) => value !== void 0));
}

// src/scenario/examine.ts
var checks = [
  checkCalendar,
  checkBankHolidays,
  checkDemand,
  checkMessages,
  checkShifts2,
  checkQueues,
  checkFloorRules,
  checkChannels,
  checkCentre,
  checkAnswered,
  checkReasons,
  checkTriage,
  checkResponse,
  checkDistributions,
  checkTeams,
  checkTargets,
  checkPolicies,
  checkClaims
];
function examine({ data, places }, calendars) {
  const mistakes = [];
  const sketch = checkShape(data, (mistake) => mistakes.push(mistake));
  const ofShape = [...mistakes];
  const report = (mistake) => {
    if (ofShape.every((earlier) => !explains(earlier, mistake))) mistakes.push(mistake);
  };
  const hasMistakeAt = (...path) => mistakes.some((mistake) => overlap(mistake.path, path));
  for (const check of checks) check(sketch, report);
  checkReachable({ sketch, hasMistakeAt }, report);
  checkTalkSaved({ sketch, hasMistakeAt }, report);
  const layout = layOut(sketch, hasMistakeAt, calendars);
  if (layout !== null) {
    checkCoverage({ sketch, layout, hasMistakeAt }, report);
    checkResponders({ sketch, layout, hasMistakeAt }, report);
  }
  if (mistakes.length === 0 && layout !== null)
    return { ok: true, authored: sketch, layout };
  const typos = mistakes.flatMap(({ meant }) => meant === void 0 ? [] : [meant]);
  const told = mistakes.filter(
    ({ path }) => typos.every((typo) => typo.some((key, index) => path[index] !== key))
  );
  return { ok: false, problems: told.map((each2) => placed(each2, places)) };
}
function explains(part2, whole2) {
  return whole2.isKey !== true && whole2.path.every((key, index) => part2.path[index] === key);
}
function overlap(a, b) {
  return a.every((key, index) => index >= b.length || key === b[index]);
}

// src/scenario/overrides.ts
import { produceWithPatches as produceWithPatches2 } from "immer";
function withOverrides(layer, overrides) {
  const problems = [];
  const [data] = produceWithPatches2(layer.data, (draft) => {
    for (const { path, value } of overrides) {
      const mistake = setNumber(draft, pathIn(layer.data, path), value);
      if (mistake !== null) problems.push({ ...placed(mistake, layer.places), path });
    }
  });
  return { layer: { ...layer, data }, problems };
}
function pathIn(data, dotted) {
  const words5 = dotted.split(".");
  const path = [];
  let from = 0;
  while (from < words5.length) {
    const parent = dataAt(data, path);
    const ends2 = Array.from({ length: words5.length - from }, (_, i) => from + i + 1);
    const end = ends2.find((to) => dataAt(parent, [words5.slice(from, to).join(".")]) !== void 0);
    path.push(words5.slice(from, end ?? from + 1).join("."));
    from = end ?? from + 1;
  }
  return path;
}
function setNumber(data, path, value) {
  if (!Number.isFinite(value)) return { path, expected: "a finite number", found: String(value) };
  const parent = dataAt(data, path.slice(0, -1));
  const base = dataAt(data, path);
  if (base === void 0 || parent === null || typeof parent !== "object") return wrongPath(data, path);
  const number = isEvidence(base) ? base.value : base;
  if (amountOf(number) === null) return { path, expected: "a number to set", found: inWords(base) };
  const set = withNumber(number, value);
  parent[path.at(-1) ?? ""] = withValue(base, set);
  return null;
}
function withValue(base, set) {
  return isEvidence(base) ? { ...rangeAround(base, set), value: set } : set;
}
function rangeAround(base, set) {
  const amount2 = amountOf(set);
  const range = amount2 === null ? null : rangeOf(base.range, amount2);
  if (amount2 === null || range === null || amount2.value >= range.low && amount2.value <= range.high)
    return base;
  const { range: _, ...others } = base;
  return others;
}
function wrongPath(data, path) {
  const depth = path.findIndex((_, index) => dataAt(data, path.slice(0, index + 1)) === void 0);
  const parent = dataAt(data, path.slice(0, depth));
  const known3 = parent !== null && typeof parent === "object" ? Object.keys(parent) : [];
  const key = path[depth] ?? "";
  return {
    path,
    expected: "the path of a number in the scenario",
    found: `no ${key} in it`,
    ...nearestHint(key, known3)
  };
}

// src/scenario/balanced-shares.ts
var mostLooks = 5;
var digits2 = 12;
function balanced(layer, fixed) {
  let now = layer;
  for (let look = 0; look < mostLooks; look++) {
    const examined = examine(now);
    const wrong = examined.ok ? [] : examined.problems.filter(({ expected }) => isSum(expected));
    if (wrong.length === 0) return now;
    const [data] = produceWithPatches3(now.data, (draft) => {
      const whole2 = draft;
      for (const { path } of wrong) {
        const group = pathIn(now.data, path);
        const parts2 = path === "reasons" ? sourcesOf2(whole2) : [[]];
        for (const part2 of parts2) balance(whole2, membersOf(whole2, group, { part: part2, fixed }));
      }
    });
    now = { ...now, data };
  }
  return now;
}
function isSum(expected) {
  return expected === sumWords.whole || expected === sumWords.part;
}
function sourcesOf2(data) {
  const reasons2 = dataAt(data, ["reasons"]);
  const shares = isMap(reasons2) ? Object.values(reasons2).map((reason2) => dataAt(reason2, ["share"])) : [];
  const sources = new Set(shares.flatMap((share2) => isMap(share2) ? Object.keys(share2) : []));
  return [...sources].map((source3) => ["share", source3]);
}
function balance(data, members) {
  const sum2 = (those) => those.reduce((total3, { share: share2 }) => total3 + share2, 0);
  const free = members.filter(({ isFixed }) => !isFixed);
  const [whole2, loose] = [sum2(members), sum2(free)];
  const left2 = 1 - (whole2 - loose);
  const hasRoom = loose > 0 && left2 >= 0;
  const [scaled, factor2] = hasRoom ? [free, left2 / loose] : [members, 1 / whole2];
  for (const member of scaled) setShare(data, member, member.share * factor2);
}
function membersOf(data, path, { part: part2, fixed }) {
  const group = dataAt(data, path);
  if (group === void 0 || group === null || typeof group !== "object") return [];
  return Object.entries(group).flatMap(([key, member]) => {
    const usual = isMap(member) && !isEvidence(member) ? ["share"] : [];
    const inside2 = part2.length > 0 ? part2 : usual;
    const amount2 = numberAt(dataAt(member, inside2));
    if (amount2 === null) return [];
    const own = [...path, key, ...inside2];
    const dotted = own.join(".");
    const isFixed = fixed.some((each2) => each2 === dotted || dotted.startsWith(`${each2}.`));
    return [{ path: own, share: amount2.value, isFixed }];
  });
}
function numberAt(data) {
  return amountOf(isEvidence(data) ? data.value : data);
}
function setShare(data, { path }, share2) {
  const parent = dataAt(data, path.slice(0, -1));
  const key = path.at(-1) ?? "";
  const old = parent[key];
  const written3 = isEvidence(old) ? old.value : old;
  const amount2 = amountOf(written3);
  if (amount2 === null) return;
  const set = withNumber(written3, Number((share2 / amount2.one).toPrecision(digits2)));
  parent[key] = withValue(old ?? null, set);
}

// src/scenario/call-log-columns.ts
var mostSeen = 100;
var mostColumns = 1e3;
var mostListed = 20;
function columnsOf(header, { time, date: date2, where = {} }, file) {
  const mistakes = [];
  const names = Array.from({ length: Math.min(header.count, mostColumns) }, (_, i) => header.field(i).trim());
  const find = (name2, path, isKey) => {
    const report = (mistake) => mistakes.push(isKey ? { ...mistake, isKey } : mistake);
    return placeOf2(name2, names, { file, path, report });
  };
  const columns = {
    count: header.count,
    time: find(time, ["time"], false),
    date: date2 === void 0 ? null : find(date2, ["date"], false),
    where: Object.entries(where).map(([name2, values]) => ({
      name: name2,
      column: find(name2, ["where", name2], true),
      wanted: new Set((Array.isArray(values) ? values : [values]).map(String)),
      found: /* @__PURE__ */ new Set(),
      seen: /* @__PURE__ */ new Set(),
      mostSeen
    }))
  };
  return { columns: mistakes.length > 0 ? null : columns, mistakes };
}
function placeOf2(name2, names, { file, path, report }) {
  const place = names.indexOf(name2);
  if (place < 0) {
    const expected = `the name of a column of ${file}`;
    report({ path, found: escaped(name2), ...oneOf(expected, name2, names) });
  } else if (place !== names.lastIndexOf(name2)) {
    report({
      path,
      expected: `a column that ${file} has once`,
      found: `several of the name ${escaped(name2)}`
    });
    return -1;
  }
  return place;
}
function oneOf(expected, word2, names) {
  const near = nearest(word2, names);
  if (near !== null) return { expected, hint: didYouMean(otherThanPlain.test(near) ? escaped(near) : near) };
  if (names.length === 0) return { expected };
  const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : "";
  return { expected: `${expected}: ${names.slice(0, mostListed).map(escaped).join(", ")}${more}` };
}
var otherThanPlain = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
function escaped(text3) {
  return quoted(text3).replaceAll(
    new RegExp(otherThanPlain, "gu"),
    (character) => Array.from({ length: character.length }, (_, i) => character.charCodeAt(i)).map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("")
  );
}
function unknownValues({ where }) {
  return where.flatMap(
    ({ name: name2, wanted, found, seen }) => [...wanted].filter((value) => !found.has(value)).map((value) => {
      const expected = `a value that the column ${name2} has`;
      return { path: ["where", name2], found: escaped(value), ...oneOf(expected, value, [...seen]) };
    })
  );
}

// src/scenario/csv-records.ts
var quote = 34;
var newline = 10;
var carriageReturn = 13;
var byteOrderMark = 65279;
var CsvRecords = class {
  constructor(text3, separator) {
    /** Where the present record begins in the text. */
    this.startsAt = 0;
    /** Fields of the present record. */
    this.count = 0;
    /** What is wrong with the present record. */
    this.fault = null;
    /** By field: its first and last place in the text, without quotes, and whether it holds doubled quotes. */
    this.from = [];
    this.to = [];
    this.hasDoubled = [];
    this.text = text3;
    this.at = text3.charCodeAt(0) === byteOrderMark ? 1 : 0;
    this.separator = separator.charCodeAt(0);
  }
  /** Goes to the next record; false after the last. Empty lines are passed over. */
  next() {
    while (this.isLineEnd(this.at)) this.at++;
    this.startsAt = this.at;
    this.count = 0;
    this.fault = null;
    if (this.at >= this.text.length) return false;
    let goesOn = true;
    while (goesOn) goesOn = this.text.charCodeAt(this.at) === quote ? this.readQuoted() : this.readPlain();
    return true;
  }
  /** A field of the present record, without quotes. */
  field(index) {
    const text3 = this.text.slice(this.from[index], this.to[index]);
    return this.hasDoubled[index] ? text3.replaceAll('""', '"') : text3;
  }
  /** Where a field begins in the text. */
  fieldAt(index) {
    return this.from[index] ?? this.startsAt;
  }
  isLineEnd(at3) {
    const code = this.text.charCodeAt(at3);
    return code === newline || code === carriageReturn && this.text.charCodeAt(at3 + 1) === newline;
  }
  readPlain() {
    const { text: text3, separator } = this;
    const from = this.at;
    let at3 = from;
    while (at3 < text3.length) {
      const code = text3.charCodeAt(at3);
      if (code === separator || code === newline) break;
      at3++;
    }
    const hasReturn = at3 > from && text3.charCodeAt(at3) !== separator && text3.charCodeAt(at3 - 1) === carriageReturn;
    this.add(from, hasReturn ? at3 - 1 : at3, false);
    return this.pass(at3);
  }
  readQuoted() {
    const { text: text3 } = this;
    const from = this.at + 1;
    let hasDoubled = false;
    let at3 = text3.indexOf('"', from);
    while (at3 >= 0 && text3.charCodeAt(at3 + 1) === quote) {
      hasDoubled = true;
      at3 = text3.indexOf('"', at3 + 2);
    }
    if (at3 < 0) {
      this.fault ??= {
        offset: this.at,
        expected: "a closing quote",
        found: "none up to the end of the file"
      };
      at3 = text3.length;
    }
    this.add(from, at3, hasDoubled);
    return this.pass(this.afterQuote(at3 + 1));
  }
  /** After a closing quote the field is over. */
  afterQuote(at3) {
    const { text: text3, separator } = this;
    if (at3 >= text3.length || text3.charCodeAt(at3) === separator) return at3;
    if (this.isLineEnd(at3)) return text3.charCodeAt(at3) === newline ? at3 : at3 + 1;
    const found = JSON.stringify(text3.charAt(at3));
    this.fault ??= { offset: at3, expected: "the end of the field after its closing quote", found };
    const end = text3.indexOf("\n", at3);
    return end < 0 ? text3.length : end;
  }
  add(from, to, hasDoubled) {
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.hasDoubled[this.count++] = hasDoubled;
  }
  /** Passes what ends a field; says whether the record goes on. */
  pass(at3) {
    this.at = at3 + 1;
    return at3 < this.text.length && this.text.charCodeAt(at3) === this.separator;
  }
};

// src/scenario/logged-times.ts
import { Temporal as Temporal3 } from "temporal-polyfill";
var secondsPerDay7 = 86400;
var written2 = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?(?: ?(?:(Z)|([+-])(\d{2}):?(\d{2})))?$/;
var lastOffset = 18 * 3600;
function loggedTimeOf(text3, dayOf2) {
  const match = written2.exec(text3);
  if (match === null) return null;
  const [, date2 = "", hours3, minutes, seconds = "0", zulu, sign, offsetHours, offsetMinutes] = match;
  const day2 = dayOf2(date2);
  const [hour5, minute18, rest] = [Number(hours3), Number(minutes), Number(seconds.replace(",", "."))];
  if (day2 === null || hour5 > 23 || minute18 > 59 || rest >= 60) return null;
  const second = hour5 * 3600 + minute18 * 60 + rest;
  if (sign === void 0) return { day: day2, second, offset: zulu === void 0 ? null : 0 };
  const size2 = Number(offsetHours) * 3600 + Number(offsetMinutes) * 60;
  if (size2 > lastOffset || Number(offsetMinutes) > 59) return null;
  return { day: day2, second, offset: sign === "-" ? -size2 : size2 };
}
function rememberedDays() {
  const known3 = /* @__PURE__ */ new Map();
  return (date2) => {
    const day2 = known3.get(date2);
    if (day2 !== void 0) return day2;
    const number = dayNumberOf(date2);
    known3.set(date2, number);
    return number;
  };
}
var RunClock = class {
  constructor(calendar2) {
    /** Times in an hour that the clock shows twice, taken as the first of the two. */
    this.doubled = 0;
    /** Times in an hour that the clock leaves out, taken as if it had not yet been put forward. */
    this.skipped = 0;
    this.calendar = calendar2;
    const midnight = Temporal3.PlainDate.from(dateText(calendar2.firstDay)).toZonedDateTime(calendar2.timeZone);
    this.origin = midnight.epochMilliseconds / 1e3;
  }
  /** Seconds since the start of the run; null before the first simulated day and after the last. */
  instantOf({ day: day2, second, offset }) {
    const { firstDay, days: days2, dayStartAt } = this.calendar;
    if (offset !== null) return this.inside(day2 * secondsPerDay7 + second - offset - this.origin);
    const index = day2 - firstDay;
    if (index < 0 || index >= days2) return null;
    const startAt = dayStartAt[index] ?? 0;
    const isUsual = (dayStartAt[index + 1] ?? 0) - startAt === secondsPerDay7;
    return this.inside(isUsual ? startAt + second : this.onOddDay(day2, second));
  }
  inside(instant) {
    const { days: days2, dayStartAt } = this.calendar;
    return instant >= 0 && instant < (dayStartAt[days2] ?? 0) ? instant : null;
  }
  /** A day of 23 or 25 hours. */
  onOddDay(day2, second) {
    const whole2 = Math.floor(second);
    const clock = Temporal3.PlainTime.from({
      hour: Math.floor(whole2 / 3600),
      minute: Math.floor(whole2 / 60) % 60,
      second: whole2 % 60
    });
    const local = Temporal3.PlainDate.from(dateText(day2)).toPlainDateTime(clock);
    const [first, last] = ["earlier", "later"].map(
      (disambiguation) => local.toZonedDateTime(this.calendar.timeZone, { disambiguation })
    );
    if (first === void 0 || last === void 0) return Number.NaN;
    const isOnce = first.epochMilliseconds === last.epochMilliseconds;
    const isShown = first.toPlainDateTime().equals(local);
    if (!isOnce && isShown) this.doubled++;
    if (!isOnce && !isShown) this.skipped++;
    const taken = isShown ? first : last;
    return taken.epochMilliseconds / 1e3 - this.origin + second - whole2;
  }
  /** Local date and time, as `2017-07-01 08:15:30`. */
  localText(instant) {
    const moment = Temporal3.Instant.fromEpochMilliseconds(Math.floor(this.origin + instant) * 1e3);
    const local = moment.toZonedDateTimeISO(this.calendar.timeZone).toPlainDateTime();
    return local.toString({ smallestUnit: "second" }).replace("T", " ");
  }
};

// src/scenario/call-log.ts
var mostFaults = 10;
var separators = { comma: ",", semicolon: ";", tab: "	" };
function readCallLog(text3, calls3, { file, calendar: calendar2 }) {
  const records = new CsvRecords(text3, separators[calls3.separator ?? "comma"]);
  const clock = new RunClock(calendar2);
  const log2 = new LogBook(records, clock);
  if (hasReturnsOnly(text3)) return log2.finished(file, [{ ...returnsOnly, path: ["file"] }]);
  if (!records.next()) return log2.finished(file, [{ ...emptyFile, path: ["file"] }]);
  const { columns, mistakes } = columnsOf(records, calls3, file);
  if (columns === null) return log2.finished(file, mistakes);
  log2.readAll(columns);
  if (log2.faultCount > 0) return log2.finished(file, []);
  const unknown = unknownValues(columns);
  return log2.finished(file, unknown.length > 0 ? unknown : missingCalls(log2, calendar2));
}
var emptyFile = { expected: "a header row with the names of the columns", found: "an empty file" };
var returnsOnly = {
  expected: "lines that end in LF or CR LF",
  found: "lines that end in CR alone: save the file with other line endings"
};
function hasReturnsOnly(text3) {
  return !text3.includes("\n") && text3.includes("\r");
}
function missingCalls(log2, { firstDay, days: days2 }) {
  if (log2.instants.length > 0) return [];
  const expected = `calls between ${dateText(firstDay)} and ${dateText(firstDay + days2 - 1)}`;
  const span2 = `${dateText(log2.firstDay)} to ${dateText(log2.lastDay)}`;
  const found = log2.outside === 0 ? "none" : `none: the calls in it are from ${span2}`;
  return [{ path: ["file"], expected, found }];
}
var LogBook = class {
  constructor(records, clock) {
    this.instants = [];
    this.outside = 0;
    this.firstDay = Number.POSITIVE_INFINITY;
    this.lastDay = Number.NEGATIVE_INFINITY;
    this.faultCount = 0;
    this.rows = 0;
    this.others = 0;
    this.faults = [];
    this.dayOf = rememberedDays();
    this.records = records;
    this.clock = clock;
  }
  readAll(columns) {
    while (this.records.next()) {
      this.rows++;
      this.readRow(columns);
    }
  }
  readRow(columns) {
    const { records } = this;
    if (records.fault !== null) return this.refuse({ ...records.fault, path: [] });
    if (records.count !== columns.count) {
      const expected = `${columns.count} fields, as in the header`;
      return this.refuse({ offset: records.startsAt, expected, found: String(records.count), path: [] });
    }
    if (isWanted(records, columns)) this.readCall(columns);
    else this.others++;
  }
  readCall({ time, date: date2 }) {
    const clockText2 = this.records.field(time).trim();
    const dayText = date2 === null ? "" : this.records.field(date2).trim();
    const moment = loggedTimeOf(date2 === null ? clockText2 : `${dayText} ${clockText2}`, this.dayOf);
    if (moment === null) return this.refuse(this.wrongTime({ time, date: date2, clockText: clockText2, dayText }));
    this.firstDay = Math.min(this.firstDay, moment.day);
    this.lastDay = Math.max(this.lastDay, moment.day);
    const instant = this.clock.instantOf(moment);
    if (instant === null) this.outside++;
    else this.instants.push(instant);
  }
  wrongTime(cell) {
    const { time, date: date2, clockText: clockText2, dayText } = cell;
    if (date2 === null) {
      const expected2 = "a date and time such as 2017-07-01 08:15:30";
      return { offset: this.records.fieldAt(time), expected: expected2, found: wordsFor(clockText2), path: ["time"] };
    }
    if (this.dayOf(dayText) === null) {
      const expected2 = "a date such as 2017-07-01";
      return { offset: this.records.fieldAt(date2), expected: expected2, found: wordsFor(dayText), path: ["date"] };
    }
    const expected = "a time such as 08:15:30";
    return { offset: this.records.fieldAt(time), expected, found: wordsFor(clockText2), path: ["time"] };
  }
  refuse(fault) {
    this.faultCount++;
    if (this.faults.length < mostFaults) this.faults.push(fault);
  }
  finished(file, mistakes) {
    const { rows, others, outside: outside2, clock, faults, faultCount } = this;
    const instants2 = Float64Array.from(this.instants).sort();
    const textAt = (instant) => instant === void 0 ? "" : clock.localText(instant);
    const { doubled, skipped } = clock;
    const [first, last] = [textAt(instants2[0]), textAt(instants2.at(-1))];
    const reading2 = { file, rows, others, outside: outside2, doubled, skipped, first, last };
    return { instants: instants2, reading: reading2, mistakes, faults, faultCount };
  }
};
function isWanted(records, { where }) {
  let isWholly = true;
  for (const filter of where) {
    const value = records.field(filter.column).trim();
    if (filter.wanted.has(value)) filter.found.add(value);
    else isWholly = false;
    if (filter.seen.size < filter.mostSeen) filter.seen.add(value);
  }
  return isWholly;
}
function wordsFor(text3) {
  return text3 === "" ? "nothing" : quoted(text3);
}

// src/scenario/content-hash.ts
var firstSeed = 2538058380;
var secondSeed = 625341585;
function contentHash(text3) {
  return [firstSeed, secondSeed].map((seed) => murmur3(text3, seed).toString(16).padStart(8, "0")).join("");
}
function murmur3(text3, seed) {
  let hash = seed;
  for (let at3 = 0; at3 + 1 < text3.length; at3 += 2) {
    hash ^= mixed(text3.charCodeAt(at3) | text3.charCodeAt(at3 + 1) << 16);
    hash = Math.imul(rotated(hash, 13), 5) + 3864292196;
  }
  if (text3.length % 2 === 1) hash ^= mixed(text3.charCodeAt(text3.length - 1));
  hash ^= 2 * text3.length;
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function mixed(block) {
  return Math.imul(rotated(Math.imul(block, 3432918353), 15), 461845907);
}
function rotated(word2, bits) {
  return word2 << bits | word2 >>> 32 - bits;
}

// src/scenario/log-files.ts
var mostLogBytes = 25e7;
var LogFiles = class {
  constructor(scenario, read) {
    this.texts = /* @__PURE__ */ new Map();
    this.hashes = /* @__PURE__ */ new Map();
    this.read = read;
    this.folder = folderOf(scenario);
  }
  /** Names of the files read so far. */
  get files() {
    return [...this.texts.keys()].map((path) => `${this.folder}${path}`);
  }
  /** The text of a log, or why there is none. */
  textOf(path) {
    const known3 = this.texts.get(path);
    if (known3 !== void 0) return known3;
    const text3 = this.read(path, mostLogBytes) ?? {
      expected: "a file that exists",
      found: `none at ${quoted(path)}`
    };
    const isLong = typeof text3 === "string" && text3.length > mostLogBytes;
    const kept = isLong ? { expected: "a log of at most 250 MB", found: "more" } : text3;
    this.texts.set(path, kept);
    return kept;
  }
  /** Fingerprint of a log that could be read. */
  hashOf(path) {
    const text3 = this.textOf(path);
    const hash = this.hashes.get(path) ?? contentHash(typeof text3 === "string" ? text3 : "");
    this.hashes.set(path, hash);
    return hash;
  }
};
function folderOf(file) {
  return file.slice(0, Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

// src/scenario/call-logs.ts
function withCallLogs(layer, examined, files) {
  const { demand: demand2 } = layer.data;
  const hasLogs = isMap(demand2) && Object.values(demand2).some((source3) => isMap(source3) && "calls" in source3);
  if (!hasLogs && !examined.ok) return examined;
  const logs = readLogs(layer, examined, files);
  const problems = [...examined.ok ? [] : examined.problems, ...logs.problems];
  if (!examined.ok || problems.length > 0) return { ok: false, problems };
  const { authored, layout } = examined;
  const complete = { ...layout, rates: allRates(layout, logs.calls), calls: logs.calls };
  const uncovered = hasLogs ? coverageProblems(layer, authored, complete) : [];
  return uncovered.length > 0 ? { ok: false, problems: uncovered } : { ok: true, authored, layout: complete, logs: logs.hashes };
}
function readLogs(layer, examined, files) {
  const sketch = examined.ok ? examined.authored : checkShape(layer.data, () => void 0);
  const earlier = examined.ok ? [] : examined.problems;
  const isSound = (path) => earlier.every((problem) => !isBelow(problem.path, path));
  const calendar2 = examined.ok ? examined.layout.calendar : calendarOf(sketch, isSound);
  const calls3 = /* @__PURE__ */ new Map();
  const hashes = {};
  const problems = [];
  for (const [id, source3] of Object.entries(sketch.demand ?? {})) {
    if (source3?.calls === void 0 || calendar2 === null || !isSound(`demand.${id}`)) continue;
    const reader = { layer, files, path: ["demand", id, "calls"], calendar: calendar2 };
    const log2 = readLog(source3.calls, reader);
    problems.push(...log2.problems);
    if (log2.calls === null) continue;
    calls3.set(id, log2.calls);
    hashes[log2.file] = files.hashOf(log2.file);
  }
  return { calls: calls3, hashes, problems };
}
function isBelow(path, top) {
  return path === "" || path === top || path.startsWith(`${top}.`);
}
function calendarOf(sketch, isSound) {
  const { calendar: calendar2, run: run2 } = sketch;
  return isSound("calendar") && isSound("run") ? layOutCalendar(calendar2, run2) : null;
}
function readLog(authored, { layer, files, path, calendar: calendar2 }) {
  const problemOf = (mistake) => placed({ ...mistake, path: [...path, ...mistake.path] }, layer.places);
  const written3 = placed({ path: [...path, "file"], expected: "", found: "" }, layer.places).file;
  const file = `${folderOf(written3).slice(files.folder.length)}${authored.file}`;
  const text3 = files.textOf(file);
  if (typeof text3 !== "string") {
    const { expected, found } = text3;
    return { file, calls: null, problems: [problemOf({ path: ["file"], expected, found })] };
  }
  const log2 = readCallLog(text3, authored, { file: authored.file, calendar: calendar2 });
  const name2 = `${files.folder}${file}`;
  const problems = [...log2.mistakes.map(problemOf), ...rowProblems(log2, { text: text3, name: name2, path })];
  if (problems.length > 0) return { file, calls: null, problems };
  const keep = numberOf(authored.keep ?? 1);
  return { file, calls: { instants: log2.instants, keep, reading: log2.reading }, problems };
}
function rowProblems({ faults, faultCount }, log2) {
  const told = faults.map((fault) => problemOfRow(fault, log2));
  const last = told.at(-1);
  if (last === void 0 || faultCount === faults.length) return told;
  const found = `${faultCount - faults.length} more that cannot`;
  return [...told, { ...last, path: log2.path.join("."), expected: "rows that can be read", found }];
}
function problemOfRow({ offset, expected, found, path: key }, { text: text3, name: name2, path }) {
  const before = text3.slice(0, offset);
  const line = before.split("\n").length;
  const column2 = offset - before.lastIndexOf("\n");
  return { file: name2, line, column: column2, path: [...path, ...key].join("."), expected, found };
}
function allRates({ rates: rates2, calendar: calendar2 }, calls3) {
  return new Map(
    [...rates2].map(([id, rate2]) => {
      const log2 = calls3.get(id);
      return [id, log2 === void 0 ? rate2 : callRates(log2, calendar2)];
    })
  );
}
function coverageProblems({ places }, sketch, layout) {
  const mistakes = [];
  checkCoverage({ sketch, layout, hasMistakeAt: () => false }, (mistake) => mistakes.push(mistake));
  return mistakes.map((mistake) => placed(mistake, places));
}

// src/scenario/claims.ts
function claimsOf({ claims = {} }) {
  return Object.entries(claims).map(([id, claim2]) => {
    const { says, policy: policy2, baseline = basePolicy, measure, queue: queue2, grade: grade2, direction, under = [] } = claim2;
    return {
      id,
      says,
      policy: policyName(policy2),
      baseline: policyName(baseline),
      measure,
      queue: queue2 === void 0 ? null : String(queue2),
      ...grade2 === void 0 ? {} : { grade: String(grade2) },
      direction,
      under: under.map(policyName),
      in: namedMeasure(measure)?.in ?? "number"
    };
  });
}

// src/scenario/evidence.ts
function listEvidence(authored) {
  return isMap(authored) ? Object.entries(authored).flatMap(
    ([key, data]) => notNumbers.includes(key) ? [] : entriesIn(data, [key])
  ) : [];
}
var notNumbers = ["policies", "targets", "claims"];
function entriesIn(data, path) {
  if (isEvidence(data)) return entryOf(data, path);
  if (data === null || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([key, inner]) => entriesIn(inner, [...path, key]));
}
function entryOf(data, path) {
  const amount2 = amountOf(data.value);
  if (amount2 === null) return [];
  const { value, range, tag, source: source3 } = data;
  const ends2 = rangeOf(range, amount2);
  return [
    {
      path: path.join("."),
      value: String(value),
      range: ends2 === null ? null : range,
      tag: tag ?? "A",
      source: source3 ?? null,
      number: amount2.number,
      unit: amount2.unit,
      ends: ends2 === null ? null : [ends2.low / amount2.one, ends2.high / amount2.one]
    }
  ];
}

// src/scenario/measured-days.ts
function contactsPerDay(scenario) {
  return scenario.sources.map(({ rate: rate2 }) => contactsOfDay(scenario, rate2));
}
function contactsOfDay(scenario, rate2) {
  return perMeasuredDay(scenario, (i) => rate2[i] ?? 0);
}
function perMeasuredDay({ calendar: calendar2 }, at3) {
  const { intervalStartAt, dayFirstInterval, warmUpDays, days: days2 } = calendar2;
  let sum2 = 0;
  for (let i = dayFirstInterval[warmUpDays] ?? 0; i < (dayFirstInterval[days2] ?? 0); i++) {
    sum2 += at3(i) * ((intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0));
  }
  return sum2 / (days2 - warmUpDays);
}

// src/scenario/need-mix.ts
var hoursPerDay3 = 24;
var largestRating = 3;
function reasonSharesOf(source3, calendar2, reasons2) {
  if (source3.reasonMix === void 0) return null;
  const calls3 = callsByCell(source3, calendar2);
  const all = calls3.reduce((sum2, each2) => sum2 + each2, 0);
  if (!(all > 0)) return null;
  const sums = reasons2.map(() => 0);
  for (const [cell, each2] of calls3.entries()) {
    if (each2 === 0) continue;
    for (const [reason2, share2] of sharesInCell(source3, cell, reasons2).entries())
      sums[reason2] = (sums[reason2] ?? 0) + each2 / all * share2;
  }
  return sums;
}
function sharesInCell({ reasonMix, calls: calls3 }, cell, reasons2) {
  let before = 0;
  const callers = reasons2.map((about, reason2) => {
    const upTo = reasonMix?.cumulative[cell * reasons2.length + reason2] ?? before;
    const share2 = upTo - before;
    before = upTo;
    return share2 * (calls3 === void 0 ? about.callers : 1);
  });
  const all = callers.reduce((sum2, each2) => sum2 + each2, 0);
  return callers.map((each2) => all > 0 ? each2 / all : 0);
}
function callsByCell({ rate: rate2 }, calendar2) {
  const { intervalStartAt, intervalHourOfWeek, intervalDay, dayMonth, months: months2 } = calendar2;
  const calls3 = Array.from({ length: hoursPerDay3 * months2.length }, () => 0);
  for (const [i, perSecond] of rate2.entries()) {
    const hour5 = (intervalHourOfWeek[i] ?? 0) % hoursPerDay3;
    const cell = hour5 * months2.length + (dayMonth[intervalDay[i] ?? 0] ?? 0);
    const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
    calls3[cell] = (calls3[cell] ?? 0) + perSecond * time;
  }
  return calls3;
}
function gradeSharesOf(reason2, triage2, shift2 = 0) {
  const shares = [0, 0, 0, 0];
  const shifted2 = (rating) => Math.min(largestRating, Math.max(0, rating + shift2));
  const sets2 = markerSets(reason2.markers);
  reason2.threat.forEach((ofThreat, threat) => {
    for (const [worse, ofWorse] of worseOf(reason2).entries()) {
      const plain2 = matrixGrade(triage2, shifted2(threat), shifted2(worse));
      for (const { markers: markers2, share: share2 } of sets2) {
        const grade2 = markedGrade(triage2, plain2, markers2);
        shares[grade2] = (shares[grade2] ?? 0) + ofThreat * ofWorse * share2;
      }
    }
  });
  return shares;
}
function worseOf({ harm: harm2, risk }) {
  const upTo = (shares, rating) => shares.slice(0, rating + 1).reduce((sum2, share2) => sum2 + share2, 0);
  return harm2.map(
    (_, rating) => upTo(harm2, rating) * upTo(risk, rating) - upTo(harm2, rating - 1) * upTo(risk, rating - 1)
  );
}
function markerSets(markers2) {
  return Array.from({ length: 1 << markers2.length }, (_, set) => {
    const share2 = markers2.reduce((all, each2, bit) => all * (set >> bit & 1 ? each2 : 1 - each2), 1);
    return { markers: set, share: share2 };
  }).filter(({ share: share2 }) => share2 > 0);
}

// src/scenario/need-flows.ts
function needFlows(scenario) {
  const { sources, reasons: reasons2 = [], calendar: calendar2 } = scenario;
  const perDay2 = contactsPerDay(scenario);
  return sources.flatMap((source3, index) => {
    const shares = reasonSharesOf(source3, calendar2, reasons2) ?? [];
    return reasons2.flatMap((about, reason2) => {
      const needs = (perDay2[index] ?? 0) * (shares[reason2] ?? 0);
      return waysOf2(scenario, source3.queue, about).filter(({ share: share2 }) => share2 * needs > 0).map(({ queue: queue2, share: share2 }) => ({ source: index, reason: reason2, queue: queue2, perDay: needs * share2 }));
    });
  });
}
function waysOf2({ queues: queues3, triage: triage2 }, queue2, reason2) {
  const outcomes2 = queues3[queue2]?.outcomes ?? null;
  if (outcomes2 === null) return [{ queue: queue2, share: 1 }];
  if (outcomes2.isByReason !== true || triage2 === void 0) return [outcomes2.putThrough, outcomes2.upgrade];
  const noticed = noticedShare(reason2, triage2);
  const rest = (1 - noticed) * (1 - reason2.advice - reason2.extension);
  return [
    { queue: outcomes2.upgrade.queue, share: noticed },
    { queue: outcomes2.putThrough.queue, share: rest }
  ];
}
function noticedShare(reason2, triage2) {
  const [immediate5 = 0] = gradeSharesOf(reason2, triage2);
  return immediate5 * triage2.detects + (1 - immediate5) * triage2.falseAlarm;
}
function paceOf(scenario, queue2) {
  const { queues: queues3, reasons: reasons2 = [], triage: triage2 } = scenario;
  const saved = queues3[queue2]?.triage === "byDepth" ? triage2?.byDepth.talkSaved ?? 0 : 0;
  const flows = needFlows(scenario).filter((flow) => flow.queue === queue2);
  const all = flows.reduce((sum2, { perDay: perDay2 }) => sum2 + perDay2, 0);
  if (!(all > 0)) return { factor: 1, saved };
  const work = flows.reduce((sum2, { perDay: perDay2, reason: reason2 }) => {
    const about = reasons2[reason2];
    return sum2 + perDay2 * (about === void 0 ? 1 : about.handleTime * knownFactor(about, triage2));
  }, 0);
  return { factor: work / all, saved };
}
function knownFactor({ callers }, triage2) {
  const { recognised: recognised3, handleTime } = triage2?.duplicates ?? { recognised: 0, handleTime: 1 };
  return 1 - (1 - 1 / callers) * recognised3 * (1 - handleTime);
}

// src/scenario/mean-outcomes.ts
function withMeanOutcomes(scenario) {
  if (scenario.queues.every(({ outcomes: outcomes2 }) => outcomes2?.isByReason !== true)) return scenario;
  return {
    ...scenario,
    queues: scenario.queues.map((queue2, index) => {
      const { outcomes: outcomes2 } = queue2;
      if (outcomes2 === null || outcomes2.isByReason !== true) return queue2;
      return { ...queue2, outcomes: meanOutcomes(outcomes2, mixAt(scenario, index), scenario) };
    })
  };
}
function mixAt({ sources, calendar: calendar2, reasons: reasons2 = [] }, queue2) {
  const count2 = reasons2.length;
  const sums = Array.from({ length: count2 }, () => 0);
  let all = 0;
  for (const source3 of sources.filter((each2) => each2.queue === queue2)) {
    const calls3 = source3.rate.reduce((sum2, rate2) => sum2 + rate2, 0);
    const shares = reasonSharesOf(source3, calendar2, reasons2);
    if (shares === null) continue;
    all += calls3;
    for (const [reason2, share2] of shares.entries()) sums[reason2] = (sums[reason2] ?? 0) + calls3 * share2;
  }
  return sums.map((sum2) => all > 0 ? sum2 / all : 1 / count2);
}
function meanOutcomes({ putThrough, extension, upgrade, isByReason = true }, mix, { reasons: reasons2 = [], triage: triage2 }) {
  let [advised, extended, upgraded2] = [0, 0, 0];
  for (const [index, reason2] of reasons2.entries()) {
    const share2 = mix[index] ?? 0;
    const noticed = triage2 === void 0 ? 0 : noticedShare(reason2, triage2);
    upgraded2 += share2 * noticed;
    advised += share2 * (1 - noticed) * reason2.advice;
    extended += share2 * (1 - noticed) * reason2.extension;
  }
  return {
    isByReason,
    upgrade: { ...upgrade, share: upgraded2 },
    advice: { share: advised },
    extension: { ...extension, share: extended },
    putThrough: { ...putThrough, share: 1 - upgraded2 - advised - extended }
  };
}

// src/scenario/equilibrium.ts
function equilibriumOf(next, meanTimes) {
  const visits = visitShares(next.map((row) => Float64Array.from(row)));
  const times = meanTimes.map((time, state2) => time * (visits[state2] ?? 0));
  const whole2 = times.reduce((sum2, time) => sum2 + time, 0);
  return times.map((time) => time / whole2);
}
function visitShares(jumps) {
  const at3 = (row, column2) => jumps[row]?.[column2] ?? 0;
  const set = (row, column2, value) => jumps[row]?.fill(value, column2, column2 + 1);
  for (let last = jumps.length - 1; last > 0; last--) {
    let away = 0;
    for (let to = 0; to < last; to++) away += at3(last, to);
    for (let from = 0; from < last; from++) {
      set(from, last, at3(from, last) / away);
      for (let to = 0; to < last; to++) set(from, to, at3(from, to) + at3(from, last) * at3(last, to));
    }
  }
  const visits = [1];
  for (let state2 = 1; state2 < jumps.length; state2++) {
    visits.push(visits.reduce((sum2, count2, from) => sum2 + count2 * at3(from, state2), 0));
  }
  return visits;
}

// src/scenario/resolve-source.ts
function resolveSource(id, { channel, queue: queue2, batch: batch2, modulation: modulation2 }, { queueIds, channels, demand: demand2, calls: calls3 }) {
  return {
    id,
    channel: indexIn(channels, channel),
    queue: indexIn(queueIds, queue2),
    rate: demand2.rate,
    ...batch2 === void 0 ? {} : { batch: resolveBatch(batch2) },
    ...calls3 === void 0 ? {} : { calls: calls3 },
    ...modulation2 === void 0 ? {} : { modulation: resolveModulation(modulation2) },
    ...resolveNeedMix(calls3 === void 0 ? demand2.mix : alone2(demand2.mix))
  };
}
function alone2(mix) {
  return mix === null ? null : { ...mix, callers: mix.callers.map(() => 1), callersPerIncident: 1 };
}
function resolveNeedMix(mix) {
  if (mix === null) return {};
  const { callersPerIncident } = mix;
  return { reasonMix: resolveMix(mix), ...callersPerIncident > 1 ? { callersPerIncident } : {} };
}
function resolveBatch({ size: size2 }) {
  if (typeof size2 === "object" && "distribution" in size2 && size2.distribution === "geometric") {
    const mean3 = numberOf(size2.mean);
    return { mean: mean3, meanSquare: mean3 * (2 * mean3 - 1), sizes: null };
  }
  const sizes = sizesOf(size2);
  return {
    mean: sizes.reduce((sum2, each2) => sum2 + each2.share * each2.size, 0),
    meanSquare: sizes.reduce((sum2, each2) => sum2 + each2.share * each2.size * each2.size, 0),
    sizes
  };
}
function sizesOf(size2) {
  if (typeof size2 !== "object" || !("distribution" in size2)) return [{ size: numberOf(size2), share: 1 }];
  return Object.entries(size2.shares).map(([callers, share2]) => {
    return { size: Number(callers), share: numberOf(share2) };
  });
}
function resolveModulation({ states }) {
  const names = Object.keys(states);
  const next = names.map((name2) => {
    const shares2 = nextOf(states, name2);
    return names.map((to) => numberOf(shares2[to] ?? 0));
  });
  const meanTimes = Object.values(states).map(({ lasts }) => numberOf(lasts));
  const factors = Object.values(states).map(({ factor: factor2 }) => numberOf(factor2));
  const shares = equilibriumOf(next, meanTimes);
  const mean3 = factors.reduce((sum2, factor2, state2) => sum2 + factor2 * (shares[state2] ?? 0), 0);
  return {
    states: names.map((id, state2) => ({
      id,
      factor: (factors[state2] ?? 0) / mean3,
      meanTime: meanTimes[state2] ?? 0,
      next: next[state2] ?? [],
      share: shares[state2] ?? 0
    }))
  };
}

// src/scenario/resolve-thinnings.ts
function resolveThinnings({ surges: surges2 = {}, campaigns: campaigns2 = {}, website = {}, reasons: reasons2 = {}, areas: areas2 = {} }, sources, calendar2) {
  const names = { reasons: Object.keys(reasons2), areas: Object.keys(areas2), sources, calendar: calendar2 };
  const informing = (kind, all) => Object.entries(all).map(([id, campaign]) => ofCampaign(id, { kind, campaign }, names));
  return [
    ...Object.entries(surges2).flatMap(([id, surge]) => ofSurge(id, surge, names)),
    ...informing("campaign", campaigns2),
    ...informing("website", website)
  ];
}
function ofSurge(id, surge, names) {
  const cuts = names.reasons.map((reason2) => Math.max(0, 1 - numberOf(surge.factors[reason2] ?? 1)));
  if (cuts.every((cut) => cut === 0)) return [];
  return [
    {
      id,
      kind: "surge",
      sources: thinned(names.sources, surge.sources?.map(String)),
      cuts,
      areas: surge.areas === void 0 ? null : names.areas.map((area) => includes(surge.areas, area)),
      strength: Float32Array.from(coverOf(surge, names.calendar))
    }
  ];
}
function includes(names, name2) {
  return names?.some((each2) => String(each2) === name2) ?? false;
}
function ofCampaign(id, { kind, campaign }, { reasons: reasons2, sources, calendar: calendar2 }) {
  const { intervalStartAt, intervalDay } = calendar2;
  const fading = fadingOf(campaign, calendar2);
  return {
    id,
    kind,
    sources: thinned(sources, void 0),
    cuts: reasons2.map((reason2) => numberOf(campaign.cuts[reason2] ?? 0)),
    areas: null,
    strength: Float32Array.from(
      intervalDay,
      (_, i) => meanStrength(fading, intervalStartAt[i] ?? 0, intervalStartAt[i + 1] ?? 0)
    )
  };
}
function fadingOf({ starts, halfLife }, calendar2) {
  return {
    startsAt: instantOf(starts, void 0, calendar2),
    halfLife: halfLife === void 0 ? null : numberOf(halfLife)
  };
}
function thinned(sources, named) {
  return sources.map(({ id, added: added2 }) => {
    if (added2 !== void 0 && added2.kind !== "surge") return false;
    const plain2 = added2 === void 0 ? id : sources[added2.to]?.id ?? id;
    return named === void 0 || named.includes(plain2);
  });
}

// src/scenario/resolve-demand.ts
function resolveDemand(authored, layout, names) {
  const { calendar: calendar2, calls: calls3, openings } = layout;
  const usual = needDemand(authored, layout);
  const plain2 = [...usual].flatMap(([id, demand2]) => {
    const source3 = authored.demand[id];
    return source3 === void 0 ? [] : [resolveSource(id, source3, { ...names, demand: demand2, calls: calls3.get(id) })];
  });
  const areaIds = Object.keys(authored.areas ?? {});
  const sources = [
    ...plain2,
    ...addedDemand(authored, usual, calendar2).map((each2) => resolveAdded(each2, plain2, areaIds))
  ];
  const thinnings = resolveThinnings(authored, sources, calendar2);
  const channelShifts = resolveShifts(authored.channelShift ?? {}, {
    ...names,
    sources,
    calendar: calendar2,
    openings
  });
  return {
    sources,
    ...thinnings.length === 0 ? {} : { thinnings },
    ...channelShifts.length === 0 ? {} : { channelShifts },
    ...authored.messages === void 0 ? {} : { messages: resolveMessages(authored.messages, calendar2) }
  };
}
function resolveAdded({ id, kind, cause, source: source3, rate: rate2, mix, area }, plain2, areaIds) {
  const to = plain2.findIndex((each2) => each2.id === source3);
  const { channel = -1, queue: queue2 = -1, batch: batch2 } = plain2[to] ?? {};
  return {
    id,
    channel,
    queue: queue2,
    rate: rate2,
    ...batch2 === void 0 || kind !== "surge" ? {} : { batch: batch2 },
    ...resolveNeedMix(mix),
    ...area === null ? {} : { area: indexIn(areaIds, area) },
    added: { kind, cause, to }
  };
}

// src/scenario/resolve-reasons.ts
var usualCap = 86400;
function resolveNeeds({ areas: areas2, reasons: reasons2, harm: harm2, response: response2 }) {
  const cap = harm2?.cap === void 0 ? usualCap : numberOf(harm2.cap);
  const unitIds = Object.keys(response2?.units ?? {});
  return {
    ...areas2 === void 0 ? {} : { areas: resolveAreas(areas2, unitIds) },
    ...reasons2 === void 0 ? {} : { reasons: Object.entries(reasons2).map(([id, reason2]) => resolveReason(id, reason2, cap)) },
    ...harm2 === void 0 ? {} : { harm: resolveHarm(harm2) }
  };
}
function resolveAreas(areas2, unitIds) {
  return Object.entries(areas2).map(([id, { share: share2, units: units3 }]) => {
    return { id, share: numberOf(share2), units: (units3 ?? []).map((unit2) => indexIn(unitIds, unit2)) };
  });
}
function resolveReason(id, reason2, usual) {
  const { threat, harm: harm2, risk, markers: markers2, switchboard: switchboard3, callers, cap } = reason2;
  const orElse2 = (quantity2, other) => quantity2 === void 0 ? other : numberOf(quantity2);
  return {
    id,
    threat: probabilities(threat),
    harm: probabilities(harm2),
    risk: probabilities(risk),
    markers: markerNames.map((marker) => orElse2(markers2?.[marker], 0)),
    handleTime: orElse2(reason2.handleTime, 1),
    advice: orElse2(switchboard3?.advice, 0),
    extension: orElse2(switchboard3?.extension, 0),
    resolvable: orElse2(reason2.resolvable, 1),
    callers: orElse2(callers?.mean, 1),
    callsWithin: callers === void 0 ? null : resolveDistribution(callers.within),
    online: orElse2(reason2.online, 0),
    chat: orElse2(reason2.chat, 0),
    cap: orElse2(cap, usual)
  };
}
function probabilities(weights2) {
  const numbers = weights2.map(numberOf);
  const sum2 = numbers.reduce((total3, weight2) => total3 + weight2, 0);
  return numbers.map((weight2) => weight2 / sum2);
}
function resolveHarm({ weights: weights2 }) {
  return { sets: Object.entries(weights2).map(([id, set]) => ({ id, weights: set.map(numberOf) })) };
}

// src/scenario/resolve-response.ts
function resolveResponse(response2, around) {
  const { units: units3, grades: grades3, telephone, chaser, arrest } = response2;
  const unitIds = Object.keys(units3);
  const staffed = (staffing3) => scheduleOf(staffing3, around.calendar, {});
  const everybody = [{ id: "everywhere", units: unitIds.map((_, index) => index) }];
  return {
    units: Object.entries(units3).map(([id, { staffing: staffing3 }]) => ({ id, scheduled: staffed(staffing3) })),
    areas: around.areas?.map((area) => ({ id: area.id, units: area.units })) ?? everybody,
    grades: tasked.map((grade2) => {
      const job2 = grades3[grade2];
      return job2 === void 0 ? null : resolveJob(job2, around.calendar);
    }),
    order: response2.order ?? "byGrade",
    neighbourAfter: numberOf(response2.neighbourAfter ?? 0),
    divert: response2.divert ?? "none",
    keepFree: numberOf(response2.keepFree ?? 0),
    arrest: arrest === void 0 ? null : resolveArrest(arrest, staffed),
    telephone: telephone === void 0 ? null : { scheduled: staffed(telephone.staffing), time: resolveDistribution(telephone.time) },
    chaser: chaser === void 0 ? null : resolveChaser(chaser, around)
  };
}
function resolveJob(job2, calendar2) {
  const { appointment } = job2;
  return {
    target: numberOf(job2.target),
    travel: resolveDistribution(job2.travel),
    scene: resolveDistribution(job2.scene),
    unitsNeeded: unitsNeededOf(job2.unitsNeeded),
    arrest: numberOf(job2.arrest ?? 0),
    appointment: appointment === void 0 ? null : {
      lead: resolveDistribution(appointment.lead),
      isOffered: appointment.hours === void 0 ? null : openingOf({ everyDay: appointment.hours }, calendar2)
    },
    byTelephone: numberOf(job2.byTelephone ?? 0)
  };
}
function unitsNeededOf(authored) {
  if (authored === void 0) return [1];
  const most4 = Object.keys(authored).reduce((high, units3) => Math.max(high, Number(units3)), 1);
  return Array.from({ length: most4 }, (_, index) => numberOf(authored[String(index + 1)] ?? 0));
}
function resolveArrest({ officerTime, transport }, staffed) {
  return {
    officerTime: resolveDistribution(officerTime),
    transport: transport === void 0 ? null : {
      scheduled: staffed(transport.staffing),
      time: resolveDistribution(transport.time),
      officerTime: resolveDistribution(transport.officerTime)
    }
  };
}
function resolveChaser({ share: share2, atMost, to, channel }, { queueIds, channels }) {
  return {
    share: numberOf(share2),
    atMost: numberOf(atMost),
    queue: indexIn(queueIds, to),
    channel: indexIn(channels, channel)
  };
}

// src/scenario/resolve-team.ts
function resolveTeam(id, team2, { queueIds, scheduled: scheduled4, centre: centre3 }) {
  const bands = team2.bands ?? { all: { share: 1, handleTime: 1 } };
  return {
    id,
    serves: team2.serves.map((queue2) => indexIn(queueIds, queue2)),
    helps: [...resolveHelps(team2.helps, queueIds), ...openedHelps(centre3, id, queueIds)],
    leaveFree: queueIds.map((queue2) => numberOf(team2.leaveFree?.[queue2] ?? 0)),
    selection: team2.selection ?? "longestIdle",
    scheduled: scheduled4,
    bands: Object.entries(bands).map(([band2, authored]) => resolveBand(band2, authored, queueIds)),
    bandOfHandler: bandsInTurn(
      Object.values(bands).map(({ share: share2 }) => numberOf(share2)),
      scheduled4.reduce((most4, handlers5) => Math.max(most4, handlers5), 0) + mostAdded(centre3, id)
    ),
    ...team2.sessions === void 0 ? {} : { sessions: resolveSessions(team2.sessions) }
  };
}
function resolveHelps(helps, queueIds) {
  return Object.entries(helps ?? {}).flatMap(([queue2, help2]) => {
    const { how, after } = typeof help2 === "string" ? { how: help2, after: 0 } : help2;
    return how === "none" ? [] : [{ queue: indexIn(queueIds, queue2), how, after: numberOf(after) }];
  });
}
function openedHelps(centre3, team2, queueIds) {
  const opened = [centre3?.busy, centre3?.critical].flatMap((level2) => level2?.measures?.opens?.[team2] ?? []);
  return [...new Set(opened.map(String))].map((queue2) => {
    return { queue: indexIn(queueIds, queue2), how: "nextFree", after: 0, onlyWhenOpened: true };
  });
}
function resolveBand(id, { handleTime, serves, misread, notRight: notRight2 }, queueIds) {
  return {
    id,
    handleTimeFactors: queueIds.map((queue2) => factorAt(handleTime, queue2)),
    serves: serves === void 0 ? null : serves.map((queue2) => indexIn(queueIds, queue2)),
    ...misread === void 0 ? {} : { misread: numberOf(misread) },
    ...notRight2 === void 0 ? {} : { notRight: numberOf(notRight2) }
  };
}
function factorAt(handleTime, queue2) {
  if (isByQueue(handleTime)) return numberOf(handleTime[queue2] ?? 1);
  return numberOf(handleTime);
}
function isByQueue(handleTime) {
  return typeof handleTime === "object" && !isEvidence(handleTime);
}
function bandsInTurn(shares, people2) {
  const counts = shares.map(() => 0);
  return Uint8Array.from({ length: people2 }, (_, person) => {
    const behind = shares.map((share2, index) => share2 * (person + 1) - (counts[index] ?? 0));
    const band2 = behind.indexOf(Math.max(...behind));
    counts[band2] = (counts[band2] ?? 0) + 1;
    return band2;
  });
}

// src/scenario/resolve-triage.ts
var usualWindow = 28 * 86400;
function resolveTriage(triage2, known3) {
  const { depth, curves, gradedAfter, errors, matrix, switchboard: switchboard3, missed: missed3, worsens, duplicates: duplicates2 } = triage2;
  const pressure = errors?.pressure;
  const rows = [matrix.threat0, matrix.threat1, matrix.threat2, matrix.threat3];
  return {
    depth: numberOf(depth),
    byDepth: effectsAt(curves, numberOf(depth)),
    full: effectsAt(curves, 1),
    gradedAfter: gradedAfter === void 0 ? null : numberOf(gradedAfter),
    under: orElse(errors?.under, 0),
    over: orElse(errors?.over, 0),
    pressure: pressure === void 0 ? null : { waiting: numberOf(pressure.waiting), times: numberOf(pressure.times) },
    matrix: Uint8Array.from(rows.flat(), (grade2) => gradeNames.indexOf(grade2)),
    controlStrategy: strategyOf(triage2.controlStrategy),
    unneeded: unneededOf(triage2.unneeded),
    detects: orElse(switchboard3?.detects, 0),
    falseAlarm: orElse(switchboard3?.falseAlarm, 0),
    repeat: triage2.repeat === void 0 ? null : resolveRepeat(triage2.repeat, known3),
    missed: missed3 === void 0 ? null : { ...resolveReturn(missed3, known3), atMost: numberOf(missed3.atMost) },
    worsens: worsens === void 0 ? null : resolveReturn(worsens, known3),
    duplicates: duplicates2 === void 0 ? null : { recognised: numberOf(duplicates2.recognised), handleTime: numberOf(duplicates2.handleTime) },
    rightFirstTimeWithin: orElse(triage2.rightFirstTimeWithin, usualWindow)
  };
}
function orElse(quantity2, other) {
  return quantity2 === void 0 ? other : numberOf(quantity2);
}
function effectsAt(curves, depth) {
  const at3 = (curve3, other) => curve3 === void 0 ? other : readCurve(resolveCurve(curve3), depth);
  return {
    talkSaved: at3(curves.talkSaved, 0),
    resolved: at3(curves.resolved, 0),
    tasked: at3(curves.tasked, 0),
    misread: at3(curves.misread, 1)
  };
}
function strategyOf(authored) {
  return markerNames.map((marker) => {
    const rule = authored?.[marker];
    return rule === void 0 ? null : { raise: numberOf(rule.raise), upTo: gradeNames.indexOf(rule.upTo) };
  });
}
function unneededOf(authored) {
  return tasked.map(
    (grade2) => authored === void 0 ? Number(grade2 === "scheduled") : orElse(authored[grade2], 0)
  );
}
function resolveRepeat({ delay, again: again2, atMost, to, channel }, { queueIds, channels }) {
  return {
    to: to === void 0 || channel === void 0 ? null : { queue: indexIn(queueIds, to), channel: indexIn(channels, channel) },
    delays: listOf(delay).map(resolveDistribution),
    again: again2 === void 0 ? null : listOf(again2).map(numberOf),
    atMost: numberOf(atMost)
  };
}
function listOf(one) {
  return Array.isArray(one) ? one : [one];
}
function resolveReturn(way, { queueIds, channels }) {
  return {
    share: numberOf(way.share),
    delay: resolveDistribution(way.delay),
    queue: indexIn(queueIds, way.to),
    channel: indexIn(channels, way.channel)
  };
}

// src/scenario/resolve.ts
function resolveScenario(authored, layout, policy2) {
  const queueIds = Object.keys(authored.queues);
  const channels = channelNames(authored);
  const names = { queueIds, channels };
  const { triage: triage2, response: response2 } = authored;
  const needs = resolveNeeds(authored);
  return withMeanOutcomes({
    name: authored.name,
    policy: policy2,
    run: resolveRun(authored, queueIds),
    calendar: layout.calendar,
    channels,
    ...resolveDemand(authored, layout, names),
    busyness: resolveBusyness(authored.busyness),
    queues: Object.entries(authored.queues).map(
      ([id, queue2]) => resolveQueue(id, queue2, { queueIds, channels, openings: layout.openings })
    ),
    teams: Object.entries(authored.teams).map(([id, team2]) => {
      return resolveTeam(id, team2, {
        queueIds,
        scheduled: layout.scheduled.get(id) ?? new Int32Array(),
        centre: authored.centre
      });
    }),
    ...authored.centre === void 0 ? {} : {
      centre: resolveCentre(authored.centre, { queueIds, teamIds: Object.keys(authored.teams) })
    },
    trunks: Object.entries(authored.trunks ?? {}).map(([id, { lines, carries }]) => {
      return { id, lines: numberOf(lines), channels: carries.map((channel) => indexIn(channels, channel)) };
    }),
    ...needs,
    ...triage2 === void 0 ? {} : { triage: resolveTriage(triage2, names) },
    ...response2 === void 0 ? {} : {
      response: resolveResponse(response2, { ...names, calendar: layout.calendar, areas: needs.areas })
    },
    headline: (authored.headline ?? []).map(resolveHeadline),
    targets: Object.entries(authored.targets ?? {}).map(([id, target2]) => resolveTarget(id, target2))
  });
}
function resolveRun(authored, queueIds) {
  const { run: run2, demand: demand2 } = authored;
  const reached2 = Object.keys(demand2).map((source3) => reachedFrom(source3, authored));
  return {
    seed: String(run2.seed),
    replications: numberOf(run2.replications),
    end: run2.end ?? "cut",
    backlog: queueIds.map((id) => numberOf(run2.backlog?.[id] ?? 0)),
    backlogSource: queueIds.map(
      (id) => Math.max(
        0,
        reached2.findIndex((queuesOfSource) => queuesOfSource.has(id))
      )
    )
  };
}
function resolveBusyness(busyness2) {
  return {
    dayCv: numberOf(busyness2?.day?.cv ?? 0),
    dayCorrelation: numberOf(busyness2?.day?.correlation ?? 0),
    hourCv: numberOf(busyness2?.hour?.cv ?? 0)
  };
}
function resolveHeadline({
  measure,
  queue: queue2,
  grade: grade2,
  period: period2
}) {
  return {
    measure,
    queue: queue2 === void 0 ? null : String(queue2),
    ...grade2 === void 0 ? {} : { grade: grade2 },
    period: period2 ?? "all"
  };
}
function resolveTarget(id, target2) {
  const { low, high } = rangeOfTarget(target2) ?? { low: Number.NaN, high: Number.NaN };
  return {
    id,
    measure: target2.measure,
    queue: target2.queue === void 0 ? null : String(target2.queue),
    ...target2.grade === void 0 ? {} : { grade: target2.grade },
    period: target2.period ?? "all",
    value: numberOf(target2.value),
    low,
    high,
    role: target2.role,
    source: target2.source
  };
}

// src/scenario/scenario-text.ts
import { isMap as isMap3, isScalar, isSeq, parseDocument } from "yaml";

// src/scenario/yaml-limits.ts
import { isAlias, Lexer } from "yaml";
var mostBytes = 1e6;
var mostTokens = 6e4;
var deepestNesting = 60;
var sizeRefusal = (bytes) => ({
  offset: 0,
  expected: `a file of at most ${mostBytes / 1e6} MB`,
  found: `${(bytes / 1e6).toFixed(1)} MB`
});
var nestingRefusal = (offset) => ({
  offset,
  expected: `maps and lists nested at most ${deepestNesting} deep`,
  found: "deeper nesting"
});
function refusalOf(text3) {
  if (text3.length > mostBytes) return sizeRefusal(text3.length);
  const nul = text3.indexOf("\0");
  if (nul >= 0) return { offset: nul, expected: "text", found: "a zero byte: is this a binary file?" };
  if (text3.trim() === "") return { offset: 0, expected: "a scenario", found: "an empty file" };
  return tokenRefusal(text3);
}
function tokenRefusal(text3) {
  if (text3.length <= mostTokens) return null;
  let offset = 0;
  let count2 = 0;
  for (const token of new Lexer().lex(text3)) {
    if (++count2 > mostTokens) return tooMany(Math.min(offset, text3.length));
    offset += token.length;
  }
  return null;
}
function tooMany(offset) {
  return {
    offset,
    expected: "a scenario of some thousand lines",
    found: `more than ${mostTokens} words and signs`
  };
}
var writtenOut = "every value written out (or in a file that this one extends)";
function nodeRefusal(node2) {
  const [offset] = node2.range;
  if (isAlias(node2))
    return { offset, expected: writtenOut, found: `the reference *${shortened(node2.source)}` };
  if (node2.anchor !== void 0)
    return { offset, expected: writtenOut, found: `the anchor &${shortened(node2.anchor)}` };
  return node2.tag === void 0 ? null : { offset, expected: "a value without a YAML tag", found: "a tag" };
}
var dangerousKeys = ["__proto__", "constructor", "prototype"];
function keyRefusal(key, offset) {
  if (key === "<<") {
    return { offset, expected: writtenOut, found: "the merge key <<" };
  }
  return dangerousKeys.includes(key) ? { offset, expected: "the name of something", found: `the key ${key}` } : null;
}
function numberRefusal(value, offset) {
  const isPossible = typeof value !== "number" || Number.isFinite(value);
  return isPossible ? null : { offset, expected: "a finite number", found: value.toFixed(0) };
}

// src/scenario/yaml-syntax.ts
import { isMap as isMap2 } from "yaml";
var quoteColon = "put text that contains a colon and a space in quotes";
var words4 = /* @__PURE__ */ new Map([
  ["TAB_AS_INDENT", { expected: "lines indented with spaces", found: "a tab" }],
  ["BLOCK_AS_IMPLICIT_KEY", { expected: "one key in a line", found: "a second colon", hint: quoteColon }],
  ["MULTILINE_IMPLICIT_KEY", { expected: "a colon after the key", found: "the end of the line" }],
  ["BAD_INDENT", { expected: "lines of one map to start in the same column", found: "another indentation" }],
  ["MISSING_CHAR", { expected: "a closing quote, bracket or colon", found: "none" }],
  ["MULTIPLE_DOCS", { expected: "one scenario in a file", found: "a second document after ---" }],
  ["TAG_RESOLVE_FAILED", { expected: "a value without a YAML tag", found: "a tag" }],
  ["RESOURCE_EXHAUSTION", nestingRefusal(0)]
]);
function syntaxRefusal(document) {
  const error = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION") ?? document.errors[0];
  if (error !== void 0) {
    const known3 = words4.get(error.code) ?? { expected: "valid YAML", found: lowerFirst(error.message) };
    return { ...known3, offset: error.pos[0] };
  }
  if (document.directives.yaml.explicit === true) {
    return { offset: 0, expected: "a file without directives", found: "%YAML" };
  }
  if (isMap2(document.contents)) return null;
  const found = document.contents === null ? "nothing but comments" : "something that is not a map";
  return {
    offset: document.contents?.range[0] ?? 0,
    expected: "a map that begins with format and name",
    found
  };
}
function lowerFirst(text3) {
  return text3.slice(0, 1).toLowerCase() + text3.slice(1);
}

// src/scenario/scenario-text.ts
function readScenarioText({ name: name2, text: text3 }) {
  const placeAt = placeFinder(name2, text3);
  const problems = [];
  let isSound = true;
  const refuse2 = ({ offset, path = [], isMild = false, ...words5 }) => {
    problems.push({ ...placeAt(offset), path: path.join("."), ...words5 });
    if (!isMild) isSound = false;
  };
  const read = readText(text3, { placeAt, refuse: refuse2 });
  if (read === null || !isSound) return { layer: null, problems };
  return { layer: { data: read.data, places: read.places }, problems };
}
function readText(text3, reading2) {
  const limit = refusalOf(text3);
  if (limit !== null) {
    reading2.refuse(limit);
    return null;
  }
  const document = parseDocument(text3, { prettyErrors: false, uniqueKeys: false });
  const refused3 = syntaxRefusal(document);
  if (refused3 !== null) reading2.refuse(refused3);
  return refused3 === null ? dataOf(document.contents, { key: reading2.placeAt(0), path: [] }, reading2) : null;
}
function placeFinder(file, text3) {
  const lineStarts = [0];
  for (let at3 = text3.indexOf("\n"); at3 >= 0; at3 = text3.indexOf("\n", at3 + 1)) lineStarts.push(at3 + 1);
  return (offset) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
}
function dataOf(node2, site, reading2) {
  const refused3 = node2 === null ? null : wrongNode(node2, site.path);
  if (refused3 !== null) reading2.refuse({ ...refused3, path: site.path });
  else if (isMap3(node2)) return mapOf(node2, site, reading2);
  else if (isSeq(node2)) return listOf2(node2, site, reading2);
  else if (isScalar(node2)) return scalarOf(node2, site, reading2);
  return { data: null, places: { key: site.key, value: site.key, inside: /* @__PURE__ */ new Map() } };
}
function wrongNode(node2, path) {
  return path.length > deepestNesting ? nestingRefusal(node2.range[0]) : nodeRefusal(node2);
}
function scalarOf(node2, site, reading2) {
  const refused3 = numberRefusal(node2.value, node2.range[0]);
  if (refused3 !== null) reading2.refuse({ ...refused3, path: site.path });
  const value = node2.value === null ? site.key : reading2.placeAt(node2.range[0]);
  return { data: node2.value, places: { key: site.key, value, inside: /* @__PURE__ */ new Map() } };
}
function listOf2(node2, site, reading2) {
  const items = node2.items.map((item, index) => {
    const key = reading2.placeAt(item.range[0]);
    return dataOf(item, { key, path: [...site.path, String(index)] }, reading2);
  });
  const inside2 = new Map(items.map(({ places }, index) => [String(index), places]));
  return { data: items.map(({ data }) => data), places: { ...ownPlaces(node2, site, reading2), inside: inside2 } };
}
function mapOf(node2, site, reading2) {
  const data = {};
  const inside2 = /* @__PURE__ */ new Map();
  for (const { key, value } of node2.items) {
    const name2 = keyText(key, site.path, reading2);
    if (name2 === null) continue;
    const path = [...site.path, name2];
    const place = reading2.placeAt(key.range[0]);
    const first = inside2.get(name2);
    if (first !== void 0) reading2.refuse(duplicate({ offset: key.range[0], path, first: first.key }));
    const inner = dataOf(value, { key: place, path }, reading2);
    data[name2] = inner.data;
    inside2.set(name2, inner.places);
  }
  return { data, places: { ...ownPlaces(node2, site, reading2), inside: inside2 } };
}
function ownPlaces(node2, { key }, reading2) {
  return { key, value: node2.flow === true ? reading2.placeAt(node2.range[0]) : key };
}
function keyText(key, path, { refuse: refuse2 }) {
  const offset = key.range[0];
  const wrong = nodeRefusal(key);
  if (wrong !== null) {
    refuse2({ ...wrong, path });
    return null;
  }
  if (!isScalar(key) || key.value === null) {
    refuse2({
      offset,
      path,
      expected: "a name before the colon",
      found: isScalar(key) ? "nothing" : "a list or map"
    });
    return null;
  }
  const name2 = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
  const refused3 = keyRefusal(name2, offset);
  if (refused3 !== null) refuse2({ ...refused3, path });
  return refused3 === null ? name2 : null;
}
function duplicate({ offset, path, first }) {
  return {
    offset,
    path,
    expected: "each key once",
    found: `it again after line ${first.line}`,
    hint: "remove one of the two",
    isMild: true
  };
}

// src/scenario/scenario-files.ts
var mostFiles = 20;
function readScenarioFiles(source3, read) {
  const [folder2, name2] = splitPath(source3.name);
  const files = [source3.name];
  return { ...readChain(source3, { paths: [name2], folder: folder2, read }, files), files };
}
function readChain(source3, chain, files) {
  const own = readScenarioText(source3);
  if (own.layer === null) return own;
  const { extends: general, ...data } = own.layer.data;
  const { places } = own.layer;
  const problemOf = (mistake) => placed(mistake, places);
  const fatal = [...otherFormat(own.layer), ...wrongExtends(general)];
  if (fatal.length > 0) return { layer: null, problems: fatal.map(problemOf) };
  const headProblems = [...own.problems, ...wrongOrder(own.layer).map(problemOf)];
  if (typeof general !== "string") return { layer: own.layer, problems: headProblems };
  const next = nextText(general, chain);
  if ("expected" in next) {
    return { layer: null, problems: [...headProblems, problemOf({ path: ["extends"], ...next })] };
  }
  files.push(next.text.name);
  const base = readChain(next.text, { ...chain, paths: [...chain.paths, next.path] }, files);
  if (base.layer === null) return base;
  const merged = merge(base.layer, { data, places });
  return { layer: merged.layer, problems: [...headProblems, ...base.problems, ...merged.problems] };
}
function otherFormat({ data: { format: format2 } }) {
  if (typeof format2 !== "number" || format2 === 1) return [];
  const expected = "format 1, which this version of sim101 reads";
  return [{ path: ["format"], expected, found: inWords(format2) }];
}
function wrongOrder({ data, places }) {
  const [first, second] = places.inside.keys();
  if (data.format === void 0) return [];
  if (first !== "format") return [late2("format", "first", first)];
  return data.name === void 0 || second === "name" ? [] : [late2("name", "second", second)];
}
function late2(key, rank, other) {
  const expected = `${key} as the ${rank} key of the file`;
  return { path: [key], expected, found: `${other} in its place`, isKey: true };
}
function wrongExtends(general) {
  if (general === void 0 || typeof general === "string") return [];
  return [
    {
      path: ["extends"],
      expected: "the path of a scenario file, such as base.yaml",
      found: "something else"
    }
  ];
}
function nextText(general, chain) {
  const from = splitPath(chain.paths.at(-1) ?? "")[0];
  const path = joined(from, general);
  if (path === null)
    return {
      expected: "a path inside the scenario's folder, with / between its parts",
      found: quoted(general)
    };
  if (chain.paths.includes(path)) {
    return {
      expected: "a file that does not lead back to itself",
      found: [...chain.paths, path].join(" \u2192 ")
    };
  }
  if (chain.paths.length >= mostFiles)
    return { expected: `at most ${mostFiles} files that extend each other`, found: "more" };
  const text3 = chain.read(path);
  if (text3 === null) return { expected: "a file that exists", found: `none at ${quoted(path)}` };
  return typeof text3 === "string" ? { text: { name: `${chain.folder}${path}`, text: text3 }, path } : text3;
}
function splitPath(path) {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  return [path.slice(0, end), path.slice(end)];
}
var otherThanRelative2 = /^\/|[\\:\0]/;
function joined(folder2, path) {
  if (path === "" || otherThanRelative2.test(path)) return null;
  const parts2 = [];
  for (const part2 of `${folder2}${path}`.split("/")) {
    if (part2 === "..") {
      if (parts2.pop() === void 0) return null;
    } else if (part2 !== "" && part2 !== ".") parts2.push(part2);
  }
  return parts2.length === 0 ? null : parts2.join("/");
}

// src/scenario/load-scenario.ts
function scenarioLoader(source3, read = () => null) {
  const { layer: base, problems, files } = readScenarioFiles(source3, read);
  const calendars = /* @__PURE__ */ new Map();
  const shared = { logs: new LogFiles(source3.name, read), calendars };
  return ({ policy: written3 = basePolicy, overrides = [], draw = [], everyPolicy = false } = {}) => {
    if (base === null) return refused2(problems, files);
    const policy2 = policyName(written3);
    const loaded = loadPolicy(base, { policy: policy2, overrides, draw, ...shared });
    const own = [...problems, ...loaded.ok ? [] : loaded.problems];
    const others = everyPolicy ? policyNames(base).filter((name2) => name2 !== policy2) : [];
    const all = [
      ...own,
      ...others.flatMap(
        (name2) => newProblems(examinePolicy(base, { ...none, ...shared, policy: name2 }), own)
      )
    ];
    return loaded.ok && all.length === 0 ? loaded : refused2(all, [...files, ...shared.logs.files]);
  };
}
var none = { overrides: [], draw: [] };
function examinePolicy(base, { policy: policy2, overrides, draw, logs, calendars }) {
  const drawn = withOverrides(base, draw);
  const changed2 = withPolicy(drawn.layer, policy2);
  const set = withOverrides(changed2.layer, overrides);
  const fixed = [...draw, ...changed2.changes].map(({ path }) => path);
  const layer = draw.length === 0 ? set.layer : balanced(set.layer, fixed);
  const examined = withCallLogs(layer, examine(layer, calendars), logs);
  const problems = [
    ...drawn.problems,
    ...changed2.problems,
    ...set.problems,
    ...examined.ok ? [] : examined.problems
  ];
  return { layer, examined, changes: changed2.changes, problems };
}
function loadPolicy(base, choice2) {
  const { policy: policy2 } = choice2;
  const { layer, examined, changes, problems } = examinePolicy(base, choice2);
  if (problems.length > 0 || !examined.ok) return { ok: false, problems };
  const { policies: _, claims: __, ...used } = layer.data;
  return {
    ok: true,
    scenario: resolveScenario(examined.authored, examined.layout, policy2),
    authored: layer.data,
    base,
    hash: contentHash(canonicalText({ policy: policy2, scenario: used, ...logHashes(examined.logs) })),
    evidence: listEvidence(layer.data),
    policies: policyNames(base),
    changes,
    claims: claimsOf(examined.authored)
  };
}
function logHashes(logs) {
  return Object.keys(logs).length === 0 ? {} : { logs };
}
function newProblems({ problems }, own) {
  const isOld = ({ path, expected, found }) => own.some((each2) => each2.path === path && each2.expected === expected && each2.found === found);
  return problems.filter((problem) => !isOld(problem));
}
function refused2(problems, files) {
  const unique = new Map(problems.map((problem) => [canonicalText({ ...problem }), problem]));
  const inOrder = [...unique.values()].sort((a, b) => {
    return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column;
  });
  return { ok: false, problems: inOrder };
}

// src/files/storage-error.ts
var findings = /* @__PURE__ */ new Map([
  ["EACCES", "no permission"],
  ["EISDIR", "a folder in its place"],
  ["ELOOP", "links that lead in a circle"],
  ["ENAMETOOLONG", "a name that is too long"],
  ["ENOENT", "no such file or folder"],
  ["ENOSPC", "no space left on the disk"],
  ["ENOTDIR", "a file where its path needs a folder"],
  ["EPERM", "no permission"],
  ["EROFS", "a disk that can only be read"]
]);
function reasonOf(fault) {
  if (!(fault instanceof Error)) return String(fault);
  const code = "code" in fault ? String(fault.code) : "";
  return findings.get(code) ?? fault.message;
}

// src/files/read-scenario.ts
var noSuchFile = "no file of this name";
function readScenarioFile(file, options = {}) {
  return scenarioFileLoader(file)(options);
}
function scenarioFileLoader(file) {
  const text3 = readText2(file) ?? { expected: "a scenario file", found: noSuchFile, ...nearFile(file) };
  if (typeof text3 !== "string") {
    const problems = [{ file, line: 1, column: 1, path: "", ...text3 }];
    return () => ({ ok: false, problems });
  }
  const folder2 = realpathSync(dirname(resolve(file)));
  return scenarioLoader({ name: file, text: text3 }, (path, most4) => readInside(folder2, path, most4));
}
function nearFile(file) {
  const name2 = basename(file);
  const near = nearest(name2, scenarioNames(dirname(file)));
  return near === null ? {} : { hint: didYouMean(`${file.slice(0, file.lastIndexOf(name2))}${near}`) };
}
function scenarioNames(folder2) {
  try {
    return readdirSync(folder2).filter((name2) => [".yaml", ".yml"].includes(extname(name2)));
  } catch {
    return [];
  }
}
function readInside(folder2, path, most4) {
  const file = join(folder2, path);
  return unlessUnreadable(() => {
    if (statSync(file, { throwIfNoEntry: false }) === void 0) return null;
    const isInside2 = realpathSync(file).startsWith(folder2.endsWith(sep) ? folder2 : `${folder2}${sep}`);
    return isInside2 ? readText2(file, most4) : { expected: "a file inside the scenario's folder", found: "a link that leads out of it" };
  });
}
function readText2(file, most4 = mostBytes) {
  return unlessUnreadable(() => {
    const status = statSync(file, { throwIfNoEntry: false });
    if (status === void 0) return null;
    if (!status.isFile())
      return { expected: "a file", found: status.isDirectory() ? "a folder" : "something else" };
    if (status.size > most4) return tooBig(status.size, most4);
    return decoded(readFileSync(file));
  });
}
function unlessUnreadable(read) {
  try {
    return read();
  } catch (fault) {
    return { expected: "a file that can be read", found: reasonOf(fault) };
  }
}
function tooBig(bytes, most4) {
  const megabytes = (size2, digits3) => `${(size2 / 1e6).toFixed(digits3)} MB`;
  return { expected: `a file of at most ${megabytes(most4, 0)}`, found: megabytes(bytes, 1) };
}
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      expected: "text in UTF-8",
      found: "other bytes: is this a binary file, or saved in another encoding?"
    };
  }
}

// src/model/slots.ts
var Slots = class {
  constructor() {
    this.free = new Int32Array(64);
    this.freeCount = 0;
    this.used = 0;
  }
  /** Slots in use now. */
  get live() {
    return this.used - this.freeCount;
  }
  /** A slot to use; equal to the number of slots made so far when none was left over. */
  take() {
    return this.freeCount > 0 ? this.free[--this.freeCount] : this.used++;
  }
  release(slot) {
    if (this.freeCount === this.free.length) this.free = widened(this.free, 2 * this.free.length);
    this.free[this.freeCount++] = slot;
  }
};
function widened(column2, length) {
  const wider2 = new column2.constructor(length);
  wider2.set(column2);
  return wider2;
}

// src/model/cases.ts
var none2 = -1;
var Cases = class {
  constructor() {
    /** Index of the reason, and of the area; -1 where the scenario has none. */
    this.reason = new Int32Array(64);
    this.area = new Int32Array(64);
    /** True ratings, 0 to 3; markers as bits; and the grade that follows from them. */
    this.threat = new Uint8Array(64);
    this.harm = new Uint8Array(64);
    this.risk = new Uint8Array(64);
    this.markers = new Uint8Array(64);
    this.trueGrade = new Uint8Array(64);
    /** As assessed last, and the grade given; `grade` is 255 until somebody has graded it. */
    this.ratedThreat = new Uint8Array(64);
    this.ratedHarm = new Uint8Array(64);
    this.ratedRisk = new Uint8Array(64);
    this.grade = new Uint8Array(64);
    /** Seconds since the start of the run; Infinity until it happens. */
    this.bornAt = new Float64Array(64);
    /** First graded by anybody, or noticed as an emergency at the switchboard. */
    this.knownAt = new Float64Array(64);
    this.attendedAt = new Float64Array(64);
    /** Repeats made so far, escalations of a need taken for less than it is, and chasers for an officer. */
    this.repeats = new Uint8Array(64);
    this.missed = new Uint8Array(64);
    this.officerChasers = new Uint8Array(64);
    /** Times at which somebody late might have rung for an officer. */
    this.chasersDue = new Uint8Array(64);
    /** Conversations graded so far. */
    this.gradings = new Uint8Array(64);
    /** Jobs open (until everybody has left), the latest of them (-1 for none), and jobs ever raised: the response keeps them. */
    this.openJobs = new Uint8Array(64);
    this.job = new Int32Array(64);
    this.jobsRaised = new Uint8Array(64);
    /** Jobs for which an officer is still to come, and the grade of the latest. */
    this.awaited = new Uint8Array(64);
    this.jobGrade = new Uint8Array(64);
    /** 1 once it has been decided whether it gets worse while it waits for an officer. */
    this.worseDecided = new Uint8Array(64);
    /** 1 for a caller about an incident that somebody else has called about first. */
    this.isFurtherCaller = new Uint8Array(64);
    /** Incident with several callers: a slot of `Incidents`, or -1. */
    this.incident = new Int32Array(64);
    /** Root cause of the contact that comes next, or came last: index of `causes`. */
    this.cause = new Uint8Array(64);
    /** The thinning that kept it from making a contact, or the shift that took it to another channel; -1. */
    this.thinnedBy = new Int32Array(64);
    this.shiftedBy = new Int32Array(64);
    /** Needs that wait for an officer now. */
    this.awaiting = 0;
    /** Over the whole run: needs that never made a contact, retries called off, and retries made at once. */
    this.deflectedEver = 0;
    this.calledOffEver = 0;
    this.atOnceEver = 0;
  }
  /** Clears the slot of a need that is born. */
  begin(need, now) {
    if (need >= this.reason.length) this.grow(need);
    this.reason[need] = none2;
    this.area[need] = none2;
    this.grade[need] = ungraded;
    this.bornAt[need] = now;
    this.knownAt[need] = Number.POSITIVE_INFINITY;
    this.attendedAt[need] = Number.POSITIVE_INFINITY;
    this.repeats[need] = 0;
    this.missed[need] = 0;
    this.officerChasers[need] = 0;
    this.chasersDue[need] = 0;
    this.gradings[need] = 0;
    this.openJobs[need] = 0;
    this.awaited[need] = 0;
    this.jobGrade[need] = ungraded;
    this.worseDecided[need] = 0;
    this.isFurtherCaller[need] = 0;
    this.job[need] = none2;
    this.jobsRaised[need] = 0;
    this.incident[need] = none2;
    this.cause[need] = 0;
    this.thinnedBy[need] = none2;
    this.shiftedBy[need] = none2;
    this.trueGrade[need] = ungraded;
    this.markers[need] = 0;
  }
  /** The same incident, as another caller knows it. */
  copyFacts(from, need) {
    this.reason[need] = this.reason[from];
    this.area[need] = this.area[from];
    this.threat[need] = this.threat[from];
    this.harm[need] = this.harm[from];
    this.risk[need] = this.risk[from];
    this.markers[need] = this.markers[from];
    this.trueGrade[need] = this.trueGrade[from];
    this.incident[need] = this.incident[from];
  }
  grow(need) {
    const length = Math.max(2 * this.reason.length, need + 1);
    this.reason = widened(this.reason, length);
    this.area = widened(this.area, length);
    this.threat = widened(this.threat, length);
    this.harm = widened(this.harm, length);
    this.risk = widened(this.risk, length);
    this.markers = widened(this.markers, length);
    this.trueGrade = widened(this.trueGrade, length);
    this.ratedThreat = widened(this.ratedThreat, length);
    this.ratedHarm = widened(this.ratedHarm, length);
    this.ratedRisk = widened(this.ratedRisk, length);
    this.grade = widened(this.grade, length);
    this.bornAt = widened(this.bornAt, length);
    this.knownAt = widened(this.knownAt, length);
    this.attendedAt = widened(this.attendedAt, length);
    this.repeats = widened(this.repeats, length);
    this.missed = widened(this.missed, length);
    this.officerChasers = widened(this.officerChasers, length);
    this.chasersDue = widened(this.chasersDue, length);
    this.gradings = widened(this.gradings, length);
    this.openJobs = widened(this.openJobs, length);
    this.awaited = widened(this.awaited, length);
    this.jobGrade = widened(this.jobGrade, length);
    this.worseDecided = widened(this.worseDecided, length);
    this.isFurtherCaller = widened(this.isFurtherCaller, length);
    this.job = widened(this.job, length);
    this.jobsRaised = widened(this.jobsRaised, length);
    this.incident = widened(this.incident, length);
    this.cause = widened(this.cause, length);
    this.thinnedBy = widened(this.thinnedBy, length);
    this.shiftedBy = widened(this.shiftedBy, length);
  }
};
var ungraded = 255;
var causes = [
  "none",
  "unanswered",
  "notRightFirstTime",
  "takenForLess",
  "lateOfficer",
  "voicemail",
  "gotWorse"
];

// src/results/case-columns.ts
var unknownGrade = 4;
var gradeCells = 5;
var born2 = 0;
var deflected = 1;
var settled3 = 2;
var lost2 = 3;
var open = 4;
var graded = 5;
var underGraded = 6;
var overGraded = 7;
var timeUntilGraded = 8;
var known = 9;
var timeUntilKnown = 10;
var attended = 11;
var timeToOfficer = 12;
var repeated = 13;
var duplicates = 14;
var recognised = 15;
var hidden = 16;
var hiddenKnown = 17;
var timeHidden = 18;
var hiddenLost = 19;
var hiddenSettled = 20;
var handledAlone = 21;
var rightFirstTime = 22;
var handledTasked = 23;
var handled = 24;
var firstHarm = 25;
function caseWidth({ harm: harm2 }) {
  return firstHarm + (harm2?.sets.length ?? 0);
}
var given = 0;
var givenFirst = 4;
var firstReason = 8;
function monthWidth({ reasons: reasons2 = [] }) {
  return firstReason + reasons2.length;
}

// src/results/cohort-cells.ts
var { answered: answered4, waitOfAnswered: waitOfAnswered2, ringOfAnswered: ringOfAnswered2, timeFromFirstRing: timeFromFirstRing2, answeredInTime: answeredInTime4, firstThreshold: firstThreshold2 } = cohort_columns_exports;
var { abandoned: abandoned3, waitOfAbandoned: waitOfAbandoned2, abandonedInTime: abandonedInTime2, abandonedShort: abandonedShort2 } = cohort_columns_exports;
var { longestWaitOfAnswered: longestWaitOfAnswered2, longestWaitOfAbandoned: longestWaitOfAbandoned2, longestTime: longestTime2 } = cohort_columns_exports;
function answerIn(cells2, base, seconds, threshold, isInTime) {
  const wait3 = seconds[0];
  cells2[base + answered4]++;
  cells2[base + waitOfAnswered2] += wait3;
  cells2[base + ringOfAnswered2] += seconds[1];
  cells2[base + timeFromFirstRing2] += seconds[2];
  cells2[base + answeredInTime4] += isInTime;
  if (threshold >= 0) cells2[base + firstThreshold2 + threshold]++;
  if (wait3 > cells2[base + longestWaitOfAnswered2]) cells2[base + longestWaitOfAnswered2] = wait3;
  if (seconds[2] > cells2[base + longestTime2]) cells2[base + longestTime2] = seconds[2];
}
function abandonIn(cells2, base, seconds, isInTime, isShort) {
  const wait3 = seconds[0];
  cells2[base + abandoned3]++;
  cells2[base + waitOfAbandoned2] += wait3;
  cells2[base + abandonedInTime2] += isInTime;
  cells2[base + abandonedShort2] += isShort;
  if (wait3 > cells2[base + longestWaitOfAbandoned2]) cells2[base + longestWaitOfAbandoned2] = wait3;
}
function addCell(table6, to, cells2, from, width) {
  for (let i = 0; i < width; i++) {
    const value = cells2[from + i];
    const isLongest = i >= longestWaitOfAnswered2 && i <= longestTime2;
    table6[to + i] = isLongest ? Math.max(table6[to + i], value) : table6[to + i] + value;
  }
}
function thresholdOf(thresholds, time) {
  for (let i = 0; i < thresholds.length; i++) if (time <= thresholds[i]) return i;
  return -1;
}

// src/results/table.ts
function gather(table6, size2) {
  return regroup(table6, size2, 1, () => 0);
}
function regroup(table6, size2, groups, groupOf) {
  const { width, cells: cells2, isCohort } = table6;
  const count2 = cells2.length / width;
  const sums = new Float64Array(count2 / size2 * groups * width);
  for (let cell = 0; cell < count2; cell++) {
    const from = cell * width;
    const to = (Math.floor(cell / size2) * groups + groupOf(cell % size2)) * width;
    if (isCohort) addCell(sums, to, cells2, from, width);
    else for (let i = 0; i < width; i++) sums[to + i] += cells2[from + i];
  }
  return { width, cells: sums, isCohort };
}
function merge2(histograms, size2) {
  const merged = new Uint32Array(histograms.length / size2);
  for (let i = 0; i < histograms.length; i++) {
    const cell = Math.floor(i / (size2 * bucketsPerHistogram));
    merged[cell * bucketsPerHistogram + i % bucketsPerHistogram] += histograms[i];
  }
  return merged;
}

// src/results/case-tables.ts
var nothing = { width: 1, cells: new Float64Array(), isCohort: false };
var noTimes = { counts: new Uint32Array(), longest: new Float64Array() };
var without = {
  caseGradeMonths: nothing,
  caseGradeWhole: nothing,
  caseMonths: nothing,
  caseWhole: nothing,
  givenMonths: nothing,
  givenWhole: nothing,
  causeMonths: nothing,
  causeWhole: nothing,
  causeChannels: nothing,
  firstCauseChannels: nothing,
  firstCauseMonths: nothing,
  firstCauseWhole: nothing,
  hiddenTimes: { months: noTimes, whole: noTimes }
};
function caseTables(scenario, book) {
  if (book === void 0) return without;
  const months2 = scenario.calendar.months.length;
  const channels = scenario.channels.length;
  const { lives } = book;
  const grades3 = { width: lives.width, cells: lives.cells, isCohort: false };
  const byMonth = regroup(grades3, gradeCells * months2, months2, (cell) => cell % months2);
  const given2 = { width: book.monthWidth, cells: book.months, isCohort: false };
  const every = { width: causes.length, cells: book.causes, isCohort: false };
  const causeMonths = gather(every, channels);
  const first = { width: causes.length, cells: book.firstCauses, isCohort: false };
  const firstMonths = regroup(first, channels * months2, months2, (cell) => cell % months2);
  return {
    caseGradeMonths: grades3,
    caseGradeWhole: gather(grades3, months2),
    caseMonths: byMonth,
    caseWhole: gather(byMonth, months2),
    givenMonths: given2,
    givenWhole: gather(given2, months2),
    causeMonths,
    causeWhole: gather(causeMonths, months2),
    causeChannels: regroup(every, months2 * channels, channels, (cell) => cell % channels),
    firstCauseChannels: gather(first, months2),
    firstCauseMonths: firstMonths,
    firstCauseWhole: gather(firstMonths, months2),
    hiddenTimes: timesOf({ counts: lives.hiddenTimes, longest: lives.longestHidden }, months2)
  };
}
function timesOf(months2, monthCount) {
  const longest = new Float64Array(months2.longest.length / monthCount);
  months2.longest.forEach((time, cell) => {
    const group = Math.floor(cell / monthCount);
    longest[group] = Math.max(longest[group], time);
  });
  return { months: months2, whole: { counts: merge2(months2.counts, monthCount), longest } };
}

// src/results/channel-columns.ts
var channel_columns_exports = {};
__export(channel_columns_exports, {
  becameBusy: () => becameBusy,
  becameCritical: () => becameCritical,
  callbackWait: () => callbackWait,
  callbacksAccepted: () => callbacksAccepted,
  callbacksKept: () => callbacksKept,
  callbacksOffered: () => callbacksOffered,
  centreWidth: () => centreWidth,
  channelWidth: () => channelWidth,
  done: () => done,
  doneInTime: () => doneInTime,
  leftAtOnce: () => leftAtOnce,
  movedOnline: () => movedOnline,
  notYetDue: () => notYetDue,
  offered: () => offered4,
  predicted: () => predicted,
  predictedAmiss: () => predictedAmiss,
  predictedMore: () => predictedMore,
  predictedWell: () => predictedWell,
  reached: () => reached,
  rungBack: () => rungBack,
  shifted: () => shifted,
  stateTime: () => stateTime,
  timeOnLine: () => timeOnLine,
  timeToDone: () => timeToDone
});
var offered4 = 0;
var callbacksOffered = 1;
var callbacksAccepted = 2;
var rungBack = 3;
var callbacksKept = 4;
var callbackWait = 5;
var reached = 6;
var timeOnLine = 7;
var leftAtOnce = 8;
var movedOnline = 9;
var predicted = 10;
var predictedMore = 11;
var predictedAmiss = 12;
var predictedWell = 13;
var done = 14;
var doneInTime = 15;
var timeToDone = 16;
var notYetDue = 17;
var channelWidth = 18;
var stateTime = 0;
var becameBusy = 3;
var becameCritical = 4;
var shifted = 5;
var centreWidth = 6;

// src/results/channel-tables.ts
function channelTables(monthCount, book) {
  const table6 = (width, cells2) => {
    return { width, cells: cells2 ?? new Float64Array(), isCohort: false };
  };
  const channelMonths = table6(channelWidth, book?.months);
  const stateMonths = table6(centreWidth, book?.centre.months);
  return {
    channelMonths,
    channelWhole: gather(channelMonths, monthCount),
    stateMonths,
    stateWhole: gather(stateMonths, monthCount)
  };
}

// src/results/response-columns.ts
var response_columns_exports = {};
__export(response_columns_exports, {
  attended: () => attended2,
  attendedInTime: () => attendedInTime,
  busyTime: () => busyTime2,
  byTelephone: () => byTelephone,
  dispatchDelay: () => dispatchDelay,
  diverted: () => diverted,
  dutyTime: () => dutyTime2,
  jobGrades: () => jobGrades,
  jobWidth: () => jobWidth,
  needsServed: () => needsServed,
  openAtEnd: () => openAtEnd,
  openAtStart: () => openAtStart,
  overdue: () => overdue,
  raised: () => raised,
  responseTime: () => responseTime,
  shiftTime: () => shiftTime,
  travelTime: () => travelTime,
  unitWidth: () => unitWidth,
  unitsObserved: () => unitsObserved
});
var jobGrades = 3;
var raised = 0;
var attended2 = 1;
var attendedInTime = 2;
var responseTime = 3;
var dispatchDelay = 4;
var travelTime = 5;
var byTelephone = 6;
var overdue = 7;
var diverted = 8;
var openAtStart = 9;
var openAtEnd = 10;
var jobWidth = 11;
var busyTime2 = 0;
var shiftTime = 1;
var dutyTime2 = 2;
var unitsObserved = 3;
var needsServed = 4;
var unitWidth = 5;

// src/results/response-tables.ts
var nothing2 = { width: 1, cells: new Float64Array(), isCohort: false };
var noTimes2 = { counts: new Uint32Array(), longest: new Float64Array() };
var without2 = {
  jobGradeMonths: nothing2,
  jobGradeWhole: nothing2,
  jobMonths: nothing2,
  jobWhole: nothing2,
  unitGroupMonths: nothing2,
  unitGroupWhole: nothing2,
  unitMonths: nothing2,
  unitWhole: nothing2,
  responseTimes: { months: noTimes2, whole: noTimes2 }
};
function responseTables({ calendar: calendar2, response: response2 }, recorder) {
  const { response: book, needs } = recorder;
  if (book === void 0 || response2 === void 0) return without2;
  const months2 = calendar2.months.length;
  const groups = response2.units.length;
  const jobs2 = { width: jobWidth, cells: book.cells, isCohort: false };
  const units3 = { width: unitWidth, cells: book.units.cells, isCohort: false };
  const jobGradeWhole = withStock(gather(jobs2, months2), book.openAtStart, book.openAtEnd);
  const unitMonths = withNeeds(overGroups(units3, months2), needs.months, groups);
  return {
    jobGradeMonths: jobs2,
    jobGradeWhole,
    jobMonths: overGroups(jobs2, months2),
    jobWhole: gather(jobGradeWhole, jobGrades),
    unitGroupMonths: units3,
    unitGroupWhole: gather(units3, months2),
    unitMonths,
    unitWhole: gather(unitMonths, months2),
    responseTimes: timesOf({ counts: book.times, longest: book.longest }, months2)
  };
}
function overGroups(table6, months2) {
  return regroup(table6, table6.cells.length / table6.width, months2, (cell) => cell % months2);
}
function withStock(table6, start, end) {
  for (let grade2 = 0; grade2 < jobGrades; grade2++) {
    table6.cells[grade2 * table6.width + openAtStart] = start[grade2];
    table6.cells[grade2 * table6.width + openAtEnd] = end[grade2];
  }
  return table6;
}
function withNeeds(table6, born3, groups) {
  for (let cell = 0; cell * table6.width < table6.cells.length; cell++) {
    const base = cell * table6.width;
    table6.cells[base + needsServed] = born3[cell * needWidth + born];
    table6.cells[base + unitsObserved] /= groups;
  }
  return table6;
}

// src/results/tables.ts
function tablesOf(recorder) {
  const { cohort: book, flow: flows, needs, scenario, window: window3 } = recorder;
  const months2 = scenario.calendar.months.length;
  const channels = scenario.channels.length;
  const { width } = book;
  const of = (cells2) => ({ width, cells: cells2, isCohort: true });
  const parts2 = of(book.parts);
  const byMonth = gather(parts2, channels * origins.length);
  const monthOfDay = scenario.calendar.dayMonth.subarray(window3.firstDay);
  const queueDays = { isCohort: false, width: queueWidth, cells: flows.queueDays };
  const teamDays = { isCohort: false, width: teamWidth, cells: flows.teamDays };
  const needMonths = { isCohort: false, width: needWidth, cells: needs.months };
  return {
    hours: of(book.hours),
    days: of(book.days),
    months: byMonth,
    whole: gather(byMonth, months2),
    origins: regroup(
      parts2,
      months2 * channels * origins.length,
      origins.length,
      (cell) => cell % origins.length
    ),
    channels: regroup(
      parts2,
      months2 * channels * origins.length,
      channels,
      (cell) => Math.floor(cell / origins.length) % channels
    ),
    flowHours: { isCohort: false, width: queueWidth, cells: flows.queueHours },
    flowDays: queueDays,
    flowMonths: regroup(queueDays, window3.days, months2, (day2) => monthOfDay[day2]),
    flowWhole: withStock2(gather(queueDays, window3.days), flows),
    teamHours: { isCohort: false, width: teamWidth, cells: flows.teamHours },
    teamDays,
    teamMonths: regroup(teamDays, window3.days, months2, (day2) => monthOfDay[day2]),
    teamWhole: gather(teamDays, window3.days),
    needMonths,
    needWhole: gather(needMonths, months2),
    ...waitHistograms(recorder, months2),
    ...caseTables(scenario, recorder.cases),
    ...responseTables(scenario, recorder),
    ...channelTables(months2, recorder.channels)
  };
}
function withStock2(table6, { insideAtStart: insideAtStart2, insideAtEnd: insideAtEnd2 }) {
  for (let queue2 = 0; queue2 < insideAtStart2.length; queue2++) {
    table6.cells[queue2 * table6.width + insideAtStart] = insideAtStart2[queue2];
    table6.cells[queue2 * table6.width + insideAtEnd] = insideAtEnd2[queue2];
  }
  return table6;
}
function waitHistograms({ cohort: book, scenario }, months2) {
  const cells2 = scenario.queues.length * months2;
  const every = (part2) => pick(book.waits.months, cells2, part2);
  const [answered5, abandoned4, times] = [every(0), every(1), every(2)];
  return {
    waits: {
      hours: both(book.waits.hours.subarray(0, book.waits.half), book.waits.hours.subarray(book.waits.half)),
      months: both(answered5, abandoned4),
      whole: both(merge2(answered5, months2), merge2(abandoned4, months2))
    },
    times: { months: times, whole: merge2(times, months2) }
  };
}
function both(answered5, abandoned4) {
  const all = answered5.slice();
  for (let i = 0; i < all.length; i++) all[i] += abandoned4[i];
  return { answered: answered5, abandoned: abandoned4, all };
}
function pick(histograms, cells2, part2) {
  const picked = new Uint32Array(cells2 * bucketsPerHistogram);
  for (let cell = 0; cell < cells2; cell++) {
    const from = (cell * 3 + part2) * bucketsPerHistogram;
    picked.set(histograms.subarray(from, from + bucketsPerHistogram), cell * bucketsPerHistogram);
  }
  return picked;
}

// src/scenario/problem.ts
function formatProblem({ file, line, column: column2, path, expected, found, hint }) {
  const where = [`${file}:${line}:${column2}`, path].filter((part2) => part2 !== "").join(" ");
  return `${where}: expected ${expected}, found ${found}${hint === void 0 ? "" : ` (${hint})`}`;
}

// src/statistics/tail.ts
var mostSteps = 2e3;
function pointOfTail(share2, start, { above, density: density2 }) {
  let point = start;
  for (let i = 0; i < mostSteps; i++) {
    const step3 = (above(point) - share2) / density2(point);
    point += step3;
    if (Math.abs(step3) <= 1e-15 * point) return point;
    if (i > 3 && step3 <= 1e-12 * point) return point;
  }
  throw new RangeError(`No point found above which a share of ${share2} lies.`);
}

// src/statistics/normal.ts
var inverseRootTwoPi = 0.3989422804014327;
var farOut = 3;
var fractionDepth = 60;
function normalQuantile(p) {
  if (!(p > 0 && p < 1)) throw new RangeError(`A normal quantile needs a share between 0 and 1, not ${p}.`);
  if (p === 0.5) return 0;
  const distance = pointOfTail(Math.min(p, 1 - p), 0, { above: upperTail, density });
  return p < 0.5 ? -distance : distance;
}
function density(z16) {
  return inverseRootTwoPi * exp(-0.5 * z16 * z16);
}
function upperTail(z16) {
  if (z16 > farOut) {
    let fraction = z16;
    for (let k = fractionDepth; k >= 1; k--) fraction = z16 + k / fraction;
    return density(z16) / fraction;
  }
  let term = z16;
  let sum2 = z16;
  for (let odd = 3; term > sum2 * 1e-17; odd += 2) {
    term *= z16 * z16 / odd;
    sum2 += term;
  }
  return 0.5 - density(z16) * sum2;
}

// src/statistics/student-t.ts
var pi = Math.PI;
var smallest = 1e-300;
var mostTerms = 1e3;
function tQuantile(p, degreesOfFreedom) {
  if (!(degreesOfFreedom > 0)) throw new RangeError(`A t quantile needs freedom, not ${degreesOfFreedom}.`);
  if (p === 0.5) return 0;
  const start = Math.abs(normalQuantile(p));
  const distance = pointOfTail(Math.min(p, 1 - p), start, upperHalf(degreesOfFreedom));
  return p < 0.5 ? -distance : distance;
}
function upperHalf(freedom) {
  const scale = gammaRatio(freedom / 2) / Math.sqrt(pi * freedom);
  const density2 = (t) => scale * exp(-0.5 * (freedom + 1) * log(1 + t * t / freedom));
  const above = (t) => {
    const far = freedom / (freedom + t * t);
    const near = t * t / (freedom + t * t);
    const front = t * density2(t);
    return near * (freedom + 5) < 3 ? 0.5 - front * betaFraction(0.5, freedom / 2, near) : front / freedom * betaFraction(freedom / 2, 0.5, far);
  };
  return { density: density2, above };
}
function betaFraction(a, b, x) {
  let numerator = 1;
  let denominator = 1 / (1 - (a + b) * x / (a + 1));
  let fraction = denominator;
  for (let m = 1; m < mostTerms; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / (1 + even * denominator || smallest);
    numerator = 1 + even / numerator || smallest;
    fraction *= denominator * numerator;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + odd * denominator || smallest);
    numerator = 1 + odd / numerator || smallest;
    const change = denominator * numerator;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) return fraction;
  }
  return fraction;
}
function gammaRatio(a) {
  let shifted2 = a;
  let product = 1;
  for (; shifted2 < 20; shifted2++) product *= shifted2 / (shifted2 + 0.5);
  const inverse = 1 / shifted2;
  const square = inverse * inverse;
  const series = inverse * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + square * 17 / 14336)));
  return product * Math.sqrt(shifted2) * exp(series);
}

// src/statistics/interval.ts
var IntervalFactor = class {
  constructor() {
    this.level = Number.NaN;
    this.count = 0;
    this.factor = 0;
  }
  /** Half the width of a `level` interval (0.95, say) from `count` >= 2 observations, in standard errors. */
  at(level2, count2) {
    if (level2 !== this.level || count2 !== this.count) {
      this.factor = tQuantile((1 + level2) / 2, count2 - 1);
      this.level = level2;
      this.count = count2;
    }
    return this.factor;
  }
};

// src/statistics/ratio.ts
var RatioColumns = class {
  constructor(ratios) {
    /** Replications so far. */
    this.count = 0;
    this.factor = new IntervalFactor();
    this.meanX = new Float64Array(ratios);
    this.meanY = new Float64Array(ratios);
    this.squaresX = new Float64Array(ratios);
    this.squaresY = new Float64Array(ratios);
    this.products = new Float64Array(ratios);
  }
  /** Adds one replication: the denominator `x[i]` and the numerator `y[i]` of every ratio `i`. */
  addReplication(x, y) {
    const { meanX, meanY, squaresX, squaresY, products } = this;
    if (x.length !== meanX.length || y.length !== meanX.length) {
      throw new RangeError(
        `${meanX.length} ratios were given ${x.length} denominators and ${y.length} numerators.`
      );
    }
    this.count++;
    for (let i = 0; i < meanX.length; i++) {
      const fromX = x[i] - meanX[i];
      const fromY = y[i] - meanY[i];
      meanX[i] += fromX / this.count;
      meanY[i] += fromY / this.count;
      squaresX[i] += fromX * (x[i] - meanX[i]);
      squaresY[i] += fromY * (y[i] - meanY[i]);
      products[i] += fromX * (y[i] - meanY[i]);
    }
  }
  /** Ratio `i`; null as long as its denominators add up to nothing. */
  value(i) {
    return this.meanX[i] === 0 || this.count === 0 ? null : this.meanY[i] / this.meanX[i];
  }
  /** The t interval of ratio `i` at `level` (0.95, say); null where it is undefined or below two replications. */
  interval(i, level2) {
    const ratio2 = this.value(i);
    if (ratio2 === null || this.count < 2) return null;
    const squares = this.squaresY[i] - ratio2 * (2 * this.products[i] - ratio2 * this.squaresX[i]);
    const variance = Math.max(0, squares) / (this.count - 1);
    const error = Math.sqrt(variance / this.count) / Math.abs(this.meanX[i]);
    const half = this.factor.at(level2, this.count) * error;
    return { low: ratio2 - half, high: ratio2 + half };
  }
};
var RatioTally = class {
  constructor() {
    this.columns = new RatioColumns(1);
    this.numerator = new Float64Array(1);
    this.denominator = new Float64Array(1);
  }
  /** Adds one replication. */
  add(numerator, denominator) {
    this.numerator[0] = numerator;
    this.denominator[0] = denominator;
    this.columns.addReplication(this.denominator, this.numerator);
  }
  /** Replications so far. */
  get count() {
    return this.columns.count;
  }
  /** The ratio; null as long as the denominators add up to nothing. */
  get value() {
    return this.columns.value(0);
  }
  /** The t interval at `level`; null where the ratio is undefined or below two replications. */
  interval(level2) {
    return this.columns.interval(0, level2);
  }
};

// src/random/quantile-function.ts
function quantileFunction(distribution2) {
  switch (distribution2.kind) {
    case "uniform": {
      const { low, high } = distribution2;
      return (p) => low + p * (high - low);
    }
    case "triangular":
      return triangular(distribution2.low, distribution2.mode, distribution2.high);
    case "weibull": {
      const { shape: shape2, scale } = distribution2;
      return (p) => scale * exp(log(-log(1 - p)) / shape2);
    }
    case "empirical":
      return empirical(distribution2.values);
    default:
      return null;
  }
}
function triangular(low, mode, high) {
  const width = high - low;
  const below = width === 0 ? 0 : (mode - low) / width;
  return (p) => p < below ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode));
}
function empirical(values) {
  const sorted = Float64Array.from(values).sort();
  return (p) => {
    const at3 = p * (sorted.length - 1);
    const below = Math.floor(at3);
    const low = sorted[below];
    return low + (at3 - below) * ((sorted[below + 1] ?? low) - low);
  };
}

// src/random/variates.ts
var layers = 256;
var step = 1 / 9007199254740992;
function ziggurat(tail, area, density2, inverse) {
  const edge = new Float64Array(layers + 1);
  edge[0] = area / density2(tail);
  edge[1] = tail;
  for (let i = 1; i < layers - 1; i++) edge[i + 1] = inverse(area / edge[i] + density2(edge[i]));
  edge[layers] = 0;
  return { edge, height: edge.map(density2) };
}
var exponentialTail = 7.69711747013105;
var exponential = ziggurat(
  exponentialTail,
  0.003949659822581557,
  (x) => exp(-x),
  (y) => -log(y)
);
var normalTail = 3.654152885361009;
var normal = ziggurat(
  normalTail,
  0.004928673233974652,
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * log(y))
);
function standardExponential(draws, key, counter0, counter1) {
  const { edge, height } = exponential;
  for (let block = counter1; ; block += 2) {
    draws.block(key, counter0, block);
    const low = draws.words[1];
    const layer = low & 255;
    const x = ((draws.words[0] >>> 0) * 2097152 + (low >>> 11)) * step * edge[layer];
    if (x < edge[layer + 1]) return x;
    const second = draws.uniform(key, counter0, block + 1);
    if (layer === 0) return exponentialTail - log(second);
    if (height[layer] + second * (height[layer + 1] - height[layer]) < exp(-x)) return x;
  }
}
function standardNormal(draws, key, counter0, counter1) {
  const { edge, height } = normal;
  for (let block = counter1; ; block += 2) {
    draws.block(key, counter0, block);
    const low = draws.words[1];
    const layer = low & 255;
    const sign = (low & 256) === 0 ? 1 : -1;
    const x = ((draws.words[0] >>> 0) * 2097152 + (low >>> 11)) * step * edge[layer];
    if (x < edge[layer + 1]) return sign * x;
    const second = draws.uniform(key, counter0, block + 1);
    if (layer === 0) return sign * normalBeyondTail(draws, key, counter0, block + 2);
    if (height[layer] + second * (height[layer + 1] - height[layer]) < exp(-0.5 * x * x)) return sign * x;
  }
}
function normalBeyondTail(draws, key, counter0, counter1) {
  for (let block = counter1; ; block += 2) {
    const beyond2 = -log(draws.uniform(key, counter0, block)) / normalTail;
    const test = -log(draws.uniform(key, counter0, block + 1));
    if (2 * test >= beyond2 * beyond2) return normalTail + beyond2;
  }
}
var blocksPerTry = 16;
var powerBlock = 240;
function standardGamma(shape2, draws, key, counter0, counter1) {
  if (shape2 < 1) {
    const power = exp(log(draws.uniform(key, counter0, counter1 + powerBlock)) / shape2);
    return power * standardGamma(shape2 + 1, draws, key, counter0, counter1);
  }
  const d = shape2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let block = counter1; ; block += blocksPerTry) {
    const x = standardNormal(draws, key, counter0, block);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = draws.uniform(key, counter0, block + blocksPerTry - 1);
    if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}

// src/random/samplers.ts
var constant = 0;
var exponential2 = 1;
var lognormal = 2;
var gamma = 3;
var erlang = 4;
var choice = 5;
var byQuantile = 6;
var atomBlock = 255;
var choiceBlock = 254;
var blocksPerLevel = 2;
var Samplers = class {
  /** @param value - an array of which `draw` sets the first element. */
  constructor(draws, value) {
    this.kinds = [];
    /** By sampler: mean, location or shape; and scale. Their meaning is the family's. */
    this.first = [];
    this.second = [];
    this.zero = [];
    this.rare = [];
    this.draws = draws;
    this.value = value;
  }
  /** Registers a distribution; returns the index of its sampler. */
  add(distribution2, level2 = 0) {
    const parts2 = partsOf(distribution2).map(({ share: share2, of }) => ({ share: share2, sampler: this.add(of, level2 + 1) }));
    const [kind, first, second] = parametersOf(distribution2);
    this.zero.push(distribution2.zero ?? 0);
    this.rare.push({ quantile: quantileFunction(distribution2), parts: parts2, level: level2 });
    this.first.push(first);
    this.second.push(second);
    return this.kinds.push(kind) - 1;
  }
  /** Draws from sampler `index` at a key and a counter (see `Draws`) and leaves the value in `value[0]`. */
  draw(index, key, counter0, counter1) {
    if (this.zero[index] > 0 && this.isAtZero(index, key, counter0, counter1)) return;
    const { draws, value } = this;
    switch (this.kinds[index]) {
      case constant:
        value[0] = this.first[index];
        return;
      case exponential2:
        value[0] = this.first[index] * standardExponential(draws, key, counter0, counter1);
        return;
      case lognormal:
        value[0] = exp(
          this.first[index] + this.second[index] * standardNormal(draws, key, counter0, counter1)
        );
        return;
      case gamma:
        value[0] = this.second[index] * standardGamma(this.first[index], draws, key, counter0, counter1);
        return;
      default:
        this.drawRare(index, key, counter0, counter1);
    }
  }
  drawRare(index, key, counter0, counter1) {
    const { quantile } = this.rare[index];
    if (this.kinds[index] === erlang) this.drawErlang(index, key, counter0, counter1);
    else if (this.kinds[index] === choice) this.drawChoice(index, key, counter0, counter1);
    else if (quantile !== null) this.value[0] = quantile(this.draws.uniform(key, counter0, counter1));
  }
  drawErlang(index, key, counter0, counter1) {
    let sum2 = 0;
    for (let phase = 0; phase < this.first[index]; phase++) {
      sum2 -= log(this.draws.uniform(key, counter0, counter1 + phase));
    }
    this.value[0] = sum2 * this.second[index];
  }
  drawChoice(index, key, counter0, counter1) {
    const { parts: parts2, level: level2 } = this.rare[index];
    let left2 = this.draws.uniform(key, counter0, counter1 + choiceBlock - blocksPerLevel * level2);
    let chosen = 0;
    while (chosen < parts2.length - 1 && left2 >= parts2[chosen].share) left2 -= parts2[chosen++].share;
    this.draw(parts2[chosen].sampler, key, counter0, counter1);
  }
  isAtZero(index, key, counter0, counter1) {
    const block = counter1 + atomBlock - blocksPerLevel * this.rare[index].level;
    if (this.draws.uniform(key, counter0, block) >= this.zero[index]) return false;
    this.value[0] = 0;
    return true;
  }
};
function partsOf(distribution2) {
  if (distribution2.kind === "mixture") return distribution2.parts;
  if (distribution2.kind !== "hyperexponential") return [];
  return distribution2.phases.map(({ share: share2, mean: mean3 }) => ({ share: share2, of: { kind: "exponential", mean: mean3 } }));
}
function parametersOf(distribution2) {
  switch (distribution2.kind) {
    case "constant":
      return [constant, distribution2.value, 0];
    case "exponential":
      return [exponential2, distribution2.mean, 0];
    case "lognormal": {
      const variance = log(1 + distribution2.cv * distribution2.cv);
      return [lognormal, log(distribution2.mean) - variance / 2, Math.sqrt(variance)];
    }
    case "gamma": {
      const shape2 = 1 / (distribution2.cv * distribution2.cv);
      return distribution2.cv === 0 ? [constant, distribution2.mean, 0] : [gamma, shape2, distribution2.mean / shape2];
    }
    case "erlang":
      return [erlang, distribution2.phases, distribution2.mean / distribution2.phases];
    case "mixture":
    case "hyperexponential":
      return [choice, 0, 0];
    default:
      return [byQuantile, 0, 0];
  }
}

// src/model/purposes.ts
var purposes = [
  "arrivalGap",
  "dayFactor",
  "hourFactor",
  "switchboardRing",
  "switchboardPatience",
  "switchboardTalk",
  "switchboardWrapUp",
  "switchboardOutcome",
  "extensionReached",
  "handlerRing",
  "handlerPatience",
  "handlerTalk",
  "handlerWrapUp",
  "afterAbandonment",
  "redialDelay",
  "escalationDelay",
  "afterVoicemail",
  "chaserDelay",
  "afterBlocking",
  "blockedDelay",
  "handlerTransfer",
  "bringsWork",
  "workRing",
  "workPatience",
  "workTalk",
  "workWrapUp",
  "batchSize",
  "modulationStart",
  "modulationStay",
  "modulationNext",
  "callKept",
  "needReason",
  "needArea",
  "needThreat",
  "needHarm",
  "needRisk",
  "needMarkers",
  "channelMark",
  "thinningMark",
  "duplicateCallers",
  "duplicateDelay",
  "duplicateRecognised",
  "upgradeNoticed",
  "misreading",
  "notRight",
  "repeatDelay",
  "officerUnneeded",
  "unneededGrade",
  "missedReturns",
  "missedDelay",
  "getsWorse",
  "worseDelay",
  "answeredRepeat",
  "answeredRepeatDelay",
  "answeredTask",
  "callbackAccepted",
  "callbackReached",
  "callbackRedial",
  "callbackRedialDelay",
  "announcementLeaves",
  "reportsOnline",
  "lateChaser",
  "messageMark",
  "jobTravel",
  "jobScene",
  "jobUnits",
  "jobArrest",
  "custodyTime",
  "transportTime",
  "transportOfficerTime",
  "appointmentLead",
  "byTelephone",
  "telephoneTime",
  "startTenure",
  "dropsOut",
  "leavingClock",
  "leavingDestination",
  "driveMark",
  "skillMark",
  "moveClock",
  "intakeGap",
  "leaveStart",
  "shortIllness",
  "shortIllnessTime",
  "longIllness",
  "longIllnessTime",
  "restriction",
  "restrictionTime",
  "partTimeChange",
  "workingShare",
  "trainingDay",
  "overtimeAccepted"
];
function purposeIndex(purpose) {
  return purposes.indexOf(purpose);
}

// src/model/arrival-batches.ts
var batchSize = purposeIndex("batchSize");
var purposeCount = purposes.length;
var BatchSizes = class {
  constructor(batch2, source3, draws) {
    /** Callers of the present batch after the present caller. */
    this.left = 0;
    /** Ordinal in the day of the present arrival. */
    this.arrival = -1;
    /** Callers of the day before the next, and the day. */
    this.callers = 0;
    this.dayWord = 0;
    this.batch = batch2;
    this.key = source3 * purposeCount + batchSize;
    this.draws = draws;
    this.perLog = batch2.mean > 1 ? 1 / log(1 - 1 / batch2.mean) : 0;
  }
  /** Draws the size of an arrival, by its ordinal in the day. */
  begin(arrival3, dayWord) {
    if (dayWord !== this.dayWord) this.callers = 0;
    this.arrival = arrival3;
    this.dayWord = dayWord;
    const uniform = this.draws.uniform(this.key, arrival3, dayWord);
    this.left = (this.batch.sizes === null ? this.geometric(uniform) : this.tabulated(uniform)) - 1;
  }
  /** The ordinal in the day of the next caller. */
  nextCaller() {
    return this.callers++;
  }
  /** More than k come with probability (1 - 1/mean)^k. */
  geometric(uniform) {
    return 1 + Math.floor(log(uniform) * this.perLog);
  }
  tabulated(uniform) {
    const sizes = this.batch.sizes ?? [];
    let left2 = uniform;
    let chosen = 0;
    while (chosen < sizes.length - 1 && left2 >= sizes[chosen].share) left2 -= sizes[chosen++].share;
    return sizes[chosen].size;
  }
};

// src/model/arrival-log.ts
var callKept = purposeIndex("callKept");
var purposeCount2 = purposes.length;
var LoggedCalls = class {
  constructor(calls3, source3, { scenario, draws }) {
    /** Calls that the present day can expect. */
    this.expected = 0;
    this.dayWord = 0;
    /** The next call, and the first that is not of the present day. */
    this.index = 0;
    this.dayEnd = 0;
    this.calls = calls3;
    this.dayStartAt = scenario.calendar.dayStartAt;
    this.draws = draws;
    this.key = source3 * purposeCount2 + callKept;
  }
  get isDayOver() {
    return this.index === this.dayEnd;
  }
  enterDay(day2, dayWord) {
    const { instants: instants2, keep } = this.calls;
    const endAt = this.dayStartAt[day2 + 1];
    this.dayWord = dayWord;
    while (this.dayEnd < instants2.length && instants2[this.dayEnd] < endAt) this.dayEnd++;
    this.expected = keep * (this.dayEnd - this.index);
  }
  /** The instant of the next call of the present day. */
  next() {
    return this.calls.instants[this.index++];
  }
  /** Whether the call of this ordinal in the day comes. */
  isKept(ordinal) {
    const { keep } = this.calls;
    return keep === 1 || this.draws.uniform(this.key, ordinal, this.dayWord) < keep;
  }
};

// src/model/arrival-modulation.ts
var startPurpose = purposeIndex("modulationStart");
var stayPurpose = purposeIndex("modulationStay");
var nextPurpose = purposeIndex("modulationNext");
var purposeCount3 = purposes.length;
var StatePath = class {
  constructor(modulation2, source3, draws) {
    /** Of the present state, on the rate. */
    this.factor = 1;
    /** Seconds since the start of the run at which the present state ends. */
    this.endAt = 0;
    this.drawn = new Float64Array(1);
    /** States entered before the present one. */
    this.visit = 0;
    this.modulation = modulation2;
    this.source = source3;
    this.draws = draws;
    this.samplers = new Samplers(draws, this.drawn);
    this.unitStay = this.samplers.add({ kind: "exponential", mean: 1 });
    const shares = modulation2.states.map(({ share: share2 }) => share2);
    this.state = this.choose(shares, startPurpose);
    this.stay();
  }
  /** Goes on to the state at an instant; where one ends, the next has begun. */
  moveTo(at3) {
    while (this.endAt <= at3) {
      this.state = this.choose(this.modulation.states[this.state].next, nextPurpose);
      this.visit++;
      this.stay();
    }
  }
  stay() {
    const { factor: factor2, meanTime: meanTime2 } = this.modulation.states[this.state];
    this.samplers.draw(this.unitStay, this.source * purposeCount3 + stayPurpose, this.visit, 0);
    this.factor = factor2;
    this.endAt += meanTime2 * this.drawn[0];
  }
  choose(shares, purpose) {
    let left2 = this.draws.uniform(this.source * purposeCount3 + purpose, this.visit, 0);
    let chosen = shares.findIndex((share2) => {
      left2 -= share2;
      return left2 < 0;
    });
    if (chosen < 0) chosen = shares.findLastIndex((share2) => share2 > 0);
    return chosen;
  }
};

// src/model/arrival-rates.ts
var secondsPerHour5 = 3600;
var DayRates = class {
  constructor(scenario, { source: source3, busyness: busyness2, draws }) {
    /** Seconds since the start of the run at which each piece ends. */
    this.endAt = new Float64Array(96);
    /** Arrivals per second in each piece. */
    this.rate = new Float64Array(96);
    /** Pieces of the day. */
    this.count = 0;
    /** Callers that the day can expect, of an incident the first alone. */
    this.expected = 0;
    const { modulation: modulation2, batch: batch2, callersPerIncident } = scenario.sources[source3];
    this.scenario = scenario;
    this.source = source3;
    this.busyness = busyness2;
    this.path = modulation2 === void 0 ? null : new StatePath(modulation2, source3, draws);
    this.batchSize = batch2 === void 0 ? 1 : batch2.mean;
    this.callersPerIncident = callersPerIncident ?? 1;
  }
  /** Draws the busyness of a day and lays out its pieces. Days are entered one after the other. */
  enterDay(day2, dayWord) {
    const { calendar: calendar2, sources } = this.scenario;
    const { busyness: busyness2, source: source3 } = this;
    const first = calendar2.dayFirstInterval[day2];
    const end = calendar2.dayFirstInterval[day2 + 1];
    const perHour = secondsPerHour5 / calendar2.intervalTime;
    const { rate: rate2 } = sources[source3];
    const whole2 = busyness2.ofDay(source3, dayWord);
    let factor2 = 1;
    this.count = 0;
    this.expected = 0;
    for (let interval = first; interval < end; interval++) {
      const i = interval - first;
      if (i % perHour === 0) factor2 = whole2 * busyness2.ofHour(source3, dayWord, i / perHour);
      this.addInterval(interval, rate2[interval] / this.callersPerIncident * factor2);
    }
  }
  /** @param callers - expected (first) callers per second, before modulation. */
  addInterval(interval, callers) {
    const { intervalStartAt } = this.scenario.calendar;
    let at3 = intervalStartAt[interval];
    const endAt = intervalStartAt[interval + 1];
    if (this.path === null) {
      this.expected += callers * (endAt - at3);
      this.addPiece(endAt, callers / this.batchSize);
      return;
    }
    while (at3 < endAt) {
      this.path.moveTo(at3);
      const until = Math.min(endAt, this.path.endAt);
      const now = callers * this.path.factor;
      this.expected += now * (until - at3);
      this.addPiece(until, now / this.batchSize);
      at3 = until;
    }
  }
  addPiece(endAt, rate2) {
    const { count: count2 } = this;
    if (count2 === this.rate.length) {
      this.endAt = widened(this.endAt, 2 * count2);
      this.rate = widened(this.rate, 2 * count2);
    }
    this.endAt[count2] = endAt;
    this.rate[count2] = rate2;
    this.count = count2 + 1;
  }
};

// src/model/busyness.ts
var dayFactor = purposeIndex("dayFactor");
var hourFactor = purposeIndex("hourFactor");
var purposeCount4 = purposes.length;
var smallestShare = 1e-9;
var Busyness = class {
  constructor({ busyness: busyness2, sources }, draws) {
    this.drawn = new Float64Array(1);
    const { dayCv, dayCorrelation, hourCv } = busyness2;
    this.samplers = new Samplers(draws, this.drawn);
    this.centre = sources.length;
    this.sharedDay = this.addShare(dayCv, dayCorrelation);
    this.ownDay = this.addShare(dayCv, 1 - dayCorrelation);
    this.hour = this.addShare(hourCv, 1);
  }
  /**
   * A gamma factor of mean one. Sources share one gamma part of shape ρ/cv² and own one of (1-ρ)/cv²: the sum
   * is gamma again, and two sources correlate by ρ exactly.
   */
  ofDay(source3, dayWord) {
    const centre3 = this.centre * purposeCount4 + dayFactor;
    const own = source3 * purposeCount4 + dayFactor;
    return this.part(this.sharedDay, centre3, 0, dayWord) + this.part(this.ownDay, own, 0, dayWord);
  }
  /** A gamma factor of mean one for an hour of the day, counted from its beginning. */
  ofHour(source3, dayWord, hour5) {
    return this.part(this.hour, source3 * purposeCount4 + hourFactor, hour5, dayWord);
  }
  part(sampler, key, ordinal, dayWord) {
    this.samplers.draw(sampler, key, ordinal, dayWord);
    return this.drawn[0];
  }
  /** A gamma part whose mean is `share` and which brings `share` of the variance cv². */
  addShare(cv2, share2) {
    if (cv2 === 0 || share2 < smallestShare) return this.samplers.add({ kind: "constant", value: share2 });
    return this.samplers.add({ kind: "gamma", mean: share2, cv: cv2 / Math.sqrt(share2) });
  }
};

// src/model/arrivals.ts
var gap = purposeIndex("arrivalGap");
var purposeCount5 = purposes.length;
var alone3 = 0;
var inBatches = 1;
var fromLog = 2;
var Arrivals = class {
  constructor(scenario, draws, onDay2) {
    this.drawn = new Float64Array(1);
    this.onDay = onDay2;
    this.scenario = scenario;
    const { sources } = scenario;
    this.samplers = new Samplers(draws, this.drawn);
    this.unitGap = this.samplers.add({ kind: "exponential", mean: 1 });
    this.nextAt = new Float64Array(sources.length);
    this.nextOrdinal = new Int32Array(sources.length).fill(-1);
    this.nextDayWord = new Int32Array(sources.length);
    this.day = new Int32Array(sources.length).fill(-1);
    this.piece = new Int32Array(sources.length);
    const busyness2 = new Busyness(scenario, draws);
    this.rates = sources.map((_, source3) => new DayRates(scenario, { source: source3, busyness: busyness2, draws }));
    this.batches = sources.map(
      ({ batch: batch2 }, source3) => batch2 === void 0 ? null : new BatchSizes(batch2, source3, draws)
    );
    this.logs = sources.map(
      ({ calls: calls3 }, source3) => calls3 === void 0 ? null : new LoggedCalls(calls3, source3, { scenario, draws })
    );
    this.way = Uint8Array.from(sources, ({ batch: batch2, calls: calls3 }) => {
      if (calls3 !== void 0) return fromLog;
      return batch2 === void 0 ? alone3 : inBatches;
    });
  }
  /** Finds the arrival after the present one of a source; `nextAt` is Infinity when the horizon comes first. */
  advance(source3) {
    switch (this.way[source3]) {
      case alone3:
        return this.findArrival(source3);
      case inBatches:
        return this.advanceInBatch(source3);
      default:
        return this.advanceInLog(source3);
    }
  }
  /** Finds the next arrival and its ordinal in the day. */
  findArrival(source3) {
    let at3 = this.nextAt[source3];
    if (this.day[source3] < 0) this.enterDay(source3);
    const rates2 = this.rates[source3];
    let { endAt, rate: rate2 } = rates2;
    let piece = this.piece[source3];
    this.drawGap(source3);
    let left2 = this.drawn[0];
    while (true) {
      const room = (endAt[piece] - at3) * rate2[piece];
      if (left2 < room) {
        this.nextAt[source3] = at3 + left2 / rate2[piece];
        this.piece[source3] = piece;
        return;
      }
      left2 -= room;
      at3 = endAt[piece];
      if (++piece < rates2.count) continue;
      if (this.day[source3] + 1 === this.scenario.calendar.days) break;
      this.enterDay(source3);
      ({ endAt, rate: rate2 } = rates2);
      piece = 0;
      this.drawGap(source3);
      left2 = this.drawn[0];
    }
    this.nextAt[source3] = Number.POSITIVE_INFINITY;
  }
  drawGap(source3) {
    const ordinal = ++this.nextOrdinal[source3];
    const key = source3 * purposeCount5 + gap;
    this.samplers.draw(this.unitGap, key, ordinal, this.nextDayWord[source3]);
  }
  /** The next caller of the same arrival, at the same instant; or the first of the next arrival. */
  advanceInBatch(source3) {
    const batch2 = this.batches[source3];
    if (batch2.left > 0) batch2.left--;
    else {
      this.nextOrdinal[source3] = batch2.arrival;
      this.findArrival(source3);
      batch2.begin(this.nextOrdinal[source3], this.nextDayWord[source3]);
    }
    this.nextOrdinal[source3] = batch2.nextCaller();
  }
  advanceInLog(source3) {
    const log2 = this.logs[source3];
    while (true) {
      while (log2.isDayOver) {
        if (this.day[source3] + 1 === this.scenario.calendar.days) {
          this.nextAt[source3] = Number.POSITIVE_INFINITY;
          return;
        }
        this.enterDay(source3);
      }
      const at3 = log2.next();
      if (!log2.isKept(++this.nextOrdinal[source3])) continue;
      this.nextAt[source3] = at3;
      return;
    }
  }
  /** Begins the next day of a source, of which the first caller has ordinal 0. */
  enterDay(source3) {
    const { calendar: calendar2 } = this.scenario;
    const day2 = ++this.day[source3];
    const dayWord = (calendar2.firstDay + day2 & 65535) << 16;
    this.nextOrdinal[source3] = -1;
    this.nextDayWord[source3] = dayWord;
    const plan = this.logs[source3] ?? this.rates[source3];
    plan.enterDay(day2, dayWord);
    this.onDay(source3, day2, plan.expected);
  }
};

// src/model/event-kinds.ts
var eventKinds = [
  "intervalStarts",
  "talkEnds",
  "wrapUpEnds",
  "patienceEnds",
  "overflowDue",
  "ringEnds",
  "arrival",
  "retry",
  "gradingDue",
  "duplicateCalls",
  "chaserDue",
  "getsWorse",
  "jobDue",
  "neighbourDue",
  "unitArrives",
  "unitLeaves",
  "custodyEnds",
  "transportEnds",
  "telephoneEnds",
  "centreLooks"
];
var plainKinds = eventKinds.indexOf("retry") + 1;

// src/model/case-events.ts
var gradingDue = eventKinds.indexOf("gradingDue");
var duplicateCalls = eventKinds.indexOf("duplicateCalls");
var chaserDue = eventKinds.indexOf("chaserDue");
var getsWorse = eventKinds.indexOf("getsWorse");
var CaseEvents = class {
  constructor(needLife, contactLife, response2) {
    this.needLife = needLife;
    this.contactLife = contactLife;
    this.response = response2;
  }
  happen(event, subject2) {
    switch (event) {
      case gradingDue:
        return this.contactLife.grade(subject2);
      case duplicateCalls:
        return this.needLife.bearFurther(subject2);
      case chaserDue:
        return this.needLife.officers.ask(subject2);
      case getsWorse:
        return this.needLife.officers.worsen(subject2);
      default:
        if (this.response === null) throw new Error(`there is no event of kind ${event}`);
        return this.response.happen(event, subject2);
    }
  }
};

// src/engine/lane.ts
var subjects = 2097152;
var nodeSize = 2;
var notPending = -1;
var mostStale = 64;
var Lane = class {
  constructor() {
    /** Time and tag of each event; the first two are the earliest. */
    this.nodes = new Float64Array(nodeSize * 16);
    this.count = 0;
    this.isVacant = false;
    /** By subject: the tag of its pending event, or -1. */
    this.pending = new Float64Array(16).fill(notPending);
    /** Events in the heap that are not stale. */
    this.live = 0;
  }
  has(subject2) {
    return subject2 < this.pending.length && this.pending[subject2] !== notPending;
  }
  /** Adds an event of the time in `incoming[0]`, which it leaves there: a double that crosses a call is boxed. */
  add(subject2, order, incoming) {
    if (subject2 >= this.pending.length) this.widen(subject2);
    const tag = order * subjects + subject2;
    this.pending[subject2] = tag;
    this.live++;
    incoming[1] = tag;
    if (this.isVacant) {
      this.isVacant = false;
      this.sink(incoming);
      return;
    }
    if (nodeSize * this.count === this.nodes.length)
      this.nodes = longer(this.nodes, new Float64Array(2 * this.nodes.length));
    this.rise(this.count++, incoming);
  }
  /** Takes the earliest event out of the order; returns its subject, or -1 if it had been taken back. */
  fire() {
    const tag = this.nodes[1];
    const subject2 = tag - Math.floor(tag * 476837158203125e-21) * 2097152;
    this.isVacant = true;
    if (this.pending[subject2] !== tag) return notPending;
    this.pending[subject2] = notPending;
    this.live--;
    return subject2;
  }
  /** Fills the vacant root with the last event. */
  settle(incoming) {
    this.isVacant = false;
    const last = --this.count;
    if (last === 0) return;
    incoming[0] = this.nodes[nodeSize * last];
    incoming[1] = this.nodes[nodeSize * last + 1];
    this.sink(incoming);
  }
  /** Takes back the pending event of a subject. */
  remove(subject2, incoming) {
    this.pending[subject2] = notPending;
    this.live--;
    if (this.live === 0) this.clear();
    else if (this.count > 2 * this.live + mostStale) this.compact(incoming);
  }
  clear() {
    this.count = 0;
    this.isVacant = false;
  }
  /** Keeps only the events that are not stale, so that memory follows the events that are pending. */
  compact(incoming) {
    const { nodes, count: count2 } = this;
    this.clear();
    for (let at3 = 0; at3 < nodeSize * count2; at3 += nodeSize) {
      const tag = nodes[at3 + 1];
      const subject2 = tag - Math.floor(tag * 476837158203125e-21) * 2097152;
      if (this.pending[subject2] !== tag) continue;
      incoming[0] = nodes[at3];
      incoming[1] = tag;
      this.rise(this.count++, incoming);
    }
  }
  rise(from, incoming) {
    const { nodes } = this;
    const time = incoming[0];
    const tag = incoming[1];
    let at3 = nodeSize * from;
    while (at3 > 0) {
      const parent = nodeSize * (at3 / nodeSize - 1 >> 1);
      const parentTime = nodes[parent];
      if (parentTime < time || parentTime === time && nodes[parent + 1] < tag) break;
      nodes[at3] = parentTime;
      nodes[at3 + 1] = nodes[parent + 1];
      at3 = parent;
    }
    nodes[at3] = time;
    nodes[at3 + 1] = tag;
  }
  sink(incoming) {
    const { nodes } = this;
    const end = nodeSize * this.count;
    const time = incoming[0];
    const tag = incoming[1];
    let at3 = 0;
    for (let child = nodeSize; child < end; child = 2 * at3 + nodeSize) {
      let childTime = nodes[child];
      const right = child + nodeSize;
      if (right < end) {
        const rightTime = nodes[right];
        if (rightTime < childTime || rightTime === childTime && nodes[right + 1] < nodes[child + 1]) {
          child = right;
          childTime = rightTime;
        }
      }
      if (time < childTime || time === childTime && tag < nodes[child + 1]) break;
      nodes[at3] = childTime;
      nodes[at3 + 1] = nodes[child + 1];
      at3 = child;
    }
    nodes[at3] = time;
    nodes[at3 + 1] = tag;
  }
  widen(subject2) {
    if (subject2 >= subjects) throw new RangeError(`an event lane holds at most ${subjects} subjects`);
    const length = Math.max(2 * this.pending.length, subject2 + 1);
    this.pending = longer(this.pending, new Float64Array(length).fill(notPending));
  }
};
function longer(column2, wide) {
  wide.set(column2);
  return wide;
}

// src/engine/future-events.ts
var none3 = -1;
var never2 = Number.POSITIVE_INFINITY;
var FutureEvents = class {
  /** @param kinds - how many kinds of event there are; a lower kind fires first at the same instant. */
  constructor(kinds) {
    /** `clock[0]` is now. Shared, so that observers read the time without a call. */
    this.clock = new Float64Array(1);
    /** `delay[0]` is what `scheduleDelayed` waits: a double passed in an array is not boxed. */
    this.delay = new Float64Array(1);
    /** `instant[0]` is where `scheduleAtInstant` puts an event. */
    this.instant = new Float64Array(1);
    /** Whose event fired last. */
    this.subject = none3;
    this.incoming = new Float64Array(2);
    this.order = 0;
    this.vacant = none3;
    this.lanes = Array.from({ length: kinds }, () => new Lane());
    this.earliest = new Float64Array(kinds).fill(never2);
  }
  /** Schedules an event of `kind` for `subject`, `delay` seconds from now. One per kind and subject. */
  schedule(kind, subject2, delay) {
    this.delay[0] = delay;
    this.scheduleDelayed(kind, subject2);
  }
  /** Schedules an event `delay[0]` seconds from now. */
  scheduleDelayed(kind, subject2) {
    const delay = this.delay[0];
    if (!(delay >= 0)) throw new RangeError(`cannot schedule event kind ${kind} after ${delay} s`);
    this.incoming[0] = this.clock[0] + delay;
    this.insert(kind, subject2);
  }
  /** Schedules an event at an instant, in seconds since the start of the run. */
  scheduleAt(kind, subject2, instant) {
    this.instant[0] = instant;
    this.scheduleAtInstant(kind, subject2);
  }
  /** Schedules an event at `instant[0]`. */
  scheduleAtInstant(kind, subject2) {
    const instant = this.instant[0];
    if (!(instant >= this.clock[0]))
      throw new RangeError(`cannot schedule event kind ${kind} at ${instant} s`);
    this.incoming[0] = instant;
    this.insert(kind, subject2);
  }
  /** Takes back a pending event. Returns whether there was one. */
  cancel(kind, subject2) {
    const lane = this.lanes[kind];
    if (!lane.has(subject2)) return false;
    lane.remove(subject2, this.incoming);
    if (!lane.isVacant) this.earliest[kind] = lane.count > 0 ? lane.nodes[0] : never2;
    return true;
  }
  /**
   * Fires the next event before `until`: moves the clock to it, names its `subject` and returns its kind.
   * Returns -1, and leaves the clock, when there is none.
   */
  next(until) {
    const { earliest } = this;
    while (true) {
      if (this.vacant >= 0) this.settle();
      let kind = none3;
      let time = +until;
      for (let lane = 0; lane < earliest.length; lane++) {
        const candidate = earliest[lane];
        if (candidate < time) {
          time = candidate;
          kind = lane;
        }
      }
      if (kind < 0) return none3;
      this.vacant = kind;
      this.subject = this.lanes[kind].fire();
      if (this.subject < 0) continue;
      this.clock[0] = time;
      return kind;
    }
  }
  /** Moves the clock to an instant before which no event is due. */
  moveTo(instant) {
    if (!(instant >= this.clock[0])) throw new RangeError(`cannot move the clock back to ${instant} s`);
    this.clock[0] = instant;
  }
  insert(kind, subject2) {
    const lane = this.lanes[kind];
    if (lane.has(subject2)) throw new Error(`event kind ${kind} is already pending for subject ${subject2}`);
    if (this.vacant === kind) this.vacant = none3;
    lane.add(subject2, this.order++, this.incoming);
    this.earliest[kind] = lane.nodes[0];
  }
  /** Fills the place of the event that fired last, if nothing has filled it since. */
  settle() {
    const kind = this.vacant;
    const lane = this.lanes[kind];
    this.vacant = none3;
    if (lane.isVacant) lane.settle(this.incoming);
    this.earliest[kind] = lane.count > 0 ? lane.nodes[0] : never2;
  }
};

// src/model/contacts.ts
var none4 = -1;
var Contacts = class {
  constructor() {
    /** Where the contact stands in its statechart. */
    this.state = new Uint8Array(64);
    this.need = new Int32Array(64);
    this.origin = new Int32Array(64);
    this.channel = new Int32Array(64);
    /** The queue of the present stage. */
    this.queue = new Int32Array(64);
    /** The handler in conversation, or -1. */
    this.handler = new Int32Array(64);
    /** The interval in which the contact first rang; -1 if that was before the run or after the calendar. */
    this.interval = new Int32Array(64);
    /** First ring of all, and ring and end of ring of the present stage. */
    this.firstRangAt = new Float64Array(64);
    this.rangAt = new Float64Array(64);
    this.joinedAt = new Float64Array(64);
    /** Overflow times that the contact has waited out in its present queue. */
    this.overflows = new Uint8Array(64);
    /** The trunk whose line the contact holds; -1 for none, -2 if there was none left. Kept only where there are doors. */
    this.trunk = new Int32Array(64);
    /** Of an interrupted talk: seconds left for a handler of factor 1, and when it was interrupted. */
    this.talkLeft = new Float64Array(64);
    this.pausedAt = new Float64Array(64);
    /** 1 for a caller who is, or was, rung back in the present queue. Kept only where callbacks are offered. */
    this.isCalledBack = new Uint8Array(64);
    /** Of a caller who will hear of reporting online: seconds of patience left after that; 0 for everybody else. */
    this.patienceLeft = new Float64Array(64);
    /** Pieces of off-call work among the contacts that are alive. */
    this.liveWork = 0;
    /** Neighbours in the queue. */
    this.next = new Int32Array(64);
    this.previous = new Int32Array(64);
    this.slots = new Slots();
  }
  get live() {
    return this.slots.live;
  }
  take() {
    const contact = this.slots.take();
    if (contact === this.state.length) this.grow();
    this.handler[contact] = none4;
    return contact;
  }
  release(contact) {
    this.slots.release(contact);
  }
  grow() {
    const length = 2 * this.state.length;
    this.state = widened(this.state, length);
    this.need = widened(this.need, length);
    this.origin = widened(this.origin, length);
    this.channel = widened(this.channel, length);
    this.queue = widened(this.queue, length);
    this.handler = widened(this.handler, length);
    this.interval = widened(this.interval, length);
    this.firstRangAt = widened(this.firstRangAt, length);
    this.rangAt = widened(this.rangAt, length);
    this.joinedAt = widened(this.joinedAt, length);
    this.overflows = widened(this.overflows, length);
    this.trunk = widened(this.trunk, length);
    this.talkLeft = widened(this.talkLeft, length);
    this.pausedAt = widened(this.pausedAt, length);
    this.isCalledBack = widened(this.isCalledBack, length);
    this.patienceLeft = widened(this.patienceLeft, length);
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
  }
};

// src/model/duty.ts
var offDuty = 0;
var idle = 1;
var busy = 2;
var closing = 3;

// src/model/chat-places.ts
var none5 = -1;
var ChatPlaces = class {
  constructor(seats) {
    /** The person at this place has one conversation more, or fewer, than before. */
    this.loadChanged = () => void 0;
    this.seats = seats;
    this.conversations = new Int32Array(seats.teamOf.length);
    this.isLeaving = new Uint8Array(seats.teamOf.length);
    this.leaving = new Int32Array(seats.places.length);
  }
  /** The first place of the person at a place. */
  personAt(handler) {
    const { teamOf, firstHandler, places } = this.seats;
    const team2 = teamOf[handler];
    const first = firstHandler[team2];
    return handler - (handler - first) % places[team2];
  }
  /** A place is taken (1), or free again (-1). */
  load(handler, by) {
    const person = this.personAt(handler);
    const before = this.conversations[person];
    this.conversations[person] = before + by;
    this.loadChanged(handler, before);
  }
  mustGo(handler) {
    return this.isLeaving[this.personAt(handler)] === 1;
  }
  /** A conversation of somebody who is to go home is over: the person goes after the last. */
  close(handler) {
    const { status, teamOf } = this.seats;
    status[handler] = closing;
    this.seats.closing[teamOf[handler]]++;
    const person = this.personAt(handler);
    if (this.conversations[person] === 0) this.goHome(person);
  }
  /** Whether further people are to come on duty. */
  isShort(team2) {
    const { onDuty, scheduled: scheduled4 } = this.seats;
    return onDuty[team2] - this.leaving[team2] < scheduled4[team2];
  }
  /** Whoever has fewest conversations goes first, and of those the one with the highest number. */
  sendHome(team2) {
    const { onDuty, scheduled: scheduled4 } = this.seats;
    while (onDuty[team2] - this.leaving[team2] > scheduled4[team2]) this.dismiss(this.fewest(team2), team2);
  }
  /** One person comes on duty, or stays who was to go home; the lowest number first. */
  comeOnDuty(team2) {
    const { firstHandler, places, status, groupOf, onDuty } = this.seats;
    const size2 = places[team2];
    let person = firstHandler[team2];
    if (this.leaving[team2] > 0) {
      while (this.isLeaving[person] === 0) person += size2;
      this.isLeaving[person] = 0;
      this.leaving[team2] -= size2;
    } else {
      while (status[person] !== offDuty) person += size2;
      onDuty[team2] += size2;
    }
    for (let place = person; place < person + size2; place++) {
      if (status[place] === busy) continue;
      if (status[place] === closing) this.seats.closing[team2]--;
      status[place] = idle;
      this.seats.idle.add(groupOf[place], place);
    }
  }
  /** A free place of the person of a group who has fewest conversations, of equals the one longest idle; or -1. */
  leastLoaded(group) {
    const { idle: lists } = this.seats;
    let best = none5;
    for (let place = lists.first(group); place >= 0; place = lists.after(place)) {
      if (best < 0 || this.difference(place, best) < 0) best = place;
    }
    return best;
  }
  /** How many conversations the person at a place has more than the one at another. */
  difference(one, other) {
    return this.conversations[this.personAt(one)] - this.conversations[this.personAt(other)];
  }
  fewest(team2) {
    const { firstHandler, places, status } = this.seats;
    let best = none5;
    for (let person = firstHandler[team2]; person < firstHandler[team2 + 1]; person += places[team2]) {
      if (status[person] === offDuty || this.isLeaving[person] === 1) continue;
      if (best < 0 || this.conversations[person] <= this.conversations[best]) best = person;
    }
    return best;
  }
  dismiss(person, team2) {
    const { places, status, groupOf } = this.seats;
    const size2 = places[team2];
    this.isLeaving[person] = 1;
    this.leaving[team2] += size2;
    for (let place = person; place < person + size2; place++) {
      if (status[place] === busy) continue;
      this.seats.idle.remove(groupOf[place], place);
      status[place] = closing;
      this.seats.closing[team2]++;
    }
    if (this.conversations[person] === 0) this.goHome(person);
  }
  goHome(person) {
    const { places, status, teamOf, onDuty } = this.seats;
    const team2 = teamOf[person];
    const size2 = places[team2];
    this.isLeaving[person] = 0;
    this.leaving[team2] -= size2;
    onDuty[team2] -= size2;
    this.seats.closing[team2] -= size2;
    status.fill(offDuty, person, person + size2);
  }
};

// src/model/gates.ts
var Gates = class {
  constructor({ teams: teams2, queues: queues3 }) {
    this.queues = queues3.length;
    this.paused = new Uint8Array(queues3.length);
    this.opened = new Uint8Array(teams2.length * queues3.length);
  }
  /** Another level (1), or one fewer (-1), has the queue paused. */
  pause(queue2, by) {
    this.paused[queue2] += by;
  }
  /** Another level (1), or one fewer (-1), has the queue opened to the team. */
  open(team2, queue2, by) {
    this.opened[team2 * this.queues + queue2] += by;
  }
  isPaused(queue2) {
    return this.paused[queue2] > 0;
  }
  isOpen(team2, queue2) {
    return this.opened[team2 * this.queues + queue2] > 0;
  }
};
function pausable({ centre: centre3, queues: queues3 }) {
  const levels = [centre3?.busy, centre3?.critical];
  return queues3.map((_, queue2) => levels.some((level2) => level2?.pauses[queue2] === true));
}

// src/model/groups.ts
function groupsOf(teams2) {
  return teams2.flatMap((team2, index) => {
    const all = [...team2.serves, ...team2.helps.map(({ queue: queue2 }) => queue2)];
    const groups = /* @__PURE__ */ new Map();
    for (const [band2, { serves }] of team2.bands.entries()) {
      const queues3 = serves === null ? all : all.filter((queue2) => serves.includes(queue2));
      const bands = [...groups.get(queues3.join())?.bands ?? [], band2];
      groups.set(queues3.join(), { team: index, bands, queues: queues3 });
    }
    return [...groups.values()];
  });
}
function placesOf({ sessions: sessions2 }) {
  return sessions2?.atOnce ?? 1;
}
function firstHandlers(teams2) {
  const first = new Int32Array(teams2.length + 1);
  teams2.forEach((team2, index) => {
    first[index + 1] = first[index] + team2.bandOfHandler.length * placesOf(team2);
  });
  return first;
}

// src/model/idle-lists.ts
var none6 = -1;
var IdleLists = class {
  constructor(groups, handlers5) {
    this.orders = 0;
    this.heads = new Int32Array(groups).fill(none6);
    this.tails = new Int32Array(groups).fill(none6);
    this.next = new Int32Array(handlers5);
    this.previous = new Int32Array(handlers5);
    this.order = new Float64Array(handlers5);
  }
  /** The one of a group who has been idle longest, or -1. */
  first(group) {
    return this.heads[group];
  }
  /** The one who became idle next after another of the same group, or -1. */
  after(handler) {
    return this.next[handler];
  }
  add(group, handler) {
    const last = this.tails[group];
    this.previous[handler] = last;
    this.next[handler] = none6;
    if (last < 0) this.heads[group] = handler;
    else this.next[last] = handler;
    this.tails[group] = handler;
    this.order[handler] = this.orders++;
  }
  remove(group, handler) {
    const before = this.previous[handler];
    const after = this.next[handler];
    if (before < 0) this.heads[group] = after;
    else this.next[before] = after;
    if (after < 0) this.tails[group] = before;
    else this.previous[after] = before;
  }
};

// src/model/roster.ts
function rosterOf({ teams: teams2, queues: queues3 }, groups) {
  const firstHandler = firstHandlers(teams2);
  const people2 = firstHandler[teams2.length];
  const teamOf = new Int32Array(people2);
  const groupOf = new Int32Array(people2);
  const handleTimeFactor = new Float64Array(people2 * queues3.length);
  for (const [index, team2] of teams2.entries()) {
    const places = placesOf(team2);
    for (const [person, band2] of team2.bandOfHandler.entries()) {
      const first = firstHandler[index] + person * places;
      const factors = team2.bands[band2]?.handleTimeFactors ?? [];
      teamOf.fill(index, first, first + places);
      groupOf.fill(
        groups.findIndex((group) => group.team === index && group.bands.includes(band2)),
        first,
        first + places
      );
      for (let handler = first; handler < first + places; handler++)
        handleTimeFactor.set(factors, handler * factors.length);
    }
  }
  return { teamOf, groupOf, handleTimeFactor };
}

// src/model/routes.ts
function routesOf(scenario, groups) {
  const mayBePaused = pausable(scenario);
  return scenario.queues.map((_, queue2) => {
    const teams2 = scenario.teams.map((_team, index) => index);
    const own = teams2.filter((team2) => scenario.teams[team2]?.serves.includes(queue2));
    const helping = teams2.filter((team2) => !own.includes(team2));
    const tiers = [...own, ...helping].flatMap((team2) => tiersOf(scenario, groups, { team: team2, queue: queue2 }));
    return {
      groups: Int32Array.from(tiers.flatMap((tier) => tier.groups)),
      isPlain: mayBePaused[queue2] === false && tiers.every(
        (tier) => tier.groups.length === 1 && tier.leaveFree === 0 && tier.overflow === 0 && !tier.onlyWhenOpened && !holdsSeveral(scenario, tier.team)
      ),
      tiers
    };
  });
}
function overflowTimesOf({ teams: teams2 }, queue2) {
  const times = teams2.flatMap(
    ({ helps }) => helps.flatMap((help2) => help2.queue === queue2 && help2.after > 0 ? [help2.after] : [])
  );
  return [...new Set(times)].sort((a, b) => a - b);
}
function overflowOf(scenario, team2, queue2) {
  const after = scenario.teams[team2]?.helps.find((help2) => help2.queue === queue2)?.after ?? 0;
  return after === 0 ? 0 : overflowTimesOf(scenario, queue2).indexOf(after) + 1;
}
function isOnlyOpened({ teams: teams2 }, team2, queue2) {
  return teams2[team2]?.helps.some((help2) => help2.queue === queue2 && help2.onlyWhenOpened === true) ?? false;
}
function holdsSeveral({ teams: teams2 }, team2) {
  return (teams2[team2]?.sessions?.atOnce ?? 1) > 1;
}
function tiersOf(scenario, groups, { team: team2, queue: queue2 }) {
  const resolved = scenario.teams[team2];
  const able = groups.flatMap((group, index) => {
    return group.team === team2 && group.queues.includes(queue2) ? [{ index, skills: group.queues.length }] : [];
  });
  if (resolved === void 0 || able.length === 0) return [];
  const conditions = {
    team: team2,
    leaveFree: resolved.leaveFree[queue2] ?? 0,
    overflow: overflowOf(scenario, team2, queue2),
    onlyWhenOpened: isOnlyOpened(scenario, team2, queue2)
  };
  if (resolved.selection === "longestIdle") {
    return [{ ...conditions, groups: able.map(({ index }) => index) }];
  }
  const levels = [...new Set(able.map(({ skills }) => skills))].sort((a, b) => a - b);
  return levels.map((level2) => {
    const same = able.filter(({ skills }) => skills === level2);
    return { ...conditions, groups: same.map(({ index }) => index) };
  });
}

// src/model/floor.ts
var none7 = -1;
var Floor = class {
  constructor(scenario) {
    const { teams: teams2 } = scenario;
    this.firstHandler = firstHandlers(teams2);
    const people2 = this.firstHandler[teams2.length];
    this.groups = groupsOf(teams2);
    this.routes = routesOf(scenario, this.groups);
    const roster = rosterOf(scenario, this.groups);
    this.teamOf = roster.teamOf;
    this.groupOf = roster.groupOf;
    this.handleTimeFactor = roster.handleTimeFactor;
    this.contactInHand = new Int32Array(people2).fill(none7);
    this.queueInHand = new Int32Array(people2).fill(none7);
    this.busySince = new Float64Array(people2);
    this.busyUntil = new Float64Array(people2);
    this.status = new Uint8Array(people2);
    this.idle = new IdleLists(this.groups.length, people2);
    this.scheduled = new Int32Array(teams2.length);
    this.onDuty = new Int32Array(teams2.length);
    this.busy = new Int32Array(teams2.length);
    this.closing = new Int32Array(teams2.length);
    this.places = Int32Array.from(teams2, placesOf);
    this.chat = this.places.some((places) => places > 1) ? new ChatPlaces(this) : null;
    this.gates = new Gates(scenario);
  }
  /** Who takes a contact of this queue that has waited out `overflows` of its overflow times; or -1. */
  idleFor(queue2, overflows) {
    const route = this.routes[queue2];
    if (!route.isPlain) return this.gates.isPaused(queue2) ? none7 : this.chosenFor(route, queue2, overflows);
    const { groups } = route;
    for (let i = 0; i < groups.length; i++) {
      const handler = this.idle.first(groups[i]);
      if (handler >= 0) return handler;
    }
    return none7;
  }
  /** How many of a team are idle. */
  idleOf(team2) {
    return this.onDuty[team2] - this.busy[team2] - this.closing[team2];
  }
  /** The one of a group who takes the next contact: who has been idle longest, or has fewest conversations; or -1. */
  firstIdle(group) {
    if (this.chat === null || this.places[this.groups[group].team] === 1) return this.idle.first(group);
    return this.chat.leastLoaded(group);
  }
  isBusy(handler) {
    return this.status[handler] === busy;
  }
  /** Whether somebody who has nothing in hand is to go home. */
  mustGo(handler) {
    const team2 = this.teamOf[handler];
    if (this.chat !== null && this.places[team2] > 1) return this.chat.mustGo(handler);
    return this.onDuty[team2] > this.scheduled[team2];
  }
  /** Whether further people are to come on duty. */
  isShort(team2) {
    if (this.chat !== null && this.places[team2] > 1) return this.chat.isShort(team2);
    return this.onDuty[team2] < this.scheduled[team2];
  }
  /** An idle handler takes a contact. */
  occupy(handler) {
    this.idle.remove(this.groupOf[handler], handler);
    this.status[handler] = busy;
    this.busy[this.teamOf[handler]]++;
    if (this.chat !== null) this.chat.load(handler, 1);
  }
  /** A busy handler has nothing to do. */
  rest(handler) {
    this.busy[this.teamOf[handler]]--;
    this.link(handler);
    if (this.chat !== null) this.chat.load(handler, -1);
  }
  /** A busy handler goes home. */
  goHome(handler) {
    const team2 = this.teamOf[handler];
    this.busy[team2]--;
    if (this.chat !== null) {
      this.chat.load(handler, -1);
      if (this.places[team2] > 1) return this.chat.close(handler);
    }
    this.onDuty[team2]--;
    this.status[handler] = offDuty;
  }
  /** Sets how many people are scheduled; spare idle handlers of the highest number go home at once. */
  schedule(team2, people2) {
    const count2 = people2 * this.places[team2];
    this.scheduled[team2] = count2;
    if (this.chat !== null && this.places[team2] > 1) return this.chat.sendHome(team2);
    while (this.onDuty[team2] > count2 && this.idleOf(team2) > 0) this.sendHome(this.lastIdle(team2), team2);
  }
  /** The next person comes on duty, idle: the one off duty with the lowest number. Returns who; -1 in chat. */
  comeOnDuty(team2) {
    if (this.chat !== null && this.places[team2] > 1) {
      this.chat.comeOnDuty(team2);
      return none7;
    }
    let handler = this.firstHandler[team2];
    while (this.status[handler] !== offDuty) handler++;
    this.onDuty[team2]++;
    this.link(handler);
    return handler;
  }
  /** Tier by tier; within a tier whoever has been idle longest, or has fewest conversations. */
  chosenFor(route, queue2, overflows) {
    for (const tier of route.tiers) {
      if (tier.overflow > overflows || this.idleOf(tier.team) <= tier.leaveFree) continue;
      if (tier.onlyWhenOpened && !this.gates.isOpen(tier.team, queue2)) continue;
      const best = this.bestOf(tier.groups);
      if (best >= 0) return best;
    }
    return none7;
  }
  bestOf(groups) {
    let best = none7;
    for (const group of groups) {
      const handler = this.firstIdle(group);
      if (handler >= 0 && (best < 0 || this.comesBefore(handler, best))) best = handler;
    }
    return best;
  }
  comesBefore(one, other) {
    const more = this.chat === null ? 0 : this.chat.difference(one, other);
    return more === 0 ? this.idle.order[one] < this.idle.order[other] : more < 0;
  }
  sendHome(handler, team2) {
    this.idle.remove(this.groupOf[handler], handler);
    this.status[handler] = offDuty;
    this.onDuty[team2]--;
  }
  lastIdle(team2) {
    let handler = this.firstHandler[team2 + 1] - 1;
    while (this.status[handler] !== idle) handler--;
    return handler;
  }
  link(handler) {
    this.idle.add(this.groupOf[handler], handler);
    this.status[handler] = idle;
  }
};

// src/model/needs.ts
var Needs = class {
  constructor() {
    /** Where the need stands in its statechart. */
    this.state = new Uint8Array(64);
    this.source = new Int32Array(64);
    /** First word of the draw counter: ordinal within (source, day). */
    this.ordinal = new Int32Array(64);
    /** Second word of the draw counter without the attempt: day since 1970 in the upper half. */
    this.dayWord = new Int32Array(64);
    /** Contacts begun so far; the current one is number `attempts - 1`. */
    this.attempts = new Int32Array(64);
    this.redials = new Int32Array(64);
    this.chasers = new Int32Array(64);
    /** Conversations held with a switchboard operator, and with a handler. */
    this.switchboardTalks = new Int32Array(64);
    this.handlerTalks = new Int32Array(64);
    /** Times at which it was decided whether a contact brings off-call work about. */
    this.workDraws = new Int32Array(64);
    /** Which delay the next contact waits for, by index of the table of delays. */
    this.nextDelay = new Int32Array(64);
    /** The queue that the last contact left unserved, or whose outcome was a voicemail. */
    this.leftQueue = new Int32Array(64);
    /** Queue dialled, channel and origin of the contact that comes next, or came last. */
    this.nextQueue = new Int32Array(64);
    this.nextChannel = new Int32Array(64);
    this.nextOrigin = new Int32Array(64);
    /** Slots of further callers of an incident who have not called yet. */
    this.unborn = 0;
    this.slots = new Slots();
  }
  get live() {
    return this.slots.live;
  }
  take() {
    const need = this.slots.take();
    if (need === this.state.length) this.grow();
    this.attempts[need] = 0;
    this.redials[need] = 0;
    this.chasers[need] = 0;
    this.switchboardTalks[need] = 0;
    this.handlerTalks[need] = 0;
    this.workDraws[need] = 0;
    return need;
  }
  release(need) {
    this.slots.release(need);
  }
  grow() {
    const length = 2 * this.state.length;
    this.state = widened(this.state, length);
    this.source = widened(this.source, length);
    this.ordinal = widened(this.ordinal, length);
    this.dayWord = widened(this.dayWord, length);
    this.attempts = widened(this.attempts, length);
    this.redials = widened(this.redials, length);
    this.chasers = widened(this.chasers, length);
    this.switchboardTalks = widened(this.switchboardTalks, length);
    this.handlerTalks = widened(this.handlerTalks, length);
    this.workDraws = widened(this.workDraws, length);
    this.nextDelay = widened(this.nextDelay, length);
    this.leftQueue = widened(this.leftQueue, length);
    this.nextQueue = widened(this.nextQueue, length);
    this.nextChannel = widened(this.nextChannel, length);
    this.nextOrigin = widened(this.nextOrigin, length);
  }
};

// src/scenario/offered-load.ts
function handleTimeOf(queue2) {
  return queue2 === void 0 ? 0 : meanOf2(queue2.talk) + meanOf2(queue2.wrapUp);
}
function handleTimeAt(scenario, index) {
  const queue2 = scenario.queues[index];
  if (scenario.reasons === void 0 || queue2 === void 0) return handleTimeOf(queue2);
  const { factor: factor2, saved } = paceOf(scenario, index);
  return factor2 * (meanOf2(queue2.talk) - saved + meanOf2(queue2.wrapUp));
}
function sideBySide({ sessions: sessions2 }) {
  return sessions2 === void 0 ? 1 : sessions2.atOnce / (sessions2.pace.at(-1) ?? 1);
}

// src/model/predicted-waits.ts
var PredictedWaits = class {
  constructor(state2) {
    const { queues: queues3, teams: teams2 } = state2.scenario;
    this.state = state2;
    this.exist = queues3.some(
      ({ announcement: announcement2, callback: callback2 }) => announcement2 !== void 0 || callback2 !== void 0
    );
    this.isByLastWait = queues3.map(({ announcement: announcement2 }) => announcement2?.predicts === "lastWait");
    this.lastWait = new Float64Array(queues3.length);
    this.handleTime = Float64Array.from(
      queues3,
      ({ announcement: announcement2, callback: callback2 }, queue2) => announcement2 === void 0 && callback2 === void 0 ? 0 : handleTimeAt(state2.scenario, queue2)
    );
    this.capacity = Float64Array.from(teams2, (team2) => sideBySide(team2) / placesOf(team2));
    this.servedBy = queues3.map(
      (_, queue2) => teams2.flatMap(({ serves }, team2) => serves.includes(queue2) ? [team2] : [])
    );
  }
  /** The contact leaves its queue for a handler, or is answered without having waited. */
  noteAnswer(contact) {
    const { contacts, clock } = this.state;
    this.lastWait[contacts.queue[contact]] = clock[0] - contacts.joinedAt[contact];
  }
  /** Seconds, for a contact that has just joined the queue. One person is taken to be there if nobody is. */
  secondsIn(queue2) {
    if (this.isByLastWait[queue2]) return this.lastWait[queue2];
    const { floor, queues: queues3 } = this.state;
    let people2 = 0;
    for (const team2 of this.servedBy[queue2]) people2 += floor.onDuty[team2] * this.capacity[team2];
    return queues3.lengths[queue2] * this.handleTime[queue2] / Math.max(1, people2);
  }
};

// src/model/queues.ts
var none8 = -1;
var Queues = class {
  constructor(count2, contacts) {
    this.contacts = contacts;
    this.count = count2;
    this.lengths = new Int32Array(2 * count2);
    this.ringing = new Int32Array(count2);
    this.heads = new Int32Array(2 * count2).fill(none8);
    this.tails = new Int32Array(2 * count2).fill(none8);
  }
  /** The list of contacts of a queue that were answered and then broken off; a list like the queue itself. */
  brokenOff(queue2) {
    return this.count + queue2;
  }
  /** The contact that has waited longest, or -1. */
  first(queue2) {
    return this.heads[queue2];
  }
  join(queue2, contact) {
    const { next, previous } = this.contacts;
    const last = this.tails[queue2];
    previous[contact] = last;
    next[contact] = none8;
    if (last < 0) this.heads[queue2] = contact;
    else next[last] = contact;
    this.tails[queue2] = contact;
    this.lengths[queue2]++;
  }
  leave(queue2, contact) {
    const { next, previous } = this.contacts;
    const before = previous[contact];
    const after = next[contact];
    if (before < 0) this.heads[queue2] = after;
    else next[before] = after;
    if (after < 0) this.tails[queue2] = before;
    else previous[after] = before;
    this.lengths[queue2]--;
  }
};

// src/model/variates.ts
var none9 = -1;
var purposeCount6 = purposes.length;
var Variates = class {
  /** @param delay - where a drawn time is left: the delay of the event that it is drawn for. */
  constructor(scenario, needs, draws, delay) {
    this.needs = needs;
    this.draws = draws;
    this.samplers = new Samplers(draws, delay);
    const column2 = (pick2) => Int32Array.from(scenario.queues, (queue2) => this.add(pick2(queue2)));
    this.of = {
      ring: column2((queue2) => queue2.ring),
      patience: Int32Array.from(
        scenario.queues,
        (queue2) => queue2.patience ? this.samplers.add(queue2.patience) : none9
      ),
      talk: Int32Array.from(scenario.queues, (queue2) => this.samplers.add(queue2.talk)),
      wrapUp: column2((queue2) => queue2.wrapUp)
    };
  }
  /** Draws a time from a sampler into the delay of the next event; `purpose` is an index of the purpose table. */
  drawTime(sampler, need, purpose, attempt) {
    const { source: source3, ordinal, dayWord } = this.needs;
    const key = source3[need] * purposeCount6 + purpose;
    this.samplers.draw(sampler, key, ordinal[need], dayWord[need] | attempt << 8);
  }
  /** A uniform number in (0, 1) for a decision of this need. */
  decision(need, purpose, attempt) {
    return this.draws.uniform(
      this.needs.source[need] * purposeCount6 + purpose,
      this.needs.ordinal[need],
      this.needs.dayWord[need] | attempt << 8
    );
  }
  /** Registers a distribution; returns its sampler, or -1 where it is the constant 0 or absent. */
  add(distribution2) {
    if (!distribution2 || distribution2.kind === "constant" && distribution2.value === 0) return none9;
    return this.samplers.add(distribution2);
  }
};
function stagePurposes(what) {
  const names = [`switchboard${what}`, `handler${what}`, `work${what}`];
  return Int32Array.from(names, purposeIndex);
}

// src/model/centre-state.ts
var stages = ["switchboard", "handler", "work"];
function hasCases(scenario) {
  const { reasons: reasons2, triage: triage2, response: response2, thinnings, channelShifts, centre: centre3, queues: queues3 } = scenario;
  const parts2 = [reasons2, triage2, response2, thinnings, channelShifts, centre3];
  return parts2.some((part2) => part2 !== void 0) || queues3.some(({ whenAnswered: whenAnswered2 }) => whenAnswered2 !== void 0);
}
var CentreState = class {
  constructor(scenario, draws, observer, steps) {
    this.contacts = new Contacts();
    this.needs = new Needs();
    this.cases = new Cases();
    /** How many levels of the state of the centre have it announced that one can report online. */
    this.onlineAnnounced = 0;
    /** The present interval of the calendar. */
    this.interval = -1;
    this.hasCases = hasCases(scenario);
    this.horizon = scenario.calendar.intervalStartAt.at(-1) ?? 0;
    this.events = new FutureEvents(this.hasCases ? eventKinds.length : plainKinds);
    this.clock = this.events.clock;
    this.scenario = scenario;
    this.observer = observer;
    this.steps = steps;
    this.queues = new Queues(scenario.queues.length, this.contacts);
    this.floor = new Floor(scenario);
    this.variates = new Variates(scenario, this.needs, draws, this.events.delay);
    this.predicted = new PredictedWaits(this);
    this.stageOfQueue = Int32Array.from(scenario.queues, ({ stage }) => stages.indexOf(stage));
  }
  /** Something that cannot be, for the contact or need named. */
  fault(message, subject2) {
    return new Error(`${message} (number ${subject2})`);
  }
};

// src/statecharts/vocabulary.ts
var stateFeatures = /* @__PURE__ */ new Set(["id", "type", "initial", "states", "on", "description", "meta"]);
var chartFeatures = /* @__PURE__ */ new Set([...stateFeatures, "version", "types", "schemas"]);
var stateTypes = /* @__PURE__ */ new Set(["atomic", "compound", "final"]);
var transitionFeatures = /* @__PURE__ */ new Set([
  "target",
  "actions",
  "source",
  "eventType",
  "toJSON",
  "description",
  "meta"
]);
function refuseWhatCannotBeCompiled(machine) {
  const provided = Object.values(machine.implementations).flatMap((each2) => Object.keys(each2 ?? {}));
  if (provided.length > 0) refuse(machine.root, `an implementation of ${provided.join(", ")}`);
  if (machine.root.type === "atomic") refuse(machine.root, "no states");
  checkState(machine.root);
}
function checkState(state2) {
  const known3 = state2.parent === void 0 ? chartFeatures : stateFeatures;
  for (const [feature, value] of Object.entries(state2.config)) {
    if (value !== void 0 && !known3.has(feature)) refuse(state2, feature);
  }
  checkKind(state2);
  for (const [event, transitions] of state2.transitions) checkEvent(state2, event, transitions);
  for (const child of Object.values(state2.states)) checkState(child);
}
function checkKind(state2) {
  const children = Object.keys(state2.states).length;
  if (!stateTypes.has(state2.type)) refuse(state2, `type ${state2.type}`);
  if (state2.key.includes(".")) refuse(state2, "a dot in its name");
  if (children > 0 && state2.type !== "compound") refuse(state2, `states inside type ${state2.type}`);
  if (children > 0 && typeof state2.config.initial !== "string") refuse(state2, "initial that is not a name");
  if (state2.type !== "final") return;
  if (state2.path.length > 1) refuse(state2, "type final inside another state");
  if (state2.transitions.size > 0) refuse(state2, "on in a final state");
}
function checkEvent(state2, event, transitions) {
  if (event.includes("*")) refuse(state2, `wildcard ${event}`);
  if (event.startsWith("xstate.")) refuse(state2, `an event of XState's own, ${event}`);
  if (transitions.length !== 1) refuse(state2, `${transitions.length} transitions on ${event}`);
  for (const transition of transitions) checkTransition(state2, event, transition);
}
function checkTransition(state2, event, transition) {
  for (const [feature, value] of Object.entries(transition)) {
    const isUsed = value !== void 0 && value !== false;
    if (isUsed && !transitionFeatures.has(feature)) refuse(state2, `${feature} on ${event}`);
  }
  const targets = transition.target?.length ?? 0;
  if (targets !== 1) refuse(state2, `${targets} targets on ${event}`);
  for (const action of transition.actions) {
    if (typeof action !== "string") refuse(state2, `an action that is not a name on ${event}`);
  }
}
function refuse(state2, feature) {
  const where = state2.path.length > 0 ? `state ${state2.path.join(".")}` : "the chart itself";
  throw new Error(`statechart ${state2.machine.id}: ${where} has ${feature}, which no table can hold`);
}

// src/statecharts/compile.ts
function compileChart(machine) {
  refuseWhatCannotBeCompiled(machine);
  const nodes = withDescendants(machine.root);
  const leaves = nodes.filter((node2) => node2.type !== "compound");
  const events = distinct(nodes.flatMap((node2) => [...node2.transitions.keys()]));
  const cells2 = leaves.flatMap((leaf) => events.map((event) => transitionOf(leaf, event)));
  const effectsOfCells = cells2.map(effectsOf);
  const effects = distinct(effectsOfCells.flat());
  return {
    id: machine.id,
    states: leaves.map(pathOf),
    events,
    effects,
    initial: leaves.indexOf(firstLeaf(machine.root)),
    next: Int16Array.from(
      cells2,
      (cell) => cell === void 0 ? -1 : leaves.indexOf(firstLeaf(onlyTargetOf(cell)))
    ),
    effectStart: Int32Array.from(startsOf(effectsOfCells)),
    effectTokens: Int16Array.from(effectsOfCells.flat(), (effect) => effects.indexOf(effect)),
    isFinal: Uint8Array.from(leaves, (leaf) => leaf.type === "final" ? 1 : 0)
  };
}
function stateIndex(chart7, name2) {
  return indexIn2(chart7.states, name2, `state of ${chart7.id}`);
}
function eventIndex(chart7, name2) {
  return indexIn2(chart7.events, name2, `event of ${chart7.id}`);
}
function effectIndex(chart7, name2) {
  return indexIn2(chart7.effects, name2, `effect of ${chart7.id}`);
}
function transitionOf(leaf, event) {
  if (leaf.type === "final") return void 0;
  let node2 = leaf;
  while (node2 !== void 0 && !node2.transitions.has(event)) node2 = node2.parent;
  return node2?.transitions.get(event)?.[0];
}
function onlyTargetOf(transition) {
  const [target2] = transition.target ?? [];
  if (target2 === void 0) throw new Error("a transition without a target has passed the vocabulary");
  return target2;
}
function firstLeaf(state2) {
  let leaf = state2;
  while (leaf.type === "compound") leaf = onlyTargetOf(leaf.initial);
  return leaf;
}
function effectsOf(transition) {
  return (transition?.actions ?? []).filter((action) => typeof action === "string");
}
function startsOf(lists) {
  const starts = [0];
  let length = 0;
  for (const list of lists) {
    length += list.length;
    starts.push(length);
  }
  return starts;
}
function withDescendants(state2) {
  return [state2, ...Object.values(state2.states).flatMap(withDescendants)];
}
function pathOf(state2) {
  return state2.path.join(".");
}
function distinct(names) {
  return [...new Set(names)];
}
function indexIn2(names, name2, kind) {
  const index = names.indexOf(name2);
  if (index < 0) throw new Error(`no ${kind} is called ${name2}; there are ${names.join(", ")}`);
  return index;
}

// src/statecharts/centre.ts
import { createMachine } from "xstate";
var chart = {
  id: "centre",
  initial: "normal",
  states: {
    normal: {
      description: "No more contacts wait than usual.",
      on: { RISE: { target: "busy", actions: "enterBusy" } }
    },
    busy: {
      description: "Many contacts wait: the measures for it are taken.",
      on: {
        RISE: { target: "critical", actions: "enterCritical" },
        FALL: { target: "normal", actions: "leaveBusy" }
      }
    },
    critical: {
      description: "Very many wait: further measures are taken.",
      on: { FALL: { target: "busy", actions: "leaveCritical" } }
    }
  }
};
var centreMachine = createMachine(chart);

// src/statecharts/contact.ts
import { createMachine as createMachine2 } from "xstate";
var officerOutcomes = {
  TASKED: { target: "#contact.tasked", actions: ["startWrapUp", "closeContact"] },
  BOOKED: { target: "#contact.booked", actions: ["startWrapUp", "closeContact"] },
  KNOWN: { target: "#contact.known", actions: ["startWrapUp", "closeContact"] }
};
var chart2 = {
  id: "contact",
  initial: "begun",
  states: {
    begun: {
      description: "A number has been dialled: that of a switchboard, or one that handlers answer.",
      on: {
        RING_SWITCHBOARD: { target: "switchboard.ringing", actions: "startRing" },
        RING_HANDLER: { target: "handler.ringing", actions: "startRing" },
        OFFER_WORK: { target: "work.offered", actions: "startRing" }
      }
    },
    switchboard: {
      description: "The first stage of 101: an operator advises, puts through or upgrades.",
      initial: "ringing",
      states: {
        ringing: {
          description: "Rings a few seconds before anybody can answer; then a free operator does, or the caller waits.",
          on: {
            ANSWER: { target: "talking", actions: "startTalk" },
            WAIT: { target: "waiting", actions: "joinQueue" },
            TURN_AWAY: { target: "#contact.blocked", actions: "blockContact" }
          }
        },
        waiting: {
          description: "In the queue of the switchboard.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] }
          }
        },
        talking: {
          description: "Talks to an operator. How the talk ends is one decision.",
          on: {
            SETTLED_BY_ADVICE: { target: "#contact.advised", actions: ["startWrapUp", "closeContact"] },
            EXTENSION_REACHED: { target: "#contact.connected", actions: ["startWrapUp", "closeContact"] },
            VOICEMAIL: { target: "#contact.voicemail", actions: ["startWrapUp", "closeContact"] },
            PUT_THROUGH: { target: "#contact.handler.ringing", actions: ["startWrapUp", "startRing"] },
            UPGRADE: {
              target: "#contact.handler.ringing",
              actions: ["startWrapUp", "noteUpgrade", "startRing"]
            }
          }
        }
      }
    },
    handler: {
      description: "The stage of the trained handlers: the second of 101, the only one of 999.",
      initial: "ringing",
      states: {
        ringing: {
          description: "Rings a few seconds before anybody can answer; then a free handler does, or the caller waits.",
          on: {
            ANSWER: { target: "talking", actions: "startTalk" },
            WAIT: { target: "waiting", actions: "joinQueue" },
            TURN_AWAY: { target: "#contact.blocked", actions: "blockContact" }
          }
        },
        waiting: {
          description: "In the queue of a team of handlers.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
            MOVE_ONLINE: { target: "#contact.movedOnline", actions: ["leaveQueue", "abandonContact"] },
            CALL_BACK: { target: "calledBack", actions: "promiseCallback" },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] }
          }
        },
        calledBack: {
          description: "Has rung off, keeps the place in the queue, and will be rung back.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            RING_IN_VAIN: { target: "ringingInVain", actions: ["leaveQueue", "startTalk"] },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] }
          }
        },
        ringingInVain: {
          description: "A handler rings back, and nobody picks up.",
          on: { FINISHED: { target: "#contact.missed", actions: ["startWrapUp", "closeContact"] } }
        },
        talking: {
          description: "Talks to a trained handler.",
          on: {
            FINISHED: { target: "#contact.resolved", actions: ["startWrapUp", "closeContact"] },
            ...officerOutcomes,
            TRANSFER: { target: "ringing", actions: ["startWrapUp", "startRing"] },
            HOLD: { target: "held", actions: "holdTalk" },
            INTERRUPT: { target: "interrupted", actions: "interruptTalk" }
          }
        },
        held: {
          description: "On hold: the same handler has taken a more urgent contact, and comes back.",
          on: { RESUME: { target: "talking", actions: "resumeTalk" } }
        },
        interrupted: {
          description: "Broken off for a more urgent contact; the next free handler goes on with it.",
          on: { RESUME: { target: "talking", actions: ["leaveInterrupted", "resumeTalk"] } }
        }
      }
    },
    work: {
      description: "Off-call work: nobody is on the line.",
      initial: "offered",
      states: {
        offered: {
          description: "Has come up: a free handler begins with it, or it waits.",
          on: {
            ANSWER: { target: "doing", actions: "startTalk" },
            WAIT: { target: "waiting", actions: "joinQueue" },
            TURN_AWAY: { target: "#contact.blocked", actions: "blockContact" }
          }
        },
        waiting: {
          description: "In the list of work to be done.",
          on: {
            ANSWER: { target: "doing", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] }
          }
        },
        doing: {
          description: "A handler works on it.",
          on: {
            FINISHED: { target: "#contact.done", actions: ["startWrapUp", "closeContact"] },
            ...officerOutcomes,
            INTERRUPT: { target: "deferred", actions: "interruptTalk" }
          }
        },
        deferred: {
          description: "Put aside for a caller; the next free handler goes on with it.",
          on: { RESUME: { target: "doing", actions: ["leaveInterrupted", "resumeTalk"] } }
        }
      }
    },
    advised: { type: "final", description: "The switchboard's advice was enough." },
    connected: { type: "final", description: "Reached an officer's extension." },
    voicemail: { type: "final", description: "Nobody answered the extension: a message was left." },
    resolved: { type: "final", description: "A trained handler dealt with it." },
    done: { type: "final", description: "The work is done." },
    tasked: { type: "final", description: "Dealt with: an officer is sent." },
    booked: { type: "final", description: "Dealt with: an officer comes by appointment." },
    known: { type: "final", description: "The incident was known already." },
    missed: { type: "final", description: "Was rung back and did not pick up." },
    abandoned: { type: "final", description: "The caller hung up before anyone answered." },
    movedOnline: { type: "final", description: "Rang off to report it online." },
    blocked: { type: "final", description: "Found no free line, or the queue closed." }
  }
};
var contactMachine = createMachine2(chart2);

// src/statecharts/job.ts
import { createMachine as createMachine3 } from "xstate";
var chart3 = {
  id: "job",
  initial: "raised",
  states: {
    raised: {
      description: "An officer has been tasked.",
      on: {
        BOOK: { target: "booked", actions: "awaitAppointment" },
        TELEPHONE: { target: "waitingForInvestigator", actions: "joinCalls" },
        WAIT: { target: "waiting", actions: "joinJobs" }
      }
    },
    booked: {
      description: "By appointment: nobody is sent before it is due.",
      on: {
        DUE: { target: "waiting", actions: "joinJobs" },
        REGRADE: { target: "waiting", actions: ["cancelAppointment", "changeGrade", "joinJobs"] }
      }
    },
    waitingForInvestigator: {
      description: "A crime investigator is to settle it by telephone.",
      on: {
        PICK_UP: { target: "onTelephone", actions: ["leaveList", "startCall", "attendJob"] },
        REGRADE: { target: "waiting", actions: ["leaveList", "changeGrade", "joinJobs"] }
      }
    },
    onTelephone: {
      description: "The investigator rings, and settles it.",
      on: { CLOSE: { target: "closed", actions: ["endCall", "closeJob"] } }
    },
    waiting: {
      description: "For a unit; a job that is free at once waits no time.",
      on: {
        SEND: { target: "travelling", actions: ["sendUnit", "leaveListWhenServed"] },
        REGRADE: { target: "waiting", actions: ["leaveList", "changeGrade", "joinJobs"] }
      }
    },
    travelling: {
      description: "A unit is on its way.",
      on: {
        SEND: { target: "travelling", actions: ["sendUnit", "leaveListWhenServed"] },
        ARRIVE_FIRST: { target: "atScene", actions: ["startScene", "attendJob"] },
        ARRIVE: { target: "atScene", actions: "startScene" },
        DIVERT: { target: "waiting", actions: ["takeUnitAway", "waitAgain"] },
        DIVERT_ONE: { target: "travelling", actions: ["takeUnitAway", "waitAgain"] },
        REGRADE: { target: "travelling", actions: ["leaveList", "changeGrade", "joinJobs"] }
      }
    },
    atScene: {
      description: "A unit has come; others may be there, on their way, or still wanted.",
      on: {
        SEND: { target: "atScene", actions: ["sendUnit", "leaveListWhenServed"] },
        ARRIVE: { target: "atScene", actions: "startScene" },
        DIVERT: { target: "waiting", actions: ["takeUnitAway", "waitAgain"] },
        DIVERT_ONE: { target: "atScene", actions: ["takeUnitAway", "waitAgain"] },
        LEAVE: { target: "atScene", actions: "releaseUnit" },
        ARREST: { target: "inCustody", actions: "startCustody" },
        CLOSE: { target: "closed", actions: ["releaseUnit", "closeJob"] }
      }
    },
    inCustody: {
      description: "The last unit holds somebody under arrest, and writes the file.",
      on: { CLOSE: { target: "closed", actions: ["releaseUnit", "closeJob"] } }
    },
    closed: { type: "final", description: "Everybody has left." }
  }
};
var jobMachine = createMachine3(chart3);

// src/statecharts/need.ts
import { createMachine as createMachine4 } from "xstate";
var calledOff = { target: "settled", actions: ["cancelRetry", "settleNeed"] };
var chart4 = {
  id: "need",
  initial: "born",
  states: {
    born: {
      description: "Has a reason to contact the police and has not yet done so.",
      on: {
        CONTACT: { target: "inContact", actions: "openContact" },
        DEFLECT: { target: "deflected", actions: "deflectNeed" }
      }
    },
    inContact: {
      description: "One contact is under way: it rings, waits or talks.",
      on: {
        SETTLE: { target: "settled", actions: "settleNeed" },
        REDIAL: { target: "waitingToRedial", actions: "scheduleRetry" },
        REPEAT: { target: "waitingToRepeat", actions: "scheduleRetry" },
        CHASE: { target: "waitingToChase", actions: "scheduleRetry" },
        ESCALATE: { target: "waitingToEscalate", actions: "scheduleRetry" },
        AWAIT_OFFICER: { target: "waitingForOfficer", actions: "awaitOfficer" },
        GIVE_UP: { target: "lost", actions: "loseNeed" }
      }
    },
    waitingToRedial: {
      description: "Left unserved, and will try again after a while.",
      on: { RETRY: { target: "inContact", actions: "openContact" }, CALL_OFF: calledOff }
    },
    waitingToRepeat: {
      description: "Was served, but not right first time, and will ring again.",
      on: { RETRY: { target: "inContact", actions: "openContact" } }
    },
    waitingToChase: {
      description: "Left a voicemail, and will ring again to ask what became of it.",
      on: { RETRY: { target: "inContact", actions: "openContact" }, CALL_OFF: calledOff }
    },
    waitingToEscalate: {
      description: "Will dial the emergency number: abandoned, or was taken for less urgent than it is.",
      on: { RETRY: { target: "inContact", actions: "openContact" }, CALL_OFF: calledOff }
    },
    waitingForOfficer: {
      description: "An officer has been tasked and has not yet come.",
      on: {
        SETTLE: { target: "settled", actions: "settleNeed" },
        CHASE: { target: "inContact", actions: ["noteRetry", "openContact"] },
        ESCALATE: { target: "inContact", actions: ["noteRetry", "openContact"] }
      }
    },
    settled: { type: "final", description: "Nothing more is wanted from the centre." },
    lost: { type: "final", description: "Gave up without having been helped." },
    deflected: { type: "final", description: "Found what it wanted without contacting the centre." }
  }
};
var needMachine = createMachine4(chart4);

// src/statecharts/person.ts
import { createMachine as createMachine5 } from "xstate";
var chart5 = {
  id: "person",
  initial: "vacant",
  states: {
    vacant: {
      description: "A funded post that nobody fills.",
      on: {
        ADVERTISE: { target: "advertised" },
        START_IN_POST: { target: "competent.atWork", actions: ["joinCentre", "joinFloor"] },
        START_TUTORED: { target: "tutored", actions: ["joinCentre", "joinTutor"] }
      }
    },
    advertised: {
      description: "Filling it has been approved, and applications are read.",
      on: { VET: { target: "vetting" } }
    },
    vetting: {
      description: "Somebody has been chosen, and is vetted.",
      on: {
        START: { target: "classroom", actions: "joinCentre" },
        DROP_OUT: { target: "droppedOut" }
      }
    },
    classroom: {
      description: "In post, and in the classroom.",
      on: {
        PASS: { target: "tutored", actions: "joinTutor" },
        DROP_OUT: { target: "droppedOut", actions: "leaveCentre" }
      }
    },
    tutored: {
      description: "Takes contacts beside a tutor, whom that slows.",
      on: {
        RELEASE: { target: "competent.atWork", actions: ["leaveTutor", "joinFloor"] },
        DROP_OUT: { target: "droppedOut", actions: ["leaveTutor", "leaveCentre"] }
      }
    },
    competent: {
      description: "Takes contacts alone; the learning curve goes on.",
      initial: "atWork",
      states: {
        atWork: {
          description: "On the roster.",
          on: {
            TAKE_LEAVE: { target: "onLeave" },
            FALL_ILL: { target: "ill" },
            FALL_ILL_LONG: { target: "illLong" },
            RESTRICT: { target: "restricted" },
            SEND_ON_COURSE: { target: "#person.onCourse", actions: "leaveFloor" },
            GIVE_NOTICE: { target: "#person.leaving.atWork" }
          }
        },
        onLeave: {
          description: "On annual leave.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.onLeave" } }
        },
        ill: {
          description: "Off sick for days.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.ill" } }
        },
        illLong: {
          description: "Off sick for weeks or months.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.illLong" } }
        },
        restricted: {
          description: "At work, but not to take contacts.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.restricted" } }
        }
      }
    },
    onCourse: {
      description: "Learns the work of another team, or another skill.",
      on: {
        JOIN_TEAM: { target: "competent.atWork", actions: ["changeTeam", "joinFloor"] },
        GAIN_SKILL: { target: "competent.atWork", actions: ["gainSkill", "joinFloor"] }
      }
    },
    leaving: {
      description: "Works out the notice.",
      initial: "atWork",
      states: {
        atWork: {
          description: "On the roster still.",
          on: {
            TAKE_LEAVE: { target: "onLeave" },
            FALL_ILL: { target: "ill" },
            FALL_ILL_LONG: { target: "illLong" },
            RESTRICT: { target: "restricted" }
          }
        },
        onLeave: { description: "On annual leave.", on: { RETURN: { target: "atWork" } } },
        ill: { description: "Off sick for days.", on: { RETURN: { target: "atWork" } } },
        illLong: { description: "Off sick for weeks or months.", on: { RETURN: { target: "atWork" } } },
        restricted: {
          description: "At work, but not to take contacts.",
          on: { RETURN: { target: "atWork" } }
        }
      },
      on: {
        BECOME_OFFICER: { target: "policeOfficer", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        BECOME_PCSO: { target: "pcso", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        BECOME_INVESTIGATOR: {
          target: "crimeInvestigator",
          actions: ["leaveFloor", "leaveCentre", "arrive"]
        },
        JOIN_TRANSPORT: { target: "prisonerTransport", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        BECOME_CONTROLLER: { target: "controller", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        RETIRE: { target: "retired", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        GO_ELSEWHERE: { target: "elsewhere", actions: ["leaveFloor", "leaveCentre", "arrive"] }
      }
    },
    droppedOut: { type: "final", description: "Withdrew, or was turned down, before being released." },
    policeOfficer: { type: "final", description: "Has become a police officer." },
    pcso: { type: "final", description: "Has become a police community support officer." },
    crimeInvestigator: { type: "final", description: "Has become a local crime investigator." },
    prisonerTransport: { type: "final", description: "Has joined the prisoner transport team." },
    controller: { type: "final", description: "Has become a controller of incidents." },
    retired: { type: "final", description: "Has retired." },
    elsewhere: { type: "final", description: "Has left the force." }
  }
};
var personMachine = createMachine5(chart5);

// src/statecharts/triage.ts
import { createMachine as createMachine6 } from "xstate";
var deployed = {
  TASK: { target: "tasked", actions: "taskOfficer" },
  BOOK: { target: "booked", actions: "taskOfficer" },
  REGRADE: { target: "regraded", actions: "regradeJob" },
  KEEP_JOB: { target: "resolved" }
};
var chart6 = {
  id: "triage",
  initial: "answered",
  states: {
    answered: {
      description: "A handler has picked up.",
      on: {
        RECOGNISE: { target: "alreadyKnown", actions: "joinIncident" },
        ASSESS: { target: "#triage.assessing.threat" }
      }
    },
    assessing: {
      description: "How grave is it: each rating is 0 to 3, and may be misread.",
      initial: "threat",
      states: {
        threat: {
          description: "Who or what threatens, and how much.",
          on: { RATE: { target: "harm", actions: "rateThreat" } }
        },
        harm: { description: "What harm is likely.", on: { RATE: { target: "risk", actions: "rateHarm" } } },
        risk: {
          description: "How likely it is, and how soon.",
          on: { RATE: { target: "#triage.strategy", actions: "rateRisk" } }
        }
      }
    },
    strategy: {
      description: "Does the control strategy raise it: domestic abuse, cyber crime, high-risk people?",
      on: { RAISE: { target: "grading", actions: "raiseGrade" }, KEEP: { target: "grading" } }
    },
    grading: {
      description: "The matrix turns the ratings into a grade.",
      on: {
        IMMEDIATE: { target: "immediate", actions: "noteGrade" },
        PRIORITY: { target: "priority", actions: "noteGrade" },
        SCHEDULED: { target: "scheduled", actions: "noteGrade" },
        NO_DEPLOYMENT: { target: "noDeployment", actions: "noteGrade" }
      }
    },
    immediate: { description: "Lives or limbs are at stake, or a crime is under way.", on: deployed },
    priority: { description: "An officer is needed soon.", on: deployed },
    scheduled: { description: "An officer is needed, at an agreed time.", on: deployed },
    noDeployment: {
      description: "Can be resolved without an officer; one may be tasked all the same.",
      on: { ...deployed, RESOLVE: { target: "resolved" } }
    },
    alreadyKnown: { type: "final", description: "The incident is known: nothing new is raised." },
    tasked: { type: "final", description: "An officer is sent as soon as one is free." },
    booked: { type: "final", description: "An officer comes by appointment." },
    regraded: { type: "final", description: "The job that is open already has a more urgent grade now." },
    resolved: { type: "final", description: "The handler deals with it." }
  }
};
var triageMachine = createMachine6(chart6);

// src/model/chart-tables.ts
var needChart = compileChart(needMachine);
var contactChart = compileChart(contactMachine);
var centreChart = compileChart(centreMachine);
var triageChart = compileChart(triageMachine);
var jobChart = compileChart(jobMachine);
var personChart = compileChart(personMachine);

// src/model/centre-watch.ts
var table = centreChart;
var rise = eventIndex(table, "RISE");
var fall = eventIndex(table, "FALL");
var enterBusy = effectIndex(table, "enterBusy");
var leaveBusy = effectIndex(table, "leaveBusy");
var enterCritical = effectIndex(table, "enterCritical");
var leaveCritical = effectIndex(table, "leaveCritical");
var centreLooks = eventKinds.indexOf("centreLooks");
var subject = 0;
var CentreWatch = class {
  constructor(state2, centre3, { handlers: handlers5, staffing: staffing3 }) {
    this.at = table.initial;
    this.state = state2;
    this.centre = centre3;
    this.handlers = handlers5;
    this.staffing = staffing3;
    this.horizon = state2.scenario.calendar.intervalStartAt.at(-1) ?? 0;
    state2.steps?.started("centre", subject);
    this.awaitLook();
  }
  /** Counts who waits, and goes up or down as many levels as it takes. */
  look() {
    const { queues: queues3 } = this.state;
    let waiting = 0;
    for (const queue2 of this.centre.watches) waiting += queues3.lengths[queue2];
    let up = this.levelAbove();
    while (up !== null && waiting >= up.from) {
      this.step(rise);
      up = this.levelAbove();
    }
    let here = this.levelHere();
    while (here !== null && waiting <= here.until) {
      this.step(fall);
      here = this.levelHere();
    }
    this.awaitLook();
  }
  /** Nobody looks after the end of the calendar. */
  awaitLook() {
    const { clock, events } = this.state;
    if (clock[0] + this.centre.every < this.horizon)
      events.schedule(centreLooks, subject, this.centre.every);
  }
  levelAbove() {
    return [this.centre.busy, this.centre.critical][this.at] ?? null;
  }
  levelHere() {
    return [null, this.centre.busy, this.centre.critical][this.at] ?? null;
  }
  step(event) {
    const { steps, observer } = this.state;
    const cell = this.at * table.events.length + event;
    const next = table.next[cell];
    if (next < 0) throw this.state.fault(`the centre refuses ${table.events[event]}`, this.at);
    observer.channels?.centreChanges(next);
    this.at = next;
    steps?.stepped("centre", subject, { event, state: next });
    for (let i = table.effectStart[cell]; i < table.effectStart[cell + 1]; i++)
      this.run(table.effectTokens[i]);
  }
  run(effect) {
    const { busy: busy3, critical } = this.centre;
    if (effect === enterBusy) return this.take(busy3, 1);
    if (effect === leaveBusy) return this.take(busy3, -1);
    if (critical !== null && effect === enterCritical) return this.take(critical, 1);
    if (critical !== null && effect === leaveCritical) return this.take(critical, -1);
    throw this.state.fault(`the centre has no effect ${effect}`, this.at);
  }
  /** Begins the measures of a level (1), or ends them (-1). */
  take({ adds, opens, pauses, announces }, by) {
    const { floor } = this.state;
    for (const { team: team2, queue: queue2 } of opens) floor.gates.open(team2, queue2, by);
    for (let queue2 = 0; queue2 < pauses.length; queue2++) if (pauses[queue2]) floor.gates.pause(queue2, by);
    if (announces) this.state.onlineAnnounced += by;
    for (let team2 = 0; team2 < adds.length; team2++)
      if (adds[team2] > 0) this.staffing.add(team2, by * adds[team2]);
    this.handlers.lookRound();
  }
};

// src/model/retry-delays.ts
var redialDelayed = 0;
var chaserDelayed = 1;
var escalationDelayed = 2;
var blockedDelayed = 3;
var callbackDelayed = 4;
var atOnce = 5;
var answeredRepeatDelayed = 6;
var missedDelayed = 7;
var repeatDelayed = 8;
var mostAttempts = 255;
function ringsAgain({ needs, variates }, need, { again: again2, purpose }) {
  const attempt = needs.attempts[need] - 1;
  return again2 !== null && needs.redials[need] < again2.atMost && attempt < mostAttempts && variates.decision(need, purpose, attempt) < again2.share;
}
var RetryDelays = class {
  constructor(state2) {
    const { queues: queues3, triage: triage2 } = state2.scenario;
    const { variates } = state2;
    const byQueue = (purpose, pick2) => ({
      samplers: Int32Array.from(queues3, (queue2) => variates.add(pick2(queue2))),
      purpose: purposeIndex(purpose)
    });
    const everywhere = (purpose, delay) => byQueue(purpose, () => delay);
    this.state = state2;
    this.delays = [
      byQueue("redialDelay", ({ whenAbandoned: whenAbandoned2 }) => whenAbandoned2.redial?.delay),
      byQueue("chaserDelay", ({ outcomes: outcomes2 }) => outcomes2?.extension.chaser?.delay),
      byQueue("escalationDelay", ({ whenAbandoned: whenAbandoned2 }) => whenAbandoned2.escalation?.delay),
      byQueue("blockedDelay", ({ whenBlocked }) => whenBlocked?.delay),
      byQueue("callbackRedialDelay", ({ callback: callback2 }) => callback2?.redial?.delay),
      byQueue("redialDelay", () => null),
      byQueue("answeredRepeatDelay", ({ whenAnswered: whenAnswered2 }) => whenAnswered2?.repeat?.delay),
      everywhere("missedDelay", triage2?.missed?.delay),
      ...(triage2?.repeat?.delays ?? []).map((delay) => everywhere("repeatDelay", delay))
    ];
  }
  /** Leaves the time until the next contact of a need in the delay of the next event. */
  draw(need) {
    const { needs, events, variates } = this.state;
    const { samplers, purpose } = this.delays[needs.nextDelay[need]];
    const sampler = samplers[needs.leftQueue[need]];
    events.delay[0] = 0;
    if (sampler >= 0) variates.drawTime(sampler, need, purpose, needs.attempts[need] - 1);
  }
};

// src/model/transfers.ts
var finished = eventIndex(contactChart, "FINISHED");
var transfer = eventIndex(contactChart, "TRANSFER");
var transferPurpose = purposeIndex("handlerTransfer");
var mostTalks = 250;
function decideEnd(state2, contact) {
  const { contacts, needs, variates, scenario, observer } = state2;
  const { transfers } = scenario.queues[contacts.queue[contact]];
  if (transfers.length === 0) return finished;
  const need = contacts.need[contact];
  const talks = needs.handlerTalks[need];
  if (talks >= mostTalks) return finished;
  let left2 = variates.decision(need, transferPurpose, talks - 1);
  for (const { share: share2, queue: queue2 } of transfers) {
    if (left2 < share2) {
      observer.transferred(contact);
      contacts.queue[contact] = queue2;
      return transfer;
    }
    left2 -= share2;
  }
  return finished;
}

// src/model/served.ts
var notRight = purposeIndex("notRight");
var missedReturns = purposeIndex("missedReturns");
var answeredRepeat = purposeIndex("answeredRepeat");
var repeatOrigin = origins.indexOf("repeat");
var escalationOrigin = origins.indexOf("escalation");
var notRightFirstTime = causes.indexOf("notRightFirstTime");
var takenForLess = causes.indexOf("takenForLess");
var known2 = stateIndex(contactChart, "known");
var onRepeat = eventIndex(needChart, "REPEAT");
var onEscalate = eventIndex(needChart, "ESCALATE");
var isResolved = Uint8Array.from(
  contactChart.states,
  (state2) => ["resolved", "done"].includes(state2) ? 1 : 0
);
var noDeployment2 = 3;
var settles = 0;
var settlesOrAwaits = 1;
var repeats = 2;
var ringsAsMissed = 3;
var repeatsAnyway = 4;
var Served = class {
  constructor(state2, { steps, officers, triage: triage2 }) {
    this.state = state2;
    this.steps = steps;
    this.officers = officers;
    this.triage = triage2;
  }
  /** Decides, while the contact still is there, what its need does next. */
  decide(contact) {
    const { contacts, needs } = this.state;
    const need = contacts.need[contact];
    if (contacts.state[contact] === known2 || this.officers.hasCome(need)) return settles;
    const canRing = needs.attempts[need] <= mostAttempts && needs.handlerTalks[need] < mostTalks;
    if (!canRing) return settlesOrAwaits;
    if (this.triage?.columns.isGraded(contact) === true) return this.afterTriage(contact, need);
    return this.ringsAnyway(contact, need) ? repeatsAnyway : settlesOrAwaits;
  }
  /** Does it; the contact ended in `queue`. */
  follow(need, queue2, next) {
    const { needs, cases, scenario } = this.state;
    needs.leftQueue[need] = queue2;
    switch (next) {
      case settles:
        return this.steps.settle(need);
      case repeats: {
        const last = (scenario.triage?.repeat?.delays.length ?? 0) - 1;
        return this.ringAgain(need, repeatDelayed + Math.min(cases.repeats[need], last));
      }
      case repeatsAnyway:
        return this.ringAgain(need, answeredRepeatDelayed);
      case ringsAsMissed:
        return this.returnAsMissed(need);
      default:
        return this.steps.settleOrAwait(need);
    }
  }
  afterTriage(contact, need) {
    const { cases, contacts } = this.state;
    if (this.isTakenForLess(need) && this.returns(need)) return ringsAsMissed;
    const isDone = isResolved[contacts.state[contact]] === 1 && cases.awaited[need] === 0;
    return isDone && this.isNotRight(contact, need) ? repeats : settlesOrAwaits;
  }
  /** Given a less urgent grade than the need truly has. */
  isTakenForLess(need) {
    const { grade: grade2, trueGrade, awaited, jobGrade } = this.state.cases;
    if (trueGrade[need] === ungraded) return false;
    const job2 = awaited[need] > 0 ? jobGrade[need] : noDeployment2;
    return Math.min(grade2[need], job2) > trueGrade[need];
  }
  returns(need) {
    const { scenario, cases, variates } = this.state;
    const missed3 = scenario.triage?.missed ?? null;
    return missed3 !== null && cases.missed[need] < missed3.atMost && variates.decision(need, missedReturns, cases.missed[need]) < missed3.share;
  }
  /** For a need that wants no officer: whether it will ring again about the same. */
  isNotRight(contact, need) {
    const { scenario, cases, variates } = this.state;
    const repeat = scenario.triage?.repeat ?? null;
    const before = cases.repeats[need];
    if (repeat === null || this.triage === null || before >= repeat.atMost) return false;
    if (cases.trueGrade[need] !== noDeployment2 || cases.grade[need] !== noDeployment2) return false;
    const { again: again2 } = repeat;
    const probability = before > 0 && again2 !== null ? again2[Math.min(before, again2.length) - 1] : this.triage.notRightShare(contact);
    return variates.decision(need, notRight, before) < probability;
  }
  ringsAnyway(contact, need) {
    const { scenario, contacts, cases, needs, variates } = this.state;
    const repeat = scenario.queues[contacts.queue[contact]].whenAnswered?.repeat ?? null;
    return repeat !== null && cases.repeats[need] < repeat.atMost && variates.decision(need, answeredRepeat, needs.attempts[need] - 1) < repeat.share;
  }
  ringAgain(need, delay) {
    const { needs, cases, scenario } = this.state;
    cases.repeats[need]++;
    cases.cause[need] = notRightFirstTime;
    const to = delay === answeredRepeatDelayed ? null : scenario.triage?.repeat?.to ?? null;
    if (to !== null) {
      needs.nextQueue[need] = to.queue;
      needs.nextChannel[need] = to.channel;
    }
    needs.nextOrigin[need] = repeatOrigin;
    needs.nextDelay[need] = delay;
    this.steps.step(need, onRepeat);
  }
  returnAsMissed(need) {
    const { needs, cases, scenario } = this.state;
    const missed3 = scenario.triage?.missed ?? null;
    if (missed3 === null) throw this.state.fault("nobody returns who was taken for less", need);
    cases.missed[need]++;
    cases.cause[need] = takenForLess;
    needs.nextQueue[need] = missed3.queue;
    needs.nextChannel[need] = missed3.channel;
    needs.nextOrigin[need] = escalationOrigin;
    needs.nextDelay[need] = missedDelayed;
    this.steps.step(need, onEscalate);
  }
};

// src/model/contact-endings.ts
var voicemail = stateIndex(contactChart, "voicemail");
var missed = stateIndex(contactChart, "missed");
var movedOnline2 = stateIndex(contactChart, "movedOnline");
var closeContact = effectIndex(contactChart, "closeContact");
var abandonContact = effectIndex(contactChart, "abandonContact");
var blockContact = effectIndex(contactChart, "blockContact");
var ContactEndings = class {
  constructor(state2, { needLife, work, doors, conversations }) {
    const { steps, officers } = needLife;
    this.state = state2;
    this.needLife = needLife;
    this.work = work;
    this.doors = doors;
    this.served = conversations === null ? null : new Served(state2, { steps, officers, triage: conversations.triage });
    this.hasDoors = doors.exist;
    this.hasWork = state2.scenario.queues.some(({ stage }) => stage === "work");
  }
  /** Does what the chart says of an ending; false if the effect is about something else. */
  run(effect, contact) {
    if (effect === closeContact) this.close(contact);
    else if (effect === abandonContact) this.abandon(contact);
    else if (effect === blockContact) this.block(contact);
    else return false;
    return true;
  }
  /** Served, or rung back in vain: the need is settled, tries again, or waits for an officer. */
  close(contact) {
    const { contacts, observer } = this.state;
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    const need = contacts.need[contact];
    const queue2 = contacts.queue[contact];
    const state2 = contacts.state[contact];
    if (state2 === voicemail) observer.leftVoicemail(contact);
    const next = this.served === null ? 0 : this.served.decide(contact);
    this.end(contact);
    if (state2 === voicemail) this.needLife.unserved.leaveVoicemail(need, queue2);
    else if (state2 === missed) this.needLife.unserved.missCallback(need, queue2);
    else if (this.served === null) this.needLife.steps.settle(need);
    else this.served.follow(need, queue2, next);
  }
  /** Hung up, unserved; or rang off to report online. */
  abandon(contact) {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact];
    const queue2 = contacts.queue[contact];
    observer.abandoned(contact);
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    if (contacts.state[contact] === movedOnline2) {
      observer.channels?.movedOnline(contact);
      this.end(contact);
      return this.needLife.unserved.moveOnline(need, queue2);
    }
    if (this.hasWork) this.work.decide(contact, queue2, "abandoned");
    this.end(contact);
    this.needLife.unserved.abandon(need, queue2);
    if (this.hasWork) this.work.begin();
  }
  /** Found no line, or a closed queue. */
  block(contact) {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact];
    const queue2 = contacts.queue[contact];
    observer.blocked(contact);
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    this.end(contact);
    this.needLife.unserved.turnAway(need, queue2);
  }
  /** The caller is off the line. */
  releaseLine(contact) {
    if (this.hasDoors) this.doors.releaseLine(contact);
  }
  end(contact) {
    const { contacts, observer } = this.state;
    observer.ended(contact);
    this.releaseLine(contact);
    contacts.release(contact);
  }
};

// src/model/assessment.ts
var misreading = purposeIndex("misreading");
var officerUnneeded = purposeIndex("officerUnneeded");
var unneededGrade = purposeIndex("unneededGrade");
var most2 = 255;
var noDeployment3 = 3;
var Assessment = class {
  constructor(state2, triage2) {
    this.state = state2;
    this.triage = triage2;
    this.misread = byHandler(state2, ({ misread }) => misread ?? 1);
    this.notRight = byHandler(state2, ({ notRight: notRight2 }) => notRight2 ?? 1);
    this.effects = state2.scenario.queues.map(
      (queue2) => queue2.triage === "full" ? triage2.full : triage2.byDepth
    );
  }
  /** By how much every rating is misread by the handler in hand: -1, 0 or 1. */
  misreading(contact) {
    const { contacts, cases, queues: queues3, variates } = this.state;
    const { under, over: over2, pressure } = this.triage;
    const need = contacts.need[contact];
    const queue2 = contacts.queue[contact];
    const isPressed = pressure !== null && queues3.lengths[queue2] >= pressure.waiting;
    const times = this.effects[queue2].misread * this.misread[contacts.handler[contact]] * (isPressed ? pressure.times : 1);
    const draw = variates.decision(need, misreading, Math.min(most2, cases.gradings[need]));
    if (draw < under * times) return -1;
    return draw > 1 - over2 * times ? 1 : 0;
  }
  /** For a need that wants no officer: the grade with which one is tasked all the same, or noDeployment for none. */
  needless(need, queue2) {
    const { variates } = this.state;
    if (variates.decision(need, officerUnneeded, 0) >= this.effects[queue2].tasked) return noDeployment3;
    const { unneeded } = this.triage;
    let left2 = variates.decision(need, unneededGrade, 0);
    let grade2 = 0;
    while (grade2 < unneeded.length - 1 && left2 >= unneeded[grade2]) left2 -= unneeded[grade2++];
    return grade2;
  }
  /** Probability that a need that wants no officer will ring again, graded by `handler` in `queue`. */
  notRightShare(need, handler, queue2) {
    const { cases, scenario } = this.state;
    const resolvable = scenario.reasons?.[cases.reason[need]]?.resolvable ?? 1;
    return Math.min(1, (1 - this.effects[queue2].resolved * resolvable) * this.notRight[handler]);
  }
};
function byHandler({ scenario }, pick2) {
  return Float64Array.from(
    scenario.teams.flatMap(
      (team2) => Array.from(team2.bandOfHandler).flatMap((band2) => {
        const its = team2.bands[band2];
        return Array.from({ length: placesOf(team2) }, () => its === void 0 ? 1 : pick2(its));
      })
    )
  );
}

// src/model/case-observer.ts
var triageOutcomes = ["resolved", "tasked", "booked", "unneeded", "regraded", "known"];

// src/model/triage-columns.ts
var none10 = -1;
var TriageColumns = class {
  constructor() {
    /** Where it stands in its statechart. */
    this.state = new Uint8Array(64);
    /** Of the conversation in hand: 1 where the handler triages; 1 where the incident was recognised as known. */
    this.isTriaged = new Uint8Array(64);
    this.isRecognised = new Uint8Array(64);
    /** 1 where the time to grade came while the talk was broken off. */
    this.isOverdue = new Uint8Array(64);
    /** The event of the contact's chart with which the talk will end; -1 until it is graded or recognised. */
    this.end = new Int16Array(64);
    /** Whoever graded the contact, and in which queue; -1 for nobody. */
    this.gradedBy = new Int32Array(64);
    this.gradedIn = new Int32Array(64);
  }
  /** A contact begins. */
  clear(contact) {
    if (contact >= this.state.length) this.grow(contact);
    this.isTriaged[contact] = 0;
    this.isRecognised[contact] = 0;
    this.isOverdue[contact] = 0;
    this.end[contact] = none10;
    this.gradedBy[contact] = none10;
    this.gradedIn[contact] = none10;
  }
  /** A conversation of the contact begins: the first, or one with somebody whom it was passed on to. */
  beginTalk(contact, isTriaged) {
    this.isTriaged[contact] = isTriaged ? 1 : 0;
    this.isRecognised[contact] = 0;
    this.isOverdue[contact] = 0;
    this.end[contact] = none10;
  }
  /** Whether somebody has graded the contact. */
  isGraded(contact) {
    return this.gradedBy[contact] >= 0;
  }
  grow(contact) {
    const length = Math.max(2 * this.state.length, contact + 1);
    this.state = widened(this.state, length);
    this.isTriaged = widened(this.isTriaged, length);
    this.isRecognised = widened(this.isRecognised, length);
    this.isOverdue = widened(this.isOverdue, length);
    this.end = widened(this.end, length);
    this.gradedBy = widened(this.gradedBy, length);
    this.gradedIn = widened(this.gradedIn, length);
  }
};

// src/model/triage.ts
var table2 = triageChart;
var eventCount = table2.events.length;
var workOrigin = origins.indexOf("work");
var onRecognise = eventIndex(triageChart, "RECOGNISE");
var onAssess = eventIndex(triageChart, "ASSESS");
var onRate = eventIndex(triageChart, "RATE");
var onRaise = eventIndex(triageChart, "RAISE");
var onKeep = eventIndex(triageChart, "KEEP");
var onTask = eventIndex(triageChart, "TASK");
var onBook = eventIndex(triageChart, "BOOK");
var onRegrade = eventIndex(triageChart, "REGRADE");
var onKeepJob = eventIndex(triageChart, "KEEP_JOB");
var onResolve = eventIndex(triageChart, "RESOLVE");
var gradeEvents = ["IMMEDIATE", "PRIORITY", "SCHEDULED", "NO_DEPLOYMENT"].map(
  (event) => eventIndex(triageChart, event)
);
var joinIncident = effectIndex(triageChart, "joinIncident");
var rateThreat = effectIndex(triageChart, "rateThreat");
var rateHarm = effectIndex(triageChart, "rateHarm");
var rateRisk = effectIndex(triageChart, "rateRisk");
var raiseGrade = effectIndex(triageChart, "raiseGrade");
var noteGrade = effectIndex(triageChart, "noteGrade");
var taskOfficer = effectIndex(triageChart, "taskOfficer");
var regradeJob = effectIndex(triageChart, "regradeJob");
var isKnown = eventIndex(contactChart, "KNOWN");
var endOf = Int16Array.from(table2.events, (event) => {
  if (event === "TASK") return eventIndex(contactChart, "TASKED");
  return eventIndex(contactChart, event === "BOOK" ? "BOOKED" : "FINISHED");
});
var resolvedOutcome = triageOutcomes.indexOf("resolved");
var taskedOutcome = triageOutcomes.indexOf("tasked");
var bookedOutcome = triageOutcomes.indexOf("booked");
var unneededOutcome = triageOutcomes.indexOf("unneeded");
var regradedOutcome = triageOutcomes.indexOf("regraded");
var knownOutcome = triageOutcomes.indexOf("known");
var scheduled = 2;
var noDeployment4 = 3;
var highestRating = 3;
var mostGradings = 255;
var Triage = class {
  constructor(state2, rules, needLife) {
    this.columns = new TriageColumns();
    /** Of the grading under way: by how much ratings are misread, the grade, and that of the officer's job. */
    this.misread = 0;
    this.grade = 0;
    this.raised = 0;
    this.job = 0;
    this.state = state2;
    this.rules = rules;
    this.assessment = new Assessment(state2, rules);
    this.needLife = needLife;
  }
  /** A handler picks up: recognises an incident that is known, or will assess the need. */
  begin(contact) {
    const { contacts, cases, scenario } = this.state;
    const need = contacts.need[contact];
    const isTriaged = scenario.queues[contacts.queue[contact]].triage !== void 0 && contacts.origin[contact] !== workOrigin && cases.reason[need] >= 0;
    this.columns.beginTalk(contact, isTriaged);
    if (!isTriaged || !this.needLife.incidents.isRecognised(need)) return;
    this.start(contact);
    this.step(contact, onRecognise);
    this.columns.isRecognised[contact] = 1;
    this.columns.end[contact] = isKnown;
    this.state.observer.cases?.decided(contact, knownOutcome);
  }
  /** The handler in hand grades now. */
  gradeNow(contact) {
    const { contacts, cases } = this.state;
    const need = contacts.need[contact];
    this.misread = this.assessment.misreading(contact);
    this.start(contact);
    this.step(contact, onAssess);
    this.step(contact, onRate);
    this.step(contact, onRate);
    this.step(contact, onRate);
    const harmOrRisk = Math.max(cases.ratedHarm[need], cases.ratedRisk[need]);
    this.grade = matrixGrade(this.rules, cases.ratedThreat[need], harmOrRisk);
    this.raised = markedGrade(this.rules, this.grade, cases.markers[need]);
    this.step(contact, this.raised < this.grade ? onRaise : onKeep);
    this.columns.gradedBy[contact] = contacts.handler[contact];
    this.columns.gradedIn[contact] = contacts.queue[contact];
    this.step(contact, gradeEvents[this.grade]);
    this.decide(contact, need);
  }
  /** Probability that the need, graded in this contact, will ring again. */
  notRightShare(contact) {
    const { gradedBy, gradedIn } = this.columns;
    const need = this.state.contacts.need[contact];
    return this.assessment.notRightShare(need, gradedBy[contact], gradedIn[contact]);
  }
  /** What is done about a need that is graded. */
  decide(contact, need) {
    const { cases } = this.state;
    const { grade: grade2 } = this;
    if (cases.awaited[need] > 0 && grade2 < cases.jobGrade[need])
      return this.conclude(contact, onRegrade, regradedOutcome);
    if (cases.awaited[need] > 0 || this.needLife.officers.hasCome(need))
      return this.conclude(contact, onKeepJob, resolvedOutcome);
    const isNeedless = grade2 === noDeployment4 && cases.trueGrade[need] === noDeployment4;
    this.job = isNeedless ? this.assessment.needless(need, this.columns.gradedIn[contact]) : grade2;
    if (this.job === noDeployment4) return this.conclude(contact, onResolve, resolvedOutcome);
    const outcome = this.job === scheduled ? bookedOutcome : taskedOutcome;
    this.conclude(contact, this.job === scheduled ? onBook : onTask, isNeedless ? unneededOutcome : outcome);
  }
  conclude(contact, event, outcome) {
    this.columns.end[contact] = endOf[event];
    this.step(contact, event);
    this.state.observer.cases?.decided(contact, outcome);
  }
  start(contact) {
    const { steps } = this.state;
    this.columns.state[contact] = table2.initial;
    if (steps !== null) steps.started("triage", contact);
  }
  step(contact, event) {
    const { steps } = this.state;
    const cell = this.columns.state[contact] * eventCount + event;
    const next = table2.next[cell];
    if (next < 0) {
      const at3 = table2.states[this.columns.state[contact]];
      throw this.state.fault(`a triage ${at3} refuses ${table2.events[event]}`, contact);
    }
    this.columns.state[contact] = next;
    if (steps !== null) steps.stepped("triage", contact, { event, state: next });
    const end = table2.effectStart[cell + 1];
    for (let i = table2.effectStart[cell]; i < end; i++) this.run(table2.effectTokens[i], contact);
  }
  run(effect, contact) {
    const { cases, contacts, observer } = this.state;
    const need = contacts.need[contact];
    switch (effect) {
      case rateThreat:
        cases.ratedThreat[need] = this.read(cases.threat[need]);
        return;
      case rateHarm:
        cases.ratedHarm[need] = this.read(cases.harm[need]);
        return;
      case rateRisk:
        cases.ratedRisk[need] = this.read(cases.risk[need]);
        return;
      case raiseGrade:
        this.grade = this.raised;
        return;
      case noteGrade:
        return this.noteGrade(contact, need);
      case taskOfficer:
        return this.needLife.officers.task(need, this.job);
      case regradeJob:
        return this.needLife.officers.regrade(need, this.grade);
      case joinIncident:
        return observer.cases?.duplicateRecognised(contact);
      default:
        throw this.state.fault(`triage has no effect ${effect}`, contact);
    }
  }
  read(rating) {
    return Math.min(highestRating, Math.max(0, rating + this.misread));
  }
  noteGrade(contact, need) {
    const { cases, clock, observer } = this.state;
    cases.grade[need] = this.grade;
    cases.gradings[need] = Math.min(mostGradings, cases.gradings[need] + 1);
    cases.knownAt[need] = Math.min(cases.knownAt[need], clock[0]);
    this.needLife.incidents.noteGraded(need);
    observer.cases?.graded(contact);
  }
};

// src/model/conversations.ts
var gradingDue2 = eventKinds.indexOf("gradingDue");
var answeredTask = purposeIndex("answeredTask");
var workOrigin2 = origins.indexOf("work");
var finished2 = eventIndex(contactChart, "FINISHED");
var tasked2 = eventIndex(contactChart, "TASKED");
var booked = eventIndex(contactChart, "BOOKED");
var switchboard = 0;
var scheduled2 = 2;
var Conversations = class {
  constructor(state2, needLife) {
    const { triage: triage2, queues: queues3 } = state2.scenario;
    this.state = state2;
    this.needLife = needLife;
    this.triage = triage2 === void 0 ? null : new Triage(state2, triage2, needLife);
    this.gradedAfter = triage2?.gradedAfter ?? Number.POSITIVE_INFINITY;
    this.depthFactor = Float64Array.from(queues3, ({ talk, triage: way }) => {
      const mean3 = meanOf2(talk);
      if (triage2 === void 0 || way === void 0 || mean3 === 0) return 1;
      const { talkSaved } = way === "full" ? triage2.full : triage2.byDepth;
      return Math.max(0, mean3 - talkSaved) / mean3;
    });
  }
  /** A contact begins. */
  open(contact) {
    this.triage?.columns.clear(contact);
  }
  /** A handler picks up; the time drawn for the talk is changed by what the contact is about. */
  begin(contact) {
    const { contacts, events } = this.state;
    this.triage?.begin(contact);
    const queue2 = contacts.queue[contact];
    events.delay[0] *= this.depthFactor[queue2] * this.paceOf(contact, queue2);
  }
  /** The talk will take as long as the delay of the last event: it may be graded before it ends. */
  awaitGrading(contact) {
    const { events } = this.state;
    if (!(events.delay[0] > this.gradedAfter) || !this.isUngraded(contact)) return;
    events.schedule(gradingDue2, contact, this.gradedAfter);
  }
  /** The time to grade has come; who is broken off then is graded when the talk goes on. */
  grade(contact) {
    if (this.triage === null) return;
    if (this.state.contacts.handler[contact] < 0) this.triage.columns.isOverdue[contact] = 1;
    else this.triage.gradeNow(contact);
  }
  resume(contact) {
    if (this.triage === null || this.triage.columns.isOverdue[contact] !== 1) return;
    this.triage.columns.isOverdue[contact] = 0;
    this.triage.gradeNow(contact);
  }
  /** What is written up after a talk in `queue` takes as many times as long as the talk. */
  writeUp(contact, queue2) {
    this.state.events.delay[0] *= this.paceOf(contact, queue2);
  }
  /** The talk is over: how the contact ends or goes on, as an event of its chart. */
  end(contact) {
    const { contacts, events } = this.state;
    if (contacts.origin[contact] === workOrigin2) return finished2;
    const isUngraded = this.isUngraded(contact);
    if (isUngraded) events.cancel(gradingDue2, contact);
    if (this.triage?.columns.isRecognised[contact] !== 1) {
      const event = decideEnd(this.state, contact);
      if (event !== finished2) return event;
    }
    if (this.triage === null || this.triage.columns.isTriaged[contact] === 0) return this.endPlainly(contact);
    if (isUngraded) this.triage.gradeNow(contact);
    return this.triage.columns.end[contact];
  }
  isUngraded(contact) {
    if (this.triage === null) return false;
    const { isTriaged, end } = this.triage.columns;
    return isTriaged[contact] === 1 && end[contact] < 0;
  }
  /** Without triage, a share has an officer tasked. */
  endPlainly(contact) {
    const { contacts, needs, scenario, variates } = this.state;
    const task = scenario.queues[contacts.queue[contact]].whenAnswered?.task ?? null;
    if (task === null) return finished2;
    const need = contacts.need[contact];
    if (variates.decision(need, answeredTask, needs.attempts[need] - 1) >= task.share) return finished2;
    this.needLife.officers.task(need, task.grade);
    return task.grade === scheduled2 ? booked : tasked2;
  }
  /** Times as long as others, by reason, and if the incident was known. */
  paceOf(contact, queue2) {
    const { contacts, cases, scenario, stageOfQueue } = this.state;
    if (stageOfQueue[queue2] === switchboard || contacts.origin[contact] === workOrigin2) return 1;
    const pace = scenario.reasons?.[cases.reason[contacts.need[contact]]]?.handleTime ?? 1;
    if (this.triage === null || this.triage.columns.isRecognised[contact] === 0) return pace;
    return pace * (scenario.triage?.duplicates?.handleTime ?? 1);
  }
};

// src/model/doors.ts
var none11 = -1;
var noLineLeft = -2;
var Doors = class {
  constructor(scenario, contacts) {
    const { trunks: trunks2, queues: queues3, channels } = scenario;
    this.scenario = scenario;
    this.contacts = contacts;
    this.exist = trunks2.length > 0 || queues3.some(({ isOpen }) => isOpen !== null);
    this.trunkOfChannel = Int32Array.from(
      channels,
      (_, channel) => trunks2.findIndex((trunk2) => trunk2.channels.includes(channel))
    );
    this.linesFree = Int32Array.from(trunks2, ({ lines }) => lines);
    this.isOpen = new Uint8Array(queues3.length).fill(1);
  }
  /** A new contact takes a line, if there is one. */
  seizeLine(contact) {
    const trunk2 = this.trunkOfChannel[this.contacts.channel[contact]];
    this.contacts.trunk[contact] = none11;
    if (trunk2 < 0) return;
    const isFree = this.linesFree[trunk2] > 0;
    this.contacts.trunk[contact] = isFree ? trunk2 : noLineLeft;
    if (isFree) this.linesFree[trunk2]--;
  }
  /** The caller is gone. */
  releaseLine(contact) {
    const trunk2 = this.contacts.trunk[contact];
    if (trunk2 >= 0) this.linesFree[trunk2]++;
    this.contacts.trunk[contact] = none11;
  }
  /** Whether a contact that is about to ring at its queue gets in. */
  lets(contact) {
    return this.contacts.trunk[contact] !== noLineLeft && this.isOpen[this.contacts.queue[contact]] === 1;
  }
  /** Whether those inside the queue are sent away now that it is closed. */
  isCut(queue2) {
    return this.isOpen[queue2] === 0 && this.scenario.queues[queue2].atClose === "cut";
  }
  /** Opens and closes queues; returns those that have just closed and send everybody away. */
  startInterval(interval) {
    const cut = [];
    for (let queue2 = 0; queue2 < this.isOpen.length; queue2++) {
      const isOpen = this.scenario.queues[queue2].isOpen?.[interval] ?? 1;
      const closes = isOpen === 0 && this.isOpen[queue2] === 1;
      this.isOpen[queue2] = isOpen;
      if (closes && this.isCut(queue2)) cut.push(queue2);
    }
    return cut;
  }
};

// src/model/handle-times.ts
var talkEnds = eventKinds.indexOf("talkEnds");
var wrapUpEnds = eventKinds.indexOf("wrapUpEnds");
var HandleTimes = class {
  constructor(state2) {
    const { scenario, floor } = state2;
    this.state = state2;
    this.queueCount = scenario.queues.length;
    this.paces = scenario.teams.map(({ sessions: sessions2 }) => Float64Array.of(1, ...sessions2?.pace ?? [1]));
    this.endsAt = new Float64Array(floor.teamOf.length);
    if (floor.chat !== null) floor.chat.loadChanged = (handler, before) => this.retime(handler, before);
  }
  /** The time in the delay of the next event, which a handler begins now, becomes that of this handler. */
  begin(handler, queue2) {
    const { events, floor, clock } = this.state;
    events.delay[0] *= floor.handleTimeFactor[handler * this.queueCount + queue2];
    if (floor.chat === null) return;
    events.delay[0] *= this.paceAt(handler);
    this.endsAt[handler] = clock[0] + events.delay[0];
  }
  /** Adds the seconds that it takes to ring back, in units of the handler's own pace: they are the same for everybody. */
  addRinging(handler, queue2) {
    const { events, floor, scenario } = this.state;
    const ringing = scenario.queues[queue2].callback?.ringing ?? 0;
    events.delay[0] += ringing / floor.handleTimeFactor[handler * this.queueCount + queue2];
  }
  paceAt(handler) {
    const { chat, teamOf } = this.state.floor;
    if (chat === null) return 1;
    return this.paces[teamOf[handler]][chat.conversations[chat.personAt(handler)]];
  }
  /** The person at a place has another number of conversations than before. */
  retime(handler, before) {
    const { floor } = this.state;
    const { chat, places, teamOf } = floor;
    const team2 = teamOf[handler];
    if (chat === null || places[team2] === 1) return;
    const person = chat.personAt(handler);
    const ratio2 = this.paceAt(handler) / this.paces[team2][before];
    if (ratio2 === 1) return;
    for (let place = person; place < person + places[team2]; place++) {
      if (!floor.isBusy(place)) continue;
      this.move(talkEnds, place, ratio2);
      this.move(wrapUpEnds, place, ratio2);
    }
  }
  move(event, place, ratio2) {
    const { events, clock } = this.state;
    if (!events.cancel(event, place)) return;
    const left2 = Math.max(0, this.endsAt[place] - clock[0]) * ratio2;
    this.endsAt[place] = clock[0] + left2;
    events.schedule(event, place, left2);
  }
};

// src/model/interrupters.ts
var modes = [
  "nextFree",
  "interruptDeferrable",
  "interruptWrap",
  "holdCaller",
  "interruptCall"
];
var deferrable = modes.indexOf("interruptDeferrable");
var wrap = modes.indexOf("interruptWrap");
var hold = modes.indexOf("holdCaller");
function interruptersOf(scenario, queue2) {
  return scenario.teams.flatMap(({ serves, helps }, team2) => {
    const help2 = helps.find((each2) => each2.queue === queue2);
    const overflow = overflowOf(scenario, team2, queue2);
    if (help2 !== void 0)
      return help2.how === "nextFree" ? [] : [{ team: team2, mode: modes.indexOf(help2.how), overflow }];
    const taken = [...serves, ...helps.map((each2) => each2.queue)];
    const hasDeferrable = taken.some((each2) => scenario.queues[each2]?.isDeferrable === true);
    return serves.includes(queue2) && hasDeferrable ? [{ team: team2, mode: deferrable, overflow }] : [];
  });
}

// src/model/interruptions.ts
var none12 = -1;
var talkEnds2 = eventKinds.indexOf("talkEnds");
var wrapUpEnds2 = eventKinds.indexOf("wrapUpEnds");
var ringingInVain = stateIndex(contactChart, "handler.ringingInVain");
var holdEvent = eventIndex(contactChart, "HOLD");
var interruptEvent = eventIndex(contactChart, "INTERRUPT");
function unwired() {
  throw new Error("interruptions are not wired to the life of contacts");
}
var Interruptions = class {
  constructor(state2, take) {
    /** Steps the contact of a handler by an event. */
    this.step = unwired;
    const { scenario, floor } = state2;
    this.state = state2;
    this.take = take;
    this.interrupters = scenario.queues.map((_, queue2) => interruptersOf(scenario, queue2));
    this.happen = this.interrupters.some((each2) => each2.length > 0);
    this.onHold = new Int32Array(floor.teamOf.length).fill(none12);
    this.queueLeft = new Int32Array(floor.teamOf.length);
    this.wrapUpLeft = new Float64Array(floor.teamOf.length).fill(none12);
  }
  /** Lets somebody break off what they do for the contact; false if nobody may. */
  makeRoomFor(contact) {
    const { contacts } = this.state;
    for (const { team: team2, mode, overflow } of this.interrupters[contacts.queue[contact]]) {
      if (overflow > contacts.overflows[contact]) continue;
      const handler = this.mostReadily(team2, mode, contacts.queue[contact]);
      if (handler < 0) continue;
      const broken = this.breakOff(handler, mode);
      this.take(handler, contact);
      if (broken >= 0) this.passToIdle(broken);
      return true;
    }
    return false;
  }
  /**
   * The handler goes on with what was broken off, or first takes a waiting contact that would interrupt it again; false
   * if nothing was broken off.
   */
  goOn(handler) {
    const isWrapUp = this.wrapUpLeft[handler] >= 0;
    if (!isWrapUp && this.onHold[handler] < 0) return false;
    const { priority: priority2 } = this.state.scenario.queues[this.queueLeft[handler]];
    const contact = this.waitingFor(handler, priority2, isWrapUp ? wrap : hold);
    if (contact < 0) return this.resumeOwn(handler);
    this.take(handler, contact);
    return true;
  }
  /** A wrap-up that begins while a contact waits that may interrupt it is broken off at once. */
  giveWay(handler) {
    if (this.onHold[handler] >= 0 || this.wrapUpLeft[handler] >= 0) return;
    const { floor, scenario } = this.state;
    const { priority: priority2 } = scenario.queues[floor.queueInHand[handler]];
    const contact = this.waitingFor(handler, priority2, wrap);
    if (contact < 0) return;
    this.breakOff(handler, wrap);
    this.take(handler, contact);
  }
  /** The most urgent waiting contact that is above a priority and may break off something of this kind; or -1. */
  waitingFor(handler, priority2, kind) {
    const { floor, queues: queues3, contacts, scenario } = this.state;
    const { team: team2, queues: taken } = floor.groups[floor.groupOf[handler]];
    let best = none12;
    let bestPriority = priority2;
    for (const queue2 of taken) {
      const contact = queues3.first(queue2);
      const queuePriority = scenario.queues[queue2].priority;
      if (contact < 0 || queuePriority >= bestPriority || floor.gates.isPaused(queue2)) continue;
      const interrupter = this.interrupters[queue2].find((each2) => each2.team === team2 && each2.mode >= kind);
      if (interrupter === void 0 || interrupter.overflow > contacts.overflows[contact]) continue;
      best = contact;
      bestPriority = queuePriority;
    }
    return best;
  }
  /** The handler goes back to a wrap-up or a caller on hold; false if there is none. */
  resumeOwn(handler) {
    const { events, floor, observer, clock } = this.state;
    const left2 = this.wrapUpLeft[handler];
    if (left2 >= 0) {
      this.wrapUpLeft[handler] = none12;
      floor.queueInHand[handler] = this.queueLeft[handler];
      observer.wrapUpStarts(handler);
      floor.busySince[handler] = clock[0];
      floor.busyUntil[handler] = clock[0] + left2;
      events.schedule(wrapUpEnds2, handler, left2);
      return true;
    }
    const contact = this.onHold[handler];
    if (contact < 0) return false;
    this.onHold[handler] = none12;
    this.take(handler, contact);
    return true;
  }
  /** The talk stops; what is left of it is kept as work for a handler of factor 1. */
  pause(contact) {
    const { contacts, events, floor, observer, clock, scenario } = this.state;
    const handler = contacts.handler[contact];
    const queue2 = contacts.queue[contact];
    const factor2 = floor.handleTimeFactor[handler * scenario.queues.length + queue2];
    events.cancel(talkEnds2, handler);
    observer.interrupted(contact, handler);
    contacts.talkLeft[contact] = Math.max(0, floor.busyUntil[handler] - clock[0]) / factor2;
    contacts.pausedAt[contact] = clock[0];
    contacts.handler[contact] = none12;
    floor.contactInHand[handler] = none12;
  }
  /** Of a team, who gives up least: work before wrap-up before a call; of equals, whoever began it last. */
  mostReadily(team2, mode, queue2) {
    const { floor } = this.state;
    let best = none12;
    let bestRank = 0;
    for (let handler = floor.firstHandler[team2]; handler < floor.firstHandler[team2 + 1]; handler++) {
      const rank = this.rankOf(handler, queue2);
      if (rank < 0 || rank > mode) continue;
      const isBetter = best < 0 || rank < bestRank || rank === bestRank && floor.busySince[handler] > floor.busySince[best];
      if (!isBetter) continue;
      best = handler;
      bestRank = rank;
    }
    return best;
  }
  /** The mildest mode that lets the handler be interrupted for a queue; -1 if none does. */
  rankOf(handler, queue2) {
    const { floor, scenario } = this.state;
    if (!floor.isBusy(handler) || this.onHold[handler] >= 0 || this.wrapUpLeft[handler] >= 0) return none12;
    if (!floor.groups[floor.groupOf[handler]].queues.includes(queue2)) return none12;
    const inHand = scenario.queues[floor.queueInHand[handler]];
    if (inHand.priority <= scenario.queues[queue2].priority) return none12;
    if (floor.contactInHand[handler] < 0) return wrap;
    if (inHand.stage !== "handler") return inHand.isDeferrable ? deferrable : none12;
    return this.state.contacts.state[floor.contactInHand[handler]] === ringingInVain ? none12 : hold;
  }
  /** Stops what the handler does; returns the contact that now waits for anybody, or -1. */
  breakOff(handler, mode) {
    const { floor, events, observer, clock, scenario } = this.state;
    const contact = floor.contactInHand[handler];
    this.queueLeft[handler] = floor.queueInHand[handler];
    if (contact < 0) {
      events.cancel(wrapUpEnds2, handler);
      observer.wrappedUp(handler);
      this.wrapUpLeft[handler] = Math.max(0, floor.busyUntil[handler] - clock[0]);
      return none12;
    }
    const isWork = scenario.queues[floor.queueInHand[handler]].stage === "work";
    if (isWork || mode > hold) {
      this.step(contact, interruptEvent);
      return contact;
    }
    this.onHold[handler] = contact;
    this.step(contact, holdEvent);
    return none12;
  }
  /** Somebody of another team may be idle who can go on with what was broken off. */
  passToIdle(contact) {
    const { floor, contacts, observer } = this.state;
    const handler = floor.idleFor(contacts.queue[contact], contacts.overflows[contact]);
    if (handler < 0) return;
    observer.staffChanges(floor.teamOf[handler]);
    floor.occupy(handler);
    this.take(handler, contact);
  }
};

// src/model/next-contact.ts
var none13 = -1;
var neverPromoted = Number.POSITIVE_INFINITY;
var NextContact = class {
  constructor(state2) {
    const { scenario, floor } = state2;
    this.state = state2;
    this.queuesOfGroup = floor.groups.map(({ queues: queues3 }) => Int32Array.from(queues3));
    this.priorities = Int32Array.from(scenario.queues, (queue2) => queue2.priority);
    this.ageing = Float64Array.from(scenario.queues, (queue2) => queue2.ageing ?? neverPromoted);
    this.leaveFree = floor.groups.map(
      ({ team: team2, queues: queues3 }) => Int32Array.from(queues3, (queue2) => scenario.teams[team2]?.leaveFree[queue2] ?? 0)
    );
    this.overflow = floor.groups.map(
      ({ team: team2, queues: queues3 }) => Int32Array.from(queues3, (queue2) => overflowOf(scenario, team2, queue2))
    );
    this.isOnlyOpened = floor.groups.map(
      ({ team: team2 }) => scenario.queues.map((_, queue2) => isOnlyOpened(scenario, team2, queue2))
    );
    this.isPlain = floor.groups.map((group) => isPlain(scenario, group));
  }
  /** The contact that a handler of the group takes while `others` of the team are idle; or -1. */
  for(group, others) {
    if (!this.isPlain[group]) return this.richFor(group, others);
    const { queues: queues3, contacts } = this.state;
    const candidates = this.queuesOfGroup[group];
    let best = none13;
    let bestPriority = 0;
    for (let i = 0; i < candidates.length; i++) {
      const queue2 = candidates[i];
      const contact = queues3.first(queue2);
      if (contact < 0) continue;
      const priority2 = this.priorities[queue2];
      const isBetter = best < 0 || priority2 < bestPriority || priority2 === bestPriority && contacts.joinedAt[contact] < contacts.joinedAt[best];
      if (!isBetter) continue;
      best = contact;
      bestPriority = priority2;
    }
    return best;
  }
  /** The same with every rule: what was broken off comes before its queue, and waiting counts as priority. */
  richFor(group, others) {
    const { queues: queues3, contacts, clock } = this.state;
    const candidates = this.queuesOfGroup[group];
    let best = none13;
    let bestLevel = 0;
    for (let i = 0; i < candidates.length; i++) {
      const queue2 = candidates[i];
      const broken = queues3.first(queues3.brokenOff(queue2));
      if (others < this.leaveFree[group][i] || !this.isLet(group, queue2, broken)) continue;
      const contact = broken >= 0 ? broken : queues3.first(queue2);
      if (contact < 0) continue;
      if (broken < 0 && contacts.overflows[contact] < this.overflow[group][i]) continue;
      const joinedAt = contacts.joinedAt[contact];
      const level2 = this.priorities[queue2] - (clock[0] - joinedAt) / this.ageing[queue2];
      const isBetter = best < 0 || level2 < bestLevel || level2 === bestLevel && joinedAt < contacts.joinedAt[best];
      if (!isBetter) continue;
      best = contact;
      bestLevel = level2;
    }
    return best;
  }
  /** Whether the state of the centre lets the group take a contact; what was broken off is gone on with even so. */
  isLet(group, queue2, broken) {
    const { floor } = this.state;
    if (broken < 0 && floor.gates.isPaused(queue2)) return false;
    return !this.isOnlyOpened[group][queue2] || floor.gates.isOpen(floor.groups[group].team, queue2);
  }
};
function isPlain(scenario, { team: team2, queues: taken }) {
  const { queues: queues3, teams: teams2 } = scenario;
  const mayBePaused = pausable(scenario);
  const resolved = teams2[team2];
  const canBreakOff = teams2.some(({ helps }) => helps.some(({ how }) => how === "interruptCall"));
  return taken.every((queue2) => {
    const { ageing, isDeferrable } = queues3[queue2] ?? {};
    const isLate = resolved?.helps.some((help2) => help2.queue === queue2 && help2.after > 0) ?? false;
    const mayBeBrokenOff = isDeferrable === true || canBreakOff;
    const isGated = mayBePaused[queue2] === true || isOnlyOpened(scenario, team2, queue2);
    const isKept = (resolved?.leaveFree[queue2] ?? 0) > 0;
    return ageing === null && !mayBeBrokenOff && !isLate && !isGated && !isKept;
  });
}

// src/model/handlers.ts
var none14 = -1;
var talkEnds3 = eventKinds.indexOf("talkEnds");
var wrapUpEnds3 = eventKinds.indexOf("wrapUpEnds");
var talkPurposes = stagePurposes("Talk");
var wrapUpPurposes = stagePurposes("WrapUp");
var ringingInVain2 = stateIndex(contactChart, "handler.ringingInVain");
var missed2 = stateIndex(contactChart, "missed");
var switchboard2 = 0;
var handlerStage = 1;
var Handlers = class {
  /**
   * @param conversations - null where needs have no cases.
   * @param beginTalk - steps a contact to its conversation, or on with it.
   */
  constructor(state2, conversations, beginTalk) {
    const { teams: teams2, queues: queues3 } = state2.scenario;
    this.state = state2;
    this.conversations = conversations;
    this.beginTalk = beginTalk;
    this.next = new NextContact(state2);
    this.interruptions = new Interruptions(state2, (handler, contact) => this.take(handler, contact));
    this.canInterrupt = this.interruptions.happen;
    this.times = new HandleTimes(state2);
    this.hasCallbacks = queues3.some(({ callback: callback2 }) => callback2 !== void 0);
    this.looksAgain = teams2.map(({ leaveFree }, team2) => {
      return leaveFree.some((free) => free > 0) && state2.floor.groups.filter((group) => group.team === team2).length > 1;
    });
  }
  /** Gives a contact to somebody idle who may take it, or who breaks off for it; false if nobody is. */
  offer(contact) {
    const { floor, contacts } = this.state;
    const queue2 = contacts.queue[contact];
    const handler = floor.idleFor(queue2, contacts.overflows[contact]);
    if (handler >= 0) {
      this.occupy(handler, contact);
      return true;
    }
    return this.canInterrupt && !floor.gates.isPaused(queue2) && this.interruptions.makeRoomFor(contact);
  }
  /** Somebody has come on duty, and takes whoever waits; false if nobody does. */
  welcome(handler) {
    const { floor } = this.state;
    const others = floor.idleOf(floor.teamOf[handler]) - 1;
    const contact = this.next.for(floor.groupOf[handler], others);
    if (contact >= 0) this.occupy(handler, contact);
    return contact >= 0;
  }
  /** Rules have changed, or several people have come: whoever is idle looks who waits. */
  lookRound() {
    const { floor } = this.state;
    for (let group = 0; group < floor.groups.length; group++) {
      let handler = floor.firstIdle(group);
      while (handler >= 0 && this.welcome(handler)) handler = floor.firstIdle(group);
    }
  }
  /** The handler has nothing in hand: goes home if the team is over its schedule, takes the next, or rests. */
  free(handler) {
    const { floor, observer } = this.state;
    if (this.canInterrupt && this.interruptions.goOn(handler)) return;
    const team2 = floor.teamOf[handler];
    if (floor.mustGo(handler)) {
      observer.staffChanges(team2);
      return floor.goHome(handler);
    }
    const contact = this.next.for(floor.groupOf[handler], floor.idleOf(team2));
    if (contact >= 0) return this.take(handler, contact);
    observer.staffChanges(team2);
    floor.rest(handler);
    if (this.looksAgain[team2]) this.lookAgain(team2);
  }
  endWrapUp(handler) {
    this.state.observer.wrappedUp(handler);
    this.free(handler);
  }
  /** Draws the talk time; it is the need's own, times the handler's factor. */
  talk(contact) {
    const { contacts, needs, variates, observer, stageOfQueue } = this.state;
    const need = contacts.need[contact];
    const handler = contacts.handler[contact];
    const queue2 = contacts.queue[contact];
    const stage = stageOfQueue[queue2];
    observer.answered(contact);
    if (this.hasCallbacks && contacts.state[contact] === ringingInVain2) {
      this.state.events.delay[0] = 0;
      this.times.addRinging(handler, queue2);
      return this.busyUntil(talkEnds3, handler, queue2);
    }
    let talks = needs.attempts[need] - 1;
    if (stage === switchboard2) talks = needs.switchboardTalks[need]++;
    else if (stage === handlerStage) talks = needs.handlerTalks[need]++;
    variates.drawTime(variates.of.talk[queue2], need, talkPurposes[stage], talks);
    if (this.conversations !== null) this.conversations.begin(contact);
    if (this.hasCallbacks && contacts.isCalledBack[contact] === 1) this.times.addRinging(handler, queue2);
    this.busyUntil(talkEnds3, handler, queue2);
    if (this.conversations !== null) this.conversations.awaitGrading(contact);
  }
  /** The caller is gone from the handler, who writes up what was said before taking the next. */
  wrapUp(contact) {
    const { contacts, needs, variates, floor, observer, stageOfQueue } = this.state;
    const handler = contacts.handler[contact];
    const queue2 = floor.queueInHand[handler];
    const sampler = variates.of.wrapUp[queue2];
    contacts.handler[contact] = none14;
    floor.contactInHand[handler] = none14;
    if (sampler < 0 || contacts.state[contact] === missed2) return this.free(handler);
    const need = contacts.need[contact];
    const stage = stageOfQueue[queue2];
    let talks = needs.attempts[need] - 1;
    if (stage === switchboard2) talks = needs.switchboardTalks[need] - 1;
    else if (stage === handlerStage) talks = needs.handlerTalks[need] - 1;
    observer.wrapUpStarts(handler);
    variates.drawTime(sampler, need, wrapUpPurposes[stage], talks);
    if (this.conversations !== null) this.conversations.writeUp(contact, queue2);
    this.busyUntil(wrapUpEnds3, handler, queue2);
    if (this.canInterrupt) this.interruptions.giveWay(handler);
  }
  /** Goes on with a talk that was broken off, for what is left of it. */
  resume(contact) {
    const { contacts, events, observer } = this.state;
    observer.resumed(contact);
    events.delay[0] = contacts.talkLeft[contact];
    this.busyUntil(talkEnds3, contacts.handler[contact], contacts.queue[contact]);
    if (this.conversations !== null) this.conversations.resume(contact);
  }
  /** The handler is busy for the drawn time, at a pace of their own. */
  busyUntil(event, handler, queue2) {
    const { events, floor, clock } = this.state;
    this.times.begin(handler, queue2);
    if (this.canInterrupt) {
      floor.busySince[handler] = clock[0];
      floor.busyUntil[handler] = clock[0] + events.delay[0];
    }
    events.scheduleDelayed(event, handler);
  }
  occupy(handler, contact) {
    const { floor, observer } = this.state;
    observer.staffChanges(floor.teamOf[handler]);
    floor.occupy(handler);
    this.take(handler, contact);
  }
  take(handler, contact) {
    const { contacts, floor } = this.state;
    contacts.handler[contact] = handler;
    floor.contactInHand[handler] = contact;
    floor.queueInHand[handler] = contacts.queue[contact];
    this.beginTalk(contact);
  }
  /** Somebody has become idle whom no contact needed: the others may now be enough for one that had to wait. */
  lookAgain(team2) {
    const { floor } = this.state;
    for (const [index, group] of floor.groups.entries()) {
      const handler = group.team === team2 ? floor.firstIdle(index) : none14;
      if (handler >= 0) this.welcome(handler);
    }
  }
};

// src/model/off-call-work.ts
var none15 = -1;
var outside = -1;
var workOrigin3 = origins.indexOf("work");
var bringsWork = purposeIndex("bringsWork");
var mostDraws = 255;
var OffCallWork = class {
  constructor(state2, offer) {
    /** What has been decided and not yet begun: the queue, and whose work it is. */
    this.queue = none15;
    this.source = 0;
    this.ordinal = 0;
    this.dayWord = 0;
    this.draws = 0;
    this.channel = 0;
    this.state = state2;
    this.offer = offer;
    this.bringsAny = state2.scenario.queues.some(
      ({ brings }) => brings.answered !== null || brings.abandoned !== null
    );
  }
  /** Decides whether a contact that is answered or abandoned in `queue` brings work; the need may end after this. */
  decide(contact, queue2, how) {
    if (!this.bringsAny) return;
    const brought2 = this.state.scenario.queues[queue2].brings[how];
    if (brought2 === null || this.isWork(contact)) return;
    const { contacts, needs, variates } = this.state;
    const need = contacts.need[contact];
    const draw = needs.workDraws[need];
    if (draw >= mostDraws) return;
    needs.workDraws[need]++;
    if (variates.decision(need, bringsWork, draw) >= brought2.share) return;
    this.queue = brought2.queue;
    this.source = needs.source[need];
    this.ordinal = needs.ordinal[need];
    this.dayWord = needs.dayWord[need];
    this.draws = draw + 1;
    this.channel = contacts.channel[contact];
  }
  /** Begins what was decided. */
  begin() {
    if (this.queue < 0) return;
    const { contacts, needs, clock, interval, steps, scenario } = this.state;
    const need = needs.take();
    const contact = contacts.take();
    needs.source[need] = this.source;
    needs.ordinal[need] = this.ordinal;
    needs.dayWord[need] = this.dayWord;
    needs.attempts[need] = this.draws;
    contacts.need[contact] = need;
    contacts.origin[contact] = workOrigin3;
    contacts.channel[contact] = this.channel;
    contacts.queue[contact] = this.queue;
    contacts.interval[contact] = interval < scenario.calendar.intervalDay.length ? interval : outside;
    contacts.firstRangAt[contact] = clock[0];
    contacts.liveWork++;
    this.queue = none15;
    if (steps !== null) steps.started("contact", contact);
    this.offer(contact);
  }
  isWork(contact) {
    return this.state.contacts.origin[contact] === workOrigin3;
  }
  /** The piece of work is over, done or not. */
  end(contact) {
    const { contacts, needs } = this.state;
    needs.release(contacts.need[contact]);
    contacts.liveWork--;
    contacts.release(contact);
  }
};

// src/model/switchboard.ts
var putThroughEvent = eventIndex(contactChart, "PUT_THROUGH");
var upgradeEvent = eventIndex(contactChart, "UPGRADE");
var settledByAdvice = eventIndex(contactChart, "SETTLED_BY_ADVICE");
var extensionReached = eventIndex(contactChart, "EXTENSION_REACHED");
var voicemailEvent = eventIndex(contactChart, "VOICEMAIL");
var outcomePurpose = purposeIndex("switchboardOutcome");
var noticedPurpose = purposeIndex("upgradeNoticed");
var reachedPurpose = purposeIndex("extensionReached");
var immediate = 0;
function decideOutcome(state2, contact) {
  const { contacts, variates, scenario } = state2;
  const need = contacts.need[contact];
  const outcomes2 = scenario.queues[contacts.queue[contact]].outcomes;
  if (outcomes2 === null) throw state2.fault("a switchboard without outcomes", contact);
  if (outcomes2.isByReason === true && state2.cases.reason[need] >= 0)
    return decideByReason(state2, contact, outcomes2);
  const { putThrough, upgrade, extension } = outcomes2;
  const draw = variates.decision(need, outcomePurpose, 0);
  if (draw < putThrough.share) return passOn(state2, contact, putThrough.queue, putThroughEvent);
  const upgraded2 = putThrough.share + upgrade.share;
  if (draw < upgraded2) return passOn(state2, contact, upgrade.queue, upgradeEvent);
  return draw < upgraded2 + extension.share ? tryExtension(state2, need, extension.reached) : settledByAdvice;
}
function decideByReason(state2, contact, outcomes2) {
  const { contacts, cases, variates, scenario, clock } = state2;
  const { reasons: reasons2, triage: triage2 } = scenario;
  const need = contacts.need[contact];
  const share2 = (cases.trueGrade[need] === immediate ? triage2?.detects : triage2?.falseAlarm) ?? 0;
  if (variates.decision(need, noticedPurpose, 0) < share2) {
    cases.knownAt[need] = Math.min(cases.knownAt[need], clock[0]);
    return passOn(state2, contact, outcomes2.upgrade.queue, upgradeEvent);
  }
  const { advice = 0, extension = 0 } = reasons2?.[cases.reason[need]] ?? {};
  const draw = variates.decision(need, outcomePurpose, 0);
  if (draw < advice) return settledByAdvice;
  if (draw < advice + extension) return tryExtension(state2, need, outcomes2.extension.reached);
  return passOn(state2, contact, outcomes2.putThrough.queue, putThroughEvent);
}
function tryExtension({ needs, variates }, need, share2) {
  const isReached = variates.decision(need, reachedPurpose, needs.attempts[need] - 1) < share2;
  return isReached ? extensionReached : voicemailEvent;
}
function passOn(state2, contact, queue2, event) {
  state2.observer.transferred(contact);
  state2.contacts.queue[contact] = queue2;
  return event;
}

// src/model/taking.ts
var answer = eventIndex(contactChart, "ANSWER");
var resume = eventIndex(contactChart, "RESUME");
var ringInVain = eventIndex(contactChart, "RING_IN_VAIN");
var calledBack = stateIndex(contactChart, "handler.calledBack");
var callbackReached = purposeIndex("callbackReached");
var isBrokenOff = Uint8Array.from(
  contactChart.states,
  (state2) => ["handler.held", "handler.interrupted", "work.deferred"].includes(state2) ? 1 : 0
);
var Taking = class {
  constructor(state2) {
    this.state = state2;
    this.notesWaits = state2.predicted.exist;
  }
  /** The event by which a contact goes on that a handler has just taken. */
  eventOf(contact) {
    const at3 = this.state.contacts.state[contact];
    if (isBrokenOff[at3] === 1) return resume;
    if (this.notesWaits) this.state.predicted.noteAnswer(contact);
    return at3 === calledBack ? this.ringBack(contact) : answer;
  }
  /** Whether somebody picks up who is rung back. */
  ringBack(contact) {
    const { contacts, needs, variates, scenario, observer } = this.state;
    const need = contacts.need[contact];
    const callback2 = scenario.queues[contacts.queue[contact]].callback;
    if (callback2 === void 0) throw this.state.fault("a callback that was never offered", contact);
    const isReached = variates.decision(need, callbackReached, needs.attempts[need] - 1) < callback2.reached;
    observer.channels?.calledBack(contact, isReached);
    return isReached ? answer : ringInVain;
  }
};

// src/model/talk-breaks.ts
var holdTalk = effectIndex(contactChart, "holdTalk");
var interruptTalk = effectIndex(contactChart, "interruptTalk");
var leaveInterrupted = effectIndex(contactChart, "leaveInterrupted");
var resumeTalk = effectIndex(contactChart, "resumeTalk");
var TalkBreaks = class {
  constructor(handlers5, waiting) {
    this.handlers = handlers5;
    this.waiting = waiting;
  }
  /** Does what the chart says of a break; false if the effect is about something else. */
  run(effect, contact) {
    switch (effect) {
      case holdTalk:
        this.handlers.interruptions.pause(contact);
        return true;
      case interruptTalk:
        this.handlers.interruptions.pause(contact);
        this.waiting.joinBrokenOff(contact);
        return true;
      case leaveInterrupted:
        this.waiting.leaveBrokenOff(contact);
        return true;
      case resumeTalk:
        this.handlers.resume(contact);
        return true;
      default:
        return false;
    }
  }
};

// src/model/waiting.ts
var overflowDue = eventKinds.indexOf("overflowDue");
var patienceEnds = eventKinds.indexOf("patienceEnds");
var ringEnds = eventKinds.indexOf("ringEnds");
var ringPurposes = stagePurposes("Ring");
var patiencePurposes = stagePurposes("Patience");
var Waiting = class {
  constructor(state2) {
    this.state = state2;
    this.overflowTimes = state2.scenario.queues.map(
      (_, queue2) => Float64Array.from(overflowTimesOf(state2.scenario, queue2))
    );
    this.canOverflow = this.overflowTimes.some(({ length }) => length > 0);
    this.hasCallbacks = state2.scenario.queues.some(({ callback: callback2 }) => callback2 !== void 0);
  }
  /** The contact comes to its queue. */
  offer(contact) {
    const { contacts, observer, clock } = this.state;
    contacts.rangAt[contact] = clock[0];
    if (this.canOverflow) contacts.overflows[contact] = 0;
    if (this.hasCallbacks) contacts.isCalledBack[contact] = 0;
    observer.rang(contact);
  }
  /** The contact rings; true if the ring takes no time and is over. */
  ring(contact) {
    const { contacts, queues: queues3, needs, variates, events, stageOfQueue } = this.state;
    const queue2 = contacts.queue[contact];
    queues3.ringing[queue2]++;
    const sampler = variates.of.ring[queue2];
    if (sampler < 0) return true;
    const need = contacts.need[contact];
    variates.drawTime(sampler, need, ringPurposes[stageOfQueue[queue2]], needs.attempts[need] - 1);
    events.scheduleDelayed(ringEnds, contact);
    return false;
  }
  join(contact) {
    const { contacts, queues: queues3, observer } = this.state;
    observer.joined(contact);
    queues3.join(contacts.queue[contact], contact);
  }
  leave(contact) {
    const { contacts, queues: queues3, events, observer } = this.state;
    const queue2 = contacts.queue[contact];
    observer.leaves(contact);
    queues3.leave(queue2, contact);
    events.cancel(patienceEnds, contact);
    if (this.canOverflow) events.cancel(overflowDue, contact);
  }
  /** The caller hangs up, or another team may take the contact, after a while. */
  awaitPatience(contact) {
    if (this.canOverflow) this.awaitOverflow(contact);
    if (this.drawPatience(contact)) this.state.events.scheduleDelayed(patienceEnds, contact);
  }
  /** Leaves the patience of a contact in the delay of the next event; false if it is endless. */
  drawPatience(contact) {
    const { contacts, needs, variates, stageOfQueue } = this.state;
    const queue2 = contacts.queue[contact];
    const sampler = variates.of.patience[queue2];
    if (sampler < 0) return false;
    const need = contacts.need[contact];
    variates.drawTime(sampler, need, patiencePurposes[stageOfQueue[queue2]], needs.attempts[need] - 1);
    return true;
  }
  /** The next overflow time, if there is one. */
  awaitOverflow(contact) {
    const { contacts, events } = this.state;
    const times = this.overflowTimes[contacts.queue[contact]];
    const next = contacts.overflows[contact];
    if (next >= times.length) return;
    const before = next === 0 ? 0 : times[next - 1];
    events.schedule(overflowDue, contact, times[next] - before);
  }
  /** What was broken off waits, before its queue, for the next handler. */
  joinBrokenOff(contact) {
    const { contacts, queues: queues3 } = this.state;
    queues3.join(queues3.brokenOff(contacts.queue[contact]), contact);
  }
  leaveBrokenOff(contact) {
    const { contacts, queues: queues3 } = this.state;
    queues3.leave(queues3.brokenOff(contacts.queue[contact]), contact);
  }
};

// src/model/while-waiting.ts
var patienceEnds2 = eventKinds.indexOf("patienceEnds");
var hangUp = eventIndex(contactChart, "HANG_UP");
var callBack = eventIndex(contactChart, "CALL_BACK");
var moveOnline = eventIndex(contactChart, "MOVE_ONLINE");
var callbackAccepted = purposeIndex("callbackAccepted");
var announcementLeaves = purposeIndex("announcementLeaves");
var reportsOnline = purposeIndex("reportsOnline");
var never3 = Number.POSITIVE_INFINITY;
var WhileWaiting = class {
  constructor(state2, waiting, step3) {
    this.state = state2;
    this.waiting = waiting;
    this.step = step3;
    this.exists = state2.predicted.exist || state2.scenario.queues.some(({ reportOnline: reportOnline2 }) => reportOnline2 !== void 0);
  }
  /**
   * The contact has joined its queue, where callers hear something. A callback is offered first; who does not take it may leave at once. Those who
   * stay are as patient as ever, times the factor of the announcement.
   */
  begin(contact) {
    const { contacts, scenario, events } = this.state;
    const { callback: callback2, announcement: announcement2, reportOnline: reportOnline2 } = scenario.queues[contacts.queue[contact]];
    if (this.waiting.canOverflow) this.waiting.awaitOverflow(contact);
    if ((callback2 !== void 0 || announcement2 !== void 0) && this.goesAtOnce(contact)) return;
    const hasEnd = this.waiting.drawPatience(contact);
    if (hasEnd && announcement2 !== void 0) events.delay[0] *= announcement2.patience;
    if (reportOnline2 !== void 0) return this.awaitOnline(contact, hasEnd ? events.delay[0] : never3);
    if (hasEnd) events.scheduleDelayed(patienceEnds2, contact);
  }
  /** Patience is at its end, or it is said that one can report online. */
  end(contact) {
    const { contacts, scenario, events, onlineAnnounced } = this.state;
    const { reportOnline: reportOnline2 } = scenario.queues[contacts.queue[contact]];
    if (reportOnline2 === void 0 || contacts.patienceLeft[contact] === 0) return this.step(contact, hangUp);
    const left2 = contacts.patienceLeft[contact];
    contacts.patienceLeft[contact] = 0;
    if (onlineAnnounced > 0 || !reportOnline2.onlyWhenAnnounced) return this.step(contact, moveOnline);
    if (left2 < never3) events.schedule(patienceEnds2, contact, left2);
  }
  /** The caller is told how long it takes: rings off for a callback, or for good; false if the caller waits on. */
  goesAtOnce(contact) {
    const { contacts, scenario, observer, predicted: predicted2 } = this.state;
    const queue2 = contacts.queue[contact];
    const { callback: callback2, announcement: announcement2 } = scenario.queues[queue2];
    const seconds = predicted2.secondsIn(queue2);
    observer.channels?.waitPredicted(contact, seconds);
    if (callback2 !== void 0 && seconds > callback2.above) {
      const isAccepted = this.drawn(contact, callbackAccepted) < callback2.accepts;
      observer.channels?.callbackOffered(contact, isAccepted);
      if (isAccepted) {
        contacts.isCalledBack[contact] = 1;
        this.step(contact, callBack);
        return true;
      }
    }
    const leaves = announcement2?.leaves ?? null;
    if (leaves === null || seconds <= leaves.above) return false;
    if (this.drawn(contact, announcementLeaves) >= leaves.share) return false;
    observer.channels?.leavesAtOnce(contact);
    this.step(contact, hangUp);
    return true;
  }
  /** Who would report online hears of it after a while, if still there; everybody else waits out their patience. */
  awaitOnline(contact, patience) {
    const { contacts, scenario, events } = this.state;
    const { reportOnline: reportOnline2 } = scenario.queues[contacts.queue[contact]];
    if (reportOnline2 === void 0) return;
    const { after, share: share2 } = reportOnline2;
    const isTold = patience > after && this.drawn(contact, reportsOnline) < share2 * this.eligible(contact);
    contacts.patienceLeft[contact] = isTold ? patience - after : 0;
    const time = isTold ? after : patience;
    if (time < never3) events.schedule(patienceEnds2, contact, time);
  }
  /** The share of needs of this reason that can be reported online; all of them where needs have no reason. */
  eligible(contact) {
    const { contacts, cases, scenario } = this.state;
    if (scenario.reasons === void 0) return 1;
    return scenario.reasons[cases.reason[contacts.need[contact]]]?.online ?? 1;
  }
  drawn(contact, purpose) {
    const { contacts, needs, variates } = this.state;
    const need = contacts.need[contact];
    return variates.decision(need, purpose, needs.attempts[need] - 1);
  }
};

// src/model/contact-life.ts
var table3 = contactChart;
var eventCount2 = table3.events.length;
var wait2 = eventIndex(contactChart, "WAIT");
var gaveUp = eventIndex(contactChart, "HANG_UP");
var turnAway = eventIndex(contactChart, "TURN_AWAY");
var finished3 = eventIndex(contactChart, "FINISHED");
var startRing = effectIndex(contactChart, "startRing");
var joinQueue = effectIndex(contactChart, "joinQueue");
var leaveQueue = effectIndex(contactChart, "leaveQueue");
var startTalk = effectIndex(contactChart, "startTalk");
var startWrapUp = effectIndex(contactChart, "startWrapUp");
var noteUpgrade = effectIndex(contactChart, "noteUpgrade");
var promiseCallback = effectIndex(contactChart, "promiseCallback");
var ringingInVain3 = stateIndex(contactChart, "handler.ringingInVain");
var beginnings = Int32Array.from(
  ["RING_SWITCHBOARD", "RING_HANDLER", "OFFER_WORK"],
  (event) => eventIndex(contactChart, event)
);
var ContactLife = class {
  constructor(state2, needLife) {
    this.state = state2;
    this.doors = new Doors(state2.scenario, state2.contacts);
    this.waiting = new Waiting(state2);
    this.work = new OffCallWork(state2, (contact) => this.begin(contact));
    this.hasDoors = this.doors.exist;
    this.hasWork = state2.scenario.queues.some(({ stage }) => stage === "work");
    this.hasTransfers = state2.scenario.queues.some(({ transfers }) => transfers.length > 0);
    this.conversations = state2.hasCases ? new Conversations(state2, needLife) : null;
    const { work, doors, conversations } = this;
    this.endings = new ContactEndings(state2, { needLife, work, doors, conversations });
    const taking = new Taking(state2);
    const go = (contact, event) => this.step(contact, event);
    this.whileWaiting = new WhileWaiting(state2, this.waiting, go);
    this.handlers = new Handlers(
      state2,
      conversations,
      (contact) => this.step(contact, taking.eventOf(contact))
    );
    this.breaks = new TalkBreaks(this.handlers, this.waiting);
    this.handlers.interruptions.step = go;
  }
  /** The need dials the number in `nextQueue`: a contact begins to ring. */
  open(need) {
    const { contacts, needs, clock, interval, steps } = this.state;
    const contact = contacts.take();
    needs.attempts[need]++;
    contacts.need[contact] = need;
    contacts.origin[contact] = needs.nextOrigin[need];
    contacts.channel[contact] = needs.nextChannel[need];
    contacts.queue[contact] = needs.nextQueue[need];
    contacts.interval[contact] = interval;
    contacts.firstRangAt[contact] = clock[0];
    if (this.hasDoors) this.doors.seizeLine(contact);
    if (this.conversations !== null) this.conversations.open(contact);
    if (steps !== null) steps.started("contact", contact);
    this.begin(contact);
  }
  /** The ring is over: whoever is free takes the contact, or else it waits. */
  endRing(contact) {
    const { contacts, queues: queues3, clock } = this.state;
    const queue2 = contacts.queue[contact];
    contacts.joinedAt[contact] = clock[0];
    queues3.ringing[queue2]--;
    if (this.hasDoors && this.doors.isCut(queue2)) return this.step(contact, turnAway);
    if (this.handlers.offer(contact)) return;
    this.step(contact, wait2);
    if (this.whileWaiting.exists) this.whileWaiting.begin(contact);
    else this.waiting.awaitPatience(contact);
  }
  hangUp(contact) {
    if (this.whileWaiting.exists) this.whileWaiting.end(contact);
    else this.step(contact, gaveUp);
  }
  /** The contact has waited out one more overflow time of its queue. */
  overflow(contact) {
    this.state.contacts.overflows[contact]++;
    if (!this.handlers.offer(contact)) this.waiting.awaitOverflow(contact);
  }
  endTalk(handler) {
    const { observer, stageOfQueue, floor, contacts } = this.state;
    const contact = floor.contactInHand[handler];
    const queue2 = floor.queueInHand[handler];
    observer.talked(contact, handler);
    if (contacts.state[contact] === ringingInVain3) return this.step(contact, finished3);
    if (this.hasWork) this.work.decide(contact, queue2, "answered");
    if (stageOfQueue[queue2] === 0) this.step(contact, decideOutcome(this.state, contact));
    else if (this.conversations === null)
      this.step(contact, this.hasTransfers ? decideEnd(this.state, contact) : finished3);
    else this.step(contact, this.conversations.end(contact));
    if (this.hasWork) this.work.begin();
  }
  /** The time to grade a conversation has come. */
  grade(contact) {
    this.conversations?.grade(contact);
  }
  /** Queues open and close. */
  startInterval(interval) {
    if (!this.hasDoors) return;
    const { queues: queues3 } = this.state;
    for (const queue2 of this.doors.startInterval(interval)) {
      for (let contact = queues3.first(queue2); contact >= 0; contact = queues3.first(queue2)) {
        this.step(contact, turnAway);
      }
    }
  }
  begin(contact) {
    const { contacts, stageOfQueue } = this.state;
    contacts.state[contact] = table3.initial;
    this.step(contact, beginnings[stageOfQueue[contacts.queue[contact]]]);
  }
  step(contact, event) {
    const { contacts, steps } = this.state;
    const cell = contacts.state[contact] * eventCount2 + event;
    const next = table3.next[cell];
    if (next < 0) throw this.refused(contact, event);
    contacts.state[contact] = next;
    if (steps !== null) steps.stepped("contact", contact, { event, state: next });
    const end = table3.effectStart[cell + 1];
    for (let i = table3.effectStart[cell]; i < end; i++) this.run(table3.effectTokens[i], contact);
  }
  run(effect, contact) {
    switch (effect) {
      case startRing:
        return this.startRing(contact);
      case joinQueue:
        return this.waiting.join(contact);
      case leaveQueue:
        return this.waiting.leave(contact);
      case startTalk:
        return this.handlers.talk(contact);
      case startWrapUp:
        return this.handlers.wrapUp(contact);
      case promiseCallback:
        return this.endings.releaseLine(contact);
      case noteUpgrade:
        return this.state.observer.upgraded(contact);
      default:
        if (!this.endings.run(effect, contact) && !this.breaks.run(effect, contact))
          throw this.state.fault(`a contact has no effect ${effect}`, contact);
    }
  }
  startRing(contact) {
    this.waiting.offer(contact);
    if (this.hasDoors && !this.doors.lets(contact)) {
      this.state.contacts.joinedAt[contact] = this.state.clock[0];
      return this.step(contact, turnAway);
    }
    if (this.waiting.ring(contact)) this.endRing(contact);
  }
  refused(contact, event) {
    const at3 = table3.states[this.state.contacts.state[contact]];
    return this.state.fault(`a contact ${at3} refuses ${table3.events[event]}`, contact);
  }
};

// src/model/incidents.ts
var none16 = -1;
var duplicateCalls2 = eventKinds.indexOf("duplicateCalls");
var duplicateCallers = purposeIndex("duplicateCallers");
var recognised2 = purposeIndex("duplicateRecognised");
var duplicateDelay = purposeIndex("duplicateDelay");
var mostFurther = 255;
var callerShift = 22;
var Incidents = class {
  constructor(state2) {
    /** 1 once a caller about it has been graded. */
    this.isGraded = new Uint8Array(64);
    /** Callers alive or still to call. */
    this.members = new Int32Array(64);
    this.slots = new Slots();
    const reasons2 = state2.scenario.reasons ?? [];
    this.state = state2;
    this.perLog = Float64Array.from(reasons2, ({ callers }) => callers > 1 ? 1 / log(1 - 1 / callers) : 0);
    this.samplers = Int32Array.from(reasons2, ({ callsWithin }) => state2.variates.add(callsWithin));
  }
  /** A first caller is born: others may call about the same. Calls of a log are everybody's already. */
  begin(first) {
    const { cases, needs, scenario, variates } = this.state;
    const perLog = this.perLog[cases.reason[first]] ?? 0;
    if (perLog === 0 || scenario.sources[needs.source[first]].calls !== void 0) return;
    const uniform = variates.decision(first, duplicateCallers, 0);
    const further = Math.min(mostFurther, Math.floor(log(uniform) * perLog));
    if (further === 0) return;
    const incident = this.slots.take();
    if (incident === this.members.length) this.grow();
    this.isGraded[incident] = 0;
    this.members[incident] = 1 + further;
    cases.incident[first] = incident;
    for (let number = 1; number <= further; number++) this.expect(first, number);
  }
  /** Whether a handler recognises a caller, not graded so far, about an incident that is known by another. */
  isRecognised(need) {
    const { cases, scenario, variates } = this.state;
    const duplicates2 = scenario.triage?.duplicates ?? null;
    const incident = cases.incident[need];
    if (duplicates2 === null || incident < 0 || this.isGraded[incident] === 0) return false;
    return cases.gradings[need] === 0 && variates.decision(need, recognised2, 0) < duplicates2.recognised;
  }
  noteGraded(need) {
    const incident = this.state.cases.incident[need];
    if (incident >= 0) this.isGraded[incident] = 1;
  }
  /** A caller is gone for good. */
  leave(need) {
    const incident = this.state.cases.incident[need];
    if (incident < 0) return;
    this.members[incident]--;
    if (this.members[incident] === 0) this.slots.release(incident);
  }
  /** A further caller will call, about the same facts. */
  expect(first, number) {
    const { cases, needs, clock, variates, events } = this.state;
    const need = needs.take();
    needs.unborn++;
    needs.source[need] = needs.source[first];
    needs.ordinal[need] = needs.ordinal[first] | number << callerShift;
    needs.dayWord[need] = needs.dayWord[first];
    cases.begin(need, clock[0]);
    cases.copyFacts(first, need);
    cases.isFurtherCaller[need] = 1;
    events.delay[0] = 0;
    const sampler = this.samplers[cases.reason[first]];
    if (sampler > none16) variates.drawTime(sampler, first, duplicateDelay, number);
    events.scheduleDelayed(duplicateCalls2, need);
  }
  grow() {
    const length = 2 * this.members.length;
    this.members = widened(this.members, length);
    this.isGraded = widened(this.isGraded, length);
  }
};

// src/model/true-grade.ts
function trueGradeOf({ scenario, cases }, need) {
  const { triage: triage2 } = scenario;
  if (triage2 === void 0 || cases.reason[need] < 0) return ungraded;
  const grade2 = matrixGrade(triage2, cases.threat[need], Math.max(cases.harm[need], cases.risk[need]));
  return markedGrade(triage2, grade2, cases.markers[need]);
}

// src/model/need-birth.ts
var hoursPerDay5 = 24;
var needReason = purposeIndex("needReason");
var needArea = purposeIndex("needArea");
var needThreat = purposeIndex("needThreat");
var needHarm = purposeIndex("needHarm");
var needRisk = purposeIndex("needRisk");
var needMarkers = purposeIndex("needMarkers");
var channelMark = purposeIndex("channelMark");
var thinningMark = purposeIndex("thinningMark");
var NeedBirth = class {
  constructor(state2) {
    this.state = state2;
    this.reasons = state2.scenario.reasons ?? [];
    this.areas = state2.scenario.areas ?? [];
  }
  /** Draws what a need is about; where its source has no reasons, that stays unknown. */
  fill(need) {
    const { cases, needs, scenario, clock, variates } = this.state;
    cases.begin(need, clock[0]);
    const { area, reasonMix } = scenario.sources[needs.source[need]];
    if (area !== void 0) cases.area[need] = area;
    else if (this.areas.length > 0) cases.area[need] = this.areaAt(variates.decision(need, needArea, 0));
    if (reasonMix === void 0) return;
    const reason2 = this.reasonAt(reasonMix.cumulative, variates.decision(need, needReason, 0));
    const { threat, harm: harm2, risk } = this.reasons[reason2];
    cases.reason[need] = reason2;
    cases.threat[need] = placeOf3(threat, variates.decision(need, needThreat, 0));
    cases.harm[need] = placeOf3(harm2, variates.decision(need, needHarm, 0));
    cases.risk[need] = placeOf3(risk, variates.decision(need, needRisk, 0));
    cases.markers[need] = this.markersOf(need, reason2);
    cases.trueGrade[need] = trueGradeOf(this.state, need);
  }
  /**
   * Whether the need finds what it wants elsewhere, by campaigns, a better website, or quieter times. One mark decides
   * among all, so that a further thinning keeps away some more, and nobody else returns.
   */
  isDeflected(need) {
    const { cases, needs, scenario, variates } = this.state;
    const { thinnings = [] } = scenario;
    const interval = this.interval;
    let kept = 1;
    for (let i = 0; i < thinnings.length; i++) {
      const { sources, cuts, areas: areas2, strength } = thinnings[i];
      const cut = (cuts[cases.reason[need]] ?? 0) * strength[interval];
      if (cut <= 0 || !sources[needs.source[need]] || !(areas2 === null || areas2[cases.area[need]]))
        continue;
      kept *= 1 - cut;
      if (variates.decision(need, thinningMark, 0) >= 1 - kept) continue;
      cases.thinnedBy[need] = i;
      return true;
    }
    return false;
  }
  /** Another channel may take the need: then it contacts another queue first. One mark decides among all shifts. */
  shift(need) {
    const { cases, needs, scenario, variates } = this.state;
    const { channelShifts = [] } = scenario;
    const reason2 = this.reasons[cases.reason[need]];
    if (channelShifts.length === 0 || reason2 === void 0) return;
    const mark = variates.decision(need, channelMark, 0);
    let upTo = 0;
    for (let i = 0; i < channelShifts.length; i++) {
      const { source: source3, eligible, adoption, queue: queue2, channel } = channelShifts[i];
      if (source3 !== needs.source[need]) continue;
      upTo += (eligible === "online" ? reason2.online : reason2.chat) * adoption[this.interval];
      if (mark >= upTo) continue;
      cases.shiftedBy[need] = i;
      needs.nextQueue[need] = queue2;
      needs.nextChannel[need] = channel;
      return;
    }
  }
  /** The present interval; for those who wait already when the run begins, the first. */
  get interval() {
    return Math.max(0, this.state.interval);
  }
  reasonAt(cumulative, uniform) {
    const { intervalHourOfWeek, intervalDay, dayMonth, months: months2 } = this.state.scenario.calendar;
    const { interval } = this;
    const hour5 = intervalHourOfWeek[interval] % hoursPerDay5;
    const count2 = this.reasons.length;
    const first = (hour5 * months2.length + dayMonth[intervalDay[interval]]) * count2;
    let reason2 = 0;
    while (reason2 < count2 - 1 && uniform >= cumulative[first + reason2]) reason2++;
    return reason2;
  }
  areaAt(uniform) {
    let left2 = uniform;
    let area = 0;
    while (area < this.areas.length - 1 && left2 >= this.areas[area].share) left2 -= this.areas[area++].share;
    return area;
  }
  markersOf(need, reason2) {
    const { markers: markers2 } = this.reasons[reason2];
    let bits = 0;
    for (let marker = 0; marker < markers2.length; marker++) {
      const share2 = markers2[marker];
      if (share2 > 0 && this.state.variates.decision(need, needMarkers, marker) < share2) bits |= 1 << marker;
    }
    return bits;
  }
};
function placeOf3(probabilities2, uniform) {
  let left2 = uniform;
  let place = 0;
  while (place < probabilities2.length - 1 && left2 >= probabilities2[place]) left2 -= probabilities2[place++];
  return place;
}

// src/model/need-steps.ts
var table4 = needChart;
var eventCount3 = table4.events.length;
var onContact = eventIndex(needChart, "CONTACT");
var onDeflect = eventIndex(needChart, "DEFLECT");
var onSettle = eventIndex(needChart, "SETTLE");
var onAwaitOfficer = eventIndex(needChart, "AWAIT_OFFICER");
var onGiveUp = eventIndex(needChart, "GIVE_UP");
var onRetry = eventIndex(needChart, "RETRY");
var openContact = effectIndex(needChart, "openContact");
var deflectNeed = effectIndex(needChart, "deflectNeed");
var scheduleRetry = effectIndex(needChart, "scheduleRetry");
var noteRetry = effectIndex(needChart, "noteRetry");
var cancelRetry = effectIndex(needChart, "cancelRetry");
var awaitOfficer = effectIndex(needChart, "awaitOfficer");
var settleNeed = effectIndex(needChart, "settleNeed");
var loseNeed = effectIndex(needChart, "loseNeed");
var waitingForOfficer = stateIndex(needChart, "waitingForOfficer");
var retryEvent = eventKinds.indexOf("retry");
var NeedSteps = class {
  constructor(state2, effects) {
    this.state = state2;
    this.effects = effects;
    this.delays = new RetryDelays(state2);
  }
  /** A need is born, and dials, or finds what it wants elsewhere. */
  begin(need, isDeflected) {
    const { steps } = this.state;
    if (steps !== null) steps.started("need", need);
    this.step(need, isDeflected ? onDeflect : onContact);
  }
  /** Nothing more is wanted. */
  settle(need) {
    this.step(need, onSettle);
  }
  /** The time to try again has come. */
  retry(need) {
    this.step(need, onRetry);
  }
  /** Does not try again: waits for the officer, if one is tasked, or is lost. */
  giveUp(need) {
    const { hasCases: hasCases3, cases } = this.state;
    this.step(need, hasCases3 && cases.awaited[need] > 0 ? onAwaitOfficer : onGiveUp);
  }
  /** Served: waits for the officer, if one is tasked, or is settled. */
  settleOrAwait(need) {
    const { hasCases: hasCases3, cases } = this.state;
    this.step(need, hasCases3 && cases.awaited[need] > 0 ? onAwaitOfficer : onSettle);
  }
  step(need, event) {
    const { needs, steps } = this.state;
    const cell = needs.state[need] * eventCount3 + event;
    const next = table4.next[cell];
    if (next < 0)
      throw this.state.fault(
        `a need ${table4.states[needs.state[need]]} refuses ${table4.events[event]}`,
        need
      );
    if (needs.state[need] === waitingForOfficer) this.state.cases.awaiting--;
    if (next === waitingForOfficer) this.state.cases.awaiting++;
    needs.state[need] = next;
    if (steps !== null) steps.stepped("need", need, { event, state: next });
    const end = table4.effectStart[cell + 1];
    for (let i = table4.effectStart[cell]; i < end; i++) this.run(table4.effectTokens[i], need);
  }
  run(effect, need) {
    const { observer, events, cases } = this.state;
    switch (effect) {
      case openContact:
        return this.effects.open(need);
      case settleNeed:
        observer.needSettled(need);
        return this.release(need);
      case loseNeed:
        observer.needLost(need);
        return this.release(need);
      case scheduleRetry:
        observer.needRetries(need);
        this.delays.draw(need);
        return events.scheduleDelayed(retryEvent, need);
      case deflectNeed:
        cases.deflectedEver++;
        observer.cases?.deflected(need);
        return this.release(need);
      case awaitOfficer:
        observer.cases?.awaitsOfficer(need);
        return this.effects.awaitOfficer(need);
      case noteRetry:
        cases.atOnceEver++;
        return observer.cases?.retriesAtOnce(need);
      case cancelRetry:
        events.cancel(retryEvent, need);
        cases.calledOffEver++;
        return observer.cases?.retryCalledOff(need);
      default:
        throw this.state.fault(`a need has no effect ${effect}`, need);
    }
  }
  release(need) {
    if (this.state.hasCases) this.effects.leave(need);
    this.state.needs.release(need);
  }
};

// src/model/officer-waits.ts
var chaserDue2 = eventKinds.indexOf("chaserDue");
var getsWorse2 = eventKinds.indexOf("getsWorse");
var lateChaser = purposeIndex("lateChaser");
var messageMark = purposeIndex("messageMark");
var worsening = purposeIndex("getsWorse");
var worseDelay = purposeIndex("worseDelay");
var chaserOrigin = origins.indexOf("chaser");
var escalationOrigin2 = origins.indexOf("escalation");
var notRightFirstTime2 = causes.indexOf("notRightFirstTime");
var lateOfficer = causes.indexOf("lateOfficer");
var gotWorse = causes.indexOf("gotWorse");
var waitingForOfficer2 = stateIndex(needChart, "waitingForOfficer");
var onSettle2 = eventIndex(needChart, "SETTLE");
var onChase = eventIndex(needChart, "CHASE");
var onEscalate2 = eventIndex(needChart, "ESCALATE");
var onCallOff = eventIndex(needChart, "CALL_OFF");
var mayCallOff = Uint8Array.from(
  needChart.states,
  (state2) => ["waitingToRedial", "waitingToChase", "waitingToEscalate"].includes(state2) ? 1 : 0
);
var most3 = 255;
var highestRating2 = 3;
var immediate2 = 0;
var OfficerWaits = class {
  constructor(state2, steps) {
    /** Null where officers are somebody else's business: who is told of an officer then wants nothing more. */
    this.desk = null;
    this.state = state2;
    this.steps = steps;
    this.worseSampler = state2.variates.add(state2.scenario.triage?.worsens?.delay);
  }
  /** Tasks an officer. */
  task(need, grade2) {
    if (this.desk === null) return;
    const { cases } = this.state;
    cases.awaited[need]++;
    cases.jobGrade[need] = grade2;
    this.desk.task(need, grade2);
    this.awaitTarget(need);
  }
  /** The officer is needed more urgently. */
  regrade(need, grade2) {
    if (this.desk === null) return;
    const { cases } = this.state;
    cases.jobGrade[need] = grade2;
    this.desk.regrade(cases.job[need], grade2);
    this.awaitTarget(need);
  }
  /** The need is about to end; officers who are still busy with it finish what they do. */
  leave(need) {
    const { cases } = this.state;
    if (this.desk === null || cases.openJobs[need] === 0) return;
    if (cases.awaited[need] > 0) this.waitNoMore(need);
    this.desk.forget(need);
  }
  /** Whether an officer has come, and nothing else was wanted. */
  hasCome(need) {
    const { attendedAt, awaited, cause } = this.state.cases;
    return awaited[need] === 0 && attendedAt[need] < Number.POSITIVE_INFINITY && cause[need] !== notRightFirstTime2;
  }
  /** The need begins to wait, or goes on: once, it is decided whether it gets worse meanwhile. */
  begin(need) {
    const { cases, scenario, variates, events } = this.state;
    const worsens = scenario.triage?.worsens ?? null;
    if (worsens === null || cases.worseDecided[need] === 1 || cases.jobGrade[need] === immediate2) return;
    cases.worseDecided[need] = 1;
    if (variates.decision(need, worsening, 0) >= worsens.share) return;
    events.delay[0] = 0;
    if (this.worseSampler >= 0) variates.drawTime(this.worseSampler, need, worseDelay, 0);
    events.scheduleDelayed(getsWorse2, need);
  }
  /** An officer has come for one of the need's jobs. */
  attended(need) {
    const { cases, needs, clock } = this.state;
    cases.awaited[need]--;
    if (cases.attendedAt[need] === Number.POSITIVE_INFINITY) cases.attendedAt[need] = clock[0];
    if (cases.awaited[need] > 0) return;
    this.waitNoMore(need);
    const state2 = needs.state[need];
    if (state2 === waitingForOfficer2) this.steps.step(need, onSettle2);
    else if (mayCallOff[state2] === 1 && this.hasCome(need)) this.steps.step(need, onCallOff);
  }
  /** The officer is late by one more target: the need may ring to ask. */
  ask(need) {
    const { cases, needs, scenario, clock, horizon } = this.state;
    const chaser = scenario.response?.chaser ?? null;
    const due = cases.chasersDue[need];
    if (chaser === null || clock[0] >= horizon || due >= most3) return;
    if (cases.officerChasers[need] >= chaser.atMost) return;
    cases.chasersDue[need] = due + 1;
    this.awaitTarget(need);
    if (needs.state[need] !== waitingForOfficer2 || needs.attempts[need] > most3) return;
    if (this.isPatient(need, due, chaser.share)) return;
    cases.officerChasers[need]++;
    cases.cause[need] = lateOfficer;
    this.ring(need, chaserOrigin, chaser);
    this.steps.step(need, onChase);
  }
  /** Facts change for the worse; a need that waits for an officer says so. */
  worsen(need) {
    const { cases, needs, scenario, clock, horizon } = this.state;
    const worsens = scenario.triage?.worsens ?? null;
    if (worsens === null || cases.jobGrade[need] === immediate2) return;
    cases.threat[need] = Math.min(highestRating2, cases.threat[need] + 1);
    cases.harm[need] = Math.min(highestRating2, cases.harm[need] + 1);
    cases.risk[need] = Math.min(highestRating2, cases.risk[need] + 1);
    cases.trueGrade[need] = trueGradeOf(this.state, need);
    const canRing = needs.state[need] === waitingForOfficer2 && needs.attempts[need] <= most3;
    if (!canRing || clock[0] >= horizon) return;
    cases.cause[need] = gotWorse;
    this.ring(need, escalationOrigin2, worsens);
    this.steps.step(need, onEscalate2);
  }
  waitNoMore(need) {
    const { events } = this.state;
    events.cancel(chaserDue2, need);
    events.cancel(getsWorse2, need);
  }
  isPatient(need, due, share2) {
    const { variates, scenario, clock } = this.state;
    if (variates.decision(need, lateChaser, due) >= share2) return true;
    const { messages: messages2 } = scenario;
    if (messages2 === void 0 || clock[0] < messages2.startsAt) return false;
    return variates.decision(need, messageMark, 0) < messages2.cutsChasers;
  }
  ring(need, origin, { queue: queue2, channel }) {
    const { needs } = this.state;
    needs.nextQueue[need] = queue2;
    needs.nextChannel[need] = channel;
    needs.nextOrigin[need] = origin;
  }
  /** From now on it counts whether the officer comes within the target of the job's grade. */
  awaitTarget(need) {
    const { cases, events, scenario } = this.state;
    const { response: response2 } = scenario;
    const target2 = response2?.grades[cases.jobGrade[need]]?.target;
    if (response2?.chaser == null || target2 === void 0 || cases.awaited[need] === 0) return;
    events.cancel(chaserDue2, need);
    events.schedule(chaserDue2, need, target2);
  }
};

// src/model/unserved.ts
var afterAbandonment = purposeIndex("afterAbandonment");
var afterBlocking = purposeIndex("afterBlocking");
var afterVoicemail = purposeIndex("afterVoicemail");
var afterCallback = purposeIndex("callbackRedial");
var redialOrigin = origins.indexOf("redial");
var chaserOrigin2 = origins.indexOf("chaser");
var escalationOrigin3 = origins.indexOf("escalation");
var unanswered = causes.indexOf("unanswered");
var voicemail2 = causes.indexOf("voicemail");
var onRedial = eventIndex(needChart, "REDIAL");
var onChase2 = eventIndex(needChart, "CHASE");
var onEscalate3 = eventIndex(needChart, "ESCALATE");
var Unserved = class {
  constructor(state2, steps, officers) {
    this.state = state2;
    this.steps = steps;
    this.officers = officers;
    this.hasCases = state2.hasCases;
  }
  /** The caller hung up in `queue`: rings again, rings another number instead, or gives up. */
  abandon(need, queue2) {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, variates, scenario } = this.state;
    const { redial, escalation } = scenario.queues[queue2].whenAbandoned;
    needs.leftQueue[need] = queue2;
    const attempt = needs.attempts[need] - 1;
    const redials = redial === null ? 0 : redial.share;
    const draw = redial === null && escalation === null ? 1 : variates.decision(need, afterAbandonment, attempt);
    if (redial !== null && draw < redials && needs.redials[need] < redial.atMost && attempt < mostAttempts) {
      this.redial(need, redialDelayed);
    } else if (escalation !== null && draw >= redials && draw < redials + escalation.share && attempt < mostAttempts) {
      needs.nextQueue[need] = escalation.queue;
      needs.nextChannel[need] = escalation.channel;
      needs.nextOrigin[need] = escalationOrigin3;
      needs.nextDelay[need] = escalationDelayed;
      this.keepCause(need);
      this.steps.step(need, onEscalate3);
    } else {
      this.steps.giveUp(need);
    }
  }
  /** No line was free, or the queue was closed: the caller rings again, or gives up. */
  turnAway(need, queue2) {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, scenario } = this.state;
    needs.leftQueue[need] = queue2;
    if (ringsAgain(this.state, need, { again: scenario.queues[queue2].whenBlocked, purpose: afterBlocking }))
      this.redial(need, blockedDelayed);
    else this.steps.giveUp(need);
  }
  /** Was rung back in vain: rings again, or gives up. */
  missCallback(need, queue2) {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, scenario } = this.state;
    needs.leftQueue[need] = queue2;
    const redial = scenario.queues[queue2].callback?.redial ?? null;
    if (ringsAgain(this.state, need, { again: redial, purpose: afterCallback }))
      this.redial(need, callbackDelayed);
    else this.steps.giveUp(need);
  }
  /** Rang off to report online: does so at once. */
  moveOnline(need, queue2) {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, scenario } = this.state;
    const online = scenario.queues[queue2].reportOnline;
    needs.leftQueue[need] = queue2;
    if (online === void 0 || needs.attempts[need] > mostAttempts) return this.steps.giveUp(need);
    needs.nextQueue[need] = online.queue;
    needs.nextChannel[need] = online.channel;
    this.redial(need, atOnce);
  }
  /** Nobody answered the extension: the caller leaves it at that, or rings again to chase. */
  leaveVoicemail(need, queue2) {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, variates, scenario, cases } = this.state;
    const chaser = scenario.queues[queue2].outcomes?.extension.chaser ?? null;
    const attempt = needs.attempts[need] - 1;
    needs.leftQueue[need] = queue2;
    const chases = chaser !== null && needs.chasers[need] < chaser.atMost && attempt < mostAttempts && variates.decision(need, afterVoicemail, attempt) < chaser.share;
    if (!chases) return this.steps.settleOrAwait(need);
    needs.chasers[need]++;
    needs.nextOrigin[need] = chaserOrigin2;
    needs.nextDelay[need] = chaserDelayed;
    if (this.hasCases) cases.cause[need] = voicemail2;
    this.steps.step(need, onChase2);
  }
  redial(need, delay) {
    const { needs } = this.state;
    needs.redials[need]++;
    needs.nextOrigin[need] = redialOrigin;
    needs.nextDelay[need] = delay;
    this.keepCause(need);
    this.steps.step(need, onRedial);
  }
  /** Who tries again what was failure demand already does so for the same cause. */
  keepCause(need) {
    if (!this.hasCases) return;
    const { cause } = this.state.cases;
    if (cause[need] === 0) cause[need] = unanswered;
  }
};

// src/model/need-life.ts
var firstOrigin = origins.indexOf("first");
var NeedLife = class {
  /** @param open - lets a new contact of a need ring. */
  constructor(state2, open2) {
    this.state = state2;
    this.incidents = new Incidents(state2);
    this.birth = new NeedBirth(state2);
    this.steps = new NeedSteps(state2, {
      open: open2,
      awaitOfficer: (need) => this.officers.begin(need),
      leave: (need) => {
        this.incidents.leave(need);
        this.officers.leave(need);
      }
    });
    this.officers = new OfficerWaits(state2, this.steps);
    this.unserved = new Unserved(state2, this.steps, this.officers);
  }
  /** A member of the public has a reason to call, and dials: the contact rings at `queue`. Returns the need. */
  bear(source3, ordinal, dayWord, queue2) {
    const { needs, hasCases: hasCases3 } = this.state;
    const need = needs.take();
    needs.source[need] = source3;
    needs.ordinal[need] = ordinal;
    needs.dayWord[need] = dayWord;
    if (hasCases3) this.birth.fill(need);
    this.dial(need, queue2);
    return need;
  }
  /** A further caller about an incident calls in turn. */
  bearFurther(need) {
    const { needs, cases, clock, horizon, scenario } = this.state;
    needs.unborn--;
    if (clock[0] >= horizon) {
      this.incidents.leave(need);
      return needs.release(need);
    }
    cases.bornAt[need] = clock[0];
    this.dial(need, scenario.sources[needs.source[need]].queue);
  }
  /** The time to try again has come. Nobody rings after the end of the calendar; such a need stays open. */
  retry(need) {
    const { clock, horizon } = this.state;
    if (clock[0] < horizon) this.steps.retry(need);
  }
  dial(need, queue2) {
    const { needs, observer, scenario, hasCases: hasCases3 } = this.state;
    needs.state[need] = needChart.initial;
    needs.nextQueue[need] = queue2;
    needs.nextChannel[need] = scenario.sources[needs.source[need]].channel;
    needs.nextOrigin[need] = firstOrigin;
    if (hasCases3) return this.dialOrNot(need);
    observer.needBorn(need);
    this.steps.begin(need, false);
  }
  /** Where needs have cases, some never make a contact, some take another channel, and some have company. */
  dialOrNot(need) {
    const { cases, observer, interval } = this.state;
    const isWaitingAlready = interval < 0;
    const isDeflected = !isWaitingAlready && this.birth.isDeflected(need);
    if (!isWaitingAlready && !isDeflected) this.birth.shift(need);
    observer.needBorn(need);
    if (cases.shiftedBy[need] >= 0) observer.channels?.shifted(need, cases.shiftedBy[need]);
    if (!isWaitingAlready && cases.isFurtherCaller[need] === 0) this.incidents.begin(need);
    this.steps.begin(need, isDeflected);
  }
};

// src/model/job-units.ts
var never4 = Number.POSITIVE_INFINITY;
var unitArrives = eventKinds.indexOf("unitArrives");
var unitLeaves = eventKinds.indexOf("unitLeaves");
var custodyEnds = eventKinds.indexOf("custodyEnds");
var transportEnds = eventKinds.indexOf("transportEnds");
var jobScene = purposeIndex("jobScene");
var custodyTime = purposeIndex("custodyTime");
var transportTime = purposeIndex("transportTime");
var transportOfficerTime = purposeIndex("transportOfficerTime");
var JobUnits = class {
  constructor(state2) {
    /** Prisoner transports under way. */
    this.transports = new Slots();
    this.state = state2;
  }
  /** A unit of the group sets out. */
  send(job2, group) {
    const { jobs: jobs2, units: units3, groups, draws, of, observer, centre: centre3 } = this.state;
    const now = centre3.clock[0];
    if (jobs2.sentAt[job2] === never4) jobs2.sentAt[job2] = now;
    observer?.unitsChange(group);
    groups.busy[group]++;
    jobs2.unitsWanted[job2]--;
    jobs2.unitsWith[job2]++;
    const unit2 = units3.send(job2, group, centre3.clock);
    draws.travelTime(of.travel[jobs2.grade[job2]], job2);
    jobs2.unitsSent[job2]++;
    centre3.events.scheduleDelayed(unitArrives, unit2);
    observer?.unitSent(job2, group);
  }
  /** The unit stays as long as the job takes, which is one draw for all its units. */
  arrive(job2, unit2) {
    const { jobs: jobs2, units: units3, draws, of, centre: centre3 } = this.state;
    const { events, clock } = centre3;
    if (jobs2.attendedAt[job2] === never4) {
      draws.time(of.scene[jobs2.grade[job2]], job2, jobScene);
      jobs2.sceneTime[job2] = events.delay[0];
    }
    events.delay[0] = jobs2.sceneTime[job2];
    units3.isAtScene[unit2] = 1;
    units3.leavesAt[unit2] = clock[0] + events.delay[0];
    events.scheduleDelayed(unitLeaves, unit2);
  }
  /** The unit is taken away; whoever comes instead finds what is left to do. */
  divert(job2, unit2) {
    const { jobs: jobs2, units: units3, observer, centre: centre3 } = this.state;
    observer?.unitDiverted(job2);
    if (units3.isAtScene[unit2] === 1) {
      centre3.events.cancel(unitLeaves, unit2);
      jobs2.sceneTime[job2] = units3.leavesAt[unit2] - centre3.clock[0];
    } else {
      centre3.events.cancel(unitArrives, unit2);
    }
    this.release(job2, unit2);
    jobs2.unitsWanted[job2]++;
    if (jobs2.attendedAt[job2] === never4) jobs2.sentAt[job2] = this.firstSentAt(job2);
  }
  /** When the first of the units set out that are with the job now; never if none is. */
  firstSentAt(job2) {
    const { units: units3 } = this.state;
    let at3 = never4;
    for (let unit2 = units3.last; unit2 >= 0; unit2 = units3.previous[unit2])
      if (units3.job[unit2] === job2) at3 = units3.sentAt[unit2];
    return at3;
  }
  release(job2, unit2) {
    const { jobs: jobs2, units: units3, groups, observer, centre: centre3 } = this.state;
    const group = units3.group[unit2];
    observer?.unitsChange(group);
    groups.busy[group]--;
    jobs2.unitsWith[job2]--;
    units3.release(unit2);
    observer?.unitReleased(job2, centre3.clock[0] - units3.sentAt[unit2]);
  }
  /** Somebody has been arrested: the unit goes with them, unless prisoner transport takes part of that on. */
  takeIntoCustody(job2, unit2) {
    const { units: units3, draws, transport, centre: centre3 } = this.state;
    const isTransported = transport?.hasFree === true;
    units3.keep(unit2);
    if (isTransported) {
      transport.busy++;
      draws.time(this.state.transportTime, job2, transportTime);
      centre3.events.scheduleDelayed(transportEnds, this.transports.take());
      draws.time(this.state.transportOfficerTime, job2, transportOfficerTime);
    } else {
      draws.time(this.state.custodyTime, job2, custodyTime);
    }
    centre3.events.scheduleDelayed(custodyEnds, unit2);
  }
  /** A prisoner transport is free again. */
  endTransport(number) {
    const { transport } = this.state;
    if (transport !== null) transport.busy--;
    this.transports.release(number);
  }
};

// src/model/appointments.ts
function offeredStarts({ isOffered }, intervalStartAt) {
  if (isOffered === null) return null;
  const starts = new Float64Array(isOffered.length);
  let next = intervalStartAt[isOffered.length];
  for (let interval = isOffered.length - 1; interval >= 0; interval--) {
    if (isOffered[interval] === 1) next = intervalStartAt[interval];
    starts[interval] = next;
  }
  return starts;
}
function offeredFrom(at3, starts, intervalStartAt) {
  if (at3 >= intervalStartAt[starts.length]) return at3;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (intervalStartAt[middle] <= at3) low = middle;
    else high = middle - 1;
  }
  return Math.max(at3, starts[low]);
}

// src/model/job-waiting.ts
var never5 = Number.POSITIVE_INFINITY;
var jobDue = eventKinds.indexOf("jobDue");
var neighbourDue = eventKinds.indexOf("neighbourDue");
var appointmentLead = purposeIndex("appointmentLead");
var jobUnits = purposeIndex("jobUnits");
var JobWaiting = class {
  constructor(state2) {
    this.state = state2;
  }
  /** The job waits for units; one that has them all on their way already does not. */
  join(job2) {
    const { jobs: jobs2, waiting, rules, centre: centre3 } = this.state;
    if (jobs2.unitsWanted[job2] === 0) return;
    const now = centre3.clock[0];
    if (jobs2.sentAt[job2] === never5) jobs2.waitingSince[job2] = now;
    jobs2.neighboursAt[job2] = now + rules.neighbourAfter;
    waiting.join(job2);
    this.awaitNeighbours(job2);
  }
  /** The job waits again in its old place, unless it waits for another unit as well. */
  again(job2) {
    if (this.state.jobs.list[job2] >= 0) return;
    this.state.waiting.rejoin(job2);
    this.awaitNeighbours(job2);
  }
  joinCalls(job2) {
    const { jobs: jobs2, waiting, centre: centre3 } = this.state;
    jobs2.isByTelephone[job2] = 1;
    jobs2.unitsWanted[job2] = 0;
    jobs2.waitingSince[job2] = centre3.clock[0];
    waiting.joinCalls(job2);
  }
  /** The job waits no more, if it did. */
  leave(job2) {
    const { jobs: jobs2, waiting, centre: centre3 } = this.state;
    if (jobs2.list[job2] < 0) return;
    waiting.leave(job2);
    centre3.events.cancel(neighbourDue, job2);
  }
  /** Nobody is sent before a time that is agreed. */
  awaitAppointment(job2) {
    const { jobs: jobs2, draws, of, offered: offered6, centre: centre3 } = this.state;
    const { events, clock, scenario } = centre3;
    const grade2 = jobs2.grade[job2];
    draws.time(of.lead[grade2], job2, appointmentLead);
    const at3 = clock[0] + events.delay[0];
    const starts = offered6[grade2];
    events.instant[0] = starts ? offeredFrom(at3, starts, scenario.calendar.intervalStartAt) : at3;
    events.scheduleAtInstant(jobDue, job2);
  }
  cancelAppointment(job2) {
    this.state.centre.events.cancel(jobDue, job2);
  }
  /** The job is more urgent than it was taken for; one for which nobody has set out takes the units of its new grade. */
  changeGrade(job2, grade2) {
    const { jobs: jobs2, observer, centre: centre3 } = this.state;
    observer?.jobRegraded(job2, grade2);
    jobs2.grade[job2] = grade2;
    jobs2.gradedAt[job2] = centre3.clock[0];
    jobs2.isByTelephone[job2] = 0;
    if (jobs2.sentAt[job2] === never5) jobs2.unitsWanted[job2] = this.unitsNeeded(job2);
  }
  /** How many units the job takes at its grade: the same draw for every grade. */
  unitsNeeded(job2) {
    const { jobs: jobs2, draws } = this.state;
    const { unitsNeeded } = this.state.ruleOf(jobs2.grade[job2]);
    if (unitsNeeded.length === 1) return 1;
    let left2 = draws.decision(job2, jobUnits);
    let units3 = 0;
    while (units3 < unitsNeeded.length - 1 && left2 >= unitsNeeded[units3]) left2 -= unitsNeeded[units3++];
    return units3 + 1;
  }
  awaitNeighbours(job2) {
    const { jobs: jobs2, dispatch, centre: centre3 } = this.state;
    const at3 = jobs2.neighboursAt[job2];
    if (at3 <= centre3.clock[0] || at3 === never5 || !dispatch.hasNeighbours(job2)) return;
    centre3.events.instant[0] = at3;
    centre3.events.scheduleAtInstant(neighbourDue, job2);
  }
};

// src/model/job-life.ts
var none17 = -1;
var never6 = Number.POSITIVE_INFINITY;
var table5 = jobChart;
var eventCount4 = table5.events.length;
var awaitAppointment = effectIndex(table5, "awaitAppointment");
var cancelAppointment = effectIndex(table5, "cancelAppointment");
var joinJobs = effectIndex(table5, "joinJobs");
var joinCalls = effectIndex(table5, "joinCalls");
var leaveList = effectIndex(table5, "leaveList");
var waitAgain = effectIndex(table5, "waitAgain");
var changeGrade = effectIndex(table5, "changeGrade");
var sendUnit = effectIndex(table5, "sendUnit");
var leaveListWhenServed = effectIndex(table5, "leaveListWhenServed");
var startScene = effectIndex(table5, "startScene");
var takeUnitAway = effectIndex(table5, "takeUnitAway");
var releaseUnit = effectIndex(table5, "releaseUnit");
var startCustody = effectIndex(table5, "startCustody");
var startCall = effectIndex(table5, "startCall");
var endCall = effectIndex(table5, "endCall");
var attendJob = effectIndex(table5, "attendJob");
var closeJob = effectIndex(table5, "closeJob");
var telephoneEnds = eventKinds.indexOf("telephoneEnds");
var telephoneTime = purposeIndex("telephoneTime");
var JobLife = class {
  constructor(state2, attended3) {
    /** Whom the present step concerns: the group that sends a unit, the unit, the grade that the job is given. */
    this.now = { group: none17, unit: none17, grade: none17 };
    this.state = state2;
    this.units = new JobUnits(state2);
    this.waits = new JobWaiting(state2);
    this.attended = attended3;
  }
  /** An officer is tasked for a need. */
  raise(need, grade2) {
    const { jobs: jobs2, observer, centre: centre3 } = this.state;
    const { needs, cases, steps } = centre3;
    const job2 = jobs2.take();
    jobs2.state[job2] = table5.initial;
    jobs2.need[job2] = need;
    jobs2.source[job2] = needs.source[need];
    jobs2.ordinal[job2] = needs.ordinal[need];
    jobs2.dayWord[job2] = needs.dayWord[need];
    jobs2.number[job2] = cases.jobsRaised[need]++;
    jobs2.older[job2] = cases.job[need];
    cases.job[need] = job2;
    cases.openJobs[need]++;
    jobs2.trueGrade[job2] = cases.trueGrade[need];
    jobs2.area[job2] = Math.max(0, cases.area[need]);
    this.begin(job2, grade2);
    observer?.jobRaised(job2);
    steps?.started("job", job2);
    return job2;
  }
  step(job2, event) {
    const { jobs: jobs2, centre: centre3 } = this.state;
    const cell = jobs2.state[job2] * eventCount4 + event;
    const next = table5.next[cell];
    if (next < 0)
      throw centre3.fault(`a job ${table5.states[jobs2.state[job2]]} refuses ${table5.events[event]}`, job2);
    jobs2.state[job2] = next;
    if (centre3.steps !== null) centre3.steps.stepped("job", job2, { event, state: next });
    const end = table5.effectStart[cell + 1];
    for (let i = table5.effectStart[cell]; i < end; i++) this.run(table5.effectTokens[i], job2);
  }
  run(effect, job2) {
    const { now, units: units3, waits: waits2 } = this;
    switch (effect) {
      case sendUnit:
        return units3.send(job2, now.group);
      case leaveListWhenServed:
        return this.state.jobs.unitsWanted[job2] === 0 ? waits2.leave(job2) : void 0;
      case startScene:
        return units3.arrive(job2, now.unit);
      case releaseUnit:
        return units3.release(job2, now.unit);
      case takeUnitAway:
        return units3.divert(job2, now.unit);
      case startCustody:
        return units3.takeIntoCustody(job2, now.unit);
      case joinJobs:
        return waits2.join(job2);
      case waitAgain:
        return waits2.again(job2);
      case leaveList:
        return waits2.leave(job2);
      case joinCalls:
        return waits2.joinCalls(job2);
      case awaitAppointment:
        return waits2.awaitAppointment(job2);
      case cancelAppointment:
        return waits2.cancelAppointment(job2);
      case changeGrade:
        return waits2.changeGrade(job2, now.grade);
      case attendJob:
        return this.attend(job2);
      case startCall:
        return this.startCall(job2);
      case endCall:
        return this.endCall();
      case closeJob:
        return this.close(job2);
      default:
        throw this.state.centre.fault(`a job has no effect ${effect}`, job2);
    }
  }
  begin(job2, grade2) {
    const { jobs: jobs2, centre: centre3 } = this.state;
    jobs2.grade[job2] = grade2;
    jobs2.isByTelephone[job2] = 0;
    jobs2.gradedAt[job2] = centre3.clock[0];
    jobs2.waitingSince[job2] = never6;
    jobs2.sentAt[job2] = never6;
    jobs2.attendedAt[job2] = never6;
    jobs2.unitsWanted[job2] = this.waits.unitsNeeded(job2);
    jobs2.unitsWith[job2] = 0;
    jobs2.unitsSent[job2] = 0;
    jobs2.list[job2] = none17;
  }
  /** The need hears of it last: whatever that brings about finds the job as it is. */
  attend(job2) {
    const { jobs: jobs2, observer, centre: centre3 } = this.state;
    jobs2.attendedAt[job2] = centre3.clock[0];
    observer?.jobAttended(job2);
    const need = jobs2.need[job2];
    if (need >= 0) this.attended(need);
  }
  startCall(job2) {
    const { jobs: jobs2, investigators, draws, callTime, centre: centre3 } = this.state;
    if (investigators !== null) investigators.busy++;
    jobs2.sentAt[job2] = centre3.clock[0];
    draws.time(callTime, job2, telephoneTime);
    centre3.events.scheduleDelayed(telephoneEnds, job2);
  }
  endCall() {
    const { investigators } = this.state;
    if (investigators !== null) investigators.busy--;
  }
  close(job2) {
    const { jobs: jobs2, observer, centre: centre3 } = this.state;
    const { cases } = centre3;
    observer?.jobClosed(job2);
    const need = jobs2.need[job2];
    if (need >= 0) {
      cases.openJobs[need]--;
      if (cases.job[need] === job2) cases.job[need] = jobs2.older[job2];
      else this.unlink(cases.job[need], job2);
    }
    jobs2.release(job2);
  }
  unlink(latest, job2) {
    const { older } = this.state.jobs;
    let newer = latest;
    while (older[newer] !== job2) newer = older[newer];
    older[newer] = older[job2];
  }
};

// src/model/dispatch.ts
var none18 = -1;
var immediate3 = 0;
var priority = 1;
var scheduled3 = 2;
var everyGrade = 3;
var asOwn = 1;
var asNeighbour = 2;
var Dispatch = class {
  constructor(rules, parts2) {
    this.parts = parts2;
    this.groupCount = rules.units.length;
    this.keepFree = rules.keepFree;
    this.diverts = rules.divert !== "none";
    this.leastDiverted = rules.divert === "priority" ? priority : scheduled3;
    this.unitsOfArea = rules.areas.map(({ units: units3 }) => Int32Array.from(units3));
    this.coverage = new Uint8Array(rules.areas.length * this.groupCount);
    for (const [area, { units: units3 }] of rules.areas.entries()) {
      for (const group of units3) this.coverage[area * this.groupCount + group] = asNeighbour;
      const [own] = units3;
      if (own !== void 0) this.coverage[area * this.groupCount + own] = asOwn;
    }
  }
  /** How many of the grades a free unit of the group may take, from the most urgent: units kept free take the first. */
  gradesOpenTo(group) {
    const free = this.parts.groups.free(group);
    if (free <= 0) return 0;
    return free > this.keepFree ? everyGrade : immediate3 + 1;
  }
  /** Whether units of other areas would come. */
  hasNeighbours(job2) {
    return this.unitsOfArea[this.parts.jobs.area[job2]].length > 1;
  }
  /** The first group with a unit free for the job, or -1. */
  freeGroup(job2) {
    const { jobs: jobs2 } = this.parts;
    for (const group of this.unitsOfArea[jobs2.area[job2]]) {
      if (this.gradesOpenTo(group) > jobs2.grade[job2] && this.covers(group, job2)) return group;
    }
    return none18;
  }
  /**
   * The unit that is taken away for an immediate job, or -1: from the least urgent grade, rather on its way than at the
   * scene, and the one sent last.
   */
  unitToDivert(job2) {
    const { jobs: jobs2, units: units3 } = this.parts;
    if (!this.diverts || jobs2.grade[job2] !== immediate3) return none18;
    let found = none18;
    for (let unit2 = units3.last; unit2 >= 0; unit2 = units3.previous[unit2]) {
      if (jobs2.grade[units3.job[unit2]] < this.leastDiverted || !this.covers(units3.group[unit2], job2))
        continue;
      if (found < 0 || this.isRather(unit2, found)) found = unit2;
    }
    return found;
  }
  isRather(unit2, found) {
    const { jobs: jobs2, units: units3 } = this.parts;
    const less = jobs2.grade[units3.job[unit2]] - jobs2.grade[units3.job[found]];
    return less > 0 || less === 0 && units3.isAtScene[unit2] < units3.isAtScene[found];
  }
  covers(group, job2) {
    const { jobs: jobs2, clock } = this.parts;
    const how = this.coverage[jobs2.area[job2] * this.groupCount + group];
    return how === asOwn || how === asNeighbour && jobs2.neighboursAt[job2] <= clock[0];
  }
};

// src/model/job-draws.ts
var none19 = -1;
var purposeCount7 = purposes.length;
var jobTravel = purposeIndex("jobTravel");
var attempts2 = 255;
var jobsOfTrips = 7;
var tripBits = 5;
var trips = 31;
var JobDraws = class {
  /** @param delay - where a drawn time is left: the delay of the event that it is drawn for. */
  constructor(jobs2, draws, delay) {
    this.jobs = jobs2;
    this.draws = draws;
    this.samplers = new Samplers(draws, delay);
  }
  /** Registers a distribution; -1 for none. */
  add(distribution2) {
    return distribution2 ? this.samplers.add(distribution2) : none19;
  }
  /** Draws what a job has once, into the delay of the next event. */
  time(sampler, job2, purpose) {
    this.draw(sampler, job2, { purpose, attempt: this.jobs.number[job2] & attempts2 });
  }
  /** Draws how long the unit that is sent next is on its way. From the 33rd on, trips are those of units before. */
  travelTime(sampler, job2) {
    const { number, unitsSent } = this.jobs;
    const attempt = (number[job2] & jobsOfTrips) << tripBits | unitsSent[job2] & trips;
    this.draw(sampler, job2, { purpose: jobTravel, attempt });
  }
  /** A uniform number in (0, 1) for a decision that is taken once for the job. */
  decision(job2, purpose) {
    const { source: source3, ordinal, dayWord, number } = this.jobs;
    const key = source3[job2] * purposeCount7 + purpose;
    return this.draws.uniform(key, ordinal[job2], dayWord[job2] | (number[job2] & attempts2) << 8);
  }
  draw(sampler, job2, { purpose, attempt }) {
    const { source: source3, ordinal, dayWord } = this.jobs;
    const key = source3[job2] * purposeCount7 + purpose;
    const counter = dayWord[job2] | attempt << 8;
    this.samplers.draw(sampler, key, ordinal[job2], counter);
  }
};

// src/model/jobs.ts
var Jobs = class {
  constructor() {
    /** Where the job stands in its statechart. */
    this.state = new Uint8Array(64);
    /** The need that waits for it; -1 once the need has ended. */
    this.need = new Int32Array(64);
    /** The job that the same need had before it, if that is still open; -1. */
    this.older = new Int32Array(64);
    /** Whose draws it takes: source, ordinal and day of the need, and the number of the job within the need. */
    this.source = new Int32Array(64);
    this.ordinal = new Int32Array(64);
    this.dayWord = new Int32Array(64);
    this.number = new Uint8Array(64);
    /** 0 immediate, 1 priority, 2 scheduled: as graded; and as it truly is (255 where that is unknown). */
    this.grade = new Uint8Array(64);
    this.trueGrade = new Uint8Array(64);
    this.area = new Int32Array(64);
    /** 1 if an investigator is to settle it by telephone, 0 if units go there. */
    this.isByTelephone = new Uint8Array(64);
    /** Instants in seconds; Infinity until they happen. Since when it has had its present grade: once made more urgent,
     * a job is judged by its new grade, from the moment when it was given. */
    this.gradedAt = new Float64Array(64);
    /** Since when it has waited for a unit: not before an appointment; under its present grade if none was sent yet. */
    this.waitingSince = new Float64Array(64);
    /** When the first unit set out that has not been taken away again before anybody came, or an investigator rang. */
    this.sentAt = new Float64Array(64);
    this.attendedAt = new Float64Array(64);
    /** How long each unit stays that arrives from now on; drawn as the first arrives. */
    this.sceneTime = new Float64Array(64);
    /** Units still to be sent, units with it now (custody included), and units ever sent. */
    this.unitsWanted = new Uint8Array(64);
    this.unitsWith = new Uint8Array(64);
    this.unitsSent = new Int32Array(64);
    /** Its place among those that wait: earlier jobs have smaller numbers, and keep them when a unit is taken away. */
    this.place = new Float64Array(64);
    /** From when neighbours may take it, in seconds. */
    this.neighboursAt = new Float64Array(64);
    /** Index of the list in which it waits, or -1. */
    this.list = new Int32Array(64);
    /** Neighbours among the jobs that wait. */
    this.next = new Int32Array(64);
    this.previous = new Int32Array(64);
    this.slots = new Slots();
  }
  get live() {
    return this.slots.live;
  }
  take() {
    const job2 = this.slots.take();
    if (job2 === this.state.length) this.grow();
    return job2;
  }
  release(job2) {
    this.slots.release(job2);
  }
  grow() {
    const length = 2 * this.state.length;
    this.state = widened(this.state, length);
    this.need = widened(this.need, length);
    this.older = widened(this.older, length);
    this.source = widened(this.source, length);
    this.ordinal = widened(this.ordinal, length);
    this.dayWord = widened(this.dayWord, length);
    this.number = widened(this.number, length);
    this.grade = widened(this.grade, length);
    this.trueGrade = widened(this.trueGrade, length);
    this.area = widened(this.area, length);
    this.gradedAt = widened(this.gradedAt, length);
    this.waitingSince = widened(this.waitingSince, length);
    this.sentAt = widened(this.sentAt, length);
    this.attendedAt = widened(this.attendedAt, length);
    this.isByTelephone = widened(this.isByTelephone, length);
    this.sceneTime = widened(this.sceneTime, length);
    this.unitsWanted = widened(this.unitsWanted, length);
    this.unitsWith = widened(this.unitsWith, length);
    this.unitsSent = widened(this.unitsSent, length);
    this.place = widened(this.place, length);
    this.list = widened(this.list, length);
    this.neighboursAt = widened(this.neighboursAt, length);
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
  }
};

// src/model/pool.ts
var Pool = class {
  /** @param scheduled - how many are on shift in each interval. */
  constructor(scheduled4) {
    /** Those who have something to do. */
    this.busy = 0;
    this.onShift = 0;
    this.scheduled = scheduled4;
  }
  /** Whether one of those on shift has nothing to do; who is busy beyond the shift finishes first. */
  get hasFree() {
    return this.busy < this.onShift;
  }
  startInterval(interval) {
    this.onShift = this.scheduled[interval];
  }
};

// src/model/unit-groups.ts
var UnitGroups = class {
  constructor(units3) {
    this.scheduled = new Int32Array(units3.length);
    this.busy = new Int32Array(units3.length);
  }
  /** Units of the group that have nothing to do; negative while some work beyond their shift. */
  free(group) {
    return this.scheduled[group] - this.busy[group];
  }
};

// src/model/units.ts
var none20 = -1;
var Units = class {
  constructor() {
    this.job = new Int32Array(16);
    this.group = new Int32Array(16);
    /** 1 once it has arrived. */
    this.isAtScene = new Uint8Array(16);
    /** Seconds since the start of the run; when it will leave the scene is known once it has arrived. */
    this.sentAt = new Float64Array(16);
    this.leavesAt = new Float64Array(16);
    /** The unit sent before it that can still be diverted, or -1; and the one after. */
    this.previous = new Int32Array(16);
    this.next = new Int32Array(16);
    /** The unit sent last that can still be diverted, or -1. */
    this.last = none20;
    this.slots = new Slots();
  }
  /** A unit of a group has a job from now on; returns it. */
  send(job2, group, clock) {
    const unit2 = this.slots.take();
    if (unit2 === this.job.length) this.grow();
    this.job[unit2] = job2;
    this.group[unit2] = group;
    this.isAtScene[unit2] = 0;
    this.sentAt[unit2] = clock[0];
    this.previous[unit2] = this.last;
    this.next[unit2] = none20;
    if (this.last >= 0) this.next[this.last] = unit2;
    this.last = unit2;
    return unit2;
  }
  /** The unit cannot be diverted any more. */
  keep(unit2) {
    const before = this.previous[unit2];
    const after = this.next[unit2];
    if (before >= 0) this.next[before] = after;
    if (after >= 0) this.previous[after] = before;
    else if (this.last === unit2) this.last = before;
    this.previous[unit2] = none20;
    this.next[unit2] = none20;
  }
  release(unit2) {
    this.keep(unit2);
    this.slots.release(unit2);
  }
  grow() {
    const length = 2 * this.job.length;
    this.job = widened(this.job, length);
    this.group = widened(this.group, length);
    this.isAtScene = widened(this.isAtScene, length);
    this.sentAt = widened(this.sentAt, length);
    this.leavesAt = widened(this.leavesAt, length);
    this.previous = widened(this.previous, length);
    this.next = widened(this.next, length);
  }
};

// src/model/waiting-jobs.ts
var none21 = -1;
var grades2 = 3;
var WaitingJobs = class {
  constructor({ areas: areas2, units: units3, order }, jobs2, clock) {
    this.places = 0;
    this.jobs = jobs2;
    this.clock = clock;
    this.isByGrade = order === "byGrade";
    this.calls = areas2.length * grades2;
    this.first = new Int32Array(this.calls + 1).fill(none21);
    this.last = new Int32Array(this.calls + 1).fill(none21);
    const areasWhere = (serves) => Int32Array.from(areas2.keys()).filter((area) => serves(areas2[area]?.units ?? []));
    this.own = units3.map((_, group) => areasWhere(([first]) => first === group));
    this.helped = units3.map((_, group) => areasWhere(([, ...others]) => others.includes(group)));
  }
  /** The job comes to wait for a unit, after all that wait already. */
  join(job2) {
    this.jobs.place[job2] = this.places++;
    this.append(job2, this.jobs.area[job2] * grades2 + this.jobs.grade[job2]);
  }
  /** The job comes to wait for an investigator. */
  joinCalls(job2) {
    this.jobs.place[job2] = this.places++;
    this.append(job2, this.calls);
  }
  /** The job waits again, in its old place. */
  rejoin(job2) {
    const { place, next, previous, list, area, grade: grade2 } = this.jobs;
    const into = area[job2] * grades2 + grade2[job2];
    let after = this.first[into];
    while (after >= 0 && place[after] < place[job2]) after = next[after];
    if (after < 0) return this.append(job2, into);
    const before = previous[after];
    list[job2] = into;
    next[job2] = after;
    previous[job2] = before;
    previous[after] = job2;
    if (before < 0) this.first[into] = job2;
    else next[before] = job2;
  }
  leave(job2) {
    const { next, previous, list } = this.jobs;
    const from = list[job2];
    const before = previous[job2];
    const after = next[job2];
    if (before < 0) this.first[from] = after;
    else next[before] = after;
    if (after < 0) this.last[from] = before;
    else previous[after] = before;
    list[job2] = none21;
  }
  /** The job that a free unit of a group takes, or -1. @param most - how many of the grades it may take. */
  nextFor(group, most4) {
    let next = none21;
    for (let grade2 = 0; grade2 < most4; grade2++) {
      next = this.earlier(next, this.firstFor(group, grade2));
      if (this.isByGrade && next >= 0) return next;
    }
    return next;
  }
  /** The job that a free investigator takes, or -1. */
  nextCall() {
    return this.first[this.calls];
  }
  firstFor(group, grade2) {
    let found = none21;
    for (const area of this.own[group]) found = this.earlier(found, this.first[area * grades2 + grade2]);
    for (const area of this.helped[group]) {
      const job2 = this.first[area * grades2 + grade2];
      if (job2 >= 0 && this.jobs.neighboursAt[job2] <= this.clock[0]) found = this.earlier(found, job2);
    }
    return found;
  }
  earlier(one, other) {
    if (one < 0 || other < 0) return one < 0 ? other : one;
    return this.jobs.place[other] < this.jobs.place[one] ? other : one;
  }
  append(job2, into) {
    const { next, previous, list } = this.jobs;
    const before = this.last[into];
    list[job2] = into;
    next[job2] = none21;
    previous[job2] = before;
    if (before < 0) this.first[into] = job2;
    else next[before] = job2;
    this.last[into] = job2;
  }
};

// src/model/response-state.ts
var ResponseState = class {
  constructor(centre3, rules) {
    this.jobs = new Jobs();
    this.units = new Units();
    const { clock, events, variates, observer, scenario } = centre3;
    const { arrest, telephone, grades: grades3 } = rules;
    this.centre = centre3;
    this.rules = rules;
    this.observer = observer.response ?? null;
    this.groups = new UnitGroups(rules.units);
    this.waiting = new WaitingJobs(rules, this.jobs, clock);
    this.dispatch = new Dispatch(rules, { jobs: this.jobs, groups: this.groups, units: this.units, clock });
    this.draws = new JobDraws(this.jobs, variates.draws, events.delay);
    const column2 = (pick2) => Int32Array.from(grades3, (job2) => this.draws.add(job2 && pick2(job2)));
    this.of = {
      travel: column2(({ travel }) => travel),
      scene: column2(({ scene }) => scene),
      lead: column2(({ appointment }) => appointment?.lead)
    };
    this.custodyTime = this.draws.add(arrest?.officerTime);
    this.transportTime = this.draws.add(arrest?.transport?.time);
    this.transportOfficerTime = this.draws.add(arrest?.transport?.officerTime);
    this.callTime = this.draws.add(telephone?.time);
    this.transport = arrest?.transport ? new Pool(arrest.transport.scheduled) : null;
    this.investigators = telephone ? new Pool(telephone.scheduled) : null;
    this.offered = grades3.map(
      (job2) => job2?.appointment ? offeredStarts(job2.appointment, scenario.calendar.intervalStartAt) : null
    );
  }
  /** The rules for a grade; a fault where no officer is ever tasked for it. */
  ruleOf(grade2) {
    const rule = this.rules.grades[grade2];
    if (!rule) throw this.centre.fault(`no officer is tasked for grade ${grade2}`, grade2);
    return rule;
  }
};

// src/model/sending.ts
var onSend = eventIndex(jobChart, "SEND");
var onDivert = eventIndex(jobChart, "DIVERT");
var onDivertOne = eventIndex(jobChart, "DIVERT_ONE");
var Sending = class {
  constructor(state2, life) {
    this.state = state2;
    this.life = life;
  }
  /** Sends whoever is free, or is taken away from a less urgent job, as long as the job wants units. */
  seek(job2) {
    const { dispatch, jobs: jobs2 } = this.state;
    while (jobs2.unitsWanted[job2] > 0) {
      const group = dispatch.freeGroup(job2);
      const unit2 = group < 0 ? dispatch.unitToDivert(job2) : group;
      if (unit2 < 0) return;
      if (group < 0) this.divert(unit2, job2);
      else this.send(job2, group);
    }
  }
  /**
   * Free units of a group take jobs that wait. When several groups begin a shift at once, a job still gets a unit of the
   * first group that covers its area.
   */
  sendFree(group) {
    const { dispatch, waiting } = this.state;
    while (true) {
      const job2 = waiting.nextFor(group, dispatch.gradesOpenTo(group));
      if (job2 < 0) return;
      this.send(job2, dispatch.freeGroup(job2));
    }
  }
  send(job2, group) {
    this.life.now.group = group;
    this.life.step(job2, onSend);
  }
  /** The job that the unit leaves may find another unit: one that cannot go where this one is wanted. */
  divert(unit2, to) {
    const { units: units3, jobs: jobs2 } = this.state;
    const from = units3.job[unit2];
    const group = units3.group[unit2];
    this.life.now.unit = unit2;
    this.life.step(from, jobs2.unitsWith[from] === 1 ? onDivert : onDivertOne);
    this.send(to, group);
    this.seek(from);
  }
};

// src/model/response.ts
var none22 = -1;
var never7 = Number.POSITIVE_INFINITY;
var jobDue2 = eventKinds.indexOf("jobDue");
var neighbourDue2 = eventKinds.indexOf("neighbourDue");
var unitArrives2 = eventKinds.indexOf("unitArrives");
var unitLeaves2 = eventKinds.indexOf("unitLeaves");
var custodyEnds2 = eventKinds.indexOf("custodyEnds");
var transportEnds2 = eventKinds.indexOf("transportEnds");
var telephoneEnds2 = eventKinds.indexOf("telephoneEnds");
var jobArrest = purposeIndex("jobArrest");
var byTelephone2 = purposeIndex("byTelephone");
var booked2 = stateIndex(jobChart, "booked");
var onBook2 = eventIndex(jobChart, "BOOK");
var onTelephone = eventIndex(jobChart, "TELEPHONE");
var onWait = eventIndex(jobChart, "WAIT");
var onDue = eventIndex(jobChart, "DUE");
var onRegrade2 = eventIndex(jobChart, "REGRADE");
var onPickUp = eventIndex(jobChart, "PICK_UP");
var onArriveFirst = eventIndex(jobChart, "ARRIVE_FIRST");
var onArrive = eventIndex(jobChart, "ARRIVE");
var onLeave = eventIndex(jobChart, "LEAVE");
var onArrest = eventIndex(jobChart, "ARREST");
var onClose = eventIndex(jobChart, "CLOSE");
var Response = class {
  /** @param attended - an officer has come, or has rung, for a need that lives; never called within `task`. */
  constructor(state2, attended3) {
    const { response: response2 } = state2.scenario;
    if (response2 === void 0) throw state2.fault("the scenario has no response", none22);
    this.state = new ResponseState(state2, response2);
    this.jobs = this.state.jobs;
    this.life = new JobLife(this.state, attended3);
    this.sending = new Sending(this.state, this.life);
  }
  /** An officer is tasked for the need, as of now; returns the job. Grades are 0 immediate, 1 priority, 2 scheduled. */
  task(need, grade2) {
    const { investigators, draws, centre: centre3 } = this.state;
    const rule = this.state.ruleOf(grade2);
    const job2 = this.life.raise(need, grade2);
    if (investigators !== null && rule.byTelephone > 0 && draws.decision(job2, byTelephone2) < rule.byTelephone) {
      this.life.step(job2, onTelephone);
      if (investigators.hasFree) centre3.events.schedule(jobDue2, job2, 0);
    } else if (rule.appointment === null) {
      this.life.step(job2, onWait);
      this.sending.seek(job2);
    } else {
      this.life.step(job2, onBook2);
    }
    return job2;
  }
  /** The job has turned out more urgent; does nothing if somebody has come already, or it is as urgent. */
  regrade(job2, grade2) {
    const { jobs: jobs2 } = this;
    if (grade2 >= jobs2.grade[job2] || jobs2.attendedAt[job2] !== never7) return;
    this.life.now.grade = grade2;
    this.life.step(job2, onRegrade2);
    this.sending.seek(job2);
  }
  /** The need ends, or no longer waits; its jobs go on. */
  forget(need) {
    const { cases } = this.state.centre;
    for (let job2 = cases.job[need]; job2 >= 0; job2 = this.jobs.older[job2]) this.jobs.need[job2] = none22;
    cases.job[need] = none22;
    cases.openJobs[need] = 0;
  }
  /** Units, prisoner transport and investigators come on shift and go. Called for interval 0 before anything else. */
  startInterval(interval) {
    const { rules, groups, observer, transport, investigators } = this.state;
    if (interval === 0) observer?.responseBegun(this.jobs, groups);
    transport?.startInterval(interval);
    investigators?.startInterval(interval);
    for (let group = 0; group < rules.units.length; group++) {
      const scheduled4 = rules.units[group].scheduled[interval];
      if (groups.scheduled[group] === scheduled4) continue;
      observer?.unitsChange(group);
      groups.scheduled[group] = scheduled4;
    }
    for (let group = 0; group < rules.units.length; group++) this.sending.sendFree(group);
    this.answerCalls();
  }
  /** One of the events of officers: `jobDue`, `neighbourDue`, `unitArrives` and so on. */
  happen(event, subject2) {
    switch (event) {
      case unitArrives2:
        return this.arrive(subject2);
      case unitLeaves2:
        return this.leave(subject2);
      case custodyEnds2:
        return this.finish(subject2, onClose);
      case jobDue2:
        return this.fallDue(subject2);
      case neighbourDue2:
        return this.sending.seek(subject2);
      case transportEnds2:
        return this.life.units.endTransport(subject2);
      case telephoneEnds2:
        this.life.step(subject2, onClose);
        return this.answerCalls();
      default:
        throw this.state.centre.fault(`officers know no event of kind ${event}`, subject2);
    }
  }
  arrive(unit2) {
    const job2 = this.state.units.job[unit2];
    this.life.now.unit = unit2;
    this.life.step(job2, this.jobs.attendedAt[job2] === never7 ? onArriveFirst : onArrive);
  }
  /** The last unit to leave is the one that an arrest keeps. */
  leave(unit2) {
    const { units: units3 } = this.state;
    const job2 = units3.job[unit2];
    const isLast = this.jobs.unitsWith[job2] === 1 && this.jobs.unitsWanted[job2] === 0;
    if (!isLast) return this.finish(unit2, onLeave);
    if (!this.hasArrest(job2)) return this.finish(unit2, onClose);
    this.life.now.unit = unit2;
    this.life.step(job2, onArrest);
  }
  /** The unit is done with its job, and takes the next. */
  finish(unit2, event) {
    const { units: units3 } = this.state;
    const group = units3.group[unit2];
    this.life.now.unit = unit2;
    this.life.step(units3.job[unit2], event);
    this.sending.sendFree(group);
  }
  hasArrest(job2) {
    const { rules, draws } = this.state;
    const { arrest } = this.state.ruleOf(this.jobs.grade[job2]);
    return rules.arrest !== null && arrest > 0 && draws.decision(job2, jobArrest) < arrest;
  }
  fallDue(job2) {
    if (this.jobs.state[job2] !== booked2) return this.answerCalls();
    this.life.step(job2, onDue);
    this.sending.seek(job2);
  }
  /** Free investigators take the calls that wait, first come first served. */
  answerCalls() {
    const { investigators, waiting } = this.state;
    while (investigators?.hasFree === true) {
      const job2 = waiting.nextCall();
      if (job2 < 0) return;
      this.life.step(job2, onPickUp);
    }
  }
};

// src/model/simulation-error.ts
var SimulationError = class extends Error {
  constructor(message, { at: at3, event, subject: subject2 }, options) {
    super(`${message} (simulated time ${at3} s, event ${event}, subject ${subject2})`, options);
    this.name = "SimulationError";
    this.at = at3;
    this.event = event;
    this.subject = subject2;
  }
};

// src/model/staffing.ts
var Staffing = class {
  constructor(state2, handlers5, workforce) {
    this.state = state2;
    this.handlers = handlers5;
    this.workforce = workforce;
    this.added = new Int32Array(state2.scenario.teams.length);
  }
  startInterval() {
    for (let team2 = 0; team2 < this.added.length; team2++) this.staff(team2);
  }
  /** Adds people to a team from now on; fewer of them if negative. */
  add(team2, people2) {
    if (this.hasPeople(team2)) return this.workforce?.add(team2, people2);
    this.added[team2] += people2;
    this.staff(team2);
  }
  hasPeople(team2) {
    return (this.state.scenario.people?.postsOfTeam[team2] ?? -1) >= 0;
  }
  staff(team2) {
    if (this.hasPeople(team2)) return;
    const { floor, observer, scenario, interval } = this.state;
    const people2 = scenario.teams[team2].scheduled[interval] + this.added[team2];
    if (floor.scheduled[team2] === people2 * floor.places[team2]) return;
    observer.staffChanges(team2);
    floor.schedule(team2, people2);
    while (floor.isShort(team2)) {
      observer.staffChanges(team2);
      const handler = floor.comeOnDuty(team2);
      if (handler >= 0) this.handlers.welcome(handler);
    }
    if (floor.places[team2] > 1) this.handlers.lookRound();
  }
};

// src/model/attendance.ts
var Attendance = class {
  constructor(ground, handlers5) {
    this.ground = ground;
    this.handlers = handlers5;
  }
  /** Plans the shifts that start on a day, and who is away. */
  startDay(_day) {
  }
  /** People come on duty, go for their meal, and go home. */
  startInterval(_interval) {
  }
  /** Calls people in to a team, or lets them go again if negative. */
  add(_team, _count) {
    if (this.ground.people.count < 0) this.handlers.lookRound();
  }
};

// src/model/careers.ts
var Careers = class {
  constructor(ground) {
    this.ground = ground;
  }
  /** Everything that befalls people up to the start of a day. */
  startDay(_day) {
    if (this.ground.people.count < 0) throw this.ground.state.fault("people are missing", 0);
  }
};

// src/model/floor-feedback.ts
var FloorFeedback = class {
  constructor(state2, _plan) {
    this.days = state2.scenario.calendar.days;
  }
  /** The days before have been worked. */
  startDay(_day) {
  }
  /** Busy ÷ staffed time of the team over the past `over` days; 0 before there is any. */
  occupancy(_posts, _over) {
    return this.days < 0 ? 1 : 0;
  }
  /** Meal breaks missed ÷ due over the past `over` days; 0 before there is any. */
  missedBreaks(_posts, _over) {
    return 0;
  }
};

// src/model/people.ts
var none23 = -1;
var People = class {
  constructor() {
    /** How many there are, past ones included. */
    this.count = 0;
    /** State of the person chart. */
    this.state = new Uint8Array(64);
    /** Index of `people.posts` of the team, and skills as bits in the order of its skills. */
    this.posts = new Int16Array(64);
    this.skills = new Uint8Array(64);
    /** Whose randomness: the line (initial staff of a team, or a recruitment), and the place in it, cohort × 4096 + seat. */
    this.line = new Int16Array(64);
    this.place = new Int32Array(64);
    /** Recruitment and number of the cohort; -1 for those in post at the start. */
    this.recruitment = new Int16Array(64);
    this.cohort = new Int32Array(64);
    /** Days of the calendar, with fractions: joined the centre, released by the tutor, came to the team, left; may be negative. */
    this.joinedOn = new Float64Array(64);
    this.releasedOn = new Float64Array(64);
    this.inTeamSince = new Float64Array(64);
    this.leftOn = new Float64Array(64);
    /** Index of `destinations` and of the reason told by `reasons`; 255 until known. */
    this.destination = new Uint8Array(64);
    this.reason = new Int16Array(64);
    /** Index of the rota in `posts.rotas`, and the crew: place in the cycle. */
    this.rota = new Uint8Array(64);
    this.crew = new Uint8Array(64);
    /** Share of the rostered shifts that the person works. */
    this.works = new Float64Array(64);
    /** Who is slowed by whom: the tutor of a tutee, and the tutee of a tutor; -1 for nobody. */
    this.tutor = new Int32Array(64);
    this.tutee = new Int32Array(64);
    /** 1 while a cohort keeps a trainer off the phones. */
    this.isTraining = new Uint8Array(64);
  }
  /** A person in state 0 of the chart, of a line. */
  add(line, place) {
    const person = this.count++;
    if (person >= this.state.length) this.grow(2 * person);
    this.line[person] = line;
    this.place[person] = place;
    this.recruitment[person] = none23;
    this.cohort[person] = none23;
    this.joinedOn[person] = Number.POSITIVE_INFINITY;
    this.releasedOn[person] = Number.POSITIVE_INFINITY;
    this.inTeamSince[person] = Number.POSITIVE_INFINITY;
    this.leftOn[person] = Number.POSITIVE_INFINITY;
    this.destination[person] = 255;
    this.reason[person] = none23;
    this.works[person] = 1;
    this.tutor[person] = none23;
    this.tutee[person] = none23;
    return person;
  }
  grow(length) {
    this.state = widened(this.state, length);
    this.posts = widened(this.posts, length);
    this.skills = widened(this.skills, length);
    this.line = widened(this.line, length);
    this.place = widened(this.place, length);
    this.recruitment = widened(this.recruitment, length);
    this.cohort = widened(this.cohort, length);
    this.joinedOn = widened(this.joinedOn, length);
    this.releasedOn = widened(this.releasedOn, length);
    this.inTeamSince = widened(this.inTeamSince, length);
    this.leftOn = widened(this.leftOn, length);
    this.destination = widened(this.destination, length);
    this.reason = widened(this.reason, length);
    this.rota = widened(this.rota, length);
    this.crew = widened(this.crew, length);
    this.works = widened(this.works, length);
    this.tutor = widened(this.tutor, length);
    this.tutee = widened(this.tutee, length);
    this.isTraining = widened(this.isTraining, length);
  }
};

// src/model/person-draws.ts
var purposeCount8 = purposes.length;
function personLines({ people: people2 }) {
  if (people2 === void 0) return [];
  return [
    ...people2.posts.map(({ id }) => `(people) ${id}`),
    ...people2.recruitment.map(({ id }) => `(recruits) ${id}`)
  ];
}
var PersonDraws = class {
  constructor(scenario, people2, draws) {
    this.drawn = new Float64Array(1);
    this.people = people2;
    this.draws = draws;
    this.samplers = new Samplers(draws, this.drawn);
    this.firstKey = (scenario.sources.length + 1) * purposeCount8;
  }
  /** A uniform number in (0, 1) of a person; `count` tells draws of one purpose apart, such as the day or the episode. */
  decision(person, purpose, count2) {
    return this.draws.uniform(
      this.keyOf(this.people.line[person], purpose),
      this.people.place[person],
      count2 << 8
    );
  }
  /** The same for a line itself, which is nobody's. */
  ofLine(line, purpose, count2) {
    return this.draws.uniform(this.keyOf(line, purpose), 0, count2 << 8);
  }
  /** Seconds of a distribution; `count` below 2^23. */
  time(sampler, person, { purpose, count: count2 }) {
    const key = this.keyOf(this.people.line[person], purpose);
    this.samplers.draw(sampler, key, this.people.place[person], count2 << 8);
    return this.drawn[0];
  }
  /** Registers a distribution; returns its sampler. */
  add(distribution2) {
    return this.samplers.add(distribution2);
  }
  keyOf(line, purpose) {
    return this.firstKey + line * purposeCount8 + purpose;
  }
};

// src/model/workforce.ts
var Workforce = class {
  constructor(state2, plan, handlers5) {
    this.people = new People();
    this.day = -1;
    this.state = state2;
    this.feedback = new FloorFeedback(state2, plan);
    const draws = new PersonDraws(state2.scenario, this.people, state2.variates.draws);
    const ground = { state: state2, plan, people: this.people, draws, feedback: this.feedback };
    this.careers = new Careers(ground);
    this.attendance = new Attendance(ground, handlers5);
  }
  /** The interval has begun; staff of other teams changes after this. */
  startInterval(interval) {
    const { scenario, observer } = this.state;
    const day2 = scenario.calendar.intervalDay[interval];
    if (day2 !== this.day) {
      if (this.day < 0) observer.people?.peopleBegun(this.people);
      this.day = day2;
      observer.people?.peopleDayStarts(day2);
      this.feedback.startDay(day2);
      this.careers.startDay(day2);
      this.attendance.startDay(day2);
    }
    this.attendance.startInterval(interval);
  }
  /** People whom the state of the centre calls in, or sends away again if negative. */
  add(team2, count2) {
    this.attendance.add(team2, count2);
  }
};

// src/model/contact-centre.ts
var intervalStarts = eventKinds.indexOf("intervalStarts");
var talkEnds4 = eventKinds.indexOf("talkEnds");
var wrapUpEnds4 = eventKinds.indexOf("wrapUpEnds");
var patienceEnds3 = eventKinds.indexOf("patienceEnds");
var overflowDue2 = eventKinds.indexOf("overflowDue");
var ringEnds2 = eventKinds.indexOf("ringEnds");
var arrival2 = eventKinds.indexOf("arrival");
var retry = eventKinds.indexOf("retry");
var centreLooks2 = eventKinds.indexOf("centreLooks");
var backlogOrdinal = 1073741824;
var ContactCentre = class {
  constructor(scenario, draws, observer, steps = null) {
    /** Null where the centre has no states. */
    this.watch = null;
    /** The kind of the present event. */
    this.event = -1;
    this.state = new CentreState(scenario, draws, observer, steps);
    this.arrivals = new Arrivals(
      scenario,
      draws,
      (source3, day2, expected) => observer.dayPlanned(source3, day2, expected)
    );
    this.needLife = new NeedLife(this.state, (need) => this.contactLife.open(need));
    this.contactLife = new ContactLife(this.state, this.needLife);
    this.response = scenario.response === void 0 ? null : new Response(this.state, (need) => this.needLife.officers.attended(need));
    const { handlers: handlers5 } = this.contactLife;
    const { people: people2 } = scenario;
    this.workforce = people2 === void 0 ? null : new Workforce(this.state, people2, handlers5);
    this.staffing = new Staffing(this.state, handlers5, this.workforce);
    this.needLife.officers.desk = this.response;
    this.caseEvents = new CaseEvents(this.needLife, this.contactLife, this.response);
    this.until = scenario.run.end === "cut" ? this.state.horizon : Number.POSITIVE_INFINITY;
    this.begin();
  }
  /** Runs up to `count` events; returns whether the run is over. Short calls suit the just-in-time compiler. */
  advance(count2) {
    try {
      return this.runEvents(count2);
    } catch (fault) {
      throw this.located(fault);
    }
  }
  runEvents(count2) {
    const { events } = this.state;
    for (let i = 0; i < count2; i++) {
      const next = events.next(this.until);
      this.event = next;
      if (next < 0) {
        this.finish();
        return true;
      }
      this.happen(next, events.subject);
    }
    return false;
  }
  /** A fault says at which simulated time, in which event and for whom it happened. */
  located(fault) {
    if (!(fault instanceof Error)) return fault;
    const { clock, events } = this.state;
    const place = { at: clock[0], event: eventKinds[this.event] ?? "start", subject: events.subject };
    return new SimulationError(fault.message, place, { cause: fault });
  }
  begin() {
    const { observer, scenario } = this.state;
    observer.begun(this.state);
    scenario.run.backlog.forEach((count2, queue2) => {
      this.bearBacklog(queue2, count2);
    });
    this.startInterval();
    scenario.sources.forEach((_, source3) => {
      this.awaitArrival(source3);
    });
    if (scenario.centre !== void 0) this.watch = this.watchCentre(scenario.centre);
  }
  watchCentre(centre3) {
    const { staffing: staffing3, contactLife } = this;
    return new CentreWatch(this.state, centre3, { staffing: staffing3, handlers: contactLife.handlers });
  }
  finish() {
    const { events, clock, observer, horizon } = this.state;
    if (clock[0] < horizon) {
      events.moveTo(horizon);
      observer.horizonReached();
    }
    observer.finished();
  }
  happen(event, subject2) {
    switch (event) {
      case talkEnds4:
        return this.contactLife.endTalk(subject2);
      case arrival2:
        return this.arrive(subject2);
      case ringEnds2:
        return this.contactLife.endRing(subject2);
      case patienceEnds3:
        return this.contactLife.hangUp(subject2);
      case overflowDue2:
        return this.contactLife.overflow(subject2);
      case wrapUpEnds4:
        return this.contactLife.handlers.endWrapUp(subject2);
      case retry:
        return this.needLife.retry(subject2);
      case centreLooks2:
        return this.watch?.look();
      case intervalStarts:
        return this.startInterval();
      default:
        return this.caseEvents.happen(event, subject2);
    }
  }
  awaitArrival(source3) {
    this.arrivals.advance(source3);
    const { events, horizon } = this.state;
    events.instant[0] = this.arrivals.nextAt[source3];
    if (events.instant[0] < horizon) events.scheduleAtInstant(arrival2, source3);
  }
  arrive(source3) {
    const { nextOrdinal, nextDayWord } = this.arrivals;
    const queue2 = this.state.scenario.sources[source3].queue;
    this.needLife.bear(source3, nextOrdinal[source3], nextDayWord[source3], queue2);
    this.awaitArrival(source3);
  }
  /** People who wait in a queue already; who rings again dials the number of their source. */
  bearBacklog(queue2, count2) {
    const { needs, scenario } = this.state;
    const source3 = scenario.run.backlogSource[queue2];
    for (let i = 0; i < count2; i++) {
      const need = this.needLife.bear(source3, backlogOrdinal + queue2 * 1048576 + i, 0, queue2);
      needs.nextQueue[need] = scenario.sources[source3].queue;
    }
  }
  startInterval() {
    const { scenario, observer, events } = this.state;
    const { intervalStartAt, intervalDay } = scenario.calendar;
    const interval = ++this.state.interval;
    if (interval === intervalDay.length) return observer.horizonReached();
    observer.intervalStarted(interval);
    this.response?.startInterval(interval);
    this.contactLife.startInterval(interval);
    this.workforce?.startInterval(interval);
    this.staffing.startInterval();
    events.scheduleAt(intervalStarts, 0, intervalStartAt[interval + 1]);
  }
};

// src/random/threefry.ts
var parity = 466688986;
function threefry(key0, key1, counter0, counter1, block) {
  const key2 = parity ^ key0 ^ key1;
  let a = counter0 + key0 | 0;
  let b = counter1 + key1 | 0;
  a = a + b | 0;
  b = (b << 13 | b >>> 19) ^ a;
  a = a + b | 0;
  b = (b << 15 | b >>> 17) ^ a;
  a = a + b | 0;
  b = (b << 26 | b >>> 6) ^ a;
  a = a + b | 0;
  b = (b << 6 | b >>> 26) ^ a;
  a = a + key1 | 0;
  b = b + key2 + 1 | 0;
  a = a + b | 0;
  b = (b << 17 | b >>> 15) ^ a;
  a = a + b | 0;
  b = (b << 29 | b >>> 3) ^ a;
  a = a + b | 0;
  b = (b << 16 | b >>> 16) ^ a;
  a = a + b | 0;
  b = (b << 24 | b >>> 8) ^ a;
  a = a + key2 | 0;
  b = b + key0 + 2 | 0;
  a = a + b | 0;
  b = (b << 13 | b >>> 19) ^ a;
  a = a + b | 0;
  b = (b << 15 | b >>> 17) ^ a;
  a = a + b | 0;
  b = (b << 26 | b >>> 6) ^ a;
  a = a + b | 0;
  b = (b << 6 | b >>> 26) ^ a;
  a = a + key0 | 0;
  b = b + key1 + 3 | 0;
  a = a + b | 0;
  b = (b << 17 | b >>> 15) ^ a;
  block[0] = a;
  block[1] = b;
}

// src/random/draws.ts
var step2 = 1 / 9007199254740992;
var Draws = class {
  constructor(keys) {
    /** The 64 bits of the last block. */
    this.words = new Int32Array(2);
    this.key0 = Int32Array.from(keys, ([word2]) => word2);
    this.key1 = Int32Array.from(keys, ([, word2]) => word2);
  }
  /** Puts the block of these counters into `words`. */
  block(key, counter0, counter1) {
    threefry(this.key0[key], this.key1[key], counter0, counter1, this.words);
  }
  /** A double in (0, 1), never 0 and never 1, from one block. */
  uniform(key, counter0, counter1) {
    this.block(key, counter0, counter1);
    return ((this.words[0] >>> 6) * 67108864 + (this.words[1] >>> 6) + 0.5) * (2 * step2);
  }
};

// src/random/keys.ts
import seedrandom from "seedrandom";
var derivation = 1;
function deriveKey(seed, replication, source3, purpose) {
  const generator = seedrandom(
    JSON.stringify(["sim101", derivation, String(seed), replication, source3, purpose])
  );
  return [generator.int32(), generator.int32()];
}

// src/model/draw-keys.ts
var centre2 = "(centre)";
function drawKeys(scenario, seed, replication) {
  const sources = [...scenario.sources.map((source3) => source3.id), centre2, ...personLines(scenario)];
  return new Draws(
    sources.flatMap((source3) => purposes.map((purpose) => deriveKey(seed, replication, source3, purpose)))
  );
}

// src/results/window.ts
function measuredWindow(calendar2) {
  const firstDay = calendar2.warmUpDays;
  return {
    firstDay,
    firstInterval: calendar2.dayFirstInterval[firstDay],
    days: calendar2.days - firstDay,
    startAt: calendar2.dayStartAt[firstDay],
    endAt: calendar2.dayStartAt[calendar2.days]
  };
}
function dayAt({ dayStartAt, days: days2 }, seconds) {
  let [from, to] = [0, days2];
  while (to - from > 1) {
    const middle = from + to >> 1;
    if (dayStartAt[middle] <= seconds) from = middle;
    else to = middle;
  }
  return from;
}

// src/results/case-lives.ts
var immediate4 = 0;
var needsNobody = 3;
var secondsPerHour6 = 3600;
var never8 = Number.POSITIVE_INFINITY;
var CaseLives = class {
  constructor(scenario, window3, living) {
    const { calendar: calendar2, reasons: reasons2 = [], harm: harm2, triage: triage2 } = scenario;
    this.calendar = calendar2;
    this.monthCount = calendar2.months.length;
    this.living = living;
    this.width = caseWidth(scenario);
    this.cells = new Float64Array(gradeCells * this.monthCount * this.width);
    this.hiddenTimes = new Uint32Array(this.monthCount * bucketsPerHistogram);
    this.longestHidden = new Float64Array(this.monthCount);
    this.caps = Float64Array.from(reasons2, ({ cap }) => cap);
    this.weights = (harm2?.sets ?? []).map(({ weights: weights2 }) => Float64Array.from(weights2));
    this.judgedFrom = window3.startAt;
    this.judgedUntil = window3.endAt - (triage2?.rightFirstTimeWithin ?? 0);
  }
  /** Counts something of a need that was born in the window. */
  count(need, what) {
    this.cells[this.baseOf(need, this.living.month[need]) + what]++;
  }
  end(view, need, standing) {
    const { living } = this;
    living.isAlive[need] = 0;
    this.judge(view, need);
    if (living.month[need] < 0) return;
    this.count(need, standing);
    this.addGrading(view, need, standing);
    this.addTimes(view, need);
    if (this.isHidden(need)) this.addHidden(view, need, standing);
  }
  /** Whether a need for which nobody has to come was right first time. */
  judge({ cases }, need) {
    const { living, calendar: calendar2 } = this;
    const handledAt = living.handledAt[need];
    if (living.trueGrade[need] !== needsNobody) return;
    if (handledAt < this.judgedFrom || handledAt > this.judgedUntil) return;
    const base = this.baseOf(need, calendar2.dayMonth[dayAt(calendar2, handledAt)]);
    const isTasked = living.wasTasked[need] === 1 || cases.jobsRaised[need] > 0;
    if (isTasked) this.cells[base + handledTasked]++;
    else {
      this.cells[base + handledAlone]++;
      if (living.cameBack[need] === 0) this.cells[base + rightFirstTime]++;
    }
  }
  /** First grade against the true one; and harm-weighted waiting. */
  addGrading({ cases, clock }, need, standing) {
    const { living, cells: cells2 } = this;
    const base = this.baseOf(need, living.month[need]);
    const first = living.firstGrade[need];
    const truly = living.trueGrade[need];
    if (first !== ungraded && truly !== ungraded) {
      cells2[base + graded]++;
      if (first > truly) cells2[base + underGraded]++;
      if (first < truly) cells2[base + overGraded]++;
    }
    const isUnhelped = standing === lost2 || standing === settled3 && this.isUnseen(cases, need);
    const overAt = isUnhelped ? never8 : clock[0];
    const helpedAt = Math.min(living.gradedAt[need], cases.attendedAt[need], overAt);
    const cap = this.caps[cases.reason[need]] ?? 0;
    const time = Math.min(helpedAt - cases.bornAt[need], cap);
    cells2[base + timeUntilGraded] += time;
    for (let set = 0; set < this.weights.length; set++) {
      const weight2 = this.weights[set][living.severity[need]];
      cells2[base + firstHarm + set] += weight2 * time / secondsPerHour6;
    }
  }
  addTimes({ cases }, need) {
    const { living, cells: cells2 } = this;
    const base = this.baseOf(need, living.month[need]);
    const bornAt = cases.bornAt[need];
    const knownAt = this.knownAt(cases, need);
    if (knownAt < never8) {
      cells2[base + known]++;
      cells2[base + timeUntilKnown] += knownAt - bornAt;
    }
    if (cases.attendedAt[need] < never8) {
      cells2[base + attended]++;
      cells2[base + timeToOfficer] += cases.attendedAt[need] - bornAt;
    }
    if (living.handledAt[need] < never8) cells2[base + handled]++;
    if (living.hasRepeated[need] === 1) cells2[base + repeated]++;
    if (living.wasRecognised[need] === 1) cells2[base + recognised]++;
  }
  /** An emergency that rang where none is expected: until somebody knew, or nobody ever did. */
  addHidden({ cases }, need, standing) {
    const month2 = this.living.month[need];
    const base = this.baseOf(need, month2);
    const time = this.knownAt(cases, need) - cases.bornAt[need];
    this.cells[base + hidden]++;
    if (time < never8) {
      this.cells[base + hiddenKnown]++;
      this.cells[base + timeHidden] += time;
      this.hiddenTimes[month2 * bucketsPerHistogram + bucketOf(time)]++;
      this.longestHidden[month2] = Math.max(this.longestHidden[month2], time);
    } else if (standing === lost2) this.cells[base + hiddenLost]++;
    else if (standing === settled3) this.cells[base + hiddenSettled]++;
  }
  /** An emergency that rang where none is expected. */
  isHidden(need) {
    return this.living.trueGrade[need] === immediate4 && this.living.rangElsewhere[need] === 1;
  }
  /** One of which nobody ever knew: to be settled is no help to it. */
  isUnseen(cases, need) {
    return this.isHidden(need) && this.knownAt(cases, need) === never8;
  }
  /** Graded, recognised as an incident that is graded, or noticed. */
  knownAt(cases, need) {
    return Math.min(cases.knownAt[need], this.living.gradedAt[need]);
  }
  baseOf(need, month2) {
    const grade2 = this.living.trueGrade[need];
    const cell = grade2 === ungraded ? unknownGrade : grade2;
    return (cell * this.monthCount + month2) * this.width;
  }
};

// src/results/living-cases.ts
var never9 = Number.POSITIVE_INFINITY;
var LivingCases = class {
  constructor() {
    /** 1 while a need lives in the slot. */
    this.isAlive = new Uint8Array(64);
    /** The month in which it was born; -1 outside the window. */
    this.month = new Int32Array(64);
    /** As at birth: facts may change while it waits. Severity is the sum of the three ratings. */
    this.trueGrade = new Uint8Array(64);
    this.severity = new Uint8Array(64);
    /** Seconds since the start of the run; Infinity until it happens. Graded itself, or known as an incident that is. */
    this.gradedAt = new Float64Array(64);
    /** End of the first conversation with a handler. */
    this.handledAt = new Float64Array(64);
    /** The first grade given; 255 before. */
    this.firstGrade = new Uint8Array(64);
    /** Contacts heard of so far. */
    this.contacts = new Int32Array(64);
    /** 1 if it first rang where emergencies are not expected. */
    this.rangElsewhere = new Uint8Array(64);
    /** 1 if it made contact again so soon that it was not right first time. */
    this.cameBack = new Uint8Array(64);
    /** 1 if it repeated a contact, if an officer was tasked for it, and if it was recognised as a duplicate. */
    this.hasRepeated = new Uint8Array(64);
    this.wasTasked = new Uint8Array(64);
    this.wasRecognised = new Uint8Array(64);
  }
  begin(need) {
    if (need >= this.isAlive.length) this.grow(need);
    this.isAlive[need] = 1;
    this.gradedAt[need] = never9;
    this.handledAt[need] = never9;
    this.firstGrade[need] = ungraded;
    this.contacts[need] = 0;
    this.rangElsewhere[need] = 0;
    this.cameBack[need] = 0;
    this.hasRepeated[need] = 0;
    this.wasTasked[need] = 0;
    this.wasRecognised[need] = 0;
  }
  grow(need) {
    const length = Math.max(2 * this.isAlive.length, need + 1);
    this.isAlive = wider(this.isAlive, length);
    this.month = wider(this.month, length);
    this.trueGrade = wider(this.trueGrade, length);
    this.severity = wider(this.severity, length);
    this.gradedAt = wider(this.gradedAt, length);
    this.handledAt = wider(this.handledAt, length);
    this.firstGrade = wider(this.firstGrade, length);
    this.contacts = wider(this.contacts, length);
    this.rangElsewhere = wider(this.rangElsewhere, length);
    this.cameBack = wider(this.cameBack, length);
    this.hasRepeated = wider(this.hasRepeated, length);
    this.wasTasked = wider(this.wasTasked, length);
    this.wasRecognised = wider(this.wasRecognised, length);
  }
};

// src/results/case-book.ts
var workOrigin4 = origins.indexOf("work");
var never10 = Number.POSITIVE_INFINITY;
var repeatOrigin2 = origins.indexOf("repeat");
var chaserOrigin3 = origins.indexOf("chaser");
var withOfficer = Uint8Array.from(
  triageOutcomes,
  (outcome) => ["tasked", "booked", "unneeded", "regraded"].includes(outcome) ? 1 : 0
);
var CaseBook = class {
  constructor(scenario, window3) {
    /** Heard of over the whole run, to be held against the model. */
    this.deflectedEver = 0;
    this.calledOffEver = 0;
    this.atOnceEver = 0;
    this.living = new LivingCases();
    this.month = -1;
    const { calendar: calendar2, queues: queues3, channels, triage: triage2 } = scenario;
    this.scenario = scenario;
    this.firstInterval = window3.firstInterval;
    this.monthCount = calendar2.months.length;
    this.lives = new CaseLives(scenario, window3, this.living);
    this.monthWidth = monthWidth(scenario);
    this.months = new Float64Array(this.monthCount * this.monthWidth);
    this.causes = new Float64Array(queues3.length * this.monthCount * channels.length * causes.length);
    this.firstCauses = new Float64Array(channels.length * this.monthCount * causes.length);
    this.stages = queues3.map(({ stage }) => stage);
    this.isEmergencyQueue = emergencyQueues(scenario);
    this.rightFirstTimeWithin = triage2?.rightFirstTimeWithin ?? 0;
  }
  begun(view) {
    this.view = view;
  }
  startInterval(interval) {
    this.month = this.monthOf(interval);
  }
  /** Nobody is born any more. */
  close() {
    this.month = -1;
  }
  bear(need) {
    const { living, month: month2, months: months2 } = this;
    const { cases } = this.view;
    living.begin(need);
    living.month[need] = month2;
    living.trueGrade[need] = cases.trueGrade[need];
    living.severity[need] = cases.threat[need] + cases.harm[need] + cases.risk[need];
    if (month2 < 0) return;
    this.lives.count(need, born2);
    const reason2 = cases.reason[need];
    if (reason2 >= 0) months2[month2 * this.monthWidth + firstReason + reason2]++;
    if (cases.isFurtherCaller[need] === 1) this.lives.count(need, duplicates);
  }
  settle(need) {
    this.lives.end(this.view, need, settled3);
  }
  lose(need) {
    this.lives.end(this.view, need, lost2);
  }
  rang(contact) {
    const { contacts, needs, cases } = this.view;
    const need = contacts.need[contact];
    const isWork = contacts.origin[contact] === workOrigin4;
    const isNew = !isWork && this.living.contacts[need] < needs.attempts[need];
    const cause = isWork ? 0 : cases.cause[need];
    const month2 = this.monthOf(contacts.interval[contact]);
    if (month2 >= 0) {
      const channel = contacts.channel[contact];
      const channels = this.scenario.channels.length;
      const cell = (contacts.queue[contact] * this.monthCount + month2) * channels + channel;
      this.causes[cell * causes.length + cause]++;
      if (isNew) this.firstCauses[(channel * this.monthCount + month2) * causes.length + cause]++;
    }
    if (isNew) this.beginContact(need, contact);
  }
  /** A talk is over: with somebody trained, if the queue is not a switchboard and somebody was there to talk to. */
  talked(contact) {
    const { contacts, needs, clock } = this.view;
    const { handledAt } = this.living;
    const need = contacts.need[contact];
    if (handledAt[need] < never10 || contacts.origin[contact] === workOrigin4) return;
    const stage = this.stages[contacts.queue[contact]];
    if (stage === "work" || stage === "handler" && needs.handlerTalks[need] > 0)
      handledAt[need] = clock[0];
  }
  /** Needs that are still alive are judged too. */
  finish() {
    this.living.isAlive.forEach((isAlive, need) => {
      if (isAlive === 1) this.lives.end(this.view, need, open);
    });
  }
  deflected(need) {
    this.deflectedEver++;
    this.living.isAlive[need] = 0;
    if (this.living.month[need] >= 0) this.lives.count(need, deflected);
  }
  /** The incident has been graded: so has this need, by whoever graded it for the first caller. */
  duplicateRecognised(contact) {
    const { living } = this;
    const { contacts, clock } = this.view;
    const need = contacts.need[contact];
    living.wasRecognised[need] = 1;
    living.gradedAt[need] = Math.min(living.gradedAt[need], clock[0]);
  }
  graded(contact) {
    const { cases, contacts, clock } = this.view;
    const { living, month: month2, months: months2 } = this;
    const need = contacts.need[contact];
    const grade2 = cases.grade[need];
    const isFirst2 = living.firstGrade[need] === ungraded;
    if (isFirst2) {
      living.firstGrade[need] = grade2;
      living.gradedAt[need] = Math.min(living.gradedAt[need], clock[0]);
    }
    if (month2 < 0) return;
    months2[month2 * this.monthWidth + given + grade2]++;
    if (isFirst2) months2[month2 * this.monthWidth + givenFirst + grade2]++;
  }
  decided(contact, outcome) {
    if (withOfficer[outcome] === 1) this.living.wasTasked[this.view.contacts.need[contact]] = 1;
  }
  awaitsOfficer(need) {
    this.living.wasTasked[need] = 1;
  }
  retryCalledOff() {
    this.calledOffEver++;
  }
  retriesAtOnce() {
    this.atOnceEver++;
  }
  beginContact(need, contact) {
    const { living } = this;
    const { contacts, clock } = this.view;
    const since = clock[0] - living.handledAt[need];
    living.contacts[need]++;
    if (living.contacts[need] === 1 && !this.isEmergencyQueue[contacts.queue[contact]])
      living.rangElsewhere[need] = 1;
    const origin = contacts.origin[contact];
    if (since >= 0 && (origin === repeatOrigin2 || origin === chaserOrigin3)) living.hasRepeated[need] = 1;
    if (since >= 0 && since <= this.rightFirstTimeWithin) living.cameBack[need] = 1;
  }
  monthOf(interval) {
    if (interval < this.firstInterval) return -1;
    const { dayMonth, intervalDay } = this.scenario.calendar;
    return dayMonth[intervalDay[interval]];
  }
};
function emergencyQueues({ queues: queues3 }) {
  const best = Math.min(...queues3.flatMap(({ stage, priority: priority2 }) => stage === "handler" ? [priority2] : []));
  return queues3.map(({ stage, priority: priority2 }) => stage === "handler" && priority2 === best);
}

// src/results/centre-times.ts
var none24 = -1;
var busy2 = 1;
var CentreTimes = class {
  constructor(scenario, window3) {
    /** The month of the present interval; -1 outside the window. */
    this.month = none24;
    this.state = 0;
    this.since = 0;
    this.scenario = scenario;
    this.firstInterval = window3.firstInterval;
    this.months = new Float64Array(scenario.calendar.months.length * centreWidth);
  }
  startInterval(now, interval) {
    const { dayMonth, intervalDay } = this.scenario.calendar;
    this.addTime(now);
    this.month = interval < this.firstInterval ? none24 : dayMonth[intervalDay[interval]];
  }
  close(now) {
    this.addTime(now);
    this.month = none24;
  }
  /** The centre is about to be in another state. */
  change(now, state2) {
    this.addTime(now);
    if (state2 > this.state) this.note(state2 === busy2 ? becameBusy : becameCritical);
    this.state = state2;
  }
  note(what) {
    if (this.month >= 0) this.months[this.month * centreWidth + what]++;
  }
  addTime(now) {
    if (this.month >= 0) this.months[this.month * centreWidth + stateTime + this.state] += now - this.since;
    this.since = now;
  }
};

// src/results/channel-book.ts
var none25 = -1;
var minute17 = 60;
var { channelWidth: channelWidth2 } = channel_columns_exports;
function hasChannels({ queues: queues3, centre: centre3, channelShifts }) {
  const has = queues3.some(
    ({ callback: callback2, announcement: announcement2, reportOnline: reportOnline2, deadline }) => callback2 !== void 0 || announcement2 !== void 0 || reportOnline2 !== void 0 || deadline !== void 0
  );
  return has || centre3 !== void 0 || channelShifts !== void 0;
}
var ChannelBook = class {
  constructor(scenario, window3) {
    /** By contact: the wait predicted for it in its present queue; -1 for none. */
    this.predictions = new Float64Array(64).fill(none25);
    /** Whether the contact that is told of as answered next was rung back in vain. */
    this.isInVain = false;
    const { queues: queues3, calendar: calendar2 } = scenario;
    this.scenario = scenario;
    this.firstInterval = window3.firstInterval;
    this.months = new Float64Array(queues3.length * calendar2.months.length * channelWidth2);
    this.centre = new CentreTimes(scenario, window3);
    this.deadlines = Float64Array.from(queues3, ({ deadline }) => deadline ?? none25);
    this.hasCallback = queues3.map(({ callback: callback2 }) => callback2 !== void 0);
  }
  begun(view) {
    this.view = view;
  }
  startInterval(interval) {
    this.centre.startInterval(this.view.clock[0], interval);
  }
  close() {
    this.centre.close(this.view.clock[0]);
  }
  rang(contact) {
    if (contact >= this.predictions.length) this.grow(contact);
    this.predictions[contact] = none25;
    this.count(contact, offered4, 1);
  }
  answered(contact) {
    const { contacts, clock } = this.view;
    const queue2 = contacts.queue[contact];
    const wait3 = clock[0] - contacts.joinedAt[contact];
    this.notePrediction(contact, wait3);
    if (!this.hasCallback[queue2]) return;
    const isCalledBack = contacts.isCalledBack[contact] === 1;
    if (isCalledBack) this.count(contact, callbackWait, wait3);
    const isInVain = this.isInVain;
    this.isInVain = false;
    if (isInVain) return;
    const ring = contacts.joinedAt[contact] - contacts.rangAt[contact];
    this.count(contact, reached, 1);
    this.count(contact, timeOnLine, isCalledBack ? ring : ring + wait3);
  }
  /** A talk is over, or a piece of work is done. */
  talked(contact) {
    const { contacts, clock } = this.view;
    const deadline = this.deadlines[contacts.queue[contact]];
    if (deadline < 0) return;
    const time = clock[0] - contacts.rangAt[contact];
    this.count(contact, done, 1);
    this.count(contact, timeToDone, time);
    if (time <= deadline) this.count(contact, doneInTime, 1);
  }
  waitPredicted(contact, seconds) {
    this.predictions[contact] = seconds;
  }
  leavesAtOnce(contact) {
    this.count(contact, leftAtOnce, 1);
  }
  callbackOffered(contact, isAccepted) {
    this.count(contact, callbacksOffered, 1);
    if (isAccepted) this.count(contact, callbacksAccepted, 1);
  }
  calledBack(contact, isReached) {
    this.isInVain = !isReached;
    this.count(contact, rungBack, 1);
    if (isReached) this.count(contact, callbacksKept, 1);
  }
  movedOnline(contact) {
    this.count(contact, movedOnline, 1);
  }
  shifted() {
    this.centre.note(shifted);
  }
  centreChanges(state2) {
    this.centre.change(this.view.clock[0], state2);
  }
  /** Work that is neither done nor due yet is not late. */
  finish() {
    const { queues: queues3, contacts, floor } = this.view;
    for (let queue2 = 0; queue2 < this.deadlines.length; queue2++) {
      if (this.deadlines[queue2] < 0) continue;
      for (const list of [queue2, queues3.brokenOff(queue2)]) {
        for (let contact = queues3.first(list); contact >= 0; contact = contacts.next[contact])
          this.noteUndone(contact);
      }
    }
    for (const contact of floor.contactInHand) if (contact >= 0) this.noteUndone(contact);
  }
  noteUndone(contact) {
    const { contacts, clock } = this.view;
    const age = clock[0] - contacts.rangAt[contact];
    if (age <= this.deadlines[contacts.queue[contact]]) this.count(contact, notYetDue, 1);
  }
  notePrediction(contact, wait3) {
    const more = this.predictions[contact] - wait3;
    if (this.predictions[contact] < 0) return;
    this.count(contact, predicted, 1);
    this.count(contact, predictedMore, more);
    this.count(contact, predictedAmiss, Math.abs(more));
    if (Math.abs(more) <= minute17) this.count(contact, predictedWell, 1);
  }
  /** Contacts that first rang before the window, or after the calendar, are not counted. */
  count(contact, what, amount2) {
    const { contacts } = this.view;
    const interval = contacts.interval[contact];
    if (interval < this.firstInterval) return;
    const { months: months2, dayMonth, intervalDay } = this.scenario.calendar;
    const cell = contacts.queue[contact] * months2.length + dayMonth[intervalDay[interval]];
    this.months[cell * channelWidth2 + what] += amount2;
  }
  grow(contact) {
    const from = this.predictions.length;
    this.predictions = wider(this.predictions, Math.max(2 * from, contact + 1));
    this.predictions.fill(none25, from);
  }
};

// src/results/wait-histograms.ts
var hoursPerWeek = 168;
var size = bucketsPerHistogram;
var partsOfMonth = 3;
var WaitHistograms = class {
  constructor(queues3, months2) {
    this.half = queues3 * hoursPerWeek * size;
    this.hours = new Uint32Array(2 * this.half);
    this.months = new Uint32Array(partsOfMonth * queues3 * months2 * size);
  }
  /** Counts the buckets of an answered contact's wait and of its time from the first ring. */
  answer(hourCell, monthCell, wait3, time) {
    const month2 = monthCell * partsOfMonth * size;
    this.hours[hourCell * size + wait3]++;
    this.months[month2 + wait3]++;
    this.months[month2 + 2 * size + time]++;
  }
  /** Counts the bucket of an abandoned contact's wait. */
  abandon(hourCell, monthCell, wait3) {
    this.hours[this.half + hourCell * size + wait3]++;
    this.months[(monthCell * partsOfMonth + 1) * size + wait3]++;
  }
};

// src/results/cohort-book.ts
var hoursPerWeek2 = 168;
var { blocked: blocked3, heldTime: heldTime2, offered: offered5, transferred: transferred2, waitOfBlocked: waitOfBlocked2 } = cohort_columns_exports;
var originCount = origins.length;
var CohortBook = class {
  constructor(scenario, window3) {
    this.interval = -1;
    this.nowHour = 0;
    this.nowMonth = 0;
    /** Where the present contact is counted. */
    this.isNow = false;
    this.nowCell = 0;
    this.hourCell = 0;
    this.dayCell = 0;
    this.monthCell = 0;
    this.partCell = 0;
    /** Its wait, ring and time from the first ring: doubles that cross a call would be boxed. */
    this.seconds = new Float64Array(3);
    const { queues: queues3, calendar: calendar2, channels } = scenario;
    this.scenario = scenario;
    this.window = window3;
    this.months = calendar2.months.length;
    this.partsOfQueue = channels.length * originCount;
    this.touched = new Uint8Array(queues3.length * this.partsOfQueue);
    this.width = cohortWidth(queues3);
    this.hours = new Float64Array(queues3.length * hoursPerWeek2 * this.width);
    this.days = new Float64Array(queues3.length * window3.days * this.width);
    this.parts = new Float64Array(queues3.length * this.months * this.partsOfQueue * this.width);
    this.now = new Float64Array(this.touched.length * this.width);
    this.waits = new WaitHistograms(queues3.length, this.months);
    this.inTime = Float64Array.from(queues3, (queue2) => queue2.serviceLevel.acceptableWaitingTime);
    this.short = Float64Array.from(queues3, (queue2) => queue2.serviceLevel.shortAbandonTime);
    this.thresholds = queues3.map((queue2) => Float64Array.from(queue2.serviceLevel.thresholds));
  }
  /** An interval begins. */
  startInterval(interval) {
    const { intervalHourOfWeek, intervalDay, dayMonth } = this.scenario.calendar;
    this.flush();
    this.interval = interval;
    this.nowHour = intervalHourOfWeek[interval];
    this.nowMonth = dayMonth[intervalDay[interval]];
  }
  /** No more contacts ring; those inside are still finished. */
  close() {
    this.flush();
    this.interval = -1;
  }
  offer(view, contact) {
    this.count(view, contact, offered5);
  }
  transfer(view, contact) {
    this.count(view, contact, transferred2);
  }
  block(view, contact) {
    const { contacts, clock } = view;
    this.count(view, contact, blocked3);
    this.add(view, contact, waitOfBlocked2, clock[0] - contacts.joinedAt[contact]);
  }
  /** A talk goes on after having been broken off. */
  resume(view, contact) {
    this.add(view, contact, heldTime2, view.clock[0] - view.contacts.pausedAt[contact]);
  }
  answer(view, contact) {
    const { contacts, clock } = view;
    if (!this.locate(view, contact)) return;
    const now = clock[0];
    const wait3 = now - contacts.joinedAt[contact];
    const ring = contacts.joinedAt[contact] - contacts.rangAt[contact];
    const whole2 = now - contacts.firstRangAt[contact];
    this.seconds[0] = wait3;
    this.seconds[1] = ring;
    this.seconds[2] = whole2;
    const queue2 = contacts.queue[contact];
    const threshold = thresholdOf(this.thresholds[queue2], wait3 + ring);
    const isInTime = wait3 + ring <= this.inTime[queue2] ? 1 : 0;
    if (this.isNow) {
      answerIn(this.now, this.nowCell * this.width, this.seconds, threshold, isInTime);
    } else {
      answerIn(this.hours, this.hourCell * this.width, this.seconds, threshold, isInTime);
      answerIn(this.days, this.dayCell * this.width, this.seconds, threshold, isInTime);
      answerIn(this.parts, this.partCell * this.width, this.seconds, threshold, isInTime);
    }
    this.waits.answer(this.hourCell, this.monthCell, bucketOf(wait3), bucketOf(whole2));
  }
  abandon(view, contact) {
    const { contacts, clock } = view;
    if (!this.locate(view, contact)) return;
    const wait3 = clock[0] - contacts.joinedAt[contact];
    const fromRing = clock[0] - contacts.rangAt[contact];
    this.seconds[0] = wait3;
    const queue2 = contacts.queue[contact];
    const isInTime = fromRing <= this.inTime[queue2] ? 1 : 0;
    const isShort = fromRing <= this.short[queue2] ? 1 : 0;
    if (this.isNow) {
      abandonIn(this.now, this.nowCell * this.width, this.seconds, isInTime, isShort);
    } else {
      abandonIn(this.hours, this.hourCell * this.width, this.seconds, isInTime, isShort);
      abandonIn(this.days, this.dayCell * this.width, this.seconds, isInTime, isShort);
      abandonIn(this.parts, this.partCell * this.width, this.seconds, isInTime, isShort);
    }
    this.waits.abandon(this.hourCell, this.monthCell, bucketOf(wait3));
  }
  count(view, contact, what) {
    this.add(view, contact, what, 1);
  }
  add(view, contact, what, amount2) {
    if (!this.locate(view, contact)) return;
    if (this.isNow) {
      this.now[this.nowCell * this.width + what] += amount2;
      return;
    }
    this.hours[this.hourCell * this.width + what] += amount2;
    this.days[this.dayCell * this.width + what] += amount2;
    this.parts[this.partCell * this.width + what] += amount2;
  }
  /** Finds the cells of a contact; false if it first rang before the window. */
  locate({ contacts }, contact) {
    const interval = contacts.interval[contact];
    if (interval < this.window.firstInterval) return false;
    const queue2 = contacts.queue[contact];
    const part2 = contacts.channel[contact] * originCount + contacts.origin[contact];
    this.isNow = interval === this.interval;
    if (this.isNow) {
      this.nowCell = queue2 * this.partsOfQueue + part2;
      this.touched[this.nowCell] = 1;
      this.hourCell = queue2 * hoursPerWeek2 + this.nowHour;
      this.monthCell = queue2 * this.months + this.nowMonth;
    } else {
      this.locateIn(interval, queue2, part2);
    }
    return true;
  }
  locateIn(interval, queue2, part2) {
    const { calendar: calendar2 } = this.scenario;
    const day2 = calendar2.intervalDay[interval];
    this.hourCell = queue2 * hoursPerWeek2 + calendar2.intervalHourOfWeek[interval];
    this.dayCell = queue2 * this.window.days + day2 - this.window.firstDay;
    this.monthCell = queue2 * this.months + calendar2.dayMonth[day2];
    this.partCell = this.monthCell * this.partsOfQueue + part2;
  }
  /** Adds what was counted in the present interval to its hour, day and month. */
  flush() {
    for (let cell = 0; cell < this.touched.length; cell++) {
      if (this.touched[cell] === 0) continue;
      this.touched[cell] = 0;
      const part2 = cell % this.partsOfQueue;
      this.locateIn(this.interval, (cell - part2) / this.partsOfQueue, part2);
      const from = cell * this.width;
      addCell(this.hours, this.hourCell * this.width, this.now, from, this.width);
      addCell(this.days, this.dayCell * this.width, this.now, from, this.width);
      addCell(this.parts, this.partCell * this.width, this.now, from, this.width);
      this.now.fill(0, from, from + this.width);
    }
  }
};

// src/results/flow-book.ts
var hoursPerWeek3 = 168;
var {
  busyTime: busyTime3,
  dutyTime: dutyTime3,
  flowCounts: flowCounts2,
  flowOffered: flowOffered2,
  overtime: overtime3,
  queueObserved: queueObserved2,
  queueTime: queueTime2,
  queueWidth: queueWidth2,
  scheduledTime: scheduledTime2,
  teamObserved: teamObserved2,
  teamWidth: teamWidth2
} = flow_columns_exports;
var FlowBook = class {
  constructor(scenario, window3) {
    this.isOpen = false;
    this.interval = -1;
    const queues3 = scenario.queues.length;
    const teams2 = scenario.teams.length;
    this.scenario = scenario;
    this.window = window3;
    this.queueHours = new Float64Array(queues3 * hoursPerWeek3 * queueWidth2);
    this.queueDays = new Float64Array(queues3 * window3.days * queueWidth2);
    this.teamHours = new Float64Array(teams2 * hoursPerWeek3 * teamWidth2);
    this.teamDays = new Float64Array(teams2 * window3.days * teamWidth2);
    this.insideAtStart = new Float64Array(queues3);
    this.insideAtEnd = new Float64Array(queues3);
    this.waitedAtStart = new Float64Array(queues3);
    this.waitedAtEnd = new Float64Array(queues3);
    this.waitOfLeavers = new Float64Array(queues3);
    this.handleTime = new Float64Array(teams2);
    this.outside = new Float64Array(queues3 * flowCounts2);
    this.waitOutside = new Float64Array(queues3);
    this.queueNow = new Float64Array(queues3 * queueWidth2);
    this.teamNow = new Float64Array(teams2 * teamWidth2);
    this.queueSeenAt = new Float64Array(queues3);
    this.teamSeenAt = new Float64Array(teams2);
  }
  startInterval(view, interval) {
    if (this.isOpen) this.flush(view);
    if (interval === this.window.firstInterval) this.open(view);
    this.interval = interval;
  }
  close(view) {
    if (!this.isOpen) return;
    this.flush(view);
    this.isOpen = false;
    this.takeStock(view, this.insideAtEnd, this.waitedAtEnd);
  }
  offer(view, contact) {
    const queue2 = view.contacts.queue[contact];
    this.noteOutside(view, contact, flowOffered2);
    if (this.isOpen) this.queueNow[queue2 * queueWidth2 + flowOffered2]++;
  }
  join(view, queue2) {
    this.seeQueue(view, queue2);
  }
  leave(view, contact) {
    const queue2 = view.contacts.queue[contact];
    const joinedAt = view.contacts.joinedAt[contact];
    this.seeQueue(view, queue2);
    const wait3 = view.clock[0] - joinedAt;
    if (this.isOpen) this.waitOfLeavers[queue2] += wait3;
    const isOfCohort = view.contacts.interval[contact] >= this.window.firstInterval;
    if (isOfCohort !== this.isOpen) this.waitOutside[queue2] += isOfCohort ? -wait3 : wait3;
  }
  /** A contact is answered, has given up, or is turned away. */
  end(view, contact, how) {
    const queue2 = view.contacts.queue[contact];
    this.noteOutside(view, contact, how);
    if (this.isOpen) this.queueNow[queue2 * queueWidth2 + how]++;
  }
  /** The part of a span of handling that lies inside the window. */
  handled(view, team2, from) {
    if (!this.isOpen) return;
    this.handleTime[team2] += (view.clock[0] - Math.max(from, this.window.startAt)) / view.floor.places[team2];
  }
  seeTeam(view, team2) {
    const now = view.clock[0];
    const time = (now - this.teamSeenAt[team2]) / view.floor.places[team2];
    this.teamSeenAt[team2] = now;
    if (!this.isOpen || time === 0) return;
    const { floor } = view;
    const base = team2 * teamWidth2;
    const scheduled4 = floor.scheduled[team2];
    const onDuty = floor.onDuty[team2];
    this.teamNow[base + busyTime3] += floor.busy[team2] * time;
    this.teamNow[base + scheduledTime2] += scheduled4 * time;
    if (onDuty > scheduled4) this.teamNow[base + overtime3] += (onDuty - scheduled4) * time;
    this.teamNow[base + dutyTime3] += onDuty * time;
    this.teamNow[base + teamObserved2] += time * floor.places[team2];
  }
  noteOutside(view, contact, what) {
    const isOfCohort = view.contacts.interval[contact] >= this.window.firstInterval;
    if (isOfCohort === this.isOpen) return;
    this.outside[view.contacts.queue[contact] * flowCounts2 + what] += isOfCohort ? -1 : 1;
  }
  seeQueue(view, queue2) {
    const now = view.clock[0];
    const time = now - this.queueSeenAt[queue2];
    this.queueSeenAt[queue2] = now;
    if (!this.isOpen || time === 0) return;
    const base = queue2 * queueWidth2;
    this.queueNow[base + queueTime2] += view.queues.lengths[queue2] * time;
    this.queueNow[base + queueObserved2] += time;
  }
  open(view) {
    this.seeAll(view);
    this.isOpen = true;
    this.takeStock(view, this.insideAtStart, this.waitedAtStart);
  }
  /** Who is inside now, by the model's own queues: the book is held against them. */
  takeStock({ clock, contacts, queues: queues3 }, inside2, waited) {
    for (let queue2 = 0; queue2 < inside2.length; queue2++) {
      inside2[queue2] = queues3.lengths[queue2] + queues3.ringing[queue2];
      for (let contact = queues3.first(queue2); contact >= 0; contact = contacts.next[contact]) {
        waited[queue2] += clock[0] - contacts.joinedAt[contact];
      }
    }
  }
  seeAll(view) {
    for (let queue2 = 0; queue2 < this.queueSeenAt.length; queue2++) this.seeQueue(view, queue2);
    for (let team2 = 0; team2 < this.teamSeenAt.length; team2++) this.seeTeam(view, team2);
  }
  /** Adds the interval that ends now to its hour of the week and to its day. */
  flush(view) {
    this.seeAll(view);
    const { intervalHourOfWeek, intervalDay } = this.scenario.calendar;
    const hour5 = intervalHourOfWeek[this.interval];
    const day2 = intervalDay[this.interval] - this.window.firstDay;
    addTo(this.queueHours, this.queueNow, queueWidth2, hoursPerWeek3, hour5);
    addTo(this.queueDays, this.queueNow, queueWidth2, this.window.days, day2);
    addTo(this.teamHours, this.teamNow, teamWidth2, hoursPerWeek3, hour5);
    addTo(this.teamDays, this.teamNow, teamWidth2, this.window.days, day2);
    this.queueNow.fill(0);
    this.teamNow.fill(0);
  }
};
function addTo(table6, now, width, places, place) {
  for (let group = 0; group * width < now.length; group++) {
    const base = (group * places + place) * width;
    for (let i = 0; i < width; i++) table6[base + i] += now[group * width + i];
  }
}

// src/results/handling-times.ts
var none26 = -1;
var HandlingTimes = class {
  constructor({ teams: teams2 }, flow) {
    const handlers5 = ({ bandOfHandler, sessions: sessions2 }) => bandOfHandler.length * (sessions2?.atOnce ?? 1);
    const people2 = teams2.reduce((sum2, team2) => sum2 + handlers5(team2), 0);
    this.flow = flow;
    this.since = new Float64Array(people2).fill(none26);
  }
  begin({ clock }, handler) {
    this.since[handler] = clock[0];
  }
  end(view, handler) {
    this.flow.handled(view, view.floor.teamOf[handler], this.since[handler]);
    this.since[handler] = none26;
  }
  /** What is in progress when the window ends counts up to its end. */
  close(view) {
    this.since.forEach((since, handler) => {
      if (since >= 0) this.flow.handled(view, view.floor.teamOf[handler], since);
    });
  }
};

// src/results/has-cases.ts
function hasCases2({ reasons: reasons2, triage: triage2, response: response2, queues: queues3 }) {
  return reasons2 !== void 0 || triage2 !== void 0 || response2 !== void 0 || queues3.some(({ whenAnswered: whenAnswered2 }) => whenAnswered2 !== void 0);
}

// src/results/unit-book.ts
var UnitBook = class {
  constructor(groupCount, monthCount) {
    /** Over the whole run: the integral of busy units; and unit by unit, of those that are done and those that are not. */
    this.busyEver = 0;
    this.releasedEver = 0;
    this.out = 0;
    this.sentSum = 0;
    this.groups = null;
    this.month = -1;
    this.monthCount = monthCount;
    this.seenAt = new Float64Array(groupCount);
    this.cells = new Float64Array(groupCount * monthCount * unitWidth);
  }
  begin(groups, now) {
    this.groups = groups;
    this.seenAt.fill(now);
  }
  /** From now on time belongs to another month; to none if -1. */
  turn(month2, now) {
    for (let group = 0; group < this.seenAt.length; group++) this.see(group, now);
    this.month = month2;
  }
  /** The time since the group was last looked at has passed with the units that it has until now. */
  see(group, now) {
    if (this.groups === null) return;
    const time = now - this.seenAt[group];
    this.seenAt[group] = now;
    const busy3 = this.groups.busy[group];
    const scheduled4 = this.groups.scheduled[group];
    this.busyEver += busy3 * time;
    if (this.month < 0 || time === 0) return;
    const base = (group * this.monthCount + this.month) * unitWidth;
    this.cells[base + busyTime2] += busy3 * time;
    this.cells[base + shiftTime] += scheduled4 * time;
    this.cells[base + dutyTime2] += Math.max(busy3, scheduled4) * time;
    this.cells[base + unitsObserved] += time;
  }
  send(now) {
    this.out++;
    this.sentSum += now;
  }
  release(seconds, now) {
    this.out--;
    this.sentSum -= now - seconds;
    this.releasedEver += seconds;
  }
  /** Unit by unit, those still out included: what the integral must be. */
  busyByUnit(now) {
    return this.releasedEver + this.out * now - this.sentSum;
  }
};

// src/results/response-book.ts
var { jobGrades: jobGrades2, jobWidth: jobWidth2 } = response_columns_exports;
var ResponseBook = class {
  constructor(scenario, { units: units3, grades: grades3 }, window3) {
    /** By grade: raised and not yet attended at the start and at the end of the window. */
    this.openAtStart = new Float64Array(jobGrades2);
    this.openAtEnd = new Float64Array(jobGrades2);
    /** Over the whole run: jobs, and those open after the last event by the model's own count. */
    this.raisedEver = 0;
    this.closedEver = 0;
    this.openJobs = 0;
    /** When the run was over. */
    this.finishedAt = 0;
    this.month = -1;
    /** By job: 1 while nobody has come, the month in which it was raised (or -1), and since when it waits for its first unit. */
    this.isAwaited = new Uint8Array(64);
    this.raisedIn = new Int32Array(64);
    this.waitsFrom = new Float64Array(64);
    this.awaited = new Float64Array(jobGrades2);
    this.scenario = scenario;
    this.window = window3;
    this.monthCount = scenario.calendar.months.length;
    this.cells = new Float64Array(jobGrades2 * this.monthCount * jobWidth2);
    this.times = new Uint32Array(jobGrades2 * this.monthCount * bucketsPerHistogram);
    this.longest = new Float64Array(jobGrades2 * this.monthCount);
    this.targets = Float64Array.from(grades3, (grade2) => grade2?.target ?? 0);
    this.units = new UnitBook(units3.length, this.monthCount);
  }
  begun(view) {
    this.view = view;
  }
  startInterval(interval) {
    const { dayMonth, intervalDay } = this.scenario.calendar;
    const { firstInterval } = this.window;
    this.month = interval < firstInterval ? -1 : dayMonth[intervalDay[interval]];
    this.units.turn(this.month, this.view.clock[0]);
    if (interval === firstInterval) this.openAtStart.set(this.awaited);
  }
  /** The window ends. */
  close() {
    this.month = -1;
    this.units.turn(-1, this.view.clock[0]);
    this.openAtEnd.set(this.awaited);
  }
  responseBegun(jobs2, groups) {
    this.jobs = jobs2;
    this.units.begin(groups, this.view.clock[0]);
  }
  jobRaised(job2) {
    if (job2 >= this.isAwaited.length) this.grow(job2);
    const grade2 = this.jobs.grade[job2];
    this.raisedEver++;
    this.isAwaited[job2] = 1;
    this.awaited[grade2]++;
    this.raisedIn[job2] = this.month;
    this.waitsFrom[job2] = -1;
    this.count(job2, raised);
  }
  jobRegraded(job2, grade2) {
    const before = this.jobs.grade[job2];
    const month2 = this.raisedIn[job2];
    this.awaited[before]--;
    this.awaited[grade2]++;
    if (month2 < 0) return;
    this.cells[this.baseOf(before, month2) + raised]--;
    this.cells[this.baseOf(grade2, month2) + raised]++;
  }
  unitSent(job2) {
    this.units.send(this.view.clock[0]);
    if (this.waitsFrom[job2] < 0) this.waitsFrom[job2] = this.jobs.waitingSince[job2];
  }
  unitDiverted(job2) {
    this.count(job2, diverted);
  }
  jobAttended(job2) {
    const { jobs: jobs2 } = this;
    this.isAwaited[job2] = 0;
    this.awaited[jobs2.grade[job2]]--;
    if (jobs2.isByTelephone[job2] === 1) this.count(job2, byTelephone);
    else if (this.raisedIn[job2] >= 0) this.addResponse(job2);
  }
  unitReleased(_job, seconds) {
    this.units.release(seconds, this.view.clock[0]);
  }
  jobClosed(job2) {
    this.closedEver++;
    if (this.isAwaited[job2] === 0) return;
    this.isAwaited[job2] = 0;
    this.awaited[this.jobs.grade[job2]]--;
  }
  unitsChange(unitGroup) {
    this.units.see(unitGroup, this.view.clock[0]);
  }
  /** Jobs to which nobody has come count as late once their target has passed. */
  finish() {
    const now = this.view.clock[0];
    this.finishedAt = now;
    this.openJobs = this.jobs.live;
    this.units.turn(-1, now);
    for (let job2 = 0; job2 < this.isAwaited.length; job2++) {
      if (this.isAwaited[job2] === 0 || this.jobs.isByTelephone[job2] === 1) continue;
      if (now - this.jobs.gradedAt[job2] > this.targets[this.jobs.grade[job2]])
        this.count(job2, overdue);
    }
  }
  /** A unit has come: how long that took, and of it how long nobody was on the way. */
  addResponse(job2) {
    const { jobs: jobs2, cells: cells2 } = this;
    const grade2 = jobs2.grade[job2];
    const cell = grade2 * this.monthCount + this.raisedIn[job2];
    const base = cell * jobWidth2;
    const gradedAt = jobs2.gradedAt[job2];
    const time = jobs2.attendedAt[job2] - gradedAt;
    const delay = jobs2.sentAt[job2] - Math.max(gradedAt, this.waitsFrom[job2]);
    cells2[base + attended2]++;
    if (time <= this.targets[grade2]) cells2[base + attendedInTime]++;
    cells2[base + responseTime] += time;
    cells2[base + dispatchDelay] += Math.max(0, delay);
    cells2[base + travelTime] += jobs2.attendedAt[job2] - jobs2.sentAt[job2];
    this.times[cell * bucketsPerHistogram + bucketOf(time)]++;
    this.longest[cell] = Math.max(this.longest[cell], time);
  }
  /** Counts something of a job that was raised in the window. */
  count(job2, what) {
    const month2 = this.raisedIn[job2];
    if (month2 >= 0) this.cells[this.baseOf(this.jobs.grade[job2], month2) + what]++;
  }
  baseOf(grade2, month2) {
    return (grade2 * this.monthCount + month2) * jobWidth2;
  }
  grow(job2) {
    const length = Math.max(2 * this.isAwaited.length, job2 + 1);
    this.isAwaited = wider(this.isAwaited, length);
    this.raisedIn = wider(this.raisedIn, length);
    this.waitsFrom = wider(this.waitsFrom, length);
  }
};

// src/results/recorder.ts
var workOrigin5 = origins.indexOf("work");
var Recorder = class {
  constructor(scenario) {
    /** Needs and contacts alive after the last event. */
    this.openNeeds = 0;
    this.openContacts = 0;
    /** What else became of needs and their retries. */
    this.ledger = { awaiting: 0, deflectedEver: 0, calledOffEver: 0, atOnceEver: 0 };
    this.interval = -1;
    this.scenario = scenario;
    this.window = measuredWindow(scenario.calendar);
    this.cohort = new CohortBook(scenario, this.window);
    this.flow = new FlowBook(scenario, this.window);
    this.needs = new NeedBook(scenario, this.window);
    if (hasCases2(scenario)) this.cases = new CaseBook(scenario, this.window);
    if (scenario.response !== void 0)
      this.response = new ResponseBook(scenario, scenario.response, this.window);
    if (hasChannels(scenario)) this.channels = new ChannelBook(scenario, this.window);
    this.books = [this.cases, this.response, this.channels].filter((book) => book !== void 0);
    this.arrivals = new Float64Array(scenario.sources.length);
    this.expectedArrivals = new Float64Array(scenario.sources.length);
    this.handling = new HandlingTimes(scenario, this.flow);
  }
  begun(view) {
    this.view = view;
    for (const book of this.books) book.begun(view);
  }
  intervalStarted(interval) {
    this.interval = interval;
    this.cohort.startInterval(interval);
    this.flow.startInterval(this.view, interval);
    for (const book of this.books) book.startInterval(interval);
  }
  horizonReached() {
    this.handling.close(this.view);
    this.cohort.close();
    this.flow.close(this.view);
    for (const book of this.books) book.close();
  }
  dayPlanned(source3, day2, expected) {
    if (day2 >= this.window.firstDay) this.expectedArrivals[source3] += expected;
  }
  needBorn(need) {
    const { view, cases } = this;
    this.needs.bear(view, need, this.interval);
    if (cases !== void 0) {
      cases.bear(need);
      if (view.cases.isFurtherCaller[need] === 1) return;
    }
    if (this.interval >= this.window.firstInterval) this.arrivals[view.needs.source[need]]++;
  }
  needSettled(need) {
    this.needs.settle(this.view, need);
    this.cases?.settle(need);
  }
  needLost(need) {
    this.needs.lose(this.view, need);
    this.cases?.lose(need);
  }
  needRetries() {
    this.needs.retriesEver++;
  }
  rang(contact) {
    this.flow.offer(this.view, contact);
    this.cohort.offer(this.view, contact);
    this.cases?.rang(contact);
    this.channels?.rang(contact);
  }
  joined(contact) {
    this.flow.join(this.view, this.view.contacts.queue[contact]);
  }
  leaves(contact) {
    this.flow.leave(this.view, contact);
  }
  answered(contact) {
    const { view } = this;
    this.handling.begin(view, view.contacts.handler[contact]);
    this.cohort.answer(view, contact);
    this.channels?.answered(contact);
    this.flow.end(view, contact, flowAnswered);
    this.addWait(contact);
  }
  abandoned(contact) {
    const { view } = this;
    this.cohort.abandon(view, contact);
    this.flow.end(view, contact, flowAbandoned);
    this.addWait(contact);
  }
  blocked(contact) {
    this.cohort.block(this.view, contact);
    this.flow.end(this.view, contact, flowBlocked);
    this.addWait(contact);
  }
  transferred(contact) {
    this.cohort.transfer(this.view, contact);
  }
  upgraded() {
    this.needs.note(this.interval, upgraded);
  }
  leftVoicemail() {
    this.needs.note(this.interval, leftVoicemail);
  }
  ended() {
    this.needs.contactsEver++;
  }
  talked(contact, handler) {
    this.cases?.talked(contact);
    this.channels?.talked(contact);
    this.handling.end(this.view, handler);
  }
  interrupted(_contact, handler) {
    this.handling.end(this.view, handler);
  }
  resumed(contact) {
    this.handling.begin(this.view, this.view.contacts.handler[contact]);
    this.cohort.resume(this.view, contact);
  }
  wrapUpStarts(handler) {
    this.handling.begin(this.view, handler);
  }
  wrappedUp(handler) {
    this.handling.end(this.view, handler);
  }
  staffChanges(team2) {
    this.flow.seeTeam(this.view, team2);
  }
  finished() {
    const { needs, contacts } = this.view;
    this.openNeeds = needs.live - contacts.liveWork - needs.unborn;
    this.ledger = this.view.cases;
    this.openContacts = contacts.live - contacts.liveWork;
    for (const book of this.books) book.finish();
  }
  /** What a need waits; off-call work is nobody's wait. */
  addWait(contact) {
    const { contacts } = this.view;
    if (contacts.origin[contact] === workOrigin5) return;
    this.needs.waits(contacts.need[contact], this.view, contact);
  }
};

// test/model/run-centre.ts
var eventsPerTurn = 4096;
function runCentre(scenario, { replication = 0, observer, steps }) {
  const draws = drawKeys(scenario, scenario.run.seed, replication);
  const centre3 = new ContactCentre(scenario, draws, observer, steps ?? null);
  while (!centre3.advance(eventsPerTurn)) ;
}
function recordCentre(scenario, replication = 0, listen = (recorder) => recorder) {
  const recorder = new Recorder(scenario);
  runCentre(scenario, { replication, observer: listen(recorder) });
  return recorder;
}

// test/model/levels.ts
var Levels = class {
  constructor({ scenario, window: window3 }) {
    /** Needs between two attempts. */
    this.orbit = 0;
    /** Seconds spent with each number inside (waiting or talking) of the whole centre. */
    this.timeAt = [];
    this.waitingAtInterval = [];
    this.talkingAtInterval = [];
    this.orbitNow = 0;
    this.seenAt = 0;
    const queues3 = scenario.queues.length;
    this.startAt = window3.startAt;
    this.endAt = window3.endAt;
    this.waiting = new Float64Array(queues3);
    this.talking = new Float64Array(queues3);
    this.waitingNow = new Int32Array(queues3);
    this.talkingNow = new Int32Array(queues3);
  }
  /** Everything that changes a level; call it before the recorder hears of the event. */
  wait(queue2, change, now) {
    this.see(now);
    this.waitingNow[queue2] = (this.waitingNow[queue2] ?? 0) + change;
  }
  talk(queue2, change, now) {
    this.see(now);
    this.talkingNow[queue2] = (this.talkingNow[queue2] ?? 0) + change;
  }
  leaveFor(change, now) {
    this.see(now);
    this.orbitNow += change;
  }
  note(now) {
    this.see(now);
    this.waitingAtInterval.push(sum(this.waitingNow));
    this.talkingAtInterval.push(sum(this.talkingNow));
  }
  /** Adds what has passed since the last change, as far as it lies inside the window. */
  see(now) {
    const time = Math.min(now, this.endAt) - Math.max(this.seenAt, this.startAt);
    this.seenAt = now;
    if (!(time > 0)) return;
    const inside2 = sum(this.waitingNow) + sum(this.talkingNow);
    this.timeAt[inside2] = (this.timeAt[inside2] ?? 0) + time;
    this.orbit += this.orbitNow * time;
    for (let queue2 = 0; queue2 < this.waiting.length; queue2++) {
      this.waiting[queue2] = (this.waiting[queue2] ?? 0) + (this.waitingNow[queue2] ?? 0) * time;
      this.talking[queue2] = (this.talking[queue2] ?? 0) + (this.talkingNow[queue2] ?? 0) * time;
    }
  }
};
function sum(levels) {
  let total3 = 0;
  for (const level2 of levels) total3 += level2;
  return total3;
}
function levelKeeper(recorder, levels) {
  let view = null;
  const now = () => view?.clock[0] ?? Number.NaN;
  const queueOf = (contact) => view?.contacts.queue[contact] ?? -1;
  return wrappedObserver(recorder, {
    begun: (centre3) => {
      view = centre3;
      recorder.begun(centre3);
    },
    intervalStarted: (interval) => {
      levels.note(now());
      recorder.intervalStarted(interval);
    },
    horizonReached: () => {
      levels.see(now());
      recorder.horizonReached();
    },
    rang: (contact) => {
      if ((view?.contacts.origin[contact] ?? 0) > 0) levels.leaveFor(-1, now());
      recorder.rang(contact);
    },
    needRetries: () => {
      levels.leaveFor(1, now());
      recorder.needRetries();
    },
    joined: (contact) => {
      levels.wait(queueOf(contact), 1, now());
      recorder.joined(contact);
    },
    leaves: (contact) => {
      levels.wait(queueOf(contact), -1, now());
      recorder.leaves(contact);
    },
    answered: (contact) => {
      levels.talk(queueOf(contact), 1, now());
      recorder.answered(contact);
    },
    talked: (contact, handler) => {
      levels.talk(queueOf(contact), -1, now());
      recorder.talked(contact, handler);
    }
  });
}
function recordWithLevels(scenario, replication) {
  const kept = [];
  const recorder = recordCentre(scenario, replication, (books) => {
    const levels2 = new Levels(books);
    kept.push(levels2);
    return levelKeeper(books, levels2);
  });
  const [levels] = kept;
  if (levels === void 0) throw new Error("the replication was not listened to");
  return { recorder, levels };
}

// test/validation/validation-case.ts
var folder = join2(dirname2(fileURLToPath("file:///tmp/w/speed/test/validation/x.ts")), "scenarios");
var smallProbability = 0.02;
var confidence = 0.95;
function caseScenario({ file }, policy2 = "base") {
  const outcome = readScenarioFile(join2(folder, file), { policy: policy2 });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome.scenario;
}
function quickScenario(scenario, { warmUpDays, days: days2 }) {
  if (warmUpDays === void 0 || days2 === void 0) return scenario;
  const { calendar: calendar2 } = scenario;
  return {
    ...scenario,
    calendar: {
      ...calendar2,
      warmUpDays,
      days: warmUpDays + days2,
      intervalStartAt: calendar2.intervalStartAt.subarray(
        0,
        (calendar2.dayFirstInterval[warmUpDays + days2] ?? 0) + 1
      ),
      intervalDay: calendar2.intervalDay.subarray(0, calendar2.dayFirstInterval[warmUpDays + days2])
    },
    sources: scenario.sources.map((source3) => ({
      ...source3,
      rate: source3.rate.subarray(0, calendar2.dayFirstInterval[warmUpDays + days2])
    }))
  };
}
function estimate(each2, scenario, replications) {
  const tallies = each2.metrics.map(() => new RatioTally());
  for (let replication = 0; replication < replications; replication++) {
    const sample = sampleOf(each2, scenario, replication);
    each2.metrics.forEach(({ read }, i) => {
      tallies[i]?.add(...read(sample));
    });
  }
  return each2.metrics.map((metric, i) => estimateOf(each2, metric, tallies[i] ?? new RatioTally()));
}
function sampleOf({ listen }, scenario, replication) {
  const notes = /* @__PURE__ */ new Map();
  if (listen === void 0) {
    const { recorder: recorder2, levels } = recordWithLevels(scenario, replication);
    return { recorder: recorder2, tables: tablesOf(recorder2), levels, notes };
  }
  const recorder = recordCentre(scenario, replication, (books) => listen(books, notes));
  return { recorder, tables: tablesOf(recorder), levels: new Levels(recorder), notes };
}
function estimateOf({ id }, metric, tally) {
  const interval = tally.interval(confidence);
  const { value, count: count2 } = tally;
  if (interval === null || value === null) throw new Error(`${id} ${metric.name} has no interval`);
  const half = (interval.high - interval.low) / 2;
  const standardError = half / tQuantile((1 + confidence) / 2, count2 - 1);
  const { publishedOver: publishedOver5 = Number.POSITIVE_INFINITY } = metric;
  return {
    caseId: id,
    metric: metric.name,
    expected: metric.expected,
    value,
    interval,
    standardError,
    // Theirs varied as ours do.
    expectedError: standardError * Math.sqrt(count2 / publishedOver5),
    replications: count2,
    relativeLimit: metric.relativeLimit ?? (metric.expected < smallProbability ? 0.05 : 0.02)
  };
}

// ../speedprof.ts
var sets = { steadyCases, floorCases, needCases, timedCases, singleDayCases };
var which = process.argv[2] ?? "steadyCases";
for (const c of sets[which]) {
  const t0 = process.cpuUsage();
  const s = quickScenario(caseScenario(c, "base"), c.quick);
  const t1 = process.cpuUsage(t0);
  const reps = Math.ceil(c.quick.replications / 2);
  estimate(c, s, reps);
  const t2 = process.cpuUsage(t0);
  console.log(c.id.padEnd(40), c.faults.length, c.quick.replications, ((t1.user + t1.system) / 1e3).toFixed(0), ((t2.user + t2.system) / 1e3).toFixed(0));
}
