import type { Sandbox } from "@nudgescribe/sandbox";
import type { Asked } from "./asked.ts";
import { NoAnswer, type Outcome } from "./outcome.ts";

/** They belong to the connection to us, or are made anew. */
const ofConnection = new Set(["connection", "keep-alive", "host", "content-length", "transfer-encoding", "expect"]);

/**
 * Lets a sandbox in this process answer, faults included: what is no answer there is none here.
 *
 * @param own id of the fault that stands for a chosen answer, which is no fault
 * @throws NoAnswer when a fault lets no answer out
 */
export async function askSandbox(sandbox: Sandbox, asked: Asked, own?: string): Promise<Outcome> {
  const before = hitsOf(sandbox);
  const met = (): string | undefined =>
    sandbox.faults.list().find(({ id, hits }) => id !== own && hits > (before.get(id) ?? 0))?.kind;
  const request = new Request(asked.url, {
    method: asked.method,
    headers: Object.entries(asked.headers).filter(([name]) => !ofConnection.has(name)),
    ...(asked.text !== undefined && asked.method !== "GET" && asked.method !== "HEAD" && { body: asked.text }),
    signal: asked.signal,
  });
  let response: Response;
  try {
    response = await sandbox.fetch(request);
  } catch {
    throw new NoAnswer(met());
  }
  const fault = met();
  const answer = { status: response.status, headers: Object.fromEntries(response.headers), fault };
  return { ...answer, body: fault === undefined ? await response.text() : (response.body ?? "") };
}

const hitsOf = ({ faults }: Sandbox): Map<string, number> =>
  new Map(faults.list().map(({ id, hits }): [string, number] => [id, hits]));
