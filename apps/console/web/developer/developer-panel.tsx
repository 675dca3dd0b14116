import { useLocation } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ApiCall } from "../../server/answers.ts";
import { useTopDialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { callElementId } from "./call-item.tsx";
import { useCalls } from "./calls-feed.ts";
import { CallsView, type Scope } from "./calls-view.tsx";
import { giveBackFocus, useDeveloperPanel } from "./panel-state.ts";
import { ScenariosView } from "./scenarios-view.tsx";
import { Tabs } from "./tabs.tsx";
import "./developer.css";

/** The calls of the API behind the screen, and what the API is made to answer. */
export function DeveloperPanel() {
  const { pathname } = useLocation();
  const { operation, asked, hide } = useDeveloperPanel();
  const feed = useCalls();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useTopDialog();
  const [host, setHost] = useState<HTMLDialogElement>();
  const [tab, setTab] = useState<"calls" | "scenarios">("calls");
  const [scope, setScope] = useState<Scope>("screen");
  const [words, setWords] = useState("");
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  /** The call that was asked for, and which time of asking that was. */
  const [shown, setShown] = useState({ call: 0, asked: 0 });

  // Asked for from within a dialog, it stands in there: anywhere else it could not be reached.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dialog that opens later does not take the panel along.
  useEffect(() => setHost(dialog), [asked]);

  // Whoever opened the panel goes on in it, where it lies above the page.
  useEffect(() => {
    if (asked > 0 && isSheet()) heading.current?.focus({ preventScroll: true });
  }, [asked]);

  const wanted = operation && shown.asked !== asked ? lastOf(feed.calls, operation, pathname) : undefined;
  useEffect(() => {
    if (!wanted) return;
    setTab("calls");
    setWords("");
    setScope(wanted.screen === pathname ? "screen" : "all");
    setUnfolded(new Set([wanted.id]));
    setShown({ call: wanted.id, asked });
  }, [wanted, pathname, asked]);

  useEffect(() => {
    const element = shown.call > 0 ? document.getElementById(callElementId(shown.call)) : null;
    element?.scrollIntoView({ block: "start" });
    element?.focus({ preventScroll: true });
  }, [shown]);

  const close = () => {
    hide();
    giveBackFocus();
  };
  const closeByEscape = (event: KeyboardEvent) => {
    const { target } = event;
    // In a search field that is not empty, Escape empties it.
    const isTaken =
      event.defaultPrevented || (target instanceof HTMLInputElement && target.value !== "" && words !== "");
    if (event.key !== "Escape" || isTaken) return;
    event.preventDefault(); // else a dialog around it would close as well
    close();
  };
  const fold = (id: number) =>
    setUnfolded((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));

  const panel = (
    <aside id="api-panel" className="calls" aria-label="API calls" onKeyDown={closeByEscape}>
      <Tabs
        label="What to show"
        value={tab}
        onChange={setTab}
        before={
          <h2 ref={heading} tabIndex={-1}>
            API calls
          </h2>
        }
        tabs={[
          {
            id: "calls",
            label: "Calls",
            content: (
              <CallsView
                feed={feed}
                screen={pathname}
                scope={scope}
                onScope={setScope}
                words={words}
                onWords={setWords}
                unfolded={unfolded}
                onFold={fold}
              />
            ),
          },
          { id: "scenarios", label: "Scenarios", content: <ScenariosView calls={feed.calls} screen={pathname} /> },
        ]}
        after={
          <button type="button" className="bar-button" onClick={close} aria-label="Close the API calls">
            <Icon name="close" />
          </button>
        }
      />
    </aside>
  );
  return host && host === dialog ? createPortal(panel, host) : panel;
}

/** Where there is no room beside the page; see `styles/layout.css`. */
const isSheet = (): boolean => matchMedia("(max-width: 75.99rem)").matches;

function lastOf(calls: readonly ApiCall[], operation: string, screen: string): ApiCall | undefined {
  const all = calls.filter((call) => call.operation === operation);
  return all.findLast((call) => call.screen === screen) ?? all.at(-1);
}
