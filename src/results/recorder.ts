// The recorder listens to one replication and fills its books.
import { type CentreView, type Observer, origins } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { CaseBook } from "./case-book.ts";
import { ChannelBook, hasChannels } from "./channel-book.ts";
import { CohortBook } from "./cohort-book.ts";
import { FlowBook } from "./flow-book.ts";
import * as flow from "./flow-columns.ts";
import { HandlingTimes } from "./handling-times.ts";
import { hasCases } from "./has-cases.ts";
import { leftVoicemail, NeedBook, upgraded } from "./need-book.ts";
import { PeopleBook } from "./people-book.ts";
import { ResponseBook } from "./response-book.ts";
import { measuredWindow, type Window } from "./window.ts";

const workOrigin = origins.indexOf("work");

export class Recorder implements Observer {
  readonly scenario: ResolvedScenario;
  readonly window: Window;
  readonly cohort: CohortBook;
  readonly flow: FlowBook;
  readonly needs: NeedBook;
  /** Only where needs are more than contacts, officers are tasked, callers do more than ring and wait, people are listed. */
  readonly cases?: CaseBook;
  readonly response?: ResponseBook;
  readonly channels?: ChannelBook;
  readonly people?: PeopleBook;
  /** First callers of each source inside the window, and how many its rate made expect. */
  readonly arrivals: Float64Array;
  readonly expectedArrivals: Float64Array;
  /** Needs and contacts alive after the last event. */
  openNeeds = 0;
  openContacts = 0;
  /** What else became of needs and their retries. */
  ledger = { awaiting: 0, deflectedEver: 0, calledOffEver: 0, atOnceEver: 0 };
  /** Those of the books that not every scenario has. */
  private readonly books: readonly Pick<ChannelBook, "begun" | "startInterval" | "close" | "finish">[];
  private view!: CentreView;
  private interval = -1;
  private readonly handling: HandlingTimes;

  constructor(scenario: ResolvedScenario) {
    this.scenario = scenario;
    this.window = measuredWindow(scenario.calendar);
    this.cohort = new CohortBook(scenario, this.window);
    this.flow = new FlowBook(scenario, this.window);
    this.needs = new NeedBook(scenario, this.window);
    if (hasCases(scenario)) this.cases = new CaseBook(scenario, this.window);
    if (scenario.response !== undefined)
      this.response = new ResponseBook(scenario, scenario.response, this.window);
    if (hasChannels(scenario)) this.channels = new ChannelBook(scenario, this.window);
    if (scenario.people !== undefined) this.people = new PeopleBook(scenario, scenario.people, this.window);
    this.books = [this.cases, this.response, this.channels, this.people].filter((book) => book !== undefined);
    this.arrivals = new Float64Array(scenario.sources.length);
    this.expectedArrivals = new Float64Array(scenario.sources.length);
    this.handling = new HandlingTimes(scenario, this.flow);
  }

  begun(view: CentreView): void {
    this.view = view;
    for (const book of this.books) book.begun(view);
  }

  intervalStarted(interval: number): void {
    this.interval = interval;
    this.cohort.startInterval(interval);
    this.flow.startInterval(this.view, interval);
    for (const book of this.books) book.startInterval(interval);
  }

  horizonReached(): void {
    this.handling.close(this.view);
    this.cohort.close();
    this.flow.close(this.view);
    for (const book of this.books) book.close();
  }

  dayPlanned(source: number, day: number, expected: number): void {
    if (day >= this.window.firstDay) this.expectedArrivals[source]! += expected;
  }

  needBorn(need: number): void {
    const { view, cases } = this;
    this.needs.bear(view, need, this.interval);
    if (cases !== undefined) {
      cases.bear(need);
      if (view.cases.isFurtherCaller[need] === 1) return;
    }
    if (this.interval >= this.window.firstInterval) this.arrivals[view.needs.source[need]!]!++;
  }

  needSettled(need: number): void {
    this.needs.settle(this.view, need);
    this.cases?.settle(need);
  }

  needLost(need: number): void {
    this.needs.lose(this.view, need);
    this.cases?.lose(need);
  }

  needRetries(): void {
    this.needs.retriesEver++;
  }

  rang(contact: number): void {
    this.flow.offer(this.view, contact);
    this.cohort.offer(this.view, contact);
    this.cases?.rang(contact);
    this.channels?.rang(contact);
  }

  joined(contact: number): void {
    this.flow.join(this.view, this.view.contacts.queue[contact]!);
  }

  leaves(contact: number): void {
    this.flow.leave(this.view, contact);
  }

  answered(contact: number): void {
    const { view } = this;
    this.handling.begin(view, view.contacts.handler[contact]!);
    this.cohort.answer(view, contact);
    this.channels?.answered(contact);
    this.flow.end(view, contact, flow.flowAnswered);
    this.addWait(contact);
  }

  abandoned(contact: number): void {
    this.cohort.abandon(this.view, contact);
    this.flow.end(this.view, contact, flow.flowAbandoned);
    this.addWait(contact);
  }

  blocked(contact: number): void {
    this.cohort.block(this.view, contact);
    this.flow.end(this.view, contact, flow.flowBlocked);
    this.addWait(contact);
  }

  transferred(contact: number): void {
    this.cohort.transfer(this.view, contact);
  }

  upgraded(): void {
    this.needs.note(this.interval, upgraded);
  }

  leftVoicemail(): void {
    this.needs.note(this.interval, leftVoicemail);
  }

  ended(): void {
    this.needs.contactsEver++;
  }

  talked(contact: number, handler: number): void {
    this.cases?.talked(contact);
    this.channels?.talked(contact);
    this.handling.end(this.view, handler);
  }

  interrupted(_contact: number, handler: number): void {
    this.handling.end(this.view, handler);
  }

  resumed(contact: number): void {
    this.handling.begin(this.view, this.view.contacts.handler[contact]!);
    this.cohort.resume(this.view, contact);
  }

  wrapUpStarts(handler: number): void {
    this.handling.begin(this.view, handler);
  }

  wrappedUp(handler: number): void {
    this.handling.end(this.view, handler);
  }

  staffChanges(team: number): void {
    this.flow.seeTeam(this.view, team);
  }

  finished(): void {
    const { needs, contacts } = this.view;
    this.openNeeds = needs.live - contacts.liveWork - needs.unborn;
    this.ledger = this.view.cases;
    this.openContacts = contacts.live - contacts.liveWork;
    for (const book of this.books) book.finish();
  }

  /** What a need waits; off-call work is nobody's wait. */
  private addWait(contact: number): void {
    const { contacts } = this.view;
    if (contacts.origin[contact] === workOrigin) return;
    this.needs.waits(contacts.need[contact]!, this.view, contact);
  }
}
