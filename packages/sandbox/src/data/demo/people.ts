import type { Day } from "./days.ts";
import type { Names } from "./names.ts";
import type { DemoCustomer, Values } from "./plan.ts";
import { type Random, seeded } from "./seeded.ts";

/** What is made up for one customer; a workspace keeps of it what it has fields for. */
export type Person = {
  /** Nobody else in the demo data has it. */
  readonly number: number;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly born: Day;
  readonly joined: Day;
  readonly renews: Day;
  /** With two decimal places. */
  readonly amount: number;
  readonly years: number;
  readonly letter: string;
  readonly segment: string;
};

export type Crowd = Pick<DemoCustomer, "created_at" | "updated_at" | "created_by" | "updated_by"> & {
  readonly size: number;
  /** The number of the first of them. */
  readonly from: number;
  readonly names: Names;
  readonly segments: readonly string[];
  readonly values: (person: Person) => Values;
};

/** As many customers as a group has, made one by one so that no more than a batch of them is ever held. */
export const crowd = ({ size, from, names, segments, values, ...audit }: Crowd): (() => Iterable<DemoCustomer>) =>
  function* () {
    const random = seeded(from);
    const makePerson = personMaker(names, random);
    for (let index = 0; index < size; index++) {
      // The first ones show every segment, so that each group has all of its segments whatever its size.
      const segment = segments[index] ?? random.pick(segments);
      const person = makePerson(from + index, segment);
      yield { customer_id: `cus_${(0x100000 + person.number).toString(16)}`, values: values(person), ...audit };
    }
  };

function personMaker(names: Names, { below, pick }: Random): (number: number, segment: string) => Person {
  const first = names.first.map(withMailName);
  const last = names.last.map(withMailName);
  // Every month has the days up to 28.
  const day = (firstYear: number, years: number): Day => ({
    year: firstYear + below(years),
    month: 1 + below(12),
    day: 1 + below(28),
  });
  return (number, segment) => {
    const [given, family] = [pick(first), pick(last)];
    return {
      number,
      first_name: given.name,
      last_name: family.name,
      email: `${given.mailName}.${family.mailName}.${number}@example.com`,
      born: day(1940, 66),
      joined: day(2015, 11),
      renews: day(2027, 1),
      amount: 150 + below(120_000) / 100,
      years: below(16),
      letter: pick(["A", "B", "C", "D"]),
      segment,
    };
  };
}

const withMailName = (name: string) => ({
  name,
  mailName: name
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase(),
});
