// What a page's Web Worker does in the test: simulates a scenario's text and answers with the whole result as JSON.
import { loadScenario, simulate } from "../../src/index.ts";

interface Task {
  readonly text: string;
  readonly replications: number;
}

declare const self: {
  onmessage: (event: { readonly data: Task }) => void;
  readonly postMessage: (answer: string) => void;
};

self.onmessage = async ({ data: { text, replications } }) => {
  const loaded = loadScenario({ name: "scenario.yaml", text });
  if (!loaded.ok) throw new Error("the scenario has mistakes");
  const { result } = await simulate(loaded, { replications });
  self.postMessage(JSON.stringify(result));
};
