/** Of the picture. It has a ground of its own, so that it can be read wherever it stands; text has a contrast of 4.5 and more. */
export const style = `
text { font: 12px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
.head { font-size: 18px; font-weight: 600 } .note, .scale { fill: #59636e } .note { font-size: 12.5px }
.group { font-size: 15px; font-weight: 600 } .title { font-weight: 600 }
.peer { text-anchor: end } .value { text-anchor: end; font-variant-numeric: tabular-nums } .scale { text-anchor: middle; font-size: 11px }
.page { fill: #ffffff; stroke: #d1d9e0 }
.less { fill: #1a7f64 } .more { fill: #c4620a } .tick { stroke: #e4e8ec } .one { stroke: #59636e }
.spread { stroke: #1f2328; stroke-width: 1.3; fill: none }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .note, .scale { fill: #9198a1 }
.page { fill: #0d1117; stroke: #3d444d } .less { fill: #2f9e80 } .more { fill: #d2751f }
.tick { stroke: #262c34 } .one { stroke: #9198a1 } .spread { stroke: #f0f6fc }
}
`;
