/** The style of the fact sheet: light and dark by the reader's system or by VS Code's theme, and black on white in print. */
export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); --soft: color-mix(in srgb, currentColor 7%, transparent); --bad: #b3261e; --warn: #8a5a00; --good: #1b6e3c; --accent: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --warn: #ffc766; --good: #7ed9a0; --accent: #8ab8ff; } }
body.vscode-dark { --bad: #ff8a80; --warn: #ffc766; --good: #7ed9a0; --accent: #8ab8ff; }
body.vscode-light { --bad: #b3261e; --warn: #8a5a00; --good: #1b6e3c; --accent: #0b57a4; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1200px; padding: 1.5rem; font: 15px/1.5 var(--vscode-font-family, system-ui, sans-serif); background: var(--vscode-editor-background, Canvas); color: var(--vscode-editor-foreground, CanvasText); overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; background: Canvas; color: CanvasText; padding: .25rem .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: .5rem 0; } a { color: var(--accent); }
.scroll { overflow-x: auto; } .scroll:focus-visible { outline: 2px solid var(--accent); }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; opacity: .8; padding-bottom: .25rem; }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); } thead th { border-bottom-width: 2px; } tbody th { font-weight: 600; min-width: 9rem; } td { min-width: 10rem; }
td p { margin: 0 0 .4rem; } .says { font-weight: 600; } .where, .subject { font-size: .85em; opacity: .8; }
details { font-size: .9em; } summary { cursor: pointer; } mark { background: color-mix(in srgb, var(--accent) 25%, transparent); color: inherit; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: .6rem; padding: 0 .45rem; margin: 0 .25rem .2rem 0; font-size: .8em; white-space: nowrap; }
.conflicts, .spelling { color: var(--bad); } .hedgeLost, .attributionLost { color: var(--warn); } .agrees { color: var(--good); }
svg { max-width: 100%; height: auto; display: block; margin: .5rem 0 1rem; } svg text { font: 12px var(--vscode-font-family, system-ui, sans-serif); fill: currentColor; }
.grid { stroke: var(--line); fill: none; } .value.exact, .value.bounded { stroke: var(--accent); stroke-width: 2; } .value.exact { fill: var(--accent); } .value.bounded { fill: none; } .range { stroke: var(--accent); stroke-width: 7; } .slack { stroke: var(--accent); opacity: .6; } .slack.about { stroke-dasharray: 3 3; } .open { stroke: var(--accent); stroke-width: 1.5; fill: none; }
.edge { fill: none; stroke: currentColor; opacity: .5; } .article, .origin, .draft { fill: var(--soft); stroke: var(--line); } .draft { stroke-dasharray: 4 3; } .origin { stroke: var(--accent); }
figure { margin: 0; } figcaption { font-weight: 600; } footer { margin-top: 2rem; font-size: .85em; opacity: .8; }
@media print { :root { color-scheme: light; --bad: #900; --warn: #640; --good: #050; --accent: #036; } body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 10pt; } nav, .skip { display: none; } .scroll { overflow: visible; } tr, figure { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } }
`;
