/** What an expression of GitHub Actions may ask: the contexts by name, and whether a step before has failed. */
export interface Asked {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly hasFailed: boolean;
}

/** The text with each `${{ }}` replaced by its value. */
export function filled(text: string, asked: Asked): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => shown(evaluate(expression, asked)));
}

/** Does a step run? As for GitHub, `success()` is meant where no status is asked for. */
export function holds(condition: string | undefined, asked: Asked): boolean {
  const expression = (condition ?? 'success()').replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const asksStatus = /\b(always|success|failure|cancelled)\(/.test(expression);
  return (asksStatus || !asked.hasFailed) && isTrue(evaluate(expression, asked));
}

function evaluate(expression: string, asked: Asked): unknown {
  const tokens = expression.match(/'(?:[^']|'')*'|[\w.-]+|==|!=|&&|\|\||[!()]|\S/g) ?? [];
  const value = new Reader(tokens, asked).either();
  if (tokens.length > 0) throw new Error(`cannot read ${tokens.join(' ')} of ${expression}`);
  return value;
}

/** Takes the tokens from the front; each method reads one level, the one that binds loosest first. */
class Reader {
  constructor(private readonly tokens: string[], private readonly asked: Asked) {}

  either(): unknown {
    let value = this.both();
    while (this.takes('||')) {
      const other = this.both();
      value = isTrue(value) ? value : other;
    }
    return value;
  }

  private both(): unknown {
    let value = this.comparison();
    while (this.takes('&&')) {
      const other = this.comparison();
      value = isTrue(value) ? other : value;
    }
    return value;
  }

  private comparison(): unknown {
    const value = this.single();
    if (this.takes('==')) return isEqual(value, this.single());
    return this.takes('!=') ? !isEqual(value, this.single()) : value;
  }

  private single(): unknown {
    if (this.takes('!')) return !isTrue(this.single());
    if (this.takes('(')) return this.inBrackets();
    const token = this.tokens.shift() ?? '';
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^(true|false|null|[\d.]+)$/.test(token)) return JSON.parse(token) as unknown;
    return this.takes('(') ? this.status(token) : this.looked(token);
  }

  private inBrackets(): unknown {
    const value = this.either();
    this.expect(')');
    return value;
  }

  private status(name: string): boolean {
    this.expect(')');
    const answers: Readonly<Record<string, boolean>> = { always: true, success: !this.asked.hasFailed, failure: this.asked.hasFailed, cancelled: false };
    const answer = answers[name];
    if (answer === undefined) throw new Error(`unknown function ${name}`);
    return answer;
  }

  private looked(name: string): unknown {
    const [context = '', ...keys] = name.split('.');
    if (!(context in this.asked.contexts)) throw new Error(`unknown context ${name}`);
    return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], this.asked.contexts[context]);
  }

  private takes(token: string): boolean {
    if (this.tokens[0] !== token) return false;
    this.tokens.shift();
    return true;
  }

  private expect(token: string): void {
    if (!this.takes(token)) throw new Error(`${token} expected before ${this.tokens.join(' ')}`);
  }
}

function isTrue(value: unknown): boolean {
  return Boolean(value);
}

/** What is not there equals the empty text; case does not count. */
function isEqual(one: unknown, other: unknown): boolean {
  return shown(one).toLowerCase() === shown(other).toLowerCase();
}

function shown(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
