import { useCallback, useEffect, useState } from "react";
import { type Problem, toProblem } from "./api.ts";

export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "ready"; readonly value: T };

type Read<T> = (signal: AbortSignal) => Promise<T>;

/** Reads at once and again when `read` changes, so callers keep `read` stable. The second item reads once more. */
export function useAnswer<T>(read: Read<T>): readonly [Answer<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ read: Read<T>; attempt: number; answer: Answer<T> }>();

  useEffect(() => {
    const controller = new AbortController();
    const settle = (answer: Answer<T>) => {
      if (!controller.signal.aborted) setSettled({ read, attempt, answer });
    };
    read(controller.signal).then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) => settle({ state: "failed", problem: toProblem(error) }),
    );
    return () => controller.abort();
  }, [read, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // The answer to an earlier question is never shown under the present one, not even for a frame.
  const isPresent = settled?.read === read && settled.attempt === attempt;
  return [isPresent ? settled.answer : { state: "loading" }, retry];
}
