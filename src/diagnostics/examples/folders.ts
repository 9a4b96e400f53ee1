import type { StageCode } from '../codes.ts';
import type { Example } from '../example.ts';

const TITLE = '某省土地管理条例';
const FIRST = '1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过';
const AMENDED = '2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议';
const SECOND = '2008年7月25日某省第十一届人民代表大会常务委员会第三次会议';
const TEXT = '第一条　土地行政主管部门负责本条例的实施。';
const ORDER = '一、将第一条中的“土地行政主管部门”修改为“自然资源主管部门”。';

const original = { whole: [TITLE, `（${FIRST}）`, TEXT] };
const amended = { whole: [TITLE, `（${FIRST}　根据${SECOND}《关于修改〈${TITLE}〉的决定》第一次修正）`, TEXT] };
const later = { whole: [TITLE, `（${FIRST}　根据${AMENDED}《关于修改〈${TITLE}〉的决定》修正）`, TEXT] };

export const folders: Readonly<Record<StageCode<'B'>, Example | null>> = {
  B001: { bases: [original, amended, later], decision: [ORDER] },
  B002: { bases: [original, { whole: [TITLE, TEXT] }, later], decision: [ORDER] },
  B003: { bases: [later], decision: [ORDER] },
  B004: null,
  B005: null,
  B020: null,
  B021: null,
  B022: null,
  B023: null,
  B024: null,
  B025: null,
  B026: null,
  B027: null,
  B028: null,
};
