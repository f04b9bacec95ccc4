import { recognises } from '../../../kit/recognise.js'

describe('commented-out counters', () => {
  recognises([
    {
      what: 'a template’s comment',
      path: 'base.twig',
      source: `<html><head>{# <script>ym(48213905, 'init', {})</script> #}<title>Tea</title></head></html>`,
      counters: ['yandex-metrica 48213905 snippet commented'],
    },
    {
      what: 'a comment of Liquid',
      path: 'theme.liquid',
      source: `<html><head>{% comment %}<script>ym(48213905, 'init', {})</script>{% endcomment %}<title>Tea</title></head></html>`,
      counters: ['yandex-metrica 48213905 snippet commented'],
    },
    {
      what: 'a comment of JavaScript, of one line or of several',
      source: `<script>
// ym(48213905, 'init', {})
/* ym(30561287, 'init', {}) */
// call ym(11111111, 'init') here, says the manual
</script>`,
      counters: ['yandex-metrica 48213905 snippet commented', 'yandex-metrica 30561287 snippet commented'],
    },
    {
      what: 'a comment of PHP',
      path: 'header.php',
      source: `<head><?php // echo "<script>ym(48213905, 'init', {})</script>"; ?><title>Tea</title></head>`,
      counters: ['yandex-metrica 48213905 snippet commented'],
    },
    {
      what: 'an id that a commented-out call hands over',
      path: 'header.php',
      source: `<head><?php
// get_template('gtm', array(
//   'id' => 'GTM-K8WQ3TZ'
// ));
?><title>Tea</title></head>`,
      counters: ['gtm GTM-K8WQ3TZ component commented'],
    },
  ])
})
