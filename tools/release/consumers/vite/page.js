import smoke from "./smoke.js";

// What opens the page calls it with the context, and reads what it tells.
globalThis.rehearse = smoke;
document.title = "ready";
