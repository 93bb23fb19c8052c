// Property tests draw the same cases in every run: a failure is then a change of the code, not of the draws.
import fc from "fast-check";

fc.configureGlobal({ seed: 101 });
