// Limited lines against the birth-death solution of M/M/12/17 (the parameters of the ContactCenters MMCBlocked example),
// and against Erlang B, C and A, which they contain.
import { describe, expect, it } from "vitest";
import { erlangB, erlangC, erlangCWithin } from "../../src/statistics/erlang.ts";
import { erlangA, erlangAServedWithin } from "../../src/statistics/erlang-a.ts";
import { limitedLines, limitedLinesServedWithin } from "../../src/statistics/limited-lines.ts";
import { near } from "./near.ts";

const blocked = { arrivalRate: 4.2, meanHandleTime: 2, handlers: 12, lines: 17, meanPatience: null };
const survey = { arrivalRate: 48, meanHandleTime: 1, handlers: 50, meanPatience: 2 };
const times = [0, 0.01, 0.1, 1, 10];

describe("limited lines", () => {
  it("agree with M/M/12/17, in minutes", () => {
    const queue = limitedLines(blocked);
    const admitted = 1 - queue.blockedShare;
    near(
      [queue.blockedShare, queue.waitProbability / admitted, queue.waitProbability + queue.blockedShare],
      [0.009476874303, 0.157861357, 0.165842199],
    );
    near([queue.meanQueue, queue.meanWait, queue.occupancy], [0.2542888909, 0.06112424076, 0.693366188]);
    near([limitedLinesServedWithin(blocked, 1 / 3) / admitted], [0.9275581867]);
  });

  it("would notice one line more", () => {
    expect(() => near([limitedLines({ ...blocked, lines: 18 }).blockedShare], [0.009476874303])).toThrow();
  });

  it("are Erlang B where every line has its handler", () => {
    const queue = limitedLines({ ...blocked, lines: 12 });
    near([queue.blockedShare, queue.meanWait], [erlangB(12, 8.4), 0]);
    near([limitedLinesServedWithin({ ...blocked, lines: 12 }, 3)], [1 - erlangB(12, 8.4)]);
  });

  it("become Erlang C and Erlang A as lines grow in number", () => {
    const many = { ...blocked, lines: 400 };
    const queue = limitedLines(many);
    const patient = erlangC(many);
    near([queue.waitProbability, queue.meanWait], [patient?.waitProbability ?? 0, patient?.meanWait ?? 0]);
    const { abandonmentRatio, meanWait, occupancy } = limitedLines({ ...survey, lines: 400 });
    const impatient = erlangA(survey);
    near(
      [abandonmentRatio, meanWait, occupancy],
      [impatient.abandonmentRatio, impatient.meanWait, impatient.occupancy],
    );
    for (const time of times) {
      near([limitedLinesServedWithin(many, time)], [erlangCWithin(many, time) ?? 0]);
      near([limitedLinesServedWithin({ ...survey, lines: 400 }, time)], [erlangAServedWithin(survey, time)]);
    }
  });

  it("hold a load of ten to one in bounds, and serve in the end all who neither are turned away nor give up", () => {
    for (const meanPatience of [null, 0.5, 1000]) {
      const system = { arrivalRate: 500, meanHandleTime: 1, handlers: 50, lines: 2000, meanPatience };
      const { blockedShare, abandonmentRatio, occupancy } = limitedLines(system);
      near([limitedLinesServedWithin(system, 1e6)], [1 - blockedShare - abandonmentRatio]);
      near([occupancy], [1]);
    }
  });

  it("are defined where nearly every line is always free", () => {
    const hasty = { arrivalRate: 1, meanHandleTime: 3600, handlers: 1, lines: 2000, meanPatience: 1 };
    const { occupancy, abandonmentRatio } = limitedLines(hasty);
    near([occupancy, abandonmentRatio], [erlangA(hasty).occupancy, erlangA(hasty).abandonmentRatio]);
  });

  it("refuse fewer lines than handlers", () => {
    expect(() => limitedLines({ ...blocked, lines: 11 })).toThrow("12 handlers, 11 lines");
  });
});
