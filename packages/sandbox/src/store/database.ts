export type Value = string | number | null;

/** A piece of SQL with its values beside it: what a caller sent never becomes part of the text. */
export type Sql = { readonly parts: readonly string[]; readonly values: readonly Value[] };

/** Makes SQL of a template. A value becomes a parameter, another piece of SQL is set in. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Value | Sql)[]): Sql {
  const parts = [strings[0] ?? ""];
  const values: Value[] = [];
  holes.forEach((hole, index) => {
    const after = strings[index + 1] ?? "";
    if (typeof hole === "object" && hole !== null) {
      const [first = "", ...rest] = hole.parts;
      parts.push(`${parts.pop()}${first}`, ...rest);
      values.push(...hole.values);
      parts.push(`${parts.pop()}${after}`);
    } else {
      values.push(hole);
      parts.push(after);
    }
  });
  return { parts, values };
}

/** Rows for one table, stored by as few statements as the database likes. */
export type Rows = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** A row whose value in this column exists already replaces the stored one. */
  readonly replacing?: string;
};

/** What the store needs of a database. The statements are the same for every kind; what differs has a name here. */
export type Database = {
  readonly all: <Row>(statement: Sql) => Promise<Row[]>;
  readonly first: <Row>(statement: Sql) => Promise<Row | undefined>;
  /** @returns the number of rows that were changed */
  readonly run: (statement: Sql) => Promise<number>;
  readonly insert: (rows: Rows) => Promise<void>;
  readonly dialect: Dialect;
};

/** The few expressions in which the kinds of SQL differ. */
export type Dialect = {
  /** Ends a `select` whose rows nobody else may change before the end of the transaction. */
  readonly locked: Sql;
  /** The same, leaving out rows that somebody else has locked. */
  readonly unlockedOnly: Sql;
  /** Keeps everybody else from writing to tables before the end of the transaction. */
  readonly lock: (tables: readonly string[]) => Sql;
  /** `column in (…)` for any number of values. */
  readonly isOneOf: (column: string, values: readonly string[]) => Sql;
  /** The JSON object of a column without some of its members, at least one. */
  readonly withoutMembers: (column: string, members: readonly string[]) => Sql;
};

/** A database with a beginning and an end. */
export type Connection = {
  /** Runs work that only reads. */
  readonly read: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /**
   * Runs work in one transaction: all of it is kept when it returns, nothing when it throws. It may run more than once,
   * so it must leave nothing outside the database. Neither kind of work may start another.
   */
  readonly write: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};
