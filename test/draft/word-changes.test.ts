import { describe, expect, test } from 'vitest';
import { draft } from '../../src/index.ts';

/** The items of the decision between two versions of the articles of a statute. */
function itemsBetween(old: readonly string[], now: readonly string[], title = '某市公园条例'): readonly string[] {
  const { text } = draft([title, ...old].join('\n'), [title, ...now].join('\n'));
  return (text ?? '').split('\n').slice(3, -3);
}

const REST = '第二条　公园应当免费开放，具体办法由市人民政府制定并公布。';

describe('words of one article', () => {
  test.each([
    [
      'a name is quoted whole',
      '经营者应当在每年一月三十一日前向国务院环境保护主管部门报告上一年度的情况，并对报告的真实性负责。',
      '经营者应当在每年一月三十一日前向国务院生态环境主管部门报告上一年度的情况，并对报告的真实性负责。',
      '将第一条中的“国务院环境保护主管部门”修改为“国务院生态环境主管部门”。',
    ],
    [
      'a number with what it counts',
      '行政机关应当自收到申请之日起三日内作出是否受理的决定，并书面告知申请人和利害关系人。',
      '行政机关应当自收到申请之日起五日内作出是否受理的决定，并书面告知申请人和利害关系人。',
      '将第一条中的“三日内”修改为“五日内”。',
    ],
    [
      'what changes alike is quoted once',
      '市卫生行政部门负责监督管理工作，接到举报的，应当及时处理；属于其他部门职责的，市卫生行政部门应当及时移送，并告知举报人。',
      '市卫生健康部门负责监督管理工作，接到举报的，应当及时处理；属于其他部门职责的，市卫生健康部门应当及时移送，并告知举报人。',
      '将第一条中的“市卫生行政部门”修改为“市卫生健康部门”。',
    ],
    [
      'a sentence goes to the end',
      '公园管理单位应当建立健全安全管理制度，定期检查设施设备。',
      '公园管理单位应当建立健全安全管理制度，定期检查设施设备。发现隐患的，应当及时消除。',
      '在第一条末尾增加：“发现隐患的，应当及时消除。”',
    ],
    [
      'and one in front to the beginning',
      '各级人民政府应当重视文物保护，正确处理经济建设、社会发展与文物保护的关系。',
      '文物是不可再生的文化资源。各级人民政府应当重视文物保护，正确处理经济建设、社会发展与文物保护的关系。',
      '在第一条开始部分增加：“文物是不可再生的文化资源。”',
    ],
    [
      'the mark that the engine supplies is not quoted',
      '注册会计师对在执行业务中知悉的商业秘密，应当提高业务素质，并接受有关部门的监督管理。',
      '注册会计师对在执行业务中知悉的商业秘密，应当提高业务素质，严格遵守国家有关保密规定，并接受有关部门的监督管理。',
      '在第一条中的“提高业务素质”后增加“严格遵守国家有关保密规定”。',
    ],
    [
      'what goes is quoted as it goes',
      '县级以上人民政府及其监察机关对下级人民政府、本级人民政府统计机构执行本法的情况，实施监督。',
      '县级以上人民政府对下级人民政府、本级人民政府统计机构执行本法的情况，实施监督。',
      '删去第一条中的“及其监察机关”。',
    ],
    [
      'few words that come are said to come',
      '慈善组织不得指定捐赠人的利害关系人作为受益人，并应当公开受益人的情况。',
      '慈善组织不得指定或者变相指定捐赠人的利害关系人作为受益人，并应当公开受益人的情况。',
      '在第一条中的“指定”后增加“或者变相指定”。',
    ],
    [
      'a clause that comes begins with its mark, not in the middle of the words beside it',
      '从事回收、再生利用或者销毁等经营活动的单位，应当按照国家有关规定进行无害化处置，不得直接排放。',
      '从事回收、再生利用或者销毁等经营活动的单位，以及附带产生有害物质的单位，应当按照国家有关规定进行无害化处置，不得直接排放。',
      '在第一条中的“单位”后增加“，以及附带产生有害物质的单位”。',
    ],
    [
      'clauses follow the text',
      '市文物部门负责保护工作，所需经费列入本级财政预算，并接受市公安机关及其派出机构和社会公众的监督检查与评议。',
      '市文物部门负责保护工作，所需经费列入市级财政预算，并接受市公安机关和社会公众的监督检查与评议。',
      '将第一条中的“所需经费列入本级财政预算”修改为“所需经费列入市级财政预算”；删去其中的“及其派出机构”。',
    ],
  ])('%s', (_, old, now, item) => expect(itemsBetween([`第一条　${old}`, REST], [`第一条　${now}`, REST])).toEqual([item]));

  test('a single character is no quotation', () => {
    const [item] = itemsBetween(
      ['第一条　经区、县人民政府批准，可以在公园内设立科普设施，并向市园林部门备案。', REST],
      ['第一条　经区人民政府批准，可以在公园内设立科普设施，并向市园林部门备案。', REST],
    );
    expect(item).toBe('将第一条中的“经区、县人民政府批准”修改为“经区人民政府批准”。');
  });
});

