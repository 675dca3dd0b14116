import { type OperationId, operations } from "@nudgescribe/types";
import document from "@nudgescribe/types/openapi.json" with { type: "json" };
import { expect, expectTypeOf, test } from "vitest";
import * as functions from "../src/functions.ts";
import type {
  AuthenticateRequest,
  AuthTokens,
  Campaign,
  CampaignRerun,
  CampaignRun,
  CampaignsByWorkspace,
  CountCustomerPagesRequest,
  CountMessageFilesRequest,
  CreateCustomerGroupRequest,
  CreatedCustomerGroup,
  CreateProfileFieldRequest,
  CurrencyCode,
  Customer,
  CustomerGroup,
  CustomerPageCount,
  DateFormat,
  DeleteCustomerGroupRequest,
  DeleteCustomerGroupResult,
  DeleteCustomersRequest,
  DeleteCustomersResult,
  DeleteProfileFieldsRequest,
  DeleteProfileFieldsResult,
  FetchMessageFileRequest,
  ListCampaignRunsRequest,
  ListCampaignsRequest,
  ListCustomerGroupsRequest,
  ListCustomersRequest,
  ListProfileFieldsRequest,
  ListRunMessagesRequest,
  MessageFileCount,
  MessageFileJson,
  MessageRow,
  ProfileField,
  PublishMessagesRequest,
  PublishMessagesResult,
  RenewedTokens,
  RunMessage,
  StartCampaignRerunErrorBodies,
  StartCampaignRerunRequest,
  UpdateCustomerGroupRequest,
  UpdatedCustomerGroup,
  UpdateProfileFieldRequest,
  UploadCustomersRequest,
  UploadResult,
} from "../src/index.ts";
import { type ApiPromise, type CallOptions, Nudgescribe, type Pages, type PagesOptions } from "../src/index.ts";

const nudgescribe = new Nudgescribe({ apiKey: "key", email: "ada@example.com", password: "secret" });

// The types are checked by `pnpm typecheck`; this file fails to compile when a method takes or gives another one.
type Method<Request, Answer> = (request: Request, options?: CallOptions) => ApiPromise<Answer>;
const { authentication, customers, customerGroups, profileFields, campaigns, messages, reruns } = nudgescribe;
expectTypeOf(authentication.authenticate).toEqualTypeOf<Method<AuthenticateRequest, AuthTokens>>();
expectTypeOf(authentication.reauthenticate).toEqualTypeOf<(options?: CallOptions) => ApiPromise<RenewedTokens>>();
expectTypeOf(customers.upload).toEqualTypeOf<Method<UploadCustomersRequest, UploadResult>>();
expectTypeOf(customers.countPages).toEqualTypeOf<Method<CountCustomerPagesRequest, CustomerPageCount>>();
expectTypeOf(customers.readPage).toEqualTypeOf<Method<ListCustomersRequest, Customer[]>>();
expectTypeOf(customers.list).toEqualTypeOf<
  (request: Omit<ListCustomersRequest, "page">, options?: PagesOptions) => Pages<Customer>
