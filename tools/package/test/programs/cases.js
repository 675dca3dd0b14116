import cases from "./cases.json" with { type: "json" };

export default async ({ runtime }) => [...cases, { name: `ran in ${runtime}`, passed: runtime.length > 0 }];
