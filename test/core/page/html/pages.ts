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
