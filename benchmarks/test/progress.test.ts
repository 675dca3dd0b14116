import { expect, test } from "vitest";
import { createProgress } from "../src/progress.ts";

/** A progress whose clock is moved by hand. */
function started({ isTTY = false } = {}) {
  const written: string[] = [];
  let now = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => now);
  progress.start([
    { name: "first", seconds: 10 },
    { name: "second", seconds: 30 },
  ]);
  return { progress, written, pass: (seconds: number) => (now += seconds * 1_000) };
}

test("says which benchmark of how many, the round, the time gone and the time left", () => {
  const { progress, written, pass } = started();
  progress.next();
  pass(20);
  progress.done();
  progress.next();
  pass(15);
  progress.at({ round: 2, rounds: 9, candidate: "axios" });
  // The first took twice as long as expected, so the second will.
  expect(written).toEqual([
    "[1/2] first  0:00 gone, about 0:40 left\n",
    "[2/2] second  0:20 gone, about 1:00 left\n",
    "[2/2] second  round 2 of 9: axios  0:35 gone, about 0:45 left\n",
  ]);
});

test("writes a line every ten seconds where lines cannot be replaced, and each step where they can", () => {
  const log = started();
  const terminal = started({ isTTY: true });
  for (const { progress, pass } of [log, terminal]) {
    progress.next();
    for (let round = 0; round <= 9; round++) {
      progress.at({ round, rounds: 9, candidate: "ky" });
      pass(1.5);
    }
  }
  expect(log.written).toHaveLength(2);
  expect(terminal.written).toHaveLength(11);
});
