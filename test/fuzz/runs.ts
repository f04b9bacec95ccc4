import fc from 'fast-check'

/** How many times as much as the suite does: `npm run fuzz` asks for more. */
const MORE = Number(process.env['FUZZ'] ?? 1)

/** Somebody looks further than the suite does. */
export const long: boolean = process.env['FUZZ'] !== undefined

/** What one run may cost while somebody looks further, in microseconds of computing: the suite itself times nothing. */
const COST = long ? 3_000_000 : Infinity

/** Runs a property; what fails is printed with seed and path, to be run again. */
export function runs<T>(times: number, arbitrary: fc.Arbitrary<T>, holds: (it: T) => void): void {
  const property = fc.property(arbitrary, it => {
    const before = process.cpuUsage()
    holds(it)
    const { user } = process.cpuUsage(before)
    if (user > COST) throw new Error(`took ${Math.round(user / 1000)} ms`)
  })
  fc.assert(property, { numRuns: times * MORE })
}
