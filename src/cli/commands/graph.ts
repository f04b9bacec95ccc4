import { graphJson, graphText, namesOf, pageGraph } from '../../report/index.js'
import type { Engine } from '../engine.js'
import { didYouMean } from '../meant.js'
import type { Ports } from '../ports.js'
import type { GraphRequest } from '../request.js'
import { within } from '../site/paths.js'
import { EXIT, UsageError } from '../usage.js'
import { deliver, openAll, silent } from './site.js'

/** `countersign graph`: what runs on one page, in order, and why. No rule is run. */
export function graph(request: GraphRequest, engine: Engine, ports: Ports): number {
  const { disk, folder, terminal, product } = ports
  const [site] = request.paths
  const inSite = site === undefined ? null : disk.resolve(disk.resolve(folder, site), request.page)
  const asked = inSite !== null && disk.kind(inSite) === 'file' ? inSite : disk.resolve(folder, request.page)
  const [opened] = openAll({ ...request, paths: site === undefined ? [asked] : [site] }, silent(engine), engine, ports)
  const path = opened === undefined ? null : within(opened.target.root, asked)
  if (opened === undefined || path === null) throw new UsageError(`"${request.page}" does not stand in ${site ?? 'a site'}.`)
  const { workspace } = opened.site
  if (workspace.page(path) === undefined) {
    throw new UsageError(`"${request.page}" is not a file that is read.${didYouMean(path, workspace.paths)}`)
  }
  const found = pageGraph(path, workspace)
  const screen = { ...terminal, colour: terminal.colour && request.colour && request.output === null }
  const tool = { name: 'countersign', version: product.version }
  const text =
    request.format === 'json' ? graphJson(found, tool, opened.target.root) : graphText(found, namesOf(opened.site.trackers), screen)
  deliver(text, request, ports)
  return EXIT.clean
}
