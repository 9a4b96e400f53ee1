/** Old words and what takes their place; none contains another. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['土地行政主管部门', '自然资源主管部门'],
  ['工商行政管理部门', '市场监督管理部门'],
  ['农业行政主管部门', '农业农村主管部门'],
  ['环境保护主管部门', '生态环境主管部门'],
  ['建设行政主管部门', '住房和城乡建设主管部门'],
  ['卫生行政部门', '卫生健康主管部门'],
  ['安全生产监督管理部门', '应急管理部门'],
  ['三十日', '二十个工作日'],
  ['五千元以上一万元以下', '一万元以上五万元以下'],
  ['帐簿', '账簿'],
  ['行政处分', '处分'],
  ['基本农田', '永久基本农田'],
  ['其它组织', '非法人组织'],
  ['区、县（市）', '区县（自治县、市）'],
  ['残废', '残疾'],
  ['每年一次', '每两年一次'],
  ['可以', '应当'],
  ['征用', '征收、征用'],
  ['第七十六条', '第七十七条'],
  ['依照有关法律、法规的规定处罚', '依法给予行政处罚'],
];

/** Two names that become one. */
export const ALIKE: readonly (readonly [string, string, string])[] = [
  ['土地行政主管部门', '国土资源行政主管部门', '自然资源主管部门'],
  ['工商行政管理部门', '质量技术监督部门', '市场监督管理部门'],
  ['卫生行政部门', '人口和计划生育部门', '卫生健康主管部门'],
  ['帐目', '帐簿', '账簿'],
  ['三十日', '一个月', '二十个工作日'],
  ['其它组织', '其他组织', '非法人组织'],
];

/** Words that stand in the text, and words that a drafter puts beside them. */
export const ADDITIONS: readonly (readonly [string, string])[] = [
  ['人工水道', '行洪区'],
  ['公安', '应急管理'],
  ['街道办事处', '乡镇人民政府'],
  ['提高业务素质', '，严格遵守国家有关保密规定'],
  ['指定', '或者变相指定'],
  ['燃气经营企业', '和燃气用户'],
  ['规划', '、计划'],
  ['应当', '及时'],
  ['检查', '、监测'],
  ['书面报告', '，并附有关证明材料'],
];

/** Two names, and words that a drafter puts behind both. */
export const ALONGSIDE: readonly (readonly [string, string, string])[] = [
  ['公安', '民政', '、应急管理'],
  ['规划', '计划', '及其实施方案'],
  ['经营企业', '用户', '及其代理人'],
];

/** Words to be taken away. */
export const DELETIONS: readonly string[] = [
  '监察、计划、银行',
  '或者劳动教养',
  '及其派出机构',
  '，并处没收违法所得',
  '计划生育、',
  '但法律另有规定的除外',
  '暂住',
  '物价',
];

/** Paragraphs of a statute. One speaks of adding, one quotes, one cites: none of them orders anything. */
export const PARAGRAPHS: readonly string[] = [
  '市人民政府应当加强对燃气工作的领导，将燃气事业纳入国民经济和社会发展规划。',
  '燃气经营企业应当建立健全安全管理制度，并定期组织演练。',
  '县级人民政府应当逐步增加对农村燃气设施的投入。',
  '本条例所称“燃气”，是指作为燃料使用并符合一定要求的气体燃料。',
  '任何单位和个人不得擅自拆除、迁移燃气设施。',
  '违反本条例第八条规定的，由燃气主管部门责令改正，处一万元以上三万元以下的罚款；情节严重的，处三万元以上十万元以下的罚款。',
  '用户应当按照约定的时间交纳燃气费。',
  '燃气主管部门应当自受理申请之日起十个工作日内作出决定；不予批准的，应当书面说明理由。',
  '国家工作人员玩忽职守、滥用职权、徇私舞弊的，依法给予处分；构成犯罪的，依法追究刑事责任。',
  '新建、改建、扩建燃气工程，应当符合燃气发展规划。',
  '前款规定的事项，应当向社会公布。',
  '鼓励和支持燃气科学技术研究，推广使用新技术、新工艺。',
];

/** Items of a list, without label and end mark. */
export const ITEMS: readonly string[] = [
  '有固定的、符合安全条件的经营场所',
  '擅自变更燃气用途的',
  '未按照规定设置安全警示标志的',
  '有经专业培训并考核合格的人员',
  '法律、法规规定的其他条件',
  '拒绝、阻碍执法人员依法执行公务的',
];

/** Lead-ins of a list. */
export const LEADS: readonly string[] = [
  '有下列情形之一的，由燃气主管部门责令限期改正：',
  '从事燃气经营活动，应当具备下列条件：',
  '燃气主管部门履行下列职责：',
];

export const HEADINGS: readonly string[] = ['监督检查', '应急保障', '法律责任', '规划与建设', '燃气经营与服务', '设施保护'];
export const TITLES: readonly string[] = ['某市燃气条例', '某市城镇燃气管理条例', '某市燃气安全条例'];
/** Whole sentences that join a paragraph. */
export const SENTENCES: readonly string[] = ['法律、行政法规另有规定的，从其规定。', '具体办法由市人民政府制定。', '所需经费列入本级财政预算。'];
