/**
 * Runs before the tests: finds a browser or gets one, and says so plainly when neither works.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser-launch.ts';

const WAYS_TO_GET_ONE: string[][] = [
  ['npx', 'playwright', 'install', 'chromium'],
  // Debian and Ubuntu, as root only.
  ...(process.getuid?.() === 0
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ]
    : []),
];

if (process.env.E2E_CHROMIUM && findBrowser() === null) {
  stop(`E2E_CHROMIUM names ${process.env.E2E_CHROMIUM}, which is not there.`);
}
for (const [command = '', ...args] of WAYS_TO_GET_ONE) {
  if (findBrowser() !== null) break;
  console.log(`No browser for the tests yet. Trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', timeout: 5 * 60_000 });
}
const browser = findBrowser();
if (browser === null) {
  stop(
    'The tests need Chromium and none was found or could be installed.\n' +
      'Install one (Debian: sudo apt-get install chromium), or set E2E_CHROMIUM to its path.',
  );
}
console.log(`Tests use the browser ${browser}`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
