export default {
  rootDir: "..",
  testMatch: ["<rootDir>/jest/*.test.ts"],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": ["ts-jest", { useESM: true, diagnostics: false }] },
  globalSetup: "<rootDir>/jest/start.js",
  globalTeardown: "<rootDir>/jest/stop.js",
};
