import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A registry on loopback that has one version of `@nudgescribe/types`. */
export async function serveRegistry(
  version: string,
  tarball: string,
): Promise<AsyncDisposable & { readonly url: string }> {
  const file = await readFile(tarball);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    if (path === "/types.tgz") return response.end(file);
    if (path !== "/@nudgescribe/types") return response.writeHead(404).end("{}");
    const integrity = `sha512-${createHash("sha512").update(file).digest("base64")}`;
    const dist = { tarball: `${url}/types.tgz`, integrity };
    const name = "@nudgescribe/types";
    response.setHeader("content-type", "application/json");
    const versions = { [version]: { name, version, dist } };
    response.end(JSON.stringify({ name, "dist-tags": { latest: version }, versions }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url, [Symbol.asyncDispose]: close };
}
