import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { completionScript } from '../../src/cli/completion/script.ts';
import { serveCompletion } from '../../src/cli/completion/serve.ts';
import { SHELLS, type Shell } from '../../src/cli/completion/shells.ts';
import { programIn } from '../../src/cli/program.ts';

const program = programIn('zh', ['completion-server']);
const FILES = '__tabtab_complete_files__';

/** What may stand at the end of a line, without what is said of it. */
function answer(shell: Shell, line: string): readonly string[] {
  const words = line.split(' ');
  const told = serveCompletion(program, words, { SHELL: `/bin/${shell}`, COMP_CWORD: String(words.length - 1) });
  return told
    .trim()
    .split('\n')
    .map((each) => each.split(shell === 'zsh' ? ':' : '\t')[0] as string);
}

test.each(SHELLS)('%s completes commands, options, their values, and codes', (shell) => {
  expect(answer(shell, 'xiufa app')).toEqual(['apply']);
  expect(answer(shell, 'xiufa --lang en ')).toContain('report');
  expect(answer(shell, 'xiufa help ch')).toEqual(['check']);
  expect(answer(shell, 'xiufa apply s.txt --re')).toEqual(['--refs', '--renumber', '--redline', '--revisions']);
  expect(answer(shell, 'xiufa apply --refs ')).toEqual(['auto', 'report', 'keep']);
  expect(answer(shell, 'xiufa table --format d')).toEqual(['docx']);
  expect(answer(shell, 'xiufa --lang ')).toEqual(['zh', 'en']);
  expect(answer(shell, 'xiufa explain A00')).toContain('A004');
  expect(answer(shell, 'xiufa completion ')).toEqual([...SHELLS]);
});

test('leaves files to the shell: bash by itself where there is no answer, the others by a word', () => {
  for (const line of ['xiufa apply ', 'xiufa apply s.txt -o ', 'xiufa apply --statutes=', 'xiufa diff s.txt n']) {
    expect([answer('bash', line), answer('zsh', line), answer('fish', line)], line).toEqual([[''], [FILES], [FILES]]);
  }
  expect(answer('fish', 'xiufa draft --body ')).toEqual(['']);
});

test('a value behind = is completed with its option, but for bash, which takes it for a word of its own', () => {
  expect([answer('zsh', 'xiufa apply --refs=a'), answer('fish', 'xiufa apply --refs=a')]).toEqual([['--refs=auto'], ['--refs=auto']]);
  expect([answer('bash', 'xiufa apply --refs=a'), answer('bash', 'xiufa apply --refs = a')]).toEqual([['auto'], ['auto']]);
});

test('bash runs its script, and asks the program', async () => {
  const script = `${await completionScript('bash')}
xiufa() { echo "$COMP_CWORD $*" >&3; echo apply; }
exec 3>&2 2>/dev/null
COMP_WORDS=(xiufa "my file" ap) COMP_CWORD=2 COMP_LINE='xiufa my\\ file ap' COMP_POINT=17
_xiufa_completion
echo "\${COMPREPLY[*]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc'], { input: script, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['apply\n', '2 completion-server\n--\nxiufa\nmy file\nap\n']);
});

test('no script evaluates the words of the line: a file may be named (rm x)', async () => {
  for (const shell of SHELLS) expect((await completionScript(shell)).replace(/^\s*#.*$/gm, '')).not.toMatch(/\beval\b/);
});
