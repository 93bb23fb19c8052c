// Every family of distributions with its known mean, standard deviation and points. Known values: project
// validation case D15 (closed forms, scipy); the rest follows from the parameters.
import type { Distribution } from "../../src/random/distribution.ts";
import { normalCdf } from "../../src/statistics/normal.ts";

export interface Family {
  readonly name: string;
  readonly distribution: Distribution;
  readonly mean: number;
  readonly sd: number;
  /** Points, and the shares that do not exceed them. */
  readonly points?: readonly (readonly [number, number])[];
  readonly cdf?: (x: number) => number;
}

const lognormalCdf = (mu: number, sigma: number) => (x: number) => normalCdf((Math.log(x) - mu) / sigma);

/** Gamma of whole shape: one less than the Poisson shares below it. */
const erlangCdf = (shape: number, mean: number) => (x: number) => {
  const at = (x * shape) / mean;
  let term = Math.exp(-at);
  let sum = 0;
  for (let k = 0; k < shape; k++) {
    sum += term;
    term *= at / (k + 1);
  }
  return 1 - sum;
};

const h2 = { share: 0.8872983346, means: [2.817541634, 22.18245837] } as const;

export const families: readonly Family[] = [
  {
    name: "exponential",
    distribution: { kind: "exponential", mean: 300 },
    mean: 300,
    sd: 300,
    cdf: (x) => 1 - Math.exp(-x / 300),
  },
  {
    name: "lognormal (201, 248)",
    distribution: { kind: "lognormal", mean: 201, cv: 248 / 201 },
    mean: 201,
    sd: 248,
    points: [
      [36.89332413, 0.1],
      [126.5593886, 0.5],
      [201, 1 - 0.3152820343],
      [434.1511432, 0.9],
      [1186.006335, 0.99],
      [3600, 1 - 0.0002500429619],
    ],
    cdf: lognormalCdf(4.840711673, 0.9618661391),
  },
  {
    name: "lognormal (390, 300)",
    distribution: { kind: "lognormal", mean: 390, cv: 300 / 390 },
    mean: 390,
    sd: 300,
    points: [
      [129.0261122, 0.1],
      [309.1233558, 0.5],
      [1509.86961, 0.99],
    ],
    cdf: lognormalCdf(5.733740407, 0.6817717101),
  },
  {
    name: "gamma of shape 0.755",
    distribution: { kind: "gamma", mean: 100, cv: 1 / Math.sqrt(0.755) },
    mean: 100,
    sd: 115.0870675,
    points: [
      [60.7770892, 0.5],
      [331.2194553, 0.95],
    ],
  },
  {
    name: "gamma of shape 1",
    distribution: { kind: "gamma", mean: 7, cv: 1 },
    mean: 7,
    sd: 7,
    cdf: (x) => 1 - Math.exp(-x / 7),
  },
  {
    name: "gamma of mean one (busyness)",
    distribution: { kind: "gamma", mean: 1, cv: 0.1 },
    mean: 1,
    sd: 0.1,
    cdf: erlangCdf(100, 1),
  },
  {
    name: "erlang",
    distribution: { kind: "erlang", phases: 3, mean: 12 },
    mean: 12,
    sd: 12 / Math.sqrt(3),
    cdf: erlangCdf(3, 12),
  },
  {
    name: "weibull (1.6, 200)",
    distribution: { kind: "weibull", shape: 1.6, scale: 200 },
    mean: 179.314856,
    sd: 114.7445261,
    points: [[159.054481, 0.5]],
    cdf: (x) => 1 - Math.exp(-((x / 200) ** 1.6)),
  },
  {
    name: "triangular (5, 7, 10)",
    distribution: { kind: "triangular", low: 5, mode: 7, high: 10 },
    mean: 7.333333333,
    sd: 1.027402334,
    points: [
      [7.261387212, 0.5],
      [9.133974596, 0.95],
    ],
    cdf: (x) => (x < 7 ? (x - 5) ** 2 / 10 : 1 - (10 - x) ** 2 / 15),
  },
  {
    name: "uniform (10, 20)",
    distribution: { kind: "uniform", low: 10, high: 20 },
    mean: 15,
    sd: 2.886751346,
    cdf: (x) => (x - 10) / 10,
  },
  {
    name: "hyperexponential of mean 5 and squared cv 4",
    distribution: {
      kind: "hyperexponential",
      phases: [
        { share: h2.share, mean: h2.means[0] },
        { share: 1 - h2.share, mean: h2.means[1] },
      ],
    },
    mean: 5,
    sd: 10,
    cdf: (x) => 1 - h2.share * Math.exp(-x / h2.means[0]) - (1 - h2.share) * Math.exp(-x / h2.means[1]),
  },
  {
    name: "empirical",
    distribution: { kind: "empirical", values: [30, 10, 20, 60] },
    mean: (15 + 25 + 45) / 3,
    sd: Math.sqrt((100 / 12 + 100 / 12 + 900 / 12) / 3 + (15 ** 2 + 25 ** 2 + 45 ** 2) / 3 - (85 / 3) ** 2),
    points: [
      [10, 0],
      [20, 1 / 3],
      [30, 2 / 3],
      [60, 1],
    ],
  },
  {
    name: "mixture, with a mixture and an atom inside",
    distribution: {
      kind: "mixture",
      parts: [
        { share: 0.25, of: { kind: "uniform", low: 0, high: 1 } },
        {
          share: 0.75,
          of: {
            kind: "mixture",
            parts: [
              { share: 0.4, of: { kind: "uniform", low: 1, high: 2 } },
              { share: 0.6, of: { kind: "uniform", low: 2, high: 3, zero: 0.5 } },
            ],
          },
        },
      ],
    },
    mean: 0.25 * 0.5 + 0.3 * 1.5 + 0.225 * 2.5,
    sd: Math.sqrt(0.25 / 3 + (0.3 * 7) / 3 + (0.225 * 19) / 3 - 1.1375 ** 2),
    points: [
      [0, 0.225],
      [0.5, 0.35],
      [1, 0.475],
      [2, 0.775],
      [2.5, 0.8875],
    ],
  },
  {
    name: "exponential with an atom at zero",
    distribution: { kind: "exponential", mean: 10, zero: 0.3 },
    mean: 7,
    sd: Math.sqrt(0.7 * 200 - 49),
    points: [
      [0, 0.3],
      [10, 1 - 0.7 / Math.E],
    ],
  },
];
