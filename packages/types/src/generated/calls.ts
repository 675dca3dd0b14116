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
  ErrorBody,
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
  RerunRefusal,
  RunMessage,
  StartCampaignRerunRequest,
  UpdateCustomerGroupRequest,
  UpdateProfileFieldRequest,
  UpdatedCustomerGroup,
  UploadCustomersRequest,
  UploadResult,
} from "./schemas.ts";

/** What most operations say when they fail, by status. */
export type ErrorBodies = { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody };

/** What `startCampaignRerun` says when it fails, by status. */
export type StartCampaignRerunErrorBodies = { 400: RerunRefusal; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody };

/** Request body, successful answer and error bodies of every operation, as flat named types. */
export type OperationCalls = {
  authenticate: { request: AuthenticateRequest; response: AuthTokens; errors: ErrorBodies };
  reauthenticate: { request: undefined; response: RenewedTokens; errors: ErrorBodies };
  uploadCustomers: { request: UploadCustomersRequest; response: UploadResult; errors: ErrorBodies };
  countCustomerPages: { request: CountCustomerPagesRequest; response: CustomerPageCount; errors: ErrorBodies };
  listCustomers: { request: ListCustomersRequest; response: Customer[]; errors: ErrorBodies };
  deleteCustomers: { request: DeleteCustomersRequest; response: DeleteCustomersResult; errors: ErrorBodies };
  createCustomerGroup: { request: CreateCustomerGroupRequest; response: CreatedCustomerGroup; errors: ErrorBodies };
  listCustomerGroups: { request: ListCustomerGroupsRequest; response: CustomerGroup[]; errors: ErrorBodies };
  updateCustomerGroup: { request: UpdateCustomerGroupRequest; response: UpdatedCustomerGroup; errors: ErrorBodies };
  deleteCustomerGroup: { request: DeleteCustomerGroupRequest; response: DeleteCustomerGroupResult; errors: ErrorBodies };
  createProfileField: { request: CreateProfileFieldRequest; response: ProfileField; errors: ErrorBodies };
  listProfileFields: { request: ListProfileFieldsRequest; response: ProfileField[]; errors: ErrorBodies };
  updateProfileField: { request: UpdateProfileFieldRequest; response: ProfileField; errors: ErrorBodies };
  deleteProfileFields: { request: DeleteProfileFieldsRequest; response: DeleteProfileFieldsResult; errors: ErrorBodies };
  listCampaigns: { request: ListCampaignsRequest; response: CampaignsByWorkspace[]; errors: ErrorBodies };
  publishMessages: { request: PublishMessagesRequest; response: PublishMessagesResult; errors: ErrorBodies };
  countMessageFiles: { request: CountMessageFilesRequest; response: MessageFileCount; errors: ErrorBodies };
  fetchMessageFile: { request: FetchMessageFileRequest; response: MessageFileJson | string; errors: ErrorBodies };
  listCampaignRuns: { request: ListCampaignRunsRequest; response: CampaignRun[]; errors: ErrorBodies };
  listRunMessages: { request: ListRunMessagesRequest; response: RunMessage[]; errors: ErrorBodies };
  startCampaignRerun: { request: StartCampaignRerunRequest; response: CampaignRerun; errors: StartCampaignRerunErrorBodies };
};
