/** Answer to a sign-in, for the client that signs in by itself. */
export const tokens: string = JSON.stringify({ access_token: "token", refresh_token: "token" });

/** Answer to every other call: about 1 kB of JSON. */
export const groups: string = JSON.stringify(
  Array.from({ length: 16 }, (_, index) => ({ customer_group_id: `cg_${index}`, group_name: `Lapsed since ${index}` })),
);
