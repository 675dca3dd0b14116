import type { Mapping } from "./row-rules.ts";
import type { SendJournal } from "./send-state.ts";

// What the browser remembers of imports: how columns were mapped, and where an import stands. Never a value of a row.

type FileIdentity = { readonly name: string; readonly size: number; readonly lastModified: number };

/** An import that has not ended. */
export type RememberedImport = {
  readonly workspace_id: string;
  readonly customer_group_id: string;
  readonly file: FileIdentity;
  readonly mapping: Mapping;
  readonly journal: SendJournal;
  /** Rows of the file. */
  readonly rows: number;
};

/** The part of `Storage` that is used. */
export type Memory = {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, text: string) => void;
  readonly removeItem: (key: string) => void;
};

type ImportMemory = {
  readonly mappingOf: (headers: readonly string[]) => Mapping | undefined;
  readonly keepMapping: (headers: readonly string[], mapping: Mapping) => void;
  readonly unfinished: () => RememberedImport | undefined;
  /** @returns false when it could not be kept, such as for lack of space */
  readonly keep: (unfinished: RememberedImport) => boolean;
  readonly forget: () => void;
};

/** One import and the mappings of one workspace. */
export function createImportMemory(memory: Memory, workspaceId: string): ImportMemory {
  const importKey = `console.import.${workspaceId}`;
  const mappingKey = (headers: readonly string[]) => `console.mapping.${workspaceId}.${JSON.stringify(headers)}`;
  return {
    mappingOf: (headers) => {
      const mapping = read(memory, mappingKey(headers));
      return Array.isArray(mapping) && mapping.length === headers.length ? (mapping as Mapping) : undefined;
    },
    keepMapping: (headers, mapping) => {
      keep(memory, mappingKey(headers), mapping);
    },
    unfinished: () => {
      const found = read(memory, importKey);
      return isRemembered(found) ? found : undefined;
    },
    keep: (unfinished) => keep(memory, importKey, unfinished),
    forget: () => memory.removeItem(importKey),
  };
}

export const identityOf = ({ name, size, lastModified }: File): FileIdentity => ({ name, size, lastModified });

export const isSameFile = (a: FileIdentity, b: FileIdentity): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

function read(memory: Memory, key: string): unknown {
  try {
    return JSON.parse(memory.getItem(key) ?? "null");
  } catch {
    return undefined;
  }
}

function keep(memory: Memory, key: string, value: unknown): boolean {
  try {
    memory.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Without space an import still works; it cannot be gone on with after a reload.
    memory.removeItem(key);
    return false;
  }
}

/** It may have been written by an earlier version of the page. */
function isRemembered(found: unknown): found is RememberedImport {
  if (typeof found !== "object" || found === null) return false;
  const { file, journal, mapping } = found as { readonly [Name in keyof RememberedImport]?: unknown };
  return typeof file === "object" && Array.isArray(mapping) && typeof journal === "object" && journal !== null;
}
