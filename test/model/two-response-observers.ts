// Two listeners who both hear of officers.
import type { ResponseObserver } from "../../src/model/response-observer.ts";

export function bothHear(one: ResponseObserver, other: ResponseObserver | undefined): ResponseObserver {
  const listeners = other === undefined ? [one] : [one, other];
  const tell = (what: (listener: ResponseObserver) => void) => {
    for (const listener of listeners) what(listener);
  };
  return {
    responseBegun: (jobs, groups) => tell((each) => each.responseBegun(jobs, groups)),
    jobRaised: (job) => tell((each) => each.jobRaised(job)),
    jobRegraded: (job, grade) => tell((each) => each.jobRegraded(job, grade)),
    unitSent: (job, unitGroup) => tell((each) => each.unitSent(job, unitGroup)),
    unitDiverted: (job) => tell((each) => each.unitDiverted(job)),
    jobAttended: (job) => tell((each) => each.jobAttended(job)),
    unitReleased: (job, seconds) => tell((each) => each.unitReleased(job, seconds)),
    jobClosed: (job) => tell((each) => each.jobClosed(job)),
    unitsChange: (unitGroup) => tell((each) => each.unitsChange(unitGroup)),
  };
}
