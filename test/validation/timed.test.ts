// Theory of instants, first customers and long runs, in quick form.
import { timedCases } from "./all-cases.ts";
import { describeQuickForm } from "./quick-form.ts";

describeQuickForm(timedCases);
