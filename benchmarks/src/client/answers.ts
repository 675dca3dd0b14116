import type { Candidate } from "../measure.ts";

/** Answer to a sign-in, for the client that signs in by itself. */
export const tokens: string = JSON.stringify({ access_token: "token", refresh_token: "token" });

/** Answer to every other call: about 1 kB of JSON. */
export const groups: string = JSON.stringify(
  Array.from({ length: 16 }, (_, index) => ({ customer_group_id: `cg_${index}`, group_name: `Lapsed since ${index}` })),
);

/** @throws when one of them does not come back with the groups: what fails early would look fast. */
export async function checkAnswers(candidates: readonly Candidate[]): Promise<void> {
  for (const { name, run } of candidates) {
    const answer = JSON.stringify(await run());
    if (answer !== groups) throw new Error(`${name} answers with ${answer}`);
  }
}
