// The server of the loopback benchmark: a process of its own that tells its parent the port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { groups, tokens } from "./answers.ts";

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(request.url === "/v1/auth" ? tokens : groups);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
