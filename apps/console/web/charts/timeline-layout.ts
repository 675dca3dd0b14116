import { scaleLinear } from "d3-scale";
import { clipText } from "./clip-text.ts";
import { readMoment } from "./read-moment.ts";
import { timeTicks } from "./time-ticks.ts";

type TimelineEvent = {
  /** As the API wrote it; a moment that cannot be read has no place. */
  readonly at: string | undefined;
  readonly label: string;
  /** Which of the series it belongs to. */
  readonly series: number;
};

export type TimelineLane = { readonly label: string; readonly events: readonly TimelineEvent[] };

type TimelineMark = {
  readonly x: number;
  readonly series: number;
  /** Events so close together that one mark stands for all. */
  readonly labels: readonly string[];
  /** Their number has room below the mark. */
  readonly showsCount: boolean;
};

type TimelineRow = {
  readonly label: string;
  readonly y: number;
  readonly lineY: number;
  readonly marks: readonly TimelineMark[];
};

type TimelineLayout = {
  readonly height: number;
  readonly axisY: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Events whose moment cannot be read. */
  readonly unplaced: number;
};

const rowHeight = 58;
/** Of a row without a name. */
const bareHeight = 44;
const axisHeight = 26;
const inset = 10;
const tickWidth = 84;
const closest = 11;
const countWidth = 26;
const day = 86_400_000;

export function layoutTimeline(lanes: readonly TimelineLane[], { width }: { width: number }): TimelineLayout {
  const moments = lanes.flatMap(({ events }) => events.map(({ at }) => readMoment(at)));
  const known = moments.filter((moment) => moment !== undefined);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  // A single moment stands in its month, and moments of one day between two others.
  const margin = last === first ? 15 * day : Math.max((last - first) * 0.03, last - first < 2 * day ? day : 0);
  const [from, to] = [first - margin, last + margin];
  const place = scaleLinear()
    .domain([from, to])
    .range([inset, width - inset]);

  const height = lanes.some(({ label }) => label !== "") ? rowHeight : bareHeight;
  const rows = lanes.map(({ label, events }, index): TimelineRow => {
    const y = index * height;
    const marks = events
      .flatMap((event) => {
        const moment = readMoment(event.at);
        return moment === undefined
          ? []
          : [{ x: place(moment), series: event.series, labels: [event.label], showsCount: false }];
      })
      .sort((a, b) => a.x - b.x)
      .reduce<TimelineMark[]>(joinClose, [])
      .map(showCount);
    return { label: clipText(label, { width }), y, lineY: y + height - 26, marks };
  });

  const axisY = lanes.length * height + 4;
  const ticks =
    known.length === 0 ? [] : timeTicks(from, to, { most: Math.max(2, Math.floor((width - 2 * inset) / tickWidth)) });
  return {
    height: axisY + axisHeight,
    axisY,
    left: inset,
    right: width - inset,
    rows,
    ticks: ticks.map(({ at, label }) => ({ x: place(at), label })),
    unplaced: moments.length - known.length,
  };
}

function showCount(mark: TimelineMark, place: number, all: readonly TimelineMark[]): TimelineMark {
  const [before, after] = [all[place - 1], all[place + 1]];
  const hasRoom = [before, after].every((other) => !other || Math.abs(other.x - mark.x) >= countWidth);
  return { ...mark, showsCount: mark.labels.length > 1 && hasRoom };
}

function joinClose(marks: TimelineMark[], mark: TimelineMark): TimelineMark[] {
  const before = marks.at(-1);
  if (!before || mark.x - before.x >= closest) return [...marks, mark];
  // Of two kinds the later one is shown; the labels tell both.
  return [...marks.slice(0, -1), { ...mark, x: before.x, labels: [...before.labels, ...mark.labels] }];
}
