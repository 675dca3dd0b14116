// Generated from spec/ by `pnpm generate`. Do not edit.

import type { components } from "./openapi.ts";

/**
 * What the API says about a failure.
 * No error body was ever shown, so every member is optional and more members may appear.
 *
 * @remarks Evidence: inferred. The most common shape of its kind; no page shows an error body.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];

/**
 * The tokens of a renewed session.
 * Whether the refresh token is renewed too is unknown.
 *
 * @remarks Evidence: inferred. Taken to be what signing in answers; the body was not seen.
 */
export type RenewedTokens = components["schemas"]["RenewedTokens"];

/**
 * The credentials of a user. The API key travels beside them in the `x-api-key` header.
 *
 * @remarks Evidence: inferred. The page shows the first field; a comma after it says that at least one more follows.
 */
export type AuthenticateRequest = components["schemas"]["AuthenticateRequest"];

/**
 * The two tokens of a session.
 * The access token lasts 14 days and the refresh token 15 days, by default.
 *
 * @remarks Evidence: inferred. Both tokens are tags of the page and have documented lifetimes; the body was not seen.
 */
export type AuthTokens = components["schemas"]["AuthTokens"];

/**
 * One customer to upload.
 * Each key is the name of a profile field of the workspace.
 *
 * @remarks Evidence: inferred. Attributes are dynamic and follow the profile fields of the workspace.
 */
export type CustomerRow = components["schemas"]["CustomerRow"];

/**
 * Customers as JSON, one object a customer.
 *
 * @remarks Evidence: inferred. A customer data object is one of the two documented forms; its name is unknown.
 */
export type UploadCustomersRowsRequest = components["schemas"]["UploadCustomersRowsRequest"];

/**
 * Customers as the text of a CSV file.
 *
 * @remarks Evidence: inferred. A data file is one of the two documented forms; how it travels is unknown.
 */
export type UploadCustomersFileRequest = components["schemas"]["UploadCustomersFileRequest"];

/**
 * Either a data file or the customers themselves, never both.
 *
 * @remarks Evidence: documented. The choice is documented; the field names are not.
 */
export type UploadCustomersRequest = components["schemas"]["UploadCustomersRequest"];

/**
 * One value that did not pass validation.
 *
 * @remarks Evidence: inferred. Validation is documented as field by field; the shape of a finding is unknown.
 */
export type UploadFinding = components["schemas"]["UploadFinding"];

/**
 * What became of an upload.
 *
 * @remarks Evidence: inferred. Field by field validation is documented; the answer was not seen.
 */
export type UploadResult = components["schemas"]["UploadResult"];

/**
 * The group whose pages are counted.
 *
 * @remarks Evidence: inferred. The count is for one customer group; the field names were not seen.
 */
export type CountCustomerPagesRequest = components["schemas"]["CountCustomerPagesRequest"];

/**
 * How many pages of customers a group has.
 *
 * @remarks Evidence: inferred. The call returns one number; its name was not seen.
 */
export type CustomerPageCount = components["schemas"]["CustomerPageCount"];

/**
 * One page of one group.
 *
 * @remarks Evidence: inferred. Documented as per group and paged; the field names were not seen.
 */
export type ListCustomersRequest = components["schemas"]["ListCustomersRequest"];

/**
 * A person in a customer group.
 * The profile comes back encrypted.
 *
 * @remarks Evidence: inferred. Shaped like the group object; only the encrypted profile is documented.
 */
export type Customer = components["schemas"]["Customer"];

/**
 * The customers to delete.
 *
 * @remarks Evidence: inferred. No copy of the page was found; other deletes carry JSON bodies.
 */
export type DeleteCustomersRequest = components["schemas"]["DeleteCustomersRequest"];

/**
 * Says that the customers are gone. What else the answer holds is unknown.
 *
 * @remarks Evidence: inferred. The page was never seen.
 */
export type DeleteCustomersResult = components["schemas"]["DeleteCustomersResult"];

/**
 * A group to be.
 *
 * @remarks Evidence: inferred. The two members of the group object that a caller can set.
 */
export type CreateCustomerGroupRequest = components["schemas"]["CreateCustomerGroupRequest"];

/**
 * The group that was created.
 * The answer was not seen; it is taken to be the whole group, and promises no member.
 *
 * @remarks Evidence: inferred. A creator needs the id and the audit members, which the server makes.
 */
