// People, one by one: posts and who fills them, leaving, recruitment, moves between teams, learning, absence and pay.
import { z } from "zod";
import { atLeastOne, count, duration, factor, money, positive, share } from "./quantity-kinds.ts";
import { absence, breaks, overtime } from "./schema-absence.ts";
import { dayPlan } from "./schema-floor.ts";
import { byId, byKeys, date, map, name, needed, optional, quantity, text, word } from "./schema-parts.ts";
import { pay } from "./schema-pay.ts";

/** Where people go who leave the centre, by index. */
export const destinations = [
  "policeOfficer",
  "pcso",
  "crimeInvestigator",
  "prisonerTransport",
  "controller",
  "retired",
  "elsewhere",
] as const;
export type Destination = (typeof destinations)[number];

const posts = map({
  establishment: needed(quantity(count), "funded posts"),
  bought: optional(quantity(money), "money a year that buys further posts, as many as it pays for"),
  overEstablishment: optional(quantity(share), "how far above its posts recruitment may fill the team"),
  inPost: needed(
    byKeys(quantity(count), '{ "0..3 months": 2, "1..5 years": 20 }'),
    "people in post at the start, by time served",
  ),
  tutored: optional(quantity(count), "of those with least time served: how many are still with a tutor"),
  minimumCover: optional(dayPlan, "handlers below whom overtime is asked for"),
});

const drive = map({
  to: needed(word(destinations), "what they become"),
  on: needed(date, "the day on which they leave the centre"),
  notice: optional(quantity(duration), "how long before it is known who goes; four weeks unless written"),
  posts: needed(quantity(count), "how many are wanted at the most"),
  teams: needed(z.array(name), "teams whose people may apply"),
  after: optional(quantity(duration), "time served before anybody may apply"),
  applies: optional(quantity(share), "share of those who would; all unless written"),
  reason: optional(text, "why they go, in the leavers' own words"),
});

/** What arrivals from the centre add to, where they go. */
const arrival = map({
  joins: needed(word(["units", "transport", "telephone"]), "the part of response that they join"),
  people: needed(
    quantity(atLeastOne),
    "how many people it has at the start: staff on shift grow in proportion",
  ),
  after: optional(quantity(duration), "training before they count"),
});

const leaving = map({
  monthly: needed(
    byKeys(quantity(share), '{ "0 months": 1.5 %, "12 months": 0.9 % }'),
    "share that gives notice in a month, by time served",
  ),
  teams: optional(z.record(z.string(), quantity(factor)), "by team: what multiplies the hazard there"),
  notice: optional(quantity(duration), "from giving notice to the last day"),
  occupancy: optional(
    map({
      above: needed(quantity(share), "occupancy above which more leave"),
      times: needed(quantity(factor), "hazard is multiplied by 1 + times × (occupancy − above)"),
      over: optional(quantity(duration), "past time over which it is felt; four weeks unless written"),
    }),
    "hard work drives people away",
  ),
  missedBreaks: optional(
    map({
      times: needed(quantity(factor), "hazard is multiplied by 1 + times × share of meal breaks missed"),
      over: optional(quantity(duration), "past time over which it is felt; four weeks unless written"),
    }),
    "broken meal breaks drive people away",
  ),
  retirement: optional(
    map({
      after: needed(quantity(duration), "time served from which people retire"),
      monthly: needed(quantity(share), "share of them that then does in a month"),
    }),
    "retirement comes on top",
  ),
  retention: optional(
    map({
      from: needed(date, "first day"),
      until: optional(date, "last day"),
      hazard: needed(quantity(factor), "multiplies the hazard of leaving"),
      payment: optional(quantity(money), "what it costs a person a year"),
    }),
    "a payment for staying",
  ),
  destinations: needed(
    byKeys(map({ share: quantity(share), reason: text.optional() }), "{ elsewhere: { share: 100 % } }"),
    "where those who give notice go, with shares, and why",
  ),
});

