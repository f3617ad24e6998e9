import { readFileSync } from 'node:fs';
import { floor } from './floor';

// A bare script: the floor over the files of its arguments, and nothing else. Its peak memory goes to standard error.
let invalid = 0;
const kept = process.argv.slice(2).map((file) => floor(readFileSync(file, 'utf8')));
for (const { valid } of kept) if (!valid) invalid++;
process.stdout.write(`${kept.length} files, ${invalid} invalid\n`);
process.stderr.write(String(process.resourceUsage().maxRSS));
