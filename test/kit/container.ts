/** What a test says of an exported container; the rest is what every export has. */
export interface ContainerParts {
  readonly id?: string
  readonly version?: string
  readonly exported?: string
  readonly usage?: string
  readonly tags?: readonly TagParts[]
  readonly triggers?: readonly TriggerParts[]
  readonly variables?: readonly VariableParts[]
  readonly builtIn?: readonly string[]
  readonly templates?: readonly string[]
  /** Names of folders; their ids are `1`, `2` … */
  readonly folders?: readonly string[]
}

export interface TagParts {
  readonly name: string
  /** Id of its folder. */
  readonly folder?: string
  readonly type?: string
  /** Strings by key; tables as lists of rows. */
  readonly with?: Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>
  /** Ids of triggers; default: All Pages. */
  readonly on?: readonly string[]
  readonly not?: readonly string[]
  readonly paused?: boolean
  readonly consent?: 'NOT_SET' | 'NOT_NEEDED' | 'NEEDED'
  /** Name of a tag that runs before it. */
  readonly setup?: string
}

export interface TriggerParts {
  readonly id: string
  readonly name: string
  /** Id of its folder. */
  readonly folder?: string
  readonly type?: string
  /** Custom events: the operator and what it compares with. */
  readonly hears?: readonly [operator: string, text: string]
  readonly negate?: boolean
  readonly filter?: string
  /** Ids of the triggers of a group. */
  readonly members?: readonly string[]
}

export interface VariableParts {
  readonly name: string
  /** Id of its folder. */
  readonly folder?: string
  readonly type?: string
  readonly with?: Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>
}

/** The trigger every container has. */
export const ALL_PAGES = '2147479553'

/** The JSON text of an export as Tag Manager writes it. Marks (« ») in names and texts stay. */
export function container(parts: ContainerParts = {}): string {
  const { id = 'GTM-K8WQ3TZ', version = '7', exported = '2026-03-01 09:30:00', usage = 'WEB' } = parts
  return JSON.stringify(
    {
      exportFormatVersion: 2,
      exportTime: exported,
      containerVersion: {
        path: `accounts/1/containers/2/versions/${version}`,
        accountId: '1',
        containerId: '2',
        containerVersionId: version,
        container: { accountId: '1', containerId: '2', name: 'shop', publicId: id, usageContext: [usage] },
        tag: (parts.tags ?? []).map(tagOf),
        trigger: (parts.triggers ?? []).map(triggerOf),
        variable: (parts.variables ?? []).map(variableOf),
        builtInVariable: (parts.builtIn ?? ['Page URL']).map(name => ({ type: name.toUpperCase().replaceAll(' ', '_'), name })),
        ...(parts.folders === undefined ? {} : { folder: parts.folders.map((name, at) => ({ folderId: String(at + 1), name })) }),
        ...(parts.templates === undefined
          ? {}
          : {
              customTemplate: parts.templates.map((templateData, at) => ({
                templateId: String(at + 1),
                name: `Template ${at + 1}`,
                templateData,
              })),
            }),
      },
    },
    null,
    2,
  )
}

/** A page that installs a container. */
export const installing = (id = 'GTM-K8WQ3TZ', more = ''): string =>
  `<!doctype html><html lang="en"><head><title>Shop</title><script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','${id}');</script></head><body>${more}</body></html>`

function tagOf(
  { name, type = 'html', with: given = {}, on = [ALL_PAGES], not, paused, consent = 'NOT_SET', setup, folder }: TagParts,
  at: number,
): object {
  return {
    accountId: '1',
    containerId: '2',
    tagId: String(at + 1),
    name,
    type,
    parameter: parametersOf(given),
    fingerprint: '1',
    ...(on.length === 0 ? {} : { firingTriggerId: on }),
    ...(not === undefined ? {} : { blockingTriggerId: not }),
    ...(setup === undefined ? {} : { setupTag: [{ tagName: setup }] }),
    ...(paused === undefined ? {} : { paused }),
    ...inFolder(folder),
    tagFiringOption: 'ONCE_PER_EVENT',
    consentSettings: { consentStatus: consent },
  }
}

function triggerOf({ id, name, type = 'CUSTOM_EVENT', hears, negate, filter, members, folder }: TriggerParts): object {
  const condition = (operator: string, variable: string, text: string): object => ({
    type: operator,
    parameter: [
      { type: 'TEMPLATE', key: 'arg0', value: variable },
      { type: 'TEMPLATE', key: 'arg1', value: text },
      ...(negate === true ? [{ type: 'BOOLEAN', key: 'negate', value: 'true' }] : []),
    ],
  })
  return {
    accountId: '1',
    containerId: '2',
    triggerId: id,
    name,
    type,
    ...(hears === undefined ? {} : { customEventFilter: [condition(hears[0], '{{_event}}', hears[1])] }),
    ...(members === undefined
      ? {}
      : { parameter: [{ type: 'LIST', key: 'triggerIds', list: members.map(value => ({ type: 'TRIGGER_REFERENCE', value })) }] }),
    ...(filter === undefined ? {} : { filter: [condition('CONTAINS', '{{Page URL}}', filter)] }),
    ...inFolder(folder),
  }
}

function variableOf({ name, type = 'v', with: given = {}, folder }: VariableParts, at: number): object {
  return { accountId: '1', containerId: '2', variableId: String(at + 1), name, type, parameter: parametersOf(given), ...inFolder(folder) }
}

function inFolder(folder: string | undefined): object {
  return folder === undefined ? {} : { parentFolderId: folder }
}

function parametersOf(given: NonNullable<TagParts['with']>): readonly object[] {
  return Object.entries(given).map(([key, value]) => {
    if (typeof value === 'string') return { type: 'TEMPLATE', key, value }
    const rows = value.map(row => ({
      type: 'MAP',
      map: Object.entries(row).map(([name, text]) => ({ type: 'TEMPLATE', key: name, value: text })),
    }))
    return { type: 'LIST', key, list: rows }
  })
}
