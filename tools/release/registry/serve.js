// Serves an empty registry for our scope on a free port of loopback, and prints it: `serve.js INSTALLED STORAGE`.
// Verdaccio is installed apart from the workspace: its 300 packages would be waited for by everybody's first start.
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";

const [installed = "", storage = ""] = process.argv.slice(2);
const { runServer } = createRequire(join(installed, "package.json"))("verdaccio");

const app = await runServer({
  self_path: storage,
  storage,
  auth: {},
  // Nothing is fetched from anywhere: what is not published here is not here.
  uplinks: {},
  packages: { "@nudgescribe/*": { access: "$all", publish: "$all" } },
  web: { enable: false },
  log: { type: "stdout", format: "json", level: "error" },
  max_body_size: "50mb",
});
const server = app.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
// The parent's end is this one's end, however the parent ends.
process.stdin.resume().once("close", () => process.exit());
