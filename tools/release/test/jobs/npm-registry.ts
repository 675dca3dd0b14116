import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** What a registry keeps of a package: integrity by version. */
export type Kept = Record<string, Record<string, string>>;

export type NpmRegistry = AsyncDisposable & {
  readonly kept: { readonly public: Kept; readonly staged: Kept };
  /** What npm would tell of the origin of a version, by `name@version`. */
  readonly attestations: Record<string, object>;
  /** What npm needs to speak to it and to nobody else. */
  readonly env: NodeJS.ProcessEnv;
  /** Answers 500 to what comes, until it is put back. */
  broken: boolean;
};

type Sent = {
  readonly name: string;
  readonly versions: Record<string, { readonly dist: { readonly integrity: string } }>;
};

/** The doors of npm's registry that staging knocks at, as far as the real npm client shows them. */
export async function startNpmRegistry(userconfig: string): Promise<NpmRegistry> {
  const kept = { public: {} as Kept, staged: {} as Kept };
  const server = createServer(async (request, response) => {
    const tell = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (registry.broken) return tell(500, {});
    const path = decodeURIComponent(request.url ?? "");
    if (request.method === "POST" && path.startsWith("/-/stage/package/")) {
      const { name, versions } = (await json(request)) as Sent;
      const [[version, { dist }] = ["", { dist: { integrity: "" } }]] = Object.entries(versions);
      if (kept.staged[name]?.[version])
        return tell(409, { error: `Cannot publish over previously staged version "${version}".` });
      kept.staged[name] = { ...kept.staged[name], [version]: dist.integrity };
      return tell(201, { stageId: `stage-of-${name.split("/")[1]}` });
    }
    const origin = registry.attestations[path.replace("/-/npm/v1/attestations/", "")];
    if (origin) return tell(200, origin);
    const name = path.slice(1);
    const versions = kept.public[name];
    if (!versions) return tell(404, { error: "Not found" });
    tell(200, {
      name,
      "dist-tags": { latest: Object.keys(versions).at(-1) },
      versions: Object.fromEntries(
        Object.entries(versions).map(([version, integrity]) => [
          version,
          { name, version, dist: distOf(name, version, integrity) },
        ]),
      ),
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const distOf = (name: string, version: string, integrity: string) => {
    const id = `${name}@${version}`;
    const told = id in registry.attestations && { attestations: { url: `${url}-/npm/v1/attestations/${id}` } };
    return { integrity, ...told };
  };
  const registry: NpmRegistry = {
    kept,
    attestations: {},
    broken: false,
    env: {
      npm_config_registry: url,
      "npm_config_@nudgescribe:registry": url,
      npm_config_userconfig: userconfig,
      [`npm_config_//${new URL(url).host}/:_authToken`]: "token-of-the-test",
      npm_config_fetch_retries: "0",
      npm_config_cache: `${userconfig}.cache`,
      GITHUB_SHA: "",
      GITHUB_STEP_SUMMARY: "",
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return registry;
}
