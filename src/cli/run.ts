import { readArguments } from './arguments.js'
import { audit } from './commands/audit.js'
import { explanation } from './commands/explain.js'
import { graph } from './commands/graph.js'
import { inventory } from './commands/inventory.js'
import { plan } from './commands/plan.js'
import { planExport, planImport } from './commands/plan-formats.js'
import { ruleList, trackerList } from './commands/lists.js'
import type { Engine } from './engine.js'
import type { Ports } from './ports.js'
import type { Request } from './request.js'
import { EXIT, refused } from './usage.js'

/**
 * Carries out a command line, without the program's own name.
 * @returns the exit code: 0 no problems, 1 problems at or above `--fail-on`, 2 the command or a settings file is wrong, or a rule broke down.
 */
export function run(argv: readonly string[], ports: Ports, engine: Engine): number {
  try {
    const request = readArguments(argv, ports.product.version, engine.rules)
    if ('print' in request) {
      ports.out(request.print)
      return EXIT.clean
    }
    return carryOut(request, ports, engine)
  } catch (error) {
    return refused(error, ports.err)
  }
}

function carryOut(request: Request, ports: Ports, engine: Engine): number {
  const screen = { ...ports.terminal, colour: ports.terminal.colour && request.colour }
  switch (request.command) {
    case 'audit':
      return audit(request, engine, ports)
    case 'inventory':
      return inventory(request, engine, ports)
    case 'graph':
      return graph(request, engine, ports)
    case 'plan init':
    case 'plan update':
    case 'plan check':
    case 'plan brief':
      return plan(request, engine, ports)
    case 'plan import':
      return planImport(request, engine, ports)
    case 'plan export':
      return planExport(request, engine, ports)
    case 'rules':
      ports.out(ruleList(engine.rules, screen))
      return EXIT.clean
    case 'explain':
      ports.out(explanation(request.rule, engine.rules, ports.product.rulePages(), screen))
      return EXIT.clean
    case 'trackers':
      ports.out(trackerList(engine.trackers, screen))
      return EXIT.clean
    case 'lsp':
      ports.serve()
      return EXIT.clean
  }
}
