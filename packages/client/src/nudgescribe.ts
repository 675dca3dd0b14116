import { type OperationCalls, type OperationId, type OperationRow, operations } from "@nudgescribe/types";
import type { ApiPromise } from "./api-promise.ts";
import { renewingEarly } from "./auth/renewing-early.ts";
import { sharingTokens } from "./auth/sharing.ts";
import { type CallOptions, createClient } from "./core.ts";
import { readEnvironment } from "./environment.ts";
import type { Extension } from "./extension.ts";
import { type CustomerFiles, customerFiles, type MessageFiles, messageFiles } from "./files/file-methods.ts";
import { createResources, type Resources } from "./generated/resources.ts";
import { watching } from "./observe/watching.ts";
import type { NudgescribeOptions } from "./options.ts";
import { runFile, runSignIn } from "./run-other.ts";
import { sendingContext } from "./sending-context.ts";

/** Performs one operation: the generic door beside the typed methods. */
export type Call = <Id extends OperationId>(
  operation: Id,
  request: OperationCalls[Id]["request"],
  options?: CallOptions,
) => ApiPromise<OperationCalls[Id]["response"], OperationCalls[Id]["errors"]>;

/**
 * Client of the Nudgescribe Client API. It signs in at the first call, and again when the API refuses its token.
 *
 * @example
 * const nudgescribe = new Nudgescribe({ apiKey, email, password });
 * const groups = await nudgescribe.customerGroups.list({ workspace_id: "ws_2f6c1d" });
 */
export class Nudgescribe implements Resources {
  declare readonly authentication: Resources["authentication"];
  declare readonly customers: Resources["customers"] & CustomerFiles;
  declare readonly customerGroups: Resources["customerGroups"];
  declare readonly profileFields: Resources["profileFields"];
  declare readonly campaigns: Resources["campaigns"];
  declare readonly messages: Resources["messages"] & MessageFiles;
  declare readonly reruns: Resources["reruns"];
  /** Performs an operation by its name: `nudgescribe.call("listCustomerGroups", { workspace_id })`. */
  readonly call: Call;

  /** @throws TypeError that names the option or variable that is missing or wrong. */
  constructor(given: NudgescribeOptions = {}) {
    const options = withEnvironment(given);
    const core = createClient(options, extensionsOf(options));
    const resources = createResources(core);
    const customers = { ...resources.customers, ...customerFiles(core) };
    const messages = { ...resources.messages, ...messageFiles(core) };
    Object.assign(this, { ...resources, customers, messages } satisfies Omit<Nudgescribe, "call">);
    this.call = (operation, request, callOptions) => {
      const row: OperationRow | undefined = operations[operation];
      // Every object has a member called "constructor", which is no row.
      if (row?.id !== operation) throw new TypeError(`"${operation}" is not an operation of the Client API`);
      if (row.auth !== "access") return runSignIn(core, row, request, callOptions);
      return row.result === "json" ? core.run(row, request, callOptions) : runFile(core, row, request, callOptions);
    };
  }
}

/** An option that is given, but undefined, is not given. */
function withEnvironment(given: NudgescribeOptions): NudgescribeOptions {
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...readEnvironment(), ...Object.fromEntries(defined) };
}

function extensionsOf(options: NudgescribeOptions): Extension[] {
  const { tokenStore } = options;
  const watch = watching(options);
  return [
    sendingContext(options),
    renewingEarly(),
    ...(watch ? [watch] : []),
    ...(tokenStore ? [sharingTokens(tokenStore)] : []),
  ];
}
