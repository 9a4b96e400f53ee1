import { createHash } from 'node:crypto';
import { DEFAULT_OPTIONS } from '../../../src/amend/amend.ts';
import { amendInOrder } from '../../../src/amend/chain.ts';
import { successionOf } from '../../../src/amend/succession.ts';
import { changesOfChain } from '../../../src/changes/chain.ts';
import type { Changes } from '../../../src/changes/types.ts';
import { check } from '../../../src/check/check.ts';
import { against, recognise, type Subject } from '../../../src/check/subject.ts';
import { readDecisionYaml } from '../../../src/decision/yaml/read.ts';
import { decisionYaml } from '../../../src/decision/yaml/write.ts';
import { readGazette } from '../../../src/read/gazette/gazette.ts';
import { readText } from '../../../src/read/lines.ts';
import { danglingReferences, traceReferences } from '../../../src/reference/index.ts';
import { actXml } from '../../../src/render/akn/act.ts';
import { decisionXml } from '../../../src/render/akn/decision.ts';
import { changesJson } from '../../../src/render/changes-json.ts';
import { changesDocument } from '../../../src/render/document/changes.ts';
import { htmlOf } from '../../../src/render/formats/html.ts';
import { referencesJson } from '../../../src/render/json.ts';
import { reportPage } from '../../../src/render/report/report.ts';
import { tableDocument } from '../../../src/render/table/document.ts';
import { tablesOf } from '../../../src/render/table/table.ts';
import { numberingTable, operationsTable, redlineText } from '../../../src/render/terminal/index.ts';
import { plainTheme } from '../../../src/render/theme.ts';
import { erasOf } from '../../../src/ripple/age.ts';
import { citingStatute } from '../../../src/ripple/citations.ts';
import { rippleOf } from '../../../src/ripple/ripple.ts';
import { printStatute } from '../../../src/statute/print.ts';
import { SourceText } from '../../../src/text/source.ts';
import { decisionOf, statuteOf } from '../../support/texts.ts';
import { type Job, job } from '../job.ts';
import { COUNTED_AGAIN, decision, each, nth, plainStatute, sentence, statute, words } from '../texts.ts';

/** A decision that touches every article: every third one new, every third changed, and all counted again. */
function mixed(count: number): { readonly base: string; readonly decision: string } {
  const items = each(count, (i) =>
    i % 3 === 0 ? `在${nth(i, '条')}后增加一条：“应当${words(i, 20)}。”` : i % 3 === 1 ? `将${nth(i, '条')}中的“单位”修改为“个人”。` : `删去${nth(i, '条')}。`,
  );
  return { base: plainStatute(count), decision: decision(items, COUNTED_AGAIN) };
}

function chainOf(count: number): ReturnType<typeof amendInOrder> {
  const { base, decision: text } = mixed(count);
  return amendInOrder({ value: statuteOf(base), diagnostics: [] }, [{ value: decisionOf(text).decision, diagnostics: [] }], DEFAULT_OPTIONS);
}

/** What is made of an amendment. */
function view(name: string, size: number, run: (chain: ReturnType<typeof amendInOrder>) => unknown): Job {
  return job(`view: ${name}`, size, (n) => {
    const chain = chainOf(n);
    return () => run(chain);
  });
}

const shown = { theme: plainTheme, columns: 100, language: 'zh' as const };
const changed = ({ amendments }: ReturnType<typeof amendInOrder>): Changes => changesOfChain(amendments, { by: 'word' }) as Changes;
const first = ({ amendments }: ReturnType<typeof amendInOrder>) => amendments[0] as (typeof amendments)[number];

const VIEWS: readonly Job[] = [
  view('changes', 100, changed),
  view('changes as JSON', 100, (chain) => JSON.stringify(changesJson(changed(chain)))),
  view('redline', 100, (chain) => redlineText(changed(chain), shown)),
  view('operations', 100, (chain) => operationsTable(first(chain), shown)),
  view('numbering', 100, (chain) => numberingTable(changed(chain), shown)),
  view('table', 100, ({ amendments }) => htmlOf(tableDocument(tablesOf(amendments, { by: 'word' }), { language: 'zh', unchanged: true, items: true }))),
  view('redline as a document', 100, (chain) => htmlOf(changesDocument(changed(chain)))),
  view('report', 100, ({ amendments, diagnostics }) =>
    reportPage(
      { amendments, diagnostics, notApplied: [] },
      { language: 'zh', by: 'word', digest: (text, encoding) => createHash('sha256').update(text).digest(encoding), program: 'xiufa', given: '' },
    ),
  ),
  view('statute as Akoma Ntoso', 100, ({ amendments, after }) => actXml(after as NonNullable<typeof after>, amendments)),
  view('decision as Akoma Ntoso', 100, ({ amendments }) => decisionXml((amendments[0] as (typeof amendments)[number]).decision, amendments)),
  view('decision as YAML and back', 100, (chain) => readDecisionYaml(new SourceText('decision.yaml', decisionYaml(first(chain).decision, [], 'zh')))),
];

