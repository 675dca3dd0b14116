import type { EvidenceLevel } from "./operation-row.ts";

/** The form of what `src/generated/*-checks.ts` hold. */
export type DeclaredBody = {
  /** How well it is known that there is such a body. */
  readonly level: EvidenceLevel;
  /** The declared media types; empty when there is no body. */
  readonly media: readonly string[];
  /** The validator of a body that is JSON, and of one that is text. */
  readonly json?: Check;
  readonly text?: Check;
};

/** A validator as Ajv writes it: it leaves its errors on itself. */
export type Check = { (body: unknown): boolean; errors?: readonly CheckError[] | null };

export type CheckError = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Value of the keyword that failed. */
  readonly schema: unknown;
  readonly parentSchema: PlacedSchema;
  readonly data: unknown;
};

/** A schema that knows where in a body it stands and how well it is known. */
export type PlacedSchema = {
  readonly at: {
    readonly pointer: string;
    readonly level: EvidenceLevel;
    /** How well the limit is known, which may differ from how well the member is. */
    readonly limit?: EvidenceLevel;
    readonly sensitive?: boolean;
    readonly alternatives?: readonly string[];
  };
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, PlacedSchema>>;
  readonly oneOf?: readonly PlacedSchema[];
};
