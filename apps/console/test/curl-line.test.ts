import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { RunningSandbox } from "@nudgescribe/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toCurl } from "../web/developer/curl-line.ts";
import { startDemo } from "./demo-sandbox.ts";
import { clientOf, exampleRequests, observeCall } from "./observed-call.ts";

const hasCurl = (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "curl")));
const run = promisify(execFile);

let sandbox: RunningSandbox;
let folder: string;
let variables: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "curl-line-"));
  // Stands for curl: writes its arguments, each with a NUL after it.
  const stub = join(folder, "curl");
  await writeFile(stub, '#!/bin/sh\nfor argument in "$@"; do printf \'%s\\0\' "$argument"; done\n');
  await chmod(stub, 0o755);
  sandbox = await startDemo();
  const { apiKey, email, password } = sandbox.credentials;
  const tokens = await clientOf(sandbox).authentication.authenticate({ email, password });
  variables = {
    NUDGESCRIBE_API_KEY: apiKey,
    NUDGESCRIBE_PASSWORD: password,
    NUDGESCRIBE_ACCESS_TOKEN: tokens.access_token ?? "",
    NUDGESCRIBE_REFRESH_TOKEN: tokens.refresh_token ?? "",
  };
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** What a shell gives to curl. */
async function argumentsOf(line: string): Promise<string[]> {
  const { PATH = "" } = process.env;
  const env = { ...variables, PATH: folder + delimiter + PATH };
  const { stdout } = await run("/bin/sh", ["-c", line], { env, cwd: folder });
  return stdout.split("\0").slice(0, -1);
}

const after = (name: string, all: readonly string[]): string[] => all.filter((_, index) => all[index - 1] === name);

describe("the curl command of a call", () => {
  test.each(exampleRequests)("gives curl what the client sent, in a real shell: $title", async (example) => {
    const call = await observeCall(sandbox, example);
    const line = toCurl(call);
    for (const secret of Object.values(variables)) expect(line).not.toContain(secret);
    expect(line).not.toContain("authorization: [masked]");

    const given = await argumentsOf(line);
    expect(given).toContain(call.url);
    expect(after("--request", given)).toEqual([call.method]);
    expect(after("--header", given)).toHaveLength(Object.keys(call.request.headers).length);
    const bodies = after("--data-raw", given).map((text) => JSON.parse(text));
    const { password } = sandbox.credentials;
    const wanted = [call.request.body].flatMap((body) => (body ? [JSON.parse(body.text)] : []));
    expect(bodies).toEqual(wanted.map((body) => ({ ...body, ...("password" in body && { password }) })));
  });

  test.skipIf(!hasCurl).each(exampleRequests)("does the same by a real curl: $title", async (example) => {
    const call = await observeCall(sandbox, example);
    const line = `${toCurl(call)} --silent --show-error --output /dev/null --write-out '%{http_code}'`;
    const first = sandbox.journal.entries().findLast(({ operation }) => operation === example.operation);
    const { PATH = "" } = process.env;
    const { stdout } = await run("/bin/sh", ["-c", line], { env: { ...variables, PATH } });
    const again = sandbox.journal.entries().at(-1);
    expect(again).toMatchObject({ operation: example.operation, method: call.method, path: call.path });
    expect(again?.request).toEqual(first?.request);
    expect(again?.headers["accept"]).toBe(call.request.headers["accept"]);
    expect(String(again?.status)).toBe(stdout);
    // Neither the token nor the body was taken amiss.
    expect(["200", "400"]).toContain(stdout);
  });

  const hard = [
    { title: "quotes", text: `O'Hara's "best" ''` },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one for the shell.
    { title: "what a shell would run or put in", text: "$HOME `id` $(id) ${PATH} !! \\ * ~ # ; | & > <" },
    { title: "lines, and what is no letter", text: "one\ntwo\t\u0000 🎉 \u2028 -- @file" },
  ];
  test.each(hard)("keeps $title in a body", async ({ text }) => {
    const request = { workspace_id: "ws_2f6c1d", group_name: text };
    const call = await observeCall(sandbox, { operation: "createCustomerGroup", request });
    const given = await argumentsOf(toCurl(call));
    expect(after("--data-raw", given).map((body) => JSON.parse(body))).toEqual([request]);
  });

  test("takes key and context from the shell, and shows neither", async () => {
    const line = toCurl({
      operation: "listCampaigns",
      method: "POST",
      url: "http://127.0.0.1:1/v1/campaign/all",
      request: { headers: { "x-api-key": "[masked]", "x-auth-context": "[masked]", "x-ip": "192.0.2.7" } },
    });
    expect(line).toBe(
      [
        "curl --request POST 'http://127.0.0.1:1/v1/campaign/all'",
        '--header "x-api-key: $NUDGESCRIBE_API_KEY"',
        '--header "x-auth-context: $NUDGESCRIBE_AUTH_CONTEXT"',
        "--header 'x-ip: 192.0.2.7'",
      ].join(" \\\n  "),
    );
  });

  test("puts no password of the shell into data", async () => {
    const request = { workspace_id: "ws_2f6c1d", customers: [{ password: "a customer's own" }] };
    const call = await observeCall(sandbox, { operation: "uploadCustomers", request });
    expect(toCurl(call)).toContain('"password":"[masked]"');
    expect(toCurl(call)).not.toContain("NUDGESCRIBE_PASSWORD");
  });

  test("reads a body that is too long to be kept from a file, so that no half of one is sent", async () => {
    const customers = Array.from({ length: 400 }, (_, row) => ({ first_name: `Person ${row}` }));
    const request = { workspace_id: "ws_2f6c1d", customer_group_id: "cg_81c0e2", customers };
    const call = await observeCall(sandbox, { operation: "uploadCustomers", request });
    const given = await argumentsOf(toCurl(call));
    expect(after("--data-binary", given)).toEqual(["@request.json"]);
    expect(given).not.toContain("--data-raw");
  });
});
