/** Answers to many questions. Some may have failed; only if all have, there is nothing to show. */
type Settled<Answer> = {
  /** In the order of the questions; absent where the answer did not come. */
  readonly answers: readonly (Answer | undefined)[];
  readonly failed: number;
};

/** @throws the first failure, if all have failed */
export async function settleAll<Answer>(asked: readonly Promise<Answer>[]): Promise<Settled<Answer>> {
  const results = await Promise.allSettled(asked);
  const failures = results.filter((result) => result.status === "rejected");
  const [first] = failures;
  if (first && failures.length === results.length) throw first.reason;
  return {
    answers: results.map((result) => (result.status === "fulfilled" ? result.value : undefined)),
    failed: failures.length,
  };
}
