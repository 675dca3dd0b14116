import type { Settings } from "./groups.ts";

/** The mock takes any credentials. */
export const anyone = (baseUrl: string): Settings => ({
  baseUrl,
  apiKey: "any",
  email: "ada@example.com",
  password: "any",
});
