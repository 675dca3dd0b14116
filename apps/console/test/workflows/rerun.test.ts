import { describeInChromium, expect, test } from "../page.ts";
import { stepsOf, walked } from "../workflow-steps.ts";

const campaign_id = "cmp_c58d14";
const customer_group_id = "cg_91c3d7";

describeInChromium("running a campaign again", () => {
  test("goes from the conditions to the messages of the run before, which are archived", async ({
    page,
    open,
    console,
    sent,
    violations,
  }) => {
    await open(`/w/ws_b70e42/campaigns/${campaign_id}/runs`);
    const history = page.getByRole("region", { name: "Run history" });
    await history.getByText("3 runs, newest first.").waitFor();

    const again = page.getByRole("region", { name: "Run again" });
    await again.getByRole("combobox", { name: "Group of the new run" }).selectOption("Motor renewals spring");
    await again.getByText("It has 5 pages of customers.").waitFor();
    await again.getByRole("button", { name: "Start run 4…" }).click();
    const question = page.getByRole("alertdialog", { name: "Start run 4 for Motor renewals spring?" });
    await question.getByText("The API offers no way to take it back.").waitFor();
    expect(await violations()).toEqual([]);
    await question.getByRole("button", { name: "Start run 4", exact: true }).click();
    await again.getByText("Ready to publish: every segment took over a message of an earlier run.").waitFor();
    await history.getByText("4 runs, newest first.").waitFor();

    await history.getByRole("link", { name: "Compare run 3 with run 4" }).click();
    const both = page.getByRole("table", { name: "Both runs" });
    await both.getByRole("row", { name: /^Group Motor renewals autumn .* Motor renewals spring/ }).waitFor();
    await both.getByRole("row", { name: /^Archived 4 / }).waitFor();
    expect(await violations()).toEqual([]);

    const steps = stepsOf("rerun");
    expect(walked(steps, console.received())).toEqual(steps);
    expect(sent("startCampaignRerun")).toEqual([{ campaign_id, customer_group_id }]);
    expect(sent("listRunMessages")).toEqual([
      { campaign_id, run_number: 3 },
      { campaign_id, run_number: 4 },
    ]);
  });
});
