import type { SubstanceKind } from './types.ts';

/** Words that say something of substance by themselves. `key` null: what the words are is what they say. */
export interface Row {
  readonly kind: SubstanceKind;
  readonly group: string;
  readonly key: string | null;
  readonly words: RegExp;
}

const row = (kind: SubstanceKind, group: string, key: string | null, words: RegExp): Row => ({ kind, group, key, words });

/** A character of a name or a phrase. */
const HAN = '\\p{Script=Han}';

/**
 * The words, in the order in which they are looked for: of two that overlap the first counts. Sources and reasons stand in
 * docs/substance.md#table.
 */
export const ROWS: readonly Row[] = [
  // 立法技术规范（一）14: 应当 and 必须 mean the same. 应, 须 before a preposition or 予; 相应, 适应, 应急 are other words.
  row(
    'modality',
    'modality',
    'duty',
    /应当(?!知道|知悉|预见)|必须|务必|(?<![相适反供响对效顺])应(?=予|由|在|按|依|将|向|经|报|于|自|从|与|遵守)|(?<![必无])须(?=经|报|向|由|在|按|提|有|依)/gu,
  ),
  row(
    'modality',
    'modality',
    'prohibition',
    /不得(?![不已]|超过|少于|低于|高于|多于|迟于|晚于|短于|超出)|禁止(?<!或者禁止)(?![的令性区]|.{1,6}令)|严禁|不准(?!确|予)|不许(?!可)|不应(?!当的)|不可以/gu,
  ),
  row('modality', 'modality', 'exemption', /无需|无须|不必|可以不/gu),
  row(
    'modality',
    'modality',
    'permission',
    /(?<!不)可以(?!不)|(?<![享所拥具没持占国])有权(?![利限益威力属机])|(?<![许认])可(?=以|按|依|由|在|根据|向|处|并处|再)|(?<=[方均也亦])可(?!能|以)|没有权利?|无权/gu,
  ),

  row(
    'exception',
    'exception',
    'except',
    /但(?:是)?[，,]?[^，。；,;]{0,60}除外|(?<=[，。；、,;]|^)[^，。；、,;]{1,40}的除外|除(?<![解消排清删免扣拆废剔根开去铲]除)[^，。；,;]{1,60}?(?:以外|之外|外)/gu,
  ),
  row('exception', 'exception', 'otherwise', /另有(?:规定|约定|决定)(?:的)?(?:，?从其(?:规定|约定))?/gu),
  row('exception', 'exception', 'proviso', /(?<=[，。；,;]|^)但(?:是)?(?!书)/gu),
  row('exception', 'exception', 'inapplicable', /不适用|不受[^，。；]{1,20}(?:限制|约束)/gu),

  // 行政处罚法 art. 9, 刑法 arts. 33–35, 政务处分法 art. 7; 责令改正 of 行政处罚法 art. 28 is an order and no penalty, but what a person has to bear.
  row('penalty', 'order', null, new RegExp(`责令(?:其|当事人)?(?:限期|立即|暂?停止?)?(?:(?!或者|并|和|其|处|被|的)${HAN}){2,10}`, 'gu')),
  row(
    'penalty',
    'licence',
    null,
    new RegExp(`(?:暂扣|吊销|扣留|取消|收缴)(?:(?!或者|并|和)${HAN}){0,16}?(?:许可证件?|执照|资格证?书?|证书|资质|许可|证件?)`, 'gu'),
  ),
  row('penalty', 'sentence', null, /有期徒刑|无期徒刑|死刑|拘役|管制(?=[，。；、或])|剥夺政治权利|驱逐出境|行政拘留|(?<=以下|日)拘留/gu),
  row('penalty', 'confiscation', null, /没收(?:(?!并处|并可|可以|或者|以及|处|吊销|责令|暂扣|罚款|征收|拆除|销毁|追缴)[^，。；]){0,40}/gu),
  row('penalty', 'penalty', null, /罚款|罚金|通报批评|警告(?!牌|标志)|记大过|记过|降级|撤职|开除|降低资质等级|限制从业|限制开展生产经营活动/gu),
  row('penalty', 'degree', null, /(?:从重|从轻|减轻|免除|免予|不予)(?:或者(?:从重|减轻|免除))?(?:行政)?处罚/gu),
  row('penalty', 'sanction', null, /给予(?:政务|行政|纪律)?处分|治安管理处罚/gu),
  row('penalty', 'criminal', null, /追究(?:其)?(?:刑事|法律|行政|民事|领导)?责任/gu),
  row('penalty', 'civil', null, /承担(?:相应的?)?(?:刑事|法律|行政|民事|赔偿|连带|侵权|违约|补偿|清偿)*责任/gu),

  // 立法技术规范（二）11 批准，核准; 行政许可法 arts. 2, 12.
  row('approval', 'approval', 'approve', /(?<!未经)(?:批准|核准|审批|准予)(?!的|文号|文件|书|权限)|许可(?![证人使]|决定|法|持有)/gu),
  row('approval', 'approval', 'consent', /(?:书面)?同意/gu),
  row('approval', 'approval', 'file', /备案/gu),
];
