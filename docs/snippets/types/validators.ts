import { checkAnswer, checkRequest } from "@nudgescribe/types/validators";

const findings = [
  ...checkRequest("fetchMessageFile", { campaign_id: "cmp_3e9a52", page: 1, format: "xml" }),
  ...checkAnswer("listCustomers", 200, [{ customer_id: 7, colour: "red" }]),
];
for (const { kind, pointer, expected, seen, evidence } of findings)
  console.log(`${pointer}: ${kind}; expected ${expected}, seen ${seen} (${evidence})`);
