// The sentence round a place in the text.

const sentences = Intl.Segmenter ? new Intl.Segmenter("en", {granularity: "sentence"}) : null;
const MOST = 140;

/** The start and end of the sentence that holds a span, cut if it is long. */
export function sentenceAt(doc, from, to) {
  const line = doc.lineAt(from);
  const end = Math.max(doc.lineAt(to).to, line.to);
  let start = line.from;
  let stop = end;
  if (sentences) {
    for (const each of sentences.segment(doc.sliceString(line.from, end))) {
      const begins = line.from + each.index;
      if (begins <= from) {
        start = begins;
      }
      if (begins + each.segment.length >= to) {
        stop = begins + each.segment.length;
        break;
      }
    }
  }
  return {start: wordStart(doc, Math.max(start, from - MOST), start), stop: Math.min(stop, to + MOST)};
}

function wordStart(doc, at, start) {
  if (at === start) {
    return at;
  }
  const space = doc.sliceString(at, at + 30).indexOf(" ");
  return space < 0 ? at : at + space + 1;
}
