import { benches } from "./benches.ts";
import { problemsOf } from "./problems.ts";
import { staleReports } from "./report/write.ts";
import { readResults } from "./results.ts";

try {
  const results = await readResults();
  const problems = [...problemsOf(results, Object.keys(benches)), ...(await staleReports(results))];
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log("every goal holds, and the report is what benchmarks/results.json gives");
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
