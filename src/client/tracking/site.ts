import type { OverviewResult, PageResult } from '../../server/protocol.js'
import type { FileSubject, Table, Target, Tell } from './node.js'

/** What the server says of a folder, part by part. */
export type Overview = OverviewResult['folders'][number]
export type CounterEntry = Overview['counters'][number]
export type ContainerEntry = Overview['containers'][number]
export type PartEntry = ContainerEntry['tags'][number]
export type EventEntry = Overview['events'][number]
export type PageEntry = Overview['pages'][number]
export type RunEntry = PageResult['runs'][number]
export type ProblemEntry = Overview['problems'][number]
export type PlanOverview = NonNullable<Overview['plan']>
export type PlanEntry = PlanOverview['items'][number]
export type Finding = ProblemEntry['findings'][number]
export type Place = RunEntry['place']
export type State = Place['state']
export type Severity = ProblemEntry['severity']
export type Topic = ProblemEntry['topic']

/** All that lines of a folder are made of. */
export interface Site {
  readonly overview: Overview
  readonly tell: Tell
  /** What runs on a page: counters, then events, each in order. Asked when somebody opens it. */
  readonly runs: (path: string) => Promise<readonly RunEntry[]>
}

export function targetOf({ overview }: Site, { path, range }: Pick<Place, 'path'> & Partial<Pick<Place, 'range'>>): Target | null {
  const uri = overview.uris[path]
  return uri === undefined ? null : { uri, ...(range === undefined ? {} : { range }) }
}

/** What most tables end with. */
export const placeHead = (tell: Tell): Table['head'] => [tell('File'), tell('Line')]
export const placeCells = ({ path, range }: Pick<Place, 'path' | 'range'>): readonly string[] => [path, String(range.start.line + 1)]

export function fileSubject({ overview }: Site, path: string): FileSubject | null {
  const uri = overview.uris[path]
  return uri === undefined ? null : { kind: 'file', path, uri }
}
