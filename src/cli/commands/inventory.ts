import { inventoryCsv, inventoryJson, inventoryText } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Ports } from '../ports.js'
import type { InventoryRequest } from '../request.js'
import { EXIT } from '../usage.js'
import { deliver, openAll, silent, tellAll } from './site.js'

/** `countersign inventory`: what is on the site, not what is wrong with it. No rule is run. */
export function inventory(request: InventoryRequest, engine: Engine, ports: Ports): number {
  const found = tellAll(openAll(request, silent(engine), engine, ports), engine, ports)
  const { ownerOf, terminal } = ports
  const screen = { ...terminal, colour: terminal.colour && request.colour && request.output === null }
  const text = {
    text: () => inventoryText(found, screen, ownerOf),
    json: () => inventoryJson(found, ownerOf),
    csv: () => inventoryCsv(found, ownerOf),
  }[request.format]()
  deliver(text, request, ports)
  return EXIT.clean
}
