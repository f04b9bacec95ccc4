import type { JsonSchema } from '../config/index.js'
import type { Tracker } from '../model/index.js'
import { planShape } from './schema.js'

/** The JSON Schema of a tracking plan, for editors and other tools. */
export function planSchema({ trackers }: { readonly trackers: readonly Tracker[] }): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/countersign/countersign/main/media/schema/tracking-plan.schema.json',
    title: 'Tracking plan of Countersign (tracking-plan.yaml, tracking-plan.json)',
    ...planShape(trackers).schema,
  }
}
