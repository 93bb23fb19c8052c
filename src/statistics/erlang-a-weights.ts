// How the steady-state probabilities of Erlang A are summed without overflow, however long its overload.
import { exp, log } from "../random/portable-math.ts";
import { erlangB } from "./erlang.ts";
