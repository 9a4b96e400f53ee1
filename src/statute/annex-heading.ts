/** Whether a line is the heading of an annex: 附件, 附表一, 增值税税率表. */
export function isAnnexHeading(line: string): boolean {
  return (
    /^(?:附(?:[件表录图][一二三四五六七八九十0-9]*(?:[：: \u3000]|$)|[：:])|[^，。；：、]{2,20}税率?表[一二三四五六七八九十0-9]*(?:（[^（）]*适用）)?$)/.test(
      line,
    ) && !/[。；]$/.test(line)
  );
}
