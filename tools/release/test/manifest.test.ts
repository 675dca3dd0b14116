import { resolve } from "node:path";
import { publishablePackages } from "@nudgescribe/package-tools/publishable";
import { expect, test } from "vitest";
import { inOrder, type Manifest, provenanceProblems, readManifest } from "../src/rehearse/manifest.ts";
import { budgets, sizesIn } from "../src/rehearse/sizes.ts";

const home = resolve(import.meta.dirname, "../../..");
const sound: Manifest = {
  name: "@nudgescribe/types",
  version: "1.0.0",
  repository: {
    type: "git",
    url: "git+https://github.com/nudgescribe/nudgescribe-sdk.git",
    directory: "packages/types",
  },
  publishConfig: { access: "public", provenance: true },
};
const expected = { folder: "packages/types", repository: "nudgescribe/nudgescribe-sdk" };

test.each(publishablePackages(home))("$name has what provenance asks for", async ({ folder }) => {
  const manifest = await readManifest(resolve(home, folder));
  expect(provenanceProblems(manifest, { ...expected, folder })).toEqual([]);
});

test.each<[string, Partial<Manifest>, RegExp]>([
  [
    "another repository",
    { repository: { ...sound.repository, url: "git+https://github.com/other/sdk.git" } },
    /names other\/sdk; nudge/,
  ],
  ["no repository", { repository: {} }, /"repository\.url" is missing/],
  [
    "another folder",
    { repository: { ...sound.repository, directory: "packages/client" } },
    /"repository\.directory" should be packages\/types/,
  ],
  ["no provenance", { publishConfig: { access: "public" } }, /"publishConfig\.provenance" should be true/],
  [
    "restricted access",
    { publishConfig: { provenance: true, access: "restricted" } },
    /"publishConfig\.access" should be "public"/,
  ],
  [
    "a registry of its own",
    { publishConfig: { ...sound.publishConfig, registry: "https://r.example" } },
    /"publishConfig\.registry" would publish elsewhere/,
  ],
  [
    "a registry for a scope",
    { publishConfig: { ...sound.publishConfig, "@nudgescribe:registry": "https://r.example" } },
    /would publish elsewhere/,
  ],
])("%s is found", (_fault, change, message) => {
  expect(provenanceProblems(sound, expected)).toEqual([]);
  expect(provenanceProblems({ ...sound, ...change }, expected)).toContainEqual(expect.stringMatching(message));
});

test("what others need comes first", () => {
  const of = (name: string, ...needs: string[]) => ({
    manifest: { name, version: "1.0.0", dependencies: Object.fromEntries(needs.map((need) => [need, "^1.0.0"])) },
  });
  const ordered = inOrder([
    of("contract", "sandbox", "types"),
    of("client", "types"),
    of("sandbox", "types"),
    of("types"),
  ]);
  expect(ordered.map(({ manifest }) => manifest.name)).toEqual(["types", "sandbox", "contract", "client"]);
});

test("a bundle over its budget fails, and so does one that is missing", () => {
  const sizes = Object.fromEntries(Object.entries(budgets["vite"] ?? {}));
  expect(sizesIn("vite", JSON.stringify(sizes))).toMatch(/^one function 7\.10 kB of 7\.10 kB, start /);
  expect(() => sizesIn("vite", JSON.stringify({ ...sizes, start: 13_000 }))).toThrow(
    /start is 13\.00 kB, over its budget/,
  );
  expect(() => sizesIn("vite", "{}")).toThrow(/one function is nothing, over its budget/);
});
