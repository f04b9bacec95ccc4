import type { Framework } from '../model/index.js'

export const wordpress: Framework = {
  id: 'wordpress',
  title: 'WordPress (wp_enqueue_script, wp_add_inline_script, GTM4WP)',
  docs: 'https://developer.wordpress.org/reference/functions/wp_enqueue_script/',
  scents: [],
  server: [
    { name: 'wp_enqueue_script', at: 1, is: 'address' },
    { name: 'wp_register_script', at: 1, is: 'address' },
    { name: 'wp_add_inline_script', at: 1, is: 'code' },
    { name: 'define', at: 1, first: 'GTM4WP_HARDCODED_GTM_ID', is: 'id', vendor: 'gtm' },
  ],
  sources: [
    {
      claims: 'wp_enqueue_script(handle, address)',
      url: 'https://developer.wordpress.org/reference/functions/wp_enqueue_script/',
      seen: '2026-11-24',
    },
    {
      claims: 'wp_add_inline_script(handle, code without a script tag)',
      url: 'https://developer.wordpress.org/reference/functions/wp_add_inline_script/',
      seen: '2026-11-24',
    },
    { claims: 'GTM4WP_HARDCODED_GTM_ID', url: 'https://github.com/duracelltomi/gtm4wp', seen: '2026-11-24' },
  ],
}
