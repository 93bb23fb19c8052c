// Theory in steady state, in quick form: Erlang C, Erlang A, priorities, redials and published tables.
import { steadyCases } from "./all-cases.ts";
import { describeQuickForm } from "./quick-form.ts";

describeQuickForm(steadyCases);
