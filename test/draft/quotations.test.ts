import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparableLines } from '../../src/draft/lines.ts';
import { amend, draft } from '../../src/index.ts';
import { bordersOf, wordsIn } from '../../src/text/word-borders.ts';
import { projectFile, statuteOf } from '../support/texts.ts';
import { quotationsIn } from './quotations.ts';

const INVENTED = [
  '某市公园条例',
  '第一条　为了加强公园的规划、建设和管理，保护公园资源，改善生态环境，根据《城市绿化条例》等法律、法规，结合本市实际，制定本条例。',
  '第二条　市园林行政主管部门负责全市公园的监督管理工作；区、县人民政府按照职责分工负责本行政区域内公园的日常保护。发展改革、财政、自然资源、公安等有关部门应当按照各自职责做好相关工作。',
  '第三条　公园管理单位应当自收到申请之日起三十日内作出决定。逾期不作出决定的，申请人可以向市园林行政主管部门投诉。',
  '任何单位和个人都有保护公园的义务，对违反本条例的行为有权劝阻和举报。',
  '第四条　违反本条例第三条规定，擅自改变公园用途的，由市园林行政主管部门责令限期改正，处二万元以上五万元以下的罚款；情节严重的，处五万元以上十万元以下的罚款；构成犯罪的，依法追究刑事责任。',
].join('\n');

const STATUTES = [INVENTED, projectFile('statutes/shanxi-land-2008.txt')];
const NEW_WORDS = ['城市管理主管部门', '及时', '或者变相', '、民政', '十五日内', '和绿地', '应当', '依法', '，并向社会公布', '《中华人民共和国民法典》'];

/** An edit of words, by numbers that are taken modulo what there is. */
const edit = fc.record({ line: fc.nat(200), word: fc.nat(200), gone: fc.nat(2), fresh: fc.option(fc.constantFrom(...NEW_WORDS)) });
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

function edited(text: string, { line, word, gone, fresh }: typeof edit extends fc.Arbitrary<infer E> ? E : never): string {
  const lines = text.split('\n');
  const articles = lines.flatMap((each, i) => (/^第[^　]+条　|^[^第（].{20,}。$/.test(each) && i > 3 ? [i] : []));
  const at = articles[line % articles.length] ?? lines.length - 1;
  const [, label = '', body = '', stop = ''] = /^(第[^　]+条　)?(.*?)([。；：]?)$/.exec(lines[at] ?? '') ?? [];
  const words = [...wordsIn(body)];
  const from = word % words.length;
  const changed = words.toSpliced(from, gone, ...(fresh === null ? [] : [fresh])).join('');
  return lines.with(at, label + (changed === '' ? body : changed) + stop).join('\n');
}

test('whatever words change, quotations stand on words, are long enough to be found, and give the new text', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.constantFrom(...STATUTES), edits, (old, list) => {
      const now = list.reduce(edited, old);
      const { text, decision, diagnostics } = draft(old, now);
      if (diagnostics.some(({ code }) => code === 'V016')) return;
      const { amendment } = amend(old, text ?? '');
      expect(amendment && comparableLines(amendment.after)).toEqual(comparableLines(statuteOf(now)));
      const items = (decision?.parts ?? []).flatMap((part) => part.items);
      for (const quotation of quotationsIn(items, statuteOf(old))) {
        seen++;
        expect(quotation, quotation.around).toMatchObject({ stump: false });
        if (quotation.role === 'new') continue;
        const borders = bordersOf(quotation.text);
        expect([borders[quotation.start], borders[quotation.end]], quotation.around).not.toContain('inside');
      }
      for (const operation of items.flatMap((item) => item.operations)) {
        if (operation.kind !== 'insert-text' || operation.anchor === null) continue;
        const anchor = operation.anchor.lines[0]?.text ?? '';
        expect(anchor).not.toMatch(/^[，。；：、）》]|[，；：、（《]$/);
      }
    }),
    { numRuns: 150, seed: 20240913 },
  );
  expect(seen).toBeGreaterThan(200);
});
