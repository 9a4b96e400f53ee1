// diff-match-patch as a program: compares two files, makes the result readable, and prints how many changes it found.
import { readFileSync } from 'node:fs';
import { diff, diffCleanupSemantic } from 'diff-match-patch-es';
import { changesIn } from './changes.js';

const [old, now] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const found = diff(old, now, { diffTimeout: 0 });
diffCleanupSemantic(found);
console.log(changesIn(found.map(([kind, text]) => [kind !== 0, text])));
