import type { RunMessage } from "@nudgescribe/types";

/**
 * The segment of a message as text. Its real shape is unknown, so whatever is no text is written as JSON; `undefined` when
 * there is none.
 *
 * @remarks Evidence: that a message carries its segment is documented, the name and the shape of the member are inferred.
 */
export function segmentName({ segment }: RunMessage): string | undefined {
  const value: unknown = segment;
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * The text of a message; `undefined` when there is none, and then nothing can be said about it.
 *
 * @remarks Evidence: the name of the member is inferred.
 */
export function messageText({ content }: RunMessage): string | undefined {
  const value: unknown = content;
  return typeof value === "string" ? value : undefined;
}