export type CreatedCustomerGroup = components["schemas"]["CreatedCustomerGroup"];

/**
 * The workspace whose groups are read.
 *
 * @remarks Evidence: documented.
 */
export type ListCustomerGroupsRequest = components["schemas"]["ListCustomerGroupsRequest"];

/**
 * A named set of customers in a workspace.
 *
 * @remarks Evidence: documented. All eight members and their types are documented; required is inferred from the page showing whole objects.
 */
export type CustomerGroup = components["schemas"]["CustomerGroup"];

/**
 * The group to delete.
 *
 * @remarks Evidence: inferred. A body is documented; its fields were not seen.
 */
export type DeleteCustomerGroupRequest = components["schemas"]["DeleteCustomerGroupRequest"];

/**
 * Says that the group is gone. What else the answer holds is unknown.
 *
 * @remarks Evidence: inferred. The body was not seen.
 */
export type DeleteCustomerGroupResult = components["schemas"]["DeleteCustomerGroupResult"];

/**
 * A new name for a group.
 *
 * @remarks Evidence: inferred. The id is in the body because no path carries one.
 */
export type UpdateCustomerGroupRequest = components["schemas"]["UpdateCustomerGroupRequest"];

/**
 * The group after the change.
 * The answer was not seen; it is taken to be the whole group, and promises no member.
 *
 * @remarks Evidence: inferred. The call changes a group; its answer was not seen.
 */
export type UpdatedCustomerGroup = components["schemas"]["UpdatedCustomerGroup"];

/**
 * A field that needs no format.
 *
 * @remarks Evidence: inferred. Only the type is documented; the rest follows the group calls.
 */
export type CreatePlainFieldRequest = components["schemas"]["CreatePlainFieldRequest"];

/**
 * How a date is written, in the order of the vendor's page.
 *
 * @remarks Evidence: documented.
 */
export type DateFormat = components["schemas"]["DateFormat"];

/**
 * A field that holds a date.
 *
 * @remarks Evidence: inferred. Type and format are documented; the rest follows the group calls.
 */
export type CreateDateFieldRequest = components["schemas"]["CreateDateFieldRequest"];

/**
 * Which currency an amount is in.
 * `AED` to `BMD` are documented. The codes after `BMD` are inferred.
 *
 * @remarks Evidence: combined. The list is cut after BMD; the rest is ISO 4217 as it was before 2025, with national and regional tender only.
 */
export type CurrencyCode = components["schemas"]["CurrencyCode"];

/**
 * A field that holds an amount of money.
 *
 * @remarks Evidence: inferred. Type and format are documented; the rest follows the group calls.
 */
export type CreateCurrencyFieldRequest = components["schemas"]["CreateCurrencyFieldRequest"];

/**
 * A profile field to be.
 * `field_type` decides whether a format is needed and which one.
 *
 * @remarks Evidence: combined. The types and when a format is needed are documented; the split in three is ours.
 */
export type CreateProfileFieldRequest = components["schemas"]["CreateProfileFieldRequest"];

/**
 * A column of customer data in a workspace.
 * Validation rules and options exist too, under names that were not seen.
 *
 * @remarks Evidence: inferred. Shaped like the group object; the body was not seen.
 */
export type ProfileField = components["schemas"]["ProfileField"];

/**
 * The workspace whose fields are read.
 *
 * @remarks Evidence: inferred. The page says that the fields are read for one workspace; its body was not seen.
 */
export type ListProfileFieldsRequest = components["schemas"]["ListProfileFieldsRequest"];

/**
 * The fields to delete.
 *
 * @remarks Evidence: inferred. A body is documented; its fields were not seen.
 */
export type DeleteProfileFieldsRequest = components["schemas"]["DeleteProfileFieldsRequest"];

/**
 * Says that the fields are gone. What else the answer holds is unknown.
 *
 * @remarks Evidence: inferred. The body was not seen.
 */
export type DeleteProfileFieldsResult = components["schemas"]["DeleteProfileFieldsResult"];

/**
 * What a profile field holds.
 * `Date` has a capital letter; the other four do not.
 * `Date` and `currency` need a format.
 *
 * @remarks Evidence: documented.
 */
export type ProfileFieldType = components["schemas"]["ProfileFieldType"];

/**
 * The changes to one profile field. What is left out stays as it is.
 * The required flag, the display name and the validation rules can be changed too, under names that were not seen.
 *
 * @remarks Evidence: inferred. Only the type and the format are documented names.
 */
