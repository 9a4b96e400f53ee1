import { describe, expect, test } from 'vitest';
import type { Operation, Quote, WordPair } from '../../src/decision/operation.ts';
import type { Address } from '../../src/statute/address.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { shortCase } from '../support/texts.ts';

/** One row a pattern of the language: its wording, what it means, where it was met. Numbers before → are those of the text in force. */
const PATTERNS: readonly (readonly [wording: string, meaning: string, source: string])[] = [
  ['将第五十八条修改为：“甲。”', 'replace 第五十八条 “甲。”', '山西2020 一10'],
  ['将第二条修改为“甲。”', 'replace 第二条 “甲。”', '山西2020 三1, without a colon'],
  ['第九条修改为：“甲。”', 'replace 第九条 “甲。”', '甘肃2010, without 将'],
  ['将第十二条第一款修改为：“甲。”', 'replace 第十二条第一款 “甲。”', '山西2020 三2'],
  ['第六条第一款第一项修改为：“（一）甲；”', 'replace 第六条第一款第一项 “（一）甲；”', '个税2011 二'],
  ['将第一百二十条之一修改为：“甲。”', 'replace 第一百二十条之一 “甲。”', '刑法修正案九 六'],
  ['将名称修改为：“某省条例”。', 'replace 名称 “某省条例”', '民事27件 十三1'],
  ['将引言修改为：“为……，制定本解释。”', 'replace 引言 “为……，制定本解释。”', '民事27件'],
  ['删去第七条，第八条，第十四条第五款。', 'delete 第七条、第八条、第十四条第五款', '山西2020 一2'],
  ['删去第三十四条第一款、第二款，第三十七条第三款。', 'delete 第三十四条第一款、第三十四条第二款、第三十七条第三款', '山西2020 一2'],
  ['删除第十二条和第十三条。', 'delete 第十二条、第十三条', '铁路2021'],
  ['删去第四十五条中的“甲、乙”。', 'delete-text 第四十五条 “甲、乙”', '山西2020 一6'],
  ['删去第二十五条第二款中的“甲”、“乙”。', 'delete-text 第二十五条第二款 “甲”“乙”', '山西2020 三3'],
  ['将第一条中的“甲”删去。', 'delete-text 第一条 “甲”', 'recalled'],
  ['将第五十三条中的“甲”修改为“乙”。', 'replace-text 第五十三条 “甲”→“乙”', '山西2020 一9'],
  ['将第四十七条中的“甲”修改为“乙”，“乙”修改为“丙”。', 'replace-text 第四十七条 “甲”→“乙” “乙”→“丙”', '山西2020 一7'],
  ['将名称、第一条、第三条中的“侵犯”修改为“侵害”。', 'replace-text 名称、第一条、第三条 “侵犯”→“侵害”', '民事18件 十三1'],
  ['将有关条款中的“甲”修改为“乙”，“丙”修改为“丁”。', 'replace-everywhere “甲”→“乙” “丙”→“丁”', '山西2020 一1'],
  ['将第三十八条、第三十九条合并修改为：“甲。”', 'merge 第三十八条、第三十九条 “甲。”', '山西2020 一4'],
  ['将第二十三条、第四十五条合并，作为第二十四条，修改为：“甲。”', 'merge 第二十三条、第四十五条 → 第二十四条 “甲。”', '消法2013 八'],
  ['第四十二条增加一款，作为第二款：“甲。”', 'insert paragraph in 第四十二条 → 第四十二条第二款 “甲。”', '山西2020 一5'],
  ['在第三十八条中增加一款作为第二款：“甲。”', 'insert paragraph in 第三十八条 → 第三十八条第二款 “甲。”', '刑法修正案八'],
  ['第八条第一款增加一项，作为第二项：“（二）甲；”', 'insert item in 第八条第一款 → 第八条第一款第二项 “（二）甲；”', '消法2013 十五'],
  ['增加一条，作为第二十五条：“甲。”', 'insert article → 第二十五条 “甲。”', '消法2013 九'],
  ['在第十七条后增加一条，作为第十七条之一：“甲。”', 'insert article after 第十七条 → 第十七条之一 “甲。”', '刑法修正案八 一'],
  ['在第二条中的“人工水道”后增加“行洪区”。', 'insert-text 第二条 “人工水道” after “行洪区”', '陕西2024 一'],
  ['将刑法第一百八十六条第一款、第二款修改为：“甲。', '', 'two units, one quoted'],
  ['删去第二项、第五项，第三项、第四项改为第二项、第三项。', '', 'no article; the comma does not go on with the list'],
  ['将第五十四条、第五十八条至第六十条中的“甲”修改为“乙”。', 'replace-text 第五十四条、第五十八条、第五十九条、第六十条 “甲”→“乙”', 'a range'],
  ['将第五十一条中的“甲”、“乙”均修改为“丙”。', 'replace-text 第五十一条 “甲”→“丙” “乙”→“丙”', 'several to one'],
  ['将第五十一条中的“甲”、“乙”分别修改为“丙”、“丁”。', 'replace-text 第五十一条 “甲”→“丙” “乙”→“丁”', 'recalled'],
  ['第一款第二项分为两项，修改为：“（二）甲；”“（三）乙。”', '', 'no article'],
  ['第三条第一款第二项分为两项，修改为：“（二）甲；”“（三）乙。”', 'split 第三条第一款第二项 “（二）甲；（三）乙。”', '统计法2024'],
  ['将第八条第三款单列一条，作为第四十九条，修改为：“甲。”', 'move 第八条第三款 → 第四十九条 “甲。”', '会计法2024 二'],
  ['将第一百零一条第一款改为第一百一十一条，修改为：“甲。”', 'move 第一百零一条第一款 → 第一百一十一条 “甲。”', '慈善法2023'],
  ['在第一百六十五条中增加一款作为第二款，将该条修改为：“甲。”', 'replace 第一百六十五条 “甲。”', '刑法修正案十二 一'],
  ['在第五条第一款中增加一项，作为第三项，将该条修改为：“甲。”', 'replace 第五条 “甲。”', '该条 is the article, not the 款'],
  ['在第五条中增加一款，作为第二款，将该款修改为：“甲。”', '', 'no 款 is named'],
  ['将第二条中的“甲”前增加“乙”。', 'insert-text 第二条 “甲” before “乙”', '将 and 在 both say where'],
  ['将第五项调整为第四项。', '', 'no article to belong to'],
  ['第二条增加二款，作为第二款、第三款：“甲。”', '', 'two announced, one quoted'],
  ['第二条不再适用。', '', 'in no known form'],
  // 第 left out, place by place, labels outside the quotation
  ['将第六条、十二条、十七条第二款中的“甲”修改为“乙”。', 'replace-text 第六条、第十二条、第十七条第二款 “甲”→“乙”', '中卫饮水2024 四'],
  ['删去第二十条、二十四条至二十六条。', 'delete 第二十条、第二十四条、第二十五条、第二十六条', '中卫饮水2024 十七, with a range'],
  ['删去第十七条第一款、第二款、二十三条第一款。', 'delete 第十七条第一款、第十七条第二款、第二十三条第一款', 'counts on from the article said before'],
  ['删去第五条第一款第（一）项、（三）项。', 'delete 第五条第一款第一项、第五条第一款第三项', 'items'],
  ['将第十二条、六条中的“甲”修改为“乙”。', '', 'does not count on'],
  ['将第十二条、三款中的“甲”修改为“乙”。', '', 'a level that the member before has not'],
  ['将第八条第三款和第二十五条中的“甲”分别修改为“乙”和“丙”。', 'replace-text 第八条第三款 “甲”→“乙”; replace-text 第二十五条 “甲”→“丙”', '广东失业保险2022 五'],
  ['将第八条和第九条中的“甲”修改为“乙”和“丙”。', '', 'nobody says one by one'],
  ['在第八条、第九条中的“甲”后分别增加“乙”、“丙”。', 'insert-text 第八条 “甲” after “乙”; insert-text 第九条 “甲” after “丙”', 'place by place'],
  ['在第八条中的“甲”、“乙”后分别增加“丙”、“丁”。', 'insert-text 第八条 “甲” after “丙”; insert-text 第八条 “乙” after “丁”', 'word by word'],
  ['在第八条、第九条、第十条中的“甲”后分别增加“乙”、“丙”。', '', 'three places, two texts'],
  ['增加两条，作为第八条：“甲。”第九条：“乙。”', 'insert article → 第八条 “甲。”; insert article → 第九条 “乙。”', '临沂供热2023 四'],
  ['增加两条：第八条为“甲。”；第九条为“乙。”', 'insert article → 第八条 “甲。”; insert article → 第九条 “乙。”', 'the numbers stand only there'],
  ['增加两条，作为第八条、第九条：第八条：“甲。”第十条：“乙。”', '', 'other numbers than those stated'],
  [
    '在第五条、第六条中分别增加一款，作为第二款：“甲。”“乙。”',
    'insert paragraph in 第五条 → 第五条第二款 “甲。”; insert paragraph in 第六条 → 第六条第二款 “乙。”',
    'place by place',
  ],
  ['将第八条改为第七条，增加一款作为第一款，修改为：“甲。”', 'renumber 第八条 → 第七条; replace 第八条 “甲。”', '北京立法2023 三'],
  ['将第四十二条改为第四十七条第一款、第二款。', 'move 第四十二条 → 第四十七条第一款', '北京立法2023 二十七'],
  ['将第三条第二款、第三款改为第六条第一款、第二款。', 'move 第三条第二款 → 第六条第一款; move 第三条第三款 → 第六条第二款', '北京立法2023 十四'],
  ['将第三条第三款、第四条第三款合并作为第七条第三款，修改为：“甲。”', 'move 第三条第三款、第四条第三款 → 第七条第三款 “甲。”', '北京立法2023 二十七'],
  ['删去第一章至第三章的章名。', 'delete 第一章章名、第二章章名、第三章章名', 'the headings of all'],
  ['删去第一款至第三款第一句。', '', 'a sentence of each, or all up to it'],
  ['删去所有章名、节名。', 'delete 各章章名、各节节名', 'two levels'],
  ['删去第五十二条，第五十三条以后各条序号依次提前。', 'delete 第五十二条; non-textual renumbering articles', '丹东规划2022 二'],
  ['删去第五条，原第六条至第十条依次前移。', 'delete 第五条; non-textual renumbering articles', 'a range that counts on'],
  ['在第五章附则中增加一条，作为第三十条：“甲。”', 'insert article in 第五章 → 第三十条 “甲。”', 'the heading said along'],
  // Places
  ['序言第七自然段中“甲”修改为“乙”。', 'replace-text 序言第七自然段 “甲”→“乙”', '宪法2004 第十八条'],
  ['序言第十自然段第二句“甲。”修改为：“乙。”', 'replace-text 序言第十自然段第二句 “甲。”→“乙。”', '宪法2004 第十九条'],
  ['序言第七自然段后两句：“甲。乙。”修改为：“丙。”', 'replace-text 序言第七自然段后二句 “甲。乙。”→“丙。”', '宪法1993 第三条'],
  ['将序言修改为：“甲。”', 'replace 引言 “甲。”', '内地香港仲裁2020 二'],
  ['将正文第二段修改为：“甲。”', 'replace 正文第二自然段 “甲。”', '民事29件 十一'],
  ['将第二段修改为：“甲。”', 'replace 正文第二自然段 “甲。”', '民事27件 十'],
  ['第五条条首部分修改为：“甲：”', 'replace 第五条条首部分 “甲：”', '铁路2021 四'],
  ['将第四十二条第一款第一自然段修改为：“甲：”', 'replace 第四十二条第一款条首部分 “甲：”', '会计法2024 十'],
  ['将第二条第二款的引导语修改为：“甲：”', 'replace 第二条第二款条首部分 “甲：”', '引导语'],
  ['将第二条第二款项前部分修改为：“甲：”', 'replace 第二条第二款条首部分 “甲：”', '项前部分'],
  ['将第二条第二款各项之前的文字修改为：“甲：”', 'replace 第二条第二款条首部分 “甲：”', '各项之前的文字'],
  ['第二条第二款中的导语修改为：“甲：”', 'replace 第二条第二款条首部分 “甲：”', '导语'],
  ['删去第八条第一款末尾的“甲”。', 'delete-text 第八条第一款末尾 “甲”', '铁路2021 六'],
  ['删去第十条末句“甲。”', 'delete-text 第十条末句 “甲。”', '陕西2024 七'],
  ['在第九十七条第一款第一句中的“甲”前增加“乙”。', 'insert-text 第九十七条第一款第一句 “甲” before “乙”', '慈善法2023 三十一'],
  ['第四章章名“国旗、国徽”修改为“国旗、国歌、国徽”。', 'replace-text 第四章章名 “国旗、国徽”→“国旗、国歌、国徽”', '宪法2004 第三十一条'],
  ['将第二十五章章名修改为“甲”。', 'replace 第二十五章章名 “甲”', 'NPC 2022–2025'],
  ['将第一部分标题修改为：“一、甲”。', 'replace 第一部分标题 “一、甲”', '民事27件 四2'],
  ['将“一、甲及乙”修改为：“一、甲”。', 'replace 第一部分标题 “甲及乙”→“甲”', '民事27件 三2'],
  ['个人所得税税率表一（工资、薪金所得适用）修改为：“甲”。', 'replace 个人所得税税率表一（工资、薪金所得适用） “甲”', '个税2011 四'],
  ['将附件1修改为：“甲。”', 'replace 附件1 “甲。”', 'recalled'],
  ['将第五条最后一款修改为：“甲。”', 'replace 第五条最后一款 “甲。”', 'recalled'],
  ['将第三章第二节第十五条修改为：“甲。”', 'replace 第三章第二节第十五条 “甲。”', 'recalled'],
  ['删去第五条第一款第二项第三目。', 'delete 第五条第一款第二项第三目', 'recalled'],
  ['将第一条第一款第（一）项修改为：“（一）甲；”', 'replace 第一条第一款第一项 “（一）甲；”', '掩饰隐瞒2021'],
  ['将《解释》原第六条修改为：“甲。”', '', 'another statute than 《某市条例》'],
  ['原第二款作为第三款，修改为：“甲。”', '', 'no article'],
  ['第四条原第二款作为第三款，修改为：“甲。”', 'renumber 原第四条第二款 → 第四条第三款; replace 原第四条第二款 “甲。”', '刑法修正案四 二'],
  ['将修改后的第五条中的“甲”修改为“乙”。', 'replace-text 修改后的第五条 “甲”→“乙”', '信用卡2018'],
  ['将十一条修改为：“甲。”', 'replace 第十一条 “甲。”', '民事27件 二十五6: 第 is missing, reported'],
  [
    '第六十二条“甲下列职权”中增加一项，作为第七项“（七）乙”，第七项、第八项相应改为第八项、第九项。',
    'insert item in 第六十二条“甲下列职权” → 第六十二条第七项 “（七）乙”; renumber 第六十二条“甲下列职权”中第七项 → 第六十二条第八项; renumber 第六十二条“甲下列职权”中第八项 → 第六十二条第九项',
    '宪法2018 第四十一条',
  ],
  [
    '第六十七条全国人民代表大会常务委员会职权第二十项“（二十）甲”修改为“（二十）乙”。',
    'replace-text 第六十七条第二十项 “（二十）甲”→“（二十）乙”',
    '宪法2004 第二十六条',
  ],
  ['将第27.51条修改为：“甲。”', '', '运输类飞机适航标准: decimal numbers are no numerals (D011)'],
  // Words
  ['第七条：“甲。”修改为：“乙。”', 'replace-text 第七条 “甲。”→“乙。”', '宪法1993 第五条'],
  ['第十五条：“甲。”“乙。”修改为：“丙。”“丁。”“戊。”', 'replace 第十五条 “甲。乙。”→“丙。丁。戊。”', '宪法1993 第七条'],
  ['将第二条中的“甲”，修改为“乙”。', 'replace-text 第二条 “甲”→“乙”', '铁路2021 七'],
  ['将条例中的“甲”均修改为“乙”。', 'replace-everywhere “甲”→“乙”', '重庆2005 一'],
  ['将相关条文中的“帐”修改为“账”。', 'replace-everywhere “帐”→“账”', '会计法2024 十五'],
  ['将“甲”统一修改为“乙”。', 'replace-everywhere “甲”→“乙”', '公路法修正草案'],
  ['将除第五条外的其他条款中的“甲”修改为“乙”。', 'replace-everywhere but 第五条 “甲”→“乙”', 'recalled'],
  ['将第二条中的“甲”修改成“乙”。', 'replace-text 第二条 “甲”→“乙”', 'recalled'],
  ['在第二条“人工水道”后增加“行洪区”。', 'insert-text 第二条 “人工水道” after “行洪区”', '陕西2024 一, without 中'],
  ['第一条第二款“甲。”后增写一句，内容为：“乙。”', 'insert-text 第一条第二款 “甲。” after “乙。”', '宪法2018 第三十六条'],
  ['序言第十自然段末尾增加：“甲。”', 'insert-text 序言第十自然段 after “甲。”', '宪法1993 第四条'],
  ['第一条第二款开始部分增加规定：“甲。”', 'insert-text 第一条第二款 before “甲。”', '铁路2021 一'],
  [
    '删去第八条第一款末尾的“甲”和第二款末尾的“乙”，并将第二款中的“及”修改为“或者”。',
    'delete-text 第八条第一款末尾 “甲”; delete-text 第八条第二款末尾 “乙”; replace-text 第八条第二款 “及”→“或者”',
    '铁路2021 六',
  ],
  ['第四十八条第一款删去“及其”。', 'delete-text 第四十八条第一款 “及其”', '证监会2022'],
  ['取消第五条第二款。', 'delete 第五条第二款', 'recalled'],
  // Units
  ['删去第三章。', 'delete 第三章', 'recalled'],
  ['将附件2删去。', 'delete 附件2', 'recalled'],
  ['第十一条增加规定：“甲。”', 'insert paragraph in 第十一条 →  “甲。”', '宪法1988 第一条'],
  ['第五条第二款后增加：“甲。”', 'insert paragraph after 第五条第二款 →  “甲。”', '四川1999 三'],
  [
    '第五条增加一项，作为第三项：“甲；”原第三项改为第四项。',
    'insert item in 第五条 → 第五条第三项 “甲；”; renumber 原第五条第三项 → 第五条第四项',
    '刑法修正案一 八',
  ],
  [
    '在第七章后增加一章，作为第八章“应急”；对第三十条进行修改，作为第七十条；增加一条，作为第七十一条。内容如下：“第八章　应急”',
    'insert chapter after 第七章 → 第八章“应急” (第三十条 → 第七十条) (new → 第七十一条) “第八章　应急”',
    '慈善法2023 十',
  ],
  [
    '第三章“机构”中增加一节，作为第七节“监察”；增加一条，作为第九条。内容如下：“第七节　监察”',
    'insert section in 第三章“机构” → 第七节“监察” (new → 第九条) “第七节　监察”',
    '宪法2018 第五十二条',
  ],
  [
    '第七节相应改为第八节，第九条至第十条相应改为第十条至第十一条。',
    'renumber 第七节 → 第八节; renumber 第九条 → 第十条; renumber 第十条 → 第十一条',
    '宪法2018 第五十二条',
  ],
  ['在《某市条例》第三条后增加一条，作为修改后《某市条例》第四条：“甲。”', 'insert article after 第三条 → 第四条 “甲。”', '非法行医2016 二'],
  ['增加一条，作为第九条，将第三条第二款修改后作为本条第一款：“甲。”', 'insert article → 第九条 (第三条第二款 → 第九条第一款) “甲。”', 'NPC 2022–2025'],
  // Numbers and places
  ['将第八条改为第七条：“甲。”', 'renumber 第八条 → 第七条; replace 第八条 “甲。”', '知识产权法庭2023'],
  ['将第二条修改为第六条：“甲。”', 'renumber 第二条 → 第六条; replace 第二条 “甲。”', '上海金融法院2021 二'],
  ['将第五条修改为第十条。', 'renumber 第五条 → 第十条', '上海金融法院2021 十'],
  ['将第三十九条改为第四十五条第一款，其中的“甲”修改为“乙”。', 'move 第三十九条 → 第四十五条第一款; replace-text 第三十九条 “甲”→“乙”', '消法2013 十八'],
  ['将第一百零一条第二款改为第一百一十四条。', 'move 第一百零一条第二款 → 第一百一十四条', '慈善法2023'],
  ['将第三条第二款单独作为一条。', 'move 第三条第二款 after 第三条', 'recalled'],
  ['将第九条移至第五条之后。', 'move 第九条 after 第五条', 'recalled'],
  ['将第九条移至第三章，作为第二十条。', 'move 第九条 → 第二十条 in 第三章', 'recalled'],
  ['将第五条与第六条对调。', 'swap 第五条、第六条', 'recalled'],
  ['将第五条改为两条，作为第五条、第六条，修改为：“第五条　甲。”“第六条　乙。”', 'split 第五条 → 第五条、第六条 “第五条　甲。第六条　乙。”', 'NPC 2022–2025'],
  ['将第五条改为两条，作为第五条、第六条，修改为：“第五条　甲。”', '', 'two announced, one quoted'],
  [
    '将第五条改为两条，第一款作为第五条；第二款作为第六条。',
    'non-textual introduction none; move 第五条第一款 → 第五条; move 第五条第二款 → 第六条',
    'NPC 2022–2025',
  ],
  ['将原第六条第一款与第七条合并为第七条，修改为：“甲。”', 'merge 原第六条第一款、第七条 → 第七条 “甲。”', '四川1999 五'],
  ['将第三章并入第二章，删去第二十四条。', 'merge 第三章 into 第二章; delete 第二十四条', '会计法2024 六'],
  ['第一款、第二款改为第二款、第三款，修改为：“甲。”', '', 'no article'],
  [
    '将条文顺序作相应调整：“第八条”调整为“第七条”，“第九条”调整为“第八条”。',
    'non-textual renumbering articles; renumber 第八条 → 第七条; renumber 第九条 → 第八条',
    '铁路2021 十',
  ],
  ['将第二条中的“甲”修改为“乙”。这一条相应修改为：“丙。”', 'replace-text 第二条 “甲”→“乙”; restate 第二条 “丙。”', '宪法2018 第五十条'],
  // What divisions include, and what they become
  ['第三章“甲”包括第十七条至第十九条', 'include 修改后的第三章“甲” → 第十七条、第十八条、第十九条', '北京立法2023 十五'],
  ['原第二章包括第五条、第六条', 'include 原第二章 → 第五条、第六条', ''],
  ['将第四章改为第六章，包括第五十四条、第五十五条', 'renumber 第四章 → 第六章; include 修改后的第六章 → 第五十四条、第五十五条', '北京立法2023 三十'],
  ['将第三章第一节改为第四章“甲”', 'move 第三章第一节 → 第四章; replace 第三章第一节节名 “甲”', ''],
  ['第五章第一节、第二节分别改为第五章、第六章', 'move 第五章第一节 → 第五章; move 第五章第二节 → 第六章', ''],
  ['将第四章改为第三章第二节', 'move 第四章 → 第三章第二节', ''],
  ['将第三章第三节改为第四章第一节', 'move 第三章第三节 → 第四章第一节', ''],
  [
    '将第二章“甲和乙”改为第二章“甲”和第三章“乙”，第二章包括第五条',
    'split 第二章“甲和乙” → 第二章、第三章 “甲乙”; include 修改后的第二章 → 第五条',
    '北京立法2023 九',
  ],
  [
    '将第二章分为两章：第二章“甲”，包括第五条；第三章“乙”，包括第六条',
    'split 第二章 → 第二章、第三章 “甲乙”; include 修改后的第二章 → 第五条; include 修改后的第三章 → 第六条',
    '',
  ],
  ['将第三章、第四章合并为第三章“甲”，包括第九条、第十条', 'merge 第三章、第四章 → 第三章 “甲”; include 修改后的第三章 → 第九条、第十条', ''],
  ['将第三章、第四章合并为第三章，章名修改为“甲”', 'merge 第三章、第四章 → 第三章 “甲”', ''],
  ['第二章章名修改为“甲”，包括第五条、第六条', 'replace 第二章章名 “甲”; include 原第二章 → 第五条、第六条', ''],
  [
    '第三章包括第五条、第六条；将第二条移至本章，作为第五条',
    'include 修改后的第三章 → 第五条、第六条; move 第二条 → 第五条 in 修改后的第三章',
    '北京立法2023 十五',
  ],
  ['取消第三章的分节', 'delete 第三章各节节名', ''],
  ['将第三条第二款中的第二处“甲”修改为“乙”', 'replace-text 第三条第二款中第二处 “甲”→“乙”', ''],
  ['合并第十条与第十一条，作为第十条：“甲。”', 'merge 第十条、第十一条 → 第十条 “甲。”', ''],
  ['删去第四十条全文', 'delete 第四十条', ''],
  [
    '第三条第一款增加“甲。”作为第（五）项，原（五）项改为（六）项',
    'insert item in 第三条第一款 → 第三条第一款第五项 “甲。”; renumber 原第三条第一款第五项 → 第三条第一款第六项',
    '',
  ],
  ['删去第三条中的两处“甲”', 'delete-text 第三条中两处 “甲”', ''],
  ['将第三条中最后一处的“甲”修改为“乙”', 'replace-text 第三条中最后一处 “甲”→“乙”', ''],
  // 之 for 的
  ['第三条中之“甲”改为“乙”，删去第四条第二款之“丙”。', 'replace-text 第三条 “甲”→“乙”; delete-text 第四条第二款 “丙”', 'companies'],
  ['于第三条之末增列：“甲。”一句，于第四条之首增加“乙”。', 'insert-text 第三条 after “甲。”; insert-text 第四条 before “乙”', 'companies'],
  ['第三章之名称修改为“甲”。', 'replace 第三章章名 “甲”', 'companies'],
  ['第三条之末项删去。', '', 'an edge that is no edge'],
  ['第十条之一中的“甲”改为“乙”。', 'replace-text 第十条之一 “甲”→“乙”', 'a number'],
  ['第三章第一节整节修改为：“甲”', 'replace 第三章第一节 “甲”', 'all of it'],
  // The last of a division is a place
  ['将第九条移至第五条之后，作为第二章的最后一条，序号改为第六条。', 'move 第九条 → 第六条 in 第二章 after 第五条', ''],
  ['将第九条移至第二章，作为第二章最后一条。', 'move 第九条 in 第二章', ''],
  ['将第九条移至第五条之后，改为第六条，修改为：“甲。”', 'move 第九条 → 第六条 after 第五条 “甲。”', 'the number of what moves, not of the place'],
  ['将第九条移至第五条之前，作为第二章的最后一条。', '', 'before and last'],
  // What stands beside words
  ['第二条中“甲”后的分号改为逗号，删去“乙，”。', 'replace-text 第二条 “甲；”→“甲，”; delete-text 第二条 “乙，”', 'a mark behind words'],
  ['删去第二条中“甲”前的顿号。', 'replace-text 第二条 “、甲”→“甲”', 'a mark in front of words'],
  ['第二条中的“甲”改为“乙”并删去其后的“丙”二字。', 'replace-text 第二条 “甲丙”→“乙”', 'words go along'],
  ['第二条中的“甲”改为“乙”，“丙”改为“丁”，并将其前的“戊”改为“己”。', 'replace-text 第二条 “甲”→“乙” “戊丙”→“己丁”', 'with the words last replaced'],
  ['删去第二条中的“甲、乙”后的逗号和分号。', '', 'two marks'],
  ['删去其后的“丙”。', '', 'beside what'],
  ['第二条中“甲”前的顿号改为“和”。', '', 'a mark and words'],
  // One syllable that adds, where what it adds stands behind it at once
  ['第四条第二款之后另加一款，作为第三款：“甲。”', 'insert paragraph after 第四条第二款 → 第四条第三款 “甲。”', ''],
  ['在第六条中的“甲”后添“、乙”二字', 'insert-text 第六条 “甲” after “、乙”', ''],
  ['第七条末尾补一句：“甲。”', 'insert-text 第七条 after “甲。”', ''],
  ['第八条增第三款：“甲。”', 'insert paragraph in 第八条 → 第八条第三款 “甲。”', ''],
  ['第九条中参加“甲”的，修改为“乙”', '', '参加 adds nothing'],
  ['第九条后附加一款：“甲。”', '', 'nor does 附加'],
  // What stands in brackets behind words or a unit
  ['将“甲”（第六条第（二）项）改为“乙”', 'replace-text 第六条第二项 “甲”→“乙”', ''],
  ['“甲”（第六条）、“乙”（第七条第一款）分别修改为“丙”、“丁”', 'replace-text 第六条 “甲”→“丙”; replace-text 第七条第一款 “乙”→“丁”', ''],
  ['将“甲”修改为“乙”（第六条）', 'replace-text 第六条 “甲”→“乙”', 'behind the new words'],
  ['在“甲”（见第六条第二款）后增加“、乙”', 'insert-text 第六条第二款 “甲” after “、乙”', ''],
  ['删去“甲”“乙”（均在第六条）', 'delete-text 第六条 “甲”“乙”', ''],
  ['“甲”（全文）修改为“乙”', 'replace-everywhere “甲”→“乙”', ''],
  ['“甲”、“乙”（第六条）修改为“丙”', '', 'of the last or of both?'],
  ['第六条中的“甲”修改为“乙”（第七条）', '', 'two places'],
  ['第六条中的“甲”（根据机构改革方案）修改为“乙”', 'replace-text 第六条 “甲”→“乙”', 'a remark'],
  ['删去第六条的但书（“但甲”）', 'delete-text 第六条但书 “但甲”', ''],
  ['第六条第二款（“甲”）修改为“乙”', 'replace-text 第六条第二款 “甲”→“乙”', ''],
  ['将第六条（“甲”）改为第七条', '', 'words have no number'],
  // What is taken out
  ['本条例除第六条外，其余各处的“甲”一律改为“乙”', 'replace-everywhere but 第六条 “甲”→“乙”', ''],
  ['全文中的“甲”（第六条除外）改为“乙”', 'replace-everywhere but 第六条 “甲”→“乙”', ''],
  ['全文（第六条除外）中的“甲”改为“乙”', 'replace-everywhere but 第六条 “甲”→“乙”', ''],
  ['将本条例（不含第六条）中的“甲”改为“乙”', 'replace-everywhere but 第六条 “甲”→“乙”', ''],
  ['将全文中的“甲”改为“乙”，但第六条、第八条除外', 'replace-everywhere but 第六条、第八条 “甲”→“乙”', ''],
  ['第五条至第七条中除第六条外的“甲”改为“乙”', 'replace-text 第五条、第七条 “甲”→“乙”', ''],
  ['第五条至第七条中的“甲”改为“乙”，第六条除外', 'replace-text 第五条、第七条 “甲”→“乙”', ''],
  ['第二章（第六条除外）中的“甲”改为“乙”', '', 'nobody takes an article out of a chapter'],
  ['第五条至第七条（第九条除外）中的“甲”改为“乙”', '', 'is not of them'],
  ['《某市河道条例》除第六条外，其余各处的“甲”改为“乙”', '', 'another statute'],
  [
    '增加一章，作为第四章，章名为“甲”，包括两条，即第九条、第十条：“第九条　乙。”“第十条　丙。”',
    'insert chapter → 第四章“甲” (new → 第九条、第十条) “第九条　乙。第十条　丙。”',
    '',
  ],
  // The table of contents, which follows in any case
  ['第二章章名改为“甲”，目录作相应修改', 'replace 第二章章名 “甲”; non-textual renumbering none', ''],
  ['第二章章名改为“甲”，并相应修改目录', 'replace 第二章章名 “甲”; non-textual renumbering none', ''],
  ['第二章章名改为“甲”，同时对目录作相应调整', 'replace 第二章章名 “甲”; non-textual renumbering none', ''],
  ['第二章章名改为“甲”，目录中的相应条目随之调整', 'replace 第二章章名 “甲”; non-textual renumbering none', ''],
  ['删去第二章，目录及章节条款序号作相应调整', 'delete 第二章; non-textual renumbering all', ''],
  // Clauses of a sentence
  ['第六条第一分句中的“甲”修改为“乙”', 'replace-text 第六条分号前 “甲”→“乙”', ''],
  ['删去第六条第二款后一分句的“甲”', 'delete-text 第六条第二款分号后 “甲”', ''],
  ['第六条第三分句中的“甲”修改为“乙”', '', 'one semicolon parts two'],
  // Numbers that move on behind an insertion or a deletion
  ['增加一条，作为第四条：“甲。”原第四条及以后各条依次后移。', 'insert article → 第四条 “甲。”; non-textual renumbering articles', ''],
  ['删去第四条，自第五条起，以后各条顺序前移。', 'delete 第四条; non-textual renumbering articles', ''],
  ['删去第四条，第五条、第六条至第九条依次前移。', 'delete 第四条; non-textual renumbering articles', ''],
  ['原第五条、第六条的序号依次前移，改为第四条、第五条', 'renumber 原第五条 → 第四条; renumber 第六条 → 第五条', ''],
  ['原第五条至第七条顺次前移，分别作为第四条至第六条', 'renumber 原第五条 → 第四条; renumber 原第六条 → 第五条; renumber 原第七条 → 第六条', ''],
  ['原第五条至第七条依次前移，改为第四条、第五条', '', 'three numbers that go, two to which'],
  ['原第五条后移，第六条改为第五条', '', 'the second clause is not what the first becomes'],
  // How many there are to be, and nothing that makes them
  ['第五条改为一款', '', 'which one?'],
  ['第五条改为两款，第一款修改为：“甲。”', 'non-textual introduction none; replace 第五条第一款 “甲。”', ''],
  // Between two neighbours
  ['在第五条与第六条之间增加一条：“甲。”', 'insert article after 第五条 →  “甲。”', 'behind the first'],
  ['在第五条与第七条之间增加一条：“甲。”', '', 'behind which?'],
  // What changes no text
  ['第五条中的“甲”修改为“乙”，其余内容不变', 'replace-text 第五条 “甲”→“乙”; non-textual introduction none', 'what stays'],
  ['第五条与第六条互换位置，内容不变', 'swap 第五条、第六条; non-textual introduction none', 'what stays'],
  ['删去第二条。条文中引用民事诉讼法相关条文序号根据修改后的民事诉讼法作相应调整。', 'delete 第二条; non-textual foreign-references none', '仲裁报核2021'],
];

