import { readFileSync } from 'node:fs';
import { checkWorkspace } from '../../src/core/workspace';
import { emptyConfig } from '../../src/core/settings';

// The whole check over the files of its arguments, in the process model of floor-script.ts.
const files = process.argv.slice(2).map((path) => ({ uri: path, path, text: readFileSync(path, 'utf8') }));
const findings = checkWorkspace(files, { language: 'de', today: '2026-06-30', config: emptyConfig });
process.stdout.write(`${files.length} files, ${findings.length} findings\n`);
process.stderr.write(String(process.resourceUsage().maxRSS));
