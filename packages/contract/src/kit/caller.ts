import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const frames = 60;
const ownFolder = fileURLToPath(new URL("..", import.meta.url));
/** Of our packages where they are linked, not installed. */
const ownBuilds = /[\\/]packages[\\/](client|contract|sandbox|types)[\\/]dist[\\/]/;

/**
 * `src/groups/save.ts:41`: the first line of the stack that is neither a package's, nor the platform's, nor ours,
 * relative to the working directory. Undefined when there is none.
 */
export function callerOf(stack: string, cwd: string = process.cwd()): string | undefined {
  for (const frame of stack.split("\n").slice(1)) {
    const [, place = "", line] =
      /(?:\(|at (?:async )?)((?:file:\/\/)?[^()]+?):(\d+)(?::\d+)?\)?$/.exec(frame.trim()) ?? [];
    const file = place.startsWith("file://") ? fileURLToPath(place) : place;
    if (!/^([/\\]|[A-Za-z]:[/\\])/.test(file) || /[\\/]node_modules[\\/]/.test(file)) continue;
    if (file.startsWith(ownFolder) || ownBuilds.test(file)) continue;
    return `${relative(cwd, file).replaceAll("\\", "/")}:${line}`;
  }
  return undefined;
}

/** The stack of who calls, through as many awaits as the engine remembers. */
export function stackHere(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = frames;
  const { stack = "" } = new Error("here");
  Error.stackTraceLimit = stackTraceLimit;
  return stack;
}
