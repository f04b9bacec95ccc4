import { VscodeButton } from '@vscode-elements/elements/dist/vscode-button/vscode-button.js'
import { make } from '../dom/make.js'
import { fill } from '../words.js'
import { cardOf } from './card.js'
import type { FromPreview, Texts, ToPreview } from './messages.js'

type Shown = Exclude<ToPreview, { readonly is: 'texts' }>

/** The preview: which page it is, and a card for each service. What has not changed stays as it is, so that focus and pictures stay. */
export function createPreview(root: HTMLElement, texts: Texts, send: (message: FromPreview) => void): { take(shown: Shown): void } {
  const page = make('h1')
  const part = make('p', { class: 'part' })
  const cards = make('main', { class: 'cards' })
  const words = make('p', { role: 'status' })
  const restart = new VscodeButton()
  restart.append(texts.restart)
  restart.addEventListener('click', () => send({ is: 'restart' }))
  const notice = make('div', { class: 'notice' }, words, restart)
  root.replaceChildren(make('header', {}, page, part), notice, cards)
  let drawn: readonly string[] = []

  function showCards(shown: Extract<Shown, { readonly is: 'preview' }>): void {
    page.textContent = shown.path
    part.textContent = shown.part === null ? '' : fill(texts.part, shown.part)
    const now = shown.cards.map(card => JSON.stringify(card))
    shown.cards.forEach((card, at) => {
      if (drawn[at] === now[at]) return
      const made = cardOf(card, texts, {
        line: line => send({ is: 'open', card: at, line }),
        note: note => send({ is: 'open-note', card: at, note }),
      })
      const before = cards.children[at]
      if (before === undefined) cards.append(made)
      else before.replaceWith(made)
    })
    drawn = now
  }

  return {
    take(shown) {
      const isPreview = shown.is === 'preview'
      cards.hidden = !isPreview
      page.parentElement?.toggleAttribute('hidden', !isPreview)
      notice.hidden = isPreview
      if (isPreview) {
        showCards(shown)
        return
      }
      words.textContent = texts.waiting[shown.why]
      restart.hidden = shown.why !== 'stopped'
    },
  }
}
