const t0=performance.now();
const { loadScenario } = await import("./src/scenario/load-scenario.ts");
const { formatProblem } = await import("./src/scenario/problem.ts");
const { readFileSync } = await import("node:fs");
console.log("load modules", (performance.now()-t0).toFixed(0));
for (const f of process.argv.slice(2)) {
  const text = readFileSync(f,"utf8");
  for (let k=0;k<3;k++){
  const t=performance.now();
  const o = loadScenario({name:f,text});
  console.log(f,"ms",(performance.now()-t).toFixed(0));
  if (k===0) { if (!o.ok) console.log(o.problems.map(formatProblem).join("\n"));
  else { const s=o.scenario; console.log(o.hash,o.policies,o.evidence.length, s.calendar.days, s.calendar.months.join(), s.sources.map(x=>[x.id,x.rate.reduce((a,b)=>a+b*1800,0)/s.calendar.days]), s.teams.map(t=>[t.id,t.scheduled.reduce((a,b)=>a+b*0.5,0)/s.calendar.days, t.serves,t.helps,t.bandOfHandler.length]), JSON.stringify(s.targets[0]), JSON.stringify(s.queues[1])); } }
  }
}
