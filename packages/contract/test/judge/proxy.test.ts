import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { Nudgescribe } from "@nudgescribe/client";
import { startSandbox } from "@nudgescribe/sandbox";
import { expect, test } from "vitest";
import { judge } from "../../src/judge/proxy.ts";
import { answering, exchangeBytes, type Planted, raw, serving } from "./planted.ts";

const headers = { "content-type": "application/json", authorization: "Bearer any" };
const body = JSON.stringify({ workspace_id: "ws_1", group_name: "New" });
const create = (url: string) => fetch(`${url}/v1/cg`, { method: "PUT", headers, body, redirect: "manual" });

/** What the judge says of one creation of a group that the server answers in its way. */
async function verdict(server: Planted) {
  await using upstream = server;
  await using running = await judge({ upstream: upstream.url });
  const outcome = await create(running.url)
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch(() => "broken");
  await running.settled();
  return {
    outcome,
    violations: running.exchanges.flatMap(({ violations }) => violations),
    exchanges: running.exchanges,
  };
}

test("the sandbox keeps the contract, whoever calls it rightly", async () => {
  await using sandbox = await startSandbox();
  await using running = await judge({ upstream: sandbox.url });
  const nudgescribe = new Nudgescribe({ baseUrl: running.url, ...sandbox.credentials });
  const group = await nudgescribe.customerGroups.create({ workspace_id: "ws_2f6c1d", group_name: "New" });
  expect(group.group_name).toBe("New");
  await nudgescribe.customerGroups.list({ workspace_id: "ws_2f6c1d" });
  await running.settled();
  expect(
    running.exchanges.map(({ operation, response, violations }) => [operation, response.status, violations]),
  ).toEqual([
    ["authenticate", 200, []],
    ["createCustomerGroup", 200, []],
    ["listCustomerGroups", 200, []],
  ]);
});

test("a wrong request to the sandbox is the client's", async () => {
  await using sandbox = await startSandbox();
  await using running = await judge({ upstream: sandbox.url });
  const response = await fetch(`${running.url}/v1/cg`, { method: "PUT", headers, body: '{"group_nmae":"x"}' });
  expect(response.status).toBe(403);
  await running.settled();
  expect(running.exchanges.flatMap(({ violations }) => violations).map(({ blame, at }) => [blame, at])).toEqual([
    ["client", "body.workspace_id"],
    ["client", "body.group_name"],
  ]);
});

test.each<[string, () => Promise<Planted>, string, Record<string, unknown>]>([
  ["a wrong type", () => answering(200, '{"group_name":7}'), "server", { at: "body.group_name", rule: "type" }],
  ["an undeclared status", () => answering(418, "{}"), "unknown", { at: "status", rule: "status", got: "418" }],
  [
    "another media type",
    () => answering(200, "<p>", { "content-type": "text/html" }),
    "server",
    { rule: "content-type" },
  ],
  ["JSON that ends too early", () => answering(200, '{"group_name":'), "server", { at: "body", rule: "json" }],
  [
    "a gateway that failed",
    () => answering(502, "<p>", { "content-type": "text/html" }),
    "unknown",
    { rule: "status" },
  ],
])("%s passes as it came and is told", async (_, plant, blame, violation) => {
  const { outcome, violations } = await verdict(await plant());
  expect(outcome).toMatchObject({ status: expect.any(Number) });
  expect(violations).toEqual([expect.objectContaining({ blame, side: "response", ...violation })]);
});

test("a member that is missing is the server's", async () => {
  await using upstream = await answering(200, '[{"group_name":"x"}]');
  await using running = await judge({ upstream: upstream.url });
  await (await fetch(`${running.url}/v1/cg`, { method: "POST", headers, body: '{"workspace_id":"w"}' })).text();
  await running.settled();
  expect(running.exchanges[0]?.violations).toContainEqual(
    expect.objectContaining({ blame: "server", at: "body.0.customer_group_id", rule: "required" }),
  );
});

