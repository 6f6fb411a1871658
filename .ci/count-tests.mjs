// Adds up what the test runners wrote down and prints the total as the last line.
// Exits with 1 when a report is missing or empty: a total that left something out would be untrue.
import { readFileSync } from 'node:fs';

const unit = report('test-results/unit.json');
const stories = report('test-results/stories.json');

const total = {
  passed: unit.numPassedTests + stories.stats.expected,
  failed: unit.numFailedTests + stories.stats.unexpected + stories.stats.flaky,
  skipped: unit.numPendingTests + unit.numTodoTests + stories.stats.skipped,
};
console.log(`Unit and property tests: ${unit.numPassedTests} of ${unit.numTotalTests} passed`);
console.log(`Stories in Chromium: ${stories.stats.expected} passed`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
const ranBoth = unit.numTotalTests > 0 && stories.stats.expected > 0;
process.exit(ranBoth && total.failed === 0 ? 0 : 1);

function report(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`No report of the tests at ${path}: ${error.message}`);
    process.exit(1);
  }
}
