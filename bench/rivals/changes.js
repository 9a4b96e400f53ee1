/** How many places a reader is shown: stretches of deleted and inserted text without unchanged text between them. */
export function changesIn(stretches) {
  let count = 0;
  let before = false;
  for (const [changed, text] of stretches) {
    if (text === '') continue;
    if (changed && !before) count++;
    before = Boolean(changed);
  }
  return count;
}
