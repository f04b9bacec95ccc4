import type { Value } from '../../model/index.js'
import type { Analysis } from '../code/analyse.js'
import type { Fn } from '../code/scope.js'
import type { Sym } from '../code/sym.js'
import { child, children } from '../code/tree.js'
import { toValue } from '../code/value.js'

/** What a configuration file exports: `export default defineConfig({…})`, `module.exports = {…}`, or a function that gives it. `null` = nothing. */
export function exportedValue(analysis: Analysis): Value | null {
  for (const program of analysis.programs) {
    const found = exportOf(program, analysis)
    const config = found && configIn(found, analysis)
    if (config) return toValue(config)
  }
  return null
}

function exportOf(program: Fn, { evaluator, declared }: Analysis): Sym | null {
  for (const statement of children(program.node, 'body')) {
    const value = statement?.type === 'ExportDefaultDeclaration' ? child(statement, 'declaration') : null
    if (value) return evaluator.value(value, program.scope, program)
  }
  const assigned = declared.globals.get('module.exports')?.at(-1)
  return assigned?.node ? evaluator.value(assigned.node, assigned.scope, program) : null
}

/** The settings within what is exported; helpers (`defineConfig`, `withMDX`) take them as an argument. */
function configIn(value: Sym, analysis: Analysis, depth = 0): Sym | null {
  if (depth > DEEPEST) return null
  if (value.s === 'object' || value.s === 'choice') return value
  if (value.s === 'func') return configIn(analysis.evaluator.returned(value.fn), analysis, depth + 1)
  if (value.s !== 'result') return null
  for (const argument of value.args) {
    const found = configIn(argument, analysis, depth + 1)
    if (found) return found
  }
  return configIn(value.callee, analysis, depth + 1)
}

const DEEPEST = 4
