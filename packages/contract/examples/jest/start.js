import { startContract } from "@nudgescribe/contract";

/** One server for all files of the run. */
export default async () => {
  globalThis.contractServer = await startContract();
  process.env.NUDGESCRIBE_CONTRACT_URL = globalThis.contractServer.url;
};
