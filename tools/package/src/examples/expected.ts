/** The tests of `groups.test.ts` and `sandbox.test.ts`, which are the same for each runner. */
export const promises: readonly string[] = [
  "shows the groups of a workspace",
  "tells who may not create a group that it was refused",
  "sends the new name of a group",
  "counts the customers that were stored",
  "the form without a name is known to break the contract",
  "a group that was created is listed, though the server failed once",
];

const line = /sent by src\/by-hand\.ts:3/;

/** The tests of `mistakes.test.ts`, and what each must be told. */
export const mistakes: Readonly<Record<string, readonly RegExp[]>> = {
  "a wrong field name": [
    /violation by the client: createCustomerGroup \(PUT \/v1\/cg\)/,
    /body\.group_name +is required: string +\(required\)/,
    /did you mean group_name\? you sent groupname/,
    /spec: spec\/components\/schemas\/CreateCustomerGroupRequest\.yaml:\d+/,
    line,
  ],
  "a missing field": [
    /violation by the client: createCustomerGroup \(PUT \/v1\/cg\)/,
    /body\.workspace_id +is required: string +\(required\)/,
    /got: nothing/,
    line,
  ],
  "an unknown path": [/violation by the client: PUT \/v1\/groups/, /path +is no operation of the contract/, line],
  "an answer that no call takes": [
    /answer 403 refused chosen for "createCustomerGroup" was never asked for/,
    /leave out once\(403\)/,
  ],
};
