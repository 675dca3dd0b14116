/** The part of PapaParse that is used. Its published types would bring those of Node into code that runs everywhere. */
declare module "papaparse" {
  export type Row = {
    readonly data: string[];
    /** What is wrong with the quotes of the row; `index` is where the quoted cell begins. */
    readonly errors: readonly { readonly code: "MissingQuotes" | "InvalidQuotes"; readonly index: number }[];
    /** `cursor` is the place after the row and its line feed. */
    readonly meta: { readonly cursor: number };
  };

  export type Config = {
    readonly delimiter: string;
    readonly newline: string;
    readonly step: (row: Row) => void;
  };

  const Papa: { readonly parse: (text: string, config: Config) => void };
  export default Papa;
}
