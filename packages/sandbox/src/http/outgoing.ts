/** An answer before it becomes bytes. */
export type Outgoing = {
  readonly status: number;
  readonly type: "application/json" | "text/csv" | "application/xml";
  readonly text: string;
  /** The rule that a refusal follows. */
  readonly rule?: string;
};

/** An answer with the one member that every error body has. */
export const says = (status: number, message: string): Outgoing => ({
  status,
  type: "application/json",
  text: JSON.stringify({ message }),
});

export const headersOf = ({ type, rule }: Outgoing): Record<string, string> => ({
  "content-type": type === "text/csv" ? "text/csv; charset=utf-8" : type,
  ...(rule !== undefined && { "x-sandbox-rule": rule }),
});

export const toResponse = (outgoing: Outgoing): Response =>
  new Response(outgoing.text, { status: outgoing.status, headers: headersOf(outgoing) });
