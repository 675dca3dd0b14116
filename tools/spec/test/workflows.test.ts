import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startMock } from "@nudgescribe/contract";
import { type Run, redocly } from "@nudgescribe/generate/redocly";
import { expect, onTestFinished, test } from "vitest";

type Step = { stepId: string; checks: { name: string; passed: boolean; message: string }[] };
type Report = { status: string; files: Record<string, { executedWorkflows: { executedSteps: Step[] }[] }> };

const home = resolve(import.meta.dirname, "../../..");
const readDocument = async () => JSON.parse(await readFile(join(home, "spec/dist/openapi.json"), "utf8"));
const fileOf = (name: string) => join(home, `spec/workflows/${name}.arazzo.yaml`);

const inputs = {
  apiKey: "api-key-of-the-tests",
  email: "dana.whitfield@harbourmutual.example",
  password: "password-of-the-tests",
  workspaceId: "ws_2f6c1d",
  groupName: "New policyholders",
  dataFile: "first_name,policy_number\nAmira,HM-204117\n",
  campaignId: "cmp_3e9a52",
  customerGroupId: "cg_c94b16",
  startDate: "2026-11-01",
  endDate: "2026-11-30",
};

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-workflows-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Runs a workflow file against a server, and only there. */
async function respect(file: string, server: string): Promise<Run & { steps: Step[]; report: string }> {
  const folder = await temporaryFolder();
  const options = [`--server=nudgescribe=${server}`, `--input=${JSON.stringify(inputs)}`, "--json-output=report.json"];
  const run = await redocly(folder, ["respect", file, ...options]);
  const report = await readFile(join(folder, "report.json"), "utf8").catch(() => '{ "files": {} }');
  const { files } = JSON.parse(report) as Report;
  const steps = Object.values(files).flatMap(({ executedWorkflows }) =>
    executedWorkflows.flatMap(({ executedSteps }) => executedSteps),
  );
  return { ...run, steps, report };
}

/** A copy of a workflow with one part replaced. */
async function changed(name: string, from: string, to: string): Promise<string> {
  const text = await readFile(fileOf(name), "utf8");
  expect(text).toContain(from);
  const file = join(await temporaryFolder(), `${name}.arazzo.yaml`);
  const source = join(home, "spec/dist/openapi.yaml");
  await writeFile(file, text.replace(from, to).replace("../dist/openapi.yaml", source));
  return file;
}

const failed = (steps: Step[]) => steps.flatMap(({ checks }) => checks).filter(({ passed }) => !passed);

test.each(["onboard", "export", "rerun", "session"])("the linter has nothing to say about %s", async (name) => {
  const { stdout } = await redocly(home, ["lint", fileOf(name), "--extends=recommended-strict", "--format=json"]);
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
});

test.each([
  ["onboard", "authenticate list-fields create-group upload-customers count-pages list-customers"],
  ["export", "authenticate list-campaigns publish-messages count-files fetch-file"],
  ["rerun", "authenticate list-runs start-rerun list-runs-again list-messages"],
  ["session", "authenticate list-groups list-groups-refused reauthenticate list-groups-again"],
])("%s runs against the mock: every step, every check passed, and no secret in the report", async (name, steps) => {
  await using mock = await startMock({ document: await readDocument() });
  const run = await respect(fileOf(name), mock.url);
  expect(failed(run.steps)).toEqual([]);
  expect(run.code, run.stdout).toBe(0);
  expect(run.steps.map(({ stepId }) => stepId)).toEqual(steps.split(" "));
  expect(run.steps.every(({ checks }) => checks.length >= 4)).toBe(true);
  expect(run.report).not.toContain(inputs.apiKey);
  expect(run.report).not.toContain(inputs.password);
});

test("export asks again while there is no file, and goes on when there is one", async () => {
  await using mock = await startMock({ document: await readDocument() });
  const counts = [{ pages: 0 }, { pages: 0 }];
  await using front = await startFront(mock.url, counts);
  const run = await respect(fileOf("export"), front.url);
  expect(run.code, run.stdout).toBe(0);
  expect(front.calls).toEqual([
    "/v1/auth",
    "/v1/campaign/all",
    "/v1/messages/publish",
    "/v1/messages/pages",
    "/v1/messages/pages",
    "/v1/messages/pages",
    "/v1/messages/fetch",
  ]);
});

test.each([
  ["an impossible criterion", "$response.body#/refused == 0", "$response.body#/refused == 4000", "upload-customers"],
  ["a request that breaks the contract", "group_name: $inputs", "name: $inputs", "create-group"],
  ["an operation that does not exist", "operationId: listCustomers\n", "operationId: listNothing\n", "list-customers"],
])("a workflow with %s fails at that step and stops there", async (_fault, from, to, step) => {
  await using mock = await startMock({ document: await readDocument() });
  const run = await respect(await changed("onboard", from, to), mock.url);
  expect(run.code).toBe(1);
  expect(run.steps.at(-1)?.stepId).toBe(step);
  expect(failed(run.steps)).not.toEqual([]);
  expect(failed(run.steps.slice(0, -1))).toEqual([]);
});

test("a workflow that reads a value which no step gives fails before its first call", async () => {
  await using mock = await startMock({ document: await readDocument() });
  await using front = await startFront(mock.url, []);
  const run = await respect(
    await changed("onboard", "count-pages.outputs.pages", "count-pages.outputs.none"),
    front.url,
  );
  expect(run.code).toBe(1);
  expect(run.stderr + run.stdout).toContain("none");
  expect(front.calls).toEqual([]);
});

/** A server in front of the mock that keeps the paths it was asked for and answers the first counts itself. */
async function startFront(mock: string, counts: object[]): Promise<AsyncDisposable & { url: string; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    calls.push(url);
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const own = url === "/v1/messages/pages" ? counts.shift() : undefined;
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, `${value}`]);
    const answer = own
      ? Response.json(own)
      : await fetch(`${mock}${url}`, { method, headers, ...(chunks.length > 0 && { body: Buffer.concat(chunks) }) });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(await answer.text());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, [Symbol.asyncDispose]: close };
}
