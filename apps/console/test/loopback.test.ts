import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../server/listen.ts";

/** Another address of this machine stands for all those that other machines reach: a server on every address has it. */
const answersElsewhere = (port: number) =>
  fetch(`http://127.0.0.2:${port}`, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );

test("the console listens on 127.0.0.1 only: whoever reaches it may use its credentials", async () => {
  const { server, port } = await listen(0);
  onTestFinished(() => void server.close());
  server.on("request", (_, response) => response.end());
  expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(200);
  expect(await answersElsewhere(port)).toBe(false);
});

test("a server that listens on every address would be found", async () => {
  const server = createServer((_, response) => response.end());
  onTestFinished(() => void server.close());
  await new Promise<void>((done) => server.listen(0, "0.0.0.0", done));
  expect(await answersElsewhere((server.address() as AddressInfo).port)).toBe(true);
});
