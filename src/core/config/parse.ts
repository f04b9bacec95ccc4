import { parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { Path } from '../model/index.js'
import { defaults } from './config.js'
import type { Config, ConfigProblem, Known } from './config.js'
import { settings } from './schema.js'
import type { Settings } from './schema.js'

/**
 * Reads a settings file, YAML or JSON (which is YAML too). What cannot be meant is told and left at its default; nothing throws.
 * `path` is the file's, relative to the root; its folder is what globs are relative to.
 */
export function parseConfig(
  text: string,
  path: Path,
  known: Known,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  const { $schema, ...values } = read(text, known, problems)
  return { config: { ...defaults, ...values, path, folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) }, problems }
}

function read(text: string, known: Known, problems: ConfigProblem[]): Settings {
  if (text.length > LONGEST) {
    problems.push({ at: START, message: `Cannot be read: it is longer than ${LONGEST} characters` })
    return {}
  }
  const document = parsed(text, problems)
  // Half of some broken settings is not what somebody wanted.
  if (document === null || problems.length > 0) return {}
  let left = MOST_NODES
  const values = settings(known).read(document.contents, {
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
  if (left > 0) return values ?? {}
  problems.splice(0, problems.length, {
    at: START,
    message: 'Cannot be read: its aliases (*name) repeat too much; write out what is meant',
  })
  return {}
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
const LONGEST = 100_000
const MOST_NODES = 50_000
const MOST_PROBLEMS = 100
const MOST_ERRORS = 10
const TOO_DEEP = 'it is nested too deeply'
