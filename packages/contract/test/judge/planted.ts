import { once } from "node:events";
import { createServer as createHttp, type RequestListener } from "node:http";
import { type AddressInfo, connect, createServer as createTcp, type Server, type Socket } from "node:net";

export type Planted = AsyncDisposable & { readonly url: string };

async function planted(server: Server): Promise<Planted> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("error", () => {}));
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** A server that answers every request in the same way. */
export const serving = (listener: RequestListener): Promise<Planted> => planted(createHttp(listener));

export const answering = (
  status: number,
  body: string,
  headers: Record<string, string> = { "content-type": "application/json" },
): Promise<Planted> =>
  serving((request, response) => {
    request.resume().on("end", () => response.writeHead(status, headers).end(body));
  });

/** A server that does as it is told with the connection, once the head of a request has come. */
export const raw = (act: (socket: Socket) => void): Promise<Planted> =>
  planted(createTcp((socket) => socket.once("data", () => act(socket))));

/** Sends bytes and gives all bytes that come back, and the error with which the connection ended. */
export async function exchangeBytes(url: string, sent: string): Promise<{ text: string; error: string | undefined }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  let error: string | undefined;
  socket.setEncoding("latin1").on("data", (chunk) => {
    text += chunk;
  });
  socket.on("error", ({ code }: NodeJS.ErrnoException) => {
    error = code;
  });
  socket.write(sent);
  await new Promise((done) => socket.once("close", done));
  return { text, error };
}
