import type { GatsbyConfig } from 'gatsby'

const config: GatsbyConfig = {
  siteMetadata: { title: 'Flowers to your door', siteUrl: 'https://flowershop.example' },
  plugins: [
    'gatsby-plugin-image',
    {
      resolve: 'gatsby-plugin-google-gtag',
      options: { trackingIds: ['G-7RW3K9QZ2M', 'AW-817563420'], pluginConfig: { head: true } },
    },
    { resolve: 'gatsby-plugin-google-tagmanager', options: { id: 'GTM-K8WQ3TZ', includeInDevelopment: false } },
  ],
}

export default config
