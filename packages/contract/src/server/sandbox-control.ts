import type { Sandbox } from "@nudgescribe/sandbox";
import type { SandboxOrder } from "./protocol.ts";
import type { SandboxWorld } from "./sandbox-world.ts";
import type { Scope } from "./scope.ts";

const groups: readonly string[] = ["clock", "state", "platform", "faults", "journal"] satisfies (keyof Sandbox)[];

/**
 * Calls a method of a scope's sandbox, or reads its credentials.
 *
 * @throws RangeError in the mock world, and for what is no method; what the method throws
 */
export async function controlSandbox({ kind, world }: Scope, { path, args }: SandboxOrder): Promise<unknown> {
  if (kind !== "sandbox")
    throw new RangeError('the mock has no memory to control; open the scope with world: "sandbox"');
  const sandbox = await (world as SandboxWorld).sandbox();
  const [group, method] = path;
  if (group === "credentials") return sandbox.credentials;
  const methods = groups.includes(group) ? (sandbox[group as keyof Sandbox] as object) : {};
  const found = Object.hasOwn(methods, method) ? (methods as Record<string, unknown>)[method] : undefined;
  if (typeof found !== "function") throw new RangeError(`sandbox.${group}.${method} is no method of the sandbox`);
  return found.call(methods, ...args);
}
