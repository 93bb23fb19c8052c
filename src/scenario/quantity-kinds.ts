// The kinds of number that a scenario has, each with what it may be written as and what it may be.
import type { Dimension } from "./units.ts";

export interface QuantityKind {
  readonly id: string;
  /** `any`: what it measures is decided elsewhere. */
  readonly dimension: Dimension | "any";
  /** In the dimension's own unit. */
  readonly low: number;
  readonly high: number;
  /** `low` itself is not allowed. */
  readonly isAboveLow?: boolean;
  readonly isWhole?: boolean;
  /** What a message says was expected. */
  readonly expected: string;
  /** The same for a number that is too small or too large. */
  readonly bounds?: string;
  /** The same for a number that is too large, where the others do not say how large it may be. */
  readonly most?: string;
  /** A unit to suggest where it is missing. */
  readonly usualUnit: string;
}

const unbounded = Number.POSITIVE_INFINITY;
const secondsPerYear = 365 * 86_400;

export const duration: QuantityKind = {
  id: "duration",
  dimension: "time",
  low: 0,
  high: 20 * secondsPerYear,
  expected: "a duration such as 75 s, 5 min or 1 h 30 min",
  bounds: "a duration from 0 s to 20 years",
  usualUnit: "s",
};

export const rate: QuantityKind = {
  id: "rate",
  dimension: "rate",
  low: 0,
  high: 1_000_000,
  expected: "a rate such as 225 per day or 9.4 per hour",
  bounds: "a rate of 0 or more",
  usualUnit: "per day",
};

export const deskHours: QuantityKind = {
  id: "deskHours",
  dimension: "handlers",
  low: 0,
  high: 10_000,
  expected: "desk-hours such as 94 h/day or 658 h/week",
  bounds: "desk-hours of 0 or more",
  usualUnit: "h/day",
};

export const share: QuantityKind = {
  id: "share",
  dimension: "bare",
  low: 0,
  high: 1,
  expected: "a share between 0 % and 100 %, such as 52 % or 0.52",
  usualUnit: "%",
};

export const factor: QuantityKind = {
  id: "factor",
  dimension: "bare",
  low: 0,
  high: 1000,
  expected: "a number of 0 or more, such as 1.07 or 8 %",
  most: "a number of at most 1,000",
  usualUnit: "",
};

/** A standard deviation ÷ mean. Nothing in a contact centre varies by more than this. */
export const variation: QuantityKind = {
  ...factor,
  id: "variation",
  high: 10,
  expected: "a coefficient of variation such as 0.8 or 80 %",
  bounds: "a coefficient of variation from 0 to 10, such as 0.8 or 80 %",
  most: "a coefficient of variation from 0 to 10, such as 0.8 or 80 %",
};

export const positive: QuantityKind = {
  ...factor,
  id: "positive",
  isAboveLow: true,
  expected: "a number above 0, such as 1.2",
};

export const weight: QuantityKind = {
  ...factor,
  id: "weight",
  // Larger ones would sum to infinity, and leave nothing of the others.
  high: 1e12,
  expected: "a weight of 0 or more",
  most: "a weight of at most 1e12",
};

const whole: QuantityKind = { ...factor, high: unbounded, isWhole: true, expected: "a whole number" };

export const count: QuantityKind = {
  ...whole,
  id: "count",
  high: 100_000,
  expected: "a whole number of 0 or more",
  most: "a whole number from 0 to 100,000",
};

/** People at a public event. */
export const crowd: QuantityKind = {
  ...count,
  id: "crowd",
  high: 10_000_000,
  most: "a whole number from 0 to 10,000,000",
};

export const handlers: QuantityKind = {
  ...whole,
  id: "handlers",
  high: 10_000,
  expected: "a whole number of handlers, up to 10,000",
  most: "a whole number of handlers, up to 10,000",
};

/** Handlers who come in addition for a while. */
export const moreHandlers: QuantityKind = {
  ...handlers,
  id: "moreHandlers",
  low: 1,
  expected: "a whole number of handlers from 1 to 10,000",
  most: "a whole number of handlers from 1 to 10,000",
};

export const atLeastOne: QuantityKind = {
  ...whole,
  id: "atLeastOne",
  low: 1,
  high: 100_000,
  expected: "a whole number of 1 or more",
  most: "a whole number from 1 to 100,000",
};

/** How often one need may ring again: the draws of a need have room for so many attempts. */
export const attempts: QuantityKind = {
  ...atLeastOne,
  id: "attempts",
  high: 200,
  expected: "a whole number from 1 to 200",
  most: "a whole number from 1 to 200",
};

/** Any number with any unit: what a target's measure is measured in decides. */
export const anyQuantity: QuantityKind = {
  ...factor,
  id: "anyQuantity",
  high: unbounded,
  dimension: "any",
  expected: "a number with its unit, such as 300 s, 22.2 % or 100",
};

/** Pounds, with their sign or without. */
export const money: QuantityKind = {
  id: "money",
  dimension: "money",
  low: 0,
  high: 1e9,
  expected: "an amount of money such as £25,245",
  bounds: "an amount from £0 to £1,000,000,000",
  usualUnit: "",
};
