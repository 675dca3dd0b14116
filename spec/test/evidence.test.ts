import { expect, test } from "vitest";
import { document, type Node, operations } from "./document.ts";

type Marked = { place: string; node: Node };

/** Everything of the document that must state its evidence: lint cannot see one that is missing beside a `$ref`. */
function marked(): Marked[] {
  const found: Marked[] = [];
  const schema = (node: Node, place: string) => {
    found.push({ place, node });
    for (const [name, property] of Object.entries<Node>(node.properties ?? {})) schema(property, `${place}.${name}`);
    if (node.items && !node.items.$ref) schema(node.items, `${place}[]`);
  };
  for (const { operation } of operations) {
    const id = operation.operationId;
    found.push({ place: id, node: operation });
    if (operation.requestBody) found.push({ place: `${id} request`, node: operation.requestBody });
    found.push({ place: `${id} 200`, node: operation.responses[200] });
  }
  for (const [name, node] of Object.entries<Node>(document.components.schemas)) schema(node, name);
  for (const kind of ["responses", "parameters"]) {
    for (const [name, node] of Object.entries<Node>(document.components[kind])) found.push({ place: name, node });
  }
  return found;
}

test("only one operation is documented to its last field, and the document does not claim more", () => {
  const inferred = JSON.stringify(document.components.schemas);
  expect(inferred).toContain('"level":"inferred"');
  const whole = ["CustomerGroup", "ListCustomerGroupsRequest"].map((name) => document.components.schemas[name]);
  for (const schema of whole) {
    const levels = Object.values<Node>(schema.properties).map((property) => property["x-evidence"].level);
    expect(new Set(levels)).toEqual(new Set(["documented"]));
  }
});

test("the only limit is the one that is documented: runs count from 1", () => {
  const limits: string[] = [];
  for (const { place, node } of marked()) {
    const keywords = ["minLength", "maxLength", "pattern", "minItems", "maxItems", "minimum", "maximum", "multipleOf"];
    for (const keyword of keywords.filter((name) => name in node)) {
      limits.push(`${place.split(".").at(-1)} ${keyword} ${node[keyword]} ${node["x-evidence"].limit}`);
    }
  }
  expect(new Set(limits)).toEqual(new Set(["run_number minimum 1 documented"]));
});
