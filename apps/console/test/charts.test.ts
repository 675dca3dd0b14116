import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { layoutBars } from "../web/charts/bar-layout.ts";
import { clipText } from "../web/charts/clip-text.ts";
import { readMoment } from "../web/charts/read-moment.ts";
import { layoutStacks } from "../web/charts/stack-layout.ts";
import { timeTicks } from "../web/charts/time-ticks.ts";
import { layoutTimeline, type TimelineLane } from "../web/charts/timeline-layout.ts";

const widths = [280, 640, 1_200];

describe("bars", () => {
  test.each(widths)("are as long as their values, within the width (%i px)", (width) => {
    const { bars, height } = layoutBars(
      [
        { label: "A", value: 8 },
        { label: "B", value: 4 },
        { label: "C", value: 0 },
        { label: "D", value: undefined },
      ],
      { width },
    );
    expect(bars.map((bar) => bar.width)).toEqual([width, width / 2, 0, 0]);
    expect(bars.at(-1)?.barY).toBeLessThan(height);
  });

  test("one that is small beside the rest can still be seen", () => {
    expect(
      layoutBars(
        [
          { label: "A", value: 100_000 },
          { label: "B", value: 1 },
        ],
        { width: 300 },
      ).bars[1]?.width,
    ).toBe(2);
  });

  test("no row, and no value above 0, make no bar of any length", () => {
    expect(layoutBars([], { width: 300 })).toEqual({ height: 0, bars: [] });
    expect(layoutBars([{ label: "A", value: 0 }], { width: 300 }).bars[0]?.width).toBe(0);
  });

  test("a name that is too long is cut, beside its value", () => {
    const { bars } = layoutBars([{ label: "Thank-you letter to everybody".repeat(5), value: 1 }], { width: 280 });
    expect(bars[0]?.label).toMatch(/^Thank-you letter.*…$/);
    expect(bars[0]?.label.length).toBeLessThan(40);
    expect(clipText("👩‍🚀👩‍🚀", { width: 1 })).toBe("…");
    expect(clipText("short", { width: 300 })).toBe("short");
  });
});

describe("stacked bars", () => {
  const rows = [
    { label: "This", values: [2, 0, 6] },
    { label: "All", values: [4, 4, 8] },
  ];

  test.each(widths)("fill the width by their sums, part after part without overlap (%i px)", (width) => {
    const { stacks } = layoutStacks(rows, { width });
    expect(stacks.map(({ total }) => total)).toEqual([8, 16]);
    expect(stacks.map(({ segments }) => segments.map(({ series, x }) => [series, x]))).toEqual([
      [
        [0, 0],
        [2, width / 8],
      ],
      [
        [0, 0],
        [1, width / 4],
        [2, width / 2],
      ],
    ]);
    const [first, second] = stacks[1]?.segments ?? [];
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
  });

  test("a value is written where it has room, and nowhere else", () => {
    const { stacks } = layoutStacks([{ label: "A", values: [1, 1_000] }], { width: 300 });
    expect(stacks[0]?.segments.map(({ showsValue }) => showsValue)).toEqual([false, true]);
  });
});

