// Careers in which everything happens: two teams, cohorts and singles, moves, skills, drives, retirement, hard work.
import { destinations } from "../../src/scenario/schema-people.ts";
import { type PlainPeople, peopleScenario } from "./people-fixture.ts";

export const hardFloor = { occupancy: () => 0.9, missedBreaks: () => 0.2 };

const eventful: PlainPeople = {
  posts: [
    { establishment: 24, fillTo: 26, inPost: [{ count: 20, low: 0, high: 1500 }], tutored: 2 },
    { establishment: 32, inPost: [{ count: 28, low: 200, high: 9000 }] },
  ],
  leaving: {
    hazard: [
      { from: 0, perDay: 0.0015 },
      { from: 365, perDay: 0.0009 },
    ],
    notice: 28,
    occupancy: { above: 0.8, times: 2, over: 28 },
    missedBreaks: { times: 1, over: 28 },
    retirement: { after: 6000, perDay: 0.001 },
    retention: { from: 200, until: 300, hazard: 0.5, payment: 0 },
    destinations: [
      { to: destinations.indexOf("elsewhere"), share: 0.6, reason: "tired" },
      { to: destinations.indexOf("controller"), share: 0.4, reason: "next step" },
    ],
  },
  drives: [
    { on: 90, notice: 28, posts: 4, from: [0, 1], after: 200, applies: 0.5 },
    { on: 90, notice: 14, posts: 3, from: [1], to: destinations.indexOf("prisonerTransport") },
    { on: 10, notice: 28, posts: 2, from: [0], to: destinations.indexOf("crimeInvestigator") },
  ],
  arrivals: destinations.map((destination) =>
    destination === "prisonerTransport" ? { joins: "transport" as const, people: 6, after: 20 } : null,
  ),
  recruitment: [
    {
      starts: [-30, 70, 160, 250, 340],
      size: 8,
      onlyVacancies: true,
      approval: 112,
      vetting: 56,
      classroom: 70,
      tutored: 28,
      trainers: 2,
      dropOut: { vetting: 0.1, training: 0.1, perDay: 0 },
    },
    { into: 1, perDay: 0.02, classroom: 20.5, dropOut: { vetting: 0.1, training: 0, perDay: 0.01 } },
  ],
  moves: [
    { from: 0, to: 1, after: 180, course: 10 },
    { from: 1, to: 0, perDay: 0.0005, course: 0 },
  ],
  skills: [
    { posts: 1, after: 200, course: 5, share: 0.6 },
    { posts: 1, after: 700, course: 15, share: 0.5 },
  ],
};

export const eventfulCareers = peopleScenario(eventful);
