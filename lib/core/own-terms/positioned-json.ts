/** A JSON value whose objects know on which line, from 1, they begin. */
export type PositionedJson =
  | { readonly ok: true; readonly value: unknown; lineOf(object: object): number }
  | { readonly ok: false; readonly line: number };

/** Deeper than any file of ours; an endless `[[[[` must not use up the stack. */
const DEEPEST = 50;

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Unreadable extends Error {}

/** Reads JSON as `JSON.parse` does, which names no line, neither of an error nor of what it has read. */
export function parsePositionedJson(text: string): PositionedJson {
  const reader = new JsonReader(text);
  try {
    const value = reader.document();
    return { ok: true, value, lineOf: (object) => lineAt(text, reader.begins.get(object) ?? 0) };
  } catch (error) {
    // What is not our own finding is a bug.
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, line: lineAt(text, reader.at) };
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

class JsonReader {
  readonly begins = new Map<object, number>();
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#match(SPACE);
    const value = this.#value(0);
    this.#match(SPACE);
    if (this.at < this.#text.length) throw new Unreadable();
    return value;
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) throw new Unreadable();
    const begin = this.at;
    const opening = this.#text.charAt(begin);
    if (opening !== '{' && opening !== '[') return this.#scalar();
    const value = opening === '{' ? this.#object(depth) : this.#array(depth);
    this.begins.set(value, begin);
    return value;
  }

  #scalar(): unknown {
    return JSON.parse(this.#match(this.#text.charAt(this.at) === '"' ? TEXT : LITERAL));
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#list(']', () => items.push(this.#value(depth + 1)));
    return items;
  }

  #object(depth: number): object {
    const entries: [string, unknown][] = [];
    this.#list('}', () => {
      const key: string = JSON.parse(this.#match(TEXT));
      this.#match(SPACE);
      this.#take(':');
      this.#match(SPACE);
      entries.push([key, this.#value(depth + 1)]);
    });
    return Object.fromEntries(entries);
  }

  /** Items between commas, from the opening bracket to the closing one. */
  #list(closing: string, readItem: () => void): void {
    this.at++;
    this.#match(SPACE);
    if (this.#text.charAt(this.at) === closing) {
      this.at++;
      return;
    }
    for (;;) {
      readItem();
      this.#match(SPACE);
      if (this.#text.charAt(this.at) === closing) break;
      this.#take(',');
      this.#match(SPACE);
    }
    this.at++;
  }

  #take(mark: string): void {
    if (this.#text.charAt(this.at) !== mark) throw new Unreadable();
    this.at++;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) throw new Unreadable();
    this.at += found.length;
    return found;
  }
}
