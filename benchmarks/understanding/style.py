"""The page's style sheet: light and dark, from 360 px."""

STYLE = """
:root { color-scheme: light dark; --ink: #1c1f24; --soft: #5c6470; --line: #d9dde3; --back: #fff;
  --met: #0b6b3a; --missed: #b3261e; --s0: #1f5fbf; --s1: #c2570c; --s2: #6b6f76; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --soft: #a3abb8; --line: #3a404a;
  --back: #15181d; --met: #5fd394; --missed: #ff8a80; --s0: #7fb0ff; --s1: #ffa35c; --s2: #b4b9c2; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 1.2rem; margin: 32px 0 8px; }
h3 { font-size: 1rem; margin: 16px 0 4px; } p { max-width: 70ch; overflow-wrap: anywhere; }
.wide { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 4px 12px 4px 0;
  border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; font-size: 0.87rem; }
td ul { margin: 0; padding: 0; list-style: none; min-width: 240px; overflow-wrap: anywhere; }
small { color: var(--soft); } summary { cursor: pointer; padding: 8px 0; font-weight: 600; }
.met { color: var(--met); } .missed { color: var(--missed); font-weight: 600; }
.none { color: var(--soft); font-weight: 400; }
.pair { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
svg { width: 100%; max-width: 460px; min-width: 260px; height: auto; display: block; }
svg text { fill: var(--soft); font-size: 11px; } .grid { stroke: var(--line); }
polyline { fill: none; stroke-width: 2; } .ideal { stroke: var(--soft); stroke-dasharray: 4 4; }
.s0 { --c: var(--s0); } .s1 { --c: var(--s1); } .s2 { --c: var(--s2); }
g polyline { stroke: var(--c); } g circle, rect { fill: var(--c); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; padding: 0; margin: 4px 0 12px; }
.legend i { display: inline-block; width: 12px; height: 12px; margin-inline-end: 6px; background: var(--c); }
"""
