import type { JournalEntry } from "@nudgescribe/sandbox";
import { type OperationId, operations } from "@nudgescribe/types";
import type { Locator, Page } from "playwright-core";
import { expect as expectThat, test as plainTest } from "vitest";
import { contract, type ErrorExample } from "../contract-document.ts";
import { describeInChromium, expect, test } from "../page.ts";

// Every screen, every operation behind it, and every error that the contract declares for it, made by the scenarios of the
// console. It takes minutes: `pnpm console:screens` runs it, and not `npm test`, where each screen has tests of its own.

const uk = "/w/ws_2f6c1d";
const ireland = "/w/ws_b70e42";
const campaign = `${ireland}/campaigns/cmp_c58d14`;
const ready = `${uk}/campaigns/cmp_8d2b07`;

/** What a person is told to do, by status. */
const hints: Readonly<Record<number, string>> = {
  400: "The API cannot do this as things are. Change what the message names, then try again.",
  401: "A field is missing. Fill in what the message names, then try again.",
  403: "You may lack the right to do this.",
  404: "Check that NUDGESCRIBE_BASE_URL is the Client API",
  500: "The API failed. Try again in",
};

const errorsOf = (operation: OperationId): readonly ErrorExample[] =>
  contract.operations.find((one) => one.operation === operation)?.errors ?? [];

/** A part of a screen that says in a notice of its own that it could not be loaded. */
type Read = { readonly path: string; readonly title: string; readonly operation: OperationId };

const read = (path: string, title: string, ...behind: OperationId[]): Read[] =>
  behind.map((operation) => ({ path, title: `${title} could not be loaded`, operation }));

const reads: readonly Read[] = [
  ...read(ireland, "Campaigns", "listCampaigns"),
  ...read(ireland, "Runs", "listCampaignRuns"),
  ...read(ireland, "Customers of each group", "listCustomerGroups", "countCustomerPages"),
  ...read(ireland, "Latest changes", "listCustomerGroups", "listProfileFields"),
  ...read(`${uk}/groups`, "Customer groups", "listCustomerGroups"),
  ...read(`${uk}/groups/cg_81c0e2`, "The name of the group", "listCustomerGroups"),
  ...read(`${uk}/groups/cg_81c0e2`, "The customers", "countCustomerPages", "listCustomers"),
  ...read(`${uk}/fields`, "Profile fields", "listProfileFields"),
  ...read(`${uk}/import`, "Profile fields", "listProfileFields"),
  ...read(`${uk}/campaigns`, "Campaigns", "listCampaigns"),
  ...read(campaign, "The campaign", "listCampaigns"),
  ...read(campaign, "Messages", "listRunMessages"),
  ...read(`${campaign}/exports`, "Files", "countMessageFiles"),
  ...read(`${campaign}/exports`, "Preview", "fetchMessageFile"),
  ...read(`${campaign}/runs`, "Run history", "listCampaignRuns"),
  ...read(`${campaign}/compare?a=1&b=2`, "Runs to compare", "listCampaignRuns"),
  ...read(`${campaign}/compare?a=1&b=2`, "Comparison", "listRunMessages"),
];

/** What a screen can do without: it shows an id in the place of a name, or one choice less. */
type Extra = { readonly path: string; readonly operation: OperationId; readonly heading: string };

const extras: readonly Extra[] = [
  { path: `${uk}/groups`, operation: "listCampaigns", heading: "Customer groups" },
  { path: `${uk}/fields`, operation: "listCampaigns", heading: "Profile fields" },
  { path: `${uk}/import`, operation: "listCustomerGroups", heading: "Import customers" },
  { path: `${uk}/campaigns`, operation: "listCustomerGroups", heading: "Campaigns" },
  { path: campaign, operation: "listCustomerGroups", heading: "Seasonal motor renewals" },
  { path: `${campaign}/exports`, operation: "listCampaignRuns", heading: "Seasonal motor renewals" },
  { path: `${campaign}/runs`, operation: "listCustomerGroups", heading: "Seasonal motor renewals" },
];

