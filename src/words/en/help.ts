import type { HelpWords } from '../help.ts';
import { others } from './help-others.ts';

export const help: HelpWords = {
  program: 'xiufa: reads amending decisions of Chinese legislation, gives the amended statute, the redline and the proof',
  versionOption: 'show the version',
  helpOption: 'show this help',
  bug: 'This should not have happened. Please report the following:',
  badPlace: 'write it as 第六条=第一章',
  titles: {},
  commands: {
    get apply() {
      return {
        summary: 'amend a statute by decisions: operations, redline, numbering',
        description:
          'Amends a statute by one or several decisions, in order.\nFiles are .txt (UTF-8, UTF-16 or GB18030), .docx, .html, .md, .pdf or .xml (Akoma Ntoso), statutes also .yaml or .json, decisions also the .yaml that parse -o writes; - is standard input.\nWhere a decision can be read in two ways and the program chose one, [Choices] lists it: what was chosen, what else it could be, and the option for that; with --strict a single one stops it.\nIn a decision on several statutes the part for this one is found by title.',
      };
    },
    get parse() {
      return {
        summary: 'show how a decision was understood',
        description:
          'Lists the operations of a decision, item by item, without a statute.\n-o x.yaml writes the editable form: corrected, it takes the place of the decision in every command.',
      };
    },
    get check() {
      return {
        summary: 'find the drafting faults of a decision or a statute',
        description:
          'Checks a decision (with --against, also whether it can be carried out on that statute) or a statute (with --against its former version, also references that did not follow the numbering); its content tells which.\nErrors give status 1, warnings too with --strict, notes never. --rules lists every rule with its source.',
      };
    },
    get verify() {
      return {
        summary: 'compare with the official text, article by article',
        description:
          'Amends the statute and compares the result with the republished text, article by article; lists what the official print got wrong.\nWith --gazette, name the statutes before amendment (or --statutes names their folder): every amending decision of the gazette is compared with the text republished in it.',
      };
    },
    get extract() {
      return {
        summary: 'list the documents of a gazette; -o writes each as clean text',
        description:
          'Takes a gazette apart into its documents: announcements, statutes, decisions, explanations, reports, appointments, minutes and so on, with kind, date, lines, title and body, and compares them with its table of contents.\n-o DIR writes each with one paragraph a line, and index.json.',
      };
    },
    get table() {
      return {
        summary: 'a table of the provisions before and after',
        description:
          'Amends a statute and sets the provisions that changed side by side, deleted words marked on the left, new ones on the right. Those that stay the same or change only their number are left out, and so are the title note and the contents; --unchanged shows all.\nOf several decisions, the first text stands against the last. Without a decision, the old version stands against the new one.',
      };
    },
    get convert() {
      return {
        summary: 'one format to another',
        description:
          'Writes a statute or a decision in another format; its content tells which it is, and what is neither is not converted.\nA decision is written as its wording (.txt, .md, .html …) or in the editable form (.yaml). Without -o the result is printed, in the format that --format names.',
      };
    },
    get draft() {
      return {
        summary: 'draft the decision that turns one version into another',
        description:
          'Compares two versions of a statute and writes the amending decision that turns the old one into the new one, ready for apply.\nOf one Word file with tracked changes the old version is that with all rejected, the new one that with all accepted; several pairs (--pairs) or two folders give one decision.\nIt is applied before it is written: where it does not give the new version, the units concerned are restated whole; if that fails too, nothing is written (status 1).\n[Choices] lists where its wording can be read in two ways; with --strict it is not written then. Title note, table of contents and typography are no matter of a decision.',
      };
    },
    get report() {
      return {
        summary: 'write a page for review: redline, side by side, items, numbering, proof',
        description:
          'Amends the statute and writes one web page, to be kept and printed, that needs no network: the items of the decision and the places they changed linked both ways, redline and side by side, numbering map, diagnostics, and the account that nothing was lost.\nWhere operations failed the page is written all the same, since it is no consolidated text; it says so at its head, and the status is 1.',
      };
    },
    get explain() {
      return {
        summary: 'what a diagnostic code means, why, and what to do',
        description: 'Explains diagnostic codes such as A004, with an example each; without a code, lists all codes.',
      };
    },
    get diff() {
      return {
        summary: 'what changed between two versions of a statute, article by article',
        description:
          'Compares two versions of a statute, provision by provision: articles that moved or only bear another number, and references that follow, are no change of words.\nStatus 0 if nothing differs, 1 if anything does. -o writes .txt, .md, .html, .docx (tracked changes) or .json.',
      };
    },
    get refs() {
      return {
        summary: 'list the references of a statute and where they lead',
        description:
          'Lists every reference to a provision, article by article, and where it leads: this statute, another (by its full name), or not settled. One to a provision that does not exist is reported, with status 1.',
      };
    },
    get ripple() {
      return {
        summary: 'list the references in other statutes that an amendment makes stale',
        description:
          'Amends a statute by one or more decisions in order, and finds in the folder --over, and in those within it, every reference to a provision that is renumbered, moved, merged, split or deleted: 《…》第X条, short names, usual names, lists and ranges.\nDates tell whether the text before or after is cited; where they do not, that is said. The index of the folder is kept in it as .xiufa-index and renewed by the times of the files.\n--draft writes the one decision that mends them, carried out on each statute first. The status is 1 if anything is listed.',
      };
    },
    get index() {
      return {
        summary: 'index the titles of a folder and what they cite of others, for ripple and --statutes',
        description:
          'Reads every statute in a folder and those within it, and keeps what they cite of others in its .xiufa-index; files that did not change are not read again. ripple does so by itself; --statutes uses an index that is there, and makes none.',
      };
    },
    get batch() {
      return {
        summary: 'many jobs on all cores, one JSON line each',
        description:
          'A manifest is .jsonl (a job a line), .yaml or .json (a list of jobs), or a folder (each book.yaml in it is built, each base with decision and after verified); - is standard input.\nA job is {"command": "verify", "files": ["base.txt", "decision.txt"], "options": {"against": "after.txt"}}.\nResults come in the order of the manifest, a line each; one that fails does not stop the others. The status is 0 if that of all is, else 1; stopped by Ctrl-C, 130.',
      };
    },
    get book() {
      return {
        summary: "a statute's life: its decisions, the text in force on a day, who wrote which words",
        description:
          'A book is a folder: the first text of a statute, the decisions that amended it, the texts as republished, and a book.yaml with their days.\nThe decisions are carried out in order, each step held against the text as republished.',
      };
    },
  },
  book: {
    init: {
      summary: 'begin a book with the first text',
      description: 'Makes the folder, puts the first text into it and writes book.yaml. Days that are not told are those of its title note.',
    },
    add: {
      summary: 'add the next decision',
      description:
        'It is carried out on the last text first (and held against --official, if given), then put into the folder and into book.yaml.\nDays are read from the decision. One that is earlier than the last, in the title note already, for another statute, or cannot be carried out whole, is not added; status 1.',
    },
    build: {
      summary: 'carry out all decisions, each step verified against the text as republished',
      description:
        'It stops at the first decision that cannot be carried out whole or does not give the text as republished, and names the item and the place; status 1. -o writes the last text.',
    },
    log: {
      summary: 'list the decisions with their days',
      description: 'The first text and the decisions, when each was adopted and came into force. Nothing is carried out.',
    },
    show: {
      summary: 'the text in force on a day',
      description:
        'The text that was in force on the day of --as-of, or else the last. Decisions adopted and not yet in force are not carried out, and told; of one whose items come into force on different days, those that are in force.',
    },
    blame: {
      summary: 'which decision, and which item of it, wrote which words',
      description:
        'Words that are kept when a provision is moved, merged, split or restated stay those of the decision that wrote them. Name provisions (第八条) to see only these.\n-o x.html writes a page with a time line.',
    },
    diff: {
      summary: 'compare the texts in force on two days',
      description: 'What the decisions that came into force in between changed, and which item. Status 1 if anything differs.',
    },
    table: { summary: 'the texts in force on two days, side by side', description: 'The comparison table of the texts of two days, as xiufa table writes it.' },
    export: {
      summary: 'a git repository, one commit a decision',
      description:
        'Makes a new repository with the git of this machine: a commit for the first text and for each decision, on the day of its commencement, with the decision as message.',
    },
  },
  options: {
    lang: 'language: zh Chinese, en English (by default that of the system)',
    color: 'colour: auto on a terminal (default), always, never',
    pager: 'no pager',
    json: 'print one JSON document, also for errors',
    strict: 'warnings, and what the program chose, are errors: no amended text (unless --force), status 1',
    revisions: 'tracked changes in a file: accept or reject them (without it, such a file is not read)',
    struck: 'words struck through in a file: keep or drop them (without it, they are read and told)',
    refs: 'references that follow the numbering: auto changes them (default), report only names them, keep ignores them',
    renumber: 'count articles again: auto as the decision says (default), always, never',
    place: 'the division of a new article where the decision leaves it open, e.g. 第六条=第一章 (repeatable)',
    joint: 'the mark left out where words are inserted: auto supplies and reports it (default), none does not',
    by: 'compare by word (default) or by char',
    output: 'write the amended statute (.txt, .md, .html, .docx, .yaml, .json, .xml for Akoma Ntoso); with --statutes, a folder; - is standard output',
    decision: 'write the decision itself with every modification it makes (.xml, Akoma Ntoso)',
    substance: 'say under each change what of substance changed: modality, amounts, terms, ages, shares, penalties, bodies, exceptions, approval',
    format: 'the format of the result; by the ending of -o if not given',
    redline:
      'write the redline (.txt, .md, .html; in .docx as tracked changes); with --statutes all in one file, or, where the path ends in /, a .docx for each',
    text: 'print the amended text only',
    force: 'write what could be applied although some operation failed, or --strict forbids',
    statutes: 'amend every statute in this folder, and the folders in it, that the decision names',
    baseDate: 'of several texts of a statute the one in force on this day (YYYY-MM-DD); without it, the last before the decision (with --statutes)',
    operations: 'write the operations and what became of each as a table (.csv), even where some failed',
    moves: 'track what moved as moved in a .docx redline (else it is deleted and inserted)',
    transition: 'add what the decisions provide of their own (commencement, transition) behind the amended statute; .json and .xml always have it',
    allowMissing: 'name the statutes that the folder lacks and amend the others',
    draftTitle: 'the title of the decision; by default …关于修改《…》的决定',
    draftBody: 'the body that decides, e.g. 某市人民代表大会常务委员会',
    draftSession: 'the session, e.g. 某市第十六届人民代表大会常务委员会第三次会议',
    draftDate: 'the day of adoption: 2024-06-28 or 2024年6月28日',
    draftInForce: 'the day of commencement, such as 2024-07-01, 2024年7月1日, or 公布之日 (that of publication)',
    with: 'where the decision orders that numbers cited from another statute be adjusted: its old text and the decision that amends it, as in 民事诉讼法=old.txt,decision.txt (may be repeated)',
  },
  get others() {
    return others;
  },
};
