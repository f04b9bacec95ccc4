<footer class="bottom">
  <p>© <?= date('Y') ?> Чайная лавка «Тихий чай», Пермь</p>
  <p><a class="phone" href="tel:+73420001234">+7 342 000-12-34</a></p>
</footer>

<script src="/js/analytics.js"></script>
<script src="/js/main.js"></script>
