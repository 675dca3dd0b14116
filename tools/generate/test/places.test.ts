import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Document } from "../src/document.ts";
import { emitPlaces } from "../src/places.ts";

const root = resolve(import.meta.dirname, "../../..");
const document: Document = JSON.parse(await readFile(join(root, "spec/dist/openapi.json"), "utf8"));
const text = await emitPlaces(root, document);
const places: Record<string, string> = JSON.parse(text.slice(text.indexOf("= {") + 2, text.lastIndexOf(";")));

const keyOf = (pointer: string) =>
  pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");

async function lineAt(place: string): Promise<string> {
  const [file = "", line = ""] = place.split(":");
  return (await readFile(join(root, file), "utf8")).split("\n")[Number(line) - 1] ?? "";
}

/** Places whose line has neither the key nor is the first of a file of its own. */
async function strayed(all: Record<string, string>): Promise<string[]> {
  const rows = await Promise.all(
    Object.entries(all).map(async ([pointer, place]) => ({ pointer, place, line: await lineAt(place) })),
  );
  return rows
    .filter(
      ({ pointer, place, line }) => !line.includes(keyOf(pointer)) && !place.endsWith(":1") && !/\/\d+$/.test(pointer),
    )
    .map(({ pointer, place }) => `${pointer} ${place}`);
}

test("each place is the line with its key", async () => {
  expect(Object.keys(places).length).toBeGreaterThan(1_000);
  expect(await strayed(places)).toEqual([]);
});

test("a place that is a line off is seen", async () => {
  const rule = "/components/schemas/CreateCustomerGroupRequest/required";
  const off = (places[rule] ?? "").replace(/\d+$/, (line) => String(Number(line) + 1));
  expect(await strayed({ [rule]: off })).toEqual([`${rule} ${off}`]);
});

test.each([
  ["an operation", "/paths/~1v1~1cg/post", /^spec\/paths\/v1_cg\.yaml:\d+$/],
  ["a shared answer", "/components/responses/BadRequest", /^spec\/components\/responses\/BadRequest\.yaml:1$/],
  [
    "a member",
    "/components/schemas/CustomerGroup/properties/group_name",
    /^spec\/components\/schemas\/CustomerGroup\.yaml:\d+$/,
  ],
  [
    "an example",
    "/components/examples/createCustomerGroup.typical",
    /^spec\/components\/examples\/createCustomerGroup\.typical\.yaml:1$/,
  ],
])("%s has a place", (_, pointer, place) => {
  expect(places[pointer]).toMatch(place);
});

test("all schemas and all operations have one", () => {
  const schemas = Object.keys(document.components.schemas).map((name) => `/components/schemas/${name}`);
  const paths = Object.keys(document.paths).map((path) => `/paths/${path.replaceAll("/", "~1")}`);
  expect([...schemas, ...paths].filter((pointer) => !(pointer in places))).toEqual([]);
});

test("the same contract gives the same file", async () => {
  expect(await emitPlaces(root, document)).toBe(text);
});
