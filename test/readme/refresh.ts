// `npm run readme`: writes what `npm start` and the commands shown print, and the statecharts as they are, into the README.
import { mainJobOutput, replaceDiagrams, replaceOutput, replaceShownOutputs } from "./examples.ts";

replaceDiagrams();
replaceShownOutputs();
replaceOutput(mainJobOutput());
