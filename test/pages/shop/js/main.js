document.addEventListener('DOMContentLoaded', function () {
  var buy = document.querySelector('#buy');
  if (buy) {
    buy.addEventListener('click', function () {
      var price = Number(buy.dataset.price);
      track('add_to_cart', {
        currency: 'RUB',
        value: price,
        items: [{ item_id: buy.dataset.sku, item_name: buy.dataset.name, price: price, quantity: 1 }],
      });
      dataLayer.push({
        ecommerce: {
          currencyCode: 'RUB',
          add: { products: [{ id: buy.dataset.sku, name: buy.dataset.name, price: price, quantity: 1 }] },
        },
      });
    });
  }

  var newsletter = document.querySelector('#newsletter');
  if (newsletter) {
    newsletter.addEventListener('submit', function () {
      track('newsletter');
    });
  }

  var phone = document.querySelector('.phone');
  if (phone) {
    phone.addEventListener('click', function () {
      track('phone_click');
    });
  }

  var slider = document.querySelector('[data-slider]');
  if (slider && window.LeafSlider) new LeafSlider(slider, { every: 6000 });
});
