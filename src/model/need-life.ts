// The life of a need: it is born, makes a contact, and ends settled or lost; or it tries again, or waits for an officer.
import type { CentreState } from "./centre-state.ts";
import { needChart } from "./chart-tables.ts";
import { Incidents } from "./incidents.ts";
import { NeedBirth } from "./need-birth.ts";
import { NeedSteps } from "./need-steps.ts";
import { origins } from "./observer.ts";
import { OfficerWaits } from "./officer-waits.ts";
import { Unserved } from "./unserved.ts";

const firstOrigin = origins.indexOf("first");

export class NeedLife {
  readonly steps: NeedSteps;
  readonly officers: OfficerWaits;
  readonly incidents: Incidents;
  readonly unserved: Unserved;
  private readonly state: CentreState;
  private readonly birth: NeedBirth;

  /** @param open - lets a new contact of a need ring. */
  constructor(state: CentreState, open: (need: number) => void) {
    this.state = state;
    this.incidents = new Incidents(state);
    this.birth = new NeedBirth(state);
    this.steps = new NeedSteps(state, {
      open,
      awaitOfficer: (need) => this.officers.begin(need),
      leave: (need) => {
        this.incidents.leave(need);
        this.officers.leave(need);
      },
    });
    this.officers = new OfficerWaits(state, this.steps);
    this.unserved = new Unserved(state, this.steps, this.officers);
  }

  /** A member of the public has a reason to call, and dials: the contact rings at `queue`. Returns the need. */
  bear(source: number, ordinal: number, dayWord: number, queue: number): number {
    const { needs, hasCases } = this.state;
    const need = needs.take();
    needs.source[need] = source;
    needs.ordinal[need] = ordinal;
    needs.dayWord[need] = dayWord;
    if (hasCases) this.birth.fill(need);
    this.dial(need, queue);
    return need;
  }

  /** A further caller about an incident calls in turn. */
  bearFurther(need: number): void {
    const { needs, cases, clock, horizon, scenario } = this.state;
    needs.unborn--;
    if (clock[0]! >= horizon) {
      this.incidents.leave(need);
      return needs.release(need);
    }
    cases.bornAt[need] = clock[0]!;
    this.dial(need, scenario.sources[needs.source[need]!]!.queue);
  }

  /** The time to try again has come. Nobody rings after the end of the calendar; such a need stays open. */
  retry(need: number): void {
    const { clock, horizon } = this.state;
    if (clock[0]! < horizon) this.steps.retry(need);
  }

  private dial(need: number, queue: number): void {
    const { needs, observer, scenario, hasCases } = this.state;
    needs.state[need] = needChart.initial;
    needs.nextQueue[need] = queue;
    needs.nextChannel[need] = scenario.sources[needs.source[need]!]!.channel;
    needs.nextOrigin[need] = firstOrigin;
    if (hasCases) return this.dialOrNot(need);
    observer.needBorn(need);
    this.steps.begin(need, false);
  }

  /** Where needs have cases, some never make a contact, some take another channel, and some have company. */
  private dialOrNot(need: number): void {
    const { cases, observer, interval } = this.state;
    const isWaitingAlready = interval < 0;
    const isDeflected = !isWaitingAlready && this.birth.isDeflected(need);
    if (!isWaitingAlready && !isDeflected) this.birth.shift(need);
    observer.needBorn(need);
    if (cases.shiftedBy[need]! >= 0) observer.channels?.shifted(need, cases.shiftedBy[need]!);
    if (!isWaitingAlready && cases.isFurtherCaller[need] === 0) this.incidents.begin(need);
    this.steps.begin(need, isDeflected);
  }
}
