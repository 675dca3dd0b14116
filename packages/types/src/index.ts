export type * from "./generated/calls.ts";
export type { ExampleNames } from "./generated/example-names.ts";
export type { components, operations as OpenApiOperations, paths } from "./generated/openapi.ts";
export { type OperationId, operations, sensitiveHeaders, sensitiveMembers } from "./generated/operations.ts";
export type * from "./generated/schemas.ts";
export type { EvidenceLevel, OperationRow } from "./operation-row.ts";
