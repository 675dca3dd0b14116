export default { test: { include: ["*.case.ts"], globalSetup: ["./setup.ts"] } };
