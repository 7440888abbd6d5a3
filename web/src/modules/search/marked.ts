// SPDX-License-Identifier: Apache-2.0

export interface Piece {
  text: string;
  hit: boolean;
}

/** A title in pieces, those that stand in the question word for word set apart. */
export function marked(title: string, question: string): Piece[] {
  const words = question
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 0);
  const lower = title.toLowerCase();
  const pieces: Piece[] = [];
  let from = 0;
  while (from < title.length) {
    const next = words
      .map((word) => ({ at: lower.indexOf(word, from), length: word.length }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.length - a.length)[0];
    if (!next) break;
    if (next.at > from) pieces.push({ text: title.slice(from, next.at), hit: false });
    pieces.push({ text: title.slice(next.at, next.at + next.length), hit: true });
    from = next.at + next.length;
  }
  if (from < title.length) pieces.push({ text: title.slice(from), hit: false });
  return pieces;
}
