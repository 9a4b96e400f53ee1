// jsdiff as a program: compares two files character by character and prints how many changes it found.
import { readFileSync } from 'node:fs';
import { diffChars } from 'diff';
import { changesIn } from './changes.js';

const [old, now] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
console.log(changesIn(diffChars(old, now).map(({ added, removed, value }) => [added || removed, value])));
