/** The parts of a Pact file, version 4, that the kit writes. */
export type Pact = {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly Interaction[];
  readonly metadata: { readonly pactSpecification: { readonly version: "4.0" } };
};

/** One call that the consumer's tests made, and the answer that it got. */
export type Interaction = {
  readonly type: "Synchronous/HTTP";
  /** Of the call's shape: the same call has the same key in every recording. */
  readonly key: string;
  readonly description: string;
  readonly pending: false;
  readonly comments: {
    /** Names of the tests that made the call. */
    readonly text: readonly string[];
    /** Where the consumer makes it, such as `src/groups/save.ts:41`. */
    readonly callers: readonly string[];
    readonly operation: string;
  };
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: Readonly<Record<string, readonly string[]>>;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body?: Body;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body?: Body;
    readonly matchingRules?: { readonly body: Readonly<Record<"$", MatchingRule>> };
  };
};

export type Body = { readonly content: unknown; readonly contentType: string; readonly encoded: false };

type MatchingRule = { readonly combine: "AND"; readonly matchers: readonly { readonly match: "type" }[] };
