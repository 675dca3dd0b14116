// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  AuthTokens,
  AuthenticateRequest,
  CampaignRerun,
  CampaignRun,
  CampaignsByWorkspace,
  CountCustomerPagesRequest,
  CountMessageFilesRequest,
  CreateCustomerGroupRequest,
  CreateProfileFieldRequest,
  CreatedCustomerGroup,
  Customer,
  CustomerGroup,
  CustomerPageCount,
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
  ProfileField,
  PublishMessagesRequest,
  PublishMessagesResult,
  RenewedTokens,
  RunMessage,
  StartCampaignRerunRequest,
  UpdateCustomerGroupRequest,
  UpdateProfileFieldRequest,
  UpdatedCustomerGroup,
  UploadCustomersRequest,
  UploadResult,
} from "./schemas.ts";

/** Request body and successful answer of every operation, as flat named types. */
export type OperationCalls = {
  authenticate: { request: AuthenticateRequest; response: AuthTokens };
  reauthenticate: { request: undefined; response: RenewedTokens };
  uploadCustomers: { request: UploadCustomersRequest; response: UploadResult };
  countCustomerPages: { request: CountCustomerPagesRequest; response: CustomerPageCount };
  listCustomers: { request: ListCustomersRequest; response: Customer[] };
  deleteCustomers: { request: DeleteCustomersRequest; response: DeleteCustomersResult };
  createCustomerGroup: { request: CreateCustomerGroupRequest; response: CreatedCustomerGroup };
  listCustomerGroups: { request: ListCustomerGroupsRequest; response: CustomerGroup[] };
  updateCustomerGroup: { request: UpdateCustomerGroupRequest; response: UpdatedCustomerGroup };
  deleteCustomerGroup: { request: DeleteCustomerGroupRequest; response: DeleteCustomerGroupResult };
  createProfileField: { request: CreateProfileFieldRequest; response: ProfileField };
  listProfileFields: { request: ListProfileFieldsRequest; response: ProfileField[] };
  updateProfileField: { request: UpdateProfileFieldRequest; response: ProfileField };
  deleteProfileFields: { request: DeleteProfileFieldsRequest; response: DeleteProfileFieldsResult };
  listCampaigns: { request: ListCampaignsRequest; response: CampaignsByWorkspace[] };
  publishMessages: { request: PublishMessagesRequest; response: PublishMessagesResult };
  countMessageFiles: { request: CountMessageFilesRequest; response: MessageFileCount };
  fetchMessageFile: { request: FetchMessageFileRequest; response: MessageFileJson | string };
  listCampaignRuns: { request: ListCampaignRunsRequest; response: CampaignRun[] };
  listRunMessages: { request: ListRunMessagesRequest; response: RunMessage[] };
  startCampaignRerun: { request: StartCampaignRerunRequest; response: CampaignRerun };
};
