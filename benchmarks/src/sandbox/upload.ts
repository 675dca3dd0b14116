import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { bareInserts } from "./bare-inserts.ts";
import { csvOf, expectCustomers, type Sandbox, withSandbox } from "./command.ts";

const customers = 100_000;
const csv = csvOf(customers);

type Upload = { readonly seconds: number; readonly peak: number; readonly slowing: number };

/** 100,000 customers in one CSV: checked, stored in a SQLite file and read back page by page. */
export async function bench(): Promise<Row[]> {
  const uploads: Upload[] = [];
  const times = await interleave(5, [
    {
      name: "@nudgescribe/sandbox",
      sample: async () => {
        const upload = await withSandbox(measure);
        uploads.push(upload);
        return upload.seconds;
      },
    },
    { name: "bare node:sqlite inserts", sample: () => bareInserts(customers) },
  ]);
  // The first one warmed up.
  const each = (of: (upload: Upload) => number) => ({ ours: uploads.slice(1).map(of) });
  const group = "sandbox";
  const slowing = "× the first 50 pages";
  return [
    toRow({ id: "sandbox-upload-time", group, unit: "s for 100,000 customers", goals: [{ atMost: 3 }] }, times),
    toRow(
      { id: "sandbox-upload-memory", group, unit: "MB RSS", goals: [{ atMost: 200 }] },
      each(({ peak }) => peak),
    ),
    toRow(
      { id: "sandbox-upload-pages", group, unit: slowing, goals: [{ atMost: 1.2 }] },
      each(({ slowing }) => slowing),
    ),
  ];
}

async function measure(sandbox: Sandbox): Promise<Upload> {
  const { call, group } = sandbox;
  const begin = performance.now();
  await call("/v1/customer/check", { ...group, data_file: csv });
  await sandbox.settle();
  await expectCustomers(sandbox, customers);
  const seconds = (performance.now() - begin) / 1_000;
  const peak = await sandbox.peak();

  const read = async (first: number) => {
    const from = performance.now();
    for (let page = first; page < first + 50; page++) await call("/v1/customer", { ...group, page });
    return performance.now() - from;
  };
  await read(400); // warms up
  const early = await read(1);
  return { seconds, peak, slowing: (await read(951)) / early };
}
