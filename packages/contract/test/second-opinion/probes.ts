import type { OperationRow } from "@nudgescribe/types";
import { operations } from "@nudgescribe/types";
import type { Call, Opinion, Verdict } from "./call.ts";
import type { Worlds } from "./worlds.ts";

/** One of the questions that every mock is asked, put to this contract, with the right answer. */
export type Probe = {
  readonly name: string;
  readonly call: Call;
  readonly wants: Verdict;
  /** What else must be so in the mock's answer, or in both. */
  readonly mock?: (opinion: Opinion) => boolean;
  readonly both?: (opinion: Opinion) => boolean;
};

type Change = Partial<Omit<Call, "what">> & { readonly body?: unknown };

const workspace_id = "ws_2f6c1d";
const group = { workspace_id, customer_group_id: "cg_5d20e8" };
const field = { workspace_id, field_name: "renewal" };
const file = { campaign_id: "cmp_3e9a52", page: 1 };
const bearer = (token: string) => ({
  headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
});

/** The probes that one request answers; what needs memory is in `memory.ts`. */
export async function probes({ signedIn }: Worlds): Promise<Probe[]> {
  const credentials = {
    apiKey: await signedIn("apiKey"),
    access: await signedIn("access"),
    refresh: await signedIn("refresh"),
  };
  const to =
    ({ id, method, path, auth }: OperationRow, body?: unknown) =>
    (name: string, wants: Verdict, change: Change = {}, more: Pick<Probe, "mock" | "both"> = {}): Probe => {
      const type = body === undefined ? {} : { "content-type": "application/json" };
      const { body: other = body, ...parts } = change;
      const text = other === undefined ? undefined : JSON.stringify(other);
      const call = { method, path, text, headers: { ...type, ...credentials[auth] }, ...parts, what: `${id}: ${name}` };
      return { name, call, wants, ...more };
    };
  const prefer = (words: string) => ({
    headers: { "content-type": "application/json", ...credentials.access, prefer: words },
  });

  const list = to(operations.listCustomerGroups, { workspace_id });
  const login = to(operations.authenticate, { email: "a@b.example", password: "secret" });
  const create = to(operations.createCustomerGroup, { workspace_id, group_name: "New policyholders" });
  const remove = to(operations.deleteProfileFields, { workspace_id, field_ids: ["fld_1"] });
  const upload = to(operations.uploadCustomers, { ...group, customers: [{ first_name: "Ann" }] });
  const fetchFile = to(operations.fetchMessageFile, { ...file, format: "json" });
  const createField = to(operations.createProfileField, { ...field, field_type: "Date", field_format: "yyyy-MM-dd" });
  const updateField = to(operations.updateProfileField, { workspace_id, field_id: "fld_1", field_format: "GBP" });
  const runs = to(operations.listRunMessages, { campaign_id: "cmp_3e9a52", run_number: 1 });

  return [
    // base
    list("a list is read by POST", "taken"),
    list("an unknown path", "no operation", { path: "/v1/nothing" }),
    list("an unknown method", "no operation", { method: "OPTIONS" }),
    // auth
    list("no token is 403", "credential", { headers: { "content-type": "application/json" } }, { both: is(403) }),
    login("a sign-in needs no token", "taken"),
    list("a token that nobody signed is 403", "credential", bearer("garbage")),
    // req
    fetchFile("a value outside its list", "wrong", { body: { ...file, format: "xml" } }, { both: is(400) }),
    fetchFile("text for an integer", "wrong", { body: { ...file, page: "one", format: "json" } }),
    list("a path in other letters", "no operation", { path: "/V1/CG" }),
    create("a create by PUT is 200", "taken", {}, { both: is(200) }),
    create(
      "an unknown member is taken",
      "taken",
      { body: { workspace_id, group_name: "A", colour: "red" } },
      { both: is(200) },
    ),
    create("a missing member is 401", "missing", { body: { workspace_id } }, { both: is(401) }),
    remove("a DELETE with a body", "taken"),
    remove("a DELETE with a wrong body", "wrong", { body: { workspace_id, field_ids: "fld_1" } }),
    remove("a DELETE without a body is 401", "missing", { text: undefined }, { both: is(401) }),
    list("text/plain", "wrong", { headers: { ...credentials.access, "content-type": "text/plain" } }),
    list("malformed JSON", "wrong", { text: '{"workspace_id":' }, { both: is(400) }),
    // 3.1
    upload("rows as JSON", "taken"),
    upload("null in a list of types", "taken", { body: { ...group, customers: [{ first_name: null }] } }),
    login("a number for an e-mail address", "wrong", { body: { email: 7, password: "secret" } }),
    runs("a number below its minimum", "wrong", { body: { campaign_id: "cmp_3e9a52", run_number: 0 } }),
    createField("a form that its const decides", "wrong", {
      body: { ...field, field_type: "Date", field_format: "GBP" },
    }),
    upload("neither of two forms", "wrong", { body: group }),
    upload("rows as a file", "taken", { body: { ...group, data_file: "first_name\nAnn\n" } }),
    remove("a wrong second item", "wrong", { body: { workspace_id, field_ids: ["fld_1", 7] } }),
    upload("both of two forms", "wrong", { body: { ...group, customers: [], data_file: "first_name\n" } }),
    upload("a row with an object in it", "wrong", { body: { ...group, customers: [{ first_name: {} }] } }),
    updateField("neither side of if and else", "wrong", {
      body: { workspace_id, field_id: "fld_1", field_format: "money" },
    }),
    createField("a const in the answer", "taken", {}, { both: ({ body }) => body.includes('"Date"') }),
    // neg
    fetchFile(
      "Accept: text/csv gives CSV",
      "taken",
      {
        body: { ...file, format: "csv" },
        headers: { "content-type": "application/json", ...credentials.access, accept: "text/csv" },
      },
      { mock: ({ type }) => type === "text/csv" },
    ),
    fetchFile("Accept: application/xml is 406", "not acceptable", {
      headers: { "content-type": "application/json", ...credentials.access, accept: "application/xml" },
    }),
    list("Prefer: code=403", "taken", prefer("code=403"), { mock: is(403) }),
    list("Prefer: example=empty", "taken", prefer("example=empty"), { mock: ({ body }) => body === "[]" }),
    // fault replies
    list("Prefer: code=500", "taken", prefer("code=500"), { mock: is(500) }),
    fetchFile("a link in place of a file", "taken", { body: { ...file, format: "url" } }),
  ];
}

const is =
  (status: number) =>
  (opinion: Opinion): boolean =>
    opinion.status === status;
