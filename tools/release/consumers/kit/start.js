import { startContract } from "@nudgescribe/contract";

let server;

/** One server for all files of the run. */
export async function globalSetup() {
  server = await startContract();
  process.env.NUDGESCRIBE_CONTRACT_URL = server.url;
}

export const globalTeardown = () => server.close();
