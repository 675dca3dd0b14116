let given: number | undefined;

/** What the command line asks for; `undefined` leaves each benchmark its own. */
export function setRounds(rounds: number | undefined): void {
  given = rounds;
}

export const roundsOf = (wanted: number): number => given ?? wanted;
