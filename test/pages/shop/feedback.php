<?php
$sent = false;
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $sent = mail('lavka@tihiy-chay.example', 'Вопрос с сайта', $_POST['question'] ?? '');
}
?>
<!doctype html>
<html lang="ru">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Задать вопрос о чае — Тихий чай</title>
  <meta name="description" content="Не знаете, какой чай выбрать или как его заварить? Спросите: отвечает тот же человек, который чай привёз. Обычно за день.">
  <link rel="canonical" href="https://tihiy-chay.example/feedback.php">
  <meta property="og:type" content="website">
  <meta property="og:title" content="Задать вопрос о чае">
  <meta property="og:description" content="Отвечает тот же человек, который чай привёз">
  <meta property="og:url" content="https://tihiy-chay.example/feedback.php">
  <meta property="og:image" content="https://tihiy-chay.example/img/og.png">
  <meta property="og:locale" content="ru_RU">
  <link rel="icon" href="/img/leaf.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/css/style.css">

  <?php include __DIR__ . '/parts/counters.php' ?>
</head>
<body>
  <noscript><div><img src="https://mc.yandex.ru/watch/97346128" style="position:absolute; left:-9999px" alt=""></div></noscript>

  <?php include __DIR__ . '/parts/header.php' ?>

  <main>
    <h1>Спросите о чае</h1>
    <?php if ($sent): ?>
      <p>Письмо ушло, ответим за день.</p>
      <script>track('question');</script>
    <?php else: ?>
      <form id="question" method="post">
        <label>Ваш вопрос <textarea name="question" required></textarea></label>
        <button class="button">Отправить</button>
      </form>
    <?php endif ?>
  </main>

  <?php include __DIR__ . '/parts/footer.php' ?>
</body>
</html>
