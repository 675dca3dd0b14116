import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";

const folder = resolve(import.meta.dirname, "pictures");

/** Of all pixels. Fonts are the page's own, but another Chromium may draw edges in another way. */
const tolerance = 0.02;

/** Writes the picture instead of comparing it. */
const isWriting = process.env["WRITE_PICTURES"] === "1";

/** Compares a screenshot with the picture of that name in `pictures/`; `WRITE_PICTURES=1` writes it anew. */
export function expectPicture(name: string, shot: Buffer): void {
  const path = resolve(folder, `${name}.png`);
  mkdirSync(folder, { recursive: true });
  if (isWriting) writeFileSync(path, shot);
  expect(existsSync(path), `${path} is missing: run the test with WRITE_PICTURES=1, and look at it`).toBe(true);
  expect(differenceOf(PNG.sync.read(readFileSync(path)), PNG.sync.read(shot))).toBeLessThan(tolerance);
}

/** The part of the pixels that differ; 1 for pictures of another size. */
export function differenceOf(before: PNG, now: PNG): number {
  if (before.width !== now.width || before.height !== now.height) return 1;
  const { width, height } = now;
  return pixelmatch(before.data, now.data, undefined, width, height, { threshold: 0.2 }) / (width * height);
}
