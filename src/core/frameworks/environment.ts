import type { Framework } from '../model/index.js'

export const environment: Framework = {
  id: 'environment',
  title: '.env files (process.env, import.meta.env, $env/static/public)',
  docs: 'https://github.com/motdotla/dotenv',
  scents: [],
  config: { file: /(?:^|\/)\.env(?:\.production)?(?:\.local)?$/, variables: [{ at: [], prefix: '', as: 'path' }] },
  sources: [
    { claims: 'form of the file', url: 'https://github.com/motdotla/dotenv/blob/master/README.md', seen: '2026-11-24' },
    { claims: '.env, .env.local, .env.production and which of them wins', url: 'https://vite.dev/guide/env-and-mode', seen: '2026-11-24' },
  ],
}
