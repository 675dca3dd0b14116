import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** @throws Error with one line, when the port is taken or not allowed. */
export async function listen(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(listenError(error, port)));
    server.listen(port, "127.0.0.1", done);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `PORT: ${port} on 127.0.0.1 is taken; stop what uses it, or set another PORT (0 takes a free one)`,
    );
  }
  if (error.code === "EACCES") return new Error(`PORT: ${port} is not open to this user; set one above 1023`);
  return error;
}
