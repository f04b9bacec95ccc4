import type { Known } from '../../../src/core/config/index.js'
import type { Rule, Tracker } from '../../../src/core/model/index.js'

function rule(id: string, options?: Rule['options']): Rule {
  return {
    id,
    title: `About ${id}`,
    severity: 'warning',
    topic: 'counters',
    precision: 'high',
    words: {},
    check: () => [],
    ...(options && { options }),
  }
}

/** Some rules and vendors to configure, whatever the real ones are today. */
export const known: Known = {
  rules: [
    rule('counter-missing', {
      threshold: { default: 0.8, about: 'Share of the pages that must have it', minimum: 0, maximum: 1 },
      vendors: { default: [], about: 'Only these vendors' },
    }),
    rule('duplicate-counter'),
    rule('title-length', {
      strict: { default: false, about: 'Count everything' },
      brand: { default: '', about: 'Not counted' },
      longest: { default: 65, about: 'In characters', minimum: 1 },
    }),
  ],
  trackers: ['yandex-metrica', 'ga4', 'gtm'].map(id => ({ id }) as Tracker),
}
