import type { Icon, Tell } from './node.js'
import type { Place, RunEntry, Severity, State, Topic } from './site.js'

/** Shapes differ as well as colours. */
export const stateIcons: Readonly<Record<State, Icon>> = {
  active: { name: 'pass-filled', colour: 'charts.green' },
  blocked: { name: 'lock', colour: 'charts.yellow' },
  commented: { name: 'circle-slash', colour: 'disabledForeground' },
  unknown: { name: 'question', colour: 'charts.purple' },
}

export const eventIcons: Readonly<Record<State, Icon>> = { ...stateIcons, active: { name: 'symbol-event', colour: 'charts.blue' } }

export const severityIcons: Readonly<Record<Severity, Icon>> = {
  error: { name: 'error', colour: 'problemsErrorIcon.foreground' },
  warning: { name: 'warning', colour: 'problemsWarningIcon.foreground' },
  info: { name: 'info', colour: 'problemsInfoIcon.foreground' },
}

/** Empty for what simply runs. */
export function stateWord(state: State, tell: Tell): string {
  switch (state) {
    case 'active':
      return ''
    case 'blocked':
      return tell('waits for consent')
    case 'commented':
      return tell('commented out')
    case 'unknown':
      return tell('may run or not')
  }
}

export function stateSentence(state: State, tell: Tell): string {
  switch (state) {
    case 'active':
      return tell('It runs.')
    case 'blocked':
      return tell('It waits until the visitor consents.')
    case 'commented':
      return tell('It is commented out and does not run.')
    case 'unknown':
      return tell('Whether it runs is decided when the page is opened: the code alone does not tell.')
  }
}

export function severityWord(severity: Severity, tell: Tell): string {
  return { error: tell('errors'), warning: tell('warnings'), info: tell('infos') }[severity]
}

export function topicWord(topic: Topic, tell: Tell): string {
  return {
    counters: tell('counters'),
    events: tell('goals and events'),
    containers: tell('exported containers'),
    consent: tell('consent'),
    meta: tell('meta tags'),
    links: tell('links'),
    plan: tell('tracking plan'),
    suppressions: tell('suppressions'),
  }[topic]
}

/** What code does at a place, unless it is commented out and does nothing. */
export function doesWord(how: RunEntry['how'], state: State, tell: Tell): string {
  return state === 'commented' ? stateWord(state, tell) : [howWord(how, tell), stateWord(state, tell)].filter(Boolean).join(' · ')
}

/** What the code of a counter does, or what kind of event is sent. */
export function howWord(how: RunEntry['how'], tell: Tell): string {
  return {
    snippet: tell('started'),
    loader: tell('loaded'),
    noscript: tell('without JavaScript'),
    component: tell('component'),
    container: tell('by a container'),
    goal: tell('goal'),
    event: tell('event'),
    pageview: tell('page view'),
    conversion: tell('conversion'),
    ecommerce: tell('e-commerce event'),
    push: tell('push'),
  }[how]
}

export const pagesWord = (count: number, tell: Tell): string => (count === 1 ? tell('1 page') : tell('{0} pages', count))
export const placesWord = (count: number, tell: Tell): string => (count === 1 ? tell('1 place') : tell('{0} places', count))
export const problemsWord = (count: number, tell: Tell): string =>
  count === 0 ? tell('no problems') : count === 1 ? tell('1 problem') : tell('{0} problems', count)

/** "2 errors, 1 warning"; empty when there is none. */
export function countsWord(counts: Readonly<Record<Severity, number>>, tell: Tell): string {
  const { error, warning, info } = counts
  return [
    error === 0 ? '' : error === 1 ? tell('1 error') : tell('{0} errors', error),
    warning === 0 ? '' : warning === 1 ? tell('1 warning') : tell('{0} warnings', warning),
    info === 0 ? '' : info === 1 ? tell('1 info') : tell('{0} infos', info),
  ]
    .filter(Boolean)
    .join(', ')
}

export const lineWord = ({ range }: Pick<Place, 'range'>, tell: Tell): string => tell('line {0}', range.start.line + 1)

/** Parts of a line's detail, those that say something. */
export const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ')
