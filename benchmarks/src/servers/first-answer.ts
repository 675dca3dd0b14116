import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expectGroups, listing, workspace_id } from "./listing.ts";

const run = promisify(execFile);

/** Where the dependencies of the benchmarks resolve. */
const folder = fileURLToPath(new URL("../..", import.meta.url));

/** A server as a module starts it: source text that leaves `url`, and what ends it. */
export type Starting = { readonly name: string; readonly start: string; readonly signIn?: boolean };

const here = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);

const own = (name: string, file: string, start: string): Starting => ({
  name,
  start: `const { ${start} } = await import(${here(file)}); const { url } = await ${start}();`,
});

export const bareNode: Starting = own("bare node:http", "./bare.ts", "startBare");
export const jsonServer: Starting = own("json-server", "./json-server.ts", "startJsonServer");
export const prismAlone: Starting = own("Prism's own server", "./prism.ts", "startPrism");

/** From the import to the first answer, in a fresh Node whose own start is not counted, nor what `fetch` itself needs to load. */
export async function firstAnswer({ name, start, signIn = false }: Starting): Promise<number> {
  const [path, headers, body] = signIn
    ? ["/v1/auth", { "x-api-key": "sandbox-api-key" }, signInBody]
    : [listing.path, { authorization: "Bearer token" }, { workspace_id }];
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  const source = `
    await fetch("data:,").then((response) => response.text());
    const begin = performance.now();
    ${start}
    const answer = await fetch(url + ${JSON.stringify(path)}, ${JSON.stringify(init)});
    const text = await answer.text();
    console.log(JSON.stringify({ status: answer.status, text, time: performance.now() - begin }));
    process.exit();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source], { cwd: folder });
  const { status, text, time }: { status: number; text: string; time: number } = JSON.parse(stdout);
  if (status !== 200) throw new Error(`${name} answered ${status}: ${text}`);
  if (!signIn) expectGroups(name, JSON.parse(text));
  return time;
}

const signInBody = { email: "dana.whitfield@harbourmutual.example", password: "a-password-for-examples" };
