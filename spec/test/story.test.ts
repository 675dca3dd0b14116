import { expect, test } from "vitest";
import { document, type Node } from "./document.ts";

// All examples tell one story, so that a consumer of the mock can follow an id from one answer into the next request.
// Left out: the vendor's own sample, and the examples that are there for their size or for a value of tomorrow.
const asides = /^(listCustomerGroups\.(typical|typical\.request|large)|fetchMessageFile\.cut|errors\..*|.*\.future)$/;

const examples = Object.entries<Node>(document.components.examples).filter(([name]) => !asides.test(name));
const exampleValue = (name: string): Node => document.components.examples[name].value;

/** Every id of a kind, such as `cg_81c0e2`, in a value. */
const idsIn = (value: unknown, kind: string): string[] =>
  JSON.stringify(value).match(new RegExp(`\\b${kind}_[0-9a-z]+`, "g")) ?? [];

/** Every object in a value, at any depth. */
function objectsIn(value: Node): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

// The answers in which a consumer meets the ids of each kind first.
const introduced: Record<string, string[]> = {
  ws: ["listCampaigns.typical"],
  cmp: ["listCampaigns.typical", "listCampaigns.all"],
  cg: ["listCustomerGroups.several", "listCampaigns.typical", "createCustomerGroup.typical"],
  fld: ["listProfileFields.typical"],
  cus: ["listCustomers.typical"],
  msg: ["listRunMessages.typical", "listRunMessages.current"],
};

test.each(Object.entries(introduced))(
  "every id %s_… of the examples is one that an answer introduces",
  (kind, names) => {
    const known = new Set(names.flatMap((name) => idsIn(exampleValue(name), kind)));
    const strangers = examples.flatMap(([name, { value }]) =>
      idsIn(value, kind)
        .filter((id) => !known.has(id))
        .map((id) => `${name}: ${id}`),
    );
    expect(known.size).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
  },
);

test.each([
  ["customer_group_id", ["group_name", "customer_group_name"]],
  ["campaign_id", ["campaign_name"]],
  ["workspace_id", ["workspace_name"]],
  ["field_id", ["field_name"]],
])("a %s has the same name wherever it appears", (idMember, nameMembers) => {
  const names = new Map<string, Set<string>>();
  // A change of the name is what the update examples show.
  const unchanged = examples.filter(([name]) => !name.startsWith("update"));
  for (const object of unchanged.flatMap(([, { value }]) => objectsIn(value))) {
    for (const member of nameMembers.filter((name) => name in object)) {
      names.set(object[idMember], new Set([...(names.get(object[idMember]) ?? []), object[member]]));
    }
  }
  names.delete(undefined as never); // a request that creates has a name and no id yet
  expect(names.size).toBeGreaterThan(0);
  expect([...names].filter(([, found]) => found.size > 1)).toEqual([]);
});

test("nothing is changed before it was created", () => {
  const dated = examples.flatMap(([, { value }]) => objectsIn(value)).filter((object) => object.updated_at);
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.filter((object) => object.updated_at < object.created_at)).toEqual([]);
});
