import type { Argument, Does, ParameterShape, StandardEvent, Tracker } from '../model/index.js'
import type { OwnAttribute, OwnCall, OwnLoader, OwnMethod, TrackerSetting } from './config.js'
import { either, fields, flag, keyed, list, mapped, named, number, text, word } from './shapes.js'
import type { Shape } from './shape.js'

const DOES = ['start', 'event', 'goal', 'pageview', 'conversion', 'ecommerce', 'push', 'other'] as const satisfies readonly Does[]
const ROLES = ['counter', 'name', 'parameters', 'options', 'value', 'url', 'callback', 'any'] as const satisfies readonly Argument['role'][]
const TYPES = ['string', 'number', 'boolean', 'object', 'list', 'any'] as const satisfies readonly ParameterShape['type'][]

/** How a vendor of one's own may be called. */
export const OWN_VENDOR = '^[a-z][a-z0-9-]{1,40}$'

/** `trackers:` of the settings: a company's own counters, and other addresses of known vendors. */
export function trackerTable(builtIn: readonly Tracker[]): Shape<readonly TrackerSetting[]> {
  // What settings described may be described again.
  const known = new Set(builtIn.flatMap(({ id, described }) => (described ? [] : [id])))
  const own = ownTracker()
  const proxy = fields<Pick<TrackerSetting, 'loaders'>>('thing to say of a vendor that is known already', {
    loaders: { about: 'Addresses from which this site serves the vendor’s script.', shape: list(loader), required: true },
  })
  const id = plain(new RegExp(OWN_VENDOR), 'is no id of a vendor: small letters, digits and dashes', ['acme-stats'])
  return mapped(
    keyed(id, name => (known.has(name) ? proxy : own), own.schema),
    pairs => pairs.map(([name, said]) => ({ ...NOTHING, title: name, ...said, id: name })),
  )
}

const NOTHING: Omit<TrackerSetting, 'id' | 'title'> = {
  noun: 'counter',
  docs: '',
  ids: [],
  loaders: [],
  calls: [],
  attributes: [],
  events: [],
}

