/** Colours are set for both schemes; what they say is also said in words. */
export const style = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif;
  --line: light-dark(#d0d4d9, #3a4047); --soft: light-dark(#55606b, #a5b0bb); --bar: light-dark(#25770f, #5fb548);
  --missing: light-dark(#b3261e, #ff8a80); background: light-dark(#fff, #14171a); color: light-dark(#16191c, #e6e9ec); }
body { margin: 0; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0; }
p { margin: 0 0 .75rem; color: var(--soft); }
a { color: inherit; }
summary { cursor: pointer; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding: .5rem 0 .25rem; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 500; }
thead th { color: var(--soft); font-size: .85rem; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.bar { display: inline-block; width: 8rem; height: .5rem; margin-right: .5rem; border-radius: .25rem; overflow: hidden;
  background: var(--line); }
.bar span { display: block; height: 100%; background: var(--bar); }
.missing, td strong { color: var(--missing); }
.ignored, .none { color: var(--soft); font-size: .85rem; }
`;
