import { execFile } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdir, mkdtemp, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appendExchange, readExchanges } from "../../src/coverage/events.ts";
import { reportCoverage } from "../../src/coverage/report.ts";
import type { Exchange } from "../../src/exchange.ts";
import { document } from "../document.ts";
import { exchange } from "./exchanges.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-events-"));
});
afterEach(() => rm(folder, { recursive: true }));

const source = new URL("../../src/coverage/events.ts", import.meta.url).href;
const appending = (exchanges: readonly Exchange[], into = folder): string =>
  `import(${JSON.stringify(source)}).then(({ appendExchange }) => {
    for (const one of ${JSON.stringify(exchanges)}) appendExchange(${JSON.stringify(into)}, one);
  });`;

const all = async (from = folder): Promise<Exchange[]> => {
  const found: Exchange[] = [];
  for await (const one of readExchanges(from)) found.push(one);
  return found;
};

const some = [
  exchange("listCampaigns"),
  exchange("listCampaigns", { status: 500 }),
  exchange("listCustomerGroups", { status: 403 }),
];

test("what is appended is read again, in its order, from a folder that is made for it", async () => {
  const inner = join(folder, "a/b");
  for (const one of some) appendExchange(inner, one);
  expect(await all(inner)).toEqual(JSON.parse(JSON.stringify(some)));
  expect(await readdir(inner)).toHaveLength(1);
});

test("processes and threads write to files of their own, and merged they are what one file is", async () => {
  const together = join(folder, "one");
  for (const one of some) appendExchange(together, one);

  const apart = join(folder, "many");
  await promisify(execFile)(process.execPath, ["--eval", appending(some.slice(2), apart)]);
  await Promise.all(
    [some.slice(0, 1), some.slice(1, 2)].map((part) =>
      once(new Worker(appending(part, apart), { eval: true, execArgv: [] }), "exit"),
    ),
  );
  expect(await readdir(apart)).toHaveLength(3);
  expect(await reportCoverage(document, readExchanges(apart))).toEqual(
    await reportCoverage(document, readExchanges(together)),
  );
});

test("a file that is there is never written to by another process with the same id", async () => {
  const taken = join(folder, `exchanges-${process.pid}-1.ndjson`);
  await writeFile(taken, '{"request":{"method":"GE');
  appendExchange(folder, exchange("listCampaigns"));
  expect(await all()).toHaveLength(1);
});

test("a folder that is emptied for a new run has what comes after", async () => {
  const inner = join(folder, "run");
  appendExchange(inner, exchange("listCampaigns"));
  await rm(inner, { recursive: true });
  appendExchange(inner, exchange("listCustomers"));
  expect((await all(inner)).map(({ operation }) => operation)).toEqual(["listCustomers"]);
});

test("after a write that failed the next line is not glued to what it left", async () => {
  appendExchange(folder, exchange("listCampaigns"));
  const [name = ""] = await readdir(folder);
  await rm(join(folder, name));
  await mkdir(join(folder, name));
  expect(() => appendExchange(folder, exchange("listCampaigns"))).toThrow(`${name} cannot be written`);
  await rmdir(join(folder, name));
  await writeFile(join(folder, name), '{"request":{"meth');
  appendExchange(folder, exchange("listCustomers"));
  expect((await all()).map(({ operation }) => operation)).toEqual(["listCustomers"]);
});

test("the half line of a killed process is ignored, and the lines before it count", async () => {
  appendExchange(folder, exchange("listCampaigns"));
  const [name = ""] = await readdir(folder);
  await appendFile(join(folder, name), JSON.stringify(exchange("listCampaigns")).slice(0, 60));
  expect(await all()).toHaveLength(1);
});

test.each(["{", "{}", "[1]", "null", '{"request":{"method":"GET"},"response":{"status":200}}'])(
  "a whole line that is no exchange is an error that names its place: %s",
  async (line) => {
    const file = join(folder, "strange.ndjson");
    await writeFile(file, `${JSON.stringify(exchange("listCampaigns"))}\n${line}\n`);
    await expect(all()).rejects.toThrow(`${file}:2 is no recorded exchange`);
  },
);

test("a line longer than what is read at once is read whole, with its accents", async () => {
  const customers = Array.from({ length: 20_000 }, (_, index) => ({ first_name: `Zoë ${index}` }));
  appendExchange(folder, exchange("uploadCustomers", { body: { customers } }));
  const [one] = await all();
  expect(one?.request.body).toEqual({ customers });
});

test("a folder that is not there, and one that cannot be written, are errors that name it", async () => {
  await expect(all(join(folder, "nowhere"))).rejects.toThrow("nowhere cannot be read");
  await writeFile(join(folder, "file"), "");
  expect(() => appendExchange(join(folder, "file"), exchange("listCampaigns"))).toThrow("file cannot be written");
});
