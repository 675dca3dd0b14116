import { checkAnswer } from "@nudgescribe/types/validators";
import { compare } from "./measure.ts";
import type { Row } from "./row.ts";

const customers = Array.from({ length: 100 }, (_customer, index) => ({
  customer_id: `cus_${index.toString(16).padStart(6, "0")}`,
  customer_group_id: "cg_81c0e2",
  workspace_id: "ws_2f6c1d",
  profile: "c2FtcGxlLWVuY3J5cHRlZC1wcm9maWxlLTE=",
  created_at: "2026-11-02T08:30:00Z",
  updated_at: "2026-11-02T08:30:00Z",
  created_by: "usr_41aa90",
  updated_by: "usr_41aa90",
}));
const text = JSON.stringify(customers);

/** CPU of checking a 100-item customer answer for drift, beside that of parsing it, which every client does anyway. */
export async function bench(): Promise<Row[]> {
  const body: unknown = JSON.parse(text);
  if (checkAnswer("listCustomers", 200, body).length > 0) throw new Error("the answer of the benchmark has drift");

  const row = await compare(
    {
      id: "validators-answer-cpu",
      group: "validators",
      goals: [{ peer: "JSON.parse", atMost: 0.05 }],
      calls: 2_000,
      rounds: 9,
    },
    { name: "@nudgescribe/types/validators", run: async () => checkAnswer("listCustomers", 200, body) },
    [{ name: "JSON.parse", run: async () => JSON.parse(text) }],
  );
  return [row];
}
