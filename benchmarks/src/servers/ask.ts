import { expectGroups, listing } from "./listing.ts";

const headers = { "content-type": "application/json", authorization: "Bearer token" };

/** The read of the groups, as a consumer's test makes it; an answer that is something else fails. */
export const ask = (url: string) => async (): Promise<void> => {
  const response = await fetch(url + listing.path, { method: "POST", headers, body: listing.body });
  expectGroups(url, await response.json());
};

/** The status of the same read without the member that it needs: who answers 200 has not looked. */
export async function askWithout(url: string): Promise<number> {
  const response = await fetch(url + listing.path, { method: "POST", headers, body: "{}" });
  await response.text();
  return response.status;
}
