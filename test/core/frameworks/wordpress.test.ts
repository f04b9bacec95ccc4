import { recognises } from '../../kit/recognise.js'

describe('WordPress', () => {
  const path = 'wp-content/themes/flowers/functions.php'
  recognises([
    {
      what: 'a script that is put in line, with its code',
      path,
      source: `<?php
add_action( 'wp_enqueue_scripts', function () {
  wp_enqueue_script( 'google-tag', 'https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', array(), null, false );
  wp_add_inline_script( 'google-tag', "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-7RW3K9QZ2M');" );
} );`,
      counters: ['ga4 G-7RW3K9QZ2M loader', 'ga4 G-7RW3K9QZ2M snippet'],
    },
    {
      what: 'code that is printed in the head',
      path,
      source: `<?php
function flowers_head() { ?>
<script>ym(98765432, 'init', { webvisor: true });</script>
<?php }
add_action( 'wp_head', 'flowers_head' );`,
      counters: ['yandex-metrica 98765432 snippet'],
    },
    {
      what: 'the container that GTM4WP is given in the settings',
      path: 'wp-config.php',
      source: `<?php define( 'GTM4WP_HARDCODED_GTM_ID', 'GTM-K8WQ3TZ' );`,
      counters: ['gtm GTM-K8WQ3TZ component'],
    },
    {
      what: 'nothing in other arguments and other calls',
      path,
      source: `<?php
define( 'SHOP_GTM', 'GTM-K8WQ3TZ' );
wp_dequeue_script( 'x', 'https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M' );
my_log( 'ga', "gtag('config', 'G-7RW3K9QZ2M');" );`,
    },
  ])
})
