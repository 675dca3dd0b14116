export { exportMessages } from "./export-messages.ts";
export {
  createMessageLink,
  downloadMessageFile,
  fetchMessageCsv,
  fetchMessageJson,
  listMessageFiles,
  readMessageRows,
} from "./messages.ts";
export { importCustomers } from "./upload-customers.ts";
