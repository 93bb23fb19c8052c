// What happens only where needs are more than contacts: conversations are graded, others call about the same incident,
// officers are late or come, and facts change.
import type { ContactLife } from "./contact-life.ts";
import { eventKinds } from "./event-kinds.ts";
import type { NeedLife } from "./need-life.ts";
import type { Response } from "./response.ts";

const gradingDue = eventKinds.indexOf("gradingDue");
const duplicateCalls = eventKinds.indexOf("duplicateCalls");
const chaserDue = eventKinds.indexOf("chaserDue");
const getsWorse = eventKinds.indexOf("getsWorse");

export class CaseEvents {
  private readonly needLife: NeedLife;
  private readonly contactLife: ContactLife;
  private readonly response: Response | null;

  constructor(needLife: NeedLife, contactLife: ContactLife, response: Response | null) {
    this.needLife = needLife;
    this.contactLife = contactLife;
    this.response = response;
  }

  happen(event: number, subject: number): void {
    switch (event) {
      case gradingDue:
        return this.contactLife.grade(subject);
      case duplicateCalls:
        return this.needLife.bearFurther(subject);
      case chaserDue:
        return this.needLife.officers.ask(subject);
      case getsWorse:
        return this.needLife.officers.worsen(subject);
      default:
        if (this.response === null) throw new Error(`there is no event of kind ${event}`);
        return this.response.happen(event, subject);
    }
  }
}
