#!/usr/bin/env node
// The command line of sim101.
import { runCommandLine } from "./command-line.ts";
import { setUpNode } from "./node-settings.ts";
import { bearUnread } from "./print.ts";

setUpNode();
bearUnread();
process.exitCode = await runCommandLine(process.argv);
