// The rates of a quarter of an hour stand for the smooth ones: the offered load is nearly the published one, and the
// scenario has those rates.
import { describe, expect, it } from "vitest";
import {
  inProgressConstant,
  inProgressExponential,
  instants,
  offeredLoadCases,
  quarterRates,
} from "./offered-load-cases.ts";
import { caseScenario } from "./validation-case.ts";

/** m(t) of the smooth rate at the instants, computed from the closed forms of the paper. */
const smoothExponential = [
  76.42518962, 50.32257534, 53.32032269, 83.66239191, 123.5748104, 149.6774247, 146.6796773, 116.3376081,
];
const smoothConstant = [
  59.52248628, 38.74102582, 53.84424163, 95.9848747, 140.4775137, 161.2589742, 146.1557584, 104.0151253,
];

describe("the load in progress", () => {
  it("is within 0.05 % of that of the smooth rate if times are exponential", () => {
    instants.forEach((hour, i) => {
      expect(Math.abs(inProgressExponential(hour) / (smoothExponential[i] ?? 0) - 1)).toBeLessThan(0.0005);
    });
  });

  it("is that of the smooth rate if all times are equal, for they are whole quarters of an hour", () => {
    instants.forEach((hour, i) => {
      expect(inProgressConstant(hour)).toBeCloseTo(smoothConstant[i] ?? 0, 6);
    });
  });

  it.each(offeredLoadCases)("comes from the rates of the scenario of $id", (each) => {
    const { calendar, sources } = caseScenario(each);
    const rate = sources[0]?.rate.subarray(calendar.dayFirstInterval[calendar.warmUpDays]) ?? [];
    quarterRates().forEach((expected, i) => {
      expect((rate[i] ?? 0) * 3600).toBeCloseTo(expected, 8);
    });
  });
});
