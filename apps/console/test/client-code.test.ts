import type { RunningSandbox } from "@nudgescribe/sandbox";
import { operations } from "@nudgescribe/types";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ApiCall } from "../server/answers.ts";
import { catalogue } from "../server/catalogue.ts";
import { type CodeSource, toProgram, toStatement } from "../web/developer/client-code.ts";
import { startDemo } from "./demo-sandbox.ts";
import { clientOf, exampleRequests, observeCall } from "./observed-call.ts";

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startDemo();
  vi.stubEnv("NUDGESCRIBE_PASSWORD", sandbox.credentials.password);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

const sourceOf = (call: ApiCall): CodeSource => {
  const described = catalogue().find(({ operation }) => operation === call.operation);
  if (!described) throw new Error(`${call.operation} is not in the catalogue`);
  return { call, described };
};

/** Runs a statement, and gives what the sandbox was asked for by it. */
async function run(statement: string) {
  const seen = sandbox.journal.entries().at(-1)?.number ?? 0;
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (client: unknown) => Promise<unknown>;
  await new AsyncFunction("nudgescribe", statement)(clientOf(sandbox)).catch(() => {});
  return sandbox.journal.entries().filter(({ number }) => number > seen);
}

describe("the client code of a call", () => {
  test("is there for every operation of the contract", () => {
    expect(new Set(exampleRequests.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
  });

  test.each(exampleRequests)("asks the API for the same once more: $title", async ({ operation, request }) => {
    const call = await observeCall(sandbox, { operation, request });
    const [first] = sandbox.journal
      .entries()
      .filter((entry) => entry.operation === operation)
      .slice(-1);
    const asked = await run(toStatement(sourceOf(call)));
    const again = asked.findLast((entry) => entry.operation === operation);
    expect(again?.request).toEqual(first?.request);
    expect(again?.headers["accept"]).toEqual(first?.headers["accept"]);
    expect(again?.status).toBeDefined();
  });

  test("signs in with the password of the environment, and never shows one", async () => {
    const { email, password } = sandbox.credentials;
    const call = await observeCall(sandbox, { operation: "authenticate", request: { email, password } });
    const statement = toStatement(sourceOf(call));
    expect(statement).toContain('process.env["NUDGESCRIBE_PASSWORD"]');
    expect(statement).not.toContain(password);
    expect((await run(statement)).at(-1)).toMatchObject({ operation: "authenticate", status: 200 });
  });

  const hard = [
    { title: "quotes and backslashes", text: `O'Hara "the \\ one" \${x} \`y\`` },
    { title: "lines and control characters", text: "one\ntwo\r\t\u0000\u2028\u2029end" },
    { title: "other scripts and half a pair", text: "Zoë 🎉 北京 \ud800 שלום" },
    { title: "markup and comments", text: "</script><!-- */ // -->" },
  ];
  test.each(hard)("keeps $title", async ({ text }) => {
    const request = { workspace_id: "ws_2f6c1d", customers: [{ [text]: text }] };
    const call = await observeCall(sandbox, { operation: "uploadCustomers", request });
    const entry = (await run(toStatement(sourceOf(call)))).at(-1);
    expect(JSON.stringify(entry?.request)).toBe(JSON.stringify(request));
  });

  test("keeps a member that is called __proto__", async () => {
    const request = JSON.parse(
      '{"workspace_id":"ws_2f6c1d","customers":[{"__proto__":"a","constructor":"b","a-b":1}]}',
    );
    const call = await observeCall(sandbox, { operation: "uploadCustomers", request });
    const entry = (await run(toStatement(sourceOf(call)))).at(-1);
    expect(JSON.stringify(entry?.request)).toBe(JSON.stringify(request));
  });

  test("says of a long request that only its beginning is there, with no item cut in half", async () => {
    const customers = Array.from({ length: 400 }, (_, row) => ({ first_name: `Person ${row}`, premium: row / 4 }));
    const request = { workspace_id: "ws_2f6c1d", customer_group_id: "cg_81c0e2", customers };
    const call = await observeCall(sandbox, { operation: "uploadCustomers", request });
    const statement = toStatement(sourceOf(call));
    expect(statement.split("\n")[0]).toMatch(/^\/\/ The request had \d{5} bytes; this is its beginning\./);
    const sent = (await run(statement)).at(-1)?.request as typeof request;
    expect(sent.customers.length).toBeGreaterThan(50);
    expect(sent).toEqual({ ...request, customers: customers.slice(0, sent.customers.length) });
  });

  test("says of a masked value that it is none", async () => {
    const request = {
      workspace_id: "ws_2f6c1d",
      customers: [{ url: "https://a.example/?sig=1", password: "pass-word" }],
    };
    const call = await observeCall(sandbox, { operation: "uploadCustomers", request });
    expect(toStatement(sourceOf(call)).split("\n")[0]).toBe(
      "// [masked] stands for a value that the console does not show.",
    );
    expect(toStatement(sourceOf(call))).not.toContain("process.env");
  });

  test("type-checks as a program for every example of the contract", async () => {
    const wrong =
      'import { Nudgescribe } from "@nudgescribe/client";\nnew Nudgescribe().campaigns.list({ start_date: 1 });';
    const programs = new Map([["wrong", wrong]]);
    for (const { title, operation, request } of exampleRequests) {
      programs.set(title, toProgram(sourceOf(await observeCall(sandbox, { operation, request }))));
    }
    const found = typeCheck(programs);
    expect(found.get("wrong")).toHaveLength(1);
    expect([...found].filter(([title, messages]) => title !== "wrong" && messages.length > 0)).toEqual([]);
  });
});

/** The complaints of the compiler about each program, as if it stood in this folder. */
function typeCheck(programs: ReadonlyMap<string, string>): Map<string, string[]> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  };
  const files = new Map([...programs].map(([title, text], index) => [pathOf(index), { title, text }]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, target) => {
    const file = files.get(path);
    return file ? ts.createSourceFile(path, file.text, target) : getSourceFile(path, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([path, { title }]) => {
      const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
      return [title, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}

const pathOf = (index: number): string => `${import.meta.dirname}/program-${index}.mts`;
