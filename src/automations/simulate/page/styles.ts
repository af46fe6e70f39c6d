/** The looks of a page, in light and dark. */
export const styles = `
:root{color-scheme:light dark;--paper:#fff;--raised:#f6f7f9;--ink:#1c2330;--soft:#5a6475;--line:#dfe3ea;--main:#2459c4;--mild:#a9c1ee;--good:#1d7a4c;--bad:#b3261e;--warn:#8a5a00;--track:#e7ebf2}
@media (prefers-color-scheme:dark){:root{--paper:#12161d;--raised:#1b212b;--ink:#e6eaf1;--soft:#9ba6b7;--line:#2d3542;--main:#7ea6f4;--mild:#3a5488;--good:#62c894;--bad:#f28b82;--warn:#e3b65c;--track:#262e3a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2.75rem 0 .25rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.25rem 0 .75rem;max-width:46rem}
.soft,.soft a{color:var(--soft)}
.small{font-size:.875rem}
a{color:var(--main)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;margin:1.25rem 0}
.tile{background:var(--raised);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
.tile b{display:block;font-size:1.6rem;line-height:1.25;font-variant-numeric:tabular-nums}
.tile span{color:var(--soft);font-size:.875rem}
.bad{color:var(--bad)}.good{color:var(--good)}.warn{color:var(--warn)}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 2.5rem}
.bars{margin:.5rem 0 1rem}
.row{display:grid;grid-template-columns:minmax(7rem,15rem) 1fr minmax(4.5rem,max-content);gap:0 .75rem;align-items:center;padding:.2rem 0}
.row .count{text-align:right;font-variant-numeric:tabular-nums}
.row .name{overflow-wrap:anywhere}
.bars svg{width:100%;height:.8rem;display:block}
svg text{fill:var(--soft);font:12px system-ui,sans-serif}
.track{fill:var(--track)}.bar{fill:var(--main)}.bar.bad{fill:var(--bad)}.bar.mild{fill:var(--mild)}.axis{stroke:var(--line)}
.curve{fill:none;stroke-width:2.5;stroke:var(--main)}.curve.mild{stroke:var(--good)}.at{stroke:var(--warn);stroke-dasharray:4 3}
.dot{fill:var(--main)}.span{fill:var(--mild)}
.chart{width:100%;height:auto;display:block;margin:.5rem 0}
.scroll{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;font-size:.9375rem;min-width:100%}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600;font-size:.8125rem}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.same{background:var(--raised);font-weight:600}
.list{list-style:none;margin:.5rem 0;padding:0}
.list>li{border:1px solid var(--line);border-radius:.6rem;padding:.7rem 1rem;margin:.5rem 0;overflow-wrap:anywhere}
.list ul{margin:.35rem 0 0;padding-left:1.2rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .55rem;font-size:.8125rem;background:var(--raised)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:.75rem;margin:.5rem 0 0}
.pre{white-space:pre-wrap}
.pair div{background:var(--raised);border-radius:.5rem;padding:.55rem .8rem;white-space:pre-line}
.pair h4{margin:0 0 .15rem;font-size:.8125rem;color:var(--soft)}
details{border-top:1px solid var(--line);padding:.6rem 0}
details:last-of-type{border-bottom:1px solid var(--line)}
summary{cursor:pointer;font-weight:600}
.key{display:inline-block;width:.8rem;height:.8rem;border-radius:.2rem;vertical-align:-.05rem;margin:0 .3rem 0 .8rem}
.key:first-child{margin-left:0}
.key.main{background:var(--main)}.key.green{background:var(--good)}
@media (max-width:34rem){main{padding:1.25rem .9rem 3rem}h1{font-size:1.4rem}.row{grid-template-columns:1fr max-content}.row .meter{grid-column:1/-1;grid-row:2}.tiles{grid-template-columns:1fr 1fr}.tile b{font-size:1.3rem}svg text{font-size:22px}}
@media print{.list>li,.tile{break-inside:avoid}}
`;
