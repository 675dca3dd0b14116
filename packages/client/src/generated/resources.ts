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
  StartCampaignRerunErrorBodies,
  StartCampaignRerunRequest,
  UpdateCustomerGroupRequest,
  UpdateProfileFieldRequest,
  UpdatedCustomerGroup,
  UploadCustomersRequest,
  UploadResult,
} from "@nudgescribe/types";
import * as rows from "@nudgescribe/types/operations";
import type { ApiPromise } from "../api-promise.ts";
import type { CallOptions, Core } from "../core.ts";
import type { Pages, PagesOptions } from "../pages.ts";
import { paginateLater } from "../pages-later.ts";
import { runFile, runSignIn } from "../run-other.ts";

/** Methods of `nudgescribe.authentication`. */
export type AuthenticationResource = {
  /**
   * Signs a user in and answers with an access token and a refresh token.
   * The API key goes into the `x-api-key` header, and no bearer token is sent.
   * The attempt is logged by the service.
   * By default the access token lasts 14 days and the refresh token 15 days.
   * Whether a second factor can be asked for here is unknown.
   *
   * `POST /v1/auth`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/authenticate-21253286e0
   */
  authenticate(request: AuthenticateRequest, options?: CallOptions): ApiPromise<AuthTokens>;

  /**
   * Exchanges the refresh token for new tokens, or confirms that the session is still good.
   * The refresh token goes where other calls have the access token.
   * Whether the old refresh token stays valid is unknown.
   * HTTP would usually use POST to make new tokens.
   * The vendor's page says GET, and the vendor's overview says TRACE; GET is what its sidebar and its sample have.
   *
   * `GET /v1/auth`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/re-authenticate-21297244e0
   */
  reauthenticate(options?: CallOptions): ApiPromise<RenewedTokens>;
};

/** Methods of `nudgescribe.customers`. */
export type CustomersResource = {
  /**
   * Checks customers against the profile fields of the workspace and stores them when they pass.
   * Give either the customers or a data file.
   * Existing customers are updated when a unique identifier matches; which field that is, is unknown.
   * Large uploads go to a background queue. The size that counts as large is unknown.
   * HTTP would usually send a file as `multipart/form-data` and answer queued work with 202.
   * The media type of the vendor is unknown; JSON is used here, and success is 200.
   *
   * `POST /v1/customer/check`, effect `unsafe`: repeating it may do the work twice.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/upload-and-validate-customer-data-21254956e0
   */
  upload(request: UploadCustomersRequest, options?: CallOptions): ApiPromise<UploadResult>;

  /**
   * Counts the pages of customers in one group.
   * Ask for it before Get Customers, then read the pages one at a time.
   * Nothing changes on the server.
   * The page size is unknown.
   * HTTP would usually use GET; the API uses POST for this read.
   *
   * `POST /v1/customer/pages`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-pages-21395356e0
   */
  countPages(request: CountCustomerPagesRequest, options?: CallOptions): ApiPromise<CustomerPageCount>;

  /**
   * Reads every item of all pages, in order: `for await` gives items, `.pages()` whole pages.
   * The pages are counted first with `countCustomerPages`, then read one after another with `listCustomers`, a bounded number ahead.
   *
   * @throws what the two operations throw, and UnexpectedResponseError when the count is missing
   * @see https://api-docs.nudgescribe.com/get-customers-21254995e0
   */
  list(request: Omit<ListCustomersRequest, "page">, options?: PagesOptions): Pages<Customer>;

  /**
   * Reads one page of the customers in one group.
   * The profile of each customer comes back encrypted.
   * Nothing changes on the server.
   * The page size and the number of the first page are unknown.
   * HTTP would usually use GET; the API uses POST for this read.
   *
   * `POST /v1/customer`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-customers-21254995e0
   */
  readPage(request: ListCustomersRequest, options?: CallOptions): ApiPromise<Customer[]>;

  /**
   * Deletes customers.
   * Whether a deletion can be undone is unknown.
   * HTTP gives the body of a DELETE no meaning; other deletes of this API carry the ids there, so this one is taken to do the same.
   *
   * `DELETE /v1/customer`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/customer-management-1579676m0
   */
  delete(request: DeleteCustomersRequest, options?: CallOptions): ApiPromise<DeleteCustomersResult>;
};

