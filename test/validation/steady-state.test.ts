// Theory in steady state, in quick form: Erlang C, Erlang A, priorities, redials and published tables.
import { steadyCases } from "./all-cases.ts";
import { describeQuickForm } from "./quick-form.ts";

/** The largest: the centre of "B01 Erlang C" again, with fewer callers. Left to `npm run verify`. */
const onlyInFull = "B01 Erlang C, fewer callers";

describeQuickForm(steadyCases.filter(({ id }) => id !== onlyInFull));
