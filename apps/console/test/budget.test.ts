import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tooHeavy, weighScreens } from "./page-weight.ts";

const weights = weighScreens();

test("there is a chunk for each screen", () => {
  const screens = weights.map(({ screen }) => screen.replace(/^.*\/|-screen\.tsx$/g, ""));
  expect(screens).toEqual(
    expect.arrayContaining([
      "sign-in",
      "dashboard",
      "groups",
      "customers",
      "fields",
      "import",
      "campaigns",
      "messages",
      "exports",
      "runs",
      "compare",
    ]),
  );
});

test("no screen loads more than 200 kB of scripts and styles, gzipped", () => {
  expect(weights.filter(({ bytes }) => bytes < 20_000)).toEqual([]);
  expect(tooHeavy(weights)).toEqual([]);
});

test("a screen that does is told, by what it shares with others too", async () => {
  const webRoot = await mkdtemp(join(tmpdir(), "console-weight-"));
  onTestFinished(() => rm(webRoot, { recursive: true }));
  const manifest = {
    "index.html": { file: "entry.js", isEntry: true, css: ["entry.css"] },
    "shared.ts": { file: "shared.js" },
    "light-screen.tsx": { file: "light.js", isDynamicEntry: true },
    "heavy-screen.tsx": { file: "heavy.js", isDynamicEntry: true, imports: ["shared.ts"] },
  };
  await mkdir(join(webRoot, ".vite"));
  await writeFile(join(webRoot, ".vite/manifest.json"), JSON.stringify(manifest));
  const sizes = { "entry.js": 60_000, "entry.css": 10_000, "shared.js": 70_000, "light.js": 10, "heavy.js": 70_000 };
  // Nothing makes random bytes smaller.
  for (const [file, size] of Object.entries(sizes)) await writeFile(join(webRoot, file), randomBytes(size));
  expect(tooHeavy(weighScreens(webRoot))).toEqual([expect.stringMatching(/^heavy-screen\.tsx: 21\d{4} bytes$/)]);
});
