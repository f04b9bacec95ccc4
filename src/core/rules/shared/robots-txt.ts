import type { Ask, Path, Reached, RobotsFact, RobotsLine } from '../../model/index.js'
import { knownText } from './known-text.js'
import { certainMetas } from './live-metas.js'
import { absolute } from './site-origin.js'

/** Robots whose word counts for most visitors who search. */
export const GREAT_ROBOTS = ['googlebot', 'yandex'] as const
export type GreatRobot = (typeof GREAT_ROBOTS)[number]

/** Rules for the same robots. */
export interface RobotsGroup {
  /** Lower-case. */
  readonly agents: readonly string[]
  readonly rules: readonly RobotsLine[]
}

/** What a `robots.txt` says to whom: https://www.rfc-editor.org/rfc/rfc9309#section-2.2.1. Rules before the first robot are nobody's. */
export function groupsOf({ lines }: RobotsFact): readonly RobotsGroup[] {
  const groups: { readonly agents: string[]; readonly rules: RobotsLine[] }[] = []
  for (const line of lines) {
    const field = fieldOf(line)
    const last = groups.at(-1)
    if (field === 'user-agent') {
      const agent = line.value.text.toLowerCase()
      if (last !== undefined && last.rules.length === 0) last.agents.push(agent)
      else groups.push({ agents: [agent], rules: [] })
    } else if (field === 'allow' || field === 'disallow') last?.rules.push(line)
  }
  return groups
}

export function fieldOf({ field }: RobotsLine): string {
  return field?.text.toLowerCase() ?? ''
}

/** The rules that a robot follows: those of its own name, else those for all. */
export function rulesFor(fact: RobotsFact, robot: GreatRobot): readonly RobotsLine[] {
  const groups = groupsOf(fact)
  const own = groups.filter(({ agents }) => agents.some(agent => agent === robot || agent === `${robot}bot`))
  return (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(({ rules }) => rules)
}

/** The rule that keeps a robot from a path; `null` = it may come. The longest rule counts, of two as long the one that allows. */
export function forbidding(fact: RobotsFact, robot: GreatRobot, path: string): RobotsLine | null {
  let best: RobotsLine | null = null
  for (const line of rulesFor(fact, robot)) {
    const { text } = line.value
    if (text === '' || !matches(text, path)) continue
    const longer = text.length - (best?.value.text.length ?? 0)
    if (longer > 0 || (longer === 0 && fieldOf(line) === 'allow')) best = line
  }
  return best !== null && fieldOf(best) === 'disallow' ? best : null
}

function matches(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$')
  const pieces = (isWhole ? rule.slice(0, -1) : rule).split('*')
  const pattern = pieces.map(piece => piece.replace(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('[^]*')
  return new RegExp(`^${pattern}${isWhole ? '$' : ''}`).test(path)
}

/** The rule that keeps all of these robots from each spelling of a path: the one for the first of them. */
export function forbiddingAll(fact: RobotsFact, robots: readonly GreatRobot[], paths: readonly string[]): RobotsLine | null {
  const lines = robots.flatMap(robot => paths.map(path => forbidding(fact, robot, path)))
  return lines.every(line => line !== null) ? (lines[0] ?? null) : null
}

/** The one `robots.txt` that speaks for a file: the only one in a folder around it. `null` when there is none, or several. */
export function robotsAround(site: Pick<Ask['site'], 'all'>, path: Path): Reached<RobotsFact> | null {
  const around = site.all('robots', 'robots').filter(({ from }) => path.startsWith(from.slice(0, from.lastIndexOf('/') + 1)))
  return around.length === 1 ? (around[0] ?? null) : null
}

/**
 * The paths under which visitors may reach a page: what its canonical link says where that leads to this very file, else its place below the folder of
 * `robots.txt`, for plain pages. Nothing where only the running site knows.
 */
export function servedPaths(ask: Ask, robots: Path): readonly string[] {
  const { path, kind, holes } = ask.page
  const [canonical] = certainMetas(ask, 'canonical')
  const address = canonical === undefined ? null : absolute(knownText(canonical) ?? '')
  if (address !== null) return ask.site.resolve(path, address.path) === path ? [address.path || '/'] : []
  if (kind !== 'html' || holes.length > 0 || canonical !== undefined) return []
  const own = `/${path.slice(robots.lastIndexOf('/') + 1)}`
  return own.endsWith('/index.html') ? [own, own.slice(0, -'index.html'.length)] : [own]
}
