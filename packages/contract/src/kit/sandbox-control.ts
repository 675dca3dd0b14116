import type { Sandbox } from "@nudgescribe/sandbox";
import type { SandboxOrder } from "../server/protocol.ts";

type Asynchronous<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/** The methods of a sandbox, which is in the process of the server; so each returns a promise. */
export type SandboxControl = {
  readonly credentials: () => Promise<Sandbox["credentials"]>;
} & { readonly [Group in "clock" | "state" | "platform" | "faults" | "journal"]: Asynchronous<Sandbox[Group]> };

export function createSandboxControl(call: (order: SandboxOrder) => Promise<unknown>): SandboxControl {
  const group = (name: string): object =>
    new Proxy(
      {},
      {
        get: (_none, method) =>
          typeof method === "string" && method !== "then"
            ? (...args: unknown[]) => call({ path: [name, method], args })
            : undefined,
      },
    );
  return {
    credentials: () => call({ path: ["credentials", ""], args: [] }),
    ...Object.fromEntries(["clock", "state", "platform", "faults", "journal"].map((name) => [name, group(name)])),
  } as SandboxControl;
}
