import type { Framework } from '../model/index.js'

export const nuxt: Framework = {
  id: 'nuxt',
  title: 'Nuxt (app.head, runtimeConfig)',
  docs: 'https://nuxt.com/docs/api/nuxt-config',
  scents: [],
  config: {
    file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/,
    tags: [
      { at: ['app', 'head', 'script'], form: 'script' },
      { at: ['head', 'script'], form: 'script' },
    ],
    variables: [{ at: ['runtimeConfig', 'public'], prefix: 'NUXT_PUBLIC_', as: 'environment' }],
  },
  sources: [
    { claims: 'app.head.script', url: 'https://nuxt.com/docs/api/nuxt-config#head', seen: '2026-11-24' },
    { claims: 'head.script of Nuxt 2', url: 'https://v2.nuxt.com/docs/configuration-glossary/configuration-head', seen: '2026-11-24' },
    {
      claims: 'runtimeConfig.public and the variables that replace it',
      url: 'https://nuxt.com/docs/guide/going-further/runtime-config',
      seen: '2026-11-24',
    },
  ],
}
