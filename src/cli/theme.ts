import { plainTheme, type Theme } from '../render/theme.ts';

/** The theme of a terminal with colour: red struck through and green underlined need no marks. */
async function colourTheme(): Promise<Theme> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    marks: false,
    deleted: chalk.red.strikethrough,
    inserted: chalk.green.underline,
    heading: chalk.bold,
    item: chalk.cyan,
    dim: chalk.dim,
    ok: chalk.green,
    warning: chalk.yellow,
    error: chalk.red.bold,
  };
}

/** Whether to colour a stream, as git decides: --color always|never, else NO_COLOR and FORCE_COLOR, else a terminal. */
export async function themeFor(choice: 'auto' | 'always' | 'never', isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Promise<Theme> {
  if (choice === 'never') return plainTheme;
  if (choice === 'always') return colourTheme();
  if (env['NO_COLOR']) return plainTheme;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '0') return colourTheme();
  return isTerminal && env['TERM'] !== 'dumb' ? colourTheme() : plainTheme;
}
