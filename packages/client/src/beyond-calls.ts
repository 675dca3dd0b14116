/** What the class does beyond single calls: one chunk, loaded by the first use of any of it. */
export * from "./files/index.ts";
export { paginate } from "./pages.ts";
