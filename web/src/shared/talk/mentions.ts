// SPDX-License-Identifier: Apache-2.0

export interface Mentionable {
  account_id: string;
  name: string;
  username: string;
}

/** What is being typed after the last @ before the caret; undefined where nobody is being named. */
export function namedBefore(text: string, caret: number): string | undefined {
  const match = /(?:^|[\s，。；：、（(])@([^\s@，。；：、]{0,20})$/u.exec(text.slice(0, caret));
  return match?.[1];
}

/** The text with the name in place of what was typed, and where the caret is then. */
export function withName(text: string, caret: number, name: string): { text: string; caret: number } {
  const typed = namedBefore(text, caret) ?? '';
  const start = caret - typed.length;
  return { text: `${text.slice(0, start)}${name} ${text.slice(caret)}`, caret: start + name.length + 1 };
}

/** The chosen people who are still named in the text. */
export function stillNamed(text: string, chosen: Mentionable[]): Mentionable[] {
  return chosen.filter((one, index) => {
    const first = chosen.findIndex((other) => other.account_id === one.account_id) === index;
    return first && text.includes(`@${one.name}`);
  });
}

/** The text in pieces, mentions apart, so that they can be set off without markup in the text. */
export function pieces(text: string, names: string[]): { text: string; mention: boolean }[] {
  const longest = [...names].sort((a, b) => b.length - a.length);
  const out: { text: string; mention: boolean }[] = [];
  let rest = text;
  while (rest !== '') {
    const hits = longest
      .map((name) => ({ name, at: rest.indexOf(`@${name}`) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
    const hit = hits[0];
    if (!hit) {
      out.push({ text: rest, mention: false });
      break;
    }
    if (hit.at > 0) out.push({ text: rest.slice(0, hit.at), mention: false });
    out.push({ text: `@${hit.name}`, mention: true });
    rest = rest.slice(hit.at + hit.name.length + 1);
  }
  return out;
}