export type UpdateProfileFieldRequest = components["schemas"]["UpdateProfileFieldRequest"];

/**
 * A window of publication dates.
 * An empty object asks for every campaign of the account.
 *
 * @remarks Evidence: inferred. An optional window is documented; the names of its ends are not.
 */
export type ListCampaignsRequest = components["schemas"]["ListCampaignsRequest"];

/**
 * A set of messages generated for a customer group.
 *
 * @remarks Evidence: inferred. Status and metadata are documented; the names are not.
 */
export type Campaign = components["schemas"]["Campaign"];

/**
 * The campaigns of one workspace.
 *
 * @remarks Evidence: inferred. The grouping by workspace is documented; the names are not.
 */
export type CampaignsByWorkspace = components["schemas"]["CampaignsByWorkspace"];

/**
 * The campaign to publish.
 *
 * @remarks Evidence: inferred. The call acts on one campaign; its body was not seen.
 */
export type PublishMessagesRequest = components["schemas"]["PublishMessagesRequest"];

/**
 * Says that the export is queued. Whether the answer names a job is unknown.
 *
 * @remarks Evidence: inferred. The body was not seen; no job id is documented.
 */
export type PublishMessagesResult = components["schemas"]["PublishMessagesResult"];

/**
 * The campaign, or the run, whose files are counted.
 *
 * @remarks Evidence: inferred. The need of a campaign is documented; the name is not.
 */
export type CountMessageFilesRequest = components["schemas"]["CountMessageFilesRequest"];

/**
 * How many exported files a campaign or a run has.
 *
 * @remarks Evidence: inferred. The call returns one number; its name was not seen.
 */
export type MessageFileCount = components["schemas"]["MessageFileCount"];

/**
 * Which file, and in which form.
 *
 * @remarks Evidence: inferred. A campaign, a file and a form are documented needs; their names are not.
 */
export type FetchMessageFileRequest = components["schemas"]["FetchMessageFileRequest"];

/**
 * One row of an exported file. Which columns there are is unknown.
 *
 * @remarks Evidence: unknown. The table of export columns is lost.
 */
export type MessageRow = components["schemas"]["MessageRow"];

/**
 * For `json` the rows of a file, at most 1000.
 * For `url` an object with a link to download it. The link holds its own permission, so treat it as a secret.
 *
 * @remarks Evidence: inferred. Both forms and the limit are documented; how they are told apart, and what an overlong file gives, is not.
 */
export type MessageFileJson = components["schemas"]["MessageFileJson"];

/**
 * The campaign whose runs are read.
 *
 * @remarks Evidence: inferred. The history is that of one campaign; the body was not seen.
 */
export type ListCampaignRunsRequest = components["schemas"]["ListCampaignRunsRequest"];

/**
 * How many messages of a run are in which state.
 *
 * @remarks Evidence: inferred. A summary is documented; its shape is not.
 */
export type RunMessageSummary = components["schemas"]["RunMessageSummary"];

/**
 * One run of a campaign against one customer group.
 *
 * @remarks Evidence: inferred. The content of an entry is documented in prose; the names are not.
 */
export type CampaignRun = components["schemas"]["CampaignRun"];

/**
 * The campaign, or the run, whose messages are read.
 *
 * @remarks Evidence: inferred. The need of a campaign is documented; the name is not.
 */
export type ListRunMessagesRequest = components["schemas"]["ListRunMessagesRequest"];

/**
 * A generated message.
 *
 * @remarks Evidence: inferred. The content of a message is documented in prose; the names are not.
 */
export type RunMessage = components["schemas"]["RunMessage"];

/**
 * The campaign to run again, and the group to run it for.
 *
 * @remarks Evidence: inferred. The text names both; the body was not seen.
 */
export type StartCampaignRerunRequest = components["schemas"]["StartCampaignRerunRequest"];

/**
 * The run that was started.
 *
 * @remarks Evidence: inferred. The two results that the overview speaks of; the body was not seen.
 */
export type CampaignRerun = components["schemas"]["CampaignRerun"];

/**
 * Why a rerun is refused.
 * The three causes are documented; how the body tells them apart is not, so every member is optional and more may appear.
 *
 * @remarks Evidence: inferred. The most common shape of its kind; no page shows an error body.
 */
export type RerunRefusal = components["schemas"]["RerunRefusal"];
