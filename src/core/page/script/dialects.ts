import { tsPlugin } from '@sveltejs/acorn-typescript'
import { Parser } from 'acorn'
import type { Comment, Options, Program, Statement } from 'acorn'
import jsx from 'acorn-jsx'

export type Dialect = 'js' | 'jsx' | 'ts' | 'tsx'

/** What acorn's parser offers to its plugins; its public types name only the static side. */
interface Inside {
  readonly start: number
  readonly type: { readonly label: string }
  readonly lastTokEnd: number
  nextToken(): void
  startNode(): Program
  parseStatement(context: string | null, topLevel?: boolean, exports?: object): Statement
  adaptDirectivePrologue(body: Statement[]): void
}

type InsideClass = new (options: Options, code: string, at: number) => Inside

/**
 * Acorn, made to read rather than to judge: what a browser would refuse without losing its way (a name declared twice, `await` as a name,
 * a strange regular expression) passes. Template conditions that keep both arms make such code all the time.
 */
function lenient(Base: typeof Parser): InsideClass {
  const Plain = Base as unknown as new (...args: ConstructorParameters<InsideClass>) => Inside
  return class extends Plain {
    override parseStatement(context: string | null, topLevel?: boolean, exports?: object): Statement {
      const start = this.start
      try {
        return super.parseStatement(context, topLevel, exports)
      } catch (error) {
        if (error instanceof SyntaxError && !innermost.has(error) && this.type.label !== 'eof') innermost.set(error, start)
        throw error
      }
    }
    raiseRecoverable(): void {}
    validateRegExpFlags(): void {}
    validateRegExpPattern(): void {}
    checkUnreserved(): void {}
  }
}

/** The tokens of TypeScript's plugin that its own reader misses. */
interface Typed extends Inside {
  pos: number
  readonly acornTypeScript: { readonly tokTypes: { readonly at: unknown } }
  finishToken(type: unknown): void
  getTokenFromCodeInType(code: number): unknown
}

/** `declare const ym: any` and a decorator on the next line: without a semicolon the plugin still reads a type there. */
function decorated(Base: InsideClass): InsideClass {
  return class extends (Base as new (...args: ConstructorParameters<InsideClass>) => Typed) {
    override getTokenFromCodeInType(code: number): unknown {
      if (code !== AT) return super.getTokenFromCodeInType(code)
      this.pos++
      this.finishToken(this.acornTypeScript.tokTypes.at)
      return undefined
    }
  }
}

const AT = '@'.charCodeAt(0)

const innermost = new WeakMap<SyntaxError, number>()

const PARSERS: Readonly<Record<Dialect, InsideClass>> = {
  js: lenient(Parser),
  jsx: lenient(Parser.extend(jsx())),
  ts: decorated(lenient(Parser.extend(tsPlugin()))),
  tsx: decorated(lenient(Parser.extend(tsPlugin({ jsx: true })))),
}

/** Why reading stopped. `statement` = where the innermost statement that holds the error begins. */
export interface Break {
  readonly at: number
  readonly why: string
  readonly statement: number
}

/** Reads top-level statements one after the other, from any offset, until one breaks. */
export class StatementReader {
  readonly #parser: Inside
  readonly #exports: object = {}
  readonly #program: Program

  constructor(dialect: Dialect, module: boolean, code: string, at: number, onComment: Comment[]) {
    this.#parser = new PARSERS[dialect](optionsFor(dialect, module, onComment), code, at)
    this.#program = this.#parser.startNode()
  }

  /** Adds statements to `body`. `null` = the end was reached; a break tells where the statement began that is not in `body`. */
  read(body: Statement[]): (Break & { readonly top: number }) | null {
    const parser = this.#parser
    let top = parser.start
    try {
      parser.nextToken()
      while (parser.type.label !== 'eof') {
        top = parser.start
        body.push(parser.parseStatement(null, true, this.#exports))
      }
      return null
    } catch (error) {
      return { ...breakOf(error, top), top }
    }
  }

  /** The program of the given statements. */
  program(body: Statement[], end: number, module: boolean): Program {
    this.#parser.adaptDirectivePrologue(body)
    return Object.assign(this.#program, { type: 'Program', start: 0, end, body, sourceType: module ? 'module' : 'script' } as const)
  }
}

function optionsFor(dialect: Dialect, module: boolean, onComment: Comment[]): Options {
  return {
    ecmaVersion: 'latest',
    sourceType: module ? 'module' : 'script',
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowSuperOutsideMethod: true,
    allowReserved: true,
    allowHashBang: true,
    checkPrivateFields: false,
    // The TypeScript plugin writes to locations; nobody reads them.
    locations: dialect === 'ts' || dialect === 'tsx',
    onComment,
  }
}

function breakOf(error: unknown, top: number): Break {
  if (error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number') {
    // Acorn adds line and column of the slice it got, which would mislead in a page.
    const why = error.message.replace(/ \(\d+:\d+\)$/, '')
    return { at: error.pos, why, statement: innermost.get(error) ?? top }
  }
  if (error instanceof RangeError) return { at: top, why: 'nested too deeply', statement: top }
  return { at: top, why: 'not understood', statement: top }
}
