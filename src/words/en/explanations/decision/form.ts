import type { Explanation } from '../../../explanation.ts';
import type { form as zh } from '../../../zh/explanations/decision/form.ts';

/** A decision in its YAML form. */
export const form: Readonly<Record<keyof typeof zh, Explanation>> = {
  D020: {
    title: 'the YAML form: not YAML',
    meaning:
      'The editable form of a decision (.yaml) breaks the syntax of YAML: indentation that does not line up, a key without its colon, a quotation mark or bracket that is not closed. The place is where reading had to stop.',
    reason: 'Where the syntax fails, it is not certain which words belong to which item; nothing of the file is carried out.',
    remedy:
      'Look at the line shown and the one above it. Mostly the colon is a full-width one, or a tab was used to indent; a text with a colon or # in it needs single quotation marks.',
  },
  D021: {
    title: 'the YAML form: anchors, aliases, tags, several documents',
    meaning: 'The file has an anchor (&), an alias (*), a tag (!) or a compound key, or is divided by --- into several documents.',
    reason:
      'With these, one place stands for what is written at another, and what is seen may not be what is done. A decision must be checked to the letter, so none is allowed.',
    remedy: 'Write out the content; put several decisions into several files. A text that begins with &, * or ! needs single quotation marks.',
  },
  D022: {
    title: 'the YAML form: a key stands twice',
    meaning: 'One mapping of the editable form has the same key twice, such as an operation with two targets.',
    reason: 'To take the first or the second gives different results. Mostly an operation was copied without its line - op.',
    remedy: 'Delete the one too many; if two operations are meant, begin the second with - op: ….',
  },
  D023: {
    title: 'the YAML form: a key is missing',
    meaning:
      'A mapping of the editable form lacks a key that it must have, or has the key with nothing behind it. Operations differ in their keys: replace needs target and text, delete needs targets.',
    reason: 'What is missing is not supplied: no text may be an oversight and does not mean an empty one.',
    remedy:
      'Add the key. A file written by xiufa parse decision.txt -o file.yaml has them all, and an editor that knows YAML schemas offers those of each operation, by the first line of the file.',
  },
  D024: {
    title: 'the YAML form: an unknown key',
    meaning: 'This mapping of the editable form cannot have such a key. The message gives the nearest one, or those that it may still have.',
    reason: 'To skip an unknown key is to skip what it says: one wrong letter, and a part of the amendment is silently lost.',
    remedy: 'Correct the key or delete it. Notes of your own go behind #.',
  },
  D025: {
    title: 'the YAML form: a value of another kind than its key asks for',
    meaning:
      'Behind this key of the editable form a list, a text, a mapping or a whole number is due, and something else is there. Behind operations, say, there is a list, and each operation begins with a dash.',
    reason: 'Another kind means another thing: one operation or several, one text or several places. It is not guessed.',
    remedy: 'Write it as the message says. Each entry of a list begins a line with a dash, or the list stands in square brackets.',
  },
  D026: {
    title: 'the YAML form: a name that is none of those allowed',
    meaning:
      'The keys form, op, level, position, what and renumbers of the editable form take one of a few names each, and this is none of them. The message gives the nearest, or all.',
    reason: 'The name decides what is done and what arrives; a similar one is not carried out in its stead.',
    remedy: 'Take one of the names listed. What each operation means stands behind its name in the files that xiufa parse -o writes.',
  },
  D027: {
    title: 'the YAML form: an address that cannot be read',
    meaning: 'What stands behind target, targets, as, to, within, after, before or another key of the editable form that names a place is no address.',
    reason: 'One character makes another place; an address that cannot be read is not guessed.',
    remedy:
      'Write it as decisions do, from the article down: 第四十七条第一款第四项, 第三章章名, 附件1. Several addresses make a list, one an entry; 第七条至第九条 is none.',
  },
  D028: {
    title: 'the YAML form: what was not understood has not been resolved',
    meaning:
      'This line still stands under unresolved in the editable form. When the file was written, this place of the decision was not understood, and its error was noted here.',
    reason: 'A sentence that was not understood may be an amendment. Carried out as it is, the text would silently lack it; so it is still an error.',
    remedy: 'Write the operation that the sentence orders under operations, then delete the line; if the sentence amends nothing, only delete the line.',
  },
  D029: {
    title: 'the YAML form: an item that orders nothing',
    meaning: 'The operations of this item of the editable form are empty, and nothing is left under unresolved.',
    reason: 'Every item of a decision orders something. An empty one mostly means that its operation was deleted by mistake: hence the warning.',
    remedy: 'Compare the item of the decision and write its operation; if there is none, delete the item.',
  },
  D040: {
    title: 'operations that no wording says',
    meaning: 'The editable form was put into words, and these were read again: the operations (or the title, a closing clause) are not the same.',
    reason: 'A wording must say just these operations. What is not read back by the program would be misread by people, too; it is never written in silence.',
    remedy:
      'Put the item as usual operations, such as a paragraph or an article replaced whole; or keep the editable form, which every command takes in place of the decision.',
  },
};
