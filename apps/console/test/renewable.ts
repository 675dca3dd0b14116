import type { RunningSandbox } from "@nudgescribe/sandbox";
import { operations } from "@nudgescribe/types";

export type Renewable = {
  readonly sandbox: RunningSandbox;
  /** Brings the sandbox back to its start, if anything may have changed it, and takes its faults away. */
  readonly renew: () => Promise<void>;
};

/** Going back takes longer than most tests, as there are 100,000 customers; most tests only read. */
export async function renewable({ sandbox }: { readonly sandbox: RunningSandbox }): Promise<Renewable> {
  const { state, platform, clock, journal, faults } = sandbox;
  const start = await state.snapshot();
  let touched = false;
  const noting = <Control extends object>(control: Control): Control =>
    new Proxy(control, {
      get(target, name) {
        if (!readOnly.has(name)) touched = true;
        return Reflect.get(target, name);
      },
    });
  const hasChanged = (): boolean =>
    touched ||
    journal.entries().some(({ operation }) => operations[operation].effect !== "safe" && !tokens.has(operation));

  return {
    sandbox: {
      ...sandbox,
      state: noting(state),
      platform: noting(platform),
      clock: noting(clock),
      journal: noting(journal),
    },
    async renew() {
      if (hasChanged()) await state.rewind(start);
      touched = false;
      faults.clear();
      journal.clear();
    },
  };
}

/** Members of the controls that change nothing. */
const readOnly: ReadonlySet<string | symbol> = new Set(["now", "accounts", "jobs", "decrypt", "entries"]);

/** A session more or less is no other state. */
const tokens: ReadonlySet<string> = new Set(["authenticate", "reauthenticate"]);
