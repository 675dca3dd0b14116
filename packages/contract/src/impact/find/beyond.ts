/**
 * What the client does beyond single operations, and the operations that it calls meanwhile. The contract does not know
 * it; a test holds this list against the calls that are made.
 */
export const beyond: Readonly<Record<string, readonly string[]>> = {
  "customers.import": ["uploadCustomers"],
  "messages.csv": ["fetchMessageFile"],
  "messages.rows": ["fetchMessageFile"],
  "messages.json": ["fetchMessageFile"],
  "messages.link": ["fetchMessageFile"],
  "messages.download": [],
  "messages.files": ["countMessageFiles"],
  "messages.export": ["publishMessages", "countMessageFiles"],
  "MessageFile.csv": ["fetchMessageFile"],
  "MessageFile.rows": ["fetchMessageFile"],
  "MessageFile.json": ["fetchMessageFile"],
  importCustomers: ["uploadCustomers"],
  fetchMessageCsv: ["fetchMessageFile"],
  readMessageRows: ["fetchMessageFile"],
  fetchMessageJson: ["fetchMessageFile"],
  createMessageLink: ["fetchMessageFile"],
  downloadMessageFile: [],
  listMessageFiles: ["countMessageFiles"],
  exportMessages: ["publishMessages", "countMessageFiles"],
};
