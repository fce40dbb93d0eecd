import { sentencesOf } from './responsible.js';

const END = '(?:udvalg|råd|bestyrelse)(?:et|ene|n|rne)?';
/** A name that ends as a committee's, a council's or a board's does; what follows such an end is another one. */
const NAME = String.raw`\p{Lu}[\p{L}-]*(?:(?<!${END})(?:, | og |-, |- og | for )\p{Lu}[\p{L}-]*)*(?<=${END})(?![\p{L}-])`;
/** Those of which there are several: "relevante fagudvalg". */
const GROUP = String.raw`(?:[Aa]lle|[Rr]elevante|[Øø]vrige) (?:fagudvalg|udvalg|råd)(?: og (?:fagudvalg|udvalg|råd))?(?![\p{L}-])`;
const LIST = String.raw`(?:${NAME}|${GROUP})(?:(?:, | og | samt )(?:${NAME}|${GROUP}))*`;
const TOLD: readonly RegExp[] = [
  // It takes part, or is given a task.
  new RegExp(String.raw`^(${LIST}) (?:involveres|inddrages|høres|orienteres|skal|får(?! på))\b`, 'u'),
  new RegExp(
    String.raw`^(${LIST}) (?:udmønter|forelægger|udarbejder|fastsætter|fastlægger|følger|drøfter|evaluerer|undersøger|beslutter|godkender|indgår|udpeger|anmodes|bedes)(?![\p{L}-])`,
    'u',
  ),
  new RegExp(String.raw`(?:dialog|samarbejde) med (${LIST})`, 'u'),
  new RegExp(String.raw`(?:inddragelse|[Uu]dmøntes) af (${LIST})`, 'u'),
  // It is set up, or elected: the words that follow are what it is called.
  /\bnedsat(?:tes)? (?:et|det) ((?:\p{Ll}+ )?\p{L}+(?:udvalg|råd))(?![\p{L}-])/u,
  /\bdet ny(?:valgte|nedsatte|oprettede) (\p{L}+(?:udvalg|råd))(?![\p{L}-])/u,
];

const ONE = new RegExp(`${NAME}|${GROUP}|^\\p{Ll}.*$`, 'gu');

/**
 * Bodies that nobody need know, since the text's own words tell that they are ones: what is involved, set up or elected. Other
 * sentences name them too, and where a name ends is known then.
 */
export function bodiesTold(texts: readonly string[]): string[] {
  const names = texts
    .flatMap(sentencesOf)
    .flatMap((sentence) => TOLD.flatMap((pattern) => pattern.exec(sentence)?.[1]?.match(ONE) ?? []));
  return [...new Set(names.map((name) => name.replace(/^./u, (first) => first.toUpperCase())))];
}
