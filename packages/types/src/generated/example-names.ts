// Generated from spec/ by `pnpm generate`. Do not edit.

/** Names of the contract's example answers, by operation and by status; `default` is any status that it does not name. */
export type ExampleNames = {
  readonly authenticate: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly reauthenticate: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly uploadCustomers: {
    readonly 200: "typical" | "refused";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly countCustomerPages: {
    readonly 200: "typical" | "empty" | "large";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly listCustomers: {
    readonly 200: "typical" | "empty";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly deleteCustomers: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly createCustomerGroup: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly listCustomerGroups: {
    readonly 200: "typical" | "empty" | "several" | "large";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly updateCustomerGroup: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly deleteCustomerGroup: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly createProfileField: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly listProfileFields: {
    readonly 200: "typical" | "empty";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly updateProfileField: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly deleteProfileFields: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly listCampaigns: {
    readonly 200: "typical" | "all" | "empty" | "future";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly publishMessages: {
    readonly 200: "typical";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly countMessageFiles: {
    readonly 200: "typical" | "notReady";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly fetchMessageFile: {
    readonly 200: "typical" | "link" | "cut";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly listCampaignRuns: {
    readonly 200: "typical" | "first";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly listRunMessages: {
    readonly 200: "typical" | "current" | "empty";
    readonly 400: "badRequest";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
  readonly startCampaignRerun: {
    readonly 200: "typical" | "matched";
    readonly 400: "notPublished" | "unpublishedMessages" | "currentRun";
    readonly 401: "missingFields";
    readonly 403: "refused" | "expired";
    readonly 500: "serverError";
    readonly default: "unexpected";
  };
};
