export { type Mock, type MockOptions, startMock } from "./mock.ts";
export type { Violation } from "./prism.ts";
