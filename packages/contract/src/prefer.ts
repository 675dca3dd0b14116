import type { IHttpOperationConfig } from "@stoplight/prism-http";

/**
 * Which answer a request asks for, in the words of RFC 7240 that Prism uses:
 * `Prefer: code=403, example=expired`, `Prefer: dynamic=true, seed=1`.
 */
export function readPrefer(header: string | undefined): IHttpOperationConfig {
  const config: IHttpOperationConfig = { dynamic: false };
  for (const part of (header ?? "").split(/[,;]/)) {
    const [name, ...rest] = part.trim().split("=");
    const value = rest
      .join("=")
      .trim()
      .replace(/^"(.*)"$/, "$1");
    if (name === "code" && /^\d{3}$/.test(value)) config.code = Number(value);
    if (name === "example" && value) config.exampleKey = value;
    if (name === "dynamic") config.dynamic = value !== "false";
    if (name === "seed" && value) config.seed = value;
  }
  return config;
}
