import type { OperationId } from "./generated/operations.ts";

/** How well a fact about the vendor's API is known. */
export type EvidenceLevel =
  /** Stands in a vendor page. */
  | "documented"
  /** Two vendor pages joined. */
  | "combined"
  /** Filled in, with a reason; not a fact about the real service. */
  | "inferred"
  | "unknown";

/** What one operation does at run time. Everything that differs between operations is read from its row. */
export type OperationRow = {
  readonly id: OperationId;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Path below the base URL, such as `/v1/cg`. */
  readonly path: string;
  /**
   * What repeating the call does: `safe` only reads, `idempotent` changes nothing more, `unsafe` may do the work twice.
   * The HTTP method does not say: reads are POST here and creates are PUT.
   */
  readonly effect: "safe" | "idempotent" | "unsafe";
  /** The credential the call carries: the API key, the access token or the refresh token. */
  readonly auth: "apiKey" | "access" | "refresh";
  /** Statuses that mean "token refused". 403 in this API; 401 means missing fields. */
  readonly refusal: readonly number[];
  /** How a successful body reads; `file` is one of several media types, told apart by the answer's `Content-Type`. */
  readonly result: "json" | "csv" | "file" | "void";
  /** For a `file`: the media type to ask for, chosen by the value of one request field. */
  readonly accept?: { readonly field: string; readonly media: Readonly<Record<string, string>> };
  /** For the reading half of a count and read pair. */
  readonly pages?: {
    /** The operation that counts the pages. */
    readonly count: OperationId;
    /** The member of its answer that holds the number of pages. */
    readonly total: string;
    /** The request field that selects a page. */
    readonly page: string;
    /** The number of the first page. */
    readonly first: number;
  };
  /** Optional request headers of the operation. */
  readonly headers: readonly string[];
  /** What must never reach a log: header names, and JSON pointers into the bodies (`*` is any item of an array). */
  readonly sensitive: {
    readonly headers: readonly string[];
    readonly request: readonly string[];
    readonly response: readonly string[];
  };
  /** How well method and path, request body and successful answer are known. */
  readonly evidence: {
    readonly operation: EvidenceLevel;
    readonly request?: EvidenceLevel;
    readonly response: EvidenceLevel;
  };
};
