import type { RunMessage } from "@nudgescribe/types";

/** The segment of a message as text. Its real shape is unknown, so whatever is no text is written as JSON. */
export function segmentName({ segment }: RunMessage): string | undefined {
  const value: unknown = segment;
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The text of a message. Without one, nothing can be said about it. */
export function messageText({ content }: RunMessage): string | undefined {
  const value: unknown = content;
  return typeof value === "string" ? value : undefined;
}
