/** A reader that loses rows would win. */
export function expectRows(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${found} rows were read of ${wanted}`);
}
