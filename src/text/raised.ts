/** Plain characters, and in the same order their raised and lowered forms in Unicode; full-width signs and the minus have those of the plain ones. */
const RAISED = formsOf('0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ');
const LOWERED = formsOf('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/** A superscript in characters that are raised themselves: 6 of 10⁶. Null if one of them has no such form; blanks stay. */
export function raised(text: string): string | null {
  return written(text, RAISED);
}

/** A subscript in characters that are lowered themselves: 2 of CO₂. Null if one of them has no such form; blanks stay. */
export function lowered(text: string): string | null {
  return written(text, LOWERED);
}

function formsOf(plain: string, forms: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const others = [...forms];
  for (const [i, character] of [...plain].entries()) {
    const form = others[i] as string;
    map.set(character, form);
    // ！ to ～ stand in the order of ! to ~.
    map.set(String.fromCharCode(character.charCodeAt(0) + 0xfee0), form);
  }
  const minus = map.get('-') as string;
  for (const dash of '−–‐‑') map.set(dash, minus);
  return map;
}

function written(text: string, forms: ReadonlyMap<string, string>): string | null {
  let out = '';
  for (const character of text) {
    const form = /\s/.test(character) ? character : forms.get(character);
    if (form === undefined) return null;
    out += form;
  }
  return out;
}
