#!/usr/bin/env node
// The command line of sim101.
import { runCommandLine } from "./command-line.ts";
import { bearUnread } from "./print.ts";
import { setUpNode } from "./node-settings.ts";

setUpNode();
bearUnread();
process.exitCode = await runCommandLine(process.argv);
