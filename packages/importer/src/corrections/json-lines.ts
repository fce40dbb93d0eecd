/** Where the values of a JSON text stand, and where it stops being JSON: for a person who has written it by hand. */
export interface JsonLines {
  /** The line of each value, by its JSON pointer; of those before the problem, where there is one. */
  lines: ReadonlyMap<string, number>;
  problems: JsonProblem[];
}

export interface JsonProblem {
  line: number;
  /** What is wrong, the text received, and what to do. */
  reason: string;
}

const TOKEN =
  /([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const DEEPEST = 50;
const SHOWN = 30;

export function jsonLines(json: string): JsonLines {
  const reader = new Reader(json);
  try {
    reader.read();
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { lines: reader.lines, problems: [...reader.problems, error.problem] };
  }
  return reader;
}

class NotJson extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.reason);
  }
}

class Reader implements JsonLines {
  readonly lines = new Map<string, number>();
  readonly problems: JsonProblem[] = [];
  #at = 0;
  #lineNumber = 1;

  constructor(readonly json: string) {}

  read(): void {
    this.#value('', 0);
    if (this.#peek() !== '') this.#refuse('her skal filen slutte');
  }

  #value(pointer: string, depth: number): void {
    this.lines.set(pointer, this.#line());
    const token = this.#next();
    if (depth > DEEPEST) this.#refuse('listerne står for dybt i hinanden');
    if (token === '{') this.#members(pointer, depth);
    else if (token === '[') this.#items(pointer, depth);
    else if (token === '') this.#refuse('filen slutter, før den er færdig: der mangler en værdi, ] eller }');
    else if (/^[}\],:]$/.test(token)) this.#refuse(`her mangler en værdi foran ${token}`, token);
  }

  #members(pointer: string, depth: number): void {
    if (this.#peek() === '}') return void this.#next();
    const seen = new Map<string, number>();
    do {
      const line = this.#line();
      const token = this.#next();
      if (!token.startsWith('"'))
        this.#refuse(
          token === '}'
            ? 'efter det sidste felt skal der ikke stå komma'
            : 'her skal et feltnavn stå i anførselstegn',
          token,
        );
      const name = JSON.parse(token) as string;
      const before = seen.get(name);
      if (before !== undefined)
        this.problems.push({
          line,
          reason: `feltet ${name} står her og i linje ${before}. Behold ét af dem.`,
        });
      seen.set(name, line);
      this.#expect(':', `her mangler kolon efter "${name}"`);
      this.#value(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
    } while (this.#goesOn('}', 'feltet', 'felt'));
  }

  #items(pointer: string, depth: number): void {
    if (this.#peek() === ']') return void this.#next();
    let n = 0;
    do {
      if (this.#peek() === ']') this.#refuse('efter det sidste i en liste skal der ikke stå komma', ']');
      this.#value(`${pointer}/${n++}`, depth + 1);
    } while (this.#goesOn(']', 'det', 'i listen'));
  }

  #goesOn(end: '}' | ']', that: string, next: string): boolean {
    const token = this.#peek();
    if (token === '') this.#refuse(`filen slutter, før den er færdig: der mangler ${end}`);
    if (token !== ',' && token !== end)
      this.#refuse(`her mangler et komma mellem ${that} før og det næste ${next}`);
    this.#next();
    return token === ',';
  }

  #expect(token: string, reason: string): void {
    if (this.#peek() !== token) this.#refuse(reason);
    this.#next();
  }

  #line(): number {
    this.#skip();
    return this.#lineNumber;
  }

  #skip(): void {
    for (; /[ \t\r\n]/.test(this.json.charAt(this.#at)); this.#at++)
      if (this.json.charAt(this.#at) === '\n') this.#lineNumber++;
  }

  /** The next token, and '' at the end. */
  #peek(): string {
    this.#skip();
    if (this.#at === this.json.length) return '';
    TOKEN.lastIndex = this.#at;
    const [token] = TOKEN.exec(this.json) ?? [];
    if (token !== undefined) return token;
    const character = this.json.charAt(this.#at);
    if (character === '"') this.#refuse('teksten slutter ikke med " på linjen');
    if (/["'\u00bb\u00ab\u2018-\u201f]/.test(character)) this.#refuse('anførselstegn skal være lige (")');
    return this.#refuse('det her er hverken en tekst i anførselstegn, et tal eller null');
  }

  #next(): string {
    const token = this.#peek();
    this.#at += token.length;
    return token;
  }

  /** `passed`: the token that was wrong, where it has been read already. */
  #refuse(what: string, passed = ''): never {
    const line = this.#line();
    const rest = passed + this.json.slice(this.#at).split('\n')[0]!;
    const shown = rest.length > SHOWN ? `${rest.slice(0, SHOWN)} …` : rest;
    const found = shown.trim() === '' ? '' : `; der står ${shown.trim()}`;
    throw new NotJson({ line, reason: `${what}${found}. Ret det, eller hent filen igen med --corrections.` });
  }
}
