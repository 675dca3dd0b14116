// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  Acknowledgement,
  AuthTokens,
  AuthenticateRequest,
  CampaignRerun,
  CampaignRun,
  CampaignsByWorkspace,
  CountCustomerPagesRequest,
  CountMessageFilesRequest,
  CreateCustomerGroupRequest,
  CreateProfileFieldRequest,
  Customer,
  CustomerGroup,
  DeleteCustomerGroupRequest,
  DeleteCustomersRequest,
  DeleteProfileFieldsRequest,
  FetchMessageFileRequest,
  ListCampaignRunsRequest,
  ListCampaignsRequest,
  ListCustomerGroupsRequest,
  ListCustomersRequest,
  ListProfileFieldsRequest,
  ListRunMessagesRequest,
  MessageFileJson,
  PageCount,
  ProfileField,
  PublishMessagesRequest,
  RunMessage,
  StartCampaignRerunRequest,
  UpdateCustomerGroupRequest,
  UpdateProfileFieldRequest,
  UploadCustomersRequest,
  UploadResult,
} from "./schemas.ts";

/** Request body and successful answer of every operation, as flat named types. */
export type OperationCalls = {
  authenticate: { request: AuthenticateRequest; response: AuthTokens };
  reauthenticate: { request: undefined; response: AuthTokens };
  uploadCustomers: { request: UploadCustomersRequest; response: UploadResult };
  countCustomerPages: { request: CountCustomerPagesRequest; response: PageCount };
  listCustomers: { request: ListCustomersRequest; response: Customer[] };
  deleteCustomers: { request: DeleteCustomersRequest; response: Acknowledgement };
  createCustomerGroup: { request: CreateCustomerGroupRequest; response: CustomerGroup };
  listCustomerGroups: { request: ListCustomerGroupsRequest; response: CustomerGroup[] };
  updateCustomerGroup: { request: UpdateCustomerGroupRequest; response: CustomerGroup };
  deleteCustomerGroup: { request: DeleteCustomerGroupRequest; response: Acknowledgement };
  createProfileField: { request: CreateProfileFieldRequest; response: ProfileField };
  listProfileFields: { request: ListProfileFieldsRequest; response: ProfileField[] };
  updateProfileField: { request: UpdateProfileFieldRequest; response: ProfileField };
  deleteProfileFields: { request: DeleteProfileFieldsRequest; response: Acknowledgement };
  listCampaigns: { request: ListCampaignsRequest; response: CampaignsByWorkspace[] };
  publishMessages: { request: PublishMessagesRequest; response: Acknowledgement };
  countMessageFiles: { request: CountMessageFilesRequest; response: PageCount };
  fetchMessageFile: { request: FetchMessageFileRequest; response: MessageFileJson | string };
  listCampaignRuns: { request: ListCampaignRunsRequest; response: CampaignRun[] };
  listRunMessages: { request: ListRunMessagesRequest; response: RunMessage[] };
  startCampaignRerun: { request: StartCampaignRerunRequest; response: CampaignRerun };
};
