declare module 'snowball-stemmers' {
  const stemmers: { newStemmer(language: 'danish'): { stem(word: string): string } };
  export default stemmers;
}
