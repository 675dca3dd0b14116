import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import { listen, type Running } from "./listen.ts";
import { groups } from "./listing.ts";

type Middleware = (request: { method: string; url: string }, response: unknown, next: () => void) => void;

/** What is used of it here; it brings no types. */
type JsonServer = {
  readonly create: () => RequestListener & { readonly use: (middleware: Middleware) => void };
  readonly bodyParser: readonly Middleware[];
  readonly rewriter: (rules: Readonly<Record<string, string>>) => Middleware;
  readonly router: (data: object) => Middleware;
};

/** json-server with our groups in memory. It creates on POST, so that the one read of this API has to be turned into GET. */
export async function startJsonServer(): Promise<Running> {
  const jsonServer: JsonServer = createRequire(import.meta.url)("json-server");
  const app = jsonServer.create();
  for (const parse of jsonServer.bodyParser) app.use(parse);
  app.use((request, _response, next) => {
    if (request.method === "POST") request.method = "GET";
    next();
  });
  app.use(jsonServer.rewriter({ "/v1/*": "/$1" }));
  app.use(jsonServer.router({ cg: groups.map((group) => ({ id: group.customer_group_id, ...group })) }));
  return listen(createServer(app));
}
