/** `npm run schema`: writes the format of a case as JSON Schema, which editors read and `public/` serves. */
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../domain/scenario/from-files.ts';

const FILE = 'public/scenario.schema.json';

writeFileSync(FILE, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
console.log(`${FILE} is written.`);
