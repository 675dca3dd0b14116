import { type KeyboardEvent, type ReactNode, useId } from "react";

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly content: ReactNode }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** What stands before and after the tabs. */
  readonly before: ReactNode;
  readonly after: ReactNode;
};

/** One of several contents. The arrow keys go from tab to tab, as the pattern of ARIA has it. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, before, after }: TabsProps<Id>) {
  const id = useId();
  const at = tabs.findIndex((tab) => tab.id === value);
  const go = (event: KeyboardEvent) => {
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onChange(tab.id);
    document.getElementById(`${id}-${tab.id}`)?.focus();
  };
  return (
    <div className="calls-tabs">
      <div className="calls-head">
        {before}
        <div role="tablist" aria-label={label} className="calls-tablist">
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              className="calls-tab"
              aria-selected={tab.id === value}
              aria-controls={tab.id === value ? `${id}-content` : undefined}
              tabIndex={tab.id === value ? 0 : -1}
              onClick={() => onChange(tab.id)}
              onKeyDown={go}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {after}
      </div>
      <div key={value} role="tabpanel" id={`${id}-content`} aria-labelledby={`${id}-${value}`} className="calls-body">
        {tabs[at]?.content}
      </div>
    </div>
  );
}
