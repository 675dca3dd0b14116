/** One contract server for all consumers' tests among the snippets. */
export { default } from "@nudgescribe/contract/vitest/setup";
