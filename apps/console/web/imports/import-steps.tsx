import type { ImportStep } from "./use-import.ts";

const steps: readonly { readonly id: ImportStep; readonly label: string }[] = [
  { id: "file", label: "File" },
  { id: "columns", label: "Columns" },
  { id: "check", label: "Check" },
  { id: "send", label: "Import" },
  { id: "result", label: "Result" },
];

export function ImportSteps({ step }: { readonly step: ImportStep }) {
  const current = steps.findIndex(({ id }) => id === step);
  return (
    <ol className="import-steps" aria-label="Steps of the import">
      {steps.map(({ id, label }, index) => (
        <li
          key={id}
          className={index < current ? "done" : index === current ? "current" : undefined}
          {...(index === current && { "aria-current": "step" })}
        >
          <span className="import-step-number" aria-hidden="true">
            {index < current ? "✓" : index + 1}
          </span>
          <span className="import-step-label">{label}</span>
          {index < current && <span className="unseen"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}
