/** A name as a step of a JSON pointer (RFC 6901). */
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** `~1v1~1cg` → `/v1/cg`. */
export const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");
