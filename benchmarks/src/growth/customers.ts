import { Nudgescribe } from "@nudgescribe/client";
import { interleave } from "../measure.ts";
import type { Samples } from "../row.ts";
import { bareInserts } from "../sandbox/bare-inserts.ts";
import { credentials, csvOf, expectCustomers, type Sandbox, withSandbox } from "../sandbox/command.ts";
import { type Series, toSeries } from "../series.ts";

const sizes = [1_000, 10_000, 100_000];

type Times = { readonly write: number; readonly page: number; readonly read: number };

/** Customers into a sandbox that keeps them in a file, and back: through our client, and in one call without it. */
export async function bench(): Promise<Series[]> {
  const written: Measured[] = [];
  const pages: Measured[] = [];
  const read: Measured[] = [];
  for (const size of sizes) {
    const csv = csvOf(size);
    const imports: Times[] = [];
    const samples = await interleave(
      3,
      [
        {
          name: "client's import",
          sample: () =>
            withSandbox(async (sandbox) => {
              const times = {
                write: await timeWrite(sandbox, size, () => importAll(sandbox, csv)),
                ...(await timeReads(sandbox, size)),
              };
              imports.push(times);
              return times.write;
            }),
        },
        {
          name: "one call with all rows",
          sample: () => withSandbox((sandbox) => timeWrite(sandbox, size, () => uploadAll(sandbox, csv))),
        },
        { name: "bare node:sqlite inserts", sample: async () => (await bareInserts(size)) * 1_000 },
      ],
      // The first sandbox of all warms up the files that all of them read.
      { warmUp: size === sizes[0] },
    );
    const kept = imports.slice(size === sizes[0] ? 1 : 0);
    written.push({ size, samples });
    pages.push({ size, samples: { ours: kept.map(({ page }) => page) } });
    read.push({ size, samples: { ours: kept.map(({ read }) => read) } });
  }
  const heading = { group: "growth", of: "customers" };
  return [
    toSeries({ ...heading, id: "growth-customers-import", unit: "ms", steepest: 1.1 }, written),
    toSeries({ ...heading, id: "growth-customers-page", unit: "ms for the last page", steepest: 0.1 }, pages),
    toSeries({ ...heading, id: "growth-customers-read", unit: "ms for all", steepest: 1.1 }, read),
  ];
}

type Measured = { readonly size: number; readonly samples: Samples };

/** Milliseconds until every customer can be read. */
async function timeWrite(sandbox: Sandbox, size: number, write: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await write();
  await sandbox.settle();
  await expectCustomers(sandbox, size);
  return performance.now() - begin;
}

async function timeReads(sandbox: Sandbox, size: number): Promise<Pick<Times, "page" | "read">> {
  const page = Math.ceil(size / 100);
  const lastPage = () => sandbox.call("/v1/customer", { ...sandbox.group, page });
  const reads = 40;
  for (let read = 0; read < reads; read++) await lastPage(); // warms up
  const from = performance.now();
  for (let read = 0; read < reads; read++) await lastPage();
  const perPage = (performance.now() - from) / reads;

  const start = performance.now();
  let count = 0;
  for await (const _ of clientOf(sandbox).customers.list(sandbox.group)) count += 1;
  if (count !== size) throw new Error(`${count} customers were read of ${size}`);
  return { page: perPage, read: performance.now() - start };
}

const clientOf = ({ url }: Sandbox): Nudgescribe => new Nudgescribe({ ...credentials, baseUrl: url });

async function importAll(sandbox: Sandbox, csv: string): Promise<void> {
  const { refused } = await clientOf(sandbox).customers.import({ ...sandbox.group, source: csv });
  if (refused.length > 0) throw new Error(`the sandbox refused ${JSON.stringify(refused[0])}`);
}

async function uploadAll({ call, group }: Sandbox, csv: string): Promise<void> {
  await call("/v1/customer/check", { ...group, data_file: csv });
}
