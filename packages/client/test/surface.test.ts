import { type OperationId, operations } from "@nudgescribe/types";
import { expect, expectTypeOf, test } from "vitest";
import type {
  AuthenticateRequest,
  AuthTokens,
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
  StartCampaignRerunRequest,
  UpdateCustomerGroupRequest,
  UpdatedCustomerGroup,
  UpdateProfileFieldRequest,
  UploadCustomersRequest,
  UploadResult,
} from "../src/index.ts";
import { type CallOptions, Nudgescribe } from "../src/index.ts";

const nudgescribe = new Nudgescribe({ apiKey: "key", email: "ada@example.com", password: "secret" });

// The types are checked by `pnpm typecheck`; this file fails to compile when a method takes or gives another one.
type Method<Request, Answer> = (request: Request, options?: CallOptions) => Promise<Answer>;
const { authentication, customers, customerGroups, profileFields, campaigns, messages, reruns } = nudgescribe;
expectTypeOf(authentication.authenticate).toEqualTypeOf<Method<AuthenticateRequest, AuthTokens>>();
expectTypeOf(authentication.reauthenticate).toEqualTypeOf<(options?: CallOptions) => Promise<RenewedTokens>>();
expectTypeOf(customers.upload).toEqualTypeOf<Method<UploadCustomersRequest, UploadResult>>();
expectTypeOf(customers.countPages).toEqualTypeOf<Method<CountCustomerPagesRequest, CustomerPageCount>>();
expectTypeOf(customers.list).toEqualTypeOf<Method<ListCustomersRequest, Customer[]>>();
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
expectTypeOf(reruns.start).toEqualTypeOf<Method<StartCampaignRerunRequest, CampaignRerun>>();

expectTypeOf<UpdateProfileFieldRequest["field_format"]>().toEqualTypeOf<DateFormat | CurrencyCode | undefined>();
expectTypeOf<MessageFileJson>().toEqualTypeOf<MessageRow[] | { url?: string }>();
expectTypeOf<CustomerGroup["group_name"]>().toEqualTypeOf<string>();
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

test("each of the 21 operations is one method, and its type is checked above", async () => {
  const called: OperationId[] = [];
  const spied = new Nudgescribe({
    apiKey: "key",
    email: "ada@example.com",
    password: "secret",
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const row = Object.entries(operations).find(
        ([, { method, path }]) => method === request.method && path === pathname,
      );
      called.push(row?.[0] as OperationId);
      return Response.json({ access_token: "access", refresh_token: "refresh" });
    },
  });

  const { call: _generic, ...resources } = spied;
  const methods = Object.values<Record<string, (...args: unknown[]) => Promise<unknown>>>(resources as never).flatMap(
    (r) => Object.values(r),
  );
  await spied.campaigns.list({});
  called.length = 0;
  for (const method of methods) await (method.length === 1 ? method() : method({}));

  expect(methods).toHaveLength(21);
  expect(called.toSorted()).toEqual(Object.keys(operations).toSorted());
});
