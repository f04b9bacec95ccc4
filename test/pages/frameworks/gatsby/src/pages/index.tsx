import * as React from 'react'

export default function Home() {
  const subscribe = () => {
    window.gtag('event', 'sign_up', { method: 'newsletter' })
    window.dataLayer.push({ event: 'newsletter_subscribed' })
  }
  return (
    <main>
      <h1>Flowers to your door</h1>
      <button id="subscribe" onClick={subscribe}>
        News by mail
      </button>
    </main>
  )
}
