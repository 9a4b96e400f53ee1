import { type BatchWords, clock } from '../batch.ts';

export const batch: BatchWords = {
  resumeNeedsFile: '--resume 要与 -o 一起用：结果写在文件里，才知道做到哪里',
  noManifest: (path, reason) => `清单 ${path} 读不了：${reason}`,
  noJob: (fault) => `不是任务：${fault}`,
  forbidden: {
    option: (name) => `任务不能用 --${name}`,
    outside: (name) => `任务只能写入清单所在的目录：${name}`,
    shared: (name) => `${name} 另有任务也写或者要读，任务不分先后，不能这样写`,
    changing: (name) => `${name} 由另一任务写出，任务不分先后，不能这样读`,
  },
  progress: (done, of, seconds) => {
    const rate = done / Math.max(seconds, 0.001);
    return `${done}${of === null ? '' : `/${of}`}　每秒 ${rate.toFixed(1)}${of === null || rate === 0 ? '' : `　剩余 ${clock((of - done) / rate)}`}`;
  },
  columns: { command: '命令', 0: '完成', 1: '有错误或不同', 2: '不能执行', 70: '程序出错' },
  total: (done, before, seconds) =>
    `${done} 个任务，${seconds.toFixed(1)} 秒，每秒 ${(done / Math.max(seconds, 0.001)).toFixed(1)} 个${before === 0 ? '' : `；另有 ${before} 个以前已经完成`}`,
  stopped: (done, of) => `已停止，完成 ${done}${of === null ? '' : `/${of}`} 个；用 -o 写文件的，加 --resume 接着做`,
  badShard: '应写作 2/8：共 8 份中的第 2 份',
  badWorkers: '应为正整数',
};
