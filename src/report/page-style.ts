// How the page looks: on a phone, on a laptop, to a projector and on A4. Contrasts are 4.5 or more throughout.
import { darkBlue, fontFamily, ink } from "./chart-style.ts";

const grey = "#505A5F";
const line = "#B1B4B6";
const focus = "#FFDD00";

export const pageStyle = `
:root { color-scheme: light }
*, *::before, *::after { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
body { margin: 0; background: #F3F5F7; color: ${ink}; font: 1rem/1.5 Arial, "Helvetica Neue", "Liberation Sans", sans-serif; overflow-wrap: break-word }
.inner { max-width: 66rem; margin: 0 auto; padding: 0 1rem }
header { background: ${darkBlue}; color: white; padding: 1.5rem 0 }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2 }
header p { margin: .25rem 0 0; max-width: 52rem }
h2 { margin: 2.5rem 0 1rem; padding-top: .75rem; border-top: 3px solid ${darkBlue}; font-size: 1.5rem; line-height: 1.25 }
h3 { margin: 0 0 .25rem; font-size: 1.2rem; line-height: 1.3 }
.card > h3 { margin: 1.75rem 0 .5rem }
.card > h3:first-child { margin-top: 0 }
a { color: ${darkBlue}; text-underline-offset: .15em }
a:focus-visible, summary:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 3px solid ${focus}; box-shadow: 0 0 0 6px ${ink}; outline-offset: 0 }
.skip { position: absolute; left: -100rem; background: ${focus}; color: ${ink}; padding: .5rem 1rem; z-index: 3 }
.skip:focus { left: .5rem; top: .5rem }
nav { background: white; border-bottom: 1px solid ${line} }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: 0; padding: .5rem 0; list-style: none }
nav a { display: inline-block; padding: .25rem 0 }
.answer { margin-top: 1.5rem; padding: 1.25rem 1.5rem; background: white; border-left: .5rem solid ${darkBlue} }
.answer h2 { margin: 0 0 .5rem; padding: 0; border: 0 }
.answer p { margin: 0 0 .75rem; max-width: 54rem }
.answer h3 { margin: 1.25rem 0 .35rem; font-size: 1.05rem }
.answer ul { margin: 0 0 .75rem; padding-left: 1.1rem; max-width: 50rem }
.answer li { margin: 0 0 .25rem }
dl.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0 }
dl.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .6rem .75rem; background: #EEF3F8; border-top: 3px solid ${darkBlue} }
dl.figures dt { font-size: .8125rem; line-height: 1.3 }
dl.figures dd { margin: 0 0 .15rem }
dl.figures b { display: block; font-size: 1.2rem; line-height: 1.25; white-space: nowrap }
dl.figures span { color: ${grey}; font-size: .8125rem }
.answer p.first { font-size: 1.2rem; line-height: 1.45 }
.small, .subtitle, caption, .answer p.small { color: ${grey}; font-size: .875rem; line-height: 1.4 }
.picture, .card { margin: 0 0 1.5rem; padding: 1.25rem 1.5rem; background: white; border: 1px solid #D8DCDF }
.subtitle { margin: 0 0 1rem }
svg, .chart img { display: block; max-width: 100%; height: auto }
.picture svg text { font-family: "${fontFamily}", Verdana, sans-serif }
.phone { display: none }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
details { margin: .75rem 0 0 }
details ul { margin: .5rem 0; padding-left: 1.1rem; font-size: .875rem; line-height: 1.4 }
summary { cursor: pointer; color: ${darkBlue}; text-decoration: underline; text-underline-offset: .15em; padding: .25rem 0 }
.scroll { position: relative; overflow-x: auto; max-height: 34rem; overflow-y: auto; margin: .5rem 0 }
.whole .scroll { max-height: none }
.whole table { font-size: .8125rem }
.whole th, .whole td { padding-right: .5rem }
.whole .verdict { display: block }
.glance .small { margin: 0; max-width: 54rem }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; min-width: 100% }
caption { text-align: left; padding: .25rem 0 }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #D8DCDF; text-align: left; vertical-align: top; overflow-wrap: normal }
thead th { position: sticky; top: 0; background: white; border-bottom: 2px solid ${grey} }
td.number, tbody th + td { font-variant-numeric: tabular-nums }
.verdict { color: ${grey} }
.better, .worse { font-weight: bold }
.verdict.better { color: ${darkBlue} }
.verdict.worse { color: #8F3A09 }
.bad { color: #8F1A1A; font-weight: bold }
.take a { display: inline-block; margin-right: 1.25rem; padding: .25rem 0 }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin: .5rem 0 0 }
select { font: inherit; max-width: 15rem; padding: .25rem; border: 1px solid ${grey}; background: white; color: ${ink} }
.faded { opacity: .15 }
dl.facts { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 0 }
dl.facts dt { font-weight: bold }
dl.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
.words { position: fixed; right: .75rem; bottom: .75rem; z-index: 2; padding: .5rem .9rem; background: ${ink}; color: white; border-radius: 2rem; font-size: .875rem; text-decoration: none }
.tip { position: fixed; left: 0; top: 0; z-index: 4; max-width: 18rem; padding: .4rem .6rem; background: ${ink}; color: white; font-size: .8125rem; line-height: 1.35; pointer-events: none }
footer { margin-top: 3rem; padding: 1.5rem 0 4.5rem; border-top: 1px solid ${line}; background: white }
[hidden] { display: none !important }
@media screen and (max-width: 800px) {
  .page { display: none }
  .phone { display: block }
  .inner { padding: 0 .5rem }
  .picture, .card, .answer { padding: .9rem .5rem }
  .answer { padding-left: .75rem }
  h1 { font-size: 1.5rem }
  h2 { font-size: 1.3rem }
  h3 { font-size: 1.1rem }
  dl.figures { grid-template-columns: repeat(2, 1fr); gap: .5rem }
  dl.figures div { padding: .5rem }
  dl.figures b { font-size: 1.1rem }
  .answer p.first { font-size: 1.1rem }
  dl.facts { grid-template-columns: 1fr }
  dl.facts dd { margin-bottom: .5rem }
  .words { display: none }
  .glance tr > :first-child { position: sticky; left: 0; z-index: 1; min-width: 5.5rem; max-width: 8rem; overflow-wrap: break-word; background: linear-gradient(to left, ${line} 1px, white 1px) }
  .glance .scroll { background: linear-gradient(to left, white 50%, transparent) right / 2rem 100% no-repeat local, linear-gradient(to left, #D8DCDF, transparent) right / .75rem 100% no-repeat }
  .glance tr > * + * { padding-left: .4rem }
}
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto }
  * { transition: none !important; animation: none !important }
}
@page { size: A4; margin: 14mm 12mm }
@media print {
  body { background: white; font-size: 10.5pt }
  .inner { max-width: none; padding: 0 }
  header { background: white; color: ${ink}; padding: 0 0 .5rem; border-bottom: 3px solid ${darkBlue} }
  nav, .words, .skip, .tip, .filters, .take, #filters { display: none !important }
  .picture, .chart { break-inside: avoid }
  .answer p.first { font-size: 11.5pt }
  .answer li { break-inside: avoid }
  .picture, .card, .answer { border: 0; padding: .25rem 0 .5rem }
  h1 { font-size: 18pt }
  dl.facts { font-size: 9pt; gap: .1rem 1rem }
  .answer { border-left: .4rem solid ${darkBlue}; padding: 0 0 0 1rem }
  .picture svg { max-height: 215mm; width: auto; margin: 0 auto }
  .picture details { display: none }
  .chart::details-content { content-visibility: visible; block-size: auto }
  .chart img { max-height: 100mm; width: auto }
  .long:not([open])::after { content: " (open this part before printing to have it on paper)" }
  dl.figures { grid-template-columns: repeat(6, 1fr); gap: .4rem }
  dl.figures b { font-size: 1rem }
  dl.figures div { padding: .4rem .5rem }
  summary { color: ${ink}; text-decoration: none; font-weight: bold; list-style: none }
  .scroll { max-height: none; overflow: visible }
  thead th { position: static }
  tr { break-inside: avoid }
  table { font-size: 8.5pt }
  h2 { break-after: avoid; margin-top: 1.5rem }
  h3, .subtitle { break-after: avoid }
  .appendix { break-before: page }
  footer { margin-top: 1rem; padding: .5rem 0 0 }
}
`;
