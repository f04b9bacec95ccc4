// What visitors do, told to the data layer. What becomes of it is set up in Tag Manager: see tag-manager/.
window.dataLayer = window.dataLayer || []

document.querySelectorAll('.buy').forEach(function (button) {
  button.addEventListener('click', function () {
    window.dataLayer.push({
      event: 'add_to_cart',
      ecommerce: { currency: 'EUR', value: Number(button.dataset.price), items: [{ item_id: button.dataset.id, quantity: 1 }] },
    })
  })
})

document.querySelectorAll('form').forEach(function (form) {
  form.addEventListener('submit', function () {
    if (form.id === 'newsletter') window.dataLayer.push({ event: 'newsletterSignUp' })
    else window.dataLayer.push({ event: 'form_sent', formName: 'visit' })
  })
})

window.addEventListener('beforeprint', function () {
  window.dataLayer.push({ event: 'page_printed' })
})
