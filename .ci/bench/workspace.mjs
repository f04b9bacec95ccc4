// A site of a thousand pages as a shop's generator writes it: the demo shop, and goods made of its product pages. One page is a price list of 200 KB.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shop = join(dirname(fileURLToPath(import.meta.url)), '../../test/pages/shop')
const PAGES = 1000
const LARGE = 200_000

/** Writes it into an empty folder; gives the path of the large page and how much there is. */
export function writeWorkspace(folder) {
  cpSync(shop, folder, { recursive: true })
  const templates = ['da-hong-pao', 'gyokuro', 'sencha', 'shu-puer'].map(name => readFileSync(join(shop, `catalog/${name}.html`), 'utf8'))
  const own = readdirSync(shop, { recursive: true }).filter(path => path.endsWith('.html')).length
  mkdirSync(join(folder, 'goods'))
  for (let n = 0; n < PAGES - own - 1; n++) writeFileSync(join(folder, `goods/${n}.html`), goods(templates[n % templates.length], n))
  writeFileSync(join(folder, 'goods/all.html'), priceList(templates[0]))
  return { large: 'goods/all.html', pages: PAGES }
}

const SORTS = ['Улун', 'Пуэр', 'Сенча', 'Матча', 'Лапсанг', 'Дарджилинг', 'Ассам', 'Габа', 'Маофэн', 'Ходзича']
const PLACES = ['из Уишаня', 'из Юньнани', 'с Тайваня', 'из Удзи', 'из Сидзуоки', 'с Цейлона', 'из Непала', 'из Фуцзяни']
const YEARS = [2021, 2022, 2023, 2024, 2025]

function nameOf(n) {
  return `${SORTS[n % SORTS.length]} ${PLACES[(n >> 3) % PLACES.length]}, партия ${n}`
}

/** Another product on the page of one: its name, addresses, price, and what the shop says of it. */
function goods(template, n) {
  const name = nameOf(n)
  const old = /<h1>([^<]*)/.exec(template)[1]
  const about = `${name}: лист урожая ${YEARS[n % YEARS.length]} года, ручной сбор, прогрев на углях. Заваривается проливами, раскрывается медленно и ровно.`
  return template
    .replace(/<title>[^<]*/, `<title>${name} — Тихий чай`)
    .replaceAll(/(name="description"|property="og:description") content="[^"]*"/g, `$1 content="${about}"`)
    .replaceAll(/catalog\/[\w-]+\.html/g, `goods/${n}.html`)
    .replaceAll(old, name)
    .replace('</article>', `${reviews(n)}\n    </article>`)
}

function reviews(n) {
  return Array.from({ length: 6 + (n % 9) }, (_, at) => {
    const other = (n * 7 + at * 13) % 900
    return `      <section class="review">
        <h3>Отзыв ${at + 1}</h3>
        <p>Брали «${nameOf(other)}» и этот чай вместе: настой густой, послевкусие долгое. Посылка шла ${3 + (at % 5)} дня.</p>
        <p><a href="/goods/${other}.html" onclick="ym(97346128, 'reachGoal', 'related')">${nameOf(other)}</a> <span class="price">${490 + other} ₽</span></p>
      </section>`
  }).join('\n')
}

function priceList(template) {
  const rows = []
  for (let n = 0, size = 0; size < LARGE - template.length * 1.5; n++) {
    const row = `      <li class="row"><a href="/goods/${n}.html">${nameOf(n)}</a> <b class="price">${490 + n} ₽</b> <button class="button buy" data-sku="A-${n}" data-name="${nameOf(n)}">В корзину</button></li>`
    rows.push(row)
    size += Buffer.byteLength(row) + 1
  }
  return goods(template, 9999).replace(
    '<section class="review">',
    `<ol class="prices">\n${rows.join('\n')}\n</ol>\n      <section class="review">`,
  )
}
