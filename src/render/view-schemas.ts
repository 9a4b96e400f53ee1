import * as z from 'zod';
import { between, change, unitChange } from './changes-schema.ts';
import { address, addresses, choice, count, diagnostic, marks, maybe, missing, offset, said, tally } from './schema-parts.ts';

const likeness = z.number().min(0).max(1);
const comparison = z.strictObject({
  ...between,
  related: z.boolean(),
  likeness,
  articles: z.strictObject({ changed: count, inserted: count, deleted: count, merged: count, split: count, moved: count, renumbered: count, same: count }),
  elsewhere: count,
  following: count,
  typography: count,
  equal: z.boolean(),
  units: z.array(
    z.strictObject({
      ...unitChange,
      typography: z.boolean(),
      why: z.strictObject({ by: z.enum(['exact', 'similar', 'contents', 'none', 'number', 'place']), likeness: likeness.optional() }),
      substance: marks.optional(),
    }),
  ),
});

const paragraph = z.array(z.strictObject({ change, text: z.string() }));
const cells = z.strictObject({ rows: z.array(z.array(z.strictObject({ columns: count, rows: count, lines: z.array(paragraph) }))) });
const shown = z.strictObject({ provisions: z.array(z.string()), lines: z.array(z.union([paragraph, cells])) });
const table = z.strictObject({
  title: z.string(),
  decisions: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      kind: z.enum(['title', 'history', 'front', 'toc', 'preamble', 'division', 'article', 'annex']),
      status: z.enum(['same', 'renumbered', 'changed', 'inserted', 'deleted', 'moved', 'merged', 'split']),
      old: shown,
      new: shown,
      items: z.array(z.strictObject({ decision: count, item: z.string() })),
      substance: marks.optional(),
    }),
  ),
});

const fallbacks = z.array(z.strictObject({ unit: z.string(), to: z.enum(['units', 'whole', 'anew', 'moves', 'body']) }));
const blanks = z.array(z.enum(['kind', 'date', 'session', 'in-force']));
const revision = z.strictObject({
  kind: z.enum(['inserted', 'deleted', 'moved-to', 'moved-from', 'format']),
  author: z.string(),
  date: z.string(),
  text: z.string(),
  place: z.strictObject({ version: z.enum(['old', 'new']), address: maybe, line: count }),
});
const draft = z.union([
  z.strictObject({ text: z.string().nullable(), fallbacks, choices: z.array(choice), blanks, revisions: z.array(revision) }),
  z.strictObject({
    text: z.string().nullable(),
    statutes: z.array(z.strictObject({ title: z.string(), fallbacks, choices: z.array(choice) })),
    blanks,
  }),
]);

const rule = { id: z.string().regex(/^[LD][0-9]+$/), says: z.string(), source: z.string() };
const finding = diagnostic.extend({ rule: z.strictObject(rule).nullable() });
const findings = z.strictObject({
  kind: z.enum(['statute', 'decision']),
  title: z.string(),
  against: z.string().nullable(),
  findings: z.array(finding),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  corrected: z.array(finding),
  text: z.string().nullable(),
});
const scope = z.enum(['statute', 'decision', 'decision+base', 'versions']);
const rules = z.array(
  z.strictObject({ ...rule, looksAt: z.string(), leavesOpen: z.string().nullable(), checked: z.boolean(), scopes: z.array(scope), codes: z.array(z.string()) }),
);

const linesOfText = z.array(z.string());
const explained = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  choice: z.boolean(),
  stage: z.string(),
  title: z.string(),
  /** Those below are there for the codes that are asked for by name. */
  meaning: z.string().optional(),
  reason: z.string().optional(),
  remedy: z.string().optional(),
  example: z.record(z.string(), linesOfText).nullable().optional(),
});

const document = z.strictObject({
  index: count,
  file: z.string().nullable(),
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  body: z.string().nullable(),
  attachment: z.string().nullable(),
  firstLine: count,
  lastLine: count,
  paragraphs: count,
  doubts: count,
});
const lines = z.array(count);
const gazette = z.strictObject({
  gazette: z.string(),
  documents: z.array(document),
  furniture: lines,
  contents: z.strictObject({ lines, entries: z.array(z.strictObject({ title: z.string(), page: count.nullable(), line: count })) }),
  cover: lines,
});

