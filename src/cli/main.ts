#!/usr/bin/env node
// The command line of sim101.
import { runCommandLine } from "./command-line.ts";
import { bearUnread } from "./print.ts";
import { keepYoungMemorySmall } from "./young-memory.ts";

keepYoungMemorySmall();
bearUnread();
process.exitCode = await runCommandLine(process.argv);
