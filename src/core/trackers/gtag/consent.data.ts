import type { ConsentShape } from '../../model/index.js'

/** Consent mode v2. The four expected keys are those that Google's advertising and analytics tags act on. */
export const CONSENT: ConsentShape = {
  actions: ['default', 'update'],
  first: 'default',
  keys: [
    'ad_storage',
    'ad_user_data',
    'ad_personalization',
    'analytics_storage',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
  ],
  values: ['granted', 'denied'],
  expected: ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'],
  settings: {
    region: { types: ['list'], about: 'ISO 3166-2 codes of the regions the default holds for, such as ["ES", "US-AK"].', only: 'default' },
    wait_for_update: { types: ['number'], about: 'Milliseconds to wait for an update before tags run.', only: 'default' },
  },
}
