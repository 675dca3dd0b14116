import { type CustomerGroup, operations } from "@nudgescribe/types";

const { method, path, effect } = operations.createCustomerGroup;
console.log(method, path, effect); // unsafe: never repeat it blindly

const answer = '[{ "group_name": "Motor renewals December", "created_by": "usr_41aa90" }]';
for (const { group_name } of JSON.parse(answer) as CustomerGroup[]) console.log(group_name);
