import { parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { ConfigProblem } from './config.js'
import type { Shape } from './shape.js'

/** How much of a file is looked at: it comes with a site that nobody here wrote. */
export interface Limits {
  /** Characters. */
  readonly longest: number
  /** Nodes, an alias counting for many. */
  readonly mostNodes: number
}

/**
 * Reads a YAML or JSON file (which is YAML too) by its shape. What cannot be meant is told and left out; nothing throws.
 * `null` when nothing of it can be used.
 */
export function readYaml<T>(
  text: string,
  shape: Shape<T>,
  limits: Limits,
): { readonly values: T | null; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  return { values: read(text, shape, limits, problems), problems }
}

function read<T>(text: string, shape: Shape<T>, { longest, mostNodes }: Limits, problems: ConfigProblem[]): T | null {
  if (text.length > longest) {
    problems.push({ at: START, message: `Cannot be read: it is longer than ${longest} characters` })
    return null
  }
  const document = parsed(text, problems)
  // Half of a broken file is not what somebody wanted.
  if (document === null || problems.length > 0) return null
  let left = mostNodes
  const values = shape.read(document.contents, {
    document,
    tell(node, message) {
      if (problems.length === MOST_PROBLEMS) return
      const at = node?.range ? { start: node.range[0], end: node.range[1] } : START
      // What an alias repeats is told once, where it stands.
      if (!problems.some(it => it.at.start === at.start && it.message === message)) problems.push({ at, message })
    },
    spend(looks) {
      left -= looks
      return left > 0
    },
  })
  if (left > 0) return values
  problems.splice(0, problems.length, {
    at: START,
    message: 'Cannot be read: its aliases (*name) repeat too much; write out what is meant',
  })
  return null
}

function parsed(text: string, problems: ConfigProblem[]): Document | null {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
    // The first mistakes make most of those that follow.
    for (const { pos, message } of document.errors.slice(0, MOST_ERRORS)) {
      const at = { start: Math.min(pos[0], text.length), end: Math.min(pos[1], text.length) }
      problems.push({ at, message: `Cannot be read: ${message.includes('call stack') ? TOO_DEEP : message}` })
    }
    return document
  } catch {
    // The parser goes down with the nesting; nothing else makes it throw.
    problems.push({ at: START, message: `Cannot be read: ${TOO_DEEP}` })
    return null
  }
}

const START = { start: 0, end: 0 }
const MOST_PROBLEMS = 100
const MOST_ERRORS = 10
const TOO_DEEP = 'it is nested too deeply'
