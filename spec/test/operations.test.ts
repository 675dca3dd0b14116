import { expect, test } from "vitest";
import { document, operations, resolve } from "./document.ts";

// Transcribed from the vendor's pages, in the order of its sidebar. Titles, methods and paths are exact.
const vendor = [
  ["authenticate", "Authenticate", "post /v1/auth"],
  ["reauthenticate", "Re-Authenticate", "get /v1/auth"],
  ["uploadCustomers", "Upload and Validate Customer Data", "post /v1/customer/check"],
  ["countCustomerPages", "Get pages", "post /v1/customer/pages"],
  ["listCustomers", "Get Customers", "post /v1/customer"],
  ["deleteCustomers", "Delete Customers", "delete /v1/customer"],
  ["createCustomerGroup", "Create Customer Group", "put /v1/cg"],
  ["listCustomerGroups", "Get Customer Groups", "post /v1/cg"],
  ["updateCustomerGroup", "Update Customer Group", "patch /v1/cg"],
  ["deleteCustomerGroup", "Delete Customer Group", "delete /v1/cg"],
  ["createProfileField", "Create a Custom Profile Field", "put /v1/cpf"],
  ["listProfileFields", "Get Customer Profile Fields for a Workspace", "post /v1/cpf"],
  ["updateProfileField", "Update Custom Fields", "patch /v1/cpf"],
  ["deleteProfileFields", "Delete Custom Fields", "delete /v1/cpf"],
  ["listCampaigns", "Get All Accounts Campaigns", "post /v1/campaign/all"],
  ["publishMessages", "Publish Messages to Secure Storage", "post /v1/messages/publish"],
  ["countMessageFiles", "Get Campaign Messages Pages", "post /v1/messages/pages"],
  ["fetchMessageFile", "Retrieve Published Messages", "post /v1/messages/fetch"],
  ["listCampaignRuns", "Get Campaign Rerun History", "post /v1/campaign/rerun/history"],
  ["listRunMessages", "Get Run Messages", "post /v1/campaign/rerun/messages"],
  ["startCampaignRerun", "Initiate Campaign Rerun", "post /v1/campaign/rerun/initiate"],
];

test("holds the 21 operations of the vendor's newest pages and no other", () => {
  const ours = operations.map(({ method, path, operation }) => [
    operation.operationId,
    operation.summary,
    `${method} ${path}`,
  ]);
  expect(ours.sort()).toEqual(vendor.sort());
  expect(ours).toHaveLength(21);
});

test("is OpenAPI 3.1 with the dialect that makes Prism validate all of JSON Schema 2020-12", () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(document.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(document.servers[0].url).toBe("https://client-api.nudgescribe.com");
});

test.each(operations)(
  "$operation.operationId answers 200, the vendor's four errors by their labels, and default",
  ({ operation }) => {
    const labels = Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [status, resolve(response)["x-vendor-label"]]),
    );
    expect(labels).toEqual({
      200: "Success",
      400: "Bad Request",
      401: "Missing Fields",
      403: "Unauthorised",
      500: "Server Error",
      default: undefined,
    });
  },
);

test("the complete vendor page is reproduced exactly, as the first example", () => {
  const { operation } = operations.find(({ operation }) => operation.operationId === "listCustomerGroups") ?? {};
  const first = (media: { examples: object }) => {
    const [name, example] = Object.entries(media.examples)[0] ?? [];
    return [name, resolve(example).value];
  };
  expect(first(operation.requestBody.content["application/json"])).toEqual([
    "typical",
    { workspace_id: "your-workspace-id" },
  ]);
  expect(first(operation.responses[200].content["application/json"])).toEqual([
    "typical",
    [
      {
        customer_group_id: "string",
        account_id: "string",
        workspace_id: "string",
        group_name: "string",
        created_at: "string",
        updated_at: "string",
        created_by: "string",
        updated_by: "string",
      },
    ],
  ]);
  expect(operation["x-vendor-tags"]).toEqual([
    "Content",
    "Customer Groups",
    "Customer Group",
    "Customers",
    "Customer",
    "Get",
  ]);
});

test("enum values are the vendor's, to the letter", () => {
  const { DateFormat, ProfileFieldType, CurrencyCode } = document.components.schemas;
  expect(ProfileFieldType.enum).toEqual(["string", "number", "char", "Date", "currency"]);
  expect(DateFormat.enum).toEqual([
    "yyyy-MM-dd",
    "dd/MM/yyyy",
    "MM/dd/yyyy",
    "dd-MM-yyyy",
    "MM-dd-yyyy",
    "dd.MM.yyyy",
    "yyyy/MM/dd",
    "dd MMM yyyy",
    "MMM dd, yyyy",
    "MMMM dd, yyyy",
    "dd MMMM yyyy",
    "yy/MM/dd",
    "dd/MM/yy",
    "MM/dd/yy",
  ]);
  expect(CurrencyCode.enum.slice(0, 17).join(" ")).toBe(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD",
  );
  expect(CurrencyCode.enum).toEqual([...new Set(CurrencyCode.enum)].sort());
});
