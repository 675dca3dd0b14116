/** A request as it goes over the wire. */
export type Call = {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
  /** For a request whose right answer is known: a refusal by both is as wrong as one by either. */
  readonly wants?: "taken";
};

/** What a world makes of the form of a request. A refusal for what the world knows, such as an unknown id, is `taken`. */
export type Verdict = "taken" | "credential" | "missing" | "wrong" | "no operation" | "not acceptable" | "failed";

export type Opinion = {
  readonly verdict: Verdict;
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** The rule or the violations that it named. */
  readonly said: string;
};

export type World = { readonly name: "mock" | "sandbox"; readonly ask: (call: Call) => Promise<Opinion> };