const recruitment = map({
  into: needed(name, "the team for which they are trained"),
  first: optional(date, "day on which the first cohort starts; it may be under way as the run begins"),
  every: optional(quantity(duration), "from one cohort to the next"),
  on: optional(z.array(date), "the days on which cohorts start, in place of first and every"),
  until: optional(date, "no cohort starts after this day"),
  size: optional(quantity(count), "people of a cohort"),
  fills: optional(word(["all", "vacancies"]), "all, or no more than the vacancies forecast at the start"),
  arrivals: optional(quantity(factor), "people a month who come singly at random, in place of cohorts"),
  approval: optional(quantity(duration), "from approval to the start in the classroom"),
  vetting: optional(quantity(duration), "how much of that is vetting; half unless written"),
  dropOut: optional(
    map({
      vetting: optional(quantity(share), "share lost in vetting"),
      training: optional(quantity(share), "share lost in the classroom and with the tutor"),
      monthly: optional(quantity(share), "share lost in each month of training, in place of training"),
    }),
    "those who do not arrive",
  ),
  classroom: needed(quantity(duration), "time in the classroom"),
  tutored: optional(quantity(duration), "time with a tutor"),
  trainers: optional(quantity(count), "competent people of the team whom a cohort takes off the phones"),
  capacity: optional(quantity(count), "people in training at once at the most"),
  cost: optional(
    map({
      recruitment: optional(quantity(money), "a head approved"),
      training: optional(quantity(money), "a head that starts"),
    }),
    "pay comes on top",
  ),
});

const move = map({
  from: needed(name, "the team they come from"),
  after: optional(quantity(duration), "time served there before"),
  course: optional(quantity(duration), "time off the phones in between"),
  keeps: optional(
    quantity(count),
    "people that the team they come from keeps at the least, those in training left out",
  ),
  monthly: optional(quantity(factor), "moves a month for each person who may, in place of filling vacancies"),
});

const skill = map({
  queue: needed(name, "a queue of the team that people take only with this skill"),
  after: needed(quantity(duration), "time served before the course"),
  course: needed(quantity(duration), "time off the phones"),
  share: optional(quantity(share), "share that ever takes the course; all unless written"),
});

/** Factor at release, falling exponentially to 1: 95 % of the way after `settled`. */
const curve = map({
  start: needed(quantity(positive), "factor on the first day alone"),
  settled: needed(quantity(duration), "time after which only a twentieth of the difference is left"),
});

export const people = map({
  posts: needed(z.record(z.string(), posts), "the teams staffed by people, one by one"),
  leaving: optional(leaving, "who leaves, and where to"),
  drives: optional(byId(drive), "dated recruitment drives next door"),
  arrivals: optional(z.record(z.string(), arrival), "what leavers add to where they arrive"),
  recruitment: optional(byId(recruitment), "cohorts of recruits"),
  moves: optional(z.record(z.string(), move), "how people come to a team from another one"),
  skills: optional(z.record(z.string(), byId(skill)), "by team: skills that are gained by a course"),
  tutorPace: optional(
    quantity(positive),
    "work that somebody with a tutee does, of what they would; 70 % unless written",
  ),
  learning: optional(
    map({
      handleTime: optional(curve, "factor on talk and wrap-up"),
      misread: optional(curve, "factor on contacts whose threat, harm and risk are misread"),
      notRight: optional(curve, "factor on needs that are not right first time"),
      afterMove: optional(quantity(share), "share of the difference that is met again in another team"),
    }),
    "how people become competent, by time since they were released by the tutor",
  ),
  bands: optional(
    byKeys(quantity(duration), "{ new: 0 months, settled: 12 months }"),
    "bands of experience in results, by name: time served from which they count",
  ),
  absence: optional(absence, "leave, illness, training, restricted duties, part-time"),
  breaks: optional(breaks, "meal breaks, which slip while many wait"),
  overtime: optional(overtime, "who comes in when too few would"),
  pay: optional(pay, "what people cost"),
});

export type AuthoredPeople = z.output<typeof people>;
export type AuthoredPosts = z.output<typeof posts>;
export type AuthoredLeaving = z.output<typeof leaving>;
export type AuthoredDrive = z.output<typeof drive>;
export type AuthoredRecruitment = z.output<typeof recruitment>;
