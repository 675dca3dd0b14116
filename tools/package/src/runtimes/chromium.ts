import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { chromium as driver } from "playwright-core";
import { bundle } from "../bundle.ts";
import { NotInstallableError } from "./install.ts";
import type { Context } from "./program.ts";
import { programTimeout, type Runtime } from "./runtime.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real browser, which the machine has: the page comes from one origin and the API is another. */
export const chromium: Runtime = {
  name: "chromium",
  required: true,
  prepare: async () => {
    const executablePath = findChromium();
    await using browser = await launch(executablePath);
    return { version: browser.version(), run: (program, context) => runInPage(program, context) };
  },
};

/** @throws NotInstallableError */
function findChromium(): string {
  const found = process.env["CHROMIUM_PATH"] || places.find((path) => existsSync(path));
  if (found && existsSync(found)) return found;
  throw new NotInstallableError("no Chromium found; apt-get install chromium, or set CHROMIUM_PATH");
}

/**
 * Opens a page and gives what an expression evaluates to there.
 *
 * @throws NotInstallableError when there is no Chromium
 */
export async function evaluateOn(url: string, expression: string): Promise<unknown> {
  await using browser = await launch(findChromium());
  const page = await browser.newPage();
  page.setDefaultTimeout(programTimeout);
  await page.goto(url);
  return await page.evaluate(expression);
}

const launch = (executablePath: string) =>
  driver.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });

async function runInPage(program: string, context: Context): Promise<unknown> {
  const code = await bundle({ code: `export { default } from ${JSON.stringify(program)};`, from: dirname(program) });
  await using site = await serve(code);
  return await evaluateOn(
    site.url,
    `import("/program.js").then(({ default: run }) => run(${JSON.stringify(context)}))`,
  );
}

async function serve(code: Uint8Array): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(({ url }, response) => {
    if (url === "/program.js") response.writeHead(200, { "content-type": "text/javascript" }).end(code);
    else response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>program</title>");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
