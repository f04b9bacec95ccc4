'use client'
import { sendGAEvent } from '@next/third-parties/google'

interface Props {
  readonly id: string
  readonly price: number
}

export function Buy({ id, price }: Props) {
  return (
    <button
      className="buy"
      onClick={() => sendGAEvent('event', 'add_to_cart', { currency: 'EUR', value: price, items: [{ item_id: id, price }] })}
    >
      Into the basket
    </button>
  )
}
