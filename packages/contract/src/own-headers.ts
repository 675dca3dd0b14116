/** Where the consumer made the call: `src/groups/save.ts:41`. Nothing behind the front sees the kit's own headers. */
export const callerHeader = "x-contract-caller";

/** How many tests of the scope had ended when the call was made, since a call may arrive after its test. */
export const turnHeader = "x-contract-turn";
