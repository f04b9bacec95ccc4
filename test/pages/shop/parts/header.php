<header class="top">
  <a class="logo" href="/"><img src="/img/leaf.svg" alt="" width="32" height="32"> Тихий чай</a>
  <nav>
    <a href="/catalog/">Чай</a>
    <a href="/delivery.html">Доставка</a>
    <a href="/about.html">О лавке</a>
    <a href="/contacts.html">Контакты</a>
    <a class="basket" href="/cart.html">Корзина</a>
  </nav>
</header>
