/** An answer before it becomes bytes. */
export type Outgoing = {
  readonly status: number;
  readonly type: "application/json" | "text/csv" | "application/xml";
  readonly text: string;
  /** The rule that a refusal follows. */
  readonly rule?: string;
  /** Time of the sandbox, in ms since 1970: a client takes the age of its tokens from the `Date` of answers. */
  readonly now?: number | undefined;
};

/** An answer with the one member that every error body has. */
export const says = (status: number, message: string): Outgoing => ({
  status,
  type: "application/json",
  text: JSON.stringify({ message }),
});

export const headersOf = ({ type, rule, now }: Outgoing): Record<string, string> => ({
  "content-type": type === "text/csv" ? "text/csv; charset=utf-8" : type,
  ...(rule !== undefined && { "x-sandbox-rule": rule }),
  ...(now !== undefined && { date: new Date(now).toUTCString() }),
});

export const toResponse = (outgoing: Outgoing): Response =>
  new Response(outgoing.text, { status: outgoing.status, headers: headersOf(outgoing) });
