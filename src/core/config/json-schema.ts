import type { JsonSchema, Known } from './config.js'
import { settings } from './schema.js'

/** The JSON Schema of a settings file, for editors and other tools. */
export function configSchema(known: Known): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/countersign/countersign/main/media/schema/countersign.schema.json',
    title: 'Settings of Countersign (countersign.yaml, countersign.json)',
    ...settings(known).schema,
  }
}
