import { Hono } from "hono";
import type { MessagesLine, MessagesRequest } from "../answers.ts";
import { type Env, screenOf, signedIn } from "../context.ts";
import { toProblem } from "../problem.ts";
import { type Body, countMember, readBody, textMember } from "../read-body.ts";
import type { Session } from "../sessions.ts";
import { streamLines } from "../streams.ts";

/** Rows on a line. */
const batchSize = 500;

export function messageRoutes(): Hono<Env> {
  return new Hono<Env>().post("/", async (c) => {
    const session = signedIn(c);
    const request = readRequest(await readBody(c));
    const screen = screenOf(c);
    return streamLines<MessagesLine>(c.req.raw.signal, (write, signal) =>
      readFiles(session, { request, screen, signal, write }),
    );
  });
}

function readRequest(body: Body): MessagesRequest {
  const run_number = countMember(body, "run_number");
  const fromPage = countMember(body, "fromPage");
  return {
    campaign_id: textMember(body, "campaign_id"),
    ...(run_number !== undefined && { run_number }),
    ...(fromPage !== undefined && { fromPage }),
  };
}

type Reading = {
  readonly request: MessagesRequest;
  readonly screen: string;
  readonly signal: AbortSignal;
  readonly write: (line: MessagesLine) => Promise<void>;
};

/** Hands on the rows of all files while they come, as fast as the browser takes them. */
async function readFiles({ client, calls }: Session, { request, screen, signal, write }: Reading): Promise<void> {
  const { fromPage = 1, ...campaign } = request;
  let page = fromPage;
  let files = 0;
  try {
    await calls.during(screen, async () => {
      for await (const file of client.messages.files(campaign, { signal })) {
        if (file.page < fromPage) continue;
        page = file.page;
        await write({ type: "file", page, pages: file.pages });
        for await (const rows of inBatches(file.rows())) await write({ type: "rows", rows });
        files += 1;
      }
    });
  } catch (error) {
    return write({ type: "problem", problem: toProblem(error), page });
  }
  return write({ type: "done", files });
}

async function* inBatches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
