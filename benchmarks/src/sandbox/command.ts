import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { withScratch } from "../client/scratch.ts";
import { workspace_id } from "../servers/listing.ts";
import { post } from "./requests.ts";

/** A sandbox of its own process that keeps its data in a file, with a group that customers can be uploaded to. */
export type Sandbox = {
  readonly url: string;
  /** Where customers go. */
  readonly group: { readonly workspace_id: string; readonly customer_group_id: string };
  /** Calls an operation with the session's token. */
  readonly call: (path: string, body: object, method?: string) => Promise<unknown>;
  /** Lets uploads that wait be worked off. */
  readonly settle: () => Promise<void>;
  /** The most memory that the process had so far, in MB. */
  readonly peak: () => Promise<number>;
};

export const credentials = {
  apiKey: "sandbox-api-key",
  email: "dana.whitfield@harbourmutual.example",
  password: "a-password-for-examples",
};

const fields = [
  { field_name: "policy_number", field_type: "string" },
  { field_name: "first_name", field_type: "string" },
  { field_name: "renewal_date", field_type: "Date", field_format: "dd/MM/yyyy" },
  { field_name: "premium", field_type: "currency", field_format: "GBP" },
  { field_name: "segment", field_type: "string" },
];

export const rowOf = (index: number): string =>
  `HM-${100_000 + index},Amira,04/12/2026,${(index % 900) + 0.5},Loyal drivers\n`;

/** A file of that many customers, with the fields that the sandbox's workspace has. */
export const csvOf = (customers: number): string =>
  `policy_number,first_name,renewal_date,premium,segment\n${Array.from({ length: customers }, (_, index) => rowOf(index)).join("")}`;

/** Lends `work` a fresh sandbox. */
export function withSandbox<T>(work: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  return withScratch(async (folder) => {
    const bin = fileURLToPath(new URL("../bin/nudgescribe-sandbox.js", import.meta.resolve("@nudgescribe/sandbox")));
    const command = spawn(process.execPath, [bin, "--port", "0", "--db", join(folder, "sandbox.db")]);
    try {
      const url = await addressOf(command.stdout);
      const { apiKey, ...user } = credentials;
      const signedIn = await post(`${url}/v1/auth`, user, { "x-api-key": apiKey });
      const headers = { authorization: `Bearer ${(signedIn as { access_token: string }).access_token}` };
      const call = (path: string, body: object, method = "POST") => post(url + path, body, headers, method);
      for (const field of fields) await call("/v1/cpf", { workspace_id, ...field }, "PUT");
      const made = (await call("/v1/cg", { workspace_id, group_name: "Large" }, "PUT")) as {
        customer_group_id: string;
      };
      return await work({
        url,
        group: { workspace_id, customer_group_id: made.customer_group_id },
        call,
        settle: async () => void (await call("/__sandbox/clock/advance", { by: "1s" })),
        peak: async () => {
          const status = await readFile(`/proc/${command.pid}/status`, "utf8");
          return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024;
        },
      });
    } finally {
      command.kill();
    }
  });
}

/** @throws unless the group has that many customers */
export async function expectCustomers({ call, group }: Sandbox, customers: number): Promise<void> {
  const { pages } = (await call("/v1/customer/pages", group)) as { pages: number };
  if (pages !== Math.ceil(customers / 100)) throw new Error(`${customers} customers gave ${pages} pages`);
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, url] = /served at (\S+)/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error("the sandbox said no address");
}
