import { Buy } from './buy'

export default function Bouquet() {
  return (
    <main>
      <h1>Tulips</h1>
      <Buy id="tulips" price={24} />
    </main>
  )
}
