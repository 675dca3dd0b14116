import { useQuery } from "@tanstack/react-query";
import { Button } from "../ui/button.tsx";
import { scenarioWords } from "./scenario-words.ts";
import { scenariosQuery, useBackToNormal } from "./scenarios.ts";
import "./scenario-strip.css";

/** Says that the API is made to answer otherwise, so that nobody takes it for its own answer. */
export function ScenarioStrip() {
  const { data } = useQuery(scenariosQuery);
  const { mutate, isPending } = useBackToNormal();
  const on = data?.on ?? [];
  if (on.length === 0) return null;
  const takeBack = () => {
    mutate(undefined, {
      // The button that was pressed goes away.
      onSuccess: () => document.getElementById("content")?.focus({ preventScroll: true }),
    });
  };
  return (
    <section className="scenario-strip" aria-label="Scenarios">
      <p>
        <strong>The API is made to answer otherwise:</strong>{" "}
        {on.map((scenario, index) => (
          <span key={scenario.operation}>
            {index > 0 && ", "}
            <code>{scenario.operation}</code> → {scenarioWords(scenario)}
          </span>
        ))}
      </p>
      <Button size="small" isPending={isPending} onPress={takeBack}>
        Back to normal
      </Button>
    </section>
  );
}
