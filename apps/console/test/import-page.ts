import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { button } from "./screen.ts";

export const workspace_id = "ws_2f6c1d";
export const customer_group_id = "cg_81c0e2";
export const path = `/w/${workspace_id}/import`;
export const pathToGroup = `${path}?group=${customer_group_id}`;
export const upload = "uploadCustomers";

export const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
export const findings = (page: Page) => page.getByRole("table", { name: "What was found" });
export const chooser = (page: Page) => page.getByLabel("Choose a CSV file");
export const field = (page: Page, column: string) =>
  page.getByRole("combobox", { name: `Profile field for ${column}` });
export const textOf = async (download: Download) => readFile(await download.path(), "utf8");

export const found = async (page: Page) => {
  await findings(page).getByRole("row").nth(1).waitFor();
  const rows = await findings(page).getByRole("row").all();
  const texts = await Promise.all(
    rows.slice(1).map((row) => row.evaluate((one) => Array.from(one.children, (cell) => cell.textContent ?? ""))),
  );
  return texts.map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()));
};

/** How many rows are in each bucket, off the table of the chart. */
export const buckets = async (page: Page) => {
  await button(page, "Show as table: Where the rows have ended").click();
  const table = page.getByRole("table", { name: "Where the rows have ended" });
  const names = await table.getByRole("rowheader").allInnerTexts();
  const [counts = []] = [await table.getByRole("cell").allInnerTexts()].map((cells) =>
    cells.filter((_, at) => at % 2 === 0),
  );
  return Object.fromEntries(names.map((name, at) => [name, counts[at]]));
};

export const csvFile = (...lines: readonly string[]) => ({
  name: "customers.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\n")),
});

export const goodRows = (count: number) =>
  csvFile(
    "Policy no.,Renewal,Premium",
    ...Array.from({ length: count }, (_, index) => `HM-9${String(index).padStart(5, "0")},24/12/2026,${index}.5`),
  );

export const customersOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    policy_number: `HM-9${String(from + index).padStart(5, "0")}`,
    renewal_date: "24/12/2026",
    premium: from + index + 0.5,
  }));

/** A file that is the same when it is chosen again. It goes with the test. */
export async function onDisk(name: string, content: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "console-import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Up to the end of the check, with a group chosen. */
export async function checkFile(page: Page, file: string | ReturnType<typeof csvFile>): Promise<void> {
  await chooser(page).setInputFiles(file);
  await button(page, "Check the file").click();
  await heading(page, "Checking every row…").waitFor({ state: "detached" });
}
