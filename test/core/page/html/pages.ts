/** Small pages with the quirks real ones have. */
export const pages: Readonly<Record<string, string>> = {
  'a tidy page': `<!DOCTYPE html>
<html lang="ru">
<head>
  <meta charset="utf-8">
  <title>Чай &amp; кофе</title>
  <meta name="description" content="Свежий чай &quot;Улун&quot;">
  <link rel="canonical" href="https://shop.example/tea?a=1&b=2">
  <!-- counter -->
  <script type="text/javascript">
    if (a < b && c > d) document.write('<p>')
  </script>
  <noscript><img src="https://mc.yandex.ru/watch/1" style="position:absolute; left:-9999px;" alt=""></noscript>
  <style>p > a { color: red }</style>
</head>
<body onload="start()">
  <form id="lead" action="/send" method="post"><input name="email"><button class="btn buy">OK</button></form>
  <a href="/tea" onclick="ym(1, 'reachGoal', 'tea'); return true">Tea</a>
  <table><tr><td><img src="/a.png"></td></tr></table>
</body>
</html>
`,
  'a page with carriage returns':
    '<html>\r\n<head>\r\n<title>\r\nA\r\n</title>\r<meta\r\n name="a"\r\n content="b\r\nc">\r\n</head><body>\r<p id=x>\r\n</body></html>',
  'an image in the head':
    '<head><title>T</title><img src=x><link rel=canonical href=/a><meta name=robots content=noindex></head><body></body>',
  'unclosed things':
    '<head><title>T<meta name=a content=b></head><body><script>var a = "<!-- <script>"; </script> --></script><p>a<p>b<a href=1>x<a href=2>y',
  'foreign elements':
    '<body><svg viewBox="0 0 1 1" onclick="a()"><title>No title</title><a xlink:href="#x" id="l"><path d="M0 0"/></a><script>x()</script><![CDATA[<a href="no">]]></svg><math><mi id=m>x</mi></math></body>',
  'templates and nested forms':
    '<body><template id=t><form id=in><input name=a></form><meta name=x content=y></template><form id=one><form id=two><input name=b></form><input name=c></form><input name=d></body>',
  'misplaced rows': '<table><tr id=r><td>a</td><form id=f><input name=i></tr><p class=p>x</p></table><script>1</script>',
}

/** Templates with their language. */
export const templates: readonly (readonly [page: string, language: string])[] = [
  [
    `<!DOCTYPE html><html {{ attributes }}><head><title>{% block title %}Shop{% endblock %} | {{ site.name }}</title>
<meta name="description" content="{{ page.text }}, {% if sale %}sale{% else %}new{% endif %}!"><link rel="canonical" href="{{ url }}">
{% if counter %}<script async src="https://www.googletagmanager.com/gtag/js?id={{ counter }}"></script>{% endif %}
<script type="application/ld+json">{"@type": "Product", "name": {{ name|json }}}</script></head>
<body {% if home %}class="home"{% endif %}><a href="/{{ lang }}/a" onclick="ym({{ id }}, 'reachGoal', 'a')">x</a><{{ tag }} id=x></{{ tag }}></body></html>`,
    'twig',
  ],
  [
    `<?php get_header(); ?><div class="<?= $a > 1 ? "x" : 'y' ?> b" id="<?php echo $id; ?>">
<?php foreach ($items as $item): ?><form id="f<?= $item->id ?>"><input name="<?= $item->name ?>"></form><?php endforeach; ?></div><script>var a = <?= json_encode($a) ?>;</script>`,
    'php',
  ],
]

export const components: readonly (readonly [page: string, component: 'vue' | 'svelte' | 'astro'])[] = [
  [
    '<template><div :class="{a: b > c}" @click="track(\'x\')">{{ a < b ? "<" : c }}<textarea v-model="x" /></div></template>\n<script setup lang="ts">\nconst a: string = `</p>`\n</script>\n<style scoped>a{b:c}</style>',
    'vue',
  ],
  [
    '<script lang="ts">\n  export let id = "G-1"\n</script>\n<svelte:head>\n  {#if id}\n    <title>{id} | Shop</title><script async src="https://www.googletagmanager.com/gtag/js?id={id}"></script>\n  {:else}<meta name=a content="b {c} d">{/if}\n</svelte:head>\n<button on:click|once={() => { go(`${a}}`) }} {...rest} {name} class:on={a > b}>x</button>',
    'svelte',
  ],
  [
    '---\nimport A from "./a.astro"\nconst { id } = Astro.props\n---\n<html lang={lang}><head><title>{title}</title>{id && (<script is:inline define:vars={{ id }}>gtag("config", id)</script>)}</head><body class=`a ${b}`>{items.map((x) => <li class={x}>{x < 2 ? <b>1</b> : <></>}</li>)}<script>import "./b"</script></body></html>',
    'astro',
  ],
]
