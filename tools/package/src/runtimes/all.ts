import { chromium } from "./chromium.ts";
import { commandLineRuntimes } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";
import { workers } from "./workers.ts";

/** Every runtime that the client promises to run in. */
export const runtimes: readonly Runtime[] = [...commandLineRuntimes, chromium, workers];
