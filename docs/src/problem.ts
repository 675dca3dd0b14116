/** What is wrong with a page, where, and what to do about it. */
export type Problem = { readonly path: string; readonly line: number; readonly message: string };

export const lineOf = ({ path, line, message }: Problem): string => `${path}:${line}: ${message}`;
