// Theory of single days, in quick form: busy and quiet days, and days that begin empty.
import { singleDayCases } from "./all-cases.ts";
import { describeQuickForm } from "./quick-form.ts";

describeQuickForm(singleDayCases);