const read = (text: string) => readText(new SourceText('text', text)).reading;
const reading = (name: string, size: number, text: (size: number) => string): Job =>
  job(`read: ${name}`, size, (n) => {
    const whole = text(n);
    return () => printStatute(statuteOf(whole));
  });
const refs = (name: string, size: number, text: (size: number) => string): Job =>
  job(`refs: ${name}`, size, (n) => {
    const statutory = statuteOf(text(n));
    return () => {
      const references = traceReferences(statutory);
      return [danglingReferences(references), referencesJson(statutory, references)];
    };
  });
const checking = (name: string, size: number, subject: (size: number) => () => Subject): Job =>
  job(`check: ${name}`, size, (n) => {
    const made = subject(n);
    return () => check(made());
  });
const known = (text: string): Subject => recognise(read(text)) as Subject;

const TEXTS: readonly Job[] = [
  reading('articles', 200, (n) => plainStatute(n)),
  reading('paragraphs of one article', 500, (n) => statute(['第一条　甲。', ...each(n, (i) => `${words(i, 15)}。`)])),
  reading('items of one paragraph', 500, (n) => statute(['第一条　甲：', ...each(n, (i) => `（${nth(i, '').slice(1)}）${words(i, 15)}；`)])),
  reading('chapters', 200, (n) => statute(each(n, (i) => [`${nth(i, '章')}　${words(i, 4)}`, `${nth(i, '条')}　${words(i, 15)}。`]).flat())),
  reading('one long paragraph', 500, (n) => statute([`第一条　${each(n, (i) => words(i, 15)).join('，')}。`])),
  reading('lines that are no articles', 500, (n) => each(n, (i) => `${words(i, 15)}。`).join('\n')),
  refs('articles that cite', 200, (n) => plainStatute(n, (i) => `违反本条例${nth(i, '条')}、前条第一款规定，${words(i, 9)}。`)),
  refs('one paragraph that cites', 200, (n) =>
    statute([...each(n, (i) => `${nth(i, '条')}　甲。`), `第一条　违反${each(n, (i) => nth(i, '条')).join('、')}规定的。`]),
  ),
  refs('ranges', 200, (n) => plainStatute(n, (i) => `违反第一条至${nth(i, '条')}规定，${words(i, 9)}。`)),
  refs('other statutes', 400, (n) =>
    plainStatute(n, (i) => `依照《中华人民共和国${words(i, 4)}法》（以下简称${words(i, 3)}法）${nth(i, '条')}和${words(i, 3)}法第二条规定。`),
  ),
  refs('places that are not there', 200, (n) => plainStatute(n, (i) => `违反本条例${nth(n + i, '条')}规定，${words(i, 9)}。`)),
  checking('statute', 100, (n) => () => known(plainStatute(n, (i) => `违反本条例${nth(i, '条')}规定，${words(i, 9)}。`))),
  checking('decision', 100, (n) => () => known(mixed(n).decision)),
  checking('decision with its statute', 100, (n) => {
    const { base, decision: text } = mixed(n);
    return () => against(known(text), statuteOf(base));
  }),
  checking(
    'statute with the version before it',
    100,
    (n) => () => against(known(plainStatute(n)), statuteOf(plainStatute(n, (i) => sentence(i).replace('单位', '个人')))),
  ),
  job('ripple: articles that cite', 100, (n) => {
    const { amendments } = chainOf(n);
    const citing = statuteOf(
      plainStatute(n, (i) => `依照《某市河道管理条例》${nth(i, '条')}规定，${words(i, 9)}。`).replace('某市河道管理条例', '某市湖泊管理条例'),
    );
    return () => rippleOf(new Map([['citing.txt', citingStatute(citing, 'citing.txt')]]), successionOf(amendments), erasOf(amendments), { all: true });
  }),
  job('ripple: statutes that cite', 50, (n) => {
    const { amendments } = chainOf(20);
    const citing = statuteOf(statute(['第一条　依照《某市河道管理条例》第十条规定处理。']).replace('某市河道管理条例', '某市湖泊管理条例'));
    const statutes = new Map(each(n, (i) => [`${i}.txt`, citingStatute(citing, `${i}.txt`)] as const));
    return () => rippleOf(statutes, successionOf(amendments), erasOf(amendments), { all: true });
  }),
  job('extract: documents of a gazette', 10, (n) => {
    const text = each(
      n,
      (i) => `${plainStatute(10).replaceAll('某市河道管理条例', `某市${words(i, 4)}管理条例`)}\n\n${mixed(5).decision.replaceAll('河道', words(i, 2))}`,
    ).join('\n\n');
    const source = new SourceText('gazette.txt', text);
    return () => readGazette(source, 'lines');
  }),
];

/** What is made of an amendment, and what is done with one text. */
export const OTHERS: readonly Job[] = [...VIEWS, ...TEXTS];
