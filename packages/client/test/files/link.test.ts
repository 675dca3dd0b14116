import { getEventListeners } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { DownloadError } from "../../src/errors/download-error.ts";
import { download } from "../../src/files/link.ts";

type Server = AsyncDisposable & { url: string; received: { path: string; headers: IncomingHttpHeaders }[] };

async function serve(answer: RequestListener): Promise<Server> {
  const received: Server["received"] = [];
  const server = createServer((request, response) => {
    received.push({ path: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const failure = async (work: Promise<unknown>): Promise<DownloadError> => {
  const error = (await work.catch((thrown) => thrown)) as DownloadError;
  expect(error).toBeInstanceOf(DownloadError);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain(
    "signature-of-the-link",
  );
  return error;
};

const query = "?X-Signature=signature-of-the-link";

test("gives the bytes behind a link, and nothing but the link is sent", async () => {
  await using files = await serve((_, response) => response.setHeader("set-cookie", "session=1").end("a,b\n1,2\n"));
  const link = `${files.url}/export/page-1.csv${query}`;
  await (await download(link)).cancel();
  expect(await new Response(await download(link)).text()).toBe("a,b\n1,2\n");
  expect(files.received.map(({ path }) => path)).toEqual(Array(2).fill(`/export/page-1.csv${query}`));
  for (const { headers } of files.received) {
    expect(Object.keys(headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(authorization|cookie|referer|x-api-key)$/)]),
    );
  }
});

test("asks the platform to leave out credentials and referrer, and to follow no redirect", async () => {
  const asked: RequestInit[] = [];
  const bytes = await download(`https://files.example.com/a.csv${query}`, {
    fetch: async (_, init) => {
      asked.push(init);
      return new Response("a\n");
    },
  });
  expect(await new Response(bytes).text()).toBe("a\n");
  expect(asked).toMatchObject([{ credentials: "omit", referrerPolicy: "no-referrer", redirect: "manual" }]);
  expect(asked[0]?.headers).toBeUndefined();
});

test.each([301, 302, 303, 307, 308])("a redirect with %i is refused and not followed", async (status) => {
  await using elsewhere = await serve((_, response) => response.end("stolen"));
  await using files = await serve((_, response) =>
    response.writeHead(status, { location: `${elsewhere.url}/x` }).end(),
  );
  const error = await failure(download(`${files.url}/a.csv${query}`));
  expect(error).toMatchObject({ status, url: `${files.url}/a.csv?[masked]`, operation: "fetchMessageFile" });
  expect(error.message).toContain("redirects");
  expect(elsewhere.received).toEqual([]);
});

test("a redirect that a browser hides is refused too", async () => {
  const hidden = { ok: false, status: 0, type: "opaqueredirect", body: null } as Response;
  const error = await failure(download(`https://files.example.com/a.csv${query}`, { fetch: async () => hidden }));
  expect(error.message).toContain("redirects");
  expect(error.status).toBeUndefined();
});

test.each([403, 404, 500])("%i is an error that says what may have happened", async (status) => {
  await using files = await serve((_, response) => response.writeHead(status).end("<Error/>"));
  const error = await failure(download(`${files.url}/a.csv${query}`));
  expect(error).toMatchObject({ status });
  expect(error.message).toContain(`answered ${status}; it may have expired`);
});

test.each([
  `http://files.example.com/a.csv${query}`,
  `http://127.0.0.1.example.com/a.csv${query}`,
  `ftp://files.example.com/a.csv${query}`,
])("%s is refused, because it is not https", async (link) => {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    return new Response("");
  };
  expect((await failure(download(link, { fetch }))).message).toContain("not https");
  expect(asked).toEqual([]);
});

test("a link with a password is refused without showing it", async () => {
  const error = await failure(download("https://user:signature-of-the-link@files.example.com/a.csv"));
  expect(error.url).toBe("https://files.example.com/a.csv");
  expect(error.message).toContain("user name or password");
});

test("what is not a URL is refused without showing it", async () => {
  const error = await download("signature-of-the-link").catch((thrown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe("link: not a URL");
});

test("a server that cannot be reached is named by the error of the connection", async () => {
  await using gone = await serve(() => {});
  await gone[Symbol.asyncDispose]();
  expect((await failure(download(`${gone.url}/a.csv${query}`))).message).toContain("ECONNREFUSED");
});

test("the platform's words are left out, since some repeat the link", async () => {
  const fetch = async (url: string) => Promise.reject(new TypeError(`error sending request for url (${url})`));
  const error = await failure(download(`https://files.example.com/a.csv${query}`, { fetch }));
  expect(error.message).toBe("fetchMessageFile: no answer (https://files.example.com/a.csv?[masked])");
});

test("no answer within the timeout is an error", async () => {
  await using silent = await serve(() => {});
  const late = download(`${silent.url}/a.csv${query}`, { timeout: 20 });
  await expect(late).rejects.toMatchObject({ name: "TimeoutError", timeout: 20 });
});

test("bytes that stop coming are an error after the timeout", async () => {
  await using files = await serve((_, response) => void response.write("a,b\n"));
  const bytes = await download(`${files.url}/a.csv${query}`, { timeout: 100 });
  await expect(new Response(bytes).text()).rejects.toMatchObject({ name: "TimeoutError", sent: "yes" });
});

test("an abort before the answer rejects with the signal's reason", async () => {
  const controller = new AbortController();
  await using silent = await serve(() => controller.abort(new Error("enough")));
  await expect(download(`${silent.url}/a.csv`, { signal: controller.signal })).rejects.toThrow("enough");
});

test("an abort after the answer ends the bytes", async () => {
  await using files = await serve((_, response) => void response.write("a,b\n"));
  const controller = new AbortController();
  const reader = (await download(`${files.url}/a.csv`, { signal: controller.signal })).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("a,b\n");
  controller.abort(new Error("enough"));
  await expect(reader.read()).rejects.toThrow("enough");
});

test.each<[string, (bytes: ReadableStream<Uint8Array>) => Promise<unknown>]>([
  ["is read to its end", (bytes) => new Response(bytes).text()],
  ["is cancelled", (bytes) => bytes.cancel()],
])("a signal that outlives a download keeps no listener of one that %s", async (_, finish) => {
  await using files = await serve((_, response) => response.end("a,b\n"));
  const { signal } = new AbortController();
  const bytes = await download(`${files.url}/a.csv`, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await finish(bytes);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test.each<[string, RequestListener]>([
  ["is refused", (_, response) => response.writeHead(403).end()],
  ["gets no answer", (request) => request.destroy()],
  ["stalls", (_, response) => void response.write("a,b\n")],
])("a signal that outlives a download keeps no listener of one that %s", async (_, answer) => {
  await using files = await serve(answer);
  const { signal } = new AbortController();
  const text = async () => new Response(await download(`${files.url}/a.csv`, { signal, timeout: 200 })).text();
  await expect(text()).rejects.toThrow();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
