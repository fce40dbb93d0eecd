export type NameField = 'centre' | 'committee' | 'involved' | 'contributors';

const LABEL = new RegExp(
  [
    String.raw`(?<centre>Ansvarligt? (?:center|forvaltning|enhed))`,
    String.raw`(?<committee>Ansvarligt (?:fag)?udvalg)`,
    String.raw`(?<involved>Involvere(?:t|de) (?:fag)?udvalg)`,
    String.raw`(?<contributors>Væsentlig(?:e)? bidragsyder(?:e)?)`,
  ]
    .map((it) => `${it}:`)
    .join('|'),
  'gu',
);

/** What a cell says of who is responsible: what stands after each label, up to the next one. */
export interface LabelledNames {
  /** Where the first label begins. */
  at: number;
  names: Partial<Record<NameField, string>>;
  /** What stands below the name after the last label, in paragraphs of its own or on the same line as the list of contributors. */
  rest: string;
}

/** Null where a cell has no label. */
export function labelledNames(text: string): LabelledNames | null {
  const labels = [...text.matchAll(LABEL)];
  const [first] = labels;
  if (!first) return null;
  const names: LabelledNames['names'] = {};
  let rest = '';
  for (const [n, label] of labels.entries()) {
    const [field] = Object.entries(label.groups!).find(([, it]) => it !== undefined)! as [NameField, string];
    const words = text.slice(label.index + label[0].length, labels[n + 1]?.index);
    const isLast = n === labels.length - 1;
    // What stands in a paragraph of its own is a remark, also where it begins with a name.
    names[field] ??= (isLast ? words.split('\n\n')[0]! : words).trim();
    if (isLast) rest = words.split('\n\n').slice(1).join('\n\n');
  }
  return { at: first.index, names, rest: rest.trim() };
}
