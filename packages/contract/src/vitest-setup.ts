import { type ContractOptions, startContract } from "./server/contract-server.ts";

/** What vitest hands to a global set-up, as far as it is used here. */
export type VitestProject = { readonly provide: (key: never, value: never) => void };

/** A global set-up of vitest with options: `export default sharedContract({ world: "sandbox" })`. */
export const sharedContract =
  (options: ContractOptions = {}) =>
  async ({ provide }: VitestProject): Promise<() => Promise<void>> => {
    const server = await startContract(options);
    provide("nudgescribeContractUrl" as never, server.url as never);
    return server.close;
  };

const setup: (project: VitestProject) => Promise<() => Promise<void>> = sharedContract();

/** `globalSetup: ["@nudgescribe/contract/vitest/setup"]`: one server for all files of the run, gone at its end. */
export default setup;
