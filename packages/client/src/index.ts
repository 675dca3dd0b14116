export type {
  ErrorBodies,
  EvidenceLevel,
  OperationCalls,
  OperationId,
  OperationRow,
  StartCampaignRerunErrorBodies,
} from "@nudgescribe/types";
export type * from "@nudgescribe/types/schemas";
export type { ApiPromise, ApiResponse, Result } from "./api-promise.ts";
export type { StoredTokens, TokenStore } from "./auth/token-store.ts";
export type { CallOptions } from "./core.ts";
export * from "./errors/index.ts";
export type { CsvRow } from "./files/csv.ts";
export type { ExportOptions, ExportProgress } from "./files/export-messages.ts";
export type { CustomerFiles, MessageFiles } from "./files/file-methods.ts";
export type { ImportOptions, ImportProgress, ImportRequest } from "./files/import-customers.ts";
export type { ImportReport, RefusedValue } from "./files/import-report.ts";
export type { MessageFile, MessageFileRequest, MessageFileRows } from "./files/messages.ts";
export type { PresignedLink } from "./files/presigned-link.ts";
export type { CsvSource, CustomerSource } from "./files/source.ts";
export type {
  AuthenticationResource,
  CampaignsResource,
  CustomerGroupsResource,
  CustomersResource,
  MessagesResource,
  ProfileFieldsResource,
  RerunsResource,
  Resources,
} from "./generated/resources.ts";
export { type Call, Nudgescribe } from "./nudgescribe.ts";
export type * from "./observe/events.ts";
export type { Logger } from "./observe/log.ts";
export type { LogLevel } from "./observe/log-level.ts";
export type { NudgescribeOptions } from "./options.ts";
export type { Pages, PagesOptions } from "./pages.ts";
export type { ContextOptions } from "./sending-context.ts";
export type { ClientOptions } from "./settings.ts";
export type { Fetch } from "./transport/exchange.ts";
