import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calm } from '../../kit/calm.js'
import { at, found, gone, problems, ruleOf } from '../../kit/site.js'
import { until } from '../../kit/until.js'

/** A page that is told about, with a title of its own. */
const page = (number: number): string => `<!doctype html>
<html lang="ru">
<head>
  <meta charset="utf-8">
  <title>Чай номер ${number}</title>
</head>
<body><button onclick="ym(97364128, 'reachGoal', 'order')">Заказать</button></body>
</html>
`

describe('changes on disk', () => {
  calm(async () => {
    for (const name of ['many', 'promo/one.html', 'promo/two.html']) await rm(at(name).fsPath, { recursive: true, force: true })
  })

  it('of a thousand files at once are followed, as after a change of branches', async () => {
    const folder = at('many').fsPath
    await mkdir(folder)
    const numbers = Array.from({ length: 1000 }, (_, index) => index)
    await Promise.all(numbers.map(number => writeFile(join(folder, `page-${number}.html`), page(number))))
    await until('a problem in each of them', () => stray() === 1000, stray)
    await rm(folder, { recursive: true })
    await until('none of them', () => stray() === 0, stray)
  })

  it('of names are followed', async () => {
    // In a folder that is there: watchers may miss the one file that comes into a folder the moment it is made.
    const [one, two] = [at('promo/one.html'), at('promo/two.html')]
    await writeFile(one.fsPath, page(1))
    await found(one, 'event-without-counter')
    await rename(one.fsPath, two.fsPath)
    await found(two, 'event-without-counter')
    await gone(one, 'event-without-counter')
  })
})

/** Problems of the kind that `page` has, beyond the shop's own. */
function stray(): number {
  return problems().filter(it => ruleOf(it) === 'event-without-counter').length - 1
}
