export default async () => [
  { name: "what holds", passed: true },
  { name: "what does not", passed: false, message: "1 should be 2" },
];
