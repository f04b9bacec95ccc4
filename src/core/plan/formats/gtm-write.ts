import type { Plan, PlannedEvent } from '../../model/index.js'
import { nameWith } from './vendors.js'

/**
 * A container to import into Google Tag Manager: a trigger for each event that the site pushes, a data layer variable for each parameter, and a
 * Google Analytics tag for each. Without a measurement id in the plan, a variable is there to be filled in.
 */
export function containerFor({ title, counters, events }: Plan): unknown {
  const chosen = events.flatMap(event => {
    const pushed = event.sentBy === 'code' ? nameWith('datalayer', event) : null
    return pushed === null ? [] : [{ event, pushed }]
  })
  const keys = [...new Set(chosen.flatMap(it => it.event.parameters.map(one => one.name)))]
  const measurement = counters.find(it => it.vendor === 'ga4')?.ids[0]?.id ?? null
  const variables = keys.map((key, at) => variableFor(key, String(at + 1)))
  return {
    exportFormatVersion: 2,
    containerVersion: {
      ...OWNER,
      container: { ...OWNER, name: title ?? 'Tracking plan', usageContext: ['WEB'] },
      trigger: chosen.map(({ event, pushed }, at) => triggerFor(event, pushed, String(at + 1))),
      tag: chosen.map(({ event, pushed }, at) => tagFor(event, pushed, String(at + 1), measurement ?? `{{${TO_FILL}}}`)),
      variable: measurement === null ? [...variables, constantFor(String(keys.length + 1))] : variables,
    },
  }
}

/** Whose it is, it becomes when it is imported. */
const OWNER = { accountId: '0', containerId: '0' }

function triggerFor({ meaning }: PlannedEvent, pushed: string, triggerId: string): unknown {
  const parameter = [template('arg0', '{{_event}}'), template('arg1', pushed)]
  return {
    ...OWNER,
    triggerId,
    name: pushed,
    type: 'CUSTOM_EVENT',
    ...(meaning === null ? {} : { notes: meaning }),
    customEventFilter: [{ type: 'EQUALS', parameter }],
  }
}

function tagFor(event: PlannedEvent, pushed: string, tagId: string, measurement: string): unknown {
  const list = event.parameters.map(({ name }) => ({
    type: 'MAP',
    map: [template('parameter', name), template('parameterValue', `{{DLV - ${name}}}`)],
  }))
  const parameter = [
    template('measurementIdOverride', measurement),
    template('eventName', event.vendors.find(it => it.vendor === 'ga4')?.name ?? pushed),
    ...(list.length > 0 ? [{ type: 'LIST', key: 'eventSettingsTable', list }] : []),
  ]
  return { ...OWNER, tagId, name: `GA4 - ${pushed}`, type: 'gaawe', parameter, firingTriggerId: [tagId], tagFiringOption: 'ONCE_PER_EVENT' }
}

function variableFor(key: string, variableId: string): unknown {
  const parameter = [{ type: 'INTEGER', key: 'dataLayerVersion', value: '2' }, template('name', key)]
  return { ...OWNER, variableId, name: `DLV - ${key}`, type: 'v', parameter }
}

const TO_FILL = 'GA4 Measurement ID'

function constantFor(variableId: string): unknown {
  return { ...OWNER, variableId, name: TO_FILL, type: 'c', parameter: [template('value', 'G-XXXXXXXXXX')] }
}

function template(key: string, value: string): unknown {
  return { type: 'TEMPLATE', key, value }
}
