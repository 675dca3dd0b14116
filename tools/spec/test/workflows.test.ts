import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { redocly } from "@nudgescribe/changes/redocly";
import { startMock } from "@nudgescribe/contract";
import { expect, test } from "vitest";
import { failedChecks, respect, storyInputs } from "../src/respect.ts";
import { startStory } from "../src/story-sandbox.ts";
import { home, temporaryFolder } from "./fixtures.ts";
import { type Outcome, run } from "./run.ts";

const readDocument = async () => JSON.parse(await readFile(join(home, "spec/dist/openapi.json"), "utf8"));
const fileOf = (name: string) => join(home, `spec/workflows/${name}.arazzo.yaml`);

const inputs = { ...storyInputs, apiKey: "api-key-of-the-tests", password: "password-of-the-tests" };
const walk = (file: string, server: string) => respect(file, server, inputs);

/** A copy of a workflow with one part replaced. */
async function changed(name: string, from: string, to: string): Promise<string> {
  const text = await readFile(fileOf(name), "utf8");
  expect(text).toContain(from);
  const file = join(await temporaryFolder(), `${name}.arazzo.yaml`);
  const source = join(home, "spec/dist/openapi.yaml");
  await writeFile(file, text.replace(from, to).replace("../dist/openapi.yaml", source));
  return file;
}

const workflows: [name: string, steps: string][] = [
  ["onboard", "authenticate list-fields create-group upload-customers count-pages list-customers"],
  ["export", "authenticate list-campaigns publish-messages count-files fetch-file"],
  ["rerun", "authenticate list-runs start-rerun list-runs-again list-messages"],
  ["session", "authenticate list-groups list-groups-refused reauthenticate list-groups-again"],
];

test("the linter has nothing to say about any of them", async () => {
  const files = workflows.map(([name]) => fileOf(name));
  const { stdout } = await redocly(home, ["lint", ...files, "--extends=recommended-strict", "--format=json"]);
  const reports: unknown[] = JSON.parse(`[${stdout.replaceAll("}{", "},{")}]`);
  expect(reports).toHaveLength(files.length);
  for (const report of reports) expect(report).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
});

test.each(workflows)(
  "%s runs against the mock: every step, every check passed, and no secret in the report",
  async (name, steps) => {
    await using mock = await startMock({ document: await readDocument() });
    const { code, stdout, steps: walked, report } = await walk(fileOf(name), mock.url);
    expect(failedChecks(walked)).toEqual([]);
    expect(code, stdout).toBe(0);
    expect(walked.map(({ stepId }) => stepId)).toEqual(steps.split(" "));
    expect(walked.every(({ checks }) => checks.length >= 4)).toBe(true);
    expect(report).not.toContain(inputs.apiKey);
    expect(report).not.toContain(inputs.password);
  },
);

const runInStory = (name: string, sandbox: Awaited<ReturnType<typeof startStory>>) =>
  respect(fileOf(name), sandbox.url, { ...storyInputs, ...sandbox.credentials });

test.each(workflows)("%s runs against the sandbox: every step, and every check passed", async (name, steps) => {
  await using sandbox = await startStory(name);
  const { code, stdout, steps: walked } = await runInStory(name, sandbox);
  expect(failedChecks(walked)).toEqual([]);
  expect(code, stdout).toBe(0);
  expect(walked.map(({ stepId }) => stepId)).toEqual(steps.split(" "));
});

test("the sandbox remembers: a run that waits for its review cannot run again", async () => {
  await using sandbox = await startStory("rerun");
  await runInStory("rerun", sandbox);
  const { code, steps } = await runInStory("rerun", sandbox);
  expect(code).toBe(1);
  expect(steps.map(({ stepId }) => stepId)).toEqual(["authenticate", "list-runs"]);
});

test("the sandbox refuses no good token by itself: session needs the fault", async () => {
  await using sandbox = await startStory("rerun");
  const { code, steps } = await runInStory("session", sandbox);
  expect(code).toBe(1);
  expect(steps.at(-1)?.stepId).toBe("list-groups-refused");
});

test("export asks again while there is no file, and goes on when there is one", async () => {
  await using mock = await startMock({ document: await readDocument() });
  const counts = [{ pages: 0 }, { pages: 0 }];
  await using front = await startFront(mock.url, counts);
  const { code, stdout } = await walk(fileOf("export"), front.url);
  expect(code, stdout).toBe(0);
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
  const { code, steps } = await walk(await changed("onboard", from, to), mock.url);
  expect(code).toBe(1);
  expect(steps.at(-1)?.stepId).toBe(step);
  expect(failedChecks(steps)).not.toEqual([]);
  expect(failedChecks(steps.slice(0, -1))).toEqual([]);
});

test("a workflow that reads a value which no step gives fails before its first call", async () => {
  await using mock = await startMock({ document: await readDocument() });
  await using front = await startFront(mock.url, []);
  const file = await changed("onboard", "count-pages.outputs.pages", "count-pages.outputs.none");
  const { code, stdout, stderr } = await walk(file, front.url);
  expect(code).toBe(1);
  expect(stderr + stdout).toContain("none");
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

test.each([
  [["publish"], /^publish is not a workflow; choose of export, onboard, rerun, session\n$/],
  [["--sandbox", "--server", "http://127.0.0.1:9"], /^--server and --sandbox exclude each other; give one of them\n$/],
  [["--server", "http://127.0.0.1:9"], /^NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL, NUDGESCRIBE_PASSWORD: not set; .*\n$/],
])("pnpm spec:workflows %j is refused in one line", async (args, line) => {
  const { code, out, err } = await command(args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(line);
});

test.each([
  ["a mock", []],
  ["a sandbox", ["--sandbox"]],
])("pnpm spec:workflows walks a workflow against %s of its own and shows each step", async (_place, args) => {
  const { code, out } = await command(["session", ...args]);
  expect(code, out).toBe(0);
  expect(out.match(/✓/g)).toHaveLength(5);
  expect(out).toContain("1 of 1 workflows passed");
});

function command(args: string[]): Promise<Outcome> {
  const { NUDGESCRIBE_API_KEY: _key, NUDGESCRIBE_EMAIL: _email, NUDGESCRIBE_PASSWORD: _password, ...env } = process.env;
  return run("workflows.ts", args, env);
}
