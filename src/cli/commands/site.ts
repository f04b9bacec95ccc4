import { gather, merge, toolOf } from '../../report/index.js'
import type { Audit } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Ports } from '../ports.js'
import type { SiteRequest } from '../request.js'
import { commonFolder, within } from '../site/paths.js'
import { progressOn } from '../site/progress.js'
import type { Progress } from '../site/progress.js'
import { openSite } from '../site/site.js'
import type { Opening, Site } from '../site/site.js'
import { baseOf, isAsked, targetsOf } from '../site/targets.js'
import type { Target } from '../site/targets.js'
import { UsageError } from '../usage.js'

/** A site with what of it was asked for. */
export interface Opened {
  readonly target: Target
  readonly site: Site
}

/** Which rules are asked of a site. */
export type Asked = Pick<Opening, 'profile' | 'rules'>

/** No rule is asked: for commands that judge nothing. */
export function silent({ rules }: Engine): Asked {
  return { profile: [], rules: new Map(rules.map(({ id }) => [id, 'off'])) }
}

/** Opens all sites that a request means, and tells how far it is. */
export function openAll(request: SiteRequest, asked: Asked, engine: Engine, ports: Ports): readonly Opened[] {
  const { disk, folder } = ports
  const { maxFileSize } = request
  const config = request.config === null ? null : disk.resolve(folder, request.config)
  if (config !== null && disk.kind(config) !== 'file') throw new UsageError(`--config: there is no file "${request.config ?? ''}".`)
  const progress = progressOn(ports, request.quiet)
  try {
    return targetsOf(disk, folder, request.paths, config !== null).map(target => ({
      target,
      site: openSite({ root: target.root, config, maxFileSize, profile: asked.profile, rules: asked.rules }, engine, disk, progress),
    }))
  } finally {
    progress.end()
  }
}

/** What there is to tell of all opened sites, as one. */
export function tellAll(opened: readonly Opened[], engine: Engine, ports: Ports, progress?: Progress): Audit {
  const { disk, product } = ports
  const parts = opened.map(({ target, site }) => {
    progress?.tell('Judging')
    const base = baseOf(disk, target.root)
    const { rules } = engine
    const { trackers } = site
    const about = { tool: toolOf(product), root: target.root, base, rules, trackers, rulePages: product.rulePages(), skipped: site.skipped }
    return { root: target.root, audit: gather(site.workspace, { ...about, only: path => isAsked(target, path) }) }
  })
  progress?.end()
  const [first, ...others] = parts
  if (first === undefined) throw new UsageError('Nothing was named to be audited.')
  if (others.length === 0) return first.audit
  const root = commonFolder(parts.map(part => part.root))
  const part = ({ root: own, audit }: typeof first): { readonly folder: string; readonly audit: Audit } => ({
    folder: within(root, own) ?? own,
    audit,
  })
  return merge(root, baseOf(disk, root), [part(first), ...others.map(part)])
}

/** Writes a result where somebody wants it. */
export function deliver(text: string, request: SiteRequest, { disk, folder, out }: Ports): void {
  if (request.output === null) {
    out(text)
    return
  }
  const trouble = disk.write(disk.resolve(folder, request.output), text)
  if (trouble !== null) throw new UsageError(`--output: "${request.output}" ${trouble}.`)
}
