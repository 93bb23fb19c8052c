// Response as the model sees it: units on shift in each interval, jobs by grade, what follows the scene.
import type { LaidOutCalendar } from "./calendar.ts";
import { openingOf } from "./opening.ts";
import { numberOf } from "./quantity.ts";
import { resolveDistribution } from "./resolve-distribution.ts";
import { indexIn } from "./resolve-queue.ts";
import type { ResolvedArrest, ResolvedChaser, ResolvedJob, ResolvedResponse } from "./resolved-response.ts";
import type { ResolvedArea } from "./resolved-triage.ts";
import { scheduleOf } from "./rosters.ts";
import type { AuthoredJob, AuthoredResponse } from "./schema-response.ts";
import { tasked } from "./schema-triage.ts";

interface Surroundings {
  readonly calendar: LaidOutCalendar;
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
  /** Absent where the scenario has none. */
  readonly areas: readonly ResolvedArea[] | undefined;
}

type Staffing = AuthoredResponse["units"][string]["staffing"];

export function resolveResponse(response: AuthoredResponse, around: Surroundings): ResolvedResponse {
  const { units, grades, telephone, chaser, arrest } = response;
  const unitIds = Object.keys(units);
  const staffed = (staffing: Staffing) => scheduleOf(staffing, around.calendar, {});
  const everybody = [{ id: "everywhere", units: unitIds.map((_, index) => index) }];
  return {
    units: Object.entries(units).map(([id, { staffing }]) => ({ id, scheduled: staffed(staffing) })),
    areas: around.areas?.map((area) => ({ id: area.id, units: area.units })) ?? everybody,
    grades: tasked.map((grade) => {
      const job = grades[grade];
      return job === undefined ? null : resolveJob(job, around.calendar);
    }),
    order: response.order ?? "byGrade",
    neighbourAfter: numberOf(response.neighbourAfter ?? 0),
    divert: response.divert ?? "none",
    keepFree: numberOf(response.keepFree ?? 0),
    arrest: arrest === undefined ? null : resolveArrest(arrest, staffed),
    telephone:
      telephone === undefined
        ? null
        : { scheduled: staffed(telephone.staffing), time: resolveDistribution(telephone.time) },
    chaser: chaser === undefined ? null : resolveChaser(chaser, around),
  };
}

function resolveJob(job: AuthoredJob, calendar: LaidOutCalendar): ResolvedJob {
  const { appointment } = job;
  return {
    target: numberOf(job.target),
    travel: resolveDistribution(job.travel),
    scene: resolveDistribution(job.scene),
    unitsNeeded: unitsNeededOf(job.unitsNeeded),
    arrest: numberOf(job.arrest ?? 0),
    appointment:
      appointment === undefined
        ? null
        : {
            lead: resolveDistribution(appointment.lead),
            isOffered:
              appointment.hours === undefined ? null : openingOf({ everyDay: appointment.hours }, calendar),
          },
    byTelephone: numberOf(job.byTelephone ?? 0),
  };
}

function unitsNeededOf(authored: AuthoredJob["unitsNeeded"]): readonly number[] {
  if (authored === undefined) return [1];
  const most = Object.keys(authored).reduce((high, units) => Math.max(high, Number(units)), 1);
  return Array.from({ length: most }, (_, index) => numberOf(authored[String(index + 1)] ?? 0));
}

function resolveArrest(
  { officerTime, transport }: NonNullable<AuthoredResponse["arrest"]>,
  staffed: (staffing: Staffing) => Int32Array,
): ResolvedArrest {
  return {
    officerTime: resolveDistribution(officerTime),
    transport:
      transport === undefined
        ? null
        : {
            scheduled: staffed(transport.staffing),
            time: resolveDistribution(transport.time),
            officerTime: resolveDistribution(transport.officerTime),
          },
  };
}

function resolveChaser(
  { share, atMost, to, channel }: NonNullable<AuthoredResponse["chaser"]>,
  { queueIds, channels }: Surroundings,
): ResolvedChaser {
  return {
    share: numberOf(share),
    atMost: numberOf(atMost),
    queue: indexIn(queueIds, to),
    channel: indexIn(channels, channel),
  };
}
