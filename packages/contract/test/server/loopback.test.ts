import { connect } from "node:net";
import { startSandbox } from "@nudgescribe/sandbox";
import { expect, test } from "vitest";
import { judge } from "../../src/judge/proxy.ts";
import { startMock } from "../../src/mock.ts";
import { startContract } from "../../src/server/contract-server.ts";

type Running = AsyncDisposable & { readonly url: string };

const servers: [what: string, start: () => Promise<Running>][] = [
  ["the server of the kit", () => startContract()],
  ["the mock", () => startMock({ port: 0 })],
  ["the judge", () => judge({ upstream: "http://127.0.0.1:1" })],
  ["the sandbox", () => startSandbox()],
];

/** Another address of this machine stands for all those that other machines reach: a server on every address has it. */
const elsewhere = "127.0.0.2";

const accepts = (host: string, { url }: Running): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host, port: Number(new URL(url).port), timeout: 2_000 });
    const end = (accepted: boolean) => () => {
      socket.destroy();
      done(accepted);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });

test.each(servers)("%s listens on 127.0.0.1 only, unless it is told otherwise", async (_what, start) => {
  await using running = await start();
  expect(new URL(running.url).hostname).toBe("127.0.0.1");
  expect(await accepts("127.0.0.1", running)).toBe(true);
  expect(await accepts(elsewhere, running)).toBe(false);
});

test("a server that listens on every address would be found", async () => {
  await using sandbox = await startSandbox({ host: "0.0.0.0" });
  expect(await accepts(elsewhere, sandbox)).toBe(true);
});
