import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ApiCall, CatalogueOperation, Scenario, ScenariosAnswer } from "../../server/answers.ts";
import { toProblem } from "../api/ask.ts";
import { sessionQuery } from "../api/session.ts";
import { Button } from "../ui/button.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { catalogueQuery } from "./catalogue-query.ts";
import { scenarioGroups, scenarioKey, scenarioWords } from "./scenario-words.ts";
import { scenariosQuery, useBackToNormal, useScenarioChange } from "./scenarios.ts";
import { Segments } from "./segments.tsx";

const scopes = [
  { id: "screen", label: "This screen" },
  { id: "all", label: "All operations" },
] as const;

type ScenariosViewProps = { readonly calls: readonly ApiCall[]; readonly screen: string };

/** Makes the API answer with an example of the contract or with a fault, so that each state of a screen can be seen. */
export function ScenariosView({ calls, screen }: ScenariosViewProps) {
  const [scope, setScope] = useState<"screen" | "all">("screen");
  const catalogue = useQuery(catalogueQuery);
  const scenarios = useQuery(scenariosQuery);
  const { data: session } = useQuery(sessionQuery);
  const change = useScenarioChange();
  const backToNormal = useBackToNormal();
  const error = catalogue.error ?? scenarios.error ?? change.error ?? backToNormal.error;
  const { on, can } = scenarios.data ?? { on: [], can: undefined };

  const behind = new Set(calls.filter((call) => call.screen === screen).map(({ operation }) => operation));
  const offered = (catalogue.data ?? []).filter(
    ({ operation }) => scope === "all" || behind.has(operation) || on.some((one) => one.operation === operation),
  );

  if (can && !can.examples && can.faults.length === 0) {
    return (
      <div className="scenarios">
        <Note title="The live API answers as it does">
          <p>
            Nothing can make it answer otherwise. Sign out and sign in to the sandbox to see each state of a screen.
          </p>
        </Note>
      </div>
    );
  }
  return (
    <div className="scenarios">
      <h3>Make the API answer…</h3>
      <p className="call-remark">
        With an example of the contract{session?.api === "sandbox" && " or with a fault"}, to see each state of a
        screen. It holds for everybody who uses this console, until you take it back.
      </p>
      <div className="scenarios-tools">
        <Segments label="Which operations" options={scopes} value={scope} onChange={setScope} />
        {on.length > 0 && (
          <Button size="small" isPending={backToNormal.isPending} onPress={() => backToNormal.mutate()}>
            All back to normal
          </Button>
        )}
      </div>
      <p role="status" className="unseen">
        {change.isSuccess && changeWords(change.variables)}
      </p>
      {error && <FailureNotice title="The scenario could not be set" problem={toProblem(error)} />}
      {offered.length === 0 && catalogue.data && (
        <p className="calls-none">This screen has called nothing yet. See all operations.</p>
      )}
      {can && (
        <ul className="plain scenarios-list">
          {offered.map((one) => (
            <ScenarioSwitch
              key={one.operation}
              described={one}
              can={can}
              on={on.find(({ operation }) => operation === one.operation)}
              onChange={(scenario) => change.mutate({ operation: one.operation, scenario })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const changeWords = ({ operation, scenario }: { operation: string; scenario: Scenario | undefined }): string =>
  scenario ? `${operation} answers: ${scenarioWords(scenario)}.` : `${operation} answers as it is.`;

type ScenarioSwitchProps = {
  readonly described: CatalogueOperation;
  readonly can: ScenariosAnswer["can"];
  readonly on: Scenario | undefined;
  readonly onChange: (scenario: Scenario | undefined) => void;
};

function ScenarioSwitch({ described, can, on, onChange }: ScenarioSwitchProps) {
  const id = useId();
  const hintId = useId();
  const { operation, method, path } = described;
  const groups = scenarioGroups(described, can);
  const choose = (key: string) => {
    const options = groups.flatMap((group) => group.options);
    onChange(options.find(({ scenario }) => scenarioKey(scenario) === key)?.scenario);
  };
  return (
    <li className={on ? "scenario on" : "scenario"}>
      <label htmlFor={id}>{operation}</label>
      <span id={hintId} className="scenario-path">
        {method} {path}
        {operation === "authenticate" && ", from the next sign-in on"}
      </span>
      <span className="select-box">
        <select
          id={id}
          className="select"
          aria-describedby={hintId}
          value={on ? scenarioKey(on) : ""}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">As it is</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(({ scenario, label }) => (
                <option key={scenarioKey(scenario)} value={scenarioKey(scenario)}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <span className="chevron" aria-hidden="true" />
      </span>
    </li>
  );
}
