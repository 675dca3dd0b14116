export const countGroups = (count: number): string =>
  count === 1 ? "1 customer group" : `${count === 0 ? "No" : count.toLocaleString("en")} customer groups`;