const words = (quote: Quote | null): string => (quote === null ? '' : `“${quote.lines.map((line) => line.text).join('')}”`);
const list = (addresses: readonly Address[]): string => addresses.map(formatAddress).join('、');
const to = (addresses: readonly (Address | null)[]): string => {
  const stated = addresses.filter((a) => a !== null);
  return stated.length === 0 ? '' : ` → ${list(stated)}`;
};
const beside = (o: { within: Address | null; after: Address | null; before: Address | null }): string =>
  (o.within ? ` in ${formatAddress(o.within)}` : '') +
  (o.after ? ` after ${formatAddress(o.after)}` : '') +
  (o.before ? ` before ${formatAddress(o.before)}` : '');

function meaning(operation: Operation): string {
  const { kind } = operation;
  const pairs = (of: readonly WordPair[]): string => of.map((p) => `${words(p.old)}→${words(p.new)}`).join(' ');
  switch (operation.kind) {
    case 'replace':
      return `${kind} ${formatAddress(operation.target)} ${operation.old ? `${words(operation.old)}→` : ''}${words(operation.text)}`;
    case 'restate':
      return `${kind} ${formatAddress(operation.target)} ${words(operation.text)}`;
    case 'split':
      return `${kind} ${formatAddress(operation.target)}${to(operation.as)} ${words(operation.text)}`;
    case 'delete':
    case 'swap':
      return `${kind} ${list(operation.targets)}`;
    case 'delete-text':
      return `${kind} ${list(operation.targets)} ${operation.quotes.map(words).join('')}`;
    case 'replace-text':
      return `${kind} ${list(operation.targets)} ${pairs(operation.pairs)}`;
    case 'replace-everywhere':
      return `${kind} ${operation.except.length > 0 ? `but ${list(operation.except)} ` : ''}${pairs(operation.pairs)}`;
    case 'insert-text':
      return `${kind} ${list(operation.targets)} ${operation.anchor ? `${words(operation.anchor)} ` : ''}${operation.position} ${words(operation.text)}`;
    case 'merge':
      return `${kind} ${list(operation.targets)}${to([operation.as])}${operation.into ? ` into ${formatAddress(operation.into)}` : ''} ${words(operation.text)}`.trim();
    case 'insert': {
      const contents = operation.contents.map((c) => ` (${c.from ? formatAddress(c.from) : 'new'}${to(c.as)})`).join('');
      return `${kind} ${operation.level}${beside(operation)} → ${list(operation.as)}${words(operation.heading)}${contents} ${words(operation.text)}`;
    }
    case 'move':
      return `${kind} ${list(operation.targets)}${to([operation.to])}${beside(operation)} ${words(operation.text)}`.trim();
    case 'renumber':
      return `${kind} ${formatAddress(operation.target)}${to([operation.to])}`;
    case 'include':
      return `${kind} ${formatAddress(operation.target)}${to(operation.articles)}`;
    case 'non-textual':
      return `${kind} ${operation.what} ${operation.renumbers}`;
  }
}

