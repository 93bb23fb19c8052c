// A small scenario of needs, triage and officers without mistakes, to put some in.

export const needs = `format: 1
name: Needs
calendar: { timeZone: Europe/London, start: 2017-01-02, days: 7, interval: 60 min }
run: { seed: 1, replications: 2 }
demand:
  "101": { channel: "101", volume: 240 per day, queue: desk, profile: flat }
  "999": { channel: "999", volume: 24 per day, queue: emergency, profile: flat }
queues:
  desk:
    stage: switchboard
    priority: 1
    ring: 3 s
    patience: endless
    talk: 75 s
    outcomes:
      putThrough: { share: byReason, to: crib }
      advice: { share: byReason }
      upgrade: { share: byReason, to: emergency }
  crib:
    stage: handler
    priority: 2
    ring: 3 s
    patience: { distribution: exponential, mean: 15 min }
    talk: 12 min
    triage: byDepth
  emergency:
    stage: handler
    priority: 1
    ring: 3 s
    patience: endless
    talk: 5 min
    triage: full
teams:
  desk: { serves: [desk], staffing: { everyDay: 2 } }
  crib: { serves: [crib, emergency], staffing: { everyDay: 5 } }
areas:
  town: { share: 60 %, units: [north, south] }
  country: { share: 40 %, units: [south] }
reasons:
  theft:
    share: { "101": 70 %, "999": 40 % }
    threat: [80, 15, 5, 0]
    harm: [70, 20, 10, 0]
    risk: [50, 50, 0, 0]
    callers: { mean: 1.2, within: 10 min }
  violence:
    share: { "101": 30 %, "999": 60 % }
    threat: [0, 0, 0, 1]
    harm: [0, 1, 0, 0]
    risk: [1, 0, 0, 0]
    markers: { domesticAbuse: 50 % }
    cap: 2 h
triage:
  depth: 50 %
  curves:
    talkSaved: { "0 %": 300 s, "100 %": 0 s }
    resolved: { "0 %": 45 %, "100 %": 70 % }
    tasked: { "0 %": 45 %, "100 %": 10 % }
    misread: { "0 %": 1.3, "50 %": 1.2, "100 %": 1 }
  errors: { under: 3 %, over: 8 %, pressure: { waiting: 5, times: 1.5 } }
  matrix:
    threat0: [noDeployment, noDeployment, scheduled, priority]
    threat1: [noDeployment, scheduled, priority, immediate]
    threat2: [scheduled, priority, immediate, immediate]
    threat3: [priority, immediate, immediate, immediate]
  controlStrategy:
    domesticAbuse: { raise: 1, upTo: priority }
  unneeded: { priority: 20 %, scheduled: 80 % }
  switchboard: { detects: 60 %, falseAlarm: 1 % }
  repeat: { delay: [1 days, 2 days], again: 60 %, atMost: 3 }
  missed: { share: 50 %, delay: 1 h, to: emergency, channel: "999", atMost: 2 }
  worsens: { share: 2 %, delay: 30 min, to: emergency, channel: "999" }
  duplicates: { recognised: 80 %, handleTime: 0.4 }
harm:
  weights:
    main: [0, 0, 1, 1, 2, 2, 3, 5, 8, 9]
response:
  units:
    north: { staffing: { everyDay: { "07:00-22:00": 3, "22:00-07:00": 1 } } }
    south: { staffing: { everyDay: 2 } }
  grades:
    immediate: { target: 15 min, travel: 9 min, scene: 2 h, unitsNeeded: { 1: 70 %, 2: 30 % }, arrest: 12 % }
    priority: { target: 1 h, travel: 18 min, scene: 2 h }
    scheduled:
      target: 2 days
      travel: 18 min
      scene: 75 min
      appointment: { lead: 1 days, hours: "08:00-20:00" }
      byTelephone: 30 %
  keepFree: 1
  neighbourAfter: 5 min
  arrest:
    officerTime: 3 h
    transport: { staffing: { everyDay: 1 }, time: 90 min, officerTime: 90 min }
  telephone: { staffing: { everyDay: 2 }, time: 30 min }
  chaser: { share: 35 %, atMost: 3, to: desk, channel: "101" }
headline: [{ measure: meanTimeToAnswer, queue: crib }]
policies:
  push: { change: { triage: { depth: 0 % } } }
claims:
  slower:
    says: Push-through shortens the wait.
    policy: push
    measure: meanTimeToAnswer
    queue: crib
    direction: less
`;
