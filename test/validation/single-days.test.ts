// Theory of single days, in quick form: busy and quiet days, and days that begin empty.
import { dayCases } from "./day-cases.ts";
import { describeQuickForm } from "./quick-form.ts";

describeQuickForm(dayCases);
