export { fileTokenStore } from "./file-token-store.ts";
export { fileSource } from "./files.ts";
