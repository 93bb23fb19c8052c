// `npm run readme`: writes what `npm start` prints, and the statecharts as they are, into the README.
import { mainJobOutput, replaceDiagrams, replaceOutput } from "./examples.ts";

replaceDiagrams();
replaceOutput(await mainJobOutput());
