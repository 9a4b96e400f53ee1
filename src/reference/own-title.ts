import { fold } from '../text/fold.ts';

/**
 * Tells whether a title as cited is that of a statute: typography apart, with or without 中华人民共和国 and the adopting body
 * (最高人民法院关于…的解释 is cited as 关于…的解释 too).
 */
export function ownTitle(title: string): (cited: string) => boolean {
  // 中华人民共和国某法（2018年修正） is no other law; 某解释（二） is.
  const own = plain(title).replace(/（[^（）]*年[^（）]*）$/, '');
  if (own === '') return () => false;
  const withoutBody = own.replace(/^[^《]*?(?=关于)/, '');
  return (cited) => {
    const name = plain(cited);
    return name === own || name === withoutBody;
  };
}

function plain(title: string): string {
  return fold(title).replace(/中华人民共和国|[《》]/g, '');
}