/** A change: from the screen as it is loaded to the notice, and then what a person does next. */
type Change = {
  readonly path: string;
  readonly operation: OperationId;
  readonly ask: (page: Page) => Promise<void>;
  readonly again: (page: Page) => Promise<void>;
};

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
/** The last one of these names: what goes on stands after what leaves. */
const pressIn = (page: Page, role: "dialog" | "alertdialog", name: string | RegExp) =>
  page.getByRole(role).getByRole("button", { name, exact: true }).last().click();
const confirm = async (page: Page, typed: string, action: string) => {
  await page.getByRole("alertdialog").getByRole("textbox").fill(typed);
  await pressIn(page, "alertdialog", action);
};
async function publish(page: Page): Promise<void> {
  await press(page, "Publish…");
  await pressIn(page, "alertdialog", "Publish");
}

const changes: readonly Change[] = [
  {
    path: `${uk}/groups`,
    operation: "createCustomerGroup",
    again: (page) => pressIn(page, "dialog", /^(Create group|Look again)$/),
    async ask(page) {
      await press(page, "New group");
      await page.getByRole("textbox", { name: "Name" }).fill("A group of the matrix");
      await press(page, "Create group");
    },
  },
  {
    path: `${uk}/groups`,
    operation: "updateCustomerGroup",
    again: (page) => pressIn(page, "dialog", "Rename"),
    async ask(page) {
      await press(page, "Rename New policyholders");
      await page.getByRole("textbox", { name: "New name" }).fill("Another name");
      await pressIn(page, "dialog", "Rename");
    },
  },
  {
    path: `${uk}/groups`,
    operation: "deleteCustomerGroup",
    again: (page) => pressIn(page, "alertdialog", "Delete group"),
    async ask(page) {
      await press(page, "Delete New policyholders");
      await confirm(page, "New policyholders", "Delete group");
    },
  },
  {
    path: `${uk}/groups/cg_81c0e2`,
    operation: "deleteCustomers",
    again: (page) => pressIn(page, "alertdialog", "Delete 1 customer"),
    async ask(page) {
      await page
        .getByRole("checkbox", { name: /^Select (?!all)/ })
        .first()
        .check();
      await press(page, /^Delete/);
      await confirm(page, "1", "Delete 1 customer");
    },
  },
  {
    path: `${uk}/fields`,
    operation: "createProfileField",
    again: (page) => pressIn(page, "dialog", /^(Create field|Look again)$/),
    async ask(page) {
      await press(page, "New field");
      await page.getByRole("textbox", { name: "Name" }).fill("field_of_the_matrix");
      await press(page, "Create field");
    },
  },
  {
    path: `${uk}/fields`,
    operation: "updateProfileField",
    again: (page) => pressIn(page, "dialog", "Save field"),
    async ask(page) {
      await press(page, "Edit policy_number");
      await page.getByRole("textbox", { name: "Name" }).fill("number_of_policy");
      await press(page, "Save field");
    },
  },
  {
    path: `${uk}/fields`,
    operation: "deleteProfileFields",
    again: (page) => pressIn(page, "alertdialog", "Delete field"),
    async ask(page) {
      await press(page, "Delete policy_number");
      await confirm(page, "policy_number", "Delete field");
    },
  },
  {
    path: ready,
    operation: "publishMessages",
    again: publish,
    ask: publish,
  },
  {
    path: `${campaign}/runs`,
    operation: "startCampaignRerun",
    again: (page) => pressIn(page, "alertdialog", /^(Start run 4 after all|Close)$/),
    async ask(page) {
      await page.getByRole("heading", { name: "Run 3" }).waitFor();
      const group = page.getByRole("combobox", { name: "Group of the new run" });
      await group.selectOption("Motor renewals spring");
      await page.getByText(/^It has \d+ pages? of customers\.$/).waitFor();
      await press(page, "Start run 4…");
      await pressIn(page, "alertdialog", "Start run 4");
    },
  },
];

