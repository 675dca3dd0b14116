/** A page as it was written: Markdown with a first heading, and links that lead to files beside it. */
export type Draft = {
  /** Its place on the site without slashes at the ends, such as `guides/onboard`; the landing page has an empty one. */
  readonly route: string;
  /** Relative links start from the folder of this file. It need not exist. */
  readonly file: string;
  readonly text: string;
  /** What a message calls it. */
  readonly name: string;
  /** Of a page that stands in the repository: its path there. */
  readonly source?: string;
  /** In the sidebar, where the title is too long. */
  readonly label?: string;
  /** Whether its headings are listed beside it. */
  readonly contents?: false;
  /** Whether the pages before and after it in the sidebar are offered. */
  readonly neighbours?: false;
  /** Where it is not the first sentence. */
  readonly description?: string;
  /** Other files whose links lead here; with `#words` at the end, only links of these words. */
  readonly aliases?: readonly string[];
};

/** A page as the site shows it: one text in two forms. */
export type Page = Omit<Draft, "text" | "file" | "aliases"> & {
  readonly title: string;
  /** The first sentence. */
  readonly description: string;
  /** Markdown below the title, from which the HTML is made. */
  readonly html: string;
  /** The same for programs: links lead to twins, and badges are words. */
  readonly twin: string;
  /** Files of the repository that it shows. */
  readonly pictures: readonly string[];
};