>();
expectTypeOf(customers.delete).toEqualTypeOf<Method<DeleteCustomersRequest, DeleteCustomersResult>>();
expectTypeOf(customerGroups.create).toEqualTypeOf<Method<CreateCustomerGroupRequest, CreatedCustomerGroup>>();
expectTypeOf(customerGroups.list).toEqualTypeOf<Method<ListCustomerGroupsRequest, CustomerGroup[]>>();
expectTypeOf(customerGroups.update).toEqualTypeOf<Method<UpdateCustomerGroupRequest, UpdatedCustomerGroup>>();
expectTypeOf(customerGroups.delete).toEqualTypeOf<Method<DeleteCustomerGroupRequest, DeleteCustomerGroupResult>>();
expectTypeOf(profileFields.create).toEqualTypeOf<Method<CreateProfileFieldRequest, ProfileField>>();
expectTypeOf(profileFields.list).toEqualTypeOf<Method<ListProfileFieldsRequest, ProfileField[]>>();
expectTypeOf(profileFields.update).toEqualTypeOf<Method<UpdateProfileFieldRequest, ProfileField>>();
expectTypeOf(profileFields.delete).toEqualTypeOf<Method<DeleteProfileFieldsRequest, DeleteProfileFieldsResult>>();
expectTypeOf(campaigns.list).toEqualTypeOf<Method<ListCampaignsRequest, CampaignsByWorkspace[]>>();
expectTypeOf(messages.publish).toEqualTypeOf<Method<PublishMessagesRequest, PublishMessagesResult>>();
expectTypeOf(messages.countFiles).toEqualTypeOf<Method<CountMessageFilesRequest, MessageFileCount>>();
expectTypeOf(messages.fetchFile).toEqualTypeOf<Method<FetchMessageFileRequest, MessageFileJson | string>>();
expectTypeOf(reruns.list).toEqualTypeOf<Method<ListCampaignRunsRequest, CampaignRun[]>>();
expectTypeOf(reruns.listMessages).toEqualTypeOf<Method<ListRunMessagesRequest, RunMessage[]>>();
expectTypeOf(reruns.start).toEqualTypeOf<
  (
    request: StartCampaignRerunRequest,
    options?: CallOptions,
  ) => ApiPromise<CampaignRerun, StartCampaignRerunErrorBodies>
>();

expectTypeOf<UpdateProfileFieldRequest["field_format"]>().toEqualTypeOf<DateFormat | CurrencyCode | undefined>();
expectTypeOf<MessageFileJson>().toEqualTypeOf<MessageRow[] | { url?: string }>();
expectTypeOf<CustomerGroup["group_name"]>().toEqualTypeOf<string>();
expectTypeOf<CustomerGroup["created_at"]>().toEqualTypeOf<string>();
expectTypeOf<"a status of tomorrow">().toExtend<NonNullable<Campaign["status"]>>();
expectTypeOf<{
  workspace_id: string;
  field_name: string;
  field_type: "Date";
  field_format: "yyyy-MM-dd";
}>().toExtend<CreateProfileFieldRequest>();
expectTypeOf<{
  workspace_id: string;
  field_name: string;
  field_type: "Date";
}>().not.toExtend<CreateProfileFieldRequest>();
expectTypeOf<{
  workspace_id: string;
  field_name: string;
  field_type: "date";
  field_format: "yyyy-MM-dd";
}>().not.toExtend<CreateProfileFieldRequest>();
expectTypeOf<{ workspace_id: string; customer_group_id: string }>().not.toExtend<UploadCustomersRequest>();

type Doer = (...args: unknown[]) => Promise<unknown>;
type DocumentOperation = { operationId: OperationId; "x-method": string; requestBody?: object };

const listed = Object.values(document.paths as unknown as Record<string, Record<string, DocumentOperation>>).flatMap(
  (item) => Object.values(item),
);

/** A fetch that notes which operation is asked for. */
function spy() {
  const called: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const { pathname } = new URL(url);
    const row = Object.values(operations).find(({ method, path }) => method === init.method && path === pathname);
    called.push(row?.id ?? pathname);
    return Response.json({ access_token: "access", refresh_token: "refresh" });
  };
  return { called, options: { apiKey: "key", email: "ada@example.com", password: "secret", fetch } };
}

test.each(listed)("$operationId is the method $x-method and the function $operationId", async (operation) => {
  const { called, options } = spy();
  const [group = "", name = ""] = operation["x-method"].split(".");
  const resource = new Nudgescribe(options)[group as keyof Nudgescribe] as unknown as Record<string, Doer>;
  const client = functions.createClient(options);
  const request = operation.requestBody ? [{}] : [];

  await resource[name]?.(...request);
  await (functions as unknown as Record<string, Doer>)[operation.operationId]?.(client, ...request);

  const needsToken = operations[operation.operationId].auth === "apiKey" ? [] : ["authenticate"];
  const expected = [...needsToken, operation.operationId];
  expect(called).toEqual([...expected, ...expected]);
});

test("all 21 operations were looked at", () => {
  expect(listed.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(operations).toSorted());
  expect(listed).toHaveLength(21);
});