describe('words of several units', () => {
  test('the same addition is worded the same, and said once', () => {
    const articles = (addition: string): string[] => [
      `第一条　市人民政府应当就有关法律、法规${addition}的实施情况，每年组织一次执法检查。`,
      `第二条　检查人员应当宣传法律、法规${addition}，听取有关单位和个人的意见和建议。`,
      `第三条　检查报告应当对法律、法规${addition}实施情况进行评价，提出改进工作的建议。`,
      '第四条　检查报告应当向社会公布。',
    ];
    expect(itemsBetween(articles(''), articles('或者相关制度'))).toEqual(['在第一条至第三条中的“法律、法规”后增加“或者相关制度”。']);
  });

  test('a character written otherwise is one change', () => {
    const articles = (character: string): string[] => [
      `第一条　各单位应当依法设置会计${character}簿，并保证其真实、完整。`,
      `第二条　会计人员应当及时记${character}，不得拖延或者遗漏。`,
      `第三条　各单位开立的${character}户，应当报财政部门备案。`,
    ];
    expect(itemsBetween(articles('帐'), articles('账'))).toEqual(['将有关条款中的“帐”修改为“账”。']);
  });
});

describe('restated', () => {
  test('a text of which much changes', () => {
    const [item] = itemsBetween(['第一条　公园应当设置标志，并保持完好。', REST], ['第一条　公园应当设置无障碍设施和标志牌，并加强维护。', REST]);
    expect(item).toMatch(/^将第一条修改为：/);
  });

  test('an article whose 款 all change, several of them much', () => {
    const old = ['第一条　公园应当设置标志，并保持完好。', '公园管理单位负责维护标志。'];
    const now = ['第一条　公园应当设置无障碍设施和标志牌，并加强维护。', '维护公园标志的费用，由本级财政予以保障。'];
    expect(itemsBetween([...old, REST], [...now, REST])).toEqual([
      '将第一条修改为：“公园应当设置无障碍设施和标志牌，并加强维护。',
      '“维护公园标志的费用，由本级财政予以保障。”',
    ]);
  });

  test('an article of a judicial interpretation', () => {
    const [item] = itemsBetween(
      ['第一条　人民法院应当依照收养法的规定审理本解释规定的案件，并及时作出裁判。', REST],
      ['第一条　人民法院应当依照民法典的规定审理本解释规定的案件，并及时作出裁判。', REST],
      '最高人民法院关于审理某类案件适用法律若干问题的解释',
    );
    expect(item).toBe('将第一条修改为：“人民法院应当依照民法典的规定审理本解释规定的案件，并及时作出裁判。”');
  });
});
