import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { withScratch } from "../client/scratch.ts";
import { interleave, type Row, toRow } from "../measure.ts";
import { post, workspace_id } from "./requests.ts";

const customers = 100_000;
const rowOf = (index: number) => `HM-${100_000 + index},Amira,04/12/2026,${(index % 900) + 0.5},Loyal drivers\n`;
const csv = `policy_number,first_name,renewal_date,premium,segment\n${Array.from({ length: customers }, (_, index) => rowOf(index)).join("")}`;

const fields = [
  { field_name: "policy_number", field_type: "string" },
  { field_name: "first_name", field_type: "string" },
  { field_name: "renewal_date", field_type: "Date", field_format: "dd/MM/yyyy" },
  { field_name: "premium", field_type: "currency", field_format: "GBP" },
  { field_name: "segment", field_type: "string" },
];

type Upload = { readonly seconds: number; readonly peak: number; readonly slowing: number };

/** 100,000 customers in one CSV: checked, stored in a SQLite file and read back page by page. */
export async function bench(): Promise<Row[]> {
  const uploads: Upload[] = [];
  const medians = await interleave(5, [
    {
      name: "@nudgescribe/sandbox",
      sample: async () => {
        const upload = await withScratch(measure);
        uploads.push(upload);
        return upload.seconds;
      },
    },
    { name: "bare node:sqlite inserts", sample: () => withScratch(bareInserts) },
  ]);
  const middle = (of: (upload: Upload) => number) =>
    uploads.map(of).sort((a, b) => a - b)[uploads.length >> 1] ?? Number.NaN;
  const group = "sandbox";
  return [
    toRow({ id: "sandbox-upload-time", group, unit: "s for 100,000 customers", goals: [{ atMost: 3 }] }, medians),
    toRow(
      { id: "sandbox-upload-memory", group, unit: "MB RSS at most", goals: [{ atMost: 200 }] },
      { ours: middle(({ peak }) => peak) },
    ),
    toRow(
      {
        id: "sandbox-upload-pages",
        group,
        unit: "× the time of the first 50 pages for the last 50 of 1,000",
        goals: [{ atMost: 1.2 }],
      },
      { ours: middle(({ slowing }) => slowing) },
    ),
  ];
}

async function measure(folder: string): Promise<Upload> {
  const bin = fileURLToPath(new URL("../bin/nudgescribe-sandbox.js", import.meta.resolve("@nudgescribe/sandbox")));
  const command = spawn(process.execPath, [bin, "--port", "0", "--db", join(folder, "sandbox.db")]);
  try {
    const url = await addressOf(command.stdout);
    const signedIn = await post(
      `${url}/v1/auth`,
      { email: "dana.whitfield@harbourmutual.example", password: "a-password-for-examples" },
      { "x-api-key": "sandbox-api-key" },
    );
    const headers = { authorization: `Bearer ${(signedIn as { access_token: string }).access_token}` };
    for (const field of fields) await post(`${url}/v1/cpf`, { workspace_id, ...field }, headers, "PUT");
    const made = await post(`${url}/v1/cg`, { workspace_id, group_name: "Large" }, headers, "PUT");
    const group = { workspace_id, customer_group_id: (made as { customer_group_id: string }).customer_group_id };

    const begin = performance.now();
    await post(`${url}/v1/customer/check`, { ...group, data_file: csv }, headers);
    await post(`${url}/__sandbox/clock/advance`, { by: "1s" }, {});
    const { pages } = (await post(`${url}/v1/customer/pages`, group, headers)) as { pages: number };
    const seconds = (performance.now() - begin) / 1_000;
    if (pages !== customers / 100) throw new Error(`the upload gave ${pages} pages`);
    const status = await readFile(`/proc/${command.pid}/status`, "utf8");
    const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024;

    const read = async (first: number) => {
      const from = performance.now();
      for (let page = first; page < first + 50; page++) await post(`${url}/v1/customer`, { ...group, page }, headers);
      return performance.now() - from;
    };
    await read(400); // warms up
    const early = await read(1);
    return { seconds, peak, slowing: (await read(951)) / early };
  } finally {
    command.kill();
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, url] = /served at (\S+)/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error("the sandbox said no address");
}

/** The floor: the same number of rows into one table without an index, nothing checked. */
async function bareInserts(folder: string): Promise<number> {
  const database = new DatabaseSync(join(folder, "bare.db"));
  database.exec("pragma journal_mode = wal; create table customer (id text, profile text)");
  const insert = database.prepare("insert into customer values (?, ?)");
  const begin = performance.now();
  database.exec("begin");
  for (let index = 0; index < customers; index++) insert.run(`cus_${index}`, rowOf(index));
  database.exec("commit");
  const seconds = (performance.now() - begin) / 1_000;
  database.close();
  return seconds;
}
