// Theory of the rules of the floor, in quick form: entrances, interruptions, routing and clustered arrivals.
import { needCases } from "./all-cases.ts";
import { describeQuickForm } from "./quick-form.ts";

describeQuickForm(needCases);