test.each<[string, () => Promise<Planted>, string]>([
  ["a reset without an answer", () => raw((socket) => socket.resetAndDestroy()), "connection reset"],
  [
    "a connection that closes without an answer",
    () => raw((socket) => socket.end()),
    "connection closed without an answer",
  ],
  ["what is not HTTP", () => raw((socket) => socket.end("nonsense\r\n\r\n")), "not HTTP (HPE_INVALID_CONSTANT)"],
  [
    "an answer cut short",
    () =>
      raw((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{}")),
    "answer cut short",
  ],
])("%s breaks in front as it does behind, and accuses nobody", async (_, plant, got) => {
  const { outcome, violations } = await verdict(await plant());
  expect(outcome).toBe("broken");
  expect(violations).toEqual([expect.objectContaining({ blame: "unknown", rule: "transport", got })]);
});

const ask = "GET /v1/auth HTTP/1.1\r\nhost: judge\r\nauthorization: Bearer x\r\n\r\n";

test.each<[string, (socket: Socket) => unknown, string | undefined]>([
  ["a reset is a reset", (socket) => socket.resetAndDestroy(), "ECONNRESET"],
  ["a close is a close", (socket) => socket.end(), undefined],
])("%s", async (_, act, error) => {
  await using upstream = await raw(act);
  await using running = await judge({ upstream: upstream.url });
  expect(await exchangeBytes(running.url, ask)).toEqual({ text: "", error });
});

test("the bytes before a cut arrive", async () => {
  const head =
    "HTTP/1.1 200 Fine\r\nContent-Type: application/json\r\nX-Twice: 1\r\nx-twice: 2\r\nContent-Length: 20\r\n";
  await using upstream = await raw((socket) => socket.end(`${head}\r\n{"a":`));
  await using running = await judge({ upstream: upstream.url });
  const { text, error } = await exchangeBytes(running.url, ask);
  expect(error).toBeUndefined();
  expect(text.startsWith(head)).toBe(true);
  expect(text.endsWith('\r\n\r\n{"a":')).toBe(true);
});

test("nothing listens behind: the connection breaks, and the reason is told", async () => {
  const gone = await answering(200, "{}");
  await gone[Symbol.asyncDispose]();
  await using running = await judge({ upstream: gone.url });
  await expect(create(running.url)).rejects.toThrow();
  await running.settled();
  expect(running.exchanges[0]?.violations).toEqual([
    expect.objectContaining({ blame: "unknown", got: "nothing listens there" }),
  ]);
});

test("a redirect is the caller's to follow", async () => {
  await using upstream = await answering(303, "", { location: "https://elsewhere.example/x" });
  await using running = await judge({ upstream: upstream.url });
  const response = await create(running.url);
  expect([response.status, response.headers.get("location")]).toEqual([303, "https://elsewhere.example/x"]);
});

test("a request arrives as it was sent, but for its host and what is about the connection", async () => {
  let came = "";
  await using echo = await serving((request, response) => {
    came = JSON.stringify([request.method, request.url, request.rawHeaders]);
    request.resume().on("end", () => response.end());
  });
  await using running = await judge({ upstream: `${echo.url}/base/` });
  await exchangeBytes(
    running.url,
    `GET //v1/auth/..?a=%2F&a=2 HTTP/1.1\r\nHost: judge\r\nX-Odd: 1\r\nx-odd: 2\r\nConnection: close, x-hop\r\nX-Hop: 1\r\n\r\n`,
  );
  const host = new URL(echo.url).host;
  expect(JSON.parse(came)).toEqual([
    "GET",
    "/base//v1/auth/..?a=%2F&a=2",
    ["Host", host, "X-Odd", "1", "x-odd", "2", "Connection", "close"],
  ]);
});

test.each([
  ["with its length", { "content-length": String(body.length) }],
  ["in chunks", { "transfer-encoding": "chunked" }],
])("a body sent %s arrives so", async (_, framing) => {
  let came: unknown;
  await using upstream = await serving(async (request, response) => {
    const chunks = await request.setEncoding("utf8").toArray();
    const { "content-length": length, "transfer-encoding": coding } = request.headers;
    came = {
      text: chunks.join(""),
      framing: JSON.parse(JSON.stringify({ "content-length": length, "transfer-encoding": coding })),
    };
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await using running = await judge({ upstream: upstream.url });
  const request = httpRequest(`${running.url}/v1/cg`, { method: "DELETE", headers: { ...headers, ...framing } });
  request.end(body);
  const [response] = await once(request, "response");
  response.resume();
  expect(came).toEqual({ text: body, framing });
});

const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const csv = Buffer.from(`id,content\n${randomBytes(2_500_000).toString("hex")}\n`);

const fetchFile = (url: string) =>
  fetch(`${url}/v1/messages/fetch`, { method: "POST", headers, body: '{"campaign_id":"c","page":1,"format":"csv"}' });

test.each([
  ["5 MB of CSV in chunks", csv, 0],
  ["17 MiB, which is not judged", Buffer.alloc(17 * 1024 * 1024, "a,b\n"), 1],
])("%s pass byte for byte", async (_, file, unread) => {
  await using upstream = await serving((_request, response) => {
    response.writeHead(200, { "content-type": "text/csv" });
    for (let at = 0; at < file.length; at += 100_000) response.write(file.subarray(at, at + 100_000));
    response.end();
  });
  await using running = await judge({ upstream: upstream.url });
  const response = await fetchFile(running.url);
  expect(sum(await response.bytes())).toBe(sum(file));
  await running.settled();
  expect(running.exchanges[0]?.violations).toEqual([]);
  expect(running.exchanges[0]?.notJudged).toHaveLength(unread);
});

test("a compressed answer passes compressed, and is judged all the same", async () => {
  const packed = gzipSync('{"group_name":7}');
  await using upstream = await serving((_request, response) => {
    response
      .writeHead(200, {
        "content-type": "application/json",
        "content-encoding": "gzip",
        "content-length": packed.length,
      })
      .end(packed);
  });
  await using running = await judge({ upstream: upstream.url });
  const request = httpRequest(`${running.url}/v1/cg`, {
    method: "PUT",
    headers: { ...headers, "accept-encoding": "gzip" },
  });
  request.end(body);
  const [response] = await once(request, "response");
  expect(sum(Buffer.concat(await response.toArray()))).toBe(sum(packed));
  expect(response.headers).toMatchObject({ "content-encoding": "gzip", "content-length": String(packed.length) });
  await running.settled();
  expect(running.exchanges[0]?.violations).toEqual([expect.objectContaining({ at: "body.group_name", rule: "type" })]);
});

test("an answer comes while it is still being sent", async () => {
  let goOn = () => {};
  await using upstream = await serving((_request, response) => {
    response.writeHead(200, { "content-type": "text/csv" });
    response.write("first,");
    goOn = () => response.end("last");
  });
  await using running = await judge({ upstream: upstream.url });
  const reader = (await fetchFile(running.url)).body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("first,");
  goOn();
  expect((await reader?.read())?.value).toBe("last");
});

test("a caller that goes away accuses nobody, and the server is left alone", async () => {
  let left: () => void = () => {};
  const wasLeft = new Promise<void>((done) => {
    left = done;
  });
  let come: () => void = () => {};
  const hasCome = new Promise<void>((done) => {
    come = done;
  });
  await using upstream = await serving((request) => {
    request.once("close", left);
    come();
  });
  await using running = await judge({ upstream: upstream.url });
  const gone = new AbortController();
  const call = fetch(`${running.url}/v1/auth`, { headers, signal: gone.signal });
  await hasCome;
  gone.abort();
  await expect(call).rejects.toThrow();
  await wasLeft;
  await running.settled();
  expect(running.exchanges).toEqual([]);
});

test("the answer with a signed link passes untouched, and the link is kept masked", async () => {
  const link = "https://storage.example/f.csv?signature=planted-secret";
  await using upstream = await answering(200, JSON.stringify({ url: link }));
  await using running = await judge({ upstream: upstream.url });
  const response = await fetch(`${running.url}/v1/messages/fetch`, {
    method: "POST",
    headers,
    body: '{"campaign_id":"c","page":1,"format":"url"}',
  });
  expect(await response.json()).toEqual({ url: link });
  await running.settled();
  expect(running.exchanges[0]).toMatchObject({ violations: [], response: { body: { url: "[masked]" } } });
});

test("nothing but the configured server is ever called", async () => {
  await using other = await answering(200, "other");
  await using upstream = await answering(200, "upstream");
  await using running = await judge({ upstream: upstream.url });
  const { text } = await exchangeBytes(running.url, `GET ${other.url}/v1/auth HTTP/1.1\r\nhost: x\r\n\r\n`);
  expect(text).toMatch(/^HTTP\/1\.1 421 /);
  expect(running.exchanges).toEqual([]);
});

test.each([
  ["ftp://x", "no http or https URL"],
  ["nothing", "no http or https URL"],
  ["https://user:planted-secret@x", "leave out credentials"],
])("%s as upstream is refused in words", async (upstream, problem) => {
  const refusal = await judge({ upstream }).catch((error: Error) => error.message);
  expect(refusal).toContain(problem);
  expect(refusal).not.toContain("planted");
});

test("a taken port is an error that says what to do", async () => {
  await using upstream = await answering(200, "");
  const port = Number(new URL(upstream.url).port);
  await expect(judge({ upstream: upstream.url, port })).rejects.toThrow(`port ${port} on 127.0.0.1 is taken`);
});