/** Methods of `nudgescribe.customerGroups`. */
export type CustomerGroupsResource = {
  /**
   * Creates a customer group in a workspace.
   * PUT creates here: repeating the call may create a second group.
   * Whether names must be unique is unknown.
   * HTTP would usually use POST and answer 201; the vendor uses PUT without an id and answers 200.
   *
   * `PUT /v1/cg`, effect `unsafe`: repeating it may do the work twice.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/create-customer-group-21262431e0
   */
  create(request: CreateCustomerGroupRequest, options?: CallOptions): ApiPromise<CreatedCustomerGroup>;

  /**
   * Reads the groups of one workspace. The API uses POST for this read.
   * Nothing changes on the server.
   * The page shows no paging: one call answers with all groups.
   * HTTP would usually use GET.
   *
   * `POST /v1/cg`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request documented, answer documented.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-customer-groups-21262453e0
   */
  list(request: ListCustomerGroupsRequest, options?: CallOptions): ApiPromise<CustomerGroup[]>;

  /**
   * Changes the name of a customer group.
   * The assignment of customers and their history stay as they are.
   * Other properties can be changed too, under names that were not seen.
   * HTTP would usually have the id in the path; the vendor has it in the body.
   *
   * `PATCH /v1/cg`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/update-customer-group-21262457e0
   */
  update(request: UpdateCustomerGroupRequest, options?: CallOptions): ApiPromise<UpdatedCustomerGroup>;

  /**
   * Deletes a customer group for good.
   * The organisation of customers and the reporting may suffer; what happens to the customers of the group is unknown.
   * HTTP gives the body of a DELETE no meaning; the vendor's page has one, and it is taken to hold the id.
   *
   * `DELETE /v1/cg`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/delete-customer-group-21262461e0
   */
  delete(request: DeleteCustomerGroupRequest, options?: CallOptions): ApiPromise<DeleteCustomerGroupResult>;
};

/** Methods of `nudgescribe.profileFields`. */
export type ProfileFieldsResource = {
  /**
   * Creates a profile field in a workspace.
   * The service checks the type and makes room for the field in its database.
   * PUT creates here: repeating the call may create a second field.
   * A format is needed for the types `Date` and `currency`.
   * HTTP would usually use POST and answer 201; the vendor uses PUT without an id.
   *
   * `PUT /v1/cpf`, effect `unsafe`: repeating it may do the work twice.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/create-a-custom-profile-field-21165314e0
   */
  create(request: CreateProfileFieldRequest, options?: CallOptions): ApiPromise<ProfileField>;

  /**
   * Reads the profile fields of one workspace with their definitions. The API uses POST for this read.
   * Nothing changes on the server.
   * Validation rules and options are said to be in the answer, under names that were not seen.
   * HTTP would usually use GET.
   *
   * `POST /v1/cpf`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-customer-profile-fields-for-a-workspace-21165323e0
   */
  list(request: ListProfileFieldsRequest, options?: CallOptions): ApiPromise<ProfileField[]>;

  /**
   * Changes a profile field.
   * Customer data that is already stored stays.
   * The required flag, the display name and the validation rules can be changed too, under names that were not seen.
   * HTTP would usually have the id in the path; the vendor's path has none, so the id is taken to be in the body.
   *
   * `PATCH /v1/cpf`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/update-custom-fields-21165325e0
   */
  update(request: UpdateProfileFieldRequest, options?: CallOptions): ApiPromise<ProfileField>;

  /**
   * Deletes profile fields for good.
   * All customer data held in them is deleted too.
   * HTTP gives the body of a DELETE no meaning; the vendor's page has one, and it is taken to hold the ids.
   *
   * `DELETE /v1/cpf`, effect `idempotent`: repeating it changes nothing more.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/delete-custom-fields-21165328e0
   */
  delete(request: DeleteProfileFieldsRequest, options?: CallOptions): ApiPromise<DeleteProfileFieldsResult>;
};

/** Methods of `nudgescribe.campaigns`. */
export type CampaignsResource = {
  /**
   * Reads the campaigns of the account, grouped by workspace.
   * A window of dates keeps only campaigns that were published in it.
   * Nothing changes on the server.
   * HTTP would usually use GET; the API uses POST for this read.
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/campaign/all`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-all-accounts-campaigns-23496088e0
   */
  list(request: ListCampaignsRequest, options?: CallOptions): ApiPromise<CampaignsByWorkspace[]>;
};

/** Methods of `nudgescribe.messages`. */
export type MessagesResource = {
  /**
   * Queues an export of the messages of a campaign to secure storage, as CSV files.
   * A campaign that is ready to publish becomes published, and so do its messages.
   * A usage quota is checked first. Its size, and the answer when it is used up, are unknown.
   * HTTP would usually answer queued work with 202; success is 200 here.
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/messages/publish`, effect `unsafe`: repeating it may do the work twice.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/publish-messages-to-secure-storage-23415434e0
   */
  publish(request: PublishMessagesRequest, options?: CallOptions): ApiPromise<PublishMessagesResult>;

  /**
   * Counts the exported files of a campaign. It counts files, not messages and not rows.
   * With `run_number` it counts the files of that historical run.
   * Without it the files of historical runs are never counted.
   * Nothing changes on the server, but the call counts as usage.
   * HTTP would usually use GET; the API uses POST for this read.
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/messages/pages`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-campaign-messages-pages-23505469e0
   */
  countFiles(request: CountMessageFilesRequest, options?: CallOptions): ApiPromise<MessageFileCount>;

  /**
   * Reads one exported file: raw CSV, parsed rows, or a link to download it.
   * With `run_number` it reads the file of that historical run, for which there is no link.
   * Parsed rows are at most 1000.
   * Nothing changes on the server.
   * HTTP would usually use GET and choose the form by `Accept`; the API uses POST, and the body names the form.
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/messages/fetch`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer unknown.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/retrieve-published-messages-23415624e0
   */
  fetchFile(request: FetchMessageFileRequest, options?: CallOptions): ApiPromise<MessageFileJson | string>;
};

