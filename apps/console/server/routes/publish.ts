import { Hono } from "hono";
import type { PublishLine, PublishRequest } from "../answers.ts";
import { type Env, type Parts, screenOf, signedIn } from "../context.ts";
import { toProblem } from "../problem.ts";
import { readBody, textMember } from "../read-body.ts";
import type { Session } from "../sessions.ts";
import { streamLines } from "../streams.ts";

export function publishRoutes({ pollInterval = 1_000, waitLimit }: Parts): Hono<Env> {
  return new Hono<Env>().post("/", async (c) => {
    const session = signedIn(c);
    const body = await readBody(c);
    const request = { workspace_id: textMember(body, "workspace_id"), campaign_id: textMember(body, "campaign_id") };
    const screen = screenOf(c);
    return streamLines<PublishLine>(c.req.raw.signal, (write, signal) =>
      publish(session, { request, screen, signal, pollInterval, waitLimit, write }),
    );
  });
}

type Publishing = {
  readonly request: PublishRequest;
  readonly screen: string;
  readonly signal: AbortSignal;
  readonly pollInterval: number;
  readonly waitLimit: number | undefined;
  readonly write: (line: PublishLine) => Promise<void>;
};

/** Publishes once and waits for the files, without reading one. */
async function publish({ client, calls }: Session, publishing: Publishing): Promise<void> {
  const { request, screen, signal, pollInterval, waitLimit, write } = publishing;
  let published = false;
  // The browser may be slower than the API, and the lines must keep their order.
  let written = Promise.resolve();
  const say = (line: PublishLine) => {
    written = written.then(() => write(line));
    written.catch(() => {}); // the browser has left; the signal ends the wait
  };
  try {
    const files = await calls.during(screen, async () => {
      const exported = client.messages.export(request, {
        signal,
        pollInterval,
        ...(waitLimit !== undefined && { waitLimit }),
        onProgress(progress) {
          if (progress.stage === "published") {
            published = true;
            say({ type: "published" });
          }
          if (progress.stage === "waiting") {
            say({ type: "waiting", files: progress.files, waited: Math.round(progress.waited) });
          }
        },
      });
      const { value } = await exported.next();
      await exported.return();
      return value?.pages ?? 0;
    });
    say({ type: "done", files });
  } catch (error) {
    const problem = toProblem(error);
    say({ type: "problem", problem: published ? { ...problem, ...alreadyPublished(problem.hint) } : problem });
  }
  await written;
}

/** Counting the files may be repeated, but the page's request would publish once more. */
const alreadyPublished = (hint: string) => ({
  retryable: false,
  hint: /do not publish again/.test(hint) ? hint : `The messages are published; do not publish again. ${hint}`,
});