const kept = { statutes: count, unread: z.array(z.string()), kept: z.boolean() };
const inside = z.strictObject({ gone: z.string(), left: z.string(), moved: z.string(), new: z.string() });
const stale = z
  .strictObject({
    file: z.string(),
    title: z.string(),
    address: maybe,
    line: count,
    column: count,
    text: z.string(),
    start: offset,
    end: offset,
    words: z.string(),
    named: z.string().nullable(),
    law: z.string(),
    target: address,
    kind: z.enum(['renumbered', 'moved', 'merged', 'split', 'deleted', 'range', 'rewritten', 'reworded', 'absent']),
    to: addresses,
    becomes: z.string().nullable(),
    inside: inside.nullable(),
    decision: z.string().nullable(),
    version: count,
    certain: z.boolean(),
    doubts: z.array(
      z.enum([
        'earlier',
        'amended-since',
        'not-in-force',
        'undated',
        'cited-undated',
        'former',
        'only-before',
        'ending',
        'shortened',
        'several',
        'unsettled',
        'inside',
        'parted',
        'in-place',
      ]),
    ),
    superseded: z.boolean(),
    said: z.string().nullable(),
    saysNow: z.string().nullable(),
  })
  .meta({ id: 'StaleReference', description: said('staleReference') });
const leftOut = z.strictObject({
  file: z.string(),
  line: count,
  column: count,
  why: z.enum(['doubtful', 'gone', 'by-hand', 'annex', 'changed-since', 'not-drafted', 'not-proved']),
});
const ripple = z.strictObject({
  title: z.string(),
  decisions: z.array(z.string()),
  citations: count,
  superseded: count,
  references: z.array(stale),
  ...kept,
  draft: z.strictObject({ text: z.string().nullable(), statutes: count, references: count, leftOut: z.array(leftOut) }).nullable(),
});

/** The results of the commands that show, draft, check, explain, extract and convert, by the name of their document. */
const day = z.string().nullable();
const days = { adopted: day, promulgated: day, inForce: day };
const book = z.strictObject({
  title: z.string(),
  first: z.strictObject({ file: z.string(), ...days }),
  decisions: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string(),
      ...days,
      done: z.boolean().nullable(),
      operations: count,
      changed: count,
      official: z.strictObject({ file: z.string(), equal: count, departures: z.array(z.string()) }).nullable(),
      items: z.record(z.string(), z.string()),
    }),
  ),
});
const events = z.array(z.strictObject({ day, title: z.string() }));
const run = z.strictObject({ text: z.string(), by: count, item: z.string() });
const blame = z.strictObject({
  title: z.string(),
  day,
  decisions: events,
  units: z.array(z.strictObject({ level: z.string(), address: z.string().nullable(), label: z.string().nullable(), labelledBy: count, runs: z.array(run) })),
});

const spot = { file: z.string(), line: z.int().nullable(), column: z.int().nullable() };
const unread = z.array(z.strictObject({ file: z.string(), message: z.string() }));

export const VIEWS = {
  'folder-findings': z.strictObject({
    files: count,
    groups: z.array(
      z.strictObject({
        name: z.string(),
        rule: z.strictObject(rule).nullable(),
        count,
        files: count,
        findings: z.array(z.strictObject({ ...spot, code: z.string(), severity: z.enum(['error', 'warning', 'info']), message: z.string() })),
      }),
    ),
    unread,
  }),
  'folder-references': z.strictObject({
    files: count,
    counts: z.record(z.string(), count),
    dangling: z.array(z.strictObject({ ...spot, address: z.string().nullable(), words: z.string() })),
    unread,
  }),
  book,
  version: z.strictObject({ title: z.string(), day, decisions: events, text: z.array(z.string()) }),
  blame,
  findings,
  rules: z.strictObject({ rules }),
  comparison,
  draft,
  table: z.union([
    z.strictObject({ tables: z.array(table) }),
    z.strictObject({ statutes: z.array(z.strictObject({ file: z.string(), tables: z.array(table), diagnostics: z.array(diagnostic) })), missing }),
  ]),
  report: z.union([
    z.strictObject({ written: z.string().nullable(), ...tally.shape }),
    z.strictObject({ written: z.string().nullable() }),
    z.strictObject({ statutes: z.array(z.strictObject({ file: z.string(), ...tally.shape, diagnostics: z.array(diagnostic) })), missing }),
  ]),
  gazette,
  ripple: ripple.nullable(),
  index: z.strictObject({ ...kept, citations: count, renewed: count }),
  conversion: z.strictObject({ kind: z.enum(['statute', 'decision']), title: z.string(), file: z.string().nullable() }),
  explanations: z.strictObject({ codes: z.array(explained) }),
};