/** Methods of `nudgescribe.reruns`. */
export type RerunsResource = {
  /**
   * Reads every run of a campaign, newest first.
   * A campaign that was never rerun has one entry, Run #1.
   * Nothing changes on the server.
   * HTTP would usually use GET; the API uses POST for this read.
   * The vendor marks this call as "Testing".
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/campaign/rerun/history`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-campaign-rerun-history-30059089e0
   */
  list(request: ListCampaignRunsRequest, options?: CallOptions): ApiPromise<CampaignRun[]>;

  /**
   * Reads the generated messages of a campaign.
   * With `run_number` it reads that run, with its archived messages.
   * Without it only the active messages of the current run are read.
   * Nothing changes on the server.
   * HTTP would usually use GET; the API uses POST for this read.
   * The vendor marks this call as "Testing".
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/campaign/rerun/messages`, effect `safe`: it only reads.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/get-run-messages-30065027e0
   */
  listMessages(request: ListRunMessagesRequest, options?: CallOptions): ApiPromise<RunMessage[]>;

  /**
   * Starts a new run of a published campaign for a different customer group.
   * The call previews the segments, makes the run, archives the messages of the run before and queues the work, all or nothing.
   * The campaign leaves `Published`: it becomes `Ready for review` when new segments need messages, or `Ready to publish` when all segments matched.
   * The campaign and every message of its current run must be published; otherwise the answer is 400.
   * HTTP would usually answer queued work with 202; success is 200 here.
   * The vendor marks this call as "Testing".
   * The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
   *
   * `POST /v1/campaign/rerun/initiate`, effect `unsafe`: repeating it may do the work twice.
   *
   * @remarks Evidence: operation documented, request inferred, answer inferred.
   * @throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError
   * @see https://api-docs.nudgescribe.com/initiate-campaign-rerun-30074122e0
   */
  start(request: StartCampaignRerunRequest, options?: CallOptions): ApiPromise<CampaignRerun, StartCampaignRerunErrorBodies>;
};

/** Every operation of the Client API, grouped by what it acts on. */
export type Resources = {
  readonly authentication: AuthenticationResource;
  readonly customers: CustomersResource;
  readonly customerGroups: CustomerGroupsResource;
  readonly profileFields: ProfileFieldsResource;
  readonly campaigns: CampaignsResource;
  readonly messages: MessagesResource;
  readonly reruns: RerunsResource;
};

export function createResources(core: Core): Resources {
  return {
    authentication: {
      authenticate: (request, options) => runSignIn(core, rows.authenticate, request, options),
      reauthenticate: (options) => runSignIn(core, rows.reauthenticate, undefined, options),
    },
    customers: {
      upload: (request, options) => core.run(rows.uploadCustomers, request, options),
      countPages: (request, options) => core.run(rows.countCustomerPages, request, options),
      list: (request, options) => paginateLater(core, { read: rows.listCustomers, count: rows.countCustomerPages }, request, options),
      readPage: (request, options) => core.run(rows.listCustomers, request, options),
      delete: (request, options) => core.run(rows.deleteCustomers, request, options),
    },
    customerGroups: {
      create: (request, options) => core.run(rows.createCustomerGroup, request, options),
      list: (request, options) => core.run(rows.listCustomerGroups, request, options),
      update: (request, options) => core.run(rows.updateCustomerGroup, request, options),
      delete: (request, options) => core.run(rows.deleteCustomerGroup, request, options),
    },
    profileFields: {
      create: (request, options) => core.run(rows.createProfileField, request, options),
      list: (request, options) => core.run(rows.listProfileFields, request, options),
      update: (request, options) => core.run(rows.updateProfileField, request, options),
      delete: (request, options) => core.run(rows.deleteProfileFields, request, options),
    },
    campaigns: {
      list: (request, options) => core.run(rows.listCampaigns, request, options),
    },
    messages: {
      publish: (request, options) => core.run(rows.publishMessages, request, options),
      countFiles: (request, options) => core.run(rows.countMessageFiles, request, options),
      fetchFile: (request, options) => runFile(core, rows.fetchMessageFile, request, options),
    },
    reruns: {
      list: (request, options) => core.run(rows.listCampaignRuns, request, options),
      listMessages: (request, options) => core.run(rows.listRunMessages, request, options),
      start: (request, options) => core.run(rows.startCampaignRerun, request, options),
    },
  };
}