describe('patterns', () => {
  test.each(PATTERNS)('%s', (wording, expected) => {
    const { decision, diagnostics } = shortCase(['第一条　甲。'], [`一、${wording}`]);
    const operations = decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations));
    expect(operations.map(meaning).join('; ')).toBe(expected);
    expect(diagnostics.some((d) => d.severity === 'error')).toBe(expected === '');
  });
});

describe('words beside others', () => {
  test.each([
    '第二条中的“甲”、“丙”分别改为“乙”、“丁”，删去其后的“戊”。',
    '在第二条中的“甲”后增加“乙”，删去其后的“丙”。',
    '第二条中的“甲”改为“乙”，在其后的“丙”后增加“丁”。',
  ])('are not known from %s', (wording) => expect(shortCase(['第一条　甲。'], [`一、${wording}`]).diagnostics.map((d) => d.code)).toContain('D002'));
});

describe('context', () => {
  const read = (...items: string[]): string[] =>
    shortCase(['第一条　甲。'], items).decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations.map((o) => `${o.id} ${meaning(o)}`)));

  test('passes on over stops and paragraphs of an item, not to the next item', () => {
    expect(read('一、将第四十七条中的“甲”修改为“乙”；删去第四项、第五项。')).toEqual([
      '一a replace-text 第四十七条 “甲”→“乙”',
      '一b delete 第四十七条第四项、第四十七条第五项',
    ]);
    expect(read('一、将第十二条第一款修改为：“甲。”', '第二款第二项修改为“（二）乙；”')).toEqual([
      '一a replace 第十二条第一款 “甲。”',
      '一b replace 第十二条第二款第二项 “（二）乙；”',
    ]);
    expect(read('一、删去第二条。', '二、删去第二款。')).toEqual(['一 delete 第二条']);
  });

  test('a pronoun at the head of an item means the division or the article of the item before, and nothing beyond it', () => {
    const renamed = '一、第三章章名改为“甲”。';
    expect(read(renamed, '二、该章第二节节名改为“乙”。')).toEqual(['一 replace 第三章章名 “甲”', '二 replace 第三章第二节节名 “乙”']);
    expect(read(renamed, '二、将本章章名中的“甲”修改为“乙”。')).toEqual(['一 replace 第三章章名 “甲”', '二 replace-text 第三章章名 “甲”→“乙”']);
    expect(read('一、删去第二条中的“甲”。', '二、该条第二款中的“乙”修改为“丙”。')).toEqual([
      '一 delete-text 第二条 “甲”',
      '二 replace-text 第二条第二款 “乙”→“丙”',
    ]);
    expect(read(renamed, '二、第五条中的“甲”修改为“乙”。', '三、该章第二节节名改为“乙”。')).toHaveLength(2);
    expect(read(renamed, '二、第五条中的“甲”修改为“乙”；该章第二节节名改为“乙”。')).toHaveLength(2);
    expect(read('一、删去第二条第一款中的“甲”。', '二、删去该款中的“乙”。')).toHaveLength(1);
  });

  test('a stated renumbering keeps the levels above it', () => {
    expect(read('一、删去第二十五条第一款第四项，将第五项调整为第四项；删去第二款中的“甲”。')).toEqual([
      '一a delete 第二十五条第一款第四项',
      '一b renumber 第二十五条第一款第五项 → 第二十五条第一款第四项',
      '一c delete-text 第二十五条第二款 “甲”',
    ]);
  });

  test('items under an introduction have contexts of their own', () => {
    expect(read('一、对部分条文作以下修改：', '（一）将第二条中的“甲”修改为“乙”。', '（二）删去第三条第二款。')).toEqual([
      '一 non-textual introduction none',
      '一（一） replace-text 第二条 “甲”→“乙”',
      '一（二） delete 第三条第二款',
    ]);
  });

  test('该条 and 该款 are the units last named', () => {
    expect(read('一、将第二条第一款修改为：“甲。”', '该条第三款中的“乙”修改为“丙”。')).toEqual([
      '一a replace 第二条第一款 “甲。”',
      '一b replace-text 第二条第三款 “乙”→“丙”',
    ]);
  });

  test('改为 with a rewriting is two operations on the same article', () => {
    expect(read('一、将第二十六条改为第三十条，修改为：“甲。”')).toEqual(['一a renumber 第二十六条 → 第三十条', '一b replace 第二十六条 “甲。”']);
  });
});

describe('quotations', () => {
  const quoted = (...items: string[]): string[][] => {
    const { decision } = shortCase(['第一条　甲。'], items);
    return decision.parts.flatMap((p) =>
      p.items.flatMap((i) => i.operations.flatMap((o) => ('text' in o && o.text ? [o.text.lines.map((line) => line.text)] : []))),
    );
  };

  test('with the mark at the head of every paragraph (NPC)', () => {
    expect(quoted('一、将第一条修改为：“甲：', '“（一）乙；', '“（二）丙。', '“丁。”', '二、将第二条修改为：“戊。”')).toEqual([
      ['甲：', '（一）乙；', '（二）丙。', '丁。'],
      ['戊。'],
    ]);
  });

  test('with marks at the two ends only (Supreme People’s Court)', () => {
    expect(quoted('一、将第一条修改为：', '“甲。', '一、乙。', '1.丙。”', '二、将第二条修改为：“丁。”')).toEqual([['甲。', '一、乙。', '1.丙。'], ['丁。']]);
  });

  test('inside a quotation', () => {
    expect(quoted('一、将第一条修改为：“本法所称“甲”，是指‘乙’。”')).toEqual([['本法所称“甲”，是指‘乙’。']]);
  });
});
