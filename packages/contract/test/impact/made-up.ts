import type { Change } from "../../src/impact/changes.ts";

const body = "/requestBody/content/application~1json/schema";
const answer = "/responses/200/content/application~1json/schema";

const major = (operation: string, rest: Omit<Change, "operation" | "level">): Change => ({
  operation,
  level: "major",
  migration: "do something about it",
  ...rest,
});

/** Changes that nobody plans, one of each kind that meets code. */
export const madeUp = {
  fieldNeeded: major("createCustomerGroup", {
    ...{ layer: "wire", kind: "request-member-needed", pointer: `${body}/properties/purpose` },
    words: "the request needs a new field `purpose`",
  }),
  fieldGone: major("createCustomerGroup", {
    ...{ layer: "wire", kind: "request-member-gone", pointer: `${body}/properties/group_name` },
    words: "the request has no field `group_name` any more",
  }),
  memberGone: major("listCustomerGroups", {
    ...{ layer: "wire", kind: "answer-member-gone", pointer: `${answer}/items/properties/group_name` },
    words: "each item of the answer has no member `group_name` any more",
  }),
  memberOptional: major("listCustomerGroups", {
    ...{ layer: "wire", kind: "answer-member-optional", pointer: `${answer}/items/properties/group_name` },
    words: "`group_name` of each item of the answer may be missing",
  }),
  operationGone: major("createCustomerGroup", {
    ...{ layer: "wire", kind: "operation-gone", pointer: "" },
    words: "the operation is gone",
  }),
  methodRenamed: major("createCustomerGroup", {
    ...{ layer: "types", kind: "method-renamed", pointer: "/x-method" },
    words: "the client's method is `customerGroups.add` now; it was `customerGroups.create`",
  }),
  effectChanged: major("createCustomerGroup", {
    ...{ layer: "behaviour", kind: "effect-changed", pointer: "/effect" },
    words: "the client repeats the call after a failure",
  }),
  exampleGone: major("createCustomerGroup", {
    ...{ layer: "types", kind: "example-gone", pointer: "/responses/403/examples/expired" },
    words: "the example `expired` of status 403 is gone",
  }),
  statusGone: major("listCustomerGroups", {
    ...{ layer: "wire", kind: "status-gone", pointer: "/responses/403" },
    words: "the status `403` is not declared any more",
  }),
  exportGone: {
    ...{ level: "major", layer: "types", kind: "export-gone", pointer: "@nudgescribe/client#UnauthorisedError" },
    words: "`UnauthorisedError` is gone",
  },
} satisfies Record<string, Change>;
