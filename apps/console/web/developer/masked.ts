/** What the client puts in the place of a secret. */
export const masked = "[masked]";
