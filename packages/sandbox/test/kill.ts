import { once } from "node:events";
import { watch } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import type { Caller } from "./api-calls.ts";
import type { Command } from "./command.ts";
import { workspace_id } from "./sandboxes.ts";

export async function kill({ process }: Command): Promise<void> {
  const ended = once(process, "close");
  process.kill("SIGKILL");
  await ended;
}

/** Makes groups, some at a time, until the server is gone. @returns the names that were acknowledged */
export async function makeGroups(call: Caller, acknowledged: string[], each: (count: number) => void): Promise<void> {
  let number = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      number += 1;
      const group_name = `Group ${number}`;
      const { status } = await call("createCustomerGroup", { workspace_id, group_name });
      acknowledged.push(`${status} ${group_name}`);
      each(acknowledged.length);
    }
  };
  await Promise.allSettled(Array.from({ length: 4 }, worker));
}

/** Ends when the database has been written to as often. */
export async function written(file: string, times: number, signal: AbortSignal): Promise<void> {
  let seen = 0;
  for await (const _event of watch(file, { signal })) {
    seen += 1;
    if (seen >= times) return;
  }
}

export function jobIn(file: string): { step: number; steps: number; state: string } {
  const database = new DatabaseSync(file);
  const job = database.prepare("select step, steps, state from job").get();
  database.close();
  return job as { step: number; steps: number; state: string };
}
