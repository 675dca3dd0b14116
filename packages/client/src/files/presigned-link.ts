import { maskUrl } from "../observe/secrets.ts";

/** A link that lets anyone who has it download one file, for a time that is unknown. Printed or logged it is masked. */
export class PresignedLink {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** The link itself, to be handed to a browser or to `messages.download`. A secret. */
  get url(): string {
    return this.#url;
  }

  toString(): string {
    return maskUrl(this.#url);
  }

  toJSON(): string {
    return maskUrl(this.#url);
  }
}
