import type { Framework } from '../model/index.js'

export const next: Framework = {
  id: 'next',
  title: 'Next.js (next/script, env)',
  docs: 'https://nextjs.org/docs/app/api-reference/components/script',
  scents: [],
  config: {
    file: /(?:^|\/)next\.config\.[cm]?[jt]s$/,
    variables: [{ at: ['env'], prefix: '', as: 'path' }],
  },
  sources: [
    {
      claims: 'Script with src or a text of its own',
      url: 'https://nextjs.org/docs/app/api-reference/components/script',
      seen: '2026-11-24',
    },
    {
      claims: 'env is read as process.env',
      url: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/env',
      seen: '2026-11-24',
    },
  ],
}
