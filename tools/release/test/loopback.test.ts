import { expect, test } from "vitest";
import { loopbackUrl } from "../src/rehearse/loopback.ts";
import { createProject } from "../src/rehearse/project.ts";
import { publishTarball } from "../src/rehearse/publish.ts";
import { runScript } from "./run-script.ts";
import { temporaryFolder } from "./temporary.ts";

const refused = /is not a registry on this machine, and a rehearsal publishes nowhere else/;
const elsewhere = [
  "https://registry.example/",
  "http://registry.example/",
  "https://127.0.0.1:4873/",
  "http://127.0.0.1.registry.example/",
  "http://localhost.example/",
  "http://10.0.0.1:4873/",
  "http://0.0.0.0:4873/",
  "http://user:password@127.0.0.1:4873/",
  "http://127.0.0.1:4873@registry.example/",
  "npm",
  "",
];

test.each(elsewhere)("the registry %j is refused", (url) => {
  expect(() => loopbackUrl(url)).toThrow(refused);
});

test.each(["http://127.0.0.1:4873/", "http://localhost:4873", "http://[::1]:4873/", "http://127.8.9.1/"])(
  "the registry %j is on this machine",
  (url) => {
    expect(loopbackUrl(url).hostname).toMatch(/^(?:127\..*|localhost|\[::1\])$/);
  },
);

test("a password in the address does not get into the message", () => {
  expect(() => loopbackUrl("http://ada:secret@registry.example/")).toThrow(/^http:\/\/registry\.example is not/);
});

const of = { name: "@nudgescribe/types", version: "1.0.0", file: "types.tgz", integrity: "sha512-x" };

test("neither publishing nor installing begins with a registry elsewhere", async () => {
  await using folder = await temporaryFolder();
  const registry = "https://registry.example/";
  await expect(publishTarball({ of, folder: folder.path, registry })).rejects.toThrow(refused);
  const options = { name: "runtimes", folder: `${folder.path}/project`, packages: [of], registry: new URL(registry) };
  await expect(createProject(options)).rejects.toThrow(refused);
});

test("the command refuses it before anything is made", async () => {
  const { code, output } = await runScript("rehearse/main.ts", ["--registry", "https://registry.example/"]);
  expect(code).toBe(1);
  expect(output).toBe(
    "https://registry.example is not a registry on this machine, and a rehearsal publishes nowhere else; leave out --registry, or give http://127.0.0.1:PORT/\n",
  );
});

test.each([
  {
    args: ["--plant", "nothing"],
    said: /--plant nothing is no fault; there are missing-file, wrong-exports, smaller-bump/,
  },
  { args: ["--quick", "--out", "somewhere"], said: /--out keeps what may be published; rehearse all of it/ },
])("$args is told what is wrong with it", async ({ args, said }) => {
  const { code, output } = await runScript("rehearse/main.ts", args);
  expect(code).toBe(1);
  expect(output).toMatch(said);
});