describe("timelines", () => {
  const event = (at: string | undefined, series = 0) => ({ at, label: `at ${at}`, series });
  const lanes: TimelineLane[] = [
    {
      label: "Seasonal",
      events: [event("2026-09-02T10:00:00Z", 1), event("2026-03-04T10:00:00Z"), event("2026-06-03T10:00:00Z")],
    },
    { label: "Winter", events: [event("2026-10-08T11:00:00Z")] },
  ];

  test.each(widths)("place marks in the order of time, within the width (%i px)", (width) => {
    const { rows, ticks, unplaced } = layoutTimeline(lanes, { width });
    const xs = rows.map(({ marks }) => marks.map(({ x }) => x));
    expect(xs[0]).toEqual(xs[0]?.toSorted((a, b) => a - b));
    const [first = 0, second = 0, third = 0] = xs[0] ?? [];
    expect((second - first) / (third - first)).toBeCloseTo(91 / 182, 2);
    expect(xs[1]?.[0]).toBeGreaterThan(third);
    expect(Math.min(...xs.flat(), ...ticks.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs.flat(), ...ticks.map(({ x }) => x))).toBeLessThanOrEqual(width);
    expect(rows[0]?.marks.map(({ series }) => series)).toEqual([0, 0, 1]);
    expect(unplaced).toBe(0);
  });

  test("events that are close together share a mark that names them all", () => {
    const close = ["2026-01-01", "2026-06-01", "2026-06-02", "2026-06-03"].map((at) => event(at));
    const { rows } = layoutTimeline([{ label: "A", events: close }], { width: 300 });
    expect(rows[0]?.marks.map(({ labels }) => labels)).toEqual([
      ["at 2026-01-01"],
      ["at 2026-06-01", "at 2026-06-02", "at 2026-06-03"],
    ]);
    expect(rows[0]?.marks.map(({ showsCount }) => showsCount)).toEqual([false, true]);
  });

  test("the number of a shared mark is not written into the marks beside it", () => {
    const days = Array.from({ length: 200 }, (_, day) => event(new Date(Date.UTC(2026, 0, 1 + day)).toISOString()));
    const { rows } = layoutTimeline([{ label: "A", events: days }], { width: 300 });
    expect(rows[0]?.marks.length).toBeGreaterThan(10);
    expect(rows[0]?.marks.filter(({ showsCount }) => showsCount)).toEqual([]);
  });

  test("a moment that cannot be read has no place, and is counted", () => {
    const { rows, unplaced, ticks } = layoutTimeline([{ label: "A", events: [event("yesterday"), event(undefined)] }], {
      width: 300,
    });
    expect([rows[0]?.marks, unplaced, ticks]).toEqual([[], 2, []]);
  });

  test("a single event stands in the middle of a month", () => {
    const { rows, ticks } = layoutTimeline([{ label: "A", events: [event("2026-06-15T00:00:00Z")] }], { width: 400 });
    expect(rows[0]?.marks[0]?.x).toBe(200);
    expect(ticks.length).toBeGreaterThan(1);
  });

  test.each([
    ["2026-11-16T10:00:00Z", 1_794_823_200_000],
    ["2026-11-16T11:00:00+01:00", 1_794_823_200_000],
    ["2026-11-16", 1_794_787_200_000],
    ["16/11/2026", undefined],
    ["2026-13-40", undefined],
    ["string", undefined],
    ["2026-11-16T10:00:00", undefined],
    [null, undefined],
    [1_794_787_200_000, undefined],
  ])("%j is read as %j", (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });
});

describe("ticks of time", () => {
  const labels = (from: string, to: string, most: number) =>
    timeTicks(Date.parse(from), Date.parse(to), { most }).map(({ label }) => label);

  test.each([
    ["2026-11-10T06:00:00Z", "2026-11-13T06:00:00Z", 5, ["11 Nov", "12 Nov", "13 Nov"]],
    ["2026-01-05T00:00:00Z", "2026-06-20T00:00:00Z", 6, ["Feb 2026", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026"]],
    ["2025-11-05T00:00:00Z", "2026-11-20T00:00:00Z", 5, ["Jan 2026", "Apr 2026", "Jul 2026", "Oct 2026"]],
    ["2010-02-01T00:00:00Z", "2026-02-01T00:00:00Z", 4, ["2015", "2020", "2025"]],
  ])("from %s to %s in at most %i", (from, to, most, expected) => {
    expect(labels(from, to, most)).toEqual(expected);
  });

  test("are never more than fit, for any span from an hour to a century", () => {
    const from = Date.parse("1999-07-14T07:00:00Z");
    for (let span = 3_600_000; span < 3.2e12; span *= 1.7) {
      const ticks = timeTicks(from, from + span, { most: 4 });
      expect(ticks.length, `${span} ms`).toBeLessThanOrEqual(4);
      expect(ticks.filter(({ at }) => at < from || at > from + span)).toEqual([]);
    }
  });
});

describe("colours of the series", () => {
  const css = ["styles/tokens.css", "charts/charts.css"].map((file) =>
    readFileSync(resolve(import.meta.dirname, "../web", file), "utf8"),
  );
  const tokens = new Map(
    [...css.join("\n").matchAll(/--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\);/g)].map(
      ([, name = "", light = "", dark = ""]) => [name, { light: luminance(light), dark: luminance(dark) }],
    ),
  );

  test.each(["light", "dark"] as const)("stand out 3:1 from every surface (%s)", (theme) => {
    const of = (name: string) => tokens.get(name)?.[theme] ?? Number.NaN;
    const contrasts = [1, 2, 3, 4, 5].flatMap((series) =>
      ["surface", "surface-sunk", "paper"].map((surface) => contrast(of(`series-${series}`), of(surface))),
    );
    expect(contrasts).toHaveLength(15);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });

  function contrast(one: number, other: number): number {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Relative luminance of `L C h`, as WCAG defines it. */
  function luminance(oklch: string): number {
    const [lightness = 0, chroma = 0, hue = 0] = oklch.split(" ").map(Number);
    const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const clamp = (part: number) => Math.min(1, Math.max(0, part));
    const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
    const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
    const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});
