import { type AskOptions, ProblemError, problemIn, send } from "./ask.ts";

/**
 * The lines of a streamed answer, as they come. Leaving the loop ends the work on the server.
 *
 * @throws ProblemError, also when the stream breaks off before `isLast` has held for a line
 */
export async function* readLines<Line>(
  path: string,
  { isLast, ...options }: AskOptions & { isLast: (line: Line) => boolean },
): AsyncGenerator<Line, void, undefined> {
  const { signal } = options;
  const response = await send("POST", path, options);
  if (!response.ok || !response.body) throw new ProblemError(problemIn(await response.json().catch(() => undefined)));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let ended = false;
  try {
    while (!ended) {
      const { done, value } = await reader.read();
      if (done) throw new ProblemError(brokenOff);
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const text of lines) {
        const line = JSON.parse(text) as Line;
        yield line;
        ended ||= isLast(line);
      }
    }
  } catch (error) {
    if (error instanceof ProblemError || signal?.aborted) throw error;
    throw new ProblemError(brokenOff);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const brokenOff = {
  kind: "console",
  operation: "console",
  message: "The answer of the console's server broke off.",
  hint: "Check that the console still runs, then try again.",
  retryable: true,
} as const;
