import type { CommanderError } from 'commander';
import type { Language } from '../words/language.ts';

/** What commander objects to, in a language; null if it only printed help or the version. */
export function commanderMessage(error: CommanderError, language: Language): string | null {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version' || error.code === 'commander.help') return null;
  if (language === 'en') return error.message;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const words: Record<string, string> = {
    'commander.unknownOption': `没有选项 ${quoted}`,
    'commander.unknownCommand': `没有命令 ${quoted}`,
    'commander.missingArgument': `缺少参数 ${quoted}`,
    'commander.missingMandatoryOptionValue': `缺少选项 ${quoted}`,
    'commander.optionMissingArgument': `选项 ${quoted} 缺少值`,
    'commander.excessArguments': '参数过多',
    'commander.invalidArgument': invalidArgument(error.message),
  };
  return `错误：${words[error.code] ?? error.message}（xiufa --help 显示用法）`;
}

/** error: option '--refs <policy>' argument 'x' is invalid. Allowed choices are auto, report, keep. */
function invalidArgument(message: string): string {
  const [, option = '', value = '', reason = ''] = /option '(\S+)[^']*' argument '([^']*)' is invalid\. ?(.*)$/.exec(message) ?? [];
  const choices = /^Allowed choices are (.+?)\.?$/.exec(reason)?.[1];
  return `选项 ${option} 的值“${value}”不对：${choices === undefined ? reason : `只能是 ${choices}`}`;
}