/** Tested where the rows of a file end in exactly one place: `import-screen.test.ts`. */
const elsewhere: readonly OperationId[] = ["uploadCustomers"];
/** The server's own; `shell.test.ts` has the sign-in that is refused. */
const ofTheServer: readonly OperationId[] = ["authenticate", "reauthenticate"];

plainTest("the table has every operation of the contract", () => {
  const tabled = [...reads, ...changes].map(({ operation }) => operation);
  expectThat(new Set([...tabled, ...elsewhere, ...ofTheServer])).toEqual(new Set(Object.keys(operations)));
  for (const operation of tabled) expectThat(new Set(errorsOf(operation).map(({ status }) => status)).size).toBe(5);
});

const headers = { "x-console": "1" };

/** Sets what an operation answers, by the console's own switch. */
async function make(
  page: Page,
  scenarios: string,
  { operation, error }: { operation: OperationId; error: ErrorExample },
) {
  const data = { operation, kind: "example", status: error.status, example: error.name };
  const answer = await page.request.put(scenarios, { headers, data });
  expect(answer.status(), JSON.stringify(data)).toBe(200);
}

/** A scenario met the call. */
const isMade = ({ faults }: JournalEntry): boolean => faults.includes("answer");

/** The notice says what the API said, what that means here, and what to do. */
const saying = (notice: Locator, { status, message }: ErrorExample): Locator =>
  notice
    .filter({ hasText: `${status} ` })
    .filter({ hasText: message })
    .filter({ hasText: hints[status] ?? "a hint" });

describeInChromium("each error that the contract declares", () => {
  test.for(reads)(
    "$path: “$title”, for each error of $operation, until it is gone",
    async ({ path, title, operation }, { page, open, violations, console }) => {
      const scenarios = `${console.url}/api/scenarios`;
      const notice = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
      const retry = notice.getByRole("button", { name: "Try again" });
      const [first = noError, ...others] = errorsOf(operation);
      await make(page, scenarios, { operation, error: first });
      await open(path);
      await saying(notice, first).waitFor();
      expect(await violations()).toEqual([]);
      for (const error of others) {
        await make(page, scenarios, { operation, error });
        await retry.click();
        await saying(notice, error).waitFor();
      }
      await page.request.delete(scenarios, { headers });
      await retry.click();
      await notice.waitFor({ state: "detached" });
    },
  );

  test.for(extras)(
    "$path goes without $operation",
    async ({ path, operation, heading }, { page, open, violations, console }) => {
      const [error = noError] = errorsOf(operation);
      await make(page, `${console.url}/api/scenarios`, { operation, error });
      await open(path);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      const failed = () => console.received().filter((entry) => entry.operation === operation && isMade(entry));
      await expect.poll(failed).not.toEqual([]);
      const said = await page.getByRole("main").getByRole("alert").allInnerTexts();
      expect(said.filter((text) => text !== "")).toEqual([]);
      expect(await violations()).toEqual([]);
    },
  );

  const asked = changes.flatMap((change) =>
    errorsOf(change.operation).map((error) => ({ ...change, error, name: `${error.status} ${error.name}` })),
  );
  test.for(asked)(
    "$path: $operation answers $name, and goes on when that is over",
    async ({ path, operation, ask, again, error }, { page, open, violations, console }) => {
      const scenarios = `${console.url}/api/scenarios`;
      await open(path);
      await make(page, scenarios, { operation, error });
      await ask(page);
      const notice = page.getByRole("alert").filter({ hasText: error.message });
      await saying(notice, error).first().waitFor();
      expect(await violations()).toEqual([]);
      await page.request.delete(scenarios, { headers });
      await again(page);
      await notice.waitFor({ state: "detached" });
    },
  );
});

const noError: ErrorExample = { status: 0, name: "none", message: "the contract declares no error" };