function ownTracker(): Shape<Partial<Omit<TrackerSetting, 'id'>>> {
  return fields<Omit<TrackerSetting, 'id'>>('part of a tracker', {
    title: {
      about: 'What people call it.',
      shape: plain(/^[\p{L}\p{N}][\p{L}\p{N} .&+-]{0,59}$/u, 'is no title: letters, digits and spaces'),
    },
    noun: { about: 'What its counter is called: "counter", "pixel". Default: counter.', shape: plain(/^[\p{L} ]{1,30}$/u, 'is no word') },
    docs: {
      about: 'Address of the page that describes it.',
      shape: plain(/^https:\/\/[^\s()<>[\]"]{4,200}$/, 'is no address: begin with https://'),
    },
    ids: {
      about: 'How its ids look: # is a digit, @ a letter, * any letters and digits.',
      shape: list(
        plain(/^(?=[^*]*\*?[^*]*$)[\w#@*.-]{1,40}$/, 'is no form of an id: letters, digits, -, # and @, and one * at most', ['AC-####']),
      ),
    },
    loaders: { about: 'Addresses of its script.', shape: list(loader) },
    calls: { about: 'Functions, lists and objects by which code speaks to it.', shape: list(call()) },
    attributes: { about: 'Attributes that declare an event in HTML.', shape: list(attribute) },
    events: { about: 'Its standard events, with their parameters.', shape: events() },
  })
}

const url = plain(
  /^(?:(?:https?:)?\/\/[\w.-]{3,100}(?::\d{1,5})?(?:\/[\w.~%@/+-]*(?:\*[\w.~%@/+-]*){0,2})?|\/[\w.~%@/+-]{4,100}(?:\*[\w.~%@/+-]*){0,2})$/,
  'is no address of a script: write https://host/path or /path, with two * at most for parts of a name',
  ['https://stats.example.com/tag.js', '/stats/*.js'],
)

const attributeName = plain(/^[a-z][\w:-]{3,60}$/, 'is no name of an attribute: small letters, digits and dashes, four at least', [
  'data-acme-event',
])

const loader: Shape<OwnLoader> = either(
  mapped(url, (address): OwnLoader => ({ url: address, query: null, attribute: null, starts: false })),
  mapped(
    fields<OwnLoader>('part of a loader', {
      url: { about: 'Its address.', shape: url, required: true },
      query: { about: 'The query parameter that holds the id.', shape: plain(/^[\w-]{1,40}$/, 'is no query parameter') },
      attribute: { about: 'The attribute of the tag that holds the id.', shape: plain(/^[a-z][\w-]{0,60}$/, 'is no attribute') },
      starts: { about: 'The script counts by itself, without a call.', shape: flag() },
    }),
    ({ url: address, query = null, attribute: name = null, starts = false }) =>
      address === undefined ? null : { url: address, query, attribute: name, starts },
  ),
)

function call(): Shape<OwnCall> {
  const method = fields<Omit<OwnMethod, 'name'>>('part of a method', {
    does: { about: 'What a call of it does.', shape: word('deed', DOES), required: true },
    args: { about: 'What its arguments are, in order, after command and counter.', shape: list(word('kind of argument', ROLES)) },
  })
  const methods = mapped(named(plain(/^[\w.$ -]{1,60}$/, 'is no name of a method'), method), pairs =>
    pairs.flatMap(([name, { does, args = [] }]) => (does === undefined ? [] : [{ name, does, args }])),
  )
  const shape = fields<OwnCall>('part of a call', {
    global: {
      about: 'The global function, list or object.',
      shape: plain(GLOBAL, 'is no global of a tracker of its own: three letters at least, and none of browsers or common libraries', [
        'acme',
      ]),
      required: true,
    },
    style: {
      about: 'function: acme("event", …); queue: acme.push(["event", …]); methods: acme.event(…). Default: function.',
      shape: word('style', ['function', 'queue', 'methods'] as const),
    },
    command: { about: 'Position of the command among the arguments, from 0.', shape: number(0, 5) },
    counter: { about: 'Position of the counter’s id among the arguments, from 0.', shape: number(0, 5) },
    methods: { about: 'Its commands or methods.', shape: methods, required: true },
  })
  return mapped(shape, ({ global, style = 'function', command = null, counter = null, methods: all }) =>
    global === undefined || all === undefined ? null : { global, style, command, counter, methods: all },
  )
}

const GLOBAL =
  /^(?!(?:window|self|document|navigator|location|history|console|Math|JSON|Object|Array|String|Image|jQuery|dataLayer|module|exports)\b)[A-Za-z_$][\w$]{2,40}(?:\.[A-Za-z_$][\w$]{0,40}){0,2}$/

const attribute: Shape<OwnAttribute> = either(
  mapped(attributeName, (name): OwnAttribute => ({ attribute: name, trigger: 'click' })),
  mapped(
    fields<OwnAttribute>('part of an attribute', {
      attribute: { about: 'Its name; its value is the name of the event.', shape: attributeName, required: true },
      trigger: { about: 'When it is sent. Default: click.', shape: word('trigger', ['click', 'submit', 'view']) },
    }),
    ({ attribute: name, trigger = 'click' }) => (name === undefined ? null : { attribute: name, trigger }),
  ),
)

function events(): Shape<readonly StandardEvent[]> {
  const name = plain(/^[\w.$: -]{1,80}$/, 'is no name: letters, digits, spaces, dots, dashes')
  const types = mapped(named(name, word('type', TYPES)), pairs =>
    Object.fromEntries(pairs.map(([key, type]): [string, ParameterShape] => [key, { type }])),
  )
  const event = fields<Pick<StandardEvent, 'required' | 'parameters'>>('part of an event', {
    required: { about: 'Parameters that it must have.', shape: list(name) },
    parameters: { about: 'The types of its parameters.', shape: types },
  })
  return mapped(named(name, event), pairs => pairs.map(([key, said]): StandardEvent => ({ name: key, ...said })))
}

function plain(pattern: RegExp, trouble: string, examples?: readonly string[]): Shape<string> {
  return text({ trouble: it => (pattern.test(it) ? null : trouble), ...(examples && { examples }) })
}
