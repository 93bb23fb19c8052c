import { Lexer, Parser, parseDocument, LineCounter } from "yaml";
const M=1_000_000;
const inputs = {
 flow: "[".repeat(M), flowmap: "{a: ".repeat(M/4), dash: "- ".repeat(M/2), q: "? ".repeat(M/2),
 nums: "a: [" + "1,".repeat(M/2-10) + "1]", keys: Array.from({length:90000},(_,i)=>`k${i}: 1`).join("\n"),
 indent: Array.from({length:1400},(_,i)=>" ".repeat(i)+"a:").join("\n"),
 anchors: "a: &a 1\n"+"b: [" + "*a,".repeat(300000)+"]", comments: "#\n".repeat(M/2), plain: "a: "+"x".repeat(M), quoted: 'a: "'+"\\u0041".repeat(M/6)+'"', tags: "!!str ".repeat(M/6), docs:"---\n".repeat(M/4), multiline: "a: "+"x\n  ".repeat(M/4), folded: "a: >\n"+"  x\n\n".repeat(M/6), emptyl:"\n".repeat(M), colons: "a: ".repeat(M/3), weird: "a:\n"+"  ".repeat(M/2), unclosed: "a: \"" + "\n x".repeat(M/3)
};
for (const [k,text] of Object.entries(inputs)) {
  let t=performance.now(), n=0; try { for (const tok of new Lexer().lex(text)) n++; } catch(e){ console.log(e.message)}
  const tl=performance.now()-t; t=performance.now(); let err='';
  if (process.argv[2]) { try { const d=parseDocument(text,{uniqueKeys:false,prettyErrors:false}); err=d.errors.length+' '+(d.errors[0]?.code??''); } catch(e){ err=e.message.slice(0,60);} }
  console.log(k, text.length, 'tokens',n, tl.toFixed(0), 'parse', (performance.now()-t).toFixed(0), err);
}
