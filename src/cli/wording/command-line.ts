/** What the command line says of itself where it is wrong, and how the arguments of a command are named. */
export interface CommandLineWords {
  /** How a command is used, a way a line: what stands behind its name. */
  readonly usage: Readonly<Record<string, readonly string[]>>;
  /** The values of options, as help names them, by their name in the flags. */
  readonly values: Readonly<Record<string, string>>;
  readonly unknownOption: (option: string, near: string | null) => string;
  readonly misplacedOption: (option: string, command: string) => string;
  readonly unknownCommand: (name: string, near: string | null) => string;
  readonly fileInsteadOfCommand: (name: string) => string;
  readonly noCommand: string;
  readonly missingArgument: (name: string, usage: string) => string;
  readonly tooManyArguments: (expected: string, given: string, usage: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badValue: (option: string, value: string, reason: string) => string;
  readonly onlyChoices: (choices: readonly string[]) => string;
  /** What is put behind: where the usage is explained. */
  readonly seeHelp: (message: string, command: string) => string;
  readonly badDate: string;
  readonly authorOption: string;
  readonly overwriteOption: string;
  readonly watchOption: string;
  readonly globalOptions: string;
  readonly completion: { readonly summary: string; readonly description: string };
  readonly help: { readonly summary: string; readonly description: string };
}

const zh: CommandLineWords = {
  usage: {
    xiufa: ['命令 [选项]'],
    apply: ['法规 决定…', '决定… --statutes 目录'],
    parse: ['决定'],
    check: ['决定 [--against 法规]', '法规', '--rules'],
    verify: ['法规 决定… --against 官方文本', '[法规…] --gazette 公报'],
    diff: ['旧 新'],
    draft: ['旧 新'],
    table: ['法规 决定…', '旧 新'],
    report: ['法规 决定…'],
    refs: ['法规'],
    extract: ['公报'],
    convert: ['文件 -o 文件', '文件 --format 格式'],
    explain: ['[代码…]'],
    completion: ['bash|zsh|fish'],
    help: ['[命令]'],
  },
  values: {
    file: '文件',
    dir: '目录',
    format: '格式',
    place: '条=章',
    statute: '法规',
    official: '官方文本',
    gazette: '公报',
    title: '标题',
    body: '机关',
    session: '会议',
    date: '日期',
    author: '作者',
    decision: '决定',
    old: '旧文本',
    new: '新文本',
    files: '文件',
    shell: 'bash|zsh|fish',
  },
  unknownOption: (option, near) => `没有选项 ${option}${near === null ? '' : `；是不是 ${near}？`}`,
  misplacedOption: (option, command) => `${option} 是 ${command} 的选项，要写在 ${command} 之后`,
  unknownCommand: (name, near) => `没有命令 ${name}${near === null ? '' : `；是不是 ${near}？`}`,
  fileInsteadOfCommand: (name) => `${name} 是文件，前面要写命令，如 xiufa apply 法规 决定`,
  noCommand: '没有写命令',
  missingArgument: (name, usage) => `缺少${name}：${usage}`,
  tooManyArguments: (expected, given, usage) => `只要 ${expected} 个参数，写了 ${given} 个：${usage}`,
  missingValue: (option) => `选项 ${option} 后面没有写值`,
  badValue: (option, value, reason) => `选项 ${option} 的值“${value}”不对：${reason}`,
  onlyChoices: (choices) => `只能是 ${choices.join('、')}`,
  seeHelp: (message, command) => `错误：${message}（${command} --help 显示用法）`,
  badDate: '应写作 2024-06-28 或者 2024年6月28日，并且确有这一天',
  authorOption: '修订的作者（默认为决定的标题；比较两个文本时为 xiufa）',
  overwriteOption: '可以用结果代替所读的文件（否则不写）',
  watchOption: '文件每次改动后重新执行；按 q 或者 Ctrl-C 结束',
  globalOptions: '通用选项：',
  completion: {
    summary: '在终端里用 Tab 键补全命令、选项和文件',
    description:
      '输出 bash、zsh 或者 fish 的补全脚本。\nbash：在 ~/.bashrc 中加一行 source <(xiufa completion bash)\nzsh：在 ~/.zshrc 中、compinit 之后加一行 source <(xiufa completion zsh)\nfish：xiufa completion fish > ~/.config/fish/completions/xiufa.fish',
  },
  help: { summary: '显示一个命令的用法', description: '显示一个命令的用法，与“命令 --help”相同。' },
};

const en: CommandLineWords = {
  usage: {
    xiufa: ['COMMAND [OPTIONS]'],
    apply: ['STATUTE DECISION…', 'DECISION… --statutes DIR'],
    parse: ['DECISION'],
    check: ['DECISION [--against STATUTE]', 'STATUTE', '--rules'],
    verify: ['STATUTE DECISION… --against OFFICIAL', '[STATUTE…] --gazette GAZETTE'],
    diff: ['OLD NEW'],
    draft: ['OLD NEW'],
    table: ['STATUTE DECISION…', 'OLD NEW'],
    report: ['STATUTE DECISION…'],
    refs: ['STATUTE'],
    extract: ['GAZETTE'],
    convert: ['FILE -o FILE', 'FILE --format FORMAT'],
    explain: ['[CODE…]'],
    completion: ['bash|zsh|fish'],
    help: ['[COMMAND]'],
  },
  values: {
    file: 'FILE',
    dir: 'DIR',
    format: 'FORMAT',
    place: 'ARTICLE=DIVISION',
    statute: 'STATUTE',
    official: 'OFFICIAL',
    gazette: 'GAZETTE',
    title: 'TITLE',
    body: 'BODY',
    session: 'SESSION',
    date: 'DATE',
    author: 'NAME',
    decision: 'DECISION',
    old: 'OLD',
    new: 'NEW',
    files: 'FILE',
    shell: 'bash|zsh|fish',
  },
  unknownOption: (option, near) => `there is no option ${option}${near === null ? '' : `; did you mean ${near}?`}`,
  misplacedOption: (option, command) => `${option} is an option of ${command} and goes behind it`,
  unknownCommand: (name, near) => `there is no command ${name}${near === null ? '' : `; did you mean ${near}?`}`,
  fileInsteadOfCommand: (name) => `${name} is a file: a command goes before it, as in xiufa apply STATUTE DECISION`,
  noCommand: 'no command given',
  missingArgument: (name, usage) => `${name} is missing: ${usage}`,
  tooManyArguments: (expected, given, usage) => `takes ${expected} argument${expected === '1' ? '' : 's'}, not ${given}: ${usage}`,
  missingValue: (option) => `the option ${option} has no value behind it`,
  badValue: (option, value, reason) => `the value “${value}” of the option ${option} is not right: ${reason}`,
  onlyChoices: (choices) => `it can be ${choices.join(', ')}`,
  seeHelp: (message, command) => `error: ${message} (${command} --help shows the usage)`,
  badDate: 'write 2024-06-28 or 2024年6月28日, a day that exists',
  authorOption: 'the author of tracked changes (by default the title of the decision; of two versions, xiufa)',
  overwriteOption: 'what is written may replace a file that is read (it is refused otherwise)',
  watchOption: 'do it again whenever a file changes; q or Ctrl-C ends',
  globalOptions: 'Options of all commands:',
  completion: {
    summary: 'complete commands, options and files by the Tab key of a shell',
    description:
      'Prints the completion script for bash, zsh or fish.\nbash: add the line  source <(xiufa completion bash)  to ~/.bashrc\nzsh: add the line  source <(xiufa completion zsh)  to ~/.zshrc, behind compinit\nfish: xiufa completion fish > ~/.config/fish/completions/xiufa.fish',
  },
  help: { summary: 'show how a command is used', description: 'Shows how a command is used, as COMMAND --help does.' },
};

export const COMMAND_LINE = { zh, en };
